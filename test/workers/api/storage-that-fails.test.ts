// What clients and operators see when tasks cannot be stored, or when newer code wrote the storage.
import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { migrate } from "../../../src/storage/migrations.ts";
import { taskMigrations } from "../../../src/tasks/shard/task-migrations.ts";
import { type HeldQueues, holdQueues } from "../tasks/held-queues.ts";
import { ApiUnderTest, accepted } from "./api-under-test.ts";

const body = { text: "The service was excellent.", task_type: "sentiment" };

let queues: HeldQueues;
beforeEach(async () => {
  await reset();
  queues = holdQueues();
  vi.spyOn(console, "log").mockImplementation(() => undefined);
});
afterEach(() => {
  queues.release();
  vi.restoreAllMocks();
});

/** Each shard in use. */
async function shards(): Promise<DurableObjectStub[]> {
  const names = await env.SHARD_DIRECTORY.getByName("directory").list();
  return names.map((name) => env.TASK_SHARD.getByName(name));
}

describe("storage that newer code wrote", () => {
  it("is refused by every route and by /health, with 503 and the same sentence", async () => {
    const api = new ApiUnderTest();
    const { task_id } = accepted.parse((await api.call("POST", "/process", { body })).body);
    const stubs = await shards();
    const version = taskMigrations.length;
    for (const shard of stubs) {
      await runInDurableObject(shard, (_, { storage }) =>
        migrate(storage, "TaskShard", [...taskMigrations, "SELECT 1"]),
      );
      await evictDurableObject(shard);
    }
    const sentence = `this TaskShard has version ${version + 1}, and the running code knows versions up to ${version}`;
    for (const [method, path] of [
      ["GET", `/task/${task_id}`],
      ["GET", "/tasks"],
      ["GET", "/metrics"],
      ["DELETE", `/task/${task_id}`],
    ] as const) {
      expect(await api.call(method, path), `${method} ${path}`).toMatchObject({
        status: 503,
        body: { error: { code: "store_unavailable", message: expect.stringContaining(sentence) } },
      });
    }
    expect(await new ApiUnderTest().get("/health")).toMatchObject({
      status: 503,
      body: { status: "unhealthy", reason: expect.stringContaining(sentence) },
    });
  });
});

describe("a shard that cannot write", () => {
  it("makes /health answer 503 with its name, although it still answers from memory", async () => {
    const api = new ApiUnderTest();
    const { task_id } = accepted.parse((await api.call("POST", "/process", { body })).body);
    expect((await api.get("/health")).body).toMatchObject({ status: "healthy" });
    for (const shard of await shards()) {
      await runInDurableObject(shard, (_, { storage }) => {
        vi.spyOn(storage, "transactionSync").mockImplementation(() => {
          throw new Error("database or disk is full");
        });
      });
    }
    expect((await api.get(`/task/${task_id}`)).status).toBe(200);
    const health = await new ApiUnderTest().get("/health");
    expect(health).toMatchObject({
      status: 503,
      body: { status: "unhealthy", reason: expect.stringMatching(/^task shard \w{4} cannot store: see the log$/) },
    });
    vi.restoreAllMocks();
    expect((await new ApiUnderTest().get("/health")).status).toBe(200);
  });
});
