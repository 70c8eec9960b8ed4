// The server is killed with SIGKILL while it works. The model's own count of its calls shows what was done twice.
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CountedServer } from "./counted-server.ts";
import { ModelServer } from "./model-server.ts";

/** Messages that a worker processes at once: `max_batch_size` of the task queues. */
const slots = 4;

let model: ModelServer;
let server: CountedServer;
beforeEach(async () => {
  model = await ModelServer.start();
});
afterEach(async () => {
  await server.stop();
  await model.stop();
});

async function restart(): Promise<void> {
  await server.kill();
  await server.start();
}

/** Sends a text as a careful client does: it repeats the request with the same key until there is an answer. */
async function submitSurely(text: string): Promise<string> {
  const send = () => server.ask("POST", "/process", { text, use_cache: false }, { "Idempotency-Key": text });
  const { status, body } = await vi.waitFor(send, { timeout: 60_000, interval: 100 });
  // Settled already, when what was lost was the answer alone.
  expect([200, 202]).toContain(status);
  return body.task_id;
}

describe.each([1, 16])("with %i workers", (workers) => {
  /** After a kill, at most so many model calls are repeated. */
  const concurrency = workers * slots;

  beforeEach(async () => {
    server = new CountedServer(model, { WORKERS: String(workers) });
    await server.start();
  });

  test("all workers call the model at the same time, and none more often than it has slots", async () => {
    model.hold();
    const items = Array.from({ length: 100 }, (_, index) => ({ text: `waiting ${index}`, use_cache: false }));
    await server.submitBatch(items);
    await vi.waitFor(() => expect(model.calls.length).toBeGreaterThanOrEqual(workers), { timeout: 2000, interval: 5 });
    await wait(300);
    expect(model.calls.length).toBeLessThanOrEqual(concurrency);
    model.letGo();
    await server.untilCompleted(items.length);
    expect(model.calls).toHaveLength(items.length);
  });

  test("500 tasks succeed once each, although the server is killed twice while it accepts and runs them", async () => {
    model.delayMs = 25;
    const texts = Array.from({ length: 500 }, (_, index) => `text-${index}-${crypto.randomUUID()}`);
    const ids: string[] = [];
    let sent = 0;
    const submit = async () => {
      while (sent < texts.length) {
        const index = sent++;
        ids[index] = await submitSurely(texts[index] ?? "");
      }
    };
    const submitting = Promise.all(Array.from({ length: 16 }, submit));
    for (const calls of [100, 300]) {
      await vi.waitFor(() => expect(model.calls.length).toBeGreaterThan(calls), { timeout: 40_000, interval: 5 });
      await restart();
    }
    await submitting;
    await server.untilCompleted(texts.length);

    const tasks = await server.allTasks();
    expect(tasks.size).toBe(texts.length);
    const callsOf = Map.groupBy(model.calls, ({ text }) => text);
    expect(callsOf.size).toBe(texts.length);
    for (const [index, id] of ids.entries()) {
      const task = tasks.get(id);
      expect(task?.status).toBe("SUCCESS");
      for (const call of callsOf.get(texts[index] ?? "") ?? []) {
        expect(call.at).toBeLessThanOrEqual(Date.parse(task?.settled_at ?? ""));
      }
    }
    expect(model.calls.length).toBeLessThanOrEqual(texts.length + 2 * concurrency);
    expect(await server.metrics()).toMatchObject({ total_tasks: 500, completed_tasks: 500, active_tasks: 0 });
    const last = await server.task(ids.at(-1) ?? "");
    expect(last.result?.output).toMatchObject({ summary: texts.at(-1) });
  }, 110_000);

  test("a task is not lost when the server is killed between its 202 and its first attempt", async () => {
    model.hold();
    const texts = Array.from({ length: 12 }, (_, index) => `held ${index}`);
    const ids = await Promise.all(texts.map((text) => server.submit({ text, use_cache: false })));
    await restart();
    model.letGo();
    await server.untilCompleted(texts.length);
    for (const [index, id] of ids.entries()) {
      expect(await server.task(id)).toMatchObject({ status: "SUCCESS", result: { output: { summary: texts[index] } } });
    }
    expect(model.calls.filter(({ end }) => end === "answered")).toHaveLength(texts.length);
    expect(model.calls.length).toBeLessThanOrEqual(texts.length + concurrency);
  }, 60_000);
});
