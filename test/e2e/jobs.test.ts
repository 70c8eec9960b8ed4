// The server is killed with SIGKILL in the middle of a job. The model's own count of its calls shows what was done twice.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as z from "zod";
import { patience } from "../patience.ts";
import { CountedServer } from "./counted-server.ts";
import { ModelServer } from "./model-server.ts";

const job = z.object({ id: z.string(), state: z.string(), matched: z.number(), done: z.number(), failed: z.number() });

let model: ModelServer;
let server: CountedServer;
beforeEach(async () => {
  model = await ModelServer.start();
  server = new CountedServer(model);
  await server.start();
});
afterEach(async () => {
  await server.stop();
  await model.stop();
});

const texts = Array.from({ length: 300 }, (_, index) => `text ${index}`);

async function submitAll(more: object): Promise<void> {
  for (let from = 0; from < texts.length; from += 100) {
    await server.submitBatch(texts.slice(from, from + 100).map((text) => ({ text, use_cache: false, ...more })));
  }
}

/** Makes a job, kills the server when a third and two thirds are done, and waits for its end. */
async function runKilledTwice(
  body: object,
  untilLastIsSeen: () => Promise<void> = async () => undefined,
): Promise<z.infer<typeof job>> {
  const wishes = { filter: {}, per_second: 60, start_in_seconds: 1, ...body };
  const { id, matched } = job.parse((await server.ask("POST", "/jobs", wishes)).body);
  expect(matched).toBe(texts.length);
  const read = async () => job.parse((await server.ask("GET", `/jobs/${id}`)).body);
  for (const part of [texts.length / 3, (2 * texts.length) / 3]) {
    await vi.waitFor(async () => expect((await read()).done).toBeGreaterThanOrEqual(part), {
      ...patience,
      interval: 5,
    });
    await server.kill();
    await server.start();
  }
  await untilLastIsSeen();
  await vi.waitFor(async () => expect((await read()).state).toBe("COMPLETED"), patience);
  return read();
}

test("a job replays 300 dead letters once each, although the server is killed twice", async () => {
  model.isDown = true;
  await submitAll({ max_retries: 0 });
  const failed = async () =>
    expect((await server.ask("GET", "/metrics")).body).toMatchObject({ dead_letters: texts.length });
  await vi.waitFor(failed, patience);
  model.isDown = false;
  model.calls.length = 0;
  const textsSeen = () => new Set(model.calls.map(({ text }) => text)).size;
  // Nobody asks for the job after the second kill: it goes on by itself.
  const untilAllAreSeen = () => vi.waitFor(() => expect(textsSeen()).toBe(texts.length), patience);
  expect(await runKilledTwice({ action: "replay" }, untilAllAreSeen)).toMatchObject({ done: texts.length, failed: 0 });
  await vi.waitFor(async () => {
    const { completed_tasks, active_tasks } = await server.metrics();
    expect({ completed_tasks, active_tasks }).toEqual({ completed_tasks: texts.length, active_tasks: 0 });
  }, patience);
  expect((await server.allTasks()).size).toBe(2 * texts.length);
});

test("a job revokes 300 waiting tasks, although the server is killed twice", async () => {
  await submitAll({ countdown: 3600 });
  expect(await runKilledTwice({ action: "revoke" })).toMatchObject({ done: texts.length, failed: 0 });
  const tasks = [...(await server.allTasks()).values()];
  expect(tasks).toHaveLength(texts.length);
  expect(new Set(tasks.map(({ status }) => status))).toEqual(new Set(["REVOKED"]));
  expect(model.calls).toEqual([]);
});
