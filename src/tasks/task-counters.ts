// Exact counters of one tenant in one shard, changed in the same transaction as the tasks that they count.
// Totals only increase; `current` are gauges. Both merge by adding.
import * as z from "zod";
import type { CacheExplanation } from "../cache/cache-types.ts";
import { zoneOf } from "../cache/zones/zones.ts";
import { countedTaskType } from "../task-types/task-types.ts";
import { merge, record } from "../telemetry/histogram.ts";
import { mergeProviders, providerCounters } from "./provider-counters.ts";
import { type QueueName, queueNames, type Task, taskStates } from "./task.ts";

type UnsettledState = "PENDING" | "STARTED" | "RETRY";

// Every counter has a default, however deep it lies: what an earlier version did not count begins at nothing. A number that is
// none, as JSON has it for NaN, begins again too.
const counter = z.number().default(0).catch(0);
const counts = z.record(z.string(), counter).prefault({});
const byQueue = <T extends z.ZodType>(of: T) =>
  z.object({ ai_processing: of, kafka_events: of } satisfies Record<QueueName, T>);

/** Of one task type in one queue, which is what Flower's series are about. */
const workCounters = z.object({
  entered: counts,
  waiting: counter,
  /** First attempts, and the sum of what their tasks waited. */
  begun: counter,
  queuedSumMs: counter,
  runningMs: counts,
  runningSumMs: counter,
});
export type WorkCounters = z.infer<typeof workCounters>;

export const taskCounters = z.object({
  /** When the first task was counted, Unix milliseconds. */
  since: z.number().nullable().default(null),
  /** How often each state was entered. */
  entered: z.record(z.string(), counter).prefault(Object.fromEntries(taskStates.map((state) => [state, 0]))),
  /** Tasks that are in an unsettled state now, by queue and state. */
  current: byQueue(z.object({ PENDING: counter, STARTED: counter, RETRY: counter }).prefault({})).prefault({}),
  /** Successes by cache layer that answered. */
  layers: counts,
  /** Successes by the cache's reason. */
  reasons: counts,
  /** Successes whose best candidate a guard refused, by what the guard found. */
  guards: counts,
  /** Successes that had a candidate, by the upper bound of its score. */
  similarity: counts,
  /** In shadow mode, answers that would have been served: they `agreed` with the model's answer, or `differed`. */
  shadow: counts,
  /** Successes that labels allowed to serve, by the lowest P(right) of the zone. */
  zones: counts,
  /** Tokens of the answers that models gave, and of those that a cache layer gave instead. */
  tokens: counter,
  tokensSaved: counter,
  /** US dollars that it cost to compute the answers from the cache, as far as known. */
  savedUsd: counter,
  providers: z.record(z.string(), providerCounters).prefault({}),
  deadLetters: counter,
  deadLettersByQueue: byQueue(counter).prefault({}),
  /** Milliseconds from acceptance to first attempt, of the attempt that succeeded, and from acceptance to the end. */
  queuedMs: counts,
  runningMs: counts,
  totalMs: counts,
  /** Sum of the values in runningMs, for an exact average. */
  runningSumMs: counter,
  work: byQueue(z.record(z.string(), workCounters).prefault({})).prefault({}),
  /** How often each state was entered by tasks of a tenant's own task types, by `name@version`. */
  versions: z.record(z.string(), counts).prefault({}),
});
export type TaskCounters = z.infer<typeof taskCounters>;

export const emptyCounters = (): TaskCounters => taskCounters.parse({});
const emptyWork = (): WorkCounters => workCounters.parse({});

/** Scores are counted in steps of this. */
const similarityStep = 0.025;
/** Guards have few findings; any finding above this number is counted as "other". */
const maxGuardNames = 20;
/** The version that was counted first gives way, because it is likely not in use any more. */
const maxVersions = 200;

/** `before` is null for a new task. */
export function countTransition(counters: TaskCounters, before: Task | null, after: Task): void {
  if (before?.state === after.state) return;
  // After a crash the tasks are counted again in another order than they came.
  counters.since = Math.min(counters.since ?? after.createdAt, after.createdAt);
  const gauges = counters.current[after.queue];
  if (before && before.state in gauges) gauges[before.state as UnsettledState] -= 1;
  if (after.state in gauges) gauges[after.state as UnsettledState] += 1;
  add(counters.entered, after.state);
  const work = workOf(counters, after);
  add(work.entered, after.state);
  countVersion(counters, after);
  work.waiting += Number(after.state === "PENDING") - Number(before?.state === "PENDING");

  if (after.state === "STARTED" && after.attempt === 1) {
    const queuedMs = (after.startedAt ?? 0) - after.createdAt;
    record(counters.queuedMs, queuedMs);
    work.begun += 1;
    work.queuedSumMs += queuedMs;
  }
  if (after.settledAt === null) return;
  record(counters.totalMs, after.settledAt - after.createdAt);
  if (after.state !== "SUCCESS" || after.summary === null) return;
  countDecision(counters, after.summary.cache);
  if (after.summary.cache.layer === "none") counters.tokens += after.summary.tokens;
  else {
    counters.tokensSaved += after.summary.tokens;
    counters.savedUsd += after.summary.saved_usd ?? 0;
  }
  if (after.startedAt === null) return;
  const runningMs = after.settledAt - after.startedAt;
  for (const counted of [counters, work]) {
    record(counted.runningMs, runningMs);
    counted.runningSumMs += runningMs;
  }
}

function countDecision(
  counters: TaskCounters,
  { layer, reason, guard, score, shadow, p_right }: CacheExplanation,
): void {
  add(counters.layers, layer);
  if (shadow) add(counters.shadow, shadow);
  add(counters.reasons, reason);
  if (reason === "learned_zone") add(counters.zones, String(zoneOf(p_right ?? 0) ?? "none"));
  if (guard !== null) {
    const isNamed = guard in counters.guards || Object.keys(counters.guards).length < maxGuardNames;
    add(counters.guards, isNamed ? guard : "other");
  }
  if (layer !== "exact" && score !== null) add(counters.similarity, similarityBound(score));
}

/** The bucket `0.85` counts the scores above 0.825 up to 0.85. */
const similarityBound = (score: number): string => {
  const steps = Math.ceil(Math.round((score / similarityStep) * 1e6) / 1e6);
  return String(Number((steps * similarityStep).toFixed(3)));
};

function countVersion({ versions }: TaskCounters, { taskType, taskTypeVersion, state }: Task): void {
  if (taskTypeVersion === null) return;
  const name = `${taskType}@${taskTypeVersion}`;
  const counted = versions[name] ?? {};
  versions[name] = counted;
  add(counted, state);
  const [first, ...others] = Object.keys(versions);
  if (first !== undefined && others.length >= maxVersions) delete versions[first];
}

function workOf({ work }: TaskCounters, { queue, taskType, taskTypeVersion }: Task): WorkCounters {
  const name = countedTaskType(taskType, taskTypeVersion !== null);
  const counted = work[queue][name] ?? emptyWork();
  work[queue][name] = counted;
  return counted;
}

export function mergeCounters(into: TaskCounters, from: TaskCounters): void {
  into.since = Math.min(into.since ?? from.since ?? 0, from.since ?? into.since ?? 0) || null;
  mergeNumbers(into.entered, from.entered);
  for (const queue of queueNames) {
    mergeNumbers(into.current[queue], from.current[queue]);
    for (const [taskType, counted] of Object.entries(from.work[queue])) {
      const work = into.work[queue][taskType] ?? emptyWork();
      into.work[queue][taskType] = work;
      mergeWork(work, counted);
    }
  }
  for (const counts of [
    "layers",
    "reasons",
    "guards",
    "similarity",
    "shadow",
    "zones",
    "deadLettersByQueue",
  ] as const) {
    mergeNumbers(into[counts], from[counts]);
  }
  for (const [version, entered] of Object.entries(from.versions)) {
    const counted = into.versions[version] ?? {};
    into.versions[version] = counted;
    mergeNumbers(counted, entered);
  }
  into.tokens += from.tokens;
  into.tokensSaved += from.tokensSaved;
  into.savedUsd += from.savedUsd;
  mergeProviders(into.providers, from.providers);
  into.deadLetters += from.deadLetters;
  into.runningSumMs += from.runningSumMs;
  merge(into.queuedMs, from.queuedMs);
  merge(into.runningMs, from.runningMs);
  merge(into.totalMs, from.totalMs);
}

function mergeWork(into: WorkCounters, from: WorkCounters): void {
  mergeNumbers(into.entered, from.entered);
  for (const sum of ["waiting", "begun", "queuedSumMs", "runningSumMs"] as const) into[sum] += from[sum];
  merge(into.runningMs, from.runningMs);
}

const add = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

function mergeNumbers(into: Record<string, number>, from: Record<string, number>): void {
  for (const [key, count] of Object.entries(from)) into[key] = (into[key] ?? 0) + count;
}
