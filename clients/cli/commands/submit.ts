import type { TaskRequest } from "../../typescript/src/index.ts";
import { inParallel } from "../in-parallel.ts";
import { Progress } from "../progress.ts";
import { collectFields, readRequests, readText, wholeNumber } from "../read-input.ts";
import type { AddCommand, Session } from "../session.ts";
import { printSettled } from "../show-task.ts";

/** How many tasks are waited for at the same time. */
const waits = 16;

export const addSubmit: AddCommand = (program, session) => {
  program
    .command("submit")
    .description("Submit a text, or one for each line of a file. Prints the task's id, or with --wait the answer.")
    .argument("[text...]", "the text; without it, or as -, what is piped in")
    .option("-t, --type <task type>", "what to do with the text, such as sentiment or generation")
    .option("-m, --model <model>", "a model of the configured provider")
    .option("-s, --set <name=value>", "another field of POST /process; may be repeated", collectFields)
    .option("--no-cache", "neither read nor write the cache")
    .option("-f, --file <file>", "submit each of its lines: a text, or JSON like the body of POST /process")
    .option("-w, --wait", "wait for the answer")
    .option("--timeout <seconds>", "how long to wait for each answer", wholeNumber, 600)
    .action(async (words, { type, model, set, cache, file, wait, timeout }) => {
      const shared: Partial<TaskRequest> = {
        ...(type && { task_type: type }),
        ...(model && { model }),
        ...(!cache && { use_cache: false }),
        ...set,
      };
      const timeoutMs = wait ? timeout * 1000 : null;
      if (file) return submitFile(await readRequests(file, shared), timeoutMs, session());
      const request = { ...shared, text: await readText(words) };
      const { client, print } = session();
      if (timeoutMs !== null) return printSettled(await client.run(request, { timeoutMs }), session());
      const task = await client.submit(request);
      print(task, () => task.task_id);
    });
};

async function submitFile(requests: TaskRequest[], timeoutMs: number | null, session: Session): Promise<void> {
  const { client, print, fail } = session;
  const outcomes = await client.batch(requests);
  const ids: string[] = [];
  for (const outcome of outcomes) {
    const { index, task_id, error } = outcome;
    if (task_id) ids.push(task_id);
    else fail();
    if (task_id && timeoutMs !== null) continue;
    print(outcome, () => task_id ?? `line ${index + 1}: ${error?.message} (${error?.code})`);
  }
  if (timeoutMs === null) return;
  const progress = new Progress("waiting", ids.length);
  await inParallel(ids, waits, async (id) => {
    const task = await client.wait(id, { timeoutMs });
    progress.end();
    printSettled(task, session);
    progress.step();
  });
  progress.end();
}
