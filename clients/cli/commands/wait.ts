import { forEachId } from "../each-id.ts";
import { wholeNumber } from "../read-input.ts";
import type { AddCommand } from "../session.ts";
import { printSettled } from "../show-task.ts";

export const addWait: AddCommand = (program, session) => {
  program
    .command("wait")
    .description("Wait until tasks are settled, and print their answers.")
    .argument("<id...>")
    .option("--timeout <seconds>", "how long to wait for each", wholeNumber, 600)
    .action(async (ids, { timeout }) => {
      const opened = session();
      await forEachId(ids, opened, async (id) => {
        printSettled(await opened.client.wait(id, { timeoutMs: timeout * 1000 }), opened);
      });
    });
};
