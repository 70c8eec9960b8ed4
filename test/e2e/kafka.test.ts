// Events of the embedded log become answers, although the server is killed in between. The model counts its calls in another process.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { CountedServer } from "./counted-server.ts";
import { ModelServer } from "./model-server.ts";

/** Messages that the one consumer of a test processes at once: after a kill, at most so many model calls are repeated. */
const concurrency = 4;
const topic = "datos_crudos";
const authorization = `Basic ${btoa("any:any")}`;
const messages = z.array(z.object({ partition: z.number(), offset: z.number(), key: z.string(), value: z.string() }));
const letters = z.object({
  dead_letters: z.array(
    z.object({ id: z.string(), reason: z.string(), payload: z.object({ text: z.string(), source: z.unknown() }) }),
  ),
});
const status = z.object({
  pollers: z.array(
    z.object({
      paused_by: z.string().nullable(),
      partitions: z.array(
        z.object({ partition: z.number(), position: z.number().nullable(), lag: z.number().nullable() }),
      ),
    }),
  ),
});

let model: ModelServer;
let server: CountedServer;
beforeEach(async () => {
  model = await ModelServer.start();
  server = new CountedServer(model, { KAFKA_PUBLISH_RESULTS: "true", WORKERS: "1" });
  await server.start();
});
afterEach(async () => {
  await server.stop();
  await model.stop();
});

const produce = (values: readonly string[], more: object = {}) =>
  server.ask(
    "POST",
    "/kafka/produce",
    values.map((value) => ({ topic, value, ...more })),
    { authorization },
  );
const event = (text: string, more: object = {}) => JSON.stringify({ text, use_cache: false, ...more });
const until = <T>(check: () => Promise<T>) => vi.waitFor(check, { timeout: 30_000, interval: 50 });

async function results() {
  const topicPartitionOffsets = [0, 1, 2].map((partition) => ({ topic: "datos_procesados", partition, offset: 0 }));
  const reply = await server.ask("POST", "/kafka/fetch", { topicPartitionOffsets, timeout: 0 }, { authorization });
  return messages.parse(reply.body);
}

async function lag(): Promise<number> {
  const { pollers } = status.parse((await server.ask("GET", "/kafka/status")).body);
  return pollers
    .flatMap(({ partitions }) => partitions)
    .reduce((sum, { position, lag: each }) => sum + (position === null ? 0 : (each ?? 0)), 0);
}

test("600 records with and without keys become one answer each, and 12 invalid records dead letters, although the server is killed twice", async () => {
  model.delayMs = 10;
  const good = Array.from({ length: 600 }, (_, n) => event(`event ${n}`, n % 2 ? { event_id: `id-${n}` } : {}));
  const bad = Array.from({ length: 12 }, (_, n) => `not json ${n}`);
  const values = good.flatMap((value, n) => (n % 50 === 0 ? [value, bad[n / 50] ?? ""] : [value]));
  for (let at = 0; at < values.length; at += 51) {
    const batch = values.slice(at, at + 51).map((value, n) => ({ topic, value, ...(n % 2 && { key: `k${n}` }) }));
    expect((await server.ask("POST", "/kafka/produce", batch, { authorization })).status).toBe(200);
  }
  for (const calls of [150, 400]) {
    await vi.waitFor(() => expect(model.calls.length).toBeGreaterThan(calls), { timeout: 40_000, interval: 5 });
    await server.kill();
    await server.start();
  }
  await server.untilCompleted(600);
  await until(async () => expect(await lag()).toBe(0));
  const tasks = [...(await server.allTasks()).values()];
  expect(tasks.filter((task) => task.status === "SUCCESS")).toHaveLength(600);
  expect(tasks).toHaveLength(612);
  expect(new Set(model.calls.map(({ text }) => text)).size).toBe(600);
  expect(model.calls.length).toBeLessThanOrEqual(600 + 2 * concurrency);
  const kept = letters.parse((await server.ask("GET", "/dead-letters?limit=200")).body).dead_letters;
  expect(kept.map(({ payload }) => payload.text).sort()).toEqual([...bad].sort());
  await until(async () => {
    const published = (await results()).map(({ value }) => JSON.parse(value).task_id);
    expect(new Set(published).size).toBe(612);
  });
}, 120_000);

describe("an event", () => {
  test("is found by its event_id, is one task when it is written twice, and its result is published with its key", async () => {
    await produce([event("hello", { event_id: "e-1" }), event("hello", { event_id: "e-1" })], { key: "k" });
    await until(async () => expect(await server.task("e-1")).toMatchObject({ status: "SUCCESS" }));
    await produce([event("hello", { event_id: "e-1" })], { partition: 2 });
    await until(async () => expect(await lag()).toBe(0));
    expect(model.calls).toHaveLength(1);
    const { task_id } = await server.task("e-1");
    expect(await server.task(task_id)).toEqual(await server.task("e-1"));
    const [published] = await until(async () => {
      const all = await results();
      expect(all).toHaveLength(1);
      return all;
    });
    expect(published?.key).toBe("k");
    expect(JSON.parse(published?.value ?? "")).toMatchObject({
      task_id,
      status: "SUCCESS",
      event_id: "e-1",
      result: { output: { summary: "hello" } },
      source: { topic, offset: 0 },
    });
    expect((await server.ask("GET", "/task/e-2")).status).toBe(404);
  });

  test("that was refused can be replayed after an edit, but not unchanged", async () => {
    await produce(['{"event_id":"e-1","txt":"hello"}'], { key: "k" });
    const [letter] = await until(async () => {
      const { dead_letters } = letters.parse((await server.ask("GET", "/dead-letters")).body);
      expect(dead_letters).toHaveLength(1);
      return dead_letters;
    });
    expect(letter).toMatchObject({
      reason: "text: Invalid input: expected string, received undefined",
      payload: { text: '{"event_id":"e-1","txt":"hello"}', source: { topic, offset: 0, key: "k", event_id: "e-1" } },
    });
    const path = `/dead-letters/${letter?.id}/replay`;
    expect(await server.ask("POST", path, {})).toMatchObject({ status: 422 });
    const replayed = await server.ask("POST", path, { payload: { text: "hello" } });
    expect(replayed.status).toBe(202);
    await until(async () => expect(await server.task(replayed.body.task_id)).toMatchObject({ status: "SUCCESS" }));
  });
});

describe("operating the pollers", () => {
  test("a pause outlasts a restart, and resume continues with the records that waited", async () => {
    const paused = await server.ask("POST", "/kafka/pause");
    expect(status.parse(paused.body).pollers.map(({ paused_by }) => paused_by)).toEqual(
      Array(3).fill("admin of local"),
    );
    await produce([event("waits")], { partition: 0 });
    await server.kill();
    await server.start();
    await produce([event("waits too")], { partition: 0 });
    expect((await server.ask("GET", "/kafka/status")).body.pollers[0].partitions[0]).toMatchObject({
      position: null,
      end: 2,
    });
    await server.ask("POST", "/kafka/resume");
    await server.untilCompleted(2);
    expect(model.calls.map(({ text }) => text).sort()).toEqual(["waits", "waits too"]);
  });

  test("records that are read again after a seek do not call the model again, unless the seek is forced", async () => {
    await produce([event("a"), event("b")], { partition: 1 });
    await server.untilCompleted(2);
    const seek = (body: object) => server.ask("POST", "/kafka/seek", { partition: 1, ...body });
    expect(await seek({ to: "earliest" })).toEqual({ status: 200, body: { partition: 1, position: 0 } });
    await until(async () => expect(await lag()).toBe(0));
    expect(model.calls).toHaveLength(2);
    expect((await seek({ to: { offset: 1 }, force: true })).body).toEqual({ partition: 1, position: 1 });
    await server.untilCompleted(3);
    expect(model.calls.map(({ text }) => text).sort()).toEqual(["a", "b", "b"]);
    expect((await seek({ to: { timestamp: 1_900_000_000_000 } })).body).toEqual({ partition: 1, position: 2 });
    expect((await seek({ to: "latest" })).body).toEqual({ partition: 1, position: 2 });
  });

  test.each([
    [{ partition: 3, to: "earliest" }, "partition"],
    [{ partition: 0, to: "tomorrow" }, "to"],
    [{ partition: 0, to: { offset: -1 } }, "to.offset"],
    [{ to: "earliest" }, "partition"],
  ])("seek to %j is refused by field", async (body, field) => {
    expect(await server.ask("POST", "/kafka/seek", body)).toMatchObject({
      status: 422,
      body: { error: { details: [{ field }] } },
    });
  });
});
