// For commands that take several ids: an id that fails by itself does not keep the others from their turn.
import { ApiError, WaitTimeoutError } from "../typescript/src/index.ts";
import { exitCodeOf, jsonOf, sentenceOf } from "./exit-codes.ts";
import type { Session } from "./session.ts";
import { printable } from "./show-task.ts";

/** One after the other. The exit code is that of the first that failed. */
export async function forEachId(
  ids: readonly string[],
  { isJson }: Pick<Session, "isJson">,
  work: (id: string) => Promise<void>,
): Promise<void> {
  let exitCode: number | null = null;
  for (const id of ids) {
    try {
      await work(id);
    } catch (error) {
      if (!isOfOneId(error)) throw error;
      console.error(isJson ? JSON.stringify({ id, error: jsonOf(error) }) : printable(`${id}: ${sentenceOf(error)}`));
      exitCode ??= exitCodeOf(error);
    }
  }
  if (exitCode !== null) process.exitCode = exitCode;
}

/** Not of the key or the server, which would refuse the others as well. */
const isOfOneId = (error: unknown): boolean =>
  error instanceof WaitTimeoutError || (error instanceof ApiError && error.status === 404);
