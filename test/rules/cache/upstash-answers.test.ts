// Answers in Upstash Redis and Upstash Vector, through the real clients.
import { afterAll, beforeAll } from "vitest";
import { ComposedAnswerEditor } from "../../../src/cache/composed-answer-editor.ts";
import { ComposedAnswerStore } from "../../../src/cache/composed-answer-store.ts";
import { SharedCoalescer } from "../../../src/cache/shared-coalescer.ts";
import { UpstashRedisStore } from "../../../src/storage/upstash-redis.ts";
import { UpstashVectorIndex } from "../../../src/storage/upstash-vector-index.ts";
import { patienceMs } from "../../patience.ts";
import { answerEditorContract } from "../../workers/cache/answer-editor.contract.ts";
import { redisInMemory } from "../storage/redis-in-memory.ts";
import { UpstashRedisFront } from "../storage/upstash-redis-front.ts";
import { UpstashVectorFront } from "../storage/upstash-vector-front.ts";
import { coalescerObject } from "./cache-under-test.ts";

const redis = new UpstashRedisFront(redisInMemory());
const vector = new UpstashVectorFront(4);
const urls = { redis: "", vector: "" };
beforeAll(async () => {
  urls.redis = await redis.listen();
  urls.vector = await vector.listen();
});
afterAll(() => {
  redis.close();
  vector.close();
});

const object = coalescerObject(Date.now);
const coalescer = new SharedCoalescer({
  namespace: { getByName: () => object },
  shards: 1,
  leaseMs: 60_000,
  now: Date.now,
  newId: () => crypto.randomUUID(),
});

// The servers' addresses are known when the first test runs.
const store = () => new UpstashRedisStore({ url: urls.redis, token: redis.token, timeoutMs: patienceMs });
const index = () => new UpstashVectorIndex({ url: urls.vector, token: vector.token, timeoutMs: patienceMs });
const ports = { coalescer, ttlSeconds: 3600, now: Date.now, onEvent: () => undefined };
const answers = () => new ComposedAnswerStore({ store: store(), index: index(), ...ports });
const editor = () => new ComposedAnswerEditor({ store: store(), keys: store(), index: index(), now: Date.now });

answerEditorContract("Upstash Redis and Vector", () => ({ answers: answers(), editor: editor() }));
