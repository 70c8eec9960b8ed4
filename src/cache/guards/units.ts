// The same number of something else: 5 km and 5 miles. A unit that only one text names is no difference.
import type { Finding, Guard } from "./finding.ts";
import type { Reading } from "./reading.ts";

export const units: Guard = ({ a, b }): Finding | null => {
  const [left, right] = [unitsOf(a), unitsOf(b)];
  const other = [...left].filter(([number, unit]) => (right.get(number) ?? unit) !== unit);
  if (other.length === 0) return null;
  return {
    kind: "units",
    a: other.map(([number, unit]) => `${number} ${unit}`),
    b: other.map(([number]) => `${number} ${right.get(number)}`),
  };
};

/** Number → its unit: the word after it, or the sign before it. */
function unitsOf({ tokens, language }: Reading): Map<string, string> {
  const found = new Map<string, string>();
  for (const [place, { number, word }] of tokens.entries()) {
    const sign = /^[-−]?(\p{Sc})/u.exec(word)?.[1];
    const unit = language.units.get(sign ?? tokens[place + 1]?.word ?? "") ?? null;
    if (number !== null && unit !== null) found.set(number, unit);
  }
  return found;
}
