// Which fields a tenant's own task type may have.
import * as z from "zod";
import type { TaskTypeDefinition } from "../task-types/own/definition.ts";
import { reservedFieldNames } from "../tasks/request-fields.ts";
import { invalidFields } from "./problem.ts";

const list = z.array(z.string()).catch([]);

/** Throws a Problem that names fields below `at`. A field that every request has cannot be one of a task type; a field's name is that of the tag around its value. */
export function checkFields({ input }: TaskTypeDefinition, at = ""): void {
  const { properties } = z.object({ properties: z.record(z.string(), z.unknown()).catch({}) }).parse(input ?? {});
  const problems = Object.keys(properties).flatMap((name) => {
    const field = `${at}input.properties.${name}`;
    if (reservedFieldNames.includes(name)) return [{ field, rule: "is the name of a field that every request has" }];
    if (!/^[a-zA-Z]\w{0,62}$/.test(name))
      return [{ field, rule: "must be 1 to 63 letters, digits and _, and begin with a letter" }];
    // Left out of a request, it would be read as what every object has.
    if (name in {}) return [{ field, rule: "is a name that every object has" }];
    return [];
  });
  for (const name of list.parse(input?.required))
    if (!Object.hasOwn(properties, name))
      problems.push({ field: `${at}input.required`, rule: `names ${name}, which is not one of input.properties` });
  if (problems.length > 0) throw invalidFields(problems);
}

/** A tenant's rules for the cache can only be stricter than those of the deployment. */
export function checkCache(
  { cache }: TaskTypeDefinition,
  settings: { minScore: number; maxWrong: number; ttlSeconds: number },
): void {
  if (cache === undefined || cache === "off") return;
  const problems = [
    (cache.threshold ?? 1) < settings.minScore && {
      field: "cache.threshold",
      rule: `must be at least ${settings.minScore}, which is CACHE_THRESHOLD`,
    },
    (cache.max_wrong ?? 0) > settings.maxWrong && {
      field: "cache.max_wrong",
      rule: `must be at most ${settings.maxWrong}, which is CACHE_MAX_WRONG`,
    },
    (cache.ttl_seconds ?? 0) > settings.ttlSeconds && {
      field: "cache.ttl_seconds",
      rule: `must be at most ${settings.ttlSeconds}, which is CACHE_TTL_SECONDS`,
    },
  ].filter((problem) => problem !== false);
  if (problems.length > 0) throw invalidFields(problems);
}
