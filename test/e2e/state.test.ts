// The state of a server is exported as a backup and imported into another folder, and a server continues there.
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ProviderServer } from "../rules/ai/provider-server.ts";
import { storedRows } from "../rules/state/stored-rows.ts";
import { newStateFolder, StartedServer } from "./started-server.ts";

const answer = (content: string) => ({
  body: {
    choices: [{ finish_reason: "stop", message: { content } }],
    usage: { prompt_tokens: 11, completion_tokens: 7 },
  },
});
const fits = answer('{"label":"positive","score":0.9,"confidence":0.8,"language":"en"}');
const misfit = answer('{"label":"glad"}');
/** Longer than it takes to stop the server. */
const retryAfterSeconds = 5;
const down = {
  status: 503,
  headers: { "retry-after": String(retryAfterSeconds) },
  body: { error: { message: "down" } },
};

let model: ProviderServer;
let modelUrl: string;
let server: StartedServer | undefined;
beforeEach(async () => {
  model = new ProviderServer();
  modelUrl = await model.listen();
});
afterEach(async () => {
  if (server?.process.exitCode === null) await server.end("SIGTERM");
  model.close();
});

async function start(stateDir: string): Promise<string> {
  // Only answers are asked of the model, in their planned order.
  const provider = { OPENAI_API_KEY: "sk", OPENAI_BASE_URL: `${modelUrl}/v1`, EMBEDDING_PROVIDER: "local" };
  server = new StartedServer({ STATE_DIR: stateDir, ...provider });
  return server.ready();
}

const run = promisify(execFile);
const state = (stateDir: string, command: string, backup: string) =>
  run(process.execPath, ["scripts/state.ts", command, backup], {
    cwd: join(import.meta.dirname, "../.."),
    env: { PATH: process.env.PATH, STATE_DIR: stateDir },
  });

// biome-ignore lint/suspicious/noExplicitAny: what is read of it is asserted.
async function ask(url: string, body?: unknown, headers: Record<string, string> = {}): Promise<any> {
  const sent = { "content-type": "application/json", ...headers };
  const init = body === undefined ? {} : { method: "POST", headers: sent, body: JSON.stringify(body) };
  return (await fetch(url, init)).json();
}
const waiting = { prefer: "wait=20" };
const kafka = { authorization: `Basic ${btoa("any:any")}` };
const sentiment = (text: string) => ({ text, task_type: "sentiment" });

interface PartitionSeen {
  partition: number;
  position: number | null;
  committed: number | null;
}

/** What must be the same before and after. */
async function whatIsThere(url: string, tasks: readonly string[]) {
  const { total_tasks, completed_tasks, failed_tasks, tokens_used, tasks_by_state, dead_letters } = await ask(
    `${url}/metrics`,
  );
  const topicPartitionOffsets = [0, 1, 2].map((partition) => ({ topic: "datos_crudos", partition, offset: 0 }));
  const { pollers } = await ask(`${url}/kafka/status`);
  return {
    metrics: { total_tasks, completed_tasks, failed_tasks, tokens_used, tasks_by_state, dead_letters },
    tasks: await Promise.all(tasks.map((id) => ask(`${url}/task/${id}`))),
    timelines: await Promise.all(tasks.map((id) => ask(`${url}/task/${id}/events`))),
    letters: await ask(`${url}/dead-letters`),
    records: await ask(`${url}/kafka/fetch`, { topicPartitionOffsets, timeout: 0 }, kafka),
    // The poller of an empty partition has none until it has looked, and then stands at the beginning.
    offsets: pollers.flatMap(({ partitions }: { partitions: PartitionSeen[] }) =>
      partitions.map(({ partition, position, committed }) => ({
        partition,
        position: position ?? 0,
        committed: committed ?? 0,
      })),
    ),
  };
}

test("a backup imported into a new folder has the same rows byte for byte, and a server continues there", async () => {
  const stateDir = newStateFolder();
  const url = await start(stateDir);

  model.plan(fits, fits, misfit, misfit, down);
  const settled = await ask(`${url}/process`, sentiment("It is great\u2028and 👍 lasts"), waiting);
  expect(settled).toMatchObject({ status: "SUCCESS" });
  const event = JSON.stringify({ text: "an event", task_type: "sentiment", event_id: "event-1" });
  await ask(
    `${url}/kafka/produce`,
    [event, "not json"].map((value) => ({ topic: "datos_crudos", partition: 1, value })),
    kafka,
  );
  await vi.waitFor(async () => expect(await ask(`${url}/task/event-1`)).toMatchObject({ status: "SUCCESS" }), {
    timeout: 10_000,
  });
  const failed = await ask(`${url}/process`, sentiment("nobody can tell"), waiting);
  expect(failed).toMatchObject({ status: "FAILURE" });
  await vi.waitFor(async () => {
    const { pollers } = await ask(`${url}/kafka/status`);
    expect(pollers.flatMap((each: { partitions: PartitionSeen[] }) => each.partitions)).toContainEqual(
      expect.objectContaining({ partition: 1, position: 2, committed: 2, lag: 0 }),
    );
    expect((await ask(`${url}/dead-letters`)).dead_letters).toHaveLength(2);
  }, 10_000);
  const { task_id: waitingId } = await ask(`${url}/process`, sentiment("for later"));
  await vi.waitFor(
    async () => expect(await ask(`${url}/task/${waitingId}`)).toMatchObject({ status: "RETRY" }),
    10_000,
  );

  const ids = [settled.task_id, failed.task_id, "event-1"];
  const before = await whatIsThere(url, ids);
  const backup = join(newStateFolder(), "backup");
  await expect(state(stateDir, "export", backup)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^STATE_DIR: .* is in use by another running server\. Stop that one/),
  });
  await server?.end("SIGTERM");

  const { stdout } = await state(stateDir, "export", backup);
  expect(stdout).toMatch(/^Exported \d+ rows of \d+ databases from /);
  const rows = storedRows(stateDir);
  expect(Object.keys(rows).join()).toMatch(/TaskShard.*tasks.*/);
  const imported = join(newStateFolder(), "new");
  await state(imported, "import", backup);
  expect(storedRows(imported)).toEqual(rows);

  // Nobody asks the server until the alarm of the waiting task has made it ask the model.
  model.plan(fits);
  const again = await start(imported);
  await vi.waitFor(() => expect(model.asked).toHaveLength(1), { timeout: (retryAfterSeconds + 15) * 1000 });
  expect(JSON.stringify(model.asked[0]?.body)).toContain("for later");
  expect(await ask(`${again}/task/${waitingId}?wait=10`)).toMatchObject({ status: "SUCCESS", attempt: 2 });

  const after = await whatIsThere(again, ids);
  const { completed_tasks, tokens_used, tasks_by_state } = before.metrics;
  expect(after).toEqual({
    ...before,
    metrics: {
      ...before.metrics,
      completed_tasks: completed_tasks + 1,
      tokens_used: tokens_used + 18,
      tasks_by_state: { ...tasks_by_state, STARTED: tasks_by_state.STARTED + 1, SUCCESS: tasks_by_state.SUCCESS + 1 },
    },
  });
  expect(before.records).toMatchObject([{ value: event }, { value: "not json" }]);
  expect(before.metrics.dead_letters).toBe(2);
  expect(await ask(`${again}/process`, sentiment("It is great\u2028and 👍 lasts"), waiting)).toMatchObject({
    status: "SUCCESS",
    result: { from_cache: true, cache: { layer: "exact" } },
  });
  expect(model.asked).toHaveLength(1);
  expect(readdirSync(join(imported, "..")), "nothing else is left behind").toEqual(["new"]);
}, 90_000);
