// POST /process and /process/batch: texts become tasks.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import { readResult, readTask } from "../tasks/read-task.ts";
import type { Submitted } from "../tasks/submission.ts";
import { type Acceptance, type SubmitPorts, submitTasks } from "../tasks/submit.ts";
import { isSettled } from "../tasks/task.ts";
import { payloadOf, taskRequest } from "../tasks/task-request.ts";
import { type TaskResult, type TaskView, taskView, viewOf } from "../tasks/task-result.ts";
import { budgetClosedUntil, closedBudget } from "./door.ts";
import { Problem, unavailable, validationProblem } from "./problem.ts";
import { type Exchange, route } from "./route.ts";

type Submitting = Pick<
  ApiServices,
  "shards" | "results" | "cache" | "questionOf" | "tracer" | "budget" | "config" | "now" | "random" | "newId"
>;

const maxWaitSeconds = 30;
const maxItems = 100;

const accepted = z.object({ task_id: z.string(), status: z.string(), message: z.string() }).meta({ id: "Accepted" });

const itemOutcome = z.object({
  index: z.number(),
  status: z.number().describe("The status this item would have had as its own request."),
  task_id: z.string().nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
});

const idempotencyHeader =
  "Same key and body, same task; same key and another body, 409. Kept for 24 hours; a failed task frees it.";

const traceparentHeader =
  "W3C trace context that the task's work belongs to, with `tracestate`. An invalid one is ignored.";

export const processRoute = route<z.infer<typeof taskRequest>>({
  method: "POST",
  path: "/process",
  summary: "Submit a text",
  role: "writer",
  body: taskRequest,
  headers: {
    Prefer: `\`wait=N\`, N from 1 to ${maxWaitSeconds}: answer with the settled task if it settles within N seconds.`,
    "Idempotency-Key": idempotencyHeader,
    traceparent: traceparentHeader,
  },
  writes: () => 1,
  responses: {
    200: { description: "Settled: answered from the exact cache, or within the wait.", schema: taskView },
    202: { description: "Accepted and durable. `Location` is where to read it.", schema: accepted },
    409: { description: "The Idempotency-Key was used with another body." },
    429: { description: "The write limit is reached, or today's budget is spent and the cache has no answer." },
  },
  handle: async (exchange, services: Submitting) => {
    const waitMs = waitOf(exchange.request.headers.get("prefer")) * 1000;
    const order = { payload: payloadOf(exchange.body, exchange.requestId), idempotencyKey: keyOf(exchange.request) };
    const [acceptance] = await submitTasks([order], originOf(exchange), acceptingOf(services));
    const submitted = acceptance?.submitted;
    if (acceptance?.budgetExhaustedUntil) throw closedBudget(acceptance.budgetExhaustedUntil, services);
    if (!submitted) throw unavailable("The task could not be stored; try again.");
    if (submitted.outcome === "key_reused") {
      throw new Problem("idempotency_key_reused", "This Idempotency-Key was used with another body.");
    }
    const headers = { Location: `/task/${submitted.id}` };
    const settled = await settledView(submitted, acceptance.result, waitMs, exchange.caller.tenant, services);
    if (settled) return Response.json(settled, { headers });
    const message = submitted.outcome === "created" ? "The task was accepted." : "The task was accepted before.";
    return Response.json({ task_id: submitted.id, status: submitted.state, message }, { status: 202, headers });
  },
});

/** The task if it is settled now or within the wait. A result that cannot be read leaves the caller to ask again. */
async function settledView(
  submitted: Submitted,
  result: TaskResult | null,
  waitMs: number,
  tenant: string,
  services: Pick<ApiServices, "shards" | "results">,
): Promise<TaskView | null> {
  if (submitted.outcome !== "key_reused" && submitted.settled) {
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
  description: "Each item is a request of its own: it is accepted or refused alone.",
  role: "writer",
  body: z.strictObject({
    items: z
      .array(z.unknown())
      .min(1)
      .max(maxItems)
      .meta({ items: z.toJSONSchema(taskRequest, { io: "input" }) }),
  }),
  headers: {
    "Idempotency-Key": `${idempotencyHeader} Each item has the key \`<key>/<index>\`.`,
    traceparent: traceparentHeader,
  },
  writes: ({ items }) => items.length,
  responses: {
    200: { description: "One outcome per item, in their order.", schema: z.object({ items: z.array(itemOutcome) }) },
  },
  handle: async (exchange, services: Submitting) => {
    const key = keyOf(exchange.request);
    const parsed = exchange.body.items.map((item) => taskRequest.safeParse(item));
    const valid = [...parsed.keys()].filter((index) => parsed[index]?.success);
    const orders = valid.flatMap((index) => {
      const request = parsed[index]?.data;
      const idempotencyKey = key === null ? null : `${key}/${index}`;
      return request ? [{ payload: payloadOf(request, exchange.requestId), idempotencyKey }] : [];
    });
    const acceptances = await submitTasks(orders, originOf(exchange), acceptingOf(services));
    const byIndex = new Map(valid.map((index, place) => [index, acceptances[place]]));
    const items = parsed.map((item, index) =>
      item.success
        ? outcomeOf(index, byIndex.get(index), services)
        : refused(index, 422, "validation_failed", validationProblem(item.error).message),
    );
    return Response.json({ items });
  },
});

function outcomeOf(
  index: number,
  acceptance: Acceptance | undefined,
  services: Pick<ApiServices, "budget" | "now">,
): z.infer<typeof itemOutcome> {
  if (acceptance?.budgetExhaustedUntil) {
    const { status, reason, message } = closedBudget(acceptance.budgetExhaustedUntil, services);
    return refused(index, status, reason, message);
  }
  if (!acceptance?.submitted)
    return refused(index, 503, "store_unavailable", "The task could not be stored; try again.");
  const { submitted } = acceptance;
  if (submitted.outcome === "key_reused") {
    return refused(index, 409, "idempotency_key_reused", "This Idempotency-Key was used with another body.");
  }
  return { index, status: isSettled(submitted.state) ? 200 : 202, task_id: submitted.id, error: null };
}

const refused = (index: number, status: number, code: string, message: string): z.infer<typeof itemOutcome> => ({
  index,
  status,
  task_id: null,
  error: { code, message },
});

/** Seconds of `Prefer: wait=N`; 0 without it. RFC 7240 lets a server ignore what it does not know. */
function waitOf(prefer: string | null): number {
  const seconds = /(?:^|[,;\s])wait\s*=\s*"?(\d+)/i.exec(prefer ?? "")?.[1];
  if (seconds === undefined) return 0;
  const wait = Number(seconds);
  if (wait >= 1 && wait <= maxWaitSeconds) return wait;
  const details = [{ field: "Prefer", rule: `wait must be from 1 to ${maxWaitSeconds} seconds` }];
  throw new Problem("validation_failed", `Prefer: wait must be from 1 to ${maxWaitSeconds} seconds.`, { details });
}

function keyOf(request: Request): string | null {
  const key = request.headers.get("idempotency-key");
  if (key === null || /^[\x21-\x7e]{1,200}$/.test(key)) return key;
  const details = [{ field: "Idempotency-Key", rule: "must be 1 to 200 visible ASCII characters" }];
  throw new Problem("validation_failed", "Idempotency-Key must be 1 to 200 visible ASCII characters.", { details });
}

const originOf = ({ caller, request }: Exchange<unknown, unknown>) => ({
  tenant: caller.tenant,
  continent: request.cf?.continent as string | undefined,
});

function acceptingOf(services: Submitting): SubmitPorts {
  const { shards, results, cache, questionOf, tracer, random, newId, config } = services;
  const budgetExhaustedUntil = (tenant: string) => budgetClosedUntil(tenant, services);
  const settings = { taskShards: config.TASK_SHARDS };
  return { shards, results, cache, questionOf, tracer, random, newId, budgetExhaustedUntil, settings };
}
