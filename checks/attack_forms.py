"""The forms of orders to a model, as patterns over classes of words (`attack_words`); `attack_signs` tells the notation.

Each begins with its kind and how far it alone makes a text an attack: 1 is enough, less has to meet another kind nearby.
One that begins with `!` counts only where an order begins. `<NAME>` stands for one of `PARTS`. Lines further in go on.
"""

from __future__ import annotations

from collections.abc import Mapping

PARTS: Mapping[str, str] = {
    "DROPPING": """(?:DROP|set aside|put aside|throw (?:away|out)|pay no (?:attention|heed|mind)to|take no notice of|
        (?:stop|cease|quit)KEEP_TO to?)""",
    "DONT": """(?:(?<!SUBJECT)(?:(?:do|MODAL|may|can) not|DONT|no longer|under no circumstances MODAL?|no need to|need not)
        ADV?(?:ever|from|to)?)""",
    "WHO": """(?:(?:YOUR|the|a|an|any|our|this|end)?(?:end)?USER )""",
    "LOCAL": """(?:LOCAL|(?:environment|env)(?:variables|variable|vars)|private ssh?(?:key|keys)|ssh private?(?:key|keys)
        |(?:seed|recovery)phrase|(?:shell|bash|browser|browsing)history|home directory|local (?:file|files)|address
        book|contact list|password manager|saved (?:passwords|logins|cards)|(?:config|configuration)file)""",
    "AIS": """(?:(?:large)?language)?(?:AI ANY?MODEL|AI|MODEL AI)""",
}

# Where an order begins: at the beginning, after a mark, after "must", "then", "please"; not after "can", "to", "which".
ORDER = "(?:^|PUNCT|(?:MODAL|you will)(?:to|be)?|(?<!PLAINMODAL)(?<!PLAINMODAL ADV)ADV)ADV{0,2}$"

FORMS = r"""
-- what it was told before is to count no more
override 1.0 !<DROPPING>(?:GLUE{0,4}OLD)+GLUE{0,2}ANY?RULE
override 0.7 !<DROPPING>(?:GLUE{0,4}OLD)+GLUE{0,2}ANY?MAYBE_RULE
override 0.7 !(?:ignore|disregard|forget)(?:GLUE{0,4}MAYBE_OLD)+GLUE{0,2}ANY?(?:RULE|MAYBE_RULE)
override 1.0 !<DONT>KEEP_TO(?:to|with)?(?:GLUE{0,4}OLD)+GLUE{0,2}RULE
override 1.0 !(?:DROP|stop KEEP_TO)GLUE{0,3}(?:RULE|everything|anything|whatever|all|what|text|that|content)(?:that
    |which)?(?:you(?:were|have|are|had|got|know|received)|(?:came|comes|stands|was|were|is|precedes|appears|written)?
    (?:said|written|told|stated|ordered)?(?:above|before|earlier|previously|prior|beforehand|preceding|so far|until now
    |up to)|(?:i|anyone|anybody|the USER|the system)(?:has|have)?SAID)
override 1.0 (?:this|these|following|it|my|our|your|here)G6(?:DROPS|(?:take|takes|has|have|having)ANY?(?:precedence
    |priority)over)(?:GLUE{0,3}OLD)+GLUE{0,2}ANY?(?:RULE|message|messages)
override 0.9 your NEW(?:and ANY)?TASK(?:is|are|will|becomes|now|changes|PUNCT)
override 0.6 (?:^|PUNCT)(?:new|updated|revised|additional|hidden|secret|special|further)system?(?:instructions|instruction
    |directive|directives|orders|prompt)
override 1.0 (?:your|previous|prior|earlier|original|whatever|existing|any other)G5(?:RULE|MAYBE_RULE|configuration
    |settings|limits|LIMITS|configured|wrote|written|said|told|set)(?:you)?G5(?:(?:no longer|not|never)(?:apply|applies
    |count|counts|hold|bind|matter|valid)|(?:is|are|becomes|become|were|have been)(?:now|hereby|all)?(?:void|lifted|cancelled
    |canceled|revoked|obsolete|suspended|expired|invalid|superseded|disabled|overridden))
override 0.9 your(?:ANY)?(?:RULE|settings|configuration)(?:have|has|are|were|was)(?:now|just)?(?:been)?(?:changed
    |updated|replaced|reset|rewritten)
override 0.7 (?:safety|security|content|moderation|ethical)(?:RULE|checks|filters|protocols|mode|filter|measures)
    (?:is|are|have been|has been|now){0,2}(?:disabled|off|suspended|lifted|removed|deactivated)
override 0.7 !(?:ignore|disregard)(?:the|your|what the)USER(?:and|completely|entirely|says|PUNCT|request|requests
    |instead)
override 1.0 !(?:ignore|disregard|forget|skip)(?:all|everything|the|any|whatever|anything)?(?:of the|that is|that
    was|written)?(?:above|preceding|foregoing)(?:$|PUNCT|and|text|instead|then)
override 0.6 !(?:ignore|disregard|forget|cancel|drop)(?:the|your|this)ANY?(?:request|task|question|query|assignment)
override 0.5 (?:^|PUNCT)new(?:task|goal|objective|rules|role|rule|mission)[:—–]
override 0.7 you(?:now|will|must|can now)?(?:ignore|disregard|bypass)G4 RULE
markup 0.5 (?:^|PUNCT)override[:!]
override 1.0 !<DROPPING>G5 RULE(?:that|which)?G4(?:gave|set|told|imposed|taught|given|issued)(?:to)?you
override 1.0 !(?:ignore|disregard|forget|overlook)GLUE{0,4}(?:instructions|prompts|directives|guidelines|guardrails
    |programming)(?:and|,|[.]|$|that)
override 1.0 !<DROPPING>GLUE{0,2}(?:your|any|all)?(?:safety|content|security|moderation|ethical)(?:filters|filter
    |checks|check|rules|measures)
override 1.0 !<DONT>KEEP_TO(?:to|with)?GLUE{0,3}RULE(?:that)?you
-- the person is to be kept in the dark
secrecy 1.0 <DONT>TELL<WHO>(?!(?:whether|which|if|why|how|when))
secrecy 1.0 <DONT>let<WHO>AWARE
secrecy 1.0 <DONT>MENTION(?:(?!CREDENTIAL)ANY){0,8}?(?:to|with)<WHO>(?=$|PUNCT|about|that|you|under|in|at|when|because
    |as|or|and)
secrecy 0.6 <DONT>SHOW(?:(?!CREDENTIAL)ANY){0,8}?(?:to|with)<WHO>
secrecy 0.6 <DONT>SHOW(?:this|these)(?:ORDERS|step|note|rule|action|part|process|behaviour|behavior)
secrecy 1.0 <DONT>(?:MENTION|TELL)(?:to|about|on|up)?(?:this|these|it|that you|that this|the existence|anything)
    (?: ORDERS|step|note|rule|action|part|process|behaviour|behavior|requirement|operation|call|to|in|and|$|PUNCT|because
    |you|were|was|exists)
secrecy 1.0 without(?:the|your|a|any)?USER(?:knowing|noticing|knowledge|awareness|being aware|realising|realizing
    |suspecting|ever)
secrecy 0.6 without ever?(?:telling|informing|notifying|alerting|mentioning|showing|disclosing|revealing|warning)
    (?:it to|this|<WHO>)
secrecy 1.0 (?:keep|keeping|remain|stay|kept|remains|stays)G6(?:SECRET from<WHO>|between us|to yourself)
secrecy 1.0 !(?:HIDE G8 from<WHO>|HIDE your(?:tracks|reasoning|actions))
secrecy 1.0 USER(?:MODAL|may|can|will|does|do|is|are|has)?(?:not|never)(?:to|need|have|ever|be|even|want){0,3}
    LEARN(?!(?:who|whether|which|how|why))
secrecy 1.0 (?:no one|nobody|USER)(?:MODAL|will|can|may)(?:ever)?(?:never|not)(?:be|ever)?(?:see|find|LEARN)(?:out
    |of|about|this)
secrecy 0.7 SECRETLY
secrecy 0.5 !(?:SILENTLY G3)?(?:SEND|MOVE|READ|PROCEED|CHANGE|USE)G8 SILENTLY
secrecy 0.5 SILENTLY G3(?:SEND|MOVE|READ|PROCEED|CHANGE|USE)
secrecy 1.0 (?:keep|keeping|stay|staying|remain|be)(?:quiet|silent|mum|silence)about
secrecy 1.0 USER(?:ANY)?(?:not|never)(?:to|need|have|ever|be|even){0,2}(?:finds|learns|knows|notices|realizes|realises
    |suspects)
secrecy 1.0 USER(?:ANY){0,2}(?:stays|stay|remains|remain|kept|is|left)(?:unaware|uninformed|in the dark|oblivious)
secrecy 0.6 !(?:leave|keep|omit|exclude)(?:it|this|them|that|these)?(?:out of|from)(?:any|your|the|all)G2(?:summary
    |answer|reply|response|report|message|output|confirmation|explanation)
secrecy 1.0 behind(?:the|their|your)?USER back
secrecy 1.0 (?:nobody|no one|none)(?:ever|else)?(?:notices|finds|learns|sees|knows|realizes|realises|suspects)
-- the reader is a model
addressed 1.0 (?:if|when|since|because|case)(?:you are|you're|you)(?:happen to be)?(?:a|an|the)?ANY?(?:<AIS>|
    MODEL)
addressed 1.0 (?:any|the|every|all|to|a|an|each)ANY?(?:<AIS>|MODEL)(?:that|who|which|currently|is|are){0,2}
    SEE_TEXT(?:this|these|the)
addressed 1.0 (?:^|PUNCT|TAG|system|special|hidden|secret|internal|private)HELLO(?:PUNCT){0,2}(?:to|for)?(?:the|all
    |any|every|our|each)?(?:<AIS>|MODEL)(?:[:,!)—–\]]|HELLO)
addressed 0.8 (?:^|PUNCT|TAG)HELLO(?:to|for)(?:the|all|any|every|our|each)?(?:ANY)?(?:<AIS>|MODEL)(?:[:,!)—–\]]|
    HELLO|SEE_TEXT|that|USE)
addressed 0.5 (?:<AIS>|(?:^|PUNCT)(?:the|all|every|any)?MODEL)(?:MODAL|is to|are to)
addressed 0.5 (?:as|being)(?:a|an|the)ANY?(?:<AIS>|MODEL)(?:,|you)|(?:^|PUNCT)(?:AI|MODEL)[:,](?:please|you|do|
    ADV|when|before|after|DROP|SEND|READ|USE)
addressed 0.5 to you,?AI|the(?:task|request|question)(?:that)?(?:i|the USER)(?:gave|asked|sent)you
addressed 1.0 as(?:a|an)<AIS>,?you MODAL
addressed 0.7 (?:^|PUNCT)for(?:the|all|any|every|our)?<AIS>[:—–]
private 0.5 (?:from|in|within)your(?:context|memory|conversation|environment|history)
private 0.6 your(?:own)?(?:chain of thought|context window|system prompt|system message|training data|reasoning trace
    |scratchpad)|(?:of|in|from)(?:this|our|your|the current|the whole|the ongoing)(?:chat|conversation|dialog|dialogue)
    |what the USER(?:told|asked)you
addressed 0.9 <AIS>(?:that|who|which|is|are|currently){0,2}SEE_TEXT(?:this|these|the)
addressed 0.5 <AIS>ANY{0,5}(?:MODAL)(?:first|always|never|also|now|immediately)
addressed 0.7 for(?:the|all|any|every|our)?<AIS>[):]
addressed 1.0 <AIS>MODAL(?:always|never)
-- another identity, without its limits
role 1.0 you are(?:now|hereby|henceforth|no longer)(?:(?:a|an|the|in|my|under|acting|operating)G4(?:AI|MODEL|
    MODE|FREE|mode|hacker|persona|system|entity|expert|robot|character|terminal|administrator|root|owner|control)|
    FREE|free|bound|subject|required|instructed|authorized|dan)
role 1.0 !(?:PLAY|you are)G10(?:(?:no|without|beyond|ignoring)any?ANY?LIMITS|FREE|do anything now|MODE mode|the
    (?:system|MODE)|(?:a|an)attacker)
unbound 0.7 (?:not|no longer|never)bound by|(?:free(?:of|from)|no longer bound by|not limited by|not subject to|have
    no|has no|without)(?:any|all|your|the|its|usual|other|OLD){0,3}LIMITS
role 0.6 MODE mode(?:is|has|been|now|PUNCT){0,3}(?:on|enabled|activated|active|engaged|unlocked)|(?:enter|enable
    |activate|engage)MODE mode|in MODE mode you
-- the person is not to be asked
confirmation 1.0 (?:<DONT>|instead of|rather than)(?:bother)?(?:to)?ASK(?:with|for|on)?<WHO>(?:first|before|again
    |whether|if|about|to(?:confirm|approve|verify|agree)|for?G3 CONSENT|$|PUNCT|and|just|with|CONSENT)
confirmation 1.0 !PROCEED G8 without(?:first|ever)?ASK(?:for|on)?<WHO>
confirmation 0.5 without ASK<WHO>
confirmation 0.8 (?:<DONT>)(?:bother)?(?:to)?ASK(?:for|on|any|a|the|further|additional|explicit|prior|user|human
    |more|user's){0,4}CONSENT
confirmation 0.8 !PROCEED G8 without(?:first|ever|ASK|having|any|a|the|further|additional|explicit|prior|USER|manual
    |more|for|waiting|to){0,5}(?:CONSENT|asking)
confirmation 0.7 !SKIP(?:any|all|the|every|USER|usual|manual|safety|your){0,3}CONSENT(?!(?:email|mail|sms|message
    |e))
agreed 0.5 (?<!CONDITION)(?:the|your|our)USER(?:has|have|had|already)(?:already|previously|implicitly|explicitly
    |fully){0,2}AGREED|assume G5(?:CONSENT|AGREED|agrees|consents|yes)|CONSENT(?:is|was|has)(?:been)?(?:already|implicitly)
    (?:given|granted|obtained|AGREED)
confirmation 0.8 no(?:user|human|further|additional|explicit)?CONSENT(?:is|are|will be)?(?:needed|required|necessary)
    G6(?:PROCEED|just|immediately)
confirmation 1.0 ASK<WHO>(?:for)?G3(?:is|are)?(?:not(?:allowed|needed|necessary|required|permitted)|forbidden|prohibited
    |unnecessary|disabled)
confirmation 0.5 (?:accept|approve|confirm|agree|sign|consent|answer|click|tick)(?:to)?(?:it|them|this|that|everything)?yourself
asked 0.5 (?:asks|prompts|asked|prompted|dialog)for CONSENT
agreed 0.4 USER(?:has|have|had)?(?:pre|already)(?:AGREED)
go-ahead 0.3 (?:just|simply)(?:go ahead|proceed|continue|do it|call it|run it)|PROCEED(?:it)?(?:immediately|at once
    |right away|automatically)
confirmation 0.7 USER(?:(?:does|do|need|needs|must|should)not|needn't)(?:have|need)?(?:to)?be(?:asked|consulted|involved
    |bothered|prompted)
confirmation 1.0 <DONT>ASK G3 CONSENT(?:from|of|by)<WHO>
-- what an answer says is to be obeyed
delegation 1.0 !FOLLOW(?:out|on|upon|with|to|up|by)?(?:exactly|strictly|immediately|always|blindly|precisely|literally)?
    (?:any|all|every|whatever|everything|each|anything|what|exactly what)G8(?:in|from|by|inside|within|of|that|which
    |given|returned|embedded|included|SAYS|the)G3 TEXTS
delegation 1.0 !FOLLOW(?:out|on|upon|with|to|by)?(?:the|its|these|those|exactly)?ANY?ORDERS(?:that|which|are|is|contained
    |found|given|returned|embedded|included|provided|present|you|find|see|receive|listed){0,4}(?:in|from|by|inside|within
    |of)(?:the|this|its|that|each|every|a|any)?ANY?ANY?ANSWER(?!(?:body|page|text)?to)
delegation 1.0 !TREAT G8 TEXTS G4 as G5(?:ORDERS|system|authoritative|trusted|user|directive|directives)
delegation 1.0 ORDERS G6 TEXTS G4(?:MODAL|to|are)(?:to)?be(?:obeyed|followed|executed|carried|performed|trusted|complied)
delegation 0.9 !(?:do|act|proceed|behave|respond)(?:exactly|precisely|just|according|to){0,2}(?:as|what|whatever
    |everything)(?:it|the G2 TEXTS|this G2 TEXTS|they|IDENT|TEXTS|that)SAYS
delegation 0.9 ORDERS G8[.;,](?:you|please|MODAL|and|then|always|simply){0,3}(?:follow|obey|execute|carry out|perform
    |do)(?:them|it|those|these)
delegation 0.6 !(?:comply|follow|obey|execute|carry out|perform|do)(?:with)?(?:all|each|every|any|both)(?:of)?
    (?:them|it|those|these)
for-you 0.5 ORDERS(?:for|to)you
delegation 1.0 as(?:though|if)G4 USER G3(?:typed|said|asked|requested|wrote|sent|told|instructed|given|gave)
delegation 1.0 !FOLLOW(?:everything|whatever|anything|all|what|exactly what)(?:that)?(?:it|they|he|she|the G2
    TEXTS|this G2 TEXTS)SAYS you
-- the order outlives this call
persistence 0.6 from(?:now on|this(?:point|moment)|here on)|henceforth|for the(?:rest|remainder|duration)of(?:this
    |the|your|our)(?:conversation|session|chat|dialogue|interaction)|(?:in|for|on|to)(?:all|every|each|any|your)(?:future
    |subsequent|following|later|further)(?:ANY)?(?:TALK|response|responses|reply|replies|turn|turns|interaction|interactions
    |sessions|answer|answers|requests|request|tasks|users)|until further notice
persistence 1.0 !(?:remember|store|save|write|persist|memorize|memorise|add|keep|record|commit|put|note)G8(?:in|to
    |into|as)(?:part of)?your(?:own|long|term|persistent|permanent|core|WHOLE){0,3}(?:memory|memories|knowledge|notes
    |instructions|system prompt)
persistence 1.0 !(?:remember|memorize|memorise|keep in mind|note)(?:this|the following)?G3 for(?:all|every|any|the)
    (?:future|later|subsequent)
-- why nobody is to ask
authority 0.2 URGENT(?:internal|security)?(?:POLICY|PUNCT|step|notice|instruction|instructions)|this is(?:a|an|your)
    (?:direct|system|mandatory)?(?:order|command|directive|system)|(?:by|from|of|per)(?:your|the)?MAKERS|or(?:you|the
    (?:system|user|task|tool|request))will(?:be|not|fail|crash|lose)|(?:company|compliance|security)(?:policy|requires
    |requirement)|system(?:override|directive|notice|alert)|highest priority|urgent
threat 0.2 failure to(?:comply|do|follow|obey)|(?:otherwise|else),?(?:the|this|you|it)|or(?:you|the(?:system|user
    |task|tool|request|call))will(?:be|not|fail|crash|lose)|(?:tool|call|request|it)will(?:fail|not work)
-- the text poses as a message of the system
markup 0.8 TAG
markup 0.7 (?:^|[.!?>#*\]\[=|])(?:PUNCT){0,3}(?:system|admin|developer|root)(?:override|message|note|notice|update
    |instruction|instructions|prompt|alert|directive|command)?(?:PUNCT){0,2}[:\]>—–]
markup 0.8 CHAT_TAG
markup 0.7 (?:note|message|instruction|instructions|order|notice|update)from(?:the|your)?(?:MAKERS|system|user|administrator
    |owner|team)
markup 0.5 COMMENT G3(?:AI|MODEL|HELLO|DROP|SEND|system|when|before|you)
fence 0.5 (?:end|begin|start)(?:of)?(?:the)?ANY{0,2}(?:input|prompt|document|instructions|context|conversation|session
    |header|data)(?:[#*=>\]—–]|PUNCT)
"""
