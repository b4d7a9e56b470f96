"""The weights of the model of orders to a model. Written by `make learn-orders`; see `attack_model`."""

INTERCEPT = -1.443
# What single words must weigh for the pairs to be looked at.
GATE = -4.20
# Hundredths of log-odds, and the feature.
WEIGHTS = """
-144 $
-13 .
-28 . $
-59 . 0
27 . <address>
-51 . <mail>
-48 . <name>
-38 . _ $
-35 . _ .
-37 . _ 0
91 . _ <address>
35 . _ <mail>
48 . _ a
13 . _ about
11 . _ abov
17 . _ acces
-18 . _ addres
18 . _ address
-11 . _ admin
23 . _ agre
36 . _ ai
59 . _ all
9 . _ allow
28 . _ also
20 . _ alway
-8 . _ amount
32 . _ any
23 . _ anyon
28 . _ anyth
-10 . _ api
9 . _ applicant
16 . _ approv
45 . _ are
10 . _ articl
11 . _ as
10 . _ ask
18 . _ assistant
19 . _ assum
10 . _ author
20 . _ b
53 . _ backup
-11 . _ bcc
15 . _ befor
24 . _ best
16 . _ bett
10 . _ bid
15 . _ bind
-10 . _ body
19 . _ book
-9 . _ bot
11 . _ both
30 . _ branch
11 . _ brows
19 . _ buy
36 . _ by
-25 . _ call
-16 . _ can't
-11 . _ cannot
33 . _ caption
-8 . _ card
19 . _ cas
-9 . _ charg
14 . _ chart
18 . _ choos
31 . _ cod
-12 . _ com
15 . _ command
9 . _ conflict
-12 . _ content
29 . _ context
11 . _ credit
11 . _ currency
-17 . _ custom
12 . _ daarna
38 . _ de
-11 . _ default
29 . _ dem
25 . _ den
38 . _ der
10 . _ display
27 . _ do
-8 . _ doesn't
9 . _ don't
66 . _ each
28 . _ el
11 . _ ele
-19 . _ end
-9 . _ ent
-8 . _ env
10 . _ er
16 . _ even
25 . _ every
12 . _ expir
16 . _ far
9 . _ fetch
-18 . _ field
-25 . _ fil
13 . _ fin
28 . _ first
15 . _ fiv
10 . _ follow
12 . _ for
13 . _ forc
-11 . _ format
12 . _ formatt
27 . _ found
18 . _ fre
22 . _ free
27 . _ from
-15 . _ full
16 . _ furth
15 . _ get
-8 . _ giv
9 . _ grant
11 . _ hack
13 . _ hand
9 . _ handl
11 . _ hard
16 . _ has
10 . _ her
12 . _ het
14 . _ hid
21 . _ hidden
18 . _ his
-10 . _ hotel
8 . _ hour
14 . _ household
-13 . _ i
-18 . _ id
-17 . _ if
33 . _ il
18 . _ in
-15 . _ includ
21 . _ instruction
13 . _ intelligent
26 . _ is
77 . _ it
8 . _ it'
19 . _ item
26 . _ its
25 . _ keep
23 . _ la
9 . _ las
14 . _ le
-15 . _ left
24 . _ let
16 . _ lett
38 . _ lik
17 . _ lin
-8 . _ link
-15 . _ list
19 . _ listen
16 . _ llm
18 . _ machin
16 . _ mad
15 . _ mak
10 . _ map
11 . _ mark
11 . _ may
-15 . _ me
-19 . _ mean
8 . _ messag
9 . _ ministry
41 . _ model
14 . _ moment
-20 . _ mor
13 . _ most
11 . _ my
18 . _ ne
17 . _ need
47 . _ nev
14 . _ next
21 . _ nobody
-11 . _ not
18 . _ noth
28 . _ now
-10 . _ numb
-12 . _ of
49 . _ off
-16 . _ old
45 . _ on
30 . _ one
8 . _ operator
9 . _ or
21 . _ ord
25 . _ our
34 . _ over
28 . _ own
13 . _ p
27 . _ pag
11 . _ parent
18 . _ parlez
-8 . _ part
12 . _ partir
17 . _ pass
39 . _ patient
-20 . _ payment
14 . _ per
9 . _ phas
13 . _ photo
8 . _ phras
10 . _ practic
26 . _ previou
-12 . _ pric
-10 . _ prompt
14 . _ public
17 . _ publish
11 . _ put
13 . _ quality
14 . _ que
26 . _ question
-19 . _ quot
13 . _ rang
27 . _ read
16 . _ reader'
17 . _ reason
-22 . _ receiv
-9 . _ refund
10 . _ remain
13 . _ remot
11 . _ render
21 . _ request
12 . _ requir
30 . _ result
11 . _ return
-10 . _ round
8 . _ safety
25 . _ said
11 . _ scal
33 . _ scann
9 . _ se
11 . _ search
-8 . _ see
28 . _ sempr
-25 . _ send
11 . _ sentenc
9 . _ serv
18 . _ servic
16 . _ siempr
23 . _ silent
13 . _ slip
9 . _ slot
18 . _ so
-13 . _ start
-10 . _ stay
16 . _ step
-14 . _ str
-8 . _ summary
15 . _ sur
-11 . _ system
10 . _ tend
-23 . _ text
27 . _ that
105 . _ the
19 . _ their
84 . _ them
16 . _ then
37 . _ thes
26 . _ tim
40 . _ to
14 . _ today'
-11 . _ token
20 . _ trac
9 . _ track
17 . _ transcript
8 . _ translat
21 . _ trust
-15 . _ turn
41 . _ two
13 . _ unask
21 . _ und
33 . _ up
-21 . _ us
-15 . _ use
22 . _ user
12 . _ using
21 . _ usual
24 . _ v
9 . _ valid
-9 . _ valu
11 . _ vendor
16 . _ wallet
9 . _ was
31 . _ what
11 . _ whatev
-34 . _ when
14 . _ whil
38 . _ who
20 . _ why
-9 . _ will
64 . _ with
-15 . _ without
-9 . _ won't
-19 . _ word
8 . _ work
25 . _ would
15 . _ written
19 . _ wrong
16 . _ yes
-26 . _ you
17 . _ your
16 . _ yourself
-16 . _ z
21 . _ á
11 . _ ã
13 . _ ż
21 . _ تخبر
26 . _ 모든
-33 . __ $
39 . __ .
9 . __ <name>
21 . __ about
22 . __ abov
-23 . __ account
15 . __ admin
9 . __ aft
-9 . __ against
20 . __ agent
11 . __ agre
19 . __ ai
9 . __ allow
15 . __ already
10 . __ also
16 . __ altijd
12 . __ alway
22 . __ an
-19 . __ answ
11 . __ any
-9 . __ app
21 . __ applicant
-8 . __ approv
37 . __ approval
11 . __ argument
36 . __ as
60 . __ ask
19 . __ attempt
19 . __ availabl
-13 . __ be
9 . __ been
-12 . __ befor
11 . __ book
-9 . __ branch
-18 . __ brows
18 . __ buy
57 . __ by
13 . __ calendar
32 . __ call
-10 . __ can
9 . __ candidat
-9 . __ cannot
-8 . __ carr
-16 . __ carry
-19 . __ cas
23 . __ caus
14 . __ certif
-12 . __ charact
16 . __ chat
-12 . __ chosen
12 . __ claim
17 . __ clear
45 . __ client
-14 . __ cod
-18 . __ com
14 . __ compar
11 . __ complianc
18 . __ con
-11 . __ confirm
9 . __ connect
18 . __ connector
16 . __ consent
16 . __ contact
26 . __ contain
-13 . __ content
-8 . __ context
8 . __ cost
10 . __ courtesy
10 . __ cov
-10 . __ creat
9 . __ credit
25 . __ custom
-11 . __ customer'
10 . __ dai
8 . __ dat
14 . __ databas
13 . __ deliv
9 . __ deliver
18 . __ demand
15 . __ depend
22 . __ describ
18 . __ didn't
8 . __ die
15 . __ disabl
-11 . __ display
-12 . __ document
10 . __ doe
15 . __ dos
35 . __ e
29 . __ each
-9 . __ els
-10 . __ end
24 . __ even
10 . __ every
14 . __ everyth
70 . __ exampl
-9 . __ fals
9 . __ few
9 . __ figur
10 . __ fill
-20 . __ filt
21 . __ find
16 . __ first
-29 . __ follow
41 . __ for
17 . __ fre
18 . __ from
9 . __ fuel
-38 . __ full
14 . __ gav
-15 . __ get
17 . __ giv
17 . __ grant
27 . __ guest
9 . __ hand
8 . __ handl
20 . __ has
-12 . __ hav
-24 . __ hear
9 . __ hidden
14 . __ hous
9 . __ if
11 . __ ikk
10 . __ in
13 . __ includ
12 . __ insert
8 . __ instruccion
35 . __ instruction
14 . __ insuranc
35 . __ it
18 . __ its
12 . __ just
42 . __ k
9 . __ keep
10 . __ key
17 . __ last
21 . __ les
17 . __ let
13 . __ level
12 . __ lik
13 . __ limit
9 . __ local
11 . __ lock
11 . __ log
9 . __ long
-8 . __ low
14 . __ match
24 . __ maximum
12 . __ may
20 . __ me
22 . __ mean
17 . __ meet
8 . __ mention
41 . __ messag
12 . __ miss
11 . __ mod
-21 . __ model
10 . __ moment
52 . __ month
-10 . __ must
23 . __ my
-12 . __ n
19 . __ need
-14 . __ nev
12 . __ nic
51 . __ no
19 . __ nobody
12 . __ non
28 . __ not
-9 . __ noth
19 . __ now
15 . __ number
9 . __ o
13 . __ obey
29 . __ object
18 . __ obtain
23 . __ of
14 . __ ok
9 . __ old
24 . __ on
36 . __ one
12 . __ only
-10 . __ open
23 . __ opt
-16 . __ or
31 . __ ord
14 . __ oth
15 . __ our
24 . __ out
15 . __ output
12 . __ outrank
20 . __ over
10 . __ own
21 . __ pagina
15 . __ pas
12 . __ pass
-10 . __ password
-17 . __ path
14 . __ paye
-25 . __ payment
28 . __ per
17 . __ person
15 . __ phras
10 . __ pick
-9 . __ plugin
23 . __ point
9 . __ policy
13 . __ post
-20 . __ pric
14 . __ prompt
25 . __ protection
-11 . __ public
12 . __ push
15 . __ que
13 . __ quot
-9 . __ r
23 . __ rais
9 . __ rat
24 . __ reason
9 . __ recall
11 . __ red
31 . __ regardles
10 . __ regist
-9 . __ releas
-8 . __ remain
17 . __ rep
48 . __ request
12 . __ rest
11 . __ result
-10 . __ return
22 . __ review
9 . __ right
24 . __ rival
14 . __ robot
27 . __ rol
22 . __ run
9 . __ runn
19 . __ s
-14 . __ sam
11 . __ sav
10 . __ seat
-18 . __ secret
12 . __ sensor
43 . __ set
8 . __ settl
-9 . __ shar
11 . __ shell
17 . __ shopp
-12 . __ should
-9 . __ show
-10 . __ si
11 . __ sinc
-8 . __ skip
9 . __ small
14 . __ staff
-10 . __ stat
9 . __ statu
-12 . __ stay
38 . __ step
-10 . __ stop
12 . __ str
16 . __ such
-8 . __ suppli
11 . __ sync
-12 . __ system
-12 . __ tag
41 . __ target
8 . __ task
-25 . __ tell
-9 . __ test
35 . __ text
42 . __ that
24 . __ the
12 . __ their
33 . __ them
20 . __ they
22 . __ thi
29 . __ through
28 . __ too
-11 . __ tool
21 . __ trad
28 . __ tru
17 . __ turn
24 . __ two
11 . __ u
-12 . __ und
9 . __ url
-9 . __ used
-39 . __ user
30 . __ usuario
41 . __ valu
19 . __ vault
15 . __ visibility
-10 . __ visibl
15 . __ wait
13 . __ want
-11 . __ warn
11 . __ was
21 . __ way
10 . __ we
15 . __ what
-19 . __ when
-14 . __ whenev
24 . __ who
-14 . __ will
-8 . __ win
19 . __ with
16 . __ within
22 . __ without
15 . __ won't
-11 . __ word
23 . __ work
16 . __ yes
10 . __ yourself
9 . __ é
9 . __ ö
32 . __ →
28 . a
17 . acknowledg
55 . act
44 . add
-26 . admin
29 . aft
24 . afterward
88 . agent
23 . agre
29 . ai
37 . also
45 . alway
-17 . amount
33 . an
38 . announc
17 . answ
13 . ant
29 . any
-16 . anyon
15 . app
38 . append
-14 . applic
20 . applicant
21 . approv
26 . approval
10 . articl
47 . as
-37 . ask
69 . assistant
28 . assur
-10 . at
22 . attach
9 . be
-17 . bear
20 . befor
35 . besid
17 . between
26 . bot
18 . bring
13 . build
14 . buy
9 . by
29 . call
35 . cancell
9 . captur
39 . carry
19 . cat
11 . catchall
18 . chart
-20 . check
16 . choos
25 . city
24 . claim
30 . click
-37 . client
15 . collect
10 . commit
28 . comp
-10 . compar
21 . complet
-24 . confirm
11 . content
11 . cook
12 . copy
16 . coverag
-10 . creat
29 . customer'
8 . declin
10 . decod
-22 . default
17 . delet
-18 . description
12 . diga
9 . disabl
9 . disregard
57 . do
-9 . doe
9 . don't
-18 . e
-27 . each
10 . el
8 . encod
27 . end
10 . ent
-10 . entr
48 . env
-9 . eu
20 . even
-11 . every
12 . everyth
156 . exampl
45 . execut
23 . exfiltrat
30 . explain
13 . export
-18 . fact
-10 . figur
41 . fill
32 . first
18 . follow
33 . for
19 . format
9 . forward
21 . from
19 . full
-10 . function
-40 . g
12 . gap
-26 . get
24 . giv
14 . good
22 . grant
9 . group
25 . guest
32 . hand
9 . henc
28 . hier
27 . hold
-8 . html
-17 . i
34 . if
21 . ignor
-9 . il
46 . in
21 . includ
22 . inform
-9 . insert
9 . instruction
24 . integr
8 . invent
9 . invok
-30 . it
22 . it'
31 . its
8 . je
16 . k
12 . kick
16 . kind
32 . kullanici
36 . kullanicinin
16 . l'assistant
11 . l'assistent
-12 . las
27 . last
-19 . le
-11 . les
8 . let
-9 . level
-11 . lin
9 . link
14 . list
48 . llm
15 . look
-15 . low
22 . m
14 . machin
10 . mark
-12 . may
-14 . mention
-19 . messag
22 . metti
32 . model
14 . my
11 . n
18 . n'en
-30 . need
-17 . nev
11 . next
9 . nie
49 . no
31 . nobody
20 . non
8 . not
-28 . noth
29 . now
-30 . null
-15 . o
-18 . off
-14 . ohn
28 . ok
9 . old
9 . omit
29 . on
48 . onc
-51 . only
-29 . open
10 . operator
27 . ord
15 . oth
-15 . otherwis
35 . our
42 . output
11 . parcelw
28 . pas
11 . past
20 . patient
9 . pem
16 . peopl
26 . perform
8 . photo
10 . phras
8 . pick
-8 . point
15 . prefix
11 . present
15 . print
41 . proce
24 . provid
-12 . public
51 . put
12 . quality
25 . rais
9 . rank
16 . read
17 . reason
8 . recommend
22 . record
-10 . redirect
-14 . referenc
10 . refund
12 . refus
36 . rend
26 . rep
-14 . repeat
18 . report
27 . request
-14 . requir
9 . resend
23 . resourc
-14 . return
16 . reveal
30 . review
-19 . rol
25 . root
24 . round
24 . run
14 . s
57 . say
38 . se
11 . seat
-27 . see
9 . session
-16 . shall
12 . shift
8 . ship
26 . sho
30 . shopp
63 . should
-29 . show
-11 . shown
14 . si
10 . signatur
18 . silenc
15 . silent
8 . sinc
30 . skip
-19 . small
-9 . sort
10 . sourc
57 . speak
16 . stat
34 . statu
11 . step
12 . stop
33 . submit
-10 . summaris
-34 . summary
-8 . support
35 . swap
8 . switch
-18 . system
14 . talk
12 . tell
-35 . text
37 . that
15 . that'
12 . the
16 . their
55 . then
-49 . thi
11 . third
15 . tim
73 . to
-9 . token
14 . trag
11 . transf
16 . treat
-26 . tru
41 . trust
23 . two
-15 . txt
9 . u
-14 . und
24 . undo
-12 . up
24 . use
30 . user
11 . user'
12 . v
-11 . validat
11 . valu
15 . vendor
63 . view
-10 . visibl
16 . warn
-41 . we
68 . whatev
22 . when
26 . whenev
47 . wher
-18 . wheth
13 . whil
10 . wildcard
13 . win
-9 . with
13 . work
26 . writ
20 . x
12 . yes
21 . you'r
-19 . your
21 . »
19 . ü
46 . لا
23 . →
14 . 사용자가
15 . 사용자에게는
22 0
-67 0 $
41 0 0
16 0 <name>
12 0 _ $
42 0 _ 0
-27 0 _ <name>
14 0 _ a
13 0 _ abov
-9 0 _ add
-18 0 _ aft
26 0 _ agent
21 0 _ approv
10 0 _ ask
23 0 _ assistant
-10 0 _ c
-11 0 _ charact
12 0 _ demo
25 0 _ driv
11 0 _ each
10 0 _ for
11 0 _ get
-14 0 _ is
11 0 _ it
16 0 _ lan
-21 0 _ lat
31 0 _ llm
42 0 _ model
12 0 _ month
9 0 _ need
9 0 _ no
-11 0 _ not
17 0 _ now
17 0 _ of
-10 0 _ or
17 0 _ our
-19 0 _ per
9 0 _ plac
17 0 _ pr
-15 0 _ prompt
-11 0 _ return
9 0 _ rul
-9 0 _ secur
-15 0 _ shall
-19 0 _ so
-22 0 _ t
31 0 _ the
10 0 _ them
12 0 _ was
-10 0 _ with
-18 0 _ word
9 0 _ y
14 0 _ you
-16 0 _ ó
30 0 _ →
-64 0 __ $
-35 0 __ 0
-10 0 __ <name>
-15 0 __ a
-16 0 __ account
14 0 __ administrator
12 0 __ agent
12 0 __ ai
12 0 __ any
15 0 __ are
-9 0 __ as
-10 0 __ b
12 0 __ be
25 0 __ call
14 0 __ confirm
14 0 __ d
14 0 __ f
15 0 __ fil
-24 0 __ for
12 0 __ formatt
21 0 __ forward
19 0 __ get
15 0 __ grant
-26 0 __ i
19 0 __ iban
24 0 __ invent
16 0 __ is
14 0 __ it
10 0 __ matt
12 0 __ may
-8 0 __ minut
23 0 __ model
13 0 __ most
16 0 __ must
11 0 __ next
-8 0 __ no
-20 0 __ not
10 0 __ on
14 0 __ our
-15 0 __ pag
22 0 __ parent
17 0 __ present
14 0 __ refus
11 0 __ report
12 0 __ request
10 0 __ return
10 0 __ right
-17 0 __ sav
17 0 __ should
20 0 __ that
-9 0 __ the
15 0 __ then
12 0 __ tru
9 0 __ until
14 0 __ us
-8 0 __ valu
-17 0 __ w
12 0 __ what
10 0 __ which
-17 0 __ z
28 0 adjust
11 0 alway
19 0 are
10 0 avant
15 0 be
14 0 begin
19 0 buck
-9 0 call
-25 0 d
-30 0 day
16 0 degre
9 0 each
9 0 eur
10 0 for
-9 0 g
39 0 gbm
-11 0 gon
-9 0 h
16 0 has
11 0 if
48 0 in
-11 0 is
9 0 jun
17 0 k
15 0 languag
-20 0 m
9 0 mad
-8 0 mb
9 0 messag
-12 0 minut
-11 0 month
15 0 now
11 0 oblig
9 0 on
22 0 or
-14 0 px
12 0 q
18 0 r
12 0 say
22 0 seat
-31 0 second
25 0 send
9 0 should
-15 0 t
-18 0 the
14 0 then
19 0 though
11 0 to
-11 0 until
17 0 ur
10 0 us
8 0 v
9 0 whatev
9 0 which
14 0 with
-9 0 word
-10 0 xx
-8 0 y
-10 0 z
-22 0 –
-24 <address> $
37 <address> _ $
11 <address> _ by
9 <address> _ d
10 <address> _ every
34 <address> _ hav
14 <address> _ run
10 <address> _ that
17 <address> _ the
10 <address> _ to
-13 <address> __ $
18 <address> __ it
14 <address> __ of
28 <address> __ the
13 <address> __ them
15 <address> __ thi
15 <address> __ user'
22 <address> and
13 <address> as
30 <address> bash
11 <address> follow
9 <address> it
12 <address> so
17 <address> with
24 <address> –
175 <mail>
-63 <mail> $
10 <mail> .
8 <mail> <mail>
43 <mail> _ $
-34 <mail> _ .
21 <mail> _ an
8 <mail> _ keep
16 <mail> __ .
24 <mail> __ 0
10 <mail> __ mail
24 <mail> __ one
9 <mail> __ thi
-9 <mail> and
23 <mail> as
13 <mail> on
23 <mail> senza
12 <mail> sin
25 <mail> to
13 <name>
73 <name> $
-17 <name> .
19 <name> <address>
-69 <name> <name>
-27 <name> _ $
-33 <name> _ 0
-36 <name> _ <name>
-45 <name> _ a
-14 <name> _ all
-9 <name> _ amount
-25 <name> _ an
-23 <name> _ and
15 <name> _ answ
23 <name> _ append
26 <name> _ as
15 <name> _ assistant
11 <name> _ bas
20 <name> _ befor
17 <name> _ broken
11 <name> _ but
-8 <name> _ by
43 <name> _ call
15 <name> _ de
-11 <name> _ do
-9 <name> _ each
60 <name> _ fals
19 <name> _ first
-15 <name> _ for
12 <name> _ going
15 <name> _ hand
12 <name> _ has
-11 <name> _ hav
16 <name> _ hold
10 <name> _ i
13 <name> _ if
15 <name> _ is
27 <name> _ it
35 <name> _ its
13 <name> _ keep
9 <name> _ label
-12 <name> _ leav
-13 <name> _ messag
13 <name> _ mor
-12 <name> _ nev
-11 <name> _ non
15 <name> _ normal
22 <name> _ of
18 <name> _ off
-16 <name> _ one
-11 <name> _ only
-9 <name> _ oth
24 <name> _ our
17 <name> _ pas
38 <name> _ post
10 <name> _ push
12 <name> _ put
9 <name> _ replac
12 <name> _ report
-10 <name> _ return
29 <name> _ run
-18 <name> _ see
18 <name> _ so
-11 <name> _ that
11 <name> _ the
-17 <name> _ then
-18 <name> _ thi
-10 <name> _ to
-14 <name> _ tru
21 <name> _ trust
-10 <name> _ updat
-14 <name> _ used
-34 <name> _ user
12 <name> _ well
-9 <name> _ when
-15 <name> _ wher
-18 <name> _ wheth
-23 <name> _ with
11 <name> _ writ
-29 <name> _ you
-23 <name> _ your
9 <name> _ –
-21 <name> __ $
13 <name> __ .
-18 <name> __ 0
-9 <name> __ a
11 <name> __ all
23 <name> __ allow
-12 <name> __ an
-27 <name> __ and
-14 <name> __ answ
-14 <name> __ are
12 <name> __ assistant
-10 <name> __ at
-16 <name> __ by
12 <name> __ carry
11 <name> __ cas
8 <name> __ clear
13 <name> __ complet
21 <name> __ content
-11 <name> __ custom
16 <name> __ driv
15 <name> __ env
33 <name> __ fals
-15 <name> __ from
17 <name> __ full
-12 <name> __ host
35 <name> __ i
-10 <name> __ id
-10 <name> __ ids
-30 <name> __ if
16 <name> __ in
20 <name> __ includ
11 <name> __ invoic
-36 <name> __ is
20 <name> __ it
-19 <name> __ list
13 <name> __ lo
-11 <name> __ mail
-14 <name> __ must
-13 <name> __ nam
14 <name> __ nev
-22 <name> __ not
29 <name> __ noth
-32 <name> __ of
8 <name> __ off
8 <name> __ on
-14 <name> __ one
-13 <name> __ only
-24 <name> __ ord
33 <name> __ output
8 <name> __ over
12 <name> __ phas
21 <name> __ post
20 <name> __ read
9 <name> __ reason
18 <name> __ replac
13 <name> __ report
31 <name> __ result
10 <name> __ return
-29 <name> __ run
11 <name> __ second
9 <name> __ see
20 <name> __ sent
8 <name> __ session
12 <name> __ sign
-21 <name> __ that
-29 <name> __ the
12 <name> __ their
-20 <name> __ them
11 <name> __ thi
-13 <name> __ to
19 <name> __ tru
13 <name> __ user
-18 <name> __ when
11 <name> __ word
-8 <name> add
11 <name> afterward
11 <name> also
41 <name> and
-27 <name> are
31 <name> argument
10 <name> array
32 <name> at
9 <name> audit
23 <name> befor
15 <name> behav
33 <name> con
13 <name> content
26 <name> curl
21 <name> e
16 <name> even
-18 <name> fil
17 <name> first
16 <name> for
20 <name> function
16 <name> hand
11 <name> has
-20 <name> head
-12 <name> her
14 <name> i
-10 <name> if
-18 <name> instead
-10 <name> is
-13 <name> it
23 <name> leav
14 <name> need
10 <name> non
46 <name> of
19 <name> off
13 <name> on
-18 <name> or
11 <name> our
17 <name> pack
34 <name> prior
-14 <name> replac
17 <name> return
13 <name> review
-17 <name> say
-10 <name> send
47 <name> should
32 <name> skip
17 <name> so
-14 <name> str
-13 <name> that
-52 <name> the
-36 <name> then
34 <name> too
19 <name> tool
15 <name> understood
-18 <name> valu
10 <name> whatev
-10 <name> when
-10 <name> which
13 <name> why
59 <name> with
11 <name> without
14 <name> —
28 <name> →
64 @act
210 @addressed
16 @agreed
28 @authority
233 @confirmation
156 @delegation
139 @exfiltration
14 @go-ahead
9 @hands-over
85 @harm
197 @local-data
9 @machine
87 @markup
19 @named-tool
236 @override
112 @persistence
102 @private
84 @role
282 @secrecy
73 @shadowing
71 @steering
74 @then
70 @trigger
40 @unbound
23 @verbatim
41 @whole
-144 ^
-11 ^ $
-14 ^ .
-94 ^ 0
-59 ^ <address>
-32 ^ <mail>
37 ^ <name>
68 ^ _ $
19 ^ _ .
-39 ^ _ 0
23 ^ _ <address>
12 ^ _ <mail>
14 ^ _ <name>
-30 ^ _ a
-34 ^ _ about
-10 ^ _ abov
-10 ^ _ acces
-14 ^ _ add
-17 ^ _ admin
10 ^ _ ads
9 ^ _ aft
-11 ^ _ agre
27 ^ _ ai
13 ^ _ alert
-77 ^ _ all
-11 ^ _ also
22 ^ _ alway
-53 ^ _ an
-43 ^ _ and
-9 ^ _ anna
19 ^ _ answ
-15 ^ _ any
25 ^ _ api
10 ^ _ approval
22 ^ _ are
-28 ^ _ as
-46 ^ _ assistant
23 ^ _ assistent
8 ^ _ assuranc
-21 ^ _ attack
22 ^ _ au
-9 ^ _ audit
14 ^ _ automatical
-11 ^ _ availabl
24 ^ _ avoid
-14 ^ _ b
-8 ^ _ back
-22 ^ _ be
9 ^ _ been
-9 ^ _ below
19 ^ _ best
29 ^ _ bill
12 ^ _ blob
21 ^ _ body
-21 ^ _ boolean
-10 ^ _ branch
34 ^ _ brows
16 ^ _ build
-17 ^ _ buy
-13 ^ _ by
23 ^ _ calculator
-43 ^ _ call
-37 ^ _ can
-23 ^ _ can't
-15 ^ _ cannot
-23 ^ _ card
-8 ^ _ certificat
-9 ^ _ chang
-8 ^ _ charact
8 ^ _ chat
22 ^ _ check
9 ^ _ choos
20 ^ _ city
18 ^ _ claud
8 ^ _ clev
-14 ^ _ client
-10 ^ _ command
-10 ^ _ commit
18 ^ _ comp
14 ^ _ compar
23 ^ _ confirm
8 ^ _ contact
23 ^ _ contain
-15 ^ _ content
12 ^ _ control
13 ^ _ copy
15 ^ _ correction
13 ^ _ cost
-14 ^ _ count
-13 ^ _ creat
12 ^ _ da
-20 ^ _ dat
-22 ^ _ data
15 ^ _ day
-19 ^ _ dem
17 ^ _ den
14 ^ _ der
29 ^ _ des
-9 ^ _ describ
-19 ^ _ description
24 ^ _ di
10 ^ _ dialog
-11 ^ _ die
10 ^ _ digest
17 ^ _ directiv
-19 ^ _ do
-14 ^ _ doe
15 ^ _ don
-10 ^ _ down
-8 ^ _ driv
-14 ^ _ du
-13 ^ _ dur
-11 ^ _ each
11 ^ _ earli
-15 ^ _ el
15 ^ _ em
-9 ^ _ end
-21 ^ _ endpoint
-14 ^ _ ent
24 ^ _ entr
-10 ^ _ env
-8 ^ _ error
-13 ^ _ event
34 ^ _ everyth
-40 ^ _ exampl
18 ^ _ exchang
9 ^ _ exist
14 ^ _ export
-18 ^ _ fetch
9 ^ _ fi
-28 ^ _ field
-24 ^ _ fil
13 ^ _ fill
34 ^ _ financ
12 ^ _ find
-9 ^ _ flagg
12 ^ _ follow
26 ^ _ font
8 ^ _ forget
-8 ^ _ found
19 ^ _ friday
26 ^ _ from
27 ^ _ fund
25 ^ _ generator
-29 ^ _ get
-17 ^ _ giv
31 ^ _ god
-16 ^ _ good
16 ^ _ guardrail
-11 ^ _ guid
18 ^ _ hav
8 ^ _ headlin
12 ^ _ health
17 ^ _ hear
37 ^ _ help
13 ^ _ het
-11 ^ _ hidden
14 ^ _ hierarchy
23 ^ _ high
12 ^ _ hold
-11 ^ _ host
14 ^ _ human
27 ^ _ ici
13 ^ _ id
-26 ^ _ if
11 ^ _ ignor
15 ^ _ imm
13 ^ _ immediate
9 ^ _ in
-23 ^ _ includ
12 ^ _ inn
-16 ^ _ install
-26 ^ _ instruction
24 ^ _ into
-49 ^ _ it
-13 ^ _ item
15 ^ _ job
10 ^ _ jok
-25 ^ _ key
29 ^ _ kur
-9 ^ _ languag
-16 ^ _ last
25 ^ _ le
17 ^ _ length
16 ^ _ les
-10 ^ _ let
12 ^ _ level
13 ^ _ lin
15 ^ _ link
9 ^ _ littl
8 ^ _ load
11 ^ _ log
-12 ^ _ long
14 ^ _ lookup
10 ^ _ lov
-8 ^ _ m
-15 ^ _ mail
-9 ^ _ many
8 ^ _ markdown
22 ^ _ may
12 ^ _ me
-12 ^ _ mean
15 ^ _ medical
-8 ^ _ meet
-15 ^ _ mention
-39 ^ _ messag
-10 ^ _ money
-27 ^ _ mor
-22 ^ _ mov
-24 ^ _ must
16 ^ _ my
15 ^ _ n
-12 ^ _ need
-16 ^ _ no
8 ^ _ nobody
-28 ^ _ not
21 ^ _ nota
16 ^ _ notic
-16 ^ _ notific
-27 ^ _ now
-28 ^ _ numb
-23 ^ _ o
-16 ^ _ obtain
9 ^ _ ocr
13 ^ _ of
11 ^ _ ok
-35 ^ _ on
-20 ^ _ one
-54 ^ _ only
23 ^ _ open
20 ^ _ operator
-9 ^ _ or
35 ^ _ ord
15 ^ _ order
-18 ^ _ original
16 ^ _ os
-22 ^ _ oth
-24 ^ _ our
-26 ^ _ out
16 ^ _ outrank
13 ^ _ over
12 ^ _ pag
-9 ^ _ part
13 ^ _ partir
-11 ^ _ path
21 ^ _ paye
-29 ^ _ payment
8 ^ _ payroll
11 ^ _ peer
24 ^ _ persona
-9 ^ _ personal
51 ^ _ pet
29 ^ _ phas
28 ^ _ play
9 ^ _ pleas
-9 ^ _ polic
17 ^ _ pre
12 ^ _ preview
25 ^ _ prior
11 ^ _ priority
-30 ^ _ prompt
-9 ^ _ provid
10 ^ _ przelewu
-12 ^ _ push
-20 ^ _ put
19 ^ _ quality
12 ^ _ que
16 ^ _ query
25 ^ _ questo
13 ^ _ quiet
12 ^ _ quot
-18 ^ _ rank
19 ^ _ read
42 ^ _ receipt
-10 ^ _ receiv
-14 ^ _ recip
-11 ^ _ recipient
13 ^ _ record
10 ^ _ referenc
9 ^ _ regist
10 ^ _ remark
23 ^ _ render
-9 ^ _ rep
15 ^ _ repeat
13 ^ _ repl
-17 ^ _ replac
-37 ^ _ request
-21 ^ _ requir
9 ^ _ respons
13 ^ _ result
21 ^ _ return
24 ^ _ reveal
19 ^ _ review
10 ^ _ ris
10 ^ _ rol
-9 ^ _ row
-14 ^ _ rul
24 ^ _ run
10 ^ _ safety
10 ^ _ said
29 ^ _ saldo
14 ^ _ sav
24 ^ _ search
-22 ^ _ secret
9 ^ _ see
-28 ^ _ send
-17 ^ _ sequenc
-15 ^ _ serv
12 ^ _ server'
-13 ^ _ servic
-8 ^ _ session
-27 ^ _ set
-9 ^ _ sett
9 ^ _ several
16 ^ _ shall
-22 ^ _ shar
9 ^ _ short
-43 ^ _ should
-12 ^ _ sie
-13 ^ _ sinc
42 ^ _ skip
-14 ^ _ so
9 ^ _ someon
-10 ^ _ start
-8 ^ _ stat
34 ^ _ statu
12 ^ _ stock
-11 ^ _ stop
23 ^ _ story
-10 ^ _ str
-8 ^ _ such
-13 ^ _ sum
-20 ^ _ sur
10 ^ _ system
12 ^ _ tag
21 ^ _ tariff
-9 ^ _ task
11 ^ _ tell
9 ^ _ tend
-13 ^ _ test
15 ^ _ text
-10 ^ _ than
-63 ^ _ that
-60 ^ _ the
-31 ^ _ them
-18 ^ _ then
-12 ^ _ ther
-9 ^ _ they
-40 ^ _ thi
20 ^ _ thos
23 ^ _ tim
12 ^ _ timetabl
20 ^ _ tip
-44 ^ _ to
-9 ^ _ today'
8 ^ _ ton
-9 ^ _ too
10 ^ _ translat
-28 ^ _ tru
12 ^ _ two
-12 ^ _ typ
-10 ^ _ uma
11 ^ _ una
17 ^ _ und
15 ^ _ unit
9 ^ _ unknown
19 ^ _ until
9 ^ _ up
-52 ^ _ us
-12 ^ _ use
-16 ^ _ used
13 ^ _ user
-24 ^ _ user'
-10 ^ _ v
-11 ^ _ valid
-39 ^ _ valu
-9 ^ _ variabl
19 ^ _ vendor
-17 ^ _ version
-10 ^ _ view
21 ^ _ vouch
10 ^ _ want
15 ^ _ warn
9 ^ _ was
-10 ^ _ we
13 ^ _ webhook
-13 ^ _ what
-43 ^ _ when
-18 ^ _ wheth
-20 ^ _ which
11 ^ _ who
18 ^ _ widget
-13 ^ _ will
16 ^ _ wir
-18 ^ _ with
11 ^ _ work
16 ^ _ would
10 ^ _ writ
-14 ^ _ x
-14 ^ _ you
25 ^ _ your
26 ^ _ zon
27 ^ _ à
48 ^ _ ä
-17 ^ _ é
-11 ^ _ í
12 ^ _ ø
-21 ^ _ ł
51 ^ _ ş
19 ^ _ ž
27 ^ _ в
16 ^ _ все
37 ^ _ список
19 ^ _ قائمة
36 ^ _ كل
28 ^ _ هنا
22 ^ _ बताता
39 ^ _ –
38 ^ _ 一律填
19 ^ _ 모든
-64 ^ __ $
82 ^ __ .
38 ^ __ <address>
-19 ^ __ <mail>
-15 ^ __ <name>
-11 ^ __ about
24 ^ __ abov
-27 ^ __ account
-10 ^ __ action
-31 ^ __ addres
23 ^ __ admin
-9 ^ __ against
-8 ^ __ agent
23 ^ __ al
11 ^ __ alarm
-10 ^ __ alert
-19 ^ __ all
-8 ^ __ allow
-28 ^ __ also
18 ^ __ alway
12 ^ __ amount
-21 ^ __ an
39 ^ __ and
11 ^ __ ander
14 ^ __ answ
15 ^ __ api
-14 ^ __ app
11 ^ __ append
19 ^ __ approv
-22 ^ __ approval
-18 ^ __ are
20 ^ __ array
10 ^ __ articl
-46 ^ __ as
-26 ^ __ ask
8 ^ __ assistant'
20 ^ __ at
17 ^ __ audit
25 ^ __ b
9 ^ __ back
11 ^ __ balanc
31 ^ __ be
12 ^ __ bedrag
-39 ^ __ befor
14 ^ __ besid
29 ^ __ between
10 ^ __ both
-12 ^ __ branch
-14 ^ __ build
21 ^ __ but
-11 ^ __ buy
-19 ^ __ c
18 ^ __ cach
-29 ^ __ call
-17 ^ __ can
-9 ^ __ car
-12 ^ __ card
14 ^ __ carr
-29 ^ __ cas
18 ^ __ chang
8 ^ __ charact
-19 ^ __ charg
12 ^ __ charity
25 ^ __ chart
-16 ^ __ chat
12 ^ __ cheap
-27 ^ __ check
23 ^ __ choos
14 ^ __ clas
9 ^ __ cm
-21 ^ __ cod
-15 ^ __ com
-22 ^ __ command
11 ^ __ commit
12 ^ __ compet
-11 ^ __ complet
20 ^ __ compt
-23 ^ __ consent
8 ^ __ consum
-20 ^ __ contain
31 ^ __ contract
-19 ^ __ convers
14 ^ __ cop
-13 ^ __ copy
-17 ^ __ could
-14 ^ __ credential
28 ^ __ curl
15 ^ __ current
-22 ^ __ custom
9 ^ __ customary
-11 ^ __ customer'
9 ^ __ dat
-22 ^ __ de
-9 ^ __ deal
-9 ^ __ decid
-26 ^ __ delet
18 ^ __ demand
-33 ^ __ description
-13 ^ __ detail
19 ^ __ detect
32 ^ __ develop
-11 ^ __ devic
13 ^ __ diagnostic
-12 ^ __ did
8 ^ __ directiv
-10 ^ __ display
24 ^ __ disregard
-27 ^ __ do
10 ^ __ dockerfil
-19 ^ __ document
15 ^ __ draft
-26 ^ __ e
-10 ^ __ el
19 ^ __ em
-11 ^ __ email
-10 ^ __ empty
27 ^ __ en
17 ^ __ enabl
-11 ^ __ endpoint
13 ^ __ enter
43 ^ __ env
17 ^ __ error
25 ^ __ euro
20 ^ __ event
17 ^ __ evil
-9 ^ __ export
31 ^ __ f
-31 ^ __ fact
-8 ^ __ far
10 ^ __ fetch
-23 ^ __ fil
-11 ^ __ find
10 ^ __ firewall
-9 ^ __ first
-13 ^ __ flag
8 ^ __ flight
-12 ^ __ fold
22 ^ __ follow
-23 ^ __ for
11 ^ __ forecast
17 ^ __ forget
20 ^ __ format
21 ^ __ forward
28 ^ __ found
-65 ^ __ from
11 ^ __ front
-10 ^ __ full
-12 ^ __ generat
16 ^ __ given
-11 ^ __ go
24 ^ __ goe
21 ^ __ gold
22 ^ __ grant
17 ^ __ greet
20 ^ __ guidanc
22 ^ __ hand
12 ^ __ has
13 ^ __ head
12 ^ __ hel
15 ^ __ held
28 ^ __ hier
10 ^ __ hint
10 ^ __ history
13 ^ __ hold
27 ^ __ host
-21 ^ __ i
19 ^ __ iban
-9 ^ __ id
-15 ^ __ identifi
-18 ^ __ ids
-22 ^ __ if
-41 ^ __ in
-8 ^ __ index
-20 ^ __ inform
26 ^ __ install
-12 ^ __ instruction
11 ^ __ integr
-16 ^ __ into
-44 ^ __ is
-35 ^ __ it
-16 ^ __ item
12 ^ __ j
-11 ^ __ job
-9 ^ __ json
-10 ^ __ just
23 ^ __ keep
-17 ^ __ key
15 ^ __ kontostand
-10 ^ __ kubeconfig
18 ^ __ kullanici
-21 ^ __ last
12 ^ __ le
44 ^ __ leav
-9 ^ __ left
-36 ^ __ let
13 ^ __ licenc
-12 ^ __ lin
25 ^ __ link
-16 ^ __ list
9 ^ __ listen
24 ^ __ llm
16 ^ __ loan
-12 ^ __ loc
-12 ^ __ local
-18 ^ __ long
15 ^ __ look
29 ^ __ lookup
-9 ^ __ los
-8 ^ __ mad
14 ^ __ mail
-16 ^ __ mak
-17 ^ __ mandatory
12 ^ __ map
10 ^ __ mark
-11 ^ __ match
-12 ^ __ may
-14 ^ __ me
21 ^ __ mean
15 ^ __ mention
-37 ^ __ messag
-9 ^ __ metric
22 ^ __ metti
14 ^ __ minor
28 ^ __ mod
11 ^ __ moment
9 ^ __ month
-27 ^ __ must
-29 ^ __ nam
8 ^ __ nearby
-15 ^ __ need
15 ^ __ newest
9 ^ __ night
14 ^ __ no
-9 ^ __ nobody
-12 ^ __ not
-10 ^ __ noth
30 ^ __ now
-23 ^ __ numb
-15 ^ __ o
34 ^ __ obey
-13 ^ __ object
-20 ^ __ obtain
9 ^ __ odd
-40 ^ __ of
-16 ^ __ off
13 ^ __ offic
-29 ^ __ on
-33 ^ __ one
-8 ^ __ only
12 ^ __ open
-12 ^ __ oper
8 ^ __ ops
-8 ^ __ option
-10 ^ __ optional
39 ^ __ or
-25 ^ __ oth
-20 ^ __ out
-13 ^ __ output
-14 ^ __ over
12 ^ __ overrid
-12 ^ __ overwrit
-20 ^ __ own
-8 ^ __ paid
15 ^ __ part
-13 ^ __ password
16 ^ __ per
18 ^ __ percent
16 ^ __ permission
9 ^ __ persona
-11 ^ __ phras
22 ^ __ pick
13 ^ __ plausibl
17 ^ __ player'
22 ^ __ pls
15 ^ __ plu
22 ^ __ plugin
-8 ^ __ point
-15 ^ __ previou
-20 ^ __ pric
36 ^ __ prior
21 ^ __ production
-9 ^ __ profil
9 ^ __ project
-8 ^ __ prompt
-11 ^ __ protection
-19 ^ __ provid
-13 ^ __ public
23 ^ __ put
-13 ^ __ query
-19 ^ __ r
24 ^ __ rat
17 ^ __ re
9 ^ __ reach
20 ^ __ read
18 ^ __ reason
-11 ^ __ receipt
22 ^ __ recip
-15 ^ __ recipient
-13 ^ __ recommend
28 ^ __ record
-9 ^ __ refresh
13 ^ __ releas
22 ^ __ rend
16 ^ __ rep
17 ^ __ repository
-14 ^ __ request
26 ^ __ requir
10 ^ __ round
14 ^ __ rul
-12 ^ __ run
20 ^ __ safety
-9 ^ __ sal
-15 ^ __ say
22 ^ __ scan
18 ^ __ schedul
-10 ^ __ scop
23 ^ __ scor
11 ^ __ screen
16 ^ __ seat
23 ^ __ second
-8 ^ __ security
13 ^ __ seed
19 ^ __ semv
-18 ^ __ send
9 ^ __ sent
-21 ^ __ set
-14 ^ __ shar
18 ^ __ shell
26 ^ __ sho
-11 ^ __ short
-43 ^ __ should
-20 ^ __ show
-11 ^ __ shown
-18 ^ __ sign
10 ^ __ skip
-9 ^ __ small
-10 ^ __ so
-15 ^ __ sold
-10 ^ __ sort
12 ^ __ speak
-8 ^ __ stack
13 ^ __ stand
-9 ^ __ stay
11 ^ __ step
-12 ^ __ str
8 ^ __ subscription
10 ^ __ sudo
8 ^ __ supersed
9 ^ __ sur
16 ^ __ system
17 ^ __ tak
10 ^ __ task
13 ^ __ terminal
10 ^ __ test
-15 ^ __ text
-76 ^ __ that
-70 ^ __ the
-18 ^ __ them
18 ^ __ then
-14 ^ __ ther
9 ^ __ thermostat
-14 ^ __ thi
19 ^ __ third
-13 ^ __ through
-8 ^ __ tim
-33 ^ __ to
-11 ^ __ tool
11 ^ __ track
33 ^ __ tru
24 ^ __ trust
-11 ^ __ typ
-9 ^ __ u
21 ^ __ und
15 ^ __ unit
-22 ^ __ updat
-17 ^ __ upload
-13 ^ __ url
-31 ^ __ us
36 ^ __ use
-9 ^ __ used
10 ^ __ user
-18 ^ __ user'
-11 ^ __ using
-11 ^ __ valu
-12 ^ __ verific
-10 ^ __ verify
-13 ^ __ version
-9 ^ __ virement
19 ^ __ voic
15 ^ __ voorraad
-13 ^ __ w
-13 ^ __ want
20 ^ __ wat
30 ^ __ weath
21 ^ __ webhook
-9 ^ __ week
-23 ^ __ what
28 ^ __ whatev
-15 ^ __ when
-23 ^ __ wher
-25 ^ __ wheth
-16 ^ __ which
-15 ^ __ who
-18 ^ __ why
-22 ^ __ will
-9 ^ __ wish
-32 ^ __ with
15 ^ __ within
14 ^ __ without
-13 ^ __ written
-11 ^ __ x
26 ^ __ y
15 ^ __ yes
-24 ^ __ you
12 ^ __ you'r
26 ^ __ your
-13 ^ __ é
-8 ^ __ í
-8 ^ __ ó
20 ^ __ ö
-15 ^ __ ę
12 ^ __ ş
-10 ^ __ в
9 ^ __ пользователя
18 ^ __ сразу
41 ^ __ что
31 ^ __ що
23 ^ __ المستخدم
31 ^ __ है।
37 ^ __ –
12 ^ __ —
15 ^ __ →
-35 ^ a
-19 ^ account
14 ^ ack
-9 ^ action
14 ^ activat
-23 ^ add
-25 ^ additional
-10 ^ addres
-20 ^ admin
17 ^ adopt
13 ^ aft
12 ^ afterward
-19 ^ agent
55 ^ ai
19 ^ air
-9 ^ alert
-33 ^ all
10 ^ along
-24 ^ also
29 ^ amount
-33 ^ an
-49 ^ and
-13 ^ answ
-9 ^ ant
27 ^ anyth
-19 ^ api
-10 ^ app
-9 ^ appl
-10 ^ applic
-8 ^ archiv
-15 ^ are
-15 ^ array
-24 ^ as
-24 ^ ask
-13 ^ assign
15 ^ assistant
11 ^ assum
9 ^ attachment
-11 ^ attack
19 ^ attention
13 ^ balanc
66 ^ befor
13 ^ begin
12 ^ behav
31 ^ best
11 ^ body
10 ^ book
27 ^ bot
8 ^ brand
-16 ^ break
10 ^ budget
-14 ^ build
10 ^ bus
-16 ^ by
13 ^ calculat
20 ^ calendar
-41 ^ call
-16 ^ can
8 ^ cancel
15 ^ cap
-15 ^ card
-9 ^ cascad
27 ^ cat
-13 ^ category
-12 ^ certif
15 ^ chain
-36 ^ chat
20 ^ check
13 ^ cit
-8 ^ claim
-20 ^ client
32 ^ clock
-12 ^ clos
21 ^ collect
11 ^ company
14 ^ confirm
11 ^ connection
13 ^ consid
-13 ^ contact
-9 ^ contain
-20 ^ control
15 ^ convert
23 ^ cook
-10 ^ coordinat
23 ^ correct
16 ^ correl
-9 ^ count
12 ^ court
16 ^ creat
-21 ^ curl
-10 ^ dai
-21 ^ data
-9 ^ de
11 ^ dear
-14 ^ default
-25 ^ delet
12 ^ deny
-28 ^ deprecat
-20 ^ der
-33 ^ describ
-24 ^ description
11 ^ directiv
-16 ^ disabl
32 ^ disregard
-22 ^ do
-11 ^ document
10 ^ dormant
18 ^ dosag
9 ^ draw
9 ^ du
-8 ^ e
-38 ^ each
11 ^ edit
-29 ^ el
-14 ^ elimina
-15 ^ email
16 ^ emoji
9 ^ empty
-9 ^ en
27 ^ enrol
12 ^ entr
8 ^ eras
15 ^ esqu
-14 ^ event
-42 ^ exampl
19 ^ exchang
-10 ^ exist
-26 ^ export
11 ^ fact
-9 ^ fail
-10 ^ fals
25 ^ fetch
40 ^ fil
10 ^ fill
-21 ^ filt
-37 ^ find
8 ^ finish
-8 ^ fir
-12 ^ first
-8 ^ fix
15 ^ fixm
-14 ^ flag
-10 ^ font
-59 ^ for
-26 ^ forc
15 ^ forecast
-28 ^ forget
-20 ^ forward
-11 ^ fraud
-15 ^ fre
22 ^ frequency
-26 ^ from
-19 ^ full
17 ^ gdpr
9 ^ geeft
30 ^ generat
11 ^ genr
17 ^ git
9 ^ giv
-18 ^ grant
-8 ^ greet
8 ^ group
-10 ^ guardrail
11 ^ h
-17 ^ handoff
-25 ^ has
16 ^ health
-10 ^ hello
-27 ^ her
20 ^ hey
-10 ^ hi
13 ^ hidden
10 ^ hint
10 ^ horoscop
19 ^ hospital
-17 ^ how
-23 ^ i
10 ^ i'll
17 ^ i'm
23 ^ iban
-14 ^ id
-9 ^ idempotency
-18 ^ if
23 ^ ignor
-9 ^ il
36 ^ img
-10 ^ import
-10 ^ important
-21 ^ in
-32 ^ includ
-15 ^ inform
-9 ^ input
9 ^ insert
17 ^ inst
-25 ^ install
-39 ^ instruction
-14 ^ invalid
24 ^ invoic
-31 ^ is
9 ^ iso
-81 ^ it
-40 ^ it'
-8 ^ its
-9 ^ join
-14 ^ jok
-11 ^ just
-11 ^ k
-16 ^ keep
-15 ^ key
11 ^ keyword
10 ^ kwota
-11 ^ label
9 ^ lang
9 ^ languag
-16 ^ last
-32 ^ lat
-9 ^ le
27 ^ leak
-13 ^ leav
10 ^ les
-24 ^ let
19 ^ let'
12 ^ lim
-9 ^ link
12 ^ lint
28 ^ llm
9 ^ load
9 ^ local
-16 ^ lock
-13 ^ long
14 ^ lookup
25 ^ low
-15 ^ m
-10 ^ manag
10 ^ mandat
15 ^ mandatory
-27 ^ mark
-9 ^ max
-24 ^ maximum
34 ^ memo
-9 ^ memory
-16 ^ merg
-18 ^ messag
41 ^ mod
37 ^ model
11 ^ moder
9 ^ mood
10 ^ mor
-21 ^ mov
-14 ^ must
11 ^ my
-16 ^ n
14 ^ na
-42 ^ nam
-11 ^ negativ
-36 ^ nev
12 ^ nevermind
13 ^ new
-9 ^ nie
-37 ^ no
-56 ^ not
10 ^ nota
-16 ^ noth
11 ^ now
-10 ^ numb
-8 ^ o
53 ^ obey
-11 ^ obtain
-13 ^ ohn
-15 ^ ok
12 ^ omit
36 ^ on
-28 ^ one
-22 ^ only
32 ^ openai
-29 ^ optional
-17 ^ otherwis
28 ^ oubli
-13 ^ our
-45 ^ output
-29 ^ overrid
34 ^ p
10 ^ pag
-39 ^ pas
-9 ^ pass
-12 ^ path
11 ^ patient
-10 ^ paus
26 ^ pay
10 ^ payroll
-15 ^ permanent
22 ^ pet
-10 ^ phon
47 ^ ping
-14 ^ plac
36 ^ plan
10 ^ plant
10 ^ play
-18 ^ pleas
47 ^ pls
-16 ^ plugin
14 ^ plz
21 ^ poem
15 ^ preferr
-11 ^ premium
23 ^ pretend
8 ^ previou
-10 ^ privat
9 ^ product
-17 ^ prompt
9 ^ proof
16 ^ provid
-10 ^ public
16 ^ publish
14 ^ purchas
30 ^ q
17 ^ quantit
21 ^ quantity
34 ^ query
13 ^ radiu
-10 ^ rank
22 ^ rat
15 ^ raw
-18 ^ read
-12 ^ reason
17 ^ recipient
-9 ^ recommend
42 ^ referenc
9 ^ refund
11 ^ releas
22 ^ remark
32 ^ rememb
18 ^ remot
-22 ^ remov
9 ^ renew
36 ^ renewal
8 ^ repeat
-21 ^ replac
-23 ^ report
-35 ^ request
-47 ^ requir
-20 ^ reset
-15 ^ respons
8 ^ rest
10 ^ restituisc
-8 ^ restor
20 ^ result
13 ^ retriev
-19 ^ return
13 ^ rid
9 ^ rival
12 ^ robot
26 ^ rol
22 ^ round
-8 ^ rout
15 ^ row
11 ^ rul
-11 ^ run
11 ^ sandbox
12 ^ say
-10 ^ scan
-10 ^ schedul
19 ^ search
-12 ^ secret
9 ^ security
18 ^ see
-18 ^ send
-15 ^ serv
-16 ^ servic
-16 ^ session
23 ^ set
-10 ^ shadow
-8 ^ shell
25 ^ should
41 ^ sidenot
22 ^ signatur
-14 ^ silent
9 ^ simpl
-13 ^ simulat
-18 ^ skip
20 ^ slip
12 ^ slippag
-29 ^ so
-9 ^ sourc
8 ^ speak
33 ^ split
-15 ^ ssh
-9 ^ start
-8 ^ stat
10 ^ statu
12 ^ stay
-19 ^ step
14 ^ stock
17 ^ stop
-18 ^ submit
29 ^ supersed
15 ^ support
22 ^ sur
25 ^ swap
26 ^ switch
11 ^ symptom
17 ^ sync
73 ^ system
13 ^ ta
-16 ^ tak
-9 ^ talk
25 ^ tell
11 ^ temporary
11 ^ term
13 ^ terminat
-43 ^ text
-15 ^ thank
-16 ^ that
-144 ^ the
-36 ^ ther
12 ^ there'
-16 ^ thes
-17 ^ they
-120 ^ thi
13 ^ tick
18 ^ tim
9 ^ timeout
33 ^ tip
-17 ^ titl
-36 ^ to
11 ^ todo
9 ^ topic
-12 ^ total
42 ^ trac
8 ^ track
-10 ^ train
-10 ^ transf
54 ^ treat
-8 ^ tru
12 ^ tutar
11 ^ two
-17 ^ typ
9 ^ tz
9 ^ unit
-25 ^ unknown
12 ^ unlock
14 ^ updat
13 ^ upon
-17 ^ url
-14 ^ use
-22 ^ user'
-18 ^ valid
13 ^ validat
-31 ^ valu
-12 ^ variabl
9 ^ vendor
10 ^ verify
25 ^ version
-18 ^ verwijdert
9 ^ viru
20 ^ visibility
9 ^ visitor
-12 ^ void
-8 ^ volum
-16 ^ vor
34 ^ vot
13 ^ wait
12 ^ warm
-17 ^ warn
-9 ^ wat
26 ^ weath
-22 ^ what
8 ^ what'
20 ^ when
19 ^ whenev
14 ^ wher
-44 ^ wheth
-10 ^ which
35 ^ whil
21 ^ whoev
9 ^ wi
8 ^ wip
-40 ^ with
-11 ^ without
-10 ^ work
-17 ^ writ
37 ^ x
-43 ^ you
13 ^ you'd
22 ^ you'll
15 ^ you'r
33 ^ your
25 ^ zawsz
-15 ^ ö
8 ^ возвращает
28 ^ забудь
50 ^ сумма
17 ^ удаляет
13 ^ نفّذ
8 ^ يعرض
12 ^ يعيد
22 ^ मौसम
26 ^ 사용자가
-37 a
19 a .
-37 a 0
26 a <address>
32 a <mail>
-31 a <name>
39 a _ .
-22 a _ <name>
16 a _ a
-17 a _ agent
-11 a _ api
10 a _ appl
-16 a _ approv
-28 a _ approval
15 a _ ask
-31 a _ assistant
10 a _ at
-11 a _ befor
17 a _ between
17 a _ block
12 a _ branch
-10 a _ call
16 a _ charact
10 a _ chart
8 a _ cod
-11 a _ command
-12 a _ consent
14 a _ daqui
17 a _ de
-18 a _ description
13 a _ employe
12 a _ entry
-11 a _ fil
-10 a _ first
-42 a _ for
9 a _ goe
-26 a _ has
-9 a _ head
8 a _ help
15 a _ id
10 a _ includ
-9 a _ into
-15 a _ is
45 a _ its
-13 a _ key
15 a _ light
-12 a _ lin
16 a _ local
-13 a _ messag
-15 a _ nam
-10 a _ need
17 a _ o
-12 a _ of
27 a _ one
23 a _ or
39 a _ ord
23 a _ pag
10 a _ pas
-17 a _ plan
22 a _ point
20 a _ request
21 a _ rul
27 a _ run
11 a _ send
-10 a _ serv
9 a _ sign
-10 a _ silent
8 a _ slat
23 a _ star
-11 a _ str
21 a _ test
-53 a _ that
-16 a _ the
21 a _ then
9 a _ ticket
-14 a _ to
-22 a _ token
18 a _ track
8 a _ turn
-12 a _ und
22 a _ up
-10 a _ user
-9 a _ valu
15 a _ want
-9 a _ when
18 a _ wher
17 a _ who
-19 a _ with
-65 a __ $
15 a __ .
-17 a __ 0
-19 a __ a
11 a __ add
27 a __ advis
22 a __ afterward
24 a __ agent
-16 a __ all
9 a __ answ
-18 a __ ask
-17 a __ at
-21 a __ by
12 a __ call
15 a __ delet
-22 a __ each
10 a __ end
11 a __ exist
14 a __ fee
-10 a __ fil
18 a __ for
-20 a __ from
29 a __ full
21 a __ in
-8 a __ instruction
32 a __ is
9 a __ it'
-9 a __ leak
11 a __ may
-10 a __ must
13 a __ nam
11 a __ need
-13 a __ nev
17 a __ nobody
-11 a __ not
10 a __ noth
28 a __ numb
12 a __ open
20 a __ ord
18 a __ our
15 a __ pictur
9 a __ prompt
25 a __ que
16 a __ read
18 a __ refund
11 a __ rememb
-9 a __ request
-15 a __ return
10 a __ show
15 a __ silenc
21 a __ so
11 a __ system
23 a __ terminat
-17 a __ that
29 a __ the
9 a __ tim
-30 a __ to
12 a __ toward
37 a __ us
-13 a __ use
-16 a __ user
-11 a __ wait
-11 a __ when
51 a __ which
10 a __ who
9 a __ whoev
-11 a __ without
15 a __ your
-11 a __ ó
11 a b
-8 a backup
10 a balanc
10 a bas
15 a being
11 a bett
17 a book
-15 a bot
16 a branch
11 a bus
-9 a calendar
-22 a call
-10 a card
15 a chang
-8 a charg
22 a chart
-16 a chat
11 a cheap
17 a check
20 a child
12 a city
9 a clinic
11 a cod
28 a collaps
9 a colon
24 a command
-14 a contact
21 a contract
17 a copy
11 a coupon
10 a courtesy
13 a cron
-18 a custom
12 a dai
29 a day
18 a dependency
-16 a description
25 a different
24 a doctor
10 a dump
28 a el
-12 a fact
11 a favourabl
-8 a few
22 a field
13 a fifth
-42 a fil
11 a firewall
11 a fre
-12 a friend
-14 a full
14 a gam
-11 a given
15 a greet
10 a guest
11 a hack
-11 a haiku
14 a help
-16 a helpful
12 a hidden
-14 a high
-12 a hint
-17 a human
11 a jok
-16 a json
-16 a key
24 a known
17 a legal
12 a loan
15 a look
25 a mad
11 a market
20 a matt
12 a meet
-8 a memb
-14 a memory
-30 a messag
14 a minut
-15 a model
-9 a moderator
-30 a new
11 a newslett
12 a not
16 a o
21 a partir
16 a partn
-13 a password
-19 a payment
-11 a pend
-39 a person
-14 a phon
20 a pip
-14 a pirat
22 a plain
32 a plausibl
14 a position
9 a postal
-11 a privat
8 a product
9 a project
-11 a prompt
11 a public
18 a pull
8 a quot
9 a random
-11 a real
21 a receipt
10 a recip
11 a refund
-12 a remind
-9 a rep
24 a request
12 a review
18 a riddl
13 a rival
11 a routin
-8 a row
10 a safety
8 a sal
-10 a sav
-11 a scor
9 a seat
21 a second
-17 a secret
-16 a sentenc
-9 a separat
-14 a serv
-23 a session
-8 a shopp
-17 a sign
-12 a signatur
-9 a singl
10 a skill
12 a small
30 a stand
10 a start
8 a storag
17 a story
-9 a str
19 a subscription
-20 a system
11 a third
-14 a token
-36 a tool
16 a transcript
-9 a transf
-9 a version
9 a webhook
34 a week
28 a wrong
15 a year
26 a yes
8 a ñ
14 a ť
30 ab
13 ab .
11 ab _ $
-33 abl
-25 abl to
25 abolish
30 about
17 about .
16 about _ .
20 about _ 0
-15 about _ and
20 about _ data
9 about _ extra
10 about _ from
-13 about _ hour
16 about _ person
10 about _ quot
19 about _ should
22 about __ $
-16 about __ and
22 about __ be
9 about __ that
10 about bill
-17 about it
-23 about our
14 about pric
18 about privacy
14 about shar
-25 about the
35 about thi
-18 about to
31 abov
-11 abov .
-18 abov _ .
22 abov _ lin
-15 abov __ 0
8 abov __ are
-11 abov the
20 abov thi
10 abov what
19 accept
-15 accept _ $
14 accept _ action
13 accept _ term
-17 accept _ the
-18 accept __ $
12 accept __ be
13 accept __ the
21 accept all
21 accept and
-9 accept the
8 acceptanc of
-69 acces
-13 acces .
-8 acces _ .
-8 acces _ the
-9 acces __ $
27 acces __ .
-19 acces __ the
-9 acces token
-17 accord
-8 accord to
-29 account $
40 account 0
-23 account _ $
-11 account _ .
40 account _ 0
11 account _ agre
18 account _ and
10 account _ by
11 account _ hav
-10 account _ the
16 account __ $
10 account __ a
12 account __ and
15 account __ are
21 account __ no
-29 account __ the
-23 account __ to
24 account hold
-15 account is
16 account own
-12 account without
15 account'
-16 accountant
12 acepta
14 ack
-9 acknowledg
-11 acm .
52 act
22 act _ if
18 act _ it
10 act __ $
10 act __ .
14 act __ it
-17 act __ user
11 act __ with
19 act free
20 act normal
-29 action
45 action .
-16 action _ $
30 action _ resourc
21 action __ .
35 action __ <name>
-11 action is
13 action item
-26 activ
-21 activity
-17 actual
-23 ad
18 add
-14 add .
19 add 0
33 add <mail>
-24 add <name>
-16 add _ $
15 add _ all
10 add _ as
21 add _ degre
9 add _ follow
9 add _ per
19 add _ percent
-27 add __ $
10 add __ an
14 add __ key
13 add __ the
22 add a
-13 add by
23 add our
10 add that
11 add the
9 add to
19 add two
13 addition _ the
-43 additional
-11 additional __ the
-9 additional context
-16 addres .
-18 addres _ $
8 addres _ all
12 addres _ the
10 addres _ to
-13 addres __ .
15 addres __ and
12 addres __ the
9 addres __ to
-12 addres __ user
9 addres and
16 addres book
-20 addres in
-17 addres of
-20 address
13 address .
15 address _ $
11 address _ you
-15 address are
-8 address that
11 addresse
10 addresse .
10 addresse _ $
78 admin
21 admin .
22 admin _ approv
24 admin _ the
15 admin __ .
12 admin __ it
-15 admin __ the
11 admin password
13 admin token
12 administrator
-12 administrator _ $
-10 administrator may
36 adopt
21 adopt the
17 adr
18 ads
22 adult
15 adult .
24 advis
-20 affect
-27 aft
11 aft <name>
-20 aft _ $
19 aft _ .
-9 aft _ call
-10 aft _ day
-8 aft _ minut
19 aft _ rep
-22 aft _ second
12 aft _ the
-9 aft _ user
-12 aft __ has
13 aft __ is
20 aft __ list
12 aft __ model
-8 aft __ of
34 aft __ the
10 aft a
14 aft fiv
34 aft read
-12 aft ten
-11 aft that
-27 aft the
-10 aft thre
-14 aft which
65 afterward
19 afterward .
9 afterward _ that
28 afterward _ the
14 afterward __ is
-10 again
-31 again .
-29 again _ $
9 again _ <address>
14 again _ a
8 against
-12 against __ .
11 against the
26 age
11 age _ result
14 age __ .
-9 agency
24 agenda
15 agenda _ de
15 agenda __ gebruik
15 agenda van
116 agent
14 agent $
-21 agent .
-12 agent _ $
17 agent _ .
13 agent _ <name>
29 agent _ add
-13 agent _ for
11 agent _ hav
13 agent _ it
-17 agent _ its
16 agent _ my
18 agent _ ord
13 agent _ put
-12 agent _ read
-9 agent _ run
-18 agent _ tak
21 agent _ thi
12 agent _ to
28 agent _ user
-21 agent __ .
16 agent __ and
28 agent __ befor
-27 agent __ call
16 agent __ endpoint
-17 agent __ it
11 agent __ logg
-17 agent __ over
-8 agent __ so
26 agent __ to
22 agent __ with
-10 agent act
10 agent also
-14 agent and
8 agent are
8 agent doe
16 agent escalat
16 agent execut
27 agent hav
-12 agent load
-10 agent may
-9 agent must
19 agent read
-31 agent see
13 agent send
-10 agent should
13 agent so
17 agent then
21 agent to
-14 agent with
19 aggiungi
48 agre
15 agre .
11 agre _ .
9 agre _ everyth
20 agre _ them
12 agre _ writ
11 agre __ $
18 agre __ shar
16 agre anyway
20 agre for
13 agre on
-57 agreement
-15 agreement .
-10 agreement _ $
-10 agreement _ .
45 ahead
-10 ahead _ $
12 ahead _ the
18 ahead __ .
21 ahead of
19 ahora
19 ahora en
161 ai
26 ai $
31 ai .
28 ai _ .
13 ai _ delet
12 ai _ hand
13 ai _ hav
18 ai _ in
15 ai _ it
20 ai _ the
-8 ai _ to
16 ai _ wher
-42 ai __ $
9 ai __ call
-19 ai __ for
19 ai __ its
12 ai __ over
25 ai __ the
10 ai __ thi
44 ai __ to
11 ai act
-14 ai agent
-15 ai assistant
29 ai call
27 ai client
20 ai do
16 ai know
14 ai must
10 ai set
-12 ai system
28 ai that
9 ai you
9 air
13 air quality
38 airlin
10 airline'
10 airline' _ far
10 airline' __ .
10 airline' own
-15 airport
21 ais
14 ajout
71 al
21 al _ .
9 al _ che
9 al client
19 al pazient
60 alarm
11 alarm and
26 alarm befor
-15 alert _ $
16 alert _ for
-9 alert __ .
12 alert rul
8 alert so
18 alignment
33 all
17 all .
34 all 0
25 all _ .
9 all _ alway
9 all _ answ
-22 all _ are
13 all _ convers
9 all _ instruct
-19 all _ instruction
27 all _ messag
14 all _ no
9 all _ now
13 all _ oth
18 all _ sam
10 all _ so
-17 all _ the
16 all _ them
13 all _ to
43 all _ tool
8 all _ was
-13 all _ you
8 all __ $
20 all __ .
24 all __ 0
-17 all __ a
-8 all __ and
9 all __ assistant
9 all __ en
-17 all __ in
-9 all __ it
13 all __ its
12 all __ rul
10 all __ than
14 all __ then
8 all __ until
-13 all __ wer
12 all __ you
-11 all call
13 all cas
10 all chat
14 all contact
12 all custom
9 all eerder
-13 all fil
17 all futur
26 all mail
23 all oth
8 all outgo
-11 all own
20 all pend
18 all repo
9 all request
-18 all rul
-13 all session
19 all staff
-42 all the
10 all thre
11 all ticket
15 all tim
20 all tool
-21 all user
26 all'utent
8 all'utent che
-48 allow
20 allow .
-18 allow __ .
-22 allow to
14 alltid
26 alon
12 alon and
60 along
16 along .
19 along _ <name>
-10 along _ their
14 along _ way
27 along __ .
19 along __ and
12 along __ the
11 along as
14 along in
10 along the
-13 along with
-15 alpha
-12 already
-11 already _ .
16 already _ that
12 already _ the
17 already _ thi
11 already agre
9 already sign
46 als
15 als _ .
9 als __ $
41 also
38 also _ <name>
10 also _ a
30 also _ all
12 also _ any
26 also _ how
22 also _ in
17 also _ the
-8 also _ to
-12 also __ .
26 also __ <name>
-12 also __ and
10 also __ oth
24 also __ the
-13 also __ to
9 also __ with
19 also add
10 also call
-15 also delet
13 also slip
8 also translat
16 also when
10 alt
10 alt _ .
18 although
20 although _ user
20 although __ pick
19 although the
39 altid
28 alway
29 alway $
13 alway _ <mail>
-17 alway _ <name>
-15 alway _ a
-11 alway _ in
-26 alway _ the
18 alway __ answ
-26 alway __ first
16 alway __ or
-20 alway __ the
31 alway __ to
-19 alway answ
-24 alway call
13 alway choos
14 alway fals
18 alway pick
-17 alway return
8 alway tru
14 alway use
-15 am
12 ambient
11 amend
11 amend _ the
8 among
11 among _ user'
17 among the
-17 amount
47 amount _ 0
-10 amount _ the
26 amount __ $
8 amount __ 0
-11 amount __ in
-47 an
-11 an _ $
31 an _ .
18 an _ 0
-12 an _ abov
-13 an _ addres
17 an _ agent
-10 an _ and
-8 an _ by
11 an _ client
28 an _ for
-15 an _ from
-13 an _ in
13 an _ key
-12 an _ list
-12 an _ mail
-13 an _ on
-19 an _ serv
18 an _ session
12 an _ to
22 an _ whos
-31 an _ with
-58 an __ $
-16 an __ .
-22 an __ a
8 an __ addres
9 an __ all
20 an __ and
14 an __ at
-12 an __ call
19 an __ do
-19 an __ for
-10 an __ if
22 an __ is
-18 an __ its
10 an __ of
-19 an __ tell
12 an __ them
13 an __ url
19 an __ who
-15 an __ with
14 an __ your
-15 an account
-23 an addres
18 an administrator
-45 an agent
22 an ai
-23 an alert
-15 an answ
-10 an api
18 an assistant
20 an die
-14 an e
22 an earli
11 an error
-11 an event
-14 an exist
22 an hour
14 an iban
16 an imag
12 an independent
9 an internal
14 an invisibl
15 an issu
13 an llm
-19 an mcp
-8 an ord
13 an ssh
-8 an unrestrict
21 an updat
10 ana
15 ana .
-14 analysi
79 anch
18 anch a
30 anch se
-26 and $
-51 and <name>
-33 and _ $
-20 and _ .
-28 and _ 0
13 and _ <name>
-26 and _ a
10 and _ about
34 and _ all
-10 and _ and
-31 and _ ask
-9 and _ at
29 and _ be
11 and _ been
21 and _ both
-10 and _ by
-15 and _ call
-17 and _ can
-12 and _ chang
9 and _ cod
8 and _ condition
-12 and _ confirm
13 and _ credential
23 and _ dat
11 and _ delivery
17 and _ document
16 and _ don
-10 and _ don't
10 and _ each
29 and _ els
11 and _ every
15 and _ explain
12 and _ first
27 and _ fold
-29 and _ for
10 and _ guard
-18 and _ hav
9 and _ hour
11 and _ ignor
-46 and _ in
-30 and _ is
76 and _ it
13 and _ it'
19 and _ its
19 and _ key
26 and _ lik
-9 and _ link
8 and _ list
-25 and _ me
10 and _ messag
-27 and _ model
9 and _ must
11 and _ need
22 and _ no
-14 and _ of
-11 and _ on
8 and _ our
10 and _ over
13 and _ password
8 and _ read
14 and _ serv
-8 and _ should
14 and _ show
-11 and _ siz
-21 and _ tell
-11 and _ text
71 and _ the
13 and _ their
58 and _ them
23 and _ thes
-16 and _ tim
-52 and _ to
-8 and _ tool
-8 and _ until
-13 and _ valu
14 and _ want
41 and _ what
-12 and _ when
-14 and _ which
-12 and _ with
19 and _ you
-17 and _ your
-17 and __ $
-12 and __ .
-19 and __ 0
-53 and __ <name>
-25 and __ a
14 and __ addres
10 and __ aft
37 and __ all
-15 and __ an
-12 and __ answ
11 and __ anyth
-26 and __ are
45 and __ as
15 and __ ask
12 and __ at
10 and __ back
13 and __ be
-9 and __ befor
15 and __ but
9 and __ buy
-14 and __ by
12 and __ chat
-20 and __ cod
9 and __ com
11 and __ command
8 and __ cv
16 and __ description
-18 and __ each
19 and __ every
-37 and __ for
9 and __ found
-17 and __ from
10 and __ given
8 and __ go
13 and __ her
-22 and __ how
-9 and __ id
-11 and __ if
31 and __ in
-10 and __ is
16 and __ it
14 and __ key
22 and __ kind
11 and __ know
22 and __ lead
13 and __ link
17 and __ lot
-10 and __ match
-13 and __ messag
13 and __ nam
16 and __ next
21 and __ no
-11 and __ numb
22 and __ of
11 and __ on
16 and __ oth
17 and __ our
-29 and __ out
16 and __ outcom
15 and __ paid
-9 and __ person
11 and __ pictur
19 and __ question
10 and __ read
-20 and __ report
-11 and __ request
12 and __ restriction
-12 and __ result
9 and __ right
9 and __ sam
11 and __ server'
17 and __ so
9 and __ someth
-14 and __ statu
15 and __ subject
9 and __ switch
-23 and __ system
14 and __ talk
12 and __ the
-17 and __ them
9 and __ then
14 and __ thi
-23 and __ to
16 and __ token
14 and __ tru
-24 and __ user
23 and __ user'
9 and __ which
15 and __ why
10 and __ withdrawn
10 and __ without
-8 and a
37 and accept
8 and add
-19 and all
12 and an
15 and answ
12 and append
19 and argument
19 and as
-9 and ask
25 and attach
23 and avoid
12 and backup
21 and behav
15 and call
12 and can
33 and carry
-14 and charg
10 and checksum
12 and confirm
-37 and delet
27 and describ
9 and disabl
14 and do
17 and doe
18 and doesn't
42 and don't
10 and e
12 and execut
-33 and explain
33 and follow
12 and forget
18 and forward
14 and giv
18 and grant
13 and hand
14 and has
9 and hav
26 and hid
-10 and hidden
16 and includ
-37 and is
20 and key
-27 and link
15 and list
9 and mak
-27 and may
8 and model
35 and need
-17 and nev
-10 and no
9 and not
12 and obey
19 and of
44 and only
15 and open
23 and pas
10 and payment
-9 and phon
22 and post
22 and pres
19 and present
9 and pretend
11 and pric
-10 and print
36 and push
8 and put
17 and request
10 and retry
-44 and return
9 and run
-17 and sav
11 and say
15 and schema
11 and secret
13 and set
19 and shall
-11 and show
13 and sign
22 and skip
-26 and so
16 and stay
10 and stor
-12 and suggest
9 and tak
9 and test
11 and the
-24 and then
13 and they
28 and thi
-10 and tim
29 and to
-17 and tool
43 and upload
12 and us
-17 and use
-13 and wait
-17 and what
-9 and who
-9 and with
13 and work
27 ander
12 ander werkzeug
48 announc
-13 announcement
14 annual
-17 anoth _ $
-11 anoth _ .
10 anoth __ bett
8 anoth __ put
-19 anoth __ the
-10 anoth agent
25 anoth tool
65 answ
15 answ $
-62 answ .
-22 answ 0
-24 answ _ $
13 answ _ <name>
24 answ _ an
13 answ _ at
-22 answ _ from
10 answ _ if
10 answ _ it
-8 answ _ not
-22 answ _ question
35 answ _ thi
17 answ _ to
-29 answ _ two
-8 answ _ you
9 answ __ if
16 answ __ is
-15 answ __ it
-14 answ __ languag
14 answ __ question
-9 answ __ second
-21 answ __ sentenc
-12 answ __ tell
9 answ __ that
-40 answ __ the
-9 answ __ up
9 answ __ with
8 answ about
11 answ all
47 answ and
-12 answ are
-16 answ befor
9 answ carr
-11 answ contain
12 answ everyth
12 answ for
-15 answ in
11 answ may
14 answ of
-16 answ question
12 answ that
-11 answ the
27 answ to
-15 answ until
14 answ with
-16 answ within
12 answ without
15 answer
18 answer with
8 ant de
14 anthropic
27 antiviru
26 antwoord
10 anweisungen und
23 anwend
32 any
-23 any .
-10 any _ $
8 any _ and
10 any _ clos
25 any _ from
35 any _ key
13 any _ mention
19 any _ post
10 any _ search
9 any _ that
-14 any _ you
19 any __ $
-18 any __ .
10 any __ be
15 any __ in
9 any __ mad
13 any __ nam
11 any __ that
17 any __ tool
33 any api
23 any cas
11 any chang
11 any earli
17 any limit
12 any long
35 any mor
19 any numb
14 any oth
9 any rep
12 any token
19 anybody
30 anyon
10 anyon _ $
11 anyon __ .
-11 anyon __ the
70 anyth
-20 anyth .
-18 anyth _ $
11 anyth _ in
14 anyth __ $
19 anyth __ .
10 anyth __ your
27 anyth els
15 anyth the
69 anyway
17 anyway .
17 anyway _ $
25 anywher
23 anywher _ the
12 ao _ que
45 apa
45 apa pun
28 apagar
11 apagu
-8 apart
-48 api
29 api $
-27 api .
10 api _ $
-27 api _ .
10 api _ as
10 api _ call
18 api _ in
-11 api _ you
-18 api __ $
-21 api __ .
27 api __ hav
15 api __ in
11 api __ model
-12 api __ the
-13 api __ to
10 api count
-17 api is
58 api key
-25 api let
-14 api you
-56 app
-36 app .
-17 app _ $
-17 app _ the
30 app _ thi
-11 app __ .
12 app __ the
19 app them
-8 app to
-12 appear
-9 appear .
-11 appear _ the
-19 appear __ .
14 appear __ the
19 appear anywher
-20 appear on
60 append
10 append <name>
18 append _ last
-20 append _ the
22 append _ to
25 append __ the
8 append a
31 append the
-14 append to
-31 appl
-9 appl _ $
-12 appl _ the
-10 appl __ .
-64 applic
15 applic .
-16 applic <name>
-11 applic __ the
69 applicant
-9 applicant _ $
26 applicant __ $
9 appointment __ the
19 appreciat
15 appreciat if
68 approv
17 approv $
14 approv _ $
10 approv _ from
27 approv _ loan
-18 approv _ the
12 approv _ you
16 approv __ .
-8 approv a
31 approv all
19 approv automatical
-11 approv the
43 approval
20 approval $
-25 approval .
-20 approval _ $
-13 approval _ .
31 approval _ are
-25 approval _ for
22 approval _ impl
-21 approval __ $
-17 approval __ the
10 approval are
16 approval dialog
45 approval is
-13 apr
13 aqu
13 aqu í
36 araci
22 archiv
19 archiv .
15 archiv _ $
11 archiv _ the
9 archiv __ $
10 archiv in
13 archivo
17 archivo .
-25 are
-19 are .
119 are _ .
38 are _ and
-19 are _ as
-28 are _ at
76 are _ be
-10 are _ befor
9 are _ below
11 are _ bett
-46 are _ by
10 are _ clos
-12 are _ first
-11 are _ from
-12 are _ helpful
-27 are _ in
15 are _ it
15 are _ languag
-13 are _ of
17 are _ off
-18 are _ out
-11 are _ part
17 are _ per
-9 are _ pirat
15 are _ read
13 are _ request
10 are _ run
13 are _ so
18 are _ sur
-8 are _ through
11 are _ too
11 are _ und
-8 are _ up
-9 are _ with
-67 are __ $
-31 are __ 0
-20 are __ <name>
-15 are __ and
9 are __ are
-13 are __ assistant
18 are __ declin
-10 are __ for
9 are __ go
10 are __ has
9 are __ leav
10 are __ legal
17 are __ maintenanc
22 are __ model
17 are __ nev
-9 are __ onc
9 are __ ord
-9 are __ our
12 are __ pay
17 are __ should
-21 are __ so
10 are __ steer
18 are __ tell
17 are __ than
-24 are __ the
10 are __ their
8 are __ them
-17 are __ they
9 are __ what
11 are __ who
18 are __ you
12 are __ your
-26 are a
8 are advisory
-16 are allow
-14 are alway
-31 are an
25 are as
18 are at
-24 are availabl
22 are best
11 are bett
8 are cach
34 are connect
9 are count
11 are cover
-11 are declin
-9 are delet
22 are deprecat
16 are enter
9 are exempt
9 are expect
-11 are fre
-24 are ignor
16 are in
-9 are includ
-12 are left
14 are lift
9 are link
-13 are list
-8 are lost
-9 are mask
11 are miss
13 are mix
16 are month
-18 are need
-16 are nev
-13 are no
21 are nois
-48 are not
9 are null
22 are number
10 are off
-15 are on
-10 are pass
10 are red
-16 are refus
-12 are reject
23 are releas
-15 are remov
-11 are replac
-14 are return
-8 are round
-24 are shown
-9 are skipp
-9 are sort
11 are str
8 are support
-9 are the
85 are to
-9 are tri
14 are trust
-13 are visibl
19 are void
-20 are written
8 are you
-34 area
-9 aren't _ .
9 argument _ $
-12 argument __ .
11 argument __ the
15 argument __ to
-18 argument and
11 argument must
10 argument of
24 argument you
11 around
12 arrangement
-24 array
-16 array of
14 arriv
14 arrival
13 arrival .
8 arrival _ $
14 articl
18 articl 0
16 articl _ if
14 articl __ the
-20 artifact
12 artificial
11 artist
65 as
-12 as $
-18 as .
-10 as 0
-19 as <name>
33 as _ .
-15 as _ 0
-13 as _ <name>
21 as _ administrator
16 as _ agent
10 as _ airline'
-12 as _ and
-9 as _ are
-32 as _ as
12 as _ authoris
12 as _ bucket
-40 as _ by
11 as _ from
12 as _ happen
-27 as _ in
12 as _ it
-12 as _ json
20 as _ matt
21 as _ new
35 as _ only
13 as _ reason
10 as _ request
9 as _ servic
26 as _ thi
21 as _ to
8 as _ until
-13 as _ user
29 as _ valu
12 as _ which
17 as _ with
14 as _ word
12 as _ yes
-15 as __ 0
24 as __ <address>
-14 as __ <name>
-12 as __ a
9 as __ administrator
12 as __ also
-16 as __ and
9 as __ approval
13 as __ ask
10 as __ cam
10 as __ comment
12 as __ document
8 as __ for
12 as __ had
-16 as __ in
-9 as __ instruction
23 as __ is
-9 as __ messag
31 as __ nev
19 as __ only
-9 as __ or
13 as __ ord
9 as __ oth
18 as __ own
13 as __ prompt
20 as __ requir
10 as __ send
-10 as __ str
15 as __ them
23 as __ thi
13 as __ to
17 as __ version
12 as __ wer
16 as __ when
23 as __ your
-17 as a
10 as acceptanc
32 as an
8 as ask
-9 as bas
23 as check
12 as com
-24 as data
9 as empty
11 as good
17 as guest
13 as hav
46 as if
-25 as in
-14 as instruction
8 as is
-12 as it
22 as its
32 as json
-12 as markdown
23 as of
-20 as one
27 as paid
-23 as read
17 as request
-9 as requir
9 as second
24 as soon
9 as stat
-11 as such
-11 as svg
-15 as the
-13 as they
15 as thi
29 as though
9 as usual
-8 as well
9 as you
20 as your
29 as zero
12 asid
116 ask
54 ask $
47 ask .
45 ask _ $
28 ask _ .
9 ask _ 0
18 ask _ a
-8 ask _ administrator
8 ask _ again
-13 ask _ be
-10 ask _ confirm
-9 ask _ for
15 ask _ is
-18 ask _ it
16 ask _ of
-11 ask _ open
-10 ask _ person
10 ask _ privat
-12 ask _ question
12 ask _ shopp
19 ask _ sudo
-23 ask _ the
34 ask _ thi
-40 ask _ to
-48 ask _ user
-14 ask _ your
41 ask __ $
-39 ask __ .
9 ask __ 0
9 ask __ <name>
15 ask __ and
-17 ask __ befor
16 ask __ but
-9 ask __ first
-15 ask __ for
9 ask __ forecast
-11 ask __ hour
27 ask __ is
18 ask __ not
-10 ask __ or
12 ask __ shar
-33 ask __ to
16 ask __ tool
10 ask __ und
16 ask about
-30 ask befor
-12 ask for
9 ask in
12 ask is
-86 ask the
-20 ask them
11 ask to
16 ask twic
36 ask wheth
11 ask why
-14 ask you
-12 assign
-11 assign to
199 assistant
-25 assistant $
10 assistant .
-26 assistant _ $
-15 assistant _ .
-14 assistant _ call
11 assistant _ exempt
16 assistant _ i
10 assistant _ it
8 assistant _ out
9 assistant _ that
28 assistant _ the
11 assistant _ them
-13 assistant _ thi
-21 assistant _ tool
9 assistant _ turn
10 assistant _ understood
11 assistant _ user
22 assistant _ wir
-12 assistant _ with
20 assistant __ .
12 assistant __ 0
16 assistant __ <name>
10 assistant __ and
12 assistant __ befor
14 assistant __ configur
-16 assistant __ for
8 assistant __ in
9 assistant __ into
12 assistant __ one
-28 assistant __ the
19 assistant __ to
16 assistant __ user
33 assistant are
-11 assistant for
14 assistant has
27 assistant is
31 assistant may
-22 assistant messag
-28 assistant must
11 assistant of
9 assistant on
15 assistant pass
-17 assistant shall
-21 assistant that
50 assistant to
-9 assistant use
35 assistant'
56 assistent
25 assistent .
17 assum
39 assur
15 assur the
16 assuranc
9 at <name>
22 at _ .
-31 at _ 0
-15 at _ a
8 at _ addres
10 at _ end
-25 at _ one
14 at _ resort
8 at _ start
-17 at _ tim
18 at _ top
-11 at __ $
18 at __ and
19 at __ as
-11 at __ don't
-9 at __ exampl
20 at __ is
10 at __ it
12 at __ the
28 at all
-17 at any
28 at it
-17 at its
-8 at least
-46 at most
-13 at night
12 at noon
13 at our
22 at the
-18 at which
32 att
21 att _ ä
38 attach
22 attach _ $
8 attach __ .
9 attach __ that
11 attach __ to
9 attach all
40 attach the
-28 attach to
-8 attachment _ $
17 attachment _ .
-37 attack
-13 attack .
11 attack lab
-29 attempt
-23 attempt to
24 attention
16 attention .
17 attribution .
19 attribution _ $
21 au
23 au client
-21 au plu
22 auch
19 auch _ der
22 auch wenn
12 auction
14 audienc
8 audienc .
32 audit
15 audit .
9 audit _ for
16 audit _ with
-9 audit __ $
17 audit __ <name>
9 audit __ the
-16 audit log
17 audit trail
28 auditor
17 auditor .
17 auf
17 auf .
14 auf _ $
-24 aufrufen
56 aunqu
13 aunqu _ usuario
19 aunqu __ que
20 aunqu el
35 aurora
13 aurora forecast
12 aus
19 ausf
19 ausf _ hren
19 ausf ü
18 aussi
8 auth head
-33 authentic
-11 authentic .
-8 authentic _ $
-49 authenticat
43 author
12 author __ .
16 author __ to
9 author and
48 authoris
22 authoris _ to
33 authoris __ to
21 authoris the
19 authoris to
15 authoris you
-9 authorit
14 authority _ the
-60 authoriz
-22 authoriz .
-17 authoriz _ bear
-12 authoriz __ $
18 auto accept
14 automat assistant
-33 automatical
-8 automatical .
-19 automatical _ $
15 automatical _ the
15 autonomou
16 autr
15 autr _ de
16 autr outil
-9 availability
-53 availabl
15 availabl _ $
10 availabl _ request
-19 availabl _ the
24 availabl __ day
8 availabl __ their
-10 availabl at
-13 availabl in
9 availabl on
17 avant
18 avant _ .
14 avant __ $
-29 averag
8 averag .
8 averag _ $
11 avi
29 avisar
19 avoid
15 avoid .
16 avoid _ $
-10 avoid __ .
17 avoid the
11 await
36 away
12 away __ the
26 away __ user
11 away without
9 b
34 b .
-15 b 0
-20 b _ c
-15 b _ d
13 b _ n
16 b _ the
-10 b __ .
-11 b __ 0
9 b __ v
14 b ạ
11 ba
21 ba _ ka
19 ba ş
11 back
23 back .
19 back _ $
14 back _ a
13 back __ $
-15 back __ .
16 back __ person
-18 back __ user'
-15 back as
14 back the
18 back to
-12 back unchang
-15 back up
-16 background
19 background .
-10 background __ $
24 backup
45 backup _ .
19 backup _ the
10 backup __ $
18 backup is
20 balanc
40 balanc .
19 balanc _ 0
10 balanc _ as
8 balanc and
12 balanc is
-13 balanc of
8 banco
40 bank
-8 bank .
-8 bank _ $
-17 bank _ .
11 bank _ in
14 bank _ or
36 bank detail
13 bank from
-8 bank has
9 bank login
8 bank pin
9 bank statement
22 bank'
20 banku
15 bann
-37 bas
54 bas 0
10 bas _ .
38 bas _ of
30 bas __ the
-45 bas on
17 bash
-11 basi
-9 basic
13 basic plu
43 basket
20 basket .
-34 batch
13 bc
16 bc 0
14 bc _ q
16 bc __ 0
14 bcc
15 bcc <mail>
9 bcc _ $
17 bcc __ $
11 be
-18 be .
25 be _ .
-11 be _ 0
16 be _ as
9 be _ at
-9 be _ back
-16 be _ but
12 be _ by
12 be _ if
16 be _ of
10 be _ off
15 be _ out
-9 be _ than
-28 be _ the
-18 be _ to
35 be _ with
9 be _ within
-32 be __ $
-10 be __ .
12 be __ <name>
17 be __ an
14 be __ and
11 be __ by
8 be __ call
10 be __ for
-16 be __ if
-15 be __ in
21 be __ it
11 be __ model
11 be __ not
10 be __ of
-36 be __ thi
-13 be __ to
10 be a
-18 be add
-11 be an
15 be answer
15 be appreciat
-27 be approv
14 be avoid
-11 be cach
24 be call
-10 be chang
-10 be check
12 be consult
20 be describ
11 be disclos
-12 be display
21 be disturb
23 be doubl
11 be dropp
9 be export
15 be fals
36 be follow
-10 be found
13 be given
-9 be in
11 be invok
9 be kept
14 be left
17 be lost
-19 be mark
15 be obey
8 be oblig
17 be open
11 be paid
10 be reach
-17 be read
21 be regard
-11 be return
33 be rewritten
-18 be sent
33 be shut
-12 be split
10 be steer
10 be swapp
27 be told
-18 be used
9 be verif
30 be voic
11 be withheld
14 bear
-9 bear __ $
26 bear token
9 becaus __ depend
-12 becaus it
-9 becaus the
-11 becom
21 bedrag
21 bedrag __ .
23 been
-18 been _ for
11 been _ onc
-9 been _ the
-9 been __ $
39 been __ .
10 been __ be
-8 been __ the
14 been __ thi
10 been call
23 been found
11 been grant
-17 been sent
8 been told
-15 befor .
-8 befor <name>
49 befor _ $
-13 befor _ .
24 befor _ <name>
15 befor _ also
19 befor _ call
19 befor _ clos
11 befor _ continu
-10 befor _ first
-14 befor _ it
13 befor _ mov
14 befor _ read
-10 befor _ run
-16 befor __ $
-26 befor __ .
-8 befor __ a
23 befor __ and
13 befor __ any
14 befor __ can
-9 befor __ dat
-17 befor __ it
18 befor __ them
-21 befor __ to
9 befor __ up
11 befor any
13 befor anyon
-30 befor call
-24 befor every
-10 befor it
41 befor list
14 befor reply
38 befor return
16 befor send
8 befor the
-22 befor they
15 befor thi
-10 befor tool
30 befor use
15 befor using
-14 befor you
32 beforehand
10 beforehand .
-11 beforehand _ $
-10 beforehand and
20 begin
10 begin __ as
11 begin __ call
-11 begin with
15 beginn
12 beginn with
13 behalf
-14 behalf of
53 behav
10 behav __ until
12 behav as
9 behav normal
-10 behaviour
35 behind
19 behind _ back
14 behind the
30 beim
21 being
-11 being _ .
9 being _ ai
-13 being __ $
14 being __ all
15 being __ the
9 being an
9 being record
16 being that
41 belong
16 belong _ a
13 belong _ the
34 belong in
13 below
12 below _ $
-22 below _ .
-14 below __ 0
10 below __ are
13 below __ being
-11 below the
8 benchmark
10 benchmark .
11 benutz
20 benutz __ .
9 benutz nicht
59 besid
20 besid _ the
12 besid the
53 best
14 best _ as
14 best _ out
-20 best _ tigung
35 best __ into
14 best __ of
28 best left
34 best result
-20 best ä
61 bett
10 bett .
8 bett _ $
18 bett _ to
12 bett off
-25 between
-8 between _ $
-12 between _ and
-10 between __ $
16 between __ .
14 between __ and
12 between __ us
-13 between call
21 between us
10 between you
-10 beyond the
-9 bid .
9 bidd
47 bij
36 bil
13 bill
11 bill .
-15 bill _ .
15 bill _ the
35 bill __ the
-12 bill as
19 bind
22 bing
31 bir
18 birthday
29 bisherigen
10 bisherigen _ und
10 bisherigen anweisungen
12 bit .
13 bitt
22 bitt weglassen
14 blam
14 blam the
31 blanket
15 blanket approval
9 blanket consent
-12 block
9 block _ the
-15 block __ .
-9 block the
27 blu
10 blu heron
15 board
-20 body
21 body .
18 bonu
19 bonu __ it
50 book
-9 book $
15 book _ .
17 book _ flight
11 book _ tabl
12 book __ $
-16 book __ .
11 book __ and
17 book __ at
17 book a
17 book and
9 book referenc
32 book the
9 book with
-9 bookkeep
-29 boolean
-14 boolean .
-12 boot
34 bos
23 bos .
11 boss'
88 bot
32 bot $
-25 bot .
18 bot 0
-20 bot _ $
21 bot _ .
12 bot _ it
27 bot __ $
13 bot __ .
11 bot __ in
13 bot __ thi
-14 both .
-17 both _ $
-12 both _ .
15 both _ <name>
-16 both _ and
48 both __ .
9 both __ with
18 both in
32 bother
12 bother _ user
17 bother __ .
20 bother the
-16 bought
9 bounc
13 bound _ no
23 bound __ policy
17 bound by
-15 box
-13 box _ $
21 bracket
22 branch
-15 branch _ .
23 branch __ the
15 branch is
22 branch protection
26 brand
11 breach
-11 breach .
15 breach _ .
-18 break
10 brick
14 bright
57 bring
20 bring _ the
12 bring _ up
12 bring it
45 bring up
21 broken
14 brought
16 brought up
15 brows
-11 brows .
34 brows _ .
-13 brows __ the
10 brows extension
10 brows profil
9 brows tool
30 browser'
9 browser' _ login
24 browser' sav
23 brugeren
24 brukeren
11 brukeren _ ikk
27 bu
12 bu araci
19 buck
12 bucket
-8 bucket _ $
9 bucket _ the
21 bucket _ to
30 bucket __ .
15 bucket public
18 budget
12 budget __ .
15 bug
15 bug .
-33 build
-9 build _ $
22 build _ as
19 build _ for
-14 build __ $
25 build statu
25 built
13 built _ fil
11 built __ and
14 built by
23 built in
79 bundan
26 bunu
19 bus
14 bus _ .
12 bus timetabl
-25 busines
-12 busines _ .
-13 busines day
-11 busy
-48 but
10 but __ $
-9 but don't
-14 but not
12 but our
78 buy
-8 buy _ $
8 buy _ .
11 buy _ a
16 buy _ album
8 buy __ $
17 buy set
72 buy the
11 buyer'
30 by
26 by .
37 by 0
-29 by _ $
19 by _ .
23 by _ 0
-8 by _ account
15 by _ agent
-16 by _ api
-11 by _ are
36 by _ assistant
17 by _ at
9 by _ client
20 by _ day
13 by _ develop
10 by _ dump
10 by _ for
16 by _ hous
14 by _ if
-18 by _ in
11 by _ integr
10 by _ its
19 by _ legal
-8 by _ mail
21 by _ messag
63 by _ model
24 by _ of
-9 by _ on
-21 by _ or
17 by _ policy
-8 by _ second
9 by _ that
-10 by _ the
12 by _ thi
11 by _ unit
13 by _ user
9 by _ way
15 by _ when
9 by _ with
-32 by __ $
24 by __ 0
-32 by __ <name>
10 by __ a
16 by __ and
22 by __ as
18 by __ befor
15 by __ can't
-13 by __ chat
9 by __ collect
11 by __ delet
-10 by __ each
11 by __ every
8 by __ fil
26 by __ for
-21 by __ if
-11 by __ in
8 by __ is
15 by __ keep
-21 by __ model
9 by __ of
-12 by __ or
14 by __ own
14 by __ pag
10 by __ right
17 by __ should
12 by __ that
26 by __ the
15 by __ ticket
9 by a
13 by ai
17 by an
25 by assistant
10 by call
15 by claim
15 by concatenat
9 by day
-9 by default
-8 by e
-10 by friday
27 by human
11 by machin
-39 by mail
-11 by nam
13 by no
-18 by our
-10 by phon
9 by say
14 by semicolon
28 by text
-12 by the
-25 by thi
20 by us
-9 by which
16 by you
19 by your
-16 bypas
-25 byt
-9 c
24 c .
-19 c _ $
16 c _ a
24 c _ c
12 c _ i
9 c _ ng
12 c __ $
-12 c __ .
10 c __ 0
10 c __ de
15 c __ h
-10 c __ ng
12 c __ o
8 c h
19 c á
9 c ũ
12 c ả
18 c ủ
14 cach
9 cach _ .
9 cach __ day
-17 calculat
12 calculat __ .
47 calculator
18 calculator .
20 calculator _ .
12 calculator'
36 calendar
-12 calendar _ $
-11 calendar _ .
32 calendar __ .
14 calendar for
12 calibr
48 call
15 call <name>
-14 call _ $
-17 call _ 0
-8 call _ <name>
-14 call _ aft
11 call _ are
-27 call _ at
-15 call _ be
13 call _ befor
9 call _ disabl
18 call _ do
23 call _ for
-10 call _ if
-14 call _ in
13 call _ it
-11 call _ its
12 call _ keep
11 call _ mad
-16 call _ model
-10 call _ onc
-16 call _ one
-12 call _ oper
10 call _ that
11 call _ the
39 call _ thi
-22 call _ tool
12 call _ up
31 call _ with
16 call __ .
-14 call __ <name>
-34 call __ a
-9 call __ agent
9 call __ any
18 call __ approv
-8 call __ are
-9 call __ as
17 call __ by
22 call __ explain
10 call __ it
18 call __ languag
16 call __ must
11 call __ not
-11 call __ numb
-12 call __ the
-15 call __ to
-18 call __ use
15 call __ wallet
-9 call __ with
-11 call __ you
-21 call a
20 call admin
-13 call again
21 call agent
16 call any
-14 call fail
-10 call first
17 call for
-8 call has
-9 call in
-9 call it
8 call mad
19 call model
13 call not
8 call replac
-13 call return
-14 call the
-44 call thi
-16 call tool
19 call until
13 call us
-11 call who
-13 callback
24 caller'
19 caller' __ the
19 cam
10 cam from
15 cambia
-22 campaign
-9 campaign .
15 campo
26 campo <name>
23 campo _ .
22 campo __ $
-111 can
20 can .
47 can _ $
49 can _ .
-24 can _ a
11 can _ combin
-11 can _ do
-10 can _ for
-10 can _ in
17 can _ it
10 can _ on
-18 can _ the
-23 can _ them
-20 can _ used
24 can __ $
9 can __ .
-9 can __ and
-10 can __ as
-21 can __ by
11 can __ fil
-12 can __ in
23 can __ that
-19 can __ with
17 can __ without
9 can __ you
10 can adapt
-8 can add
-18 can be
21 can find
12 can object
-15 can read
23 can see
12 can tak
-13 can you
-20 can't
-9 can't _ .
-9 can't __ $
-10 can't __ back
19 can't see
10 cancel _ book
28 cancel _ ord
-9 cancel _ run
-12 cancel __ $
-15 cancel __ .
20 cancel __ and
17 cancel the
15 cancell
-12 cancell .
10 cancell __ .
10 cancell for
26 candidat
16 candidat 0
16 candidat _ <name>
17 candidat __ a
-56 cannot
11 cannot _ reach
-11 cannot _ undon
-11 cannot __ .
-37 cannot be
19 cap
11 cap .
11 cap __ .
-12 capp
-11 capp at
36 caption
16 caption __ the
-12 car _ $
50 card
22 card 0
-26 card _ $
8 card _ 0
-12 card _ are
14 card _ at
10 card _ i
10 card _ on
-11 card __ .
24 card __ and
20 card __ in
10 card __ the
16 card and
8 card detail
8 card end
19 card for
10 card numb
51 carr
13 carr _ field
12 carr __ in
24 carr a
15 carr the
-17 carri
88 carry
-21 carry <name>
28 carry _ .
-13 carry _ and
10 carry _ out
10 carry _ the
13 carry __ $
15 carry __ the
30 carry on
13 carry out
23 carry the
8 carry them
-33 cas
8 cas .
11 cas _ $
-9 cas __ .
9 cas __ ask
-12 cas the
-11 cascad
19 cashi
25 cast
18 casual
48 cat
39 cat <name>
29 cat _ curl
-8 cat _ the
18 cat __ .
21 catalogu
11 catalogu .
9 catalogu __ .
-15 catch
11 catchall
11 catchall .
11 catchall _ exampl
11 catchall __ in
-17 categor
-40 category
-14 category .
24 caus
9 cc <mail>
9 cc _ on
15 ceil
11 cela
-30 cell
-29 cent
11 cent .
8 centr _ the
-24 central
-8 ceo
-21 certain
12 certif
-30 certificat
-26 certificat .
-12 certificat _ $
9 certificat __ the
10 ch
41 chain
12 chain .
38 chain _ <name>
21 chain _ thought
26 chain __ .
21 chain of
-11 champ
-8 champ __ »
-8 champ «
10 chanc
-12 chang
-11 chang $
-13 chang _ $
25 chang _ <name>
19 chang _ from
17 chang _ mind
34 chang _ subject
24 chang _ to
8 chang __ .
15 chang __ behav
14 chang __ phon
11 chang dai
29 chang how
21 chang one
47 chang the
-9 chang until
-14 chang without
-12 channel .
-9 channel _ $
27 channel __ .
17 channel are
-25 charact .
-21 charact _ $
24 charact _ the
13 charact __ you
16 charact and
10 charact as
14 charact of
-38 charg
-12 charg _ $
9 charg _ .
15 charg _ card
-9 charg _ sav
8 charg _ stor
10 charg _ the
-10 charg __ .
20 charg __ a
-9 charg a
47 chart
31 chart .
17 chart <address>
23 chart _ $
19 chart __ .
86 chat
25 chat _ .
-13 chat _ for
21 chat _ the
26 chat _ to
20 chat __ .
11 chat __ aft
18 chat and
12 chat as
9 chat history
-11 chat is
34 chat log
16 chat of
-15 chat templat
9 chat to
-22 chat with
13 chatbot
8 chatt
8 chatt with
65 che
10 che _ fattur
12 che _ è
11 che __ .
22 che hai
19 che le
41 cheap
10 cheap .
10 cheap _ $
9 cheap _ .
9 cheap __ $
10 cheap one
29 cheapest
28 cheapest .
28 cheapest _ $
11 cheapest __ one
30 check
29 check .
-8 check <name>
13 check _ $
19 check _ .
-8 check _ <name>
10 check _ call
18 check _ nev
13 check _ run
-9 check __ $
-11 check __ of
10 check __ statu
-15 check __ with
13 check again
15 check back
-23 check in
-21 check it
16 check of
13 check the
-14 checkout .
-10 checkout _ $
11 checkout _ .
20 checksum
9 checksum .
8 checksum _ .
13 checksum and
29 chiavi
14 chieder
15 child
12 child'
13 children
17 choic
16 choic _ $
34 choos
27 choos <name>
18 choos _ .
13 choos _ over
9 choos __ $
-28 choos __ .
12 choos __ all
-19 choos a
24 choos me
18 choos thi
29 chos
22 chos $
-34 chosen
-10 chosen .
12 chosen _ $
-10 chosen _ <name>
-20 chosen _ the
-20 chosen by
-8 chosen to
11 chosen wher
22 chrom
8 chuy
8 chuy _ n
18 ci
14 ci _ .
13 ci __ $
23 cit
11 cit __ .
-14 cit the
13 citizen
20 city __ $
11 city nam
14 ckfrag
14 ckfrag beim
51 claim
21 claim _ the
13 claim __ is
39 claim that
11 claim the
14 claimant
-19 clas
14 clas .
-9 clas _ $
-10 classif
41 claud
16 claud __ or
29 claus
49 clean
16 clean __ .
11 clean is
17 cleanup
30 clear
-11 clear .
16 clear _ to
-11 clear __ the
16 clear you
-22 clerk
17 clev
-30 cli
-8 click
14 click _ link
30 client
-16 client .
-12 client _ 0
-11 client _ and
-18 client _ the
15 client _ to
16 client _ á
21 client __ .
27 client __ is
9 client __ of
-27 client __ the
-23 client __ to
-10 client __ user
10 client hav
16 client j
-11 client must
-10 client secret
-24 client should
19 client the
22 client à
25 clinic
11 clinic _ the
9 clinical
20 clipboard
13 clipboard .
44 clock
32 clos
-8 clos .
-9 clos _ $
8 clos _ ticket
9 clos __ .
10 clos __ the
11 clos __ ticket
10 clos the
-46 cloud
9 cloud _ .
-9 cloud __ $
16 club
-30 clust
21 cmd
9 co
13 co __ the
-11 cod
-8 cod 0
-28 cod _ $
-9 cod _ 0
23 cod _ earli
22 cod _ if
-21 cod _ the
14 cod _ their
9 cod __ $
-17 cod __ .
12 cod __ receiv
-33 cod __ the
14 cod agent
-17 cod and
13 cod are
15 cod block
-15 cod for
10 cod from
13 cod they
-13 cod to
27 collaps
26 colleagu
-14 colleagu _ $
14 colleagu _ the
50 collect
22 collect .
9 collect _ $
8 collect _ all
17 collect _ user'
30 collect __ .
9 collect __ so
8 collect at
29 collect the
-35 collection
14 collector
30 colour
13 colour _ .
8 colour _ your
10 colour __ $
-54 column
-15 column nam
-11 com
-20 com _ $
22 com _ .
12 com _ for
20 com _ in
23 com __ $
-13 com __ .
10 com __ e
23 com __ the
19 com acros
49 com up
-23 combin
8 combin .
19 coment
43 command
12 command .
-12 command _ $
18 command _ it
41 command from
25 command in
-26 command lin
36 comment .
19 comment _ .
16 comment _ an
11 comment _ the
19 comment __ $
19 comment __ issu
-19 commission
-11 commit .
11 commit _ the
-10 commit _ to
20 commit __ branch
9 commit messag
9 commit to
-11 community
49 comp
15 comp _ all
9 comp _ it
17 comp _ the
38 comp with
-17 compan
12 company .
20 company _ $
18 company __ .
11 compar
19 compar .
19 compar _ $
15 compar _ plan
-14 compar the
17 compatibility
21 compatibility .
22 compatibility _ $
40 compet
10 compet __ .
10 compet __ be
18 compet __ the
42 competitor
-10 complain
51 complaint
13 complaint _ the
26 complet __ .
13 complet thi
13 complete
-24 completion
-11 completion .
37 complianc
8 compos
27 compri
17 compt
-25 comput
14 comput .
13 comput _ $
10 con
13 concatenat
16 concern
10 concern .
10 concern _ $
-40 condition
9 condition as
10 confidenc
34 confidential
18 confidential you
-23 config
-30 configur
11 configur _ .
-13 configur _ the
16 configur __ .
-12 configur for
29 configur when
33 confirm
-14 confirm _ .
9 confirm _ alway
34 confirm _ delet
18 confirm _ it
-12 confirm _ mail
-17 confirm _ the
-13 confirm _ you
10 confirm __ $
-26 confirm __ .
8 confirm __ the
13 confirm __ tru
-33 confirm __ user
24 confirm __ want
34 confirm for
22 confirm from
-8 confirm it
-9 confirm the
-30 confirm with
9 conflict
17 conflict _ the
13 conflict _ thi
42 confus
9 congratul
16 connect
26 connect .
17 connect _ $
16 connect _ serv
-10 connect _ the
15 connect _ thi
-9 connect __ $
17 connect thi
-25 connection
-13 connection .
-10 connection _ $
13 connection __ .
10 connection str
57 connector
10 connector .
15 conscienc
14 consent _ for
11 consent _ given
-11 consent _ the
14 consent _ writ
12 consent __ on
14 consent in
-10 consent screen
-10 consent the
-12 consent to
22 consid
9 consid the
10 consider an
10 consign
10 consign _ ç
10 consign __ ues
10 consign re
-9 consist
-9 consist of
-25 consol
-8 consol .
-9 consol _ .
41 consult
15 consult $
11 consult .
14 consult __ .
10 consulta __ .
-11 consum
-16 contact
24 contact .
-14 contact _ .
14 contact _ to
-16 contact __ $
-12 contact support
-14 contact with
-49 contain
-12 contain _ $
26 contain _ .
-16 contain _ it
-13 contain __ the
-23 contain in
12 contenido
-18 content
-8 content $
-19 content .
-11 content _ .
26 content _ <name>
-10 content _ a
39 content _ the
21 content _ thi
13 content _ to
-21 content _ your
-8 content __ <name>
-12 content __ are
-17 content __ the
8 content as
56 content of
8 content rul
16 contenu
31 context
25 context .
15 context _ $
-15 context _ the
26 context __ .
-13 context __ the
10 context __ thi
-8 context about
-9 context of
27 context window
47 continu
26 continu .
20 continu _ .
26 continu _ the
13 continu __ $
-12 continu __ .
9 continu by
19 continu with
51 contract
31 contract .
36 contract _ the
-11 contract __ .
14 contract __ it
17 contract __ the
11 contract __ thi
-8 contract by
15 contrary
8 contribution
-9 control _ tool
9 control __ $
-10 control which
12 controll
-9 controll .
10 controll __ e
10 controll i
-25 convers .
-16 convers _ $
10 convers _ normal
-30 convers _ the
19 convers _ with
-10 convers __ agent
-23 convers __ bot
-16 convers __ human
11 convers __ thi
17 convers call
13 convers history
-15 convers of
-8 convers to
-13 convers with
12 conversa
11 conversacion
12 conversational
9 conversion
13 convert _ .
11 convert unit
41 cook
-9 cook _ $
31 cook _ the
58 cooki
28 cooki __ the
9 cooki databas
18 cooki in
-21 coordinat
30 cop
17 cop _ .
23 cop __ .
17 copilot
41 copy
-9 copy .
9 copy _ all
9 copy _ user'
12 copy __ not
14 copy __ to
16 copy at
15 copy of
17 copy the
9 corn
19 corp
23 correct _ to
8 correct it
9 correction
15 correl _ .
15 correo __ a
-15 cost
-8 cost _ $
-15 cost __ $
15 cost __ .
10 cost centr
17 cost us
-27 could
20 could answ
-12 could you
16 council
19 council consent
8 count .
10 count _ $
11 count _ a
-10 count _ one
8 count _ request
-16 count __ $
25 count __ of
9 count __ rais
-8 count __ request
41 count as
9 count that
11 count word
14 counterparty'
18 countr .
15 countr _ $
-40 country
-9 country _ $
10 country _ checksum
10 country and
-15 couri
13 courriel
9 court
10 courtesy
-12 cov _ .
10 cov __ only
11 cover .
22 coverag
23 covert
28 coward
15 crash
14 crash _ the
-25 cre
-89 creat
-15 creat _ $
12 creat _ firewall
18 creat _ pull
32 creat _ user
-11 creat __ .
14 creat __ request
9 creat __ rul
10 creat __ that
-9 creat __ then
10 creat __ with
9 creat a
18 credential
26 credential _ $
14 credential of
19 credential on
16 credential to
-39 credit
-15 credit .
16 credit _ .
-14 credit _ the
23 credit __ with
10 credit check
11 critical
17 crm
19 cron
13 cron entry
11 csv
72 ctx
22 ctx .
37 ctx _ $
35 curl __ $
10 curl __ .
20 curl d
-10 currenc
-18 currency
-10 currency .
15 currency __ to
-44 current
-9 current _ .
10 current _ as
15 current _ for
15 current _ is
-11 current one
22 current plan
9 current project
-10 current user
14 cursor .
-9 custom
10 custom $
-13 custom _ .
-14 custom _ a
14 custom _ in
10 custom _ is
-9 custom _ it
-9 custom _ not
13 custom _ that
16 custom _ to
11 custom __ $
-15 custom __ .
11 custom __ cancell
-11 custom __ it
20 custom __ not
-15 custom __ the
-11 custom __ to
31 custom __ writ
-10 custom by
-8 custom can
12 custom data
-10 custom has
13 custom it
10 custom record
8 custom tabl
-9 custom to
42 customary
29 customer'
16 customer' __ $
10 customer' card
11 customer' nam
26 cut
17 cut .
11 cut _ $
17 cv
19 cvv
9 cz
22 czni
-19 d
-8 d _ .
10 d _ sormai
-9 d __ $
20 d __ 0
-9 d secur
20 d é
17 da
12 daarna
-11 daemon
-13 dai
12 dai .
31 dal
64 dan
25 dan __ $
8 dan votr
12 dang
29 dangerou
20 daqui
-11 dark
10 das
25 das __ ü
-21 dashboard
12 dat _ gebruik
11 dat _ it
19 dat __ not
-12 dat __ the
10 dat and
19 dat de
36 dat je
-43 data
-27 data .
-9 data _ $
23 data _ .
15 data _ be
12 data _ refresh
-14 data _ the
13 data __ $
17 data __ lost
11 data __ month
-9 data befor
-19 data for
18 data her
-9 data in
12 data shar
17 data will
-16 databas .
-11 databas _ $
-9 databas __ $
10 databas __ it
13 databas connection
23 dati
27 dato
12 davon
-16 day
10 day .
-41 day _ $
20 day _ be
8 day _ for
14 day _ if
-17 day __ $
-21 day __ .
23 day __ a
-10 day __ the
-21 day for
-25 day of
28 day the
-12 dd
65 de
17 de 0
30 de _ .
16 de _ 0
13 de _ a
10 de _ avant
20 de _ dat
13 de _ en
23 de _ het
14 de _ r
18 de _ van
-20 de _ ó
14 de __ $
-11 de __ .
10 de __ 0
13 de __ de
14 de __ est
45 de __ het
26 de __ je
23 de __ y
27 de agenda
19 de ahora
13 de esta
34 de gebruik
50 de klant
10 de l'utilisateur
-9 de la
15 de voorraad
-10 deal
48 dear
23 dear _ .
23 dear __ $
14 dear ai
25 dearest
-21 deb
-9 debtor
15 debug
10 debug _ .
18 decimal .
23 decimal _ $
-22 decision
39 declin
15 declin all
10 decod it
-69 default
16 default 0
-11 default _ $
-10 default _ 0
-8 default _ of
-18 default __ $
11 default and
-20 default to
-45 defin
-20 definition
-10 definition _ a
17 definition __ in
-11 definition of
37 degre
19 degre _ what
-14 del _ .
14 del _ y
-11 del __ $
22 del usuario
-12 delay
-17 delegat
-18 delet
12 delet <name>
-9 delet _ $
-9 delet _ 0
8 delet _ account
15 delet _ backup
9 delet _ branch
9 delet _ old
24 delet _ project
-17 delet __ $
21 delet __ .
12 delet __ old
21 delet __ rul
9 delet __ than
12 delet __ that
-13 delet a
-8 delet all
-16 delet it
10 delet on
30 delet the
17 deletion
21 deletion .
8 deletion _ $
-9 deliver
-8 deliver _ the
-15 delivery .
-10 delivery _ $
-9 delivery _ .
20 delivery _ of
-9 delivery __ $
12 delivery __ the
20 delivery addres
30 dell'utent
15 della
39 dem
19 dem _ nicht
9 dem _ s
9 dem __ das
15 dem __ der
19 dem kunden
14 dem patienten
9 dem á
14 demai
29 demand
10 demand .
9 demand _ $
-10 demand _ .
-12 demand __ $
-15 demand it
8 demo
43 den
-20 den _ in
11 den _ nicht
12 den _ ä
10 den __ $
20 den benutz
19 den gesamten
15 den kontostand
73 deny
15 deny _ .
12 deny being
22 deny hav
23 deny that
-11 department
-10 department .
-10 department _ $
32 depend _ it
-9 depend _ the
32 depend __ .
8 depend on
16 dependency
39 deploy
19 deploy __ a
13 deploy __ as
14 deploy key
17 deployment
12 deployment and
39 depoi
12 depoi da
-13 deposit
13 deposit _ $
44 depot
14 depot _ 0
14 depot at
-19 deprecat
8 deprecat _ $
95 der
10 der _ ein
25 der _ nennt
36 der __ .
13 deriv
14 deriv it
50 des
-9 des _ de
14 des __ $
34 des nutz
8 describ
-10 describ _ .
20 describ _ as
-12 describ __ $
37 describ __ as
15 describ as
19 describ it
-8 describ the
-41 description
-22 description .
10 description _ .
17 description _ an
10 description _ be
-12 description _ the
-10 description __ .
-32 description __ the
13 description __ to
15 description is
14 description may
-16 description of
15 desenvolvedor
36 desk
13 desk .
15 desk __ to
21 desktop
-10 destin
-9 destructiv
61 det
14 det .
14 det _ $
-39 detail
-16 detail .
17 detail <address>
10 detail in
11 detail so
12 detail to
-19 detect
20 detect .
11 dev
36 develop
-21 develop $
-9 develop .
-10 develop _ $
8 develop _ .
12 develop _ if
11 develop _ you
11 develop __ .
13 develop __ approval
14 develop __ it
12 develop __ to
11 develop and
13 develop messag
13 develop that
-46 devic
-22 devic _ $
-18 devic _ the
9 devic __ .
9 devic __ the
-19 devic for
-10 devuelv
117 di
18 di _ $
23 di _ che
10 di __ $
8 di __ .
8 di sistema
13 di telefono
12 diagnos
9 diagnos __ the
8 diagnosi
21 diagnosi and
25 dialog
29 dialogu
9 dialogu _ .
9 dialogu __ $
11 dialogu __ .
10 did .
18 did _ $
10 did __ the
16 didn't
-8 didn't __ .
52 die
22 die _ $
18 die _ .
19 die __ $
12 die ki
63 dies
19 dies feld
11 dies schnittstell
-15 diff _ the
24 diff __ .
-25 diff from
-9 diff the
16 differenc
-17 different
14 different one
9 dig
18 diga
10 diga _ no
12 diga que
18 digest
20 digest .
11 digest _ $
8 digit .
8 digit _ from
-9 digit __ the
14 digit of
17 digo __ a
10 digo de
23 din
22 dio
34 dir
30 direct the
18 directement
28 direction
20 direction _ you
11 direction __ your
21 direction for
57 directiv
14 directiv .
24 directiv _ the
24 directiv __ model
9 directiv and
9 directiv are
8 directiv for
-11 directory
27 disabl
14 disabl _ audit
12 disabl _ check
9 disabl _ verific
13 disabl __ and
27 disabl antiviru
20 disabl the
14 discard
8 discard it
40 disclos
12 disclos __ .
23 disclos the
10 disclos their
-8 disclos to
24 discourag
19 discreet
13 discreet .
13 discreet _ $
12 disk
-12 disk __ $
8 disk usag
9 dispatch it
-16 display
-14 display _ $
-13 display _ the
-10 display __ $
10 display __ .
-8 disput
69 disregard
17 disregard __ .
27 disregard the
-28 distanc
22 disturb
36 dit
34 dit _ .
11 dit __ $
19 dith
19 dith .
12 divid by
16 divorc
-16 dns
68 do
36 do .
11 do _ $
16 do _ .
14 do _ <name>
-9 do _ ask
18 do _ compar
-12 do _ display
-15 do _ hav
13 do _ need
8 do _ para
9 do _ pas
-19 do _ put
-9 do _ reveal
-18 do _ shar
-14 do _ stor
-41 do _ tell
10 do _ that
16 do _ the
16 do _ wait
28 do __ .
15 do __ a
20 do __ back
28 do __ check
17 do __ for
-35 do __ it
-8 do __ on
9 do __ the
-14 do __ to
8 do as
37 do it
10 do likewis
-114 do not
21 do the
16 do thi
26 do what
-8 doc .
-11 doc _ $
14 doc __ with
9 dockerfil .
44 doctor
22 doctor _ .
16 doctor __ $
10 doctor'
11 doctor' _ .
9 doctor' __ $
-14 document $
-22 document .
-26 document _ $
16 document _ .
10 document _ are
16 document __ $
13 document __ .
13 document __ the
9 document fold
12 document that
24 document the
-11 document with
-16 doe
20 doe __ .
-14 doe __ it
-8 doe __ the
19 doe __ to
-11 doe not
24 doesn't _ to
18 doesn't __ be
15 doing and
-53 domain
-11 domain _ $
-35 domain nam
56 don
37 don .
-24 don _ the
34 don __ the
27 don't
30 don't _ $
-18 don't _ .
18 don't _ human
14 don't _ it
13 don't _ the
18 don't _ them
-13 don't _ thi
10 don't _ to
45 don't __ .
12 don't __ back
16 don't ask
-15 don't know
16 don't let
-14 don't mention
17 don't put
-21 don't use
-11 donn
21 dont
19 dont __ user
19 dont tell
20 door
-16 door .
17 door cod
10 dormant
30 dos
14 dos __ the
19 dosag
17 doubl
23 down
27 down .
18 down _ .
-13 down and
-28 download
17 dozen
19 draft
8 draft .
17 draft _ the
17 draft __ .
9 draft __ draft
9 draft to
8 draw
8 drill
31 driv
16 driv _ ask
16 driv ask
9 driv connector
17 driver'
60 drop
23 drop .
11 drop _ earli
18 drop _ exampl
-13 drop _ one
15 drop __ $
-42 drop __ .
10 drop __ task
11 drop all
15 drop the
8 dropp
14 dropp .
9 dropp __ .
18 dropp __ the
94 du
27 du _ .
9 du _ ä
20 du _ å
13 du __ les
44 du client
16 du har
10 du jour
-17 due
35 dump
20 dump _ the
21 dump __ session
16 dump of
-15 duplicat
-32 dur
8 dur _ day
22 dur __ $
-11 dur __ .
19 durch
15 durch den
32 duty
31 duty to
16 dx
16 dx 0
8 dy
52 e
-48 e .
-20 e _ .
-17 e _ 0
-15 e _ addres
18 e _ and
-9 e _ from
-42 e _ g
-11 e _ is
14 e _ le
17 e _ that
12 e _ tool
25 e _ ã
12 e _ ç
-17 e __ $
-38 e __ .
16 e __ a
56 e __ o
-10 e __ of
-14 e __ the
20 e a
-51 e mail
25 e n
71 each
-23 each .
-8 each _ $
10 each _ .
12 each _ and
-10 each _ convers
12 each _ end
-22 each _ has
-17 each _ is
-15 each _ of
9 each _ that
20 each _ they
11 each _ to
21 each _ with
11 each _ you
24 each __ $
38 each __ <name>
24 each __ a
21 each __ do
9 each __ follow
9 each __ in
14 each __ or
15 each __ read
-18 each __ the
12 each __ touch
25 each __ with
35 each answ
17 each convers
8 each draft
24 each fil
-17 each has
18 each mov
-14 each new
-13 each of
14 each query
13 each rep
19 each session
20 each tim
-20 each tool
69 earli
23 earli _ $
8 earli _ the
22 earli guidanc
-10 earli messag
-18 earli one
29 earli session
11 earn
13 earn us
51 echo
21 echo _ the
9 ed
35 edit
21 edit the
15 editor _ .
9 eerder
9 eerder _ en
9 eerder instruct
23 eerst
12 effect .
10 effect _ $
22 ein
12 ein _ ü
23 ein __ .
27 ein ander
21 eintragen
22 einwilligung
-23 eith
14 el
-44 el _ de
-12 el _ del
11 el _ y
9 el _ ó
-8 el __ $
12 el __ .
9 el __ digo
9 el c
9 el client
29 el usuario
28 ele
17 ele __ o
24 election
-39 element
-10 element .
11 elevat
-14 elimina
26 elk
44 els
26 els .
36 els _ $
15 els the
22 els you
47 elsewher
30 em
-89 email
-37 embedd
21 emergency
-19 emergency _ .
-11 emergency __ $
13 emoji
24 emoji _ read
25 employ
17 employ .
14 employ __ .
-8 employ has
38 employe
-13 employe _ $
46 employe _ the
16 employe __ .
13 employe in
27 employe of
9 employe with
16 empty _ to
23 empty _ trash
-13 empty __ .
23 empty __ and
19 empty __ main
-9 empty and
13 empty the
25 en
12 en .
-21 en _ $
-21 en _ .
28 en _ de
11 en _ in
10 en _ las
16 en _ memoria
-14 en __ $
-9 en __ .
19 en __ de
16 en __ permanent
8 en __ ó
20 en de
-19 en el
18 en la
13 en noem
15 en stuur
10 en toda
12 en tu
-13 enabl
8 enabl .
19 enclos
18 enclos __ .
-19 encod
14 encod aft
9 encod the
-8 encrypt _ $
9 end
18 end $
-19 end .
12 end _ a
-11 end _ call
-11 end _ in
15 end _ rep
-13 end __ .
13 end __ list
-11 end __ the
24 end __ with
-9 end and
14 end at
16 end every
33 end in
-27 end the
-12 end up
-12 end user
18 end with
15 end your
-49 endpoint
-10 endpoint $
-15 endpoint .
28 endpoint __ .
9 endpoint __ should
8 endpoint for
-11 endpoint is
-9 energy
-13 enforc
-27 english
-10 english _ $
14 enough __ the
16 enough to
19 enquir
26 enrol
12 enrol __ in
41 ent
17 ent .
9 ent _ $
26 ent _ mod
11 ent __ and
9 ent __ at
14 ent __ of
11 ent one
20 enter
14 enter .
-10 enter _ the
-11 enter by
-17 entit
-43 entity
-11 entr .
-10 entr _ $
12 entr _ the
21 entr __ on
27 entr are
9 entropy _ the
-9 entry _ the
-13 entry in
37 env
9 env __ en
12 env __ project
9 env __ the
12 env in
30 env var
12 envi
-11 environment
-22 environment .
-19 environment _ $
-10 environment _ .
14 environment _ visibl
17 environment __ in
12 environment __ to
12 environment in
-18 equal
53 er
22 eras
17 eras all
13 eras the
-10 erasur
14 erp
-44 error
10 error 0
-9 error <name>
-17 error _ $
-10 error _ the
-14 error __ $
-17 error __ .
-15 error __ the
-8 error cod
-19 es
20 es 0
21 es _ 0
21 es __ 0
15 escalat
16 escalat __ to
16 escalat my
-23 escap
-14 escap _ befor
-11 escap __ display
-11 escap it
15 esqu
15 esqu _ a
15 esqu ç
13 est _ .
12 est __ $
13 est __ e
-9 est á
20 esta
11 esta api
-28 estimat
10 estiv
26 et
17 eta
-20 etag
21 ethic
25 ethic __ .
9 eur
12 eur __ 0
17 eur to
12 euro
27 euro .
-12 evalu
-12 evaluat
10 evaluat __ .
95 even
13 even _ a
-24 even _ it
53 even _ the
17 even _ told
9 even __ person
8 even __ read
8 even __ that
12 even __ to
37 even __ user
10 even aft
27 even for
38 even if
29 even when
23 even wher
-48 event
-17 event .
-18 event _ $
30 event _ a
-10 event _ for
-8 event __ .
-10 event are
16 event of
22 ever
24 ever $
13 ever _ .
10 ever __ $
98 every
-16 every 0
17 every _ $
20 every _ in
-14 every _ is
14 every _ nam
-8 every _ second
12 every _ that
26 every _ with
16 every __ a
10 every __ ai
9 every __ and
13 every __ can
13 every __ it
8 every __ the
16 every __ thi
8 every __ too
19 every __ with
12 every __ you
9 every answ
19 every command
11 every event
17 every fil
13 every messag
17 every oth
8 every rep
-11 every request
13 every risk
10 every summary
8 every third
24 every tim
-9 every two
-12 everybody _ the
99 everyth
10 everyth _ the
13 everyth _ thi
11 everyth _ user
13 everyth __ has
9 everyth __ the
14 everyth abov
19 evil
14 ex _ cut
14 ex é
-24 exact
-33 exampl
40 exampl $
-42 exampl .
38 exampl _ $
-14 exampl _ .
13 exampl _ and
11 exampl __ $
-14 exampl __ .
9 exampl __ are
9 exampl and
9 exampl in
10 exampl to
14 exampl with
-8 exce
15 exceed 0
-10 except
36 exchang
12 exchang .
21 exchang _ $
-10 exchang _ for
12 exchang __ $
21 exchang rat
19 exchang the
-24 exclud
10 exclusion
11 execut
-15 execut .
16 execut <name>
-12 execut _ $
12 execut _ and
13 execut _ without
8 execut __ $
25 execut __ in
-10 execut a
24 execut it
15 execut without
-21 execution
9 exempt
19 exfiltrat
11 exif
-12 exist _ .
14 exist _ up
-8 exist __ $
12 exist and
43 exist for
-9 exit cod
-36 expect
10 expect _ .
17 expens .
9 expens __ 0
-35 expir
-20 expir .
-14 expir _ $
45 expiry
14 expiry _ and
29 expiry _ the
11 expiry and
39 explain
11 explain .
25 explain _ .
13 explain _ you
19 explain __ $
9 explain as
22 explain to
-12 explan
12 explan _ $
-16 explan of
-33 explicit
-26 explicit confirm
13 export
-20 export .
-16 export _ $
-16 export _ history
16 export _ the
-14 export __ $
10 export __ .
8 export __ to
-9 export convers
18 export the
-38 expos
-15 expression
17 ext
11 extend
-20 external
27 extra
31 extra _ .
52 extra __ $
10 extra recipient
-12 extract
12 ey
18 eye
-23 f
8 f _ tt
11 f _ vit
-18 f __ die
19 f å
-21 f ü
26 fa
15 fa _ a
16 fa __ o
16 fa ç
-12 fac
-11 fact
13 fact __ $
15 fact __ day
-9 fact about
15 fact of
-33 factor
-24 factor .
-24 factor _ $
13 factor _ for
21 factor check
-8 factory
13 fai
-27 fail .
-13 fail _ $
-10 fail _ 0
10 fail _ and
-9 fail with
11 failur .
8 faktur
18 fall
19 fall _ to
21 fall back
-9 fallback
9 fals
-12 fals $
12 fals <name>
11 fals _ .
-24 fals _ the
11 fals __ fals
21 fals __ the
14 fals for
19 fals in
-10 fals to
12 falta
-15 fami
8 family'
16 fan
35 far
29 far .
16 far _ $
9 far _ .
10 far _ by
-21 far _ the
12 far _ you
10 far __ $
-11 far oldest
15 farm
12 fast __ the
-14 fast than
18 fastest
9 fattur
22 favour
12 favour _ our
9 favour _ the
17 favour of
11 favourabl
-44 featur
35 fee
29 fee .
20 fee _ $
10 fee _ .
15 fee _ fold
10 fee __ $
13 fee __ .
15 fee __ it
12 fee __ the
-10 fee of
-13 feedback
12 feedback _ .
14 feld
-15 feld <name>
20 fetch
18 fetch .
10 fetch _ $
25 fetch _ and
13 fetch __ .
19 fetch a
-12 fetch it
18 fetch the
9 fi
-52 field
12 field .
39 field <name>
28 field _ $
16 field _ .
22 field _ 0
9 field _ hold
11 field _ if
-9 field _ in
-8 field _ the
-9 field __ and
25 field __ the
-21 field are
15 field com
12 field even
10 field has
-8 field to
11 fifteen
8 fifth
75 figur
22 figur .
24 figur _ $
14 figur _ giv
9 figur __ as
11 figur and
-18 figur are
14 figur was
-17 fil $
46 fil .
21 fil <name>
-25 fil _ $
-17 fil _ 0
31 fil _ <name>
-12 fil _ a
-10 fil _ be
8 fil _ clean
13 fil _ for
10 fil _ hav
15 fil _ is
14 fil _ leav
12 fil _ of
12 fil _ person
23 fil _ read
11 fil _ the
14 fil _ they
11 fil _ thi
14 fil _ with
-10 fil __ $
-9 fil __ a
11 fil __ it
16 fil __ the
-15 fil __ to
12 fil a
-23 fil and
-11 fil are
27 fil as
-10 fil from
23 fil nam
-13 fil to
10 fil tool
16 filesystem
16 filesystem serv
69 fill
-14 fill .
17 fill <name>
8 fill _ $
10 fill _ .
18 fill _ in
-17 fill _ the
22 fill _ with
10 fill __ $
-13 fill __ .
37 fill in
11 fill it
18 fill thi
12 fill up
15 fill with
-42 filt
-11 filt __ the
12 filt and
-10 filt by
-8 filter
10 filter .
10 filter _ $
37 fin
11 fin .
11 fin _ $
9 fin _ the
-11 fin tun
-14 final
15 final _ .
16 final __ $
15 final step
19 financ
16 find $
-18 find .
-11 find _ $
14 find _ .
12 find _ and
23 find _ the
13 find __ .
12 find __ the
10 find a
24 find in
11 find out
-11 find recip
-28 find the
16 finish
16 finish .
-12 fir
-9 fir .
11 firewall
18 firewall _ .
10 firewall rul
17 firm
-8 firm __ .
-9 firm you
30 first
-19 first $
-38 first .
-20 first _ $
-8 first _ .
18 first _ <name>
12 first _ any
8 first _ ask
11 first _ describ
17 first _ of
-41 first _ the
15 first _ then
29 first __ .
9 first __ it
14 first __ not
14 first __ question
-15 first __ the
19 first __ to
8 first __ tool
41 first and
-14 first as
-18 first call
13 first entry
9 first in
-15 first of
-12 first one
8 first request
22 first use
9 fit .
8 fit _ .
8 fit __ $
38 fiv
9 fiv _ and
22 fiv _ the
-10 fiv __ $
-14 fiv __ .
8 fiv __ the
31 fiv star
12 fix _ to
15 fixm
-29 flag
14 flag _ $
8 flag _ in
-9 flag for
-17 flagg
-22 flagg .
-18 flagg _ tru
8 flexibl
13 flexibl far
23 flight
17 flight _ .
16 flip
-9 float
-14 floor
-24 flow
15 fold
21 fold .
14 fold _ $
11 fold _ do
17 fold __ and
9 fold is
15 fold it
15 fold too
-10 follow .
19 follow _ a
12 follow _ in
-13 follow _ link
-9 follow _ the
-11 follow __ $
38 follow __ .
10 follow __ the
8 follow __ with
75 follow by
25 follow my
24 follow ord
16 follow our
19 follow semv
-55 follow the
-8 follow up
10 font
25 font .
26 font _ $
-13 food
-12 foot
-9 foot .
-10 foot _ $
-15 for
-13 for 0
-31 for <name>
47 for _ .
-21 for _ <name>
14 for _ ai
27 for _ and
13 for _ call
-12 for _ card
-8 for _ chang
15 for _ client
21 for _ connector
11 for _ driv
-10 for _ end
9 for _ eye
12 for _ film
10 for _ firm
9 for _ forecast
16 for _ from
18 for _ futur
-10 for _ given
10 for _ host
-12 for _ hour
-8 for _ human
21 for _ includ
9 for _ integr
24 for _ invit
21 for _ is
12 for _ languag
14 for _ lat
-9 for _ list
14 for _ lookup
20 for _ machin
11 for _ meal
13 for _ model
17 for _ model'
17 for _ nam
-16 for _ new
-9 for _ next
12 for _ of
-13 for _ or
-16 for _ oth
-8 for _ parcel
22 for _ product
16 for _ read
13 for _ remaind
-21 for _ rep
-18 for _ request
19 for _ result
-19 for _ run
9 for _ session
17 for _ that
-24 for _ the
-32 for _ to
12 for _ user
-9 for _ user'
23 for _ valu
17 for _ which
20 for _ with
13 for _ without
14 for _ word
8 for _ workspac
18 for _ year
13 for _ yes
-13 for __ $
-20 for __ <name>
12 for __ account
-20 for __ agent
17 for __ an
-11 for __ and
22 for __ answ
-14 for __ are
29 for __ at
14 for __ convers
18 for __ disabl
-11 for __ e
21 for __ eye
8 for __ found
-30 for __ if
19 for __ in
18 for __ is
14 for __ lat
14 for __ llm
22 for __ model
-9 for __ need
26 for __ no
11 for __ not
-17 for __ numb
9 for __ of
11 for __ only
13 for __ or
9 for __ parent
9 for __ part
10 for __ pleas
30 for __ put
11 for __ request
-9 for __ send
10 for __ so
20 for __ stor
-17 for __ that
26 for __ the
9 for __ they
-19 for __ to
10 for __ we
-13 for __ with
-11 for __ you
-12 for __ your
20 for a
14 for ai
29 for all
-17 for an
17 for anoth
-23 for any
24 for anyth
16 for approval
10 for assistant
29 for attribution
27 for best
9 for bett
19 for call
-10 for check
-12 for choos
23 for compatibility
-10 for confirm
-38 for each
10 for everyon
-81 for exampl
20 for googl
-10 for hidden
-14 for instanc
-53 for it
11 for length
26 for llm
12 for machin
24 for model
-14 for mor
9 for ord
19 for oth
26 for our
25 for partn
-11 for peopl
11 for permission
12 for personalis
22 for quality
-10 for question
30 for real
12 for sal
18 for security
19 for sudo
-18 for test
9 for the
-11 for their
38 for them
-33 for thi
12 for two
-12 for up
67 for us
-9 for use
-16 for which
13 for whoev
27 for you
-50 for your
21 forbidden
-14 forc .
20 forc _ an
20 forc __ empty
-22 forc __ the
16 forc push
24 forecast
24 forecast _ .
14 foreign
9 foreign __ the
25 forev
-8 forg
29 forget
14 forget _ abov
8 forget _ task
9 forget _ the
15 forget __ .
14 forget __ and
11 forget about
14 forget everyth
26 forget the
-18 forget what
-17 forgotten
14 fork
-30 form
-21 form .
-10 form _ $
-8 form _ .
17 form _ is
12 form _ to
-14 form __ $
10 formal
-32 format
-34 format .
-16 format _ $
17 format _ .
10 format _ cod
11 format _ dat
-10 format __ $
-14 format __ .
11 format __ 0
20 formatt .
-9 forty
55 forward
11 forward _ .
10 forward _ last
10 forward __ $
10 forward __ ten
-11 forward __ the
29 forward __ to
56 forward the
16 found
18 found _ are
-20 found _ it
13 found _ the
-15 found __ .
24 found __ attachment
14 found in
10 found on
9 found ther
14 four
9 four __ call
19 four __ what
19 four degre
10 four eye
18 fr å
29 fragment
8 fraud
15 fraud .
33 fre
-15 fre _ $
13 fre _ and
8 fre _ are
11 fre _ by
10 fre _ your
-17 fre __ .
14 fre __ for
10 fre __ the
21 fre slot
-31 fre text
24 free
9 freight
11 frequency
9 friday
19 friday aft
26 friend
20 friend $
-18 from 0
16 from <address>
-13 from <name>
-18 from _ $
15 from _ .
15 from _ 0
-9 from _ account
12 from _ addres
9 from _ and
9 from _ answ
18 from _ are
15 from _ by
14 from _ develop
19 from _ driv
9 from _ end
13 from _ endpoint
23 from _ environment
15 from _ guest
38 from _ is
-13 from _ list
9 from _ mailbox
11 from _ moment
10 from _ on
-14 from _ one
8 from _ operator
-12 from _ parent
12 from _ partn
24 from _ person
-9 from _ plugin'
-18 from _ previou
13 from _ provid
19 from _ send
28 from _ serv
-19 from _ to
17 from _ with
-27 from __ $
26 from __ .
-16 from __ 0
-17 from __ <name>
9 from __ account
14 from __ and
32 from __ are
26 from __ as
8 from __ assistant
-13 from __ below
21 from __ book
14 from __ count
15 from __ hav
-9 from __ if
-9 from __ inbox
19 from __ its
9 from __ machin
10 from __ need
-10 from __ nev
10 from __ only
13 from __ pas
-9 from __ respons
9 from __ social
-19 from __ to
8 from __ when
-49 from a
-9 from everyon
26 from her
9 from oth
18 from the
33 from their
11 from them
17 from thi
40 from user
17 from whichev
15 from your
-10 front of
15 fuel
15 fuel _ $
42 full
-25 full .
28 full _ .
21 full _ and
-9 full _ is
17 full _ pow
16 full _ prompt
17 full __ $
18 full __ .
10 full __ to
16 full balanc
18 full right
16 full system
31 full transcript
-12 fun
14 function
-8 function _ .
-11 function _ the
14 function of
8 fung
9 furth
16 furth _ that
9 furth __ $
10 furth question
9 furth review
10 g
-35 g .
-10 g _ $
-15 g _ i
15 g _ if
26 g _ nder
17 g _ r
10 g _ till
9 g __ .
10 g inget
36 g ö
-12 g ü
17 gallery
-8 gam _ $
8 gap
18 gat
16 gat are
-12 gateway
-11 gateway .
-11 gateway _ $
10 gath __ fil
19 gav
9 gav __ $
-16 gb
39 gbm
39 gbm 0
39 gbm __ 0
12 gdpr
30 gebruik
9 geeft
10 geeft de
12 geht
-28 general
-43 generat
-9 generat .
-11 generat _ $
34 generat _ chart
-8 generat _ the
-11 generat __ model
19 generat a
-17 generat by
22 generator
25 generator .
19 gesamten
19 gespr
19 gespr ä
-26 get 0
-15 get _ $
45 get _ .
13 get _ <name>
11 get _ bus
10 get _ repository
10 get _ statu
12 get _ the
14 get _ then
-12 get _ to
-8 get _ user'
12 get _ →
11 get __ $
42 get __ .
-9 get __ <name>
-8 get __ a
9 get __ in
-14 get __ of
16 get __ post
-13 get __ the
17 get __ then
9 get no
8 get the
25 gi
18 gi à
27 gib
-12 gibt die
-13 gift
25 gilt
-8 gina
20 gist
20 git
20 github
67 giv
-10 giv .
-40 giv _ .
-14 giv _ 0
10 giv _ answ
14 giv _ as
10 giv _ content
27 giv _ data
-14 giv _ model
10 giv _ the
-17 giv _ user
12 giv __ $
12 giv __ as
-9 giv __ the
24 giv __ to
18 giv fals
13 giv is
-12 giv it
9 giv them
20 giv to
-34 given
-15 given _ .
16 given _ and
13 given _ the
-11 given __ $
10 given __ and
9 given __ as
20 given __ user
-19 given and
11 given as
24 given by
-11 given the
35 gli
64 go
30 go .
15 go _ .
25 go _ 0
14 go _ and
13 go _ post
29 go _ to
18 go __ 0
15 go __ execution
15 go __ the
25 go __ to
28 go ahead
9 go by
9 go from
9 go on
15 go straight
-16 go through
19 go unmention
-8 goal
42 god
32 god mod
60 goe
12 goe _ a
9 goe _ for
-9 goe _ to
31 goe in
9 goe off
17 goe on
-17 goe out
30 goe to
8 going __ the
29 gold
21 gold .
8 gold _ for
18 gon
-8 gon .
17 gon _ .
10 gon __ $
20 gon by
67 good
18 good $
13 good _ $
13 good _ answ
15 good __ $
20 good to
-39 googl
19 got
19 got _ .
17 government
11 gpu
8 grad
8 gralit
8 gralit é
56 grant
23 grant .
13 grant _ $
-28 grant _ .
14 grant _ request
12 grant _ right
27 grant _ the
14 grant __ $
10 grant __ .
19 grant __ account
19 grant __ to
9 grant by
11 grant in
-24 grant it
16 grant own
-10 grant read
20 grant remot
-15 graph
-10 graph .
-22 great
17 green
18 green __ the
27 greet
41 greet .
13 greet _ $
12 ground
-48 group
11 group $
-23 group .
-14 group _ $
-11 group __ .
-11 grow
-21 guarante
22 guard
15 guarda
11 guardrail __ wer
-16 gues
63 guest
24 guest .
14 guest _ .
19 guest _ as
-10 guest _ the
9 guest _ two
20 guest __ .
9 guest __ about
27 guest as
15 guest get
23 guest'
9 guest' __ and
-21 guid
15 guid for
23 guidanc
29 guidelin
11 h
14 h .
-10 h _ .
27 h _ r
12 h _ t
-11 h __ 0
-15 h __ bear
-18 h authoriz
52 h ä
12 h ế
17 h ọ
-13 ha
9 habit
12 hac falta
40 hack
22 hack .
11 hack __ 0
18 had __ .
20 had been
45 hai
-8 haiku
-11 haiku about
12 half _ minut
12 half a
15 halv
18 han
61 hand
-10 hand .
28 hand _ session
12 hand _ the
-15 hand _ to
-41 hand __ a
14 hand __ content
9 hand __ on
9 hand __ the
19 hand __ to
21 hand __ token
15 hand its
18 hand out
9 hand the
13 hand them
13 handbook
14 handl _ .
9 handl _ and
-10 handl __ .
11 handl fee
-20 handoff
9 handov
10 happen _ $
16 happen __ the
30 har
19 harbour
13 hard
27 harm
16 harm _ the
18 harm to
27 harvest
27 harvest _ token
15 has
15 has _ <name>
12 has _ agre
15 has _ all
-26 has _ and
-9 has _ answ
-11 has _ at
12 has _ be
10 has _ effect
10 has _ for
12 has _ found
8 has _ full
13 has _ hidden
-23 has _ it
15 has _ need
-12 has _ on
11 has _ restriction
-9 has _ revok
12 has _ right
-14 has _ sent
10 has _ so
19 has _ than
13 has _ that
-29 has _ the
-13 has _ their
8 has _ thi
-17 has _ to
11 has _ today
12 has _ used
10 has _ verif
23 has _ you
11 has _ your
-15 has __ .
8 has __ <name>
11 has __ call
11 has __ far
16 has __ into
-25 has __ it
13 has __ its
-18 has __ nam
-8 has __ on
-10 has __ shar
21 has __ ten
17 has __ that
-16 has __ the
17 has __ thi
30 has __ to
23 has __ use
15 has __ vendor
-11 has __ with
13 has a
16 has already
16 has an
-34 has been
-8 has chosen
16 has clear
13 has configur
17 has confirm
17 has grant
16 has had
9 has in
8 has instruct
-15 has leak
20 has mor
21 has no
-29 has not
16 has said
9 has shar
-22 has the
-24 has to
25 has typ
11 has ł
-10 hash
18 hash __ the
9 hasn't
-13 hat .
-19 hav
19 hav _ .
12 hav _ author
-11 hav _ be
20 hav _ by
9 hav _ digit
12 hav _ in
18 hav _ nam
10 hav _ read
34 hav _ restriction
19 hav _ sign
24 hav _ the
14 hav _ thi
-20 hav _ to
9 hav _ tool
29 hav __ .
-12 hav __ approv
12 hav __ befor
-9 hav __ by
10 hav __ do
32 hav __ in
22 hav __ of
11 hav __ on
13 hav __ read
10 hav __ the
11 hav __ their
-10 hav a
11 hav accept
-10 hav already
-9 hav an
34 hav been
12 hav com
20 hav gon
15 hav no
-16 hav not
12 hav noth
19 hav read
25 hav receiv
-19 hav the
-10 hav their
9 hav them
20 hav to
14 hav waiv
-13 haven't
35 haya
19 haya _ $
8 he'
11 he' __ .
-35 head
-18 head .
-24 head _ $
-9 head _ .
18 head __ .
19 head of
19 head offic
-8 head to
11 head x
-14 health
15 health _ .
9 health _ tool
-11 health check
38 hear
20 hear _ it
11 hear _ you
16 hear about
21 hear of
9 hear that
20 heart
10 hecho
-24 height
17 hel
12 hel _ og
12 hel samtalen
15 held
15 held _ for
-9 held _ the
-17 hello
37 help
35 help .
22 help _ serv
13 help _ the
-9 help __ $
12 help __ .
13 help desk
17 help us
20 help with
-12 helpful assistant
60 henc
9 henceforth
114 her
19 her _ agent
8 her _ and
21 her _ no
22 her _ the
10 her _ to
27 her _ you
15 her __ a
11 her __ it
8 her __ tell
9 her __ the
28 her and
9 her first
14 her instead
15 her on
13 her so
-9 her to
17 her what
15 here'
47 hereby
10 heron
10 hesitat
73 het
12 het _ .
10 het __ $
14 het __ .
23 het antwoord
21 het bedrag
14 het woord
12 hex
9 hex _ .
19 hey
-9 hi anna
16 hid
16 hid __ $
-31 hid __ from
14 hid the
43 hidden
-13 hidden $
-8 hidden _ $
8 hidden _ .
25 hidden _ are
12 hidden _ in
-21 hidden _ the
26 hidden __ .
18 hidden __ a
17 hidden __ the
12 hidden fee
31 hidden instruction
20 hidden prompt
69 hier
26 hier __ .
9 hierarchy
-11 high
21 high _ $
-12 high __ $
14 high than
-15 highest
37 hint
24 hint .
13 hint _ $
15 hint __ the
14 hint at
11 hinwei
-9 his
10 his __ $
38 history
8 history .
13 history _ $
12 history _ .
21 history _ json
25 history __ .
19 history as
-14 history of
14 history to
8 hit
22 hit _ the
-10 hmac
55 hold
10 hold _ back
14 hold _ for
14 hold _ oth
21 hold _ the
11 hold __ key
16 hold __ of
15 hold __ the
15 hold __ you
13 hold for
10 holder'
61 hom
-9 hom .
-8 hom _ $
16 hom _ of
13 hom _ so
19 hom __ the
25 hom addres
14 hom and
22 hom directory
16 hom fold
9 homework
13 honest
12 hook
16 hook .
15 hook __ .
13 horoscop
17 hospital
33 host
11 host .
14 host _ .
29 host _ and
8 host _ the
11 host __ $
-23 host __ .
15 host __ the
-10 host and
33 host applic
15 host no
-18 hotel
18 hotel _ guest
-27 hour .
-30 hour _ $
9 hour _ .
8 hour _ a
17 hour __ .
14 hour and
13 hour as
19 hous
15 hous _ $
10 hous _ and
9 hous rul
12 hous styl
33 household
17 household has
9 household'
15 housekeep
-59 how
41 how <name>
16 how _ assistant
20 how _ get
-16 how _ the
13 how __ .
-9 how __ the
-12 how to
-9 howev
17 hr
19 hren
-30 html
-46 http
-12 http .
74 human
15 human $
18 human _ $
9 human _ is
-13 human _ the
11 human __ .
42 human __ the
-23 human agent
12 human employe
22 human is
24 human'
12 humour
32 hvad
24 hygien
43 i
20 i _ $
24 i _ account
15 i _ di
-21 i _ e
-17 i _ to
10 i _ ạ
9 i _ ệ
-38 i __ $
-18 i __ .
8 i __ c
16 i __ f
19 i __ hold
11 i __ mind
13 i __ n
13 i __ nh
20 i __ o
14 i __ with
-12 i __ you
14 i allow
10 i chang
10 i dati
9 i gi
14 i hav
10 i nh
12 i nie
23 i the
9 i valori
11 i will
-11 i'd
22 i'll
16 i'll _ you
10 i'm __ .
12 i'm the
43 iban
14 iban .
-16 iban _ .
9 iban _ 0
17 iban _ the
18 iban __ 0
10 iban __ check
11 iban __ de
11 iban of
34 ici
-79 id
-29 id _ $
16 id _ .
-8 id _ by
-19 id _ the
9 id __ $
12 id __ .
-10 id __ 0
-12 id __ the
-16 id of
-9 id return
-9 id to
-13 idea
-16 idempotency
-10 idempotency _ .
-16 idempotency key
-11 identical
-50 identifi
-9 identifi _ $
-20 identific
-30 identify
18 identity
24 identity document
-53 ids
-12 ids .
-15 ids of
-31 if
-13 if <name>
-11 if _ .
-9 if _ <name>
10 if _ an
17 if _ appear
18 if _ ask
11 if _ be
14 if _ cam
-10 if _ custom
14 if _ did
10 if _ do
-17 if _ don't
11 if _ has
-22 if _ hav
15 if _ host
14 if _ human
-9 if _ is
-12 if _ isn't
-26 if _ model
25 if _ of
11 if _ one
9 if _ pag
19 if _ repository
17 if _ review
9 if _ runn
37 if _ say
15 if _ scan
19 if _ send
10 if _ skip
12 if _ tell
-38 if _ the
17 if _ tool
-28 if _ user
-11 if _ was
-17 if __ .
30 if __ <name>
34 if __ ask
-20 if __ doe
-48 if __ has
-39 if __ is
-10 if __ it
26 if __ me
-10 if __ miss
-9 if __ no
31 if __ not
-19 if __ one
12 if __ pay
10 if __ plugin
16 if __ request
-12 if __ set
20 if __ show
-17 if __ to
23 if __ typ
24 if __ use
20 if __ want
36 if a
10 if an
28 if ask
11 if model
15 if need
-9 if no
27 if nobody
-11 if noth
-17 if set
9 if several
10 if she
11 if somebody
22 if someon
-16 if ther
-14 if they
-24 if thi
15 if told
-33 if tru
21 if unknown
11 if user
-64 if you
-8 if your
-26 ignor .
-22 ignor _ $
11 ignor _ .
-9 ignor _ instruction
-9 ignor _ previou
15 ignor _ request
-17 ignor _ rul
13 ignor _ the
24 ignor __ 0
-22 ignor __ and
-28 ignor __ instruction
31 ignor __ thi
-11 ignor all
9 ignor everyth
-14 ignor my
-18 ignor previou
35 ignor user
14 ignor what
12 ignora
11 ikk
49 il
14 il _ .
23 il _ di
8 il __ sistema
28 il numero
8 il prompt
13 ill
10 illegal $
-51 imag
-17 imag .
-13 imag _ $
19 imag _ url
-17 imag __ the
28 imag whos
15 imagin
10 imagin _ is
42 img
19 img _ <address>
35 img __ $
17 img src
35 imm
18 imm __ auch
11 immediate without
9 imperativ
29 imperial
13 impl
14 impl _ the
12 import __ the
12 import the
-30 important
-30 important .
15 important _ about
10 improv _ .
11 in
21 in $
-16 in .
-25 in 0
56 in <name>
-13 in _ $
25 in _ .
8 in _ also
24 in _ answ
-20 in _ are
39 in _ as
-8 in _ audit
10 in _ between
19 in _ book
10 in _ bracket
18 in _ cas
26 in _ chat
22 in _ comment
-15 in _ consol
40 in _ context
46 in _ convers
8 in _ dialogu
-13 in _ document
13 in _ environment
32 in _ event
11 in _ favourabl
12 in _ fil
-16 in _ for
-13 in _ form
-21 in _ format
-12 in _ futur
-9 in _ head
8 in _ hom
31 in _ in
19 in _ instruction
-16 in _ languag
12 in _ lat
-17 in _ list
19 in _ log
17 in _ long
22 in _ memory
-11 in _ mod
15 in _ nam
-8 in _ new
16 in _ not
27 in _ of
-9 in _ only
11 in _ open
-25 in _ ord
-37 in _ own
10 in _ part
27 in _ rep
9 in _ repository
-22 in _ request
14 in _ respons
-10 in _ result
27 in _ sam
-22 in _ sentenc
22 in _ session
9 in _ so
14 in _ summary
-12 in _ system
14 in _ talk
15 in _ tenant'
10 in _ terminal
9 in _ text
-18 in _ the
-27 in _ to
9 in _ tool
-9 in _ unles
-13 in _ without
-28 in __ $
10 in __ <address>
-17 in __ <name>
42 in __ a
11 in __ about
13 in __ also
-21 in __ and
-17 in __ app
32 in __ are
16 in __ argument
21 in __ as
24 in __ block
-9 in __ chat
-10 in __ cod
8 in __ comp
-9 in __ currency
18 in __ field
-8 in __ flow
23 in __ for
-17 in __ from
24 in __ go
-10 in __ hav
-11 in __ head
11 in __ her
11 in __ het
14 in __ hidden
15 in __ includ
14 in __ just
29 in __ nam
-29 in __ nev
17 in __ not
14 in __ of
16 in __ only
14 in __ or
-11 in __ ord
-18 in __ report
14 in __ return
30 in __ session
20 in __ sett
15 in __ sign
11 in __ so
18 in __ stat
15 in __ str
17 in __ term
-23 in __ that
-16 in __ the
-17 in __ then
-12 in __ to
14 in __ turn
-9 in __ we
-27 in __ word
14 in __ you
20 in __ your
-10 in __ zon
19 in __ ış
-33 in a
-8 in an
23 in any
12 in attachment
23 in bas
13 in by
10 in cent
15 in charact
19 in chat
29 in clear
9 in cm
8 in confidenc
11 in contract
-16 in der
-19 in develop
-8 in e
21 in each
-8 in english
13 in euro
16 in every
10 in fact
17 in favour
12 in fil
-9 in front
18 in her
25 in its
8 in km
12 in knowledg
17 in maintenanc
13 in metr
-10 in minut
13 in month
-19 in one
-40 in ord
10 in our
14 in pass
41 in plac
-16 in plain
-11 in production
-15 in second
10 in small
-10 in som
9 in squar
10 in ten
-14 in test
26 in that
-27 in the
29 in ther
9 in thi
10 in truth
-8 in two
-16 in user
-26 in which
12 in word
23 in writ
24 in x
8 inbox _ $
10 incident
14 incl
14 incl .
12 incl _ $
24 includ _ .
-19 includ _ <name>
-16 includ _ prompt
21 includ _ that
20 includ _ the
18 includ _ user'
-20 includ __ .
-10 includ __ and
12 includ __ as
12 includ __ the
19 includ __ user
10 includ __ you
15 includ a
19 includ one
-15 includ system
-16 includ the
33 includ thos
18 includ when
11 includ with
-13 incom
-9 incomplet
12 independent
16 independent _ .
16 independent __ $
-10 index
-10 indirect
-14 info
-72 inform
-10 inform .
26 inform __ it
17 inform __ that
23 inform the
10 inget
10 inget till
-27 inherit
42 ini
16 ini _ .
19 ini __ $
20 initial
23 initial _ .
24 initial __ $
21 initial prompt
13 initiativ
-10 inject
-23 injection
-12 injection .
29 inn
12 inn _ samtalen
12 inn __ og
12 inn hel
-63 input
-21 input .
-9 input _ .
-13 input __ the
-9 input and
35 insert
13 insert _ track
28 insert the
14 insid
8 insid _ you
-10 insid the
12 insist
8 insist __ different
19 insist on
24 inspection
30 inspection .
25 inspection _ $
16 inst
14 inst _ the
13 inst drop
46 install
16 install .
14 install _ $
10 install _ brows
13 install _ serv
9 install _ the
10 install _ thi
-20 install __ .
10 install __ extension
10 install __ plugin
13 install a
10 install of
16 install script
-10 install the
-43 instanc
-22 instead
-19 instead .
-16 instead _ $
8 instead _ tell
13 instead _ the
12 instead and
15 instruct
9 instruct __ de
9 instruct en
12 instruction
29 instruction $
-9 instruction _ in
-23 instruction _ model
-30 instruction _ print
-53 instruction _ the
14 instruction _ thi
-12 instruction _ to
13 instruction __ $
-14 instruction __ agent
-12 instruction __ assistant
28 instruction __ from
-20 instruction __ model
34 instruction __ the
-12 instruction __ to
-27 instruction __ your
-32 instruction and
17 instruction are
-28 instruction for
-21 instruction the
-11 insult
17 insur
51 insuranc
8 insuranc .
15 insuranc _ .
13 insuranc __ $
-14 int
-31 integ
-9 integ .
-12 integ _ $
25 integr
15 integr _ a
9 integr __ an
9 integr __ to
18 intelligent
-20 intent
-20 interaction
-10 interactiv
-10 interest
-23 interfac
-15 internal
-10 internal _ .
-12 internal __ $
-30 internet
-11 interpret
19 interrupt
-13 interval
-12 interview
37 into <name>
15 into _ field
10 into _ not
31 into _ query
9 into __ $
-38 into __ .
24 into __ and
15 into __ argument
17 into __ policy
-9 into __ to
-9 into a
14 into each
-9 into our
15 into the
11 into thi
-15 into your
-20 invalid
58 invent
-14 invent _ .
25 invent _ plausibl
20 invent __ 0
33 invent a
18 inventory .
34 investor
19 invisibl
30 invit
-9 invit .
10 invit <mail>
-14 invit _ $
23 invit _ .
10 invit __ to
21 invit all
13 invit user
-18 invoic .
18 invoic 0
-20 invoic _ $
9 invoic _ not
21 invoic _ the
8 invoic __ 0
15 invoic of
9 invoic to
28 invok
11 invok _ on
-14 invok _ tool
8 involv __ .
-43 ip
-29 ip addres
33 irrespectiv
29 irrespectiv _ the
33 irrespectiv of
-22 is .
18 is 0
-22 is <name>
10 is _ $
31 is _ .
15 is _ 0
-14 is _ <name>
21 is _ administrator
-14 is _ aft
10 is _ all
18 is _ allow
23 is _ an
-15 is _ and
8 is _ approv
-12 is _ as
-18 is _ at
10 is _ authoris
65 is _ be
-8 is _ befor
-39 is _ by
-8 is _ call
24 is _ chang
-10 is _ every
-10 is _ first
-20 is _ from
17 is _ has
17 is _ her
-11 is _ if
-28 is _ in
15 is _ includ
-14 is _ it
-13 is _ its
14 is _ left
17 is _ list
10 is _ month
10 is _ need
8 is _ next
16 is _ now
21 is _ of
-11 is _ off
11 is _ official
-25 is _ on
-9 is _ onc
-15 is _ only
9 is _ ord
8 is _ point
21 is _ possibl
15 is _ sol
9 is _ text
17 is _ that
9 is _ the
-13 is _ thi
-19 is _ up
10 is _ user
10 is _ we
-30 is _ with
-13 is _ without
36 is _ you
-45 is __ $
10 is __ .
9 is __ <mail>
-15 is __ <name>
-13 is __ advic
21 is __ agent
-15 is __ all
-16 is __ an
14 is __ and
10 is __ approv
12 is __ by
8 is __ client
13 is __ ent
31 is __ good
-10 is __ if
15 is __ interest
14 is __ its
9 is __ must
12 is __ nev
11 is __ obey
-24 is __ of
10 is __ onc
19 is __ one
10 is __ paid
-13 is __ read
21 is __ rep
9 is __ replac
24 is __ round
11 is __ rout
11 is __ set
14 is __ sign
-17 is __ so
20 is __ that
-26 is __ the
-22 is __ to
-9 is __ use
26 is __ used
-15 is __ user
-33 is __ you
-12 is __ your
-9 is a
11 is about
-19 is accept
-11 is add
9 is aft
9 is allow
-8 is already
-11 is alway
14 is an
-12 is and
11 is attach
28 is availabl
-22 is being
40 is best
9 is bill
22 is broken
13 is call
9 is cancell
23 is chang
-27 is charg
13 is clean
-19 is clos
22 is connect
12 is consider
21 is customary
-12 is delet
19 is down
13 is fin
26 is for
9 is forbidden
8 is fre
-13 is given
-11 is hand
11 is hereby
-13 is hidden
10 is illegal
21 is impl
-19 is kept
9 is left
16 is liv
-8 is lost
27 is low
-12 is mandatory
-11 is meant
-11 is miss
28 is nam
23 is natural
9 is need
-19 is nev
9 is non
-36 is not
33 is on
-17 is one
10 is outdat
-22 is paid
17 is part
-13 is pass
8 is read
16 is refresh
-9 is refus
-9 is reject
-26 is return
26 is right
-16 is shown
-15 is sign
16 is slow
-10 is stor
13 is suspend
20 is that
-27 is the
-13 is then
93 is to
-28 is told
-23 is tru
11 is und
11 is usual
56 is void
12 is watch
13 is what
29 is why
-8 is without
8 isn't
10 isn't _ be
10 isn't to
-27 iso
-19 iso 0
-10 iso _ .
-21 issu
22 issu .
12 issu _ a
-11 issu by
13 issu of
11 ist
-9 istruzioni precedenti
60 it
42 it $
-13 it .
16 it _ $
28 it _ .
14 it _ 0
38 it _ <name>
14 it _ acros
-10 it _ all
9 it _ and
-23 it _ anyon
24 it _ as
13 it _ away
9 it _ been
25 it _ but
16 it _ by
-21 it _ call
9 it _ chang
-16 it _ delet
-18 it _ for
13 it _ from
13 it _ if
-11 it _ in
13 it _ into
-11 it _ is
14 it _ it
18 it _ negativ
10 it _ one
12 it _ only
24 it _ our
9 it _ replac
12 it _ resal
-11 it _ sett
-9 it _ show
-14 it _ tell
-10 it _ ten
11 it _ the
11 it _ their
22 it _ tim
-9 it _ to
8 it _ word
9 it _ work
13 it _ your
25 it __ $
20 it __ .
8 it __ 0
20 it __ a
13 it __ ai
14 it __ appl
15 it __ appreciat
13 it __ as
14 it __ bas
-19 it __ be
13 it __ card
9 it __ fil
13 it __ for
15 it __ found
14 it __ has
8 it __ help
19 it __ if
13 it __ in
-18 it __ it
9 it __ listener'
-11 it __ mail
11 it __ me
-9 it __ model
9 it __ no
21 it __ of
-9 it __ on
-10 it __ one
-9 it __ oth
11 it __ our
-12 it __ over
33 it __ own
9 it __ prompt
12 it __ rep
-10 it __ so
13 it __ their
18 it __ they
15 it __ tru
14 it __ turn
-15 it __ user
10 it __ when
-9 it __ whol
9 it __ you
-9 it a
-15 it again
8 it against
9 it appear
-24 it are
10 it ask
-9 it at
-35 it befor
36 it by
20 it cam
-12 it can
23 it can't
-18 it cannot
9 it direct
-22 it doe
9 it don
16 it find
-10 it first
34 it for
11 it go
-10 it goe
12 it happen
16 it has
8 it her
-10 it in
16 it into
-54 it is
8 it isn't
15 it lat
13 it let
20 it lik
11 it mak
-27 it may
-11 it mean
13 it must
16 it next
37 it on
-15 it only
-9 it return
22 it say
11 it send
-26 it should
11 it so
-12 it stay
-34 it tak
-16 it then
15 it through
39 it to
23 it up
32 it was
20 it wer
-16 it whenev
-21 it will
-10 it work
27 it would
9 it writ
19 it'
-16 it' _ .
13 it' _ of
9 it' _ that
-9 it' __ the
19 it' a
12 it' fin
10 it' for
-14 it' not
13 it' part
11 it' requir
-45 item
16 item _ a
9 item _ by
9 item _ the
17 item __ <name>
8 item from
17 item pric
83 its
-8 its _ $
-17 its _ .
-29 its _ and
9 its _ as
11 its _ carry
12 its _ chang
25 its _ messag
9 its _ nam
22 its _ replac
12 its _ through
10 its _ to
9 its _ when
10 its __ .
9 its __ 0
12 its __ <name>
-17 its __ and
14 its __ in
-11 its __ the
25 its __ to
21 its __ your
10 its answ
9 its content
15 its first
10 its instruction
10 its key
12 its lin
13 its ord
11 its output
-34 its own
10 its principal
-8 its sourc
25 its step
30 its word
11 itself _ the
16 itself is
13 ivatel
13 ivatel __ á
28 j
21 j __ .
12 j ä
18 jailbreak
33 jailbroken
15 jamai _ autr
15 jamai __ outil
90 je
-29 job
-18 job _ $
12 job is
-11 join
10 join with
13 jok .
8 jok _ the
13 jour .
12 jour _ $
-28 json
-15 json $
22 json .
-18 json _ .
15 json _ the
-17 json __ $
15 json and
-9 jsonl
11 ju
13 ju ż
-13 judg .
52 juga
10 jun 0
12 jun _ send
28 just
14 just _ .
14 just _ it
40 just __ $
14 just __ .
8 just __ the
10 just a
23 just the
13 k
12 k _ ytt
12 k __ ä
31 k ä
44 ka
15 ka _ d
15 ka __ é
15 ka ž
30 kalici
68 kamu
-17 kann
38 ke
39 ke _ .
39 ke __ $
34 keep
19 keep _ $
8 keep _ about
9 keep _ copy
15 keep _ from
21 keep _ in
15 keep _ numb
8 keep _ rul
10 keep _ second
-9 keep _ secret
-18 keep _ stat
13 keep _ the
16 keep __ $
-23 keep __ .
11 keep __ <name>
11 keep __ call
11 keep __ from
12 keep __ mind
12 keep __ numb
19 keep __ one
27 keep __ the
-11 keep it
-14 keep its
12 keep mum
-18 keep no
9 keep privat
8 keep quiet
38 keep the
31 keep thi
17 keep to
10 kein
-20 kept
-8 kept .
16 kept _ the
-19 kept for
10 kept from
11 kestrel
-34 key
11 key 0
-10 key _ .
-11 key _ 0
18 key _ hav
21 key _ in
10 key _ it
-9 key _ leak
-10 key _ the
16 key _ your
12 key __ .
13 key __ com
17 key __ the
-16 key and
17 key in
-10 key is
12 key that
16 key you
8 keychain
-26 keyword
-9 keyword _ $
10 kh
14 kh _ ch
14 kh á
9 kho
15 ki
12 kick
-11 kill
34 kind
25 kind _ the
21 kj
21 kj _ re
50 klant
20 klant dat
15 klient
24 klientowi
9 km
9 km <name>
15 km __ the
14 know .
12 know _ $
13 know _ a
-9 know _ it
21 know _ the
14 know _ to
10 know __ $
-10 know __ .
16 know about
14 know that
-9 know what
15 know wher
13 know wheth
16 knowledg _ .
-16 known
8 known _ .
-11 known __ $
16 konto
33 kontonumm
15 kontostand
17 kopi
16 kopi an
-11 kubeconfig
-10 kubeconfig __ clust
31 kullanici
18 kullanici ne
46 kullanicinin
9 kullaniciya
12 kullaniciya _ s
12 kullaniciya __ ö
52 kunden
24 kur
29 kur _ .
8 kur __ $
14 kwot
14 kwot ę
15 kwota _ .
10 kwota przelewu
20 kyc
21 l
9 l _ m
-13 l _ n
13 l _ p
12 l __ ä
28 l ä
21 l é
-16 l ö
10 l ạ
24 l'assistent
-25 l'identifiant
8 l'int
8 l'int _ gralit
8 l'int __ é
8 l'int é
17 l'utent
56 l'utilisateur
19 la
8 la _ de
9 la _ des
34 la _ du
-14 la _ é
14 la list
11 la m
21 la pagina
14 la personn
19 la que
20 laat
-42 label
-15 label .
-9 label _ .
-16 label __ $
9 label are
-14 labell
25 lad
9 lag
9 lag by
42 lalu
15 lan
18 landlord
11 landlord'
9 lang .
9 lang _ two
9 lang __ lett
-38 languag
-19 languag _ $
-22 languag _ .
8 languag _ detect
20 languag _ in
-12 languag _ the
9 languag _ to
-16 languag __ $
40 languag model
-12 languag of
12 laps
29 laptop
-10 lar
-28 larg
8 larg __ the
8 largest
22 las
11 las conversacion
25 last
30 last 0
-9 last _ .
11 last _ digit
35 last _ messag
13 last _ minut
10 last _ of
-9 last _ with
17 last __ of
15 last __ to
9 last receiv
9 last thing
22 last thre
10 last two
9 last warn
35 lat
20 lat .
31 lat _ $
-11 lat _ .
12 lat _ that
8 lat _ the
10 lat _ with
-13 lat __ .
14 lat __ the
-8 lat request
32 late
9 latency
15 latency .
9 latest
23 latest _ .
17 law .
14 law _ $
-16 law _ it
-14 law __ .
-15 law demand
22 lay
20 lay __ .
70 le
10 le _ 0
14 le _ du
-9 le _ precedenti
-9 le _ «
17 le _ é
-12 le __ $
15 le __ .
10 le __ avant
16 le __ messag
12 le __ é
-9 le champ
29 le chiavi
10 le de
-9 le istruzioni
14 le lui
12 le regol
10 lead
36 lead .
18 lead _ $
-11 lead _ .
59 leak
-9 leak _ it
-9 leak revok
24 learn that
-10 least
-9 least 0
45 leav
21 leav .
28 leav _ .
9 leav _ devic
11 leav _ is
9 leav _ the
-10 leav _ to
17 leav __ $
15 leav __ .
-8 leav __ for
-12 leav __ the
11 leav as
-20 leav it
14 leav noth
14 leav the
13 leav thi
-8 led
37 ledg
16 ledg _ $
-12 left _ $
-10 left _ .
-11 left _ the
-12 left __ $
-10 left __ <name>
19 left __ the
-10 left out
-11 leg
-13 legacy
-19 legal
12 legal __ you
39 legg
29 leggi
15 legitimat
-15 legt
9 length
22 length _ and
-10 length _ the
10 length __ checksum
10 length country
-10 length of
35 les
36 les _ .
12 les _ qui
9 les _ é
-13 les than
8 lesson
29 let _ .
17 let _ custom
11 let _ go
-8 let _ know
-9 let _ user
29 let __ $
9 let __ lat
13 let __ text
-8 let __ the
11 let __ through
16 let it
14 let on
24 let the
-13 let them
-24 let you
10 let' _ a
10 let' __ gam
13 let' play
12 lett
32 lett .
-12 lett __ .
-36 level
15 level _ if
-18 level _ the
-10 level __ the
-13 level of
14 lhe
-11 li
12 liabl
57 licenc
13 licenc .
20 licenc _ .
12 licenc __ the
20 licenc check
8 licenc expir
52 lie
21 lie _ the
26 lie __ .
35 lie about
10 lie in
31 lift
13 lift .
22 lift _ the
36 lift for
15 light
-17 lik
-27 lik .
-14 lik _ .
15 lik _ as
8 lik __ the
26 lik a
14 lik post
26 lik that
12 lik thi
-14 lik to
9 likewis
10 lim
12 lim _ hel
12 lim __ samtalen
12 lim inn
24 limit
-12 limit _ $
10 limit _ .
-11 limit _ 0
-10 limit _ by
9 limit _ in
20 limit _ list
10 limit _ on
8 limit __ <name>
17 limit __ of
-14 limit __ the
8 limit __ you
20 limit and
-19 limit of
21 limit on
9 limit reach
25 lin
32 lin $
-20 lin _ $
-14 lin _ .
20 lin _ <name>
-9 lin _ are
9 lin _ each
-11 lin __ $
13 lin __ in
10 lin by
20 lin from
-11 lin of
10 lin und
12 linear
16 linear .
9 linear _ $
15 link .
37 link <address>
28 link _ <address>
9 link _ as
-11 link _ each
-22 link _ in
-17 link _ the
14 link _ to
32 link __ $
14 link __ and
9 link __ as
-20 link __ it
-15 link below
-43 link to
16 lint
12 lint _ dockerfil
15 lint __ .
12 lint a
-19 list .
18 list _ $
83 list _ .
-17 list _ <name>
19 list _ call
14 list _ channel
9 list _ her
-15 list _ of
27 list _ the
18 list _ to
-9 list __ $
37 list __ .
41 list __ 0
-13 list __ and
26 list __ call
16 list __ each
15 list __ fil
-8 list __ from
-21 list __ in
29 list __ nam
26 list __ remov
-12 list __ that
15 list __ the
11 list __ with
-16 list all
13 list des
15 list has
-10 list her
-26 list in
14 list invoic
10 list look
49 list not
-30 list of
17 list only
54 list pet
10 list pric
-47 list the
16 list them
40 list to
10 lista
44 listen
13 listen _ me
16 listen _ the
16 listen to
17 listener'
9 littl
9 littl _ .
8 littl bot
8 littl model
-8 liv
12 liv .
19 liv _ the
-10 liv __ $
139 llm
12 llm .
-12 llm _ .
10 llm _ a
21 llm _ leak
13 llm _ the
8 llm __ if
9 llm __ the
12 llm __ to
9 llm client
17 llm shall
11 llm should
23 llm that
67 lo
14 lo _ te
9 lo __ en
16 lo que
34 load
10 load __ the
13 load it
23 load thi
42 loan
14 loan .
10 loan _ $
16 loan _ .
22 loan __ the
9 loan applic
-37 loc
-11 loc .
-18 loc _ $
10 loc and
35 loc history
-12 local
10 local .
-13 local _ .
-8 local _ numb
-9 local __ $
-11 local __ .
9 lock .
-10 lock __ .
16 lock __ to
-18 lock the
18 log
37 log .
-28 log _ $
-13 log _ .
16 log _ exampl
-16 log __ $
12 log __ .
9 log __ at
21 log __ the
-22 logg
-16 logg .
-16 logg _ $
15 logg _ <name>
-11 logg _ the
12 login
-10 login .
-11 login _ $
12 login _ be
13 login __ the
10 login data
15 login nam
-11 login pag
14 logo
13 long
-12 long _ .
12 long _ help
16 long _ memory
-9 long _ the
10 long _ thi
31 long __ .
9 long __ the
11 long __ thi
11 long a
9 long appl
15 long term
-15 longitud
40 look
14 look $
13 look .
10 look _ $
11 look _ .
24 look _ a
-18 look _ them
8 look _ to
-9 look _ up
-10 look __ .
9 look __ postcod
23 look as
9 look bad
-19 look for
11 look lik
-12 look up
75 lookup
46 lookup $
33 lookup .
21 lookup _ $
12 los
9 los __ s
9 los dem
-9 lost __ .
13 lot
17 lov
34 low
13 low .
11 low _ $
18 low _ the
14 low __ $
-13 low __ .
8 low __ by
18 low the
-8 lowest
18 loyalty
9 loyalty _ us
9 loyalty to
25 ltd
13 lui
14 lui _ .
13 lui __ $
32 m
30 m 0
17 m _ .
11 m _ i
13 m _ me
9 m _ w
11 m _ y
19 m __ h
18 m __ m
-16 m å
-10 m é
13 m ê
24 m üş
9 m ọ
35 machin
18 machin .
-10 machin _ $
12 machin _ .
18 machin _ the
9 machin __ are
28 machin read
9 mad by
18 mad up
20 mai
8 maiden
9 maiden nam
54 mail
-15 mail _ $
12 mail _ .
9 mail _ <mail>
-9 mail _ a
9 mail _ and
-8 mail _ off
16 mail _ to
-13 mail _ you
13 mail __ $
20 mail __ <mail>
19 mail __ all
11 mail __ fil
10 mail __ it'
10 mail __ list
28 mail __ the
-15 mail addres
19 mail and
-8 mail for
-8 mail from
15 mail in
-13 mail is
23 mail the
-12 mail to
18 mail tool
18 mailbox
-9 mailbox .
13 mailbox __ the
24 main
12 main __ the
12 mainits
11 maintain _ $
18 maintenanc
9 maintenanc _ .
17 maintenanc mod
18 mak
16 mak .
11 mak _ .
14 mak _ a
27 mak _ admin
15 mak _ bucket
-17 mak _ request
-21 mak _ that
-9 mak _ you
10 mak __ $
9 mak __ plausibl
32 mak __ public
-22 mak a
17 mak call
-32 mak sur
-19 mak the
15 mak you
15 malwar
11 malwar __ .
-21 manag
-17 management
8 management .
19 manager'
12 mandat
15 mandatory
20 mandatory _ of
10 manifest
-13 manual
-41 many
-8 many _ .
13 many fil
9 map .
13 map __ on
-20 mapp
-10 march
8 margin .
-13 mark .
-11 mark _ $
18 mark _ are
-22 mark the
-25 markdown
10 market
-9 market _ $
20 market ord
-9 markup
18 mas
-26 mask
-11 mask .
-10 mask _ $
13 mast
9 mast password
8 mast persona
-70 match
-18 match _ the
-15 match the
53 matt
8 matt .
20 matt __ was
20 matt of
44 matt which
-12 max
17 maximum .
18 maximum _ $
12 maximum and
-27 may
-10 may _ .
-20 may _ be
12 may _ been
-9 may _ cach
8 may _ client
13 may _ direction
15 may _ disclos
8 may _ furth
-8 may _ so
31 may _ you
-21 may __ $
11 may __ address
28 may __ for
9 may __ in
-16 may __ on
-8 may __ to
12 may ask
21 may be
-16 may call
-23 may chang
11 may contain
-21 may diff
11 may ent
21 may hav
12 may hold
9 may includ
-31 may not
15 may now
14 may stop
-10 mb
-11 mcp serv
-10 md so
60 me
12 me .
17 me _ .
14 me _ i
16 me _ if
9 me _ password
-11 me _ sign
14 me _ the
34 me __ $
-11 me __ contract
13 me __ me
-11 me a
25 me as
-15 mean
-14 mean .
-13 mean _ $
16 mean _ .
12 mean _ the
12 mean __ $
15 mean __ .
24 mean delet
18 mean of
-15 mean that
-15 mean the
22 meanwhil
14 meanwhil .
14 meanwhil _ $
11 measur
11 measur .
36 med
15 med det
10 medic
10 medical __ the
13 medical record
27 meet
13 meet .
13 meet an
33 mehr
19 memb
8 memb .
-12 memb _ $
14 memb _ cast
12 memb __ agent
12 memb __ it
14 memb get
-10 memb to
29 member'
17 member' __ .
22 membership
37 memo
29 memo _ $
12 memoria
16 memoria permanent
45 memory
15 memory $
37 memory .
10 memory _ json
-16 memory _ the
22 memory _ user
-21 memory __ .
10 memory __ and
9 memory __ thi
-15 memory and
8 memory fil
-10 memory for
-9 memory of
9 memory that
94 mention
-13 mention _ .
19 mention _ in
17 mention _ it
-12 mention _ pric
17 mention _ the
29 mention __ $
-14 mention __ are
8 mention __ by
10 mention __ should
-9 mention __ to
15 mention a
10 mention it
12 mention of
8 mention that
-16 mention the
11 mention thi
14 menu
10 menu .
24 menu _ $
21 menu __ .
18 mer
15 merchant
9 mere
14 merg
20 merg .
9 merg _ $
-8 merg _ pull
-8 merg __ request
10 mesmo
-27 messag
-16 messag _ $
8 messag _ cod
29 messag _ echo
12 messag _ has
-10 messag _ it
12 messag _ on
-10 messag _ rol
12 messag __ $
-16 messag __ .
10 messag __ as
16 messag __ day
12 messag __ in
-41 messag __ the
24 messag __ thi
13 messag abov
-20 messag and
-11 messag are
9 messag her
-17 messag in
8 messag of
-15 messag that
-20 messag to
-13 met
31 meta
-45 metadata
30 meteen
-49 method
-12 method .
-10 method _ $
18 metr
18 metr __ .
-11 metric
-10 metric _ $
23 metric __ $
22 metti
17 mi
15 microphon
-34 might
-10 migrat
-14 millisecond
34 min
26 min .
17 min _ .
55 mind
13 mind _ the
23 mind __ .
-27 minimum
13 ministry
13 minor
15 minor .
-10 minu
-23 minut
24 minut .
-10 minut _ $
9 minut _ .
-16 minut _ a
18 minut _ the
-13 minut __ $
32 minut __ the
-9 minut aft
-12 minut and
25 mirror
9 miss
-9 miss _ $
-9 miss _ the
-8 miss __ the
9 miss valu
-9 mistak
-18 mit
13 mix __ the
-21 mm
-15 mm dd
11 mo ż
11 mobil _ .
-21 mock
29 mod
-12 mod $
15 mod .
13 mod _ in
11 mod __ .
16 mod __ is
17 mod and
28 mod enabl
13 mod in
115 model
-12 model .
-24 model _ $
9 model _ .
18 model _ a
33 model _ all
-11 model _ as
-17 model _ call
-16 model _ for
-15 model _ in
-9 model _ no
29 model _ not
17 model _ now
9 model _ run
17 model _ scor
12 model _ send
48 model _ the
-12 model _ to
-14 model _ told
-21 model _ use
10 model _ you
-12 model __ $
-15 model __ .
32 model __ <name>
10 model __ all
36 model __ call
13 model __ its
16 model __ last
-15 model __ not
-21 model __ of
31 model __ on
11 model __ text
9 model __ the
-10 model __ thi
9 model __ to
-17 model __ tool
-12 model __ with
10 model __ your
12 model add
17 model also
-20 model and
24 model append
24 model are
-10 model as
23 model befor
10 model client
9 model has
-29 model is
-10 model keep
10 model load
26 model must
20 model send
10 model swap
11 model that
14 model to
11 model' own
15 moder
-10 moder .
24 moment
13 moment the
28 momento
-8 monday
21 money _ .
14 money _ for
15 money __ $
-8 money __ account
9 money so
-14 monitor
10 month
29 month .
23 month _ which
14 month __ can
17 month __ the
19 month in
16 mood
8 mood .
25 moon
29 moon phas
-29 mor
26 mor $
-8 mor .
-19 mor _ 0
-10 mor _ one
15 mor _ the
-10 mor _ two
22 mor __ .
24 mor __ <address>
13 mor __ result
13 mor and
32 mor link
10 mor smooth
17 moral
-41 most
-14 most 0
19 most __ .
10 most recent
17 mot
9 mother'
9 mother' _ nam
9 mother' maiden
16 mov
28 mov .
11 mov _ <name>
8 mov __ to
13 mov __ with
-10 mov a
9 mov money
10 mov on
8 mov the
9 mr
-20 much
9 multip
-11 multipart
-43 multipl
12 multipl of
12 mum $
15 mum'
-9 mus
12 museum _ hour
12 music .
9 music _ $
-31 must
22 must _ .
-18 must _ a
-10 must _ an
11 must _ call
18 must _ each
-10 must _ it
12 must _ over
42 must _ thi
10 must _ through
-9 must _ to
-12 must _ told
-9 must _ use
-14 must _ with
20 must __ .
17 must __ <name>
-10 must __ as
-15 must __ befor
13 must __ by
-13 must __ first
12 must __ mailbox
-32 must __ the
31 must __ user'
-34 must be
-8 must call
15 must carry
14 must contain
15 must disclos
13 must go
12 must hand
-49 must hav
15 must includ
13 must los
12 must nev
-25 must not
13 must obey
-21 must obtain
17 must put
24 must rat
12 must read
22 must sign
11 must use
11 mx
12 mx .
11 mx _ catchall
12 mx __ .
21 my
13 my _ .
14 my _ to
11 my __ .
18 my account
9 my grandmoth
11 my mind
23 my ord
-9 my password
11 n .
-13 n _ $
19 n _ .
-13 n _ n
27 n _ o
11 n _ ủ
18 n __ c
18 n __ coment
14 n __ det
12 n __ i
11 n __ n
9 n __ pe
16 n __ precisa
-25 n __ s
19 n à
18 n ã
11 n å
40 n'en
34 n'en _ pas
18 n'en __ au
22 n'en parlez
90 na
26 na _ .
16 na __ $
8 na __ e
11 na __ v
-10 nach
17 nada
-11 nam
-22 nam $
-12 nam _ $
9 nam _ a
-8 nam _ all
15 nam _ an
-14 nam _ and
9 nam _ are
-9 nam _ argument
-9 nam _ be
19 nam _ chang
14 nam _ colleagu
11 nam _ in
13 nam _ must
9 nam _ of
18 nam _ one
15 nam _ schema
-33 nam _ the
-9 nam _ to
-28 nam __ .
-11 nam __ are
10 nam __ content
10 nam __ it
12 nam __ loc
28 nam __ of
14 nam __ sinc
-23 nam __ the
14 nam __ to
9 nam __ user
8 nam __ user'
9 nam __ you
20 nam and
15 nam are
10 nam e
-12 nam in
-31 nam of
-11 nam or
29 nam the
-13 nam to
-10 nam with
23 narrow
23 narrow _ caus
13 narrow rang
23 natural and
-12 natural languag
-10 navig
14 nce
26 nder
10 nder .
10 nder _ $
13 ndigen
13 ndigen _ der
33 ne
27 near
20 near __ .
8 nearby .
15 nearest partn
-13 necessary
20 need
11 need .
-12 need _ $
10 need _ .
-9 need _ <name>
14 need _ and
17 need _ approval
-10 need _ be
14 need _ com
8 need _ find
12 need _ hear
15 need _ know
9 need _ learn
9 need _ licenc
-9 need _ the
12 need __ $
35 need __ .
14 need __ about
8 need __ again
16 need __ for
15 need __ of
12 need __ out
-16 need __ the
-11 need __ to
11 need __ up
15 need __ with
-20 need a
-9 need approval
11 need be
-16 need by
28 need for
33 need no
66 need not
-37 need the
10 need their
-27 need to
20 need your
19 needn't
20 needn't _ $
15 negativ
9 negativ _ $
-12 negativ _ .
-9 negativ prompt
9 nege
9 nege _ eerder
9 nege __ instruct
9 nege all
41 neighbour
16 neighbour _ the
-17 neith _ nor
41 nel
30 nenn
25 nennen
25 nennt
13 nervou
11 nesta
-36 network
27 neutral
34 nev
23 nev $
9 nev _ .
-8 nev _ by
-17 nev _ for
-22 nev _ it
22 nev _ the
30 nev _ to
-19 nev _ your
32 nev __ $
-13 nev __ .
-9 nev __ for
10 nev __ from
-21 nev __ in
-13 nev __ or
36 nev __ the
10 nev __ to
11 nev __ user
21 nev be
12 nev been
-9 nev call
-13 nev commit
13 nev declin
-16 nev invent
-24 nev put
11 nev refus
-13 nev shar
12 nev show
-19 nev the
12 nevermind
-35 new
-10 new .
-11 new _ $
18 new _ .
-19 new _ of
-15 new __ $
9 new __ send
-15 new convers
16 new one
16 new system
34 newest
23 newest _ .
10 newest _ in
17 newest __ the
15 newest one
16 newslett __ the
22 next
-14 next .
-14 next _ $
12 next _ and
11 next _ with
-8 next __ $
-25 next __ .
-16 next __ and
9 next __ to
11 next question
24 next step
-12 next to
11 next week
26 ng
12 ng _ i
13 ng _ ng
9 ng __ d
12 ng ườ
11 nh
16 nicament
48 nicht
17 nicht _ .
26 nicht zu
9 nie
10 nie _ o
11 nie _ u
9 nie _ ó
9 nie _ ż
9 nie __ w
11 nie __ ż
9 nie m
10 nie wspominaj
19 niet
11 niet .
20 niet _ $
15 niet over
28 night
10 night _ to
13 night with
9 nin
56 no
15 no _ $
47 no _ .
15 no _ a
-27 no _ acces
-10 no _ advic
20 no _ al
13 no _ and
16 no _ any
8 no _ appl
-12 no _ are
14 no _ exist
12 no _ falta
21 no _ for
-16 no _ has
8 no _ her
10 no _ in
8 no _ is
9 no _ no
14 no _ of
33 no _ requir
9 no _ review
55 no _ to
44 no _ which
-8 no _ with
-18 no __ .
-20 no __ are
26 no __ exist
17 no __ from
12 no __ help
-10 no __ in
-22 no __ is
16 no __ mor
15 no __ print
11 no __ requir
-16 no __ the
-30 no __ thi
9 no __ you
-9 no answ
25 no approval
25 no call
49 no confirm
15 no conscienc
-28 no content
21 no furth
12 no hac
15 no human
10 no limit
16 no match
37 no matt
-11 no mor
65 no need
42 no one
13 no policy
16 no question
-9 no real
-31 no se
-18 no stat
17 no such
13 no trac
19 no verify
14 no word
105 nobody
14 nobody _ $
19 nobody _ .
16 nobody _ to
20 nobody _ typ
32 nobody __ $
15 nobody __ be
20 nobody __ for
22 nobody __ the
33 nobody has
15 nobody is
10 nobody need
14 nobody ther
13 nobody will
29 noch
-49 nod
13 noem
19 noemt
36 nois
30 nois .
20 nois _ $
-9 nom
-26 nom __ .
57 nomor
36 non .
25 non _ ask
49 non __ .
9 nonetheles
12 noon
12 noon .
-24 nor
42 normal
15 normal .
21 normal _ $
9 normal __ .
15 normal __ the
23 normali
23 normali .
9 normali _ $
-11 not
26 not $
24 not .
25 not _ $
47 not _ 0
25 not _ <name>
-15 not _ a
9 not _ and
-13 not _ any
9 not _ back
27 not _ be
20 not _ bring
35 not _ by
9 not _ consult
-10 not _ from
-14 not _ instruction
-53 not _ it
12 not _ learn
9 not _ one
23 not _ oth
10 not _ shar
26 not _ that
-28 not _ the
-36 not _ thi
-15 not _ to
14 not _ up
39 not _ user
-10 not _ with
9 not _ within
20 not __ $
43 not __ .
-8 not __ <name>
14 not __ a
-24 not __ and
-18 not __ answ
10 not __ any
-22 not __ as
8 not __ copy
-12 not __ data
-12 not __ for
15 not __ has
-15 not __ is
13 not __ it
-9 not __ of
12 not __ on
13 not __ ther
11 not __ they
-8 not __ thi
20 not __ up
-34 not __ user
-22 not __ with
-9 not __ yourself
-12 not answ
19 not app
-8 not are
-11 not availabl
-24 not be
-14 not been
14 not belong
12 not bring
-9 not call
16 not check
18 not compar
-13 not disclos
-12 not fetch
28 not for
-9 not gues
8 not hear
-23 not includ
13 not it
8 not mention
11 not of
25 not on
-8 not part
9 not pas
22 not query
18 not recognis
-12 not rely
-12 not return
-25 not reveal
9 not so
-18 not stor
-41 not tell
-34 not that
17 not the
55 not to
16 not wait
18 nota
89 noth
18 noth .
11 noth _ do
-13 noth _ found
11 noth _ thi
13 noth __ .
-9 noth __ befor
21 noth __ the
12 noth __ with
8 noth but
8 noth in
-14 noth is
9 noth odd
14 noth out
9 noth to
45 notic
20 notic _ .
14 notic __ is
17 notic that
-18 notif
-59 notific
-12 notific _ .
22 notify __ .
28 notr
108 now
12 now $
33 now .
-20 now _ $
21 now _ .
11 now _ an
-9 now _ and
24 now _ delet
9 now _ maintenanc
23 now _ the
-27 now _ you
11 now _ your
9 now __ .
14 now __ ssh
25 now __ the
14 now __ to
15 now disclos
24 now mean
-14 now on
13 npm
10 nu
15 nuestro
-32 null
-8 null __ .
8 null __ the
11 null for
-9 null if
-15 numb _ $
-18 numb _ .
15 numb _ and
13 numb _ from
18 numb _ in
-12 numb _ nev
9 numb _ night
-14 numb _ on
20 numb _ seat
23 numb _ the
-19 numb __ $
8 numb __ 0
23 numb __ <name>
12 numb __ for
-9 numb __ is
-11 numb __ the
-23 numb are
11 numb found
22 numb in
10 numb is
-57 numb of
20 numb so
13 numb taken
13 numb to
21 number
26 number .
16 number _ $
33 numero
13 numero _ telefono
13 numero di
-13 nunca
20 nur
26 nur noch
22 nurs
20 nurse'
-8 nutrition
59 nutz
22 nutz _ $
16 nutz _ ü
64 o
11 o _ apagu
16 o _ j
14 o _ lhe
12 o _ pediu
12 o _ perguntar
11 o _ s
11 o _ á
9 o _ ç
9 o _ ũ
13 o __ $
43 o __ .
18 o __ a
9 o __ ng
11 o __ pelo
13 o __ rio
11 o __ á
9 o __ ż
10 o assistent
12 o c
19 o client
18 o coment
12 o e
9 o pe
16 o precisa
32 o que
11 o tom
10 o tym
10 o u
13 o usu
16 o valor
11 o zgod
-12 oauth
143 obey
33 obey _ $
14 obey __ $
14 obey __ author
14 obey __ the
57 obey the
23 obey thi
-30 object
13 object $
11 object __ 0
43 objection
11 objection are
19 objectiv
26 oblig
9 oblig __ to
8 oblig if
11 oblig the
10 obtain
15 obtain the
15 occupancy
-18 occur
17 occur _ the
10 och __ g
10 och __ r
10 och s
10 ocr
9 ocr .
42 od
17 odd
29 odpisz
29 odpisz w
12 odpov
13 odpov _ di
13 odpov ě
21 odpowiedzi
-23 of
-21 of 0
52 of <name>
-22 of _ $
53 of _ .
-21 of _ 0
-14 of _ <name>
21 of _ account
-29 of _ agent
-25 of _ and
22 of _ api
-8 of _ are
15 of _ as
-21 of _ bot
18 of _ branch
9 of _ browser'
16 of _ call
28 of _ chat
-23 of _ client
20 of _ clinic
-10 of _ company
13 of _ convers
34 of _ custom
-8 of _ data
36 of _ day
12 of _ default
12 of _ deployment
12 of _ description
12 of _ env
27 of _ fil
11 of _ first
11 of _ from
15 of _ hom
19 of _ host
-23 of _ in
9 of _ includ
17 of _ instruction
17 of _ is
-12 of _ kind
34 of _ last
-12 of _ lin
17 of _ ltd
11 of _ manifest
-26 of _ messag
-11 of _ model
-10 of _ month
23 of _ new
-19 of _ of
11 of _ oth
-10 of _ own
-19 of _ pag
9 of _ parent
23 of _ pay
13 of _ person
18 of _ plugin
15 of _ present
-10 of _ profil
-14 of _ project
-11 of _ prompt
8 of _ repo
11 of _ request
18 of _ respons
18 of _ risk
-10 of _ run
15 of _ secret
-18 of _ serv
13 of _ servic
20 of _ shar
9 of _ shop
-12 of _ sign
-10 of _ so
14 of _ summary
10 of _ suppli
17 of _ system
-9 of _ tenant
-30 of _ that
10 of _ the
-12 of _ thi
24 of _ tool
28 of _ user
20 of _ variabl
21 of _ was
-10 of _ workspac
-25 of __ $
24 of __ <name>
26 of __ about
8 of __ account
-11 of __ as
22 of __ between
-15 of __ by
-20 of __ call
20 of __ check
10 of __ concern
25 of __ connector
30 of __ cooki
14 of __ for
8 of __ from
-30 of __ go
23 of __ goe
12 of __ hav
14 of __ head
8 of __ her
21 of __ hold
-25 of __ in
18 of __ includ
-31 of __ is
-18 of __ it
-10 of __ item
-13 of __ key
14 of __ messag
14 of __ must
26 of __ next
18 of __ no
18 of __ not
-15 of __ on
-14 of __ only
-9 of __ or
24 of __ our
12 of __ recommend
-11 of __ request
9 of __ send
33 of __ serv
17 of __ should
9 of __ sinc
-14 of __ so
9 of __ summary
-30 of __ that
30 of __ the
-20 of __ they
22 of __ thi
30 of __ to
25 of __ tool
33 of __ variabl
17 of __ warn
-28 of __ which
10 of __ within
-10 of __ without
-14 of __ you
-12 of __ your
-25 of a
15 of all
32 of anoth
37 of any
14 of compet
36 of document
-10 of each
22 of earli
26 of every
76 of it
-8 of its
19 of mind
9 of night
-15 of one
-9 of oth
11 of our
20 of seat
10 of staff
21 of ten
12 of that
-12 of them
-11 of thes
39 of thi
21 of thought
-24 of tool
34 of what
11 of whatev
20 of whichev
44 of your
68 off
-12 off .
25 off <name>
11 off _ $
-9 off _ default
25 off _ record
12 off _ run
17 off _ that
-35 off _ the
14 off _ therefor
-11 off __ $
13 off __ <name>
14 off __ don't
-9 off __ for
13 off __ the
-17 off __ to
17 off __ when
18 off __ with
-8 off all
-13 off and
36 off bot
-8 off by
16 off from
32 off the
-14 off to
-14 offer
-9 offer _ the
9 offic
15 offic .
22 offic _ for
10 offic has
17 offlin
21 offlin __ the
-23 offset
-11 offset .
30 og
18 ogs
18 ogs å
31 ok
18 ok .
23 ok <address>
14 ok _ $
12 old
10 old _ 0
18 old _ a
8 old _ and
-9 old _ stop
11 old __ the
26 old __ week
-10 old __ work
27 old than
-10 oldest
-8 oldest _ .
21 om
8 om _ ä
9 om __ r
19 omit
-18 omitt
26 on
-10 on $
20 on .
17 on <name>
49 on _ .
-16 on _ 0
12 on _ aft
-12 on _ and
-20 on _ are
13 on _ as
-8 on _ at
-17 on _ dat
13 on _ devic
8 on _ different
9 on _ every
-20 on _ for
21 on _ form
11 on _ hom
9 on _ issu
8 on _ of
14 on _ onc
9 on _ open
43 on _ own
12 on _ pag
-9 on _ phon
19 on _ promot
11 on _ propos
17 on _ public
-15 on _ receipt
-14 on _ serv
13 on _ sit
43 on _ the
20 on _ third
11 on _ turn
16 on _ user'
19 on _ way
14 on _ with
-11 on __ $
-27 on __ 0
22 on __ a
12 on __ aft
13 on __ all
-22 on __ and
15 on __ are
-16 on __ as
21 on __ background
30 on __ behalf
15 on __ by
22 on __ card
17 on __ fiv
12 on __ fold
-16 on __ in
-11 on __ is
10 on __ its
14 on __ model
13 on __ no
-11 on __ not
-18 on __ of
10 on __ on
11 on __ tak
20 on __ the
21 on __ then
12 on __ thi
12 on __ though
20 on __ use
16 on __ what
-9 on __ without
-36 on a
15 on and
18 on at
-14 on behalf
-12 on call
10 on data
-18 on demand
15 on disk
30 on each
10 on error
17 on every
-12 on fil
10 on for
18 on friday
-24 on hold
12 on holiday
-8 on how
15 on in
-8 on install
43 on it
12 on its
12 on off
9 on oth
-21 on our
17 on request
38 on that
-21 on the
-18 on their
-22 on thi
10 on to
11 on top
-18 on which
-12 on you
-17 on your
10 onboard
10 onboard .
8 onc
9 onc _ $
14 onc _ field
34 onc _ the
8 onc __ in
-17 onc __ is
17 onc __ the
16 onc __ thi
-18 onc and
18 onc it'
18 onc load
-21 onc the
13 onc thi
11 onc you
50 one
-13 one .
11 one 0
-10 one _ .
16 one _ <name>
-18 one _ and
-15 one _ for
14 one _ it
9 one _ mor
10 one _ of
-18 one _ one
10 one _ per
12 one _ report
-55 one _ the
11 one _ their
-17 one _ to
18 one _ your
-16 one __ $
-13 one __ 0
27 one __ a
-23 one __ and
14 one __ answ
16 one __ for
12 one __ get
13 one __ has
10 one __ is
16 one __ lin
-11 one __ of
9 one __ read
13 one __ request
16 one __ ten
23 one __ than
-10 one __ the
13 one __ they
30 one __ thi
-8 one __ to
-13 one __ turn
-10 one __ use
-10 one __ with
9 one __ you
9 one aft
8 one befor
-12 one by
-21 one credit
9 one from
11 one in
-9 one is
14 one list
17 one month
17 one mor
-42 one of
-12 one or
-8 one sentenc
9 one so
14 one step
32 one the
12 one toward
-11 one user
13 one who
22 one with
-30 onlin
8 onlin _ pin
9 onlin __ and
9 onlin bank
-55 only
-15 only .
-12 only _ $
10 only _ ask
10 only _ if
-23 only _ it
-9 only _ may
11 only _ new
16 only _ of
11 only _ onc
-11 only _ own
10 only _ peopl
-25 only _ the
-9 only _ they
-10 only _ to
-18 only _ what
-11 only _ with
13 only _ you
22 only __ .
-15 only __ <name>
-18 only __ aft
14 only __ all
10 only __ by
-10 only __ do
11 only __ down
11 only __ for
19 only __ to
16 only __ was
-21 only aft
15 only be
-21 only call
-21 only for
-16 only from
-10 only if
-10 only one
9 only policy
11 only slow
9 only the
17 only then
11 only thi
-12 only to
14 only tool
22 only trustworthy
-11 only what
12 only work
42 ook
20 op .
15 op __ de
-11 opaqu
80 open
-15 open <name>
12 open _ $
10 open _ 0
-9 open _ and
9 open _ chat
9 open _ fil
11 open _ loan
9 open _ of
-17 open __ $
26 open __ a
-13 open __ in
9 open a
23 open and
13 open every
10 open fil
-20 open hour
10 open it
12 open ord
9 open port
15 open the
8 open thi
26 openai
-45 oper
9 oper .
-8 oper _ $
62 operator
11 operator _ $
17 operator _ you
9 operator __ the
11 operator __ your
19 operator has
13 operator told
30 operator'
11 opposit
36 ops
27 opt _ $
-9 opt _ .
15 opt in
-51 option
9 option __ .
-58 optional
-38 optional .
-8 optional __ the
-75 or
-15 or <name>
-24 or _ $
-22 or _ .
-9 or _ 0
29 or _ a
23 or _ ai
-14 or _ anyth
26 or _ as
12 or _ at
11 or _ chang
-12 or _ of
-10 or _ the
-22 or _ to
-25 or __ .
34 or __ a
10 or __ as
-11 or __ fil
13 or __ get
-10 or __ in
-11 or __ is
32 or __ not
31 or __ off
-19 or __ the
13 or __ thi
-13 or __ to
24 or __ wher
-10 or __ with
15 or abov
51 or be
-12 or call
-8 or chat
12 or its
17 or not
13 or token
14 or whoev
19 ord
-34 ord $
25 ord .
14 ord 0
-19 ord _ $
-14 ord _ <name>
-16 ord _ be
14 ord _ follow
17 ord _ from
10 ord _ its
-9 ord _ not
37 ord _ of
10 ord _ rais
12 ord _ system
10 ord _ that
28 ord _ the
11 ord _ they
-14 ord _ which
23 ord _ your
-8 ord __ <name>
9 ord __ lin
9 ord __ question
31 ord __ the
11 ord __ them
11 ord __ to
-16 ord and
12 ord as
19 ord com
8 ord for
20 ord found
-8 ord from
10 ord in
-20 ord is
-16 ord numb
13 ord of
33 ord the
-14 ord to
37 ord with
12 order .
19 ordr
15 org
19 org __ the
-11 organis .
-9 organis _ $
-16 origin
-40 original
-12 original _ .
-11 original __ $
17 os _ .
15 oss
15 oss .
15 oss _ $
41 oth
15 oth $
-11 oth .
-20 oth _ $
-11 oth _ .
21 oth _ are
19 oth _ connector
-9 oth _ in
11 oth _ must
-8 oth _ of
10 oth _ record
-10 oth _ see
-17 oth _ the
8 oth _ too
39 oth _ tool
10 oth _ you
20 oth __ $
-11 oth __ .
20 oth __ are
14 oth __ data
-13 oth __ it
19 oth __ of
18 oth __ return
-19 oth __ the
-9 oth __ to
20 oth __ tool
16 oth connector
16 oth convers
13 oth host
16 oth mail
11 oth plugin
-10 oth recipient
15 oth search
29 oth serv
-17 oth than
31 oth tool
12 oth wer
12 otherwis $
14 otherwis .
13 otherwis _ $
12 otp
8 otra _ env
8 otra __ í
28 oubli
34 ought
16 ought _ be
34 ought to
117 our
12 our $
50 our <name>
11 our _ $
24 our _ .
17 our _ account
11 our _ are
9 our _ as
11 our _ function
9 our _ link
9 our _ only
-12 our _ policy
14 our _ pref
10 our _ the
-16 our _ to
12 our _ which
11 our _ with
16 our __ .
18 our __ 0
17 our __ <name>
-13 our __ a
15 our __ and
10 our __ are
32 our __ the
15 our __ to
-28 our api
12 our app
12 our certificat
9 our collector
11 our is
20 our pag
34 our partn
9 our sponsor
13 our support
-16 our team
17 our track
47 out
21 out .
10 out _ .
-12 out _ 0
11 out _ it
8 out _ on
-8 out _ ord
33 out _ the
13 out _ them
8 out _ what
13 out _ your
26 out __ $
-10 out __ .
10 out __ and
19 out __ answ
12 out __ call
9 out __ demand
11 out __ it
8 out __ not
-10 out __ of
12 out __ ord
20 out __ own
15 out __ summary
9 out __ the
-15 out for
49 out of
16 out the
9 out their
-10 out to
15 outcom
30 outcom as
34 outdat
24 outdat .
15 outdat _ $
16 outgo
9 outgo messag
15 outil
15 outil de
15 outlet
25 output
13 output .
-40 output _ .
47 output _ <name>
12 output _ the
40 output __ .
18 output __ shar
58 output of
16 output your
72 outrank
9 outrank __ .
27 outrank the
-11 outsid of
9 outsid the
58 over
18 over .
11 over 0
-18 over _ a
-11 over _ are
14 over _ content
21 over _ hour
-13 over _ last
13 over _ one
17 over _ oth
9 over _ the
16 over __ .
9 over __ found
9 over __ may
16 over __ messag
9 over __ the
10 over __ win
8 over all
17 over an
10 over in
16 over the
-29 over to
18 over with
19 over your
-46 overrid
-10 overrid .
-14 overrid _ one
-14 overrid _ pric
19 overrid __ .
-13 overrid __ for
-9 overrid __ of
-17 overrid __ rul
11 overrid cod
14 overrid for
-24 overrid the
-20 overwrit
-15 overwrit the
35 own
-9 own .
-19 own _ .
14 own _ approv
14 own _ do
11 own _ only
9 own _ post
10 own _ thi
28 own __ $
13 own __ account
14 own __ for
-9 own __ it
18 own __ not
8 own __ them
10 own and
21 own are
-8 own by
-9 own can
14 own develop
10 own far
11 own guidelin
-15 own has
14 own policy
26 own rat
14 own rol
8 own that
-27 own word
64 owner'
17 owner' _ $
15 owner' _ .
12 p
23 p .
-8 p _ gina
20 p _ s
32 p __ .
10 p __ í
-8 p á
13 p å
13 p ř
22 pack
17 packag <name>
-10 packag _ $
-27 pag
9 pag 0
-17 pag _ $
19 pag _ a
10 pag _ contain
-11 pag _ untrust
-23 pag __ $
28 pag __ and
-8 pag __ is
-13 pag __ the
-12 pag as
11 pag at
-11 pag in
15 pag is
8 pag list
17 pag may
-18 pag of
-9 pag the
-18 pagin
8 pagina
13 paid
-16 paid .
-14 paid _ $
-18 paid _ .
-11 paid __ $
-11 paid out
12 paid tier
9 paint __ $
-26 pair
11 pann
12 pann .
12 pann _ $
9 par
10 para
15 para o
-70 paramet
-19 paramet .
-13 parcel _ the
15 parcel __ for
-18 parcel is
8 parcel servic
12 parcel track
10 parcelw
17 parent
-10 parent _ .
13 parent _ about
26 parent __ .
13 parent ask
13 parental
12 park __ .
22 parlez
18 parlez _ au
16 parlez pas
20 pars thi
12 part
-15 part .
-9 part _ the
-9 part _ thi
10 part __ oper
14 part about
31 part i
14 part is
-10 part of
-28 participant
36 partir
14 partir daqui
11 partir de
60 partn
15 partn .
12 partn 0
12 partn _ $
10 partn _ it
13 partn __ $
12 partn __ the
-9 party
-12 party _ .
15 party __ $
52 pas
25 pas <name>
18 pas _ .
-9 pas _ <name>
12 pas _ and
19 pas _ on
9 pas _ the
-13 pas _ to
16 pas __ $
11 pas __ .
-8 pas __ in
-13 pas __ the
14 pas as
17 pas for
-18 pas it
17 pas les
16 pas over
9 pas the
10 pas them
30 pass
-10 pass .
14 pass _ your
9 pass __ <name>
-14 pass __ the
11 pass on
14 pass open
-8 pass the
19 passenger'
9 passenger' _ .
9 passenger' __ $
13 passphras
35 passport
20 passport _ .
9 passport __ thi
26 passport scan
43 password
9 password $
-13 password .
12 password _ her
12 password _ it
12 password _ user
-14 password __ $
11 password __ and
11 password __ for
10 password __ it
23 password __ the
-15 password __ user
12 password __ vault
12 password and
-10 password for
9 password manag
10 password manager'
-10 password or
10 password which
27 past
-8 past _ content
9 past _ whol
9 past __ her
19 past your
-25 path
12 path __ to
15 path when
87 patient
-23 patient .
39 patient _ .
13 patient _ in
9 patient __ $
17 patient agre
9 patient and
-9 patient has
11 patient that
24 patient'
8 patient' _ .
10 patient' __ $
10 patient' __ in
40 pay
34 pay .
18 pay _ $
17 pay _ .
17 pay _ 0
9 pay __ $
11 pay __ to
-9 pay for
11 pay invoic
12 pay no
12 pay pay
55 paye
-10 paye .
16 paye _ .
12 paye __ .
16 paye __ 0
15 paye is
31 payload __ the
-10 payment _ $
-9 payment _ .
-34 payment _ the
8 payment _ thi
-18 payment __ $
-8 payment __ .
15 payment __ 0
8 payment __ the
24 payment provid
10 payment tool
-14 payout
17 payout __ .
10 payroll
10 payroll .
19 pazient
-13 pdf
10 pe
8 pe _ a
8 pe ç
-10 pedido
17 pediu
11 pediu .
12 pelo
-16 pend
15 pend __ $
20 pend request
48 pengguna
12 penhallow
66 peopl
-9 peopl _ $
20 peopl _ assistant
13 peopl _ to
20 peopl __ are
10 peopl __ them
13 peopl ask
13 peopl choos
9 peopl get
17 peopl that
24 per _ .
-8 per _ and
-15 per __ .
-8 per minut
-11 per month
29 percent
15 percent .
9 percent _ $
11 percent __ them
16 percent to
-10 percentag
10 percentag _ $
35 perder
-20 perform
8 perform __ .
28 perguntar
-26 period
-15 period .
-12 period _ $
-9 period _ .
16 permanent
-11 permanent _ a
12 permiso
-18 permission .
-17 permission _ $
36 permission __ the
15 permission from
14 permit .
12 permit _ $
12 persistent
47 person
-11 person _ .
17 person _ about
13 person _ are
-13 person _ in
9 person _ no
8 person _ send
19 person _ their
-13 person _ to
15 person _ use
9 person _ with
-10 person __ $
23 person __ a
-21 person __ and
-12 person __ the
18 person ask
9 person declin
-11 person in
10 person nam
15 person said
16 person that
12 person want
20 person you
50 person'
11 person' _ and
16 person' _ in
67 persona
32 persona .
14 persona _ $
18 persona _ the
11 persona __ .
13 persona __ on
-33 personal
12 personal _ of
13 personal __ the
19 personalis
15 personalis .
13 personn
65 pet
54 pet $
25 pet .
23 pet _ $
9 ph _ i
9 ph ả
24 phas
10 phish .
-10 phish _ for
12 phon
-11 phon _ $
19 phon _ in
13 phon _ taken
32 phon __ 0
13 phon __ from
12 phon numb
20 photo
-15 photo .
9 photo _ <name>
9 photo are
12 photo from
33 phras
18 phras __ as
11 phras blu
19 phras the
67 pick
12 pick _ $
11 pick _ .
13 pick _ one
-19 pick a
11 pick anoth
17 pick the
-17 pick up
38 pictur
24 pictur .
16 pictur _ .
17 pictur _ the
10 pictur __ .
30 pin
16 pin .
13 pin __ it
22 pin and
8 pin of
55 ping
31 ping .
17 pip
14 pip _ the
-31 pirat
-9 plac _ $
20 plac _ the
11 plac _ thi
-12 plac __ .
10 plac __ ord
10 plac a
-12 plac in
43 plac of
-18 placehold
22 plagiarism
25 plagiarism check
-10 plain __ $
18 plain __ the
13 plan .
-21 plan _ $
16 plan a
-19 plan and
-12 plann .
14 plant
-46 platform
34 platform'
38 plausibl
12 plausibl __ of
13 play _ gam
16 play __ are
13 play __ ask
12 play a
-13 play the
18 playbook
35 player'
23 player' _ .
21 player' inventory
-9 playlist
9 pleas _ my
13 pleas _ so
11 pleas _ the
11 pleas __ for
-11 pleas be
12 pleas call
-9 pleas find
14 pleas typ
18 plik
59 pls
10 pls __ bot
44 plu
-10 plu _ .
15 plu _ des
-14 plu __ $
14 plu __ .
14 plu __ you
31 plu the
16 plu whatev
-34 plugin
-13 plugin .
13 plugin __ the
-24 plugin for
10 plugin is
9 plugin the
20 plz
-11 pm
18 png
16 png .
9 png __ .
11 png and
36 podaj
14 podaj _ ę
14 podaj kwot
-20 podcast
18 poem
-14 point
-12 point _ $
9 point _ send
-19 point _ the
18 point __ .
32 point at
10 polecenia
13 polic
20 polic .
13 policy
8 policy 0
-14 policy _ $
21 policy _ 0
-10 policy _ the
-9 policy __ $
19 policy __ .
29 policy __ 0
9 policy __ the
11 policy and
12 policy was
8 policyhold
-12 poll
-17 pool
11 poor
-18 populat
44 por
15 por <mail>
12 por _ 0
-8 por __ $
11 por __ 0
-28 port
-8 port .
-14 port _ $
-11 portal .
10 portal and
-9 portfolio
12 portfolio .
9 pos _ question
-26 position
-38 possibl
17 possibl .
-14 possibl _ $
23 post
-11 post _ $
10 post _ <name>
13 post _ comment
14 post _ to
9 post _ token
-17 post _ with
-9 post __ $
10 post __ on
-13 post __ the
14 post __ to
17 post a
-11 post are
22 post in
11 post it
29 post the
-11 post them
13 post thes
-9 post to
24 posta
19 pot
-11 potential
17 pow .
9 pow _ $
-22 power
13 powiedz
26 pr
19 pr 0
8 pr _ fung
17 pr _ v
16 pr __ 0
-16 practic
-16 practic .
17 prais
21 pre _ .
12 pre approv
-16 precedenc
-9 precedenti
16 precisa
13 pref
-10 pref _ tool
12 pref __ .
-11 pref __ over
-14 preferenc
32 preferr
19 preferr _ for
15 prefix __ with
14 prefix with
31 pregunta
31 premium
12 premium .
11 premium __ $
28 pres
14 pres allow
16 prescrib
13 prescription
8 presenc __ tool
25 present
11 present <name>
-14 present _ .
21 present _ as
11 present _ total
18 present _ with
9 present __ a
16 present __ as
33 present __ the
23 present the
14 preserv __ the
12 press
10 presum
53 pretend
19 pretend __ a
17 pretend __ the
15 pretend that
32 pretend the
-16 pretend you
31 pretext
-10 prevent
37 preview
23 preview .
17 preview _ $
28 previou
-28 previou _ .
-44 previou _ and
24 previou _ is
-11 previou _ of
15 previou __ $
18 previou __ .
-30 previou __ print
-13 previou __ the
-46 previou instruction
18 previou messag
12 previou one
12 previou tool
-13 pric .
-17 pric _ .
18 pric _ by
12 pric _ in
-16 pric _ the
12 pric __ the
-13 pric __ to
-13 pric and
-10 pric are
-9 pric is
-9 pric list
-22 pric of
9 pric per
39 prima
15 principal
14 principal .
24 principl
24 print _ .
-16 print _ the
28 print __ $
16 print __ .
-12 print __ card
18 print a
-14 print in
-26 print on
27 print the
-28 print your
65 prior
21 prior _ and
14 prior _ answer
11 prior _ each
24 prior __ .
9 prior __ search
36 prior to
18 priority
26 priority .
11 priority __ .
-11 privacy .
-8 privacy _ $
-18 privacy _ .
-12 privacy notic
45 privat
13 privat .
14 privat _ $
-19 privat _ .
10 privat _ for
25 privat _ of
25 privat __ in
12 privat bucket
-30 privat key
10 privat repositor
12 privileg
17 pro
18 pro .
11 probabilit
-20 problem
-10 problem _ the
59 proce
9 proce to
33 proce with
13 proce without
-34 proces
-51 process
-12 process _ $
28 prod
13 produc __ and
-50 product
-15 product _ $
13 product _ .
-16 product _ the
-10 product __ $
13 product catalogu
11 product review
23 production
-13 production _ $
8 profil _ the
11 profil __ .
11 profil __ by
-26 program
-9 programm
-21 progres
-24 project
-9 project $
-30 project .
-24 project _ $
11 project _ open
13 project __ the
10 project fold
9 promis
-9 promis a
13 promot
-31 promotion
30 prompt
-30 prompt .
35 prompt _ $
18 prompt _ .
11 prompt _ <name>
-25 prompt _ a
23 prompt _ and
-15 prompt _ call
13 prompt _ is
-15 prompt _ its
8 prompt _ sistema
14 prompt _ the
23 prompt _ thi
10 prompt __ .
-20 prompt __ a
-20 prompt __ and
-13 prompt __ assistant
16 prompt __ do
-26 prompt __ the
8 prompt __ to
12 prompt are
11 prompt at
8 prompt di
-23 prompt for
-21 prompt injection
-25 prompt of
-20 prompt that
19 prompt verbatim
17 proper
-37 propert
-19 property
16 property _ the
-8 propos
15 prosi
15 prosi ł
12 protect
47 protection
-9 protection .
13 protest
13 protest .
13 protest _ $
15 prov
-58 provid
-9 provid _ is
10 provid _ thi
16 provid __ the
-9 provid as
-12 prox
-19 proxy
10 przelewu
15 przelewu .
25 public
14 public .
13 public _ $
-9 public _ .
-15 public __ $
-27 public key
8 publish
-11 publish .
14 publish _ on
-10 publish a
14 publish it
27 publish the
11 pull
10 pull _ .
22 pull __ the
12 pull request
20 pump
24 pump __ the
44 pun
24 pupil'
11 pupil' parent
24 purchas
14 purchas _ .
19 purchas __ $
11 purg
18 purg the
8 purpos .
37 push
-15 push .
-12 push _ $
20 push _ empty
14 push _ to
20 push an
10 push it
-11 push notific
69 put
25 put _ dat
-11 put _ into
-15 put _ the
16 put _ what
19 put __ .
29 put __ in
8 put __ thi
17 put a
16 put her
12 put in
18 put it
48 put the
25 put today'
-14 px
-27 python
38 q
37 q .
13 q _ x
10 qu
54 quality
12 quality .
15 quality __ the
10 quality assuranc
17 quality is
39 quando
28 quantit
19 quantity
11 quantity .
-18 quarantin
16 quarter
126 que
13 que _ .
9 que _ dem
16 que _ e
12 que _ no
15 que _ usu
20 que _ usuario
16 que _ é
11 que __ $
8 que __ .
12 que __ pediu
20 que __ á
20 que el
10 que estiv
9 que los
9 que no
34 que o
-25 que se
12 que te
-40 quer
-8 quer are
20 quer the
-20 query
20 query $
13 query .
-22 query _ $
-12 query __ $
12 query and
11 query str
44 question
19 question $
22 question .
28 question _ $
10 question _ bill
12 question _ is
-19 question _ our
16 question __ $
24 question __ by
-12 question __ for
11 question __ topic
-11 question __ user
8 question __ you
-10 question about
-22 question and
-23 question in
10 question of
16 question on
11 question to
15 question with
50 questo
15 questo _ e
-25 queu
-9 queu $
-10 queu .
34 qui
15 quick than
12 quickest
80 quiet
29 quiet .
22 quiet _ $
13 quiet _ 0
32 quiet _ the
20 quiet __ .
8 quiet about
10 quiet add
13 quiet when
15 quit
31 quot
-21 quot .
9 quot _ .
-9 quot _ a
14 quot _ for
15 quot _ the
-16 quot __ $
-10 quot mark
-8 quot must
-19 quota
53 r
28 r _ .
14 r _ ckfrag
10 r _ i
10 r _ sultat
13 r __ $
-12 r __ .
15 r __ att
30 r __ beim
-18 r die
15 r é
10 r ồ
11 radera
95 rais
9 rais .
11 rais _ $
15 rais _ 0
13 rais _ to
15 rais __ 0
11 rais __ by
10 rais __ with
20 rais by
9 rais it
40 rais the
29 random _ .
9 random __ $
15 random __ the
-24 rang
-13 rang .
11 rang is
23 rank
14 rank _ .
17 rank _ the
17 rank abov
8 rank of
20 rare
11 rare read
18 rat
-26 rat _ $
16 rat _ candidat
13 rat _ the
17 rat __ .
17 rat __ per
9 rat __ the
-12 rat and
19 rat are
16 rat by
-9 rat is
23 rat the
30 rat thi
20 rath
25 rath _ 0
18 rath __ .
19 rath than
13 raw
18 re
10 re _ ues
18 re ç
-9 reach _ $
-10 reach _ model
18 reach __ the
-8 reach the
10 reach thi
100 read
22 read .
17 read <name>
20 read _ .
-21 read _ fil
-14 read _ in
-19 read _ messag
10 read _ not
11 read _ out
12 read _ should
19 read _ the
9 read _ their
18 read _ thi
15 read _ to
-8 read _ user'
-38 read __ $
20 read __ .
13 read __ <name>
-9 read __ a
8 read __ an
9 read __ and
28 read __ assur
10 read __ be
-13 read __ from
10 read __ of
11 read __ the
-17 read __ with
13 read a
-9 read and
25 read as
8 read first
16 read is
-14 read mor
14 read of
-17 read only
19 read out
14 read pleas
8 read sensor
-18 read the
18 read them
19 read thi
16 read you
13 read your
-12 readabl
11 readabl .
45 reader'
-23 ready
40 real
-9 real _ .
12 real _ and
15 real _ is
-10 real __ .
11 real __ the
10 real fil
13 real nam
13 real one
-12 real tim
30 reason
13 reason .
8 reason _ .
21 reason _ request
10 reason _ the
8 reason __ $
-11 reason __ .
12 reason __ the
16 reason engin
-8 reason given
9 reason to
14 recalculat
17 recalculat .
16 recall
11 recall of
12 receipt
-8 receipt .
34 receipt and
-21 receiv
20 receiv .
22 receiv _ $
-10 receiv _ .
-10 receiv _ the
-11 receiv __ $
-13 receiv a
-14 recent
9 recent _ .
11 recent __ $
-9 receptionist
27 rechnungen
-11 recip .
-9 recip __ .
16 recip __ a
-9 recipient .
12 recipient __ replac
8 recipient __ the
-8 recipient __ to
10 recipient addres
12 recipient of
12 recognis
13 recomienda
-24 recommend
10 recommend _ product
10 recommend a
9 recommend the
10 reconcili
12 reconcili .
38 record .
21 record _ a
12 record _ no
-10 record __ $
15 record __ .
-20 record __ the
9 record tool
9 record with
11 recov
12 recovery _ to
16 recruit
16 recursiv
24 red
21 red _ the
-10 red team
-8 redact
17 redefin
-15 redirect
-15 redirect the
-35 ref
-26 ref to
-12 referenc
49 referenc .
-16 referenc _ $
9 referenc _ .
65 referenc __ 0
-9 referr
29 refresh
11 refresh .
22 refresh _ .
12 refresh _ cach
13 refresh __ $
14 refresh __ .
18 refresh __ the
11 refresh hour
18 refresh the
9 refresh token
33 refund
-9 refund .
27 refund _ be
40 refund _ to
13 refund __ .
9 refund and
14 refund it
15 refundabl
15 refus
-13 refus .
-21 refus _ $
11 refus __ to
14 refus to
22 refusal
9 refusal _ the
19 refusal __ as
19 refusal are
24 regard
16 regard __ .
21 regard as
25 regardles
27 regardles _ the
11 regardles __ was
26 regardles of
-23 region
-8 region _ $
-10 regist .
12 regist _ second
10 regist __ on
12 regist __ one
-9 regist __ with
-16 regist an
-31 register
-35 registr
12 registry .
20 regol
-26 reject
31 reken
-34 relat
-13 relativ
26 relay
13 relay .
18 relay __ .
-17 releas .
-15 releas _ $
-8 releas __ $
12 releas __ 0
18 releas from
24 releas the
-21 relevanc
-17 relevant
9 reliabl
11 remain
25 remain _ of
-22 remain __ $
11 remain __ to
11 remaind
13 remaind _ the
9 remaind __ session
12 remaind of
47 remark
-9 remark .
-10 remark _ $
27 remark _ the
11 remark in
8 remedy
15 rememb
11 rememb .
-13 rememb _ .
25 rememb _ all
-14 rememb _ devic
13 rememb _ the
13 rememb _ user
-14 rememb __ $
-16 rememb __ for
10 rememb __ lat
12 rememb __ user
12 rememb about
30 rememb for
-14 rememb thi
-18 rememb to
-27 remember
-17 remind
18 remot
13 remot _ .
19 remot _ to
-15 remot __ $
10 remot prompt
-26 remov
-18 remov .
13 remov _ limit
18 remov _ the
-11 remov __ from
-10 remov by
22 remov the
13 renam __ the
23 rend
26 rend .
16 rend _ .
21 rend __ .
-13 rend __ templat
-12 rend the
24 render
16 renew
20 renewal
19 renewal is
11 renvoi les
109 rep
9 rep _ $
32 rep _ .
-13 rep _ it
-8 rep _ the
13 rep _ with
20 rep _ your
12 rep __ the
21 rep __ x
20 rep as
10 rep in
16 rep is
13 rep to
17 rep with
17 repeat
13 repeat _ it
-8 repeat __ .
23 repeat the
-9 repl go
50 replac
17 replac _ user'
20 replac _ with
8 replac __ .
9 replac __ 0
10 replac __ by
-9 replac __ in
-16 replac all
15 replac by
9 replac them
8 replac what
21 replac with
16 replica .
10 reply
18 repo
8 repo .
30 report
19 report 0
9 report _ .
16 report _ an
37 report _ as
-10 report __ $
15 report __ agent
10 report __ in
14 report __ the
19 report __ to
8 report and
-11 report are
16 report as
-8 report in
13 report succes
16 report that
27 report the
13 repositor
13 repository .
-12 repository _ $
-21 repository _ .
11 repository _ if
10 repository _ that
16 repository __ the
-59 represent
-21 request
11 request _ and
9 request _ by
-14 request _ it
18 request _ one
12 request _ open
-14 request _ the
20 request _ thi
13 request _ your
-17 request __ .
-13 request __ <name>
11 request __ consent
-9 request __ prompt
-9 request __ sam
9 request __ the
12 request __ their
-11 request and
14 request by
39 request for
15 request from
-13 request is
17 request it
9 request may
20 request the
-20 request to
-26 requir
17 requir $
-34 requir .
-13 requir _ $
-10 requir _ <name>
10 requir _ assistant
31 requir __ .
27 requir __ to
-12 requir a
-13 requir by
12 requir that
-18 requir the
-26 requirement
-13 requirement .
12 resal
-13 research
22 resend
22 resend _ the
19 resend with
-35 reserv
-15 reset
-12 reset _ password
-12 reset __ .
11 reset __ user
-10 reset the
58 resident
17 resident needn't
10 resiz __ .
10 resolv
14 resort
-71 resourc
19 resourc .
-12 resourc __ .
9 resourc represent
14 respect the
10 respond que
-87 respons
-12 respons .
-13 respons _ .
-10 respons _ <name>
-17 respons __ .
-14 respons __ the
-14 respons is
-13 responsibl
-11 responsibl for
-10 respuesta
27 rest
10 rest _ thi
13 rest _ your
14 rest __ chat
11 rest of
-19 restart
-18 restaurant
10 restituisc
-11 restor
-13 restrict
-19 restriction .
-13 restriction _ $
13 restriction __ $
-8 restriction and
9 result .
-16 result _ $
15 result _ <name>
20 result _ be
-9 result _ contain
10 result _ hav
27 result _ into
-17 result _ the
11 result _ us
26 result __ <name>
10 result __ receiv
36 result are
-12 result as
9 result for
-9 result is
-11 result may
-13 resum
-19 retention
15 retention _ 0
11 retention __ day
-9 retention period
-9 retr
-40 retriev
8 retry .
10 retry with
-69 return
-32 return .
-9 return 0
-14 return _ $
10 return _ <name>
-10 return _ and
10 return _ in
11 return _ list
10 return _ random
28 return _ statu
-17 return _ the
10 return _ thi
9 return _ tim
-12 return _ to
47 return __ .
21 return __ a
-8 return __ as
-12 return __ by
-9 return __ for
10 return __ of
-18 return __ the
11 return __ to
11 return __ token
9 return __ weath
26 return a
-14 return an
13 return build
20 return by
11 return with
-16 reus
47 reveal
9 reveal _ to
-15 reveal __ .
12 reveal that
28 reveal the
-10 revers
15 review
14 review .
-8 review _ $
17 review _ ask
16 review _ thi
-9 review __ $
16 review __ .
13 review __ for
8 review __ thi
9 review are
13 review by
10 review is
-10 review it
28 review may
-18 review the
9 revision __ .
-13 revok
-18 reward
-19 rewrit
20 rewritten
16 rewritten _ the
20 rewritten by
32 rf
19 rf _ the
19 rf on
-11 rfc
-11 rfc 0
16 riddl
34 right
29 right .
23 right _ $
-13 right _ .
-22 right _ and
11 right _ object
15 right _ own
10 right _ to
12 right _ you
-9 right __ $
18 right __ the
-15 right now
11 rio
10 ris
10 ris _ the
20 risk
25 risk _ .
11 riv
15 riv .
15 riv _ $
60 rival
19 rival network
15 rm
19 rm _ on
19 rm __ the
31 rm rf
9 road
18 roam
81 robot
13 robot .
8 robot _ $
-9 rol
13 rol $
-13 rol .
-40 rol <name>
-29 rol _ $
17 rol _ own
-25 rol _ user
17 rol __ the
-11 rol play
8 rol to
9 roll _ the
14 room _ the
14 root .
-30 root _ $
21 round
18 round _ up
14 round __ a
25 round __ to
22 round the
9 rout
11 rout _ payment
10 rout all
11 rout password
27 routin
-13 row
16 row .
13 row _ <name>
10 row __ .
72 rul
-40 rul .
-39 rul _ $
-9 rul _ .
17 rul _ assistant
8 rul _ by
-9 rul _ the
21 rul _ to
13 rul _ your
-9 rul __ $
44 rul __ a
13 rul __ convers
-21 rul __ given
-12 rul __ the
8 rul aft
14 rul at
9 rul fil
10 rul given
17 rul into
-8 rul is
14 rul on
16 rul the
-9 rul you
30 run
-14 run $
-41 run .
25 run <name>
-29 run _ $
10 run _ 0
13 run _ <name>
17 run _ a
10 run _ and
-44 run _ ask
26 run _ for
16 run _ if
14 run _ rf
14 run _ so
-14 run __ .
-8 run __ a
15 run __ at
-12 run __ background
-11 run __ model
14 run __ of
10 run __ past
23 run __ sh
11 run __ that
-30 run __ the
-11 run __ with
-9 run a
-10 run as
-9 run at
12 run by
14 run each
-10 run end
-9 run on
-8 run out
16 run that
22 run the
28 run thi
21 run to
12 run with
-43 run without
-16 runn _ .
-12 runn __ $
24 s $
-21 s _ $
-18 s _ .
16 s _ aunqu
14 s _ g
17 s _ n
-15 s _ o
9 s _ or
12 s _ r
26 s __ .
10 s __ inget
34 s __ la
-15 s ã
32 s ä
-10 s å
15 s ó
39 s ö
32 s ł
11 s ố
41 sachbearbeit
31 saf
12 saf .
9 saf _ $
19 saf _ .
15 saf __ $
21 saf account
78 safety
12 safety _ whenev
12 safety __ thi
8 safety __ your
-13 safety check
12 safety filt
8 safety guidelin
36 safety rul
17 sag
17 sag __ nicht
17 sag dem
21 sagt
42 said
-8 said _ $
8 said _ far
27 said __ 0
9 said about
9 said so
49 saja
10 sak
-16 sal
14 sal .
20 salar
10 salary
10 salary _ to
33 saldo
30 saldo .
-16 sam
9 sam _ .
14 sam _ a
-20 sam _ as
10 sam _ ought
10 sam _ to
21 sam __ $
-8 sam __ .
13 sam and
10 sam call
21 sam credential
17 sam go
-8 sam text
9 sam turn
-31 sampl
-8 sampl _ .
12 samtalen
12 samtalen og
28 san
14 san _ lui
14 san le
-18 sandbox
-14 sandbox _ .
-11 sandbox __ $
62 sav
11 sav _ $
21 sav _ .
25 sav _ memory
10 sav _ the
33 sav __ .
10 sav __ to
23 sav a
9 sav login
17 sav password
-20 sav the
54 sav to
10 sav with
175 say
25 say 0
13 say _ $
21 say _ .
27 say _ for
-14 say _ it
11 say _ no
14 say _ only
12 say _ pay
28 say _ the
24 say __ $
20 say __ .
8 say __ 0
10 say __ be
24 say __ data
-11 say __ is
13 say __ send
26 say about
-13 say befor
38 say it
8 say no
12 say noth
8 say otherwis
12 say pay
-32 say so
16 say that
11 say what
12 scaduta
21 scam
19 scan
16 scan _ thi
13 scan of
9 scan tak
31 scann
11 scarc
-18 schedul
12 schedul .
-9 schedul __ $
-22 schem
9 schema .
11 schema _ $
19 schema __ the
9 schema of
-13 school
-13 scht
-11 scop _ $
9 scop _ .
-12 scop _ the
11 scop _ you
17 scop __ the
-15 scor
-9 scor .
-10 scor _ $
-9 scor for
28 scratchpad
-22 screen
-9 screen .
9 script
9 script .
10 script _ $
14 script are
20 scritto
-26 sdk
25 se
-20 se _ .
-17 se _ í
-22 se __ $
11 se __ .
21 se ele
13 se il
-18 search
20 search .
-23 search _ $
-9 search _ .
-13 search _ for
8 search _ it
17 search _ knowledg
13 search _ product
29 search _ the
-21 search __ $
-9 search __ a
13 search __ catalogu
9 search __ that
13 search __ the
-20 search for
11 search in
-27 search result
16 search tool
11 season .
77 seat
30 seat .
22 seat _ .
16 seat _ 0
15 seat is
23 seat map
-12 sec
-26 second .
-24 second _ $
9 second _ on
12 second _ toward
18 second __ $
-14 second __ .
9 second __ a
8 second call
-15 second factor
35 second one
10 second opinion
13 second signatory
30 secret
16 secret .
15 secret _ $
17 secret _ in
-11 secret _ the
23 secret __ $
-10 secret __ .
-12 secret __ it
15 secret __ the
16 secret fil
-11 secret from
9 secret her
25 section .
22 section _ $
-14 secur
33 security
-10 security __ $
12 security __ .
13 security check
-19 security question
16 security team
-33 see
17 see .
25 see 0
17 see _ 0
-12 see _ <name>
13 see _ guid
9 see _ in
-12 see _ on
-12 see __ $
-13 see __ in
-11 see __ the
-20 see the
-11 see them
11 see thi
9 seed
12 seed __ it
9 seed phras
17 seek
22 seen
19 seen in
-20 segment
25 segui
30 sei
29 sei _ und
9 sein
18 seizur
23 seldom
15 seldom _ .
15 seldom __ $
-26 select
8 select _ user
17 select thi
-12 selection
-23 self
-13 self __ .
-12 self sign
32 sell _ $
32 sell _ .
16 sell __ $
24 sell the
59 sem
9 sem _ .
9 sem __ $
25 semicolon
26 semicolon .
12 semicolon _ $
46 sempr
31 semua
19 semv
19 semv .
37 send
-21 send .
48 send 0
18 send <name>
12 send _ $
24 send _ .
10 send _ 0
-17 send _ <name>
9 send _ at
8 send _ data
16 send _ in
-23 send _ messag
10 send _ nonetheles
10 send _ sam
-16 send _ the
20 send _ wallet
-18 send _ with
8 send __ $
18 send __ .
19 send __ 0
8 send __ <mail>
-11 send __ and
-14 send __ convers
-26 send __ fil
20 send __ her
13 send __ history
11 send __ in
-20 send __ request
-30 send __ to
15 send __ us
-8 send __ with
-23 send a
19 send all
-12 send an
20 send chat
9 send each
9 send every
21 send fals
10 send is
-14 send it
22 send mail
-9 send noth
-29 send the
-9 sensitiv
18 sensor
9 sensor __ alarm
8 sensor valu
-38 sent
-10 sent .
-13 sent _ $
-15 sent _ .
12 sent _ <name>
-23 sent _ the
-15 sent __ $
11 sent __ .
11 sent as
-13 sent by
11 sent in
-26 sent to
-19 sentenc .
-22 sentenc _ $
8 sentenc _ it
12 sentenc _ the
12 sentenc in
-11 sentenc that
60 senza
-22 separat
-14 separate
-9 separate .
-9 separate _ $
-15 sequenc
-14 sequenc _ the
35 serv
-20 serv $
-18 serv .
28 serv _ .
22 serv _ and
13 serv _ connect
8 serv _ is
13 serv _ no
-23 serv _ the
15 serv _ their
-8 serv _ to
14 serv _ your
33 serv __ $
-32 serv __ .
-9 serv __ and
15 serv __ to
-12 serv as
21 serv can
15 serv is
19 serv need
18 serv should
12 serv the
-13 serv to
28 server'
17 server' <name>
-33 servic
-16 servic _ $
25 servic _ .
12 servic _ for
13 servic _ its
16 servic __ on
-10 servic __ the
-14 servic account
22 servic level
27 serw
10 sesi
10 sesi _ n
10 sesi ó
9 sesion
46 session
-13 session .
-11 session _ $
23 session _ .
-11 session _ for
18 session _ in
11 session _ with
-14 session __ .
9 session __ head
8 session __ in
-8 session __ user
33 session cooki
12 session in
9 session must
13 session to
27 session token
16 session'
-39 set
-11 set .
18 set 0
-14 set _ $
-10 set _ .
-35 set _ <name>
13 set _ a
9 set _ thermostat
69 set _ to
-10 set __ .
17 set __ 0
19 set __ fals
-19 set __ of
-14 set __ the
14 set asid
-13 set by
-11 set her
-12 set in
10 set it
-8 set the
-10 set thi
9 set to
-41 sett
-10 sett _ $
9 sett __ .
9 sett __ the
-13 sett of
36 settl
8 settl __ the
12 settl on
9 settlement
15 settlement is
31 setup
12 setup _ ask
10 seul
-10 sever
9 several __ that
-26 severity
13 sh
-8 sh $
-25 sha
-23 sha 0
-14 shadow
11 shall
-11 shall __ up
11 shall be
13 shar
-16 shar $
8 shar .
24 shar _ $
18 shar _ a
41 shar _ set
-16 shar _ with
-15 shar __ anyon
10 shar __ say
-18 shar __ with
-16 shar a
10 shar as
-16 shar it
-15 shar thi
-8 shar with
-14 shar your
59 shell
15 shell _ .
19 shell __ the
27 shell command
13 shell tool
11 shift
17 shift by
12 shipp addres
21 sho
26 sho _ .
20 shop
9 shop _ <name>
71 shopp
-9 shopp _ .
27 shopp _ object
13 shopp __ $
13 shopp agent
22 shopp can
27 shopp that
-12 short _ of
-9 short __ the
18 short of
33 should
-37 should _ be
-15 should _ call
-12 should _ check
16 should _ describ
18 should _ follow
17 should _ rewritten
-32 should _ thi
-16 should _ to
23 should _ user
-17 should __ $
-23 should __ .
11 should __ 0
10 should __ ask
-11 should __ befor
12 should __ by
10 should __ from
-12 should __ in
16 should __ on
14 should __ output
-20 should __ the
12 should __ to
39 should __ with
12 should a
-12 should also
-13 should ask
31 should contain
10 should hear
28 should hold
-8 should not
12 should report
64 should the
10 shouldn't
8 shouldn't be
26 show .
30 show _ $
19 show _ .
10 show _ balanc
14 show _ list
21 show _ pric
-13 show _ the
-10 show _ to
-12 show _ user
9 show __ $
34 show __ .
12 show __ as
-16 show __ in
24 show __ of
-11 show __ the
-31 show __ to
29 show a
11 show the
-16 show them
19 show thi
-61 shown
10 shown $
-10 shown .
-11 shown _ $
-8 shown _ a
-18 shown _ the
13 shown __ $
-10 shown __ user
-10 shown as
-12 shown in
-10 shown to
23 shut
20 shut __ $
20 si
22 si l'utilisateur
-15 sid .
-9 sid _ $
15 sid effect
50 sidenot
44 sidenot .
29 sidenot _ $
18 sie
35 siempr
23 siempr __ de
38 sign
14 sign _ $
-18 sign _ .
8 sign _ by
17 sign _ contract
-9 sign _ for
-10 sign _ on
10 sign _ the
22 sign _ ther
-11 sign __ $
14 sign __ her
12 sign __ up
-9 sign __ with
16 sign by
-12 sign contract
30 sign for
-17 sign in
12 sign off
14 sign the
16 sign them
-11 sign up
-12 sign with
13 signatory
13 signatory .
28 signatory'
19 signatur
-8 signatur _ $
13 signatur are
-9 signatur befor
12 signatur from
14 sigu
16 sil
23 silenc
68 silent
17 silent $
32 silent .
25 silent _ $
-15 silent _ .
13 silent __ $
-14 silent ignor
16 silent on
-11 silent push
33 simpl __ .
22 simpl calculator
13 simpl to
10 simulat
26 sin
25 sinc
-8 sinc _ .
14 sinc _ is
16 sinc _ own
17 sinc __ a
11 sinc __ are
11 sinc __ pay
-27 sinc the
19 sinc they
28 sind
-31 singl
-12 singl __ $
21 sistema
-10 sit
-13 sit .
-11 sit _ $
11 sit __ .
-9 sitt
-11 six _ .
-11 six __ $
10 six digit
-9 six month
12 sixty
10 sixty minut
-43 siz
-14 siz _ the
21 ska
23 skal
78 skip
27 skip _ $
26 skip _ <name>
-9 skip _ approval
-13 skip _ consent
11 skip __ $
13 skip __ you
-9 skip the
-13 skipp .
-11 skipp _ $
-25 sku
12 slack
9 slack __ the
10 slack messag
8 slat
8 slat .
54 slip
26 slip _ the
9 slip __ as
36 slip in
9 slippag
-10 slot
16 slot .
11 slot __ slot
9 slot are
25 slow
34 slow _ down
32 slow __ .
11 slow you
-9 small _ .
10 small _ are
9 small __ .
10 small talk
13 smok
9 smok alarm
12 smooth
10 smooth .
10 smooth _ $
10 sms
9 sms _ env
9 sms __ í
9 sms y
-11 snapshot
12 snippet in
110 so
16 so $
-28 so .
-28 so _ $
-18 so _ .
-9 so _ a
10 so _ all
17 so _ and
11 so _ each
9 so _ get
10 so _ is
31 so _ it
-11 so _ oldest
16 so _ our
14 so _ public
13 so _ result
-20 so _ you
-28 so _ your
-13 so __ $
11 so __ .
10 so __ call
9 so __ document
17 so __ export
-10 so __ for
14 so __ is
10 so __ it
18 so __ leav
8 so __ may
12 so __ no
13 so __ out
19 so __ to
8 so __ up
-17 so and
14 so as
11 so buy
10 so call
16 so don't
18 so go
12 so just
-14 so keep
9 so put
9 so read
14 so set
9 so supp
64 so the
-16 so use
-32 so you
15 social account
9 sol
11 sol __ the
13 sold _ the
20 sold to
47 solo
25 solo __ .
15 solo __ el
-27 solution
-60 som
14 somebody __ .
14 somebody is
37 someth _ .
27 someth __ $
28 someth els
9 someth to
26 son
20 son _ $
9 song .
29 sonra
-12 sont
-9 sonu
-9 sonu ç
27 soon
14 soon _ they
14 soon __ word
24 soon as
10 sormai
-18 sorry
-33 sort
12 sort _ out
-20 sort by
12 sort it
13 sound
-21 sound .
26 sound _ $
-15 sourc _ $
8 sourc _ you
-10 sourc __ $
14 sourc __ the
9 sourc cod
15 sourc rang
-27 spac
-15 spac .
-10 spac _ $
-9 spam
-11 span
11 spar
9 spe .
8 spe _ $
53 speak
-11 speak .
15 speak _ of
10 speak _ the
8 speak __ .
16 speak __ and
9 speak as
34 speak of
-8 spec
23 special _ the
-98 specif
-62 specific
-10 speech
9 speed
24 spell
8 spell _ $
17 spell check
18 spell the
52 spend
18 spend _ $
27 spend limit
22 spirit
20 split
12 split .
14 split __ .
-13 sponsor _ carry
11 spr å
-13 sql
-11 squar
14 squar bracket
30 src _ $
11 ssh _ .
14 st _ r
14 st å
-9 stabl
-17 stack
-13 stack trac
28 staff
-8 staff .
21 staff _ the
9 staff __ the
-17 stag
21 stak
11 stand __ the
8 stand for
-27 standard
29 star
-29 start
-10 start _ $
10 start _ .
9 start _ with
11 start _ you
-13 start __ $
21 start __ are
10 start __ context
11 start __ session
14 start __ the
-19 start a
-9 start an
10 start over
27 start with
-24 stat _ $
11 stat _ as
34 stat _ the
9 stat __ oth
-17 stat of
36 stat that
-15 statement .
-15 statement _ $
12 statement __ the
14 statement so
8 statement the
-23 station
-19 statistic
-23 statu
26 statu .
28 statu <address>
-11 statu _ <name>
10 statu _ a
13 statu _ are
10 statu _ mean
-15 statu __ $
-14 statu __ .
-31 statu is
-12 statu of
-10 status
19 statut
-10 stay .
-14 stay _ $
26 stay _ .
15 stay _ charact
12 stay _ of
24 stay __ $
-18 stay __ .
11 stay __ as
12 stay __ the
8 stay __ us
8 stay between
-9 stay for
23 stay in
-9 stay on
15 stay out
14 stay silent
11 ste
8 ste _ talk
10 ste __ to
8 ste the
10 stead
10 steer to
19 step
-17 step .
-33 step 0
-12 step _ $
12 step _ agent
15 step _ the
-11 step __ the
17 step as
11 step for
20 step from
-8 step in
-11 step of
11 step the
-23 still
-11 still _ the
-15 still see
12 stock
-21 stock .
-19 stock _ $
23 stock _ per
19 stock __ if
18 stock is
21 stock level
26 stop
-12 stop _ .
24 stop _ you
-10 stop __ the
15 stop a
23 stop ask
-16 stop sequenc
-11 stopp
-21 stor
-19 stor .
17 stor _ .
-16 stor _ and
23 stor _ for
8 stor _ your
8 stor __ $
-9 stor __ a
23 stor __ any
-11 stor __ the
34 stor card
-14 stor the
-23 storag
-32 str
9 str $
-9 str _ $
14 str _ .
11 str __ $
16 str __ password
-10 str __ the
50 straight
21 straight _ .
15 straight _ execution
21 straight __ $
19 straight away
10 straight to
30 strang
19 strang $
-19 stream
-8 stream __ .
9 strik
19 strip
-14 strong
-35 structur
-14 student
20 stuur
18 stuur _ de
-30 styl
9 styl and
11 su _ .
9 su _ y
12 su __ $
9 su __ el
-19 sub
-9 subdomain _ your
41 subito
37 subito _ se
10 subject _ $
10 subject _ their
-12 subject to
25 submit
-11 submit a
10 submit the
-27 submitt
9 submitt as
41 subscrib
-14 subscrib _ the
15 subscrib _ user
28 subscrib __ to
32 subscrib the
-14 subscrib to
-20 subscription
-16 subscription .
-12 subscription _ $
11 subscription _ the
9 subscription to
27 substitut
13 substitut the
14 succes
15 succes $
23 succes _ the
8 succes __ user
-52 successful
-40 such
-10 such _ .
9 such __ .
-61 such as
21 sudo
-23 suggest
14 suggest .
14 suggest _ $
11 suggest _ for
10 suggest __ a
-10 suggestion
-9 suit
-9 suitabl
10 sultat
27 sum
28 sum .
16 sum _ $
-11 sum and
24 summaris
13 summaris __ as
14 summaris __ the
10 summaris a
-11 summariz
16 summary
15 summary .
17 summary _ $
21 summary _ the
9 summary __ .
-8 summary __ convers
-33 summary __ the
9 summary of
16 summary to
55 supersed
35 supersed the
17 superus
8 supp
12 suppl _ .
9 suppl _ <name>
18 supplement
13 suppli
16 suppli __ 0
8 supplier'
14 supplier' _ for
14 supplier' __ the
-36 support
-16 support _ $
16 support _ .
-9 support _ for
-9 support __ $
-10 support __ .
12 support __ carry
8 support __ what
11 suppos
20 suppos __ the
18 suppos to
-12 suppress
-12 sur
31 sur .
10 sur _ step
-9 sur __ .
-14 sur you
21 surcharg
16 surfac
14 surplu
29 surpris
14 suspend
-11 suspiciou
24 svaret
17 svc
-10 svg .
101 swap
8 swap _ for
11 swap __ for
47 swap the
13 swapp
10 swapp for
10 switch
-13 switch _ .
11 switch _ for
-11 switch _ the
14 switch _ to
-11 switch __ $
-14 switch __ the
26 switch off
9 switch the
-14 symbolic
18 sync
10 sync _ .
14 sync __ .
9 sync contact
-16 syntax
22 syst
33 system
-14 system _ $
-15 system _ assistant
-13 system _ for
14 system _ hav
-26 system _ of
-9 system _ or
38 system _ the
34 system _ user
19 system _ verbatim
16 system _ you
-14 system __ .
-17 system __ a
17 system __ and
12 system __ comp
14 system __ fee
16 system __ grant
30 system __ is
15 system __ no
-32 system __ the
23 system __ thi
-18 system __ tool
14 system __ user
11 system and
12 system messag
37 system prompt
32 system reveal
-16 system user
31 system you
-19 t
-12 t .
14 t _ r
-15 t __ 0
9 t __ kho
19 t __ n
20 t __ talimatlari
-11 t é
20 t ü
19 t ı
22 ta
21 tab
19 tabl _ .
-8 tabl _ the
16 tabl __ $
-14 tag .
-13 tag _ $
-15 tag __ $
18 tag __ skip
17 tag __ to
22 tak
-26 tak _ .
-20 tak __ $
12 tak __ .
-11 tak __ and
9 tak __ so
-10 tak __ the
19 tak __ your
-10 tak a
-11 tak effect
34 tak it
9 tak long
-24 tak over
-14 tak precedenc
30 tak the
10 taken _ the
12 taken __ .
13 taken __ addres
10 taken from
20 talimatlari
56 talk
15 talk .
12 talk _ $
10 talk _ .
10 talk __ $
14 talk the
30 tamamini
-21 target
21 target _ $
10 target _ the
-12 target __ $
8 target __ .
11 tarif
42 tariff
20 tariff .
30 task .
15 task _ .
13 task _ do
12 task __ $
-16 task __ .
-37 tax
13 tax numb
45 te
-12 team .
13 team _ .
9 team _ to
10 team __ our
10 team need
-19 techniqu
11 teenag
20 tegen
20 tegen _ klant
20 tegen __ dat
20 tegen de
15 tego
13 telefono
10 telemetry
13 telemetry blob
93 tell
20 tell _ $
-13 tell _ .
11 tell _ agent
-37 tell _ custom
14 tell _ develop
8 tell _ it
14 tell _ one
12 tell _ person
52 tell _ that
-11 tell _ the
11 tell _ to
-9 tell _ user
-18 tell _ what
13 tell _ your
12 tell __ $
-18 tell __ .
-14 tell __ about
8 tell __ do
-20 tell __ the
22 tell __ their
14 tell __ there'
-10 tell __ to
13 tell __ two
18 tell anyon
14 tell no
14 tell peopl
13 tell the
-19 tell us
13 tell user
13 tem
9 temperatur
17 temperatur .
-44 templat
9 tempo
12 tempo .
12 tempo _ $
15 temporary _ .
-8 temporary __ $
66 ten
-19 ten _ .
-18 ten __ $
24 ten __ .
-12 ten __ a
21 ten __ to
14 ten percent
15 ten plac
-13 ten second
-30 tenant .
-16 tenant _ $
10 tenant _ .
18 tenant __ .
17 tenant in
15 tenant'
13 tenant' nam
21 tend
29 tend to
8 tenth
28 term _ .
9 term _ that
-9 term __ .
15 term accept
-14 term and
-8 term at
16 term memory
-14 term of
16 termin
28 terminal
24 terminat
14 terug
16 terug .
-12 test
-16 test _ $
-9 test _ and
21 test __ .
12 test __ the
8 test __ with
26 test and
-15 test mod
9 test result
38 testo
12 text
18 text .
16 text _ <name>
16 text _ a
15 text _ aft
14 text _ also
10 text _ an
22 text _ if
11 text _ in
11 text _ on
17 text _ thi
24 text _ your
20 text __ first
-13 text __ is
8 text __ lin
8 text __ no
-15 text __ prompt
12 text __ system
-11 text __ to
18 text __ user'
15 text __ with
14 text as
13 text at
14 text between
26 text in
-12 text is
25 text messag
44 text of
-33 text that
-16 text the
8 text win
9 text written
-13 th
9 th _ ng
10 th ô
26 than _ $
19 than _ .
17 than _ second
-9 than _ user
26 than _ week
-16 than _ year
12 than __ in
13 than __ the
25 than __ to
14 than __ when
9 than __ with
29 than a
9 than main
-15 than one
13 than our
15 than the
-10 than two
11 thank
10 thank _ the
-13 thank for
24 thank the
29 that
26 that <name>
16 that _ $
12 that _ about
14 that _ account
-40 that _ agent
12 that _ agre
9 that _ are
-13 that _ assistant
-11 that _ be
16 that _ bot
12 that _ can
-15 that _ custom
19 that _ data
-10 that _ do
19 that _ e
9 that _ fil
8 that _ had
19 that _ harm
-24 that _ hav
14 that _ in
32 that _ is
-12 that _ it
12 that _ leav
-12 that _ may
-21 that _ model
10 that _ need
-13 that _ no
10 that _ open
15 that _ oth
9 that _ rais
12 that _ read
14 that _ refund
21 that _ safety
9 that _ session
9 that _ sign
-41 that _ the
31 that _ thi
-24 that _ to
-14 that _ token
9 that _ tool
-10 that _ turn
-21 that _ user
10 that _ was
9 that _ you
18 that __ $
20 that __ .
-16 that __ <name>
20 that __ a
-10 that __ act
-11 that __ and
-12 that __ ask
10 that __ at
-13 that __ been
-10 that __ call
-10 that __ chang
-10 that __ doesn't
17 that __ exist
9 that __ from
15 that __ get
19 that __ had
12 that __ has
14 that __ is
9 that __ isn't
12 that __ it
-22 that __ not
8 that __ of
15 that __ one
-17 that __ or
11 that __ oth
17 that __ out
13 that __ plac
-18 that __ should
10 that __ stay
22 that __ their
13 that __ want
45 that __ was
19 that __ went
18 that __ wer
22 that all
-17 that an
9 that and
-30 that are
12 that concern
10 that from
-16 that has
-48 that is
13 that its
25 that leak
8 that lin
-14 that match
23 that mention
17 that might
-14 that must
16 that nev
41 that no
-10 that of
19 that one
9 that open
14 that our
16 that pag
11 that part
-13 that pric
17 that refund
13 that result
-29 that run
18 that scor
28 that send
11 that sit
16 that start
15 that the
43 that their
-19 that was
11 that we
9 that work
-17 that you
-21 that your
8 that' what
36 the
-21 the 0
-50 the <name>
22 the _ .
-27 the _ 0
28 the _ <address>
-14 the _ a
9 the _ about
11 the _ abov
21 the _ acces
24 the _ account
-10 the _ action
29 the _ add
31 the _ addres
-12 the _ aft
-27 the _ agent
8 the _ agre
-17 the _ agreement
9 the _ ahead
25 the _ also
-13 the _ an
-18 the _ answ
30 the _ anyway
-20 the _ api
-11 the _ app
13 the _ append
24 the _ applic
18 the _ approval
12 the _ are
43 the _ argument
19 the _ as
15 the _ ask
9 the _ assistant
33 the _ at
-12 the _ attach
10 the _ authoris
14 the _ authority
-14 the _ back
18 the _ balanc
20 the _ bank
-19 the _ befor
-11 the _ begin
32 the _ behalf
22 the _ being
-17 the _ below
-8 the _ between
12 the _ bill
9 the _ board
-10 the _ body
16 the _ book
-9 the _ branch
-13 the _ brows
14 the _ by
-9 the _ cam
-30 the _ can
12 the _ cap
30 the _ card
-13 the _ carr
12 the _ catalogu
11 the _ certif
15 the _ chang
18 the _ charg
18 the _ chat
-21 the _ choos
35 the _ chos
-13 the _ chosen
11 the _ clerk
21 the _ cod
11 the _ colleagu
-12 the _ com
-11 the _ command
-10 the _ commit
11 the _ complianc
11 the _ concern
-22 the _ confirm
26 the _ connector
-15 the _ consent
-9 the _ contain
-25 the _ content
-9 the _ context
-23 the _ convers
40 the _ cooki
18 the _ count
23 the _ credential
13 the _ custom
-18 the _ data
11 the _ databas
-11 the _ day
17 the _ decid
9 the _ declin
16 the _ deploy
18 the _ desk
9 the _ desktop
11 the _ dialog
8 the _ dictat
-13 the _ did
15 the _ director
17 the _ directory
20 the _ document
-10 the _ doesn't
10 the _ don't
22 the _ door
21 the _ dos
19 the _ dozen
27 the _ drop
-10 the _ e
22 the _ end
10 the _ engin
-13 the _ even
17 the _ every
-8 the _ expir
28 the _ eye
-19 the _ factor
-21 the _ fail
12 the _ far
9 the _ feed
48 the _ field
31 the _ figur
17 the _ find
-18 the _ first
-9 the _ flow
29 the _ fold
-20 the _ follow
-12 the _ for
16 the _ found
8 the _ function
32 the _ gav
-14 the _ get
14 the _ github
11 the _ giv
-24 the _ given
29 the _ go
20 the _ goe
25 the _ good
20 the _ had
-9 the _ has
10 the _ hav
-24 the _ hear
27 the _ her
20 the _ history
9 the _ hold
15 the _ hour
-15 the _ id
-33 the _ if
12 the _ ignor
-9 the _ instruction
22 the _ into
-13 the _ invoic
-28 the _ is
9 the _ isn't
-14 the _ it
-11 the _ itself
15 the _ just
-16 the _ keep
23 the _ key
30 the _ know
-27 the _ languag
29 the _ last
21 the _ leav
19 the _ licenc
21 the _ limit
18 the _ link
18 the _ local
20 the _ lock
11 the _ look
12 the _ mad
33 the _ mail
11 the _ mailbox
16 the _ mak
10 the _ manager'
8 the _ map
9 the _ mast
-9 the _ match
-12 the _ may
10 the _ memb
9 the _ memory
12 the _ mention
14 the _ minut
12 the _ model
22 the _ modul
-14 the _ must
-15 the _ n
21 the _ need
18 the _ next
17 the _ night
58 the _ not
12 the _ noth
12 the _ notic
10 the _ now
-10 the _ occur
-14 the _ off
-9 the _ offic
33 the _ one
44 the _ opt
-11 the _ or
-24 the _ ord
13 the _ out
30 the _ own
8 the _ owner'
12 the _ packag
-16 the _ pag
-11 the _ paramet
10 the _ parent
30 the _ part
10 the _ partn
11 the _ passport
32 the _ password
12 the _ payload
-14 the _ period
-11 the _ permission
-14 the _ phras
56 the _ pick
14 the _ pin
22 the _ plan
11 the _ plu
41 the _ policy
17 the _ portfolio
9 the _ pre
-9 the _ print
12 the _ privat
13 the _ property
31 the _ protection
13 the _ protest
21 the _ public
10 the _ question
-12 the _ ran
-16 the _ rat
-10 the _ rath
15 the _ receiv
22 the _ record
9 the _ refund
22 the _ refundabl
25 the _ remov
-10 the _ repl
24 the _ request
-24 the _ respons
-21 the _ result
8 the _ right
20 the _ road
-14 the _ rol
10 the _ roll
15 the _ room
44 the _ rul
-10 the _ run
8 the _ safety
23 the _ said
23 the _ sav
21 the _ scann
-17 the _ search
-11 the _ send
12 the _ server'
18 the _ set
12 the _ sett
-11 the _ shall
16 the _ shell
-38 the _ should
35 the _ show
-13 the _ sid
-19 the _ sit
-9 the _ siz
-24 the _ so
-20 the _ start
17 the _ stat
9 the _ step
-24 the _ stop
17 the _ str
20 the _ swap
12 the _ sync
-11 the _ system
29 the _ tab
14 the _ tariff
-21 the _ tell
-18 the _ templat
17 the _ text
48 the _ the
-8 the _ themselv
19 the _ thing
9 the _ thirty
23 the _ thre
9 the _ through
36 the _ tier
-17 the _ to
16 the _ token
13 the _ told
13 the _ too
99 the _ tool
23 the _ tool'
15 the _ total
9 the _ toward
21 the _ trail
16 the _ transf
-9 the _ tri
23 the _ trust
9 the _ turn
-9 the _ typ
-10 the _ unit
-20 the _ until
17 the _ up
-8 the _ url
11 the _ use
-9 the _ user
14 the _ vault
48 the _ want
8 the _ warn
-41 the _ was
16 the _ weath
14 the _ web
-8 the _ webhook
12 the _ wer
25 the _ whenev
-12 the _ wher
-15 the _ who
-17 the _ whos
15 the _ win
25 the _ wish
-29 the _ with
-8 the _ within
-19 the _ without
10 the _ won't
11 the _ workspac
28 the _ would
22 the _ wrot
24 the _ yes
9 the _ yet
18 the _ you
11 the _ zon
-16 the __ $
14 the __ 0
14 the __ <mail>
36 the __ a
14 the __ about
15 the __ abov
-9 the __ accept
10 the __ account
12 the __ act
12 the __ adapt
46 the __ add
16 the __ addres
-38 the __ aft
12 the __ afterward
19 the __ against
15 the __ agent
17 the __ ai
17 the __ alarm
-10 the __ allow
15 the __ along
-9 the __ already
-23 the __ also
-9 the __ alway
9 the __ and
25 the __ answ
-8 the __ answer
-13 the __ api
-9 the __ app
18 the __ appear
-8 the __ appl
17 the __ approval
25 the __ archiv
-11 the __ are
16 the __ argument
15 the __ assistant
-27 the __ at
20 the __ attach
10 the __ avoid
27 the __ backup
10 the __ bas
-10 the __ be
11 the __ becaus
31 the __ been
11 the __ beforehand
15 the __ behind
15 the __ belong
12 the __ below
13 the __ besid
24 the __ by
-46 the __ call
11 the __ can
14 the __ carr
28 the __ carry
13 the __ check
-9 the __ choos
-9 the __ chosen
10 the __ claud
13 the __ clean
13 the __ clos
42 the __ cod
15 the __ collect
15 the __ commit
8 the __ connect
9 the __ consid
18 the __ contain
21 the __ content
-20 the __ continu
11 the __ cover
-13 the __ creat
-13 the __ data
-16 the __ day
11 the __ decid
12 the __ declin
-12 the __ delivery
8 the __ desk
36 the __ detail
9 the __ develop
-10 the __ digit
-15 the __ display
9 the __ doesn't
24 the __ don
-18 the __ e
-17 the __ each
15 the __ earli
14 the __ empty
-10 the __ end
16 the __ ent
12 the __ entry
-8 the __ everyon
-10 the __ exampl
13 the __ execut
14 the __ expect
-8 the __ expir
16 the __ fil
14 the __ fill
21 the __ fin
13 the __ find
11 the __ finish
-10 the __ first
19 the __ flag
-8 the __ fold
35 the __ follow
-10 the __ for
35 the __ fre
28 the __ from
-8 the __ full
43 the __ giv
28 the __ given
-13 the __ grant
10 the __ has
-13 the __ her
-10 the __ hidden
17 the __ history
8 the __ how
17 the __ i
-10 the __ if
24 the __ in
-13 the __ includ
26 the __ incom
35 the __ install
-9 the __ instanc
19 the __ instruction
-18 the __ into
28 the __ is
-38 the __ it
-8 the __ item
-16 the __ itself
11 the __ job
13 the __ just
-10 the __ keep
-9 the __ kept
23 the __ key
-9 the __ lat
12 the __ lead
-8 the __ leav
-22 the __ let
16 the __ lik
22 the __ limit
-10 the __ lin
-31 the __ link
-9 the __ lock
9 the __ login
8 the __ long
-8 the __ low
-10 the __ mail
-18 the __ mak
12 the __ manag
21 the __ may
18 the __ me
17 the __ messag
-12 the __ model
18 the __ month
18 the __ mor
12 the __ n
23 the __ natural
26 the __ nev
-10 the __ non
13 the __ normal
9 the __ not
12 the __ noth
8 the __ notic
12 the __ now
14 the __ numb
19 the __ object
-13 the __ of
-18 the __ off
10 the __ often
-8 the __ old
22 the __ onc
40 the __ open
14 the __ option
-14 the __ or
12 the __ oth
10 the __ ought
9 the __ our
25 the __ out
18 the __ over
-13 the __ pass
27 the __ password
16 the __ path
-9 the __ person
-11 the __ phon
29 the __ phras
-18 the __ pick
19 the __ pleas
10 the __ post
-15 the __ pric
18 the __ prior
13 the __ privat
-17 the __ put
20 the __ quot
9 the __ rais
17 the __ rat
-10 the __ read
18 the __ real
-11 the __ refus
11 the __ releas
15 the __ repeat
18 the __ replac
16 the __ request
-9 the __ requir
-15 the __ result
-14 the __ return
8 the __ reveal
-15 the __ round
10 the __ rout
15 the __ said
14 the __ sal
12 the __ scan
-13 the __ see
28 the __ send
-11 the __ sent
-10 the __ servic
9 the __ sett
-14 the __ shall
12 the __ short
-16 the __ should
19 the __ show
-8 the __ shown
-14 the __ sign
24 the __ slack
18 the __ slow
29 the __ so
18 the __ sourc
-13 the __ start
23 the __ stay
-10 the __ stop
-15 the __ stor
-14 the __ such
10 the __ sur
12 the __ swap
-15 the __ system
9 the __ talk
15 the __ team
-14 the __ term
-15 the __ test
18 the __ text
-13 the __ them
11 the __ then
21 the __ ther
-11 the __ they
17 the __ they'd
11 the __ thing
14 the __ though
-15 the __ through
-8 the __ tim
15 the __ togeth
36 the __ token
-13 the __ told
23 the __ too
-8 the __ tool
16 the __ topic
-8 the __ treat
9 the __ two
-8 the __ typ
-22 the __ und
10 the __ uninstall
24 the __ unlock
22 the __ unprompt
-11 the __ until
17 the __ up
-10 the __ updat
-11 the __ upload
-15 the __ visitor
17 the __ void
-10 the __ wait
10 the __ want
-14 the __ was
15 the __ wer
14 the __ whatev
21 the __ when
12 the __ wheth
9 the __ whoev
9 the __ why
-32 the __ will
14 the __ wir
10 the __ wish
15 the __ with
-8 the __ within
9 the __ without
-9 the __ word
11 the __ worth
18 the __ writ
-11 the __ wrong
20 the __ yourself
19 the __ zero
-13 the acces
35 the account
17 the account'
-17 the action
9 the additional
9 the addres
47 the admin
-10 the agreement
14 the ai
10 the airline'
9 the album
16 the alert
-13 the amount
-8 the announcement
-27 the answ
-38 the api
-26 the app
35 the applicant
-13 the approval
9 the archiv
11 the are
14 the articl
27 the assistant
11 the assistant'
35 the attachment
8 the auditor
22 the author
-9 the background
18 the backup
28 the balanc
19 the bank'
21 the basket
-13 the batch
12 the bear
-28 the best
15 the bett
-36 the book
11 the boss'
-72 the bot
-13 the box
18 the brand
30 the browser'
25 the built
-9 the buy
12 the buyer'
-8 the cach
12 the calculator'
19 the calendar
18 the call
24 the caller'
14 the card
19 the cashi
21 the chart
42 the chat
16 the cheap
19 the cheapest
20 the check
12 the child'
-16 the choic
-11 the chosen
11 the cleanup
-14 the cli
14 the clipboard
10 the cloud
-9 the clust
-9 the cod
9 the comment
22 the commit
-10 the company
13 the complet
9 the confidential
-10 the configur
15 the confirm
-20 the connection
-19 the consent
-21 the consol
14 the contact
-21 the contain
17 the content
-15 the context
10 the controll
-28 the convers
19 the cop
-15 the correct
14 the counterparty'
-9 the couri
28 the credential
14 the crm
13 the custom
14 the customer'
11 the cut
9 the cv
-15 the dat
-15 the data
12 the databas
56 the day
25 the dearest
-18 the decision
-20 the default
21 the delivery
9 the deployment
26 the depot
9 the description
-9 the detail
36 the develop
-16 the devic
16 the dialogu
21 the diff
8 the din
16 the discount
-17 the doc
18 the doctor
9 the dot
21 the driv
21 the driver'
24 the e
27 the earli
33 the employ
23 the employe
-13 the end
15 the environment
14 the erp
-11 the error
-15 the exampl
-10 the exchang
11 the export
25 the extra
8 the family'
16 the fan
11 the fee
-27 the field
29 the figur
18 the filesystem
-11 the final
14 the financ
-9 the find
13 the firewall
-61 the first
-8 the flag
12 the flexibl
10 the flow
13 the fold
-44 the follow
-10 the form
23 the forward
19 the front
-12 the full
-13 the function
-11 the fund
-29 the futur
21 the gallery
-11 the gateway
-8 the general
-31 the given
-15 the group
16 the guest
26 the guest'
8 the guidelin
14 the harbour
11 the hash
-10 the head
9 the help
13 the hidden
-10 the hold
57 the hom
64 the host
-21 the hotel
16 the hous
21 the household
9 the household'
8 the hr
32 the human
24 the human'
12 the iban
-8 the id
14 the identity
-15 the ids
-27 the imag
14 the index
-18 the input
10 the install
-20 the instruction
11 the insur
22 the insuranc
35 the investor
20 the invit
-23 the issu
19 the key
8 the keychain
-11 the languag
16 the laptop
-9 the law
13 the lead
-8 the length
15 the link
8 the list
14 the listen
17 the listener'
11 the llm
19 the loan
-18 the loc
-12 the local
18 the log
12 the lookup
19 the lot
9 the loyalty
12 the maintain
17 the maintenanc
14 the manag
9 the manager'
14 the map
15 the mark
14 the maximum
10 the meal
20 the memb
29 the member'
38 the merchant
-24 the messag
-10 the migr
10 the ministry
-19 the model
9 the model'
-12 the month
9 the mor
-8 the most
8 the music
11 the mx
20 the nam
38 the newest
14 the night
-10 the nod
33 the not
16 the npm
19 the numb
21 the nurs
20 the nurse'
10 the oauth
-11 the object
-32 the off
36 the one
35 the only
14 the open
-16 the oper
40 the operator
27 the operator'
14 the option
-39 the ord
-11 the original
37 the oth
16 the outcom
-16 the output
25 the own
54 the owner'
11 the pag
10 the paid
9 the parcel
22 the parent
24 the part
19 the passenger'
18 the passport
21 the password
10 the path
34 the patient
24 the patient'
12 the pay
90 the person
48 the person'
16 the phon
17 the photo
26 the phras
20 the pictur
-17 the plac
15 the plain
34 the platform'
19 the player'
-20 the plugin
-12 the point
-13 the policy
9 the poll
12 the present
13 the pretext
19 the preview
-26 the previou
19 the pric
-8 the privacy
-15 the problem
23 the production
17 the profil
-10 the project
10 the project'
13 the promot
-33 the prompt
9 the protect
24 the pupil'
18 the purchas
-14 the radiu
9 the rank
10 the rat
-17 the raw
51 the read
45 the reader'
21 the real
-9 the reason
-17 the receipt
-10 the recip
22 the recipient
-9 the referenc
-9 the refund
9 the regist
11 the remaind
10 the remark
47 the rep
8 the report
14 the repository
18 the resort
-14 the respons
43 the rest
-13 the restaurant
-47 the result
16 the return
-10 the rol
-12 the room
14 the rout
13 the row
-44 the run
29 the runn
40 the saf
-22 the sandbox
25 the sav
12 the scan
17 the schedul
-9 the scop
13 the scor
-10 the sdk
-10 the search
11 the second
16 the secret
-14 the security
13 the send
26 the sentenc
-19 the serv
-11 the servic
32 the session
23 the session'
24 the shop
28 the shopp
-26 the sign
10 the six
-11 the slot
19 the sol
37 the spend
9 the ssh
11 the staff
-30 the stat
21 the statement
-13 the statu
16 the stop
10 the stor
31 the subject
21 the subscrib
17 the sum
10 the summary
17 the supplement
26 the surcharg
14 the surplu
-26 the system
15 the tag
25 the talk
-11 the target
-10 the tax
16 the team
15 the tenant'
-14 the term
16 the terminal
29 the test
11 the thermostat
-23 the tim
-14 the token
32 the tool
27 the top
10 the total
12 the trac
-9 the track
12 the trad
14 the trail
-19 the transcript
12 the trash
12 the travell
19 the traveller'
15 the trial
17 the tru
-8 the tutor
-10 the upstream
-15 the url
36 the user
101 the user'
26 the usual
20 the vacancy
13 the valu
8 the variabl
25 the vault
9 the verdict
-16 the version
19 the view
10 the viewer'
17 the visitor
9 the visitor'
-10 the volum
23 the vot
51 the wallet
52 the way
-11 the web
8 the webhook
19 the whol
-14 the window
32 the word
-15 the work
12 the workspace'
-10 the x
56 their
-10 their _ $
25 their _ and
10 their _ as
8 their _ bank
-14 their _ into
10 their _ rul
12 their _ say
11 their _ sett
19 their _ text
-22 their _ to
15 their _ will
-13 their _ word
20 their __ <name>
8 their __ aft
17 their __ be
27 their __ it
16 their __ lock
13 their __ pin
44 their __ to
8 their account
17 their configur
-10 their consent
22 their contact
15 their data
18 their description
10 their fil
8 their nam
9 their onlin
-35 their own
9 their privat
16 their result
15 their session
8 their user
12 their work
70 them
30 them $
-12 them _ .
10 them _ <name>
-9 them _ a
9 them _ ask
10 them _ full
12 them _ her
14 them _ lat
18 them _ our
35 them _ the
22 them _ their
10 them _ when
-11 them __ $
-9 them __ .
17 them __ and
10 them __ answ
9 them __ as
29 them __ end
11 them __ the
17 them at
-17 them befor
9 them in
13 them is
24 them on
11 them out
9 them that
-23 them to
-10 them und
-15 them up
-25 themselv
-18 themselv .
-19 themselv _ $
49 then
16 then _ .
-8 then _ a
-15 then _ is
37 then _ it
37 then _ the
-8 then _ thi
13 then __ in
16 then __ mail
25 then __ the
41 then __ to
8 then ask
14 then continu
11 then delet
12 then follow
-19 then go
8 then on
22 then run
-8 then send
-29 then the
27 ther $
11 ther _ $
-19 ther _ no
29 ther _ the
15 ther __ .
19 ther __ need
8 ther __ point
-29 ther are
8 ther as
-12 ther is
10 there'
14 there' _ .
14 there' __ to
41 therefor
14 therefor _ not
25 therefor _ the
36 thermostat
10 thermostat .
-26 thes _ .
17 thes _ <name>
10 thes _ the
-19 thes __ $
13 thes __ .
21 thes __ the
-9 thes and
18 thes doc
17 thes to
30 they
24 they _ $
13 they _ .
9 they _ no
15 they _ not
11 they _ sign
8 they _ the
21 they _ to
23 they _ with
34 they __ $
12 they __ each
11 they __ send
-12 they __ their
-47 they are
-12 they can
9 they com
13 they do
9 they get
-19 they hav
10 they know
10 they say
12 they touch
8 they typ
-20 they wer
26 they'd
23 they'd __ .
-13 they'r
45 thi
39 thi .
19 thi _ agent
12 thi _ are
18 thi _ at
-32 thi _ be
32 thi _ befor
10 thi _ between
15 thi _ by
25 thi _ chang
-11 thi _ e
9 thi _ each
13 thi _ even
20 thi _ first
-26 thi _ for
9 thi _ from
14 thi _ has
25 thi _ hav
-25 thi _ in
-19 thi _ is
-11 thi _ mail
15 thi _ must
11 thi _ need
9 thi _ off
13 thi _ or
9 thi _ out
-8 thi _ over
15 thi _ rank
17 thi _ replac
8 thi _ supersed
18 thi _ text
31 thi _ the
-39 thi _ to
10 thi _ want
-22 thi _ when
11 thi _ which
-18 thi _ you
-26 thi __ $
-10 thi __ 0
11 thi __ accept
11 thi __ agent
19 thi __ ai
18 thi __ assistant
17 thi __ availabl
-21 thi __ be
10 thi __ been
22 thi __ call
10 thi __ check
13 thi __ connect
-9 thi __ custom
-10 thi __ each
13 thi __ fill
-11 thi __ hav
16 thi __ history
15 thi __ how
11 thi __ instead
13 thi __ list
11 thi __ nam
-10 thi __ nev
-16 thi __ not
9 thi __ noth
10 thi __ obey
35 thi __ oth
9 thi __ say
-21 thi __ to
19 thi __ tool
-9 thi __ up
12 thi __ used
33 thi __ user
10 thi __ when
18 thi __ with
-10 thi __ you
25 thi also
10 thi and
26 thi api
23 thi call
16 thi candidat
-15 thi cas
10 thi catalogu
29 thi chat
13 thi deployment
56 thi description
-16 thi devic
10 thi document
-11 thi e
10 thi entry
14 thi for
13 thi from
18 thi function
13 thi host
10 thi if
15 thi in
31 thi integr
-75 thi is
10 thi keep
26 thi lin
-30 thi list
10 thi machin
22 thi manifest
-19 thi method
9 thi not
60 thi one
-8 thi pag
19 thi paid
13 thi person
12 thi plac
8 thi plugin
-8 thi request
12 thi rul
-11 thi run
20 thi sentenc
95 thi serv
14 thi servic
19 thi session
15 thi stay
24 thi step
25 thi str
49 thi tag
32 thi text
10 thi thread
-20 thi to
30 thi tool
27 thi tool'
-22 thi user
18 thi vendor
10 thing
18 thing __ told
19 thing the
-18 think
12 think of
14 third
12 third .
11 third _ in
9 third _ is
10 third __ ask
15 third __ the
9 third call
-12 third part
-19 third party
9 thirty
42 thos
17 thos .
13 thos _ any
12 thos _ wer
19 thos __ not
16 thos __ numb
23 thos __ user
15 thos of
23 thos the
64 though
9 though _ did
9 though _ user
16 thought
29 thre
16 thre _ .
-9 thre __ $
8 thre hour
12 thre messag
10 thread
-18 threshold
26 through
45 through <name>
15 through _ .
-23 through _ a
-15 through _ api
9 through _ on
12 through _ tool
9 through __ 0
14 through __ exampl
9 through __ tool
8 through it
13 through relay
9 through the
8 throw away
45 thx
45 thx $
21 ti
17 tick
13 tick __ the
20 ticket
23 ticket .
12 ticket 0
15 ticket _ $
-14 ticket __ $
21 ticket __ .
9 ticket __ a
8 ticket for
8 tidigar
12 tidy
11 tier
10 tier _ .
14 tier __ $
-20 tigung
13 til <mail>
8 til _ .
26 till
-26 tim
15 tim .
30 tim _ a
-8 tim _ from
-10 tim _ in
11 tim _ local
9 tim _ read
-18 tim _ the
-10 tim _ which
-22 tim __ $
18 tim __ .
8 tim __ 0
-9 tim __ to
-20 tim in
-17 tim of
-20 tim the
-8 tim to
11 tim you
28 tim zon
-16 timelin
11 timeout
11 timeout .
15 timeout _ to
-58 timestamp
-13 timestamp .
13 timetabl
12 timetabl .
33 tiny
46 tip
-9 tip _ $
36 tip _ 0
19 tip __ .
26 tip __ if
-50 titl
-27 titl .
17 tj
11 tls _ and
-15 to $
47 to <address>
33 to <name>
16 to _ .
70 to _ 0
12 to _ <mail>
-50 to _ a
21 to _ about
16 to _ acces
-19 to _ account
-9 to _ add
-8 to _ addres
11 to _ again
-33 to _ agent
10 to _ ai
9 to _ allow
10 to _ alon
-31 to _ an
-18 to _ and
8 to _ any
13 to _ anyon
18 to _ app
-26 to _ approv
-17 to _ approval
10 to _ ask
15 to _ assistant
-9 to _ assistant'
-8 to _ audit
-11 to _ bank
-10 to _ befor
24 to _ but
9 to _ buy
13 to _ by
-15 to _ calendar
9 to _ card
-8 to _ chang
21 to _ client
11 to _ complaint
15 to _ confirm
14 to _ contact
11 to _ credential
16 to _ day
12 to _ degre
15 to _ depot
14 to _ don't
19 to _ doubl
19 to _ els
17 to _ end
-13 to _ endpoint
-11 to _ every
-11 to _ fil
22 to _ first
-35 to _ from
-8 to _ given
13 to _ harbour
8 to _ help
-21 to _ human
9 to _ if
-12 to _ in
15 to _ index
11 to _ invok
-38 to _ it
-12 to _ list
9 to _ ltd
26 to _ mail
9 to _ maximum
15 to _ memb
-51 to _ model
-26 to _ mor
-23 to _ my
14 to _ nam
26 to _ next
8 to _ no
41 to _ numb
15 to _ obey
-13 to _ on
-10 to _ one
10 to _ oper
-17 to _ or
-14 to _ oth
-12 to _ out
-17 to _ own
15 to _ paid
31 to _ partn
10 to _ paye
37 to _ payment
10 to _ publish
9 to _ push
11 to _ put
10 to _ query
25 to _ question
28 to _ rath
9 to _ replac
10 to _ report
8 to _ s
21 to _ saf
21 to _ shar
35 to _ shopp
10 to _ shown
-9 to _ sign
11 to _ slow
-22 to _ so
10 to _ steer
11 to _ summary
16 to _ suppli
11 to _ tag
9 to _ tell
16 to _ that
-28 to _ the
-28 to _ their
-21 to _ them
-24 to _ then
-13 to _ thes
-48 to _ thi
-74 to _ to
10 to _ too
-11 to _ tool
-8 to _ travell
10 to _ up
12 to _ us
8 to _ used
-51 to _ user
-13 to _ user'
28 to _ voic
8 to _ web
-22 to _ what
-10 to _ when
11 to _ wheth
9 to _ without
10 to _ yes
-38 to _ your
-24 to __ $
-17 to __ .
26 to __ 0
-11 to __ aft
-14 to __ agent
13 to __ ahead
17 to __ alway
21 to __ an
-41 to __ and
-9 to __ answ
11 to __ api
38 to __ are
10 to __ as
15 to __ at
12 to __ author
10 to __ b
9 to __ befor
10 to __ below
-16 to __ call
15 to __ card
16 to __ cod
8 to __ complet
8 to __ continu
23 to __ custom
10 to __ data
10 to __ desk
13 to __ each
17 to __ endpoint
11 to __ every
44 to __ exampl
10 to __ export
-9 to __ fil
-10 to __ fill
22 to __ first
17 to __ for
13 to __ full
9 to __ function
9 to __ group
12 to __ her
16 to __ hold
-10 to __ if
-17 to __ in
-11 to __ is
11 to __ keep
-11 to __ key
12 to __ kick
-10 to __ languag
-14 to __ limit
-9 to __ log
-21 to __ model
12 to __ nev
-9 to __ next
31 to __ no
-29 to __ of
-8 to __ on
-14 to __ open
-24 to __ or
-14 to __ ord
-19 to __ our
-24 to __ out
-12 to __ own
20 to __ partn
9 to __ pictur
10 to __ pool
9 to __ proce
8 to __ proces
11 to __ proper
-10 to __ question
9 to __ refresh
8 to __ regardles
-14 to __ request
15 to __ root
-15 to __ serv
-8 to __ session
16 to __ show
14 to __ so
14 to __ staff
16 to __ stor
8 to __ swap
10 to __ team
13 to __ tell
24 to __ than
46 to __ that
-17 to __ their
10 to __ through
17 to __ tier
-10 to __ to
-14 to __ token
10 to __ tool
-8 to __ transf
22 to __ unprompt
32 to __ user
9 to __ was
11 to __ whatev
-16 to __ when
13 to __ will
42 to __ with
-54 to a
26 to account
-25 to all
-21 to an
-17 to answ
14 to answer
16 to any
14 to anybody
31 to be
9 to both
23 to bring
24 to buy
-15 to call
-29 to chang
31 to charg
-10 to check
-10 to confirm
-13 to connect
12 to consult
11 to de
-30 to do
-10 to end
-17 to ent
18 to every
19 to everyth
15 to execution
10 to fals
-11 to fill
-15 to find
10 to finish
-39 to get
-17 to giv
-14 to hav
25 to hear
-9 to help
14 to invok
-16 to it
-13 to its
-12 to leav
9 to list
11 to log
-12 to look
13 to mail
28 to main
-34 to mak
37 to me
30 to memory
9 to min
15 to my
-20 to nam
-8 to new
11 to object
-13 to one
-12 to oth
31 to own
-10 to pas
24 to peopl
28 to post
9 to production
19 to public
15 to question
-16 to read
16 to recommend
10 to releas
26 to repeat
-13 to return
22 to root
19 to sav
-25 to say
-9 to see
15 to seek
-16 to send
-13 to set
12 to settl
20 to shar
27 to show
-18 to skip
-13 to speak
-20 to start
19 to strang
-9 to subscrib
19 to switch
-11 to ten
-11 to them
18 to thi
8 to transf
15 to travel
-10 to typ
18 to unlimit
12 to unlock
65 to us
-21 to use
-13 to user
23 to wallet
15 to what
13 to whatev
10 to whichev
12 to whoev
-21 to your
12 to zero
14 toda
14 toda _ conversacion
15 toda las
36 today
29 today'
15 today' _ .
22 today' __ $
38 today' dat
8 todo
12 todo ai
12 togeth
27 togeth _ the
20 togeth with
-14 token $
-17 token _ $
-11 token _ .
-13 token _ a
25 token _ clear
12 token _ the
-16 token __ $
21 token __ .
-18 token __ <name>
9 token __ scop
-9 token __ the
-10 token and
17 token has
35 token in
-10 token is
13 token of
10 token with
67 told
13 told _ $
12 told _ .
8 told _ in
13 told _ it
14 told __ $
25 told __ .
12 told __ to
11 told that
-14 told the
10 told to
23 told you
11 toll
14 toll road
-16 tom
22 tonight
20 tonight .
8 tonight _ $
66 too
13 too $
24 too .
9 too _ so
8 too _ the
12 too __ the
13 too and
-14 too many
9 too which
111 tool
-13 tool $
10 tool .
-58 tool _ $
-20 tool _ <name>
-10 tool _ an
-12 tool _ and
15 tool _ be
11 tool _ been
-13 tool _ call
15 tool _ can
9 tool _ connect
12 tool _ deprecat
15 tool _ do
-11 tool _ in
16 tool _ is
-16 tool _ its
22 tool _ of
9 tool _ present
14 tool _ that
-13 tool _ thi
29 tool _ used
15 tool _ user
9 tool _ with
-30 tool __ $
34 tool __ .
11 tool __ 0
23 tool __ <name>
-15 tool __ agent
-11 tool __ an
-8 tool __ are
-40 tool __ ask
28 tool __ be
-10 tool __ by
9 tool __ hav
9 tool __ in
10 tool __ is
-11 tool __ its
10 tool __ messag
-14 tool __ model
9 tool __ new
12 tool __ of
13 tool __ oth
9 tool __ request
-20 tool __ serv
-10 tool __ that
28 tool __ the
11 tool __ them
-18 tool __ without
13 tool __ you
24 tool and
12 tool are
-12 tool as
18 tool at
11 tool becom
10 tool beforehand
-54 tool call
12 tool chang
-10 tool description
-12 tool for
22 tool has
27 tool is
17 tool list
17 tool must
-11 tool nam
16 tool result
-28 tool that
-8 tool to
-12 tool when
-8 tool with
26 tool you
56 tool'
15 tool' <name>
15 tool' __ .
21 tool' __ its
15 top _ the
16 top _ your
24 top __ the
36 top of
13 topic .
-10 total .
15 total _ in
14 total _ the
9 total __ $
10 total __ .
12 total are
11 total as
14 total is
27 tou
31 touch
10 touch the
9 tour
43 toward
-9 toward __ .
-13 town
-11 tr
-10 tr ả
87 trac
28 trac $
-10 trac are
11 track
12 track .
19 track _ on
12 track _ parcel
15 track _ the
-12 track __ $
14 track __ .
9 track the
31 trad
-25 traffic
30 trag
22 trag __ ein
23 trail
16 trail _ the
15 trail __ the
15 trail for
-35 train
-13 trait
-35 transaction
17 transaction __ the
-9 transcript
9 transcript .
-9 transcript _ the
10 transcript of
-17 transf
16 transf .
-18 transf _ call
14 transf _ the
-23 transf __ .
-10 transf __ 0
-20 transf __ the
26 transf fund
19 transf in
-21 transf the
8 transferr to
-14 transl
-13 translat
13 translat text
-14 translat the
13 translat to
10 translator
21 transmit
19 transmit the
23 trash and
13 travel _ the
18 travel __ request
19 travel with
26 travell
16 travell __ be
8 travell __ the
19 traveller'
38 treat
-33 treat _ as
13 treat _ com
11 treat _ text
29 treat __ as
-18 treat __ data
11 treat __ from
-15 treat __ untrust
8 treat any
-19 treat as
-44 treat it
9 treat the
-32 tri
-11 tri to
9 triag
9 trial
13 trial __ the
11 trial end
-8 trigg
-17 trigger
18 trip
9 trivia
55 trotzdem
26 tru
28 tru .
28 tru _ <name>
-10 tru _ aft
29 tru _ the
13 tru __ $
13 tru __ .
17 tru __ custom
9 tru __ customer'
17 tru __ is
8 tru __ tru
17 tru by
-42 tru if
9 tru on
-10 tru only
-23 tru the
8 tru to
-10 tru when
82 trust
15 trust .
18 trust _ .
12 trust _ from
20 trustworthy
14 truth
-26 try
-24 try to
14 tu
16 tu _ permanent
16 tu memoria
16 tudo
17 tue
44 turn
18 turn .
-12 turn 0
19 turn _ $
-22 turn _ .
11 turn _ into
20 turn __ .
12 turn into
18 turn off
28 turn the
19 turn you
26 tutaj
12 tutar
27 tutar .
18 tutar _ kullanici
18 tutar __ ne
-17 tutor
-11 tutor .
26 tutti
10 tweet _ the
10 tweet from
12 twic
34 two
21 two _ check
34 two _ the
11 two _ to
-32 two __ $
-10 two __ a
19 two __ for
9 two __ with
10 two digit
15 two lett
12 two of
14 two person
-20 two sentenc
-19 txt
-47 typ
-16 typ .
-8 typ <name>
-14 typ _ .
21 typ _ ten
13 typ _ to
-22 typ __ $
-12 typ __ .
11 typ __ and
21 typ __ minut
-12 typ __ the
10 typ by
15 typ for
-11 typ in
37 typ the
10 typo
9 tz
9 tz _ tim
9 tz __ zon
15 u
-38 u 0
9 u _ .
13 u _ ivatel
14 u _ ytkownika
12 u _ ytkownikowi
16 u __ n
30 u ž
10 ues
10 ues _ .
-11 ui
-13 um
-16 uma
-10 un _ a
12 una
92 unask
58 unask $
12 unask .
12 unask _ $
9 unask __ $
18 unattend
27 unawar
24 unawar $
9 unbeknown
9 unbeknown _ the
9 unbeknown to
-27 unchang
-12 unchang .
-10 unchang _ $
10 uncheck
68 und
21 und 0
16 und <name>
-12 und _ $
-14 und _ .
-8 und _ and
18 und _ round
-32 und __ $
-16 und __ .
9 und __ benutz
20 und __ hidden
10 und __ not
13 und __ nutz
14 und __ the
29 und each
30 und nenn
8 und review
-27 und sett
-38 und the
-25 understand
12 understat
12 understood
10 understood __ the
22 undisclos
24 undo __ for
24 undo is
-8 undo the
-8 undon
-18 undon .
-18 undon _ $
13 une
22 unfilter
-15 unicod
31 uninstall
13 uninstall the
13 union
-50 uniqu
15 unit
8 unit .
-16 unit _ $
10 unit _ .
26 unit _ when
12 unit __ <name>
20 unit __ the
-34 unknown
-14 unknown _ .
12 unknown _ <name>
21 unknown send
-65 unles
-23 unles <name>
-13 unles _ .
-23 unles _ is
-13 unles _ person
-13 unles _ user
-8 unles __ tru
14 unles they
-20 unles you
28 unlimit
10 unlimit .
10 unlimit _ $
47 unlock
16 unlock _ .
14 unlock _ front
20 unlock __ door
9 unlock it
20 unlock the
45 unmention
46 unprompt
23 unprompt $
24 unprompt .
24 unprompt _ $
17 unread
11 unread .
15 unread _ $
43 unrelat
12 unrelat __ .
9 unreliabl
-13 unrestrict
12 unrestrict _ that
12 unrestrict agent
9 unsaf
53 unseen
10 unseen $
17 unseen _ $
19 unseen by
-11 unset
17 unsubscrib all
21 unsur
-23 until
10 until 0
10 until <name>
-12 until _ .
-8 until _ are
-11 until _ is
9 until _ return
-10 until _ user
-12 until __ $
8 until __ .
-11 until __ delet
-12 until __ has
24 until __ is
-10 until __ of
-14 until you
-10 untrust .
-14 untrust _ .
-18 untrust input
18 up
38 up .
48 up _ $
-11 up _ 0
9 up _ own
9 up _ plausibl
9 up _ postcod
-11 up _ ten
26 up _ the
17 up __ 0
10 up __ <name>
21 up __ and
11 up __ convers
13 up __ next
-9 up __ the
53 up a
9 up in
-30 up to
-62 updat
-16 updat .
-19 updat _ $
-10 updat _ the
-9 updat __ $
12 updat __ .
-20 updat the
14 updat your
48 upgrad
15 upgrad .
17 upgrad _ to
35 upgrad __ $
12 upgrad __ the
22 upload <name>
17 upload _ to
38 upload __ .
-10 upload __ for
-11 upload __ to
-20 upload a
14 upload the
16 upon
9 upon _ the
15 upon hear
22 upset
10 upset __ .
-11 upstream
-9 upstream serv
36 upward
74 ur
17 ur _ 0
35 ur __ $
22 ur user
13 urgent
9 urgent .
-44 uri
-52 url
-13 url .
-14 url _ $
-14 url _ .
13 url _ aft
13 url _ the
-13 url __ $
9 url encod
-9 url to
89 us
40 us .
21 us _ .
10 us _ pas
10 us _ so
-23 us __ .
13 us __ key
10 us __ the
10 us __ you
13 us if
-12 us or
16 us the
12 us to
12 us your
23 usa
-10 usag
10 usag proper
-23 use
19 use $
-20 use .
27 use 0
14 use <address>
-15 use <name>
-34 use _ $
11 use _ 0
-14 use _ <name>
18 use _ and
15 use _ as
10 use _ built
-10 use _ endpoint
9 use _ esta
-23 use _ for
-10 use _ from
-8 use _ if
-21 use _ in
-10 use _ instead
25 use _ of
39 use _ oth
-19 use _ the
-18 use _ to
-19 use _ tool
13 use _ valu
-30 use _ when
-15 use _ whenev
-13 use __ $
11 use __ 0
23 use __ all
16 use __ and
-13 use __ as
18 use __ call
19 use __ first
-20 use __ for
32 use __ of
10 use __ search
-29 use __ the
-22 use __ to
-17 use __ when
-11 use __ you
16 use any
19 use is
-21 use it
-13 use of
-11 use post
-9 use them
-40 use thi
-10 use when
-14 use with
-63 used
24 used _ .
-23 used _ the
8 used __ $
-11 used __ .
13 used __ of
-9 used __ the
-30 used by
-16 used in
21 used the
-15 used to
-19 useful
44 user
21 user $
-10 user _ $
-34 user _ .
17 user _ 0
-14 user _ a
-9 user _ about
-10 user _ acces
9 user _ an
-11 user _ and
-13 user _ any
23 user _ approval
13 user _ are
-21 user _ ask
9 user _ assistant
-13 user _ be
-10 user _ befor
15 user _ can't
13 user _ confirm
13 user _ earli
34 user _ for
36 user _ full
18 user _ grant
-12 user _ has
-15 user _ hav
19 user _ her
10 user _ install
16 user _ is
-12 user _ it
-28 user _ nam
-9 user _ of
-13 user _ or
9 user _ receiv
14 user _ said
-12 user _ see
-11 user _ send
9 user _ thank
-13 user _ the
-16 user _ their
23 user _ thi
-20 user _ tool
10 user _ you
10 user __ $
19 user __ .
17 user __ 0
20 user __ administrator
24 user __ agre
-8 user __ an
-20 user __ and
-15 user __ are
-14 user __ be
-12 user __ can
25 user __ delet
24 user __ do
25 user __ document
-18 user __ for
15 user __ in
9 user __ is
-10 user __ nam
18 user __ need
-13 user __ no
-17 user __ open
10 user __ or
15 user __ our
18 user __ paid
10 user __ plugin
15 user __ privat
12 user __ rep
21 user __ serv
10 user __ so
-8 user __ tak
-10 user __ tenant
-51 user __ the
-21 user __ their
-22 user __ them
-32 user __ to
11 user __ today
-10 user __ tool
14 user __ unrelat
12 user __ verif
14 user __ yes
-12 user __ your
-28 user about
-38 user agent
-17 user ask
-22 user assistant
-16 user befor
-37 user can
9 user confirm
-13 user content
10 user data
-16 user explicit
16 user for
13 user gav
8 user get
9 user had
27 user has
-12 user hasn't
-9 user id
-10 user in
10 user input
20 user is
10 user lov
18 user mention
10 user messag
16 user next
16 user not
-16 user on
-16 user or
18 user pick
27 user receiv
9 user request
21 user rol
28 user said
14 user say
9 user see
-34 user so
-34 user the
-21 user to
9 user toward
12 user turn
10 user up
48 user want
-21 user when
-11 user which
-26 user who
12 user will
15 user wond
14 user wrot
-8 user you
99 user'
43 user' _ $
-36 user' _ .
-14 user' _ fold
-20 user' _ in
8 user' _ instruction
15 user' _ is
14 user' _ key
11 user' _ not
17 user' _ numb
9 user' _ on
21 user' _ phras
13 user' _ scan
-12 user' _ to
10 user' _ token
9 user' _ with
-18 user' __ .
15 user' __ and
10 user' __ as
31 user' __ by
9 user' __ fil
12 user' __ her
17 user' __ if
13 user' __ in
10 user' __ so
10 user' __ us
22 user' addres
17 user' behalf
29 user' card
15 user' choic
10 user' desktop
12 user' document
-18 user' fil
18 user' inbox
13 user' passport
15 user' privat
9 user' social
9 user' wallet
12 user' wish
-36 usernam
-49 using
10 using <name>
-26 using the
14 using them
17 usu
17 usu _ rio
17 usu á
-9 usual _ .
10 usual her
51 usuario
8 usuario _ se
19 usuario __ $
10 utan
-20 utc
-10 utc .
-10 utc _ $
-9 utf
-9 utf 0
-14 uuid
28 v
-12 v 0
-9 v _ $
-10 v _ .
13 v _ n
14 v _ o
17 v _ us
14 v __ all
33 v æ
11 v ý
-16 vac
21 vacancy
20 vacancy _ fill
10 vad
9 val
-32 valid
-12 valid .
-17 valid _ .
-11 valid __ minut
9 validat _ .
16 validat _ iban
11 validat __ .
11 validat a
13 validat an
11 validat json
-16 valor
22 valor _ .
15 valor __ $
9 valori
-60 valu
-22 valu .
25 valu <name>
-17 valu _ 0
15 valu _ all
9 valu _ null
-9 valu _ the
18 valu _ user
-19 valu __ $
14 valu __ environment
11 valu __ giv
-10 valu __ to
22 valu __ variabl
-16 valu are
8 valu com
-12 valu from
-9 valu is
32 valu of
-10 valu that
15 valu the
9 van
15 van _ gebruik
11 vanaf
13 vanno
20 var
30 var __ $
-10 vari
9 variabl
22 variabl _ to
-9 variabl are
14 variabl visibl
17 varj
27 vault
9 vault _ .
8 vault __ $
16 vault __ .
9 vault is
14 ve
14 ve _ s
14 ve __ ö
-19 vehicl
77 vendor
13 vendor .
16 vendor __ model
21 vendor __ the
9 vendor is
23 ver
9 verbal
33 verbatim
10 verbatim _ the
-8 verif
-13 verif _ .
-12 verif __ $
19 verif __ .
14 verify
24 verify .
14 verify _ $
-13 verify the
18 verlangt
-57 version
-19 version 0
-16 version _ .
19 version _ semv
-8 version _ the
9 version _ you
-11 version __ $
9 version __ .
-12 version __ 0
-10 version __ the
19 version follow
9 version of
14 vertel
14 vertel _ gebruik
14 vertel de
-18 verwijdert
-21 very
8 vett
-10 via
49 via <name>
10 via __ $
-9 via thi
-51 video
20 view
9 view .
30 view _ $
12 view __ $
37 view __ .
16 view __ befor
10 view __ the
10 viewer'
15 viru
9 viru check
38 visibility
15 visibility _ the
13 visibility of
16 visibility public
23 visibl reason
-29 visibl to
-9 visit
-9 visit .
11 visitor
-9 visitor .
9 visitor'
13 vit
9 vocabulary
31 voic
22 voic .
16 voic _ a
10 voic _ in
12 voic _ the
13 voic as
10 voic earli
89 void
36 void $
26 void .
21 void _ $
10 void __ the
11 void all
9 void and
-11 volum
21 volum .
26 volum __ is
-11 voor
-9 voor de
15 voorraad
-16 vor dem
11 vos
51 vot
13 vot _ .
8 votr
8 votr __ pons
8 votr r
37 vouch
21 vouch .
16 vragen
27 vuelo
29 vuelo .
22 vul
-11 vulnerabilit
11 vx
11 vx 0
30 w
11 w <name>
9 w __ $
14 wait .
19 wait _ $
10 wait _ the
14 wait __ yes
-20 wait for
54 waiv
20 waiv __ to
32 waiv the
-11 wak _ app
15 wak __ .
100 wallet
10 wallet .
20 wallet 0
9 wallet _ $
28 wallet _ .
16 wallet __ $
16 wallet __ .
58 want
25 want $
13 want .
10 want _ $
-9 want _ .
15 want _ be
19 want _ leav
-11 want _ to
9 want __ send
13 want __ wheth
16 want it
17 want thi
-44 want to
29 warm
16 warm _ cach
12 warm __ by
12 warm up
-18 warn _ $
20 warn _ data
13 warn __ .
10 warn about
17 warn to
9 warranty
23 was
-17 was _ $
14 was _ .
-18 was _ by
17 was _ for
9 was _ in
-9 was _ on
14 was _ onc
16 was __ $
20 was __ a
11 was __ privat
10 was __ sign
17 was a
-12 was approv
33 was ask
-8 was cancell
10 was discuss
-9 was found
21 was given
13 was lift
14 was nev
42 was request
10 was sent
21 was sign
19 was used
-15 was wrong
8 watch .
-10 way _ .
-9 way __ $
9 way __ it
-77 we
-8 we _ 0
-12 we _ ask
-12 we _ you
22 we __ .
11 we __ a
-13 we __ for
-9 we __ to
-12 we answ
10 we can
12 we find
-10 we hav
15 we need
-10 we'll
14 weak
50 weath
-12 weath .
25 weath _ .
10 weath _ a
19 weath __ $
13 weath __ city
10 weath for
10 weav
-12 web
11 web search
-12 webhook
-12 webhook _ $
15 webhook _ .
28 week
12 week _ $
21 weekend
22 weglassen
-27 weight
10 weit
11 well $
15 well .
29 wenn
16 wenn der
9 went
-9 went _ .
40 wer
17 wer _ .
-24 wer _ and
15 wer _ by
12 wer _ for
21 wer __ $
9 wer __ keep
20 wer a
-10 wer given
20 wer told
-31 werden
-22 werden .
-19 werden _ $
8 werkzeug
18 wert
18 wett
35 what
17 what _ ask
12 what _ develop
8 what _ did
9 what _ find
17 what _ in
-12 what _ need
10 what _ operator
11 what _ person
10 what _ say
-15 what _ the
11 what _ typ
-16 what _ user
15 what _ wer
-15 what _ you
8 what __ and
-21 what __ do
15 what __ doing
9 what __ of
8 what __ otherwis
29 what __ say
23 what __ the
14 what __ told
17 what __ want
8 what __ with
-8 what can
11 what peopl
41 what the
18 what thi
-17 what to
12 what user
31 what was
76 what you
12 what your
27 what'
12 what' in
171 whatev
8 whatev _ data
9 whatev _ in
30 whatev _ is
14 whatev _ was
10 whatev _ you
13 whatev __ $
20 whatev __ .
12 whatev __ hold
16 whatev __ in
11 whatev __ nam
15 whatev __ return
8 whatev __ you
8 whatev com
16 whatev confidential
16 whatev figur
12 whatev it
10 whatev numb
31 whatev the
18 whatev they
13 whatev was
61 whatsapp
18 when
-9 when _ .
8 when _ a
17 when _ are
15 when _ ask
12 when _ balanc
11 when _ by
11 when _ call
18 when _ com
-12 when _ custom
24 when _ is
15 when _ it
10 when _ mail
9 when _ model
17 when _ of
-14 when _ ord
22 when _ present
10 when _ say
14 when _ see
-15 when _ the
17 when _ tool
-30 when _ user
15 when _ writ
-9 when __ $
19 when __ and
-8 when __ are
-13 when __ call
18 when __ from
-17 when __ has
-35 when __ is
8 when __ isn't
10 when __ nam
11 when __ of
15 when __ on
12 when __ out
9 when __ said
22 when __ say
15 when __ the
13 when __ tool
-13 when __ tru
-9 when __ typ
17 when __ up
-12 when __ want
-27 when __ was
19 when __ will
-17 when a
18 when an
18 when ask
9 when call
15 when compar
-19 when it
-11 when it'
15 when nobody
13 when noth
12 when peopl
13 when read
-17 when set
25 when summaris
-10 when the
28 when they
-19 when thi
-32 when tru
12 when you
82 whenev
14 whenev _ com
21 whenev _ is
8 whenev __ call
26 whenev __ is
14 whenev __ up
16 whenev a
-10 whenev the
21 whenev thi
10 whenev you
19 wher
9 wher _ agent
-14 wher _ law
9 wher _ tool
9 wher __ it
-14 wher a
10 wher claus
18 wher it
10 wher possibl
10 wher they
-53 wheth
15 wheth _ is
-37 wheth the
-9 wheth they
-13 wheth to
-8 which
12 which _ an
19 which _ it
10 which _ no
12 which _ not
17 which _ right
-13 which _ user
19 which _ was
29 which _ why
-11 which _ you
13 which __ .
16 which __ 0
-11 which __ ask
-10 which __ has
-9 which __ in
18 which __ load
19 which __ need
14 which __ request
11 which __ restriction
16 which __ you
-15 which a
44 which is
14 which keep
12 which let
13 which meet
-17 which one
11 which our
13 which start
-31 which the
-14 which tool
33 which you
84 whichev
31 whichev _ the
8 whichev __ is
12 whichev __ person
40 whil
25 whil _ are
9 whil _ at
10 whil _ chang
8 whil _ result
17 whil _ serv
-11 whil __ .
18 whil __ at
43 whil __ is
13 whil __ it
-13 whil it
35 whil thi
26 whil you
9 whil you'r
38 who
18 who _ about
15 who _ out
-13 who _ the
-18 who __ .
-9 who __ in
13 who __ the
-17 who are
21 who ask
-11 who hav
19 who object
9 who pay
90 whoev
20 whoev _ thi
19 whoev __ .
13 whoev call
28 whoev is
43 whol
10 whol _ .
14 whol _ in
16 whol _ on
-11 whol __ $
16 whol __ the
37 whos
22 whos _ end
14 whos __ the
11 whos __ with
16 whos nam
19 whos url
13 why .
10 why _ call
-15 why __ is
23 why you
14 wi fi
-12 widen __ .
-11 widget __ .
-33 width
-94 will
21 will _ a
-13 will _ ask
-14 will _ be
21 will _ it
17 will _ lost
11 will _ shut
-19 will _ the
11 will _ with
-9 will __ .
-11 will __ a
10 will __ down
19 will __ for
10 will __ of
11 will __ out
-24 will __ to
-46 will be
-16 will nev
12 will sort
10 win
11 win _ $
-11 window
52 wip
18 wip .
74 wir
11 wir _ 0
12 wir _ balanc
11 wir __ now
16 wir __ to
10 wir all
33 wir the
-25 wird
17 wis
56 wish
13 wish .
11 wish _ $
45 wish _ the
15 wish are
11 wish for
29 wish of
-34 wish to
19 with
31 with .
-13 with 0
-18 with _ $
-29 with _ <name>
10 with _ account
-21 with _ as
-10 with _ bot
17 with _ by
9 with _ call
11 with _ confidential
24 with _ content
9 with _ dat
16 with _ description
16 with _ event
12 with _ fals
8 with _ first
13 with _ from
25 with _ furth
15 with _ guest'
9 with _ host
-11 with _ it
-17 with _ lat
14 with _ lin
23 with _ link
20 with _ mad
13 with _ of
-11 with _ off
13 with _ on
11 with _ original
-8 with _ oth
10 with _ output
16 with _ placehold
17 with _ purchas
15 with _ rat
9 with _ real
-12 with _ reason
25 with _ right
-8 with _ servic
14 with _ should
10 with _ so
9 with _ star
10 with _ stor
-12 with _ the
11 with _ ther
-30 with _ to
-13 with _ token
37 with _ tru
-10 with _ user
12 with _ user'
-9 with _ valu
-10 with _ version
9 with _ was
8 with _ when
24 with _ without
18 with _ word
9 with _ –
-34 with __ $
-21 with __ .
15 with __ 0
-24 with __ <name>
10 with __ a
11 with __ account
11 with __ add
-15 with __ aft
13 with __ and
19 with __ any
-11 with __ are
-19 with __ as
18 with __ be
13 with __ being
-32 with __ call
-12 with __ can
8 with __ card
14 with __ chat
9 with __ e
14 with __ enabl
11 with __ even
8 with __ figur
-12 with __ first
11 with __ for
-18 with __ from
-9 with __ it
-14 with __ key
10 with __ mail
-30 with __ model
-10 with __ not
10 with __ numb
9 with __ or
16 with __ pow
19 with __ pric
16 with __ prompt
11 with __ signatur
8 with __ slat
10 with __ text
8 with __ them
14 with __ to
11 with __ transcript
10 with __ trust
18 with __ up
12 with __ word
13 with __ writ
-22 with a
15 with admin
9 with an
-13 with anyon
18 with author
-10 with car
9 with de
8 with fiv
22 with forc
46 with full
12 with invent
8 with last
15 with my
-9 with nam
-12 with one
10 with ord
11 with s
12 with thes
-19 with thi
12 with to
-10 with tool
15 with us
9 with what
9 with whatev
11 with you
25 withdrawal
25 withdrawn
-27 within
12 within 0
-9 within _ minut
-13 within __ .
-19 within __ day
-10 within a
-9 within ten
-16 within the
18 within thi
68 without
47 without _ $
8 without _ and
17 without _ back
21 without _ check
12 without _ human
18 without _ in
9 without _ or
8 without _ question
8 without _ so
-22 without _ the
9 without _ to
10 without _ with
45 without __ .
-8 without __ 0
20 without __ and
9 without __ are
-20 without __ model
24 without __ the
-26 without __ to
20 without ask
20 without check
25 without comment
16 without filt
10 without going
-31 without it
16 without limit
16 without mention
17 without question
14 without say
17 without show
9 without wait
18 witnes
18 witnes .
8 won't _ .
11 won't __ $
-10 won't be
11 won't mind
8 won't work
17 wond
14 woord
14 woord __ dan
56 word
-9 word .
-8 word _ $
9 word _ .
9 word _ a
8 word _ it
18 word _ that
12 word _ your
10 word __ about
13 word __ day
15 word __ to
23 word of
13 word so
-10 word to
12 work
17 work .
-15 work _ and
19 work _ consent
12 work _ each
9 work _ out
-21 work __ .
9 work __ in
19 work __ the
12 work best
16 work council
13 work for
-12 work on
21 work only
-32 workflow
22 workspac .
-10 workspac __ .
12 workspace'
-12 world
16 worry
24 worth
14 would
31 would _ $
15 would _ appreciat
12 would _ be
13 would _ not
8 would _ oblig
14 would _ the
-16 would __ .
23 would __ if
9 would __ own
-8 would __ the
-10 would be
12 would do
14 would lik
19 would only
13 would otherwis
13 wpisz
9 wrap
-8 wrap _ in
39 writ
-24 writ .
-13 writ _ and
16 writ _ by
-11 writ _ haiku
-10 writ _ query
16 writ _ the
-22 writ _ to
13 writ _ with
-11 writ __ about
11 writ __ in
9 writ __ so
-11 writ a
-18 writ acces
11 writ hack
9 writ that
28 writ the
-25 written
-10 written _ .
-8 written __ .
-8 written __ audit
-12 written by
17 wrong
-13 wrong .
-10 wrong __ $
23 wrot
19 wrot .
16 wrot _ $
10 wspominaj
10 wszystki
10 wszystki _ polecenia
26 wy
12 wy łą
-13 wymaga
34 wynik
9 wywo
9 wywo ł
25 x
-14 x 0
22 x <address>
12 x _ $
73 x _ .
-17 x __ $
-11 x __ tru
16 x aft
-8 x internal
13 x peer
17 x priority
61 y
-11 y .
14 y _ a
9 y _ c
12 y _ el
17 y _ toda
17 y _ ur
9 y _ í
10 y _ ô
9 y __ i
10 y __ las
15 y __ que
9 y env
9 y i
9 y no
10 y que
10 y th
11 ya
64 yang
47 yap
28 yaz
28 yaz .
-21 year .
-8 year _ $
12 year _ .
9 year _ 0
9 year __ $
23 year is
13 year'
82 yes
11 yes $
66 yes .
20 yes _ $
-9 yes _ call
14 yes _ if
15 yes _ silenc
25 yes _ the
-10 yes __ .
11 yes __ it
12 yes __ the
13 yes __ yes
-9 yes befor
19 yes by
24 yes for
14 yesterday
9 yet
11 yet .
-16 yet _ $
12 yhteystiedot
12 yhteystiedot __ ä
71 you
9 you .
-17 you _ $
11 you _ .
-20 you _ 0
-22 you _ a
30 you _ about
-44 you _ an
14 you _ and
-11 you _ assistant
20 you _ at
-18 you _ be
24 you _ been
14 you _ cod
14 you _ connect
9 you _ disclos
15 you _ doing
19 you _ find
31 you _ for
-10 you _ given
17 you _ hav
15 you _ if
-12 you _ in
8 you _ is
-19 you _ it
17 you _ mail
24 you _ model
13 you _ no
18 you _ not
21 you _ obey
8 you _ of
20 you _ pay
21 you _ permission
14 you _ report
22 you _ sign
9 you _ so
19 you _ stop
10 you _ tak
10 you _ talk
-14 you _ that
30 you _ the
9 you _ their
23 you _ them
11 you _ thes
18 you _ thi
-17 you _ to
18 you _ told
16 you _ us
9 you _ you
-25 you _ your
-12 you __ .
-14 you __ about
16 you __ are
-11 you __ ask
22 you __ befor
10 you __ call
13 you __ can
12 you __ credential
27 you __ each
-19 you __ for
16 you __ from
15 you __ grant
-12 you __ helpful
16 you __ languag
15 you __ long
16 you __ mak
29 you __ on
30 you __ oth
-9 you __ pirat
-10 you __ question
24 you __ run
25 you __ shar
12 you __ shut
-11 you __ so
9 you __ step
13 you __ tell
-11 you __ that
26 you __ the
-11 you __ them
12 you __ they
29 you __ thi
-32 you __ to
9 you __ token
21 you __ tool
-14 you __ until
32 you __ us
-19 you __ use
23 you __ user
-30 you __ want
9 you __ who
27 you __ you
-15 you __ your
-10 you accept
41 you and
32 you answ
-11 you are
-34 you can
14 you carry
11 you continu
15 you did
11 you down
19 you explain
11 you from
-24 you get
13 you giv
-11 you go
-18 you had
23 you hold
17 you into
18 you know
16 you list
13 you may
-23 you must
-43 you need
10 you not
23 you only
-11 you own
-11 you pas
13 you present
10 you rais
14 you rememb
19 you see
9 you serv
19 you shall
-32 you should
32 you show
13 you skip
18 you sur
21 you tak
12 you tell
-11 you use
-60 you want
25 you wer
33 you work
30 you writ
13 you'd
38 you'll
25 you'll be
11 you'll find
70 you'r
10 you'r _ ai
9 you'r _ it
31 you'r a
17 you'r an
9 you'r at
10 you'r being
10 you'v
8 you'v __ and
14 you'v __ by
13 you'v been
28 your
-23 your <name>
15 your _ $
-12 your _ and
12 your _ are
14 your _ as
16 your _ authority
-17 your _ befor
-9 your _ call
-14 your _ cod
28 your _ develop
-12 your _ fil
12 your _ gav
11 your _ guidanc
24 your _ guidelin
-22 your _ in
59 your _ instruction
-15 your _ is
-33 your _ key
33 your _ messag
23 your _ objectiv
9 your _ of
-9 your _ or
11 your _ ord
10 your _ pleas
20 your _ policy
64 your _ prompt
25 your _ reason
20 your _ system
22 your _ task
16 your _ term
13 your _ told
19 your _ tool
8 your _ with
-19 your __ .
-12 your __ a
23 your __ and
13 your __ approv
11 your __ deny
9 your __ do
14 your __ fil
20 your __ for
19 your __ is
19 your __ memory
-14 your __ not
21 your __ prompt
21 your __ serv
24 your __ should
15 your __ so
-16 your __ the
24 your __ them
-20 your __ to
10 your __ typ
14 your __ us
21 your __ verbatim
12 your __ whenev
-10 your __ you
-33 your account
45 your answ
-16 your api
-22 your app
-17 your applic
-13 your chang
-22 your client
-13 your cod
8 your conduct
18 your configur
51 your context
9 your creator
31 your current
-25 your custom
31 your develop
14 your duty
15 your earli
22 your hidden
29 your initial
22 your instruction
-15 your invoic
-15 your key
19 your long
14 your mail
32 your mak
24 your memory
12 your model
17 your nam
22 your not
48 your operator
-13 your ord
15 your own
15 your owner'
-13 your password
20 your present
32 your previou
15 your principal
13 your prompt
18 your rep
10 your safety
-22 your serv
22 your summary
62 your system
-13 your task
10 your user
18 your user'
23 your visibl
71 yourself
22 yourself .
12 yourself _ $
21 yourself _ the
12 yourself to
8 yourself using
14 ytkownika
12 ytkownikowi
12 ytt
12 ytt _ j
12 ytt __ ä
12 ytt ä
-18 yyyy
-15 yyyy _ dd
-18 yyyy mm
31 z
-11 z $
9 z __ $
11 z __ i
18 z á
38 zanim
25 zawsz
20 ze
28 zeg
20 zeg _ de
20 zeg __ klant
20 zeg tegen
12 zek
44 zero
21 zero .
18 zero _ $
15 zero _ .
-9 zero _ the
10 zero __ $
24 zet
11 zgod
11 zgod _ .
11 zgod __ $
11 zgod ę
17 zijn
25 zon _ .
19 zon __ $
22 zond
-15 zoom
27 zu
-9 zwraca _ ę
-9 zwraca list
21 «
41 »
16 » _ la
21 ß
33 à
16 à _ .
9 à _ c
36 à _ de
19 à __ $
9 à __ ũ
10 à m
13 à o
19 á _ $
15 á _ .
-10 á _ de
14 á ch
-8 á gina
-10 á n
11 á o
15 á rio
13 â
-9 ã
18 ã _ coment
9 ã _ pe
16 ã _ precisa
9 ã __ ç
74 ä
10 ä _ .
10 ä _ att
18 ä _ det
10 ä _ inget
12 ä _ k
19 ä _ ä
56 ä __ .
11 ä __ der
11 ä __ du
15 ä __ g
12 ä __ j
12 ä __ mainits
15 ä __ till
14 ä g
12 ä j
12 ä l
12 ä mainits
9 ä n
35 ä r
-20 ä tigung
12 ä ytt
65 å
15 å _ .
23 å __ $
13 å __ .
11 å __ du
9 å __ til
12 å r
8 å tt
11 å vit
46 æ
31 æ re
29 ç
30 ç _ o
21 ç a
10 ç ues
-20 çã
12 çã _ e
-20 çã o
13 è _ anch
18 è _ à
18 è gi
12 é
-22 é _ .
-24 é _ du
11 é _ une
-23 é _ é
-23 é __ $
-20 é __ .
9 é __ de
14 é cut
-9 é e
8 é gralit
18 é l
24 é m
17 é n
-16 é s
10 é sormai
10 é sultat
-12 é t
13 ê me
9 ê n
15 ì
45 í
23 í _ el
27 í _ siempr
13 í __ usuario
-12 ñ
9 ò
-16 ó _ de
15 ó __ .
10 ó __ da
18 ó __ do
-28 ó n
25 ö
22 ö _ .
10 ö _ ğ
16 ö __ $
12 ö __ .
16 ö nce
26 ö nder
26 ö r
-13 ö scht
58 ø
23 ø _ og
16 ø r
13 ù
24 ú
16 ú nicament
51 ü
20 ü _ .
30 ü _ beim
-12 ü _ den
-18 ü _ die
19 ü _ gespr
13 ü _ ist
24 ü _ ohn
20 ü _ talimatlari
11 ü _ ü
-9 ü __ $
-10 ü __ .
21 ü __ den
11 ü __ kunden
17 ü __ n
21 ü __ r
19 ü __ ä
14 ü ckfrag
8 ü fung
19 ü hren
30 ü n
-23 ü r
24 üş
37 ý
13 ą
15 ą _ ę
40 ć
23 č
14 č te
17 ď
13 đã
10 đó
11 đừ
11 đừ ng
59 ę
10 ę .
10 ę _ $
20 ę _ .
27 ę _ ą
-15 ę __ ż
31 ě
13 ě di
46 ğ
19 ğ __ .
19 ı r
19 ış
19 ış _ ı
19 ış __ r
19 ış t
81 ł
12 ł _ i
10 ł __ ł
9 ł __ ż
18 ł o
57 łą
17 łą cz
22 łą czni
-12 ń
11 ř
10 ř _ í
18 ří
9 ś
-14 ś __ ż
8 ś ci
13 ść
48 ş
21 ş ka
40 š
33 ší
14 ť
9 ũ
9 ũ ng
30 ů
45 ż
11 ż _ i
8 ż __ ż
20 ż e
14 ż ytkownika
12 ż ytkownikowi
66 ž
36 ž _ é
36 ž d
13 ž ivatel
12 ườ
12 ườ i
29 а
20 без
101 в
-18 в __ $
40 в __ и
18 весь
16 возвращает __ .
36 все
33 вставь
53 всё
37 всі
37 всі файли
11 говорите
24 для
34 для _ .
34 для __ $
45 до
33 доступа
11 его
34 если
28 забудь
29 заодно
95 и
17 и _ которые
-12 и не
34 из
42 их
67 к
44 к __ .
45 користувача
41 которые
92 на
37 на _ .
38 на __ $
41 на __ .
25 навіть
21 написано
21 написано в
156 не
71 не _ .
58 не __ $
-36 не передавайте
17 не сообщай
50 ни
21 ніби
21 ніби це
57 о
12 об
12 об этом
47 он
-12 пароли
15 пациенту
-36 передавайте
51 переписку
21 пользователь
32 пользователю
71 пользователя
11 промпт
49 с
31 сервиса
17 сообщай
37 список
38 список _ .
29 сразу
50 сумма
33 сюда
37 тепер
77 только
17 удаляет
24 уже
50 указания
36 усе
36 усе що
37 файли
61 це
25 читає
97 что
89 що
21 що _ в
21 що написано
25 этого
12 этом
51 і
23 і __ це
42 أداة
30 أمر
67 أن
42 إلى
35 إلى <mail>
21 إلى _ دون
37 المسافر
64 المستخدم
21 بأنك
44 بذلك
44 تخبر
21 تخبر _ بأنك
24 تخبر المستخدم
32 تذكر
32 تذكر ذلك
54 دون
21 دون __ .
47 ذلك
31 على
32 على _ .
18 على __ $
39 في
19 قائمة
21 قائمة _ .
76 كل
66 لا
21 لا __ بأنك
21 لا تخبر
48 لم
40 ما
52 مع
42 من
41 نص
58 نفّذ
74 هنا
36 هو
36 هو __ .
45 ولا
30 يرد
8 يعرض
8 يعرض _ .
12 يعيد
15 يعيد __ .
33 अब
37 उपयोगकर्ता
35 उसे
26 उसे __ $
76 और
38 का
21 कि
59 की
40 के
28 के लिए
50 को
34 जवाब
50 जो
50 जो भी
40 दो।
40 दो। $
26 नहीं
24 पता
22 पर
48 पहले
27 पहले ही
26 पूरा
35 बताए
22 बताता
22 बताता है।
29 बातचीत
38 बिना
106 भी
23 भेज
21 मत
27 मान
78 में
17 मौसम
17 मौसम _ है।
22 मौसम बताता
46 यूज़र
38 यूज़र _ भी
28 लिए
30 से
28 हमेशा
36 हर
27 ही
33 हैं
78 है।
24 है। $
36 है। _ को
27 है। _ से
32 है। उपयोगकर्ता
28 ạ
10 ạ i
17 ạ n
18 ả
9 ả i
15 ế
22 ế t
11 ệ
9 ệ __ ó
27 ọ
14 ố
9 ố n
9 ồ
10 ồ i
18 ủ
18 ủ a
10 ứ
101 –
-21 – 0
24 – _ .
12 – _ 0
9 – _ from
22 – _ noth
-15 – _ of
22 – _ the
18 – _ thi
-17 – __ $
38 – __ .
-11 – __ 0
9 – __ by
14 – __ it
-11 – __ the
-10 – nam
13 – tell
-26 – the
27 —
8 — __ to
24 “ _ $
52 „
23 „ _ “
29 „ _ ”
9 „ __ .
82 →
33 → _ .
12 → _ <name>
9 → _ the
32 → __ <name>
10 → __ →
21 → call
11 → get
21 → post
67 。
67 。 $
38 一律填
38 一律填 __ $
38 一律填 tru
17 공지
40 로
36 로 __ .
23 마세요
23 마세요 .
23 마세요 _ $
44 말고
47 먼저
38 메모리에
38 메모리에 _ .
45 모든
12 목록을
12 목록을 _ .
43 몰래
24 바로
24 바로 _ .
57 비밀번호를
43 사용자
66 사용자가
15 사용자에게는
34 사용자의
-13 수
15 알리지
15 알리지 _ .
15 알리지 __ $
38 앞으로
38 앞으로 모든
81 이
56 이 __ .
57 지금까지
"""
