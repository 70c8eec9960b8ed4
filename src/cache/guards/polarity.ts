// Finds the negations of a text and what each denies, and the opposites in two texts that negations cancel.
import type { Alignment } from "./alignment.ts";
import type { Pair } from "./finding.ts";
import { foundOnce } from "./found-once.ts";
import type { OperatorGroup } from "./guard-language.ts";
import type { Reading, Token } from "./reading.ts";

export interface Negation {
  negator: Token;
  /** The word that is denied: the next word of the clause that is not grammar; null when there is none. */
  denied: Token | null;
}

export const negationsOf = foundOnce((reading: Reading): readonly Negation[] => {
  const { tokens, language } = reading;
  const found: Negation[] = [];
  let clause = 0;
  let lastClause = -1;
  for (const token of tokens) {
    if (token.opensClause) clause++;
    if (!token.isNegator) continue;
    // In "no … nada" the second negator repeats the first.
    if (language.hasNegativeConcord && clause === lastClause) continue;
    lastClause = clause;
    found.push({ negator: token, denied: deniedAfter(token.index, reading) });
  }
  return found;
});

/** Whether a new statement begins after the negation ("that is", "it's", "I could"), so that it denies no word. */
function beginsStatement({ isLight, operator, index }: Token, { tokens, language }: Reading): boolean {
  const isSubject = isLight || operator?.group === "person" || operator?.group === "reference";
  const next = tokens[index + 1];
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

/** Words after a negation that are searched for the denied word. */
const mostBetween = 8;

function deniedAfter(index: number, reading: Reading): Token | null {
  for (const token of reading.tokens.slice(index + 1, index + mostBetween)) {
    if (token.opensClause || beginsStatement(token, reading)) return null;
    // "The problem is not who has money" denies who has it, "who" being light as a relative.
    // "No fue", "why can't I pay": what is denied comes after.
    if (token.operator && passedOver.has(token.operator.group)) continue;
    const { operators, reporting } = reading.language;
    if (!token.isLight || reporting.has(token.word) || operators.get(token.word)?.group === "question") return token;
  }
  return null;
}

/** Most unmatched words of each text that are searched for opposites. Longer texts have too many other differences. */
const mostCompared = 24;

/** Pairs of unmatched words that are opposites. */
function oppositeWords({ a, alignment }: Pair): [Token, Token][] {
  const { left, leftOperators, right, rightOperators } = alignment;
  const unmatched = [...right, ...rightOperators.filter((token) => !isDegree(token))].slice(0, mostCompared);
  const found: [Token, Token][] = [];
  for (const token of [...left, ...leftOperators.filter((token) => !isDegree(token))].slice(0, mostCompared)) {
    const at = unmatched.findIndex(({ word }) => a.language.areOpposites(token.word, word));
    const opposite = unmatched[at];
    if (!opposite) continue;
    unmatched.splice(at, 1);
    found.push([token, opposite]);
  }
  return found;
}

const isDegree = ({ operator }: Token): boolean => operator?.group === "degree";

/** "More" in one text where the other has "less". */
export const isTurnedDegree = ({ alignment }: Pair): boolean =>
  alignment.leftOperators.some(isDegree) && alignment.rightOperators.some(isDegree);

export interface Balance {
  /** Opposites that a negation of one of the two ("not rude", "polite") or "more" for "less" cancels. */
  cancelled: number;
  /** Opposites that nothing cancels. */
  opposed: readonly [Token, Token][];
  /** Negations of only one text that no opposite explains. */
  negated: number;
  /** "More" for "less" that no opposite explains. */
  isDegreeTurned: boolean;
}

/** Several guards ask for it. */
const balances = new WeakMap<Alignment, Balance>();

export function balanceOf(pair: Pair): Balance {
  const known = balances.get(pair.alignment);
  if (known) return known;
  const balance = weighed(pair);
  balances.set(pair.alignment, balance);
  return balance;
}

function weighed(pair: Pair): Balance {
  const [a, b] = [negationsOf(pair.a), negationsOf(pair.b)];
  const isDenied = (token: Token, negations: readonly Negation[]) => negations.some(({ denied }) => denied === token);
  const pairs = oppositeWords(pair);
  const denied = pairs.filter(([x, y]) => isDenied(x, a) !== isDenied(y, b));
  let opposed = pairs.filter((each) => !denied.includes(each));
  const isTurned = isTurnedDegree(pair);
  const byDegree = isTurned ? opposed.slice(0, 1) : [];
  opposed = opposed.slice(byDegree.length);
  return {
    cancelled: denied.length + byDegree.length,
    opposed,
    negated: Math.abs(a.length - b.length) - denied.length,
    isDegreeTurned: isTurned && byDegree.length === 0,
  };
}
