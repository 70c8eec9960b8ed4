// Whether two texts say the same in other words: most of their words are in both.

/** The share of common words from which two texts count as the same. */
const minCommonShare = 0.6;

export function haveSameWords(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - common;
  return all === 0 || common / all >= minCommonShare;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
