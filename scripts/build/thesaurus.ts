// Writes the English thesaurus of the cache's guards from WordNet: which words can stand for each other in their usual senses, and
// which are opposites, by stem; and the stems of other words that texts have. `npm run build:thesaurus`; the result is committed, so that a build needs no WordNet.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexicon } from "vader-sentiment/src/vader_lexicon.js";
import { positiveForm, stemEnglish, tagsOf } from "../../src/cache/guards/languages/english-words.ts";
import { licence, type PartOfSpeech, type Synset, senses, synsets } from "./wordnet.ts";

const target = join(import.meta.dirname, "../../src/cache/guards/languages/english-thesaurus.ts");
const all = new Map([...synsets()].map((synset) => [synset.id, synset]));
const { of, met } = senses();

const isWord = (word: string): boolean => /^[a-z]{3,20}$/.test(word);
const stemOf = (word: string): string => stemEnglish(positiveForm(word));
/** A shorter stem is shared by words that have nothing to do with each other: "aw" of "awful" and "awing". */
const shortestStem = 3;
const pairOf = (a: string, b: string): string => [stemOf(a), stemOf(b)].sort().join(" ");

/** Whether the word is met in texts at all, as any part of speech. */
const isCommon = (word: string): boolean =>
  (["n", "v", "a", "r"] as const).some((part) => (met.get(`${part} ${word}`) ?? 0) > 0);

/** A sense's number, and its share of the word's uses, smoothed. */
function use(id: string, part: PartOfSpeech, word: string): { number: number; share: number } {
  const { number, count } = of.get(`${id} ${word}`) ?? { number: 99, count: 0 };
  return { number, share: (count + (number === 1 ? 0.5 : 0.1)) / ((met.get(`${part} ${word}`) ?? 0) + 1) };
}

function* synonymsOf({ id, part, words, pointers }: Synset): Generator<[string, string]> {
  const usual = words
    .filter(isWord)
    .map((word) => ({ word, ...use(id, part, word) }))
    .filter(({ number, share }) => number === 1 || share >= 0.25);
  for (const [place, a] of usual.entries()) {
    for (const b of usual.slice(place + 1)) {
      const isChief = [a, b].some(({ number, share }) => number === 1 || share >= 0.2);
      if (isChief && (isCommon(a.word) || isCommon(b.word))) yield [a.word, b.word];
    }
  }
  if (part !== "a") return;
  for (const { symbol, to } of pointers) {
    const other = all.get(to);
    if (!other || (symbol !== "&" && symbol !== "^")) continue;
    for (const a of words.filter((word) => isWord(word) && use(id, part, word).number === 1)) {
      for (const b of other.words.filter((word) => isWord(word) && use(to, part, word).number === 1)) {
        if (isCommon(a) || isCommon(b)) yield [a, b];
      }
    }
  }
}

function* oppositesOf({ words, pointers }: Synset): Generator<[string, string]> {
  for (const { symbol, to, words: places } of pointers) {
    const [a, b] = [words[places[0] - 1], all.get(to)?.words[places[1] - 1]];
    if (symbol === "!" && a && b && isWord(a) && isWord(b)) yield [a, b];
  }
}

/** "Awful" and "amazing" share a sense nobody means. */
const disagree = (a: string, b: string): boolean => (lexicon[a] ?? 0) * (lexicon[b] ?? 0) < 0;

const opposites = new Set(
  [...all.values()].flatMap((synset) => [...oppositesOf(synset)].map((pair) => pairOf(...pair))),
);
const meant = [...all.values()].flatMap((synset) => [...synonymsOf(synset)]);
const synonyms = new Set(meant.map((pair) => pairOf(...pair)));
for (const pair of meant) if (disagree(...pair)) synonyms.delete(pairOf(...pair));
for (const pair of opposites) synonyms.delete(pair);

function linesOf(pairs: ReadonlySet<string>): string {
  const byFirst = new Map<string, string[]>();
  for (const pair of [...pairs].sort()) {
    const [first = "", second = ""] = pair.split(" ");
    const isSure = Math.min(first.length, second.length) >= shortestStem;
    if (first !== second && isSure) byFirst.set(first, [...(byFirst.get(first) ?? []), second]);
  }
  return [...byFirst].map(([first, others]) => [first, ...others].join(" ")).join("\n");
}

/** Words met in texts that neither have a pair nor a tag: told so that none is taken for another one mistyped. */
function otherWords(): string[] {
  const paired = new Set([...synonyms, ...opposites].flatMap((pair) => pair.split(" ")));
  const words = [...met].flatMap(([key, count]) => (count > 0 ? key.slice(2) : []));
  const others = words.filter((word) => isWord(word) && word.length > 3 && tagsOf(word).length === 0).map(stemOf);
  return [...new Set(others)].filter((stem) => !paired.has(stem)).sort();
}

const notice = licence()
  .split("\n")
  .map((line) => `// ${line}`.trimEnd())
  .join("\n");
writeFileSync(
  target,
  `// English synonyms and opposites by stem: a line is a stem and those it pairs with. Written by scripts/build/thesaurus.ts from WordNet.
//
${notice}

export const englishSynonyms = \`${linesOf(synonyms)}\`;

export const englishOpposites = \`${linesOf(opposites)}\`;

/** Stems of other words. */
export const englishWords = \`${otherWords().join("\n")}\`;
`,
);
