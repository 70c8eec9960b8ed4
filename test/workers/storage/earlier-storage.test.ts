// The present code opens, reads and changes storage that earlier code wrote.
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createServices } from "../../../src/composition/services.ts";
import { nothingRead } from "../../../src/monitoring/history-totals.ts";
import { readTask } from "../../../src/tasks/read-task.ts";
import { emptyCounters, mergeCounters } from "../../../src/tasks/task-counters.ts";
import { type HeldQueues, holdQueues } from "../tasks/held-queues.ts";
import { failed, ShardUnderTest, succeeded, tenant } from "../tasks/shard-under-test.ts";
import { earlierOf, openEarlier } from "./earlier-schemas.ts";

let queues: HeldQueues;
beforeEach(() => {
  queues = holdQueues();
});
afterEach(() => queues.release());

const everything = { tenant, state: null, taskType: null, queue: null, since: null, until: null, search: null };
const id = (n: number) => `eu00-00000000-0000-4000-8000-00000000000${n}`;
const now = () => Date.now();

describe.each(earlierOf("TaskShard"))("a task shard, $since", (earlier) => {
  async function opened(): Promise<ShardUnderTest> {
    await openEarlier(env.TASK_SHARD.getByName("eu00"), earlier);
    return new ShardUnderTest("eu00");
  }

  it("shows its tasks, the reason for their state, and the results that it stored", async () => {
    const { shard } = await opened();
    const listed = await shard.list(everything, null, 100);
    expect(listed.map(({ task }) => [task.id, task.state])).toEqual([
      [id(7), "STARTED"],
      [id(6), "SUCCESS"],
      [id(5), "PENDING"],
      [id(4), "RETRY"],
      [id(3), "FAILURE"],
      [id(2), "SUCCESS"],
      [id(1), "REVOKED"],
    ]);
    const success = await shard.get(id(2), tenant, 0);
    expect(success).toMatchObject({ attempt: 1, worker: "worker-00000001", summary: { tokens: 12 } });
    const keepsResults = earlier.sql.includes("result TEXT");
    expect(JSON.parse(success?.result ?? "null")).toEqual(
      keepsResults ? expect.objectContaining({ response: "positive" }) : null,
    );
    expect(await shard.inspect(id(3), tenant)).toMatchObject({ payload: { text: "The service was excellent." } });
    expect(await shard.longestUnsettled(tenant, 10)).toHaveLength(3);
    expect(await shard.list({ ...everything, state: "FAILURE" }, null, 10)).toHaveLength(1);
  });

  it("gives the result of a success, also of the version that kept results in the key-value store", async () => {
    const { shard } = await opened();
    const { shards, results, store } = createServices(env).api();
    const task = await shard.get(id(2), tenant, 0);
    const [output, usage] = [{ label: "positive" }, { tokens_used: 12, input_tokens: 8, output_tokens: 4 }];
    const explained = { layer: "none", score: null, cosine: null, matched_task_id: null, age_ms: null, guard: null };
    const result = { response: "positive", output, model: "local/sentiment", processing_time: 0.01, from_cache: false };
    const cache = { ...explained, reason: "no_candidate" };
    const value = JSON.stringify({ ...result, similarity: null, metadata: usage, cache });
    if (task?.result === null) await store.write([{ key: `result:${id(2)}`, value, ttlSeconds: 3600 }]);
    const view = await readTask(id(2), tenant, 0, { shards, results });
    expect(view).toMatchObject({ ok: true, value: { result_expired: false, result: { response: "positive" } } });
  });

  it("keeps its dead letters, idempotency keys and workers", async () => {
    const under = await opened();
    const { shard } = under;
    expect(await shard.deadLetters(tenant, now() + 60_000, 10, "")).toMatchObject([{ id: id(3), attempts: 1 }]);
    const idempotency = { key: "key-of-six", fingerprint: "fingerprint-of-six" };
    const [again] = await shard.submitMany([under.submission({ idempotency })]);
    expect(again).toMatchObject({ outcome: "existing", id: id(6) });
    const { workers, started } = await shard.seenWorkers(tenant);
    expect(workers).toMatchObject([{ name: "worker-00000001", processed: 5 }]);
    expect(started).toEqual([{ worker: "worker-00000001", id: id(7) }]);
  });

  it("has counters that are all numbers and can be merged", async () => {
    const { shard } = await opened();
    const merged = emptyCounters();
    for (const counters of await shard.counts(tenant)) mergeCounters(merged, counters);
    expect(merged).toMatchObject({ entered: { PENDING: 7, SUCCESS: 2, FAILURE: 1 }, tokens: 24, deadLetters: 1 });
    expect(JSON.stringify(merged)).not.toMatch(/null|NaN/);
  });

  it("accepts, settles, fails and lists old and new tasks", async () => {
    const under = await opened();
    const { shard } = under;
    const fresh = await under.accept();
    expect(await under.settle(await under.claim(fresh), succeeded)).toBe(true);
    expect(await under.settle({ id: id(7), leaseId: "lease-7" }, failed(false))).toBe(true);
    const waiting = await under.claim(id(5));
    expect(await under.settle(waiting, { ...succeeded, result: '{"response":"kept"}' })).toBe(true);
    await under.restart();
    expect(await shard.get(id(5), tenant, 0)).toMatchObject({ state: "SUCCESS", result: '{"response":"kept"}' });
    expect(await shard.get(id(7), tenant, 0)).toMatchObject({ state: "FAILURE" });
    expect(await shard.list(everything, null, 100)).toHaveLength(8);
    expect(await shard.deadLetters(tenant, now() + 60_000, 10, "")).toHaveLength(2);
    const [counters] = await shard.counts(tenant);
    expect(counters).toMatchObject({
      entered: { PENDING: 8, SUCCESS: 4, FAILURE: 2 },
      current: { ai_processing: { PENDING: 0, STARTED: 0, RETRY: 1 }, kafka_events: { PENDING: 0, STARTED: 0 } },
      deadLetters: 2,
    });
    await under.makeDue(id(4));
    await under.runAlarm();
    expect(await under.claim(id(4))).toMatchObject({ id: id(4) });
  });
});

describe.each(earlierOf("ShardDirectory"))("the directory of shards, $since", (earlier) => {
  it("lists its shards and adds new shards", async () => {
    const directory = env.SHARD_DIRECTORY.getByName("earlier");
    await openEarlier(directory, earlier);
    await directory.add("na01");
    expect(await directory.list()).toEqual(["eu00", "na01"]);
  });
});

describe.each(earlierOf("EmbeddedKeyValue"))("a shard of the key-value store, $since", (earlier) => {
  it("reads its entries, writes new entries and lets them expire", async () => {
    const store = env.EMBEDDED_KEY_VALUE.getByName("earlier");
    await openEarlier(store, earlier);
    await store.write([{ key: "fresh", value: "1", ttlSeconds: 60 }]);
    expect(await store.read(["generation:acme", "fresh", "nothing"])).toEqual(["2", "1", null]);
    expect(await store.remove(["generation:acme"])).toBe(1);
  });
});

describe.each(earlierOf("EmbeddedVectorIndex"))("a partition of the vector index, $since", (earlier) => {
  it("finds its vectors and stores new vectors", async () => {
    const partition = env.EMBEDDED_VECTOR_INDEX.getByName("earlier");
    await openEarlier(partition, earlier);
    const metadata = { task_type: "sentiment", response_key: "cache:2", expires_at: now() + 60_000 };
    await partition.upsert({ id: "vector-2", vector: new Float32Array([-3, 4]), metadata });
    const found = await partition.query(new Float32Array([3, 4]), 5);
    expect(found.ok && found.value.map((match) => match.id)).toEqual(["vector-1", "vector-2"]);
  });
});

describe.each(earlierOf("EmbeddedAnswers"))("cached answers, $since", (earlier) => {
  it("are found by their question and by a similar one, unless they were cleared", async () => {
    const object = env.EMBEDDED_ANSWERS.getByName("earlier");
    await openEarlier(object, earlier);
    const [partition, question] = ["ab".repeat(32), { partition: "ab".repeat(32), id: "cd".repeat(32) }];
    const stored = '{"text":"Where is my order?"}';
    expect(await object.lookup([question])).toEqual({ generation: 7, answers: [stored] });
    const { near } = await object.nearest(partition, new Float32Array([3, 4]), 5);
    expect(near.ok && near.value.map(({ answer }) => answer)).toEqual([stored]);
    const request = { ...question, id: "ef".repeat(32), minScore: 0.85, requestId: "request" };
    const kept = { score: 1, expiresAt: now() + 60_000, vector: new Float32Array([-3, 4]) };
    expect(await object.complete(request, 7, "{}", kept)).toEqual({ ok: true, value: true });
    expect((await object.lookup([request])).answers).toEqual(["{}"]);
  });
});

describe.each(earlierOf("AuditLog"))("an audit log, $since", (earlier) => {
  it("lists its entries after the new entries", async () => {
    const log = env.AUDIT_LOG.getByName("earlier");
    await openEarlier(log, earlier);
    await log.begin({ action: "task.replay", target: "/x", role: "admin", key_id: null, request_id: "request-3" });
    expect((await log.list(null, 10)).map(({ id, action, status }) => [id, action, status])).toEqual([
      [3, "task.replay", null],
      [2, "cache.clear", null],
      [1, "task.revoke", 200],
    ]);
  });
});

describe.each(earlierOf("EventLog"))("a partition of the event log, $since", (earlier) => {
  it("reads its records and continues at its offset", async () => {
    const log = env.EVENT_LOG.getByName("earlier");
    await openEarlier(log, earlier);
    expect(await log.append([{ key: null, value: "third", headers: [], timestamp: now() }])).toBe(2);
    const { records } = await log.read(0, 10, 1_000_000, 0);
    expect(records.map(({ offset, value }) => [offset, value])).toEqual([
      [0, '{"text":"hello"}'],
      [1, "second"],
      [2, "third"],
    ]);
    expect(records[0]?.headers).toEqual([{ key: "h", value: "v" }]);
  });
});

describe.each(earlierOf("ConsumerGroup"))("a consumer group, $since", (earlier) => {
  it("keeps committed offsets and commits new offsets", async () => {
    const group = env.CONSUMER_GROUP.getByName("earlier");
    await openEarlier(group, earlier);
    const events = (partition: number) => ({ topic: "events", partition });
    expect(await group.committed([events(0), events(1)])).toEqual([{ ...events(1), offset: 17 }]);
    await group.commit("poller-0", [{ ...events(0), offset: 3 }]);
    expect(await group.committed([events(0)])).toEqual([{ ...events(0), offset: 3 }]);
  });
});

describe.each(earlierOf("KafkaPoller"))("a poller, $since", (earlier) => {
  it("continues at its position and stays paused by the same caller", async () => {
    const poller = env.KAFKA_POLLER.getByName("earlier");
    await openEarlier(poller, earlier);
    const status = await poller.status({ topic: "datos_crudos", poller: 0 });
    expect(status).toMatchObject({ paused_by: "admin of acme", partitions: [{ partition: 0, position: 1 }] });
  });
});

describe.each(earlierOf("IncidentLog"))("the log of incidents, $since", (earlier) => {
  it("reads its incidents and the new incidents", async () => {
    const log = createServices(env).api().incidents;
    await openEarlier(env.INCIDENT_LOG.getByName("incidents"), earlier);
    await log.add({ errors: [], slow: [{ at: now(), store: "s", command: "write", items: 1, ms: 900 }] });
    const { errors, slow } = await log.read();
    expect(errors).toMatchObject([{ event: "internal_error", error: "boom" }]);
    expect(slow.map(({ ms }) => ms)).toEqual([900, 740]);
  });
});

describe.each(earlierOf("DailySpend"))("a tenant's spending, $since", (earlier) => {
  it("grows with new spending", async () => {
    const spend = env.DAILY_SPEND.getByName("earlier");
    await openEarlier(spend, earlier);
    expect(await spend.spent("2026-11-28")).toBe(1.25);
    expect(await spend.add("2026-11-28", 0.5)).toBe(1.75);
  });
});

describe.each(earlierOf("CacheZones"))("a tenant's labels, $since", (earlier) => {
  it("count on", async () => {
    const zones = env.CACHE_ZONES.getByName("earlier");
    await openEarlier(zones, earlier);
    const label = { asked: "a", stored: "b", pRight: 0.65, isRight: true, isAudit: false, isRevoked: false };
    const counted = await zones.record("classification@1 local/hash-1", 0.01, [label]);
    expect(counted.at(-1)).toEqual({ right: 300, wrong: 0 });
    const known = { ...label, asked: "ba9876543210", stored: "0123456789ab" };
    expect((await zones.record("classification@1 local/hash-1", 0.01, [known])).at(-1)?.right).toBe(300);
  });
});

describe.each(earlierOf("AlertLog"))("the log of alerts, $since", (earlier) => {
  it("keeps its firing alerts and transitions, and ends an alert", async () => {
    const log = env.ALERT_LOG.getByName("earlier");
    await openEarlier(log, earlier);
    expect(await log.firing("acme", now())).toMatchObject([
      { rule: "queue_length", subject: "ai_processing", value: 120 },
    ]);
    const ended = { tenant: "acme", rule: "queue_length" as const, breaches: [], others: [] };
    await log.record([ended], now(), { notify: true, recoveryMs: 0 });
    expect(await log.firing("acme", now())).toEqual([]);
    const transitions = await log.transitions("acme", 10);
    expect(transitions.map(({ status, alert }) => [status, alert.rule])).toEqual([
      ["resolved", "queue_length"],
      ["resolved", "dead_letters"],
      ["firing", "dead_letters"],
      ["firing", "queue_length"],
    ]);
  });
});

describe.each(earlierOf("MetricsHistory"))("a tenant's history, $since", (earlier) => {
  it("lists complete points, and continues from the last reading", async () => {
    const history = env.METRICS_HISTORY.getByName("earlier");
    await openEarlier(history, earlier);
    const counted = { succeeded: 5, fromCache: 1, askedCache: 4, tokens: 30, costUsd: 0.5, kafkaLag: 2 };
    const guards = { belowThreshold: 3, refusedByGuard: { numbers: 2 } };
    await history.record({ ...nothingRead(now() + 60_000), ...counted, ...guards, totalMs: { 20: 5 } });
    const points = await history.list(0);
    expect(points).toMatchObject([
      { succeeded: 2, asked_cache: 2, tokens: 24, passed_over: {}, cost_usd: 0, refused_by_guard: {} },
      { succeeded: 3, tokens: 6, passed_over: {} },
    ]);
    expect(points.every(({ cost_usd }) => Number.isFinite(cost_usd))).toBe(true);
  });
});

describe.each(earlierOf("TaskTypeRegistry"))("a tenant's task types, $since", (earlier) => {
  it("keeps every version, and gives a new one the next number", async () => {
    const registry = env.TASK_TYPE_REGISTRY.getByName("earlier");
    await openEarlier(registry, earlier);
    expect(await registry.current()).toEqual([{ name: "triage", version: 2, canary: { version: 3, share: 0.1 } }]);
    expect(await registry.version("old", 1)).toMatchObject({ definition: '{"instructions":"Old."}' });
    const again = { name: "old", definition: '{"instructions":"New."}', share: null, by: null };
    expect(await registry.define(again)).toEqual({ outcome: "defined", version: 2, isNew: true });
    expect(await registry.endCanary("triage", true)).toEqual({ name: "triage", version: 3, canary: null });
  });
});

describe.each(earlierOf("TaskJobs"))("a tenant's jobs, $since", (earlier) => {
  it("are listed, and an open one goes on", async () => {
    const jobs = env.TASK_JOBS.getByName("earlier");
    await openEarlier(jobs, earlier);
    expect(await jobs.list(10)).toMatchObject([
      { id: "waiting", state: "SCHEDULED" },
      { id: "ended", state: "FAILED", done: 6, skipped: { "it was replayed already": 1 } },
    ]);
    expect(await runInDurableObject(jobs, (_, { storage }) => storage.getAlarm())).toBeGreaterThan(now());
    expect(await jobs.stop("waiting")).toMatchObject({ state: "CANCELLED", done: 0 });
  });
});
