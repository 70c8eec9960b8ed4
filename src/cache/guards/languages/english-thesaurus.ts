// English synonyms and opposites by stem. Commas separate groups: a group is a stem and the stems that it pairs with.
// scripts/build/thesaurus.ts wrote this file from WordNet, with this licence:
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

export const englishSynonyms = `abaft aft,abandon desert uninhabit,abas abject chagrin humbl humili,abash chagrin \
discompos embarrass,abbot archimandrit,abbrevi abridg foreshorten shorten,abdic unwant,abdomen belli,abdomin fat,\
abduct kidnap,abductor kidnapp,aberr abnorm devianc deviant deviat,abhor abomin execr loath,abhorr detest repugn \
repuls,abi aton expiat,abid bide brook complianc conform endur last perman toler,abject contempt scummi scurvi,abjur \
forswear retract,ablact wean,ablat decreas extirp reduc,ablaz aflam passion,abli aptli capabl compet,ablutionari \
cleans,abnorm abnormalci anomal antidrom atyp brachydactyl deviant deviat insan kinki pervert subnorm untyp,abod dwell \
home resid,abolish abolit,abolitionist emancipationist,abomin hate loath odiou,aborigin indigen nativ,abort unsuccess,\
abortifaci caus,abound abund,about approxim roughli,abov preced supra,aboveground surfac,abras harsh rough scratchi,\
abreact catharsi,abreast inform,abridg foreshorten short shorten,abroad foreign oversea,abrog repeal,abrupt brusqu \
curt disconnect staccato,abruptli suddenli,abscess septic,absent absentmindedli abstractedli awai awol inattent \
introuv truant,absentmind abstract inattent,absentmindedli abstractedli inattent,absolut despot perfectli utterli,\
absolv innoc,absorb absorpt attent engross enwrap fascin intent interest wrap,absorbefaci absorpt,absorpt assimil \
assimilatori hygroscop sorbefaci,abstain desist,abstent abstin,abstract concept conceptu ideat ideolog impalp \
nonrepresent theoret,abstrus esoter obscur profund,absurd illog ridicul unlog,abund ampl copiou copious lush overabund \
plenteou plenti plethor profus rich riotou superabund teem teeming verdant,abundantli extravagantli profus,abus \
maltreat mistreat misus,abut adjoin butt,abuzz buzz noisi,aby aton expiat,abysm abyss atroci,acanth point,acanthoid \
point,acced defer,accel increas,acceler fast quicken speed speedup throttl,acceleratori increas,accent emphas,accentu \
emphas stress,accept acknowledg adopt credenc recogn satisfactori unexception,access admitt avail conveni handi,\
accessari accessori support,accessori accouter accoutr supplement support,accid fortuiti,accident unexpectedli \
unintend,acclaim acclam eclat hail herald plaudit,acclim acclimat,accliv upgrad,acclivit ascend,accolad honor laurel,\
accommod adapt adjust fit help kind suit,accommodatingli obligingli,accompani concomit consequ result subsequ,\
accomplish achiev attain complet fulfil possibl realiz skill,accord concord harmon unanim,accordingli consequ,account \
chronicl comptrol control respons,accout equip,accouter accoutr,accoutr equip,accredit author licens,accret accumul \
increas,accretionari increas,accru accumul increas,accultur encultur,accumul amass collect compil conglomer cumul \
increas,accur correct exact preciz,accurs curs,accurst curs,accus accusatori crimin inculp inculpatori,accustom \
customari habitu usual,acephal headless,acerb astring embitt,acetabular concav,acetifi sor,aceton propanon,acetonemia \
ketonemia ketosi,ach achi pain yen,achi pain,achiev attain possibl,achromasia pallor,achromat charcoal eboni grai jet \
pearli sabl sooti,acid blister caustic unpleas vitriol,acidifi sor,acidul sor,acknowledg admit give grant identifi \
known recogn recognit,acold cold,acquaint convers familiar introduc,acquiesc assent obedi,acquir avail get nonherit \
noninherit skill,acquisit grasp greedi,acquit assoil exculp exoner innoc,acr demesn,acrimoni bitter resent,acrobat \
gymnast tumbl,acrophob afraid,act behav imperman perform playact temporari,activ actuat caus spark treat trigger,\
activist milit,actor histrion thespian,actual realiz realli,actuat caus motiv spark trigger,acuat point,acut keenli \
subacut,adag proverb see,adam inexor inflex intransig,adapt adjust conform filmabl modifi reconcil,addendum supplement,\
addit bilinear,addl stale,addlebrain addlep muddlehead puddinghead,addlep muddlehead,address avail,adept adroit \
hotshot maven mavin practic profici quick skill superstar virtuoso whiz whizz wiz wizard,adequ adequaci satisfactori,\
adher adhes discipl,adhes agglutin cohes gluei glutin gooei gum gummi mucilagin resin resini sticki tarri viscid,adieu \
adio arrivederci cheerio goodbi goodby sayonara,adio arrivederci cheerio goodbi goodby sayonara,adipos fatti,adiposi \
corpul overweight,adjac close neighbor,adjoin butt,adjunct support,adjur beseech,adjust alter modif,adjut aid,adjuv \
support,administ administr,admir booster commend estim laudabl praiseworthili protagonist support wonder,admiss admitt,\
admittedli confessedli,admonish unfavor,admonit warn,ado bustl flurri,adolesc stripl teenag,adopt espous foster,ador \
endear idol,adorn bespectacl brocad clad cloth crest crocket decor fanci feather jewel ornament stud wainscot,adpress \
close,adrenocorticotrophin corticotropin,adrenocorticotropin corticotropin,adrift afloat aimless rudderless,adroit \
deft dexter dextrou quick,adult grownup,adulter extramarit fornic illicit,adulthood matur,adumbr outlin prophet,adust \
bake dry parch scorch sunbak,advanc better earli improv precoci progress,advantag benefici expedi opportun preferenti \
profit,advent come,adventur adventuresom bold brave courag dare enterpr escapad incauti swashbuckl ventur venturesom,\
adventuresom bold brave courag dare enterpr,advers hardship unfavor unfavour,adversari antagonist oppon oppos,advert \
advertis advertiz attent public,advertis advertiz,advis deliber prudent wize,advisedli deliber designedli intention \
purpos,advisor adviz consult,adviz appriz consult counsel notifi wize,advoc expon propon recommend,advocaci protagon,\
aegi auspic,aerat treat,aeri ether insubstanti,aeriform gaseou,aerob aerobiot aerophil oxid,aerodrom airport,aeroplan \
airplan plane,aerosol gaseou,aesthesi sensat,aesthesia sensibl,aesthet esthet pleasant sensuou,afear afraid,afeard \
afraid,affabl amiabl cordial friendli genial,affair liaison matter,affect affection move philia poignant smitten stir \
strike touch unnatur warm,affectingli poignantli touchingli,affection fond love lovesom,affer corticipet corticoaffer \
sensori,affili attach connect consort relat tie,affirm avouch avow confirm corrobor favor posit possibl substanti,\
affirmatori favor posit,affix append basifix glue mount past,afflict ill sick stricken unpleas,affluent rich wealthi,\
afford cheap inexpens yield,affrai alterc fraca,affright fright frighten panic scare terror,affront diss insult,afir \
aflar alight light,aflam passion,aflar alight flare move,afloat aimless directionless planless purposeless rudderless \
undirect,afoot move,aforement aforesaid sai same,aforesaid sai same,afoul tangl,afraid aghast agoraphob alarm algophob \
appal aquaphob cowardli dismai fear frighten horrifi hunt mysophob panic panicki scare shock terrifi timid \
triskaidekaphob unnerv xenophob,afresh anew,aft after aftermost back,after afterward dessert late subsequ,afterlif \
hereaft,aftermath wake,afterthought rethink,afterward late subsequ,agap gape open,agaz open,ageless etern everlast \
last perman perpetu unend,agelong long,agenc bureau offic,agenda schedul,agglom agglomer,aggrand dramat embellish pad,\
aggrav exacerb exasper intensifi,aggreg collect collector total,aggress assert battl bellicos hostil rapaci raven \
scrappi sharpli trucul vultur vulturin,aggressor assail assault attack,aghast appal dismai shock,agil nimbl spry,agit \
amok amuck berserk commov discompos distraught feverish foment frantic frenet hectic impati overwrought phrenet provoc \
shake tens unquiet unsteadi,agleam bright gleam,aglitt bright glint glitter,aglow bright lumin,agniz realiz recogn,ago \
past,agon excruci pain past tortur,agoni excruci suffer torment,agonist competit,agrarian rural,agre concur unit,\
agreeabl enjoy pleasant pleasantli,agreement correspond,agrest rural,agribusi agricultur,agriculturalist grower,\
agriculturist grower,aguac avocado,aguish ill sick,ahors ahorseback horseback move,ahorseback horseback move,aid \
assist help,ail ill indispos peak sick unwel,ailment complaint,aim intent purpos,aimless directionless planless \
purposeless rudderless undirect,ain own person,air airi dissemin,airdrom airport,airhead dizzi frivol,airi ventil,\
airili flippantli,airless stuffi unair unventil,airlik gaseou,airplan plane,airport drome,airsick ill sick,airt \
redirect,airtight invulner,ajar open,akimbo crook,akin kindr similar,ala unfortun unluckili,alabast alabastrin,alacrit \
fast,alarm appal chill constern dismai dread fright frighten ghastli gruesom horribl horrifi macabr menac nightmarish \
omin redoubt sinist terribl terrifi threaten,albesc white,albumen albumin,alcalesc alkalin,alcohol inebri intoxic lush \
sous,aleatori unpredict,alert awak fly live vigil wake wari watch,alfresco outdoor outsid,algid cold,alien anom \
disaffect exot extrins foreign noncitizen outland unori,alight light,align alin coalit,alik like similitud,aliment \
nourish nutrient nutrit susten wholesom,alimentari nutrient nutrit wholesom,alin coalit,aliquot fraction,aliv liveborn,\
alkal alkalin,alkalesc alkalin,alkalin saltlik,alki lush sous,all each everi,allantoid round,alleg aver declar,allegi \
commit loyal,allegori apologu parabl,allei alleywai,allevi facilit relief reliev,allig gator rough unsmooth,alloc \
allocat allot apport apportion distribut parcel,allocat distribut,allot assign,allov complet,allow deduct let permit,\
allur beguil seduct tempt,alluvi deposit sediment,almighti power,almost nearli virtual,alon exclus lonesom onli sole \
solo unaccompani unsoci,alpestrin upland,alpha import,alright satisfactori,also likew too,alter chang edit emend heal \
health modif paraphrast reviz therapeut,alterc disput fraca quarrel,altern cyclic instead secondari,althaea hollyhock,\
althea hollyhock,alto contralto,altogeth complet entir total wholli,altruism selfless,altruist philanthropist \
unselfish,aluminifer metal,alumna graduat,alumnu graduat,amalgam consolid merger mingl unifi unit,amass conglomer \
cumul,amateur nonprofession recreat,amatori love,amaz astoni astonish astound awesom surpriz,amazingli astonishingli \
surprisingli,ambassador embassador,amber gold,ambianc ambienc atmospher,ambienc atmospher,ambient close,ambigu equivoc \
evas,ambit compass rang scope,ambiti aspir challeng enterpr manqu overambiti push,ambival incertain,ambl mosei stroll,\
ambo dai pulpit rostrum,ambrosia beebread,ambuscad ambush bushwhack scupper waylai,ambush bushwhack scupper waylai,\
amelior improv melior,amen comfort compliant,amend redress,ament catkin,amentac product,amentifer product,amerci illeg,\
amiabl cordial genial,amic friendli lovabl loveabl peac unthreaten,amiss awri malfunct,amiti cordial,ammo ammunit,amor \
liaison love,amorph formless shapeless unform,amort deject,amount sum,amphiboli amphibolog,amphistylar column,ampl \
suffici,ampli richli,amplif elabor,amplifi magnifi,amulet talisman,amus disport divert entertain interest pleas,\
amygdaliform round,amygdaloid round,anachron misdat mistim,anaerob anaerobiot,anaesthesia anesthesia,analept stimul,\
analog figur parallel similar,analyz complex examin studi,anarch lawless,anarchi lawless,anarchist syndicalist,\
anastomosi inoscul,anathem bedamn damn imprec,anatomi bod chassi figur flesh,ancestor anteced,ancestr herit inherit \
patrimoni,ancestri bloodlin lineag pedigre,ancient past,ancillari support,andrena andrenid,anem weak,aneurin thiamin,\
anfractu crook,angel saint saintli saintlik,anger angri enrag furiou madden,angri enrag incens indign infuri irat mad \
madden outrag provok smolder smoulder wrath wroth,anguish sorrow torment tortur,angul angular point rectangular squar \
triangular,ani some whatev whatsoev,anil old,anim beast creatur enliven inspir invigor live physic reanim,animadvers \
censur,animos animu,annihil destroi destruct devast erad obliter wither,annoi bother bothersom disagre displeas gall \
gravel irrit mif nark nettl nettlesom peev peski pester piss plagui rile roil sting vex vexati,annot footnot,announc \
declar proclaim proclam promulg,annoy bother irrit teas,annual yearli,annul invalid round void,annular round,annunci \
herald,anom unori,anonym nameless unnam,anorect lean,anorex lean,anorexigen caus,anoth other,answer repli respond,ant \
emmet pismir,antagon counteract,antagonist counter neg oppon oppos,anteat pangolin,antebellum nonmodern,anteced \
anticipatori forego preced preexist preveni previous prior,antechamb foyer lobbi vestibul,anted forego preced,\
antepenultim intermedi,anterior front frontal prefront,anteroom foyer lobbi vestibul,anthelmint health,anthelminth \
health,anther male stamin,anthesi flower,anthil formicari,anthropomorph humanlik,antiaircraft defens,antiauthoritarian \
democrat,antic clown fantast grotesqu strang,anticip await expect hope,antifertil contracept protect,antimicrob health,\
antimicrobi health,antimoni metal,antimonopoli antitrust fair,antiparallel parallel,antipathi avers distast,antiqu \
demod gaffer outmod pass passe,antisept asept bactericid clean disinfect germfre germicid health nonpurul uninfect,\
antisubmarin defens,antitank defens,antithet differ,antitrust fair,antonym contradictori convers,antsi tens,anuran \
frog toad,anxieti anxious,anxious apprehens uneasili,anyhow anywai,anyplac anywher,apart unconnect,aperi mimicri,aphot \
dark,apic top,apish imit,aplomb assured,apocalypt prophet,apocryph question,apodeict true,apodict true,apoge culmin,\
apolit nonpolit,apolog ration,apologet excusatori justif justificatori,apologist justifi vindic,apologu parabl,apost \
unfaith,apostol papal,apothecari druggist pharmacist,appal dismai outrag scandal shock,appar evid obviou ostens plain \
seem seemingli,apparatu setup,apparel attir clad cloth dress garb garment,apparit fantasm ghostli ghostlik phantasm \
phantasma phantom spectr spectral supernatur,appeal appealing charm entreati,appealing charm,appear look seem,appeas \
assuag concili gruntl lenifi mollifi pacifi placat,appel design,appendag extrem,appet appetit,applaud commend worthi,\
applaus clap,appli emploi util,applianc contrapt contriv gadget,applic applier pertin practic relev,applicatori \
practic,appoint nomin nonelect,apportion distribut,apposit pertin,apprais assess,appraiz assess evalu valuat,appreci \
consider grate thank understand,apprehend arrest collar comprehend grasp grok nab savvi understand,apprehens discern \
dread intellig savvi understand uneasili,apprentic prentic,appress close,appriz notifi,approach come comprehend \
comprehens futur upcom,approb favor,approbatori favor,appropri apropo befit befittingli congruent congruou duli \
earmark fit fitli fittingli proper reserv suitabl,approv author bless favor okai sanction,approxim estim gaug inexact \
roughli,appurten paraphernalia support,apropo time,apt give inclin tend,aptli compet,aquileg columbin,aquilegia \
columbin,aquilin crook hook,arabl cultiv cultivat product tillabl,arachnidian spideri,arachnoid spideri,arbitr \
interced liaiz mediat,arbitrari discret discretionari whimsic,arbitrarili haphazardli indiscrimin randomli,arbor \
arborari bower,arborac wood,arc arch curv,arcadian bucol rural,arcan esoter,arch arciform arcuat curv,archaean earli,\
archaeolog archeolog,archaeologist archeologist,archaeozo earli,archean earli,archeozo earli,archetyp first prototyp,\
archipallium paleocortex,architect design,archpriest primat,arciform curv,arcuat curv,ardent fervent fervid impass \
passion perfervid torrid,ardor elan zeal,arduou backbreak effort gruel labori operos toilsom,arena domain sphere,\
argentifer metal,argot jargon lingo patoi vernacular,argu argument controversi,arguabl plausibl,argufi disput quarrel,\
argument comb contenti contest controversi debat discept disput disputati erist quarrelsom,arid dry,aright correctli,\
aril cover,arios melod,aristocraci gentri nobil,ariz origin upriz,arm equip militar munit weapon weaponri,armor mail \
scale,armpit axilla,aroma odor smell,aromat perfum,arous awaken elicit evok provok rous stimul,arrai clad cloth,arrang \
lai organ,arrant utter,arrest collar impress nab sensat stun,arrhythm jerk,arriv come,arrog haughti hauteur,arrow \
pointer,ars ass buttock,arsen ratsban,art human twist,arteri arteria,arteriol arteriola,arthrit unhealthi,arti \
pretenti,articul communicatori eloqu enounc enunci phrase pronounc speak,articulatio joint,artific inventor ruse,\
artifici cardboard celluloid convention counterfeit dummi dye ersatz factiti faux imit semisynthet simul stilt styliz \
synthet unlifelik unreal,artilleri gun,artilleryman cannon gunner,artisan craftsman journeyman,artistri prowess,\
artless honest honor innoc naiv sincer,ascend ascens assurg domin highfli scandent uphil,ascent upgrad,ascertain \
determin discov discover observ,ascrib attribut imput,asdic sonar,asham disgrac dishonor hangdog penit repent shame,\
ashbin dustbin,ashcan dustbin,ashen blanch livid,asinin stupid,ask request,askanc sidelong squint,askant sidelong \
squint,asker question,askew awri cockei crook,aslant slant slope,asleep dormant dozi drows drowsi hibern hypnoid \
incogniz sleepi sleepyhead slumberi somnol unawar unconsci,aslop slant slope,aspect facet,asper hardship rigor,aspers \
besmirch calumni,aspher round,asphyxi breathless suffoc,aspir hope wannab wannabe,asquint sidelong squint,ass bun \
buttock derrier fanni hindquart keister nate prat tooshi tush,assail assault attack vulner,assassin bravo dead,assault \
attack,assembl foregath forgath,assemblag gather,assert assever aver cocki declar imper possibl,assess evalu taxabl \
valuat,asset plu,asshol bastard prick,assimil digest ingest learner,assist help helper subordin,associ collig link \
relat subordin,assoil exoner,assort consort heterogen miscellan miscellanea miscellani mix motlei potpourri salmagundi \
smorgasbord sundri varieti,assuag concili mollifi pacifi relief,assuas reassur,assum fictiv presum pretend sham,\
assumpt premiss premiz suppos,assur confid ensur insur reassur sure,asthen weak,asthenopia eyestrain,asthmat unhealthi \
wheez,astir awak,astoni astonish stun surpriz,astonish astound surpriz,astonishingli surprisingli,astound dumfound \
incred surpriz unbeliev,astraddl astrid,astring styptic,astronomi uranolog,astut shrewd shrewdli smart,asund separ,\
asymmetr irregular lopsid noninterchang unshap unsymmetr,asymmetri dissymmetri,asymptomat well,asynchron asynchroni \
desynchron,asynchroni desynchron,ataract tranquil,ataraxi seren,atheist irreligi unbeliev,athlet jock sport,athletic \
strenuos,atilt lean tilt,atmospher static,atom fragment,aton expiat,atox harmless,atrip free,atroci evil monstrou \
rottenli,attach connect relat,attack onrush onslaught,attain earn possibl,attaint disgrac dishonor,attempt effort \
endeavor seek try unsuccess,attend attent hearer listen,attent concern engross enwrap heed intent observ oversolicit,\
attenu fade reduc,attest certifi genuin manifest,attic garret loft,attir clad cloth dress garb garment habili robe,\
attornei lawyer,attract beauti beautifulli bewitch captiv charismat cun cute enchant engag enthral entranc fetch invit \
mesmer person photogen pleas prepossess seduct spellbind take winsom,attribut credit imput refer traceabl,attrit worn,\
atyp uncharacterist unrepres untyp,auberg hostelri inn,audac audaci temer,audaci bold dauntless intrepid temer unfear,\
audibl hearabl loud percept,auditor hearer listen,aught naught noth null zero zip,augment increas,augur auspex auspic \
bode foreshadow omen portend presag,aunt aunti,aureat fanci florid,aureol corona,aurifer metal,auriform round,aurora \
dawn daybreak,auspic bode omen portend presag,auspici propiti,auster nonindulg,autark independ,authent genuin trusti \
trustworthi verit,author canon certifi empow glorifi govern law legitim licenc licens mandat offici potenc regim \
scepter sceptr writer,authorit influenti,authoritarian dictatorship tyrann tyranni undemocrat,authorship pen write,\
autist ill sick,auto automobil car motorcar,autochthon nativ,autocrat domin peremptori tyrant,autoerot sexi,autograph \
sign,autoload automat,autom automat,automat automatonlik machinelik mechan robotlik semiautomat,automatonlik \
machinelik mechan,automobil car motorcar,autonom free sovereign,autonomi liberti,autopsi necropsi,auxiliari secondari \
subsidiari supplement supplementari,avail getabl gettabl lendabl obtain procur,avaric avaritia,avarici grasp greedi \
greedili,avatar embodi incarn,aveng retali,averag normal,avers distast,avert avoid deflect forefend forfend,aviari \
volari,aviat pilot,avid eager,avoc hobbi,avoid deflect forefend forfend shun,avow declar swan swear,awai forth off,\
await expect,awak awar cognis cogniz insomniac sleepless unsleep wake watch,awaken waken,awar cognis cogniz knowing \
wit,awash flood full,aweari tire weari,awesom impress,awestricken awestruck,awestruck overaw,awfulli frightfulli \
terribl,awheel move,awkward inconveni slow,awn sunshad,awning cover,awri cockei crook wonki,axiom maxim,axiomat obviou,\
azoic earli,baa bleat,babbl blather blether blither,babe babi infant,babelik depend,babi infant,babyhood infanc,\
babyish immatur,bacchan drink,bacchanalian drink,bacchic drink,bacci tobacco,baccifer fruit,bach bachelor,back \
backmost hindermost hindmost patronag posterior rear rearmost rearward,backbon gut keyston linchpin lynchpin moxi,\
backchat banter,backcloth backdrop,backdown withdraw,backlash rebound,backpack haversack knapsack,backstag offstag \
privat,backstop catcher,backswept backward,backtalk sass,backward cacumin invers rearward reced regard retract retral \
retroflex retrospect revers transpos,backwood boondock hinterland,bacteria bacterium,bad cork corki crappi deplor \
disobedi evil horrid icki lament lousi low pessim pessimum rotten rubber shitti stink swing uncool unfavor unfavour,\
baddi villain,badger beleagu bug pester teas,badli ill poorli sever,badmouth malign,baffl bewild confound confus \
difficult dumbfound flummox hard knotti maze mystifi nonplu perplex puzzl,bafflement bewilder puzzlement,baggag luggag,\
bagnio bawdyhous brothel,bagpip piper,bai color embay,bait razz tantal taunt teas twit,bake dry hot parch scorch \
sunbak,balanc counterbalanc counterpo equilibr poiz,bald barefac hairless overt,bale malefic,balefir bonfir,balk balki \
baulk intract jib,balki intract,ballerina danseus,balli bloom,ballock testicl,ballot vote,ballyhoo hoopla hype,\
ballyrag browbeat bulli,balmi buggi insan,balust balustrad banist,balustrad banist handrail,ban censor illeg prohibit \
proscript,banal clich commonplac hacknei threadbar timeworn trite,banaus ordinari,band circl,bandi bowleg,bandit \
brigand,bandol bandoli,bang bash batter big blast clap humong larg slam thump wallop whop,banish blackbal ostrac,\
banist handrail,bankabl profit,bankrupt insolv,banner superior,banquet feast,banshe banshi,bantam diminut littl petit \
small tini,banter chaff faceti humor jolli josh railleri,baptiz christen,bar barricad barroom block ginmil saloon \
taproom,barb bite gibe jibe mordaci nip sarcast shaft,barbar barbarian brutal cruel fall inhuman noncivil savag \
uncivil viciou,barbarian noncivil savag uncivil,barbat beard bewhisk unshav unshaven whisker,barbecu barbequ,barbit \
barbiton diethylmalonylurea veron,bare hardli nake nude scanti scarc uncloth,barefac overt,barefacedli unashamedli,\
barefoot shoeless unsho,barehand unarm,barf puke retch vomit,barg flatboat hoi,bargain dealer dicker trader,barkeep \
barman bartend mixologist,barki rough,barman bartend,barmi spirit,baroni impos impress nobl state,baroqu \
churrigueresco churrigueresqu fanci,barrag bombard shell,barren bleak desol inhospit wasteland,barricad block,barrier \
roadblock,barroom ginmil saloon,bartend mixologist,barter swap,base basic,baseless groundless,basement cellar,bash \
sock timid whap,basi cornerston fundament groundwork,basic essenti fundament grassroot rudimentari,bask enjoi relish \
savor,basket handbasket,basketbal hoop,basswood linden,bast tack,bastard counterfeit dickhead motherfuck prick,\
bastardi illegitimaci,bastion fortifi,bat buggi chiropteran insan,bate reduc,bath washup,bather natat,bathet sentiment,\
bathtub tub,batrachian frog toad,batsman batter hitter slugger,batter buffet damag hitter slugger,batti buggi insan,\
battl bellicos,battlefield battleground,battlefront front,battler belliger combat,batw wing,bawd prostitut tart whore,\
bawdi bawdri obscen ribald,bawdyhous bordello brothel cathous whorehous,bawl bellow wail,bawler roarer,bead cover,\
beadi beadlik bright buttoni buttonlik,beadlik bright,beadsman bedesman,beak peck,beam cheer,beami broad wide,beamish \
cheer smile,bear comport drill mien,beard bewhisk unshav unshaven whisker whiskeri,beardless shave shaven,beardown \
strong,bearer carrier toter,bearish pessimist,beast creatur,beastli mean unpleas,beat tire vanquish,beatifi exalt,beau \
boyfriend swain,beauteou beauti,beauteous loveli,beauti bonni dishi gorgeou grace handsom love picturesqu pleas pretti \
pulchritudin ravish resplend scenic sightli splendid splendifer,beautifi fancifi prettifi,becalm steadi,bechanc befal,\
beckon wave,becloud befog obscur,becom proper,bed bedcloth,bedamn beshrew damn imprec maledict,bedazzl dazzl,bedchamb \
bedroom,bedevil crucifi dun,bedew wet,bedfast bedrid bedridden ill sick,bedfram bedstead,bedim indistinct,bedlam chao,\
bedraggl dirti draggl soil unclean,bedrid ill sick,bedridden ill sick,beef boeuf,beefi buirdli burli huski robust \
strap,beeri drink,beetl protrus,befal betid,befit beseem,befittingli suitabl,befog befuddl obnubil obscur,befool gull,\
befor earlier,beforehand earli,befoul dirti foul soil unclean,befuddl bewilder confound confus puzzlement,beg beggari \
implor solicit,beget sire,begett father,begild gild,begin commenc open start,beginn tiro tyro,begrim dingi dirti grimi \
soil unclean,beguil bewitch captiv charm enamor enchant entic hoodwink juggl seduct tempt,behavior behaviour,behead \
decapit decol headless,behind down,behold observ,beholden oblig,behoov behov,being exist,bejewel jewel,belat tardi \
unpunctu,belatedli late,belch burp,beldam crone,beleagu bug pester sieg teas,belfri campanil,beli contradict negat,\
believ conceiv credibl plausibl think thinkabl truster worshipp,belik probabl,belittl deprec deprecatori reduc,bellboi \
bellhop,bellhop bellman,belli bulg,belliger combat fighter hostil scrapper,bellow holla holler hollo holloa roarer \
yowl,bellyach gripe,bellybutton navel,belong properti,belov darl dear love,below beneath infra,belowground subsurfac \
underground,beltwai bypass,bema chancel,bemoan bewail,bemock mock,bemus bewild bewilder preoccupi puzzlement,bend \
unerect,benefactor helper,benefic kind,beneficiari done,benefit profit,benight night,benign harmless kind,bent resolut,\
benumb numb,bequest legaci,berat chide rebuk scold,berceus lullabi,bereav mourn sorrow,berg iceberg,berri fruit,berth \
post,beryllium glucinium,beseech entreat,beset chevi chevvi chivi chivvi harass harri hassl,beshrew damn imprec,besieg \
circumv sieg,besmirch calumni defam slander smirch,besot crock drink,bespeak betoken indic signal,bespectacl decor \
monocl spectacl,bespok custom,bespoken custom,besprent wet,best champion foremost good incompar optim optimum primo \
prizewin superior top uncompar unexceed unexcel unsurpass,bestial brute brutish inhuman,bestir rous,bestow confer \
conferr donor,bestubbl stubbl unshav unshaven,bet indulg,beta import,betiz folli,betoken indic signal,betrai bewrai,\
better improv remedi,between betwixt,bevel chamfer,beverag drinkabl potabl,bewhisk unshav unshaven whisker whiskeri,\
bewild confound confus discombobul dumbfound flummox maze mystifi nonplu perplex puzzl,bewilder mystif obfusc \
puzzlement,bewilderingli confusingli,bewitch captiv charm enamor enchant ensorcel,bia obliqu prejudic,biannual period,\
biaural stereo stereophon,biblic scriptur,bibliothec librarian,bibul drink drunken,bichrom color,bicker brabbl \
pettifog pettifoggeri spit squabbl tiff,bicolor color,biconcav concav,biconvex bulg convex,bicycl cyclist,bicyclist \
cyclist,bid command dictat,biddabl obedi,biddi hen,biff pommel pummel punch,bifid divid,bifurc branch divid fork,big \
biggish bouffant bulki capaci coloss consider elephantin enorm epic extens gargantuan giant gigant great heroic huge \
hulk hulki humong immens jumbo larg largish lifes macro mammoth massiv monolith monstrou outsiz overlarg overs plump \
prodigi puffi sizabl sizeabl spaciou stupend tall thump titan tremend vast volumin wallop whack whop,bigemin multipl,\
biggish larg,bighead proud,bigheart gener give handsom,biker cyclist,bilabi lip,bilater isobilater symmetr,bilharzia \
bilharziasi,bilharziasi schistosomiasi,bilinear linear,bilingu bilingualist multilingu,billet note,billfold wallet,\
billow stormi surg,billowi stormi surg,bilob compound,bilocul divid,bilocular divid,bimestri period,bimet metal,\
bimonthli period,binat compound,binaur stereo stereophon,bind chain enchain fetter furl jump leap shackl spring tether \
truss valid,bing glut gorg orgi overeat overindulg,bipartisan bipartizan nonpartisan nonpartizan,bipartit compound,\
bipinn compound,bipinnatifid compound,biradi symmetr,biram branch divid fork,birr whir whiz,bisulc divid,bitch gripe,\
bite mordaci nip sarcast,bitter rancor resent,bittersweet sad,bitti littl small teensi wee,bivouac camp canton encamp,\
bivouack camp tent,biweekli period,biyearli period,bizarr eccentr gonzo outlandish outr,blab peach,blabber gabbl \
prattl,blabbermouth telltal,black inki lightless,blackbal ostrac,blackboard chalkboard,blacken darken smoki,blackguard \
hound ridicul,blackguardli dishonest,blackleg scab,blackmail extortion extortionist,blackout brownout dimout,blah \
bombast,blamabl guilti,blame curs curst damn darn goddam goddamn guilti infern,blameabl guilti,blameless innoc,\
blameworthi guilti,blanch blench livid,bland flavorless flavourless insipid savorless savourless tasteless vapid,\
blandish flatter,blank empti,blanket comprehens cover,blare blast cacophoni clamor din loud,blarnei coax wheedl,blase \
sophist,blasphem curs cuss irrever sacrilegi swear,blast bless clap curs damn darn destruct goddam goddamn infern \
smash,blat bleat,blatant clamant clamor strident unconc vocifer,blate bleat,blaze blind bright fulgent glare glari,\
bleach decolor decolour discolor discolour fade,bleak desol hopeless,blear bleari tire,bleari tire,bleb bulla,blebbi \
unhealthi,bleed hemorrhag,blemish defac disfigur imperfect,blend immingl intermingl intermix,bless blest darn deuc \
infern save,blest save,blether prattl,blight destroi plagu,blighter cuss gadfli,blimpish conserv,blind blindfold \
bright ceciti dazzl deuteranop glare protanop purblind sightless tritanop unsight,blindfold unsight,blink nictat \
nictit,bliss happi,blister blisteri caustic unpleas vesic vesicul vitriol,blisteri hot,blith gayli happili jubilantli \
merrili mirthfulli,blithesom cheer lightheart,blizzard snowstorm,blob fleck,block close,blockad encircl prevent,\
blockhead lunkhead stupid,bloke chap cuss fella fellow lad,blond flaxen redhead sandi towhead,bloodcurdl nightmarish,\
bloodguilti guilti,bloodi bloodstain bloodsuck bloodthirsti gori homicid merciless murder sanguin sanguinari slaughter \
unmerci,bloodless dead exsanguin,bloodlin lineag pedigre,bloodshot unhealthi,bloodstain gori,bloodsuck leech,bloom \
blossom crash flame fuck unmitig,blooper blunder flub,blossom flower unfold,blot smirch,blotch mottl splodg splotch,\
blotto crock drink,blow move,blowbal dandelion,blowfish puffer pufferfish,blowi stormi windi,blowout romp runawai,\
blowup explos,blub blubber,blubber sniffl,blubberi fat,blue blueish blueness bluish,blueish bluish,blueprint draft,\
bluff steep,blunder boner boob botch bungl flub goof,blunt candid forthright frank pointless unpoint,blur blurri fuzzi \
indistinct muzzi,blurri fuzzi indistinct,blurt ejacul,blush discompos flush redden,bluster blusteri boast brag bravado \
gasconad stormi vaunt,blusteri stormi,board embark plank,boast brag braggart braggi crow gasconad proud vaunt,\
boastfulli vauntingli,boat yacht,boater leghorn,boatload shipload,boatswain bosun,bobbl flub fluff spoil,bod figur \
flesh,bode forebod foreshadow omen portend premonit presag,bodg flub fluff spoil,bodi corpor,bodiless discorpor \
disembodi,bodybuild musclebuild,bodyguard escort,boffo success,bogei bogi,boggi muddi wet,bogu counterfeit fake phonei \
phoni,boister disorderli rambuncti robusti rollickingli rumbusti unruli,bola bolo,bold brave courag dare daredevil \
dauntless embolden fearless hardihood heroic intrepid overreach overvali temerari unafraid unfear vault,bollix flub \
fluff spoil,bollock flub fluff spoil testicl,bolshev commun,bolshi stubborn,bolt thunderbolt,bombard pelt,bombast \
claptrap fustian,bombil buzz,bombin buzz,bombproof invulner shellproof,bone bonei castanet,bonehead lunkhead stupid,\
boner flub,boni lean scraggi scrawni skinni underweight,bonker buggi insan,bonu fillip,bonzer extraordinari,boo razz,\
boob boobi goof,boobi pinhead,boodl kale loot,book reserv,bookish scholarli,bookkeep clerk,booklet pamphlet,bookman \
scholar,bookworm scholast,boom prosper roar success thrive thunder,boorish neanderth,boost encourag hike,booster \
protagonist support,boot sho shod shodden,booth kiosk,booti loot pillag plunder,bootleg contraband illeg,bootlegg \
moonshin,bootless fruitless futil vain,bootlick obsequi,booz drink liquor spirit,boozer lush sous,boozi drink drunken,\
bordello brothel,border borderlin box delimit edg environ finit fring line mete surround,borderlin delimit margin mete \
minim minimum,bore deaden drill irksom tediou tire tiresom uninterest wearisom,borea northerli,boredom ennui tedium,\
born hatch,boski brushi wood,bosomi shape,boss foreman hirer honcho superior,bossi domin peremptori,botani veget,botch \
flub fluff spoil,both some,bother gravel irrit nark rile vex,bothersom gall irrit nettlesom pester,botone button,\
botonne button,bottleneck chokepoint constrict,bottom bottommost lowermost nether nethermost undersid undersurfac,\
bouffant larg puffi,boulder bowlder rocki rough,boulderi rocki rough,bounc healthi rebound ricochet,bounci elast,bound \
boundari delimit finit,bounder hound,bounderish rude,boundless infinit unbound,boundlessli infinit,bounteou gener give \
handsom,bounti gener give handsom reward,bouquet corsag nosegai posi,bourgeoi capitalist,bourgeon germin sprout,bovid \
bovin,bow bowknot submiss,bowel gut,bowelless merciless,bower embow pergola,bowfront round,boxer pugilist,boyish \
boylik schoolboyish young,boylik young,bozo goof jackass,brabbl squabbl,brace brisk invigor prepar refresh stabil \
steadi,brag crow gasconad proud superior vapor vaunt,braggadocio rhodomontad rodomontad,braggart proud,braggi proud,\
braid plait tress weav,brain encephalon,brainchild inspir,braini brilliant intellig,brainiac geniu,brainish impetu,\
brainless unintellig,brainpow mental,brainsick crazi insan mad,braki wood,brambl wood,branch divid forfic fork prongi \
ramif,branchlet twig,brand marqu proprietari,brandmark trademark,brash cheeki,brassbound inflex,brassi brasslik,brattl \
clatter,brave braveri courag fearless gallant lionheart resolut stoutheart unafraid valiant valor,braveri courag,brawl \
wrangl,brawni hefti strong,brazen shameless unasham,breach infract transgress violat,bread breadstuff,breadth larg \
width,break bust skint,breakabl brickl brickli brittl crumbl delic fragil frangibl friabl splinteri,breakawai independ \
separatist,breakdown disloc,breaker surf,breakneck danger,breakup separ,breakwat groyn jetti seawal,breastbon sternum,\
breath eupneic eupnoeic inaud,breathless dyspneal dyspneic dyspnoeal dyspnoeic pursi smother suffoc unventil wind,\
breathtak excit,breech clad cloth knicker knickerbock,breed engend fruit genteel gentil spawn,breez zephyr,breezi live,\
bribabl corrupt,briber suborn,brickl brittl,brickli brittl,bridgehead foothold,brief short,briefli concis,brier \
brierpatch,bright buttoni buttonlik corusc effulg fulgent fulgid glare glari gleam glimmeri glint glisten glister \
glitter glitteri lambent lucent lumin nitid noctiluc opalesc opalin pearlesc polish radiant refulg satini scintil \
sheeni shimmeri shini silken silki silklik twinkl,brightli brilliantli,brillianc glare grandeur luster splendor,\
brilliant superb superior,brim full,brimful full,brind brindl,brindl pattern tabbi,brine saltwat seawat,bring deliveri,\
brink verg,brisk brisken energet refresh spank zippi,bristli prickli,brittl toffe toffi,broad comprehens encompass \
fanlik panoram sweep thick wide,broadsheet broadsid flyer,broadsid flyer handbil side,brocad decor emboss,brochur \
pamphlet,brogan clodhopp,brogu clodhopp,broider embroid,broil grill,broken damag imperfect injur,brokenheart sorrow,\
brokenhearted grief,bronc broncho bronco,bronchit ill sick,bronz bronzi brunet brunett suntan tan,brood contempl dwell \
medit muse pensiv ponder reflect rumin,brook creek endur toler,brothel cathous whorehous,brotherhood fratern sodal,\
brotherli brotherlik,brouhaha hubbub,brow forehead,browbeat bulli bullyrag hector,brown brownish,bruit rumor,bruiz \
contus,brumal wintri,brumou hazi misti,brunet grizzl suntan swart swarthi tan,brunett grizzl suntan swart swarthi tan,\
brush coppic cops thicket touch,brushi wood,brusk discourt,brusqu curt discourt,brutal cruel fall feroci inhuman savag \
viciou vicious,brute brutish inhuman,brutish inhuman,bubbl champagn,buccan pirat,buckaroo vaquero,buckeroo vaquero,\
bucket pail,buckl warp,buckler shield,buckram formal,buckshe unpaid,bucol peasant rural,bud undevelop,buddi chum croni \
pal sidekick,buff devote fan,buffet pound troubl,buffoon clown,buffooneri clown prank,buffoonish humor,bug pester teas \
wire,buggi cracker daft dotti haywir insan kooki loco looni nut,bui purchas,build construct edific improv,buirdli \
burli huski robust,bulb lightbulb,bulblik circular round,bulbou circular round,bulg bulgi convex excresc extrus gibbos \
gibbous hog hump jut lenticular lentiform planoconvex protrus protuber,bulk major,bulki larg,bullat rough,bullet slug,\
bullhead pighead stubborn,bullheaded stubborn,bulli bullyrag cork crack dandi domin groovi hector hooligan intimid \
peachi roughneck rowdi ruffian smash yob yobbo yobo,bullish optimist,bullneck strong,bullocki strong,bullshit dogshit \
horseshit shit,bulwark rampart,bum cadg cheesi chintzi crummi git grub hobo lowlif mooch puke punk rotter skunk \
stinker stinkpot tramp,bumbl flub fluff maladroit spoil,bumblebe humblebe,bumpkin yokel,bumpkinli rustic,bun buttock,\
bunch clump cluster,bunchi concentr,bunco con defraud hustl swindl,bundl packag packet sheaf,bungalow cottag,bungl \
flub fluff fumbl spoil,bunko hustl,buoyant floati light perki,bur burr,burbl live rippl,burden encumbr onu oppress \
overburden,burdensom tax,bureau offic,bureaucraci bureaucrat,burgl heist,burglar heist,burgoo oatmeal,buri entomb \
inhum inter,burial entomb inhum inter sepultur,burli huski robust strap,burn import treat,burnish polish,burnt cook,\
burrow tunnel,bursiform concav,bush shrub tire,bushel fix mend repair,bushi shaggi ungroom,bushwhack hillbilli scupper \
waylai,busi drudg emploi engag labor overbusi toil,businesslik effici,buss kiss,bust skint,busti shape,bustl flurri \
hustl,busy hum,busybodi interf intrus meddl,but just mere onli simpli,butcher meatman slaughter,butler pantryman,\
butterbal fatti,butterfing maladroit,butteri pantri,buttock derrier fanni hindquart keister nate prat tooshi tush,\
buttonhol lobbi,buxom shape,buxomli curvac,buyer emptor purchas vende,buzz noisi,buzzer doorbel,buzzword cant,bygon \
bypast depart foregon past,bynam nicknam,bypass ringwai,bypast past,byword proverb see,cabal conspir faction,cabalist \
esoter,cabaret nightclub,cabbag filch pilfer purloin snarf,cabbi taxidriv,cabdriv taxidriv,cabl cablegram telegraph \
wire,cabman taxidriv,cach hoard stash,cackli cacophon squawki,cacoeth mania,cacographi scrawl scribbl,cacophon grate \
guttur hoars jangl jar noisi rasp raucou rend rip split,cacophoni clamor din,cad hound,cadav corps,cadaver emaci gaunt \
haggard lean pinch,caddish discourt,cadenc rhythmic,cadent rhythmic,cadg grub,cafe coffeehous,cagei cagi canni clever \
smart,cagi clever smart,caitiff cowardli,cajol coax wheedl,cakehol yap,calam catastroph disast tragedi,calamit disastr \
unfortun,calcul comput deliber determin figur intend reckon scheme,calefaci hot,calefact hot,calefactori hot,calif \
caliph,caligin dark,caliph kalif kaliph khalif khalifah,call career name vocat,callabl due,caller cool,callipyg shape,\
callipygian shape,callou indur,callous toughen unfeeling,callow fledgl inexperienc,calm compos composur equanim seren \
tranquil,calor thermal,calorif hot,calorifaci hot,calumni defam slander traduc,camaraderi chummi comradeli comraderi \
comradeship,camarilla faction,camouflag disguiz invis,camp canton tent,campaign candid candidaci crusad,campestr rural,\
campground encamp,campsit encamp,can record,cancel reticul,candent incandesc,candi confect sugarcoat,candid candor \
forthright frank nomine,candidaci candidatur,candidli frankli honestli,candor forthright frank,cane lambast wickerwork,\
canker ulcer unhealthi,canni clever smart,cannibal inhuman,cannon gunner,cannular hollow tubular,canon glorifi,canopi \
cover,canor melod,cant lean tilt,cantabil melod,cantanker stubborn,cantata oratorio,canti energet,cantil chant inton,\
canvass poll,caoutchouc rubber,cap crown,capabl compet potenti resourc,capaci larg,capacitor condens,caparison clad \
cloth trap,cape ness,capit circular round superior,capric whim,caprici unpredict,captiou critic,captiv charm enamor \
enchant enslav enthral entranc fascin immur imprison incarcer jail love prison,captor captur,car motorcar,carbuncl \
unhealthi,carbuncular unhealthi,carcas carcass,cardboard unlifelik,cardin central fundament import kei primal,\
cardiograph electrocardiograph,cardiomegali megacardia megalocardia,care caution conscienti detail elabor overcar \
painstak prudent studiou thorough,careen keel lurch reel stagger,career vocat,carefre insouci untroubl unworri,\
careless cursori imprud inattent incauti neglig nonperform perfunctori slapdash slipshod superfici unconcern,\
carelessli heedlessli,caress fondl hug kiss pet,careworn draw haggard tire worn,cargo consign freight lade shipment,\
caricatur imperson,cariou unhealthi,cark perturb,carmin crimson health red rubi,carnag massacr,carnal fleshli physic \
sensual,carom ricochet,carous drink,carp faultfind,carpentri woodwork,carpet rug,carpetbag expedi,carpu wrist,carrefor \
crossroad,carri transport,carrier toter,carrottop redhead,carsick ill sick,cart drag haul menu,cartilag gristl,carv \
carven engrav etch graven lapidarian sculpt sculptur,carven engrav etch graven lapidarian sculpt sculptur,case instanc,\
casebook textbook,caseou unhealthi,cash pai,cashabl convert,casket coffin,cassock clad cloth,castanet clapper,castawai \
outcast,castel fanci,casteless unwant,castig chasten chastiz upbraid,castl fanci palac,castrat emascul,casual insouci \
nonchal,cataclysm destruct,catacorn obliqu,cataphoresi electrophoresi,catapult catapultian sling slingshot,catastroph \
disast harm ruinou tragedi,catch communic contract transmiss transmitt,catchi difficult hard,catchpenni cheap inexpens,\
catchword motto shibboleth slogan,categor classif classifi flatli,categori class,cater ply,catercorn obliqu,cathart \
health,cattl cow kine,caulk chink,caus causal conduc contribut contributori errhin induc motiv precipit sternut,\
causeri gossip,caustic unpleas,caution cautious caveat monish,cautionari protect,cautiou chari gingerli guard \
overcauti timid unadventur,cavali domin,cavalryman trooper,cavern hollow,caviti pit,cavort frisk frolic gambol lark \
rollick romp skylark,ceas discontinu quit stop,ceaseless continu incess unremit,ceaselessli continu endlessli \
unceasingli,ceiling rafter,celebr celebrat fame famou fete illustri known notabl note,celer rapid speedi,cemeteri \
graveyard necropoli,cens incens,censor censorship,censori critic,censu nosecount,censur guilti reprimand,centenari \
centenni,centenarian old,center focu focuss middl,centimet centimetr,central fundament import kei primal,centrifug \
separ,centrosymmetr symmetr,cephalalgia headach,ceramicist potter,ceramist potter,cerebr think,ceremoni formal,ceriz \
crimson red rubi,certain definit,certainli sure,certif certifi corrobor credenti document,certifi credential document \
insan manifest,certificatori support,certitud cocksur overconfid,cervid deer,cervix neck,chafe gall pain,chaff husk \
jolli josh shuck stubbl,chaffer haggl,chagrin embarrass humbl humili mortif,chain enchain iron,chairman chairperson \
chairwoman,challeng competitor gainsai rival,chamber divid,champ champion,chanc danger opportun unplan,chanci danger,\
chang denatur distort dynam errat exchang fluid mercuri quicksilv transform,changel idiot imbecil retard,changeov \
convers,channel guid maneuv steer,chant inton,chantlik inton rhythmic singsong,chao pandemonium,chaotic disorgan,chap \
crack cuss fella fellow lad rough,chapeau hat,chapfallen deflat deject,chaplet wreath,character delin depict,\
characterist distinct featur symptomat typic,characterless nondescript ordinari,charcoal fusain,charg electroneg \
electroposit polar,chargeabl guilti,charlatan mountebank,charm enamor love pleas,chartless unknown,chase pursu pursual \
pursuit trail,chaser pursuer,chassi figur flesh,chast moral,chat chitchat claver confab confabul jaw natter schmoos \
schmooz,chatoy color,chatter yack yak,chatti talk talki,chawbacon yokel,cheap inexpens sixpenni tuppeni twopenni,cheat \
chican chous jockei,checkbook chequebook,cheekbon malar zygomat,cheeki insol,cheep chirp peep,cheer cheeri chipper \
comfort gai glad happi lightheart perki satisfactori shout smile sunni twinkli,cheeri gai sunni,cheerili pleasantli,\
cheerless unhappi,cheeselik soft,cheesi crummi punk,cherish love preciou treasur,cherri crimson red rubi,chest pectu,\
chesti robust,chevi chivi harri,chevvi chivi harri,chew manduc,chic modish stylish swank voguish,chican jockei,\
chicaneri shenanigan wile,chicken cowardli poulet volail,chickenheart cowardli,chide rebuk scold,chief import main \
princip,chiefli mainli primarili princip,chilblain unhealthi,child kid nipper tiddler youngster,childb confin,childish \
immatur infantil,childli childlik young,childlik young,chiliad thousand,chiliasm millenarian,chill cool frisson gelid \
ici scari shudderi tingl,chilli cool unemot,chimneypiec mantel,chink tinkl,chinless opisthognath,chintzi crummi punk,\
chip fleck scrap,chipper jaunti,chirp chirrup,chitchat gossip jaw,chivalr knightli past,chivalri politess,chivi chivvi \
harass harri hassl,chivvi harri,chock chockablock full,chockablock full,chocol cocoa,choic fine select superior,choke \
obstruct,chokepoint constrict,choki tight,choler irrit passion petul,cholesterin cholesterol,choos select,choosei \
choosi fastidi,choosi fastidi,chop cut,chopfallen deflat deject,chophous steakhous,choppi sudden,chore job task,chorin \
showgirl,chortl chuckl,chous jockei,chromat hue,chronic degen,chubbi fat plump,chuck eat grub,chuckhol pothol,chuf \
pleas,chum croni,chummi friendli,chump fool gull patsi sucker,chunk clod glob lump,chunki lumpi unshap,churchman \
cleric ecclesiast,churn roil roili turbul,churrigueresco fanci,churrigueresqu fanci,chute parachut slidewai,cicada \
cicala,cicatric scar,cicatrix scar,cigaret cigarett,cilial ciliat,ciliat ciliophoran,cinch girth picnic,cinctur sash,\
cinematographi film,cinnabar vermilion,cipher cypher enciph encrypt,circin round,circuit roundabout tor,circul current \
diffus dissemin,circular coccoid cumuliform disclik discoid disklik globos globular moonlik ringlik round roundish \
spheric,circumfer close surround,circumferenti peripher,circumpolar visibl,circumscrib restrict,circumspect discret \
prudent,circumst luck,circumstanti specif,cissi emascul,citat commend,cite mention refer,citi metropoli,citywid \
comprehens,civil civilian educ refin,civilian noncombat,clack clatter,clad cloth costum cowl decor dight dress garb \
garment gown habili habit overdress pantaloon pettico robe surplic tog trouser tuxedo underdress uniform vestment,clam \
kale loot,clamant clamor noisi vocifer,clamber scrambl shin shinni,clammi dank wet,clamor din noisi strident vocifer,\
clan kindr,clandestin covert undercov,clang clangor clank clash crash noisi,clangor clank clash crash noisi,clank \
clash crash noisi,clannish cliquish exclus joint,clarifi elucid instruct,clarion loud,clariti clear limpid lucid \
pellucid,clash crash friction incompat,class grade,classi swish,classic neoclass,classifi distinct group identifi,\
classless democrat egalitarian,classmat schoolfellow schoolmat,classroom schoolroom,clastic disintegr,clathrat reticul,\
clatteri noisi,claver jaw,claywar potteri,clean cleanabl cleanli cleans immacul scrub speckless spic spick spotless \
tidi unsoil unspot unsulli unus wash,cleaner cleanser,cleanli flawlessli,clear comprehend comprehens definit glade \
limpid lucid lucul pellucid perspicu treeless unambigu unclutt unmistak unsubtl unwood,cleft divid,clench clinch tight,\
clergyman reverend,cleric ecclesiast,clever ingeni ingenu invent smart,cleverli smartli,clich commonplac platitud,\
click clink,climat clime mood,climax culmin,clinch tight,cling coher,clip snip,cliqu coteri ingroup,cliquish exclus \
privat snobbish,cloak disguiz mask,clockwiz dextral dextrorotari dextrorotatori,clod gawk glob goon lout lubber lummox \
lump oaf,cloddish stupid,clog clot congest geta hinder imped obstruct patten prevent,cloggi compact,cloi surfeit sweet \
syrupi,cloister monast,cloistral monast,clop plunk,close conclud contigu envelop final immin impend juxtapos near \
nestl nigher nonopen obstruct scalelik shut snuggl stopper surround termin unopen walk,closedown shutdown,closet \
cupboard,closur clotur,clot coagul coagulum,cloth costum cowl decor dight dress encloth fabric garb garment gown \
habili habit overdress pantaloon pettico raiment robe surplic textil tog trouser tuxedo underdress uniform vestment \
wearabl,cloud overcast sunless troubl,cloudburst downpor pelter soaker torrent,cloudi indistinct nebul nebulos \
overcast,cloven divid,clown harlequinad japeri prank,clownish humor,clownlik humor,club gild guild,clubfoot talip,clue \
hint,clump cluster,clumsi clunki gawki slow ungainli,clunk plunk thud thump,clunki ungainli,clutch grip prehend seiz,\
clutter jumbl litter muddl smother untidi welter,coach manag,coaction collabor,coagul curdl grumos grumou,coalesc \
conflat consolid fuse immix mix unit,coars graini granul granular granulos gritti plushi rough uncouth unsmooth vulgar,\
coast seacoast seashor,coax ingratiatori inveigl persuas wheedl,coaxal coaxial,coaxial concentr homocentr,cobbler \
shoemak,cobwebbi thin transpar,coccidioidomycosi coccidiomycosi,coccoid round,cock pecker,cockcrow dawn daybreak,\
cockei crook wonki,cocker coddl pamper,cockl rippl ruffl undul,cocksur confid overconfid,coconspir conspir,cocott \
prostitut tart whore,cod due dupe gull,coda final,coddl cosset featherb mollycoddl pamper,code codif,coequal equal,\
coerc forc hale,coerciv power,coetan synchron,coeval contemporari gener synchron,coexist synchron,coextens commensur,\
coffe java,cogent persuas,cognat relat,cognis cogniz,cognit knowledg,cogniz know knowing,cognomen nicknam,cognoscent \
connoisseur,cogwheel gear,coher cohes logic ration,coi demur,coif hairdo,coiffur hairdo,coil crook gyrat round spiral \
wound,coincid concurr cooccur happenst simultan synchron,coincident concurr cooccur simultan synchron,cold cool \
frigorif frore frozen gelid heatless parki refriger rime rimi shiveri unheat unwarm,colicki unhealthi,collabor cooper \
henchman,collag montag,collaps fold foldabl foldawai prostrat,collar nab,collat snack,colleagu workfellow,collect \
compil conjointli due joint payabl,collectivist socialist,collid jar,collig link relat,colloqui convers,collud conspir,\
colon inhabit,coloni settlement,colonist settler,colonnad column,color colour ginger indigo iridesc liver monochrom \
multicolor negro particolor piebald polychrom redden roan shoot trichrom trichromat tricolor,colorfast impervi,\
colorless dull,coloss larg prodigi stupend,colourless dull,coltish play,column columnar columniform columnlik pillar,\
columnar columnlik,columniform columnlik,columnist editorialist,colza rape,coma comatos,comal hairi,comb ransack,\
combat fighter scrapper,combin combinatori compound conglomer sorb,come futur proper upcom,comeback rejoind retort \
ripost,comeli loveli,comest digest eatabl killabl,comet cometari,comfi comfort cozi,comfort consol consolatori conveni \
cozi homei homelik homi satisfactori solac sooth,comic funni humor humour risibl,command dictat highjack hijack \
overlook,commenc kickoff outset start,commend laudabl praiseworthi praiseworthili worthi,commensur cotermin equal,\
comment observ remark,commerc commerci,commi communist,commiser piti,commiss committe,commissariat provis,commit \
committed dedic devot perpetr pledg swear,commix mingl unifi,commixtur mix,commod pot toilet,commodi spacious,common \
commun joint,commonli normal ordinarili unremark usual,commonplac humdrum ordinari platitud unglamor unglamour,\
commonsens reason sensibl,commonwealth countri nation,commot kerfuffl,commun communicatori,communic transmiss,\
communicatori express gesticul herald narr nonverb outspoken sign verbal,communiqu despatch dispatch,commut independ,\
compact concentr impact serri wedg,companion comrad friendli,compar comparison equal parallel rel,compass compassion \
rang scope,compassion merci,compat congeni harmoni,compel oblig power,compendi conciz,compens counterbal pai remun,\
compet effici qualifi skill vie workmanlik,competit competitori match rivalr,competitor contend rival,competitori \
match,complain kvetch querul quetch,complaint querul,complais complianc obliging,complect interconnect,complet \
comprehens entir exhaust finish realiz sheer thoroughgo total whole wholli windup,complex complic composit compound \
daedal decompos difficult hard interlac interlink interlock interwoven intric labyrinthian mazi multifactori tortuou,\
complianc conform,compliant lamblik obedi will,complic rarifi refin,compliment congratul,complimentari encomiast \
eulogist favor favour laudatori panegyr prais praiz,complot conspir,compon element part portion,comport mien,compos \
composit coolhead dignifi equanim imperturb nerveless seren unflapp unflurri unflust unperturb unruffl,composur \
equanim,compound decompound deepen dissect imparipinn inciz intensifi lobe palmatifid paripinn part pedat pinnat \
pinnatifid pinnatisect quinquefoli ternat trifoli trifoliol trilob tripinn tripinnatifid,comprehend grasp grok \
intellig savvi understand,comprehens countrywid countywid encompass encyclopaed encycloped full gener intellig \
nationwid omnibu plenari schoolwid spaciotempor statewid umbrella understand univers wide,compriz contain,comprom \
conciliatori,comptrol control,compuls obsess obsession psychoneurot,compulsori mandatori,compunct remors,comrad \
friendli,con defraud diddl goldbrick hornswoggl mulct nobbl rook scam swindl,concav cotyloid cuplik cupul cupular dish \
patelliform planoconcav pouchlik saclik umbil,conceal hide invis privaci secreci unseeabl,conced concess,conceit proud \
vain vaniti,conceiv conceptu gestat imagin mastermind think thinkabl,concentr cumul,concept fertil,concern haunt \
obsess pertain refer solicit troubl,concert cooper joint,concession concessionair,concili gruntl lenifi mollifi pacifi \
placat,concis pithi succinct,conciz epigrammat lacon pithi succinct taciturn ters,conclud final over,conclus decis,\
concomit consequ result subsequ,concord consist harmon,concours throng,concret practic real tangibl touchabl,concupisc \
lusti passion,concurr cooccur simultan synchron,condemn condemnatori decri disapprob excori objurg reprehens,\
condemnatori inculp inculpatori,condens distil,condescend patron,condescens disdain supercili,conduc contribut \
contributori,confab jaw,confed unit,conferr donor,confid overconfid reassur sure trust,confidenti privat,confidingli \
trustfulli,configur constel organ shape,confin constrain limit parturi restrict throttl travail,confirm corrobor empir \
substanti support unchang verif,confirmatori support,confisc forfeit impound,conflat fuse mix,conflict inconsist \
struggl,confluent converg merg tributari,conform obedi,confound confus perplex,confront face,confus confused disarrai \
disori maze perplex puzzl similar,confused disarrai,confut disprov,congeal jell,congeni friendli,congenit inborn \
nonherit noninherit,congest engorg full,congratul extol felicit kudo praiz,congratulatori felicit gratulatori,\
congressman congresswoman,conjectur hypothes hypothet specul theoret theoriz,conjoin conjoint joint,conjoint joint,\
conjug connubi unit,conjunct connect,conjur incant invok magician,conjuror magician,connatur similar,connect connected \
continu relat,connipt tantrum,connot impli implicit intens suggest,conquer conquest subdu suppress vulner,conqueror \
vanquish,conscienc scrupl,conscienti painstak scrupul,conscion just,consciou intend,conscript drafte,consecr ordin \
sacr votiv,consecut sequenti succe,consent will,consentan unanim,consenti unanim,consequ effect ensuant result subsequ \
upshot,consequenti import,conserv conservativist guardedli hidebound nonprogress standpat traditionalist ultraconserv \
unprogress,conservat conservativ,consid regard view,consider goodli kind larg substanti tact unselfish,consign freight \
shipment,consist dwell invari pursuant reconcil systemat unchang,consol consolatori reassur solac sooth,consolatori \
reassur,consolid fuse unit,conson harmoni,consortium syndic,conspicu egregi featur flagrant indiscreet promin salient,\
conspir machin,constabulari polic,constant invari unvari,constantli invari,constel dot stud,constern dismai,constitut \
establish groov plant,constrain enforc impos limit restrict,constrict narrow,constru interpret,construct form posit \
reconstruct shape,consult interview,consum expend ingest intens,consumm fulfil master masterli skill virtuoso,consumpt \
exploit exploitatori ingest intak tubercular uptak,contain control,contamin foul pollut septic taint,contemn despiz \
disdain scorn,contempl medit muse pensiv ponder reflect rumin thought,contemporan modern synchron,contemporari gener \
modern,contempt despit disdain ignobl piti pitiabl scorn scummi scurvi unworthi,contemptu contumeli disdain disrespect \
insult scorn scornfulli,contend postul rival,content happi messag pleas satisfi smug,contest controversi disput repugn,\
contigu immedi,conting eventu possibl,continu dog endlessli incess incessantli insist persist recur recurr repeat \
repetit straight sustain unbroken unceasingli unendingli unremit,contort crook crooked torsion tortuos tortuous wring \
writh,contraband illeg smuggl,contrabandist runner smuggler,contracept prophylact protect,contract transmiss,\
contradict negat,contrapt contriv gadget,contrari differ stubborn,contrast differ,contribut contributori lend,contrit \
remors repent ruefulli,contriv design deviz excogit forg gadget invent plan planner,control curb disciplin domin har \
possess regiment,controversi discept disput polem,contum insult,contumaci rebelli,contumeli scornfulli,conundrum riddl,\
convalesc ill recoveri recuper sick,conveni expedi handili,convent customari formal formula rule unorigin,convention \
styliz,conventu monast,converg merg obliqu,convers familiar inform,convex gibbos hog lenticular lentiform planoconvex \
protrus,convey conveyor,convinc disench persuas sure suscept,convivi sociabl,convolut swirl,convuls paroxysm spasmod \
unsteadi,cooccur simultan synchron,cook cookeri fri roast saut steam,cool imperturb nerveless precool,coolhead \
nerveless,coolli nervelessli nonchalantli,coop hencoop henhous,cooper joint pardner partner,coordin equal organ,\
copacet satisfactori,copaset satisfactori,cope grappl,copeset satisfactori,copesett satisfactori,copi imit simul,\
copious extravagantli profus,coplanar planar,coppic thicket,cops thicket,copul mate,coquet coquett flirt,coquett flirt \
minx prickteas vamp vamper,coquettish sexi,cord corduroi rough,cordial friendli genial liqueur warmli,corefer relat,\
coriac leather,cork crack good,corn maiz preserv,cornel dogwood,corner trap,cornerston groundwork,cornet trumpet,\
cornetist trumpet,corni platitudin,coron crown wreath,coronach dirg,coronet titl,corp corpor,corpor embodi incarn \
physic reincarn,corpul fat overweight,corpuscl particl,correct proper punit redress revers right true,correctitud \
proprieti,correl relat,correspond gibe jibe match newspaperman newspaperwoman newswrit relat similar talli,corrobor \
substanti support,corroboratori support,corros destruct,corrug furrow,corrupt debas debauch demor deprav evil immor \
imperfect misdirect pervert profan purchas reprob seduct venal vitiat,corsag nosegai posi,cortex pallium,corticifug \
corticofug,corticoeffer corticofug,corticofug effer motori,corticoid corticosteroid,corticotrophin corticotropin,\
corusc glint glitter sparkl,coseism unstabl,cosher kosher,cosign cosignatori,cosignatori joint,cosili cozili,cosmet \
decor nonfunct,cosmo macrocosm univers world,cosmopolitan sophist,cosset pamper,costat rough,costless unpaid,costli \
expens pricei prici,coteri ingroup,cottoni soft,couch loung redact sofa,counsel guidanc pleader,count numer,counten \
visag,counter neg,counterattack countermov counterstrik,counterbal counterpo counterweight,counterbalanc counterpo,\
counterfeit fake fals fictiv forg mock phoni pretend pseudo sham unauthent unreal,counterglow gegenschein,countermand \
repeal rescind,countermin sabotag undermin,countervail offset,countless incalcul innumer multitudin myriad numberless \
uncount unnumb unnumber unnumer,countri nation,countrifi rural rustic,countryfi rural rustic,coup putsch takeov,coupl \
mate unit,couplet pair,courag fearless gallant lionheart resolut stoutheart unafraid valiant valor,courier messeng,\
court judicatur tribun,courteou polit,courteous polit,courtli dignifi,couth refin,couthi friendli,covari variabl,cover \
crust crusti crustlik dabbl drape drench dusti encrust mantl mossi overgrown peritrich snowi spatter splatter \
thickspread tile wrap,covert disguiz implicit invis undercov,covet desir enviou jealou,cow kine,cowardic cowardli,\
cowardli craven dastard dastardli faintheart ignobl poltroon pusillanim timid,cowboi cowhand cowherd cowman cowpok \
cowpunch puncher,cower huddl,cowhand cowherd cowman cowpok cowpunch puncher,cowherd cowpunch puncher,cowhid cowskin,\
cowman cowpunch puncher,cowpok cowpunch puncher,cowpunch puncher,cozen deceiv delud,crab fussi,crabbi fussi,crabwiz \
obliqu,crack dandi gap good groovi nifti peachi rough roughen scissur smash superior unsmooth,crackbrain idiot insan,\
cracker insan,crackerjack jimdandi jimhickei,crackl crepit fanci,crackpot fruitcak screwbal,cracksman safebreak,cradl \
proven proveni,cradlesong lullabi,craft trade,crafter craftsman,crafti foxi guil knavish sly tricksi wili,craftsman \
journeyman,craftsmanship workmanship,crag craggi mountain rough,craggi hilli mountain rough unsmooth,cram jampack,\
cramp spasm,cranch grind,craniat vertebr,crank cranki unstabl zigzag,cranki tippi unstabl,cranni crevic,crap defec \
shit,crapper pot toilet,crappi lousi rotten stink,crapul drink,crass crassitud,craunch grind,crave desir lust want,\
craven poltroon recreant,crawl creep,craze derang furor insan madden,crazi dement insan mad unhing,crazili dementedli \
insan,creak screak screech skreak squeak,creaki worn,creas crimp crinkl crisp fold plicat wrinkl,creaseless smooth,\
creativ fanci imagin invent origin product,credal creedal,credibl plausibl thinkabl,credit worthi,creditworthi \
trustworthi,credo creed,credul naiv,crenat scallop,crepuscl dusk nightfal twilight,crepuscul dusk nightfal twilight,\
crepuscular dark,crescent round,crest decor,crestfallen deflat deject,cretin idiot imbecil retard,crevic fissur,\
crewman sailor,crimin crook felon malefactor outlaw,crimp fold pinch,crimson red reddish rubi scarlet,cring fawn \
flinch funk grovel quail recoil submiss winc,cringl loop,crinkl crisp uneven wavi wrinkl,crinkli uneven wavi,crippl \
disabl gimpi halt incapacit,crisp sharp wrinkl,crispen toast,crisscross reticul reticular,criterion standard touchston,\
critic hypercrit overcrit sarcast scath sear unfavor unfavour vitup,critiqu review,croak deceas die expir perish,\
croaki guttur,crock drink fuddl inebri intox rip slop slosh smash soak sous sozzl squiffi,crocket decor,crone hag,\
croni pal sidekick,crook deflect felon genicul gnarl gnarli hook knob malefactor malpos outlaw reflex squiggli twist \
twisti warp wind windblown wonki writh writhen zigzag,crookedli lopsidedli,crop harvest,cross crosstown crosswiz \
decuss intersect irrit petul travers,crossroad crosswai hamlet,crosswiz transvers,crotcheti orneri,crouch hunker squat \
stoop,croup rump,crow gloat proud,crowd herd huddl jam pack throng,crown ultim,crucial decis pivot,cruciat symmetr,\
crucifi dun,crucifix rood,cruciform symmetr,crude cruditi unskil,cruditi gauch primit primitiv,cruel fall inhuman \
savag viciou,crumbl crumpl friabl,crummi punk,crumpl damag dent,crunch scranch scraunch,crush destruct humbl humili \
oppress quell rough stifl unsmooth,crust crusti crustlik encrust,cry exclaim holler imper insist outcri scream shout \
squall tear vocifer weep yell,cryopathi frostbit,cryptic incomprehens inexplic inscrut mysteri mystifi,crystal illumin \
preserv,crystallin polycrystallin,cub rooki,cubbi snug,cubitu elbow,cuckoo goof jackass,cuddl hug kiss nestl nuzzl pet \
snuggl,cue remind,cuff turnup whomp,culpabl guilti,culprit perpetr,cultiv grower product,cultivat product,cultur \
ethnic genteel refin,cum ejacul,cumber restrain,cumbersom cumbrou unmanag unwieldi,cumul heap pile,cumuliform round,\
cun cute,cunctat procrastin,cuneu wedg,cur cure heal health mutt remedi therapeut,curat minist parson pastor,cure \
remedi well,curiou funni peculiar queer rum rummi,curious inexplic inquisit oddli peculiarli,curl curli,curli frizzi \
frizzli nappi perm ringlet wavi,curlicu whorl,curmudgeonli gruff,current late modern new occurr ongo underwai,\
curriculum syllabu,curs curst cuss damn damnabl darn deuc goddam goddamn maledict swear,cursiv longhand write,cursori \
perfunctori,curst damn darn goddam goddamn,curt discourt,curtail restrict,curtain drape draperi,curtilag ground yard,\
curv curvei curvi curvilin curvilinear eellik falcat falciform flexuou hooklik incurv recurv semicircular serpentin \
sinuat sinuou sinusoid snakelik snaki upcurv wiggli,curvac shape,cushi easi,cushion pad soft,cushioni pad soft,cuss \
fella fellow gadfli lad obdur pester swear,cussedli obstin stubbornli,custodi detain detent protect tutelar tutelari,\
custom tradit,customari habitu wont,cut perfor pierc punctur sever shred slice sting unkind,cute pretti,cuti skin,\
cutla cutlass,cutthroat merciless,cyanogen toxic,cyanogenet toxic,cyberspac net,cyclic period,cycloid round,\
cyclopaedia encyclopedia,cyclopedia encyclopedia,cyclosi stream,cylindr round,cynic distrust faultfind misanthrop,\
cypher enciph zero,cyprian prostitut tart whore,cytol cytoplasm,cytomegal unhealthi,dabbl spatter splatter,dad dada \
daddi papa pappa,dada daddi papa,daddi papa pappa,daemon demon,daft insan,dai podium pulpit rostrum,daili period,\
daimon demon,dainti delic delicaci goodi kickshaw,dalli toi,damag destroi detriment dilapid harm impair injur \
prejudici redress riddl,damask fanci,dame wench,damn darn deuc goddam goddamn imprec infern maledict unredeem unsav,\
damp dampish moist wet,dampen moisten stifl,dampish moist wet,danceabl rhythmic,dancer terpsichorean,dandi gallant \
good,dandifi eleg foppish,dandyish eleg foppish,danger dicei dodgi hazard parlou peril riski suicid treacher unsaf \
vulner,dank wet,dapper fashion jaunti natti raffish rakish spiffi spruce,dappl mottl patch pattern,dare hardihood \
ventur venturesom,daredevil swashbuckl,dark darken darkl dim duski gloom gloomi semidark tenebr tenebri tenebrif \
twilight twilit unillumin,darken old,darl dear deari ducki love,darn deuc goddam goddamn infern shuck,dart fleet flit \
flutter,dash dot flair panach scoot scud spirit sprint,date unfashion,dateless infinit,daunt discourag scare,dauntless \
intrepid unfear,daw jackdaw,dawdler laggard,dawn daybreak dayspr sunriz sunup,daybreak dayspr sunriz sunup,daydream \
dream oneir reveri woolgath,daylight daytim,daylong long,daze dazzl foggi groggi logi shock stupor,dazzl fulgur \
impress,dead deathli deathlik deceas doom exanim execut exsanguin lifeless murder nonviabl pulseless slai,deaden \
insensit irksom tediou tiresom wearisom,deadli fatal lethal,deadlock impass stalem standstil,deadpan expressionless,\
deaf deafen unhear,deafen earsplit loud thunder thunderi,dealer monger trader,dear honei love,dearth shortag,death \
deceas,deathless immort,deathli deathlik,debacl fiasco,debas debauch deprav profan,debat question,debauch debaucheri \
demor deprav immor libertin misdirect pervert profan vitiat,debauche libertin,debil feebl frail frailti infirm \
valetudinarian weakli,debilit drain enerv enfeebl exhaust weak weaken,debonair refin suav,debonnair refin suav,debri \
detritu dust junk rubbl,debut entri introduct,decad decennari decennium indulg,decapit headless,deceas deced depart \
die expir perish,deced depart,deceit dishonest,deceiv delud,deceivingli decept,deceler retard slow,decent properli \
respect,decentr deconcentr suburban,decept delusori misleadingli misrepresent,decertifi derecogn,decid decis definit \
determin,decidedli definit emphat,decim quantit,decimet decimetr,decipher readabl,decis determin fate resolut,declaim \
recit,declar declaratori indic proclaim,declin diminut refus reject worsen,decliv downslop,declivit descend downhil,\
decomposit disintegr,decor decorum fanci feather jewel nonfunct ornament proper sedat stud wainscot,decre fiat \
prescrib settl,decreas depreci depreciatori detract diminish dwindl fall lessen minim reduc,decrepit worn,decri excori \
objurg,decrimin legitim,decuss intersect,dedic devot,dedifferenti undifferenti,deduc deriv infer,deduct subtract,deep \
wakeless,deepen intensifi thicken,deepli profoundli,defalc embezzl,defeat discomfit lick overcom unsuccess,defect \
desert faulti imperfect shortcom,defenceless vulner,defend defens guardian invulner protector shielder,defens invulner \
protect,defenseless vulner,defer postpon prorogu respect shelv,deferenti respect,deferr recess,defi withstand,defianc \
rebelli,defiant disobedi insubordin intract noncompli obstreper unwil,defiantli rebelli,defici inadequ lack,deficit \
shortag shortfal,defil taint,defin definit delimit determin shape,definit emphat explicit,deflat deject,deflect warp,\
deform distort malform misshapen unshap,defraud diddl goldbrick hornswoggl mulct nobbl rook scam swindl,defray payment,\
defrost deic,deft dexter dextrou quick,deftli dexter,degag relax,degener deterior deviant deviat devolut immor \
libertin,degrad immor libertin,degre level,degress descend,dehydr unhealthi,deific immort,deiti divin,deject depress \
downheart dysphor glum unhappi,dejeun lunch luncheon,delai retard,delect delight,deleg deput,deliber designedli intend \
intention moot purpos slow weigh,delic exquisit frail gossam overdel pastel,delicaci goodi kickshaw,delici delight \
pleas pleasur,delight pleas revel,delimit finit,delin depict represent,delinqu guilti,deliquesc hydrophil,deliquium \
swoon,deliri ill sick,delirium frenzi furi hysteria,deliver rescu,deltoid unsubdivid,delug flood inund swamp,delus \
unrealist,delux opul sumptuou,delv dig,demagog demagogu,demand difficult hard necessit need requir stringent,demean \
humili,demeanor deport,dement insan mad,dementedli insan,demiz die,demo demonstr present show,democraci republ,\
democrat egalitarian elect participatori,demod outmod,demolish destroi pulver,demolit destruct wipeout,demon evil \
fiendish infern satan unholi,demonstr epideict gushi incontest incontrovert present provabl prove shew show,demor \
deprav discourag dishearten pessimist profan,demot releg,demulc soft soften,demur demurr except overmodest,demytholog \
ration,den lair,denari multipl tenfold,denial disaffirm,denizen dweller inhabit,denomin design,denot explicit,denounc \
denunci,dens dumb,depart past,departur leav,depend faithfulli interdepend leechlik mutualist myrmecophil reliabl \
reliant symbiot trusti trustworthi,depict describ represent,depil hairless,depilatori hairless,deplet exhaust \
insuffici,deplor lament sorri woefulli,deposit posit sediment stick wedg,depositari repositori,depositori repositori,\
depot termin,deprav misdirect pervert profan reprob vitiat,deprec deprecatori slight,deprecatori slight,depreci \
detractor,depred predat,depress dispirit low unhappi,depriv divest strip underprivileg,deracin uproot,derang insan,\
derelict worn,deris disrespect gibelik jeer mock taunt,derisori foolish preposter ridicul,deriv differenti etymolog \
infer plagiar plagiarist,derog disparag,descend down downhil downward drizzl drop poster rain,descri spot spy,describ \
express report,descriptor form,desecr profan sacrileg,desegreg integr,desensit numb,desert desol forsak,deserv merit \
worth worthi,deserving merit,desicc dry dull,design incom,designedli intention purpos,desir enviabl lovabl loveabl \
plummi prefer want,desol devast forsak inhospit,despair desper hopeless,despairingli despond,despatch dispatch,desper \
hopeless urgent,despic evil vile,despit disdain scorn spite vindict,despiz detest disdain hate scorn unlov,despoil \
destroi forai freeboot looter pillag plunder raider ransack rape reav,despond disconsol heartsick hopeless,despot \
tyrant,destin doom orient,destini fate,destroi dismantl extermin extinguish kaput obliter rape ravag raze ruin sack \
shatter total wreck,destruct eros harm neg ravag wipeout wither,desultori purposeless,detach disengag isol separ \
unconcern,detail elabor,detect discov espial hear notic observ perceiv percept sens sleuth tec,detector sensor,deter \
discourag,determin discover find fix judic resolut,determinedli unfalteringli unshak,determinist settl,deterr hinder \
hindranc impedi prevent,detest hate repuls,dethaw thaw unthaw,deton explod explos,detractor disparag,detriment \
prejudici,detritu dust junk rubbl,deuc goddam goddamn infern,devalu low,devast disrespect wither,develop evolut formul \
nonindustri underdevelop,deviant deviat pervert,deviat divert pervert vari,devil mischief rogueri shenanigan,devilish \
diabol evil mephistophelean mephistophelian,deviz excogit forg invent make planner,devoid nonexist,devot devoted piou,\
devote fan,devout religi,dewi wet,dexter dextrou dextrous,diabol evil,diacrit discrimin,diagnos diagnosi identifi,\
diagnostician pathologist,diagon obliqu,diagrammat graphic,dialog duologu,diam diamet,dianoet logic,diaper nappi,\
diaphan thin transpar,diaphys diaphysi,diari journal,diarrhea diarrhoea loos,diarrhoea loos,dichotom divid,dickei \
impair,dickhead prick,dicki impair,dictat prescrib settl,dictatorship monocraci shogun totalitarian tyranni,dictum \
pronounc,didact educ instruct,diddl swindl,die expir perish,diehard traditionalist,dielectrolysi electrophoresi,\
dietari dietet,diethylstilbestrol diethylstilboestrol stilbestrol stilboestrol,differ dispar dissimilar distinct diver \
diverg divers heterogen incompat unlik vari variant variou,differenti distinct distinguish secern,difficult effort \
embarrass hard knotti thorni ticklish troublesom try unenvi,diffus dispers dissemin distribut imbu permeat pervad,dig \
excav,digest eatabl edibl predigest,digit finger,dignifi eleg ennobl,dignitari panjandrum,digress divag excursu \
irrelev tangenti,dilapid ramshackl,dilat distend,dilatori laggard slow,dilettant superfici,dilettanteish superfici,\
dilettantish superfici,dilig patient persever,dillyd procrastin stall,dilut thin washi,dim faint,dimens orient,\
diminish impair lessen vitiat weaken,diminut flyspeck littl midget petit small tini,dimli indistinctli,din rucku \
ruction rumpu,dine through,dinero kale loot,dingi dirti grimi grungi soil unclean,dinki littl small,dinnertim \
suppertim,dip dunk swayback,diplomaci finess,diplomat diplomatist polit statesmanlik,dipsomaniac lush sous,dire dread \
fear frighten terribl,direct direction nonstop orient undevi unmedi unswerv,directionless rudderless,directli straight,\
director manag,dirg requiem threnodi,dirt grime grung soil unimprov,dirti draggl fecul filthi foul grimi grungi smudgi \
soil unclean uncleanli untidi,disabl disen handicap incapacit,disadvantag disfavor underprivileg,disaffect discont \
rebelli,disagr discrep disson,disagre gall irrit nettlesom pester unpleas,disallow forbid nix prohibit proscrib veto,\
disappear vanish,disappoint discomfit dissatisfactori foil frustrat letdown thwart unsatisfactori unsatisfi unsuccess,\
disapprov unfavor,disarm disarma,disarrang disturb misplac,disassembl dismantl,disassoci divorc,disast tragedi,disastr \
unfortun,disbelief incredul skeptic,disbeliev skeptic,disburs expens,disc record,discard dispos throwawai unwant,\
discas disrob undress,discern discrimin legibl percipi prescient savvi understand,discharg unemploi,disciform round,\
disclik round,disclos divulg reveal,disclosur reveal revel,discoid round,discolor stain,discolour stain,discombobul \
disconcert,discomfit foil frustrat thwart unsuccess,discomfort uncomfort,discommod inconveni,discompos disconcert \
embarrass unstrung,disconcert displeas upset,disconnect gulf staccato unplug,discont discontent discontented disgruntl \
displeas dissatisfi malcont restless ungratifi unhappi,discontinu quit stop,discord divis strife,discorpor disembodi \
incorpor unembodi,discount dismiss disregard ignor,discourag dishearten dismai dispirit dissuas frustrat hopeless \
intimid pessimist unencourag unhelp,discours discuss,discourt disrespect rude unchivalr ungal,discov notic observ,\
discover inventor,discredit disreput,discreet discret,discrep inconsist varianc variant,discret discretionari separ \
severalti,discrimin distinguish eclect select,discurs logic,disdain disrespect insult scorn spurn,diseas patholog \
unhealthi,disembarrass rid,disembodi incorpor unembodi,disen incapacit,disench disillus sophist,disenchant disillusion,\
disencumb disentangl extric,disenfranch disfranch,disentangl extric unsnarl untangl,disfigur ugli,disgorg vomit,\
disgrac dishonor ignomini immor shame,disgruntl dissatisfi,disguiz mask,disgust displeas foul loathli loathsom repel \
revolt skanki yucki,dishearten dismai dispirit pessimist,dishevel frowzl rumpl tousl untidi,dishonest dishonor \
dishonour duplicit fals fraudul insincer mislead picaresqu scoundrelli thiev thievish untrusti untrustworthi untruth,\
dishonor inglori shame unworthi,dishonour inglori shame unworthi,disillus disillusion,disinclin unwil,disingenu twist,\
disinherit disown,disint exhum,disintegr solubl,disinter exhum,disinterest imparti,disjoint divorc garbl incoher separ,\
disk saucer,disklik round,disloc injur,disloy unpatriot,dismai shock,dismal drearili,dismiss disregard ignor unemploi,\
dismount unhors,disobedi fractiou froward headstrong incorrig intract noncompli obstin recalcitr stubborn uncoop \
unregener wayward,disoblig inconveni,disord disorgan upset,disorderli jumbl mobbish moblik rambuncti robusti rowdi \
rumbusti unruli,disorgan scrambl snafu unmethod unsystemat,disori estrang lose,dispassion imparti,dispens distribut \
unnecessari unneed,dispers distribut sprinkl,displac supplant,displai exhibit,displeas exasper frown infuri irrit \
madden mif nettl offend pain peev piss rile roil sting ugli unpleas,dispos will,disposit tempera,dispossess unfortun,\
disproport disproportion,disput gainsai quarrel,disqualifi inelig unfit,disquiet perturb troubl uncomfort upset worri,\
disquietud uneasi,disregard disregardless forget ignor irrespect regardless snub unnot,disregardless irrespect \
regardless,disreput infam notori sordid,disrespect flip gibelik impud insol mock sarcast scorn taunt,disrob uncas \
undress,disrupt interrupt riotou troubl tumultu turbul unquiet,diss insult,dissatisfactori unsatisfactori,dissembl \
feign hypocrit phoni pretend,dissemin distribut,dissent dissid objector protest,dissenti divis,dissev divid split,\
dissimul hypocrit phoni,dissip fritter immor libertin scatter,dissoci divorc separ,dissolubl solubl,dissolut immor \
libertin,dissolv liquifi melt solubl solvent,dissuas warn,distaff feminin,distant far nonadjac yon yonder,distich pair,\
distil purifi,distinct emin peculiar preemin,distinguish import secern,distort falsifi garbl malform warp,distraught \
overwrought,distress disturb perturb serious troubl worri,distressingli painfulli,distribut distributor divid perm \
permeant permeat pervas ration scatter space spars splash spread suffus,district territori,distrust mistrust suspici,\
disturb perturb troubl worri,disunit divid divorc,dither fuss,divag excursu,dive honkytonk,diver divers,diverg obliqu,\
divers multifari recreat various,diversifi heterogen,divert interest pleas,divertimento serenad,divest strip,divid \
episod forfic fork fragment metamer mullion pentamer prong prongi section segment segreg separ split tine trifid,\
divinatori mantic prophet,divis factiou separ,divorc unmarri,divulg reveal,dizzi featherbrain giddi ill sick vertigin \
vertigo woozi,dizzili giddili,djinn geni,djinni geni,doabl possibl,doc doctor physician,docil manipul obedi sheepish \
sheeplik tractabl yield,docker longshoreman,dockhand longshoreman,dockwork longshoreman,doctor physician,doctrin ism \
philosophi,doctrinair dogmatist instruct,docudrama documentari,document paper,documentari infotain,dodder old senil,\
dodderi old senil,dog dor obstin persist pertinaci stubborn unregener unyield,dogged persist tenac,doggedli tenaci,\
doggi pooch,doghous kennel,doglik loyal,dogma tenet,dogshit shit,doldrum stagnat,dole sad,dolor sorrow weep,dolour \
sorrow weep,dolt dullard,doltish stupid,doltishli stupidli,domain sphere,dome round,domicil resid shack,domicili lodg \
resid shack,domin govern immodest overbear overrid paramount peremptori predomin preponder prevail tyrann,donjon \
dungeon,donkeywork plod,donnish pedant scholarli,door doorwai,doorhandl doorknob,doorman porter,dope gage sen sess \
treat,dopei stupid,dopi stupid,dor stubborn,dorm dormitori,dormant hibern,dosag dose,dot fleck pattern speck speckl \
stippl stud,dote love,dotti insan,doubl dual dupl multipl twofold,doubt dubieti dubiou dubious dubit incertitud \
question skeptic uncertainti,doubter skeptic,doubtless doubtlessli undoubtedli,doubtlessli undoubtedli,doughi heavi,\
dourli glumli sullenli,dovish peac,dowel joggl,dower dowri endow,doweri dowri,down downbound downcast downfield \
downward downwardli fall throw,downi fluffi soft,downlik fluffi soft,downplai underst,downpor pelter soaker torrent,\
downright honest honor,downriv downstream,downtrodden unfortun,downward downwardli,downwind lee leeward,doze drows \
snooz,dozen gob heap lash load lot oodl raft scad score slew stack ton wad,dozi drowsi,drab dreari dull somber sombr,\
draft gulp potat swig tippl,drafti draughti leaki,drag effort haul,draggl soil unclean,dragon firedrak,drain drainag \
exhaust,dramat embellish hammi melodramat pad spectacular strike,dramatist playwright,dramaturgi theater,drape draperi \
mantl wrap,drastic forc,draughti leaki,draw haggard pull tire worn,dread fear fearsom frighten horrend terribl,\
dreadfulli horribl,dream unreal woolgath,dreamfulli dreamili moonili,dreami inattent languor woolgath,dreari dull,dreg \
settl,drench swamp,dress encloth formal garb garment habili raiment robe tog,dressi fanci,dri dry,dribbl trickl,drift \
float impetu impuls,drili dryli,drill train,drink drug drunkard drunken fuddl imbib inebri intox narcot rip rummi slop \
slosh smash soak sot sottish sous sozzl squiffi stone tiddli tipsi wino,drip soak,drippi wet,drive dynam goad \
involuntari nonvoluntari unvoluntari,drivel slaver,drizzl mizzl,drizzli wet,droll humor,dron drone monoton,drone \
monoton,droop sag swag tire,droopi sag,drop dung,dropsi edema,dropsic edemat unhealthi,dross impur,drover herdsman,\
drown submerg,drows drowsi snooz,drowsi sleepi somnol,drowsili somnol,drub lick wallop,drudg hack labor toil,drudgeri \
plod,drug inebri intox narcot rip,druggist pharmacist,drugless health,drugstor pharmaci,drum membranophon tympan,\
drumhead unoffici,drunkard inebri rummi sot wino,drunken inebri inebrieti insobrieti intox rip sottish tipsi,dry parch \
rainless scorch sear semiarid sere shrivel sunbak thirsti waterless,dryli lacon,dryness waterless xerot,duad pair,dual \
dupl multipl,dub nicknam,dubieti uncertainti,dubiou dubit incertain uncertain,dubious uncertainti,dubit question,dud \
unload,due overdu payabl receiv repay unpaid,dueler duelist,duelist dueller duellist,duet pair,dulcet pleasant,duli \
suitabl,dull lacklust lacklustr lusterless lustreless monoton spiritless unanim uninterest,dullard pillock stupe,dumb \
stupid,dumbass lunkhead,dumbfound dumfound incred mystifi puzzl,dumbstricken dumfound surpriz,dumbstruck dumfound,\
dumfound flabbergast incred stupefi surpriz thunderstruck unbeliev,dunc lunkhead,duncic stupid,duncish stupid,\
dunderhead lunkhead,duo pair,duodecim quantit,dupe gull victim,dupl multipl,duplex multipl,duplic duplicat reproduc,\
duplicat reproduc,durabl enduring last lasting long,dusk evenfal gloam nightfal twilight,duski swart swarthi twilight \
twilit,dust junk rubbl,dustbin wastebin,dustup wrangl,duteou obedi,duti obedi oblig respons,dutiabl taxabl,dwarf \
midget nanu,dwarfish littl small,dwell home inhabit live popul,dweller habit inhabit,dyad pair,dye dyestuff,dynam \
energ energet kinet projectil propel,dysfunct impair,dyslect impair,dyspepsia indigest,dyspept ill sick,dysphor \
unhappi,dyspneal smother suffoc unventil,dyspneic smother suffoc unventil,dyspnoeal smother suffoc unventil,dyspnoeic \
smother suffoc unventil,eager enthusiast overeag rare,ear worn,earli earlier earlyish first primaev primev primordi \
proterozo proto soon,earlier soon,earmark reserv,earn garner profit realiz remuner salari wage,earnest serious sincer,\
earnestli serious,earphon earpiec headphon,earsplit loud thunder thunderi,earth globe,earthborn mortal,earthbound \
earthli,earthl earthman,earthli mortal worldli,earthman tellurian,earthquak quak seism temblor,earthshak loud,eas \
reliev,easi effortless elementari painless simpl undemand unproblemat,east eastbound easterli eastern easternmost \
eastmost eastsid eastward,eastbound eastward,easygo leisur unhurri,eat feed grub,eatabl edibl killabl pabulum palat \
parev parv toothsom victual,eateri restaur,ebb wane,ebon eboni,ebulli enthusiasm exuber spirit,ebullit outburst,\
eccentr gonzo oddbal outlandish outr,echo resound reverber,echogram sonogram,echt genuin honest honor real sincer true,\
eclect eclecticist,eclips occult overshadow,econom effici,ecstasi exalt raptur,ecstat enraptur joyou rapt raptur \
rhapsod,ectomorph lean,eddi purl swirl whirlpool,edema hydrop oedema,edemat unhealthi,edentul toothless,edgi jumpi \
nervi overstrung restiv tens uneasi uptight,edibl killabl,edif sophist,edifi enlighten,educ enlighten inform instruct \
knowledg letter liter numer pedagog pedagogu semiliter train,educate pupil student,eeri strang supernatur,effac \
obliter,effect effectu efficaci effici impel power result settl upshot util,effectu efficaci effici implement power,\
effemin emascul,effer motor,effervesc foam froth,effet refin,effici expediti streamlin,effloresc flush heydai,effluent \
outgo wastewat,effort endeavor hard plod strain tire weari,effulg radianc radiant,effus expans live outburst,\
egalitarian equalitarian,egocentr selfish,egoist egotist selfish,egotist selfish swellhead,eidet represent,eight viii,\
eighteen xviii,eightfold multipl,eighti fourscor lxxx,eightpenni size,ejacul interject semen,elabor expati expound \
fanci intric lucubr luxuri,elan zeal,elast elastic expansil flexil moldabl plastic rubberi rubberlik springi springlik \
stretchabl stretchi viscoelast whippi,elat euphor excit exult happi intox joyou jubil light rejoic triumphant uplift,\
eld year,elder senior,elderli old,eldest first firstborn,eldritch supernatur uncanni weird,elect nonappoint select,\
elector voter,electrifi excit thrill,electron negatron,electroneutr uncharg,electrophoresi ionophoresi,eleemosynari \
philanthrop,eleg foppish grace lux recherch refin ritzi soign soigne sophist tast,elementari unproblemat,elephantin \
giant larg,elev lift raiz,elf imp pixi,elfin elflik supernatur,elfish play,elflik littl small,elicit evok induc provok,\
elig entitl pension qualifi,elimin riddanc,elit select,ellips oval,ellipsoid round,ellipt oval round,elong lengthen \
unsubdivid,elucid instruct,elus unidentifi,elvish play,emaci gaunt haggard lean pinch,eman emiss,emancip free liber \
manumit,emascul sissi sissifi sissyish unman unmanli unmanlik,emb imb implant,embarrass hard mortifi unenvi,embattl \
troubl,embed enclos,embellish pad,embezzl illeg malvers misappropri pecul,embitt envenom,emblemat symbol,embodi incarn \
personifi,embolden hearten,embonpoint fat plump,embrac encompass hug,embroil entangl involv tangl,emerg futur sudden,\
emeritu old,emesi vomit,emf voltag,emin preemin,emolli soft soften,empal impal,empath sympath,emphas emphat stress \
underlin underscor,emphasi vehem,empir existenti falsifi imperium observ semiempir,emploi hire util work,empti evacu \
glaze hollow loot pillag plunder ransack vacant,empyrean heaven,enabl sanction,enact ordain,enamor love,encas incas,\
enceint gravid pregnant,enchant enraptur ensorcel enthral entranc fascin hypnot mesmer spellbound transfix,enciph \
encrypt,encircl peripher surround,enclos enclosur enfold envelop enwrap surround,enclosur envelop,encloth garb garment,\
encomium paean,encount find meet skirmish,encourag hearten help hope pleas promot ralli reassur,encroach intrus invad,\
encumb restrain,encumbr onu,encyclopaed scholarship,encycloped scholarship,end over termin,endang imperil jeopard \
menac peril threaten vulner,endanger hazard jeopardi peril risk,endear lovabl loveabl,endeavor enterpr strive,endless \
intermin long,endlessli incessantli infinit unceasingli unendingli,endocrin hormon,endomorph fat,endors indors,endow \
endu gift indu talent,endpoint terminu,endur last perman toler,energet enterpr indefatig live spank spirit strenuou \
tireless unflag unweari vigor zippi,enerv enfeebl weak weaken,enfeebl weaken,enfold envelop,enforc implement impos,\
engag pursu,engagingli winsom,engend spawn,engild gild,engin technologist,englut glut gorg overeat overindulg,engorg \
full glut gorg overeat overindulg,engrav etch inscrib,engross engulf enwrap fascin grip immers intent interest rivet \
steep wrap,engulf immers steep,enhanc heighten increas intensifi,enigma mysteri,enigmat puzzl uncomprehens,enjoi \
relish savor,enjoin order,enjoy pleasant pleasantli pleasur,enkindl kindl light,enlac interlac intertwin lace twine,\
enlarg expans hypertrophi,enlighten illumin inform,enlist hitch recruit,enliste recruit,enliven inspir invigor live \
liven,enmesh ensnarl intermesh tangl,enorm huge immens larg staggeringli tremend,enough plenti suffici,enounc enunci \
pronounc,enquir inquir question,enquiri inquiri queri question,enrag furiou infuri madden,enraptur enthral joyou,enrol \
recruit registr,enshrin shrine,enshroud shroud,ensu result succe,ensuant result subsequ,ensur insur,entail implic mean,\
entangl involv mire web,enter entranc,enterpr entrepreneur gumptiou,enterprising initi,entertain interest pleas,\
enthron vest,enthusiast glow overenthusiast partizan passion spirit zealou,entic lure seduct tempt temptat,entir \
entireti full total whole wholli,entireti integr total,entomb inhum inter,entranc entrancewai entrywai,entrancewai \
entrywai,entrench intrench invulner,entri introduct,entrust intrust,entwin knit,enumer item number,enunci pronounc,\
envelop enwrap,envi envious,enviou jealou wish,environ surround,envis fanci forese pictur unreal visual,envisag ideat \
imagin,enwrap intent wrap,epaulet epaulett,ephemer ephemeron fugaci imperman pass temporari transitori,epic heroic \
larg,epicent epicentr,epicur epicurean foodi gastronom gourmet,epicurean gourmet,epidem epiphytot epizoot pandem \
pestilenti plaguei,epigram quip,epiphys epiphysi,epistolari epistolatori,epitom prototyp typifi,epoch era signific,\
equal equidist equilater equival isochron isoclin isometr isotherm par quit tantamount,equat liken,equestrian horseman,\
equip equipt helmet panopli transistor visor,equiprob probabl,equipt visor,equit evenhand fair imparti just,equival \
par,equivoc evas,erect erectil fastigi orthostat passant rear stand statant unbow,ergod random,erod eros gnaw score \
worn,erogen sensit,eros wear,erot sexi,errat mercuri quicksilv unpredict,erron incorrect mistakenli wrong,error fault \
mistak,errorless perfect,erst formerli,erstwhil former formerli onetim past,erudit learn scholarli scholarship,escal \
intensifi,escap free,eschew shun,escritoir secretair,esoter kabbalist mystic privat qabalist recondit,especi except \
particularli special uncommon,espi spot spy,essenc inward,essenti fundament indispens necessari,establish find groov \
implant ingrain launch plant recogn,esteem honor reput respect,esthesi sensat,esthesia sensibl,esthet painterli \
pleasant sensuou,estim gaug worthi,estrang unlov,esuri hungri,etern everlast everlastingli forev infin last perman \
perpetu timeless unceas unend,ether insubstanti unsubstanti,ethic moral,eudaemonia upbeat,eudaimonia upbeat,euphon \
silveri,euphoni silveri,euphor euphori happi,euphori euphoria,evacu voidanc,evad hedg sidestep skirt,evalu judg rate \
valuat,evanesc fade temporari,evangelist gospel revivalist,evapor gaseou vapor volatil,even eventid,evenfal nightfal \
twilight,evensong vesper,eventu final ultim,everlast last perman perpetu unceas unend,everlastingli forev,everydai \
mundan ordinari quotidian unremark workadai,everyplac everywher,evid ground manifestli obviou obvious patent plain \
plainli,evidenc prove,evidenti signific,evil fiendish immor iniqu mephistophelean mephistophelian pervers satan \
unright vile wick wicked,evildo sinner transgress,evilli wickedli,evinc express,eviscer injur,evoc mind,evok induc \
provok,exacerb intensifi,exact perfect preciz rigor strict verbatim,exactli just precis,exagger hyperbol immoder \
overdo overst,exaggeratedli hyperbol,exalt exhilar extol glorifi inebri inspir laud lofti raptur,examin scrutini studi,\
exanim lifeless,exasper infuri madden vex,exce except extraordinari transcend,exceedingli extrem super,excel fantabul \
magnific splendidli superior surpass,except exclud extraordinari omit,excess extra immoder inordin nimieti redund \
supererogatori supernumerari surplu surplusag too unnecessari unneed,exchequ treasuri,excit excitatori exhilar galvan \
glamor glamour interest provoc sexi stimul thrill tickl tingl titil,excitatori stimul,exciz expung,exclaim exclam \
proclaim promulg,exclamatori forc,exclud omit,exclus onli seal sole unshar,excogit forg invent,excommun unchurch,\
excori objurg,excresc protuber,excret void,excruci harrow pain suffer torment tortur torturesom,exculp excus exoner \
innoc,exculpatori innoc,excurs jaunt out,excus exempt pardon,execr loath wretch,execut feasibl possibl practic viabl \
workabl,exemplari worthi,exemplif illustr,exemplifi illustr,exempt nontax,exerc exert practic workout,exert wield,\
exhaust fag fatigu thorough thoroughgo thoroughli tire tucker,exhibit expo,exhilar invigor,exig imper insist,exigu \
meager,exil expat expatri,exist extant present,exogami intermarriag,exoner innoc,exoter public,expati expound,expect \
hope outlook unsurpr,expedi opportunist polit timeserv util,expend inessenti replac sacrific unessenti,expenditur \
outgo,expens overpr pricei prici valuabl,experi experienc experiment old practiz skill veteran,experienc old practiz \
skill toughen vers veteran,expert skill,expiabl pardon,expir expiri perish termin,expiri termin,explain explic \
interpret,explanatori instruct,explet oath swear swearword,explic interpret,explicit express overt state unequivoc \
univoc,exploit victim,explor exploratori preliminari,exploratori preliminari,expon propon,expos unprotect,exposit \
expositori expound instruct,expositori instruct,expostul object remonstr,expound lucubr,express represent speak \
speakabl utter verbal,expressionless incommun uncommun unexpress,expresswai freewai pike superhighwai thruwai,exquisit \
intens,extant surviv,extempor impromptu improv unprepar,extemporan impromptu unprepar,extemporari impromptu unprepar,\
extend lengthi long prolong protract,extens larg,extenu mitig palliat,exterior outdoor,extern outsid,extinct nonexist,\
extol glorifi praiz,extra redund supererogatori supernumerari surplu unnecessari unneed,extract infus,extracurricular \
outsid,extrajudici illeg,extraleg illeg nonleg,extramarit illicit,extran irrelev orthogon,extraordinair extraordinari,\
extraordinari howl impress incompar marvel preternatur rattl remark singular superior uncommon uncompar unusu wonder \
wonderwork wondrou,extraordinarili inordin,extrapol gener interpol,extravag overween unrestrain,extravagantli profus,\
extrem extremum highli intens super utmost uttermost,extremist radic ultra,extric untangl,extrus protuber,exuber \
rejoic spirit,exud transud,exult jubil rejoic triumphant,exultantli exultingli,eyebal orb,eyebrow supercilium,eyeglass \
glass monocl spectacl,eyelash lash,eyelid lid palpebra,eyepiec ocular,eyesight sighted,fab fabul pleas,fabl unreal,\
fabric fiction manufactur textil unreal,fabul pleas,face visag,faceti humor humour,facil instal superfici,facilit help,\
facilitatori help,facsimil fax telefax,faction junto,factori manufactori mill,factual real,faculti modul,fad furor,\
faddi fashion,faddish fashion,fadeout reced,faeri fairi,fag fatigu tire,fai fairi,fail miscarri unsatisfactori weak,\
fain will,faineant idl indol lazi,faint percept,fair imparti just reason sensibl sport sporti sportsmanlik,fairi \
sprite,fairish moder reason,fairli jolli middl moder passabl pretti reason,faith religion true trueheart trusti \
trustworthi,faithfulli reliabl,faithless traitor,fake impost impostor phonei phoni pseud,fall inhuman savag viciou,\
fallaci invalid,fallal trinket,faller logger,fallibl unreli,falloff slump,fallow unplough unplow,fals falsiti \
incorrect insincer speciou untru wrong,falsehood falsiti untruth,falsifi garbl warp,falsiti untruth,falter unsteadi,\
falteringli uncertainli unsteadili,fame famou illustri known notabl note renown,famili household menag,familiar known \
orient,famin shortag,famish hungri starv starvat,famou illustri known notabl note renown,fan rooter,fanat fanatic \
overzeal passion,fanatic zealotri,fanci fiction florid lacelik laci luxuri origin phantasi puf puff rococo unreal \
vermicul vermicular visual,fanfar ostent,fanlik wide,fantabul superior,fantasm phantom,fantast grotesqu howl marvel \
rattl terrif tremend unreal wonder wondrou,far farawai farther farthermost farthest further furthermost outli remot,\
farc travesti,farcic humor ludicr,farm husbandri rural,farmer granger husbandman sodbust,farmhand fieldhand,farrago \
hodgepodg,fart flatu,farther further,farthermost farthest,farthest furthermost,fascin grip hypnot interest intrigu \
mesmer rivet spellbind spellbound transfix,fashion jaunti make manner mod mode modernist modish natti raffish rakish \
spiffi spruce style swagger swank swanki trendi trendset wai,fast fleet hurri instant instantan quick rapid scurri \
speedi straightawai sudden swift,fastidi finic finicki overnic pernicketi picki refin squeamish tidi,fat fattish \
fleshi jowli obes overweight paunchi plump podgi portli potbelli pudgi pyknic round thick tubbi zaftig zoftig,fatal \
fate lethal,fathead goof jackass stupid,fatherland homeland motherland,fathom fthm penetr,fatigu jade tire tired weari,\
fatless skim,fatso fatti,fatten finish,fatti greasi oili sebac sueti superfat,fatuou stupid,fault flaw mistak,faulti \
imperfect,faultless impecc perfect,faux simul,favor favorit favour good love pet plausiv prefer,favorit pet popular \
prefer,favour good,fawn grovel obsequi,faze unnerv unsettl,fear fearsom fright frighten horrend terribl,fearless \
unafraid unapprehens unflinch unfrighten unintimid unshrink,fearsom frighten terribl,feasibl possibl practic viabl \
workabl,feather plumag,featherb pamper,featherbrain frivol,febric fever,febril fever,feckless irrespons,fecklessli \
ineptli,fecul soil unclean,fecund fertil,feder unit,fedora homburg,feebl frail frailti infirm lame valetudinarian weak,\
feeblemind retard,feed provend,feel impress notion,fei insan,feign pretend,feisti spirit,felic felicit,felicit happi,\
felid felin,fella fellow lad,feller logger,fellow lad,felon malefactor outlaw,feloni illeg,femal feminin,feminin \
maidenli maidenlik,femori thighbon,femur thighbon,fenland marsh,ferment unrest zymolysi zymosi,feroc fierc furi \
furious wild,feroci fierc furiou violent,ferri ferryboat,fertil fertiliz fruit product prolif rank,fervenc fervor,\
fervent fervid fervidli fierili impass passion perfervid torrid,fervid fervor impass passion,festal festiv joyou,\
festin hasten,festiv joyou,fetch take,fete fiesta,fetich voodoo,fetid foetid foul funki malodor malodour smelli stinki,\
fetor reek stink,fetter hobbl shackl,feudal feudalist,fever feverish ill pyrexia sick,feverish hectic,few less some,\
fiberglass fibreglass,fiction fictiti,fictiti unreal,fictiv pretend sham,fiddl shirk trivial unimport violin,fiddler \
violinist,fidget fidgeti,fidgeti tens,fiend ogr,fiendish infern satan unholi,fierc furi furiou furious tear vehement \
violent wild,fieri impass perfervid torrid,fig figur,fighter scrapper,figur flesh metaphor metonym nonliter reckon \
represent synecdoch,figurin statuett,filament thin,filamentlik thin,filch pilfer purloin,file regist,filiform thin,\
fill full girl,film movi pic record,filmi thin transpar,filter filtrat,filthi soil unclean,finabl guilti,finagl wangl,\
financ fund,financi fiscal,find institut launch save,fine good okai satisfactori,fineabl guilti,finespun refin,finger \
fingerlik,finic finicki,finicki picki,finish paint smooth,finit mortal,fire unemploi,fireplac hearth,firework \
pyrotechn,firm resolut steadfast unbend unfalt unshak unwav,firmament heaven,firmli secur steadfastli unwaveringli,\
first firstborn firstli freshman front initi origin premier primari prime prototyp,firsthand primari,fish sportfish,\
fisher fisherman,fishmong fishwif,fist hand,fistfight fisticuff slugfest,fistul hollow,fistular hollow,fit fitting \
proper sporad suit suitabl,fitli suitabl,fittingli suitabl,fivefold multipl,fix mend repair,fixed immobl,fizz foam \
froth,fizzl hiss hush sibil,flabbergast surpriz,flaccid soft,flag tire,flagellum scourg,flagiti wick,flail lam thrash,\
flair panach,flake snowflak,flamboy ostentati showi,flare move,flash twinkl,flashi garish gaudi gimcrack tawdri,flat \
plane,flatfoot patrolman unreadi,flatten planar planat,flaunt ostent swank,flaunti ostentati,flautist flutist,flavor \
sapid savor spirit,flaw imperfect,flawless perfect unflaw,flaxen sandi,fleck pattern scrap speck speckl stippl,fledg \
fledgl,fledgel fledgl freshman newcom,fledgl freshman newbi newcom,fleec rob,fleeceabl gullibl naiv,fleeci soft,fleer \
fugit,fleet flit flutter fugit momentan momentari short swift,fleetli swiftli,fleshi overweight,fleshli physic sensual,\
flexibl flexil limber,flexil stretch,flicker flitter flutter glint spark,flighti frivol,flimflam hustl,flimsi \
onionskin weak,flinch funk quail recoil winc,flint granit hardheart heartless,flip somersault summersault summerset \
toss,flippant frivol,flirt minx prickteas vamp vamper,flirtati sexi,flit flutter,flitter flutter,float natat,floati \
light,floc floccul,floccos hairi,floccul soft woolli,flog lash lather trounc welt whip,flood full inund overflow swamp,\
floor storei,flora veget,floral flower pattern,floresc flower,flossi fluffi soft,flounc furbelow ruffl,flounder \
stagger,flourish prosper roar success thrive,flouter mocker,flow smooth,flower infloresc unfold,flu gripp influenza,\
flub fluff mishandl spoil,fluent grace,fluff mishandl spoil,fluffi soft,flummox mystifi puzzl,flunkei lackei,flunki \
lackei,fluorescein resorcinolphthalein,flush healthi heydai redden rosi,fly move watch,flyawai frivol,flyblown stale,\
flyer handbil,flyspeck littl petit small tini,foam froth,foami froth unhealthi,fob fox trick,focu focuss pore rivet,\
foe foeman,foetid foul,foetor reek stink,fog opaqu,foggi groggi,foibl idiosyncrasi manner,foil frustrat scotch thwart \
unsuccess,fold plicat,folder pamphlet,foliag leaf leafag,folli foolish unwis,follow next succe underment,fond love \
lovesom partial,fondl hug kiss pet,fondli lovingli,food nutrient,foodi gourmet,fool gull muggin patsi saphead sucker \
tomfool,foolhardi reckless,foolish goofi harebrain impolit imprud inadvis misguid nonsens preposter rattlebrain \
rattlep scatterbrain scatti unadv unadvis unwis unwiz vacuou wacki whacki zani,foolishli unwis,foolproof goofproof \
infal unfail,foot term,footbridg overcross,footfal footstep,footl loiter tarri trivial unimport,footloos free,footmark \
footprint,footpath pathwai,footslog plod trudg,footslogg infantryman,footsor tire,footstep pace,footsur steadi,fop \
gallant,forag scroung,forai raid ransack,forbear patienc patient,forbid impermiss nix prohibit proscrib taboo unpleas \
verboten veto,forc forcibl hale impel,forceless unforc wimpi wimpish,fordabl shallow,fore forward front,forebod \
portent predict premonit presenti prophet,forecast foretel soothsay,foreclos forestal preclud prevent,forego preced \
predat,foregon past,foreground highlight spotlight,foreign intern noncitizen outland oversea,foreknow forese,\
foreknowledg precognit,foreland headland,foreman honcho,foremost frontmost,forenoon morn,forepart front,forerunn \
harbing,forese predict,foreshadow omen portend presag prophet,foreshorten shorten,foresight foresighted,forest wood,\
forestal preclud prevent,foreswear forgo waiv,foretel herald,foreword prefac,forfeit forfeitur,forfic fork,forg invent,\
forget unmind unnot unretent,forgiv pardon,forgo waiv,fork prongi,forlorn hopeless,form organ precast shape signifi,\
formal formalist offici semiform,former onetim quondam,formid impress redoubt unnerv,formless shapeless,formula recip,\
forrad forward,forrard forward,forswear recant retract,fort fortement fortissimo fortress garrison metier special \
specialti,forth off,forthcoming immin,forthright forthrightli frank squar,forthrightli squar,forthwith immedi \
instantli straightawai,forti twoscor,fortifi protect strengthen,fortnightli period,fortuit fortun luckili uncaus \
unintend,fortun luck lucki luckili privileg providenti success,forward frontward gardant guardant headfirst progress,\
fossil inflex,foster fosterag,foul funki loathli loathsom pollut repel revolt skanki smelli soil unclean unsport \
unsportsmanlik yucki,found initi instaur,founder lamin,foundri metalwork,fourfold multipl,fourpenni size,foursquar \
resolut squar,fourteen xiv,fowl poultri,fox trick,foxi sly wili,foyer lobbi vestibul,fraction fragment fragmentari \
half incomplet uncomplet,fractious querul,fragment fragmentari,fragranc perfum scent,fragrant muski perfum,frai worn,\
frail infirm sapless unhealthi weak weakli,frailti infirm,frambesia framboesia yaw,framboesia yaw,framework model,\
frangipani frangipanni,frank postmark,frankli honestli,frantic frenet madli phrenet,frat fratern,fratern sodal,fraught \
troubl,freak monstros,freaki strang,freakish unpredict,freckl lentigo,free independ liber sovereign unconfin \
unconstrain unimprison unloos unloosen unrestrain unrestrict,freeheart gener,freeman freewoman,freewai motorwai pike \
superhighwai throughwai thruwai,freewheel unrestrain,freewil voluntari,freight lade shipment,freighter merchantman,\
frenzi furi hysteria manic wild,frenziedli hectic,frequenc often,frequent oft often oftentim ofttim patron predomin \
prevail preval rife,fresh freshman new novelti undecompos unspoil unspoilt,freshli newli,freshman newbi newcom,fret \
fuss irrit niggl petul tens,friendless outcast unwant,friendli genial graciou matei neighborli neighbourli palli \
sociabl,fright frighten horribl horrifi scare,frighten horrend panic panicki scare terribl terrifi,frightfulli terribl,\
frigid gelid unlov,frill ruffl,frilli ruffl,fring peripheri,fringi margin peripher,frisk frolic romp skylark,friski \
kittenish play,frisson tingl,frivol superfici,frog salientian toad,frolic gambol lark rollick romp skylark,frolicki \
play,frolicsom play,front frontmost,frontal frontlet,frost hoar hoarfrost opaqu rime,frostbitten frozen,frosti ici,\
froth unhealthi,froward headstrong,frowsi slovenli,frowzi slovenli,frowzl rumpl tousl untidi,frozen glaciat icebound \
root sleeti unmelt unthaw,frugal thrifti,fruit procr product reproduct,fruitfulli profit,fruitless futil unproduct \
vain,frustrat scotch thwart unsuccess,fuckhead lunkhead,fuddl jumbl muddl smother welter,fuel refuel,fugaci pass \
temporari,fuggi unventil,fugit momentan momentari short,fugli ugli,fulgent glare,fulgid glint glitter,fulgur impress,\
full glut instinct inund laden load overflow overful overladen overload stuf total untast untouch,fulmin sudden,fumbl \
grope unskil,fume smoke treat,fun merriment,function map servic utilitarian,functionari offici,fundament groundwork \
import kei primal rudimentari,funer obsequi,fungal fungou,funk quail recoil winc,funni humor humour peculiar queer \
risibl rum rummi,fur furri hairi pelt,furbelow ruffl,furi furious hysteria rage wild,furiou infuri madden violent,\
furious wild,furlik hairi,furnish outfit provid render stock suppli,furri hair hairi hirsut,furrow rut,furthermor \
moreov,furtiv sneak stealthi surreptiti,fuse immix mix unit,fusiform point,fusillad salvo vollei,fusion unif,fuss \
niggl pother tizzi,fussi grouchi grumpi irrit petul,futil unavail useless vain,futur incom prospect prox proximo upcom,\
futureless hopeless,fuzz fuzzi hair hairi hirsut tomentum,fuzzi hair hairi hirsut muzzi,gab gossip,gabbi talk talki,\
gabbl gibber jabber palav piffl prate prattl tattl twaddl,gabfest gossip,gadfli pester,gag jape jest,gaga old senil,\
gage gaug sen sess stake,gagster gagwrit,gai sunni,gaieti merriment,gain pai profit,gainli grace,gait pace,gal gallon,\
gall irrit nettlesom pain peski pester plagui vexati,gallantri heroism valianc valor,gallimaufri hodgepodg,gallou \
gibbet,gallu suspend,galor mani,galvan startl voltaic,gambl game,gambol romp skylark,gamei sexi,gami sexi,gamin \
throwawai,gammon ham,gangl lanki rangi tall,gangli lanki rangi tall,gangren unhealthi,gangster mobster,gaol imprison \
jail jug,gap open,gape gawk gawp goggl open,garb garment habili raiment robe tog,garbag scrap,garbl incoher warp,\
garboil tumult uproar,garden horticultur nurseryman,gargantuan giant larg,garish gaudi tawdri,garment raiment tog,\
garner granari,garret loft,garrul talk talki,gasbag windbag,gaseou gasifi gassi vapor vaporish vapour vapourish \
volatil,gasolen gasolin,gasolin petrol,gasp pant,gastronom gourmet,gauch ineleg,gaud trinket,gaudi gimcrack tawdri,\
gaumless stupid,gaunt haggard lean pinch,gauntlet glove,gauzi thin transpar,gawk gawp goggl goon lout lubber lummox \
oaf,gawki ungainli,gayli happili jubilantli merrili mirthfulli,gaze stare,gazump rob,geezerhood year,gelt kale loot,\
gem jewel treasur,gener generos give imprec lavish munific openhand overal overgener unselfish unspar unspeci unspecif \
unstint widespread,genet hereditari herit inherit transmit,geni jinne jinni,genit possess,genteel refin,gentil heathen \
infidel pagan,gentl mild,gentlemanli gentlemanlik refin,gentlemanlik refin,gentlewoman madam,genu knee,genuin honest \
honor real realli sincer true truli unfeign,geometr nonrepresent,german relev,germi septic,germin sprout,getabl obtain,\
gettabl obtain,gewgaw trinket,ghastli grim grisli gruesom macabr,ghost specter wraith,ghostli ghostlik phantasm \
spectral supernatur,ghostlik phantasm spectral supernatur,giant jumbo larg,gibber prattl,gibbos protuber,gibbous \
protuber,gibe jibe match shaft talli,gibelik jeer mock taunt,giddi ill sick,gift talent,gigant larg mammoth,giggl \
titter,gigu jig,gild gilt golden guild,gilt golden,gimcrack tawdri,gimp hobbl limp,gingiva gum,gingko ginkgo,ginmil \
saloon taproom,girl missi,girlish schoolgirlish young,git puke skunk,give grant handsom openhand presumpt tend,\
glabresc hairless,glabrou hairless,glace preserv,glad gladsom happi,glamor glamour hex romantic,glamour romantic,glanc \
glimps peek,gland secret secretor,glare glari glower,glass spec spectacl,glasshous greenhous,glassi glaze smooth,\
glassless unglaz,glaucou opaqu,gleam glimmer glint glisten glitter lambenc nitid,glean harvest reap,glee gleeful hilar \
mirth,gleeful hilar joyou,glib superfici,glibli slickli,glide semivowel soar,glimmer inkl,glint glisten glister \
glitter glitteri scintil spark,glisten glister glitter sheeni shini,glister glitter,glitter glitteri scintil,gloam \
nightfal twilight,glob lump,global intern,globos rotund round,globular rotund round,glom snitch thiev,gloom gloomi \
somber sombr,glori glorif resplend,glorifi laud,gloriol halo,gloriou histori inspir known stori sublim,glossa tongu,\
glossi polish,glow radianc,glower moodi moros sullen,glue past,gluei gummi pasti sticki,glumli sullenli,glut gorg \
gormand gourmand ingurgit overeat overgorg overindulg oversuppli,glutin gummi pasti sticki,glutton gourmand indulg \
trencherman,glycerin glycerol,gnomish littl small,goad involuntari prod spur urg,goalless scoreless unsuccess,goate \
unshav unshaven,gob lot score seafar seaman ton wad,gobsmack surpriz,goddam goddamn infern,goddamn infern,godforsaken \
inhospit,godless impiou,godlik superhuman,goiter goitr,goitr struma thyromegali,gold metal,goldbrick shirk swindl,\
goldsmith goldwork,golfer linksman,goo muck slime,good goodish groovi nifti obedi peachi respect smash solid swell,\
goof goofbal jackass twat,goofbal jackass,goofi silli wacki,gook muck slime,goon lummox,goop muck slime,goosei stupid,\
gooselik stupid,goosi stupid,gorg gormand gourmand ingurgit overeat overgorg overindulg,gormand overeat overindulg,\
gormless stupid,gospel revivalist,gossip scuttlebutt,gourmand overeat overindulg,gout urarthr,gouti ill sick,govern \
regim regul regular,government polit,grabbi grasp greedi,grace gracil lissom lith lithesom suppl willowi,gracelessli \
woodenli,graciou refin,gradat gradual,gradatori gradual,grade hierarch rank scale stratifi,gradual piecem slow stepwiz,\
graduat high,graft transplant,grai grayish greyish,grain ingrain woodgrain,graini granular gritti,gram gramm,\
grammarian syntactician,gramp grandfath,gran grandma grandmoth granni,grand impress,grandad grandfath,granddad \
grandfath,granddaddi grandfath,grandeur splendor,grandfath grandpa,grandios impress,grandma grandmoth granni nanna,\
grandmoth granni nanna,granitelik rocklik,granni nanna,granular granulos gritti,granulos gritti,grapevin pipelin,\
graphic write,graphit plumbago,grappl wrestl,grappler wrestler,grasp greedi grok savvi,graspabl intellig understand,\
grate rasp raspi thank,grati unpaid,gratif satisfact,gratifi pleas satisfi,gratifyingli satisfyingli,gratingli harshli,\
gratuit unmerit,grave graviti grievou seriou sober soberli solemn staidli tomb,gravel irrit nark rile vex,gravelli \
rough,graven sculptur,graveston tombston,graveyard necropoli,gravid pregnant,gravit graviti,graybeard greybeard,\
greaseproof impervi,greasi oili sebac,great illustri larg sterl superior superl,greatcoat overcoat topcoat,green \
greenish verdanc,greenhorn rooki,greensward sod sward turf,gregari sociabl,gremlin imp pixi,grief heartach heartbreak,\
griev sorrow,grievanc grudg,griever mourner,grill grillroom,grim grisli gruesom implac inexor macabr unappeas unrel,\
grime soil,grimi grungi soil unclean,grin smile,grinder sub,grip interest,grisli gruesom macabr,grizzli old,groan moan,\
groggi letharg logi stupor unenerget,groin inguen,grok savvi,grommet loop,groom kempt plaster pomad sleek slick tidi \
train,groov rut,grope incertain uncertain,grotesqu ugli,grotti nasti,grouch grumbl,ground yard,groundbal grounder,\
groundbreak pioneer,groundless unfound unsupport,grovel submiss,grow grownup growth matur ontogenesi ontogeni,growth \
matur ontogenesi ontogeni,grub mooch,grudg unwil,gruesom macabr,gruff hoars,grumbl rumbl,grummet loop,grung soil,\
grungi soil unclean,gruntl mollifi pacifi,guarante warranti,guardian protector shielder,guck muck slime,guerilla \
guerrilla,guess guesswork reckon suppos think,guest invite,guggl rippl,gui hombr,guid lead maneuv steer,guidanc steer,\
guil sly wili,guilt guilti,guilti inculp inculpatori indict punish unright,guiltless innoc righteou,guiz pretenc,gull \
patsi sucker,gullibl naif naiv,gulp quaff swig,gummi mucilagin pasti sticki viscid,gunfight gunplai,gunfir gunshot,\
gunk muck slime,gunman gunsling hitman torpedo triggerman,gunplai shootout,gunpowd powder,gunsling hitman torpedo \
triggerman,gurgl rippl,gush run spirt spout spurt,gusti stormi,gusto relish zest,gut intestin moxi,gutsi pluck,guttur \
pharyng,gynaecologist gynecologist,gyrat spiral,gyre whorl,habit inhabit livabl liveabl wont,habitu usual wont,\
hackamor halter,hacknei threadbar timeworn trite unorigin,haemoglobin hemoglobin,haemolyt hemolyt,haemorrhag hemorrhag,\
haemorrhoid hemorrhoid,haemosiderin hemosiderin,haggard pinch tire worn,haggl higgl wrangl,hagridden troubl,hail \
herald,hair hairi,hairdo hairstyl,hairi hirsut hispid lanat pappos pilari pilos pilou puberul seric toment,hairless \
nonhairi tonsur,hairlik thin,hairsplit preciz,halal proper,halcyon peac,hale healthi,halfheart lukewarm unenthusiast,\
halfwai middl midwai,hall hallwai,hallmark stylemark trademark,hallow holi,hallucin ill sick,hallucinatori unreal,halt \
stop,ham jambon overact overplai,hammerhead lunkhead,hammock hillock knoll,hamper shackl,hand manu mitt smatter,\
handbag purs,handclasp handshak,handcraft handiwork,handgun pistol,handicraft handiwork,handiwork handwork,\
handkerchief hankei hanki,handmad handsewn handstitch handwoven oversewn,handsom openhand,handwritten write,hangout \
haunt,hangov katzenjamm,hanker yearn yen,hap happen occur,haphazard random,haphazardli indiscrimin randomli,hapless \
misfortun pathet piteou poor unfortun,happen occur occurr,happi joy joyou laugh riant,happili jubilantli merrili \
mirthfulli,haptic tactil tactual,harangu rant,harass harri pester troubl vex,harbing herald,harbor nurs seaport,hard \
knotti thorni ticklish troublesom try unenvi,hardcor loyal,hardhead stubborn,hardi robust stalwart sturdi,hardli scarc,\
hardlin uncomprom,hardscrabbl meager,hardship rigor rigour,hardwork industri untir,hareem harem,harem seraglio serail,\
harlequinad prank,harlot prostitut tart whore,harlotri prostitut,harm injuri malign pain prejudici ruinou toxic trauma,\
harmless innocu nontox safe,harmon harmoni,harmoni symmetr symphoni,harri hassl pester troubl,harrow pain tortur,harsh \
scratchi unpleas,harshli raspingli,harvest reap,hassl troubl,hast hasti hurried,hasten hie hotfoot race rush speed,\
hasti headlong hurri,hastili hurriedli,hat lot mint peck,hate hostil odiou scorn undesir unlov,haughti imperi pride \
proud sniffi supercili swagger,haul truck,haunt obsess preoccupi unforgett,haversack knapsack packsack rucksack,hawk \
huckster monger peddl vend,hawker packman peddler pedlar,hawkish milit warlik,hayfield meadow,hayloft mow,hayrick \
haystack,hayse yokel,haywir insan,hazard jeopardi peril risk riski ventur,hazi misti,head header orient,headdress \
headgear,headfirst headlong,headlamp headlight,headland promontori,headlong hurri,headman headsman,headmast schoolmast,\
heal health san therapeut well,healer therapist,health helminth medic medicin orthomolecular parasiticid prevent recup \
salutari san therapeut well wholesom,healthi robust rubicund ruddi sound well wholesom,heap lot pile score ton wad,\
hearabl loud percept,hearer listen,hearsai rumor,heart ticker,heartbeat puls,heartbreak sorrow,heartbroken sorrow,\
hearten inspirit,heartfelt sincer,heartrend sorrow,heartsick sorrow,heat het hot warm,heatabl hot,heater warm,heathen \
pagan,heathenish pagan,heaven parad welkin,heavyheart sad,hebdomad period week weekli,hebdomadari period weekli,\
hebephren insan,hedg hedgerow sidestep skirt,hedgehog porcupin,hedon indulg,hedonist indulg,heedless regardless unheed,\
heft ponderos,hefti strong,height tall,heighten intensifi,heinou wick,heir heritor inheritor,hell hellhol inferno,\
hellish unpleas,hello howdi hullo,help implement laborsav laboursav ministr reform reformatori stabil steadi util,\
helpless impuiss incapacit powerless,helplessli impot,hemorrhoid pile,henc therefor thu,henceforth henceforward,\
henpeck submiss,hep inform,hepatoflavin riboflavin,hepatotox toxic,herald public,herculean superhuman,hereaft \
hereinaft hereund,herebi herewith,hereinaft hereund,heret misbeliev,heretofor hitherto yet,heroic larg,heroism valianc \
valor,hesit indecis paus vacil waffl waver,hesitantli hesitatingli,het hot,heterogen inhomogen miscellan mix motlei \
nonuniform sundri vari,hex hexadecim jinx unlucki,hibern wintri,hick rustic yokel,hickei pimpl,hide invis unseeabl,\
hideawai hideout,hideou horrif outrag,hideous horridli monstrous,hie race rush speed,hiemal wintri,hierarch rank \
stratifi,high postgradu soar,highborn titl,highjack hijack,highland upland,highlight spotlight,highwayman hijack,hilar \
mirth,hilari humor humour uproari,hilli mountain rough,hillock hummock knoll,hilu hilum,hind posterior,hinder imped \
posterior,hint intim,hip inform,hirudinean leech,hiss hush sibil,histor past,histori stori,historian historiograph,\
histrion theatric,hitchhik thumb,hitherto yet,hitless unsuccess,hitter slugger,hoagi sub,hoar old,hoari old,hoars \
huskili,hobbl limp,hobnail rural,hobo tramp,hock pawn,hodgepodg hotchpotch melang mishmash oddment ragbag,hokei \
sentiment,hokum nonsens,hold keep maintain retent,holdup stickup,holi sacr sanctifi sanctiti,holidai vacat,holidaymak \
tourist,holla holler,holler hollo holloa scream shout squall yell yowl,hollow recess sunken tubelik tubular vasiform,\
home homei homelik homi unattract,homebound housebound,homegrown nativ,homeland motherland,homemak housewif,homeown \
household,homespun rough tweedi,homestead nester squatter,homeward orient,homicid murder,homo homosexu,homoerot \
homosexu,homogen undiversifi uniform,homophil homosexu,homosexu lesbian,honest honesti honor honour ingenu sincer true \
trusti trustworthi truth,honor honour ingenu laurel prestigi reput reward sincer true trusti trustworthi truth \
uprightli,honorif respect,honour just moral reput rever worthi,hood hoodlum punk thug toughi,hoodlum punk,hooligan \
roughneck rowdi ruffian vandal,hope optimist promiz wannab wannabe,hopeless imposs pessimist unhop,horizon purview,\
horizont naiant,horni sexi,hornswoggl swindl,horolog timepiec watchmak,horologist watchmak,horrend terribl,horribl \
horrifi,horrif outrag,horseshit shit,hospit infirmari,hostel hostelri hotelman inn,hostelri inn,hostil inim oppon \
oppos unfavor unfavour unpeac violent,hot hottish overh scorch sizzl stifl swelter sweltri warm,hoteli hotelman,\
hotelkeep hotelman,hotfoot race rush speed,hotshot maven mavin superstar virtuoso whiz whizz wiz wizard,hound hunt,\
hourli period,hourlong long,hous lodg,housebroken train,housecoat wrapper,household menag,housekeep housework,\
housemaid maid,houseman intern,hovel shack shanti,hover oscil vacil,howev nevertheless nonetheless notwithstand withal,\
howitz mortar,howl marvel rattl terrif tremend ulul wail wonder wondrou yaup yawl,hoydenish unwomanli,hubbi husband,\
huckster monger peddl vend,huddl powwow,huffish sulki,hug kiss pet smooch snuggl,huge immens larg staggeringli tremend \
vast,hulk larg loom tower whale,hulki larg,human humanitarian,humanitarian improv,humbl humili inferior lowli meekli,\
humdrum monotoni,humid wet,humili mortif undignifi,hummock knoll,humong larg thump wallop,humor humour jest jocos \
jocular joke mood pleas risibl seriocom sidesplit slapstick waggish wit witti wittic wry,humorist humourist,humour \
jocos jocular pleas slapstick witti wry,hump hunch protuber,hunch stoop suspicion,hunger hungri,hungri peckish raven \
supperless,hunker squat,hunter huntsman,hurler pitcher,hurri overhasti precipit rush scurri speed,hurt injur pain \
unkind,hurtl lung,hush mute still subdu,huski robust strap,hyacinth jacinth,hyalin hyaloid,hydrargyrum mercuri \
quicksilv,hydrat hydrou,hydroxytetracyclin oxytetracyclin,hymen wed,hyperact overact,hyperaemia hyperemia,hyperbol \
increas inflat,hyperboloid round,hyperfin thin,hypersensit suscept,hypnot spellbound,hypoact underact,hypoadren \
hypoadrenocortic,hypocrit phonei phoni,hypophys hypophysi,hypophysi pituitari,hypothes specul theoriz,hypothet \
supposit suppositi supposititi theoret,hyster psychoneurot,iatrogen induc,icebox refriger,icki lousi rotten stink,\
icter unhealthi,ictu seizur,idea think,ideal perfect,idealogu theorist,ideat imagin,idempot unchang,ident \
indistinguish selfsam,identifi known placeabl recognis specifi,ideologist ideologu,idiom parlanc,idiosyncrasi manner,\
idiosyncrat individu singl,idiot imbecil insan moron retard,idl indol ineffect ineffectu laze leisur loaf sloth \
uneffect unemploi unengag,idler layabout loafer,idol love rever worship,idyl pastor perfect,ignit kindl light,ignomini \
inglori shame,ignor illiter neglect snub uneduc unheed unnot,iii three,ikon pictur,ill indispos inferenti lighthead \
liveri liverish maladi nauseat palsi paralyz parapleg peak poorli rachit recov scroful seasick sick sickish sneezi \
stricken swoon tubercul unheal unhealthi unwel vertigin woozi,illat infer,illeg illegitim irregular misappropri \
misbrand mislabel nonleg outlaw smuggl unratifi,illegitim outlaw whoreson,illimit limitless,illiter preliter uneduc \
unlett,illog incoher irrat,illum illumin,illumin inform light,illus illusori unreal,illusion illusionari unreal,\
illusionari unreal,illusionist seer,illusori unreal,illustr informatori,illustri known notabl note renown,imag imageri \
imagin,imageri imagin,imagin invent origin,imaginari notion unreal,imb implant,imbal unbal,imbecil moron retard,imbric \
rough,imbu permeat pervad,imit mimic parrotlik simul,immacul speckless spic spick spotless,immatur infantil,immeasur \
limitless,immedi instanc instantli present straightawai,immens larg sizeabl vast vastli,immensur limitless,immers \
plung steep,immin impend,immix mix,immobil stiff,immobl stationari,immoder intens overdo radic ultra,immodest proud,\
immor libertin scandal unchast unright wick,immort infinit undi unfad,immun unsuscept,immur imprison jail jug,imp pixi,\
impact wedg,impair injur lessen mar vitiat weaken,imparti unbias unbiass,impass passion perfervid stalem standstil \
stolid torrid unnavig unpass untravers,impati rare unforbear,impecc incorrupt perfect,imped obstruct obtur occlud,\
impedimenta obstruct,impel motiv,imper press urgent,impercept inaud invis unnotic,imperi proud supercili swagger,\
imperil jeopard menac peril threaten,imperm impervi,imperman improv interim makeshift pass tempor temporari unstabl,\
impermiss intoler taboo,imperson nonperson,impertin impud pert spirit,impervi mothproof proof runproof soundproof,\
impetu impuls incauti madcap tearawai,imping trench,impiou irreligi wick,impish implik mischiev play puckish,implac \
inexor merciless relentless unappeas unmerci unmitig unrel,implant plant,implaus incred unbeliev,implic involv suggest,\
implicit inexplicit tacit underli unexpress unsaid unstat unutt unverb,implik mischiev pixil play prankish puckish,\
impolit rude,import kei main master primal princip signific valuabl,impos inflict state,imposit inflict,imposs impract \
impractic inconceiv infeas insurmount unachiev unattain undoabl unfeas unimagin unrealist unrealiz unsurmount unthink \
unwork,impot impuiss infertil powerless steril unfertil,impoverish poverti,impract meshuga meshugg meshugga meshuggen \
meshuggeneh quixot screwbal softhead unfunct unrealist,imprec inaccur inexact maledict,impregn invulner unassail \
unattack,impress magnific nobl notion pliant signal spectacular stagger state strike stun stupefi,impression pliant,\
imprimatur sanction,imprison incarcer jail jug,improb incred unlik,impromptu offhand unprepar unrehears,improp \
improprieti inappropri incorrect indec unfit untoward wrong,improv landscap makeshift melior rize temporari,improvid \
shortsight,imprud inadvis,impud insol overbold pertli sassi saucili,impugn question,impuls spontan,impur muddi pollut,\
inaccess pathless,inaccur incorrect inexact wrong,inact unreact,inadequ lack underman understaf unsatisfactori,\
inadvert oversight unintend unknowingli unwittingli,inadvis unadvis,inaesthet unpleas,inalien intrins,inalter unalter,\
inan stupid,inanit lethargi,inapplic irrelev,inappropri malapropo unbefit unsuit,inapt inept,inarticul mute unspoken,\
inattent neglig,inaud infrason ultrason unhear unheard unperceiv,inaugur initiatori maiden,inauspici unfortun unprom,\
inauthent unauthent,inbound incom,inbuilt inher integr intrins,incalcul incomput indetermin inestim innumer multitudin \
myriad numberless uncount undetermin unnumb unnumber unnumer,incapacit powerless,incarcer jail jug,incens indign \
outrag thurifi,incent induc motiv,incept origin,incertain uncertain,incertitud uncertainti,incessantli unceasingli,\
incident omiss parenthet,incis keen penetr pierc,incit instig motiv prompt provoc,inclement stormi,inclin prone ramp \
slope tend tendenc will,incogniz oblivi unawar unconsci,incoher irrat unlog,incom inflow influent inpor,incommod \
inconveni,incommodi inconveni,incommun mom,incompar uniqu unparallel,incompat inconsist inharmoni mismatch uncongeni \
unharmoni,incomplet neither partial sketchi uncomplet unelabor,incomprehens inexplic inscrut mysteri mystifi paradox \
unaccount uncomprehens unexplain,inconceiv unimagin unthink,inconclus indetermin,incongru iron unfit,inconsequ \
inconsequenti unimport,inconsequenti unimport,inconsider selfish thoughtless,inconsist unconform unreconcil variabl,\
inconst unfaith unstabl variabl volatil,incontrovert undeni,inconveni troublesom worriment,incorpor increas integr \
unifi unit,incorrect wrong,incorrupt moral perfect,increas inflat magnifi maxim multipl multipli raiz redoubl,\
increasingli progress,incred incredul unbeliev unconvinc undream undreamt unimagin unthink,incredul skeptic unbeliev,\
inculc infus ingrain instil,inculp innoc,incumb tenur,indebt oblig,indec unbecom uncom unseemli untoward,indecis \
irresolut,indefatig tireless unflag unweari,indefens unreason unten,indefin indefinit indetermin indeterminaci undefin,\
indefinit indistinct noncommitt undefin,indel ineradic uneras,indemnif redress,indent indentur,independ indi \
nonparasit nonsymbiot separ separatist unaffili,indescrib ineff inexpress unexpress unspeak untel unutter,indetermin \
undetermin,index indic,indic signal,indiffer uninterest,indigen nativ,indign outrag,indirect mediat,indiscrimin \
randomli undiscrimin,indispens necessari vital,indispos peak sick,indisput undeni,indissolubl insolubl,indistinct \
muzzi nebul nebulos,indit pen write,individu individualist mortal person respect separ singl somebodi someon,\
individualist singl,indivis insepar,indol lazi sloth,indomit unconquer,indoor insid interior,indubit unquestion,induc \
motiv,induct initi,indulg lenient luxuri overindulg pamper pander sybarit voluptuari,industri untir,indwel inward,\
inebri tipsi,ineff inexpress unexpress unspeak untel unutter,ineffect inefficaci powerless useless,ineffectu powerless \
useless,ineffici uneconom wast,inelig unentitl,ineluct inescap inevit unavoid,inept infelicit slow,ineptitud slow,\
ineradic last perman,inerr infal uner,inert neutral nonmov unmov,inescap inevit unavoid,inessenti secondari unimport \
unnecessari unneed,inevit necessarili need unavoid,inexcus insupport unjustifi unwarr unwarrant,inexhaust infinit,\
inexor intransig relentless unappeas unrel,inexpens sixpenni tuppeni twopenni,inexperi inexperienc naiv uniniti untest \
untri,inexperienc naif naiv uniniti unpract unskil untest untri unvers,inexplic inscrut mysteri mystifi oddli paradox \
peculiarli unaccount uncomprehens unexplain,inexplicit underli unsaid,inexpress unexpress unspeak untel unutter,\
inexpugn unconquer,infal uner unfail,infam notori,infatu love,infect infecti morbif pathogen pussi septic,infecti \
septic,infelicit unhappi,inferior low lowli outclass subordin,infern satan unholi,infertil steril unfertil unfruit \
unimpregn unproduct,infest overrun,infidel pagan unfaith,infinit sempitern unbound,infinitesim littl small,infirm \
valetudinarian weakli,infix insert,inflam unhealthi,inflammatori unhealthi,inflect inflexion prosodi,inflex intransig \
ossifi,inflow influent influx,influenc shape,influenti potent,info inform,inform know sophist unceremoni,informatori \
instruct reveal tell telltal,infract misdemeanor transgress violat,infrahuman subhuman,infrang unbreak,infrar invis \
unseeabl,infrequ occasion sporad,infrigid refriger,infuri madden vex,ingemin reiter repeat restat,ingenu innoc naiv \
sincer,ingest intak uptak,inglori shame,ingrain plant,ingrati pleas,ingratiatori persuas,ingratitud ungrat,ingrow \
unhealthi,ingrown unhealthi,ingurgit overeat overindulg,inhabit livabl live peopl popul tenant underpopul,inher integr \
intrins,inhibit repress smother stifl strangl,inhibitori repress restrict,inhospit wast windswept,inhum inter,inhuman \
pain savag viciou,iniqu wicked,iniquit sin ungodli wick,initi instaur open,initiatori maiden open,injur mangl tear \
wound,injuri trauma,inland landlock,inmost inward,inner inward,innermost inward,innoc irreproach righteou vindic,innov \
invent pioneer progress,innuendo insinu,innumer multitudin myriad numberless uncount unnumb unnumber unnumer,inocul \
vaccin,inoper unservic,inquietud uneasi,inquir inquisitori investig investigatori probe question search,inquiri queri \
question,inquisit wonder,inquisitor interrog,inquisitori search,insan irrat kooki loco looni lunat mad maniac maniclik \
moonstruck nut paranoid psychopath psychopatholog psychot schizophren screwi unhing unreason,inscrib write,inscript \
letter,inscrut mysteri mystifi,insecur unfix,insens insensit numb unawar unconsci,insensit insuscept unrespons \
unsuscept,inshor onshor,insid intern within,insidi pernici seduct,insignific meaningless nonmeaning peanut,insincer \
obsequi unreal,insist repetit,insouci lighthearted lightsom nonchal unconcern,inspir invigor sacr,inst present,instanc \
instantan,instant jiffi moment trice twinkl,instantan instantli,instantli straightawai,instead rather,instig provoc,\
instinct spontan,instruct interpret ostens preachi teach,instructor teacher,instrumentalist musician,insubordin \
rebelli,insubstanti nonmateri unsubstanti wraithlik,insuffer intoler,insuffici jejun meager meagerli meagr scant \
scrimpi skimpi,insul insular isol,insult revil scorn,insuper unconquer,insupport unwarr,insurmount unconquer \
unsurmount,insurrect rebellion revolt upriz,insuscept resist,intact whole,intak uptak,integr intrins merg total unifi \
unit uniti whole,intellect think,intellectu mental noetic,intellig precoci scintil smart trenchant understand,intend \
intent motiv plan premedit voluntari,intens intensifi profound shitless tear terrif unab utmost uttermost vehement \
witless,intensifi thicken,intent purport purpos wrap,intention purpos,interact reciproc synergist,interced liaiz \
mediat,intercessor intermediari,interchang symmetr,interconnect interconnected interlink interrel reticul,\
intercontinent worldwid,interdepend mutualist,interest newsworthi rivet stimul,interf intrus meddl meddlesom offici,\
interim meantim temporari,interior intern,interlac interlock intertwin interwoven lace reticul twine,interlink \
interlock interwoven,interlock interwoven mesh,interlop intrud,intermedi intermediari middl penultim sophomor \
subtermin,intermediari mediat,intermesh tangl,intermin long,intermit paus,intermitt sporad,intern internationalist \
internecin multin supran transnat world,internet net,interoper practic,interpret rede render take understand,interrel \
interrelated interrelationship reticul reticular,interrelated interrelationship,interspeci interspecif,intertwin lace \
twine,interweav weav,intimid timid,intoler unbear unendur unsuffer unsupport,inton rhythmic singsong,intox tipsi \
uplift,intract noncompli obstin refractori stubborn uncontrol unmal unregener untam,intrigu machin provoc,intrins \
unalien,introductori open,introspect introvert,intrud irrupt trespass,intrus meddl meddlesom offici trespass,intuit \
spontan,intumesc unhealthi,inund swamp,inutil useless,invalid null nullifi sophist spuriou uncollect void,invalu \
priceless valuabl,invari unvari,inveigh rail,inveigl wheedl,invent origin,invert turn,investig investigatori research,\
inveter usual,invidi unfavor,invigor refresh renew stimul,invinc unconquer unvanquish,inviol uninjur,invis lightless \
nonvisu occult ultraviolet undetect unperceiv unseeabl unseen,invit invitatori tantal,invitingli tantalizingli,invoc \
supplic,involuntari nonvoluntari unconsci unvoluntari unwil unwilling,involv particip,invulner protect safe shellproof \
shelter unassail unattack unconquer untouch,iodin iodiz,iota shred whit,iren peac,irksom tediou tiresom uninterest \
wearisom,iron robust smooth wry,ironi sarcasm satir,ironist satirist,ironlik strong,ironshod sho shod shodden,irrat \
nonrat superstiti unlog unreason,irration unreason,irreclaim wick,irreconcil unreconcil,irredeem wick,irrefut undeni,\
irregular random rough unlaw unregular unrhythm unsmooth unsteadi unsystemat,irrelev moot orthogon tangenti,irreligi \
laps nonchurchgo nonobserv pagan,irresist overpow overwhelm overwhelmingli resistless,irresolut vacil waver,irrespect \
regardless,irrespons slaphappi,irrevoc irrevok,irrit nark nettlesom peevish peski pester pettish pettishli petul \
petulantli plagui rile sting techi testi testili tetchi thorn vex vexati,isarithm isopleth,isl islet,ism philosophi,\
isobilater symmetr,isogram isopleth,isol separ sporad strai,isoscel symmetr,isosmot isoton,issu issuanc publish,itch \
scabi,itchi tens,iter reiter repeat restat,itinerari rout,ivori tusk,jab poke thrust,jabber rant spout,jackass twat,\
jactit thrash thresh,jade jadeston tire weari,jag uneven,jaguar panther,jail jailhous jug pokei poki,jake privi,jam \
pack throng,jangl jangli jingl,jape jest joke,japeri prank,jar jolt,jargon lingo patoi vernacular,jaundic unhealthi,\
jaunt out,jaunti natti raffish rakish spiffi spruce,jaw natter yack,jawbon jowl,jazzi rhythmic,jealou overjeal wish,\
jeep landrov,jeer mock mockeri scof scoff taunt,jeerer mocker,jemmi jimmi,jeopard menac peril stake threaten,jeopardi \
peril risk,jerk jerki jolt unsteadi yank,jest jocos jocular joke,jet pitchi run sooti spirt spout spurt squirt,jewel \
sequin spangl spangli,jibe match shaft talli,jiffi twinkl,jigger surpriz,jiggl joggl wiggl,jimdandi jimhickei,jimmi \
lever prize pry,jingl jingli reverber,jingoist nationalist patriot,jinx unlucki,jitteri nervous,job occup task,jobber \
wholesal,jobless unemploi,jocos jocular joke,jocular joke,jocund jolli jovial joyou merri,jog rambl,joggl wiggl,john \
lav lavatori privi toilet,joi joy joyous,join marri,joint share unit,joker jokest,jolli josh jovial joyou merri middl \
mirth moder passabl pretti reason,jollif merrymak,jollifi racket,jolt jounc shake,jongleur minstrel,jovial joyou merri \
mirth,jowl mandibl mandibula submaxilla,joy joyou,joyless sorrow unhappi unsmil,joyou merri mirth rapt raptur rhapsod,\
joystick stick,jubil rejoic triumphant,jubilantli merrili mirthfulli,judicatur tribun,judici legal,juici lusciou sappi \
succul voluptu,jukebox nickelodeon,jumbl muddl smother untidi welter,jumbo larg,jump leap spring,jumpi nervi nervous \
overstrung restiv tens uptight,junctur occas,jungli wood,junior petti subaltern young,junk rubbl scrap trash,jural \
legal,jurist legal,juror juryman jurywoman,just meet mere niceti onli precis right righteou simpli,justifi vindic,\
justifiedli justli rightli,justli rightli,jut project protrud protrus protuber stick,kale lettuc lolli loot lucr \
moolah pelf shekel simoleon wampum,karyon nucleu,kayo unconsci,keel lurch reel stagger,keen penetr pierc sharp,keep \
maintain safekeep,keepsak souvenir,kei primal,kerosen kerosin,kerugma kerygma,ketonemia ketosi,kickoff outset showtim,\
kid nipper tiddler youngster,kidnap kidnapp,killer slayer,kilomet kilometr klick,kinaesthet kinesthet,kind kindheart \
kindli merci openheart sort,kinda rather,kindl light,kindli openheart,kindr similar,kingdom realm,kip sleep slumber,\
kiss pet smooch snog snuggl,kitschi sentiment,kittenish play,knacker tire,knap rap,knapsack packsack rucksack,knave \
rascal rogu,knavish sly wili,kneecap kneepan patella,knightli past,knockabout spirit,knockout mantrap strong,knowingli \
wittingli,knowledg learn letter noesi,known legendari notabl note renown,knucklebal knuckler,knucklehead lunkhead,kudo \
praiz,laager lager,lab laboratori,label tag,labiat lip,labor labour moil proletariat strain toil travail,laborsav \
laboursav,labyrinth maze,lace twine,lacelik laci,lachrymos sorrow weep,lackadais languid,lacon ters,lactoflavin \
riboflavin,laddi sonni,lade laden shipment,laden load,ladylik refin,lag slowdown,laggard lagger pokei poki slow \
trailer,lagoon lagun laguna,lai place put set,lallygag loiter tarri,lam scarper scat thrash,lambent lumin,lame weak,\
lament mourner sorri sorrow wail woefulli,lampoon parodi pasquinad satir sendup spoof,lanc spear,landhold landown,\
landslid landslip,languid languor letharg unenerget,lanki rangi tall,lappet wattl,laps nonchurchgo,larboard leav,\
larceni steal thiev,larg largish lifes macro mammoth massiv monolith monstrou mostli outsiz overlarg overs plump \
prodigi puffi sizabl sizeabl spaciou stupend tall thump titan tremend vast volumin wallop whack whop,lark romp skylark,\
larn learn,lascivi sexi,lash lather lot score ton trounc violent wad welt whip,lassitud lethargi,last past perman \
perpetu stabl unceas unchang unend,late latish latterli modern posthum recent subsequ,latent potenti,later side,lather \
soapsud sud trounc welt whip,latterli recent,lattic reticul,latticelik reticul,laudabl worthi,laughabl preposter,\
laundri washabl,lav lavatori privi toilet,lavat wash,lavatori privi toilet,lavend lilac,lavish munific overgener \
shower unspar unstint,law legal,lawfulli legitim,lawless uncontrol,lax neglig remiss,layman layperson secular,lazi \
sloth slow,lead major preemin prima star stellar,leaden weight,leader leadership,leaf leafag,leakag outflow,leaki seep,\
leal loyal,lean propens rawbon reedlik scarecrowish scraggi scrawni shrunken skinni slender slim spare spindli stringi \
svelt sylphic sylphlik tendenc thin tilt trim twiggi twiglik underweight wiri wispi wisplik wither wizen,leap spring,\
learn letter scholarli,learned scholarship,leas let rent rental,leash tether,leather leatheri leatherlik,leav leftmost \
leftov port remain,lech lecher,lechatelierit quartz,lecher letch lust satyr sexi,ledger leger,leech phlebotom,leer \
malici sneer,leeri suspici,lefthand southpaw,leftov remain remnant,leg leglik,legal legitim ratifi,legat legateship,\
leggi tall,legibl readabl,legion mani numer,legitim legitimat licitli morganat valid,lei pastur wreath,leisur unhurri,\
leitmotif leitmotiv,lemoni tart,lemonlik tart,len lens,lend loan,lengthen perpetu prolong,lengthi long prolong \
protract,lengthwai lengthwiz,lengthwiz longwai longwiz,lenifi mollifi pacifi,lepidot rough,lepros rough,less slight,\
lessen vitiat weaken,let permit,letharg listless,lethargi slack sluggish,letter missiv,lettuc loot,letup lull,\
levelhead reason sensibl,lever prize pry,lewd obscen salaci,lexicon vocabulari,liabl like,liaiz mediat,liar prevar,\
liber liberalist loos unloos unloosen,libertin rounder,libidin sexi,licenc licens,lid palpebra,lieg loyal,lieu stead,\
lifelik realist vivid,lifelong long,lifespan lifetim,lift raiz upraiz,lifter weightlift,light lightweight,lighthead \
sick,lightheaded vertigo,lightproof opaqu,like possibl promiz similitud suchlik wish,likeli likelihood,likew similarli \
too,lilt rhythmic swingi,limbo oblivion,limelight spotlight,limit narrow qualifi restrict throttl,limitless \
measureless unmeasur,limp weak,limpid lucid,lineag pedigre,lineat outlin,lingeringli protractedli,lingua tongu,lingual \
linguist,lingul round,link linkup nexu relat,lino linoleum,lip liplik,lipophil oleophil,lipotrop oleophil,liquefi \
liquid,liquesc melt unfrozen,liquid liquifi murder neutral runni semiliquid,liquifi molten unfrozen,liquor spirit,\
lissom lith suppl,listless unenerget,liter sophist true,lith lithesom suppl,litter untidi,littl micro midget miniatur \
miniscul minut petit pocket shrimpi slight small smallish teeni teensi teentsi tini unders wee weeni weensi,livabl \
liveabl,live peppi popul rest sparkli spirit unfilm untap watch,livelong whole,liveri sick,liverish sick,livid pallor,\
load lot score ton wad,loader longshoreman,loath reluct unwil,loathli loathsom,loathsom nauseat nauseou noisom queasi \
repel revolt sicken skanki unwholesom yucki,lobbi vestibul,lobscous lobscus scous,lobscus scous,lobsterback redcoat,\
local locu neighborhood neighbourhood venu vicin,locat place situat,lock mesh,locomot move travel,lofti tower,logger \
lumberjack lumberman,loggerhead lunkhead stupid,logic ratiocin ration reason sensibl,loin pube,loiter lollygag tarri,\
lolli loot,lollygag tarri,lone solitari unaccompani,loneli solitari,long longish longstand monthlong nightlong \
overnight prolong protract semiperman weeklong yearlong,longanim patienc patient,longhand write,longingli yearningli,\
longshoreman lumper stevedor,look seem sound superfici,looker spectat viewer watcher,lookout picket scout sentinel \
sentri,loom tower,loos silti slackli unconsolid unloos unloosen,loot lucr moolah pelf pillag plunder ransack shekel \
simoleon wampum,lop sever,loquaci talk talki,lor lower,lordot swayback,lose loss mislaid miss squander strai,lot mickl \
mint muckl oodl passel peck raft scad score slew spate stack ton wad,loth reluct unwil,loud noisi shatter shout \
thunder thunderi yell,loung sofa,lousi pediculosi rotten shitti stink,lout lummox,loutish neanderth,lovabl love,love \
loveabl loverli loverlik lovesom overfond passion pet potti preciou tenderheart treasur uxori warmheart,lovesick \
unhappi,lowbal underestim,lowbr rude,lowli petti subaltern,lowlif puke skunk,loyal patriot,loyalist stalwart,lubber \
lummox,lubrici slipperi,lucent lumin,lucid lucul pellucid perspicu,luckless unfortun unlucki,lucr moneymak profit,\
lucullan plush,ludic play,ludicr ridicul,lug tote,lugubri sorrow,lukewarm tepid warm,lulu mantrap,lumber ponder timber,\
lumin luminos,luminari notabl,lummox oaf,lumpen lumpish stupid,lumpish stupid,lunaci mad,lunat madman maniac \
moonstruck round,lunch luncheon tiffin,luncheon tiffin,lunkhead muttonhead numskul shithead,lurch pitch reel stagger,\
lure tempt,lurid shock violent,lurk skulk,lusciou sexi voluptu,lush profus riotou sous,lust luxuria prurient salaci \
sexi,luster sheen shini splendor,lusti passion robust,lustrou polish,luxuri sybarit voluptuari,lxx seventi,lyophil \
preserv,lyric melod,lyricist lyrist,machinelik mechan robotlik,machinist mechan,macrocosm univers world,macroscop \
visibl,macul patch tarnish,mad unhing,madcap swashbuckl,madden vex,madhous nuthous,madman maniac,madrona manzanita,\
madrono manzanita,maestro master,mag magazin,maggoti stale,magic sorcer supernatur thaumaturgi witch wizard wizardli,\
magician prestidigit,magnanim nobil,magnet mesmer,magnific splendidli,maid maidserv,maiden open,mailman postman,maim \
mutil,main princip,mainli primarili princip,mainten upkeep,major prima star stellar,maker shaper,makeshift stopgap \
temporari,maladi sick unwel,maladroit slow unmechan,malaiz uneas,malcont rebelli,male masculin priapic stamin,\
malefactor outlaw,malefic malign,malform misshapen unshap,malic spite,malici spite,malign traduc unkind,maling skulk,\
malleabl plastic,malnourish starv,malodor reek sor stink,malodour sor,maltreat mistreat,mama mamma mom momma mommi \
mummi,mamilla teat,mamma mom momma mommi mummi,mammal mammalian,mammilla teat,man manli manpow serviceman workforc,\
manag negoci obedi,mandatari mandatori,mandatori obligatori,maneuv steer tactic,maneuver manoeuvr,mangei worn,mangi \
worn,mangl tear,mani numer some umpteen umteen,manic wild,manifest obviou,manifestli obvious patent plainli,manifold \
multipl,manipul obedi,manki worthless,manner mode style wai,mannerli polit,mannish unwomanli,manpow workforc,manslay \
murder,mantel mantelpiec mantlepiec,mantic prophet sibyl sibyllin vatic,mantl wrap,mantrap stunner,manufactori mill,\
mar scar,maraud raid,marbl marbleiz,marbleiz pattern,margin perimet peripher,marimba xylophon,marin marinad seafar \
seaman,marionett puppet,marit matrimoni,maritim nautic,mark notic pronounc tag,market marketplac merchand salabl \
saleabl sell vendor,marketplac mart,maroon strand unaccompani,marque pavilion,marri mate wed,marriag matrimoni nubil \
wedlock,marsh marshland,marshal mobil,marshi muddi wet,martial soldierli soldierlik warriorlik,marvel rattl superbl \
terrif toppingli tremend wonder wonderfulli wondrou wondrous,mash squash squeez,masqu masquerad,massacr slaughter,\
massiv monolith,master masterli overcom overlord perfect skill surmount virtuoso,masterli skill virtuoso,mastermind \
origin,mat tangl,match talli twin,matchwood splinter,mate pair,mateless unmat,materfamilia matriarch,materi philistin \
stuff worldli,materialist mercenari worldli,matern maternalist matriarch motherli motherlik,math mathemat,matman \
wrestler,matrimoni wedlock,matter topic,matur ontogenesi ontogeni ripen,maudlin sentiment,maven virtuoso whiz wizard,\
maverick unconvent unorthodox,mavin virtuoso whiz wizard,maw yap,mawkish sentiment,maxim maximum,mayb mayhap \
peradventur perchanc perhap possibl,mayhap perchanc perhap possibl,maze perplex,meager meagerli meagr measli minim \
minimum scanti scarc scrimpi,meagerli minim minimum scanti scarc,meagr minim minimum scanti scarc,meal repast,mean \
meaning normal signif,meander thread wander wind,meaning purpos signific,meaningless mindless nonmeaning nonsens \
purposeless unimport unmean,meantim meanwhil,measur mensur,mechan mechanist robotlik windup,meddl meddlesom offici \
tamper,mediaev mediev,median normal,medic medica medicin,medica medicin,medit mull muse pensiv ponder reflect rumin,\
medium moder,medlei pastich,meg million,megascop visibl,melanchol melancholi sad,melancholi sad,mele scrimmag,melliflu \
melod,mellison melod,mellow relax ripe,melod sing song songlik,melodi tune,melt molten thaw unfrozen,meltabl solubl,\
memo memorandum,memor unforgett,memori rememb,menac minaci minatori omin peril sinist threat threaten,mend repair,\
mendaci untruth,menial unskil,mental mindset noetic outlook psychic psycholog,mentat think,mention refer,meow mew,meq \
milliequival,mercenari worldli,merchand merchant product sell trade,merchant salabl,merciless pitiless remorseless \
ruthless tigerish uncompassion unkind unmerci unpiti,mercilessli pitilessli,mercuri quicksilv,mere onli simpli specifi,\
merg unifi unit,merger unit,merit meritori virtu worthi,meritless worthless,meritori worthi,merri mirth,merrili \
mirthfulli,merrymak revel,mesh reticul,mesmer spellbind spellbound,mesomorph muscular,mess messi muss mussi,messi \
mussi untidi,metagrabol perplex,metagrobol perplex,metal metallik silver,metalloid nonmetal,metamer segment,\
metamorphos transmogrifi,meteor meteoroid meteorolog,methodic orderli,meticul preciz,metier specialti,metro subwai,\
mettl nerv,mettlesom spirit,mew miaou miaow miaul,mewl whimper,mic microphon mike,mickl mint peck,micro small,microb \
microbi,micromet micron,micrometeor micrometeorit,micrometeorit micrometeoroid,microphon mike,micros tremor,mictur \
piss wee,middai noon noondai noontid,middl midwai moder ordinari pretti reason,middleman wholesal,midget petit small \
tini,midriff midsect,midweekli period,mif sting,might mighti,mighti power,milag mileag,mild moder,milepost mileston,\
milieu surround,milit unpeac warlik,militar mobil,militia reserv,milki opaqu,milklik opaqu,millenar millenarian,\
millenarian millennium,millilit millilitr,millimet millimetr,mimet represent,min minut,minaci omin sinist threaten,\
minatori omin sinist threaten,minc prim refin twee,mind orient psych recollect redol remind reminisc retent tenaci,\
mindless nonmeaning,mindset outlook,miner minework,mingl unifi,miniatur small,minim minimum neglig reduc scrimpi strip \
token tokenish underst,minimum neglig scrimpi strip token tokenish,miniscul small,minist parson pastor rector,ministr \
succor,minor peanut,minstrel troubador,mint muckl passel peck perfect slew spate,minut small,miracul supernatur,mire \
morass quag quagmir,miri muddi wet,mirki murki opaqu,mirrorlik specular,misanthrop misanthropist,misappli misus,\
misapprehend misconstru misunderstand,misapprehens mistak,misbehavior misde,misbrand mislabel,miscal misnam,miscalcul \
misestim misreckon,miscellan mix motlei sundri,miscellanea potpourri varieti,miscellani potpourri varieti,mischief \
rogueri shenanigan,mischiev pixil play prankish puckish,misconc misconstru misunderstand,misconstru misconstruct \
misunderstand,miscreant reprob,misdemeanor violat,misdirect profan,miser miseri unhappi wretched,miseri wretched,\
misfortun pathet piteou poor unfortun,misgiv qualm,misguid mislead,mishandl spoil,misidentifi mistak,misinform mislead,\
misinterpret mistak misunderstand,mislai misplac,mismat unsuit,mismatch unpair unsuit,misrel unrel,misrepres twist,\
missil projectil,mission missionari,mistak misunderstand similar,mistrust suspici,misus victim,mite soupcon ting,miter \
mitr,mitig palliat reliev,mix motlei sundri,mob rabbl rout,mobbish moblik,mobil nomad peregrin ralli rove wander,mock \
taunt,mockeri scof scoff,modal normal,mode style wai,model sculpturesqu shape worthi,moder passabl pretti reason,\
modern neo new overhaul progress redbrick ultramodern,modest retir unassum,modesti reserv,modifi vari,modul soften,\
modular standard,moil toil,moir pattern water,moist wet,mold shape stamp,moldabl plastic,molder rot,moldi stale,\
mollifi pacifi placat,mollycoddl pamper,mom mommi silent uncommun,moment momentarili signific,momentan momentari short,\
momentari short,momism overprotect,momma mommi,mommi mummi,monarch sovereign,monast unworldli,monaur mono monophon,\
moneymak profit,monger peddl trader,monik nicknam,monkish nonindulg,mono monophon,monocraci tyranni,monologu soliloqui,\
mononucl mononuclear,monopolist noncompetit,monosem unambigu,monthli period,mood temper,moodi moros sullen,mooni \
moonlit,moonlight moonshin,moonlik round,mop swob,moral moralist righteou virtuou,morbif pathogen,mordaci sarcast,\
mordant sarcast,more much,morgu mortuari,moron retard,moros sullen,mortal person somebodi someon,mortician undertak,\
mortifi unhealthi unpleas,mote particl,motherfuck prick,mothi worn,motionless nonmov static unmov,motiv prompt,motlei \
potpourri sundri varieti,motor motori,motortruck truck,motorwai pike superhighwai thruwai,mottl pattern,motto \
shibboleth slogan,moulder rot,mouldi stale,mountain rough unsmooth,mountainsid versant,mourn plaintiv sorrow,mourner \
sorrow,mousi timid,mouton mutton,movabl portabl,move oncom travel vibratori wriggl wriggli writh,movi pic,much \
overmuch such untold,mucilagin pasti sticki,muck ooz slime,mucki muddi wet,muckl peck,muddi quaggi sloughi soggi \
swampi waterlog wet,muddl smother welter woolli,muddlehead puddinghead,muffl stifl,muggi wet,mulct swindl,mulish \
stubborn,mulishli obstin stubbornli,mull muse ponder,multifacet vari,multifari vari various,multilater multipartit \
quadrilater quadripartit tetramer tripartit,multinomi polynomi,multipl multiplex ninefold nonupl octupl propag \
quadrupl quadruplex quatern quaternari quintupl septupl sevenfold sextupl sixfold tenfold ternari threefold tripl \
triplex triun twofold,multitudin myriad numberless uncount unnumb unnumber unnumer,multivari variabl,mumbl mussit \
mutter,mundan ordinari quotidian unremark workadai,munit weaponri,murder slai,murki opaqu turbid,murmur mussit mutter \
susurr whisper,murphi potato,muscl musculu,muse pensiv ponder reflect rumin thought,mush pulp,mushi soft,mussit mutter,\
mustach mustachio unshav unshaven,mustachio unshav unshaven,musti stale,mutant mutat,mute silent subdu taciturnli \
unarticul unspoken wordless wordlessli,mutual share,myofibril myofibrilla sarcostyl,myofibrilla sarcostyl,myopic \
nearsight,myriad numberless uncount unnumb unnumber unnumer,mysteri mystifi,mystif puzzlement,mystifi nonplu perplex \
puzzl,mythic mytholog unreal,mytholog unreal,nada naught noth null zero zip,nag nagger scold scolder shrewish,nagger \
scold,naif naiv,naiv uninform unsophist unworldli,nake nude uncloth,naked nude nuditi,name videlicet,nameless unnam,\
nanni nurs,nap soft unreadi,napkin serviett,narcissist selfish,nark vex,narr narrat stori tale,narrat stori storytel \
tale,narrow strait straplik taper thin,nasal pinch rhinal,nasti unpleas,nation nationwid patriot,nationalist patriot \
superpatriot ultranationalist,naturalist represent,naught nil nix noth null zero zilch zip zippo,naughti sexi,nauseat \
sick sickish,navel omphalo omphalu umbilicu,navig pilot pilotag,neanderth oafish swinish,near nearbi nigh nigher,\
nearbi nigh,nearli virtual,neat tidi,neb snout,nebul nebulos,necess requir requisit,necessari need obligatori requir \
requisit,necessarili need needfulli,necessit need requir,neckti tie,need requir requisit,needlelik point,needless \
unnecessari unneed,nefari villain wick,neg pervers pessimist unsupport,neglect neglig unheed unnot,neglig nonperform \
remiss wrapper,neglige wrapper,negoti talk,neigh whinni,neighborhood neighbourhood vicin,neighborli neighbourli,\
neighbourhood vicin,neocortex neopallium,neoplasm tumor,nephrotox toxic,nerv nervu,nervi restiv tens,nervou tens,\
nervous restiv,nestl nuzzl snuggl,net netlik nett reticul,netlik reticul reticular webbi weblik,nettl sting,nettlesom \
peski pester plagui vexati,networklik reticul,neuropsycholog psychophysiolog,neurosi neurotic psychoneurosi,neurot \
psychoneurot,neuter spai,neutral nonsubject object,nevertheless nonetheless notwithstand withal,new newfangl newfound \
recent revolutionari sunriz tide virgin young,newbi newcom,newborn young,newslett newssheet,newsman newsperson report,\
newspaperman newspaperwoman newswrit,newsperson report,next succe,nib point,nice pleasant polit,nicker whinni,nicknam \
sobriquet soubriquet,niggl trivial unimport,night nighttim unpunctu,nightclub nightspot,nightdress nightgown nighti,\
nightfal twilight,nightli period,nightlong overnight,nihil void,nil noth null zero zip,nimbl spry,nimieti surplu,\
ninepenni size,nineteen xix,nip pinch sarcast,nipper youngster,nippl teat,nisu pain strive,nitwit stupid,nix noth null \
prohibit proscrib veto zero zip,nobbl swindl,nobil nobl,nobl state,nocicept sensit,nock score,noctambulist sleepwalk,\
nog peg,noisi racketi reedi screaki stertor strident swishi thunder uproari vocifer wheezi whir,nomad wander,\
nomenclatur terminolog,nomin token tokenish,non not,nonachiev underachiev,nonagenarian old,nonaggress peac,\
nonarbitrari prescrib,nonassert unassert,nonbelliger peac,nonchal unconcern,nonclass pop,noncompetit uncompetit,\
noncompli unwil,nonconformist unconformist,nonconsci unconsci,noncontinu sporad,noncontroversi undisput,nonconverg \
parallel,noncurr obsolesc outdat past,nondescript ordinari,nonequival unequ,nonetheless notwithstand withal,nonexempt \
ratabl taxabl,nonexist nonext vanish want,nonfat skim,nonfunct nonstructur ornament unservic,nonimmun suscept,\
nonindulg stern,nonindustri underdevelop,noninterfer nonintervent,nonintersect parallel,nonion union,nonliter preliter,\
nonliterari unliterari,nonmeaning nonsens unimport,nonmet nonmetal,nonmigratori resid,nonmodern past,nonmov static \
still,nonnatur supernatur transcendent,nonplu puzzl,nonplus perplex puzzl,nonpluss perplex puzzl,nonpolit unpolit,\
nonproduct unproduct,nonpubl privat,nonreciproc unansw unrequit,nonrecr pai profession,nonrepresent protogeometr \
schemat,nonresist suscept,nonreson thud,nonsegment unit,nonsens preposter ridicul,nonslipperi rough,nonstick slipperi,\
nontradit untradit,nonviol peac,nonvolatil nonvolatilis nonvolatiliz,nonvoluntari unconsci unwil,noon noondai noontid,\
noradrenalin norepinephrin,norethandrolon norethindron,normal ordinarili sane standard unremark usual,north northbound \
northeast northeasterli northeastern northeastward northerli northernmost northmost northward northwest northwesterli \
northwestern northwestward,northbound northward,northeast northeastern northeastward,norther northerli,northerli \
northern northward,northwest northwestern,nosh snack,notabl note renown,note notic remark renown,notecas wallet,\
noteworthi signific,noth null zero zilch zip zippo,nothing void,notic observ percept pronounc,notif present,notifi \
report,notion unreal,notwithstand withal,nought zero,nourish nutrient nutriment nutrit overf replet susten wholesom,\
novici noviti,now nowadai present todai,nowadai todai,noxiou toxic,nuanc subtleti,nubbi rough tweedi,nubbl rough \
tweedi,nuclear thermonuclear,nucleol nucleolu,nude uncloth,nudg prod,nugatori worthless,null void zero zilch zip zippo,\
nullifi void,nulliti void,numberless unnumb,numer quantit,numin sacr,nuptial wed,nurs nursemaid,nurtur rear,nutrient \
nutrit nutriti wholesom,nutriment susten,nutrit nutriti nutritionari wholesom,nutriti wholesom,nuzzl snuggl,nympho \
nymphomaniac,nymphomaniac psychoneurot,oaken woodi,oath swear swearword,obdur obstin stubbornli unregener,obedi \
submiss tractabl yieldingli,obfusc puzzlement,object remonstr verifi,objection obnoxi,oblat round,oblig respons suppos,\
obligatori prerequisit,obliqu sidewai,oblivi unawar,obnubil obscur,obscen salac salaci,obscur vagu,obsequi sycophant \
toadyish,observ perceiv percipi watch,obsess preoccupi,obstin pighead stubborn stubbornli uncomprom,obstinaci stubborn,\
obstruct obtur occlud stymi thrombos,obtain procur,obtur occlud,obviou overt plain provabl,obvious patent plainli,\
occident western,occlud sorb,occlus plosiv,occult supernatur,occup occupi resid tenanc,occupi resid,ocher ochr,\
octogenarian old,ocular optic,oddish strang,oddli peculiarli,odor smell,offbeat quirki,offend offens piqu sin \
wrongdoer,offens viol,offhand unprepar,offici semioffici,offsaddl unsaddl,offshor seaward,offspr progeni,oft often \
oftentim,often oftentim ofttim,oftentim ofttim,oili sebac,oilskin slick,oink squeal,ointment salv,okai okeh okei \
sanction satisfactori,old oldish overag senesc senil senior sexagenarian superannu vener,olden past,oldtim veteran,\
olivelik round,omen portend portent presag prognost,omin sinist threaten,omnifari vari,omnipot power,omnipres ubiquit,\
omnisci wize,oncom onset,oneir reveri,oner tax,onetim past quondam,onli simpli sole,onrush onslaught,onshor shoreward,\
oodl score ton wad,ooz seep seepag slime,oozi seep,opalesc opalin pearlesc,opaqu semiopaqu turbid whitish,open stare,\
opencast surfac,opencut surfac,openmouth popei surpriz,oper useabl,ophidian serpent snake,opinion sentiment,oppon \
oppos,opportunist timeserv,opposit other resist,opt prefer,optic visual,optim optimum,optimist pollyannaish posit rosi \
sanguin upbeat,opul princ sumptuou,oracl prophet,oral speak,orang orangish,orat rhetorician speechifi speechmak,orb \
revolv,orbit satellit,orchard woodlet,ordain prescrib settl,order sequent sequenti serial success,ordin regul,ordinari \
quotidian routin undistinguish unexcept unremark usual workadai,ordinarili unremark usual,organ reorgan structur,\
organis organiz,orgiast sexi,orific porta,origin product sourc upriz,orison prayer,orthopaed orthoped,orthophosph \
phosphat,oscil period,oscillatori period,ostens seem seemingli superfici,ostentati pompous showi,other otherw separ,\
otherworldli supernatur transcendent,otios wast worthless,ototox toxic,outbal outweigh,outbound outgo,outcast pariah \
unwant,outcri outshout vocifer yell,outdo outgo outmatch outperform outstrip surpass,outdoor outdoorsi outsid,outer \
outermost outmost satellit,outfac outstar,outflow outgo,outgo outstrip past surpass,outhous privi,outlai spend,outlast \
outliv,outlin preci synopsi,outmaneuv outmanoeuvr,outmatch outstrip surpass,outmod pass passe unfashion,outperform \
outstrip surpass,outpost outstat,outrag scandal shock,outright unqualifi,outset showtim,outsiz overs,outsmart outwit,\
outspoken vocal,outstand promin salient superior,outstrip surpass,outward superfici,outweigh overbal preponder,oval \
oviform ovoid round,over termin,overabund surfeit,overapprais overestim,overarm overhand,overblown pompou,overcast \
sunless,overcharg rob,overcoat topcoat,overcom overpow overwhelm surmount whelm,overdo overst,overeat overgorg \
overindulg,overemphas overstress,overestim overr overvalu,overextend overstrain,overgorg overindulg,overhaul overtak,\
overladen overload,overlai overlay sheath,overli too,overlook unnot,overmast overpow,overpow overwhelm whelm,\
overpoweringli overwhelmingli,overproduct overrun,overprotect overshield protect,overproud proud,overrefin refin twist,\
overrid overrul paramount predomin preponder,overrip ripe,overs superintend,overse superintend superv,overseri seriou,\
oversex sexi,overstrung restiv tens,overstuf soft,overt public unconc undisgu,overthrow subvert,overturn turn upturn,\
overwhelm resistless whelm,overzeal passion,oviform round,ovoflavin riboflavin,ovoid round,owlish wize,own person,\
owner possessor proprietor,ownership possess,oxali sorrel,pace tempo,pacifi placat,pacifist peac,pack wad,packag \
packet parcel prepackag,packman peddler,pact treati,pad soft,paean panegyr,paeoni peoni,pai postpaid prepaid profit \
remun remuner,pain rack sore strive tortur torturesom wrench,paint pictur varnish whitewash,pair twain twosom,palav \
prattl,pale pallid pallor wan,palett pallet,pallid pallor wan,pallor wan,palmi prosper roar success thrive,palpabl \
percept,palsi sick,paltri worthless,pandar pander pimp procur,pander pimp procur,panel wainscot,pang stab twing,panic \
panicki terrifi terror,panicki terrifi,panopt visibl,panoram wide,panorama vista,panti scanti,papa pappa,papal pontif,\
paperback softback,paperi thin,papillari papillos,paraboloid round,parad promenad,parakeet paraquet paroquet parrakeet \
parroket parroquet,parallel symmetr,paralyz sick,paramount predomin preponder,paranoiac paranoid,paraphras paraphrasi \
rephras reword,parapleg sick,parch scorch sunbak,pardner partner,pardon venial,parentag parenthood,park parkland,\
parlou peril,parodi pasquinad sendup spoof,paronomasia pun,parson pastor rector,parsonag rectori vicarag,part portion,\
partak sharer,partial partli uncomplet,particular peculiar special specif,particularli special,partner spous,pass \
temporari transitori,passabl pretti reason,passag transit,passel peck,passer passerbi,passion perfervid torrid,\
passionless unenthusiast unimpass,passiv unresist,past prehistor quondam sometim then ult ultimo yesteryear,pastelik \
pasti,pasti sticki viscid,pastor pastoral rector,pastur pastureland,pat plausibl,patch speckl,patchboard switchboard,\
patchi uneven,patent plainli unobstruct,pathet piteou piti pitiabl poor unfortun,pathless roadless unaccess untrack \
untrod untrodden,patholog unhealthi,patient persever toler uncomplain,patio terrac,patriarch patricentr,patrician \
refin,patriot superpatriot ultranationalist,patro patronn,patron sponsor,patsi sucker,patter spiel,pattern practic \
slash speckl streak stripe vein,pct percent percentag,peac peaceabl quiet unaggress,peak sick unwel,peaki spiki,peal \
roll,pebbl rough,pec pector pectorali,peccabl wick,peccant wick,peck slew spate,peckerwood woodpeck,pector pectorali \
thorac,peculiar queer rum rummi special,pedant scholarli scholast,peddl vend,peddler pedlar,pedigre pureblood purebr \
thoroughbr,peduncul stalk,pee piss urin wee,peev sting,peevish pettish petul techi testi tetchi,peevishli querul,\
peignoir wrapper,pellucid transpar,pelt pepper,pelter torrent,pemican pemmican,pen write,penal penalti punish,penalti \
punish,penanc penit repent,penchant prefer tast,penetr pierc,penit remors repent sorri,penitenti repent,penitentiari \
punit,pennon waft,pension pensionari,pensiv ponder reflect rumin,peptidas proteas proteinas,peradventur perchanc \
perhap possibl,perceiv percept sens,percent percentag,percept recogniz seeabl visibl,perch roost,perchanc perhap \
possibl,peregrin wander,perfect pluperfect unblemish uncorrupt unflaw unmar unmutil,perfectli utterli,perfidi \
treacheri unfaith,perfor punctur,perform playact,perfum scent,perhap possibl,peril risk threaten,period semestr \
semestri semiannu semimonthli semiweekli sporad triennial weekli yearli,peripher skirt,perman perpetu stabl unceas \
unchang unend,permeabl porou,permeat pervad,permiss toler,permut substitut transpos,perpetu prolong unceas unend,\
perplex puzzl question,persecutor tormentor,persever persist tenac,persist pertinac prevail relentless tenac tenaci,\
persnicketi proud,person privat somebodi someon,perspect view,perspicaci sagaci wize,perspir sudor sweat,persuad \
suscept,persuas suscept,pert sauci spirit,pertain refer,pertin relev,pertinac tenac,pertinaci stubborn,perturb unhing,\
perus studi,pervert profan,perviou recept,peski pester,pester plagui teas troubl vex vexati,pestifer septic,pestilenti \
plaguei,pet prefer smooch snuggl,petit request small tini,petition request suppliant,pettifog squabbl,pettifoggeri \
squabbl,pettish temper,pettishli petulantli testili,petulantli testili,phantasm phantom spectral supernatur,phantasma \
phantom,phantasmagor unrealist,phantom spectr,pharmaceut pharmaci,pharynx throat,phase stage,phenothiazin \
thiodiphenylamin,philipp tirad,phonat voic,phone telephon,phonei phoni,phonem phonolog,photo photograph,photosensit \
sensit,phraseolog word,physic physiolog sensual somat somatogen somatogenet,physiognomi visag,pianissimo piano,piano \
pianofort,piazza plaza,picayun trivial unimport,picket scout sentinel sentri,pickl preserv,pictori pictur,pictur \
unreal visual,piddl piss trivial unimport urin,piecem stepwiz,pieplant rhubarb,pier wharf,pierc punctur,pieti pious,\
piffl prattl trivial unimport,pigboat submarin,pighead stubborn unregener,pigheaded stubborn,pigswil slop,pigwash slop,\
pike superhighwai throughwai thruwai,pilchard sardin,pile stilt,pilfer purloin snarf,pillag plunder ransack,pimp \
procur,pimpl zit,pinafor pinni,pinion shackl,pink pinkish,pinpoint speck,piou sacr,pip shoot,pipe steam,piquanc tang,\
piquant tang,pirat plagiar plagiarist,piss sting urin wee weewe,pitch toss,pitchi sooti,piteou poor unfortun,piti \
pitiabl,pitiless remorseless ruthless unmerci unpiti,pitilessli remorselessli unmercifulli,pivot swivel,pixil play \
puckish,placard poster,place put set situat spot,placeabl recogniz,placid tranquil,placoid planar,plaintiv sorrow,plan \
predetermin premedit preset program,planar planat platelik,planet planetari,plangenc sonor vibranc,planless rudderless,\
plant work,plash splash,plaster slick,platitudin unorigin,play prankish puckish quizzic rascal roguish rollick,playact \
roleplai,playfellow playmat,playgoer theatrego,playscript script,playth toi,pleas pleasant reward,pleasant pleasur,\
pleasantli sunnili,pledg swear,plenitud plenteous plenti plentitud,plenteou plenti,plenteous plenti,plenti plentitud,\
pliabl suscept,plight predica quandari,plod trudg,plonk plunk,plop plunk,plough plow till,ploughshar plowshar,plow \
till,pluck plucki,plug stoppl,plugboard switchboard,plugger promot,plumb plumberi plummet vertic,plume rob,plumlik \
round,plummet plump,pock rough,pocket small,pockmark rough,podium pulpit rostrum,poesi poetri vers,poetri vers,\
poignant touch,point pyramid sharpen spike spikelik,poison toxic,pokei slow,poki slow,pol politician,polio poliomyel,\
polish refin shine,polit semipolit wize,politician politico,pollex thumb,polliwog tadpol,pollyannaish upbeat,pollywog \
tadpol,polybuten polybutylen,polyethylen polythen,pommel pummel,pompos pompous,pompou pretenti,pompous pretenti \
splashi,ponder reflect,pontiff pope,poop shit,poor poverti unfortun,poorli sick,popei surpriz,populac public,popular \
tourist touristi,por run,porc pork,pore rivet,pornograph sexi,poros porous,portabl takeout,portend presag,portent \
signific,portli stout,portrait portraitur portray,portraitur portray,pose sit,poser poseur,posh swish,posit postul \
support,positivist rationalist,possibl practic realist thinkabl viabl workabl,post poster,postfix suffix,postpon \
prorogu shelv,pot potti toilet,potato spud tater,pothol rough,pothous saloon,potpourri salmagundi smorgasbord varieti,\
potter tinker,potti toilet,pounc swoop,pound throb,powder powderi pulver,powderi pulver,power puissant regent regnant \
reign rule strong,powerless uneffect weak,practic pragmat profici realist rehears servic skill viabl workabl,\
practician practition,praiseworthi worthi,pranc strut swagger tittup,prankish puckish,prate prattl,prattl tattl twaddl,\
preach sermon,preacher sermon,preadolesc young,precari uneasi,precaut safeguard,preced predat prefatori prepar \
preparatori previou prioriti propaedeut,precedenti senior,preciou treasur,precipit sudden,preciz punctili specif veri,\
preclud prevent,precognit prophet,preconcert settl,precondit prepar,precook prepar,precursori premonitori prophet,\
predetermin preset,predica quandari,predict prognost prophet,predictor soothsay,predilect prefer,predispos suscept,\
predomin preponder prepot prevail,predominantli preponderantli,prefac prolus,prefer tast,prefigur prophet,prehend seiz,\
prei quarri,prejud subject,prelat primat,premier prime,premiss premiz,premium superior,premonit presenti,premonitori \
prophet,prepack prepackag,prepar preparatori process propaedeut readi,preparatori propaedeut,prepared readi,preposter \
ridicul,prepubert prepubesc,prerecord record,prerog privileg,prescrib unarbitrari,present respect shortli show soon,\
preserv protect salt smoke sundri tin uphold,press urgent,prestig prestigi,prestigi reput,presum presumpt,presumpt \
probabl,preteen young,pretenc pretens,pretend pretens sham unreal,pretti reason,prevent prophylact protect,priceless \
valuabl,prickl tingl,prickli waspish,pride proud supercili swagger,priggish proper straitlac,prim refin,prima stellar,\
primaev primev,primarili princip,prime readi,primev primordi,primli prissili,princ sumptuou,print publish,prissi \
proper straitlac,pristin pure,privaci privat seclus secreci,privat privi seclud secreci semipriv sequest snobbi \
snobbish,privi seclud toilet,privileg rich sweetheart,prize pry superior,prob signific,probabl verisimilar,\
probationari provision tent,probatori signific,probe search,problemat question,proce proceed take,procedur process,\
proclaim promulg,procr reproduct,procrastin shillysh stall,procur secur,prod spur urg,prodigi stupend,product profit \
prolif success tillabl,prof professor,profan sacrileg vitiat,profess profession,proffer suggest,profici skill,profit \
reward util,proflig rake,profound scholarli thought,profund recondit,profus rich riotou,prognost prophet soothsay,\
program schedul,progress reformist,prohibit proscrib proscript taboo veto,proinflammatori unhealthi,project protrud \
protrus stick task undertak,prolat round,prolong protract,promin salient,promo promot public,promot public,prompt \
punctual,promptli pronto quickli,promulg public,pronounc roll,proof treat,propel propellor,propens tendenc,proper \
proprieti prudish seemli straightlac straitlac,propheci vaticin,prophesi prophet vaticin,prophet sibyl sibyllin vatic \
vaticin,prophylact protect,propinqu proxim,proport proportion,propos suggest,proprietari proprietorship,prorogu shelv,\
proscrib taboo veto,prosper rich roar success thrive,prostitut tart whore whoredom,prostrat unerect,protagonist \
support,protean variabl,proteas proteinas,protect shield snug tutelar tutelari,protozo protozoan,protozoan protozoon,\
protrud stick,protrus protuber start stick,proud sniffi snooti snotti supercili swagger swell swollen uppish vainglori,\
prove shew test try verifi,proven proveni,proverb see,provid render suppli supplier thrifti,provinc state,provinci \
section,provis proviso viand victual,provision provisionari tent,provisionari tent,provoc provok sediti,prudent \
respons wize,prudish straitlac,prurient salaci sexi,pseudoscientif unscientif,psilosi sprue,psych soul,psycho psychot,\
psychopath psychopatholog sociopath,psychotherapeut psychotherapi,ptyaliz spit,pub saloon,public publicist publicli \
semipubl unexclus,pucka superior,puf puff,puff whiff,puffi swell,pugnaci tough,puke regorg retch rotter skunk stinker \
stinkpot upchuck vomit,pukka superior,pule whimper,pullul swarm teem,pulmon pulmonari,pulpit rostrum,puls pulsat throb,\
pulsat throb,pump tens,pun wordplai,punctual time,pundit savant,puni trivial weak,punit punitori retali retaliatori \
retribut retributori vindicatori,punk thug toughi,pup whelp,pupil student,puppyish puppylik young,puppylik young,\
purdah solitud,pure puriti strictli sublim unadulter unalloi uncloud unmingl unmix unpollut,purg purgatori purifi,purl \
sough swirl whirlpool,purloin snarf,purpl purplish violet,purplish violet,purportedli supposedli,purpos resolut,\
purposeless rudderless,purr whir whiz,pursual pursuit,pursuanc pursuit quest,pursuit quest,purul pussi septic,puss \
pussi,pussi septic,pussyfoot sneak,put putt set,putrefaci septic,putrefact rot septic,putresc stale,putsch takeov,\
puzzl uncomprehens,pycnot pyknot,quadrat squar,quadrupl quadruplex,quaggi wet,quail recoil winc,quaint strang,quak \
quiver seism temblor,qualiti superior,quantifi quantit,quantit valu vicenari,quarantin segreg,quarter quartern,quash \
repress subdu subjug,quasi similar,quaver tremul unsteadi,queer quirk rum rummi strang,quell squelch,quench slake,\
queri question,querier question,querul whinei whini,quester seeker,question suspect,questioningli wonderingli,quick \
speedi,quicken speed,quickli rapidli speedili,quiet quietud soundless untroubl,quietli softli,quilt thick,quirk quirki,\
quit stop,quiver trembl,quizzic teas,quotidian unremark,rabbl rout,race rush speed,rachit sick,raci spirit,racialist \
racist,rack wrench,racket wassail,radar radioloc,raddl worn,radianc refulg,radiant refulg,radiat stellat symmetr,radic \
revolutionari ultra,radio radiocommun wireless,radiosensit sensit,raffishli rakishli,raft score ton wad,rag tatter \
worn,ragamuffin tatterdemalion,rage ramp storm violent,ragged rough,railroad railwai trainman,railwayman trainman,rain \
rainfal,raini wet,rainproof waterproof,raiz upraiz,raja rajah,rake rakehel roue,rale rattl,rambl sprawl straggl,\
rambuncti unruli,ramp storm,rampag violent,rampant uncontrol,rancid stale,rancor resent,randi sexi,random stochast,\
rang scope,rangi tall,rank senior stratifi,ransack reav,ransom save,rant spout,rape ravag ravish sack,raper rapist,\
rapid speedi,rapidli speedili,rapscallion rascal rogu,raptu seizur,rare seldom uncommon,rarefi rarifi,rarifi refin,\
rascal rogu varlet,rasp raspi,rassl wrestl,ratabl rateabl taxabl,rate valuat,rateabl taxabl,ratifi sign,ration reason \
sane sensibl think,rattl terrif tremend veri wonder wondrou,rattler rattlesnak,raucou rowdi,raunchi sexi,razz tantal \
taunt teas,react respond,reactionari reactionist ultraconserv,reactiv respons,readi set wait will,real realism realist \
realiti sincer,realign realin,realism realiti,realist verid virtual vivid,realiz recogn,realli truli,reanim recreat \
reviv vivifi,reapprais review,reason sensibl tenabl valid,reasonless senseless,reassess reevalu review,reassign \
transfer,rebarb unpleas,rebel renegad,rebellion revolt upriz,reborn regener,rebound ricochet,rebroadcast rerun,rebuff \
slight,rebuk reprehens reprimand reproof reprov scold,rebut refut,recal recollect rememb,recant retract,recap \
recapitul,reced retreat withdraw,receipt revenu,recess sunken,recharg reload revers,reciproc reciprocatori trilater,\
recit yarn,reckon suppos think,reclaim repossess rescu save,reclam renew,reclus solitudinarian troglodyt unsoci \
withdraw,recognis recogniz,recoil winc,recollect rememb remembr retent,recommenc resumpt,reconnoit reconnoitr scout,\
reconnoitr scout,record transcrib,recount tell,recov regain retriev sick well,recover redeem retriev saver,recoveri \
recuper,recreat reviv revivifi vivifi,recurr repeat,red reddish rubi scarlet,reddish rubi,redeem save,redempt salvat,\
redevelop renov,redo refashion remak,redoubt unnerv,redress restitut,reduc remitt,redund supererogatori supernumerari \
surplu unnecessari unneed,reefi shallow,reek smack stench stink wateri wet,reel spin stagger,reenforc reinforc,\
reexamin review,ref refere,refashion remak,refere umpir,refil replenish,refin suav twee,reflect rumin thought,reflex \
reflexli,refresh reinvigor rest,regain restor retriev,regard respect view,regardless unheed,regener renew save,regim \
regimen,regnant rule,regorg retch vomit,regret repent rue rueful sorri,regrett unfortun unluckili,regroup reorgan,\
regul regular regulatori restrict standard,regular rhythmic symmetr systemat time,regulatori restrict,rehear relisten,\
reign rule,reinforc strong,reissu reprint,reiter repeat restat,rejoic triumphant,rejoind retort,rel relat,relax \
unstrain,relentless unappeas unrel,relentlessli unrelentingli,reliabl trusti trustworthi,religi sacr sacredli spiritu,\
relish savor zest,reluct unwil,remain stai unexhaust,remaind residu residuum rest,remark singular unco unusu,remiss \
subsid,remors repent rueful ruth,remorsefulli ruefulli,remorseless ruthless unmerci unpiti,remot remov,remuner salari \
wage,rend rip rive split,render rendit suppli,renew restor revit reviv,renter tenant,renunci repudi,repeal rescind,\
repeat repetit restat,repel unpleas,repent rueful ruth sorri,rephras reword,replac supersed supplant,replet satiat \
satieti,report reportag,reposit shift warehous,reprehens reprimand reproof,repres typic,repress restrict subdu subjug,\
repriev respit,reprimand reproof reprov,reproach unfavor upbraid,reproachfulli reprovingli,reprocess reus,reproof \
reprov,reprov unfavor,reptil reptilian,repugn repuls revuls,repuls revuls snub,reput respect,requir requisit,requit \
retribut,rescu save,resid shack,residu residuum rest,residuum rest,resign surrend vacat,resili spirit,resin resini \
tarri,resini tarri,resist unsuscept,resolut resolv steadfast stout unbend undaunt undet undiscourag undismai unfalt \
unshak unshaken unwav,resolv solvent,reson resound reverb reverber,resound reverb reverber,respect rever singl upstand \
variou worthi,resplend splendid splendifer,respons trusti trustworthi,restiv tens uptight,restless ungratifi,restrain \
undemonstr,restrict sumptuari suppress,result subsequ upshot,resupin supin,resurg reviv,resurrect upraiz,resuscit \
reviv,retali reveng,retard slow unintellig,retch upchuck vomit,retent tenaci,reticul reticular webbi weblik,retin \
retinen,retool reviz,retort ripost,retreat withdraw,retro retrospect,retrouss shape,retrovert revert,reunif reunion,\
reunifi reunit,rev rpm,revalu review,reveal revel tell telltal,revel revelri,reveng vindict,rever vener worship,\
reverber sonor vibranc,reverend sacr,revers turn,revil vilifi vituper,revit reviv,reviv revivif revivifi vivifi,\
revivifi vivifi,revolt upriz,revolv rotat turn,reward wage,rhetorician speechifi speechmak,rheumat unhealthi,\
rheumatoid unhealthi,rheumi wet,rhino rhinocero,rhombohedr symmetr trigon,rhyme vers,rhythmic singsong swing swingi \
syncop throb trip,ribboni thin,ribbonlik thin,rich wealthi,ricketi shaki unstabl wobbl,ridgepol rooftre,ridicul \
satirist undignifi,riffl rippl wavelet,right rightmost starboard,righteou virtuou worthi,rigidli stiffli,rigor rigour \
strict stringent valid,rile sting vex,rill rivulet,ring round tintinnabul,ringlet whorl,ringlik round,rins wash,riotou \
troubl tumultu turbul,rip rive split tipsi,ripe ripen,rippl ruffl undul uneven wavelet wavi,riskless safe,risqu sexi,\
rite ritual,riverbank riversid,rivulet runnel streamlet,roadsid waysid,roam rove strai vagabond wander,roamer wander,\
roar success thrive thunder,roarer screamer screecher shouter yeller,robust rug stalwart strap strong sturdi,robusti \
unruli,rock stone swai,rockbound rough,rocket skyrocket,rocki rough stoni unsmooth,rodlik round,rogu varlet,rogueri \
shenanigan,roil roili sting turbul,roili turbul,roll trill,rollick romp skylark,romant romanticist,romanticist \
sentimentalist,romp runawai skylark walkawai,rook swindl,room suit,rootless vagabond,rose roseat rosebush,rotari \
roundabout,rotat turn,rotten shitti stink,rotter skunk,rotund round spheric,rough roughen roughish rugos sandpaperi \
scabbi scabrou scali scratchi shag shingli slub squamulos stoni textur tweedi twill uneven unfinish uniron unpolish \
unsmooth verrucos warti wartlik,roughhewn unfinish,roughneck rowdi ruffian yob yobbo yobo,roughshod shod,round \
roundish semilunar spheric spheroid teret umbrellalik vault,rous stimul stir,rove strai vagabond wander,rover wander,\
rowdi ruffian yob yobbo yobo,rubberi rubberlik,rubbish trash,rubbishi worthless,rube yokel,rubi scarlet,rubicund ruddi,\
rucku rumpu,ruction rumpu,rudderless undirect,rude underbr unmann unmannerli yokelish,ruffian yob yobbo yobo,ruffianli \
violent,ruffl undul,rug strong toughen,ruin ruinat,ruler swayer,rum strang,rumbusti unruli,rummi strang,rumpl tousl,\
run spout spurt squirt,runawai uncontrol walkawai,rundown summat,runner smuggler,ruptur tear,rural rustic,rush speed \
unreserv,rushi wood,rust rusti,rut rutti,ruthless unmerci unpiti,ruttish sexi,sabotag undermin,saccharifi sugar,\
saccharin sweet syrupi,sacr sacrosanct spiritu tabu unnam unutter,sad tragic tragicom unhappi wist,safe unhazard \
uninjur,safebreak safecrack,sag swag,sagaci sapient shrewdli wize,sage wise wize,sai same state tell,sail seafar,\
sailplan soar,salabl saleabl sellabl vendabl vendibl,salaci sexi,salari wage,saleroom showroom,salesgirl salesladi \
saleswoman,salesladi saleswoman,salesroom showroom,salientian toad,saliva spittl,salli wisecrack,sallow sickli \
unhealthi,salmagundi varieti,saloon taphous taproom,salti stimul,saltwat seawat,salubri wholesom,salv salvag save soft \
soften unguent,salvag save,salvo vollei,same selfsam,san therapeut,sanctiti sanctitud,sand sandpap,sandal shod,sane \
saniti sensibl,sanguin sanguinari slaughter,sapient shrewdli wize,sapienti wize,sapless weakli,sarcasm satir,sarcast \
sardon satir saturnin snarki,sardon snarki,sare sari,sash waistband waistcloth,sashai sidl,satan unholi,sate satiat,\
satiabl satiat,satiat satieti satisfi,satisfi wholesom,satur supersatur,sauci spirit,saunter stroll,saut saute,savag \
savageri viciou vicious,savor tast,savori savouri,savvi understand,sawbon surgeon,sawbuck sawhors,scab strikebreak,\
scad score ton wad,scale scalei,scam swindl,scamper scurri scuttl skitter,scandal shock,scandalmong sensat,scant skimp,\
scanti scrimpi,scarc scarciti scrimpi,scarlet vermilion,scath vitup,scathingli unsparingli,scatter sprinkl,scattergun \
shotgun,scheme strategi,schmaltzi sentiment,schmalzi sentiment,schoolboyish young,schoolfellow schoolmat,schoolgirlish \
young,schoolmarm schoolmistress,scintilla shred whit,sciolist superfici,scleros sclerot,scof scoff,scold scolder,scoot \
scud,scor scrub,scorch sear sing sunbak,score scrub slew stack ton wad worn,scoreless unsuccess,scorn spurn,scotch \
thwart,scoundrel villain,scout sentinel sentri,scrabbl wood,scraggi scrawni skinni,scraggli untidi,scrambl shin shinni,\
scrap trash,scrape scratch,scratchi unsmooth,scrawl scribbl,scrawni skinni underweight,screak screech squeak,scream \
screech shout shriek squall yell,screech shriek skreak squeak,screechi squeak squeaki squeal,screen show,script write,\
scriven write,scroful sick,scroll whorl,scrub unimprov,scrubbi wood,scruffi worn,scuffl shambl shuffl tussl,sculpt \
sculptur,sculptor sculptur,sculpturesqu shape,scupper waylai,scurri scuttl skitter,scuttl skitter,seacoast seashor,\
seafar seaman,seahors walru,seal unshar waterproof,sear sere shrivel,search seek,searcher seeker,seasick sick,season \
timeli,seat sit,sec unsweet,seced splinter,secern secret,seclud sequestr,secondari secondhand standbi subsidiari \
substitut supplement supplementari thirdhand tributari unessenti unorigin vicari,sedat solemn staid,seduct sexi tempt,\
seeabl visibl,seek try,seem superfici,seesaw teeter,segreg segregationist separ,seismal seismic unstabl,seismic \
unstabl,select superior,selfish stingi,selfless unselfish,seller vendor,semicomatos unconsci,semiconsci stupor,\
seminarian seminarist,semipreci valuabl,semiskil unskil,semisoft soft,semisynthet synthet,semitranspar transluc,sens \
signifi,sensat sensationalist sentient shock stun,senseless unreason,sensibil sensit,sensibl tenabl valid,sensifi \
sensit,sensit suscept,sentiment tender,sentinel sentri,separ sever severalti singl space unshar,septic septicem,\
sequent sequenti serial success,sequenti serial success,sere shrivel,seren tranquil,serial success,seriou sober solemn,\
serious sincer,serpent snake,server waiter,servic useabl util,seven vii,seventeen xvii,sever some,sew stitch,sewag \
sewerag,sexi voluptu,shabbi tatti worn,shack shanti,shade shadi shadow shadowi tint umbrag,shadow shadowi umbrag,\
shadowi umbrag,shaggi ungroom,shaki trembl unstabl wobbl,shallow shelfi shelvi shoali superfici,shambl shuffl,\
shamelessli unashamedli,shape sonsi wring,shapeless unform,shard sherd,share unselfish,sharehold stockhold,shareown \
stockhold,shatter smash,shatterproof unbreak,shave shaven whiskerless,shaven whiskerless,sheeni shini,sheepherd \
shepherd,sheepish sheeplik,shelterbelt windbreak,shenanigan wile,shibboleth slogan,shift transform transmut variabl,\
shin shinni,shinbon tibia,shine superior,shipboard temporari,shipshap tidi,shipwai wai,shirk slack,shit shite turd,\
shitti stink,shiver shudder trembl unsteadi,sho shod slipper,shock stupor,shod shodden slipper,shodden slipper,shoelac \
shoestr,shogun tyranni,shop store,shopfront storefront,shopkeep storekeep tradesman,shopsoil worn,shopworn worn,short \
truncat,shortag shortfal,shorthand stenographi write,shortli soon,shortsight unforesight,shout squall yell,show view,\
showeri wet,shred smidg smidgen smidgeon smidgin tittl whit,shrewd smart,shriek shrill,shrimpi small,shrink shrivel \
wither,shrivel wither,shrunken wither,shudder unsteadi,shut unopen,shuttl shuttlecock,shy unsur,shyli timidli,sick \
sickish sneezi stricken swoon tubercul unheal unhealthi unwel vertigin woozi,sickli unhealthi,side sidetrack,sidelong \
squint,sidestep skirt,sidetrack straggl,sift winnow,sigh suspir,sign subscrib,signific substanti,silent soundless \
taciturnli wordlessli,silli wacki whacki zani,silvan wood,silver silveri,silveri silvern,simper smirk,simpl simplist \
unanalyz uncompl undecompos unsubdivid,simplex unidirect,simultan synchron,sin ungodli wick,sincer true unfeign \
unfeignedli wholeheart,sinew tendon,sinewi unchew,sing swing vocal,singer vocalist,singlet undershirt,singular uniqu,\
sinist threaten,sink unsuccess,sinuat sinuou,sinuou wiggli,sixteen xvi,sixti threescor,sizabl sizeabl,size sort \
threepenni,skeet trapshoot,sketch vignett,skilfulli skillfulli,skill virtuoso,skin tegument,skinni underweight,\
skintight tight,skreak squeak,skreigh squawk,skunk stinker stinkpot,slabber slaver,slant slope,slantingli slopingli,\
slantwai slantwiz,slaver slobber,slaveri thraldom thrall thralldom,sleaz tat,sleazi thin,sleek slick,sleep slumber \
unerect,sleeper slumber,sleepi sleepyhead,sleepwalk somnambulist,slender slim svelt,sleuth snoop spy,slew swerv ton \
veer wad,slice slit,slick slipperi slippi,slide slipperi slippi slither,slight trivial,slightli somewhat,slim svelt,\
slime slipperi,slimi slipperi,slip slipperi slippi slither,slipperi slippi slither slitheri smooth,slippi smooth,\
slipwai wai,sliver splinter,slob sloven,slop spill splatter squish swill,sloppi untidi,slouch slump,sloughi wet,\
slovenli unkempt untidi,slow sluggish unhurri unhurried,slowli tardili,slub tweedi,slue swerv veer,slug swig,sluic \
sluicewai,slumberi somnol,slur unintellig,slushi unfrozen,sly tricksi wili,smack thwack,small smallish teeni teensi \
teentsi tini unders wee weeni weensi,smallpox variola,smart streetwiz,smidg whit,smidgen whit,smidgeon whit,smidgin \
whit,smile twinkli,smitten strike,smoke smoki,smolder smoulder,smolderingli smoulderingli,smooth smoothen uncreas \
velvet velveti,smoothli swimmingli,smorgasbord varieti,smother stifl strangl suffoc welter,smudgi soil unclean,snap \
snarl,snappi snappish,snappish temper,snare trammel trap,snarl tangl,snarli tangl,sneak stealthi surreptiti,sneaki \
underhand,sneakili surreptiti,snicker snigger,sniff whiff,sniffi supercili swagger,snip snippet,snivel whine,snobbi \
snobbish,snoop snooper spy,snore stertor,snow snowfal,snug snuggeri,soak soakag sop,soaker torrent,soapsud sud,sober \
sobrieti solemn teetot uninebri unintox,soberli staidli,social societ,sock whap,sod sward turf utter,sodden soppi wet,\
soft soften softish spongelik spongi squeezabl squishi wooli woolli,soggi wet,soil unclean uncleanli untidi,solac \
sooth,soldier soldiership,soldieri troop,solem solemn,solemn staid,solicit solicitud,solitari unsoci,solo unaccompani,\
solon statesman,somber sombr,some whatev whatsoev,somebodi someon,somehow somewai,someplac somewher,somersault \
summersault summerset,sonant voic,songster songwrit,sonor vibranc,soph sophomor,sophist urban worldli,soppi wet,\
soprano trebl,sor stinki,sorcer supernatur wizard,sordid squalid,sorrow torment tortur unhappi wail weep woeful,sound \
superfici undamag uninjur wholesom,sourish tart,south southbound southeast southeasterli southeastern southeastward \
southerli southernmost southmost southward southwest southwesterli southwestern southwestward,southbound southward,\
southeast southeasterli southeastward,southerli southward,southwest southwesterli southwestward,sovereign suprem,\
spacial spatial,spare thrifti,spark sparkl trigger,sparkl starri twinkl,spasmod unsteadi,spatter splash splatter \
splutter sputter,speak talk utter verbal,speaker talker verbal,spec specif spectacl,special specialist specialti \
specif,specifi stipul,speck speckl,speckl stippl,speckless spic spotless,spectacular strike,spectacularli stunningli,\
spectat viewer watcher,specter wraith,spectrometri spectroscopi,specul supposit surmis surmiz theoriz,speed veloc,\
spell tranc,spellbind transfix,spellbound transfix,spew spit,spic spick spik spotless,spick spotless,spideri spiderli \
spiderlik,spif superior,spile stilt,spill splatter,spineless weak,spire steepl,spirit sprightli spunki vibrant vivaci \
whip zest,spiritless unenthusiast,spirt spout,spit spue squabbl,spite vindict,splanchnic viscer,splatter splutter \
sputter,splendid splendifer,splinterless unbreak,splinterproof unbreak,splutter sputter,spoil spoilt,spongelik spongi,\
spongi squishi,spontan unprompt,sporad strai,sport sporti sportsmanlik,sportsman sportswoman,spot spy stain,spout \
spurt,sprain wrick,sprawl straggl straggli untidi,sprig twig,spring springtim,spur urg,squabbl tiff,squad team,squall \
squalli unquiet waul wawl yell,squander wast,squar squarish,squash squeez,squat squatti stumpi,squeak squeaki,squeaki \
squeal,squelch squelcher,squint strabismu,squirm twist wriggl writh,stab twing,stabil stabl steadi,stabl stall steadi \
unfluctu,stack ton wad,stagger stupefi,staggeringli tremend,stagi theatric,stagili theatric,stair step,staircas \
stairwai,stale taint unorigin,stalem standstil,stalwart sturdi,stammer stutter,stamp stomp,stanch staunch,standard \
touchston,standpoint viewpoint,star stellar,stark uncondit,starv starvat,state tell,statecraft statesmanship,\
statesmanli statesmanlik,static unmov,statuesqu tall,steadfast unfalt unshak unwav,steadfastli unwaveringli,steadi \
surefoot,steal theft thiev thieveri,stealer thief,stealthi surreptiti,steam steamer steami wet,steami wet,steep \
steepish vertic,stellat symmetr,stench stink,stenographi tachygraphi,stereo stereophon stereophoni,steril unfertil,\
sterl superior superl,stick wedg,sticki viscid,stifl strangl sultri,still unmov,stillborn unsuccess,stimul stimulu \
stir,sting unkind,stint thrifti,stock unorigin,stoic stoical unemot,stoical unemot,stoicism stolid,stolid unemot,\
stomach tum,stoop unerect,storekeep tradesman,stori tale,storm tempest,stormi surg tempestu unpeac windi,straggl \
straggli untidi,straggler strayer,strai vagabond wander,straighten unbend,straightforward unequivoc univoc,straightlac \
straitlac,strain strive,strand unaccompani,strang unfamiliar,strangl strangul throttl,strangul throttl,strategian \
strategist,streak streaki,streetcar trollei,strengthen strong,stress troubl,stria striation,stride tread,strident \
vocifer,stringi wiri,stripe stripi,stripl teenag,strong toughen viril,stroppi stubborn,struggl troubl,strut swagger \
tittup,stubbl unshav unshaven,stubborn uncomprom unregener unyield,studi survei,stuff thrust,stuffi unair unventil,\
stupefi surpriz,stupid thickhead unintellig,style wai,stylemark trademark,stylish swish,suasibl suscept,sub substitut \
zep,subalpin upland,subconsci unconsci,subdu subjug suppress,subfusc unattract,subgross visibl,subject subjug suscept \
theme topic unobject unverifi,submarin subsurfac,submerg submers subsurfac underwat,submers subsurfac underwat,submiss \
unassert wormlik,subordin subsidiari underl,subsequ succe,subsid support,subsidiari supplement supplementari underl,\
subsist survivor,subsoil undersoil,substanti support verif,substitut synonym,subsurfac subterran subterranean \
underground undersea underwat,suburb suburbia,subvent underwrit,succe underment,success thrive undef victori win,sudat \
sweat,sudor sweat,suer suitor,suffer troubl woe,sugari sweet,suggest suscept,suit suitabl,suitor wooer,sulfur sulphur,\
sulli taint,summari unoffici,summat tot,summer summertim,sunbeam sunrai,sunblind sunshad,sunburn sunburnt tan \
unhealthi,sunburnt unhealthi,sundown sunset,sunlight sunshin,sunlit sunstruck,suntan tan,super superior tiptop top \
topnotch,superb superior,superbl terrif toppingli wonderfulli wondrou wondrous,supercili swagger,supererogatori surplu \
unnecessari unneed,superflu wast worthless,superhighwai throughwai thruwai,superintend superv supervis,superior superl \
surpass tiptop top topnotch transcend,supernatur talisman transcendent transmundan uncanni unnatur unreal weird witch \
witchlik wizard wizardli,supernumerari surplu unnecessari unneed,supersed supplant,supersensit suscept,superstar \
virtuoso whiz wizard,superv supervis,supin unerect,supplement supplementari,support valid validatori verifi \
verificatori,suppos think,supposit surmiz theoret,suppositi theoret,supposititi theoret,suppress unreleas,suprasegment \
unit,suprem ultim,surf surfboard,surfact wet,surg upsurg,surli temper,surmis surmiz,surmiz suspect,surplu surplusag \
unnecessari unneed,surpriz thunderstruck unexpect,surreal unrealist,surrealist unrealist,surrend yield,suscept \
temptabl unprotect unresist unvaccin vulner,suspens tens,suspici untrust,swab swob,swaddl swath,swagger swaggi swagman \
tittup,swamp swampland,swampi wet,swan swear,swap switch swop,sward turf,swarm teem,swart swarthi,swear swearword,\
sweep wide,sweet sweetish syrupi tasti treacli,sweetheart sweeti truelov,swell tumesc vainglori,swelter sweltri,swerv \
veer,swim tear,swimsuit swimwear,swing swingi,swingi trip,swirl twiddl twirl vortex whirl whirlpool,swish swoosh swosh,\
switch swop,swollen vain,swoon syncop,sylvan wood,symmetr trigon,symmetri symmetric,symptomless well,sync synchron,\
synchron synchroni,synerg synergi,syrupi treacli,system systemat,taboo tabu verboten,tabul tabular,tacit understand,\
taciturnli wordlessli,tacki wet,tactil tactual,tailboard tailgat,take understand,talebear telltal,taletel telltal,talk \
talki volubl,talki volubl,tall tallish,tamp tamper,tang tangi,tangi tart,tangibl touchabl,tangl tortuou,tantal taunt \
teas twit,tarp tarpaulin,tart whore,task undertak,tast underst unpretenti,tatter tatterdemalion worn,tatterdemalion \
worn,tatti worn,tattler telltal,tattletal telltal,taunt teas twit,tax taxat,taxi taxicab,taxidriv taximan,teak \
teakwood,tear vehement weep,teas twit vexer,tediou tiresom uninterest wearisom,teen teenag young,teenag young,teeni \
teensi wee,teensi teentsi wee weeni weensi,teentsi wee,teeter teeterboard teetertott,teetotal teetotalist,telecast \
telev televis,telegraph telegraphist ters wire,telescop visibl,tell telltal,tellurian terrestri,tempor temporari,\
temporari termin transitori unstabl,tenac tenaci,tenebr tenebri tenebrif,tens uneasi unrelax uptight,tenuiti thin,\
tepid warm,tercet trio,ternari trio tripl,ternion trio,terrac terrass,terren terrestri,terrif tremend wonder \
wonderfulli wondrou wondrous,tertiari third,terzetto trio,test try tryout,testi testicl,testimoni tribut,\
tetraiodothyronin thyroxin,textur unsmooth,thankless ungrat,thaw unfreez unthaw,theatergo theatrego,theft thiev,theist \
theistic,theme topic,thenceforth thereaft,theodolit transit,theolog theologian,theologian theologist,theoretician \
theorist,theorist theoriz,therefor thu,thermal thermic,thermogravimetr thermohydrometr,thermoregul thermostat,thick \
thicken wide,thiev thieveri thievish,thin threadlik vapor vapour,thirteen xiii,thirti xxx,thoriat titter,thorough \
thoroughgo,thou thousand,thoughtless unconsid unreflect unthink unthought,thoughtlessli unthink,thrash thresh wallop,\
threadbar timeworn trite unorigin,threaten vulner,threesom trio,throughwai thruwai,throwawai unwant,thu thusli,thud \
thump unreverber,thumb worn,thump wallop whop,thunder thunderi,thwart unsuccess,thwartwiz transvers,thyrotrophin \
thyrotropin,tick ticktack ticktock,tickl tingl,tidbit titbit,tiddler youngster,tiddli tipsi,tight tightfit viselik,\
timeworn trite unorigin,timid timor trepid unadventur unassert,tinct tint,ting tinkl,tink tinkl,tinpot worthless,tippi \
unstabl,tippyto tipto,tiptop topnotch,tire unrefresh unrest wear weari whack,tired weari,tiredli wearili,tireless \
unflag unweari,tiresom uninterest wearisom,tit titti,titer titr,tittl whit,tod unaccompani,toffe toffi,togeth unneurot,\
toil travail,token tokenish,tolbooth tollhous,toler unbigot,tollbar tollgat,tollbooth tollhous,tomboyish unwomanli,ton \
wad,tongu tonguelik,top topmost topnotch upmost upper uppermost upsid,topmost uppermost,toppingli wonderfulli wondrou \
wondrous,toppl tumbl,torment tormentor tortur,tornado twister,torpid torpor,tortur torturesom,total whole wholli,\
totalitarian tyranni undemocrat,totter totteri unsteadi,tough unsentiment,tourer tourist,tournament tournei,tousl \
untidi,tow towag,towboat tugboat,toxic venom virul,trachea windpip,tradit traditionalist tralatiti,traffick vendor,\
traitor treason treasonist,trammel trap,trampl tread,transcrib transliter,transfer transferr transport,transferr \
transport,transform transmut,transgress violat,transienc transitori,transmiss transmit transmitt,transmit transmitt,\
transpar vapor vapour,transvest transvestit,trap treed,trashi worthless,travelog travelogu,trei trio,trembl unsteadi,\
tremend wonder wondrou,triad trio,triangl trigon trilater,trice twinkl,trichrom trichromat tricolor,trichromat \
tricolor,tricksi wili,trifl worthless,trine trio,triniti trio,trio triplet,tripl triplex,trite unorigin,triumph \
victori,trivial unimport,troubl troublou tumultu turbul unquiet upset vex worri,troublesom worriment,trounc wallop \
whip,truckl trundl,trust trusti trustworthi,trustfulli trustingli,trusti trustworthi,truth veraci,tubelik tubular,\
tubular vasiform,tuft tussock,tularaemia tularemia,tularemia yatobyo,tumesc unhealthi,tumult tumultu uproar,tumultu \
turbul unquiet uproar,tungsten wolfram,turbul unquiet,turn upturn,tweedi unsmooth,twelv xii,twelvemonth year,twiddl \
twirl whirl,twilight twilit,twirl whirl,twist twisti wind wriggl writh,twisti wind,type typewrit,typic verit,ugli \
unattract unlov unpicturesqu unsightli,ulcer unhealthi,ultrason unhear,ultraviolet unseeabl,ulul wail,unaccept \
unsatisfactori,unaccount unexplain,unaccredit unauthor,unaccustom unusu,unachiev unattain undoabl unrealiz,\
unacknowledg unconfess unknown unrecogn,unaer unventil,unaesthet unpleas,unaffect unimpress uninfluenc unmov unswai,\
unafraid unapprehens unflinch unfrighten unintimid unshrink,unair unventil,unalt unchang,unambigu unequivoc univoc,\
unannounc unexpect,unansw unreciproc unrequit,unanticip unexpect unforeseen,unappreci ungrat,unarm weaponless,\
unarticul unspoken,unask unrequest,unassist unback unsupport,unasterisk unmark unstar,unattach unconnect,unattract \
uninvit unprepossess unpresent unseduct,unauthor unlicenc unlicens unoffici,unavail unobtain unprocur useless,unawar \
unconsci,unbar unfasten unlock,unbeaten unconqu,unbecom untoward,unbeknown unknown,unbeknownst unknown,unbeliev \
unconvinc undream undreamt unimagin unthink,unbend unfalt unshak unwav,unblemish undamag,unbolt unfasten unlock,unborn \
unhatch,unbrac unlac unti,unbroken uninterrupt,uncanni weird,uncas undress,uncaus unintend,unceas unend,unceasingli \
unendingli,uncertain uncertainti,uncertainli unsteadili,unchain unfett,unchalleng undisput,unchang unvari,unchart \
unknown,uncheer unhappi,unclaim unwant,unclean uncleanli untidi,unclear wood,uncloak unmask,unco unusu,uncoerc \
voluntari,uncom untoward,uncomfort uneasi,uncommon unusu unwont,uncompar uniqu unparallel,uncompassion unsympathet,\
uncompens unpaid,uncomprom unregener,unconcern untroubl,uncondit unqualifi vest,uncongeni unsympathet,unconnect unrel,\
unconqu undef unvanquish,unconquer unsubdu unsurmount unvanquish,unconsci unvoluntari,unconsecr unholi,uncontroversi \
undisput,unconvent unorthodox,unconvinc unpersuas,uncoop unhelp,uncorrel unrel,uncount unnumb,uncouth vulgar,uncr \
unimagin,uncrit unscholarli,undamag unimpair uninjur unmar unmutil,undaunt undismai unshaken,undecid unsettl,undefend \
vulner,undefin vagu,undelin undepict,undeni undisput unquestion,undepict unpictur,underachiev underperform,underbrush \
undergrowth underwood,underclass underprivileg,undercloth underwear,undereduc uneduc,underestim underr underreckon \
undervalu,undergrad undergradu,underlin underscor,underprivileg unfortun,undersid undersurfac,undeserv unworthi,\
undesir unwant,undetermin unexplain,undevelop vestigi,undiagnos unknown,undigest ununderstood,undiminish unmitig \
unreliev,undischarg unpaid,undisput unquest,undivid unit,undri wet,uneasi unquiet,uneconom wast,uneffect useless,\
unemot unmov,unemphat unstress,unequ uniqu unparallel,unequal uniqu unparallel,unessenti unimport unnecessari unneed,\
uneven unparallel unsmooth unsteadi wavelik,unexampl unpreced,unexpect unforeseen unherald unhop unpredict unthought,\
unexplor unknown,unexpress unsaid unspeak untel,unfair unjust unsport unsportsmanlik,unfaith untrusti untrustworthi,\
unfalt unshak unwav,unfalteringli unshak,unfamiliar unknown,unfasten unlatch unlock unsecur,unfathom unplumb,unfavor \
unfavour,unfeminin unwomanli,unfertil unfruit unimpregn unproduct,unfett unshackl,unfirm unfix,unfit unsuit,unforc \
voluntari,unforese unpredict,unforgiv vindict,unfortun unlucki unluckili unsuccess,unfreez unthaw,unfulfil unsuccess,\
unfurrow unwrinkl,ungodli wick,ungracefulli woodenli,ungraci woodenli,ungrad unimprov,ungrat unthank,unguard vulner,\
unhallow unholi,unharm unhurt unscath,unhealthi unwholesom varicos wheez windburn windburnt,unheat unwarm,unheed unnot,\
unholi unsanctifi,unhurt uninjur unscath,unidentifi unknown unrecogniz,unifi unit,unimagin uninvent unthink,unimpair \
uninjur,unimpeach unquestion,unimpos unimpress,uninfluenc untouch,uninjur unscath,unintend unmotiv unplan unwit,\
uninterest wearisom,uninvit unwelcom,uniqu unparallel,unit unpartit unseg,uniti whole,univers world,unjust unsport \
unsportsmanlik,unjustifi unwarr,unkind unkindli unmerci,unknot unravel,unknowingli unwittingli,unknown unmap,unlac \
unti,unlatch unlock,unlimit untrammel,unlock unsecur,unlov unpicturesqu unwant,unmarri unmat unw unwed widow,unmatch \
unpair,unmeritori unworthi,unmitig utter,unmodifi unqualifi,unmolest untroubl,unnecessari unneed,unnot unobserv \
unperceiv unremark,unnumb unnumber unnumer,unobserv unse,unobtain unprocur,unoffici unsanct,unorgan unstructur,\
unoxygen unventil,unpaid unsalari,unpalat unpleas,unpeac violent warlik,unperceiv unse,unpercept unse,unperform unstag,\
unpick unravel,unplac unsuccess,unplan unpremedit,unpleas vitriol,unplough unplow,unplow until,unplumb unsound,unpomp \
unpretenti,unprepar unreadi unrehears,unprincipl unscrupul,unprofit unsuccess useless,unprotect unsaf unshield vulner,\
unquiet wild,unreal unrealist unsuccess visual,unreason unten,unreciproc unrequit,unrecognis unrecogniz,unredeem unsav \
wick,unreflect unthink unthought,unreform wick,unremark usual workadai,unresolv unsolv,unrespons unsympathet,unreward \
unsuccess,unright unworthi wick,unrol unwind,unsaf vulner,unsaid unstat unutt unverb,unsatisfactori unsatisfi,unseeabl \
unseen,unseemli untoward,unservic useless,unservil unsubmiss,unshak unwav,unshav unshaven whisker whiskeri,unshaven \
whisker whiskeri,unslop upright vertic,unsought unwant,unspeak untel unutter,unspoken wordless,unstabl unsteadi wobbl,\
unstain unvarnish,unsteadi wobbl,unsubdu wild,unsubstanti wraithlik,unsuccess winless,unswai untouch,unsympath \
unsympathet,untast untouch,untest untri,unthink unthinkingli unthought,untoughen weak,unus useless,unvent unventil,\
unvoluntari unwil,unw unwed,unwant unwelcom unwish,unwarr unwarrant,unworthi worthless,unwrinkl wrinkleless,upbeat \
wellb,upchuck vomit,upend vertic,uplift upthrow upthrust,upmost uppermost,upright vertic,upriv upstream,upset worri,\
upward upwardli,urin weewe,usabl util,usag util,usual wont,uteru womb,utmost uttermost,uxori wife,vaccin vaccinum,\
vacuiti vacuum,vagabond wander,vagabondag wander,vale vallei,valianc valor,valiant valor,valuabl worthi,valueless \
worthless,vaporif volatil,vaporiz volatil,vapourif volatil,vapouris volatil,vari varicolor varieg variform versatil,\
varianc variant,varicolor varieg,veg veget,veget veggi,vein veinlik vena venos,velvet velveti,vend vendit,vender \
vendor,veng vindict,venom virul,vent venthol,veranda verandah,verbena vervain,vermicul worn,vermilion vermillion,\
vernal young youth,verv vital,vest waistcoat,vet veterinari veterinarian,veterinari veterinarian,viabl workabl,vibrant \
vivaci,victori win,viewabl visibl,viewer watcher,vigil wake watch,vigilantli watchfulli,villain wick,vineri vineyard,\
vino wine,virtu virtuous,virtuoso whiz whizz wiz wizard,viscomet viscosimet,viscos viscous,visit visitor,vitiat weaken,\
vocal voic vowellik,vocifer yell,voic vox,volatil volatilis volatiliz,volit will,volunt voluntari,voluntari wil will,\
vomit vomitu,vulpecular vulpin,wacki whacki zani,waffl waver,wag waggl,waggon wagon,wail yaup yawl,waist waistlin,wake \
watch,wallop whack wham whop,wan weak,wander wind,want welcom,war warfar,wari watch,washbasin washbowl,wast worthless,\
watercolorist watercolourist,wateri wet,waterlog wet,waterworn worn,wavelik wavi,waxen waxi,wealth wealthi,wear weari,\
weather windward worn,weatherworn worn,wee weeni weensi,weisenheim wisenheim,welt whip,west westbound westerli \
westernmost westmost westsid westward,westbound westward,whack wham whop,whicker whinni,whimper whine,whir whirr whiz \
whizz,whirr whiz,whisker whiskeri,whiz whizz wiz wizard,whizz wizard,widow widowman,wife wifelik,wil will,wilfulli \
willfulli,windscreen windshield,winter wintertim,winteri wintri,wiseacr wisenheim,wit witness witti wittic,witch \
wizard,wither wizen,wiz wizard,wizard wizardli,woebegon worn,wolfish wolflik,wonder wondrou,wonderfulli wondrou \
wondrous,wondrou wondrous,wood woodsi,wooden woodi,wool woolen woollen,woolen woollen,wooli woolli,workingman workman,\
wormi worn,worth worthi,worthi worthwhil,wrack wreck,wrath wroth,wriggl writh,wriggli writh,writh writhen,xanthou \
yellow,yahoo yokel,yap yelp yip,yellow yellowish,yelp yip,yon yonder,young youngish youth,younker youth,zag zigzag,\
zero zilch zip zippo,zig zigzag,zilch zip,zip zipper zippo`;

export const englishOpposites = `abactin actin,abaxi adaxi,abduc adduc,abduct adduct,abienc adienc,abient adient,abil \
inabl,abl unabl,abnorm normal,abolish establish,abor oral,aborad orad,abov below,abranchi branchiat,abridg unabridg,\
abrupt gradual,absenc presenc,absent present,absolut rel,absolv blame,absorb adsorb emit nonabsorb,abstain consum,\
abstemi glutton,abstract concret,abstractli concret,abund scarc scarciti,abus unabus,acarpel carpel,acatalect catalect \
hypercatalect,acaud caudat,acaulesc caulesc,acceler deceler,accentu quantit syllab,accept refus reject unaccept,access \
inaccess,accident deliber,accommod unaccommod,accompani unaccompani,accord discord,accur inaccur,accuraci inaccuraci,\
accusatori inquisitori,achiev loser,achlamyd chlamyd,achondrit chondrit,achromat chromat,achromatin chromatin,acid \
alkalin amphoter,acidifi alkal,acknowledg unacknowledg,acquaint stranger,acquisit unacquisit,acquit convict,acquitt \
convict,acrocarp pleurocarp,acropet basipet,acroscop basiscop,act refrain,actabl unact,actinomorph zygomorph,action \
inact,activ deactiv dormant extinct inact inactiv inhibitor passiv quiet stativ,actual potenti,acut chronic obtus,\
acycl cyclic,adapt maladapt unadapt,add subtract,addict nonaddict unaddict,addit subtract,address unaddress,adequ \
inadequ,adequaci inadequaci,adhes nonadhes,adiabat diabat,adject substant,adjust maladjust unadjust,admiss inadmiss,\
admit deni exclud reject,adnat connat,adopt biolog nativ unadopt,adorn unadorn,adroit maladroit,adroitli maladroitli,\
adscript subscript superscript,adsorb nonadsorb,adult juvenil,adulter purifi,advanc back reced retreat,advantag \
disadvantag,adventur unadventur,advert inadvert,advis inadvis,aerob anaerob,aesthet inaesthet,aestiv hibern,afebril \
febril,affect unaffect,affected unaffected,affer effer,affin consanguin,affirm neg negat revers,affix unaffix,afloat \
aground,afraid unafraid,aft fore,aggrad degrad,aggress unaggress,agit calm unagit,agnost gnostic,agonist antagonist,\
agre disagre,agreeabl disagre,agreement disagr,ahead back,ahistor histor,airworthi unairworthi,alarm unalarm,alcohol \
nonalcohol,alert unalert,algorithm heurist,alien inalien,align nonalign skew,alik unalik,aliqu aliquot,aliv dead,\
alkalin amphoter,all some,allochthon autochthon,allogami autogami,allogen xenogen,allopath homeopath,allopathi \
homeopathi,allopatr sympatr,allopatri sympatri,allow deni disallow,alphabet analphabet,alter unalt unalter,altern \
direct opposit,altrici precoci,altruism egoism,altruist egoist,amateur profession,amateurishli expertli,ambigu \
unambigu,ambiti unambiti,ambivers extravers extrovers introvers,amend unamend,ametabol metabol,ametrop emmetrop,amic \
hostil,amphibi aquat terrestri,amphitrop anatrop,ampl meager,ampli meagerli,anabat katabat,anabol catabol,anaclin \
cataclin,anadrom catadrom diadrom,anal oral,analog digit heterolog homolog,analysi synthesi,analyt synthet,analyz \
synthes unanalyz,anamorph katamorph,anaphrodisia aphrodisia,anaphrodisiac aphrodisiac,anapsid diapsid,anastalsi \
peristalsi,anastigmat astigmat,ancestor descend,androgyn femal male,anemophil entomophil,anestr estrou,anestru estru,\
angri unangri,angular round,anhydr hydrou,anim inanim unanim,anion cation,anisotrop isotrop,anisotropi isotropi,annual \
biennial perenni,anod cathod,anonym onym,anovul ovul,answer question,antagonist conciliatori synergist,antapex apex,\
anteced subsequ,antemeridian postmeridian,antemortem postmortem,anterior posterior,anterograd retrograd,anti pro,\
anticatalyst catalyst,anticholinerg cholinerg,anticlimact climact,anticlin synclin,anticyclon cyclon,antimagnet magnet,\
antinod node,antipyret pyret,antisept septic,antityp type,antonym synonym,antrors retrors,aperiod period,apetal petal,\
aphelion perihelion,aplacent placent,apoapsi periapsi,apocarp syncarp,apocrin eccrin,apoge perige,apojov perijov,\
apologet unapologet,apolun perilun,apophat cataphat,aposelen periselen,appeal unapp unappeal,appealingli unappealingli,\
appear disappear,appendag unappendag,appet unappet,appetizing unappetizing,applaud boo,appli theoret,applic inapplic,\
appoint elect,apposit inapposit,appreci depreci unappreci,approach unapproach,approb disapprob reprob,appropri \
inappropri,approv disapprov,approvingli disapprovingli,apropo malapropo,apt inapt,apter peripter,aptitud inaptitud,\
aquat terrestri,aqueou igneou,arbitr nonarbitr,arbitrari nonarbitrari,arbor nonarbor,arenac argillac,argument unargu,\
arm armless disarm unarm,armament disarma,armor unarmor,arrang disarrang,arriv leav,art artless,artesian subartesian,\
articul inarticul unarticul,artifici natur,ascend descend,ascent descent,asexu sexual,asham unasham,ashamedli \
unashamedli,asleep awak,assembl disassembl,assent dissent,assert unassert,asset liabil,assign unassign,assimil \
dissimil,assist unassist,associ disassoci dissoci nonassoci,astigmat stigmat,astomat stomat,astring nonastring,\
asymmetr symmetr,asymmetri symmetri,asynchron synchron,asyndet syndet,atheism theism,atom holism,atomist holist,aton \
tonal tonic,atrophi hypertrophi,attach detach unattach,attack defend,attend miss nonattend,attent inattent,attract \
repel repuls unattract,attribut predic unattribut,atyp typic,audibl inaud,augment diminut,aunt uncl,auspici inauspici,\
author unauthor,autoeci heteroeci,autogam endogam exogam,autogen heterogen,autolog heterolog homolog,automat manual,\
autotroph heterotroph,autumn summeri vernal wintri,avail unavail,avascular vascular,aveng unaveng,avirul virul,avoid \
confront,avow disavow,awai home,awaken unawaken,awar unawar,awkward grace,awn awnless,azon zonal,back backless front \
veer,background foreground,backhand forehand,backward forward,bad best good,badli well,balanc imbal unbal unbalanc,\
balconi unbalconi,band unband,baptiz unbapt,bar unbar,bare cover,barrel unbarrel,basic incident,beak beakless,bear \
bull interest nonbear,beauti ugli,beautifi uglifi,becoming unbecoming,bed bedless,begin end middl,begrudg wish,behav \
misbehav,belief unbelief,believ disbeliev unbeliev,believingli unbelievingli,belli bellyless,belt unbelt,bend \
straighten unbend,benef unbenef,benefic malefic,benevol malevol,benign malign,bequeath disinherit,beseech imper,better \
worsen,bib bibless,bicamer unicamer,bidirect unidirect,biennial perenni,big littl small,bimod unimod,binaur monaur,\
bind free unbind unbound,binucl mononuclear trinucl,bipe quadrup,biped quadruped,bipolar unipolar,birth death,bisexu \
heterosexu homosexu,bival multival unival,bivalv univalv,black white,blacken whiten,blemish unblemish,blend unblend,\
bless curs,blind sight,block unblock,blond brunet,bloodi bloodless,bloodili bloodlessli,blur focu,bodi unbodi,boi girl,\
boil freez,bold timid,bolt unbolt,boneless boni,border unbord,born unborn,borrow lend lender,bottlefe breastfe,bottom \
bottomless side top,bounc clear,bow pluck,box unbox,boycott patron,brachycephal dolichocephal,bracteat ebract,braid \
unbraid,brainwash unbrainwash,branchi branchless,brand unbrand,brave cowardli timid,break keep make repair,breakabl \
unbreak,breast breastless,breath breathless,bridgeabl unbridg,bridl unbridl,bright dull,brighten darken,broadli \
narrowli,broken unbroken,brother sister,brotherli sisterli,buckl unbuckl,bui sell,burden unburden,buri unburi,busi idl,\
button unbutton,cacodemon eudemon,cacophon euphoni,caduc persist,calc discalc,calcicol calcifug,calcifi decalcifi,\
calcul incalcul,calm stormi,camphor uncamphor,campylotrop orthotrop,capabl incap,capac incapac,capit social,capitalist \
socialist,captor liber,cardin ordin,care careless,carefulli carelessli,carin ratit,carnivor herbivor insectivor \
omnivor,carpet uncarpet,carv uncarv,cash credit,castrat uncastr,catadrom diadrom,catalect hypercatalect,catarrhin \
leptorrhin platyrrhin,categorem syncategorem,categoremat syncategoremat,caudal cephal,caulin radic,caulk uncaulk,caus \
noncaus,caution incaut,cautiou incauti,cautious incauti,ceiling floor,cellular noncellular,cenobit eremit,cenogenesi \
palingenesi,cenogenet palingenet,censor uncensor,center leav right,central decentr margin peripher,centrifug centripet,\
cerebr emot,ceremoni unceremoni,certain uncertain,certainti uncertainti,certifi decertifi uncertifi,chain unchain,\
chang stai unchang,changeabl changeless unchang,characterist uncharacterist,charg discharg uncharg,charit uncharit,\
charter unchart,chast unchast,cheap expens,cheapli expens,cheer cheerless complain depress uncheer,cheerfulli \
cheerlessli,child parent,chivalr unchivalr,christian unchristian,chromat diaton,cismontan tramontan,citizen noncitizen,\
civil incivil noncivil sider uncivil,civilian militari serviceman,civilli uncivilli,claim disclaim forfeit,clarifi \
obfusc,clariti obscur opac,clasp unclasp,classic nonclass,classicist romanticist,classif declassif,classifi declassifi \
unclassifi,clean dirti unclean,cleanli uncleanli,clear cloudi opaqu unclear,clearhead confus,clement inclement,clergi \
laiti,clergyman layman,clip unclip,clockwiz counterclockw,clog unclog,close distant open,cloth uncloth,clutter unclutt,\
coars fine,coastal inland,coat uncoat,cogniz incogniz,coher incoher,coil uncoil,cold hot,coldheart warmheart,collaps \
noncollaps,collater lineal,collect distribut uncollect,colon decolon,color colorless discolor uncolor,colour \
colourless,column noncolumn,comb uncomb,combin noncombin uncombin,combust noncombust,comedi tragedi,comfort discomfort \
uncomfort,commensur incommensur,commerci noncommerci,commiss noncommiss,commit uncommit,commodi incommodi,common \
individu uncommon,commun excommun uncommun,commut incommut,compact loos,compar incompar,compart uncompart,compassion \
uncompassion,compat incompat,compet incompet,competit cooper noncompetit,complain uncomplain,complainingli \
uncomplainingli,complet incomplet,complex simpl simplic,complianc noncompli,compliant defiant,complic simplifi,\
complimentari uncomplimentari,compos discompos,composur discomposur,compound simpl,comprehens incomprehens \
noncomprehens,compress decompress incompress,comprom uncomprom,con pro,concav convex convexli,conceal reveal unconc,\
conceit humil,concentr deconcentr dilut distribut eccentr,concept misconcept,concern unconcern,conciz prolix,conclus \
inconclus,condit uncondit,condition uncondition,conduct nonconduct,conductor insul,confid diffid,confin free invas \
unconfin,confirm unconfirm,conform deviat nonconform,conformist nonconformist,congeni uncongeni,congruent incongru,\
congruiti incongru,congruou incongru,congruous incongru,conjunct disjunct,connect disconnect unconnect,connected \
disconnected unconnected,connot denot,conquer unconquer,conscienti unconscienti,consciou unconsci,conscious unconsci,\
consecr desecr,consequ inconsequ,consequenti inconsequenti,conserv liber wast,consider inconsider,consist inconsist,\
consol inconsol,conson vowel,consonant vocal,conspicu inconspicu,constanc inconst,constant inconst,constip unconstip,\
constitut unconstitut,constitution unconstitution,constrict unconstrict,construct destruct misconstruct,consumm \
unconsumm,consumpt gener,contamin decontamin uncontamin,contempt estim,content discont discontent,contest incontest \
uncontest,contin incontin,continent intercontinent,continu discontinu sporad,contract expand expans,contraind indic,\
contralater ipsilater,contrasti flat,control uncontrol,controversi uncontroversi,conveni inconveni,convent nuclear \
unconvent,convention unconvention,converg diverg,convert inconvert,convinc unconvinc,convincingli unconvincingli,cook \
raw,cool heat warm,cooper uncoop,coordin incoordin subordin,cork uncork,corpor incorpor,correct falsifi incorrect \
uncorrect,correctli incorrectli,corrig incorrig,corrupt incorrupt,cortex medulla,cosmopolitan endem provinci,costiv \
lax,counterfactu factual,counterfeit genuin,counterrevolutionari revolutionari,coupl uncoupl,courag cowardic,courteou \
discourt,courteous discourt,courtesi discourtesi,cousinli uncousinli,cover uncov,covert overt,covertli overtli,cranni \
uncranni,crate uncrat,creativ uncr,credibl incred,credit debit,creditor debtor,credul incredul,crescendo decrescendo,\
crimin decrimin,critic noncrit praiz uncrit,crook straight,crooked straight,cross uncross,crossbr purebr,crosswiz \
lengthwiz,crowd uncrowd,crown uncrown,crucial noncruci,cry laugh,crystal uncrystal,crystallin noncrystallin,cubic \
linear planar,cultiv uncultiv,curabl incur,curdl homogen,curiou incuri,curli straight,current noncurr,cursori fossori,\
curtain curtainless,curv straight,cut uncut,cyclic noncycl,dai night,damag undamag,danger safe safeti,dark light,\
darken lighten,databl undat,daughter son,dead live,deaden enliven,deaf hear,debilit invigor,deceiv undec,decenc indec,\
decent indec,decidu evergreen,deciph undeciph,decis indecis,declar interrog undeclar,declaratori interrogatori,declin \
improv,decod encod,decor indecor,decorum indecorum,decreas increas,decrement increment,dedic unded,dedifferenti \
differenti,deduct induct nondeduct,deep shallow,defeas indefeas,defeat undef victori,defend plaintiff prosecut,defens \
offens prosecut,deficit lead,defin undefin,definit indefinit,deflat disinfl inflat,deflationari inflationari,defus \
fuse,deglycerol glycerol,dehisc indehisc,dehuman human,dehumidifi humidifi,dehydr hydrat,dehydrogen hydrogen,deject \
elat,delai rush,delic rug,delin undelin,demagnet magnet,demand suppli undemand,demateri materi,demerit merit,demilitar \
militar,demobil mobil,democrat undemocrat,demonet monet,demonstr undemonstr,demot promot,demulsifi emulsifi,demystifi \
mystifi,demytholog mytholog,denation nation,denatur natur,denazifi nazifi,deniabl undeni,denitrifi nitrifi,deodor odor,\
deodour odour,deoxid oxid,depart stai,depend independ undepend,deperson person,depigment pigment,deposit withdraw,\
depress elat stimul,depressur pressur,depriv enrich,deregul regul,derequisit requisit,derestrict restrict,deriv \
inflect underiv,desalin salin,descript prescript undescript,desegreg segreg,desensit sensit,deservedli undeservedli,\
design undesign,desir undesir,despair hope,destabil stabil,destalin stalin,destroi preserv,destruct indestruct,\
desynchron synchron,detect undetect,deterior recuper,determin indetermin undetermin,dethron enthron,detransitiv \
transitiv,detrib tribal,develop nondevelop undevelop,devit vital,devoic voic,devolut evolut,dextral sinistr,dextrorot \
levorot,diachron synchron,diclin monoclin,dicotyledon monocotyledon,die nascent,differ equal same,differenti integr \
undifferenti,difficult easi,difficulti eas,digest indigest,digitigrad plantigrad,dignifi undignifi,dilig neglig,dilut \
undilut,dim undim,dioeciou monoeci,diploid haploid polyploid,diplomat undiplomat,direct indirect invers omnidirect \
retrograd,directli indirectli,disabl enabl,discern indiscern undiscern,discharg enlist,disciplin indisciplin,discourag \
encourag,discouragingli encouragingli,discreet indiscreet,discreetli indiscreetli,discrimin indiscrimin undiscrimin,\
disembark embark,disembarrass embarrass,disench enchant,disenfranch enfranch,disenfranchis enfranchis,disengag engag,\
disentangl entangl,disequilibrium equilibrium,disesteem esteem,disfluenc fluenci,dishearten hearten,dishonest honest,\
dishonesti honesti,dishonestli honestli,dishonor honor,disincarn incarn,disincent incent,disinclin inclin,disinfect \
infect,disinfl inflat,disingenu ingenu,disintegr integr,disjoin join,dislik like,dislodg lodg,disloy loyal,disloyalti \
loyalti,disobedi obedi,disobei obei,disoblig oblig,disord order,disorderli orderli,disorgan organ,disori orient,\
disparag flatter,dispens indispens,displeas pleas,dispos indispos nondispos,disproport proport,disproportion \
proportion,disprov prove,disqualifi qualifi,disreput reput,disrespect respect,disrespectfulli respectfulli,\
dissatisfact satisfact,dissatisfi satisfi,disservic servic,dissimilar similar,dissimilitud similitud,disson harmoni,\
dissuad persuad,dissuas persuas,distal mesial proxim,distinct indistinct,distinguish indistinguish,distributari \
tributari,distrust trust,distrustfulli trustfulli,disunifi unifi,disunion union,diurnal nocturn,diversifi special \
undiversifi,divest invest,divid multipli unit,divis indivis,docil stubborn,dock undock,document undocu,domest foreign \
undomest,domin recess submiss subordin,dorsal ventral,doubl singl,dove hawk,dovish hawkish,downgrad upgrad,download \
upload,downmarket upmarket,downriv upriv,downstag upstag,downstair upstair,downstream upstream,downtick uptick,downtim \
uptim,downtown uptown,downward upward,downwardli upwardli,downwind upwind,drafte volunt,drain undrain,dramat lyric \
undramat,dress undress,drinkabl undrink,drinker nondrink,driver nondriv,drunken sober,dry phlegmi sweet wet,dryness \
wet,due undu,dull live sharp sharpen,dynam undynam,dysgen eugen,dysphem euphem,dysphemist euphemist,dysphor euphor,\
dysphoria euphoria,dystopia utopia,dystopian utopian,eager uneag,ear earless,earli late middl,earn unearn,earthli \
heavenli,easi uneasi,east west,easterli westerli,eastern western,ebb tide,ecdem endem epidem,echoic nonecho,ectomorph \
endomorph mesomorph,edibl ined,edifi unedifi,educ uneduc,effect ineffect,effector receptor,effectu ineffectu,effervesc \
noneffervesc,efficaci inefficaci,effici ineffici,efflux influx,effort effortless,egalitarian elitist,egress ingress,\
elast inelast,eleg ineleg,elegantli inelegantli,elig inelig,eloqu ineloqu,emers immers,emigr immigr,emot unemot,\
emotion unemotion,empir theoret,emploi unemploi,employ employe unemploy,empti fill full,enclos unenclos,encumb \
unencumb,end middl,endem epidem,endergon exergon,endocentr exocentr,endocrin exocrin,endoerg exoerg,endogam exogam,\
endogami exogami,endogen exogen,endomorph mesomorph,endotherm exotherm,endotoxin exotoxin,endow unendow,energet \
letharg,enforc exempt unenforc,enjoi suffer,enlighten unenlighten,enliven unenliven,enrich impoverish,enter exit,\
enterpr unenterpr,enthusiast unenthusiast,entozo epizo,environment hereditarian,equal inequ unequ,equatori polar,equip \
unequip,equit inequit,equiti inequ,equival nonequival,equivoc unequivoc,eradic ineradic,eras record,erect unerect,\
erranc inerr,esoter exoter,essenti inessenti,establish unestablish,estiv hibern,ethic uneth,eucaryot procaryot,\
eukaryot prokaryot,eusporangi leptosporangi,even odd uneven,evenli unevenli,event unev,ever never,evil good,evit \
inevit,exact inexact,exactli inexactli,exaugur inaugur,exchang unexchang,excit unexcit,excitingli unexcitingli,exclud \
includ,exclus inclus,exculpatori inculpatori,excus inexcus,exempt nonexempt,exhal inhal,exhaust inexhaust unexhaust,\
exist nonexist,exon intron,expans unexpans,expatri repatri,expect unexpect,expected unexpected,expedi inexpedi,expend \
unexpend,expens inexpens,experi inexperi,experienc inexperienc,expir unexpir,explic inexplic,explicit implicit \
inexplicit,explicitli implicitli,explod implod,exploit unexploit,exploratori nonexploratori,explos nonexplos,export \
import unexport,express inexpress local,extant extinct,extend unextend,extens flexion intens,extensil nonextensil,\
extensor flexor,exterior interior,extern intern,extinguish ignit inextinguish,extracellular intracellular,extramur \
intramur,extraordinari ordinari,extrasensori sensori,extraterritori territori,extravers introvers,extric inextric,\
extrins intrins,extrospect introspect,extrovers introvers,extrovert introvert,extrus intrus,face faceless,facet \
unfacet,facult oblig,fail manag pass succe,failur success,fainthearted stouthearted,fair foul unfair,fairli unfairli,\
faith unfaith,faithfulli unfaithfulli,fall rize,fallibl infal,fals true,falsehood truth,falsiti truth,fame infami,\
familiar strang unfamiliar,fanci plain,far near,farsight nearsight,fashion unfashion,fast slow,fasten unfasten,fastidi \
unfastidi,fat lean thin,fatal nonfat,father mother,fathom unfathom,fatti nonfat,fauna flora,favor unfavor,favour \
unfavour,fear fearless,fearfulli fearlessli,feasibl infeas,feather unfeath,feder unitari,feed starv,feelingli \
unfeelingli,felic infel,felicit infelicit,femal male,feminin masculin neuter,fern fernless,fertil infertil steril,few \
mani more,fewest most,fiction nonfict,fidel infidel,figur ground liter,filial parent,fill unfil,financi nonfinanci,\
find lose,finger fingerless,finish start unfinish,finit infinit,fire hire,first last second,fissil nonfissil,fission \
nonfission,fit unfit,fix unfix,fixed loos,flat natur sharp,flatten sharpen,flatter unflatt,fledg unfledg,flexibl \
inflex,float sink,flower flowerless,focus unfocus,foe friend,fold unfold,folli wisdom,follow lead leader preced,\
foolish wize,foolishli wise,foot footless head,forbid permit,forc forceless,foreign nativ,forget mind rememb,forgett \
unforgett,forgiv unforgiv,forgivingli unforgivingli,form unform,formal imit inform,former latter,fort piano,fortissimo \
pianissimo,fortun unfortun,forward revers,fraction whole,fragrant malodor,frail robust,frame unfram,fratern ident,free \
obstruct unfre,freelanc salari,freez unfreez,frequent infrequ,fresh preserv salti stale,fret unfret,friendli hostil \
unfriendli,frivol seriou serious,front rear,frozen unfrozen,fruit fruitless unfruit,fruitfulli fruitlessli,fuel unfuel,\
full thin,function malfunct nonfunct organ,fund unfund,furnish unfurnish,furrow unfurrow,futur past present,gabl hip,\
gain loss reduc,gaseou liquid solid,gather spread ungath,gear ungear,gener local particular specif specifi stingi \
ungener variet,generalist specialist,generos stingi,genuin spurious,geocentr heliocentr,geograph magnet,geometr \
linearli,germfre germi,give take,glad sad,gladden sadden,glaze unglaz,gloriou inglori,glove gloveless,godli ungodli,\
good worsen,gracefulli gracelessli ungracefulli,graciou ungraci,gracious ungraci,gradual steep sudden,grammat \
ungrammat,granter withhold,grassi grassless,grate ungrat,gratefulli ungratefulli,gratitud ingratitud,gravit levit,\
graviti leviti,great lesser,green ripe,gregari ungregari,groom ungroom,gross net,grudgingli ungrudgingli,guid unguid,\
guilt innoc,guilti innoc,gusset ungusset,gutless gutsi,hairi hairless,half whole,hand handless,handl handleless,\
haploid polyploid,happi sad unhappi,happili sadli unhappili,har unhar,hard soft,hardbal softbal,harden soft soften,\
hardheart softheart,hardwar softwar,harm harmless,harmfulli harmlessli,harmon nonharmon,harmoni inharmoni,hat hatless,\
hate lovabl love,have lack miss,head headless rear tail unhead,health unhealth,healthi unhealthi,heavi light,heavili \
lightli,heed heedless,help unhelp,helpfulli unhelpfulli,herbivor insectivor omnivor,here there,hesitantli \
unhesitatingli,heterocerc homocerc,heterodactyl zygodactyl,heterogen homogen,heterolog homolog,heterosexu homosexu,\
heterozyg homozyg,heterozygos homozygos,hide show,hierarch nonhierarch,high low,highland lowland,hip hipless,hit miss,\
hitch unhitch,holi unholi,hollow solid,holophyt holozo,hook unhook,hope hopeless,hopefulli hopelessli,horizont inclin \
vertic,horn hornless,hospit inhospit,host parasit,human inhuman nonhuman,humbl proud,humil pride,humor humorless \
humorlessli,hungri thirsti,hurri unhurri,hurriedli unhurriedli,husband wife,husbandli wife,hydric mesic xeric,\
hydrokinet hydrostat,hydrophil hydrophob,hygien unhygien,hypercalcemia hypocalcemia,hypercapnia hypocapnia,\
hyperglycemia hypoglycemia,hyperkalemia hypokalemia,hypernatremia hyponatremia,hyperopia myopia,hyperparathyroid \
hypoparathyroid,hyperpigment hypopigment,hyperpnea hypopnea,hypersomnia insomnia,hypertens hypotens normotens,\
hyperthermia hypothermia,hyperthyroid hypothyroid,hyperton hypoton isoton,hypertonia hypotonia,hypertonu hypotonu,\
hypervolemia hypovolemia,hypotens normotens,hypoton isoton,identifi unidentifi,idiograph nomothet,idl run work,ignobl \
nobl,ignor know notic,ill well,illeg legal legibl,illegitim legitim,illegitimaci legitimaci,illiber liber,illicit \
licit,illicitli licitli,illiter liter,illiteraci literaci,illog logic,illogic logic,imagin unimagin,imit nonimit,imman \
transeunt,immateri materi,immatur matur,immeasur measur,immedi mediat,immediaci mediaci,immisc miscibl,immobil mobil,\
immobl mobil,immoder moder,immodest modest,immodesti modesti,immodestli modestli,immor moral,immort mortal,immotil \
motil,immov movabl,immunocompet immunodefici,immut mutabl,impair unimpair,impalp palpabl,imparti partial,impass \
passabl,impati patienc patient,impenetr penetr,impenit penit,impercept percept,imperfect perfect,imperfectli perfectli,\
imperish perish,imperm permeabl,imperman perman,impermiss permiss,imperson person,impervi perviou pervious,impieti \
pieti,impiou piou,implac placabl,implaus plausibl,impolit polit,imponder ponder,import unimport,imposs possibl,impot \
potenc potent,impract practic,impractic practic,imprec preciz,imprecis precis,impress unimpress,impression \
unimpression,improb probabl,improp proper,improperli properli,improprieti proprieti,improv unimprov,improvid provid,\
imprud prudenc prudent,impur pure puriti,inboard outboard,inbr outbr,inclin vertic,incom outgo,indoor outdoor,induc \
spontan,indulg nonindulg,industri nonindustri,infecti noninfecti,inferior superior,infern supern,infield outfield,\
inflect uninflect,inflow outflow,influenti uninfluenti,inform uninform,infra supra,inhabit uninhabit,inherit \
noninherit,inhibit uninhibit,initi uniniti,inject uninject,injudici judici,injur uninjur,injustic justic,inner outer,\
innocu noxiou,innumer numer,inoffens offens,inop oper,inoper oper,inopportun opportun,inorgan organ,inpati outpati,\
inquir uninquir,insalubr salubr,insalubri salubri,insan sane saniti,insati satiat,insectivor omnivor,insecur secur,\
insens sensibl,insensit sensit,insenti sentienc sentient,insepar separ,inshor offshor,insid outsid,insignific signific,\
insignificantli significantli,insincer sincer,insolubl solubl,insolv solvenc solvent,inspan outspan,inspir uninspir,\
instabl stabil,institut noninstitut,institution noninstitution,instruct uninstruct,instrument vocal,insubordin \
subordin,insubstanti substanti,insuffici suffici,insur uninsur,insurmount surmount,intang tangibl,integr nonintegr \
segreg,intellectu nonintellectu,intellig stupid unintellig,intemper temper,intend unintend,intens mild,intensifi moder,\
intention unintention,interdepartment intradepartment,interest uninterest,interesting uninteresting,interestingli \
uninterestingli,interfer noninterfer,intermedi termin,intern nation,internation nation,interspeci intraspeci,interst \
intrast,intervent nonintervent,intest testat,intoler toler,intolerantli tolerantli,intox sober,intract tractabl,\
intransit transit,intrus protrus unintrus,inutil util,invalid valid,invari variabl,invas noninvas,invertebr vertebr,\
inviol violabl,invis visibl,invit uninvit,involuntari voluntari,involuntarili voluntarili,involv uninvolv,invulner \
vulner,inward outward,inwardli outwardli,ionic nonion,ioniz nonion,iron uniron,irrat ration,irration ration,irreconcil \
reconcil,irreduc reduc,irregular regular,irregularli regularli,irrelev relev,irrelevantli relevantli,irreligi religi,\
irremedi remedi,irremov remov,irrepar repar,irreplac replac,irresist resist,irresolut resolut,irrespons respons,\
irrever rever,irrevers revers,irrevoc revoc,irrit sooth,isometr isoton,issu recal,jaw jawless,joi sorrow,joint separ,\
joy sorrow,joyfulli joylessli,joyless joyou,judgment nonjudgment,juiceless juici,junior senior,just unjust,justifi \
unjustifi,justli unjustli,keep lose,kei keyless,kinanesthesia kinesthesia,kind unkind,kindli unkindli,king queen,knot \
unknot,knowabl unknow,knowingli unknowingli,known unknown,label unlabel,lace unlac,lament unlament,land landless,\
larboard starboard,larg small,lash unlash,late middl,laurel unlaurel,law unlaw,lawfulli lawlessli unlawfulli,lax tens,\
lead unlead,leafi leafless,leaki tight,lean rich,least most,leav right,leaven unleaven,leeward windward,leg legless,\
legal outlaw,legato staccato,lengthen shorten,lentic lotic,leptorrhin platyrrhin,less more,let prevent,level raiz,\
libertarian necessitarian,lid lidless,lie sit stand,light unlight,like unlik,likeli unlikeli,likelihood unlikelihood,\
limb limbless,limit unlimit,line unlin,linear nonlinear planar,linger rush,linguist nonlinguist,lip lipless,liquid \
solid,list unlist,liter spiritu,littl much,livabl unliv,live record,liveri unliveri,load unload,loami loamless,local \
nation,locat studio,lock unlock,long short,loos tight,loosen stiffen tighten,lose profit save win,loser winner,lossi \
lossless,loud soft,louden quieten,loudli softli,love unlov,lowborn nobl,lower raiz,lowercas uppercas,lowland upland,\
lubric unlubr,lucki unlucki,luckili unluckili,lumper splitter,magnet nonmagnet,major minor,majuscul minuscul,make \
unmad unmak,malici unmalici,malleabl unmal,malnourish nourish,malt unmalt,man unman woman,manag unmanag,manfulli \
unmanfulli,manli unmanli,mark unmark,marri unmarri,masculin neuter,mask unmask,masochist sadist,match mismatch,mate \
unmat,matern patern,matriarch patriarch,maxi midi mini,maxim minim,maximum minimum,meaning meaningless,meati meatless,\
mechan nonmechan,medic surgic,melodi unmelodi,melt unmelt,member memberless nonmemb,memor unmemor,mendac verac,mental \
physic,merci merciless,merit unmerit,mesic xeric,metal nonmetal,metamorph nonmetamorph,midi mini,migratori \
nonmigratori,militari unmilitari,mind unmind,mindfulli unmindfulli,mine unmin,minu plu,misogyni philogyni,mistrust \
trust,mitig unmitig,mobil stabil,modern nonmodern,modifi unmodifi,modul unmodul,molar molecular,monei moneyless,monism \
plural,monochromat polychromat,monoclin triclin,monogam polygam,monolingu multilingu,mononuclear trinucl,monophon \
polyphon,monophoni polyphoni,monosemi polysemi,monoth polyth,monotheist polytheist,monoton nonmonoton,monoval polyval,\
moonless moonlit,motion motionless,motiv unmotiv,motor unmotor,move nonmov stai still unmov,mown unmown,multicultur \
nation,multidimension unidimension,multiform uniform,multilater unilater,multinucl uninucl,multipar unipar,multipl \
singl,multipli singli,multival unival,mushroom toadstool,music unmus,muzzl unmuzzl,myelin unmyelin,nadir zenith,nai \
yea,naiv sophist,naivet sophist,narrow wide widen,nasti nice,nativ nonn,natur sharp supernatur unnatur,necessari \
unnecessari,necessarili unnecessarili,necessit obviat,neck neckless,neg neutral posit,neighborli unneighborli,nephew \
niec,neurot unneurot,neutral posit,new old worn,nidicol nidifug,nobleman noblewoman,noisi quiet,noisili quietli,nomin \
obliqu real,nonobserv observ,nonoper oper,nonparticip particip,nonparticul particul,nonpartisan partisan,nonpasserin \
passerin,nonpay payment,nonphotosynthet photosynthet,nonpolit polit,nonpor porou,nonpregn pregnant,nonprehensil \
prehensil,nonprescript prescript,nonprofession profession,nonprolifer prolifer,nonproprietari proprietari,nonpsychoact \
psychoact,nonraci racial,nonradioact radioact,nonrandom random,nonreciproc reciproc,nonreflect reflect,nonrepetit \
repetit,nonrepres repres,nonrepresent represent,nonresid resid,nonresidenti residenti,nonreticul reticul,nonretractil \
retractil,nonreturn return,nonrevers revers,nonrigid rigid,nonrumin rumin,nonsectarian sectarian,nonsignific signific,\
nonslipperi slipperi,nonsmok smoker,nonspati spatial,nonspeak speak,nonspecif specif,nonspher spheric,nonstandard \
standard,nonsteroid steroid,nonsubmers submers,nonsuppur suppur,nonsurg surgic,nonsyllab syllab,nontax taxabl,nontechn \
technic,nonterritori territori,nontherm thermal,nontox toxic,nontradit tradit,nontransl translat,nonuniform uniform,\
nonunion union,nonviol violent,nonvolatil volatil,nonwash washabl,nonwoodi woodi,nonwork worker,normal paranorm,north \
south,northern southern,nose noseless,notic unnot unnotic,numer verbal,object subject,oblat prolat,oblig unoblig,\
obligatori option,obligatorili option,obliqu parallel perpendicular,obscur promin,obstruct unobstruct,obtrus unobtrus,\
obvers revers,obviou unobvi,occident orient,occupi unoccupi,odor odorless,offend unoffend,offici unoffici,offshor \
onshor,offsid onsid,offstag onstag,often rare,oil unoil,old young,oleophil oleophob,opac transpar,open shut,\
opisthognath prognath,oppos unoppos,optim pessim,optimist pessimist,organ unorgan,orient unori,origin unorigin,\
orthodox unorthodox,orthodoxi unorthodoxi,ostentati unostentati,other same,otherworldli worldli,out safe,outbid \
underbid,overachiev underachiev,overact underact,overbid underbid,overcharg undercharg,overdress underdress,overestim \
underestim,overexpos underexpos,overgar undergar,overhand underhand,overhead subsurfac surfac,overpai underpai,\
overshoot undershoot,overspend underspend,overst underst,overstat understat,overstock understock,overvalu undervalu,\
ovipar ovovivipar vivipar,ovovivipar vivipar,own unown,pack unpack,packag unpackag,pai unpaid,pain painless pleasur,\
painfulli painlessli,paint unpaint,paintabl unpaint,palat unpalat,paradigmat syntagmat,parallel perpendicular,\
parallelogram trapezium,pardon unpardon,parent unpar,particular univers,partli wholli,pass run,passion passionless,\
past present,patriot unpatriot,patron unpatron,pattern plain,pave unpav,peac unpeac war,peduncul sessil,penalti reward,\
percept unpercept,perinat postnat prenat,perman temporarili,permiss prevent unpermiss,perplex unperplex,persuas \
unpersuas,pin unpin,plan unplan,plant unplant,play unplay,playabl unplay,pleasant unpleas,pleasantli unpleasantli,\
pleasing unpleasing,plow unplow,plural singular,point pointless,pointed unpointed,polish unpolish,poor rich,popular \
unpopular,poros solid,portabl unport,pose unpos,postdat predat,posterior prioriti,postnat prenat,postnupti prenupti,\
postprandi preprandi,postwar prewar,pot unpot,poverti wealth,power powerless unpow,preced succe unpreced,precedentedli \
unprecedentedli,precoci retard,predict unpredict,prefix suffix,prejud unprejud,premedit unpremedit,prepar resolut \
unprepar,presidenti unpresidenti,pretenti unpretenti,prevent unprevent,priestli unpriestli,primari secondari,primarili \
secondarili,principl unprincipl,printabl unprint,privat public publicli,privileg underprivileg,proactiv retroact,\
process unprocess,product unproduct,profan sacr,profession unprofession,profit unprofit,profound superfici,profund \
superfici,progress regress,pronat supin,pronounc unpronounc,prophet unprophet,propiti unpropiti,prospect retrospect,\
protect unprotect,prove unprov,provoc unprovoc,proxim ultim,public suppress,publish unpublish,pull push,punctual tardi \
unpunctu,punctur punctureless,punish unpunish,punit rehabilit,purg rehabilit,purpos purposeless,qualifi unqualifi,\
qualit quantit,quantit syllab,question unquestion,quickli slowli,quiet unquiet,quietli unquietli,quotabl unquot,\
radioluc radiopaqu,ravel unravel,reactiv unreact,readi unreadi,real unreal,realist unrealist,realiti unreal,reason \
unreason,reassur unreassur worri,recept unrecept,recogniz unrecogniz,reconstruct unreconstruct,recover unrecover,recto \
verso,refin unrefin,reflect unreflect,refresh tire,regener unregener,regist unregist,regret unregret,regul unregul,\
relat unrel,related unrelated,relax tens,reliabl unreli,religi secular,remark unremark,renew unrenew,rentabl unrent,\
repeat unrepeat,repent unrepent,repentantli unrepentantli,report unreport,reproduc unreproduc,request unrequest,resent \
unres,reserv unreserv,resist surrend,respect unrespect,respons unrespons,rest restless tire,restrain unrestrain,\
restraint unrestraint,restrict unrestrict,retail wholesal,retent unretent,reverber unreverber,reviv unreviv,reward \
unreward,rhetor unrhetor,rhyme unrhym,rhythmic unrhythm,rib ribless,ride walk,rifl unrifl,rig unrig,right wrong \
wrongli,righteou unright,righteous unright,rim rimless,rize set,romant unromant,roof roofless,rotor stator,rough \
smooth,roughen smooth,round squar,run stand,rural urban,rust rustless,rustic urban,saddl unsaddl,salabl unsal,sanitari \
unsanitari,saponifi unsaponifi,sarcast unsarcast,satisfactori unsatisfactori,satisfactorili unsatisfactorili,satur \
unsatur,savori unsavori,scalabl unscal,scent scentless,schedul unschedul,scholarli unscholarli,scientif unscientif,\
scrambl unscrambl,screw unscrew,script unscript,scrupul unscrupul,seal unseal,seam seamless,seamanlik unseamanlik,\
season unseason,seat stand,seaworthi unseaworthi,sedat stimul,seduct unseduct,seed unseed,seedi seedless,seemli \
unseemli,select unselect,selfish unselfish,selfishli unselfishli,sell unsold,send unsent,sensat unsens,sentiment \
unsentiment,separ union,servic unservic,servil unservil,sessil vagil,settl unsettl,sexi unsexi,shade unshad,shape \
unshap,share unshar,sharp soft,sharpen soften,shaven unshaven,shear unshear,sheath unsheath,shell unshel,shockabl \
unshock,shod unshod,short tall,shout whisper,shrink stretch,shrinkabl unshrink,shutter unshutt,side top,sign unsign,\
silenc sound unsilenc,sink sourc,sinkabl unsink,sit stand,sitter stander,size unsiz,skill unskil,skin skinless,sleep \
wake,sleepi wake,sleev sleeveless,smart stupid,smilingli unsmilingli,smokeless smoki,snarl unsnarl,sociabl unsoci,\
social unsoci,sole soleless,solv unsolv,solvabl unsolv,sonic subson superson,sor sweet sweeten unsor,sound unsound,\
space unspac,sparkl still,speak write,special unspeci,specifi unspecifi,spell unspel,spineless spinou,spirit \
spiritless,sportingli unsportingli,stabl unstabl,stage unstag,stain unstain,stand yield,stapl unstapl,starchi \
starchless,starless starri,start stop,statesmanlik unstatesmanlik,steadi unsteadi,steadili unsteadili,stem stemless,\
stick unstuck,stifl stimul,stimul unstimul,stoppabl unstopp,strain unstrain,strap unstrap,stratifi unstratifi,strength \
weak,strengthen weaken,stress unstress,string unstr,strong weak,strongli weakli,structur unstructur,studi unstudi,\
stuff unstuff,styleless stylish,subhuman superhuman,subjac superjac,subscript superscript,subson superson,subsurfac \
surfac,success unsuccess,successfulli unsuccessfulli,succumb surviv,sugari sugarless,suitabl unsuit,summer winter,\
summeri vernal wintri,sunriz sunset,superv unsuperv,support unsupport,sure unsur,surpriz unsurpr,suscept unsuscept,\
suspect unsuspect,swear unsworn,sweep unswept,sympathet unsympathet,systemat unsystemat,taciturn volubl,tact tactless,\
tactfulli tactlessli,talent untal,tame wild,tan untan,tangl untangl,tap untap,tast tasteless,tastefulli tastelessli,\
tasteless tasti,tear tearless,technophil technophob,temper untemp,tender tough,ters verbos,theatric untheatr,themat \
unthemat,thermoplast thermoset,thick thin,thicken thin,thickli thinli,thinkabl unthink,thought thoughtless unthought,\
thoughtfulli thoughtlessli,thrifti wast,tidi untidi,tie unti,timber untimb,timeli untimeli,tip untip,tone toneless,\
tongu tongueless,tooth toothless,top topless,touch untouch,traceabl untrac,track trackless,train untrain,translat \
untranslat,travel untravel,treat untreat,trim untrim,troubl untroubl,trusti untrusti,trustworthi untrustworthi,truth \
untruth,truthfulli untruthfulli,tube tubeless,tuck untuck,tune tuneless untun,turn unturn,twine untwin,twist untwist,\
understand ununderstood,unguicul ungul,unusu usual,unvari vari,unvaried varied,unveil veil,unventil ventil,unvoic voic,\
unwant want,unwari wari,unwarili warili,unwax wax,unwean wean,unwear wearabl,unweav weav,unweb web,unwel well,unwelcom \
welcom,unwholesom wholesom,unwieldi wieldi,unwil will,unwilling willing,unwillingli willingli,unwind wind,unwir wire,\
unwit wit,unwittingli wittingli,unwomanli womanli,unwood wood,unworldli worldli,unworthi worthi,unwoven weav,unwrap \
wrap,unwrinkl wrinkl,unwritten write,unyok yoke,usefulli uselessli,valgu varu,valuabl worthless,vernal wintri,virtuou \
wick,wane wax,weedi weedless,weighti weightless,wheel wheelless,wig wigless,wing wingless,wire wireless,worth \
worthless,yang yin`;

/** Stems of other words. */
export const englishWords = `ab abscissa absente abstraction academ academi academicianship acapulco accomplic \
accusingli acolyt acreag actinomet adamantli addition adenoma adjectiv adjourn adjud admix adoni adren adverb adverbi \
aegean aeon aerial aerodynam aeschylu afar affidavit affluenc aftereffect afternoon agat agglutinin aggravatingli agu \
aimlessli airborn airflow airfram airspe airwai aisl alabaman alabamian alarmingli albani album alderman alertli \
algebra alibi alkali alli allus alo aloof aloud altitud alundum alveolar alveolu amateurish ambul american americana \
aminomethan amorist amplitud amput anabaptist anachronist anaconda anaplasmosi anastomot ancistrodon andean anemia \
angl anglican anglophilia angrili angst ankl anniversari anorexia antar antelop anthropolog anthropologist antibiot \
antibodi anticoagul antigen antiredeposit antiserum antithesi antithyroid anvil anxiou aorta apach apertur apiec \
apologia appl applejack appointe apprenticeship apron archangel architectur area areawai argiv argon arian arianist \
aristotelian armadillo armchair armi armoir arraign arrogantli arroyo arteriolar arteriolosclerosi artfulli arthriti \
articl artist ashor asphalt assai assessor assigne assuredli assyrian assyriolog asterisk asteroid astrai astral \
astrophys asymptot athabascan atlant atroph attica attitud attun audienc audit auditorium aural aureomycin \
autofluoresc automot avenu awkwardli axial axl azimuth babylonian backbend backer backlog backstitch backyard bacon \
bacteri badg baggi bali balines balkan ball ballad ballast ballet balletoman balloon ballpark ballplay ballroom balsam \
balzac banana bandag bandstand bandwidth banjo bankruptci bannerlik baptist barbel barbitur barium barlei barn \
barnburn barnyard baroreceptor barrack basebal baselin basileu basin basophil bassinet batch batho bathrob bathroom \
baton battalion batteri bayonet bazaar beach beachhead beacon beadl beatnik bedground bedpost bedsid bedtim beech \
beehiv beer beggar behalf bell belshazzar bench benedict bennington bethink betray betroth bevi bewilderedli bibl \
bibliographi bicep bidder bile bilk bimolecular binder binocular binomi bioassai biochem biographi biologi biologist \
biomed biomedicin biophysicist bird birdbath birdhous birdi birefring birthdai birthplac birthright biscuit bishopri \
biter bitterli blackberri blacksmith blade blandli blasphemi blatanc bleacher bleakli blindli blinker blissfulli bloc \
bloodhound bloodsh bloodstream blower bludgeon bluefish bluestock boardinghous bobbysox bodic bodili boeotian \
bogartian boiler boldli bolshevik bombai bomber bombu bondsman bonem bonn bonnet bookcas booker bookshelf boomerang \
boon borat bosom bottomland botulin boucl bough boulevard bourbon bourgeoisi bowstr boxcar boyhood brandish brass \
brassica brazenli breastwork breathlessli breviti bricklai bridegroom briefcas brigad briskli bristl britain britann \
british broadwai broiler brokerag bronchial bronchiol bronchiolar bronchu broom brucellosi buckboard buckskin buddha \
budg budgetari buffalo bugl bugler buildup bullethead bulletin bullyboi bunk bunker bunkmat bunt bunter burgeon burner \
bursiti busboi busili businessmen butterfat buttress cabana cabin cabinet cackl cadenza cadr caesar cafeteria calcif \
calcium calculatingli calculu calendar calf calibr calmli calorimet calorimetr calv camera camper campfir campmat \
campu cancer candl candlewick canonist canteen canter cantilev cantl canva canyon canyonsid capacit caper capillari \
capitul capstan carabao caravan carbin carbon cardiovascular cardroom caribbean carload carniv carriag cartesian \
cartoon cartoonist cartridg cartwheel cascad cashmer casino cassit cataton catcal catech catecholamin cathet cathol \
catholic cattleman cavalcad cavalri caveman celesti cell cellulos celtic cement centerfield ceram cerebellum \
certiorari ceylon chaiz chambermaid championship chandel chapel chapter charger chariot charisma charleston charnel \
chastis chastiti checklist checkout checkup cheek cheesecloth chela chemist chemistri cheroke chestnut chick chieftain \
chignon childhood childishli chimnei chiropractor chisel chlorid chlorin chlorothiazid chlorpromazin choir choirboi \
cholelithiasi chomp chopper chord choreograph choreographi choru christ christendom christma chromatogram \
chromatographi chrome chromium chronolog chuff chug church churchgo churchgoer churchillian churchyard cigar cilium \
cincinnati cinema cinemat circuitri citrat citron citru civic claimant clairvoy clamp clamshel claret classificatori \
claus claustrophobia clearanc clearli cleat cleav clientel clinic clobber clock clomp clonic closeup clothesbrush \
clotheshors clotheslin clover clubhous clumsili coarsen coattail coccidiosi cockatoo cockpit cockroach coconut cocoon \
codifi coffeepot coldli coleridg colleg collegi collegian collis colloid collus coloratura colt columbu combo comer \
commando commemor commissari committeeman communion compani companionship compatriot complexion compost concertina \
concerto concierg conclav concoct concretist concuss cone confeder confederaci confess confessor confrer congo congreg \
congress congression consensu conspiraci constat contentedli context continuum contor contrabass contractor contractu \
contradictorili contradistinct convect convoi cookfir coolant coon copper corkscrew cornfield cornmeal correspondingli \
corridor cortic cosmic cosponsor cottonmouth council counselor counterchalleng counteroffens counterpart counterpoint \
counterpropos countershot counti countryman countrysid coupon cours courtier courtyard cove coverag coverlet coward \
coy crane cream creami creation crech creeper cremat crew crib cricket crime crofter croon crowbait crucifixion \
cruelli cruelti cruiz crupper crusher crutch cryostat crystallit crystallographi cubism cufflink cult cultist cumulu \
curbsid curio curios currant curricular curtli cusp custodian customarili cyclad cylind cyst czechoslovakia dadaism \
daffodil dagger daintili daiquiri dairi dairyman damnat dandili dangl danish darkli data datum dayb deadhead deadlin \
deal dearli debt deck declam deed deem default defrai deign delightfulli delta demandingli demarc demimond \
denomination denouement densiti densitometri dental dentist dentur department deporte depos depositor depth derid \
dervish desk desorpt destroy development devic deviou devise devor dewar dexamethason diabet diagnost diagonaliz \
diagram dial dialect dialysi diametr diamond diaphragm diatom dichondra dictionari diet diffract digniti dilemma \
dimension dimer dimethylglyoxim dipol dipper dipylon directori disabus disconcertingli discoveri dishwash dishwat \
dismemb dispel dispensari displeasur disrepair dissens distanc distastefulli distens distinctli distract distractedli \
disturbingli ditti divan diversif divestitur docket doggerel doll dominion donat dooryard doublehead doubli dough \
dovetail downfal drama draper drawer drawl dreamer dreamlik dresser drivewai droplet dropout drought drumlin drummer \
drunkenli drygood duck duct duffer dugout duke dulli dumbbel dune durat dynamit dysenteri eagerli eagl earthi earthlik \
easel easili easter ecclesiastic eclipt edgew editori effortlessli egghead eggplant egot eject electr electrod \
electrolysi electromagnet electromyographi electrophoru electroshock electrostat electrotherapist eleph elizabethan \
elsewher eluat elut embank emblem emphysema emphysemat empiric emul enamel enclav endotheli enduringli english enrolle \
ensconc ensembl enterotoxemia enthalpi entiti entrant enzym enzymat eosinophil epidermi epilept epiphani epistemolog \
epitaph epithet epoxi equipot ergotrop errand erupt erythroid escheat espionag essai estuari etcetera ethanol etho \
etiquett eurasian european eutect evangel evolutionari excelsior exception excitedli execution executor exhort \
existentialist exodu expectantli expedit experienti explan exposur expressli expuls expurg extraterrestri extravaganza \
extrud eyeshadow facad fact factor faintli fairwai fairyland fairytal falcon fallout familiarli fantasi fantasia \
fantasist fantod fare farmhous farmland fascicul fascinatingli fascism fastbal faucet fauteuil feat featureless \
feedback feeder feedlot feeler feint fellowship fender ferromagnet feverishli fibrin fibrocalcif fibrosi fielder \
fieldston fifti filli fingernail fingerprint fingertip firearm firecrack firelight firepow firesid firewal firewood \
fixer fixtur flamboyantli flank flannel flap flapper flashback flashlight flask flatteri flea flex flick flight \
floodhead floorboard flop florentin floridian florist flout flowerb fluoresc fluorid fluorin fluoroborid flux flywai \
focal folk folklor follicular foodstuff footag footbal forearm forefath forefing forens format fortif fortitud foundat \
fountain fountainhead fraud freedom freeli frenchman freud freudian friendship friez frizzl frogmarch frontag \
frowningli fugal fullback fundamentalist funnel furlong furlough furnac fussili gabardin gadgetri gaelic gaili galaxi \
gallbladd gallop gallow gamecock gamma gamut garag gash gastrocnemiu gastrointestin gatepost gatewai gauss gavott \
gearset geld gender geneticist genr gentian gentli geochemistri geologi geologist geometri germ germanium gerundi \
gestur geyzer ghetto ghoul gingham gird girlishli giveawai given giver glander glaucoma globulin glomerular gloomili \
glorious glossari glottochronolog gnash gnome goal goat gobbl goitrogen golf goner goug gourd gover governor gradient \
grandli granulocyt grape graph grassfir grasshopp greas greatli grecian greenli greenroom grenad grimac grimli \
gristmil grocer groceri grossli grove growl grunt gubernatori guidepost guiltili guitar gust gutter guzzl haberdasheri \
habitat hacker hackwork haggardli haiku haircut halfback halftim halloween halogen haltingli handlebar handspik \
handstand handwrit handyman hanukkah hardbak hardtack hare harp harshen harvard hasp hatchwai hatefulli hater hatr \
haughtili haunch havoc hawaiian headlin headlines headstand healthili heartili heav heaver hebraic hebrew heel hegel \
hegelian helium hellen hellion helm hemispher hepat hered herein heritag hermeneut hermet herpetologist herringbon \
hexamet hibachi hierarchi highroad highschool highwai hillsid hilt hing hiplin histolog hither hive hokan holder \
holland hollywood holocaust holster holyston homefolk homemad homer hometown honeybe honeymoon honeysuckl hoof hookup \
hookworm hoot hopper hopscotch hord hornpip horoscop horrifyingli horror horselaugh horsemanship hotel housebreak \
hubri humanist hurdl hurl hurrican hutment hydrid hydrocarbon hydrochlorid hydroxid hydroxymethyl hymn hypercellular \
hyperem hyperplasia hyperveloc hypocellular hypocrisi hypothalam hypothalamu hypothesi icbm icicl idealist identif \
idli ignoramu ileum iliad importantli importun imprint impun incid inclos incub incubu incurs indignantli indoctrin \
inertia infantri infiltr ingredi inlai inlet inmat input inquest inroad inset insight insofar inspect insulin integ \
intensif intercept interceptor intercours interfaith interferomet interlay interlobular interlud intermiss \
intermolecular interpenetr interperson interplai interpos interposit interstellar interstiti interv interven intima \
intimaci intramuscularli intrapulmonari introject inur inventori investor iodid iodocompound iodoprotein iodothyronin \
iodotyrosin irish ironwork irreproduc irrig island isocyan isom isotop ital jacket jacksonian janissari janitor \
jansenist jealousi jeffersonian jejunum jesuit jewish jilt jive jointli jonquil joss journales joust judaism judiciari \
juju junction jungian junkyard juri jurisdict jurisprud jurisprudenti juxtaposit kamikaz kerchief ketch kettl keyboard \
keyhol khaki khmer kidnei kinship kipl kitchen kitchenett kleenex knack knife knifelik knight knuckl krauthead \
labrador lactat ladder lake lamb lamp lamplight landler landmark landmass languag lantern lapel larkspur larval lasher \
lastli latin latitud laudanum laughingli launcher lavishli lawman lawn layett layoff layout lazili leafhopp leaflet \
leagu leapfrog lectur ledg leftfield lefti legate legisl legislatur legum lemma lemon lemonad length lengthili lentil \
leprosi lesion lesson letterhead letterman levi lexic lexicostatist leyt librari life ligament lignit lineback lineman \
linen liner lineup lint lion lipstick listlessli liveli livelihood livestock lizard loblolli lobul lobular locker \
lockup locust logarithm london longev longitud longshot lookup loon loophol lope lordli lordship lore lotion lotu \
loudspeak louisianan lous loweringli lucif luger lumbar luminesc lunar lunchroom lustili lustr lymphocyt mackinaw \
macromolecular macrophag maggot magnif magnitud magpi mahogani mailbox mainland majest makereadi makeup malaria \
malfeas mandamu mane manhood manomet manor mans manserv manumiss manur manuscript mapl marathon mare markedli marker \
marksman marksmanship marmalad marrow marrowbon martian martini marxist mascara masonri mass massachuset massag \
masseur mast masteri masterpiec matricul matron matsyendra mausoleum mauv mayflow mediocr mediterranean megakaryocyt \
megalomania megalopoli megaton mellowingli melodrama melon membership membran memoir memorabilia menarch mercer \
mermaid mesenter metaphys method methodist meti metrazol micel microcosm microorgan microscopi microsom microwav \
midair midnight midshipman midst midsumm midwatch midwest midwestern migrat mildli militarili milliamper millidegre \
millivoltmet millpond millwheel milquetoast mimesi mineralog ministeri ministri minneapoli minoan minuet minutia \
miracl miscegen misfir misgaug misjudg mismanag misnom misogynist misperc misread mist mistaken mistress mitral mixtur \
mobcap moistur molal molecul momentum monasteri monograph monologist monom monosyl monsieur monsoon monster monument \
moon morphem morpholog morphophonem morrow mors morsel mortgag mosaic motel moth motif mound mournfulli mouth \
mouthpiec movement mover moviego movingli mucosa mucu mudguard muff muffler mulch mule multitud municip muscleman \
musculatur museum musicianship musket musketri muster mutin mutini mycenaean myelofibrosi myeloid myocardi myocardium \
mystiqu myth nakedli namesak napoleon naprapath nassau natal naturopath nausea navi nazi nazism neatli necklac necrosi \
necrot nectar nectari needl needlessli neocort neoliber neoromantic nest neuromuscular neuropsychiatr neutralist \
newsboi newspap newtonian nich nickel nicotin nightingal nightmar nightshirt nihilist nilpot nineti nirvana nitrogen \
nodul nodular noisemak noiz nomia noncom none nonenzymat nonoccurr northland nostalgia notat notch notebook noun \
novelist nowher nowiz nozzl nubbin nuisanc nurseri nymph obelisk objectif obsidian obstacl occipit ocelot octahedron \
octav odyssei ogl ogress ohmic oilcloth oilfield oldster oleand ologi olymp onlook openli openwork operago operat \
operation operetta opium orator orchestr orchestra orchid organif ornat orthicon orthograph orthographi osseou ossif \
osteoporosi oust outbreak outcom outdist outdraw outfight outgener outlet outplai output outreach outrun outskirt \
outstandingli overcuri overdr overfe overfil overhang overhear overheat overpay overproduc oversho oversimplif \
overstep overton overtur oxcart oyabun oyster ozon pachinko pacif packinghous paddl padlock page pageant paleocort \
pall palm pane pansi pantheon pantomim paperwork paradigm paragon paragraph paramagnet paramet parametr parasympathet \
parchment pare parenchyma parimutuel parishion parisian parisolog parlai parliament parliamentari parochi parri parrot \
particularist partit partnership passagewai passeng pastim patchwork paternalist path patho pathogenesi patina patrol \
pauciti pavement paydai payrol peacefulli peacock pear pegboard pelvi pelvic pendulum peninsula pennant pentagon \
penthous penutian perambul perceptu perchlor percol percuss perfection perfectionist perfunctorili perfus periwinkl \
permian peroxid persecut persona personag personif personnel pervapor petrifi pfennig phagocyt phalanx pheasant \
philharmon philolog phloem phonet phonic phonograph phosgen phosphoresc phosphoru photographi photomontag photon \
phylum physicist physicochem physiqu pianism pianist pickup pidgin piec piedmont piezoelectr pigeon pigskin pilgrimag \
pill pillori pillow pinbal pinecon ping pinnacl pirogu pisc pitchfork piteous pitfal pith pityingli pizza placement \
placidli plainclothesman planetoid plantat planter plasma plat platform platinum platon platonist platoon playback \
playground pleat pleura pleural plot plum plunker pluralist pneumonia poem pole polici polka polyelectrolyt polymyos \
polyphosph polyton poncho pond poni poplin popularli porch porkchop porterhous portfolio portwatch positiv poss \
posseman possum postscript postur potassium potentiomet potshot pouch powerfulli prairi prearrang prechlorin precinct \
precipic precipitin preconceiv preconcept predecessor prednison preempt preisol prelud premix preposit prepup \
presbyterian preseason presid presto presupposit pretext previs primaci primp prizefight processor procreat \
professedli professorship progressiv prometheu pronoun propaganda propagandist proposit propylthiouracil prose \
prosecutor prosod proteg protein proteolysi proteolyt protestant proton protoplasm protozoa proudli proverbi prowl \
prowler pseudophloem psithyru psychiatrist psychopomp pterygium pubesc pucker pullei punctuat pungent punster punt \
pupat purif purveyor pushup putout pyrex pyromet python quackeri quadricep quaker qualif quantiti quatrain quaveringli \
questionnair quickstep quiescent quill quintet quirt quota quotat rabbit racin radial radiochlorin radish railhead \
rainbow ramrod ranch rancher rapport rathol ratio rational raucous rawhid razor reactant reaction readapt reader \
readili readjust reaffirm reagent reappear rearguard rearrang reassail reassembl reassert reassuringli reawaken \
rebuild recalcul recaptur receptacl recklessli reclassif reclassifi reclin reconsid reconsider reconven reconvert \
recopi recours recrimin rectangl rectifi rectitud redecor reded redefinit redeposit rediscov rediscoveri redistribut \
redli reduct reecho reef reelect reenact reestablish refectori reflector regal region registri regretfulli rehash \
reich reimburs reinstal reinstat reinterpret rejoin relac relai relationship relativist relearn relianc relic \
religionist reluctantli relyr remand remarri remit remodel remount remuda renaiss renam reopen reorient repai \
repairman repeatedli repertori replant replic reportedli repos repris reread reschedul reseal resembl resentfulli \
reserpin reservoir reset resettl reshap resift resignedli resistor resmudg resorcinol respir respiratori restlessli \
resuspend resuspens retain reti retina retrac retrain retransl retrogress retrovis revet revis revolut revolution \
rewrit rhinotrach rhythm ribbon ribe rider ridg rifleman rift rigger rightfield rightfulli river road roadwai robber \
robberi role roller romanc rooftop rooster rosari rosebud rosett roster rotc roundhous roundli roundup rousseau \
rousseauan royalti rubric ruck rudder rumanian rumen rummag runoff russet rustler rutabaga sabbath sacrament saddlebag \
sadism saga sagebrush sake salad salamand sale salesman salesmanship salish saliv salivari salon sampler sandalwood \
sapl sapphir saracen sarcolemm satin sauc sausag savior sawdust scaffold scalp scandinavian scapular scarf scarifi \
scaveng scenario scene sceptic scherzo schism schoolboi schooldai schoolgirl schoolhous sciatica scienc scimitar \
scoreboard scotchman scowl scrapheap screenplai screwdriv scribe scuff seagul seaquak searchlight seawe secessionist \
secondli secretli sector secularist sedan sedentari sedul seedb seedl seedpod seeth seismograph selectman semant \
semblanc seminari semitr senat senatori sepia septat septum sequenc serratu serum session setback sewer sextet \
sforzando shamefacedli shamrock shantung shark shawl sheepman sheepskin sheet shelf sheriff shim shimmi shipbuild \
shipwreck shipyard shirt shirtfront shirtsleev shockingli shoeful shooter shopper shortcut shortstop shoulder shove \
shovel showcas showdown showerhead showpiec shrapnel shrilli shrubberi shrug shunt siames sicilian sickroom sideboard \
sidew sidewalk sidewind siev sightse signatur signor signpost silhouett silic silicon silkworm sill silo simil simmer \
singularli sinter sioux sipper sirloin skedaddl skelet skid skiff skit skull skullcap skylight skyscrap slab slacken \
slap slat slate slave slavic sleepili slink slippag sliveri sloe sloop slot sludg sluggishli slum slurp smite \
smokehous snag snail snapdragon snapshot sneaker sniper snort snowbal snuffbox snuffer snugli societi socioeconom \
sociolog sociologist soddi sodium sojourn solar solder solemnli solidar solidli solips solut sonnet soothingli soror \
sorption soughingli soulfulli soundtrack soup sourdough sourli soutan sovereignti soviet sowbelli spade spang spaniel \
spanish sparrow speakeasi spearhead specimen spectromet spectrophotomet spectrum speech speechless spherul spider \
spine spinnabl spleen splenomegali spokesman spong sponsorship spoon spore spree springboard springfield sprinter \
spume sputnik squadron squir squirrel stadium stager stagnant stairwel stamen stamped stanc stardom starlet starlight \
starter startup statement station stationeri statist statistician statu statuari statur steak stealth stealthili \
steamboat steamship steed steepli stentorian stepp steprelationship sternal sternli stethoscop stetson steward \
stickpin stirrup stockad stockbrok stoke stolidli stonili stool storag storehous storeria storeroom storylin stoutli \
stove stow straddl strafe stratagem stratif stratum stravinski straw strawberri street streetlight strenuous \
strikingli strop strum strung strychnin stub stucco studious stunt stylist subcommitte subcontin subcontract subdivis \
subfigur subgroup subjectivist subliterari submucosa subpart subpoena subsect subservi subsidi subspac subspeci \
substanc substat subsystem subtend subterfug subtitl subtli suburbanit successor succinctli suction suffrag suitcas \
sulkili sumatra summar sunder sundial superimpos supermarket supernat superstit supper supremaci sureti surveil \
surveyor swad swahili swash swatch sweatband sweater sweatshirt swedish sweetli sword symbolist sympathi symphon \
symposium symptom synagogu syndrom syntax syringa tabl tablet tabletop taffi tailback takeoff tallow tangent tango \
tank tanker tape tapestri tariff tartli taut tavern tawni taxpai taxpay teacart teakettl teammat teamster tearfulli \
techniqu technolog telegram telegraphi telepathi temperatur templ tenderli tenement tenor tension tensionless tentacl \
tenuous terrain terrier terrycloth testament testifi teuton thamnophi thanksgiv thatch thenc theologi theorem theori \
therapi therefrom therein thereof thereon thereto theretofor therewith thermistor thermocoupl thermomet thermometr \
thermometri thermopil thigh thinker thiocyan thiouracil thirst thither thong thoreau thoroughfar threshold thrice \
thriller throe thrombosi thrombu throne thugge thumbnail thyroglobulin thyroid thyronin thyrotox tibet tibetan ticket \
tidewat tiger tightli tilth timbr timer tissu titrat toddi tomato tool toothbrush topographi topsoil torch tori torso \
totalist totem touchdown town townsman toxin trace tract tractarian tractor tragedian trai traineeship trait \
tranquilli transact transcript transcultur transduc transfus trapper treadmil treatment tree treetop trestl \
triamcinolon triphamm tripod triumphantli troika troll trophotrop tropidoclonion troubleshoot troup trunk truste \
tsunami tuberculosi tubul tudor tuition tulip tumbler tunelessli turban turkish turmoil turnov turnpik tweed tweez \
twenti twirler twirlingli twitch typhoid typhu typographi tyrosin ubermensch ultimatum ultracentrifug unblinkingli \
uncheck unconcernedli uncurl undercurr underfoot underpin undersecretari understandingli underworld unduli unerringli \
unfrost uniformli uninterruptedli unitarian unqualifiedli unquestioningli unreservedli unselfconsci unsharpen unstilt \
unsung unteach upheav upholst uppercut upstat urchin urgenc urinari usurp utensil vacanc vacantli valet valv vanguard \
variat vase vatican vaudevil vector vehicl vellum vengeanc verb verisimilitud vermouth version vertex vesicular vestig \
vexat viabil vibrat vibrion vicar vice victorian victrola video viennes vientian vigilant villag vine vintag vinyl \
virginian vision vitamin vividli viyella vocation vogu volleybal voltmet volum vouch vouchsaf voyag wager waitress \
walkout walkov wall wallflow wallow wallpap walnut wand warbl wardrob wardroom warhors warmong wart wastebasket \
watchman watercolor waterfal waterfront watermark waterwai wavelength waxlik wearer weekdai weir weirdli weld welfar \
weltanschauung wend wheat wheelchair whenc whereabout whet whig whitefac whodunit whoop wicker widowhood wigmak \
wildcat wildcatt wildli willpow wilsonian wilt windmil window windowpan windowsil wineglass wingback wingman wink wisp \
with wolf woodcarv woodsh wordsworth workbench workboard worksheet worktabl workweek worm worriedli worst wrathfulli \
wreckag writ wrongdo wryli xenon xylem yale yanke yardag yardstick yoga yokut yucca yugoslavia zinc zionism zionist \
zodiac`;
