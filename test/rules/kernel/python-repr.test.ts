// Python itself checks the values where it is installed; the last test is skipped elsewhere, except in CI.
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { pythonRepr } from "../../../src/kernel/python-repr.ts";

test.each<[unknown, string]>([
  [null, "None"],
  [[true, false], "[True, False]"],
  [{ a: { b: [] }, c: {} }, "{'a': {'b': []}, 'c': {}}"],
  [[0, -0, 7, -3.5, 1e21, 2 ** 53], "[0, 0, 7, -3.5, 1000000000000000000000, 9007199254740992]"],
  [[0.7, 0.0001, 0.00001, -2.5e-7, 1.5e-10], "[0.7, 0.0001, 1e-05, -2.5e-07, 1.5e-10]"],
  ["it's", `"it's"`],
  ['"yes"', `'"yes"'`],
  [`it's "so"`, `'it\\'s "so"'`],
  ["C:\\new\tline\r\n", "'C:\\\\new\\tline\\r\\n'"],
  ["\0\x1b\x7f\x85\xa0\xad", "'\\x00\\x1b\\x7f\\x85\\xa0\\xad'"],
  ["árbol 👍 日本", "'árbol 👍 日本'"],
  ["\u2028\u200e\u{e0001}\ud800", "'\\u2028\\u200e\\U000e0001\\ud800'"],
  [{ "it's": "None" }, `{"it's": 'None'}`],
])("Python's repr of %j is %s", (value, expected) => {
  expect(pythonRepr(value)).toBe(expected);
});

/** For each line: the JSON value that Python finds in the repr, and Python's own repr of it. */
const program = `
import ast, json, sys
for line in sys.stdin:
    value = ast.literal_eval(json.loads(line))
    print(json.dumps([value, repr(value)]))
`;
const isInstalled = spawnSync("python3", ["--version"]).status === 0;

test.skipIf(!isInstalled && !process.env.CI)("Python evaluates each repr to the value, and writes the same", () => {
  const everyCharacter = Array.from({ length: 0x3100 }, (_, code) => String.fromCodePoint(code));
  const values = [
    "\u{1f44d}\u{1f3fd} \ufeff\uffff\u{10ffff}\ud83d",
    [0.1, 1 / 3, 1e-4, 9.999e-5, 5e-324, 1e15 + 0.5, 123456.789e3, -0.5],
    { a: null, "it's": [true, { b: 'say "no"', c: "\\" }], "": "\u0000" },
    ...everyCharacter,
  ];
  const input = values.map((value) => `${JSON.stringify(pythonRepr(value))}\n`).join("");
  const { status, stdout, stderr } = spawnSync("python3", ["-c", program], { input, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const found = stdout
    .trimEnd()
    .split("\n")
    .map((line): unknown[] => JSON.parse(line));
  expect(found.map(([value]) => value)).toEqual(values);
  // Which of the later characters are assigned depends on the version of Unicode.
  const until = values.indexOf("\u0370");
  expect(found.slice(0, until).map(([, repr]) => repr)).toEqual(values.slice(0, until).map(pythonRepr));
});
