// What is simulated: how many tasks arrive, how they are spread over shards and queues, and what the platform allows. The settings of
// shards and workers are the defaults of the code itself.
import { parseConfig } from "../../src/config/config.ts";
import { type Duration, logNormal, mixture, uniform } from "./distributions.ts";

const defaults = parseConfig({});
/** max_batch_size of the queue whose messages wake workers. */
export const batchSize = 4;

export interface Model {
  latency: Duration;
  /** Milliseconds. */
  mean: number;
  /** The part of the calls that take longer than half a second. */
  overHalfSecond: number;
}

/** E of a log-normal is its median × exp(sigma² / 2). */
const slow = { latency: logNormal(2000, 0.5), mean: 2000 * Math.exp(0.125) };
const verySlow = { latency: logNormal(20_000, 0.3), mean: 20_000 * Math.exp(0.045) };
const tailShare = 0.03;

export const models = {
  "50ms": { latency: logNormal(50, 0.3), mean: 50 * Math.exp(0.045), overHalfSecond: 0 },
  "300ms": { latency: logNormal(300, 0.4), mean: 300 * Math.exp(0.08), overHalfSecond: 0.1 },
  "2s": { ...slow, overHalfSecond: 1 },
  "2s-tail": {
    latency: mixture(tailShare, verySlow.latency, slow.latency),
    mean: tailShare * verySlow.mean + (1 - tailShare) * slow.mean,
    overHalfSecond: 1,
  },
} satisfies Record<string, Model>;
export type ModelName = keyof typeof models;

/** Limits and durations of the platform; docs/scaling.md names their sources. */
export interface Platform {
  /** Consumer invocations of a queue at once. */
  consumers: number;
  /** Invocations at the start. The platform adds more only when a batch has ended and messages wait. */
  consumersAtStart: number;
  /** Messages that a queue accepts in a second. */
  messagesPerSecond: number;
  /** Calls that one object handles in a second. */
  callsPerSecond: number;
  /** Connections of an invocation that may wait for response headers at once. */
  connections: number;
  /** A call to an object and its answer, without the object's own time. */
  callMs: Duration;
  /** From sendBatch to its answer, and from there to the start of an invocation. */
  sendMs: Duration;
  deliveryMs: Duration;
}

export const cloudflare: Platform = {
  consumers: 250,
  consumersAtStart: 250,
  messagesPerSecond: 5000,
  callsPerSecond: 500,
  connections: 6,
  callMs: uniform(5, 50),
  sendMs: uniform(30, 90),
  deliveryMs: uniform(10, 50),
};

export interface Plan {
  name: string;
  /** Of the whole system; the simulation runs one queue and its shards. */
  tasksPerSecond: number;
  shards: number;
  queues: number;
  model: ModelName;
  tenants: number;
  /** Tasks that one workers' invocation works on at once. */
  slots: number;
  workerTasks: number;
  workerSeconds: number;
  messagesInFlight: number;
  /** Reads of a task's result by its client. */
  readsPerTask: number;
  platform: Platform;
}

export function planOf(given: Pick<Plan, "name" | "tasksPerSecond" | "model"> & Partial<Plan>): Plan {
  const plan = {
    shards: defaults.TASK_SHARDS,
    queues: 1,
    tenants: 50,
    slots: defaults.WORKER_CONCURRENCY,
    workerTasks: defaults.WORKER_MAX_TASKS,
    workerSeconds: defaults.WORKER_SECONDS,
    messagesInFlight: defaults.OUTBOX_IN_FLIGHT,
    readsPerTask: 1,
    platform: cloudflare,
    ...given,
  };
  if (plan.shards % plan.queues !== 0) throw new Error("the shards must be a multiple of the queues");
  return plan;
}
