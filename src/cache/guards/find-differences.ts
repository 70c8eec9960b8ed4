// Runs all guards on two texts.
import { align } from "./alignment.ts";
import { askedParts } from "./asked-parts.ts";
import { dates } from "./dates.ts";
import { demonstratives } from "./demonstratives.ts";
import { directions } from "./directions.ts";
import { entities } from "./entities.ts";
import type { Finding, Guard, Pair } from "./finding.ts";
import { identifiers } from "./identifiers.ts";
import { namesInPlain } from "./names-in-plain.ts";
import { negation } from "./negation.ts";
import { numbers } from "./numbers.ts";
import { objectPronouns } from "./object-pronouns.ts";
import {
  comparatives,
  conditions,
  conjunctions,
  modality,
  quantities,
  question,
  references,
  timeWords,
} from "./operators.ts";
import { opposites } from "./opposites.ts";
import { language } from "./other-language.ts";
import { pauses } from "./pauses.ts";
import { type Reading, readText } from "./reading.ts";
import { roles } from "./roles.ts";
import { scope } from "./scope.ts";
import { sentences } from "./sentences.ts";
import { signs } from "./signs.ts";
import { units } from "./units.ts";
import { writing } from "./writing.ts";

const guards: readonly Guard[] = [
  numbers,
  units,
  dates,
  identifiers,
  entities,
  signs,
  negation,
  opposites,
  comparatives,
  quantities,
  conjunctions,
  roles,
  directions,
  modality,
  timeWords,
  conditions,
  references,
  objectPronouns,
  demonstratives,
  question,
  askedParts,
  sentences,
  pauses,
  writing,
  namesInPlain,
  scope,
];

export interface Differences extends Pair {
  findings: readonly Finding[];
}

export function findDifferences(first: Reading, second: Reading): Differences {
  const [a, b] = inOneLanguage(first, second);
  const pair = { a, b, alignment: align(a, b) };
  // Differences between words of two languages say nothing.
  const languageFinding = language(pair);
  return { ...pair, findings: languageFinding ? [languageFinding] : guards.flatMap((guard) => guard(pair) ?? []) };
}

/** A text without grammar words ("Two robots kiss") gets the language of the other text. */
function inOneLanguage(a: Reading, b: Reading): [Reading, Reading] {
  if (a.language.code === b.language.code) return [a, b];
  if (a.language.code === "und") return [readText(a.text, b.language), b];
  return b.language.code === "und" ? [a, readText(b.text, a.language)] : [a, b];
}
