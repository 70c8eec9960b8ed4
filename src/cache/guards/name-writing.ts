// Decides whether a word is a name, by its capitals and by word lists.
import { memoized } from "../../kernel/memoized.ts";
import { tagsOf } from "./languages/english-words.ts";
import { isInCapitals, type RawWord } from "./raw-word.ts";

const nameTags = [
  "FemaleName",
  "MaleName",
  "FirstName",
  "LastName",
  "Person",
  "City",
  "Country",
  "Place",
  "Region",
  "Organization",
  "SportsTeam",
];
/** These count even in lower case. Other names are everyday words too. */
const placeTags = ["City", "Country", "Region", "Place"];

const isCapital = (written: string): boolean => /^[#@]?\p{Lu}/u.test(written);

/** In headlines and in texts in capitals, a capital does not mark a name. */
export function titleCased(words: readonly RawWord[]): boolean {
  const long = words.filter(({ written, word }) => written.length > 3 && !isNameInEnglish(word));
  // The first word of a sentence has a capital anyway.
  const inside = long.filter(({ opensClause }) => !opensClause);
  const capital = inside.filter(({ written }) => isCapital(written)).length;
  return (long.length >= 3 && capital > 0.7 * inside.length) || isShouted(words);
}

/** "WHERE IS IT" */
function isShouted(words: readonly RawWord[]): boolean {
  const written = words.filter(({ written }) => /\p{L}/u.test(written));
  return written.length >= 3 && written.every((word) => word.written === word.written.toUpperCase());
}

export function isNameLike(written: string, word: string, opensClause: boolean, isTitle: boolean): boolean {
  if (isPlace(word)) return true;
  if (!isCapital(written)) return false;
  if (opensClause || isTitle) return isNameInEnglish(word) || (isInCapitals(written) && !isTitle);
  return true;
}

/** Whether the word is a name whatever its case is. */
export const isListedName = (word: string): boolean => isNameInEnglish(word) || isCountry(word);

let countries: ReadonlySet<string> | null = null;

/** A country by its Spanish name, which the lexicon of English lacks. */
function isCountry(word: string): boolean {
  countries ??= spanishCountries();
  return countries.has(word);
}

function spanishCountries(): ReadonlySet<string> {
  const names = new Intl.DisplayNames(["es"], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Set(codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []));
}

const isNameInEnglish = memoized((word) => hasTag(word, nameTags));

/** "Alta" is an abbreviation of Alberta, but also a Spanish word. */
const isPlace = memoized((word) => (hasTag(word, placeTags) && !hasTag(word, ["Abbreviation"])) || isCountry(word));

const hasTag = (word: string, wanted: readonly string[]): boolean => tagsOf(word).some((tag) => wanted.includes(tag));
