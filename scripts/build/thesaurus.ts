// Writes the English thesaurus of the cache's guards from WordNet: stems that are synonyms in their usual senses, stems that are
// opposites, and the stems of other common words. Run `npm run build:thesaurus`; the result is committed, so a build needs no WordNet.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexicon } from "vader-sentiment/src/vader_lexicon.js";
import { positiveForm, stemEnglish, tagsOf } from "../../src/cache/guards/languages/english-words.ts";
import { licence, type PartOfSpeech, type Synset, senses, synsets } from "./wordnet.ts";

const target = join(import.meta.dirname, "../../src/cache/guards/languages/english-thesaurus.ts");
const all = new Map([...synsets()].map((synset) => [synset.id, synset]));
const { senseOf, useCounts } = senses();

const isWord = (word: string): boolean => /^[a-z]{3,20}$/.test(word);
const stemOf = (word: string): string => stemEnglish(positiveForm(word));
/** Unrelated words share shorter stems: "aw" is the stem of "awful" and "awing". */
const shortestStem = 3;
const pairOf = (a: string, b: string): string => [stemOf(a), stemOf(b)].sort().join(" ");

const parts = ["n", "v", "a", "r"] as const;
/** Least share of a word's uses that are of the part of speech in which it is a synonym. */
const leastShare = 0.25;

/** Whether the word occurs in WordNet's tagged texts, as any part of speech. */
const isCommon = (word: string): boolean => parts.some((part) => (useCounts.get(`${part} ${word}`) ?? 0) > 0);

/** The number of a sense and its share of the word's uses, smoothed. */
function use(id: string, part: PartOfSpeech, word: string): { number: number; share: number } {
  const { number, count } = senseOf.get(`${id} ${word}`) ?? { number: 99, count: 0 };
  return { number, share: (count + (number === 1 ? 0.5 : 0.1)) / ((useCounts.get(`${part} ${word}`) ?? 0) + 1) };
}

/** "Minor" is mostly an adjective and "play" a verb, so a noun that one of them shares a sense with is not the same in most texts. */
function isUsualPart(part: PartOfSpeech, word: string): boolean {
  const countOf = (each: PartOfSpeech) => useCounts.get(`${each} ${word}`) ?? 0;
  const all = parts.reduce((sum, each) => sum + countOf(each), 0);
  return countOf(part) + 1 >= leastShare * all;
}

function* synonymsOf({ id, part, words, pointers }: Synset): Generator<[string, string]> {
  const usual = words
    .filter(isWord)
    .filter((word) => isUsualPart(part, word))
    .map((word) => ({ word, ...use(id, part, word) }))
    .filter(({ number, share }) => number === 1 || share >= 0.25);
  for (const [index, a] of usual.entries()) {
    for (const b of usual.slice(index + 1)) {
      const isChief = [a, b].some(({ number, share }) => number === 1 || share >= 0.2);
      if (isChief && (isCommon(a.word) || isCommon(b.word))) yield [a.word, b.word];
    }
  }
  if (part !== "a") return;
  for (const { symbol, to } of pointers) {
    const target = all.get(to);
    if (!target || (symbol !== "&" && symbol !== "^")) continue;
    for (const a of words.filter((word) => isWord(word) && use(id, part, word).number === 1)) {
      for (const b of target.words.filter((word) => isWord(word) && use(to, part, word).number === 1)) {
        if (isCommon(a) || isCommon(b)) yield [a, b];
      }
    }
  }
}

function* oppositesOf({ words, pointers }: Synset): Generator<[string, string]> {
  for (const { symbol, to, words: numbers } of pointers) {
    const [a, b] = [words[numbers[0] - 1], all.get(to)?.words[numbers[1] - 1]];
    if (symbol === "!" && a && b && isWord(a) && isWord(b)) yield [a, b];
  }
}

/** Whether one word is good and the other bad: "awful" and "amazing" share a rare sense but are not synonyms. */
const disagree = (a: string, b: string): boolean => (lexicon[a] ?? 0) * (lexicon[b] ?? 0) < 0;

const opposites = new Set(
  [...all.values()].flatMap((synset) => [...oppositesOf(synset)].map((pair) => pairOf(...pair))),
);
const synonymPairs = [...all.values()].flatMap((synset) => [...synonymsOf(synset)]);
const synonyms = new Set(synonymPairs.map((pair) => pairOf(...pair)));
for (const pair of synonymPairs) if (disagree(...pair)) synonyms.delete(pairOf(...pair));
for (const pair of opposites) synonyms.delete(pair);

function groupsOf(pairs: ReadonlySet<string>): string {
  const byFirst = new Map<string, string[]>();
  for (const pair of [...pairs].sort()) {
    const [first = "", second = ""] = pair.split(" ");
    const isSure = Math.min(first.length, second.length) >= shortestStem;
    if (first !== second && isSure) byFirst.set(first, [...(byFirst.get(first) ?? []), second]);
  }
  return [...byFirst].map(([first, partners]) => [first, ...partners].join(" ")).join(",");
}

/** Common words without a pair and without a tag. The guards must know them, so that they are not taken for typos. */
function otherWords(): string[] {
  const paired = new Set([...synonyms, ...opposites].flatMap((pair) => pair.split(" ")));
  const words = [...useCounts].flatMap(([key, count]) => (count > 0 ? key.slice(2) : []));
  const stems = words.filter((word) => isWord(word) && word.length > 3 && tagsOf(word).length === 0).map(stemOf);
  return [...new Set(stems)].filter((stem) => !paired.has(stem)).sort();
}

const lineWidth = 120;

/**
 * A constant whose lines are as full as `lineWidth` allows. Each line ends with a backslash, so the text itself contains no line ends:
 * they would make the bundle larger.
 */
function constant(name: string, list: string): string {
  const lines: string[] = [];
  let line = `export const ${name} = \``;
  for (const [word] of `${list}\`;`.matchAll(/[^ ,]+[ ,]?/g)) {
    if (line.length + word.length + 1 > lineWidth) {
      lines.push(`${line}\\`);
      line = "";
    }
    line += word;
  }
  return [...lines, line].join("\n");
}

const notice = licence()
  .split("\n")
  .map((line) => `// ${line}`.trimEnd())
  .join("\n");
writeFileSync(
  target,
  `// English synonyms and opposites by stem. Commas separate groups: a group is a stem and the stems that it pairs with.
// scripts/build/thesaurus.ts wrote this file from WordNet, with this licence:
//
${notice}

${constant("englishSynonyms", groupsOf(synonyms))}

${constant("englishOpposites", groupsOf(opposites))}

/** Stems of other words. */
${constant("englishWords", otherWords().join(" "))}
`,
);
