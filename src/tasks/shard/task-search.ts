// Searches a shard's tasks: SQL finds the rows that may match, and each of them is looked at.
import { foldCase } from "../folded-case.ts";
import type { SearchTerms } from "../search-terms.ts";
import type { TaskFilter } from "../submission.ts";
import { errorMatcher } from "./job-match.ts";
import { searchCondition } from "./search-condition.ts";
import { matcherOf, type SearchedRow } from "./search-match.ts";
import type { Bind } from "./search-prefilter.ts";

/** A search reads rows one by one, so it reads only the newest tasks of a shard. */
const maxSearchedTasks = 20_000;

const noTerms: SearchTerms = { name: [], uuid: [], state: [], args: [], result: [], words: [], kwargs: [] };

const modelOf = "iif(json_valid(summary), summary ->> '$.model', NULL)";

/** Each half uses the index of rare states. */
const tasksWithError =
  "SELECT * FROM tasks WHERE state = 'FAILURE' UNION ALL SELECT * FROM tasks WHERE state = 'RETRY'";

/** The conditions of the other filters, and their values. */
export interface SearchedBeside {
  conditions: readonly string[];
  values: readonly (string | number)[];
}

/** The numbers of the newest rows that match, at most `limit`. */
export function searchTasks(
  sql: SqlStorage,
  filter: Pick<TaskFilter, "search" | "worker" | "model" | "error">,
  beside: SearchedBeside,
  limit: number,
  resultsSince: number,
): number[] {
  const values = [...beside.values];
  const bind: Bind = (value) => `?${values.push(value)}`;
  const terms = filter.search ?? noTerms;
  const mayMatch = searchCondition(terms, resultsSince, bind);
  const isPart = (of: string, part: string | null | undefined) =>
    part == null ? [] : [`instr(lower(${of}), ${bind(foldCase(part))}) > 0`];
  const named = [...isPart("worker", filter.worker), ...isPart(modelOf, filter.model)];
  const conditions = [...beside.conditions, ...named, ...(mayMatch ? [mayMatch] : [])].join(" AND ");
  const [before, count] = [bind(0), bind(0)];
  const result = terms.result.length > 0 ? "result" : "NULL AS result";
  // The inner query reads each of the newest rows once, and only the columns of its conditions.
  const newest = filter.error == null ? "SELECT * FROM tasks" : tasksWithError;
  const query = `SELECT seq, id, task_type, state, worker, error, settled_at, payload, ${result} FROM tasks
    WHERE seq IN (SELECT seq FROM (${newest} ORDER BY seq DESC LIMIT ${maxSearchedTasks})
      WHERE ${conditions} AND seq < ${before} ORDER BY seq DESC LIMIT ${count})
    ORDER BY seq DESC`;

  const isFound = matcherOf(terms, resultsSince);
  const hasError = filter.error == null ? () => true : errorMatcher(filter.error);
  const matches = (row: SearchedRow) => hasError(row.error) && isFound(row);
  const found: number[] = [];
  let lowest = Number.MAX_SAFE_INTEGER;
  // Nearly all rows match that may match, so the first rows are most often enough. Each round is read to its end, because a statement
  // that stays open would keep the write-ahead log from being emptied.
  for (let size = limit; found.length < limit; size *= 4) {
    let read = 0;
    const rows = sql.exec<SearchedRow & { seq: number }>(query, ...values.slice(0, -2), lowest, size);
    for (const row of rows) {
      read += 1;
      lowest = row.seq;
      if (found.length < limit && matches(row)) found.push(row.seq);
    }
    if (read < size) break;
  }
  return found;
}
