// Runs one attempt of one task: answers it and stores the result. An attempt that failed is an outcome too, because the shard
// schedules retries.
import { recordSpending } from "../access/record-spending.ts";
import { type ModelCall, type PricedCall, totalCost } from "../ai/model-call.ts";
import { isRetryable, type ModelError, retryAfterOf } from "../ai/model-error.ts";
import type { TextListener } from "../ai/text-listener.ts";
import { cacheAttributes } from "../cache/cache-attributes.ts";
import type { CachedAnswer } from "../cache/cache-types.ts";
import type { ConsumerServices } from "../composition/services.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import type { StorageError } from "../storage/storage-error.ts";
import type { TaskType } from "../task-types/task-type.ts";
import { findTaskType } from "../task-types/task-types.ts";
import type { StoredResult } from "../tasks/result-store.ts";
import type { ClaimedTask, Outcome, Settlement } from "../tasks/submission.ts";
import { isSettled } from "../tasks/task.ts";
import { resultOf, summaryOf } from "../tasks/task-result.ts";
import type { TaskShardObject } from "../tasks/task-shards.ts";
import { bindToActiveTrace } from "../telemetry/tracing/active-trace.ts";
import { messagingSpan } from "../telemetry/tracing/conventions.ts";
import type { Span } from "../telemetry/tracing/span.ts";
import { parseTraceFields } from "../telemetry/tracing/trace-context.ts";
import { backgroundModel, modelRequestOf } from "./background-model.ts";
import { HeardText } from "./heard-text.ts";
import { checkBudget } from "./spending.ts";
import { watchAttempt } from "./watch-attempt.ts";

export type RunTaskServices = Omit<ConsumerServices, "sinkOf" | "results">;

export type StoreResult = (result: StoredResult) => Promise<Result<string | null, StorageError>>;

/** Runs one attempt of a task that the worker holds, and records what it cost. Throws only for a bug. */
export async function runTask(
  task: ClaimedTask,
  shard: TaskShardObject,
  queue: string,
  services: RunTaskServices,
  storeResult: StoreResult,
): Promise<Settlement> {
  const { id, leaseId, payload, attempt: number, tenant } = task;
  const startedAt = services.now();
  const message = messagingSpan("process", "cloudflare_queues", queue, { "messaging.message.id": id });
  return services.tracer.resume(parseTraceFields(payload.trace), { ...message, startedAt }, async () => {
    const work = { name: "attempt", kind: "internal", attributes: { "ai_eventstream.attempt": number } } as const;
    const calls: PricedCall[] = [];
    const outcome = await services.tracer.span(work, (span) =>
      attempt(task, services, storeResult, shard, calls, span),
    );
    await recordSpending(tenant, calls, services);
    return { id, leaseId, outcome, calls };
  });
}

/** Adds every call to a provider to `providerCalls`. */
async function attempt(
  task: ClaimedTask,
  services: RunTaskServices,
  storeResult: StoreResult,
  shard: TaskShardObject,
  providerCalls: PricedCall[],
  span: Span,
): Promise<Outcome> {
  span.set({
    "ai_eventstream.task.id": task.id,
    "ai_eventstream.task.type": task.payload.task_type,
    "ai_eventstream.tenant": task.tenant,
  });
  const started = services.now();
  const type = await taskTypeOf(task, services);
  if (!type.ok) return failedBy(type.error, span);
  const watch = watchAttempt(task, shard, services);
  const { id, leaseId } = task;
  const heard = task.isWatched ? new HeardText(task.attempt, (chunks) => shard.hear({ id, leaseId, chunks })) : null;
  const answer = await answerTask(task, type.value, watch.signal, services, providerCalls, heard).finally(watch.end);
  await heard?.end(answer.ok);
  if (!answer.ok) {
    return failedBy(
      watch.timedOut() ? { reason: "timeout", message: "no answer within the deadline" } : answer.error,
      span,
    );
  }
  const tookMs = services.now() - started;
  const result = resultOf(type.value, task.payload.task_type, answer.value, tookMs, providerCalls);
  const summary = summaryOf(result, answer.value);
  const leaseMayBeLost = watch.signal.aborted || tookMs >= services.config.LEASE_SECONDS * 1000;
  if (leaseMayBeLost && (await isTaskSettled(task, services))) return { type: "succeeded", summary, result: null };
  const eventId = task.payload.source?.event_id ?? null;
  const stored = await storeResult({ taskId: task.id, eventId, result });
  if (stored.ok) return { type: "succeeded", summary, result: stored.value, note: noteOf(answer.value) };
  span.fail("result_not_stored");
  const message = `the result could not be stored: ${stored.error.message}`;
  // What the store refuses once it refuses again, and each attempt would pay for a model.
  return { type: "failed", message, retryable: stored.error.reason !== "rejected", retryAfterMs: null };
}

function failedBy(error: ModelError, span: Span): Outcome {
  span.fail(error.reason);
  const message = `${error.reason}: ${error.message}`;
  return { type: "failed", message, retryable: isRetryable(error), retryAfterMs: retryAfterOf(error) };
}

/** What the timeline says of an answer that a model gave in another way than its schema has it. */
const noteOf = ({ generation: { mended }, cache }: CachedAnswer): string | null =>
  mended && cache.layer === "none" ? `mended: ${mended.join(", ")}` : null;

/** Whether another worker has settled the task. A result that is stored after that would replace the valid result. */
async function isTaskSettled(
  { id, tenant }: ClaimedTask,
  { shards }: Pick<ConsumerServices, "shards">,
): Promise<boolean> {
  const task = await shards.holding(id)?.get(id, tenant, 0);
  return !task || isSettled(task.state);
}

/** The task type that the task was accepted for, at its version. */
async function taskTypeOf(
  { tenant, payload: { task_type: name, task_type_version: version } }: ClaimedTask,
  { ownTaskTypes }: Pick<ConsumerServices, "ownTaskTypes">,
): Promise<Result<TaskType, ModelError>> {
  const unread = (error: unknown) =>
    fail({ reason: "unavailable", message: `the task type could not be read: ${String(error)}` } as const);
  const type =
    version === undefined ? findTaskType(name) : await ownTaskTypes.version(tenant, name, version).catch(unread);
  if (type && "ok" in type) return type;
  return type ? ok(type) : fail({ reason: "bad_request", message: `unknown task type ${name}` });
}

async function answerTask(
  task: ClaimedTask,
  taskType: TaskType,
  signal: AbortSignal,
  services: RunTaskServices,
  providerCalls: PricedCall[],
  listener: TextListener | null,
): Promise<Result<CachedAnswer, ModelError>> {
  const { payload } = task;
  const onProviderCall = (call: ModelCall) => providerCalls.push({ ...call, costUsd: services.costOf(call) });
  const generate = async (signal: AbortSignal) => {
    const refusal = await checkBudget(task, services);
    if (refusal) return fail(refusal);
    const request = modelRequestOf(payload, taskType);
    const callsBefore = providerCalls.length;
    const generated = await services.languageModel.generate({ ...request, onProviderCall, listener }, signal);
    if (!generated.ok) return generated;
    const calls = providerCalls.slice(callsBefore).filter(({ error }) => error !== "circuit_open");
    const usage = { ...generated.value.usage, costUsd: totalCost(calls) };
    return ok({ ...generated.value, usage, attempts: calls.length });
  };
  if (payload.use_cache) {
    // The first attempt need not read the exact layer again: the API read it when the task was submitted.
    const generation = task.attempt === 1 ? payload.cache_generation : null;
    const question = services.questionOf(payload, task.tenant, taskType.own ? taskType : null);
    const { cache, tracer } = services;
    // The span of the lookup ends with a miss, so the model call after it belongs to the trace and not to that span.
    const generateInTrace = bindToActiveTrace(generate);
    return tracer.span({ name: "cache lookup", kind: "internal" }, async (span) => {
      const compute = (signal: AbortSignal) => {
        span.end();
        return generateInTrace(signal);
      };
      const background = backgroundModel(task, taskType, services);
      const context = { taskId: task.id, generation, signal, onProviderCall, background };
      const answer = await cache.answer(question, context, compute);
      if (answer.ok) span.set(cacheAttributes(answer.value.cache));
      return answer;
    });
  }
  const generation = await generate(signal);
  if (!generation.ok) return generation;
  return ok({ generation: generation.value, cache: bypassed });
}

const bypassed = {
  layer: "none",
  score: null,
  cosine: null,
  matched_task_id: null,
  age_ms: null,
  guard: null,
  p_right: null,
  shadow: null,
  reason: "bypassed",
} as const;
