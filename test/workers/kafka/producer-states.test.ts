import { evictDurableObject, runDurableObjectAlarm } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { logOfTopics } from "./log-of-topics.ts";

const newPartition = () => env.EVENT_LOG.getByName(`topic/${crypto.randomUUID()}`);
const records = (...values: string[]) =>
  values.map((value) => ({ key: null, value, headers: [], timestamp: Date.now() }));
const from = (sequence: number, epoch = 0, id = "7") => ({ id, epoch, sequence });
const valuesOf = async (partition: ReturnType<typeof newPartition>) =>
  (await partition.read(0, 10_000, 1_000_000, 0)).records.map(({ value }) => value).join("");

afterEach(() => vi.useRealTimers());

describe("a batch of an idempotent producer", () => {
  it("that was stored is recognised with its offset, also after a restart, and the next one is new", async () => {
    const partition = newPartition();
    await partition.append(records("x"));
    expect(await partition.appendOnce(records("a", "b"), from(0))).toBe(1);
    expect(await partition.appendOnce(records("c"), from(2))).toBe(3);
    await evictDurableObject(partition);
    expect(await partition.appendOnce(records("a", "b"), from(0))).toBe(1);
    expect(await partition.appendOnce(records("c"), from(2))).toBe(3);
    expect(await partition.appendOnce(records("d"), from(3))).toBe(4);
    expect(await valuesOf(partition)).toBe("xabcd");
  });

  it("that was stored in part is stored in whole, between the records of others as well", async () => {
    const partition = newPartition();
    await partition.appendOnce(records("a", "b"), from(0));
    await partition.appendOnce(records("x"), from(0, 0, "8"));
    expect(await partition.appendOnce(records("a", "b", "c"), from(0))).toBe(0);
    expect(await partition.appendOnce(records("c"), from(2))).toBe(3);
    expect(await partition.appendOnce(records("b", "c", "d"), from(1))).toBe(1);
    expect(await valuesOf(partition)).toBe("abxcd");
  });

  it("is written behind the batches before it in the same call", async () => {
    const topic = crypto.randomUUID();
    const log = logOfTopics({ [topic]: 1 });
    const batches = Array.from({ length: 50 }, (_, n) => ({
      topic,
      partition: 0,
      producer: from(n),
      records: records(`${n},`),
    }));
    expect(await log.append(batches)).toEqual(batches.map((_, n) => n));
    expect(await valuesOf(env.EVENT_LOG.getByName(`${topic}/0`))).toBe(batches.map((_, n) => `${n},`).join(""));
  });

  it("that skips a number, or is of an earlier epoch, is refused and stores nothing", async () => {
    const partition = newPartition();
    await partition.appendOnce(records("a"), from(5, 1));
    expect(await partition.appendOnce(records("x"), from(7, 1))).toBe("out_of_order");
    expect(await partition.appendOnce(records("x"), from(4, 1))).toBe("out_of_order");
    expect(await partition.appendOnce(records("x"), from(6, 0))).toBe("old_epoch");
    expect(await partition.appendOnce(records("x"), from(1, 2))).toBe("out_of_order");
    expect(await partition.appendOnce(records("b"), from(0, 2))).toBe(1);
    expect(await valuesOf(partition)).toBe("ab");
  });

  it("whose numbers reach the largest goes on at 0", async () => {
    const partition = newPartition();
    await partition.appendOnce(records("a", "b", "c"), from(2 ** 31 - 2));
    expect(await partition.appendOnce(records("d"), from(1))).toBe(3);
    expect(await partition.appendOnce(records("c"), from(0))).toBe(2);
    expect(await valuesOf(partition)).toBe("abcd");
  });

  it("is not recognised when its producer was silent for more than a day", async () => {
    const partition = newPartition();
    await partition.appendOnce(records("a"), from(0));
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 25 * 3_600_000 });
    await runDurableObjectAlarm(partition);
    expect(await partition.appendOnce(records("a"), from(0))).toBe(1);
  });
});
