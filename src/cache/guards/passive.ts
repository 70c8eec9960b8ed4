// "was kept by Hannah", "fue escrito por Ana", "the firm bought by Ana": the verb and who acts.
import { isContent, type Reading, type Token } from "./reading.ts";

export function passiveOf({ tokens, language }: Reading): { verb: Token; agent: Token } | null {
  const { agent: by, auxiliaries, isParticiple, isPast } = language.passive;
  for (const token of tokens) {
    if (token.word !== by) continue;
    const verb = tokens.slice(Math.max(0, token.place - 2), token.place).findLast(isContent);
    const agent = tokens.slice(token.place + 1, token.place + 4).find(isContent);
    if (!verb || !agent || !isParticiple(verb.word)) continue;
    const before = tokens.slice(Math.max(0, verb.place - 8), verb.place);
    if (isPast(verb.word) || before.some(({ word }) => auxiliaries.has(word))) return { verb, agent };
  }
  return null;
}
