// A question without its verb: "Best Python framework?" asks what "What is the best Python framework?" asks. And "what" before a noun
// asks as "which" does.
import type { Match } from "./alignment.ts";
import type { Pair } from "./finding.ts";
import { isContent, type Reading, type Token } from "./reading.ts";

/** Longer texts are statements. */
const mostWords = 14;

/** Whether one text is what the other asks for with "what is". */
export const isAskedBare = ({ a, b }: Pair): boolean => asksFor(a, b) || asksFor(b, a);

function asksFor(asking: Reading, bare: Reading): boolean {
  const [first, ...rest] = asking.tokens;
  const asks =
    first !== undefined && asking.language.asksWhatIs.has(first.word) && first.operator?.group === "question";
  if (!asks) return false;
  const [verb] = rest;
  const isShortened = verb !== undefined && (isDegree(verb) || isContent(verb));
  const named = isShortened ? rest : rest.slice(1);
  // "Which best" is what is left of "what is the best".
  const isWhole = isShortened
    ? first.written === ""
    : verb !== undefined && asking.language.passive.auxiliaries.has(verb.word);
  return isWhole && isBare(named, asking) && isBare(bare.tokens, bare);
}

const isDegree = ({ operator }: Token): boolean => operator?.group === "degree";

/** No verb, nobody who acts, nothing asked: a noun with what belongs to it. */
function isBare(tokens: readonly Token[], { language }: Reading): boolean {
  const { passive, tense, heavySenses } = language;
  const isVerb = ({ word }: Token, index: number) => {
    const { word: before = "" } = tokens[index - 1] ?? {};
    const isForm = tense.isOngoing(word) || (passive.isPast(word) && passive.isParticiple(word));
    return passive.auxiliaries.has(word) || (isForm && index > 0 && !heavySenses.determiners.has(before));
  };
  const isOutside = ({ operator, isNegator, word }: Token) =>
    isNegator ||
    /^(?:question|modality|tense|condition|reference|answer)$/.test(operator?.group ?? "") ||
    subjects.has(word);
  return (
    tokens.length > 0 &&
    tokens.length <= mostWords &&
    tokens.some(isContent) &&
    tokens.every((token, index) => !isOutside(token) && !isVerb(token, index) && (index === 0 || !token.opensClause))
  );
}

const subjects: ReadonlySet<string> = new Set([
  "i",
  "you",
  "we",
  "it",
  "there",
  "yo",
  "tú",
  "nosotros",
  "usted",
  "hay",
]);

/** "What plans", "which plans": both ask for some of the same things. */
export function isSameChoice({ a, b, alignment }: Pair): boolean {
  const { leftOperators, rightOperators } = alignment;
  const [asksA, asksB] = [leftOperators, rightOperators].map((tokens) =>
    tokens.filter(({ operator }) => operator?.group === "question"),
  );
  const [x, ...moreA] = asksA ?? [];
  const [y, ...moreB] = asksB ?? [];
  if (!x || !y || moreA.length + moreB.length > 0) return false;
  const { choosing } = a.language;
  const isNoun = (match: Match) => match.a === a.tokens[x.index + 1] && match.b === b.tokens[y.index + 1];
  return choosing.has(x.word) && choosing.has(y.word) && alignment.matches.some(isNoun);
}
