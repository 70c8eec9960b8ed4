// Finds different versions, models, addresses and order numbers: words that mix letters with digits or signs.
import { difference, type Finding, type Guard } from "./finding.ts";
import type { Reading } from "./reading.ts";

export const identifiers: Guard = ({ a, b, alignment }): Finding | null =>
  alignment.isTypingMistake ? null : difference("identifiers", identifiersOf(a), identifiersOf(b));

const identifiersOf = ({ tokens }: Reading): string[] =>
  tokens.filter(({ isIdentifier }) => isIdentifier).map(({ word }) => word);
