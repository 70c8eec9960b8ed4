// Finds the same number with another unit: 5 km and 5 miles. A unit in only one text is not a difference.
import type { Finding, Guard } from "./finding.ts";
import type { Reading } from "./reading.ts";

export const units: Guard = ({ a, b }): Finding | null => {
  const [left, right] = [unitsOf(a), unitsOf(b)];
  const differing = [...left].filter(([number, unit]) => (right.get(number) ?? unit) !== unit);
  if (differing.length === 0) return null;
  return {
    kind: "units",
    a: differing.map(([number, unit]) => `${number} ${unit}`),
    b: differing.map(([number]) => `${number} ${right.get(number)}`),
  };
};

/** Number → its unit: the word or the currency sign after the number. */
function unitsOf({ tokens, language }: Reading): Map<string, string> {
  const found = new Map<string, string>();
  for (const [index, { number }] of tokens.entries()) {
    const next = tokens[index + 1]?.word ?? "";
    const unit = language.units.get(next) ?? (/^\p{Sc}$/u.test(next) ? next : null);
    if (number !== null && unit !== null) found.set(number, unit);
  }
  return found;
}
