// The server with Upstash Redis and Vector behind its ports, counted on the wire and then taken away.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
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
    STORE_TIMEOUT_MS: "300",
    RETRY_BASE_MS: "50",
  });
  url = await server.ready();
});
afterAll(async () => {
  await server.end("SIGKILL");
  redis.close();
  vector.close();
});
beforeEach(() => {
  redis.delayMs = 0;
  redis.nonsense = null;
});

/** Answers are compared, not trusted. */
// biome-ignore lint/suspicious/noExplicitAny: what is read of it is asserted.
async function ask(path: string, body?: unknown): Promise<any> {
  const headers = { "content-type": "application/json", prefer: "wait=20" };
  const reply = await fetch(
    url + path,
    body === undefined ? {} : { method: "POST", headers, body: JSON.stringify(body) },
  );
  return reply.json();
}

/** Commands to Redis and operations of Vector that the work took, counting what it left to be done after its answer. */
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

describe("a task costs, on the wire:", () => {
  test("a miss at most four commands and two operations of the index, an exact hit two and none", async () => {
    const miss = await costOf(() => process(text));
    expect(miss.commands.sort()).toEqual(["mget cache", "mget result", "set cache", "set result"]);
    expect(miss.operations.sort()).toEqual(["query", "upsert"]);
    const hit = await costOf(async () =>
      expect(await process(text)).toMatchObject({ result: { cache: { layer: "exact" } } }),
    );
    expect(hit).toEqual({ commands: ["mget cache", "set result"], operations: [] });
  });

  test("a similar question one operation of the index", async () => {
    const similar = await costOf(async () =>
      expect(await process("How can I reset my password?")).toMatchObject({ result: { cache: { layer: "semantic" } } }),
    );
    expect(similar.operations).toEqual(["query"]);
  });
});

test("results lie at result:{id}, and are told of by the key browser", async () => {
  const { task_id } = await process("kept in Redis");
  const { keys } = await ask(`/store/keys?pattern=${encodeURIComponent(`result:${task_id}`)}`);
  expect(keys).toMatchObject([{ key: `result:${task_id}` }]);
});

describe("while Redis is", () => {
  test.each([
    ["slow", () => Object.assign(redis, { delayMs: 1000 })],
    ["answering nonsense", () => Object.assign(redis, { nonsense: "<html>" })],
  ])("%s tasks are answered all the same, by the first attempt, and read back then and later", async (_, trouble) => {
    trouble();
    const task = await process(`in trouble ${Math.random()}`);
    expect(task).toMatchObject({ status: "SUCCESS", attempt: 1, result: { from_cache: false } });
    expect(await ask(`/task/${task.task_id}`)).toEqual(task);
    expect(await ask("/health")).toMatchObject({ status: "unhealthy", redis: "disconnected" });
    Object.assign(redis, { delayMs: 0, nonsense: null });
    expect(await ask(`/task/${task.task_id}`)).toEqual(task);
  });
});

test("while Vector is gone a task is answered, and its like is a miss", async () => {
  vector.close();
  for (const text of ["Where is my parcel now?", "Where is my parcel today?"]) {
    expect(await process(text)).toMatchObject({ status: "SUCCESS", attempt: 1, result: { from_cache: false } });
  }
});
