// Prints how the cache judges pairs made by rule, by kind. The sentences are the project's own, and those of the labelled pairs if
// they are on this machine.
import type { LabelledPair } from "../labelled-pairs.ts";
import { countByKind, type KindCount } from "./judged.ts";
import type { Sentence } from "./mutation.ts";
import { mutatedPairs, ownSentences } from "./pairs.ts";

/** Enough for more than 20,000 pairs with the labelled files, where some kinds have few sentences to work on. */
const perKind = 3000;
/** In longer texts one change is a small part. */
const longestText = 200;

export function reportMutations(labelled: readonly LabelledPair[]): Record<string, readonly KindRow[]> {
  const own = mutatedPairs(ownSentences(), { perKind, rounds: 6, seed: 1 });
  const files = mutatedPairs(sentencesOf(labelled), { perKind, rounds: 2, seed: 2 });
  return {
    own_sentences: print("own sentences", own),
    ...(files.length > 0 && { labelled_files: print("labelled files", files) }),
  };
}

interface KindRow extends Omit<KindCount, "missed"> {
  examples: readonly string[];
}

function print(name: string, pairs: Parameters<typeof countByKind>[0]): KindRow[] {
  const counts = countByKind(pairs);
  console.log(`\nPairs made by rule from the ${name}: ${pairs.length}`);
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`;
  const table = counts.map(({ kind, isRight, pairs, byGuards, served, belowFloor }) => ({
    kind,
    meaning: isRight ? "kept" : "changed",
    pairs,
    "served by the guards": share(byGuards, pairs),
    "below the floor": share(belowFloor, pairs),
    served: share(served, pairs),
  }));
  console.table(Object.fromEntries(table.map(({ kind, ...row }) => [kind, row])));
  return counts.map(({ missed, ...count }) => ({
    ...count,
    examples: missed.slice(0, 12).map(({ a, b }) => `${a} | ${b}`),
  }));
}

function sentencesOf(labelled: readonly LabelledPair[]): Sentence[] {
  const sentences = new Map<string, Sentence>();
  for (const { a, b, language } of labelled) {
    if (language !== "en" && language !== "es") continue;
    for (const text of [a, b]) if (text.length <= longestText) sentences.set(text, { text, language });
  }
  return [...sentences.values()];
}
