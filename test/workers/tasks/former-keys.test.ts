import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createServices } from "../../../src/composition/services.ts";
import { canonicalJson } from "../../../src/kernel/canonical-json.ts";
import { textHash } from "../../../src/kernel/text-hash.ts";
import { FormerKeys } from "../../../src/tasks/former-keys.ts";
import { keyedShard } from "../../../src/tasks/task-id.ts";
import { ApiUnderTest, accepted } from "../api/api-under-test.ts";
import { type HeldQueues, holdQueues } from "./held-queues.ts";

let queues: HeldQueues;
beforeEach(() => {
  queues = holdQueues();
});
afterEach(() => queues.release());

const { shards } = createServices(env).cron();
const text = "Where is my order?";

async function send(api: ApiUnderTest, key: string, body: object = { text }) {
  const reply = await api.call("POST", "/process", { body, headers: { "Idempotency-Key": key } });
  return reply.status === 200 ? accepted.parse(reply.body).task_id : reply.status;
}

/** Stores the key of a task as earlier versions did: as a hash, in the shard of the hash, where the task was. */
async function storeAsBefore(tenant: string, name: string, taskId: string): Promise<string> {
  const key = await textHash(canonicalJson([tenant, name]));
  const shard = taskId.slice(0, 4);
  const rows = await runInDurableObject(env.TASK_SHARD.getByName(shard), (_, { storage }) => {
    storage.sql.exec("UPDATE idempotency_keys SET key = ? WHERE task_id = ?", key, taskId);
    return storage.sql.exec("SELECT * FROM idempotency_keys WHERE key = ?", key).toArray();
  });
  expect(rows).toHaveLength(1);
  return keyedShard(key);
}

/** A key whose shard is the same in both forms, so that a test can move its row. */
async function movableKey(api: ApiUnderTest): Promise<{ key: string; taskId: string }> {
  for (let n = 0; ; n++) {
    const key = `key-${n}`;
    const taskId = String(await send(api, key));
    if (keyedShard(await textHash(canonicalJson([api.tenant, key]))) === taskId.slice(0, 4)) return { key, taskId };
  }
}

describe("a key that an earlier version stored", () => {
  it("still leads to its task, and refuses another body", async () => {
    const before = new ApiUnderTest();
    const { key, taskId } = await movableKey(before);
    await storeAsBefore(before.tenant, key, taskId);
    const after = new ApiUnderTest({ vars: { OPEN_TENANT: before.tenant } });
    expect(await send(after, key)).toBe(taskId);
    expect(await send(after, key, { text: "Something else" })).toBe(409);
  });

  it("is free once its task has failed, and asked for no more once the last has expired", async () => {
    const before = new ApiUnderTest();
    const { key, taskId } = await movableKey(before);
    const shard = await storeAsBefore(before.tenant, key, taskId);
    let [asked, now] = [0, Date.now()];
    const named = (name: string) => {
      asked += 1;
      return shards.named(name);
    };
    const formerKeys = new FormerKeys({ named }, () => now);
    const answer = () => formerKeys.answerTo(before.tenant, key, "another request");
    expect([await answer(), await answer()]).toMatchObject([{ outcome: "key_reused" }, { outcome: "key_reused" }]);
    const { until } = await shards.named(shard).formerAnswer("nothing", "");
    now = until;
    expect([await answer(), asked]).toEqual([null, 2]);
    await shards.named(shard).abandon(taskId, "It failed.");
    const after = new ApiUnderTest({ vars: { OPEN_TENANT: before.tenant } });
    expect(await send(after, key)).not.toBe(taskId);
  });
});
