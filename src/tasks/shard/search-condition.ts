// Flower's search terms as a condition on the rows of tasks.
import type { SearchTerms } from "../search-terms.ts";

const text = "json_extract(payload, '$.text')";
/** Where each kind of term looks; what is not there is empty. */
const places: Record<Exclude<keyof SearchTerms, "kwargs" | "state">, string> = {
  name: "task_type",
  uuid: "id",
  args: text,
  result:
    "ifnull(json_extract(result, '$.response') || ' ' || json_extract(result, '$.output'), '') || ' ' || ifnull(error, '')",
  words: `id || ' ' || task_type || ' ' || state || ' ' || ifnull(worker, '') || ' ' || ifnull(error, '') || ' ' || ${text}`,
};
/** What Flower would show among a task's keyword arguments. */
const keyed = ["$", "$.options", "$.metadata"];

/** Null for terms that ask for nothing. */
export function searchCondition(terms: SearchTerms): { sql: string; values: string[] } | null {
  const alternatives: string[] = [];
  const values: string[] = [];
  for (const [kind, place] of Object.entries(places)) {
    const wanted = terms[kind as keyof typeof places].filter((term) => term !== "");
    if (wanted.length === 0) continue;
    alternatives.push(wanted.map(() => `instr(lower(${place}), ?) > 0`).join(" AND "));
    values.push(...wanted);
  }
  if (terms.state.length > 0) {
    alternatives.push(`state IN (${terms.state.map(() => "?").join()})`);
    values.push(...terms.state.map((state) => state.toUpperCase()));
  }
  if (terms.kwargs.length > 0) {
    const fits = keyed.map(() => "lower(trim(payload -> ?, '\"')) = ?").join(" OR ");
    alternatives.push(terms.kwargs.map(() => `(${fits})`).join(" AND "));
    for (const { key, value } of terms.kwargs) values.push(...keyed.flatMap((place) => [`${place}."${key}"`, value]));
  }
  return alternatives.length === 0 ? null : { sql: `((${alternatives.join(") OR (")}))`, values };
}
