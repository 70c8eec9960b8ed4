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
/** The task's row with its two indexes (3), its claim and its settlement with the index of due times (2 each), its deletion (1). */
const rowsOfTask = 8;
/** Each of its four commits writes the counters of its tenant. A commit that tasks share writes them once. */
const rowsOfCounters = 4;
/** The alarm that deletes it: a call and a row. Tasks that are due together share one. */
const alarmsPerTask = 1;
/** Each row that a commit changes is found by its id first. */
const rowsReadPerTask = 4;
const secondsADay = 86_400;

/** A shard that has tasks all day is active all day. */
export function usageOfDay(outcome: Outcome, tasksPerDay: number): Usage {
  const { perTask, plan } = outcome;
  return {
    workerRequests: tasksPerDay * (requestsPerTask + perTask.invocations),
    workerCpuMs: tasksPerDay * cpuMsPerTask,
    queueOperations: tasksPerDay * perTask.queueOperations,
    objectRequests: tasksPerDay * (perTask.objectCalls + rateLimitCalls + alarmsPerTask),
    objectGbSeconds: gbSecondsOf(plan.shards * secondsADay),
    rowsWritten: tasksPerDay * (rowsOfTask + rowsOfCounters + alarmsPerTask),
    rowsRead: tasksPerDay * rowsReadPerTask,
  };
}
