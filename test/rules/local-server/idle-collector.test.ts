import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createIdleCollector, type IdleCollector } from "../../../scripts/local-server/idle-collector.ts";

describe("an isolate of the local runtime", () => {
  let collected = 0;
  let collector: IdleCollector;
  const context = { waitUntil() {} };
  const ask = () => collector.request(context, () => "an answer");
  const askOften = async (times: number) => {
    for (let n = 0; n < times; n++) await ask();
  };

  beforeEach(() => {
    vi.useFakeTimers();
    collected = 0;
    collector = createIdleCollector(() => {
      collected += 1;
    });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("collects its garbage once it has been idle for 10 ms after 1,000 requests", async () => {
    await askOften(1000);
    await vi.advanceTimersByTimeAsync(9);
    expect(collected).toBe(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(collected).toBe(1);
    await askOften(999);
    await vi.advanceTimersByTimeAsync(1000);
    expect(collected).toBe(1);
  });

  it.each([1500, 1501])("lets a burst of %i pass", async (requests) => {
    for (let n = 0; n < requests; n++) {
      await ask();
      await vi.advanceTimersByTimeAsync(9);
    }
    expect(collected).toBe(0);
    await vi.advanceTimersByTimeAsync(10);
    expect(collected).toBe(1);
  });

  it("does not make anybody wait for it, however long they wait already", async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const slow = collector.request(context, () => promise);
    await askOften(1500);
    await vi.advanceTimersByTimeAsync(1000);
    await collector.batch(() => {});
    expect(collected).toBe(0);
    resolve("late");
    expect(await slow).toBe("late");
    await vi.advanceTimersByTimeAsync(10);
    expect(collected).toBe(1);
  });

  it("collects between batches, for which nobody waits", async () => {
    for (let n = 0; n < 2250; n++) await collector.batch(() => {});
    expect(collected).toBe(2);
  });

  it("lets batches pass that come within 10 ms of an answer", async () => {
    await ask();
    for (let n = 0; n < 2250; n++) await collector.batch(() => {});
    expect(collected).toBe(0);
    await vi.advanceTimersByTimeAsync(10);
    await collector.batch(() => {});
    expect(collected).toBe(1);
  });

  it("hands on what fails, and counts it as answered", async () => {
    const failing = () => Promise.reject(new Error("no"));
    await expect(collector.request(context, failing)).rejects.toThrow("no");
    await expect(collector.batch(failing)).rejects.toThrow("no");
    await askOften(998);
    await vi.advanceTimersByTimeAsync(10);
    expect(collected).toBe(1);
  });
});
