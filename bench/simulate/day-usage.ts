// What a day of a plan uses, for the price. Counts per task come from the simulation of the mean hour, since a quiet hour needs more
// messages for a task than a busy one; the rest is counted from the code, for a task without the semantic cache.
import { gbSecondsOf, type Usage } from "../prices.ts";
import type { Outcome } from "./simulate.ts";

/** A POST and a GET of its result. */
const requestsPerTask = 2;
/** The tenant's RateLimitWindow counts the POST. */
const rateLimitCalls = 1;
/** Measured by `npm run bench flood`: of the whole task on the machine of README.md's figures, objects included. */
const cpuMsPerTask = 0.64;
/** The task's row is accepted, settled and deleted; `test/workers/tasks/task-shard-rows.test.ts` counts them. */
const rowsOfTask = 3;
/** A shard saves its counters at most once a second, and at most once for each task. */
const savesPerShard = 86_400;
/** While tasks wait, a shard's alarm looks for lost messages once a minute; setting it is a row. */
const alarmsPerShard = 1440;
/** Each row that a commit changes is found by its number first. */
const rowsReadPerTask = 3;
const secondsADay = 86_400;

/** A shard that has tasks all day is active all day. */
export function usageOfDay(outcome: Outcome, tasksPerDay: number): Usage {
  const { perTask, plan } = outcome;
  const saves = Math.min(tasksPerDay, plan.shards * savesPerShard);
  const alarms = Math.min(tasksPerDay, plan.shards * alarmsPerShard);
  return {
    workerRequests: tasksPerDay * (requestsPerTask + perTask.invocations),
    workerCpuMs: tasksPerDay * cpuMsPerTask,
    queueOperations: tasksPerDay * perTask.queueOperations,
    objectRequests: tasksPerDay * (perTask.objectCalls + rateLimitCalls) + alarms,
    objectGbSeconds: gbSecondsOf(plan.shards * secondsADay),
    rowsWritten: tasksPerDay * rowsOfTask + saves + alarms,
    rowsRead: tasksPerDay * rowsReadPerTask,
  };
}
