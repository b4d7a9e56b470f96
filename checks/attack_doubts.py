"""What tells orders from real documents. Written by `make learn-orders`; see `attack_model`."""

INTERCEPT = -1.343
# Hundredths of log-odds, and the feature.
WEIGHTS = """
-134 $
29 . $
-53 . 0
31 . <address>
-47 . <mail>
-49 . <name>
-42 . _ $
-48 . _ .
-19 . _ 0
83 . _ <address>
23 . _ <mail>
15 . _ <name>
44 . _ a
11 . _ about
9 . _ abov
9 . _ acces
-9 . _ account
12 . _ address
-9 . _ admin
12 . _ agent
15 . _ agre
29 . _ ai
42 . _ all
20 . _ also
18 . _ alway
-14 . _ and
13 . _ answ
26 . _ any
17 . _ anyon
20 . _ anyth
15 . _ approv
55 . _ are
9 . _ articl
15 . _ as
16 . _ ask
15 . _ assistant
10 . _ assum
13 . _ b
44 . _ backup
9 . _ be
17 . _ befor
9 . _ best
15 . _ bett
12 . _ bind
10 . _ book
23 . _ branch
9 . _ brows
16 . _ buy
18 . _ by
-15 . _ call
24 . _ caption
11 . _ cas
10 . _ chart
9 . _ choos
8 . _ cod
11 . _ command
8 . _ confirm
18 . _ context
10 . _ count
9 . _ creat
8 . _ credit
8 . _ currency
9 . _ daarna
25 . _ de
-12 . _ default
13 . _ dem
18 . _ den
25 . _ der
11 . _ display
29 . _ do
11 . _ don't
44 . _ each
8 . _ earli
16 . _ el
-18 . _ end
16 . _ even
16 . _ every
18 . _ fals
10 . _ far
-12 . _ field
11 . _ figur
-11 . _ fil
10 . _ fin
17 . _ first
11 . _ fiv
11 . _ follow
16 . _ for
-12 . _ format
11 . _ formatt
19 . _ found
11 . _ fre
18 . _ free
23 . _ from
-12 . _ full
14 . _ furth
18 . _ get
9 . _ hack
18 . _ hand
9 . _ hard
13 . _ has
13 . _ hidden
12 . _ his
12 . _ hold
-13 . _ hotel
8 . _ hour
10 . _ household
-12 . _ id
21 . _ il
16 . _ in
11 . _ instruction
24 . _ is
98 . _ it
8 . _ it'
10 . _ item
23 . _ its
18 . _ keep
22 . _ la
15 . _ let
18 . _ lett
29 . _ lik
16 . _ lin
13 . _ listen
15 . _ llm
12 . _ machin
14 . _ mak
10 . _ mark
22 . _ may
-13 . _ me
8 . _ messag
25 . _ model
11 . _ moment
-13 . _ mor
13 . _ most
8 . _ mov
23 . _ must
12 . _ ne
17 . _ need
35 . _ nev
12 . _ next
9 . _ no
16 . _ nobody
14 . _ noth
27 . _ now
-9 . _ numb
-10 . _ of
20 . _ off
39 . _ on
27 . _ one
10 . _ or
21 . _ ord
16 . _ our
28 . _ over
16 . _ own
11 . _ p
18 . _ pag
11 . _ parent
12 . _ parlez
10 . _ partir
15 . _ pass
31 . _ patient
-12 . _ payment
12 . _ per
10 . _ photo
9 . _ phras
10 . _ practic
24 . _ previou
10 . _ protection
12 . _ public
9 . _ publish
8 . _ put
11 . _ quality
10 . _ que
19 . _ question
-22 . _ quot
25 . _ read
16 . _ reader'
12 . _ reason
12 . _ remain
12 . _ remot
12 . _ request
16 . _ requir
28 . _ result
15 . _ return
16 . _ run
21 . _ said
16 . _ sav
11 . _ scal
29 . _ scann
23 . _ sempr
14 . _ siempr
9 . _ silent
10 . _ slip
10 . _ slot
18 . _ so
9 . _ step
11 . _ stor
13 . _ sur
8 . _ tak
9 . _ tend
48 . _ that
110 . _ the
15 . _ their
63 . _ them
9 . _ then
30 . _ thes
10 . _ thi
15 . _ tim
37 . _ to
10 . _ today'
-10 . _ token
11 . _ tool
11 . _ trac
10 . _ track
11 . _ transcript
19 . _ tru
16 . _ trust
28 . _ two
11 . _ unask
19 . _ und
26 . _ up
-18 . _ us
14 . _ user
10 . _ using
16 . _ usual
19 . _ v
8 . _ valid
8 . _ vendor
9 . _ wallet
8 . _ was
25 . _ what
-17 . _ when
15 . _ whil
34 . _ who
16 . _ why
-12 . _ will
59 . _ with
11 . _ without
11 . _ word
-12 . _ work
22 . _ would
9 . _ written
19 . _ wrong
13 . _ yes
-13 . _ you
10 . _ you'r
20 . _ your
11 . _ yourself
-10 . _ z
15 . _ á
10 . _ ã
8 . _ ś
17 . _ تخبر
20 . _ 모든
-49 . __ $
9 . __ .
-13 . __ a
12 . __ about
18 . __ abov
-10 . __ account
11 . __ add
9 . __ addres
8 . __ aft
9 . __ ai
11 . __ already
10 . __ altijd
23 . __ an
16 . __ and
-14 . __ answ
-8 . __ api
20 . __ applicant
13 . __ approval
17 . __ are
53 . __ as
45 . __ ask
9 . __ assistant
18 . __ attempt
11 . __ back
11 . __ been
15 . __ befor
10 . __ book
-9 . __ both
10 . __ build
14 . __ buy
39 . __ by
10 . __ calendar
23 . __ call
9 . __ candidat
-10 . __ cas
20 . __ caus
13 . __ chang
10 . __ chat
17 . __ claim
14 . __ clear
29 . __ client
-17 . __ cod
-19 . __ com
11 . __ con
9 . __ connector
12 . __ consent
13 . __ contact
17 . __ contain
-8 . __ content
15 . __ cost
11 . __ courtesy
11 . __ cov
-11 . __ creat
17 . __ custom
9 . __ databas
14 . __ demand
10 . __ depend
18 . __ describ
19 . __ didn't
13 . __ disabl
10 . __ dos
23 . __ e
16 . __ each
9 . __ employe
23 . __ even
27 . __ every
14 . __ everyth
70 . __ exampl
9 . __ fill
-13 . __ filt
14 . __ find
18 . __ first
42 . __ for
12 . __ fre
32 . __ from
9 . __ fuel
-16 . __ full
9 . __ gav
8 . __ gebruik
27 . __ giv
13 . __ grant
18 . __ guest
10 . __ help
14 . __ her
11 . __ hous
9 . __ iban
34 . __ in
12 . __ insert
-8 . __ instead
24 . __ instruction
13 . __ insuranc
20 . __ is
19 . __ isn't
39 . __ it
10 . __ its
30 . __ k
12 . __ les
8 . __ li
17 . __ lik
-15 . __ link
10 . __ list
14 . __ lock
10 . __ log
11 . __ match
15 . __ maximum
19 . __ me
22 . __ mean
15 . __ meet
36 . __ messag
11 . __ miss
-18 . __ model
33 . __ month
14 . __ my
-8 . __ n
12 . __ need
37 . __ no
13 . __ nobody
17 . __ non
37 . __ not
13 . __ now
9 . __ number
26 . __ object
12 . __ obtain
12 . __ ok
41 . __ on
33 . __ one
10 . __ only
18 . __ opt
18 . __ or
40 . __ ord
20 . __ oth
11 . __ our
11 . __ output
12 . __ outrank
11 . __ over
12 . __ own
16 . __ pagina
11 . __ pas
9 . __ pass
-23 . __ path
12 . __ paye
22 . __ per
24 . __ person
12 . __ phras
8 . __ pick
-10 . __ plac
18 . __ point
8 . __ policy
9 . __ post
18 . __ protection
-9 . __ public
8 . __ push
11 . __ put
16 . __ que
14 . __ question
-9 . __ r
11 . __ rais
10 . __ real
18 . __ reason
11 . __ red
27 . __ regardles
-14 . __ releas
8 . __ rely
37 . __ request
11 . __ rest
10 . __ result
-11 . __ return
13 . __ review
14 . __ rival
11 . __ robot
23 . __ rol
16 . __ run
13 . __ s
11 . __ say
12 . __ see
-10 . __ serv
34 . __ set
9 . __ shell
8 . __ shopp
10 . __ small
12 . __ staff
29 . __ step
11 . __ such
10 . __ tak
39 . __ target
21 . __ text
45 . __ that
34 . __ the
16 . __ their
17 . __ them
8 . __ ther
10 . __ they
36 . __ thi
19 . __ through
23 . __ to
14 . __ token
20 . __ too
8 . __ tool
16 . __ trad
28 . __ tru
11 . __ turn
20 . __ two
10 . __ up
-21 . __ user
20 . __ user'
22 . __ usuario
25 . __ valu
14 . __ vault
11 . __ visibility
8 . __ want
14 . __ way
27 . __ what
16 . __ who
-20 . __ will
26 . __ with
11 . __ within
31 . __ without
-11 . __ word
24 . __ work
11 . __ yes
24 . __ →
19 . a
9 . acknowledg
44 . act
38 . add
-22 . admin
19 . aft
17 . afterward
67 . agent
16 . agre
24 . ai
34 . also
42 . alway
44 . an
-29 . and
37 . announc
10 . answ
13 . ant
21 . any
-11 . anyon
9 . app
40 . append
-14 . applic
16 . applicant
11 . approval
23 . as
16 . ask
44 . assistant
20 . assur
-12 . at
14 . attach
-15 . bear
9 . befor
29 . besid
16 . between
22 . bot
15 . bring
20 . build
9 . buy
45 . call
-11 . can
30 . cancell
24 . carry
16 . cat
12 . chart
-14 . check
17 . choos
25 . city
20 . claim
18 . click
-11 . client
8 . collect
9 . commit
15 . comp
18 . complet
20 . content
12 . cook
12 . copy
11 . coverag
29 . customer'
-14 . default
9 . delet
10 . deny
8 . der
9 . describ
10 . diga
14 . disabl
57 . do
26 . don't
8 . drop
-32 . e
15 . el
-14 . en
18 . end
60 . env
14 . even
13 . everyth
135 . exampl
32 . execut
26 . exfiltrat
20 . explain
10 . export
16 . fals
9 . fil
27 . fill
-12 . find
18 . first
11 . follow
22 . for
21 . format
19 . from
15 . full
-32 . g
10 . gap
-25 . get
13 . giv
-8 . go
11 . good
25 . grant
14 . guest
19 . hand
18 . hier
30 . hold
-21 . i
9 . iban
9 . ids
23 . if
17 . ignor
14 . in
25 . includ
19 . inform
11 . inst
18 . instruction
20 . integr
9 . invoic
-24 . it
23 . its
11 . je
-10 . json
9 . k
12 . kind
24 . kullanici
31 . kullanicinin
10 . l'assistant
26 . last
-10 . lin
13 . list
43 . llm
8 . logo
9 . long
12 . look
14 . m
11 . machin
-14 . mandatory
-13 . me
17 . metti
9 . miss
16 . model
12 . n'en
10 . next
9 . nie
43 . no
22 . nobody
18 . non
12 . not
-13 . noth
36 . now
-18 . null
-13 . o
8 . obey
22 . ok
17 . on
18 . onc
-10 . one
-27 . only
-18 . open
25 . ord
12 . oth
-15 . otherwis
28 . our
36 . output
11 . overrid
8 . own
37 . pas
9 . past
13 . path
13 . patient
8 . pem
13 . perform
10 . phras
9 . pictur
9 . png
15 . post
15 . present
11 . pretend
12 . pric
14 . print
22 . proce
21 . provid
-13 . public
37 . put
20 . rais
8 . rank
14 . read
15 . reason
18 . record
10 . refund
11 . refus
15 . remov
31 . rend
17 . rep
11 . replac
13 . report
27 . request
19 . resourc
8 . retry
-10 . return
8 . reveal
23 . review
17 . root
21 . round
33 . run
18 . s
40 . say
28 . se
10 . security
-26 . see
20 . send
24 . set
25 . sho
18 . shopp
57 . should
9 . si
9 . signatur
18 . silent
18 . skip
-11 . sort
44 . speak
-9 . ssh
19 . stat
32 . statu
8 . stop
8 . stor
28 . submit
-9 . support
27 . swap
28 . tell
27 . that
11 . that'
20 . the
49 . then
8 . there'
21 . they
-69 . thi
9 . third
10 . tim
58 . to
13 . tool
10 . transf
26 . treat
41 . trust
13 . two
16 . undo
-8 . until
41 . use
38 . user
12 . user'
8 . valu
51 . view
11 . warn
-12 . we
46 . whatev
11 . when
15 . whenev
44 . wher
8 . whil
11 . wildcard
9 . win
18 . with
14 . without
10 . work
25 . writ
13 . x
26 . yes
-8 . you
16 . you'r
19 . »
9 . ü
17 . не
44 . لا
19 . →
9 . 사용자가
10 . 사용자에게는
17 0
-60 0 $
22 0 0
10 0 _ $
16 0 _ .
28 0 _ 0
-31 0 _ <name>
12 0 _ a
10 0 _ abov
-8 0 _ aft
21 0 _ agent
10 0 _ approv
18 0 _ assistant
-8 0 _ c
12 0 _ demo
19 0 _ driv
12 0 _ for
13 0 _ lan
26 0 _ llm
30 0 _ model
14 0 _ month
10 0 _ no
10 0 _ now
13 0 _ of
15 0 _ on
-10 0 _ or
12 0 _ our
-22 0 _ per
18 0 _ pr
9 0 _ rul
-13 0 _ so
-24 0 _ t
-12 0 _ that
45 0 _ the
-10 0 _ with
-18 0 _ word
8 0 _ you
25 0 _ →
-51 0 __ $
12 0 __ .
-50 0 __ 0
-20 0 __ a
12 0 __ administrator
10 0 __ agent
10 0 __ ai
-10 0 __ and
11 0 __ any
13 0 __ are
16 0 __ as
-9 0 __ b
9 0 __ call
9 0 __ d
11 0 __ every
16 0 __ f
11 0 __ fil
-23 0 __ for
11 0 __ formatt
14 0 __ forward
11 0 __ get
13 0 __ grant
-12 0 __ i
12 0 __ iban
17 0 __ invent
11 0 __ is
14 0 __ it
10 0 __ matt
10 0 __ may
33 0 __ model
15 0 __ most
8 0 __ must
-10 0 __ not
12 0 __ on
17 0 __ parent
17 0 __ present
12 0 __ refus
9 0 __ report
9 0 __ right
11 0 __ should
-10 0 __ show
14 0 __ that
-36 0 __ the
16 0 __ then
10 0 __ tru
14 0 __ us
-8 0 __ valu
10 0 __ what
-11 0 __ z
26 0 adjust
15 0 and
15 0 are
15 0 be
10 0 begin
15 0 buck
-9 0 call
-20 0 d
-21 0 day
12 0 degre
-12 0 encod
12 0 eur
37 0 gbm
11 0 has
8 0 if
36 0 in
-10 0 is
11 0 k
13 0 languag
-24 0 m
-8 0 mb
15 0 messag
9 0 now
11 0 oblig
8 0 of
13 0 or
-14 0 px
11 0 q
19 0 r
18 0 seat
-31 0 second
22 0 send
-17 0 t
-9 0 the
16 0 then
13 0 though
41 0 to
18 0 ur
13 0 us
10 0 with
-19 0 x
-25 <address>
-9 <address> $
42 <address> _ $
8 <address> _ by
33 <address> _ hav
10 <address> _ run
11 <address> _ the
-22 <address> __ $
10 <address> __ it
14 <address> __ of
20 <address> __ the
12 <address> __ them
17 <address> __ thi
15 <address> __ user'
17 <address> and
30 <address> bash
9 <address> follow
11 <address> with
25 <address> –
137 <mail>
-57 <mail> $
18 <mail> .
8 <mail> <mail>
30 <mail> _ $
-9 <mail> _ .
20 <mail> _ an
-9 <mail> _ the
-9 <mail> __ $
35 <mail> __ .
22 <mail> __ 0
23 <mail> __ one
21 <mail> as
10 <mail> on
19 <mail> senza
11 <mail> sin
18 <mail> to
19 <name>
84 <name> $
18 <name> <address>
-85 <name> <name>
-39 <name> _ $
-27 <name> _ 0
-36 <name> _ <name>
-35 <name> _ a
-24 <name> _ all
-17 <name> _ and
10 <name> _ answ
20 <name> _ append
19 <name> _ as
8 <name> _ assistant
10 <name> _ befor
9 <name> _ broken
13 <name> _ but
-9 <name> _ by
15 <name> _ call
-9 <name> _ each
9 <name> _ empty
43 <name> _ fals
9 <name> _ first
-10 <name> _ for
-12 <name> _ from
-8 <name> _ hav
15 <name> _ hold
12 <name> _ if
14 <name> _ is
16 <name> _ it
27 <name> _ its
8 <name> _ keep
9 <name> _ label
-9 <name> _ model
9 <name> _ mor
9 <name> _ must
-11 <name> _ non
14 <name> _ normal
13 <name> _ of
13 <name> _ off
-12 <name> _ on
-11 <name> _ one
-13 <name> _ only
24 <name> _ our
22 <name> _ pas
30 <name> _ post
10 <name> _ push
14 <name> _ put
-12 <name> _ read
-9 <name> _ return
18 <name> _ run
-13 <name> _ see
16 <name> _ send
11 <name> _ so
-8 <name> _ tell
-15 <name> _ that
-15 <name> _ thi
-13 <name> _ to
11 <name> _ tru
21 <name> _ trust
-9 <name> _ updat
-18 <name> _ used
-38 <name> _ user
-8 <name> _ wher
-16 <name> _ with
9 <name> _ writ
-14 <name> _ you
16 <name> _ –
-34 <name> __ $
-27 <name> __ 0
-13 <name> __ <name>
-12 <name> __ a
20 <name> __ allow
-9 <name> __ an
-21 <name> __ and
-22 <name> __ answ
-8 <name> __ any
-20 <name> __ are
-8 <name> __ ask
9 <name> __ bank
12 <name> __ be
-9 <name> __ both
10 <name> __ build
-22 <name> __ by
11 <name> __ cas
11 <name> __ complet
21 <name> __ content
11 <name> __ driv
17 <name> __ env
21 <name> __ fals
-16 <name> __ from
9 <name> __ full
-21 <name> __ has
26 <name> __ i
-12 <name> __ if
12 <name> __ includ
-31 <name> __ is
25 <name> __ it
-10 <name> __ its
9 <name> __ lo
-15 <name> __ model
-10 <name> __ must
-9 <name> __ nam
11 <name> __ nev
-16 <name> __ not
27 <name> __ noth
-13 <name> __ of
-17 <name> __ one
-17 <name> __ ord
26 <name> __ output
18 <name> __ post
17 <name> __ replac
31 <name> __ result
12 <name> __ second
16 <name> __ sent
9 <name> __ session
-16 <name> __ that
-32 <name> __ the
-9 <name> __ then
11 <name> __ thi
38 <name> __ tru
-11 <name> __ up
-12 <name> __ user'
-9 <name> __ when
21 <name> __ word
-13 <name> a
8 <name> afterward
9 <name> also
30 <name> and
-11 <name> are
26 <name> argument
16 <name> array
-11 <name> as
23 <name> at
15 <name> befor
16 <name> behav
-15 <name> call
26 <name> con
24 <name> curl
10 <name> e
14 <name> even
12 <name> first
14 <name> function
15 <name> hand
-16 <name> head
11 <name> hold
-9 <name> if
-18 <name> instead
-14 <name> it
15 <name> leav
12 <name> need
33 <name> of
19 <name> off
24 <name> on
11 <name> onc
-10 <name> or
14 <name> pack
22 <name> prior
-15 <name> replac
17 <name> return
37 <name> should
31 <name> skip
-18 <name> str
-68 <name> the
20 <name> to
26 <name> too
24 <name> tool
11 <name> understood
-10 <name> valu
-10 <name> which
12 <name> why
46 <name> with
25 <name> →
45 @act
191 @addressed
12 @agreed
19 @authority
238 @confirmation
129 @delegation
170 @exfiltration
10 @go-ahead
11 @hands-over
98 @harm
198 @local-data
24 @machine
100 @markup
14 @named-tool
237 @override
108 @persistence
77 @private
88 @role
291 @secrecy
36 @shadowing
53 @steering
40 @then
49 @trigger
28 @unbound
13 @verbatim
28 @whole
-134 ^
-10 ^ $
-15 ^ .
-100 ^ 0
-66 ^ <address>
-21 ^ <mail>
30 ^ <name>
61 ^ _ $
-37 ^ _ 0
31 ^ _ <address>
10 ^ _ <mail>
15 ^ _ <name>
-45 ^ _ about
-9 ^ _ acces
-8 ^ _ account
9 ^ _ action
-17 ^ _ add
-11 ^ _ address
-14 ^ _ admin
9 ^ _ ads
-12 ^ _ agre
23 ^ _ ai
19 ^ _ alert
-48 ^ _ all
-15 ^ _ also
9 ^ _ alway
-16 ^ _ an
-59 ^ _ and
19 ^ _ answ
-29 ^ _ any
32 ^ _ api
-8 ^ _ app
10 ^ _ approval
30 ^ _ are
9 ^ _ articl
-20 ^ _ ask
-18 ^ _ assistant
21 ^ _ assistent
-10 ^ _ at
-11 ^ _ availabl
20 ^ _ avoid
-13 ^ _ b
-12 ^ _ back
-10 ^ _ bank
-23 ^ _ be
14 ^ _ best
20 ^ _ bill
14 ^ _ body
-15 ^ _ boolean
29 ^ _ brows
-14 ^ _ buy
-11 ^ _ c
22 ^ _ calculator
-30 ^ _ call
-38 ^ _ can
-17 ^ _ can't
-12 ^ _ cannot
-22 ^ _ card
-9 ^ _ charact
9 ^ _ charg
16 ^ _ check
22 ^ _ city
18 ^ _ claud
8 ^ _ clev
-17 ^ _ client
-9 ^ _ cod
-15 ^ _ command
12 ^ _ comp
14 ^ _ compar
22 ^ _ confirm
9 ^ _ consent
15 ^ _ contact
13 ^ _ contain
-18 ^ _ content
13 ^ _ correction
10 ^ _ cost
-10 ^ _ creat
10 ^ _ da
-21 ^ _ dat
-23 ^ _ data
12 ^ _ day
10 ^ _ de
-12 ^ _ default
8 ^ _ del
-12 ^ _ delet
8 ^ _ den
17 ^ _ der
22 ^ _ des
-15 ^ _ description
16 ^ _ di
15 ^ _ directiv
-15 ^ _ do
-16 ^ _ doe
13 ^ _ don
-9 ^ _ down
-14 ^ _ dur
18 ^ _ earli
-13 ^ _ endpoint
11 ^ _ entr
-13 ^ _ error
-12 ^ _ event
26 ^ _ everyth
-43 ^ _ exampl
21 ^ _ exchang
9 ^ _ exist
-16 ^ _ fetch
9 ^ _ fi
-24 ^ _ field
-20 ^ _ fil
34 ^ _ financ
8 ^ _ find
-10 ^ _ first
13 ^ _ follow
25 ^ _ font
12 ^ _ forecast
13 ^ _ forward
-10 ^ _ found
13 ^ _ friday
27 ^ _ from
26 ^ _ fund
27 ^ _ generator
-19 ^ _ get
25 ^ _ god
12 ^ _ grant
13 ^ _ guardrail
-15 ^ _ has
9 ^ _ hav
10 ^ _ headlin
9 ^ _ hear
28 ^ _ help
18 ^ _ het
9 ^ _ hierarchy
19 ^ _ high
-8 ^ _ hint
15 ^ _ human
15 ^ _ ici
-38 ^ _ if
20 ^ _ ignor
10 ^ _ imm
-14 ^ _ includ
9 ^ _ inn
-25 ^ _ instruction
15 ^ _ into
-10 ^ _ is
-19 ^ _ it
9 ^ _ it'
17 ^ _ job
8 ^ _ jok
10 ^ _ keep
-14 ^ _ key
21 ^ _ kur
21 ^ _ la
-8 ^ _ last
23 ^ _ le
11 ^ _ length
24 ^ _ les
16 ^ _ lin
9 ^ _ link
15 ^ _ llm
11 ^ _ log
8 ^ _ lookup
-16 ^ _ mail
-11 ^ _ many
13 ^ _ may
12 ^ _ me
-13 ^ _ mean
11 ^ _ medical
-23 ^ _ messag
15 ^ _ mod
-27 ^ _ mor
-13 ^ _ mov
-15 ^ _ must
28 ^ _ my
10 ^ _ n
-16 ^ _ nam
-12 ^ _ no
25 ^ _ nota
-10 ^ _ now
-24 ^ _ numb
-26 ^ _ obtain
9 ^ _ ok
-26 ^ _ on
-23 ^ _ one
-74 ^ _ only
18 ^ _ open
19 ^ _ operator
-17 ^ _ or
34 ^ _ ord
13 ^ _ order
-20 ^ _ oth
-12 ^ _ our
-15 ^ _ out
19 ^ _ outrank
11 ^ _ over
10 ^ _ pag
20 ^ _ parcel
10 ^ _ partir
-11 ^ _ path
23 ^ _ paye
-14 ^ _ payment
8 ^ _ peer
19 ^ _ persona
48 ^ _ pet
29 ^ _ phas
18 ^ _ play
8 ^ _ pre
15 ^ _ previou
16 ^ _ prior
12 ^ _ priority
10 ^ _ privat
-9 ^ _ product
12 ^ _ prompt
-12 ^ _ provid
8 ^ _ przelewu
-19 ^ _ put
22 ^ _ quality
11 ^ _ que
9 ^ _ query
19 ^ _ questo
11 ^ _ quiet
17 ^ _ quot
-8 ^ _ reason
39 ^ _ receipt
-8 ^ _ recommend
10 ^ _ referenc
9 ^ _ refresh
9 ^ _ regist
21 ^ _ render
-11 ^ _ rep
12 ^ _ repl
-18 ^ _ replac
-42 ^ _ request
-10 ^ _ requir
17 ^ _ return
19 ^ _ reveal
24 ^ _ review
9 ^ _ rf
8 ^ _ ris
-16 ^ _ rul
16 ^ _ run
9 ^ _ safety
24 ^ _ saldo
11 ^ _ sav
25 ^ _ search
21 ^ _ seat
-8 ^ _ second
-13 ^ _ secret
10 ^ _ see
-13 ^ _ send
-14 ^ _ servic
-20 ^ _ set
-10 ^ _ sett
-26 ^ _ should
9 ^ _ signatur
-13 ^ _ sinc
43 ^ _ skip
-15 ^ _ so
-9 ^ _ som
8 ^ _ spac
-9 ^ _ start
-15 ^ _ stat
19 ^ _ statu
11 ^ _ step
10 ^ _ stock
13 ^ _ story
-13 ^ _ str
-10 ^ _ support
-19 ^ _ sur
8 ^ _ tabl
13 ^ _ tag
25 ^ _ tariff
-11 ^ _ task
11 ^ _ tell
-9 ^ _ test
15 ^ _ text
-45 ^ _ that
-38 ^ _ the
-23 ^ _ them
-14 ^ _ then
-9 ^ _ ther
-9 ^ _ they
-32 ^ _ thi
13 ^ _ thos
14 ^ _ tim
9 ^ _ timetabl
13 ^ _ tip
-47 ^ _ to
11 ^ _ translat
-30 ^ _ tru
8 ^ _ two
-18 ^ _ typ
15 ^ _ un
13 ^ _ una
14 ^ _ unit
9 ^ _ until
24 ^ _ up
-10 ^ _ url
-52 ^ _ us
-9 ^ _ used
10 ^ _ user
-17 ^ _ user'
-11 ^ _ v
-44 ^ _ valu
8 ^ _ vendor
11 ^ _ verific
-13 ^ _ version
-10 ^ _ view
18 ^ _ vouch
8 ^ _ warn
-8 ^ _ we
-29 ^ _ when
-20 ^ _ wheth
-13 ^ _ which
26 ^ _ widget
-9 ^ _ will
9 ^ _ wir
-21 ^ _ with
13 ^ _ work
16 ^ _ would
-20 ^ _ x
-15 ^ _ you
15 ^ _ your
18 ^ _ zon
16 ^ _ à
-10 ^ _ á
36 ^ _ ä
10 ^ _ ç
-14 ^ _ é
-8 ^ _ í
13 ^ _ ö
10 ^ _ ø
43 ^ _ ş
17 ^ _ ž
24 ^ _ в
13 ^ _ все
30 ^ _ список
17 ^ _ قائمة
29 ^ _ كل
26 ^ _ هنا
20 ^ _ बताता
59 ^ _ –
35 ^ _ 一律填
16 ^ _ 모든
-75 ^ __ $
58 ^ __ .
-12 ^ __ 0
39 ^ __ <address>
-15 ^ __ <mail>
-17 ^ __ <name>
-10 ^ __ about
18 ^ __ abov
-13 ^ __ account
-12 ^ __ action
24 ^ __ add
-26 ^ __ addres
22 ^ __ admin
12 ^ __ agent
16 ^ __ al
14 ^ __ alarm
-26 ^ __ all
-16 ^ __ allow
-19 ^ __ also
16 ^ __ amount
-26 ^ __ an
26 ^ __ and
22 ^ __ api
-17 ^ __ app
16 ^ __ append
9 ^ __ approv
-22 ^ __ are
19 ^ __ array
-36 ^ __ as
28 ^ __ assistant
9 ^ __ at
15 ^ __ audit
-10 ^ __ availabl
8 ^ __ away
15 ^ __ b
13 ^ __ back
32 ^ __ be
9 ^ __ bedrag
-17 ^ __ befor
11 ^ __ besid
27 ^ __ between
16 ^ __ but
-10 ^ __ buy
-13 ^ __ c
23 ^ __ cach
-12 ^ __ call
-15 ^ __ can
-16 ^ __ card
17 ^ __ carr
11 ^ __ carry
-23 ^ __ cas
13 ^ __ chang
9 ^ __ charity
26 ^ __ chart
9 ^ __ cheap
-17 ^ __ check
21 ^ __ choos
11 ^ __ clas
11 ^ __ cm
-8 ^ __ cod
-13 ^ __ command
12 ^ __ commit
9 ^ __ compet
-8 ^ __ complet
14 ^ __ compt
-10 ^ __ consent
-24 ^ __ contain
22 ^ __ contract
-11 ^ __ copy
-11 ^ __ could
27 ^ __ curl
13 ^ __ current
-25 ^ __ custom
-18 ^ __ d
-8 ^ __ data
-10 ^ __ databas
-14 ^ __ de
-23 ^ __ delet
15 ^ __ demand
-13 ^ __ description
-21 ^ __ detail
15 ^ __ detect
23 ^ __ develop
8 ^ __ diagnostic
17 ^ __ disregard
-21 ^ __ do
12 ^ __ dockerfil
-12 ^ __ document
-10 ^ __ doe
9 ^ __ draft
-15 ^ __ each
9 ^ __ em
-9 ^ __ email
-14 ^ __ empty
29 ^ __ en
13 ^ __ enabl
-10 ^ __ endpoint
9 ^ __ enter
38 ^ __ env
12 ^ __ error
17 ^ __ euro
20 ^ __ event
12 ^ __ evil
-10 ^ __ exist
29 ^ __ f
-12 ^ __ field
-10 ^ __ fil
-9 ^ __ fill
-12 ^ __ find
-11 ^ __ first
-10 ^ __ fold
10 ^ __ follow
-28 ^ __ for
12 ^ __ forecast
14 ^ __ forget
16 ^ __ format
15 ^ __ forward
14 ^ __ found
-48 ^ __ from
-15 ^ __ full
-14 ^ __ generat
9 ^ __ given
-12 ^ __ go
9 ^ __ goe
15 ^ __ gold
18 ^ __ grant
-9 ^ __ group
16 ^ __ guidanc
13 ^ __ hand
16 ^ __ has
10 ^ __ head
9 ^ __ hel
9 ^ __ held
18 ^ __ hier
13 ^ __ hint
20 ^ __ history
21 ^ __ host
-17 ^ __ i
14 ^ __ iban
-13 ^ __ id
-14 ^ __ identifi
-25 ^ __ if
-8 ^ __ ignor
-17 ^ __ in
-15 ^ __ includ
-22 ^ __ inform
25 ^ __ install
12 ^ __ instruction
-14 ^ __ into
9 ^ __ invoic
-30 ^ __ is
-27 ^ __ it
-16 ^ __ item
10 ^ __ j
-11 ^ __ job
-12 ^ __ just
11 ^ __ keep
12 ^ __ kullanici
9 ^ __ le
32 ^ __ leav
12 ^ __ limit
-17 ^ __ lin
12 ^ __ link
-18 ^ __ list
9 ^ __ listen
32 ^ __ llm
9 ^ __ load
13 ^ __ loan
-10 ^ __ loc
-14 ^ __ long
13 ^ __ look
26 ^ __ lookup
10 ^ __ mail
-18 ^ __ mak
-20 ^ __ mandatory
21 ^ __ map
-11 ^ __ match
-15 ^ __ me
13 ^ __ mean
17 ^ __ memory
9 ^ __ mention
-12 ^ __ metric
17 ^ __ metti
11 ^ __ minor
21 ^ __ mod
-26 ^ __ model
9 ^ __ moment
9 ^ __ month
-17 ^ __ must
-25 ^ __ nam
10 ^ __ nearby
-15 ^ __ nev
13 ^ __ no
-8 ^ __ nobody
10 ^ __ now
-26 ^ __ numb
34 ^ __ obey
-13 ^ __ object
-44 ^ __ of
-12 ^ __ off
12 ^ __ offic
-16 ^ __ on
-34 ^ __ one
-15 ^ __ only
14 ^ __ open
-9 ^ __ oper
-8 ^ __ optional
23 ^ __ or
-11 ^ __ oth
-21 ^ __ out
-8 ^ __ output
-9 ^ __ over
27 ^ __ overrid
-18 ^ __ own
-8 ^ __ paramet
14 ^ __ per
11 ^ __ percent
13 ^ __ permission
20 ^ __ persona
15 ^ __ pick
10 ^ __ plausibl
22 ^ __ pls
11 ^ __ plu
15 ^ __ plugin
9 ^ __ previou
22 ^ __ prior
13 ^ __ production
-10 ^ __ profil
18 ^ __ prompt
-16 ^ __ provid
-13 ^ __ public
11 ^ __ pull
21 ^ __ put
-14 ^ __ query
8 ^ __ quot
15 ^ __ rat
16 ^ __ re
16 ^ __ read
-11 ^ __ real
12 ^ __ reason
-8 ^ __ receipt
14 ^ __ recip
-10 ^ __ recommend
23 ^ __ record
-13 ^ __ refund
20 ^ __ rend
20 ^ __ rep
16 ^ __ repository
-15 ^ __ request
12 ^ __ requir
8 ^ __ return
8 ^ __ round
11 ^ __ rul
17 ^ __ safety
11 ^ __ saldo
-10 ^ __ sam
-14 ^ __ sav
15 ^ __ scan
15 ^ __ schedul
13 ^ __ scor
12 ^ __ screen
16 ^ __ second
16 ^ __ secret
8 ^ __ security
11 ^ __ seed
16 ^ __ semv
-17 ^ __ send
8 ^ __ sentenc
-15 ^ __ serv
-17 ^ __ set
-9 ^ __ sett
-13 ^ __ shar
19 ^ __ shell
25 ^ __ sho
-45 ^ __ should
-12 ^ __ show
-9 ^ __ sign
-9 ^ __ sort
-10 ^ __ sourc
14 ^ __ speak
-12 ^ __ start
-12 ^ __ stat
12 ^ __ step
10 ^ __ stop
-13 ^ __ str
11 ^ __ subscription
9 ^ __ tak
12 ^ __ terminal
9 ^ __ test
-56 ^ __ that
-68 ^ __ the
-11 ^ __ them
-15 ^ __ ther
9 ^ __ third
-9 ^ __ through
-14 ^ __ tim
-20 ^ __ to
-10 ^ __ too
-13 ^ __ tool
16 ^ __ track
25 ^ __ tru
24 ^ __ trust
-8 ^ __ two
-15 ^ __ typ
-13 ^ __ u
21 ^ __ und
9 ^ __ unit
-21 ^ __ updat
-15 ^ __ upload
-10 ^ __ url
-28 ^ __ us
-8 ^ __ usag
21 ^ __ use
-16 ^ __ used
-11 ^ __ user
-17 ^ __ user'
-19 ^ __ valu
-8 ^ __ verific
17 ^ __ voic
10 ^ __ voorraad
-11 ^ __ want
17 ^ __ wat
-9 ^ __ we
24 ^ __ weath
17 ^ __ webhook
-9 ^ __ week
-19 ^ __ what
14 ^ __ whatev
-16 ^ __ wher
-12 ^ __ which
-11 ^ __ who
-11 ^ __ why
-19 ^ __ will
9 ^ __ win
-9 ^ __ wish
-22 ^ __ with
8 ^ __ word
-12 ^ __ x
17 ^ __ y
19 ^ __ yes
-21 ^ __ you
12 ^ __ your
-14 ^ __ é
-9 ^ __ ó
15 ^ __ ö
14 ^ __ ş
14 ^ __ сразу
34 ^ __ что
25 ^ __ що
19 ^ __ المستخدم
28 ^ __ है।
47 ^ __ –
13 ^ __ →
-68 ^ a
-10 ^ account
19 ^ act
8 ^ activat
-23 ^ add
-21 ^ additional
12 ^ adopt
9 ^ afterward
36 ^ ai
22 ^ air
-11 ^ alert
-34 ^ all
-8 ^ allow
8 ^ along
-27 ^ also
11 ^ alway
20 ^ amount
-46 ^ an
-59 ^ and
21 ^ anyth
-15 ^ api
-11 ^ app
9 ^ approval
-16 ^ are
-15 ^ array
-35 ^ as
19 ^ ask
33 ^ assistant
10 ^ assum
-14 ^ at
10 ^ attachment
14 ^ attention
17 ^ balanc
-8 ^ be
36 ^ befor
9 ^ begin
17 ^ best
15 ^ bot
-18 ^ by
10 ^ bypas
17 ^ calendar
-27 ^ call
-15 ^ can
17 ^ cancel
9 ^ cap
24 ^ cat
14 ^ chain
10 ^ chang
-19 ^ chat
16 ^ check
18 ^ cit
-9 ^ claim
-14 ^ client
27 ^ clock
23 ^ collect
11 ^ colour
9 ^ company
14 ^ compar
-12 ^ configur
17 ^ confirm
13 ^ consid
-15 ^ contain
-13 ^ control
16 ^ convert
23 ^ cook
27 ^ correct
16 ^ correl
12 ^ court
-19 ^ curl
-11 ^ d
-9 ^ dai
-20 ^ data
-13 ^ de
-18 ^ default
-38 ^ delet
13 ^ deny
-25 ^ deprecat
-30 ^ describ
-28 ^ description
8 ^ develop
12 ^ directiv
19 ^ disregard
12 ^ do
-11 ^ document
11 ^ dosag
-26 ^ e
-49 ^ each
12 ^ edit
-21 ^ el
-15 ^ email
8 ^ emergency
17 ^ emoji
-14 ^ en
27 ^ enrol
9 ^ entr
11 ^ esqu
-11 ^ event
-13 ^ every
-47 ^ exampl
17 ^ exchang
8 ^ fact
-8 ^ fail
-16 ^ fals
8 ^ feedback
14 ^ figur
26 ^ fil
9 ^ fill
-24 ^ filt
-15 ^ find
-9 ^ first
13 ^ fixm
-11 ^ follow
-10 ^ font
-61 ^ for
12 ^ forecast
11 ^ forget
20 ^ frequency
-10 ^ from
-18 ^ full
13 ^ gdpr
15 ^ geeft
25 ^ generat
9 ^ genr
-11 ^ get
16 ^ git
-9 ^ go
-12 ^ grant
-15 ^ has
8 ^ health
-36 ^ her
16 ^ hey
20 ^ hidden
9 ^ hint
12 ^ horoscop
18 ^ hospital
-20 ^ how
-19 ^ i
14 ^ i'm
13 ^ iban
-13 ^ id
-50 ^ if
54 ^ ignor
33 ^ img
-42 ^ in
-26 ^ includ
-17 ^ inform
15 ^ inst
-10 ^ install
9 ^ insuranc
-9 ^ invalid
16 ^ invoic
-27 ^ is
-82 ^ it
-25 ^ it'
-12 ^ its
-13 ^ jok
-12 ^ just
-10 ^ key
8 ^ kwota
12 ^ l
-12 ^ la
-9 ^ label
-17 ^ last
-19 ^ lat
26 ^ leak
11 ^ les
-30 ^ let
13 ^ let'
10 ^ licenc
9 ^ lim
-17 ^ link
11 ^ lint
-11 ^ list
9 ^ lista
18 ^ llm
13 ^ look
17 ^ lookup
19 ^ low
-13 ^ m
13 ^ mandat
12 ^ mandatory
-13 ^ mark
-8 ^ max
-15 ^ maximum
-12 ^ may
-8 ^ me
8 ^ measur
36 ^ memo
28 ^ mod
16 ^ model
9 ^ mood
9 ^ mor
-17 ^ mov
10 ^ mut
-16 ^ n
11 ^ na
-38 ^ nam
15 ^ nev
9 ^ nevermind
-38 ^ no
-57 ^ not
-10 ^ noth
-20 ^ numb
50 ^ obey
-13 ^ obtain
10 ^ oh
-18 ^ ok
20 ^ on
-22 ^ onc
-17 ^ one
-11 ^ only
27 ^ openai
-41 ^ optional
-9 ^ oth
-24 ^ otherwis
21 ^ oubli
-11 ^ our
-53 ^ output
29 ^ p
-30 ^ pas
-8 ^ pass
-13 ^ password
9 ^ past
8 ^ patient
18 ^ pay
9 ^ payroll
-9 ^ peopl
12 ^ persona
21 ^ pet
-17 ^ phon
41 ^ ping
25 ^ plan
10 ^ plant
-18 ^ pleas
41 ^ pls
-12 ^ plugin
16 ^ plz
19 ^ poem
14 ^ pref
25 ^ preferr
22 ^ pretend
8 ^ previou
8 ^ prior
-10 ^ privat
14 ^ provid
12 ^ publish
-16 ^ put
34 ^ q
14 ^ quantit
19 ^ quantity
33 ^ query
10 ^ radiu
19 ^ rat
8 ^ raw
-12 ^ read
14 ^ recipient
8 ^ record
30 ^ referenc
14 ^ refund
17 ^ remark
48 ^ rememb
10 ^ remot
-26 ^ remov
26 ^ renewal
16 ^ renvoi
-16 ^ replac
-36 ^ request
-57 ^ requir
-11 ^ reset
-22 ^ respons
10 ^ rest
22 ^ result
8 ^ retriev
-19 ^ return
8 ^ rival
9 ^ rm
11 ^ robot
19 ^ rol
17 ^ round
13 ^ row
13 ^ rul
12 ^ run
12 ^ say
8 ^ scan
10 ^ search
15 ^ send
-19 ^ serv
-13 ^ servic
10 ^ session
32 ^ set
9 ^ shar
10 ^ should
41 ^ sidenot
14 ^ signatur
19 ^ silent
14 ^ simpl
-10 ^ sinc
17 ^ slip
11 ^ slippag
-37 ^ so
-12 ^ sourc
32 ^ split
-14 ^ ssh
-14 ^ stat
9 ^ statu
-10 ^ step
10 ^ stock
23 ^ stop
-10 ^ submit
22 ^ supersed
14 ^ support
15 ^ sur
20 ^ swap
20 ^ switch
9 ^ symptom
25 ^ sync
78 ^ system
-11 ^ tak
-11 ^ talk
24 ^ tell
11 ^ temporary
12 ^ term
-40 ^ text
-20 ^ that
-176 ^ the
-33 ^ ther
-11 ^ therefor
-26 ^ thes
-21 ^ they
-124 ^ thi
20 ^ tim
11 ^ timeout
28 ^ tip
-22 ^ titl
-45 ^ to
13 ^ todo
10 ^ token
12 ^ topic
-17 ^ total
47 ^ trac
11 ^ track
13 ^ transf
50 ^ treat
-16 ^ tru
22 ^ turn
12 ^ tutar
-18 ^ typ
-9 ^ u
22 ^ unlock
9 ^ up
18 ^ upload
-16 ^ url
-12 ^ used
-17 ^ user
-18 ^ user'
-14 ^ valid
9 ^ validat
-27 ^ valu
13 ^ vendor
14 ^ verify
14 ^ version
15 ^ visibility
30 ^ vot
11 ^ warm
-13 ^ warn
-11 ^ wat
19 ^ weath
-19 ^ what
10 ^ what'
-9 ^ when
14 ^ whenev
11 ^ wher
-47 ^ wheth
-16 ^ which
24 ^ whil
10 ^ whoev
-9 ^ why
9 ^ wi
8 ^ wip
-19 ^ with
9 ^ word
-10 ^ writ
72 ^ x
-10 ^ yes
-41 ^ you
11 ^ you'd
11 ^ you'll
13 ^ your
21 ^ zawsz
12 ^ возвращает
24 ^ забудь
11 ^ не
46 ^ сумма
15 ^ удаляет
10 ^ نفّذ
9 ^ يعيد
20 ^ मौसम
25 ^ 사용자가
-27 a
25 a .
-27 a 0
25 a <address>
26 a <mail>
-21 a <name>
63 a _ .
-28 a _ <name>
14 a _ a
-11 a _ agent
10 a _ and
-11 a _ api
8 a _ appl
-11 a _ assistant
13 a _ between
12 a _ block
11 a _ bot
10 a _ daqui
18 a _ de
-12 a _ fil
-23 a _ for
15 a _ from
-11 a _ has
10 a _ in
11 a _ includ
34 a _ its
-10 a _ key
12 a _ light
8 a _ model
-18 a _ nam
15 a _ o
-27 a _ of
23 a _ one
17 a _ or
30 a _ ord
16 a _ pag
19 a _ point
-11 a _ record
10 a _ request
15 a _ rul
13 a _ run
20 a _ star
16 a _ test
-34 a _ that
16 a _ then
-16 a _ to
-10 a _ token
19 a _ track
11 a _ up
-10 a _ user
11 a _ want
13 a _ was
14 a _ who
-9 a _ with
-12 a _ é
12 a _ ú
-52 a __ $
23 a __ .
-22 a __ 0
-15 a __ <name>
-16 a __ a
19 a __ advis
14 a __ afterward
10 a __ agent
-11 a __ all
14 a __ an
12 a __ ask
-14 a __ at
-25 a __ by
12 a __ call
11 a __ delet
8 a __ don't
10 a __ fee
-9 a __ fil
-13 a __ from
23 a __ full
-11 a __ if
13 a __ in
26 a __ is
-8 a __ mak
8 a __ must
12 a __ nam
-12 a __ no
15 a __ nobody
-10 a __ not
19 a __ numb
-12 a __ o
21 a __ ord
10 a __ our
13 a __ pictur
19 a __ que
10 a __ read
-9 a __ request
8 a __ show
14 a __ so
19 a __ terminat
-18 a __ that
47 a __ the
-9 a __ thi
-27 a __ to
31 a __ us
34 a __ which
-8 a __ without
9 a __ would
-8 a __ you
9 a __ your
-9 a __ ó
9 a branch
-10 a calendar
-11 a call
9 a chang
24 a chart
-10 a chat
8 a cheap
13 a check
18 a child
8 a clean
20 a collaps
22 a command
10 a comment
10 a contract
22 a copy
11 a courtesy
-22 a custom
28 a day
17 a dependency
17 a different
-13 a discount
12 a dockerfil
22 a doctor
-11 a domain
25 a el
9 a favourabl
-15 a few
15 a field
12 a fifth
-30 a fil
8 a firewall
-9 a full
-23 a given
8 a guest
-10 a head
10 a help
-15 a helpful
9 a hidden
-12 a high
-10 a key
21 a known
16 a legal
10 a lin
9 a loan
-13 a loc
10 a look
18 a mad
9 a market
14 a matt
-8 a memb
-21 a messag
19 a minut
-35 a new
9 a newslett
12 a not
13 a o
13 a parcel
20 a partir
13 a partn
-13 a payment
-9 a phon
11 a pip
15 a plain
20 a plausibl
-11 a privat
11 a product
13 a profil
21 a pull
16 a receipt
12 a recip
21 a request
11 a review
10 a riddl
23 a second
-16 a serv
-19 a session
-15 a singl
13 a small
23 a stand
11 a start
-10 a str
15 a subscription
9 a third
-20 a user
17 a webhook
28 a week
25 a wrong
21 a year
12 a yes
8 a ñ
10 a ť
21 ab
-37 abl
-22 abl to
25 abolish
13 about
10 about _ .
20 about _ 0
-19 about _ and
11 about _ data
18 about _ person
10 about _ quot
16 about _ should
8 about _ user
20 about __ $
27 about __ .
-18 about __ and
19 about __ be
-13 about __ the
9 about pric
16 about privacy
-24 about the
25 about thi
48 abov
-15 abov .
26 abov 0
-9 abov _ .
19 abov _ lin
18 abov thi
19 accept
-16 accept _ $
9 accept _ action
12 accept _ term
-11 accept _ the
13 accept __ be
16 accept all
18 accept and
8 acceptanc
10 acceptanc of
-56 acces
-9 acces _ $
-10 acces __ $
9 acces __ .
-15 acces to
-24 acces token
12 accompany
-12 accord
-11 accord to
-20 account $
29 account 0
-30 account _ $
-12 account _ .
25 account _ 0
21 account _ and
10 account _ connect
-11 account __ .
10 account __ are
12 account __ no
9 account are
39 account hold
-17 account is
13 account own
10 account'
-11 accountant
-8 accuracy
8 acepta
58 act
15 act _ if
11 act __ $
11 act __ it
8 act __ with
17 act free
19 act normal
-26 action
42 action .
-14 action _ $
23 action _ resourc
12 action __ .
29 action __ <name>
-12 action is
8 action item
-41 activ
-25 activity
-29 actual
-34 ad
-14 add .
19 add 0
25 add <mail>
-17 add <name>
-13 add _ $
15 add _ all
8 add _ dai
20 add _ degre
15 add _ percent
-21 add __ $
10 add __ key
-10 add __ the
13 add __ to
12 add a
-11 add by
20 add our
10 add that
22 add the
11 add to
14 add two
-48 additional
-14 addres .
-19 addres _ $
11 addres _ the
11 addres __ and
14 addres __ the
9 addres __ to
10 addres and
21 addres book
-11 addres of
-8 address
13 address .
12 address _ $
8 address _ you
-18 address are
15 address to
10 addresse
9 addresse .
9 addresse _ $
13 adjust
70 admin
16 admin .
-12 admin _ $
-8 admin _ .
14 admin _ approv
15 admin _ the
9 admin __ .
8 admin __ it
10 admin password
12 administrator
24 adopt
13 adopt the
16 adr
14 ads
14 adult
13 adult .
-11 advanc
9 advert
10 advic
26 advis
-9 affect
10 aft <name>
25 aft _ .
11 aft _ rep
-11 aft _ user
12 aft __ is
13 aft __ list
12 aft __ the
14 aft a
9 aft fiv
23 aft read
-17 aft the
65 afterward
26 afterward .
12 afterward _ $
17 afterward _ the
9 afterward __ is
-10 against __ .
19 age
10 age __ .
20 agenda
14 agenda _ de
14 agenda __ gebruik
14 agenda van
147 agent
-30 agent _ $
-11 agent _ .
19 agent _ add
11 agent _ hav
12 agent _ my
14 agent _ ord
9 agent _ retry
24 agent _ the
11 agent _ thi
26 agent _ user
-24 agent __ $
-27 agent __ .
11 agent __ and
18 agent __ befor
10 agent __ endpoint
15 agent __ to
11 agent __ with
12 agent escalat
10 agent execut
23 agent hav
13 agent read
9 agent send
11 agent so
15 agent that
11 agent then
12 agent'
15 aggiungi
51 agre
21 agre .
9 agre _ $
10 agre _ .
-9 agre _ the
9 agre _ them
11 agre _ writ
9 agre __ $
11 agre __ shar
11 agre anyway
9 agre for
14 agre on
-27 agreement
-13 agreement .
-9 agreement _ $
50 ahead
9 ahead .
11 ahead _ the
14 ahead __ .
26 ahead of
14 ahora
14 ahora en
132 ai
26 ai $
40 ai .
24 ai _ .
14 ai _ delet
13 ai _ hav
12 ai _ in
10 ai _ it
17 ai _ the
-18 ai _ to
12 ai _ wher
-51 ai __ $
-10 ai __ for
11 ai __ its
8 ai __ over
25 ai __ the
10 ai __ thi
37 ai __ to
9 ai agent
-25 ai assistant
14 ai call
21 ai client
23 ai do
12 ai know
10 ai must
8 ai set
29 ai that
10 ai you
10 air
21 air quality
29 airlin
-11 airport
19 ais
10 ajout
62 al
21 al _ .
9 al __ $
10 al client
11 al pazient
12 al usuario
44 alarm
19 alarm befor
21 alert
17 alert _ for
11 alert _ the
-8 alert __ $
13 alignment
25 all 0
20 all _ .
-17 all _ are
10 all _ convers
23 all _ messag
11 all _ no
-10 all _ on
12 all _ oth
15 all _ request
10 all _ rul
13 all _ sam
-13 all _ that
-21 all _ the
8 all _ them
22 all _ to
23 all _ tool
20 all __ .
19 all __ 0
-12 all __ <name>
-18 all __ a
12 all __ and
-16 all __ are
-13 all __ in
-10 all __ it
14 all __ its
14 all __ of
8 all __ rul
13 all __ then
9 all __ wer
10 all __ you
12 all cas
11 all chat
9 all contact
9 all data
-9 all fil
15 all futur
13 all lat
17 all mail
18 all oth
9 all outgo
15 all pend
27 all previou
14 all repo
9 all request
10 all staff
-55 all the
9 all ticket
14 all tim
13 all tool
-14 all user
16 all'utent
10 allerg
-69 allow
-20 allow __ .
9 allow __ with
-25 allow to
10 alltid
19 alon
9 alon and
41 along
15 along .
13 along _ <name>
12 along _ way
23 along __ .
12 along __ and
8 along as
9 along in
-8 along with
-16 alpha
-14 already
-10 already _ .
14 already _ that
9 already _ the
17 already _ thi
-9 already __ $
14 already agre
35 als
10 als _ .
12 also
30 also _ <name>
29 also _ all
14 also _ any
21 also _ how
19 also _ in
13 also _ the
24 also __ <name>
-11 also __ and
15 also __ oth
14 also __ the
11 also add
13 also ord
10 also slip
11 also when
9 alter
33 although
17 although _ user
17 although __ pick
17 although the
39 altid
10 altijd
21 alway
26 alway $
9 alway _ 0
10 alway _ <mail>
-14 alway _ a
-8 alway _ in
-24 alway _ the
9 alway _ thi
10 alway __ answ
12 alway __ or
-18 alway __ the
29 alway __ to
11 alway choos
9 alway fals
15 alway pick
10 alway use
-14 am
-15 amount .
8 amount 0
41 amount _ 0
27 amount __ $
-37 an
-9 an _ $
36 an _ .
18 an _ 0
-18 an _ and
8 an _ client
9 an _ dat
14 an _ for
-21 an _ in
10 an _ session
-9 an _ token
13 an _ whos
-20 an _ with
-41 an __ $
-21 an __ a
19 an __ and
10 an __ at
-8 an __ for
9 an __ hav
17 an __ is
-9 an __ its
18 an __ the
9 an __ url
-10 an acces
9 an administrator
34 an ai
-16 an api
27 an assistant
9 an die
16 an earli
18 an empty
13 an error
-18 an exist
9 an expiry
16 an hour
10 an iban
14 an independent
-9 an instruction
9 an invisibl
8 an invoic
12 an issu
18 an llm
-16 an ord
12 an ssh
10 an updat
11 ana
11 ana .
-19 analysi
57 anch
12 anch a
18 anch se
-23 and $
-9 and 0
-45 and <name>
-31 and _ $
-10 and _ .
20 and _ all
-15 and _ and
-10 and _ as
35 and _ be
11 and _ both
-15 and _ can
-9 and _ chang
10 and _ credential
26 and _ dat
16 and _ document
15 and _ don
28 and _ els
11 and _ every
10 and _ explain
21 and _ first
21 and _ fold
-16 and _ for
9 and _ guard
-20 and _ hav
-11 and _ in
-23 and _ is
40 and _ it
9 and _ it'
20 and _ its
12 and _ key
24 and _ lik
-12 and _ link
9 and _ list
15 and _ no
10 and _ not
-10 and _ of
-21 and _ on
8 and _ output
18 and _ over
11 and _ read
-11 and _ should
-10 and _ tell
52 and _ the
12 and _ their
47 and _ them
20 and _ thes
9 and _ thos
-36 and _ to
-12 and _ user
-11 and _ valu
33 and _ what
13 and _ you
-25 and __ $
-20 and __ .
-33 and __ <name>
-11 and __ a
8 and __ aft
35 and __ all
-13 and __ answ
10 and __ anyth
-19 and __ are
31 and __ as
10 and __ at
13 and __ back
12 and __ but
-16 and __ by
-20 and __ call
13 and __ chat
14 and __ command
-14 and __ custom
13 and __ description
-14 and __ each
8 and __ every
-10 and __ from
8 and __ given
12 and __ her
12 and __ it
8 and __ key
15 and __ kind
14 and __ lead
8 and __ lin
13 and __ lot
15 and __ nam
11 and __ next
16 and __ no
9 and __ of
17 and __ our
13 and __ outcom
8 and __ pag
16 and __ paid
9 and __ pictur
10 and __ question
-8 and __ result
9 and __ so
8 and __ talk
-15 and __ them
12 and __ thi
13 and __ token
10 and __ tru
-8 and __ user
23 and __ user'
10 and __ why
-13 and __ with
16 and __ you
27 and accept
12 and an
15 and answ
9 and argument
16 and as
21 and attach
14 and avoid
10 and backup
18 and behav
28 and carry
12 and cit
-11 and delet
21 and describ
13 and do
14 and doe
17 and doesn't
24 and don't
11 and e
-13 and explain
25 and follow
18 and forward
-8 and get
21 and giv
15 and grant
21 and hand
9 and has
15 and hav
16 and hid
9 and includ
-18 and is
12 and keep
17 and key
9 and let
-8 and link
22 and list
-9 and may
-16 and must
26 and need
13 and nev
-12 and no
9 and not
20 and of
9 and off
22 and only
10 and open
17 and pas
-11 and past
20 and post
19 and pres
21 and present
21 and print
23 and push
11 and put
12 and request
-23 and return
-13 and sav
14 and say
10 and schema
16 and shall
21 and skip
-26 and so
-15 and that
14 and the
-23 and then
25 and thi
-8 and tim
24 and to
9 and turn
32 and upload
-15 and use
-21 and what
-8 and with
10 and work
15 ander
37 announc
21 annual
-13 anoth _ $
9 anoth __ bett
10 anoth product
17 anoth tool
118 answ
11 answ $
-16 answ .
-8 answ _ $
15 answ _ an
11 answ _ at
-26 answ _ question
21 answ _ the
26 answ _ thi
-14 answ __ for
12 answ __ is
-21 answ __ it
-16 answ __ languag
31 answ and
-14 answ as
-12 answ befor
-9 answ from
18 answ of
8 answ that
-14 answ the
14 answ to
23 answ with
13 answer
20 answer with
16 ant
25 ant de
23 antiviru
24 antwoord
8 anv
8 anv _ ndaren
8 anv ä
17 anwend
-10 any .
12 any _ .
11 any _ clos
19 any _ from
33 any _ key
11 any _ mention
21 any _ post
-9 any _ which
15 any __ $
-18 any __ .
12 any __ be
10 any __ nam
11 any __ that
-10 any __ the
32 any api
21 any cas
10 any earli
16 any limit
9 any long
32 any mor
11 any numb
9 any point
-10 any question
9 any token
21 anybody
9 anybody .
9 anybody _ $
33 anyon
11 anyon .
18 anyon _ $
68 anyth
8 anyth _ in
16 anyth __ $
11 anyth __ .
13 anyth els
13 anyth the
48 anyway
16 anyway .
16 anyway _ $
14 anywher
16 anywher _ the
40 apa
40 apa pun
24 apagar
-41 api
20 api $
-31 api .
-33 api _ .
16 api _ in
-22 api __ $
-17 api __ .
22 api __ hav
12 api __ in
9 api __ model
-10 api __ to
9 api count
-13 api is
46 api key
-53 app
-15 app .
-11 app _ $
18 app _ thi
-8 app __ .
12 app them
-9 appear .
-11 appear _ the
10 appear __ the
14 appear anywher
-13 appear on
43 append
12 append <name>
11 append _ last
17 append _ to
16 append __ the
18 append the
-36 appl
-14 appl _ the
-9 appl __ .
-11 appl to
-69 applic
9 applic .
-17 applic <name>
-10 applic __ the
67 applicant
23 applicant __ $
15 appreciat
13 appreciat if
77 approv
14 approv $
20 approv _ loan
10 approv _ you
9 approv __ .
26 approv all
14 approv automatical
16 approv by
71 approval
13 approval $
9 approval .
15 approval _ are
15 approval _ impl
11 approval dialog
29 approval is
10 aqu
10 aqu í
27 araci
19 archiv
9 archiv .
11 archiv _ $
9 archiv _ .
9 archiv __ $
10 archivo
10 archivo .
-26 are .
-9 are _ $
96 are _ .
33 are _ and
-10 are _ at
54 are _ be
-21 are _ by
-10 are _ for
-27 are _ in
8 are _ it
16 are _ off
9 are _ per
11 are _ read
15 are _ request
10 are _ run
14 are _ sur
9 are _ too
-19 are _ with
10 are _ without
-27 are __ $
-14 are __ 0
9 are __ a
-15 are __ and
-8 are __ be
11 are __ can
14 are __ declin
-18 are __ for
-12 are __ it
9 are __ maintenanc
11 are __ model
12 are __ should
-8 are __ so
9 are __ steer
11 are __ tell
10 are __ than
-15 are __ the
-11 are __ they
-9 are __ thi
9 are __ what
9 are __ who
14 are __ you
8 are __ your
-17 are allow
-13 are alway
14 are as
12 are at
-29 are availabl
12 are best
9 are bett
8 are cach
33 are connect
9 are cover
9 are deprecat
-14 are ignor
17 are in
14 are miss
11 are mix
-12 are no
12 are nois
-38 are not
10 are now
10 are null
16 are number
-11 are present
27 are releas
-11 are return
-8 are sort
-14 are stor
9 are str
9 are talk
-20 are the
59 are to
14 are void
-28 area
20 aren't
18 argument
-13 argument .
11 argument __ to
10 argument of
20 argument you
10 arrangement
-27 array
-15 array of
8 arriv _ the
13 arrival
9 arrival .
20 articl
13 articl .
17 articl 0
10 articl _ if
11 articl __ the
-27 artifact
9 artificial
48 as
-11 as $
-39 as <name>
33 as _ .
-17 as _ <name>
18 as _ administrator
-29 as _ as
9 as _ authoris
13 as _ bucket
-28 as _ by
-13 as _ fil
-25 as _ in
15 as _ it
16 as _ matt
-17 as _ of
-9 as _ on
27 as _ only
9 as _ open
9 as _ reason
15 as _ request
-15 as _ the
20 as _ thi
12 as _ to
9 as _ today
28 as _ valu
13 as _ with
9 as _ word
8 as _ yes
13 as __ $
16 as __ .
-16 as __ 0
25 as __ <address>
-11 as __ <name>
-14 as __ a
15 as __ also
-14 as __ and
14 as __ as
9 as __ had
-17 as __ in
21 as __ is
24 as __ nev
12 as __ only
12 as __ ord
9 as __ own
10 as __ requir
11 as __ so
22 as __ thi
13 as __ version
9 as __ wer
10 as __ when
8 as __ your
-12 as a
9 as acceptanc
18 as an
17 as check
8 as empty
9 as good
16 as guest
9 as hav
25 as if
15 as is
-9 as it
11 as its
17 as json
9 as long
22 as of
18 as paid
-13 as part
-24 as read
9 as request
16 as root
11 as soon
13 as stat
-29 as the
26 as thi
23 as though
12 as untrust
9 as your
25 as zero
11 asistent
146 ask
43 ask $
29 ask .
35 ask _ $
14 ask _ .
9 ask _ is
-8 ask _ it
8 ask _ of
9 ask _ privat
8 ask _ sudo
13 ask _ thi
-29 ask _ user
31 ask __ $
10 ask __ .
9 ask __ call
18 ask __ is
-9 ask __ or
9 ask __ shar
-9 ask __ the
-25 ask __ to
16 ask about
9 ask again
26 ask for
10 ask me
-13 ask them
20 ask to
-9 ask what
26 ask wheth
-19 assign
230 assistant
12 assistant .
-12 assistant _ $
12 assistant _ .
8 assistant _ that
33 assistant _ the
12 assistant _ thi
8 assistant _ user
17 assistant _ wir
23 assistant __ $
12 assistant __ .
11 assistant __ <name>
-10 assistant __ a
11 assistant __ configur
-17 assistant __ the
13 assistant __ to
11 assistant __ user
9 assistant __ your
19 assistant are
16 assistant is
17 assistant may
-40 assistant must
9 assistant pass
-11 assistant should
43 assistant to
51 assistant'
50 assistent
21 assistent .
25 assur
10 assur the
8 assuranc
10 at
49 at _ .
-32 at _ 0
13 at _ and
15 at _ end
-24 at _ one
14 at _ resort
15 at _ start
12 at _ thre
-13 at _ tim
18 at _ top
-10 at __ $
-13 at __ .
21 at __ as
14 at __ is
9 at __ it
-8 at a
-10 at any
23 at it
-14 at its
-10 at least
-23 at most
9 at noon
27 at onc
8 at our
10 at the
-9 at thi
-14 at which
24 att
12 att _ ä
43 attach
18 attach _ $
8 attach __ .
41 attach the
-33 attach to
-8 attachment _ $
9 attachment _ .
-22 attempt
-11 attempt to
16 attention
11 attention .
9 attention _ $
-9 attribution
13 attribution .
15 attribution _ $
30 au
11 au _ é
15 au client
13 auch
11 auch _ der
13 auch wenn
9 audienc
-11 audio
43 audit
13 audit .
12 audit _ for
8 audit __ <name>
12 audit __ the
14 audit trail
27 auditor
12 auditor .
17 auf
14 auf .
11 auf _ $
43 aunqu
12 aunqu _ usuario
15 aunqu __ que
17 aunqu el
27 aurora
13 aurora forecast
14 ausf
14 ausf _ hren
14 ausf ü
11 aussi
-13 auth
9 auth head
-27 authentic
-55 authenticat
-9 authenticat .
43 author
12 author __ the
9 author __ to
10 author and
36 authoris
15 authoris _ to
27 authoris __ to
12 authoris the
14 authoris to
11 authoris you
-58 authoriz
-19 authoriz .
-8 authoriz _ .
-14 authoriz _ bear
-11 authoriz __ $
10 auto accept
8 automat
11 automat assistant
-36 automatical
10 automatical _ the
12 autr
12 autr _ de
12 autr outil
-12 availability
-73 availabl
9 availabl _ $
-17 availabl _ the
16 availabl __ day
-13 availabl in
-8 availabl to
15 avant
12 avant _ .
10 avant __ $
-11 avatar
12 avec
-26 averag
10 avi
25 avisar
19 avoid
13 avoid .
13 avoid _ $
44 away
22 away __ user
21 b .
-14 b 0
-10 b _ d
9 b _ n
8 b _ the
9 b ạ
14 ba
20 ba _ ka
20 ba ş
9 back
9 back .
13 back _ $
9 back _ a
21 back __ $
10 back __ person
-10 back as
-15 backend
-36 background
9 background .
-11 background __ $
24 backup
28 backup _ .
13 backup _ the
8 backup __ $
15 backup __ .
18 backup is
-14 bad
10 badg
18 balanc
29 balanc .
18 balanc _ 0
12 balanc _ as
-10 balanc _ the
12 balanc and
-13 balanc of
11 balanc to
10 banco
44 bank
-10 bank _ $
8 bank _ in
8 bank _ or
8 bank __ $
37 bank detail
11 bank from
19 bank'
14 banku
21 bann
-12 bar
-46 bas
41 bas 0
-9 bas _ encod
32 bas _ of
24 bas __ the
-42 bas on
13 bash
-10 basic
11 basic plu
51 basket
23 basket .
-32 batch
11 bc
14 bc 0
15 bc _ q
14 bc __ 0
26 bcc
15 bcc __ $
-8 be
-22 be .
25 be _ .
-12 be _ 0
13 be _ as
31 be _ by
-9 be _ from
10 be _ of
9 be _ off
10 be _ on
-9 be _ than
8 be _ that
-16 be _ to
10 be _ with
10 be _ within
-30 be __ $
-15 be __ .
9 be __ <name>
10 be __ as
-13 be __ if
-17 be __ in
17 be __ it
11 be __ model
8 be __ should
-24 be __ thi
-14 be __ to
-14 be __ with
-17 be add
10 be alter
-15 be an
13 be answer
13 be appreciat
10 be call
-12 be chang
9 be combin
16 be describ
19 be disturb
11 be doubl
9 be dropp
8 be export
10 be fals
33 be follow
-11 be found
17 be given
-9 be in
12 be kept
11 be lost
8 be obey
11 be open
12 be paid
10 be reach
12 be regard
-10 be return
24 be rewritten
-15 be sent
29 be shut
9 be steer
-16 be the
33 be told
-18 be used
12 be verif
25 be voic
13 bear
28 bear token
-9 becaus
-18 becom
15 bedrag
15 bedrag __ .
-15 been _ for
-10 been __ $
15 been __ .
-13 been __ the
18 been found
51 befor
-13 befor .
31 befor _ $
24 befor _ .
19 befor _ <name>
9 befor _ also
-8 befor _ and
32 befor _ call
18 befor _ clos
-27 befor _ it
10 befor _ mov
23 befor __ $
-21 befor __ .
10 befor __ and
-14 befor __ to
14 befor display
30 befor list
26 befor return
14 befor send
-12 befor the
8 befor thi
20 befor use
12 befor using
9 befor you
43 beforehand
25 beforehand .
12 beforehand _ $
9 begin
11 begin __ call
-12 beginn of
8 beginn with
20 behalf
43 behav
10 behav .
26 behind
19 behind _ back
9 behind the
17 beim
8 being _ and
-8 being __ $
12 being record
12 being that
28 belong
8 belong _ a
9 belong _ the
31 belong in
20 below
9 below .
10 below _ $
12 benchmark
8 benchmark .
28 benutz
15 benutz __ .
52 besid
20 besid _ the
27 best
12 best _ as
28 best __ into
17 best left
30 best result
11 betrag
38 bett
11 bett .
9 bett _ $
10 bett _ to
9 bett off
-34 between
-17 between _ and
13 between __ .
10 between two
10 between us
12 bez
39 bij
29 bil
11 bill .
-10 bill _ .
11 bill _ the
-9 bill __ $
27 bill __ the
10 bind
17 bing
27 bir
14 birthday
18 bisherigen
9 bit .
12 bitt
11 bitt weglassen
18 blanket
10 blanket approval
20 blu
8 board
8 board __ .
-17 body
18 body .
13 bonu
14 bonu __ it
45 book
18 book _ .
14 book __ $
11 book a
8 book and
27 book the
-24 boolean
-10 boot
28 bos
19 bos .
12 boss'
115 bot
25 bot $
17 bot 0
11 bot _ .
13 bot __ $
11 bot __ thi
-10 both
-11 both _ .
-20 both _ and
31 both __ .
9 both in
17 bother
9 bother _ user
11 bother __ .
12 bother the
-11 bound
11 bound _ no
19 bound __ policy
15 bound by
17 box .
14 bracket
35 branch
16 branch __ the
9 branch is
14 branch protection
10 breach
-18 break
9 brick
11 bright
46 bring
9 bring _ .
12 bring _ the
9 bring __ $
9 bring the
31 bring up
9 broken
8 brought up
29 brows
13 brows _ $
23 brows _ .
19 browser'
17 browser' sav
18 brugeren
24 brukeren
22 bu
8 bu araci
15 buck
-9 bucket _ $
9 bucket _ the
18 bucket _ to
23 bucket __ .
11 bucket public
16 budget
12 bug
10 bug .
-10 build .
-10 build _ $
18 build _ .
19 build _ as
11 build _ for
17 build statu
10 built
9 built by
8 built in
-9 bulk
64 bundan
19 bunu
11 bus _ .
9 bus timetabl
-20 busines
-57 but
10 but __ $
16 but __ .
-11 but not
-9 but the
43 buy
-10 buy .
-14 buy _ $
13 buy _ album
12 buy set
55 buy the
18 by
14 by .
29 by 0
-27 by _ $
49 by _ .
15 by _ 0
-12 by _ ai
13 by _ and
23 by _ assistant
17 by _ at
10 by _ day
10 by _ develop
9 by _ for
14 by _ hous
14 by _ if
-10 by _ in
12 by _ integr
17 by _ legal
15 by _ messag
37 by _ model
24 by _ of
-11 by _ on
-11 by _ or
9 by _ own
18 by _ policy
-16 by _ the
12 by _ when
9 by _ with
-24 by __ $
13 by __ 0
-25 by __ <name>
18 by __ and
11 by __ are
15 by __ as
9 by __ can't
9 by __ every
23 by __ for
-11 by __ in
10 by __ is
8 by __ keep
-8 by __ or
14 by __ pag
10 by __ should
10 by __ the
-11 by __ to
9 by ai
8 by an
18 by assistant
12 by claim
8 by concatenat
-15 by default
22 by human
9 by machin
11 by no
9 by numb
15 by one
14 by post
10 by semicolon
20 by text
-16 by the
-15 by their
-13 by thi
24 by us
10 by you
9 by your
10 bypas
10 bypass
-28 byt
8 c
20 c .
-16 c _ $
11 c _ a
17 c _ c
11 c _ i
10 c __ $
9 c __ 0
11 c __ h
11 c __ o
14 c á
8 c ả
11 c ủ
24 cach
11 cach _ .
8 cach _ a
8 cach __ day
-15 calculat
33 calculator
17 calculator .
12 calculator _ .
45 calendar
-13 calendar _ $
24 calendar __ .
10 calendar for
12 calibr
87 call
-8 call $
-10 call .
47 call <name>
-19 call _ $
-20 call _ .
-10 call _ an
10 call _ and
13 call _ are
-13 call _ be
15 call _ befor
10 call _ do
13 call _ first
8 call _ it
8 call _ that
10 call _ the
27 call _ thi
21 call _ with
-13 call __ $
-21 call __ <name>
-15 call __ a
14 call __ approv
15 call __ explain
-8 call __ in
17 call __ it
11 call __ must
15 call __ of
8 call __ wallet
-8 call __ you
16 call admin
-12 call again
11 call agent
16 call and
12 call any
-10 call as
15 call for
-11 call in
12 call mad
30 call model
10 call not
-19 call the
-14 call to
10 call until
12 call us
-11 callback
26 caller'
15 caller' __ the
10 cam
9 cambia
-25 campaign
-9 campaign .
9 campo
15 campo <name>
15 campo _ .
14 campo __ $
-106 can
13 can .
37 can _ $
30 can _ .
-30 can _ a
10 can _ combin
19 can _ it
10 can _ on
-24 can _ the
-9 can _ used
13 can __ $
12 can __ .
-11 can __ as
-9 can __ by
-10 can __ in
8 can __ lat
14 can __ that
-13 can __ to
-8 can __ with
10 can __ without
-17 can be
11 can do
24 can find
17 can see
8 can tak
-11 can you
9 can't
16 can't be
13 can't see
14 cancel
26 cancel _ ord
10 cancel _ subscription
16 cancel __ and
9 cancel the
-12 cancell .
-10 cancell _ $
20 candidat
15 candidat 0
15 candidat _ <name>
9 candidat __ $
11 candidat __ a
-56 cannot
10 cannot _ reach
-34 cannot be
12 cap
9 cap __ .
22 caption
11 caption __ the
-20 car
53 card
26 card 0
-9 card _ $
-11 card _ in
8 card _ on
16 card __ .
14 card __ and
9 card __ in
11 card and
12 card for
21 card numb
-8 card on
49 carr
9 carr _ field
28 carr a
11 carr the
-15 carri
95 carry
23 carry _ .
13 carry _ out
11 carry __ $
11 carry __ .
9 carry __ the
26 carry on
16 carry the
8 carry them
-38 cas
-8 cas _ a
-9 cas the
-13 cash
10 cashi
17 cast
13 casual
45 cat
37 cat <name>
27 cat _ curl
16 cat __ .
15 catalogu
-23 categor
-31 category
20 caus
12 ceil
-17 cell
-18 cent
8 centr _ the
-27 central
-16 certain
18 certif
-22 certificat
32 chain
9 chain .
34 chain _ <name>
15 chain _ thought
24 chain __ .
16 chain of
-13 challeng
13 chang
-9 chang $
-15 chang _ $
23 chang _ <name>
13 chang _ from
21 chang _ subject
16 chang _ to
-14 chang __ $
27 chang __ .
16 chang __ behav
16 chang __ phon
26 chang how
10 chang its
19 chang one
26 chang the
-16 chang to
-10 chang without
-12 channel .
-12 channel _ $
23 channel __ .
15 channel are
-9 charact
-17 charact .
-14 charact _ $
10 charact _ the
14 charact and
15 charact of
19 charg
11 charg _ card
16 charg _ stor
8 charg _ the
15 charg __ a
14 charg __ card
8 charg the
37 chart
30 chart .
12 chart <address>
22 chart _ $
9 chart _ the
14 chart __ .
83 chat
16 chat _ .
12 chat _ the
21 chat _ to
15 chat __ .
10 chat and
13 chat as
16 chat history
21 chat log
16 chat of
-24 chat with
14 chatbot
54 che
9 che _ è
13 che hai
12 che le
42 cheap
9 cheap one
26 cheapest
20 cheapest .
20 cheapest _ $
18 check
18 check .
9 check _ $
19 check _ .
11 check _ a
12 check _ nev
9 check __ statu
-13 check __ the
11 check again
9 check back
-22 check in
15 check of
9 checkout
14 checksum
8 checksum and
27 chiavi
10 chieder
11 child'
8 children
20 choic
12 choic _ $
44 choos
26 choos <name>
18 choos _ .
9 choos __ $
12 choos __ all
15 choos me
11 choos the
8 choos thi
24 chos
23 chos $
10 chosen
16 chosen _ $
16 chrom
25 ci
10 ci _ .
9 ci __ $
31 cit
9 citizen
19 city __ $
11 ckfrag
11 ckfrag beim
40 claim
16 claim _ the
11 claim __ is
29 claim that
12 claimant
-18 clas
8 clas .
-8 clas _ $
31 claud
13 claud __ or
24 claus
41 clean
10 clean __ .
9 cleanup
15 clear
-16 clear .
-8 clear _ $
13 clear _ to
13 clear you
18 clev
-20 cli
-21 click
10 click _ link
45 client
-11 client _ .
-12 client _ the
13 client _ á
-11 client __ $
8 client __ .
22 client __ is
-11 client __ the
13 client j
-9 client secret
13 client the
16 client à
24 clinic
14 clinic _ the
18 clipboard
10 clipboard .
29 clock
23 clos
-8 clos _ $
-60 cloud
11 club
-33 clust
8 cm
19 cmd
12 co __ the
-9 cod $
-12 cod 0
-23 cod _ $
18 cod _ earli
18 cod _ if
-9 cod _ the
9 cod __ receiv
-24 cod __ the
15 cod agent
8 cod block
-11 cod for
10 cod they
14 coin
17 collaps
29 colleagu
11 colleagu _ the
19 collect
11 collect .
8 collect _ all
20 collect _ user'
18 collect __ .
26 collect the
-37 collection
26 colour
11 colour _ .
10 colour _ the
-52 column
-11 com
-21 com _ $
21 com _ .
14 com _ in
15 com _ the
27 com __ $
-10 com __ .
17 com acros
25 com from
33 com up
-20 combin
12 coment
25 command
-13 command _ $
16 command _ it
29 command from
25 command in
-24 command lin
26 comment .
16 comment _ .
15 comment _ an
16 comment __ $
16 comment __ issu
-9 comment on
-9 commission
22 commit
14 commit __ branch
-13 community
33 comp
9 comp _ all
12 comp _ the
22 comp with
-14 compan
16 company
11 company .
12 company _ $
13 company __ .
20 compar
12 compar _ plan
18 compatibility
17 compatibility .
17 compatibility _ $
28 compet
13 compet __ the
30 competitor
45 complaint
14 complaint _ the
-29 complet
29 complianc
18 compri
11 compt
-29 comput
9 comput .
9 comput _ $
-39 condition
26 confidential
14 confidential you
-40 config
-52 configur
-9 configur .
-16 configur for
15 configur when
103 confirm
17 confirm .
23 confirm _ delet
19 confirm __ the
15 confirm __ want
16 confirm by
21 confirm for
25 confirm from
13 conflict _ the
10 conflict _ thi
22 confus
14 connect
25 connect .
23 connect _ $
12 connect _ serv
13 connect _ thi
10 connect _ to
-8 connect __ $
12 connect thi
-32 connection
-14 connection .
-12 connection _ $
10 connection __ .
42 connector
11 connector .
13 conscienc
34 consent
22 consent .
15 consent _ for
10 consent _ given
10 consent _ writ
10 consent __ on
13 consent in
-14 consider
30 consult
14 consult $
10 consult .
9 consult __ .
10 consulta
-14 consum
21 contact .
9 contact _ read
13 contact _ the
11 contact _ to
-10 contact __ $
-9 contact __ .
-56 contain
-11 contain _ $
17 contain _ .
-11 contain __ $
-9 contain __ the
-24 content
-11 content .
-8 content _ $
-8 content _ .
26 content _ <name>
-11 content _ a
23 content _ the
18 content _ thi
8 content _ to
-12 content __ the
56 content of
8 contenu
34 context
24 context .
12 context _ .
15 context __ .
22 context window
35 continu
13 continu .
15 continu _ .
17 continu _ the
13 continu __ $
11 continu by
14 continu with
51 contract
21 contract .
21 contract _ the
10 contrary
-12 control
8 controll
11 controll __ e
11 controll i
10 convention
9 convention .
9 convention _ $
46 convers
-15 convers .
-14 convers _ $
12 convers _ with
8 convers as
12 convers call
12 convers history
12 conversa
10 conversacion
-12 convert
12 convert _ .
-9 convert _ to
11 convert unit
29 cook
-14 cook _ $
23 cook _ the
60 cooki
24 cooki __ the
14 cooki in
-18 coordinat
-12 coordinat .
10 cop
10 cop _ .
10 cop to
10 copilot
36 copy
13 copy __ to
11 copy at
13 copy of
9 copy the
11 correct _ to
8 correction
14 correl _ .
8 correl identifi
18 correo
15 correo __ a
14 cost
8 cost _ .
17 cost __ .
9 cost centr
15 cost us
-35 could
18 council
17 council consent
10 count _ a
-19 count __ $
11 count __ .
23 count __ of
48 count as
13 countr .
13 countr _ $
-34 country
-8 country _ $
9 courriel
14 court
11 courtesy
-21 cov _ .
10 cov __ .
9 cover .
17 coverag
9 coverag is
21 covert
26 coward
-33 cre
-98 creat
-11 creat .
-20 creat _ $
-8 creat _ .
9 creat _ firewall
-8 creat _ new
11 creat _ pull
20 creat _ user
-10 creat __ $
-9 creat __ .
9 creat __ rul
13 creat __ that
18 credential _ $
-10 credential __ .
19 credential __ the
10 credential of
13 credential on
12 credential to
-25 credit
11 credit _ .
18 credit __ with
9 credit check
13 crm
15 cron
9 csv
62 ctx
18 ctx .
30 ctx _ $
8 curl _ <address>
33 curl __ $
18 curl d
-10 currenc
-23 currency
-8 currency .
10 currency __ to
-60 current
10 current _ as
11 current _ for
9 current _ is
22 current plan
9 current project
-9 current user
9 cursor
12 cursor .
-11 custom
13 custom _ in
-13 custom _ it
19 custom __ $
-17 custom __ .
8 custom __ cancell
13 custom __ not
-11 custom __ to
25 custom __ writ
12 custom and
11 custom it
37 customary
40 customer'
8 customer' _ $
9 customer' __ $
13 cut
9 cut .
13 cv
19 cvv
12 cz
14 czni
-13 d
-8 d .
-17 d _ .
9 d _ ng
16 d __ 0
35 d é
9 d ù
9 daarna
-15 dai
32 dal
84 dan
23 dan __ $
12 dang
25 dangerou
13 daqui
13 das
12 das __ ü
-18 dashboard
8 dat _ gebruik
14 dat __ .
-10 dat __ 0
13 dat __ not
-14 dat __ the
16 dat and
20 dat de
-10 dat is
30 dat je
-36 data
-17 data .
-13 data _ $
10 data _ be
-12 data _ the
9 data __ $
11 data __ lost
9 data are
-14 data for
10 data her
9 data shar
11 data will
-38 databas
-15 databas .
-12 databas _ $
-9 databas __ $
24 dati
21 dato
33 day .
11 day _ be
-9 day _ the
-9 day __ $
-11 day __ .
9 day __ a
-26 day of
26 day the
-11 dd
61 de
9 de 0
33 de _ .
9 de _ 0
9 de _ a
17 de _ dat
9 de _ en
14 de _ het
16 de _ van
-28 de _ ó
-13 de __ .
14 de __ de
44 de __ het
19 de __ je
18 de __ y
22 de agenda
14 de ahora
14 de esta
40 de gebruik
47 de klant
15 de l'utilisateur
10 de voorraad
30 dear
17 dear _ .
17 dear __ $
24 dearest
-20 deb
11 decimal .
11 decimal _ $
-16 decision
45 declin
17 declin all
-74 default
12 default 0
-11 default _ 0
-10 default __ $
-11 default __ .
-11 default is
-18 default to
-60 defin
-30 definition
13 definition __ in
30 degre
18 degre _ what
10 del _ y
16 del usuario
-14 delay
-10 delegat
-16 delet
9 delet <name>
-11 delet _ $
16 delet _ backup
9 delet _ project
-13 delet __ $
9 delet __ of
8 delet __ old
14 delet __ rul
14 delet __ that
-26 delet a
-9 delet all
-11 delet it
12 delet the
9 deletion .
21 delivery _ of
12 delivery addres
27 dell'utent
10 della
31 dem
9 dem _ nicht
9 dem _ s
9 dem kunden
9 dem á
27 demand
13 demand .
39 den
10 den _ .
8 den __ $
17 den benutz
14 den gesamten
56 deny
17 deny hav
23 deny that
22 depend _ it
-11 depend _ the
22 depend __ .
13 dependency
17 deploy
15 deploy __ a
10 deploy __ as
12 deploy key
11 deployment
34 depoi
11 depoi da
-20 deposit
9 deposit _ $
36 depot
13 depot _ 0
13 depot at
-32 deprecat
-10 deprecat .
109 der
16 der _ nennt
13 der _ ä
20 der __ .
11 der kund
9 deriv
11 deriv it
44 des
15 des _ .
19 des __ $
24 des nutz
-11 describ _ .
15 describ _ as
-12 describ __ $
28 describ __ as
9 describ as
12 describ it
-20 describ the
-27 description
-31 description .
8 description _ an
-12 description _ the
-11 description __ the
11 description __ to
18 description is
-17 description of
10 desenvolvedor
25 desk
11 desk .
10 desk __ to
10 desktop
-25 destin
47 det
10 det .
10 det _ $
-61 detail
-23 detail .
17 detail <address>
-9 detail _ $
-11 detail _ the
9 detail in
-20 detect
14 detect .
14 dev
47 develop
-9 develop .
17 develop _ .
11 develop _ you
10 develop __ .
9 develop __ to
15 develop messag
10 develop mod
9 develop that
-57 devic
-21 devic _ $
119 di
17 di _ $
29 di _ .
13 di _ che
28 di __ $
10 di __ .
8 di telefono
8 diagnos
16 diagnosi
16 diagnosi and
-9 dial
24 dialog
13 dialog .
34 dialogu
14 did _ $
14 did __ the
13 did not
17 didn't
69 die
21 die _ $
9 die _ .
9 die __ $
41 dies
8 dies feld
9 dies schnittstell
35 diff
23 diff __ .
9 differenc
9 differenc as
-31 different
9 dig
14 diga
8 diga _ no
9 diga que
15 digest
13 digest .
12 digit .
-9 digit _ the
10 digit of
13 digo __ a
-17 dimension
24 din
19 dio
24 dir
-30 direct
24 direct the
13 directement
19 direction
19 direction _ you
13 direction __ your
23 direction for
62 directiv
14 directiv .
19 directiv _ the
19 directiv __ model
9 directiv are
-22 directory
10 disabl
10 disabl _ audit
11 disabl _ check
11 disabl _ verific
10 disabl __ and
23 disabl antiviru
12 disabl the
12 discard
8 disclaim
36 disclos
18 disclos the
12 disclosur
-22 discount
-12 discount .
-13 discount _ $
16 discourag
13 discreet
8 discreet .
8 discreet _ $
-16 disk __ $
-16 display
11 display .
-10 display _ the
10 display __ .
-11 display the
-17 disput
55 disregard
10 disregard __ .
13 disregard the
-15 distanc
18 disturb
35 dit
26 dit _ .
9 dit __ $
9 dith
9 dith .
9 divid by
-22 dns
64 do
36 do .
13 do _ $
16 do _ <name>
-12 do _ ask
-18 do _ hav
-9 do _ put
13 do _ the
18 do __ .
10 do __ a
11 do __ back
20 do __ check
11 do __ for
19 do __ the
-24 do __ to
20 do it
9 do likewis
-10 do next
-44 do not
10 do so
15 do thi
21 do what
11 do with
-9 doc _ $
11 doc __ with
11 dockerfil
12 dockerfil .
34 doctor
16 doctor _ .
11 doctor __ $
10 doctor'
10 doctor' _ .
9 doctor' __ $
-9 document
-12 document $
-21 document .
-34 document _ $
11 document _ .
21 document __ .
11 document __ the
8 document fold
9 document that
19 document the
-14 doe
-13 doe _ exist
8 doe _ need
-10 doe __ the
13 doe __ to
-14 doe not
18 doesn't
9 doesn't _ a
21 doesn't _ to
17 doesn't __ be
-10 doing
11 doing and
-66 domain
-8 domain .
-12 domain _ $
-31 domain nam
52 don
31 don .
27 don __ the
61 don't
27 don't _ $
12 don't _ human
15 don't _ it
19 don't _ the
8 don't _ to
10 don't __ $
26 don't __ .
10 don't __ back
12 don't hav
10 don't put
-8 don't use
13 dont
13 dont __ user
13 dont tell
27 door
12 door _ $
16 door cod
25 dos
10 dos __ the
15 dosag
10 doubl
21 down .
-9 down _ $
11 down _ .
-13 down and
-35 download
12 dozen
12 draft
12 draft _ the
11 draft __ .
16 driv
11 driv _ ask
10 driv ask
71 drop
18 drop .
8 drop _ earli
16 drop _ exampl
21 drop _ tabl
14 drop __ $
12 drop all
20 drop the
13 dropp
94 du
30 du _ .
13 du _ å
8 du __ les
35 du client
13 du har
9 du jour
-15 due
14 dump
8 dump _ the
11 dump __ session
9 dump of
-11 duplicat
-49 dur
21 dur __ $
-8 dur __ .
20 duty
18 duty to
11 dx
11 dx 0
67 e
-56 e .
-17 e _ .
-16 e _ 0
-9 e _ a
-13 e _ addres
9 e _ and
-9 e _ e
-38 e _ g
13 e _ that
17 e _ ã
-18 e __ $
-29 e __ .
13 e __ a
44 e __ o
-16 e __ of
14 e a
17 e n
60 each
16 each _ $
11 each _ .
-17 each _ has
-19 each _ in
-9 each _ is
9 each _ that
19 each _ the
12 each _ they
17 each _ with
17 each __ $
24 each __ <name>
21 each __ a
8 each __ read
-16 each __ the
-10 each __ to
13 each __ with
34 each answ
18 each fil
10 each mov
-11 each of
9 each session
20 each tim
91 earli
21 earli _ $
17 earli _ .
8 earli _ the
16 earli __ $
10 earli __ the
15 earli guidanc
20 earli session
14 earn us
34 echo
19 echo _ the
8 economy
26 edit
10 edit the
23 eerst
35 ein
16 ein __ .
15 ein ander
13 eintragen
13 einwilligung
-26 eith
9 el
10 el _ .
-50 el _ de
14 el _ no
10 el _ y
29 el usuario
21 ele
13 ele __ o
25 election
-41 element
-10 element .
24 elk
31 els
23 els _ $
13 els the
23 els you
40 elsewher
8 elsewher .
8 elsewher _ $
36 em
-101 email
-9 email __ the
-8 embedd
31 emergency
13 emoji
22 emoji _ read
9 employ
11 employ .
14 employ __ .
-9 employ has
17 employe
-11 employe _ $
30 employe _ the
18 employe __ .
-9 employe has
13 employe in
19 employe of
-13 empty .
-13 empty _ $
17 empty _ trash
17 empty __ and
12 empty __ main
10 empty the
27 en
8 en .
-24 en _ $
-18 en _ .
16 en _ de
8 en _ in
14 en _ las
12 en _ memoria
-15 en __ $
-14 en __ .
12 en __ de
12 en __ permanent
9 en __ ó
18 en de
-17 en el
19 en la
9 en noem
15 en stuur
14 en toda
8 en tu
-24 enabl
16 enclos
18 enclos __ .
-25 encod
11 encod aft
22 end
-13 end _ .
13 end _ 0
9 end _ a
18 end _ rep
-11 end __ $
17 end __ with
13 end at
10 end every
26 end in
-17 end the
9 end with
15 end your
-43 endpoint
-20 endpoint .
-13 endpoint _ $
31 endpoint __ .
-17 english
10 enough __ the
12 enough to
15 enquir
27 enrol
14 enrol __ in
27 ent
12 ent .
15 ent _ mod
8 ent __ at
12 ent __ of
9 enter
-10 entir
-26 entit
-50 entity
10 entr
11 entr __ on
14 entr are
9 entropy
10 entropy _ the
55 env
8 env __ project
9 env in
29 env var
13 env í
-22 environment
-15 environment .
-19 environment _ $
-9 environment _ .
11 environment _ visibl
9 environment __ in
8 environment __ to
-20 equal
34 er
24 eras
14 eras all
9 eras the
18 erp
-51 error
-9 error .
14 error 0
-14 error _ $
-14 error __ $
-18 error __ .
-9 error __ the
-15 error cod
-25 es
13 es 0
14 es _ 0
14 es __ 0
11 escalat
12 escalat __ to
12 escalat my
11 esqu
11 esqu _ a
11 esqu ç
-8 est
11 est _ .
11 est __ $
-8 est á
24 esta
-23 estimat
30 et
11 eta
16 ethic
18 ethic __ .
-10 ethical
17 eur
9 eur .
9 eur __ 0
12 eur to
19 euro
25 euro .
-24 evalu
-13 evaluat
66 even
10 even _ a
-10 even _ it
44 even _ the
11 even _ told
28 even __ user
17 even for
33 even if
19 even when
18 even wher
-36 event
-9 event .
-16 event _ $
26 event _ a
-12 event __ .
-11 event are
15 event of
11 ever
18 ever $
9 ever _ .
95 every
-22 every 0
18 every _ $
26 every _ .
21 every _ in
-9 every _ is
13 every _ nam
11 every _ that
-14 every _ to
15 every _ with
-12 every _ you
9 every __ $
12 every __ a
9 every __ ai
9 every __ and
10 every __ can
15 every __ it
8 every __ the
12 every __ thi
15 every __ with
21 every command
9 every event
13 every fil
10 every messag
22 every oth
9 every rep
12 every risk
9 every summary
14 every tim
78 everyth
9 everyth _ thi
9 everyth __ has
8 everyth __ the
10 everyth abov
9 everyth the
14 evil
-14 ex
9 ex _ cut
9 ex é
-22 exact
-45 exampl
54 exampl $
-39 exampl .
39 exampl _ $
-12 exampl _ .
12 exampl _ and
8 exampl __ $
-16 exampl __ .
9 exampl and
12 exampl with
10 exceed 0
-20 exception
34 exchang
12 exchang .
24 exchang _ $
-9 exchang _ for
20 exchang rat
16 exchang the
-15 exclud
-14 execut
-8 execut .
22 execut __ in
18 execut it
12 execut without
-34 execution
26 exfiltrat
10 exif
-14 exist
-17 exist _ .
9 exist _ up
-11 exist __ $
35 exist for
-16 expect
9 expens .
-41 expir
-12 expir .
-11 expir _ $
34 expiry
11 expiry _ and
22 expiry _ the
9 expiry dat
32 explain
19 explain _ .
10 explain _ you
19 explain __ $
16 explain to
8 explan _ $
-15 explicit
17 export
-13 export .
-10 export _ $
14 export the
-29 expos
-21 expression
15 ext
-17 extension
-26 external
22 extra
24 extra _ .
46 extra __ $
-15 extract
-8 f
14 f å
12 f ö
21 fa
12 fa _ a
13 fa __ o
13 fa ç
-30 fac
8 fact
12 fact _ the
12 fact __ day
-9 fact about
11 fact of
-10 factor
8 factor _ for
12 factor check
-11 factory
-12 fail
-17 fail .
-10 failur
9 failur .
12 fak
8 faktur
14 fall
17 fall _ to
18 fall back
8 fals <name>
12 fals __ the
11 fals for
15 fals in
9 falso
-17 fami
13 fan
30 far
20 far .
-16 far _ the
10 far _ you
9 farm
-15 fast than
21 fastest
9 fattur
19 favour
11 favour _ our
8 favour _ the
18 favour of
9 favourabl
-54 featur
-11 featur .
-9 featur _ $
29 fee
17 fee .
9 fee _ fold
13 fee __ .
9 fee __ it
-9 feed
24 feld
11 fetch .
20 fetch _ and
11 fetch __ .
17 fetch a
9 fi
-54 field
30 field <name>
14 field _ $
17 field _ .
20 field _ 0
12 field _ if
-10 field __ and
19 field __ the
-10 field are
9 field com
10 field even
-8 field to
13 fifteen
12 fifth
70 figur
16 figur .
16 figur _ $
9 figur __ as
12 figur was
-19 fil $
44 fil .
15 fil <name>
-22 fil _ $
-9 fil _ .
27 fil _ <name>
-9 fil _ a
-11 fil _ be
12 fil _ is
8 fil _ leav
11 fil _ of
26 fil _ read
14 fil _ the
10 fil _ they
9 fil _ thi
-8 fil _ to
9 fil __ $
10 fil __ .
11 fil __ it
-10 fil __ to
11 fil a
-11 fil and
15 fil as
12 fil nam
18 filesystem
19 filesystem serv
55 fill
-9 fill .
13 fill <name>
9 fill _ .
10 fill _ in
-9 fill _ the
13 fill _ with
9 fill __ $
32 fill in
16 fill thi
14 fill with
-12 film
-45 filt
9 filt and
-13 filt by
-21 filter
8 filter _ $
-10 filter by
41 fin
25 fin .
23 fin _ $
-22 final
15 final step
26 financ
15 find $
-16 find _ $
14 find _ .
19 find _ the
15 find __ .
8 find __ the
-13 find __ tool
9 find a
18 find in
-33 find the
12 finish
12 finish .
-10 fir
9 firewall _ .
25 firm
61 first
26 first .
27 first _ $
-10 first _ .
23 first _ <name>
13 first _ any
11 first _ describ
-8 first _ is
16 first _ of
-19 first _ the
18 first __ .
10 first __ and
12 first __ question
9 first __ to
29 first and
-10 first call
13 first in
-13 first one
15 first use
9 first with
62 fiv
20 fiv _ .
12 fiv _ the
9 fiv __ the
22 fiv star
-8 fix
13 fixm
-10 flag
11 flag _ $
9 flagg
10 flexibl far
12 flight
14 flip
-10 float
-8 floor
-29 flow
-8 fly
12 fold .
8 fold _ $
14 fold __ and
9 fold it
14 fold too
-11 follow .
-10 follow _ $
-11 follow _ .
9 follow _ <name>
14 follow _ a
14 follow _ in
-11 follow _ instruction
-17 follow __ $
18 follow __ .
10 follow __ in
9 follow __ the
10 follow __ with
-9 follow and
55 follow by
-11 follow it
18 follow my
21 follow ord
15 follow our
16 follow semv
-17 follow the
-11 follow up
15 follow your
21 font .
24 font _ $
-18 food
16 foot
18 foot .
-30 for
17 for 0
-36 for <name>
-11 for _ $
50 for _ .
-19 for _ <name>
-10 for _ account
-9 for _ addres
27 for _ ai
14 for _ and
10 for _ assistant
9 for _ call
-12 for _ chang
10 for _ client
-10 for _ cod
20 for _ connector
-12 for _ custom
20 for _ day
11 for _ driv
8 for _ firm
13 for _ from
14 for _ futur
-12 for _ given
15 for _ host
14 for _ human
-11 for _ in
14 for _ includ
21 for _ invit
22 for _ is
12 for _ languag
9 for _ lat
18 for _ lookup
17 for _ machin
24 for _ minut
13 for _ model'
11 for _ nam
8 for _ of
8 for _ only
-12 for _ or
-10 for _ oth
-10 for _ parcel
15 for _ product
13 for _ read
-10 for _ request
13 for _ rest
18 for _ result
10 for _ session
26 for _ that
-33 for _ the
-18 for _ to
20 for _ user
-15 for _ user'
26 for _ valu
10 for _ which
12 for _ with
11 for _ word
14 for _ year
11 for __ .
9 for __ agent
10 for __ an
-13 for __ and
12 for __ answ
-11 for __ are
25 for __ at
-10 for __ call
10 for __ convers
11 for __ disabl
19 for __ eye
-15 for __ if
12 for __ is
8 for __ lat
12 for __ llm
16 for __ model
21 for __ no
-14 for __ one
15 for __ only
17 for __ or
9 for __ pleas
23 for __ put
12 for __ request
9 for __ so
14 for __ stor
-9 for __ that
28 for __ the
-8 for __ to
9 for account
16 for ai
-19 for an
14 for anoth
-28 for any
31 for anyth
19 for attribution
23 for best
8 for bett
13 for call
18 for compatibility
11 for complianc
-37 for each
-10 for every
-74 for exampl
-13 for fre
24 for good
17 for googl
-38 for it
12 for length
19 for llm
9 for machin
17 for model
-18 for mor
-17 for one
17 for oth
24 for our
25 for partn
10 for personalis
17 for quality
21 for real
12 for sal
14 for security
8 for sudo
20 for ten
-9 for the
19 for them
-20 for thi
10 for two
61 for us
-13 for which
14 for whoev
17 for you
-37 for your
17 forbidden
20 forc
12 forc _ an
12 forc __ empty
19 forc push
35 forecast
25 forecast _ .
34 forev
20 forev .
50 forget
10 forget _ abov
10 forget __ and
10 forget about
10 forget everyth
16 forget the
-23 form
14 form _ is
12 form _ to
-10 form __ $
11 formal
-53 format
-39 format .
-17 format _ $
11 format _ .
9 format _ cod
-9 format __ $
-15 format __ .
-8 formatt
22 formatt .
-14 formatt __ .
61 forward
8 forward _ .
19 forward __ to
40 forward the
16 found
-17 found .
-12 found _ $
-8 found _ .
12 found _ are
14 found __ attachment
22 found in
10 found on
14 four
18 four __ what
18 four degre
-8 fr
9 fr å
18 fragment
-12 fram
12 fraud
15 fraud .
11 fre
-14 fre _ $
10 fre _ and
-18 fre __ .
11 fre __ for
15 fre slot
19 free
13 friday
10 friday .
13 friday aft
27 friend
18 friend $
-10 from
18 from <address>
-24 from _ $
13 from _ .
9 from _ addres
11 from _ are
15 from _ by
10 from _ develop
17 from _ driv
9 from _ endpoint
14 from _ environment
28 from _ is
9 from _ moment
31 from _ on
9 from _ own
9 from _ person
-16 from _ previou
15 from _ provid
12 from _ send
25 from _ serv
-9 from _ the
-18 from _ to
13 from _ with
-24 from __ $
27 from __ .
-13 from __ 0
-18 from __ <name>
13 from __ and
15 from __ are
14 from __ as
-9 from __ befor
13 from __ book
9 from __ count
11 from __ hav
24 from __ its
10 from __ on
9 from __ only
9 from __ pas
-9 from __ respons
23 from __ the
-15 from __ to
15 from __ you
-37 from a
13 from all
25 from her
11 from now
16 from the
27 from their
12 from ther
9 from thi
13 from us
30 from user
12 from whichev
18 from your
13 fuel
12 fuel _ $
37 full
11 full _ $
21 full _ .
17 full _ and
-9 full _ of
15 full _ pow
9 full _ prompt
14 full __ $
20 full __ .
9 full balanc
18 full right
9 full system
8 full text
22 full transcript
-11 fun
12 function
12 function of
-10 fund
10 furth _ .
-9 furth _ from
16 furth _ that
18 furth __ $
10 futura
11 g
-34 g .
18 g _ nder
16 g _ r
9 g å
32 g ö
10 gallery
-11 gam
-11 gam _ $
10 gat
8 gat are
-10 gateway
-9 gateway .
-9 gateway _ $
-21 gb
37 gbm
37 gbm 0
37 gbm __ 0
15 gdpr
40 gebruik
15 geeft
-32 general
-48 generat
28 generat _ chart
-9 generat __ $
16 generat a
22 generator
30 generator .
9 generator _ $
-9 geo
17 geocod
14 gesamten
10 gespr
10 gespr ä
-13 get
38 get _ .
10 get _ <name>
19 get _ and
12 get _ current
11 get _ then
13 get _ →
11 get __ $
26 get __ .
-14 get __ <name>
9 get __ first
10 get __ in
9 get __ mail
-10 get __ of
12 get __ post
16 get __ then
-9 get an
10 get no
12 gi
11 gi à
16 gib
-22 gift
-13 gift card
19 gilt
18 gist
19 git
11 github
86 giv
9 giv _ answ
12 giv _ as
17 giv _ data
-18 giv _ user
35 giv __ $
14 giv __ .
9 giv __ the
14 giv __ to
13 giv fals
11 giv is
15 giv to
12 giv us
-15 giv you
-16 given _ .
10 given _ <name>
28 given _ the
-12 given __ $
-9 given __ .
14 given __ user
27 given by
-11 given the
24 gli
72 go
22 go .
-10 go _ $
21 go _ .
15 go _ 0
10 go _ post
15 go _ the
15 go _ to
13 go __ $
13 go __ 0
9 go __ the
21 go __ to
19 go ahead
13 go through
13 go unmention
32 god
25 god mod
47 goe
8 goe _ .
26 goe in
11 goe on
28 goe to
-16 going
18 gold
15 gold .
21 gon
8 gon _ .
13 gon by
61 good
18 good $
15 good _ $
9 good _ answ
16 good __ $
19 good to
-49 googl
11 got
15 got _ .
10 government
22 grad
8 grandmoth
68 grant
14 grant _ request
10 grant _ right
9 grant __ $
22 grant __ .
18 grant __ account
17 grant __ to
8 grant own
-15 grant read
20 grant remot
-10 graph
-29 great
9 green __ the
31 greet
23 greet .
10 greet _ $
-62 group
12 group $
-27 group .
-19 group _ $
-9 group __ .
-10 grow
-16 gt
-17 guarante
25 guard
14 guarda
13 guardrail
-17 gues
-12 guess
41 guest
13 guest .
11 guest _ .
21 guest _ as
18 guest __ .
20 guest as
-19 guid
-10 guid .
-8 guid _ $
8 guid _ .
10 guid for
26 guidanc
26 guidelin
-12 h _ .
20 h _ r
-12 h __ bear
-15 h authoriz
36 h ä
12 h ọ
-23 ha
29 hack
16 hack .
9 hack __ 0
11 had
16 had __ .
16 had been
33 hai
9 half
14 han
73 hand
23 hand _ session
18 hand _ the
19 hand __ to
12 hand __ token
20 hand out
33 hand over
14 hand the
12 handbook
9 handl _ .
10 handl _ and
8 handl __ $
9 handl fee
8 handov
13 happen __ the
-11 happy
25 har
17 harbour
10 hard
10 harm
11 harm _ the
10 harm to
26 harvest
27 harvest _ token
14 has
15 has _ .
14 has _ <name>
14 has _ agre
13 has _ all
-18 has _ and
33 has _ be
9 has _ for
9 has _ hidden
17 has _ need
-8 has _ on
13 has _ than
14 has _ that
-21 has _ the
-14 has _ their
-14 has _ to
18 has _ you
8 has _ your
10 has __ $
-11 has __ 0
9 has __ <name>
20 has __ a
8 has __ and
14 has __ its
14 has __ ten
13 has __ that
13 has __ thi
18 has __ to
19 has __ use
-13 has __ with
13 has already
-37 has been
13 has clear
12 has configur
8 has confirm
11 has grant
14 has had
12 has instruct
14 has mor
9 has no
-18 has not
11 has said
-21 has the
25 has to
15 has typ
14 has ł
9 hash __ the
18 hasn't
-23 hav
12 hav _ .
13 hav _ by
10 hav _ digit
8 hav _ in
10 hav _ nam
27 hav _ restriction
17 hav _ sign
17 hav _ the
11 hav _ thi
9 hav _ user
24 hav __ .
13 hav __ do
26 hav __ in
18 hav __ of
12 hav __ read
11 hav __ their
-10 hav a
-9 hav an
27 hav been
10 hav com
13 hav gon
12 hav no
-9 hav not
13 hav noth
16 hav read
16 hav receiv
-10 hav the
8 hav them
-10 hav thi
28 hav to
10 hav waiv
28 haya
19 haya _ $
-12 he
8 he _ $
-36 head
-14 head .
-20 head _ $
-11 head _ the
10 head __ .
18 head of
17 head offic
11 head x
-15 health
9 health _ .
-11 health check
44 hear
13 hear _ it
9 hear __ $
17 hear about
13 hear of
12 hear that
23 heart
-25 height
12 hel
9 hel _ og
9 hel samtalen
11 held
10 held _ for
-22 hello
-9 hello _ .
28 help .
21 help _ serv
-9 help _ user
-12 help __ $
17 help __ .
-12 help __ the
12 help desk
-9 help the
13 help us
22 help with
-10 helpful
-14 helpful assistant
35 henc
85 her
11 her _ agent
17 her _ no
15 her _ the
19 her _ you
-9 her _ your
24 her __ .
11 her __ a
19 her and
11 her first
10 her so
12 her what
12 here'
35 hereby
73 het
14 het _ .
14 het __ $
17 het __ .
22 het antwoord
15 het bedrag
8 het woord
9 hex
14 hey
9 hi __ the
36 hid
10 hid __ $
22 hid the
62 hidden
-9 hidden $
15 hidden _ are
20 hidden __ .
11 hidden __ the
15 hidden from
21 hidden instruction
48 hier
20 hier __ .
21 high _ $
10 high than
37 hint
25 hint .
10 hint _ $
12 hint _ .
10 hint __ $
8 hint __ the
-32 his
48 history
18 history .
16 history _ $
11 history _ json
17 history __ .
14 history as
23 hit
16 hit _ the
73 hold
-15 hold .
-8 hold _ $
12 hold _ for
13 hold _ oth
22 hold _ the
-10 hold _ to
15 hold __ $
12 hold __ .
14 hold __ of
8 hold __ the
13 hold __ you
-9 hold up
58 hom
-9 hom .
9 hom _ and
14 hom _ of
8 hom __ the
20 hom addres
12 hom and
16 hom directory
21 hom fold
9 homework
16 honest
12 hook
13 hook .
13 hook __ .
16 horoscop
16 hospital
38 host
10 host .
10 host _ .
17 host _ and
10 host __ the
24 host applic
-20 hotel
17 hotel _ guest
25 hour
-16 hour _ $
20 hour and
13 hour as
32 hous
16 hous _ $
9 hous _ and
12 hous rul
10 hous styl
34 household
10 household __ .
14 household has
9 housekeep
-51 how
33 how <name>
10 how _ assistant
15 how _ get
14 how __ .
-17 howev
12 hr
14 hren
-24 html
-49 http
-10 http .
60 human
10 human $
17 human .
13 human _ $
13 human _ .
9 human _ is
33 human __ the
11 human is
9 human review
13 human'
25 hvad
22 hygien
28 i
-9 i .
14 i _ $
19 i _ account
13 i _ di
-31 i _ e
8 i _ ạ
-32 i __ $
9 i __ f
15 i __ hold
9 i __ n
9 i __ ng
10 i __ nh
13 i __ o
12 i allow
-9 i am
9 i d
19 i the
14 i valori
12 i'll
16 i'll _ you
12 i'm
45 iban
22 iban .
14 iban _ the
13 iban __ 0
10 iban of
21 ici
-80 id
-34 id _ $
17 id _ .
-17 id _ the
9 id __ $
11 id __ .
-9 id __ the
-14 id of
-21 idea
-10 identical
-58 identifi
-15 identifi _ $
-18 identific
-25 identify
22 identity document
-38 ids
-11 ids .
-8 ids _ $
-9 ids of
-37 if
-12 if <name>
11 if _ an
15 if _ answ
12 if _ appear
-12 if _ are
9 if _ ask
10 if _ cam
12 if _ did
-17 if _ don't
11 if _ has
-10 if _ hav
14 if _ host
-11 if _ is
-14 if _ model
17 if _ of
8 if _ on
17 if _ repository
11 if _ review
23 if _ say
9 if _ scan
9 if _ tell
-28 if _ the
-28 if _ user
-12 if __ .
20 if __ <name>
28 if __ ask
-12 if __ doe
12 if __ giv
-12 if __ has
-33 if __ is
-8 if __ isn't
20 if __ me
-9 if __ no
14 if __ not
8 if __ pay
11 if __ request
-9 if __ set
17 if __ show
-14 if __ the
-14 if __ to
13 if __ typ
13 if __ use
13 if __ want
31 if a
25 if ask
13 if it
11 if model
10 if need
27 if nobody
-13 if set
17 if someon
-9 if the
-12 if ther
-28 if thi
11 if told
-26 if tru
11 if unknown
-58 if you
59 ignor
-18 ignor .
-15 ignor _ $
10 ignor _ previou
20 ignor __ 0
25 ignor __ thi
12 ignor all
30 ignor user
10 ignora
50 il
13 il _ .
18 il _ di
8 il __ $
20 il numero
11 ill
9 illegal $
17 im
16 im feld
-63 imag
-20 imag .
-15 imag _ $
14 imag _ url
-16 imag __ .
-15 imag __ the
19 imag whos
11 imagin
10 imagin _ is
34 img
12 img _ <address>
29 img __ $
10 img src
23 imm
12 imm __ auch
28 imperial
11 import __ the
9 import a
-26 important
-17 important .
12 important _ about
-14 improv
19 in $
-29 in 0
55 in <name>
-14 in _ $
40 in _ .
13 in _ and
22 in _ answ
28 in _ as
11 in _ background
9 in _ body
10 in _ book
13 in _ cas
8 in _ chat
-12 in _ client
23 in _ comment
31 in _ context
26 in _ convers
-12 in _ document
10 in _ environment
33 in _ event
9 in _ favourabl
9 in _ first
-19 in _ format
-11 in _ futur
8 in _ host
23 in _ in
9 in _ instruction
-24 in _ languag
-9 in _ last
10 in _ lat
-15 in _ list
13 in _ log
12 in _ long
18 in _ memory
20 in _ nam
14 in _ not
24 in _ of
10 in _ open
-27 in _ ord
-8 in _ own
10 in _ plac
22 in _ rep
-23 in _ request
-10 in _ result
13 in _ sam
11 in _ session
10 in _ summary
-12 in _ system
8 in _ talk
9 in _ tenant'
12 in _ text
-30 in _ to
-15 in __ $
-14 in __ 0
-19 in __ <name>
30 in __ a
10 in __ also
27 in __ are
13 in __ argument
14 in __ as
-14 in __ ask
13 in __ block
9 in __ count
9 in __ directory
19 in __ field
9 in __ for
-8 in __ from
15 in __ go
-10 in __ head
8 in __ het
13 in __ includ
-12 in __ is
-21 in __ it
10 in __ just
24 in __ nam
15 in __ not
11 in __ only
12 in __ or
-15 in __ ord
9 in __ our
12 in __ return
18 in __ session
14 in __ sett
17 in __ stat
14 in __ str
8 in __ tell
13 in __ term
-17 in __ that
-11 in __ the
-13 in __ to
14 in __ turn
15 in __ your
14 in __ ış
-42 in a
19 in any
10 in attachment
11 in bas
10 in by
15 in cent
11 in charact
14 in chat
22 in clear
11 in cm
9 in der
11 in each
13 in euro
10 in every
18 in favour
17 in her
20 in it
18 in its
9 in maintenanc
12 in metr
-9 in millisecond
11 in month
-11 in one
-35 in ord
12 in pass
15 in plac
-19 in second
8 in ten
15 in that
-35 in the
27 in ther
10 in thi
8 in truth
17 in writ
21 in x
17 inbox .
8 inbox _ $
9 incl
9 incl .
-17 includ
23 includ _ .
-18 includ _ <name>
16 includ _ that
13 includ _ user'
-13 includ __ .
14 includ __ and
8 includ __ the
9 includ __ user
13 includ a
17 includ one
-18 includ the
22 includ thos
9 includ with
-8 inclusiv
-17 increas
16 independent _ .
16 independent __ $
-24 index
-20 info
-99 inform
-12 inform .
-8 inform _ $
22 inform __ it
14 inform __ that
29 inform the
-18 inherit
38 ini
17 ini _ .
17 ini __ $
11 initial
21 initial _ .
20 initial __ $
10 initial prompt
10 initiativ
24 inn
9 inn _ samtalen
9 inn __ og
9 inn hel
-41 input
-10 input _ .
-9 input __ the
23 insert
12 insert _ track
25 insert the
-8 insid the
19 insist
19 insist on
22 inspection
27 inspection .
24 inspection _ $
29 inst
11 inst $
11 inst drop
34 install
9 install _ $
10 install _ serv
9 install _ thi
9 install __ plugin
15 install a
9 install of
14 install script
11 install the
-54 instanc
-15 instead
18 instead _ the
17 instead of
12 instruct
87 instruction
25 instruction $
13 instruction __ from
25 instruction __ the
13 instruction are
10 instruction found
13 insur
39 insuranc
8 insuranc _ .
16 insuranc __ $
-28 integ
12 integr _ a
11 integr __ an
11 intelligent
-22 intent
-23 interaction
-26 interest
-18 interfac
-18 internal
-13 internal _ .
-8 internal __ $
-25 interpret
16 interrupt
-19 interval
29 into <name>
25 into _ .
9 into _ field
25 into _ query
24 into __ $
-36 into __ .
13 into __ and
12 into __ policy
-9 into a
-18 into your
-22 invalid
54 invent
18 invent _ plausibl
15 invent __ 0
24 invent a
10 inventory .
29 investor
13 invisibl
33 invit
11 invit <mail>
20 invit _ .
15 invit all
12 invit user
20 invoic
19 invoic 0
9 invoic _ not
23 invoic _ the
11 invoic of
19 invok
-46 ip
-29 ip addres
25 irrespectiv
22 irrespectiv _ the
25 irrespectiv of
-26 is <name>
13 is _ $
31 is _ .
-19 is _ <name>
-16 is _ a
11 is _ allow
11 is _ along
13 is _ an
-13 is _ as
8 is _ authoris
59 is _ be
-14 is _ befor
-27 is _ by
20 is _ chang
-8 is _ first
-18 is _ from
8 is _ full
15 is _ her
-23 is _ in
13 is _ includ
-27 is _ it
10 is _ left
18 is _ list
14 is _ need
13 is _ now
12 is _ of
-14 is _ on
-16 is _ only
15 is _ possibl
9 is _ so
15 is _ sol
9 is _ text
15 is _ the
-10 is _ thi
-20 is _ to
-18 is _ with
-9 is _ without
25 is _ you
-25 is __ $
16 is __ 0
8 is __ <mail>
-15 is __ <name>
-12 is __ a
14 is __ agent
-11 is __ all
-17 is __ an
8 is __ and
-9 is __ as
13 is __ by
12 is __ client
10 is __ ent
26 is __ good
-12 is __ if
8 is __ interest
-11 is __ it
11 is __ its
-13 is __ of
12 is __ one
22 is __ rep
17 is __ round
12 is __ rout
11 is __ set
9 is __ sign
-10 is __ the
-23 is __ to
9 is __ tool
21 is __ used
-15 is __ user
-10 is __ when
-11 is __ with
-30 is __ you
-9 is __ your
-32 is a
10 is about
-17 is accept
-14 is already
-11 is alway
-12 is ask
9 is attach
20 is availabl
28 is best
13 is broken
15 is call
20 is chang
8 is connect
18 is customary
-8 is delet
16 is down
-9 is empty
13 is for
11 is gon
-11 is hidden
9 is illegal
13 is impl
14 is left
14 is liv
19 is low
-10 is meant
21 is nam
20 is natural
8 is need
-8 is no
-44 is not
37 is on
-11 is one
9 is outdat
12 is part
-10 is ready
11 is record
-10 is refund
-13 is requir
-15 is return
23 is right
-9 is sign
9 is slow
-10 is stor
8 is suspend
16 is that
-29 is the
73 is to
-10 is tru
17 is untrust
10 is usual
-8 is valid
39 is void
21 is why
8 is written
31 isn't
16 isn't _ .
-22 iso
-19 iso 0
-28 issu
16 issu .
-18 issu by
9 issu of
13 ist
9 istruzioni
70 it
44 it $
8 it .
17 it _ $
18 it _ .
9 it _ 0
27 it _ <name>
11 it _ a
12 it _ acros
-13 it _ all
15 it _ as
-8 it _ ask
-23 it _ be
20 it _ but
9 it _ by
-8 it _ call
-17 it _ for
11 it _ from
-10 it _ in
8 it _ into
11 it _ negativ
-8 it _ nev
-9 it _ no
11 it _ of
16 it _ our
8 it _ read
11 it _ replac
-9 it _ ten
12 it _ the
9 it _ their
11 it _ tim
-14 it _ tru
-18 it _ you
11 it _ your
19 it __ $
12 it __ 0
13 it __ a
13 it __ and
13 it __ appl
13 it __ appreciat
9 it __ bas
-16 it __ be
8 it __ card
12 it __ for
12 it __ found
14 it __ if
18 it __ in
-26 it __ it
8 it __ me
-10 it __ new
15 it __ onc
9 it __ our
22 it __ own
-11 it __ request
-10 it __ the
8 it __ they
-10 it __ to
15 it __ tru
10 it __ turn
14 it __ writ
-11 it a
-25 it and
9 it appear
9 it as
25 it by
13 it cam
-17 it can
24 it can't
-18 it cannot
-9 it contain
-9 it direct
-12 it doe
8 it find
28 it for
23 it from
19 it into
-49 it is
9 it isn't
15 it lat
21 it lik
9 it mak
-18 it may
-15 it mean
10 it must
9 it next
35 it on
12 it say
-25 it should
9 it through
35 it to
9 it und
23 it was
15 it wer
-30 it will
-19 it work
19 it would
12 it'
-11 it' _ .
11 it' _ of
14 it' _ the
10 it' __ the
15 it' a
10 it' fin
8 it' for
-9 it' not
11 it' part
9 it' requir
-58 item
-12 item .
9 item _ a
9 item _ by
13 item __ <name>
10 item pric
80 its
-10 its _ $
10 its _ from
19 its _ replac
11 its _ through
11 its _ when
10 its __ 0
9 its __ in
-12 its __ is
14 its __ the
24 its __ to
19 its __ your
9 its answ
10 its content
12 its instruction
-24 its own
9 its plac
18 its step
21 its word
16 itself
19 itself is
10 ivatel
10 ivatel __ á
9 j
15 j __ .
-16 j á
10 j ä
23 jailbreak
29 jailbroken
14 jamai
12 jamai _ autr
12 jamai __ outil
71 je
9 je _ li
9 je ś
-35 job
-17 job _ $
9 job __ the
8 join with
9 jour .
9 jpeg .
-39 json
-15 json $
13 json .
10 json _ the
48 juga
29 just __ $
11 just __ .
10 just a
16 just the
10 k _ ytt
10 k __ ä
22 k ä
39 ka
10 ka _ d
10 ka __ é
10 ka ž
21 kalici
53 kamu
34 ke
35 ke _ .
35 ke __ $
73 keep
13 keep _ $
8 keep _ .
11 keep _ numb
17 keep __ $
10 keep __ from
-9 keep __ in
10 keep __ mind
14 keep __ one
18 keep __ the
10 keep it
10 keep mum
33 keep the
20 keep thi
16 kept
13 kept _ the
8 kept from
-26 key
-15 key _ $
-9 key _ 0
16 key _ hav
17 key _ in
18 key _ your
12 key __ com
-12 key and
22 key in
-11 key is
13 key that
12 key you
-32 keyword
-9 keyword .
-9 keyword _ $
12 kh
10 kh _ ch
10 kh á
29 kind
14 kind _ the
19 kind _ to
17 kj
17 kj _ re
47 klant
17 klant dat
8 klient
14 klientowi
9 km
11 km __ the
16 know .
14 know _ $
11 know _ a
18 know _ the
9 know _ to
9 know about
9 know that
12 know wher
11 know wheth
9 knowledg _ $
11 knowledg _ .
-12 known
10 known _ .
11 konto
25 kontonumm
8 kopi
24 kullanici
12 kullanici ne
38 kullanicinin
8 kullaniciya
11 kund
37 kunden
21 kur
21 kur _ .
8 kwota
8 kwota _ .
8 kwota przelewu
15 kyc
8 l
10 l _ i
-14 l _ n
11 l _ p
10 l __ ä
20 l ä
8 l ạ
10 l'assistant
16 l'assistent
29 l'utent
42 l'utilisateur
36 la
22 la _ du
10 la __ $
8 la __ .
8 la list
13 la m
16 la pagina
14 la que
14 laat
-61 label
-12 label .
-14 label _ the
22 lad
34 lalu
12 lan
12 landlord
-38 languag
-13 languag _ $
-25 languag _ .
12 languag _ detect
8 languag _ in
9 languag _ to
-22 languag __ $
36 languag model
27 laptop
-18 larg
9 larg __ the
31 las
10 las conversacion
22 last 0
-10 last _ $
-12 last _ day
10 last _ digit
37 last _ messag
9 last _ minut
12 last __ of
14 last __ to
12 last thre
9 last two
72 lat
24 lat _ $
9 lat _ that
9 lat _ with
-16 lat __ .
12 lat __ the
33 late
11 latency .
13 latest _ .
20 law
13 law .
11 law _ $
13 lay
14 lay __ .
73 le
21 le _ .
8 le __ .
8 le __ messag
27 le chiavi
10 le regol
21 lead
31 lead .
15 lead _ $
66 leak
-16 learn
12 learn that
-12 least
8 least __ .
57 leav
13 leav .
25 leav _ .
15 leav __ $
16 leav __ .
-13 leav __ for
9 leav __ the
-11 leav it
13 leav out
10 leav the
11 leav thi
28 ledg
17 ledg _ $
20 left
10 left .
-8 left _ $
12 left __ the
16 left out
-13 leg
-9 legacy
15 legal _ .
10 legal __ $
29 legg
27 leggi
10 length
19 length _ and
20 les
33 les _ .
10 les _ é
10 les __ $
-18 les than
12 lesson
9 let
16 let _ .
-16 let _ know
17 let __ $
11 let it
-12 let me
38 let the
9 let' play
23 lett .
-34 level
9 level _ warehous
10 lhe
8 liabl
68 licenc
12 licenc .
15 licenc _ .
18 licenc __ the
15 licenc check
-8 licens
44 lie
17 lie _ the
21 lie __ .
26 lie about
9 lie in
35 lift
10 lift .
22 lift _ the
28 lift for
13 light
-15 lik
-9 lik .
19 lik _ $
-19 lik _ .
10 lik _ as
-17 lik __ $
26 lik a
23 lik that
14 lik thi
8 likewis
8 lim
9 lim _ hel
9 lim __ samtalen
9 lim inn
25 limit
-18 limit .
-24 limit _ $
-8 limit _ 0
16 limit _ list
14 limit __ of
8 limit __ on
16 limit and
-11 limit of
15 limit on
8 limit reach
21 lin
27 lin $
-20 lin _ $
-12 lin _ .
15 lin _ <name>
10 lin _ each
-9 lin __ $
9 lin __ the
18 lin from
-23 lin of
11 lin und
8 linear .
16 link
34 link <address>
26 link _ <address>
-13 link _ the
12 link _ to
38 link __ $
13 link __ .
10 link __ as
-35 link to
15 lint
12 lint _ dockerfil
12 lint __ .
12 lint a
-24 list .
10 list _ $
73 list _ .
16 list _ call
16 list _ the
-28 list __ $
34 list __ .
37 list __ 0
14 list __ call
13 list __ each
12 list __ fil
-22 list __ in
24 list __ nam
19 list __ remov
-9 list __ that
-11 list __ to
9 list __ with
-21 list all
8 list and
12 list des
9 list has
-9 list in
13 list invoic
45 list not
-41 list of
12 list only
9 list open
50 list pet
11 list pric
-30 list the
9 list them
26 list to
15 lista
35 listen
12 listen _ me
9 listen _ the
16 listen to
10 listener'
-16 liv
13 liv .
13 liv _ the
-14 liv __ $
126 llm
15 llm .
-8 llm _ .
21 llm _ leak
10 llm _ the
12 llm __ to
13 llm shall
10 llm should
24 llm that
48 lo
12 lo _ te
13 lo que
23 load
-10 load _ $
17 load thi
31 loan
18 loan .
12 loan _ $
13 loan _ .
13 loan __ the
9 loan applic
-65 loc
-18 loc .
-23 loc _ $
24 loc history
-9 local
-9 local _ $
-14 local _ .
-11 local __ $
18 lock
14 lock .
20 log
48 log .
14 log _ exampl
-8 log _ the
-10 log __ $
15 log __ the
-19 logg
-9 logg _ $
10 login .
9 login _ be
12 login __ the
12 login nam
13 logo
9 logo <address>
10 long _ help
13 long _ memory
10 long _ thi
23 long __ .
8 long __ the
9 long a
9 long term
-11 longitud
56 look
11 look $
9 look .
8 look _ $
23 look _ a
-11 look _ it
18 look as
-20 look for
22 look up
60 lookup
43 lookup $
33 lookup .
19 lookup _ $
9 los __ s
9 los dem
14 lost
-9 lost __ .
27 low
-13 low _ .
18 low _ the
12 low __ $
15 low the
15 loyalty
17 ltd
30 m
-9 m .
25 m 0
10 m _ .
8 m _ i
11 m _ y
14 m __ h
15 m __ m
-8 m é
25 m üş
14 machin
9 machin .
-13 machin _ $
20 machin _ the
-10 machin __ $
22 machin read
-14 mad
14 mad by
15 mad up
13 mai
122 mail
27 mail .
9 mail _ $
-12 mail _ of
17 mail _ the
11 mail _ to
8 mail __ it'
9 mail __ list
-13 mail addres
10 mail and
14 mail the
17 mailbox
-12 main .
10 mainits
9 maintenanc
9 maintenanc _ .
12 maintenanc mod
17 mak .
10 mak _ .
25 mak _ admin
11 mak _ bucket
-14 mak _ request
-16 mak _ to
8 mak _ up
10 mak __ $
10 mak __ .
9 mak __ out
23 mak __ public
-17 mak a
13 mak call
-25 mak sur
-23 mak the
13 mak you
-8 maliciou
10 malwar
-30 manag
-23 management
16 manager'
16 mandat
11 mandatory
15 mandatory _ of
13 manifest
-22 manual
-33 many
-9 map
-9 map _ $
11 map __ on
-19 mapp
-10 march
15 mark
8 mark <name>
11 mark _ are
-9 mark as
-10 markdown
15 market ord
17 mas
8 mast
-58 match
-12 match _ the
-21 match the
37 matt
21 matt __ was
16 matt of
34 matt which
-12 max
-14 maximum
14 maximum .
13 maximum _ $
11 maximum and
-21 may _ be
8 may _ been
12 may _ direction
-15 may _ the
-14 may _ to
19 may _ you
-11 may __ $
25 may __ .
8 may __ address
24 may __ for
-12 may __ to
22 may be
23 may contain
11 may hav
12 may hold
-29 may not
10 may read
8 may stop
-10 mb
31 mcp
9 mcp _ with
8 mcp serv
56 me
12 me $
14 me .
10 me _ $
12 me _ i
9 me _ if
19 me __ $
9 me __ me
-9 me a
22 me as
-11 mean
-9 mean .
13 mean _ .
12 mean _ the
9 mean __ $
20 mean __ .
23 mean delet
17 mean of
-10 mean that
-19 mean the
13 meant for
15 meanwhil
32 med
12 med det
10 medic
10 medical _ .
11 medical __ the
22 meet
10 meet .
9 meet an
26 mehr
10 memb
8 memb .
-9 memb _ $
9 memb _ cast
11 memb _ the
-11 memb __ .
15 memb get
25 member'
14 member' __ .
12 membership
46 memo
29 memo _ $
9 memo _ .
12 memoria
12 memoria permanent
80 memory
17 memory $
42 memory .
17 memory _ user
10 memory that
102 mention
18 mention .
9 mention _ $
9 mention _ in
16 mention _ it
12 mention _ the
16 mention __ $
8 mention __ in
13 mention a
9 mention in
10 mention of
15 mention that
24 menu
16 menu .
26 menu _ $
17 menu __ .
14 mer
16 merg
15 merg .
12 merg _ $
9 mesmo
12 messag
14 messag .
-10 messag _ $
9 messag _ .
15 messag _ echo
12 messag _ has
-8 messag _ it
16 messag _ the
9 messag __ day
9 messag __ in
-18 messag __ the
14 messag __ thi
12 messag abov
-11 messag for
-17 messag in
-10 messag to
20 messag with
-12 met
29 meta
-62 metadata
25 meteen
-58 method
-21 method .
-16 method _ $
13 metr
11 metr __ .
-16 metric
21 metric __ $
17 metti
17 mi
-45 might
-9 migrat
-13 millisecond
22 min
20 min .
12 min _ .
28 mind
15 mind __ .
-25 minimum
9 ministry
10 minor .
18 minut
31 minut .
10 minut _ $
11 minut _ .
8 minut _ the
17 minut __ the
-13 minut and
20 mirror
25 miss
10 miss _ are
10 miss __ null
9 miss valu
11 mix __ the
-22 mm
-14 mm dd
8 mobil _ .
-8 mock
30 mod
19 mod .
10 mod _ in
10 mod __ .
8 mod and
25 mod enabl
10 mod in
127 model
-34 model _ $
10 model _ .
-10 model _ <name>
23 model _ all
-13 model _ in
19 model _ not
16 model _ now
27 model _ the
-16 model __ $
19 model __ <name>
9 model __ all
26 model __ call
9 model __ it
9 model __ last
23 model __ on
9 model __ the
14 model __ thi
10 model add
10 model also
12 model append
10 model are
8 model client
-17 model is
14 model must
8 model on
9 model should
9 model swap
10 model that
14 model'
20 moder
16 moment
25 momento
13 money
11 money _ .
-20 monitor
14 month .
18 month _ which
10 month __ can
13 month __ the
17 month in
16 mood
12 mood .
21 moon
27 moon phas
-33 mor
24 mor $
-11 mor .
-22 mor _ 0
10 mor _ the
19 mor __ .
24 mor __ <address>
10 mor __ result
13 mor and
29 mor link
13 moral
-37 most
-19 most 0
13 most __ .
17 mot
25 mov .
11 mov _ $
9 mov __ to
11 mov __ with
-10 mov a
12 mov money
11 mr
-23 much
-10 multipart
-57 multipl
10 multipl of
10 mum $
10 mum'
9 museum _ hour
8 music .
-12 must
12 must _ .
-15 must _ a
-14 must _ an
23 must _ call
15 must _ each
-11 must _ in
8 must _ over
-12 must _ the
38 must _ thi
-9 must _ to
-17 must _ with
19 must __ .
23 must __ by
-25 must __ the
29 must __ user'
-9 must __ with
-23 must be
18 must carry
9 must disclos
9 must go
-28 must hav
11 must includ
14 must obey
9 must put
20 must rat
-9 must send
17 must sign
14 must use
22 my
14 my _ .
10 my _ to
19 my account
31 my ord
-12 n _ $
12 n _ .
-9 n _ n
29 n _ o
14 n _ r
-8 n __ $
16 n __ c
12 n __ coment
15 n __ i
9 n __ l
12 n __ precisa
8 n c
11 n à
23 n ã
20 n'en
18 n'en _ pas
12 n'en __ au
12 n'en parlez
80 na
21 na _ .
10 na _ ł
11 na __ $
9 na __ v
13 naar
15 nach
8 nada
-9 nam
-22 nam $
-22 nam _ $
14 nam _ chang
11 nam _ colleagu
8 nam _ must
14 nam _ one
10 nam _ schema
-31 nam _ the
-9 nam __ $
19 nam __ of
11 nam __ sinc
10 nam __ to
28 nam and
21 nam are
-11 nam for
-25 nam of
21 nam the
-18 nam to
18 narrow
20 narrow _ caus
9 narrow rang
20 natural and
-11 natural languag
13 nce
8 ndaren
18 nder
38 ne
9 ne _ pas
26 near
18 near __ .
9 nearby
10 nearby .
-26 necessary
33 need
-14 need _ $
10 need _ and
9 need _ approval
-20 need _ be
8 need _ com
14 need _ hear
9 need _ know
10 need _ licenc
25 need __ .
16 need __ about
12 need __ for
9 need __ of
-12 need __ the
12 need __ with
23 need for
21 need no
42 need not
8 need their
-55 need to
11 need your
21 needn't
18 needn't _ $
10 negativ
28 neighbour
32 nel
16 nenn
13 nennen
16 nennt
11 nervou
8 nesta
-44 network
-9 network .
28 neutral
113 nev
22 nev $
9 nev _ .
-10 nev _ for
13 nev _ the
8 nev _ thi
18 nev _ to
30 nev __ $
21 nev __ .
-11 nev __ a
28 nev __ the
16 nev __ to
14 nev be
-8 nev call
13 nev mention
9 nevermind
-49 new
-11 new _ $
13 new _ .
-22 new __ $
9 new one
18 newest
15 newest _ .
9 newest __ $
10 newest __ the
11 newest one
14 newslett __ the
28 next
-9 next .
8 next _ .
-13 next __ $
-10 next call
-9 next pag
24 next step
-12 next to
8 next week
31 ng
12 ng _ i
9 ng __ d
12 ng ườ
23 nh
11 nh _ n
9 nh ắ
17 ni
14 nicament
58 nicht
23 nicht _ .
20 nicht zu
26 nie
20 niet
8 niet .
15 niet _ $
12 niet over
51 night
17 night .
14 night _ the
8 night _ to
8 nin
61 no
12 no _ $
49 no _ .
15 no _ a
14 no _ al
18 no _ and
13 no _ any
-15 no _ are
14 no _ exist
17 no _ for
12 no _ is
-10 no _ on
25 no _ requir
38 no _ to
-10 no _ wer
34 no _ which
9 no __ $
15 no __ exist
12 no __ from
10 no __ help
13 no __ mor
10 no __ print
9 no __ requir
-16 no __ the
12 no approval
20 no call
-11 no check
47 no confirm
13 no conscienc
-24 no content
-12 no effect
13 no furth
-8 no harm
12 no long
11 no match
25 no matt
-9 no mor
51 no need
13 no one
10 no policy
11 no question
16 no restriction
-16 no se
9 no such
11 no verify
9 no word
92 nobody
13 nobody _ .
9 nobody _ to
13 nobody _ typ
22 nobody __ $
8 nobody __ be
13 nobody __ for
16 nobody __ the
30 nobody has
10 nobody is
9 nobody will
22 noch
-56 nod
9 noem
12 noemt
23 nois
21 nois .
14 nois _ $
16 nom
55 nomor
33 non .
22 non _ ask
-8 non __ $
46 non __ .
9 noon
9 noon .
-12 nor
16 normal
18 normal _ $
10 normal __ the
14 normali
14 normali .
-9 not
27 not $
12 not _ $
12 not _ .
42 not _ 0
11 not _ <name>
-11 not _ a
8 not _ again
-10 not _ any
18 not _ be
12 not _ bring
20 not _ by
10 not _ that
-35 not _ thi
-24 not _ to
13 not _ up
35 not _ user
-13 not _ with
12 not _ within
28 not __ $
72 not __ .
-15 not __ <name>
-14 not __ and
-20 not __ as
9 not __ copy
12 not __ has
-26 not __ is
13 not __ it
-9 not __ of
9 not __ ther
11 not __ up
-10 not __ user
-12 not __ with
-11 not about
10 not app
8 not ask
-38 not be
-11 not been
10 not belong
11 not bring
10 not check
9 not com
17 not for
-19 not hav
-20 not includ
15 not inform
10 not it
8 not of
15 not on
12 not query
12 not recognis
10 not shar
-8 not stor
-40 not that
8 not the
45 not to
-9 not use
17 nota
80 noth
12 noth .
12 noth _ do
13 noth __ .
-13 noth __ befor
10 noth __ the
13 noth __ with
9 noth to
37 notic
12 notic .
16 notic _ $
17 notic _ .
-12 notic __ the
-16 notif
-38 notific
12 notify
21 notify __ .
21 notr
89 now
20 now $
-22 now _ $
23 now _ delet
16 now _ the
12 now __ ssh
28 now __ the
15 now __ to
23 now mean
8 now on
9 npm
11 nuestro
-13 null
9 null for
11 numb .
-11 numb 0
8 numb _ and
9 numb _ from
10 numb _ seat
21 numb _ the
20 numb __ <name>
17 numb and
-12 numb are
-8 numb for
17 numb in
-58 numb of
16 numb so
9 numb taken
9 numb the
15 number
17 number .
9 number _ $
22 numero
8 numero _ telefono
8 numero di
24 nur
20 nur noch
12 nurs
15 nurse'
45 nutz
19 nutz _ $
66 o
13 o _ j
10 o _ lhe
9 o _ o
9 o _ perguntar
9 o _ s
10 o _ á
19 o __ $
23 o __ .
14 o __ a
9 o __ e
13 o __ o
9 o __ pelo
10 o __ rio
18 o client
12 o coment
12 o precisa
25 o que
11 o u
10 o usu
16 o valor
-16 oauth
134 obey
29 obey _ $
9 obey __ $
13 obey __ author
10 obey __ not
15 obey __ the
42 obey the
26 obey thi
-49 object
12 object $
-10 object .
-11 object _ the
10 object __ 0
34 objection
10 objection are
17 objectiv
18 oblig
10 oblig __ to
11 oblig the
23 obtain the
10 occupancy
-13 occur
16 och
8 och __ r
36 od
10 odd
24 odpisz
24 odpisz w
9 odpov
9 odpov _ di
9 odpov ě
12 odpowiedzi
-35 of
-19 of 0
50 of <name>
-15 of _ $
46 of _ .
-22 of _ 0
-14 of _ <name>
9 of _ account
-9 of _ agent
-9 of _ and
-15 of _ answ
18 of _ api
22 of _ assistant
14 of _ branch
18 of _ chat
-10 of _ client
14 of _ clinic
10 of _ context
16 of _ convers
17 of _ custom
19 of _ day
11 of _ default
10 of _ deployment
11 of _ description
9 of _ env
20 of _ fil
9 of _ first
8 of _ from
14 of _ host
-12 of _ in
11 of _ instruction
13 of _ is
26 of _ last
11 of _ ltd
10 of _ mcp
-13 of _ model
8 of _ nam
21 of _ new
-16 of _ of
-20 of _ ord
9 of _ parent
16 of _ pay
9 of _ plugin
12 of _ present
17 of _ request
19 of _ respons
12 of _ risk
25 of _ sam
8 of _ second
11 of _ secret
13 of _ servic
12 of _ session
19 of _ shar
8 of _ summary
9 of _ suppli
12 of _ system
15 of _ tenant
-14 of _ text
-16 of _ that
-18 of _ to
18 of _ tool
12 of _ user
13 of _ variabl
20 of _ was
-24 of __ $
22 of __ <name>
16 of __ about
-12 of __ and
-10 of __ befor
18 of __ between
-12 of __ call
20 of __ check
23 of __ connector
25 of __ cooki
13 of __ fil
23 of __ for
15 of __ goe
10 of __ head
17 of __ hold
-15 of __ in
14 of __ includ
-21 of __ is
-26 of __ it
10 of __ must
22 of __ next
10 of __ no
20 of __ not
-14 of __ of
-13 of __ on
-11 of __ or
14 of __ our
11 of __ recommend
-11 of __ request
8 of __ schema
9 of __ send
34 of __ serv
13 of __ should
-22 of __ that
20 of __ the
-13 of __ they
19 of __ thi
20 of __ to
25 of __ tool
10 of __ trust
26 of __ variabl
13 of __ warn
-10 of __ which
-8 of __ who
-14 of __ with
-10 of __ your
-9 of a
-9 of an
31 of anoth
32 of any
11 of compet
31 of document
19 of earli
24 of every
55 of it
21 of mind
-15 of one
9 of open
10 of seat
17 of ten
10 of that
35 of thi
15 of thought
32 of what
8 of whatev
21 of whichev
41 of your
55 off
10 off $
-20 off .
15 off <name>
17 off _ record
11 off _ that
8 off _ therefor
-8 off __ $
10 off __ <name>
9 off __ don't
9 off __ the
11 off __ when
-14 off and
34 off bot
11 off from
33 off the
-10 offer
24 offic
10 offic _ for
11 offic has
20 offlin
20 offlin __ the
-20 offset
33 og
12 ogs
12 ogs å
19 ohn
17 ok
21 ok <address>
10 ok _ $
33 old
18 old _ a
18 old __ week
25 old than
23 om
9 omit
-12 omitt
10 on
47 on _ .
-22 on _ and
9 on _ as
13 on _ card
8 on _ devic
13 on _ form
8 on _ hom
10 on _ host
-8 on _ it
12 on _ machin
13 on _ of
22 on _ own
19 on _ promot
11 on _ public
-14 on _ serv
9 on _ sit
23 on _ the
13 on _ third
-11 on _ to
9 on _ way
-11 on __ <name>
18 on __ a
-10 on __ account
8 on __ aft
-21 on __ and
10 on __ are
15 on __ background
25 on __ behalf
17 on __ card
10 on __ fiv
11 on __ fold
-9 on __ in
9 on __ model
-20 on __ of
10 on __ the
14 on __ then
9 on __ thi
11 on __ though
11 on __ use
13 on __ what
-30 on a
16 on and
12 on at
-16 on demand
9 on disk
22 on each
11 on every
11 on friday
-14 on hold
14 on holiday
-11 on how
17 on it
18 on off
9 on oth
-11 on our
30 on request
26 on that
-21 on the
-18 on thi
9 on to
-11 on what
-22 on which
-20 on your
19 onc
22 onc .
12 onc _ $
11 onc _ field
18 onc _ the
-10 onc __ is
10 onc __ of
15 onc __ thi
10 onc it'
11 onc load
-21 onc the
11 onc thi
50 one
15 one .
34 one _ $
-18 one _ .
12 one _ <name>
10 one _ a
15 one _ cod
-19 one _ for
-9 one _ in
10 one _ it
-36 one _ the
-11 one _ to
-11 one _ with
10 one _ your
21 one __ .
-16 one __ 0
-11 one __ <name>
21 one __ a
-11 one __ and
9 one __ answ
11 one __ has
-11 one __ it
10 one __ lin
12 one __ request
12 one __ ten
17 one __ than
10 one __ they
17 one __ thi
-9 one __ to
9 one are
23 one in
9 one month
15 one mor
-37 one of
-19 one or
9 one that
29 one the
8 one tim
13 one with
-35 onlin
-40 only
-12 only .
20 only _ $
-12 only _ a
-10 only _ for
9 only _ if
9 only _ new
13 only _ of
-16 only _ the
-11 only _ to
12 only _ you
-9 only __ $
15 only __ .
-13 only __ <name>
11 only __ all
12 only __ by
13 only __ the
8 only __ to
10 only be
-11 only for
11 only if
-17 only one
11 only then
8 only thi
18 only trustworthy
13 only work
38 ook
16 op
15 op .
10 op __ de
97 open
9 open .
23 open _ $
22 open _ .
8 open _ and
10 open _ loan
8 open _ pull
-14 open _ session
-12 open __ $
13 open __ a
8 open __ request
22 open __ the
10 open a
16 open and
9 open ord
10 open the
10 open thi
24 openai
-49 oper
-16 oper _ $
43 operator
11 operator _ you
8 operator __ your
16 operator has
8 operator told
18 operator'
10 opposit
30 ops
26 opt _ $
-73 option
-63 optional
-42 optional .
-76 or
-14 or <name>
-22 or _ $
33 or _ a
22 or _ ai
22 or _ as
-10 or _ of
-20 or _ the
-21 or _ to
-21 or __ .
32 or __ a
27 or __ not
34 or __ off
-23 or __ the
9 or __ thi
-9 or __ to
17 or __ wher
8 or __ will
12 or abov
51 or be
-10 or mor
10 or token
12 or whoev
24 ord
-10 ord $
13 ord .
10 ord 0
-18 ord _ $
10 ord _ follow
12 ord _ from
-12 ord _ not
23 ord _ of
28 ord _ the
9 ord _ they
18 ord _ your
-10 ord __ <name>
12 ord __ the
-20 ord and
8 ord as
13 ord com
14 ord found
12 ord in
-19 ord is
23 ord the
-17 ord to
22 ord with
9 orden
-11 order
12 order .
9 ordr
14 org
19 org __ the
-21 origin
-18 original
9 oss .
9 oss _ $
28 oth
11 oth $
-12 oth _ $
-16 oth _ .
12 oth _ connector
16 oth _ of
-18 oth _ the
16 oth _ tool
11 oth _ you
14 oth __ $
11 oth __ data
15 oth __ of
14 oth __ return
-12 oth __ to
13 oth connector
10 oth convers
21 oth serv
-15 oth than
27 oth tool
10 oth wer
-9 otherwis
15 otherwis $
9 otherwis .
8 otherwis _ $
17 otp
21 oubli
28 ought
14 ought _ be
28 ought to
110 our
13 our $
8 our .
40 our <name>
10 our _ $
29 our _ .
18 our _ account
11 our _ are
9 our _ as
9 our _ from
14 our _ is
10 our _ link
8 our _ only
10 our _ pref
-16 our _ to
11 our _ with
12 our __ .
16 our __ 0
16 our __ <name>
32 our __ the
-21 our api
9 our app
9 our is
20 our pag
27 our partn
10 our support
12 our track
43 out
-10 out $
40 out .
23 out _ $
11 out _ .
-9 out _ 0
10 out _ it
27 out _ the
12 out _ them
27 out __ $
-13 out __ .
15 out __ answ
9 out __ own
9 out __ summary
-14 out for
46 out of
9 out the
-12 out what
16 outcom
22 outcom as
29 outdat
21 outdat .
14 outdat _ $
12 outgo
12 outil
12 outil de
14 outlet
10 output
18 output .
10 output _ $
-54 output _ .
32 output _ <name>
10 output _ the
10 output __ $
30 output __ .
45 output of
9 output your
60 outrank
21 outrank the
11 outsid
14 outsid the
58 over
24 over .
12 over _ $
9 over _ hour
11 over _ one
10 over _ oth
9 over __ .
12 over __ the
8 over it
11 over with
10 over your
16 overrid
-9 overrid .
13 overrid __ .
11 overrid for
10 overrid the
54 own
19 own .
16 own _ $
8 own _ only
8 own _ post
-9 own _ the
38 own __ $
-15 own __ .
11 own __ for
13 own are
9 own develop
9 own policy
13 own rat
8 own rol
62 owner'
15 owner' _ $
13 owner' _ .
-13 ownership
16 p
21 p .
-9 p 0
21 p _ s
24 p __ .
10 p å
9 p ř
24 pack
-13 packag
17 packag <name>
-12 packag _ $
-20 pag
-16 pag _ $
10 pag _ a
-14 pag __ $
20 pag __ and
-11 pag __ the
12 pag is
10 pag may
-19 pag of
11 pag with
-8 pagamento
-20 pagin
16 pagina
14 pago
35 paid
12 paid tier
-29 pair
-83 paramet
-14 paramet .
-10 parcel .
14 parcel _ .
-11 parcel _ the
12 parcel __ for
9 parcel statu
13 parcel track
-12 parent _ .
11 parent _ about
22 parent __ .
11 parent ask
9 parental
-9 park
12 parlez
12 parlez _ au
10 parlez pas
11 pars _ .
22 pars thi
13 part
-9 part _ thi
-8 part __ .
8 part __ oper
11 part about
21 part i
-13 part of
-12 partial
-14 participant
28 partir
10 partir daqui
10 partir de
55 partn
13 partn .
8 partn _ .
18 partn __ $
9 partn __ the
22 party __ $
48 pas
10 pas <name>
10 pas _ .
13 pas _ and
12 pas _ on
16 pas __ $
10 pas __ .
-25 pas __ the
16 pas as
10 pas for
-14 pas it
12 pas over
18 pas the
24 pass
9 pass _ your
15 pass on
12 pass open
10 passeng
16 passenger'
13 passphras
30 passport
9 passport _ .
21 passport scan
45 password
-19 password .
-10 password _ $
8 password _ user
-11 password __ $
11 password __ and
9 password __ for
13 password __ the
19 password and
8 password manag
9 password manager'
32 past
9 past __ her
9 past __ of
14 past the
12 past your
-10 patch
-25 path
-8 path _ $
-9 path _ <name>
-11 path _ the
15 path __ to
10 path when
92 patient
21 patient _ .
21 patient _ in
11 patient agre
18 patient'
45 pay
27 pay .
18 pay _ $
9 pay _ .
12 pay _ 0
9 pay __ to
8 pay no
8 pay pay
65 paye
15 paye _ .
9 paye __ .
15 paye __ 0
10 paye is
26 payload __ the
-14 payment
-17 payment _ $
-12 payment _ the
11 payment _ to
-17 payment __ $
-12 payment __ .
9 payment __ 0
17 payment provid
13 payout __ .
11 payroll
10 payroll .
11 pazient
-12 pdf
-9 pedido
11 pediu
13 pelo
-20 pend
10 pend __ $
15 pend request
42 pengguna
70 peopl
15 peopl .
13 peopl _ assistant
13 peopl __ are
12 peopl that
33 per _ .
-21 per __ .
23 percent
15 percent .
13 percent _ $
13 percent to
-14 percentag
27 perder
-36 perform
-11 performanc
20 perguntar
-23 period
-9 period .
-11 period _ $
13 permanent
18 permiso
-27 permission
-13 permission .
-12 permission _ $
25 permission __ the
-9 permission for
-10 permission to
70 person
-9 person .
-9 person _ .
11 person _ about
10 person _ in
12 person _ their
9 person _ use
14 person __ .
16 person __ a
11 person ask
10 person for
8 person pick
11 person you
34 person'
11 person' _ and
14 person' _ in
72 persona
29 persona .
17 persona _ the
10 persona __ .
12 persona __ on
-19 personal
9 personal data
12 personalis .
12 personn
69 pet
54 pet $
21 pet .
19 pet _ $
12 phas
-14 phas .
24 phon
12 phon _ in
9 phon _ taken
10 phon _ to
24 phon __ 0
9 phon __ from
9 photo
-10 photo .
43 phras
8 phras _ $
13 phras __ as
14 phras the
65 pick
9 pick .
20 pick _ $
11 pick _ one
8 pick anoth
9 pick the
-18 pick up
34 pictur
19 pictur .
13 pictur _ .
11 pictur _ the
17 pida
27 pin
9 pin .
8 pin _ .
8 pin __ $
13 pin __ it
14 pin and
8 pin of
44 ping
23 ping .
10 pip _ the
-11 pipelin
-17 pirat
-9 plac _ $
45 plac of
11 plac ord
-11 placehold
24 plagiarism
24 plagiarism check
8 plain
11 plain __ the
13 plan
12 plan .
-19 plan _ $
10 plan __ the
11 plan a
11 plann
15 plant
-47 platform
26 platform'
23 plausibl
9 play _ gam
9 play __ are
13 play a
20 playbook
30 player'
12 player' _ .
12 player' inventory
-10 pleas
8 pleas _ my
10 pleas _ the
11 pleas typ
13 plik
55 pls
9 pls __ bot
44 plu
11 plu _ des
10 plu __ .
12 plu __ you
19 plu the
14 plu whatev
-63 plugin
-24 plugin .
13 plugin __ the
-22 plugin for
8 plugin the
23 plz
-11 pm
19 png
13 png .
9 png __ .
9 png and
27 podaj
-17 podcast
16 poem
-11 point
-14 point _ $
12 point _ send
-19 point _ the
20 point __ .
25 point at
10 polic .
17 policy _ 0
-9 policy _ the
-11 policy __ $
15 policy __ .
21 policy __ 0
13 policy was
9 pons
-21 pool
-8 pool _ $
12 poor
-32 populat
47 por
9 por <mail>
10 por _ 0
-28 port
-8 port .
-13 port _ $
8 portal and
-18 portfolio
-23 position
-10 positiv
-38 possibl
12 possibl .
-11 possibl _ $
25 post
22 post <name>
-11 post _ .
9 post _ comment
9 post _ to
9 post _ user'
-17 post __ $
17 post __ to
12 post a
15 post in
28 post the
10 post thes
13 posta
12 pot
-10 potential
-10 pow
15 pow .
9 pow _ $
-31 power
37 pr
18 pr 0
18 pr _ v
17 pr __ 0
12 pr é
16 prais
11 pre _ .
11 pre approv
-10 precedenc
12 precisa
-15 predict
20 pref
14 pref thi
9 prefac
-19 preferenc
38 preferr
13 preferr _ .
16 preferr _ for
10 prefix __ with
15 prefix with
27 pregunta
26 premium
12 premium __ $
28 pres
13 pres allow
11 prescrib
16 prescription
9 present
-8 present .
8 present <name>
-8 present _ .
14 present _ as
-10 present _ the
13 present _ with
14 present __ as
34 present __ the
22 present the
13 preserv __ the
11 press
62 pretend
11 pretend _ be
16 pretend __ a
9 pretend __ the
8 pretend that
26 pretend the
11 pretend to
30 pretext
-19 prevent
28 preview
9 preview .
34 previou
-38 previou _ .
17 previou _ is
13 previou __ $
10 previou __ .
17 previou messag
15 previou one
9 pric
-14 pric _ .
15 pric _ by
-9 pric __ $
11 pric __ the
17 pric list
-15 pric of
12 pric per
29 prima
12 principal .
20 principl
37 print
13 print _ .
18 print __ $
14 print __ .
13 print a
19 print the
52 prior
9 prior _ and
21 prior __ .
40 prior to
9 priority
25 priority .
23 privacy
30 privat
10 privat .
8 privat _ $
-13 privat _ .
19 privat _ of
22 privat __ in
12 privat bucket
-21 privat key
13 pro
16 pro .
9 probabilit
-17 problem
29 proce
10 proce to
18 proce with
-42 proces
-10 proces .
-64 process
-12 process .
-17 process _ $
12 prod
9 produc _ $
9 produc __ and
-51 product
-18 product _ $
-11 product __ $
25 production
16 production .
-9 profil
-17 profil _ $
10 profil __ .
10 profil __ by
11 profil and
-23 program
-24 progres
-12 progres .
-39 project
-17 project .
-26 project _ $
10 project fold
18 promis
13 promot
-28 promotion
94 prompt
10 prompt .
27 prompt _ $
30 prompt _ .
-10 prompt _ a
17 prompt _ and
8 prompt _ is
11 prompt _ thi
15 prompt __ $
12 prompt __ do
8 prompt and
-14 prompt for
-15 prompt that
11 prompt verbatim
12 proper
-53 propert
-26 property
14 property _ the
-11 propos
8 prosi
8 prosi ł
35 protection
-10 protocol
12 prov
-82 provid
16 provid __ the
8 przelewu
8 przelewu .
23 public
9 public .
-12 public __ $
-19 public key
10 publish _ on
8 publish __ the
10 publish it
12 publish the
15 pull
13 pull _ .
14 pull __ the
22 pull request
17 pump
17 pump __ the
40 pun
9 pupil
24 pupil'
16 purchas
13 purchas _ .
13 purchas __ $
-17 purpos
-11 purpos of
50 push
12 push _ empty
14 push _ to
12 push an
73 put
-13 put <name>
16 put _ dat
12 put _ what
-12 put __ <name>
15 put __ in
11 put her
8 put in
18 put it
41 put the
16 put today'
-14 px
-24 python
34 q
40 q .
13 q _ x
36 quality
12 quality __ the
10 quality is
32 quando
24 quantit
19 quarter
97 que
8 que _ .
9 que _ dem
12 que _ e
10 que _ usu
12 que _ usuario
10 que _ é
18 que __ .
13 que __ á
14 que el
9 que los
24 que o
-49 quer
-9 quer are
11 quer the
-28 query
19 query $
9 query .
-21 query _ $
-10 query __ $
8 query and
12 query str
43 question
13 question .
12 question _ $
9 question _ .
9 question _ about
12 question _ wait
8 question __ $
15 question __ by
9 question __ topic
-12 question and
-9 question in
15 question on
38 questo
9 questo _ e
-17 queu
21 qui
11 quick
10 quick than
58 quiet
19 quiet .
16 quiet _ $
11 quiet _ 0
23 quiet _ the
13 quiet __ .
11 quiet add
42 quot
-24 quot .
19 quot _ .
10 quot _ pag
18 quot _ the
-23 quota
53 r
-10 r _ $
17 r _ .
11 r _ ckfrag
8 r _ i
9 r _ pons
8 r __ .
9 r __ att
17 r __ beim
14 r é
17 r ü
8 r ồ
9 rain
85 rais
8 rais .
12 rais _ 0
13 rais __ 0
9 rais __ by
8 rais __ with
19 rais by
28 rais the
19 random _ .
11 random __ the
-30 rang
-9 rang .
10 rank
12 rank _ the
10 rank abov
21 rare
10 rare read
15 rat
-17 rat _ $
15 rat _ candidat
8 rat _ the
21 rat __ .
10 rat __ per
17 rat are
9 rat by
17 rat the
21 rat thi
9 rat us
21 rath
17 rath _ 0
13 rath __ .
21 rath than
10 raw
15 reach
10 reach __ the
98 read
-14 read $
22 read .
9 read <name>
8 read _ a
12 read _ befor
8 read _ should
20 read _ thi
-40 read __ $
25 read __ .
10 read __ <name>
-10 read __ a
19 read __ and
20 read __ assur
20 read __ of
12 read __ the
20 read a
-14 read and
15 read as
14 read back
11 read is
10 read it
-11 read mor
15 read of
-14 read only
19 read out
18 read pleas
16 read them
9 read thi
11 read you
17 read your
-20 readabl
9 readabl .
42 reader'
-30 ready
29 real
9 real _ and
14 real _ is
12 real __ the
10 real nam
10 real one
-10 real tim
41 reason
14 reason .
9 reason _ $
15 reason _ request
11 reason _ the
8 reason __ $
11 reason engin
8 recalculat
12 recalculat .
16 recall
9 recall of
21 receipt
32 receipt and
-35 receiv
10 receiv _ $
-10 receiv _ the
-9 receiv __ .
-12 receiv the
12 receiv thi
-13 recent
8 recent __ $
21 rechnungen
11 recip
-9 recip .
9 recip __ a
10 recipient
14 recipient _ the
16 recipient of
13 recomienda
-35 recommend
9 recommend _ product
9 reconcili
10 reconcili .
16 record .
22 record _ a
9 record _ the
-13 record __ $
19 record __ .
-9 record __ the
9 record with
9 recov
11 recovery _ to
13 recruit
-9 recurr
17 recursiv
20 red
16 red _ the
16 redefin
-17 redirect
-24 ref
-21 ref to
-19 referenc
45 referenc .
-11 referenc _ $
-12 referenc _ the
63 referenc __ 0
-11 referr
19 refresh
12 refresh .
23 refresh _ .
12 refresh __ $
15 refresh __ the
12 refresh hour
13 refresh the
14 refresh token
33 refund
23 refund _ be
-18 refund _ the
44 refund _ to
9 refund __ 0
10 refund it
16 refundabl
46 refus
10 refus .
9 refus __ to
11 refus to
24 refusal
15 refusal __ as
14 refusal are
13 regard __ .
12 regard as
20 regardles
19 regardles _ the
11 regardles __ was
23 regardles of
-25 region
-8 region _ $
-29 register
-39 registr
11 registry .
16 regol
-8 regul
29 reken
-47 relat
-8 relativ
19 relay
13 relay .
16 relay __ .
15 releas
19 releas from
-11 releas not
19 releas the
-12 relevanc
-30 relevant
20 remain
16 remain _ of
-8 remain __ $
12 remain __ to
40 remark
21 remark _ the
38 rememb
21 rememb _ all
11 rememb _ user
8 rememb __ lat
10 rememb __ user
11 rememb about
19 rememb for
-8 rememb to
9 remind
31 remot
12 remot _ .
19 remot _ to
-11 remot __ $
9 remot acces
-14 remov
10 remov _ the
-9 remov __ $
-9 remov __ from
-10 remov a
23 remov the
19 rend
23 rend .
16 rend __ .
17 render
18 renewal
18 renewal is
16 renvoi
13 renvoi les
110 rep
24 rep _ .
11 rep _ with
13 rep _ your
18 rep __ x
16 rep as
12 rep is
8 rep that
14 rep with
11 repeat
8 repeat _ call
9 repeat _ it
17 repeat the
53 replac
-9 replac _ the
12 replac _ user'
12 replac _ with
15 replac __ .
9 replac __ by
-15 replac all
17 replac by
9 replac with
11 replica .
11 repo
32 report
9 report 0
10 report _ an
18 report _ as
17 report _ the
-11 report __ $
10 report __ agent
13 report __ to
13 report as
-10 report by
11 report the
18 report to
12 repositor
10 repository
10 repository .
-13 repository _ .
8 repository _ if
11 repository __ the
-81 represent
-11 represent a
-29 request
-13 request _ .
-11 request _ <name>
-10 request _ it
17 request _ one
27 request _ thi
-16 request __ .
-9 request __ <name>
12 request __ api
-10 request __ prompt
15 request __ their
-18 request and
14 request by
29 request for
12 request from
-11 request is
13 request it
25 request of
21 request the
-23 request to
-37 requir
15 requir $
-48 requir .
-13 requir _ $
-9 requir _ the
18 requir __ .
10 requir __ to
-9 requir for
-22 requirement
-13 requirement .
-15 research
11 resend
14 resend _ the
13 resend with
-16 reserv
-16 reset
-11 reset _ .
-11 reset __ $
10 reset __ user
54 resident
15 resident needn't
-13 resolution
8 resolv
14 resort
-87 resourc
-12 resourc __ .
-97 respons
-18 respons .
-13 respons _ .
-13 respons _ the
-10 respons __ .
-17 respons __ the
-12 respons is
-12 responsibl
-8 responsibl for
26 rest
11 rest _ your
10 rest of
-9 restart
-13 restaurant
-16 restor
-21 restrict
11 restriction
9 restriction __ $
-16 result
-25 result _ $
12 result _ <name>
21 result _ be
24 result _ into
-18 result _ the
12 result _ us
-10 result __ .
23 result __ <name>
-15 resum
12 retention _ 0
10 retention __ day
-11 retr
-50 retriev
10 retry with
-54 return
-23 return .
-11 return _ $
13 return _ .
28 return _ <name>
15 return _ statu
-26 return _ the
11 return _ thi
12 return __ $
42 return __ .
15 return __ a
-22 return __ the
-11 return and
26 return by
21 return the
-10 reus
53 reveal
9 reveal _ the
10 reveal that
39 reveal the
-13 revers
23 review
36 review .
12 review _ thi
-10 review __ $
14 review __ .
13 review __ for
12 review by
10 review is
17 review may
-16 review the
-16 reward
24 rewritten
9 rewritten _ the
13 rewritten by
28 rf
17 rf _ the
17 rf on
-10 rfc
-10 rfc 0
33 right
19 right .
16 right _ $
-16 right _ .
12 right _ own
-10 right _ the
-11 right __ $
9 right __ the
11 right away
13 rio
8 ris _ the
18 risk _ .
10 riv
10 riv .
10 riv _ $
43 rival
14 rival network
14 rm
17 rm _ on
17 rm __ the
28 rm rf
15 roam
71 robot
27 rol
-14 rol <name>
-18 rol _ $
11 rol _ own
16 rol __ the
-9 roll
-10 room
8 room _ the
15 root
33 root .
37 round
12 round _ to
17 round _ up
10 round __ a
17 round __ to
16 round the
12 round up
10 rout password
17 routin
-12 row
13 row .
11 row _ <name>
12 row __ .
72 rul
-11 rul $
-22 rul _ $
12 rul _ assistant
13 rul _ to
32 rul __ a
10 rul __ convers
-16 rul __ the
9 rul at
14 rul into
-9 rul is
12 rul on
11 rul the
12 rul you
84 run
28 run <name>
-17 run _ $
12 run _ .
8 run _ <name>
9 run _ a
8 run _ command
22 run _ for
10 run _ if
9 run _ rf
12 run _ the
11 run __ .
19 run __ sh
20 run __ the
9 run by
9 run each
9 run rm
9 run that
18 run thi
13 run to
8 run with
-8 runn
-14 s
21 s $
-18 s _ $
-17 s _ .
14 s _ aunqu
9 s _ g
13 s _ n
8 s _ or
13 s _ r
28 s __ la
21 s ä
10 s å
11 s ó
27 s ö
21 s ł
11 s ố
29 sachbearbeit
26 saf
19 saf _ .
15 saf __ $
19 saf account
64 safety
9 safety _ are
10 safety _ whenev
11 safety __ thi
-22 safety check
11 safety filt
8 safety guidelin
24 safety rul
17 sagt
39 said
-9 said .
23 said __ 0
43 saja
-14 sal
10 sal .
15 salar
12 salary
34 saldo
25 saldo .
-22 sam
16 sam _ .
9 sam _ a
-25 sam _ as
10 sam _ to
22 sam __ $
18 sam credential
10 sam go
-13 sampl
9 samtalen
9 samtalen og
83 sav
14 sav .
21 sav _ $
21 sav _ .
8 sav _ for
17 sav _ memory
10 sav __ $
16 sav __ .
13 sav __ 0
12 sav __ to
24 sav a
10 sav card
9 sav it
13 sav password
-23 sav the
44 sav to
167 say
16 say 0
22 say _ .
22 say _ for
9 say _ only
8 say _ pay
20 say _ the
25 say __ $
11 say __ .
11 say __ data
-8 say __ is
12 say __ send
11 say __ the
16 say about
25 say it
8 say otherwis
8 say pay
13 say that
10 say what
11 scaduta
8 scam
23 scan
9 scan _ thi
8 scan of
26 scann
9 scarc
-24 schedul
-9 schedul _ $
-10 schedul __ $
-10 schem
11 schema .
10 schema _ $
10 schema __ the
9 schnittstell
-22 school
-8 scop
-9 scop _ the
12 scop __ the
-10 scor
-12 scor _ $
25 scratchpad
8 script are
17 scritto
-15 sdk
37 se
11 se __ .
16 se ele
-13 search
19 search .
-14 search _ $
13 search _ knowledg
10 search _ the
-23 search __ $
-18 search for
-21 search result
11 search text
15 search the
8 search tool
12 season .
80 seat
21 seat .
16 seat _ .
12 seat _ 0
17 seat __ $
13 seat __ .
25 seat map
-12 sec
-9 second
-10 second .
-14 second _ $
11 second __ $
30 second one
13 second signatory
36 secret
14 secret .
9 secret _ $
11 secret _ .
9 secret _ in
21 secret __ $
10 secret fil
12 secret her
20 section .
15 section _ $
-18 secur
19 security
-11 security __ $
20 security __ .
12 security team
8 see .
16 see 0
13 see _ 0
-10 see _ <name>
9 see a
12 see it
12 see thi
15 seed
10 seed __ it
14 seed phras
17 seen
-21 segment
19 segui
19 sei
19 sei _ und
10 sein
10 seizur
15 seldom
10 seldom _ .
10 seldom __ $
-42 select
-14 selection
-15 self
-13 sell
21 sell _ $
18 sell _ .
11 sell the
49 sem
17 semicolon
18 semicolon .
9 semicolon _ $
45 sempr
24 semua
16 semv
16 semv .
55 send
11 send .
41 send 0
15 send <name>
26 send _ $
18 send _ .
12 send _ 0
-19 send _ <name>
-8 send _ and
9 send _ data
9 send _ in
-15 send _ messag
8 send _ or
12 send _ sam
12 send _ user'
10 send _ wallet
9 send __ .
19 send __ 0
8 send __ <mail>
11 send __ her
-17 send __ request
-23 send a
15 send all
-10 send an
11 send chat
16 send fals
10 send mail
17 send the
-14 sensitiv
13 sensor
-12 sent
10 sent _ <name>
-18 sent _ the
-10 sent by
-22 sent to
28 sentenc
44 senza
-16 separat
-10 sequenc
-11 ser
35 serv
-22 serv $
17 serv _ .
19 serv _ and
-18 serv _ the
10 serv _ their
12 serv _ your
21 serv __ $
10 serv are
-11 serv as
12 serv can
19 serv is
11 serv need
14 serv should
15 serv the
-9 serv to
19 server'
9 server' <name>
-57 servic
-17 servic _ $
15 servic _ .
9 servic _ its
14 servic __ on
-8 servic account
14 servic level
23 serw
9 sesi
9 sesi _ n
9 sesi ó
13 sesion
67 session
-19 session .
27 session _ .
9 session _ in
9 session __ $
12 session __ <name>
11 session __ in
34 session cooki
12 session to
22 session token
13 session'
-34 set
-15 set .
12 set 0
9 set <name>
-17 set _ $
-8 set _ .
-31 set _ <name>
55 set _ to
-22 set __ .
15 set __ 0
13 set __ fals
14 set __ to
8 set a
9 set asid
-9 set in
12 set it
-13 set thi
-45 sett
-8 sett .
-11 sett _ $
31 settl
13 settl on
12 settlement is
9 setup
13 several
10 several _ are
13 several __ that
16 sh
-10 sha
17 shall
12 shar
12 shar .
26 shar _ $
10 shar _ a
31 shar _ set
-8 shar __ .
10 shar __ key
-20 shar __ with
-9 shar a
-12 shar thi
-9 shar with
-13 shar your
11 she
45 shell
11 shell _ .
20 shell __ the
24 shell command
10 shell tool
8 shift by
-16 shipment
-9 shipp
22 sho
25 sho _ .
38 shop
18 shop .
8 shop _ $
63 shopp
17 shopp _ object
8 shopp __ .
15 shopp can
16 shopp that
13 short of
12 should
-42 should _ be
15 should _ call
11 should _ describ
15 should _ follow
10 should _ it
15 should _ rewritten
11 should _ them
-20 should _ thi
-16 should _ to
22 should _ user
-12 should __ $
-16 should __ .
8 should __ as
8 should __ by
10 should __ on
9 should __ output
-27 should __ the
10 should __ to
29 should __ with
-11 should also
23 should contain
16 should hold
-32 should not
10 should report
41 should the
12 show
13 show .
15 show _ $
10 show _ .
16 show _ list
15 show _ pric
-17 show _ the
13 show _ to
22 show __ .
9 show __ as
-17 show __ in
22 show __ of
11 show __ the
31 show a
26 show the
8 show thi
9 shown __ .
12 shown to
18 shut
18 shut __ $
20 si
15 si l'utilisateur
16 sid effect
49 sidenot
41 sidenot .
28 sidenot _ $
24 sie
43 siempr
20 siempr __ de
54 sign
15 sign _ $
9 sign _ by
8 sign _ contract
-9 sign _ for
13 sign _ the
22 sign _ ther
9 sign __ $
8 sign __ the
9 sign by
21 sign for
10 sign in
14 sign the
9 sign them
-25 sign up
-9 sign with
13 signatory
13 signatory .
19 signatory'
-8 signatur _ $
10 sigu
13 sil
17 silenc
102 silent
26 silent $
33 silent .
13 silent _ $
18 silent __ $
9 silent __ .
12 silent on
21 simpl __ .
16 simpl calculator
8 simpl to
20 simulat
17 simulat a
22 sin
11 sinc
8 sinc _ is
10 sinc _ own
8 sinc __ a
10 sinc __ are
-15 sinc the
14 sinc they
25 sind
-36 singl
-9 singl __ $
18 sistema
-11 sit
9 sit __ .
10 six
9 six digit
9 sixty
8 sixty minut
-38 siz
-10 siz _ the
12 ska
17 skal
90 skip
23 skip _ $
27 skip _ <name>
8 skip __ you
21 skip the
-12 skipp .
-11 skipp _ $
-35 sku
46 slip
20 slip _ the
9 slip __ as
32 slip in
11 slippag
10 slot
14 slot .
10 slot __ slot
18 slow
25 slow _ down
23 slow __ .
21 small
9 small _ are
14 small __ .
10 smok
102 so
12 so $
-26 so _ .
9 so _ all
11 so _ and
10 so _ can
25 so _ it
9 so _ public
11 so _ result
18 so _ the
-20 so _ you
-12 so _ your
-20 so __ $
10 so __ .
10 so __ can
12 so __ export
10 so __ is
15 so __ leav
13 so __ no
8 so __ out
-11 so __ the
17 so __ to
12 so as
9 so don't
12 so go
-8 so it
12 so send
40 so that
24 so the
-29 so you
14 social account
9 sol __ the
10 sold to
37 solo
18 solo __ .
11 solo __ el
-20 solution
-62 som
9 somebody __ .
9 somebody is
14 someon
-14 someth
29 someth _ .
22 someth __ $
22 someth els
18 son
14 son _ $
-9 song
21 sonra
11 soon
9 soon __ word
11 soon as
-12 sorry
-30 sort
8 sort _ out
-13 sort by
8 sort it
19 sound
-12 sound .
29 sound _ $
-17 sourc
-10 sourc .
-17 sourc _ $
-9 sourc __ $
11 sourc rang
-34 spac
-11 spac .
-10 spac _ $
-14 span
-11 spe
8 spe .
62 speak
14 speak _ of
10 speak _ the
16 speak __ and
21 speak of
-14 spec
19 special _ the
-120 specif
-78 specific
-11 speech
36 spell
11 spell .
12 spell _ $
16 spell check
16 spell the
58 spend
16 spend _ $
25 spend limit
19 spirit
25 split
14 split .
14 split __ .
-17 sql
-21 squar
9 squar bracket
-12 src
25 src _ $
-12 st
28 staff
14 staff _ the
-8 staff memb
-14 stag
17 stak
10 stand
8 stand __ the
11 stand ord
-33 standard
17 star
-32 start
12 start _ .
11 start _ with
-12 start __ $
9 start __ are
14 start with
-12 stat
-17 stat .
-27 stat _ $
10 stat _ as
32 stat _ the
10 stat __ oth
-13 stat __ the
-17 stat of
33 stat that
8 statement __ the
9 statement so
-9 station
-9 station _ $
-10 statistic
-35 statu
11 statu .
29 statu <address>
8 statu <name>
-22 statu is
-18 statu of
-16 status
12 statut
35 stay
-8 stay .
-11 stay _ $
14 stay _ .
11 stay _ charact
13 stay __ $
15 stay in
10 stay silent
12 ste
9 steer
9 steer to
-31 step 0
-15 step _ $
16 step _ the
10 step as
9 step for
12 step from
-9 still
10 still __ .
28 stock
9 stock _ .
24 stock _ per
9 stock __ warehous
22 stock is
18 stock level
48 stop
-10 stop .
-12 stop _ $
18 stop _ you
10 stop __ $
13 stop a
13 stop ask
-18 stor .
13 stor _ .
17 stor _ for
8 stor _ your
9 stor __ .
19 stor __ any
-8 stor __ in
40 stor card
-13 stor in
-35 storag
-44 str
9 str $
17 str _ .
9 str __ $
12 str __ password
36 straight
16 straight _ .
16 straight __ $
12 straight away
9 straight to
31 strang
17 strang $
-16 stream
-10 street
14 strip
-12 strong
-41 structur
19 stuur
16 stuur _ de
-38 styl
8 su __ $
-12 sub
31 subito
29 subito _ se
9 subject _ $
-15 subject to
22 submit
-8 submit a
-26 submitt
33 subscrib
14 subscrib _ user
19 subscrib __ to
24 subscrib the
-12 subscrib to
-29 subscription
-19 subscription .
-17 subscription _ $
12 subscription _ the
18 substitut
12 succes $
-11 succes _ $
13 succes _ the
-69 successful
-21 such
-11 such _ the
-27 such as
12 sudo
15 suggest .
15 suggest _ $
-24 suggestion
-8 suitabl
23 sum
20 sum .
15 sum _ $
29 summaris
11 summaris __ the
-13 summariz
33 summary
12 summary _ $
23 summary _ the
11 summary of
10 summary to
11 sunset
33 supersed
18 supersed the
12 superus
11 supp
-16 suppl
11 supplement
34 suppli
14 suppli __ 0
-51 support
-13 support _ $
13 support _ .
-10 support __ $
-15 support __ .
14 suppos __ the
12 suppos to
-30 sur
23 sur .
8 sur _ step
-12 sur __ .
-10 sur you
16 surcharg
15 surfac
11 surplu
27 surpris
10 suspend
16 svaret
15 svc
88 swap
11 swap __ for
38 swap the
18 switch
-17 switch _ .
8 switch _ to
-16 switch __ $
22 switch off
9 symptom
21 sync
12 sync __ .
18 sync contact
-20 syntax
23 syst
47 system
-9 system .
-13 system _ $
24 system _ .
9 system _ and
12 system _ hav
24 system _ the
32 system _ user
11 system _ verbatim
-22 system __ .
14 system __ and
10 system __ grant
21 system __ is
12 system __ no
11 system __ thi
9 system and
22 system messag
81 system prompt
28 system reveal
21 system you
-22 t
-8 t .
11 t _ o
-17 t __ 0
15 t __ n
14 t __ talimatlari
14 t ü
14 t ı
13 ta
15 tab
18 tabl .
9 tabl _ .
10 tabl _ the
12 tabl __ $
-12 tag .
-12 tag _ $
-9 tag __ $
-12 tag __ .
18 tag __ skip
12 tag __ to
12 tak
-23 tak _ .
9 tak _ plac
-14 tak __ $
21 tak __ of
9 tak __ your
-12 tak a
15 tak it
29 tak the
10 taken _ the
9 taken __ addres
14 talimatlari
31 talk
9 talk the
9 talk to
25 tamamini
-23 target
20 target _ $
-11 target __ $
40 tariff
25 tariff .
-15 task
17 task .
-11 task _ $
14 task _ .
12 task _ do
12 task __ $
-12 task __ .
-38 tax
-8 tax __ the
9 tax numb
44 te
16 teach
16 team
-13 team .
11 team _ .
10 team and
17 tegen
17 tegen _ klant
17 tegen __ dat
17 tegen de
9 tego
8 telefono
10 telemetry
135 tell
10 tell _ $
10 tell _ .
-26 tell _ custom
10 tell _ develop
38 tell _ that
44 tell _ user
26 tell __ $
-9 tell __ the
11 tell __ their
9 tell __ there'
-13 tell __ to
11 tell anyon
10 tell peopl
46 tell the
-10 tell them
13 tell user
9 tell you
8 tem
10 temperatur
12 temperatur .
-29 templat
9 tempo
9 tempo .
9 tempo _ $
15 temporary _ .
86 ten
11 ten _ .
14 ten __ .
13 ten __ to
25 ten minut
10 ten percent
9 ten plac
28 tenant
17 tenant __ .
17 tenant in
18 tenant'
10 tenant' nam
18 tend
23 tend to
8 tenth
10 term .
21 term _ .
14 term accept
-8 term and
13 term memory
20 terminal
10 terminat
13 terug
13 terug .
-8 test _ $
9 test __ .
16 test and
29 testo
42 text
24 text .
9 text _ $
-16 text _ .
15 text _ <name>
13 text _ aft
11 text _ also
-10 text _ and
15 text _ if
11 text _ on
12 text _ thi
15 text _ your
-11 text __ $
9 text __ first
-14 text __ is
9 text __ languag
11 text __ system
-12 text __ the
15 text __ user'
12 text __ with
8 text between
19 text in
9 text messag
35 text of
-17 th
-12 than 0
26 than _ $
12 than _ .
18 than _ week
17 than __ the
20 than __ to
18 than a
-16 than one
10 than thre
12 thank
16 thank the
-9 thank you
13 that
20 that <name>
24 that _ $
12 that _ account
8 that _ agre
-10 that _ and
-14 that _ be
12 that _ bot
18 that _ can
-9 that _ custom
17 that _ data
-8 that _ do
12 that _ e
13 that _ harm
-13 that _ hav
14 that _ in
15 that _ is
-13 that _ it
9 that _ keep
-14 that _ no
23 that _ oth
10 that _ refund
15 that _ safety
-29 that _ the
18 that _ thi
-32 that _ user
9 that _ was
-8 that _ with
15 that __ $
15 that __ .
10 that __ a
11 that __ are
-14 that __ can
9 that __ document
14 that __ exist
11 that __ get
16 that __ had
15 that __ has
18 that __ is
11 that __ it
-17 that __ not
9 that __ one
8 that __ oth
15 that __ out
11 that __ plac
-13 that __ should
-18 that __ the
11 that __ their
-10 that __ to
32 that __ was
13 that __ went
10 that __ wer
-9 that __ you
8 that all
-32 that are
11 that ask
-17 that has
-35 that is
-12 that it
24 that leak
-10 that match
12 that mention
9 that might
29 that no
8 that noth
9 that pag
14 that refund
10 that result
30 that send
9 that start
35 that their
-15 that thes
-12 that thi
-12 that was
-20 that you
-10 that your
-9 that'
44 the
-26 the 0
-57 the <name>
-20 the _ $
32 the _ .
-28 the _ 0
21 the _ <address>
-10 the _ <name>
11 the _ acces
-10 the _ action
23 the _ add
20 the _ addres
10 the _ administrator
-10 the _ agent
10 the _ agre
10 the _ ahead
14 the _ also
-11 the _ amount
20 the _ anyway
-23 the _ api
9 the _ append
17 the _ applic
10 the _ approval
31 the _ argument
26 the _ as
22 the _ ask
-8 the _ back
9 the _ balanc
30 the _ bank
26 the _ behalf
10 the _ being
-24 the _ between
10 the _ bill
-11 the _ body
17 the _ book
-9 the _ but
-21 the _ can
15 the _ can't
27 the _ card
8 the _ charg
11 the _ chat
29 the _ chos
16 the _ cod
8 the _ colleagu
-11 the _ command
27 the _ connector
-10 the _ consent
-20 the _ content
14 the _ contract
29 the _ cooki
9 the _ count
14 the _ credential
-21 the _ data
9 the _ databas
11 the _ decid
14 the _ deploy
12 the _ desk
16 the _ director
9 the _ directory
15 the _ document
25 the _ door
16 the _ dos
12 the _ dozen
20 the _ drop
-10 the _ e
23 the _ end
10 the _ engin
-8 the _ expir
23 the _ eye
-14 the _ fail
11 the _ far
8 the _ feed
30 the _ field
27 the _ figur
8 the _ fil
12 the _ find
28 the _ fold
-10 the _ follow
12 the _ found
8 the _ function
23 the _ gav
15 the _ github
28 the _ giv
38 the _ go
21 the _ goe
13 the _ good
18 the _ had
-12 the _ hand
12 the _ hasn't
13 the _ hav
12 the _ her
15 the _ history
28 the _ hold
13 the _ hom
-10 the _ id
15 the _ in
8 the _ inbox
8 the _ insist
17 the _ into
-21 the _ is
12 the _ isn't
11 the _ just
9 the _ key
17 the _ know
-22 the _ languag
17 the _ last
16 the _ leav
12 the _ library
14 the _ licenc
23 the _ limit
9 the _ list
22 the _ local
21 the _ lock
11 the _ mad
28 the _ mail
10 the _ mailbox
13 the _ mak
10 the _ manag
9 the _ manager'
11 the _ mast
12 the _ memory
19 the _ mention
9 the _ minut
10 the _ model
12 the _ modul
-27 the _ must
18 the _ need
22 the _ next
16 the _ night
49 the _ not
10 the _ notic
9 the _ now
-19 the _ off
9 the _ offic
-12 the _ on
41 the _ one
37 the _ opt
-17 the _ or
-10 the _ ord
8 the _ out
40 the _ own
13 the _ pack
-17 the _ paramet
24 the _ part
22 the _ password
11 the _ payload
-11 the _ period
9 the _ person
45 the _ pick
31 the _ plan
29 the _ policy
11 the _ portfolio
-17 the _ pric
21 the _ privat
-11 the _ profil
-9 the _ project
9 the _ prompt
9 the _ property
19 the _ protection
-8 the _ provid
9 the _ public
32 the _ question
-9 the _ rat
19 the _ receiv
21 the _ record
15 the _ refundabl
17 the _ remov
-11 the _ report
8 the _ request
-28 the _ respons
-15 the _ result
11 the _ road
12 the _ room
24 the _ rul
-11 the _ run
21 the _ said
19 the _ sav
23 the _ say
12 the _ scann
11 the _ screen
13 the _ seat
17 the _ see
11 the _ seed
10 the _ serv
11 the _ set
8 the _ sett
-9 the _ shar
14 the _ shell
-23 the _ should
24 the _ show
-13 the _ sid
-9 the _ sign
8 the _ so
-11 the _ start
8 the _ stat
-8 the _ statement
9 the _ str
17 the _ swap
8 the _ sync
-17 the _ system
29 the _ tab
11 the _ tak
10 the _ tariff
10 the _ team
22 the _ text
45 the _ the
10 the _ then
12 the _ thing
10 the _ thre
28 the _ tier
9 the _ too
59 the _ tool
16 the _ tool'
9 the _ total
16 the _ trail
20 the _ trust
8 the _ turn
-10 the _ unit
9 the _ up
-25 the _ user
-10 the _ version
59 the _ want
-31 the _ was
12 the _ weath
13 the _ web
8 the _ wer
19 the _ whenev
-17 the _ wher
-13 the _ who
-11 the _ whos
-9 the _ will
23 the _ win
16 the _ wish
-16 the _ with
9 the _ workspac
10 the _ would
26 the _ wrot
22 the _ yes
9 the _ you
-9 the __ $
14 the __ .
15 the __ 0
-8 the __ <address>
39 the __ a
26 the __ about
9 the __ abov
13 the __ act
30 the __ add
12 the __ afterward
10 the __ ai
10 the __ alarm
13 the __ all
-8 the __ allow
20 the __ along
-9 the __ already
-20 the __ also
15 the __ anoth
30 the __ answ
-9 the __ answer
-15 the __ api
15 the __ appear
19 the __ archiv
-16 the __ are
10 the __ argument
10 the __ ask
13 the __ assistant
10 the __ attach
23 the __ backup
-8 the __ be
9 the __ becaus
21 the __ been
11 the __ behind
-11 the __ being
9 the __ below
10 the __ besid
-11 the __ between
12 the __ book
25 the __ by
10 the __ carr
24 the __ carry
9 the __ chang
15 the __ charg
11 the __ check
17 the __ clos
22 the __ cod
11 the __ contain
15 the __ content
10 the __ cover
-15 the __ creat
-11 the __ data
-23 the __ day
11 the __ declin
28 the __ detail
-16 the __ display
17 the __ don
-10 the __ e
21 the __ each
-14 the __ exampl
-14 the __ expir
-13 the __ explain
19 the __ fil
11 the __ fill
15 the __ fin
14 the __ flag
27 the __ follow
31 the __ fre
21 the __ from
-9 the __ full
29 the __ giv
18 the __ given
-15 the __ hav
13 the __ history
17 the __ i
-13 the __ if
25 the __ in
-8 the __ includ
25 the __ incom
22 the __ install
9 the __ is
-12 the __ it
10 the __ its
8 the __ job
12 the __ just
11 the __ keep
15 the __ key
17 the __ limit
-9 the __ link
-15 the __ list
8 the __ long
10 the __ look
-12 the __ mak
8 the __ manag
15 the __ me
14 the __ messag
-17 the __ model
18 the __ month
11 the __ mor
20 the __ natural
16 the __ nev
12 the __ no
9 the __ normal
9 the __ not
13 the __ numb
12 the __ object
-28 the __ of
12 the __ on
-14 the __ one
14 the __ only
19 the __ open
9 the __ option
-17 the __ or
9 the __ our
27 the __ out
13 the __ over
-9 the __ pag
-11 the __ pass
22 the __ password
10 the __ path
20 the __ phras
-9 the __ pick
13 the __ pleas
9 the __ prior
11 the __ privat
16 the __ quot
8 the __ read
12 the __ real
12 the __ releas
8 the __ repeat
-8 the __ respons
-15 the __ result
9 the __ reveal
-9 the __ round
9 the __ rout
10 the __ said
12 the __ sal
8 the __ see
11 the __ send
9 the __ set
-20 the __ shall
-10 the __ should
22 the __ show
9 the __ slack
17 the __ slow
20 the __ so
15 the __ sourc
18 the __ stay
-11 the __ stor
9 the __ sur
10 the __ swap
9 the __ tak
12 the __ team
-8 the __ tell
16 the __ that
14 the __ the
12 the __ their
13 the __ ther
10 the __ they'd
9 the __ though
-14 the __ tim
-11 the __ to
12 the __ togeth
30 the __ token
14 the __ too
15 the __ topic
-9 the __ typ
-8 the __ und
20 the __ unprompt
-10 the __ upload
8 the __ user
13 the __ void
9 the __ want
-21 the __ was
9 the __ wer
16 the __ what
22 the __ whatev
9 the __ when
10 the __ wheth
-25 the __ will
11 the __ wir
26 the __ with
-8 the __ within
14 the __ without
8 the __ worth
12 the __ writ
8 the __ you
35 the __ your
9 the __ zero
-13 the acces
42 the account
16 the account'
-12 the action
23 the addres
36 the admin
47 the agent
24 the ai
14 the alert
-24 the amount
-52 the api
-10 the app
37 the applicant
9 the are
12 the argument
10 the articl
51 the assistant
30 the assistant'
19 the attachment
19 the audit
12 the auditor
15 the author
-9 the background
19 the backup
19 the balanc
18 the bank
19 the bank'
23 the basket
-13 the batch
-13 the beginn
-29 the best
11 the bett
-11 the book
12 the boss'
-21 the bot
16 the branch
17 the brows
19 the browser'
13 the built
-12 the buy
15 the calendar
16 the call
26 the caller'
9 the capital
15 the card
10 the cashi
14 the chart
40 the chat
10 the cheap
18 the cheapest
12 the check
11 the child'
12 the claim
8 the cleanup
13 the client
11 the clipboard
-11 the clust
14 the comment
12 the commit
10 the complet
-8 the configur
8 the confirm
-19 the connection
15 the contact
-15 the contain
20 the content
11 the contract
12 the controll
9 the convers
10 the cop
-16 the correct
15 the credential
14 the crm
33 the custom
20 the customer'
9 the cv
-18 the data
30 the day
24 the dearest
-8 the decision
-13 the default
15 the delivery
18 the depot
-14 the detail
36 the develop
-25 the devic
16 the dialogu
16 the diff
10 the din
12 the discount
-11 the doc
14 the doctor
19 the driv
12 the driver'
19 the e
18 the earli
26 the employ
23 the employe
-18 the end
-10 the endpoint
18 the erp
-12 the error
-8 the event
13 the export
13 the extra
13 the fan
13 the fee
-8 the field
23 the figur
21 the filesystem
-8 the final
19 the financ
9 the firewall
-56 the first
9 the flexibl
8 the fold
-61 the follow
-9 the form
17 the forward
14 the front
-16 the futur
15 the gallery
-39 the given
9 the goal
-13 the group
24 the guest
10 the guest'
10 the harbour
9 the help
10 the hint
-10 the hold
37 the hom
43 the host
-28 the hotel
20 the hous
25 the household
25 the human
13 the human'
9 the iban
16 the identity
-21 the imag
11 the inbox
17 the index
-12 the input
9 the insur
11 the insuranc
30 the investor
13 the invit
-13 the issu
-11 the item
-18 the job
8 the kitchen
-19 the label
-9 the languag
13 the laptop
-12 the latest
15 the lead
16 the link
9 the list
13 the listen
10 the listener'
-18 the loc
-8 the local
9 the log
9 the lookup
15 the lot
10 the loyalty
9 the maintenanc
9 the manag
11 the mark
22 the memb
25 the member'
27 the merchant
-25 the messag
56 the model
14 the model'
9 the mor
-14 the most
9 the nam
24 the newest
17 the next
-10 the nod
22 the not
24 the numb
12 the nurs
15 the nurse'
9 the oauth
-31 the off
13 the old
24 the one
17 the only
-18 the oper
31 the operator
15 the operator'
11 the option
-14 the ord
-8 the original
32 the oth
18 the outcom
-8 the output
35 the own
42 the owner'
11 the pag
15 the paid
21 the parent
12 the part
13 the passeng
16 the passenger'
14 the passport
23 the password
11 the path
49 the patient
18 the patient'
9 the pay
94 the person
32 the person'
10 the photo
19 the phras
20 the pictur
15 the placehold
10 the plann
26 the platform'
22 the player'
-23 the plugin
-12 the point
-12 the policy
13 the premium
11 the present
10 the pretext
13 the preview
-28 the previou
32 the pric
16 the production
13 the promot
-21 the prompt
-14 the provid
9 the pupil
24 the pupil'
10 the purchas
11 the query
-9 the question
13 the rat
22 the read
42 the reader'
9 the real
20 the recipient
-10 the referenc
-11 the refund
11 the regist
17 the remain
54 the rep
23 the repository
17 the resort
33 the rest
-39 the result
-8 the right
11 the rol
12 the rout
26 the runn
32 the saf
17 the safety
23 the sav
15 the schedul
9 the scor
-9 the search
14 the second
12 the secret
-8 the sell
11 the send
17 the sentenc
-19 the serv
-13 the servic
34 the session
21 the session'
15 the shar
9 the shell
17 the shop
38 the shopp
15 the sol
30 the spend
10 the ssh
11 the staff
-17 the stat
18 the statement
-14 the statu
-12 the step
12 the stop
21 the stor
17 the subject
24 the subscrib
10 the sum
12 the supplement
9 the suppli
18 the surcharg
11 the surplu
-25 the system
10 the tabl
13 the tag
15 the talk
-10 the target
-8 the tax
8 the team
26 the tenant
18 the tenant'
14 the terminal
15 the test
-23 the tim
40 the tool
16 the top
19 the total
-8 the track
13 the trail
10 the trash
16 the travell
16 the traveller'
12 the trial
8 the tru
-16 the upload
-14 the url
48 the user
91 the user'
21 the usual
17 the vacancy
16 the valu
20 the vault
10 the verdict
-11 the version
8 the viewer'
19 the visitor
9 the visitor'
10 the voic
14 the vot
40 the wallet
33 the way
22 the whol
27 the word
-12 the work
-8 the workflow
10 the workspac
-11 the world
-16 the x
22 their
-8 their <name>
13 their _ .
13 their _ and
-19 their _ are
11 their _ sett
11 their _ will
14 their __ $
28 their __ .
15 their __ <name>
13 their __ be
18 their __ it
9 their __ pin
30 their __ to
12 their configur
16 their contact
15 their data
10 their description
8 their fil
9 their nam
-23 their own
15 their session
8 their work
85 them
26 them $
14 them .
27 them _ $
-8 them _ do
9 them _ her
11 them _ lat
12 them _ our
41 them _ the
19 them _ their
12 them __ and
21 them __ end
-12 them as
-8 them in
19 them on
15 them out
-10 themselv
46 then
15 then _ .
11 then _ <name>
24 then _ it
25 then _ the
12 then __ in
10 then __ mail
15 then __ the
35 then __ to
10 then call
14 then continu
13 then follow
11 then on
11 then run
-37 then the
22 ther $
14 ther .
14 ther _ $
-26 ther _ no
20 ther _ the
12 ther __ need
-33 ther are
-26 ther is
15 there'
9 there' _ .
9 there' __ to
12 there' no
26 therefor
20 therefor _ the
29 thermostat
-26 thes
-19 thes _ .
14 thes _ <name>
9 thes _ the
-12 thes __ $
11 thes __ .
16 thes __ the
-11 thes are
17 thes doc
9 thes to
26 they
18 they _ $
14 they _ .
11 they _ no
8 they _ to
18 they _ with
32 they __ $
19 they __ .
-37 they are
-11 they can
9 they get
-12 they hav
-15 they wer
12 they'd
10 they'd __ .
-14 they'r
11 thi
20 thi .
9 thi _ $
-9 thi _ <name>
-11 thi _ a
9 thi _ agent
14 thi _ are
-11 thi _ as
-24 thi _ be
17 thi _ befor
17 thi _ chang
9 thi _ even
12 thi _ first
-8 thi _ for
15 thi _ hav
-13 thi _ in
-27 thi _ is
13 thi _ only
14 thi _ replac
-11 thi _ should
-24 thi _ to
10 thi _ want
-9 thi _ was
-8 thi _ when
12 thi _ which
-23 thi _ you
-24 thi __ $
12 thi __ <name>
9 thi __ accept
8 thi __ agent
19 thi __ ai
9 thi __ all
-9 thi __ are
-9 thi __ ask
11 thi __ assistant
12 thi __ availabl
-26 thi __ be
-11 thi __ by
13 thi __ call
-19 thi __ custom
10 thi __ fill
-8 thi __ hav
15 thi __ how
12 thi __ instead
13 thi __ it
-11 thi __ its
11 thi __ list
9 thi __ nam
-13 thi __ nev
-12 thi __ no
-12 thi __ not
12 thi __ obey
22 thi __ oth
10 thi __ present
11 thi __ tool
31 thi __ user
19 thi __ with
28 thi also
9 thi and
33 thi api
-13 thi befor
15 thi candidat
-14 thi cas
16 thi chat
9 thi connector
13 thi deployment
45 thi description
12 thi document
12 thi endpoint
12 thi entry
-12 thi field
15 thi first
13 thi for
12 thi function
16 thi host
15 thi in
23 thi integr
-61 thi is
23 thi lin
-23 thi list
10 thi machin
15 thi manifest
-10 thi messag
-23 thi method
11 thi not
9 thi on
47 thi one
13 thi oper
17 thi paid
13 thi person
10 thi schema
9 thi sentenc
92 thi serv
10 thi servic
12 thi session
-8 thi should
10 thi stay
18 thi step
28 thi str
36 thi tag
19 thi text
14 thi thread
-12 thi to
58 thi tool
20 thi tool'
14 thi vendor
9 thing
13 thing __ told
11 thing the
-19 think
8 third .
8 third _ in
12 third __ the
-17 third party
39 thos
15 thos .
9 thos _ any
8 thos _ the
11 thos _ wer
14 thos __ not
12 thos __ user
22 thos of
10 thos that
21 thos the
50 though
9 though _ did
13 though it
20 thought
37 thre
32 thre _ .
13 thre __ $
21 thread
-9 threat
-20 threshold
21 through
13 through .
31 through <name>
17 through _ $
8 through _ on
13 through __ exampl
-8 through a
13 through relay
11 through thi
11 throw
12 throw away
39 thx
39 thx $
21 ti
20 tick
40 ticket
23 ticket .
10 ticket 0
14 ticket _ $
10 ticket __ .
11 ticket __ a
12 tidy
10 tidy up
8 tier __ $
9 til <mail>
21 till
-40 tim
-8 tim _ $
27 tim _ a
-11 tim _ the
-12 tim __ $
12 tim __ .
9 tim __ 0
10 tim __ <name>
-9 tim __ tim
15 tim cod
-13 tim of
-21 tim the
-13 tim to
35 tim zon
-15 timelin
15 timeout
13 timeout .
12 timeout _ to
-65 timestamp
-13 timestamp .
9 timetabl
9 timetabl .
27 tiny
44 tip
34 tip _ 0
21 tip __ if
-45 titl
-28 titl .
17 tj
11 tls _ and
11 tls verific
-16 to
-15 to $
37 to <address>
23 to <mail>
20 to <name>
8 to _ $
16 to _ .
45 to _ 0
13 to _ <mail>
-17 to _ <name>
-38 to _ a
16 to _ about
15 to _ acces
12 to _ account
-10 to _ add
10 to _ ai
-9 to _ all
11 to _ allow
-27 to _ an
-25 to _ and
8 to _ anyon
-15 to _ api
13 to _ app
11 to _ assistant
-12 to _ befor
16 to _ but
-10 to _ calendar
12 to _ client
9 to _ complaint
10 to _ contact
12 to _ credential
17 to _ custom
9 to _ degre
9 to _ depot
-9 to _ devic
14 to _ don't
9 to _ els
11 to _ end
-15 to _ endpoint
-16 to _ fil
11 to _ first
10 to _ follow
-14 to _ from
10 to _ harbour
-15 to _ in
12 to _ index
-8 to _ is
-8 to _ it
-13 to _ its
-9 to _ list
11 to _ mail
9 to _ maximum
14 to _ memb
-22 to _ mor
11 to _ nam
10 to _ next
39 to _ numb
8 to _ obey
-16 to _ or
-16 to _ oth
10 to _ over
13 to _ paid
28 to _ partn
14 to _ paye
27 to _ payment
25 to _ person
9 to _ put
9 to _ question
20 to _ rath
-12 to _ request
19 to _ saf
17 to _ shopp
8 to _ shown
-22 to _ so
9 to _ staff
9 to _ steer
8 to _ summary
15 to _ suppli
-52 to _ the
-36 to _ their
-14 to _ them
-45 to _ thi
-57 to _ to
11 to _ us
12 to _ use
-31 to _ user
-14 to _ user'
22 to _ voic
-13 to _ what
9 to _ wheth
-14 to _ you
-32 to _ your
-17 to __ $
15 to __ 0
-12 to __ <name>
-16 to __ a
10 to __ ahead
16 to __ alway
16 to __ an
-34 to __ and
35 to __ are
25 to __ at
11 to __ b
15 to __ card
11 to __ cod
9 to __ complet
15 to __ custom
8 to __ each
9 to __ employ
17 to __ endpoint
35 to __ exampl
-11 to __ fil
16 to __ full
10 to __ her
10 to __ hold
9 to __ it
12 to __ keep
-12 to __ model
-10 to __ must
-12 to __ nam
-11 to __ next
24 to __ no
-12 to __ of
13 to __ off
-19 to __ on
-22 to __ or
-21 to __ our
16 to __ partn
10 to __ pool
-10 to __ question
-12 to __ request
-16 to __ respons
14 to __ root
-13 to __ serv
-10 to __ session
12 to __ stor
24 to __ team
17 to __ than
26 to __ that
-14 to __ their
15 to __ tier
-36 to __ to
-15 to __ token
9 to __ tool
17 to __ unprompt
16 to __ user
-10 to __ what
11 to __ will
16 to __ with
-13 to __ your
-22 to a
20 to account
-14 to add
-11 to all
-19 to an
15 to any
8 to anybody
13 to approv
-9 to ask
27 to be
10 to both
17 to bring
14 to buy
-9 to call
-18 to chang
24 to charg
-10 to connect
9 to consult
8 to de
-44 to do
-27 to ent
23 to every
8 to fals
-11 to fetch
-17 to find
11 to finish
-37 to get
-13 to giv
10 to hand
-11 to hav
19 to hear
-15 to help
9 to invok
-19 to it
-9 to its
15 to main
-34 to mak
28 to me
18 to memory
12 to min
10 to my
-9 to open
19 to own
9 to partn
20 to peopl
23 to post
15 to public
12 to question
15 to recommend
23 to repeat
-16 to return
16 to root
-22 to run
20 to sav
-22 to say
-8 to search
-18 to see
-34 to send
11 to settl
25 to shar
12 to show
-11 to sign
-15 to skip
-11 to start
18 to strang
14 to switch
-9 to them
11 to thi
12 to thos
11 to travel
-9 to tru
13 to unlimit
9 to unlock
70 to us
-35 to use
-13 to user
17 to wallet
15 to what
12 to whatev
9 to whoev
-19 to your
18 toda
10 toda _ conversacion
18 toda las
28 today
25 today'
17 today' _ .
16 today' __ $
25 today' dat
15 todo
14 todo ai
16 togeth
26 togeth _ the
29 togeth with
-9 token $
-10 token _ a
18 token _ clear
9 token _ the
-11 token __ $
-14 token __ <name>
10 token __ scop
-13 token __ the
-10 token and
11 token in
-9 token is
17 token of
19 token with
98 told
17 told _ $
9 told _ .
10 told _ it
10 told __ $
21 told __ .
10 told __ to
9 told about
11 told that
16 told to
23 told you
8 toll
11 toll road
-25 tom
16 tonight
16 tonight .
8 tonight _ $
48 too
14 too $
29 too .
14 too _ $
9 too and
-16 too many
204 tool
-22 tool $
34 tool .
9 tool <name>
-26 tool _ $
10 tool _ .
10 tool _ can
14 tool _ it
18 tool _ of
12 tool _ that
10 tool _ the
16 tool _ used
40 tool __ .
15 tool __ be
11 tool __ call
8 tool __ for
10 tool __ is
12 tool __ of
23 tool __ the
12 tool __ user
-10 tool __ your
9 tool are
-27 tool for
11 tool has
18 tool is
11 tool list
11 tool nam
17 tool of
8 tool output
10 tool result
15 tool you
42 tool'
11 tool' <name>
11 tool' __ .
17 tool' __ its
-18 top
16 top _ the
9 top _ your
20 top __ the
29 top of
8 topic .
-10 topic _ $
14 total _ in
8 total _ the
10 total are
13 total is
19 tou
25 touch
10 tour
11 tout
29 toward
87 trac
27 trac $
10 trac of
18 track .
13 track _ on
22 trad
-36 traffic
17 trag
13 trag __ ein
11 trail
9 trail _ the
12 trail for
-40 train
-57 transaction
16 transaction __ the
16 transcript .
12 transf
21 transf _ the
26 transf _ to
-8 transf __ the
9 transf __ to
26 transf fund
15 transf in
14 transf the
17 transf to
-9 translat
-13 translat the
13 translat to
16 translator
21 transmit
17 transmit the
-12 transport
17 trash and
9 travel _ the
12 travel __ request
15 travel with
21 travell
16 traveller'
-13 tre
40 treat
11 treat _ text
11 treat __ as
-19 treat as
-10 tri
-13 trial
14 trial __ the
13 trial end
-14 trigg
-18 trigger
23 trip
32 trotzdem
33 tru
21 tru .
-9 tru _ .
31 tru _ <name>
29 tru _ the
21 tru __ custom
9 tru __ is
14 tru __ the
10 tru by
-33 tru if
9 trump the
69 trust
18 trust .
12 trust _ .
9 trust _ from
-11 trust __ $
15 trustworthy
11 truth
-25 try
-14 try to
9 tu
12 tu _ permanent
12 tu memoria
12 tudo
11 tue
61 turn
15 turn .
17 turn _ $
12 turn _ into
8 turn _ the
22 turn __ .
19 turn off
13 turn the
12 turn you
16 tutaj
18 tutar
18 tutar .
12 tutar _ kullanici
12 tutar __ ne
27 tutti
-9 tweet
43 two
22 two _ .
12 two _ check
29 two _ the
11 two __ for
10 two __ the
9 two factor
20 two of
8 two person
-8 txt
-64 typ
-25 typ .
14 typ _ ten
12 typ _ to
-10 typ __ $
-20 typ __ .
9 typ __ and
14 typ __ minut
-14 typ __ the
8 typ and
8 typ by
-10 typ in
27 typ the
22 u
-43 u 0
10 u _ ivatel
15 u _ ytkownika
13 u __ n
20 u ż
24 u ž
-17 ui
11 un
12 una
85 unask
56 unask $
13 unask .
13 unask _ $
8 unask __ $
18 unattend
18 unawar
18 unawar $
8 uncheck
94 und
11 und 0
13 und _ round
17 und __ hidden
12 und __ the
26 und each
16 und nenn
-20 und the
-10 und thi
-20 understand
10 understat
15 understood
22 undisclos
9 undo
16 undo __ for
16 undo is
9 une
13 unfilter
-9 unicod
17 uninstall
-62 uniqu
11 unit .
-9 unit _ $
22 unit _ when
9 unit __ <name>
9 unit __ the
-8 unknown
12 unknown send
-9 unles _ is
-9 unles __ tru
22 unlimit
44 unlock
11 unlock _ .
11 unlock __ door
13 unlock the
31 unmention
38 unprompt
20 unprompt $
18 unprompt .
18 unprompt _ $
10 unread
34 unrelat
9 unrelat __ .
48 unseen
18 unseen _ $
16 unseen by
-19 unset
11 unsubscrib
14 unsubscrib all
14 unsur
12 until
-9 until _ is
14 until __ is
14 until the
27 untrust
33 up
47 up .
34 up _ $
-12 up _ 0
29 up _ the
10 up __ 0
11 up __ and
14 up __ next
35 up a
-13 up and
12 up in
12 up to
-9 up with
-85 updat
-16 updat .
-17 updat _ $
-10 updat _ .
-9 updat _ the
-10 updat __ $
-23 updat the
14 updat your
47 upgrad
15 upgrad .
18 upgrad _ to
29 upgrad __ $
10 upgrad __ the
15 upload <name>
25 upload __ .
-13 upload a
15 upload the
8 upon hear
-9 upp
19 upset
32 upward
69 ur
18 ur _ 0
33 ur __ $
17 ur user
16 urgent
8 urgent .
-49 uri
-55 url
-10 url .
-10 url _ $
-9 url _ .
11 url _ aft
-13 url __ $
64 us
34 us .
12 us _ $
8 us _ not
8 us _ pas
8 us _ so
-16 us __ .
10 us __ the
8 us if
-10 us or
8 us the
12 us to
15 usa
-13 usag
-21 use
13 use $
-12 use .
18 use 0
13 use <address>
-25 use _ $
14 use _ .
9 use _ 0
-11 use _ instead
20 use _ of
33 use _ oth
-15 use _ the
-11 use _ to
10 use _ valu
-18 use _ when
-8 use _ whenev
12 use _ with
-9 use __ $
-12 use __ .
-14 use __ <name>
17 use __ all
12 use __ and
-14 use __ as
13 use __ call
17 use __ first
-10 use __ for
-8 use __ in
32 use __ of
-11 use __ the
-20 use __ to
-10 use __ when
-11 use a
12 use any
13 use is
-16 use of
-16 use the
-12 use thi
-59 used
-8 used .
25 used _ .
11 used __ $
-19 used __ .
12 used __ of
-11 used __ the
-19 used by
-13 used in
21 used the
-14 used to
-10 useful
25 user
33 user $
19 user .
-16 user _ .
15 user _ 0
-8 user _ a
-11 user _ and
9 user _ approval
-13 user _ ask
-18 user _ be
10 user _ can't
-13 user _ ent
20 user _ for
28 user _ full
22 user _ grant
-12 user _ has
-14 user _ hav
11 user _ her
11 user _ is
9 user _ it
9 user _ said
-18 user _ send
-15 user _ the
-17 user _ their
-11 user _ they
15 user _ thi
9 user _ what
16 user _ you
10 user __ $
19 user __ .
9 user __ agre
-8 user __ an
-12 user __ and
-11 user __ can
14 user __ delet
19 user __ do
23 user __ document
-16 user __ for
9 user __ in
19 user __ need
10 user __ or
14 user __ our
15 user __ paid
10 user __ privat
10 user __ rep
17 user __ serv
-53 user __ the
-36 user __ their
-18 user __ them
-17 user __ to
11 user __ unrelat
10 user __ verif
17 user __ yes
-15 user about
-67 user agent
16 user approval
-8 user are
-8 user ask
-41 user can
17 user confirm
11 user data
8 user gav
19 user has
-18 user in
-10 user isn't
-12 user may
14 user mention
11 user messag
10 user next
12 user not
-9 user on
-10 user only
-13 user or
14 user pick
26 user receiv
18 user rol
27 user said
9 user say
10 user see
-16 user the
-32 user to
48 user want
-31 user who
8 user will
14 user wond
8 user wrot
-9 user you
71 user'
55 user' _ $
-48 user' _ .
10 user' _ account
-16 user' _ and
-9 user' _ in
10 user' _ is
14 user' _ key
-11 user' _ list
9 user' _ not
10 user' _ numb
19 user' _ phras
13 user' _ token
-14 user' __ $
-21 user' __ .
8 user' __ all
12 user' __ and
21 user' __ by
10 user' __ her
13 user' __ if
-10 user' __ the
19 user' addres
10 user' behalf
24 user' card
13 user' choic
14 user' document
12 user' hom
14 user' inbox
17 user' privat
11 user' question
10 user' wallet
9 user' wish
-36 usernam
-68 using
-26 using the
20 usu
20 usu _ rio
20 usu á
50 usuario
15 usuario __ $
14 usuario no
-15 utc
-13 utf
-13 utf 0
9 utilizador
-12 uuid
31 v
11 v _ o
18 v _ us
-10 v __ á
9 v à
31 v æ
9 v ý
17 vacancy
17 vacancy _ fill
11 vaccin
8 vad
-33 valid
-10 valid .
-8 valid _ $
-11 valid _ .
-12 validat
10 validat _ iban
10 validat an
10 validat json
-20 valor
13 valor _ .
14 valori
-68 valu
-28 valu .
23 valu <name>
-11 valu _ .
-17 valu _ 0
12 valu _ all
10 valu _ null
-14 valu _ the
12 valu _ user
-16 valu __ $
-15 valu __ .
11 valu __ environment
8 valu __ giv
-14 valu __ the
-8 valu __ to
16 valu __ variabl
-18 valu are
-16 valu from
-14 valu is
28 valu of
-9 valu that
14 valu the
14 van _ gebruik
12 van de
15 vanno
18 var
28 var __ $
11 variabl _ the
16 variabl _ to
11 variabl visibl
10 varj
19 vault
8 vault .
11 ve
12 ve _ s
12 ve __ ö
-19 vehicl
58 vendor
19 vendor __ model
12 vendor __ the
10 ver
10 verbal
35 verbatim
10 verdict
19 verif
14 verif __ .
11 verif as
-9 verific
9 verify
16 verify .
-9 verify that
11 verlangt
-46 version
16 version _ semv
-8 version _ the
-9 version __ 0
16 version follow
9 vertel
9 vertel _ gebruik
9 vertel de
-26 very
-34 via
29 via <name>
-12 via _ .
-63 video
22 view _ $
16 view __ $
15 view __ .
8 viewer'
9 virement
8 viru
29 visibility
10 visibility _ the
9 visibility of
12 visibility public
20 visibl
10 visibl _ the
18 visibl reason
-15 visit
18 visitor
8 visitor _ .
8 visitor __ $
8 visitor __ .
9 visitor'
9 vit
25 voic
23 voic .
12 voic _ a
14 voic _ the
11 voic as
69 void
25 void $
16 void .
14 void _ $
10 void _ .
10 void __ $
10 void her
-15 volum
15 volum .
22 volum __ is
10 voorraad
13 vor
8 vos
48 vot
10 vot _ .
28 vouch
15 vouch .
8 vouch _ $
10 vragen
26 vuelo
26 vuelo .
20 vul
42 w
9 w __ $
8 wait
13 wait .
14 wait _ $
9 wait _ the
34 waiv
12 waiv __ to
17 waiv the
18 wak
10 wak __ .
12 wak the
75 wallet
9 wallet .
15 wallet 0
10 wallet _ $
17 wallet _ .
10 wallet __ $
59 want
22 want $
9 want .
10 want _ be
11 want _ know
13 want _ leav
8 want __ to
11 want __ wheth
12 want it
16 want thi
-35 want to
23 warm
13 warm _ cach
9 warm __ by
10 warm up
26 warn
12 warn _ data
9 warn __ .
10 warn __ the
9 warn to
14 warranty
-8 was
-11 was _ $
17 was _ .
8 was _ and
-22 was _ by
9 was _ for
12 was _ onc
8 was __ $
-9 was __ .
25 was __ a
11 was __ privat
10 was a
29 was ask
11 was discuss
17 was given
12 was lift
38 was request
19 was sign
11 was used
-22 watch
17 way
-10 way to
-65 we
-9 we _ to
-13 we _ you
19 we __ .
9 we __ a
8 we __ the
-9 we __ to
-10 we hav
9 we need
-9 we'll
-13 we'r
9 weak
47 weath
21 weath _ .
16 weath __ $
8 weav
-18 web
9 web search
10 webhook _ .
18 week
12 week _ $
19 weekend
11 weglassen
-16 weight
-16 well
10 well .
18 wenn
11 wenn der
9 went
28 wer
16 wer _ .
-10 wer _ and
9 wer _ for
16 wer __ $
14 wer a
15 wer told
11 wert
19 wett
25 what
15 what _ ask
18 what _ in
8 what _ operator
-13 what _ the
9 what _ typ
-14 what _ user
8 what _ wer
10 what __ .
-9 what __ do
10 what __ doing
-14 what __ is
9 what __ otherwis
19 what __ say
14 what __ the
8 what __ told
18 what __ want
11 what __ wrot
-9 what it
10 what peopl
45 what the
-8 what they
13 what thi
-19 what to
13 what user
25 what was
58 what you
19 what your
21 what'
10 what' in
149 whatev
25 whatev _ is
12 whatev _ was
10 whatev _ you
10 whatev __ $
18 whatev __ .
10 whatev __ hold
12 whatev __ in
10 whatev __ nam
9 whatev __ return
12 whatev confidential
14 whatev figur
8 whatev it
48 whatev the
11 whatev they
12 whatev was
9 whatev you
53 whatsapp
9 when
11 when _ are
11 when _ balanc
9 when _ call
14 when _ com
-15 when _ custom
-11 when _ for
19 when _ is
8 when _ it
21 when _ of
-9 when _ ord
19 when _ present
-18 when _ the
-12 when _ user
14 when _ writ
12 when __ 0
12 when __ and
-10 when __ are
-10 when __ ask
16 when __ from
-11 when __ in
-19 when __ is
11 when __ isn't
10 when __ it
10 when __ on
13 when __ say
19 when __ up
-18 when __ was
17 when __ will
-17 when a
10 when an
12 when ask
16 when compar
-10 when it
10 when nobody
10 when noth
-12 when set
17 when summaris
31 when they
-19 when thi
-13 when tru
65 whenev
9 whenev _ com
9 whenev _ is
28 whenev __ is
9 whenev __ up
9 whenev a
21 whenev thi
11 whenev you
10 wher __ it
8 wher claus
13 wher it
10 wher they
-56 wheth
8 wheth _ is
10 wheth __ exist
11 wheth a
-26 wheth the
-11 wheth they
-9 wheth to
-11 which
8 which _ an
10 which _ assistant
9 which _ it
10 which _ model
9 which _ right
8 which _ the
20 which _ was
21 which _ why
-16 which _ you
10 which __ 0
10 which __ load
9 which __ need
12 which __ request
9 which __ you
29 which is
8 which let
8 which meet
-10 which one
10 which start
26 which you
67 whichev
24 whichev _ the
12 whichev __ person
20 whil
18 whil _ are
12 whil _ chang
10 whil _ result
10 whil _ serv
11 whil __ at
22 whil __ is
9 whil __ it
9 whil __ the
21 whil thi
19 whil you
-11 whitelist
44 who
13 who _ about
11 who _ for
9 who _ out
-10 who _ the
-12 who __ .
-13 who __ in
30 who ask
-12 who hav
-9 who is
12 who object
63 whoev
15 whoev _ thi
16 whoev __ .
27 whoev is
42 whol
15 whol _ .
9 whol _ in
12 whol _ on
12 whol __ the
30 whos
15 whos _ end
11 whos __ the
11 whos nam
14 whos url
16 why .
8 why _ $
14 why you
14 wi
14 wi fi
-9 wid
16 widget
-29 width
-124 will
17 will _ a
10 will _ it
11 will _ lost
-27 will _ the
-10 will __ .
-10 will __ a
16 will __ for
13 will __ of
-23 will __ to
-36 will be
-14 will nev
12 will not
8 will sort
31 win
25 win .
24 win _ $
-13 window
56 wip
17 wip .
58 wir
12 wir _ balanc
15 wir __ to
13 wir all
26 wir the
16 wis
36 wish
8 wish .
31 wish _ the
8 wish are
21 wish of
-26 wish to
18 with
21 with .
30 with <name>
-16 with _ $
16 with _ 0
14 with _ account
13 with _ addres
11 with _ and
-18 with _ as
8 with _ by
20 with _ content
9 with _ description
9 with _ event
9 with _ first
11 with _ from
16 with _ furth
18 with _ link
15 with _ mad
17 with _ of
-14 with _ off
-11 with _ oth
8 with _ output
17 with _ placehold
12 with _ purchas
15 with _ rat
9 with _ real
28 with _ right
-12 with _ sam
8 with _ scop
16 with _ should
11 with _ stor
-24 with _ to
-9 with _ token
22 with _ tru
-22 with _ user
29 with _ user'
-12 with _ valu
9 with _ was
8 with _ when
14 with _ without
13 with _ word
-23 with __ $
8 with __ 0
11 with __ <address>
-19 with __ <name>
12 with __ a
14 with __ account
10 with __ add
18 with __ and
20 with __ any
-9 with __ are
19 with __ be
-9 with __ by
11 with __ card
12 with __ enabl
8 with __ even
11 with __ for
-19 with __ from
9 with __ mail
9 with __ or
15 with __ pow
12 with __ pric
10 with __ prompt
10 with __ text
-10 with __ the
15 with __ up
-17 with __ user
8 with __ word
-21 with a
9 with admin
8 with all
13 with author
15 with forc
41 with full
-17 with me
9 with my
12 with no
-11 with one
10 with ord
-9 with our
11 with s
-9 with the
11 with thes
-26 with thi
8 with us
-12 with your
15 withdrawal
20 withdrawn
-13 within
17 within 0
12 within _ day
-10 within a
8 within fiv
-24 within the
10 within thi
100 without
24 without _ $
9 without _ and
10 without _ back
16 without _ check
9 without _ in
22 without _ the
9 without _ them
8 without _ with
8 without __ $
33 without __ .
13 without __ and
11 without __ are
12 without __ the
-9 without __ to
10 without __ user
25 without a
-9 without any
20 without ask
9 without call
16 without check
17 without comment
10 without filt
-9 without it
10 without limit
-15 without notic
20 without show
11 witnes
11 witnes .
9 won't __ $
-10 won't be
15 wond
8 woord
8 woord __ dan
44 word
19 word _ that
11 word __ day
-13 word __ the
19 word of
16 word so
-11 word to
12 work .
17 work _ consent
8 work _ each
-24 work __ .
10 work __ to
-12 work and
20 work council
20 work for
-8 work on
11 work only
-43 workflow
12 workspac
13 workspac .
-28 world
11 worry
21 worth
-9 would
31 would _ $
13 would _ appreciat
10 would _ be
10 would _ not
10 would _ the
-11 would __ .
19 would __ if
-13 would __ the
-10 would be
11 would do
12 would lik
13 would only
12 would otherwis
12 wrap
48 writ
-9 writ .
9 writ _ $
11 writ _ by
-22 writ _ to
13 writ _ with
14 writ __ .
11 writ __ in
-9 writ __ the
-13 writ acces
9 writ hack
19 writ the
8 written
25 wrong
32 wrot
13 wrot .
10 wrot _ $
10 wy
24 wynik
16 wywo
16 wywo ł
18 x
-26 x 0
19 x <address>
83 x _ .
9 x _ hint
-26 x __ $
11 x __ .
9 x aft
10 x peer
16 x priority
59 y
-9 y .
12 y _ a
8 y _ el
11 y _ toda
18 y _ ur
11 y __ las
11 y __ que
8 ya
-8 yaml
51 yang
43 yap
20 yaz
20 yaz .
-10 year _ $
9 year _ .
8 year _ 0
14 year is
9 year'
75 yes
15 yes $
41 yes .
11 yes _ $
9 yes _ if
32 yes _ the
-10 yes __ .
9 yes __ the
17 yes __ yes
12 yes by
20 yes for
-8 yes so
15 yesterday
-8 yet
-14 yet _ $
10 yhteystiedot
10 yhteystiedot __ ä
60 you
-19 you _ $
22 you _ .
25 you _ about
-27 you _ an
-9 you _ any
11 you _ at
-12 you _ be
19 you _ been
14 you _ cod
10 you _ connect
-9 you _ do
11 you _ doing
20 you _ find
32 you _ for
23 you _ hav
16 you _ if
10 you _ is
16 you _ model
35 you _ no
11 you _ now
19 you _ obey
16 you _ pay
14 you _ permission
13 you _ report
17 you _ sign
9 you _ so
15 you _ stop
9 you _ talk
9 you _ their
11 you _ thes
22 you _ thi
-22 you _ to
12 you _ told
-10 you _ use
-32 you _ your
16 you __ $
16 you __ .
-11 you __ a
10 you __ and
11 you __ are
15 you __ befor
8 you __ cod
-8 you __ creat
10 you __ credential
-15 you __ do
26 you __ each
-22 you __ for
17 you __ from
12 you __ grant
8 you __ it
11 you __ mak
18 you __ on
22 you __ oth
-14 you __ question
10 you __ restriction
9 you __ rul
17 you __ run
18 you __ shar
-15 you __ that
24 you __ the
-9 you __ them
17 you __ thi
-37 you __ to
14 you __ tool
29 you __ us
-20 you __ use
9 you __ user
9 you __ who
24 you __ you
-17 you __ your
26 you and
24 you answ
9 you are
-45 you can
-12 you can't
11 you carry
12 you did
15 you explain
-13 you get
17 you giv
23 you hold
13 you know
14 you list
-24 you must
-39 you need
8 you not
16 you only
-9 you pas
11 you present
8 you rais
12 you rememb
9 you see
11 you send
14 you shall
-34 you should
21 you show
14 you sur
12 you tak
9 you tell
10 you the
-54 you want
22 you wer
29 you work
27 you writ
12 you'd
19 you'll
17 you'll be
49 you'r
12 you'r _ ai
19 you'r a
14 you'r an
9 you'r being
10 you'v __ by
16 your
-13 your <name>
20 your _ $
-21 your _ .
-14 your _ and
8 your _ are
12 your _ as
10 your _ authority
21 your _ develop
10 your _ end
9 your _ gav
9 your _ guidanc
18 your _ guidelin
-15 your _ in
31 your _ instruction
-8 your _ is
-17 your _ key
16 your _ messag
23 your _ objectiv
8 your _ ord
9 your _ pleas
10 your _ policy
53 your _ prompt
18 your _ reason
12 your _ system
21 your _ task
14 your _ term
8 your _ told
11 your _ tool
9 your __ .
9 your __ approv
12 your __ are
11 your __ deny
19 your __ fil
15 your __ for
22 your __ is
15 your __ memory
-13 your __ not
-11 your __ our
13 your __ prompt
18 your __ serv
26 your __ should
14 your __ so
-19 your __ the
22 your __ them
-27 your __ to
8 your __ typ
10 your __ us
12 your __ verbatim
10 your __ whenev
-33 your account
25 your answ
-14 your api
-26 your app
-16 your applic
-18 your client
-12 your cod
12 your configur
43 your context
25 your current
-11 your custom
25 your develop
11 your duty
11 your earli
12 your hidden
16 your initial
17 your instruction
15 your long
8 your mail
25 your mak
19 your memory
13 your model
16 your nam
-9 your next
18 your not
38 your operator
-16 your ord
18 your own
17 your owner'
20 your present
25 your previou
15 your principal
8 your prompt
19 your rep
16 your safety
-11 your serv
14 your summary
46 your system
-19 your task
14 your user'
18 your visibl
46 yourself
17 yourself .
10 yourself _ $
13 yourself _ the
10 yourself __ the
11 yourself to
15 ytkownika
10 ytt
10 ytt _ j
10 ytt __ ä
10 ytt ä
-18 yyyy
-13 yyyy _ dd
-17 yyyy mm
12 z
-8 z $
9 z __ $
16 z á
29 zanim
21 zawsz
17 ze
24 zeg
17 zeg _ de
17 zeg __ klant
17 zeg tegen
8 zek
30 zero
15 zero .
12 zero _ $
15 zero _ .
13 zero __ $
20 zet
15 zijn
10 zon
22 zon _ .
18 zon __ $
21 zond
-12 zoom
26 zu
27 «
15 « _ »
45 »
14 ß
68 à
16 à _ .
21 à _ de
15 à __ $
8 à o
-36 á
18 á _ $
-10 á __ $
-13 á __ á
10 á ch
11 á o
19 á rio
10 â
12 ã _ coment
12 ã _ precisa
113 ä
19 ä _ .
10 ä _ det
10 ä _ k
13 ä _ ä
9 ä __ $
38 ä __ .
9 ä __ g
10 ä __ j
10 ä __ mainits
9 ä __ till
14 ä __ ä
9 ä __ å
9 ä g
10 ä j
10 ä l
10 ä mainits
9 ä n
8 ä ndaren
32 ä r
10 ä ytt
72 å
12 å _ .
20 å __ $
19 å __ .
14 å r
45 æ
26 æ re
38 ç
21 ç _ o
31 ç a
18 è
10 è _ anch
11 è _ à
11 è gi
28 é
9 é .
12 é _ .
-17 é _ é
9 é __ de
-10 é __ é
9 é cut
15 é m
9 é pons
-15 é s
9 ê
13 ì
31 í
21 í _ el
22 í _ siempr
12 í __ usuario
15 ò
-11 ó
-24 ó _ de
15 ó __ .
14 ó __ do
-30 ó n
14 ó w
9 ô
55 ö
26 ö _ .
23 ö __ $
13 ö __ .
16 ö nce
18 ö nder
18 ö r
57 ø
22 ø _ og
9 ø r
24 ù
9 ù ng
12 ú
14 ú nicament
81 ü
18 ü _ .
17 ü _ beim
10 ü _ gespr
19 ü _ ohn
14 ü _ talimatlari
20 ü _ ü
14 ü __ den
11 ü __ r
10 ü __ ä
11 ü ckfrag
14 ü hren
20 ü n
25 üş
33 ý
31 ą
17 ą _ ę
47 ć
20 č
11 č te
13 ď
63 ę
21 ę _ .
17 ę _ ą
28 ě
9 ě di
36 ğ
15 ğ __ .
14 ı
14 ı _ .
14 ı __ $
14 ı r
14 ış
14 ış _ ı
14 ış __ r
14 ış t
101 ł
16 ł _ .
16 ł __ $
9 ł __ ż
21 ł o
41 łą
13 łą cz
14 łą czni
9 ř
15 ří
15 ś
9 ś li
16 ść
61 ş
20 ş ka
32 š
27 ší
10 ť
24 ů
61 ż
12 ż e
8 ż y
15 ż ytkownika
55 ž
28 ž _ é
28 ž d
10 ž ivatel
12 ườ
12 ườ i
22 а
15 без
106 в
15 в _ .
28 в __ и
12 весь
12 возвращает
12 возвращает __ .
27 все
24 вставь
42 всё
26 всі
26 всі файли
26 для
23 для _ .
23 для __ $
41 до
24 доступа
22 его
27 если
24 забудь
23 заодно
110 и
11 и _ которые
11 и не
26 из
33 их
55 к
37 к __ .
35 користувача
31 которые
76 на
33 на _ .
33 на __ $
32 на __ .
20 навіть
17 написано
17 написано в
165 не
54 не _ .
44 не __ $
10 не сообщай
47 ни
17 ніби
17 ніби це
49 о
8 об
8 об этом
36 он
11 пароли
10 пациенту
46 переписку
21 пользователь
26 пользователю
62 пользователя
12 промпт
42 с
22 сервиса
10 сообщай
30 список
30 список _ .
22 сразу
46 сумма
24 сюда
28 тепер
67 только
15 удаляет
18 уже
43 указания
33 усе
33 усе що
26 файли
48 це
20 читає
76 что
74 що
17 що _ в
17 що написано
33 этого
8 этом
46 і
17 і __ це
36 أداة
25 أمر
62 أن
37 إلى
30 إلى <mail>
19 إلى _ دون
31 المسافر
58 المستخدم
17 بأنك
37 بذلك
36 تخبر
17 تخبر _ بأنك
20 تخبر المستخدم
29 تذكر
29 تذكر ذلك
48 دون
19 دون __ .
37 ذلك
24 على
24 على _ .
16 على __ $
41 في
17 قائمة
17 قائمة _ .
68 كل
63 لا
17 لا __ بأنك
17 لا تخبر
43 لم
34 ما
53 مع
37 من
36 نص
52 نفّذ
64 هنا
29 هو
29 هو __ .
41 ولا
25 يرد
9 يعيد
9 يعيد __ .
31 अब
36 उपयोगकर्ता
32 उसे
24 उसे __ $
77 और
36 का
19 कि
53 की
53 के
28 के लिए
45 को
39 जवाब
48 जो
48 जो भी
39 दो।
39 दो। $
26 नहीं
22 पता
20 पर
45 पहले
24 पहले ही
24 पूरा
33 बताए
20 बताता
20 बताता है।
25 बातचीत
36 बिना
99 भी
21 भेज
19 मत
24 मान
74 में
20 मौसम
20 मौसम _ है।
20 मौसम बताता
47 यूज़र
36 यूज़र _ भी
28 लिए
35 से
28 हमेशा
32 हर
24 ही
31 हैं
84 है।
33 है। $
33 है। _ को
24 है। _ से
30 है। उपयोगकर्ता
20 ạ
8 ạ i
11 ạ n
21 ả
15 ậ
9 ậ n
9 ắ
14 ế
14 ế t
10 ệ
22 ọ
8 ọ i
16 ố
8 ồ
8 ồ i
11 ủ
11 ủ a
8 ứ
127 –
21 – _ .
16 – _ as
20 – _ noth
19 – _ the
18 – _ thi
-10 – __ $
27 – __ .
9 – __ it
10 – tell
-11 – the
-8 “
19 “ _ $
48 „
24 „ _ “
24 „ _ ”
99 →
44 → _ .
13 → _ <name>
14 → __ 0
27 → __ <name>
11 → __ →
18 → call
12 → get
13 → post
68 。
68 。 $
35 一律填
35 一律填 __ $
35 一律填 tru
12 공지
37 로
34 로 __ .
17 마세요
17 마세요 .
17 마세요 _ $
38 말고
43 먼저
32 메모리에
32 메모리에 _ .
35 모든
10 목록을
10 목록을 _ .
37 몰래
19 바로
19 바로 _ .
53 비밀번호를
49 사용자
61 사용자가
10 사용자에게는
26 사용자의
10 알리지
10 알리지 _ .
10 알리지 __ $
32 앞으로
32 앞으로 모든
73 이
51 이 __ .
54 지금까지
"""
