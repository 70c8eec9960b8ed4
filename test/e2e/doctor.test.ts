// `npm run doctor`, and the same probes through a running server.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { check } from "../../src/monitoring/probe.ts";
import { ProviderServer } from "../rules/ai/provider-server.ts";
import { KafkaCluster } from "../rules/kafka/kafka-cluster.ts";
import { KafkaRestServer } from "../rules/kafka/kafka-rest-server.ts";
import { redisInMemory } from "../rules/storage/redis-in-memory.ts";
import { UpstashRedisFront } from "../rules/storage/upstash-redis-front.ts";
import { UpstashVectorFront } from "../rules/storage/upstash-vector-front.ts";
import { newStateFolder, StartedServer } from "./started-server.ts";

const redis = new UpstashRedisFront(redisInMemory());
const vector = new UpstashVectorFront(1536);
const openAi = new ProviderServer();
const gemini = new ProviderServer();
/** Accepts a request and never answers. */
const silent: Server = createServer(() => undefined);
let working: Record<string, string>;
let silentUrl = "";
beforeAll(async () => {
  silent.listen(0, "127.0.0.1");
  await once(silent, "listening");
  silentUrl = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  working = {
    OPENAI_API_KEY: "sk-secret",
    OPENAI_BASE_URL: `${await openAi.listen()}/v1`,
    GEMINI_API_KEY: "g-secret",
    GEMINI_BASE_URL: await gemini.listen(),
    EMBEDDING_PROVIDER: "openai",
    UPSTASH_REDIS_REST_URL: await redis.listen(),
    UPSTASH_REDIS_REST_TOKEN: redis.token,
    UPSTASH_VECTOR_REST_URL: await vector.listen(),
    UPSTASH_VECTOR_REST_TOKEN: vector.token,
  };
});
afterAll(() => {
  for (const server of [redis, vector, openAi, gemini]) server.close();
  silent.closeAllConnections();
  silent.close();
});

async function doctor(environment: Record<string, string> = {}) {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...environment };
  const run = spawn(process.execPath, ["scripts/doctor.ts"], { cwd: join(import.meta.dirname, "../.."), env });
  const [stdout, stderr, [code]] = await Promise.all([text(run.stdout), text(run.stderr), once(run, "exit")]);
  return { code, told: stdout + stderr };
}

const fits = '{"language":"en","confidence":0.9,"alternatives":[]}';
const answers = {
  chat: { body: { choices: [{ finish_reason: "stop", message: { content: fits } }], usage: { prompt_tokens: 9 } } },
  embedding: { body: { data: [{ embedding: [1, ...Array(1535).fill(0)] }], usage: { prompt_tokens: 3 } } },
  gemini: { body: { candidates: [{ finishReason: "STOP", content: { parts: [{ text: fits }] } }] } },
};
/** A chat and an embedding arrive at the same time, so the path decides about the answer. */
function planOpenAi() {
  openAi.plan();
  openAi.answerBy((path) => (path.endsWith("/embeddings") ? answers.embedding : answers.chat));
}

test("without external services there is nothing to call, and the exit code is 0", async () => {
  const { code, told } = await doctor();
  expect(told).toMatch(/✓ no service outside is named/);
  expect(code).toBe(0);
});

test("the report lists each service that works, with its cost and time, and without a secret", async () => {
  planOpenAi();
  gemini.plan(answers.gemini);
  const { code, told } = await doctor(working);
  expect(told).toMatch(
    /✓ language model openai\/gpt-6-luna: answers in the form that is asked; \$0\.1 in and \$0\.5 out/,
  );
  expect(told).toMatch(/✓ language model gemini\/gemini-3\.6-flash: answers/);
  expect(told).toMatch(/✓ embedding model openai\/text-embedding-3-small: 1536 dimensions/);
  expect(told).toMatch(/✓ Upstash Redis: writes, and reads what was written/);
  expect(told).toMatch(/✓ Upstash Vector: 1536 dimensions, COSINE/);
  expect(told).not.toMatch(/sk-secret|g-secret|front-token/);
  expect(code).toBe(0);
});

test("the report says within 5 seconds what to do about each service that does not work, and the exit code is 1", async () => {
  openAi.answerBy(() => ({ status: 401, body: { error: { message: "wrong key sk-secret" } } }));
  vector.similarity = "EUCLIDEAN";
  const started = Date.now();
  const { code, told } = await doctor({
    ...working,
    UPSTASH_REDIS_REST_TOKEN: "wrong-secret",
    GEMINI_BASE_URL: silentUrl,
    OPENAI_MODEL: "gpt-3.5-turbo",
    KAFKA_DRIVER: "rest",
    KAFKA_REST_URL: "http://127.0.0.1:1",
  });
  vector.similarity = "COSINE";
  expect(Date.now() - started).toBeLessThan(12_000);
  expect(told).toMatch(/✗ language model openai\/gpt-3\.5-turbo: OpenAI answered 401 .*\n {2}→ Set OPENAI_API_KEY/);
  expect(told).toMatch(/✗ language model gemini\/.*\n {2}→ (Check that gemini is up|Is it up)/);
  expect(told).toMatch(/✗ Upstash Redis: .*refused the token.*\n {2}→ Set UPSTASH_REDIS_REST_TOKEN/);
  expect(told).toMatch(
    /✗ Upstash Vector: 1536 dimensions, EUCLIDEAN.*\n {2}→ Create an index of 1536 dimensions with COSINE/,
  );
  expect(told).toMatch(/✗ Kafka \(rest\): .*\n {2}→ Check KAFKA_REST_URL/);
  expect(told).toMatch(/! OPENAI_MODEL: gpt-3\.5-turbo ended on 2026-10-23\. Set OPENAI_MODEL to gpt-6-luna\./);
  expect(told).not.toMatch(/sk-secret|g-secret|front-token|wrong-secret/);
  expect(code).toBe(1);
});

test("the report says whether the reranker scores texts, and what to do when it does not", async () => {
  const reranker = new ProviderServer();
  const address = await reranker.listen();
  const settings = { RERANKER_URL: `${address}/v1/rerank`, RERANKER_MODEL: "mine", RERANKER_TIMEOUT_MS: "50" };
  const results = [0, 1].map((index) => ({ index, relevance_score: 0.5 }));
  try {
    // It loads its model first: the timeout of the settings is for questions.
    reranker.plan({ body: { results }, before: () => new Promise((resolve) => setTimeout(resolve, 300)) });
    expect((await doctor(settings)).told).toMatch(/✓ reranker reranker\/mine: scores texts; the price is not known/);
    for (const [planned, remedy] of [
      [{ status: 401, body: {} }, "Set RERANKER_API_KEY to a valid key"],
      [{ status: 404, body: {} }, "Set RERANKER_URL to the whole address of a route"],
      [{ body: { scores: [] } }, "Set RERANKER_URL to the whole address of a route"],
    ] as const) {
      reranker.plan(planned);
      const { code, told } = await doctor(settings);
      expect(told).toMatch(new RegExp(`✗ reranker reranker/mine: .*\\n {2}→ ${remedy}`));
      expect(code).toBe(1);
    }
  } finally {
    reranker.close();
  }
});

test("the report tells what a running server warns of, since only the server knows what is stored", async () => {
  const warning = "Kafka: raw has 6 partitions and KAFKA_PARTITIONS is 3. All 6 are read. Set KAFKA_PARTITIONS to 6.";
  const running = createServer((_, response) => response.end(JSON.stringify({ warnings: [warning] })));
  running.listen(0, "127.0.0.1");
  await once(running, "listening");
  const { port } = running.address() as AddressInfo;
  const { code, told } = await doctor({ PORT: `${port}` });
  running.close();
  expect(told).toContain(`! the server on 127.0.0.1:${port} says: ${warning}`);
  expect(code).toBe(0);
});

test("the report says how many partitions the events topic has, or that it does not exist", async () => {
  const broker = new KafkaRestServer("confluent");
  try {
    const settings = { KAFKA_DRIVER: "rest", KAFKA_REST_DIALECT: "confluent", KAFKA_REST_URL: await broker.listen() };
    expect((await doctor(settings)).told).toMatch(/✓ Kafka \(rest\): has the topic datos_crudos with 3 partitions \(/);
    broker.partitions = 5;
    expect((await doctor(settings)).told).toMatch(
      /✓ Kafka \(rest\): has the topic datos_crudos with 5 partitions; all are read, though KAFKA_PARTITIONS is 3/,
    );
    broker.partitions = 0;
    expect((await doctor(settings)).told).toMatch(/✗ Kafka \(rest\): has no topic datos_crudos .*\n {2}→ Create/);
  } finally {
    broker.close();
  }
});

test("the report asks a cluster over Kafka's own protocol, and says that its address is private", async () => {
  const cluster = new KafkaCluster(1, 3, "datos_crudos");
  const [broker] = await cluster.listen();
  const settings = { KAFKA_DRIVER: "kafka", KAFKA_BROKERS: `127.0.0.1:${broker?.port}`, KAFKA_TLS: "off" };
  expect((await doctor(settings)).told).toMatch(
    /✓ Kafka \(kafka\): has the topic datos_crudos with 3 partitions \(127\.0\.0\.1 can be reached from here, and not on Cloudflare\)/,
  );
  await cluster.close();
  expect((await doctor(settings)).told).toMatch(/✗ Kafka \(kafka\): .*no connection.*\n {2}→ Check KAFKA_BROKERS/);
});

test("a setting that the platform cannot carry out is named with what to do instead", async () => {
  const settings = { KAFKA_DRIVER: "kafka", KAFKA_BROKERS: "kafka.example.com:9093", KAFKA_SSL_CAFILE: "/ca.pem" };
  const { code, told } = await doctor(settings);
  expect(told).toMatch(
    /^✗ settings: KAFKA_SSL_CAFILE: is not possible\. A Worker trusts public certificate authorities/,
  );
  expect(code).toBe(1);
});

test("a wrong setting is reported before any service is called", async () => {
  const { code, told } = await doctor({ UPSTASH_VECTOR_REST_URL: "https://x.upstash.io" });
  expect(told).toMatch(/^✗ settings: UPSTASH_VECTOR_REST_TOKEN: must be set/);
  expect(code).toBe(1);
});

test("a server reports the same to admins, and starts with a warning when the index has the wrong dimension", async () => {
  vector.dimension = 768;
  planOpenAi();
  gemini.answerBy(() => answers.gemini);
  const API_KEYS = `acme:admin:${"a".repeat(32)},acme:reader:${"r".repeat(32)}`;
  const server = new StartedServer({ ...working, API_KEYS, STATE_DIR: newStateFolder() });
  const url = await server.ready();
  const deep = (key?: string) =>
    fetch(`${url}/health?deep=1`, key ? { headers: { authorization: `Bearer ${key.repeat(32)}` } } : {});
  expect(server.output.stdout).toMatch(
    /Warning: Upstash Vector: 768 dimensions, COSINE; the embedder gives 1536\. Create/,
  );
  expect((await deep()).status).toBe(401);
  expect((await deep("r")).status).toBe(403);
  const reply = await deep("a");
  const body = z
    .object({ status: z.string(), checks: z.array(check), warnings: z.array(z.string()) })
    .parse(await reply.json());
  expect([reply.status, body.status]).toEqual([503, "unhealthy"]);
  expect(body.checks.map(({ service, ok }) => [service, ok])).toEqual([
    ["language model openai/gpt-6-luna", true],
    ["language model gemini/gemini-3.6-flash", true],
    ["embedding model openai/text-embedding-3-small", true],
    ["Upstash Redis", true],
    ["Upstash Vector", false],
  ]);
  const shallow = await fetch(`${url}/health`);
  expect(shallow.status).toBe(200);
  expect(await shallow.json()).toMatchObject({ status: "healthy", warnings: body.warnings });
  expect(JSON.stringify(body)).not.toMatch(/secret|front-token/);
  await server.end("SIGKILL");
  vector.dimension = 1536;
});
