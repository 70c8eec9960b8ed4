// A search finds exactly what the plain reading of its terms finds: every row is looked at, whatever SQL says about it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charactersFoldedTo, foldCase } from "../../../src/tasks/folded-case.ts";
import { parseSearch } from "../../../src/tasks/search-terms.ts";
import { searchCondition } from "../../../src/tasks/shard/search-condition.ts";
import { matcherOf, type SearchedRow } from "../../../src/tasks/shard/search-match.ts";
import { createTasks } from "../../../src/tasks/shard/task-columns.ts";
import { searchTasks } from "../../../src/tasks/shard/task-search.ts";
import { withStorage } from "../storage/empty-storage.ts";

const resultsSince = 1000;

const pieces = [
  ..."aAzZkK019%_\"\\/'.,:-+{}[]=\n\t\u0000\u0001\u001f\u007f\u2028\ufffd\ud800ñÑİıſ\u212aßẞéÉ😀日дДσςΣåÅ\u212bωΩ\u2126ǅǆꭰᎠ𐐀𐐨iIkK",
  ...[
    "e\u0301",
    "  ",
    " ",
    "\\u00e9",
    "\\n",
    "null",
    "true",
    "1e3",
    "text",
    "use_cache",
    '"text":"',
    "SUCCESS",
    "failure",
  ],
  ...["model", "options", "the parcel", "na00", "sentiment", "worker-1", "x".repeat(60), "ñ".repeat(30)],
];
const odd = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join(""));
const key = fc.constantFrom("a", "A", "a.b", "model", "text", "language", "_", "k-1");
const json = fc.oneof(
  odd,
  fc.constantFrom(null, true, false, 0, 1, -2.5, 1e3, 1e21, 0.1),
  fc.array(odd, { maxLength: 2 }),
);
const fields = fc.dictionary(key, json, { maxKeys: 3, noNullPrototype: true });
const row = fc.record({
  text: odd,
  model: fc.option(odd),
  metadata: fields,
  options: fields,
  response: odd,
  output: fc.oneof(json, fields),
  error: fc.option(odd),
  worker: fc.option(fc.constantFrom("worker-1", "Worker-AF")),
  task_type: fc.constantFrom("sentiment", "general_analysis"),
  state: fc.constantFrom("SUCCESS", "FAILURE"),
  settledAt: fc.constantFrom(null, 999, 1000, 1001),
});
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;

/** Parts of what is in a row, in quotes or not, so that a search often finds something. */
const partOf = (whole: string, from: number, length: number) =>
  whole.slice(Math.floor(from * whole.length), Math.floor(from * whole.length) + length);
const prefixes = ["", "", "args:", "result:", "uuid:", "name:", "state:", "kwargs:a=", "kwargs:a.b=", "kwargs:model="];
const term = fc.tuple(fc.nat(), fc.nat(7), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(70), fc.boolean(), odd);
const terms = fc.array(fc.tuple(fc.constantFrom(...prefixes), term), { minLength: 1, maxLength: 3 });

function searchOf(rows: readonly Row[], wanted: typeof terms extends fc.Arbitrary<infer T> ? T : never): string {
  const words = wanted.map(([prefix, [rowAt, fieldAt, from, length, isQuoted, other]]) => {
    const { text, model, response, error, metadata, output } = rows[rowAt % rows.length] ?? { text: other };
    const raw = JSON.stringify(output) ?? "";
    const value = String(metadata?.a ?? metadata?.["a.b"] ?? model ?? "");
    const source = [text, text, response ?? "", error ?? "", value, raw, other, value][fieldAt] ?? "";
    const part = prefix.startsWith("kwargs") ? value : partOf(source, from, length);
    return `${prefix}${isQuoted ? `"${part}"` : part}`;
  });
  return words.join(" ");
}

function insert(sql: SqlStorage, seq: number, row: Row): void {
  const { text, model, metadata, options, task_type, worker, state, settledAt, error, response, output } = row;
  const payload = JSON.stringify({ text, task_type, options, use_cache: true, model, temperature: 0.7, metadata });
  const result = JSON.stringify({ response, output });
  sql.exec(
    `INSERT INTO tasks (seq, id, tenant, queue, task_type, state, attempt, created_at, settled_at, deadline_at, due_at, worker,
       error, follow_up, timeline, result, payload) VALUES (?,?,'acme','q',?,?,1,0,?,0,0,?,?,'none','[]',?,?)`,
    ...[seq, `na00-${seq}-Ab`, task_type, state, settledAt, worker, error, result, payload],
  );
}

/** The numbers of the rows that a search finds, newest first, and of those that the plain reading finds. */
function compared(sql: SqlStorage, search: string): { found: number[]; plain: number[] } {
  const terms = parseSearch(search);
  const rows = sql.exec<SearchedRow & { seq: number }>("SELECT * FROM tasks ORDER BY seq DESC").toArray();
  if (!terms) return { found: [], plain: [] };
  const beside = { conditions: ["tenant = ?1"], values: ["acme"] };
  const matches = matcherOf(terms, resultsSince);
  return {
    found: searchTasks(sql, { search: terms }, beside, 1, resultsSince).concat(
      searchTasks(sql, { search: terms }, beside, 50, resultsSince),
    ),
    plain: rows.flatMap((row) => (matches(row) ? [row.seq] : [])).flatMap((seq, at) => (at === 0 ? [seq, seq] : [seq])),
  };
}

it("a search finds exactly the rows that the plain reading of its terms finds", () =>
  withStorage(({ sql }) => {
    sql.exec(createTasks);
    let finds = 0;
    const rowLists = fc.array(row, { minLength: 1, maxLength: 6 });
    const searches = fc.array(terms, { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(rowLists, searches, (rows, all) => {
        sql.exec("DELETE FROM tasks");
        for (const [seq, each] of rows.entries()) insert(sql, seq, each);
        for (const wanted of all) {
          const search = searchOf(rows, wanted);
          const { found, plain } = compared(sql, search);
          expect(found, JSON.stringify(search)).toEqual(plain);
          if (found.length > 0) finds += 1;
        }
      }),
      { numRuns: 400 },
    );
    // Otherwise the property says little.
    expect(finds).toBeGreaterThan(500);
  }));

it.each([
  ["result:true", true, true],
  ["result:1", true, false],
  ["result:1000", 1000, true],
  ["result:1e+21", { big: 1e21 }, true],
  ['result:"yes true"', true, true],
  ["result:ÑANDÚ", { bird: "ñandú" }, true],
])("%s finds an output as JSON writes it: %j %s", (search, output, isFound) =>
  withStorage(({ sql }) => {
    sql.exec(createTasks);
    insert(sql, 1, { ...aRow, output });
    const { found, plain } = compared(sql, search);
    expect(found).toEqual(isFound ? [1, 1] : []);
    expect(plain).toEqual(found);
  }),
);

describe("letters of every script", () => {
  it.each([
    ["árbol", "Un ÁRBOL"],
    ["ÁRBOL", "un árbol"],
    ["дом", "ДОМ"],
    ["οδος", "ΟΔΟΣ ΜΟΥ"],
    ["ΟΔΟΣ", "οδοσα"],
    ["istanbul", "İSTANBUL"],
    ["kelvin", "300 \u212aelvin"],
    ["ångström", "\u212bNGSTRÖM"],
    ["straße", "STRAẞE"],
    ["ǆep", "ǅep"],
    ["𐐨", "𐐀"],
    ["ღ", "Ღ"],
    ["ік", "a\u0000ІК"],
    ["args:日本語", "日本語です"],
    ["kwargs:KIND=ÜBER", "x"],
    ["kwargs:kind=über", "x"],
  ])("%s finds %j", (search, text) =>
    withStorage(({ sql }) => {
      sql.exec(createTasks);
      insert(sql, 1, { ...aRow, text, metadata: { Kind: "Über" } });
      insert(sql, 2, { ...aRow, text: "nothing of it" });
      expect(compared(sql, search).found).toEqual([1, 1]);
    }),
  );

  it("fold to one character each, which knows all that fold to it", () => {
    for (let point = 0; point <= 0x10ffff; point++) {
      const character = String.fromCodePoint(point);
      const folded = foldCase(character);
      if (folded === character) continue;
      expect([...folded], character).toHaveLength(1);
      expect(foldCase(folded)).toBe(folded);
      expect(charactersFoldedTo(folded)).toContain(character);
    }
  });
});

const aRow = {
  text: "",
  model: null,
  metadata: {},
  options: {},
  error: null,
  worker: null,
  response: "yes",
  output: "",
  task_type: "sentiment",
  state: "SUCCESS",
  settledAt: 1001,
} as const satisfies Row;

it.each([
  ["arguments", Array.from({ length: 18 }, (_, index) => `kwargs:${String.fromCharCode(97 + index)}=1`)],
  ["words with quotes", Array.from({ length: 33 }, (_, index) => `"${String.fromCharCode(97 + index)} b"`)],
  ["words with a percent sign", Array.from({ length: 66 }, (_, index) => `${String.fromCharCode(192 + index)}%`)],
  ["words of one letter", Array.from({ length: 100 }, (_, index) => String.fromCodePoint(0x4e00 + index))],
  ["letters of three cases", Array.from({ length: 8 }, (_, index) => `σθωåǆik${String.fromCodePoint(0x430 + index)}`)],
  [
    "arguments and words of them",
    ["a", "b", "c"].map((key) => `kwargs:${key}=σθωk`).concat(Array.from("дежзи", (letter) => `σθω${letter}`)),
  ],
  [
    "long words",
    Array.from({ length: 12 }, (_, index) => `${String.fromCodePoint(0x430 + index)}kiki${"ñ".repeat(10)}`),
  ],
  [
    "terms of every kind",
    ["args:", "result:", "uuid:", "name:", "state:", "kwargs:a=", ""].flatMap((kind) =>
      ["σθωk", "ωσåi", "σ"].map((word) => kind + word),
    ),
  ],
])("a search of as many %s as fit in a request is not too many values for a query", (_, wanted) =>
  withStorage(({ sql }) => {
    sql.exec(createTasks);
    const search = wanted.join(" ");
    expect(search.length).toBeLessThanOrEqual(200);
    insert(sql, 1, { ...aRow, text: search });
    const terms = parseSearch(search);
    const values: string[] = [];
    if (terms) searchCondition(terms, resultsSince, (value) => `?${values.push(String(value))}`);
    // A listing adds eight values of its own.
    expect(values.length).toBeLessThanOrEqual(92);
    const { found, plain } = compared(sql, search);
    expect(found).toEqual(plain);
  }),
);
