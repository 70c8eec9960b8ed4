// Finds different numbers. Another amount, year or version makes another question.
import { difference, type Finding, type Guard } from "./finding.ts";

export const numbers: Guard = ({ a, b }): Finding | null =>
  difference(
    "numbers",
    a.tokens.flatMap(({ number }) => number ?? []),
    b.tokens.flatMap(({ number }) => number ?? []),
  );
