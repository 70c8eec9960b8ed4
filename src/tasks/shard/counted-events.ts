// Counts again what the saved counters miss after a crash. Counters are saved at most once a second, so each row says which commit wrote
// it last (`changed_in`), and how many events of its timeline were in the saved counters then (`counted`): what is in a row of a later
// commit than the saved counters, and beyond that number, is counted now.
import * as z from "zod";
import { tokenCount } from "../../ai/model-call.ts";
import { parseJson } from "../../kernel/parse-json.ts";
import { log } from "../../telemetry/log.ts";
import { type CountedCall, countCall } from "../provider-counters.ts";
import { isSettled, type Task } from "../task.ts";
import { countTransition, type TaskCounters } from "../task-counters.ts";
import type { OpenRange, TaskRow } from "./open-rows.ts";
import { taskColumns, taskOf, UnreadableTaskError } from "./task-columns.ts";

/** Those of a success, which leaves the counters unsaved. */
const storedCalls = z.array(
  z.object({
    provider: z.string(),
    inputTokens: tokenCount,
    outputTokens: tokenCount,
    costUsd: z.number().nullable(),
    error: z.string().nullable(),
  }),
);

/** A task that was written after the counters were saved. */
export interface UncountedTask {
  task: Task;
  counted: number;
  calls: CountedCall[];
  changedIn: number;
}

export function readUncounted(sql: SqlStorage, { before, tasks }: OpenRange, savedIn: number): UncountedTask[] {
  const query = `SELECT ${taskColumns}, changed_in, counted, calls FROM tasks WHERE changed_in > ?1 AND`;
  return [
    ...sql.exec(`${query} seq >= ?2`, savedIn, before).toArray(),
    ...sql.exec(
      `${query} seq IN (SELECT value FROM json_each(?2)) AND seq < ?3`,
      savedIn,
      JSON.stringify(tasks),
      before,
    ),
  ]
    .flatMap((row) => uncountedOf(row) ?? [])
    .sort((one, other) => one.changedIn - other.changedIn);
}

function uncountedOf(row: Record<string, SqlStorageValue>): UncountedTask | null {
  try {
    const calls = storedCalls.safeParse(typeof row.calls === "string" ? parseJson(row.calls) : []);
    return {
      task: taskOf(row),
      counted: Number(row.counted),
      calls: calls.data ?? [],
      changedIn: Number(row.changed_in),
    };
  } catch (error) {
    if (!(error instanceof UnreadableTaskError)) throw error;
    log("error", { event: "stored_value_unreadable", error: error.message });
    return null;
  }
}

export function countAgain(counters: TaskCounters, { task, counted, calls }: UncountedTask): void {
  let before = counted === 0 ? null : stateAfter(task, counted);
  for (let events = counted + 1; events <= task.timeline.length; events++) {
    const after = stateAfter(task, events);
    countTransition(counters, before, after);
    if (after.state === "SUCCESS" && before?.state !== "SUCCESS") {
      for (const call of calls) countCall(counters.providers, call);
    }
    before = after;
  }
}

/** The task as it was after so many events of its timeline, in what counters depend on. */
function stateAfter(task: Task, events: number): Task {
  const timeline = task.timeline.slice(0, events);
  const last = timeline.at(-1);
  if (!last) return task;
  const settled = timeline.find(({ state }) => isSettled(state));
  return {
    ...task,
    timeline,
    state: last.state,
    attempt: last.attempt,
    startedAt: timeline.findLast(({ state }) => state === "STARTED")?.at ?? null,
    settledAt: settled?.at ?? null,
    summary: last.state === "SUCCESS" ? task.summary : null,
  };
}

/** The row is about to be written with a timeline of so many events. */
export function stampRow(row: TaskRow, commit: number, savedIn: number, events: number): void {
  if (row.changedIn <= savedIn) row.counted = row.events;
  row.changedIn = commit;
  row.events = events;
}
