import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchHealth } from "../../../scripts/local-server/health-watch.ts";

describe("the watch over a runtime that may be silent for 30 s", () => {
  let isSilent = false;
  let clock = 0;
  let asks: (() => Promise<unknown>) | undefined;
  let stop = () => {};
  const never = () => new Promise<never>(() => {});

  beforeEach(() => {
    vi.useFakeTimers();
    isSilent = false;
    clock = 0;
    stop = watchHealth({
      ask: () => asks?.() ?? Promise.resolve("well"),
      deadlineMs: 30_000,
      onSilent: () => {
        isSilent = true;
      },
      now: () => Date.now() + clock,
    });
  });
  afterEach(() => {
    asks = undefined;
    stop();
    vi.useRealTimers();
  });

  it("lets one that answers go on", async () => {
    await vi.advanceTimersByTimeAsync(600_000);
    expect(isSilent).toBe(false);
  });

  it.each([
    ["does not answer", never],
    ["cannot be reached", () => Promise.reject(new Error("refused"))],
  ] as const)("ends one that %s for 30 s", async (_, ask) => {
    asks = ask;
    await vi.advanceTimersByTimeAsync(15_000 + 29_500);
    expect(isSilent).toBe(false);
    await vi.advanceTimersByTimeAsync(500);
    expect(isSilent).toBe(true);
  });

  it("takes an answer that comes after 29 s", async () => {
    asks = () => new Promise((resolve) => setTimeout(resolve, 29_000));
    await vi.advanceTimersByTimeAsync(300_000);
    expect(isSilent).toBe(false);
  });

  it("counts the time of a sleep as no more than one tick", async () => {
    asks = never;
    await vi.advanceTimersByTimeAsync(15_000 + 20_000);
    clock += 3_600_000;
    await vi.advanceTimersByTimeAsync(8500);
    expect(isSilent).toBe(false);
    await vi.advanceTimersByTimeAsync(1500);
    expect(isSilent).toBe(true);
  });

  it("does not ask, nor end anything, once it is stopped", async () => {
    asks = never;
    await vi.advanceTimersByTimeAsync(20_000);
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(isSilent).toBe(false);
  });
});
