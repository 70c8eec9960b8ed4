// The tasks of a shard that a job may act on, in the order of their ids, which never changes. Unsettled tasks are in memory, and dead
// letters are in a table of their own, so that no job reads the rows of the many tasks that succeeded.
import { notMeant } from "../jobs/job.ts";
import type { JobScope, JobStep } from "../jobs/task-jobs.ts";
import { mustBeEdited, replacementOf } from "../replacement.ts";
import { isSettled, type Task, type TaskPayload } from "../task.ts";
import { rowOfTaskId, timeOfRow } from "../task-id.ts";
import { jobMatcher } from "./job-match.ts";
import type { TaskLedger } from "./task-ledger.ts";

/** `skipped` says why a task that matches, or that was named, is left alone; null: it is not meant. */
type Verdict = { verdict: "match"; mostModelCalls: number } | { verdict: "skipped"; reason: string } | null;

export interface JobSource {
  /** At most `most` ids after this one, in order. */
  idsAfter(after: string, most: number): string[];
  verdictOf(id: string): Verdict;
  /** The id of the new task, if the action makes one, or why it failed. */
  act(id: string, step: JobStep, uuid: string): { replay: string | null } | { failed: string };
}

const skipped = (reason: string): Verdict => ({ verdict: "skipped", reason });

export function jobSource(ledger: TaskLedger, scope: JobScope, now: number, maxRetries: number): JobSource {
  const source = scope.action === "replay" ? letterSource : openTaskSource;
  const of = source(ledger, scope, now, maxRetries);
  const { ids } = scope.filter;
  if (ids === undefined) return of;
  const named = [...new Set(ids)].sort();
  return {
    ...of,
    idsAfter: (after, most) => named.filter((id) => id > after).slice(0, most),
    // What an operator named and is not acted on is said.
    verdictOf: (id) => of.verdictOf(id) ?? skipped(notMeant),
  };
}

/** For revoke and retry. */
function openTaskSource(ledger: TaskLedger, scope: JobScope, now: number, maxRetries: number): JobSource {
  const { action, tenant, filter, madeBy } = scope;
  const matches = jobMatcher(filter);
  const find = (id: string): { task: Task; payload: TaskPayload } | null => {
    const task = ledger.tasks.find(id, now);
    const payload = task?.tenant === tenant && task.createdAt <= madeBy ? ledger.tasks.payload(id) : null;
    return task && payload && { task, payload };
  };
  return {
    idsAfter(after, most) {
      const ids: string[] = [];
      for (const open of ledger.open.values()) {
        const { id, state } = open;
        const isMeant = action === "retry" ? state === "RETRY" : !isSettled(state);
        if (id > after && isMeant && open.tenant === tenant) ids.push(id);
      }
      return ids.sort().slice(0, most);
    },
    verdictOf(id) {
      const found = find(id);
      if (!found || !matches({ ...found.task, payload: found.payload })) return null;
      const { state, dueAt } = found.task;
      if (isSettled(state)) return skipped("it is settled already");
      if (action === "revoke") return { verdict: "match", mostModelCalls: 0 };
      if (state !== "RETRY") return skipped("it is not in RETRY");
      if (dueAt <= now) return skipped("it is due already");
      const attempts = (found.task.maxRetries ?? maxRetries) + 1 - found.task.attempt;
      return { verdict: "match", mostModelCalls: Math.max(1, attempts) };
    },
    act(id, { by }) {
      const task = ledger.tasks.find(id, now);
      const event = action === "revoke" ? ({ type: "revoked", by } as const) : ({ type: "retried", by } as const);
      const moved = task && ledger.move(task, event, now);
      return moved?.ok ? { replay: null } : { failed: "it cannot be read" };
    },
  };
}

function letterSource(ledger: TaskLedger, scope: JobScope, now: number, maxRetries: number): JobSource {
  const { tenant, filter, madeBy } = scope;
  const matches = jobMatcher(filter);
  const failedSince = filter.failed_since === undefined ? 0 : Date.parse(filter.failed_since);
  const failedUntil = filter.failed_until === undefined ? Number.POSITIVE_INFINITY : Date.parse(filter.failed_until);
  return {
    idsAfter: (after, most) => ledger.deadLetters.unreplayedAfter(tenant, after, most),
    verdictOf(id) {
      const letter = ledger.deadLetters.find(id, tenant);
      if (!letter || letter.at > madeBy || letter.at < failedSince || letter.at >= failedUntil) return null;
      const { queue, task_type: taskType, reason: error, payload } = letter;
      const isReadForIt = filter.worker !== undefined || filter.since !== undefined || filter.until !== undefined;
      const task = isReadForIt ? ledger.tasks.find(id, now) : null;
      const row = rowOfTaskId(id);
      const createdAt = task?.createdAt ?? (row === null ? letter.at : timeOfRow(row));
      const worker = task?.worker ?? null;
      if (!matches({ id, state: "FAILURE", taskType, queue, createdAt, worker, error, payload })) return null;
      if (letter.replayed_as !== null) return skipped("it was replayed already");
      if (mustBeEdited(letter)) return skipped("its record must be edited first");
      return { verdict: "match", mostModelCalls: (payload.max_retries ?? maxRetries) + 1 };
    },
    act(id, _, uuid) {
      const letter = ledger.deadLetters.find(id, tenant);
      const made = letter && ledger.replay(id, replacementOf(letter, uuid, null, undefined), now);
      return made ? { replay: made.id } : { failed: "it cannot be read" };
    },
  };
}
