// The price of a task from what was counted for many, and from what must be assumed.
import { type Cost, costOf, gbSecondsOf, type Usage } from "../prices.ts";
import type { Life } from "./measure.ts";

export interface Assumed {
  /** Billed CPU of a task. */
  cpuMs: number;
  /** They share the active time of the shards. */
  tasksADay: number;
  /** How long an object is active for a call. */
  callMs: number;
}

export interface Priced {
  perTask: Usage;
  /** Of one task. */
  cost: Cost;
}

/** The default of TASK_SHARDS. */
const shards = 6;
const secondsADay = 86_400;

/**
 * A shard has a timer or a waiting call nearly always, so it is active all day. The other objects are billed only while they answer:
 * what is idle and could hibernate is not billed.
 */
export function priceOf({ tasks, billed }: Pick<Life, "tasks" | "billed">, assumed: Assumed): Priced {
  const calls = Object.entries(billed.objectCalls);
  const callsOf = (isOfShard: boolean) =>
    calls.filter(([name]) => (name === "TaskShard") === isOfShard).reduce((sum, [, number]) => sum + number, 0);
  const otherSeconds = (callsOf(false) / tasks) * (assumed.callMs / 1000);
  const shardSeconds = callsOf(true) === 0 ? 0 : (shards * secondsADay) / assumed.tasksADay;
  const perTask: Usage = {
    workerRequests: billed.workerRequests / tasks,
    workerCpuMs: assumed.cpuMs,
    queueOperations: billed.queueOperations / tasks,
    objectRequests: (callsOf(true) + callsOf(false) + billed.alarms) / tasks,
    objectGbSeconds: gbSecondsOf(shardSeconds + otherSeconds),
    rowsWritten: billed.rowsWritten / tasks,
    rowsRead: billed.rowsRead / tasks,
  };
  return { perTask, cost: costOf(perTask) };
}
