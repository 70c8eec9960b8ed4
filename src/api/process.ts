// POST /process and /process/batch: submits texts as tasks.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import { type ParsedRequest, parseRequest, unreadLenientRequest } from "../tasks/parse-request.ts";
import { readResult, readTask } from "../tasks/read-task.ts";
import type { Submitted } from "../tasks/submission.ts";
import { type Acceptance, type SubmitPorts, submitTasks } from "../tasks/submit.ts";
import { isSettled } from "../tasks/task.ts";
import { payloadOf } from "../tasks/task-request.ts";
import { type TaskResult, type TaskView, taskView, viewOf } from "../tasks/task-result.ts";
import { budgetClosedUntil, budgetProblem } from "./access.ts";
import { preferredWait } from "./prefer.ts";
import { invalidField, Problem, unavailable, validationProblem } from "./problem.ts";
import { readRequest } from "./read-request.ts";
import { type Exchange, route } from "./route.ts";
import { warningHeader } from "./warning-header.ts";

export type Submitting = Pick<
  ApiServices,
  | "shards"
  | "formerKeys"
  | "results"
  | "cache"
  | "questionOf"
  | "ownTaskTypes"
  | "tracer"
  | "budget"
  | "config"
  | "now"
  | "random"
  | "newId"
>;

export const maxWaitSeconds = 30;
const maxItems = 100;

const accepted = z.object({ task_id: z.string(), status: z.string(), message: z.string() }).meta({ id: "Accepted" });

const itemOutcome = z.object({
  index: z.number(),
  status: z
    .number()
    .describe("The status that the item would get as a request of its own with `Prefer: respond-async`."),
  task_id: z.string().nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  warnings: z.array(z.string()).optional().describe("What the header `Warning` of a request of its own would say."),
});

const idempotencyHeader =
  "A request with the same key and body gets the same task; the same key with another body is a 409. A key is kept for 24 hours, or until its task fails. A Kafka record whose `event_id` is the key counts as the same request.";

const traceparentHeader = "The W3C trace context of the task, together with `tracestate`. An invalid value is ignored.";

export const processRoute = route<ParsedRequest>({
  method: "POST",
  path: "/process",
  summary: "Submit a text",
  description:
    "Unknown fields are ignored, and a task type that is neither built in nor your own is processed as general_analysis; the header `Warning` of the answer says so.",
  role: "writer",
  body: unreadLenientRequest,
  read: readRequest("warn"),
  headers: {
    Prefer: `\`respond-async\`, like any other preference: a task that is not settled is a 202. Without the header it is a 200, because clients of the old stack refuse a 202. \`wait=N\`, N from 1 to ${maxWaitSeconds}: the answer is the settled task if it settles within N seconds. Another N is ignored, as RFC 7240 says.`,
    "Idempotency-Key": idempotencyHeader,
    traceparent: traceparentHeader,
  },
  writes: () => 1,
  responses: {
    200: {
      description:
        "The task, if the cache answered it or it settled within the wait. Otherwise, when `Prefer` is not sent, what a 202 says.",
      schema: z.union([taskView, accepted]),
    },
    202: {
      description: "The task is accepted and stored, and `Prefer` was sent. `Location` is its address.",
      schema: accepted,
    },
    409: {
      description: "The Idempotency-Key was used with another body, or is the id of an event with other content.",
    },
    429: { description: "The write limit is reached, or today's budget is spent and the cache has no answer." },
  },
  handle: async (exchange, services: Submitting) => {
    const { body, request, requestId, caller } = exchange;
    const { own, warnings } = body;
    const prefer = request.headers.get("prefer");
    const waitMs = preferredWait(prefer, maxWaitSeconds) * 1000;
    const order = { payload: payloadOf(body, requestId), own, idempotencyKey: idempotencyKeyOf(request) };
    const [acceptance] = await submitTasks([order], originOf(exchange), acceptingOf(services));
    const submitted = submittedTask(acceptance, services);
    if (submitted instanceof Problem) throw submitted;
    const headers: Record<string, string> = { Location: `/task/${submitted.id}` };
    const settled = await settledView(submitted, acceptance?.result ?? null, waitMs, caller.tenant, services);
    if (warnings.length > 0) headers.Warning = warningHeader(warnings);
    if (settled) return Response.json(settled, { headers });
    const message = submitted.outcome === "created" ? "The task was accepted." : "The task was accepted before.";
    // Clients of the old stack send no preference and refuse every other status than 200.
    const status = prefer === null ? 200 : 202;
    return Response.json({ task_id: submitted.id, status: submitted.state, message }, { status, headers });
  },
});

type SubmittedTask = Extract<Submitted, { state: unknown }>;

/** The stored task, or the reason why there is none. */
export function submittedTask(
  acceptance: Acceptance | undefined,
  services: Pick<ApiServices, "budget" | "now">,
): SubmittedTask | Problem {
  if (acceptance?.budgetExhaustedUntil) return budgetProblem(acceptance.budgetExhaustedUntil, services);
  if (!acceptance?.submitted) return unavailable("The task could not be stored. Try again.");
  const { submitted } = acceptance;
  if ("state" in submitted) return submitted;
  const message = "This Idempotency-Key was used with another body, or is the id of an event with other content.";
  return new Problem("idempotency_key_reused", message);
}

/** The task if it is settled now or within the wait. Null if its result cannot be read, so that the caller asks again. */
async function settledView(
  submitted: SubmittedTask,
  result: TaskResult | null,
  waitMs: number,
  tenant: string,
  services: Pick<ApiServices, "shards" | "results">,
): Promise<TaskView | null> {
  if (submitted.settled) {
    if (result) return viewOf(submitted.settled, result);
    const stored = await readResult(submitted.settled, services.results);
    return stored.ok ? viewOf(submitted.settled, stored.value) : null;
  }
  if (waitMs === 0) return null;
  const task = await readTask(submitted.id, tenant, waitMs, services);
  return task.ok && task.value && isSettled(task.value.status) ? task.value : null;
}

export const batchRoute = route<{ items: unknown[] }>({
  method: "POST",
  path: "/process/batch",
  summary: "Submit up to 100 texts",
  description: "Each item is accepted or refused on its own.",
  role: "writer",
  body: z.strictObject({
    items: z
      .array(z.unknown())
      .min(1)
      .max(maxItems)
      .meta({ items: { $ref: "#/$defs/ProcessRequest" } }),
  }),
  headers: {
    "Idempotency-Key": `${idempotencyHeader} Each item gets the key \`<key>/<index>\`.`,
    traceparent: traceparentHeader,
  },
  writes: ({ items }) => items.length,
  responses: {
    200: { description: "One outcome per item, in their order.", schema: z.object({ items: z.array(itemOutcome) }) },
  },
  handle: async (exchange, services: Submitting) => {
    const key = idempotencyKeyOf(exchange.request);
    const reading = { ...services, tenant: exchange.caller.tenant, unknownFields: "warn" } as const;
    const parsed = await Promise.all(exchange.body.items.map((item) => parseRequest(item, reading)));
    const valid = parsed.flatMap((item, index) => (item.ok ? [{ index, ...item.value }] : []));
    const orders = valid.map(({ index, request, own }) => ({
      payload: payloadOf({ request, own }, exchange.requestId),
      own,
      idempotencyKey: key === null ? null : `${key}/${index}`,
    }));
    const acceptances = await submitTasks(orders, originOf(exchange), acceptingOf(services));
    const acceptanceOf = new Map(valid.map(({ index }, position) => [index, acceptances[position]]));
    const items = parsed.map((item, index) => {
      if (!item.ok) return outcomeOf(index, validationProblem(item.error));
      return outcomeOf(index, submittedTask(acceptanceOf.get(index), services), item.value.warnings);
    });
    return Response.json({ items });
  },
});

function outcomeOf(
  index: number,
  submitted: SubmittedTask | Problem,
  warnings: readonly string[] = [],
): z.infer<typeof itemOutcome> {
  if (submitted instanceof Problem) {
    const { status, reason: code, message } = submitted;
    return { index, status, task_id: null, error: { code, message } };
  }
  const status = isSettled(submitted.state) ? 200 : 202;
  return { index, status, task_id: submitted.id, error: null, ...(warnings.length > 0 && { warnings: [...warnings] }) };
}

export function idempotencyKeyOf(request: Request): string | null {
  const key = request.headers.get("idempotency-key");
  if (key === null || /^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw invalidField("Idempotency-Key", "must be 1 to 200 visible ASCII characters");
}

export const originOf = ({ caller, request }: Exchange<unknown, unknown>) => ({
  tenant: caller.tenant,
  continent: request.cf?.continent as string | undefined,
});

export function acceptingOf(services: Submitting): SubmitPorts {
  const { shards, formerKeys, results, cache, questionOf, tracer, random, newId, config } = services;
  const budgetExhaustedUntil = (tenant: string) => budgetClosedUntil(tenant, services);
  const settings = { taskShards: config.TASK_SHARDS };
  return { shards, formerKeys, results, cache, questionOf, tracer, random, newId, budgetExhaustedUntil, settings };
}
