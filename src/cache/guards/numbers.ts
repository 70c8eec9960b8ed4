// Different numbers: another amount, year or version is another question.
import { type Finding, type Guard, difference } from "./finding.ts";

export const numbers: Guard = ({ a, b }): Finding | null =>
  difference(
    "numbers",
    a.tokens.flatMap(({ number }) => number ?? []),
    b.tokens.flatMap(({ number }) => number ?? []),
  );
