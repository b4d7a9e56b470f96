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
    |which)?(?:you(?:were|have|are|had|got|know|received)|(?:came|comes|stands|was|is|precedes|appears|written)?(?:above
    |before|earlier|previously|prior|beforehand|preceding|so far|until now|up to)|(?:i|anyone|anybody|the USER|the system)
    (?:has|have)?SAID)
override 1.0 (?:this|these|following|it|my|our|your|here)G6(?:DROPS|(?:take|takes|has|have|having)ANY?(?:precedence
    |priority)over)(?:GLUE{0,3}OLD)+GLUE{0,2}ANY?RULE
override 0.9 your NEW(?:and ANY)?TASK(?:is|are|will|becomes|now|changes|PUNCT)
override 0.6 (?:^|PUNCT)(?:new|updated|revised|additional|hidden|secret|special|further)system?(?:instructions|instruction
    |directive|directives|orders|prompt)
override 0.9 (?:your|previous|prior|earlier|original|whatever|existing|any other)G5(?:RULE|MAYBE_RULE|configuration
    |settings|limits|LIMITS|configured|told|set)(?:you)?G2(?:(?:no longer|not|never)(?:apply|applies|count|counts|hold
    |bind|matter|valid)|(?:is|are|becomes|become|were|have been)(?:now|hereby|all)?(?:void|lifted|cancelled|canceled
    |revoked|obsolete|suspended|expired|invalid|superseded|disabled|overridden))
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
-- the order outlives this call
persistence 0.6 from(?:now on|this(?:point|moment)|here on)|henceforth|for the(?:rest|remainder|duration)of(?:this
    |the|your|our)(?:conversation|session|chat|dialogue|interaction)|(?:in|for|on|to)(?:all|every|each|any|your)(?:future
    |subsequent|following|later|further)(?:ANY)?(?:TALK|response|responses|reply|replies|turn|turns|interaction|interactions
    |sessions|answer|answers|requests|request|tasks|users)|until further notice
persistence 1.0 !(?:remember|store|save|write|persist|memorize|memorise|add|keep|record|commit|put|note)G8(?:in|to
    |into|as)(?:part of)?your(?:own|long|term|persistent|permanent|core|WHOLE){0,3}(?:memory|memories|knowledge|notes
    |instructions|system prompt)
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
-- private data of the reader is wanted
exfiltration 1.0 !SEND G9 your(?:WHOLE|of|and|system){0,4}(?:system(?:prompt|message|instructions|instruction)|
    (?:hidden|initial|original|internal|secret|developer|operating)(?:instructions|prompt|prompts|rules|guidelines)|chain
    of thought|MIND|TALK HISTORY|TALK so far)
exfiltration 1.0 !(?:reveal|print|output|repeat|leak|exfiltrate|send|dump|recite|disclose|show|forward|transmit)
    (?:me|us|back)?(?:your|the)ANY?system(?:prompt|message|instructions)(?!(?:id|name|template|version|field|text|parameter
    |to))
exfiltration 0.7 !SEND G9(?:(?:full|entire|complete|whole|verbatim|raw|current)(?:WHOLE|of|and){0,3}TALK HISTORY?
    |TALK(?:HISTORY|so far)|(?:all|every|any|previous|prior|last|recent|the)(?:ANY)?(?:user|user's|users|human)(?:messages
    |message|input|inputs|prompt|prompts|request|question|query))
private 0.4 (?:(?:full|entire|complete|whole|verbatim|raw)(?:WHOLE|of|and){0,3}TALK HISTORY?|TALK HISTORY)G5(?:with
    |of)the?USER|(?:everything|all|anything)(?:that|which)?(?:the|this|your)?USER(?:has|have|had)?ever?SAID|(?:including
    |and|plus)(?:the|any|your)?system(?:prompt|message|instructions)
exfiltration 1.0 !SEND G8(?:everything|anything|all|whatever|what)(?:that|which)?(?:the|this|your)?(?:USER|he|she
    |they)(?:has|have|had)?ever?SAID
verbatim 0.4 verbatim|word for word|unredacted
exfiltration 1.0 !SEND G8(?:any|all|every|each|whatever)(?:other|known|available|stored|saved|the|user|of|user's
    |api|access|session|auth|private|ssh|bearer){0,4}KEYS G8 REACH
local-data 0.6 !READ G9(?:PATH|<LOCAL>)
local-data 0.7 !SEND G9(?<!INTO)(?:PATH|<LOCAL>)
local-data 0.5 (?:contents|content)of(?:the|your|any|all|user's){0,2}ANY?(?:PATH|<LOCAL>)
hands-over 0.4 !(?:pass|send|include|put|provide|append|attach|upload|encode|paste|forward|add|submit|use|place|return
    |insert|supply)(?:all|of){0,2}SENDIT(?:full|entire|whole|complete|file)?(?:contents|content|data|text|values|value
    |key|result|output|information|keys|response)?(?:as|in|into|to|via|through|with|inside|within|under)
exfiltration 1.0 between(?:you|yourself)and(?:the|your)?USER
exfiltration 1.0 (?:^|PUNCT)(?:ADV)?your(?:own)?(?:WHOLE)?(?:chain of thought|reasoning|thoughts|inner)(?:behind
    |before|for|so|PUNCT|monologue|trace|$)
exfiltration 0.8 (?:tools|functions|plugins)(?:that|which)?(?:you have|you can(?:call|use)|available to you|at your
    disposal|you know)
exfiltration 0.7 !SEND G6(?:every|all|each|any|the)(?:earlier|previous|prior|past|other){1,2}(?:message|messages
    |turn|turns|prompts|utterances|questions)
exfiltration 0.5 !SEND G3(?:confidential|sensitive|secret|hidden)(?:data|information|info|values|contents)
local-data 1.0 (?:contents|content|copy|list)of(?:the|your)USER ANY?(?:PATH|<LOCAL>)
local-data 0.4 (?<!INTO)PATH
hands-over 0.6 (?:pass|send|include|put|provide|append|attach|paste|forward|add|submit|place|insert|copy|use)(?:its
    |the)(?:full|entire|whole)?(?:content|contents|output|result|text)(?:along)?(?:as|in|into|to|via|through|with)
hands-over 0.5 (?:copy|paste|put|insert|place|write|send|pass|include|add|use)G8(?:you find|found|find there|from
    it|there)G3(?:into|in|to|as)
exfiltration 0.9 !(?:repeat|print|output|quote|show|reveal|tell|echo)G4(?:words|text|everything|content|message|messages
    |prompt|instructions|lines)(?:above|before|preceding|verbatim)
exfiltration 0.6 (?:instructions|rules|prompt|guidelines|directives|orders)(?:that|which)?you(?:were|have been|have
    |received|are)(?:given|following|told|provided|shown|received|operating)
private 0.4 your(?:developers|developer|creators|operator|vendor)|(?:hidden|secret|initial)(?:prompt|instructions)
-- what happens when others are called
trigger 0.4 WHEN(?:to)?(?:you ANY?)?USE(?:(?:this|any|other|another|the|a|an|every|all|each|to|with|of){0,3}ANY?
    (?:TOOL|api|operation|operations|endpoint|endpoints|action|actions|task|tasks|request|requests|question|questions
    |user|step|anything|query|conversation|it))?
trigger 0.6 before(?:you(?:answer|reply|respond|continue)|answering|replying|responding|continuing)
trigger 0.4 WHEN you(?:are(?:done|finished|ready)|have(?:done|finished|read|received|seen)|get|receive|read|see|finish)
trigger 0.4 WHEN(?:ADV)?ING
then 0.3 (?:^|PUNCT)(?:and)?(?:afterwards|afterward|then|after that|additionally|furthermore|finally|in addition
    |once done|also|next|now|as(?:a|the)(?:last|final|first|next)step|when done)
machine 0.5 (?:on|from|of|in)(?:the|your|their|this)(?:local|own|user's|USER)?(?:machine|computer|device|disk|host
    |laptop|workstation|filesystem)|(?:USER)(?:machine|computer|device|disk|laptop|workstation)
trigger 0.3 WHEN(?:the|a|an|any)?USER(?:asks|ask|requests|wants|says|mentions|sends|talks|types|opens|logs|needs)
shadowing 0.8 (?:WHEN time?|instead of|rather than|place of|alongside)(?:you)?(?:USE)?(?:any|every|all|each|another
    |the other)(?:of the)?(?:other|available|installed|existing|different|alternative|built in|native|mail|email|payment
    |IDENT){0,2}(?: TOOL|mcp)
shadowing 0.9 (?:MODAL|always)G4(?:USE|called|used)G5(?:first)?(?:before|prior to|ahead of)(?:you|USE){0,2}(?:anything
    |everything|any|all|every|each)(?:other|else|TOOL|action|actions|step|task|response|question|user|answer|reply)
    (?:TOOL|action|actions|else|step)?
shadowing 0.9 <DONT>(?:USE|rely on|trust|choose|choosing|trusting)(?:any|all|the|of){0,2}(?:other|another|alternative
    |competing|built in|native|official|different|competitor's|rival)ANY?TOOL
shadowing 0.9 (?:other|competing|official|built in|native|alternative|existing)ANY?TOOL G3 IS(?:now|currently|all)?
    BAD|IDENT TOOL G3 IS(?:now|currently)?BAD
shadowing 1.0 (?:DROPS|(?:takes|has|take|have)(?:precedence|priority)over)(?:all|any|every|the)(?:other|existing
    |built in|official|native|previous)ANY?TOOL
named-tool 0.5 WHEN(?:the)?(?:IDENT|ANY)(?:TOOL|operation|api)?IS(?:called|used|invoked|available|triggered|executed
    |run|requested)
named-tool 0.5 (?:WHEN|instead of|rather than)(?:you)?USE(?:the)?IDENT
-- an act that nobody asked for
harm 0.7 !e?MOVE G7 GOODS G7(?:to|at|via|into|with|from|address)G4(?:EMAIL|URL|ACCOUNT)
harm 0.5 !(?:MOVE G3(?:EMAIL|URL)G6(?:with|containing|including|using)G5 GOODS|MOVE(?:to)?(?:EMAIL|URL)G3(?:with
    |containing|including))
harm 0.9 !(?:(?:bcc|cc)G5 EMAIL|bcc G5 URL|(?:add|include|put|set|insert|copy)G4 EMAIL G5(?:bcc|cc))
harm 0.8 !CHANGE G5 RECIPIENT G5(?:to|with|by|for|is)G2(?:EMAIL|URL|ACCOUNT)
harm 0.7 !(?:transfer|send|wire|pay|donate)G2(?:NUMBER|all G2(?:funds|money|balance|savings|assets)|the(?:full|entire
    |remaining)?balance)G6(?:to|into)
harm 0.6 ALSO ADV?DESTROY(?:all|every|any|the|everything|admin|two factor|mfa|logging|backups|security|user's){1,2}
harm 0.8 !(?:run|execute|paste|type|eval|use|call|issue)G8(?:curl G8[|](?:bash|sh|zsh)|rm rf|rm ANY?rf|wget G8[|]
    |powershell|base64 d)
steering 0.5 !PERSUADE<WHO>G9(?:URL|DO_BUY G7(?:URL|PAYDATA))
steering 0.6 !(?:ask|request|demand|obtain|get|collect|prompt)<WHO>G6 PAYDATA
steering 0.5 (?:always|must|only|every)G4(?:BOAST|say|claim|append|end(?:every|each|your)|begin(?:every|each|your)
    |start(?:every|each|your))
harm 0.6 RECIPIENT(?:field)?(?:MODAL)(?:to|always)?be(?:replaced|changed|set|redirected|switched|overwritten|swapped)
    (?:by|with|to)
harm 0.9 !(?:grant|give|add|invite|share|assign)G5(?:admin|administrator|owner|full|root|write)G4(?:EMAIL|
    ACCOUNT)
steering 1.0 !(?:click|open|visit|follow|go to)G5 URL G8(?:enter|type|submit|provide|fill)G5 PAYDATA
steering 1.0 !PERSUADE<WHO>G9 DO_BUY G9 URL G6 PAYDATA
act 0.9 !(?:call|invoke|run|execute|use|trigger)(?:the|our|your)?(?:TOOL)?DANGER G8(?:EMAIL|URL)
act 0.5 !(?:call|invoke|run|execute|use|trigger)(?:the|our|your)?(?:TOOL)?DANGER
act 0.4 !(?:grant|give|approve|accept)(?:this|all|every|any|the)(?:USER|requests|request|refunds|refund|access|admin
    |caller)
steering 0.6 !(?:append|add|include|put|insert|mention|write|embed|begin|start|end|finish|prefix|quote)G9(?:in|to
    |with|of|at|from)G4 your(?:final|next|own)?(?:reply|replies|answer|answers|summary|summaries|report|messages)
steering 0.5 !(?:append|add|include|put|insert|mention|write|embed|begin|start|end|finish|prefix|quote)G9 your
    (?:final|next|own)?(?:response|responses|output)|(?:every|each|any|all)(?:report|reply|answer|response|message|summary)you
    (?:generate|write|produce|give|make)
steering 0.5 !(?:reply|respond|answer)(?:only)?(?:with|by saying|as)G4(?:ANY){1,3}(?:and nothing else|only)
delegation 1.0 !(?:decode|decrypt|translate|decipher)G9(?:and|then)G4(?:follow|execute|do|obey|run|comply|act)
-- the same in other languages
override 1.0 (?:X_RULE|X_OLD)G6 yok(?:say|sayın|sayıp)
override 1.0 X_DROP G9(?:X_RULE|RULE)|(?:X_RULE|X_OLD)G9 X_DROP|DROP G5 X_RULE
secrecy 1.0 X_NEG G5 X_TELL G6 X_USER|X_TELL G5 X_USER G6 X_NEG|X_USER G5 X_NEG G3 X_TELL|X_NOTELL G8 X_USER|
    X_USER G8 X_NOTELL
secrecy 0.7 X_NOTELL
exfiltration 1.0 (?:X_SEND|X_TELL)G10(?:X_SYSTEM|system prompt)|X_SYSTEM G10 X_SEND
exfiltration 0.6 X_SEND G10 X_MIND|X_MIND G10 X_SEND
whole 0.4 X_WHOLE G4 X_MIND|X_MIND G3 X_WHOLE
addressed 1.0 (?:X_BE|tu es|du er|du är|você é|é você)—?ANY?(?:X_AI|AI|MODEL)|(?:ты|вы|ти)[—–]?ANY?X_AI|X_IFYOU
    G8(?: X_AI|AI)
confirmation 0.8 X_WITHOUT G5 X_ASK|X_NEG ANY{0,3}X_ASK G4 X_USER|X_USER G4 X_ASK G3 X_WITHOUT|X_NOASK
role 0.6 X_WITHOUT G3 X_LIMITS|X_NOW G6 X_LIMITS
unbound 0.6 X_MODE
role 1.0 X_BE(?:jetzt|nun|ahora|maintenant|ora|agora|nu|teraz)ANY{0,3}(?:X_LIMITS|X_AI|frei|libre|libero|livre)
exfiltration 1.0 (?:X_SEND|X_TELL)G6(?:X_RULE|RULE|prompt)(?:ANY)?X_SYS
persistence 0.5 X_NOW X_NOW
"""
