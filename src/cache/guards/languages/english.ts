// English for the guards. Synonyms and opposites come from WordNet; the lexicon of `compromise` identifies participles.
import { memoized } from "../../../kernel/memoized.ts";
import { distinctOf, type GuardLanguage, namesOf, operatorsOf, wordSet } from "../guard-language.ts";
import { thesaurusOf } from "../thesaurus.ts";
import { wordFilter } from "../word-filter.ts";
import { englishGapPhrases } from "./english-gap-phrases.ts";
import { englishInitials } from "./english-initials.ts";
import { englishPhrases } from "./english-phrases.ts";
import { englishOpposites, englishSynonyms, englishWords } from "./english-thesaurus.ts";
import { baseForm, positiveForm, stemEnglish as stem, tagsOf } from "./english-words.ts";
import { commonEnglishFilter, englishWordFilter } from "./word-filters.ts";

const holdsStem = wordFilter(englishWordFilter);
const holdsCommonStem = wordFilter(commonEnglishFilter);

const endings: readonly (readonly [RegExp, string])[] = [
  [/^can['’]t$/, "can not"],
  [/^won['’]t$/, "will not"],
  [/^shan['’]t$/, "shall not"],
  [/^ain['’]t$/, "is not"],
  [/^(?:cannot|cant)$/, "can not"],
  [/^wont$/, "will not"],
  [/^(.+)n['’]t$/, "$1 not"],
  [/^(do|does|did|is|are|was|were|has|have|had|could|should|would|must)nt$/, "$1 not"],
  [/^(let)['’]s$/, "$1 us"],
  [/^(what|who|where|when|why|how|it|that|there|here|he|she)['’]s$/, "$1 is"],
  [/^(what|where|how|that)s$/, "$1 is"],
  [/^(.+)['’]s$/, "$1"],
  [/^(.+s)['’]$/, "$1"],
  [/^(.+)['’]re$/, "$1 are"],
  [/^(.+)['’]ve$/, "$1 have"],
  [/^(.+)['’]ll$/, "$1 will"],
  [/^(.+)['’]d$/, "$1 would"],
  [/^i['’]?m$/, "i am"],
  [/^(you|they)re$/, "$1 are"],
  [/^(i|you|they)ve$/, "$1 have"],
];

/** How words are written in a chat or cut short → what is meant. */
const shortForms = new Map(
  `ur your / pls please / plz please / thx thanks / thanx thanks / tnx thanks / idk i do not know / dunno do not know / wanna want to /
  gonna going to / gotta have to / gimme give me / lemme let me / cuz because / coz because / pwd password / passwd password /
  acct account / tmrw tomorrow / tmr tomorrow / ppl people / rly really / thru through / tho though / wat what / wut what /
  asap as soon as possible / info information / approx approximately / config configuration / fav favorite / qty quantity /
  dept department / govt government / repo repository / docs documentation / 2nite tonight / 2moro tomorrow /
  2morrow tomorrow / gr8 great / 4ever forever`
    .split("/")
    .map((line) => line.trim().split(/\s+/))
    .map(([short = "", ...words]) => [short, words] as const),
);

const expand = memoized((word): readonly string[] | null => {
  const meant = shortForms.get(word);
  if (meant) return meant;
  for (const [ending, words] of endings) if (ending.test(word)) return word.replace(ending, words).split(" ");
  return null;
});

const isPast = (word: string): boolean =>
  word.endsWith("ed") || tagsOf(word).some((tag) => tag === "PastTense" || tag === "Participle");

const thesaurus = thesaurusOf({
  synonyms: englishSynonyms,
  opposites: englishOpposites,
  stem: memoized((word) => stem(positiveForm(word))),
  negativePrefix: /^(?:un|in|im|ir|il|dis|non|mis)-?/,
});

/** Participles that are also nouns. */
const sameAsPast = wordSet("hit cut set hurt cost bet shut split spread cast");

let words: ReadonlySet<string> | null = null;
function otherWords(): ReadonlySet<string> {
  words ??= new Set(englishWords.split(" "));
  return words;
}

const reporting =
  "say says said saying tell tells told state states stated report reports reported announce announces announced";

export const english: GuardLanguage = {
  code: "en",
  stem,
  expand,
  phrases: englishPhrases,
  gapPhrases: englishGapPhrases,
  asking: new Map(),
  asksWhatIs: wordSet("what which"),
  choosing: wordSet("what which"),
  light: wordSet(`
    a an the this that these those some any such own
    be am is are been being do does done doing have has having get got
    of to at by for with about as into onto upon via than then so too also just even still yet
    in on
    there here one ones someone somebody people
    please actually indeed really currently basically truly quite very simply exactly certainly definitely
    ${reporting}
    ok okay somehow literally frankly honestly obviously clearly surely hello hi hey thanks thank
    shall will would
    though although while
  `),
  heavySenses: {
    nouns: wordSet("state states report reports say own"),
    verbs: wordSet("get getting got"),
    auxiliaries: wordSet("have has had do say tell report state announce"),
    before: wordSet(
      "to i you we they he she can could should must may might will would did not always never yet ever still also",
    ),
    determiners: wordSet("a an the my your his her its our their this that these those some any no each every"),
    greetings: wordSet("hello hi hey"),
  },
  demonstratives: namesOf("this these / that those"),
  objectPronouns: { alone: new Set(), behind: new Set(), isVerb: () => false, within: () => null },
  reporting: wordSet(reporting),
  priceVerbs: wordSet("cost costs"),
  negators: wordSet(
    "not no never none nobody nothing nowhere neither nor without fail fails failed failing refuse refuses refused refusing unable lack lacks lacking lacked deny denies denied denying",
  ),
  hasNegativeConcord: false,
  operators: operatorsOf({
    addition: "and & plus",
    alternative: "or either",
    quantity:
      "both / all every everyone everybody everything each always / few little / many much several / most / only / half / enough / sometimes occasionally / often usually frequently / almost nearly / atleast / atmost / simultaneously / rarely seldom hardly barely scarcely",
    degree:
      "more / less fewer / most / least / as / better / worse / higher / lower / larger bigger / smaller / faster / slower / older / younger / longer / shorter / earlier / later / cheaper",
    modality: "can could able / should ought supposed / must / may might perhaps maybe possibly / formerly",
    direction:
      "up / down / inside into / outside out / off / over above / under below beneath / forward forwards / backward backwards back / left / right / toward towards / away / north / south / east / west / near close / far",
    tense: "was were did had",
    sequence: "before prior / after following / since / until till / during while / first / last / next / previous",
    time: "today tonight / yesterday / tomorrow / now nowadays / ago / soon / already / again / anymore / forever",
    aspect:
      "becoming become becomes became / start starting started begin beginning began / stop stopping stopped quit / finish finishing finished",
    condition: "if whether / unless / except / despite / because / instead / against / versus vs / alone",
    person: "whoever / i me my mine myself / you your yours yourself / we us our ours / it its itself",
    reference: "he him his himself / she her hers herself / they them their theirs themselves",
    answer: "yes yeah yep / nope",
    question: "who whom whose / what / when / where / why / how / which",
  }),
  numbers: new Map(
    "zero 0 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000 million 1000000 billion 1000000000 trillion 1000000000000 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 twice 2 dozen 12"
      .match(/\S+ \S+/g)
      ?.map((pair) => pair.split(" ") as [string, string]),
  ),
  ordinals: wordSet("third fourth fifth sixth seventh eighth ninth tenth twice dozen"),
  numberJoiner: "and",
  initials: englishInitials,
  chatLetters: new Map([
    ["u", "you"],
    ["r", "are"],
  ]),
  units: namesOf(
    "km kms kilometer kilometers kilometre kilometres / m meter meters metre metres / cm centimeter centimeters centimetre centimetres / mm millimeter millimeters millimetre millimetres / mi mile miles / ft foot feet / in inch inches / yd yard yards / kg kgs kilo kilos kilogram kilograms / g gram grams gramme grammes / mg milligram milligrams / lb lbs pound pounds / oz ounce ounces / l liter liters litre litres / ml milliliter milliliters millilitre millilitres / gal gallon gallons / s sec secs second seconds / min mins minute minutes / h hr hrs hour hours / day days / week weeks / month months / year years / % percent / usd dollar dollars $ / eur euro euros € / gbp £ / inr rs rupee rupees ₹ / jpy yen ¥ / c celsius / f fahrenheit / kb kilobyte kilobytes / mb megabyte megabytes / gb gigabyte gigabytes gigs / tb terabyte terabytes / mph / kmh kph / am / pm",
  ),
  calendar: namesOf(
    "january jan / february feb / april apr / june jun / july jul / august aug / september sept sep / october oct / november nov / december dec / monday mon / tuesday tue tues / wednesday wed / thursday thu thurs / friday fri / saturday / sunday",
  ),
  monthsAtNumbers: namesOf("march mar / may"),
  daysBehindOn: namesOf("saturday sat / sunday sun"),
  months: "january february march april may june july august september october november december".split(" "),
  isDayFirst: false,
  symmetric: new Set(
    "related relate similar different differ difference same equal equivalent friend friends acquaintance dating date married marry spouse partner partners engaged sibling siblings cousin cousins neighbor neighbors neighbour colleague colleagues roommate roommates between versus vs connected close compare compared comparison and or identical meet met"
      .split(" ")
      .map(stem),
  ),
  attribution: new Set("think say said believe claim report state announce confirm accord".split(" ").map(stem)),
  roleMarkers: wordSet("from to by for with of about than against into onto over under"),
  askedBehind: wordSet("to for with from about of at against on in into after behind without"),
  strands: true,
  endings: new Set([
    "",
    ..."e y s es ed d ing ings ies ied er ers or ors al ally ial ical ic ics ive ative ion ions tion tions ation ations ition itional ional ant ent ants ents ance ence ances ancy ency ment ments ness ity ities ty able ible ably ibly ably ility ly ily ous ious ize izes ized izing ise ised ising ify ified ism ist ists ship hood age ages ary ery ory ory ure ures oral ral th en ened ening".split(
      " ",
    ),
  ]),
  passive: {
    auxiliaries: wordSet("be is are was were been being am get gets got getting"),
    agent: "by",
    isPast,
    isParticiple: (word) => sameAsPast.has(word) || !tagsOf(word).some((tag) => tag === "Singular" || tag === "Plural"),
  },
  personOf: () => null,
  tense: {
    completing: wordSet("be is are was were been being am get gets got has have had having"),
    timeless: wordSet("did to can could would should must may might formerly"),
    isDone: (word) => isPast(word) || (tagsOf(word).includes("Adjective") && baseForm(word) !== word),
    isOngoing: (word) => word.endsWith("ing"),
    isPast,
    isPresent: (word) => !/(?:ing|ed|en|ment|ion)s?$/.test(word) && !tagsOf(word).includes("PastTense"),
  },
  isCommon: memoized(
    (word) =>
      tagsOf(word).length > 0 ||
      thesaurus.holds(word) ||
      otherWords().has(stem(word)) ||
      (holdsCommonStem(stem(word)) && holdsStem(stem(word))),
  ),
  exists: memoized((word) => tagsOf(word).length > 0 || holdsStem(stem(word))),
  hasInLowerCase: memoized((word) => holdsStem(stem(word))),
  areSynonyms: thesaurus.areSynonyms,
  areDistinct: distinctOf(
    "general generic generous generate / university universe universal / business busy / new news / import important / past paste / internal international / position positive / author authority / polite political politics / experience experiment / organ organic organize organization / community commune communism / policy police / animal animate / secret secretary / execute executive / physics physical physician / human humane humanity / arm army / severe sever / depart department / numeric numerous / relative relativity / logic logistics / operator opera / custom customer / memory memorial memoir / local locate / person personal personnel / contract contractor / train trainer / late later lately / hard hardly / near nearly / high highly / short shortly / pass passport / good goods / glass glasses / wind window / firm firmware / soft software / electric electron electronic",
  ),
  areOpposites: thesaurus.areOpposites,
};
