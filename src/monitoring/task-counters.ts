// Exact counters of one tenant in one shard, changed in the same transaction as the tasks they count.
// Totals only grow; `current` are gauges. Both merge by adding.
import { type QueueName, queueNames, type Task, taskStates } from "../tasks/task.ts";
import { type Histogram, merge, record } from "./histogram.ts";
import { type ByProvider, mergeProviders } from "./provider-counters.ts";

type Waiting = "PENDING" | "STARTED" | "RETRY";

export interface TaskCounters {
  /** When the first task was counted, Unix milliseconds. */
  since: number | null;
  /** Times a state was entered. */
  entered: Record<string, number>;
  /** Tasks that are in an unsettled state now, by queue and state. */
  current: Record<QueueName, Record<Waiting, number>>;
  /** Successes by cache layer that answered. */
  layers: Record<string, number>;
  /** Successes by the cache's reason. */
  reasons: Record<string, number>;
  /** Of the answers that models gave, and of those that a cache layer gave instead. */
  tokens: number;
  tokensSaved: number;
  /** US dollars that the answers from the cache have cost when they were computed, as far as known. */
  savedUsd: number;
  providers: ByProvider;
  deadLetters: number;
  /** Milliseconds from acceptance to first attempt, of the attempt that succeeded, and from acceptance to the end. */
  queuedMs: Histogram;
  runningMs: Histogram;
  totalMs: Histogram;
  /** Sum of what runningMs holds, for an exact average. */
  runningSumMs: number;
}

export const emptyCounters = (): TaskCounters => ({
  since: null,
  entered: Object.fromEntries(taskStates.map((state) => [state, 0])),
  current: Object.fromEntries(
    queueNames.map((queue) => [queue, { PENDING: 0, STARTED: 0, RETRY: 0 }]),
  ) as TaskCounters["current"],
  layers: {},
  reasons: {},
  tokens: 0,
  tokensSaved: 0,
  savedUsd: 0,
  providers: {},
  deadLetters: 0,
  queuedMs: {},
  runningMs: {},
  totalMs: {},
  runningSumMs: 0,
});

/** `before` is null for a new task. */
export function countTransition(counters: TaskCounters, before: Task | null, after: Task): void {
  if (before?.state === after.state) return;
  counters.since ??= after.createdAt;
  const gauges = counters.current[after.queue];
  if (before && before.state in gauges) gauges[before.state as Waiting] -= 1;
  if (after.state in gauges) gauges[after.state as Waiting] += 1;
  add(counters.entered, after.state);

  if (after.state === "STARTED" && after.attempt === 1)
    record(counters.queuedMs, (after.startedAt ?? 0) - after.createdAt);
  if (after.settledAt === null) return;
  record(counters.totalMs, after.settledAt - after.createdAt);
  if (after.state !== "SUCCESS" || after.summary === null) return;
  add(counters.layers, after.summary.cache.layer);
  add(counters.reasons, after.summary.cache.reason);
  if (after.summary.cache.layer === "none") counters.tokens += after.summary.tokens;
  else {
    counters.tokensSaved += after.summary.tokens;
    counters.savedUsd += after.summary.saved_usd ?? 0;
  }
  if (after.startedAt === null) return;
  record(counters.runningMs, after.settledAt - after.startedAt);
  counters.runningSumMs += after.settledAt - after.startedAt;
}

export function mergeCounters(into: TaskCounters, from: TaskCounters): void {
  into.since = Math.min(into.since ?? from.since ?? 0, from.since ?? into.since ?? 0) || null;
  mergeNumbers(into.entered, from.entered);
  for (const queue of queueNames) mergeNumbers(into.current[queue], from.current[queue]);
  mergeNumbers(into.layers, from.layers);
  mergeNumbers(into.reasons, from.reasons);
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

const add = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

function mergeNumbers(into: Record<string, number>, from: Record<string, number>): void {
  for (const [key, count] of Object.entries(from)) into[key] = (into[key] ?? 0) + count;
}
