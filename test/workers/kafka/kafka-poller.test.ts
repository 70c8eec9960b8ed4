import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createServices } from "../../../src/composition/services.ts";
import { runWatchdog } from "../../../src/processing/watchdog.ts";
import { patience } from "../../patience.ts";
import { type HeldQueues, holdQueues } from "../tasks/held-queues.ts";

const second = { topic: "datos_crudos", poller: 2 };

let queues: HeldQueues;
beforeEach(() => {
  queues = holdQueues();
});
afterEach(() => queues.release());

const services = () => createServices(Object.assign({}, env, { OPEN_TENANT: "acme", LOG_LEVEL: "error" }) as Env).api();
const alarmOf = (poller: number) =>
  runInDurableObject(env.KAFKA_POLLER.getByName(`poller-${poller}`), (_, { storage }) => storage.getAlarm());

/** Runs the poller's alarms, of which a real one may run in between. */
async function pollUntil(poller: number, isReached: (alarmAt: number | null) => boolean): Promise<void> {
  for (let round = 0; round < 30 && !isReached(await alarmOf(poller)); round++) {
    await runDurableObjectAlarm(env.KAFKA_POLLER.getByName(`poller-${poller}`));
  }
}
const isLongAhead = (alarmAt: number | null) => alarmAt !== null && alarmAt > Date.now() + 29_000;

describe("a poller", () => {
  it("that has no alarm is woken by the watchdog, and by the records of its partition alone", async () => {
    const { eventLogOf, pollers } = services();
    const message = { topic: "datos_crudos", key: null, value: '{"text":"hello"}', headers: [], timestamp: Date.now() };
    const placed = await eventLogOf("acme").produce([{ ...message, partition: 1 }]);
    if (!placed.ok) throw new Error(placed.error.message);
    const lastPolls = async () => (await pollers.status()).map(({ last_poll_at }) => last_poll_at !== null);
    const until = (polled: boolean[]) => vi.waitFor(async () => expect(await lastPolls()).toEqual(polled), patience);
    expect(await lastPolls()).toEqual([false, false, false]);
    await pollers.wakeFor(placed.value);
    await until([false, true, false]);
    await runWatchdog(services());
    await until([true, true, true]);
    const [, status] = await pollers.status();
    const partitions = [{ partition: 1, position: 1, committed: 1, end: 1, lag: 0 }];
    expect(status).toMatchObject({ records: 1, created: 1, partitions });
    expect(queues.sent.filter(({ queue }) => queue === "kafka_events")).toHaveLength(1);
  });

  it("that finds nothing doubles its delay, up to half a minute", async () => {
    // Between the rounds no time passes, however long they take, and no alarm comes by itself.
    const now = Date.now() + 3_600_000;
    const clock = vi.spyOn(Date, "now").mockReturnValue(now);
    const poller = env.KAFKA_POLLER.getByName("poller-2");
    await poller.wake(second);
    const delaysMs: number[] = [];
    // The alarm of before may bring one more round, and after twelve it rests.
    for (let round = 0; round < 10; round++) {
      await runDurableObjectAlarm(poller);
      delaysMs.push(((await alarmOf(2)) ?? 0) - now);
    }
    clock.mockRestore();
    expect(delaysMs[0]).toBeLessThan(1000);
    expect(delaysMs.at(-1)).toBeGreaterThan(29_000);
    expect(delaysMs.at(-1)).toBeLessThanOrEqual(30_000);
  });

  it("keeps its delay when its object is unloaded in between", async () => {
    const poller = env.KAFKA_POLLER.getByName("poller-2");
    await poller.wake(second);
    await pollUntil(2, isLongAhead);
    await evictDurableObject(poller);
    await runDurableObjectAlarm(poller);
    expect(await alarmOf(2)).toSatisfy(isLongAhead);
  });

  it("of the embedded log rests after two minutes without a record, is let poll once by the watchdog, and reads a record at once", async () => {
    const { eventLogOf, pollers } = services();
    const poller = env.KAFKA_POLLER.getByName("poller-2");
    await poller.wake(second);
    await pollUntil(2, isLongAhead);
    await pollUntil(2, (alarmAt) => alarmAt === null);
    expect(await alarmOf(2)).toBe(null);
    await evictDurableObject(poller);
    expect(await poller.rouse(second)).toBe(true);
    const lastPoll = async () => (await poller.status(second)).last_poll_at;
    await vi.waitFor(async () => expect(await lastPoll()).not.toBe(null), patience);
    expect(await alarmOf(2)).toBe(null);
    const message = { topic: "datos_crudos", key: null, value: '{"text":"later"}', headers: [], timestamp: Date.now() };
    const placed = await eventLogOf("acme").produce([{ ...message, partition: 2 }]);
    if (!placed.ok) throw new Error(placed.error.message);
    await pollers.wakeFor(placed.value);
    await vi.waitFor(async () => expect((await poller.status(second)).created).toBe(1), patience);
  });
});
