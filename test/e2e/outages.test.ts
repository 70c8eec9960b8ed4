// Each row of docs/outages.md: external services fail under a running server, alone and together.
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { LocalEmbeddingModel } from "../../src/ai/local/embedder.ts";
import { ProviderServer } from "../rules/ai/provider-server.ts";
import { redisInMemory } from "../rules/storage/redis-in-memory.ts";
import { UpstashRedisFront } from "../rules/storage/upstash-redis-front.ts";
import { UpstashVectorFront } from "../rules/storage/upstash-vector-front.ts";
import { newStateFolder, StartedServer } from "./started-server.ts";

const dimension = new LocalEmbeddingModel().dimension;
const redis = new UpstashRedisFront(redisInMemory());
const vector = new UpstashVectorFront(dimension);
const openAi = new ProviderServer();
const servers: StartedServer[] = [];
let stores: Record<string, string>;
let provider: Record<string, string>;

beforeAll(async () => {
  stores = {
    UPSTASH_REDIS_REST_URL: await redis.listen(),
    UPSTASH_REDIS_REST_TOKEN: redis.token,
    UPSTASH_VECTOR_REST_URL: await vector.listen(),
    UPSTASH_VECTOR_REST_TOKEN: vector.token,
    STORE_TIMEOUT_MS: "300",
  };
  provider = {
    OPENAI_API_KEY: "sk-secret",
    OPENAI_BASE_URL: `${await openAi.listen()}/v1`,
    // So that only answers are asked for.
    EMBEDDING_PROVIDER: "local",
    PROVIDER_TIMEOUT_MS: "500",
    RETRY_BASE_MS: "50",
  };
});
afterAll(async () => {
  for (const server of servers) await server.end("SIGKILL");
  for (const front of [redis, vector, openAi]) front.close();
});
beforeEach(() => {
  Object.assign(redis, { delayMs: 0, nonsense: null, refusal: null, down: false });
  Object.assign(vector, { down: false, answerMs: 0, dimension });
});

async function start(environment: Record<string, string>): Promise<Client> {
  const server = new StartedServer({ STATE_DIR: newStateFolder(), ...environment });
  servers.push(server);
  return new Client(await server.ready());
}

class Client {
  readonly #url: string;
  constructor(url: string) {
    this.#url = url;
  }

  /** Answers are compared, not trusted. */
  // biome-ignore lint/suspicious/noExplicitAny: what is read of it is asserted.
  async ask(path: string, body?: unknown): Promise<any> {
    const headers = { "content-type": "application/json", prefer: "wait=20" };
    const init = body === undefined ? {} : { method: "POST", headers, body: JSON.stringify(body) };
    return (await fetch(this.#url + path, init)).json();
  }

  process(text: string, more: object = {}) {
    return this.ask("/process", { text, task_type: "sentiment", ...more });
  }
}

describe("stores", () => {
  let client: Client;
  beforeAll(async () => {
    client = await start(stores);
  });
  const wrongPass = { status: 401, error: "WRONGPASS invalid or missing auth token" };

  test.each([
    ["Redis is down", () => Object.assign(redis, { down: true }), /did not answer/],
    ["Redis is slow", () => Object.assign(redis, { delayMs: 1000 }), /in time/],
    ["Redis answers nonsense", () => Object.assign(redis, { nonsense: "<html>" }), /did not answer/],
    ["Redis refuses the token", () => Object.assign(redis, { refusal: wrongPass }), /refused the token/],
    [
      "Redis is at its limit",
      () => Object.assign(redis, { refusal: { status: 429, error: "ERR max requests limit exceeded" } }),
      /ERR/,
    ],
    [
      "Redis and Vector are down",
      () => {
        redis.down = true;
        vector.down = true;
      },
      /did not answer/,
    ],
  ])(
    "%s: a task is answered at once, can be read then and later, and /health gives the reason",
    async (_, trouble, reason) => {
      trouble();
      const task = await client.process(`in trouble ${Math.random()}`);
      expect(task).toMatchObject({ status: "SUCCESS", attempt: 1, result: { from_cache: false } });
      expect(await client.ask(`/task/${task.task_id}`)).toEqual(task);
      expect(await client.ask("/health")).toMatchObject({
        status: "unhealthy",
        redis: "disconnected",
        reason: expect.stringMatching(reason),
      });
      Object.assign(redis, { delayMs: 0, nonsense: null, refusal: null, down: false });
      expect(await client.ask(`/task/${task.task_id}`)).toEqual(task);
      expect(await client.ask("/health")).toMatchObject({ status: "healthy" });
    },
  );

  test("while Redis is down, results that it stores are 503", async () => {
    const task = await client.process("answered before");
    redis.down = true;
    expect(await client.ask(`/task/${task.task_id}`)).toMatchObject({ error: { code: "store_unavailable" } });
    redis.down = false;
    expect(await client.ask(`/task/${task.task_id}`)).toEqual(task);
  });

  test.each([
    ["Vector is down", () => Object.assign(vector, { down: true })],
    ["Vector is slow", () => Object.assign(vector, { answerMs: 1000 })],
    ["Vector has another dimension", () => Object.assign(vector, { dimension: 8 })],
  ])(
    "%s: a task is answered at once, a similar question is a miss, and an equal question is a hit",
    async (name, trouble) => {
      trouble();
      for (const text of [`Where is my parcel, when ${name}?`, `Where is the parcel, when ${name}?`]) {
        const task = await client.process(text);
        expect(task).toMatchObject({ status: "SUCCESS", attempt: 1, result: { cache: { reason: "store_failed" } } });
        expect(await client.process(text)).toMatchObject({ result: { cache: { layer: "exact" } } });
      }
      expect(await client.ask("/health")).toMatchObject({ status: "healthy" });
    },
  );
});

const content = '{"label":"positive","score":0.9,"confidence":0.8,"language":"en"}';
const answer = (text: string) => ({ body: { choices: [{ finish_reason: "stop", message: { content: text } }] } });
const limited = { status: 429, headers: { "retry-after": "1" }, body: { error: { message: "slow down" } } };
const down = { status: 503, body: { error: { message: "down" } } };
const troubles = [
  ["down", down, "unavailable"],
  ["slow", { ...answer(content), before: () => pause(3000) }, "timeout"],
  ["at its limit", limited, "rate_limited"],
  ["answering nonsense", answer("nonsense"), "malformed"],
  ["refusing the key", { status: 401, body: { error: { message: "no" } } }, "unauthorized"],
  ["without its model", { status: 404, body: { error: { code: "model_not_found" } } }, "no_such_model"],
] as const;

describe("a provider with another provider after it", () => {
  let client: Client;
  beforeAll(async () => {
    client = await start({ ...provider, AI_PROVIDERS: "openai,local" });
  });

  test.each(troubles)(
    "%s: the other answers, by the first attempt, and is at most its time late",
    async (_, trouble, reason) => {
      // Below the failures in a row that would open its circuit, and an answer in between.
      openAi.answerBy(() => answer(content));
      await client.process(`before ${reason}`, { use_cache: false });
      openAi.answerBy(() => trouble);
      const started = Date.now();
      const task = await client.process(`during ${reason}`, { use_cache: false });
      expect(task).toMatchObject({
        status: "SUCCESS",
        attempt: 1,
        result: { model: "local/sentiment", metadata: { passed_over: [{ model: "openai/gpt-6-luna", reason }] } },
      });
      expect(Date.now() - started).toBeLessThan(2500);
    },
  );
});

describe("the only provider", () => {
  let client: Client;
  beforeAll(async () => {
    client = await start(provider);
  });

  test.each(troubles.slice(0, 3))(
    "%s: the task waits and is answered when it is back; the cache answers meanwhile",
    async (_, trouble, reason) => {
      openAi.answerBy(() => answer(content));
      await client.process("known before");
      let asked = 0;
      openAi.answerBy(() => (++asked === 1 ? trouble : answer(content)));
      const started = Date.now();
      const waiting = client.process(`waits for ${reason}`);
      expect(await client.process("known before")).toMatchObject({ result: { cache: { layer: "exact" } } });
      expect(await waiting).toMatchObject({ status: "SUCCESS", attempt: 2 });
      // Retry-After is honoured.
      if (reason === "rate_limited") expect(Date.now() - started).toBeGreaterThanOrEqual(1000);
    },
  );

  test.each(troubles.slice(3))(
    "%s: the task is a FAILURE with the reason and a dead letter",
    async (_, trouble, reason) => {
      openAi.answerBy(() => trouble);
      const task = await client.process(`fails for ${reason}`);
      expect(task).toMatchObject({ status: "FAILURE", attempt: 1, error: expect.stringMatching(`^${reason}: `) });
      const { dead_letters } = await client.ask("/dead-letters");
      expect(dead_letters[0]).toMatchObject({ id: task.task_id });
    },
  );
});
