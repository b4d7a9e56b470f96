"""What orders to a model are after, as patterns over classes of words: data, other tools, acts; and orders in other languages.

The second half of `attack_forms`, in the same notation.
"""

from __future__ import annotations

AIMS = r"""
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
exfiltration 1.0 !SEND G8(?:all|every|any|each|the)(?:of the)?(?:messages|message|questions|question|texts|prompts
    |requests)(?:that|which)?<WHO>(?:has|have|had)?SAID
exfiltration 1.0 (?:KEYS|TALK|secrets)G6(?:as far as|that|which)you(?:know|remember|can see|can find|have seen)
hands-over 0.5 (?:hand|supply|deliver|report|turn)(?:its|the|their|that)(?:content|contents|output|result|text)?over
exfiltration 1.0 (?:everything|all|whatever)(?:that)?<WHO>(?:has|have|had)?(?:ever)?SAID(?:to)?you
exfiltration 1.0 your system prompt G3 TALK HISTORY|your TALK HISTORY G3 system prompt
exfiltration 1.0 !(?:reveal|print|output|repeat|leak|send|dump|recite|disclose|show|state)(?:me|us)?(?:your|the)
    (?:hidden|secret|initial|original|underlying)(?:prompt|prompts|instructions|rules)
local-data 1.0 PATH G2(?:of|from)(?:the|your)USER
-- what happens when others are called
trigger 0.4 WHEN(?:to)?(?:you ANY?)?USE(?:(?:this|any|other|another|the|a|an|every|all|each|to|with|of){0,3}ANY?
    (?:TOOL|api|operation|operations|endpoint|endpoints|action|actions|task|tasks|request|requests|question|questions
    |user|step|anything|query|conversation|it))?
trigger 0.6 before(?:you(?:answer|reply|respond|continue)|answering|replying|responding|continuing)
trigger 0.4 WHEN you(?:are(?:done|finished|ready)|have(?:done|finished|read|received|seen)|get|receive|read|see|finish)
trigger 0.4 WHEN(?:ADV)?ING
then 0.4 (?:^|PUNCT)(?:and)?(?:afterwards|afterward|then|after that|additionally|furthermore|finally|in addition
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
named-tool 0.5 WHEN(?:the)?(?:TOOL)?(?:IDENT|ANY)(?:TOOL|operation|api)?IS(?:called|used|invoked|available|triggered
    |executed|run|requested)
named-tool 0.5 (?:WHEN|instead of|rather than)(?:you)?USE(?:the)?IDENT
-- an act that nobody asked for
harm 0.7 !e?MOVE G7 GOODS G7(?:to|at|via|into|with|from|address)G4(?:EMAIL|URL|ACCOUNT)
harm 0.5 !(?:MOVE G3(?:EMAIL|URL)G6(?:with|containing|including|using)G5 GOODS|MOVE(?:to)?(?:EMAIL|URL)G3(?:with
    |containing|including))
harm 0.9 !(?:(?:bcc|cc)G5 EMAIL|bcc G5 URL|(?:add|include|put|set|insert|copy)G4 EMAIL G5(?:bcc|cc))
harm 1.0 !CHANGE G5 RECIPIENT G5(?:to|with|by|for|is)G2(?:EMAIL|URL|ACCOUNT)
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
secrecy 1.0 no ANY?X_TELL G5 X_USER
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
