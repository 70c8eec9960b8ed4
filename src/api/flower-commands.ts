// Flower's routes that submit and stop tasks.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import { taskTypeNames, taskTypes } from "../task-types/task-types.ts";
import { submitTasks } from "../tasks/submit.ts";
import { isSettled } from "../tasks/task.ts";
import { payloadOf } from "../tasks/task-request.ts";
import { type FlowerCall, flowerCall, requestOf } from "./flower-call.ts";
import { flowerResult, flowerResultOf, waitOf } from "./flower-reading.ts";
import { foundTask, noSuchTask, revokedTask } from "./found-task.ts";
import { Problem } from "./problem.ts";
import { acceptingOf, idempotencyKeyOf, maxWaitSeconds, originOf, type Submitting, submittedTask } from "./process.ts";
import { type Exchange, route } from "./route.ts";

/** Returns the id and state of the new task. */
async function submitCall(exchange: Exchange<FlowerCall, unknown>, services: Submitting) {
  const { body, params, request, requestId } = exchange;
  const name = params.name ?? "";
  const { tenant } = exchange.caller;
  const parsed = await requestOf(name, body, { ...services, tenant });
  if (!taskTypes.has(name) && !parsed.own) {
    const own = (await services.ownTaskTypes.current(tenant)).map((type) => type.name);
    throw new Problem("not_found", `Unknown task '${name}'. The tasks are ${[...taskTypeNames, ...own].join(", ")}.`);
  }
  const order = { payload: payloadOf(parsed, requestId), own: parsed.own, idempotencyKey: idempotencyKeyOf(request) };
  const [acceptance] = await submitTasks([order], originOf(exchange), acceptingOf(services));
  const submitted = submittedTask(acceptance, services);
  if (submitted instanceof Problem) throw submitted;
  return submitted;
}

const submitting = {
  method: "POST",
  role: "writer",
  body: flowerCall,
  emptyBody: flowerCall.parse({}),
  invalidStatus: 400,
  hasAnyContentType: true,
  writes: () => 1,
} as const;
const refusals = {
  404: { description: "There is no such task type." },
  429: { description: "The write limit is reached, or today's budget is spent and the cache has no answer." },
  501: { description: "An option of Celery that has no meaning here." },
};
const description =
  "`args` has the text, and `kwargs` the other fields of POST /process. The other fields of the body are options of Celery's `apply_async`.";

export const flowerApply = route<FlowerCall>({
  ...submitting,
  path: "/api/task/apply/{name}",
  summary: "Flower: submit a text and wait for the answer",
  description: `${description} After \`timeout\` seconds, at most and by default ${maxWaitSeconds}, the answer is the task's state without a result.`,
  responses: { 200: { description: "The task with its result.", schema: flowerResult }, ...refusals },
  handle: async (exchange, services: Submitting) => {
    const { id } = await submitCall(exchange, services);
    const waitMs = waitOf(exchange.body.timeout ?? maxWaitSeconds);
    const task = foundTask(await services.shards.holding(id)?.get(id, exchange.caller.tenant, waitMs));
    return Response.json(await flowerResultOf(task, services));
  },
});

const submitsOnly = (path: string): ReturnType<typeof route> =>
  route<FlowerCall>({
    ...submitting,
    path,
    summary: "Flower: submit a text",
    description,
    responses: { 200: { description: "The task.", schema: flowerResult }, ...refusals },
    handle: async (exchange, services: Submitting) => {
      const { id, state } = await submitCall(exchange, services);
      return Response.json({ "task-id": id, state });
    },
  });
export const flowerAsyncApply = submitsOnly("/api/task/async-apply/{name}");
export const flowerSendTask = submitsOnly("/api/task/send-task/{name}");

const stopQuery = z.object({
  terminate: z.string().optional().describe("The call of a started task is aborted in any case."),
  signal: z.string().optional().describe("Not used: a task is not a process."),
});

const stops = (path: string, summary: string, done: string): ReturnType<typeof route> =>
  route({
    method: "POST",
    path,
    summary,
    query: stopQuery,
    role: "writer",
    audit: "task.revoke",
    responses: { 200: { description: "The outcome.", schema: z.object({ message: z.string() }) }, ...noSuchTask },
    handle: async (exchange, services: Pick<ApiServices, "shards">) => {
      const { id, state } = await revokedTask(exchange, services);
      const isRevoked = state === "REVOKED" || !isSettled(state);
      return Response.json({ message: isRevoked ? `${done} '${id}'` : `'${id}' is ${state} already` });
    },
  });
export const flowerRevoke = stops("/api/task/revoke/{id}", "Flower: revoke a task", "Revoked");
export const flowerAbort = stops("/api/task/abort/{id}", "Flower: revoke a task", "Aborted");
