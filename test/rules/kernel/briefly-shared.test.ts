import { describe, expect, it } from "vitest";
import { BrieflyShared } from "../../../src/kernel/briefly-shared.ts";

function sharing() {
  const clock = { now: 1000 };
  const deferred: Promise<unknown>[] = [];
  const shared = new BrieflyShared<number>(
    1000,
    () => clock.now,
    (work) => deferred.push(work),
  );
  let asked = 0;
  const ask = async () => {
    asked += 1;
    return asked;
  };
  return { clock, deferred, shared, ask };
}

describe("an answer that is shared briefly", () => {
  it("is asked for once by all who come within its time, and again after it", async () => {
    const { clock, shared, ask } = sharing();
    expect(await Promise.all([shared.get("acme", ask), shared.get("acme", ask)])).toEqual([1, 1]);
    clock.now += 999;
    expect(await shared.get("acme", ask)).toBe(1);
    clock.now += 1;
    expect(await shared.get("acme", ask)).toBe(2);
  });

  it("is its key's alone", async () => {
    const { shared, ask } = sharing();
    expect([await shared.get("acme", ask), await shared.get("other", ask)]).toEqual([1, 2]);
  });

  it("is not kept when it failed, and goes on when nobody waits any more", async () => {
    const { deferred, shared, ask } = sharing();
    const failed = shared.get("acme", () => Promise.reject(new Error("no shard")));
    await expect(failed).rejects.toThrow("no shard");
    expect(deferred).toHaveLength(1);
    await deferred[0];
    expect(await shared.get("acme", ask)).toBe(1);
  });
});
