// Finds a verb in the past in one text and in the present in the other: "my dog ate it", "my dog eats it"; "hired", "hiring".
// A form after "did", "to" or a modal verb has no tense of its own.
import { withoutAccents } from "../../language/character-forms.ts";
import type { Finding, Pair } from "./finding.ts";
import type { Reading, Token } from "./reading.ts";

export function otherTense({ a, b, alignment }: Pair): Finding | null {
  const turned = alignment.matches.filter((match) => {
    // An accent is compared as writing: "guía" is not in the past.
    if (match.by !== "equal" || withoutAccents(match.a.word) === withoutAccents(match.b.word)) return false;
    const [inA, inB] = [tenseOf(match.a, a), tenseOf(match.b, b)];
    return inA !== null && inB !== null && inA !== inB;
  });
  if (turned.length === 0) return null;
  return { kind: "time_words", a: turned.map((match) => match.a.word), b: turned.map((match) => match.b.word) };
}

function tenseOf({ word, index, isName }: Token, { tokens, language }: Reading): "past" | "present" | null {
  const { completing, timeless, isDone, isOngoing, isPast, isPresent } = language.tense;
  if (isName) return null;
  if (isOngoing(word)) return "present";
  const auxiliary = tokens
    .slice(Math.max(0, index - 3), index)
    .findLast((token) => completing.has(token.word) || timeless.has(token.word));
  if (auxiliary) return completing.has(auxiliary.word) && isDone(word) ? "past" : null;
  if (isPast(word)) return "past";
  return isPresent(word) ? "present" : null;
}
