import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DeploymentWatch } from "../../../durable-objects/deployment-watch.ts";
import { objectStub } from "../../../src/composition/object-stub.ts";
import { createServices } from "../../../src/composition/services.ts";
import type { AlertLogObject } from "../../../src/monitoring/alerts.ts";
import { restMs } from "../../../src/monitoring/rest.ts";
import { runMinute } from "../../../src/processing/run-minute.ts";
import { patience } from "../../patience.ts";
import { type HeldQueues, holdQueues } from "../tasks/held-queues.ts";
import { ShardUnderTest } from "../tasks/shard-under-test.ts";

let queues: HeldQueues;
beforeEach(() => {
  queues = holdQueues();
});
afterEach(() => {
  queues.release();
  vi.restoreAllMocks();
});

const watch = env.DEPLOYMENT_WATCH.getByName("watch");
const now = Date.now();
const hour = 3_600_000;
/** A rest that began a moment ago. */
async function resting(): Promise<void> {
  await watch.rest((await watch.due(now, "other")) ?? 0, now + hour, "same");
  expect(await watch.due(now, "same")).toBe(null);
}

describe("the watch of the deployment", () => {
  it("ends a rest at its time, when the settings change, and when the clock that began it was wrong", async () => {
    await resting();
    await evictDurableObject(watch);
    expect(await watch.due(now + hour - 1, "same")).toBe(null);
    expect(await watch.due(now + hour, "same")).not.toBe(null);
    expect(await watch.due(now, "other")).not.toBe(null);
    expect(await watch.due(now - 48 * hour, "same")).not.toBe(null);
  });

  it("begins no rest when something stirred since the look began", async () => {
    const stirs = (await watch.due(now, "other")) ?? 0;
    await watch.stir();
    await watch.rest(stirs, now + hour, "same");
    expect(await watch.due(now, "same")).toBe(stirs + 1);
  });

  it("is told of a task, also of one that comes after the cron looked at its shard", async () => {
    const { shard, accept } = bound(new ShardUnderTest());
    await resting();
    await accept();
    await vi.waitFor(async () => expect(await watch.due(now, "same")).not.toBe(null), patience);
    expect((await shard.observe(null)).isIdle).toBe(false);
    await resting();
    await accept();
    await vi.waitFor(async () => expect(await watch.due(now, "same")).not.toBe(null), patience);
  });

  it("knows of a record before its writer does, also when nobody wakes the poller", async () => {
    const eventLog = createServices(env).api().eventLogOf("");
    const record = { topic: "datos_crudos", partition: 2, key: null, value: "{}", headers: [], timestamp: now };
    await resting();
    await eventLog.produce([record]);
    expect(await watch.due(now, "same")).not.toBe(null);
    // A poller that looks how far the log goes has seen this record, and the next one is news.
    await eventLog.partition("datos_crudos", 2)?.bounds();
    await resting();
    await eventLog.produce([record]);
    expect(await watch.due(now, "same")).not.toBe(null);
  });
});

describe("a report that the watch did not take", () => {
  /** The next call fails, as while the platform restarts the watch for a new version. */
  const failNext = () => vi.spyOn(DeploymentWatch.prototype, "stir").mockRejectedValueOnce(new Error("restarted"));

  it("is made again by the alarm of the partition, although no further record comes", async () => {
    const eventLog = createServices(env).api().eventLogOf("");
    const partition = env.EVENT_LOG.getByName("datos_crudos/1");
    await partition.bounds();
    await resting();
    failNext();
    await eventLog.produce([
      { topic: "datos_crudos", partition: 1, key: null, value: "{}", headers: [], timestamp: now },
    ]);
    expect(await watch.due(now, "same")).toBe(null);
    expect(await runInDurableObject(partition, (_, state) => state.storage.getAlarm())).toBeLessThan(
      Date.now() + 20_000,
    );
    await runDurableObjectAlarm(partition);
    expect(await watch.due(now, "same")).not.toBe(null);
  });

  it("is made again by the alarm of the shard, although nothing else happens in it", async () => {
    const shard = new ShardUnderTest();
    const stub = env.TASK_SHARD.getByName(shard.name);
    await shard.accept();
    await shard.shard.observe(null);
    await resting();
    const failing = failNext();
    await shard.accept();
    await vi.waitFor(() => expect(failing).toHaveBeenCalledOnce(), patience);
    expect(await watch.due(now, "same")).toBe(null);
    const alarmAt = () => runInDurableObject(stub, (_, state) => state.storage.getAlarm());
    await vi.waitFor(async () => expect(await alarmAt()).toBeLessThan(Date.now() + 20_000), patience);
    await runDurableObjectAlarm(stub);
    await vi.waitFor(async () => expect(await watch.due(now, "same")).not.toBe(null), patience);
  });
});

const bound = (shard: ShardUnderTest) => ({ shard: shard.shard, accept: () => shard.accept() });

describe("the cron of a deployment that rests", () => {
  const cron = (settings: Record<string, string> = {}) =>
    createServices(Object.assign({}, env, { LOG_LEVEL: "error", ...settings }) as Env).cron();
  /** Everything but the watch, which counts what ends its rest, would be called. */
  const untouched = () => Promise.reject(new Error("was looked at"));
  function restingCron(services: ReturnType<typeof cron>) {
    const stir = vi.fn(async () => undefined);
    const { shards } = services;
    const untouchedShards = Object.assign(Object.create(shards), { askAll: untouched });
    return {
      ...services,
      shards: untouchedShards,
      watch: { due: async () => null, stir, rest: async () => undefined },
    };
  }

  it("calls nothing else", async () => {
    await runMinute(restingCron(cron()));
  });

  it("looks at once when a poller of an outside broker is not well, and goes on looking", async () => {
    const outside = restingCron(cron({ KAFKA_DRIVER: "rest", KAFKA_REST_URL: "http://127.0.0.1:9" }));
    await outside.pollers.pause("somebody");
    await expect(runMinute(outside)).rejects.toThrow("was looked at");
    expect(outside.watch.stir).toHaveBeenCalledOnce();
    await cron().pollers.resume();
  });
});

describe("the cron of an idle deployment", () => {
  /** Until when it rests, after a look at a deployment without a shard, whose alerts these are; null when it does not rest. */
  async function restOf(alerts: AlertLogObject): Promise<number | null> {
    const services = createServices(Object.assign({}, env, { LOG_LEVEL: "error", KAFKA_CONSUMERS: "0" }) as Env).cron();
    let restUntil: number | null = null;
    const rest = async (_: number, until: number) => {
      restUntil = until;
    };
    const shards = Object.assign(Object.create(services.shards), { askAll: async () => [] });
    await runMinute({ ...services, shards, alerts, watch: { due: async () => 1, stir: async () => undefined, rest } });
    return restUntil;
  }
  const breach = { rule: "worker_saturation" as const, subject: null, value: 90, threshold: 80, end_threshold: 72 };
  const result = { tenant: null, rule: breach.rule, others: [] };
  const options = { notify: false, recoveryMs: 180_000 };

  it("rests no longer than until the end of a silence of alerts", async () => {
    const alerts: AlertLogObject = objectStub(env.ALERT_LOG, crypto.randomUUID());
    const began = Date.now();
    expect(await restOf(alerts)).toBeGreaterThanOrEqual(began + hour / 2);
    const until = new Date(began + 600_000).toISOString();
    const by = { tenant: "acme", role: "writer", key_id: null };
    const silence = { id: "1", tenant: "acme", rule: breach.rule, subject: null, until, reason: "maintenance", by };
    await alerts.silence({ ...silence, at: new Date(began).toISOString() }, began);
    expect(await restOf(alerts)).toBe(began + 600_000);
  });

  it("does not rest before an alert whose value is back has ended", async () => {
    const alerts: AlertLogObject = objectStub(env.ALERT_LOG, crypto.randomUUID());
    await alerts.record(
      [{ ...result, breaches: [{ ...breach, message: "", facts: {} }] }],
      Date.now() - 60_000,
      options,
    );
    expect(await restOf(alerts)).toBe(null);
    await alerts.record([{ ...result, breaches: [] }], Date.now() + 180_000, options);
    expect(await restOf(alerts)).not.toBe(null);
  });
});

describe("a rest", () => {
  it.each([
    ["a new deployment", { shards: 0, pollers: 3, partitions: 3, tenants: 0 }, 69],
    ["one with each shard of a region", { shards: 14, pollers: 3, partitions: 3, tenants: 1 }, 159],
    ["one of many regions and tenants", { shards: 50, pollers: 3, partitions: 3, tenants: 20 }, 360],
    ["one without pollers", { shards: 0, pollers: 0, partitions: 0, tenants: 1 }, 30],
  ])("of %s lasts so long that its looks take 480 calls a day", (_, looked, minutes) => {
    expect(restMs(looked) / 60_000).toBe(minutes);
  });
});
