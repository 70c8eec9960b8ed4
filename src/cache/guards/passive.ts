// Finds the verb and the agent of a passive: "was kept by Hannah", "fue escrito por Ana", "the firm bought by Ana", "by whom was it kept".
import { foundOnce } from "./found-once.ts";
import { isContent, type Reading, type Token } from "./reading.ts";

export interface Passive {
  verb: Token;
  /** A word for who acts, or the word that asks for it. */
  agent: Token;
}

/** Words between "by whom" and its verb. */
const mostBetween = 8;

export const passiveOf = foundOnce((reading: Reading): Passive | null => {
  const { tokens, language } = reading;
  const { agent: by, auxiliaries, isParticiple, isPast } = language.passive;
  for (const token of tokens) {
    if (token.word !== by) continue;
    const asked = askedFor(reading, token.index) ?? strandedIn(reading, token.index);
    if (asked) return asked;
    const verb = tokens.slice(Math.max(0, token.index - 2), token.index).findLast(isContent);
    const agent = tokens.slice(token.index + 1, token.index + 4).find((each) => isContent(each) || isAsking(each));
    if (!verb || !agent || !isParticiple(verb.word)) continue;
    const before = tokens.slice(Math.max(0, verb.index - 8), verb.index);
    if (isPast(verb.word) || before.some(({ word }) => auxiliaries.has(word))) return { verb, agent };
  }
  return null;
});

/** "What was it kept by?" */
function strandedIn({ tokens, language }: Reading, index: number): Passive | null {
  const [agent, auxiliary] = tokens;
  const [verb, next] = [tokens[index - 1], tokens[index + 1]];
  const { auxiliaries, isParticiple, isPast } = language.passive;
  if (!agent || !auxiliary || !verb || !isAsking(agent) || !auxiliaries.has(auxiliary.word)) return null;
  const isEnd = next === undefined || next.opensClause;
  return isEnd && isContent(verb) && isPast(verb.word) && isParticiple(verb.word) ? { verb, agent } : null;
}

export const isAsking = ({ operator }: Token): boolean => operator?.group === "question";

/** "By whom was it kept". */
function askedFor({ tokens, language }: Reading, index: number): Passive | null {
  const [agent, auxiliary] = tokens.slice(index + 1, index + 3);
  const { auxiliaries, isParticiple, isPast } = language.passive;
  if (!agent || !auxiliary || !isAsking(agent) || !auxiliaries.has(auxiliary.word)) return null;
  const verb = tokens
    .slice(index + 3, index + 3 + mostBetween)
    .find((token) => isContent(token) && isPast(token.word) && isParticiple(token.word));
  return verb ? { verb, agent } : null;
}
