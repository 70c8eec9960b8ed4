// A reading is a text prepared for the guards: its words, each with its grammar. Takes linear time; words after the first
// `longest` are cut off, and `isCut` says so. A text is read once and compared with many.
import { memoized } from "../../kernel/memoized.ts";
import { foldForms } from "../../language/character-forms.ts";
import { askerOf } from "./askers.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { dateOf } from "./date-words.ts";
import { rephrasedAround } from "./gap-phrases.ts";
import type { GuardLanguage, Operator, OperatorGroup } from "./guard-language.ts";
import { languageOf } from "./guard-languages.ts";
import { isHeavy } from "./heavy-words.ts";
import { type Mark, marksBetween } from "./marks.ts";
import { isNameLike, titleCased } from "./name-writing.ts";
import { numberOf } from "./number-value.ts";
import { joinedNumbers } from "./number-words.ts";
import { rephrased } from "./phrases.ts";
import { isInCapitals, type RawWord } from "./raw-word.ts";
import { mended } from "./slips.ts";
import { expanded, type FoundWord, rawWords } from "./tokenize.ts";
import { unitOf } from "./unit-words.ts";

/** Most words and most marks of a text that are compared. The semantic layer does not serve longer texts. */
const longest = 600;

const sentenceBreak = /(?:[!?\n(;–—]|[.:](?!(?<=\d.)\d)| - )(?=[^\p{L}\p{N}.!?\n]{0,6}[\p{L}\p{N}])/gu;

export interface Token {
  /** As the text writes it; empty for a word that replaces part of a contraction or a phrase. */
  written: string;
  /** Lower case. */
  word: string;
  stem: string;
  index: number;
  /** Canonical value of a number ("7", "2.5"), else null. */
  number: string | null;
  /** A unit, whose stem is the unit's first name. */
  isUnit: boolean;
  /** The name of a month or weekday, which "Jan" is too. */
  date: string | null;
  /** Letters mixed with digits or signs: a version, a model, an address. */
  isIdentifier: boolean;
  /** Written like a name, or listed as a name. */
  isName: boolean;
  /** A word of grammar that says nothing about the subject. */
  isLight: boolean;
  isOwner: boolean;
  /** A relation whose two sides may be swapped. */
  isSymmetric: boolean;
  isNegator: boolean;
  operator: Operator | null;
  opensClause: boolean;
}

export interface Reading {
  text: string;
  language: GuardLanguage;
  tokens: readonly Token[];
  /** Signs that are no part of a word, in their order. */
  marks: readonly Mark[];
  /** All words joined, to detect typing mistakes. */
  letters: string;
  /** Number of marks that end a sentence or a part of it and have text after them. */
  breaks: number;
  isCut: boolean;
  /** Who does what is asked for with "how", as the value of an operator. */
  asker: string | null;
  /** Whether capitals tell something: not in a headline, nor in a text in one case. */
  hasCase: boolean;
  /** Pronouns in capitals, which are initials: "IT", "WHO". A phrase without them may have the same letters. */
  initials: readonly string[];
}

const hasSigns = memoized((word) => /[\p{N}_@+#<>=*/×÷^]|\p{Sc}.|^(?:-|!|&&|\|+)$|^--|\p{L}\.\p{L}/u.test(word));
const pronouns: ReadonlySet<OperatorGroup | undefined> = new Set(["person", "reference", "question"]);

/** Reads the text in the given language, or else in the language of its grammar words. */
export function readText(asWritten: string, given?: GuardLanguage): Reading {
  const text = withoutCourtesy(foldForms(asWritten));
  const raw: FoundWord[] = [];
  const marks: Mark[] = [];
  let isCut = false;
  let end = 0;
  const markBefore = (gap: string, next: RawWord | null) => {
    for (const mark of marksBetween(gap, raw.at(-1) ?? null, next)) {
      if (marks.length >= longest) return true;
      marks.push(mark);
    }
    return false;
  };
  for (const word of rawWords(text)) {
    isCut = raw.length >= longest || (word.gap.trim() !== "" && markBefore(word.gap, word));
    if (isCut) break;
    raw.push(word);
    end = word.end;
  }
  isCut ||= markBefore(text.slice(end), null);
  const language = given ?? languageOf(raw.map(({ word }) => word));
  const isTitle = titleCased(raw);
  const words = rephrased(
    rephrasedAround(joinedNumbers([...expanded(raw, language)], language), language.gapPhrases),
    language.phrases,
    !isTitle,
  );
  const tokens = words.map(({ written, word: rawWord, opensClause, isOwner = false }, index): Token => {
    const asking = language.asking.get(rawWord);
    const asked = asking !== undefined && mayAsk(words, index, language) ? asking : undefined;
    const date = dateOf(words, index, language, isTitle) ?? null;
    const word = asked ?? date ?? mended(rawWord, written, language);
    const number = numberOf(word, language);
    const unit = unitOf(words, index, word, language);
    const stem = number ?? (unit === undefined ? language.stem(word) : `${unit} `);
    const isNegator = language.negators.has(word);
    // "US" and "WHO" are not pronouns, unless the whole text is in capitals.
    const isInitials = !isTitle && isPronounInCapitals({ written, word }, language);
    const isLabel = date !== null || isLetterName(words, index, isTitle);
    const known = isNegator || isInitials || isLabel ? undefined : operatorOf(words, index, word, language);
    // "Who" in "the person who" does not ask; "written by whom" does.
    const isInside = !opensClause && index > 1 && index < words.length - 1;
    const isRelative = known?.group === "question" && (isInside || isCondition(words, index, text));
    const operator = known && !isRelative ? known : null;
    const isPriceVerb = language.priceVerbs.has(word) && asksHowMuch(words, language);
    const isLight =
      isRelative ||
      isPriceVerb ||
      (!operator &&
        !isNegator &&
        !isInitials &&
        !isLabel &&
        language.light.has(word) &&
        !isHeavy(words, index, language.heavySenses));
    const isIdentifier = number === null && hasSigns(word);
    return {
      written,
      word,
      stem,
      index,
      number,
      isUnit: unit !== undefined,
      date,
      isIdentifier,
      isName:
        number === null &&
        !isLight &&
        !isNegator &&
        !operator &&
        !isIdentifier &&
        ((isLabel && date === null) || isNameLike(written, word, opensClause, isTitle)),
      isLight,
      isOwner,
      isSymmetric: language.symmetric.has(stem) || language.symmetric.has(word),
      isNegator,
      operator,
      opensClause,
    };
  });
  const breaks = text.match(sentenceBreak)?.length ?? 0;
  // In a headline, common words have capitals too.
  const inClause = tokens.filter(
    (token) =>
      isContent(token) && !token.opensClause && token.written.length > 2 && language.hasInLowerCase(token.word),
  );
  const different = (words: readonly Token[]) => new Set(words.map(({ word }) => word)).size;
  const capitals = different(inClause.filter(({ written }) => /^\p{Lu}\p{Ll}/u.test(written)));
  const isHeadline = capitals > 1 && 3 * capitals >= 2 * different(inClause);
  const hasCase = !isHeadline && /\p{Lu}/u.test(text) && /\p{Ll}/u.test(text);
  const asker = askerOf(raw, language);
  return {
    text,
    language,
    tokens,
    marks,
    asker,
    hasCase,
    initials: isTitle ? [] : raw.filter((each) => isPronounInCapitals(each, language)).map(({ word }) => word),
    breaks,
    letters: raw.map(({ word }) => word).join(""),
    isCut,
  };
}

const isPronounInCapitals = (
  { written, word }: Pick<RawWord, "written" | "word">,
  { operators }: GuardLanguage,
): boolean => pronouns.has(operators.get(word)?.group) && isInCapitals(written);

/** "Que" at the start of a clause asks, and so it does behind a preposition there: "a que hora". */
function mayAsk(words: readonly RawWord[], index: number, { roleMarkers }: GuardLanguage): boolean {
  const [previous, word] = [words[index - 1], words[index]];
  return word?.opensClause === true || (previous?.opensClause === true && roleMarkers.has(previous.word));
}

/** Words behind a letter that begins a text and is a name: "A or B", "A is cheaper". */
const behindName = /^(?:or|and|vs|versus|is|was|has|o|y|es|fue|tiene)$/;

/** "A" as the name of an option, not as an article or a preposition: "is A cheaper", "is b cheaper than a". */
function isLetterName(words: readonly RawWord[], index: number, isTitle: boolean): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word?.word.length !== 1 || !/^[a-hj-z]$/.test(word.word)) return false;
  if (/^[aeouy]$/.test(word.word) && (next === undefined || next.opensClause)) return true;
  const isCapital = !isTitle && word.written !== word.word && word.written !== "";
  return isCapital && (!word.opensClause || behindName.test(next?.word ?? ""));
}

/** "Both" counts two, but adds nothing to "and": "both tea and milk". */
const furthestAnd = 6;

function operatorOf(
  words: readonly RawWord[],
  index: number,
  word: string,
  { operators }: GuardLanguage,
): Operator | undefined {
  if (word !== "both") return operators.get(word);
  const near = words.slice(Math.max(0, index - furthestAnd), index + furthestAnd);
  return near.some((each) => each.word === "and") ? operators.get("and") : operators.get(word);
}

/** "How much does it cost" and "how much is it". */
const asksHowMuch = ([first, second]: readonly RawWord[], { operators }: GuardLanguage): boolean =>
  (first?.word === "how" && second?.word === "much") || operators.get(first?.word ?? "")?.value === "cuánto";

const auxiliary = /^(?:do|does|did|is|are|was|were|am|will|would|can|could|should|shall|must|may|has|have|had)$/;

/** "When the shop closes, the lights go out" asks nothing, and neither does "the lights go out when the shop closes". */
function isCondition(words: readonly RawWord[], index: number, text: string): boolean {
  const [word, next] = [words[index], words[index + 1]];
  return (
    word !== undefined &&
    /^(?:when|cuando)$/.test(word.written.toLowerCase()) &&
    !text.includes("?") &&
    !auxiliary.test(next?.word ?? "") &&
    words.slice(index + 2).some(({ opensClause }) => opensClause)
  );
}

/** Content words: the words that say what the text is about. */
export const isContent = ({ isLight, isNegator, operator }: Token): boolean =>
  !isLight && !isNegator && operator === null;
