import type { TaskInspection, TaskRequest } from "../../typescript/src/index.ts";
import { wholeNumber } from "../read-input.ts";
import type { AddCommand } from "../session.ts";
import { printSettled } from "../show-task.ts";

export const addRetry: AddCommand = (program, session) => {
  program
    .command("retry")
    .description("Submit a failed task again, as a new task. Prints its id, or with --wait the answer.")
    .argument("<id>")
    .option("--text <text>", "this text in the place of the old one")
    .option("-w, --wait", "wait for the answer")
    .option("--timeout <seconds>", "how long to wait", wholeNumber, 600)
    .action(async (id, { text, wait, timeout }) => {
      const { client, print } = session();
      const edited = text === undefined ? undefined : { ...requestOf((await client.inspect(id)).payload), text };
      const task = await client.retry(id, edited);
      if (!wait) return print(task, () => task.task_id);
      printSettled(await client.wait(task, { timeoutMs: timeout * 1000 }), session());
    });
};

/** The request that the task was, without its times. */
function requestOf({ options, ...payload }: TaskInspection["payload"]): TaskRequest {
  const { text, task_type, use_cache, cache_threshold, model, temperature, max_tokens, language } = payload;
  const { metadata, callback_url } = payload;
  return {
    ...options,
    ...{
      text,
      task_type,
      use_cache,
      cache_threshold,
      model,
      temperature,
      max_tokens,
      language,
      metadata,
      callback_url,
    },
  };
}
