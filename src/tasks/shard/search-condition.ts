// Translates Flower's search terms to an SQL condition that every row which matches them fulfils, and few others. Whether a row really
// matches, search-match.ts decides.
import type { SearchTerms } from "../search-terms.ts";
import { taskStates } from "../task.ts";
import { mayBeInTaskId } from "../task-id.ts";
import { mayBeInWorkerName } from "../worker-identity.ts";
import {
  type Bind,
  mayContain,
  mayContainWithNul,
  storedArgument,
  storedPart,
  storedPartInWord,
} from "./search-prefilter.ts";

const text = "json_extract(payload, '$.text')";

/** A query has 100 values at most, a term needs up to nine, an argument sixteen, and the other filters eight. */
const maxConditions = 8;
/** Of each kind, when there are more terms. The longest are the rarest, probably. */
const fewest = 2;

/** Null when every row may match. Results of tasks that settled at `resultsSince` or before have expired. */
export function searchCondition(terms: SearchTerms, resultsSince: number, bind: Bind): string | null {
  const { kwargs, state, ...texts } = terms;
  const total = kwargs.length + Object.values(texts).reduce((sum, all) => sum + all.length, 0);
  const most = total <= maxConditions ? total : fewest;
  const conditionsOf = {
    name: (term: string) => contains("task_type", term, bind),
    uuid: (term: string) => contains("id", term, bind),
    args: (term: string) => mayHaveArgs(storedPart(term), bind),
    result: (term: string) => mayHaveResult(storedPartInWord(term), resultsSince, bind),
    words: (term: string) => mayHaveWord(storedPartInWord(term), bind),
  };
  const alternatives = kindsOfText.flatMap((kind) => {
    const wanted = [...new Set(texts[kind])].filter((term) => term !== "");
    const longestFirst = wanted.sort((one, other) => other.length - one.length);
    return wanted.length === 0 ? [] : [longestFirst.slice(0, most).flatMap((term) => conditionsOf[kind](term) ?? [])];
  });
  if (state.length > 0) alternatives.push([`state IN (${statesIn(state)})`]);
  if (kwargs.length > 0)
    alternatives.push(kwargs.slice(0, fewest).map(({ key, value }) => mayHaveArgument(key, value, bind)));
  if (alternatives.length === 0 || alternatives.some((conditions) => conditions.length === 0)) return null;
  return `(${alternatives.map((conditions) => `(${conditions.join(" AND ")})`).join(" OR ")})`;
}

const kindsOfText = ["name", "uuid", "args", "result", "words"] as const;

/** `NULL`, which no state is in, for names that are no states. */
function statesIn(names: readonly string[]): string {
  const known = taskStates.filter((state) => names.includes(state.toLowerCase()));
  return known.length > 0 ? known.map((state) => `'${state}'`).join() : "NULL";
}

/** The column has no other letters than those of ASCII. */
const contains = (column: string, term: string, bind: Bind): string => `instr(lower(${column}), ${bind(term)}) > 0`;

const mayHaveArgs = (part: string, bind: Bind): string | null =>
  part === "" ? null : mayHaveText(mayContain(part, bind)("payload"), mayContainWithNul(part, bind));

/** The part may be in another field of the payload. The text is looked at only then, because it must be parsed. */
const mayHaveText = (inPayload: string, contained: ReturnType<typeof mayContainWithNul>): string =>
  `(${inPayload}${contained ? ` AND ${contained(text)}` : ""})`;

function mayHaveResult(part: string, resultsSince: number, bind: Bind): string | null {
  if (part === "") return null;
  const inResult = mayContain(part, bind)("result");
  return `((settled_at > ${resultsSince} AND ${inResult}) OR ${mayHaveError(mayContainWithNul(part, bind))})`;
}

/** The part has no spaces, so it is in one of the values that are joined by spaces. */
function mayHaveWord(part: string, bind: Bind): string | null {
  if (part === "") return null;
  const column = mayContain(part, bind);
  const withNul = mayContainWithNul(part, bind);
  const states = taskStates.filter((state) => state.toLowerCase().includes(part));
  return `(${[
    column("task_type"),
    ...(mayBeInTaskId(part) ? [column("id")] : []),
    ...(mayBeInWorkerName(part) ? [column("worker")] : []),
    ...(states.length > 0 ? [`state IN (${states.map((state) => `'${state}'`).join()})`] : []),
    mayHaveError(withNul),
    mayHaveText(column("payload"), withNul),
  ].join(" OR ")})`;
}

/** An error is stored as it is, so it may contain the character 0. */
const mayHaveError = (contained: ReturnType<typeof mayContainWithNul>): string =>
  `(error IS NOT NULL${contained ? ` AND ${contained("error")}` : ""})`;

const mayHaveArgument = (key: string, value: string, bind: Bind): string =>
  `(${storedArgument(key, value)
    .map((part) => mayContain(part, bind)("payload"))
    .join(" OR ")})`;
