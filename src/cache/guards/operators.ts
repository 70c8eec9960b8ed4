// Guards for operators, the words of grammar that change what is asked. Each finds different values of a group in the texts.
import { isSubject, seenBy } from "./askers.ts";
import { isAskedBare, isSameChoice } from "./bare-questions.ts";
import { difference, type Finding, type FindingKind, type Guard, type Pair } from "./finding.ts";
import type { OperatorGroup } from "./guard-language.ts";
import { passiveOf } from "./passive.ts";
import { balanceOf, isTurnedDegree } from "./polarity.ts";
import { otherTense } from "./tense.ts";

const contrastIn =
  (kind: FindingKind, ...groups: readonly OperatorGroup[]): Guard =>
  ({ alignment }): Finding | null => {
    const of = (tokens: typeof alignment.leftOperators) =>
      tokens.filter(({ operator }) => operator && groups.includes(operator.group)).map(({ word }) => word);
    const [a, b] = [of(alignment.leftOperators), of(alignment.rightOperators)];
    return a.length + b.length === 0 ? null : { kind, a, b };
  };

const degrees = contrastIn("comparatives", "degree");
/** "More" and "less", unless opposites cancel the difference: "more polite", "less rude". */
export const comparatives: Guard = (pair): Finding | null =>
  isTurnedDegree(pair) && !balanceOf(pair).isDegreeTurned ? null : degrees(pair);

export const quantities = contrastIn("quantities", "quantity");
export const conjunctions = contrastIn("conjunctions", "alternative");
export const modality = contrastIn("modality", "modality");
const timesAndSteps = contrastIn("time_words", "time", "sequence", "aspect");
const tenses = contrastIn("time_words", "tense");
/** "Was" for "is" counts; "did she write" and "was it written" have the same tense. */
export const timeWords: Guard = (pair): Finding | null =>
  timesAndSteps(pair) ?? (isOtherVoice(pair) ? null : (otherAuxiliary(pair) ?? otherTense(pair)));

/** "Was written by Ana" and "Ana wrote": in the active voice the verb carries the tense. */
const isOtherVoice = ({ a, b }: Pair): boolean => (passiveOf(a) === null) !== (passiveOf(b) === null);

function otherAuxiliary(pair: Pair): Finding | null {
  const found = tenses(pair);
  return found && (found.a.length === 0 || found.b.length === 0) ? found : null;
}

export const conditions = contrastIn("conditions", "condition", "answer");
const otherReferences = contrastIn("references", "reference");
const persons = contrastIn("references", "person");
/** "Is it possible to pay" leaves open who pays: the asker, who is asked, or both. */
function otherPersons(pair: Pair): Finding | null {
  const found = persons(pair);
  const words = found && [...found.a, ...found.b];
  const isOpen =
    words?.length === 2 && found?.a.length === 1 && words.includes(anybody) && words.some((word) => asking.has(word));
  return isOpen ? null : found;
}
const anybody = "whoever";
const asking: ReadonlySet<string> = new Set(["i", "my", "you", "your", "we", "our"]);

/** He or she, I or you; "how do I reset mine" and "how do you reset yours" ask the same. */
export const references: Guard = (pair): Finding | null => {
  const asksHow = ({ tokens }: Pair["a"]) =>
    tokens.some(({ operator }) => operator?.group === "question" && /^(?:how|cómo)$/.test(operator.value));
  return (
    otherReferences(pair) ??
    (asksHow(pair.a) && asksHow(pair.b) ? otherOwners(pair) : (otherPersons(pair) ?? otherEndings(pair)))
  );
};

/** "How do I close your account", "how do you close my account". */
function otherOwners({ a, b }: Pair): Finding | null {
  const personsIn = ({ tokens }: Pair["a"]) =>
    tokens.flatMap(({ operator, word }) => (operator?.group === "person" && !isSubject(word) ? operator.value : []));
  if (a.asker === null || b.asker === null) return null;
  return difference("references", seenBy(a.asker, personsIn(a)), seenBy(b.asker, personsIn(b)));
}

/** "Dónde trabajo", "dónde trabajas"; and "caso", "casa". */
function otherEndings({ a, alignment }: Pair): Finding | null {
  const { personOf } = a.language;
  const turned = alignment.matches.filter((match) => {
    if (match.by !== "equal" || match.a.isName || match.b.isName) return false;
    const [inA, inB] = [personOf(match.a.word), personOf(match.b.word)];
    return inA !== null && inB !== null && inA !== inB;
  });
  if (turned.length === 0) return null;
  return { kind: "references", a: turned.map((match) => match.a.word), b: turned.map((match) => match.b.word) };
}
const asked = contrastIn("question", "question");
/** "Tell me when" and "tell me where". A relative pronoun in only one text does not count. */
export const question: Guard = (pair): Finding | null => {
  const { a, b } = pair;
  const found = asked(pair);
  if (found && (isSameChoice(pair) || isAskedBare(pair))) return null;
  return found ?? otherRelatives(relativesOf(a), relativesOf(b));
};

const relativesOf = ({ tokens, language }: Pair["a"]): string[] =>
  tokens.flatMap(({ word, isLight }) => {
    const operator = language.operators.get(word);
    return isLight && operator?.group === "question" ? operator.value : [];
  });

function otherRelatives(a: readonly string[], b: readonly string[]): Finding | null {
  const found = difference("question", a, b);
  return found && found.a.length > 0 && found.b.length > 0 ? found : null;
}
