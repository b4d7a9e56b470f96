"""The weights of the model of orders to a model. Written by `make learn-orders`; see `attack_model`."""

INTERCEPT = -1.465
THRESHOLD = 1.0
# What single words must weigh for the pairs to be looked at.
GATE = -3.20
# Hundredths of log-odds, and the feature.
WEIGHTS = """
-147 $
-8 .
15 . .
-77 . 0
-26 . <mail>
-82 . <name>
-88 . _ $
-23 . _ .
-56 . _ 0
78 . _ <address>
38 . _ <mail>
-35 . _ <name>
50 . _ a
19 . _ agent
38 . _ ai
29 . _ all
14 . _ also
16 . _ and
17 . _ any
25 . _ anyth
-10 . _ app
27 . _ approv
52 . _ are
11 . _ articl
-16 . _ ask
-13 . _ at
16 . _ be
14 . _ best
14 . _ bett
20 . _ book
32 . _ branch
36 . _ by
-32 . _ call
9 . _ check
9 . _ choos
31 . _ cod
-11 . _ content
16 . _ currency
45 . _ de
17 . _ delet
20 . _ do
40 . _ each
-9 . _ end
-10 . _ ent
13 . _ expir
-25 . _ fil
9 . _ follow
9 . _ for
20 . _ found
25 . _ free
18 . _ from
12 . _ get
11 . _ grant
10 . _ hack
9 . _ handl
19 . _ has
10 . _ hav
11 . _ hid
10 . _ in
-18 . _ includ
8 . _ insert
20 . _ intelligent
30 . _ is
42 . _ it
18 . _ item
20 . _ its
29 . _ keep
16 . _ last
10 . _ let
11 . _ lett
10 . _ llm
21 . _ log
11 . _ mad
12 . _ mail
-27 . _ me
9 . _ moment
19 . _ nev
-13 . _ new
12 . _ not
17 . _ noth
22 . _ now
-10 . _ numb
-9 . _ old
13 . _ on
11 . _ one
10 . _ open
28 . _ ord
10 . _ oth
9 . _ our
8 . _ out
-11 . _ output
14 . _ over
13 . _ own
20 . _ pag
18 . _ pass
28 . _ patient
21 . _ per
8 . _ plac
22 . _ previou
31 . _ question
12 . _ rang
10 . _ real
11 . _ remain
15 . _ request
14 . _ requir
-9 . _ respons
33 . _ result
23 . _ say
-20 . _ send
12 . _ set
9 . _ slip
20 . _ step
-9 . _ stor
15 . _ sur
-13 . _ text
43 . _ that
110 . _ the
58 . _ them
14 . _ they
14 . _ to
16 . _ trac
24 . _ transcript
10 . _ tru
15 . _ trust
29 . _ two
39 . _ up
13 . _ upload
-20 . _ use
24 . _ user
-12 . _ user'
15 . _ using
15 . _ usual
-10 . _ valu
13 . _ vendor
15 . _ wallet
9 . _ want
19 . _ what
15 . _ wher
12 . _ whil
21 . _ who
20 . _ why
36 . _ with
21 . _ without
-10 . _ work
9 . _ your
16 . _ á
16 . _ ã
8 . _ ä
21 . _ 모든
-74 . __ $
28 . __ .
-36 . __ 0
11 . __ <mail>
-20 . __ a
22 . __ about
30 . __ abov
21 . __ admin
27 . __ agent
10 . __ agre
13 . __ all
8 . __ allow
9 . __ already
-25 . __ answ
-11 . __ approv
30 . __ approval
-14 . __ are
32 . __ ask
-9 . __ assistant
16 . __ availabl
10 . __ bank
-29 . __ be
12 . __ book
10 . __ both
11 . __ build
45 . __ by
15 . __ calendar
34 . __ call
-18 . __ can
16 . __ cannot
13 . __ capp
10 . __ chat
-8 . __ check
31 . __ client
8 . __ connect
19 . __ connector
20 . __ consent
-11 . __ content
11 . __ cov
39 . __ custom
-11 . __ customer'
15 . __ disabl
33 . __ e
10 . __ each
16 . __ en
25 . __ even
42 . __ exampl
-9 . __ fil
34 . __ for
10 . __ forward
22 . __ fre
23 . __ from
-26 . __ full
10 . __ gat
-11 . __ get
11 . __ go
21 . __ guest
12 . __ hand
36 . __ has
-22 . __ hear
11 . __ help
19 . __ her
14 . __ hidden
12 . __ hold
12 . __ ikk
14 . __ in
9 . __ insert
13 . __ instruccion
25 . __ instruction
31 . __ it
9 . __ just
11 . __ last
16 . __ let
17 . __ limit
12 . __ list
11 . __ local
15 . __ lock
9 . __ log
-10 . __ mail
23 . __ me
14 . __ messag
-9 . __ model
15 . __ month
9 . __ mor
8 . __ mov
-24 . __ must
17 . __ my
-10 . __ nam
42 . __ no
16 . __ nobody
-9 . __ not
10 . __ now
21 . __ number
-25 . __ o
31 . __ of
23 . __ ok
-10 . __ only
33 . __ ord
17 . __ our
17 . __ out
20 . __ output
13 . __ pass
29 . __ per
-14 . __ person
18 . __ phras
-9 . __ pric
10 . __ prompt
8 . __ question
9 . __ rais
12 . __ reason
26 . __ regardles
10 . __ rep
11 . __ report
24 . __ request
16 . __ rest
-8 . __ return
12 . __ review
15 . __ robot
30 . __ rol
11 . __ run
-11 . __ say
9 . __ second
-23 . __ secret
20 . __ session
39 . __ set
-11 . __ shar
12 . __ shell
15 . __ sinc
-8 . __ stay
27 . __ step
-8 . __ str
12 . __ svg
-9 . __ system
32 . __ target
-23 . __ tell
11 . __ ten
31 . __ text
41 . __ that
46 . __ the
21 . __ them
17 . __ they
30 . __ thi
11 . __ thre
25 . __ through
-14 . __ token
20 . __ trad
55 . __ tru
24 . __ turn
37 . __ two
12 . __ u
-46 . __ user
25 . __ user'
28 . __ valu
-10 . __ visibl
20 . __ wait
11 . __ was
19 . __ way
10 . __ what
25 . __ with
14 . __ within
28 . __ without
15 . __ work
29 . __ you
19 . __ é
13 . __ í
8 . __ ö
37 . a
45 . act
12 . action
44 . add
15 . aft
12 . afterward
81 . agent
47 . ai
29 . all
33 . also
43 . alway
-10 . and
15 . ant
27 . any
40 . append
16 . approv
37 . as
-60 . ask
16 . attach
12 . be
-28 . bear
26 . befor
21 . besid
21 . between
9 . bot
12 . by
21 . call
31 . carry
16 . cat
10 . catchall
17 . chang
16 . chart
20 . choos
8 . claim
19 . click
14 . collect
22 . comp
9 . complet
-11 . confirm
10 . content
14 . cook
12 . copy
-13 . creat
10 . dear
-12 . default
-14 . delet
-14 . describ
11 . disregard
60 . do
12 . empty
17 . ent
49 . env
18 . even
-10 . every
146 . exampl
41 . execut
-12 . explain
-23 . fals
-19 . fil
24 . fill
27 . first
22 . for
23 . format
25 . full
-36 . g
22 . giv
14 . good
38 . grant
26 . guest
18 . hand
21 . hid
21 . if
10 . ignor
20 . in
8 . input
18 . instruction
9 . invok
-21 . it
18 . it'
33 . its
9 . just
12 . kick
35 . kullanicinin
-12 . leav
22 . let
42 . llm
-17 . log
28 . m
9 . machin
-9 . mention
-23 . messag
55 . model
14 . mov
12 . my
18 . n
-17 . nam
-21 . need
-24 . nev
8 . nie
41 . no
18 . non
-22 . not
-20 . noth
-12 . off
17 . ok
12 . old
35 . on
23 . onc
-39 . only
13 . ord
35 . output
9 . past
9 . pem
10 . peopl
8 . pick
16 . post
20 . print
26 . proce
16 . provid
17 . push
25 . put
12 . rank
-24 . read
10 . record
24 . redact
24 . remov
13 . rend
13 . renewal
12 . rep
13 . replac
12 . report
-8 . requir
25 . resourc
13 . reveal
26 . review
19 . root
37 . round
13 . run
36 . s
22 . say
-20 . see
-21 . send
24 . set
37 . should
-20 . show
13 . silenc
22 . silent
19 . sinc
20 . skip
20 . so
12 . speak
37 . statu
32 . submit
-8 . summaris
20 . swap
-25 . tell
-18 . text
22 . that
63 . the
34 . then
-15 . they
-42 . thi
12 . ticket
58 . to
-9 . tool
19 . trag
9 . transf
21 . trust
17 . u
10 . und
17 . undo
9 . use
17 . user
14 . warn
-18 . we
13 . what
56 . whatev
-16 . when
25 . whenev
38 . wher
-9 . with
13 . work
31 . writ
13 . x
45 . yes
-14 . you
30 . you'r
-9 . your
17 . »
19 . не
32 . لا
24 0
-80 0 $
72 0 0
14 0 <name>
35 0 _ $
19 0 _ .
91 0 _ 0
-21 0 _ <name>
-14 0 _ aft
-23 0 _ and
12 0 _ approv
13 0 _ are
-10 0 _ at
-12 0 _ charact
20 0 _ it
19 0 _ lan
27 0 _ llm
32 0 _ model
19 0 _ no
8 0 _ of
13 0 _ on
9 0 _ pr
-15 0 _ so
33 0 _ the
-9 0 _ thi
12 0 _ use
13 0 _ was
20 0 _ you
-75 0 __ $
-16 0 __ 0
-11 0 __ <name>
-14 0 __ a
10 0 __ agent
-24 0 __ and
-18 0 __ are
11 0 __ as
10 0 __ by
9 0 __ e
21 0 __ is
16 0 __ it
14 0 __ model
13 0 __ must
15 0 __ or
9 0 __ our
17 0 __ request
-12 0 __ the
12 0 __ us
12 0 __ user
14 0 __ what
12 0 __ with
-18 0 a
-24 0 and
24 0 b
14 0 be
19 0 buck
-12 0 cod
-13 0 day
16 0 e
11 0 eur
26 0 for
28 0 gbm
-16 0 hour
24 0 in
-10 0 is
11 0 k
13 0 languag
-8 0 minut
20 0 or
15 0 r
-21 0 second
-22 0 the
17 0 to
9 0 ur
8 0 v
55 <address>
-14 <address> $
36 <address> _ $
18 <address> _ the
-11 <address> __ .
18 <address> __ it
21 <address> __ the
14 <address> as
20 <address> with
166 <mail>
35 <mail> .
45 <mail> _ $
-9 <mail> _ .
23 <mail> _ an
9 <mail> _ bcc
9 <mail> _ the
47 <mail> __ .
23 <mail> as
12 <mail> on
40 <name>
106 <name> $
-40 <name> .
-53 <name> <name>
-36 <name> _ $
-17 <name> _ .
-59 <name> _ 0
-41 <name> _ <name>
-14 <name> _ a
-11 <name> _ and
14 <name> _ as
11 <name> _ broken
-13 <name> _ by
46 <name> _ call
17 <name> _ fals
-13 <name> _ for
12 <name> _ hand
14 <name> _ has
-12 <name> _ in
14 <name> _ is
19 <name> _ its
-18 <name> _ nev
38 <name> _ no
8 <name> _ on
9 <name> _ our
26 <name> _ pas
27 <name> _ post
22 <name> _ run
-12 <name> _ send
17 <name> _ set
-9 <name> _ that
45 <name> _ the
-20 <name> _ tru
14 <name> _ well
-10 <name> _ with
-49 <name> __ $
-37 <name> __ .
-41 <name> __ 0
14 <name> __ <mail>
-30 <name> __ <name>
14 <name> __ allow
-18 <name> __ and
19 <name> __ as
12 <name> __ call
9 <name> __ complet
23 <name> __ content
19 <name> __ do
20 <name> __ driv
20 <name> __ env
11 <name> __ fals
-14 <name> __ for
-12 <name> __ host
26 <name> __ i
19 <name> __ in
-18 <name> __ is
25 <name> __ it
-9 <name> __ list
14 <name> __ nev
-18 <name> __ not
16 <name> __ off
15 <name> __ out
24 <name> __ output
28 <name> __ result
18 <name> __ sign
-47 <name> __ the
15 <name> __ their
-21 <name> __ them
11 <name> __ user'
-15 <name> are
17 <name> argument
22 <name> befor
14 <name> behav
25 <name> con
25 <name> curl
23 <name> e
20 <name> even
-25 <name> fil
12 <name> for
24 <name> from
20 <name> function
11 <name> has
-17 <name> head
-11 <name> instead
27 <name> leav
8 <name> need
36 <name> of
8 <name> on
-17 <name> or
25 <name> prior
-13 <name> send
24 <name> should
23 <name> so
9 <name> str
-28 <name> the
-11 <name> to
23 <name> tool
-15 <name> when
64 <name> with
13 <name> without
19 <name> —
51 @act
190 @addressed
29 @authority
186 @confirmation
132 @delegation
138 @exfiltration
24 @go-ahead
11 @hands-over
104 @harm
225 @local-data
65 @markup
18 @named-tool
237 @override
87 @persistence
90 @private
64 @role
221 @secrecy
66 @shadowing
47 @steering
50 @then
64 @trigger
30 @unbound
24 @verbatim
43 @whole
-147 ^
-159 ^ $
-73 ^ .
-60 ^ 0
22 ^ <name>
42 ^ _ $
-12 ^ _ .
21 ^ _ 0
28 ^ _ <address>
-25 ^ _ <name>
-25 ^ _ a
-17 ^ _ about
-16 ^ _ abov
-11 ^ _ account
-15 ^ _ add
-14 ^ _ admin
43 ^ _ ai
-54 ^ _ all
20 ^ _ also
30 ^ _ alway
-50 ^ _ an
-18 ^ _ and
-13 ^ _ anna
12 ^ _ answ
-10 ^ _ any
8 ^ _ api
-19 ^ _ approv
11 ^ _ approval
31 ^ _ are
-29 ^ _ as
10 ^ _ ask
-47 ^ _ assistant
23 ^ _ assistent
-15 ^ _ at
-17 ^ _ attack
11 ^ _ automatical
-9 ^ _ back
12 ^ _ been
8 ^ _ belong
21 ^ _ best
-8 ^ _ between
11 ^ _ bot
16 ^ _ build
-28 ^ _ by
29 ^ _ calculator
-21 ^ _ call
-20 ^ _ can
-9 ^ _ can't
-9 ^ _ cannot
9 ^ _ caption
-10 ^ _ card
-31 ^ _ client
11 ^ _ comment
20 ^ _ confirm
-15 ^ _ content
-10 ^ _ cooki
20 ^ _ copy
-10 ^ _ creat
-23 ^ _ dat
-16 ^ _ data
26 ^ _ day
9 ^ _ de
-10 ^ _ default
-19 ^ _ dem
-20 ^ _ description
-10 ^ _ detail
27 ^ _ di
14 ^ _ disk
-9 ^ _ do
17 ^ _ draft
28 ^ _ du
-20 ^ _ each
11 ^ _ earli
-10 ^ _ el
10 ^ _ empty
8 ^ _ end
-17 ^ _ endpoint
-15 ^ _ ent
13 ^ _ entr
-18 ^ _ event
9 ^ _ every
38 ^ _ everyth
-44 ^ _ exampl
24 ^ _ export
-38 ^ _ field
-9 ^ _ fil
15 ^ _ fill
12 ^ _ find
8 ^ _ first
-15 ^ _ for
-9 ^ _ forward
9 ^ _ friend
40 ^ _ from
-10 ^ _ full
-14 ^ _ function
23 ^ _ fund
-10 ^ _ generat
27 ^ _ generator
-18 ^ _ get
10 ^ _ go
29 ^ _ god
-12 ^ _ gpt
12 ^ _ grocer
14 ^ _ guardrail
18 ^ _ hav
19 ^ _ hear
-8 ^ _ help
11 ^ _ het
-11 ^ _ hidden
25 ^ _ hold
13 ^ _ human
-26 ^ _ if
16 ^ _ immediate
-15 ^ _ in
-23 ^ _ includ
9 ^ _ inn
-12 ^ _ input
-22 ^ _ instruction
14 ^ _ into
23 ^ _ is
-53 ^ _ it
-13 ^ _ item
12 ^ _ its
-8 ^ _ job
13 ^ _ jok
-22 ^ _ key
-11 ^ _ languag
17 ^ _ le
-8 ^ _ left
12 ^ _ length
-11 ^ _ let
-9 ^ _ level
-9 ^ _ link
10 ^ _ littl
11 ^ _ llm
-12 ^ _ log
-10 ^ _ long
8 ^ _ lookup
-8 ^ _ m
12 ^ _ markdown
11 ^ _ may
25 ^ _ me
18 ^ _ medical
-32 ^ _ messag
17 ^ _ mod
10 ^ _ model
-12 ^ _ money
-17 ^ _ mor
9 ^ _ most
-14 ^ _ mov
-27 ^ _ must
28 ^ _ nam
-20 ^ _ new
20 ^ _ nobody
10 ^ _ normal
-26 ^ _ not
11 ^ _ notic
-13 ^ _ notific
-17 ^ _ now
-43 ^ _ numb
-18 ^ _ o
-21 ^ _ on
-56 ^ _ only
9 ^ _ or
19 ^ _ ord
-23 ^ _ original
-14 ^ _ our
-8 ^ _ out
8 ^ _ over
12 ^ _ overrid
-12 ^ _ own
12 ^ _ partir
-8 ^ _ path
-9 ^ _ payment
9 ^ _ person
51 ^ _ pet
11 ^ _ play
15 ^ _ policy
16 ^ _ pre
18 ^ _ preview
21 ^ _ prior
9 ^ _ profil
-23 ^ _ prompt
-10 ^ _ provid
12 ^ _ que
26 ^ _ questo
11 ^ _ rat
38 ^ _ read
24 ^ _ receipt
-13 ^ _ recommend
17 ^ _ repeat
13 ^ _ report
-21 ^ _ request
-31 ^ _ requir
-9 ^ _ respons
32 ^ _ return
23 ^ _ review
13 ^ _ rf
-17 ^ _ rul
26 ^ _ run
26 ^ _ saldo
23 ^ _ sav
-9 ^ _ say
-21 ^ _ secret
9 ^ _ see
-22 ^ _ send
-9 ^ _ servic
-33 ^ _ set
16 ^ _ shall
-13 ^ _ shar
-28 ^ _ should
37 ^ _ statu
21 ^ _ story
10 ^ _ str
-15 ^ _ sur
-9 ^ _ term
14 ^ _ text
-63 ^ _ that
-77 ^ _ the
-28 ^ _ them
-10 ^ _ then
-14 ^ _ thes
-57 ^ _ thi
14 ^ _ thos
17 ^ _ timetabl
19 ^ _ tip
-59 ^ _ to
-20 ^ _ tru
9 ^ _ two
-11 ^ _ typ
9 ^ _ unit
-18 ^ _ up
-10 ^ _ us
-11 ^ _ used
25 ^ _ user
-19 ^ _ user'
-15 ^ _ using
-10 ^ _ valid
-38 ^ _ valu
19 ^ _ vendor
-15 ^ _ version
24 ^ _ vouch
16 ^ _ warn
14 ^ _ was
-16 ^ _ what
-34 ^ _ when
-16 ^ _ wheth
-14 ^ _ which
-8 ^ _ who
16 ^ _ wir
-13 ^ _ with
10 ^ _ word
11 ^ _ work
18 ^ _ would
11 ^ _ writ
13 ^ _ you'r
9 ^ _ zon
28 ^ _ à
42 ^ _ ä
9 ^ _ ö
10 ^ _ ø
14 ^ _ ú
-15 ^ _ ł
51 ^ _ ş
12 ^ _ ž
17 ^ _ все
40 ^ _ كل
28 ^ _ هنا
21 ^ _ बताता
13 ^ _ —
20 ^ _ 모든
-145 ^ __ $
78 ^ __ .
56 ^ __ <address>
-11 ^ __ <mail>
-79 ^ __ <name>
-27 ^ __ a
-13 ^ __ about
24 ^ __ abov
11 ^ __ acces
-18 ^ __ account
-20 ^ __ addres
13 ^ __ admin
-9 ^ __ administrator
-18 ^ __ agent
28 ^ __ ai
33 ^ __ all
-19 ^ __ also
23 ^ __ alway
-8 ^ __ amount
-27 ^ __ an
34 ^ __ and
16 ^ __ answ
-10 ^ __ any
-9 ^ __ api
-10 ^ __ app
11 ^ __ append
15 ^ __ approv
-10 ^ __ approval
-25 ^ __ are
-17 ^ __ as
-15 ^ __ ask
22 ^ __ assistant
10 ^ __ at
14 ^ __ audit
10 ^ __ away
-14 ^ __ bas
20 ^ __ be
11 ^ __ bedrag
-39 ^ __ befor
-12 ^ __ behalf
22 ^ __ between
13 ^ __ bisherigen
12 ^ __ both
-8 ^ __ by
-13 ^ __ c
-12 ^ __ cach
-9 ^ __ calendar
-28 ^ __ call
-17 ^ __ can
-17 ^ __ cas
21 ^ __ chang
10 ^ __ charact
10 ^ __ charity
32 ^ __ chart
-9 ^ __ check
19 ^ __ choos
-19 ^ __ cod
12 ^ __ colour
-13 ^ __ com
-14 ^ __ command
-21 ^ __ confirm
9 ^ __ consum
-13 ^ __ contact
14 ^ __ contain
36 ^ __ contract
-14 ^ __ convers
-12 ^ __ creat
-9 ^ __ credential
25 ^ __ curl
9 ^ __ current
-10 ^ __ custom
-17 ^ __ customer'
-16 ^ __ delet
10 ^ __ deploy
-11 ^ __ description
15 ^ __ detect
21 ^ __ develop
-12 ^ __ devic
-15 ^ __ did
-18 ^ __ do
-18 ^ __ document
13 ^ __ domain
13 ^ __ don't
16 ^ __ draft
-30 ^ __ e
11 ^ __ edit
-9 ^ __ email
10 ^ __ employe
21 ^ __ en
22 ^ __ enabl
-11 ^ __ end
38 ^ __ env
-9 ^ __ even
12 ^ __ event
12 ^ __ evil
-8 ^ __ fail
-8 ^ __ fals
-11 ^ __ field
-32 ^ __ fil
9 ^ __ fill
8 ^ __ firewall
-23 ^ __ first
-14 ^ __ flag
19 ^ __ follow
-43 ^ __ for
12 ^ __ found
9 ^ __ four
-44 ^ __ from
-9 ^ __ giv
11 ^ __ given
19 ^ __ goe
15 ^ __ grant
14 ^ __ greet
-10 ^ __ guest
14 ^ __ guid
20 ^ __ guidanc
13 ^ __ head
9 ^ __ hel
12 ^ __ history
24 ^ __ host
10 ^ __ hour
15 ^ __ iban
-16 ^ __ identifi
-28 ^ __ if
-33 ^ __ in
-12 ^ __ includ
-16 ^ __ inform
-9 ^ __ into
-37 ^ __ it
21 ^ __ j
-8 ^ __ json
25 ^ __ keep
-9 ^ __ key
-23 ^ __ last
26 ^ __ leav
-30 ^ __ let
19 ^ __ licenc
-14 ^ __ list
26 ^ __ llm
-13 ^ __ log
-9 ^ __ logg
9 ^ __ look
-10 ^ __ mail
14 ^ __ mark
-9 ^ __ may
9 ^ __ memory
-29 ^ __ messag
35 ^ __ mod
24 ^ __ model
9 ^ __ moment
22 ^ __ month
-11 ^ __ mor
10 ^ __ mov
-20 ^ __ must
8 ^ __ my
8 ^ __ na
-26 ^ __ nam
-23 ^ __ nev
-19 ^ __ new
18 ^ __ newest
44 ^ __ no
-14 ^ __ not
43 ^ __ now
-13 ^ __ numb
-10 ^ __ o
13 ^ __ obey
-57 ^ __ of
12 ^ __ old
-25 ^ __ on
-20 ^ __ one
27 ^ __ open
-12 ^ __ optional
25 ^ __ or
-9 ^ __ our
-13 ^ __ out
-9 ^ __ output
-18 ^ __ overwrit
17 ^ __ pag
-23 ^ __ pass
-12 ^ __ password
-19 ^ __ payment
19 ^ __ per
18 ^ __ percent
12 ^ __ permission
15 ^ __ person
21 ^ __ pick
19 ^ __ pls
10 ^ __ png
-22 ^ __ previou
-22 ^ __ pric
30 ^ __ prior
-11 ^ __ privat
-15 ^ __ prompt
-9 ^ __ pull
13 ^ __ quot
10 ^ __ random
14 ^ __ reach
23 ^ __ reason
12 ^ __ recip
-10 ^ __ recipient
-19 ^ __ recommend
11 ^ __ record
10 ^ __ remot
10 ^ __ report
14 ^ __ repository
-11 ^ __ request
9 ^ __ result
12 ^ __ return
-9 ^ __ rol
14 ^ __ round
24 ^ __ rul
-12 ^ __ run
17 ^ __ s
20 ^ __ safety
9 ^ __ said
-25 ^ __ say
9 ^ __ scann
16 ^ __ schedul
14 ^ __ scor
22 ^ __ seat
9 ^ __ second
15 ^ __ seed
16 ^ __ semv
9 ^ __ session
-21 ^ __ set
14 ^ __ shell
-10 ^ __ shopp
-39 ^ __ should
-8 ^ __ shown
12 ^ __ sign
10 ^ __ silent
14 ^ __ skip
-12 ^ __ so
-11 ^ __ sort
9 ^ __ sql
-16 ^ __ stop
-15 ^ __ str
9 ^ __ supersed
9 ^ __ sur
18 ^ __ tak
-10 ^ __ task
-14 ^ __ tell
14 ^ __ terminal
-26 ^ __ text
-51 ^ __ that
-67 ^ __ the
-8 ^ __ them
18 ^ __ then
10 ^ __ thing
13 ^ __ third
-19 ^ __ tim
-41 ^ __ to
-18 ^ __ tool
-11 ^ __ total
10 ^ __ tru
-10 ^ __ turn
-13 ^ __ typ
20 ^ __ und
-11 ^ __ updat
-20 ^ __ url
31 ^ __ use
-14 ^ __ user'
-16 ^ __ valu
-8 ^ __ verify
-10 ^ __ visibl
24 ^ __ voic
12 ^ __ voorraad
10 ^ __ wallet
10 ^ __ was
25 ^ __ weath
16 ^ __ webhook
-9 ^ __ what
28 ^ __ whatev
-25 ^ __ when
-27 ^ __ which
-18 ^ __ will
-28 ^ __ with
30 ^ __ without
16 ^ __ work
11 ^ __ would
9 ^ __ writ
-12 ^ __ written
-9 ^ __ x
16 ^ __ y
42 ^ __ your
17 ^ __ ä
-8 ^ __ å
13 ^ __ ö
-12 ^ __ ü
34 ^ __ пользователя
33 ^ __ що
25 ^ __ المستخدم
34 ^ __ है।
14 ^ __ —
-35 ^ a
-12 ^ accept
14 ^ activat
-28 ^ add
-24 ^ additional
-15 ^ admin
24 ^ adopt
-11 ^ aft
-13 ^ agent
47 ^ ai
-27 ^ all
-20 ^ allow
-9 ^ also
-24 ^ alway
-28 ^ an
30 ^ any
16 ^ anyth
-10 ^ appl
-23 ^ as
-53 ^ ask
-14 ^ assign
38 ^ assistant
13 ^ assum
21 ^ attention
-18 ^ auto
11 ^ bcc
22 ^ befor
15 ^ begin
9 ^ beneficiary
15 ^ best
10 ^ between
-8 ^ block
8 ^ book
24 ^ bot
-15 ^ break
-15 ^ by
18 ^ calculat
10 ^ calendar
-27 ^ call
-9 ^ can
-10 ^ card
27 ^ cat
21 ^ chain
15 ^ chang
11 ^ choos
10 ^ city
-13 ^ clear
-27 ^ client
-10 ^ cod
-8 ^ configur
11 ^ consid
17 ^ consulta
-15 ^ content
-16 ^ control
46 ^ cook
18 ^ correct
14 ^ correl
22 ^ count
-46 ^ curl
-17 ^ custom
-45 ^ d
-11 ^ dai
-20 ^ data
10 ^ dear
8 ^ debug
-10 ^ default
-13 ^ delet
-13 ^ deprecat
-14 ^ der
-15 ^ describ
-9 ^ detect
14 ^ develop
13 ^ directiv
-19 ^ disabl
9 ^ disk
27 ^ disregard
10 ^ distanc
-14 ^ do
17 ^ don
14 ^ dosag
-12 ^ drop
-16 ^ each
-9 ^ empty
-12 ^ end
28 ^ enrol
12 ^ ent
-10 ^ environment
13 ^ exchang
-31 ^ export
10 ^ feedback
29 ^ fetch
-10 ^ field
10 ^ fil
10 ^ fill
-24 ^ find
-9 ^ first
13 ^ fixm
-49 ^ for
-25 ^ forc
-12 ^ forget
8 ^ format
-21 ^ forward
-37 ^ from
-12 ^ function
30 ^ generat
13 ^ genr
23 ^ get
15 ^ go
-9 ^ guardrail
-30 ^ h
-17 ^ hand
9 ^ handl
-16 ^ handoff
-11 ^ has
10 ^ health
-17 ^ her
14 ^ hey
-11 ^ hi
-13 ^ hid
-9 ^ hidden
-17 ^ how
19 ^ i'm
15 ^ iban
-30 ^ id
11 ^ ignor
-26 ^ import
-8 ^ important
-16 ^ input
11 ^ insert
16 ^ inst
-24 ^ install
-22 ^ instruction
-9 ^ invalid
9 ^ invoic
-63 ^ it
-21 ^ it'
-17 ^ keep
20 ^ l
-10 ^ label
10 ^ languag
-20 ^ lat
28 ^ leak
-8 ^ leav
15 ^ legal
-16 ^ let
12 ^ let'
9 ^ lim
30 ^ llm
-11 ^ lock
-8 ^ log
9 ^ low
14 ^ mak
-25 ^ mark
-17 ^ maximum
11 ^ memory
-21 ^ merg
19 ^ mod
-17 ^ model
-12 ^ mov
17 ^ my
13 ^ na
-49 ^ nam
11 ^ need
-29 ^ nev
13 ^ nevermind
16 ^ new
-10 ^ nie
-11 ^ no
10 ^ non
-25 ^ not
10 ^ nota
-16 ^ noth
41 ^ obey
-13 ^ off
49 ^ on
-49 ^ only
10 ^ open
31 ^ openai
-11 ^ optional
19 ^ ord
-16 ^ otherwis
-31 ^ output
-28 ^ overrid
31 ^ p
-9 ^ pag
-18 ^ pas
9 ^ past
-18 ^ path
29 ^ pay
-13 ^ payment
-11 ^ permanent
15 ^ permission
12 ^ persona
14 ^ pick
16 ^ ping
38 ^ plan
-18 ^ pleas
49 ^ pls
16 ^ poem
16 ^ preferr
20 ^ pretend
10 ^ previou
-10 ^ pric
-11 ^ privat
-20 ^ prompt
15 ^ proof
19 ^ publish
15 ^ purchas
32 ^ put
41 ^ q
22 ^ quantit
35 ^ query
-11 ^ rank
16 ^ rat
20 ^ raw
-18 ^ reason
9 ^ record
-9 ^ ref
47 ^ referenc
17 ^ refund
-8 ^ regist
29 ^ rememb
-17 ^ remov
18 ^ renew
20 ^ renewal
-9 ^ replac
-30 ^ report
-24 ^ request
-27 ^ requir
-10 ^ reset
10 ^ resiz
15 ^ respond
-12 ^ respons
-29 ^ return
-8 ^ revok
13 ^ rm
14 ^ robot
-10 ^ rol
13 ^ rul
10 ^ sandbox
10 ^ sav
24 ^ search
-13 ^ secret
13 ^ see
-17 ^ send
-9 ^ sent
-18 ^ session
8 ^ severity
-14 ^ shadow
34 ^ should
-15 ^ show
45 ^ sidenot
12 ^ sign
16 ^ signatur
-12 ^ silent
-14 ^ simulat
-35 ^ skip
8 ^ slip
11 ^ slippag
-18 ^ so
10 ^ stay
-25 ^ step
-11 ^ stream
-11 ^ submit
-9 ^ suppres
20 ^ sur
25 ^ swap
46 ^ system
47 ^ tell
8 ^ temporary
9 ^ term
-34 ^ text
-133 ^ the
-22 ^ ther
-9 ^ thes
-20 ^ they
-103 ^ thi
11 ^ tim
26 ^ tip
-19 ^ to
19 ^ todo
-21 ^ tool
31 ^ trac
16 ^ track
35 ^ treat
-30 ^ tru
11 ^ turn
15 ^ two
-12 ^ undo
-13 ^ unknown
16 ^ unlock
18 ^ updat
8 ^ upon
-12 ^ url
-25 ^ use
-9 ^ useful
-10 ^ user
-9 ^ user'
-15 ^ valid
18 ^ validat
-32 ^ valu
-10 ^ variabl
20 ^ vendor
24 ^ version
-27 ^ verwijdert
21 ^ visibility
12 ^ vot
-15 ^ we
28 ^ weath
-11 ^ what
46 ^ when
16 ^ whenev
-35 ^ wheth
32 ^ whil
10 ^ whoev
13 ^ wip
-29 ^ with
-22 ^ work
-40 ^ you
24 ^ you'll
16 ^ you'r
29 ^ your
-12 ^ ö
30 ^ забудь
9 ^ يعيد
21 ^ मौसम
-33 a
8 a .
-34 a 0
24 a <mail>
-9 a <name>
11 a _ $
34 a _ .
-9 a _ <name>
-10 a _ a
-16 a _ about
-18 a _ agent
-14 a _ and
10 a _ appl
-15 a _ assistant
13 a _ at
15 a _ between
17 a _ block
16 a _ bot
9 a _ branch
-16 a _ card
11 a _ charact
12 a _ cod
-12 a _ description
8 a _ entry
-8 a _ first
-31 a _ for
11 a _ from
-28 a _ has
-11 a _ head
10 a _ id
9 a _ imag
11 a _ includ
11 a _ it
22 a _ its
-10 a _ key
14 a _ mention
-16 a _ messag
17 a _ model
9 a _ numb
17 a _ o
-29 a _ of
19 a _ one
12 a _ or
19 a _ ord
24 a _ pag
13 a _ party
34 a _ request
14 a _ rul
11 a _ send
-10 a _ serv
18 a _ star
16 a _ test
-44 a _ that
-16 a _ to
-19 a _ token
11 a _ up
-8 a _ user
-20 a _ with
13 a _ ú
-67 a __ $
10 a __ .
-30 a __ 0
-11 a __ a
17 a __ agent
-20 a __ all
26 a __ an
11 a __ and
-12 a __ as
10 a __ ask
13 a __ call
15 a __ delet
-15 a __ each
-10 a __ every
8 a __ exist
11 a __ fold
42 a __ for
-16 a __ from
25 a __ full
28 a __ in
37 a __ is
16 a __ may
-9 a __ messag
-20 a __ nev
39 a __ numb
17 a __ our
26 a __ que
-9 a __ return
12 a __ silenc
20 a __ so
-11 a __ that
18 a __ the
-9 a __ them
11 a __ through
-35 a __ to
13 a __ toward
23 a __ us
-8 a __ use
15 a __ was
30 a __ which
8 a __ whoev
-11 a __ with
9 a __ you'r
-18 a __ ó
28 a book
-13 a bot
15 a branch
-9 a call
-8 a card
20 a chang
27 a chart
10 a ches
11 a city
29 a collaps
17 a command
13 a comment
-13 a contact
21 a contract
15 a copy
11 a cron
-12 a custom
13 a day
16 a dependency
-23 a description
24 a different
15 a domain
-12 a draft
24 a el
15 a favourabl
10 a fee
17 a field
-33 a fil
8 a firewall
15 a fold
-15 a friend
13 a gam
-15 a given
13 a greet
11 a hack
-12 a haiku
-15 a helpful
-19 a human
-12 a key
33 a known
10 a languag
18 a legal
-12 a lin
-9 a list
-17 a lock
15 a look
11 a mad
17 a market
10 a meet
-9 a memory
-25 a messag
10 a model
-12 a new
20 a partir
8 a partn
-9 a password
-13 a payment
10 a pdf
-9 a person
10 a pip
9 a postcod
9 a project
-15 a prompt
10 a pull
-13 a query
15 a question
10 a quot
12 a random
13 a recip
10 a remot
12 a report
28 a request
12 a review
9 a routin
-15 a run
-9 a sav
-13 a scor
8 a seat
13 a second
-15 a secret
-8 a serv
-20 a session
9 a short
-11 a sign
-17 a singl
-15 a system
-8 a text
12 a third
-14 a token
-24 a tool
15 a transcript
-16 a url
11 a web
16 a week
12 a word
25 a yes
38 ab
19 ab .
15 ab _ $
-27 abl
-13 abl to
27 about
11 about .
22 about _ .
13 about _ quot
9 about _ second
15 about _ user
12 about __ $
19 about __ .
9 about __ you
8 about bill
-26 about our
18 about pric
-14 about the
36 about thi
36 abov
18 abov _ lin
10 abov __ are
8 abov and
18 abov thi
-15 accept .
-12 accept _ $
12 accept _ action
13 accept _ term
-12 accept __ .
8 accept __ it
12 accept __ on
19 accept all
11 acceptanc
14 acceptanc of
-67 acces
-15 acces .
-11 acces _ $
16 acces _ the
-14 acces to
-17 acces token
15 accompany
13 account
-16 account $
-11 account .
19 account 0
-13 account _ $
17 account _ 0
11 account _ and
11 account _ by
11 account _ hav
9 account _ in
15 account __ .
14 account __ a
15 account __ and
22 account __ no
-18 account __ the
18 account and
14 account hold
-8 account of
12 account own
10 account to
12 accurat
29 act
24 act _ it
17 act free
13 act on
10 action
22 action .
26 action _ resourc
26 action __ .
-10 action is
11 action item
-26 activ
17 add
15 add 0
18 add <mail>
16 add _ all
16 add _ as
16 add _ percent
-9 add _ the
23 add _ to
13 add __ an
8 add __ and
11 add __ key
33 add __ the
12 add a
-12 add an
12 add it
9 add our
9 add that
14 add two
14 addition _ the
-29 additional
-12 additional __ the
-13 additional instruction
-12 addres _ $
9 addres _ .
18 addres _ the
12 addres _ to
12 addres __ $
-10 addres __ .
8 addres __ to
16 addres book
-8 addres in
-12 addres of
9 address to
83 admin
22 admin .
15 admin _ $
18 admin _ approv
23 admin _ the
-11 admin __ $
13 admin __ .
13 admin __ it
13 admin password
21 admin right
18 admin token
13 administrator
12 administrator .
31 adopt
27 adopt the
12 adres
-11 advanc
-9 advic
21 advis
-13 aft
10 aft _ .
18 aft _ rep
-11 aft _ user
11 aft __ $
11 aft __ model
14 aft __ the
25 aft a
17 aft fiv
16 aft read
-24 aft the
17 afterward
14 afterward .
14 afterward _ $
11 afterward _ the
-12 again
-29 again .
-34 again _ $
10 again __ .
34 age
13 age _ result
118 agent
21 agent $
-37 agent .
9 agent _ $
24 agent _ .
28 agent _ add
-18 agent _ call
-17 agent _ for
9 agent _ it
-17 agent _ its
19 agent _ my
10 agent _ put
-9 agent _ read
-9 agent _ the
14 agent _ thi
14 agent __ $
-21 agent __ .
13 agent __ and
-20 agent __ call
-12 agent __ it
10 agent __ rol
22 agent __ to
29 agent __ with
-12 agent and
19 agent escalat
15 agent execut
29 agent hav
-10 agent is
-8 agent load
-13 agent may
-14 agent must
17 agent read
-20 agent see
-9 agent should
10 agent so
10 agent that
17 agent then
23 agent to
13 agent which
-16 agent with
10 agent'
12 agre
13 agre __ shar
-20 agreement
-18 agreement _ .
34 ahead
18 ahead __ .
10 ahead and
9 ahead of
17 ahora
17 ahora en
177 ai
20 ai $
35 ai .
28 ai _ .
12 ai _ alway
8 ai _ filt
10 ai _ hand
12 ai _ hav
16 ai _ in
9 ai _ replac
16 ai _ the
13 ai _ wher
-26 ai __ $
-18 ai __ for
19 ai __ its
10 ai __ over
34 ai __ the
25 ai __ to
-9 ai agent
21 ai call
23 ai client
17 ai do
13 ai know
14 ai must
10 ai set
28 ai that
8 ai without
11 ainsi
11 ainsi que
34 airlin
24 ais
46 al
14 al _ .
11 alarm
-14 album
-10 alert _ $
18 alignment
56 all
9 all .
20 all _ $
17 all _ .
15 all _ answ
-15 all _ are
13 all _ content
-31 all _ instruction
31 all _ messag
-11 all _ must
-23 all _ of
16 all _ oth
-10 all _ that
36 all _ tool
9 all _ variabl
31 all __ $
22 all __ .
-25 all __ a
-34 all __ and
9 all __ rul
-23 all __ the
13 all __ then
12 all __ wer
16 all custom
9 all environment
20 all futur
27 all mail
-14 all oth
-10 all session
14 all staff
-32 all the
9 all thre
10 all tim
15 all tool
9 all'utent
10 all'utent che
-15 allerg
-34 allow
23 allow .
-13 allow __ .
-9 allow director
-19 allow to
11 alltid
41 along
16 along _ <name>
18 along _ the
-11 along _ their
13 along _ way
33 along __ .
18 along in
12 along the
8 already _ to
9 als
53 also
17 also _ <name>
22 also _ how
19 also _ in
8 also _ the
10 also _ to
23 also __ <name>
15 also __ the
17 also add
9 also slip
20 alt
11 alt _ .
34 altid
-12 alway
9 alway _ <mail>
-9 alway _ <name>
-14 alway _ a
-12 alway _ the
14 alway _ thi
-14 alway __ $
9 alway __ to
-9 alway answ
-23 alway call
15 ambient
12 amend
13 amend _ the
14 among the
-31 amount
-9 amount .
11 amount __ .
10 amount __ 0
-42 an
-20 an <name>
15 an _ agent
-11 an _ by
-10 an _ call
15 an _ client
28 an _ for
-21 an _ from
-15 an _ is
9 an _ key
-12 an _ mail
15 an _ may
-23 an _ of
-12 an _ on
-17 an _ serv
18 an _ session
10 an _ to
16 an _ whos
-15 an _ with
-50 an __ $
-14 an __ .
-18 an __ a
9 an __ all
-14 an __ call
18 an __ do
8 an __ filt
-18 an __ its
10 an __ that
9 an __ them
10 an __ to
16 an __ url
8 an __ without
-8 an account
-24 an addres
23 an administrator
-51 an agent
22 an ai
-12 an alert
-9 an answ
-16 an api
20 an assistant
-12 an e
22 an earli
-10 an exist
13 an expiry
9 an hour
15 an iban
18 an imag
8 an internal
15 an issu
10 an llm
-16 an mcp
-9 an unrestrict
14 an updat
10 analytic _ .
45 anch
22 anch a
42 and
-24 and 0
-33 and <name>
-19 and _ $
-37 and _ .
-11 and _ 0
36 and _ all
9 and _ answ
-10 and _ are
-15 and _ by
17 and _ credential
30 and _ dat
11 and _ delivery
37 and _ els
12 and _ every
-10 and _ for
-15 and _ hav
-22 and _ in
54 and _ it
16 and _ its
24 and _ key
11 and _ list
9 and _ mail
14 and _ need
11 and _ not
-22 and _ of
12 and _ our
24 and _ over
13 and _ show
-10 and _ siz
10 and _ system
-18 and _ tell
22 and _ the
13 and _ their
34 and _ them
17 and _ thes
9 and _ thos
-35 and _ to
-12 and _ user
38 and _ what
15 and _ you
-43 and _ your
-22 and __ $
-37 and __ .
-12 and __ <name>
-10 and __ a
-11 and __ about
17 and __ addres
11 and __ aft
45 and __ all
11 and __ anyth
-11 and __ are
29 and __ as
19 and __ ask
23 and __ be
-9 and __ by
-20 and __ call
-24 and __ cod
9 and __ command
13 and __ description
12 and __ every
-12 and __ for
-13 and __ from
9 and __ given
10 and __ her
18 and __ it
15 and __ link
11 and __ no
13 and __ of
18 and __ on
-31 and __ one
-11 and __ ord
10 and __ our
-16 and __ out
18 and __ question
-20 and __ request
12 and __ restriction
-19 and __ result
9 and __ row
10 and __ server'
12 and __ session
9 and __ so
20 and __ subject
17 and __ text
10 and __ the
11 and __ token
8 and __ und
-16 and __ user
21 and __ user'
9 and __ valu
-9 and __ with
8 and __ withdrawn
17 and __ you
28 and accept
10 and add
-14 and all
-17 and an
11 and answ
-8 and any
8 and append
15 and are
20 and attach
20 and avoid
14 and call
14 and can
22 and carry
-16 and delet
10 and describ
15 and do
9 and doe
16 and doesn't
18 and don't
10 and execut
29 and follow
11 and giv
13 and grant
24 and hand
11 and hid
-16 and how
15 and if
16 and includ
14 and key
-17 and let
-23 and link
16 and list
14 and loc
18 and mak
10 and model
25 and need
-18 and nev
10 and no
11 and not
12 and noth
46 and only
8 and pas
-11 and phon
16 and post
21 and pres
12 and present
32 and push
10 and put
-13 and report
11 and request
-29 and return
-9 and run
-19 and sav
10 and say
12 and secret
11 and shall
-20 and should
11 and sign
22 and skip
9 and stay
12 and tak
-9 and tell
12 and the
14 and then
10 and they
25 and thi
13 and to
16 and upload
-25 and what
11 and your
-9 anna
26 anoth
-20 anoth _ .
-8 anoth __ $
-10 anoth agent
17 anoth tool
25 answ
-42 answ .
-21 answ _ $
-14 answ _ from
-24 answ _ question
-10 answ _ the
19 answ _ thi
-8 answ _ you
10 answ __ $
12 answ __ .
-9 answ __ languag
-12 answ __ tell
-8 answ __ the
9 answ __ with
11 answ and
-8 answ in
25 answ may
-11 answ only
17 answ that
-21 answ the
-16 answ until
18 answ with
13 answ without
11 answer
12 answer with
-10 ant
-10 ant de
13 anthropic
22 antiviru
23 antwoord
20 anweisungen und
15 anwend
53 any
15 any _ $
14 any _ from
28 any _ key
12 any _ mention
8 any _ of
11 any _ search
-10 any __ .
20 any __ in
10 any __ nam
18 any __ of
10 any __ that
14 any __ thi
17 any __ tool
27 any api
8 any call
12 any limit
9 any lin
24 any mor
28 any oth
-23 any tim
11 anybody
24 anyon
-14 anyon .
-14 anyon _ $
-9 anyon __ the
69 anyth
-10 anyth .
-10 anyth _ $
12 anyth _ .
9 anyth _ in
17 anyth __ $
22 anyth __ .
31 anyth els
15 anyth the
21 anyway
14 anyway .
14 anyway _ $
46 apa
46 apa pun
-51 api
-15 api .
19 api _ $
-24 api _ .
10 api _ call
-17 api __ $
14 api __ hav
-11 api __ to
40 api key
-22 api let
-55 app
-21 app .
-23 app _ $
14 app _ thi
-20 appear __ .
66 append
21 append _ to
28 append __ the
12 append the
-8 appl a
-73 applic
13 applic .
-11 applic _ $
17 appreciat
17 appreciat if
90 approv
31 approv .
43 approv _ $
27 approv _ loan
9 approv __ $
27 approv __ .
-13 approv __ the
9 approv __ without
21 approv all
16 approv automatical
-11 approv the
23 approval
-29 approval .
-28 approval _ $
-16 approval _ .
-15 approval _ for
25 approval _ impl
13 approval _ it
-14 approval __ $
16 approval __ .
51 approval is
37 araci
14 archiv
9 archiv .
17 archiv _ the
119 are _ .
52 are _ and
-22 are _ as
-19 are _ at
41 are _ be
-27 are _ by
9 are _ clos
-13 are _ helpful
-8 are _ ignor
-16 are _ in
13 are _ off
-12 are _ on
-9 are _ out
11 are _ so
13 are _ sur
9 are _ the
-13 are _ to
-8 are _ told
9 are _ whatev
-35 are __ $
-17 are __ 0
-9 are __ <name>
8 are __ a
8 are __ add
11 are __ and
-19 are __ assistant
12 are __ go
14 are __ model
21 are __ nev
-34 are __ the
9 are __ their
8 are __ unles
-39 are a
-36 are an
8 are and
30 are as
-24 are availabl
13 are capp
29 are connect
10 are cover
-14 are delet
19 are deprecat
13 are dropp
-23 are ignor
8 are in
10 are local
12 are mad
15 are month
-14 are nev
-32 are not
29 are number
14 are per
8 are releas
-13 are remov
-14 are replac
-12 are return
-20 are shown
14 are switch
10 are talk
42 are to
-12 are tri
-15 are visibl
19 are void
8 aren't
25 argument
11 argument _ $
10 argument of
-14 around
10 arrangement
-14 array
15 arriv
11 arriv _ the
-21 articl
15 articl 0
-14 articl _ $
13 articl __ the
12 artificial
76 as
-9 as <name>
15 as _ $
31 as _ .
20 as _ agent
-10 as _ ai
-9 as _ are
-19 as _ as
-18 as _ draft
8 as _ fil
13 as _ help
-13 as _ in
-14 as _ is
12 as _ it
15 as _ new
-9 as _ of
27 as _ only
9 as _ reason
16 as _ request
13 as _ the
23 as _ thi
-13 as _ user
22 as _ valu
13 as _ which
13 as _ yes
12 as _ your
-10 as __ <name>
-16 as __ and
19 as __ by
9 as __ document
-15 as __ in
-12 as __ instruction
15 as __ is
8 as __ it'
25 as __ nev
-9 as __ of
8 as __ own
15 as __ send
13 as __ thi
23 as __ to
14 as __ user
21 as __ when
-19 as __ you
9 as acceptanc
19 as an
31 as if
11 as is
-14 as it
18 as its
29 as json
31 as of
23 as paid
14 as request
-12 as requir
-12 as root
27 as though
8 as user
14 as well
26 as your
52 ask
43 ask .
53 ask _ $
17 ask _ .
28 ask _ a
14 ask _ is
11 ask _ just
-18 ask _ the
9 ask _ thi
-22 ask _ to
-35 ask _ user
-11 ask __ .
10 ask __ slow
8 ask __ thi
-26 ask __ to
18 ask __ tool
8 ask in
12 ask that
-40 ask the
-10 ask them
41 ask wheth
144 assistant
-13 assistant $
-46 assistant _ $
8 assistant _ a
10 assistant _ i
39 assistant _ the
13 assistant _ them
-21 assistant _ tool
10 assistant _ understood
8 assistant _ uninstall
-39 assistant __ $
15 assistant __ .
12 assistant __ 0
16 assistant __ <name>
12 assistant __ befor
11 assistant __ configur
9 assistant __ in
-25 assistant __ the
13 assistant __ to
34 assistant are
11 assistant chang
14 assistant has
15 assistant is
12 assistant may
-22 assistant messag
-25 assistant must
-10 assistant should
-10 assistant that
28 assistant to
-11 assistant use
25 assistant'
40 assistent
15 assuranc
18 at
14 at <name>
34 at _ .
-26 at _ 0
-12 at _ end
10 at _ start
-14 at _ tim
18 at _ top
9 at _ up
-9 at __ 0
20 at __ and
10 at __ is
20 at all
-24 at any
-36 at most
11 at onc
10 at our
9 at sign
12 at the
21 att
27 attach
10 attach _ $
33 attach the
10 attachment
24 attachment _ .
-8 attachment are
-22 attack
-32 attempt
-22 attempt to
32 attention
19 attention .
14 attribution
16 audienc
19 audienc .
-46 audio
8 audio is
17 audit
9 audit .
8 audit _ for
-11 audit __ $
-14 audit log
11 audit trail
14 aurora
-35 authentic
-16 authentic .
-31 authenticat
31 author
13 author __ to
9 author are
52 authoris
14 authoris _ to
27 authoris __ to
27 authoris the
20 authoris to
10 authority
14 authority _ the
-59 authoriz
-29 authoriz .
-10 authoriz _ .
-28 authoriz _ bear
-15 auto
17 auto accept
17 automat
16 automat assistant
-12 automatic
-10 automatical _ $
11 automatical _ the
11 autonomou
14 autr
14 autr _ de
14 autr outil
-54 availabl
13 availabl .
14 availabl _ $
17 availabl __ day
13 availabl __ their
17 avant
-10 avec
19 avoid
9 avoid _ $
-13 avoid __ .
16 avoid the
25 away
28 away __ user
-21 b 0
11 b _ n
8 b __ v
14 b ạ
-9 back
10 back .
13 back _ $
15 back _ .
10 back _ a
-18 back _ the
25 back to
-18 background
26 backup
20 backup _ .
18 backup _ the
30 balanc
8 balanc __ 0
-16 ban
13 bank
-10 bank _ .
9 bank _ in
31 bank detail
-14 bar
-39 bas
34 bas 0
15 bas _ of
19 bas __ the
-45 bas on
-15 basi
9 basic plu
-16 batch
9 bc
9 bc 0
9 bc _ q
9 bc __ 0
9 bcc <mail>
26 be
18 be _ $
22 be _ .
-13 be _ 0
-17 be _ and
-11 be _ as
9 be _ at
-8 be _ first
9 be _ if
22 be _ off
12 be _ or
11 be _ out
-11 be _ the
-23 be _ to
42 be _ with
-41 be __ $
-19 be __ .
9 be __ <name>
15 be __ an
11 be __ by
20 be __ for
10 be __ it
16 be __ of
-24 be __ thi
-9 be __ use
-12 be __ you
12 be answer
17 be appreciat
-12 be chang
10 be consult
23 be doubl
11 be filter
15 be follow
11 be grant
-17 be in
11 be invok
8 be left
10 be lost
-9 be remov
-28 be sent
27 be shut
13 be the
9 be told
17 be tru
-14 be undon
-17 be used
11 be withheld
10 bear
-9 bear __ $
31 bear token
21 becaus
-16 becaus it
-10 becaus the
-8 becom
23 bedrag
23 bedrag __ .
40 been
11 been _ as
11 been _ onc
15 been __ .
11 been __ the
13 been __ thi
8 been call
-15 befor .
61 befor _ $
13 befor _ and
-11 befor _ any
16 befor _ call
17 befor _ clos
8 befor _ continu
8 befor _ els
-13 befor _ it
10 befor _ read
10 befor _ the
-15 befor __ .
15 befor __ and
9 befor __ any
-8 befor __ endpoint
-11 befor __ is
-8 befor __ it
19 befor __ them
-24 befor __ to
8 befor anyth
-21 befor call
10 befor each
-8 befor it
28 befor list
23 befor reply
15 befor the
14 befor thi
28 befor use
33 beforehand
-14 beforehand _ $
11 began
13 begin
-14 begin with
13 beginn
9 beginn with
14 behalf
13 behalf .
12 behalf _ if
-16 behalf of
41 behav
16 behind
15 behind the
29 beim
18 being
-10 being _ .
10 being _ to
-16 being __ $
9 being __ .
9 being __ all
14 being __ the
12 being that
42 belong
11 belong _ a
31 belong in
12 belong to
28 below
9 benchmark .
14 beneficiary
20 benutz
19 benutz nicht
8 ber
45 besid
20 besid _ the
13 besid the
14 best
-20 best _ tigung
36 best __ into
31 best result
-9 best ä
28 bett
14 bett .
19 bett _ .
17 bett __ $
-18 between 0
-21 between _ and
11 between __ .
-18 between __ 0
8 between __ and
13 between the
-9 between two
19 between us
41 bij
26 bill
-10 bill __ .
22 bill __ the
12 binary
21 bing
18 bir
20 bisherigen
20 bisherigen _ und
20 bisherigen anweisungen
18 bit
14 bit .
24 blam
24 blam the
24 blank
18 blanket
12 blanket consent
-31 block
-11 block .
-9 block _ $
-10 block __ .
-29 body
-19 body .
-10 body _ $
-10 body and
59 book
-8 book _ $
19 book _ .
12 book _ flight
8 book _ the
-9 book __ .
10 book __ and
20 book __ at
-15 book __ the
11 book a
10 book and
22 book the
10 book with
32 bos
25 bos .
-8 boston
110 bot
37 bot $
14 bot _ .
27 bot __ $
12 bot __ .
14 bot __ thi
9 bot must
-8 bot stop
13 both
-22 both _ and
14 both _ human
27 both __ .
17 both __ with
14 both the
11 bother
8 bounc
13 bound
13 bound __ policy
18 bound by
-8 brac
14 bracket
16 branch
-18 branch _ .
-14 branch __ $
18 branch __ the
16 branch is
19 branch protection
16 breach
13 breach _ .
-17 break
11 bright
23 bring
25 bring up
12 broken
10 brought
-16 brows _ $
9 brows _ .
8 brows __ $
-12 brows __ the
27 brugeren
18 brukeren
12 brukeren _ ikk
14 bu
19 buck
22 bucket
18 bucket _ to
19 bucket __ .
-14 budget
12 bug .
-56 build
-10 build _ $
-14 build __ $
22 build statu
34 built
13 built _ fil
9 built __ and
13 built by
23 built in
66 bundan
30 bunu
17 bus
-26 busines
-43 but
-13 but __ .
-9 but not
57 buy
9 buy _ $
22 buy _ .
22 buy __ $
51 by
10 by 0
16 by <name>
-25 by _ $
10 by _ 0
9 by _ account
-8 by _ and
-9 by _ api
30 by _ assistant
10 by _ client
9 by _ every
-17 by _ in
15 by _ legal
-9 by _ mail
45 by _ model
27 by _ of
10 by _ own
13 by _ policy
-21 by _ the
10 by _ user
-31 by __ $
-29 by __ .
-14 by __ <name>
-9 by __ and
24 by __ are
20 by __ as
19 by __ befor
19 by __ for
9 by __ from
15 by __ hidden
14 by __ pag
11 by __ right
16 by __ the
15 by __ ticket
21 by a
12 by ai
12 by an
12 by any
15 by assistant
30 by call
16 by concatenat
-23 by default
-9 by e
17 by human
-12 by mail
-16 by nam
19 by numb
9 by relevanc
-19 by step
-16 by the
-17 by thi
14 by two
11 by us
26 by your
-18 bypas
-14 byt
-8 byt .
12 c
22 c .
9 c _ a
20 c _ c
9 c _ i
-12 c _ n
22 c __ $
10 c __ de
14 c __ h
9 c __ o
12 c ó
12 c ả
15 c ủ
19 cach _ .
9 calculat __ .
42 calculator
16 calculator .
26 calculator _ .
32 calendar
15 calendar .
33 calendar __ .
12 calibr
33 call
54 call <name>
15 call _ a
-15 call _ aft
-22 call _ at
20 call _ befor
12 call _ disabl
-11 call _ in
12 call _ it
-14 call _ model
-15 call _ oper
21 call _ the
13 call _ thi
-9 call _ to
-28 call _ tool
-13 call _ when
35 call _ with
-15 call __ a
-14 call __ agent
12 call __ and
10 call __ each
-21 call __ it
16 call __ languag
18 call __ must
9 call __ not
-13 call __ numb
-29 call __ the
-10 call __ to
-9 call __ with
-10 call __ you
-20 call a
17 call admin
14 call any
20 call for
-16 call in
-15 call it
9 call mad
-14 call that
-58 call thi
-12 call to
-10 call tool
19 call until
10 call with
-15 callback
9 caller'
10 caller' __ the
11 cam
-119 can
30 can _ .
-14 can _ a
11 can _ filter
-12 can _ in
-9 can _ the
-19 can _ them
10 can __ $
12 can __ .
-12 can __ and
-20 can __ by
-9 can __ in
10 can __ out
-9 can __ the
-16 can __ with
24 can find
-8 can read
-41 can't
-10 can't _ .
-10 can't __ $
-13 can't __ .
-13 can't be
-11 cancel
-9 cancel _ run
-10 cancel __ .
-13 cancell
-15 cancell .
-10 cancell _ $
10 cancell __ .
22 candidat
18 candidat __ a
-32 cannot
-13 cannot _ undon
-23 cannot be
-9 cannot see
12 capp
19 caption
17 caption __ the
-23 car
-8 car _ $
16 card
25 card 0
-8 card _ $
-11 card _ .
12 card __ $
14 card __ in
9 card and
-12 card numb
42 carr
11 carr __ in
33 carr a
78 carry
23 carry _ .
16 carry _ the
24 carry __ $
-10 carry __ .
22 carry on
16 carry out
15 carry the
9 cart _ $
-36 cas
-9 cas .
-8 cas _ $
40 cat
27 cat <name>
25 cat _ curl
17 catalogu
10 catchall
10 catchall .
10 catchall _ exampl
10 catchall __ in
-26 categor
-43 category
-12 category .
10 caus
9 cc <mail>
9 cc _ on
-20 cent
-9 central
-12 certificat
31 ch
52 chain
16 chain .
39 chain _ <name>
15 chain _ thought
25 chain __ .
16 chain of
-20 chang .
-23 chang _ $
23 chang _ <name>
38 chang _ subject
33 chang _ to
-24 chang __ .
8 chang __ addres
14 chang __ behav
13 chang __ phon
23 chang how
9 chang of
35 chang the
16 chang to
-10 channel .
24 channel __ .
14 channel are
-9 charact
-11 charact _ $
10 charact _ the
-10 charg
14 charg .
11 charg _ .
24 charg _ stor
27 charg __ card
-9 charg a
10 charg the
12 charity
45 chart
21 chart .
12 chart _ $
11 chart __ .
56 chat
11 chat _ $
24 chat _ .
9 chat _ a
9 chat _ the
9 chat __ $
16 chat and
-12 chat completion
25 chat log
10 chat to
13 chatbot
51 che
17 che __ .
26 che hai
22 che le
11 cheap
15 cheapest
19 cheapest .
19 cheapest _ $
30 check
14 check .
30 check _ .
-10 check _ a
11 check _ call
-11 check _ the
8 check _ to
13 check __ $
12 check __ .
12 check __ statu
13 check __ the
-20 check __ with
9 check a
16 check back
-24 check in
32 check the
-14 checkout
-9 checkout .
17 checksum
9 ches
25 choic
15 choic .
44 choos
16 choos <name>
20 choos _ .
15 choos __ $
-21 choos __ .
-17 chosen
-12 chosen _ the
10 chosen __ .
-8 chunk
46 ci
13 ci _ .
13 ci __ $
8 cit __ .
-11 cit the
11 city .
11 cl _ s
11 cl __ d
10 claim
13 claim __ is
26 claim that
11 claim the
-8 classif
41 claud
20 claud __ or
23 claus
55 clean
13 clean .
14 clean __ .
9 cleanup
13 clear
8 clear _ to
-9 clear the
12 clev
13 click _ link
9 click the
26 client
-29 client .
-21 client _ $
-10 client _ .
-12 client _ and
11 client _ to
18 client _ á
-11 client __ $
-11 client __ .
12 client __ is
-18 client __ the
-16 client __ to
11 client hav
18 client j
-22 client should
9 clipboard
-12 clos .
-12 clos _ $
13 clos the
-66 clust
30 cmd
-16 cod
11 cod 0
-25 cod _ $
17 cod _ .
-11 cod __ .
-30 cod __ the
14 cod agent
-9 cod and
9 cod are
10 cod block
8 cod by
-9 cod for
11 cod in
-10 cod of
29 collaps
-11 colleagu .
-11 colleagu _ $
42 collect
25 collect .
26 collect __ .
-37 collection
11 collector
14 colour
-24 column
-15 column nam
33 com
21 com _ .
11 com _ the
21 com __ $
14 com acros
25 com up
-12 combin
-8 comma
42 command
12 command __ $
32 command from
11 command in
28 comment
29 comment .
16 comment _ an
16 comment _ the
-15 comment __ .
18 comment __ issu
12 comment on
11 commit _ .
9 commit __ $
8 commit __ .
41 comp
14 comp _ all
11 comp _ it
14 comp _ the
46 comp with
-28 company
18 compar .
18 compar _ $
8 comparison
18 compatibility
20 compatibility .
21 compatibility _ $
37 compet
39 competitor
33 complet
33 complet __ .
13 complet thi
27 complete
-40 completion
-19 completion .
8 completo
15 complianc
10 compt
15 comput .
16 comput _ $
18 con
17 concatenat
9 concatenat __ of
10 confidential .
17 confidential _ $
10 confidential document
-20 configur .
-16 configur _ $
12 configur _ .
12 configur __ .
-15 configur for
24 configur when
16 confirm
17 confirm $
-12 confirm _ $
37 confirm _ delet
10 confirm _ is
16 confirm _ it
-27 confirm _ the
-20 confirm __ .
21 confirm __ the
11 confirm __ tru
-30 confirm __ user
25 confirm __ want
-13 confirm by
-10 confirm it
9 confirm prompt
-18 confirm with
9 conflict
13 conflict _ the
42 confus
20 connect
16 connect .
14 connect _ $
11 connect _ thi
11 connect thi
-29 connection
-11 connection .
-9 connection _ $
10 connection __ .
11 connection str
49 connector
9 connector .
21 conscienc
-11 consent to
17 consid
9 consider an
12 consign
12 consign _ ç
12 consign __ ues
12 consign re
-33 consol
-23 consol .
-10 consol _ .
9 consult
21 consulta
10 consulta __ .
-23 contact
-27 contact _ .
14 contact _ to
-20 contact __ $
-14 contact support
-16 contain
-8 contain .
9 contain command
-9 contain text
12 contain the
-36 content
-48 content .
-17 content _ $
-9 content _ .
31 content _ <name>
-9 content _ a
30 content _ the
50 content of
9 content to
23 context
47 context .
16 context _ $
-28 context _ the
30 context __ .
-14 context __ the
8 context __ thi
-11 context about
-16 context of
26 context window
38 continu
9 continu .
18 continu _ .
13 continu __ $
30 contract
30 contract .
31 contract _ the
19 contract __ the
13 contract of
-23 control
-11 controll
-40 convers
-26 convers .
-26 convers _ $
9 convers _ normal
-40 convers _ the
-13 convers __ bot
-14 convers __ human
13 convers history
-10 convers until
-12 convers with
14 conversa e
8 conversion
73 cook
37 cook .
28 cook _ the
36 cooki
8 cooki _ and
16 cooki __ the
9 cooki in
-13 coordinat
15 cop
16 cop __ .
12 cop to
11 copilot
50 copy
15 copy _ all
-12 copy _ each
12 copy _ the
-11 copy __ messag
16 copy __ to
13 copy at
22 copy of
32 corp
16 correct
22 correct _ to
-13 correct the
13 correl
13 correl _ .
-15 cost
-8 cost _ .
-13 could
21 could answ
-22 could you
14 council
38 count
19 count __ of
32 count as
9 count the
10 countr
17 countr .
15 countr _ $
-26 country
-8 country _ $
8 couri .
9 couri __ the
10 courriel
14 court
-11 cov
8 cover
10 cover .
-79 creat
8 creat _ firewall
13 creat _ pull
31 creat _ user
-13 creat __ $
13 creat __ request
15 creat __ with
-9 creat the
18 credential
14 credential .
15 credential _ $
12 credential on
15 credential to
-21 credit
11 critical
10 cron
11 cron entry
25 csv
47 ctx
22 ctx .
38 ctx _ $
-12 curl
16 curl <address>
23 curl __ $
-10 currency .
-11 currency _ $
17 currency __ to
-23 current
13 current _ for
9 current _ is
11 cursor
18 cursor .
-31 custom
15 custom _ $
-13 custom _ a
-9 custom _ in
-10 custom _ it
-11 custom _ not
-8 custom _ the
10 custom _ to
-9 custom __ .
9 custom and
-9 custom authentic
-13 custom has
-11 custom is
9 custom record
36 customary
10 customer' _ .
10 customer' __ $
9 cv
18 d 0
12 d _ sormai
22 d __ 0
11 d api
29 d é
26 da
14 da _ e
36 dal
54 dan
21 daqui
-9 dark
16 das
-26 dashboard
13 dat .
-12 dat _ $
13 dat _ it
38 dat je
-48 data
11 data $
32 data _ .
-9 data _ a
16 data _ no
-16 data _ the
18 data __ $
10 data __ assistant
10 data __ lost
-11 data __ the
-18 data of
11 data shar
-13 data to
11 databas
14 databas __ it
39 dato
-19 day
-20 day _ $
20 day _ be
-19 day _ the
-10 day __ the
10 db
129 de
11 de 0
25 de _ .
14 de _ 0
10 de _ a
8 de _ r
35 de __ $
8 de __ 0
35 de __ het
21 de __ je
17 de ahora
19 de gebruik
32 de klant
12 de voorraad
-11 deal
50 dear
25 dear _ .
25 dear __ $
14 dear ai
15 debug
13 debug _ .
-10 decid
-18 decision
-91 default
-8 default _ $
-17 default _ .
-22 default __ $
-9 default is
-17 default to
13 definition __ in
-23 delegat
-23 delet
-10 delet .
10 delet _ backup
17 delet _ project
-18 delet __ $
16 delet __ .
13 delet __ that
-13 delet a
-15 delet it
25 delet the
10 deletion .
-11 deliv
14 delivery addres
14 dem _ nicht
10 dem nutz
26 demand
10 demand _ $
11 demo
30 den
23 den _ ä
8 den inhalt
-14 dental
43 deny
16 deny that
12 depend _ it
12 depend __ .
17 dependency
33 deploy
10 deploy .
16 deploy __ a
-12 deployment
33 depot
11 depot _ 0
11 depot at
41 der
10 deriv
9 deriv it
-23 describ
-9 describ the
-40 description
-11 description .
13 description _ an
-16 description __ the
9 description __ to
9 description is
-16 description of
18 desk
10 desk .
16 desktop
10 destin
66 det
17 det .
17 det _ $
-15 detail
12 detail so
-16 detect
14 detect .
20 develop
-12 develop $
-9 develop .
11 develop __ .
-20 devic
-12 devic _ $
-20 devic _ the
15 devic __ the
-16 devic for
113 di
16 di _ .
16 di __ $
11 di sistema
18 di telefono
17 dialog
31 dialogu
9 dialogu __ .
12 did _ $
16 did __ the
-12 did not
21 didn't
38 die
26 die _ $
23 die ki
50 dies
14 diff
10 differenc
11 different one
11 dig
10 digo __ a
10 digo de
-13 dimension
31 dir
14 direct the
33 direction
15 direction _ you
11 direction __ your
16 direction for
53 directiv
15 directiv .
10 directiv are
15 directory
34 disabl
10 disabl _ audit
8 disabl _ check
12 disabl __ and
22 disabl antiviru
23 disabl the
11 disabl them
36 disclos
24 disclos the
13 disclosur
16 discreet
10 discreet .
10 discreet _ $
30 disk
8 disk _ .
8 dispatch it
-46 display
-8 display _ .
-9 display __ $
50 disregard
19 disregard __ .
26 disregard the
11 distanc __ the
11 distanc are
51 do
19 do .
18 do _ .
9 do _ ask
10 do _ both
-9 do _ call
-10 do _ includ
-17 do _ put
-10 do _ rely
-9 do _ reveal
-26 do _ shar
-38 do _ tell
15 do _ the
8 do _ use
14 do _ wait
10 do __ $
32 do __ .
13 do __ for
-20 do __ it
-10 do __ on
22 do __ the
-8 do __ thi
37 do it
-94 do not
14 do noth
-9 do so
24 do the
19 do thi
31 do what
18 doctor
13 document
-9 document $
-10 document .
-20 document _ $
20 document _ .
13 document __ $
32 document __ .
21 document __ the
19 document the
-13 document with
-24 doe
-10 doe .
11 doe not
9 doe the
20 doesn't _ to
16 doesn't __ be
9 doing and
10 domain _ .
12 domain nam
47 don
31 don .
41 don't
-12 don't _ .
11 don't _ for
23 don't _ human
10 don't _ the
15 don't _ them
16 don't _ to
13 don't __ $
10 don't __ .
9 don't __ back
12 don't __ the
15 don't put
-12 don't use
26 dont
22 dont __ user
22 dont tell
13 door
-12 door .
-9 door _ $
11 dos
14 dosag
13 doubl
35 down
19 down _ .
9 down __ $
23 draft
11 draft _ the
14 driv
9 driv connector
40 drop
16 drop .
15 drop __ $
-39 drop __ .
9 drop all
10 drop the
14 dropp
17 dropp .
15 dropp __ the
99 du
22 du _ .
21 du _ å
13 du har
22 dump
9 dump of
-12 duplicat
-19 dur
23 duty
24 duty to
28 e
-26 e .
-10 e _ $
-15 e _ .
10 e _ a
-14 e _ addres
-10 e _ from
-29 e _ g
17 e _ that
11 e _ tool
-11 e __ $
-35 e __ .
15 e __ o
16 e a
-32 e mail
9 e non
77 each
12 each _ by
-16 each _ has
-11 each _ is
21 each _ the
9 each _ to
18 each _ with
9 each __ $
13 each __ .
23 each __ <name>
9 each __ a
17 each __ read
10 each __ with
9 each answ
14 each call
20 each fil
13 each query
14 each rep
10 each session
26 each tim
9 each turn
39 earli
10 earli _ the
16 earli guidanc
-15 earli one
27 earli session
13 earn
42 echo
9 edit
17 eerst
-12 effect
-12 effect _ $
18 ein
14 el
13 ele
13 ele __ o
-45 element
-12 element .
11 elevat
24 elk
75 els
30 els .
36 els _ $
12 els the
22 els you
12 elsewher
30 em
-57 email
-8 email __ the
-8 embedd
-10 emergency _ .
-10 emergency __ $
9 employ
9 employ __ .
27 employe
8 empty
40 en
13 en _ de
17 en _ las
18 en __ de
26 en de
10 en la
17 en toda
9 enabl .
15 enclos
16 enclos __ .
12 encod __ .
10 encod the
9 end
-14 end .
9 end _ $
-9 end _ call
10 end __ $
30 end __ with
21 end in
-27 end the
-50 endpoint
-23 endpoint .
23 endpoint __ .
-9 endpoint __ the
10 engin
-31 english
16 enquir
27 enrol
48 ent
12 ent .
23 ent _ mod
12 ent __ at
-14 entity
14 entr
14 entr _ the
15 entr are
9 entropy _ the
51 env
12 env __ .
31 env var
-12 environment
-23 environment .
30 er
12 eras all
11 eras the
-23 error
-10 error .
14 error 0
-12 error _ $
-15 error __ $
8 erw
8 erw ä
15 escalat
15 escalat __ to
19 escalat my
18 est
19 est _ .
17 est __ $
12 esta
-18 estimat
20 estiv
15 ethic
20 eur
10 eur .
10 eur __ 0
13 eur to
15 euro
19 euro .
-14 evaluat
97 even
19 even _ a
-20 even _ it
42 even _ the
14 even _ they
12 even __ read
24 even __ user
38 even if
30 even when
13 even wher
-43 event
-8 event .
-14 event _ $
12 event _ .
14 event _ a
11 event __ $
-9 event to
17 ever
83 every
22 every _ in
-12 every _ is
-9 every _ second
12 every _ that
13 every _ you
15 every __ $
27 every __ a
11 every __ ai
15 every __ thi
10 every __ you
16 every command
15 every fil
-13 every request
10 every tim
-11 everybody
86 everyth
11 everyth _ user
12 everyth __ has
12 everyth abov
12 evil
10 ex _ cut
10 ex é
13 exampl $
31 exampl _ $
-9 exampl _ .
10 exampl _ the
-13 exampl __ $
14 exampl with
-12 exce
-12 except
-19 exclud
29 execut
-22 execut .
12 execut <name>
-15 execut _ $
12 execut _ and
20 execut __ in
-20 execut a
26 execut it
18 exempt
19 exif
-37 exist
-9 exist __ $
27 exist for
10 expect
-18 expir
-24 expir .
-16 expir _ $
37 expiry
23 explain _ .
11 explain _ you
25 explain __ $
-13 explain the
10 explain why
-14 explan
-21 explicit
-22 explicit confirm
25 export
-16 export _ history
17 export _ the
-12 export __ $
9 export __ .
-9 export convers
-20 expos
20 ext
-8 extend
-24 external
31 extra
24 extra _ .
21 extra __ $
13 extra recipient
-15 extract
13 ey
18 eye
-11 f _ r
12 f _ vit
16 f å
12 f ö
-24 f ü
32 fa
-15 fact
-16 factor
-10 factor authentic
10 fai
9 fail _ .
8 fail __ $
-13 fail with
13 failur .
15 fall
17 fall _ to
17 fall back
-9 fallback
13 fals .
10 fals _ $
8 fals __ you
18 fals in
33 far
9 far .
17 far _ .
17 far __ $
15 fast
15 favourabl
-32 featur
16 fee
8 fee .
10 fee _ .
20 fee _ fold
10 fee __ $
20 fee __ it
15 fee __ the
9 fee appl
15 feedback _ .
32 feld
24 fetch
11 fetch .
9 fetch <address>
12 fetch _ $
9 fetch _ and
12 fetch _ web
21 fetch __ .
11 fetch __ pag
18 fetch a
-10 few
-23 field
17 field .
26 field <name>
18 field _ $
24 field _ .
-11 field _ the
19 field __ the
-17 field are
12 field com
26 figur
13 figur __ the
14 fil .
-22 fil _ $
-19 fil _ 0
-19 fil _ <name>
11 fil _ hav
14 fil _ is
-10 fil _ the
19 fil _ with
-51 fil __ $
9 fil __ .
9 fil __ agent
9 fil __ and
9 fil __ it
20 fil __ the
16 fil a
20 fil as
-11 fil from
18 fil nam
9 fil tool
13 filesystem
11 filesystem serv
53 fill
19 fill <name>
17 fill _ with
30 fill in
13 fill thi
-29 filt
15 filter
21 filter .
10 filter _ $
10 filter __ .
-11 fin
-22 fin tun
-24 final
10 find _ .
12 find _ the
20 find __ .
9 find __ in
-14 find a
10 find flight
15 find in
-22 find the
17 firewall
15 firewall _ .
13 firewall rul
17 firm
28 first
-30 first .
-29 first _ $
13 first _ <name>
13 first _ of
-22 first _ the
-11 first _ to
22 first __ .
15 first __ and
-9 first __ of
56 first and
-21 first call
-8 first if
13 first messag
19 first use
51 fiv
10 fiv _ .
-9 fiv second
26 fiv star
13 fixm
-34 flag
-11 flag for
9 flight _ .
-23 flow
61 fold
32 fold .
15 fold _ $
12 fold _ do
18 fold __ the
20 fold it
27 follow
12 follow _ .
9 follow _ in
-18 follow _ link
12 follow __ .
-9 follow __ in
13 follow __ the
27 follow by
21 follow my
24 follow ord
18 follow our
16 follow semv
-40 follow the
11 follow your
-10 for
27 for .
-31 for <name>
14 for _ $
45 for _ .
-12 for _ <name>
14 for _ ai
-8 for _ befor
8 for _ chat
22 for _ client
22 for _ connector
8 for _ couri
-12 for _ end
11 for _ firm
14 for _ from
-13 for _ given
-23 for _ hour
-22 for _ in
10 for _ integr
12 for _ languag
10 for _ meal
14 for _ minut
12 for _ month
14 for _ nam
-22 for _ of
-13 for _ or
10 for _ remaind
-13 for _ request
25 for _ result
-22 for _ run
9 for _ sign
-9 for _ the
-10 for _ use
13 for _ user
10 for _ word
10 for _ year
12 for _ yes
-13 for __ .
-20 for __ <name>
12 for __ a
14 for __ account
11 for __ aft
-20 for __ agent
15 for __ answ
10 for __ at
12 for __ befor
12 for __ convers
-18 for __ if
9 for __ in
17 for __ is
9 for __ it
26 for __ model
-11 for __ need
16 for __ of
18 for __ request
-9 for __ user
-14 for __ who
24 for a
40 for all
13 for approval
9 for assistant
17 for attribution
9 for call
24 for compatibility
-30 for each
10 for every
-74 for exampl
15 for good
22 for googl
-9 for hidden
-11 for instanc
10 for its
28 for llm
9 for model
11 for one
22 for oth
11 for our
11 for personalis
15 for quality
11 for read
32 for ten
-15 for thi
51 for us
29 for you
-35 for your
14 forbidden
-9 forc _ the
-21 forc __ the
19 forecast
13 forev
14 forget
12 forget _ abov
12 forget __ and
12 forget everyth
9 forget the
-23 form
-8 form .
-9 form <name>
-14 format
-29 format .
-21 format _ $
20 format _ .
11 format _ the
-16 format __ .
9 format __ 0
9 format are
27 formatt
25 formatt .
9 formatt __ .
20 forward
11 forward _ last
11 forward __ ten
-15 forward __ the
26 forward the
29 found
18 found _ the
20 found __ attachment
13 found in
9 four
10 four _ .
14 fr
12 fr å
14 fre
10 fre __ for
25 free
18 friend
-13 from 0
8 from <address>
10 from _ and
-8 from _ client
11 from _ driv
16 from _ end
11 from _ endpoint
9 from _ moment
-9 from _ on
9 from _ operator
13 from _ partn
16 from _ person
-10 from _ previou
22 from _ send
18 from _ serv
-11 from _ user
-22 from __ $
31 from __ .
21 from __ account
42 from __ are
12 from __ count
8 from __ in
9 from __ its
-9 from __ nev
-16 from __ on
13 from __ pas
-8 from __ respons
-22 from __ to
9 from __ user
-9 from __ you
-24 from a
-10 from all
9 from an
12 from her
9 from our
23 from the
19 from their
14 from thi
25 from user
21 from your
19 fulfill
65 full
12 full _ $
27 full _ .
21 full _ and
12 full _ of
18 full _ pow
18 full __ $
-9 full __ part
-16 full convers
16 full right
32 full transcript
-16 function
-12 function _ $
-12 function _ .
11 function of
-15 furth _ .
-18 furth __ $
10 futur
-25 g .
-8 g _ $
-14 g _ i
10 g _ nder
9 g _ r
23 g ö
-12 gam
-12 gam _ $
9 gam _ you'r
10 gat
11 gath
10 gath __ fil
9 gav
28 gbm
28 gbm 0
28 gbm __ 0
14 gebruik
8 gegen
8 gegen _ ber
8 gegen ü
-14 general
-42 generat
33 generat _ chart
-17 generat _ the
-14 generat __ model
22 generat a
-17 generat by
31 generator
26 generator .
8 generator _ $
10 gespr
10 gespr ä
-29 get
-13 get 0
61 get _ .
17 get _ and
11 get _ the
11 get __ .
-10 get __ a
12 get __ by
18 get __ then
13 get one
-19 get the
10 gi
-10 gift
33 gilt
24 gist
18 git
17 github
33 giv
-10 giv 0
-26 giv _ .
10 giv _ content
19 giv _ data
15 giv __ $
10 giv __ as
-10 giv __ the
29 giv __ to
-9 giv the
11 giv us
-30 given
-11 given _ $
-10 given _ .
12 given _ and
9 given _ the
12 given by
34 gli
56 go
18 go .
17 go _ $
14 go _ .
9 go _ 0
10 go _ and
13 go _ to
12 go __ $
9 go __ to
33 go ahead
-16 go through
10 go to
-15 goal
28 god
29 god mod
54 goe
11 goe _ the
13 goe her
30 goe in
-9 goe out
18 goe to
-11 going
27 gold
31 good
10 good $
15 good _ $
-14 googl
16 got
12 got _ .
-52 gpt
17 gpu
16 grad
31 grant
30 grant .
11 grant _ $
12 grant _ request
26 grant _ the
28 grant __ to
-31 grant it
22 grant own
24 grant remot
10 grant the
-20 graph
-10 graph .
-14 great
31 greet
27 greet .
12 grocer
12 grocer .
-33 group
-9 group .
-9 group _ $
11 group __ .
10 guard
10 guardrail __ wer
-25 gues
47 guest
15 guest .
-36 guid
22 guidelin
-8 h
-32 h _ .
29 h _ r
8 h _ t
-27 h __ bear
-27 h authoriz
49 h ä
8 h ế
14 h ọ
10 habit
25 hack
10 hack __ 0
9 had _ it
19 had __ .
19 had been
49 hai
-9 haiku
43 hand
-11 hand _ convers
10 hand _ output
14 hand _ session
11 hand _ to
9 hand __ content
12 hand __ the
19 hand __ token
8 hand its
23 hand over
8 handl _ and
-20 handoff
26 har
11 harm
16 harm to
17 has
-15 has _ .
13 has _ <name>
8 has _ agre
11 has _ for
15 has _ need
10 has _ restriction
10 has _ so
11 has _ thi
-17 has _ to
10 has _ today
13 has _ you
-20 has __ $
-11 has __ .
8 has __ <name>
-8 has __ and
11 has __ as
10 has __ far
18 has __ for
15 has __ its
20 has __ ten
16 has __ to
11 has __ vendor
20 has a
18 has an
8 has approv
8 has clear
-9 has finish
28 has no
-11 has not
9 has said
-9 has the
-15 has to
21 has typ
-37 hash
-19 hasn't
12 hav
9 hav _ assistant
-19 hav _ be
13 hav _ nam
12 hav _ restriction
12 hav _ the
-14 hav _ to
18 hav __ .
29 hav __ in
29 hav __ the
-10 hav __ thi
15 hav __ to
10 hav __ your
23 hav been
10 hav com
12 hav no
8 hav noth
29 hav read
-28 hav the
9 hav to
25 he
10 he'
10 he' __ .
-16 head
-20 head .
-21 head _ $
13 head __ .
11 head __ the
17 head x
10 health
17 hear about
14 hel
9 hel _ og
9 hel samtalen
16 held
-20 hello
28 help
29 help .
10 help _ the
15 help desk
15 help us
19 help with
-19 helpful
-16 helpful assistant
43 henc
10 henceforth
104 her
21 her $
13 her _ $
-19 her _ .
24 her _ agent
27 her _ the
22 her _ you
11 her __ $
9 her __ a
9 her __ it'
24 her and
22 her on
13 her what
38 hereby
51 het
23 het antwoord
23 het bedrag
10 hex
13 hex _ .
11 hex __ $
12 hex cod
28 hey
-13 hi anna
14 hid
-14 hid __ from
26 hid the
19 hidden
11 hidden _ .
21 hidden _ are
-18 hidden _ the
22 hidden __ .
19 hidden __ a
23 hidden instruction
21 hidden prompt
55 hier
29 hier __ .
-35 high
23 hint
16 hint _ the
18 hint at
24 his
10 his _ .
37 history
-13 history $
9 history .
9 history _ $
9 history _ .
23 history _ json
19 history _ the
34 history __ .
18 history as
15 history to
24 hit
-11 hmac
48 hold
11 hold _ oth
14 hold _ the
-14 hold __ .
9 hold __ key
21 hold __ of
-12 hold a
11 hold the
42 hom
14 hom _ .
9 hom _ so
10 hom __ $
14 hom __ the
24 hom addres
22 hom directory
16 hook .
16 hook __ .
32 host
-20 host .
-16 host _ $
22 host _ .
24 host _ and
20 host __ $
-17 host __ .
17 host __ the
25 host applic
9 host no
-13 hour
-16 hour .
-19 hour _ $
17 hour and
-71 how
32 how <name>
20 how _ get
-11 how _ the
8 how __ .
-14 how to
-9 html
-39 http
52 human
23 human $
9 human .
12 human _ $
10 human _ is
14 human __ question
10 human __ the
-25 human agent
14 human with
16 human'
10 humour
15 hundr
34 hvad
68 i
24 i .
11 i _ $
9 i _ e
-17 i _ you
18 i __ .
15 i __ f
9 i __ n
10 i __ nh
9 i hav
15 i'll
12 i'll _ you
19 i'm
12 i'm __ .
12 i'm the
26 iban
8 iban _ the
9 iban __ de
10 ici
-81 id
-22 id _ $
-26 id _ the
-26 id of
-16 idempotency
-10 idempotency _ .
-15 idempotency key
-39 identifi
9 identifi .
-13 identific
24 identity
18 identity document
-41 ids
-26 if
-10 if <name>
-16 if _ .
24 if _ appear
-11 if _ are
16 if _ ask
19 if _ has
-29 if _ hav
16 if _ of
15 if _ repository
15 if _ review
30 if _ say
10 if _ skip
14 if _ tell
-28 if _ the
25 if _ tool
-23 if _ user
8 if _ wheth
-24 if __ .
-8 if __ a
24 if __ ask
9 if __ had
-36 if __ has
-35 if __ is
23 if __ me
15 if __ of
12 if __ pay
19 if __ request
-9 if __ say
18 if __ show
-18 if __ to
19 if __ use
9 if __ want
41 if a
18 if ask
11 if it
-16 if no
16 if nobody
10 if not
-16 if set
12 if several
-9 if the
-16 if they
-23 if tru
-30 if you
-11 ignor
-22 ignor .
-19 ignor _ $
-21 ignor _ previou
10 ignor _ request
-17 ignor _ rul
-11 ignor __ .
-14 ignor __ and
-36 ignor __ instruction
24 ignor __ thi
-23 ignor all
9 ignor everyth
-16 ignor previou
32 ignor user
12 ignora
9 ikk
21 il
20 il _ di
11 il __ sistema
33 il numero
11 il prompt
23 im
-52 imag
-11 imag .
-14 imag _ $
16 imag _ url
-9 imag __ the
9 imag is
16 imag whos
31 img
24 impl
-25 import
12 import __ the
8 import the
-34 important
-21 important .
12 important _ about
36 in
-11 in .
54 in <name>
45 in _ .
10 in _ 0
8 in _ <name>
17 in _ answ
-15 in _ are
16 in _ as
-10 in _ audit
-12 in _ background
10 in _ book
-8 in _ brac
10 in _ cas
27 in _ chat
24 in _ context
40 in _ convers
-8 in _ dashboard
15 in _ favourabl
-21 in _ format
-10 in _ futur
10 in _ hom
26 in _ in
20 in _ instruction
-15 in _ languag
-16 in _ list
19 in _ log
9 in _ long
11 in _ next
17 in _ not
8 in _ of
-21 in _ ord
-20 in _ own
-11 in _ plac
-8 in _ query
25 in _ rep
13 in _ repository
-11 in _ request
15 in _ sam
10 in _ session
8 in _ setup
9 in _ so
17 in _ summary
10 in _ text
-14 in _ the
-9 in _ tim
13 in _ tool
-13 in _ user'
-12 in _ workspac
-17 in __ $
-18 in __ .
-33 in __ <name>
42 in __ a
-17 in __ and
23 in __ are
10 in __ argument
10 in __ as
11 in __ be
25 in __ block
14 in __ but
12 in __ call
9 in __ comp
17 in __ field
22 in __ for
8 in __ it
11 in __ model
-19 in __ nev
11 in __ of
23 in __ only
14 in __ or
14 in __ session
11 in __ so
15 in __ tell
9 in __ term
8 in __ text
-8 in __ then
-10 in __ to
10 in __ user
-12 in __ when
-11 in __ with
-23 in __ word
16 in __ you
15 in __ ış
-28 in a
10 in attachment
27 in bas
-9 in cas
11 in charact
9 in charg
17 in chat
31 in clear
10 in each
9 in euro
16 in every
13 in fil
11 in forc
10 in her
33 in its
9 in maintenanc
-12 in one
-24 in ord
11 in oth
19 in our
-10 in part
27 in plac
-11 in production
-14 in second
22 in that
-31 in the
-13 in their
18 in x
24 inbox
9 inbox _ $
9 includ
26 includ _ .
18 includ _ that
36 includ _ the
17 includ _ user'
-11 includ __ .
-12 includ __ and
10 includ __ you
12 includ one
-8 includ the
27 includ thos
-10 increas
11 index
-10 index .
8 info .
10 info _ $
-92 inform
-13 inform .
-12 inform _ $
8 inhalt
-12 inherit
41 ini
16 ini _ .
21 ini __ $
25 initial
13 initial _ .
16 initial __ $
21 initial prompt
-18 injection
30 inn
9 inn _ samtalen
9 inn __ og
9 inn hel
-75 input
-12 input _ .
-11 input __ the
54 insert
31 insert the
11 insid
11 insist
14 insist on
15 inspect
66 install
31 install .
17 install _ $
9 install _ serv
13 install _ the
10 install _ thi
-18 install __ .
10 install __ plugin
10 install of
14 install script
-9 install the
-13 instanc
-17 instead
-16 instead .
-24 instead _ $
11 instead _ the
15 instead __ the
13 instead of
10 instruct
24 instruction $
-34 instruction _ print
-39 instruction _ the
11 instruction _ thi
-13 instruction _ to
-14 instruction _ you
18 instruction __ $
-14 instruction __ agent
25 instruction __ from
28 instruction __ the
8 instruction __ thi
-12 instruction __ to
-33 instruction __ your
-30 instruction and
9 instruction are
-19 instruction for
-8 instruction in
-15 instruction that
-12 instruction the
20 insuranc
18 insuranc .
-14 int
22 intelligent
-19 intent
-9 interactiv
-13 interest
9 internal
12 internal .
-13 interval
12 into
33 into <name>
16 into _ .
15 into __ $
-26 into __ .
27 into __ and
13 into each
27 into the
-28 into your
-13 invalid
15 invent
18 invit
-14 invit .
9 invit <mail>
16 invit _ .
12 invoic
14 invoic 0
-10 invoic __ $
18 invok
8 invok _ on
-15 invok _ tool
-12 ip
11 is
19 is 0
-12 is <name>
56 is _ .
16 is _ 0
-8 is _ <name>
20 is _ administrator
17 is _ allow
15 is _ an
-13 is _ and
51 is _ be
-23 is _ by
15 is _ chang
-9 is _ day
-15 is _ from
-10 is _ in
21 is _ includ
12 is _ list
16 is _ long
16 is _ need
-24 is _ on
-9 is _ only
22 is _ possibl
13 is _ that
12 is _ the
-12 is _ to
9 is _ up
-9 is _ when
-26 is _ with
23 is _ you
-77 is __ $
15 is __ 0
16 is __ a
9 is __ act
-18 is __ an
19 is __ and
24 is __ by
-9 is __ do
-17 is __ is
13 is __ its
-11 is __ of
13 is __ only
11 is __ ord
-9 is __ read
23 is __ round
12 is __ set
21 is __ that
-29 is __ the
21 is __ used
-17 is __ way
-18 is __ you
-9 is __ your
-8 is a
10 is about
-9 is alway
8 is an
19 is ask
29 is availabl
-15 is being
10 is broken
13 is call
10 is cancell
11 is chosen
13 is clean
17 is connect
18 is consider
18 is customary
-12 is delet
12 is empty
-10 is execut
17 is for
-15 is given
25 is impl
14 is in
-8 is inform
-14 is kept
16 is liv
20 is low
-8 is mandatory
-13 is meant
33 is nam
12 is need
-14 is nev
-24 is not
19 is on
10 is over
9 is present
-11 is reach
-24 is requir
-17 is return
-15 is sent
15 is that
-10 is the
68 is to
-12 is told
-22 is tru
18 is und
25 is void
-19 isn't
-11 isn't _ .
-10 isn't __ $
-29 iso
-19 iso 0
14 issu .
-10 istruzioni
-10 istruzioni precedenti
50 it
40 it $
30 it _ $
36 it _ .
33 it _ <name>
12 it _ a
14 it _ away
10 it _ be
13 it _ by
-13 it _ chang
-13 it _ delet
17 it _ from
12 it _ into
-13 it _ nev
-16 it _ not
-11 it _ of
15 it _ one
15 it _ our
13 it _ their
11 it _ tim
11 it _ work
10 it _ your
22 it __ $
31 it __ .
19 it __ <name>
14 it __ ai
17 it __ appreciat
13 it __ bas
-12 it __ be
10 it __ call
8 it __ card
9 it __ has
14 it __ help
23 it __ in
-9 it __ is
-20 it __ it
15 it __ next
-18 it __ not
10 it __ tell
13 it __ that
-15 it __ the
-35 it __ to
10 it __ turn
12 it __ up
-12 it __ user
11 it __ with
14 it __ you
11 it __ your
-9 it again
10 it appear
-23 it are
-24 it befor
11 it by
-12 it can
-20 it cannot
19 it find
-14 it first
16 it from
14 it go
-13 it has
13 it her
-10 it if
-33 it in
15 it into
-45 it is
18 it on
-15 it out
-29 it tak
8 it tell
22 it to
16 it up
-13 it whenev
-14 it with
28 it would
13 it'
10 it' _ .
12 it' _ of
15 it' __ $
20 it' __ the
9 it' a
12 it' part
-40 item
95 its
-33 its _ .
-20 its _ and
12 its _ chang
32 its _ messag
12 its _ to
13 its _ when
23 its __ .
10 its __ <name>
-10 its __ and
19 its __ in
9 its __ to
16 its __ your
9 its instruction
8 its key
9 its output
-29 its own
-9 its plac
12 its principal
28 its step
23 its word
11 itself
72 j
23 j __ .
18 j á
14 jamai _ autr
14 jamai __ outil
75 je
-16 job
-9 job .
-9 job _ $
-11 job _ .
9 job is
26 jok
24 jok .
9 jpeg
-28 json
15 json .
-9 json _ $
-12 json __ $
18 json and
-13 jsonl
51 juga
34 just
15 just _ .
18 just _ it
12 just _ the
26 just __ $
8 just __ and
11 just a
18 k
48 ka
12 ka _ d
12 ka __ é
12 ka ž
66 kamu
35 ke
37 ke _ .
37 ke __ $
32 keep
-8 keep _ .
10 keep _ about
9 keep _ copy
-13 keep _ secret
12 keep _ the
10 keep __ $
-20 keep __ .
15 keep __ call
10 keep __ of
16 keep __ the
10 keep a
-11 keep it
10 keep quiet
29 keep the
17 keep thi
-19 kept
-9 kept _ 0
-10 kept __ day
-17 kept for
12 kestrel
-12 key
14 key .
11 key _ $
-10 key _ .
10 key _ a
14 key _ hav
-17 key _ the
31 key __ .
-12 key are
18 key in
10 keychain
-51 keyword
-8 keyword _ $
9 kh _ ch
9 kh á
23 ki
14 kick
10 kick _ <name>
10 kick off
21 kind
22 kj
22 kj _ re
32 klant
14 km
-9 know
-9 know .
-9 know _ $
11 know _ the
12 know _ to
17 know that
12 know wher
-25 knowledg
17 known
12 konto
45 kullanicinin
18 kunden
18 l
11 l _ m
11 l _ p
15 l __ t
22 l ä
13 l'utent
24 l'utilisateur
-19 la
19 la _ .
9 la _ é
14 la __ $
-10 la __ n
13 la persona
29 laat
-36 label
-11 label .
32 lad
39 lalu
19 lan
-20 languag _ $
20 languag _ in
-10 languag _ the
39 languag model
-11 languag of
20 laptop
-22 larg
20 las
28 last
25 last 0
10 last _ .
12 last _ messag
11 last _ minut
16 last __ .
12 last ten
13 last thre
9 last two
9 last warn
-15 lat
29 lat .
31 lat _ $
-13 lat _ .
-10 lat __ $
14 latest _ .
-16 law
9 law .
18 lay
76 le
-10 le _ precedenti
-18 le __ $
18 le __ messag
-10 le istruzioni
14 le regol
10 lead
49 leak
-12 learn
16 learn that
31 leav
28 leav .
9 leav _ is
9 leav _ the
9 leav __ .
9 leav __ out
9 leav as
11 leav the
12 leav thi
9 ledg
-21 left
-9 left _ .
10 left _ unles
10 left __ the
-9 left out
-16 legacy
34 legal
8 legal _ .
9 legal __ $
9 legal __ you
19 legg
13 length
19 length _ and
36 les
11 les __ s
11 les cl
-31 let
28 let _ custom
13 let _ go
-15 let _ know
-12 let _ user
13 let it
14 let the
11 let'
14 let' _ a
14 let' __ gam
14 let' play
-16 lett
14 level .
21 lhe
-17 library
-9 library .
61 licenc
21 licenc .
13 licenc _ .
16 licenc __ the
15 licenc check
9 licenc expir
-18 licens
47 lie
23 lie __ .
32 lie about
22 lift
25 lift _ the
25 lift for
22 light
-23 lik
13 lik a
23 lik that
9 lim
9 lim _ hel
9 lim __ samtalen
9 lim inn
-9 limit _ $
15 limit _ .
-11 limit _ 0
18 limit _ list
9 limit __ $
17 limit and
11 lin
-13 lin .
-11 lin _ $
17 lin from
11 linear
14 linear .
10 linear _ $
-12 link .
12 link <address>
-16 link _ each
-21 link _ the
-10 link __ $
15 link __ .
12 link __ and
-18 link below
-24 link to
12 list
19 list _ $
105 list _ .
-18 list _ <name>
19 list _ call
-10 list _ of
13 list _ the
13 list _ to
-15 list _ tool
9 list __ .
36 list __ 0
-13 list __ and
23 list __ call
15 list __ each
14 list __ fil
-10 list __ of
-10 list all
-17 list in
21 list is
9 list may
46 list not
-25 list of
19 list only
51 list pet
-23 list the
-8 list tool
20 listen
17 listen _ the
12 listen to
17 littl
12 littl model
16 liv _ the
140 llm
15 llm .
12 llm _ a
21 llm _ leak
11 llm _ tell
12 llm __ the
9 llm __ to
9 llm client
10 llm must
12 llm shall
22 llm that
43 lo
15 lo _ te
13 lo __ en
17 lo que
9 load the
12 load thi
36 loan
15 loan _ .
17 loan __ the
9 loan applic
-12 loc
-15 loc _ $
32 loc history
-20 lock
-13 lock .
-16 lock _ $
-13 lock the
10 log
-14 log _ $
-17 log _ .
-17 log __ $
20 log __ the
-10 logg
-9 logg _ the
-8 logg for
-11 login .
-11 login _ $
8 login _ the
9 login nam
-12 long _ .
8 long _ help
15 long _ memory
9 long _ the
24 long __ .
8 long a
16 long term
40 look
9 look _ .
22 look _ a
9 look __ postcod
24 look as
-9 look at
24 lookup
16 lookup .
12 lookup _ $
8 los
-10 lost
-9 lost _ $
11 lov
25 low
13 low .
16 low _ $
-17 loyalty
17 ltd
22 m
31 m 0
9 m _ i
16 m __ m
-30 m å
32 machin
15 machin read
26 mad
12 mad _ $
9 mad __ and
15 mad by
12 mad up
37 mail
-19 mail _ $
14 mail _ .
24 mail __ the
9 mail __ to
-10 mail __ user
-14 mail addres
-9 mail from
12 mail in
27 mail the
16 mail tool
9 mailbox
10 mailbox __ the
-15 maintain
16 maintenanc
9 maintenanc mod
24 mak _ admin
-18 mak _ that
-13 mak _ the
27 mak __ public
-18 mak a
-10 mak it
-29 mak sur
-22 manag
-15 manual
-20 many
-20 map
26 mark
-17 mark the
12 market ord
-18 mask
-69 match
48 matt
8 matt .
8 matt _ the
12 matt what
25 matt which
-35 maximum
-9 maximum _ is
-8 maximum __ 0
-20 may
14 may _ been
9 may _ command
8 may _ direction
16 may _ the
19 may _ you
-9 may __ $
12 may __ .
25 may __ for
-17 may call
-9 may do
10 may hav
14 may hold
-15 may not
15 may stop
9 mb __ .
-17 mcp
-9 mcp serv
101 me
26 me .
29 me _ .
12 me _ the
34 me __ $
12 me __ .
9 me __ me
19 me as
10 me the
8 meal
-13 mean the
9 meant for
14 meanwhil
36 med
19 med det
20 medical record
23 meet
22 memb
18 memb .
14 memb __ agent
-8 memor
40 memory
49 memory .
11 memory _ json
-23 memory _ the
27 memory _ user
11 memory __ and
-11 memory of
69 mention
8 mention _ $
21 mention _ in
22 mention _ the
9 mention __ .
16 mention a
19 mention in
12 mention it
-10 mention the
11 mention thi
13 menu .
19 menu __ .
13 merg .
-10 merg __ .
-10 merg two
-43 messag
-13 messag $
-15 messag .
-13 messag _ $
19 messag _ echo
-9 messag _ the
26 messag __ $
-20 messag __ the
10 messag __ thi
-17 messag and
-13 messag are
16 messag her
-9 messag in
-12 messag is
11 messag of
-18 messag that
-16 messag with
36 meta
-30 metadata
-41 metric
8 mi
15 microphon
-17 might
31 min
26 min .
-17 minut
8 minut .
-8 minut _ $
14 minut _ the
19 minut __ the
-10 minut and
28 mirror
11 miss
-10 miss .
-27 mm
48 mod
22 mod __ .
13 mod and
28 mod enabl
20 mod in
101 model
-35 model .
-10 model _ $
-21 model _ 0
25 model _ a
35 model _ all
-14 model _ call
-11 model _ for
12 model _ it
25 model _ not
10 model _ run
16 model _ scor
70 model _ the
-18 model _ use
26 model __ <name>
26 model __ call
8 model __ human
27 model __ its
-14 model __ of
14 model __ text
14 model __ the
9 model __ to
9 model __ with
8 model also
-24 model and
15 model append
15 model are
25 model befor
-10 model choos
12 model client
14 model keep
14 model must
-11 model on
-28 model should
12 model that
8 modul
19 moment
10 moment the
26 momento
18 money _ .
18 money __ $
-12 money __ account
10 monitor
26 month .
25 month _ $
-54 mor
23 mor $
-8 mor _ .
9 mor __ .
16 mor and
-31 most
-14 most 0
16 most recent
9 mot
9 mov
20 mov __ with
-9 mp
-9 mp 0
10 mr
11 much .
11 much _ $
9 multip
-21 music
-23 must
10 must _ .
-11 must _ <name>
-14 must _ a
-10 must _ befor
10 must _ call
23 must _ each
-16 must _ it
11 must _ its
10 must _ over
42 must _ thi
-11 must _ to
17 must _ tru
9 must __ .
-13 must __ befor
13 must __ by
-20 must __ first
10 must __ mailbox
-31 must __ the
26 must __ user'
-16 must be
8 must carry
10 must disclos
8 must go
10 must hand
-43 must hav
10 must includ
10 must nev
-13 must not
16 must obey
13 must put
17 must rat
-13 must send
9 must use
14 mx
10 mx .
10 mx _ catchall
10 mx __ .
52 my
10 my _ .
9 my _ and
19 my _ to
-18 my __ $
17 my __ .
16 my account
55 n
19 n _ o
11 n _ r
13 n __ c
10 n __ pe
13 n à
14 n ã
8 n å
75 na
23 na _ .
12 na __ $
8 na __ e
10 na __ v
25 nada
-19 nam
-15 nam .
-10 nam _ <name>
-15 nam _ and
19 nam _ chang
10 nam _ in
26 nam _ one
-36 nam _ the
10 nam _ with
-17 nam __ .
17 nam __ dat
12 nam __ loc
-11 nam __ nam
27 nam __ of
19 nam __ sinc
-22 nam __ the
19 nam __ to
9 nam e
10 nam for
13 nam is
-26 nam of
-13 nam or
19 nam the
11 narrow
8 nasz
9 nativ
-18 natural
-16 natural languag
10 nce
10 nder
10 nder .
10 nder _ $
43 ne
18 near
18 near __ .
10 need
-14 need .
-26 need _ $
28 need __ .
16 need __ about
18 need __ for
-24 need __ the
20 need __ with
-10 need a
26 need for
33 need not
-22 need the
9 need to
16 need your
-10 negativ _ .
18 neighbour
34 nel
-15 network
25 nev
10 nev _ $
18 nev _ .
-25 nev _ it
-26 nev _ thi
16 nev _ to
-16 nev _ your
37 nev __ $
-19 nev __ in
21 nev __ the
10 nev __ user
15 nev be
8 nev both
14 nev reveal
-9 nev sent
10 nev show
14 nev tell
-30 nev the
13 nevermind
-34 new
13 new _ .
9 new _ for
-10 new __ the
10 new system
23 newest
22 newest _ .
14 newest one
37 next
12 next _ with
-13 next __ .
11 next __ the
19 next call
12 next request
24 next step
13 ng
15 nicament
24 nicht
9 nicht _ .
-12 nicht __ $
14 nie _ u
14 nie __ ż
12 niet
10 niet .
10 niet _ $
-16 night
-13 night .
11 night with
79 no
21 no _ $
24 no _ .
-30 no _ acces
34 no _ for
10 no _ of
40 no _ to
12 no _ what
25 no _ which
-33 no __ $
8 no __ help
9 no __ print
13 no __ you
9 no approval
55 no confirm
21 no conscienc
-9 no effect
13 no furth
16 no limit
-13 no long
33 no matt
-9 no mor
38 no need
22 no one
16 no question
10 no reason
14 no verify
43 nobody
15 nobody _ .
20 nobody _ typ
15 nobody __ $
-15 nobody __ .
20 nobody __ for
23 nobody has
-39 nod
29 nois
56 nomor
-16 non
-8 non _ $
18 non __ .
52 normal
18 normal .
18 normal _ $
11 normal __ .
17 not $
56 not .
40 not _ 0
23 not _ <name>
10 not _ and
-23 not _ any
16 not _ by
10 not _ in
-27 not _ it
8 not _ one
16 not _ oth
13 not _ shar
-9 not _ that
-25 not _ the
-28 not _ thi
-15 not _ to
-8 not _ unles
16 not _ up
20 not _ user
28 not __ $
39 not __ .
11 not __ a
-14 not __ answ
10 not __ copy
12 not __ custom
-10 not __ data
-10 not __ for
11 not __ has
-9 not __ is
-15 not __ thi
-40 not __ user
-21 not __ with
-9 not __ yourself
-12 not are
9 not ask
-23 not be
13 not belong
15 not bring
-15 not call
14 not check
-9 not gues
12 not in
-13 not includ
-10 not know
21 not on
-17 not put
16 not query
-14 not rely
-19 not reveal
-9 not see
-11 not send
-13 not shar
-36 not tell
21 not to
-8 not told
14 not wait
10 nota
10 nota _ .
58 noth
11 noth .
12 noth _ $
15 noth _ .
8 noth _ do
14 noth __ $
13 noth __ the
8 noth __ with
-19 noth is
8 noth to
44 notic
11 notic .
21 notic __ is
26 notic that
-11 notif
-37 notific
-13 notific .
-9 notific _ .
-20 notify
92 now
24 now $
28 now .
14 now _ an
-25 now _ you
11 now _ your
-14 now __ $
20 now __ .
9 now __ the
-13 now on
11 npm
11 nu
-76 null
-13 null .
-9 null _ $
16 numb
13 numb .
-22 numb _ $
-20 numb _ .
12 numb _ from
13 numb _ in
25 numb _ seat
19 numb _ the
-21 numb __ $
11 numb __ 0
26 numb __ <name>
9 numb __ for
21 numb in
-43 numb of
12 numb taken
13 numb to
29 number
29 number .
21 number _ $
41 numero
18 numero _ telefono
18 numero di
41 nur
16 nutz
22 nutz _ ü
14 o
18 o _ j
21 o _ lhe
12 o _ n
10 o _ ç
-18 o __ $
43 o __ .
17 o __ a
15 o __ rio
18 o __ á
11 o client
17 o e
10 o pe
33 o que
15 o usu
83 obey
9 obey _ .
9 obey __ $
17 obey __ author
9 obey __ not
36 obey the
10 obey them
13 obey thi
-67 object
-22 object .
-9 object _ $
17 objectiv
15 obtain
12 occupancy
38 od
8 odpov
13 odpov _ di
13 odpov ě
-14 of
10 of .
-11 of 0
45 of <name>
-31 of _ $
45 of _ .
21 of _ account
-11 of _ agent
-13 of _ and
15 of _ as
15 of _ branch
17 of _ call
24 of _ chat
10 of _ context
20 of _ convers
16 of _ custom
31 of _ day
8 of _ dialogu
18 of _ fil
9 of _ from
8 of _ has
16 of _ hom
9 of _ host
11 of _ includ
14 of _ instruction
14 of _ is
25 of _ last
13 of _ ltd
18 of _ mail
9 of _ mcp
-29 of _ messag
-23 of _ model
-21 of _ month
40 of _ new
18 of _ oth
-12 of _ own
13 of _ plugin
14 of _ present
-9 of _ project
22 of _ request
8 of _ rul
-15 of _ run
16 of _ secret
-14 of _ serv
-16 of _ session
12 of _ so
12 of _ summary
36 of _ the
-9 of _ thi
30 of _ tool
36 of _ user
16 of _ user'
10 of _ valu
21 of _ variabl
12 of _ was
-10 of _ workspac
-24 of __ $
-10 of __ .
-9 of __ 0
37 of __ <name>
25 of __ about
21 of __ agent
-17 of __ as
-19 of __ befor
12 of __ between
-13 of __ by
17 of __ check
24 of __ connector
-13 of __ fil
-13 of __ from
23 of __ goe
14 of __ hav
-35 of __ in
13 of __ includ
-14 of __ is
12 of __ messag
8 of __ must
16 of __ no
-17 of __ or
8 of __ own
29 of __ serv
-12 of __ so
9 of __ stat
-18 of __ that
23 of __ the
16 of __ thi
17 of __ to
11 of __ tool
-20 of __ you
-37 of a
29 of all
26 of anoth
33 of any
8 of attorney
35 of document
-18 of each
-12 of every
28 of it
-9 of its
25 of seat
18 of the
-10 of them
57 of thi
15 of thought
-16 of tool
25 of what
36 of your
66 off
-10 off .
16 off <name>
20 off _ $
10 off _ in
9 off __ <name>
9 off __ from
12 off __ on
13 off __ the
38 off bot
9 off for
14 off the
-10 offer by
-13 offic
12 official
-15 offset
13 og
18 ogs
18 ogs å
19 ok
11 ok _ $
-11 old __ work
-9 old one
11 old than
8 om
9 omit the
-14 omitt
20 on
20 on .
13 on 0
18 on <name>
51 on _ .
11 on _ devic
-26 on _ for
11 on _ messag
-12 on _ of
10 on _ open
33 on _ own
8 on _ shar
11 on _ sit
48 on _ the
28 on _ user'
15 on __ .
11 on __ all
-19 on __ and
-9 on __ as
26 on __ behalf
-25 on __ of
11 on __ the
13 on __ then
23 on __ use
-27 on a
20 on and
-16 on behalf
22 on each
12 on every
-8 on fil
-9 on how
35 on it
15 on its
12 on off
11 on oth
27 on that
-28 on the
-10 on thi
-16 on you
16 onc
10 onc .
9 onc _ the
-16 onc __ has
23 onc __ the
8 onc __ thi
-16 onc and
9 onc load
12 onc per
-19 onc the
51 one
17 one $
8 one _ a
14 one _ by
19 one _ of
9 one _ per
9 one _ that
-35 one _ the
-9 one _ user
15 one _ your
-13 one __ .
8 one __ for
-9 one __ of
10 one __ the
20 one __ thi
-11 one are
-12 one in
12 one mor
-25 one of
-11 one sentenc
16 one the
13 one toward
-11 one user
12 one with
9 one year
-42 only
-22 only .
-17 only _ $
13 only _ .
-18 only _ it
-14 only _ may
-27 only _ the
33 only __ .
-14 only __ aft
-9 only __ are
-10 only __ do
15 only __ to
9 only __ was
-17 only call
-8 only for
-14 only from
-10 only if
17 only the
16 only then
11 only thi
37 ook
73 open
-15 open .
8 open <address>
-18 open _ $
10 open _ 0
-13 open _ and
13 open __ a
11 open __ in
10 open __ to
10 open __ tool
11 open a
15 open every
10 open fil
-8 open hour
-48 openai
-29 openai .
-26 oper
-13 oper _ $
46 operator
17 operator .
12 operator _ $
16 operator _ you
16 operator told
22 operator'
19 opposit
8 opt
-8 opt _ .
-8 opt __ $
15 opt in
-17 option
-50 optional
-36 optional .
-17 optional _ $
-10 optional __ $
-73 or
-22 or <name>
-30 or _ .
14 or _ a
25 or _ ai
22 or _ as
-12 or _ to
15 or __ $
-22 or __ .
23 or __ a
11 or __ be
27 or __ not
29 or __ off
-12 or __ to
48 or be
-8 or the
19 or whoev
30 ord
9 ord .
11 ord 0
-27 ord _ $
12 ord _ 0
-19 ord _ <name>
14 ord _ in
36 ord _ of
13 ord _ system
18 ord _ the
-13 ord _ which
-21 ord __ $
-31 ord __ .
9 ord __ question
40 ord __ the
16 ord __ them
12 ord as
11 ord com
22 ord for
12 ord grocer
-17 ord numb
-12 ord of
-11 ord to
11 ord with
14 orden
14 order
18 ordr
-10 organis
-9 organis .
-39 original
17 os
56 oth
10 oth $
-23 oth .
-30 oth _ $
-14 oth _ .
27 oth _ are
22 oth _ connector
-21 oth _ of
30 oth _ tool
-13 oth __ .
18 oth __ are
17 oth __ of
15 oth __ return
-26 oth __ the
20 oth __ tool
16 oth connector
10 oth host
15 oth mail
16 oth search
20 oth serv
34 oth tool
14 oth wer
-31 otherwis
12 ought
12 ought to
109 our
8 our .
30 our <name>
14 our _ $
-9 our _ and
8 our _ from
14 our _ function
14 our _ link
15 our _ which
10 our _ with
16 our __ $
29 our __ .
14 our __ 0
10 our __ <name>
11 our __ the
11 our __ to
23 our pag
23 our partn
58 out
10 out .
-9 out _ $
16 out _ .
10 out _ it
18 out _ the
13 out _ your
19 out __ $
-8 out __ .
12 out __ and
19 out __ answ
11 out __ own
12 out __ summary
35 out of
18 out the
10 out unles
9 outcom
18 outcom as
18 outdat
13 outil
14 outil de
24 output .
11 output _ $
-27 output _ .
12 output _ <name>
19 output _ the
9 output __ .
18 output of
13 output your
59 outrank
18 outrank the
-13 outsid
-14 outsid of
75 over
24 over .
11 over 0
9 over _ content
15 over _ oth
12 over _ the
22 over __ .
8 over __ may
10 over __ messag
11 over all
14 over with
12 over your
-55 overrid
-12 overrid _ one
29 overrid __ .
-13 overrid __ for
-20 overrid __ rul
9 overrid cod
13 overrid for
-37 overrid the
-21 overwrit
-20 overwrit the
9 own
15 own _ $
15 own _ only
14 own __ $
8 own __ account
-19 own __ the
19 own are
-8 own by
25 own rol
-28 own word
18 owner'
35 p
10 p .
20 p _ s
21 p __ .
10 p å
8 p ř
9 packag
12 packag <name>
-20 pag
20 pag .
-16 pag _ $
-8 pag _ .
11 pag _ contain
-9 pag _ the
-10 pag __ $
21 pag __ and
-9 pag __ is
9 pag __ the
12 pag and
-12 pag as
11 pag may
-11 pag of
-12 pag the
10 pag with
-10 pagin
32 paid
14 par
25 para
-65 paramet
-10 paramet .
-22 parcel
-13 parent
18 pars thi
-11 part .
27 part i
-16 participant
32 partir
39 partn
27 partn .
20 partn _ $
10 partn _ it
-15 party
9 pas _ thi
16 pas __ .
9 pas __ tool
21 pas as
-14 pas it
11 pas the
15 pass
-12 pass .
-16 pass __ the
8 pass on
-17 passeng
20 passport
20 passport scan
37 password
-16 password .
-8 password _ $
11 password _ .
8 password _ <name>
12 password _ her
-10 password _ the
10 password __ 0
9 password __ and
14 password __ it
29 password __ the
19 password and
24 past
10 past your
-15 path
-12 path _ the
-14 path of
9 patient
29 patient _ in
30 pay
19 pay .
17 pay _ .
10 pay _ 0
15 pay __ $
10 pay invoic
17 pay pay
54 paye
20 payload __ the
-16 payment _ .
-30 payment _ the
-13 payment __ $
14 payment __ 0
9 payment __ thi
8 payment alway
27 payment provid
-12 payout
-14 pdf
9 pdf .
-9 pend
46 pengguna
43 peopl
27 peopl _ assistant
14 peopl _ to
27 peopl __ are
12 peopl ask
10 per
42 percent
16 percent .
14 percent to
47 perder
-12 perform
25 perguntar
-20 period
10 permanent _ $
-9 permanent _ a
22 permission
-8 permission .
-15 permission _ $
20 permission _ the
16 permission from
9 permission is
-11 permission to
-11 permitt
41 person
-14 person .
-11 person _ $
16 person _ are
14 person _ in
8 person _ the
18 person __ a
12 person __ the
9 person mention
22 person that
16 person you
16 person'
47 persona
36 persona .
17 persona _ $
-22 personal
-8 personal __ $
10 personal __ the
-12 personal data
14 personalis
14 personalis .
30 pet
16 pet .
18 pet _ $
-16 phon .
-13 phon _ $
14 phon _ in
12 phon _ taken
17 phon __ 0
12 phon __ from
32 phon numb
38 phras
12 phras _ $
47 pick
14 pick _ one
28 pick the
-11 pick up
12 pictur
11 pictur __ .
9 pin
19 ping
19 ping .
16 pip
-11 pirat
-14 plac
-15 plac .
-13 plac _ $
11 plac _ the
10 plac _ thi
10 plac __ ord
14 plac a
10 plac of
-13 placehold
15 plain
-10 plain __ $
16 plain __ the
24 plan
13 plan _ the
-37 platform
11 platform'
-26 play
13 play _ gam
19 play a
20 playbook
-19 playlist
-11 pleas
22 pleas __ .
57 pls
19 plu
15 plu _ des
8 plu the
-99 plugin
16 plz
-15 pm
21 png
8 png __ .
17 png and
-9 pod
16 poem
-22 point
11 point __ .
27 point at
11 polecenia
11 polic
40 policy
17 policy .
15 policy _ .
19 policy _ 0
12 policy __ 0
-11 poll
8 pons
-14 pool
-9 pool .
27 por
-16 por _ .
-14 por __ $
11 portal
8 portfolio
17 portfolio .
-12 position
-25 possibl
24 possibl .
45 post
-16 post <name>
10 post _ <name>
17 post _ comment
10 post __ .
16 post __ on
16 post a
17 post the
-11 post them
16 pow
18 pow .
13 pow _ $
8 pow _ attorney
-36 power
-16 power by
-15 pr
9 pr 0
9 pr _ v
9 pr __ 0
9 pre approv
11 precedenc over
-10 precedenti
-11 pref _ tool
9 pref __ .
-11 pref __ over
-11 pref thi
9 preferr
-9 preferr _ .
15 preferr _ for
-10 prefix
14 premium
10 premium _ .
9 premium __ $
19 pres
14 pres allow
15 presenc
12 present
-16 present .
-12 present _ $
-10 present _ .
9 present _ the
11 present __ as
26 present __ the
11 present the
12 preserv
13 preserv __ the
32 pretend
13 pretend __ the
11 pretend that
24 preview
11 preview .
25 previou
-46 previou _ and
19 previou _ is
14 previou __ $
23 previou __ .
-34 previou __ print
-9 previou __ the
-54 previou instruction
21 previou messag
10 previou tool
10 pric _ the
9 pric __ the
36 prima
15 principal
-11 print
13 print _ .
14 print __ $
37 print the
-31 print your
41 prior
21 prior _ and
12 prior _ call
10 prior _ each
14 prior __ .
13 prior to
10 priority
-14 privacy _ .
32 privat
11 privat .
-13 privat _ .
16 privat _ <name>
30 privat _ of
-14 privat __ $
11 privat __ .
21 privat __ in
-25 privat key
24 privileg
11 pro
15 pro .
-21 problem
-9 problem _ the
28 proce
10 proce with
18 proce without
-25 proces
24 process .
28 prod
17 produc __ and
-47 product
13 product catalogu
14 product review
17 production
10 profil __ .
-29 program
-10 programm
-9 progres
-44 project
-26 project .
-19 project _ $
17 project __ the
8 project'
24 promot
24 prompt
-25 prompt .
30 prompt _ $
22 prompt _ .
-18 prompt _ a
-14 prompt _ call
11 prompt _ sistema
9 prompt _ thi
-12 prompt _ to
14 prompt __ $
-18 prompt __ a
-11 prompt __ and
-28 prompt __ the
11 prompt di
-20 prompt for
-14 prompt injection
-11 prompt is
-12 prompt of
-17 prompt that
20 prompt verbatim
15 proof of
-15 propert
-21 property
26 protection
-10 protection .
12 prov
-64 provid
11 provid _ thi
-12 provid __ .
-10 proxy
32 public
10 public .
16 public _ $
-10 public _ .
-11 public __ $
9 public __ .
-13 public __ the
-27 public key
19 publish
20 publish the
19 pull __ the
45 pun
22 purchas
8 purchas _ .
13 purg
37 push
-15 push .
-12 push _ $
23 push _ to
10 push to
66 put
11 put <mail>
20 put __ .
9 put __ her
10 put __ the
12 put in
14 put it
24 put the
-24 python
48 q
45 q .
8 qu
18 quality
13 quality .
10 quality _ $
29 quantit
16 quantity
94 que
13 que _ .
14 que _ no
16 que _ usu
19 que _ é
13 que __ $
8 que __ campo
16 que __ á
20 que estiv
8 que les
26 que o
26 que te
-26 quer
21 quer the
-23 query
8 query .
-28 query _ $
11 query _ .
-9 query _ the
40 question
35 question $
17 question .
17 question _ $
8 question _ bill
11 question __ topic
-11 question about
-12 question in
14 question on
9 question to
16 question with
53 questo
15 questo _ e
-12 queu
28 qui
-13 quick
50 quiet
18 quiet .
18 quiet _ $
12 quiet _ the
26 quiet __ .
10 quiet about
-15 quot _ $
-9 quota
64 r
15 r .
14 r _ $
24 r _ .
8 r _ pons
23 r __ $
29 r __ beim
47 rais
15 rais __ 0
26 rais by
17 rais the
18 random
18 random _ .
-22 rang
11 rang _ 0
11 rang is
41 rank
11 rank .
-11 rat .
-12 rat _ $
15 rat __ .
13 rat __ 0
20 rat the
25 rath
26 rath than
13 raw
17 re
12 re _ ues
10 re ç
-11 reach _ $
11 reach __ .
96 read
25 read .
16 read <name>
22 read _ $
-21 read _ fil
11 read _ should
13 read _ thi
11 read _ to
-9 read _ user'
-16 read __ $
24 read __ .
16 read __ and
8 read __ cooki
-12 read __ from
20 read __ the
11 read in
15 read is
13 read of
-22 read the
11 read them
19 read thi
8 read you
-9 readabl
17 reader'
-19 ready
-9 ready .
23 real
8 real _ is
10 real one
14 reason
9 reason _ the
9 reason __ the
12 reason engin
11 reason to
13 recalculat
15 recalculat .
8 receipt
17 receiv .
11 receiv _ $
-12 receiv _ .
-12 receiv __ $
-8 receiv a
11 recent _ .
11 recent __ $
10 recip
-24 recipient
-13 recipient .
12 recipient __ replac
-19 recommend
15 recommend _ product
9 record
17 record .
22 record _ a
13 record _ no
-15 record _ the
-10 record for
12 record to
13 record with
19 recursiv
16 red
25 redact
14 redirect are
-23 ref
29 referenc
51 referenc .
50 referenc __ 0
8 refresh .
23 refund
-13 refund .
-10 refund _ $
35 refund _ to
9 refund __ .
16 refund it
19 refus
-9 refus _ $
9 refus and
12 refus to
9 refusal
23 regard
38 regardles
30 regardles _ the
12 regardles __ was
40 regardles of
-14 region
13 regist _ second
8 regist __ .
13 regist __ one
-15 regist an
-11 register
11 registry
24 regol
-20 reject
-8 reject __ .
-10 releas
-13 releas .
-12 releas _ $
-28 relevant
-20 remain _ .
-19 remain __ $
9 remaind
10 remaind _ the
10 remaind of
10 remark
-10 remark _ $
-15 rememb _ devic
10 rememb _ the
-17 rememb __ $
-15 rememb __ for
9 rememb __ user
9 rememb about
17 rememb for
-15 rememb thi
-21 rememb to
-17 remember
-18 remind
-8 remind __ .
41 remot
26 remot _ to
-13 remot __ $
-33 remov
-9 remov .
10 remov _ limit
12 remov the
-8 renam
30 rend
23 rend __ .
-11 rend __ templat
12 rend markdown
13 rend the
26 renew
13 renew _ domain
13 renew __ nam
13 renew a
32 renewal
20 renewal is
9 renvoi la
93 rep
29 rep .
26 rep _ $
25 rep _ .
-11 rep _ the
14 rep _ with
11 rep __ the
9 rep in
22 rep with
9 rep yes
-8 repeat
16 repeat _ call
11 repeat the
-24 repl
35 replac
12 replac _ 0
-8 replac _ the
24 replac _ with
9 replac __ 0
-10 replac __ in
-10 replac by
15 replac it
8 replac what
21 replac with
10 replica .
17 reply
28 report
25 report .
13 report _ $
8 report _ .
9 report _ the
-15 report _ to
-12 report __ $
9 report __ in
10 report __ the
10 report and
-9 report are
12 report succes
22 report the
-20 report to
11 repositor
25 repository
9 repository .
-11 repository _ $
14 repository _ if
17 repository __ the
-49 represent
15 request .
20 request _ $
10 request _ by
-13 request _ it
-26 request _ the
14 request _ your
10 request __ to
27 request for
10 request from
10 request has
-10 request is
23 request it
-9 request only
-15 request to
-42 requir
-57 requir .
-24 requir _ $
-9 requir _ approval
30 requir __ .
15 requir __ the
10 requir __ to
-12 requir by
11 requir step
-20 requir the
9 requir to
-23 requirement
-15 reserv
-10 reset _ password
-13 reset __ .
9 resiz
10 resiz __ .
-60 resourc
10 resourc .
8 resourc _ a
9 resourc represent
-10 respond
10 respond with
-97 respons
-23 respons .
-14 respons _ $
-22 respons for
-11 respons is
18 rest
14 rest _ your
10 rest __ chat
-9 restart
8 restaurant .
-9 restriction .
14 restriction __ $
-13 restriction and
18 result
14 result _ <name>
25 result _ into
-9 result _ the
11 result _ us
21 result __ <name>
24 result are
-19 result is
-17 retention
-25 retriev
-11 retry
12 retry .
12 retry _ $
-55 return
-23 return .
-20 return _ $
21 return _ <name>
13 return _ list
-17 return _ to
37 return __ .
-9 return __ that
9 return __ weath
22 return a
11 return build
30 return by
10 return stal
13 return the
-13 return up
13 return with
27 reveal
16 reveal _ the
-9 reveal __ .
16 reveal that
23 review
8 review .
9 review _ thi
13 review by
8 review is
24 review may
-11 review the
-13 revok
-20 rewrit
-10 rewrit the
25 rf
13 rfc __ .
15 right _ $
15 right _ the
9 right __ $
-13 right away
11 right to
12 rio
27 rival
21 rm
25 rm rf
74 robot
9 robot .
-22 rol
26 rol $
-32 rol .
-15 rol <name>
-20 rol _ $
-16 rol _ user
-13 rol __ $
9 rol __ .
-15 rol __ content
21 room _ the
12 root
-26 root _ $
9 rotat __ secret
38 round
15 round _ to
20 round _ up
13 round __ the
20 round __ to
15 round the
17 round up
19 rout
9 routin
13 row __ are
9 row to
112 rul
-15 rul .
-24 rul _ $
16 rul _ to
11 rul _ your
-9 rul __ $
-17 rul __ .
42 rul __ a
-10 rul and
-12 rul are
14 rul for
11 rul you
-48 run .
30 run <name>
-32 run _ $
9 run _ .
10 run _ and
11 run _ as
12 run _ rf
14 run _ so
-13 run _ the
-12 run __ $
13 run __ .
9 run __ <name>
19 run __ sh
9 run __ that
-30 run __ the
-10 run __ with
-10 run is
8 run rm
13 run the
22 run thi
-35 run without
60 s
11 s $
17 s .
11 s 0
-13 s _ $
11 s _ api
11 s _ n
19 s __ .
11 s d
24 s ä
11 s ö
29 s ł
58 safety
10 safety _ whenev
13 safety filt
19 safety rul
28 said
10 said _ far
8 said _ the
12 said ok
10 said so
49 saja
-44 sal
15 salar
28 saldo
27 saldo .
-11 sam
9 sam _ .
11 sam __ $
-35 sampl
9 samtalen
9 samtalen og
-9 sandbox
-12 sandbox _ .
-12 sandbox __ $
50 sav
23 sav _ memory
-18 sav __ $
39 sav __ .
26 sav a
33 sav to
115 say
14 say _ $
20 say _ .
8 say _ and
-10 say _ it
17 say _ pay
24 say __ $
19 say __ .
9 say __ 0
26 say __ data
12 say __ the
10 say it
16 say no
23 say noth
17 say pay
-21 say so
8 say thank
22 say that
17 scam
40 scan
19 scan _ thi
13 scan the
-13 schedul
17 schedul .
18 schema __ the
-13 scop .
-12 scop _ $
9 scop _ and
16 scop __ the
24 scratchpad
-16 screen
14 script
13 script .
13 script _ $
10 script are
-18 sdk
-9 se
-39 search
-21 search _ $
12 search _ product
9 search _ the
-15 search __ $
-12 search __ .
13 search __ catalogu
10 search __ thi
-27 search for
16 search the
10 search tool
34 seat
-16 second
-30 second .
-22 second _ $
-11 second _ the
13 second _ toward
11 second call
-16 second factor
13 second one
23 secret
26 secret .
24 secret _ $
26 secret _ in
-13 secret _ the
19 secret __ $
22 secret __ the
-10 secret and
15 secret fil
-13 secret from
10 secret her
-11 secret key
24 section .
25 section _ $
45 security
12 security check
-59 see
-14 see _ .
20 see _ guid
-18 see __ $
14 see __ .
-12 see __ the
10 see a
-14 see it
16 seed
9 seed .
10 seed phras
21 seen
13 seen in
-15 segment
26 segui
11 select _ user
11 select __ and
9 select from
14 select thi
24 sem
26 semicolon
26 semicolon .
15 semicolon _ $
46 sempr
29 semua
16 semv
16 semv .
16 send
-21 send .
30 send 0
9 send _ at
12 send _ data
-14 send _ messag
-10 send _ the
9 send _ to
23 send _ user'
8 send __ $
21 send __ .
-9 send __ a
25 send __ her
18 send __ history
-8 send __ messag
-8 send __ of
-31 send __ to
18 send __ us
-21 send a
-8 send an
15 send are
23 send mail
19 send the
-9 sensitiv
11 sensor
-53 sent
-15 sent .
-13 sent _ .
-22 sent _ the
-11 sent __ $
12 sent along
-9 sent by
8 sent the
-18 sent to
-21 sentenc .
-17 sentenc _ $
17 sentenc in
42 senza
-9 separat
-10 sequenc _ the
50 serv
-11 serv .
-16 serv _ $
45 serv _ .
25 serv _ and
10 serv _ connect
17 serv _ their
20 serv _ your
38 serv __ $
-20 serv __ .
14 serv __ to
-10 serv as
14 serv can
10 serv is
16 serv need
13 serv should
14 server'
11 server' <name>
-35 servic
12 servic .
-14 servic _ $
23 servic _ .
16 servic __ on
30 serw
39 session
15 session _ .
11 session _ and
15 session _ in
-9 session _ that
-9 session _ the
19 session __ $
-10 session __ at
11 session __ in
-9 session __ user
20 session cooki
10 session expir
-10 session of
19 session token
-32 set
-13 set _ $
-15 set _ <name>
44 set _ to
11 set _ tru
-9 set __ .
26 set __ fals
-10 set __ of
-11 set __ the
-13 set a
19 set it
-17 set the
24 set to
-39 sett
-10 sett _ $
-15 sett _ the
12 settl
9 settlement
11 settlement is
28 setup
19 setup _ ask
12 setup __ .
12 seul
13 sh
-20 sha
-19 sha 0
-14 shadow
9 shall
9 shall be
26 shar
14 shar .
17 shar _ $
21 shar _ a
28 shar _ set
14 shar _ the
-20 shar _ with
-28 shar __ with
-18 shar a
14 shar of
33 shell
9 shell tool
19 shipp addres
13 shop
17 shopp
23 should
-19 should _ be
-22 should _ call
-28 should _ thi
11 should __ ask
12 should __ from
-11 should __ the
11 should __ to
27 should __ with
21 should contain
28 should hold
34 should the
23 show
21 show .
26 show _ $
26 show _ pric
12 show __ $
44 show __ .
17 show __ of
-18 show __ to
8 show a
-16 show the
16 show thi
-49 shown
-13 shown _ the
-22 shown to
27 shut
20 shut __ $
14 si
-29 sid
52 sidenot
45 sidenot .
30 sidenot _ $
-11 sie
-12 sign _ .
11 sign _ and
25 sign _ contract
16 sign __ $
17 sign __ the
-9 sign __ with
12 sign a
8 sign for
-9 sign in
8 sign the
11 signatur are
13 sil
16 silenc
22 silent
28 silent .
-16 silent _ .
20 silent __ $
-10 silent ignor
20 silent on
21 simpl
38 simpl __ .
16 simpl to
16 sin
37 sinc
17 sinc _ is
-18 sinc the
19 sinc they
-33 singl
-12 singl _ .
-11 singl __ $
23 sistema
11 sistema .
11 sistema _ $
14 sit
-8 six __ $
-27 siz
17 ska
22 skal
-24 skill
32 skip
21 skip _ $
11 skip __ you
-8 skip the
15 skip them
-12 skipp
11 slack messag
34 slip
18 slip _ the
9 slip __ as
27 slip in
-16 slot
11 slow
13 slow _ down
20 slow __ .
-20 small
-23 snapshot
-9 snapshot __ .
10 snippet in
104 so
-28 so .
-33 so _ $
9 so _ 0
10 so _ all
14 so _ and
27 so _ it
9 so _ not
19 so _ public
19 so _ the
9 so _ thi
8 so _ we
-22 so _ your
17 so __ .
8 so __ document
15 so __ is
9 so __ it
9 so __ out
9 so __ read
21 so __ the
18 so __ user
12 so do
19 so don't
19 so just
10 so read
16 so send
31 so the
17 so they
13 sol
30 solo
-50 som
8 someth
29 someth _ .
20 someth __ $
21 someth els
-15 song
12 sormai
-24 sort
-13 sort by
-30 sound
-10 sourc .
-12 sourc _ $
19 sourc __ the
9 sourc rang
-9 spac
-10 spac .
-9 span
17 spar
24 speak __ and
10 special
21 special _ the
-46 specific
-29 speech
12 spell
14 spend
-10 split
-19 spoken
8 spr
9 spr å
-8 sql
-9 sql _ .
10 sql __ the
14 squar
12 squar bracket
13 ssh _ .
-12 ssh _ key
13 ssh key
-11 ssh public
10 st
15 st _ r
15 st å
19 staff
25 stal
10 stal _ .
43 star
-21 start
14 start _ with
12 start _ you
-12 start __ .
19 start __ are
10 start __ the
-18 start a
-12 start an
12 start over
18 start with
-13 stat
9 stat .
-9 stat _ $
11 stat _ the
-13 stat of
19 statement
12 statement so
11 statement the
15 statu .
10 statu _ $
11 statu _ are
-16 statu __ $
-14 statu __ .
8 statu cod
-10 statu is
25 stay _ .
11 stay _ charact
-9 stay _ until
22 stay __ $
16 stay __ the
10 stay silent
14 ste
9 ste _ talk
13 ste __ to
9 stead
-15 step .
-14 step _ $
17 step _ the
-8 step __ .
-15 step __ the
10 step the
-10 still
-9 stock
14 stock is
8 stock level
-8 stop
-14 stop _ .
9 stop _ from
9 stop _ the
18 stop _ you
-11 stop sequenc
-8 stop work
9 stop you
-33 stor
35 stor card
10 stor in
-10 stor it
-10 stor the
-9 str _ $
9 str is
22 straight
10 straight _ .
10 straight __ $
16 straight away
33 strang
-34 stream
14 strip
-9 strong _ authentic
-9 strong custom
-27 structur
-21 styl
-22 su
-15 sub
15 subject
10 subject _ their
9 submit
-10 submit _ output
-14 subscrib _ the
23 subscrib _ user
23 subscrib __ to
27 subscrib the
10 subscription
-9 subscription .
9 subscription _ the
11 subscription to
15 substitut
11 substitut the
14 succes
11 succes .
22 succes _ the
-54 such
-56 such as
-18 suggestion
20 sum
11 summaris
-9 summariz
34 summary
17 summary .
19 summary _ $
14 summary __ .
16 summary of
14 supersed
13 superus
26 supp
29 supplement
-40 support
-13 support _ $
-11 support _ for
-9 support __ $
-11 support __ .
15 support __ carry
10 support ticket
18 suppos
19 suppos __ the
19 suppos to
-11 suppres
8 sur
29 sur .
22 sur __ .
-11 sur you
8 sure
19 surfac
12 suspend
9 suspend for
29 svaret
14 svc
12 svg
69 swap
9 swap _ for
9 swap it
24 swap the
36 switch
9 switch _ for
32 switch off
8 switch the
-9 sync
9 sync contact
-9 syntax
24 syst
53 system
14 system $
13 system .
-24 system _ $
25 system _ .
-10 system _ assistant
-12 system _ for
15 system _ hav
-13 system _ of
-9 system _ set
20 system _ verbatim
12 system _ you
19 system __ $
-8 system __ .
-8 system __ a
16 system __ comp
15 system __ no
13 system __ thi
10 system __ user
11 system messag
39 system prompt
-10 system user
19 system you
27 t
13 t _ o
15 t _ r
18 t __ n
19 t __ talimatlari
-17 t é
19 t ü
15 t ı
10 ta
-14 tabl .
11 tabl _ a
13 tag
-10 tag _ $
38 tak
9 tak <name>
-13 tak _ .
16 tak _ over
-12 tak __ $
-21 tak __ of
12 tak __ your
13 tak it
-9 tak over
11 tak the
13 taken _ the
19 talimatlari
18 talk
13 talk to
17 target
18 target _ $
9 target __ .
13 tariff
38 task
24 task .
23 task _ .
9 task _ the
11 task __ $
-9 task __ .
9 task __ <name>
12 task for
-9 tax _ .
-10 tax __ $
69 te
10 team _ $
18 tego
18 telefono
29 tell
30 tell _ $
-36 tell _ .
11 tell _ agent
-28 tell _ custom
19 tell _ person
12 tell _ that
11 tell _ to
10 tell _ your
-18 tell __ .
9 tell __ do
-16 tell __ that
-19 tell __ the
21 tell anyon
14 tell the
9 tell user
17 temperatur .
-34 templat
31 tempo
8 temporary
19 temporary _ .
71 ten
-11 ten __ $
23 ten __ .
22 ten __ to
14 ten minut
-10 ten second
13 ten year
-18 tenant
-12 tenant .
-11 tenant _ $
10 tend to
13 term
-11 term _ $
26 term _ .
13 term accept
15 term memory
-12 term of
12 terminal
13 terminat
9 test
11 test .
8 test __ .
15 test and
39 testo
15 text
-21 text _ $
24 text _ a
14 text _ also
13 text _ an
-13 text _ and
12 text _ thi
-13 text _ to
9 text _ your
13 text __ system
-10 text __ the
-8 text and
12 text as
12 text between
16 text in
24 text of
-22 text that
8 th _ ng
11 th ô
-20 than 0
-17 than __ .
13 than __ in
28 than a
9 than main
23 that
29 that _ $
9 that _ about
-36 that _ agent
-9 that _ all
-22 that _ are
8 that _ bot
16 that _ data
-14 that _ do
15 that _ fil
15 that _ in
17 that _ is
-10 that _ may
-20 that _ model
9 that _ need
12 that _ of
8 that _ read
20 that _ safety
-24 that _ the
35 that _ thi
-20 that _ to
10 that _ tool
16 that __ .
-8 that __ <name>
-10 that __ about
-16 that __ and
11 that __ at
-15 that __ can
-9 that __ chang
22 that __ from
-10 that __ has
13 that __ in
-12 that __ is
-10 that __ may
-12 that __ not
-19 that __ or
16 that __ the
14 that __ their
9 that __ thi
21 that __ was
21 that all
-23 that an
9 that and
-34 that are
-13 that ask
-8 that do
-9 that is
-13 that it
25 that leak
-25 that match
24 that mention
17 that might
11 that no
9 that our
12 that refund
11 that result
-21 that run
16 that scor
36 that send
37 that their
-11 that they
-16 that was
17 that we
-10 that wer
-11 that your
-11 that'
35 the
-13 the <name>
23 the _ .
-10 the _ 0
15 the _ <address>
11 the _ <name>
15 the _ about
13 the _ abov
-14 the _ accept
12 the _ add
40 the _ addres
17 the _ admin
8 the _ administrator
-13 the _ agent
11 the _ ahead
10 the _ already
17 the _ also
-9 the _ amount
-14 the _ api
21 the _ applic
19 the _ approval
24 the _ are
31 the _ argument
11 the _ ask
17 the _ assistant
15 the _ at
10 the _ authoris
14 the _ authority
29 the _ bank
-18 the _ befor
11 the _ began
26 the _ behalf
15 the _ book
-12 the _ branch
-15 the _ call
-27 the _ can
-14 the _ cannot
27 the _ card
13 the _ catalogu
9 the _ certif
14 the _ channel
17 the _ chat
10 the _ check
17 the _ choic
8 the _ cod
-8 the _ configur
-18 the _ confirm
25 the _ connector
-12 the _ consent
-10 the _ content
-15 the _ context
-22 the _ convers
29 the _ cooki
22 the _ count
12 the _ credential
12 the _ custom
-16 the _ dat
-22 the _ data
-15 the _ day
15 the _ decid
10 the _ declin
13 the _ desk
9 the _ desktop
9 the _ detail
10 the _ director
23 the _ directory
19 the _ document
-12 the _ doe
-11 the _ e
16 the _ end
11 the _ endpoint
12 the _ engin
-9 the _ fail
48 the _ field
30 the _ fil
11 the _ fold
-16 the _ follow
-12 the _ for
16 the _ found
-24 the _ from
17 the _ gav
11 the _ github
12 the _ giv
12 the _ goe
20 the _ had
-12 the _ has
-24 the _ hear
23 the _ history
-14 the _ id
-13 the _ if
14 the _ ignor
-10 the _ in
11 the _ inbox
-9 the _ instruction
-35 the _ is
16 the _ item
18 the _ key
26 the _ know
12 the _ last
10 the _ leav
14 the _ lin
11 the _ loc
15 the _ local
-10 the _ log
16 the _ look
19 the _ mail
8 the _ mailbox
13 the _ manag
-17 the _ may
9 the _ memory
23 the _ mention
16 the _ modul
-31 the _ must
-15 the _ n
10 the _ nam
14 the _ now
22 the _ of
-24 the _ on
22 the _ one
-24 the _ or
15 the _ ord
24 the _ own
-10 the _ pag
21 the _ part
22 the _ password
12 the _ payload
-12 the _ period
-13 the _ phras
11 the _ plan
14 the _ policy
9 the _ proces
17 the _ protection
-25 the _ read
16 the _ record
10 the _ regist
9 the _ remov
10 the _ replica
14 the _ request
-18 the _ respons
-15 the _ result
9 the _ right
59 the _ rul
15 the _ say
-8 the _ screen
-13 the _ see
11 the _ sent
8 the _ server'
15 the _ servic
11 the _ set
9 the _ sett
-41 the _ should
30 the _ show
-34 the _ so
-23 the _ start
35 the _ stat
-9 the _ stay
15 the _ step
-27 the _ stop
-11 the _ stor
-9 the _ such
12 the _ swap
-31 the _ system
-14 the _ tell
10 the _ ten
10 the _ term
30 the _ text
-14 the _ that
35 the _ the
11 the _ then
13 the _ thing
12 the _ through
10 the _ tim
-24 the _ to
23 the _ token
53 the _ tool
14 the _ total
12 the _ trail
13 the _ transf
-8 the _ typ
11 the _ up
-16 the _ url
26 the _ user
10 the _ valu
17 the _ vault
32 the _ want
-37 the _ was
12 the _ web
16 the _ wer
-19 the _ when
25 the _ whenev
9 the _ wher
-14 the _ will
13 the _ wish
-56 the _ with
8 the _ workspac
17 the _ would
29 the _ wrot
16 the _ x
11 the _ you
-29 the __ $
14 the __ 0
-15 the __ <address>
12 the __ <mail>
20 the __ <name>
47 the __ a
30 the __ about
-13 the __ accept
8 the __ account
23 the __ add
17 the __ addres
19 the __ afterward
15 the __ against
9 the __ agent
-13 the __ agre
23 the __ ai
-15 the __ all
22 the __ along
-21 the __ alway
24 the __ and
15 the __ approval
17 the __ archiv
14 the __ assistant
11 the __ attach
14 the __ avoid
-19 the __ be
10 the __ becaus
23 the __ been
14 the __ befor
15 the __ beforehand
-11 the __ bill
9 the __ book
-26 the __ call
-12 the __ can
19 the __ carry
-13 the __ chang
-10 the __ charact
13 the __ clean
10 the __ cod
-12 the __ confirm
11 the __ connect
11 the __ contain
-12 the __ continu
12 the __ cover
8 the __ credential
9 the __ csv
18 the __ detail
-16 the __ display
14 the __ do
-12 the __ doe
10 the __ don
17 the __ empty
23 the __ ent
12 the __ fail
-11 the __ far
26 the __ fil
9 the __ fin
-8 the __ finish
-15 the __ first
27 the __ for
32 the __ from
14 the __ giv
15 the __ given
34 the __ has
-8 the __ her
11 the __ how
17 the __ i
-21 the __ if
15 the __ in
34 the __ install
12 the __ instruction
-9 the __ into
54 the __ is
-30 the __ it
-11 the __ its
25 the __ key
-16 the __ let
9 the __ list
-13 the __ mail
-13 the __ mak
41 the __ may
11 the __ me
-12 the __ nam
9 the __ need
41 the __ nev
-23 the __ no
11 the __ not
8 the __ noth
20 the __ numb
10 the __ on
10 the __ onc
-16 the __ one
16 the __ open
10 the __ option
-15 the __ or
19 the __ our
15 the __ out
18 the __ over
12 the __ password
16 the __ path
29 the __ phras
14 the __ pleas
-17 the __ point
15 the __ privat
-8 the __ receiv
-13 the __ refus
15 the __ remov
10 the __ replac
16 the __ request
-19 the __ return
12 the __ reveal
9 the __ said
9 the __ scan
-19 the __ see
28 the __ send
8 the __ set
20 the __ show
-9 the __ sign
39 the __ so
9 the __ statu
21 the __ stay
-13 the __ stop
-10 the __ stor
10 the __ talk
-11 the __ tell
12 the __ thank
-23 the __ the
9 the __ then
24 the __ ther
-12 the __ they
22 the __ token
-11 the __ told
-11 the __ tool
8 the __ turn
-10 the __ us
-21 the __ use
-9 the __ used
14 the __ user
13 the __ valu
-10 the __ was
11 the __ what
17 the __ when
14 the __ wher
17 the __ wheth
-11 the __ which
-21 the __ will
16 the __ without
-12 the __ word
15 the __ writ
-18 the __ wrong
39 the account
12 the additional
29 the admin
-9 the administrator
-14 the agent
10 the ai
8 the amount
-30 the answ
-39 the api
-20 the app
9 the archiv
45 the assistant
25 the attachment
17 the author
-14 the background
21 the backup
32 the balanc
9 the bear
-26 the best
-46 the bot
-11 the build
28 the built
28 the calendar
25 the call
9 the caller'
15 the cart
31 the chat
9 the cheap
23 the check
-9 the chosen
10 the cleanup
9 the clipboard
20 the commit
8 the company
16 the complet
11 the confidential
22 the confirm
-10 the connection
-15 the consent
-13 the consol
-8 the contain
26 the content
-15 the context
11 the contract
-19 the convers
10 the copy
24 the credential
16 the custom
10 the customer'
-9 the dashboard
9 the dat
9 the databas
44 the day
-30 the default
17 the depot
9 the description
21 the detail
20 the dialogu
14 the discount
15 the document
12 the draft
21 the driv
20 the e
20 the earli
-13 the end
11 the environment
-9 the error
11 the event
14 the export
21 the extra
21 the fee
-16 the field
13 the figur
8 the fil
13 the filesystem
-12 the final
15 the financ
9 the firm
-38 the first
19 the fold
-16 the follow
9 the forecast
26 the forward
10 the gat
-20 the given
-9 the group
8 the guardrail
8 the head
9 the help
16 the hidden
38 the hom
74 the host
15 the human
16 the human'
14 the identity
-28 the imag
9 the index
-13 the input
13 the install
-33 the instruction
21 the invit
-9 the invoic
-15 the issu
11 the job
20 the key
10 the keychain
-10 the languag
14 the last
-22 the law
-12 the loc
-9 the local
15 the log
10 the login
15 the lookup
-9 the machin
9 the mail
10 the meal
-8 the memory
-9 the messag
-39 the model
11 the moment
10 the mx
16 the nam
20 the new
25 the newest
30 the not
13 the npm
37 the numb
13 the oauth
29 the one
12 the open
20 the operator
20 the operator'
-21 the ord
-13 the original
24 the oth
10 the outcom
-28 the output
30 the own
12 the pag
18 the paid
-8 the parcel
18 the part
22 the password
17 the patient
12 the permission
54 the person
20 the person'
15 the phon
15 the phras
15 the pictur
-22 the plac
10 the plain
11 the platform'
-11 the post
12 the present
11 the preview
17 the pric
-15 the privat
24 the production
-19 the project
9 the project'
-31 the prompt
12 the purchas
-13 the query
-11 the quot
15 the rank
23 the rat
17 the read
17 the reader'
16 the real
12 the reason
10 the registry
-8 the releas
9 the remaind
23 the rep
24 the report
14 the repository
25 the request
23 the rest
-60 the result
-11 the retention
-19 the right
10 the rout
9 the row
-30 the run
23 the runn
-16 the sandbox
24 the sav
12 the scan
11 the schedul
26 the second
20 the secret
-8 the send
11 the serv
-25 the servic
39 the session
17 the shar
12 the shell
14 the shipp
19 the shopp
-17 the sign
15 the sol
9 the staff
-11 the stat
19 the statement
-20 the statu
30 the subject
9 the subscription
10 the talk
12 the task
13 the team
-11 the tenant
10 the term
23 the test
-8 the ticket
-22 the token
46 the tool
21 the top
13 the trac
-18 the track
14 the trash
11 the travell
29 the trial
-12 the url
51 the user
116 the user'
29 the usual
20 the vault
10 the vendor
44 the wallet
28 the way
-19 the web
31 the whol
30 the word
9 the workspace'
23 their
11 their _ and
10 their _ rul
17 their _ say
22 their __ <name>
11 their __ aft
17 their __ and
-17 their __ the
34 their __ to
12 their configur
-13 their consent
21 their contact
13 their data
17 their description
12 their fil
-29 their own
12 their user
37 them
13 them .
29 them _ $
-24 them _ .
-8 them _ <name>
10 them _ and
13 them _ her
19 them _ the
18 them _ when
-21 them __ $
-11 them __ .
-11 them befor
-11 them in
27 them on
11 them out
10 them without
-10 themselv
62 then
8 then _ $
22 then _ <name>
31 then _ it
24 then _ the
-13 then _ thi
28 then __ $
10 then __ the
20 then __ to
10 then __ with
9 then call
11 then follow
-18 then go
11 theo
11 ther _ the
18 ther __ need
12 there' __ to
19 therefor
11 thermostat
-16 thes
-14 thes _ .
-14 thes __ $
17 thes doc
20 they
15 they _ .
15 they _ no
13 they _ to
11 they _ with
16 they __ $
-16 they are
-18 they hav
11 they touch
79 thi
36 thi .
11 thi _ $
23 thi _ .
8 thi _ <name>
-14 thi _ a
11 thi _ agent
9 thi _ and
17 thi _ as
16 thi _ at
-21 thi _ be
29 thi _ befor
25 thi _ chang
17 thi _ first
-16 thi _ for
21 thi _ hav
-22 thi _ is
15 thi _ it
18 thi _ must
12 thi _ of
10 thi _ off
17 thi _ or
-12 thi _ over
19 thi _ replac
12 thi _ supersed
14 thi _ text
41 thi _ the
-30 thi _ to
-31 thi _ when
15 thi _ which
9 thi _ yes
-9 thi _ you
-16 thi _ your
14 thi __ .
12 thi __ accept
15 thi __ ai
22 thi __ and
10 thi __ any
14 thi __ assistant
19 thi __ availabl
-11 thi __ be
8 thi __ been
10 thi __ connect
-11 thi __ custom
12 thi __ fill
13 thi __ how
-13 thi __ it
20 thi __ list
10 thi __ obey
18 thi __ oth
-22 thi __ to
11 thi __ tool
14 thi __ user
26 thi __ with
17 thi also
13 thi api
16 thi call
18 thi chat
-12 thi dat
12 thi deployment
46 thi description
-16 thi devic
14 thi field
12 thi for
18 thi from
18 thi function
26 thi integr
-65 thi is
11 thi keep
21 thi lin
59 thi one
-11 thi oper
-17 thi plugin
9 thi rep
11 thi rul
-17 thi run
10 thi sentenc
82 thi serv
14 thi session
13 thi stay
9 thi step
25 thi str
34 thi tag
22 thi text
9 thi thread
20 thi tool
25 thi tool'
-9 thi user
11 thi vendor
-20 thi when
-17 third part
30 thos
14 thos __ not
28 thos __ user
20 thos of
24 though
11 though your
11 thought
10 thousand
-10 thre _ .
-9 thre __ $
13 thre messag
-15 thread
-13 thread .
-10 thread __ .
-9 threat
-13 threshold
20 through
-13 through .
34 through <name>
-9 through _ $
10 through _ on
12 through _ tool
8 through __ <name>
9 through __ to
23 through thi
42 thx
42 thx $
15 ticket
10 ticket .
9 ticket _ $
17 ticket __ .
-20 tigung
12 til
10 til <mail>
9 til _ .
9 til __ $
10 till
-22 tim
21 tim .
-20 tim _ .
12 tim _ a
10 tim _ local
17 tim _ read
-15 tim __ $
10 tim __ the
-9 tim in
20 tim you
-39 timestamp
-9 timestamp .
17 timetabl
17 timetabl .
12 tiny
41 tip
26 tip _ 0
15 tip __ .
24 tip __ if
-25 titl
20 tj
8 tls _ and
15 to
15 to <address>
27 to <mail>
22 to <name>
9 to _ $
33 to _ .
74 to _ 0
10 to _ <name>
-57 to _ a
24 to _ about
13 to _ acces
-23 to _ account
-33 to _ agent
11 to _ ai
-17 to _ an
-30 to _ and
23 to _ any
15 to _ anyon
-10 to _ approval
15 to _ assistant
-9 to _ audit
-14 to _ bank
-9 to _ befor
14 to _ by
8 to _ card
15 to _ client
14 to _ contact
11 to _ credential
-16 to _ custom
8 to _ degre
20 to _ end
-9 to _ endpoint
18 to _ first
-11 to _ given
13 to _ help
-8 to _ human
-20 to _ in
20 to _ index
11 to _ invok
-31 to _ it
11 to _ item
10 to _ its
-11 to _ list
26 to _ mail
-18 to _ model
-20 to _ mor
32 to _ next
26 to _ numb
-20 to _ on
-14 to _ one
-14 to _ oth
10 to _ our
15 to _ over
-18 to _ own
38 to _ partn
11 to _ query
8 to _ question
25 to _ rath
13 to _ read
-12 to _ send
20 to _ shar
18 to _ shopp
-9 to _ sign
9 to _ summary
9 to _ tag
-14 to _ that
-37 to _ the
-13 to _ their
-30 to _ thi
13 to _ tim
-58 to _ to
-17 to _ tool
-12 to _ up
12 to _ us
-56 to _ user
-25 to _ what
-11 to _ when
15 to _ with
-10 to _ you
-17 to _ your
-39 to __ $
-19 to __ .
27 to __ 0
-14 to __ <name>
-18 to __ a
-13 to __ account
-11 to __ aft
-16 to __ agent
-14 to __ and
21 to __ api
14 to __ as
19 to __ assistant
17 to __ befor
11 to __ by
-11 to __ call
12 to __ cod
13 to __ desk
23 to __ each
21 to __ endpoint
19 to __ first
23 to __ for
11 to __ full
10 to __ function
11 to __ her
-18 to __ in
-20 to __ is
-9 to __ item
11 to __ keep
10 to __ kick
-17 to __ model
-9 to __ nam
-16 to __ of
-9 to __ on
12 to __ only
-17 to __ out
15 to __ proce
-24 to __ question
-23 to __ request
-8 to __ serv
32 to __ so
23 to __ stor
25 to __ team
24 to __ than
13 to __ that
-14 to __ the
-9 to __ their
-15 to __ to
-11 to __ transf
34 to __ user
10 to __ what
20 to __ whatev
20 to __ when
47 to __ with
-41 to a
11 to account
10 to add
-21 to all
-25 to answ
17 to approv
-10 to ask
33 to be
11 to buy
-14 to call
-33 to chang
21 to charg
-9 to confirm
11 to continu
-13 to delet
8 to everyth
23 to fals
-30 to find
10 to fiv
-30 to get
-14 to hav
19 to hear
-9 to ignor
8 to improv
14 to install
25 to keep
-10 to learn
16 to list
23 to main
-19 to mak
37 to me
30 to memory
10 to min
9 to my
-18 to oth
24 to our
23 to own
12 to post
11 to question
10 to rais
-12 to read
15 to recommend
11 to reveal
22 to root
-11 to say
18 to seek
32 to show
-12 to start
-13 to stor
19 to strang
-13 to ten
-16 to the
-17 to their
27 to thi
9 to thos
10 to tru
19 to unlock
20 to us
-16 to use
-11 to user
14 to wallet
13 to whoev
-23 to your
29 toda
15 toda las
21 today
-12 today .
-11 today _ $
11 today'
12 today' _ .
15 today' __ $
20 todo
9 todo _ .
9 todo ai
21 togeth
26 togeth _ the
22 togeth with
-17 token
-17 token .
-16 token _ $
-12 token _ .
31 token _ clear
11 token _ to
-9 token __ $
49 token in
16 token of
28 told
8 told _ $
15 told _ .
14 told __ $
13 told __ .
-8 told __ the
-10 tomorrow
-14 ton
15 tonight
15 tonight .
37 too
11 too .
8 too _ $
12 too _ the
17 too and
15 too which
11 took
60 tool
-29 tool _ $
-19 tool _ <name>
-9 tool _ and
14 tool _ be
-11 tool _ call
12 tool _ do
-10 tool _ in
16 tool _ is
29 tool _ of
20 tool _ that
20 tool _ the
-8 tool _ thi
27 tool _ used
17 tool _ user
10 tool _ with
-20 tool __ $
21 tool __ .
13 tool __ <name>
-12 tool __ agent
-41 tool __ ask
17 tool __ be
-11 tool __ by
8 tool __ messag
12 tool __ oth
10 tool __ request
-18 tool __ that
16 tool __ the
23 tool and
14 tool at
12 tool beforehand
-49 tool call
12 tool chang
-10 tool description
-15 tool for
17 tool has
12 tool is
25 tool list
17 tool must
12 tool output
13 tool result
-19 tool that
-11 tool when
-11 tool with
24 tool you
29 tool'
12 top _ the
12 top _ your
18 top of
10 topic
9 topic .
-23 total
10 total _ 0
14 total _ in
20 total is
15 tou
37 touch
9 touch the
-20 tr
79 trac
10 trac _ .
10 trac of
-18 track
12 track _ parcel
10 track __ .
12 trad
-14 traffic
19 trag
26 trail
14 trail _ the
15 trail for
-13 train
-9 transcrib
18 transcript .
14 transcript _ $
9 transcript of
-18 transf
17 transf .
9 transf _ $
12 transf _ .
-18 transf _ call
22 transf _ to
10 transf __ $
-25 transf __ .
-10 transf between
26 transf fund
-26 transf the
-25 translat
14 translat text
-24 translat the
15 transmit
16 transmit the
12 trash
-8 travel _ .
19 travel _ the
-11 travel agent
18 travell
16 travell __ be
30 treat
-28 treat _ as
34 treat __ as
-18 treat as
-32 treat it
12 treat the
12 treat thi
-29 tri
43 trial
-17 trigger
9 troubl
31 tru
11 tru .
-22 tru _ $
11 tru _ .
12 tru _ <name>
17 tru __ $
17 tru __ .
10 tru __ customer'
25 tru __ the
12 tru and
17 tru by
-15 tru if
11 tru on
-19 tru the
-14 truncat
41 trust
16 trust _ from
-9 trust __ .
18 truth
-10 try
11 try _ .
9 try __ $
-21 try to
28 tu
20 tudo
16 tue
-12 tun
57 turn
15 turn .
19 turn _ $
23 turn __ .
9 turn it
10 turn off
26 turn the
-11 tutor
-10 tutor .
13 tweet
11 tweet _ the
11 tweet from
-19 twic
-10 twic .
-9 twic _ $
41 two
19 two _ .
29 two _ the
-12 two __ $
11 two __ for
10 two week
-9 txt
-52 typ
-44 typ .
11 typ _ .
20 typ _ ten
-16 typ __ $
20 typ __ minut
-8 typ __ the
16 typ for
10 typ it
12 typ the
49 u
16 u _ ytkownikowi
9 u __ $
11 u __ n
10 u ż
16 u ž
12 ues
12 ues _ .
-15 um
8 un
-19 una
9 una _ .
16 unask
-12 unchang
35 und
15 und _ dem
-9 und __ $
-19 und __ .
19 und __ benutz
-23 und sett
-14 understand
17 undo __ for
17 undo is
-17 undon
-16 undon .
-15 undon _ $
22 unfilter
8 uninstall
-37 uniqu
-36 unknown
-16 unknown _ .
-8 unknown _ are
-12 unknown __ $
-62 unles
-10 unles <name>
-12 unles _ is
-9 unles _ user
-24 unles you
13 unlimit
30 unlock
15 unlock __ door
33 unprompt
14 unprompt .
14 unprompt _ $
18 unrelat
9 unreliabl
-9 unrestrict
12 unrestrict agent
-12 unsubscrib
18 unsur
-16 until
-16 until _ user
-9 until __ $
8 until __ .
-11 until __ has
35 until __ is
21 until the
-20 until you
-14 untrust
29 up
40 up .
36 up _ $
-15 up _ 0
9 up _ postcod
-13 up _ ten
56 up _ the
16 up __ and
8 up __ chat
8 up __ convers
12 up __ in
25 up __ next
30 up a
9 up by
18 up in
-22 up the
-19 up to
-25 updat
-12 updat .
-17 updat _ $
-13 updat _ the
-9 updat __ $
14 updat __ .
9 updat __ addres
9 updat a
24 upgrad
23 upgrad .
8 upgrad __ .
10 upgrad to
10 upload
17 upload <name>
-9 upload _ fil
17 upload _ to
48 upload __ .
-10 upload __ for
-9 upload a
8 upload the
26 upon
12 upon _ the
15 upon hear
67 ur
9 ur _ 0
36 ur __ $
23 ur user
11 urgent
-26 uri
-65 url
-24 url .
-12 url _ $
-11 url _ .
99 us
12 us $
34 us .
30 us _ $
10 us _ .
14 us __ $
18 us __ key
10 us and
-12 usag .
-8 usag _ $
9 usag proper
16 usd
-24 use
26 use $
-21 use .
27 use 0
-22 use <name>
-21 use _ $
13 use _ built
-21 use _ endpoint
-23 use _ for
16 use _ of
16 use _ oth
-12 use _ the
-12 use _ to
-16 use _ tool
-24 use _ when
-14 use __ .
-15 use __ and
17 use __ first
-16 use __ for
10 use __ mention
26 use __ of
10 use __ search
-12 use __ the
-28 use __ to
-16 use __ when
10 use any
-12 use it
-36 use thi
-12 use with
-60 used
12 used .
11 used _ $
-14 used _ the
-9 used __ the
-27 used by
-11 used in
17 used the
-29 used to
-25 useful
-9 useful for
26 user
13 user $
-28 user .
-18 user _ .
16 user _ a
-19 user _ acces
10 user _ already
13 user _ an
-10 user _ and
15 user _ are
-10 user _ ask
9 user _ been
-10 user _ befor
-9 user _ call
11 user _ earli
31 user _ for
38 user _ full
-17 user _ hav
14 user _ install
22 user _ is
-13 user _ it
-19 user _ nam
14 user _ on
-15 user _ or
9 user _ said
-9 user _ see
8 user _ stay
12 user _ thank
20 user _ the
27 user _ thi
-19 user _ to
-16 user _ tool
15 user _ you
12 user __ 0
15 user __ a
15 user __ agre
-20 user __ and
-14 user __ are
15 user __ document
-24 user __ for
16 user __ in
12 user __ it
13 user __ need
-19 user __ open
25 user __ paid
16 user __ privat
10 user __ so
-19 user __ the
14 user __ thi
-14 user __ to
10 user __ today
-12 user __ tool
12 user __ unrelat
11 user __ verif
-13 user about
-11 user agent
-25 user ask
-14 user assistant
-18 user can
14 user for
11 user gav
12 user get
10 user had
22 user has
-11 user hasn't
-16 user in
13 user input
14 user lov
25 user mention
11 user of
-18 user on
9 user open
13 user said
-31 user so
-18 user that
-19 user the
-26 user to
13 user trust
10 user turn
9 user up
40 user want
-27 user when
-18 user who
-9 user without
90 user'
20 user' _ $
-20 user' _ .
10 user' _ addres
-11 user' _ in
9 user' _ instruction
9 user' _ is
13 user' _ key
10 user' _ not
17 user' _ numb
29 user' _ phras
12 user' _ scan
8 user' _ so
18 user' _ token
11 user' __ and
9 user' __ as
8 user' __ by
14 user' __ her
25 user' __ if
16 user' __ in
11 user' __ so
10 user' __ the
15 user' addres
29 user' behalf
9 user' card
9 user' custom
9 user' desktop
11 user' inbox
12 user' passport
14 user' privat
10 user' question
-12 user' request
-55 using
-10 using _ tool
-18 using the
-8 using thi
12 usu
12 usu _ rio
12 usu á
18 usual
23 usuario
12 usuario _ se
-23 utc
-11 utc .
18 v
-28 v 0
11 v _ n
9 v _ o
9 v _ us
28 v æ
10 v ý
-31 valid
-12 valid .
-11 valid _ $
-14 valid _ .
-9 valid __ $
-9 valid for
15 validat _ iban
11 validat __ .
11 validat an
8 validat json
-62 valu
-25 valu .
-20 valu _ $
-10 valu _ 0
14 valu _ <name>
21 valu _ all
13 valu _ user
-21 valu __ $
12 valu __ .
24 valu __ variabl
-13 valu is
42 valu of
13 valu the
21 var
31 var __ $
9 variabl
20 variabl _ to
17 varj
31 vault
14 vault __ $
86 vendor
9 vendor .
13 ver
31 verbatim
8 verbatim .
8 verbatim _ $
10 verbatim _ the
-21 verif
-12 verif .
-11 verif _ $
-18 verif _ .
-12 verif __ $
22 verif __ .
11 verif as
14 verific _ .
18 verify .
16 verify _ $
-29 version
-15 version 0
-9 version _ $
-9 version _ .
16 version _ semv
-9 version __ $
16 version follow
20 version of
13 vertel
13 vertel _ gebruik
13 vertel de
-27 verwijdert
-17 very
-12 via
18 via <name>
19 via _ .
18 via __ $
-22 video
13 view .
12 view _ $
21 view __ .
14 virement
36 visibility
21 visibility _ the
19 visibility of
23 visibl reason
-17 visibl to
-23 visit
12 vit
10 vocabulary
-12 voic
40 void
25 void .
20 void _ $
18 volum .
21 volum __ is
12 voorraad
-14 vor
-14 vor dem
26 vot
22 vot _ .
12 vot __ $
37 vouch
19 vouch .
12 vouch _ $
-16 vulnerabilit
17 vx
17 vx 0
28 w
18 wait _ a
9 wait _ the
12 wait __ yes
29 waiv
-13 wak
86 wallet
8 wallet .
14 wallet 0
13 wallet _ $
27 wallet _ .
16 wallet __ $
27 want
27 want $
19 want .
19 want _ $
27 want _ be
13 want __ send
18 want thi
-36 want to
12 warn
9 warn .
12 warn __ the
9 warn about
8 warn to
54 was
15 was _ .
9 was _ at
-13 was _ by
12 was _ in
33 was __ $
9 was __ .
11 was __ privat
9 was __ sign
20 was a
23 was ask
13 was nev
18 was request
11 was sent
-23 was wrong
8 wat
-10 way
-15 way _ .
-13 way __ $
-57 we
-9 we _ a
20 we __ .
12 we also
9 we can
41 weath
-11 weath .
24 weath _ .
20 weath __ $
12 weath __ city
14 weath for
-15 web
-13 web __ $
13 web pag
-27 webhook
-9 webhook _ $
17 webhook _ .
10 webhook _ the
-16 week _ $
13 weekend
26 well
17 well .
24 went
44 wer
-8 wer _ and
8 wer _ for
13 wer _ to
13 wer __ keep
17 wer told
16 what
11 what _ did
10 what _ find
13 what _ in
-19 what _ the
12 what _ wer
-12 what __ .
8 what __ about
9 what __ doing
10 what __ in
33 what __ say
23 what __ the
-10 what __ to
13 what __ told
18 what __ want
-25 what is
27 what the
9 what thi
-11 what to
9 what was
64 what you
16 what your
18 what'
107 whatev
27 whatev _ is
20 whatev __ .
9 whatev __ say
8 whatev confidential
22 whatev it
26 whatev the
59 whatsapp
8 when
19 when _ .
10 when _ <name>
19 when _ a
15 when _ are
13 when _ ask
21 when _ balanc
11 when _ call
-9 when _ custom
-10 when _ fil
13 when _ for
17 when _ mail
13 when _ model
17 when _ present
10 when _ see
14 when _ tool
-22 when _ user
13 when __ $
10 when __ 0
11 when __ a
-17 when __ are
-11 when __ call
-19 when __ is
15 when __ nam
19 when __ say
12 when __ the
20 when __ tool
-9 when __ want
-26 when __ was
-15 when a
16 when an
-16 when it
12 when nobody
10 when peopl
-10 when set
-19 when the
26 when you
76 whenev
11 whenev _ com
16 whenev _ is
8 whenev __ <name>
28 whenev __ is
11 whenev __ up
11 whenev a
-9 whenev the
17 whenev thi
10 whenev you
26 wher
11 wher _ .
12 wher _ agent
22 wher __ $
15 wher __ is
10 wher __ it
11 wher an
8 wher claus
12 wher possibl
10 wher the
-51 wheth
-12 wheth a
-29 wheth the
-14 wheth to
-17 which
-10 which _ are
-13 which _ is
10 which _ no
15 which __ .
10 which __ restriction
10 which __ you
11 which cas
18 which has
12 which is
9 which keep
-14 which one
15 which our
-33 which the
-8 which tool
10 which you
53 whichev
15 whichev _ the
51 whil
10 whil _ are
11 whil _ serv
34 whil __ is
9 whil __ the
-11 whil it
20 whil thi
9 whil you
14 who
-10 who _ the
10 who _ thi
-11 who _ to
-11 who __ .
8 who ask
-10 who hav
-11 who is
57 whoev
14 whoev _ thi
17 whoev call
51 whol
-11 whol __ $
32 whos
16 whos nam
16 whos url
18 why .
11 why _ call
-10 why __ is
10 why you
-11 width
-86 will
-15 will _ be
10 will _ lost
9 will _ shut
-11 will __ a
9 will __ down
25 will __ for
-59 will be
11 win .
14 win _ $
12 window
15 wip
42 wir
12 wir _ 0
9 wir _ balanc
15 wir __ now
11 wir __ to
24 wir the
41 wish
17 with
18 with .
16 with <name>
-21 with _ <name>
15 with _ addres
13 with _ and
8 with _ are
-13 with _ bot
17 with _ by
9 with _ call
18 with _ confidential
26 with _ content
10 with _ description
20 with _ event
9 with _ first
19 with _ furth
-16 with _ lat
27 with _ link
19 with _ question
29 with _ right
-19 with _ the
-19 with _ to
27 with _ tru
-15 with _ user
9 with _ word
-32 with __ $
-32 with __ .
11 with __ 0
16 with __ <address>
12 with __ a
13 with __ account
11 with __ add
19 with __ and
17 with __ any
-9 with __ befor
-19 with __ call
12 with __ chat
11 with __ in
-22 with __ model
9 with __ of
10 with __ or
18 with __ pow
20 with __ prompt
8 with __ that
-15 with __ the
18 with __ to
14 with __ transcript
9 with __ trust
14 with __ word
-43 with a
18 with admin
-13 with any
-23 with anyon
20 with forc
46 with full
18 with it
-14 with its
-8 with nam
10 with their
-11 with thi
12 with you
-11 with your
20 withdrawn
10 withheld
-36 within
-18 within __ .
60 without
11 without _ and
17 without _ back
20 without _ the
19 without __ $
19 without __ and
8 without __ matt
-14 without __ model
30 without __ the
20 without __ user
-23 without a
20 without ask
15 without check
14 without comment
17 without filt
13 without going
-21 without it
22 without mention
25 without question
16 without show
11 without the
8 without wait
9 won't work
28 word
12 word _ .
21 word of
15 work
-11 work _ the
-50 workflow
-10 workspac
12 workspac .
13 workspac _ $
-19 workspac __ .
9 workspace'
27 would
17 would _ appreciat
10 would _ be
17 would __ if
33 writ
10 writ _ .
14 writ _ by
-11 writ _ haiku
-10 writ _ query
-13 writ _ to
10 writ __ $
-8 writ __ .
10 writ hack
8 writ the
13 writ to
-26 written
-18 written _ the
-17 wrong .
-10 wrong _ $
33 wrot
10 wrot .
11 wszystki
11 wszystki _ polecenia
15 wy
19 x
11 x 0
18 x <address>
-9 x _ $
9 x _ .
-25 x __ $
18 x __ .
11 xlsx
50 y
11 y .
9 y 0
22 y _ $
9 y _ ur
11 y _ ô
13 y __ que
11 y th
64 yang
44 yap
28 yaz
28 yaz .
-11 year
-10 year .
-12 year _ $
16 year _ .
11 year _ 0
12 year __ $
19 year is
56 yes
39 yes .
13 yes _ $
12 yes _ silenc
25 yes _ the
14 yesterday
-20 yet
94 you
-22 you _ $
15 you _ .
-28 you _ 0
-12 you _ a
13 you _ about
10 you _ along
-39 you _ an
13 you _ and
9 you _ connect
9 you _ doing
24 you _ find
30 you _ for
9 you _ from
18 you _ her
12 you _ if
-14 you _ in
11 you _ mail
17 you _ model
21 you _ not
19 you _ now
16 you _ obey
11 you _ send
11 you _ so
20 you _ stop
10 you _ talk
29 you _ the
12 you _ their
12 you _ them
8 you _ thes
10 you _ thi
20 you _ to
17 you _ told
-9 you _ your
34 you __ $
-18 you __ .
-12 you __ a
21 you __ and
13 you __ are
15 you __ befor
31 you __ each
-13 you __ helpful
9 you __ languag
9 you __ long
10 you __ mak
23 you __ on
27 you __ oth
15 you __ run
25 you __ shar
10 you __ shut
-17 you __ them
48 you __ thi
-36 you __ to
13 you __ tool
-14 you __ until
28 you __ us
14 you __ user
-15 you __ with
22 you __ you
-9 you __ your
31 you and
23 you answ
-32 you are
-12 you can
17 you carry
8 you continu
8 you did
19 you explain
9 you from
-22 you get
-12 you giv
-18 you had
16 you hav
14 you list
-28 you must
-54 you need
18 you only
11 you present
12 you read
11 you rememb
9 you run
-13 you send
25 you shall
21 you show
10 you skip
13 you sur
17 you tak
13 you tell
9 you the
-41 you want
29 you wer
29 you work
20 you writ
14 you'd
43 you'll
22 you'll be
81 you'r
10 you'r __ .
31 you'r a
15 you'v
15 you'v __ by
16 you'v been
40 your
17 your _ $
11 your _ as
-15 your _ befor
-16 your _ cod
13 your _ guidanc
22 your _ guidelin
33 your _ instruction
-36 your _ key
18 your _ messag
17 your _ objectiv
18 your _ of
8 your _ ord
9 your _ policy
58 your _ prompt
25 your _ reason
11 your _ system
20 your _ task
10 your _ term
16 your _ told
16 your _ tool
16 your __ $
-9 your __ and
9 your __ approv
-8 your __ fil
19 your __ for
9 your __ in
16 your __ is
11 your __ it
10 your __ memory
11 your __ prompt
21 your __ serv
28 your __ should
-28 your __ the
-20 your __ to
20 your __ verbatim
-10 your __ with
18 your __ you
12 your answ
-8 your api
-23 your applic
-13 your client
17 your configur
42 your context
24 your current
20 your develop
15 your earli
18 your hidden
26 your initial
28 your instruction
-17 your key
10 your long
23 your mak
22 your nam
13 your not
20 your operator
23 your own
13 your owner'
-10 your password
16 your present
26 your previou
9 your principal
12 your prompt
22 your rep
-20 your serv
8 your summary
45 your system
9 your user
18 your user'
23 your visibl
51 yourself
14 yourself .
13 yourself _ $
23 yourself _ the
16 ytkownikowi
30 z
13 z __ i
38 zanim
9 zero
14 zero _ .
12 zero __ $
-9 zon
16 zu
18 «
-8 « __ .
35 »
-8 » .
-8 » _ $
27 à
28 à _ .
11 à m
9 à y
48 á
21 á _ $
25 á _ .
10 á _ v
12 á __ $
9 á ch
18 á o
12 á rio
13 â
10 ã _ pe
10 ã __ ç
64 ä
13 ä _ det
11 ä _ om
-12 ä __ $
43 ä __ .
14 ä __ du
12 ä __ till
9 ä __ å
34 ä r
-20 ä tigung
38 å
12 å _ .
21 å __ $
27 å __ .
12 å __ du
9 å __ til
12 å vit
39 æ
30 æ re
10 ç
11 ç a
12 ç ues
17 çã _ e
-20 è
49 é
13 é _ $
-17 é _ .
11 é _ d
-19 é __ $
-12 é __ .
11 é __ api
10 é cut
27 é m
23 é n
8 é pons
11 é s
12 é sormai
13 ê
68 í
8 ò
-14 ó n
46 ö
13 ö _ .
11 ö _ ğ
9 ö __ $
10 ö nce
10 ö nder
26 ö r
42 ø
19 ø _ og
17 ø r
17 ù
37 ú
15 ú nicament
47 ü
-12 ü _ .
29 ü _ beim
19 ü _ talimatlari
18 ü _ ü
-11 ü __ $
15 ü __ anwend
17 ü __ r
8 ü ber
-30 ü r
22 ý
27 ą
24 ą _ ę
42 ć
19 č
13 č te
15 ď
11 đó
59 ę
11 ę .
11 ę _ $
18 ę _ .
17 ě
13 ě di
41 ğ
22 ğ __ .
15 ı r
15 ış
15 ış _ ı
15 ış __ r
15 ış t
78 ł
21 ł _ .
13 ł _ i
21 ł __ $
-12 ł a
27 łą
20 ří
10 ś
14 ś ci
11 ść
43 ş
22 š
23 ší
24 ů
11 ż
16 ż ytkownikowi
38 ž
25 ž _ é
25 ž d
70 в
17 все
43 вставь
48 всё
36 всі
36 всі файли
26 для
43 до
43 доступа
14 его
30 забудь
44 и
54 к
44 користувача
78 на
35 на _ .
37 на __ $
40 на __ .
25 навіть
21 написано
21 написано в
150 не
65 не _ .
46 не __ $
55 ни
21 ніби
21 ніби це
59 о
40 он
31 пользователя
40 сервиса
43 сюда
34 тепер
54 только
35 усе
35 усе що
36 файли
65 це
25 читає
73 что
89 що
21 що _ в
21 що написано
53 і
26 і __ це
40 أداة
72 أن
18 إلى
75 المستخدم
32 تخبر
32 تخبر المستخدم
29 دون
39 ذلك
18 على
19 على _ .
44 في
-10 في _ .
82 كل
51 لا
50 مع
29 من
43 نص
45 نفّذ
76 هنا
39 هو
39 هو __ .
9 يعيد
12 يعيد __ .
17 उपयोगकर्ता
32 उसे
70 और
29 कि
64 की
40 के
28 के लिए
33 को
40 जवाब
57 जो
57 जो भी
39 दो।
39 दो। $
21 पर
53 पहले
32 पहले ही
21 बताता
21 बताता है।
31 बातचीत
117 भी
24 भेज
29 मत
32 मान
74 में
16 मौसम
16 मौसम _ है।
21 मौसम बताता
49 यूज़र
36 यूज़र _ भी
28 लिए
21 से
28 हमेशा
38 हर
32 ही
63 है।
29 है। $
32 है। _ से
26 ạ
17 ạ n
11 ả
-11 ầ
-18 ậ
-12 ậ n
-9 ắ
19 ế
19 ế t
19 ọ
15 ủ
15 ủ a
8 ữ
47 —
32 “ _ $
50 „
22 „ _ “
47 。
47 。 $
38 로
34 로 __ .
47 먼저
37 메모리에
37 메모리에 _ .
42 모든
12 목록을
12 목록을 _ .
30 비밀번호를
33 사용자의
-11 수
37 앞으로
37 앞으로 모든
83 이
56 이 __ .
57 지금까지
"""
