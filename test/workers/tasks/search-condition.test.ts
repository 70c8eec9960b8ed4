// A search finds exactly what the plain reading of its terms finds: every row's JSON parsed, and each expression as a whole in lower case.
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseSearch, type SearchTerms } from "../../../src/tasks/search-terms.ts";
import { searchCondition } from "../../../src/tasks/shard/search-condition.ts";
import type { Bind } from "../../../src/tasks/shard/search-prefilter.ts";
import { createTasks } from "../../../src/tasks/shard/task-columns.ts";
import { withStorage } from "../storage/empty-storage.ts";

const resultsSince = 1000;
const text = "json_extract(payload, '$.text')";
const plainExpressions = {
  name: "task_type",
  uuid: "id",
  args: text,
  result: `ifnull(iif(settled_at > ${resultsSince}, json_extract(result, '$.response') || ' ' || json_extract(result, '$.output'), ''), '')
    || ' ' || ifnull(error, '')`,
  words: `id || ' ' || task_type || ' ' || state || ' ' || ifnull(worker, '') || ' ' || ifnull(error, '') || ' ' || ${text}`,
};

function plainCondition(terms: SearchTerms, bind: Bind): string | null {
  const alternatives = Object.entries(plainExpressions).map(([kind, expression]) =>
    terms[kind as keyof typeof plainExpressions]
      .filter((term) => term !== "")
      .map((term) => `instr(lower(${expression}), ${bind(term)}) > 0`),
  );
  if (terms.state.length > 0) {
    alternatives.push([`state IN (${terms.state.map((state) => bind(state.toUpperCase())).join()})`]);
  }
  const inPath = (path: string, value: string) => `lower(trim(payload -> ${bind(path)}, '"')) = ${bind(value)}`;
  alternatives.push(
    terms.kwargs.map(
      ({ key, value }) =>
        `(${["$", "$.options", "$.metadata"].map((path) => inPath(`${path}."${key}"`, value)).join(" OR ")})`,
    ),
  );
  const restricting = alternatives.filter((conditions) => conditions.length > 0);
  return restricting.length === 0 ? null : `(${restricting.map((all) => `(${all.join(" AND ")})`).join(" OR ")})`;
}

const pieces = [
  ..."aAzZkK019%_\"\\/'.,:-+{}[]=\n\t\u0000\u0001\u001f\u007f\u2028\ufffd\ud800ñÑİıſKßéÉ😀日",
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

/** The numbers of the rows that a search finds, and of those that the plain reading finds. */
function compared(sql: SqlStorage, search: string): { found: number[]; plain: number[] } {
  const terms = parseSearch(search);
  const rowsOf = (condition: (terms: SearchTerms, bind: Bind) => string | null) => {
    const values: (string | number)[] = [];
    const sqlText = terms && condition(terms, (value) => `?${values.push(value)}`);
    const rows = sql.exec<{ seq: number }>(`SELECT seq FROM tasks WHERE ${sqlText ?? "1"} ORDER BY seq`, ...values);
    return rows.toArray().map(({ seq }) => seq);
  };
  return { found: rowsOf((all, bind) => searchCondition(all, resultsSince, bind)), plain: rowsOf(plainCondition) };
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
  ["result:1", true],
  ["result:0", false],
  ["result:1000.0", 1000],
  ["result:1.0e+21", 1e21],
  ["result:1e+21", { big: 1e21 }],
  ['result:"yes 1"', true],
  ["result:true", { is: true }],
])("%s finds an output as SQLite writes it, whatever JSON writes", (search, output) =>
  withStorage(({ sql }) => {
    sql.exec(createTasks);
    const fields = { text: "", model: null, metadata: {}, options: {}, error: null, worker: null } as const;
    const rest = { response: "yes", task_type: "sentiment", state: "SUCCESS", settledAt: 1001 } as const;
    insert(sql, 1, { ...fields, ...rest, output });
    const { found, plain } = compared(sql, search);
    expect(found).toEqual(plain);
  }),
);

it("a search of many short words is as many values as before", () =>
  withStorage(({ sql }) => {
    sql.exec(createTasks);
    const words = Array.from({ length: 64 }, (_, index) => String.fromCodePoint(0x4e00 + index));
    expect(compared(sql, words.join(" "))).toEqual({ found: [], plain: [] });
  }));

it.each([
  ["arguments", Array.from({ length: 18 }, (_, index) => `kwargs:${String.fromCharCode(97 + index)}=1`)],
  ["words with quotes", Array.from({ length: 33 }, (_, index) => `"${String.fromCharCode(97 + index)} b"`)],
  ["words with a percent sign", Array.from({ length: 66 }, (_, index) => `${String.fromCharCode(192 + index)}%`)],
])("a search of as many %s as fit in a request is not too many values for a query", (_, wanted) =>
  withStorage(({ sql }) => {
    sql.exec(createTasks);
    const search = wanted.join(" ");
    expect(search.length).toBeLessThanOrEqual(200);
    const terms = parseSearch(search);
    const values: string[] = [];
    const condition = terms && searchCondition(terms, resultsSince, (value) => `?${values.push(String(value))}`);
    // A listing adds seven values of its own.
    expect(values.length).toBeLessThanOrEqual(93);
    expect(sql.exec(`SELECT seq FROM tasks WHERE ${condition}`, ...values).toArray()).toEqual([]);
  }),
);
