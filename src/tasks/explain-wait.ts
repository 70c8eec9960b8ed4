// Explains in words why a task waits, from what its shard knows. It reports facts and when something happens next, and does not
// guess. Times are Unix milliseconds.
import type { WaitPosition } from "./shard/backlog.ts";
import { isSettled, type Task, type TaskState } from "./task.ts";

export interface WaitFacts {
  position: WaitPosition | null;
  now: number;
  maxRetries: number;
}

export interface WaitExplanation {
  headline: string;
  details: string[];
  /** When something happens without a request, Unix milliseconds; null when nothing will. */
  nextAt: number | null;
}

export function explainWait(task: Task, facts: WaitFacts): WaitExplanation {
  if (isSettled(task.state)) return explainSettled(task);
  const { now } = facts;
  const attempts = (task.maxRetries ?? facts.maxRetries) + 1;
  const deadline = `It must be settled in ${seconds(task.deadlineAt - now)}, or it becomes a FAILURE.`;
  if (task.state === "STARTED") {
    const since = seconds(now - (task.startedAt ?? now));
    return {
      headline: `${task.worker ?? "A worker"} has been processing it for ${since}.`,
      details: [
        `This is attempt ${task.attempt} of at most ${attempts}.`,
        `If the worker died, its lease expires in ${seconds(task.dueAt - now)} and the task is retried.`,
        deadline,
      ],
      nextAt: task.dueAt,
    };
  }
  const isBetweenAttempts = task.state === "RETRY" && task.dueAt > now;
  if (isBetweenAttempts) {
    return {
      headline: `Attempt ${task.attempt} failed; the next one is due in ${seconds(task.dueAt - now)}.`,
      details: [
        `It failed with: ${task.error ?? "no reason given"}.`,
        `${count(attempts - task.attempt, "attempt")} left.`,
        ...expiryOf(task, now),
        deadline,
      ],
      nextAt: task.dueAt,
    };
  }
  if (task.state === "PENDING" && task.startAt !== null && task.startAt > now) {
    return {
      headline: `It may begin in ${seconds(task.startAt - now)}, at ${new Date(task.startAt).toISOString()}: its eta or countdown says so.`,
      details: [...expiryOf(task, now), deadline],
      nextAt: task.startAt,
    };
  }
  const nextAt = Math.min(task.deadlineAt, task.expiresAt ?? task.deadlineAt);
  return { ...explainPosition(task, facts, [...expiryOf(task, now), deadline]), nextAt };
}

const expiryOf = ({ expiresAt }: Task, now: number): string[] =>
  expiresAt === null
    ? []
    : [`It expires in ${seconds(expiresAt - now)} if no worker takes it before; then it is REVOKED.`];

function explainPosition(task: Task, { position }: WaitFacts, ends: string[]): Omit<WaitExplanation, "nextAt"> {
  if (position === null) {
    return {
      headline: "It is not in line yet.",
      details: ["Its shard puts it in line within seconds.", ...ends],
    };
  }
  const { before, inFlight, limit } = position;
  const details = [
    inFlight === 0
      ? `No message is on its way to a worker: the shard is sending one, or ${task.queue} refused the last ones.`
      : `${count(inFlight, "message")} of at most ${limit} (OUTBOX_IN_FLIGHT) ${inFlight === 1 ? "is" : "are"} on the way to wake workers; workers that run take tasks without a message.`,
    `Its priority is ${position.priority}: tasks with a higher one are taken first, and tenants take turns.`,
    "If none takes it, no worker is free, or no consumer runs.",
    ...ends,
  ];
  return {
    headline:
      before === 0 ? "It is the next task of its shard." : `It waits in its shard behind ${count(before, "task")}.`,
    details,
  };
}

const endings: Partial<Record<TaskState, string>> = {
  SUCCESS: "The task has succeeded.",
  FAILURE: "The task has failed for good.",
  REVOKED: "The task was revoked.",
};

function explainSettled(task: Task): WaitExplanation {
  const isCallbackPending = task.followUp === "pending";
  return {
    headline: endings[task.state] ?? `The task is ${task.state}.`,
    details: [
      ...(task.error ? [task.error] : []),
      ...(isCallbackPending ? ["Its callback was not delivered yet and is retried."] : []),
      ...(task.followUp === "abandoned" ? ["Its callback failed and is not retried any more."] : []),
    ],
    nextAt: isCallbackPending ? task.dueAt : null,
  };
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
const seconds = (ms: number): string => `${Math.max(0, ms / 1000).toFixed(Math.abs(ms) < 10_000 ? 1 : 0)} s`;
