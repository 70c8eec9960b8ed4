// Spanish for the guards. No free Spanish thesaurus is suitable, so its synonyms and opposites are chosen by hand.
import { memoized } from "../../../kernel/memoized.ts";
import { withoutAccents } from "../../../language/character-forms.ts";
import { distinctOf, type GuardLanguage, namesOf, operatorsOf, wordSet } from "../guard-language.ts";
import { thesaurusOf } from "../thesaurus.ts";
import { wordFilter } from "../word-filter.ts";
import { spanishInitials } from "./spanish-initials.ts";
import { spanishPhrases } from "./spanish-phrases.ts";
import { spanishObjectPronouns } from "./spanish-pronouns.ts";
import { spanishDistinct, spanishGenders, spanishOpposites, spanishSynonyms } from "./spanish-thesaurus.ts";
import { stemSpanish as stem } from "./spanish-words.ts";
import { commonSpanishFilter, spanishWordFilter } from "./word-filters.ts";

const holdsStem = wordFilter(spanishWordFilter);
const holdsCommonStem = wordFilter(commonSpanishFilter);
const exists = memoized((word) => holdsStem(stem(word)));

/** Two words in one, and how words are written in a chat → what is meant. */
const expansions: ReadonlyMap<string, readonly string[]> = new Map(
  `del de el / al a el / xq por que / pq por que / xk por que / porq por que / ke que / tmb también / tb también / tbn también /
  tmbn también / dnd dónde / porfa por favor / porfis por favor / plis por favor / pls por favor / plz por favor / xfa por favor /
  xfavor por favor / msj mensaje / bn bien / grax gracias / cdo cuando / cnd cuando / kiero quiero / aki aquí / finde fin de semana /
  info información / num número / tel teléfono`
    .split("/")
    .map((line) => line.trim().split(/\s+/))
    .map(([short = "", ...words]) => [short, words] as const),
);

const groupsOf = (lines: string): string => lines.replaceAll("\n", ",");
const stemmed = (lines: string): string => groupsOf(lines.replaceAll(/\S+/g, stem));
const thesaurus = thesaurusOf({
  synonyms: stemmed(spanishSynonyms),
  opposites: stemmed(spanishOpposites),
  stem,
  negativePrefix: /^(?:in|im|ir|i|des|dis)/,
});
// "Hermano" and "hermana" have the same stem, so genders are compared by the folded words.
const genders = thesaurusOf({
  synonyms: "",
  opposites: groupsOf(spanishGenders),
  stem: withoutAccents,
  negativePrefix: /^$/,
});

/** "Trabajo", "trabajas", "trabajamos". Plural nouns end like the second person, so only the first person is separate. */
const personEndings: readonly (readonly [RegExp, string])[] = [
  [/[aei]mos$/, "we"],
  [/o$/, "i"],
  [/(?:[ae]|[ae]s|[ae]n)$/, "other"],
];
const isOngoing = (word: string): boolean => /(?:a|ie|ye)ndo$/.test(word);
const isParticiple = (word: string): boolean => /(?:[ai]d|ch|t)[oa]s?$/.test(word);

const reporting = "decir dice dicen dijo dijeron diciendo afirma afirmó anuncia anunció informa informó";

export const spanish: GuardLanguage = {
  code: "es",
  stem,
  expand: (word) => expansions.get(word) ?? null,
  phrases: spanishPhrases,
  gapPhrases: new Map(),
  asking: new Map([
    ["como", "cómo"],
    ["que", "qué"],
  ]),
  asksWhatIs: wordSet("cuál cual cuáles cuales qué"),
  choosing: wordSet("qué cuál cuáles"),
  light: wordSet(`
    el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquello esto eso
    ser es son sido siendo sea estar está esta están estan estado estando
    haber ha han he hemos hay hecho hacer tener tiene tienen tengo
    de a en por para con que se le les su sus
    al del como entre hacia desde sobre ya también tambien aun aún
    favor por gracias hola muy bastante realmente actualmente simplemente exactamente mismo misma
    ${reporting}
    ir va van voy puede puedo puedes alguien uno algún alguna algun algunos algunas
  `),
  heavySenses: {
    nouns: wordSet("estado hecho ser haber"),
    verbs: wordSet("hacer tener tiene tienen tengo decir"),
    auxiliaries: wordSet(""),
    before: wordSet(""),
    determiners: wordSet(
      "el la los las un una unos unas mi mis tu tus su sus este esta estos estas ese esa algún alguna",
    ),
    greetings: wordSet("hola"),
  },
  demonstratives: namesOf(
    "este esta estos estas esto / ese esa esos esas eso / aquel aquella aquellos aquellas aquello",
  ),
  objectPronouns: spanishObjectPronouns,
  reporting: wordSet(reporting),
  priceVerbs: wordSet("cuesta cuestan"),
  negators: wordSet(
    "no nunca jamás jamas nadie nada ningún ningun ninguno ninguna tampoco ni sin incapaz incapaces niega niegan negó negaron rechaza rechazan rechazó rechazaron carece carecen falla fallan falló fallaron",
  ),
  hasNegativeConcord: true,
  operators: operatorsOf({
    addition: "y e",
    alternative: "o u",
    quantity:
      "ambos ambas / todo toda todos todas cada siempre / poco poca pocos pocas / mucho mucha muchos muchas varios varias / solo sólo solamente únicamente / mitad / bastantes / casi / almenos / alomás / apenas",
    degree: "más mas / menos / mejor mejores / peor peores / mayor mayores / menor menores",
    modality:
      "poder podría podria podrían capaz / deber debe deben debo debería deberia / quizás quizas quizá tal posiblemente / antiguamente solía solia",
    direction:
      "arriba / abajo / dentro adentro / fuera afuera / encima / debajo bajo / adelante delante / atrás atras detrás detras / izquierda / derecha / norte / sur / este / oeste / cerca / lejos",
    tense: "fue fueron era eran estaba estaban estuvo había habia habían hubo / será serán estará habrá",
    sequence:
      "antes previo / después despues tras luego / durante mientras / hasta / primero primera primer / último última ultimo ultima / próximo próxima proximo proxima siguiente / anterior pasado pasada",
    time: "hoy / ayer / mañana manana / ahora / pronto / todavía todavia",
    aspect:
      "empezar empieza empezó comenzar comienza comenzó iniciar / terminar termina terminó acabar acaba acabó / dejar deja dejó parar para_ / seguir sigue continuar continúa",
    condition: "si / salvo excepto / pese aunque / porque / contra / según segun",
    person:
      "yo me mi mis soy estoy / tú tu tus te usted ustedes eres estás / nosotros somos estamos nuestro nuestra nuestros nuestras nos",
    reference: "él / ella / ellos / ellas",
    answer: "sí",
    question:
      "quién quien quiénes quienes / cuándo cuando / dónde donde / cuál cual cuáles cuales / cuánto cuanto cuántos cuantos cuánta cuanta cuántas cuantas / cómo / qué / porqué paraqué",
  }),
  numbers: new Map(
    "cero 0 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 dieciséis 16 dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 veintiuno 21 veintiuna 21 veintiún 21 veintidós 22 veintidos 22 veintitrés 23 veintitres 23 veinticuatro 24 veinticinco 25 veintiséis 26 veintiseis 26 veintisiete 27 veintiocho 28 veintinueve 29 cien 100 ciento 100 doscientos 200 doscientas 200 trescientos 300 trescientas 300 cuatrocientos 400 cuatrocientas 400 quinientos 500 quinientas 500 seiscientos 600 seiscientas 600 setecientos 700 setecientas 700 ochocientos 800 ochocientas 800 novecientos 900 novecientas 900 mil 1000 millón 1000000 millon 1000000 millones 1000000 segundo 2 segunda 2 tercero 3 tercera 3 tercer 3 cuarto 4 cuarta 4 quinto 5 quinta 5 sexto 6 sexta 6 séptimo 7 séptima 7 octavo 8 octava 8 noveno 9 novena 9 décimo 10 décima 10"
      .match(/\S+ \S+/g)
      ?.map((pair) => pair.split(" ") as [string, string]),
  ),
  ordinals: wordSet(
    "segundo segunda tercero tercera tercer cuarto cuarta quinto quinta sexto sexta séptimo séptima octavo octava noveno novena décimo décima",
  ),
  numberJoiner: "y",
  initials: spanishInitials,
  chatLetters: new Map([
    ["q", "que"],
    ["cm", "como"],
  ]),
  units: namesOf(
    "km kilómetro kilómetros kilometro kilometros / m metro metros / cm centímetro centímetros centimetro centimetros / mm milímetro milímetros milimetro milimetros / mi milla millas / ft pie pies / kg kilo kilos kilogramo kilogramos / g gramo gramos / mg miligramo miligramos / lb libra libras / l litro litros / ml mililitro mililitros / s seg segundos / min minuto minutos / h hora horas / day día días dia dias / week semana semanas / month mes meses / year año años / % ciento / usd dólar dólares dolar dolares $ / eur euro euros € / mxn peso pesos / c celsius / kb kilobyte kilobytes / mb megabyte megabytes / gb gigabyte gigabytes gigas / tb terabyte terabytes / am / pm",
  ),
  calendar: namesOf(
    "enero ene / febrero feb / marzo / abril abr / mayo / junio jun / julio jul / agosto ago / septiembre setiembre sept sep / octubre oct / noviembre nov / diciembre dic / lunes lun / martes / miércoles miercoles / jueves jue / viernes / sábado sabado / domingo",
  ),
  monthsAtNumbers: new Map(),
  daysBehindOn: new Map(),
  months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
  isDayFirst: true,
  symmetric: new Set([
    ..."relacionado relacionada parecido similar diferente diferencia diferencias igual iguales amigo amiga amigos socio primo hermano entre contra comparar comparado comparación y o"
      .split(" ")
      .map(stem),
    // These have the same stem as "casa".
    ..."casado casada casados casadas casarse".split(" "),
  ]),
  attribution: new Set("decir dijo dice afirmó afirma según anunció confirmó informó cree piensa".split(" ").map(stem)),
  roleMarkers: wordSet("de a por para con contra desde hacia sobre"),
  askedBehind: wordSet("a ante bajo con contra de desde en entre hacia hasta para por sin sobre tras"),
  strands: false,
  endings: new Set([
    "",
    ..."a e o s as es os é ó í á an en ar er ir ará erá irá aré eré iré arán erán irán aba aban ada ado adas ados ida ido idas idos ía ías ían aron ieron aste iste amos emos imos ando iendo endo yendo aría ería iría arla arlo arlas arlos arme arte arse arle arnos erla erlo erlas erlos erme erte erse irla irlo irlas irlos irme irte irse ción cion ciones sión sion siones ación acion aciones ición icion imiento imientos amiento amientos mente amente dad idad idades able ables ible ibles ivo iva ivos ivas oso osa osos osas ico ica icos icas al ales ista istas ura uras ancia encia ante antes iente ientes ente entes aje ajes ería illo illa ito ita itos itas azo ísimo ísima".split(
      " ",
    ),
  ]),
  passive: {
    auxiliaries: wordSet("es son era eran fue fueron será serán sido ser siendo"),
    agent: "por",
    isPast: (word) => /(?:[ai]d|escrit|hech)[oa]s?$/.test(word),
    isParticiple,
  },
  personOf: (word) =>
    isParticiple(word) || isOngoing(word) ? null : (personEndings.find(([ending]) => ending.test(word))?.[1] ?? null),
  tense: {
    completing: wordSet("ha han he has hemos haber había habían fue fueron es son ser sido está están estar"),
    timeless: wordSet("a para de"),
    isDone: isParticiple,
    isOngoing,
    isPast: (word) => /(?:ó|(?<![aeiouáéíóú]|[aei]r)é|ron|[ai]ste|aba[sn]?|ábamos|ía[sn]?|íamos)$/.test(word),
    isPresent: (word) => /(?:[^r][ae]|[^aei]r[ae]|[aei]r(?:é|á|án|emos)|an|en|[ae]mos|[aáeé]s)$/.test(word),
  },
  isCommon: memoized((word) => holdsCommonStem(stem(word)) && holdsStem(stem(word))),
  exists,
  hasInLowerCase: exists,
  areSynonyms: thesaurus.areSynonyms,
  areDistinct: distinctOf(spanishDistinct),
  areOpposites: (a, b) => thesaurus.areOpposites(a, b) || genders.areOpposites(a, b),
};
