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
_acce _acqu _adap _appo _atte _avoi _bad_ _beau _bill_ _bit_ _bott _brot _brow _capt _card _chem _choi _coac _colu \
_conc _conf _conv _coup _dama _data_ _deca _disc _doct _econ _eval _exac _exam _exci _forg _four _freq _gues _hold_ \
_hono _i_ _king_ _late _lead _loca _logi _mind_ _nati _news _note _nov_ _offe _oppo _over _page_ _pict _piec _poin \
_poss _rati _rece _roun _rout _scie _sea_ _size_ _sout _spir _star_ _stoc _stor _syst _team _tech _th_ _thea _touc \
_uniq _upda _urba _walk _welc _wide ages_ aini airs_ aren arks_ ason_ avel_ aves_ cept cers_ cket_ cond_ cter_ ders_ \
duct eart_ ecti ectu engt erno etty_ fort_ gton_ hite hniq hool_ iati icat icle imes_ imum_ ince_ inds_ ines inks_ \
lain line lion_ lize lone_ mail_ mber_ mely_ mics_ mple_ nder_ nian_ nnel_ nsfe nson_ nton_ odes_ oint_ olde onse_ \
orts_ oves_ ping_ pone pris racy_ raph rate_ rban_ reak_ reer_ rget_ room_ rope_ rote_ rsda rses_ shop_ sibl sity_ \
sive_ spec sses_ ssur tabl tain tain_ tall tant_ tbal tery_ tinu tipl tive ttee_ tter_ uals_ uate_ uenc ular_ ulat \
unte unts_ utio \
ward_`,
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
ural uras_ uros_ usca_ vinc visi xima_ zaci zado ơfic ơrea_ ƭcil_ ƭfic ƭsti ƭtic ǃƭda_ ǃƳgi ǃƳni ǃƺbl,40 _acti _afec \
_aque _canc _capi _carr _cinc _cost _cris _denu _dese _disc _domi _efec _esca _falt _fin_ _hora_ _igua _juli _libr \
_loca _merc _pare _perd _pres _prev _prop _resu _reun _sabe _salu _san_ _sant _sent _vari _ǃƺni anas_ asos_ bado_ \
bres_ cada_ dora_ ecto eran_ erna gada_ guir_ icia iciǃ iere_ ific illa_ imas_ inal_ ital_ ivid mana_ nces_ once orte_ \
pons raci rama_ resa_ rese rnos_ rsos_ stru ucio \
unci`,
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
_amou _anal_ _avis_ _cell _chal _cham _d'al _date_ _dema _disp _dit_ _effe _effo _foot _gay_ _goog _gran _juge _l'em \
_l'ho _l'ob _meil _mont _mort_ _mǃƩd _nati _nos_ _nǢƀƙ _page_ _perm _phot _phys _plan_ _porn _poss _pren _ques _rech \
_reme _retr _sexu _si_ _sort _tour _va_ _vill abli ache_ aque_ bord_ bres_ buti cats_ cher_ ches_ ctes_ cǃƩs_ ecti \
eils_ ence gies_ iell inue_ ipat iron isme_ isse_ ives_ lace_ lack_ lent_ lier_ lion mais_ manc nale_ nche_ nect nges_ \
nies_ nion_ nsta ntur onom orme_ orte_ pect_ ptio rans_ rant_ rati redi_ rent_ rope_ stio stǃƩ_ tati ticu tits_ trie_ \
uctu urce_ uros_ utio vern ƙent ƙexp \
ǃƩma_`,
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
Ƽgen_ Ƽnde ǃƟer ǃƤft_ ǃƤlt ǃƤrt_ ǃƤrz_ ǃƤte_ ǃƤǃƟ ǃƶne ǃƶne_ ǃƶti ǃƼgt_ ǃƼhl_ ǃƼtz,48 _beid _vera eile_ \
itte_`,
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
_anda _annu _appr _assa _assi _atti _aume _aver _batt _bell _bott _capi _casa_ _casi_ _caso_ _cert _cifr _circ _cond \
_conq _cosa_ _cred _diba _diri _disc _disp _doma _donn _dubb _dura _enne_ _erro _eser _euro_ _fase_ _femm _fond _gove \
_gran _grec _hai_ _impe _impo _inda _infe _inta _into _ital _juve _l'am _l'ap _l'in _l'or _l'un _lui_ _mai_ _manc \
_mani_ _matt _merc _mess _mett _mi_ _modo_ _nume _part _pied _potr _prev _prop _purt _qui_ _risc _rist _sani _scal \
_scor _segu _sogn _sond _spal _spir _spos _stag _stat _stim _stor _succ _tavo _tecn _temp _torn _tre_ _turc _via_ \
_vist _vive adre_ alle_ alto_ altr amma_ ande_ aolo_ appa_ area_ aria_ armi_ astr ator atta_ bard bera_ bili_ cand \
cani_ cano_ cede cere_ chet cont corr cura_ dare_ dato_ dime dini_ eale_ egge_ egia_ egue_ emio_ eric erit erlo_ erve_ \
erza_ essa_ esti_ estr ette_ ever fica_ fici fond iana_ iane_ iata_ ibil ibro_ icat idea_ ieci_ ienz iera_ igio ilit \
indi_ inea ipio_ ismo_ isti_ isto_ ivan lent leri lese_ lico_ lier lism lita_ litǃ lude_ luso_ mbri_ nere_ neri_ nese_ \
nica_ nico_ nore_ ntar ntat ntre_ nuti_ odio_ omma_ ompa onat onic onte_ onto_ ontr oppa_ orat oria_ orio_ orta oter_ \
pese_ pete piti_ rata_ rati_ redo_ rigo_ rimo rire_ rito_ rmen rori rovi sate_ segu sino_ tagn tale_ tame tant temp \
tere_ tero_ tesi_ teva_ tici_ timo_ tire_ tivi toni_ tret ttam ualm uder uent uist uito_ unci uota_ urno_ utta_ vare_ \
zate_ zona_ ƙapp \
ƙaut`,
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
_ambi _amor_ _arte_ _asso _assu _ataq _aume _bate _bols _bǃơs _cade _card _carr _caso_ _cerc _cert _chef _colo _comǃ \
_cond _conv _copa_ _cres _crǃƩ _crǃƭ _curi _curt _deci _dele_ _dent _denǃ _desa _desf _dess _dife _disp _dǃƭv _econ \
_edif _educ _elet _emba _era_ _escl _espa _este _evol _expl _facu _faǃƧ _fede _fize _freq _func _fǃơc _gran _home \
_imed _impo _ingl _ingr _irre _jesu _jorn _julg _junt _long _luga _luz_ _made _mant _mine _mǃơx _mǃƩd _naci _nece \
_nova_ _oliv _opos _pedi _perm _pra_ _prec _prǃƪ _quat _ques _quil _razǃ _reco _recu _rele _reno _resp _rodr _rǃơp \
_sant _saud _secr _semp _send _sina _some _somo _sǃƩc _temp _tira _toda _torn _trat _urba _vaci _valo _velh _viag acte \
aliz alme alto_ ande_ anos_ apel_ arem_ arte_ asas_ asso_ astr atos_ atro_ avor_ azem_ bito_ brar_ bros_ cada_ cess \
ciad cura_ dada_ delo_ dico dita_ dora_ duto_ eado_ ecia ecid ecǃƭ egad egur eita_ eite_ eixa_ elas_ emas_ embr enci \
enha enor_ enos_ ento erad eral_ erca_ erem_ erno eros_ erou_ erto_ erǃƭ eses_ esse_ esta_ este_ esus_ ferǃ gado_ \
gens_ gido_ guma_ hori iado icip icul idor idor_ igem_ inal_ inas_ ipal_ ipes_ irar_ isam_ ismo_ itad itar_ ivas_ \
ivre_ leci lesc leza_ lico_ ltas_ ltos_ lves_ lǃƳg mara_ ment mero_ mete metr migo_ mpre_ ncia ncip ndem_ nico_ nsmi \
ntar_ ntra_ nǃƳm ocal_ ocia odas_ odem_ olve onai onal_ orad oria_ orta orte_ orto_ osas_ osto_ oxim peon pria_ rada_ \
rama_ rang rdim_ reia_ reja_ resa_ rigo_ rior_ rito_ ritǃ rtes_ rtir_ rtur rupo_ scar_ segu sequ sico_ smos_ sses_ \
ssif star_ staǃ stos_ stro_ stru sumo_ tada tame tant tava_ tema_ temp tico tido tima_ tinu tram_ trar_ tude_ tuit \
tulo_ tǃơr ueda_ uido_ ular_ unda_ unto_ upos_ uras_ usca_ utad venǃ vǃƩs_ zado ơfic Ʃria_ Ʃrie_ ƭcil_ ƭder_ ƭtic ǃƢni \
ǃƩti ǃƭli ǃƳgi \
ǃƺbl`,
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
zeke zend zers_ Ǣƀƙn_,48 _afst _begi _besl _bete _dag_ _enke _erge _gedi _herv _hier_ _klin _land _leid _man_ _midd \
_net_ _onda _open _opst _optr _rusl _sche _schi _spel _ster _tref _u_ _vera _vere _verm _verz _wand akte_ ands ater_ \
cent_ chre chri club_ derl dige egen embe enen_ enge erge erho erst_ eter_ hede hout_ iere iete iets_ ikel_ iten_ kend \
kort_ kter llig ners_ ngst_ nken_ nste_ ppen_ rech rgen_ rich roff sisc spre ssie stel stig stri ters_ treg \
uren_`,
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
ǃƤvs_ ǃƥde_ ǃƥga ǃƥrd ǃƥri ǃƥta_ ǃƶga_ ǃƶgt_ ǃƶka ǃƶkt_ ǃƶrd_ ǃƶri ǃƶrn_ ǃƶta_ ǃƶtt_ ǃƶva_ ǃƶvs_,48 _allr _alls_ _ande \
_andr _anfa _ankl _anna_ _ansǃ _barn_ _besl _bety _bor_ _dage _dags_ _del_ _dubb _ens_ _erik _fem_ _fort _fǃƤl _gott_ \
_grun _gǃƤs _gǃƥr _gǃƶt _halv _hǃƤm _hǃƤs _inko _inna _inne_ _jobb _joha _just_ _kall _kans _kass _kill _lage _ligg \
_makt _mede _mina_ _mǃƥl_ _norg _nors _peng _rad_ _satt_ _skan _sker_ _skog _skol _sm_ _stor_ _sǃƥl _tag_ _tid_ _tide \
_tog_ _trod _tv_ _upph _ute_ _utst _utta _val_ _vet_ _viss _vitt _volv aket_ amma apen_ apet_ aren dage dant_ dell_ \
deln_ dera edar edni elan ella_ elni ensa erfǃ erso fekt_ gera_ gerl grar_ iden_ ikes ilja_ inna_ itǃƤ ivǃƥ_ jort_ \
kets_ kten_ lden_ lekt lern lika_ likt_ lket_ made_ mǃƤn_ nars_ nden_ ndli nger_ nget_ nisk njen_ nkte_ nner_ nsam_ \
nsch nser_ nska nske_ nson_ olor_ omst ppen_ rakt_ rden_ rdig reft rera rigt_ riod_ roll_ rǃƥk_ sbor sett_ skap skol \
skri sone ssen_ stjǃ stǃƥ_ takt tark_ tast tidi tion tora_ tter_ tver tyre uder_ unde_ uner_ urli usik_ vari ytta_ \
ƥdan_ ǃƤge_ ǃƤll ǃƤna_ \
ǃƶrt_`,
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
ǃƸya_ ǃƸye_,48 _alt_ _andr _anne_ _ansa _ap_ _area _avvi _bane _barn _berg _bety _blǃƥ _bond _bort_ _brei _bron _byrj \
_bǃƦr _da_ _daga _dage _datt _del_ _delt _dem_ _dess _domm _drǃƸ _egne_ _eina _eitt_ _epis _erst _felt _fem_ _femt \
_fire_ _flot _flyt _folk_ _ford _fort_ _foto_ _fred _full_ _gaml _gang _gunn _gǃƥ_ _gǃƥr _hele_ _hell _helt_ _henn \
_hjem_ _hjer _hold _hopp _hvil _inne _inno _jobb _jobb_ _jule _kast _keis _kild _kine _kirk _klar _kong _kong_ _krig \
_kron _lage _lang _leia _lenk _lett_ _ligg _lov_ _lǃƥg_ _lǃƥt _lǃƦr _lǃƸn _makt _mat_ _medl _meld _mene _menn _mens_ \
_mete _midt_ _mold _mor_ _mǃƥl _mǃƥn _namn _neml _nest _nett _nivǃ _no_ _nǃƸd _omga _ord_ _ordn _otta _pǃƥg _ramm \
_redd _reis _rose _sama _saml _samt _sats _satt _seks _sent _sett_ _sjel _sju_ _sjuk _skad _skif _skol _skot _skre \
_skue _smǃƥ _sogn _solg _spel _stad _sted _sted_ _ster _stil _styk _stǃƥ _suks _svin _svǃƦ _sǃƥg_ _sǃƥk _sǃƸl _tall \
_tegn _tide _till _tirs _tuse _tysk _utfǃ _utta _valg _vann_ _veit_ _venn _vill _vise_ _vist_ _ǃƸde _ǃƸve _ǃƸvr adig_ \
affe agen_ akke_ alet_ amla_ amme_ angt_ ansk_ arar_ arbe aren_ arer_ asen_ atte_ bane_ bbet_ berg_ blad ddet_ dela \
dels dens dere_ dert dier_ dist dlar_ domm dsen_ dska dste_ egge_ egne ehol eile_ ekte ektǃ elen_ elge_ elig elle_ \
ensk_ erka_ erke erkt_ esen esis espi esse_ eten_ evis_ fell flik fors fǃƸl gard_ gens_ gert_ gisk_ gnes_ gsel_ havn_ \
hets iell_ igen_ iger igne_ iker ikre_ ikum_ inje_ iser isse_ iste_ iter ivet_ ivǃƥ_ jort_ kalt_ kamp_ kant_ kara \
kast_ kele kere kere_ keri kkar_ kkel kkel_ knad kord_ krig_ ksom kter_ lagt_ lass latt_ lekt lest_ lete_ lett_ leve \
lifi like_ ling ljer_ llen_ lser_ ltak_ ltur_ lubb_ lude maet_ mann_ menl mere merk mhet_ misk misk_ mlei mmar_ mmen \
mrǃƥ mune mune_ nade ndag_ ndom ngan ngde_ nget_ nisk_ nkri nlan nleg nlig nnel nset_ nter_ ntet_ ntil_ odde_ okon_ \
onar_ orde_ orli over_ ppen_ rakt_ rbei reft rere rest_ rgan rgen_ rget_ rien_ rkja_ rlig_ rras rsen_ rtal rten_ rtet_ \
rǃƥd_ sagt_ sdag_ sent_ sess seum_ sida_ sjen_ sken_ smen_ spla stei svar tade tatt tede_ tere terk_ tige_ tigs tikk \
tjen trek tsat tyre_ ugen_ ullt_ urer_ uset_ vand vane_ vang vare virk vite_ voll_ vǃƦr ydni ygge_ ynes_ yrke_ ƥder_ \
ƥren_ ƥret_ ƥter_ Ʀrer_ Ʀret_ Ƹtte Ƹver_ ǃƥet_ ǃƥle ǃƦre \
ǃƸmm`,
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
ǃƦge_ ǃƦgg ǃƦng ǃƦrt_ ǃƦtn ǃƦtt ǃƦve_ ǃƸjt_ ǃƸlg ǃƸst_ ǃƸve ǃƸve_,48 _ad_ _afst _aldr _alle _ankl _anme _ansǃ _bakk \
_bane _bedr _belǃ _besk _best _bety _bibl _burd _bygn _clau _da_ _dans_ _del_ _dett _din_ _dobb _domm _drej _dyre \
_dǃƸd_ _egne_ _enig _etab _fals _fejl _find_ _flot _forǃ _fri_ _gall _geng _god_ _hand _hell _hen_ _hent _heru _hos_ \
_hver _inde _jo_ _kass _kast _kend _kild _kl_ _kom_ _kurs _leve _lign _loui _lǃƦr _lǃƸn _mene _mens_ _mikk _mm_ _musl \
_navn _navn_ _omga _omkr _opri _optr _redd _rege _rose _rusl _saml _samt _send _sene _ser_ _snak _solg _spro _spur \
_stad _stem _stil _svin _svǃƦ _sǃƥk _sǃƸl _tegn _tilg _tilh _to_ _tre_ _velh _velk _verd _vild _vise_ _ǃƸde _ǃƸve \
abte_ ager agte_ arbe atie bane_ blad bler bord_ cere dbru dens_ dlem_ dler domm dred dska ebli eden_ eder edes_ egne \
elle_ emme_ emte_ enet_ enge_ entl erfǃ ergi_ erho erse eske_ este_ eter_ flik fors ften_ ftig fǃƸl gade_ gens_ gerl \
gisk_ gnin gsel_ gste hver_ iels_ igte ione irka_ itet_ itis kamp_ kild kort_ kret_ krig_ kter_ land_ ldet_ ldig lens_ \
leve_ lign lken_ lled_ llig_ ltur_ maet_ mand_ mede_ menl mere mmet_ mrǃƥ nasi nder ndla ndom nere_ nern nisk_ nlan \
nlig nomi_ nter_ oede_ ogen_ onom orli pede_ plan_ pute rage rdag rden_ ring rked_ rker_ rnes_ rras rten_ rǃƥd_ sbor \
sisk_ skel skol smen_ ssem ssen_ sser sset_ stne stor strǃ tand_ tere tere_ tiet_ tige_ tigs tikk tjen tnin treg ttel \
ulǃƦ uner_ vare vnet_ ydni yret_ yrke_ ƥdet_ Ƹtte ǃƥde ǃƥle ǃƦgt_ ǃƦst_ \
ǃƸmm`,
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
ǅƙov ǅƙǅƯ_ ǅơel_ ǅơky_ ǅơnǃ ǅƯǅƾ ǅƾeb_ ǅƾel_,56 _ales _ani_ _armǃ _aǅƥ_ _blǃƭ _brus _brǃơ _bude _bǃƭl _ceny_ _cest \
_chce _divǃ _dneǅ _dobr _doho _dokǃ _dopl _dost _ho_ _i_ _jest _jiho _jǃƭd _kaǅƾ _koru _ledn _lepǅ _let_ _lǃƩt _maji \
_manǅ _milo _muǅƾ_ _mǃơl _mǃơm _mǃơm_ _mǃƭr _najd _naop _navr _nebo _nedǄ _neho _nemu _nemǄ _nemǅ _nepo _nǃơd _nǃơh \
_nǃơl _oblǃ _obyv _ochr _odha _odpo _opat _osla _oznǃ _oǄƍe _pamǃ _pan_ _podm _podp _podz _poho _pohǃ _pols _pomǃ \
_pova _pozd _poǄƍ _prac _prav _pǃơr_ _pǃƭs _pǃƸi_ _radn _rako _rodi _roku_ _roky_ _rovn _rozs _rozǅ _roǄƍ _rǃơm _rǃơn \
_s_ _samo _schv _sebe_ _sluǅ _souv _stal_ _sǃơm_ _tako _tehd _tepl _tero _tom_ _tomt _toto_ _tǃƩm _tǃƽm _u_ _ukǃơ \
_umoǅ _uzav _vidǃ _vidǄ _vlas _voln _vstu _vybr _vych _vyda _vyhr _vypl _vyro _vysv _vysǃ _vzdǄ _vzpo _vǃƭc _vǃƽc \
_vǃƽp _vǃƽv _vǄƍe _zabǃ _zapl _zaǃƨ _zda_ _znov _zran _zruǅ _ztrǃ _zvol _zǃơc _zǃơm _ǃƺda _ǃƺpl _ǃƺro _ǃƺze _Ǆƍas \
_ǅơan _ǅơpi _ǅơtǄ _ǅơvǃ _ǅơǃƭ _ǅƾij _ǅƾiv adla_ adlo_ adnǃ adǃơ_ ajin akǃƽ_ alǃƽ_ anky_ anǃƽ ardy_ atit_ avel_ avou_ \
aǅƙi aǅƾe bnǃƩ_ chal_ chlǃ chod_ chto_ chǃơ cova didǃ diny_ dovǃ dǃơv ecku_ edky_ edla_ edst ejmǄ elem_ elǃƩ_ elǃƽ_ \
emǃơ_ etov ezpe eǅơi_ hlas hlǃơ hnic hodn hody_ hovo huje_ iard_ icis ikdy_ ikǃơ imǃơ innǃ inov itel itou_ iǄƍe_ jnǃƩ_ \
jskǃ kazn koli_ koly_ kovi_ krom krǃơ kǃơc kǃơn lady_ latn ledn livǃ lova_ lǃƭm_ menǃ nice_ nika nnǃƭ_ nodu nost notl \
ntur nǃơm nǃơn obnǃ ochu_ ocni odnǃ ohla_ ohli_ ohlo_ olen olǃơ omto_ opak_ orem_ orun_ otnǃ oval ovna_ ovnǃ ovsk oǅơn \
oǅƾe_ poru_ poǄƍ poǅƈ_ ravn razn rdǃƭ_ roti_ rovo ruba_ rvǃƩ_ rǃơc rǃơn rǃơt rǃơv rǃƩh rǃƩm_ rǃƽm_ seda_ skal sled \
stec stit_ stou_ stǃơ sǃƭm_ taǄƍ tiky_ tnǃơ_ tnǃƽ_ topa tujǃ tupi tǃƩm tǃƩm_ uhǃƽ_ upit_ vajǃ vala_ vali_ vebn veǅƈ_ \
vide viny_ visl vnǃƩ_ vodu_ votn vyǅơ vǃơn_ vǃƩh zide znam znǃƽ ƈuje_ ƍast ƍenǃ ƍnǃƽ_ ƍǃƭm_ ƍǃƭn ƍǃƭt ƛkdy_ ơetǅ ơina_ \
ơlos ơmci_ ơrnǃ ơvaj ơǃƩf_ ơǅƾe_ Ƭnǃƭ_ ƾdǃƩ ƾeny_ ƾitǃ ƾuje_ ǃơdǃ ǃơla_ ǃơto ǃơty_ ǃơva_ ǃơvi ǃơvy_ ǃơǄƍ ǃƩmy_ ǃƩra_ \
ǃƩst_ ǃƭst_ ǃƭva Ǆƍtu_ Ǆƍǃƭ Ǆƛci_ ǅƙel ǅƙil ǅơek_ ǅơen ǅơil_ ǅơti_ ǅơtǄ ǅƾby_ ǅƾst \
ǅƾǅơ`,
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
ǅƣia ǅƣii ǅƣiu ǈƙte_,48 _acor _acti _antr _anun _asa_ _asem _cali _camp _case _celo _clar_ _conc _conf _cred _date \
_disp _doct _exis _func _impo _jurn _libe _lici _munt _n_ _nati _nost _ofer _opri _post_ _potr _prec _s_ _valo _veni \
_vict ager ania_ anta_ arie_ atic_ ciat_ ctic dere_ duce edat_ esti_ fect_ iale_ ific inta_ inut_ itic mene nale_ nalǄ \
onat_ orat_ orta osar_ pede_ ract_ rate_ reze rima_ stit_ tati_ tinu trat_ zati \
zent`,
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
ǅƟik_ ǅƟle ǅƟte Ǣƀƙd,56 _arad _aske _aydǄ _aǄƟa _bede _bilm _dair _danǄ _dedi_ _dinl _dǃƶr _etmi _gǃƶz_ _gǃƼc _gǃƼl \
_hatt _hava _hava_ _hiss _hǃƼc _imka _inǅƟ _iǅƟi _iǅƟt _iǅƟǃ _kims _kǃƼr _meyd _mǃƼh _mǃƼz _nǃƼf _olsu _olun _olur \
_onu_ _onun_ _orta_ _otur _oyun _size_ _uǄƟr _yaln _yata _yaza _yaǄƟ _yerd _yeti _yoll _yolu _yolu_ _ziya _ǃƼǃƧ _ǅƟey \
_ǅƟey_ abǄƱ alla amas arsa_ atma aǅƟa_ cade dird duǄƟ dǄƱn_ ergi_ erji_ iliy iraz_ irdi irir_ irsi keti ksiy ktur_ \
ladǄ larl lsun_ luǄƟ lǄƱn_ madǄ mala maya mayǄ mdan_ meti mlǄƱ_ mǄƱn ndir niǅƟ_ nlǃƼ nmǄƱ nuna_ nyad nǃƼn nǄƱm_ onla \
onun_ ranǄ rdǄƱ riǅƟ_ rǃƼr rǄƱm slar_ tarǄ tlar tǄƱn ulur_ umun_ unur_ yaca yada_ yala ydǄƱ_ zǃƼn Ɵuna_ ƟǄƱr_ ƟǄƱy \
Ƨmiǅ Ʊdan_ Ʊlaǅ Ʊnca_ Ʊrla ƱǄƟa_ Ƽndǃ ƼsǃƼ_ ǃƼmǃ ǃƼnd ǃƼsǃ ǄƟal_ ǄƟan_ ǄƟun_ ǄƱma_ ǄƱnc \
ǅƟam_`,
} as const;
