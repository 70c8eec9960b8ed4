// Lists the tasks that failed for good, and replays them.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import { causeOf, mergeGroups } from "../tasks/cause-of.ts";
import { unreadRequest } from "../tasks/parse-request.ts";
import { mustBeEdited, replacementOf } from "../tasks/replacement.ts";
import { type TaskPayload, taskPayload } from "../tasks/task.ts";
import { payloadOf } from "../tasks/task-request.ts";
import { isoTime } from "../tasks/task-result.ts";
import { activeTraceFields } from "../telemetry/tracing/active-trace.ts";
import { budgetClosedUntil, budgetProblem } from "./access.ts";
import { pageCursor, pageSize, parseCursor, writeCursor } from "./page.ts";
import { checkPeriod } from "./period.ts";
import { invalidField, Problem } from "./problem.ts";
import { readRequest } from "./read-request.ts";
import { route } from "./route.ts";

const deadLetterView = z
  .object({
    id: z.string().describe("The id of the failed task."),
    failed_at: z.iso.datetime(),
    queue: z.string(),
    task_type: z.string(),
    reason: z.string(),
    cause: z.string().describe("The reason without ids, numbers and quoted text."),
    attempts: z.number(),
    most_attempts: z.number().describe("How often its text is tried at most when it is replayed unchanged."),
    replayed_as: z.string().nullable(),
    payload: taskPayload,
  })
  .meta({ id: "DeadLetter" });

const periodQuery = z.object({
  since: z.iso.datetime({ offset: true }).optional().describe("Only those that failed at this time or later."),
  until: z.iso.datetime({ offset: true }).optional().describe("Only those that failed before this time."),
});
type PeriodQuery = z.infer<typeof periodQuery>;
const listQuery = z.object({
  limit: pageSize,
  cursor: pageCursor,
  cause: z.string().optional().describe("Only dead letters with this cause."),
  ...periodQuery.shape,
});
const cursorPosition = z.object({ at: z.number(), id: z.string() });

export const listDeadLetters = route<unknown, z.infer<typeof listQuery>>({
  method: "GET",
  path: "/dead-letters",
  summary: "List dead letters, newest first",
  role: "reader",
  query: listQuery,
  responses: {
    200: {
      description: "One page of dead letters.",
      schema: z.object({ dead_letters: z.array(deadLetterView), next_cursor: z.string().nullable() }),
    },
  },
  handle: async ({ query, caller }, { shards, config, now }) => {
    const { since, until } = periodOf(query, now());
    const before = query.cursor ? parseCursor(cursorPosition, query.cursor) : { at: until, id: "" };
    const pages = await shards.askAll((shard) =>
      shard.deadLetters(caller.tenant, before.at, query.limit, before.id, query.cause),
    );
    // Many tasks may fail in the same millisecond. Their ids order them, here and in the shards.
    const all = pages.flat().sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
    const page = all.slice(0, query.limit).filter(({ at }) => at >= since);
    const dead_letters = page.map(({ at, tenant: _, ...letter }) => ({
      ...letter,
      failed_at: isoTime(at),
      cause: causeOf(letter.reason),
      most_attempts: (letter.payload.max_retries ?? config.MAX_RETRIES) + 1,
    }));
    const last = page.at(-1);
    const isAtSince = page.length < Math.min(all.length, query.limit);
    const more = !isAtSince && (all.length > page.length || pages.some((letters) => letters.length === query.limit));
    const next_cursor = more && last ? writeCursor({ at: last.at, id: last.id }) : null;
    return Response.json({ dead_letters, next_cursor });
  },
});

/** From when to before when, Unix milliseconds. */
function periodOf(query: PeriodQuery, now: number): { since: number; until: number } {
  checkPeriod(query, "query");
  return {
    since: query.since === undefined ? 0 : Date.parse(query.since),
    until: query.until === undefined ? now + 1 : Date.parse(query.until),
  };
}

const deadLetterGroup = z
  .object({
    cause: z.string().describe("What their reasons have in common, for `cause` of `GET /dead-letters`."),
    count: z.number(),
    waiting: z.number().describe("How many of them were not replayed."),
    newest_at: z.iso.datetime(),
    example: z.object({ id: z.string(), reason: z.string() }).describe("The newest of them."),
  })
  .meta({ id: "DeadLetterGroup" });

export const listDeadLetterGroups = route<unknown, PeriodQuery>({
  method: "GET",
  path: "/dead-letters/groups",
  summary: "Count the dead letters by cause, the most frequent cause first",
  role: "reader",
  query: periodQuery,
  responses: { 200: { description: "Every cause.", schema: z.object({ groups: z.array(deadLetterGroup) }) } },
  handle: async ({ query, caller }, { shards, now }) => {
    const { since, until } = periodOf(query, now());
    const found = await shards.askAll((shard) => shard.deadLetterGroups(caller.tenant, since, until));
    const groups = mergeGroups(found.flat()).map(({ cause, count, waiting, newestAt, exampleId, exampleReason }) => ({
      ...{ cause, count, waiting, newest_at: isoTime(newestAt) },
      example: { id: exampleId, reason: exampleReason },
    }));
    return Response.json({ groups });
  },
});

export const discardDeadLetter = route({
  method: "DELETE",
  path: "/dead-letters/{id}",
  summary: "Discard a dead letter, so that it can no longer be replayed",
  description: "The failed task itself stays as long as its retention says.",
  role: "writer",
  audit: "dead_letter.discard",
  responses: {
    200: { description: "It is deleted.", schema: z.object({ id: z.string(), message: z.string() }) },
    404: { description: "There is no such dead letter." },
  },
  handle: async ({ params, caller }, { shards }) => {
    const id = params.id ?? "";
    if (!(await shards.holding(id)?.discard(id, caller.tenant))) throw noSuchLetter();
    return Response.json({ id, message: "The dead letter is discarded." });
  },
});

type ReplayServices = Pick<
  ApiServices,
  "shards" | "budget" | "cache" | "questionOf" | "ownTaskTypes" | "newId" | "now"
>;

const replayBody = z.strictObject({
  payload: unreadRequest
    .optional()
    .describe("The edited request. When it is left out, the task is submitted unchanged."),
});

const readEdited = readRequest("refuse", "payload");

export const replayDeadLetter = route<z.infer<typeof replayBody>>({
  method: "POST",
  path: "/dead-letters/{id}/replay",
  summary: "Submit a failed task again, unchanged or edited",
  role: "writer",
  audit: "dead_letter.replay",
  body: replayBody,
  read: async (body, caller, services) => {
    const { payload } = replayBody.parse(body);
    return payload === undefined ? {} : { payload: await readEdited(payload, caller, services) };
  },
  writes: () => 1,
  responses: {
    202: {
      description: "A new task replaces the failed task.",
      schema: z.object({ task_id: z.string(), status: z.string(), message: z.string() }),
    },
    404: { description: "There is no such dead letter." },
    429: { description: "The write limit is reached, or today's budget is spent and the cache has no answer." },
  },
  handle: async ({ params, body, caller, requestId }, services: ReplayServices) => {
    const id = params.id ?? "";
    const shard = services.shards.holding(id);
    const letter = await shard?.deadLetter(id, caller.tenant);
    if (!shard || !letter) throw noSuchLetter();
    if (!body.payload && mustBeEdited(letter)) {
      throw invalidField("payload", `must be sent, because the record itself was refused: ${letter.reason}`);
    }
    const edited = body.payload ? payloadOf(body.payload, requestId) : null;
    const replacement = replacementOf(letter, services.newId(), edited, activeTraceFields());
    const closedUntil = await budgetClosedUntil(caller.tenant, services);
    if (closedUntil && !(await isCached(replacement.payload, caller.tenant, services))) {
      throw budgetProblem(closedUntil, services);
    }
    const submitted = await shard.replay(id, replacement);
    if (!submitted) throw noSuchLetter();
    const message = `The new task replays ${id}.`;
    const headers = { Location: `/task/${submitted.id}` };
    return Response.json({ task_id: submitted.id, status: "PENDING", message }, { status: 202, headers });
  },
});

const noSuchLetter = () => new Problem("not_found", "There is no such dead letter.");

async function isCached(
  payload: TaskPayload,
  tenant: string,
  { cache, questionOf, ownTaskTypes }: ReplayServices,
): Promise<boolean> {
  if (!payload.use_cache) return false;
  const { task_type: name, task_type_version: version } = payload;
  const own = version === undefined ? null : await ownTaskTypes.version(tenant, name, version);
  const [lookup] = await cache.lookupMany([questionOf(payload, tenant, own)]);
  return Boolean(lookup?.hit);
}
