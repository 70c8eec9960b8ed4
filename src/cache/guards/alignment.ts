// Which words of two texts say the same, and by what: what is left over is what the texts may differ in. Equal words meet first,
// in order; the rest is compared pair by pair, up to `mostLeft` a side, so that long texts stay linear.

import { isContent, type Reading, type Token } from "./reading.ts";
import { isTypo, sameLetters } from "./spelling.ts";

/** Words a side beyond which leftovers are not explained any more. */
const mostLeft = 24;

type Explanation = "equal" | "typo" | "synonym" | "derived";

export interface Match {
  a: Token;
  b: Token;
  by: Explanation;
}

export interface Alignment {
  matches: readonly Match[];
  /** Content words of each text without a partner. */
  left: readonly Token[];
  right: readonly Token[];
  /** Operators of each text without a partner of the same value. */
  leftOperators: readonly Token[];
  rightOperators: readonly Token[];
  /** One text has more conjunctions than the other. */
  isJoinedOnce: boolean;
  /** Words of grammar that only one text has. */
  lightOnly: number;
  /** Letter by letter the same but for spaces and one swap: a slip of the keyboard. */
  isSlip: boolean;
}

export function align(a: Reading, b: Reading): Alignment {
  const { language } = a;
  const matches: Match[] = [];
  const content = pairUp(
    a.tokens.filter(isContent),
    b.tokens.filter(isContent),
    ({ stem }) => stem,
    (x, y) => mayBeForms(x, y, language),
    matches,
  );
  const operators = pairUp(
    a.tokens.filter(({ operator }) => operator),
    b.tokens.filter(({ operator }) => operator),
    ({ operator }) => operator?.value ?? "",
    () => true,
    [],
  );
  const light = pairUp(
    a.tokens.filter(({ isLight }) => isLight),
    b.tokens.filter(({ isLight }) => isLight),
    ({ stem }) => stem,
    () => true,
    [],
  );
  const isSlip = sameLetters(a.letters, b.letters, () => isMistyped(a, b));
  const rest = isSlip ? { left: [], right: [] } : explain(content, language, matches);
  return {
    matches,
    ...rest,
    leftOperators: isSlip ? [] : operators.left,
    rightOperators: isSlip ? [] : operators.right,
    isJoinedOnce: joints(a) !== joints(b),
    lightOnly: light.left.length + light.right.length,
    isSlip,
  };
}

const joints = ({ tokens }: Reading): number =>
  tokens.filter(({ operator }) => operator?.group === "addition" || operator?.group === "alternative").length;

/** Letters swapped make another word ("trial", "trail") unless one of the two is none, or is grammar ("does", "dose"). */
function isMistyped(a: Reading, b: Reading): boolean {
  const onlyIn = (one: Reading, other: Reading) => {
    const words = new Set(other.tokens.map(({ word }) => word));
    return one.tokens.filter(({ word }) => !words.has(word));
  };
  const { isKnown, roleMarkers } = a.language;
  return [...onlyIn(a, b), ...onlyIn(b, a)].some(
    (token) => !isContent(token) || roleMarkers.has(token.word) || !isKnown(token.word),
  );
}

/** One stem may hold more than inflections: "organ" and "organization". */
const isInflection = (a: Token, b: Token): boolean => a.number !== null || Math.abs(a.word.length - b.word.length) <= 3;

interface Rest {
  left: Token[];
  right: Token[];
}

/** First with first: repeated words keep their order. */
function pairUp(
  a: readonly Token[],
  b: readonly Token[],
  keyOf: (token: Token) => string,
  mayMeet: (a: Token, b: Token) => boolean,
  matches: Match[],
): Rest {
  const waiting = new Map<string, Token[]>();
  for (const token of b) {
    const key = keyOf(token);
    const same = waiting.get(key);
    if (same) same.push(token);
    else waiting.set(key, [token]);
  }
  const left: Token[] = [];
  for (const token of a) {
    const partner = waiting.get(keyOf(token))?.[0];
    if (partner && mayMeet(token, partner)) {
      waiting.get(keyOf(token))?.shift();
      matches.push({ a: token, b: partner, by: isInflection(token, partner) ? "equal" : "derived" });
    } else left.push(token);
  }
  return { left, right: [...waiting.values()].flat().sort((x, y) => x.place - y.place) };
}

function explain({ left, right }: Rest, language: Reading["language"], matches: Match[]): Rest {
  if (left.length === 0 || right.length === 0 || left.length > mostLeft || right.length > mostLeft)
    return { left, right };
  const open = { left: [...left], right: [...right] };
  for (const by of ["typo", "synonym", "derived"] as const) {
    for (const a of [...open.left]) {
      const b = open.right.find((candidate) => explains[by](a, candidate, language));
      if (!b) continue;
      matches.push({ a, b, by });
      open.left.splice(open.left.indexOf(a), 1);
      open.right.splice(open.right.indexOf(b), 1);
    }
  }
  return open;
}

const explains: Record<
  Exclude<Explanation, "equal">,
  (a: Token, b: Token, language: Reading["language"]) => boolean
> = {
  typo: (a, b, language) => areWords(a, b) && mayBeForms(a, b, language) && isTypo(a.word, b.word, language),
  synonym: (a, b, language) => areWords(a, b) && !a.isName && !b.isName && language.areSynonyms(a.word, b.word),
  derived: (a, b, language) =>
    areWords(a, b) && !a.isName && !b.isName && mayBeForms(a, b, language) && shareRoot(a.word, b.word, language),
};

const mayBeForms = (a: Token, b: Token, { areOpposites, areDistinct }: Reading["language"]): boolean =>
  !areOpposites(a.word, b.word) && !areDistinct(a.word, b.word);

const areWords = (a: Token, b: Token): boolean =>
  a.number === null && b.number === null && !a.isIdentifier && !b.isIdentifier;

/** "boycott" and "boycotting", "elections" and "electoral"; not "context" and "content", "employer" and "employee". */
function shareRoot(a: string, b: string, { endings }: Reading["language"]): boolean {
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  if (common < 5 || common < 0.6 * Math.max(a.length, b.length)) return false;
  // An ending may begin with letters that both share: "pregn-ant", "pregn-ancy".
  return [0, 1, 2, 3].some((back) => endings.has(a.slice(common - back)) && endings.has(b.slice(common - back)));
}
