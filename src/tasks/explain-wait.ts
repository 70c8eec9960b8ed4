// Explains in words why a task waits, from what its shard knows. It reports facts and when something happens next, and does not
// guess. Times are Unix milliseconds.
import type { MessagePosition } from "./shard/outbox.ts";
import { isSettled, type Task } from "./task.ts";

export interface WaitFacts {
  message: MessagePosition | null;
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
  const deadline = `It must be settled in ${seconds(task.deadlineAt - now)}, or it becomes a FAILURE.`;
  if (task.state === "STARTED") {
    const since = seconds(now - (task.startedAt ?? now));
    return {
      headline: `${task.worker ?? "A worker"} has been processing it for ${since}.`,
      details: [
        `This is attempt ${task.attempt} of at most ${facts.maxRetries + 1}.`,
        `If the worker died, its lease expires in ${seconds(task.dueAt - now)} and the task is retried.`,
        deadline,
      ],
      nextAt: task.dueAt,
    };
  }
  const isBetweenAttempts = task.state === "RETRY" && task.sends === 0 && task.dueAt > now;
  if (isBetweenAttempts) {
    return {
      headline: `Attempt ${task.attempt} failed; the next one is due in ${seconds(task.dueAt - now)}.`,
      details: [
        `It failed with: ${task.error ?? "no reason given"}.`,
        `${count(facts.maxRetries + 1 - task.attempt, "attempt")} left.`,
        deadline,
      ],
      nextAt: task.dueAt,
    };
  }
  return { ...explainMessage(task, facts, deadline), nextAt: task.dueAt };
}

function explainMessage(task: Task, { message, now }: WaitFacts, deadline: string): Omit<WaitExplanation, "nextAt"> {
  const resend = `If no worker claims it, its message is sent again in ${seconds(task.dueAt - now)}.`;
  if (message?.at === "queue") {
    return {
      headline: `Its message was sent to ${task.queue} ${seconds(now - message.sentAt)} ago; no worker has claimed it yet.`,
      details: [
        "Workers process messages in order: they process earlier messages, or no worker is free.",
        resend,
        deadline,
      ],
    };
  }
  if (message?.at === "shard") {
    const { before, inFlight, limit } = message;
    const isFull = inFlight >= limit;
    return {
      headline: `It waits in its shard behind ${count(before, "task")}.`,
      details: [
        isFull
          ? `${task.queue} has ${inFlight} messages of this shard, which is the limit (OUTBOX_IN_FLIGHT).`
          : `The shard is sending messages to the queue, or the queue refused the last ones; it has ${inFlight} of this shard.`,
        deadline,
      ],
    };
  }
  return {
    headline: "Its message is not in the queue: the shard restarted after it sent the message, or the queue lost it.",
    details: [`The shard sends it again in ${seconds(task.dueAt - now)}.`, deadline],
  };
}

function explainSettled(task: Task): WaitExplanation {
  const isCallbackPending = task.followUp === "pending";
  return {
    headline: `It is settled: ${task.state}.`,
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
