// Who does what to whom: matched words that changed places. Changes that mean nothing are explained: members of a list, sides of a
// symmetric relation, the passive, a clause or an adverb moved as a whole, "history of Spain" for "Spain's history".
import type { Match } from "./alignment.ts";
import { markerOf } from "./directions.ts";
import type { Finding, Guard, Pair } from "./finding.ts";
import type { OperatorGroup } from "./guard-language.ts";
import { passiveOf } from "./passive.ts";
import { isContent, type Reading, type Token } from "./reading.ts";

/** Words between the first and the last that changed places: where more did, no order is left to explain. */
const mostCompared = 60;
/** Pairs out of order: beyond them no order is left to explain. */
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
          !isSymmetric(first, second, pair) &&
          !isAttributed(first, second, pair)),
    );
  if (moved.length === 0 && voice !== "reversed") return null;
  const tell = (side: "a" | "b") => [...new Set(moved.flatMap((two) => two.map((match) => match[side].word)))];
  return { kind: "roles", a: tell("a"), b: tell("b") };
};

/** Groups whose members change places as content does: "I owe you", "you owe me"; "more of this and less of that". */
const ordering = ["reference", "person", "degree", "direction", "sequence"] as const;

/** Content, and the operators that both texts have, in the first text's order. */
function orderedMatches(pair: Pair): Match[] {
  const operators = ordering.flatMap((group) => matchedIn(group, pair));
  return [...pair.alignment.matches, ...operators].sort((x, y) => x.a.place - y.a.place);
}

/** A single "I" or "more" may stand anywhere; "he" may not. */
function matchedIn(group: OperatorGroup, { a, b }: Pair): Match[] {
  const of = (reading: Reading) => reading.tokens.filter(({ operator }) => operator?.group === group);
  const [inA, inB] = [of(a), of(b)];
  const values = new Set(inA.map(({ operator }) => operator?.value));
  if (inA.length !== inB.length || (group !== "reference" && values.size < 2)) return [];
  return inA.flatMap((token, nth) => {
    const same = inA.slice(0, nth).filter(({ operator }) => operator?.value === token.operator?.value).length;
    const partner = inB.filter(({ operator }) => operator?.value === token.operator?.value)[same];
    return partner ? [{ a: token, b: partner, by: "equal" as const }] : [];
  });
}

/** Without what stands before the first and after the last word that changed places. */
function changedPart(ordered: readonly Match[]): readonly Match[] {
  const inB = [...ordered].sort((x, y) => x.b.place - y.b.place);
  const isMoved = (match: Match, place: number) => inB[place] !== match;
  const first = ordered.findIndex(isMoved);
  return first < 0 ? [] : ordered.slice(first, ordered.findLastIndex(isMoved) + 1);
}

function inversionsOf(ordered: readonly Match[]): [Match, Match][] {
  const found: [Match, Match][] = [];
  for (const [place, first] of ordered.entries()) {
    for (const second of ordered.slice(place + 1)) if (second.b.place < first.b.place) found.push([first, second]);
  }
  return found;
}

/** Whether a passive in one text alone keeps or reverses who acts. */
function voiceOf({ a, b, alignment }: Pair): "kept" | "reversed" | "same" {
  const [inA, inB] = [passiveOf(a), passiveOf(b)];
  if ((inA === null) === (inB === null)) return "same";
  const passive = inA
    ? { ...inA, side: "a" as const, other: "b" as const }
    : inB && { ...inB, side: "b" as const, other: "a" as const };
  if (!passive) return "same";
  const partner = (token: Token) => alignment.matches.find((match) => match[passive.side] === token)?.[passive.other];
  const [verb, agent] = [partner(passive.verb), partner(passive.agent)];
  // "Paid by card" and "pay with card": no one who acts.
  if (!verb || !agent || markerOf(agent, passive.other === "a" ? a : b) !== "") return "same";
  return agent.place < verb.place ? "kept" : "reversed";
}

const between = ({ tokens }: Reading, x: Token, y: Token): readonly Token[] =>
  tokens.slice(Math.min(x.place, y.place) + 1, Math.max(x.place, y.place));

const isConjunction = ({ operator }: Token): boolean =>
  operator?.group === "addition" || operator?.group === "alternative";

/** Members of a list in both, or "an editor and Thai" for "a Thai editor". In "2 adults and 3 children", "2" and "adults" are none. */
function isListed(first: Match, second: Match, { a, b, alignment }: Pair): boolean {
  const joins = (tokens: readonly Token[], last: Token) =>
    tokens.length <= 6 &&
    [...tokens, last].some((token) => token.opensClause || isConjunction(token)) &&
    tokens.filter(isContent).length <= 2;
  const inA = joins(between(a, first.a, second.a), second.a);
  const inB = joins(between(b, first.b, second.b), first.b);
  return (inA && inB) || ((inA || inB) && alignment.isJoinedOnce);
}

/** Sides of "related to" may change places, and the word itself may move; but "my cousin's boss" is not "my boss's cousin". */
function isSymmetric(first: Match, second: Match, { a, b }: Pair): boolean {
  const holds = ({ tokens }: Reading) => tokens.some((token) => token.isSymmetric);
  if (!holds(a) || !holds(b)) return false;
  if (first.a.isName && second.a.isName) return true;
  const isOwned = [first, second].some((match) => isOf(markerOf(match.a, a)) || isOf(markerOf(match.b, b)));
  const isItself = first.a.isSymmetric || second.a.isSymmetric;
  return isItself && (!isOwned || first.a.isName || second.a.isName);
}

const isOf = (marker: string): boolean => marker === "of" || marker === "de";

function isAttribute(first: Match, second: Match, { a, b }: Pair): boolean {
  const next = Math.abs(first.a.place - second.a.place) === 1 || Math.abs(first.b.place - second.b.place) === 1;
  // "Spain's history" has none: "la casa de mi hermano" is not "el hermano de mi casa".
  const isOfOnce = isOf(markerOf(second.a, a)) !== isOf(markerOf(first.b, b));
  return next && isOfOnce;
}

/** One of the two says what the other text says of the same: "Ana says so", "so says Ana", "so, according to Ana". */
function isAttributed(first: Match, second: Match, { a, b }: Pair): boolean {
  const tells = ({ stem }: Token) => a.language.attribution.has(stem);
  const isNext = (token: Token, { tokens }: Reading) => {
    const content = tokens.filter(isContent);
    const at = content.indexOf(token);
    return [content[at - 1], content[at], content[at + 1]].some((near) => near && tells(near));
  };
  return [first, second].some((match) => isNext(match.a, a) && isNext(match.b, b));
}

/** Two blocks that changed places whole, where one of them begins a clause or follows a preposition in either text. */
function isRotation(ordered: readonly Match[], { a, b }: Pair): boolean {
  const places = ordered.map((match) => match.b.place);
  const cut = places.findIndex((place, at) => at > 0 && place < (places[at - 1] ?? 0));
  if (cut < 0) return true;
  const turned = [...places.slice(cut), ...places.slice(0, cut)];
  if (turned.some((place, at) => at > 0 && place < (turned[at - 1] ?? 0))) return false;
  const [blockA, blockB] = [ordered[cut], ordered[0]];
  if (!blockA || !blockB) return false;
  const begins = (token: Token, reading: Reading) => opensPart(token, reading);
  return (cut > 1 || ordered.length - cut > 1) && (begins(blockA.a, a) || begins(blockB.b, b));
}

/** First content of a clause, or of a phrase with a preposition. */
function opensPart(token: Token, reading: Reading): boolean {
  for (let at = token.place; at >= Math.max(0, token.place - 4); at--) {
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
