// Phrases around a thing, which stays as it is: `what does (any) cost > how much does (any) cost`. They begin where a clause begins. A
// thing has few words, so the search takes linear time.
import type { RawWord } from "./raw-word.ts";

interface GapPhrase {
  first: string;
  /** Between the first word and the gap. */
  before: readonly string[];
  mayFill: Filling;
  after: readonly string[];
  to: readonly string[];
}

/** Whether the words may stand in the gap. */
type Filling = (words: readonly string[]) => boolean;

/** First word → the phrases that begin with it. */
export type GapPhrases = ReadonlyMap<string, readonly GapPhrase[]>;

const mostWords = 6;
const gap = /^\((\w+)\)$/;
/** The end of a clause. */
const end = "$";

/** Parses lines such as `are (thing) accepted $ > do you accept (thing)`; `a|b` means either word. `fillings` says what a gap may hold. */
export function gapPhrasesOf(lines: string, fillings: Readonly<Record<string, Filling>>): GapPhrases {
  const phrases = lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [from = [], to = []] = line.split(">").map((side) => side.trim().split(/\s+/));
      return alternatives(from).map((words): GapPhrase => {
        const at = words.findIndex((word) => gap.test(word));
        const mayFill = fillings[words[at]?.slice(1, -1) ?? ""];
        if (!mayFill) throw new Error(`"${line}" has no gap.`);
        return { first: words[0] ?? "", before: words.slice(1, at), mayFill, after: words.slice(at + 1), to };
      });
    });
  return Map.groupBy(phrases, ({ first }) => first);
}

export const alternatives = (words: readonly string[]): string[][] =>
  words.reduce<string[][]>(
    (all, word) => all.flatMap((left) => word.split("|").map((choice) => [...left, choice])),
    [[]],
  );

export function rephrasedAround(given: readonly RawWord[], phrases: GapPhrases): readonly RawWord[] {
  if (phrases.size === 0) return given;
  let words = given;
  for (let at = 0; at < words.length; at++) {
    if (at === 0 || words[at]?.opensClause) words = rephrasedAt(words, at, phrases);
  }
  return words;
}

function rephrasedAt(words: readonly RawWord[], at: number, phrases: GapPhrases): readonly RawWord[] {
  for (const { before, mayFill, after, to } of phrases.get(words[at]?.word ?? "") ?? []) {
    if (!standAt(before, words, at + 1)) continue;
    const from = at + 1 + before.length;
    for (let size = 1; size <= mostWords; size++) {
      if (words[from + size - 1]?.opensClause ?? true) break;
      if (!standAt(after, words, from + size)) continue;
      const filling = words.slice(from, from + size);
      if (!mayFill(filling.map(({ word }) => word))) continue;
      const replaced = to.flatMap((word, index): RawWord[] =>
        gap.test(word) ? filling : [{ written: "", word, opensClause: index === 0 }],
      );
      const behind = from + size + after.filter((word) => word !== end).length;
      return [...words.slice(0, at), ...replaced, ...words.slice(behind)];
    }
  }
  return words;
}

const standAt = (wanted: readonly string[], words: readonly RawWord[], at: number): boolean =>
  wanted.every((word, index) => {
    const found = words[at + index];
    if (word === end) return found === undefined || found.opensClause;
    return found?.word === word && !found.opensClause;
  });
