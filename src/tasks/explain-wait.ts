// Why a task is not moving, in words, from what its shard knows. It tells what is known and when something happens next;
// it does not guess. Times are Unix milliseconds.
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
  /** When something happens by itself, Unix milliseconds; null when nothing will. */
  nextAt: number | null;
}

export function explainWait(task: Task, facts: WaitFacts): WaitExplanation {
  if (isSettled(task.state)) return explainSettled(task);
  const { now } = facts;
  const deadline = `It must be settled in ${seconds(task.deadlineAt - now)}, or it is a FAILURE.`;
  if (task.state === "STARTED") {
    const since = seconds(now - (task.startedAt ?? now));
    return {
      headline: `${task.worker ?? "A worker"} has been at it for ${since}.`,
      details: [
        `This is attempt ${task.attempt} of at most ${facts.maxRetries + 1}.`,
        `If the worker died, its lease ends in ${seconds(task.dueAt - now)} and the task is tried again.`,
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
  const again = `If no worker takes it, its message is sent again in ${seconds(task.dueAt - now)}.`;
  if (message?.at === "queue") {
    return {
      headline: `Its message was handed to ${task.queue} ${seconds(now - message.sentAt)} ago; no worker has taken it yet.`,
      details: ["Workers take messages in order: those before it come first, or no worker is free.", again, deadline],
    };
  }
  if (message?.at === "shard") {
    const { before, inFlight, limit } = message;
    const full = inFlight >= limit;
    return {
      headline: `It waits in its shard behind ${count(before, "task")}.`,
      details: [
        full
          ? `${task.queue} already has ${inFlight} messages of this shard, its limit (OUTBOX_IN_FLIGHT).`
          : `The queue is being handed messages, or refused the last ones; it has ${inFlight} of this shard.`,
        deadline,
      ],
    };
  }
  return {
    headline: "Its message is not on its way: its shard was restarted after sending it, or the queue lost it.",
    details: [`The shard sends it again in ${seconds(task.dueAt - now)}.`, deadline],
  };
}

function explainSettled(task: Task): WaitExplanation {
  const owed = task.followUp === "pending";
  return {
    headline: `It is settled: ${task.state}.`,
    details: [
      ...(task.error ? [task.error] : []),
      ...(owed ? ["Its callback has not been taken yet and is tried again."] : []),
      ...(task.followUp === "abandoned" ? ["Its callback was given up."] : []),
    ],
    nextAt: owed ? task.dueAt : null,
  };
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
const seconds = (ms: number): string => `${Math.max(0, ms / 1000).toFixed(Math.abs(ms) < 10_000 ? 1 : 0)} s`;
