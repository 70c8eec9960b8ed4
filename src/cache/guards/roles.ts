// Finds swapped roles (who does what to whom): matched words in another order. Some changes of order mean nothing: members of a
// list, sides of a symmetric relation, the passive, a moved clause or adverb, "history of Spain" for "Spain's history".
import type { Match } from "./alignment.ts";
import { markerOf } from "./directions.ts";
import type { Finding, Guard, Pair } from "./finding.ts";
import type { OperatorGroup } from "./guard-language.ts";
import { isAsking, passiveOf } from "./passive.ts";
import { isContent, type Reading, type Token } from "./reading.ts";

/** Longest part with a changed order that is explained. With more words, the texts are shuffled. */
const mostCompared = 60;
/** Most pairs in another order that are explained. With more pairs, the texts are shuffled. */
const mostExplained = 100;

export const roles: Guard = (pair): Finding | null => {
  const ordered = orderedMatches(pair);
  const voice = voiceOf(pair);
  if (voice === "kept" || (voice === "same" && isRotation(ordered, pair))) return null;
  const changed = changedPart(ordered);
  const inversions = inversionsOf(changed.slice(0, mostCompared));
  const isShuffled = changed.length > mostCompared || inversions.length > mostExplained;
  const moved = inversions
    .slice(0, mostExplained)
    .filter(
      ([first, second]) =>
        isShuffled ||
        (!isListed(first, second, pair) &&
          !isAttribute(first, second, pair) &&
          !isDate(first, second, pair) &&
          !isSymmetric(first, second, pair) &&
          !isAttributed(first, second, pair)),
    );
  if (moved.length === 0 && voice !== "reversed") return null;
  const movedIn = (side: "a" | "b") => [...new Set(moved.flatMap((swap) => swap.map((match) => match[side].word)))];
  return { kind: "roles", a: movedIn("a"), b: movedIn("b") };
};

/** Operator groups whose order matters as that of content words: "I owe you", "you owe me"; "more of this and less of that". */
const ordering = ["reference", "person", "degree", "direction", "sequence"] as const;

/** Matched content words and the operators of both texts, in the first text's order. */
function orderedMatches(pair: Pair): Match[] {
  const operators = ordering.flatMap((group) => matchedIn(group, pair));
  return [...pair.alignment.matches, ...operators].sort((x, y) => x.a.index - y.a.index);
}

/** The position of a single "I" or "more" does not matter; that of "he" does. */
function matchedIn(group: OperatorGroup, { a, b }: Pair): Match[] {
  const of = (reading: Reading) =>
    reading.tokens.filter(({ operator }) => operator?.group === group && operator.value !== "whoever");
  const [inA, inB] = [of(a), of(b)];
  const values = new Set(inA.map(({ operator }) => operator?.value));
  if (inA.length !== inB.length || (group !== "reference" && values.size < 2)) return [];
  return inA.flatMap((token, nth) => {
    const same = inA.slice(0, nth).filter(({ operator }) => operator?.value === token.operator?.value).length;
    const partner = inB.filter(({ operator }) => operator?.value === token.operator?.value)[same];
    return partner ? [{ a: token, b: partner, by: "equal" as const }] : [];
  });
}

/** The matches from the first to the last one with another position. */
function changedPart(ordered: readonly Match[]): readonly Match[] {
  const inB = [...ordered].sort((x, y) => x.b.index - y.b.index);
  const isMoved = (match: Match, index: number) => inB[index] !== match;
  const first = ordered.findIndex(isMoved);
  return first < 0 ? [] : ordered.slice(first, ordered.findLastIndex(isMoved) + 1);
}

function inversionsOf(ordered: readonly Match[]): [Match, Match][] {
  const found: [Match, Match][] = [];
  for (const [index, first] of ordered.entries()) {
    for (const second of ordered.slice(index + 1)) if (second.b.index < first.b.index) found.push([first, second]);
  }
  return found;
}

/** Whether a passive in only one text keeps or reverses who acts. */
function voiceOf({ a, b, alignment }: Pair): "kept" | "reversed" | "same" {
  const [inA, inB] = [passiveOf(a), passiveOf(b)];
  if ((inA === null) === (inB === null)) return "same";
  const passive = inA
    ? { ...inA, side: "a" as const, activeSide: "b" as const }
    : inB && { ...inB, side: "b" as const, activeSide: "a" as const };
  if (!passive) return "same";
  const active = passive.activeSide === "a" ? a : b;
  const partner = (token: Token) =>
    isAsking(token)
      ? active.tokens.find(({ operator }) => operator?.value === token.operator?.value)
      : alignment.matches.find((match) => match[passive.side] === token)?.[passive.activeSide];
  const [verb, agent] = [partner(passive.verb), partner(passive.agent)];
  // In "paid by card" and "pay with card" the card is not an agent.
  if (!verb || !agent || markerOf(agent, active) !== "") return "same";
  const passiveText = passive.side === "a" ? a : b;
  // "Ana was written by whom" asks who wrote Ana, and not who wrote to her.
  const isOtherThing = alignment.matches.some(
    (match) =>
      markerOf(match[passive.side], passiveText) === "" && isIndirect(markerOf(match[passive.activeSide], active)),
  );
  if (isOtherThing) return "reversed";
  const isActing = agent.index < verb.index && (!isAsking(agent) || isSubjectOf(agent, verb, active));
  return isActing ? "kept" : "reversed";
}

/** In Spanish, "a" stands before a person whom the verb concerns: "besó a Ana". */
const isIndirect = (marker: string): boolean => marker !== "" && !isOf(marker) && marker !== "a";

/** "Who kissed Ana", but not "who did Ana kiss". */
const isSubjectOf = (asking: Token, verb: Token, reading: Reading): boolean =>
  between(reading, asking, verb).every((token) => !isContent(token) && !/^(?:do|does|did)$/.test(token.word));

const between = ({ tokens }: Reading, x: Token, y: Token): readonly Token[] =>
  tokens.slice(Math.min(x.index, y.index) + 1, Math.max(x.index, y.index));

const isConjunction = ({ operator }: Token): boolean =>
  operator?.group === "addition" || operator?.group === "alternative";

/** List members in both texts, or "an editor and Thai" for "a Thai editor". In "2 adults and 3 children", "2" and "adults" are not. */
function isListed(first: Match, second: Match, { a, b, alignment }: Pair): boolean {
  const joins = (tokens: readonly Token[], last: Token) =>
    tokens.length <= 6 &&
    [...tokens, last].some((token) => token.opensClause || isConjunction(token)) &&
    tokens.filter(isContent).length <= 2;
  const inA = joins(between(a, first.a, second.a), second.a);
  const inB = joins(between(b, first.b, second.b), first.b);
  return (inA && inB) || ((inA || inB) && alignment.isJoinedOnce);
}

/** The sides of "related to" may be swapped, and the word itself may move; but "my cousin's boss" is not "my boss's cousin". */
function isSymmetric(first: Match, second: Match, { a, b }: Pair): boolean {
  const holds = ({ tokens }: Reading) => tokens.some((token) => token.isSymmetric);
  if (!holds(a) || !holds(b)) return false;
  if (first.a.isName && second.a.isName) return true;
  // In "A differs from B", the preposition stays where it is.
  if ([first, second].some((match) => a.language.roleMarkers.has(match.a.word))) return true;
  const isOwned = [first, second].some(
    (match) => isOf(markerOf(match.a, a)) || isOf(markerOf(match.b, b)) || match.a.isOwner || match.b.isOwner,
  );
  const isItself = first.a.isSymmetric || second.a.isSymmetric;
  return isItself && (!isOwned || first.a.isName || second.a.isName);
}

const isOf = (marker: string): boolean => marker === "of" || marker === "de";

function isAttribute(first: Match, second: Match, { a, b }: Pair): boolean {
  const next = Math.abs(first.a.index - second.a.index) === 1 || Math.abs(first.b.index - second.b.index) === 1;
  // Exactly one text has "of": "Spain's history". With "of" in both, "la casa de mi hermano" is not "el hermano de mi casa".
  const isOfOnce = isOf(markerOf(second.a, a)) !== isOf(markerOf(first.b, b));
  return next && isOfOnce;
}

/** "January 5", "the 5th of January". */
function isDate(first: Match, second: Match, { a, b }: Pair): boolean {
  const isMonth = ({ date }: Token) => date !== null;
  const isDay = ({ number }: Token) => number !== null && number.length <= 2;
  const isNear = (reading: Reading, x: Token, y: Token) =>
    between(reading, x, y).every(({ isLight, word }) => isLight || word === "of" || word === "de");
  const isDayAndMonth = (isDay(first.a) && isMonth(second.a)) || (isMonth(first.a) && isDay(second.a));
  return isDayAndMonth && isNear(a, first.a, second.a) && isNear(b, first.b, second.b);
}

/** One of the two matches is the source of a statement in both texts: "Ana says so", "so says Ana", "so, according to Ana". */
function isAttributed(first: Match, second: Match, { a, b }: Pair): boolean {
  const isAttribution = ({ stem }: Token) => a.language.attribution.has(stem);
  const isNext = (token: Token, { tokens }: Reading) => {
    const content = tokens.filter(isContent);
    const at = content.indexOf(token);
    return [content[at - 1], content[at], content[at + 1]].some((near) => near && isAttribution(near));
  };
  return [first, second].some((match) => isNext(match.a, a) && isNext(match.b, b));
}

/** Two whole blocks were swapped, and one of them begins a clause or follows a preposition in either text. */
function isRotation(ordered: readonly Match[], { a, b }: Pair): boolean {
  const indexes = ordered.map((match) => match.b.index);
  const cut = indexes.findIndex((index, at) => at > 0 && index < (indexes[at - 1] ?? 0));
  if (cut < 0) return true;
  const turned = [...indexes.slice(cut), ...indexes.slice(0, cut)];
  if (turned.some((index, at) => at > 0 && index < (turned[at - 1] ?? 0))) return false;
  const [blockA, blockB] = [ordered[cut], ordered[0]];
  if (!blockA || !blockB) return false;
  const begins = (token: Token, reading: Reading) => opensPart(token, reading);
  return (cut > 1 || ordered.length - cut > 1) && (begins(blockA.a, a) || begins(blockB.b, b));
}

/** Whether the token is the first content word of a clause or of a phrase with a preposition. */
function opensPart(token: Token, reading: Reading): boolean {
  for (let at = token.index; at >= Math.max(0, token.index - 4); at--) {
    const each = reading.tokens[at];
    if (!each || (each !== token && isContent(each))) return false;
    if (
      each.opensClause ||
      (each !== token &&
        (each.isLight || each.operator) &&
        /^(?:of|to|in|on|at|by|for|with|about|from|into|when|if|because|de|en|a|por|con|para|desde|cuando|si|porque)$/.test(
          each.word,
        ))
    )
      return true;
  }
  return false;
}
