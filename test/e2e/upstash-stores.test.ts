// The server with Upstash Redis and Vector behind its ports; the tests count the requests to both.
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { LocalEmbeddingModel } from "../../src/ai/local/embedder.ts";
import { redisInMemory } from "../rules/storage/redis-in-memory.ts";
import { UpstashRedisFront } from "../rules/storage/upstash-redis-front.ts";
import { UpstashVectorFront } from "../rules/storage/upstash-vector-front.ts";
import { newStateFolder, StartedServer } from "./started-server.ts";

const redis = new UpstashRedisFront(redisInMemory());
const vector = new UpstashVectorFront(new LocalEmbeddingModel().dimension);
let server: StartedServer;
let url: string;
beforeAll(async () => {
  server = new StartedServer({
    STATE_DIR: newStateFolder(),
    UPSTASH_REDIS_REST_URL: await redis.listen(),
    UPSTASH_REDIS_REST_TOKEN: redis.token,
    UPSTASH_VECTOR_REST_URL: await vector.listen(),
    UPSTASH_VECTOR_REST_TOKEN: vector.token,
  });
  url = await server.ready();
});
afterAll(async () => {
  await server.end("SIGKILL");
  redis.close();
  vector.close();
});
/** Answers are compared, not trusted. */
// biome-ignore lint/suspicious/noExplicitAny: what is read of it is asserted.
async function ask(path: string, body?: unknown): Promise<any> {
  const headers = {
    "content-type": "application/json",
    prefer: "wait=20",
    ...(path.startsWith("/kafka/") && { authorization: `Basic ${btoa("any:any")}` }),
  };
  const reply = await fetch(
    url + path,
    body === undefined ? {} : { method: "POST", headers, body: JSON.stringify(body) },
  );
  return reply.json();
}

/** Commands to Redis and operations on Vector that the work needs, with those after its answer. */
async function costOf(work: () => Promise<unknown>): Promise<{ commands: string[]; operations: string[] }> {
  const [from, since] = [redis.commands.length, vector.calls.length];
  await work();
  for (let seen = -1; seen !== redis.commands.length + vector.calls.length; ) {
    seen = redis.commands.length + vector.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    commands: redis.commands.slice(from).map((command) => `${command[0]} ${command[1]?.split(":")[0]}`),
    operations: vector.calls.slice(since),
  };
}

const text = "How do I reset my password?";
const process = (text: string) => ask("/process", { text, task_type: "sentiment" });

describe("the requests to the stores:", () => {
  test("a miss needs at most four commands and two operations on the index, an exact hit two commands", async () => {
    const miss = await costOf(() => process(text));
    expect(miss.commands.sort()).toEqual(["mget cache", "mget result", "set cache", "set result"]);
    expect(miss.operations.sort()).toEqual(["query", "upsert"]);
    const hit = await costOf(async () =>
      expect(await process(text)).toMatchObject({ result: { cache: { layer: "exact" } } }),
    );
    expect(hit).toEqual({ commands: ["mget cache", "set result"], operations: [] });
  });

  test("an event with an id needs no more, and its result is stored at result:{event_id}", async () => {
    const produce = (event_id: string) =>
      ask("/kafka/produce", {
        topic: "datos_crudos",
        value: JSON.stringify({ event_id, text: "An event", task_type: "sentiment" }),
      });
    const settled = (event_id: string) =>
      vi.waitFor(async () => expect(await ask(`/task/${event_id}`)).toMatchObject({ status: "SUCCESS" }), {
        timeout: 20_000,
        interval: 50,
      });
    const miss = await costOf(async () => settled((await produce("event-1")) && "event-1"));
    expect(miss.commands.sort()).toEqual(["mget cache", "set cache", "set result"]);
    expect(miss.operations.sort()).toEqual(["query", "upsert"]);
    const hit = await costOf(async () => settled((await produce("event-2")) && "event-2"));
    expect(hit).toEqual({ commands: ["mget cache", "set result"], operations: [] });
    const { keys } = await ask(`/store/keys?pattern=${encodeURIComponent("result:event-*")}`);
    expect(keys.map(({ key }: { key: string }) => key).sort()).toEqual(["result:event-1", "result:event-2"]);
  });

  test("a similar question needs one operation on the index", async () => {
    const similar = await costOf(async () =>
      expect(await process("How can I reset my password?")).toMatchObject({ result: { cache: { layer: "semantic" } } }),
    );
    expect(similar.operations).toEqual(["query"]);
  });
});

test("results are stored at result:{id}, and the key browser lists them", async () => {
  const { task_id } = await process("kept in Redis");
  const { keys } = await ask(`/store/keys?pattern=${encodeURIComponent(`result:${task_id}`)}`);
  expect(keys).toMatchObject([{ key: `result:${task_id}` }]);
});

test("a burst of equal questions is answered once, and a similar question is a hit once the index returns the first", async () => {
  vector.delayMs = 2000;
  const [burst, like, later] = ["How do I", "How can I", "How could I"].map((how) => `${how} change my address?`);
  const cost = await costOf(async () => {
    const tasks = await Promise.all(Array.from({ length: 20 }, () => process(burst ?? "")));
    const answers = new Set(tasks.map(({ result }) => JSON.stringify(result.output)));
    expect(answers.size).toBe(1);
    expect(tasks.filter(({ result }) => result.cache.layer === "none")).toHaveLength(1);
  });
  expect(cost.operations.filter((operation) => operation === "upsert")).toHaveLength(1);
  expect(await process(burst ?? "")).toMatchObject({ result: { cache: { layer: "exact" } } });
  expect(await process(like ?? "")).toMatchObject({ result: { cache: { layer: "none" } } });
  vector.now += 2000;
  expect(await process(later ?? "")).toMatchObject({
    result: { cache: { layer: "semantic" } },
  });
});
