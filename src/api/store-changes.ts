// Deletes keys of the stores, or gives them another time to live: one key, or all of a branch. A tenant changes its own keys only. A task's
// result is not changed here, because it ends with its task, and neither is the number of a cache generation: without it cleared
// answers would be served again.
import * as z from "zod";
import { parseAnswerKey } from "../cache/answer-editor.ts";
import type { ApiServices } from "../composition/services.ts";
import { type BrowseServices, keysBelow, readOwnKey, storeDown } from "./owned-keys.ts";
import { invalidField, Problem } from "./problem.ts";
import { route } from "./route.ts";

type ChangeServices = BrowseServices & Pick<ApiServices, "answerEditor">;

const maxKeysOfBranch = 200;
const oneMonthSeconds = 30 * 86_400;
const named = {
  key: z.string().min(1).max(500).optional().describe("The key. Send this or `prefix`."),
  prefix: z.string().min(1).max(500).optional().describe("How all keys of a branch begin."),
};
const deleteQuery = z.object(named);
const expireQuery = z.object({
  ...named,
  ttl_seconds: z.coerce
    .number()
    .int()
    .min(1)
    .max(oneMonthSeconds)
    .describe("Counted from now. For a cached answer at most CACHE_TTL_SECONDS."),
});
const bounds = `A branch may have at most ${maxKeysOfBranch} keys; of one that has more, nothing is changed.`;
const notFound = { 404: { description: "There is no such key." } };

export const deleteKeys = route<unknown, z.infer<typeof deleteQuery>>({
  method: "DELETE",
  path: "/store/keys",
  summary: "Delete a key, or all keys of a branch",
  description: `With a cached answer its vector is deleted, and the exact entries of other questions that took it over; equal requests may still share an answer for COALESCE_SECONDS after it was computed. Results of tasks are not deleted. ${bounds}`,
  role: "admin",
  audit: "store.delete",
  query: deleteQuery,
  responses: {
    200: {
      description: "The keys are gone.",
      schema: z.object({
        keys: z.number().describe("Keys that were deleted."),
        taken_over: z.number().describe("Exact entries of other questions that were deleted with their answer."),
        searched_all: z.boolean().describe("False when there were too many keys to look at all of them."),
      }),
    },
    ...notFound,
  },
  handle: async ({ query, caller: { tenant } }, services: ChangeServices) => {
    const { keys, isComplete } = await keysToChange(query, tenant, services);
    const { answers, others } = split(keys, services);
    const removed = await services.answerEditor.remove(tenant, answers);
    const rest = await services.store.remove(others);
    if (!removed.ok || !rest.ok) throw storeDown();
    const { takenOver, searchedAll } = removed.value;
    return Response.json({
      keys: removed.value.removed + rest.value,
      taken_over: takenOver,
      searched_all: searchedAll && isComplete,
    });
  },
});

export const expireKeys = route<unknown, z.infer<typeof expireQuery>>({
  method: "PUT",
  path: "/store/keys",
  summary: "Give a key, or all keys of a branch, another time to live",
  description: `Answers of the cache that were cleared stay cleared. ${bounds}`,
  role: "admin",
  audit: "store.expire",
  query: expireQuery,
  responses: {
    200: {
      description: "They expire then.",
      schema: z.object({
        keys: z.number().describe("Keys that have the new time to live."),
        searched_all: z.boolean(),
      }),
    },
    ...notFound,
  },
  handle: async ({ query, caller: { tenant } }, services: ChangeServices) => {
    const { keys, isComplete } = await keysToChange(query, tenant, services);
    const { answers, others } = split(keys, services);
    const longest = services.config.CACHE_TTL_SECONDS;
    // A cleared answer with a longer life than the number that clears it would come back.
    if (answers.length > 0 && query.ttl_seconds > longest)
      throw invalidField(
        "query.ttl_seconds",
        `must be at most ${longest}, as CACHE_TTL_SECONDS says, for a cached answer`,
      );
    const moved = await services.answerEditor.expire(tenant, answers, query.ttl_seconds);
    const rest = await services.keys.expire(others, query.ttl_seconds);
    if (!moved.ok || !rest.ok) throw storeDown();
    return Response.json({ keys: moved.value + rest.value, searched_all: isComplete });
  },
});

/** The keys of the tenant that the query names, all of which may be changed. */
async function keysToChange(
  { key, prefix }: z.infer<typeof deleteQuery>,
  tenant: string,
  services: ChangeServices,
): Promise<{ keys: string[]; isComplete: boolean }> {
  if ((key === undefined) === (prefix === undefined))
    throw invalidField("query.key", "must be sent, or prefix: one of them");
  if (prefix !== undefined) {
    const { keys, isComplete } = await keysBelow(prefix, tenant, maxKeysOfBranch + 1, services);
    if (keys.length > maxKeysOfBranch)
      throw invalidField("query.prefix", `begins more than ${maxKeysOfBranch} keys, so nothing is changed`);
    const names = keys.map(({ key }) => key);
    for (const name of names) refuseKept(name, "prefix");
    return { keys: names, isComplete };
  }
  const name = key ?? "";
  if ((await readOwnKey(tenant, name, services)) === null) throw new Problem("not_found", "There is no such key.");
  refuseKept(name, "key");
  return { keys: [name], isComplete: true };
}

function refuseKept(key: string, parameter: string): void {
  const name = `query.${parameter}`;
  if (key.startsWith("result:")) throw invalidField(name, "names a result, which ends with its task");
  if (key.startsWith("cache_generation:"))
    throw invalidField(name, "names a number of the cache, without which cleared answers would be served again");
}

/** Where the cache has its own objects, an answer may be in the store as well, from before it had them. */
function split(keys: readonly string[], { answerKeys }: ChangeServices): { answers: string[]; others: string[] } {
  const answers = keys.filter((key) => parseAnswerKey(key) !== null);
  const others = keys.filter((key) => answerKeys !== null || parseAnswerKey(key) === null);
  return { answers, others };
}
