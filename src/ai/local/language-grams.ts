// The frequent n-grams of languages in the Latin script, by frequency: a score, then the n-grams that have it. `_` is a word's edge.
// scripts/build/language-grams.ts wrote this file from the package `eld` 2.1.0. Copyright Nito T.M., Apache License 2.0,
// https://www.apache.org/licenses/LICENSE-2.0. Changed: fewer languages and n-grams, rounded scores, another spelling of bytes.

export const languageGrams = {
  en: `136 _that_,128 _and_ _are_ _the_ _with_,120 _from_ _has_ _his_ _not_ _of_ _they_ _this_ ould_,112 _but_ _can_ _have_ \
_thei _ther _were_ _whic _will_ _you_ ally_ heir_ here_ hich_,104 _abou _also_ _been_ _for_ _had_ _in_ _is_ _its_ \
_more_ _othe _peop _said_ _she_ _some_ _thes _to_ _when_ _who_ _woul bout_ hese_ ough_ tion_,96 _be_ _beca _ever _firs \
_how_ _if_ _into_ _it_ _many_ _now_ _only_ _our_ _out_ _such_ _than_ _them_ _thin _thro _two_ _used_ _was_ _well_ \
_what_ _with _work _year _your_ cted_ ears_ ered_ hing_ ined_ irst_ nted_ ople_ ound_ ying_,88 _agai _any_ _as_ _at_ \
_betw _both_ _buil _by_ _coul _duri _each_ _foll _foun _get_ _good_ _grea _he_ _him_ _howe _itǢƀ _know _life_ _like_ \
_made_ _make_ _most_ _much_ _righ _shou _sinc _take_ _then_ _thos _thou _thre _use_ _very_ _way_ _wher _whil _work_ \
_year_ arly_ ased_ atio bers_ cess_ come_ earc ease_ ects_ eing_ elop fore_ hose_ ices_ ions_ ious_ lled_ logy_ nded_ \
nity_ ntly_ oing_ opea pean_ reas reat_ rity_ rted_ shed_ ssed_ tely_ ther_ ught_ very_ ween_ Ǣƀƙs_ Ǣƀƙt_,80 _a_ _allo \
_alon _alwa _an_ _anot _area_ _arou _auth _back_ _beco _call _case_ _city_ _clea _clos _comm _curr _day_ _did_ _does_ \
_down_ _earl _even_ _fiel _furt _goin _grow _heal _help_ _here_ _high _high_ _home_ _hous _invo _issu _it's_ _know_ \
_last_ _long_ _mean _must_ _need _need_ _next_ _numb _off_ _ofte _on_ _or_ _own_ _powe _same_ _see_ _smal _some _take \
_that _too_ _unti _usin _want_ _wate _we_ _writ akes_ ared_ arge_ ated_ ched_ cing_ ding_ eady_ ency_ ents_ ergy_ ernm \
fied_ hers_ hile_ hink_ hout_ hree_ ians_ ided_ iety_ ific_ ilab ired_ ised_ ived_ ized_ ldin llow_ ludi nced_ nmen \
nown_ ntri ntry_ omic_ ordi orth_ osed_ oved_ owed_ ower_ pmen ract ried_ rned_ sday_ self_ ship_ stry_ tary_ tems_ \
ther thin_ tial_ till_ ting_ ttle_ tǢƀƙ uire vely_ vide ways_ wing_,72 _able_ _acro _addi _addr _adva _all_ _alth \
_amon _avai _bett _call_ _came_ _chur _cita _comp _conn _cont _coun _cove _days_ _deat _donǢ _down _feat _few_ _five_ \
_focu _food_ _four_ _free_ _game_ _give _got_ _gree _happ _iǢƀƙ _law_ _lear _left_ _less_ _ligh _line_ _look _look_ \
_lot_ _main_ _meas _meth _migh _move _name_ _nigh _old_ _one_ _play_ _plea _rang _read _reas _rele _retu _say_ _says_ \
_shar _shor _show _spac _term_ _they _toge _took_ _trea _want _why_ _wome able_ ains_ alth_ at's_ ayed_ cept_ cifi \
cked_ ctic ctly_ dded_ dren_ eans_ eath_ eded_ ence_ ened_ ethe gain_ gest_ ghts_ gned_ houg ical_ ield_ ight_ iled_ \
iron ishe king_ ldre lect less_ lish lish_ llen lowi lved_ mall_ mily_ mmon_ ncil_ nect nges_ ngle_ ning_ ntil_ nǢƀƙ \
oday_ oney_ ools_ ords_ orks_ ount_ outh_ pany_ pped_ pted_ rces_ ring_ roac ross_ roup_ sion_ ties_ tted_ uced_ ults_ \
unty_ ured_ usic_ usly_ vice work_ yǢƀƙ ƀƙre_,64 _abov _act_ _adde _afte _age_ _almo _alre _answ _area _awar _away_ \
_bega _big_ _boar _body_ _book _book_ _brea _cann _chal _chec _come_ _cons _cost_ _cros _deal_ _degr _didn _died_ \
_diff _does _doin _don' _done_ _due_ _east_ _eigh _eith _enou _equa _ever_ _expa _fact_ _fail _fath _feel_ _find_ \
_floo _forw _free _frid _full_ _gett _give_ _goal_ _head _hear _heav _her_ _incl _inno _join _just_ _keep_ _key_ \
_late_ _lead_ _leas _leav _led_ _litt _livi _lost_ _love_ _low_ _lowe _may_ _meet _mone _moun _move_ _mr_ _near _near_ \
_new_ _noth _once_ _outs _over_ _owne _park_ _past_ _pay_ _pric _purp _put_ _quic _rate_ _rath _read_ _remo _repl \
_risk_ _room_ _rule _run_ _runn _safe _satu _seas _seem _seen_ _self_ _show_ _so_ _soun _sour _spea _subj _subm _sugg \
_summ _supp _talk _tax_ _teac _theo _thus_ _time_ _told_ _town_ _true_ _unde _unio _up_ _upon_ _user _valu _view \
_view_ _vote _vote_ _war_ _watc _week_ _went_ _weǢƀ _what _whet _whit _whol _word_ _worl _yet_ _youn _youǢ abli ably_ \
aced_ acks_ acts_ aged_ ajor_ alue_ amed_ arch_ ates_ atic_ atin bove_ came_ cial_ city_ crib ctro dard_ ddle_ dies_ \
dual duct_ each_ eams_ ease east_ eate_ edge_ eeds_ eeme eign_ eive elow_ ence ench_ ends_ epti er's_ erms_ erty_ estm \
ests_ eted_ ethi etic_ eved_ ever_ face_ fect_ fety_ ficu ford_ fter_ gher_ ghte gree_ guag hani hare_ hase_ hind_ \
hips_ hird_ hite_ hole_ hori hort_ iday_ idge_ ieve ieve_ imat inee inly_ kely_ lear_ lems_ licy_ lied_ ling_ lity_ \
long_ lowe lows_ loye lude lude_ luen lves_ lysi mers_ mong_ most_ mply_ nary_ ness_ nged_ ngin ngly_ ngth_ nies_ \
nish_ nnot_ nomy_ nths_ nual_ oard_ obal_ ocus_ ogni oice_ omin on's_ on't_ oned_ onic_ onth_ ooks_ oped_ ored_ orms_ \
osts_ oted_ ough ounc oung_ ount oups_ oura ourc owth_ oyed_ pact_ paig pare pect_ pite_ pose pply_ rary_ rday_ rded_ \
reet_ refo rely_ rent_ rest_ ries_ rked_ rous_ rove_ rown_ rred_ rved_ ryon ryth sary_ sing_ sn't_ ssue_ sues_ sult_ \
sure tead_ thin tish_ tive_ tric_ tudy_ ture_ turn_ tyle_ uage_ uall uary_ ucti ucts_ uded_ uilt_ ully_ unds_ used_ \
uted_ vels_ vide_ view_ ving_ viou vity_ wers_ wled yers_ yone_ ysis_ zati zens_ ƀƙve_ Ǣƀƙm_,56 _abil _acco _achi \
_acti _add_ _affe _ago_ _amou _anyt _appl _appr _army_ _art_ _ask_ _aske _attr _back _band_ _base _befo _behi _bein \
_belo _beyo _blac _bloo _born_ _boun _brid _broa _brou _busi _canǢ _car_ _care _care_ _case _cath _chai _chan _chap \
_chil _choo _clai _clic _clin _clou _coas _code_ _coll _cour _crea _crow _cust _cut_ _cycl _dail _danc _date_ _deal \
_deve _do_ _draw _eart _easi _east _easy_ _effo _elec _emai _enab _engi _enjo _ensu _exch _exhi _expe _farm _feel \
_figh _foot _fres _game _gas_ _gave_ _gmt_ _goal _good _gove _grou _guid _half_ _hard_ _head_ _heǢƀ _hims _hit_ _hope_ \
_hour _i'm_ _idea _idea_ _incr _inju _itse _job_ _jobs_ _judg _july_ _june_ _kids_ _kill _kind_ _king _lake_ _larg \
_laun _life _like _line _live_ _loss_ _make _marr _mean_ _mech _meet_ _memb _memo _morn _moth _my_ _neig _no_ _offi \
_oil_ _olde _ones_ _pack _pain _part_ _patt _peac _phas _phon _phys _plac _play _poll _post_ _psyc _purc _race_ _rais \
_reco _reme _repo _requ _rese _rest_ _reta _road_ _role_ _rule_ _sale _saw_ _scal _scho _scot _scre _sear _seco _sent_ \
_seve _shal _shap _shel _ship _six_ _soft _soon_ _spee _spen _spok _staf _stak _stay_ _step _step_ _stop_ _styl _suff \
_sure_ _surf _surr _talk_ _targ _tell_ _test_ _than _thur _tool _topi _towa _trac _tria _trus _try_ _tryi _tues _turn_ \
_type _type_ _typi _uk_ _us_ _user_ _uses_ _usua _vehi _voic _wash _wasn _wast _ways_ _wedn _weig _west_ _whos _wide_ \
_wife_ _win_ _wind _woma _wond _wors _wron _wrot _you' _yout aces_ aded_ aign_ aily_ ance_ ange_ anic_ anks_ ants_ \
appy_ arat ardi ards_ arry_ arth_ artm asic_ ater_ atme ause_ avio babl back_ bled_ blic_ body_ bute buti call cans_ \
cant_ cern chas cide_ ckin ckly_ cove ctio ctri cult_ deas_ denc dn't_ dual_ duat eace_ eads_ eals_ eard_ earn_ eate \
eats_ eave_ ectl edly_ edul eeks_ eems_ eers_ eets_ efit efit_ eful_ egan_ eive_ elds_ eles ells_ elop_ emic_ empt \
eone_ eory_ eral_ erly_ erns_ erou erpr erre erry_ erve_ essa etim even_ fere fers_ ffic_ fits_ ghbo ghly_ gies_ ging_ \
grap hall_ head_ heck_ heme_ hern_ hest_ hild_ hnic hods_ hood_ hows_ ibed_ ible_ iews_ ifie igio igne igns_ ills_ \
imed_ ings_ inni inue_ ipat iple_ ipme isit_ ists_ ited_ itio ives_ ixed_ izen ject_ kets_ ksho lace_ lack_ lays_ \
lect_ lete_ lism_ lley_ load_ lock_ lood_ ltur luat lues_ mage_ manc many_ mary_ ment_ mewo ming_ mote_ mous_ msel \
muni nabl nces_ ndat nday_ nesd nior_ nism_ nkin nloa nned_ nsla ntai ntia ntin ntua nued_ nues_ ocat ocks_ odel_ oint \
oked_ olve_ oman_ onal_ onsh oods_ oose_ orce_ orie orld_ otia ours_ pace_ peed_ pers_ plai plex_ posa pose_ ppin ptio \
pute rack_ ract_ rall_ rams_ rate rced_ re's_ read_ ream_ reed_ reek_ reen_ rees_ rene ress_ reǢƀ rful_ rged_ rict_ \
rily_ riod_ rney_ road_ ront_ roun roxi rshi rust_ sely_ sequ sers_ sful_ shes_ sian_ sica sign_ sted_ stly_ sual_ \
sume swer_ tack_ taff_ tate_ tect tect_ tegy_ ters_ text_ tfor thod_ tiat tion tome tors_ tory_ town_ trum tute_ twar \
uctu ufac uild_ unch_ urce_ urch_ urda ures_ usan utes_ vidi wned_ wood_ work yond_ ypes_ zing_ ƀƙll_,48 _'s_ _acad \
_acce _acqu _adap _anyo _appe _appo _atte _avoi _bad_ _beau _beli _best_ _bill_ _bit_ _bott _brot _brow _capt _card \
_char _chem _choi _citi _coac _colu _conc _conf _conv _coup _dama _data_ _deca _deci _disc _doct _driv _econ _educ \
_effe _end_ _envi _eval _even _exac _exam _exci _exte _forc _fore _forg _four _freq _go_ _gues _hold_ _hono _huma _i_ \
_impo _impr _inte _john _king_ _late _lead _leve _loca _logi _majo _mind_ _nati _netw _neve _news _nort _note _nov_ \
_offe _open_ _oppo _orde _over _page_ _pict _piec _poin _poss _prac _ques _rati _reac _rece _rema _roun _rout _scie \
_sea_ _secu _set_ _size_ _sout _spir _star_ _stil _stoc _stor _suit _syst _team _team_ _tech _th_ _thea _touc _trai \
_uniq _unit _upda _urba _walk _welc _wide ages_ aini airs_ ames_ aren arks_ ases_ ason_ avel_ aves_ cati cept cers_ \
ches_ cies_ cket_ cond_ cter_ ctor_ dels_ ders_ diti duct eart_ ecte ecti ectu engt erno etty_ evel_ flic fort_ ften_ \
gton_ hite hniq hnol hool_ iati ican_ icat icle ides_ ilit imes_ imum_ ince_ inds_ ines ines_ inks_ inst_ isio itic \
ject lain lain_ land_ lica line lion_ lize lone_ mail_ mber_ mely_ mics_ mple_ nder_ ners_ nian_ nnel_ nsfe nson_ \
nton_ ocal_ odes_ ogue_ oint_ olde omes_ onse_ orta orts_ ouse_ oves_ ping_ plet pone pris racy_ rage_ raph rate_ \
rban_ rder_ reak_ reer_ rget_ rial_ rism_ rmed_ room_ rope_ rote_ rsda rses_ shop_ sibl side_ sity_ sive_ spec sses_ \
ssia_ ssur stic_ stio sure_ tabl tain tain_ tall tant_ tbal tent_ tery_ tici tics_ tinu tipl tive ttee_ tter_ ture \
tuti uals_ uate_ uenc ular_ ulat unte unts_ ural_ utio vent_ vice_ ward_,40 _agre _am_ _asse _assi _asso _atta _basi \
_begi _bene _brin _carr _caus _cert _clas _colo _comb _cond _corr _crit _cult _defe _defi _deli _desc _desi _dete \
_disa _dist _empl _engl _enti _esta _exce _expl _faci _fact _form_ _frie _fund _futu _germ _held_ _iden _imag _impl \
_init _intr _limi _live _main _maki _mana _matt _me_ _mont _mult _news_ _non_ _occu _open _opti _orig _p_ _part _pass \
_perc _perf _phot _pres _prev _prop _prov _qual _real_ _redu _regu _rela _reli _resi _reso _resp _resu _revi _sect \
_sens _serv _sign _sing _spec _st_ _stat _stro _stru _subs _succ _them _thir _time _toda _top_ _vari _visi _week agem \
aken_ ands_ arty_ atch_ ateg ator_ cent_ cess chin ctur duce_ embe emen ende ense_ erat erie erin erna fice_ form \
form_ gina ials_ iate_ ical ican icia icie icle_ iden ient_ igat inal_ inin ints_ ital_ itie iven_ ivid kers_ lass_ \
leme lice_ lies_ lose_ mate_ miss mitt ndar ndin nger_ nion_ ntal_ nter_ oach_ ocia olve orat ortu ovat over_ pani \
pert pons port port_ rade_ rati reas_ rese ress rian_ rica rket_ rman_ rnal_ rong_ rson_ sati sent_ site_ stem_ stin \
tage_ tart_ tati tern_ tica tice_ ticu trib tric trol_ truc tual_ uman_ unit urit urse_ uses_ ware_,32 _accu _adop \
_advi _air_ _anno _annu _argu _aver _batt _bill _bloc _budg _camp _cham _chri _clim _co_ _coop _corp _cred _decl _dema \
_depe _desp _devi _digi _disp _doub _edit _effi _emer _enco _ente _equi _eu_ _euro _evid _exec _exis _face_ _fami \
_far_ _fini _fire_ _fram _fren _g_ _glob _grad _hand _hand_ _havi _help _home _imme _inde _insi _john_ _labo _leng \
_lett _list_ _long _mach _man_ _men_ _mess _miss _name _octo _onli _pape _per_ _phil _poli _pred _prio _prom _refe \
_refu _rive _sche _scor _sepa _sett _side_ _simi _simp _site_ _stag _stre _stri _surv _tabl _taki _tour _trav _webs \
_west _winn _word _x_ _york_ ails_ aine alls_ amme_ ance aper_ arts_ asis_ ayer_ bles_ cate_ cher cher_ cles_ cord_ \
ctiv date_ dent_ dern_ dian_ duce ecia edia edia_ egal_ epen erst erta erts_ essi fess ffer_ gers_ gest gion_ hang \
hone_ hter_ iers_ ilar_ iles_ inat iona ique_ ires_ ises_ ison_ ites_ iver iver_ lati lege_ lent_ liam lian_ liti \
main_ mand_ merc nals_ ndon_ nent_ nese_ nnin ntif olut ones_ orte osit ourt_ pera peti ples_ pora raft_ rain_ rant_ \
rdin rect_ rine_ rior_ rive_ rmer_ rove sage_ sibi side sion sked_ sons_ tact_ tanc tand_ tire_ tner trac tral_ tury_ \
udes_ uite_ ules_ \
vers_`,
  es: `152 iǃƳn_,136 _las_,128 _el_ _que_,120 _la_ _mǃơs_ _y_ idad_,112 _en_ _fue_ _los_ _pero_ aron_ ciǃƳ rǃƭa_ ǃƱos_,104 \
_aǃƱo _con_ _cuan _de_ _del_ _fuer _much _nuev _por_ _pued _quie _sus_ _un_ aciǃ biǃƩ eron_ iǃƩn_,96 _ahor _asǃƭ_ \
_aǃƱo_ _ciud _desd _dijo_ _es_ _esta_ _gobi _hace _hace_ _hay_ _mejo _mism _muy_ _para_ _porq _todo_ _una_ adas_ arse_ \
arǃơ_ cado_ chos_ cias_ esde_ gǃƺn_ icos_ iend mǃơs_ ones_ uede_ ǃƭan_ ǃƭas_,88 _adem _al_ _ante_ _aunq _buen _como_ \
_cuen _debe _dond _dǃƭa _dǃƭa_ _encu _esa_ _ese_ _eso_ _esta _habǃ _hast _hech _hoy_ _lleg _llev _lo_ _mayo _no_ _nues \
_quǃƩ_ _reci _segǃ _seǃƱ _su_ _tiem _todo _tras_ _uno_ _vez_ acer_ ados_ ando_ argo_ aǃƱa_ baja bǃƭa_ cios_ cǃƭa_ \
diǃƳ_ echo_ ecto_ ejor_ eros_ icas_ icǃƳ_ iero llos_ lone ncia_ odos_ paǃƱ puǃƩ siǃƳ udad_ uego_ uien_ ǃƳlo_,80 _a_ \
_acue _alca _apoy _aseg _ayud _bien_ _camb _cien _cono _cual _cuat _cǃƳm _debe_ _ello _emba _esto _esto_ _estǃ _gana \
_ha_ _habl _haci _homb _hora _jueg _juga _llam _logr _lueg _mien _muer _muje _mǃƩx _niǃƱ _otra_ _otro_ _proy _se_ \
_sido_ _siem _solo_ _sǃƳl _tres_ _unid _unos_ _vivi _vuel _ǃƩl_ aban_ ales_ ario arro aǃƱo bajo_ bido_ caci ceso_ \
chas_ cido_ ctos_ dido_ ecci echa_ edad_ egǃƳ_ ente_ ento_ erdo_ eǃƱo_ gǃƭa_ iado_ icia_ iemb imie ivos_ izar_ lado_ \
lida mado_ mien nero_ nido_ ntes_ ntra ntǃƳ_ nǃƭa_ oras_ ores_ osas_ pues resa rias_ riǃƳ_ rmǃƳ_ taba_ tǃơn_ ucho_ \
uent uera_ uest ueva_ uevo_ uier uipo_ unid urid vici xico_ yect zado_ Ƴxim ǃƭcu,72 _algo_ _ayer_ _aǃƺn_ _bajo_ _cami \
_carg _cier _comp _cons _cont _cosa _crec _cual_ _debi _deja _dǃƳl _ejem _ella_ _ello_ _ento _entr _este_ _habr _hizo_ \
_ley_ _maǃƱ _nada_ _noch _noso _ocur _ofre _otra _plaz _poco_ _pueb _puer _pues _pues_ _sea_ _segu _sien _sino_ _sobr \
_sufr _tamb _tenǃ _tien _viaj _ya_ alud_ amos_ ante_ anza_ ario_ arǃƭ ayor_ biǃƳ_ bras_ cimi cion dada dado_ dios_ \
drǃơ_ dǃƭa_ ecer_ eces_ echo ecir_ emos_ enci erǃƭ esit esos_ iale idos_ iene_ igac ilid irǃơ_ isma_ izǃƳ_ laci licǃ \
lqui lǃƳn_ mǃƭa_ nciǃ niǃƳ ntos_ nǃƳm ocid ombi onoc orǃƭ otro rios_ stas_ tado_ tiǃƳ_ tros_ tuvo_ ucha_ ueda_ ueǃƱ \
uier_ ujer_ unos_ urǃƳ_ vǃƭa_ Ʊana_ ǃƳmo_,64 _abie _abri _acep _adel _agua_ _ahǃƭ_ _algu _allǃ _ambo _aquǃ _artǃ _ases \
_asim _aǃƱa _buen_ _cabo_ _call _casi_ _cerr _chic _come _cree _creo_ _cuar _cuer _cues _cuǃơ _cǃơm _dado_ _desp _deud \
_diar _dice_ _dici _dine _dos_ _ejec _ejer _eleg _empe _enfe _esce _esos_ _espa _espe _fuen _gobe _golp _grac _han_ \
_haya_ _hemo _herm _hici _hijo _hijo_ _hubo_ _ingr _inme _jefe_ _juev _jǃƳv _lanz _le_ _libi _luis_ _mexi _miem _miǃƩ \
_mues _nadi _nunc _nǃƺm _octu _pasa _paso_ _paz_ _paǃƭ _peso _pidi _prue _quer _reca _ser_ _serǃ _sin_ _son_ _suel \
_supu _trab _tuvo_ _ubic _unas_ _vece _veci _vehǃ _volv _ǃƩst able acen_ acio acio_ acǃƳ_ ades_ adie_ ador_ adou ajes_ \
alid alǃƳ_ amie anos_ anza apar ares_ arlo_ arǃƳ_ avǃƭ aǃƱo_ bios_ bros_ brǃơ_ ccio char_ cial_ cula_ culo_ dade dida_ \
dose_ ducc duci eblo_ ecen_ ecio_ egos_ ejar_ ejos_ ejǃƳ_ endo_ enid enos_ enza erme erno_ erpo_ erǃƳ_ esar esas_ \
esgo_ esid esǃƳ_ evas_ evos_ eǃƱa eǃƱa_ eǃƳn_ gual_ gurǃ ibir_ icad icen_ icho_ ieda iern igue_ inco_ iodi ione ipos_ \
irse_ ismo_ jado_ laza_ liza lizǃ llǃƭ_ luso_ mbio_ mbos_ mbre_ mbro mero mino_ mism mpaǃ mplo_ nida nomǃ ntre_ nzar_ \
nzǃƳ_ obre_ ocer_ ogǃƭ olla ollo_ oluc onde_ opio_ pleo_ poco_ poyo_ quǃƭ_ raba_ rado_ raro rdad_ rero_ rici rido_ \
rque_ rtad_ rtos_ rtun rzas_ rǃơn_ rǃƭa rǃƳn_ saci sado_ secu sejo_ senc slad stǃơ_ stǃƳ_ taci taro tbol_ tida tido_ \
tiem tivo_ tran_ tras_ trǃƳ_ ucir_ uelo_ uerd uerz uido_ uien ulos_ unas_ undo_ unio_ urso_ utos_ vene viǃƳ_ ximo_ \
yuda_ zada_ zǃƳn_ ơcti Ʃrco ƭses_ Ʊala Ʊalǃ ǃơti ǃƭti ǃƱas_ ǃƳme,56 _acer _acla _acto _acto_ _acud _agua _aire _alej \
_alem _algǃ _alum _amen _amig _ampl _ante _apun _asis _asoc _asum _ataq _ayun _baja _baja_ _bloq _cabe _cada_ _caǃƭ \
_cifr _clav _comu _conc _conv _corr _cree_ _crǃƭ _cuad _culp _cǃơr _cǃƳr _daǃƱ _deci _dejǃ _demǃ _desa _desc _dict \
_diez_ _dios_ _dipu _disf _dobl _duda_ _dura _edad_ _elec _ella _empr _enci _enfr _equi _eran_ _esas_ _esfu _estu \
_expu _fech _fies _fueg _fǃƺt _ganǃ _gole _gran_ _harǃ _heri _hubi _idea_ _igle _izqu _japǃ _jorg _juez_ _juic _juni \
_kilǃ _lado_ _lame _lesi _leye _luch _luga _lǃƭn _lǃƳp _marz _mayo_ _me_ _meno _mile _mund _mǃơx _mǃƳv _naci _nece \
_nos_ _obra_ _ocas _ocho_ _olvi _opci _opos _otro _pasa_ _pasǃ _pele _pelǃ _peor_ _pequ _pese_ _pobl _pobr _poco _pode \
_polǃ _pp_ _prim _psoe_ _pudi _pudo_ _pǃƺb _qued _quiz _quiǃ _razo _reco _recu _refi _resc _riva _rǃƭo_ _saca _salt \
_sean_ _seis_ _sema _si_ _sigl _sirv _siti _sorp _soy_ _subr _sufi _sur_ _tamp _tant _tare _telǃ _tene _tier _toda \
_trat _triu _tuvi _tǃƩc _uso_ _uste _usua _vamo _vida_ _viej _voy_ _zona _ǃơng _ǃơre _ǃƩxi _ǃƺlt abla_ able_ abra acid \
acto_ adiǃ ador afǃƭ ajar_ alir_ alor_ amen amer amǃơ_ anto_ anǃƳ_ arco_ arga arle_ arta arzo_ asar_ asco_ asia asǃƳ_ \
atar_ ayǃƳ_ azos_ aǃƭs_ beza_ biar_ blar_ bles_ blic caba_ cado cciǃ cede_ cera_ cero_ ciac ciad cida_ cien cier cill \
ciǃƳ_ cluy cnic ctad ctim ctor ctrǃ cubr cuen dafi_ dena dena_ denc dero_ derǃ dier dore drid_ drǃơ eado_ eben_ ecia_ \
ecid eded edor_ edǃƳ_ ello elos_ empo_ ener_ enes_ enga_ engo_ enzǃ epci erab erio erlo_ erto erto_ erza_ erǃơ_ erǃƩ \
esiǃ etiv etro euda_ eves_ evǃƳ_ frut fǃƭa_ gado_ gime giǃƳ_ grǃƳ_ guen_ guez_ hora_ iaci ibia_ ibid ibiǃ icid icio_ \
icto_ idad idas_ ient ieza_ igad iglo_ igra ijos_ imos_ inǃƳ_ ipio_ itac itad_ itio_ itud_ itǃƳ_ ivir_ izan_ iǃơn_ \
iǃƱo_ iǃƳd jero_ larǃ lazo_ lead lena_ lenc leno_ leva_ lida_ lido_ llǃơ_ lona_ ltǃƳ_ luid luye_ lver_ lǃƭa_ mbas_ \
mbia_ mera mera_ miso_ miti nado nado_ naje_ ncha_ ncid ncos_ ndez_ ndie ndon noce_ nque_ nqui ntro_ nzas_ nǃơn ocim \
ocio_ ocos_ ocup ocǃƳ_ onad onas_ onos_ onǃƳ_ opia_ orma_ ormǃ orti ovec paci pale pios_ plej plem pone_ puso_ pǃƳn_ \
rado rcha_ rdos_ rdǃƳ_ rear_ rell rena reso resǃ rete rgos_ rgǃƭ ribe_ ribi rida rien rlas_ rmin rneo_ rrio_ rtes_ \
rtǃƳ_ ruct rǃƭg saje_ scal_ scar_ sici sida sifi sigu sina smos_ sona stac stiǃ stos_ stoy_ stro_ supu taca tacǃ tado \
tars tema tica_ tici tico_ tido tint tiva_ tiǃƳ tǃƭa_ tǃƭn_ tǃƳn_ ucci ucha uciǃ ucto_ udio ueba_ uedo_ uena_ uenc \
ueno_ ueve_ ugar_ uirǃ ulio_ ulsa unfo_ unto_ urso uvie uyǃƳ_ uǃƩs_ uǃƭa_ vado vado_ venc xito_ zǃơl ơlez_ ƭder_ ƭnea_ \
Ʊola_ Ʊǃƭa_ Ƴnic Ƴpez_ Ƴvil_ ǃơnd ǃƩfo ǃƭos_ ǃƱol_,48 _abog _acci _actu _adqu _afir _agre _albe _alre _amor_ _amǃƩ \
_anot _apar _apen _apor _apro _arge _arro _asun _atac _aten _autǃ _bien _bols _busc _bǃơs _cade _cali _camp _capt \
_carn _casa_ _caso_ _cere _clar _cobr _colo _comi _cond _cone _conf _copa_ _crea _cruz_ _cuba_ _cuid _cump _darǃ _decl \
_defe _deja_ _dere _dest _dete _dice _dier _dife _diri _disp _diǃơ _dolo _econ _edic _edif _empa _enca _enco _ense \
_era_ _erro _escr _escu _estr _expl _fren _func _fǃơc _fǃƭs _garc _gent _gonz _habe _huma _idea _impo _impu _incl \
_ingl _inic _inmi _inte _irre _junt _juve _les_ _leva _llen _luz_ _madr _mane _mano _mant _mata _menc _migu _mil_ \
_mita _more _muni _mǃƭ_ _negr _ni_ _ning _o_ _ofic _parq _part _perm _podr _podǃ _prǃƳ _punt _puso_ _pǃơg _razǃ _renu \
_repǃ _resp _rodr _rǃơp _sabe_ _sali _sanc _sani _sesi _siet _sigu _sola _somo _sǃƭ_ _tend _torr _tǃƩr _urug _va_ \
_venc _ver_ _yo_ aber_ ablo_ acar_ acia_ acte ajas_ ajos_ alme ante apel_ arga_ aria_ arte_ asas_ asta_ atal_ atos_ \
atro_ atǃƳ_ aves_ avor_ bama_ brar_ cand cedi celo ciar cito_ ctor_ ctua dado delo_ dici dico duct ecia ecie eciǃ ecǃƭ \
edio_ egad egan_ emas_ emio_ enal_ enas_ enen_ enor_ ensa_ enta_ ento eral_ erar_ eras_ eres_ eros erra_ erta_ erte_ \
erzo_ eses_ esor_ esto_ exto_ eyes_ ezue feso flic gido_ grar_ guay_ guel_ guro_ hile_ iado ible_ ibro_ ican icar_ \
icip icǃƭ iego_ ienz iera_ iert iete_ iles_ imer_ inos_ ipac isis_ isiǃ itad itar_ itos_ ivas_ izac izad lado lear_ \
leci lent leta_ leza_ liar_ lica lica_ lico_ lito_ liǃƳ_ llas_ llǃƳ_ ltas_ ltos_ mero_ meti migo_ mpos_ mpre_ mǃơn_ \
nada_ nari ncia ncip nera_ neta_ nico_ nida_ ntad ntam ntas_ ntra_ nuel_ obar_ oche_ odas_ oder_ oles_ olor_ onal_ \
ontr opea_ orad oria_ orid orta peon pete pond pone puta rada_ rate rcer_ rdar_ rece_ rega reja_ rimo rior_ rles_ \
rlos_ rori rupo_ sent sico_ sque star_ sumi sumo_ tada_ tenc tuci tulo_ tura_ uaci ualm udar_ udas_ ular_ unic upos_ \
ural uras_ uros_ usca_ vinc visi xima_ zaci zado ơfic ơrea_ ƭcil_ ƭfic ƭsti ƭtic ǃƭda_ ǃƳgi ǃƳni ǃƺbl,40 _acti _admi \
_afec _anun _apli _aque _arma _aume _banc _canc _cant _capa _capi _carr _caus _cerc _cinc _cole _cort _cost _cris \
_dar_ _deli _dema _denu _depo _dese _dich _disc _dist _domi _educ _efec _empl _esca _exis _expr _extr _falt _fede \
_fin_ _fisc _guer _gust _habi _hora_ _igua _josǃ _juli _larg _libr _loca _mani _marc _merc _mes_ _mese _mi_ _mill \
_mome _movi _nego _nive _nomb _noti _novi _orde _padr _pare _perd _prec _preg _pren _pres _prev _prop _resu _reun \
_sabe _salu _san_ _sant _secr _sect _sent _soli _tan_ _teng _terc _tipo_ _toda_ _toma _tras _trav _util _valo _vari \
_vent _verd _vien _vier _viol _visi _vist _zona_ _ǃƺni adre_ aliz alle_ alta_ anas_ anci anco_ asos_ bado_ bres_ cada_ \
cano_ dial_ dora_ ecta ecto eden_ edes_ egar_ eles_ ende erac erad eran eran_ erca_ erci erio_ erna erse_ erta esar_ \
esta_ gada_ gres guir_ guna_ iano_ ibil icia iciǃ iden iere_ ifes ific ilia ilia_ illa_ illo_ imas_ inal_ inar_ inas_ \
ingo_ iona ipal_ ital_ ivel_ ivid lara lare lema_ mana_ mica_ nces_ ndas_ ndes_ nica_ ntar_ onar_ once oral_ orio_ \
orte_ osǃƩ_ para pect pera_ pons pora raci rama_ rent rera_ resa_ rese reso_ rial_ rica rica_ rmas_ rnes_ rnos_ rsos_ \
rtir_ side stru tame tant tari tema_ tene tima_ timo timo_ tino_ tore trar_ tual_ tura ucio uela_ unca_ unci unda_ \
unes_ unta_ vǃƩs_,32 _acab _acce _acom _acus _agos _agra _alim _alto_ _ambi _anim _apre _arre _atra _audi _avan _barc \
_barr _bene _blan _bras _cana _cand _cara _carl _cart _caso _cast _cata _cele _chil _circ _club_ _cola _comb _conj \
_cult _dato _dedi _defi _dent _depe _derr _deta _difǃ _dio_ _enti _envi _esco _esti _evit _ex_ _exce _exig _expe _expo \
_exte _fall _fami _favo _feli _fern _firm _fund _futu _gast _gran _guar _he_ _iden _imag _impa _impl _inco _incr _infl \
_invi _ir_ _jorn _jove _juan_ _just _labo _lati _lega _libe _lune _lǃƭd _mal_ _mano_ _marǃ _mas_ _medi _mens _mira \
_mont _most _mǃƩd _mǃƺs _nort _obje _obli _obse _obte _ocup _opin _opor _paga _pala _pape _pedi _pena _pers _pesa \
_plan_ _pone _preo _prom _pron _prov _prǃơ _pǃƩr _real _real_ _recl _red_ _redu _refo _regr _rein _rela _repo _requ \
_resi _reso _rest _reti _reve _ries _salv _secu _sele _serv _sost _subi _suce _suma _sǃơb _tal_ _tard _te_ _tecn \
_tema_ _teni _titu _torn _tota _trib _trǃơ _tu_ _van_ _vene _vict _volu _vota _vǃƭc adio_ agen_ ampo_ anar_ anes_ \
anta_ aran_ arca_ arde_ ardo_ arla_ arǃơ ator cana_ ciar_ cina_ ctiv cula curs cuti dame dato_ dens dera_ dica dica_ \
dico_ dien dres_ ebra ecta_ edan_ edia efic elas_ ella_ enar enda_ ende_ ense_ enso_ enta entǃ epen erda_ eren eria_ \
ersi erti erva etas_ etos_ evar_ evis fesi fica fica_ fici fico_ firm fund gina gunt gura gura_ iali iana_ icac icam \
icio icit icul iero_ igen igos_ ilar_ imen_ isco_ isla ista ista_ isto_ itas_ junt lada_ lant laro_ lina_ liza_ lmen \
maci mada_ mane mano_ mara_ ment mico_ mite_ nder_ ndos_ nifi ntal_ ntan_ ocal_ ocia ondo_ oner_ onio_ orar_ orda \
orme_ orno_ osos_ osto_ otal_ otos_ oven_ part pita plet posi pren prom ques_ rano_ rata_ rato_ rdin reas_ reci reme \
remo resi resp reta revi rico_ rito rito_ rmar_ rtas_ rǃơs_ rǃƩs_ sabi sabl sada_ segu sica_ sita_ sona_ stra_ stro \
sult tala tami tanc tarǃ tend teni tera_ tero_ tien tina_ tinu tral_ trar trat trol_ turo_ uali ubre_ udia udio_ ulta \
uper ural_ utad vert voca Ʃric ǃƭci \
ǃƭst`,
  fr: `144 _pour_,136 _est_ _sexe_ _une_,128 _au_ _dans_ _sur_,120 _avec_ _et_ _plus_ _ǃƠ_ eurs_ ǃƩes_,112 'est_ _aux_ _cett \
_des_ _elle_ _la_ _le_ _les_ _ont_ _prǃƩ _renc _sont_ _vous_ _ǃƩtǃ rǃƨs_ ƩtǃƩ_ ǃƨre_,104 _ces_ _deux_ _fair _fait_ \
_leur_ _mais_ _mǃƪm _nous_ _nouv _ou_ _tout_ _ǃƩta _ǃƪtr otre_ rait_ teur_ tǃƩs_ voir_ ƪtre_ ǃƪme_,96 'une_ _ans_ \
_auss _autr _avai _bien_ _c'es _de_ _dern _du_ _dǃƩf _dǃƩp _en_ _femm _ils_ _jeun _l'ǃƩ _pays_ _peut_ _pour _que_ \
_qui_ _rǃƩs _sans_ _tous_ _tout _trǃƨ _un_ aine_ alem ions_ ique_ iǃƨr mmes_ nǃƩe_ oire_ opǃƩ ours_ puis_ sonn tait_ \
tion_ tiqu ussi_ vait_ ƨres_ ǃƨme_,88 _adul _ains _alor _annǃ _bais _ce_ _comm _d'un _d'un_ _donc_ _dont_ _droi _dǃƩb \
_dǃƩs _dǃƩt _dǃƩv _fois_ _gǃƩn _homm _il_ _joue _leur _lors_ _lǢƀƙ _moin _oǃƹ_ _par_ _pas_ _peu_ _pouv _qu'i _quel \
_rǃƩa _rǃƩc _rǃƩp _selo _sera_ _sous_ _troi _trou _vaca _vidǃ _votr _ǃƩco _ǃƩga aien ains_ aire aire_ aise_ core_ \
dant_ dǃƩo_ eaux_ elon_ emps_ eune_ fǃƩr ieux_ insi_ isǃƩ_ itiq itǃƩ_ jour liqu lleu miǃƨ ntre_ ntǃƩ_ nǃƩr oins_ onne_ \
oupe_ oute_ quǃƩ_ rche_ rois_ ront_ rǃƩe_ sant_ sieu sque_ sǃƩe_ toir tǃƩe_ u'il_ utre_ vell ƙest_ Ʃenn Ʃsen Ʃsid ǃƩri \
ǃƪte_,80 _amat _amǃƩ _aucu _aujo _avoi _beau _bonn _cela_ _cet_ _chau _cher _chez_ _conn _coqu _coup _croi _crǃƩ _cul_ \
_cǃƴt _d'au _d'ǃƩ _deva _devr _doit_ _dǃƩc _dǃƩj _dǃƩm _dǢƀƙ _faut_ _fonc _gouv _heur _intǃ _jour_ _jusq _l'en _lǃƩg \
_mois_ _moye _mǃƩt _n'a_ _n'es _notr _offr _plai _plus _prix_ _puis _qu'e _qu_ _quǢƀ _rǃƩf _rǃƩu _s'es _seul _soit_ \
_son_ _spǃƩ _suis_ _suiv _sǢƀƙ _touj _tǃƩl _vers_ _vie_ _voir_ _ǃƣ_ _ǃƧa_ _ǃƩle _ǃƩqu _ǃƩtu agne_ aite_ atio chai \
chǃƩ_ clar coup_ cǃƨs_ elle_ erre_ ette_ euse_ ffre_ herc ient_ igne_ ionn ique itǃƩ iǃƩe_ iǃƩs_ iǃƩt lect leur_ lors_ \
lǃƩe_ mble_ miqu ncǃƩ_ neme nier_ niǃƨ nten ojet_ omme_ once_ oppe ques_ renc reux_ roit_ rouv rrai rtie_ ssǃƩ_ sǃƩs_ \
tair teur tifs_ tour_ ttre_ tuit_ uand_ uant_ ucou uits_ ulte_ uple_ utes_ utǃƩ_ uver_ vail_ velo vons_ ƙune_ Ƨais_ \
ƩjǃƠ_ ǃƨne_ ǃƩen_ ǃƩra ǃƩre,72 _affi _afin_ _ajou _appa _aura _bǃƩn _car_ _cas_ _ceux_ _chaq _chat _choi _chos _comp \
_cons _cont _d'in _deux _enfa _entr _etat _gros_ _ici_ _j'ai_ _jama _jeu_ _jeux_ _juin_ _l_ _lanc _lieu_ _lign _lors \
_mard _marq _mesu _mise_ _modǃ _moi_ _mon_ _nǃƩc _ouve _parf _pend _peuv _prǃƨ _puis_ _remp _rien_ _risq _rsqu _rǃƨg \
_rǃƩd _rǃƩv _scǃƨ _sero _ses_ _soir_ _souv _titr _tour_ _trop_ _tǃƪt _unis_ _voul _vrai _yaho _ǃƩch ahoo_ aint_ anch \
ants_ arǃƩ_ blǃƨ breu cern cisi cont cour couv ctif_ curi duit duit_ dǃƩe_ ence_ ents_ eure_ ffet_ fois_ gnǃƩ_ ices_ \
ienn ieur_ ille_ iquǃ ires_ isat isir_ issa itre_ ivre_ leur lles_ lque menc ment_ mett mour_ mpte_ mǃƩe_ nces_ neur_ \
nnǃƩ nonc nǃƩe nǃƩs_ oncǃ onna oser_ ourd part_ posǃ pǃƩr pǃƩt quer_ repr rise rnǃƩ rtǃƩ_ rǃƩs rǃƪt_ sair seil seil_ \
seur_ sion_ squo_ ssan ssus_ tant_ tenu_ tout_ trai trer_ tres_ tuit tǃƨm tǃƴt_ uche_ uels_ uent_ ueur_ uipe_ ulie \
usse_ uvre_ uǃƩe_ vail vant_ veme vier_ vǃƩe_ xiǃƨ yant_ ƀƙun_ ƨmes_ Ʃbut_ Ʃcia Ʃcis Ʃral_ Ʃrer_ Ʃtai Ʃtat_ ƴtǃƩ_ \
ǃƧon_ ǃƨle_ ǃƨre ǃƩos_ ǃƴle_,64 'hui_ 'ils_ 'ont_ _a_ _accǃ _acte _aill _aime_ _amis_ _anci _aprǃ _aura_ _auta _avon \
_avri _ayan _banq _bas_ _bles _blon _bon_ _bouc _boul _bour _cadr _celu _cepe _cest_ _chac _chat_ _chif _cinq_ _cito \
_coup_ _cour _coǃƻ _cǢƀƙ _d'an _d'av _d'en _d'eu _d'ex _dire_ _doiv _doss _dout _dǃƣ_ _dǃƨs_ _dǃƩg _dǃƩl _dǃƩn _dǃƩr \
_enfi _ense _eux_ _expǃ _fais _fait _font_ _fǃƩd _fǃƩv _gauc _gens_ _grǃƢ _grǃƨ _haut_ _je_ _jean_ _jeud _juil _l'af \
_l'ai _l'av _l'eu _l'ex _l'un _lais _libǃ _livr _loi_ _loin_ _lui_ _lund _lutt _manq _mieu _mond _mouv _mǃƨr _ne_ \
_opǃƩ _ouvr _parm _pein _plag _plei _plut _pu_ _qu'o _qu'u _quǃƩ _rais _renf _ress _reto _reǃƧ _rǃƩe _rǃƩg _rǃƴl _s'ǃƩ \
_sa_ _sain _salo _sauv _savo _seul_ _sex_ _sexe _siǃƨ _souh _soul _soum _sour _suis _suit _suje _surt _synd _sǃƩc \
_sǃƩl _thǃƩ _trav _tube_ _veut_ _vont_ _vos_ _voya _vu_ _vue_ _vǃƩr _zone_ _ǃƩcr _ǃƩdi _ǃƩlǃ _ǃƩtr _ǃƩvi _ǃƩvo able_ \
actǃ alie_ ance ance_ arce_ ardi_ arge_ ateu atiq atǃƩ aute_ autǃ aǃƮt_ bien cain cain_ ceme char chǃƩ cien_ cier_ \
cred crit_ cǃƩd cǃƩe_ d'hu duir dǃƩr eami ectr elui_ eman emen enne_ enus_ erme_ etit_ etǃƩ_ eudi_ eule_ euve_ exte_ \
fait fens fier_ fini fres_ gion giqu glem goci grǃƩ_ gǃƨr gǃƩe_ gǃƩs_ hait hoix_ hǃƩs_ iaux_ idem iers_ ieur ilms_ \
imǃƩ_ iron_ ison_ isǃƩ itai item jets_ lage_ lais_ lait_ lisa liǃƩ liǃƩ_ llǃƩ_ lons_ lque_ lǃƩc mage_ mbre_ medi_ mocr \
nage_ nais nait_ naux_ ncai ndre_ nels_ nfin_ niqu nnel_ nnem nnes_ ntǃƩ nǃƩf oeur_ oise_ oits_ omie_ onde_ onnu_ \
orps_ ouer_ ourg_ ouve_ oyen oyen_ oǃƻt_ pagn phon plac ploi_ plǃƩ pose_ priǃ pter_ putǃ qu'ǃ quoi_ rces_ rieu riod \
riqu riǃƨ rmet_ rmǃƩ_ roch rons_ rquo rsui rtan sait_ seau_ seme sent_ sidǃ sier_ sitǃ soin_ somm sorm ssez_ sǃƩq \
teau_ tefo tons_ trǃƩ trǃƩ_ trǃƴ tude_ ture_ u'on_ u'un_ u'ǃƠ_ ucun_ ueil uine_ ujet_ ulai uler_ uliǃ unio ures_ urop \
urǃƩ_ utre uvez_ uvǃƩ_ uǃƪt vais_ veau vent_ venu_ vres_ vrie vril_ vrir_ yens_ ƀƙil_ ƙǃƩt Ʃati Ʃbec_ Ʃens_ Ʃmen Ʃpar \
Ʃqui Ʃrat Ʃrie_ ƪtes_ Ʈtre_ ǃƢce_ ǃƨce_ ǃƨge_ ǃƨte_ ǃƨve_ ǃƩdi ǃƩme ǃƩro_ ǃƩrǃ ǃƩta,56 _ache _affa _aide _aide_ _aime \
_anno _aoǃƻ _arrǃ _atte _augm _aupr _aute _avan _avez_ _aǃƩr _beau_ _bien _bite_ _blac _blog_ _bout _bret _brux _but_ \
_bǃƢt _cach _catǃ _cert _cess _chan _cher_ _chev _cinǃ _clai _coch _coeu _conc _conf _coul _cour_ _couv _cuis _cǃƩl \
_d'ab _d'ac _d'af _d'ai _d'ap _d'ar _d'or _d'ǃƪ _dang _depu _diff _dix_ _donn _douc _dune_ _durǃ _dǃƩd _dǃƻ_ _enco \
_enre _ensu _envo _espǃ _faib _faǃƧ _ferm _fill _fils_ _fond_ _four _frap _fut_ _fǃƪt _gagn _genr _grat _grou _gǃƩr \
_haut _hot_ _huit_ _idǃƩ _indǃ _insc _jacq _janv _joli _jour _jǢƀƙ _l'ad _l'ag _l'am _l'ap _l'et _l'im _l'in _l'oc \
_l'on_ _l'op _l'or _l'un_ _laqu _lend _lequ _lesb _lieu _ligu _liǃƩ _loca _long_ _lǃƢ_ _main_ _mair _malg _maro _matu \
_mauv _max_ _maǃƮ _mec_ _midi_ _mode_ _mǃƩc _n'av _n'on _n'y_ _n'ǃƩ _noir _noir_ _nom_ _nomb _non_ _nuit_ _numǃ _nǃƩg \
_on_ _oui_ _outi _parv _pass _peti _peup _pied_ _piǃƨ _plac _plup _poin _pomp _porn_ _pous _pris_ _prǃƪ _pǃƨr _pǃƩn \
_pǃƩt _qu'a _quan _queu _quoi_ _quot _rapp _rass _rejo _relǃ _remi _rent _reva _roug _rout _roya _rue_ _rǃƣ_ _rǃƪv \
_s'ag _s'ap _s'in _sait_ _sark _se_ _sein_ _sens_ _sept_ _site_ _six_ _soie _soir _souf _suff _supǃ _symp _sǃƩa _sǃƩn \
_sǃƻr_ _tail _tant_ _tape_ _tard_ _taux_ _tell _thǃƨ _tomb _touc _toul _type_ _tǃƣ_ _uniq _viei _vieu _viva _vivr \
_voil _voit_ _voix_ _vrai_ _vǃƩh _webc _y_ _yeux_ _ǃƢgǃ _ǃƨme_ _ǃƩmi _ǃƩne _ǃƩno _ǃƩpi _ǃƩto _ǃƩva _ǃƩvǃ _ǃƪte able \
aces_ acle_ acun_ acǃƩ_ adie ages_ agit_ agǃƩ_ aide_ aill aiss aits_ ales_ ande_ ante_ armi_ arqu aude_ aume_ bcam_ \
bjet_ bles_ caux_ cemb cept chan chat_ chel_ cidǃ cine_ cipe_ citǃ cole_ cret_ crip cter_ ctio cule_ cune_ danc dats_ \
deci dema deur_ drai dred dure_ ectu eign eins_ eint emme_ endr enir_ enre_ erai erez_ erro esse_ evǃƩ_ fait_ fant_ \
fets_ ffai ffre fiǃƩ_ forc genc gisl gles_ gtem guli hain_ hant_ haud_ hent_ hicu hniq hose_ hǃƩe_ iant_ iati ible_ \
icai idǃƩ_ iels_ iens_ ifie_ ifiq igea ilis ines_ inǃƩ_ irem isan iser_ ises_ isfa ites_ iteu itio ivǃƩ jour_ kozy_ \
lair lanc_ lars_ leme lics_ lieu_ lifi lign lisǃ llem logu lois_ lope_ ltes_ lyse_ lǃƩp lǃƩs_ lǃƩv mant_ mate mier_ \
minǃ mplo mǃƩs_ nair nant_ naǃƮ ncie ndue_ ndǃƩ_ nent_ ngem ngǃƩ_ nnai nnel nnen nois_ ntag ntai ntes_ ntio ntiǃ ntre \
nvie_ nǃƧa nǃƧo nǃƩt ogne_ ogue_ oire oirs_ oite_ olie_ omma onnǃ ontǃ opre_ orce_ ouge_ oule_ ourn ouve ouǃƩ_ oyer_ \
pace_ pass phie_ plǃƨ pose ppel_ pris pris_ ptǃƩ_ publ quan quel quel_ quem quie_ quǃƩ rabe_ raie rain rais_ rait rale \
rang raǃƮ rche rdre_ reur_ reus riat_ riel_ rifi rise_ ritǃ rmat rmis_ roul rtis_ rǃƩt rǃƪm sacr sage_ sexe_ sour squ' \
ssem sser_ stes_ sǃƩe tabl tail tain tape_ tats_ taux_ tect tent_ term tiel_ tili tinǃ tion tiǃƩ_ tten tuel_ turb \
tuǃƩ_ tǃƩg ucti ueil_ uell ueme ueue_ uine uipe uite_ uivi_ ultǃ ulǃƩ_ upes_ urel urer_ urra_ uste_ usǃƩ_ uver vaux_ \
veau_ veil veur_ vice vien voqu xell xion_ xuel_ yage_ yǃƩs_ ƀƙue_ ƙapp ƙaut ƙhui_ ƙins ƙuni ƙǃƩc Ƨois_ ƨces_ ƨnes_ \
Ʃbat_ ƩcǃƩ Ʃden Ʃgie_ Ʃlio Ʃque Ʃrie ƩrǃƩ_ Ʃven Ʃvoi ƪmes_ ǃƨde_ ǃƨle ǃƨve ǃƩal_ ǃƩer_ ǃƩgo ǃƩgr ǃƩpe ǃƩvu_ ǃƪts_,48 \
_acco _acti _adol _amou _anal_ _appo _appr _avis_ _bell _beur _bure _cam_ _cell _chal _cham _chem _coll _cond _copi \
_d'al _date_ _dema _demi_ _devo _disp _dit_ _dun_ _effe _effo _enqu _envi _essa _expl _fabr _face_ _fin_ _foot _fort_ \
_frǃƩ _gay_ _goog _gran _h_ _hǃƩt _juge _juri _l'ac _l'an _l'ar _l'at _l'em _l'ho _l'ob _logi _lǃƠ_ _main _mais _mama \
_mars _matc _mati _meil _memb _menǃ _mett _mont _mort_ _mǃƩd _n_ _nati _nico _nos_ _nota _nǢƀƙ _occa _orie _outr \
_page_ _part _perm _phot _phys _plan_ _porn _poss _pren _preu _prop _quat _quel_ _ques _rech _reco _reme _reno _retr \
_sais _sall _sema _sera _sexu _sexy_ _si_ _sort _tel_ _tour _trai _trim _turq _util _va_ _vill _vite_ _vois _voit \
_volo _ǃƩpo abli ache_ acti amme andǃ aque_ arde arle_ asse_ bord_ bres_ buti cais_ cats_ cess cher_ ches_ ctac ctes_ \
curr cǃƩs_ damn dica dǃƩs_ ecti egis eils_ ence ente_ ertǃ fici fond gard_ gati gies_ gnes_ iale_ icie iell igue_ ille \
imum_ inue_ ipat ipes_ irer_ irme_ iron isme_ isse isse_ iter_ itif_ ives_ lace_ lack_ lati lenc lent_ lesc lier_ lion \
litǃ mais_ manc miss mmen mmun_ mple_ nale_ ncer_ nche_ ndez_ ndis_ nect nfor nges_ nies_ nion_ nsta ntat ntur odes_ \
oint_ ompa onai onie_ onne onom onse_ opos_ orme_ orno_ orte_ orts_ ortǃ pale pect_ pend pons ptio rans_ rant_ raph \
rati rcer_ redi_ rent_ rges_ rita rler_ rmes_ ront rope_ rtie sati sine_ smes_ sons_ spec sses_ ssie_ ssur ssǃƩ stio \
stre_ stǃƩ_ sult tagn tall tann tati teme tenc tenu ticu tine tipl tits_ tive tive_ tivi trie_ tuti uctu unes_ urce_ \
uros_ uses_ utio utte_ vern visi ƙacc ƙent ƙexp ƙimp Ʃric ǃƩma_ ǃƩti Ǣƀƙa_,40 _accu _actu _alle _appe _appl _arri \
_assu _cana _capi _char _ci_ _comb _conv _d_ _dess _deve _disc _doll _elle _espa _esti _euro _fond _forc _fran _gard \
_habi _imag _impo _inte _l'au _libe _long _mani _me_ _merc _mess _mill _mis_ _nive _parc _pari _part_ _prat _pǃƩr \
_qual _rapi _rega _rend _rest _reve _russ _seco _sect _semb _sign _somm _sout _sud_ _supp _syst _sǃƩr _t_ _temp _tent \
_vend _vict _vien _viol _visi aine alis alit amme_ ards_ aris_ atch_ atre_ blic_ cile_ cord_ dien_ diti duct ecte \
eine_ elle enda endu_ ense_ enue_ erie_ erti form gent_ gion_ icat iles_ ilit imen inte_ ints_ iste_ lant_ liar ller_ \
llet_ muna muni ncip ndes_ nger_ ngue_ nner_ nnǃƩ_ nque_ nter_ oche_ once orta osǃƩ_ pond port posi pren rage_ rain_ \
rale_ rand_ reme rend_ rent rice_ rier_ ries_ rtes_ rtir_ rǃƩs_ sage serv sibl sion ssio stru sure_ tage_ tena tici \
tien_ tier_ time_ tinu tite_ trib ttes_ tǃƩr uati uire_ undi_ vers_ vice_,32 _acce _adre _air_ _angl _asse _atta _batt \
_belg _beso _brun _budg _c_ _chef_ _clas _corp _cris _cult _devi _dima _diri _doub _dura _empl _enga _exce _exem \
_film_ _gros _guer _haus _hier_ _huma _init _japo _just _l'al _l'as _l'es _larg _mach _mai_ _majo _mal_ _mala _marc \
_mena _mer_ _mes_ _mome _navi _nord_ _obte _oppo _paro _pens _prem _refu _repo _repr _resp _same _scie _sein _serv \
_simp _site _surp _surv _tabl _tech _tend _terr _text _vale _x_ adre_ anis arte atif_ atin_ ause_ cale_ cati cles_ \
ctiv dent_ dres_ embl erts_ este_ etat_ fess firm gers_ gine_ gner_ gues_ hang hine_ hnol hone_ hoto_ ibre_ iche_ \
icle_ ides_ ienc igat imes_ iode_ isiǃ ivǃƩ_ lica lici lien lier lise_ llon_ main_ mati merc mpio nais_ nell nier \
ogie_ oles_ onds_ ones_ oque_ orat orer_ oses_ osse_ otos_ ouse_ pens ples_ poni quen rett rgie_ rmer_ role_ rque_ \
rter_ sabl semb sent sibi ssen tale_ tanc tidi ties_ titi tric ture uble_ udes_ ulat ules_ urse_ uter_ uǃƩs_ vert \
vǃƩs_ ƙeur \
ƙint`,
  de: `160 _und_,136 _auf_ _das_ _eine _fǃƼr_ _mit_ _sie_ _von_ _zu_ chen_,128 _auch_ _die_ _eine_ _nich _sich_ _ǃƼbe icht_ \
lich_,120 _aus_ _dass_ _der_ _dies _nach_ _sind_ _unte,112 _aber_ _bei_ _deut _hat_ _noch_ _nur_ _oder_ _schw _werd \
_wie_ _wir_ _wird_ _zum_ aben_ hren_ iert_ inem_ rung_ sche_ Ƽber_,104 _bis_ _durc _erot _ihre _jahr _kann_ _kein \
_kǃƶn _mehr_ _schl _vor_ _war_ _weit _wenn_ _wurd _zur_ eben_ etzt_ hmen_ iese_ lten_ lung_ tlic tsch tung_,96 _ausg \
_dann_ _den_ _doch_ _ein_ _ents _erst _gesc _gibt_ _groǃ _habe_ _hatt _ihr_ _ihre_ _im_ _in_ _ist_ _mein _schǃ _sehr_ \
_sein_ _selb _soll _spie _such _unse _viel _wied acht_ auen_ chon_ chte_ cken_ eich eich_ eite eser_ glic gung_ haft_ \
hten_ iche isch isch_ keit_ lich nung_ scha unge urch_,88 _ab_ _abge _als_ _aufg _beim_ _dabe _dem_ _des_ _einf _eing \
_einz _entw _es_ _frag _frau _frau_ _frei _freu _fǃƼh _ganz_ _geht_ _gese _glei _gut_ _heut _ich_ _jahr_ _jetz _klei \
_lebe _lieb _mich_ _mir_ _muss_ _neue _neue_ _nun_ _ohne_ _proz _scha _schn _schr _seit_ _sich _soll_ _steh _swin \
_teil _uns_ _verb _verf _verl _viel_ _vom_ _weni _woll _wǃƤh _wǃƼr _zeit_ _zusa _zwei _zwei_ _zwis abei_ ahre_ burg_ \
chte chǃƤ dung_ eche ehme eite_ eits_ erun esem_ euen_ eute_ fach_ heit_ hlan hlen_ hnen_ hrer_ hung_ icht iele_ inen_ \
llte_ ngen_ nnte_ piel_ rden_ reic sche spie teht_ tisc tzen_ tǃƤt_ ucht_ ungs wick zeit_ zung_ ǃƟen_,80 _also_ _am_ \
_an_ _auss _auǃƟ _beis _besc _biet _bitt _blei _dafǃ _dami _date _dazu_ _dein _denn_ _dich_ _dort_ _drei_ _eben _eini \
_einm _eins _er_ _erfo _erst_ _etwa _fahr _fehl _flǃƼ _folg _frǃƼ _gefǃ _gena _gesa _gewi _grǃƼ _hint _hoch _hǃƤt \
_ihm_ _ihn_ _ihne _ins_ _jedo _jǃƤh _kein_ _konn _lass _letz _lieg _lǃƤn _mann_ _mehr _mitg _mona _mǃƶc _mǃƶg _nutz \
_ob_ _prǃƤ _rund_ _rǃƼc _sagt _schu _sei_ _seit _sond _sowi _staa _tref _uhr_ _um_ _verh _verw _vorg _vors _ware \
_weil_ _welc _welt _welt_ _wer_ _wich _will_ _wirk _wirt _wiss _woch _wǃƤr _zahl _zeig _zeit _zurǃ _ǃƶff agte_ alte \
annt_ chaf chen chic chke chst chts_ club_ deru echt_ egen_ ehen_ eigt_ eine_ eins eits ellt_ eren_ ersc fent fǃƼg \
fǃƼr_ haft halb_ heit hren htig htig_ iben_ iede iere ieru igen_ iner_ latz_ lbst_ lick_ llen_ llun lter_ lǃƤr nden_ \
nisc nlic nzen_ ommt_ onde opǃƤ otik_ owie_ reib rlin_ satz_ schi schl sich sier ssen_ stag_ sten_ tadt_ takt tenl \
timm tlin trag_ tung twas_ tzer_ uche uche_ ufen_ wend zent_ Ƥisc Ƽcht Ƽrde_ ǃƤre_ ǃƤtz ǃƼck ǃƼck_ ǃƼhr,72 _absc _ange \
_ansc _anze _ausl _ausw _bdsm_ _beka _beko _bess _besu _bewe _bild_ _bish _davo _dies_ _dǃƼr _empf _erhǃ _erkl _ersc \
_erwa _etwa_ _fick _fkk_ _fǃƼn _ganz _gege _gehe _gehǃ _geil _gern _gesp _gesu _grǃƶ _habe _halt _hamb _haup _hera \
_hilf _hǃƶh _jung _kǃƼn _lauf _leic _leis _lese _mail_ _mein_ _mǃƼn _natǃ _nied _nǃƤc _paar_ _prei _sach _schm _sehe \
_sein _setz _sex_ _so_ _soga _solc _sonn _sorg _stǃƤ _teil_ _umge _unbe _weiǃ _wett _wo_ _wohl_ _wohn _zude _zwar_ \
ache_ agen_ ahme_ ahre ahru arum_ auer_ beit_ cher_ chie chli chst_ cort_ doch_ ebni eibt_ eige etze etzu euer_ fahr \
feld_ furt_ fǃƼh gabe_ gene gesc glei glie gten_ halt haus_ hema_ hend_ herh hrem_ hric hrig hrun htet_ htun iche_ \
ieht_ iert igte_ igun immt_ inge_ ingt_ izie klic klun lage_ lche_ lieǃ lung luss_ mals_ mmen_ nlos_ nmal_ nnen_ nnte \
ntag_ ogar_ olge_ rauf_ rclu reis_ rfen_ rsch rten_ scht_ schu sste_ stun such sung_ teil_ terr tige ttel_ tzte_ tǃƤt \
tǃƼt udem_ unft_ weis wohl_ wort zeit zlic zten_ Ƥsst_ Ƥter_ Ƽhrt_ ǃƤch ǃƤhl ǃƤhr ǃƤnd ǃƼbe ǃƼrl,64 _aben _abst _alle \
_anbi _ande _ansp _antw _anwe _aufs _auft _auge _ausb _ausf _ausz _bade _baye _bede _befr _bege _beit _bere _best \
_blic _brǃƼ _bzw_ _dahe _darf_ _daue _derz _desh _dild _dir_ _druc _eher_ _einb _eint _entf _enth _erge _erha _erle \
_erne _erre _erwe _euch_ _fach _feti _fuǃƟ _gab_ _gar_ _gebe _gebǃ _gefa _geld_ _gern_ _gesi _gewa _gewe _gewǃ _gilt_ \
_glau _glǃƼ _grie _gute _gute_ _halb _hast_ _herz _hier_ _hin_ _hoff _hohe _hǃƤu _imme _inha _insg _irge _kauf _komm \
_kurz _kurz_ _laut_ _lern _leut _lust_ _lǃƤs _lǃƶs _mach _man_ _maǃƟ _musc _muss _nach _nack _nehm _netz _neu_ _ober \
_ort_ _reic _reif _renn _saun _scho _sech _sexk _sexs _sieh _sitz _sofo _sozi _spez _spǃƤ _stim _stǃƼ _tag_ _tage \
_tats _trot _umfa _umwe _vier_ _voll _vora _vorb _vorh _vorl _vort _wahr _waru _was_ _wass _wech _weg_ _wege _weis \
_wert _zehn_ _zieh _ziel_ _zuge _zuku _zust _zusǃ _ǃƶst afen_ afte aftl aher_ ahrt_ annt anze asch asse asst_ avon_ \
aǃƟe_ bach_ bend_ bess bild bnis_ bung_ chau chem_ chla chlo chlu chma chne chni chun chut deos_ dern_ dlun dorf_ ebot \
ecke_ eckt_ eder_ egun eidu eige_ eili eise_ eitu eiǃƟ_ ells enau_ enba enen_ enig_ enla enǃƼ ersu erte_ ertr erze \
esch esen_ eute fang_ fehl fern_ ffen_ fung_ gabe gebe gege gehe geln_ gend_ gese gkei halt_ hlag_ hler_ hmer_ hner_ \
hnet_ hres_ hsen_ hste_ htli hutz_ ickt_ iebe iebe_ iegt_ iehu ieǃƟ ifen_ iger_ iges_ igke ikel_ ilfe_ itag_ iten_ \
itig_ itǃƤ izei_ iǃƟt_ kauf kehr kehr_ kont kung_ lber_ lech legt_ leic leit lern_ letz lfen_ lisc llei lǃƤn mlic \
mmer_ mten_ mung_ nahm nbar_ nehm nern_ ners nfal nhei nkfu nner nsch nstl nten_ nung nzei onen_ onie osse oǃƟe_ pfen_ \
piel prǃƤ rach rage ramm_ raum_ raus_ rbei reff_ reit_ renz_ rger rgie rhin_ rich rich_ rieb rieb_ ried riff riff_ \
rlic ruch_ ruck_ rung rwei rzen_ rzeu rǃƤg schr schw schǃ seit sens setz sher_ spre steh such_ sung sǃƶn tehe teil \
teln_ terh tieg_ tion_ trag tref trie tsch_ tten_ twei tzun uern_ ugen_ urde_ weit_ weiz weiz_ wort_ yern_ zeig zern_ \
zeug_ zung Ɵerd Ƥche_ Ƥfti Ƥfts Ƥhlt_ Ƥsen Ƥsid Ƥten_ Ƥtze_ ƶffn ƶǃƟe ƶǃƟt Ƽsse_ Ƽtzt_ ǃƟer_ ǃƟli ǃƤge_ ǃƤgt_ ǃƤlt_ \
ǃƤng ǃƶff ǃƶgl ǃƶhe_ ǃƶln_ ǃƼll ǃƼnf_,56 _abwe _abzu _alle_ _allg _anfa _anga _anst _anzu _app_ _arbe _art_ _aufn \
_aufr _aufw _aufz _ausr _baue _bedi _befi _begl _benu _benǃ _berl _beru _berǃ _beto _betr _bezi _bin_ _bisl _bist_ \
_blas _bode _brei _brem _buch _bund _cm_ _dadu _dama _dame _dank_ _dars _daru _darǃ _denk _dort _dpa_ _dreh _dres \
_drit _droh _du_ _eben_ _egal_ _ehem _eige _einl _elte _endl _entd _entg _entl _erfǃ _erke _erla _ermi _ermǃ _erzi \
_erzǃ _erǃƶ _euro_ _farb _feie _fest_ _feue _find _fing _flug _fǃƤl _fǃƶr _fǃƼr _gebr _gebu _gefe _gefu _gela _gelt \
_gema _geme _gemǃ _genu _getr _gewo _haus_ _heiǃ _hier _hinw _hinz _hoch_ _hǃƤl _hǃƶc _insb _jede _jede_ _jewe _juge \
_jǃƼn _kaum_ _kino_ _kirc _kopf_ _kost _kran _krie _kǃƤm _kǃƶl _lage_ _leck _lehr _leip _lich _lief _lǃƤu _mal_ _mens \
_mita _mitt _mǃƤd _mǃƼs _nimm _nrw_ _oben_ _oft_ _porn _pro_ _prǃƼ _rahm _raum_ _rech _reih _rich _sage _seie _sext \
_shop_ _sieg _sm_ _somi _sons _sowo _spei _spit _stec _stel _steu _stie _sǃƼd _tage_ _tief _tipp _trǃƤ _tǃƤt _umst \
_unge _unve _verg _verp _vers _vert _vibr _vǃƶl _wach _wahl _wart _weit_ _werb _wert_ _wese _wide _wien_ _wind _wolf \
_wund _wǃƼn _zeic _zent _ziel _zule _zumi _zunǃ _zusc _zuvo _zǃƤh _ǃƤhn _ǃƤlt _ǃƤnd _ǃƼbr aare_ ache achs ackt_ ahle \
alen_ alts amit_ amme ampf_ anke anst antw anze_ anzi aren_ arke_ asen_ aten_ atio atte_ aubt_ auch_ auft_ aupt_ auss \
aǃƟe bach bank_ baut_ bene_ beso bier biet_ bote_ brau bstb ches_ chge chle chre chri chsc chti chts chwe chǃƼ ckte_ \
dche dell_ delt_ dere_ derl dert desl desr dest dest_ dete_ digu dlic dows_ druc dsch dung eber_ ebot_ ebun echn echs_ \
echt edli efǃƼ egel_ egen egte_ ehlt_ ehǃƶ eier_ eife_ eihe_ eilt_ eina einb eind eine eist_ eiti elle_ elsw elze \
ende_ endw enfa enge ennt_ ensc erbe erei erer_ erge ernt_ erpr erte erwe eset eten_ eues_ euge_ fach fall fass fern \
fert_ folg folg_ fort_ ftig_ gart_ gefǃ gern_ gesa gien_ gier hdem_ heim_ hein_ heri hern_ hlte_ hmal_ hnik_ hnis \
hrte_ hsel hstu hter hule_ huss_ hwer_ hǃƶn_ ichz iege iehe iete ieǃƟ_ iffe_ ikat ildo_ ines_ inie innt_ ipps_ iter_ \
ittl itze_ izei jahr_ kauf_ keit keln_ kino_ kpla kret ktio kung kuss land_ lass lauf_ ldor lege leis llig_ lneh lrei \
ltig lubs_ lǃƼs mali mern_ misc mpfe mund_ nach_ napp_ naus_ nder_ ndet_ ndig nfti nger nger_ ngss ngst ngst_ nitt_ \
nken nken_ nkre nkte_ nnun noch_ nsch_ nseh nsta nsti nter_ ntur_ nzǃƶ oben_ offe_ olgr omit_ omme onst_ orgt_ orum_ \
osen_ otel_ pfer_ pfli pzig_ rbei_ rben_ rdem_ rder rech rfte_ rieg_ risc rkel_ roff rotz_ rper rper_ rsch_ rtei_ rtig \
rtli rtph rǃƤt_ rǃƼf sbur sehe seln_ sern_ sisc sitz sorg span ssel sste stei stel sǃƤc tanz tark_ tatt_ tbew tell \
tens terg tern_ tert_ tige_ tler_ toff_ trau trei tret trit trǃƤ ttag_ ttga twoc tzde uben_ udie_ uell_ undh ungs_ \
unte usch usch_ usst_ utet_ utze utzt_ uvor_ wahl_ walt walt_ wanz_ warz warz_ wegs_ welt_ werb werk_ wert wert_ wisc \
woch_ zahl_ zdem_ zeic zeln ziel zier zige_ zwer Ɵbal Ɵnah Ƥfte_ Ƥllt_ Ƥnde Ƥnde_ Ƥren_ Ƥrke Ƥtte_ Ƥuft_ ƶsis Ƽcke_ \
Ƽgen_ Ƽnde ǃƟer ǃƤft_ ǃƤlt ǃƤrt_ ǃƤrz_ ǃƤte_ ǃƤǃƟ ǃƶne ǃƶne_ ǃƶti ǃƼgt_ ǃƼhl_ ǃƼtz,48 _acht _aktu _alte_ _anal_ _anme \
_bad_ _beid _beri _beso _bevo _beza _bild _bǃƼr _dara _dien _dopp _dǃƼs _echt _eind _einh _eink _ende_ _erfa _fals \
_gay_ _gebi _geda _geha _geko _gepl _gera _gest _goog _grun _gǃƤs _hand _helf _heru _herv _inne _kind _klin _knap \
_krei _land _lesb _meis _mutt _mǃƤn _offe _onli _rege _sagt_ _sche _schi _selt _sieb _soft _sola _stad _stut _team \
_them _tier _unio _vera _verk _verm _vern _veru _verǃ _volk _wand _werk _wint acht aden_ affe allo_ alls_ amen_ auna_ \
berg_ chis chlǃ deck deln_ ders_ dert_ dies_ dige ebli eien_ eile_ eils_ elen_ enan ende enha ense enst_ erdi erha \
erin_ erne_ erse erst eses_ esse_ eter_ fnun ften_ gang geno gert_ gest ginn_ gisc gste gung hbar_ hene here here_ \
hǃƤl iden_ iell iell_ iger igne igte ilen_ ilte_ inde inie_ itte_ itze ivat_ izer_ kten_ ktur_ lion lisi llem_ ller_ \
lles_ ltet_ lǃƤg male_ mend nche ndem_ ndli nete_ nige_ nner_ nnst_ nove nsam_ nste_ ohen_ olle_ orde oren_ ormi orno_ \
rage_ ragt_ rche rend_ rgen_ rige_ rium_ rren_ rste_ rund_ rǃƤn rǃƼc sage_ sagt_ schi_ sere_ shop_ sign_ sion_ sser_ \
ssie stie stig stig_ taat_ tand_ tein_ tere_ tete_ tler trie_ twar uell umen_ unde unde_ uten_ voll_ wier zend Ƥger_ \
Ƥndi Ƥnge_ ǃƤhe_ ǃƤss ǃƶre,40 _alte _beha _brau _brin _club_ _da_ _esco _fast_ _gele _geri _haus _kenn _konz _kund \
_land_ _lang _leid _mass _nebe _pass _punk _russ _span _stei _stun _tech _trai _us_ _vere _word akte_ ande ange ange_ \
arbe arkt_ arte chei cher cker_ dien dukt eden_ eler_ elle elte_ emen_ ener_ entl erem_ eres_ etet_ gang_ gene_ hand \
hter_ ielt_ iere_ inan ings_ inne ione isen_ isse_ itet_ itik_ itio itte iven_ lang_ lden_ lder_ lien_ lose_ mann_ \
mitt nder ndes_ nell nell_ nien_ ogen_ oten_ ppen_ rade_ rger_ rien_ ritt_ rken_ rmen_ rnen_ rtet_ smus_ stet_ stǃƤ \
talt tens_ tere tier tigt_ tion tive_ tner_ tter_ unkt_ uppe_ uren_ ǃƶrt_,32 _adre _akti _anla _begi _begr _besi _chan \
_dene _dere _dess _disk _donn _drei _esse _eu_ _fall_ _fern _ford _fors _foru _frie _funk _gerǃ _ging_ _gren _gros \
_hand_ _heim _herr _hers _hund _hǃƤn _hǃƶr _inse _inte _ja_ _kam_ _kame _kann _kart _klar_ _klim _koll _kuns _kǃƶr \
_leit _link _manc _meld _mess _mill _mǃƤr _name _nati _nie_ _nord _nǃƤh _opti _paar _peni _plat _qual _reis _roll \
_rund _sais _sams _sinn _skla _smar _spra _spre _ster _stre _tant _team_ _trag _trau _tun_ _tǃƼr _usa_ _verd _verz \
_vier _webs _west _will _x_ _z_ aler_ alte_ anis arty_ asse_ atur_ ause_ ball_ bere bind blic book_ ders dien_ digt_ \
edes_ eger_ eide eide_ eint_ eist ekte_ embe enst erde_ erle erna esse ette_ fall_ form_ gend gion_ grun ider_ iken_ \
iker_ ilme_ inde_ inge ions isie ison_ isse itis king_ komm ktiv_ lage lein_ leme_ lgen_ liar lier lige_ line_ litǃ \
mand_ nale_ nche_ ndel_ ndig_ nser_ nste ntie oche_ olen_ raft_ rekt_ rere_ rier rige rise_ rnos_ rtal_ rter_ sage \
samt_ send slan ssel_ ster_ stes_ takt_ test_ ting_ tner tǃƤn unge_ usen_ uter_ vice_ ware_ ƶren_ \
ǃƶrd`,
  it: `152 _che_ _dell,136 _ǃƨ_,128 _di_ _sono_ anno_ zion,120 _dei_ _gli_ _il_ _nel_ _nell _piǃƹ_ _tutt enza_ ioni_ itǃƠ_ \
lǢƀƙ tato_,112 _anch _come_ _dal_ _dall _la_ azio etto_ iamo_ ione_,104 _ad_ _anni_ _dopo_ _gior _lavo _non_ _nuov \
_quel _sull _sviz _tra_ _un_ atto_ cato_ ebbe_ egli_ ella_ esso_ ggio_ glio_ utto_ zzer,96 _all' _allǢ _altr _anco \
_citt _con_ _cui_ _degl _del_ _due_ _ed_ _gioc _giov _giǃƠ_ _in_ _le_ _loro_ _molt _per_ _poi_ _pubb _rico _risp _sarǃ \
_solo_ _sul_ _suo_ _una_ anza_ chǃƩ_ cora_ erǃƠ_ etti_ glia_ iato_ izio_ ltre_ olto_ orso_ rebb sigl tano_ tata_ utti_,\
88 _abbi _al_ _alcu _avev _chi_ _chia _cosǃ _dove_ _fare_ _ha_ _iniz _lǢƀƙ _magg _migl _nei_ _oggi_ _ogni_ _oltr _paes \
_puǃƲ_ _ques _rice _risu _sare _senz _sia_ _sopr _sott _stes _tici _trov _uno_ _unǢƀ arsi_ arǃƠ_ atti_ bero_ cino_ \
dizi edǃƬ_ ento_ enze_ enzi ersi_ erso_ etǃƠ_ ezza_ gett iali_ iani_ iare_ isce_ izio lior lizz ltri_ ltro_ nche_ olar \
osǃƬ_ pett razi simo_ sone_ ssim tito_ tivi_ uovo_ uppo_ vano_ vato_ veva_ voro_ zera_,80 _aggi _agli_ _aiut _alla_ \
_anno_ _avre _avve _bene_ _biso _camb _chiu _colp _cont _cors _dai_ _dovr _e_ _fine_ _fino_ _forz _gius _graz _io_ \
_lasc _meno_ _negl _noi_ _ora_ _ore_ _pian _picc _popo _racc _raga _rima _roma_ _scon _segn _si_ _siam _sicu _sui_ \
_suoi_ _terz _ulti _vinc _vita_ _vitt adra_ aese_ agna_ ando_ asso_ azza_ bito_ care_ cati_ cchi_ ccia_ chio_ cita_ \
coli_ colo_ cono_ cors cuni_ dono_ egno_ elle_ ello_ ente_ enut erǃƲ_ essi_ ezio gano_ gion gior giun glie_ gono_ \
iati_ icol ieri_ ietǃ igli iore_ iori_ itto_ izia_ lato_ ltǃƠ_ mato_ meno_ nati_ nuto_ olte_ olti_ onti_ oppo_ orni_ \
orse_ orti_ otto_ prio_ rann ratt rimo_ sato_ scit tare_ tazi teci tico tita_ ttǃƠ_ tutt uali_ uazi unti_ uole_ uova_ \
uzio vani_ vece_ vizi vuto_ zato_ zzat ƀƙǃƨ_,72 _a_ _allo_ _amic _appa _attu _aver_ _bamb _bian _buon _c'ǃƨ_ _calc \
_ci_ _cinq _ciǃƲ_ _cons _cǢƀƙ _da_ _dato_ _deve_ _dice _dimo _elet _facc _figl _funz _fuor _giud _giug _hann _inol \
_lo_ _ma_ _mesi_ _mezz _mia_ _mila _mila_ _misu _ness _piaz _poco_ _qual _quan _ragg _rego _rigu _ripr _riso _rius \
_scel _scop _scri _scuo _spes _spie _sue_ _svol _tass _uffi _vici _vogl _vuol aesi_ aggi aggi_ agli_ ante_ anti_ anto_ \
anzi ardi_ arlo_ assi_ azie_ azzi_ bato_ biam bile_ cata_ cato ccio_ chia_ cola denz dici_ dott egna enic enti_ eraz \
erma_ esco_ esto_ etta etti etto ezzi_ ezzo_ ferm fron gato_ hiar hies iano_ iari ider ioco_ iuto_ izza l'in lche_ \
lora_ mpio_ naio_ nale_ nces nchi_ ntro_ ochi_ ogna_ ondo_ ordo_ otti_ pagn poli_ ranz remo_ rese_ rino_ rnat rrǃƠ_ \
sagg sima_ sono_ staz tadi tali tati_ tenz toli tolo_ tore_ ttat ttro_ uard uasi_ ugno_ unqu uori_ uove_ urez utte_ \
vero_ vono_ zare_ ziat Ǣƀƙa Ǣƀƙi,64 _abit _acca _acqu _ades _affe _affi _affr _ai_ _alle_ _allo _ammi _aper _appu \
_attr _avut _avvi _azie _azio _bass _buon_ _capo _capo_ _cass _catt _coin _comp _comu _cono _copp _cose_ _cost _dare_ \
_davv _dice_ _dire_ _dovu _dunq _ecce _ecco_ _elez _era_ _eran _esem _esis _espr _esse _fatt _febb _ferm _fior _foss \
_frat _fu_ _genn _giro_ _giun _guid _i_ _ieri_ _imma _impi _infi _lega_ _lugl _luog _marz _megl _mese_ _mio_ _nien \
_nono _nost _nott _null _nǃƩ_ _offr _osse _otti _otto _pall _perc _piac _poss _prim _punt _pure_ _quas _quel_ _quot \
_raff _ragi _renz _rete_ _ricc _ridu _rife _rifo _ripe _ripo _riti _rito _ritr _rivo _ross _ruol _sape _scar _scat \
_seco _segr _semp _sett _sfid _sian _sito_ _soff _sosp _spaz _spet _su_ _sua_ _svil _tagl _tito _tocc _tosc _ucci \
_un'a _unic _uomi _uomo_ _usci _vant _vecc _veng _vero_ _vorr _voto_ acci acco_ agin alla_ allo_ amen anni_ anze_ \
arci_ ario_ arzo_ atti azia_ azio_ azzo_ bbia_ bini_ blic brai cazi cell chia cian ciso_ clus cole colt coni_ cord \
cosa_ cqua_ cuno_ daca daco_ dere_ dice_ dino_ divi dosi_ duta_ eare_ eato_ ebbe eder egat eggi eggi_ elli_ endo_ ener \
enzi_ erdǃ erti_ essa etic etta_ ettu evol fett ffic fida_ fine_ ggia_ glia graz iale_ iame icaz iche_ icur iede_ \
iega_ ieme_ igli_ iodo_ irca_ itti_ ituz iung iunt izie_ izza_ izzo_ lare_ lcio_ lcos lian lore_ ltim ltra_ lupp lusc \
luto_ mazi mess mett mici_ muni_ nano_ nato_ nesi_ nion nire_ nora_ ntal ntri_ nvol nzia_ occu ogli ogno_ olaz oltǃ \
ondi_ onne_ onos onta oran orar oraz orre_ orsa_ orsi_ orza_ osce ossi_ osso_ osto_ pato_ pero_ pire_ pito_ ples polo_ \
pure_ raio_ rale_ rare_ rato_ rave rdǃƬ_ rima_ rirt rmai_ rono_ rtǃƠ_ sano_ sata_ sati_ scia_ segn senz sere_ sero_ \
sfer simi_ spor stǢƀ suno_ tagg tagl tanz tedǃ tegg terǃ tesa_ tica_ tich tivo_ tona tono_ tori_ trop trut ttac ttiv \
ttor ttur tual uale_ ubbl ucia_ uenz ulla_ unal uogo_ uola_ uolo_ uomo_ uona_ uore_ uovi_ uttu vamo_ vata_ vedǃ vole_ \
vrǃƠ_ zata_ zazi zero_ zial zzaz ƙann ƙatt ƙini ƙita Ǣƀƙe,56 _abba _acco _affa _aggr _alme _anzi _arri _asco _atte \
_atto _atto_ _avrǃ _azzu _bocc _bolo _brav _brev _cacc _cald _camp _cant _ch_ _chie _col_ _coll _comm _conc _conf \
_cope _cron _cuor _dati_ _deci _dell_ _dett _devo _diec _diet _diff _dime _dipe _diso _dive _dobb _dopp _dǢƀƙ _ediz \
_entr _escl _fa_ _fann _farl _fasc _fede _fidu _fisi _fiss _fuoc _gall _gazz _gial _gian _giur _grig _ho_ _illu _inca \
_inso _iscr _juve_ _l'at _l'im _l'it _lanc _legg _line _ling _lont _lott _luce_ _lǃƬ_ _macc _male_ _masc _metǃ _mond \
_nasc _nazi _nemm _nome_ _nomi _obbl _occa _occh _ordi _orma _ospi _otte _ovvi _pace_ _paol _pari_ _pass _paur _pd_ \
_pegg _pell _pesc _potu _pur_ _quad _quin _rapp _razz _rias _riba _rica _rien _rifi _rifl _rigo _rila _rile _rinn \
_ripa _risa _rise _rite _riun _sbag _scam _scio _scom _sedu _sei_ _sera_ _sezi _sfor _sodd _sogg _sold _sole_ _solt \
_sorp _sost _spag _spin _squa _staz _stia _sugl _swis _sǃƬ_ _tale_ _tant _tede _tenu _tg_ _tifo _tori _tram _tras \
_trat _ulte _uman _un'i _valu _vede_ _velo _viag _vigi _vola _volo _volt _vost _zuri acch adro_ agli agna agno_ alia_ \
ambi_ amic ampa_ anes aord arco_ arte_ asci assi aura_ batt blea_ cali_ came ccat cena_ cese_ cess chǃƨ_ ciar cini_ \
cire_ cito_ clud cune_ curo_ dale_ dann dano_ dato dazi deva_ dire_ disf dita_ dite_ dito dito_ duto_ dutt duzi ecco_ \
egna_ egni_ empi_ empo_ enat endo enzo_ erci_ erig erma ermo_ erni_ erno_ eros ersa_ erto_ ertǃ erzo_ esca_ esce_ \
esta_ ezia_ fano_ fari_ fede fesa_ fici_ fico forz fosi_ gamo_ gari_ gata_ gati_ genz ggia giat gini_ gior_ gole_ \
gore_ hied iace_ iaro_ iazi idio_ iedi_ iene_ iere_ iett ilme imen inci inea_ iono_ iorn iosa_ iosi_ ipaz irti_ irǃƠ_ \
itic itta_ iuso_ iuti_ ivar izia l'al l'am l'an l'ar l'as l'es lazi lcun lenz liat liet lino_ linz lire_ lito_ lone_ \
lori_ lute_ mbio_ mbre_ mpre_ nali_ nare_ nata_ ncia_ ncon nfit nito_ nitǃ nizi nque_ nuta_ occa_ occo_ okie_ olam \
oldi_ ollo_ olpo_ olta_ oluz onia opea_ opei_ opeo_ opri_ orna_ orno_ orto_ orze_ pale_ pali_ pare_ parm pena_ pone_ \
post ppia_ ppio_ pres pria_ quis ramb rano_ rdia_ renz rete_ rezz rgia_ rgio_ rime rivo_ rizi rola_ rone_ roni_ ront \
rosi_ rtiv sazi schi_ sciu scol scon sent siam sibi sion sivi_ sore_ sori_ spet ssan ssat ssia_ ssif ssiv ssun_ stiz \
stro_ swor tate_ tatt tegn tenu tezi tezz tico_ tiva_ toli_ trui truz trǃƠ_ ttos ttri tura_ uare_ uato_ ugli_ unga_ \
ungo_ unto_ uoco_ uono_ upat upaz uppi_ ural uram urre_ usso_ vane_ vann venz vere_ vile_ viso_ vitǃ vizi_ voli_ vore_ \
vved word_ zano_ zati_ zeri_ zett zzar ƀƙan ƀƙin ƙacc ƙalt ƙamb ƙass ƙimp ƙinc ƙind ƙult ƙuni Ǣƀƙu,48 _addi _albe \
_anda _annu _appr _assa _assi _atti _aume _aver _banc _batt _bell _bott _capi _casa_ _casi_ _caso_ _cerc _cert _cifr \
_circ _cond _conq _conv _corr _cosa_ _cred _cres _diba _dife _diri _disc _disp _doma _dome _donn _dubb _dura _enne_ \
_erro _eser _euro_ _fase_ _femm _fond _gove _gran _grec _hai_ _impe _impo _inco _inda _infa _infe _insi _inta _into \
_ital _juve _l'am _l'ap _l'in _l'or _l'un _lett _libe _live _lui_ _lung _mai_ _manc _mani_ _matt _merc _mess _mett \
_mi_ _modo_ _mort _nume _part _perǃ _pied _pote _potr _pres _prev _prop _purt _qui_ _risc _rist _sani _sara _scal \
_scor _se_ _segu _semb _sogn _sond _spal _spir _spos _sta_ _stag _stat _stim _stor _subi _succ _tavo _tecn _temp _torn \
_tre_ _turc _va_ _via_ _vien _vist _vive abil adre_ alle_ alto_ altr amma_ ampo_ ande_ aolo_ appa_ ardo_ area_ aria_ \
armi_ astr ator atta_ bard bera_ bili_ cale_ cand cani_ cano_ cede cere_ chet ciat cont corr cura_ dare_ dato_ dime \
dini_ eale_ egge_ egia_ egue_ emio_ enso_ eral eric erit erlo_ erra_ erta_ erve_ erza_ essa_ esse_ esti_ estr ette_ \
ever fica_ fici fond gere_ iana_ iane_ iata_ ibil ibro_ icat idea_ ieci_ ienz iera_ ific igio ilit indi_ inea ines \
ipio_ isio ismo_ isti_ isto_ ivan lano_ lari_ lent leri lese_ lico_ lier lism lita_ litǃ lude_ luso_ mani_ mbri_ ment \
nere_ neri_ nese_ nica_ nico_ nore_ ntar ntat ntre_ nuti_ odio_ omma_ ompa onat onda_ onic onte_ onto_ ontr oppa_ orat \
oria_ orio_ orta orte_ oter_ pese_ pete pion piti_ rali_ rata_ rati_ redo_ rigo_ rimo rire_ rito_ rmen rori rovi sare_ \
sate_ segu sino_ stra_ stri_ tagn tale_ tame tant tari_ temp tere_ tero_ tesi_ teva_ tici_ tima timo_ tino_ tinu tire_ \
tive_ tivi toni_ tret ttam ualm uder uent uist uito_ unci uota_ urno_ utta_ vare_ zate_ zona_ ƙapp ƙaut,40 _acce _alle \
_appe _aspe _asse _asso _avan _base_ _ben_ _cara _cart _caus _clas _colo _comi _crea _cris _dich _dist _dove _econ \
_effe _far_ _fini _fire _fors _fort _fra_ _fron _futu _gara _gara_ _guar _guer _impr _inse _inte _invi _l_ _lega _limi \
_loca _luga _mala _mani _mass _ment _mome _mont _most _napo _ne_ _nece _noti _o_ _padr _paga _paro _pens _perd _perm \
_poch _prec _pren _pron _pros _prov _quar _quat _rend _rest _rich _rive _saba _salv _san_ _sens _sent _serv _sign \
_sind _soli _sper _stam _stru _terr _trop _unit _util _valo _vede _vene _vi_ _viol alme anca_ anco_ andi_ arda_ arie_ \
arla_ asio assa_ asse_ atic bili cile_ dial dine_ embr ende_ erca_ eria_ erie_ erio erna_ este_ etro_ fere gine_ iate_ \
icio_ ifes inat into_ issi ista_ itar itat itiv itor ivat labo lema_ lett lica_ lmen mane_ mbra_ merc mero_ mica_ \
mico_ mini_ mune_ nate_ ncip nder nifi ocra omia_ onal onna_ onta_ orma_ orta_ ossa_ osta_ osti_ ostr otta_ otte_ plic \
pons port posi rate_ rent resa_ rica rica_ rico_ rile_ risi_ rito rnal rova_ sabi ssio tell tile_ tima_ time_ timi_ \
tina tone_ trat trib ture_ turo_ tuto_ uire_ ulle_ unic vinc vist ƙint,32 _accu _agos _ambi _appl _arre _assu _atta \
_bast _bene _berl _bern _bila _bloc _came _cari _carr _cast _cate _cine _cook _cort _cult _dagl _dann _dava _dedi \
_defi _deli _denu _dest _dete _dimi _disa _emer _espe _espo _este _evid _faci _favo _feri _ferr _fisc _forn _gent \
_germ _gest _gol_ _gran_ _inci _isti _l'al _l'an _l'ar _l'as _l'es _lei_ _li_ _lune _madr _magi _mano_ _mant _meri \
_migr _movi _muni _nord_ _obie _occu _oppo _pale _peri _pers _pien _po_ _poli _prat _pref _prez _salu _scen _sche \
_schi _sera _sess _sini _stab _tema_ _tene _tent _test _trib _vall _vend _veri _verr _vers _vice _visi _vole _volu \
_vota _zona_ alit ando ania_ anie anta_ arti arto_ atte ausa_ avia_ babi cana_ cate_ cher chin cial cina_ cola_ dame \
data_ dati_ dina edia edia_ elta_ enda_ ende enta_ entu erna ersa erse_ erva erve essi etri_ evan fess fica fico_ \
gare_ gina_ iard iari_ ical ican icia icin iden ient iero_ igen inan inar inte inua_ iona ioso_ ital iver lata_ lati_ \
lemi_ liam liar lici_ lini_ mana_ mani mano_ mare_ mata_ mati_ mine_ miss more_ name nari_ ncio_ nger nist niti_ obre_ \
olut omen onia_ onio_ onis orda orme_ osse_ oste_ para pera_ pere_ plet pond poni pren rada_ rado_ rdin reno_ reso_ \
ress reto_ rett rier rime_ rimi_ rini_ riva_ role_ rova sica_ side sito_ siva_ sivo_ sona sona_ stic stio stre_ sura_ \
sure_ tago tema_ tene tent tica tier tina_ tini_ tite_ titi_ trar udio_ ulta unit usto_ vati_ voca \
vori_`,
  pt: `152 Ƨǃƣo_,136 _nǃƣo_ _uma_ ǃƵes_,128 aǃƧǃ ǃƧǃƣ,120 _ao_ _foi_ _mais_ _que_,112 _das_ _em_ _muit _sǃƣo_ bǃƩm_ eiro_ \
sǃƣo_ tǃƣo_ ơrio_,104 _aind _anos_ _atǃƩ_ _com_ _do_ _os_ _ou_ _outr _para_ _pela_ _pelo_ _pess _tem_ _um_ adas_ balh \
eito_ rǃƣo_ ƧǃƵe ǃơri,96 _aos_ _cida _cria _de_ _faze _feir _hǃơ_ _isso_ _maio _melh _mesm _noss _o_ _pode_ _por_ \
_seu_ _ǃƠs_ _ǃƩ_ ados_ agem_ azer_ dade_ esmo_ esso_ feit icas_ icos_ idad inha_ iros_ iǃƣo_ meir nǃƧa_ odos_ oram_ \
rias_ soas_ ƪnci ƭvel_ ǃƧas_ ǃƧǃƵ ǃƪnc,88 _a_ _alǃƩ _apǃƳ _as_ _bem_ _cheg _como_ _conh _da_ _dias_ _dois_ _dos_ _ela_ \
_elei _esta _esta_ _feit _hoje_ _milh _na_ _no_ _onde_ _quem_ _saǃƺ _sǃƳ_ _todo aior_ alho_ ando_ arǃơ_ cado_ caǃƧ \
cias_ eira_ ente_ ento_ eram_ esen hǃƵe iais_ indo_ inho_ iǃƧǃ ntou_ olvi ores_ pois_ pǃƳs_ raǃƧ rǃƪs_ ssim_ uǃƧǃ \
veis_ vida viǃƧ zaǃƧ ơria_ ơvel_ ƭcio_ Ƴria_ ǃƧos_ ǃƳri ǃƺde_,80 _acon _acre _agor _apen _apoi _aqui_ _ativ _atua \
_aǃƧǃ _cont _cǃƢm _deix _desd _deve_ _diz_ _duas_ _e_ _eles_ _essa_ _esse_ _estǃ _faz_ _fica _filh _jane _joga _leva \
_mas_ _meio_ _minh _mulh _novo_ _num_ _numa_ _nǃƳs_ _ocor _paul _pelo _porq _pouc _rio_ _segu _seja_ _seus_ _suas_ \
_temo _tenh _terǃ _tinh _todo_ _trǃƪ _tudo_ _tǃƪm_ _unid _vez_ _vocǃ _vǃơr _ǂƺ_ _ǃƠ_ _ǃơgu _ǃơre anha_ aulo_ avǃƩ \
aǃƧo_ diǃƧ duto ecer_ elho_ elos_ envo eraǃ esas_ esde_ fiss gora_ heci heir iado_ icou_ ilid iras_ isǃƣ ivos_ izar_ \
jeto_ lhor_ lhos_ lida maǃƧ mbro_ ncia_ ntec ntes_ ntos_ ocǃƪ_ oras_ ordo_ osso_ panh peit quer_ quis rais_ resa rmos_ \
rmou_ sile ssas_ ssos_ sǃƭv tado_ taǃƧ tuga tugu uais_ uaǃƧ ugal_ ulaǃ urso_ utos_ utro_ zado_ Ʃrio_ ƭpio_ Ƴpri Ƴrio_ \
Ƴxim ǃƩri,72 _abri _aces _ajud _alun _bair _cami _cois _comp _cons _dado _dia_ _dinh _divu _dize _empr _entr _entǃ \
_fala _famǃ _fez_ _fim_ _ganh _inǃƭ _jogo_ _joǃƣ _jǃơ_ _lanǃ _lhe_ _lisb _livr _mǃƪs_ _nem_ _ness _noit _nos_ _nǃƭv \
_nǃƺm _pesq _pois_ _preǃ _quan _quer _quer_ _rua_ _ser_ _serǃ _seto _sido_ _silv _sobr _sua_ _tamb _teve_ _tive _trab \
_tǃƣo_ _tǃƩc _veǃƭ _vǃƣo_ _ǂƪ_ ades_ adua alor_ amen amos_ ante_ aram_ avam_ aǃƧa_ bras_ ceir cios_ cisa cnic culo_ \
dido_ duǃƧ dǃƣo_ eado eceu_ edit egou_ eira eiro endo_ enha_ enho_ erǃơ_ essǃ etiv etor_ evem_ exta_ eǃƧa_ eǃƧo_ eǃƧǃ \
guns_ hado hado_ hǃƣo_ icad icaǃ igaǃ ilho_ imen inda_ iram_ isso_ iǃƧa_ iǃƧo_ lhar_ lher_ liza lque mpan nham_ nhas_ \
nhos_ nhǃƣ_ niǃƣ ntaǃ nǃƧǃ orǃƧ ouco_ ovos_ oǃƣo_ pais_ poio_ rado reir retǃ riam_ rios_ rǃƧa_ rǃƧo_ sboa_ stǃơ_ tiǃƧ \
tudo_ uant uase_ uito_ uiǃƧ undo_ utra_ uǃƩm_ vida_ vido_ ximo_ zada_ ơgua_ ơrea_ ơtic ƭcul ƭlia_ ƭodo_ ƭpio ǃƢnc \
ǃƣos_ ǃƧou_ ǃƭod ǃƭve,64 _aber _abor _acei _acid _agǃƪ _algu _amig _ano_ _antǃ _apes _apon _apos _apre _arqu _assi \
_atri _aval _bilh _boa_ _bom_ _bras _carg _club _come _cust _daqu _deco _dest _deus_ _difi _dilm _diss _doen _ediǃ \
_efei _efet _efic _ele_ _enqu _ensi _enta _envo _esco _espe _exer _fato_ _feve _fica_ _fora _fora_ _funǃ _fute _gove \
_hora _houv _idad _idei _jogo _julh _junh _lado_ _linh _logo_ _maio_ _manh _morr _muda _muni _mǃƣe_ _nada_ _nas_ _negǃ \
_nenh _nest _nome _notǃ _nunc _onte _outu _ouvi _pais_ _pequ _pode _polǃ _porǃ _poss _povo_ _pref _prǃƳ _pǃƺb _quai \
_qual_ _quas _quei _rede_ _salǃ _saǃƭ _se_ _senh _sere _sext _sim_ _sob_ _sofr _sul_ _surg _ter_ _vaga _vai_ _vale_ \
_venc _veze _vitǃ _vǃƭt _ǃƭnd ador_ adǃƣ agas_ aixo_ alha_ alid anto_ anǃƧ ares_ arro_ blic cais_ cial_ cido_ cime \
cisa_ criǃ cura dado_ deia_ dida_ dual_ eber_ ebeu_ ecem_ ecim edro_ eias_ eios_ eito ejam_ emor emos_ enǃƧ erǃƣ erǃƪ \
esma_ esso etǃơ ezes_ eǃƧa eǃƧo guiu_ guǃƩ hada_ hece hore idas_ idos_ ieda ilha_ ilva_ inco_ ipam ipaǃ irro_ issǃ \
itaǃ itos_ ivro_ izaǃ izou_ jeto ldad leia_ lhas_ liaǃ ltou_ lube_ lǃƣo_ mado_ mplo_ nais_ ndeu_ ndim nhad nhar_ nida \
ntad ntam_ ntre_ nǃơr nǃƴm obre_ ogos_ oisa_ olha_ omem_ onad onhe orpo_ orre osiǃ ovad ovas_ ovei palm pios_ poca_ \
ponǃ pree ratǃ razo_ rden reza_ riar_ rido_ rreu_ rros_ rsas_ rtun rutu salt sand scim selh senǃ sida sore ssam_ ssoa_ \
ssou_ stas_ stou_ stǃƣ sǃơv sǃƵe tado tece_ teir tica_ tigo_ tilh tiva_ tivo_ tros_ trou_ tura_ ubro_ udan udar_ uesa_ \
uint uipe_ ulga ulho_ ulos_ umas_ unho_ unos_ urso uzir_ uǃƪs_ vado_ vaǃƧ veir vido Ƣnci Ʃdia_ Ʃdio_ Ʃdit ǃơve ǃƧad \
ǃƧar_ ǃƩgi ǃƭci ǃƭdo_ ǃƳci ǃƴni,56 _abra _acho_ _acim _acor _acǃƧ _adeq _adia _afas _afir _alca _aler _algo_ _altu \
_aman _amar _ampl _ante _anua _anǃơ _apro _aqui _assa _aten _atra _atrǃ _aǃƭ_ _baix _cabe _cada_ _caix _camp _carn \
_casa_ _cenǃ _chei _chuv _cien _ciǃƪ _clǃơ _cobr _colǃ _comu _conc _conf _conq _corr _cruz _cuid _depo _desc _dese \
_desl _deu_ _deve _dez_ _dian _diǃơ _dour _dupl _dura _dǃƺv _edua _elab _elas_ _embo _ence _enco _enfr _equi _eram_ \
_esfo _espǃ _essa _este_ _esto _estr _estu _fase_ _fato _fech _fico _fiqu _folh _foss _frut _fǃƭs _gera _graǃ _h_ \
_horǃ _igre _imǃƳ _indǃ _infe _inic _inov _insc _irmǃ _irǃơ_ _isto_ _jard _lemb _liga _limp _loca _luiz_ _lula_ _luta_ \
_lǃơ_ _mato_ _meno _meus_ _mil_ _mim_ _mund _mǃƣo _mǃƣo_ _nasc _nome_ _obra_ _obri _oito_ _olha _opǃƧ _orie _orǃƧ \
_pai_ _palm _parq _pass _paǃƭ _pena_ _peǃƧ _pmdb_ _pont _prai _praǃ _prim _prǃƩ _prǃƩ_ _pt_ _pǃơg _quad _qual _rece \
_rena _repǃ _ress _reto _ribe _roda _rodo _roub _ruas_ _rura _sabe_ _sair_ _seis_ _seja _sem_ _sema _seme _sequ _serr \
_sete_ _sint _sonh _sou_ _suge _taxa_ _torc _traz _trǃƢ _usad _uso_ _util _vamo _vice_ _vida_ _vila_ _vinh _vive _volt \
_vont _voto _vou_ _voz_ _vǃƭd _ǃƢmb _ǃƩpo _ǃƳrg _ǃƺlt abel abou_ acid acio acou_ acto_ ador aixa_ alha alou_ anho_ \
apaz_ argo_ aria_ arou_ arǃƣ asil_ atal_ atar_ atou_ atǃƳ avra aǃƧo aǃƭs_ beir buiǃ cada cado cebe cebe_ cedi cedo \
ceit celh cida_ cion ciou_ ciso_ clui_ corr ctos_ cǃƪs_ dade dado daǃƧ deir diat dios_ dito_ dore duzi dǃƪn eais_ eber \
ebol_ ecio ecto_ ecǃƧ edor_ efǃƭ egra_ egue_ elad elha_ empo_ enag enas_ ensǃ erei eria_ erid erio erno_ esce estr \
etor exto_ eǃƣo_ fesa_ fǃƭc geir gias_ gǃƣo_ gǃƪn hega_ here hora huma_ iame icam_ icar_ icǃƭ idam idar_ idǃƪ igad \
imos_ inaǃ inha inho inid ipar_ irǃơ_ isse_ itam_ itas_ itou_ ixar_ ixas_ ixou_ izad izer_ iǃơs_ iǃƪn iǃƵe juda_ lado_ \
laǃƧ leta_ lgum_ liar_ lica_ lico lson_ ltar_ lver_ lǃƩm_ lǃƪn mado mino miti move moǃƧ mpos_ mpra_ mǃƣo_ nado nado_ \
ncǃƭ nhia_ nhou_ nhum_ nida_ ntid ntir_ ntro_ ntǃƭ nǃƧo_ ocad ocup ogad oite_ olhe olhi oluǃ omum_ onam ongo_ onta_ \
ontr orma_ orre_ ortǃ ossa_ ouve_ ovaǃ ovem_ paǃƧ peia_ porc post prio_ puta quin rado_ rame rcǃƭ rdem_ rece reen rega \
rego_ resǃ rgia_ rque_ rrer_ rsos_ rtos_ rǃƩm_ rǃƭc sado sado_ saǃƧ sceu_ sino_ soal_ sora_ ssad ssem_ ssui_ ssǃƣ stǃƵ \
sumi tabi taco tada_ tade_ taqu teve_ text teza_ teǃƺ tici tico_ tido_ tins_ tivo tras_ trit tǃƢn tǃƳr uado_ ucos_ \
udos_ ueir uele_ uese uilo_ uipa_ uiri uisa_ unid useu_ uǃƪn uǃƭd vado vens_ visǃ vras_ xima_ zǃƣo_ ơcil_ ơdio_ ơlis \
ơrio Ƣnsi Ƨada_ Ƨado_ Ƨame ƪmio_ ƭcia_ ƭcio ƭdio_ ƭdos_ ƭfic ƭnio_ ƭses_ ƭsti Ƴcio_ Ƴnio_ Ƴvel_ ƴnia_ ƴnic ƴnio_ ǃơti \
ǃƣes_ ǃƧam ǃƧam_ ǃƩci ǃƩis_ ǃƩrc ǃƭda_ ǃƭni ǃƭri ǃƭti ǃƳni ǃƺnc ǃƺst,48 _acad _acer _adap _adol _adqu _advo _alem \
_ambi _amor_ _arte_ _asse _asso _assu _ataq _aume _bate _bols _bǃơs _cade _card _carr _caso_ _cerc _cert _chef _colo \
_comǃ _cond _conv _copa_ _cres _crǃƩ _crǃƭ _curi _curt _deci _defe _dele_ _dent _denǃ _depu _desa _desf _desp _dess \
_dife _disp _dǃƭv _econ _edif _educ _elet _emba _era_ _escl _espa _este _evol _exem _expl _facu _faǃƧ _fede _fize \
_freq _func _fǃơc _gran _home _imed _impo _incl _ingl _ingr _inte _irre _jesu _jorn _julg _junt _long _luga _luz_ \
_made _mant _mine _most _mǃơx _mǃƩd _naci _nece _nova_ _ofer _oliv _opos _parc _part _pedi _perc _perm _pra_ _prec \
_prev _prǃƪ _quat _ques _quil _r_ _razǃ _reco _recu _rele _reno _resp _rodr _rǃơp _sant _saud _secr _semp _send _sina \
_some _somo _sǃƩc _temp _tira _toda _torn _trat _urba _vaci _valo _velh _viag acte aliz alme alto_ ande_ anos_ apel_ \
arem_ arte_ asas_ asso_ astr atos_ atro_ avor_ azem_ bito_ brar_ bros_ cada_ cess ciad cura_ dada_ delo_ dico dita_ \
dora_ duto_ eado_ ecia ecid ecǃƭ egad egur eita_ eite_ eixa_ elas_ emas_ embr enci enha enor_ enos_ ento erad eral_ \
erca_ erem_ erno eros_ erou_ erra_ erto_ erǃƭ eses_ esse_ essi esta_ este_ esus_ ferǃ fica gado_ gens_ gido_ guma_ \
hori iado icip icul idor idor_ igem_ inal_ inas_ ipal_ ipes_ irar_ isam_ ismo_ itad itar_ ivas_ ivre_ leci lesc leza_ \
lico_ ltas_ ltos_ lves_ lǃƳg mara_ ment mero_ mete metr migo_ mpre_ ncia ncip ndem_ nico_ nsmi ntar_ ntas_ ntra_ nǃƳm \
ocal_ ocia odas_ odem_ olve onai onal_ orad oria_ orta orte_ orto_ osas_ osto_ oxim peon pria_ rada_ rama_ rang rdim_ \
reia_ reja_ resa_ rigo_ rior_ rito_ ritǃ rtes_ rtir_ rtur rupo_ scar_ segu sequ sico_ smos_ sses_ ssif star_ staǃ \
stes_ stos_ stro_ stru sumo_ tada tame tant tava_ tema_ temp tico tido tima_ tinu tram_ trar_ tude_ tuit tulo_ tǃơr \
ueda_ uido_ ular_ unda_ unto_ upos_ uran uras_ usca_ utad venǃ vǃƩs_ zado ơfic Ʃria_ Ʃrie_ ƭcil_ ƭder_ ƭtic ǃƢni ǃƩti \
ǃƭli ǃƳgi ǃƺbl,40 _acab _acom _admi _apar _apli _aque _banc _bast _bene _busc _cand _capa _capi _cart _casa _caus \
_cham _cinc _clar _clie _cole _comb _comi _corp _cost _crim _cris _cult _curs _dar_ _defi _dele _dema _dete _deze \
_disc _dist _dive _docu _domi _enca _escr _espo _esqu _esse _esti _eu_ _even _ex_ _exce _exec _exis _expe _expo _falt \
_ferr _forǃ _fren _fund _gara _gent _gest _gost _havi _huma _iden _imag _impr _josǃ _jove _legi _lei_ _leit _marc _me_ \
_merc _mese _meu_ _mome _mora _mort _mǃƺs _nova _obje _obra _ofic _opor _paga _pela _perd _perǃ _port _praz _pres \
_pret _prom _prop _quar _quin _redu _refe _refo _rela _resi _resu _reun _reve _sabe _sent _serv _soli _solu _subs \
_suce _susp _sǃơb _sǃƩr _tant _tend _tent _toda_ _tota _trib _vend _ver_ _verd _vere _visi _vist alta_ ampo_ anco_ \
ante ardo_ aria asos_ avia_ bado_ cola_ curs cuti dame dato_ egar_ eles_ enda_ ende ende_ enta_ eran erar_ erci eres_ \
erna erta_ erva esar_ essa_ etas_ etos_ fess fica_ gada_ iada_ iano_ icia ient ific igos_ imas_ inad inar_ ingo_ inta_ \
ique_ isco_ ista_ isto_ istǃ ital_ itiv itor ivid lica lmen mada_ mais_ mana_ mica_ nada_ ndas_ nder_ ndes_ nica_ \
ntal_ ntem_ oder_ ogia_ olas_ olta_ omia_ onte_ onto_ oral_ orme_ osta_ osǃƩ_ para peti pita plet pond pons rece_ rent \
rese ress reta rial_ rica rnal_ sage sica_ side ssar_ tais_ tend tica tida_ timo_ trat trib tual_ tura ugar_ unca_ \
unic ural_ uros_,32 _acus _agos _agra _aleg _alim _alta_ _alte _anda _anun _arma _atin _atle _audi _aven _barr _cant \
_caso _civi _cola _coma _conj _coor _cort _cump _data_ _decl _depe _devi _difǃ _dire _diri _dǃơ_ _ente _envi _esca \
_evit _exig _exte _feli _fern _flor _font _for_ _form _forn _gast _gros _guar _habi _have _hora_ _hosp _igua _impe \
_just _libe _lo_ _lǃƭd _marǃ _mens _movi _nata _ning _nort _novo _obse _ocup _pape _pare _pedr _pens _perg _preo _prep \
_prǃơ _regi _regr _regu _requ _rese _risc _sele _sess _sete _site_ _tard _tecn _terc _teri _text _time_ _tipo_ _toma \
_trei _tǃƭt _uniǃ _vem_ _vota _zona_ _ǃƺni aber_ abor acia_ agar_ alar_ aldo_ amas_ ance anta_ anti aque_ arde_ arta_ \
assa_ asse_ ausa_ bate_ bora_ bril_ ceri ciar_ ciat cina_ dial_ dica dica_ dici dico_ dida ecta edes_ egra embl ense_ \
enta eriǃ ersa erso fico_ firm gica_ gina gina_ guir_ gunt iana_ ibil ilia iliz ilma_ inos_ iona isas_ itor_ ivil_ \
ject junt lada_ lano_ lare lias_ liza_ lusi mbra_ mens_ mico_ mite_ nali nand nato_ ndos_ nsfo ntif nǃƧa ocar_ olar_ \
omes_ omos_ onar_ orar_ orid oriz ormo osos_ osse_ otos_ pens pera_ pora prie prom ques_ rada rato_ rcio_ reas_ rens \
reto_ reve_ revi rica_ rico_ rida_ rime_ rise_ rlos_ rmar_ rmas_ rova_ rtas_ rǃơs_ sada_ sent sibi sito_ ssor_ stad \
stir_ stit tage tala tand tifi tima timo tore tral_ turo_ tuto_ uela_ uita_ ular ulas_ unal_ uper urar_ usto_ utor_ \
vada_ vist \
ǃƭst`,
  nl: `160 _een_ _het_,144 _op_ _voor_,136 _dat_ _niet_ _zijn_,128 _aan_ _hij_ _maar_ _ook_ _van_ lijk_,120 _bij_ _door_ \
_heef _ik_ _naar_ _onde _uit_ _voor eeft_,112 _hebb _jaar_ _meer_ _nieu _nog_ _waar _zich_ eerd_ elij heid_ ijke_ \
ordt_,104 _daar _de_ _deze_ _eers _en_ _geen_ _haar_ _in_ _is_ _met_ _moet_ _tege _volg _wat_ _wel_ _werd_ acht_ even_ \
sche_,96 _aang _afge _blij _daar_ _die_ _gaan_ _gaat_ _gebr _goed_ _groe _grot _had_ _moet _opge _staa _tijd _tijd_ \
_twee_ _uitg _veel_ _verl _vrij _waar_ _weer_ _werk _wil_ _zal_ _zo_ _zond _zou_ aakt_ eent euwe_ hten_ icht_ itie_ \
jven_ kend_ oord_ open_ taat_ tste_,88 _aant _acht _als_ _amst _binn _buit _doen_ _door _drie_ _er_ _gepu _geva _gevo \
_gewo _groo _heb_ _heel_ _hoe_ _hoof _houd _jare _jong _komt_ _krij _laat _make _mee_ _mijn_ _moge _om_ _omda _ons_ \
_onze_ _plaa _stee _te_ _teru _toch_ _toen_ _tuss _twee _uur_ _verb _verv _verw _vrou _were _wete _word _ze_ _zegt_ \
_zelf _zelf_ _zien_ _zij_ _zoal aart_ aats_ anse_ baar_ chap_ ctie_ dden_ derd echt_ eeld_ eert_ eken erda erzo euws_ \
ezen_ huis_ icee ieke_ ieuw_ ijft_ ijkt_ isch_ jden_ jken_ joen_ leen_ lijk maal_ mdat_ ndse_ ngen_ oals_ ocht_ raag_ \
rbij_ roep_ rote_ ruik schi teit_ terd tief_ tijd_ tuur_ uwen_ vond_ zoek_,80 _aand _aanv _aldu _alti _beke _besc \
_bezo _bijn _bove _bron_ _burg _dan_ _dins _doet_ _dond _duid _duit _dus_ _echt _eens_ _eerd _eind _elka _gebe _gebo \
_gema _gesc _geve _gewe _gezi _goed _gron _hoog _huis_ _iede _iets_ _jari _keer_ _klei _kon_ _kwam_ _laat_ _mees _mij_ \
_moes _niet _nooi _onge _ontw _oude _over_ _rond_ _scha _schr _slec _toe_ _tot_ _uite _uits _uw_ _vana _verh _vijf_ \
_vlaa _voet _vori _vraa _vrie _want_ _ware _was_ _we_ _week_ _weg_ _werd _werk_ _wie_ _wij_ _wild _woen _woor _zate \
_zei_ _zeke _zorg _zull _ǃƩǃƩ aans aast_ anaf_ angr arom_ atie atie_ chte chte_ chti daag_ dach derd_ door_ eede_ \
eeds_ eerd eest_ egen_ eker_ elfs_ elop emaa enaa enig epen_ eree eren_ erkt_ erug_ idde igde_ ijen_ ijgt_ ijkb ijna_ \
indt_ isch jdag_ jgen_ kaar_ koms ldus_ mers_ naar_ nlij nnen_ nsda ntie_ oeke omst_ onde ooit_ oopt_ oort_ opes oude \
raat_ rbee rdam_ rden_ rdoo reld_ rijd_ rijf_ rijk_ rijs_ rijv rmee_ root_ rouw_ rtij_ rvan_ teld_ tjes_ wach zien_ \
ƩǃƩn_,72 _aans _al_ _ande _antw _beel _bego _bijv _blee _boek _brab _buur _deel _deel_ _derd _dit_ _echt_ _elke_ _erva \
_geda _geef _geho _geld_ _gelo _gelu _gesp _geze _gezo _gist _graa _hele _hond _hun_ _je_ _juis _kans_ _kijk _kree \
_leer _leze _ligt_ _lijk _maar _maat _meer _moei _nodi _noor _of_ _oh_ _onbe _onts _oost _opni _oude_ _over _rond \
_ruim _ruim_ _schu _seiz _snap_ _snel_ _spee _stad_ _ston _terw _thui _tien_ _toeg _toek _vaak_ _veil _vero _vier_ \
_vijf _vluc _vroe _wate _weds _weer _weet_ _wein _weke _woni _zake _zegg _zett _zeve _zich _ziek _zit_ _zitt _zo'n_ \
_zoek _zoge _zoud _zwar aald_ aand_ aard_ aars_ aken_ amer_ amse_ aten_ bben_ bied_ blad_ burg_ cten_ ctie deel_ dhov \
elen_ ende_ enli erij_ erla eten_ evin ezig_ gels_ gens_ giǃƫ_ haal_ houd htin icht ieve_ ijke ijks_ ijst_ ikel inds_ \
itse_ izen_ jnen_ keer keld_ kele_ kenh laar_ leid_ lfde_ llen_ loeg_ naal_ name_ nden_ nder_ neer_ nsen_ nten_ odig_ \
oede_ oest_ omen_ oord orig_ otst oudt_ pese_ punt_ raak_ rder rede reeg_ reen_ rijf rijk rpen_ rsch ruik_ rzit scha \
ssen_ ssie_ taal_ telt_ teur_ tiek_ tisc tond_ uikt_ uurl veel_ volg voor voor_ werp wijl_ wikk woon_ woor zelf_ zoen_ \
zond ǃƫle_,64 _aanb _aank _aanl _aanw _aard _acht_ _alle _avon _bedo _bedr _beet _beki _bela _bepa _best _beur _bewe \
_bewo _bezi _bijz _bloe _boek_ _boer _bouw _brie _broe _brus _deed_ _denk _denk_ _dert _doel _doel_ _dood_ _draa \
_druk_ _duiz _duur _eige _eind_ _elk_ _enig _erg_ _even_ _fees _fiet _gede _gedr _geha _geko _geme _gemi _haal _hadd \
_heer _hen_ _hier _hoev _hoge _huid _huis _iema _jaar _jeug _kan_ _kerk _kerk_ _kers _kiez _klaa _klan _knac _kond \
_koni _kunn _kunt_ _kwal _kwam _kwar _leef _leeu _lich _liet_ _loop _lope _maan _mei_ _mens _moed _mooi _moor _na_ \
_naam_ _naas _nede _neem _noem _nood _nu_ _omge _omro _ontv _onve _ooit_ _oorl _oplo _opva _oud_ _ploe _raad_ _raak \
_reke _rijd _rijk _rol_ _rott _slaa _slac _slui _snel _soms_ _soor _stap _stic _stij _stuk_ _suri _toer _toes _twin \
_uitb _uitv _uitz _vade _valt_ _vanu _vanw _vast_ _vele_ _verd _verg _verk _vlie _voel _voer _voll _vond_ _vorm _vrag \
_vree _vrij_ _vs_ _wach _wann _welk _wijz _wink _wins _woon _zaak_ _zag_ _zeer_ _zes_ _ziet_ _zoda _zome _zove _zowe \
_zuid _zuid_ _zwaa aagd_ aagt_ aald aard acht adat_ agen_ alve_ amde_ angs_ aren_ arop_ avon bant_ bete bouw_ burg \
chap chik chto chts_ deel deld_ deli dere_ ders_ digd_ ding_ drij eden_ eekt_ eemt_ eens_ eest efde_ egin_ egio_ eidi \
eken_ elei elfd elft_ elke_ emee enst_ enwe eraa erde_ erki erwi esch esch_ etje_ eurs_ eurt_ euze_ evee ewer ezet_ \
eǃƫn_ fers_ gebr gend_ geve ging_ gisc gron hake happ heid hien_ htba hter_ hzel iaal_ ieel_ igen_ ijde ilij imte_ \
inig_ isie_ itei iǃƫl jard_ jker_ jkhe jzen_ keer_ kent_ kiez kken_ klaa koop_ kste_ laat_ land_ leek_ leem_ legd_ \
leid lend_ ling_ loop_ loos_ loot_ lote lpen_ luit_ mige_ nack_ ndwe neel_ nier_ nkel_ noeg_ ntig_ ntje_ nuit_ ocht \
oekt_ oene_ oerd oerd_ offe olge onge_ oofd_ orst_ ouwd_ owel_ ozen_ pioe raad_ raag raal_ rach rdag_ rdat_ rdel rder_ \
rdvo rege rief_ ring_ rkom rlij rlog_ rmal rnaa roeg_ rokk rond_ rool_ rste_ rtig_ rtje_ rtui ruit_ rvoo scho spra \
staa stel_ sten_ stig_ taan_ teel_ teer teit tenl ties_ tiev tije to's_ traa trou tsla tuur uden_ uist_ usse uurt_ \
uwar vaar vang veen_ veer_ voer waar_ weer_ wege_ werk werk_ wezi wijk_ wijs_ wser_ zaak_ zelf zend_ ziek_ zing,56 \
_'de_ _'het_ _'ik_ _aanh _aanp _af_ _afsc _afsp _ajax_ _alge _alle_ _belg _belo _bepe _bero _besp _beva _bevo _bewa \
_bewi _bied _bijd _blij_ _bosc _brow _cda_ _cijf _colu _dach _dank _dien _diep _dier _doch _dode _dood _dorp _dren \
_drie _drin _droo _druk _enor _erns _eten_ _euro_ _flin _frac _frys _gaf_ _gebi _gebl _geco _gega _gehe _gekr _gele \
_geno _gepl _gepr _gesl _getr _gevr _geǃƯ _ging _goud _grie _haag_ _hale _hart_ _hebt_ _helf _hem_ _hetz _hiel _hoew \
_hoge_ _holl _hoog_ _hoop_ _hoor _hore _huiz _hulp _hulp_ _idee_ _inge _inmi _inwo _inze _java _jong_ _jouw_ _jull \
_kabi _kant_ _keuz _kind _kleu _koer _kome _kope _krac _kran _kreg _krui _late _lekk _lere _leve _lief _liep_ _liev \
_lijs _limb _luch _luis _maak _maak_ _mede _meeg _milj _moch _mooi_ _nade _nauw _neer _nege _nl_ _ogen_ _omst _ontd \
_ontm _oost_ _opdr _ople _paar_ _plek_ _pvda_ _raad _rech _rege _rode_ _roep _rust _rust_ _same _scho _slot _snee \
_spaa _spoo _stel _steu _stev _stuk _tafe _teke _toen _tone _trek _uitd _uitk _uitl _utre _vand _veer _vern _verp \
_vers _vert _vind _vind_ _voed _vol_ _volk _volk_ _vorm_ _vuur _vvd_ _wege _wegg _wet_ _weth _will _wint _wist_ _witt \
_wk_ _wone _zaal _zat_ _zend _zest _zet_ _zie_ _zin_ _zoek_ _zonn _zorg_ _zoǢƀ aalt_ aars aats agse_ akke alen_ alig_ \
amen_ ande anks_ antw ascr atig_ atst_ bank_ bare_ beer blee bond bond_ caat_ chie daad_ damm dams dels_ denb dens_ \
dere digd dige_ dijk_ doen drag druk_ dsch echt edre eelt_ efoo egde_ egel egge egin ehad_ eids eidt_ eind elde elde_ \
elin eluk_ emde_ emen_ enbe enkt_ ensc enwo erde erin erke ersc erwe etba eurd_ eure even ever ewel_ fdst ftij gavo \
gden_ geef_ geho geld_ geli gema geno gers_ gevo ggen_ gint_ goed_ hade_ hale heen_ hijn houd_ hten hter htig_ idin \
iedt_ ijde_ ijdt_ ijkh ijne ijze_ ilde inet_ inge ioen_ isje_ itai itie iǃƫn jaar_ jdag jkse_ jpen_ jver_ jwil kbaa \
keli kels_ kers kers_ khei king_ kkel koch kome komt_ laas_ laat late lden_ leef_ lich liek_ lijn_ link_ liǃƫ_ lnem \
loed_ loof_ lope lore loze_ lǃƢn_ maar_ maat mans_ midd mijn_ moed nbaa ndaa ndag_ nele_ neme nenk nenl niek_ ning_ \
niǃƫ_ nkel nthe_ ntse_ nval_ oces_ odat_ oeli oemd_ oemt_ oepe oers_ oger_ ogte_ olki omer_ omie_ ondh ooie_ oont_ \
oorl oorz oren_ osch_ ossi oten_ ouwe oven_ pakt_ park_ peel peli pend_ pers_ plaa ppij_ prek prek_ prok ptie_ raaf_ \
raar_ rass reef_ reft_ reid_ reig rein_ rekk renv rgaa rgan rges rige_ rijp ript_ rken_ rker rkte_ rled rlin rlop \
roei_ roen_ rond rtaa rtge rven_ rwaa rwin rzic rzie sdag_ seli sief_ sjes_ slui slǃƢ soon soon_ spro ssel tbal tbal_ \
teem_ teen_ tege teld tels_ terg terk_ term_ teun teun_ ting_ traf_ trek tsch tten_ uari_ ubli ucht_ uder_ ueel_ ukki \
umns_ unst_ uurd_ uwde_ uwen vall vang_ veld_ vens_ vies_ voel_ volg_ waar wart_ weld_ weli wond_ xtra_ zaam_ zegd_ \
zeke zend zers_ Ǣƀƙn_,48 _'s_ _advo _afst _akko _begi _bele _ben_ _bena _bent_ _bere _besl _beta _bete _betr _bije \
_bond _bure _comm _dag_ _dage _der_ _enke _erge _frie _gedi _gees _gere _ging_ _half_ _hand _hard_ _heri _herk _herv \
_hier_ _hoop _inko _kaar _kind_ _klin _land _land_ _leid _man_ _midd _mind _net_ _olym _onda _open _opst _optr _plei \
_reag _rtv_ _rusl _sche _schi _sint_ _spel _ster _thea _toon _tref _trou _u_ _veld _vera _vere _verm _verz _wand \
_west_ agne_ aire_ akte_ andi ands apen_ arde arde_ arkt_ ater_ bant cent_ chre chri club_ curr dedi derl dige edig_ \
eeks_ eens egen eikt_ elan embe emer enen_ enge engt_ enis_ enov ents erge erho erma erst_ eter_ gaan_ gere ging hede \
hout_ ield_ iere iest_ iete iets_ ikel_ ikte_ ille ings inks_ iten_ izen kant_ kend keri king kjes_ kort_ kter kund \
lang_ ldig_ leve lige_ liss llie_ llig mand_ mber_ meen_ ners_ ngst_ nken_ nkri nste_ ogen_ oken_ omst onde_ oper_ \
oral_ oter_ ppel_ ppen_ rake_ rech reda_ reke rgen_ rhei rich roff room_ rsta rtie seer sers_ seum_ sies_ sing_ sisc \
slag_ spre ssie stel stig stri tand_ ters_ tiat tige_ treg tsen_ uele_ uren_ ving_ zing_ ǃƨre_ Ǣƀƙs_,40 _acti _auto_ \
_begr _beha _beho _bren _coll _comp _conc _cont _dece _den_ _econ _even _geld _geli _gest _hele_ _jan_ _janu _juli_ \
_juni_ _kame _kenn _kuns _lang _lang_ _mag_ _mann _meld _men_ _mete _miss _muzi _name _neme _open_ _pas_ _per_ _prij \
_rede _resu _rich _sind _stad _stem _ten_ _ter_ _trai _vast _verr _via_ _vier _winn aden_ adio_ alde_ alle amma_ anen_ \
ange ange_ anis arin_ arna_ daan_ ddag_ dele dien_ ding ecte eder_ eide_ eldt_ elli enin enst ente_ erse_ este eval_ \
ever_ ffen_ geme gend hool_ iale_ iden_ ilde_ inam inne isme_ kker_ kten_ land lein_ lers_ lgen_ lles_ ming_ mmen_ \
mmer_ nale_ nder nger_ nige_ ning ntal_ oden_ olen_ onen_ oner onne orde over_ rant_ rika rmen_ rste rten_ sati slag \
ssel_ ster ster_ stus_ tart_ tell tend_ tere ters tien_ trum_ tter_ uten_ vinc,32 _advi _arbe _arch _bank_ _basi _beid \
_beri _best_ _beve _bran _bred _chri _club_ _cons _cult _dagb _deze _dich _ding _disc _enge _extr _fc_ _gege _gera \
_gren _hand_ _hard _help _hers _inte _kort _kort_ _kost _lede _ligg _link _mach _mani _me_ _merk _mome _muse _n_ _nach \
_nada _nati _natu _niem _offi _okto _paro _pete _plan_ _poli _punt _reac _somm _span _spra _spre _stop _stri _stro \
_succ _syri _tech _tere _the_ _tien _tilb _tite _top_ _trei _trum _turk _tv_ _vall _vold _webs _week _west ader_ ager_ \
aker_ anci ande_ ands_ anje_ aris_ asis_ asti atio ator_ atse aven_ berg_ chei cies_ ctor_ deri dien diti drag_ duct \
ecti eden eger_ eide eine_ ekte_ else_ ende endi ense_ erha erie_ erli erst este_ ette_ ffer_ gang_ gele gere_ gest \
gste_ ider_ iend_ ient_ iers_ iger_ ighe igin iken_ ilie_ inde_ inen_ iner_ ings_ inst_ iode_ isse itte_ ject_ kale_ \
laan_ lder_ ledi leme lies_ ligh ling lite llin mier_ miss ncie_ ndel_ nnin nnis_ nste ober_ ocra olle_ omet orde_ \
pril_ raan_ rale_ rand_ reau_ rekt_ rend_ rens_ rent rije_ rman_ ropa_ ruar sche site_ sone stad_ sten teli tend tera \
tere_ trij uati ulta urde_ ustu vers_,24 _apri _augu _chin _euro _fami _febr _indr _loka _mens_ _numm _obam _park \
_pass _rece _sted _stre _terr _tota bere bert_ cces_ dert_ edia_ egon_ eien_ elle emer_ ente erat erna erte iste ival_ \
kens_ lede list_ llem_ ller_ ment_ olgt_ onal over port_ rati rdig_ rika_ rump_ send sere tand tion_ \
veau_`,
  sv: `160 _och_,152 _att_ _ǃƤr_,144 _fǃƶr _fǃƶr_ _till_,136 _av_ _inte_,128 _ett_ _frǃƥ _jag_,120 _det_ _nǃƥg _pǃƥ_ _ska_ \
_sǃƤg _ǃƶve rǃƥn_ Ƥger_,112 _efte _hon_ _hǃƤr_ _nǃƤr_ _som_ ligt_ ƶver_,104 _dǃƤr_ _hade_ _har_ _hur_ _med_ _mot_ \
_myck _ocks _tvǃƥ_ _ut_ _vara_ _vid_ _ǃƤn_ fǃƶr_ inns_ ksǃƥ_ onor_ ƥnga_ ǃƶra_,96 _bara_ _blir_ _bra_ _den_ _dǃƤr \
_dǃƥ_ _en_ _enli _fick_ _gǃƥn _gǃƶr_ _hǃƶg _kǃƤn _lǃƤn _nya_ _nǃƤs _om_ _rǃƤt _sjǃƤ _stǃƤ _sver _tidi _trǃƤ _upp_ \
_vad_ _vilk _vill_ _vǃƤn _vǃƤr _ǃƤve cket_ ebǃƤ fǃƶr igar liga_ ngen_ nnat_ tade_ Ƥsta_ Ƥven_ ƥgon_ ƥgot_ ƥste_ ǃƤtt \
ǃƤtt_ ǃƥng_ ǃƥtt_,88 _allt_ _blev_ _bli_ _bǃƤs _fyra_ _gǃƤl _han_ _hela_ _hitt _hjǃƤ _hǃƥl _i_ _infǃ _inom_ _komm \
_lǃƤg _lǃƥn _men_ _mǃƥs _nǃƤr _sig_ _sina_ _svǃƥ _sǃƤk _sǃƤt _sǃƥ_ _tyck _uppg _veck _vi_ _vǃƥr _ǃƥte arit_ bǃƤr_ \
ckan_ ckho erna_ iskt_ jone kade_ lats_ lera_ mfǃƶ nade_ nnis orna_ rnas_ rsǃƶ rǃƶm_ tǃƤl unna_ Ƥlle Ƥtta_ ƥgra_ ǃƤnd \
ǃƤra_ ǃƥrt_,80 _anse _anvǃ _berǃ _bola _bǃƤt _dock_ _dǃƶd _fler_ _fǃƤr _fǃƥt _fǃƶl _ger_ _gick_ _hemm _hono _huvu \
_jǃƤm _kan_ _krǃƤ _kvǃƤ _kǃƶp _lite_ _lyck _lǃƤm _malm _mǃƶj _mǃƶt _ndas _ner_ _nu_ _olik _oss_ _rikt _runt_ _rǃƤd \
_sade_ _sjuk _skǃƤ _skǃƶ _slǃƤ _snab _stoc _sǃƤl _sǃƤn _sǃƤs _sǃƶd _tar_ _till _tio_ _tjǃƤ _trot _unde _utve _var_ \
_varj _vikt _vǃƤg _vǃƤs _ǃƤnd _ǃƤnn _ǃƥr_ _ǃƥt_ _ǃƶka _ǃƶpp ande_ arna_ baka_ chen_ cken_ dash_ eckl edan_ elar_ erad_ \
fter_ garn ghet ghet_ hete holm_ isar_ ivit_ jlig kare_ klig knad lbak mmar_ nade ndag ndǃƥ_ nfǃƶ ngar_ ning_ omma_ \
onom_ rels rfǃƶ rlde rots_ rott_ rsla rstǃ rsva rsǃƤ rǃƤn sade_ sdag skor_ sson_ suto tebo tfar tsǃƤ ttre_ utom_ verk \
Ƥnda_ Ƥnnu_ ƥgan_ ƶrra_ ƶrre_ ƶrst ǃƤlv_ ǃƤng_ ǃƤst_,72 _affǃ _alla_ _avgǃ _avsl _bliv _dera _djur _drab _elle _finn \
_fǃƥ_ _fǃƥr_ _ge_ _grǃƤ _gǃƤv _hamn _hopp _hǃƥr _hǃƶj _hǃƶs _igen_ _inga_ _inle _kron _kvar_ _leda _lika_ _lǃƤr _lǃƶr \
_man_ _mitt_ _mǃƥn _norr _nǃƤt _ofta_ _poǃƤ _riks _risk _rǃƤk _rǃƶs _seda _sin_ _sjǃƶ _skal _skul _spel _sven _sǃƤr \
_tagi _tidn _timm _tisd _tvin _tǃƤv _upps _varf _vatt _vd_ _vm_ _vǃƤg_ _vǃƤl_ _vǃƤx _vǃƥl _ytte ades_ agen_ aget_ \
agit_ andr arje_ bete_ ckor_ dlar_ drar_ drig_ ellt_ etag_ gare_ gren_ hets inge iska_ itta_ ksam lade larn ldig ljer_ \
llda_ ller_ llni lmǃƶ_ lsam mans_ mman mmer_ mmit_ nder_ ndra_ ngre_ ning nnor_ nska_ oner_ pela_ ppas_ rade_ riga_ \
rkar_ rkla rlds rsom_ rsta_ rǃƤl sera sfǃƶ slut_ song sven sǃƤt ttni utet_ vlin Ƥder_ Ƥgen_ Ƥlla_ Ƥnar Ƥnst Ƥtte ƥlla_ \
ƥngt_ ƥrde ƶker_ ƶrde_ ƶrst_ ǃƤll_ ǃƤlp_ ǃƤnt_ ǃƤrn ǃƥda_ ǃƥga_ ǃƥng ǃƥra_ ǃƶka_ ǃƶll_ ǃƶre ǃƶre_ ǃƶsa_ ǃƶst_ ǃƶve,64 \
_afto _allm _alls _allv _anmǃ _anna _anst _arbe _bako _bedǃ _bjǃƶ _boll _bort _bort_ _brot _brǃƤ _brǃƶ _bǃƶr _bǃƶr_ \
_cirk _daga _de_ _dess_ _dig_ _dom_ _dryg _drǃƶ _du_ _dǃƥl _dǃƶm _egna_ _elit _emot_ _erbj _ersǃ _fjǃƤ _flic _flyg \
_fram _frǃƤ _fyll _fǃƤn _geno _gjor _gǃƤr _gǃƥr_ _gǃƥt _gǃƶr _ha_ _hamm _hǃƤl _hǃƤr _hǃƤv _hǃƶg_ _hǃƶl _idag_ _idro \
_ifrǃ _igǃƥ _ihop_ _inge _inne _kloc _klǃƤ _kǃƤl _lag_ _lǃƤk _lǃƤs _lǃƤt _lǃƥg _lǃƥt _lǃƶs _mamm _matc _mats_ _medd \
_mer_ _milj _mots _mǃƤn _mǃƤn_ _mǃƤs _nio_ _nog_ _nytt_ _nǃƤm _nǃƶj _olyc _ordf _orsa _papp _pojk _roli _rǃƤc _rǃƶr \
_sakn _samh _samm _sats _sege _skic _skyd _skǃƥ _slog_ _slut_ _spel_ _spǃƥ _steg_ _stor _stǃƶ _sǃƥd _sǃƶk _sǃƶn _tre_ \
_trǃƶ _tt_ _tvǃƥ _tydl _unga_ _uppd _uppf _uppl _uppm _uppr _uppt _ur_ _utan _utbi _utlǃ _utre _vanl _vann_ _vida \
_vǃƤl _vǃƥg _vǃƥr_ _ǃƤga _ǃƤld _ǃƥre _ǃƥta _ǃƶst _ǃƶvr abbt_ amla_ amma_ anns_ anss aren_ atta bbar_ boll boll_ ckad \
ckar_ ckas_ cker_ dags dags_ dern digt_ doma drik_ dska_ dsti efǃƤ ehǃƥ elat_ emma_ emot_ enna_ ensk_ erar_ erlǃ erss \
eten_ eter_ etsl etsm fors_ fǃƤr_ genh gets_ gift gsta_ gǃƥn icka_ igen_ iges_ ilda_ ildn ilje ills_ irka_ issa_ jade_ \
jard kall_ karn kats_ khus_ kilt_ klas_ knas_ kott_ ksso ktig_ kute laga land_ ldra lfǃƤ liga llan_ llna lnin lsso \
lstǃ lund_ luta lute lvak lver lǃƶs mare mgǃƥ mhet miǃƤ mlig mnar_ mǃƤn ndet_ ngar nhet_ niel_ nnan_ nnit_ nsso oend \
olag_ olan_ omfǃ onbl onel onen_ pade_ ppar_ rand rbun rdag rdes_ reni rgǃƥ rhan rhet_ rige_ ring_ rjad rjan_ rjar_ \
rlor rlus rmas rnan_ rski rupp_ rvǃƤ rygt_ rǃƤd rǃƤf rǃƤt shan skan_ skap_ skar skar_ spel spel_ ssan_ sǃƶk_ taga \
tans_ tfǃƶ tike tnad trǃƶ tser_ ttan_ ttar ttas_ ttat_ tvis_ tǃƥn tǃƶd_ ulle_ varl vtal_ vǃƤr ygga_ yska_ Ƥffa Ƥget_ \
Ƥgga_ Ƥljn Ƥlva_ Ƥmna_ Ƥnde_ Ƥnge_ Ƥnin Ƥnka_ Ƥnkt Ƥnkt_ Ƥnna_ Ƥnns_ Ƥrde_ Ƥren_ Ƥrer_ Ƥrna_ Ƥttr Ƥvle_ ƥgor_ ƥnad_ \
ƥren_ ƥtta_ ƶgre_ ƶkar_ ƶkte_ ƶran_ ƶras_ ƶrer_ ƶrja_ ƶter_ ƶtet_ ǃƤck_ ǃƤga_ ǃƤgg ǃƤns ǃƤrd ǃƤre ǃƥll ǃƥll_ ǃƶda_ \
ǃƶja_ ǃƶjd_ ǃƶkn ǃƶpa_ ǃƶra ǃƶrs ǃƶrs_ ǃƶte_,56 _aik_ _alld _allt _anhǃ _anlǃ _avta _back _begǃ _behǃ _beng _bero \
_besv _blan _blod _blǃƥ _bost _bris _bruk _brǃƥ _bygg _bǃƥd _caro _chef _dag_ _dem_ _dess _dett _ditt_ _dn_ _doms \
_dott _dra_ _drar_ _dǃƶd_ _ensa _eric _fack _fann _finl _fjol_ _fler _fn_ _fr_ _fram_ _fred _fruk _frǃƶ _fǃƶd _gill \
_glǃƤ _godk _gotl _grep _grip _grǃƶ _guld _guld_ _gǃƥ_ _hand _hans_ _hant _hel_ _helt_ _heml _hems _henn _hock _hyre \
_hǃƤn _ibla _ifk_ _igen _in_ _ingǃ _irak_ _jobb_ _jona _klar _knap _kom_ _kopp _kul_ _kund _kung _kunn _kvin _kyrk \
_land _ledn _leva_ _likn _liks _ljun _ljus _lock _lova _lugn _lund _lund_ _lǃƤr_ _lǃƤs_ _lǃƥg_ _lǃƶn _medv _mell _mig_ \
_mika _mins _miss _mǃƥl _mǃƶr _namn_ _nhl_ _nils _ny_ _nyli _ofta _olss _omgǃ _orka _ovan _peka _ploc _pǃƥg _reda \
_rege _rejǃ _roll_ _rysk _ryss _rǃƤn _rǃƶk _sak_ _sake _samt _sena _siff _sitt_ _sju_ _sjun _skad _skiv _skju _skot \
_skri _slag_ _slut _slǃƥ_ _smit _smǃƤ _smǃƥ _spǃƤ _stef _stǃƥ _svt_ _sǃƤm _sǃƥg_ _sǃƥn _sǃƶr _tack _tack_ _teck _titt \
_tjej _topp _trol _tror_ _tryc _tuff _tvǃƤ _tǃƤn _umeǃ _unge _uppe _utan_ _utgǃ _utma _utom _utsa _utsl _vari _verk \
_veta_ _vins _visa _visa_ _vǃƤd _webb _ǃƥka_ _ǃƥke _ǃƥkl _ǃƥld _ǃƥri _ǃƥtg _ǃƥtt _ǃƶgo _ǃƶka_ _ǃƶkn _ǃƶns acka_ acke \
aden_ aget akti alen_ alet_ allt_ amhe ansi appa_ appt_ arby_ aste_ atio bade_ bart_ bbad bbar berg_ beta_ borg borg_ \
brot byrǃ cent_ cera ciel ckte_ csso dare_ dast_ ddni dela demo diga_ dlig dras_ drat dsla dstr ecis_ ecka_ edde edde_ \
efan_ efen_ ekar_ else_ enom_ eras_ erat_ erer erhǃ erin erkl ervj ervǃ etar_ etsg etta_ ffar_ fike frǃƥ ftig gade_ \
gand gbor gens_ gera gern_ gger_ gick_ gift_ giva gnin gnus_ gons gpla gsko gsrǃ gǃƤr hamn_ hans_ hǃƤl hǃƥl hǃƶr hǃƶr_ \
iald idan_ igtv iken_ ikte ilka_ inga ings iode ione isat_ isen_ iset_ isst_ ivna_ iǃƤr_ jǃƤl_ jǃƶn_ kade kael_ kand \
kans_ kapa_ kapt katt_ kera khus kisk knar_ knat_ kola_ ksom_ ktar_ kvǃƥ kǃƤn kǃƶp lade_ lare_ lber lens_ lfǃƶ lhǃƶ \
lice like ljar lken_ lkom llde_ llen_ llet_ lmar_ lrǃƤ lsen_ luta_ lvǃƤ lǃƤg lǃƤn lǃƤp lǃƶj lǃƶs_ marb mark mhet_ \
milj_ mins mman_ mmun_ mnad mpel mstǃ mǃƤr nale nare_ ndel ndex_ ndla ndla_ ndni ndra ndri nera nern ngad ngsm nhet \
nike nkar_ nkta_ nnas_ nnen_ noli nsen_ nskt_ nǃƤs_ obba_ ocka_ odde_ olms olms_ oppa_ orde_ orgs_ otts ovic_ pekt \
pers pger_ plan_ plat pnin ppna_ pten_ pǃƥr_ raff_ rare_ rarn rats_ rbet rbǃƤ repp_ resl rfat rgon_ rhǃƥ rivs_ riǃƤ \
rjat_ rkan_ rkar rksa rlǃƤ rmar rmǃƥ rrǃƤ rska rsvi rtro ruts ryck_ rǃƥg rǃƥs_ satt_ sban sber sera_ sern skad skat \
sken_ slǃƤ smǃƤ sten_ stol ston strǃ styr stǃƤ sǃƶk tade tads tals_ tare_ tera tern tfǃƤ tids tiga tigt_ tion_ tjǃƤ \
tnin torn_ trax_ trǃƤ tsar_ ttar_ tteg tten_ ttig ttis tǃƤc tǃƤm tǃƥr_ tǃƥs_ tǃƶr_ udet_ ukar_ ullt_ usti_ vall_ vara_ \
vdar_ vlek_ vǃƤg_ vǃƥr xtra_ ycka_ ydli Ƥcka_ Ƥckl Ƥdda_ Ƥgre_ Ƥker_ Ƥkri Ƥkti Ƥlja_ Ƥlln Ƥlvk Ƥmst_ Ƥndi Ƥnga_ Ƥngd_ \
Ƥngs_ Ƥnks_ Ƥnna Ƥnse Ƥnst_ Ƥnta Ƥnta_ Ƥrre_ Ƥtet_ Ƥttn Ƥver_ ƥden_ ƥgar_ ƥlla ƥlle ƥngs ƥret_ ƥrig_ ƥter_ ƶder_ ƶdra_ \
ƶkat_ ƶper_ ƶrbu ƶret ǃƤck ǃƤge ǃƤgg_ ǃƤkn ǃƤkt ǃƤkt_ ǃƤlt_ ǃƤmn ǃƤmt_ ǃƤnd_ ǃƤng ǃƤnn ǃƤrd_ ǃƤrk ǃƤrs ǃƤrt_ ǃƤsa_ \
ǃƤvs_ ǃƥde_ ǃƥga ǃƥrd ǃƥri ǃƥta_ ǃƶga_ ǃƶgt_ ǃƶka ǃƶkt_ ǃƶrd_ ǃƶri ǃƶrn_ ǃƶta_ ǃƶtt_ ǃƶva_ ǃƶvs_,48 _aldr _allr _alls_ \
_ande _andr _anfa _ankl _anna_ _ansǃ _anta _barn _barn_ _besl _beta _bety _bor_ _bryt _dage _dags_ _del_ _dubb _ens_ \
_erik _exem _fall_ _fast _fem_ _femt _folk _fort _fotb _fǃƤl _gott_ _grun _gǃƤs _gǃƥr _gǃƶt _halv _hos_ _hota _hǃƤm \
_hǃƤs _inko _inna _inne_ _intr _istǃ _jobb _joha _ju_ _just_ _kall _kalm _kans _kass _kill _kǃƶr _lage _liga _ligg \
_makt _mat_ _meda _mede _mest_ _min_ _mina_ _mord _mǃƥl_ _namn _nivǃ _nord _norg _nors _ordn _peng _rad_ _satt _satt_ \
_ser_ _sex_ _skan _skat _sker_ _skog _skol _sm_ _stor_ _styr _sǃƥl _ta_ _tag_ _tid_ _tide _tog_ _trod _tuse _tv_ _upph \
_ute_ _utfǃ _utst _utta _val_ _varn _vet_ _vinn _viss _vitt _volv agar_ aket_ amma ande apen_ apet_ aren bara_ bbet_ \
dade_ dage dant_ dell_ deln_ dera edar edni elan ella_ elni ensa erad erfǃ erka_ eror_ erso fade_ fekt_ gera_ gerl \
grar_ iden_ igan_ iker_ ikes ilja_ inna_ inst_ itet_ itǃƤ ivǃƥ_ jort_ kets_ klar_ kten_ kter_ lart_ lden_ lekt lern \
lika_ likt_ ling_ lket_ lska_ lubb_ made_ mnat_ mune mǃƤn_ nars_ nden_ ndli ngde_ nger_ nget_ nisk njen_ nkte_ nner_ \
nsam_ nsch nser_ nsin_ nska nske_ nson_ olor_ omst ppen_ rakt_ rden_ rder_ rdig reft rens_ rera ress reta rigt_ ring \
riod_ rket_ roll_ rtal rǃƥk_ sbor sett_ skap skol skri slag_ sman_ snin sone ssen_ stjǃ stǃƥ_ takt tark_ tast tens_ \
tera_ tern_ tidi tiga_ tion tisk tlig tora_ tort_ tsen_ tter_ tver tyre uder_ unde_ uner_ urli uset_ usik_ vari ytta_ \
ƥdan_ ƥdet_ ǃƤge_ ǃƤll ǃƤna_ ǃƶrt_,40 _ansv _berg _besk _best _besǃ _bild _bord _chan _dela _denn _fast_ _flyt _fors \
_full _gaml _haft_ _hell _hels _hem_ _hǃƶr _klub _koll _kost _kraf _kvar _kǃƤr _lind _lite _mann _medl _mena _mind \
_nej_ _nyhe _omrǃ _onsd _par_ _per_ _pete _plat _poli _rapp _resu _sitt _skap _skil _somm _spri _stad _strǃ _svar \
_tala _tale _tank _tekn _tite _tors _tred _tysk _ungd _usa_ _vara _vill ader_ adet_ akom_ anen_ ansk arar_ arbe atan_ \
atch_ aten_ ater_ bben_ blem_ chef_ cher_ dens_ ders_ dets_ dnin drag_ dukt enar_ ende_ enne_ erli ersǃ essa_ etet_ \
ever_ ften_ gǃƥr_ ille_ itel_ iten_ iver_ ivet_ kerh knin kurr lage land ling llar_ ltid_ mmet_ mpel_ ndre_ nens_ \
nken_ nker_ nnes_ nste nten_ ppet_ rekt_ rets_ rien_ rige rika rken_ rnen_ rten_ rund_ sens_ stad_ stan_ ster ster_ \
stǃƥ tala_ talt_ tiet_ till tisk_ tivt_ ttet_ uren_ uter_ vist_ ƥlet_ ǃƥde ǃƥnd_ ǃƥrd_,32 _akti _anno _avst _beha \
_bidr _bila _borg _bran _bred _buti _dani _dans _dato _deba _delt _din_ _disk _doll _driv _effe _egen _egen_ _ekon \
_elev _em_ _enda_ _enke _eu_ _expr _extr _fakt _fall _fatt _fel_ _fles _folk_ _fris _frit _fung _gans _gav_ _hand_ \
_helg _henr _hund _jan_ _juni_ _jǃƤt _kana _karl _kort _kort_ _krin _kris _kval _lars _lars_ _leve _lill _liv_ _live \
_livs _loka _magn _mark _matt _mete _minn _mitt _morg _mynd _mǃƤr _natt _ned_ _new_ _ni_ _offe _omkr _orde _pass _pers \
_prat _pris _proc _pǃƥv _regl _reko _rese _ring _rǃƥd _sa_ _sagt_ _sama _samb _saml _samt_ _sand _sann _se_ _sen_ \
_sett_ _sida _slag _slǃƥ _snar _span _spar _stjǃ _stod_ _stop _sund _tapp _thom _tota _traf _unda _vem_ _via_ _ǃƥrs \
_ǃƥrs_ ador_ aken_ aker_ alar_ aler_ andl ands_ aner_ anna_ aret_ ater atet_ atis ativ_ atse atta_ atte atte_ band_ \
dels dern_ ders digh dlin edel_ eder_ edje_ eger_ ekti elen_ elet_ else elst_ emet_ entl eran erat erna ersk erst este \
ftet_ ider_ ifte ighe ilar_ ilen_ illa_ ions iser_ itik_ itis kelt_ kens_ kert_ klan klar ktet_ ktio lara_ lder_ lige \
ligh ljen_ llas_ ller lser_ ltat_ lvis_ lǃƥr_ mare_ mark_ mber_ mera_ miss mmen_ mtid mǃƥl_ nand nart_ ndel_ nder ndsk \
ngel nien_ nnar_ ntar_ ntas_ ntat_ nter_ ntli oden_ ohan_ olen_ omar_ omas_ omen_ omme oner orer_ orge_ orta_ orte \
part ping_ port pper_ rdet_ remo riva_ rlig_ rmed_ rsen_ rska_ rson_ rter_ samt_ sati sdag_ sing sion_ skni slan sons_ \
ssar_ star_ svar svar_ ters ters_ tier_ tigh ting_ tiva_ trak tsat tsǃƥ_ tter uari_ uati uell unda_ unde unen_ uten_ \
vare_ yder_ ƶren_ ǃƶrd,24 _kons _s_ okra \
rika_`,
  no: `144 _av_ _ǃƥ_,136 _ble_,128 _og_,120 _seg_,112 _dei_ _det_ _eit_ _er_ _frǃƥ_ _fǃƸr _hadd _ikke_ _ikkj _ogsǃ _pǃƥ_ \
_som_ _til_ _ved_ adde_ gsǃƥ_ iske_ kkje_,104 _at_ _for_ _har_ _med_ _mot_ _opp_ _sier_ _ut_ sjon_ tene_,96 _blir_ \
_bruk _den_ _eg_ _fikk_ _fǃƸr_ _gjen _han_ _hǃƸy _i_ _inn_ _jeg_ _kjen _nors _sjǃƸ _tidl _var_ _vart_ _vil_ asjo llom_ \
nnet_ sert_ sjon ǃƥtt_ ǃƦre_,88 _anne _bli_ _blit _ein_ _en_ _enn_ _ette _fekk_ _fra_ _igje _kjǃƸ _meir_ _men_ _mǃƥ_ \
_mǃƸt _noe_ _noen_ _norg _nrk_ _nye_ _nǃƥr_ _om_ _oppl _oppr _sine_ _skje _slik_ _tok_ _utvi eire_ elig_ inne_ jent_ \
jone kene_ legg_ litt_ nene_ ngen_ nnom_ orsk_ trik unne_ ǃƸre_,80 _bare_ _berr _blei_ _dǃƥ_ _dǃƸd _endr _et_ _fjel \
_fjor _flei _forb _fylk _fǃƥt _fǃƸd _fǃƸl _gang_ _gikk_ _gjek _gjer _gjǃƸ _godt_ _heil _hjel _hove _hvor_ _hǃƸg _innb \
_inns _kjem_ _kvel _litt_ _lǃƸp _mye_ _mykj _mǃƥt _nasj _nok_ _noko_ _nǃƦr _oppd _oslo_ _regj _rett _seie _selv_ _seso \
_sǃƸn _sǃƸr _sǃƸr_ _tatt_ _tils _unde _uten _vant_ _vere_ _vert_ _vikt _vore_ _ǃƥr_ amle_ apet_ bake_ beid_ edet_ \
eier_ ekke_ eleg_ erre_ fǃƸr gane_ gget_ gjen_ idet_ jekk_ jeri jona kket_ ktig_ ktsn leis_ lene_ ndre_ nesk nfor_ \
nnom nyhe runn_ sasj satt_ sene_ skap skap_ sker_ tert_ tikk_ tter_ undt_ vnet_ ykje_ ƥtte_ Ƹlge_ Ƹpet_ Ƹrer_ Ƹrte_ \
ǃƸlv_ ǃƸrt_,72 _anna_ _bak_ _begy _bjǃƸ _bruk_ _byen_ _bygd _der_ _dett _dǃƸm _ei_ _elle _ferd _forf _forh _fors _funn \
_gjel _ham_ _hatt_ _hun_ _hva_ _ifǃƸ _innt _kan_ _komm _kva_ _lag_ _like _like_ _mang _meg_ _navn _nokr _nore _nytt \
_nytt_ _oppf _oppg _opps _oppt _oss_ _over_ _rekk _rett_ _sjǃƥ_ _skal_ _stor _sǃƥ_ _sǃƦr _sǃƸk _ulik _uten_ _utfo \
_utgi _vanl _vans _vi_ _vise _vǃƦr _ǃƥpn _ǃƸns _ǃƸst dane_ eids ende_ enne_ ette_ heim_ hold_ ikke ilte_ isjo jǃƸr_ \
kjer_ ksjo ldig_ lige_ ller_ lutt_ nane_ nert_ nger_ ning_ okre_ oner_ onge oreg_ pene_ rett_ rfor_ rleg_ rste_ rukt_ \
siel sjek skje skje_ ynte_ ƥten_ Ƹker_ Ƹrre_ Ƹrst Ƹrst_ ǃƸde_ ǃƸdt_ ǃƸnn_ ǃƸte_,64 _aa_ _alle_ _arbe _avgj _avsl _bakg \
_begg _bort _bǃƥt _bǃƸk _deg_ _denn _derf _derm _drep _eldr _elve _fang _farg _finn_ _fins _fjer _fjor_ _fler _fork \
_forl _forv _frem_ _fǃƥ_ _gi_ _gift _gir_ _gitt_ _gjer_ _gode_ _gong _gong_ _grun _ha_ _hans_ _haug _her_ _hevd _hjem \
_hovu _hǃƥp _idre _imid _innf _innl _innv _jent _jern _kalt_ _kjel _kjem _klok _knyt _kom_ _kor_ _korl _kyrk _land \
_ligg_ _lite_ _lǃƸy _mann_ _mein _mell _midt _mots _mott _navn_ _noko _ntb_ _nyno _nǃƥ_ _ofte_ _ol_ _opph _over _paa_ \
_poen _prǃƸ _rund _rǃƸy _sake _same_ _samm _satt_ _seks_ _sels _sin_ _sist_ _sjan _skul _slek _slo_ _snak _sogn_ _spes \
_spil _spǃƸ _stǃƸ _sver _syke _tenk _tida_ _tilt _topp _trom _tron _tros _trǃƸ _utbr _utda _utga _utse _vedt _vege \
_vei_ _veie _veld _vera_ _vest_ _vg_ _vida _vm_ _vǃƥp _vǃƥr _ǃƥra_ _ǃƲg_ _ǃƸko _ǃƸst_ aget_ ande_ ange_ anni anse \
anse_ bygg disj dlig_ duks ehus_ eiar_ eilt_ ekke else_ enpo epet_ eren_ erer_ eret_ erke_ erne_ erte_ eter_ etts \
etyr_ evde_ evet_ funn gene_ gere_ ghet_ gitt_ gjer_ grep_ heng hete hold idan_ iden_ idig_ ifor_ inga_ inge itǃƦ \
jeld_ jell_ jelp_ jons jord_ jǃƸr kjen kken_ land_ ldri_ lere_ lert_ llet_ lsen_ ltok_ lyse lǃƦr mene_ mfǃƸ mmer_ \
mper_ ndal_ nder_ ndet_ ndte_ ning nleg_ nnen_ nnla npix_ nske_ oeng_ oldt_ onen_ oret_ oste pilt_ plas pnet_ rans \
rasj rdal_ rdan rene_ rert_ rift_ ring ring_ rsom_ rtel_ ruke_ rykk_ sdal_ sert sett_ sikk_ sjef_ skin sser sten_ \
sund_ sǃƸk sǃƸk_ take tall_ tatt_ tein_ tiet_ tisk_ tlan tset ttet_ tǃƸr_ uasj ulen_ ulig_ umet_ user vart_ veld_ \
yene_ ynne ƥpen_ Ƹkte_ Ƹrsm Ƹtte_ Ƹyre_ ǃƥde_ ǃƥre_ ǃƥte_ ǃƦrt_ ǃƸen_ ǃƸke,56 _akku _aksj _alts _alvo _arne_ _att_ \
_auka_ _avde _avis _avta _bakk _bekr _beny _best _blan _bok_ _boka_ _boks _bra_ _brǃƸ _byen _bygd_ _bygg _bygn _bǃƥd \
_bǃƸr_ _daa_ _dag_ _de_ _debu _deir _dekk _delt_ _ders _difo _dikt _drif _du_ _dǃƥr _dǃƸd_ _egyp _ekst _ekte _elds \
_endt _etab _ett_ _fant_ _fare _feil_ _fell _feng _finn _flag _flyk _folk _fore _fort _fram _fram_ _frem _frp_ _fryk \
_fulg _fyrs _fǃƥr_ _gate _gjes _gjor _gres _grǃƸ _gull _gull_ _gǃƥr_ _gǃƥt _hage _havn _hent _hest _hev_ _ho_ _hode \
_hvis_ _hvit _hytt _hǃƥn _hǃƦr _hǃƸr _hǃƸs _hǃƸv _imot_ _inge _inkl _inne_ _inng _innh _innr _jǃƸd _kamp_ _kjǃƦ _knut_ \
_kome_ _kopi _krev _krys _kunn _kvar_ _kvin _kyst _kǃƸy _laga_ _larv _lede _legg_ _leng _litt _lǃƥ_ _lǃƸp_ _lǃƸr _lǃƸs \
_menn_ _mer_ _mest_ _midl _mǃƸr _nabo _natt_ _ned_ _nekt _nett_ _nevn _nord _ny_ _nǃƥd _nǃƦr_ _nǃƸy _olav_ _olje _omrǃ \
_omta _omtr _oppm _ordf _pett _plas _rask _regn _rekn _retn _riks _rome _roms _rykk _rǃƸd _sene _side _sikk _sikr \
_sikt _sitt_ _sivi _skik _skip _skjǃ _skog _skri _skyt _slet _slut _snǃƸ _solb _sold _sovj _spen _spis _stas _stif \
_sto_ _stor_ _styr _sykk _syne _sǃƸs _takk _tapt _tar_ _tid_ _tilb _tild _tilg _tilh _tips_ _titt _tjen _to_ _trak \
_tre_ _trek _trol _trul _trur_ _tryg _tryk _tver _tyde _tysk_ _uke_ _uker_ _ulyk _unge_ _unna_ _utan _ute_ _utgj _utne \
_utov _utst _uttr _utva _utǃƸ _vaks _veg_ _veks _velg _vens _verd _ving _voks _vunn _vurd _vǃƥr_ _ytte _ǃƥpe _ǃƥre \
_ǃƥtt _ǃƸya_ _ǃƸye aket_ alde alen_ algt_ angs_ apte_ ardt_ asje askt_ asse avet_ bake ball bber_ bler bruk bruk_ \
byen_ dale dbru delt_ dene_ disk_ dlem_ dler dler_ dmen dres dret_ dsla dten_ duse edag_ edde_ eder_ edre_ eend eget_ \
egge ehus eide eker_ ekni ekst_ elag elag_ elar_ eldr eleg else elsk_ elǃƸ emar emte_ endt_ ener_ enet_ enfo engt_ \
ered erfo eske_ este_ etre_ evnt_ ferd ffet_ fikk fold_ folk_ ftig_ gder_ gger_ gjen gleg_ graf gren grep gsli gvis_ \
gǃƥv hǃƸr idda idde_ ifta_ ikar_ iket_ ille_ imot_ ings iode ipet_ irke_ iser_ itie jord kape kjǃƸ kker_ klet_ kriv_ \
ksem ksne_ ktet_ kule_ lane_ lant_ lass_ lbum_ lder_ lega lege_ legg lger_ lget_ lgje_ lgte_ lige likt_ ling_ lmer_ \
lott_ lste ltet_ lutt lven_ lǃƸp_ meld menn_ mmel_ mmen_ mmet_ mnet_ msti mǃƥl nalt_ nban ndhe nede neha neli nels \
nere nere_ ngar_ ngre_ ngsp nkte nnen nner_ nnes_ nnia_ nrik nsen_ nutt_ nǃƦr nǃƸy odet_ okka_ olde_ olig_ olkn olus \
ordr orge_ orsk pill_ rafi_ rakk_ rald_ rane_ rann_ rbri rden_ real_ redt_ reie_ reiv_ reng_ repe rept_ rges_ riet_ \
rift rikt_ rinn rkje_ rlag_ rlev roll_ ross_ rske_ rudd_ rvik_ rǃƥk_ rǃƸr sake sane_ sels seri sess_ sett sial sikt_ \
sisk sisk_ sket_ skri sman snes_ spil ssen_ sset_ stad_ stas svis_ tasj tels tert tese tfol tilt_ tleg tleg_ tnet_ \
topp_ tore_ tsid tsmi tten_ tǃƥr_ tǃƦr_ tǃƸy_ udde_ uelt_ uker_ ukes_ uleg_ ulle_ ulǃƦ upen_ uppa_ utte vard_ vene_ \
verk ving visa_ ydde_ ydel yere_ yest ygda_ ykke_ ynet_ yrer_ yret_ yser_ yske_ yter_ ytta_ ytte_ ƥdde_ ƥdet_ ƥper_ \
Ʀren_ Ƹlvs Ƹnde Ƹrar_ Ƹrde_ Ƹren_ Ƹrin Ƹter_ Ƹtet_ ǃƥde ǃƸkt_ ǃƸmt_ ǃƸnn ǃƸpt_ ǃƸre ǃƸrn_ ǃƸse_ ǃƸst_ ǃƸtt_ ǃƸve_ \
ǃƸya_ ǃƸye_,48 _alt_ _andr _anne_ _ansa _ap_ _area _avvi _bane _barn _berg _bety _bile _blǃƥ _bond _bort_ _brei _bron \
_byrj _bǃƦr _da_ _daga _dage _datt _del_ _delt _dem_ _dere _dess _diss _domm _drǃƸ _egne_ _eina _eitt_ _epis _erst \
_felt _fem_ _femt _fire_ _flot _flyt _folk_ _ford _fort_ _foto_ _fred _full_ _gaml _gang _god_ _gunn _gǃƥ_ _gǃƥr _halv \
_hand _hele_ _hell _hels _helt_ _henn _hjem_ _hjer _hold _hopp _hvil _inne _inno _jobb _jobb_ _jule _kast _keis _kild \
_kine _kirk _klar _kong _kong_ _kraf _krig _kron _lage _lang _leia _lenk _lett_ _ligg _lov_ _lǃƥg_ _lǃƥt _lǃƦr _lǃƸn \
_makt _mat_ _medl _meld _mene _menn _mens_ _mete _midt_ _mold _mor_ _mǃƥl _mǃƥn _namn _neml _nest _nett _nivǃ _no_ \
_nord_ _nǃƸd _omga _ord_ _ordn _otta _pǃƥg _ramm _redd _reis _rose _sama _saml _samt _sats _satt _seks _sent _sett_ \
_sjel _sju_ _sjuk _skad _skif _skol _skot _skre _skue _smǃƥ _sogn _solg _spel _stad _sted _sted_ _ster _stil _styk \
_stǃƥ _suks _svin _svǃƦ _sǃƥg_ _sǃƥk _sǃƸl _tall _tegn _tide _till _tirs _tuse _tysk _utfǃ _utta _valg _vann_ _veit_ \
_venn _vest _vill _vise_ _vist_ _ǃƸde _ǃƸve _ǃƸvr aden_ adig_ affe agen_ aken_ akke_ alet_ amla_ amme_ anen_ angt_ \
ansk_ arar_ arbe aren_ arer_ asen_ atte_ bane_ bben_ bbet_ berg_ blad ddet_ dela dels dens dere_ dert dier_ dist dlar_ \
domm dsen_ dska dste_ egge_ egne ehol eile_ ekte ektǃ elen_ elge_ elig elle_ ensk_ erka_ erke erkt_ esen esis espi \
esse_ eten_ ette evis_ fell flik fors fǃƸl gard_ gens_ gert_ gisk_ gnes_ gsel_ havn_ hets iell_ igen_ iger igne_ iker \
ikre_ ikum_ inje_ isen_ iser isse_ iste_ iter itis ivet_ ivǃƥ_ jort_ kalt_ kamp_ kant_ kara kast_ kele kere kere_ keri \
kkar_ kkel kkel_ knad kord_ krig_ ksom kten_ kter_ lagt_ lass latt_ lekt lest_ lete_ lett_ leve lifi like_ ling lion \
ljer_ llen_ lser_ ltak_ ltur_ lubb_ lude maet_ mann_ menl mere merk mhet_ misk misk_ mlei mmar_ mmen mpen_ mrǃƥ mune \
mune_ nade ndag_ ndom ngan ngde_ nget_ nisk_ nkri nlan nleg nlig nnel nset_ nter_ ntet_ ntil_ odde_ okon_ onar_ orde_ \
orli over_ ppen_ rakt_ rbei reft rere rest_ rgan rgen_ rget_ rien_ rige_ rket_ rkja_ rlig_ rras rsen_ rtal rten_ rtet_ \
rǃƥd_ sagt_ sdag_ sent_ sess seum_ sida_ sjen_ sken_ smen_ spla stei svar tade tane_ tatt tede_ tere terk_ tige_ tigs \
tikk tjen trek tsat tyre_ ugen_ ullt_ urer_ uset_ vand vane_ vang vare virk vite_ voll_ vǃƦr ydni ygge_ ynes_ yrke_ \
ƥder_ ƥren_ ƥret_ ƥter_ Ʀrer_ Ʀret_ Ƹtte Ƹver_ ǃƥet_ ǃƥle ǃƦre ǃƸmm,40 _aldr _alle _ande _angr _anta _barn_ _bedr \
_besk _bild _dans _dele _dist _enge _enke _fles _fotb _full _gamm _gren _hend _hos_ _hver _hvor _joha _jord _juli_ \
_juni_ _kall _kamp _kans _kl_ _km_ _kris _kuns _kvar _lagt_ _land_ _lang_ _legg _les_ _leve _liv_ _live _loka _mai_ \
_man_ _mann _mars_ _me_ _meda _merk _mest _mind _mins _mist _muli _mǃƥl_ _of_ _offe _orde _peng _poli _roll _russ \
_samf _sand _selv _send _ser_ _sett _sida _side_ _skap _skil _slag _so_ _somm _sprǃ _stei _stem _strǃ _svar _sven \
_tale _the_ _tred _tren _ungd _vent _verk _virk _ǃƥri _ǃƥrs ader_ adet_ ager_ aler_ alte_ aman_ ange ansk aret_ arte_ \
aste_ aten_ ater_ atet_ atte date dens_ dige_ ding_ dlin egen_ eien_ eler_ embe enes_ enge_ ente_ entl eres_ erin este \
evel_ ever_ fatt fter_ ftet_ gang_ gare_ gnet_ gste_ gust_ ighe ikli ilde_ ilen_ ilie ille iner_ inga inst_ iten_ \
itet_ iver_ king_ kurr lden_ ldet_ lien_ lise lket_ ller llin lmen_ lske_ mark_ mber_ mǃƥl_ nale_ nden_ nlig_ nser_ \
nska nten_ nuar_ oden_ olen_ omme_ onom ordi_ orie_ pper_ rand rdag_ rede_ rend rese rets_ rett rika rike_ rken_ rker_ \
rmed_ rtid_ sere_ site skel slag_ sone sser_ ster_ stet_ talt_ tand_ tell tere_ ters tidi ting_ tisk tnin tort_ ttar_ \
unen_ uren_ vert_ ƥlet_,32 _afte _albu _all_ _allt _anle _ansv _arte _base _befo _begr _beho _besǃ _beta _betr _bidr \
_bill _borg _ca_ _chri _dann _dese _dram _driv _egen_ _eige _ekse _eksp _elev _ende _enes _engl _f_ _fall_ _fami _fast \
_fast_ _fisk _fora _form_ _forn _forr _fris _ga_ _gard _hald _hans _hard _haus _heim _helg _henr _hist _hund _huse \
_hver_ _inna _janu _john_ _jour _karr _klar_ _klub _koll _kort _kort_ _kun_ _la_ _lege _lill _lite _luft _magn _midd \
_mill _minn _morg _nede _numm _offi _omfa _onsd _pass _pros _rapp _resu _rǃƥd _sa_ _samt_ _sang _scan _scor _sein _si_ \
_sist _skat _slik _slǃƥ _smǃƥ_ _sosi _spar _spre _stav _sten _stod_ _stol _svei _ta_ _tank _tekn _teks _tids _tilf \
_time _ting_ _tors _tror_ _tv_ _usa_ _utan_ _vel_ _vinn _vint _vist _vold _ǃƩn_ agar_ aker_ alde_ andl ands anis anne \
arte atis atur_ ball_ borg_ dage dare_ ddag_ dele deli dere dert_ dets_ digh doms drag_ edan_ edje_ eide_ ekte_ eldt_ \
elin elle elsk elte_ emet_ emme_ empe erla erse erso ersǃ esen_ etet_ etni ging_ grun hand ider_ ielt_ iene_ iere_ \
iker_ ikle iler_ inen_ iner iode_ iter_ kale_ keli kert_ klan klar knin kole_ krev_ ksen_ ktiv_ lage lare_ lart_ ldre_ \
lemm lite lles_ ltid_ mann muna nare_ ndig_ nens_ nest ngen nken_ nker_ nnan_ nnar_ nnin ogen_ olle_ oren_ orte_ ppet_ \
pril_ rast_ rdan_ rdet_ rdig_ rens rens_ rent_ rere_ rier rier_ risk_ rive_ rmen_ rnes_ rson_ rste rter_ rtin ruar_ \
rǃƥd sing_ slan spun sson_ star_ sten ster stia stil stis stre stre_ stǃƥ tale_ tele tens_ tera till tive_ tivt_ tlig \
tlig_ trum_ unde unde_ unkt_ uppe_ uten_ verk_ \
ving_`,
  da: `136 _ikke_,128 _jeg_ _og_,120 _at_ _det_ _er_,112 _af_ _bliv _brug _efte _med_ _noge _ogsǃ _pǃƥ_ _sige _til_ _ved_ \
_vil_ gsǃƥ_ ǃƦre_,104 _blev_ _bǃƸr _der_ _for_ _har_ _havd _hvor_ _mege _mere_ _nye_ _ud_ avde_ eget_ eret_ iske_ \
ligt_ oget_,96 _den_ _en_ _et_ _fra_ _fǃƸr _godt_ _have_ _hvad_ _hvis_ _ind_ _kǃƸb _nǃƥr_ _om_ _op_ _selv_ _sids _som_ \
_sǃƥ_ _sǃƦl _vore andt_ dste_ elig_ erne_ evet_ ghed_ live_ rfor_ sker_ unne_ Ʀret_ ǃƥet_ ǃƸre_,88 _bare_ _blev _dba_ \
_derf _dog_ _fik_ _forb _forh _fǃƸl _gang_ _gǃƸr _gǃƸr_ _hǃƸj _i_ _kan_ _kǃƸb_ _kǃƸr _lidt_ _lige_ _lǃƦn _men_ _mod_ \
_mǃƸd _nogl _nǃƦs _prǃƦ _rigt _salg_ _sig_ _skal_ _str_ _trǃƦ _uden_ _udvi _vi_ _vǃƦr bage_ dags_ edet_ ejde ejds \
gtig_ nesk nnem_ rugt_ rǃƸd_ skab_ tede_ tǃƦl ǃƸrn_,80 _aarh _anbe _avis _avis_ _beds _dig_ _dk_ _elle _endn _fork \
_forv _frem_ _fǃƥe _fǃƦl _fǃƸr_ _genn _gern _gik_ _give _gode_ _ham_ _han_ _hjem _hjǃƦ _hove _hun_ _hvil _hǃƥn _hǃƸr \
_ifǃƸ _igen_ _inds _indt _komm _krǃƦ _lave _lige _lǃƦg _lǃƦs _lǃƸb _man_ _mand_ _mǃƥ_ _mǃƥd _mǃƥs _mǃƦr _nok_ _nyt_ \
_plad _rǃƸd _sige_ _sit_ _skab _skǃƦ _spǃƸ _sǃƥd _sǃƸn _tage _tage_ _tidl _tils _tǃƦn _unge_ _var_ _vigt _vǃƦl _ǃƥr_ \
_ǃƸko _ǃƸns aard_ adig_ agde_ alav benh dder_ dovr drig_ edre_ efal ejde_ elig else_ ende_ endt_ ered fter_ gern havn_ \
hold hold_ iger_ kede_ kket_ ksom lads_ lger_ lges_ lige_ ller_ mlig_ ndnu_ ndte_ ngen_ ning_ olde_ rhus_ rsda sker \
smǃƥ sǃƸg ugte_ vise vǃƦr ƥdan_ ƥske_ Ʀkke_ Ʀste_ Ʀtte_ Ƹger_ Ƹlge_ Ƹrer_ ǃƦld ǃƦnd_ ǃƸde_ ǃƸge ǃƸre ǃƸrt_,72 _afsl \
_alti _alts _ande _bag_ _begy _blot_ _brug_ _cm_ _dage_ _dans _du_ _ekst _fald _flot_ _forl _fors _fǃƥ_ _give_ _grǃƦ \
_grǃƸ _gǃƦl _her_ _hill _hurt _indb _jens _jǃƸr _kǃƦm _kǃƦr _lave_ _lukk _lykk _lǃƸs _mang _mio_ _mods _mǃƦn _neml \
_neto _niel _nu_ _nǃƦr _nǃƸd _ople _oply _over _over_ _rasm _rejs _ret_ _rǃƦk _sagd _samm _sidd _sikk _sine_ _sort_ \
_spǃƦ _stk_ _syne _sǃƦr _sǃƦt _sǃƸg _sǃƸr _udda _uden _udfo _uge_ _unde _vej_ _vens _vise _ǃƥbn _ǃƦld _ǃƦnd abet_ \
akke_ ange_ dler_ dsen_ dtil_ eder_ ejen_ eres_ etop_ fǃƸr gede_ gere_ ghed gter_ gvis_ hede holm_ idig_ ikke ille_ \
inge_ iver_ jdet_ kend kytt ldte_ lene_ lere_ lerǃ llig lsen_ mhed mlet_ mmer_ nden_ nder_ ndet_ ndre_ nede_ nene_ \
nger_ oldt_ oner_ ovre_ rede_ ring_ sdag_ skab sǃƦr_ tǃƸj_ uger_ vfǃƸ ynes_ Ʀder_ Ʀlge_ Ʀnge_ Ʀrke_ Ʀrre_ Ƹbet_ Ƹlge \
Ƹrgs ǃƥde_ ǃƦde_ ǃƦlg_ ǃƦlp_ ǃƦnd ǃƦrk ǃƦrk_ ǃƸse_,64 _afgǃ _afta _afvi _alen _alle_ _arbe _begg _bevǃ _bill _bl_ \
_blad _brǃƦ _byrǃ _bǃƥd _cyke _danm _de_ _dem_ _dere _desu _desv _eged _elsk _end_ _ene_ _erhv _fald_ _fand _farv \
_find _fjer _fler _flyg _fodb _ford _fore _forf _fred _frem _friv _fuld _fuld_ _fure _fyld _fǃƥr_ _fǃƦn _fǃƸd _glad \
_glad_ _glǃƦ _gymn _gǃƥe _gǃƦs _helt_ _hjem_ _hjer _hold _husk _hvem_ _hvid _hvor _hǃƥb _hǃƥr _hǃƦn _hǃƸj_ _imod_ \
_indf _indl _indv _isǃƦ _jule _kald _kigg _klok _kun_ _kunn _lade_ _land _lyde _lǃƦs_ _medf _mine_ _mit_ _modt _mor_ \
_mǃƸl _ny_ _opda _opga _payp _plej _pr_ _pris_ _prǃƸ _regn _rett _sage _selv _side _sikr _sin_ _sjǃƦ _skan _skǃƸ \
_slet_ _smuk _spis _sted_ _stor _stǃƦ _stǃƸ _sǃƦs _tale_ _tilb _tviv _tǃƦt_ _ude_ _udga _udlǃ _udse _udst _udtr _uger_ \
_valg_ _veje _velf _virk _voks _vǃƦg _vǃƦk _vǃƦk_ _yder _ǃƥbe _ǃƦgt _ǃƸje _ǃƸst ager_ aget_ aldt_ algt_ amle_ ampe_ \
arer_ avet_ berb besk brug brug_ dede_ dend dern dhed dier_ drer_ dsel dser_ dsjǃ dven efte ejer_ else enne_ erer_ \
erǃƸ esom_ esǃƸ_ evel fund_ fǃƦl gaar gave_ gels gmes gtet_ gtni gǃƸr_ heds hǃƦn iden_ idst_ igev ighe igvi inde_ inge \
jder_ jurs_ kabe_ kede kken_ kker_ kole kser_ lder_ lede_ lels lger lget_ lled lles lser_ lutn lvom_ lǃƦg_ lǃƸb_ mark \
mark_ mend mhed_ mmel_ mmen_ mmes muss ndig ndst_ nhol ning nsen_ nske_ okal_ oler_ ordr rbor riet_ rnen rods_ rsho \
rste_ rǃƦn rǃƦs sigt_ skud_ sper_ sten_ stol_ sǃƦt sǃƸg_ tels temt_ tion_ tirs tisk_ tjyl tret_ trup_ tryk_ trǃƦ tsat_ \
tsǃƦ tter_ tǃƥr_ tǃƸr_ uges_ ukke_ undt_ utte valg_ verv vill yder_ ykke_ ynde ypal_ ysni ytte_ ƥber_ ƥned_ Ʀgge_ Ʀkke \
Ʀlpe Ʀlpe_ Ʀmpe_ Ʀnde Ʀnke_ Ʀnse Ʀsid Ʀtte Ʀver_ Ƹber_ Ƹder_ Ƹdet_ Ƹnne_ Ƹren_ Ƹres_ Ƹrre Ƹrre_ Ƹrst Ƹrst_ ǃƦge ǃƦkk \
ǃƦld_ ǃƦll ǃƦrd_ ǃƦre ǃƦse_ ǃƸbe_ ǃƸbt_ ǃƸdt_ ǃƸge_ ǃƸgt_ ǃƸje_ ǃƸrg_,56 _adga _afhǃ _afsk _almi _alt_ _alvo _anne_ \
_ansa _anve _bage _bagg _bebo _beky _blan _blom _blǃƥ_ _bog_ _boge _bor_ _borg _born _brǃƸ _bud_ _buks _byde _byen_ \
_bǃƦr _bǃƸg _bǃƸr_ _cars _cirk _dag_ _datt _dejl _dele_ _denn _derm _deru _dine_ _dren _dron _drǃƦ _drǃƸ _dukk _dǃƥr \
_dǃƦk _dǃƸd _dǃƸr _ejen _eks_ _emne _enhe _enhv _evt_ _fagl _faru _favr _fejl_ _fejr _fint_ _flem _flyv _folk _fort \
_frih _fryg _fysi _gade _glem _grun _gǃƥ_ _gǃƥr_ _hans_ _hedd _hele_ _hend _hens _henv _hern _hold_ _hvid_ _hygg _hyld \
_hǃƦv _idee _igen _inde_ _indg _indh _indk _inge _jaco _jakk _jens_ _jesp _job_ _jyll _kaff _kamp_ _kjol _kr_ _kron \
_kryd _kvin _kǃƸk _kǃƸl _lad_ _lade _lejl _leve_ _lill _loka _lov_ _lyng _lys_ _lyse _lyst_ _lǃƦd _lǃƦk _lǃƸb_ _lǃƸf \
_lǃƸr _mad_ _mads_ _magt _male _mask _mell _menn _midt _midt_ _mig_ _min_ _mind _muli _mǃƥt _mǃƸr _neds _nemi _nemt_ \
_nord _nuvǃ _nypr _nytǃ _nǃƥe _nǃƦv _nǃƸg _nǃƸr _oden _ofte_ _onsd _opfa _opfo _opfǃ _opmǃ _opnǃ _opst _opta _ord_ \
_os_ _otte_ _parr _pct_ _peng _pige _pige_ _plud _ramm _ramt_ _rand _rent_ _rets _rǃƥd_ _sag_ _sat_ _seks_ _sels _sf_ \
_sjov _skat_ _ske_ _sker_ _sket _sket_ _skif _skol _skov _skri _skue _skul _spid _spil _spil_ _spon _sted _stor_ _styk \
_stǃƥ _svar_ _syd_ _sydd _sygd _syge _syv_ _sǃƥl _sǃƦt_ _sǃƸn_ _thor _tid_ _tilt _ting_ _tirs _tjen _torb _tro_ _trod \
_troe _tvǃƦ _tyde _tyrk _tǃƸj_ _tǃƸr _uans _udgi _udsa _udsk _udta _udva _ufor _ugeb _undg _utro _valg _vand_ _vare \
_vare_ _venn _vide_ _vild_ _vill _vist_ _vurd _vǃƦs _ǃƥri _ǃƸge _ǃƸjn _ǃƸvr adse affe_ agel agen_ aler_ alge amme_ \
ansk_ arke arks_ arme_ aske_ atio bart_ bedr bler_ blik_ bner_ bold bold_ borg_ brud_ bǃƦk_ ddet_ dels demo dere_ \
dgǃƥ_ digv djur dren dret_ drin dsat_ dstǃ ebet_ edag_ edsb edst_ egne_ egǃƥ ehol ehov_ ejse_ ektǃ emid_ ener_ ense \
erel eren_ erin erup_ erǃƥ espi etag ette_ evej_ evǃƦ fald_ fekt_ fore fred fǃƦr gang_ gdom_ gger_ gges_ gget_ greb_ \
gten_ gǃƦl gǃƸr hael_ havn hǃƸj_ hǃƸr_ iald igge_ ihed_ iker ikke_ ikre_ ilke_ imod_ ings irke_ isen_ iser_ iter ivet_ \
jerg_ jole_ jret_ kabe kald keli kels kepa kere kere_ kete_ keti kine_ kken kker kkes_ klen_ kler_ klub_ ktǃƸ kyld_ \
kǃƸb_ lade lags_ laus_ lbud_ lede lern lgte_ lige ligg ling_ liot ljǃƸ_ llem_ llet_ lper_ lses lund_ lutt lǃƦg lǃƸr \
meli menh mern mest_ midt_ misk misk_ mmer mmin mper_ mune mǃƦr mǃƸd ncen_ ndbo ndel ndes_ ndle_ nede nemf nems nfor_ \
nger ngse ngsl nhed_ nnet_ npri nset_ nsor nǃƥr_ odel_ ogle_ okus_ olde olig_ olit olkn omme_ onen_ oppe_ opǃƦ orbi_ \
ordi_ ores_ pill pris_ ragt_ rbej rdan_ rdel_ rdig rebe reds_ rels relt_ renc rere rhed_ ridt_ rige_ rigt_ rked rken \
rlig rmer rmes rneh rret_ rsel_ rsen_ rsku rvej rvǃƦ rǃƦf rǃƦk_ rǃƸm_ saml sede_ sekv sern skel_ sken sket_ skov_ slǃƸ \
smar somt_ spil_ spla sser_ sska stǃƥ_ svej_ syne sǃƦt_ tage tast terb then_ tigt_ tore_ tted ttet_ tyre tǃƥe tǃƦn \
udov ulde_ ulle_ urli usik_ vand veje vide_ virk vivl_ vnen_ vner_ vogn_ vǃƦr_ ygge ygge_ ykel_ yldt_ yndt yrel yser_ \
yske_ ƥben_ ƥbne_ ƥder_ ƥede_ ƥrdt_ ƥrig_ ƥtte_ Ʀfte Ʀger_ Ʀgte_ Ʀisk Ʀkst_ Ʀlde Ʀlde_ Ʀlla Ʀlle_ Ʀner_ Ʀnin Ʀppe_ \
Ʀrer_ Ʀrke Ʀrkt_ Ʀsen Ʀson_ Ƹdte_ Ƹget_ Ƹgte_ Ƹjde_ Ƹjer_ Ƹjet_ Ƹler_ Ƹmme Ƹmme_ Ƹrge Ƹrge_ Ƹrte_ Ƹtte_ Ƹver_ ǃƥrs \
ǃƦge_ ǃƦgg ǃƦng ǃƦrt_ ǃƦtn ǃƦtt ǃƦve_ ǃƸjt_ ǃƸlg ǃƸst_ ǃƸve ǃƸve_,48 _ad_ _afst _afte _aldr _alle _andr _ankl _anme \
_ansǃ _bakk _bane _bedr _belǃ _besk _best _beta _bety _bibl _burd _bygn _chri _clau _da_ _dans_ _del_ _delt _dett \
_din_ _diss _dobb _domm _drej _dyre _dǃƸd_ _egne_ _ekse _enig _etab _fals _fejl _find_ _fire_ _flot _folk_ _forǃ _fri_ \
_gall _gang _geng _gjor _god_ _hand _hell _hen_ _hent _heru _hos_ _hver _hver_ _inde _jo_ _kass _kast _kend _kild _kl_ \
_kom_ _kurs _leve _ligg _lign _liv_ _loui _lǃƦr _lǃƸn _mene _mens_ _mest_ _mikk _mm_ _musl _mǃƥn _navn _navn_ _ned_ \
_omga _omkr _omrǃ _opri _optr _redd _rege _rose _rund _rusl _samf _saml _samt _send _sene _ser_ _set_ _snak _solg \
_spro _spur _stad _stem _stil _svin _svǃƦ _sǃƥk _sǃƸl _tegn _tide _tilf _tilg _tilh _to_ _tre_ _tror_ _vand _velh \
_velk _verd _vest _vild _vind _vise_ _ǃƥre _ǃƸde _ǃƸve abte_ ager agte_ ande angt_ arbe ater_ atie bane_ blad bler \
bord_ cere dbru dens_ deri dige_ digt_ dlem_ dler domm dred dska ebli eden_ eder edes_ egne elle_ emme_ emte_ enet_ \
enge_ entl erfǃ ergi_ erho erse eske_ este_ eter_ flik fors ften_ ftig fǃƸl gade_ gend gene_ gens_ gerl gisk_ gler_ \
gnin gsel_ gste hver_ iels_ igte ilie inde ione irka_ isse_ itet_ itis jort_ kamp_ kild klar kole_ kort_ kret_ krig_ \
kter_ lade_ land_ ldet_ ldig ldre_ lens_ leve_ ligh lign lken_ lled_ llig_ ltid_ ltur_ maet_ mand_ mede_ menl mere \
mmet_ mrǃƥ mune_ mǃƥl_ nasi ndag_ nder ndla ndom nere_ nern nisk_ nlan nlig nomi_ nter_ ntet_ oede_ ogen_ onom orli \
pede_ plan_ pute rage rdag rden_ ring rked_ rker_ rlig_ rnes_ rras rten_ rund_ rǃƥd_ sbor sens_ sisk_ skel skol smen_ \
ssem ssen_ sser sset_ stne stor strǃ tand_ tere tere_ tidi tiet_ tige_ tigs tikk tjen tlig_ tnin tort_ treg tsǃƥ_ ttel \
tten_ ulǃƦ uner_ vare vnet_ ydni yret_ yrke_ ƥdet_ ƥret_ Ƹtte ǃƥde ǃƥle ǃƦgt_ ǃƦst_ ǃƸmm,40 _alli _besl _besǃ _boli \
_bygg _dage _deba _egen_ _elev _ende _enke _fakt _fem_ _fles _flyt _fora _fǃƦr _gaml _haft_ _halv _hans _hina _klar \
_klar_ _kris _kuns _lang _lede _live _mand _mass _medl _morg _mǃƥl _nyhe _offe _par_ _pass _pete _poli _samt_ _sand \
_se_ _side_ _skyl _somm _styr _sund _svar _tale _time _tog_ _tv_ _vent _x_ aber_ aden_ ader_ adet_ alen_ ande_ andl \
anen_ anne ansk asse_ ater atte atte_ aver_ berg_ bind cent_ dene_ dens dere ders_ dets_ dukt ebat_ egge_ empe ende \
enin ersǃ esse_ ever_ fund gere hand iale_ ikle ikli ille itie itik_ kale_ kern kert_ lers_ lien_ ling lion lite lket_ \
llan llen_ ller llin mpen_ nens_ nget_ nker_ nner_ nten_ nter olen_ orde_ over_ ppen_ pper_ rdag_ rend rene_ rere_ \
rets_ rgen_ rien_ rier_ rken_ rmed_ rter_ ruge_ slag_ snin sone sted_ ster_ stre_ stǃƥ tage_ tale_ talt_ tens_ tern \
tier_ till tion tisk tive_ uden_ unde_ unen_ unkt_ uren_ uset_ vede_ vent vert_ ƥlet_,32 _adre _akti _angr _anno _ansv \
_anta _arki _arra _barn _barn_ _befo _begr _beha _beho _bevi _bile _bord _bred _budg _bund _buti _by_ _ca_ _dit_ _dr_ \
_effe _egen _enes _enga _f_ _fami _fant _far_ _fast _fast_ _fin_ _foku _form_ _forn _forr _foru _foto_ _fris _g_ _gamm \
_gans _grad_ _grav _h_ _have _hels _henr _hund _hus_ _indr _inte _jord _kamp _kirk _koll _kong _kort_ _kund _kval \
_land_ _lang_ _lars _lars_ _luft _maj_ _meda _meld _meni _milj _mill _mist _mort _mǃƥl_ _nej_ _orde _plac _pris _psyk \
_regl _ring _risi _roll _rǃƥd _sama _sang _skad _skat _skil _skre _slag _slut _slǃƥ _smǃƥ_ _snar _spar _stig _stod_ \
_stol _stop _strǃ _stǃƥ_ _succ _sven _syri _tank _tekn _thom _tids _till _tors _trum _tysk _usa_ _v_ _varm _vel_ _vint \
_vold _week _ǃƥrs _ǃƥrs_ _ǃƩn_ ages_ alet_ alle alte_ ands_ aner_ ange anne_ aren_ aret_ arti_ arts_ aten_ atis atis_ \
ativ_ atur_ aven_ blem_ dele deli digh ding_ diti dlin dnin eboo eger_ ekte_ ekti elin elte_ embe emer_ emet_ erie \
ersk ervi esen_ este ette evel_ fatt ffer_ ftet_ gner_ gnet_ grun gste_ gǃƥr_ ider_ iker_ ilde_ ilen_ iler_ ilie_ illi \
imer_ iner_ ions isme_ jere_ kerh knin komm ksen_ ktet_ ktio ktiv_ kurr lage lagt_ lart_ lden_ ldes_ lemm liti_ lles_ \
mand mann_ mber_ mere_ ming_ mpel_ mtid muna nale_ nart_ ncer_ ndel_ ndig_ ngen nken_ nrik_ nser_ ntar_ ntes_ ntli \
nuar_ okra omas_ once oran_ orie_ otte_ oven_ ppet_ raft_ rdet_ rens rens_ rest retn rger_ rika risk_ rive_ rket_ \
rmen_ rmer_ rump_ rǃƥd sage sati send sere sere_ serv sfor sion_ sonl spun ster stet_ stil stre svar svar_ tete tivt_ \
tlig tter ttes_ uati unde uper_ uppe_ urde_ vere_ vern vist_ ǃƥnd_ \
ǃƥrd_`,
  fi: `136 llǃƤ_ ssǃƤ_ stǃƤ_ ƤǃƤn_ ǃƤǃƤ_,128 _ettǃ itǃƤ_ ttǃƤ_,120 _kǃƤy _myǃƶ _pǃƤǃ _suom issa_ kaan_ seen_ ttaa_ vǃƤt_ \
yǃƶs_ ǃƤǃƤ,112 _hyvǃ _kesk _muka _oli_ _ovat_ _puol _toim _tyǃƶ nkin_ tiin_ ttǃƤ ukse yttǃ,104 _aika _asia _hǃƤn_ _ja_ \
_joka_ _kaik _kert _kirj _kuin_ _lisǃ _lǃƤh _mutt _muut _niin_ _pitǃ _pǃƤi _sano _tila _tois _tule _valt _vuod _yhte \
aise eksi_ iksi_ inen_ iset_ ivat_ kset_ lais llis llut_ neet_ oita_ ojen_ siin_ staa_ teen_ tǃƤǃ ussa_ ǃƤis ǃƤks,96 \
_ei_ _elǃƤ _halu _ihmi _ilmo _jatk _jǃƤl _kiin _kosk _koul _kuit _liik _miel _mitǃ _nyt_ _nǃƤk _oike _olis _olla_ \
_ollu _on_ _paik _peru _sekǃ _seur _sill _sisǃ _sitǃ _suur _tai_ _tapa _tark _tǃƤm _tǃƤy _vaat _vaik _vain_ _vanh \
_viim _vuon _vuot _yrit aisi aksi_ anut_ eena_ ekǃƤ_ elǃƤ_ ettu_ hden_ hǃƤn_ ihin_ iime_ ikka_ ikki_ ikǃƤ_ inǃƤ_ isin_ \
isuu ivǃƤ jaut joit kais kana_ keen_ ksia_ kust leen_ ltǃƤ_ mist mmin_ mǃƤn_ neen_ nsǃƤ_ ntaa_ oitt rjes sell sest \
siǃƤ_ tava tenk tett tuks tune tǃƤv ulee_ unut_ vǃƤn_ Ƥksi_ ƤmǃƤ ƤmǃƤ_ ƤnǃƤ_ ǃƤin_ ǃƤtt,88 _alue _edel _eikǃ _eivǃ \
_ensi _epǃƤ _evǃƤ _henk _huol _huom _hyvi _ilma _joht _jonk _joss _jotk _jouk _julk _jǃƤǃ _kaks _kasv _kats _kerr \
_kesǃ _kilp _koko _kolm _koti _kunt _kuul _kuva _lait _lǃƶy _maal _mahd _matk _mikǃ _muis _noin_ _nous _nuor _nyky \
_nǃƤi _nǃƤy _olet_ _olev _palj _palk _palv _pitk _pohj _puhe _rake _siit _sǃƤǃ _talo _tarv _tied _tiet _tode _tuot \
_tutk _tǃƤl _tǃƤs _ulko _uude _vaan_ _vaih _valm _viel _viik _voit _vuos _vǃƤh _yhde _yksi _yli_ _ǃƤǃƤ ahtu aist ajan_ \
alai alli anoo_ assa_ atii_ atto avan_ doll eell emmi iikk ilta_ immǃ isen_ ises itta itus_ jien_ joht kall kiks kilǃ \
ksen_ lisu litu ljon_ lkee llee loin_ mmǃƤ nnit nssa_ ntǃƤ_ nuks oitu pung rtoo_ saan_ sess stai suus_ symi taan_ tais \
teet_ toon_ ttel ttia_ tyks ujen_ uksi utta_ uuta_ uvat_ velu ykse ynyt_ Ƥnen_ Ƥnyt_ Ƥste ƤvǃƤ ǃƤjǃ ǃƤmi ǃƤmǃ ǃƤrǃ \
ǃƤst ǃƤtǃ ǃƤvǃ,80 _aihe _aina _aina_ _ajat _alka _alku _aloi _arvi _arvo _edus _ehdo _eli_ _elok _enem _enne _ensi_ \
_enǃƤ _eri_ _erit _esim _esit _etel _hank _hoit _huon _hyǃƶ _itse _itse_ _joll _joul _jout _kahd _kehi _kiel _klo_ \
_koht _koke _koko_ _kun_ _kuol _kute _kuva_ _kyll _kymm _kyse _kysy _kǃƤs _laps _lask _liit _lopp _lopu _luon _maai \
_mets _mieh _mite _muas _muun_ _mǃƤǃ _nelj _neuv _niit _odot _ohje _ole_ _oliv _olle _omis _otta _otte _poik _pyst \
_ratk _riit _ruot _saa_ _sair _savo _siel _siih _siin _siir _sija _sivu _sopi _suor _suos _suun _synt _sǃƤh _taka \
_tarj _tehd _teht _teke _toiv _tote _tull _tulo _tunt _turv _tǃƤr _urhe _usei _uusi _uusi_ _uuti _vaal _vahv _vapa \
_venǃ _vero _voim _vuok _yhdi _yhti _yksi_ _ylei _yllǃ _ympǃ aali aisi_ ajat_ alla_ amis asto auks avaa_ dell dess \
dǃƤn_ eenj eess eill ejǃƤ_ elee_ ella_ ellǃ elma elun_ ennu enǃƤ_ essa_ essǃ estǃ etty_ eutt evan_ evat_ hdǃƤ_ hkǃƶ \
iaan_ iden_ iisi iisi_ ikaa_ ikin_ ikko_ ilaa_ ilai ille_ illǃ issǃ isty iton_ itti_ ittǃ itys_ iǃƶn_ jast joon jǃƤn_ \
jǃƤt_ kast kell kett kien_ kist kitt kkaa kkaa_ kkee kois koit koja_ ksee kses kunn kutt kuun_ kǃƤǃ liin_ lill lman_ \
luee lǃƤn_ maan_ mass meis merk mess mien_ mint mise mmat_ mǃƤǃ nall natt nnin_ nnut_ ntti_ oist okse oksi_ omas onka_ \
oska_ ossa_ pail ptin_ punk ript rjau rran_ sien_ sill sitt staj stet stuu_ telu toja_ ttaj ttam ttav ttee ttei ttei_ \
ttii ttua_ tumi tuus tyis tyǃƤ_ tǃƶn_ ueen_ uoma uroa_ uste utum uude uuri_ uutt uvan_ viǃƤ_ ytyy_ ytǃƤ ytǃƶ yvin_ \
yvǃƤ_ Ƥisi_ Ƥkin_ Ƥnes ƤrǃƤ_ Ƥssǃ Ƥsti_ ƤtǃƤ_ ƤvǃƤ_ ƶnte ƶssǃ ƶtǃƤ_ ƶǃƶn_ ǃƤin ǃƤkǃ ǃƤri ǃƤss ǃƤty ǃƶǃƤ_ ǃƶǃƶ,72 _aiem \
_aika_ _aiko _ajan_ _amma _asio _edes_ _ehkǃ _eril _esii _haas _hake _heik _hetk _ihan_ _ikǃƤ _ilme _ilta _java _jois \
_jopa_ _jos_ _jote _jott _juhl _jutt _juur _jǃƤs _kans _karj _kaup _kaut _kest _kevǃ _kisa _kohd _kork _kouv _kulj \
_kulu _kuuk _kuus _kǃƤv _laaj _lahd _lain _laua _lent _luke _luot _luvu _maas _mies_ _miks _mm_ _mone _myyn _nope \
_ohja _olen_ _onko_ _onne _onni _opet _oppi _osa_ _osal _osoi _oulu _parh _pelk _perh _pide _puut _pysy _pyǃƶ _raho \
_riko _ruok _ryhm _saad _saan _sai_ _sall _sarj _sell _sen_ _sijo _syyt _syǃƶ _taas_ _tait _tavo _tiis _toin _tuli_ \
_tuom _tǃƤh _tǃƶi _usko _vase _vast _vies _vira _voi_ _void _vois _yhdy _yhtǃ _ymmǃ aisu aita_ ajia_ allo alta amaa \
antu ascr asta_ aton_ atti attu_ autu avas avat_ avon_ dest east ehti_ eise eiss ekij elma_ elua_ elut_ empi_ emǃƤ \
enee_ ensǃ entt esti_ etaa etti ettǃ etǃƤ_ eutu evai evǃƤ hall hemm htaa_ iaal ihen_ iitt ijat_ ikka ikon_ illa_ imme_ \
isee isia_ isii istǃ ivan_ ivun_ jaan_ jant jett kaud kein_ kenn kent keǃƤ_ kill kimu kisu kivi kiǃƤ_ kkei kkin kkue \
koll koon_ koss kunt kuva lain leet_ lell line lisi lkaa_ llaa lust lutu luun_ lǃƤi lǃƤǃ lǃƶn_ mais mall matt miin_ \
mpaa_ mpia_ naan_ nant nnon_ nnǃƤ_ ntei ntǃƤ nunt nǃƤǃ ohta oida_ oihi oill oimi oisi_ oiss okka olai olan_ olii olla_ \
onaa_ oomu otta otte paan_ raav riin_ riǃƤ_ rkeǃ rkko_ rtaa_ sala sein_ seks sesi_ sink siss siva skun sten_ stǃƶ_ \
taja_ taji talo tann tees teis teja_ telu_ teta tila tise tiǃƤ_ tiǃƶ_ tkin_ toks ttan ttom ttuu ttǃƶ_ tuja_ tuma tust \
tyst tyǃƶ tǃƤm tǃƶs_ uden_ udes udun_ ulun_ unna uomi_ urin_ usta_ utta uttu_ utuu_ uuss vall vits vitt vola vott vǃƤs \
vǃƤǃ ynǃƤ_ ysva ytet Ƥhes_ Ƥivǃ ƤjǃƤ ƤjǃƤ_ Ƥllǃ ƶttǃ ǃƤen_ ǃƤll ǃƤlt ǃƤni_ ǃƤnt ǃƤny ǃƤsi_ ǃƤyt ǃƶks,64 _aamu _aino \
_aiva _alus _aset _asuk _asun _elin _erǃƤ _ess_ _harj _heid _hien _hs_ _hǃƤm _hǃƤn _joka _jota _jǃƤr _kann _kaud _kier \
_korj _koro _korv _kova _kuin _kulk _kunn _kuop _kǃƤǃ _lapp _lehd _leik _liia _luki _lǃƤp _lǃƤǃ _maah _miet _muut_ _n_ \
_niid _niin _olem _oman_ _onge _opis _osak _otet _oy_ _pain _pako _perj _pois_ _puhu _rauh _ravi _saav _sata _siis_ \
_silt _sinu _sitt _suht _syks _syys _sǃƤi _talv _tamm _taso _tili _tosi _tuke _tuli _tunn _tǃƤǃ _uudi _uutt _vali \
_viid _viis _voiv _vǃƤk _vǃƤl _ylio aada_ aaja ahaa_ aika aina_ aine ajaa_ akia_ akin_ akka alle_ alta_ anoi_ ansa_ \
asti_ astu deks dist dǃƤǃ eens eide eilu eisk eita_ ekin_ elle_ elmi eman_ emma enki esta_ etta eude giss hkǃƤ_ iian_ \
ijoi ijǃƤ ilun_ inna insa_ into inun_ iota_ isek isel isil isis ista_ itet itii itsi_ itti itto_ ittu_ ituk ityi ivǃƤ_ \
jala jall jois_ kaut kemǃ kiin_ kint kkai kkia_ ksis kuva_ kylǃ laan_ leva_ lint lisi_ llai luja_ luss mast meen_ miku \
mine minn mitu miǃƤ_ mman_ muut mǃƤs mǃƤt_ nass nett nhan_ niǃƤ_ nnan_ nnus_ nnyt_ nvǃƤ oint olme_ omaa omen_ onna_ \
onsa_ opis otta_ oude pien_ pǃƤǃ ript_ rjan_ rtoi_ sain seva skus_ ssaa stui_ stut stǃƤ sǃƤn_ sǃƤǃ taan taav taja taku \
tanu taut telm tiku tkaa_ tkir toje tsee_ ttyv tuna_ tunu tuva tyny tyǃƤ tǃƤj udet_ ukea_ uksi_ ulla_ uoli_ uron_ \
uton_ utti_ utua_ vaan_ valt vast veys ysin_ ystǃ yvǃƤ yǃƶn_ Ƥkse Ƥmis Ƥnnǃ Ƥtǃƶ ǃƤiv ǃƤki ǃƤki_ ǃƤlǃ ǃƤnǃ ǃƤrv ǃƶst,\
56 _enna _erik _hall _harr _heit _hint _jo_ _kerǃ _komm _laul _lǃƤm _maks _mikk _niis _nimi _pela _pien _piir _saar \
_saat _sama _selv _tarp _terv _tǃƤn _tǃƤt _vart _vǃƤi _vǃƤǃ aali_ akka_ atti_ eest eist emis ensa_ esku etta_ ilma \
inka_ istu iten_ jǃƤr lema lest lija lise liss llin_ maal mala ngin_ nnen_ ntia_ nust oden_ olli oopa osen_ osta_ \
otka_ staa stel ston_ tain tain_ tama tami tane tava_ teen teil teli_ tien_ tten_ ttor uist umis utus_ yden_ Ƥlle_ \
ǃƤnn ǃƤse,48 _anta _ette _help _hels _jǃƤt _kell _kǃƤr _leht _maan _mene _menn _merk _milj _moni _nais _nǃƤh _peli \
_raha _se_ _tava _vara _varm _verk _vier alan_ alon_ anen_ atta_ daan_ elin_ elli elta_ ikan_ inta_ isto itte mitt \
nist nnos olle_ onen_ rast sena_ sent sing stus_ tele tist unta_ ustu uten_ vien_ vist,40 _alko _enti _he_ _kant _kirk \
_last _maak _main _meil _ne_ _nime _nost _pala _pari _perǃ _pist _sosi _sunn _tasa _tors _trum _vars _verr _virk alli_ \
alme aman_ amme_ anne_ anta ante ello_ emme_ enne erin_ esty inte inut_ isiǃ isti_ isto_ jana_ lien_ llan_ llin lmen_ \
mene nost ntin_ omat onta_ osti_ oten_ rien_ rten_ sist skel stav tama_ tavi tell teri_ tǃƤn uita_ ulle_ ulta_ usia_ \
usta,32 _alle_ _asem _asia_ _en_ _euro _kall _kilo _linj _mest _mies _miss _mitt _pakk _pare _peri _pois _poli _pros \
_saks _taki _tapp _teki _tuo_ _vai_ ahan_ alin_ arin_ asta avia_ ehen_ elle enen_ ilan_ inti_ ista iste kona_ lija_ \
llon_ mann ment nell olta_ orin_ osta raan_ sina_ stan_ ster stǃƶ tari tion_ tter ytte,24 _auto _eu_ _mark _mill ivit \
list,16 _kons _kult _medi _minu _para _pres enta ente side tori,8 _musi _vide enti inis isti \
tiva`,
  pl: `168 _w_,144 _prze _siǄƙ_,128 _jest_ _ktǃƳ _przy _ǅƼe_ nych_,120 _dla_ _pols aǅƂa_ dzie_ nego_ ǅƛci_ ǅƛǄƇ_,112 _byǅƂ \
_bǄƙd _dzie _jak_ _moǅƼ _powi _tym_ _z_ _ǅƛwi acji_ ajǄƅ_ enie_ iego_ kich_ kiej_ kǃƳw_ owej_ rzez_ tǃƳw_ waǄƇ_ wych_,\
104 _czy_ _juǅƼ_ _miej _na_ _nie_ _praw _sǄƅ_ _tego_ _tylk _wiel _wiǄƙ _wszy _wǅƂa _zost aǅƂo_ aǅƂy_ dzie iaǅƂ_ niej_ \
owan rwsz rǃƳw_ skie waǅƂ_ wego_ ylko_ ystk,96 _bard _byǄƇ_ _caǅƂ _czas _dzia _gdzi _jego_ _jesz _kilk _lat_ _miaǅ \
_mǃƳw _nasz _oraz_ _pl_ _rodz _siǃƪ_ _swoj _szcz _teǅƼ_ _trze _wyda acja_ atni awie_ cjǄƙ_ cych_ czne_ czni cǃƳw_ \
dnak_ iedz ieǅƼ_ iǅƂa_ kiem_ kǅƼe_ nesu_ niem_ owie owie_ owym_ oǅƛc oǅƼe_ rdzo_ rzed_ stwa_ sǃƳb_ ujǄƅ_ wani wski_ \
yczn yǅƂa_ yǅƂo_ zcze_ zego_ zeni ziaǅ znie_ zych_ zyǄƇ_ ǃƳre_ ǃƳry_ ǅƂem_ ǅƛci ǅƛmy_,88 _byǅƂ_ _chwi _czǄƙ _do_ _doty \
_gǅƂo _inny _jest _kaǅƼ _kied _licz _ludz _majǄ _mecz _mias _najw _nawe _niep _osǃƳ _paǅƄ _pewn _pocz _prow _przy_ \
_pǃƳǅ _rozw _rzec _rzǄƅ _rǃƳw _sprz _szko _tej_ _wars _wiad _wspǃ _wybi _wybo _wyko _wyni _wyst _zacz _zawo _zmia \
_znaj _zwiǄ _zǅƂ_ _zǅƂo _ǅƛro _ǅƼyc acje_ ajǄƅ akie_ anie_ aniu_ arze_ awet_ aǅƂa cjal czas_ czen dnie_ dǃƳw_ ebie_ \
ecie_ ejsz enia_ eniu_ iaǅƂ ieli_ ieni ieǄƇ_ ieǅƄ_ jǄƅc jǄƅc_ kach_ kcji_ kieg lnie_ lsce_ nicy_ noǅƛ nǃƳw_ obie_ odni \
odow odzi odzi_ opej owaǅ owsk owyc owǄƅ_ oǅƛǄ rych_ skie_ stwo_ szaw szej_ szka szym_ szǄƅ_ sǃƳw_ tach_ tawi taǄƇ_ \
taǅƂ taǅƂ_ tego_ tnie_ towa tǄƙp wali_ wane_ wany_ wiek_ wili_ wiǄƅ wnie wnie_ wsze_ yǅƂy_ ziej_ znej_ zyde zyli_ \
zyǅƂ_ Ƅski_ Ƅstw ƙcej_ ƙdǄƅ_ ƙksz ƛcie_ ƛnie_ Ƴrzy_ ǃƳwn Ǆƅce_ Ǆƅcy_ Ǆƙci ǅƛli_ ǅƼna_,80 _akcj _ale_ _arty _bieǅ _bǄƅd \
_chci _czas_ _czer _czyl _czǅƂ _decy _dnia_ _duǅƼ _dwa_ _dwǃƳ _dziǄ _dziǅ _dǅƂu _gdy_ _godz _gǃƳr _gǅƂǃ _inwe _jaki \
_jako_ _jedn _jedy _jeǅƛ _kier _kobi _korz _kosz _koǅƄ _ksiǄ _lub_ _maǅƂ _miǄƙ _mnie _mnie_ _mogǄ _mǄƙǅ _mǅƂo _najl \
_nale _nied _nies _niew _niez _niǅƼ_ _nowe _obec _obow _od_ _okaz _pb_ _pi_ _pis_ _piǄƙ _piǅƂ _podc _podk _pola _pona \
_poni _powo _pows _pozy _poǅƂ _proc_ _puls _puls_ _rosj _rozm _rǃƳǅ _sieb _skǅƂ _sobi _spoǅ _spǃƳ _swoi _sytu _szan \
_szyb _sǄƅd _sǅƂo _sǅƂu _to_ _trud _tych_ _tygo _tyle_ _tys_ _ucze _udzi _urzǄ _uǅƼy _wart _widz _woln _wygr _wyso \
_za_ _zale _zami _zamo _zarz _zdan _zdob _zesp _zmie _znac _zoba _zrob _zwyc _ǅƛmi _ǅƼeb alny_ anǄƅ_ arza_ arzy_ asie_ \
awie aǅƂu_ aǅƄc aǅƛn ciǄƅ_ ciǄƇ_ cjǄƅ_ czej_ czna_ czne czny czny_ daǄƇ_ daǅƂ_ dzen dziǅ dzǄƅ_ eciw eczu_ edzi encj \
erze_ erzy_ eǅƛn eǅƼy_ hodz iach_ iany_ iast_ iaǄƇ_ iczn ieci_ iedy_ ieko iele_ ierz ierz_ iesz inie_ ityc ityk iǄƙc \
iǄƙc_ iǄƙt iǅƂo_ iǅƂy_ jach_ jsce_ kiet_ kowa ktǃƳ leps licz lnej_ lnym_ lska_ mǃƳw_ naǅƂ_ ncji_ nicz niej niǄƙ nymi_ \
ocho ogǄƅ_ olwi onad_ onie_ orzy orzǄ osǅƂ owad owaǄ owni oǅƄc pcja_ pocz racy_ rawa_ rony_ rowa rzeb rzym skic skry \
skǄƅ_ stko_ szcz teǅƛ_ tkan tnia_ trzo twie_ tych_ tycz uacj ujǄƅ ulsu_ wadz wana_ waǅƂ waǅƼ wicz_ wiǄƙ wiǅƂ_ woje_ \
woǅƛ wski wszy_ ycie_ ycji_ ygot ynie_ ypad ypcj zacj zaǄƇ_ zeba_ zeǅƄ_ ziǄƇ_ ziǅƂ_ ziǅƛ_ znym_ zony_ zyma zyst zǃƳw_ \
zǄƅd zǄƅt zǄƙǅ Ƃego_ Ƃowi Ƅski ƅdǅƺ_ ƙcia_ ƙdzy_ Ƴrej_ Ƴryc Ƴrym_ Ƽeby_ Ƽliw ǃƳln ǃƳra_ ǃƳwi_ ǃƳǅƂ ǃƳǅƂ_ Ǆƅca_ Ǆƅco_ \
Ǆƅcy Ǆƅda Ǆƅdu_ ǄƅǄƇ_ ǄƅǅƂ_ ǅƂad ǅƂec ǅƂek_ ǅƂow ǅƂoǅ ǅƂug_ ǅƂym_ ǅƄsk ǅƼǄƅ,72 _biaǅ _bram _chcǄ _choǄ _ciǄƅ _co_ \
_czek _czte _czwa _czyt _dlat _dopi _dzis _gmin _i_ _koni _krzy _kto_ _kwie _lata _lata_ _litw _mamy_ _mecz_ _mln_ \
_musi_ _muzy _myǅƛ _nauk _nazw _niec _nieg _niej_ _nim_ _nowe_ _nowo _nowy _obro _obyw _oczy _odby _okre _opow _otrz \
_paǅƺ _peǅƂ _piǄƅ _po_ _pomy _posz _pozw _pyta _pǅƂa _raz_ _raze _roku_ _rynk _rywa _sied _spad _spos _spra _staǅ \
_stos _strz _szpi _tak_ _temu_ _trzy_ _tvn_ _tysi _umow _uwag _uwaǅ _walc _waǅƼ _wcze _wedǅ _wice _wiek _wier _wnio \
_woje _wojn _wpro _wpǅƂ _wsch _wska _wted _wybr _wyja _wymi _wypa _wypo _wzro _wǅƂo _zape _zatr _zawi _zaws _zdec \
_zdjǄ _znal _ǅƼad acjǄ acza_ aczy_ adku_ adzi akǃƳ ania_ anso anyc anym_ arci arzy atem_ atko atyw awia awia_ azem_ \
aǅƂe_ aǅƄs aǅƛc bacz_ biǄƇ_ brze_ cach_ cego_ ciej_ ciem_ ciǄƙ ciǅƂ_ cnie_ cown czeǅ czon czyk_ czyǅ czǄƅ_ dnia_ dnym_ \
domo dowa dowe_ dzia_ edsi eglǄ esie_ ewsk eǅƂn eǅƄs howa iato iecz ielu_ iemy_ ieǅƼ ikar ikǃƳ ilka_ iony_ isji_ iwoǅ \
iǃƳw_ jemy_ jsze_ kaǄƇ_ kcja_ kreǅ kura liǅƂ_ liǅƛ lǄƅd mach_ muje_ nach_ nacz nich_ nien nikǃ niow niǄƅ_ niǄƇ_ niǅƂ_ \
nowa nowi odǃƳ oich_ ojej_ ojǄƅ_ oraz_ orzy_ orǃƳ ostw oweg owia oǅƂa oǅƂo_ piec piej_ pozy rach_ raju_ rawo_ raǄƇ_ \
raǅƂ_ rcie_ rego_ rowc rtow ryka rzej_ rzen rǃƳd_ siǄƅ siǄƙ soby_ staw tarz_ tasz_ tkie_ tkim_ towy_ toǅƛ tyka_ tyki_ \
tǄƅp udzi_ wach_ wano_ wate wiad wisk wiǄƇ_ wska_ wyǅƼ wǃƳj_ ycia_ yczǄ yjne_ yjsk ykuǅ ynku_ yszǅ ytko yzna zasu_ \
zaǅƂ zaǅƂ_ zech_ zeda zegǃ ziny_ znǄƅ_ zone_ zoǅƛ zyzn zǄƅd_ zǅƂo_ Ƃkar ƂoǅƼ Ƃych_ ƂǃƳw_ ƂǄƅc ƅcej_ ƅtek_ ƙcie_ ƙǅƂa_ \
ƙǅƂo_ ƙǅƛc ƳǅƂk ƺdzi ǃƳch_ Ǆƅdo Ǆƅza Ǆƅzk Ǆƙcy_ Ǆƙki_ ǄƙǄƇ_ ǅƂac ǅƂam_ ǅƂaw_ ǅƂej_ ǅƂka_ ǅƂki_ ǅƄca_ ǅƄst ǅƺni ǅƼcz \
ǅƼej_ ǅƼne_,64 _albo_ _aǅƼ_ _bizn _blis _bo_ _by_ _chor _coǅƛ_ _dale _dni_ _dobr _domu_ _doǅƛ _dyre _gdyb _goǅƛ _gwia \
_ich_ _kacz _koǅƛ _krak _krǃƳ _leka _letn _ma_ _maja_ _mam_ _miel _mies _mogǅ _nato _nauc _nic_ _nowy_ _np_ _o_ _ogǃƳ \
_okoǅ _osta _pan_ _pier _piot _podw _pomi _prac _rosy _rozg _samo _siat _staw _taki _taki_ _tǅƂu _ue_ _usǅƂ _uzna \
_walk _wiat _wiec _wied _wojs _wspo _wygl _wypr _wzgl _wǅƛr _zajǄ _zakǅ _zaǅƂ _ze_ _zgod _ǃƦ_ acyj agǄƙ_ alny anej_ \
arki_ arze asem_ awdz awǄƙ_ azie_ bard bior cydo czas czeg dach_ dnej_ dowy_ dyda dzia edli egǅƂ ekon emat_ enie epis \
epro erow estn etow ewni gǃƳw_ haǅƂ_ hoǄƇ_ icza_ ieci iejs ierd ilku_ iǅƛm jnej_ kowe_ licy_ lnǄƅ_ lski_ miec mowa_ \
mowy_ nani naǄƇ_ nfor niec_ nika_ nows obni odǄƙ_ omia onan onej_ onow orem_ ostu_ otem_ poǅƂ racj rmow rupy_ rzed \
sowa tami_ tarc tawy_ tedy_ wiem_ woim_ ypom yscy_ ysty ywan znyc zowa zyka_ zyna_ zyǅƄ Ƃoǅƛ Ƅska_ ƅcyc ƅcym_ ƅtku_ \
Ƴreg Ƽeni Ƽnie ƼyǄƇ_ Ǆƅtk ǄƅǅƼ ǄƅǅƼ_ Ǆƙdu_ Ǆƙdz ǅƂad_ ǅƂǄƅ_ ǅƛli ǅƼdy_ ǅƼyn,56 _a_ _aby_ _bron _bryt _doda _dost _drug \
_go_ _jej_ _jǄƅ_ _kole _kraj _niem _ocen _odpo _osob _pod_ _podz _popr _prez _rozp _spot _takǅ _ten_ _tera _towa _usta \
_y_ _zabr _zagr acie_ alne_ alno anii_ azuj bory_ ecie eraz_ ezes_ iata_ jski kcie_ kowo_ lnyc ortu_ rona_ skim_ taje_ \
tery_ wier zona_,48 _bez_ _bezp _budo _chce_ _chod _drog _gosp _im_ _jede _kome _mist _nad_ _najb _naro _nas_ _nast \
_nich_ _paki _pien _poda _podo _pods _poja _poka _poko _pomo _potr _pozo _punk _sezo _stro _subs _tema _u_ _we_ _zach \
_zako _zapo _zapr _zast daje_ edst enni etni iera iera_ isko_ kami_ niki_ poda reze tani tury_ zuje_,40 _bada _ci_ \
_cora _druǅ _eksp _euro_ _firm _je_ _kata _konc _legi _mo_ _mu_ _my_ _nadz _nagr _najp _nam_ _napi _napr _niek _obie \
_obra _ostr _ozna _pami _poch _pode _podp _poin _pozi _pozn _prok _prǃƳ _r_ _rady_ _rok_ _sam_ _skut _sobo _tam_ _te_ \
_tere _toma _traf _tren _tu_ _ukra _zdro aliz arka_ duje_ eden_ edni ekto entu_ erem_ esty hodn iada_ iami_ iern iona_ \
ione_ iska_ kuje_ mier_ ncie_ niku_ odni_ orii_ osta rani trak tuje_,32 _ani_ _e_ _euro _funk _gaze _gran _hist _ile_ \
_impr _in_ _inte _ju_ _klub _komi _komu _kont _lite _loka _marc _mi_ _mimo_ _nada _ofer _on_ _poli _pora _pote _robi \
_spec _stan _syst _tech _ulic _usa_ _znan alna_ aniz arto_ asta_ dnik_ elsk enta enta_ esta iero_ irmy_ jski_ ktor_ \
logi mier nuje_ stem_ tali_ tora_ trum_ ular,24 _andr _fina _fund _info _ja_ _kand _komp _konk _m_ _mich _mini _patr \
_post _prop _pros _repr _spor _star _stra _stre _ta_ atur dent_ egor egra ital jekt mina orma port_,16 _amer _auto \
_bank _cent _elek _film _form _fran _grup _inst _klas _konf _kons _kult _list _mari _mate _medi _mili _musi _orga \
_parl _part _plan _port _posi _prem _prob _proc _prod _prog _proj _publ _radi _real _s_ _stud _supe _tele _term _tran \
blem erne gram iste lame ment_ stan ster_ tori tral umen,8 _ener _gene _minu _prot _regi _seri \
trol`,
  cs: `136 _pǅƙe,128 _kter enǃƭ_ ơnǃƭ_ ǃƩho_ ǃƽch_,120 _pǅƙi _pǅƙǃ ǃƭho_ ǅơǃƭ_,112 _jsou_ _pro_ _v_ ajǃƭ_ dnǃƭ_ lnǃƭ_ nǃƭm_ \
ovat_ ovǃƩ_ skǃƩ_ vnǃƭ_ ǅƙǃƭ_,104 _byl_ _dalǅ _jak_ _jako_ _jen_ _jsem_ _mǃƭs _mǄƛs _na_ _nebo_ _nǄƛk _stǃơ akǃƩ_ \
ckǃƩ_ dyǅƾ_ erǃƩ_ erǃƽ_ odle_ ovǃơ_ tnǃƭ_ tvǃƭ_ ujǃƭ_ ƍnǃƭ_ ǃơnǃ,96 _aǅƾ_ _byla_ _bylo_ _bǃƽt_ _je_ _jeho_ _jeji _jeǅơ \
_jsme_ _kdyǅ _lidǃ _mǄƛl _mǅƯǅ _nejv _nenǃ _neǅƾ_ _novǃ _prvn _pǃƸe _pǅƙi_ _rozh _svǄƛ _takǃ _vǅơe _zǃơk _ǅƙǃƭ _ǅƾe_ \
acǃƭ_ dnǄƛ_ ickǃ kǃƩm_ leǄƍ lnǄƛ_ nǃƭc nǃƭh ovǃơ ovǃƽ_ skǃơ_ skǃƽ_ stnǃ stǃƭ_ ƛnǃƭ_ ơtǄƛ_ ƭcǃƭ_ ǃƭce_ ǃƭch_ ǃƽmi_ \
Ǆƍǃƭ_ ǅƙed_ ǅƙǃƭ ǅơǃƭ ǅƾǃƭ_,88 _ale_ _druh _dǄƛt _hlav _jejǃ _jinǃ _jiǅƾ_ _kde_ _kdy_ _kteǅ _mezi_ _nabǃ _nǃơv _nǄƛm \
_poǅƙ _prah _prǅƯ _roce_ _stej _stǅƙ _svǃƩ _svǃƩ_ _svǃƽ _tedy_ _tǃƭm_ _tǃƽd _tǅƙe _ve_ _velk _vǃƽr _vǃƽs _vǄƛt _z_ \
_Ǆƍǃơ _ǅƾǃơ anǃƩ_ ckǃƽ_ ejǃƭ_ enǃƩ_ idǃƭ_ jich_ koli kovǃ nout_ nǃƩm_ nǃƭk_ nǃƽm_ obǄƛ_ okud_ olik_ ovou_ ovǄƛ ovǄƛ_ \
rnǃƭ_ roto_ skǃƩ skǃƽ stǄƛ_ tech_ tnǄƛ_ tǅơǃ udou_ vnǃƭ vnǄƛ_ vǃơn zenǃ ƍnos ƍnǄƛ_ ơlnǃ ơtnǃ ơtǃƭ_ ơvǃơ_ ơǃƭm_ Ưǅƾe_ \
ǃơle_ ǃƩmu_ ǃƭcǃ ǃƭky_ ǃƭpa Ǆƛla_ Ǆƛli_,80 _a_ _by_ _byly_ _celǃ _chtǄ _coǅƾ_ _dlou _dnes_ _do_ _dǄƛl _hodi _hodn \
_jakǃ _jedn _jste_ _krǃơ _kvǅƯ _lete _leto _majǃ _mluv _mnoh _mohl _musǃ _mǃƭt_ _mǄƛ_ _mǄƛl_ _napǅ _navǃ _neby _nech \
_neje _nejl _nejs _nemo _nepǅ _nynǃ _nǃơm_ _nǃơr _nǃơs _nǃơs_ _nǄƛc _nǄƛj _opra _otev _plǃơ _podǃ _potǃ _potǅ _pouz \
_pouǅ _praǅ _proh _pǃƸi _pǃƸǃ _rych _se_ _soud _souǄ _tak_ _tisǃ _to_ _toho_ _tomu_ _tǄƛǅ _tǅƙi_ _uved _velm _veǅƙ \
_vlǃơ _volb _vyǅơ _vǃƭt _vǄƛd _vǅơa _za_ _zahr _zajǃ _zamǄ _zatǃ _zemǃ _zemǄ _zmǄƛ _zǃơj _zǃơp _zǃơs _zǃơv _zǃƭs _ǃƨes \
_ǃƺǄƍ _ǃƺǅƙ _Ǆƍer _Ǆƍi_ _Ǆƍtv _Ǆƍty _Ǆƍǃƭ _ǅƙad _ǅƙek adǄƛ_ anou_ anǄƛ_ avit_ avǃƭ_ blǃƩ bnǃƭ_ chny_ ckou_ ckǃơ_ cǃƭm_ \
dnou_ dnǃƩ_ echn elmi_ emǃƭ_ enǃơ_ enǃƽ_ erou_ etǃƭ_ hǃơz icie_ idǃƩ_ inǃơ inǄƛ_ ipra iǃơl iǅơt jakǃ jnǄƛ_ jǃƭc jǅơǃ \
klad klad_ kǃƩh kǃƽc kǃƽm_ letǃ lnǃƭ meck noho_ nǃƭk nǃƽc nǄƛn ohou_ olem_ ouze_ ovǃƽ pǄƛt_ raze_ rnǄƛ_ rǃơt_ skou_ \
stǃƩ_ stǅƙ sǃƭc_ teǄƍ tiǅƾ_ tnǃƩ_ toǅƾ tǃƭm_ tǄƛǅ tǅƙe tǅơi uhǃƩ_ usǃƭ_ utǃƭ_ vanǃ vate vǃƩm_ vǃƭc_ vǃƽm_ vǄƛt ynǃƭ_ \
ƍnǃƭ ƙeba_ ƙedn ƙejn ƛjǅơ ơdnǃ ơvǄƛ_ ơzǃƭ_ ƭkla ƭkǃơ_ ƭkǅƯ_ ƭsto_ ǃơci_ ǃơln ǃơme_ ǃơte_ ǃơvǃ ǃơǅƙ ǃơǅƾ ǃƩto_ ǃƭci_ \
ǃƭku_ ǃƭma ǃƭme_ ǃƭmi_ ǃƭmu_ ǃƭte_ ǃƸǃƭ_ Ǆƍas Ǆƍnǃ Ǆƛco_ Ǆƛji_ Ǆƛjǅ Ǆƛnǃ Ǆƛst Ǆƛti_ ǅƙeb ǅƙes_ ǅơak_ ǅơem_ ǅƯli_ ǅƾsk \
ǅƾǃƭ,72 _babi _bohu _brnǄ _bude_ _bych_ _byli_ _bǃƽv _bǄƛh _bǅƙe _celk _co_ _dobǄ _doko _dubn _dvǄƛ_ _dǃƭk _dǅƯv _hled \
_hrad _hrǃơ _jde_ _jim_ _jist _k_ _kdo_ _knih _lǃƩk _malǃ _mezi _moc_ _moho _mǃơ_ _mǃƬs _nejd _nemǃ _nevǃ _nic_ _nikd \
_nǃơz _nǄƛj_ _obch _od_ _opǄƛ _ovǅơ _patǅ _penǃ _podl _prǃơ _prǃƽ_ _pǃơt _si_ _spoj _spol _spǃƭ _svou_ _svǅƯ _teǄƏ_ \
_toti _ty_ _tǃƩt _tǄƛc _tǅƙǃ _udǄƛ _umǄƛ _urǄƍ _uǅƾ_ _vyso _vyst _vyuǅ _vzni _vǃơl _vǃơm_ _vǃơs_ _vǃƭc_ _vǃƽb _vǃƽz \
_vǄƛc _vǅơe_ _vǅơi _vǅƾd _zalo _zde_ _zema _znǃơ _zpra _zprǃ _zpǅƯ _ǃƺsp _ǃƺst _ǃƺto _Ǆƍes _ǅƙed _ǅƙeǅ _ǅơǃƩ anǃƭ_ \
anǃƽ_ atel_ atnǃ avdu_ avǄƛ_ bnǄƛ_ cela_ cǃƭc diǄƍ dnǃơ_ dnǃƭ dǄƛl edev edse ejte_ elnǃ elǅƯ_ enou_ ernǃ esku_ ionǅ \
isty_ itǄƛ_ ivnǃ jmǄƛ_ jǃƭt_ kter kǅƯm_ lkǃƩ_ lnǃƩ_ lovǃ mnǃƭ_ mǃƩn mǃƭn mǄƛǅ nost_ novǃ nskǃ nǃƩh nǄƛj odin_ ojǃƭ_ \
once_ onec_ onǅƯ_ osti_ padu_ race_ rahy_ raje_ rany_ rick rost roǄƍ_ snǃƩ_ snǄƛ_ stsk stvǃ stǅƯ_ sǃƭc teln tick toup \
trǅƯ_ tskǃ tǄƛv tǄƛz ucǃƭ_ vedl_ vskǃ vǃƭm_ vǄƛt_ vǅƙe vǅơt vǅơǃ vǅƯj_ zace_ ƍǃơt ƙekl_ ƙǃơd ƛhem_ ƛjǃƭ_ ƛsta_ ƛtov \
ƛtǃƭ_ ơech_ ơtek_ ơtku_ ơvat_ ơǅơǃ ƨnǃƭ_ ƩnǄƛ_ ƭǅơe_ Ưsob ƽvǃơ_ ƾdǃƽ_ ƾnǃơ_ ƾnǃƩ_ ǃơce_ ǃơcǃ ǃơda_ ǃơnk ǃơno_ ǃơtu_ \
ǃơvn ǃơǅƙ_ ǃơǅơ ǃơǅơ_ ǃƩna_ ǃƭle ǃƭze_ ǃƭǅơ ǃƭǅƾ ǃƭǅƾ_ Ǆƍit_ Ǆƍky_ Ǆƛch_ ǄƛdǄ Ǆƛlo_ Ǆƛlǃ ǅƙen ǅƙit_ ǅơit_ ǅơtǃ ǅƾdy_ \
ǅƾit_ ǅƾnǃ,64 _aby_ _akce_ _blok _brno_ _budo _bǄƛǅ _chov _chvǃ _chyb _chys _cz_ _cǃƭl _desǃ _diva _dne_ _dobu_ _doby_ \
_dobǅ _dopo _dosǃ _dota _dvac _dvou_ _dǃơl _dǃơl_ _dǃơv _dǃƭl _dǃƭt _dǅƙǃ _dǅƯl _evro _hlas _hned_ _hraj _hroz _islǃ \
_jenǅ _jezd _jich_ _jina _jiǅƙ _jmǃƩ _jǃƭ_ _jǃƭz _kanc _kdyb _koup _krom _kvǄƛ _lety_ _lidi_ _lido _lids _loni_ _lze_ \
_mlǃơ _mohl_ _moǅƾ _muǅƾ _mǃơt _mǃƩn _mǃƬl _mǃƹǅ _naps _naǅơ _nedǃ _nejm _nejp _nesm _nevy _nevz _nutn _nǃơk _nǃơp \
_nǃƬk _nǃƭ_ _o_ _obsa _obǄƛ _odmǃ _omez _otǃơ _pak_ _penǄ _petr_ _plnǃ _po_ _pohl _poji _poku _posl _posǃ _proǄ _pǄƛt \
_pǄƛt_ _pǅƯj _pǅƯs _pǅƯv _rost _rozd _rozv _rǃơd _rǃơd_ _rǅƯz _scǃƩ _sedm _senǃ _setk _sice_ _siln _skon _slou _sloǅ \
_smlo _smǄƛ _snad_ _snǃƭ _snǄƛ _soub _soud_ _souk _sous _stǃƭ _svat _svob _svǃƬ _tady_ _tato_ _toho _tomǃ _tres _tuto_ \
_tyto_ _tǅƙi _udǃơ _umǃƭ _uprc _vedl _vnit _vraǅ _vrǃơ _vydǃ _vyhl _vypa _vypr _vytv _vzta _vǃơc _vǃơn _vǃơǅ _vǃƽh \
_vǃƽj _vǃƽk _vǃƽǅ _vǄƛn _vǄƛz _vǄƛǅ _vǅƯb _zahǃ _zaji _zakǃ _zamǃ _zase_ _zaǄƍ _zaǅƙ _zbyt _zcel _ze_ _zejm _zemi_ \
_zemǅ _zhru _zjis _zkou _zkuǅ _zpǄƛ _zvlǃ _zvǃƭ _zvǃƽ _zǃơl _zǃơǅ _zǅƙe _zǅƯs _ǃƸǃƭ _ǃƺno _Ǆƍec _Ǆƍek _Ǆƍeǅ _Ǆƍle \
_Ǆƍlǃ _Ǆƍr_ _Ǆƍss _ǅƙid _ǅơko adit_ adǃƭ_ adǅƯ_ alǃƩ_ anǃơ_ aven avot avǃƩ_ biǅơ_ brǃƽ_ bude_ bylo_ bǄƛh bǅƙe_ cemi_ \
chni_ chno_ chod chom_ chǅƾ_ ciǃơ ckǃƩ ckǃƽ covn dech_ denǃ dete_ dite dnǃƽ_ dyby_ dǃƭl_ dǄƛj dǄƛl_ dǄƛt_ ebnǃ ecko_ \
eckǃ ednǃ edou_ edpl edpo edǃƭ_ ehdy_ ejen_ ekva ekǃơ ekǃơ_ elou_ eman_ emnǃ emǄƛ_ enty_ enǃơ enǃƭ enǃƽ enǄƛ_ erǃơ \
erǃơ_ etnǄ ezna_ eǅƾi hled_ hoǅƾ_ hrǃơ ichn icǃƭ_ idla_ ikdo_ inky_ inǃƩ_ inǃƽ_ ionu_ ionǃ ipom ismu_ istr_ itǃƭ_ \
ivǄƛ_ iǅơl iǅơǅ jenǃ jnǃƭ_ jsou_ kace_ kaǅƙ kcǃƭ_ kǃơm_ kǅƾe_ lenǃ lepǅ leǃƨ liky_ liǅơ_ lkem_ lkou_ lkǃƽ_ lnǃơ_ lnǃƽ_ \
lskǃ lstv lupr lǃơǅ mace_ miǃƩ moci_ movǃ mǄƛn mǄƛs ncou ncǃƭ_ ncǅƯ_ nech_ nicǃ novu_ ntǅƯ_ nutǃ nǃơc nǃơm_ nǃƭm obǃƭ_ \
ocǃƭ_ odǃƭ_ odǄƛ_ odǅƯ_ oliv_ olǃƭ_ omǃƭ omǄƛ_ omǅƯ_ onci_ ornǃ orǅƯ_ ostǃ osud_ otǃƩ_ oucn oucǃ oudu_ ouho_ oupi ouǅơ \
oval_ ovky_ ovny_ ovǃƩ ovǃƭ ovǃƭ_ ozǃƭ_ ozǅƙ oǅƙi_ oǅƙǃ pekt peǄƍ prve_ psal_ pǄƛc pǄƛǅ raci_ raha_ ravy_ rnǃƩ_ rovǃ \
rtov rven rǃơl_ rǃƽc rǅơǃ rǅƾe slov snǃƭ_ sovǃ stli_ stnǄ stǄƛ tace_ tavǃ tnan tnǃƭ tovǃ troj_ trov tǄƛl_ tǄƛn tǅƯm_ \
uace_ ubna_ uhou_ ujǃƭ usla uǃơl valy_ valǃ vize_ vnos vodn voǅƙ vrte vuje_ vǃơm_ vǃƭc vǃƽc vǄƍǃ vǄƛk_ vǄƛr ynǄƛ_ \
yǅƙi_ zaci_ zici_ znǃƩ_ znǃƭ_ znǄƛ_ ƈskǃ ƍnou_ ƍnǃƩ_ ƍssd_ ƙadu_ ƙejm ƙenǃ ƙilo_ ƙskǃ ƙǃƭz ƛkdo_ ƛlat_ ƛlǃƭ_ ƛnǃƩ_ \
ƛsto_ ƛtǄƛ_ ƛǅƾe_ ơcǃƭ_ ơdku_ ơdǃơ_ ơdǃƭ_ ơeho_ ơenǃ ơjem_ ơkǅƯ_ ơlky_ ơlnǄ ơlov ơnek_ ơnit_ ơnky_ ơnǃƭ ơrod ơsti_ \
ơstǃ ơtky_ ơtǃƬ_ ơtǄƛ ơtǅƯ_ ơvno_ ơvnǃ ơǅƙe_ ơǅƙi_ ƨnos ƭcǃƭ ƭlem_ ƭnsk ƭnǃơ_ ƭvat_ ƭvǃơ ƭvǃơ_ ƭzen ƭzǃƭ_ Ưbec_ ƽden_ \
ƾeme_ ƾeno_ ƾenǃ ƾete_ ƾnǃƭ_ ƾnǄƛ_ ƾǃƭt_ ǃơch_ ǃơda ǃơdn ǃơdu_ ǃơdy_ ǃơhl_ ǃơky_ ǃơle ǃơlo_ ǃơlu_ ǃơly_ ǃơna_ ǃơne \
ǃơnu_ ǃơny_ ǃơst_ ǃơte ǃơtk ǃơza ǃơze ǃƨǃƭ_ ǃƩpe_ ǃƭdk ǃƭje ǃƭkǅ ǃƭli_ ǃƭmo_ ǃƭpr ǃƭro ǃƭsp ǃƭtk ǃƭve_ ǃƭvǃ ǃƭze ǃƭzǃ \
ǃƭǄƍ ǃƭǅơ_ ǃƸed_ ǃƸǃƭ ǃƽva Ǆƍet_ Ǆƍǃơ ǄƍǅƯ_ Ǆƛjǃ Ǆƛly_ Ǆƛna_ Ǆƛny_ Ǆƛru_ Ǆƛta_ Ǆƛte_ Ǆƛǅƙ Ǆƛǅƙ_ Ǆƛǅƾ_ ǅƙej ǅƙel_ ǅƙil_ \
ǅƙov ǅƙǅƯ_ ǅơel_ ǅơky_ ǅơnǃ ǅƯǅƾ ǅƾeb_ ǅƾel_,56 _abyc _ales _ani_ _areǃ _armǃ _auta_ _aǅƥ_ _blǃƭ _brus _brǃơ _bude \
_bych _bydl _bǃƭl _ceny_ _cest _chce _chtǃ _cǃƭr _danǃ _divǃ _dneǅ _dobr _doho _dokǃ _domǅ _dopa _dopl _dosp _dost \
_dost_ _dosu _drǃơ _dǄƛj _dǅƯs _havl _ho_ _hude _hvǄƛ _i_ _jako _jana_ _jaro _jeno _jest _jiho _jmen _jǃƭd _kape _kaǅƾ \
_klǃƭ _konǃ _koru _kuch _kǄƍ_ _kǅƙe _ledn _lepǅ _let_ _loǅƈ _lǃƩt _lǃƩǄ _maji _manǅ _milo _moci_ _muǅƾ_ _myǅơ _mǃơl \
_mǃơm _mǃơm_ _mǃƭr _mǄƛn _nadǃ _najd _naop _navr _navǅ _nebo _nedǄ _neho _nejr _nemu _nemǄ _nemǅ _nepo _neus _nevǄ \
_nǃơb _nǃơd _nǃơh _nǃơl _nǃƬm _nǃƭm_ _nǄƛ_ _nǄƛm_ _oblǃ _obrǃ _obyv _ochr _odha _odpo _ods_ _ohle _okam _opak _opat \
_osla _ovlǃ _oznǃ _oǄƍe _pamǃ _pan_ _panǃ _plze _podm _podp _podz _poho _pohǃ _pols _pomǃ _pomǄ _pova _pozd _poǃƨ \
_poǄƍ _prac _prav _prǃƹ _pǃơr_ _pǃƭs _pǃƭǅ _pǃƸi_ _pǅƯl_ _radn _rako _rodi _roku_ _roky_ _roli_ _rovn _rozs _rozǅ \
_roǄƍ _rumb _rǃơm _rǃơn _s_ _samo _schv _sebe_ _sebo _sezn _skvǄ _sluǅ _smys _sobǄ _souv _spou _stal_ _staǄ _stǄƛ \
_svǃơ _sǃơm_ _sǃƭd _sǃƭt _tako _taky_ _tehd _tepl _tero _tisk _tom_ _tomt _toto_ _tvoǅ _tǃƩm _tǃƸe _tǃƽm _tǄƛl _u_ \
_ukaz _ukǃơ _umoǅ _unie_ _unik _utkǃ _uvǃơ _uzav _vhod _vidǃ _vidǄ _vlas _vojǃ _voln _vrac _vrch _vstu _vybr _vych \
_vyda _vyhr _vyjǃ _vypl _vyro _vyrǃ _vysv _vysǃ _vyǅƙ _vzdǄ _vzpo _vzǃơ _vǃƬt _vǃƭc _vǃƭk _vǃƽc _vǃƽp _vǃƽt _vǃƽv \
_vǄƍe _zabǃ _zapl _zavǃ _zaǃƨ _zaǅƾ _zda_ _zmǃƭ _znov _zran _zruǅ _ztrǃ _zvol _zǃơc _zǃơm _zǃơz _ǃƨi_ _ǃƨǃơ _ǃƸek \
_ǃƺda _ǃƺko _ǃƺpl _ǃƺro _ǃƺte _ǃƺze _Ǆƍas _Ǆƍte _ǅƙeǄ _ǅƙǃơ _ǅơan _ǅơpi _ǅơtǄ _ǅơvǃ _ǅơǃƭ _ǅƾid _ǅƾij _ǅƾiv adem_ \
adla_ adlo_ adnǃ adǃơ_ afie_ ajin ajǃƭ akou_ akǃƽ_ alǃƽ_ ancǃ anky_ anǃƽ anǅƯ_ ardy_ arǅƯ_ asǃƭ_ atit_ atnǄ atǃƩ_ \
avel_ avou_ aǅƙe_ aǅƙi aǅƙi_ aǅƾe bnos bnǃƩ_ bnǃƭ brǃƩ_ bǃơc bǃƭh celǃ cenǃ chal_ chlǃ chod_ chov chto_ chǃơ clav cova \
cuje_ cǅƯm_ dajs didǃ diny_ diǃƭ_ dnǃƬ_ dobn dovǃ draǅ dujǃ dǃơn dǃơv dǃƭm_ ebyl_ ecku_ edch edek_ edky_ edla_ edle_ \
edst edǃơ ejmǄ elem_ elka_ elǃƩ_ elǃƽ_ emǃơ_ eska_ esko_ esvǄ esǃơ etov etǃƽ_ evǃƭ_ ezpe ezǃƭ_ eǅơi_ hlas hlǃơ hnic \
hodl_ hodn hody_ hopi hovo hovǃ htǄƛ huje_ iard_ icej icis icko idem_ ihlǃ ijǃƭ ikdy_ ikǃơ ikǅƯ_ ilnǃ imǃơ innǃ inov \
irem_ itel itos itou_ izǃƭ_ iǃơl_ iǄƍe_ iǄƍi_ iǄƍǃ iǄƍǅ jdou_ jnǃƩ_ jskǃ kazn koda_ koli_ koly_ kovi_ krom krǃơ krǃƩ \
ktic ktǅƯ_ kǃơc kǃơn lady_ lamy_ latn latǃ lech_ ledn ledu_ leko_ litn livǃ lnou_ lnǃƬ_ lova_ luǅơ lǃƭm_ lǃƽm_ lǅƯm_ \
menǃ mysl_ mǅƾi najǃ netu_ nice_ nick nict nika nnǃƭ_ nnǄƛ_ nodu nost notl ntur ntǃơ nǃơm nǃơn nǄƛz_ nǄƛǅ nǅƾe_ obem_ \
obnǃ obus ochu_ ocni odnǃ odou_ ohem_ ohla_ ohli_ ohlo_ ojǅƯ_ okem_ okǃƩ_ olby_ oled olen olnǃ olǃơ omto_ omǃƭ_ opak_ \
opal opǄƛ_ orem_ orun_ oruǄ otnǃ ousk oval ovna_ ovnǃ ovsk ozen oǅƙe_ oǅơn oǅƾe_ paly_ penǃ pnǄƛ_ poru_ poǄƍ poǅƈ_ \
pǄƛl pǄƛv ramu_ ravn razn rdǃƭ_ rech_ rnou_ rnǃơ_ ropy_ roti_ rovo rtek_ ruba_ rvǃƩ_ rǃơc rǃơl rǃơn rǃơt rǃơv rǃƩh \
rǃƩm_ rǃƽm_ sadn seda_ skal sled slǃƭ_ spoǅ stec stit_ stou_ stov stǃơ sǃƭm_ taci_ tavu tavy_ taǄƍ teck telǃ tiky_ \
tiny_ tkem_ tnic tnou_ tnǃơ_ tnǃƽ_ tokr topa tujǃ tupi tupu_ tvǃƭ tǃƩm tǃƩm_ uaci_ uhod uhǃƽ_ ukce_ upil_ upit_ upǃƭ_ \
uzsk uǅơe uǅƾi vacǃ vajǃ vala_ vali_ vebn veǅƈ_ vide viny_ visl vnou_ vnǃƩ_ vodu_ votn vyǅơ vǃơn_ vǃƩh vǃƭn vǄƛd yste_ \
zice_ zide znam znǃƽ ƈuje_ ƍast ƍenǃ ƍitǄ ƍnǃƽ_ ƍǃƭm_ ƍǃƭn ƍǃƭt ƙady_ ƙece_ ƙedu_ ƙedǃ ƙila_ ƙǃƭd ƛkdy_ ƛlǃơ_ ƛmov \
ơdat_ ơetǅ ơich_ ơina_ ơlen ơlos ơmci_ ơnǃƩ_ ơnǄƛ_ ơrnǃ ơsnǃ ơtǃƭ ơvaj ơvǃơ ơzal_ ơzky_ ơǃƩf_ ơǅơe ơǅƾe_ ƨnǃƬ_ Ƭnǃƭ_ \
ƭdky_ ƭkem_ ƭmco_ ƭnky_ ƭnǄƛ_ ƭpad_ ƭrǃơ_ ƭsta_ ƭtky_ ƭtǃơ_ ƭtǄƛ_ ƭǅƾe_ Ưmys ƯmǄƛ ƹǅƾe_ ƾdǃƩ ƾeny_ ƾije_ ƾitǃ ƾnǃƭ \
ƾuje_ ƾǃơd ǃơct_ ǃơdk ǃơdǃ ǃơla_ ǃơni_ ǃơto ǃơty_ ǃơva_ ǃơvi ǃơvo_ ǃơvu_ ǃơvy_ ǃơzǃ ǃơǄƍ ǃƨnǃ ǃƩmy_ ǃƩra_ ǃƩru_ ǃƩst_ \
ǃƭbe ǃƭbǄ ǃƭmc ǃƭmǃ ǃƭru_ ǃƭsl ǃƭst_ ǃƭva ǃƭǅƙ ǄƍnǄ Ǆƍtu_ Ǆƍǃƭ Ǆƛci_ Ǆƛhu_ Ǆƛje_ Ǆƛku_ Ǆƛns ǅƙad_ ǅƙel ǅƙil ǅơek_ ǅơen \
ǅơil_ ǅơti_ ǅơtǄ ǅƥov ǅƾby_ ǅƾem ǅƾet_ ǅƾky_ ǅƾst ǅƾǅơ,48 _asi_ _bez_ _bojo _chce_ _chla _chrǃ _denǃ _dodǃ _domu_ \
_dopr _doǅơ _dva_ _dǃƭv _here _hoke _jazy _ji_ _ke_ _klau _kles _konǄ _kraj _mimo _mlad _mu_ _musl _nad_ _nahr _napǃ \
_nebu _nedo _nesp _nezn _nezǃ _novǄ _nǃơǅ _obec _obno _obvi _obǄƍ _odch _odvo _ohro _osob _pod_ _podn _podo _podv \
_pohy _pomo _popl _poze _praz _prez _pros _proǅ _rok_ _rozm _rusk _sami_ _skut _slov _sobo _souh _stav _stov _styl \
_sǃƭl _takt _tam_ _ten_ _tent _trhu_ _troj _trva _ture _tǃƽk _tǃƽm_ _udrǅ _usku _voje _vyho _zast _zave _zdra _znal \
_zǃơb adil_ ahuj atek_ atky_ avod avov avuj avǃƽ_ bory_ chat_ chra deck ebou_ ecka_ edno edǃơ_ ejde_ ekla_ enǃƩ erov \
esnǄ esty_ eǄƍn gick hite hodl hodo hova hrad icky_ ikac inno inou_ izov iǃƩr_ kajǃ kovn kyto ladu_ lane lick lost_ \
lǃơd lǃƩm_ mnǃƩ_ nami_ ncem_ nǃƽm okǃơ omoc_ onic onǃơ opsk orov ovan oǄƍi piny_ podǃ polu_ ravu_ rnǃƽ_ sinc skem_ \
snǃƽ_ sova stil_ stuj sǃơt_ tele_ teli_ tivn tǃơt_ tǃƽm_ ulos voji_ zova zstv ƈovǃ ƍnǃơ_ ƍova ơkon_ ơnku_ ơtor_ ơvky_ \
ơvrh_ ơǃƭc ƽǅơi ǃơha ǃơti_ ǃƩma_ ǃƭlǃ ǃƭte Ǆƍas_ Ǆƍek_ ǅƾov \
ǅƾuj`,
  ro: `152 _ǃƮn_,144 ului_,136 _au_ _care_ _cu_ _ǅƟi_ ilor_ ntru_,128 _fost_ _sǄƃ_,120 _aces _cǄƃ_ area_ elor_,112 _fi_ _la_ \
_sunt_ _ǂƺi_ _ǃƮnc _ǃƮnt atǄƃ_ erea_ oate_ orul_,104 _acea _din_ _dint _echi _iar_ _jude _lucr _nu_ _pe_ _pent _prin_ \
_sau_ _vor_ _ǈƙi_ alǄƃ_ atea_ azǄƃ_ cest_ erul_ escu_ icǄƃ_ iile_ ntul_ oane_ oare_ ǃƢnd_ ǅƣie_ ǅƣii_,96 _acum_ _are_ \
_ca_ _cei_ _cel_ _cele_ _cum_ _cǃƣ_ _daca_ _de_ _doar_ _dupa_ _dupǄ _este_ _fie_ _fiin _foar _locu _mai_ _mare_ _mult_ \
_nici_ _poat _pute _spus_ _sǃƣ_ _timp_ _toat _trec _un_ _unui_ _ǃƮns acǄƃ_ alul_ arii_ arul_ arǄƃ_ atul_ aǅƣi aǅƣi_ \
brie_ buie_ eaza_ erii_ irea_ izat_ mele_ spre_ stul_ stǄƃ_ tfel_ upǄƃ_ ǅƣia_ ǅƣǄƃ_,88 _a_ _ajun _anul_ _asta_ _astf \
_avea_ _avut_ _bine_ _bucu _cand_ _cazu _ce_ _cea_ _chia _copi _cǃƢn _dacǄ _doi_ _doua_ _douǄ _guve _iasi_ _in_ _loc_ \
_lor_ _luni_ _munc _noi_ _oame _oric _pest _pǃƢn _sa_ _si_ _spun _trei_ _ul_ _ulti _unde_ _unei_ _urma_ _va_ _ǃƮmp \
atii_ atǃƣ_ care_ ctul_ curi_ dint eanu_ ecut_ enii_ hiar_ icat_ icii_ iect iind_ imul_ ioad ioan itǄƃ_ iune_ iuni_ \
iǅƣi nele_ niei_ nǅƣa_ ocul_ ouǄƃ_ pune_ rile_ rilo rivi rtea_ soan stru_ tiei_ toru tulu turi_ ulte_ unea_ uril utea_ \
utul_ ƃrii_ Ƣnia_ ƢnǄƃ_ ƣiei_ Ʈntr_ ǃƢni Ǆƃri_ Ǆƃto ǅƟti_,80 _acee _acel _afac _afla _aici_ _ajut _ales_ _alte_ _am_ \
_anga _anul _arat _asig _atun _avem_ _bani_ _cadr _cauz _ceea_ _ceva_ _cons _cred_ _cuno _dat_ _drep _dumi _ea_ _fac_ \
_facu _fapt _fata_ _faǅƣ _feme _fiec _folo _fost _fǄƃc _fǄƃr _insa_ _intr_ _juca _luat_ _mari_ _meci _naǅƣ _nevo _nici \
_nou_ _ora_ _pana_ _plec _punc _scri _semn _spit _spre_ _stat_ _sub_ _timi _timp _tine _totu _unor_ _unul_ _urma _urmǄ \
_viit _vizi _vorb _zile_ _ziua_ _ǃƮi_ _ǃƮna _ǅƟti abil_ acut_ anii_ anul_ anǄƃ_ anǅƣ asca_ astǄ asǄƃ_ atia_ atru_ \
azul_ aǅƟi_ aǅƣa_ cepu ciul_ ciza cǃƢt_ cǅƣi drul_ eaua_ eazǄ ecat_ elul_ enea_ enit_ enǅƣ eput_ erǄƃ_ etul_ hipa_ \
icol ieru iilo inǄƃ_ itia_ itul_ iulu ivit_ juns_ lele_ meni_ ncǄƃ_ neri_ nsǄƃ_ ntii_ ntǄƃ_ nǃƾa_ oada_ oape_ oara_ \
oase_ olul_ onul_ otul_ ptul_ rele_ riei_ rmat_ scut_ scǄƃ_ sili stea_ tate_ tele_ telo toar trul_ tǄƃǅ ucru_ umai_ \
unci_ unii_ unǄƃ_ urǄƃ_ utǄƃ_ zare_ ƃcut_ ƃrǄƃ_ ƣion ǃƾii_ Ǆƃri Ǆƃǅƣ ǅƟed ǅƟte_ ǅƟti ǅƣin ǈƛii_,72 _acol _acuz _acǅƣ \
_adev _al_ _amen _ani_ _apoi_ _ar_ _aste _astǄ _asup _atǃƢ _aǅƟa_ _bani _buge _bun_ _cat_ _catr _caut _cine_ _cite \
_core _crai _curi _cǃƢt _cǃƢt_ _cǄƃt _dar_ _decǃ _desf _dezv _domn _dore _dori _dupǃ _erau_ _gsp_ _gǄƃs _ianu _ieri_ \
_inch _isi_ _iuli _iuni _jucǄ _lips _lui_ _luna_ _meci_ _miha _mold _noas _noie _numǄ _o_ _ori_ _prea_ _prel _prim \
_psd_ _puti _pǄƃr _ridi _romǃ _rǄƃm _spun_ _stea _sunt _susǅ _sǄƃp _treb _trim _vech _vine _vom_ _vrea_ _zi_ _zile \
_ziln _ǃƮl_ _ǃƮnv _ǃƮǅƟ adǄƃ_ aint ajul_ alii_ alǃƣ_ atat auza_ azǃƣ_ aǃƾi_ ceri_ cole_ colo_ ctiv_ cute_ diul_ duri_ \
easc eava_ ebui_ ecum_ egii_ enul_ erni esul_ eǅƣi_ ibil_ icul_ icǃƣ_ iect_ ilǄƃ_ imic_ imit_ irii_ itat_ ivǄƃ_ izar \
iǅƣi_ lnic_ maru mpul_ mǃƢn ndul_ neaz nilo nime ntre_ nute_ nǅƣi nǅƣi_ oare ombr opea open opii_ orba_ orii_ ptǄƃ \
rare rcur reno rmǄƃ_ rsul_ rtul_ rulu siun slet stei_ stii_ suri_ talu teva_ turi uari unie_ upra_ upǃƣ_ urii_ urul_ \
vici vind_ voie_ zate_ ƃmǃƢ ƃtre_ ƣine_ ƣiun ƮǅƟi_ ǃƮnd_ ǃƾia_ ǃƾie_ ǃƾǃƣ_ Ǆƃzi_ ǅƟit_ ǅƣil ǅƣin_ ǈƛia_ ǈƛie_,64 _acas \
_achi _adic _adio_ _adri _aduc _afar _afla_ _aflǄ _altf _apro _apǄƃ _arad_ _ares _ascu _asoc _atac _atat_ _aǅƟt _barb \
_baza_ _biro _bise _bune_ _bǄƃr _caz_ _cere _ceru _chel _chir _cluj_ _cond _cont _conǅ _coti _creǅ _criz _cupr _cure \
_cǃƢǅ _cǄƃl _cǄƃr _dea_ _deca _decl _deja_ _deoa _depl _desi_ _deǅƟ _drum _dumn _el_ _faca_ _face_ _fapt_ _gheo _greu_ \
_iese _inai _inca_ _inta _inti _intr _inva _ioan_ _ion_ _joac _jocu _joi_ _juri _l_ _le_ _lei_ _lini _lovi _lume \
_lume_ _luni _lupt _mare _mea_ _mici_ _mier _mii_ _mijl _mirc _moar _mult _mulǅ _mǃƢn _mǄƃ_ _mǄƃr _mǄƃs _news _nico \
_nimi _nist _noap _noua_ _noul_ _nr_ _numi _obti _obǅƣ _ocaz _olte _oraǅ _pare_ _pdf_ _pdl_ _piaǅ _plǄƃ _pnl_ _pune_ \
_pus_ _putu _puǅƣ _rama _reus _reuǅ _ro_ _ruti _rǃƢn _rǄƃs _sale_ _sapt _scoa _scol _scur _scǄƃ _se_ _sedi _sfǃƢ _spat \
_stiu_ _sufe _suma_ _surs _sǃƢm _sǃƮn _sǄƃr _sǄƃu_ _tara_ _tine_ _tipa _tot_ _toti_ _tǃƢr _ucra _unel _unii_ _uniu \
_urge _urme _urmǃ _vezi_ _viaǅ _vine_ _vrem _vǃƢn _vǃƢr _vǄƃ_ _zece_ _ziar _ǃƮnd _ǃƮnf _ǃƮng _ǃƮnr _ǅƟco _ǅƣar _ǅƣin \
_ǅƣǄƃ acǃƣ_ adca agul_ alei_ amna_ amul_ apta_ apte_ arat_ arec arit ariu_ arte_ arǃƣ_ asat_ asts_ atoa azut_ aǃƾi \
aǈƛi aǈƛi_ bele_ cala_ care ceea_ cepe_ cerc ceta chid chis_ ciun_ cope crie_ cris_ ctat_ ctia_ ctie_ curo cuta cuta_ \
cǄƃr diat_ diǅƣ dova_ duri eaga_ eama_ eara_ ecat echi_ ecǅƣ edea_ ediu_ egea_ elei_ elui_ epta eril erit erit_ ernu \
erul erut_ este_ eten eǅƟi_ eǅƟt eǅƣe eǅƣu fara_ fect flat_ guri_ gǄƃt hipe_ iciu_ icol_ idia idic_ igat_ igur_ ihai_ \
ilea_ ilei_ ilul_ imba_ imel imii_ inea_ inic inii_ intr_ inul_ iova_ ipei_ ipǄƃ_ itie_ itii_ itur itǃƣ_ iune iuni \
iuri_ iǃƾi iǅƟo iǅƟt lara lasa liei_ liul_ ltui ltǄƃ_ luri_ lǅƣi_ mbǄƃ mplu_ mulu mǃƢn_ mǄƃr namo_ natu ncte_ ndat_ \
ndǄƃ_ nesc_ neva_ neze_ ngǄƃ_ ntei_ ntel nulu nuri_ nǄƃt nǅƣa nǅƣe_ nǅƣǄ oala_ oana_ oasa_ oata_ odat odul_ olae_ orgh \
oril orul oscu oses ouǃƣ_ oxim ozit oǅƣi_ pene_ piii_ potr ptat_ puri pǄƃr rcea_ rdul_ rdut_ reaz regi reme_ rept_ \
resc_ reze_ rezi rghe_ riul_ riza_ rnul_ rtie_ rtǄƃ_ ruri_ rǄƃr rǅƣi_ scri sedi sesc siei_ sita stia_ stui_ stǃƣ_ \
tare_ tata_ temu tept teul_ teze_ tidu tiil tilo trǄƃ_ tuia_ tǃƢl tǃƢm tǃƢt_ uare_ uaǅƣ ucat_ ucer ugat_ ulie_ ulti_ \
umea_ umul_ unct_ unos ures ureǅ uror_ utin_ utut_ uzat_ uǅƟi_ uǅƣi volt zare zaǅƣ zent_ zeta_ ƃril ƃrul_ ƃtor ƃtor_ \
ƃtur ƃtǄƃ_ ƃzut_ ƃǅƣi_ Ɵtii_ Ƣndu_ ƣele_ ƣiil ƣile_ ƣinu ƾiei_ ǂƺte_ ǃƢna_ ǃƢne ǃƢne_ ǃƢni_ ǃƢnt_ ǃƮnt_ Ǆƃru ǅƣat_ \
ǅƣei_ ǅƣel ǅƣie ǅƣio ǅƣul_ ǈƙti_ ǈƛǄƃ_,56 _abia_ _aceǅ _acop _adau _adun _adus_ _adǄƃ _ai_ _alco _ale_ _alex _aloc \
_alǄƃ _amin _anch _anum _apar _apel _apel_ _arbi _arun _arǄƃ _asis _asta _avea _avǃƢ _azi_ _biho _broa _bunǄ _bǄƃn \
_bǄƃs _bǄƃt _calc _cap_ _capu _cere_ _ceta _cetǄ _cfr_ _cind_ _cioc _club _come _comp _comu _coru _cura _curt _cuvi \
_cǃƮn _dacǃ _datǄ _dau_ _deci _deci_ _deos _depi _desc _desp _dezb _doil _douǃ _drea _drum_ _dubl _dure _dus_ _efor \
_ei_ _elen _elib _emis _era_ _esti_ _euro_ _evol _facǄ _free_ _frum _furn _gala _gale _gasi _golu _gǃƢn _iarn _ieǅƟ \
_imed _imi_ _imob _inca _ince _incu _inre _into _iti_ _iubi _joc_ _juca_ _juru _lege_ _limb _loca _lua_ _luat _lǃƢn \
_mama_ _marǅ _maǅƟ _merg _mic_ _mine_ _mod_ _muta _ne_ _nouǄ _numa _odat _omul_ _opt_ _oras _ordi _ore_ _piat _pici \
_pina_ _plin _plus_ _poar _pot_ _prez _preǅ _preǈ _proi _purt _radu_ _rapo _rasp _rau_ _renu _rezo _reǅƣ _roma _rǄƃz \
_scad _scap _schi _seam _sear _sesi _sint_ _sper_ _stie_ _strǄ _subl _sufl _suta_ _sǄƃn _tocm _toǅƣ _trea _tǃƢn _ue_ \
_uita _ului_ _unga _vasi _vazu _vede _viat _vin_ _vis_ _votu _vrea _vreo_ _vrut_ _vǃƢl _vǄƃz _zeci_ _ǃƮmb _ǃƮmi_ _ǃƮnǅ \
_ǅƟef acem_ adea_ aian_ ajat alul ampl andu_ apid_ arel aril arir ascǄ astǃ asul_ atat_ aten atie_ ator atul bata_ \
bate buia_ buit_ bulu cali_ casa_ cata_ cate_ caǅƣ cele_ ceni_ cesu chis cien cmai_ crat_ ctac ctat ctel ctii_ ctor \
ctri ctua culu curs_ curt_ cutǄ cuǅƣ damn deri_ dinǅ dove duse_ eaba_ eana_ easi_ eata_ eaǅƟ ecis_ edit_ eful_ eiat_ \
emei_ emul_ eniu entu enǃƾ enǈƛ epre erei_ erge_ eric erty_ esar etea etei_ etǄƃ_ evii_ ezeu_ fera_ feso flǄƃ_ frun \
fǄƃǅ gate_ geri_ gine graf_ guag gurǄ heta himb_ iala_ iare_ icil icum_ idul_ ieni_ ieri_ iesc_ ifer ijin imar_ imba \
imǄƃ_ indu_ inea inei_ inia_ inte_ inǅƣ ioar ioda ipsa_ irca_ isoa itat itic_ itru_ ivul_ izat izia_ izǄƃ_ iǅƣa_ iǈƛi \
kies_ lasa_ lcea_ licǄ lile_ liza locu ltor_ ltul_ luat_ lulu maǅƣ mita_ mnat_ mnul_ mnǄƃ_ mpla mpla_ muri_ ncii_ \
ndru_ nesc neze nite_ niul_ nsat_ nsfe nsmi nsul_ nsǃƣ_ ntat_ ntea_ ntul ntǃƣ_ nutu nzac nǈƛa_ oace_ ocat_ ocie oman \
oman_ onar opie opul_ orit_ osit_ otat_ otri otur ovei_ pani pare_ pate_ pean_ pect pele_ peri plat_ pozi preu prin \
ptat ptur ptǄƃ_ pulu pune puns_ puse_ rare_ rari ratu raǅƣ rbat_ rcǄƃ_ reia_ rtam rtat_ rtur ruri rziu_ rǅƣi same seaz \
sebi sesc_ smul_ strǄ stui sulu suma tanǅ tate tazi_ tbal_ tean_ teaz tesc_ tiun tori_ trea treb trem_ tǃƣǃ tǄƃm_ tǄƃr \
uate_ umit_ upei_ upta_ upul_ urit_ urǃƣ_ usit_ usiv_ usǄƃ_ utem_ utii_ uzǄƃ_ vara vele_ vest vins_ vire_ vǄƃr zele_ \
zeze_ zint ziun zuri_ ƃrat_ ƃsit_ ƛiei_ Ƣnii_ Ƣnǃƣ_ ƢrǅƟ ƣean_ ƣrii_ ƣrǃƣ_ ƾion ǂƺti_ ǃƢte_ ǃƣri_ ǃƣto Ǆƃta ǅƟte ǅƟul_ \
ǅƣia ǅƣii ǅƣiu ǈƙte_,48 _acci _acor _acti _aleg _an_ _antr _anun _asa_ _asem _ati_ _banc _bulg _burs _cali _cam_ _camp \
_case _celo _celu _cinc _clar_ _cole _comi _conc _conf _cred _data_ _date _depu _deza _disc _disp _dna_ _doct _econ \
_efec _elec _eval _exac _exis _fara_ _fotb _func _fura _grec _hota _impo _inte _jurn _lega _libe _lici _majo _modu \
_munt _n_ _nati _negr _nost _nume _ofer _ofic _opri _parc _pd_ _petr _pier _post_ _potr _prec _pt_ _reze _rezi _rezu \
_s_ _sanc _sens_ _sing _stab _suce _sus_ _te_ _toto _turc _ulte _una_ _valo _veni _vict _ǅƟan acar_ acti adio_ ager \
ania_ anta_ arie_ arii asit_ asta_ atic_ atii ativ_ ator_ bali bile_ bili cale_ cani_ cati_ chet cial_ ciat_ ctic \
dere_ duce ecto edat_ efan_ egis enta_ ente_ erca esti_ etat etel fect_ iale_ iata_ ibil icit ific ilie_ imis_ inta_ \
inte inut_ ipat_ itic itor izie_ lasi_ lica lita lize mene mice_ mite_ mova muna_ nala_ nale_ nalǄ nare_ ndus_ ngur_ \
nile_ nire_ nita ntar ntia_ odus_ omis_ onat_ opil_ orat_ orta osar_ otiv_ pede_ pend ract_ rate_ rcat_ reba rena reze \
rima_ rism_ rita_ rtiv sate_ stit_ tare tati tati_ telu teni_ teti_ tice_ tici tiga tine tinu trac trat_ tuit_ tura_ \
ulat_ urat_ ursa_ utat_ utie_ vina_ zata_ zati zent,40 _abon _acce _actu _admi _afir _apli _aten _bene _buna_ _capi \
_cart _cate _cerc _ci_ _circ _clas _conv _cost _crea _cres _cris _cump _curs _dato _deve _dife _dimi _dina _dist _dola \
_dosa _e_ _edit _elev _even _exec _expl _fel_ _firm _flor _germ _i_ _ii_ _il_ _impl _impr _infr _invi _isto _jos_ \
_legi _lide _memb _mi_ _mome _mond _moti _muni _nece _nive _obli _octo _ocup _onli _part _patr _pena _peri _poli _pref \
_preg _prev _prop _rapi _recu _redu _repr _resp _reve _revi _rusi _sala _secu _sigu _soli _spec _sper _succ _sud_ \
_supr _susp _sust _tehn _tere _trai _unit _voi_ _zona_ alit aliz amen ante_ arde_ aria_ atre_ cere_ cial ctor_ data_ \
duce_ ecte_ ecti embr erat_ erio erna esta_ etri_ gust_ iard icat icip icul iden iere_ ieta igat inci_ iona itar itor_ \
lare_ lari_ lema_ leme_ lica_ lice_ mari mier nari_ nate_ ncip nica_ ocal_ onal_ oria_ orie_ orit pion rada_ rale_ \
rata_ rece_ resa_ rian_ rica rica_ rice_ rite_ riva_ sare_ sele_ stat_ stru tari_ tere_ tica_ tile_ tima_ tine_ tiva_ \
tive_,32 _abso _adre _afec _agri _alt_ _alta_ _apa_ _apre _auto _aver _bloc _came _cand _cant _casa_ _cele _cine _citi \
_cola _cook _cult _dece _demi _dest _dome _drag _educ _ele_ _etap _eu_ _euro _exce _exem _exte _fc_ _fond _gaze _geor \
_grat _ia_ _imag _impu _inci _incl _inse _insp _lans _lege _lice _liga_ _lumi _lung _masi _masu _maxi _medi _mili \
_modi _moni _nime _obie _om_ _paci _perm _pont _prac _prie _prom _reco _refe _refu _regu _repe _retr _risc _salv _sana \
_scan _site _stel _sua_ _supo _surp _tari _text _titl _trat _trei _tutu _vice abil ages_ alia_ anie anie_ atis_ babi \
blic_ cces_ chei cile_ cord_ ctio curs dare_ date_ dele_ dere dian_ dica dica_ efic enia_ enta eral_ erci erie_ feri \
fica form_ gere_ geri gura gura_ iana_ iate_ ical icar ilit_ inat_ inde_ isia_ ital itar_ itis ivel_ lata_ late_ lian_ \
lini ltat_ lusi mane_ mani mani_ mare_ mate_ nere_ nice_ nspo ntem_ ntin_ onta_ orin_ ortu ostr peti prie rati_ reau_ \
rect_ rent_ resi rins_ rior_ rire_ rope_ ruar sile_ spun stia stor stor_ tame tant_ tene tian_ tion tire_ tiri_ tora \
truc tter_ uale_ unde_ unge_ unic urse_ utat utor_ veni_ \
xand`,
  hu: `144 _hogy_ _ǃƩs_,136 _szer,128 _egy_ _kǃƶz _nem_ _szǃơ,120 _az_ _magy _ǃơll,112 _csak_ _hely _jele _meg_ _mǃơr_ _tǃƶb \
_volt_ _vǃơl rint_ sǃƩg_ tott_ tǃơk_ ơban_ Ʃben_ ǃƩrt_,104 _a_ _amel _azt_ _egye _elǅƑ _ez_ _is_ _kǃƩp _mint_ _mǃơs \
_mǃƩg_ _nagy _tǃƶr _utǃơ _vagy_ _vǃƩg _ǃƩrt _ǃƩve _ǃƶss bǃƳl_ eket_ etǃƩ gyar_ jǃơk_ kkal_ kkor_ lyen_ mǃơn okat_ rtǃƩ \
rǃƳl_ sǃơg sǃơg_ sǃƩg tett_ tǃơn_ tǃƩk tǃƩk_ zett_ zott_ zǃơg ơnak_ ǃơbb ǃơsa_ ǃƩnt_ ǃƩse_ ǃƭtǃ ǃƶbb_ ǃƶtt_ ǃƼlt_ \
ǃƼnk_,96 _aki_ _alap _azon _cǃƭm _egyi _egyǃ _elǃƵ _embe _eurǃ _ezt_ _foly _fori _gyer _hatǃ _hozz _hǃơr _jǃơt _kell_ \
_kere _korm _kǃƩr _kǃƩs _kǃƩt_ _kǃƶv _lesz_ _majd_ _mert_ _munk _nagy_ _olya _orsz _rǃƩs _szab _szak _szem _szǃƩ _szǃƭ \
_szǃƳ _szǃƼ _talǃ _tǃơm _tǃơr _ugya _valǃ _veze _vilǃ _vǃơr _ǃƩrd _ǃƭgy_ _ǃƺgy_ _ǃƺj_ alma atǃơ atǃƳ_ bban_ dott_ \
edig_ etǅƑ iatt_ jǃơt_ kban_ lasz lett_ lyan_ lǃƩk mǃƩn nban_ ndta_ nnak_ orsz rǅƑl_ szer tǃơs tǃơs_ tǃƩs tǃƳl_ yaro \
zǃƶt ơlis_ ơsok_ ơzal Ʃnek_ ǃơba ǃơgi_ ǃơny_ ǃơsi_ ǃơst_ ǃơsǃ ǃƩny ǃƩny_ ǃƩre_ ǃƩsi_ ǃƩst_,88 _akko _amik _arra_ _besz \
_bizo _bizt _csal _csap _egǃƩ _elkǃ _elnǃ _elsǅ _ered _eset _fele _felǃ _figy _fǃƩr _gazd _gond _idǅƑ _igaz _ille \
_ilye _isme _jǃơr _kapc _kerǃ _kezd _korǃ _magǃ _megf _megs _megt _megy _megǃ _miat _most_ _mǃƩr _nemz _ninc _olva \
_pǃơl _pǃơr _pǃƩl _pǃƩn _sike _szin _telj _tovǃ _vagy _vala _vesz _visz _ǃơlt _ǃƩle _ǃƩpǃ _ǃƩv_ _ǃƼgy alǃơ atot_ bǅƑl_ \
csol dsze edǃƩ ehet_ enek_ erǃƼ eszt etet etǅƑ_ ezet ezte_ gban_ gyik_ gyon_ ikor_ incs_ inek_ iszt iǃƳs_ jǃơn_ kben_ \
kkel_ knak_ knek_ kǃƩn kǃƶz liǃơ llal lsǅƑ_ ltak_ ltoz lǃơs lǃơs_ lǃƭt lǃƶn moga mǃƩt_ nnek_ ntet nǃơl_ nǃƩl_ olna_ \
osan_ ozǃƳ_ rsǃƩ rvez sban_ sebb_ szǃơ szǃƩ szǃƼ sǃơt_ sǃƩt_ tani_ tban_ tben_ tlen_ tnak_ tott ttak_ ttek_ tunk_ tǃơl \
tǃƩs_ tǃƳk_ yobb_ zben_ zeti_ znǃơ ztǃơ zǃơg_ zǃơs zǃơs_ zǃƩl zǃƩs_ ơsǃơ Ʃget_ Ʃnye Ʃsek_ ƩsǃƩ Ʃvel_ Ʃves_ ǃơba_ ǃơbb_ \
ǃơll ǃơlt ǃơlt_ ǃơny ǃơrt_ ǃơso ǃƩbe ǃƩge ǃƩge_ ǃƩgi_ ǃƩse ǃƩsz_ ǃƩsǃ ǃƭto ǅƑtt_,80 _adǃƳ _ahol_ _akar _akik_ _alat \
_alka _ami_ _amit_ _autǃ _azǃƩ _bajn _bǃƭr _csǃƶ _cǃƩl _dolg _eddi _egys _elmo _elmǃ _elsǃ _elǃƩ _emel _emlǃ _erǅƑ \
_ezer_ _ezze _ezǃƩ _felh _fels _fiat _foga _fotǃ _fǃƩl _fǃƶl _gyak _gyǅƑ _hagy _hane _harm _haso _hasz _haza _hisz \
_hiva _hoss _hǃơz _hǃƩt _hǃƭr _hǃƳn _idǃƩ _irǃơ _itt_ _jǃƳ_ _jǃƳl_ _jǃƶv _kedv _kǃƩt _kǃƭn _kǃƭv _kǃƶl _kǃƶn _kǃƶt \
_legn _legy _lenn _lett_ _lǃƩp _megh _megj _megk _megv _mely _mint _mǃơr _mǃƳd _mǃƺl _negy _nyer _nyil _nyom _nyug \
_nǃƩg _nǃƩh _nǃƩl _nǃƩm _nǃƩp _nǃƩz _olda _oros _oszt _ott_ _sajǃ _segǃ _semm _sok_ _szav _szen _szol _szom _szǃƶ \
_tanǃ _tett _tisz _tudj _tudo _tǃơv _vasǃ _vizs _voln _vǃƩd _vǃƩl _ǃơt_ _ǃƩrk _ǃƩsz _ǃƳrǃ _ǃƳta_ anem_ apes aszt atja_ \
atok_ atot bǃơl bǃƵl_ dasǃ ddig_ denk dett_ dmǃƩ dǃơs dǃơs_ dǃƩn_ dǃƩs dǃƩs_ elem_ elǃƩ elǅƑ erek_ esǃƩ etek_ etve_ \
etǃƵ etǃƵ_ ezik_ ezǅƑ_ ggel_ gǃơr gǃơt_ hatǃ hogy_ jabb_ jele jǃƩt_ jǃƼk_ kozt kozǃ kǃơr_ kǃơt_ kǃƩr kǃƶd kǃƼl_ lato \
latt_ ldǃơ lgǃơ liǃƳ_ lkǃƼ lnak_ lnek_ lsǃƵ_ ltal_ ltek_ ltsǃ lyek_ lyet_ lyǃơ lǃơn_ lǃƩs lǃƩs_ mben_ mely_ mint_ mǃƩl \
ntǃƩ nyek_ nǃƶk_ odik_ onlǃ ozni_ ozta_ pjǃơ pott_ pvis rban_ rdǃƩ rhat rvǃƩ rǃƵl_ rǃƼl_ sabb_ seny sgǃơ snak_ sodi \
ssal_ ssze_ szab szen_ szer_ szet szik_ szlǃ sztǃ szǃƭ szǃƶ sǃơr sǃƩr sǃƭt talǃ tatǃ teni_ tett that tjǃơ tnek_ tosa \
tsǃƩ ttal_ tvǃƩ tǃƩn_ tǃƩt_ tǃƼk_ tǅƑl_ vetk veze vǃơr vǃƩn yben_ zetǃ znek_ zont_ ztǃƩ zzel_ zzǃơ_ zǃƩs zǃƶl zǃƼl_ \
ơbbi_ ơgon_ ơgot_ ơllǃ ơlta ơmǃơ ơmǃƭ ơrom_ ơros_ ơsra_ Ʃgek_ Ʃges_ ƩgǃƩ Ʃrfi_ Ʃsre_ Ʃszt_ ƭtet ƭtǃơ ƭtǃƩ ƭtǃƳ_ Ƴban_ \
Ƴpai_ Ƴval_ ƶkke ƶvet Ƽgyi_ Ƽksǃ Ƽlet ƼlǃƩ ǃơgo ǃơli ǃơlk ǃơna ǃơrd_ ǃơro ǃơrǃ ǃơul_ ǃƩgy_ ǃƩke ǃƩte ǃƭte ǃƳan_ ǃƳja_ \
ǃƳjǃ ǃƳpa ǃƳsǃ ǃƵtt_ ǃƺlt_ ǃƼle ǅƑen_ ǅƑje_,72 _adat _akǃơ _alak _anny _arrǃ _ban_ _belǃ _csat _csop _egym _egyr _el_ \
_elfo _elle _enne _ezek_ _fejl _felt _felv _fize _fogl _fǃƼg _ha_ _halǃ _hata _hiǃơ _idǃƵ _intǃ _kapo _ki_ _kivǃ _kuta \
_kǃơr _labd _lakǃ _lehe _lǃơn _lǃƩt _mega _mege _megn _megr _mind _mive _muta _mǃơs_ _mǃƭg_ _nǃƶv _polg _rend _soka \
_soro _sorǃ _szeg _tanu _tart _terǃ _tudt _tǃƩr _utǃƳ _van_ _vett _ǃơm_ _ǃƶnk _ǃƶrǃ _ǃƺja _ǃƺjr _ǃƺjs adǃơ adǃƳ_ alom_ \
alǃƳ_ anis_ arok_ atǃƳ csak_ deke dnak_ dtak_ dǅƑr edik_ ekre_ elmi_ elyi_ elǅƑ_ enki_ enni_ entk enǃƩ esek_ esǃƼ fele \
gyan_ gyen_ gyre_ gǃƩn_ gǃƩt_ hǃơn jǃƩn_ keze kezǃ kǃƩt_ lamo lapo lete leti_ ljes_ ltam_ lvǃơ lǃơd madǃ mmal_ mǃơn_ \
mǃƩs nagy nyza okra_ ondt ozik_ pest_ rtǃơ rǃơs rǃƩs rǃƶk_ sben_ sisz ssza_ ssǃƩ szak szak_ szes tgyǃ tlan_ tosǃ tǃơr \
tǃƩt tǃƭv_ ynek_ ytat yzet znak_ ztek_ zzal_ zǃƶr_ Ƒket_ ơciǃ ơgos_ ơhoz_ ơlat ơlni_ Ʃkos_ Ʃnyt_ Ʃter_ Ƴbǃơ Ƴkat_ \
ƶlte_ ǃơci ǃơcs ǃơga_ ǃơgb ǃơja_ ǃơlǃ ǃơra_ ǃơri_ ǃơtǃ ǃƩgǃ ǃƩko ǃƩne ǃƩrt ǃƭts ǃƶlt ǃƶrg ǃƶzi_ ǃƼtt ǃƼtt_ ǅƑbb_ ǅƑre_,\
64 _be_ _dǃƩl _forg _gǃƳl _hǃơt _isko _kǃƶr _kǃƼl _legj _lǃơs _lǃơt _megl _mond _pedi _ross _sem_ _seps _viss ciǃƳ \
esen_ etle ette_ ezet_ ezni_ ikai_ lami_ latk llǃƳ_ lǃƼl_ nyos_ okon_ rben_ reke repe rmek valy_ vǃơn vǃơn_ yele ơval_,\
56 _dǃƶn _fel_ _hang _kell _mell _ǃƩn_ ikus_ ivel_ otta_ rǃơn_ rǃơs_ rǃƼl tele,48 _ben_ _buda _de_ _es_ _font _ford \
_forr _le_ _maga _mara _neve _pont _romǃ _tava _terv _vann _volt amin anak_ atta_ bben_ ciǃƳ_ eken_ elen elet_ enle \
enne_ entǃ etes_ etet_ ette inte_ llen_ nden_ ndig_ ntos_ nǃơl retn ssel_ trǃơ tǃơt_ tǃƩr vǃơl ǃơrn ǃơva,40 _alko \
_anna _bete _enge _jobb _kele _leve _ma_ _mene _menn _mi_ _mill _napo _rǃƩg _uniǃ _zǃơr atos_ elte_ embe eres_ erte_ \
etik_ etne_ inak_ inte itǃơ lent_ mber_ ppen_ rend rika tere zent,32 _hall _ment _ne_ _term _vers elen_ enti_ itik,24 \
_amer _e_ _indu _mini _poli _s_ _tele _test ente port_,16 _film _fran _inte _prog _spor \
ista_`,
  tr: `144 _bir_,136 _bu_ leri_,128 _iǃƧi arak_ arǄƱ_ Ʊnda_ ǃƧin_,120 _baǅƟ _deǄƟ _kuru _ve_ _yapǄ arǄƱ asǄƱ_ larǄ nǄƱn_ \
ƱnǄƱ_ ǄƱna_,112 _bilg _bulu _kull _olar _olma _uygu _yǃƶn _ǃƧal _ǃƧok_ _ǃƶze _ǃƶǄƟ _ǃƼze daki_ dǄƱr_ ilir_ iǄƟi_ leri \
lǄƱk_ lǄƱǅ rǄƱn_ ǄƟǄƱ_ ǄƱla ǄƱnd ǄƱnǄ ǄƱǅƟ_,104 _bǃƼy _daha_ _edil _geǃƧ _gibi_ _ilgi _iǅƟl _karǅ _konu _olan_ _oldu \
_saǄƟ _sonr _sǃƼr _tara _veya_ _yǄƱl _ǃƶne acak_ deki_ ecek_ eler etim_ iyle_ iyor_ lanǄ masǄ mesi_ rǄƱn sǄƱn Ɵtir_ \
Ʊnda ǄƱlm ǄƱlǄ ǅƟtǄ ǅƟǄƱ,96 _alan _alǄƱ _aras _ayrǄ _aǃƧǄ _baǄƟ _birl _bǃƶl _diǄƟ _doǄƟ _duru _dǃƼz _dǃƼǅ _etki _etme \
_eǄƟi _geti _gǃƶs _hast _hizm _madd _oluǅ _orta _sayǄ _sonu _soru _topl _yapa _yaǅƟ _yeni_ _yǃƼk _yǃƼz _ǃƧǄƱ _ǃƶnc \
_ǃƼlk _ǃƼre _ǅƟek adar_ adǄƱ afǄƱ alar anla anǄƱ anǄƱ_ asǄƱ ayǄƱ_ ekte enel_ erek_ esin gili_ iler ilme inde_ inin_ \
iniz_ irle iǄƟi iǅƟt ktir_ lerd liǄƟ miǅƟ_ mǄƱǅ ncak_ nlar nlar_ nǄƱz_ onra_ rkiy rler_ sind sine_ sini_ tǄƱr_ unun_ \
uǄƟu_ yǃƼk_ ƟiǅƟ ƟlǄƱ Ɵren ƟǄƱn Ʊlan_ ƱnǄƱ Ʊyla_ Ʊyor_ ƱǄƟǄ ǃƧek ǃƶre_ ǄƟer_ ǄƟǄƱ ǄƱkl ǄƱmǄ ǄƱsǄ ǄƱǄƟ ǄƱǅƟ ǅƟma ǅƟǃƼ,\
88 'nin_ _anca _aynǄ _biri _bǃƼt _devl _dǃƼn _dǄƱǅ _fark _fazl _gǃƶr _gǃƼv _hǃƼk _ile_ _iliǅ _ilk_ _iyi_ _iǃƧe _katǄ \
_kayn _kiǅƟ _kǄƱs _sahi _seǃƧ _sǄƱn _sǄƱr _tanǄ _taǅƟ _tǃƼm_ _tǃƼr _yapm _yapt _yara _yazǄ _yǃƼr _ǃƧek _ǃƧoc _ǃƶde \
_ǃƶrn _ǃƼni _ǃƼrǃ _ǃƼye adde_ akta alǄƱ_ anbu anlǄ arla diǄƟ dǄƱǄ ebil ekli_ emli_ erle_ eyen_ eǄƟi_ gile ikle_ ilgi_ \
imiz_ imle itim_ iyet_ iyor kiye_ kler kler_ kleǅ klǄƱ_ ksek_ kted kǃƼm kǄƱn lana lanm lard lece leǅƟ likt lmak_ lmes \
lǃƼm makt maya_ mekt meye_ mler mler_ ndan_ neti nler_ oruz_ rlǃƼ rmek_ rsit syon_ tesi_ tler tǃƶr ulam unma uǄƟu uǅƟt \
ygun_ ynǄƱ_ zenl Ɵerl Ɵini_ Ɵkan Ɵlan Ɵret Ɵtir Ʊlar_ ƱlǄƱ_ ƱmǄƱ_ ƱsǄƱ_ ƶnce_ ƶzel_ Ƽnde_ ƼnǃƼ_ ƼǄƟǃ ǃƧla ǃƼne_ ǃƼrk_ \
ǄƟin ǄƱca_ ǄƱcǄ ǄƱrl ǄƱrǄ ǄƱyo ǅƟti ǅƟtu ǅƟǄƱ_,80 _alma _ama_ _amac _anka _araǅ _arka _artǄ _avru _aǅƟa _bakǄ _basǄ \
_bazǄ _bekl _boyu _bugǃ _bunl _bunu _bura _bǃƶy _deni _deva _dikk _edeb _etti _faal _gelm _gere _gide _giri _gǃƶn \
_gǃƶz _gǃƼn_ _gǃƼǃ _hakk _hali _halk _hare _haya _hazǄ _hǄƱz _ihti _iler _ilet _ista _izle _iǅƟ_ _kabu _kanu _kayǄ \
_kaza _kesi _kola _mesl _mevc _mǃƼd _nasǄ _nokt _okul _olab _olac _olup_ _paza _sade _satǄ _sayf _sosy _sunu _sǃƶy \
_sǃƶz _teda _temi _tesi _teǅƟ _ulaǅ _ulus _yakl _yakǄ _yanǄ _yard _yarǄ _yasa _yatǄ _yayǄ _yeni _yer_ _yeri _yerl \
_yete _yetk _yǄƱl_ _zoru _ǃƧev _ǃƧeǅ _ǃƧǃƶ _ǃƶlǃ _ǅƟar abul_ adǄƱ_ ahip_ akla alǄƱ amak_ amla amǄƱ amǄƱ_ apla asyo \
atǄƱ atǄƱ_ ayǄƱ azla_ azǄƱ_ aǄƟǄ bile bilm cukl dece_ dile diri dǃƼr dǄƱr ecek eceǄ edir_ ediy ekle emek_ eniz_ enme \
erin erin_ etle evam_ eǄƟi gisa ikte_ ilec ilmi irme irme_ irti itim itli_ iyet izde_ izin_ iǅƟi iǅƟm kild klar_ ktan_ \
kǄƱn_ ldǄƱ_ leml lenm leti liye lmek ltǃƼ lǄƱn lǄƱr_ lǄƱǄ mele metl miǅƟ mlar mǄƱz_ nakl nbul_ ncil neǄƟ nizi_ nkǃƼ_ \
nler nǃƼn_ nǄƱr_ ordu_ orum_ rasǄ rdir_ rdǃƼ rdǄƱ_ resi_ revl rine_ rler rmak_ rulu_ rǃƼt rǃƼǅ rǄƱl rǄƱm_ slar sǄƱl_ \
sǄƱz_ tadǄ talǄ tedi tler_ tmek_ tǃƼn_ tǃƼr_ tǄƱk_ tǄƱl tǄƱr tǄƱǄ ulan uluǅ umla undu unla unuz_ urum_ usun uyor_ \
yonu_ yoru yǄƱn_ zden_ zere_ zmet_ zǄƱn_ ƀƙde_ ƟarǄ Ɵild Ɵlam Ɵlar_ Ɵlay ƟlǄƱ_ Ɵtur_ ƟtǄƱ Ɵunu_ Ɵvur ƟǄƱm ƟǄƱn_ ƱcǄƱ_ \
Ʊkar ƱlǄƱ ƱmǄƱ Ʊrma_ ƱzǄƱ_ ƶyle_ ƶzǃƼ ǃƧǃƼ ǃƼnl ǃƼre_ ǄƟil_ ǄƟin_ ǄƟǃƼ_ ǄƱda_ ǄƱld ǄƱml ǄƱnl ǄƱrm ǅƟim_ ǅƟit ǅƟka_ \
ǅƟki ǅƟla ǅƟma_ ǅƟme ǅƟme_,72 'ǄƱn_ _adǄƱ _ait_ _akǄƱ _alan_ _aldǄ _amaǃ _aral _araǃ _aǄƟǄ _beli _benz _bire _biǃƧ \
_bǄƱr _cad_ _ceza _cumh _daya _daǄƟ _deme _ders _diye_ _dosy _duyu _eden_ _eder _eder_ _ediy _ekle _elde_ _eski_ _eǄƟe \
_faka _fakǃ _fiya _geli _genǃ _gire _grub _gǃƼn _gǃƼz _haft _hakl _hede _her_ _herh _hesa _hiǃƧ _hiǃƧ_ _iste _itib \
_kada _kadǄ _kaps _kayb _kayd _kend _koǅƟ _kǃƼǃ _kǄƱr _malz _mikt _mutl _mǃƼm _mǃƼǅ _nite _olan _olay _olur_ _onla \
_rapo _sigo _sǄƱk _tekr _tel_ _tems _tica _tǃƼk _uzun_ _veri _yaba _yani_ _yapi _yine_ _yok_ _yokt _zama _ǃƧoǄ _ǃƶnl \
_ǃƶnǃ _ǃƶrg _ǃƶzg _ǃƼcr _ǃƼst _ǃƼǃƧ_ _ǅƟeh _ǅƟir _ǅƟub acak acǄƱ_ amaz_ ancǄ andǄ anma anma_ apǄƱ_ arda_ aret arlǄ \
aǅƟǄ birl cakt caǄƟ cekt ceǄƟ cile cǄƱl diye_ dǃƼr_ dǄƱm dǄƱm_ ediǄ eket ekir_ eksi elir_ emel_ emez_ emiz_ eniy enle_ \
erde eril erli_ etim gisi_ gǃƼn_ idir_ ilen ilen_ iler_ ilim_ ilir imde_ imiz inli isin iyat_ iǅƟi_ kele kezi_ kili_ \
kisi_ knik_ ksek kǃƧa_ kǃƧe_ lani lebi lene lere_ letm likl liyo llar lmek_ lmiǅ lǃƼk_ lǄƱk lǄƱm_ manǄ meli mesi meyi_ \
mize_ mkǃƼ mlar_ muǅƟ_ mǃƼn ncǄƱ_ ndek nden_ ndǄƱ ndǄƱ_ netm nize_ nlik_ nlǄƱ nlǄƱ_ nmak_ nmas ntem ntǄƱ nusu_ nǄƱn \
nǄƱr nǄƱz ojik_ oloj omik_ orla oǄƟr oǄƟu_ plam_ rara rihi_ rile rilm rini_ rket rlar rlǃƼ_ rnek_ rtla rumu_ rupa_ \
rǃƼn_ teml tiǅƟ tǃƼn tǃƼr tǄƱǅ udur_ ukla ulma umda_ umlu_ umun urul uǃƧl uǅƟm venl vlet_ yesi_ yeti_ yeǢƀ yonl ƀƙda_ \
Ɵile Ɵine_ Ɵini Ɵkin_ Ɵlar ƟtǄƱ_ ƟǄƱk_ ƧǃƼk_ ƧǄƱk_ ƱdǄƱ Ʊyor ƶnem_ ƼmǃƼ_ Ƽnkǃ ƼnǃƼ ƼrǃƼ_ Ƽzde_ Ƽzel_ ǃƧle ǃƼlt ǃƼnǃ \
ǄƟru_ ǄƱtl ǄƱya_ ǄƱyl ǄƱza_ ǅƟan_ Ǣƀƙn,64 'dan_ 'nde_ _adet_ _adǄƱ_ _aile _akta _alab _alac _ana_ _anad _anla _anǄƱ \
_arac _aram _aray _artt _arǄƱ _atat _atǄƱ _ayǄƱ _aǅƟǄ _bana_ _barǄ _bask _batǄ _beya _bili _birb _biri_ _birk _birǃ \
_biti _biz_ _bize_ _bozu _boǅƟ _bunu_ _ceva _ciha _da_ _davr _degi _depr _derg _dern _ders_ _devr _dil_ _diye _dǃƶk \
_dǃƶn _edec _ek_ _ekra _en_ _enst _eriǅ _erke _esas _etti_ _eylǃ _fax_ _fonk _fǄƱr _gele _geri_ _gerǃ _gidi _gird \
_girm _hale_ _halk_ _harc _hasa _hayv _hazi _heki _heme _husu _ifad _ihra _iki_ _ilaǃ _ilke _ilǃƧ _inan _insa _ise_ \
_isle _izin_ _izmi _iǃƧ_ _iǅƟa _iǅƟb _kald _kalk _kalm _kalǄ _kamu_ _kapl _kapǄ _kara _karǄ _katk _kavr _kaǃƧ _kent \
_kez_ _kimy _konu_ _kurm _kurt _kuvv _kuǅƟ _kǃƶy _kǄƱl _kǄƱy _kǄƱz _lisa _mecl _meka _mezu _mima _muht _mǃƼc _mǄƱ_ \
_nedi _oldu_ _olmu _olum _onay _osma _otom _payl _pek_ _piya _prof_ _rady _raǄƟ _renk _resm _saat_ _sagl _sebe _sevg \
_sevi _sǃƶz_ _sǄƱc _sǄƱk_ _tabi _tahs _takd _takǄ _tari _tekl _tesp _topr _tuta _tǃƼr_ _tǃƼt _tǄƱk _uyar _uzak _uzma \
_varl _vata _yanl _yeme _yoks _yol_ _yoǄƟ _yuka _yurt _zorl _ǃƣ_ _ǃƧab _ǃƧar _ǃƧaǄ _ǃƧer _ǃƧiz _ǃƧǃƼ _ǃƶdǃ _ǃƶgr _ǃƶn_ \
_ǃƼst_ _ǃƼye_ _ǄƱǅƟ _ǅƟ_ _ǅƟim _ǅƟu_ _Ǣƀƙd a'da_ abil acaǄ adir_ afik_ afta_ akat_ akla_ alam alar_ amda_ arda arih_ \
asal_ asin asit atla ayan_ ayar ayar_ aylǄ azar_ aǅƟl aǅƟm bare best_ bili biri cakl celi cesi_ cisi_ cuǄƟ cǄƱy davi_ \
desi desi_ digi_ dirm disi disl dǄƱk dǄƱk_ e'de_ ehir_ ekme elem eler_ elid elli emel emik_ emin_ emle emli enin_ \
enli_ enme_ enmi enǃƧ_ erce_ erde_ erdi_ eriy esin_ esmi_ etil etle_ etli_ etme_ evre_ eyin_ fade_ gesi_ gula gǃƼt \
hmet_ huri ihin ikli_ ildi ileb iliǄ imdi_ imli_ imse inde iniz inme ipti irde_ irdi_ iren_ irim_ iriz_ irli_ isle \
isyo ites iyaǃ iyon izim_ izli iǄƟe_ iǅƟe iǅƟl jisi_ kasǄ kaǃƧ_ kemi kezi kkat_ klik_ klǄƱ krar_ ksel ksel_ ktǄƱ ktǄƱ_ \
kǃƼn_ kǄƱm_ lama_ lara_ lari laya ldǄƱ lece_ ledi_ leni lerl lesi_ letl leye lgel lges lidi ligi_ lirs llǄƱ lmas lmaz_ \
loji_ ltǄƱ_ lǃƼm_ lǃƼr_ lǄƱp_ malǄ mamǄ manl masi_ mcǄƱ_ meye mizi_ msal_ msel_ mǃƼz mǄƱn_ mǄƱz nabi nayi_ naǄƟ ncǃƼ_ \
nekl neli nemi nemi_ nmes ntǃƼ ntǄƱ_ nucu_ nuda_ nunu_ nǃƼm nǃƼǅ nǄƱf ocuk_ olay_ onel_ onik_ plar pmak_ ptir_ rakl \
raǃƧ_ rebi rekl rele reye_ rili riye_ rkez_ rkǃƧ rlar_ rlik_ rlǄƱ_ rsin ruma_ rǃƧe rǃƼy rǄƱy sans_ silc siyo slek_ \
sler spit_ stek_ stǃƼ_ syal_ syon sǄƱm_ sǄƱn_ teki_ tekl temi_ tesi tile tiri tirm titǃ tiǄƟ tlar_ tlen tlǄƱ_ tmak_ \
tmen tǃƶr_ tǃƼl tǄƱm_ tǄƱn_ ukǃƧ ulmu uluk_ umlu umuz_ unda_ unlu urma urma_ usal_ uyla_ uyor vaǅƟ_ vcut_ yasa ye'd \
ye'n ylar ylec yled yonu yord yrǄƱ_ yǃƼk yǄƱt_ zasy zlar_ zler zler_ zleǅ zlǄƱ_ ƀƙin_ ƀƙni ƙnin_ ƙǄƱn_ ƟamǄ Ɵikl Ɵimi \
Ɵimi_ Ɵind Ɵkan_ Ɵlad Ɵlem_ Ɵler_ Ɵmen_ Ɵrul Ɵull ƟǄƱm_ ƟǄƱt Ƨbir_ Ƨerl Ƨile Ƨlar_ Ʊkan_ Ʊkla Ʊkla_ ƱklǄ ƱktǄ ƱkǄƱ \
Ʊlar Ʊlda_ Ʊlma Ʊnan_ Ʊnma ƱrǄƱ ƱrǄƱ_ ƱsǄƱ Ʊzda_ ƱǅƟt ƱǅƟǄ ƶrev_ ƶrǃƼ_ ƼcǃƼ_ Ƽkle Ƽlen_ Ƽler_ Ƽlke_ Ƽmle Ƽnya_ ƼrǃƼ \
Ƽyor_ ǃƧek_ ǃƧen_ ǃƧlǃ ǃƧok_ ǃƼst ǃƼǅƟ_ ǄƟim_ ǄƟlu_ ǄƟun ǄƱda ǄƱdǄ ǄƱkt ǄƱra_ ǄƱsa_ ǄƱtǄ ǄƱyǄ ǄƱzǄ ǅƟan ǅƟar ǅƟen_ \
ǅƟik_ ǅƟle ǅƟte Ǣƀƙd,56 'den_ 'nda_ 'nun_ 'nǄƱ _'de_ _abd_ _aday _ahme _aile_ _almǄ _altǄ _anay _arad _arta _aske \
_aslǄ _ateǅ _ayak _ayar _aydǄ _aylǄ _aǃƧa _aǃƧi _aǄƟa _aǄƟr _bahǃ _bakt _balǄ _basa _basl _baze _bede _belk _bilm \
_bira _bird _bitk _biyo _bulm _canl _cd_ _dahi _dair _danǄ _dedi_ _dene _dile _dinl _diya _dokt _dold _duva _duya \
_duyg _dǃƶr _ekim_ _emek _endǃ _erme _erzu _eser _eski _esna _etmi _evle _eyle _fayd _gayr _geǃƧ_ _gitm _gitt _gǃƶk \
_gǃƶz_ _gǃƼc _gǃƼl _gǃƼm _hatt _hatǄ _hava _hava_ _hep_ _herk _heye _hiss _huku _hǃƼc _ihal _ikti _imka _inǅƟ _isim \
_itha _iǃƧi_ _iǅƟi _iǅƟt _iǅƟy _iǅƟǃ _kabl _kadr _kamu _kars _kasǄ _kat_ _kaǄƟ _kili _kims _kirl _kulǃ _kuze _kǃƶt \
_kǃƼr _kǄƱb _ltd_ _mah_ _mahk _mart_ _mayǄ _mehm _mekt _merk _meti _meyd _muay _mǃƼh _mǃƼz _nede _nisa _nǃƼf _ocak_ \
_odas _okul_ _okum _okuy _olam _olsu _olun _olur _oluy _onu_ _onun_ _orta_ _otur _oyun _paǅƟ _penc _psik _sakl _sald \
_sana _savu _saye _sayg _serg _serm _sici _siga _size_ _son_ _soru_ _soǄƟ _spor_ _suna _suǃƧ _taba _tarǄ _tehl _tekn \
_tesl _tic_ _tip_ _tuǅƟ _tǃƼm _tǄƱp_ _unut _uyum _uǄƟr _veri_ _verm _vǃƼc _ya_ _yaka _yaln _yand _yans _yapr _yarg \
_yata _yayg _yaza _yaǄƟ _yerd _yere _yere_ _yeti _yeǅƟ _yoll _yolu _yolu_ _yoru _yumu _yuna _yurt_ _yǄƱk _zeng _ziya \
_ǃƧan _ǃƧif _ǃƧik _ǃƶng _ǃƶyl _ǃƼ_ _ǃƼǃƧ _ǄƱsǄ _ǅƟer _ǅƟey _ǅƟey_ _ǅƟid a'ya_ abǄƱ acǄƱ adan_ adaǅ ahil_ akip_ aklǄ \
aktǄ alep_ alla alya_ amad amal aman_ amas amlǄ anab anan_ apar_ aral aras arla_ arsa_ arǃƤ_ atma atma_ attǄ ayfa_ \
azla aǅƟa_ aǅƟt biya brǄƱ cade ceki_ cutt cǄƱn ddet dedi deni_ dird disi_ dolu_ dugu_ duru duǄƟ dǄƱn_ edim_ efle eket_ \
ekil_ ekim_ ekiy ekle_ ekli ekti ekǃƧ eldi_ elik elik_ elim_ eliǄ elki_ emde_ emek emes emey emiǅ endi_ enek eple \
erel_ ergi_ erim_ erji_ esim_ etme evap_ eves eyec eyle_ eǄƟe_ eǅƟm fera gisi gǃƶr gǃƼr gǄƱl gǄƱn_ hane_ hend hibi_ \
icil ihle ikle ilde_ ilem iliy inci_ inda_ inle iple ipli iraz_ irdi irer_ iril irir_ irsi itap_ iver iyac iyel iyon_ \
izce_ izle izli_ iǢƀƙ jele kanl katl keme keti keti_ kezl kile kili kkǄƱ_ klar klay klen klin ksiy ktad ktif_ ktur_ \
kulu_ kǃƶy_ kǄƱl ladǄ larl latǄ laǅƟ ldiǄ leme_ lend lere leyi lged liye_ lmel lmez_ lsun_ lulu lumu luǄƟ luǅƟ_ lǃƼn \
lǄƱn_ madǄ mala mama maya mayǄ mcǄƱ mdan_ mden_ medi meli_ meti mind miyo mlǄƱ_ msǄƱ mǄƱn mǄƱy ndir nele nemd nesi_ \
ngǄƱ niǅƟ_ nlam nlǃƼ nmaz_ nmek_ nmiǅ nmǄƱ nsel_ nuna_ nuǃƧ_ nyad nǃƼn nǃƼz_ nǄƱm_ nǄƱy ojis olǃƼ_ onla onun_ onya_ \
orsa_ phan plar_ plum_ prak_ rafl raki_ rakǄ rala ranǄ rasy rcih_ rdan_ rden_ rdǄƱ reti_ retl rini rizm_ riǅƟ_ rken_ \
rkes_ rkle rmek rtak_ rtǄƱ rtǄƱ_ rubu_ runu_ rvis_ rǃƼl rǃƼn rǃƼr rǄƱm samǄ slar_ smǄƱ ster sund sǄƱt tafa_ taki_ tane \
tanǄ tarǄ tasǄ tepe_ teǄƟ tlar trik_ ttir_ ttǄƱ_ tǃƼp tǄƱk tǄƱn tǄƱs ucun udan_ uldu_ ulun ulur_ umun_ unan_ unlu_ \
unur_ unuy ursa_ utla uǅƟa vres vuru_ yabi yaca yada_ yala yaǃƧ_ ydǄƱ_ ylar_ yler yler_ yone yorl yors yǄƱn yǄƱp_ \
yǄƱs_ zeme zeyi zmir_ zyon_ zyǄƱ zǃƼm_ zǃƼn zǄƱn Ɵeri Ɵeri_ Ɵili Ɵkil Ɵlat Ɵler Ɵmak_ Ɵman Ɵrud Ɵuna_ ƟǃƼk_ ƟǄƱr_ ƟǄƱy \
ƟǄƱz_ Ƨene Ƨici_ Ƨilm Ƨimd Ƨiml Ƨine_ ƧlǃƼ_ Ƨmiǅ Ʊdan_ Ʊkma Ʊlaǅ ƱldǄ Ʊmda_ Ʊmla Ʊnca_ ƱndǄ Ʊrla ƱyǄƱ_ Ʊzca_ Ʊzla_ \
ƱzǄƱ ƱǄƟa_ ƶlge_ ƶtǃƼ_ Ƽler Ƽlme ƼlǃƼ ƼlǃƼ_ Ƽnce Ƽnce_ Ƽndǃ ƼsǃƼ_ Ƽyle_ Ƽyor ƼǄƟe_ ǃƧal ǃƧim_ ǃƶrl ǃƼde_ ǃƼme_ ǃƼmǃ \
ǃƼnd ǃƼsǃ ǃƼǄƟ ǃƿǃƤ_ ǄƟal_ ǄƟan_ ǄƟim ǄƟun_ ǄƟǃƼ ǄƱ'n ǄƱkǃ ǄƱma_ ǄƱmc ǄƱnc ǄƱnt ǄƱzd ǄƱzl ǅƟab ǅƟam_ ǅƟta_ ǅƟte_ ǅƟti_ \
ǅƟtu_ ǅƟtǃ,48 _az_ _baka _bayr _belg _bild _cidd _dola _gǃƼr _hem_ _isti _kapa _ki_ _koru _mǃƼr _mǃƼt _orad _tama \
_tek_ _teme _vard _ǃƧat anat_ angi_ aǄƟa_ eden_ enir_ etin_ ildi_ ilik_ lama lari_ ndak rind sini taya_ timi_ unla_ \
urla yasi_ Ƨiri ǃƧǄƱ_ \
ǄƱmd`,
} as const;
