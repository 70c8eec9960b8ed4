// Finds what is near in one text and far in the other: "is this cheaper", "is that cheaper". One beside an article says no more.
import { difference, type Finding, type Guard } from "./finding.ts";
import type { Reading } from "./reading.ts";

export const demonstratives: Guard = ({ a, b }): Finding | null => {
  const found = difference("references", distancesIn(a), distancesIn(b));
  return found && found.a.length > 0 && found.b.length > 0 ? found : null;
};

const distancesIn = ({ tokens, language }: Reading): string[] =>
  tokens.flatMap(({ word }) => language.demonstratives.get(word) ?? []);
