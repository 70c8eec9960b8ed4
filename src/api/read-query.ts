// Reads the query of a request by the schema of its route. A parameter that the route does not know, or that is sent twice, is refused:
// a filter that is silently left out would let an operation act on more than the caller meant.
import * as z from "zod";
import { type FieldProblem, fieldProblems, invalidFields } from "./problem.ts";

/** Its `shape` lists the parameters that the route knows. */
export type QuerySchema<Query> = z.ZodType<Query> & Pick<z.ZodObject, "shape">;

const noParameters: QuerySchema<unknown> = z.object({});

/** Throws a 422, or the given status, that names every wrong parameter. */
export function readQuery(url: string, schema: QuerySchema<unknown> = noParameters, status?: number): unknown {
  const names = Object.keys(schema.shape);
  const sent = Map.groupBy(new URL(url).searchParams, ([name]) => name);
  const problems: FieldProblem[] = [];
  for (const [name, values] of sent) {
    const field = `query.${name}`;
    if (!names.includes(name)) problems.push({ field, rule: unknownRule(names) });
    else if (values.length > 1) problems.push({ field, rule: "must be sent only once" });
  }
  const values = names.flatMap((name) => sent.get(name)?.slice(0, 1) ?? []);
  const parsed = schema.safeParse(Object.fromEntries(values));
  if (parsed.error) problems.push(...fieldProblems(parsed.error, "query"));
  if (parsed.success && problems.length === 0) return parsed.data;
  throw invalidFields(problems, status);
}

const unknownRule = (names: readonly string[]): string =>
  names.length === 0
    ? "is not a parameter of this route, which has none"
    : `is not a parameter of this route. It has ${names.join(", ")}`;
