// Pairs made by rule from sentences: at most `perKind` of a kind, from sentences in a seeded order.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { seededRandom } from "../../seeded-random.ts";
import { changing } from "./changing.ts";
import { keeping } from "./keeping.ts";
import { chooser, type Mutation, type Sentence } from "./mutation.ts";

export interface MutatedPair {
  kind: string;
  isRight: boolean;
  a: string;
  b: string;
}

const linesOf = (file: string): string[] =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .trim()
    .split("\n");

/** Sentences written for this test. */
export const ownSentences = (): Sentence[] => [
  ...linesOf("sentences.en.txt").map((text) => ({ text, language: "en" as const })),
  ...linesOf("sentences.es.txt").map((text) => ({ text, language: "es" as const })),
];

/** Mutates each sentence up to `rounds` times for each kind, each time differently. */
export function mutatedPairs(
  sentences: readonly Sentence[],
  { perKind, rounds, seed }: { perKind: number; rounds: number; seed: number },
): MutatedPair[] {
  const kinds: [string, boolean, Mutation][] = [
    ...Object.entries(changing).map(([kind, mutate]): [string, boolean, Mutation] => [kind, false, mutate]),
    ...Object.entries(keeping).map(([kind, mutate]): [string, boolean, Mutation] => [kind, true, mutate]),
  ];
  return kinds.flatMap(([kind, isRight, mutate], nth) => {
    const random = seededRandom(seed + nth);
    const choose = chooser(random);
    const made = new Map<string, MutatedPair>();
    for (let round = 0; round < rounds; round++) {
      for (const sentence of shuffled(sentences, random)) {
        if (made.size >= perKind) break;
        const [a, b] = mutate(sentence, choose) ?? ["", ""];
        if (a !== b) made.set(`${a}\n${b}`, { kind, isRight, a, b });
      }
    }
    return [...made.values()];
  });
}

const shuffled = <T>(values: readonly T[], random: () => number): T[] =>
  values
    .map((value) => [random(), value] as const)
    .sort(([x], [y]) => x - y)
    .map(([, value]) => value);
