// Who turns what around in a text: its negations, and what each of them denies.
import type { Pair } from "./finding.ts";
import type { OperatorGroup } from "./guard-language.ts";
import type { Reading, Token } from "./reading.ts";

export interface Negation {
  negator: Token;
  /** The next word of the clause that is not mere grammar, which is what is denied; null when there is none. */
  denied: Token | null;
}

export function negationsOf(reading: Reading): Negation[] {
  const { tokens, language } = reading;
  const found: Negation[] = [];
  let clause = 0;
  let lastClause = -1;
  for (const token of tokens) {
    if (token.opensClause) clause++;
    if (!token.isNegator) continue;
    // In "no … nada" the second only agrees with the first.
    if (language.hasNegativeConcord && clause === lastClause) continue;
    lastClause = clause;
    found.push({ negator: token, denied: deniedAfter(token.place, reading) });
  }
  return found;
}

/** "That is", "it's", "I could", after a negation: another statement begins, and the negation hangs in the air. */
function beginsStatement({ isLight, operator, place }: Token, { tokens, language }: Reading): boolean {
  const isSubject = isLight || operator?.group === "person" || operator?.group === "reference";
  const next = tokens[place + 1];
  if (!isSubject || !next) return false;
  return language.passive.auxiliaries.has(next.word) || next.operator?.group === "modality";
}

const passedOver: ReadonlySet<OperatorGroup> = new Set<OperatorGroup>([
  "tense",
  "person",
  "reference",
  "modality",
  "addition",
]);

/** Words looked at after a negation for what it denies. */
const mostBetween = 8;

function deniedAfter(place: number, reading: Reading): Token | null {
  for (const token of reading.tokens.slice(place + 1, place + mostBetween)) {
    if (token.opensClause || beginsStatement(token, reading)) return null;
    // "The problem is not who has money" denies who has it, "who" being light as a relative.
    // "No fue", "why can't I pay": what is denied comes after.
    if (token.operator && passedOver.has(token.operator.group)) continue;
    if (!token.isLight || reading.language.operators.get(token.word)?.group === "question") return token;
  }
  return null;
}

/** Leftovers looked at a side: opposites of long texts are lost among their other differences. */
const mostCompared = 24;

/** Pairs of leftover words that mean the contrary of each other. */
function oppositeWords({ a, alignment }: Pair): [Token, Token][] {
  const { left, leftOperators, right, rightOperators } = alignment;
  const waiting = [...right, ...rightOperators.filter((token) => !isDegree(token))].slice(0, mostCompared);
  const found: [Token, Token][] = [];
  for (const one of [...left, ...leftOperators.filter((token) => !isDegree(token))].slice(0, mostCompared)) {
    const at = waiting.findIndex((other) => a.language.areOpposites(one.word, other.word));
    const other = waiting[at];
    if (!other) continue;
    waiting.splice(at, 1);
    found.push([one, other]);
  }
  return found;
}

const isDegree = ({ operator }: Token): boolean => operator?.group === "degree";

/** "More" in one text where the other has "less". */
export const isTurnedDegree = ({ alignment }: Pair): boolean =>
  alignment.leftOperators.some(isDegree) && alignment.rightOperators.some(isDegree);

export interface Balance {
  /** Opposites that a negation of one of the two takes back ("not rude", "polite"), or "more" for "less" does. */
  takenBack: number;
  /** Opposites that nothing takes back. */
  opposed: readonly [Token, Token][];
  /** Negations of one text alone that no opposite explains. */
  negated: number;
  /** "More" for "less" that no opposite explains. */
  isDegreeTurned: boolean;
}

export function balanceOf(pair: Pair): Balance {
  const [a, b] = [negationsOf(pair.a), negationsOf(pair.b)];
  const isDenied = (token: Token, negations: readonly Negation[]) => negations.some(({ denied }) => denied === token);
  const pairs = oppositeWords(pair);
  const denied = pairs.filter(([x, y]) => isDenied(x, a) !== isDenied(y, b));
  let opposed = pairs.filter((each) => !denied.includes(each));
  const isTurned = isTurnedDegree(pair);
  const byDegree = isTurned ? opposed.slice(0, 1) : [];
  opposed = opposed.slice(byDegree.length);
  return {
    takenBack: denied.length + byDegree.length,
    opposed,
    negated: Math.abs(a.length - b.length) - denied.length,
    isDegreeTurned: isTurned && byDegree.length === 0,
  };
}
