// The door of a task: an exact cache hit is answered at once, everything else is handed to a shard, which makes it durable.
// One read of the cache and one call per shard, however many tasks come together.

import { cacheAttributes } from "../cache/cache-attributes.ts";
import type { Question } from "../cache/cache-types.ts";
import type { Lookup, SemanticCache } from "../cache/semantic-cache.ts";
import { canonicalJson } from "../kernel/canonical-json.ts";
import { scatter } from "../kernel/scatter.ts";
import { textHash } from "../kernel/text-hash.ts";
import { log } from "../telemetry/log.ts";
import { activeTraceFields } from "../telemetry/tracing/active-trace.ts";
import { messagingSpan } from "../telemetry/tracing/conventions.ts";
import type { Attributes, SpanDefinition } from "../telemetry/tracing/span.ts";
import type { Tracer } from "../telemetry/tracing/tracer.ts";
import type { ResultStore } from "./result-store.ts";
import type { Submission, Submitted } from "./submission.ts";
import type { ResultSummary, TaskPayload } from "./task.ts";
import { keyedShard, newTaskId, randomShard, regionOf, shardOf } from "./task-id.ts";
import { resultOf, summaryOf, type TaskResult } from "./task-result.ts";
import type { TaskShards } from "./task-shards.ts";

export interface Accepting {
  shards: TaskShards;
  results: ResultStore;
  cache: SemanticCache;
  questionOf: (payload: TaskPayload, tenant: string) => Question;
  tracer: Tracer;
  /** Until when the tenant has spent its budget, or null; asked when the cache has not answered everything. */
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

export interface Order {
  payload: TaskPayload;
  /** The caller's Idempotency-Key. */
  idempotencyKey: string | null;
}

/** `submitted` is null when the budget is spent, or else the order's shard could not be reached: the caller may try again. */
export interface Acceptance {
  submitted: Submitted | null;
  /** The budget is spent until then, Unix milliseconds. */
  budgetExhaustedUntil: number | null;
  /** The answer, when it came from the exact cache just now. */
  result: TaskResult | null;
}

/** One answer per order, in their order. */
export async function submitTasks(orders: readonly Order[], origin: Origin, to: Accepting): Promise<Acceptance[]> {
  const common = randomShard(regionOf(origin.continent), to.settings.taskShards, to.random);
  const submissions = await Promise.all(orders.map((order) => submissionOf(order, origin.tenant, common, to)));
  const results = await answerFromCache(submissions, to);

  const budgetExhaustedUntil = submissions.some(({ answered }) => !answered)
    ? await to.budgetExhaustedUntil(origin.tenant)
    : null;
  const acceptances = orders.map((): Acceptance => ({ submitted: null, budgetExhaustedUntil, result: null }));
  const open = [...submissions.keys()].filter((index) => budgetExhaustedUntil === null || submissions[index]?.answered);
  const submitted = await scatter(
    open,
    (index) => shardOf(submissions[index]?.id ?? "") ?? common,
    async (shard, indexes) => {
      const batch = indexes.flatMap((index) => submissions[index] ?? []);
      const handOver = () => {
        for (const { payload } of batch) payload.trace = activeTraceFields();
        return to.shards.named(shard).submitMany(batch);
      };
      const isSent = batch.some(({ answered }) => answered === null);
      return (isSent ? to.tracer.span(sending(batch), handOver) : handOver()).catch((error: unknown) => {
        log("error", { event: "shard_unreachable", shard, error: String(error) });
        return [];
      });
    },
  );
  for (const [n, index] of open.entries()) {
    const result = submitted[n]?.outcome === "created" ? (results[index] ?? null) : null;
    acceptances[index] = { submitted: submitted[n] ?? null, budgetExhaustedUntil: null, result };
  }
  return acceptances;
}

/** Stores the results of exact hits and marks their submissions answered; the others learn the generation they missed. */
async function answerFromCache(submissions: Submission[], to: Accepting): Promise<(TaskResult | null)[]> {
  const results = new Array<TaskResult | null>(submissions.length).fill(null);
  const asked = [...submissions.keys()].filter((index) => submissions[index]?.payload.use_cache);
  if (asked.length === 0) return results;
  const questions = asked.flatMap((index) => {
    const submission = submissions[index];
    return submission ? [to.questionOf(submission.payload, submission.tenant)] : [];
  });
  const lookups = await to.tracer.span({ name: "cache lookup", kind: "internal" }, async (span) => {
    const found = await to.cache.lookupMany(questions);
    span.set(attributesOf(found));
    return found;
  });
  const hits: { index: number; submission: Submission; result: TaskResult; summary: ResultSummary }[] = [];
  for (const [place, index] of asked.entries()) {
    const submission = submissions[index];
    const lookup = lookups[place];
    if (!submission || !lookup) continue;
    submission.payload.cache_generation = lookup.generation;
    if (!lookup.hit) continue;
    const result = resultOf(submission.payload.task_type, lookup.hit, 0, []);
    hits.push({ index, submission, result, summary: summaryOf(result, lookup.hit) });
  }
  if (hits.length === 0) return results;
  const written = await to.results.write(
    hits.map(({ submission, result }) => ({ taskId: submission.id, eventId: null, value: JSON.stringify(result) })),
  );
  for (const [place, { index, submission, result, summary }] of hits.entries()) {
    const kept = written[place];
    // A hit whose result cannot be stored goes the long way, as if it had missed.
    if (!kept?.ok) continue;
    submission.answered = { summary, result: kept.value };
    results[index] = result;
  }
  return results;
}

async function submissionOf(order: Order, tenant: string, common: string, to: Accepting): Promise<Submission> {
  const { payload, idempotencyKey } = order;
  const base = { tenant, queue: "ai_processing", payload, answered: null, refused: null } as const;
  if (idempotencyKey === null) return { ...base, id: newTaskId(common, to.newId()), idempotency: null };
  const key = await textHash(canonicalJson([tenant, idempotencyKey]));
  const asked = { ...payload, request_id: null, cache_generation: null };
  const fingerprint = await textHash(canonicalJson(asked));
  return { ...base, id: newTaskId(keyedShard(key), to.newId()), idempotency: { key, fingerprint } };
}

/** The shard sends the messages itself; when it has the tasks, that they will be sent is sure. */
function sending(batch: readonly Submission[]): SpanDefinition {
  const [only] = batch;
  return messagingSpan("send", "cloudflare_queues", "ai-processing", {
    "messaging.message.id": batch.length === 1 ? only?.id : null,
    "messaging.batch.message_count": batch.length === 1 ? null : batch.length,
  });
}

function attributesOf(lookups: readonly Lookup[]): Attributes {
  const [only] = lookups;
  if (only && lookups.length === 1) {
    return cacheAttributes(only.hit?.cache ?? { layer: "none", score: null, reason: only.reason });
  }
  return {
    "ai_eventstream.cache.lookups": lookups.length,
    "ai_eventstream.cache.hits": lookups.filter(({ hit }) => hit !== null).length,
  };
}
