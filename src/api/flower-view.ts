// A task as Flower shows it, with every field of Celery's `Task`. Times are Unix seconds, except `eta` and `expires`, which are texts.
// `args`, `kwargs` and `result` are Python's repr. What a task has not is null.
import * as z from "zod";
import { pythonRepr } from "../kernel/python-repr.ts";
import { type Task, type TaskState, taskStates } from "../tasks/task.ts";

const seconds = z.number().nullable();
const text = z.string().nullable();

export const flowerTask = z
  .object({
    uuid: z.string(),
    name: z.string(),
    state: z.enum([...taskStates, "RECEIVED"]),
    sent: seconds,
    received: seconds,
    started: seconds,
    rejected: seconds,
    succeeded: seconds,
    failed: seconds,
    retried: seconds.describe("When the last attempt failed that was not the last one."),
    revoked: seconds,
    args: z.string(),
    kwargs: z.string().describe("The repr of a dict; a very long text in it ends with `...`."),
    eta: text.describe("In UTC, as Python's isoformat() writes it."),
    expires: text.describe("In UTC, as Python's isoformat() writes it."),
    retries: z.number(),
    worker: text,
    result: text.describe("The repr of the answer's text."),
    exception: text,
    timestamp: z.number().describe("When the task entered its state."),
    runtime: seconds,
    traceback: text,
    exchange: text,
    routing_key: z.string(),
    clock: z.number().describe("Orders the events of all tasks: milliseconds."),
    client: text,
    root: text,
    root_id: text,
    parent: text,
    parent_id: text,
    children: z.array(z.string()),
  })
  .meta({ id: "FlowerTask" });
export type FlowerTask = z.infer<typeof flowerTask>;

interface Shown {
  task: Task;
  text: string;
  /** The other fields of the request. */
  rest: Record<string, unknown>;
  answer: string | null;
}

export function flowerTaskOf({ task, text, rest, answer }: Shown): FlowerTask {
  const { createdAt, startedAt, settledAt, state, timeline } = task;
  const settledIn = (wanted: TaskState) => (state === wanted ? secondsOf(settledAt) : null);
  const changedAt = timeline.at(-1)?.at ?? createdAt;
  return {
    uuid: task.id,
    name: task.taskType,
    state,
    sent: createdAt / 1000,
    received: createdAt / 1000,
    started: secondsOf(startedAt),
    rejected: null,
    succeeded: settledIn("SUCCESS"),
    failed: settledIn("FAILURE"),
    retried: secondsOf(timeline.findLast((event) => event.state === "RETRY")?.at ?? null),
    revoked: settledIn("REVOKED"),
    args: pythonRepr([text]),
    kwargs: pythonRepr(rest),
    eta: pythonTime(task.startAt),
    expires: pythonTime(task.expiresAt),
    retries: Math.max(0, task.attempt - 1),
    worker: task.worker,
    result: answer === null ? null : pythonRepr(answer),
    exception: task.error,
    timestamp: changedAt / 1000,
    runtime: startedAt !== null && settledAt !== null ? (settledAt - startedAt) / 1000 : null,
    traceback: null,
    exchange: null,
    routing_key: task.queue,
    clock: changedAt,
    client: null,
    root: task.id,
    root_id: task.id,
    parent: null,
    parent_id: null,
    children: [],
  };
}

const secondsOf = (ms: number | null): number | null => (ms === null ? null : ms / 1000);

/** `2026-11-24T10:30:00+00:00`, or with six digits of a second if it is not whole. Older versions of Python read no other text. */
function pythonTime(ms: number | null): string | null {
  if (ms === null) return null;
  const [, whole = "", milliseconds = ""] = /^(.*)\.(\d{3})Z$/.exec(new Date(ms).toISOString()) ?? [];
  return `${whole}${milliseconds === "000" ? "" : `.${milliseconds}000`}+00:00`;
}
