// Detects languages that have a script of their own. Many languages share Latin, Cyrillic or Arabic, so those decide nothing.

const scripts: readonly (readonly [language: string, script: RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["ka", /\p{Script=Georgian}/gu],
  ["hy", /\p{Script=Armenian}/gu],
  ["ta", /\p{Script=Tamil}/gu],
];

const anyScript = new RegExp(`[${scripts.map(([, script]) => script.source.replace(/[[\]]/g, "")).join("")}]`, "u");

/** Null unless at least a third of the letters belong to one of these scripts. */
export function scriptLanguage(text: string): string | null {
  // Most texts have none of them, and then one search is enough.
  if (!anyScript.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of scripts) {
    const found = text.match(script)?.length ?? 0;
    if (found > 0 && found * 3 >= letters) return language;
  }
  return null;
}
