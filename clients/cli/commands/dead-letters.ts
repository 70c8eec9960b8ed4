import { ApiError, type DeadLetter } from "../../typescript/src/index.ts";
import { sentenceOf, UsageError } from "../exit-codes.ts";
import { Progress } from "../progress.ts";
import { wholeNumber } from "../read-input.ts";
import type { AddCommand, Session } from "../session.ts";
import { oneLine } from "../show-task.ts";

export const addDeadLetters: AddCommand = (program, session) => {
  const group = program.command("dead-letters").description("The tasks that failed for good.");
  group
    .command("list")
    .description("List them, newest first.")
    .option("-n, --limit <count>", "how many", wholeNumber, 50)
    .action(async ({ limit }) => {
      const { client, print } = session();
      let left = limit;
      for await (const letter of client.deadLetters({ pageSize: Math.min(limit, 200) })) {
        print(letter, () => rowOf(letter));
        left -= 1;
        if (left === 0) return;
      }
    });
  group
    .command("replay")
    .description("Submit them again, as new tasks. Prints the new ids.")
    .argument("[id...]")
    .option("--all", "all that were not replayed before")
    .action(async (ids, { all }) => {
      if (ids.length > 0 === Boolean(all)) throw new UsageError("Give ids, or --all.");
      const opened = session();
      await replay(all ? await notReplayed(opened) : ids, opened);
    });
};

const rowOf = ({ id, failed_at, task_type, reason, replayed_as }: DeadLetter) =>
  `${id}  ${failed_at.slice(0, 19).replace("T", " ")}  ${task_type}  ${oneLine(reason)}${replayed_as ? `  → ${replayed_as}` : ""}`;

/** All of them before the first is replayed: a replay may become a dead letter again. */
async function notReplayed({ client }: Session): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id, replayed_as } of client.deadLetters({ pageSize: 200 })) if (!replayed_as) ids.push(id);
  return ids.reverse();
}

/** One after the other, so that a refusal that holds for all, such as a spent budget, stops it early. */
async function replay(ids: readonly string[], { client, print, fail }: Session): Promise<void> {
  const progress = new Progress("replaying", ids.length);
  for (const id of ids) {
    try {
      const task = await client.retry(id);
      progress.end();
      print({ id, task_id: task.task_id, error: null }, () => task.task_id);
    } catch (error) {
      progress.end();
      // Of this letter alone: it is gone, or cannot be replayed unchanged.
      if (!(error instanceof ApiError) || ![404, 422].includes(error.status)) throw error;
      print(
        { id, task_id: null, error: { code: error.code, message: error.message } },
        () => `${id}: ${sentenceOf(error)}`,
      );
      fail();
    }
    progress.step();
  }
  progress.end();
}
