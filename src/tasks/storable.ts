// Whether a value that came as JSON can be kept and given back as it is.

const maxDepth = 20;

/** The rule the value breaks, or null. */
export function brokenStorageRule(value: unknown, depth = 0): string | null {
  if (typeof value === "string") {
    return value.isWellFormed() ? null : "must be well-formed Unicode: it holds a lone surrogate";
  }
  if (typeof value !== "object" || value === null) return null;
  if (depth === maxDepth) return `must not be nested deeper than ${maxDepth}`;
  for (const part of Object.entries(value).flat()) {
    const rule = brokenStorageRule(part, depth + 1);
    if (rule) return rule;
  }
  return null;
}
