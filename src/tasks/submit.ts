// Accepts tasks: an exact cache hit is answered at once; every other task is submitted to a shard, which makes it durable.
// However many tasks come together, there is one read of the cache and one call per shard.

import { cacheAttributes } from "../cache/cache-attributes.ts";
import type { Question } from "../cache/cache-types.ts";
import type { Lookup, SemanticCache } from "../cache/semantic-cache.ts";
import { canonicalJson } from "../kernel/canonical-json.ts";
import { scatter } from "../kernel/scatter.ts";
import { textHash } from "../kernel/text-hash.ts";
import type { TaskType } from "../task-types/task-type.ts";
import { findTaskType } from "../task-types/task-types.ts";
import { log } from "../telemetry/log.ts";
import { activeTraceFields } from "../telemetry/tracing/active-trace.ts";
import { messagingSpan } from "../telemetry/tracing/conventions.ts";
import type { Attributes, SpanDefinition } from "../telemetry/tracing/span.ts";
import type { Tracer } from "../telemetry/tracing/tracer.ts";
import { eventTaskId } from "./event-task-id.ts";
import type { FormerKeys } from "./former-keys.ts";
import type { ResultStore } from "./result-store.ts";
import type { Submission, Submitted } from "./submission.ts";
import type { ResultSummary, TaskPayload } from "./task.ts";
import { newTaskId, randomShard, regionOf, shardOf } from "./task-id.ts";
import { resultOf, summaryOf, type TaskResult } from "./task-result.ts";
import type { TaskShards } from "./task-shards.ts";

export interface SubmitPorts {
  shards: TaskShards;
  formerKeys: Pick<FormerKeys, "answerTo">;
  results: ResultStore;
  cache: SemanticCache;
  questionOf: (payload: TaskPayload, tenant: string, own: TaskType | null) => Question;
  tracer: Tracer;
  /** When the tenant's exhausted budget is renewed, or null; called only when the cache did not answer every task. */
  budgetExhaustedUntil: (tenant: string) => Promise<number | null>;
  settings: { taskShards: number };
  random: () => number;
  newId: () => string;
}

export interface Origin {
  tenant: string;
  /** Cloudflare's continent of the request. */
  continent: string | undefined;
}

export interface TaskSubmission {
  payload: TaskPayload;
  /** The tenant's own task type that the request names; null for a built-in one. */
  own: TaskType | null;
  /** The caller's Idempotency-Key. */
  idempotencyKey: string | null;
}

/** `submitted` is null when the budget is spent or the shard could not be reached: the caller may try again. */
export interface Acceptance {
  submitted: Submitted | null;
  /** When the budget is renewed, Unix milliseconds; null while it is not spent. */
  budgetExhaustedUntil: number | null;
  /** The answer, if the exact cache gave it. */
  result: TaskResult | null;
}

/** Returns one acceptance per request, in the same order. */
export async function submitTasks(
  requests: readonly TaskSubmission[],
  origin: Origin,
  ports: SubmitPorts,
): Promise<Acceptance[]> {
  const requestShard = randomShard(regionOf(origin.continent), ports.settings.taskShards, ports.random);
  const submissions = await Promise.all(
    requests.map((request) => submissionOf(request, origin.tenant, requestShard, ports)),
  );
  const results = await answerFromCache(submissions, requests, ports);

  const budgetExhaustedUntil = submissions.some(({ answered }) => !answered)
    ? await ports.budgetExhaustedUntil(origin.tenant)
    : null;
  const acceptances = requests.map((): Acceptance => ({ submitted: null, budgetExhaustedUntil, result: null }));
  const toSubmit = [...submissions.keys()].filter(
    (index) => budgetExhaustedUntil === null || submissions[index]?.answered,
  );
  const former = await Promise.all(toSubmit.map((index) => formerAnswer(requests[index], submissions[index], ports)));
  const unknown = toSubmit.filter((index, n) => {
    if (former[n] === null) return true;
    acceptances[index] = { submitted: former[n] ?? null, budgetExhaustedUntil: null, result: null };
    return false;
  });
  const submitted = await scatter(
    unknown,
    (index) => shardOf(submissions[index]?.id ?? "") ?? requestShard,
    async (shard, indexes) => {
      const batch = indexes.flatMap((index) => submissions[index] ?? []);
      const submit = () => {
        for (const { payload } of batch) payload.trace = activeTraceFields();
        return ports.shards.named(shard).submitMany(batch);
      };
      const sendsMessages = batch.some(({ answered }) => answered === null);
      return (sendsMessages ? ports.tracer.span(sendSpan(batch), submit) : submit()).catch((error: unknown) => {
        log("error", { event: "shard_unreachable", shard, error: String(error) });
        return [];
      });
    },
  );
  for (const [n, index] of unknown.entries()) {
    const result = submitted[n]?.outcome === "created" ? (results[index] ?? null) : null;
    acceptances[index] = { submitted: submitted[n] ?? null, budgetExhaustedUntil: null, result };
  }
  return acceptances;
}

/** The answer to a key that was stored in an earlier form; null when there is none, undefined when its shard did not answer. */
async function formerAnswer(
  request: TaskSubmission | undefined,
  submission: Submission | undefined,
  { formerKeys }: SubmitPorts,
): Promise<Submitted | null | undefined> {
  const fingerprint = submission?.idempotency?.fingerprint;
  if (!request || request.idempotencyKey === null || !submission || !fingerprint) return null;
  return formerKeys.answerTo(submission.tenant, request.idempotencyKey, fingerprint).catch((error: unknown) => {
    log("error", { event: "former_key_unknown", error: String(error) });
    return undefined;
  });
}

/** Stores the results of exact hits and marks their submissions answered; misses get the cache generation that was read. */
async function answerFromCache(
  submissions: Submission[],
  requests: readonly TaskSubmission[],
  ports: SubmitPorts,
): Promise<(TaskResult | null)[]> {
  const ownOf = (index: number) => requests[index]?.own ?? null;
  const results = new Array<TaskResult | null>(submissions.length).fill(null);
  // A task that begins later is not answered before.
  const cacheable = [...submissions.keys()].filter((index) => {
    const payload = submissions[index]?.payload;
    return payload?.use_cache && payload.eta === undefined && !payload.countdown;
  });
  if (cacheable.length === 0) return results;
  const questions = cacheable.flatMap((index) => {
    const submission = submissions[index];
    return submission ? [ports.questionOf(submission.payload, submission.tenant, ownOf(index))] : [];
  });
  const lookups = await ports.tracer.span({ name: "cache lookup", kind: "internal" }, async (span) => {
    const found = await ports.cache.lookupMany(questions);
    span.set(attributesOf(found));
    return found;
  });
  const hits: { index: number; submission: Submission; result: TaskResult; summary: ResultSummary }[] = [];
  for (const [position, index] of cacheable.entries()) {
    const submission = submissions[index];
    const lookup = lookups[position];
    if (!submission || !lookup) continue;
    submission.payload.cache_generation = lookup.generation;
    if (!lookup.hit) continue;
    const { task_type } = submission.payload;
    const type = ownOf(index) ?? findTaskType(task_type);
    if (!type) continue;
    const result = resultOf(type, task_type, lookup.hit, 0, []);
    hits.push({ index, submission, result, summary: summaryOf(result, lookup.hit) });
  }
  if (hits.length === 0) return results;
  const written = await ports.results.write(
    hits.map(({ submission, result }) => ({ taskId: submission.id, eventId: null, result })),
  );
  for (const [position, { index, submission, result, summary }] of hits.entries()) {
    const stored = written[position];
    // A hit whose result cannot be stored is treated as a miss.
    if (!stored?.ok) continue;
    submission.answered = { summary, result: stored.value };
    results[index] = result;
  }
  return results;
}

async function submissionOf(
  request: TaskSubmission,
  tenant: string,
  requestShard: string,
  ports: SubmitPorts,
): Promise<Submission> {
  const { payload, idempotencyKey } = request;
  const base = { tenant, queue: "ai_processing", payload, answered: null, refused: null } as const;
  if (idempotencyKey === null) return { ...base, id: newTaskId(requestShard, ports.newId()), idempotency: null };
  const key = await eventTaskId(tenant, idempotencyKey);
  // A request that is repeated after its task type has a new version is the same request.
  const { task_type_version: _, ...versionless } = payload;
  const fingerprinted = { ...versionless, request_id: null, cache_generation: null };
  const fingerprint = await textHash(canonicalJson(fingerprinted));
  return { ...base, id: newTaskId(shardOf(key) ?? "", ports.newId()), idempotency: { key, fingerprint } };
}

/** The shard sends the messages itself: once it has the tasks, they will be sent. */
function sendSpan(batch: readonly Submission[]): SpanDefinition {
  const [single] = batch;
  return messagingSpan("send", "cloudflare_queues", "ai-processing", {
    "messaging.message.id": batch.length === 1 ? single?.id : null,
    "messaging.batch.message_count": batch.length === 1 ? null : batch.length,
  });
}

function attributesOf(lookups: readonly Lookup[]): Attributes {
  const [single] = lookups;
  if (single && lookups.length === 1) {
    return cacheAttributes(single.hit?.cache ?? { layer: "none", score: null, reason: single.reason });
  }
  return {
    "ai_eventstream.cache.lookups": lookups.length,
    "ai_eventstream.cache.hits": lookups.filter(({ hit }) => hit !== null).length,
  };
}
