// Translates Flower's search terms to an SQL condition on the rows of tasks. The conditions of a kind begin with a cheap one, which nearly
// every row that does not match fails; only the other rows are parsed as JSON.
import type { SearchTerms } from "../search-terms.ts";
import { taskStates } from "../task.ts";
import { mayBeInTaskId } from "../task-id.ts";
import { mayBeInWorkerName } from "../worker-identity.ts";
import { type Bind, isPlain, mayHaveArgument, mayHaveResult, mayHaveText, mayHaveWord } from "./search-prefilter.ts";

const text = "json_extract(payload, '$.text')";
const parts = ["id", "task_type", "state", "ifnull(worker, '')", "ifnull(error, '')", text].join(" || ' ' || ");
const resultOf = (resultsSince: number) =>
  `ifnull(iif(settled_at > ${resultsSince}, json_extract(result, '$.response') || ' ' || json_extract(result, '$.output'), ''), '')
    || ' ' || ifnull(error, '')`;
/** JSON paths of the fields that Flower shows as a task's keyword arguments. */
const kwargsPaths = ["$", "$.options", "$.metadata"];

/** A query has 100 values at most, and a cheap condition needs up to two. A search of more terms does without them. */
const maxTermsWithCheap = 12;

const contains = (expression: string, term: string): string => `instr(lower(${expression}), ${term}) > 0`;

/** Null when no term restricts the rows. Results of tasks that settled at `resultsSince` or before have expired. */
export function searchCondition(terms: SearchTerms, resultsSince: number, bind: Bind): string | null {
  const hasCheap = Object.values(terms).reduce((sum, all) => sum + all.length, 0) <= maxTermsWithCheap;
  const cheap = <C>(conditions: () => C[]): C[] => (hasCheap ? conditions() : []);
  const conditionsOf = {
    name: (term: string) => [contains("task_type", bind(term))],
    uuid: (term: string) => [contains("id", bind(term))],
    args: (term: string) => [...cheap(() => mayHaveText(term, bind)), contains(text, bind(term))],
    result: (term: string) => [
      ...cheap(() => mayHaveResult(term, resultsSince, bind)),
      contains(resultOf(resultsSince), bind(term)),
    ],
    words: (term: string) =>
      isPlain(term)
        ? plainWordConditions(term, bind)
        : [...cheap(() => mayHaveWord(term, bind)), contains(parts, bind(term))],
  };
  const alternatives = Object.entries(conditionsOf).map(([kind, conditions]) => {
    const wanted = new Set(terms[kind as keyof typeof conditionsOf].filter((term) => term !== ""));
    // The longest is the rarest, probably.
    return [...wanted].sort((one, other) => other.length - one.length).flatMap(conditions);
  });
  if (terms.state.length > 0)
    alternatives.push([`state IN (${terms.state.map((state) => bind(state.toUpperCase())).join()})`]);
  alternatives.push(
    terms.kwargs.flatMap(({ key, value }) => [
      ...cheap(() => [mayHaveArgument(key, value, bind)]),
      isArgument(key, value, bind),
    ]),
  );
  const restricting = alternatives.filter((conditions) => conditions.length > 0);
  if (restricting.length === 0) return null;
  return `(${restricting.map((conditions) => `(${allOf(conditions)})`).join(" OR ")})`;
}

/** As a balanced tree: the platform allows an expression a depth of 100, and a chain is as deep as it is long. */
function allOf(conditions: readonly string[]): string {
  if (conditions.length <= 2) return conditions.join(" AND ");
  const middle = conditions.length >> 1;
  return `(${allOf(conditions.slice(0, middle))}) AND (${allOf(conditions.slice(middle))})`;
}

/** A word is looked for in all parts as one text, with spaces between them; a plain word has none, so it is in one part. */
function plainWordConditions(word: string, bind: Bind): string[] {
  const term = bind(word);
  const like = (column: string) => `${column} LIKE '%' || ${term} || '%'`;
  const inPart = [like("task_type")];
  if (mayBeInTaskId(word)) inPart.push(like("id"));
  if (mayBeInWorkerName(word)) inPart.push(like("worker"));
  const states = taskStates.filter((state) => state.toLowerCase().includes(word));
  if (states.length > 0) inPart.push(`state IN (${states.map((state) => `'${state}'`).join()})`);
  // An error may contain the character 0, at which LIKE ends.
  inPart.push(`(error IS NOT NULL AND ${contains("error", term)})`, `(${like("payload")} AND ${contains(text, term)})`);
  return [`(${inPart.join(" OR ")})`];
}

function isArgument(key: string, value: string, bind: Bind): string {
  const wanted = bind(value);
  const matches = kwargsPaths.map((path) => `lower(trim(payload -> ${bind(`${path}."${key}"`)}, '"')) = ${wanted}`);
  return `(${matches.join(" OR ")})`;
}
