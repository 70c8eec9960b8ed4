import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { untilAborted, within } from "../../../src/kernel/deadline.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new Promise<string>(() => {});

describe("within", () => {
  test("gives the work's answer, and leaves no timer behind", async () => {
    expect(await within(1000, Promise.resolve("answer"), () => "late")).toBe("answer");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("gives the late answer when the time is over", async () => {
    const answer = within(1000, never, () => "late");
    await vi.advanceTimersByTimeAsync(1000);
    expect(await answer).toBe("late");
  });

  test("rejects as the work rejects, and leaves no timer behind", async () => {
    await expect(within(1000, Promise.reject(new Error("broken")), () => "late")).rejects.toThrow("broken");
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("untilAborted", () => {
  test("gives the work's answer", async () => {
    expect(await untilAborted(new AbortController().signal, Promise.resolve("answer"))).toBe("answer");
  });

  test.each(["before", "after"])("rejects with the signal's reason when it is aborted %s the call", async (when) => {
    const controller = new AbortController();
    if (when === "before") controller.abort(new Error("stop"));
    const answer = untilAborted(controller.signal, never);
    if (when === "after") controller.abort(new Error("stop"));
    await expect(answer).rejects.toThrow("stop");
  });
});
