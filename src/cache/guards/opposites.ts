// Finds opposites: "cheap" and "expensive", "legal" and "illegal", unless a negation or "less" for "more" cancels them.
import type { Finding, Guard } from "./finding.ts";
import { balanceOf } from "./polarity.ts";

export const opposites: Guard = (pair): Finding | null => {
  const { opposed } = balanceOf(pair);
  if (opposed.length === 0) return null;
  return { kind: "opposites", a: opposed.map(([a]) => a.word), b: opposed.map(([, b]) => b.word) };
};
