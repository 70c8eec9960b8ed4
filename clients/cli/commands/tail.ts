import { setTimeout as pause } from "node:timers/promises";
import type { ListedTask, TaskEvent } from "../../typescript/src/index.ts";
import type { AddCommand, Session } from "../session.ts";
import { oneLine, printable, rowOf } from "../show-task.ts";

const pollMs = 1000;

export const addTail: AddCommand = (program, session) => {
  program
    .command("tail")
    .description(
      "Follow a task live: the tokens as the model says them. Without an id, the new tasks and their states.",
    )
    .argument("[id]")
    .action((id) => (id ? tailTask(id, session()) : tailTasks(session())));
};

async function tailTask(id: string, { client, isJson, fail }: Session): Promise<void> {
  let isInText = false;
  for await (const event of client.stream(id)) {
    if (event.event === "failed" || event.event === "revoked") fail();
    if (isJson) console.log(JSON.stringify(event));
    else if (event.event === "tokens") process.stdout.write(printable(event.data.text));
    else console.log(`${isInText ? "\n" : ""}${lineOf(event)}`);
    isInText = event.event === "tokens";
  }
}

function lineOf({ event, data }: Exclude<TaskEvent, { event: "tokens" }>): string {
  if (event === "void") return "(these words are void: the model is asked again)";
  if (event === "state" || event === "attempt_failed")
    return `— ${data.state}${data.reason ? `: ${oneLine(data.reason)}` : ""}`;
  return `— ${data.status}${data.error ? `: ${oneLine(data.error)}` : ""}${data.result ? ` ${data.result.model}` : ""}`;
}

/** Each task that is accepted from now on, whenever its state has changed. Ends with Ctrl-C. Times are the server's. */
async function tailTasks({ client, print }: Session): Promise<never> {
  const { value: newest } = await client.tasks({ pageSize: 1 }).next();
  let states = new Map(newest ? [[newest.task_id, newest.status]] : []);
  let since = newest?.created_at;
  for (;;) {
    const listed: ListedTask[] = [];
    for await (const task of client.tasks(since === undefined ? {} : { since })) listed.unshift(task);
    for (const task of listed) if (states.get(task.task_id) !== task.status) print(task, () => rowOf(task));
    states = new Map(listed.map(({ task_id, status }) => [task_id, status]));
    // What is settled does not change any more; what was accepted at the same time may still come.
    since = (listed.find(({ settled_at }) => !settled_at) ?? listed.at(-1))?.created_at ?? since;
    await pause(pollMs);
  }
}
