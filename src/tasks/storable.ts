// Checks whether a JSON value can be stored and returned unchanged.

const maxDepth = 20;
const maxProblems = 10;

export interface StorageProblem {
  /** Where in the value it is; empty for the value as a whole. */
  path: string[];
  rule: string;
}

/** What cannot be returned as it was sent, at most ten problems. */
export function storageProblems(value: unknown): StorageProblem[] {
  const problems = problemsIn(value, []);
  // A text may have many halves of surrogate pairs, but their problem is the same.
  const distinct = new Map(problems.take(1000).map((problem) => [JSON.stringify(problem), problem]));
  return [...distinct.values()].slice(0, maxProblems);
}

function* problemsIn(value: unknown, path: string[]): Generator<StorageProblem> {
  if (typeof value === "string" && !value.isWellFormed()) {
    yield { path: [], rule: "must be well-formed Unicode: it contains a lone surrogate" };
  }
  if (typeof value === "bigint") {
    yield { path, rule: `must be at most 2^53 - 1 in size, or a text: a JSON number would change ${value}` };
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    yield { path, rule: "must be a number that 64 bits can hold, or a text" };
  }
  if (typeof value !== "object" || value === null) return;
  if (path.length === maxDepth) {
    yield { path: [], rule: `must not be nested deeper than ${maxDepth}` };
    return;
  }
  for (const [name, part] of Object.entries(value)) {
    yield* problemsIn(name, path);
    const itsPath = [...path, name];
    if (name === "__proto__") yield { path: itsPath, rule: "must have another name" };
    else yield* problemsIn(part, itsPath);
  }
}
