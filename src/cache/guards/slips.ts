// Reads a mistyped word of grammar as what is meant: "befor", "shuold", "tehir". Words of grammar are few, so a word that does not
// exist and is nearly like exactly one of them is that one. Content words are compared with those of the other text instead.
import { isOneEdit } from "./edits.ts";
import type { GuardLanguage } from "./guard-language.ts";

/** Of shorter words, too many are alike. */
const shortest = 5;

const grammars = new WeakMap<GuardLanguage, { words: readonly string[]; found: Map<string, string> }>();

/** The word itself if it exists, has a capital, or is like none or several of the words of grammar. */
export function mended(word: string, written: string, language: GuardLanguage): string {
  const isPlain = word.length >= shortest - 1 && written === word && /^\p{Ll}+$/u.test(word);
  if (!isPlain || language.exists(word)) return word;
  const { words, found } = grammarOf(language);
  const known = found.get(word);
  if (known !== undefined) return known;
  const like = words.filter((each) => isSlip(word, each));
  const [only = word] = like.length === 1 ? like : [];
  if (found.size < mostKept) found.set(word, only);
  return only;
}

/** Another letter at the end is another ending: "closd" is "closed" and not "close". */
const isSlip = (word: string, meant: string): boolean =>
  isOneEdit(word, meant) &&
  (word.length !== meant.length || word.at(-1) === meant.at(-1) || word.at(-1) === meant.at(-2));

const mostKept = 5_000;

function grammarOf(language: GuardLanguage) {
  const kept = grammars.get(language);
  if (kept) return kept;
  const { light, operators, negators, numbers } = language;
  const all = new Set([...light, ...operators.keys(), ...negators, ...numbers.keys()]);
  const made = { words: [...all].filter((word) => word.length >= shortest), found: new Map<string, string>() };
  grammars.set(language, made);
  return made;
}
