// Whether a word is a name, from its writing and from word lists.
import { tagsOf } from "./languages/english-words.ts";
import type { RawWord } from "./tokenize.ts";

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
/** Sure even in lower case: other names are everyday words too. */
const placeTags = ["City", "Country", "Region", "Place"];

const isCapital = (written: string): boolean => /^[#@]?\p{Lu}/u.test(written);

/** Headlines and shouting: capitals say nothing there. */
export function titleCased(words: readonly RawWord[]): boolean {
  const long = words.filter(({ written, word }) => written.length > 3 && !hasTag(word, nameTags));
  const capital = long.filter(({ written }) => isCapital(written)).length;
  return long.length >= 3 && capital > 0.6 * long.length;
}

export function isNameLike(written: string, word: string, opensClause: boolean, isTitle: boolean): boolean {
  // "Alta" is short for Alberta, and a word of Spanish.
  if (hasTag(word, placeTags) && !hasTag(word, ["Abbreviation"])) return true;
  if (!isCapital(written)) return false;
  if (opensClause || isTitle) return hasTag(word, nameTags) || (/^\p{Lu}{2,}$/u.test(written) && !isTitle);
  return true;
}

const hasTag = (word: string, wanted: readonly string[]): boolean => tagsOf(word).some((tag) => wanted.includes(tag));
