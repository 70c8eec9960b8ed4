// The same verb told as past in one text and as present in the other: "my dog ate it", "my dog eats it". A form behind an
// auxiliary has the auxiliary's time; infinitives and gerunds have none.
import type { Finding, Pair } from "./finding.ts";
import type { Reading, Token } from "./reading.ts";

export function otherTense({ a, b, alignment }: Pair): Finding | null {
  const turned = alignment.matches.filter((match) => {
    if (match.by !== "equal") return false;
    const [inA, inB] = [tenseOf(match.a, a), tenseOf(match.b, b)];
    return inA !== null && inB !== null && inA !== inB;
  });
  if (turned.length === 0) return null;
  return { kind: "time_words", a: turned.map((match) => match.a.word), b: turned.map((match) => match.b.word) };
}

function tenseOf({ word, place, isName }: Token, { tokens, language }: Reading): "past" | "present" | null {
  const { isPast, isPresent, auxiliaries } = language.tense;
  const before = tokens.slice(Math.max(0, place - 3), place);
  if (isName || before.some((token) => auxiliaries.has(token.word))) return null;
  if (isPast(word)) return "past";
  return isPresent(word) ? "present" : null;
}
