// Finds the verb and the agent of a passive: "was kept by Hannah", "fue escrito por Ana", "the firm bought by Ana".
import { isContent, type Reading, type Token } from "./reading.ts";

export function passiveOf({ tokens, language }: Reading): { verb: Token; agent: Token } | null {
  const { agent: by, auxiliaries, isParticiple, isPast } = language.passive;
  for (const token of tokens) {
    if (token.word !== by) continue;
    const verb = tokens.slice(Math.max(0, token.index - 2), token.index).findLast(isContent);
    const agent = tokens.slice(token.index + 1, token.index + 4).find(isContent);
    if (!verb || !agent || !isParticiple(verb.word)) continue;
    const before = tokens.slice(Math.max(0, verb.index - 8), verb.index);
    if (isPast(verb.word) || before.some(({ word }) => auxiliaries.has(word))) return { verb, agent };
  }
  return null;
}
