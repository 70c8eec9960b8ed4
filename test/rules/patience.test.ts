// Tests that wait or measure do it so that a busy machine cannot make them fail.
import { globSync, readFileSync } from "node:fs";
import { type Argument, type CallExpression, parseSync, Visitor } from "oxc-parser";
import { expect, test } from "vitest";

const files = globSync("test/{rules,workers}/**/*.ts").sort();

/** The calls of `vi.waitFor` and `vi.waitUntil`, each as the text of its last argument. */
function limitsOfWaits(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const limits: string[] = [];
  const isWait = ({ callee }: CallExpression) => /^vi\.wait(For|Until)$/.test(source.slice(callee.start, callee.end));
  const textOf = (argument?: Argument) => (argument ? source.slice(argument.start, argument.end) : "");
  new Visitor({
    CallExpression(call) {
      if (isWait(call)) limits.push(textOf(call.arguments.at(-1)));
    },
  }).visit(parseSync(file, source).program);
  return limits;
}

test("every wait for an event has the patience of test/patience.ts", () => {
  const limits = files.flatMap((file) => limitsOfWaits(file).map((limit) => ({ file, limit })));
  expect(limits.length).toBeGreaterThan(30);
  expect(limits.filter(({ limit }) => limit !== "patience")).toEqual([]);
});

test("no test measures time that passes while the machine does something else", () => {
  const measuring = files.filter((file) => /\bperformance\s*\.\s*now\b/.test(readFileSync(file, "utf8")));
  expect(measuring.filter((file) => !file.endsWith("rules/patience.test.ts"))).toEqual([]);
});
