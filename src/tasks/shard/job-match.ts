// Whether a task or a dead letter matches the filter of a job. The cheap fields are compared first.
import { causeOf } from "../cause-of.ts";
import { foldCase } from "../folded-case.ts";
import type { JobFilter } from "../jobs/job.ts";
import { parseSearch } from "../search-terms.ts";
import type { QueueName, TaskPayload, TaskState } from "../task.ts";
import { matcherOf } from "./search-match.ts";

interface MatchedTask {
  id: string;
  state: TaskState;
  taskType: string;
  queue: QueueName;
  createdAt: number;
  worker: string | null;
  error: string | null;
  payload: TaskPayload;
}

export function jobMatcher(filter: JobFilter): (task: MatchedTask) => boolean {
  const since = filter.since === undefined ? 0 : Date.parse(filter.since);
  const until = filter.until === undefined ? Number.POSITIVE_INFINITY : Date.parse(filter.until);
  const isFound = searchOf(filter);
  const hasError = filter.error === undefined ? null : errorMatcher(filter.error);
  const worker = foldCase(filter.worker ?? "");
  return (task) =>
    (filter.state ?? task.state) === task.state &&
    (filter.task_type ?? task.taskType) === task.taskType &&
    (filter.queue ?? task.queue) === task.queue &&
    task.createdAt >= since &&
    task.createdAt < until &&
    foldCase(task.worker ?? "").includes(worker) &&
    (hasError === null || hasError(task.error)) &&
    (filter.cause === undefined || (task.error !== null && causeOf(task.error) === filter.cause)) &&
    isFound(task);
}

/** All words are in the error, or in its cause, from which they may be copied. Case does not matter. */
export function errorMatcher(words: string): (error: string | null) => boolean {
  const wanted = foldCase(words)
    .split(/\s+/)
    .filter((word) => word !== "");
  return (error) => {
    if (error === null) return false;
    const text = foldCase(`${error} ${causeOf(error)}`);
    return wanted.every((word) => text.includes(word));
  };
}

function searchOf({ search }: JobFilter): (task: MatchedTask) => boolean {
  const terms = search === undefined ? null : parseSearch(search);
  if (terms === null) return () => search === undefined;
  const matches = matcherOf(terms, 0);
  return ({ id, taskType, state, worker, error, payload }) =>
    matches({
      ...{ id, state, worker, error, task_type: taskType },
      ...{ settled_at: null, payload: JSON.stringify(payload), result: null },
    });
}
