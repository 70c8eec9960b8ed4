// Questions such as "how tall" and "how heavy": which words of a sentence say that it tells of this measure, and the unit behind a number.
import { wordsOf } from "./words.ts";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const lengths =
  "m km cm mm ft feet foot inch inches yard yards mile miles metre metres meter meters kilometres kilometers";
const durations =
  "second seconds minute minutes hour hours day days week weeks month months year years decade decades century";
const weights = "kg kilo kilos g gram grams ton tons tonnes lb lbs pounds ounces";

/** By the word behind "how"; each has itself, words of its subject and its units. */
const measures: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["long", setOf(`long length lasts lasted takes took ${lengths} ${durations}`)],
  ["tall", setOf(`tall high height stands rises ${lengths}`)],
  ["high", setOf(`high tall height rises ${lengths}`)],
  ["deep", setOf(`deep depth ${lengths}`)],
  ["wide", setOf(`wide width broad ${lengths}`)],
  ["far", setOf(`far away distance from ${lengths}`)],
  ["heavy", setOf(`heavy weighs weighed weight ${weights}`)],
  ["old", setOf("old age aged")],
  ["fast", setOf("fast speed kmh mph kph")],
  ["hot", setOf("hot temperature degrees")],
  ["cold", setOf("cold temperature degrees")],
  ["often", setOf("often every daily weekly monthly yearly once twice times")],
  ["big", setOf("big size large area hectares acres")],
  ["large", setOf("large big size area hectares acres")],
]);
const unit = new RegExp(
  `^[\\s-]?(?:${[lengths, durations, weights].join(" ").replaceAll(" ", "|")})(?![\\p{L}\\p{N}])`,
  "u",
);

/** The words of which a sentence needs one; null when the question asks for no measure. */
export function askedMeasure(question: string): ReadonlySet<string> | null {
  const words = wordsOf(question).map(({ folded }) => folded);
  const at = words.indexOf("how");
  return at < 0 ? null : (measures.get(words[at + 1] ?? "") ?? null);
}

/** The unit that stands behind a number, with what divides it from the number; empty without one. */
export const unitBehind = (text: string): string => unit.exec(text)?.[0] ?? "";
