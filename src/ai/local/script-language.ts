// Finds the script that most letters of a text belong to. Many scripts belong to one language; Latin, Cyrillic and Arabic are shared
// by many, so for those the language is open.

export type Script = "latin" | "cyrillic" | "arabic";

const ownScripts: readonly (readonly [language: string, script: RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["bn", /\p{Script=Bengali}/gu],
  ["ta", /\p{Script=Tamil}/gu],
  ["te", /\p{Script=Telugu}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["ka", /\p{Script=Georgian}/gu],
  ["hy", /\p{Script=Armenian}/gu],
];
const sharedScripts: readonly (readonly [script: Script, letters: RegExp])[] = [
  ["latin", /\p{Script=Latin}/gu],
  ["cyrillic", /\p{Script=Cyrillic}/gu],
  ["arabic", /\p{Script=Arabic}/gu],
];
const otherThanLatin = /[^\P{L}\p{Script=Latin}]/u;

/** A character of these scripts says as much as two or three letters of an alphabet. */
const dense: ReadonlySet<string> = new Set(["ja", "ko", "zh"]);
/** Japanese is written with Chinese characters too, but no sentence only with them. */
const leastKana = 0.1;

/** The language, when the script of most letters has only one; else that script; null for a text without letters of any of them. */
export function scriptOf(text: string): { language: string } | { script: Script } | null {
  // Most texts are Latin throughout, and then one search is enough.
  if (!otherThanLatin.test(text)) return /\p{L}/u.test(text) ? { script: "latin" } : null;
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const counts = new Map(ownScripts.map(([language, letters]) => [language, count(letters)]));
  const [kana = 0, han = 0] = [counts.get("ja"), counts.get("zh")];
  if (kana >= leastKana * (kana + han)) {
    counts.set("ja", kana === 0 ? 0 : kana + han);
    if (kana > 0) counts.set("zh", 0);
  }
  const candidates = [
    ...sharedScripts.map(([script, letters]) => ({ is: { script }, weight: count(letters) })),
    ...Array.from(counts, ([language, found]) => ({
      is: { language },
      weight: dense.has(language) ? found * 2 : found,
    })),
  ].sort((a, b) => b.weight - a.weight);
  const [best] = candidates;
  return best === undefined || best.weight === 0 ? null : best.is;
}
