// Opposites: "cheap" and "expensive", "legal" and "illegal". One that a negation or "less" for "more" takes back agrees again.
import type { Finding, Guard } from "./finding.ts";
import { balanceOf, oppositeWords } from "./polarity.ts";

export const opposites: Guard = (pair): Finding | null => {
  const found = oppositeWords(pair);
  if (found.length === 0 || balanceOf(pair) === 0) return null;
  return { kind: "opposites", a: found.map(([a]) => a.word), b: found.map(([, b]) => b.word) };
};
