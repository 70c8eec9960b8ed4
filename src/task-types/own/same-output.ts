// Whether two outputs of a tenant's own task type say the same. Numbers, truth values and single words must be equal, because they are what
// programs act on; sentences must have most of their words in common.
import { haveSameWords } from "../../language/same-words.ts";

export function isSameOutput(a: unknown, b: unknown): boolean {
  if (typeof a === "string" && typeof b === "string") {
    return a === b || (/\s/.test(a.trim()) && /\s/.test(b.trim()) && haveSameWords(a, b));
  }
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    left.size === right.size &&
    [...left].every(([name, value]) => right.has(name) && isSameOutput(value, right.get(name)))
  );
}
