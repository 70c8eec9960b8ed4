// A search finds exactly what the plain reading of its terms finds: every row's JSON parsed, and each expression as a whole in lower case.
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseSearch, type SearchTerms } from "../../../src/tasks/search-terms.ts";
import { type Bind, searchCondition } from "../../../src/tasks/shard/search-condition.ts";
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
  worker: fc.option(fc.constantFrom("worker-1", "Worker-AZ")),
  task_type: fc.constantFrom("sentiment", "general_analysis"),
  state: fc.constantFrom("SUCCESS", "FAILURE"),
  settledAt: fc.constantFrom(null, 999, 1000, 1001),
});
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;

/** Parts of what is in a row, in quotes or not, so that a search often finds something. */
const partOf = (whole: string, from: number, length: number) =>
  whole.slice(Math.floor(from * whole.length), Math.floor(from * whole.length) + length);
const prefixes = ["", "", "args:", "result:", "uuid:", "name:", "state:", "kwargs:a=", "kwargs:a.b=", "kwargs:model="];
/** As SQLite writes some of the numbers and booleans. */
const searched = fc.oneof(odd, fc.constantFrom("1", "0", "1000.0", "1.0e+21"));
const term = fc.tuple(
  fc.nat(),
  fc.nat(7),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(70),
  fc.boolean(),
  searched,
);
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

it("a search finds exactly the rows that the plain reading of its terms finds", () =>
  withStorage(({ sql }) => {
    sql.exec(createTasks);
    let finds = 0;
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.array(terms, { minLength: 8, maxLength: 8 }),
        (rows, searches) => {
          sql.exec("DELETE FROM tasks");
          for (const [seq, each] of rows.entries()) {
            const { text, model, metadata, options, task_type, worker, state, settledAt, error } = each;
            const payload = JSON.stringify({
              text,
              task_type,
              options,
              use_cache: true,
              model,
              temperature: 0.7,
              metadata,
            });
            const result = JSON.stringify({ response: each.response, output: each.output });
            sql.exec(
              `INSERT INTO tasks (seq, id, tenant, queue, task_type, state, attempt, created_at, settled_at, deadline_at, due_at, worker,
               error, follow_up, timeline, result, payload) VALUES (?,?,'acme','q',?,?,1,0,?,0,0,?,?,'none','[]',?,?)`,
              ...[seq, `na00-${seq}-Ab`, task_type, state, settledAt, worker, error, result, payload],
            );
          }
          for (const wanted of searches) {
            const parsed = parseSearch(searchOf(rows, wanted));
            if (!parsed) continue;
            const found = [
              plainCondition,
              (all: SearchTerms, bind: Bind) => searchCondition(all, resultsSince, bind),
            ].map((condition) => {
              const values: (string | number)[] = [];
              const sqlText = condition(parsed, (value) => `?${values.push(value)}`);
              return sql.exec(`SELECT seq FROM tasks WHERE ${sqlText ?? "1"} ORDER BY seq`, ...values).toArray();
            });
            expect(found[1], JSON.stringify(parsed)).toEqual(found[0]);
            if (found[0]?.length) finds += 1;
          }
        },
      ),
      { numRuns: 400 },
    );
    // Otherwise the property says little.
    expect(finds).toBeGreaterThan(500);
  }));
