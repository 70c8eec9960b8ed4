// Checks whether a JSON value can be stored and returned unchanged.

const maxDepth = 20;

/** The rule that the value breaks, or null. */
export function brokenStorageRule(value: unknown, depth = 0): string | null {
  if (typeof value === "string") {
    return value.isWellFormed() ? null : "must be well-formed Unicode: it contains a lone surrogate";
  }
  if (typeof value !== "object" || value === null) return null;
  if (depth === maxDepth) return `must not be nested deeper than ${maxDepth}`;
  for (const part of Object.entries(value).flat()) {
    const rule = brokenStorageRule(part, depth + 1);
    if (rule) return rule;
  }
  return null;
}
