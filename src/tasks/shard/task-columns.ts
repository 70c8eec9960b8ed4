// The columns of a task's row: how they are created, what is written into them, and how a row becomes a task. A column has the name of
// the task's field in snake case.
import * as z from "zod";
import { jsonColumn, problemOf } from "../../storage/stored-value.ts";
import { queueNames, resultSummary, type Task, taskStates } from "../task.ts";
import { storedTimeline, writeTimeline } from "./stored-timeline.ts";

interface Column {
  sql: string;
  schema: z.ZodType;
  /** The value is written when the task is accepted and does not change. */
  isFixed?: true;
}

const time = z.number();
const columns = {
  id: { sql: "TEXT NOT NULL", schema: z.string(), isFixed: true },
  tenant: { sql: "TEXT NOT NULL", schema: z.string(), isFixed: true },
  queue: { sql: "TEXT NOT NULL", schema: z.enum(queueNames), isFixed: true },
  taskType: { sql: "TEXT NOT NULL", schema: z.string(), isFixed: true },
  state: { sql: "TEXT NOT NULL", schema: z.enum(taskStates) },
  attempt: { sql: "INTEGER NOT NULL", schema: z.number() },
  createdAt: { sql: "INTEGER NOT NULL", schema: time, isFixed: true },
  startedAt: { sql: "INTEGER", schema: time.nullable() },
  settledAt: { sql: "INTEGER", schema: time.nullable() },
  deadlineAt: { sql: "INTEGER NOT NULL", schema: time, isFixed: true },
  dueAt: { sql: "INTEGER NOT NULL", schema: time },
  leaseId: { sql: "TEXT", schema: z.string().nullable() },
  worker: { sql: "TEXT", schema: z.string().nullable() },
  error: { sql: "TEXT", schema: z.string().nullable() },
  summary: { sql: "TEXT", schema: jsonColumn(resultSummary).nullable() },
  followUp: { sql: "TEXT NOT NULL", schema: z.enum(["none", "pending", "done", "abandoned"]) },
  timeline: { sql: "TEXT NOT NULL", schema: storedTimeline },
  startAt: { sql: "INTEGER", schema: time.nullable().default(null), isFixed: true },
  expiresAt: { sql: "INTEGER", schema: time.nullable().default(null), isFixed: true },
  maxRetries: { sql: "INTEGER", schema: z.number().nullable().default(null), isFixed: true },
  taskTypeVersion: { sql: "INTEGER", schema: z.number().nullable().default(null), isFixed: true },
  // Listings do not read it.
  result: { sql: "TEXT", schema: z.string().nullable().default(null) },
} satisfies Record<keyof Task, Column>;

type Columns = typeof columns;
const fields = Object.keys(columns) as (keyof Columns)[];
const changing = fields.filter((field) => !("isFixed" in columns[field]));
const nameOf = (field: string): string => field.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
const selectionOf = (selected: readonly string[]): string =>
  selected.map((field) => `${nameOf(field)} AS ${field}`).join(", ");
const row: z.ZodType<Task> = z.object(
  Object.fromEntries(fields.map((field) => [field, columns[field].schema])) as {
    [F in keyof Columns]: Columns[F]["schema"];
  },
);

/** Columns of the row that are no part of the task; counted-events.ts says what they are for. */
const bookkeeping = ["changed_in INTEGER NOT NULL DEFAULT 0", "counted INTEGER NOT NULL DEFAULT 0", "calls TEXT"];

/** Creates the table as it is after all migrations. */
export const createTasks = `CREATE TABLE tasks (seq INTEGER PRIMARY KEY, ${fields
  .map((field) => `${nameOf(field)} ${columns[field].sql}`)
  .join(", ")}, payload TEXT NOT NULL, ${bookkeeping.join(", ")})`;
export const taskColumns = selectionOf(fields);
export const listedTaskColumns = selectionOf(fields.filter((field) => field !== "result"));
export const insertTask = `INSERT OR IGNORE INTO tasks (${fields.map(nameOf).join(", ")}, payload, changed_in, seq)
  VALUES (${fields.map(() => "?").join(",")},?,?,?)`;
export const updateTask = `UPDATE tasks SET ${changing.map((field) => `${nameOf(field)}=?`).join(", ")},
  changed_in=?, counted=?, calls=ifnull(?, calls) WHERE seq=?`;

/** The first values of `insertTask`. */
export const insertedValues = (task: Task): SqlStorageValue[] => fields.map((field) => storedValue(task, field));
/** The first values of `updateTask`. */
export const updatedValues = (task: Task): SqlStorageValue[] => changing.map((field) => storedValue(task, field));

function storedValue(task: Task, field: keyof Task): SqlStorageValue {
  if (field === "timeline") return writeTimeline(task.timeline);
  const value = task[field];
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}

/** A row that is no valid task. The message names the task and the column. */
export class UnreadableTaskError extends Error {}

/** Throws an UnreadableTaskError. */
export function taskOf(values: Record<string, SqlStorageValue>): Task {
  const parsed = row.safeParse(values);
  if (parsed.success) return parsed.data;
  throw new UnreadableTaskError(problemOf(`task ${values.id}`, parsed.error));
}
