import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createServices } from "../../../src/composition/services.ts";
import { patience } from "../../patience.ts";
import { type HeldQueues, holdQueues } from "../tasks/held-queues.ts";

let queues: HeldQueues;
beforeEach(() => {
  queues = holdQueues();
});
afterEach(() => queues.release());

it("a poller begins in a partition that it has never read where its group has committed, as the consumers before it did", async () => {
  const vars = { OPEN_TENANT: "acme", LOG_LEVEL: "error" };
  const { eventLogOf, groupsOf, pollers, config } = createServices(Object.assign({}, env, vars) as Env).api();
  const [topic, partition] = [config.KAFKA_TOPIC, 1];
  const record = { topic, partition, key: null, headers: [], timestamp: Date.now() };
  const values = ["old", "older", "new"].map((text) => JSON.stringify({ text }));
  const placed = await eventLogOf("acme").produce(values.map((value) => ({ ...record, value })));
  if (!placed.ok) throw new Error(placed.error.message);
  await groupsOf("acme")
    .named(config.KAFKA_GROUP)
    .commit("other", [{ topic, partition, offset: 2 }]);
  await pollers.wakeFor(placed.value);
  await vi.waitFor(async () => {
    const [, poller] = await pollers.status();
    expect(poller).toMatchObject({ records: 1, partitions: [{ partition, position: 3, committed: 3, lag: 0 }] });
  }, patience);
});
