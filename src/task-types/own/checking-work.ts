// How much work it is to check a value by a plain schema. A schema of a thousand parts and a value of a hundred thousand are short texts,
// but each part may have to be checked at each value, which would hold the server for minutes.
import * as z from "zod";
import type { JsonSchema } from "./plain-schema.ts";

/** About 20 ms for a value that fits, and 300 ms for one that breaks each rule. */
const maxWork = 200_000;
/** Characters of values that are compared, or named in an error, in the time of one step. */
const charactersInStep = 100;

/** What a schema checks: `own` steps at a value itself, and its parts at the same value or at what is in it. */
interface Checks {
  own: number;
  same: Checks[];
  named: Map<string, Checks>;
  otherFields: Checks | null;
  first: Checks[];
  otherItems: Checks | null;
}

const list = z.array(z.unknown()).catch([]);
const anything = z.unknown().optional();
const record = z.record(z.string(), z.unknown());
const parts = z.object({
  ...{ anyOf: list, oneOf: list, allOf: list, prefixItems: list, required: list },
  ...{ not: anything, additionalProperties: anything, items: anything, enum: anything, const: anything },
  properties: record.catch({}),
});

function checksOf(schema: unknown): Checks | null {
  if (!record.safeParse(schema).success) return null;
  const { anyOf, oneOf, allOf, not, required, properties, additionalProperties, prefixItems, items, ...values } =
    parts.parse(schema);
  const listOf = (schemas: unknown[]) => schemas.map((each) => checksOf(each) ?? nothing);
  const names = Object.entries(properties);
  const compared = JSON.stringify([values.enum, values.const]).length;
  return {
    own: 1 + required.length + names.length + Math.floor(compared / charactersInStep),
    same: listOf([...anyOf, ...oneOf, ...allOf, not]),
    named: new Map(names.map(([name, each]) => [name, checksOf(each) ?? nothing])),
    otherFields: checksOf(additionalProperties),
    first: listOf(prefixItems),
    otherItems: checksOf(items),
  };
}

const nothing: Checks = { own: 0, same: [], named: new Map(), otherFields: null, first: [], otherItems: null };

/** Returns whether a value is too much to be checked by the schema. */
export function tooMuchWorkBy(schema: JsonSchema): (value: unknown) => boolean {
  const all = checksOf(schema);
  return (value) => workAt(all, value, maxWork) > maxWork;
}

/** Stops above `most`. */
function workAt(checks: Checks | null, value: unknown, most: number): number {
  if (checks === null) return 0;
  const { own, same, named, otherFields, first, otherItems } = checks;
  let work = own;
  const add = (part: Checks | null | undefined, at: unknown): void => {
    if (part && work <= most) work += workAt(part, at, most - work);
  };
  for (const part of same) add(part, value);
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length && work <= most; at++) add(first[at] ?? otherItems, value[at]);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, field] of Object.entries(value)) add(named.get(name) ?? otherFields, field);
  }
  return work;
}
