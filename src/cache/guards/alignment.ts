// Matches the words of two texts that mean the same, and says why. The unmatched words are what the texts may differ in. Equal
// words are matched first, in order; then the rest pair by pair, up to `mostLeft` words of each text, so the time stays linear.

import { withoutAccents } from "../../language/character-forms.ts";
import { writtenOut } from "./initials.ts";
import { isListedName } from "./name-writing.ts";
import { isContent, type Reading, type Token } from "./reading.ts";
import { isMeantAsCommon, isTypo, mayBeMistyped, sameLetters } from "./spelling.ts";

/** Most unmatched words of a text that are compared pair by pair. */
const mostLeft = 24;

type Explanation = "equal" | "typo" | "synonym" | "derived";

export interface Match {
  a: Token;
  b: Token;
  by: Explanation;
}

export interface Alignment {
  matches: readonly Match[];
  /** Content words of each text without a match. */
  left: readonly Token[];
  right: readonly Token[];
  /** Operators of each text without a match of the same value. */
  leftOperators: readonly Token[];
  rightOperators: readonly Token[];
  /** One text has more conjunctions than the other. */
  isJoinedOnce: boolean;
  /** Number of light words that only one text has. */
  lightOnly: number;
  /** The letters are the same except for spaces and one swap of neighbours: a typing mistake. */
  isTypingMistake: boolean;
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
  const isTypingMistake = sameLetters(a.letters, b.letters, () => isMistyped(a, b));
  const rest = isTypingMistake
    ? { left: [], right: [] }
    : explain(withoutInitials(content, a, b, matches), language, matches);
  return {
    matches,
    ...rest,
    leftOperators: isTypingMistake ? [] : operators.left,
    rightOperators: isTypingMistake ? [] : operators.right,
    isJoinedOnce: conjunctionsIn(a) !== conjunctionsIn(b),
    lightOnly: light.left.length + light.right.length,
    isTypingMistake,
  };
}

const conjunctionsIn = ({ tokens }: Reading): number =>
  tokens.filter(({ operator }) => operator?.group === "addition" || operator?.group === "alternative").length;

/** Matches initials with the words they stand for. */
function withoutInitials({ left, right }: Rest, a: Reading, b: Reading, matches: Match[]): Rest {
  if (left.length > mostLeft || right.length > mostLeft) return { left, right };
  const shortA = writtenOut(left, right, b);
  const shortB = shortA ? null : writtenOut(right, left, a);
  const found = shortA ?? shortB;
  const [first] = found?.words ?? [];
  if (!found || !first) return { left, right };
  matches.push(
    shortA ? { a: found.initials, b: first, by: "synonym" } : { a: first, b: found.initials, by: "synonym" },
  );
  const isOpen = (token: Token) => token !== found.initials && !found.words.includes(token);
  return { left: left.filter(isOpen), right: right.filter(isOpen) };
}

/** A swap of letters is a mistake if it leaves a word that does not exist, or a light word for another ("does", "dose"). */
function isMistyped(a: Reading, b: Reading): boolean {
  const onlyIn = (reading: Reading, compared: Reading) => {
    const words = new Set(compared.tokens.map(({ word }) => word));
    return reading.tokens.filter(({ word }) => !words.has(word));
  };
  const { exists, roleMarkers } = a.language;
  const isGrammar = (token: Token) => !isContent(token) || roleMarkers.has(token.word);
  const isMeant = (token: Token) => isGrammar(token) || (mayBeMistyped(token) && isMeantAsCommon(token, exists));
  const [inA, inB] = [onlyIn(a, b), onlyIn(b, a)];
  if (inA.some(isGrammar) || inB.some(isGrammar)) return true;
  return [
    { mistyped: inA, meant: inB },
    { mistyped: inB, meant: inA },
  ].some(
    ({ mistyped, meant }) =>
      meant.every(isMeant) && mistyped.some((token) => mayBeMistyped(token) && !exists(token.word)),
  );
}

/** A stem may cover more than inflections: "organ" and "organization". */
const isInflection = (a: Token, b: Token): boolean => a.number !== null || Math.abs(a.word.length - b.word.length) <= 3;

interface Rest {
  left: Token[];
  right: Token[];
}

/** Matches tokens with equal keys: those before the same next word ("plan A", "plan B"), else the first with the first. */
function pairUp(
  a: readonly Token[],
  b: readonly Token[],
  keyOf: (token: Token) => string,
  mayMatch: (a: Token, b: Token) => boolean,
  matches: Match[],
): Rest {
  const unmatched = new Map<string, Token[]>();
  for (const token of b) {
    const key = keyOf(token);
    const same = unmatched.get(key);
    if (same) same.push(token);
    else unmatched.set(key, [token]);
  }
  const left: Token[] = [];
  const keyBehind = (tokens: readonly Token[], nth: number) => {
    const next = tokens[nth + 1];
    return next ? keyOf(next) : "";
  };
  let nextKeys: Map<Token, string> | null = null;
  for (const [nth, token] of a.entries()) {
    const same = unmatched.get(keyOf(token)) ?? [];
    let at = 0;
    if (same.length > 1) {
      nextKeys ??= new Map(b.map((each, nth) => [each, keyBehind(b, nth)]));
      const next = keyBehind(a, nth);
      at = Math.max(
        0,
        same.slice(0, mostLeft).findIndex((each) => nextKeys?.get(each) === next),
      );
    }
    const partner = same[at];
    if (partner && mayMatch(token, partner)) {
      same.splice(at, 1);
      matches.push({ a: token, b: partner, by: isInflection(token, partner) ? "equal" : "derived" });
    } else left.push(token);
  }
  return { left, right: [...unmatched.values()].flat().sort((x, y) => x.index - y.index) };
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
  typo: isTypo,
  synonym: (a, b, language) => areWords(a, b) && !a.isName && !b.isName && language.areSynonyms(a.word, b.word),
  derived: (a, b, language) =>
    areWords(a, b) && !a.isName && !b.isName && shareRoot(a.word, b.word, language) && mayBeForms(a, b, language),
};

/** Forms of one word. A word that the language does not have has no other forms: "HTTP" is not "HTTPS". */
const mayBeForms = (a: Token, b: Token, { areOpposites, areDistinct, exists }: Reading["language"]): boolean =>
  a.word === b.word ||
  a.number !== null ||
  (a.isUnit && b.isUnit) ||
  withoutAccents(a.word) === withoutAccents(b.word) ||
  (!isOtherName(a, b) &&
    !areOpposites(a.word, b.word) &&
    !areDistinct(a.word, b.word) &&
    exists(a.word) &&
    exists(b.word));

/** Names have no other forms: "Susana", "Susane". */
const isOtherName = (a: Token, b: Token): boolean =>
  ((a.isName && b.isName) || [a, b].some(({ isName, word }) => isName && isListedName(word))) &&
  !isPlural(a.word, b.word);

const isPlural = (x: string, y: string): boolean => [`${x}s`, `${x}es`].includes(y) || [`${y}s`, `${y}es`].includes(x);

const areWords = (a: Token, b: Token): boolean =>
  a.number === null && b.number === null && !a.isIdentifier && !b.isIdentifier;

/** "boycott" and "boycotting", "elections" and "electoral"; not "context" and "content", "employer" and "employee". */
function shareRoot(a: string, b: string, { endings }: Reading["language"]): boolean {
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  if (common < 5 || common < 0.6 * Math.max(a.length, b.length)) return false;
  // Both endings may begin with the same letters: "pregn-ant", "pregn-ancy".
  return [0, 1, 2, 3].some((back) => endings.has(a.slice(common - back)) && endings.has(b.slice(common - back)));
}
