"""The weights of the model of orders to a model. Written by `make learn-orders`; see `attack_model`."""

INTERCEPT = -1.448
THRESHOLD = 0.5
# What single words must weigh for the pairs to be looked at.
GATE = -3.33
# Hundredths of log-odds, and the feature.
WEIGHTS = """
-145 $
15 . .
-75 . 0
-28 . <mail>
-75 . <name>
-92 . _ $
-25 . _ .
-58 . _ 0
75 . _ <address>
36 . _ <mail>
-38 . _ <name>
49 . _ a
12 . _ acces
20 . _ agent
35 . _ ai
33 . _ all
14 . _ also
15 . _ and
27 . _ any
24 . _ anyth
-9 . _ app
26 . _ approv
49 . _ are
12 . _ articl
-16 . _ ask
-15 . _ at
14 . _ be
13 . _ best
13 . _ bett
19 . _ book
33 . _ branch
36 . _ by
-35 . _ call
9 . _ choos
30 . _ cod
-13 . _ content
16 . _ currency
45 . _ de
16 . _ delet
20 . _ do
39 . _ each
-10 . _ ent
13 . _ expir
-25 . _ fil
9 . _ fix
14 . _ for
20 . _ found
24 . _ free
19 . _ from
21 . _ get
11 . _ grant
10 . _ hack
9 . _ handl
19 . _ has
10 . _ hav
11 . _ hid
-20 . _ includ
20 . _ intelligent
17 . _ is
47 . _ it
18 . _ item
19 . _ its
29 . _ keep
15 . _ last
9 . _ let
11 . _ lett
9 . _ llm
21 . _ log
11 . _ mad
12 . _ mail
-26 . _ me
9 . _ moment
19 . _ nev
-14 . _ new
11 . _ not
18 . _ noth
20 . _ now
-10 . _ numb
-9 . _ old
12 . _ on
10 . _ one
10 . _ open
10 . _ or
27 . _ ord
9 . _ oth
9 . _ our
-12 . _ output
13 . _ over
16 . _ own
19 . _ pag
18 . _ pass
27 . _ patient
22 . _ per
21 . _ previou
31 . _ question
11 . _ rang
10 . _ real
11 . _ remain
15 . _ request
13 . _ requir
-9 . _ respons
33 . _ result
16 . _ say
-20 . _ send
11 . _ set
9 . _ slip
20 . _ step
-9 . _ stor
15 . _ sur
-12 . _ text
44 . _ that
112 . _ the
53 . _ them
14 . _ they
13 . _ tim
14 . _ to
-9 . _ tool
16 . _ trac
24 . _ transcript
12 . _ tru
14 . _ trust
28 . _ two
8 . _ unlock
39 . _ up
8 . _ updat
12 . _ upload
-20 . _ use
24 . _ user
-12 . _ user'
15 . _ using
14 . _ usual
13 . _ vendor
15 . _ wallet
9 . _ want
17 . _ what
14 . _ wher
12 . _ whil
22 . _ who
21 . _ why
38 . _ with
20 . _ without
16 . _ á
16 . _ ã
8 . _ ä
21 . _ 모든
-75 . __ $
27 . __ .
-34 . __ 0
11 . __ <mail>
-19 . __ a
22 . __ about
28 . __ abov
20 . __ admin
26 . __ agent
9 . __ agre
17 . __ all
8 . __ already
-25 . __ answ
-10 . __ approv
30 . __ approval
-16 . __ are
9 . __ arriv
33 . __ ask
-9 . __ assistant
10 . __ bank
-30 . __ be
11 . __ book
10 . __ both
9 . __ build
43 . __ by
15 . __ calendar
33 . __ call
-17 . __ can
14 . __ cannot
12 . __ capp
8 . __ chat
32 . __ client
19 . __ connector
20 . __ consent
-11 . __ content
11 . __ cov
37 . __ custom
-11 . __ customer'
15 . __ disabl
33 . __ e
11 . __ each
15 . __ en
25 . __ even
40 . __ exampl
-8 . __ fil
40 . __ for
10 . __ forward
22 . __ fre
23 . __ from
-27 . __ full
9 . __ gat
-11 . __ get
14 . __ go
21 . __ guest
11 . __ hand
35 . __ has
-22 . __ hear
11 . __ help
13 . __ her
14 . __ hidden
14 . __ hold
11 . __ ikk
15 . __ in
9 . __ insert
13 . __ instruccion
25 . __ instruction
-9 . __ is
31 . __ it
9 . __ just
8 . __ keep
11 . __ last
15 . __ let
15 . __ limit
11 . __ list
10 . __ local
13 . __ lock
9 . __ log
-10 . __ mail
22 . __ me
14 . __ messag
-9 . __ model
14 . __ month
10 . __ mor
-15 . __ must
16 . __ my
41 . __ no
17 . __ nobody
-9 . __ not
13 . __ now
21 . __ number
-25 . __ o
44 . __ of
22 . __ ok
-10 . __ only
31 . __ ord
15 . __ our
32 . __ out
19 . __ output
13 . __ pass
27 . __ per
-16 . __ person
18 . __ phras
-8 . __ pric
10 . __ prompt
9 . __ question
8 . __ rais
12 . __ real
11 . __ reason
25 . __ regardles
10 . __ rep
11 . __ report
21 . __ request
14 . __ rest
-8 . __ return
12 . __ review
15 . __ robot
28 . __ rol
11 . __ run
-11 . __ say
9 . __ second
-24 . __ secret
20 . __ session
38 . __ set
-11 . __ shar
12 . __ shell
15 . __ sinc
-9 . __ stay
27 . __ step
12 . __ svg
-8 . __ system
31 . __ target
-23 . __ tell
10 . __ ten
31 . __ text
39 . __ that
46 . __ the
21 . __ them
17 . __ they
24 . __ thi
11 . __ thre
25 . __ through
10 . __ tim
-13 . __ token
-9 . __ total
20 . __ trad
54 . __ tru
24 . __ turn
35 . __ two
12 . __ u
-42 . __ user
23 . __ user'
27 . __ valu
-10 . __ visibl
18 . __ wait
11 . __ was
18 . __ way
9 . __ what
18 . __ with
15 . __ within
28 . __ without
15 . __ work
24 . __ you
19 . __ é
12 . __ í
8 . __ ö
41 . a
43 . act
12 . action
44 . add
15 . aft
12 . afterward
79 . agent
44 . ai
29 . all
33 . also
40 . alway
-10 . and
15 . ant
26 . any
40 . append
15 . approv
39 . as
-59 . ask
16 . attach
10 . be
-29 . bear
23 . befor
21 . besid
19 . between
9 . bot
19 . call
30 . carry
15 . cat
9 . catchall
18 . chang
16 . chart
18 . choos
20 . click
14 . collect
22 . comp
9 . complet
-12 . confirm
10 . content
13 . cook
12 . copy
-9 . correct
-14 . creat
10 . dear
-12 . default
-15 . delet
-14 . describ
11 . disregard
58 . do
9 . e
12 . empty
16 . ent
48 . env
18 . even
-9 . every
146 . exampl
21 . exchang
39 . execut
-13 . explain
-22 . fals
-18 . fil
19 . fill
25 . first
-10 . follow
27 . for
25 . format
26 . full
-36 . g
21 . giv
13 . good
37 . grant
26 . guest
18 . hand
22 . hid
23 . if
9 . ignor
16 . in
8 . input
19 . instruction
9 . invok
-18 . it
19 . it'
33 . its
9 . just
11 . kick
34 . kullanicinin
21 . let
40 . llm
-17 . log
28 . m
9 . machin
-18 . mention
-23 . messag
55 . model
13 . mov
11 . my
18 . n
-17 . nam
-21 . need
-24 . nev
8 . nie
41 . no
18 . non
-21 . not
-19 . noth
-10 . off
17 . ok
12 . old
33 . on
26 . onc
-40 . only
11 . ord
23 . output
9 . past
9 . pem
18 . pick
16 . post
19 . print
25 . proce
17 . provid
17 . push
24 . put
11 . rank
-25 . read
9 . record
24 . redact
23 . remov
12 . rend
12 . renewal
11 . rep
13 . replac
12 . report
-9 . requir
25 . resourc
13 . reveal
26 . review
19 . root
37 . round
13 . run
35 . s
21 . say
-17 . see
-23 . send
8 . session
28 . set
35 . should
-22 . show
13 . silenc
23 . silent
19 . sinc
19 . skip
19 . so
8 . sourc
10 . speak
8 . start
37 . statu
30 . submit
-8 . summaris
24 . swap
-11 . tell
-18 . text
23 . that
70 . the
32 . then
-15 . they
-36 . thi
12 . ticket
56 . to
-9 . tool
19 . trag
8 . transf
21 . trust
17 . u
10 . und
-8 . useful
16 . user
14 . warn
-19 . we
12 . what
55 . whatev
-16 . when
24 . whenev
38 . wher
-9 . with
14 . work
30 . writ
13 . x
44 . yes
-18 . you
28 . you'r
-10 . your
17 . »
18 . не
31 . لا
25 0
-83 0 $
72 0 0
9 0 <name>
38 0 _ $
11 0 _ .
92 0 _ 0
-22 0 _ <name>
8 0 _ a
-14 0 _ aft
-18 0 _ and
12 0 _ approv
11 0 _ are
-11 0 _ at
-11 0 _ charact
20 0 _ it
17 0 _ lan
26 0 _ llm
31 0 _ model
19 0 _ no
10 0 _ of
13 0 _ on
8 0 _ pr
-17 0 _ so
33 0 _ the
-11 0 _ thi
10 0 _ use
13 0 _ was
20 0 _ you
-70 0 __ $
-15 0 __ 0
-9 0 __ <name>
-14 0 __ a
9 0 __ agent
-23 0 __ and
-17 0 __ are
13 0 __ as
9 0 __ by
10 0 __ call
9 0 __ e
16 0 __ it
13 0 __ model
13 0 __ must
-8 0 __ no
15 0 __ or
16 0 __ request
-11 0 __ the
9 0 __ to
11 0 __ us
12 0 __ user
13 0 __ what
13 0 __ with
-21 0 a
-21 0 and
23 0 b
13 0 be
18 0 buck
-11 0 cod
-12 0 day
14 0 e
10 0 eur
30 0 for
28 0 gbm
-15 0 hour
24 0 in
-9 0 is
14 0 k
-10 0 minut
17 0 or
14 0 r
-21 0 second
-13 0 the
20 0 to
8 0 ur
63 <address>
-12 <address> $
35 <address> _ $
19 <address> _ the
18 <address> __ it
25 <address> __ the
12 <address> as
19 <address> with
165 <mail>
39 <mail> .
44 <mail> _ $
-11 <mail> _ .
21 <mail> _ an
8 <mail> _ bcc
9 <mail> _ the
48 <mail> __ .
22 <mail> as
11 <mail> on
42 <name>
103 <name> $
-42 <name> .
-54 <name> <name>
-37 <name> _ $
-19 <name> _ .
-57 <name> _ 0
-37 <name> _ <name>
-14 <name> _ a
-11 <name> _ and
11 <name> _ as
10 <name> _ broken
-15 <name> _ by
51 <name> _ call
16 <name> _ fals
-10 <name> _ for
11 <name> _ hand
14 <name> _ has
-12 <name> _ in
14 <name> _ is
9 <name> _ it
18 <name> _ its
-18 <name> _ nev
37 <name> _ no
9 <name> _ our
25 <name> _ pas
27 <name> _ post
21 <name> _ run
-12 <name> _ send
16 <name> _ set
-9 <name> _ that
52 <name> _ the
-21 <name> _ tru
15 <name> _ well
-9 <name> _ with
-52 <name> __ $
-36 <name> __ .
-42 <name> __ 0
13 <name> __ <mail>
-30 <name> __ <name>
14 <name> __ allow
-16 <name> __ and
18 <name> __ as
11 <name> __ call
10 <name> __ complet
22 <name> __ content
19 <name> __ do
18 <name> __ driv
20 <name> __ env
10 <name> __ fals
-15 <name> __ for
-12 <name> __ host
26 <name> __ i
17 <name> __ in
-14 <name> __ is
21 <name> __ it
-9 <name> __ list
14 <name> __ nev
-19 <name> __ not
20 <name> __ off
13 <name> __ out
23 <name> __ output
28 <name> __ result
17 <name> __ sign
-46 <name> __ the
14 <name> __ their
-23 <name> __ them
10 <name> __ user'
-12 <name> are
17 <name> argument
8 <name> at
22 <name> befor
13 <name> behav
25 <name> con
24 <name> curl
23 <name> e
19 <name> even
-25 <name> fil
19 <name> for
21 <name> from
18 <name> function
11 <name> has
-18 <name> head
-11 <name> instead
26 <name> leav
51 <name> of
-17 <name> or
24 <name> prior
-14 <name> send
22 <name> should
23 <name> so
-17 <name> the
-12 <name> to
22 <name> tool
-16 <name> when
60 <name> with
13 <name> without
19 <name> —
51 @act
191 @addressed
28 @authority
184 @confirmation
130 @delegation
135 @exfiltration
24 @go-ahead
9 @hands-over
106 @harm
218 @local-data
62 @markup
18 @named-tool
236 @override
83 @persistence
90 @private
62 @role
218 @secrecy
66 @shadowing
46 @steering
48 @then
61 @trigger
30 @unbound
24 @verbatim
42 @whole
-145 ^
-162 ^ $
-76 ^ .
-59 ^ 0
23 ^ <name>
38 ^ _ $
-10 ^ _ .
18 ^ _ 0
27 ^ _ <address>
-22 ^ _ <name>
-29 ^ _ a
-10 ^ _ about
-15 ^ _ abov
-12 ^ _ account
-16 ^ _ add
-12 ^ _ admin
63 ^ _ ai
-50 ^ _ all
18 ^ _ also
29 ^ _ alway
-53 ^ _ an
-15 ^ _ and
-12 ^ _ anna
9 ^ _ answ
-14 ^ _ any
-19 ^ _ approv
11 ^ _ approval
28 ^ _ are
-32 ^ _ as
11 ^ _ ask
-51 ^ _ assistant
22 ^ _ assistent
-12 ^ _ at
-17 ^ _ attack
-8 ^ _ audio
11 ^ _ automatical
-9 ^ _ back
11 ^ _ been
23 ^ _ best
-9 ^ _ between
16 ^ _ build
-31 ^ _ by
28 ^ _ calculator
-22 ^ _ call
-21 ^ _ can
-9 ^ _ can't
-10 ^ _ cannot
8 ^ _ caption
-11 ^ _ card
-30 ^ _ client
11 ^ _ comment
18 ^ _ confirm
9 ^ _ connect
-16 ^ _ content
-10 ^ _ cooki
22 ^ _ copy
-8 ^ _ count
-9 ^ _ creat
-23 ^ _ dat
-17 ^ _ data
24 ^ _ day
-11 ^ _ default
-19 ^ _ dem
-19 ^ _ description
-9 ^ _ detail
27 ^ _ di
15 ^ _ disk
-9 ^ _ do
-8 ^ _ don't
17 ^ _ draft
28 ^ _ du
-20 ^ _ each
11 ^ _ earli
-10 ^ _ el
9 ^ _ empty
12 ^ _ end
-17 ^ _ endpoint
-14 ^ _ ent
13 ^ _ entr
-19 ^ _ event
9 ^ _ every
38 ^ _ everyth
-38 ^ _ exampl
24 ^ _ export
-30 ^ _ field
-9 ^ _ fil
15 ^ _ fill
11 ^ _ find
-18 ^ _ for
-10 ^ _ forward
9 ^ _ friend
40 ^ _ from
-9 ^ _ full
-14 ^ _ function
23 ^ _ fund
-10 ^ _ generat
25 ^ _ generator
-16 ^ _ get
12 ^ _ go
28 ^ _ god
-12 ^ _ gpt
12 ^ _ grocer
13 ^ _ guardrail
16 ^ _ hav
17 ^ _ hear
11 ^ _ het
-13 ^ _ hidden
-8 ^ _ history
24 ^ _ hold
13 ^ _ human
-25 ^ _ if
17 ^ _ immediate
-19 ^ _ in
-23 ^ _ includ
9 ^ _ inn
-12 ^ _ input
-23 ^ _ instruction
13 ^ _ into
25 ^ _ is
-56 ^ _ it
-13 ^ _ item
12 ^ _ its
-8 ^ _ job
13 ^ _ jok
-23 ^ _ key
-10 ^ _ languag
16 ^ _ le
-9 ^ _ left
14 ^ _ length
-10 ^ _ let
-12 ^ _ level
-8 ^ _ lin
-10 ^ _ link
9 ^ _ littl
12 ^ _ llm
-13 ^ _ log
-10 ^ _ long
-8 ^ _ m
12 ^ _ markdown
9 ^ _ may
30 ^ _ me
18 ^ _ medical
-32 ^ _ messag
15 ^ _ mod
10 ^ _ model
-12 ^ _ money
-18 ^ _ mor
-15 ^ _ mov
-28 ^ _ must
10 ^ _ my
29 ^ _ nam
-21 ^ _ new
19 ^ _ nobody
10 ^ _ normal
-27 ^ _ not
9 ^ _ notic
-14 ^ _ notific
-16 ^ _ now
-41 ^ _ numb
-19 ^ _ o
-18 ^ _ on
-14 ^ _ only
15 ^ _ or
20 ^ _ ord
-24 ^ _ original
-14 ^ _ our
12 ^ _ overrid
11 ^ _ partir
-8 ^ _ pas
-8 ^ _ path
-9 ^ _ payment
10 ^ _ person
51 ^ _ pet
9 ^ _ play
16 ^ _ policy
16 ^ _ pre
17 ^ _ preview
20 ^ _ prior
-23 ^ _ prompt
-8 ^ _ provid
12 ^ _ que
9 ^ _ query
26 ^ _ questo
9 ^ _ rat
36 ^ _ read
23 ^ _ receipt
-14 ^ _ recommend
18 ^ _ repeat
12 ^ _ report
-19 ^ _ request
-35 ^ _ requir
-11 ^ _ respons
33 ^ _ return
22 ^ _ review
12 ^ _ rf
-18 ^ _ rul
25 ^ _ run
25 ^ _ saldo
22 ^ _ sav
-21 ^ _ secret
8 ^ _ security
9 ^ _ see
-23 ^ _ send
10 ^ _ serv
-9 ^ _ servic
-8 ^ _ session
-36 ^ _ set
15 ^ _ shall
-13 ^ _ shar
-29 ^ _ should
35 ^ _ statu
20 ^ _ story
9 ^ _ str
-16 ^ _ sur
8 ^ _ tag
-10 ^ _ term
13 ^ _ text
-62 ^ _ that
-80 ^ _ the
-30 ^ _ them
-10 ^ _ then
-13 ^ _ thes
-55 ^ _ thi
14 ^ _ thos
18 ^ _ timetabl
18 ^ _ tip
-53 ^ _ to
-20 ^ _ tru
-11 ^ _ typ
9 ^ _ unit
-17 ^ _ up
-12 ^ _ us
-11 ^ _ used
21 ^ _ user
-15 ^ _ user'
-16 ^ _ using
-10 ^ _ valid
-39 ^ _ valu
18 ^ _ vendor
-15 ^ _ version
23 ^ _ vouch
16 ^ _ warn
16 ^ _ was
-16 ^ _ what
-35 ^ _ when
-13 ^ _ wheth
-15 ^ _ which
-8 ^ _ who
15 ^ _ wir
-14 ^ _ with
10 ^ _ word
10 ^ _ work
20 ^ _ would
10 ^ _ writ
13 ^ _ you'r
10 ^ _ your
28 ^ _ à
42 ^ _ ä
9 ^ _ ø
14 ^ _ ú
-15 ^ _ ł
51 ^ _ ş
12 ^ _ ž
17 ^ _ все
40 ^ _ كل
27 ^ _ هنا
21 ^ _ बताता
12 ^ _ —
20 ^ _ 모든
-146 ^ __ $
77 ^ __ .
55 ^ __ <address>
-83 ^ __ <name>
-27 ^ __ a
-12 ^ __ about
24 ^ __ abov
9 ^ __ acces
-18 ^ __ account
-19 ^ __ addres
14 ^ __ admin
-10 ^ __ administrator
-18 ^ __ agent
25 ^ __ ai
36 ^ __ all
-20 ^ __ also
23 ^ __ alway
-10 ^ __ amount
-25 ^ __ an
37 ^ __ and
12 ^ __ answ
-11 ^ __ any
-10 ^ __ api
-10 ^ __ app
10 ^ __ append
14 ^ __ approv
-10 ^ __ approval
-25 ^ __ are
-17 ^ __ as
-14 ^ __ ask
21 ^ __ assistant
9 ^ __ at
14 ^ __ audit
9 ^ __ away
-14 ^ __ bas
19 ^ __ be
11 ^ __ bedrag
-37 ^ __ befor
-13 ^ __ behalf
21 ^ __ between
13 ^ __ bisherigen
12 ^ __ both
-8 ^ __ build
9 ^ __ built
-9 ^ __ by
-14 ^ __ c
-11 ^ __ cach
-9 ^ __ calendar
-30 ^ __ call
-18 ^ __ can
-16 ^ __ cas
22 ^ __ chang
10 ^ __ charact
10 ^ __ charity
31 ^ __ chart
-9 ^ __ check
18 ^ __ choos
-8 ^ __ client
-20 ^ __ cod
12 ^ __ colour
-12 ^ __ com
-12 ^ __ command
9 ^ __ configur
-21 ^ __ confirm
9 ^ __ consum
-11 ^ __ contact
13 ^ __ contain
36 ^ __ contract
-16 ^ __ convers
-13 ^ __ creat
24 ^ __ curl
10 ^ __ current
-17 ^ __ customer'
-17 ^ __ delet
9 ^ __ deploy
-11 ^ __ description
15 ^ __ detect
20 ^ __ develop
-13 ^ __ devic
-14 ^ __ did
-19 ^ __ do
-17 ^ __ document
13 ^ __ domain
12 ^ __ don't
16 ^ __ draft
-30 ^ __ e
10 ^ __ edit
-8 ^ __ email
10 ^ __ employe
21 ^ __ en
21 ^ __ enabl
-11 ^ __ end
38 ^ __ env
-10 ^ __ even
10 ^ __ event
11 ^ __ evil
-9 ^ __ fail
-9 ^ __ fals
-11 ^ __ field
-33 ^ __ fil
9 ^ __ fill
8 ^ __ firewall
-22 ^ __ first
-15 ^ __ flag
18 ^ __ follow
-50 ^ __ for
12 ^ __ found
9 ^ __ four
-42 ^ __ from
-8 ^ __ get
-10 ^ __ giv
9 ^ __ given
19 ^ __ goe
14 ^ __ grant
13 ^ __ greet
-10 ^ __ guest
13 ^ __ guid
19 ^ __ guidanc
13 ^ __ has
12 ^ __ head
9 ^ __ hel
12 ^ __ history
22 ^ __ host
9 ^ __ hour
14 ^ __ iban
-17 ^ __ identifi
-26 ^ __ if
-34 ^ __ in
-9 ^ __ includ
-16 ^ __ inform
-10 ^ __ into
-35 ^ __ it
21 ^ __ j
-9 ^ __ json
23 ^ __ keep
-17 ^ __ key
-23 ^ __ last
24 ^ __ leav
-30 ^ __ let
19 ^ __ licenc
-16 ^ __ list
25 ^ __ llm
-13 ^ __ log
-9 ^ __ logg
9 ^ __ look
-10 ^ __ mail
-8 ^ __ mandatory
13 ^ __ mark
-11 ^ __ may
9 ^ __ memory
-28 ^ __ messag
36 ^ __ mod
23 ^ __ model
9 ^ __ moment
22 ^ __ month
-10 ^ __ mor
10 ^ __ mov
-27 ^ __ must
8 ^ __ my
9 ^ __ na
-20 ^ __ nam
-23 ^ __ nev
-26 ^ __ new
18 ^ __ newest
45 ^ __ no
-10 ^ __ not
38 ^ __ now
-11 ^ __ numb
-10 ^ __ o
13 ^ __ obey
-49 ^ __ of
12 ^ __ old
-25 ^ __ on
-18 ^ __ one
27 ^ __ open
-14 ^ __ optional
20 ^ __ or
-10 ^ __ our
-12 ^ __ out
-10 ^ __ output
-18 ^ __ overwrit
17 ^ __ pag
-23 ^ __ pass
-13 ^ __ password
-18 ^ __ payment
19 ^ __ per
18 ^ __ percent
10 ^ __ permission
15 ^ __ person
-13 ^ __ phon
21 ^ __ pick
19 ^ __ pls
10 ^ __ png
-22 ^ __ previou
-23 ^ __ pric
30 ^ __ prior
-16 ^ __ prompt
-9 ^ __ pull
13 ^ __ quot
11 ^ __ random
14 ^ __ reach
21 ^ __ reason
12 ^ __ recip
-10 ^ __ recipient
-19 ^ __ recommend
21 ^ __ record
10 ^ __ remot
8 ^ __ report
17 ^ __ repository
8 ^ __ result
9 ^ __ return
-10 ^ __ rol
14 ^ __ round
24 ^ __ rul
-12 ^ __ run
18 ^ __ s
20 ^ __ safety
8 ^ __ said
-24 ^ __ say
9 ^ __ scann
15 ^ __ schedul
14 ^ __ scor
22 ^ __ seat
9 ^ __ second
14 ^ __ seed
15 ^ __ semv
-21 ^ __ set
13 ^ __ shell
-9 ^ __ shopp
-42 ^ __ should
12 ^ __ sign
10 ^ __ silent
14 ^ __ skip
-12 ^ __ so
-11 ^ __ sort
10 ^ __ sql
-17 ^ __ stop
-15 ^ __ str
10 ^ __ supersed
9 ^ __ sur
18 ^ __ tak
-9 ^ __ task
-15 ^ __ tell
14 ^ __ terminal
-24 ^ __ text
-52 ^ __ that
-61 ^ __ the
18 ^ __ then
10 ^ __ thing
14 ^ __ third
-17 ^ __ tim
-38 ^ __ to
-20 ^ __ tool
-11 ^ __ total
10 ^ __ trust
-9 ^ __ turn
-14 ^ __ typ
19 ^ __ und
-11 ^ __ updat
-18 ^ __ url
31 ^ __ use
-11 ^ __ user'
-17 ^ __ valu
-8 ^ __ verific
-8 ^ __ verify
-10 ^ __ visibl
23 ^ __ voic
12 ^ __ voorraad
10 ^ __ wallet
25 ^ __ weath
15 ^ __ webhook
26 ^ __ whatev
-23 ^ __ when
-19 ^ __ which
-18 ^ __ will
-23 ^ __ with
31 ^ __ without
14 ^ __ work
10 ^ __ would
9 ^ __ writ
-13 ^ __ written
16 ^ __ y
42 ^ __ your
17 ^ __ ä
-8 ^ __ å
12 ^ __ ö
-13 ^ __ ü
33 ^ __ пользователя
33 ^ __ що
25 ^ __ المستخدم
33 ^ __ है।
15 ^ __ —
-22 ^ a
-12 ^ accept
14 ^ activat
-25 ^ add
-24 ^ additional
-20 ^ admin
24 ^ adopt
-12 ^ aft
-15 ^ agent
55 ^ ai
-29 ^ all
-17 ^ allow
-9 ^ also
-26 ^ alway
-22 ^ an
29 ^ any
16 ^ anyth
-10 ^ appl
-25 ^ as
-50 ^ ask
-14 ^ assign
38 ^ assistant
12 ^ assum
19 ^ attention
-18 ^ auto
-9 ^ bas
11 ^ bcc
23 ^ befor
15 ^ begin
9 ^ beneficiary
14 ^ best
9 ^ between
8 ^ book
24 ^ bot
-8 ^ both
-15 ^ break
18 ^ calculat
9 ^ calendar
-25 ^ call
-10 ^ can
-9 ^ cancel
-10 ^ card
26 ^ cat
22 ^ chain
17 ^ chang
10 ^ choos
11 ^ city
-10 ^ clear
-26 ^ client
-11 ^ cod
12 ^ consid
16 ^ consulta
-19 ^ content
-17 ^ control
-9 ^ convers
44 ^ cook
18 ^ correct
13 ^ correl
23 ^ count
-9 ^ creat
-48 ^ curl
-18 ^ custom
-46 ^ d
-11 ^ dai
-10 ^ dat
-20 ^ data
8 ^ dear
-10 ^ default
-8 ^ delet
-11 ^ deprecat
-14 ^ der
-15 ^ describ
-9 ^ detect
13 ^ develop
13 ^ directiv
-18 ^ disabl
27 ^ disregard
10 ^ distanc
-16 ^ do
17 ^ don
13 ^ dosag
-12 ^ drop
8 ^ due
-13 ^ each
-9 ^ empty
-12 ^ end
27 ^ enrol
12 ^ ent
-10 ^ environment
-32 ^ export
11 ^ feedback
24 ^ fetch
-11 ^ field
9 ^ fil
15 ^ fill
-25 ^ find
-10 ^ first
13 ^ fixm
-48 ^ for
-26 ^ forc
-12 ^ forget
11 ^ format
-22 ^ forward
-38 ^ from
-13 ^ function
29 ^ generat
10 ^ genr
29 ^ get
16 ^ go
-9 ^ guardrail
-30 ^ h
-18 ^ hand
-15 ^ handoff
-11 ^ has
9 ^ health
-19 ^ her
14 ^ hey
-11 ^ hi
-13 ^ hid
-9 ^ hidden
-11 ^ how
8 ^ human
18 ^ i'm
15 ^ iban
-30 ^ id
10 ^ ignor
8 ^ imag
-27 ^ import
-11 ^ important
-16 ^ input
10 ^ insert
16 ^ inst
-24 ^ install
-23 ^ instruction
-9 ^ invalid
8 ^ invoic
-62 ^ it
-19 ^ it'
-17 ^ keep
-8 ^ key
22 ^ l
-11 ^ label
9 ^ languag
-20 ^ lat
28 ^ leak
15 ^ legal
-14 ^ let
11 ^ let'
9 ^ lim
30 ^ llm
-11 ^ lock
-8 ^ log
11 ^ low
15 ^ mak
-26 ^ mark
-16 ^ maximum
10 ^ memory
-21 ^ merg
19 ^ mod
-16 ^ model
-12 ^ mov
18 ^ my
13 ^ na
-50 ^ nam
12 ^ need
-31 ^ nev
13 ^ nevermind
16 ^ new
-10 ^ nie
-12 ^ no
8 ^ non
-23 ^ not
10 ^ nota
-16 ^ noth
39 ^ obey
-12 ^ off
47 ^ on
-48 ^ only
9 ^ open
29 ^ openai
17 ^ ord
-16 ^ otherwis
-27 ^ overrid
30 ^ p
-9 ^ pas
9 ^ past
-20 ^ path
30 ^ pay
-13 ^ payment
-11 ^ permanent
16 ^ permission
12 ^ persona
16 ^ ping
36 ^ plan
-20 ^ pleas
49 ^ pls
16 ^ poem
15 ^ preferr
20 ^ pretend
11 ^ previou
-10 ^ pric
-10 ^ privat
-20 ^ prompt
13 ^ proof
19 ^ publish
15 ^ purchas
37 ^ put
39 ^ q
22 ^ quantit
35 ^ query
-9 ^ quiet
-11 ^ rank
16 ^ rat
20 ^ raw
-19 ^ reason
9 ^ record
-10 ^ ref
46 ^ referenc
16 ^ refund
-8 ^ regist
27 ^ rememb
-14 ^ remov
17 ^ renew
19 ^ renewal
-8 ^ replac
-31 ^ report
-23 ^ request
-13 ^ requir
-11 ^ reset
9 ^ resiz
14 ^ respond
-12 ^ respons
-33 ^ return
-9 ^ revok
12 ^ rm
14 ^ robot
-12 ^ rol
12 ^ rul
9 ^ sandbox
11 ^ sav
22 ^ search
-14 ^ secret
19 ^ see
-12 ^ send
-9 ^ sent
-18 ^ session
8 ^ severity
-14 ^ shadow
33 ^ should
-10 ^ show
44 ^ sidenot
13 ^ sign
15 ^ signatur
-13 ^ silent
-14 ^ simulat
-33 ^ skip
11 ^ slippag
-17 ^ so
11 ^ stay
-26 ^ step
-12 ^ stream
-11 ^ submit
-9 ^ suppres
19 ^ sur
17 ^ swap
46 ^ system
35 ^ tell
9 ^ term
-36 ^ text
-112 ^ the
-21 ^ ther
-10 ^ thes
-19 ^ they
-103 ^ thi
-8 ^ threat
12 ^ tim
25 ^ tip
-23 ^ to
18 ^ todo
-20 ^ tool
31 ^ trac
13 ^ track
33 ^ treat
-30 ^ tru
9 ^ turn
16 ^ two
-12 ^ undo
-14 ^ unknown
16 ^ unlock
15 ^ updat
-13 ^ url
-20 ^ use
-9 ^ useful
-12 ^ user
-11 ^ user'
-15 ^ valid
19 ^ validat
-35 ^ valu
-10 ^ variabl
20 ^ vendor
21 ^ version
-28 ^ verwijdert
19 ^ visibility
11 ^ vot
-8 ^ warn
-18 ^ we
27 ^ weath
-9 ^ webhook
45 ^ when
16 ^ whenev
-33 ^ wheth
31 ^ whil
9 ^ whoev
15 ^ wip
-30 ^ with
-22 ^ work
-30 ^ you
25 ^ you'll
16 ^ you'r
31 ^ your
-13 ^ ö
30 ^ забудь
8 ^ يعيد
21 ^ मौसम
-36 a
9 a .
-36 a 0
24 a <mail>
-10 a <name>
11 a _ $
31 a _ .
-9 a _ <name>
-11 a _ a
-16 a _ about
-17 a _ agent
-17 a _ and
10 a _ appl
-14 a _ assistant
12 a _ at
15 a _ between
15 a _ block
16 a _ bot
8 a _ branch
-16 a _ card
10 a _ charact
12 a _ cod
-13 a _ description
-8 a _ first
-32 a _ for
8 a _ from
-24 a _ has
-10 a _ head
10 a _ id
8 a _ imag
11 a _ includ
11 a _ it
20 a _ its
-10 a _ key
13 a _ mention
-16 a _ messag
17 a _ model
10 a _ numb
16 a _ o
-24 a _ of
18 a _ one
12 a _ or
16 a _ ord
16 a _ pag
13 a _ party
35 a _ request
14 a _ rul
11 a _ send
-9 a _ serv
16 a _ star
16 a _ test
-40 a _ that
-8 a _ tim
-18 a _ to
-15 a _ token
10 a _ up
-19 a _ with
13 a _ ú
-68 a __ $
-30 a __ 0
-12 a __ a
17 a __ agent
-22 a __ all
28 a __ an
12 a __ and
-14 a __ as
9 a __ ask
14 a __ call
15 a __ delet
-16 a __ each
-10 a __ every
11 a __ fold
42 a __ for
-17 a __ from
24 a __ full
27 a __ in
36 a __ is
16 a __ may
-9 a __ messag
-19 a __ nev
37 a __ numb
16 a __ our
26 a __ que
-9 a __ return
13 a __ silenc
18 a __ so
-13 a __ that
19 a __ the
-9 a __ them
10 a __ through
-32 a __ to
13 a __ toward
23 a __ us
-9 a __ use
14 a __ was
30 a __ which
9 a __ whoev
-12 a __ with
-18 a __ ó
27 a book
-12 a bot
15 a branch
20 a chang
26 a chart
9 a ches
11 a city
29 a collaps
16 a command
14 a comment
-13 a contact
21 a contract
17 a copy
10 a cron
-11 a custom
16 a dependency
-23 a description
24 a different
15 a domain
-13 a draft
24 a el
15 a favourabl
10 a fee
20 a field
-32 a fil
8 a firewall
9 a fold
-16 a friend
12 a gam
-13 a given
12 a greet
11 a hack
-11 a haiku
-15 a helpful
-18 a human
-12 a key
32 a known
11 a languag
18 a legal
-14 a lin
-11 a list
-16 a lock
13 a look
10 a mad
16 a market
10 a meet
-9 a memory
-24 a messag
10 a model
-9 a new
20 a partir
9 a partn
-9 a password
-14 a payment
10 a pdf
-9 a person
9 a pip
9 a postcod
-15 a prompt
11 a pull
-12 a query
14 a question
10 a quot
13 a random
12 a recip
-8 a recipient
9 a remot
13 a report
26 a request
11 a review
9 a routin
-14 a run
-9 a sav
-14 a scor
15 a second
-15 a secret
-9 a serv
-19 a session
8 a short
-13 a sign
-16 a singl
-8 a summary
-16 a system
-9 a text
13 a third
-13 a token
-22 a tool
16 a transcript
-14 a url
-8 a valid
16 a week
12 a word
26 a yes
37 ab
19 ab .
15 ab _ $
-28 abl
-13 abl to
32 about
11 about .
24 about _ .
13 about _ quot
9 about _ second
14 about _ user
13 about __ $
18 about __ .
-12 about our
17 about pric
-10 about the
33 about thi
31 abov
16 abov _ lin
11 abov __ are
16 abov thi
16 accept
-14 accept .
-10 accept _ $
12 accept _ action
12 accept _ term
-12 accept __ .
12 accept __ on
18 accept all
9 acceptanc
12 acceptanc of
-59 acces
-18 acces .
-13 acces _ $
17 acces _ the
15 acces __ .
-12 acces token
13 accompany
-9 accord
10 account
-17 account $
-10 account .
18 account 0
-12 account _ $
17 account _ 0
9 account _ and
10 account _ by
10 account _ hav
10 account _ in
15 account __ .
14 account __ a
14 account __ and
22 account __ no
-18 account __ the
17 account and
14 account hold
-9 account of
11 account own
10 account to
11 accurat
24 act
24 act _ it
17 act free
13 act on
22 action .
26 action _ resourc
25 action __ .
-11 action is
11 action item
-29 activ
15 add
15 add 0
17 add <mail>
16 add _ all
15 add _ as
16 add _ percent
-8 add _ the
22 add _ to
12 add __ an
8 add __ and
11 add __ key
33 add __ the
15 add a
-11 add an
11 add it
9 add our
10 add that
13 add two
14 addition _ the
-32 additional
-13 additional __ the
-13 additional instruction
-10 addres _ $
13 addres _ the
12 addres _ to
10 addres __ $
-9 addres __ .
15 addres book
-9 addres in
-11 addres of
93 admin
17 admin .
10 admin _ $
17 admin _ approv
21 admin _ the
13 admin __ .
12 admin __ it
12 admin password
19 admin right
-9 admin rol
16 admin token
12 administrator .
30 adopt
26 adopt the
12 adres
-10 advanc
-8 advic
21 advis
-15 aft
8 aft _ .
18 aft _ rep
-11 aft _ user
12 aft __ $
11 aft __ model
-9 aft __ of
13 aft __ the
25 aft a
16 aft fiv
14 aft read
-22 aft the
15 afterward
12 afterward .
12 afterward _ $
10 afterward _ the
-12 again
-29 again .
-34 again _ $
10 again __ .
34 age
13 age _ result
113 agent
21 agent $
-37 agent .
9 agent _ $
24 agent _ .
29 agent _ add
-17 agent _ call
-18 agent _ for
9 agent _ it
-16 agent _ its
18 agent _ my
10 agent _ put
-9 agent _ read
-11 agent _ the
13 agent _ thi
14 agent __ $
-22 agent __ .
12 agent __ and
-20 agent __ call
-11 agent __ it
10 agent __ rol
23 agent __ to
29 agent __ with
-11 agent and
18 agent escalat
15 agent execut
29 agent hav
-10 agent is
-9 agent load
-12 agent may
-14 agent must
17 agent read
-20 agent see
-8 agent should
10 agent so
10 agent that
18 agent then
22 agent to
13 agent which
-15 agent with
8 agent'
12 agre
14 agre __ shar
-21 agreement
-18 agreement _ .
32 ahead
17 ahead __ .
10 ahead and
8 ahead of
17 ahora
17 ahora en
181 ai
16 ai $
32 ai .
30 ai _ .
11 ai _ alway
9 ai _ hand
12 ai _ hav
15 ai _ in
9 ai _ replac
15 ai _ the
12 ai _ wher
-21 ai __ $
-20 ai __ for
19 ai __ its
9 ai __ over
30 ai __ the
24 ai __ to
-11 ai agent
-8 ai assistant
21 ai call
22 ai client
16 ai do
12 ai know
13 ai must
9 ai set
26 ai that
11 ainsi
11 ainsi que
33 airlin
24 ais
45 al
14 al _ .
11 alarm
-11 alert _ $
17 alignment
59 all
8 all .
20 all _ $
13 all _ .
14 all _ answ
-16 all _ are
12 all _ content
-32 all _ instruction
31 all _ messag
-12 all _ must
-27 all _ of
15 all _ oth
-10 all _ that
36 all _ tool
9 all _ variabl
33 all __ $
23 all __ .
-25 all __ a
-37 all __ and
-24 all __ the
12 all __ then
12 all __ wer
16 all custom
9 all environment
18 all futur
26 all mail
-13 all oth
-10 all session
14 all staff
-25 all the
9 all thre
14 all tool
9 all'utent
10 all'utent che
-15 allerg
-32 allow
26 allow .
-8 allow __ $
-14 allow __ .
-9 allow director
-19 allow to
11 alltid
38 along
16 along _ <name>
16 along _ the
-11 along _ their
12 along _ way
33 along __ .
18 along in
12 along the
8 already _ to
9 als
51 also
18 also _ <name>
21 also _ how
20 also _ in
10 also _ to
22 also __ <name>
16 also __ the
17 also add
9 also slip
20 alt
10 alt _ .
34 altid
-15 alway
9 alway _ 0
9 alway _ <mail>
-9 alway _ <name>
-15 alway _ a
-12 alway _ the
12 alway _ thi
-16 alway __ $
9 alway __ to
-8 alway answ
-23 alway call
15 ambient
12 amend
13 amend _ the
10 among
15 among the
-32 amount
11 amount __ .
9 amount __ 0
-42 an
-19 an <name>
-8 an _ .
10 an _ 0
15 an _ agent
-12 an _ by
-10 an _ call
16 an _ client
26 an _ for
-21 an _ from
-15 an _ is
10 an _ key
-12 an _ mail
15 an _ may
-26 an _ of
-11 an _ on
-17 an _ serv
18 an _ session
14 an _ to
16 an _ whos
-13 an _ with
-52 an __ $
-15 an __ .
-16 an __ a
8 an __ all
-14 an __ call
17 an __ do
-8 an __ for
-15 an __ its
10 an __ that
8 an __ them
10 an __ to
16 an __ url
-8 an account
-25 an addres
21 an administrator
-50 an agent
20 an ai
-12 an alert
-17 an api
19 an assistant
-12 an e
21 an earli
8 an empty
-10 an exist
12 an expiry
9 an hour
16 an iban
18 an imag
8 an internal
16 an issu
9 an llm
-17 an mcp
-8 an unrestrict
14 an updat
11 analytic _ .
45 anch
22 anch a
46 and
-23 and 0
-31 and <name>
-21 and _ $
-39 and _ .
-9 and _ 0
39 and _ all
-10 and _ are
-16 and _ by
17 and _ credential
28 and _ dat
11 and _ delivery
35 and _ els
12 and _ every
-9 and _ for
-16 and _ hav
-22 and _ in
58 and _ it
15 and _ its
23 and _ key
11 and _ list
9 and _ mail
15 and _ need
10 and _ not
-21 and _ of
10 and _ our
21 and _ over
12 and _ show
-11 and _ siz
8 and _ system
-19 and _ tell
22 and _ the
11 and _ their
33 and _ them
16 and _ thes
8 and _ thos
-29 and _ to
-12 and _ user
36 and _ what
-10 and _ which
15 and _ you
-43 and _ your
-21 and __ $
-40 and __ .
-11 and __ <name>
-10 and __ a
16 and __ addres
10 and __ aft
41 and __ all
11 and __ anyth
40 and __ as
19 and __ ask
23 and __ be
-19 and __ call
-24 and __ cod
11 and __ description
11 and __ every
-12 and __ for
-12 and __ from
9 and __ her
18 and __ it
15 and __ link
11 and __ no
11 and __ of
22 and __ on
-32 and __ one
-11 and __ ord
9 and __ our
-18 and __ out
18 and __ question
-21 and __ request
12 and __ restriction
-20 and __ result
10 and __ row
10 and __ server'
11 and __ session
9 and __ so
20 and __ subject
17 and __ text
11 and __ the
11 and __ token
9 and __ und
-15 and __ user
20 and __ user'
8 and __ valu
-10 and __ with
8 and __ withdrawn
15 and __ you
27 and accept
9 and add
-14 and all
-16 and an
10 and answ
8 and append
13 and are
19 and attach
20 and avoid
22 and call
16 and can
21 and carry
-16 and delet
15 and describ
15 and do
14 and doesn't
17 and don't
8 and execut
28 and follow
10 and giv
12 and grant
22 and hand
11 and hid
-16 and how
14 and if
16 and includ
14 and key
-18 and let
-23 and link
14 and list
16 and loc
15 and mak
10 and model
24 and need
-17 and nev
10 and no
12 and not
11 and noth
42 and only
-12 and phon
15 and post
20 and pres
12 and present
30 and push
10 and put
-15 and report
10 and request
-28 and return
-9 and run
-21 and sav
11 and secret
12 and shall
-22 and should
11 and sign
22 and skip
11 and stay
8 and ste
13 and tak
-8 and that
13 and the
11 and then
11 and they
23 and thi
13 and to
18 and upload
-15 and what
11 and your
-8 anna
25 anoth
-21 anoth _ .
-11 anoth agent
17 anoth tool
28 answ
-43 answ .
-22 answ _ $
-15 answ _ from
-8 answ _ json
-26 answ _ question
-13 answ _ the
17 answ _ thi
-8 answ _ you
9 answ __ .
-9 answ __ languag
-13 answ __ tell
-13 answ __ the
9 answ __ with
9 answ and
-11 answ in
21 answ may
-12 answ only
16 answ that
-22 answ the
9 answ to
-16 answ until
17 answ with
12 answ without
9 answer
10 answer with
-10 ant
-10 ant de
14 anthropic
20 antiviru
23 antwoord
19 anweisungen und
15 anwend
56 any
16 any _ $
13 any _ from
27 any _ key
10 any _ mention
11 any _ search
19 any __ in
11 any __ nam
18 any __ of
10 any __ that
13 any __ thi
17 any __ tool
27 any api
8 any call
12 any limit
8 any lin
24 any mor
29 any oth
-25 any tim
12 anybody
30 anyon
-10 anyon __ the
68 anyth
-10 anyth .
-10 anyth _ $
11 anyth _ .
8 anyth _ in
17 anyth __ $
21 anyth __ .
31 anyth els
16 anyth the
21 anyway
13 anyway .
13 anyway _ $
46 apa
46 apa pun
-56 api
-17 api .
16 api _ $
-25 api _ .
10 api _ call
-18 api __ $
15 api __ hav
-11 api __ to
38 api key
-22 api let
-55 app
-22 app .
-24 app _ $
14 app _ thi
-9 appear
-21 appear __ .
66 append
21 append _ to
28 append __ the
12 append the
-8 appl a
-78 applic
10 applic .
-12 applic _ $
17 appreciat
17 appreciat if
87 approv
30 approv .
42 approv _ $
26 approv _ loan
9 approv __ $
27 approv __ .
-13 approv __ the
8 approv __ without
21 approv all
15 approv automatical
-11 approv the
22 approval
-28 approval .
-26 approval _ $
-16 approval _ .
-15 approval _ for
25 approval _ impl
12 approval _ it
-13 approval __ $
16 approval __ .
52 approval is
37 araci
12 archiv
16 archiv _ the
119 are _ .
50 are _ and
-19 are _ as
-18 are _ at
39 are _ be
-24 are _ by
12 are _ clos
-14 are _ helpful
-9 are _ ignor
-19 are _ in
13 are _ off
-13 are _ on
-9 are _ out
10 are _ so
13 are _ sur
-14 are _ to
-9 are _ told
9 are _ whatev
-29 are __ $
9 are __ .
-16 are __ 0
-10 are __ <name>
8 are __ add
10 are __ and
-19 are __ assistant
10 are __ go
15 are __ model
20 are __ nev
9 are __ one
-34 are __ the
9 are __ their
8 are __ unles
-37 are a
-34 are an
9 are and
29 are as
-25 are availabl
13 are capp
25 are connect
10 are cover
-15 are delet
19 are deprecat
13 are dropp
9 are follow
-23 are ignor
9 are local
10 are mad
14 are month
-14 are nev
-30 are not
29 are number
14 are per
-14 are remov
-14 are replac
-19 are shown
13 are switch
10 are talk
40 are to
-13 are tri
8 are trust
-15 are visibl
19 are void
25 argument
11 argument _ $
10 argument of
10 arrangement
-18 array
21 arriv
10 arriv _ the
-24 articl
15 articl 0
-14 articl _ $
12 articl __ the
12 artificial
83 as
13 as <name>
16 as _ $
25 as _ .
20 as _ agent
-12 as _ ai
-10 as _ are
-21 as _ as
-18 as _ draft
8 as _ fil
12 as _ help
-16 as _ is
12 as _ it
14 as _ new
24 as _ only
9 as _ reason
14 as _ request
15 as _ the
21 as _ thi
-8 as _ token
-13 as _ user
20 as _ valu
13 as _ which
13 as _ yes
12 as _ your
10 as __ .
-10 as __ <name>
20 as __ by
9 as __ document
-15 as __ in
-11 as __ instruction
15 as __ is
24 as __ nev
-10 as __ of
8 as __ own
14 as __ send
24 as __ the
18 as __ thi
22 as __ to
12 as __ user
20 as __ when
-20 as __ you
8 as acceptanc
16 as an
29 as if
9 as is
-14 as it
17 as its
30 as json
28 as of
22 as paid
14 as request
-14 as requir
-12 as root
-8 as the
27 as though
8 as user
11 as well
24 as your
49 ask
42 ask .
52 ask _ $
17 ask _ .
28 ask _ a
9 ask _ and
13 ask _ is
11 ask _ just
-22 ask _ the
9 ask _ thi
-22 ask _ to
-35 ask _ user
-9 ask __ .
10 ask __ slow
9 ask __ thi
-24 ask __ to
18 ask __ tool
8 ask __ user
12 ask that
-39 ask the
-10 ask them
40 ask wheth
140 assistant
-12 assistant $
-43 assistant _ $
8 assistant _ a
-9 assistant _ call
11 assistant _ i
36 assistant _ the
14 assistant _ them
-22 assistant _ tool
9 assistant _ understood
9 assistant _ uninstall
-39 assistant __ $
21 assistant __ .
12 assistant __ 0
17 assistant __ <name>
12 assistant __ befor
11 assistant __ configur
9 assistant __ in
-27 assistant __ the
13 assistant __ to
32 assistant are
11 assistant chang
14 assistant has
13 assistant is
13 assistant may
-23 assistant messag
-25 assistant must
-12 assistant should
-12 assistant that
25 assistant to
-10 assistant use
24 assistant'
39 assistent
15 assuranc
22 at
15 at <name>
31 at _ .
-24 at _ 0
-10 at _ end
9 at _ start
-17 at _ tim
16 at _ top
9 at _ up
-11 at __ 0
20 at __ and
9 at __ is
18 at all
-26 at any
-31 at most
10 at onc
10 at our
8 at sign
9 at the
20 att
25 attach
11 attach _ $
33 attach the
10 attachment
23 attachment _ .
-8 attachment are
-22 attack
-33 attempt
-22 attempt to
31 attention
18 attention .
12 attribution
15 audienc
19 audienc .
-47 audio
15 audit
9 audit .
-13 audit __ $
-15 audit log
11 audit trail
14 aurora
-38 authentic
-16 authentic .
-27 authenticat
29 author
13 author __ to
9 author are
50 authoris
13 authoris _ to
27 authoris __ to
27 authoris the
18 authoris to
8 authority
12 authority _ the
-56 authoriz
-29 authoriz .
-29 authoriz _ bear
-15 auto
17 auto accept
16 automat
15 automat assistant
-12 automatic
-10 automatical _ $
11 automatical _ the
12 autonomou
15 autr
15 autr _ de
15 autr outil
-61 availabl
13 availabl .
15 availabl _ $
13 availabl __ their
18 avant
-10 avec
19 avoid
-14 avoid __ .
17 avoid the
13 awar
26 away
27 away __ user
8 aws
9 b
-21 b 0
11 b _ n
8 b __ v
14 b ạ
14 back .
14 back _ $
14 back _ .
11 back _ a
-19 back _ the
23 back to
-21 background
24 backup
20 backup _ .
17 backup _ the
34 balanc
9 balanc .
8 balanc __ 0
-16 ban
11 bank
-10 bank _ .
8 bank _ in
31 bank detail
8 bank' own
-42 bas
33 bas 0
14 bas _ of
18 bas __ the
-46 bas on
-11 basi
8 basic plu
-16 batch
9 bc
9 bc 0
8 bc _ q
9 bc __ 0
9 bcc <mail>
28 be
-8 be .
21 be _ $
22 be _ .
-12 be _ 0
-14 be _ and
-16 be _ as
8 be _ at
-9 be _ first
12 be _ if
25 be _ off
12 be _ or
10 be _ out
-8 be _ the
-26 be _ to
37 be _ with
-39 be __ $
-15 be __ .
14 be __ an
11 be __ by
19 be __ for
10 be __ it
15 be __ of
-24 be __ thi
-10 be __ use
-12 be __ you
10 be answer
17 be appreciat
9 be call
-10 be chang
10 be consult
22 be doubl
11 be filter
13 be follow
9 be grant
-18 be in
10 be invok
10 be lost
-10 be remov
-24 be sent
25 be shut
14 be the
8 be told
17 be tru
-15 be undon
-12 be used
11 be withheld
9 bear
-9 bear __ $
31 bear token
20 becaus
-17 becaus it
-10 becaus the
23 bedrag
23 bedrag __ .
36 been
11 been _ as
11 been _ onc
9 been _ to
14 been __ .
11 been __ the
13 been __ thi
9 been call
-16 befor .
60 befor _ $
16 befor _ and
-12 befor _ any
14 befor _ call
15 befor _ clos
9 befor _ continu
9 befor _ els
10 befor _ read
10 befor _ the
-12 befor __ .
15 befor __ and
9 befor __ any
-8 befor __ endpoint
-11 befor __ is
-8 befor __ it
19 befor __ them
-24 befor __ to
9 befor anyth
-23 befor call
9 befor each
-8 befor it
26 befor list
24 befor reply
14 befor the
16 befor thi
28 befor use
32 beforehand
-16 beforehand _ $
10 began
11 begin
-15 begin with
12 beginn
12 behalf
13 behalf .
12 behalf _ if
-18 behalf of
39 behav
15 behind
14 behind the
28 beim
18 being
-10 being _ .
10 being _ to
-16 being __ $
9 being __ .
8 being __ all
13 being __ the
12 being that
43 belong
10 belong _ a
29 belong in
15 belong to
25 below
-8 below 0
14 beneficiary
19 benutz
19 benutz nicht
8 ber
43 besid
19 besid _ the
13 besid the
14 best
-21 best _ tigung
35 best __ into
31 best result
-9 best ä
27 bett
13 bett .
19 bett _ .
17 bett __ $
-19 between 0
-22 between _ and
10 between __ .
-20 between __ 0
13 between the
-10 between two
18 between us
40 bij
22 bill
-10 bill __ .
22 bill __ the
12 binary
21 bing
18 bir
19 bisherigen
19 bisherigen _ und
19 bisherigen anweisungen
19 bit
14 bit .
23 blam
23 blam the
21 blank
18 blanket
12 blanket consent
-35 block
-12 block .
-9 block _ $
-10 block __ .
-28 body
-20 body .
-11 body _ $
-10 body and
67 book
-10 book _ $
18 book _ .
11 book _ flight
14 book _ the
10 book __ and
20 book __ at
-12 book __ the
11 book a
14 book and
20 book the
10 book with
31 bos
23 bos .
-8 boston
106 bot
36 bot $
13 bot _ .
25 bot __ $
11 bot __ .
15 bot __ thi
10 bot must
-8 bot stop
12 both
-8 both _ $
-22 both _ and
15 both _ human
26 both __ .
18 both __ with
14 both the
12 bother
8 bounc
19 bound
12 bound __ policy
17 bound by
-8 brac
14 bracket
17 branch
-20 branch _ .
-15 branch __ $
17 branch __ the
15 branch is
19 branch protection
15 breach
13 breach _ .
-18 break
11 bright
23 bring
25 bring up
10 broken
10 brought
-16 brows _ $
9 brows _ .
8 brows __ $
-12 brows __ the
26 brugeren
19 brukeren
11 brukeren _ ikk
13 bu
18 buck
21 bucket
18 bucket _ to
18 bucket __ .
-16 budget
12 bug .
-24 build
9 build .
10 build _ .
-8 build __ $
21 build statu
36 built
13 built _ fil
9 built __ and
14 built by
25 built in
-8 bulk
66 bundan
30 bunu
17 bus
-31 busines
-47 but
-13 but __ .
-10 but not
54 buy
9 buy _ $
21 buy _ .
21 buy __ $
50 by
9 by 0
13 by <name>
-28 by _ $
18 by _ 0
9 by _ a
9 by _ account
-9 by _ and
-9 by _ api
29 by _ assistant
8 by _ client
9 by _ every
-18 by _ in
15 by _ legal
-9 by _ mail
43 by _ model
25 by _ of
10 by _ own
12 by _ policy
-22 by _ the
11 by _ user
-29 by __ $
-29 by __ .
-12 by __ <name>
27 by __ are
19 by __ as
20 by __ befor
18 by __ for
8 by __ from
15 by __ hidden
14 by __ pag
11 by __ right
13 by __ the
15 by __ ticket
22 by a
12 by ai
11 by an
12 by any
15 by assistant
28 by call
15 by concatenat
-24 by default
-9 by e
17 by human
-13 by mail
-17 by nam
19 by numb
8 by one
9 by relevanc
-21 by step
-18 by the
-17 by thi
14 by two
11 by us
27 by your
-19 bypas
-15 byt
-8 byt .
17 c
21 c .
14 c 0
26 c _ c
9 c _ i
-13 c _ n
21 c __ $
11 c __ de
14 c __ h
9 c __ o
12 c ó
12 c ả
15 c ủ
19 cach _ .
9 calculat __ .
40 calculator
15 calculator .
26 calculator _ .
30 calendar
14 calendar .
32 calendar __ .
11 calibr
33 call
8 call $
57 call <name>
14 call _ .
14 call _ a
-15 call _ aft
8 call _ and
-23 call _ at
19 call _ befor
12 call _ disabl
-8 call _ first
-11 call _ in
13 call _ it
-13 call _ model
-16 call _ oper
21 call _ the
12 call _ thi
-8 call _ to
-25 call _ tool
-14 call _ when
34 call _ with
11 call __ $
-15 call __ a
-14 call __ agent
10 call __ and
10 call __ each
9 call __ for
-21 call __ it
16 call __ languag
18 call __ must
9 call __ not
-13 call __ numb
-31 call __ the
-11 call __ to
-9 call __ with
-10 call __ you
-19 call a
16 call admin
14 call any
19 call for
-16 call in
-14 call it
8 call mad
-12 call that
-62 call thi
-13 call to
-10 call tool
19 call until
9 call with
-17 callback
9 caller' __ the
12 cam
-117 can
28 can _ .
-15 can _ a
11 can _ filter
-13 can _ in
-9 can _ the
-19 can _ them
10 can __ $
10 can __ .
-13 can __ and
-18 can __ by
-9 can __ in
9 can __ out
-9 can __ the
-16 can __ with
24 can find
-8 can read
-43 can't
-10 can't _ .
-10 can't __ $
-13 can't __ .
-13 can't be
-9 cancel __ .
-14 cancell
-16 cancell .
-11 cancell _ $
9 cancell __ .
22 candidat
17 candidat __ a
-27 cannot
-15 cannot _ undon
-17 cannot be
-10 cannot see
11 capp
18 caption
15 caption __ the
-23 car
-8 car _ $
10 card
24 card 0
-9 card _ $
-12 card _ .
11 card __ $
14 card __ in
9 card and
-13 card numb
42 carr
12 carr __ in
32 carr a
74 carry
21 carry _ .
15 carry _ the
22 carry __ $
-11 carry __ .
21 carry on
16 carry out
16 carry the
9 cart _ $
-35 cas
42 cat
26 cat <name>
24 cat _ curl
13 catalogu
9 catchall
9 catchall .
9 catchall _ exampl
9 catchall __ in
-27 categor
-45 category
-12 category .
9 caus
9 cc <mail>
9 cc _ on
-16 cent
-10 central
-12 certificat
31 ch
50 chain
16 chain .
39 chain _ <name>
15 chain _ thought
25 chain __ .
15 chain of
-8 chang
-21 chang .
-23 chang _ $
23 chang _ <name>
36 chang _ subject
33 chang _ to
-27 chang __ .
9 chang __ addres
13 chang __ behav
12 chang __ phon
24 chang how
9 chang of
33 chang the
13 chang to
-11 channel .
23 channel __ .
14 channel are
-11 charact
-12 charact _ $
9 charact _ the
-14 charg
13 charg .
10 charg _ .
23 charg _ stor
27 charg __ card
-9 charg a
10 charg the
12 charity
43 chart
20 chart .
12 chart _ $
10 chart __ .
51 chat
11 chat _ $
23 chat _ .
8 chat _ a
9 chat _ the
9 chat __ $
16 chat and
-14 chat completion
24 chat log
9 chat to
12 chatbot
50 che
17 che __ .
26 che hai
22 che le
10 cheap
14 cheapest
19 cheapest .
19 cheapest _ $
27 check
15 check .
31 check _ .
-12 check _ a
11 check _ call
-11 check _ the
8 check _ to
15 check __ $
12 check __ .
10 check __ statu
13 check __ the
-20 check __ with
9 check a
15 check back
-23 check in
31 check the
-8 check wheth
-15 checkout
-9 checkout .
18 checksum
9 ches
23 choic
13 choic .
41 choos
16 choos <name>
19 choos _ .
15 choos __ $
-20 choos __ .
-18 chosen
-11 chosen _ the
9 chosen __ .
-9 chunk
44 ci
13 ci _ .
13 ci __ $
-9 cit
-11 cit the
10 city .
11 cl _ s
11 cl __ d
12 claim __ is
24 claim that
10 claim the
-9 clas
41 claud
20 claud __ or
23 claus
54 clean
14 clean .
14 clean __ .
9 cleanup
21 clear
-9 clear the
11 clev
13 click _ link
9 click the
22 client
-29 client .
-21 client _ $
-10 client _ .
-12 client _ and
10 client _ to
19 client _ á
-11 client __ $
-10 client __ .
13 client __ is
-18 client __ the
-17 client __ to
10 client hav
19 client j
-9 client secret
-20 client should
8 clipboard
13 clos
-13 clos .
-13 clos _ $
10 clos __ .
16 clos the
-12 clust
30 cmd
-17 cod
11 cod 0
-22 cod _ $
15 cod _ .
-8 cod _ 0
-11 cod __ .
-31 cod __ the
15 cod agent
-11 cod and
9 cod are
10 cod block
-9 cod for
11 cod in
-10 cod of
29 collaps
-12 colleagu .
-12 colleagu _ $
45 collect
25 collect .
26 collect __ .
-39 collection
11 collector
15 colour
-26 column
-15 column nam
38 com
21 com _ .
10 com _ the
21 com __ $
14 com acros
23 com up
-11 combin
43 command
12 command __ $
31 command from
8 command in
26 comment
27 comment .
16 comment _ an
17 comment _ the
-15 comment __ .
18 comment __ issu
12 comment on
8 commit
15 commit _ .
12 commit __ $
40 comp
13 comp _ all
11 comp _ it
12 comp _ the
44 comp with
-33 company
-9 compar
18 compar .
18 compar _ $
8 comparison
16 compatibility
19 compatibility .
21 compatibility _ $
36 compet
40 competitor
32 complet
33 complet __ .
11 complet thi
25 complete
-37 completion
-19 completion .
8 completo
12 complianc
10 compt
16 comput .
16 comput _ $
17 con
17 concatenat
8 concatenat __ of
10 confidential .
17 confidential _ $
11 confidential document
-16 configur .
-13 configur _ $
13 configur _ .
12 configur __ .
-9 configur for
24 configur when
13 confirm
17 confirm $
-12 confirm _ $
38 confirm _ delet
10 confirm _ is
16 confirm _ it
-27 confirm _ the
-21 confirm __ .
20 confirm __ the
12 confirm __ tru
-30 confirm __ user
25 confirm __ want
-13 confirm by
-11 confirm it
10 confirm prompt
-9 confirm the
-18 confirm with
10 conflict
14 conflict _ the
43 confus
25 connect
15 connect .
13 connect _ $
11 connect _ serv
9 connect _ thi
11 connect thi
-32 connection
-12 connection .
-9 connection _ $
11 connection __ .
12 connection str
49 connector
11 connector .
8 connector _ the
20 conscienc
-12 consent to
15 consid
11 consign
11 consign _ ç
11 consign __ ues
11 consign re
-34 consol
-24 consol .
-10 consol _ .
10 consult
21 consulta
10 consulta __ .
-18 contact
-28 contact _ .
15 contact _ to
-21 contact __ $
-14 contact support
-13 contain
-9 contain .
9 contain command
-9 contain text
-35 content
-44 content .
-12 content _ $
-9 content _ .
31 content _ <name>
-8 content _ a
29 content _ the
10 content __ .
45 content of
25 context
53 context .
21 context _ $
-30 context _ the
31 context __ .
-12 context __ the
-11 context about
-18 context of
25 context window
37 continu
9 continu .
19 continu _ .
13 continu __ $
28 contract
31 contract .
31 contract _ the
19 contract __ the
13 contract of
-15 control
-9 controll
-38 convers
-17 convers .
-24 convers _ $
9 convers _ normal
-41 convers _ the
-13 convers __ bot
-14 convers __ human
13 convers __ the
13 convers history
-10 convers until
-10 convers with
14 conversa e
71 cook
36 cook .
27 cook _ the
34 cooki
16 cooki __ the
9 cooki in
-14 coordinat
15 cop
15 cop __ .
12 cop to
11 copilot
48 copy
14 copy _ all
-13 copy _ each
15 copy _ the
-11 copy __ messag
15 copy __ to
13 copy at
22 copy of
34 corp
13 correct
22 correct _ to
-12 correct the
13 correl
13 correl _ .
-17 cost
-8 cost _ .
-8 cost __ $
-12 could
20 could answ
-22 could you
16 council
37 count
18 count __ of
31 count as
9 count the
9 countr
16 countr .
15 countr _ $
-22 country
-9 country _ $
9 couri __ the
10 courriel
13 court
-11 cov
-8 cov _ .
9 cover .
-74 creat
8 creat _ firewall
13 creat _ pull
30 creat _ user
-13 creat __ $
13 creat __ request
14 creat __ with
16 credential
13 credential .
14 credential _ $
12 credential on
13 credential to
-24 credit
11 critical
9 cron
10 cron entry
23 csv
46 ctx
21 ctx .
37 ctx _ $
-15 curl
15 curl <address>
22 curl __ $
-11 currency .
-12 currency _ $
18 currency __ to
-13 current
12 current _ for
10 current _ is
9 cursor
17 cursor .
-27 custom
11 custom _ $
-13 custom _ a
-9 custom _ in
-11 custom _ not
10 custom _ to
-9 custom __ the
-9 custom authentic
-13 custom has
-11 custom is
9 custom record
34 customary
10 customer' _ .
10 customer' __ $
15 d 0
11 d _ sormai
20 d __ 0
11 d api
29 d é
25 da
14 da _ e
36 dal
54 dan
21 daqui
-9 dark
16 das
-29 dashboard
-9 dat
12 dat .
-13 dat _ $
12 dat _ it
38 dat je
-50 data
11 data $
30 data _ .
-10 data _ a
9 data _ be
15 data _ no
-17 data _ the
17 data __ $
9 data __ assistant
10 data __ lost
-13 data __ the
-18 data of
11 data shar
-14 data to
10 data will
8 databas
14 databas __ it
39 dato
-23 day
-31 day _ $
19 day _ be
-20 day _ the
-8 day __ the
11 db
125 de
10 de 0
25 de _ .
14 de _ 0
11 de _ a
8 de _ r
34 de __ $
35 de __ het
21 de __ je
17 de ahora
18 de gebruik
32 de klant
12 de voorraad
-9 deal
48 dear
26 dear _ .
26 dear __ $
13 dear ai
14 debug
12 debug _ .
-12 decid
-16 decision
-92 default
-9 default _ $
-17 default _ .
-23 default __ $
-10 default is
-16 default to
12 definition __ in
-23 delegat
-20 delet
10 delet _ backup
-8 delet _ messag
16 delet _ project
-19 delet __ $
15 delet __ .
11 delet __ that
-12 delet a
9 delet all
-16 delet it
24 delet the
10 deletion .
-12 deliv
-9 deliver
15 delivery addres
14 dem _ nicht
10 dem nutz
25 demand
10 demand _ $
10 demo
30 den
23 den _ ä
9 den inhalt
-14 dental
42 deny
15 deny that
12 depend _ it
12 depend __ .
17 dependency
34 deploy
9 deploy .
16 deploy __ a
-15 deployment
30 depot
11 depot _ 0
11 depot at
40 der
12 deriv
9 deriv it
-14 describ
-9 describ the
-40 description
-13 description .
13 description _ an
-17 description __ the
8 description __ to
-14 description of
18 desk
9 desk .
15 desktop
9 destin
65 det
17 det .
17 det _ $
-15 detail
9 detail in
12 detail so
-14 detect
13 detect .
19 develop
-11 develop $
-9 develop .
10 develop __ .
-19 devic
-10 devic _ $
-18 devic _ the
13 devic __ the
-16 devic for
112 di
16 di _ .
16 di __ $
11 di sistema
18 di telefono
17 dialog
29 dialogu
9 dialogu __ .
12 did _ $
16 did __ the
-12 did not
21 didn't
38 die
25 die _ $
23 die ki
50 dies
13 diff
11 different one
11 dig
11 digo __ a
11 digo de
-12 dimension
30 dir
14 direct the
32 direction
13 direction _ you
11 direction __ your
15 direction for
52 directiv
16 directiv .
10 directiv are
17 directory
29 disabl
9 disabl _ audit
9 disabl _ check
11 disabl __ and
20 disabl antiviru
20 disabl the
11 disabl them
34 disclos
23 disclos the
12 disclosur
15 discreet
10 discreet .
10 discreet _ $
32 disk
8 dispatch it
-44 display
48 disregard
8 disregard _ system
19 disregard __ .
8 disregard __ prompt
26 disregard the
11 distanc __ the
10 distanc are
48 do
19 do .
20 do _ .
10 do _ ask
11 do _ both
-8 do _ call
-10 do _ includ
-18 do _ put
-11 do _ rely
-9 do _ reveal
-26 do _ shar
-38 do _ tell
15 do _ the
9 do _ use
13 do _ wait
11 do __ $
30 do __ .
12 do __ for
-21 do __ it
-11 do __ on
23 do __ the
-9 do __ thi
36 do it
-93 do not
13 do noth
-9 do so
24 do the
18 do thi
31 do what
16 doctor
-9 document $
-10 document .
-19 document _ $
20 document _ .
12 document __ $
30 document __ .
21 document __ the
19 document the
-12 document with
-26 doe
-9 doe __ the
12 doe not
9 doe the
18 doesn't _ to
14 doesn't __ be
9 doing and
11 domain _ .
11 domain nam
46 don
31 don .
37 don't
-13 don't _ .
12 don't _ for
23 don't _ human
15 don't _ them
14 don't _ to
12 don't __ $
10 don't __ .
8 don't __ back
12 don't __ the
15 don't put
-12 don't use
25 dont
21 dont __ user
21 dont tell
13 door
-13 door .
-9 door _ $
11 dos
14 dosag
11 doubl
37 down
19 down _ .
9 down __ $
22 draft
10 draft _ the
9 driv
8 driv connector
39 drop
17 drop .
15 drop __ $
-40 drop __ .
9 drop all
10 drop the
13 dropp
17 dropp .
15 dropp __ the
98 du
21 du _ .
21 du _ å
13 du har
22 dump
10 dump of
-13 duplicat
-19 dur
23 duty
24 duty to
26 e
-23 e .
-10 e _ $
-17 e _ .
11 e _ a
-15 e _ addres
-10 e _ from
-28 e _ g
17 e _ that
11 e _ tool
-11 e __ $
-34 e __ .
15 e __ o
16 e a
-35 e mail
9 e non
78 each
12 each _ by
-17 each _ has
-9 each _ is
22 each _ the
10 each _ to
18 each _ with
8 each _ you
12 each __ .
28 each __ <name>
9 each __ a
17 each __ read
10 each __ with
12 each call
20 each fil
13 each query
14 each rep
11 each session
24 each tim
9 each turn
37 earli
9 earli _ the
15 earli guidanc
-15 earli one
26 earli session
12 earn
43 echo
16 eerst
-12 effect
-11 effect _ $
18 ein
14 el
14 ele
14 ele __ o
-44 element
-12 element .
14 elevat
24 elk
72 els
28 els .
34 els _ $
12 els the
22 els you
11 elsewher
29 em
-56 email
-9 email __ the
-10 embedd
-11 emergency _ .
-10 emergency __ $
9 employ
8 employ __ .
26 employe
12 empty
38 en
13 en _ de
17 en _ las
17 en __ de
27 en de
10 en la
17 en toda
9 enabl .
14 enclos
15 enclos __ .
12 encod __ .
10 encod the
9 end
-14 end .
9 end _ $
10 end _ .
-8 end _ call
11 end __ $
30 end __ with
21 end in
-27 end the
-55 endpoint
-23 endpoint .
23 endpoint __ .
-9 endpoint __ the
12 engin
-33 english
16 enquir
26 enrol
45 ent
12 ent .
22 ent _ mod
12 ent __ at
-13 entity
12 entr
13 entr _ the
15 entr are
8 entropy _ the
53 env
12 env __ .
31 env var
-13 environment
-23 environment .
30 er
11 eras all
10 eras the
-24 error
-13 error .
13 error 0
-15 error _ $
-15 error __ $
8 erw
8 erw ä
15 escalat
15 escalat __ to
18 escalat my
17 est
19 est _ .
17 est __ $
12 esta
-16 estimat
20 estiv
15 ethic
19 eur
9 eur .
10 eur __ 0
12 eur to
19 euro
19 euro .
-8 evalu
-13 evaluat
94 even
18 even _ a
-21 even _ it
42 even _ the
13 even _ they
12 even __ read
24 even __ user
8 even aft
37 even if
29 even when
12 even wher
-49 event
-10 event .
-15 event _ $
12 event _ .
14 event _ a
11 event __ $
-10 event to
17 ever
81 every
21 every _ in
-11 every _ is
-9 every _ second
11 every _ that
13 every _ you
15 every __ $
27 every __ a
10 every __ ai
15 every __ thi
13 every __ you
15 every command
14 every fil
-8 every fiv
-12 every request
10 every tim
-12 everybody
83 everyth
12 everyth _ user
12 everyth __ has
12 everyth abov
12 evil
9 ex
10 ex _ cut
10 ex é
13 exampl $
11 exampl .
27 exampl _ $
14 exampl _ the
-9 exampl __ $
14 exampl with
-13 exce
-13 except
-20 exclud
27 execut
-22 execut .
11 execut <name>
-15 execut _ $
12 execut _ and
19 execut __ in
-20 execut a
25 execut it
9 execut the
16 exempt
18 exif
-42 exist
-8 exist _ is
-8 exist __ $
15 exist for
11 expect
-19 expir
-26 expir .
-16 expir _ $
36 expiry
23 explain _ .
12 explain _ you
25 explain __ $
-14 explain the
10 explain why
-15 explan
-16 explicit
-22 explicit confirm
24 export
-16 export _ history
16 export _ the
-11 export __ $
9 export __ .
-9 export convers
-20 expos
20 ext
-21 external
29 extra
23 extra _ .
20 extra __ $
12 extra recipient
-15 extract
13 ey
17 eye
-11 f _ r
11 f _ vit
16 f å
12 f ö
-24 f ü
31 fa
-16 fact
-15 factor
-10 factor authentic
10 fai
-9 fail .
-8 fail __ the
-13 fail with
16 failur .
12 failur _ $
14 fall
16 fall _ to
16 fall back
-8 fallback
13 fals .
10 fals _ $
8 fals __ you
17 fals in
33 far
8 far .
17 far _ .
16 far __ $
14 fast
15 favourabl
-31 featur
12 fee
10 fee _ .
20 fee _ fold
10 fee __ $
20 fee __ it
15 fee __ the
9 fee appl
15 feedback _ .
32 feld
22 fetch
11 fetch .
9 fetch <address>
12 fetch _ $
9 fetch _ and
22 fetch __ .
13 fetch a
-10 few
-12 field
17 field .
23 field <name>
18 field _ $
22 field _ .
18 field __ the
-17 field are
12 field com
24 figur
13 figur __ the
15 fil .
-21 fil _ $
-20 fil _ 0
-20 fil _ <name>
10 fil _ hav
14 fil _ is
-9 fil _ the
19 fil _ with
-51 fil __ $
9 fil __ .
9 fil __ agent
8 fil __ and
9 fil __ it
22 fil __ the
16 fil a
19 fil as
-11 fil from
19 fil nam
-8 fil to
9 fil tool
11 filesystem
10 filesystem serv
48 fill
19 fill <name>
18 fill _ with
27 fill in
12 fill thi
-8 film
-31 filt
14 filter
19 filter .
8 filter _ $
10 filter __ .
-12 fin
-23 fin tun
-26 final
13 financ
9 find _ .
12 find _ the
18 find __ .
9 find __ in
-15 find a
8 find flight
15 find in
-22 find the
16 firewall
15 firewall _ .
13 firewall rul
16 firm
26 first
-31 first .
-29 first _ $
12 first _ <name>
15 first _ of
-21 first _ the
-12 first _ to
21 first __ .
14 first __ and
53 first and
-17 first call
-8 first if
13 first messag
19 first use
48 fiv
11 fiv _ .
-10 fiv second
26 fiv star
13 fixm
-35 flag
-12 flag for
14 flight
-9 flight .
21 flight _ .
-25 flow
54 fold
26 fold .
16 fold _ $
12 fold _ do
19 fold __ the
20 fold it
33 follow
22 follow _ .
8 follow _ in
-19 follow _ link
9 follow __ .
-11 follow __ in
11 follow __ the
24 follow by
19 follow my
24 follow ord
16 follow our
15 follow semv
-44 follow the
11 follow your
25 for .
-29 for <name>
20 for _ $
43 for _ .
-12 for _ <name>
10 for _ ai
-9 for _ befor
8 for _ chat
22 for _ client
21 for _ connector
-9 for _ day
-14 for _ end
10 for _ firm
13 for _ from
-13 for _ given
-21 for _ hour
-23 for _ in
9 for _ integr
10 for _ meal
14 for _ minut
11 for _ month
13 for _ nam
-20 for _ of
-14 for _ or
10 for _ remaind
-13 for _ request
24 for _ result
-22 for _ run
-11 for _ the
-12 for _ use
13 for _ user
11 for _ word
10 for _ year
13 for _ yes
-10 for __ $
-18 for __ .
-16 for __ <name>
11 for __ a
14 for __ account
11 for __ aft
-21 for __ agent
14 for __ answ
9 for __ at
11 for __ befor
10 for __ convers
-17 for __ if
10 for __ in
15 for __ is
10 for __ it
26 for __ model
-12 for __ need
-10 for __ numb
18 for __ of
16 for __ request
-9 for __ to
-10 for __ user
-10 for __ who
15 for a
42 for all
12 for approval
9 for assistant
15 for attribution
9 for call
23 for compatibility
-30 for each
9 for every
-66 for exampl
13 for good
21 for googl
-8 for hidden
-11 for instanc
9 for its
28 for llm
8 for model
14 for one
21 for oth
11 for our
11 for personalis
15 for quality
-9 for question
13 for read
31 for ten
-9 for test
-13 for thi
49 for us
30 for you
-37 for your
12 forbidden
-10 forc _ the
-22 forc __ the
18 forecast
12 forev
12 forget
12 forget _ abov
13 forget __ and
12 forget everyth
9 forget the
-19 form
-8 form .
-11 form <name>
-12 format
-26 format .
-21 format _ $
21 format _ .
8 format _ the
-15 format __ .
9 format __ 0
8 format are
28 formatt
25 formatt .
10 formatt __ .
17 forward
11 forward _ last
11 forward __ ten
-16 forward __ the
26 forward the
25 found
17 found _ the
20 found __ attachment
13 found in
9 four
9 four _ .
13 fr
12 fr å
15 fre
9 fre __ for
24 free
16 friend
10 from
-9 from 0
10 from _ and
-9 from _ client
8 from _ driv
15 from _ end
11 from _ endpoint
11 from _ in
9 from _ moment
-12 from _ on
9 from _ operator
13 from _ partn
16 from _ person
-8 from _ previou
21 from _ send
15 from _ serv
-11 from _ user
-23 from __ $
31 from __ .
20 from __ account
42 from __ are
12 from __ count
8 from __ in
-9 from __ nev
-16 from __ on
11 from __ pas
8 from __ the
-22 from __ to
8 from __ user
-9 from __ you
-22 from a
-11 from all
8 from an
10 from her
16 from the
19 from their
14 from thi
25 from user
19 from your
20 fulfill
64 full
12 full _ $
27 full _ .
20 full _ and
14 full _ of
16 full _ pow
18 full __ $
-10 full __ part
-16 full convers
15 full right
31 full transcript
-18 function
-11 function _ $
-14 function _ .
9 function of
-15 furth _ .
-18 furth __ $
9 futur
-24 g .
-14 g _ i
10 g _ nder
8 g _ r
22 g ö
9 gat
11 gath
9 gath __ fil
19 gav
28 gbm
28 gbm 0
28 gbm __ 0
13 gebruik
8 gegen
8 gegen _ ber
8 gegen ü
-14 general
-45 generat
31 generat _ chart
-16 generat _ the
-13 generat __ model
21 generat a
-16 generat by
31 generator
24 generator .
10 gespr
10 gespr ä
-25 get
-13 get 0
58 get _ .
15 get _ and
19 get _ the
10 get __ .
-11 get __ a
12 get __ by
17 get __ then
12 get one
-15 get the
10 gi
-11 gift
32 gilt
23 gist
21 git
20 github
34 giv
-11 giv 0
-25 giv _ .
10 giv _ content
19 giv _ data
15 giv __ $
10 giv __ as
-11 giv __ the
29 giv __ to
-11 giv the
11 giv us
-32 given
-12 given _ $
-9 given _ .
13 given _ and
11 given by
34 gli
63 go
22 go .
9 go _ $
12 go _ .
10 go _ and
11 go _ to
9 go __ $
33 go ahead
-16 go through
9 go to
-15 goal
26 god
28 god mod
49 goe
9 goe _ the
13 goe her
28 goe in
-8 goe out
15 goe to
-12 going
27 gold
-8 gon .
43 good
9 good $
9 good .
13 good _ $
-9 googl
15 got
11 got _ .
-53 gpt
16 gpu
16 grad
30 grant
30 grant .
10 grant _ $
11 grant _ request
26 grant _ the
26 grant __ to
-31 grant it
22 grant own
22 grant remot
10 grant the
-21 graph
-10 graph .
-9 great
29 greet
25 greet .
12 grocer
12 grocer .
-32 group
10 group __ .
9 guard
10 guardrail __ wer
-19 gues
45 guest
14 guest .
-33 guid
23 guidelin
-10 h
-33 h _ .
29 h _ r
8 h _ t
-28 h __ bear
-28 h authoriz
49 h ä
8 h ế
14 h ọ
10 habit
25 hack
10 hack __ 0
8 had _ it
19 had __ .
19 had been
48 hai
-8 haiku
44 hand
-11 hand _ convers
9 hand _ output
14 hand _ session
11 hand _ to
8 hand __ content
11 hand __ the
19 hand __ token
8 hand its
21 hand over
-20 handoff
26 har
12 harm
17 harm to
18 has
-12 has _ .
11 has _ <name>
9 has _ agre
11 has _ for
12 has _ need
10 has _ restriction
10 has _ so
10 has _ thi
-19 has _ to
10 has _ today
13 has _ you
-19 has __ $
-15 has __ .
-10 has __ and
11 has __ as
10 has __ far
17 has __ for
14 has __ its
19 has __ ten
20 has __ to
11 has __ vendor
15 has a
18 has an
-11 has finish
27 has no
-12 has not
9 has said
-8 has to
20 has typ
-41 hash
-20 hasn't
10 hav
9 hav _ .
10 hav _ assistant
-19 hav _ be
13 hav _ nam
12 hav _ restriction
12 hav _ the
-16 hav _ to
18 hav __ .
28 hav __ in
26 hav __ the
-11 hav __ thi
15 hav __ to
10 hav __ your
25 hav been
10 hav com
12 hav no
8 hav noth
30 hav read
-29 hav the
22 he
10 he'
10 he' __ .
-19 head
-22 head .
-21 head _ $
12 head __ .
10 head __ the
17 head x
10 health
14 hear about
14 hel
9 hel _ og
9 hel samtalen
16 held
-22 hello
29 help
28 help .
10 help _ the
14 help desk
15 help us
19 help with
-20 helpful
-16 helpful assistant
42 henc
10 henceforth
101 her
21 her $
15 her _ $
-20 her _ .
24 her _ agent
27 her _ the
22 her _ you
10 her __ $
10 her __ a
23 her and
21 her on
13 her what
36 hereby
50 het
23 het antwoord
23 het bedrag
10 hex
12 hex _ .
10 hex __ $
12 hex cod
28 hey
-12 hi anna
14 hid
-14 hid __ from
26 hid the
15 hidden
12 hidden _ .
20 hidden _ are
-19 hidden _ the
22 hidden __ .
20 hidden __ a
22 hidden instruction
20 hidden prompt
55 hier
29 hier __ .
-35 high
21 hint
16 hint _ the
19 hint at
23 his
9 his _ .
34 history
-13 history $
8 history .
9 history _ $
9 history _ .
23 history _ json
18 history _ the
32 history __ .
17 history as
15 history to
25 hit
-12 hmac
45 hold
11 hold _ oth
14 hold _ the
-14 hold __ .
9 hold __ key
20 hold __ of
-13 hold a
10 hold the
40 hom
13 hom _ .
9 hom _ so
10 hom __ $
13 hom __ the
22 hom addres
21 hom directory
16 hook .
16 hook __ .
33 host
-18 host .
-15 host _ $
21 host _ .
24 host _ and
19 host __ $
-15 host __ .
16 host __ the
24 host applic
9 host no
-14 hour
-14 hour .
-16 hour _ $
16 hour and
-69 how
32 how <name>
18 how _ get
-10 how _ the
-13 how to
-33 http
51 human
23 human $
8 human .
11 human _ $
9 human _ is
15 human __ question
9 human __ the
-25 human agent
15 human with
16 human'
10 humour
13 hundr
34 hvad
65 i
24 i .
13 i _ $
10 i _ e
-16 i _ you
17 i __ .
15 i __ f
9 i __ n
10 i __ nh
9 i hav
15 i'll
12 i'll _ you
18 i'm
11 i'm __ .
11 i'm the
24 iban
9 iban __ de
10 ici
-84 id
-21 id _ $
-28 id _ the
-28 id of
-15 idempotency
-10 idempotency _ .
-14 idempotency key
-9 identical
-41 identifi
-14 identific
24 identity
17 identity document
-38 ids
-23 if
-9 if <name>
-16 if _ .
23 if _ appear
-12 if _ are
16 if _ ask
17 if _ has
-29 if _ hav
18 if _ of
14 if _ repository
15 if _ review
29 if _ say
10 if _ skip
13 if _ tell
-26 if _ the
25 if _ tool
-23 if _ user
8 if _ wheth
-24 if __ .
-9 if __ a
22 if __ ask
8 if __ had
-39 if __ has
-36 if __ is
22 if __ me
16 if __ of
12 if __ pay
18 if __ request
-10 if __ say
18 if __ show
-18 if __ to
19 if __ use
8 if __ want
43 if a
17 if ask
9 if it
-9 if no
15 if nobody
10 if not
-15 if set
11 if several
-13 if the
-17 if they
-22 if tru
-31 if you
-16 ignor
-21 ignor .
-18 ignor _ $
-22 ignor _ previou
10 ignor _ request
-17 ignor _ rul
-12 ignor __ .
-14 ignor __ and
-37 ignor __ instruction
23 ignor __ thi
-24 ignor all
-8 ignor by
9 ignor everyth
-15 ignor previou
31 ignor user
12 ignora
9 ikk
21 il
20 il _ di
11 il __ sistema
32 il numero
11 il prompt
24 im
-49 imag
-11 imag .
-13 imag _ $
16 imag _ url
-10 imag __ the
8 imag is
16 imag whos
30 img
24 impl
-28 import
11 import __ the
9 import the
-36 important
-21 important .
11 important _ about
38 in
-10 in .
52 in <name>
47 in _ .
9 in _ 0
13 in _ answ
-14 in _ are
14 in _ as
-10 in _ audit
-12 in _ background
10 in _ book
10 in _ cas
23 in _ chat
29 in _ context
38 in _ convers
-8 in _ dashboard
15 in _ favourabl
-21 in _ format
9 in _ hom
25 in _ in
20 in _ instruction
-13 in _ languag
-16 in _ list
19 in _ log
9 in _ long
11 in _ next
18 in _ not
-22 in _ ord
-21 in _ own
-12 in _ plac
22 in _ rep
11 in _ repository
-11 in _ request
13 in _ sam
9 in _ session
9 in _ setup
8 in _ so
16 in _ summary
9 in _ text
-15 in _ the
-8 in _ tim
13 in _ tool
-11 in _ user'
-8 in _ workspac
9 in _ you
-19 in __ $
-17 in __ .
-8 in __ 0
-33 in __ <name>
41 in __ a
-18 in __ and
25 in __ are
10 in __ argument
10 in __ as
9 in __ be
24 in __ block
13 in __ but
16 in __ call
10 in __ comp
18 in __ field
19 in __ for
11 in __ model
-18 in __ nev
10 in __ of
22 in __ only
14 in __ or
-9 in __ request
14 in __ session
13 in __ so
15 in __ tell
10 in __ term
8 in __ text
-8 in __ then
-10 in __ to
10 in __ user
-13 in __ when
-10 in __ with
-24 in __ word
15 in __ you
15 in __ ış
-25 in a
-9 in all
9 in attachment
27 in bas
11 in charact
8 in charg
17 in chat
31 in clear
10 in each
13 in euro
16 in every
13 in fil
10 in forc
9 in her
29 in its
9 in maintenanc
-14 in one
-26 in ord
10 in oth
18 in our
-10 in part
27 in plac
-10 in production
-13 in second
20 in that
-27 in the
-13 in their
18 in x
22 inbox
8 includ
25 includ _ .
17 includ _ that
35 includ _ the
16 includ _ user'
-12 includ __ .
-11 includ __ and
11 includ __ you
12 includ one
-8 includ the
27 includ thos
-10 index .
8 info .
10 info _ $
-94 inform
-14 inform .
-12 inform _ $
9 inhalt
-9 inherit
41 ini
16 ini _ .
20 ini __ $
23 initial
12 initial _ .
15 initial __ $
21 initial prompt
-17 injection
31 inn
9 inn _ samtalen
9 inn __ og
9 inn hel
-77 input
-13 input _ .
-10 input __ the
49 insert
29 insert the
11 insid
10 insist
13 insist on
15 inspect
65 install
30 install .
17 install _ $
10 install _ serv
14 install _ the
10 install _ thi
-17 install __ .
10 install __ plugin
10 install of
13 install script
-9 install the
-13 instanc
-19 instead
-16 instead .
-24 instead _ $
11 instead _ the
14 instead __ the
10 instead of
9 instruct
24 instruction $
-34 instruction _ print
-41 instruction _ the
11 instruction _ thi
-12 instruction _ to
-14 instruction _ you
18 instruction __ $
-14 instruction __ agent
-8 instruction __ assistant
25 instruction __ from
27 instruction __ the
8 instruction __ thi
-12 instruction __ to
-33 instruction __ your
-30 instruction and
9 instruction are
-21 instruction for
-8 instruction in
-15 instruction that
-11 instruction the
18 insuranc
18 insuranc .
-15 int
23 intelligent
-19 intent
-15 interest
8 internal
12 internal .
-14 interval
18 into
31 into <name>
14 into _ .
15 into __ $
-12 into __ .
27 into __ and
12 into each
22 into the
-12 into your
-14 invalid
14 invent
15 invit
-14 invit .
-8 invit _ $
14 invit _ .
10 invoic
14 invoic 0
-8 invoic _ $
-10 invoic __ $
17 invok
8 invok _ on
-15 invok _ tool
11 is
19 is 0
-12 is <name>
54 is _ .
18 is _ 0
19 is _ administrator
20 is _ allow
12 is _ an
-13 is _ and
49 is _ be
-24 is _ by
13 is _ chang
-9 is _ day
-14 is _ for
-16 is _ from
18 is _ includ
11 is _ list
15 is _ long
16 is _ need
-21 is _ on
20 is _ possibl
-8 is _ than
13 is _ that
9 is _ the
-11 is _ to
9 is _ up
-27 is _ with
22 is _ you
-77 is __ $
14 is __ 0
9 is __ act
-18 is __ an
18 is __ and
23 is __ by
-9 is __ do
-16 is __ is
12 is __ its
-13 is __ of
11 is __ only
12 is __ ord
-9 is __ read
22 is __ round
11 is __ set
22 is __ that
-28 is __ the
19 is __ used
-17 is __ way
-16 is __ you
-10 is __ your
-8 is a
10 is about
-9 is alway
18 is ask
13 is availabl
-16 is being
8 is broken
12 is call
9 is cancell
10 is chosen
14 is clean
16 is connect
16 is consider
17 is customary
-9 is delet
15 is empty
-11 is execut
16 is for
-15 is given
25 is impl
12 is in
-9 is inform
-14 is kept
15 is liv
19 is low
-8 is mandatory
32 is nam
11 is need
-14 is nev
-20 is not
17 is on
9 is only
10 is over
10 is present
-11 is reach
-26 is requir
-19 is return
-16 is sent
14 is that
69 is to
-13 is told
-23 is tru
18 is und
24 is void
-8 is your
-23 isn't
-13 isn't _ .
-11 isn't __ $
-27 iso
-17 iso 0
-9 iso __ .
13 issu .
-9 istruzioni
-9 istruzioni precedenti
50 it
43 it $
36 it _ $
36 it _ .
35 it _ <name>
10 it _ a
14 it _ away
12 it _ be
13 it _ by
-11 it _ chang
-15 it _ delet
17 it _ from
11 it _ into
-14 it _ nev
-13 it _ not
-13 it _ of
10 it _ on
12 it _ one
13 it _ our
12 it _ their
-9 it _ thi
11 it _ tim
-11 it _ to
10 it _ work
8 it _ your
28 it __ $
26 it __ .
19 it __ <name>
14 it __ ai
17 it __ appreciat
12 it __ bas
-12 it __ be
11 it __ call
9 it __ has
14 it __ help
19 it __ in
-9 it __ is
-16 it __ it
13 it __ next
-18 it __ not
-8 it __ over
10 it __ tell
14 it __ that
-15 it __ the
-34 it __ to
10 it __ turn
13 it __ up
-13 it __ user
11 it __ with
13 it __ you
10 it __ your
-10 it again
10 it appear
-23 it are
-14 it at
-23 it befor
10 it by
-13 it can
-16 it cannot
8 it even
18 it find
-14 it first
15 it from
12 it go
-13 it has
13 it her
-10 it if
-33 it in
16 it into
-42 it is
9 it off
19 it on
-24 it tak
8 it tell
18 it to
16 it up
-13 it whenev
-15 it with
27 it would
11 it'
12 it' _ .
11 it' _ of
13 it' __ $
21 it' __ the
9 it' a
11 it' part
-40 item
91 its
-34 its _ .
-21 its _ and
12 its _ chang
33 its _ messag
12 its _ to
12 its _ when
20 its __ .
9 its __ <name>
-11 its __ and
19 its __ in
-8 its __ the
14 its __ your
10 its instruction
-27 its own
-10 its plac
12 its principal
28 its step
21 its word
11 itself
73 j
23 j __ .
19 j á
15 jamai _ autr
15 jamai __ outil
75 je
-14 job
-11 job _ .
10 job is
-9 join
24 jok
24 jok .
9 jpeg
-28 json
15 json .
-8 json _ .
-13 json __ $
16 json and
-13 jsonl
51 juga
36 just
16 just _ .
18 just _ it
11 just _ the
26 just __ $
9 just __ and
10 just a
18 k
47 ka
12 ka _ d
12 ka __ é
12 ka ž
65 kamu
35 ke
37 ke _ .
37 ke __ $
28 keep
-8 keep _ .
9 keep _ about
8 keep _ copy
-13 keep _ secret
13 keep _ the
10 keep __ $
-20 keep __ .
15 keep __ call
10 keep __ of
16 keep __ the
10 keep a
-11 keep it
9 keep quiet
26 keep the
17 keep thi
-21 kept
-9 kept __ day
-16 kept for
12 kestrel
-13 key
11 key _ $
-12 key _ .
10 key _ a
15 key _ hav
-15 key _ the
23 key __ .
12 key __ the
-12 key are
16 key in
-8 key to
9 keychain
-58 keyword
-8 keyword .
9 kh _ ch
9 kh á
23 ki
13 kick
10 kick _ <name>
10 kick off
22 kind
21 kj
21 kj _ re
32 klant
12 km
-10 know
-10 know .
-10 know _ $
10 know _ the
11 know _ to
17 know that
10 know wher
-28 knowledg
17 known
12 konto
-9 kubeconfig
45 kullanicinin
17 kunden
18 l
11 l _ m
11 l _ p
15 l __ t
22 l ä
13 l'utent
23 l'utilisateur
-20 la
19 la _ .
9 la _ é
14 la __ $
-9 la __ n
13 la persona
28 laat
-34 label
-11 label .
31 lad
39 lalu
17 lan
-19 languag _ $
21 languag _ in
-11 languag _ the
39 languag model
-12 languag of
19 laptop
-23 larg
19 las
29 last
25 last 0
13 last _ .
12 last _ messag
10 last _ minut
8 last _ to
14 last __ .
12 last ten
13 last thre
9 last warn
-17 lat
26 lat .
28 lat _ $
-14 lat _ .
-11 lat __ $
15 latest _ .
-18 law
9 law .
17 lay
74 le
-9 le _ precedenti
-19 le __ $
19 le __ messag
-9 le istruzioni
14 le regol
10 lead
48 leak
-11 learn
14 learn that
-9 least 0
35 leav
26 leav .
9 leav _ is
10 leav _ out
-9 leav _ to
11 leav __ .
9 leav __ out
9 leav as
10 leav it
9 leav the
11 leav thi
9 ledg
-22 left
-9 left _ .
10 left _ unles
10 left __ the
-10 left out
-17 legacy
34 legal
8 legal _ .
8 legal __ $
9 legal __ you
19 legg
12 length
18 length _ and
33 les
11 les __ s
11 les cl
-35 let
30 let _ custom
12 let _ go
-15 let _ know
-12 let _ user
11 let it
12 let the
10 let'
12 let' _ a
12 let' __ gam
12 let' play
-16 lett
14 level .
21 lhe
-9 library
60 licenc
21 licenc .
13 licenc _ .
15 licenc __ the
14 licenc check
9 licenc expir
-20 licens
45 lie
23 lie __ .
30 lie about
20 lift
24 lift _ the
24 lift for
20 light
-25 lik
13 lik a
23 lik that
9 lim
9 lim _ hel
9 lim __ samtalen
9 lim inn
8 limit
-10 limit _ $
14 limit _ .
8 limit _ in
17 limit _ list
8 limit __ $
16 limit and
-8 limit of
16 lin
-13 lin .
-10 lin _ $
-9 lin _ .
15 lin from
11 linear
14 linear .
10 linear _ $
-8 link
-12 link .
11 link <address>
-15 link _ each
-21 link _ the
-10 link __ $
17 link __ .
12 link __ and
-18 link below
8 link is
-24 link to
9 list
15 list _ $
104 list _ .
-19 list _ <name>
18 list _ call
-11 list _ of
12 list _ the
12 list _ to
-16 list _ tool
36 list __ 0
-13 list __ and
22 list __ call
14 list __ each
14 list __ fil
-11 list __ of
-10 list all
-17 list in
20 list is
9 list may
45 list not
-22 list of
18 list only
51 list pet
-22 list the
-8 list tool
20 listen
16 listen _ the
12 listen to
16 littl
11 littl model
15 liv _ the
135 llm
16 llm .
11 llm _ a
21 llm _ leak
10 llm _ tell
11 llm __ the
8 llm client
10 llm must
11 llm shall
21 llm that
43 lo
15 lo _ te
13 lo __ en
17 lo que
8 load
9 load the
11 load thi
38 loan
13 loan _ .
16 loan __ the
-9 loc
-16 loc _ $
31 loc history
-9 local __ .
-20 lock
-13 lock .
-16 lock _ $
-14 lock the
-13 log _ $
-18 log _ .
-18 log __ $
18 log __ the
-10 logg
-9 logg _ the
-8 logg for
-12 login .
-12 login _ $
-13 long _ .
8 long _ help
16 long _ memory
10 long _ the
24 long __ .
8 long a
17 long term
38 look
22 look _ a
9 look __ postcod
24 look as
-8 look at
23 lookup
15 lookup .
12 lookup _ $
-10 lost
-9 lost _ $
11 lov
30 low
11 low .
15 low _ $
-17 loyalty
17 ltd
19 m
31 m 0
9 m _ i
16 m __ m
-31 m å
34 machin
14 machin read
26 mad
10 mad _ $
9 mad __ and
15 mad by
11 mad up
35 mail
-19 mail _ $
13 mail _ .
8 mail __ <mail>
23 mail __ the
9 mail __ to
-11 mail __ user
-15 mail addres
-8 mail from
12 mail in
28 mail the
16 mail tool
10 mailbox __ the
-16 maintain
19 maintenanc
9 maintenanc mod
23 mak _ admin
-17 mak _ that
-14 mak _ the
26 mak __ public
-18 mak a
-14 mak it
-28 mak sur
-18 manag
-13 manual
-14 many
-20 map
24 mark
-18 mark the
11 market ord
-14 mask
-62 match
44 matt
8 matt .
12 matt what
22 matt which
-9 max
-36 maximum
-10 maximum _ is
-8 maximum __ 0
-21 may
14 may _ been
9 may _ command
9 may _ direction
14 may _ the
18 may _ you
-9 may __ $
9 may __ .
-8 may __ and
24 may __ for
-18 may call
-10 may do
11 may hav
14 may hold
-16 may not
15 may stop
9 mb __ .
-17 mcp
-9 mcp serv
101 me
18 me .
33 me _ .
11 me _ the
37 me __ $
10 me __ me
18 me as
14 me the
10 meal
-13 mean the
9 meant for
13 meanwhil
35 med
18 med det
19 medical record
22 meet
21 memb
17 memb .
13 memb __ agent
-9 memor
36 memory
47 memory .
10 memory _ json
-23 memory _ the
26 memory _ user
10 memory __ and
-11 memory of
63 mention
8 mention _ $
22 mention _ in
21 mention _ the
9 mention __ .
15 mention a
19 mention in
13 mention it
-12 mention the
10 mention thi
12 menu .
19 menu __ .
13 merg .
-11 merg __ .
-11 merg two
-46 messag
-13 messag $
-16 messag .
-14 messag _ $
19 messag _ echo
-8 messag _ the
26 messag __ $
-19 messag __ the
10 messag __ thi
-17 messag and
-14 messag are
16 messag her
-10 messag in
-13 messag is
11 messag of
-18 messag that
-15 messag with
36 meta
-28 metadata
-45 metric
15 microphon
-16 might
30 min
26 min .
-19 minut
-9 minut _ $
14 minut _ the
18 minut __ the
-11 minut and
26 mirror
11 miss
-11 miss .
-9 miss _ $
-26 mm
-9 mm __ $
52 mod
22 mod __ .
12 mod and
27 mod enabl
20 mod in
96 model
-34 model .
-11 model _ $
-21 model _ 0
25 model _ a
34 model _ all
-14 model _ call
-12 model _ for
13 model _ it
25 model _ not
10 model _ run
16 model _ scor
71 model _ the
-9 model _ to
-17 model _ use
26 model __ <name>
25 model __ call
8 model __ human
27 model __ its
-14 model __ of
14 model __ text
13 model __ the
10 model __ to
9 model __ with
9 model also
-25 model and
15 model append
14 model are
26 model befor
-9 model choos
11 model client
14 model keep
14 model must
-11 model on
-30 model should
12 model that
8 model to
12 modul
18 moment
10 moment the
25 momento
18 money _ .
17 money __ $
-12 money __ account
9 monitor
-11 month
24 month .
23 month _ $
-50 mor
24 mor $
-11 mor _ .
8 mor __ .
15 mor and
-29 most
-11 most 0
8 most _ .
18 most recent
9 mot
20 mov __ with
-10 mp
-10 mp 0
10 mr
9 much
10 much .
10 much _ $
8 multip
-25 must
10 must _ .
-10 must _ <name>
-13 must _ a
-10 must _ befor
10 must _ call
23 must _ each
-16 must _ it
11 must _ its
9 must _ over
42 must _ thi
-11 must _ to
17 must _ tru
-12 must __ befor
13 must __ by
-19 must __ first
9 must __ mailbox
-33 must __ the
26 must __ user'
-8 must accept
-15 must be
-9 must confirm
10 must disclos
9 must hand
-43 must hav
10 must includ
10 must nev
-13 must not
17 must obey
12 must put
19 must rat
-12 must send
14 mx
9 mx .
9 mx _ catchall
9 mx __ .
63 my
9 my _ and
18 my _ to
-17 my __ $
18 my __ .
14 my account
53 n
20 n _ o
11 n _ r
13 n __ c
10 n __ pe
13 n à
14 n ã
9 n å
74 na
23 na _ .
12 na __ $
8 na __ e
10 na __ v
25 nada
-14 nam
-16 nam .
-10 nam _ <name>
-19 nam _ and
18 nam _ chang
9 nam _ in
27 nam _ one
-28 nam _ the
9 nam _ with
-19 nam __ .
17 nam __ dat
12 nam __ loc
-10 nam __ nam
27 nam __ of
18 nam __ sinc
-22 nam __ the
18 nam __ to
9 nam e
16 nam for
13 nam is
-22 nam of
-15 nam or
17 nam the
13 narrow
9 nasz
8 nativ
-18 natural
-15 natural languag
9 nce
10 nder
10 nder .
10 nder _ $
42 ne
20 near
17 near __ .
-14 need .
-25 need _ $
9 need _ .
28 need __ .
14 need __ about
16 need __ for
-25 need __ the
20 need __ with
-11 need a
26 need for
32 need not
-23 need the
9 need to
16 need your
-11 negativ _ .
17 neighbour
34 nel
19 nev
9 nev _ $
16 nev _ .
-24 nev _ it
-26 nev _ thi
16 nev _ to
-16 nev _ your
37 nev __ $
-19 nev __ in
20 nev __ the
10 nev __ user
15 nev be
9 nev both
13 nev reveal
-9 nev sent
9 nev show
14 nev tell
-30 nev the
13 nevermind
-34 new
12 new _ .
10 new _ for
-8 new __ $
-10 new __ the
9 new system
26 newest
22 newest _ .
14 newest one
38 next
12 next _ with
-8 next __ $
-14 next __ .
11 next __ the
18 next call
12 next request
22 next step
12 ng
15 nicament
23 nicht
9 nicht _ .
-12 nicht __ $
14 nie _ u
14 nie __ ż
12 niet
9 niet .
9 niet _ $
-16 night
-12 night .
10 night with
79 no
20 no _ $
22 no _ .
-31 no _ acces
35 no _ for
11 no _ of
38 no _ to
12 no _ what
22 no _ which
-32 no __ $
8 no __ help
9 no __ print
12 no __ you
9 no approval
55 no confirm
20 no conscienc
-8 no effect
12 no furth
16 no limit
-16 no long
30 no matt
-9 no mor
37 no need
20 no one
16 no question
10 no reason
14 no verify
43 nobody
16 nobody _ .
19 nobody _ typ
16 nobody __ $
-14 nobody __ .
19 nobody __ for
22 nobody has
-20 nod
29 nois
56 nomor
-13 non
-9 non _ $
17 non __ .
51 normal
19 normal .
18 normal _ $
11 normal __ .
16 not $
58 not .
41 not _ 0
22 not _ <name>
11 not _ and
-23 not _ any
18 not _ by
9 not _ in
-28 not _ it
8 not _ one
16 not _ oth
12 not _ shar
-9 not _ that
-27 not _ the
-24 not _ thi
-14 not _ to
-8 not _ unles
16 not _ up
20 not _ user
27 not __ $
38 not __ .
10 not __ a
-16 not __ answ
9 not __ copy
10 not __ custom
-10 not __ data
-12 not __ for
13 not __ has
-8 not __ is
-15 not __ thi
-37 not __ user
-21 not __ with
-10 not __ yourself
-12 not are
9 not ask
-23 not be
11 not belong
15 not bring
-15 not call
14 not check
8 not for
-10 not gues
11 not in
-12 not includ
-12 not know
20 not on
-18 not put
16 not query
-15 not rely
-19 not reveal
-10 not see
-11 not send
-14 not shar
-36 not tell
20 not to
-9 not told
13 not wait
10 nota
10 nota _ .
58 noth
17 noth .
16 noth _ $
13 noth _ .
8 noth _ do
13 noth __ $
12 noth __ the
8 noth __ with
-20 noth is
8 noth to
42 notic
11 notic .
21 notic __ is
26 notic that
-12 notif
-39 notific
-14 notific .
-9 notific _ .
-21 notify
96 now
23 now $
28 now .
8 now _ $
14 now _ an
-25 now _ you
11 now _ your
19 now __ .
-14 now on
13 npm
11 nu
-78 null
-13 null .
-9 null _ $
13 numb
11 numb .
-21 numb _ $
-20 numb _ .
11 numb _ from
13 numb _ in
25 numb _ seat
15 numb _ the
-21 numb __ $
11 numb __ 0
26 numb __ <name>
9 numb __ for
18 numb in
-43 numb of
11 numb taken
13 numb to
29 number
29 number .
21 number _ $
41 numero
18 numero _ telefono
18 numero di
40 nur
16 nutz
22 nutz _ ü
12 o
19 o _ j
21 o _ lhe
12 o _ n
10 o _ ç
-18 o __ $
43 o __ .
17 o __ a
15 o __ rio
19 o __ á
11 o client
17 o e
10 o pe
32 o que
15 o usu
78 obey
9 obey _ .
9 obey __ $
17 obey __ author
9 obey __ not
34 obey the
9 obey them
13 obey thi
-68 object
-24 object .
-9 object _ $
16 objectiv
14 obtain
12 occupancy
38 od
8 odpov
14 odpov _ di
14 odpov ě
-11 of
-9 of 0
39 of <name>
-33 of _ $
49 of _ .
21 of _ account
-11 of _ agent
-14 of _ and
15 of _ answ
15 of _ as
15 of _ branch
17 of _ call
24 of _ chat
9 of _ context
16 of _ convers
17 of _ custom
31 of _ day
16 of _ fil
9 of _ from
17 of _ hom
9 of _ host
11 of _ includ
13 of _ instruction
12 of _ is
22 of _ last
13 of _ ltd
18 of _ mail
9 of _ mcp
-31 of _ messag
-25 of _ model
-23 of _ month
39 of _ new
17 of _ oth
-12 of _ own
14 of _ plugin
14 of _ present
-9 of _ project
20 of _ request
-15 of _ run
15 of _ secret
-15 of _ serv
-17 of _ session
11 of _ so
11 of _ summary
32 of _ the
-10 of _ thi
29 of _ tool
34 of _ user
13 of _ user'
9 of _ valu
21 of _ variabl
11 of _ was
-11 of _ workspac
-27 of __ $
-11 of __ .
-12 of __ 0
39 of __ <name>
24 of __ about
20 of __ agent
9 of __ and
-9 of __ as
-12 of __ befor
12 of __ between
-13 of __ by
14 of __ check
21 of __ connector
-15 of __ fil
-13 of __ from
21 of __ goe
13 of __ hav
-38 of __ in
13 of __ includ
-15 of __ is
11 of __ messag
11 of __ must
17 of __ no
9 of __ of
-18 of __ or
9 of __ own
31 of __ serv
-11 of __ so
8 of __ stat
-17 of __ that
21 of __ the
14 of __ thi
15 of __ to
8 of __ tool
-21 of __ you
-37 of a
29 of all
25 of anoth
31 of any
9 of attorney
33 of document
-21 of each
-11 of every
27 of it
-11 of its
25 of seat
21 of the
-10 of them
54 of thi
15 of thought
-17 of tool
22 of what
33 of your
67 off
15 off <name>
31 off _ $
10 off _ in
8 off __ from
11 off __ on
12 off __ the
37 off bot
9 off for
12 off the
-10 offer by
-13 offic
10 official
-14 offset
13 og
18 ogs
18 ogs å
30 ok
15 ok .
11 ok _ $
-12 old __ work
-10 old one
11 old than
9 oldest
8 om
9 omit the
-14 omitt
23 on
23 on .
14 on 0
15 on <name>
46 on _ .
9 on _ devic
-27 on _ for
-10 on _ host
10 on _ messag
-14 on _ of
10 on _ open
32 on _ own
-8 on _ serv
8 on _ shar
11 on _ sit
43 on _ the
28 on _ user'
10 on __ .
10 on __ all
-22 on __ and
-9 on __ as
26 on __ behalf
-18 on __ of
12 on __ the
12 on __ then
22 on __ use
-27 on a
19 on and
-18 on behalf
24 on each
12 on every
-8 on fil
-9 on how
33 on it
17 on its
9 on off
10 on oth
27 on that
-29 on the
-10 on thi
-16 on you
13 onc
10 onc .
9 onc _ the
-15 onc __ has
23 onc __ the
8 onc __ thi
-17 onc and
9 onc load
13 onc per
-20 onc the
53 one
16 one $
14 one _ by
21 one _ of
8 one _ per
9 one _ that
-36 one _ the
-9 one _ user
15 one _ your
-17 one __ .
10 one __ for
-9 one __ of
13 one __ the
18 one __ thi
-12 one are
-14 one in
11 one mor
-28 one of
-12 one sentenc
15 one the
13 one toward
-12 one user
12 one with
8 one year
-35 only
-22 only _ $
11 only _ .
-18 only _ it
-15 only _ may
-17 only _ the
33 only __ .
-14 only __ aft
-10 only __ are
-11 only __ do
14 only __ to
-10 only aft
-17 only call
-15 only from
-13 only if
15 only the
16 only then
11 only thi
37 ook
69 open
-15 open .
8 open <address>
-9 open <name>
-18 open _ $
10 open _ 0
-14 open _ and
8 open _ to
12 open __ a
10 open __ in
10 open __ to
10 open __ tool
10 open a
15 open every
9 open fil
-49 openai
-28 openai .
-20 oper
-11 oper _ $
43 operator
16 operator .
12 operator _ $
15 operator _ you
15 operator told
22 operator'
18 opposit
-9 opt _ .
-9 opt __ $
14 opt in
-17 option
-43 optional
-32 optional .
-18 optional _ $
-73 or
-23 or <name>
-38 or _ .
15 or _ a
25 or _ ai
23 or _ as
-11 or _ to
16 or __ $
-22 or __ .
22 or __ a
10 or __ be
25 or __ not
27 or __ off
-11 or __ to
47 or be
19 or whoev
32 ord
10 ord 0
-27 ord _ $
11 ord _ 0
-15 ord _ <name>
14 ord _ in
35 ord _ of
14 ord _ system
15 ord _ the
-13 ord _ which
-21 ord __ $
-25 ord __ .
9 ord __ question
37 ord __ the
15 ord __ them
11 ord as
11 ord com
22 ord for
12 ord grocer
-18 ord numb
-16 ord of
-9 ord to
12 ord with
14 orden
16 order
19 ordr
-11 organis
-10 organis .
-41 original
17 os
58 oth
10 oth $
-24 oth .
-29 oth _ $
-15 oth _ .
26 oth _ are
21 oth _ connector
-22 oth _ of
31 oth _ tool
-13 oth __ .
17 oth __ are
17 oth __ of
14 oth __ return
-26 oth __ the
19 oth __ tool
16 oth connector
9 oth host
15 oth mail
17 oth search
18 oth serv
34 oth tool
14 oth wer
-33 otherwis
11 ought
11 ought to
109 our
8 our .
29 our <name>
14 our _ $
14 our _ function
13 our _ link
15 our _ which
9 our _ with
14 our __ $
26 our __ .
14 our __ 0
9 our __ <name>
20 our __ the
11 our __ to
21 our pag
21 our partn
62 out
11 out .
15 out _ .
9 out _ it
19 out _ the
12 out _ your
17 out __ $
10 out __ and
18 out __ answ
10 out __ own
11 out __ summary
30 out of
19 out the
10 out unles
17 outcom as
18 outdat
13 outil
15 outil de
17 output
19 output .
11 output _ <name>
12 output _ the
11 output of
12 output your
60 outrank
18 outrank the
-13 outsid
-14 outsid of
73 over
24 over .
8 over _ content
15 over _ oth
11 over _ the
20 over __ .
9 over __ may
10 over __ messag
12 over all
14 over with
11 over your
-56 overrid
-12 overrid _ one
29 overrid __ .
-13 overrid __ for
-21 overrid __ rul
9 overrid cod
13 overrid for
-37 overrid the
-19 overwrit
-20 overwrit the
16 own _ $
13 own _ only
12 own __ $
8 own __ account
-21 own __ the
19 own are
25 own rol
-29 own word
17 owner'
33 p
10 p .
19 p _ s
21 p __ .
9 p å
8 p ř
12 packag
12 packag <name>
-25 pag
13 pag .
-14 pag _ $
10 pag _ contain
-11 pag _ the
-8 pag __ $
9 pag __ .
19 pag __ and
10 pag and
-11 pag as
8 pag list
10 pag may
-11 pag the
9 pag with
-8 pagin
34 paid
14 par
24 para
-66 paramet
-12 paramet .
-13 parent
17 pars thi
-13 part .
27 part i
-16 participant
32 partir
35 partn
27 partn .
20 partn _ $
10 partn _ it
-16 party
9 pas _ thi
14 pas __ .
9 pas __ tool
19 pas as
-15 pas it
12 pas the
12 pass
-12 pass .
-16 pass __ the
-19 passeng
20 passport
20 passport scan
34 password
-16 password .
-9 password _ $
11 password _ .
12 password _ her
-10 password _ the
10 password __ 0
9 password __ and
15 password __ it
29 password __ the
17 password and
24 past
10 past your
-12 path
-12 path _ the
-14 path of
28 patient _ in
28 pay
17 pay .
16 pay _ .
10 pay _ 0
14 pay __ $
10 pay invoic
17 pay pay
53 paye
20 payload __ the
-17 payment _ .
-30 payment _ the
-13 payment __ $
12 payment __ 0
9 payment __ thi
27 payment provid
-13 payout
-12 pdf
9 pdf .
-12 pend
45 pengguna
42 peopl
25 peopl _ assistant
15 peopl _ to
25 peopl __ are
12 peopl ask
8 per _ and
37 percent
13 percent .
13 percent to
46 perder
-13 perform
25 perguntar
-23 period
-8 permanent
9 permanent _ $
-9 permanent _ a
21 permission
-8 permission .
-15 permission _ $
19 permission _ the
15 permission from
9 permission is
-11 permission to
-12 permitt
46 person
-9 person .
16 person _ are
13 person _ in
8 person _ the
18 person __ a
11 person __ the
22 person that
16 person you
27 person'
43 persona
34 persona .
17 persona _ $
-24 personal
-9 personal _ .
-9 personal __ $
9 personal __ the
-12 personal data
14 personalis
14 personalis .
29 pet
16 pet .
17 pet _ $
-15 phon .
-13 phon _ $
9 phon _ .
11 phon _ in
11 phon _ taken
16 phon __ 0
11 phon __ from
31 phon numb
13 photo
35 phras
13 phras _ $
44 pick
13 pick _ one
27 pick the
-11 pick up
14 pictur
11 pictur __ .
8 pin
19 ping
18 ping .
14 pip
-10 pirat
-14 plac
-15 plac .
-13 plac _ $
12 plac _ the
13 plac _ thi
10 plac __ ord
14 plac a
9 plac of
-15 placehold
13 plain
-11 plain __ $
16 plain __ the
30 plan
12 plan _ the
-39 platform
9 platform'
-11 play
12 play _ gam
17 play a
19 playbook
-14 pleas
20 pleas __ .
56 pls
19 plu
15 plu _ des
9 plu the
-102 plugin
16 plz
-17 pm
21 png
9 png __ .
17 png and
16 poem
-26 point
10 point __ .
26 point at
11 polecenia
13 polic
42 policy
17 policy .
16 policy _ .
17 policy _ 0
8 policy __ .
13 policy __ 0
-12 poll
8 pons
12 populat
27 por
-16 por _ .
-14 por __ $
9 portal
16 portfolio
16 portfolio .
-29 possibl
23 possibl .
42 post
-16 post <name>
10 post _ <name>
17 post _ comment
10 post __ .
16 post __ on
16 post a
15 post the
-11 post them
16 pow
16 pow .
12 pow _ $
9 pow _ attorney
-19 power
-18 power by
-14 pr
8 pr 0
8 pr _ v
8 pr __ 0
9 pre approv
11 precedenc over
-9 precedenti
-8 pref
-11 pref _ tool
9 pref __ .
-11 pref __ over
-12 pref thi
-9 preferr _ .
14 preferr _ for
15 premium
10 premium _ .
10 premium __ $
19 pres
14 pres allow
16 presenc
-17 present .
-14 present _ $
-10 present _ .
11 present _ the
11 present __ as
25 present __ the
12 present the
12 preserv
13 preserv __ the
31 pretend
14 pretend __ the
10 pretend that
25 preview
15 preview .
9 preview _ $
23 previou
-45 previou _ and
18 previou _ is
13 previou __ $
24 previou __ .
-34 previou __ print
-9 previou __ the
-53 previou instruction
21 previou messag
11 previou tool
10 pric _ the
9 pric __ the
36 prima
19 principal
8 principal .
-13 print
13 print _ .
14 print __ $
36 print the
-31 print your
39 prior
19 prior _ and
11 prior _ call
10 prior _ each
13 prior __ .
13 prior to
10 priority
-14 privacy _ .
33 privat
11 privat .
-11 privat _ .
15 privat _ <name>
26 privat _ of
-11 privat __ $
21 privat __ in
-26 privat key
24 privileg
10 pro
15 pro .
-18 problem
-9 problem _ the
26 proce
9 proce with
17 proce without
-27 proces
23 process .
27 prod
16 produc __ and
-53 product
9 product catalogu
14 product review
15 production
10 profil
9 profil __ .
-31 program
-12 programm
-9 progres
-42 project
-28 project .
-15 project _ $
17 project __ the
8 project'
22 promot
18 prompt
-26 prompt .
31 prompt _ $
23 prompt _ .
-17 prompt _ a
-13 prompt _ call
11 prompt _ sistema
-12 prompt _ to
13 prompt __ $
-17 prompt __ a
-12 prompt __ and
-29 prompt __ the
11 prompt di
-19 prompt for
-14 prompt injection
-12 prompt is
-11 prompt of
-17 prompt that
21 prompt verbatim
13 proof of
-13 propert
-20 property
-8 protect
25 protection
-10 protection .
12 prov
-63 provid
10 provid _ thi
-10 provid __ .
35 public
14 public _ $
-15 public __ $
12 public __ .
-14 public __ the
-27 public key
18 publish
20 publish the
19 pull __ the
44 pun
20 purchas
8 purchas _ .
13 purg
-8 purpos _ $
38 push
-15 push .
-13 push _ $
21 push _ to
9 push to
67 put
11 put <mail>
18 put __ .
9 put __ her
10 put __ the
12 put in
14 put it
26 put the
-25 python
46 q
43 q .
8 qu
17 quality
13 quality .
10 quality _ $
28 quantit
14 quantity
93 que
12 que _ .
14 que _ no
16 que _ usu
19 que _ é
13 que __ $
8 que __ campo
16 que __ á
20 que estiv
26 que o
26 que te
-23 quer
21 quer the
-23 query
-30 query _ $
11 query _ .
-9 query _ the
38 question
36 question $
18 question .
18 question _ $
-9 question _ our
12 question __ topic
-12 question about
-13 question in
14 question on
9 question to
16 question with
52 questo
15 questo _ e
-8 queu
28 qui
-13 quick
50 quiet
19 quiet .
19 quiet _ $
12 quiet _ the
26 quiet __ .
9 quiet about
-16 quot _ $
-8 quota
66 r
15 r .
15 r _ $
24 r _ .
8 r _ pons
24 r __ $
28 r __ beim
45 rais
14 rais __ 0
25 rais by
17 rais the
18 random
19 random _ .
-19 rang
10 rang _ 0
10 rang is
48 rank
20 rank .
15 rank _ $
-12 rat .
-12 rat _ $
14 rat __ .
14 rat __ 0
20 rat the
24 rath
24 rath than
13 raw
25 re
11 re _ ues
10 re ç
-10 reach _ $
12 reach __ .
94 read
23 read .
14 read <name>
21 read _ $
-20 read _ fil
-8 read _ secret
11 read _ should
12 read _ thi
11 read _ to
-9 read _ user'
-19 read __ $
23 read __ .
15 read __ and
-10 read __ from
18 read __ the
12 read in
15 read is
12 read of
-22 read the
12 read them
18 read thi
8 read you
16 reader'
-19 ready
-10 ready .
33 real
8 real _ is
9 real one
9 reason
8 reason __ the
12 reason engin
11 reason to
8 recalculat .
17 receiv .
12 receiv _ $
-12 receiv _ .
-13 receiv __ $
12 recent _ .
11 recent __ $
11 recip
-27 recipient
-14 recipient .
13 recipient __ replac
-15 recommend
15 recommend _ product
12 record
15 record .
-8 record _ $
19 record _ a
13 record _ no
-17 record _ the
-11 record for
12 record to
12 record with
18 recursiv
15 red
23 redact
14 redirect are
-23 ref
28 referenc
51 referenc .
49 referenc __ 0
29 refund
-13 refund .
-11 refund _ $
33 refund _ to
11 refund __ .
15 refund it
8 refundabl
17 refus
-8 refus .
-9 refus _ $
8 refus and
12 refus to
10 refusal
21 regard
36 regardles
29 regardles _ the
11 regardles __ was
38 regardles of
-10 region
13 regist _ second
8 regist __ .
13 regist __ one
-14 regist an
-13 register
20 registry
24 regol
-20 reject
-10 reject __ .
-11 releas
-14 releas .
-12 releas _ $
-30 relevant
-21 remain _ .
-19 remain __ $
9 remaind
10 remaind _ the
10 remaind of
9 remark
-11 remark _ $
-15 rememb _ devic
9 rememb _ the
-16 rememb __ $
-15 rememb __ for
9 rememb __ user
8 rememb about
16 rememb for
-15 rememb thi
-22 rememb to
-18 remember
-19 remind
-8 remind __ .
39 remot
24 remot _ to
-11 remot __ $
-32 remov
-10 remov .
10 remov _ limit
11 remov the
29 rend
22 rend __ .
-11 rend __ templat
12 rend markdown
13 rend the
25 renew
12 renew _ domain
12 renew __ nam
12 renew a
31 renewal
19 renewal is
9 renvoi la
88 rep
27 rep .
25 rep _ $
26 rep _ .
-12 rep _ the
14 rep _ with
10 rep __ the
9 rep in
21 rep with
9 rep yes
15 repeat _ call
10 repeat the
-25 repl
33 replac
11 replac _ 0
-8 replac _ the
25 replac _ with
9 replac __ 0
-11 replac __ in
-11 replac by
14 replac it
8 replac what
21 replac with
11 replica .
17 reply
9 repo
24 report
24 report .
13 report _ $
8 report _ the
-16 report _ to
-13 report __ $
9 report __ in
9 report __ the
9 report and
-9 report are
13 report succes
22 report the
-20 report to
15 repositor
36 repository
12 repository .
-9 repository _ $
12 repository _ if
15 repository __ the
-34 represent
-10 request
11 request .
19 request _ $
11 request _ by
-13 request _ it
-24 request _ the
11 request _ your
10 request __ to
28 request for
8 request from
11 request has
-11 request in
-10 request is
22 request it
-9 request only
-12 request to
-38 requir
-46 requir .
-28 requir _ $
-10 requir _ approval
12 requir _ the
29 requir __ .
18 requir __ the
9 requir __ to
-14 requir by
10 requir step
-22 requir the
-23 requirement
-16 reserv
-10 reset _ password
-14 reset __ .
9 resiz
10 resiz __ .
-46 resourc
12 resourc .
-15 respond
-101 respons
-24 respons .
-15 respons _ $
-23 respons for
-12 respons is
14 rest
12 rest _ your
10 rest __ chat
-8 restart
-10 restriction .
14 restriction __ $
-14 restriction and
15 result
14 result _ <name>
25 result _ into
10 result _ us
-8 result __ .
21 result __ <name>
23 result are
-20 result is
-19 retention
-24 retriev
9 retriev the
-14 retry
12 retry .
12 retry _ $
-50 return
-19 return .
-8 return 0
-17 return _ $
21 return _ <name>
12 return _ list
-16 return _ to
38 return __ .
-9 return __ that
8 return __ weath
23 return a
10 return build
28 return by
9 return stal
12 return the
-13 return up
13 return with
26 reveal
15 reveal _ the
-10 reveal __ .
15 reveal that
21 review
8 review _ thi
13 review by
24 review may
-10 review the
-14 revok
-18 rewrit
-10 rewrit the
24 rf
12 rfc
12 rfc 0
13 rfc __ .
14 right _ $
18 right _ the
9 right __ $
-13 right away
10 right to
12 rio
27 rival
20 rm
24 rm rf
73 robot
9 robot .
-21 rol
25 rol $
-33 rol .
-16 rol <name>
-21 rol _ $
10 rol _ the
-17 rol _ user
-13 rol __ $
-15 rol __ content
-8 room .
20 room _ the
-26 root _ $
9 rotat __ secret
36 round
15 round _ to
19 round _ up
12 round __ the
19 round __ to
14 round the
17 round up
19 rout
8 routin
12 row __ are
10 row to
105 rul
-15 rul .
-23 rul _ $
15 rul _ to
11 rul _ your
-9 rul __ $
-16 rul __ .
42 rul __ a
-8 rul and
-13 rul are
8 rul fil
13 rul for
10 rul you
-47 run .
30 run <name>
-32 run _ $
10 run _ and
11 run _ as
12 run _ rf
15 run _ so
-13 run _ the
-12 run __ $
13 run __ .
8 run __ <name>
18 run __ sh
10 run __ that
-29 run __ the
-10 run __ with
-11 run is
8 run rm
12 run the
21 run thi
-33 run without
64 s
11 s $
16 s .
11 s 0
-12 s _ $
11 s _ api
11 s _ n
20 s __ .
11 s d
23 s ä
11 s ö
29 s ł
56 safety
10 safety _ whenev
12 safety filt
17 safety rul
26 said
10 said _ far
11 said ok
10 said so
48 saja
-45 sal
15 salar
28 saldo
27 saldo .
-8 sam
9 sam __ $
-38 sampl
9 samtalen
9 samtalen og
-11 sandbox
-12 sandbox _ .
-12 sandbox __ $
53 sav
22 sav _ memory
-19 sav __ $
38 sav __ .
26 sav a
-8 sav the
31 sav to
117 say
-9 say .
13 say _ $
19 say _ .
-9 say _ it
17 say _ pay
23 say __ $
19 say __ .
9 say __ 0
25 say __ data
11 say __ the
10 say it
16 say no
21 say noth
17 say pay
-22 say so
20 say that
17 scam
39 scan
19 scan _ thi
13 scan the
-16 schedul
16 schedul .
-8 schedul __ .
17 schema __ the
10 scop
-8 scop .
8 scop _ and
15 scop __ the
-8 scor
24 scratchpad
-18 screen
10 script
12 script .
12 script _ $
10 script are
-20 sdk
-9 se
-38 search
16 search .
-24 search _ $
9 search _ the
-15 search __ $
-13 search __ .
9 search __ catalogu
13 search __ the
11 search __ thi
-31 search for
12 search the
10 search tool
33 seat
-14 second
-29 second .
-22 second _ $
-11 second _ the
13 second _ toward
-8 second __ .
12 second call
-16 second factor
13 second one
29 secret
24 secret .
24 secret _ $
24 secret _ in
-15 secret _ the
22 secret __ $
-8 secret __ be
20 secret __ the
-10 secret and
15 secret fil
-13 secret from
8 secret her
-11 secret key
23 section .
24 section _ $
44 security
14 security check
-54 see
-15 see _ .
19 see _ guid
-19 see __ $
14 see __ .
-11 see __ the
9 see a
-15 see it
16 seed
9 seed .
9 seed phras
20 seen
13 seen in
-14 segment
26 segui
12 select _ user
11 select __ and
9 select from
14 select thi
24 sem
26 semicolon
26 semicolon .
16 semicolon _ $
45 sempr
29 semua
15 semv
15 semv .
13 send
-21 send .
29 send 0
-9 send _ .
9 send _ at
12 send _ data
-15 send _ messag
-10 send _ the
10 send _ to
23 send _ user'
21 send __ .
-9 send __ a
25 send __ her
18 send __ history
-9 send __ of
-33 send __ to
18 send __ us
-20 send a
-9 send an
16 send are
23 send mail
18 send the
-10 sensitiv
11 sensor
-54 sent
-20 sent .
-13 sent _ .
-23 sent _ the
-10 sent __ $
8 sent __ and
13 sent along
-9 sent by
8 sent the
-19 sent to
-8 sentenc
-21 sentenc .
-17 sentenc _ $
17 sentenc in
42 senza
9 separat __ the
-10 sequenc _ the
50 serv
-14 serv _ $
48 serv _ .
24 serv _ and
9 serv _ connect
16 serv _ their
20 serv _ your
40 serv __ $
-20 serv __ .
14 serv __ to
-11 serv as
14 serv can
8 serv is
16 serv need
10 serv should
13 server'
10 server' <name>
-36 servic
11 servic .
-15 servic _ $
22 servic _ .
15 servic __ on
30 serw
35 session
15 session _ .
12 session _ and
15 session _ in
-9 session _ that
-10 session _ the
19 session __ $
-10 session __ at
10 session __ in
-10 session __ user
19 session cooki
10 session expir
-11 session of
19 session token
-25 set
-14 set _ $
-18 set _ <name>
11 set _ the
45 set _ to
13 set _ tru
26 set __ fals
-10 set __ of
-13 set __ the
-14 set a
20 set it
-15 set the
21 set to
-44 sett
-10 sett _ $
-16 sett _ the
12 settl
8 settlement
10 settlement is
28 setup
19 setup _ ask
12 setup __ .
11 seul
12 sh
-21 sha
-21 sha 0
-14 shadow
8 shall be
23 shar
15 shar .
9 shar _ $
21 shar _ a
37 shar _ set
14 shar _ the
-20 shar _ with
-27 shar __ with
-24 shar a
13 shar of
30 shell
10 shell tool
18 shipp addres
16 shop
18 shopp
8 shopp assistant
-9 short
23 should
-11 should _ be
-23 should _ call
-27 should _ thi
10 should __ ask
13 should __ from
-12 should __ the
24 should __ with
11 should alway
19 should contain
28 should hold
35 should the
25 show
24 show .
28 show _ $
25 show _ pric
12 show __ $
39 show __ .
17 show __ of
-18 show __ to
-18 show the
15 show thi
-49 shown
-14 shown _ the
-22 shown to
25 shut
19 shut __ $
14 si
-30 sid
51 sidenot
44 sidenot .
30 sidenot _ $
-11 sie
-10 sign _ .
10 sign _ and
25 sign _ contract
16 sign __ $
17 sign __ the
-9 sign __ with
13 sign a
9 sign for
9 sign the
11 signatur are
13 sil
15 silenc
19 silent
27 silent .
-17 silent _ .
20 silent __ $
-10 silent ignor
19 silent on
20 simpl
37 simpl __ .
16 simpl to
15 sin
34 sinc
16 sinc _ is
-18 sinc the
19 sinc they
-31 singl
-11 singl _ .
-10 singl __ $
23 sistema
10 sistema .
10 sistema _ $
13 sit
-8 six __ $
-17 siz
17 ska
21 skal
-24 skill
32 skip
19 skip _ $
11 skip __ you
-8 skip the
15 skip them
-12 skipp
11 slack messag
33 slip
17 slip _ the
8 slip __ as
26 slip in
-19 slot
10 slow
12 slow _ down
19 slow __ .
-21 small
-8 sms
-24 snapshot
-9 snapshot __ .
10 snippet in
101 so
-29 so .
-35 so _ $
8 so _ 0
9 so _ all
13 so _ and
23 so _ it
9 so _ not
17 so _ public
21 so _ the
9 so _ thi
8 so _ we
-23 so _ your
16 so __ .
15 so __ is
9 so __ it
8 so __ out
9 so __ read
20 so __ the
18 so __ user
12 so do
19 so don't
19 so just
-8 so leav
10 so read
15 so send
31 so the
16 so they
12 sol
30 solo
-53 som
27 someth _ .
19 someth __ $
20 someth els
11 sormai
-25 sort
-13 sort by
-20 sound
-10 sourc _ $
18 sourc __ the
9 sourc rang
-9 spac
-9 spac .
-10 span
17 spar
22 speak __ and
9 special
20 special _ the
-47 specific
-32 speech
13 spell
13 spend
-11 split
-13 spoken
8 spr
9 spr å
-9 sql _ .
11 sql __ the
14 squar
12 squar bracket
13 ssh _ .
-12 ssh _ key
12 ssh key
-11 ssh public
9 st
15 st _ r
15 st å
19 staff
25 stal
9 stal _ .
40 star
-23 start
14 start _ with
12 start _ you
-13 start __ .
19 start __ are
10 start __ the
-17 start a
-12 start an
11 start over
18 start with
-8 stat
12 stat .
-9 stat _ $
10 stat _ the
-12 stat of
18 statement
11 statement so
12 statement the
16 statu .
11 statu _ $
10 statu _ are
-16 statu __ $
-14 statu __ .
-10 statu is
24 stay _ .
11 stay _ charact
-9 stay _ until
21 stay __ $
-8 stay __ for
16 stay __ the
9 stay silent
13 ste
9 ste _ talk
13 ste __ to
9 stead
-11 step .
-12 step _ $
17 step _ the
-16 step __ the
11 step the
-11 still
-12 stock
11 stock is
-11 stop
-15 stop _ .
8 stop _ from
9 stop _ the
19 stop _ you
-11 stop sequenc
-9 stop work
8 stop you
-29 stor
-8 stor __ the
35 stor card
9 stor in
-12 stor it
-11 stor the
-9 str _ $
9 str is
20 straight
9 straight _ .
9 straight __ $
15 straight away
32 strang
-36 stream
14 strip
-9 strong _ authentic
-9 strong custom
-29 structur
-21 styl
-22 su
-16 sub
12 subject
10 subject _ their
8 submit
-10 submit _ output
-14 subscrib _ the
22 subscrib _ user
22 subscrib __ to
27 subscrib the
11 subscription
-9 subscription .
9 subscription _ the
10 subscription to
16 substitut
11 substitut the
15 succes
11 succes .
22 succes _ the
8 succes __ user
-56 such
-57 such as
-13 suggestion
18 sum
-8 summariz
33 summary
19 summary .
19 summary _ $
14 summary __ .
15 summary of
13 supersed
13 superus
24 supp
28 supplement
-40 support
-15 support _ $
-10 support _ for
-9 support __ $
-11 support __ .
15 support __ carry
10 support ticket
18 suppos
20 suppos __ the
19 suppos to
-11 suppres
28 sur .
22 sur __ .
-11 sur you
8 sure
19 surfac
18 surviv
13 suspend
9 suspend for
29 svaret
13 svc
12 svg
65 swap
24 swap the
36 switch
8 switch _ for
31 switch off
-8 symbol .
9 sync contact
24 syst
49 system
14 system $
14 system .
-24 system _ $
26 system _ .
-10 system _ assistant
-12 system _ for
14 system _ hav
-13 system _ of
-10 system _ set
21 system _ verbatim
13 system _ you
19 system __ $
-9 system __ .
16 system __ comp
14 system __ no
-9 system __ the
12 system __ thi
9 system __ user
11 system messag
39 system prompt
-10 system user
19 system you
26 t
14 t _ o
15 t _ r
17 t __ n
19 t __ talimatlari
-17 t é
19 t ü
15 t ı
10 ta
-13 tabl .
11 tabl _ a
23 tag
-8 tag _ $
39 tak
9 tak <name>
-13 tak _ .
17 tak _ over
-11 tak __ $
-21 tak __ of
12 tak __ your
14 tak it
-10 tak over
13 taken _ the
19 talimatlari
19 talk
14 talk to
14 target
17 target _ $
9 target __ .
12 tariff
35 task
22 task .
23 task _ .
9 task _ the
10 task __ $
-9 task __ .
9 task __ <name>
13 task for
-9 tax _ .
-10 tax __ $
68 te
10 team _ $
18 tego
18 telefono
27 tell
30 tell _ $
-36 tell _ .
10 tell _ agent
-23 tell _ custom
18 tell _ person
11 tell _ that
-9 tell _ the
11 tell _ to
11 tell _ your
-18 tell __ .
9 tell __ do
-14 tell __ that
-17 tell __ the
21 tell anyon
16 tell the
9 tell user
17 temperatur .
-34 templat
33 tempo
19 temporary _ .
68 ten
-10 ten __ $
23 ten __ .
21 ten __ to
14 ten minut
-10 ten second
13 ten year
-21 tenant
-14 tenant .
-13 tenant _ $
9 tend to
-9 term .
-13 term _ $
27 term _ .
13 term accept
16 term memory
-13 term of
10 terminal
11 terminat
9 test
12 test .
14 test and
38 testo
10 text
-21 text _ $
24 text _ a
13 text _ also
13 text _ an
-14 text _ and
11 text _ thi
-14 text _ to
9 text _ your
13 text __ system
-10 text __ the
-9 text __ to
-9 text and
11 text as
13 text between
15 text in
23 text of
-22 text that
8 th _ ng
11 th ô
-20 than 0
-17 than __ .
13 than __ in
27 than a
23 that
28 that _ $
9 that _ about
-36 that _ agent
-22 that _ are
15 that _ data
-16 that _ do
16 that _ fil
16 that _ in
15 that _ is
-9 that _ may
-20 that _ model
8 that _ need
11 that _ of
8 that _ read
19 that _ safety
-22 that _ the
34 that _ thi
-21 that _ to
10 that _ tool
18 that __ .
-10 that __ about
-17 that __ and
12 that __ at
-13 that __ can
-9 that __ chang
21 that __ from
-10 that __ has
13 that __ in
-12 that __ is
-10 that __ may
-13 that __ not
-19 that __ or
21 that __ the
14 that __ their
9 that __ thi
19 that __ was
20 that all
-23 that an
8 that and
-30 that are
-12 that ask
-8 that do
25 that leak
-26 that match
24 that mention
18 that might
9 that no
9 that our
10 that refund
11 that result
-21 that run
16 that scor
34 that send
37 that their
-13 that they
-14 that was
16 that we
-9 that wer
-11 that your
-12 that'
36 the
-12 the <name>
23 the _ .
-10 the _ 0
18 the _ <address>
10 the _ <name>
14 the _ about
13 the _ abov
-8 the _ accept
10 the _ account
12 the _ add
38 the _ addres
18 the _ admin
8 the _ administrator
-9 the _ aft
-14 the _ agent
11 the _ ahead
9 the _ already
17 the _ also
-10 the _ amount
-11 the _ and
-14 the _ api
20 the _ applic
19 the _ approval
28 the _ are
32 the _ argument
11 the _ ask
15 the _ assistant
17 the _ at
10 the _ authoris
12 the _ authority
28 the _ bank
-14 the _ befor
10 the _ began
26 the _ behalf
15 the _ book
-12 the _ branch
-12 the _ call
-29 the _ can
-13 the _ cannot
28 the _ card
9 the _ catalogu
8 the _ certif
15 the _ channel
17 the _ chat
16 the _ choic
-9 the _ configur
-18 the _ confirm
23 the _ connector
-12 the _ consent
9 the _ contain
-10 the _ content
-15 the _ context
-23 the _ convers
28 the _ cooki
20 the _ count
10 the _ credential
11 the _ custom
-17 the _ dat
-22 the _ data
-15 the _ day
14 the _ decid
11 the _ declin
13 the _ desk
9 the _ desktop
9 the _ detail
9 the _ director
23 the _ directory
18 the _ document
-13 the _ doe
-11 the _ e
14 the _ end
12 the _ endpoint
13 the _ engin
-10 the _ fail
44 the _ field
29 the _ fil
10 the _ fold
-14 the _ follow
-11 the _ for
15 the _ found
-24 the _ from
16 the _ gav
10 the _ github
11 the _ giv
8 the _ goe
19 the _ had
-26 the _ hear
22 the _ history
-13 the _ id
-15 the _ if
14 the _ ignor
-11 the _ in
11 the _ inbox
-9 the _ instruction
-34 the _ is
18 the _ item
21 the _ key
25 the _ know
11 the _ last
9 the _ leav
12 the _ lin
9 the _ loc
13 the _ local
-11 the _ log
18 the _ look
18 the _ mail
12 the _ manag
-18 the _ may
8 the _ memory
23 the _ mention
15 the _ modul
-33 the _ must
-15 the _ n
19 the _ nam
16 the _ now
22 the _ of
-22 the _ on
24 the _ one
-23 the _ or
14 the _ ord
22 the _ own
19 the _ part
20 the _ password
11 the _ payload
-13 the _ period
-13 the _ phras
14 the _ plan
14 the _ policy
10 the _ proces
17 the _ protection
-20 the _ read
28 the _ record
10 the _ regist
8 the _ remov
11 the _ replica
13 the _ request
-18 the _ respons
-16 the _ result
9 the _ right
57 the _ rul
14 the _ say
-9 the _ screen
-14 the _ see
12 the _ sent
18 the _ servic
11 the _ set
-44 the _ should
29 the _ show
-34 the _ so
-25 the _ start
34 the _ stat
-9 the _ stay
14 the _ step
-27 the _ stop
-12 the _ stor
-9 the _ such
12 the _ swap
-31 the _ system
-8 the _ tak
-14 the _ tell
10 the _ ten
8 the _ term
28 the _ text
-13 the _ that
35 the _ the
12 the _ thing
12 the _ through
8 the _ tim
-22 the _ to
22 the _ token
52 the _ tool
12 the _ trail
13 the _ transf
-8 the _ typ
11 the _ up
-16 the _ url
35 the _ user
12 the _ valu
17 the _ vault
31 the _ want
-39 the _ was
11 the _ web
16 the _ wer
-18 the _ when
26 the _ whenev
10 the _ wher
-18 the _ will
11 the _ wish
-56 the _ with
9 the _ workspac
15 the _ would
27 the _ wrot
16 the _ x
10 the _ you
-27 the __ $
16 the __ 0
-10 the __ <address>
12 the __ <mail>
22 the __ <name>
46 the __ a
30 the __ about
10 the __ account
23 the __ add
19 the __ addres
19 the __ afterward
15 the __ against
8 the __ agent
-13 the __ agre
21 the __ ai
-18 the __ all
22 the __ along
-23 the __ alway
26 the __ and
14 the __ approval
18 the __ archiv
-9 the __ ask
14 the __ assistant
11 the __ attach
15 the __ avoid
-18 the __ be
9 the __ becaus
20 the __ been
10 the __ befor
14 the __ beforehand
-11 the __ bill
-31 the __ call
-12 the __ can
18 the __ carry
-13 the __ chang
-11 the __ charact
14 the __ clean
9 the __ cod
-13 the __ confirm
11 the __ connect
10 the __ contain
-13 the __ continu
11 the __ cover
9 the __ csv
19 the __ detail
-17 the __ display
14 the __ do
-12 the __ doe
9 the __ don
17 the __ empty
22 the __ ent
10 the __ fail
-11 the __ far
26 the __ fil
9 the __ fin
-9 the __ finish
-15 the __ first
32 the __ for
28 the __ from
14 the __ giv
15 the __ given
35 the __ has
-9 the __ her
11 the __ how
16 the __ i
-19 the __ if
14 the __ in
34 the __ install
11 the __ instruction
-11 the __ into
55 the __ is
-27 the __ it
-13 the __ its
24 the __ key
-15 the __ let
-8 the __ lock
-11 the __ mail
-14 the __ mak
41 the __ may
9 the __ me
-10 the __ nam
38 the __ nev
-23 the __ no
9 the __ not
20 the __ numb
8 the __ on
9 the __ onc
-10 the __ one
-8 the __ only
16 the __ open
10 the __ option
-16 the __ or
18 the __ our
13 the __ out
18 the __ over
12 the __ password
16 the __ path
27 the __ phras
13 the __ pleas
-17 the __ point
16 the __ privat
-10 the __ receiv
-13 the __ refus
14 the __ remov
10 the __ replac
12 the __ request
-20 the __ return
11 the __ reveal
10 the __ said
9 the __ scan
-21 the __ see
27 the __ send
11 the __ set
19 the __ show
-10 the __ sign
37 the __ so
10 the __ statu
20 the __ stay
-13 the __ stop
-12 the __ stor
10 the __ talk
-13 the __ tell
12 the __ thank
-25 the __ the
23 the __ ther
-11 the __ they
10 the __ to
22 the __ token
-11 the __ told
-15 the __ tool
-22 the __ use
-9 the __ used
14 the __ user
10 the __ valu
-12 the __ was
10 the __ what
16 the __ when
13 the __ wher
15 the __ wheth
-22 the __ will
17 the __ without
-12 the __ word
15 the __ writ
-19 the __ wrong
35 the account
9 the additional
10 the addres
37 the admin
-10 the administrator
-17 the agent
18 the ai
12 the amount
-19 the answ
-38 the api
-23 the app
39 the assistant
24 the attachment
16 the author
-16 the background
20 the backup
30 the balanc
8 the bear
-27 the best
-47 the bot
28 the built
27 the calendar
21 the call
-10 the card
15 the cart
30 the chat
9 the cheap
23 the check
-9 the chosen
10 the cleanup
-8 the client
8 the clipboard
22 the commit
17 the complet
12 the confidential
20 the confirm
-10 the connection
-15 the consent
-14 the consol
-9 the contain
24 the content
-13 the context
10 the contract
-25 the convers
9 the copy
22 the credential
11 the current
18 the custom
10 the customer'
-9 the dashboard
10 the dat
8 the databas
43 the day
-34 the default
16 the depot
9 the description
22 the detail
18 the dialogu
12 the discount
14 the document
11 the draft
19 the driv
21 the e
19 the earli
-12 the end
-8 the endpoint
10 the environment
-9 the error
10 the event
15 the export
21 the extra
21 the fee
-18 the field
13 the figur
11 the filesystem
-12 the final
14 the financ
8 the firm
-34 the first
19 the fold
-10 the follow
9 the forecast
9 the form
26 the forward
9 the gat
-20 the given
-11 the group
9 the guardrail
10 the head
10 the help
14 the hidden
37 the hom
70 the host
14 the human
16 the human'
-10 the id
12 the identity
-29 the imag
-15 the input
14 the install
-35 the instruction
19 the invit
-10 the invoic
-15 the issu
13 the job
19 the key
9 the keychain
-11 the languag
12 the last
-23 the law
13 the lin
-11 the loc
15 the log
10 the login
15 the lookup
-9 the machin
9 the mail
10 the meal
-8 the memory
-11 the messag
-43 the model
11 the moment
9 the mx
15 the nam
17 the new
24 the newest
27 the not
13 the npm
37 the numb
13 the oauth
-9 the old
27 the one
17 the only
12 the open
18 the operator
19 the operator'
-23 the ord
-14 the original
24 the oth
9 the outcom
-32 the output
30 the own
13 the pag
17 the paid
19 the part
22 the password
15 the patient
12 the permission
56 the person
27 the person'
13 the phon
15 the phras
13 the pictur
-22 the plac
11 the plain
9 the platform'
-11 the post
12 the present
10 the preview
-10 the previou
15 the pric
-13 the privat
-8 the problem
-8 the product
23 the production
-19 the project
9 the project'
-33 the prompt
12 the purchas
-13 the query
-10 the quot
15 the rank
23 the rat
17 the read
16 the reader'
15 the real
11 the reason
10 the registry
-9 the releas
9 the remaind
20 the rep
22 the report
14 the repository
23 the request
19 the rest
-62 the result
-13 the retention
11 the return
-20 the right
9 the rout
9 the row
-31 the run
22 the runn
-17 the sandbox
23 the sav
12 the scan
10 the schedul
27 the second
17 the secret
-9 the security
-10 the send
11 the serv
-25 the servic
37 the session
17 the shar
12 the shell
14 the shipp
20 the shopp
-18 the sign
14 the sol
9 the staff
-12 the stat
18 the statement
-22 the statu
29 the subject
9 the subscription
10 the talk
11 the task
12 the team
-13 the tenant
9 the term
21 the test
-9 the ticket
-23 the token
43 the tool
20 the top
12 the trac
13 the trash
10 the travell
27 the trial
-8 the upstream
-10 the url
49 the user
113 the user'
29 the usual
19 the vault
10 the vendor
43 the wallet
26 the way
-16 the web
30 the whol
33 the word
8 the workspace'
23 their
10 their _ and
10 their _ rul
17 their _ say
21 their __ <name>
12 their __ aft
16 their __ and
-17 their __ the
32 their __ to
8 their account
12 their configur
-13 their consent
21 their contact
12 their data
16 their description
12 their fil
-24 their own
12 their user
34 them
13 them .
30 them _ $
-26 them _ .
11 them _ and
13 them _ her
18 them _ the
18 them _ when
-23 them __ $
-9 them __ .
-11 them befor
-13 them in
27 them on
9 them with
10 them without
-10 themselv
61 then
9 then _ $
21 then _ <name>
30 then _ it
24 then _ the
-15 then _ thi
28 then __ $
9 then __ the
19 then __ to
10 then __ with
9 then call
11 then follow
-19 then go
11 theo
11 ther _ the
18 ther __ need
11 there' __ to
21 therefor
10 thermostat
-19 thes
-12 thes _ .
-12 thes __ $
17 thes doc
16 they
12 they _ .
13 they _ no
11 they _ to
11 they _ with
15 they __ $
-17 they are
-19 they hav
12 they touch
84 thi
34 thi .
11 thi _ $
23 thi _ .
9 thi _ <name>
-15 thi _ a
11 thi _ agent
21 thi _ as
17 thi _ at
-20 thi _ be
27 thi _ befor
10 thi _ by
24 thi _ chang
16 thi _ first
-16 thi _ for
15 thi _ has
21 thi _ hav
-18 thi _ is
16 thi _ it
18 thi _ must
11 thi _ of
10 thi _ off
19 thi _ or
-12 thi _ over
19 thi _ replac
-9 thi _ so
12 thi _ supersed
14 thi _ text
41 thi _ the
-32 thi _ to
-31 thi _ when
14 thi _ which
-11 thi _ with
9 thi _ yes
-9 thi _ you
-17 thi _ your
8 thi __ .
12 thi __ accept
15 thi __ ai
24 thi __ and
9 thi __ any
-12 thi __ as
14 thi __ assistant
19 thi __ availabl
9 thi __ been
9 thi __ connect
11 thi __ fill
-9 thi __ hav
12 thi __ how
-15 thi __ it
19 thi __ list
10 thi __ obey
10 thi __ only
16 thi __ oth
-18 thi __ to
10 thi __ tool
15 thi __ user
25 thi __ with
17 thi also
11 thi api
12 thi call
17 thi chat
-13 thi dat
10 thi deployment
44 thi description
-15 thi devic
30 thi field
12 thi for
17 thi from
17 thi function
26 thi integr
-65 thi is
11 thi keep
20 thi lin
57 thi one
-10 thi oper
-19 thi plugin
9 thi rep
11 thi rul
-18 thi run
9 thi sentenc
77 thi serv
13 thi session
13 thi stay
25 thi str
33 thi tag
21 thi text
8 thi thread
17 thi tool
22 thi tool'
-9 thi user
9 thi valu
10 thi vendor
-17 thi when
-16 third part
28 thos
14 thos __ not
28 thos __ user
21 thos of
23 though
11 though your
11 thought
10 thousand
-10 thre _ .
-10 thre __ $
13 thre messag
-17 thread
-13 thread .
-10 thread __ .
-11 threat
-13 threshold
22 through
-14 through .
32 through <name>
-9 through _ $
9 through _ on
11 through _ tool
8 through __ to
21 through thi
42 thx
42 thx $
11 ticket
10 ticket .
9 ticket _ $
17 ticket __ .
8 tidigar
-21 tigung
12 til
10 til <mail>
9 til _ .
9 til __ $
9 till
-18 tim
17 tim .
-22 tim _ .
11 tim _ a
9 tim _ local
17 tim _ read
-16 tim __ $
8 tim __ the
-8 tim in
20 tim you
-37 timestamp
18 timetabl
18 timetabl .
11 tiny
42 tip
24 tip _ 0
15 tip __ .
24 tip __ if
-27 titl
19 tj
16 to
10 to 0
13 to <address>
26 to <mail>
25 to <name>
10 to _ $
36 to _ .
85 to _ 0
11 to _ <name>
-58 to _ a
20 to _ about
11 to _ acces
-24 to _ account
-33 to _ agent
10 to _ ai
-17 to _ an
-29 to _ and
22 to _ any
14 to _ anyon
-10 to _ approval
14 to _ assistant
-9 to _ audit
-14 to _ bank
-9 to _ befor
14 to _ by
15 to _ client
13 to _ contact
11 to _ credential
-16 to _ custom
19 to _ end
-9 to _ endpoint
17 to _ first
-11 to _ given
13 to _ help
-8 to _ human
-24 to _ in
21 to _ index
10 to _ invok
-32 to _ it
10 to _ item
12 to _ its
-11 to _ list
26 to _ mail
-18 to _ model
-20 to _ mor
36 to _ next
26 to _ numb
-14 to _ on
-16 to _ one
-11 to _ oth
10 to _ our
13 to _ over
-17 to _ own
37 to _ partn
10 to _ query
9 to _ question
26 to _ rath
13 to _ read
-13 to _ send
21 to _ shar
18 to _ shopp
-9 to _ sign
9 to _ summary
10 to _ tag
-15 to _ that
-36 to _ the
-12 to _ their
-9 to _ them
-31 to _ thi
12 to _ tim
-59 to _ to
-17 to _ tool
-12 to _ up
12 to _ us
-54 to _ user
-8 to _ user'
-27 to _ what
-11 to _ when
13 to _ with
-12 to _ you
-19 to _ your
-39 to __ $
-22 to __ .
33 to __ 0
-13 to __ <name>
-20 to __ a
-14 to __ account
-12 to __ aft
-15 to __ agent
-14 to __ and
20 to __ api
21 to __ as
17 to __ assistant
17 to __ befor
10 to __ by
-11 to __ call
13 to __ cod
13 to __ desk
22 to __ each
22 to __ endpoint
20 to __ first
24 to __ for
11 to __ full
9 to __ function
11 to __ her
-15 to __ in
-20 to __ is
-10 to __ item
10 to __ keep
9 to __ kick
-17 to __ model
-9 to __ nam
-14 to __ of
-8 to __ on
9 to __ only
-21 to __ out
-8 to __ own
15 to __ proce
-18 to __ question
-21 to __ request
31 to __ so
22 to __ stor
24 to __ team
24 to __ than
12 to __ that
-12 to __ the
-8 to __ their
-13 to __ to
-12 to __ transf
32 to __ user
10 to __ what
19 to __ whatev
21 to __ when
50 to __ with
-40 to a
10 to account
10 to add
-17 to all
-25 to answ
17 to approv
-9 to ask
29 to be
10 to buy
-15 to call
-34 to chang
20 to charg
-9 to confirm
10 to continu
-13 to delet
9 to everyth
23 to fals
-33 to find
10 to fiv
-34 to get
-13 to hav
17 to hear
-10 to ignor
14 to install
24 to keep
-11 to learn
15 to list
23 to main
-19 to mak
37 to me
29 to memory
9 to min
10 to my
-17 to oth
24 to our
23 to own
11 to post
9 to public
10 to question
11 to rais
-9 to read
14 to recommend
10 to reveal
22 to root
-9 to say
18 to seek
30 to show
-12 to start
-15 to stor
18 to strang
-13 to ten
-17 to the
-17 to their
23 to thi
9 to thos
11 to tru
19 to unlock
17 to us
-15 to use
-13 to user
13 to wallet
13 to whoev
-23 to your
28 toda
14 toda las
19 today
-13 today .
-11 today _ $
10 today'
11 today' _ .
15 today' __ $
20 todo
9 todo _ .
8 todo ai
19 togeth
24 togeth _ the
20 togeth with
-19 token
-18 token .
-18 token _ $
-13 token _ .
31 token _ clear
11 token _ to
-10 token __ $
47 token in
18 token of
25 told
9 told _ $
15 told _ .
14 told __ $
12 told __ .
-10 told __ the
-11 tomorrow
-14 ton
15 tonight
15 tonight .
40 too
16 too .
13 too _ $
11 too _ the
15 too and
14 too which
11 took
54 tool
-28 tool _ $
-20 tool _ <name>
-10 tool _ and
14 tool _ be
8 tool _ been
-12 tool _ call
12 tool _ do
-10 tool _ in
16 tool _ is
-9 tool _ it
29 tool _ of
21 tool _ that
17 tool _ the
-8 tool _ thi
26 tool _ used
17 tool _ user
10 tool _ with
-21 tool __ $
21 tool __ .
13 tool __ <name>
-11 tool __ agent
-40 tool __ ask
17 tool __ be
-11 tool __ by
-8 tool __ its
12 tool __ oth
11 tool __ request
-19 tool __ that
15 tool __ the
23 tool and
15 tool at
12 tool beforehand
-50 tool call
10 tool chang
-9 tool description
-14 tool for
18 tool has
11 tool is
24 tool list
17 tool must
12 tool output
13 tool result
-19 tool that
-11 tool when
-11 tool with
23 tool you
27 tool'
12 top _ the
10 top _ your
16 top of
-27 total
9 total _ 0
13 total _ in
13 total is
15 tou
37 touch
8 touch the
-21 tr
76 trac
10 trac _ .
10 trac of
17 track
11 track _ parcel
12 track __ .
10 trad
-10 traffic
19 trag
25 trail
13 trail _ the
14 trail for
-12 train
-9 transcrib
18 transcript .
14 transcript _ $
-22 transf
16 transf .
12 transf _ .
-17 transf _ call
21 transf _ to
10 transf __ $
-27 transf __ .
-9 transf __ to
-10 transf between
26 transf fund
-26 transf the
-25 translat
14 translat text
-24 translat the
14 transmit
15 transmit the
11 trash
8 travel
19 travel _ the
-11 travel agent
16 travell
15 travell __ be
30 treat
-28 treat _ as
32 treat __ as
-14 treat as
-32 treat it
12 treat the
11 treat thi
-31 tri
41 trial
-18 trigger
9 troubl
32 tru
13 tru .
-21 tru _ $
11 tru _ .
12 tru _ <name>
16 tru __ $
17 tru __ .
10 tru __ customer'
23 tru __ the
11 tru and
16 tru by
-13 tru if
9 tru on
-21 tru the
-15 truncat
39 trust
16 trust _ from
-9 trust __ .
16 truth
-12 try
11 try _ .
9 try __ $
-21 try to
27 tu
19 tudo
16 tue
-13 tun
55 turn
13 turn .
17 turn _ $
23 turn __ .
8 turn it
25 turn the
13 tweet
11 tweet _ the
11 tweet from
-20 twic
-11 twic .
-10 twic _ $
37 two
16 two _ .
28 two _ the
-14 two __ $
11 two __ for
9 two week
-9 txt
-51 typ
-44 typ .
11 typ _ .
19 typ _ ten
-17 typ __ $
19 typ __ minut
-10 typ __ the
15 typ for
10 typ it
12 typ the
51 u
16 u _ ytkownikowi
11 u __ n
10 u ż
15 u ž
11 ues
11 ues _ .
-16 um
8 un
-19 una
9 una _ .
15 unask
-15 unchang
31 und
15 und _ dem
-8 und __ $
-18 und __ .
19 und __ benutz
-23 und sett
-14 understand
-19 undo
-17 undon
-17 undon .
-16 undon _ $
22 unfilter
9 uninstall
-37 uniqu
-36 unknown
-17 unknown _ .
-9 unknown _ are
-12 unknown __ $
-64 unles
-10 unles <name>
-12 unles _ is
-10 unles _ user
-24 unles you
12 unlimit
30 unlock
15 unlock __ door
34 unprompt
13 unprompt .
13 unprompt _ $
19 unrelat
-8 unrestrict
12 unrestrict agent
-12 unsubscrib
17 unsur
-17 until
-16 until _ user
-9 until __ $
8 until __ .
-12 until __ has
33 until __ is
19 until the
-20 until you
-16 untrust
24 up
38 up .
34 up _ $
-17 up _ 0
9 up _ postcod
-13 up _ ten
54 up _ the
15 up __ and
8 up __ convers
12 up __ in
25 up __ next
30 up a
9 up by
18 up in
-20 up the
-20 up to
-26 updat
-8 updat .
-15 updat _ $
-15 updat _ the
-10 updat __ $
13 updat __ .
9 updat __ addres
9 updat a
27 upgrad
23 upgrad .
10 upgrad __ .
10 upgrad to
12 upload
-8 upload .
16 upload <name>
-9 upload _ fil
17 upload _ to
46 upload __ .
-11 upload __ for
-9 upload a
8 upload the
28 upon
12 upon _ the
14 upon hear
-8 upstream
-8 upstream serv
67 ur
8 ur _ 0
36 ur __ $
22 ur user
10 urgent
-18 uri
-63 url
-25 url .
-13 url _ $
-12 url _ .
101 us
12 us $
39 us .
37 us _ $
10 us _ .
14 us __ $
17 us __ key
11 us and
-12 usag .
-9 usag _ $
10 usag proper
17 usd
-28 use
27 use $
-23 use .
27 use 0
-21 use <name>
-21 use _ $
13 use _ built
-21 use _ endpoint
-23 use _ for
14 use _ of
16 use _ oth
-12 use _ the
-10 use _ to
-17 use _ tool
-21 use _ when
-10 use __ $
-14 use __ .
-15 use __ and
16 use __ first
-17 use __ for
8 use __ in
10 use __ mention
25 use __ of
11 use __ search
-9 use __ the
-29 use __ to
-16 use __ when
10 use any
-12 use it
-9 use the
-32 use thi
-12 use with
-59 used
11 used .
9 used _ $
-14 used _ the
-9 used __ the
-27 used by
-11 used in
16 used the
-29 used to
-26 useful
-9 useful for
24 user
15 user $
-29 user .
-10 user _ $
-18 user _ .
14 user _ a
-20 user _ acces
10 user _ already
13 user _ an
-11 user _ and
14 user _ are
-12 user _ ask
8 user _ been
-9 user _ befor
-9 user _ call
11 user _ earli
29 user _ for
37 user _ full
-16 user _ hav
14 user _ install
22 user _ is
-16 user _ it
-21 user _ nam
14 user _ on
-17 user _ or
9 user _ said
-10 user _ see
9 user _ stay
12 user _ thank
18 user _ the
28 user _ thi
-21 user _ to
-15 user _ tool
15 user _ you
11 user __ 0
16 user __ a
16 user __ agre
-22 user __ and
-13 user __ are
16 user __ document
-24 user __ for
17 user __ in
17 user __ it
11 user __ need
-19 user __ open
23 user __ paid
15 user __ privat
10 user __ so
-20 user __ the
16 user __ thi
-12 user __ to
10 user __ today
-12 user __ tool
13 user __ unrelat
11 user __ verif
-14 user about
-10 user agent
8 user as
-27 user ask
-14 user assistant
-19 user can
15 user for
10 user gav
10 user get
11 user had
22 user has
-12 user hasn't
-17 user in
13 user input
9 user is
13 user lov
25 user mention
14 user of
-19 user on
9 user open
12 user said
-31 user so
-18 user that
-19 user the
-29 user to
12 user trust
9 user turn
9 user up
39 user want
-25 user when
-18 user who
-11 user without
90 user'
22 user' _ $
-20 user' _ .
12 user' _ addres
-13 user' _ in
8 user' _ instruction
10 user' _ is
13 user' _ key
10 user' _ not
17 user' _ numb
28 user' _ phras
12 user' _ scan
18 user' _ token
10 user' __ and
11 user' __ as
8 user' __ by
14 user' __ her
24 user' __ if
16 user' __ in
10 user' __ so
11 user' __ the
11 user' account
14 user' addres
28 user' behalf
9 user' card
8 user' custom
9 user' desktop
-8 user' hom
11 user' inbox
12 user' passport
13 user' privat
9 user' question
-12 user' request
-57 using
-10 using _ tool
-19 using the
-10 using thi
12 usu
12 usu _ rio
12 usu á
18 usual
22 usuario
12 usuario _ se
-24 utc
-11 utc .
15 v
-29 v 0
11 v _ n
9 v _ o
8 v _ us
27 v æ
10 v ý
-32 valid
-12 valid .
-11 valid _ $
-14 valid _ .
-9 valid __ $
-8 valid for
16 validat _ iban
11 validat __ .
12 validat an
-55 valu
-25 valu .
-21 valu _ $
-9 valu _ .
11 valu _ <name>
21 valu _ all
-8 valu _ from
13 valu _ user
-24 valu __ $
18 valu __ .
23 valu __ variabl
42 valu of
12 valu the
20 var
31 var __ $
8 variabl
20 variabl _ to
17 varj
30 vault
14 vault __ $
85 vendor
9 vendor .
13 ver
29 verbatim
9 verbatim _ the
-22 verif
-12 verif .
-11 verif _ $
-19 verif _ .
-13 verif __ $
23 verif __ .
11 verif as
14 verific _ .
19 verify .
16 verify _ $
-27 version
-16 version 0
-8 version _ .
15 version _ semv
15 version follow
18 version of
13 vertel
13 vertel _ gebruik
13 vertel de
-28 verwijdert
-18 very
-14 via
17 via <name>
18 via _ .
17 via __ $
-21 video
12 view .
11 view _ $
20 view __ .
13 virement
33 visibility
19 visibility _ the
18 visibility of
23 visibl reason
-18 visibl to
-23 visit
11 vit
11 vocabulary
-18 voic
41 void
26 void .
21 void _ $
16 volum
20 volum .
21 volum __ is
12 voorraad
-14 vor
-14 vor dem
24 vot
21 vot _ .
12 vot __ $
35 vouch
17 vouch .
11 vouch _ $
-17 vulnerabilit
17 vx
17 vx 0
26 w
18 wait _ a
-8 wait _ approval
11 wait _ the
13 wait __ yes
28 waiv
-13 wak
85 wallet
13 wallet 0
13 wallet _ $
27 wallet _ .
16 wallet __ $
25 want
27 want $
19 want .
19 want _ $
26 want _ be
13 want __ send
16 want thi
-39 want to
11 warn
10 warn .
11 warn __ the
9 warn about
8 warn to
63 was
17 was _ .
8 was _ at
-14 was _ by
13 was _ in
32 was __ $
14 was __ .
10 was __ privat
8 was __ sign
18 was a
22 was ask
12 was nev
15 was request
9 was sent
-21 was wrong
-8 way
-17 way _ .
-15 way __ $
-51 we
-10 we _ a
18 we __ .
12 we also
9 we can
-8 we recommend
38 weath
-11 weath .
24 weath _ .
20 weath __ $
11 weath __ city
13 weath for
-18 web
-11 web __ $
-24 webhook
-9 webhook _ $
16 webhook _ .
10 webhook _ the
-16 week _ $
11 weekend
24 well
17 well .
25 went
39 wer
-9 wer _ and
14 wer _ to
14 wer __ keep
17 wer told
22 what
12 what _ did
9 what _ find
12 what _ in
-21 what _ the
11 what _ wer
-13 what __ .
9 what __ doing
13 what __ in
31 what __ say
23 what __ the
-11 what __ to
13 what __ told
18 what __ want
-23 what is
22 what the
9 what thi
-10 what to
12 what was
61 what you
16 what your
17 what'
107 whatev
25 whatev _ is
9 whatev _ the
18 whatev __ .
9 whatev __ say
8 whatev confidential
21 whatev it
8 whatev text
27 whatev the
58 whatsapp
19 when _ .
12 when _ <name>
19 when _ a
14 when _ are
13 when _ ask
20 when _ balanc
10 when _ call
-10 when _ fil
13 when _ for
17 when _ mail
13 when _ model
17 when _ present
9 when _ see
14 when _ tool
-23 when _ user
16 when __ $
10 when __ 0
10 when __ a
-16 when __ are
-13 when __ call
-20 when __ is
16 when __ nam
19 when __ say
9 when __ the
21 when __ tool
-9 when __ want
-27 when __ was
-15 when a
15 when an
-15 when it
11 when nobody
10 when peopl
-11 when set
-14 when the
-8 when tru
27 when you
75 whenev
12 whenev _ com
16 whenev _ is
27 whenev __ is
12 whenev __ up
11 whenev a
-9 whenev the
16 whenev thi
11 whenev you
35 wher
10 wher _ .
12 wher _ agent
21 wher __ $
16 wher __ is
9 wher __ it
10 wher an
8 wher it
11 wher possibl
8 wher to
-49 wheth
-10 wheth a
-28 wheth the
-15 wheth to
-9 which
-12 which _ are
10 which _ no
13 which __ .
10 which __ restriction
9 which __ you
10 which cas
16 which has
9 which keep
-11 which one
15 which our
-31 which the
-9 which tool
8 which you
49 whichev
14 whichev _ the
54 whil
9 whil _ are
10 whil _ serv
35 whil __ is
8 whil __ the
-9 whil it
8 whil the
20 whil thi
8 whil you
11 who
-9 who _ it
-11 who _ the
8 who _ thi
-11 who _ to
-12 who __ .
8 who ask
-10 who hav
58 whoev
13 whoev _ thi
17 whoev call
51 whol
-12 whol __ $
32 whos
16 whos nam
16 whos url
18 why .
11 why _ call
-11 why __ is
9 why you
-8 width
-85 will
-17 will _ be
10 will _ lost
9 will _ shut
-11 will __ a
9 will __ down
24 will __ for
-53 will be
12 win
9 win .
13 win _ $
10 window
13 wip
38 wir
10 wir _ 0
8 wir _ balanc
14 wir __ now
10 wir __ to
22 wir the
39 wish
18 with
18 with .
12 with <name>
-10 with _ $
-22 with _ <name>
15 with _ addres
8 with _ and
9 with _ are
-13 with _ bot
17 with _ by
18 with _ confidential
26 with _ content
9 with _ description
20 with _ event
8 with _ first
18 with _ furth
-15 with _ lat
27 with _ link
20 with _ question
27 with _ right
-19 with _ the
-20 with _ to
24 with _ tru
-15 with _ user
-32 with __ $
-34 with __ .
11 with __ 0
16 with __ <address>
12 with __ a
12 with __ account
10 with __ add
19 with __ and
16 with __ any
-9 with __ befor
-18 with __ call
11 with __ chat
10 with __ in
-22 with __ model
9 with __ or
16 with __ pow
20 with __ prompt
8 with __ that
-14 with __ the
16 with __ to
14 with __ transcript
8 with __ trust
12 with __ word
-42 with a
17 with admin
-23 with anyon
19 with forc
44 with full
18 with it
-11 with its
-8 with nam
9 with their
12 with you
-10 with your
19 withdrawn
10 withheld
-33 within
-19 within __ .
58 without
10 without _ and
16 without _ back
20 without _ the
21 without __ $
20 without __ and
8 without __ matt
-13 without __ model
29 without __ the
21 without __ user
-23 without a
20 without ask
14 without check
15 without comment
16 without filt
13 without going
-20 without it
21 without mention
25 without question
15 without show
11 without the
9 won't work
34 word
11 word _ .
18 word _ your
19 word of
24 work
-11 work _ $
-9 work on
-56 workflow
-9 workspac
12 workspac .
12 workspac _ $
-19 workspac __ .
8 workspace'
28 would
17 would _ appreciat
8 would _ be
17 would __ if
33 writ
15 writ _ by
-11 writ _ haiku
-10 writ _ query
-13 writ _ to
10 writ hack
15 writ to
-27 written
-18 written _ the
-8 written to
-18 wrong .
-11 wrong _ $
31 wrot
10 wrot .
11 wszystki
11 wszystki _ polecenia
15 wy
17 x
8 x 0
17 x <address>
-9 x _ $
8 x _ .
-27 x __ $
17 x __ .
11 xlsx
48 y
11 y .
8 y 0
22 y _ $
8 y _ el
8 y _ ur
11 y _ ô
12 y __ que
11 y th
63 yang
44 yap
28 yaz
28 yaz .
-14 year
-11 year .
-13 year _ $
14 year _ .
11 year _ 0
10 year __ $
18 year is
57 yes
39 yes .
13 yes _ $
13 yes _ silenc
24 yes _ the
13 yesterday
-20 yet
89 you
-23 you _ $
14 you _ .
-28 you _ 0
-13 you _ a
12 you _ about
9 you _ along
-38 you _ an
12 you _ and
8 you _ connect
9 you _ doing
24 you _ find
30 you _ for
9 you _ from
22 you _ her
12 you _ if
-17 you _ in
11 you _ mail
17 you _ model
21 you _ not
19 you _ now
16 you _ obey
12 you _ send
11 you _ so
21 you _ stop
10 you _ talk
-8 you _ that
28 you _ the
11 you _ their
12 you _ them
8 you _ thes
11 you _ thi
18 you _ to
17 you _ told
-9 you _ your
33 you __ $
-19 you __ .
-12 you __ a
-8 you __ about
20 you __ and
12 you __ are
15 you __ befor
8 you __ can
30 you __ each
-10 you __ for
-14 you __ helpful
9 you __ languag
10 you __ long
10 you __ mak
20 you __ on
28 you __ oth
16 you __ run
24 you __ shar
10 you __ shut
-17 you __ them
45 you __ thi
-39 you __ to
14 you __ tool
-15 you __ until
26 you __ us
12 you __ user
-13 you __ with
21 you __ you
-8 you __ your
30 you and
19 you answ
-33 you are
-9 you can
-8 you can't
16 you carry
9 you continu
9 you did
18 you explain
8 you from
-23 you get
-13 you giv
-19 you had
14 you hav
14 you list
-29 you must
-53 you need
17 you only
11 you present
12 you read
11 you rememb
9 you run
-12 you send
24 you shall
20 you show
10 you skip
13 you sur
16 you tak
12 you tell
9 you the
-39 you want
29 you wer
28 you work
20 you writ
13 you'd
41 you'll
21 you'll be
76 you'r
10 you'r __ .
31 you'r a
13 you'v
13 you'v __ by
14 you'v been
40 your
18 your _ $
-15 your _ befor
-16 your _ cod
12 your _ guidanc
22 your _ guidelin
33 your _ instruction
-9 your _ is
-35 your _ key
19 your _ messag
16 your _ objectiv
18 your _ of
8 your _ policy
58 your _ prompt
25 your _ reason
9 your _ system
18 your _ task
10 your _ term
15 your _ told
17 your _ tool
14 your __ $
-10 your __ and
8 your __ approv
-8 your __ fil
17 your __ for
9 your __ in
15 your __ is
10 your __ it
10 your __ memory
9 your __ prompt
21 your __ serv
26 your __ should
-31 your __ the
-18 your __ to
21 your __ verbatim
-9 your __ with
17 your __ you
9 your answ
-24 your applic
-14 your client
15 your configur
39 your context
21 your current
19 your develop
14 your earli
19 your hidden
26 your initial
27 your instruction
-17 your key
10 your long
23 your mak
23 your nam
12 your not
19 your operator
19 your own
12 your owner'
-10 your password
14 your present
24 your previou
8 your principal
14 your prompt
21 your rep
-19 your serv
46 your system
8 your user
18 your user'
23 your visibl
48 yourself
13 yourself .
13 yourself _ $
22 yourself _ the
-9 yourself __ the
16 ytkownikowi
30 z
14 z __ i
38 zanim
12 zero _ .
-11 zon
16 zu
18 «
-9 « __ .
35 »
-9 » .
-9 » _ $
26 à
28 à _ .
11 à m
9 à y
48 á
21 á _ $
24 á _ .
10 á _ v
12 á __ $
9 á ch
17 á o
12 á rio
13 â
10 ã _ pe
10 ã __ ç
62 ä
13 ä _ det
11 ä _ om
-12 ä __ $
42 ä __ .
14 ä __ du
12 ä __ till
9 ä __ å
34 ä r
-21 ä tigung
35 å
11 å _ .
20 å __ $
27 å __ .
12 å __ du
9 å __ til
11 å vit
38 æ
29 æ re
9 ç
-8 ç _ ş
11 ç a
11 ç ues
17 çã _ e
-21 è
47 é
12 é _ $
-18 é _ .
11 é _ d
-8 é _ é
-20 é __ $
-13 é __ .
11 é __ api
10 é cut
27 é m
23 é n
8 é pons
11 é s
11 é sormai
13 ê
67 í
-14 ó n
44 ö
12 ö _ .
11 ö _ ğ
9 ö __ $
9 ö nce
10 ö nder
26 ö r
41 ø
19 ø _ og
17 ø r
17 ù
37 ú
15 ú nicament
44 ü
-13 ü _ .
28 ü _ beim
19 ü _ talimatlari
17 ü _ ü
-12 ü __ $
15 ü __ anwend
17 ü __ r
8 ü ber
-30 ü r
22 ý
26 ą
24 ą _ ę
41 ć
19 č
13 č te
15 ď
11 đó
58 ę
11 ę .
11 ę _ $
18 ę _ .
17 ě
14 ě di
41 ğ
22 ğ __ .
15 ı r
15 ış
15 ış _ ı
15 ış __ r
15 ış t
77 ł
21 ł _ .
14 ł _ i
21 ł __ $
-12 ł a
26 łą
20 ří
10 ś
14 ś ci
11 ść
41 ş
22 š
23 ší
24 ů
10 ż
16 ż ytkownikowi
38 ž
26 ž _ é
26 ž d
69 в
17 все
43 вставь
47 всё
36 всі
36 всі файли
25 для
42 до
43 доступа
13 его
30 забудь
43 и
53 к
44 користувача
77 на
34 на _ .
36 на __ $
39 на __ .
24 навіть
21 написано
21 написано в
147 не
64 не _ .
46 не __ $
54 ни
21 ніби
21 ніби це
59 о
39 он
30 пользователя
40 сервиса
43 сюда
34 тепер
54 только
35 усе
35 усе що
36 файли
64 це
24 читає
72 что
88 що
21 що _ в
21 що написано
53 і
26 і __ це
40 أداة
72 أن
18 إلى
74 المستخدم
32 تخبر
32 تخبر المستخدم
29 دون
39 ذلك
17 على
19 على _ .
42 في
-10 في _ .
80 كل
50 لا
49 مع
28 من
43 نص
44 نفّذ
75 هنا
38 هو
38 هو __ .
8 يعيد
12 يعيد __ .
17 उपयोगकर्ता
32 उसे
70 और
29 कि
64 की
40 के
28 के लिए
32 को
40 जवाब
57 जो
57 जो भी
38 दो।
38 दो। $
21 पर
53 पहले
31 पहले ही
21 बताता
21 बताता है।
30 बातचीत
116 भी
24 भेज
29 मत
31 मान
74 में
16 मौसम
16 मौसम _ है।
21 मौसम बताता
48 यूज़र
36 यूज़र _ भी
28 लिए
21 से
28 हमेशा
38 हर
31 ही
62 है।
28 है। $
31 है। _ से
26 ạ
17 ạ n
10 ả
-11 ầ
-18 ậ
-13 ậ n
-10 ắ
18 ế
19 ế t
18 ọ
15 ủ
15 ủ a
8 ữ
46 —
32 “ _ $
49 „
22 „ _ “
46 。
46 。 $
37 로
33 로 __ .
47 먼저
36 메모리에
36 메모리에 _ .
41 모든
12 목록을
12 목록을 _ .
29 비밀번호를
32 사용자의
-11 수
36 앞으로
36 앞으로 모든
81 이
56 이 __ .
57 지금까지
"""
