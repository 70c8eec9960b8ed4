import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createServices } from "../../../src/composition/services.ts";
import { runWatchdog } from "../../../src/processing/watchdog.ts";
import { patience } from "../../patience.ts";
import { type HeldQueues, holdQueues } from "../tasks/held-queues.ts";

let queues: HeldQueues;
beforeEach(() => {
  queues = holdQueues();
});
afterEach(() => queues.release());

const services = () => createServices(Object.assign({}, env, { OPEN_TENANT: "acme", LOG_LEVEL: "error" }) as Env).api();
const alarmOf = (poller: number) =>
  runInDurableObject(env.KAFKA_POLLER.getByName(`poller-${poller}`), (_, { storage }) => storage.getAlarm());

describe("a poller", () => {
  it("that has no alarm is woken by the watchdog, and by the records of its partition alone", async () => {
    const { eventLog, pollers } = services();
    const message = { topic: "datos_crudos", key: null, value: '{"text":"hello"}', headers: [], timestamp: Date.now() };
    const placed = await eventLog.produce([{ ...message, partition: 1 }]);
    if (!placed.ok) throw new Error(placed.error);
    const lastPolls = async () => (await pollers.status()).map(({ last_poll_at }) => last_poll_at !== null);
    const until = (polled: boolean[]) => vi.waitFor(async () => expect(await lastPolls()).toEqual(polled), patience);
    expect(await lastPolls()).toEqual([false, false, false]);
    await pollers.wakeFor(placed.value);
    await until([false, true, false]);
    await runWatchdog(services());
    await until([true, true, true]);
    const [, second] = await pollers.status();
    const partitions = [{ partition: 1, position: 1, committed: 1, end: 1, lag: 0 }];
    expect(second).toMatchObject({ records: 1, created: 1, partitions });
    expect(queues.sent.filter(({ queue }) => queue === "kafka_events")).toHaveLength(1);
  });

  it("that finds nothing doubles its delay, up to half a minute", async () => {
    // Between the rounds no time passes, however long they take.
    const now = Date.now();
    const clock = vi.spyOn(Date, "now").mockReturnValue(now);
    const poller = env.KAFKA_POLLER.getByName("poller-2");
    await poller.wake(2);
    const delaysMs: number[] = [];
    for (let round = 0; round < 12; round++) {
      await runDurableObjectAlarm(poller);
      delaysMs.push(((await alarmOf(2)) ?? 0) - now);
    }
    clock.mockRestore();
    expect(delaysMs[0]).toBeLessThan(1000);
    expect(delaysMs.at(-1)).toBeGreaterThan(29_000);
    expect(delaysMs.at(-1)).toBeLessThanOrEqual(30_000);
  });
});
