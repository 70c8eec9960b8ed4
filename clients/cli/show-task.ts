// Tasks as text for people. What a model or a caller wrote may contain control characters, which must not reach the terminal.
import type { ListedTask, Task } from "../typescript/src/index.ts";
import type { Session } from "./session.ts";

/** Without what moves a cursor, colours a terminal or turns the order of what follows. */
export const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed.
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "");
export const oneLine = (text: string): string => printable(text.replace(/\s+/g, " "));

/** Prints a task that is settled; a failed or revoked one decides the exit code. */
export function printSettled(task: Task, session: Session): void {
  session.print(task, () => {
    const { task_id, status, result, error, message } = task;
    if (status !== "SUCCESS") return `${status} ${task_id}: ${oneLine(error ?? message)}`;
    return result ? printable(result.response) : `${status} ${task_id}: ${message}`;
  });
  if (task.status !== "SUCCESS") session.fail();
}

const columns = { status: 8, type: 20 };

export function rowOf({ task_id, status, task_type, created_at, text }: ListedTask): string {
  const time = created_at.slice(0, 19).replace("T", " ");
  return `${task_id}  ${time}  ${status.padEnd(columns.status)}${task_type.padEnd(columns.type)}  ${oneLine(text)}`;
}
