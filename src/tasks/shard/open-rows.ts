// Reads the rows of the open tasks when a shard wakes. Only the columns that it keeps in memory are read.
import * as z from "zod";
import { problemOf } from "../../storage/stored-value.ts";
import { log } from "../../telemetry/log.ts";
import { defaultPriority } from "../schedule.ts";
import { queueNames, taskStates } from "../task.ts";

/** What is known of a task's row without reading it; counted-events.ts says what the last three are for. */
export interface TaskRow {
  seq: number;
  /** The commit that wrote the row last. */
  changedIn: number;
  counted: number;
  /** How many events its timeline has in the row. */
  events: number;
}

/** Every open task has a row from `before` on, or is one of `tasks`. Rows are given by their numbers. */
export interface OpenRange {
  before: number;
  tasks: number[];
}

const openRow = z.object({
  tenant: z.string(),
  queue: z.enum(queueNames),
  state: z.enum(taskStates),
  createdAt: z.number(),
  startAt: z.number().nullable(),
  expiresAt: z.number().nullable(),
  deadlineAt: z.number(),
  dueAt: z.number(),
  worker: z.string().nullable(),
  followUp: z.enum(["none", "pending", "done", "abandoned"]),
  events: z.number(),
  priority: z.number().catch(defaultPriority),
});
const ofRow = z.object({ id: z.string(), seq: z.number(), changedIn: z.number(), counted: z.number() });

export type OpenRow = ReturnType<typeof openRowOf>;

const query = `SELECT id, seq, changed_in AS changedIn, counted, tenant, queue, state, created_at AS createdAt, start_at AS startAt,
    expires_at AS expiresAt, deadline_at AS deadlineAt, due_at AS dueAt, worker, follow_up AS followUp, iif(json_valid(timeline), json_array_length(timeline), NULL) AS events,
    iif(json_valid(payload), payload ->> '$.priority', NULL) AS priority
  FROM tasks WHERE (settled_at IS NULL OR follow_up = 'pending') AND`;

/** In the order of their numbers. `task` is null when the row cannot be read, which is logged. */
export function readOpenRows(sql: SqlStorage, { before, tasks }: OpenRange): OpenRow[] {
  const listed = `${query} seq IN (SELECT value FROM json_each(?)) AND seq < ? ORDER BY seq`;
  return [
    ...sql.exec(listed, JSON.stringify(tasks), before).toArray(),
    ...sql.exec(`${query} seq >= ? ORDER BY seq`, before).toArray(),
  ].map(openRowOf);
}

function openRowOf(values: Record<string, SqlStorageValue>) {
  const row = ofRow.parse(values);
  const parsed = openRow.safeParse(values);
  if (!parsed.success) {
    log("error", { event: "stored_value_unreadable", error: problemOf(`task ${row.id}`, parsed.error) });
    return { row: { ...row, events: 0 }, task: null, priority: defaultPriority };
  }
  const { events, priority, ...task } = parsed.data;
  return { row: { ...row, events }, task: { id: row.id, ...task }, priority };
}
