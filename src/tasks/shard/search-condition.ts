// Translates Flower's search terms to an SQL condition on the rows of tasks.
import type { SearchTerms } from "../search-terms.ts";

const text = "json_extract(payload, '$.text')";
/** The SQL expression that each kind of term is matched against; a missing value is an empty string. */
const expressionsOf = (resultsSince: number): Record<Exclude<keyof SearchTerms, "kwargs" | "state">, string> => ({
  name: "task_type",
  uuid: "id",
  args: text,
  result: `ifnull(iif(settled_at > ${resultsSince}, json_extract(result, '$.response') || ' ' || json_extract(result, '$.output'), ''), '')
    || ' ' || ifnull(error, '')`,
  words: `id || ' ' || task_type || ' ' || state || ' ' || ifnull(worker, '') || ' ' || ifnull(error, '') || ' ' || ${text}`,
});
/** JSON paths of the fields that Flower shows as a task's keyword arguments. */
const kwargsPaths = ["$", "$.options", "$.metadata"];

/** Null when no term restricts the rows. Results of tasks that settled at `resultsSince` or before have expired. */
export function searchCondition(terms: SearchTerms, resultsSince: number): { sql: string; values: string[] } | null {
  const alternatives: string[] = [];
  const values: string[] = [];
  const expressions = expressionsOf(resultsSince);
  for (const [kind, expression] of Object.entries(expressions)) {
    const wanted = terms[kind as keyof typeof expressions].filter((term) => term !== "");
    if (wanted.length === 0) continue;
    alternatives.push(wanted.map(() => `instr(lower(${expression}), ?) > 0`).join(" AND "));
    values.push(...wanted);
  }
  if (terms.state.length > 0) {
    alternatives.push(`state IN (${terms.state.map(() => "?").join()})`);
    values.push(...terms.state.map((state) => state.toUpperCase()));
  }
  if (terms.kwargs.length > 0) {
    const matches = kwargsPaths.map(() => "lower(trim(payload -> ?, '\"')) = ?").join(" OR ");
    alternatives.push(terms.kwargs.map(() => `(${matches})`).join(" AND "));
    for (const { key, value } of terms.kwargs)
      values.push(...kwargsPaths.flatMap((path) => [`${path}."${key}"`, value]));
  }
  return alternatives.length === 0 ? null : { sql: `((${alternatives.join(") OR (")}))`, values };
}
