// English synonyms and opposites by stem: a line is a stem and those it pairs with. Written by scripts/build-thesaurus.ts from WordNet.
//
// This software and database is being provided to you, the LICENSEE, by
// Princeton University under the following license.  By obtaining, using
// and/or copying this software and database, you agree that you have
// read, understood, and will comply with these terms and conditions.:
//
// Permission to use, copy, modify and distribute this software and
// database and its documentation for any purpose and without fee or
// royalty is hereby granted, provided that you agree to comply with
// the following copyright notice and statements, including the disclaimer,
// and that the same appear on ALL copies of the software, database and
// documentation, including modifications that you make for internal
// use or for distribution.
//
// WordNet 3.1 Copyright 2011 by Princeton University.  All rights reserved.
//
// THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
// UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
// IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
// UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
// ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
// OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
// INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
// OTHER RIGHTS.
//
// The name of Princeton University or Princeton may not be used in
// advertising or publicity pertaining to distribution of the software
// and/or database.  Title to copyright in this software, database and
// any associated documentation shall at all times remain with
// Princeton University and LICENSEE agrees to preserve same.

export const englishSynonyms = `abaft aft
abandon defect derelict desert forsak unconstraint uninhabit uninhibit wanton wild
abas abject chagrin degrad humbl humili
abash chagrin discompos embarrass
abat repriev
abbot archimandrit
abbrevi abridg foreshorten short shorten truncat
abdic unwant
abdomen belli stomach venter
abdomin fat
abduct kidnap
abductor kidnapp
aberr abnorm devianc deviant deviat unnatur
abhor abomin execr loath
abhorr detest obscen repugn repuls
abi aton expiat
abid bide brook complianc conform endur imperish last perman stomach toler
abject contempt degrad scummi scurvi unfortun
abjectli resignedli
abjur forswear retract
abl compet
ablact wean
ablat decreas excis extirp reduc
ablaz afir aflam aflar alight light passion
abli aptli capabl compet
ablutionari cleans
abnorm abnormalci anomal antidrom atyp brachydactyl defect deviant deviat freakish insan kinki pervert subnorm supernorm unnatur untyp vicari
abod domicil dwell habit home resid
abolish abolit
abolitionist emancipationist
abomin atroci aw bad detest execr hate loath odiou unspeak
aborigin earli indigen nativ primev
abort miscarriag unsuccess
abortifaci caus
aboul neurot
abound abund bristl galor
about approxim astir roughli some
abov preced supra
aboveboard honestli squar
aboveground surfac
abras harsh rough scrape scratch scratchi
abreact catharsi katharsi
abreast inform
abridg foreshorten short shorten
abroad afield foreign oversea
abrog repeal
abrupt brusqu curt disconnect gruff precipit staccato steep sudden
abruptli dead short suddenli
abscess septic
absent absentmindedli abstractedli awai awol inattent introuv nonexist truant want
absentmind abstract inattent scatti
absentmindedli abstractedli inattent
absolut complet dead despot dictatorship downright implicit perfectli sheer tyranni unquest utterli
absolv clear innoc
absorb absorpt assimil attent captiv engross enwrap fascin ingest intent interest spongi unreflect wrap
absorbefaci absorpt
absorpt assimil assimilatori hygroscop sorbefaci spongelik spongi
abstain desist refrain
abstent abstin
abstract abstractionist cabbag concept conceptu filch ideal ideat ideolog impalp intang nonfigur nonobject nonrepresent outlin pilfer preci purloin snarf synopsi theoret
abstraction unreal
abstrus esoter obscur profund recondit
absurd derisori fatuiti fatuous foolish illog laughabl nonsens preposter ridicul silli unlog
abul neurot
abund ampl copiou copious galor lush overabund plenteou plenti plethor profus rich rife riotou superabund teem teeming verdant
abundantli extravagantli profus
abus contum insult maltreat mistreat misus revil
abut adjoin butt
abuzz buzz noisi
aby aton expiat
abysm abyss atroci terribl
ac crack on singl super superior tiptop top topnotch uniti
acanth point
acantha spine spur
acanthoid point
acced bow defer
accel increas
acceler fast quicken speed speedup throttl
accelerando increas
acceleratori increas
accent accentu emphas emphasi emphat punctuat stress
accentu emphas punctuat stress
accept acknowledg adopt bankabl credenc receiv recept recogn satisfactori unexception
access admitt approach avail conveni entre handi
accessari accessori support
accessori accouter accoutr adjunct adjuv ancillari appurten supplement support
accid fortuiti
accident incident unexpectedli unintend
acclaim acclam applaud eclat hail herald plaudit
acclim acclimat
accliv climb raiz upgrad
acclivit ascend rize
accolad award honor laurel
accommod adapt adjust fit help kind noncompetit suit
accommodatingli obligingli
accompani attend concomit consequ result subsequ
accomplish achiev acquir action attain complet fulfil possibl realiz skill
accord allot concord consist consort harmon report unanim
accordingli consequ
account chronicl comptrol control histori respons
accout equip
accouter accoutr
accoutr equip
accredit author licens recogn
accret accumul increas
accretionari increas
accru accumul increas
accultur encultur
accumul addit aggreg amass collect collector compil conglomer cumul hoard increas
accur correct exact faith preciz right true veraci
accurs curs
accurst curs
accus accusatori crimin incrimin inculp inculpatori
accustom customari habitu usual
acephal headless
acerb acid astring blister embitt sor unpleas
acet sor
acetabular concav
acetifi sor
aceton propanon
acetonemia ketonemia ketosi
acetos sor
acetum vinegar
ach achi languish pain pine yearn yen
achi pain
achiev attain possibl
achromasia pallor
achromat charcoal eboni grai grei jet pearli sabl sooti
acid acidul acrid blister caustic sour sulfur sulphur unpleas vitriol
acidifi sor
acidul sor
acknowledg admit cite give grant identifi known quotat receipt recogn recognit
acm apex elev height pinnacl superl
acold cold
acquaint acquaintanceship convers familiar introduc
acquiesc assent obedi
acquir avail get nonherit noninherit skill
acquisit grasp greedi possess
acquit assoil deport exculp exoner innoc
acr demesn estat
acrid blister unpleas
acrimoni bitter resent
acrobat aerobat athlet gymnast stunt tumbl
acrophob afraid
across crosswai
act behav deed enact imperman perform playact temporari
action activ fulfil litig sue unjust
activ actuat caus reactiv spark treat trigger
activist milit
actor doer histrion thespian
actual real realiz realli
actuari statistician
actuat caus incit motiv prompt spark trigger
acuat point sharp
acuiti keen sharp
acut intens keen keenli sharp subacut
adag proverb see
adagio slow
adam diamond inexor inflex intransig
adapt adjust conform convert elast filmabl modifi reconcil
addabl addit
addendum postscript supplement
addibl addit
addict alcohol depend freak hook
addit bilinear complement complet cumul improv increment intercalari linear summ summat
addl muddl stale woolli
addlebrain addlep muddlehead puddinghead
addlep muddlehead
address avail
adenoid nasal pinch
adept adroit expert facil hotshot maven mavin practic profici quick sensat skil skill star superstar virtuoso whiz whizz wiz wizard
adequ adequaci compet enough equal satisfactori suffici
adher adhes discipl
adhes agglutin bondabl cohes gluei glutin gooei gum gummi icki mucilagin pasti pitchi resin resini sticki tarri viscid viscou
adieu adio arrivederci bye cheerio goodbi goodby sayonara
adio arrivederci bye cheerio goodbi goodby sayonara
adipos fatti
adiposi corpul overweight
adjac close contermin neighbor next
adject adjectiv
adjoin butt
adjud resolv
adjunct adjuv ancillari appurten assist auxiliari connect subordin support
adjur beseech
adjuratori imper
adjust align alin alter fit modif weight
adjut aid
adjuv auxiliari help support
administ administr
administr dispos govern organ
admir booster commend esteem estim laudabl pleas praiseworthili protagonist support wonder
admiss admitt permiss recept
admit intromit
admittedli avowedli confessedli true
admonish admonit caution monish monitor unfavor warn
admonit monit warn
admonitori unfavor warn
ado bustl flurri hustl
adolesc stripl teen teenag young
adopt borrow espous foster
ador endear idol love worship
adorn beadi bespectacl brocad clad cloth crest crocket deck decor fanci feather fring grace jewel mount ornament raiz ruffl stud wainscot
adpress close
adrenocorticotrophin corticotropin
adrenocorticotropin corticotropin
adrift afloat aimless rudderless
adroit coordin deft dexter dextrou facil quick
adult grow grownup pornograph sexi
adulter dilut extramarit fornic illicit
adulteress jade
adulterin illegitim
adulthood matur
adumbr intim outlin prophet sketch
adust bake dry parch scorch sunbak
advanc beforehand better earli front improv precoci progress
advantag benefici expedi opportun plu preferenti profit vantag
advent come foreign
adventur adventuresom bold brave chanc courag dare enterpr escapad explor gambl incauti jeopard stake swagger swashbuckl ventur venturesom
adventuresom bold brave courag dare enterpr swagger
advers hardship inauspici unfavor unfavour untoward
adversari antagonist oppon oppos resist
advert advertis advertiz attent public
advertis advertiz
advis advisor best consult deliber prudent wize
advisedli deliber designedli intention purpos
advisor consult
adviz appriz counsel inform notifi rede wize
advoc counsel expon pleader preach propon recommend urg
advocaci protagon
adynam stagnant weak
aegi auspic breastplat egi
aegir bear eager
aeon eon
aeonian etern everlast last perman perpetu unend
aerat air treat
aeri aerial ether insubstanti
aerial antenna ether insubstanti unsubstanti
aeriform ether gaseou insubstanti
aerob aerobiot aerophil oxid
aerodrom airport
aerodynam flow smooth
aerogener windmil
aeroplan airplan plane
aerosol gaseou
aesthesi sensat
aesthesia sensibl
aesthet artist esthet painterli pleasant sensuou
afear afraid
afeard afraid
affabl amiabl cordial friendli genial
affair amor intimaci liaison matter
affect affection constrain emot fond impact manner move philia poignant smitten stilt stir stricken strike studi take touch unnatur warm warmhearted
affectingli poignantli touchingli
affection dear fond love lovesom
affer corticipet corticoaffer sensori
affianc plight
affili associ attach connect consort relat tie
affin connect relat
affirm assert aver avouch avow confirm corrobor favor posit possibl substanti swan swear
affirmatori favor posit
affix append basifix glue mount past
afflict ill pain sick sore stricken unpleas
affluenc rich
affluent confluent flush rich wealthi
afford cheap give inexpens yield
afforest forest
affrai alterc fraca
affright fright frighten panic scare terror
affront diss insult
afir aflam aflar alight light
aflam aflar alight light passion
aflar alight flare light move
afloat aimless directionless float planless purposeless rudderless undirect
aflutt excit
afoot current move underwai
aforement aforesaid sai same
aforesaid sai same
aforethought plan
afoul foul tangl
afraid aghast agoraphob alarm algophob appal aquaphob claustrophob concern cowardli dismai fear frighten hangdog horrifi hunt hydrophob mysophob panic panicki scare shock terrifi timid triskaidekaphob unnerv xenophob
afresh anew
aft after aftermost astern back
after afterward dessert late subsequ sweet
afterlif hereaft
aftermath wake
aftershaft feather
afterthought reconsider rethink
afterward late subsequ
ag elderli matur old ripen senesc worn
agap gape open
agaz open
ageless etern everlast last perman perpetu unend
agelong long
agenc bureau offic
agenda agendum docket schedul
agglom agglomer collect
agglomer cluster collect cumul heap pile
aggrand dramat embellish embroid pad
aggrav angri exacerb exasper intensifi provoc worsen
aggreg assembl collect collector mass multipl total
aggress assert battl bellicos hostil milit obstreper offens predatori pugnaci rapaci raptori raven scrappi sharpli trucul vultur vulturin
aggressor assail assault attack
aggroup group
aghast appal dismai shock
agil intellig nimbl spry
agit amok amuck berserk churn commov discompos distraught ferment feverish foment frantic frenet frenzi hectic hyster impati jolt overwrought phrenet provoc roil roili ruffl seeth shake tens unquiet unrest unsteadi
agleam bright gleam
aglitt bright glint glitter
aglow bright lumin
agnat relat
agniz realiz recogn
agnostic sceptic
ago agon past
agog excit
agon excruci pain past tortur
agoni excruci suffer torment
agonist competit protagonist
agrarian agricultur farm rural
agre concur unit
agreeabl concord consist enjoy pleasant pleasantli
agreement correspond understand
agrest rural
agribusi agricultur
agricultur farm husbandri rural
agriculturalist grower
agriculturist grower
aguac avocado
aguish ill sick
ahead befor
ahem hem
ahors ahorseback horseback move
ahorseback horseback move
aid assist auxiliari help
ail ill indispos pain peak poorli sick sickli unwel
ailment complaint ill
aim intent object purport purpos
aimless directionless drift planless purposeless rudderless undirect vagrant
ain own person
air airi dissemin pose
airborn mobil
airdrom airport
airhead dizzi frivol silli
airi ventil visionari
airili flippantli
airless stuffi unair unventil
airlik gaseou
airplan plane
airport drome
airsick ill sick
airt redirect
airtight invulner
airwai skywai
ajar open unfasten
akimbo crook
akin consanguin kin kindr similar
ala unfortun unluckili
alabast alabastrin
alacrit fast
alarm appal aw bale chill constern dismai dread fear formid fright frighten ghastli grim gruesom hairi horribl horrifi macabr menac nightmarish omin redoubt shiveri sinist terribl terrifi threaten
albesc white
albumen albumin
alcalesc alkalin
alcohol drunken inebri intoxic lush sous
aleatori unpredict
alert awak brisk energet fly live sleepless spank vigil wake wari watch zippi
alfresco outdoor outsid
algid cold
alibi exculp excus
alien anom disaffect disori estrang exot extrins foreign noncitizen outland stranger unlov unori
alight light perch
align alin coalit
alik like similar similitud
aliment feed nourish nutrient nutrit susten wholesom
alimentari nutrient nutrit wholesom
alin coalit
aliquot fraction
aliv live liveborn viabl
alkal alkalin
alkalesc alkalin
alkalin saltlik
alki lush sous
all altogeth complet each entir everi total whole wholli
allai quench
allantoid round
allargando decreas
alleg aver declar question sai
allegi commit fealti loyal
allegor repres
allegori apologu emblem fabl parabl
allei alleywai
allerg suscept
allevi facilit palliat relief reliev
alli friend relat
allig crack gator rough unsmooth
alloc allocat allot apport apportion assign distribut distributor parcel
allocat distribut
alloi metal
allot apport apportion assign parcel portion
allov complet
allow counten deduct let permiss permit toler
allur beguil seduct tempt
alluvi deposit sediment
alluvion flood inund
almighti power
almost near nearli nigh virtual
alon entir exclus lone lonesom onli sole solitari solo unaccompani unsoci
aloof reserv standoffish upstag withdrawn
aloud loud loudli
alpestrin upland
alpha explor exploratori import
alright fine satisfactori
also besid likew too
alter castrat chang edit emend heal health modif neuter paraphrast remedi reviz therapeut unsex vari
alterc disput fraca quarrel scrap
altern cyclic disjunct instead option replac secondari substitut surrog
althaea hollyhock
althea hollyhock
altitudin high
alto contralto
altogeth complet entir raw total whole wholli
altruism selfless
altruist philanthropist unselfish
aluminifer metal
aluminium aluminum
alumna graduat
alumnu graduat
alveolar dental
alwai constantli ever invari
am amor love
amah maid
amalgam consolid merger mingl unifi unit
amaranthin immort
amass collect compil conglomer cumul
amateur amateurish inexpert nonprofession recreat unprofession
amatori amor love romant
amaz astoni astonish astound aw awesom baffl bewild flummox impress mystifi nonplu perplex puzzl surpriz
amazingli astonishingli surprisingli
ambassador embassador
amber gold
ambianc ambienc atmospher
ambidextr dishonest
ambienc atmospher
ambient close
ambigu equivoc evas fork polysem polysemant
ambit ambiti aspir compass rang reach scope
ambiti aspir challeng compuls determinedli enterpr manqu overambiti push wish
ambival incertain
ambl mosei perambul saunter stroll
ambo dai pulpit rostrum
ambrosia beebread
ambul mobil
ambuscad ambush bushwhack scupper waylai
ambush bushwhack scupper waylai
amelior amend good improv melior
amen comfort compliant conform suscept
amend good improv melior redress reviz
ament catkin
amentac product
amentifer product
amerc fine
amerci illeg
amiabl cordial friendli genial
amic friendli lovabl loveabl peac peaceabl unthreaten
amidship central
amiss awri haywir malfunct nonfunct
amiti cordial
ammo ammunit
amnesiac forget
amor intimaci liaison love romant
amorph formless shapeless unform
amort deject
amount number sum total
amp amper
amphiboli amphibolog
amphistylar column
ampl good plenteou plenti suffici
ampli richli
amplif elabor
amplifi exagger hyperbol magnifi overst
amplitud bounti
amulet talisman
amus comic disport divert entertain funni humor interest pleas
amygdaliform round
amygdaloid round
an cardin on
anachron misdat mistim
anaem anem weak
anaemia anemia
anaerob anaerobiot
anaesthesia anesthesia
analept stimul
analog analogu correspond figur parallel similar
analogu parallel
analys analyz examin studi
analyt logic
analyz complex examin studi
anamnesi recollect remembr
anarch lawless
anarchi lawless
anarchist nihilist syndicalist
anastomosi inoscul
anathem bedamn damn imprec
anatomi bod build chassi figur flesh physiqu
anatrop invert
ancestor anteced ascend
ancestr hereditari herit inherit patrimoni
ancestri bloodlin lineag pedigre stemma
anchor backbon ground keyston linchpin lynchpin mainstai
ancient antediluvian antiqu old past
ancillari auxiliari support
andant slow
andrena andrenid
anecdot commun
anel oil
anem weak
aneurin thiamin
anfractu crook
angel beatif saint saintli saintlik
anger angri choler enrag furiou ir madden
angl angular lean slant tilt
angri enrag furiou huffi incens indign infuri ir irasc irat mad madden outrag provok smolder smoulder stormi umbrag wrath wroth
anguish sorrow torment tortur
angul angular point rectangular squar triangular
angular asteroid bicuspid cusp cuspat cuspid equiangular isogon point rectangular squar triangular tricuspid unicuspid
ani some whatev whatsoev
anicter healthi
anil old
anim beast brute carnal creatur enliven fauna fleshli inspir invigor live physic reanim reviv sensual
animadvers censur
animos animu
anneal temper
annex appropri
annihil decim destroi destruct devast disrespect erad obliter wither
annoi bother bothersom devil disagre displeas gall gravel harass harri irrit mif nark nettl nettlesom peev peski pester piss plaguei plagui rag rile roil steam sting troubl vex vexati
annot footnot notat
announc declar proclaim proclam promulg
annoy bother chafe irrit teas vexat
annual period yearli
annul invalid quash repeal rescind round void
annular round
annulu halo ring
annunci herald
anom disori unori
anomal unnatur
anonym faceless nameless unidentifi unknown unnam
anorect caus lean thin
anorex lean thin
anorexigen caus
anosm impair
anoth other
anserin stupid
answer repli respond respons result solubl solut solvent
ant emmet pismir
antacid incompat
antagon counteract hostil
antagonist antipathet counter hostil neg oppon oppos resist
anteat pangolin
antebellum nonmodern
anteced anterior anticipatori ascend forego forgo preced preexist preveni previous prior prioriti
antechamb foyer hall lobbi vestibul
anted forego forgo preced
antepenultim intermedi
anterior front frontal prefront prior
anteroom foyer hall lobbi vestibul
anthelmint health
anthelminth health
anthem hymn
anther male stamin
anthesi flower
anthil formicari
anthropomorph humanlik
antiaircraft defens
antiauthoritarian democrat
antiblack prejud racist
antic clown fantast grotesqu prank strang unusu
anticip await counter expect forestal hope
antidrom unnatur
antifertil contracept protect
antiheret orthodox
antiknock lead
antimicrob health
antimicrobi health
antimoni metal
antimonopoli antitrust fair
antiparallel parallel
antipathet hostil
antipathi avers distast
antipersonnel offens
antiphlogist incompat
antiqu demod gaffer old oldtim outmod pass passe unfashion
antisept asept bactericid clean cleans disinfect germfre germicid health incorrupt nonpurul steril uninfect
antisubmarin defens
antitank defens
antithet differ
antitrust fair
antonym contradictori contrari convers opposit
antsi tens
anuran frog toad
anvil incu
anxieti anxious
anxiou die nervou troubl
anxious apprehens uneasili
anyhow anywai
anyplac anywher
ap aper caricatur copycat emul
apac quickli rapidli speedili
apart separ unconnect
apathet indiffer
apelik imit
aperi mimicri
apex vertex
aphorist axiomat conciz
aphot dark
aphrodisiac sexi
apic top
apiec each
apish imit
aplomb assured cool
apocalypt prophet revelatori
apocryph question
apodeict true
apodict true
apoge culmin
apolit nonpolit
apolog apologia ration
apologet defens excusatori justif justificatori
apologist justifi vindic
apologu parabl
apost unfaith
apostasi defect renunci
apostol papal pontif
apothecari chemist druggist pharmacist
apothegmat conciz
apotheosi ideal paragon
apotropa lucki
appal dismai outrag scandal shock
appar evid manifest manifestli obviou obvious ostens patent plain plainli seem seemingli superfici unmistak
apparatu setup
apparel attir clad cloth dress garb garment
apparit fantasm ghostli ghostlik phantasm phantasma phantom specter spectr spectral supernatur
appeal appealing attract catchi charm entreati likabl likeabl
appealing charm
appear look seem
appeas assuag concili conciliatori gentl gruntl lenifi mollifi pacifi placat quell
appel design
appendag extrem
appercept percept
appertain pertain
appet appetit
applaud commend worthi
applaus clap
appli emploi forens us util
applianc contrapt contriv gadget
applic applier pertin practic relev
applicatori practic
appoint assign constitut design name nomin nonelect
apportion distribut
apposit pertin
apprais assess authent estim valuat
appraiz assess evalu survei valuat
appreci consider discrimin grasp grate hold thank understand
apprehend arrest collar comprehend cop grasp grok nab nail savvi understand
apprehens discern dread intellig percept savvi understand uneasi uneasili
apprentic learner prentic
appress close
appris notif tell
appriz notifi
approach come comprehend comprehens futur near upcom
approb favor
approbatori favor
appropri apropo befit befittingli congruent congruou duli earmark fit fitli fittingli pat proper reserv right suitabl
approv author bless favor okai sanction
approxim estim gaug inexact roughli some
appurten auxiliari paraphernalia supplement support
apract unfit
aprax unfit
apropo incident pertin time
apt dispos give inclin liabl like mind tend
aptli compet
aquaphob hydrophob
aquileg columbin
aquilegia columbin
aquilin crook hook
arabl cultiv cultivat product tillabl
arachnidian spideri
arachnoid spideri
arbitr interced intermedi liaiz mediat
arbitrari caprici discret discretionari whimsic
arbitrarili haphazardli indiscrimin randomli
arbor arborari bower wood
arborac wood
arc arch curv
arcadian bucol rural
arcan esoter
arcanum secret
arch arciform arcuat bow condescend curv impish implik mischiev patron pixil play prankish puckish superior
archaean earli
archaeolog archeolog
archaeologist archeologist
archaeozo earli
archaic old
archean earli
archeozo earli
archetyp first origin prototyp
archipallium paleocortex
architect design
archpriest primat
arciform curv
arctic cold frigid galosh gelid golosh ici
arcuat curv
ardent enthusiast fervent fervid impass passion perfervid torrid
ardor elan zeal
arduou backbreak effort gruel labori operos punish strain toilsom
arena domain orbit sphere
arenac sandi
argentifer metal
argot jargon lingo patoi slang vernacular
argu argument content controversi reason tilt
arguabl controversi plausibl
argufi disput quarrel scrap
argument comb content contenti contest controversi debat discept disput disputati erist litigi quarrelsom statement tilt
arid barren dry dull fruitless thirsti
aright correctli
aril cover
arios melod melodi
aristocraci gentri nobil
aristocrat nobl patrician
ariz origin upriz
arm armament armlik blazon blazonri equip gird militar munit weapon weaponri
armament equip
armor bulletproof mail scale scalei
armpit axilla
aroma fragranc odor perfum scent smell
aromat fragrant perfum
arous awak awaken elicit enkindl evok provok rous stimul stir wake
arrai clad cloth
arrang lai order organ place
arrant everlast perfect pure thoroughgo utter
arrest collar cop halt impress nab nail sensat stoppag stun
arrhythm jerk
arriv come comer reach
arrog chesti claim haughti hauteur lordli
arrow pointer
ars ass behind buttock posterior seat
arsen ratsban
art crafti human sly twist wili
artefact artifact
arteri arteria
arteriol arteriola
artfulli disingenu
arthrit unhealthi
arti pretenti
articul commun communicatori eloqu enounc enunci fluent join joint phrase pronounc speak word
articulatio joint
artific artisan craftsman inventor ruse
artifici bionic bleach cardboard celluloid contriv convention counterfeit dummi dye ersatz factiti fake faux hokei imit paint semisynthet simul stage stilt styliz synthet unlifelik unnatur unreal
artilleri gun ordnanc
artilleryman cannon gunner
artisan craftsman journeyman
artist esthet
artistri prowess
artless honest honor innoc naiv natur sincer
artlessli crude
ascend ascens assurg domin highfli rize scandent uphil upward
ascens rize
ascent climb raiz rize upgrad
ascertain determin discov discover ensur insur observ
ascetic auster
ascrib attribut imput
asdic sonar
asexu neuter
asham discredit disgrac dishonor embarrass guilti hangdog humili mortifi penit repent shame shamefac sheepish
ashbin dustbin
ashcan dustbin
ashen blanch colorless colourless livid woodi
asid digress divag excursu
asinin stupid
ask request
askanc indirect sidelong squint
askant indirect sidelong squint
asker question
askew awri cockei crook
aslant diagon inclin slant slope
asleep benumb dormant dozi drows drowsi hibern hypnoid incogniz insens numb sleepi sleepyhead slumber slumberi slumbrou somnol torpid unawaken unawar unconsci
aslop diagon inclin slant slope
aspect facet
asper hardship rigor sever
aspers besmirch calumni
aspher round
asphyxi breathless smother suffoc
aspir hope wannab wannabe wish
asquint indirect sidelong squint
ass backsid behind bun buttock derrier fanni fundament hindquart keister nate posterior prat seat tooshi tush
assai attempt check essai seek try
assail assault attack vulner
assassin bravo dead
assault attack offens rape ravish
assembl foregath forgath gather piec
assemblag gather hookup
assert assever aver avow cocki declar forc imper possibl swan swear
assess evalu taxabl valuat
asset plu
asshol bastard prick
assidu dilig
assign deleg design portion
assimil digest ingest learner recept scholar
assist help helper subordin
associ assort collig companion comrad connect consort fellow link relat subordin
assoil exoner
asson same
assort class classif classifi consort differ heterogen miscellan miscellanea miscellani mix motlei potpourri salmagundi smorgasbord sundri varieti variou
assuag concili gentl mollifi pacifi quench relief
assuas reassur
assum fictiv forward presum pretend sham
assumpt forward premiss premiz suppos supposit
assur confid ensur guarante insur reassur sure
assured cool
asthen weak
asthenopia eyestrain
asthmat unhealthi wheez
astir awak
astoni astonish stun surpriz
astonish astound impress stagger stupefi surpriz
astonishingli surprisingli
astound dumfound impress incred stagger stupefi surpriz unbeliev
astraddl astrid
astral stellar
astring hemostat sor styptic
astronom big galact larg
astronomi uranolog
astut shrewd shrewdli smart
asund separ
asymmetr irregular lopsid noninterchang unshap unsymmetr
asymmetri dissymmetri imbal
asymptomat well
asynchron asynchroni desynchron
asynchroni desynchron
ataract tranquil
ataraxi repos seren
atheist irreligi unbeliev
athirst hungri
athlet gymnast jock sport
athletic strenuos
atilt inclin lean tilt tip
atm atmospher
atmospher static
atom corpuscl fragment mote nuclear particl speck thermonuclear
aton expiat repent
atox harmless
atrip free
atroci aw bad evil monstrou rottenli terribl unspeak
atrophi diminish wast wither
attach connect relat
attack offens onrush onset onslaught
attain earn possibl reach
attaint disgrac dishonor shame
attempt effort endeavor essai seek try undertak unsuccess
attend attende attent concomit consequ ensuant hearer listen meeter present result subsequ tender
attent captiv care concern engross enwrap heed intent observ oversolicit regard solicit tend wrap
attenu fade reduc
attest certifi evid genuin manifest
attic garret loft
attir clad cloth dress garb garment habili overdress prink robe
attitud postur
attornei lawyer
attract beauti beautifulli bewitch captiv charismat cun cute dinki draw enchant engag enthral entranc fascin fetch hypnot invit irresist magnet mesmer person photogen pleas prepossess pull seduct spellbind take win winsom
attractor draw
attribut credit dimens imput refer traceabl
attrit worn
atyp uncharacterist unrepres untyp
auberg hostelri inn
aubergin eggplant
audac audaci temer
audaci bold brave brazen dauntless fearless insol intrepid temer unasham unfear
audibl clunki hearabl loud percept sonic
audit scrutin
auditor hearer listen
aught naught noth null zero zip
augment increas intensifi
augur auspex auspic betoken bode foreshadow omen portend predict prefigur presag prognost
august grand honour lordli nobl rever vener
auld old
aunt aunti
aura halo
aureat fanci florid gild gilt gold golden
aureol corona halo
auricul ear
aurifer metal
auriform round
aurora dawn daybreak
auspic bode omen portend predict presag
auspici hope promiz propiti
auster nonindulg plain stark stern
autark independ
authent echt genuin hallmark legitimaci trusti trustworthi unquestion verit
author canon certifi commiss empow glorifi govern law legitim licenc licens mandat offici potenc regim scepter sceptr writer
authorit influenti magisteri
authoritarian autocrat despot dictatorship domin overbear tyrann tyranni undemocrat
authorship pen write
autist ill sick
auto automobil car motorcar
autobu bu
autochthon nativ
autocrat domin peremptori tyrant
autoerot sexi
autograph sign
autoload automat
autom automat mechan
automat automatonlik machinelik mechan robot robotlik semiautomat
automatonlik machinelik mechan
automobil car motorcar
automot move
autonom free independ involuntari sovereign
autonomi liberti
autopsi necropsi postmortem
autotyp facsimil
autumn fall matur
auxiliari secondari subsidiari supplement supplementari support
avail free getabl gettabl handi lendabl obtain procur purchas readi
avaric avarici avaritia cupid greed rapac
avarici covet grasp greedi greedili
avaritia greed
avatar embodi incarn
aveng retali reveng
avenu boulevard
aver sai swan swear
averag mean mediocr norm normal
avers distast
avert avoid debar deflect forefend forfend obviat
aviari volari
aviat pilot
avid eager enthusiast keen
avoc hobbi
avoid debar deflect forefend forfend obviat shun
avow declar swan swear
avowedli professedli true
aw awestricken awestruck awfulli bad dire dread fear fearsom frighten frightfulli horrend horrid horrif impress overaw rever terribl unspeak vener
awai forth off
await expect
awak awaken awar cognis cogniz consciou insomniac sleepless unsleep wake watch
awaken waken
awar cognis cogniz consciou conscious evoc knowing mind redol remind reminisc sensibl sentienc wit
award grant honor laurel
awash flood full
aweari tire weari
aweigh free
awesom impress
awestricken awestruck
awestruck overaw
awfulli dreadfulli frightfulli horribl terribl
awheel move
awkward clumsi clunki gawki inconveni labor maladroit slow strain ugli ungainli ungrac
awn beard sunshad
awni beard
awning cover
awri cockei crook lopsid malfunct wonki
axen pure
axial axil
axiom maxim
axiomat obviou
azoic earli
baa bleat
babbl blather blether blither lallat smatter
babe babi infant
babelik depend
babi cocker coddl cosset featherb infant mollycoddl pamper
babyhood infanc
babyish immatur
baccat fruit
bacchan drink
bacchanalia debauch
bacchanalian drink
bacchic drink
bacci tobacco
baccifer fruit
bach bachelor
back backmost backward coat dorsum endors hind hinder hindermost hindmost indors patronag posterior rear rearmost rearward
backbon grit gumption gut keyston linchpin lynchpin mainstai moxi
backchat banter
backcloth backdrop
backdown withdraw
backfir recoil
background downplai
backhand write
backlash rebound recoil
backpack haversack knapsack
backsheesh tip
backsid behind buttock posterior rear seat
backstag offstag privat
backstair furtiv
backstop catcher
backswept backward
backtalk sass
backward blate cacumin convers invers rearward reced reflex regard regress retract retral retroflex retrospect return revers sweptback timid transpos
backwash wake
backwood boondock hinterland
bacteria bacterium
bad bottom cork corki crappi deplor disobedi distress dread evil horrid icki inferior lament lousi low naughti pessim pessimum piti rotten rubber sever shitti sorri stink stinki swing terribl uncool unfavor unfavour unspeak whip worsen
baddi villain
badger beleagu bug pester teas
badli grave ill poorli serious sever
badmouth malign
baffl befuddl bemus bewild confound confus difficult dumbfound flummox foil frustrat hard knotti maze mystifi nonplu perplex problemat puzzl queer scotch stupefi thwart
bafflement bewilder puzzlement
baggag luggag
bagger boxer
bagnio bawdyhous brothel
bagpip piper
bai color embay
bailabl elig
bailiwick disciplin
bait cod lure razz sweeten tantal taunt teas twit
bake cook dry hot parch scorch sunbak
baksheesh tip
bakshi tip
bakshish tip
balanc counterbalanc counterpo equilibr harmoni poiz symmetr
bald barefac hairless overt
bale bane malefic menac minaci minatori mischief omin sinist threaten
balefir bonfir
balk balki baulk deterr hinder hindranc impedi intract jib
balki intract
ballad lai
ballerina danseus
balli bloodi bloom
ballock testicl
ballot vote
ballyhoo hoopla hype
ballyrag browbeat bulli
balm salv
balmi buggi insan wacki
balust balustrad banist
balustrad banist bannist handrail
bam bang blast clap
bamboozl snow
ban censor illeg prohibit proscript
banal clich commonplac hacknei stock threadbar timeworn tire trite
banaus ordinari
band circl striation stripe
bandag treat
bandi bowleg unfit
bandit brigand
bandol bandoli
bane nemesi scourg
bang bash batter big blast bolt clap humong larg slam slap slapdash smack smash thump wallop whop
banger firecrack
bangl trinket
banish blackbal ostrac shun
banist bannist handrail
bankabl profit
bankrupt insolv
banner superior
banquet feast junket
banshe banshi
bantam diminut littl petit small tini
banter chaff faceti humor jolli josh kid railleri
baptiz christen
bar barricad barroom block blockad ginmil saloon taproom
barb barbel bite briari brieri bristl bur burri dig gibe jibe mordaci nip pungent sarcast setac setos shaft
barbar barbarian brutal cruel fall inhuman noncivil savag uncivil viciou
barbarian boor churl noncivil savag tike uncivil
barbat beard bewhisk unshav unshaven whisker
barbecu barbequ
barbel prickli
barbit barbiton diethylmalonylurea veron
bare desol hardli meager meagerli meagr nake naked nude public scanti scarc scrimpi uncloth
barefac brazen insol overt
barefacedli unashamedli
barefoot shoeless unsho unshod
barehand unarm
barf cat puke retch sick vomit
barg flatboat hoi
bargain bui deal dealer dicker trader
barkeep barman bartend mixologist
barker pooch
barki rough
barlei barleycorn
barman bartend
barmi buggi insan spirit
baronetci baroni
baroni impos impress nobl state
baroqu churrigueresco churrigueresqu fanci
barrack exhort
barrag bombard shell
barrel cask point
barren bleak desol infertil inhospit unfertil wasteland
barricad block blockad roadblock
barrier roadblock
barroom ginmil saloon
bartend mixologist
barter swap
basal basic
base baseborn basic lowborn support understructur
baseless groundless idl unwarr
basement cellar
bash blate bonk bop brawl smash sock timid whap whop
basi cornerston foot fundament groundwork
basic essenti fundament grassroot rudimentari stapl
bask enjoi relish savor
basket handbasket
basketbal hoop
basswood linden
bast clobber phloem tack
bastard bogu cocksuck counterfeit dickhead fake illegitim motherfuck phonei phoni prick whoreson
bastardi illegitimaci
bastardli contempt illegitim
bastion citadel fortifi
bat batten buggi chiropteran insan wacki
batch hat heap lot mickl mint muckl passel peck pile slew spate
bate reduc
bath washup
bather natat swimmer
bathet emot sentiment
batho mawkish
bathroom john lav lavatori privi toilet
bathtub tub
baton billi billystick nightstick truncheon
batrachian frog toad
batsman batter hitter slugger
battalion multitud pack
batter buffet clobber damag hitter slugger worn
batti buggi insan wacki
battl bellicos combat fight struggl
battlefield battleground field
battlefront front
battleground field
battlement fanci
battler belliger combat
batw wing
baubl trinket
baulk deterr
bawd prostitut tart whore
bawdi bawdri dirti obscen ribald
bawdyhous bordello brothel cathous whorehous
bawl bellow wail yawp
bawler roarer
bazaar bazar
bazillion billion million
be being exist organ
bead cover drop
beadi beadlik bright buttoni buttonlik decor gem jewel sequin spangl spangli
beadlik bright
beadsman bedesman
beak neb nib peck
beam cheer proud shine
beami bright broad radiant wide
beamish cheer smile
bear birth comport drill dullard eagr head mien support
beard bewhisk unshav unshaven whisker whiskeri
beardless hairless shave shaven
beardown strong
bearer carrier toter
bearish pessimist
beast brute creatur fauna wildcat
beastli bestial brute inhuman mean unpleas
beat bush familiar heartbeat puls rhythm tire trounc vanquish whack
beatifi exalt
beau boyfriend dandi fop gallant swain
beauteou beauti
beauteous loveli
beauti bonni come dishi gorgeou grace handsom knockout love lulu mantrap picturesqu pleas pleasant pretti pulchritudin ravish resplend scenic sightli splendid splendifer stunner
beautifi deck fancifi prettifi
becalm calm steadi
bechanc befal
becharm beguil bewitch captiv captur charm entranc tranc
beckon wave
becloud befog cloud fog mist obscur
becom get proper
bed bedcloth stratifi
bedamn beshrew damn imprec maledict
bedazzl dazzl
bedchamb bedroom
bedeck deck
bedevil befuddl confound confus crucifi dun frustrat rag torment
bedew wet
bedfast bedrid bedridden ill sick
bedfram bedstead
bedight deck
bedim indistinct obscur
bedlam chao
bedraggl damag dilapid dirti draggl ramshackl soil unclean
bedrid ill sick
bedridden ill sick
bedrock fundament
beech beechwood
beef bellyach bitch boeuf gripe grous squawk
beefi buirdli burli huski robust strap
beep blare
beeri drink
beetl overhang protrus
beetlewe galaxi
befal betid
befit beseem
befittingli suitabl
befog befuddl cloud fog mist obnubil obscur
befool dupe fool gull
befor earlier
beforehand earli
befoul dirti foul pollut soil unclean
befuddl bewild bewilder confound confus discombobul fox fuddl maze perplex puzzlement
beg beggari implor prai solicit
beget engend father mother sire
begett father
beggar mendic pauper
beggari mendic
begild gild
begin commenc kickoff offset open outset showtim start
beginn founder initi novic tiro tyro
begotten biolog
begrim dingi dirti grimi soil unclean
begrudg envi
beguil bewitch captiv captur charm delight dishonest enamor enchant entic entranc hoodwink juggl seduct tempt tranc
behav deport
behavior behaviour conduct demeanor do
behead decapit decol headless
behemoth monster
behind bun buttock derrier down fanni fundament hindquart keister nate posterior prat seat tooshi tush
behold observ
beholden oblig
behoov behov
being exist
bejewel jewel
belat late tardi unpunctu
belatedli late
belch burp eruct
beldam crone
beleagu besieg bug pester sieg teas
belfri campanil
beli contradict misrepres negat
belief feel impress notion
believ conceiv credibl plausibl presumpt think thinkabl truster worship worshipp
belik like probabl
belittl deprec deprecatori reduc
bell buzzer doorbel
bellboi bellhop
belletrist liter
bellhop bellman
belli bulg paunch stomach venter
belliger combat fighter hostil scrapper unpeac war
bellow holla holler hollo holloa roar roarer yowl
bellyach gripe squawk
bellybutton navel
belong hold properti
belov darl dear honei love
below beneath infra
belowground buri inhum inter subsurfac underground
beltwai bypass
bema chancel
bemir dirti soil
bemoan bewail deplor lament
bemock mock
bemus bewild bewilder confus perplex preoccupi puzzlement thought
bend bent crook turn unerect
bendabl flexibl
benefactor helper
benefic kind philanthrop
beneficiari done
benefit profit welfar
benevol kind kindli
benight night
benign harmless kind kindli
bent resolut unerect
benumb blunt dull numb
beplast plaster
bequest legaci
berat chide lambast lectur rebuk reprimand scold
berceus lullabi
bereav mourn sorrow
bereft sorrow
berg iceberg
berri fruit
berth moor post
beryllium glucinium
beseech conjur entreat
beset chevi chevvi chivi chivvi harass harri hassl molest plagu
beshrew damn imprec
besid likew too
besieg circumv sieg
besmirch calumni defam denigr slander smirch
besot crock drink
bespeak betoken indic request signal
bespectacl decor monocl spectacl
bespok custom tailor
bespoken betroth custom tailor
besprent wet
best champion foremost good incompar optim optimum outdo outflank primo prizewin scoop superior top trump uncompar unexceed unexcel unsurpass
bestial brute brutish inhuman
bestir rous
bestow confer conferr donor giver
bestubbl stubbl unshav unshaven
bet indulg stake wager
beta explor exploratori import
betiz folli stupid
betoken bode indic omen portend presag signal
betrai bewrai
betray perfidi treacheri
betroth commit plight
better improv remedi
bettor good
between betwixt
bevel chamfer
beverag drinkabl potabl
bewail deplor lament
bewhisk unshav unshaven whisker whiskeri
bewild confound confus discombobul dumbfound flummox maze mystifi nonplu perplex puzzl stupefi
bewilder mystif obfusc puzzlement
bewilderingli confusingli
bewitch captiv captur charm enamor enchant ensorcel entranc fascin magnet mesmer tranc
bia obliqu preconcept prejudic
biannual period
bias partial slant
biaural stereo stereophon
biblic scriptur
bibliothec librarian
bibul drink drunken
bicamer divid
bicentr central
bichrom color
bicker brabbl niggl pettifog pettifoggeri quibbl spit squabbl tiff
bicolor color
biconcav concav
biconvex bulg convex
bicycl bike cyclist pedal
bicyclist cyclist
bid command dictat summon tender
biddabl obedi
biddi chick hen
biennial period
biff pommel pummel punch
bifid divid
bifoc central
bifurc branch divid fork
big biggish boastfulli bouffant bulki capaci coloss consider cosmic elephantin enlarg enorm epic extens galact gargantuan giant gigant great heroic huge hulk hulki humong immens import jumbo larg largish lifes macro macroscop mammoth massiv monolith monstrou mountain outsiz overlarg overs plump prodigi puffi sizabl sizeabl spaciou stupend tall thump titan tremend vast vauntingli volum volumin wallop whack whop
bigemin multipl
biggish larg
bighead proud
bigheart gener give handsom
bigmouth talk
biker cyclist
bilabi lip
bilater isobilater reciproc symmetr
bilharzia bilharziasi
bilharziasi schistosomiasi
bilinear linear
bilingu bilingualist multilingu
biliou ill sick
bilious temper
bilk foil frustrat queer scotch thwart
bill invoic
billet note quarter
billfold wallet
billion cardin gazillion jillion trillion zillion
billow stormi surg
billowi stormi surg
bilob compound
bilocul divid
bilocular divid
bimestri long period
bimet metal
bimetal metal
bimonthli period
binari multipl
binat compound
binaur stereo stereophon
bind bond border bound boundari chain conjug edg enchain fetter furl jump leap pinion shackl spring tether ti truss unfre valid
bing glut gorg orgi overeat overindulg satiat
bingl singl
binomi binomin onym
bipartisan bipartizan nonpartisan nonpartizan
bipartit compound multilater
bipinn compound
bipinnatifid compound
biraci racial
biradi symmetr
biram branch divid fork
bird birdwatch
birdi shuttl shuttlecock
birl twirl
birr whir whiz
birth nascenc nativ
birthplac cradl proven proveni
biscuit cooki
bisulc divid
bit chip fleck scrap
bitch gripe squawk
bitchi spite
bite mordaci morsel nip pain pungent sarcast sting
bitingli bitter
bitter intoler piercingli rancor resent unbear unendur
bittersweet sad semisweet tasti waxwork
bitti littl small teensi wee
bivouac camp campground campsit canton encamp tent
bivouack camp tent
biweekli period
biyearli period
bizarr eccentr freaki gonzo outlandish outr unconvent
blab blabber gabbl gibber palav peach piffl prate prattl tattl twaddl
blabber gabbl prattl
blabbermouth talk telltal
blabbi talk
black blacken dark inki lightless melan negro
blackbal neg ostrac shun veto
blackboard chalkboard
blacken color darken melan smoki
blackguard gui hound rib ridicul roast
blackguardli dishonest
blackjack pressur
blackleg rat scab
blackmail extortion extortionist pressur
blackout brownout dimout
blackthorn sloe
blah bombast
blamabl guilti
blame blast curs curst damn darn deuc fault goddam goddamn guilti incrimin inculp infern rap
blameabl guilti
blameless innoc unimpeach
blameworthi guilti
blanch blench colorless colourless etiol livid pale parboil
bland flavorless flavourless insipid savorless savourless tasteless unexcit unstimul vapid
blandish flatter
blank empti lacuna unperceiv unpercept
blanket broad comprehens cover encompass extens panopt wide
blare blast cacophoni clamor claxon din honk loud toot
blarnei coax wheedl
blase bore sophist worldli
blasphem curs cuss imprec irrever profan sacrilegi swear
blasphemi desecr profan sacrileg
blast bless boom clap curs damn darn destruct goddam goddamn infern loud ruinou smash
blat bleat
blatant blaze clamant clamor conspicu noisi strident unconc vocifer
blate bleat
blaze blind bright dazzl fulgent glare glari hell unconc
bleach colorless colourless decolor decolour discolor discolour dye fade washi whiten
bleak desol hopeless inhospit naked
blear bleari tire
bleari blur blurri fuzzi indistinct muzzi tire
bleb bulla
blebbi unhealthi
bleed hemorrhag leech phlebotom
blemish defac disfigur imperfect mar scar
blench pale
blend immingl intermingl intermix portmanteau shade
bless blest boon darn deuc fortun infern save
blest fortun save
blether prattl
blight destroi plagu
blighter bloke chap cuss fella fellow gadfli lad
blimpish conserv
blind blindfold bright ceciti dazzl deuteranop eyeless glare protanop purblind sightless tritanop unperceiv unpercept unse unsight
blindfold unsight
blink bloom nictat nictit shut wink
blinker traffic
bliss happi
blister blisteri caustic hot scald sulfur sulphur unpleas vesic vesicul vitriol
blisteri hot unhealthi
blith blithesom cheer gayli happili jubilantli lightheart lightsom merrili mirthfulli
blithesom cheer lightheart
blizzard snowstorm
blob blot fleck
block blockad close embarrass hinder obstruct stymi
blockad embarrass encircl hinder obstruct prevent stymi
blockag obstruct
blockhead lunkhead stupid
bloke chap cuss fella feller fellow gent lad
blond fairish flaxen redhead sandi towhead
bloodbath bloodsh
bloodcurdl nightmarish
bloodguilti guilti
bloodhound sleuthhound
bloodi bloodstain bloodsuck bloodthirsti bloom butcherli crash crimson damn flame fuck gori homicid internecin merciless murder red sanguin sanguinari slaughter unmerci unmitig
bloodless dead exsanguin unbloodi
bloodlin lineag pedigre
bloodshot unhealthi
bloodstain gori
bloodsuck depend leech leechlik
bloodthirsti sanguinari
bloom blossom crash flame flower fuck unmitig
bloomer blunder flub
blooper blunder flub
blossom effloresc flower flush heydai peak unfold
blot daub fleck smirch smudg
blotch mottl splodg splotch
blotto crock drink
blow breathless dyspneal dyspneic dyspnoeal dyspnoeic move pursi wind
blowbal dandelion
blowfish globefish puffer pufferfish
blowhol vent
blowi stormi windi
blowout romp runawai
blowup explos outburst
blub blubber
blubber fat sniffl
blubberi fat
blue blueish blueness bluish megrim northern vapor
blueish bluish
bluejacket sailor
blueprint draught
bluff steep
bluffli roundli
blunder boner boob botch bungl flub fuckup goof pratfal sin
blunt candid dull forthright frank numb outspoken plainspoken pointless unpoint
bluntli roundli
blur blurri foggi fuzzi hazi indistinct muzzi
blurri fuzzi hazi indistinct
blurt ejacul
blush crimson discompos flush redden rosi
bluster blusteri boast brag bravado ga gasconad stormi tout vaunt
blusteri bulli domin stormi
board embark plank room
boast brag braggart braggi crow featur ga gasconad jactit proud sport tout vaunt
boastfulli vauntingli
boat sauceboat yacht
boater boatman leghorn waterman
boatload carload shipload
boatswain bosun
bob bobsl
bobbl flub fluff muff spoil
bod build figur flesh physiqu
bodaci brazen insol
bode forebod foreshadow omen portend predict prefigur premonit presag prognost
bodg flub fluff muff spoil
bodi corpor incarn personifi
bodiless discorpor disembodi immateri
bodili corpor physic somat
bodybuild musclebuild muscleman
bodyguard escort
boffo success
bogei bogi
boggi muddi wet
bogu counterfeit fake phonei phoni
bohemian unconvent
boil furuncl simmer
boiler kettl
boilersuit overal
boister disorderli knockabout rambuncti robusti rollickingli rumbusti spirit unruli
bola bolo
bold boldfac brave conspicu courag dare daredevil dauntless embolden fearless forward hardi hardihood heroic intrepid nervi overreach overvali temerari unafraid unfear vault
bole trunk
bollix flub fluff muff spoil
bollock flub fluff muff spoil testicl
bolshev commun
bolshi stubborn
bolt rigidli slap smack stiffli thunderbolt
bomb bombard flunk
bombard pelt
bombast claptrap fustian rant
bombil buzz
bombin buzz
bombproof invulner shellproof
bondag slaveri
bondman bondsman
bondsman bondswoman
bone bonei castanet debon swot
bonehead lunkhead stupid
bonei boni lean scrawni skinni
boner flub
boni lean osseou scraggi scraggli scrawni skinni thin underweight weedi
bonk sock
bonker buggi insan wacki
bonnet cowl
bonu fillip
bonzer extraordinari
boo hiss hoot razz snort
boob boobi breast dope dumbbel goof sin tit
boobi dope dumbbel dummi pinhead
boodl bread cabbag dough kale loot
book reserv
bookish scholarli studiou
bookkeep clerk
booklet pamphlet
bookman scholar student
bookworm scholast
boom din prosper roar smash stentorian success thrive thunder
boon close
boorish neanderth
boost encourag hike
booster promot protagonist support
boot reboot sho shod shodden
booth kiosk stall
booti loot pillag plunder prize swag
bootleg contraband illeg
bootlegg moonshin
bootless fruitless futil vain
bootlick fawn obsequi
booz drink fuddl liquor spirit
boozer lush sous
boozi drink drunken
bop sock
bordello brothel
border borderlin box delimit edg environ finit fring line margin mete perimet surround
borderlin delimit margin mete minim minimum
bore deaden drill irksom tediou tire tiresom uninterest wearisom
borea northerli
borecol kale
boredom ennui tedium
born hatch intellig
boski brushi wood
bosom embrac hug
bosomi shape stack voluptu
boss brag chief emboss foreman hirer honcho superior
bossi domin peremptori
botani veget
botch flub fluff muff spoil
both some
bother devil fuss gravel hassl irrit nark nettl rag rile troubl vex vexat
bothersom gall irrit nettlesom pester
botone button fasten
botonne button fasten
bottleneck chokepoint constrict
bottom bottommost lowermost nether nethermost undersid undersurfac
bouffant larg puffi
boulder bowlder rocki rough
boulderi rocki rough
bounc bounci healthi leap live peppi rebound resil ricochet
bounci elast live
bound boundari delimit finit
boundari edg
bounder hound
bounderish rude
boundless infinit unbound
boundlessli infinit
bounteou gener give handsom
bounti fruit gener give handsom reward
bouquet corsag fragranc nosegai posi redol
bourgeoi capitalist
bourgeon germin sprout
bovid bovin
bovin dull
bow bowknot curv defer submiss
bowel gut
bowelless merciless
bower embow pergola
bowfront round
bowleg unfit
box enclos loge pack packag
boxer packer pugilist
boyish boylik immatur schoolboyish young
boylik immatur young
bozo goof goos gui jackass
brabbl squabbl
brace brisk buttress couplet distich duad duet duo dyad invigor pair poiz prepar refresh stabil steadi twain twosom
brachydactyl unnatur
brag crow ga gasconad proud superior tout vapor vaunt
braggadocio rhodomontad rodomontad
braggart proud
braggi proud
braid lace plait tress weav
brain brainpow encephalon mental wit
brainchild inspir
braini brilliant intellig
brainiac geniu mastermind
brainish impetu
brainless headless unintellig
brainpow mental wit
brainsick crazi insan mad
braki wood
brambl wood
branch branchi divid forfic fork furcat prong prongi ramat ramif ramifi ramos ramou
branchi bushi
branchlet twig
brand make marqu proprietari stigmat
brandish wave
brandmark trademark
brash cheeki forward
brassbound inflex
brassi brasslik flash flashi garish gaudi gimcrack tawdri
brattl clatter
brave braveri courag dauntless endur fearless gallant game gritti intrepid lionheart mettlesom resolut spunki stoutheart unafraid undaunt unfear valiant valor weather
braveri courag fearless
braw color
brawl wrangl
brawni hefti strong
brazen insol shameless unasham
breach gap infract offend transgress violat
bread breadstuff clam dinero dough gelt kale lettuc lolli loot lucr moolah pelf shekel simoleon wampum
breadbasket stomach
breadth comprehens larg width
break bust interrupt poor skint
breakabl brickl brickli brittl crumbl delic fragil frangibl friabl splinteri
breakawai fissipar independ separatist
breakdown disloc
breaker surf
breakneck danger
breakthrough find
breakup separ
breakwat groyn jetti seawal
breast summit tit titti
breastbon sternum
breastwork parapet
breath eupneic eupnoeic inaud suspir
breathless breathtak dyspneal dyspneic dyspnoeal dyspnoeic excit pursi smother suffoc unventil wind
breathtak excit
breech clad cloth knicker knickerbock
breed engend fruit genteel gentil spawn
breez cinch picnic zephyr
breezi live stormi windi
breviti brief transienc
briari prickli
bribabl corrupt dishonest
bribe bui corrupt payoff
briber suborn
brickl brittl
brickli brittl
bridegroom groom
bridgehead foothold
brief conciz short
briefli concis
brier brierpatch
brieri prickli
bright brightli brilliantli buttoni buttonlik color corusc dazzl effulg fulgent fulgid glare glari gleam glimmeri glint glisten glister glitter glitteri iridesc lambent lucent lumin nacreou nitid noctiluc opalesc opalin pearlesc polish radiant refulg satini scintil sheeni shimmeri shini silken silki silklik silver silveri silvern sparkli twinkl
brightli brilliantli
brillianc glare grandeur luster lustr magnific splendor
brilliant intellig superb superior
brim full
brimful full
brind brindl
brindl pattern tabbi
brine saltwat seawat
bring deliveri
brini main salti
brinjal eggplant
brink verg
brisk brisken energet invigor rattl refresh spank zippi
bristl prickli
bristli prickli
brittl coldheart toffe toffi
broad comprehens encompass extens fanlik panopt panoram sweep thick wide
broaden extend
broadsheet broadsid circular flyer
broadsid circular flyer handbil philipp side throwawai tirad
brocad decor emboss raiz
brochur pamphlet
brogan clodhopp
brogu clodhopp
broider embroid
broil grill
broken damag dash imperfect injur noncontinu unsound
brokenheart sorrow
brokenhearted grief
bromid clich commonplac platitudin
bronc broncho bronco
bronchit ill sick
bronz bronzi brunet brunett metal suntan tan
brooch clasp
brood broodi contempl dwell medit muse pensiv ponder reflect rumin thought
broodi contempl medit muse pensiv reflect
brook creek endur stomach toler
brothel cathous whorehous
brotherhood fratern sodal
brotherli brotherlik
brouhaha hubbub uproar
brow eyebrow forehead supercilium
browbeat bulli bullyrag hector
brown brownish brunet brunett
browni imp pixi
brows graze
bruiser bull
bruit rumor
bruiz contus forc spite
brumal wintri
brumou cloudi hazi misti
brunet duski grizzl suntan swart swarthi tan
brunett duski grizzl suntan swart swarthi tan
brush brushwood coppic cops groom thicket touch
brushi wood
brushwood thicket
brusk discourt
brusqu curt discourt roundli
brutal cruel fall feroci inhuman roughshod savag savageri viciou vicious
brute brutish creatur inhuman savag wildcat
brutish inhuman
bu charabanc jitnei motorbu motorcoach omnibu
bubbl burbl champagn foami guggl gurgl live rippl
buccan pirat
buck dollar
buckaroo vaquero
buckeroo vaquero
bucket pail
buckl crumpl warp
buckler shield
buckram formal
buckshe unpaid
bucol eclogu peasant provinci rural
bud undevelop
buddi chum croni pal sidekick
budg stir
buff buffet burnish devote fan furbish lover
buffer cushion
buffet pound troubl
buffoon clown
buffooneri clown prank
buffoonish humor
bug glitch pester teas wire wiretap
buggi cracker daft dirti dotti fruiti haywir insan kooki loco looni loopi nut nutti roadster soil unclean wacki whacki
bui purchas steal
build chassi construct edific figur flesh habitu improv physiqu reinforc
buirdli burli huski robust
bulb lightbulb
bulblik circular round
bulbou bulg circular round
bulg bulgi bump convex excresc extrus gibbos gibbou gibbous hog hump jut lenticular lentiform planoconvex protrus protuber swell umbel
bulk major volum
bulki larg
bull strapper
bullat rough
bullet slug
bulletproof unshak
bullhead pighead stubborn
bullheaded stubborn
bulli bullyrag cork crack dandi domin groovi hector hooligan intimid peachi roughneck rowdi ruffian smash swell yob yobbo yobo
bullish optimist
bullneck strong
bullocki strong
bullshit crap dogshit horseshit shit
bulwark rampart
bum cadg cheesi chintzi crumb crummi git grub hobo inferior loaf lowlif mooch puke punk rotter skunk sleazi spong stinker stinkpot tinni tramp
bumbl flub fluff handless maladroit muff spoil stumbl
bumblebe humblebe
bump encount excresc extrus find gibbos gibbous hump jut protrus protuber
bumpi jumpi rocki rough
bumpkin yokel
bumpkinli provinci rustic
bumptiou forward
bun buttock posterior seat
bunch bundl clump cluster crowd gang
bunchi concentr
bunco con defraud hustl swindl
bundl cluster packag packet sheaf
bung fee
bungalow cottag
bungl flub fluff fumbl maladroit muff spoil
bunglesom ungainli
bunko hustl
bunt butt
buoyant cheer chirpi floati light perki
bur burr prickli
burbl live rippl
burden burthen encumb encumbr incumbr laden load onu oppress overburden saddl weight
burdensom tax
bureau dresser offic
bureaucraci bureaucrat
burgl heist
burglar heist
burgoo oatmeal
buri burial entomb inhum inter
burial entomb inhum inter sepultur
burlesqu lampoon parodi
burli huski robust strap
burn burnt destroi import sunburn suntan tan treat
burnish polish shine
burnt cook treat
burri prickli
burrow tunnel
bursiform concav
burst explos fusillad salvo vollei
burthen weight
bush inferior shrub tire
bushel fix mend repair
bushi shaggi ungroom
bushwhack conceal hillbilli scupper waylai
busi dilig drudg emploi engag fanci labor occupi overbusi toil
businesslik effici purpos
buss kiss
bust fizzl poor raid skint
busti shape stack voluptu
bustl flurri hustl
busy hum
busybodi interf intrus meddl
but just mere onli simpli
butch homosexu masculin
butcher meatman slaughter
butcherli sanguin
butler pantryman
butterbal fatti
butterfing handless maladroit
butteri fatti oili pantri
buttock derrier fanni fundament hindquart keister nate posterior prat seat tooshi tush
button fasten
buttonhol lobbi
buttress support
buxom fat shape stack voluptu
buxomli curvac
buyer emptor purchas vende
buzz noisi
buzzer doorbel
buzzword cant
bygon bypast depart foregon past
bynam nicknam
bypass ringwai
bypast past
byword proverb see
cab cabriolet taxi
cabal conspir conspiraci faction
cabalist cryptic esoter
cabaret nightclub
cabbag chou clam dinero dough filch gelt kale lettuc lolli loot lucr moolah nobbl pelf pilfer purloin shekel simoleon snarf swipe wampum
cabbi taxidriv
cabdriv taxidriv
cabl cablegram telegraph wire
cabman taxidriv
cach hoard stash
cackl chatter yack yak
cackli cacophon squawki
cacoeth mania
cacographi scrawl scribbl
cacophon grate gruff guttur hoars huski jangl jar noisi rasp raucou rend rip split
cacophoni clamor din
cad hound
cadav corps stiff
cadaver emaci gaunt haggard lean pinch skelet thin
caddish discourt
cadenc metr rhythmic
cadent rhythmic
cadg grub spong
caduc shed
cafe coffeehous
cage coop
cagei cagi canni cautiou chari clever smart
cagi cautiou clever smart
caitiff cowardli
cajol coax wheedl
cake patti
cakehol yap
calam cataclysm catastroph disast tragedi
calamit disastr unfortun
calando decreas
calc shod
calcul cipher comput conniv cypher deliber determin estim figur forecast hard intend reckon scheme shrewd
calculu concret
calefaci hot warm
calefact hot
calefactori hot
calend shini
calib calibr qualiti
calibr qualiti
calico color
calif caliph
caligin dark
caliph kalif kaliph khalif khalifah
call career name vocat
callabl due
callback recal
caller cool fresh
callipyg shape
callipygian shape
callos callous
callou callous cauter indur insensit pachydermat toughen
callous insens thicken toughen unfeeling unfeelingli
callow fledgl inexperienc
calm compos composur equanim peac placid quiet quieten seren steadi still tranquil windless
calmli sedat
calor thermal
calorif hot
calorifaci hot
calumni defam denigr obloqui slander smirch traduc
camaraderi chummi comradeli comraderi comradeship
camarilla faction
camo camouflag
camouflag disguiz invis
camp campi canton encamp tasteless tent
campaign candid candidaci crusad
campestr rural
campground encamp
campsit encamp
can preserv record sack tin
canal duct
canalicul rug
canari sneaker
cancel offset reticul
cancer malign
candela candl
candent incandesc
candi confect preserv sugarcoat
candid candor forthright frank nomine outspoken plainspoken uncontriv unstudi
candidaci candidatur election
candidli frankli honestli
candor direct fair forthright frank
cane flog lambast wicker wickerwork
canesc hairi
canker ulcer unhealthi
canni clever smart
cannibal inhuman
cannon gunner
cannular hollow tubular
canon glorifi saint
canopi cover
canor melod melodi
cant inclin lean tilt tip
cantabil melod melodi sing
cantanker crotcheti orneri stubborn
cantata oratorio
canter lope
canti energet
cantil chant inton
canton encamp quarter
canvass poll
caoutchouc rubber
cap crest crown
capabl capac compet potenti resourc subject surefoot suscept
capaci larg spacious
capacit capacitor condens
capacitor condens
caparison clad cloth trap
cape ness
capillari hairlik thin
capit circular primari round superior
capitalist competit individualist
capric impuls whim
caprici unpredict
capsicum pepper
caption subtitl
captiou critic
captiv captur charm enamor enchant engross enslav enthral entranc enwrap fascin immur imprison incarcer intent jail love prison tranc unfre wrap
captor captur
captur charm enamor enchant entranc seizur tranc
caput head
car motorcar railcar
carbohydr sugar
carbuncl unhealthi
carbuncular unhealthi
carcas carcass
cardboard unlifelik
cardin ccc central clv clx clxv clxx clxxv clxxx cxl cxlv cxv cxx cxxv cxxx cxxxv dozen eight eighteen eighti eleven fifteen fifti five for forti fourscor fourteen fundament hundr iii ilx ilxx ilxxx import ixc ixl kei lii liii liv lvi lvii lviii lxi lxii lxiii lxiv lxv lxvi lxvii lxviii lxx lxxi lxxii lxxiii lxxiv lxxv lxxvi lxxvii lxxviii lxxx lxxxi lxxxii lxxxiii lxxxiv lxxxv lxxxvi lxxxvii lxxxviii million nine nineteen nineti on primal seven seventeen seventi six sixteen sixti ten thirteen thirti thousand three threescor trillion twelv twenti two twoscor vii viii xci xcii xciii xciv xcl xcv xcvi xcvii xcviii xii xiii xiv xix xli xlii xliii xliv xlv xlvi xlvii xlviii xvi xvii xviii xxi xxii xxiii xxiv xxix xxv xxvi xxvii xxviii xxx xxxi xxxii xxxiii xxxiv xxxv xxxvi xxxvii xxxviii zero zillion
cardiograph electrocardiograph
cardiomegali megacardia megalocardia
care caution conscienti detail dilig elabor forethought mind minut overcar painstak prudent scrupul studiou sure tend thorough
careen keel lurch reel stagger swag swai
career vocat
carefre insouci slaphappi untroubl unworri
carefulli cautious
careless cursori haphazard heedless imprud inattent incauti neglig nonperform offhand perfunctori reckless slapdash slipshod superfici unconcern
carelessli heedlessli incauti
caress fondl hug kiss pet
careworn draw haggard raddl tire worn
cargo consign freight lade payload shipment
caricatur imperson
cariou unhealthi
cark disord distract perturb
carload shipload
carmin crimson health red rubi ruddi
carnag massacr
carnal fleshli physic sensual
carom ricochet
carous drink riot
carp faultfind
carpentri woodwork
carpet rug
carpetbag expedi
carpu wrist
carrefor crossroad intersect
carri transport
carriag equipag
carrier flattop toter
carrottop redhead
carsick ill sick
cart drag hale handcart haul menu pushcart
cartel combin
cartilag gristl
cartoon toon
carv carven engrav etch graven inscrib lapidarian sculpt sculptur slice
carven engrav etch graven inscrib lapidarian sculpt sculptur slice
carver woodcarv
case encas event incas instanc
casebook textbook
caseou unhealthi
cash pai
cashabl convert
casino cassino
casket coffin
cassock clad cloth
cast mold
castanet clapper
castawai outcast
castel fanci
casteless unwant
castig chasten chastis chastiz ear objurg upbraid
castl fanci palac
castrat emascul
casual insouci nonchal nonchalantli unplan
cat gui hombr puke regorg retch sick upchuck vomit
cataclysm catastroph destruct disast tragedi
catacorn obliqu
catalog catalogu
cataphoresi electrophoresi
catapult catapultian sling slingshot
catastroph disast harm ruinou tragedi
catch communic contagi contract detect espial gimmick infecti transmiss transmitt
catchi difficult hard
catchpenni cheap inexpens
catchword motto shibboleth slogan
categor classif classifi flatli uncondition unqualifi
categori class
cater ply provid
catercorn obliqu
catharsi katharsi purgat
cathart health psychotherapeut
cathedr duomo
cathol univers
catti spite
cattl cow kine ox
cattleman cowboi cowhand cowherd cowman cowpok cowpunch puncher
caulesc stem
caulin stem
caulk chink
caus causal conduc contribut contributori errhin induc motiv motor precipit respons sternut sternutatori stimul
causa suit
causeless uncaus unintend
causeri gossip
caustic corros destruct unpleas
caution cautious caveat forethought monish
cautionari protect warn
cautiou chari fabian gingerli guard moder overcauti timid unadventur
cautious conserv guardedli
cavali domin
cavalryman trooper
cave spelunk undermin
caveman troglodyt
cavern hollow
caviti pit
cavort disport frisk frolic gambol lark rollick romp skylark sport
ceas discontinu end quit stop
ceaseless continu incess perpetu unceas uninterrupt unremit
ceaselessli continu endlessli unceasingli
cede surrend
ceiling rafter
celebr celebrat fame famou festiv fete gloriou illustri jubil known notabl note renown stori
celer rapid speedi
celesti heavenli
celib contin
celibaci chastiti
celluloid cinema film
cemeteri graveyard necropoli
cens incens
censor censorship
censori critic
censu nosecount
censur crimin excommun guilti reprimand
cent penni
centenari centenni
centenarian old
center centerfield centr central centrist concentr focu focuss halfwai middl midwai pore rivet
centim penni
centimet centimetr
centr concentr focu middl pore rivet
central centric focal fundament halfwai import kei middlemost midmost midwai primal
centrifug extractor separ
centrist moder
centrosymmetr symmetr
centuri hundr
cephalalgia headach
ceramicist potter
ceramist potter
cereal grain
cerebr cogit think
cerement pall
ceremoni formal observ pompou ritual
ceriz crimson red rubi ruddi
cernuou weep
certain convinc definit sure
certainli sure
certif certifi corrobor credenti document
certifi credential document evid insan manifest
certificatori support
certitud cocksur overconfid
cervid deer
cervix neck
chafe gall pain vexat
chaff husk jolli josh kid shuck stalk straw stubbl
chaffer chat haggl huckster jaw
chaffi worthless
chagrin embarrass humbl humili mortif
chain enchain iron
chair chairman moder professorship
chairman chairperson chairwoman
chaiz dayb shai
challeng competitor gainsai rival stimul
chamber divid
champ champion chomp
champaign plain
champion paladin prizewin
chanc danger fortun gambl hazard luck opportun unplan
chanci danger
chandeli pendant pendent
chang denatur distort dynam errat exchang fluid mercuri quicksilv transform
changeabl distort errat fluid mercuri quicksilv
changel idiot imbecil retard
changeless constant invari unvari
changeov convers transit
channel guid maneuv steer transmit
chant inton tone
chantei shanti
chanti shanti
chantlik inton rhythmic singsong
chao pandemonium
chaotic disorgan wild
chap crack cranni crevic cuss fella feller fellow fissur gent lad rough
chaparr scrub
chapeau hat
chapfallen deflat deject
chaplet wreath
char coal
charact lineament
character delin depict
characterist diagnost distinct featur symptomat typic
characterless nondescript ordinari
charcoal fusain
charg electroneg electroposit polar
chargeabl guilti
charger courser
charit eleemosynari gener philanthrop
charlatan mountebank quackeri
charm enamor enchant entranc love magic pleas sorcer supernatur tranc witch wizard wizardli
charnel ghastli sepulchr
chart graph
chartac paperi
charter hire leas
chartless unknown
chase dog follow pursu pursual pursuit tail trail
chaser pursuer
chass sashai
chassi figur flesh physiqu
chast contin moral virgin
chasten chastis
chat chitchat claver confab confabul gossip jaw natter schmoos schmooz
chatoy color shoot
chatter yack yak
chatti talk talki
chauvinist nationalist patriot
chaw chew cud plug
chawbacon yokel
cheap flash flashi garish gaudi gimcrack inexpens sixpenni tat tawdri threepenni tuppeni twopenni
cheapjack inferior tawdri
cheat chess chican chisel chous darnel foul jockei shaft unfair unfaith unjust
check chequ
checkbook chequebook
checkup medic
cheek impertin impud
cheekbon malar zygomat
cheeki forward insol
cheep chirp peep
cheer cheeri chipper chirpi comfort debonair embolden gai glad happi hearten jaunti lightheart lightsom optimist perki pollyannaish satisfactori satisfi shout smile sunni twinkli upbeat
cheeri gai sunni
cheerili pleasantli
cheerless dreari melancholi somber unhappi
chees cheeseflow
cheeselik soft
cheesi crummi inferior punk
chemist druggist pharmacist
chemiz shimmi
cherish love preciou treasur want
cherri crimson red rubi ruddi
cherub sweet
chest pectu thorax
chesti proud robust
chevi chivi harri molest plagu
chevvi chivi harri molest plagu
chew cud manduc mastic plug
chewi elast
chic chichi fashion modish smart stylish swank voguish
chican jockei shaft
chicaneri shenanigan wile
chichi fashion
chick dame wench
chicken chickenheart cowardli poulet volail yellow
chickenheart cowardli yellow
chide lambast lectur rebuk reprimand scold
chief foreman honcho import main master princip
chiefli mainli primarili princip
chilblain unhealthi
child kid minor nestl nipper shaver tiddler tike youngster
childb confin labor
childhood pueril
childish immatur infantil pueril
childli childlik immatur young
childlik immatur naif naiv young
chile chilli
chili chilli
chiliad grand thousand
chiliasm millenarian
chill cool frisson gelid ici quiver scari shiver shiveri shudder shudderi thrill tingl
chilli cold cool parki unemot
chimer unrealist
chimneypiec mantel
chimneysweep sweep
chin mentum
chink clink tinkl
chinless opisthognath
chintzi crummi inferior punk
chip fleck nick scrap
chipper debonair jaunti
chirp chirrup tweedl
chirpi perki
chisel distinct
chitchat gossip jaw
chivalr courteou knightli past
chivalri gallantri knightli politess
chivi chivvi harass harri hassl molest plagu
chivvi harri molest plagu
chock chockablock full
chockablock full
chocol cocoa
choic fine pick prize qualiti select superior tasti
choir choru
choke clog obstruct strangul
chokepoint constrict
choki tight
choler irrit passion petul
cholesterin cholesterol
chondrit granular
choos opt prefer select
choosei choosi fastidi
choosi fastidi
chop cut
chopfallen deflat deject
chophous steakhous
chopper pearli
choppi stormi sudden
chore job task
chorin showgirl
chortl chuckl
chous jockei shaft
chow chuck grub
christ messiah
christian christianli christli christlik
chroma vivid
chromat hue
chronic degen long
chronicl histori
chubbi fat plump
chuck eat grub
chuckhol pothol
chuf pleas
chuff huff
chum croni
chummi friendli
chump fool gull mug patsi sucker
chunk clod clump glob lump
chunki lumpi squat squatti stumpi unshap
churchgo religi
churchli religi
churchman cleric divin ecclesiast
churn roil roili turbul
churrigueresco fanci
churrigueresqu fanci
chute parachut slidewai
cicada cicala
cicatric scar
cicatrix scar
cigaret cigarett
cigarett fag
cilial ciliat
ciliari ciliat
ciliat ciliophoran
cilium eyelash lash
cinch girth picnic pushov walkov
cinctur sash
cinema film
cinematographi film
cinnabar vermilion
cinqu five quintet
cipher code comput cypher enciph encrypt nought zero
circin round
circuit roundabout tor
circul current diffus dissemin
circular coccoid cumuliform cyclic disclik discoid disklik flyer global globos globular handbil moonlik nutlik orbicular orbitu ringlik round roundish spheric throwawai
circumfer close surround
circumferenti peripher
circumnavig compass
circumpolar visibl
circumscrib limit restrict
circumspect discret prudenc prudent
circumst context luck
circumstanti specif
circumv outsmart overreach
cissi emascul
citat commend
cite mention quotat refer
citi metropoli
citifi urban
citizenri person
cityfi urban
citywid comprehens
civil civilian cultur educ genteel human polit refin school
civilian noncombat
clack clatter cluck
clad cloth coat costum cowl decor dight dress garb garment gown habili habit overdress panopli pantaloon pettico robe sheath suit surplic tog trouser tuxedo underdress uniform vestment
clai mud
clairvoy prophet
clam dollar dough kale loot
clamant clamor imper insist noisi vocifer
clamber scrambl shin shinni skin
clammi dank wet
clamor din loudli noisi strident vocifer
clan kin kindr
clandestin covert secret surreptiti undercov underground
clang clangor clank clash crash noisi
clangor clank clash crash noisi
clank clash crash noisi
clannish cliquish exclus joint privat snobbi snobbish
clap gonorrhea gonorrhoea
clapper tongu
clarifi elucid instruct
clarion loud
clariti clear limpid lucid pellucid unclouded
clash collid crash friction incompat jar
clasp clutch grip hold
class classifi grade sort
classi fashion swish
classic neoclass typic
classif compartment
classifi distinct group identifi sort
classless democrat egalitarian
classmat schoolfellow schoolmat
classroom schoolroom
clastic detach disintegr
clathrat reticul
clatteri noisi
claver gossip jaw
clayei compact
claywar potteri
clean cleanabl cleanli cleans fair immacul plum plumb pristin scrub speckless spic spick spotless tidi unqualifi unsoil unspot unsulli unus wash
cleaner cleanser
cleanli flawlessli
cleans purifi
clear clearhead comprehend comprehens definit distinct exculp exoner glade guiltless innoc limpid lucid lucul open pellucid perspicu treeless unambigu unclouded unclutt unmistak unsubtl unwood vindic vivid
clearanc headroom headwai
clearli intellig understand
cleav rive split
cleft compound crack dissect divid scissur
clemenc merci
clement merci
clench clinch clutch grip hold tight
clergyman reverend
cleric divin ecclesiast
clerk salesclerk
clever ingeni ingenu intellig invent smart
cleverli smartli
clew clue
clich commonplac platitud
click clink tick
client custom
clientel patronag
climat clime mood
climax culmin
climb mount raiz upgrad
clinch tight
cling clingston coher
clinic nonsubject object
clink gaol jail jailhous pokei poki tink tinkl
clip short snip time trot
cliqu coteri ingroup
cliquish exclus privat snobbish
cloaca sewer
cloak cover disguiz dissembl drape mask wrap
clobber drub lick
clochard vagabond
clock time
clockwiz dextral dextrorotari dextrorotatori
clod clump gawk glob goon lout lubber lummox lump oaf stumblebum
cloddish stupid
clog clot congest geta hinder imped obstruct patten prevent sabot
cloggi compact
cloi surfeit sweet syrupi
cloister monast privat
cloistral monast
clop clump plunk
close conclud contigu draw encompass envelop final fini finish immedi immin impend intim juxtapos last near nestl next nigh nigher nonopen obstruct proxim scalelik seal shut snuggl stopper surround termin tight unopen walk
closedown shutdown
closet cupboard loo
closur clotur
clot coagul coagulum
cloth coat costum cover cowl decor dight drape dress encloth fabric garb garment gown habili habilit habit mantl overdress panopli pantaloon pettico raiment robe suit surplic textil tog trouser tuxedo underdress uniform vestment vestur wear wearabl wrap
clotheshors dandi fop gallant
cloud fog mist obnubil obscur overcast sunless troubl
cloudburst delug downpor pelter soaker torrent waterspout
cloudi cloudlik fogbound hazi indistinct leaden lower miasmal misti nebul nebulos overcast smoggi sunless
cloudless uncloud
cloven divid
clover trefoil
clown drolleri funni goof goofbal harlequinad japeri prank
clownish humor
clownlik humor
club gild guild lodg nine societi
clubbi privat snobbish
clubfoot talip
clue hint
clump clunk cluster glob lump plunk
clumsi clunki gawki inapt inept infelicit slow ungainli
clunk plunk thud thump
clunki ungainli
cluster constel flock
clutch grip hold prehend seiz
clutter jumbl litter muddl smother untidi welter
coach manag tutor
coaction collabor
coagul curdl grumos grumou
coal ember
coalesc commingl conflat conglutin consolid fuse immix merg mix unit
coarctat constrict
coars farinac graini granul granular granulos gritti meali plushi rough uncouth unsmooth vulgar
coarsen inferior
coast seacoast seashor
coastal coastwiz
coat finish surfac
coax ingratiatori inveigl palav persuas wheedl
coaxal coaxial
coaxial concentr homocentr
cobbler shoemak
cobwebbi dirti gossam soil thin transpar unclean
coccidioidomycosi coccidiomycosi
coccoid round
cock dick pecker putz stopcock
cockcrow dawn daybreak
cockei crook derisori foolish laughabl lopsid nonsens preposter ridicul wonki
cocker coddl pamper
cockl pucker rippl ruffl undul
cocksuck prick
cocksur confid overconfid
cocoanut coconut
coconspir conspir
cocott prostitut tart whore
cod collect due dupe gull tantal taunt teas
coda final
coddl cosset featherb mollycoddl pamper
code codif cypher enciph encrypt
codifi statut write
codswallop rubbish
coequal equal
coerc forc hale pressur
coerciv power
coetan synchron
coeval contemporari gener synchron
coexist synchron
coextens commensur
coffe java
cogenc valid
cogent persuas tell
coggl totter wobbl
cognat connat relat sib
cognis cogniz consciou conscious sensibl
cognit knowledg
cogniz consciou conscious ken know knowing sensibl
cognomen nicknam
cognoscent connoisseur
cogwheel gear
coher cohes logic ration
cohes gluey gluiness gummi ropi tacki unit viscid
coi demur indefinit
coif hairdo
coiffur hairdo
coil crook curl curlicu gyrat gyre handbuild helix ringlet round scroll spiral turbin volut whorl wound
coin mint
coincid concur concurr cooccur happenst simultan synchron
coincident concurr cooccur simultan synchron
coition intercours relat
coitu intercours relat
cold cool cut emotionless frigid frigorif frore frosti frozen gelid heatless ici nip nippi parki passionless refriger rime rimi shiveri unheat unwarm
coldcock floor
cole kale
colewort kale
colicki unhealthi
collabor collaboration collaborationist confeder cooper henchman quisl quisling
collag montag
collaps fold foldabl foldawai prostrat
collar cop nab nail neckband
collat snack
collater relat support
colleagu confrer workfellow
collect collectiv compendium compil compos conjointli due hoard integr joint jointli knockdown mass payabl unit
collectiv socialist
collectivist socialist
colli dirti soil
collid jar
collig conjunct connect junction link relat
collim parallel
collinear linear
colloc juxtaposit
colloqui convers inform
collud conspir
collus conniv
colon inhabit
coloni settlement
colonist settler
colonnad column
color colour dichromat emblazon fluoresc flush ginger gingeri indigo iridesc liver monochrom motlei multicolor negro particolor pi piebald polychrom polychromat prismat psychedel redden roan shoot ting trichrom trichromat tricolor varicolor vivid
colorfast impervi
colorless dull fade livid pallid pastelik pasti somber waxlik
coloss larg prodigi stupend
colossu monster
colour flashi gaudi jazzi noisi picturesqu shoot
colourless dull fade livid pallid pastelik pasti somber waxlik
coltish play
coltsfoot galaxi
column columnar columniform columnlik pillar
columnar columnlik
columniform columnlik
columnist editorialist
colza rape
coma comatos
comal hairi
comat hairi
comatos unconsci
comb competit ransack
combat fight fighter scrapper
combin combinatori compound conglomer occlud sorb
combust ignit
come cum ejacul forthcom futur proper semen upcom
comeback rejoind retort ripost
comedi drolleri funni
comedian comic
comeli loveli
comest digest eatabl killabl
comet cometari
comfi comfort cozi home
comfort consol consolatori conveni cosi cozi eas home homei homelik homi reassur satisfactori satisfi solac sooth
comfortless uncomfort
comic funni humor humour laughabl mirth risibl
command dictat domin high highjack hijack overlook pirat teach
commemor memori
commenc kickoff offset outset start
commend laudabl praiseworthi praiseworthili worthi
commensur cotermin equal proportion
comment commentari input observ remark
commerc commerci mercantil
commerci mercantil moneymak
commi communist
commingl fuse merg mix
commis sympathet
commiser condol patho piti sympath
commiss committe licens
commissariat provis
commit committed consecr dedic devot love perpetr pledg swear
committ perpetr
commix mingl unifi
commixtur mix
commod pot throne toilet
commodi conveni spaciou spacious
common commun green joint ordinari park public usual
commonli normal ordinarili unremark usual
commonplac humdrum ordinari platitud unglamor unglamour
commonsens reason sensibl
commonwealth countri nation
commot din disrupt kerfuffl rucku ruction rumpu
commov disturb
commun communicatori express gesticul gestur gossipi herald intercommun narr nonverb outspoken sign talebear tattl verbal volubl
communic infecti transmiss
communicatori express gesticul herald narr nonverb outspoken sign verbal
communiqu despatch dispatch
commut independ
comos hairi
comp comprehens
compact concentr concordat consolid coven dens densiti heavyset impact pack serri stocki thickset wad wedg
compactli succinctli
compani companion
companion comrad familiar fellow friendli
companionship fellowship
compar comparison equal parallel rel relat
compass compassion rang reach scope
compassion human merci sympathet
compat congeni congruou harmoni match
compeer equal peer
compel oblig persuas power
compendi conciz summari
compens counterbal pai recompens remun
compet effect effici qualifi skill vie workmanlik
competit competitori contest emul match rivalr
competitor contend rival
competitori match
compil digest hoard
complac content
complain kvetch plain protest querul quetch
complaint ill protest querul
complais complianc obliging
complect interconnect
complet comprehens consumm downright entir exhaust finish perfect realiz sheer thorough thoroughgo total utter whole wholli windup
complex complic composit compound convolut daedal decompos difficult hard interlac interlink interlock interwoven intric labyrinthian labyrinthin mazi multifactori multiplex tangl thicken tortuou
complianc conform obliging
compliant lamblik obedi will
complic perplex rarifi refin
compliment congratul
complimentari costless encomiast eulogist favor favour grati laudatori panegyr prais praiz unpaid
complot conspir
compon element factor ingredi part portion
comport mien
compos composit cool coolhead dignifi equanim imperturb nerveless poiz seren tranquil unagit unflapp unflurri unflust unperturb unruffl
composur equanim
compound conjug decompound deepen dissect imparipinn inciz intensifi lobat lobe palmat palmatifid paripinn part pedat pinnat pinnatifid pinnatisect quinquefoli radiat ternat trifoli trifoliol trilob tripinn tripinnatifid
comprehend grasp grok intellig perceiv savvi understand
comprehens countrywid countywid ecumen encompass encyclopaed encycloped extens full gener inclus intellig nationwid oecumen omnibu panopt plenari schoolwid spaciotempor spatiotempor statewid super umbrella understand univers wide
compress constrict shut soft
compriz contain incorpor
comprom conciliatori vulner
comptrol control
compuls neurot obsess obsession psychoneurot
compulsori mandatori requir
compunct remors
comput cypher estim figur reckon
comrad familiar fellow friendli
con convict defraud diddl goldbrick hornswoggl memor mulct nobbl rook scam swindl
concav cotyloid cuplik cupul cupular dish patelliform planoconcav pouchlik recess saclik umbil
conceal cover covert furtiv hide incognito invis privaci secreci secret shadi sneak stealthi surreptiti unavow unseeabl
conced concess confess yield
conceit proud vain vaniti
conceiv conceptu gestat imagin mastermind think thinkabl
concentr cumul focu pore rivet thick thickset undilut
concept construct fertil impregn
conceptu formul
concern fear haunt interest involv obsess pertain preoccupi refer relat solicit troubl
concert conjunct cooper joint
concess yield
concession concessionair
concili conciliatori gentl gruntl lenifi mollifi pacifi placat
conciliatori plac placat placatori propiti
concis pithi succinct
conciz curt ellipt epigrammat lacon pithi sententi succinct summari taciturn telegraph ters
conclud final finish over reason
conclus decis
concoct mixtur
concomit consequ result subsequ
concord concur consist conson consort harmon
concours multitud throng
concret exist practic real tangibl touchabl
concupisc lusti passion
concurr cooccur simultan synchron
condemn condemnatori crimin decri disapprob excori objurg reprehens wrong
condemnatori inculp inculpatori
condens distil
condescend deign patron superior
condescens disdain supercili
condit counterfactu depend disciplin precondit probationari provision provisionari provisori qualifi statu tent
condol sympathet
conduc contribut contributori
conduct demeanor deport do
cone conoid
confab confer gossip jaw
confabul jaw
confed confeder unit
confeder confederaci henchman unit
confederaci feder
confer leagu
conferr donor giver
confess fink squeal
confessedli true
confid convinc entrust intim intrust overconfid reassur sure trust
confidenti privat
confidingli trustfulli
configur conform constel contor organ shape
confin constrain constrict homebound labor limit parturi restrict throttl trammel travail
confirm corrobor empir reassert substanti support unchang verif
confirmatori support
confisc forfeit impound sequest
conflagr ignit
conflat fuse merg mix
conflict contraven inconsist infring oppos struggl
confluent converg merg tributari
conflux merg
conform contor obedi orthodox shape
confound confus contradictori discombobul fox perplex
confront face
confus confused disarrai discombobul disjoint disord disori fox garbl illog incoher maze muddi perplex puzzl scatter similar
confused disarrai
confut disprov question
congeal jell solid
congen rel
congener rel
congeni friendli sympathet
congenit inborn nonherit noninherit
congest engorg full
congiu gallon
congratul extol felicit kudo praiz
congratulatori felicit gratulatori
congreg faith fold
congressman congresswoman
conjectur guess hypothec hypothes hypothet specul supposit surmis surmiz theoret theoriz
conjoin conjoint joint marri wed
conjoint joint
conjointli jointli
conjug conjunct connubi coupl junction unit
conjunct connect cooper joint unit
conjur incant invok magician
conjuror magician
conk stall
connat relat
connatur similar
connect connected connector connexion contermin continu link neighbor relat
connipt fit tantrum
conniv scheme
connot impli implicit intens suggest
conquer conquest subdu suppress vulner
conqueror vanquish
conquest subject
consanguin relat
conscienc scrupl
conscienti painstak religi scrupul
conscion just
consciou intend semiconsci voluntari wit
conscious knowing
conscript drafte inducte muster
consecr dedic devot ordain ordin sacr sanctifi votiv
consecut order sequent sequenti serial succe success
consent will
consentan unanim
consenti unanim
consequ effect ensuant outcom result sequent subsequ upshot
consequenti import
conserv conservativist fusti guardedli hidebound maintain nonprogress orthodox preserv standpat traditionalist ultraconserv unprogress
conservat conservativ
consid regard view
consider goodish goodli kind larg signific sizabl sizeabl substanti tact thought unselfish
consign freight shipment
consist conson duplic duplicat dwell invari pursuant reconcil reproduc systemat unchang
consol consolatori reassur solac sooth
consolatori reassur
consolid fuse integr unit
conson harmon harmoni
consort harmon
consortium syndic
conspicu cry egregi featur flagrant glare indiscreet mark outstand promin salient strike unconc
conspir machin
constabulari polic
constant faith invari stabl staunch unchang unvari
constantli incessantli invari perpetu
constel dot stud
constern dismai
constitu constitut element essenti
constitut essenti establish groov plant recogn
constrain constrict enforc impos limit restrain restrict
constrict constring limit narrow restrict stenos stenot tens
constru interpret
construct creativ fabric form manufactur posit reconstruct rehabilit shape
consult interview
consum down expend ingest intens overwhelm
consumm fulfil master masterli perfect skill virtuoso
consumpt exploit exploitatori ill ingest intak lunger phthisi sick tubercular uptak
contagi infecti transmiss
contain control incorpor
contamin foul pollut septic taint
contemn despiz disdain scorn
contempl medit muse pensiv ponder reflect rumin thought
contempor synchron
contemporan modern synchron
contemporari current gener modern
contempt despit disdain ignobl pathet piti pitiabl scorn scummi scurvi unworthi
contemptu contumeli disdain disdainfulli disrespect insult scorn scornfulli
contend postul rival
content contest controversi discept happi messag pleas satisfi smug
contenti controversi
contermin contigu
contest controversi disput dissent dissid objector protest repugn tilt
contigu immedi
conting eventu possibl
continu dog durat endlessli incess incessantli insist keep long nonstop perpetu persist proce recur recurr relentless repeat repetit reven run straight sustain unbroken unceas unceasingli unendingli uninterrupt unremit
contor shape
contort crook crooked torsion tortuos tortuous wring writh
contraband illeg smuggl
contrabandist runner smuggler
contracept prophylact protect
contract infecti transmiss
contractor declar
contradict negat
contradictori unsupport
contrapt contriv gadget gismo gizmo widget
contrari differ opposit revers stubborn
contrarili pervers
contrariw pervers
contrast counterpoint differ
contravent disput
contribut contributori donat impart lend
contrit remors repent ruefulli
contriv design deviz excogit forg formul gadget gismo gizmo invent plan planner stilt widget
control curb disciplin domin har obsess possess regiment restrain
controversi debat discept disput moot polem tilt
controvert refut
contum insult
contumaci rebelli
contumeli scornfulli
conundrum enigma riddl
conurb sprawl
convalesc ill recov recoveri recuper sick
conven convok
conveni expedi handili roomi
convent customari formal formula normal receiv rule stuffi unorigin
convention styliz
conventu monast
converg merg obliqu
convers discours familiar inform transit transpos
conversation inform
convert exchang redeem
convex gibbos gibbou hog lenticular lentiform planoconvex protrus umbel
convey conveyor
convict yardbird
convinc disench persuas posit sure suscept
convivi merrymak sociabl
convolut swirl tangl tortuou whirl
convuls fit paroxysm spasmod unsteadi violent
cooccur simultan synchron
cook cookeri dine fri medium overdo parch prepar readi roast saut steam
cool coolhead imperturb nerveless precool
coolhead nerveless
coolli nervelessli nonchalantli
coop hencoop henhous
cooper help joint pardner partner synerget
coordin equal integr interconnect organ unifi
cop fuzz glom nab snitch thiev
copacet satisfactori
copaset satisfactori
cope grappl
copeset satisfactori
copesett satisfactori
copi imit simul transcript
copiou plenti
copious extravagantli profus
coplanar planar
coppic thicket
cops thicket
copul intercours mate relat
coquet coquett flirt mash
coquetri flirt
coquett flirt mash minx philand prickteas teas vamp vamper
coquettish sexi
cord corduroi rough
cordial friendli genial heartili liqueur warmli
corefer relat
coriac leather
cork crack good phellem swell
corn maiz preserv
cornel dogwood
corner trap tree
cornerston groundwork
cornet trumpet
cornetist trumpet
corni platitudin
cornucopia profus rich
coron crown wreath
coronach dirg lament
coronet nobl titl
corp corpor
corpor embodi incarn materi physic potbelli reincarn somat tummi
corps stiff
corpul fat overweight stout
corpuscl molecul particl speck
correct exact preciz proper punit redress revers right true
correctitud proprieti
correl reciproc relat
correspond equat gibe jibe match newspaperman newspaperwoman newswrit pressman relat similar talli
corrobor substanti support
corroboratori support
corrod rust
corros destruct eros mordant sarcast vitriol
corrug furrow rug
corrupt debas debauch demor deprav dishonest evil immor imperfect misdirect pervert profan purchas putresc putrid reprob rotten seduct shoddi sneaki sordid subvert underhand venal vitiat
corsag nosegai posi
cortex pallium
corticifug corticofug
corticoeffer corticofug
corticofug effer motori
corticoid corticosteroid
corticotrophin corticotropin
corusc glint glitter sparkl
coseism unstabl
cosher kosher
cosi cozi
cosign cosignatori
cosignatori joint
cosili cozili
cosmea cosmo
cosmet decor esthet nonfunct
cosmic larg
cosmo exist macrocosm univers world
cosmopolitan sophist
cosset pamper
cost price
costa rib
costat rough
costless gratuit unpaid
costli expens pricei prici
cot crib
coteri ingroup
cottoni soft
couch loung redact sofa
counsel guidanc pleader rede
counsellor counselor
count enumer matter numer
counten imprimatur permit sanction visag
counter forestal neg
counteract countercheck
counterattack countermov counterplai counterstrik
counterbal counterpo counterweight equal equalis equipo
counterbalanc counterpo
counterfeit fake fals fictiv forg mock phoni pretend pseudo sham unauthent unreal
counterglow gegenschein
countermand repeal rescind
countermin sabotag undermin
counterpunch parri
countervail offset
countless incalcul innumer multitudin myriad numberless uncount unnumb unnumber unnumer
countri nation
countrifi rural rustic
countryfi rural rustic
coup putsch takeov
coupl coupler mate pair twin twosom unit
couplet pair
courag fearless gallant game gritti lionheart mettlesom resolut spunki stoutheart unafraid undaunt valiant valor
courier messeng
cours flow natur
court courtroom judicatur romanc solicit tribun woo
courteou polit respect
courteous polit
courtli dignifi
couth refin
couthi friendli
covari variabl
cover covert crust crusti crustlik dabbl drape drench dusti encrust mantl mossi muffl overgrown peritrich plaster smother snowi spatter splash splatter thickspread tile wrap
covert disguiz furtiv implicit invis secret undercov underground
covet cupid desir enviou grasp greedi greedili jealou
cow kine overaw ox
cowardic cowardli
cowardli craven dastard dastardli faintheart ignobl poltroon pusillanim recreant timid unmanli yellow
cowboi cowhand cowherd cowman cowpok cowpunch puncher
cowcatch fender
cower cring fawn grovel huddl
cowhand cowherd cowman cowpok cowpunch puncher
cowherd cowpunch puncher
cowhid cowskin
cowman cowpunch puncher
cowpok cowpunch puncher
cowpunch puncher
coy demur
cozen deceiv delud
cozi friendli
cp hertz
crab cross fussi
crabbi cross fussi
crabwiz obliqu
crack crevic dandi fissur gap good groovi nifti peachi rough roughen scissur smash super superior swell tiptop top topnotch unsmooth
crackbrain idiot insan
cracker insan redneck wacki
crackerjack jimdandi jimhickei
crackl cracklewar crepit crunch fanci scranch scraunch
crackpot crank fruitcak screwbal
cracksman safebreak
cradl proven proveni
cradlesong lullabi
craft trade
crafter craftsman
crafti cun dodgi foxi guil knavish sly tricksi wili
craftsman journeyman
craftsmanship workmanship
crag craggi mountain rough
craggi hilli mountain rough unsmooth
cram jampack wad
cramp hamper spasm
cranch crunch grind
craniat vertebr
crank cranki unstabl zigzag
cranki irrit peevish pettish petul techi testi tetchi tippi unstabl
cranni crevic
crap defec shit
crapper pot throne toilet
crappi lousi rotten stink
crapul drink
crass crassitud
craunch crunch grind
crave desir hunger lust thirst want
craven poltroon recreant
crawl creep
crawler lackei
craze cult delirium derang frenzi furi furor hysteria insan madden
crazi dement impract insan loonei looni mad nutcas screwbal softhead unbalanc unhing weirdo
crazili dementedli insan madli
creak screak screech skreak squeak
creaki noisi worn
cream drub lick
creas crimp crinkl crisp flexur fold plicat ruckl wrinkl
creaseless smooth
creativ fanci fictiv imagin invent origin product
creatur fauna wight
credal creedal
credibl credul plausibl presumpt probabl thinkabl
credit worthi
creditworthi trustworthi
credo creed
credul naiv
creep mous pussyfoot sneak spook weirdi weirdo
crenat scallop
crepuscl dusk nightfal twilight
crepuscul dusk nightfal twilight
crepuscular dark
crescendo increas
crescent round
crest decor summit topknot
crestfallen deflat deject
cretin idiot imbecil retard
crevic fissur scissur
crewman sailor
crimin crook felon guilti malefactor outlaw reprehens reprimand wrong
crimp fold pinch
crimson flush red redden reddish rubi ruddi scarlet
cring fawn flinch funk grovel quail recoil shrink squinch submiss winc
cringl loop
crinkl crisp furrow seam uneven wavi wrinkl
crinkli uneven wavi
crippl disabl game gimpi halt incapacit lame unfit unhealth
crisp crispen crispi distinct ruckl sharp toast wrinkl
crispen toast
crispli sharpli
crisscross cross reticul reticular
criterion standard touchston
critic critiqu deprec faultfind hypercrit overcrit sarcast scath sear supercrit unfavor unfavour vitup
critiqu review
croak cronk deceas die expir perish
croaki guttur
crock drink fuddl inebri intox piss pixil rip slop slosh smash soak sous sozzl squiffi
crocket decor
crone hag
croni pal sidekick
crook deflect dishonest felon genicul gnarl gnarli hook indirect knob knot knotti lopsid malefactor malpos outlaw reflex refract sneaki squiggli tortuou turn twist twisti underhand volumin warp wind windblown wonki writh writhen wry zigzag
crookback unfit
crookedli lopsidedli
crop cultiv harvest plant
cross crosstown crosswiz decuss fussi grouchi grumpi intersect irrit petul thwartwiz transvers travers
crossbeam travers
crossbreed miscegen
crosscut shortcut
crosshatch hatch shade
crosspiec travers
crossroad crosswai hamlet intersect
crosswai intersect
crosswiz horizont transvers
crotchet hook
crotcheti orneri
crouch hunker scrunch squat stoop
croup rump
crow gloat proud
crowbar pry
crowd herd huddl jam pack throng
crown laurel top ultim
crucial decis essenti pivot
cruciat symmetr
crucifi dun frustrat rag torment
crucifix rood
cruciform symmetr
cruddi dirti
crude cruditi earthi inexpertli petroleum rude unskil
cruditi gauch primit primitiv rude
cruel fall inhuman roughshod savag viciou
cruelti merciless pitiless
cruiz sail
crumb puke skunk
crumbl crumpl friabl
crummi inferior punk sleazi tinni
crumpl damag dent
crunch grind scranch scraunch
crush destruct humbl humili mash oppress quell rough squash squeez stifl suppress unsmooth
crust crusti crustlik encrust
crusti gruff
cry exclaim glare holler imper insist outcri scream shout squall tear vocifer weep yell
cryopathi frostbit
cryptic esoter incomprehens inexplic inscrut kabbalist mysteri mystifi qabalist
crystal elucid illumin preserv
crystallin polycrystallin
cub rooki sonni
cubbi snug
cubbyhol snug
cube dice
cubitu elbow
cuckold wander
cuckoo goof goos jackass
cuddl hug kiss nestl nuzzl pet snuggl
cue remind
cuff handcuff handlock manacl turnup whomp
cull reject
culpabl guilti
culprit perpetr
cult fad furor
cultiv grower product
cultivat product
cultur ethnic genteel polit refin
cum ejacul
cumber restrain
cumbersom cumbrou inapt inept infelicit unmanag unwieldi
cumul cumulu heap pile
cumuliform round
cumulu heap pile
cun cute sly wili
cunctat procrastin
cuneu wedg
cunt pussi
cur cure heal health mongrel mutt remedi therapeut
curat minist parson pastor
curb kerb
cure remedi therapeut well
curio curios oddment
curios wonder
curiou funni inquir inquisit interest nosi overcuri peculiar pry queer rum rummi singular snoopi unusu wonder
curious inexplic inquisit interrog oddli peculiarli
curl curli curlicu gyre kink ringlet scroll whorl
curli frizzi frizzli kinki nappi perm ringlet wavi
curlicu whorl
curmudgeonli gruff
current late modern new occurr ongo present underwai
curriculum programm syllabu
curs curst cuss damn damnabl darn deuc explet goddam goddamn imprec maledict oath swear swearword unredeem unsav
cursedli damn
cursiv longhand write
cursori perfunctori
curst damn darn goddam goddamn
curt discourt gruff ters
curtail restrict
curtain drape draperi
curtal short
curtilag ground yard
curv curvei curvi curvilin curvilinear eellik falcat falciform flexuou hooklik incurv recurv semicircular serpentin sheer sinuat sinuou sinusoid slew slue snakelik snaki swerv trend upcurv veer wiggli wind
curvac shape stack voluptu
curvi shape
cushi easi
cushion pad soft
cushioni pad soft
cusp leaflet
cuss fella feller fellow gadfli gent imprec lad obdur pester swear
cussedli obstin stubbornli
custodi detain detent protect tutelar tutelari
custodian keeper
custom tailor tradit usag
customari habitu usual wont
cut edg gash hewn inciz perfor pierc punctur reduc sever shred slice split sting unkind
cute pretti
cuti skin
cuticl epidermi
cutla cutlass
cutoff shortcut
cutthroat merciless
cyanogen toxic
cyanogenet toxic
cyberspac net
cycl round
cyclic period rotari
cycloid round
cyclopaedia encyclopedia
cyclopedia encyclopedia
cyclosi stream
cylindr round
cymos determin
cynic distrust faultfind misanthrop
cypher enciph naught noth null zero zip
cyprian prostitut tart whore
cyst vesicl
cytol cytoplasm
cytomegal unhealthi
dab pat swab swob
dabbl spatter splash splatter
dad dada daddi papa pappa pop
dada dadaism daddi papa pop
daddi papa pappa pop
daemon demon devil fiend
daft insan wacki
dai podium pulpit rostrum soapbox
daikon radish
daili inform period
daimon demon devil fiend
dainti delic delicaci goodi kickshaw tasti treat
dalli flirt toi
dam decamet decametr dekamet dekametr dike dkm dyke
damag destroi destruct detriment dilapid harm hurt impair injur prejudici redress riddl
damascen fanci
damask fanci
dame doll gentlewoman madam wench
damn damnabl darn deuc doom goddam goddamn imprec infern maledict shuck unredeem unsav
damp dampish moist muffl mute wet
dampen moisten stifl
dampish moist wet
danc terpsichor
danceabl rhythmic
dancer terpsichorean
dandi gallant good swell
dandifi eleg foppish
dandyish eleg foppish
danger dicei dodgi grave grievou hazard insecur insidi mordaci parlou peril precari risk riski suicid treacher unsaf vulner
dank wet
dapper dash fashion jaunti natti raffish rakish spiffi spruce stylish
dappl fleck mottl patch pattern
dare hardi hardihood presum ventur venturesom
daredevil swashbuckl
dark darken darkish darkl dim duski gloom gloomi lightless semidark shadow tenebr tenebri tenebrif twilight twilit unillumin unlight unlit wicked
darken old
darl dear deari ducki favorit love pet
darn deuc goddam goddamn infern mend shuck
dart dash fleet flit flutter scoot scud
dash dot elan fashion flair gallant jaunti natti panach raffish rakish scoot scud smash spiffi spirit sprint spruce
date unfashion unstylish
dateless infinit
daunt discourag pall scare
dauntless fearless intrepid unfear
daw jackdaw
dawdler laggard poke
dawn daybreak dayspr sunriz sunup
daybreak dayspr sunriz sunup
daydream dream moon oneir reveri stargaz woolgath
daylight daytim
daylong long
daze dazzl foggi groggi letharg logi shock stupefi stupid stupor unenerget
dazzl fulgent fulgur glare glari impress
dead deathli deathlik deceas defunct depart doom exanim execut exsanguin go lifeless murder nonviabl pulseless short slai stillborn suddenli utterli
deaden girdl insensit irksom tediou tiresom wearisom
deadli deathli deucedli fatal lethal
deadlock impass stalem standstil
deadpan expressionless
deaf deafen heedless unhear unheed
deafen earsplit loud thunder thunderi
deal plow relat transact
dealer monger trader
dealership franchiz
dear dearli honei love
deari favorit pet
dearth pauciti shortag
death deceas expiri
deathless immort
deathli deathlik exceedingli extrem fatal super
deathrat mortal
debacl fiasco
debas debauch degrad deprav low profan subvert
debat deliber disput moot question
debauch debaucheri demor deprav immor libertin misdirect pervert profan saturnalia subvert vitiat
debauche libertin
debil feebl frail frailti infirm valetudinarian weakli
debilit drain enerv enfeebl exhaust weak weaken
debonair jaunti refin suav
debonnair refin suav
debri detritu dust junk rubbl
debut entri introduct launch unveil
decad decennari decennium degener immor indulg ten tenner
decai decompos dilapid rotten
decapit headless
deceas deced depart die expir go perish
deced depart
deceit decept dishonest fraudul misrepresent
deceiv delud
deceivingli decept
deceler retard slow
decent fit nice proper properli respect
decentr deconcentr suburban
decept delusori dishonest mislead misleadingli misrepresent unreal
decertifi derecogn
decid decis definit determin resolv
decidedli definit emphat unquestion
decidu shed
decim erad quantit
decimet decimetr
decipher readabl
decis definit determin fate resolut
deck decor embellish grace
declaim recit
declar declaratori explicit indic proclaim profess state
declin decliv diminut refus reject worsen
decliv downslop
declivit descend downhil
decomposit disintegr
deconsecr desecr
decor decorum fanci feather fring grace jewel medal mount nonfunct ornament ornamentalist proper raiz ruffl sedat stud wainscot
decre edict fiat prescrib rescript rule settl
decreas decrescendo depreci depreciatori detract diminish diminuendo dwindl fade fall lessen minifi minim rallentando reduc ritardando ritenuto taper
decrepit frail weakli worn
decri excori objurg
decrimin legitim
decuss intersect
dedic devot holi sacr votiv
dedifferenti undifferenti
deduc deduct deriv infer
deduct subtract
deep deepli profound wakeless
deepen intensifi thicken
deepli intens profoundli
defac mutil
defalc embezzl
default nonpay nonremitt
defeat disappoint discomfit frustrat kill lick overcom unsuccess
defec shit
defect desert faulti imperfect shortcom
defenceless unarm vulner
defend defens guardian invulner protector shielder suspect
defens excusatori invulner justif justificatori protect
defenseless nake unprotect vulner
defer postpon prorogu remit respect shelv tabl
deferenti respect
deferr recess
defi resist withstand
defianc rebelli
defiant difficult disobedi insubordin intract noncompli obstreper recalcitr resist unmanag unwil
defiantli rebelli
defici deplet inadequ inadequaci insuffici jejun lack meager meagerli meagr scant scrimpi skimpi unequ want
deficit shortag shortfal
defil gorg pollut taint tarnish
defin definit delimit delin determin outlin shape
definit distinct emphat explicit express unequivoc unquestion
deflat deject
deflect deflexion warp
deflow impair mar
deform distort malform misshapen unshap wring
defraud diddl goldbrick hornswoggl mulct nobbl rook scam swindl
defray payment
defrost deic
deft dexter dextrou facil quick
deftli dexter
degag detach relax unconcern
degener degeneraci deterior deviant deviat devolut immor libertin
degeneraci deprav
deglutit swallow
degrad demean immor libertin low
degre level stage
degress descend
dehydr dri preserv unhealthi
deific immort
deiti divin god immort
deject depress dismai dispirit distress downcast downheart dysphor faec fece gloomi glum lone lonesom ordur unhappi
dejeun lunch luncheon
delai holdup postpon retard wait
delect delici delight desir enjoy lusciou
deleg delegaci deput releg
delib thought
deliber designedli intend intention measuredli moot purpos slow unhurri weigh
delic exquisit fine fragil frail gossam overdel pastel skill
delicaci goodi kickshaw treat
delici delight luscious pleas pleasur scrumptiou scrumptious tasti yummi
delight enchant enthral entranc joi pleas revel
delimit delin finit subtend
delin depict limn pictur represent
delinqu derelict guilti neglig
deliquesc hydrophil
deliquium faint swoon
deliri ill mad sick wild
delirium frenzi furi hysteria
deliver rescu save
deltoid unsubdivid
delug downpor flood inund overwhelm pelter soaker swamp torrent
delus unrealist
delusion neurot
delusori unreal
delux eleg luxuri opul sumptuou
delv dig
demagog demagogu
demand difficult exact exig hard necessit need needi requir rigor stringent
demasculin emascul
demean disgrac humili
demeanor deport
dement insan mad
dementedli insan madli
demesn domain estat
demilitar disarm
demiz die
demo demonstr present show
democraci republ
democrat egalitarian elect parliamentari participatori popular republican
demod outmod
demodul detector
demolish destroi pulver
demolit destruct wipeout
demon devil evil fiend fiendish infern ogr satan unholi
demoniac possess
demonstr effus epideict gushi incontest incontrovert instruct obviou present provabl prove shew show unreserv
demor deprav depress discourag dishearten dismai pessimist profan subvert
demot releg
demulc soft soften
demur demurr except overmodest
demytholog ration
den hideawai hideout lair
denari multipl quantit tenfold
deniabl question
denial disaffirm
denizen dweller inhabit
denomin design
denot explicit express indic
denounc denunci stigmat
dens dumb impenetr thickli
dent incis
depart deviat go past vari
departur deviat go leav
depend faithfulli habitu hook interdepend leechlik mutualist myrmecophil parasit reli reliabl reliant symbiot test trusti trustworthi try underag undevi unfre
deperson objectifi
depict describ pictur represent
depil hairless
depilatori hairless
deplet exhaust insuffici
deplor distress execr lament piti sorri woefulli wretch
depon depos
depopul desol
deporte exil
deposit lodg posit sediment situat stick wedg
depositari repositori
depositori repositori
depot storehous termin
deprav misdirect pervert profan reprob subvert turpitud vitiat
deprec deprecatori depreci depreciatori slight uncomplimentari
deprecatori depreci depreciatori slight uncomplimentari
depreci detractor
depred predat ravag
depress dismai dispirit dreari low melancholi slump somber thin unhappi
depriv divest strip underprivileg
deracin uproot
derang insan unbal upset
derelict worn
deris disrespect gibelik jeer mock taunt
derisori foolish idiot ludicr preposter ridicul
deriv differenti etymolog gain infer plagiar plagiarist
derog disparag
derrier posterior seat
desacr secular
descend down downhil downward drizzl drop fall poster rain
descent extract origin
descri spot spy
describ express report
descriptor form
desecr outrag profan sacrileg unhallow
desegreg integr mix
desensit numb
desert desol forsak
deserv merit worth worthi
deserving merit
desex steril
desicc dri dry dull preserv
design incom intent plan
designedli intention purpos
desir elig enviabl hope hungri lovabl loveabl plummi prefer want
desist refrain
desol devast disconsol forsak inconsol inhospit unconsol
despair desper hopeless
despairingli despond
despatch dispatch expediti
desper hopeless urgent
despic evil vile worthless
despit disdain scorn spite vindict
despiz detest disdain hate scorn unlov
despoil destroi forai freeboot loot looter pillag plunder raider ransack rape reav rifl spoiler
despond disconsol heartsick hopeless
despot dictatorship monocraci shogun totalitarian tyranni tyrant
dessert sweet
destin doom fate goal intend orient terminu
destini fate
destitut nonexist poor
destroi destruct dismantl extermin extinguish fall go impoverish kaput obliter pillag rape ravag raze ruin sack scorch shatter tatter total wreck
destroy ruiner uproot
destruct devast eros harm iconoclast mordant neg ravag ruinou vitriol wipeout wither
desultori purposeless
detach disengag isol separ unconcern uninvolv
detail elabor item
detect discov espial find hear notic observ perceiv percept sens sleuth spot tec
detector sensor
deter discourag dissuad
deterg deters purifi
deterior impair worsen
determin discov discover epitop find fix influenc judic observ resolut shape
determinedli unfalteringli unshak
determinist settl
deterr hinder hindranc impedi prevent
detest hate obscen odiou repuls
dethaw melt thaw unthaw
deton explod explos
detractor disparag
detriment prejudici
detritu dust junk rubbl
deuc goddam goddamn infern two
deucedli insan
devalu low
devast disrespect ravag wither
develop evolut evolv formul germin matur nonindustri underdevelop
deviant deviat pervert unnatur
deviat differ diverg divert pervert unnatur vari
devil devilri deviltri fiend gravel irrit mischief nark nettl rag rile rogueri roguish shenanigan vex
devilish devilishli diabol evil mephistophelean mephistophelian rascal roguish
devilri mischief shenanigan
deviltri mischief shenanigan
deviou obliqu shifti untrusti untrustworthi
devis planner
deviz excogit forg formul invent machin make
devoid nonexist
devor greedi
devot devoted piou
devote fan lover
devout heartfelt religi sincer
dewi wet
dexter dextrou dextrous
diabet ill sick
diabol evil fiendish infern satan unholi
diacrit discrimin
diagnos diagnosi identifi
diagnost symptomat
diagnostician pathologist
diagon obliqu slant slope
diagram plot
diagrammat graphic
dialect idiom
dialog dialogu
dialogu duologu
dialys dialyz
diam diamet
diametr differ polar
dianoet logic
diaper napkin nappi
diaphan gossam thin transpar
diaphoresi perspir
diaphragm midriff
diaphys diaphysi
diari journal
diarist journalist
diarrhea diarrhoea loos
diarrhoea loos
dice die
dichotom divid
dickei impair
dickhead prick
dicki impair
dictat prescrib settl
dictatori domin overbear
dictatorship monocraci shogun totalitarian tyranni
diction phraseolog word
dictionari lexicon
dictum pronounc
didact educ instruct
didder shake
diddl swindl
diddlei squat
diddli squat
diddlyshit squat
diddlysquat squat
die eager expir moribund perish
diehard traditionalist
dielectrolysi electrophoresi
dietari dietet
diethylstilbestrol diethylstilboestrol stilbestrol stilboestrol
differ disagre dispar dissimilar distinct distinguish diver diverg divers heterogen incompat other otherw polar unlik vari variant variou
differenti distinct distinguish secern sever special
difficult disobedi effort embarrass hard herculean indocil intract knotti nasti noncompli problemat thorni ticklish touchi tough tricki troublesom try uncheck unenvi ungovern vex
diffid reserv shy unsur
diffus dispers dissemin distribut imbu interpenetr permeat pervad
dig excav gibe jibe lodg shaft
digest eatabl edibl predigest
digit finger
dignifi distinguish eleg ennobl proud
dignitari panjandrum
digniti gravita lordli
digress divag divers excursu irrelev parenthesi sidetrack straggl tangenti
dilapid ramshackl tatterdemalion
dilat distend distens elabor expati expound lucubr
dilatori laggard procrastin slow
dilemma quandari
dilettant superfici
dilettanteish superfici
dilettantish superfici
dilig hardwork industri patient persever sedul untir
dillyd procrastin stall
dilut thin washi weak
dim faint indistinct shadowi wispi
dimens orient
dimension multidimension
diminish impair lessen vitiat weaken
diminut flyspeck lilliputian littl midget petit small tini
dimli indistinctli pale pallidli
din rucku ruction rumpu
dine finish through
dinero dough kale loot
ding goug
dingi dirti grimi grubbi grungi impur muddi soil unclean
dinki littl small
dinnertim suppertim
dip dunk sous swayback unfit
diplomaci discreet finess
diplomat diplomatist polit smooth statesmanlik suav
dipsomaniac lush sous
dire dread fear frighten terribl
direct direction directli guid manag nonstop orient straight target through undevi unmedi unswerv
directionless rudderless
directli straight
director manag
dirg lament requiem threnodi
dirt filth greas grime grung soil ungrad unimprov
dirti draggl fecul filthi flyblown foul greasi grime grimi grubbi grungi lewd lousi macul mucki muddi profan ribald scatolog scummi smudgi smutti snotti soil sooti squalid unclean uncleanli unswept untidi unwash
disabl disen disqualifi handicap incapacit unfit unhealth
disaccord disagre
disadvantag disfavor underprivileg
disaffect discont estrang rebelli
disagr discrep dissens disson
disagre discord gall irrit nettlesom pester try unpleas
disallow forbid interdict nix prohibit proscrib veto
disappear vanish
disappoint discomfit dissatisfactori foil frustrat letdown thwart unsatisfactori unsatisfi unsuccess
disapprov unfavor
disarm disarma
disarrai disord muddi
disarrang disturb misplac
disassembl dismantl
disassoci divorc
disast tragedi
disastr unfortun
disbelief incredul skeptic unbelief
disbeliev skeptic
disburs expens outlai spend
disc disk platter record saucer
discard dispos throwawai unwant
discas disrob strip undress
discept tilt
discern discrimin distinguish legibl percept percipi perspicaci prescient savvi spot tact understand
discerp dismemb sever
discharg dispatch unemploi vent
disciform round
disciplin train
disciplinarian moralist
disclik round
disclos divulg expos reveal uncov unwrap
disclosur reveal revel
discoid round
discolor stain
discolour stain
discombobul disconcert
discomfit foil frustrat thwart unsuccess upset
discomfort uncomfort
discommod inconveni troubl
discompos disconcert embarrass unstrung upset
disconcert displeas flurri upset
disconnect divid gulf split staccato unplug
discont discontent discontented disgruntl displeas dissatisfi malcont rebelli restless ungratifi unhappi unsatisfi
discontinu quit sporad stop
discord dissens divis strife
discorpor disembodi immateri incorpor unbodi unembodi
discount dismiss disregard ignor
discourag dishearten dismai dispirit dissuas frustrat hopeless intimid irresolut pessimist unencourag unhelp
discours discuss preach sermon
discourt disrespect impolit rude unceremoni unchivalr ungal
discourtesi rude
discov find hear learn notic observ
discover inventor
discoveri find uncov
discredit disreput
discreet discret prudenc
discrep inconsist varianc variant
discret discretionari distinct prudenc separ severalti
discretionari unrestrict
discrimin distinguish eclect favorit favourit incis keen penetr pierc secern select
discriminatori prejud racist unfavor
discurs logic
disdain disrespect haughti imperi insult pride proud scorn sniffi spurn supercili swagger
disdainfulli scornfulli
diseas patholog unhealthi
disembarrass free rid
disembodi immateri incorpor unbodi unembodi
disen incapacit
disench disillus sophist
disenchant disillusion
disencumb disentangl extric
disenfranch disfranch
disengag fallback pullout
disentangl extric unsnarl untangl
disfavor dislik
disfigur ugli
disgorg puke retch sick vomit
disgrac dishonor ignomini immor inglori shame shock
disgruntl dissatisfi
disguiz mask
disgust displeas distast foul loathli loathsom repel revolt sicken skanki yucki
disgustingli distastefulli
dishearten dismai dispirit pessimist
dishevel frowzl rumpl tousl untidi
dishonest dishonor dishonour duplicit fallaci fals fraudul insincer mislead picaresqu purchas rascal roguish scoundrelli thiev thievish untrusti untrustworthi untruth venal
dishonor fals inglori mislead rape ravish shabbi shame thiev unjust unworthi
dishonour inglori shabbi shame unjust unworthi
dishwash washup
disillus disillusion
disinclin hesit neg reluct unwil
disingenu twist
disinherit disown
disint exhum
disintegr solubl
disinter exhum
disinterest imparti neutral
disinvest divest
disjoint disord divid divorc garbl illog incoher scatter separ
disjunct divid
disk harrow saucer
disklik round
disloc injur
dislodg reposit shift
disloy traitor unpatriot
dismai dispirit horrifi shock
dismal dreari drearili
dismantl level
dismiss disregard ignor unemploi
dismount unhors
disobedi fractiou froward headstrong incorrig insubordin intract noncompli obstin pervers recalcitr recus stubborn uncoop unmanag unregener wayward wil will
disoblig inconveni troubl uncoop
disord disorderli disorgan disquiet distract garbl illog incoher perturb scatter unhing upset
disorderli jumbl mobbish moblik rambuncti raucou robusti rowdi rumbusti unruli untidi
disorgan scrambl snafu unmethod unstuck unsystemat upset
disori estrang lose stupefi
disown repudi
dispar heterogen
disparag dispraiz
dispassion imparti
dispatch shipment
dispel dispers dissip scatter
dispens distribut lot unnecessari unneed
dispers dissip distribut dot scatter spread sprinkl
dispirit listless
dispiritedli hopelessli
displac shift supplant
displai exhibit show
displeas exasper frown infuri injur irrit madden mif nettl offend pain peev piss rile roil steam sting ugli unpleas
disport frolic romp skylark
dispos expend give inclin prepar tend will
disposit tempera
dispossess evict exorc homeless roofless unfortun
disproport disproportion
disproportion incommensur
disput gainsai quarrel scrap
disqualifi indispos inelig unfit
disquiet distract disturb perturb troubl uncomfort upset worri
disquietud uneasi
disregard disregardless forget ignor irrespect neglect regardless snub unnot
disregardless irrespect regardless
disreput infam notori sordid
disrespect flip gibelik impiou impud insol mock sarcast scorn taunt wither
disrob strip uncas undress
disrupt interrupt kerfuffl riotou troubl tumultu turbul unquiet
diss insult
dissatisfactori unsatisfactori
dissembl feign hypocrit mask phoni pretend pretens sham
dissemin distribut spread
dissens disson
dissent dissid neg objector protest
dissenti divis unorthodox
dissert thesi
dissev divid split
dissid unorthodox
dissimilar unalik
dissimul hypocrit phoni
dissip fool fritter immor indulg libertin scatter
dissoci divorc separ
dissolubl solubl
dissolut dissolv immor libertin
dissolv liquifi melt solubl solvent
dissuas warn
dissymmetri imbal
distaff femal feminin
distanc outdist
distant far nonadjac remov yon yonder
distast foul loathsom
distastefulli revoltingli sickeningli
distens distent
distich pair
distil purifi
distinct distinguish emin identifi outlin peculiar preciz preemin separ severalti sharp specialti typic
distinguish import impos secern sever spot
distort falsifi garbl malform twist warp
distract perturb unhing
distraught overwrought
distress disturb dysphor hurt lament perturb serious sorri straiten troubl unhappi worri worrisom
distressingli painfulli
distribut distributor divid imman lot perm permeant permeat pervas ration scatter separ share space spars splash spread suffus widespread
district dominion territori zone
distrust jealou mistrust question skeptic suspect suspici suspicion wari
disturb perturb troubl upset worri worrisom
disunit divid divorc split
disus neglect
dither flap fuss
diurnal period
divag divers excursu parenthesi
divan diwan
dive honkytonk plung
diver divers
diverg obliqu radiat
divers multifari recreat varieti various
diversif varieg
diversifi heterogen vari
diversionari indirect
divert interest pleas
divertimento serenad
divest strip
divid episod forfic fork fraction fragment metamer mullion multilan pentamer prong prongi section segment segreg separ split tear tine trifid unintegr watersh
divin ecclesiast god godli immort propheci
divinatori hypothet mantic prophet theoret
divis factiou separ
divorc unmarri
divulg expos reveal unwrap
dizzi featherbrain frivol giddi ill lighthead sick vertigin vertigo woozi
dizzili giddili
djinn geni
djinni geni
doabl possibl
doc doctor physician
docil manipul meek obedi sheepish sheeplik teachabl tractabl yield
docker longshoreman
docket schedul
dockhand longshoreman
dockwork longshoreman
doctor medico physician
doctrin ism philosophi
doctrinair dogmatist inform instruct
docudrama documentari
document documentari genuin paper
documentari infotain real
dodder old senil totter
dodderi old senil
dodg stratagem
dodger fox
dodgi sly wili
dog dor frump obstin persist pertinaci stubborn tail tenaci trail uninterrupt unregener unyield
dogfight scuffl
dogged persist tenac
doggedli tenaci
doggerel jingl
doggi pooch
doghous kennel
doglik loyal
dogma tenet
dogshit shit
doldrum stagnat
dole mourn sad
doll wench
dolor sorrow weep
dolour sorrow weep
dolt dullard stupid
doltish stupid
doltishli stupidli
domain orbit sphere
dome round
domest interior municip nation
domicil dwell home resid shack
domicili hous lodg resid shack
domin govern henpeck immodest magisteri oppress overbear overlook overrid paramount peremptori predomin preponder prevail reign sovereign superior suprem tyrann
dominion territori
don preceptor
donjon dungeon keep
donkeywork plod
donnish pedant scholarli
donor giver
doodl scribbl
doom doomsdai fate lose unredeem unsav
door doorwai
doorhandl doorknob
doorkeep usher
doorman gatekeep ostiari porter
dope drink drug gage inebri intox locowe narcot pinhead rip sen sess treat
dopei foolish stupid
dopi foolish stupid
dor stubborn unpleas
dork jerk
dorm dormitori
dormant hibern torpid
dosag dose
dose drug treat
dot fleck pattern speck speckl sprinkl stippl stud
dote fond love
dotti enthusiast insan wacki
doubl dual dupl multipl threefold twofold
doubli twice
doubt dubieti dubiou dubious dubit incertain incertitud question skeptic uncertain uncertainti
doubter skeptic
doubtless doubtlessli undoubtedli
doubtlessli undoubtedli
dough gelt kale lettuc lolli loot lucr moolah pelf shekel simoleon wampum
doughi heavi
doughnut halo ring
dourli glumli sullenli
dous duck
dove peacenik
dovish peac peaceabl
dowel joggl
dower dowri endow
doweri dowri
down downbound downcast downfield downward downwardli fall low throw
downcast downheart
downheart gloomi
downi fluffi hairi soft
downlik fluffi soft
downplai minim underst
downpor pelter soaker torrent waterspout
downright honest honor sheer
downriv downstream
downtrodden unfortun
downward downwardli
downwind lee leeward windward
doze drows snooz
dozen gob heap lash load lot oodl pile raft scad score slew stack ton twelv wad xii
dozi drowsi
drab dreari dull somber sombr
draft outlin
drafti draughti leaki
drag effort hale haul
draggl soil unclean
dragon firedrak
dragoon railroad
drain drainag exhaust tire
drama plai
dramat dramaturgi embellish embroid hammi impress lard melodramat pad spectacular strike theater
dramatist playwright
dramaturgi theater theatr
drape draperi mantl wrap
drastic forc
draught gulp potat swig tippl
draughti leaki
draw haggard pull raddl reap tire worn
dread fear fearsom frighten horrend horrif terribl unspeak
dreadfulli horribl
dream stargaz unreal woolgath
dreamer idealist
dreamfulli dreamili moonili
dreami inattent lackadais languid languor letharg mooni unenerget woolgath
dreamlik surreal unreal
drear dreari
dreari dull uncheer
dreg settl
drench soak swamp
dress encloth formal garb garment habili habilit raiment robe tog
dressi fanci
dri dry preserv
drib drop
dribbl drip slobber trickl
driblet drop
drift err float impetu impuls strai unsettl vagabond
drifter vagabond
drili dryli
drill train
drink drug drunkard drunken fuddl imbib imbibit inebri intox narcot orgiast piss pixil rip rummi slop slosh smash soak sot sottish sous sozzl squiffi stone tiddli tipsi wino
drinker imbib juicer toper
drip soak trickl
drippi sentiment wet
drive dynam energet goad impel involuntari motiv motor nonvoluntari swarm unvoluntari
drivel garbag slaver
drizzl mizzl
drizzli wet
droll humor
dron drone monoton
drone monoton
drool saliv slaver
droop loll sag swag tire
droopi sag
drop dung muck
dropsi edema
dropsic edemat unhealthi
dross impur scoria slag
drought drouth
drover herder herdsman
drown submerg
drows drowsi snooz
drowsi inattent oscit sleepi somnol
drowsili somnol
drub lick slaughter wallop whip
drudg hack labor toil
drudgeri plod
drug inebri intox narcot rip sedat
druggist pharmacist
drugless health
drugstor pharmaci
drum membranophon tympan
drumhead summari unoffici
drunkard inebri rummi sot wino
drunken inebri inebrieti insobrieti intox rip sottish tipsi
dry humor humour iron parch prohibitionist rainless scorch sear semiarid sere shrivel sunbak thirsti waterless wither wry
dryli lacon
dryness waterless xerot
duad pair
dual dupl multipl twofold
dub nicknam
dubieti uncertainti
dubiou dubit incertain question uncertain unsur
dubious uncertainti
dubit question
ducki favorit pet
dud flop misfir unload
dude gallant
due expect overdu payabl receiv repay unpaid
dueler duelist
duelist dueller duellist
duet pair
dugout pirogu
dulcet melod pleasant
duli suitabl
dull humdrum lacklust lacklustr lusterless lustreless mat matt monoton spiritless unanim uninterest unpolish
dullard pillock stupe stupid
dumb inarticul speechless stupid unarticul
dumbass lunkhead
dumbbel pinhead
dumbfound dumfound incred mystifi puzzl
dumbstricken dumfound surpriz
dumbstruck dumfound
dumfound flabbergast incred stupefi surpriz thunderstruck unbeliev
dump dumpsit wasteyard
dumpi squat
dun fawn frustrat rag torment
dunc lunkhead
duncic stupid
duncish stupid
dunderhead lunkhead
dung muck
dungeon keep
dunk sous
dunnock sparrow
duo pair
duodecim quantit twelfth
dupe gull slang victim
dupl multipl
duplex multipl
duplic duplicat gemin match redupl repeat reproduc same twin
duplicat reproduc
durabl enduring last lasting long servic
dusk evenfal gloam nightfal twilight
duski swart swarthi twilight twilit
dust junk rubbl
dustbin wastebin
dustup quarrel row wrangl
duteou obedi
duti obedi oblig respons
dutiabl taxabl
dwarf gnome midget nanu overshadow
dwarfish littl small
dweeb grind
dwell habit home inhabit live popul
dweller habit indwel inhabit
dwindl taper
dyad pair
dye dyestuff
dynam energ energet kinet projectil propel propuls
dysfunct impair
dyslect impair
dyslex impair
dyspepsia indigest
dyspept ill sick
dysphor unhappi
dyspneal smother suffoc unventil
dyspneic smother suffoc unventil
dyspnoeal smother suffoc unventil
dyspnoeic smother suffoc unventil
eager eagr enthusiast keen overeag rare readi
eagerli thirstili
ear worn
earli earlier earlyish embryot first inchoat incipi prematur primaev primal primev primit primordi proterozo proto soon untim wee
earlier soon
earmark hallmark reserv stylemark trademark
earn garner lucr pai profit realiz remuner salari wage
earnest heartfelt serious sincer
earnestli serious
earphon earpiec headphon
earsplit loud thunder thunderi
earth globe
earthborn mortal
earthbound earthli pedestrian prosi uninterest
earthi indec natur
earthl earthman
earthli earthlik mortal profan worldli
earthman tellurian worldl
earthquak quak seism temblor
earthshak loud signific
eas easi moder reliev
easi easili easygo effortless elementari leisur painless simpl slow slowli tardili uncompl undemand unhurri unproblemat
east eastbound easterli eastern easternmost eastmost eastsid eastward
eastbound eastward
easter easterli
easygo leisur unhurri
eat feed grub
eatabl edibl killabl nonpoison nontox pabulum palat parev parv toothsom victual
eatag pastur
eater feeder
eateri restaur
eb ebb wane
ebb wane
ebon eboni
ebulli enthusiasm expans exuber spirit
ebullit gush outburst
eccentr flake freaki geek gonzo nonconcentr oddbal outlandish outr unconvent
echo resound reverber ring
echogram sonogram
echoic imit
echt exist genuin honest honor real sincer true verit
eclect eclecticist
eclips occult overshadow
econom effici husband
ecstasi exalt raptu raptur
ecstat enraptur joyou rapt raptur rhapsod
ectomorph lean thin
ecumen univers
eddi purl swirl whirlpool
edema hydrop oedema
edemat unhealthi
edentul toothless
edg inch sting unkind
edgew edgewai
edgi jitteri jumpi nervi overstrung restiv tens uneasi uptight
edibl killabl
edict fiat
edif sophist
edifi enlighten
edit redact
educ elicit enlighten inform instruct intellectu knowledg learn letter liter numer pedagog pedagogu semiliter train
educate pupil student
eeri strang supernatur unusu
effac obliter
effect effectu efficaci effici establish impel impress outcom potenc power result settl trenchant upshot us util
effectu efficaci effici implement impress power us valid
effemin emascul
effer motor
effervesc foam foami froth sparkl
effet impot refin
efficaci effici impel power us util
effici expediti streamlin
effloresc flush heydai peak prime
effluenc outflow
effluent outflow outgo wastewat
efflux outflow
effort endeavor exert exhaust hard plod strain strenuou tire try weari
effortless facil unforc unstrain
effulg radianc radiant shine
effus expans gush live outburst
egalitarian equalitarian
ego egot self
egocentr selfish
egoist egotist selfish
egotist selfish swellhead vain
egregi glare
egress emerg
eidet represent
eight eighter octad octet octonari ogdoad viii
eighteen xviii
eighteenth ordin
eightfold multipl
eighth ordin
eighti fourscor lxxx
eightpenni size
ejacul interject semen
eject expuls
elabor expati exposit expound fanci intric lucubr luxuri refin
elan flair zeal
elast elastic expand expans expansil flexibl flexil moldabl plastic resili rubberi rubberlik springi springlik stretch stretchabl stretchi viscoelast whippi
elat euphor excit exhilar exult gleeful happi intox joyou jubil light rejoic triumphant uplift
eld year
elder old senior
elderli old
eldest first firstborn
eldritch supernatur uncanni weird
elect elector elit incom nonappoint select
elector voter
electr tens
electrifi excit thrill
electron negatron
electroneutr uncharg
electrophoresi ionophoresi
electrostat static
electrotherapi galvan
eleemosynari philanthrop
eleg exquisit foppish grace graciou lux recherch refin ritzi soign soigne sophist tast
elegiac sorrow
element factor ingredi
elementari simpl uncompl unproblemat
elephantin giant larg
elev exalt height lift lofti meridian pinnacl promot raiz summit superl tiptop
eleventh ordin
elf imp pixi
elfin elflik fei littl small supernatur
elfish play
elflik littl small
elicit enkindl evok induc provok
elig entitl pension qualifi suitabl worthi
elimin excret obviat riddanc void
elis except
elit select
ellips oval
ellipsoid round spheroid
ellipt oval round
elm elmwood
elong lengthen long prolong unsubdivid
eloqu fluent smooth
elucid illumin instruct
elud evad
elus unidentifi
elvish play
elysian gloriou inspir
emaci gaunt haggard lean pinch skelet thin
eman emiss
emancip free liber manumit
emascul epicen sissi sissifi sissyish unman unmanli unmanlik
emb engraft imb implant plant
embarrass hard mortifi obstruct stymi unenvi unpleas
embattl prepar troubl
embed enclos
embellish embroid lard pad
embezzl illeg malvers misappropri pecul
embitt envenom
emblemat repres symbol typic
embodi incarn personifi substanti
embolden hearten
embonpoint fat plump
emboss raiz
embrac encompass hug
embroc oil
embroid pad
embroil entangl involv tangl
emerg exig futur outgrowth sudden
emeritu old
emesi vomit
emet vomit
emf voltag
emigr expatri
emin lofti preemin superior tuberos
emolli soft soften
emot hokei kitschi lyric maudlin mawkish move overemot passion releas schmaltzi schmalzi soul stir
emotionless indiffer
empal impal spike transfix
empath sympath sympathet
empathet sympathet
emphas emphat punctuat stress underlin underscor
emphasi vehem
emphat exclamatori forc stress unquestion
empir existenti experienti experiment falsifi imperium observ semiempir verifi
emploi employ hire us util work
empow endow endu gift indu invest
empti evacu glassi glaze hollow lifeless loot meaningless nonmeaning pillag plunder ransack strip vacant void
empurpl purpl
empyr gloriou sublim
empyrean gloriou heaven sublim
enabl sanction
enact ordain
enamor enchant entranc love smitten tranc
enat relat
encamp tent
encas incas
enceint expect gravid pregnant
enchant enraptur ensorcel enthral entranc fascin hypnot mesmer ravish spell spellbound tranc transfix
enchantress witch
enciph encrypt
encircl peripher surround
enclos enclosur enfold envelop enwrap surround
enclosur envelop inclosur
encloth garb garment
encomium paean
encompass extens surround wide
encount find meet skirmish
encourag further hearten help hope pleas promot ralli reassur support
encroach imping infring intrus invad invas trench usurp
encrust incrust
encumb involv restrain
encumbr incumbr onu
encyclopaed learn scholarship
encyclopaedia encyclopedia
encycloped learn scholarship
end finish over termin
endang imperil jeopard menac peril queer scupper threaten vulner
endanger hazard jeopardi peril risk
endear lovabl love loveabl
endeavor enterpr strive try
endless etern infinit intermin long
endlessli incessantli infinit unceasingli unendingli
endocrin hormon
endogami intermarriag
endomorph fat
endors indors second
endow endu gift indu invest talent
endpoint termin terminu
endu gift invest
endur imperish last patient perman stomach surviv toler weather
enemi foe foeman
energet enterpr gumptiou indefatig live rattl spank spirit strenuou tireless unflag unweari vigor zippi
energi vigor
enerv enfeebl faze unnerv unsettl weak weaken
enfeebl exhaust weaken
enfold envelop
enforc implement impos
engag involv pursu
engagingli winsom
engend father sire spawn
engild gild
engin mastermind technolog technologist
englut glut gorg overeat overindulg satiat
engorg full glut gorg overeat overindulg satiat
engraft imb implant
engrav etch grave graven inscrib
engross engulf enwrap fascin grip immers intent interest preoccup rivet steep wrap write
engulf immers steep
enhanc esthet foil heighten increas intensifi
enigma mysteri riddl
enigmat incomprehens puzzl uncomprehens
enjoi relish savor
enjoin order
enjoy gratifi pleasant pleasantli pleasur
enkindl evok kindl light provok
enlac interlac intertwin lace twine
enlarg expans hypertrophi larg
enlighten illumin inform nirvana
enlist hitch recruit
enliste recruit
enliven inspir invigor live liven
enmesh ensnarl intermesh tangl
enmiti hostil
ennead nine
ennobl inspir
enorm great huge immens larg outrag staggeringli tremend
enough plenti suffici
enounc enunci pronounc
enquir inquir investig question
enquiri inquiri queri question
enrag furiou infuri madden
enraptur enthral joyou
enrol inscrib recruit registr
enshrin saint shrine
enshroud shroud
ensnar snare trap
ensu result succe
ensuant result subsequ
ensur guarante insur
entail implic mean
entangl involv mat mire tangl web
enter entranc incom
enterpr entrepreneuri gumptiou industri
enterpris entrepreneur
enterprising initi
entertain interest pleas
enthral fascin ravish
enthron vest
enthusiasm exuber
enthusiast evangelist fanci gaga glow overenthusiast partisan partizan passion spirit zealou
entic lure seduct tempt temptat
entir entireti exclus full intact integr onli sole stallion total whole wholli
entireti integr total
entitl titl
entomb inhum inter
entranc entrancewai entrywai fascin tranc
entrancewai entrywai
entrant fledgel fledgl freshman newbi newcom
entrap snare trap
entrench establish imping intrench invulner trench
entrepot storehous
entri introduct launch unveil
entrust intrust
entwin interlac intertwin knit lace twine
enumer item number numer
enunci pronounc
envelop enwrap
envi envious invidia
enviou jealou wish
environ purlieu surround
envis fanci forese imag pictur unreal visual
envisag ideat imagin
enwrap intent wrap
eonian etern everlast last perman perpetu unend
epaulet epaulett
ephemer ephemeron fugaci imperman pass temporari transient transitori
epic epo heroic larg
epicent epicentr
epicur epicurean foodi gastronom gourmet
epicurean gourmet indulg
epidem epiphytot epizoot pandem pestifer pestil pestilenti plaguei
epigram quip
epiphys epiphysi
episod unpredict
epistolari epistolatori
epitom paradigm prototyp typifi
epoch era import signific
equabl placid
equal equat equidist equilater equival even evenli isochron isoclin isometr isotherm like par peer quit rival same satisfactori tantamount
equanim poiz
equat equival liken par
equestrian horseman
equip equipt furnish helmet outfit panopli stock transistor visor
equiprob like probabl
equipt visor
equit evenhand fair imparti just
equival par tantamount
equivoc evas fork question
erad extirp obliter
erect erectil fastigi orthostat passant rampant rear stand statant unbent unbow
ergod random
erod eros gnaw score worn
erogen sensit
eros jag wear
erot sexi titil
err mistak strai
errat fickl mercuri quicksilv unpredict
erratum liter
erron error incorrect mistakenli wrong
error fault mistak
errorless perfect
erst formerli
erstwhil former formerli onetim past sometim
erudit learn scholarli scholarship
escal intensifi
escap free
escargot snail
eschew shun
escritoir secretair
esoter kabbalist mysteri mystic occult orphic privat qabalist recondit sibyllin
especi except particularli special uncommon
espi spot spy
espous marri wed
essai seek test try
essenc gist inward pith substanc
essenti fundament import indispens intrins must necess necessari primari requir requisit stapl substant unexpend
establish find groov implant ingrain institut launch oldlin plant recogn settl
esteem honor reput respect
esthesi sensat
esthesia sensibl
esthet painterli pleasant sensuou
estim figur forecast gaug reckon reput respect worthi
estrang unlov
esuri hungri starv
etch inscrib
etern everlast everlastingli evermor forev infin intermin last long perman perpetu timeless unceas unend
ether insubstanti unsubstanti
ethic moral
ethnic heathen heathenish irreligi pagan social
eudaemonia upbeat
eudaimonia upbeat
eulogi paean
euphon silveri
euphoni music silveri
euphor euphori happi
euphori euphoria
evacu voidanc
evad fudg hedg parri sidestep skirt
evalu judg rate valuat
evanesc fade fleet temporari
evangelist gospel revivalist
evapor gaseou vapor volatil
evas protect
even eventid
evenfal nightfal twilight
evenhand just
evenhandedli fair fairli
evensong vesper
event import
eventu final ultim
everlast last perman perpetu sod unceas unend unmitig utter
everlastingli evermor forev
evermor forev
everydai inform mundan ordinari quotidian routin unremark workadai
everyplac everywher
evid ground manifest manifestli notic observ obviou obvious patent plain plainli testifi unmistak
evidenc prove
evidenti evidentiari import signific
evidentiari signific
evil fiendish flagiti hellish immor infern iniqu mephistophelean mephistophelian monstrou pervers satan sinist slimi unholi unright viciou vile wick wicked worthless wrong
evildo sinner transgress
evilli wickedli
evinc express
eviscer injur
evoc mind reson summon
evok induc provok
evolut phylogenesi phylogeni
evolv germin
ewer pitcher
exacerb exasper intensifi worsen
exact fastidi liter perfect photograph preciz rigor strict verbatim
exactli just precis properli
exagger hyperbol immoder magnifi overdo overdraw overst
exaggeratedli hyperbol
exalt exhilar extol glorifi idealist inebri inspir laud lofti raptur rarefi rarifi
exam examin
examin scrutini studi
exampl instanc
exanim lifeless
exasper infuri intensifi madden vex
excav unearth
exce except extraordinari overstep top transcend
exceedingli extrem super
excel famous fantabul magnific rip splendid splendidli superior surpass
except exclud extraordinari omit surpass uncommon
exception objection unaccept
excerpt extract
excess extra extravag immoder inordin nimieti overween redund spare supererogatori superflu supernumerari surplu surplusag too unnecessari unneed unreason unrestrain
exchang interchang
exchequ treasuri
excit excitatori exhilar fervor fever galvan glamor glamour headi inflamm interest intox overexcit provoc sensit sexi stimul thrill tickl tingl titil
excitatori stimul
exciz expung
exclaim exclam outcri proclaim promulg
exclamatori forc
exclud omit
exclus excommun onli seal sole unshar
excogit forg formul innov invent medit mull muse ponder reflect thought
excommun unchurch
excori objurg scrape scratch
excrement excret
excresc protuber swell
excret excreta void
excruci harrow pain suffer torment tortur torturesom
exculp excus exoner innoc
exculpatori innoc
excurs jaunt junket out
excursu parenthesi
excus exempt pardon
execr hate inferior loath odiou woeful wretch
execut feasibl possibl practic viabl workabl
exemplari model typic worthi
exemplif illustr
exemplifi illustr instanc
exempt freedom immun nontax privileg unrat untax
exerc exert practic practiz us usag util workout
exert travail wield
exhaust fag fatigu finit fume spend thorough thoroughgo thoroughli tire tucker wear weari
exhibit expo exposit show
exhilar invigor
exhort urg
exig imper insist
exigu meager
exil expat expatri
exist extant factual genuin macrocosm present real realist sincer subsist univers world
existenti experienti
exodu hegira hejira
exogami intermarriag
exoner innoc vindic
exorbit outrag steep
exot foreign strang
exoter public
expans grand impress sweep
expati expound
expect gravid hope outlook pregnant prospect unsurpr
expedi opportun opportunist polit timeserv us util
expel oust
expend expenditur inessenti replac sacrific spend spendabl unessenti
expenditur outgo outlai spend
expens overpr pricei prici valuabl
experi experienc experiment old practic practiz skill veteran
experienc old practic practiz season skill toughen vers veteran
experiment observ
expert practic profici skil skill
expiabl pardon
expir expiri invalid perish termin
expiri termin
explain explic interpret
explanatori inform instruct
explet oath swear swearword
explic formul interpret solubl
explicit express graphic hardcor overt state unequivoc univoc
exploit feat misus us user victim
explor exploratori preliminari research
exploratori preliminari
explos unstabl volatil
expo exposit
expon propon
expos reveal uncloth uncov unmask unprotect unwrap
exposit expositori expound instruct
expositori inform instruct
expostul object remonstr
expound lucubr
express face fast limit look overt reflexion represent speak speakabl state unequivoc univoc utter verbal
expressionless impass incommun uncommun unexpress
expresswai freewai pike superhighwai thruwai
expuls riddanc
exquisit fine intens keen recherch
extant surviv
extempor impromptu improv unprepar
extemporan impromptu unprepar
extemporari impromptu unprepar
extend lengthi long outspread outstretch prolong protract sprawli
extens larg
extenu mitig palliat
exterior outdoor outsid
extermin extirp liquid
extern extrins outsid outwardli
extinct nonexist
extirp uproot
extol glorifi praiz
extort goug
extortion outrag steep
extra redund spare supererogatori superflu supernumerari surplu unnecessari unneed unschedul
extract infus
extracurricular outsid
extrajudici illeg
extraleg illeg nonleg
extramarit illicit
extran extrins impertin irrelev orthogon
extraordinair extraordinari
extraordinari fantast fright howl immoder impress incompar marvel phenomen preternatur pyrotechn rattl remark singular special superior surpass terrif tremend uncanni uncommon uncompar unusu wonder wonderwork wondrou
extraordinarili inordin
extrapol gener infer interpol
extravag exuber overween prodig proflig spendthrift unrestrain
extravagantli lavishli profus
extrem extremum highli immoder intens super utmost uttermost
extremist radic ultra
extremum peak
extric untangl
extrins outsid
extrus protuber swell
exuber overween rejoic spirit unrestrain
exud ooz transud
exult jubil pride rejoic triumphal triumphant
exultantli exultingli
ey eyebal eyelik oculu optic popei
eyebal orb
eyebrow supercilium
eyeglass glass monocl spectacl
eyelash lash
eyelet loop
eyelid lid palpebra
eyepiec ocular
eyesight see sighted
fab fabul pleas
fabl fiction legendari parabl unreal
fabric fiction framework invent manufactur storytel textil unreal
fabul incred mythic mytholog pleas unreal
face featur look visag
faceti humor humour jokingli
facil instal quick slick superfici
facilit help
facilitatori help
facsimil fax telefax
faction junto
factor ingredi
factori manufactori mill
factual real
faculti modul
fad furor
faddi fashion
faddish fashion
fade fleet reduc slice washi wither
fadeout reced
faec stool
faeri fairi
fag fairi fatigu labor queer tire toil
faggot fairi queer
fagot fairi queer
fai fairi
fail miscarri neglect unsatisfactori weak
fain prepar will
faineant idl indol lazi
faint feebl indistinct percept shadowi swoon syncop wispi
fair fairish funfair imparti just moder reason sensibl sport sporti sportsmanlik
fairi nanc poof poov pouf queer sprite
fairish moder reason
fairli jolli middl moder passabl pretti reason somewhat
faith fidel fold religion true trueheart trusti trustworthi
faithfulli reliabl
faithless traitor
faithlessli fals
fake faux forg fraud fudg imit impost impostor phonei phoni postich pretend pseud pseudo sham shammer simul
falcon hawker
falderol nonsens
fall hide inhuman roughshod savag viciou waterfal
fallaci invalid
fallal trinket
faller logger
fallibl imperfect unreli
falloff slack slump
fallow unexploit unplough unplow
fals falsiti incorrect insincer mendaci mistaken speciou spuriou traitor treacher treason untru wrong
falsehood falsiti untruth
falsifi fudg garbl warp
falsiti untruth
falter unsteadi waver
falteringli uncertainli unsteadili
fame famou illustri known notabl note renown
famili genet household menag
familiar fellow garden known orient
famin shortag
famish hungri starv starvat
famou illustri known notabl note renown
famous magnific splendidli
fan lover rooter
fanat fanatic overzeal passion rabid
fanatic zealotri
fanci fiction flamboy florid fussi illus imag imaginari lacelik laci luxuri notion origin phantasi pictur puf puff rhetor rococo unreal vermicul vermicular visual
fanfar ostent tucket
fanlight skylight
fanlik wide
fanni posterior seat
fantabul rip splendid superior
fantas fantasi
fantasm phantom specter
fantast grotesqu howl incred marvel rattl terrif tremend unreal unusu wonder wondrou
far farawai farther farthermost farthest further furthermost outli remot remov uttermost
farc forcemeat travesti
farcic humor ludicr
farewel part
farinac granular gritti
farm husbandri rural
farmer granger husbandman sodbust
farmhand fieldhand
farmland ploughland plowland tillag
farrago hodgepodg
fart flatu
farther further
farthermost farthest
farthest furthermost uttermost
fascin grip hypnot interest intrigu mesmer rivet spellbind spellbound transfix
fashion groovi intent jaunti late make manner mod mode modern modernist modish natti posh raffish rakish snazzi spiffi spruce style stylish swagger swank swanki swish trendi trendset voguish wai
fast fleet hurri instant instantan quick rapid scurri speed speedi straightawai sudden swift tight wing
fastbal heater hummer
fasten fix secur
fastidi finic finicki meticul overnic pernicketi persnicketi picki prissi refin squeamish tidi
fat fatten fattish fleshi jowli obes overweight paunchi plump podgi porcin portli potbelli pudgi pyknic round stout thick tubbi zaftig zoftig
fatal fate lethal
fate forebod portent prophet
fathead goof goos jackass stupid
father forefath sire
fatherland homeland motherland
fathom fthm penetr
fatigu jade spend tire tired weari
fatless skim
fatso fatti
fatten finish
fatti greasi oili oleagin sebac sueti superfat
fatuou stupid
faucet spigot
fault flaw fractur mistak
faulti imperfect inaccur
faultless impecc perfect
faux imit simul
favor favorit favour good love pet plausiv prefer privileg propiti
favorit love pet popular prefer
favour good propiti
fawn grovel kotow obsequi toadi
faze unnerv unsettl
fear fearsom fright frighten horrend horrif terribl
fearless intrepid unafraid unapprehens unblink unfear unflinch unfrighten unintimid unshrink
fearsom frighten terribl
feasibl possibl practic viabl workabl
feather featheri featherlik flight pennat plumag plumat plume plumelik plumi plumos vane
featherb pamper
featherbrain frivol silli
featur have lineament sport
featureless plain
febric fever
febril fever feverish
fece stool
feckless inept irrespons
fecklessli ineptli
fecul soil unclean
fecund fertil fruit product prolif
feder unit
fedora homburg trilbi
feebl frail frailti infirm lame valetudinarian weak
feeblemind retard
feed provend
feel flavor impress notion spirit
fei insan supernatur
feign pretend pretens sham
feisti spirit
felic felicit happi
felicit fortun happi
felid felin
fella feller fellow gent lad
feller fellow lad logger
fellow gent lad
felon malefactor outlaw whitlow
feloni illeg
femal feminin pistil
feminin maidenli maidenlik muliebr
femori thighbon
femur thighbon
fen marsh
fencesitt independ
fenland marsh
feral savag wild
ferin savag wild
ferment tempestu unrest zymolysi zymosi
feroc fierc furi furious vehem violenc wild
feroci fierc furiou violent
ferri ferryboat
fertil fertilis fertiliz fruit impregn product prolif rank
fervenc fervor
fervent fervid fervidli fierili hot impass passion perfervid torrid
fervid fervor hot impass passion
festal festiv joyou merri
festin hasten hurri
festiv joyou merri
fetch take win
fete fiesta
fetich juju voodoo
fetid foetid foul funki malodor malodour noisom smelli stink stinki
fetish voodoo
fetor reek stink
fetter hobbl shackl
feudal feudalist
fever feverish ill pyrexia sick
feverish hectic
few less some
fiat rescript
fib tale
fibber storytel
fiber fibr roughag
fiberglass fibreglass
fibrou sinewi
fickl mercuri quicksilv
fictil suscept
fiction fictiti unreal
fictiti fictiv pretend sham unreal
fictiv origin pretend sham
fiddl goldbrick shirk trivial unimport violin
fiddler violinist
fidget fidgeti
fidgeti tens
fielder fieldsman
fiend ogr
fiendish hellish infern satan unholi
fierc furi furiou furious intens tear vehem vehement violenc violent wild
fieri hot impass perfervid torrid
fifteenth ordin
fifth ordin
fiftieth ordin
fig figur
fight oppos
fighter scrapper
figur flesh forecast metaphor metonym nonliter physiqu poetic reckon represent rhetor synecdoch
figurin statuett
filament thin
filamentlik thin
filch pilfer purloin swipe
file regist
filiat lineag
filiform thin
fill full girl miss
film movi pic record
filmi gossam thin transpar
filter filtrat permeat
filth soil
filthi nasti soil unclean
fin five quintet
finabl guilti
finagl wangl
final fini last net ultim
financ fund
financi fiscal
find institut launch notic observ recov save
fine good mulct okai preciz satisfactori ticket
fineabl guilti
finespun preciz refin
finger fingerbreadth fingerlik
fini finish last
finic finicki
finicki picki
finish last over paint smooth termin through
finit imperman mortal tens
fink scab sneaker
fire unemploi
fireplac hearth
firesid hearth
firework pyrotechn
firm firmli hous resolut resolv steadfast steadfastli tauten unbend unfalt unshak unwav unwaveringli
firmament heaven
firmli secur steadfastli unwaveringli
first firstborn firstli foremost freshman front initi introductori origin premier primari prime prototyp
firsthand primari
firstli foremost
fish sportfish
fisher fisherman pekan
fishgig gig lanc spear
fishi question suspect suspici
fishmong fishwif
fissipar independ
fist hand
fistfight fisticuff slugfest
fistul hollow
fistular hollow
fit fitting just meet paroxysm prime proper readi set spasmod sporad suit suitabl
fitli suitabl
fitter good
fittingli suitabl
five fivesom pentad quint quintet quintuplet
fivefold multipl
fivesom quintet
fix holdfast jam mend mess muddl nonmov pickl repair set unmov
fixed immobl
fixtur habitu regular
fizgig gig lanc spear
fizz foam froth
fizzl hiss hush sibil
flabbergast surpriz
flabbi unfit
flaccid soft
flag masthead tire
flagel lash scourg whip
flagellum scourg
flagiti monstrou wick
flagrant glare
flail lam thrash
flair panach
flake oddbal snowflak
flamboy florid ostentati showi
flamboyantli flashili showili
flannel washcloth washrag
flap fuss pother tizzi
flare move
flash flashi garish gaudi gimcrack loud meretrici tacki tasteless tatti tawdri trashi twinkl wink winkl
flashi garish gaudi gimcrack jazzi loud meretrici sporti tacki tasteless tatti tawdri trashi
flat level planar plane straight
flatfoot patrolman unreadi
flatli uncondition
flatten planar planat
flatul unhealthi
flaunt ostent swank
flaunti ostentati
flautist flutist
flavor sapid savor season smack spirit
flaw imperfect
flawless perfect unflaw
flaxen sandi
fleck macul patch pattern scrap speck speckl stippl
fledg fledgl
fledgel fledgl freshman newcom
fledgl freshman inexperi inexperienc neophyt newbi newcom
fleec hook rob sheepskin soak
fleeceabl gullibl naiv
fleeci soft
fleer fugit runawai
fleet flit flutter fugit momentan momentari short swift
fleetli swiftli
flesh physiqu
fleshi overweight sarcoid
fleshli physic sensual
flexibl flexil limber negoti spinnbar stretch suppl
flexil stretch
flexur fold
flick leaf riff riffl thumb
flicker flitter flutter glint quiver spark
flier flyer
flight fly
flighti frivol
flimflam hustl
flimsi incred onionskin unbeliev unconvinc unpersuas weak
flinch funk quail recoil shrink squinch winc
fling spree
flint flinti granit hardheart heartless obdur stoni
flip impud insol somersault somerset summersault summerset toss
flippant frivol
flirt flirtat mash minx philand prickteas teas toi vamp vamper
flirtati sexi
flit flutter
flitter flutter quiver
float natat vagrant
floati light
floc floccul
floccos hairi
floccul soft woolli
flog lambast lash lather slash strap trounc welt whip
flood full inund overflow swamp
floor shock storei
flora plant veget
floral flower pattern
floresc flower
florid healthi rubicund ruddi
flossi fluffi soft
flounc furbelow ruffl
flounder stagger
flourish prosper roar success thrive
flout jeer scoff
flouter mocker
flow flux sleek smooth streamlin
flower infloresc unfold
flu gripp influenza
flub fluff fuckup mishandl muff pratfal spoil
fluctuat variat
fluenci smooth
fluent grace
fluff fripperi mishandl muff spoil
fluffi soft
fluid liquid runni
flummox mystifi puzzl
flump plunk
flunkei lackei
flunki lackei
fluorescein resorcinolphthalein
flurri hustl
flush healthi heydai peak prime redden rich rosi wealthi
flutter quiver
flux fluxion
fly hurri move rainfli watch wing
flyawai frivol
flyblown soil stale unclean
flyer handbil throwawai
flyspeck littl petit small tini
foam foami froth unhealthi
foami froth frothi spumi unhealthi
fob fox trick
focu focuss pore rivet
foe foeman
foetid foul stink
foetor reek stink
fog foggi mist murk murki obnubil obscur opaqu
foggi fuzzi groggi indistinct
foibl idiosyncrasi manner
foil frustrat queer scotch thwart unsuccess
fold plicat
folder nonsens pamphlet
folderol rubbish
foliag leaf leafag
folio page
folk tribe
folksi inform
folli foolish imbecil stupid unwis
follow next postdat pursual pursuit succe underment
fond love lovesom partial philia warm
fondl hug kiss pet
fondli lovingli
food nutrient
foodi gourmet
foodstuff groceri
fool fritter gull mug muggin patsi sap saphead sucker tomfool
foolhardi rash reckless
foolish goofi goosei gooselik goosi harebrain idiot impolit imprud inadvis insan ludicr misguid nonsens preposter rattlebrain rattlep ridicul scatterbrain scatti stupid unadv unadvis unwis unwiz vacuou wacki whacki zani
foolishli unwis
foolproof goofproof infal unfail
foot hoof pe term
footbridg overcross
footfal footstep
footl linger loaf loiter loung lurk tarri trivial unimport
footloos free
footmark footprint
footpath pathwai
footslog pad plod tramp trudg
footslogg infantryman
footsor tire
footstep pace step stride
footsur steadi
fop gallant
for foursom quadruplet quartet quatern quaternari quaternion tetrad
forag pastur scroung
forai loot raid ransack rifl
forbear patienc patient refrain
forbid foreclos forestal impermiss interdict menac nix omin preclud prohibit proscrib sinist taboo tabu threaten unpleas verboten veto
forc forcibl hale impel impetu involuntari nonvoluntari pressur unvoluntari
forceless unforc wimpi wimpish
fordabl shallow
fore forward front
forebod portent predict premonit presenti prophet
forecast foretel predict prognosi prognost reckon soothsay
foreclos forestal preclud prevent
forefath sire
foregath gather
forego foreswear forgo preced predat waiv
foregon past
foreground highlight spotlight
foreign import intern natur noncitizen outland outsid oversea unnatur
foreknow forese previz
foreknowledg precognit
foreland headland
foreman honcho
foremost front frontmost
forenoon morn
forens rhetor
forepart front
forerunn harbing herald precursor predecessor
forese predict previz
foreshadow omen portend predict presag prophet
foreshorten shorten
foresight foresighted prospici
forest timberland wood woodland
forestal preclud prevent
foreswear forgo relinquish waiv
foretel herald predict
forewarn premonit
foreword prefac
forfeit forfeitur waiv
forfic fork
forg formul hammer invent smithi
forgath gather
forget unmind unnot unretent
forgiv pardon toler
forgo preced predat relinquish waiv
fork pitchfork prong prongi ramif
forlorn hopeless loneli
form kind organ pliant precast shape signifi sort
formal formalist offici perfunctori semiform starchi valid
former onetim past quondam sometim
formid impress redoubt unnerv
formless shapeless
formul invent prepar
formula recip
fornicatress jade
forrad forward
forrard forward
forswear recant retract
fort fortement fortissimo fortress garrison metier special specialti
forth off onward
forthcom futur upcom
forthcoming immin
forthright forthrightli frank outspoken plainspoken squar
forthrightli squar
forthwith immedi instantli straightawai
forti twoscor
fortifi protect strengthen strong
fortnightli period
fortuit fortun luckili uncaus unintend
fortun happi hazard luck lucki luckili miracul privileg providenti success well
forward frontward gardant guardant headfirst headlong onward overbold overfamiliar presumptu progress sassi
fossa pit
fossil inflex
foster fosterag further rear surrog
fosterag rear
foul funki loathli loathsom malodor malodour noisom pollut repel revolt skanki smelli soil stink stinki tangl unclean unsport unsportsmanlik yucki
found initi instaur origin
founder lamin
foundri metalwork
fountain outpor
fountainhead headspr wellspr
fourfold multipl quadrupl quadruplex
fourpenni size
foursom quadruplet quartet quatern quaternion tetrad
foursquar resolut squar
fourteen xiv
fourteenth ordin
fourth fourthli ordin quarter quartern quaternari
fowl poultri
fox slyboot trick
foxi sly wili
foyer hall lobbi vestibul
fraction fragment fragmentari half incomplet uncomplet
fractiou irrit peevish
fractious querul
fragment fragmentari shard sherd split
fragranc perfum redol scent
fragrant muski odorifer perfum scent
frai scratch worn
frail imperfect infirm sapless unhealthi weak weakli
frailti infirm vice
frambesia framboesia yaw
framboesia yaw
framework model
frangipani frangipanni
frank frankfurt obviou outspoken plainspoken postmark weeni wienerwurst
frankincens thu
frankli honestli
frantic frenet frenzi mad madli phrenet wild
frat fratern
fratern sodal
fraud impost impostor pretend pseud pseudo sham shammer
fraught full troubl
freak monstros
freaki strang unusu
freakish unpredict
freckl lentigo
free independ liber releas rid sovereign unbound unconfin unconstrain unhamp unimprison unloos unloosen unrestrain unrestrict
freehand gener give handsom
freeheart gener
freelanc independ pai
freeman freewoman
freestand separ
freewai motorwai pike superhighwai throughwai thruwai
freewheel slaphappi unrestrain
freewil voluntari
freez frost
freight lade payload shipment
freighter merchantman
frenet frenzi
frenzi furi hysteria manic phrenet wild
frenziedli hectic
frequenc often
frequent oft often oftentim ofttim patron predomin prevail preval rife shop
fresh freshli freshman incorrupt new newli novelti undecompos unspoil unspoilt
freshli impertin impud new newli pertli saucili
freshman neophyt newbi newcom
fret fuss irrit lather niggl petul querul reticul stew sweat swither tens
friction rub
friendless outcast unwant
friendli genial graciou hospit matei neighborli neighbourli palli sociabl social warm
fright frighten horribl horrifi scare
frighten horrend horrif panic panicki scare terribl terrifi terror
frightfulli terribl
frigid gelid ici unlov
frill ruffl
frilli ruffl
fring outskirt peripheri
fringi margin peripher
frisk frolic romp skylark sport
friski kittenish play
frisson quiver shiver shudder thrill tingl
frivol giddi lighthead scatterbrain silli superfici
frizz frizzl
frizzl kink
frog salientian toad
frolic gambol lark rollick romp skylark sport
frolicki play
frolicsom play
front frontmost
frontal frontlet
frost hoar hoarfrost ic opaqu rime
frostbitten frozen
frosti ici wintri
froth spume unhealthi
frothi live
froward headstrong will
frown glower scowl
frowsi slovenli
frowzi slovenli
frowzl rumpl tousl untidi
frozen glaciat icebound nonmov root sleeti unmelt unmov unthaw
frugal thrifti
fruit gener procr product prolif reproduct
fruitfulli profit
fruiti insan
fruitless futil sleeveless unproduct vain
frustr frustrat prevent
frustrat prevent queer rag scotch thwart unsuccess
fuckhead lunkhead
fuddl jumbl muddl smother welter
fudg hedg misrepres sidestep skirt wangl
fuel refuel
fugaci pass temporari
fuggi unventil
fugit momentan momentari runawai short
fugli ugli
fulfil satisfi
fulgent glare
fulgid glint glitter
fulgur impress
full fulli glut instinct inund laden load overflow overful overladen overload replet riddl stuf total untast untouch whole
fulmin sudden
fulsom oili
fumbl grope muff unskil
fume smoke treat
fun merriment
function map oper purpos serv servic us utilitarian
functionari offici
fundament groundwork import kei posterior primal rudimentari seat
funer obsequi
fungal fungou
funk quail recoil shrink winc
funki stink
funni humor humour laughabl mirth peculiar queer risibl rum rummi singular
funnili oddli
fur furri hairi pelt
furbelow ruffl
furi furious hysteria rage vehem violenc wild
furiou infuri madden violent
furious vehem violenc wild
furlik hairi
furnish outfit provid render stock suppli
furri hair hairi hirsut
furrow groov rug rut wrinkl
further promot
furthermor moreov
furtiv sneak sneaki stealthi surreptiti
fuse fuze immix merg mix unit
fusiform point
fusillad salvo vollei
fusion merger unif
fuss hassl mother niggl overprotect pother tizzi troubl
fussi grouchi grumpi irrit petul
futil ineffectu meaningless otios sleeveless unavail unproduct useless vain
futur hereaft incom prospect prox proximo upcom
futureless hopeless
fuze prime primer
fuzz fuzzi hair hairi hirsut tomentum
fuzzi hair hairi hazi hirsut indistinct muzzi
ga gasconad vaunt
gab gossip
gabbi talk talki
gabbl gibber jabber palav piffl prate prattl tattl twaddl
gabfest gossip
gadfli pester
gadget gismo gizmo widget
gaff slip
gag jape jest muzzl
gaga old senil
gage game gaug locowe sen sess stake
gagman gagwrit
gagster gagwrit
gai homo homophil homosexu jocund jolli jovial joyou merri mirth sunni
gaieti merriment play
gain increas pai profit win
gainli grace
gait pace
gal gallon
galact larg
galax galaxi
gall irrit nettlesom pain peski pester plaguei plagui vex vexati
gallant sheik spirit
gallantri heroism politess valianc valor
galleri veranda verandah
gallimaufri hodgepodg
gallou gibbet
gallu suspend
galor mani
galvan startl voltaic
gambit stratagem
gambl game risk
gambog lemon
gambol romp skylark sport
game gimpi halt lame stake unfit
gamei sexi
gami sexi
gamin throwawai
gammi unfit
gammon ham
gangl lanki lean rangi tall
gangli lanki lean rangi tall
gangren necrosi unhealthi
gangster mobster
gaol imprison jail jug lag remand
gap open spread
gape gawk gawp goggl open yaw
garb garment habili habilit raiment robe tog
garbag refus scrap
garbl illog incoher scatter warp
garboil tumult uproar
garden horticultur nurseryman
gargantuan giant larg
garget poke
garish gaudi loud tawdri
garment habilit raiment tog
garner granari
garret loft
garrul talk talki
gasbag windbag
gaseou gasifi gassi vapor vaporif vaporish vapour vapourif vapourish volatil
gash slash
gasolen gasolin
gasolin petrol
gasp pant
gassi unhealthi
gastronom gourmet
gatekeep porter
gauch ineleg unpolish
gaucheri slip
gaud trinket
gaudi gimcrack jazzi loud meretrici sporti tacki tasteless tatti tawdri trashi
gaumless stupid
gaunt haggard lean pinch skelet thin
gauntlet glove
gauzi gossam thin transpar
gawk gawp goggl goon lout lubber lummox oaf stumblebum
gawki ungainli
gayli happili jubilantli merrili mirthfulli
gaze stare
gazillion million
gazump hook rob soak
gear geartrain intermesh
geezerhood year
gelatin jelli
gelid ici
gelt kale loot
gem gemston jewel treasur
gender sexual
gener generos give gross handsom imprec indiscrimin infer lavish liber mostli munific openhand overal overgener pandem procr product undiversifi ungrudg univers unselfish unspar unspeci unspecif unstint widespread
genet genic hereditari herit inherit transmiss transmit
geni jinne jinni
genit possess
geniu mastermind
gent lad
genteel polit refin
gentil heathen infidel pagan
gentl gruntl kind lenifi mild mollifi pacifi placat
gentleman valet
gentlemanli gentlemanlik refin
gentlemanlik refin
gentlewoman ladi madam
gentli mildli
genu knee
genuin honest honor real realli sincer true truli unfeign unquestion verit
geometr nonrepresent
german relev
germi septic
germin origin semin sprout spud
gesticul gestur motion
gestur motion nonverb sign
getabl obtain
getawai lam
gettabl obtain
getup outfit
gewgaw trinket
ghastli grim grisli gruesom macabr
ghost ghostwrit haunt obsess specter spectr spook wraith
ghostli ghostlik phantasm spectral supernatur
ghostlik phantasm spectral supernatur
ghoul graverobb
giant jumbo larg titan
gibber prattl
gibbet pillori
gibbos protuber swell
gibbou unfit
gibbous protuber swell
gibe jeer jibe match scoff shaft talli
gibelik jeer mock taunt
giddi ill lightheaded sick silli vertigo
gift indu invest talent
gigant larg mammoth
giggl titter
gigu jig
gild gilt glossi gold golden guild insincer lodg societi
gilt gold golden
gimcrack loud nonsens tawdri
gimcrackeri nonsens
gimp hitch hobbl limp
gimpi halt unfit
gingiva gum
gingko ginkgo
ginmil saloon taproom
girdl sash
girl miss missi
girlish immatur schoolgirlish young
git puke skunk
give grant handsom inclin mind openhand precondit presumpt springi tend yield
glabresc hairless
glabrou hairless
glace preserv
glacial ici
glad gladiola gladiolu gladsom happi will
gladden joi
gladiat prizefight
glamor glamour hex romantic
glamour romantic
glanc glimps glint peek
gland secret secretor
glare glari glower
glass glaze spec spectacl
glasshous greenhous
glassi glaze smooth
glassless unglaz
glaucou opaqu
gleam glimmer glint glisten glitter lambenc nitid
glean harvest reap
glee gleeful gloat hilar mirth
gleeful hilar joy joyou jubil
glib pat plausibl slick superfici
glibli slickli
glide semivowel soar
glimmer inkl
glint glisten glister glitter glitteri peek scintil spark sparkli
glisten glister glitter sheeni shini
glister glitter
glitter glitteri scintil sparkli
gloam nightfal twilight
glob lump
global globos globular intern internation round spheric world worldwid
globos rotund round spheric
globular rotund round spheric
glom snitch thiev
gloom gloomi somber sombr
glori glorif resplend
glorif ideal
glorifi laud
gloriol halo
gloriou histori illustri impress incandesc inspir known lustrou magnific stori sublim
gloss glossari rubric
glossa tongu
glossi polish slick
glove mitt
glow luminesc radianc
glower glum moodi moros saturnin sullen
glue mucilag past
gluei gummi pasti sticki
glum moodi moros sullen
glumli sullenli
glut gorg gormand gourmand ingurgit overeat overgorg overindulg oversuppli satiat surfeit
glutin gummi pasti sticki
glutton gourmand indulg trencherman
gluttoni over
glycerin glycerol
gnarl grumbl knot knotti mutter
gnarli knot knotti
gnomish littl small
go kaput leav
goad involuntari prod spur urg
goalless hitless scoreless unsuccess
goat laughingstock
goate unshav unshaven
gob lot score seafar seaman tar ton wad
gobsmack surpriz
god immort
goddam goddamn infern
goddamn infern
godforsaken inhospit wast
godless impiou
godlik superhuman
goiter goitr
goitr struma thyromegali
gold golden metal
goldbrick shirk soldier swindl
golden halcyon happi
goldsmith goldwork
golfer linksman
gonzo unconvent
goo muck slime sludg
good goodish groovi healthier improv melior nifti obedi peachi redeem respect satisfactori smash solid soundli superb swell thoroughli wager well
goodi treat
goodli sizabl
goof goofbal goos jackass sin twat zani
goofbal goos jackass
goofi silli wacki
gook muck slime sludg
goon hood lummox punk
goop muck slime sludg
goos jackass twat
goosei stupid
gooselik stupid
goosi stupid
gorg gormand gourmand ingurgit overeat overgorg overindulg satiat
gorgeous magnific splendidli
gori sanguin sanguinari slaughter
gormand overeat overindulg satiat
gormless stupid
gospel revivalist
gossam thin transpar vapor vapour
gossip jaw natter scuttlebutt
goug nick
gourmand overeat overindulg satiat
gout urarthr
gouti ill sick
govern regim regul regular
government polit
grab snaffl snap
grabbi grasp greedi
grace gracil graciou lissom lith lithesom ornament sinuou suppl willowi
gracefulli gracious
gracelessli woodenli
graciou kind merci refin
grad graduat
gradat gradual
gradatori gradual
grade hierarch level rank rate scale stratifi tier
gradient slope
gradual graduat piecem slow stepwiz
graduat high postgradu
graft transplant
grai gray grayish grei grey greyish grizzli hoar hoari old
grain ingrain woodgrain
graini granular gritti
gram gramm
grammarian syntactician
gramp grandfath
gran grandma grandmoth granni
grand immens import impress lordli thou thousand
grandad grandfath
granddad grandfath
granddaddi grandfath
grandeur magnanim magnific nobil nobl splendor
grandfath grandpa
grandiloqu pompou tall
grandios hifalutin highfalut highfalutin impress pretenti
grandma grandmoth granni nan nanna
grandmoth granni nan nanna
granit obdur rocklik
granitelik rocklik
granni nan nanna
grant subsid
granular granulos gritti meali
granulos gritti
grapevin pipelin
graphic write
graphit plumbago
grapnel grappl
grappl grappler grip rassl wrestl
grappler wrestler
grasp greedi grok hold prehens savvi
graspabl intellig understand
grate gravelli pleasant rankl rasp raspi thank
grati gratuit unpaid
gratif satisfact
gratifi indulg pander pleas pleasant satisfi
gratifyingli satisfyingli
gratingli harshli
gratuit unmerit unpaid
gratuiti tip
grave graviti grievou inscrib sculpt sculptur sedat seriou sever sober soberli solemn staidli tomb
gravel irrit nark nettl rag rile vex
gravelli rasp rough
graven sculptur
graveston headston tombston
graveyard necropoli
gravid pregnant
gravit graviti
graviti sober
graybeard greybeard
grayish grei
graze pastur
greas grime grung soil
greaseproof impervi
greasi oili oleagin sebac soil unclean
great illustri immens import larg sizeabl sterl superior superl vast
greatcoat overcoat topcoat
greedi wish
green greenish park verdanc verdur virid
greenhorn rooki
greensward sod sward turf
greet salut
gregari sociabl social
grei greyish grizzli hoar hoari old
gremlin imp pixi
grief heartach heartbreak
griev sorrow
grievanc grudg
griever mourner
grievou heartbreak heartrend sorrow
grill grillroom lattic
grim grisli gruesom hardship implac inexor macabr rigor stern unappeas unforgiv unrel
grime soil
grimi grubbi grungi soil unclean
grin smile
grind nerd swot wonk
grinder sub submarin wedg
grip handgrip handl hold interest
gripe grous squawk
grisli gruesom macabr
gristli rubberi
grit gut
gritti meali
grizzli old
groan moan
groggi letharg logi stupor unenerget
groin inguen
grok savvi
grommet loop
groom hostler kempt ostler plaster pomad sleek slick stableboi stableman tidi train
groov rut
groovi swagger swell
grope incertain uncertain
gross overal receipt revenu
grotesqu strang ugli
grotti nasti
grouch grumbl scold
ground reason yard
groundbal grounder
groundbreak pioneer
groundless idl unfound unsupport unwarr
groundwork understructur
group radic
grove orchard woodlet
grovel submiss
grow grownup growth matur ontogenesi ontogeni
grower raiser
growl rumbl
growth matur ontogenesi ontogeni
grub mooch spong
grubbi soil unclean
grudg stew unwil
gruesom macabr
gruff hoars huski
grumbl murmur mutter rumbl scold
grummet loop
grung soil
grungi soil unclean
grunt oink
grunter pig
gruntl mollifi pacifi
guarante insur vouch warranti
guard ward
guardian protector shielder
guardianship keep
guck muck slime sludg
guerilla guerrilla irregular
guerrilla insurg irregular
guess guesswork hazard imagin opin reckon specul suppos supposit surmis surmiz think ventur
guest invite
guggl rippl
gui hombr rib ridicul roast
guid lead maneuv manoeuv manoeuvr steer
guidanc steer
guidepost signpost
guil sly wili
guild lodg societi
guileless squar
guilt guilti
guilti hangdog inculp inculpatori indict punish shame unright
guiltless innoc righteou unimpeach
guiz pretenc pretext
gula over
gull mug patsi seagul slang sucker
gullibl naif naiv unwari
gulp guzzl quaff swig swill
gum gummi
gummi mucilagin pasti sticki viscid viscou
gumption gut
gumptiou industri
gun ordnanc
gunfight gunplai
gunfir gunshot
gunk muck slime sludg
gunman gunsling hitman torpedo triggerman
gunplai shootout
gunpowd powder
gunsling hitman torpedo triggerman
gurgl rippl
gush live outburst outpor run spirt spout spurt
gusti stormi
gusto relish zest
gut intestin moxi
gutless spineless weak
gutsi pluck
gutter trough
guttl pig
guttur pharyng
gybe jibe
gym gymnasium
gynaecologist gynecologist
gyrat reel spin spiral whirl
gyre whorl
habili wear
habit home inhabit livabl liveabl wont
habitu physiqu regular us usual wont
hachur hatch
hackamor halter
hacknei shopworn stock threadbar timeworn tire trite unorigin
haemoglobin hemoglobin
haemolyt hemolyt
haemorrhag hemorrhag
haemorrhoid hemorrhoid
haemosiderin hemosiderin
haggard lean pinch raddl skelet tire worn
haggl higgl huckster wrangl
hagridden torment troubl
hail herald
hair hairi hairsbreadth pubesc whisker
hairdo hairstyl
hairdress stylist
hairi hirsut hispid lanat pappos pilari pilos pilou puberul pubesc seric toment tomentos
hairless nonhairi tonsur
hairlik thin
hairsplit preciz
hairstylist stylist
halal proper
halcyon happi peac peaceabl
hale haul healthi pressur
half incomplet uncomplet
halfheart lukewarm tepid unenthusiast
halfwai intermedi middl midwai
hall hallwai lobbi vestibul
hallmark stylemark trademark
hallow holi
hallucin ill sick
hallucinatori unreal
halo nimbu ring
halt hitch lame stai stop stoppag unfit
halter hamper
ham jambon overact overplai
hammerhead lunkhead
hammock hillock knoll mound
hamper shackl
hand man manpow manu mitt paw smatter workforc
handbag purs
handbasin washbasin washbowl
handclasp handshak
handcraft handiwork
handgrip handl
handgun pistol
handi us util
handicap incapacit invalid unfit
handicraft handiwork
handiwork handwork
handkerchief hankei hanki
handl manag manipul treat
handless maladroit
handmad handsewn handstitch handwoven overhand oversewn
handmaid servant
handmaiden servant
handsom openhand
handwrit script
handwritten write
hang knack
hangout haunt resort
hangov holdov katzenjamm
hanker long yearn yen
hap happen occur
haphazard haphazardli random
haphazardli indiscrimin randomli
hapless miser misfortun pathet piteou pitiabl poor unfortun
happen occur occurr
happi joy joyou laugh riant
happili jubilantli merrili mirthfulli
haptic tactil tactual
har tackl
harangu rant
harass harri molest pester plagu troubl vex
harbing herald predecessor
harbor haven nurs seaport
hard harden herculean knotti merciless nasti problemat scheme steeli thorni ticklish touchi tough tricki troublesom try unenvi unmerci vex
hardcor loyal
harden temper
hardhead realist stubborn
hardheart obdur
hardi robust stalwart sturdi
hardli scarc
hardlin inflex sturdi uncomprom
hardscrabbl meager
hardship rigor rigour sever
hardwar ironwar
hardwork industri tireless untir
harebrain insan
hareem harem
harem seraglio serail
harlequinad prank
harlot prostitut tart whore
harlotri prostitut
harm hurt ill impair injuri malign mischiev pain prejudici ruinou toxic trauma
harmless innoc innocu nontox painless safe
harmon harmoni
harmoni symmetr symphon symphoni
harri hassl molest pester plagu ravag troubl
harrow pain tortur
harsh rough scratchi unpleas
harshli raspingli
harvest reap
hassl molest plagu scuffl troubl
hast hasti hurri hurried rush
hasten hie hotfoot hurri race rush speed
hasti headlong hurri overhasti precipit
hastili hurriedli
hat heap lot mass mint mountain peck pile plenti raft stack wad
hatchwai scuttl
hate hatr hostil mean nasti odiou scorn undesir unlov unwant
haughti imperi lordli overbear pride proud sniffi supercili swagger
haul haulag truck
haunt obsess persist preoccupi resort stalk troubl unforgett
haven oasi seaport
haversack knapsack packsack rucksack
havoc mayhem
hawk huckster monger peddl vend
hawker packman peddler pedlar pitchman
hawkish milit warlik
hayfield meadow
hayloft mow
haymow mow
hayrick haystack
hayse yokel
haystack rick
haywir insan wacki
hazard jeopard jeopardi luck peril risk riski stake ventur
hazi indistinct misti muzzi
head header orient
headach worri
headdress headgear
headfirst headlong
headi wize
headlamp headlight
headland promontori
headless unintellig
headlong hurri precipit
headman headsman
headmast schoolmast
headstrong wil will
heal health mend remedi san therapeut well
healer therapist
health helminth hygien medic medicin orthomolecular parasiticid prevent psychotherapeut recup remedi restor salutari san sanitari therapeut well wholesom
healthi lusti robust rosi rubicund ruddi sanguin sound well wholesom
heap lot mass mickl mint mountain muckl passel peck pile plenti raft score slew spate stack ton wad
hear learn
hearabl loud percept
hearer listen
hearsai rumor
heart pump ticker
heartbeat instant jiffi puls trice twinkl wink
heartbreak sorrow
heartbroken sorrow
hearten inspirit
heartfelt sincer
hearti satisfi vigor warm wholesom
heartili warmli
heartless obdur
heartrend sorrow
heartsick hopeless sorrow
heartwarm move
heat het hot warm
heatabl hot
heater warm
heathen pagan
heathenish pagan
heav pant
heaven nirvana parad welkin
heavi hefti ponder soggi weighti
heavyheart sad
hebdomad period week weekli
hebdomadari period weekli
hebephren insan
hedg hedgerow parri qualifi sidestep skirt
hedgehog porcupin
hedon indulg
hedonist indulg
heed mind regard
heedless regardless unheed
heft hefti massiv ponder ponderos
hefti strong
height meridian pinnacl summit superl tall tiptop
heighten intensifi
heinou wick
heir heritor inheritor
heist holdup stickup
helic spiral turbin
helix spiral
hell hellhol inferno
hellish infern satan unholi unpleas
hello howdi hullo
helmetflow skullcap
help helper implement instrument laborsav laboursav ministr reform reformatori stabil steadi subservi us util
helpless hopeless impuiss incapacit powerless weak
helplessli impot
hemorrhoid pile
henc therefor thu
henceforth henceforward
henpeck submiss
hep hip inform
hepatoflavin riboflavin
hepatotox toxic
heptad seven
herald heraldist public trumpet
herculean superhuman
here present
hereaft hereinaft hereund
herebi herewith
hereditari transmiss
hereinaft hereund
heret misbeliev unorthodox
heretofor hitherto yet
herit transmiss
hermit reclus
heroic larg
heroism valianc valor
hesit indecis indisposit paus reluct vacil waffl waver
hesitantli hesitatingli
het hot
heterodox unorthodox
heterogen inhomogen miscellan mix motlei nonuniform sundri vari
heterosexu straight
hex hexadecim jinx unlucki whammi witch
hexad sextet six
heydai peak prime
hiatu repriev
hibern torpid wintri
hick provinci rustic yokel
hickei pimpl
hide invis pelt unseeabl
hideawai hideout
hidebound traditionalist
hideou horrid horrif outrag ugli
hideous horridli monstrous
hidrosi perspir
hie race rush speed
hiemal wintri
hierarch primat rank stratifi
higgl huckster
high lofti overlook postgradu soar superior tall top tower utmost
highborn nobl titl
highbrow intellectu
highjack highwayman hijack pirat
highland upland
highlight spotlight
highwayman hijack
hijack pirat
hilar mirth
hilari humor humour uproari
hilli mountain rough
hillock hummock knoll mound
hilu hilum
hind hinder posterior
hinder imped obstruct posterior prevent stymi
hindquart posterior rump seat
hint intim suggest
hip inform pelvi
hire leas
hirsut pubesc
hirudinean leech
hiss hush razz sibil siss sizz
histor import past real
histori stori
historian historiograph
histrion melodramat theatric
hit strike
hitch hobbl limp stoppag
hitchhik thumb
hitherto yet
hitless scoreless unsuccess
hitter slugger
hoagi sub submarin wedg
hoar old
hoari old
hoars huski huskili
hob imp pixi
hobbl limp
hobnail rural
hobo tramp
hock pawn
hodgepodg hotchpotch melang mishmash oddment patchwork ragbag
hog hogget
hogback horseback
hokei sentiment stilt
hokum nonsens
hold keep maintain properti retent
holdup stickup
holi sacr sanctifi sanctiti
holidai vacat
holidaymak tourist
holla holler roar
holler hollo holloa hollow roar scream shout squall yell yowl
hollo roar
holloa roar
hollow recess reverber sunken tubelik tubular vacuou vasiform
holograph manuscript
home homei homelik homi unattract
homebound housebound
homegrown nativ
homeland motherland
homeless unfortun unsettl
homemak housewif
homeown household
homespun rough rural tweedi
homestead nester squatter
homeward orient
homicid murder
homo homosexu human
homoerot homosexu
homogen undiversifi uniform
homophil homosexu queer
homophob prejud
homophon same
homosexu lesbian queer sapphic
hone perfect
honei melod
honest honesti honor honour ingenu sincer squar true trusti trustworthi truth
honesti satinpod
honor honour ingenu just laureat laurel moral prestigi reput respect rever reward sincer squar true trusti trustworthi truth uprightli worthi
honorif respect
honour just moral reput rever vener worthi
hood hoodlum punk thug tough toughi
hoodlum punk tough
hook overcharg plume rob
hooligan roughneck rowdi ruffian vandal
hoot razz
hooter nozzl snout
hoover vacuum
hope optimist promiz wannab wannabe
hopeless imposs pessimist unhop unskil
hord host
horizon purview skylin
horizont naiant swim
horn tusk
horni hot sexi
hornswoggl swindl
horolog timepiec watchmak
horologist watchmak
horrend terribl
horribl horrifi
horrid horrif outrag
horrif outrag terribl
horseshit shit
hospit infirmari kind welcom
hostel hostelri hotelman inn
hostelri inn
hostil inim offens oppon oppos unfavor unfavour unfriendli unpeac violent
hot hottish overh rage scorch sizzl stifl sultri swelter sweltri tropic violent warm
hoteli hotelman
hotelkeep hotelman
hotfoot race rush speed
hothead impetu swashbuckl
hotshot maven mavin sensat star superstar virtuoso whiz whizz wiz wizard
hound hunt
hourli period
hourlong long
hous lodg
housebreak housewreck
housebroken train
housecoat wrapper
household menag
housekeep housework
housemaid maid
houseman intern
hovel hut shack shanti
hover oscil vacil
howev nevertheless nonetheless notwithstand still withal
howitz mortar
howl marvel rattl terrif tremend ulul wail wonder wondrou wrawl yammer yaup yawl yowl
hoyden romp
hoydenish unwomanli
hubbi husband
hubbub katzenjamm uproar
huckster monger peddl vend
huddl powwow
huffi mad sensit
huffish sulki
hug kiss neck pet smooch snuggl
huge immens larg staggeringli tremend vast
huitr oyster
hulk larg loom predomin tower whale
hulki larg
hum seeth
human humanitarian manhood merci
humanitarian improv
humbl humil humili inferior lowli meek meekli modest
humdrum monoton monotoni same
humid wet
humili mortif mortifi undignifi
hummock knoll mound
humong larg thump wallop
humor humour iron jest jocos jocular joke laughabl mirth mood pleas risibl seriocom sidesplit slapstick tragicom uproari waggish wit witti wittic wry zani
humorist humourist
humour iron jocos jocular pleas slapstick witti wry
hump hunch protuber swell unfit
humpback unfit
hunch intuit stoop suspicion
hunchback unfit
hunger hungri lust thirst
hungri long peckish raven starv supperless wish yearn
hunker squat
hunt search
hunter huntsman
hurl hurtl lung
hurler pitcher twirler
hurri hurried overhasti precipit quick rush scurri speed zip
hurt injur injuri pain trauma unkind wound
hurtl lung
hush mute silenc still subdu
husk stalk straw
huski robust strap tough
hussi jade
hut hutch shack shanti
hutch shack shanti
hyacinth jacinth
hyalin hyaloid
hydrargyrum mercuri quicksilv
hydrat hydrou
hydroxytetracyclin oxytetracyclin
hymen wed
hyperact overact
hyperaemia hyperemia
hyperbol increas inflat magnifi
hyperboloid round
hyperfin thin
hypersensit suscept
hypnot mesmer spellbind spellbound
hypoact underact
hypoadren hypoadrenocortic
hypochondriac neurot
hypocrit phonei phoni
hyponym subordin
hypophys hypophysi
hypophysi pituitari
hypothec hypothes specul theoriz
hypothes specul theoriz
hypothesi theori
hypothet supposit suppositi supposititi theoret
hyster neurot psychoneurot
iatrogen induc
icebox refriger
ici wintri
icki lousi rotten stink
icon pictur
iconoclast unorthodox
icter unhealthi
ictu seizur
idea think
ideal nonesuch nonpareil nonsuch paragon perfect
idealist lofti
idealogu theorist
ideat imagin
idempot unchang
ident indistinguish individu same selfsam veri
identifi known placeabl recognis recogniz specifi
ideologist ideologu
idiom parlanc
idiosyncrasi manner
idiosyncrat individu singl
idiot imbecil insan moron nonsens preposter retard ridicul
idl indol ineffect ineffectu lackadais laze lazi leisur loaf sloth slug uneffect unemploi unengag unfound unsupport
idler layabout loafer
idli lazili
idol love rever worship
idolatr love
idyl pastor perfect pleasant
ignit kindl light
ignomini inglori shame
ignor illiter neglect nescient snub uneduc unheed unlett unnot
iii three
ikon pictur
ilk like
ill indispos inferenti lighthead liveri liverish maladi nauseat nauseou palsi paralyt paralyz parapleg peak poorli queasi rachit recov ricketi scroful seasick sick sickish sickli sneezi spastic stricken swoon tubercul unfit unheal unhealthi unwel vertigin woozi
illat infer
illeg illegitim illicit inelig irregular misappropri misbrand mislabel nonleg outlaw prohibit punish smuggl unlaw unratifi
illegitim illicit invalid misbegot misbegotten outlaw unauthor whoreson wrong
illicit outlaw
illimit limitless
illiter nonread preliter semiliter uneduc unlett
illog incoher inconsequenti irrat viscer
illum illumin light
illumin inform light
illus illusori phantasi semblanc unreal
illusion illusionari unreal
illusionari unreal
illusionist magician seer
illusori unreal
illustr informatori instanc instruct
illustri known notabl note renown
imag imageri imagin pictur tomographi visual
imageri imagin
imagin invent origin reckon suppos think
imaginari notion unreal
imb implant plant
imbal unbal
imbecil moron retard
imbric rough
imbu interpenetr permeat pervad
imit mimet mimic onomatopo parrotlik simul
immacul speckless spic spick spotless undefil
imman subject
immateri incorpor unbodi unembodi
immatur infantil jejun junior juvenil new newborn preadolesc preteen pueril puppyish puppylik schoolboyish schoolgirlish teen teenag vernal young youngish youth
immeasur incalcul infinit limitless
immedi immediaci instanc instantli present straightawai
immemori old
immens larg sizeabl vast vastli wide
immensur limitless
immers plung steep
immin impend
immix merg mix
immobil pin stiff
immobl stationari
immoder intens outrag overdo radic steep ultra
immodest proud
immor libertin proflig scandal scroful shame shock unchast unright wick wicked wrong
immort infinit undi unfad
immun unsuscept
immur imprison jail jug lag remand
imp pixi scamp
impact wallop wedg
impair injur lessen mar vitiat weaken
impal spike transfix
impalp intang subtl
impart lend
imparti just nonracist unbias unbiass unprejud
impass indiffer passion perfervid stalem standstil stolid torrid unclimb unnavig unpass unsurmount untravers
impati rare restiv restless unforbear
impecc incorrupt perfect virtuou
impecuni poor
imped obstruct obtur occlud prevent
impedi obstruct
impedimenta obstruct
impel motiv propel
imper insist peremptori press shrill urgent
impercept inaud invis unnotic
imperfect progress
imperi lordli overbear proud supercili swagger
imperil jeopard menac peril threaten
imperish last perman
imperm impervi
imperman improv interim makeshift pass tempor temporari unstabl
impermiss intoler taboo
imperson neutral nonperson nonsubject object
impertin impud insol irrelev pert spirit
impervi mothproof proof runproof soundproof
impetu impuls incauti madcap tearawai
imping strike trench
impiou irreligi profan unduti wick
impish implik mischiev play puckish
implac inexor merciless relentless stern unappeas unforgiv unmerci unmitig unrel
implant plant
implaus improb incred unbeliev unconvinc
implement instrument subservi
implic involv signific suggest
implicit inexplicit inher tacit underli understand unexpress unsaid unspoken unstat unutt unverb unvoic
implik mischiev pixil play prankish puckish
implor prai
impolit rude unwiz
import importe kei main master meaning measur moment noteworthi portent primal princip prob probatori signific strateg valuabl
importun insist
impos inflict state
imposit inflict
imposs impract impractic inconceiv infeas insurmount unachiev unattain undoabl unfeas unimagin unrealist unrealiz unsurmount unthink unwork
impost pseudo sham
impostor pseudo sham
impot impuiss ineffect infertil powerless steril unfertil
impoverish poor poverti
impract meshuga meshugg meshugga meshuggen meshuggeneh quixot screwbal softhead unfunct unrealist unwieldi visionari
imprec inaccur inexact maledict swear
impregn inviol invulner satur unassail unattack
impresario promot
impress magnific majest move nobl notion palati plastic pliant proud sensat signal spectacular stagger state strike stun stupefi suscept thunder
impression plastic pliant suscept
imprimatur sanction
imprison incarcer jail jug lag remand
improb incred suppos unlik
impromptu offhand spontan unprepar unrehears
improp improprieti inappropri incorrect indec indel irregular unfit unlaw untoward wrong
improv landscap makeshift melior reinforc rize temporari
improvid shortsight wast
imprud inadvis
impud insol overbold pertli sassi sauci saucili
impugn question
impuiss weak
impuls spontan urg whim
impur muddi pollut unclean
inaccess pathless unavail unobtain unprocur
inaccur incorrect inexact wrong
inact inertia unreact
inadequ insuffici jejun lack underman understaf unequ unsatisfactori want
inadequaci insuffici
inadvert oversight unintend unknowingli unmind unwittingli
inadvis inexpedi unadvis
inaesthet unpleas
inalien intrins
inalter incur unalter
inan stupid
inanim nonliv
inanit lethargi
inapplic irrelev unsuit
inappreci unimport
inappropri incongru malapropo unbefit unfit unsuit
inapt inept
inarticul mute unspoken
inattent neglig oblivi
inaud infrason quiet superson ultrason unhear unheard unperceiv unsound
inaugur initi initiatori maiden open startup
inauspici unfavor unfortun unprom
inauthent unauthent
inbound incom inward
inbuilt inher integr intrins
incalcul incomput indetermin inestim innumer much multitudin myriad numberless uncount undetermin unnumb unnumber unnumer untold
incap insuscept unabl unsuscept
incapacit powerless
incarcer jail jug lag remand
incendiari provoc
incens indign infuri outrag thurifi umbrag
incent induc motiv
incept origin
incertain uncertain unsur
incertitud uncertainti
incess perpetu uninterrupt
incessantli unceasingli
incid incident omiss parenthet
incident inessenti nonessenti omiss parenthet peripher unessenti
incis keen knifelik penetr percept pierc prick scratch
incit inflammatori instig motiv prompt propel provoc
inclement merciless stormi
inclin lean mind monoclin obliqu prone ramp skew slant slope tend tendenc tilt will
inclos insert
incogniz oblivi unawar unconsci unwit
incoher irrat scatter unlog
incom inflow influent ingress inpor inward succe
incommod inconveni troubl
incommodi inconveni
incommun mum silent
incommut unalter
incompar uniqu unparallel
incompat inconsist inharmoni mismatch repugn uncongeni unharmoni
incompet ineffici unskil unworkmanlik
incomplet neither partial rudimentari sketchi uncomplet unelabor
incomprehens inexplic inscrut insolubl miss mysteri mystifi paradox puzzl unaccount uncomprehens unexplain unintellig
inconceiv unimagin unthink
inconclus indetermin
incongru iron unfit
inconsequ inconsequenti unimport
inconsequenti unimport unlog
inconsider selfish thoughtless unthink
inconsist irreconcil repugn spotti unconform unreconcil variabl
inconspicu invis
inconst unfaith unstabl variabl volatil
incontest undeni unshak
incontrovert undeni
inconveni inopportun troubl troublesom worriment
incorpor increas integr intern merg organ unifi unit
incorrect mistaken wrong
incorrectli wrong wrongli
incorrupt moral perfect
increas inflat magnifi maxim multipl multipli raiz redoubl
increasingli progress
incred incredul marvel unbeliev unconvinc undream undreamt unimagin unthink
incredul skeptic unbeliev
incubu nightmar
inculc infus ingrain instil
inculp innoc unimpeach
incumb necessari tenur
incur unalter
incurs offens penetr
indebt oblig
indebted liabil
indec indecor obscen unbecom uncom unseemli untoward
indecis irresolut
indecor indel untoward
indefatig tireless unflag unweari
indefens unreason unten vulner
indefin indefinit indescrib indetermin indeterminaci ineff inexpress undefin unexpress unspeak untel vagu
indefinit indistinct noncommitt unclear undefin unfix vagu
indel ineradic tasteless uneras
indemnif redress
indent indentur pit
independ indi individu mugwump nonparasit nonsymbiot separ separatist sever sovereign unaffili
indescrib ineff inexpress unexpress unspeak untel unutter
indetermin racemos uncertain undetermin unpredict
index indic
indic point signal
indicatori reveal suggest
indiffer phlegm stolid unconcern unemotion uninterest
indig poor
indigen nativ
indigest undigest
indign outrag umbrag
indirect meander mediat sidelong squint
indiscreet talk
indiscrimin promiscu randomli undiscrimin wholesal
indispens necessari vital
indispos peak poorli sick sickli unfit
indisput undeni
indissolubl insolubl last perman
indistinct muzzi nebul nebulos shadowi unclear veil wispi
indistinguish same undistinguish
indit pen write
individu individualist mortal person respect separ sever singl singli somebodi someon soul variou
individualist singl
indivis insepar
indocil uncontrol
indol lazi sloth
indomit unconquer
indoor insid interior
indors second
indu invest
indubit unquestion
induc motiv stimul
induct initi
indulg lenient luxuri overindulg pamper pander sybarit voluptuari
indur insensit
industri manufactur postindustri progress tireless untir
indwel inhabit inward
inebri tipsi
ineff inexpress sacr unexpress unnam unspeak untel unutter
ineffect inefficaci powerless useless
ineffectu powerless unavail useless
ineffici uneconom wast
inelabor plain
inelig undesir unentitl unqualifi
ineluct inescap inevit unavoid
inept infelicit slow
ineptitud slow worthless
ineradic last perman
inerr infal uner
inert neutral nonmov unmov unreact
inescap inevit unavoid
inessenti secondari unimport unnecessari unneed
inevit necessari necessarili need predict unavoid
inexcus insupport unforgiv unjustifi unpardon unwarr unwarrant
inexhaust infinit
inexor inflex intransig relentless stern unappeas unforgiv unrel
inexpens sixpenni threepenni tuppeni twopenni
inexperi inexperienc naiv uniniti untest untri
inexperienc naif naiv uniniti unpract unskil untest untri unvers
inexplic inscrut insolubl mysteri mystifi oddli paradox peculiarli unaccount uncomprehens unexplain
inexplicit inher underli understand unsaid unspoken
inexpress unexpress unspeak untel unutter
inexpugn unconquer
inextric unresolv
infal uner unfail
infam notori
infatu love smitten
infect infecti morbif pathogen pussi septic taint unhealth
infecti septic transmiss transmitt
infelicit unfortun unhappi
inferior low lowli mediocr outclass punk shoddi stunt subordin subscript util wretch
infern satan unholi
infertil steril unfertil unfruit unimpregn unproduct
infest overrun
infidel pagan unfaith
infiltr percol
infinit nonfinit sempitern space unbound
infinitesim littl minut small
infirm irresolut valetudinarian weakli
infix insert
inflam kindl redden unhealthi
inflammatori instig provoc sediti unhealthi
inflat pretenti
inflect inflexion prosodi
inflex intransig ironclad ossifi uncomprom
inflow influent influx
influenc shape
influenti potent prestigi
info inform
inform instruct interpret know knowledg privi sophist unceremoni unoffici wit witness
informatori instruct reveal tell telltal
infract misdemeanor offend transgress violat
infrahuman subhuman
infrang unbreak
infrar invis unseeabl
infrequ occasion rare sporad
infrigid refriger
infring misdemeanor violat
infuri madden vex
ingemin reiter repeat restat
ingenu innoc naiv natur sincer
ingest intak uptak
inglori opprobri shame unknown unsung
ingrain plant
ingrati insinu pleas
ingratiatori persuas
ingratitud ungrat
ingrow unhealthi
ingrown unhealthi
ingurgit overeat overindulg satiat
inhabit livabl live peopl popul tenant underpopul
inher integr intrins underli
inherit transmiss
inhibit repress reserv restrain smother stifl strangl
inhibitori repress restrict
inhospit uncongeni wast windswept
inhum inter
inhuman insens nonhuman pain pitiless roughshod savag unkind viciou
iniqu injustic wicked
iniquit sin ungodli wick
initi initiatori instaur maiden novic open origin pioneer pundit savant tiro tyro
initiatori maiden open
injur lacer mangl offend pain raw spite tear unsound wound
injuri trauma
injustic shabbi unjust
inkl intim
inland landlock
inmarriag intermarriag
inmat inpati
inmost inward
innat intellig
inner inward
innermost inward
innoc irreproach natur puriti righteou sinless unimpeach vindic
innov introduc invent pioneer progress
innuendo insinu
innumer multitudin myriad numberless uncount unnumb unnumber unnumer
inocul vaccin
inoper unservic
input remark
inquietud uneasi
inquir inquisit inquisitori investig investigatori probe question search wonder
inquiri queri question research
inquisit wonder
inquisitor interrog
inquisitori search
insalubri unhealthi
insan irrat kooki loco looni loopi lunat mad madli maniac maniclik moonstruck nut nutti paranoid psychopath psychopatholog psychot schizophren screwi unbalanc unhing unnatur unreason wacki whacki
inscrib recruit write
inscript letter
inscrut mysteri mystifi
insect worm
insecur unfix unprotect vulner
insens insensit numb unaffect unawar unconsci
insensit insuscept soulless tough unreact unrespons unsuscept
inshor onshor
insid interior intern within
insidi pernici seduct
insight penetr percept
insignific meaningless minor nonmeaning peanut
insincer obsequi oili plausibl unreal
insinu intim
insist press repetit
insol sun unasham
insolubl insolv unresolv unsolubl unsolv
insouci lighthearted lightsom nonchal unconcern
inspir invigor sacr
inspirit spirit
inspiss thicken
inst instant present
instanc instantan
instant instantan jiffi moment present trice twinkl wink
instantan instantli
instantli straightawai
instead rather
instig provoc
instinct replet spontan
instruct interpret ostens preachi teach
instructor teacher
instrument tool
instrumentalist musician player
insubordin rebelli unruli
insubstanti nonmateri unsubstanti unwholesom wraithlik
insuffer intoler
insuffici jejun meager meagerli meagr scant scrimpi shy skimpi stingi
insul insular isol
insular privat
insult revil scorn vilif
insuper insurmount unconquer unsurmount
insupport unwarr
insurg irregular rebel
insurmount unconquer unsurmount
insurrect rebellion revolt rize upriz
insurrectionist rebel
insuscept resist
intact integr inviol uninjur whole
intak uptak
integr intrins introject merg mix total unifi unit uniti whole
intellect think
intellectu mental noetic ration scholarli
intellig nimbl perceiv precoci prehensil scintil search smart sophist trenchant understand
intemper intens
intend intent know motiv plan premedit voluntari wit
intens intensifi keen overwhelm profound profoundli shitless strong tear terrif unab unrel utmost uttermost vehement witless
intensifi thicken
intent know purport purpos unintent wrap
intention purpos
interact mutual reciproc synergist
interbreed miscegen
interced intermedi liaiz mediat
intercept wiretap
intercess intervent
intercessor intermediari
interchang substitut symmetr
interconnect interconnected interlink interrel reticul
intercontinent worldwid
interdepend mutual mutualist
interdict prohibit proscrib veto
interest intrigu involv newsworthi rivet sake stimul
interf intrus meddl meddlesom offici
interfaith religi
interfer interven intervent
interim lag meantim meanwhil temporari
interior intern
interject interposit
interlac interlock intertwin interwoven lace reticul twine
interlink interlock interwoven
interlock interwoven mesh
interlop intrud
intermedi intermediari junior liaiz mediat medium middl moder penultim sophomor subtermin
intermediari mediat
intermesh tangl
intermin long
intermiss paus
intermit paus
intermitt sporad
intermixtur mixtur
intern internationalist internecin intragroup intramur intrins multin supran transnat world worldwid
internet net
interoper practic
interpel interposit
interpenetr permeat pervad
interperson social
interpret rede render rendit take translat understand
interraci racial
interrel interrelated interrelationship reticul reticular
interrelated interrelationship
interrog interrogatori question
intersexu sexual
interspeci interspecif
intertwin lace tat twine
interweav weav
intim nearli person
intimaci liaison
intimid timid
intoler rigid unbear unendur unsuffer unsupport
inton rhythmic singsong tone
intox tipsi uplift
intract noncompli obstin refractori stubborn uncontrol unmal unmanag unregener untam wild
intrigu machin provoc scheme
intrins unalien
introduct launch unveil
introductori open
introspect introvert
intrud irrupt trespass
intrus invas irrupt meddl meddlesom offici pluton trespass
intuit spontan suspicion
intumesc swell unhealthi
inunct oil
inund swamp
inutil useless
invad offens
invalid null nullifi quash sophist spuriou uncollect void
invalu priceless valuabl
invari strict unvari
inveigh rail
inveigl wheedl
invent manufactur origin
inventori stock
invert turn
invertebr spineless
investig investigatori probe research
inveter usual
invidi unfavor
invigor refresh renew stimul
invinc unbeat unconquer unvanquish
inviol invulner sacr sacrosanct uninjur
invis lightless nonvisu occult ultraviolet undetect unperceiv unseeabl unseen
invit invitatori tantal tempt
invitingli tantalizingli
invoc supplic
involuntari nonvoluntari reflex unconsci unvoluntari unwil unwilling
involv mire particip
invulner protect safe secur shellproof shelter unassail unattack unconquer untouch
inward pith substanc
iodin iodiz
iota shred whit
irasc spleen
iren peac peaceabl
iridesc opalesc shoot
irksom tediou tiresom uninterest wearisom
iron robust smooth wry
ironi sarcasm satir
ironist satirist
ironlik strong
ironshod sho shod shodden
irradi rai
irrat nonrat reasonless superstiti unlog unreason
irration unreason
irreal unreal
irreclaim wick
irreconcil unreconcil
irredeem wick
irrefut undeni
irregular random rough sporad unlaw unregular unrhythm unsmooth unsteadi unsystemat
irrelev moot orthogon tangenti unsuit
irreligi laps nonchurchgo nonobserv pagan
irreproach unimpeach
irresist overpow overwhelm overwhelmingli resistless
irresolut vacil waver
irrespect regardless
irrespons slaphappi unaccount
irrever pert spirit
irrevers perman
irrevoc irrevok
irrig water
irrit nark nettl nettlesom peckish peevish peski pester pettish pettishli petul petulantli plaguei plagui rag rile scratchi sensit steam stimul sting techi temper testi testili tetchi thorn vex vexat vexati
isarithm isopleth
isl islet
ism philosophi
isobilater symmetr
isogram isopleth
isol separ sporad strai
isoscel symmetr
isosmot isoton
issu issuanc publish suppli
itch scabi urg
itchi pain tens
item particular
iter reiter repeat repetit restat
itiner unsettl
itinerari rout
ivori pearl tusk
jab poke thrust
jabber rant rave spout
jack squat
jackanap lightweight
jackass twat zani
jactit thrash thresh
jade jadeston satiat strumpet tire weari
jag jaggi scraggi uneven
jaggi uneven
jaguar panther
jail jailhous jug lag pokei poki remand slammer
jake privi
jam mob pack pile throng
jampack wad
jangl jangli jingl
jape jest joke
japeri prank
jar jolt
jargon jargoon lingo patoi slang vernacular
jaundic unhealthi
jaunt out
jaunti natti raffish rakish spiffi spruce stylish
jaw natter yack
jawbon jowl
jazzi rhythmic
jealou overjeal wish
jeep landrov
jeer mock mockeri scof scoff taunt
jeerer mocker
jell solid
jelli jellifi solid
jemmi jimmi
jeopard menac peril stake threaten
jeopardi peril risk
jerk jerki jolt saccad twitch unsteadi yank
jerki sudden
jerkwat provinci
jest jocos jocular joke
jet pitchi run sooti spirt spout spurt squirt
jewel sequin spangl spangli
jibe match shaft talli
jiffi twinkl wink
jigger surpriz
jiggl joggl wiggl
jillion million
jimdandi jimhickei
jimmi lever prize pry
jingl jingli reverber
jingoist loyal nationalist patriot
jinx unlucki witch
jitteri jumpi nervous restiv tens
job occup subcontract task
jobber wholesal
jobless unemploi
jockei shaft
jocos jocular joke
jocular joke
jocund jolli jovial joyou merri
jog lope rambl trot
joggl wiggl
john lav lavatori privi toilet
joi joy joyous pleasur rejoic
join link marri unit
joint share unit
joker jokest
jolli josh jovial joyou kid merri middl mirth moder passabl pretti reason somewhat
jollif merrymak
jollifi racket revel
jolt jounc jumpi rocki saccad shake
jolti jumpi rocki
jongleur minstrel
josh kid
jostl shove
jot mite soupcon ting
journei travel
joust tilt
jovial joyou merri mirth
jowl mandibl mandibula submaxilla
joy joyou
joyless sorrow unhappi unsmil
joyou jubil merri mirth rapt raptur rhapsod
joyrid tool
joystick stick
jubil pride rejoic triumphal triumphant
jubilantli merrili mirthfulli
judg jurist
judgement judgment
judicatori judiciari
judicatur tribun
judici legal wize
jug lag remand
juici lusciou lush sappi sexi succul voluptu
juju voodoo
jukebox nickelodeon
jumbal jumbl
jumbl muddl smother untidi welter
jumbo larg
jump leap spring
jumpi nervi nervous overstrung restiv tens uptight
junctur occas
jungli wood
junior lowli petti secondari subaltern young
junk rubbl scrap trash
junket out
jural legal
jurisprud law
jurist legal
juror juryman jurywoman
just justic meet mere niceti onli precis properli retribut retributori right righteou simpli vindicatori
justifi vindic
justifiedli justli rightli
justli rightli
jut project protrud protrus protuber reliev stick swell
kafkaesqu unrealist
kail kale
kale lettuc lolli loot lucr moolah pelf shekel simoleon wampum
karyon nucleu
kayo stun unconsci
keel lurch reel stagger
keen knifelik penetr percept pierc sharp
keep livelihood maintain safekeep susten
keepsak relic souvenir
kei primal
keister posterior seat
kernel meat
kerosen kerosin
kerugma kerygma
ketonemia ketosi
kick thrill
kickoff offset outset showtim start
kickshaw treat
kid kidskin minor nestl nipper shaver tiddler tike youngster
kidnap kidnapp
kidnapp snatcher
kill sidesplit
killer slayer
kilomet kilometr klick
kin kindr relat
kinaesthet kinesthet
kind kindheart kindli merci openheart sort sympathet
kinda rather
kindl light
kindli openheart
kindr similar
kine ox
kinet move
kinfolk sept
kingdom realm
kingli nobl
kinglik nobl
kink twirl
kinki unnatur
kinsfolk sept
kiosk stall
kip sleep slumber
kiss neck oscul pet smooch snog snuggl
kisser physiognomi visag
kitschi sentiment
kittenish play
knacker tire
knap rap
knapsack packsack rucksack
knave rascal rogu
knavish sly wili
knead massag
knee stifl
kneecap kneepan patella
knife stab
knifelik penetr pierc
knightli past
knob knot knotti
knock roast
knockabout rug spirit
knockout mantrap sever strong
knoll mound
knotti problemat
knowingli wittingli
knowledg learn letter noesi
known legendari notabl note proverbi renown
knucklebal knuckler
knucklehead lunkhead
kooki wacki
kosher proper
kudo praiz
kvetch plain
kyphot unfit
laager lager
lab laboratori
label mark tag
labiat lip
labor labour moil parturi proletariat strain toil travail tug
laborsav laboursav
labyrinth maze
lace pattern plait twine
lacelik laci
lacer mangl tear
lachrymos sorrow weep
laci net netlik reticul reticular webbi weblik
lack nonexist unequ want
lackadais languid
lackei sycoph toadi
lacon ters
lactoflavin riboflavin
lad laddi sonni
laddi sonni
lade laden load shipment
laden ladl load oppress
ladi madam
ladylik refin
lag meantim meanwhil slowdown
laggard lagger poke pokei poki slow trailer
lagger poke
lagoon lagun laguna
lai laic nonprofession order place posit profan put set
laic profan
laiti temporalti
lallygag linger loaf loiter loung lurk tarri
lam run scarper scat thrash
lambast rebuk scold
lambent lumin
lame weak
lament mourner piti plaint requiem sorri sorrow threnodi wail woefulli
lamin stratifi
laminar stratifi
lampoon mockeri parodi pasquinad satir sendup spoof travesti
lanc spear
landhold landown
landslid landslip
languag speech
languid languor letharg unenerget
languish pine yen
lank lean long
lanki lean rangi tall
lap lick
lapid stone
lapidifi petrifi
lapin rabbit
lappet wattl
laps nonchurchgo
larboard leav port
larceni steal thiev
lard pad
larder pantri
larg largish lifes macro macroscop mammoth massiv monolith monstrou mostli mountain outsiz overlarg overs plump prodigi puffi signific sizabl sizeabl spaciou stupend tall thump titan tremend vast volum volumin wallop whack whop
larghetto slow
larghissimo slow
largo slow
lark romp skylark sport
larn learn
lascivi lewd sexi
lash lather lot score slash strap tan thong ton trounc violent wad welt whip
lassitud lethargi
lasso rope
last lastli long past perman perpetu stabl stand surviv unceas unchang unend
late latish latterli modern modish posterior posthum recent subsequ tardi tardili tardiv unpunctu
latent possibl potenti
later side sidelong
lather slash soapsud stew strap sud swither trounc welt whip
latterli recent
lattic reticul
latticelik reticul
laudabl worthi
laugh laughter
laughabl preposter
laugher romp runawai
laundri wash washabl
lav lavatori privi toilet
lavabo washbasin washbowl
lavat wash
lavatori privi toilet washbasin washbowl
lave wash
lavend lilac
lavish lucullan luxuri munific overgener plush shower unspar unstint
law legal regular squar
lawfulli legal legitim
lawless uncontrol
lawmak legisl
lawsuit suit
lax laxiti neglig remiss
layer stratifi
layman layperson secular
layov stop
laze slug
lazi sloth slow
lea pastur
lead leadership major preemin prima result star stellar
leaden weight
leader leadership
leaf leafag riff riffl thumb
leakag outflow
leaki seep
leal loyal
lean list pinch procliv propens rawbon reedi reedlik scarecrowish scraggi scraggli scrawni shrivel shrunken skelet skinni slender slim spare spindli stringi svelt sylphic sylphlik tendenc thin tilt tip trim twiggi twiglik underweight weedi wiri wispi wisplik wither wizen
leap spring
learn learned letter scholarli scholarship
learned scholarship
learner prentic scholar
leas let rent rental
leash rope tercet ternari ternion terzetto tether three threesom trei triad trine triniti trio triplet
leather leatheri leatherlik
leav leftmost leftov near nigh port remain unexhaust unexpend
lech lecher
lechatelierit quartz
lecher letch lust satyr sexi
lector lectur
lectur rebuk scold
ledg shelf
ledger leger
leech phlebotom
leer malici sexi sneer
leeri suspici wari
lefthand lefti southpaw
lefti southpaw
leftov remain remnant
leg leglik
legal legitim licit ratifi sanction statutori
legat legateship
legendari unreal
legerdemain magic
leggi tall
legibl readabl
legion mani numer
legitim legitimat licitli logic morganat right valid
lei pastur wreath
leisur unhurri
leitmotif leitmotiv
lemon maiz
lemoni sor tart
lemonlik sor tart
len lens
lend loan
lengthen long perpetu prolong protract
lengthi long prolong protract
lengthwai lengthwiz
lengthwiz longitudin longwai longwiz
lenifi mollifi pacifi
lentissimo slow
lento slow slowli
lepidot rough
lepros rough
lesion wound
less littl slight
lessen minifi mitig vitiat weaken
lesser littl small
let permit
letharg listless
lethargi slack sluggish
letter missiv
lettuc loot
letup lull
level plane rase raze steadi tier
levelhead reason sensibl sound
lever prize pry
lewd libidin obscen raunchi salaci sexi
lexicon vocabulari
liabl like
liaiz mediat
liar prevar
liber liberalist loos munific progress releas unloos unloosen
liberalist progress
libertin proflig rounder
libidin sexi
licenc licens
licens permit
lick whack
lid palpebra top
lie prevar
lieg loyal
lien spleen
lieu stead
life live
lifelik pictori realist vivid
lifelong long
lifespan lifetim
lift raiz upraiz
lifter shoplift weightlift
light lightli lightweight literatur pale palish weightless white
lighthead sick
lightheaded vertigo
lightheart lightsom
lightproof opaqu
lightweight unimport whippersnapp
like possibl presumpt probabl promiz same similitud suchlik verisimilar wish
likeli likelihood
likew similarli too
lilliputian littl petit small tini
lilt rhythmic swingi
limbo oblivion
limelight spotlight
limen threshold
limit narrow qualifi restrict small throttl trammel
limitless measureless unlimit unmeasur untrammel
limn portrai
limp weak wilt
limpid lucid transpar
line liner rough seam unsmooth
lineag pedigre stemma
lineal relat unilater
linear linelik rectilin rectilinear
lineat outlin
linger loaf loiter lollygag loung lurk tarri
lingeringli protractedli
lingua tongu
lingual linguist
linguist philolog polyglot
lingul round
link linkup nexu relat
lino linoleum
lip liplik
lipophil oleophil
lipotrop oleophil
liquefi liquid molten
liquesc melt unfrozen
liquid liquifi murder neutral receiv runni semiliquid swim tear
liquifi molten unfrozen
liquor spirit
lissom lith sinuou suppl
listless spiritless unenerget
liter litr misprint sophist true typo
lith lithesom sinuou suppl
lithesom sinuou
litig sue
litter untidi
littl micro midget miniatur miniscul minut petit pocket puni runti shrimpi slight slim small smallish subatom teeni teensi teentsi tini unders wee weeni weensi
livabl liveabl
live peppi popul raci realist rest scintil sparkli spirit unfilm unrecord untap watch zippi
liveli sprightli
livelihood susten
livelong whole
liveri sick
liverish sick
livid pallor
load lot score ton unexplod wad
loader longshoreman
loaf loiter loll lollygag tarri
loan loanword
loath reluct unwil
loathli loathsom
loathsom lousi nauseat nauseou noisom queasi repel revolt sicken skanki unwholesom vile yucki
lobbi vestibul
lobscous lobscus scous
lobscus scous
lobsterback redcoat
local locat locu neighborhood neighbourhood provinci topic venu vicin
locat place posit settl situat
lock lockup mesh ringlet whorl
loco wacki
locomot move travel
lodg stick wedg
lofti majesti rarefi rarifi soar tower
log logarithm lumber
logger lumberjack lumberman
loggerhead lunkhead stupid
logic ratiocin ration reason sensibl synthet valid
loin pube
loiter lollygag loung lurk tarri
lolli loot
lollygag loung lurk tarri
lone lonesom solitari unaccompani unsoci
loneli solitari
lonesom onli seal
long longish longstand monthlong nightlong overnight perenni prolong protract semiperman stretch thirster weeklong yearlong yearn yearner
longanim patienc patient
longhand write
longingli yearningli
longshoreman lumper stevedor
longtim old
look seem sound superfici
looker mantrap spectat viewer watcher wit
lookout picket scout sentinel sentri
loom predomin tower
looni wacki
loos releas silti slackli unconsolid uncontrol unfirm unloos unloosen
loot lucr moolah pelf pillag plunder prize ransack reav rifl robberi shekel simoleon swag wampum
lop sever
lope trot
loquaci talk talki
lor lower
lord master overlord
lordli nobl pride proud sniffi supercili swagger
lordot swayback unfit
lose loss mislaid misplac miss squander strai unori wast
loser nonstart
lot mass mickl mint mountain muckl oodl passel peck pile plenti raft scad score slew spate stack ton wad
loth reluct unwil
loud loudli noisi shatter shout tawdri thunder thunderi yell
loudli obstreper
loudspeak speaker
loung sofa tarri
lous worm
lousi pediculosi repuls rotten shitti soil stink stinki unclean
lout lummox
loutish neanderth
lovabl love sweet
love loveabl loverli loverlik lovesom overfond passion pet potti preciou prefer romant smitten tenderheart treasur uxori warmheart
loveabl sweet
lovesick unhappi
low lowset moo reduc under
lowbal underestim
lowborn vulgar
lowbr rude
lower sullen threaten
lowli petti secondari subaltern
lowlif puke skunk
loyal nationalist patriot superpatriot ultranationalist
loyalist stalwart
loyalti trueness
lubber lummox
lubrici prurient salaci sexi slipperi
lucent lumin
lucid lucul pellucid perspicu sane
lucki serendipit
luckless unfortun unlucki
lucr moneymak profit remun
lucullan plush
ludic play
ludicr nonsens preposter ridicul
lug lugsail tote
lugubri sorrow
lukewarm tepid unenthusiast warm
lull quiet
lulu mantrap
lumber ponder timber
lumin luminos
luminari notabl
lummox oaf stumblebum
lump puffi swell
lumpen lumpish stupid
lumpi uneven
lumpish stupid
lunaci mad
lunat madcap madman maniac moonstruck round swashbuckl
lunch luncheon tiffin
luncheon tiffin
lung passado
lunkhead muttonhead numskul shithead
lurch pitch reel stagger stumbl swag
lure tempt
lurid pallor sensat shock violent
lurk skulk tarri
lusciou lush scrumptiou sexi tasti voluptu yummi
lush profus riotou sexi soaker sous voluptu
lust luxuria prurient salaci sexi thirst
luster lustr sheen shini splendor
lusti passion robust
lustr splendor
lustrou polish shine
luxuri opul princ sumptuos sumptuou sybarit voluptuari
lxx seventi
lyophil preserv
lyric melod melodi word
lyricist lyrist
lyssa mad
machinelik mechan robot robotlik
machinist mechan
macho masculin
macrocosm univers world
macroscop visibl
macul patch soil stain tarnish unclean
mad rabi unbalanc unhing unrestrain
madcap swashbuckl
madden vex
madhous nuthous
madman maniac
madrona manzanita
madrono manzanita
maestro master
mag magazin
maggoti stale
magic sorcer supernatur thaumaturgi witch wizard wizardli
magician necromanc prestidigit sorcer thaumaturg thaumaturgist
magisteri peremptori
magnanim nobil
magnet mesmer
magnifi overst
magnific resplend splendidli splendor
magniloqu tall
mai whitethorn
maid maiden maidserv
maiden open
mailbox postbox
mailman postman
maim mutil unfit wound
main master princip
mainli primarili princip
mainsheet shroud
maintain preserv retain
mainten upkeep
majest proud superior
majesti stateli
major prima star stellar
make qualif shuffl
maker shaper
makeshift stopgap temporari
maladi sick unwel
maladjust unadjust
maladroit nonmechan slow tactless uncoordin unmechan
malaiz uneas uneasi
malcont rebelli
male masculin phallic priapic stamin viril
malef malign
malefactor outlaw
malefic malign
malevol malic
malform misshapen unshap
malfunct nonfunct
malic spite
malici spite vindict
malign traduc unkind
maling skulk
malleabl plastic
malnourish starv
malodor reek sor stink
malodour reek sor stink
maltreat mistreat
mama mamma mammi mom momma mommi mum mummi
mamilla teat tit
mamma mammi mom momma mommi mum mummi
mammal mammalian
mammi mommi
mammilla teat tit
man manli manpow masculin serviceman viril workforc
manag negoci obedi possibl
mandatari mandatori
mandatori obligatori requir
maneuv manoeuv manoeuvr steer tactic
maneuver manoeuvr mobil
mangei worn
mangi worn
mangl tear
mani more numer some umpteen umteen
manic wild
manifest obviou patent plain unmistak
manifestli obvious patent plain plainli
manifold multipl multiplex multipli
manipul obedi oper
manki worthless
manli masculin viril
manlik masculin viril
manner mode style wai
mannerli polit
mannish unwomanli
manoeuv steer
manoeuvr mobil steer tactic
manpow workforc
mans mansion
manslay murder
mantel mantelpiec mantlepiec
mantic prophet sibyl sibyllin vatic
mantl wrap
mantrap peach ravish smasher stunner
manu paw
manufactori mill
manufactur produc
manur muck
mar scar vitiat
maraud offens raid vultur
marbl marbleiz wit
marbleiz pattern
mare maria
margin minim minimum perimet peripher
marimba xylophon
marin marinad maritim nautic seafar seaman tar
marionett puppet
marit marri matrimoni
maritim nautic
mark marker notic pronounc score tag
market marketplac merchand merchant salabl saleabl sell sellabl vendabl vendibl vendor
marketplac mart
marksman sharpshoot
maroon strand unaccompani
marque pavilion
marri mate matrimoni unit wed
marriag matrimoni nubil wedlock
marsh marshland
marshal mobil
marshi muddi wet
martial militari soldierli soldierlik warriorlik
martinet moralist
martyr suffer
marvel miracul rattl superbl supernatur terrif toppingli tremend unbeliev wonder wonderfulli wondrou wondrous
mash squash squeez
masqu masquerad
mass mickl mint muckl passel peck pile slew spate
massacr slaughter
massiv monolith
master masterli overcom overlord perfect princip skill surmount virtuoso
masteri supremaci
masterli skill virtuoso
mastermind orchestr origin
mat matt tangl
match mate pair talli twin
matchwood splinter
mate pair teammat
mateless unmarri unmat
materfamilia matriarch
materi philistin physic secular stuff worldli
materialist mercenari worldli
matern maternalist matriarch motherli motherlik
math mathemat
matman wrestler
matrimoni wedlock
matter topic
matur ontogenesi ontogeni ripen
maudlin sentiment
maunder mumbl mutter
maven sensat star virtuoso whiz wizard
maverick unconvent unorthodox
mavin sensat star virtuoso whiz wizard
maw yap
mawkish sentiment
maxim maximum
maximum utmost uttermost
mayb mayhap peradventur perchanc perhap possibl
mayhap perchanc perhap possibl
maze perplex tangl
meager meagerli meagr measli minim minimum paltri scanti scarc scrimpi stingi
meagerli minim minimum scanti scarc
meagr minim minimum scanti scarc
meal repast
mean meaning mingi nasti niggard niggardli normal pregnant signif tightfisted wai
meander rambl thread wander wind
meaning meati pregnant purpos signific
meaningless mindless nonmeaning nonsens purposeless unavail unimport unmean useless vacuou
meantim meanwhil
measur mensur quantifi quantiti rhythmic step
mechan mechanist mobil robot robotlik windup
medal ribbon
meddl meddlesom offici tamper
mediaev mediev
medial median
median mesial normal
mediat middl
medic medica medicin
medica medicin
medico physician
mediev nonmodern
mediocr ordinari
medit mull muse pensiv ponder reflect rumin thought
medium moder
medlei pastich potpourri
meek mild
meg million
megaloman neurot
megalomaniac neurot
megascop visibl
melanchol melancholi sad
melancholi sad uncheer
mele scrimmag
melliflu melod melodi
mellison melod melodi
mellow relax ripe
melod melodi sing song songlik
melodi sing song songlik tune
melt molten thaw unfreez unfrozen unthaw
meltabl solubl
membran unhealthi
memento souvenir
memo memorandum
memor unforgett
memori rememb remembr
menac minaci minatori omin peril sinist threat threaten
menageri zoo
mend repair
mendaci untruth
menial unskil
mental mindset moral noetic outlook psychic psychogen psycholog ration wit
mentat think
mention note quotat refer remark
meow mew
mephiti reek stink
meq milliequival
mercenari pai secular worldli
merchand product sell trade ware
merchandis merchant
merchant salabl
merciless pitiless remorseless ruthless tigerish uncompassion unkind unmerci unpiti
mercilessli pitilessli
mercuri quicksilv
mere onli simpli specifi
meretrici tawdri
merg mix unifi unit
merger unif unit
meridian pinnacl superl
merit meritori virtu worthi
meritless worthless
meritori worthi
merri mirth
merrili mirthfulli
merrymak revel
mesh reticul
mesmer spellbind spellbound
mesomorph muscular
mess messi muss mussi
messi mussi untidi
metagrabol perplex
metagrobol perplex
metal metallik silver
metalloid nonmetal
metamer segment
metamorphos transfigur transmogrifi transmut
metaphys supernatur
meteor meteoroid meteorolog
meter metr
method organ
methodic orderli
meticul preciz
metier specialti
metric rhythmic
metro subwai underground
mettl nerv
mettlesom spirit
mew miaou miaow miaul
mewl wail whimper
mic microphon mike
mickl mint mountain peck pile plenti raft stack wad
micro small
microb microbi
micromet micron
micrometeor micrometeorit
micrometeorit micrometeoroid
microphon mike
micros tremor
microscop seeabl visibl
mictur piss wee
middai noon noondai noontid
middl midwai moder ordinari pretti reason somewhat
middleman wholesal
midget petit small tini
midriff midsect
midst thick
midweekli period
midwestern western
mif steam sting
might mighti
mighti mightili power
mightili power
migrant unsettl
migrat transmigr
milag mileag
mild moder temper
mildew mold
milepost mileston
milieu surround
milit unpeac warlik
militar mobil
militari militarist soldierli soldierlik warriorlik
militia reserv
milki opaqu
milklik opaqu
milkshak shake
milksop pansi
millenar millenarian
millenari millennium
millenarian millennium
millilit millilitr
millimet millimetr
million trillion zillion
mime pantomim
mimet represent
min minut
minaci omin sinist threaten
minatori omin sinist threaten
minc prim refin twee
mind nou orient psych recollect redol remind reminisc reson retent tenaci tend
mindless nonintellectu nonmeaning
mindset outlook
mine minelai
miner minework
mingl unifi
miniatur small
minim minimum neglig nomin reduc scrimpi stingi strip token tokenish underst
minimalist moder
minimum neglig nomin scrimpi stingi strip token tokenish
miniscul small
minist parson pastor rector
ministr succor
minor nestl nipper peanut shaver tiddler tike youngster
minstrel troubador
mint mountain muckl passel peck perfect pile plenti raft slew spate stack wad
minut moment proceed small
minx teas
miracul providenti supernatur
mire morass quag quagmir
miri muddi wet
mirki murki opaqu shade
mirrorlik reflect specular
misanthrop misanthropist
misappli misus
misapprehend misconstru misunderstand
misapprehens mistak misunderstand
misbehavior misde
misbrand mislabel
miscal misnam
miscalcul misestim misreckon
miscellan mix motlei multifacet multifari sundri vari
miscellanea potpourri varieti
miscellani potpourri varieti
mischief rogueri roguish shenanigan
mischiev pixil play prankish puckish
misconc misconstru misunderstand
misconduct mismanag
misconstru misconstruct misunderstand
miscreant reprob
misdemeanor violat
misdirect mislead profan subvert
miser miseri misfortun pathet piteou poor suffer unfortun unhappi wretched
miseri wretched
misfir miss
misfortun pathet piteou pitiabl poor unfortun
misgiv qualm scrupl
misguid mislead mistaken
mishandl mismanag muff spoil
misidentifi mistak
misinform mislead
misinterpret mistak misunderstand
mislai misplac
mislaid misplac
mismat unsuit
mismatch unmat unpair unsuit
misrel unrel
misrepres twist
miss missi nonexist want
missil projectil
mission missionari
misstep stumbl
mist obnubil obscur
mistak misunderstand similar
mistaken wrong
misti wet
mistili vagu
mistress schoolmarm schoolmistress
mistrust suspect suspici suspicion wari
misus victim
mite soupcon ting
miter mitr
mitig palliat reliev satisfi
mitt paw
mix motlei premix sundri
mixer social
mob pile rabbl rout syndic throng
mobbish moblik
mobil motil move moveabl nomad perambul peregrin raisabl raiseabl ralli rotat rove seaborn transfer transferr transplant transport unsettl wander waterborn
mock quizzic taunt teas
mocker mockingbird scoffer
mockeri parodi pasquinad scof scoff sendup spoof
mod modern
modal normal
mode style wai
model mold mould pattern sculptur sculpturesqu shape worthi
moder moderationist modest passabl pretti reason somewhat temper weaken
moderato slow
modern modernist neo new overhaul progress redbrick ultramodern
modest modesti retir unassum
modesti reserv
modifi qualifi restrict vari
modul soften
modular standard
moil toil
moir pattern water
moist wet
moistur wet
mold mould shape stamp
moldabl plastic
molder rot
moldi stale
molecul mote particl speck
molest plagu
mollif pacif
mollifi pacifi placat
mollycoddl pamper
mom mommi mum
moment momentarili second signific
momentan momentari short
momentari short
momism overprotect
momma mommi mum
mommi mum mummi
monarch nobl sovereign
monast monk unworldli
monaur mono monophon
monei rich wealthi
moneymak profit remun
monger peddl trader
monik nicknam
monit warn
monitor proctor superv
monitori warn
monkei potter scamp tamper tinker
monkish nonindulg
mono monophon
monocraci tyranni
monod monophon
monologu soliloqui
monomaniac neurot
mononucl mononuclear
monopolist noncompetit
monosem unambigu
monoton unmodul
monotoni same
monounsatur unsatur
monthli period
monument signific
mooch spong
mood temper
moodi moros sullen
mooni moonlit
moonlight moonshin
moonlik round
mop swab swob
moral moralist righteou virtuou virtuous
morbif pathogen
mordaci sarcast
mordant sarcast
more much
morgu mortuari
moribund stagnant
moron retard
moros saturnin sullen
mortal person somebodi someon soul unpardon
mortician undertak
mortif necrosi
mortifi unhealthi unpleas
mote particl speck
mother overprotect sire
motherfuck prick
mothi troubl worn
motil movement
motionless nonmov static still unmov
motiv motor prompt propel
motlei potpourri sundri varieti
motor motori
motortruck truck
motorwai pike superhighwai thruwai
mottl pattern
motto shibboleth slogan
mould stamp
moulder rot
mouldi stale
mount wax
mountain muckl passel peck pile rough slew spate unsmooth
mountainsid versant
mourn plaintiv sad sorrow
mourner sorrow
mous pussyfoot shiner sneak
mousei mousi
mousi timid
moustach mustach
mouth speak talk verbal
mouton mutton
movabl portabl
move oncom poignant reloc restless stimul touch travel vibratori wiggli wriggl wriggli writh
movi pic
much overmuch some such untold
mucilagin pasti sticki
muck ooz slime sludg
mucki muddi soil unclean wet
muckl peck pile plenti raft stack wad
muddi quaggi sloughi soggi soil squashi swampi unclean waterlog wet
muddl smother welter woolli
muddlehead puddinghead
muff spoil
muffl mute soften stifl strangl
muffler silenc
mug sucker
muggi wet
muggin sap
mulct swindl
mule scuff
mulish stubborn
mulishli obstin stubbornli
mull muse ponder reflect rumin
multiethn social
multifacet vari
multifari vari varieti various
multilater multipartit quadrilater quadripartit tetramer triangular trilater tripartit
multinomi polynomi
multipl multiplex ninefold nonupl numer numeros octupl propag quadrupl quadruplex quatern quaternari quintupl septupl sevenfold sextupl sixfold tenfold ternari threefold trebl tripl triplex triun twofold
multipurpos us
multiraci racial
multitud pack plural throng
multitudin myriad numberless uncount unnumb unnumber unnumer
multivari variabl
mum mummi silent uncommun
mumbl mussit mutter
mundan ordinari quotidian routin unremark workadai worldli
munit ordnanc weaponri
murder off slai
murki opaqu shade turbid
murmur mussit mutter rustl susurr whisper
murphi potato
muscl musculu
musclebuild muscleman
muse pensiv ponder reflect rumin thought
mush pulp
mushi sentiment soft
musician player
mussit mutter
mustach mustachio unshav unshaven
mustachio unshav unshaven
musti stale
mutant mutat
mute silenc silent subdu taciturnli tongueless unarticul unspoken wordless wordlessli
mutil unfit
mutual reciproc reciprocatori share trilater
muzzi woolli
myofibril myofibrilla sarcostyl
myofibrilla sarcostyl
myopic nearsight shortsight
myriad numberless uncount unnumb unnumber unnumer
mysteri mystic mystifi occult orphic whodunit
mystic occult orphic
mystif puzzlement
mystifi nonplu perplex puzzl stupefi
mythic mytholog unreal
mytholog unreal
nab nail
nacreou opalesc
nada naught noth null zero zip
nag nagger scold scolder shrewish
nagger scold
naiant swim
naif naiv
naiv uninform unsophist untrain unworldli
nake nude uncloth unprotect
naked nude nuditi
name videlicet
nameless unidentifi unknown unnam
nanc queer
nanni nurs
nap soft unreadi
napkin serviett
narcissist selfish
nark rag vex
narr narrat stori tale
narrat recit recount stori storytel tale
narrow slender strait straplik taper thin
nasal pinch rhinal
nasti unpleas
nate posterior seat
nation nationalist nationwid patriot
nationalist patriot superpatriot ultranationalist
natur plant unbleach undi
naturalist realist represent
naught nil nix noth null zero zilch zip zippo
naughti sexi
nauseant vomit
nauseat nauseou queasi sick sicken sickish vile
nauseou sick sickish vile
navel omphalo omphalu umbilicu
navig pilot pilotag voyag
neandert neanderth
neanderth oafish swinish unrefin
near nearbi nearli nigh nigher virtual
nearbi nigh
nearli nigh virtual
nearsight shortsight
neat orderli tidi
neb snout
nebul nebular nebulos
necess necessari requir requisit
necessari need obligatori requir requisit
necessarili need needfulli
necessit need poor requir
neck pet
neckti tie
necromanc wizard
necromant supernatur
necropsi postmortem
necrosi sphacelu
need requir requisit want
needi poor want
needlelik point sharp
needless unnecessari unneed
nefari ugli villain wick
neg pervers pessimist unfavor unfavour unsupport veto
neglect neglig omit pretermit unheed unnot
neglig nonperform paltri remiss trifl worthless wrapper
neglige wrapper
negoti talk
neigh whinni
neighborhood neighbourhood vicin
neighborli neighbourli
neighbourhood vicin
neocortex neopallium
neonat newborn
neophyt newcom
neoplasm tumor
nephrotox toxic
nerit shallow
nerv nervous nervu spunk steel
nerveless powerless
nervi restiv tens
nervou tens troubl unquiet
nervous restiv
nestl nipper nuzzl snuggl tiddler youngster
net netlik nett reticul ultim
netherworld underworld
netlik reticul reticular web webbi weblik
nettl steam sting vex
nettlesom peevish peski pester pettish petul plaguei plagui techi testi tetchi vex vexati
networklik reticul
neural neuron
neuropsycholog psychophysiolog
neurosi neurotic psychoneurosi
neurot nymphomaniac obsess obsession phobic psychoneurot psychosomat
neuter nonsexu sexless spai
neutral nonsubject object unreact
nevertheless nonetheless notwithstand still withal
new newborn newfangl newfound newli novel parvenu radic recent refresh revolutionari sunriz tide untest untri unus virgin young
newbi newcom
newborn young
newslett newssheet
newsman newsperson report
newspaperman newspaperwoman newswrit pressman
newsperson report
next succe
nib point
nice pleasant polit respect
niceti nuanc subtleti
nich recess
nicker whinni
nicknam sobriquet soubriquet
nifti swell
niggl squabbl trivial unimport
nigh virtual
night nighttim unpunctu
nightclub nightspot
nightdress nightgown nighti
nightfal twilight
nightli period
nightlong overnight
nihil void
nil noth null zero zip
nimbl spry
nimieti surplu
nine niner
ninepenni size
nineteen xix
nineteenth ordin
ninth ordin
nip pinch sarcast tweet
nipper youngster
nippl teat tit
nirvana parad
nisu pain strive
nitwit stupid
nix noth null prohibit proscrib veto zero zip
nobbl pilfer purloin swindl
nobil nobl
nobl nobleman queenli queenlik regal state titl
nobodi nonent
nocicept sensit
nock score
noctambulist sleepwalk
nod weep
nodul nodular
nodular unshap
noetic ration
nog peg
noiseless quiet
noisi racketi reedi screaki stertor strident swishi thunder uproari vocifer wheezi whir
noisom vile
noiz resound
nomad unsettl wander
nomenclatur terminolog
nomin specifi token tokenish
non not
nonachiev underachiev
nonagenarian old
nonaggress peac peaceabl
nonarbitrari prescrib
nonassert unassert
nonbelliger peac peaceabl
nonchal unconcern
noncivil preliter
nonclass pop
noncompetit uncompetit
noncompli resist unwil
nonconform nonconformist unorthodox
nonconformist recus unconformist
nonconsci unconsci
noncontinu sporad
noncontroversi undisput
nonconverg parallel
noncurr obsolesc old outdat past
nondescript ordinari
nonequival unequ
nonesuch paragon
nonetheless notwithstand still withal
nonexempt ratabl taxabl taxpai
nonexist nonext vanish want
nonfat skim
nonfunct nonstructur ornament unservic
nongregari solitari
nonimmun suscept
nonindulg stern
nonindustri underdevelop
noninterfer nonintervent
nonintersect parallel
nonion nonpolar union
nonkosh unclean
nonliter poetic preliter
nonliterari unliterari
nonmeaning nonsens unimport
nonmet nonmetal
nonmigratori resid
nonmodern old past
nonmov set sit static still
nonnatur supernatur transcendent
nonnomad settl
nonparallel obliqu
nonpareil paragon
nonplu puzzl
nonplus perplex puzzl
nonpluss perplex puzzl
nonpolit unpolit
nonproduct unproduct
nonprofession recreat
nonpubl privat
nonreciproc unansw unrequit
nonrecr pai profession
nonrepresent protogeometr schemat
nonresist suscept
nonreson thud
nonsegment unit
nonsens preposter ridicul
nonslipperi rough
nonsoci solitari
nonstick slipperi
nonsubject object
nonsuch paragon
nonsynthet organ
nontradit untradit
nonviol passiv peac peaceabl
nonvolatil nonvolatilis nonvolatiliz
nonvoluntari unconsci unwil
noon noondai noontid
noradrenalin norepinephrin
norethandrolon norethindron
normal ordinarili rule sane standard unremark usual
north northbound northeast northeasterli northeastern northeastward northerli northern northernmost northmost northward northwest northwesterli northwestern northwestward
northbound northward
northeast northeasterli northeastern northeastward
norther northerli
northerli northern northward
northwest northwesterli northwestern
nose poke
nosh snack
notabl note noteworthi remark renown signific unco unusu
note notic observ remark renown
notecas wallet
noteworthi remark signific
noth null zero zilch zip zippo
nothing void
notic observ obtrus percept pronounc
notif present
notifi report
notion specul theoret unreal
notwithstand still withal
nou psych
nought zero
nourish nutrient nutrifi nutriment nutrit overf replet susten victual wholesom
novic noviti
novici noviti
now nowadai present todai
nowadai present todai
noxiou toxic
nozzl schnoz schnozzl
nuanc subtleti
nubbi rough tweedi
nubbl rough tweedi
nuclear thermonuclear
nucleol nucleolu
nude uncloth
nudg prod
nugatori worthless
null void zero zilch zip zippo
nullifi quash void
nulliti void
numb spiritless
number total
numberless unnumb
numer quantit
numin sacr
nuptial wed
nurs nursemaid
nurtur parent raiz rear
nut wacki
nuthous sanatorium
nutlik round
nutrient nutrit nutriti wholesom
nutriment susten
nutrit nutriti nutritionari susten wholesom
nutriti wholesom
nuzzl snuggl
nympho nymphomaniac
nymphomaniac psychoneurot
oaken woodi
oath swear swearword
obdur obstin stubbornli unregener unrepent
obedi obeis submiss tractabl yieldingli
obfusc puzzlement
object remonstr verifi
objection obnoxi
oblat round
oblig respons suppos tributari
obligatori prerequisit requir
obliqu sidewai
obliter veil
oblivi oblivion unawar unmind
obnubil obscur
obscen repugn repuls salac salaci vulgar
obscur overcloud recondit unclear uncomprehens vagu
obsequi servil sycophant toadyish
observ perceiv percept percipi remark watch
obsess possess preoccupi
obstin pighead stubborn stubbornli uncomprom
obstinaci stubborn
obstruct obstructor obtur occlud prevent stymi thrombos
obtain procur
obtur occlud
obviat prevent
obviou overt patent plain provabl unmistak
obvious patent plain plainli
occasion unpredict
occident western
occlud sorb
occlus plosiv
occult supernatur
occup occupi resid tenanc
occupi resid
ocean unlimit
ocher ochr
octogenarian old
ocular ophthalm optic visual
odd unusu
oddish strang unusu
odditi quirk
oddli peculiarli queerli strang
oddment remnant
odor scent smell
odour scent
oecumen univers
off slai unsatisfactori
offbeat quirki unconvent upbeat
offenc offens
offend offens piqu sin transgress violat wrongdoer
offens predatori raid umbrag viol
offer proffer
offhand unprepar
offic officehold
offici semioffici
offprint reprint separ
offsaddl unsaddl
offset outset showtim start
offshor seaward
offspr progeni
offstag privat
oft often oftentim
often oftentim ofttim
oftentim ofttim
oili oleagin sebac smarmi unctuou
oilskin slick
oink squeal
ointment salv
okai okeh okei sanction satisfactori
old oldish overag past patch senesc senil senior sexagenarian stale sunset superannu vener worn yellow
olden past
oldtim stager veteran warhors
olibanum thu
olivelik round
omen portend portent predict prefigur presag prodigi prognost
omin sinist threaten unpropiti
omiss skip
omnifari vari
omnipot power
omnipres present ubiquit
omnisci wize
on singl unit uniti
oncom onset
oneir reveri
oner tax
onetim past quondam sometim
onli seal simpli sole
onrush onset onslaught
onset onslaught
onshor shoreward
oodl score ton wad
ooz seep seepag slime sludg
oozi seep
opalesc opalin pearlesc
opaqu semiopaqu turbid unclear uncomprehens whitish
open outdoor stare start unfasten unstopp untier yawn
opencast surfac
opencut surfac
openmouth popei surpriz
oper postop preoper servic shamu sherlock usabl useabl
ophidian serpent snake
opin reckon suppos think
opinion persuas sentiment
opossum possum
oppon oppos resist
opportun time timeli
opportunist timeserv
opposit other resist revers
oppress persecut subjug suppress
opprobri shame
oppugn question
opt prefer
optic visual
optim optimum
optimist pollyannaish posit rosi sanguin upbeat
opul princ sumptuou
oracl prophet
oracular prophet
oral speak unwritten viva
orang orangish
orat rhetorician speechifi speechmak
orator rhetor
orb orbit revolv
orbicular round
orbit revolv satellit sphere
orbitu rotari
orchard woodlet
orchi testicl
ordain ordin prescrib settl
order ordin sequent sequenti serial success
orderli tidi
ordin regul second seventeenth seventh sixteenth sixth tenth third thirteenth thirtieth twelfth twentieth
ordinari quotidian routin undistinguish unexcept unremark usual workadai
ordinarili unremark usual
ordur stool
organ organis reorgan structur systemat union
organis organiz
orgi splurg
orgiast sexi
orient point
orific porta
origin primari primit product root sourc upriz
orison petit prayer
orthodox sanction unreform
orthogon unrel
orthopaed orthoped
orthophosph phosphat
oscil period vibrat
oscillatori period
oscit yawn
osseou osteal
ostens seem seemingli superfici
ostent pompous
ostentati pompous pretenti showi splashi
ostiari porter
ostrac shun
other otherw past separ
otherworldli supernatur transcendent
otios unavail useless wast worthless
ototox toxic
out picnic
outbal outweigh
outboard portabl
outbound outgo outward
outcast pariah unwant
outcom result upshot
outcri outshout shout vocifer yell
outdat superannu
outdist outstrip
outdo outgo outmatch outperform outstrip surpass
outdoor outdoorsi outsid
outer outermost outmost outward satellit
outfac outstar
outflow outgo
outfox outsmart overreach
outgo outlai outstrip outward past preced retir spend surpass
outhous privi
outlai spend
outlandish unconvent
outlast outliv
outlin preci sketch synopsi
outlook prospect
outmaneuv outmanoeuvr outsmart
outmanoeuvr outsmart
outmatch outstrip surpass
outmod pass passe unfashion unstylish
outperform outstrip surpass
outpost outstat
output yield
outr unconvent
outrag scandal shock umbrag usuri
outright unlimit unqualifi
outset showtim start
outsiz overs
outsmart outwit overreach
outspoken vocal
outstand promin salient strike superior
outstrip surpass
outward superfici
outwear tire weari
outweigh overbal preponder
outwit overreach
oval ovat oviform ovoid prolat round
ovat round
over termin
overabund surfeit
overapprais overestim
overarm overhand
overbear pride proud sniffi supercili swagger
overblown pompou
overcast sunless
overcharg rob soak
overco overcoat
overcoat topcoat
overcom overpow overwhelm surmount whelm
overdo overst
overdr overus
overeat overgorg overindulg satiat
overemphas overstress
overestim overr overreckon overvalu
overextend overstrain
overflow runoff
overgorg overindulg satiat
overgrown wood
overhand oversewn
overhasti precipit
overhaul overtak redevelop renov
overindulg satiat
overladen overload
overlai overlay sheath
overleap vault
overli too
overlook unmark unnot
overmast overpow
overpow overwhelm whelm
overpoweringli overwhelmingli
overproduct overrun
overprotect overshield protect
overproud proud
overrefin refin strain twist
overrid overrul overthrow paramount predomin preponder
overrip ripe
overrul overthrow
overs superintend
overse superintend superv
oversensit sensit
overseri seriou
oversex sexi
oversight supervis
oversimplif simplism
overspil runoff
overstep top transcend
overstrung restiv tens
overstuf soft
oversuppli surfeit
overt public unconc undisgu visibl
overthrow subvert upset
overtur preliminari prelud
overturn turn upturn
overweight stout
overwhelm resistless whelm
overwint winter
overzeal passion
oviform round
ovoflavin riboflavin
ovoid round
ow undischarg unpaid
owlish wize
own person possess
owner possessor proprietor
ownership possess
oxali sorrel
pablum pap
pace step stride tempo
pacif peac
pacifi placat
pacifist peac peaceabl
pack plural wad
packag packet parcel prepackag promo promot public
packman peddler
pact treati
pad plod soft tablet trudg
paean panegyr pean
paeoni peoni
page pagin
pageant pageantri
pai postpaid prepaid profession profit remun remuner salari stipendiari wage
pain poignant rack sore strive tender tortur torturesom traumat unpleas wrench
painfulli sore
painless unpain
paint pictur stain varnish whitewash
pair twain twin twosom
palav prattl wheedl
pale pallid pallor wan weak
palett pallet
palisad wall
pall scare
palliat reliev
pallid pallor wan weak
pallor wan
palm thenar
palmi prosper roar success thrive
palpabl percept
palpit quak quiver trembl
palsi sick
paltri worthless
pandar pander pimp procur
pander pimp ponc procur
pane panel
panel wainscot
pang stab twing
panic panicki scare terrifi terror
panicki terrifi
panopt visibl
panoram wide
panorama view vista
pansi pantywaist sissi
pant trouser
panti scanti
papa pappa pop
papal pontif
paper wallpap
paperback softback
paperi paperlik thin
papillari papillos
pappa pop
parabol round
paraboloid round
parad promenad troop
paradigm prototyp
paragon perfect
parakeet paraquet paroquet parrakeet parroket parroquet
parallel symmetr synchron
paralys paralyz
paralyt sick
paralyz sick
paramount predomin preponder
paranoiac paranoid
paranorm unnatur
paraphras paraphrasi rephras reword
parapleg sick
parapraxi slip
parasol sunshad
parch scorch sunbak
pardner partner
pardon venial
pare shave whittl
parent rear
parentag parenthood
park parkland
parliament seven
parlou peril precari
parodi pasquinad sendup spoof travesti
paronomasia pun
parri sidestep skirt
parson pastor rector
parsonag rectori vicarag
part partial partli portion
partak sharer
partial partli uncomplet unfair unjust
particip player
particl speck
particular peculiar special specif
particularli special
partner spous
pass surpassingli temporari transient transitori walk
passabl pretti reason satisfactori somewhat
passag transit
passel peck pile plenti raft stack wad
passementeri trim
passer passerbi
passim throughout
passion perfervid rabid stormili torrid
passionless platon unenthusiast unimpass
passiv resistless supin unresist
past prehistor previou quondam recent sometim then ult ultimo yesteryear
pastelik pasti
pasti sticki viscid viscou
pastich potpourri
pastor pastoral rector
pastur pastureland
pat plausibl tap timeli
patch pattern piec plot speckl spot spotti
patchboard switchboard
patchi uneven
patent plain plainli unobstruct
patern paternalist patriarch
pathet piteou piti pitiabl poor unfortun
pathless roadless trackless unaccess untrack untrod untrodden
patho piti poignanc
pathogen unhealth
patholog psychoneurot unhealthi
patient persever toler uncomplain unhurri
patio terrac
patriarch patricentr
patrician refin
patriot superpatriot ultranationalist
patro patronn
patrol polic
patron shop sponsor superior
patsi sucker
patter spatter spiel
pattern practic slash speckl streak stripe vein
paus suspens
pave pavement
payback vengeanc
payload shipment
payrol paysheet
pct percent percentag
peac peaceabl quiet seren unaggress
peaceabl quiet unaggress
peachi swell
peak point poorli prime sick sickli unwel
peaki spiki
peal ring roll
peasant provinci
pebbl rough
pec pector pectorali
peccabl wick
peccant wick
peck pile plenti raft slew spate stack wad
pecker woodpeck
peckerwood woodpeck
peckish peevish
pector pectorali thorac
peculiar queer rum rummi singular special specialti specif unusu
pedagogi teach
pedant scholarli scholast
peddl vend
peddler pedlar pitchman
pedest stand
pedigre pureblood purebr stemma thoroughbr
peduncul stalk
pee piss urin wee
peek peep
peev steam sting
peevish pettish petul scratchi techi temper testi tetchi
peevishli querul
peignoir wrapper
pellet shoot
pellucid transpar
pelt pepper
pelter torrent
pemican pemmican
pen write
penal penalti punish punit
penalti punish
penanc penit repent
penchant predilect prefer tast
pend unfinish
pendul weep
penetr percept perfor pierc vulner
penit remors repent sorri
penitenti repent
penitentiari punit repent
penman scribe
penniless poor
pennon waft
pension pensionari
pensiv ponder reflect rumin thought wist
penstock sluic
pentad quintet
penuri poor
peppi spirit
peptidas proteas proteinas
peradventur perchanc perhap possibl
perambul stroll
perceiv percept sens understand
percent percentag
percentag share
percept pierc recogniz seeabl understand visibl
perch roost
perchanc perhap possibl
peregrin unsettl wander
perfect pluperfect sod unblemish uncorrupt undefil unflaw unmar unmitig unmutil utopian utter
perfectli utterli
perfidi treacher treacheri unfaith
perfor punctur
perform playact
perfum scent
perfus suffus
perhap possibl
peril precari risk riski threaten unsaf
period semestr semestri semiannu semimonthli semiweekli sporad triennial weekli yearli
peripher skirt
perm perman
perman perpetu stabl stand unceas unchang unend
permeabl porou
permeat pervad
permiss toler
permut substitut switch transpos
perpendicular plumb rectangular steep unslop upright vertic
perpendicularli sheer
perpetu prolong protract unceas unend unremit
perplex puzzl question quizzic stick unclear
perquisit privileg
persecutor tormentor
persever persist tenac
persist pertinac prevail relentless tenac tenaci unforgett uninterrupt
persnicketi proud
person portray privat somebodi someon soul subject
persona role
personif prosopopoeia
perspect view
perspicaci sagaci wize
perspir sudat sudor sweat sweater
persuad suscept
persuas sentiment suscept tell weighti
pert sauci spirit
pertain refer relat
pertin relev
pertinac tenac
pertinaci stubborn
perturb unhing upset
perus studi
pervers wayward
pervert profan subvert twist unnatur
perviou recept
peski pester
pest plagu
pester plaguei plagui teas troubl vex vexati
pesti plagu
pestifer pestilenti septic
pestil pestilenti plagu
pestilenti plaguei
pet prefer smooch snuggl
petit postul prayer request small tini
petition request suppliant supplic
petti secondari trivial unimport
pettifog squabbl
pettifoggeri squabbl
pettish scratchi temper
pettishli petulantli testili
petul scratchi
petulantli testili
phalang possum
phantasm phantom specter spectral supernatur
phantasma phantom specter
phantasmagor unrealist
phantom specter spectr unreal
pharmaceut pharmaci
pharynx throat
phase stage
phenothiazin thiodiphenylamin
philharmon symphoni
philipp tirad
philosoph unemot
phiz physiognomi visag
phonat voic
phone telephon
phonei phoni
phonem phonolog
photo photograph pic
photograph pic
photosensit sensit
phrase phraseolog word
phraseolog verbiag word
phratri sept
physic physiolog sensual somat somatogen somatogenet
physiognomi smiler visag
pianissimo piano
piano pianofort
piazza plaza
picayun trivial unimport
picket scout sentinel sentri
pickl preserv
picnic pushov walkov
pictori pictur realist vivid
pictur portrai repres unreal visual
piddl piss trivial unimport urin wee
piecem stepwiz
pieplant rhubarb
pier wharf wharfag
pierc punctur
piercingli shrilli
pieti pious
piffl prattl trivial unimport
pig slob sloven squealer
pigboat sub submarin
pigeonhol stereotyp
pighead stubborn unregener
pigheaded stubborn
pigswil slop
pigwash slop
pike superhighwai throughwai thruwai
pilchard sardin
pile plenti raft score slew spate stack stilt throng ton wad
pilfer purloin snarf swipe
pillag plunder prize ransack rape rifl
pillbox turban
pillock stupid
pimp ponc procur
pimpl zit
pinafor pinni
pinch skelet tweet
pine yearn yen
pineal round
pinion shackl
pink pinkish rap
pinnacl summit tiptop
pinpoint speck
pioneer trailblaz
piou religi sacr
pip shoot
pipag pipe
pipe shriek shrill steam
piqu temper
piquanc tang zest
piquant salti savori stimul tang zest
piranha vultur
pirat plagiar plagiaris plagiarist
piss steam sting urin wee weewe
pit pock scar
pitch sky toss
pitcher twirler
pitchi resini sooti tarri
piteou pitiabl poor unfortun
pithi sententi
piti pitiabl sorri
pitiabl poor unfortun
pitiless remorseless ruthless unmerci unpiti
pitilessli remorselessli unmercifulli
pivot swivel
pixi pyxi
pixil play puckish
placard poster
place posit put set settl situat spot
placeabl recogniz
placid seren tranquil unruffl
placoid planar
plain plainli quetch simpl tailor unadorn undecor unelabor unmistak unpretenti unrhetor
plaint wail
plaintiv sorrow
plait pleat
plan plot predetermin premedit preset program
planar planat platelik tabular
plane skim
planet planetari
planetari terrestri
plangenc sonor vibranc
plank plonk plunk
planless rudderless
plant potbound quickset rootbound sow work
plash spatter splash
plasm plasma
plaster slick
plastic pliant
platitudin unorigin
platter record
plausibl probabl
play prankish puckish quizzic rascal roguish rollick sportiv
playact roleplai
playfellow playmat
playgoer theatrego
playscript script
playth toi
pleas pleasant proud reward
pleasanc pleasur
pleasant pleasur
pleasantli sunnili
pleat plicat
plebeian vulgar
pledg plight swear
plenitud plenteous plenti plentitud
plenteou plenti
plenteous plenti
plenti plentitud slew spate
pleonast redund
pliabl suscept
plianci suppl
pliant suppl tractil waxi
plight predica quandari
plod slog tramp trudg
ploi stratagem
plonk plump plunk
plop plunk
plough plow till
ploughland tilth
ploughshar plowshar
plow till
plowland tilth
pluck plucki tweak
plucki spirit
plug stoppl
plugboard switchboard
plugger promot
plum plumb
plumb plumberi plummet vertic
plume pride rob soak
plumlik round
plummet plump
plump plunk
plunder prize sack swag
plunk plunker
plush plushi
ply provid
pneumon pulmonari
pock rough scar
pocket sac small
pocketbook wallet
pockmark rough
pod seedpod
podium pulpit rostrum
poesi poetri vers
poetiz vers
poetri vers
poignant touch
point pyramid sharp sharpen spike spikelik spinou
pointless wast worthless
poison toxic
poke scoke trailer
pokei slow
poki slow
pol politician
pole punt
polio poliomyel
polish refin shine smooth smoothen sophist urban
polit refin sagaci semipolit suav wize
politician politico
pollex thumb
polliwog tadpol
pollyannaish upbeat
pollywog tadpol
polybuten polybutylen
polyethylen polythen
polyton tonal
polyunsatur unsatur
pommel pummel saddlebow
pompos pompous
pompou pretenti
pompous pretenti puffi splashi
ponc procur
pond pool
ponder reflect rumin thought
pontiff pope
poof queer
poop shit
poor poverti skint underprivileg unfortun
poorli sick sickli unwel
poov queer
pop protrud
popei surpriz
populac public
popular tourist touristi
por pullul run swarm teem
porc pork
pore rivet
porifer porou
pornograph sexi
poros porou porous
portabl takeout
portend predict prefigur presag prognost
portent presag prodigi prophet signific
portli stout
portrait portraitur portray
portraitur portray
pose postur sit
poser poseur
posh swish
posit postul put set situat submit support sure
positivist rationalist
possibl potenti practic realist realiz thinkabl viabl workabl
post poster
posterior prat retral seat subsequ tooshi tush
postfix suffix
postich sham
postmortem succe
postpon prorogu remit shelv tabl wait
postscript supplement
postul request
pot potti preserv throne toilet
potato spud tater
potent power powerfulli
potenti prospect
pothol rough
pothous saloon
potpourri salmagundi smorgasbord varieti
potter putter tinker
potti smitten throne toilet unimport
pouch sac
pouf queer
pounc swoop
pound quid ram throb
pourboir tip
powder powderi pulver
powderi pulver
power puissant regent regnant reign rule strong
powerfulli strongli
powerless uneffect weak
practic practiz pragmat profici realist servic skil skill unimagin viabl work workabl
practician practition
practiz rehears
pragmat realism
praiseworthi worthi
pranc sashai strut swagger tittup
prankish puckish
prat seat
prate prattl
prattl tattl twaddl
preach prophesi sermon
preacher sermon sermonis
preadolesc young
precari uncertainti uneasi
precaut prevent safeguard
precautionari prevent
preced predat prefatori premed prepar preparatori previou prioriti propaedeut
precedenti senior
precept teach
preciou precious treasur valuabl want
precipit steep sudden
precis properli
preciz punctili skill specif veri
preclud prevent
preclus prevent
precognit prophet
preconcept prejudic prepossess
preconcert settl
precondit prepar presumpt stipul
precook prepar
precursori premonitori prophet
predat vultur
predetermin preset
predica quandari
predict presag prognost prophet
predictor soothsay
predilect prefer tast
predispos suscept
predomin preponder prepot prevail reign tower
predominantli preponderantli
preemin superior
preemptiv prevent
prefac premiz prolus
prefer soon tast
prefigur presag prophet
prehend seiz
prei quarri target
prejud sexist subject
prelat primat
prelim preliminari
preliminari prelud
premier prime
premiss premiz
premium superior
premonit presenti
premonitori prophet
preoccupi thought
prepack prepackag
prepar preparatori process propaedeut readi spread will
preparatori propaedeut
prepared readi
preposter ridicul
prepubert prepubesc
prerecord record
prerog privileg
presag prognost
prescienc previs
prescrib settl unarbitrari
present respect shortli show soon ubiquit
preserv protect retain salt smoke sundri tin uphold
presid presidentship
presidenti statesmanli statesmanlik
press urg urgent
prestig prestigi
prestigi reput
presum presumpt
presumpt probabl
preteen young
pretenc pretens pretext
pretend pretens pseudo sham unreal
pretenti showi
preternatur supernatur transcendent uncanni
pretti reason somewhat
prevail reign
prevent prohibit prohibitori prophylact protect thwart
price term
priceless valuabl
prick twing whoreson
pricker thorn
prickl thorn tingl
prickli setac setos splenet waspish
prickteas teas
pride proud rejoic supercili swagger triumphant
priggish proper straitlac victorian
prim proper refin straitlac
prima star stellar
primaev primev
primal primev
primari underiv
primarili princip
prime readi set undercoat
primev primordi
primit rude
primitiv rude
primli prissili
princ sumptuou
print publish
prissi proper straitlac victorian
pristin pure
privaci privat seclus secreci
privat privi reclus seclud secreci semipriv sequest snobbi snobbish want
privi seclud toilet
privileg rich sweetheart
prize pry qualiti select superior treasur valu
pro profession
prob signific
probabl verisimilar
probationari provision tent
probatori signific
probe search
problemat question
proce proceed take yield
procedur process
proceed transact
process refin treat
proclaim promulg
procr reproduct
procrastin shillysh stall
procreat reproduc
procur secur
prod spur urg
prodig wast
prodigi signific stupend
product profit prolif success tillabl ware
prof professor
profan profanatori sacrileg subvert vitiat worldli
profess profession
proffer proposit suggest
profici skil skill technic
profit remun reward us util win
proflig rake rip wast
profound profund scholarli thought
profund recondit
profus rich riotou
prognost prophet soothsay
program programm schedul
progress reformist
prohibit proscrib proscript taboo veto
proinflammatori unhealthi
project protrud protrus reliev stick task undertak
projectil rocket
prolat round
prole worker
proletarian worker
prolix redund tediou
prolong protract sustain
promenad troop
promin salient strike
promo promot public
promot public
prompt propel punctual readi
promptli pronto quick quickli readili
promulg public publish
prone prostrat unerect
pronounc roll
pronto readili
proof treat
propel propellor
propens tendenc
proper proprieti prudish puritan right seemli straightlac straitlac victorian
propheci vaticin
prophesi prophet vaticin
prophet revelatori sibyl sibyllin vatic vaticin
prophylact protect
propinqu proxim
proport proportion rel
proportion rel
propos suggest
proposit suggest
proprietari proprietorship
prorogu remit shelv tabl
proscrib taboo veto
prosper rich roar success thrive
prostitut tart whore whoredom
prostrat unerect
protagonist support
protean variabl
proteas proteinas
protect restrict secur shield snug tender tutelar tutelari
protozo protozoan
protozoan protozoon
protrud reliev stick
protrus protuber reliev start stick swell
protuber swell
proud sniffi snooti snotti supercili swagger swell swollen uppish vainglori
prove shew show test try verifi
proven proveni
provend provis
proverb see
provid render suppli supplier thrifti
provinc state
provinci section
provis proviso purvei suppli viand victual
provision provisionari tent
provisionari tent
provoc provok rous sediti sexi
prowler sneak
prudent respons wize
prudish straitlac victorian
prune ration snip
prurient salaci sexi
pseud pseudo sham
pseudo sham shammer
pseudoscientif unscientif
psilosi sprue
psych soul
psychiatrist shrink
psycho psychot
psychopath psychopatholog sociopath
psychotherapeut psychotherapi
ptyaliz spit
pub saloon
puberul pubesc
pubesc seric
public publicist publicli publish semipubl unexclus
publicis publicist
pucka superior
pucker ruck rumpl
puf puff
puff whiff
puffi swell unhealthi
pugnaci tough
puke regorg retch rotter sick skunk spue stinker stinkpot upchuck vomit vomitu
pukka superior
pule wail whimper
pullul swarm teem
pulmon pulmonari
pulpit rostrum soapbox
puls pulsat throb
pulsat throb
pump tens ticker wire
pun wordplai
punctual time
punctuat stress
pundit savant
pungent sarcast
puni shrimpi small trivial weak
punic unfaith
punit punitori retali retaliatori retribut retributori vindicatori
punk sleazi thug tinni tough toughi
pup whelp
pupil student
puppyish puppylik young
puppylik young
purdah solitud
pure puriti sheer sod strictli sublim unadulter unalloi uncloud uncontamin unmingl unmitig unmix unpollut utter virgin
purg purgatori purifi
purif refin
purifi sanctifi
puritan straitlac
puriti sinless white
purl sough swirl whirlpool
purloin snarf swipe
purpl purplish purpur violet
purplish violet
purport purpos
purportedli supposedli
purpos resolut us
purposeless rudderless wast worthless
purr whir whiz
purs wrinkl
pursual pursuit
pursuanc pursuit quest
pursuit quest
purul pussi septic
push thrust
puss pussi slit snatch
pussi septic slit snatch twat
pussyfoot sneak
put putt set
putrefaci septic
putrefact rot septic
putresc stale
putrid stale
putsch takeov
putter tinker
puzzl puzzler stupefi uncomprehens
pycnot pyknot
quack unqualifi
quad quadricep
quadrat squar
quadrupl quadruplex quartett
quaff swig
quaggi wet
quail recoil shrink squinch winc
quaint strang unusu
quak quiver seism temblor tremor
quaker trembler
qualiti select superior
qualm queasi scrupl squeamish
quantifi quantit
quantit valu vicenari
quarantin segreg
quarrel row scrap wrangl
quarri target
quarter quartern
quash repress subdu subjug void
quasi similar
quaver tremul unsteadi warbl
queasi sick sickish vile
queer quirk rum rummi scotch singular strang thwart unusu
quell squelch
quench satisfi slake
queri question
querier question
querul whinei whini
quest seek
quester seeker
question quizzic refut sceptic shadi skeptic suspect suspici
questioningli quizzic wonderingli
quibbl squabbl
quick quickli speedi
quicken speed whet
quickli rapidli speedili
quiesc quiet
quiescent quiet
quiet quieten quietud silenc silent soundless still stilli tame tipto tranquil unagit unhear untroubl
quieten still
quietli softli
quilt thick
quint quintet
quintet quintuplet
quip salli wisecrack
quirk quirki
quirki unconvent
quit stop
quiver shake shaki shiver shudder thrill tingl trembl vibrat
quizzic teas
quondam sometim
quot quotat
quotabl worthi
quotat refer
quotidian routin unremark
rabbl ragtag riffraff rout
race rush speed
rachi spine
rachit ricketi sick
raci spirit tasti
racial racist
racialist racist
rack wrench
racket revel wassail
radar radioloc
raddl tire worn
radianc refulg shine
radiant refulg
radiat stellat symmetr
radic revolutionari ultra
radio radiocommun tuner wireless
radiosensit sensit
raffishli rakishli
raft score slew spate ton wad
rafter raftman raftsman
rag rile shred tatter tire torment vex worn
ragamuffin tatterdemalion
rage ramp storm violent
ragged rough
raggedli unevenli
railroad railwai sandbag trainman
railwayman trainman
rain rainfal rainwat
raincoat waterproof
raini wet
rainproof waterproof
raiz rear upgrad upraiz
raja rajah
rake rakehel rip roue slant
rakehel rip
rale rattl
rambl roam rove sprawl straggl strai vagabond wander
rambuncti unruli
ramp storm
rampag violent
rampant rear uncontrol
rampantli wild
rancid sor stale
rancor resent
randi sexi
random stochast
rang reach roam rove scope strai vagabond wander
rangi tall
rank rate senior stratifi
ransack reav rifl rummag
ransom save
rant spout
rape rapin ravag ravish sack
raper rapist
rapid speedi
rapidli speedili
rapscallion rascal rogu
raptu raptur seizur
rare seldom uncommon
rarefi rarifi
rarifi refin
rascal rogu scalawag scallywag scamp varlet
rash reckless
rasp raspi
rassl wrestl
rat scab strikebreak
ratabl rateabl taxabl
rate valuat
rateabl taxabl
ratifi sign
ration reason sane sensibl think
ratti shabbi worn
rattl real spank terrif tremend veri wonder wondrou zippi
rattler rattlesnak
raucou rowdi
raucous rowdili
raunchi salaci sexi
rave spout
raven starv
raw unprocess
rawbon thin
razz snort tantal taunt teas
reach scope stretch
react respond
reactionari reactionist ultraconserv
reactiv respons sensit unstabl
readapt readjust
reader subscrib
readi ripe set wait will
real realism realist realiti sincer veri
realign realin
realism realiti
realist represent verid virtual vivid
realiz recogn see understand
realli truli
reanim recreat reviv vivifi
reapprais review
rear rearward upbring
rearward revers
reason sane sensibl somewhat sound tenabl think valid
reasonless senseless
reassess reevalu review
reassign transfer
reassur sooth
reav rifl
rebarb unpleas
rebel renegad
rebellion revolt rize upriz
reborn regener revit reviv
rebound recoil repercuss resil ricochet
rebroadcast rerun
rebuff repuls slight snub
rebuild reconstruct
rebuk reprehens reprimand reproof reprov scold
rebut refut
recal recollect rememb
recant retract
recap recapitul
recaptur retak
reced retreat withdraw
receipt revenu
recess sunken
recharg reload revers
reciproc reciprocatori trilater
recit yarn
reckon suppos think
reclaim repossess rescu save us
reclam rehabilit renew
reclus solitari solitudinarian troglodyt unsoci withdraw
recognis recogniz
recoil shrink squinch winc
recollect rememb remembr reminisc retent
recommenc resumpt
recommend urg
recompens repair
reconnoit reconnoitr scout
reconnoitr scout
reconsider rethink
reconstruct retrac
record tape transcrib
recount tell
recoup recuper reimburs
recov regain retriev sick well
recover redeem retriev saver
recoveri recuper
recreat reviv revivifi vivifi
recurr repeat
recus unorthodox
recycl reus us
red reddish rubi ruddi scarlet
reddish rubi ruddi
redeem save
redempt salvat save
redevelop renov
redo refashion remak remodel
redol reson
redoubt reput unnerv
redress remedi restitut right
reduc reduct remitt shrunken
redund spare supererogatori superflu supernumerari surplu tautolog unnecessari unneed
reedlik thin
reefi shallow
reek smack stench stink stinki wateri wet
reel spin stagger swag
reenforc reinforc
reestablish reinstat
reexamin review
ref refere
refashion remak
refer relat
refere review umpir
refil replenish
refin suav superfin twee
reflect reflexion rumin specular thought
reflex reflexli
reforg remodel
reform regener
refractori stubborn unrespons
refresh reinvigor rest
refug safeti
refulg shine
refund repai repay
refurbish renov
refus reject scrap
regain restor retriev
regard respect view
regardless unheed
regener renew save
regent truste
regim regimen
regist registri
regnant rule
regorg retch sick vomit
regress retrogress revert
regret repent rue rueful sorri sorrow
regrett unfortun unluckili
regroup reorgan
regul regular regulatori restrict rule standard
regular rhythmic symmetr systemat time typic verit
regulatori restrict
rehabilit renew
rehear relisten
reign rule
reincarn renew
reinforc reward strong
reissu reprint
reiter repeat repetit restat
rejoic triumphal triumphant
rejoin retort ripost
rejoind retort
rel relat
relax unagit unstrain
releas unloos unloosen
relentless stern unappeas unforgiv unrel
relentlessli unrelentingli
reliabl test trusti trustworthi try undevi
relianc trust
relic souvenir
reliev stick
religi sacr sacredli scrupul spiritu
relinquish unoccupi waiv
relish savor zest
reloc settl
reluct unwil
remain stai unexhaust unexpend
remaind residu residuum rest
remark signific singular unco unusu
remedi san therapeut
remind reson
reminisc reson
remiss remit remitt subsid
remit shelv tabl
remors repent rueful ruth
remorsefulli ruefulli
remorseless ruthless unmerci unpiti
remot remov
remuner salari wage
rend rip rive split
render rendit suppli
renew restor revit reviv
renounc resign vacat
rent rip tear
renter tenant
renunci repudi
repai requit
repeal rescind revok
repeat repetit restat
repel unpleas
repent rue rueful ruth sorri
repercuss reverber
repertoir repertori
repetit repetiti
rephras reword
replac standard supersed supplant surrog
replet satiat satieti
repli respond
report reportag
repos rest seren
reposit shift warehous
reprehens reprimand reproof wrong
repres spokesperson symbol typic typifi
repress restrict subdu subjug
repriev respit
reprimand reproof reprov scold
reprint separ
reproach unfavor upbraid
reproachfulli reprovingli
reprocess reus
reproof reprov
reprov unfavor
reptil reptilian
repugn repuls revuls
repuls revuls snub
reput respect
requir requisit
requit retribut
rescind revok
rescu save
rescuer saver savior
reserv stockpil
resettl settl
resid shack
residu residuari residuum rest
residuum rest
resign surrend vacat
resil ricochet
resili spirit
resin resini tarri
resini tarri
resist toler unsuscept withstand
resol seal
resolut resolv spartan stalwart steadfast stout unbend undaunt undet undiscourag undismai unfalt unhesit unshak unshaken unwav
resolv settl solubl solv solvent
reson resound reverb reverber
resound reverb reverber ring
respect rever reverenti sever singl upstand variou vener worthi
resplend splendid splendidli splendifer
respons sensit trusti trustworthi
restart resum
restiv tens uptight
restless ungratifi unsatisfi
restrain retic undemonstr unemot
restrict sumptuari suppress unfre
result sequent solut subsequ upshot
resum survei
resupin supin
resurg reviv
resurrect upraiz
resuscit reviv
retain servant
retali reveng
retard slow unintellig
retch sick spue upchuck vomit
retent tenaci
reticul reticular web webbi weblik
retin retinen
retir withdraw
retool reviz
retort ripost
retreat withdraw
retro retrospect
retroact retrospect
retrouss shape
retrovert revert
reunif reunion
reunifi reunit
reusabl us
rev rpm
revalu review
reveal revel revelatori signif tell telltal unveil unwrap
revel revelri wassail
revelatori suggest
reveng vindict
rever vener worship
reverber ring sonor vibranc vibrant
reverend sacr sublim
revers setback turn
revil vilifi vituper
revis reviz
revit reviv
reviv revivif revivifi vivifi
revivifi vivifi
revolt rize upriz
revolutionari revolutionist rotatori subvers subvert
revolv rotat turn
reward wage
rhetor stylist
rhetorician speechifi speechmak
rheumat unhealthi
rheumatoid unhealthi
rheumi unhealthi wet
rhino rhinocero
rhombohedr symmetr trigon
rhyme rime vers
rhythmic singsong swing swingi syncop throb trip
rib ridicul rough teas
ribbon thread
ribboni thin
ribbonlik thin
rich wealthi
rick sprain
ricketi shaki sick unstabl wobbl wonki
ridgepol rooftre
ridicul roast satirist undignifi
riff riffl thumb
riffl rippl wavelet
rig tackl
right rightmost starboard true
righteou upright virtuou worthi
rightfulli truli
rigidif stiffen
rigidifi stiffen
rigidli stiffli
rigor rigour sever strict stringent valid
rigour sever
rile steam sting vex
rill rivulet
ring round tintinnabul
ringlet whorl
ringlik round
rins wash
riot roister
riotou troubl tumultu turbul unquiet
rip rive roue split superior tipsi
ripe ripen
rippl ruffl undul uneven wavelet wavi
riski unsaf
riskless safe
risqu sexi
rite ritual
rive split
riverbank riversid
rivet stud
rivulet runnel streamlet
rize uphil upriz
road rout
roadsid waysid
roam rove strai swan vagabond wander
roamer wander
roar success thrive thunder yowl
roarer screamer screecher shouter yeller
rob soak surcharg
robust rug stalwart strap strong sturdi tasti vigor
robusti unruli
rock stone swai
rockbound rough
rocket skyrocket
rocki rough stoni unsmooth
rodlik round
rogu scalawag scallywag varlet
rogueri shenanigan
roguish shenanigan
roil roili steam sting turbul
roili turbul
roll roster trill
rollick romp skylark sport
romanc solicit woo
romant romanticist
romanticist sentimentalist
romp runawai skylark sport tomboi walkawai
roofi rope
roofless unfortun
rook swindl
room suit
roomi spaciou spacious
root sourc
rootbound tangl
rootl rout
rootless unsettl vagabond
rope rophi
rosac rose
rose roseat rosebush
rostrum soapbox
rot rotten
rotari roundabout
rotat turn
rotten shitti stink stinki unsound
rottenli terribl
rotter skunk
rotund round spheric
rough roughen roughish roughli rugos sandpaperi scabbi scabrou scali scratchi scurfi seam shag shaggi shingli slub squamulos stoni textur tweedi twill uneven unfinish uniron unpolish unsmooth verrucos warti wartlik wrinkl
roughhewn unfinish
roughli some
roughneck rowdi ruffian yob yobbo yobo
roughshod savag shod viciou
round roundish semilunar spheric spheroid teret umbrellalik vault
rous stimul stir
routin unremark workadai
rove strai swan unsettl vagabond wander
rover wander
row wrangl
rowdi ruffian yob yobbo yobo
rub scratch wipe
rubberi rubberlik
rubbish scrap trash trumperi
rubbishi worthless
rube yokel
rubi ruddi scarlet
rubicund ruddi
ruckl wrinkl
rucku rumpu
ruction rumpu
rudderless undirect
ruddi sanguin scarlet
rude underbr unmann unmannerli yokelish
rudimentari uncomplet
rueful sorrow
ruffian yob yobbo yobo
ruffianli violent
ruffl undul
rug rut rutti strong toughen
rugged tough
ruin ruinat sink unsuccess
rule subordin
ruler swayer
rum singular strang unusu
rumbusti unruli
rumin thought
rummi singular strang unusu
rumpl tousl
run scarper scat spout spurt squirt talli trial
runawai uncontrol walkawai
rundl speak
rundown summat
runner smuggler
runti small
ruptur sever snap tear
rural rustic
rush speed surg unreserv upsurg
rushi wood
rust rusti
rustl sough susurr whisper
rut rutti
ruthless unmerci unpiti
ruttish sexi
sabotag undermin
sac sack
saccharid sugar
saccharifi sugar
saccharin sweet syrupi
sacr sacral sacrosanct spiritu sublim taboo tabu unnam unutter worthi
sad sorrow tragic tragicom unhappi wist
saddl saddleback
sadli unhappili
safe secur unadventur unhazard unhurt uninjur
safebreak safecrack
sag swag
sagaci sapient shrewdli wize
sage wise wize
sai same state tell
sail seafar sweep
sailplan soar
salabl saleabl sellabl vendabl vendibl
salaci sexi
salari wage
saleroom showroom
salesgirl salesladi saleswoman
salesladi saleswoman
salesroom showroom
salient strike
salientian toad
salifer salti
salin salti
saliva spit spittl
salli sorti wisecrack
sallow sickli unhealthi
salmagundi varieti
saloon taphous taproom
salti saltish stimul tasti
saltwat seawat
salubri wholesom
salut toast wassail
salv salvag save soft soften unguent
salvag save
salvo vollei
same selfsam similar synopt unvari veri
sampler taster
san therapeut
sanctiti sanctitud
sand sandpap
sandal shod
sandi sandlik
sane saniti sensibl
sanguin sanguinari slaughter
sap saphead tomfool
sapid savor smack
sapient shrewdli wize
sapienti wize
sapless weakli
sarcasm satir
sarcast sardon satir saturnin snarki
sardon snarki
sare sari
sartor tailor
sash waistband waistcloth
sashai sidl strut swagger tittup
satan unholi
sate satiat
satiabl satiat
satiat satieti satisfi
satisfactori satisfi toler
satisfi slake wholesom
satur supersatur
saturnin sullen
sauci spirit
saunter stroll
saut saute
savag savageri untam viciou vicious wildcat
save thrifti
savor smack tast
savori savouri tasti zesti
savvi understand
sawbon surgeon
sawbuck sawhors
scab strikebreak
scad score ton wad
scale scalei scali
scam swindl
scamper scrambl scurri scuttl skitter
scandal shame shock
scandalmong sensat
scant skimp
scanti scrimpi stingi
scapular scapulari
scarc scarciti scrimpi stingi
scarecrowish thin
scari shiveri
scarlet vermilion
scath vitup
scathingli unsparingli
scatter sprinkl strew
scattergun shotgun
sceptic skeptic
scheme shrewd strategi
schizoid schizophren
schmaltzi sentiment
schmalzi sentiment
schnorr scroung
schnoz snout
schnozzl snout
scholar student
scholarli studiou
school schoolhous
schoolboyish young
schooldai schooltim
schoolfellow schoolmat
schoolgirlish young
schoolmarm schoolmistress
scienc skill
scientif technolog
scintil sparkl twinkl
scintilla shred whit
sciolist superfici
scleros sclerot
scof scoff
scold scolder
scoot scud
scor scrub
scorch sear sing sunbak
score scrub slew stack talli ton wad worn
scoreless unsuccess
scorn spurn
scotch thrifti thwart
scoundrel villain
scout sentinel sentri
scrabbl scribbl wood
scraggi scraggli scrawni skinni thin uneven
scraggli scrawni skinni underweight untidi
scrambl scurri shin shinni skin
scrap trash
scrape scratch
scratchi techi testi tetchi unsmooth
scrawl scribbl
scrawni skinni stunt thin underweight weedi
screak screech squawk squeak
screaki screechi squeaki
scream screech sensat shout shriek squall yell
screech shriek skreak skreigh squawk squeak
screechi squeak squeaki squeal
screen show test
scribbler scribe
script write
scriven write
scroful sick
scroll whorl
scroung shnorr
scrub unimprov
scrubbi wood
scruffi worn
scrunch squat
scuffl shambl shuffl tussl
sculpt sculptur
sculptor sculptur
sculptur sculpturesqu shape
sculpturesqu shape
scummi soil unclean
scupper waylai
scurri scuttl skitter
scuttl skitter
seacoast seashor
seafar seaman tar
seahors walru
seal unshar waterproof
seam wrinkl
seaman tar
seami sordid
seamless smooth unlin
seamster tailor
sear sere shrivel wither
search seek trenchant
searcher seeker
seasick sick
season time timeli veteran
seat sit tooshi tush
sec second unsweet
seced splinter
secern secret
seclud sequest sequestr
second secondli
secondari secondhand standbi subaltern subsidiari substitut supplement supplementari thirdhand tributari unessenti unorigin util vicari
secreci secret
secret undercov
section segment
secular sophist worldli
secur unafraid untroubl
sedat seriou sober solemn staid tranquil
seduct sexi teas tempt
seeabl visibl visual
seedi worn
seek try want
seem superfici
seer visionari
seesaw teeter
segreg segregationist separ sequest unintegr
seismal seismic unstabl
seismic unstabl
select superior
selfish stingi ungener
selfless unselfish
selfsam veri
seller vendor
semicomatos unconsci
semiconsci stupor
seminarian seminarist
semipreci valuabl
semiskil unskil
semisoft soft
semisolid solid
semisynthet synthet
semitranspar transluc
sens signifi
sensat sensationalist sentient shock stun superstar virtuoso whiz whizz wiz wizard
senseless unconsci unreason
sensibil sensit
sensibl sensit sound tenabl valid
sensifi sensit
sensit spiritualist suscept touchi
sensual sultri
sentiment slushi soppi soupi tender
sentinel sentri
separ sever severalti singl singli space unintegr unshar
septenari seven
septet seven
septic septicem unhealth
sequenc success
sequent sequenti serial subsequ success
sequenti serial success
sere shrivel wither
seren tranquil
seri serial
serial success
seriou sober solemn
serious sever sincer
serpent snake
server waiter
servic us usabl useabl util
servil submiss
sestet sextet six
set unmov
sette settl
settl situat
settlement villag
seven vii
seventeen xvii
sever singl some sternli variou
sew stitch stitcheri
sewag sewerag
sewer sewerag
sex sexi sexual
sexi spici titil voluptu
sextet sextuplet six sixer size
sextuplet six
sexual unisexu
shabbi tatti worn
shack shanti
shade shadi shadow shadowi tint umbrag
shadi suspect suspici
shadow shadowi umbrag
shadowi umbrag
shag shaggi
shaggi ungroom unsmooth
shake shaki shingl trembl
shaki shiver trembl unstabl unsteadi vibrat wobbl wonki
shallow shelfi shelvi shoal shoali superfici
shambl shuffl
shamelessli unashamedli
shape sonsi stack statuesqu upturn voluptu wring
shapeless unform unshap
shard sherd
share unselfish
sharehold stockhold
shareown stockhold
shatter smash tatter
shatterproof unbreak
shave shaven sliver whiskerless
shaven whiskerless
shaver youngster
sheeni shini
sheepherd sheepman shepherd
sheepish sheeplik
sheepman shepherd
sheer slew slue swerv trend unmingl unmix veer
sheetlik stratifi
shelterbelt windbreak
shelv tabl
shenanigan trickeri wile
shew show
shibboleth slogan
shift transform transmut unsteadi variabl
shillysh stall
shin shinni skin
shinbon tibia
shine superior
shini vitrifi
shinni skin
shipboard temporari
shipshap tidi trim
shipwai wai
shirk slack soldier
shit shite snitch stag turd
shitti stink
shiver shudder thrill tingl trembl unsteadi
shiveri shudderi
sho shod slipper
shock stupor
shod shodden slipper
shodden slipper
shoddi tawdri
shoelac shoestr
shogun tyranni
shooter taw
shop store workshop
shopfront storefront
shopkeep storekeep tradesman
shopsoil worn
shopworn stock threadbar timeworn trite worn
short shorten shortish snub stubbi suddenli telescop truncat
shortag shortfal
shorten truncat
shorthand stenographi write
shortli soon
shortsight unforesight
shout squall vocifer yell
shovel spade
show view
showcas vitrin
showeri wet
showi splashi
showtim start
shred smidg smidgen smidgeon smidgin tatter tittl whit
shrewd smart
shriek shrill
shrimpi small
shrink shrivel squinch winc wither
shrivel shrunken wither wizen
shrunken thin wither
shuck stalk straw
shudder thrill tingl tremor unsteadi
shut squinch squint unopen wink
shutout skunk
shuttl shuttlecock
shy timid unsur
shyli timidli
si sister
sick sickish sickli sneezi spastic spue stricken swoon tubercul unfit unheal unhealthi unwel upchuck vertigin vomit woozi
sicken vile
sickli unhealthi unwel
side sidelong sidetrack
sidelong squint squinti
sidestep skirt
sidetrack straggl
sidew sidewai
siev sort
sift winnow
sigh suspir
sightless unse
sign subscrib
signif suggest
signific substanti
silenc still suppress
silent soundless still taciturnli uncommun wordlessli
silli wacki whacki zani
silvan wood
silver silveri silvern
silveri silvern
simmer stew
simper smirk
simpl simpleton simplex simplic simplist unanalyz uncompl undecompos unproblemat unsophist unsubdivid
simplex unidirect
simultan synchron
sin ungodli unright wick
sincer true unfeign unfeignedli wholeheart
sinew tendon
sinewi stringi tendin unchew
sing swing tattl vocal
singalong singsong
singer vocal vocalis vocalist
singl variou
singlet undershirt vest
singular strang uniqu
sinist threaten
sink undo unsuccess
sinless white
sinuat sinuou
sinuou suppl wiggli
sit unmov
six sixer size
sixteen xvi
sixti threescor
sizabl sizeabl
size sort threepenni
skeet trapshoot
sketch vignett
skidder slipper
skil skill
skilfulli skillfulli
skill virtuoso
skin tegument
skinni thin underweight weedi
skintight tight
skreak squawk squeak
skreigh squawk
skunk stinker stinkpot
sky toss
skylark sport
slabber slaver
slack slump soldier
slacken slow
slant slope weight
slantingli slopingli
slantwai slantwiz
slap slapdash smack
slapdash smack
slash trounc welt whip
slat spline
slaughter thrash trounc wallop whip
slave striver
slavehold slaver slaveri
slaver slobber
slaveri thraldom thrall thralldom
sleaz tat
sleazi thin
sleek slick smooth
sleep slumber sopor unerect
sleeper slumber
sleepi sleepyhead
sleepless wake
sleepwalk somnambulist
sleeveless vain
slender slim svelt thin
slenderli slightli
sleuth snoop spy
slew slide stack swerv ton trend veer wad
slice slit
slick slipperi slippi superfici
slide slipperi slippi slither slue
slider slipper
slight trivial
slightli slimli somewhat
slim small svelt thin
slime slipperi sludg
slimi slipperi vile
sling slingshot
slip slipperi slippi slither solec steal
slipperi slippi slither slitheri smooth tricki untrusti untrustworthi
slippi smooth
slipwai wai
sliver splinter
sliveri splinteri
slob sloven
slog trudg
slop slosh spill splash splatter splosh squish swill
sloppi slovenli untidi wet
slouch slump
sloughi wet
slovenli unkempt untidi
slow slowli sluggish sulki tardili unhurri unhurried
slowli tardili
slub tweedi
slue swerv trend veer
slug swig
sluggish sulki
sluic sluicewai
slumber somnol
slumberi somnol
slumbrou somnol
slur unintellig
slushi unfrozen
sly tricksi wili
smack thwack
small smallish subatom teeni teensi teentsi tini unders wee weeni weensi
smallpox variola
smart streetwiz stylish voguish
smartli vigor
smash smashingli swell
smelli stink
smidg whit
smidgen whit
smidgeon whit
smidgin whit
smile twinkli
smiler visag
smitten stricken strike
smoke smoki
smolder smoulder
smolderingli smoulderingli
smooch spoon
smooth smoothen streamlin suav uncreas unlin unseam velvet velveti
smoothli swimmingli
smorgasbord varieti
smother stifl strangl suffoc surround welter
smudgi soil unclean
smutti soil unclean
snap snarl tear
snappi snappish spirit whip
snappish temper
snare trammel trap
snarf swipe
snarl tangl
snarli tangl
sneak sneaki stealthi surreptiti
sneaker snitch stooli stoolpigeon
sneaki stealthi underhand
sneakili surreptiti
sneer supercili
snicker snigger snort
snide supercili
sniff whiff
sniffi supercili swagger
snigger snort
snip snippet
snivel whine
snobbi snobbish
snoop snooper spy
snore stertor
snotti soil unclean
snow snowfal
snug snuggeri tight
soak soakag sop sous
soaker sous torrent
soapsud sud
soar surg tower zoom
sober sobrieti solemn teetot uninebri unintox
soberli staidli
sociabl social
social societ
sock whap whop windsock
sod sward thoroughgo turf utter
sodden soppi wet
soft soften softish spongelik spongi squeezabl squishi tender unfit velvet velveti warmheart wooli woolli yield
soggi wet
soil sooti squalid unclean uncleanli unswept untidi unwash
solac sooth
soldier soldiership
soldieri troop
solem solemn
solemn staid
solicit solicitud woo
solid solidifi
solitari solitudinarian troglodyt unsoci
solo unaccompani
solon statesman
solubl solvabl
solut solvent
somber sombr uncheer
some whatev whatsoev
somebodi someon soul
somehow somewai
someon soul
someplac somewher
somersault somerset summersault summerset
sonant voic
song vocal
songster songwrit
sonor vibranc
sonsi stack voluptu
sooti unclean
soph sophomor
sophism sophist
sophist sophistri urban worldli
soppi wet
soprano trebl
sor sour sourish stinki subacid tangi tart tasti turn vinegari vinegarish
sorcer supernatur wizard
sordid squalid
sore tender unpleas
sorrow tear torment tortur unhappi wail weep woebegon woeful
sound stabl superfici undamag uninjur wholesom
soundless still
soundli thoroughli
sourish tart
south southbound southeast southeasterli southeastern southeastward southerli southern southernmost southmost southward southwest southwesterli southwestern southwestward
southbound southward
southeast southeasterli southeastern southeastward
southeasterli southeastern
southerli southern southward
southwest southwesterli southwestern southwestward
sovereign suprem
spacei unconvent
spaci unconvent
spacial spatial
span travers
spare supererogatori superflu supernumerari surplu thin thrifti trim unnecessari unneed
sparg sprinkl
spark sparkl trigger twinkl
sparkl starri twinkl
spasmod sporad unsteadi
spate stack surg wad
spatter splash splatter splutter sputter swash
spavin unfit
speak speechmak talk tongu unwritten utter verbal
speaker talker verbal verbalis
spec specif spectacl
special specialist specialti specif
specialis specialist
specif specifi uniqu
specifi stipul
speck speckl
speckl stippl
speckless spic spotless
spectacular strike
spectacularli stunningli
spectat viewer watcher wit
specter spectr spook wraith
spectral supernatur
spectrometri spectroscopi
specul supposit surmis surmiz theoret theoriz unsound
speed swift veloc
spell tor tranc
spellbind transfix
spellbound transfix
spend tire
spendthrift wast
spew spit
spic spick spik spotless
spice zest
spick spotless
spideri spiderli spiderlik
spif superior
spikelet thorn
spile stilt
spill spillwai splatter wasteweir
spindli thin
spineless weak
spiral turbin volut whorl
spire steepl
spirit sprightli spunki vibrant vivaci whip yeasti zest zesti
spiritless submiss unenthusiast
spiritu unearthli unworldli
spirt spout squirt
spit spittl spue squabbl
spite venom vindict wound
splanchnic viscer
splash splatter sprinkl squish stir
splatter splutter sputter
splendid splendifer superior
splinterless unbreak
splinterproof unbreak
splutter sputter
spoil spoilt stale
spoilt stale
spongelik spongi
spongi squishi
sponsor support
spontan unprompt unscript
sporad strai
sport sporti sportsmanlik
sportsman sportswoman
spot spy stain
spout spurt
sprain wrick
sprawl straggl straggli untidi
sprig twig
spring springtim
sprout spud
spue vomit
spume sud
spur urg
spurt squirt
squabbl tiff
squad team
squalid unclean
squall squalli unquiet waul wawl yell
squalli stormi
squander wast
squar squarish straightarrow
squash squeez
squashi wet
squat squatti stumpi
squeak squeaki
squeaki squeal
squelch squelcher takedown
squinch winc
squint squinti strabismu
squirm twist wiggl worm wriggl writh
stab thrust twing
stabil stabl steadi
stabl stall steadi unfluctu
stack ton wad
stagei theatric
stager veteran
stagger stumbl stupefi swag
staggeringli tremend
stagi theatric
stagili theatric
stagnanc stagnat
stagnant undynam
stai stick stoppag
stain varnish
stair step
staircas stairwai
stake wager
stale taint unorigin
stalem standstil
stalk stem straw stubbl
stalwart stout sturdi
stammer stutter
stamp stomp stump
stanch staunch
standard stock touchston
standbi understudi
standpoint viewpoint
stape stirrup
star stellar superstar virtuoso whiz whizz wiz wizard
stare utter
stargaz woolgath
stark uncondit
startl surpriz
starv starvat
state statuesqu submit tall tell
statecraft statesmanship
stateless unsettl
statesmanli statesmanlik
static still unmov
statuesqu tall
statut write
staunch steadfast unswerv
steadfast unfalt unshak unwav
steadfastli unwaveringli
steadi steadili surefoot sweetheart sweeti truelov unagit unfluctu unwav
steal stealth theft thiev thieveri
stealer thief
stealthi surreptiti
steam steamer steami sting wet
steami wet
steel sword
steep steepish usuri vertic
stellat symmetr
stench stink
stenographi tachygraphi
step stride tread
stereo stereophon stereophoni
steril unfertil
sterl superior superl
stern unappeas unforgiv unrel
stew sweat
stick wedg
sticker thorn
sticki viscid viscou wet
stiff stiffli strong
stifl strangl sultri
still tranquil unmov windless withal
stillborn unsuccess
stimul stimulu stir thrill
sting unkind
stink stinki
stint thrifti
stock stockpil threadbar timeworn tire trite unorigin
stoic stoical unemot
stoical unemot
stoicism stolid
stolid unemot
stomach toler tum tummi
stomp stump
stoop unerect
stop stopov
storag storehous
storei stori
storekeep tradesman
storeroom stowag
stori tale
storm tempest
stormi surg tempestu thunderi unpeac windi
straggl straggli untidi
straggler strayer
strai swan vagabond wander
straight unbent uninterrupt untwist vertic
straighten unbend
straightforward unambigu unequivoc univoc
straightlac straitlac victorian
strain strenuou strive tens twist
straitlac victorian
strand unaccompani
strang unfamiliar unusu weird
stranger unknown
strangl strangul throttl
strangul throttl
strap trounc welt whip
strategian strategist
straw strew stubbl
streak streaki
stream watercours
streetcar tramcar trollei
strengthen strong
stress tension troubl try
stria striation
stricken strike
strictli stringent
stride tread
strident vocifer
string twine
stringi thin unchew wiri
strip uncas undress
stripe stripi
stripl teen teenag
strong toughen vehement viril
stroppi stubborn
struggl troubl
strum thrum
strut swagger tittup
stubbl unshav unshaven
stubborn tenaci uncomprom unregener unyield
studi survei
stuff thrust
stuffi unair unventil
stumbl trip
stun surpriz unconsci
stupe stupid
stupefact stupor
stupefi surpriz
stupid thickhead unintellig witless
sturdi uncomprom
style titl wai
stylemark trademark
styler stylist
stylish swagger swish
suasibl suscept
sub submarin substitut torpedo wedg zep
subalpin upland
subaqu underwat
subaquat underwat
subconsci unconsci
subdu subjug suppress
subfusc unattract
subgross visibl
subhuman unfit
subjac underli
subject subjug suscept theme topic unobject unverifi
sublim suprem
submarin subsurfac undersea zep
submerg submers subsurfac underwat
submers subsurfac underwat
submiss subordin unassert wormi wormlik
subnorm unnatur
subordin subservi subsidiari under underl
subsequ succe
subsid support
subsidiari supplement supplementari underl
subsist survivor
subsoil undersoil
substant substanti
substanti support valid verif
substitut switch synonym transposit util
substrat substratum
subsurfac subterran subterranean underground undersea underwat
suburb suburbia
subvent underwrit
subvers treason
subvert vitiat
subwai underground underpass
succe underment
success thrive undef victori win
succinct summari
suck suction
sudat sweat
sudor sweat
suer suitor
suffer sustain troubl unhappi woe
sugari sweet
suggest suscept
suit suitabl
suitor wooer
sulfur sulphur unpleas
sulli taint tarnish
sulphur unpleas
sum summar summat tot total
summari unoffici
summat tot total
summer summertim
summit superl
sun sunbath sunlight sunshin
sunbak temper
sunbeam sunrai
sunblind sunshad
sunburn sunburnt tan unhealthi
sunburnt unhealthi
sundown sunset
sunlight sunshin
sunlit sunstruck
sunshin temper
suntan tan
sup swallow
super superintend superior tiptop top topnotch
superb superior
superbl terrif toppingli wonderfulli wondrou wondrous
supercili swagger
supererogatori surplu unnecessari unneed
superflu surplu unnecessari unneed wast worthless
superhighwai throughwai thruwai
superimpos superpos
superintend superv supervis
superior superl superordin surpass tiptop top topnotch transcend
superl tiptop
supernat support
supernatur talisman transcendent transmundan uncanni unearthli unnatur unreal weird witch witchlik wizard wizardli
supernumerari surplu unnecessari unneed
supersed supplant
supersensit suscept
superson ultrason unhear
superstar virtuoso whiz wizard
superv supervis
supin unerect
supplement supplementari
support valid validatori verifi verificatori
suppos think unlik
supposit surmiz theoret
suppositi theoret
supposititi theoret
suppress unreleas
suprasegment unit
suprem ultim
surf surfboard
surfact wet
surg upsurg
surli temper ugli
surmis surmiz
surmiz suspect
surplu surplusag unnecessari unneed
surpriz thunderstruck unexpect
surreal unrealist
surrealist unrealist
surrend yield
surreptiti undercov
suscept temptabl tractabl unprotect unresist unvaccin vulner
suspect suspici
suspens tens
suspici untrust wari
sustain uninterrupt upkeep
susten victual
sustent upkeep
susurr whisper
svelt thin
swab swob
swaddl swath
swagger swaggi swagman swashbuckl tittup
swai swing
swamp swampland
swampi wet
swan swear vagabond wander
swap switch swop
sward turf
swarm teem
swart swarthi
swath wrap
swayback unfit
swear swearword
sweat swither
sweep wholesal wide
sweet sweetish sweetli syrupi tasti treacli
sweetheart sweeti truelov
swell tumefi tumesc vainglori
swelter sweltri
swerv trend veer yaw
swim tear
swimsuit swimwear
swing swingi
swingi trip
swirl twiddl twirl vortex whirl whirlpool
swish swoosh swosh
switch swop
swollen vain
swoon syncop
sylphic thin
sylphlik thin
sylvan wood
symbol symbolist typifi
symbolis symbolist
symmetr trigon
symmetri symmetric
symphon symphoni
symptomless well
sync synchron
synchron synchroni
synerg synergi
syrupi treacli viscou
system systemat
systemat taxonom
tabl tabul tabular
taboo tabu verboten
tabul tabular
tacit understand
taciturnli wordlessli
tacki tat tawdri wet
tackl undertak
tactil tactual tangibl touchabl
tactual tangibl touchabl
tag ticket
tail trail
tailboard tailgat
take understand win yield
tale taradiddl tarradiddl
talebear telltal
taletel telltal
talk talki volubl
talki volubl
tall tallish
tame unexcit
tamp tamper
tan whip
tang tangi zest
tangi tart zest
tangibl touchabl
tangl throw tortuou
tantal taunt teas tempt twit
tape videotap
tapestri tapi
tarp tarpaulin
tart unpleas whore
task undertak
tast underst unostentati unpretenti
tasteless tawdri
tatter tatterdemalion worn
tatterdemalion worn
tatti tawdri worn
tattler telltal
tattletal telltal
taunt teas twit
taut tens tension tight
tawdri trashi
tax taxat
taxi taxicab
taxidriv taximan
tea teatim
teak teakwood
teamster trucker
tear teardrop vehement weep
teas teaser twit vamp vamper vexer
teat tit
tediou tiresom uninterest verbos wearisom wordi
teen teenag young
teenag young
teeni teensi wee
teensi teentsi wee weeni weensi
teentsi wee
teeter teeterboard teetertott
teetotal teetotalist
telecast telev televis
telegraph telegraphi telegraphist ters wire
telephon telephoni
telescop visibl
tell telltal
tellur terrestri
tellurian terrestri
temp temporari
tempestu unrest
tempor temporari
temporari termin transient transitori unstabl
ten tenner
tenac tenaci
tenebr tenebri tenebrif
tens tension uneasi unrelax uptight wire
tension tensiti
tent unsettl
tenuiti thin
tenuou thin
tepid unenthusiast warm
tercet three trio troika
terefah unclean
termin terminu
ternari three trio tripl troika
ternion three trio troika
terrac terrass
terren terrestri
terri terrycloth
terribl unspeak
terrif tremend wonder wonderfulli wondrou wondrous
terrifi terror
tertiari third
terzetto three trio troika
test trial try tryout
testi testicl
testimoni tribut
tetraiodothyronin thyroxin
textur unsmooth
thankless ungrat
thaumaturg wizard
thaumaturgist wizard
thaw unfreez unfrozen unthaw warm
theater theatr
theatergo theatrego
theft thiev
theist theistic
theme topic
thenc therefrom
thenceforth thereaft
theodolit transit
theolog theologian
theologian theologis theologist
theoretician theorist
theoris theorist
theorist theoriz
therefor thu
therefrom thereof
thermal thermic
thermogravimetr thermohydrometr
thermoregul thermostat
thick thicken wide
thicken toughen
thiev thieveri thievish
thin thinli threadi threadlik transpar trim twiggi twiglik underweight vapor vapour wiri wispi wisplik wither wizen
third thirdli
thirst thirsti
thirteen xiii
thirti xxx
thoriat titter
thornless unarm
thorough thoroughgo
thoroughgo unmitig utter
thou thousand
thoughtless uncar unconsid unreflect unthink unthought
thoughtlessli unthink
thrash thresh wallop whip
thread wind yarn
threadbar timeworn tire trite unorigin worn
threaten vulner
three threesom tierc trei triad trine triniti trio triplet troika
threefold trebl tripl twofold
threesom trio troika
thrill tickl tingl
throne toilet
throttl trammel
throughwai thruwai
throwawai unwant
thu thusli
thud thump unreverber
thug tough
thumb worn
thump wallop whop
thunder thunderi unpropiti
thwart unsuccess
thwartwiz transvers
thyrotrophin thyrotropin
ti truss unit
tick ticktack ticktock
ticker watch
tickl tingl
tidbit titbit
tiddler youngster
tiddli tipsi
tidi trim
tierc trio
tight tightfit viselik
tike youngster
tillag tilth
tilt tip
timber wood
timekeep timer
timeless unchang
timeworn tire trite unorigin
timid timor trepid unadventur unassert unsur
tinct tint
tinctur vestig
ting tinkl tint
tink tinkl
tinpot worthless
tippi unstabl
tippyto tipto
tipsi unstabl
tiptop topnotch
tire trite tyre unorigin unrefresh unrest wear weari whack worn
tired weari
tiredli wearili
tireless unflag untir unweari
tiresom uninterest wearisom
tissu weav
tit titti
titer titr
tittl whit
tod unaccompani
toddl totter
toe toenail
toffe toffi
togeth unneurot
toil travail
token tokenish
tolbooth tollhous
toler unbigot
tollbar tollgat
tollbooth tollhous
tomboyish unwomanli
ton wad
tonal tone tonic
tongu tonguelik
tongueless unspoken
top topmost topnotch transcend upmost upper uppermost upsid
topmost uppermost
toppingli wonderfulli wondrou wondrous
toppl tumbl
torment tormentor tortur troubl
tornado twister
torpid torpor
torrent waterspout
tortuou twist twisti wind
tortur torturesom
tot total
total whole wholli
totalist totalitarian
totalitarian tyranni undemocrat
totter totteri unstabl unsteadi waddl
tough toughi unsentiment
tourer tourist
tournament tournei
tousl untidi
tow towag
towboat tug tugboat
town townsfolk townspeopl
towner townsman
toxic unhealth venom virul
trace vestig
traceabl trackabl
trachea windpip
tradit traditionalist tralatiti
traffick vendor
traitor treason treasonist
trammel trap
tramp trudg
trampl tread
tranquil tranquillis unruffl
transcrib transliter
transfer transferr transport
transferr transport
transform transmut transubstanti
transgress violat
transienc transitori
transit transport
transmiss transmit transmitt
transmit transmitt
transmut transubstanti
transpar vapor vapour
transvest transvestit
trap treed unfre
trashi worthless
trave travers
travelog travelogu
treacher unfaith unsaf
treadmil treadwheel
treasur valu want
trebl tripl
tref unclean
trei trio troika
trembl unsteadi vibrat
tremend wonder wondrou
trend veer
trespass usurp
triad trio troika
trial tryout
triangl trigon trilater
trice twinkl wink
trichrom trichromat tricolor
trichromat tricolor
trickeri wile
tricksi wili
trifl worthless
trill warbl
trine trio troika
triniti trio troika
trio triplet troika
tripl triplex
triplet troika
trite unorigin
triumph victori
triumphal triumphant
triumphant undef victori
trivial unimport
troubl troublou tumultu turbul unquiet upset vex worri
troublesom worriment
trounc vanquish wallop whip
truck truckag
truckl trundl
true truth
trueness truth
trust trusti trustworthi
trustfulli trustingli
trusti trustworthi
truth veraci veriti
tubelik tubular
tubular vasiform
tuft tussock
tug tugboat
tuition tutelag tutorship
tularaemia tularemia
tularemia yatobyo
tumesc unhealthi
tumid unhealthi
tumult tumultu uproar
tumultu turbul unquiet uproar
tungsten wolfram
turbin volut whorl
turbul unquiet
turgid unhealthi
turmoil upheav
turn upturn
tweedi unsmooth
twelv xii
twelvemonth year
twiddl twirl whirl
twilight twilit
twine wind wrap
twinkl wink winkl
twirl whirl
twist twisti volumin wind worm wriggl writh
twisti volumin wind
twitch vellic
type typecast typewrit
typic verit
ugli unattract unlov unpicturesqu unsightli vile
ulcer unhealthi
ultrason unhear
ultraviolet unseeabl
ulul wail
unacc unstress
unaccept unsatisfactori unwelcom
unaccommod uncoop
unaccompani unattend
unaccount unexplain
unaccredit unauthor
unaccustom unusu
unachiev unattain undoabl unrealiz
unacknowledg unconfess undeclar unknown unrecogn unsung
unacquaint unfamiliar
unadulter utter
unaer unventil
unaesthet unpleas
unaffect unimpress uninfluenc unmov unswai untouch
unafraid unapprehens unblink unflinch unfrighten unintimid unshrink
unaid unassist
unair unventil
unalt unchang unmov
unambigu unequivoc uniqu univoc
unanim undiversifi
unannounc unexpect
unansw unreciproc unrequit
unanticip unexpect unforeseen
unapp unsympathet
unappreci ungrat
unarm weaponless
unarticul unspoken
unask unrequest
unassist unback unsupport
unasterisk unmark unstar
unattach unconnect unpledg unprom
unattract uninvit unprepossess unpresent unseduct
unauthor unlicenc unlicens unoffici
unavail unobtain unprocur useless
unavow undeclar
unawar unconsci unknowing unmind unsuspect unwit
unbar unfasten unlock
unbeat unconquer
unbeaten unconqu
unbecom untoward
unbeknown unknown
unbeknownst unknown
unbeliev unconvinc undream undreamt unimagin unthink
unbend unfalt unshak unwav
unblemish undamag
unbolt unfasten unlock
unborn unhatch
unbound unfett
unbrac unlac unti
unbroken uninterrupt untam
unbutton unrestrain
uncanni unearthli weird
uncas undress
uncaus unintend
unceas unend
unceasingli unendingli
uncertain uncertainti unsur
uncertainli unsteadili
unchain unfett
unchalleng undisput
unchang unedit unreduc unrev unvari
unchart unknown
uncheck unmanag
uncheer unhappi
unclaim unwant
unclean uncleanli unswept untidi unwash
unclear unimprov vagu wood
uncloak unmask
unco unusu
uncoerc voluntari will
uncom untoward
uncomfort uneasi
uncommon unusu unwont
uncompar uniqu unparallel
uncompassion unsympathet
uncompens unpaid
uncompl unproblemat
uncomplimentari unfavor
uncomprom unregener
unconcern uninvolv untroubl
uncondit unqualifi vest
unconfirm unoffici
uncongeni unsympathet
unconnect unrel
unconqu undef unvanquish
unconquer unsubdu unsurmount unvanquish
unconsci unvoluntari
unconsecr unholi
uncontrol ungovern
uncontroversi undisput
unconvent unorthodox
unconvinc unpersuas
uncoop unhelp unoblig
uncorrect unpunish
uncorrel unrel
uncount unnumb
uncouth vulgar
uncr unimagin
uncrit unscholarli
undamag unimpair uninjur unmar unmutil
undaunt undismai unshaken
undecid unsettl
undefend vulner
undefin vagu
undelin undepict
undeni undisput unquestion
undepend unreli
undepict unpictur
underachiev underperform
underarm underhand
underbrush undergrowth underwood
underclass underprivileg
undercloth underwear
undercov underground
undercurr undertid underton
undereduc uneduc
underestim underr underreckon undervalu
undergrad undergradu
underlin underscor
underprivileg unfortun
undershirt vest
undersid undersurfac
undeserv unworthi
undesir unenvi unwant
undetermin unexplain unpredict
undevelop unexploit vestigi
undiagnos unknown
undigest ununderstood
undiminish unmitig unreliev
undischarg unpaid
undisciplin unpunish
undiscov unexplor unknown
undisput unquest
undivid unit
undo unfasten unfinish unmak unsuccess unti
undomest wild
undri wet
unearthli weird
uneas uneasi
uneasi unquiet worri
uneconom wast
uneffect useless
unemot unmov
unemphat unstress
unequ uneven uniqu unlik unparallel unsatisfactori
unequal uniqu unparallel
unerect weep
unessenti unimport unnecessari unneed
unestablish unrecogn
uneth wrong
uneven unparallel unsmooth unsteadi variabl wavelik wavi
unexampl unpreced
unexpect unforeseen unherald unhop unpredict unthought
unexpir valid
unexplor unknown
unexpress unsaid unspeak unspoken untel
unfair unjust unsport unsportsmanlik
unfaith untru untrusti untrustworthi
unfalt unshak unwav
unfalteringli unshak
unfamiliar unknown
unfashion unpopular
unfasten unlatch unlock unsecur
unfathom unplumb
unfavor unfavour unpropiti untoward
unfavour untoward
unfeminin unwomanli
unfertil unfruit unimpregn unproduct
unfett unshackl
unfirm unfix
unfit unhealthi unsuit
unfix unsteadi
unforc voluntari will
unforese unpredict
unforgiv vindict
unfortun unlucki unluckili unprom unsuccess
unfound unwarr
unfreez unthaw
unfruit unsuccess
unfulfil unsuccess
unfurrow unwrinkl
ungainli unmanag unwieldi
ungodli wick
ungracefulli woodenli
ungraci woodenli
ungrad unimprov
ungrat unpleas unthank
unguard vulner
unhallow unholi
unharm unhurt unscath
unhealthi unsound unwholesom varicos wheez wheezi windburn windburnt
unheat unwarm
unheed unnot
unholi unsanctifi
unhurt uninjur unscath
unidentifi unknown unrecogniz
unifi unit
unimagin uninspir uninvent unthink
unimpair uninjur
unimpeach unquestion
unimpos unimpress
uninfluenc untouch
uninjur unscath
unintend unintent unmotiv unplan unwit
unintent unwit
uninterest wearisom
uninterrupt unremit
uninvit unwant unwelcom
uniqu unparallel
unit unpartit unseg
uniti whole
univers world
unjust unright unsport unsportsmanlik
unjustifi unwarr
unkind unkindli unmerci
unknot unravel unscrambl
unknowingli unwittingli
unknown unmap unnam
unlac unti
unlad unload
unlatch unlock
unlik unsympathet
unlimit unqualifi untrammel
unlin unseam
unloc unsettl
unlock unsecur
unlog viscer
unlov unpicturesqu unwant
unmark unnot
unmarri unmat unw unwed widow
unmat unmatch unpair
unmatch unpair
unmerit unworthi
unmeritori unworthi
unmitig utter
unmodifi unqualifi
unmolest untroubl
unnatur violent
unnecessari unneed
unnot unobserv unperceiv unremark unseen
unnumb unnumber unnumer
unobserv unse unseen
unobtain unprocur
unoffici unsanct wildcat
unorgan unstructur
unostentati unpretenti
unoxygen unventil
unpaid unsalari volunt voluntari
unpalat unpleas
unpeac violent warlik
unperceiv unse
unpercept unse
unperform unstag
unpick unravel unscrambl
unplac unsuccess
unplan unpremedit unwit
unpleas vitriol
unplough unplow
unplow until
unplumb unsound
unpomp unpretenti
unprepar unreadi unrehears
unpretend unpretenti
unprincipl unscrupul
unproduct vain
unprofit unsuccess useless
unprotect unsaf unshield vulner
unquestion verit
unquiet wild
unravel unscrambl untangl
unreadi unrip
unreal unrealist unsuccess visual
unreason unten
unreciproc unrequit
unrecognis unrecogniz
unredeem unsav wick
unrefin vulgar
unreflect unthink unthought
unreform wick
unregul unstructur
unreli untrusti untrustworthi
unremark usual workadai
unresolv unsettl unsolv
unrespons unsympathet
unrestrain wild
unreward unsuccess
unright unworthi wick
unrol unwind
unsaf vulner
unsaid unspoken unstat unutt unverb unvoic
unsatisfactori unsatisfi
unse unsight
unseeabl unseen
unseemli untoward
unservic useless
unservil unsubmiss
unsettl vagabond vagrant wander wayfar
unshak unwav
unshav unshaven whisker whiskeri
unshaven whisker whiskeri
unslop upright vertic
unsought unwant
unsound wildcat
unspeak untel unutter
unspoken unstat unutt unverb wordless
unstabl unsteadi volatil volcan wobbl wonki
unstain unvarnish
unsteadi wobbl
unsubdu wild
unsubstanti wraithlik
unsuccess winless
unsung unvalu
unsupport unwarr
unswai untouch
unsympath unsympathet
untam wild
untast untouch
untel unutter
untest untri
unthink unthinkingli unthought
untoughen weak
untrust wari
untun upset
unus useless
unvent unventil
unvoluntari unwil
unw unwed
unwant unwelcom unwish
unwarr unwarrant
unwash vulgar
unwelcom unwish
unwholesom vile
unworthi worthless
unwrinkl wrinkleless
upbeat wellb
upchuck vomit
upend vertic
uplift upthrow upthrust
upmost uppermost
upright vertic
upriv upstream
upset worri
upward upwardli
upwind weather
urin wee weewe
us usabl usag useabl util utilitarian utiliz victim
usabl useabl util
usag util
useabl util
usual wont
uteru womb
util utilitarian
utmost uttermost
utopian visionari
utter vocal
uxori wife
va vessel
vacanc vacuum void
vaccin vaccinum
vacuiti vacuum
vagabond vagrant wander
vagabondag wander
vale vallei
valianc valor
valiant valor
valu worthi
valuabl worth worthi
valueless worthless
van vanguard
vaporif volatil
vaporiz volatil
vapourif volatil
vapouris volatil
vari variabl varicolor varieg variform versatil
variabl variant versatil
varianc variant
varicolor varieg
veg veget
veget veggi
vehem wild
veil velum
vein veinlik vena venos
velvet velveti
vend vendit
vender vendor
veng vindict
venom virul
vent venthol ventil
veranda verandah
verbena vervain
verbiag word
vermicul worn
vermilion vermillion
vernal young youth
vers versifi
verv vital
vessel watercraft
vest waistcoat
vet veteran veterinari veterinarian
veteran warhors
veterinari veterinarian
viabl workabl
vibrant vivaci
viciou wick
victor winner
victori win
view vista
viewabl visibl
viewer watcher wit
vigil wake watch
vigilantli watchfulli
vile worthless
villain wick
vim vital
vineri vineyard
vino wine
violenc wild
virtu virtuous
virtuoso whiz whizz wiz wizard
viscomet viscosimet
viscos viscous
visibl visual
visionari windi
visit visitor
vitiat weaken
vocal vocalist voic vowellik
vocalis vocalist
vocifer yell
voic vox
voiceless whisper
volatil volatilis volatiliz
volit will
volumin wind
volunt voluntari
voluntari wil will
vomit vomitu
vortex whirl
vulpecular vulpin
wacki whacki zani
waffl waver
wag waggl
waggl wambl
waggon wagon
wail whimper yaup yawl
waist waistlin
wake watch
wallop whack wham whip whop
wallow welter
wan weak
wander wind
want welcom
war warfar
warbl yodel
wari watch
warm warmli
warmhearted warmth
wash washabl wet
washbasin washbowl washstand
washbowl washstand
washi weak
wast worthless
watcher watchman wit
watercolorist watercolourist
wateri wet
waterlog wet
waterworn worn
wavelik wavi
waxen waxi waxlik
weak weaken wilt
wealth wealthi
wear wearabl weari
weather windward worn
weatherworn worn
wedg zep
wee weeni weensi
week workweek
weisenheim wisenheim
welt whip
west westbound westerli westernmost westmost westsid westward
westbound westerli westward
westerli westward
whack wham whang whop
wharf wharfag
wheez wheezi
whicker whinni
whim whimsei whimsi
whimper whine
whir whirr whiz whizz
whirr whiz
whiskei whiski
whisker whiskeri
white whiten
whiz whizz wiz wizard
whizz wizard zoom
whole wholli
wick wrong
wicker wickerwork
widow widowman
wife wifelik
wiggl wriggl
wiggli writh
wil will
wilfulli willfulli
wind wrap
windscreen windshield
wink winkl
winter wintertim
winteri wintri
wisdom wise
wiseacr wisenheim
wit witness witti wittic
witch wizard
with withi
wither wizen
wiz wizard
wizard wizardli
wobbl wonki
woe woeful
woebegon woeful worn
woeful wretch
wolfish wolflik
wonder wondrou
wonderfulli wondrou wondrous
wondrou wondrous
wood woodi woodsi
wooden woodi
woodgrain woodi
wool woolen woollen
woolen woollen
wooli woolli
workingman workman
world worldwid
worm wriggl writh
wormi worn
worship worshipp
worth worthi
worthi worthwhil
wrack wreck
wrap wrapper
wrath wroth
wriggl writh
wriggli writh
writh writhen
wrong wrongli
xanthou yellow
yahoo yokel
yap yelp yip
yaw yawn
yearn yen
yellow yellowish
yelp yip
yon yonder
young youngish youth
younker youth
zag zigzag
zero zilch zip zippo
zig zigzag
zilch zip
zip zipper zippo`;

export const englishOpposites = `abactin actin
abaxi adaxi
abduc adduc
abduct adduct
abienc adienc
abient adient
abil inabl
abl unabl
abnorm normal
abolish establish
abor oral
aborad orad
abov below
abranchi branchiat
abridg unabridg
abrupt gradual
absenc presenc
absent present
absolut rel
absolv blame
absorb adsorb emit nonabsorb
abstain consum
abstemi glutton
abstract concret
abstractli concret
abund scarc scarciti
abus unabus
acarpel carpel
acatalect catalect hypercatalect
acaud caudat
acaulesc caulesc
acceler deceler
accentu quantit syllab
accept refus reject unaccept
access inaccess
accident deliber
accommod unaccommod
accompani unaccompani
accord discord
accur inaccur
accuraci inaccuraci
accusatori inquisitori
achiev loser
achlamyd chlamyd
achondrit chondrit
achromat chromat
achromatin chromatin
acid alkalin amphoter
acidifi alkal
acknowledg unacknowledg
acquaint stranger
acquisit unacquisit
acquit convict
acquitt convict
acrocarp pleurocarp
acropet basipet
acroscop basiscop
act refrain
actabl unact
actinomorph zygomorph
action inact
activ deactiv dormant extinct inact inactiv inhibitor passiv quiet stativ
actual potenti
acut chronic obtus
acycl cyclic
adapt maladapt unadapt
add subtract
addict nonaddict unaddict
addit subtract
address unaddress
adequ inadequ
adequaci inadequaci
adhes nonadhes
adiabat diabat
adject substant
adjust maladjust unadjust
admiss inadmiss
admit deni exclud reject
adnat connat
adopt biolog nativ unadopt
adorn unadorn
adroit maladroit
adroitli maladroitli
adscript subscript superscript
adsorb nonadsorb
adult juvenil
adulter purifi
advanc back reced retreat
advantag disadvantag
adventur unadventur
advert inadvert
advis inadvis
aerob anaerob
aesthet inaesthet
aestiv hibern
afebril febril
affect unaffect
affected unaffected
affer effer
affin consanguin
affirm neg negat revers
affix unaffix
afloat aground
afraid unafraid
aft fore
ag rejuven young
aggrad degrad
aggress unaggress
agit calm unagit
agnost gnostic
agonist antagonist
agre disagre
agreeabl disagre
agreement disagr
ahead back
ahistor histor
airworthi unairworthi
alarm unalarm
alcohol nonalcohol
alert unalert
algorithm heurist
alien inalien
align nonalign skew
alik unalik
aliqu aliquot
aliv dead
alkalin amphoter
all some
allochthon autochthon
allogami autogami
allogen xenogen
allopath homeopath
allopathi homeopathi
allopatr sympatr
allopatri sympatri
allow deni disallow
alphabet analphabet
alter unalt unalter
altern direct opposit
altrici precoci
altruism egoism
altruist egoist
amateur profession
amateurishli expertli
ambigu unambigu
ambiti unambiti
ambivers extravers extrovers introvers
amend unamend
ametabol metabol
ametrop emmetrop
amic hostil
amphibi aquat terrestri
amphitrop anatrop
ampl meager
ampli meagerli
anabat katabat
anabol catabol
anaclin cataclin
anadrom catadrom diadrom
anal oral
analog heterolog homolog
analogu digit
analysi synthesi
analyt synthet
analyz synthes unanalyz
anamorph katamorph
anaphrodisia aphrodisia
anaphrodisiac aphrodisiac
anapsid diapsid
anastalsi peristalsi
anastigmat astigmat
ancestor descend
androgyn femal male
anemophil entomophil
anestr estrou
anestru estru
angri unangri
angular round
anhydr hydrou
anim inanim unanim
anion cation
anisotrop isotrop
anisotropi isotropi
annual biennial perenni
anod cathod
anonym onym
anovul ovul
answer question
antagonist conciliatori synergist
antapex apex
anteced subsequ
antemeridian postmeridian
antemortem postmortem
anterior posterior
anterograd retrograd
anti pro
anticatalyst catalyst
anticholinerg cholinerg
anticlimact climact
anticlin synclin
anticyclon cyclon
antimagnet magnet
antinod node
antipyret pyret
antisept septic
antityp type
antonym synonym
antrors retrors
aperiod period
apetal petal
aphelion perihelion
aplacent placent
apoapsi periapsi
apocarp syncarp
apocrin eccrin
apoge perige
apojov perijov
apologet unapologet
apolun perilun
apophat cataphat
aposelen periselen
appeal unapp unappeal
appealingli unappealingli
appear disappear
appendag unappendag
appet unappet
appetizing unappetizing
applaud boo
appli theoret
applic inapplic
appoint elect
apposit inapposit
appreci depreci unappreci
approach unapproach
approb disapprob reprob
appropri inappropri
approv disapprov
approvingli disapprovingli
apropo malapropo
apt inapt
apter peripter
aptitud inaptitud
aquat terrestri
aqueou igneou
arbitr nonarbitr
arbitrari nonarbitrari
arbor nonarbor
arenac argillac
argument unargu
arm armless disarm unarm
armament disarma
armor unarmor
arrang disarrang
arriv leav
art artless
artesian subartesian
articul inarticul unarticul
artifici natur
ascend descend
ascent descent
asexu sexual
asham unasham
ashamedli unashamedli
asleep awak
assembl disassembl
assent dissent
assert unassert
asset liabil
assign unassign
assimil dissimil
assist unassist
associ disassoci dissoci nonassoci
astigmat stigmat
astomat stomat
astring nonastring
asymmetr symmetr
asymmetri symmetri
asynchron synchron
asyndet syndet
atheism theism
atom holism
atomist holist
aton tonal tonic
atrophi hypertrophi
attach detach unattach
attack defend
attend miss nonattend
attent inattent
attract repel repuls unattract
attribut predic unattribut
atyp typic
audibl inaud
augment diminut
aunt uncl
auspici inauspici
author unauthor
autoeci heteroeci
autogam endogam exogam
autogen heterogen
autolog heterolog homolog
automat manual
autotroph heterotroph
autumn summeri vernal wintri
avail unavail
avascular vascular
aveng unaveng
avirul virul
avoid confront
avow disavow
aw unaw
awai home
awaken unawaken
awar unawar
awkward grace
awn awnless
azon zonal
back backless front veer
background foreground
backhand forehand
backward forward
bad best good
badli well
balanc imbal unbal unbalanc
balconi unbalconi
band unband
baptiz unbapt
bar unbar
bare cover
barrel unbarrel
basic incident
be nonb
beak beakless
bear bull interest nonbear
beauti ugli
beautifi uglifi
becoming unbecoming
bed bedless
begin end middl
begrudg wish
behav misbehav
belief unbelief
believ disbeliev unbeliev
believingli unbelievingli
belli bellyless
belt unbelt
bend straighten unbend
benef unbenef
benefic malefic
benevol malevol
benign malign
bequeath disinherit
beseech imper
better worsen
bib bibless
bicamer unicamer
bidirect unidirect
biennial perenni
big littl small
bimod unimod
binaur monaur
bind free unbind unbound
binucl mononuclear trinucl
bipe quadrup
biped quadruped
bipolar unipolar
birth death
bisexu heterosexu homosexu
bival multival unival
bivalv univalv
black white
blacken whiten
blemish unblemish
blend unblend
bless curs
blind sight
block unblock
blond brunet
bloodi bloodless
bloodili bloodlessli
blur focu
bodi unbodi
boi girl
boil freez
bold timid
bolt unbolt
boneless boni
border unbord
born unborn
borrow lend lender
bottlefe breastfe
bottom bottomless side top
bounc clear
bow pluck
box unbox
boycott patron
brachycephal dolichocephal
bracteat ebract
braid unbraid
brainwash unbrainwash
branchi branchless
brand unbrand
brave cowardli timid
break keep make repair
breakabl unbreak
breast breastless
breath breathless
bridgeabl unbridg
bridl unbridl
bright dull
brighten darken
broadli narrowli
broken unbroken
brother sister
brotherli sisterli
buckl unbuckl
bui sell
burden unburden
buri unburi
busi idl
button unbutton
cacodemon eudemon
cacophon euphoni
caduc persist
calc discalc
calcicol calcifug
calcifi decalcifi
calcul incalcul
calm stormi
camphor uncamphor
campylotrop orthotrop
capabl incap
capac incapac
capit social
capitalist socialist
captor liber
cardin ordin
care careless
carefulli carelessli
carin ratit
carnivor herbivor insectivor omnivor
carpet uncarpet
carv uncarv
cash credit
castrat uncastr
catadrom diadrom
catalect hypercatalect
catarrhin leptorrhin platyrrhin
categorem syncategorem
categoremat syncategoremat
caudal cephal
caulin radic
caulk uncaulk
caus noncaus
caution incaut
cautiou incauti
cautious incauti
ceiling floor
cellular noncellular
cenobit eremit
cenogenesi palingenesi
cenogenet palingenet
censor uncensor
center leav right
central decentr margin peripher
centrifug centripet
cerebr emot
ceremoni unceremoni
certain uncertain
certainti uncertainti
certifi decertifi uncertifi
chain unchain
chang stai unchang
changeabl changeless unchang
characterist uncharacterist
charg discharg uncharg
charit uncharit
charter unchart
chast unchast
cheap expens
cheapli expens
cheer cheerless complain depress uncheer
cheerfulli cheerlessli
child parent
chivalr unchivalr
christian unchristian
chromat diaton
cismontan tramontan
citizen noncitizen
civil incivil noncivil sider uncivil
civilian militari serviceman
civilli uncivilli
claim disclaim forfeit
clarifi obfusc
clariti obscur opac
clasp unclasp
classic nonclass
classicist romanticist
classif declassif
classifi declassifi unclassifi
clean dirti unclean
cleanli uncleanli
clear cloudi opaqu unclear
clearhead confus
clement inclement
clergi laiti
clergyman layman
clip unclip
clockwiz counterclockw
clog unclog
close distant open
cloth uncloth
clutter unclutt
coars fine
coastal inland
coat uncoat
cogniz incogniz
coher incoher
coil uncoil
cold hot
coldheart warmheart
collaps noncollaps
collater lineal
collect distribut uncollect
colon decolon
color colorless discolor uncolor
colour colourless
column noncolumn
comb uncomb
combin noncombin uncombin
combust noncombust
comedi tragedi
comfort discomfort uncomfort
commensur incommensur
commerci noncommerci
commiss noncommiss
commit uncommit
commodi incommodi
common individu uncommon
commun excommun uncommun
commut incommut
compact loos
compar incompar
compart uncompart
compassion uncompassion
compat incompat
compet incompet
competit cooper noncompetit
complain uncomplain
complainingli uncomplainingli
complet incomplet
complex simpl simplic
complianc noncompli
compliant defiant
complic simplifi
complimentari uncomplimentari
compos discompos
composur discomposur
compound simpl
comprehens incomprehens noncomprehens
compress decompress incompress
comprom uncomprom
con pro
concav convex convexli
conceal reveal unconc
conceit humil
concentr deconcentr dilut distribut eccentr
concept misconcept
concern unconcern
conciz prolix
conclus inconclus
condit uncondit
condition uncondition
conduct nonconduct
conductor insul
confid diffid
confin free invas unconfin
confirm unconfirm
conform deviat nonconform
conformist nonconformist
congeni uncongeni
congruent incongru
congruiti incongru
congruou incongru
congruous incongru
conjunct disjunct
connect disconnect unconnect
connected disconnected unconnected
connot denot
conquer unconquer
conscienti unconscienti
consciou unconsci
conscious unconsci
consecr desecr
consequ inconsequ
consequenti inconsequenti
conserv liber wast
consider inconsider
consist inconsist
consol inconsol
conson vowel
consonant vocal
conspicu inconspicu
constanc inconst
constant inconst
constip unconstip
constitut unconstitut
constitution unconstitution
constrict unconstrict
construct destruct misconstruct
consumm unconsumm
consumpt gener
contamin decontamin uncontamin
contempt estim
content discont discontent
contest incontest uncontest
contin incontin
continent intercontinent
continu discontinu sporad
contract expand expans
contraind indic
contralater ipsilater
contrasti flat
control uncontrol
controversi uncontroversi
conveni inconveni
convent nuclear unconvent
convention unconvention
converg diverg
convert inconvert
convinc unconvinc
convincingli unconvincingli
cook raw
cool heat warm
cooper uncoop
coordin incoordin subordin
cork uncork
corpor incorpor
correct falsifi incorrect uncorrect
correctli incorrectli
corrig incorrig
corrupt incorrupt
cortex medulla
cosmopolitan endem provinci
costiv lax
counterfactu factual
counterfeit genuin
counterrevolutionari revolutionari
coupl uncoupl
courag cowardic
courteou discourt
courteous discourt
courtesi discourtesi
cousinli uncousinli
cover uncov
covert overt
covertli overtli
cranni uncranni
crate uncrat
creativ uncr
credibl incred
credit debit
creditor debtor
credul incredul
crescendo decrescendo
crimin decrimin
critic noncrit praiz uncrit
crook straight
crooked straight
cross uncross
crossbr purebr
crosswiz lengthwiz
crowd uncrowd
crown uncrown
crucial noncruci
cry laugh
crystal uncrystal
crystallin noncrystallin
cubic linear planar
cultiv uncultiv
curabl incur
curdl homogen
curiou incuri
curli straight
current noncurr
cursori fossori
curtain curtainless
curv straight
cut uncut
cyclic noncycl
dai night
damag undamag
danger safe safeti
dark light
darken lighten
databl undat
daughter son
dead live
deaden enliven
deaf hear
debilit invigor
deceiv undec
decenc indec
decent indec
decidu evergreen
deciph undeciph
decis indecis
declar interrog undeclar
declaratori interrogatori
declin improv
decod encod
decor indecor
decorum indecorum
decreas increas
decrement increment
dedic unded
dedifferenti differenti
deduct induct nondeduct
deep shallow
defeas indefeas
defeat undef victori
defenc offenc
defend plaintiff prosecut
defens offens prosecut
deficit lead
defin undefin
definit indefinit
deflat disinfl inflat
deflationari inflationari
defus fuse
deglycerol glycerol
dehisc indehisc
dehuman human
dehumidifi humidifi
dehydr hydrat
dehydrogen hydrogen
deject elat
delai rush
delic rug
delin undelin
demagnet magnet
demand suppli undemand
demateri materi
demerit merit
demilitar militar
demobil mobil
democrat undemocrat
demonet monet
demonstr undemonstr
demot promot
demulsifi emulsifi
demystifi mystifi
demytholog mytholog
denation nation
denatur natur
denazifi nazifi
deniabl undeni
denitrifi nitrifi
deodor odor
deodour odour
deoxid oxid
depart stai
depend independ undepend
deperson person
depigment pigment
deposit withdraw
depress elat stimul
depressur pressur
depriv enrich
deregul regul
derequisit requisit
derestrict restrict
deriv inflect underiv
desalin salin
descript prescript undescript
desegreg segreg
desensit sensit
deservedli undeservedli
design undesign
desir undesir
despair hope
destabil stabil
destalin stalin
destroi preserv
destruct indestruct
desynchron synchron
detect undetect
deterior recuper
determin indetermin undetermin
dethron enthron
detransitiv transitiv
detrib tribal
develop nondevelop undevelop
devit vital
devoic voic
devolut evolut
dextral sinistr
dextrorot levorot
diachron synchron
diclin monoclin
dicotyledon monocotyledon
die nascent
differ equal same
differenti integr undifferenti
difficult easi
difficulti eas
digest indigest
digitigrad plantigrad
dignifi undignifi
dilig neglig
dilut undilut
dim undim
dioeciou monoeci
diploid haploid polyploid
diplomat undiplomat
direct indirect invers omnidirect retrograd
directli indirectli
disabl enabl
discern indiscern undiscern
discharg enlist
disciplin indisciplin
discourag encourag
discouragingli encouragingli
discreet indiscreet
discreetli indiscreetli
discrimin indiscrimin undiscrimin
disembark embark
disembarrass embarrass
disench enchant
disenfranch enfranch
disenfranchis enfranchis
disengag engag
disentangl entangl
disequilibrium equilibrium
disesteem esteem
disfluenc fluenci
dishearten hearten
dishonest honest
dishonesti honesti
dishonestli honestli
dishonor honor
disincarn incarn
disincent incent
disinclin inclin
disinfect infect
disinfl inflat
disingenu ingenu
disintegr integr
disjoin join
dislik like
dislodg lodg
disloy loyal
disloyalti loyalti
disobedi obedi
disobei obei
disoblig oblig
disord order
disorderli orderli
disorgan organ
disori orient
disparag flatter
dispens indispens
displeas pleas
dispos indispos nondispos
disproport proport
disproportion proportion
disprov prove
disqualifi qualifi
disreput reput
disrespect respect
disrespectfulli respectfulli
dissatisfact satisfact
dissatisfi satisfi
disservic servic
dissimilar similar
dissimilitud similitud
disson harmoni
dissuad persuad
dissuas persuas
distal mesial proxim
distinct indistinct
distinguish indistinguish
distributari tributari
distrust trust
distrustfulli trustfulli
disunifi unifi
disunion union
diurnal nocturn
diversifi special undiversifi
divest invest
divid multipli unit
divis indivis
docil stubborn
dock undock
document undocu
domest foreign undomest
domin recess submiss subordin
dorsal ventral
doubl singl
dove hawk
dovish hawkish
downgrad upgrad
download upload
downmarket upmarket
downriv upriv
downstag upstag
downstair upstair
downstream upstream
downtick uptick
downtim uptim
downtown uptown
downward upward
downwardli upwardli
downwind upwind
drafte volunt
drain undrain
dramat lyric undramat
dress undress
drinkabl undrink
drinker nondrink
driver nondriv
drunken sober
dry phlegmi sweet wet
dryness wet
due undu
dull live sharp sharpen
dynam undynam
dysgen eugen
dysphem euphem
dysphemist euphemist
dysphor euphor
dysphoria euphoria
dystopia utopia
dystopian utopian
eager uneag
ear earless
earli late middl
earn unearn
earthli heavenli
easi uneasi
east west
easterli westerli
eastern western
ebb tide
ecdem endem epidem
echoic nonecho
ectomorph endomorph mesomorph
edibl ined
edifi unedifi
educ uneduc
effect ineffect
effector receptor
effectu ineffectu
effervesc noneffervesc
efficaci inefficaci
effici ineffici
efflux influx
effort effortless
egalitarian elitist
egress ingress
elast inelast
eleg ineleg
elegantli inelegantli
elig inelig
eloqu ineloqu
emers immers
emigr immigr
emot unemot
emotion unemotion
empir theoret
emploi unemploi
employ employe unemploy
empti fill full
enclos unenclos
encumb unencumb
end middl
endem epidem
endergon exergon
endocentr exocentr
endocrin exocrin
endoerg exoerg
endogam exogam
endogami exogami
endogen exogen
endomorph mesomorph
endotherm exotherm
endotoxin exotoxin
endow unendow
energet letharg
enforc exempt unenforc
enjoi suffer
enlighten unenlighten
enliven unenliven
enrich impoverish
enter exit
enterpr unenterpr
enthusiast unenthusiast
entozo epizo
environment hereditarian
equal inequ unequ
equatori polar
equip unequip
equit inequit
equiti inequ
equival nonequival
equivoc unequivoc
eradic ineradic
eras record
erect unerect
erranc inerr
esoter exoter
essenti inessenti
establish unestablish
estiv hibern
ethic uneth
eucaryot procaryot
eukaryot prokaryot
eusporangi leptosporangi
even odd uneven
evenli unevenli
event unev
ever never
evil good
evit inevit
exact inexact
exactli inexactli
exaugur inaugur
exchang unexchang
excit unexcit
excitingli unexcitingli
exclud includ
exclus inclus
exculpatori inculpatori
excus inexcus
exempt nonexempt
exhal inhal
exhaust inexhaust unexhaust
exist nonexist
exon intron
expans unexpans
expatri repatri
expect unexpect
expected unexpected
expedi inexpedi
expend unexpend
expens inexpens
experi inexperi
experienc inexperienc
expir unexpir
explic inexplic
explicit implicit inexplicit
explicitli implicitli
explod implod
exploit unexploit
exploratori nonexploratori
explos nonexplos
export import unexport
express inexpress local
extant extinct
extend unextend
extens flexion intens
extensil nonextensil
extensor flexor
exterior interior
extern intern
extinguish ignit inextinguish
extracellular intracellular
extramur intramur
extraordinari ordinari
extrasensori sensori
extraterritori territori
extravers introvers
extric inextric
extrins intrins
extrospect introspect
extrovers introvers
extrovert introvert
extrus intrus
ey eyeless
face faceless
facet unfacet
facult oblig
fail manag pass succe
failur success
fainthearted stouthearted
fair foul unfair
fairli unfairli
faith unfaith
faithfulli unfaithfulli
fall rize
fallibl infal
fals true
falsehood truth
falsiti truth
fame infami
familiar strang unfamiliar
fanci plain
far near
farsight nearsight
fashion unfashion
fast slow
fasten unfasten
fastidi unfastidi
fat lean thin
fatal nonfat
father mother
fathom unfathom
fatti nonfat
fauna flora
favor unfavor
favour unfavour
fear fearless
fearfulli fearlessli
feasibl infeas
feather unfeath
feder unitari
feed starv
feelingli unfeelingli
felic infel
felicit infelicit
femal male
feminin masculin neuter
fern fernless
fertil infertil steril
few mani more
fewest most
fiction nonfict
fidel infidel
figur ground liter
filial parent
fill unfil
financi nonfinanci
find lose
finger fingerless
finish start unfinish
finit infinit
fire hire
first last second
fissil nonfissil
fission nonfission
fit unfit
fix unfix
fixed loos
flat natur sharp
flatten sharpen
flatter unflatt
fledg unfledg
flexibl inflex
float sink
flower flowerless
focus unfocus
foe friend
fold unfold
folli wisdom
follow lead leader preced
foolish wize
foolishli wise
foot footless head
forbid permit
forc forceless
foreign nativ
forget mind rememb
forgett unforgett
forgiv unforgiv
forgivingli unforgivingli
form unform
formal imit inform
former latter
fort piano
fortissimo pianissimo
fortun unfortun
forward revers
fraction whole
fragrant malodor
frail robust
frame unfram
fratern ident
free obstruct unfre
freelanc salari
freez unfreez
frequent infrequ
fresh preserv salti stale
fret unfret
friendli hostil unfriendli
frivol seriou serious
front rear
frozen unfrozen
fruit fruitless unfruit
fruitfulli fruitlessli
fuel unfuel
full thin
function malfunct nonfunct organ
fund unfund
furnish unfurnish
furrow unfurrow
futur past present
gabl hip
gain loss reduc
gaseou liquid solid
gather spread ungath
gear ungear
gener local particular specif specifi stingi ungener variet
generalist specialist
generos stingi
genuin spurious
geocentr heliocentr
geograph magnet
geometr linearli
germfre germi
give take
glad sad
gladden sadden
glaze unglaz
gloriou inglori
glove gloveless
godli ungodli
good worsen
gracefulli gracelessli ungracefulli
graciou ungraci
gracious ungraci
gradual steep sudden
grammat ungrammat
granter withhold
grassi grassless
grate ungrat
gratefulli ungratefulli
gratitud ingratitud
gravit levit
graviti leviti
great lesser
green ripe
gregari ungregari
groom ungroom
gross net
grudgingli ungrudgingli
guid unguid
guilt innoc
guilti innoc
gusset ungusset
gutless gutsi
hairi hairless
half whole
hand handless
handl handleless
haploid polyploid
happi sad unhappi
happili sadli unhappili
har unhar
hard soft
hardbal softbal
harden soft soften
hardheart softheart
hardwar softwar
harm harmless
harmfulli harmlessli
harmon nonharmon
harmoni inharmoni
hat hatless
hate lovabl love
have lack miss
head headless rear tail unhead
health unhealth
healthi unhealthi
heavi light
heavili lightli
heed heedless
help unhelp
helpfulli unhelpfulli
herbivor insectivor omnivor
here there
hesitantli unhesitatingli
heterocerc homocerc
heterodactyl zygodactyl
heterogen homogen
heterolog homolog
heterosexu homosexu
heterozyg homozyg
heterozygos homozygos
hide show
hierarch nonhierarch
high low
highland lowland
hip hipless
hit miss
hitch unhitch
holi unholi
hollow solid
holophyt holozo
hook unhook
hope hopeless
hopefulli hopelessli
horizont inclin vertic
horn hornless
hospit inhospit
host parasit
human inhuman nonhuman
humbl proud
humil pride
humor humorless humorlessli
hungri thirsti
hurri unhurri
hurriedli unhurriedli
husband wife
husbandli wife
hydric mesic xeric
hydrokinet hydrostat
hydrophil hydrophob
hygien unhygien
hypercalcemia hypocalcemia
hypercapnia hypocapnia
hyperglycemia hypoglycemia
hyperkalemia hypokalemia
hypernatremia hyponatremia
hyperopia myopia
hyperparathyroid hypoparathyroid
hyperpigment hypopigment
hyperpnea hypopnea
hypersomnia insomnia
hypertens hypotens normotens
hyperthermia hypothermia
hyperthyroid hypothyroid
hyperton hypoton isoton
hypertonia hypotonia
hypertonu hypotonu
hypervolemia hypovolemia
hypotens normotens
hypoton isoton
identifi unidentifi
idiograph nomothet
idl run work
ignobl nobl
ignor know notic
ill well
illeg legal legibl
illegitim legitim
illegitimaci legitimaci
illiber liber
illicit licit
illicitli licitli
illiter liter
illiteraci literaci
illog logic
illogic logic
imagin unimagin
imit nonimit
imman transeunt
immateri materi
immatur matur
immeasur measur
immedi mediat
immediaci mediaci
immisc miscibl
immobil mobil
immobl mobil
immoder moder
immodest modest
immodesti modesti
immodestli modestli
immor moral
immort mortal
immotil motil
immov movabl
immunocompet immunodefici
immut mutabl
impair unimpair
impalp palpabl
imparti partial
impass passabl
impati patienc patient
impenetr penetr
impenit penit
impercept percept
imperfect perfect
imperfectli perfectli
imperish perish
imperm permeabl
imperman perman
impermiss permiss
imperson person
impervi perviou pervious
impieti pieti
impiou piou
implac placabl
implaus plausibl
impolit polit
imponder ponder
import unimport
imposs possibl
impot potenc potent
impract practic
impractic practic
imprec preciz
imprecis precis
impress unimpress
impression unimpression
improb probabl
improp proper
improperli properli
improprieti proprieti
improv unimprov
improvid provid
imprud prudenc prudent
impur pure puriti
inboard outboard
inbr outbr
inclin vertic
incom outgo
indoor outdoor
induc spontan
indulg nonindulg
industri nonindustri
infecti noninfecti
inferior superior
infern supern
infield outfield
inflect uninflect
inflow outflow
influenti uninfluenti
inform uninform
infra supra
inhabit uninhabit
inherit noninherit
inhibit uninhibit
initi uniniti
inject uninject
injudici judici
injur uninjur
injustic justic
inner outer
innocu noxiou
innumer numer
inoffens offens
inop oper
inoper oper
inopportun opportun
inorgan organ
inpati outpati
inquir uninquir
insalubr salubr
insalubri salubri
insan sane saniti
insati satiat
insectivor omnivor
insecur secur
insens sensibl
insensit sensit
insenti sentienc sentient
insepar separ
inshor offshor
insid outsid
insignific signific
insignificantli significantli
insincer sincer
insolubl solubl
insolv solvenc solvent
inspan outspan
inspir uninspir
instabl stabil
institut noninstitut
institution noninstitution
instruct uninstruct
instrument vocal
insubordin subordin
insubstanti substanti
insuffici suffici
insur uninsur
insurmount surmount
intang tangibl
integr nonintegr segreg
intellectu nonintellectu
intellig stupid unintellig
intemper temper
intend unintend
intens mild
intensifi moder
intention unintention
interdepartment intradepartment
interest uninterest
interesting uninteresting
interestingli uninterestingli
interfer noninterfer
intermedi termin
intern nation
internation nation
interspeci intraspeci
interst intrast
intervent nonintervent
intest testat
intoler toler
intolerantli tolerantli
intox sober
intract tractabl
intransit transit
intrus protrus unintrus
inutil util
invalid valid
invari variabl
invas noninvas
invertebr vertebr
inviol violabl
invis visibl
invit uninvit
involuntari voluntari
involuntarili voluntarili
involv uninvolv
invulner vulner
inward outward
inwardli outwardli
ionic nonion
ioniz nonion
iron uniron
irrat ration
irration ration
irreconcil reconcil
irreduc reduc
irregular regular
irregularli regularli
irrelev relev
irrelevantli relevantli
irreligi religi
irremedi remedi
irremov remov
irrepar repar
irreplac replac
irresist resist
irresolut resolut
irrespons respons
irrever rever
irrevers revers
irrevoc revoc
irrit sooth
isometr isoton
issu recal
jaw jawless
joi sorrow
joint separ
joy sorrow
joyfulli joylessli
joyless joyou
judgment nonjudgment
juiceless juici
junior senior
just unjust
justifi unjustifi
justli unjustli
keep lose
kei keyless
kinanesthesia kinesthesia
kind unkind
kindli unkindli
king queen
knot unknot
knowabl unknow
knowingli unknowingli
known unknown
label unlabel
lace unlac
lament unlament
land landless
larboard starboard
larg small
lash unlash
late middl
laurel unlaurel
law unlaw
lawfulli lawlessli unlawfulli
lax tens
lead unlead
leafi leafless
leaki tight
lean rich
least most
leav right
leaven unleaven
leeward windward
leg legless
legal outlaw
legato staccato
lengthen shorten
lentic lotic
leptorrhin platyrrhin
less more
let prevent
level raiz
libertarian necessitarian
lid lidless
lie sit stand
light unlight
like unlik
likeli unlikeli
likelihood unlikelihood
limb limbless
limit unlimit
line unlin
linear nonlinear planar
linger rush
linguist nonlinguist
lip lipless
liquid solid
list unlist
liter spiritu
littl much
livabl unliv
live record
liveri unliveri
load unload
loami loamless
local nation
locat studio
lock unlock
long short
loos tight
loosen stiffen tighten
lose profit save win
loser winner
lossi lossless
loud soft
louden quieten
loudli softli
love unlov
lowborn nobl
lower raiz
lowercas uppercas
lowland upland
lubric unlubr
lucki unlucki
luckili unluckili
lumper splitter
magnet nonmagnet
major minor
majuscul minuscul
make unmad unmak
malici unmalici
malleabl unmal
malnourish nourish
malt unmalt
man unman woman
manag unmanag
manfulli unmanfulli
manli unmanli
mark unmark
marri unmarri
masculin neuter
mask unmask
masochist sadist
match mismatch
mate unmat
matern patern
matriarch patriarch
maxi midi mini
maxim minim
maximum minimum
meaning meaningless
meati meatless
mechan nonmechan
medic surgic
melodi unmelodi
melt unmelt
member memberless nonmemb
memor unmemor
mendac verac
mental physic
merci merciless
merit unmerit
mesic xeric
metal nonmetal
metamorph nonmetamorph
midi mini
migratori nonmigratori
militari unmilitari
mind unmind
mindfulli unmindfulli
mine unmin
minu plu
misogyni philogyni
mistrust trust
misus us
mitig unmitig
mobil stabil
modern nonmodern
modifi unmodifi
modul unmodul
molar molecular
monei moneyless
monism plural
monochromat polychromat
monoclin triclin
monogam polygam
monolingu multilingu
mononuclear trinucl
monophon polyphon
monophoni polyphoni
monosemi polysemi
monoth polyth
monotheist polytheist
monoton nonmonoton
monoval polyval
moonless moonlit
motion motionless
motiv unmotiv
motor unmotor
move nonmov stai still unmov
mown unmown
multicultur nation
multidimension unidimension
multiform uniform
multilater unilater
multinucl uninucl
multipar unipar
multipl singl
multipli singli
multival unival
mushroom toadstool
music unmus
muzzl unmuzzl
myelin unmyelin
nadir zenith
nai yea
naiv sophist
naivet sophist
narrow wide widen
nasti nice
nativ nonn
natur sharp supernatur unnatur
necessari unnecessari
necessarili unnecessarili
necessit obviat
neck neckless
neg neutral posit
neighborli unneighborli
nephew niec
neurot unneurot
neutral posit
new old worn
nidicol nidifug
nobleman noblewoman
noisi quiet
noisili quietli
nomin obliqu real
nonobserv observ
nonoper oper
nonparticip particip
nonparticul particul
nonpartisan partisan
nonpasserin passerin
nonpay payment
nonphotosynthet photosynthet
nonpolit polit
nonpor porou
nonpregn pregnant
nonprehensil prehensil
nonprescript prescript
nonprofession profession
nonprolifer prolifer
nonproprietari proprietari
nonpsychoact psychoact
nonraci racial
nonradioact radioact
nonrandom random
nonreciproc reciproc
nonreflect reflect
nonrepetit repetit
nonrepres repres
nonrepresent represent
nonresid resid
nonresidenti residenti
nonreticul reticul
nonretractil retractil
nonreturn return
nonrevers revers
nonrigid rigid
nonrumin rumin
nonsectarian sectarian
nonsignific signific
nonslipperi slipperi
nonsmok smoker
nonspati spatial
nonspeak speak
nonspecif specif
nonspher spheric
nonstandard standard
nonsteroid steroid
nonsubmers submers
nonsuppur suppur
nonsurg surgic
nonsyllab syllab
nontax taxabl
nontechn technic
nonterritori territori
nontherm thermal
nontox toxic
nontradit tradit
nontransl translat
nonuniform uniform
nonunion union
nonviol violent
nonvolatil volatil
nonwash washabl
nonwoodi woodi
nonwork worker
normal paranorm
north south
northern southern
nose noseless
notic unnot unnotic
numer verbal
object subject
oblat prolat
oblig unoblig
obligatori option
obligatorili option
obliqu parallel perpendicular
obscur promin
obstruct unobstruct
obtrus unobtrus
obvers revers
obviou unobvi
occident orient
occupi unoccupi
odor odorless
offend unoffend
offici unoffici
offshor onshor
offsid onsid
offstag onstag
often rare
oil unoil
old young
oleophil oleophob
opac transpar
open shut
opisthognath prognath
oppos unoppos
optim pessim
optimist pessimist
organ unorgan
orient unori
origin unorigin
orthodox unorthodox
orthodoxi unorthodoxi
ostentati unostentati
other same
otherworldli worldli
out safe
outbid underbid
overachiev underachiev
overact underact
overbid underbid
overcharg undercharg
overdress underdress
overestim underestim
overexpos underexpos
overgar undergar
overhand underhand
overhead subsurfac surfac
overpai underpai
overshoot undershoot
overspend underspend
overst underst
overstat understat
overstock understock
overvalu undervalu
ovipar ovovivipar vivipar
ovovivipar vivipar
own unown
pack unpack
packag unpackag
pai unpaid
pain painless pleasur
painfulli painlessli
paint unpaint
paintabl unpaint
palat unpalat
paradigmat syntagmat
parallel perpendicular
parallelogram trapezium
pardon unpardon
parent unpar
particular univers
partli wholli
pass run
passion passionless
past present
patriot unpatriot
patron unpatron
pattern plain
pave unpav
peac unpeac war
peduncul sessil
penalti reward
percept unpercept
perinat postnat prenat
perman temporarili
permiss prevent unpermiss
perplex unperplex
persuas unpersuas
pin unpin
plan unplan
plant unplant
play unplay
playabl unplay
pleasant unpleas
pleasantli unpleasantli
pleasing unpleasing
plow unplow
plural singular
point pointless
pointed unpointed
polish unpolish
poor rich
popular unpopular
poros solid
portabl unport
pose unpos
postdat predat
posterior prioriti
postnat prenat
postnupti prenupti
postprandi preprandi
postwar prewar
pot unpot
poverti wealth
power powerless unpow
preced succe unpreced
precedentedli unprecedentedli
precoci retard
predict unpredict
prefix suffix
prejud unprejud
premedit unpremedit
prepar resolut unprepar
presidenti unpresidenti
pretenti unpretenti
prevent unprevent
priestli unpriestli
primari secondari
primarili secondarili
principl unprincipl
printabl unprint
privat public publicli
privileg underprivileg
proactiv retroact
process unprocess
product unproduct
profan sacr
profession unprofession
profit unprofit
profound superfici
profund superfici
progress regress
pronat supin
pronounc unpronounc
prophet unprophet
propiti unpropiti
prospect retrospect
protect unprotect
prove unprov
provoc unprovoc
proxim ultim
public suppress
publish unpublish
pull push
punctual tardi unpunctu
punctur punctureless
punish unpunish
punit rehabilit
purg rehabilit
purpos purposeless
qualifi unqualifi
qualit quantit
quantit syllab
question unquestion
quickli slowli
quiet unquiet
quietli unquietli
quotabl unquot
radioluc radiopaqu
ravel unravel
reactiv unreact
readi unreadi
real unreal
realist unrealist
realiti unreal
reason unreason
reassur unreassur worri
recept unrecept
recogniz unrecogniz
reconstruct unreconstruct
recover unrecover
recto verso
refin unrefin
reflect unreflect
refresh tire
regener unregener
regist unregist
regret unregret
regul unregul
relat unrel
related unrelated
relax tens
reliabl unreli
religi secular
remark unremark
renew unrenew
rentabl unrent
repeat unrepeat
repent unrepent
repentantli unrepentantli
report unreport
reproduc unreproduc
request unrequest
resent unres
reserv unreserv
resist surrend
respect unrespect
respons unrespons
rest restless tire
restrain unrestrain
restraint unrestraint
restrict unrestrict
retail wholesal
retent unretent
reverber unreverber
reviv unreviv
reward unreward
rhetor unrhetor
rhyme unrhym
rhythmic unrhythm
rib ribless
ride walk
rifl unrifl
rig unrig
right wrong wrongli
righteou unright
righteous unright
rim rimless
rize set
romant unromant
roof roofless
rotor stator
rough smooth
roughen smooth
round squar
run stand
rural urban
rust rustless
rustic urban
saddl unsaddl
salabl unsal
sanitari unsanitari
saponifi unsaponifi
sarcast unsarcast
satisfactori unsatisfactori
satisfactorili unsatisfactorili
satur unsatur
savori unsavori
scalabl unscal
scent scentless
schedul unschedul
scholarli unscholarli
scientif unscientif
scrambl unscrambl
screw unscrew
script unscript
scrupul unscrupul
seal unseal
seam seamless
seamanlik unseamanlik
season unseason
seat stand
seaworthi unseaworthi
sedat stimul
seduct unseduct
seed unseed
seedi seedless
seemli unseemli
select unselect
selfish unselfish
selfishli unselfishli
sell unsold
send unsent
sensat unsens
sentiment unsentiment
separ union
servic unservic
servil unservil
sessil vagil
settl unsettl
sexi unsexi
shade unshad
shape unshap
share unshar
sharp soft
sharpen soften
shaven unshaven
shear unshear
sheath unsheath
shell unshel
shockabl unshock
shod unshod
short tall
shout whisper
shrink stretch
shrinkabl unshrink
shutter unshutt
side top
sign unsign
silenc sound unsilenc
sink sourc
sinkabl unsink
sit stand
sitter stander
size unsiz
skill unskil
skin skinless
sleep wake
sleepi wake
sleev sleeveless
smart stupid
smilingli unsmilingli
smokeless smoki
snarl unsnarl
sociabl unsoci
social unsoci
sole soleless
solv unsolv
solvabl unsolv
sonic subson superson
sor sweet sweeten unsor
sound unsound
space unspac
sparkl still
speak write
special unspeci
specifi unspecifi
spell unspel
spineless spinou
spirit spiritless
sportingli unsportingli
stabl unstabl
stage unstag
stain unstain
stand yield
stapl unstapl
starchi starchless
starless starri
start stop
statesmanlik unstatesmanlik
steadi unsteadi
steadili unsteadili
stem stemless
stick unstuck
stifl stimul
stimul unstimul
stoppabl unstopp
strain unstrain
strap unstrap
stratifi unstratifi
strength weak
strengthen weaken
stress unstress
string unstr
strong weak
strongli weakli
structur unstructur
studi unstudi
stuff unstuff
styleless stylish
subhuman superhuman
subjac superjac
subscript superscript
subson superson
subsurfac surfac
success unsuccess
successfulli unsuccessfulli
succumb surviv
sugari sugarless
suitabl unsuit
summer winter
summeri vernal wintri
sunriz sunset
superv unsuperv
support unsupport
sure unsur
surpriz unsurpr
suscept unsuscept
suspect unsuspect
swear unsworn
sweep unswept
sympathet unsympathet
systemat unsystemat
taciturn volubl
tact tactless
tactfulli tactlessli
talent untal
tame wild
tan untan
tangl untangl
tap untap
tast tasteless
tastefulli tastelessli
tasteless tasti
tear tearless
technophil technophob
temper untemp
tender tough
ters verbos
theatric untheatr
themat unthemat
thermoplast thermoset
thick thin
thicken thin
thickli thinli
thinkabl unthink
thought thoughtless unthought
thoughtfulli thoughtlessli
thrifti wast
ti unti
tidi untidi
tie unti
timber untimb
timeli untimeli
tip untip
to toeless
tone toneless
tongu tongueless
tooth toothless
top topless
touch untouch
traceabl untrac
track trackless
train untrain
translat untranslat
travel untravel
treat untreat
trim untrim
troubl untroubl
trusti untrusti
trustworthi untrustworthi
truth untruth
truthfulli untruthfulli
tube tubeless
tuck untuck
tune tuneless untun
turn unturn
twine untwin
twist untwist
understand ununderstood
unguicul ungul
unusu usual
unvari vari
unvaried varied
unveil veil
unventil ventil
unvoic voic
unwant want
unwari wari
unwarili warili
unwax wax
unwean wean
unwear wearabl
unweav weav
unweb web
unwel well
unwelcom welcom
unwholesom wholesom
unwieldi wieldi
unwil will
unwilling willing
unwillingli willingli
unwind wind
unwir wire
unwit wit
unwittingli wittingli
unwomanli womanli
unwood wood
unworldli worldli
unworthi worthi
unwoven weav
unwrap wrap
unwrinkl wrinkl
unwritten write
unyok yoke
us useless
usefulli uselessli
valgu varu
valuabl worthless
vernal wintri
virtuou wick
wane wax
weedi weedless
weighti weightless
wheel wheelless
wig wigless
wing wingless
wire wireless
worth worthless
yang yin`;
