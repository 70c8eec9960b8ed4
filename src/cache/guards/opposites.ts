// Opposites: "cheap" and "expensive", "legal" and "illegal". One that a negation or "less" for "more" takes back agrees again.
import type { Finding, Guard } from "./finding.ts";
import { balanceOf } from "./polarity.ts";

export const opposites: Guard = (pair): Finding | null => {
  const { opposed } = balanceOf(pair);
  if (opposed.length === 0) return null;
  return { kind: "opposites", a: opposed.map(([a]) => a.word), b: opposed.map(([, b]) => b.word) };
};
