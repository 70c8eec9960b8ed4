// Writes the n-grams by which languages in the Latin script are told apart, from the smallest database of `eld`. That package holds 60
// languages and is ten times larger than what a Worker needs. Run `npm run build:grams`; the result is committed.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const target = join(import.meta.dirname, "../../src/ai/local/language-grams.ts");
const languages = ["en", "es", "fr", "de", "it", "pt", "nl", "sv", "no", "da", "fi", "pl", "cs", "ro", "hu", "tr"];
/** Kept of each language, the most frequent first. 2,000 would decide one more of 200 plain sentences and add 17 KiB to the bundle. */
const mostGrams = 1_500;
/** Frequencies are rounded to this, because equal ones are stored together. */
const step = 8;

const source = new URL("../ngrams/extrasmall.js", import.meta.resolve("eld/extrasmall"));
const database = z
  .object({
    ngramsData: z.object({
      languages: z.record(z.string(), z.string()),
      ngrams: z.record(z.string(), z.record(z.string(), z.number())),
    }),
  })
  .parse(await import(source.href)).ngramsData;
const { dictionary } = z
  .object({ dictionary: z.array(z.string()) })
  .parse(await import(new URL("../dictionary.js", source).href));

/** The package writes each byte above 127 as a character of its choice; we write it as the character 256 above the byte. */
const bytes = new Map(dictionary.map((character, byte) => [character, byte]));
const rewrite = (gram: string): string =>
  Array.from(gram, (character) => {
    if (/[a-z ]/.test(character)) return character;
    const byte = bytes.get(character) ?? 0;
    return byte < 128 ? character : String.fromCharCode(byte + 256);
  }).join("");

function linesOf(language: string): string {
  const id = Object.keys(database.languages).find((key) => database.languages[key] === language) ?? "";
  const grams = Object.entries(database.ngrams)
    .flatMap(([gram, scores]) => ({ gram: rewrite(gram).replaceAll(" ", "_"), score: scores[id] ?? 0 }))
    .filter(({ gram, score }) => score > 0 && /^_?[a-z'\u0180-\u01ff]+_?$/.test(gram))
    .sort((a, b) => b.score - a.score)
    .slice(0, mostGrams);
  const byScore = Map.groupBy(grams, ({ score }) => Math.round(score / step) * step);
  const text = [...byScore].map(([score, all]) => [score, ...all.map(({ gram }) => gram).sort()].join(" ")).join(",");
  // Broken into lines of source; the backslash keeps the line ends out of the text.
  return text.replace(/.{1,118}[ ,]/g, "$&\\\n");
}

const list = languages.map((language) => `  ${language}: \`${linesOf(language)}\`,`).join("\n");
writeFileSync(
  target,
  `// The frequent n-grams of languages in the Latin script, by frequency: a score, then the n-grams that have it. \`_\` is a word's edge.
// scripts/build/language-grams.ts wrote this file from the package \`eld\` 2.1.0. Copyright Nito T.M., Apache License 2.0,
// https://www.apache.org/licenses/LICENSE-2.0. Changed: fewer languages and n-grams, rounded scores, another spelling of bytes.

export const languageGrams = {
${list}
} as const;
`,
);
