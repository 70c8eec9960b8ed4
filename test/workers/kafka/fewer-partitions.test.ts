// A topic keeps its partitions when the settings name fewer than there were.
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { patience } from "../../patience.ts";
import { ApiUnderTest } from "../api/api-under-test.ts";
import { type HeldQueues, holdQueues } from "../tasks/held-queues.ts";
import { logOfTopics } from "./log-of-topics.ts";

let queues: HeldQueues;
beforeEach(() => {
  queues = holdQueues();
});
afterEach(() => queues.release());

const record = (topic: string, partition: number) => {
  const value = JSON.stringify({ text: `of partition ${partition}` });
  return { topic, partition, key: null, value, headers: [], timestamp: Date.now() };
};

it("records in the partitions beyond a lowered KAFKA_PARTITIONS become tasks, and /health says what to set", async () => {
  const tenant = "vitest";
  const before = new ApiUnderTest({ vars: { OPEN_TENANT: tenant, KAFKA_PARTITIONS: "6" } });
  const topic = "datos_crudos";
  const written = await before.call("POST", "/kafka/produce", {
    body: [0, 5].map((partition) => ({ topic, partition, value: JSON.stringify({ text: `in ${partition}` }) })),
  });
  expect(written.status).toBe(200);
  const after = new ApiUnderTest({ vars: { OPEN_TENANT: tenant, KAFKA_PARTITIONS: "3" } });
  expect((await after.get("/kafka/topics")).body).toMatchObject({ [topic]: 6 });
  const fetched = await after.call("POST", "/kafka/fetch", { body: { topic, partition: 5, offset: 0, timeout: 0 } });
  expect(fetched.body).toMatchObject([{ partition: 5, offset: 0 }]);
  // A record wakes its poller, which counts and reads all partitions.
  await vi.waitFor(async () => {
    const { body } = await after.get("/kafka/status");
    const partitions = JSON.parse(JSON.stringify(body)).pollers.flatMap(
      (each: { partitions: unknown }) => each.partitions,
    );
    expect(partitions).toContainEqual(expect.objectContaining({ partition: 5, position: 1, lag: 0 }));
  }, patience);
  expect((await after.get("/health")).body).toMatchObject({
    warnings: expect.arrayContaining([
      "Kafka: datos_crudos has 6 partitions and KAFKA_PARTITIONS is 3. All 6 are read. Set KAFKA_PARTITIONS to 6.",
    ]),
  });
});

it("a topic that a client created keeps its partitions when the settings name it with fewer", async () => {
  const topic = `created-${crypto.randomUUID()}`;
  await env.SHARD_DIRECTORY.getByName("kafka-topics").add(`${topic}/5`);
  const log = logOfTopics({ [topic]: 3 });
  expect(await log.create(topic, 3)).toBe(5);
  expect((await log.produce([record(topic, 4)])).ok).toBe(true);
  expect(await log.partition(topic, 4)?.bounds()).toEqual({ start: 0, end: 1 });
});

it("a topic grows with the settings, stays as large, and has no more partitions before anything is written", async () => {
  const topic = crypto.randomUUID();
  const countOf = async (settings: number) => (await logOfTopics({ [topic]: settings }).allTopics()).get(topic);
  const write = (settings: number) => logOfTopics({ [topic]: settings }).produce([record(topic, 0)]);
  expect([await countOf(6), await countOf(2)]).toEqual([6, 2]);
  await write(2);
  expect([await countOf(4), await countOf(1)]).toEqual([4, 2]);
  await write(4);
  expect([await countOf(1), await countOf(5)]).toEqual([4, 5]);
});
