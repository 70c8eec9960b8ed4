// Replaces phrases that mean the same by the same words. Phrases are found by their first two words, so their number does not slow the
// search.
import { alternatives } from "./gap-phrases.ts";
import { isInCapitals, type RawWord } from "./raw-word.ts";

interface Phrase {
  from: readonly string[];
  to: readonly string[];
  /** Only where a clause begins. */
  isOpening: boolean;
}

/** First word → second word, "" where there is none → the phrases that begin so, longest first. */
export type Phrases = ReadonlyMap<string, ReadonlyMap<string, readonly Phrase[]>>;

/** Parses lines such as `what is a good way to > how`; `a|b` means either word, and `^` that a clause begins here. */
export function phrasesOf(lines: string): Phrases {
  const phrases = new Map<string, Map<string, Phrase[]>>();
  const all = lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [from = "", to = ""] = line.split(">").map((side) => side.trim());
      const isOpening = from.startsWith("^ ");
      return alternatives(from.replace(/^\^ /, "").split(" ")).map((words) => ({
        from: words,
        to: to === "" ? [] : to.split(" "),
        isOpening,
      }));
    })
    .sort((a, b) => b.from.length - a.from.length);
  for (const phrase of all) {
    const [first = "", second = ""] = phrase.from;
    const bySecond = phrases.get(first) ?? new Map<string, Phrase[]>();
    phrases.set(first, bySecond);
    const same = bySecond.get(second);
    if (same) same.push(phrase);
    else bySecond.set(second, [phrase]);
  }
  return phrases;
}

/** Where capitals tell something, "IT" and "WHO" belong to no phrase. */
export function rephrased(given: readonly RawWord[], phrases: Phrases, hasInitials: boolean): RawWord[] {
  const words = [...given];
  const result: RawWord[] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    if (!first) break;
    const phrase = phraseAt(words, at, phrases, { opens: first.opensClause || result.length === 0, hasInitials });
    if (!phrase) {
      result.push(first);
      at++;
      continue;
    }
    const { from, to } = phrase;
    const last = words[at + from.length - 1];
    // In "tell me how > how", another phrase may begin with "how".
    const isKept = from.length > 1 && to.length === 1 && to[0] === from.at(-1) && last !== undefined;
    if (isKept) words[at + from.length - 1] = { ...last, opensClause: first.opensClause };
    else {
      for (const [index, word] of to.entries())
        result.push({ written: "", word, opensClause: first.opensClause && index === 0 });
    }
    at += isKept ? from.length - 1 : from.length;
  }
  return result;
}

function phraseAt(
  words: readonly RawWord[],
  at: number,
  phrases: Phrases,
  { opens, hasInitials }: { opens: boolean; hasInitials: boolean },
): Phrase | undefined {
  const bySecond = phrases.get(words[at]?.word ?? "");
  if (!bySecond) return undefined;
  const begins = ({ from, isOpening }: Phrase): boolean =>
    (opens || !isOpening) &&
    from.every((word, index) => words[at + index]?.word === word) &&
    !(hasInitials && words.slice(at, at + from.length).some(({ written }) => isInCapitals(written)));
  return bySecond.get(words[at + 1]?.word ?? "")?.find(begins) ?? bySecond.get("")?.find(begins);
}
