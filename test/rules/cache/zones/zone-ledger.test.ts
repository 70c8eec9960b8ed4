import { describe, expect, test } from "vitest";
import { addLabel, emptyFamily, type Label } from "../../../../src/cache/zones/family-labels.ts";
import { type Family, ZoneLedger } from "../../../../src/cache/zones/zone-ledger.ts";

const family: Family = { tenant: "acme", name: "classification@1 local", maxWrong: 0.01 };

/** A ledger of an isolate over the labels of a tenant. */
function createLedger(labels = emptyFamily()) {
  const state = { now: 1_000_000, calls: [] as number[], isDown: false, deferred: [] as Promise<unknown>[] };
  const ledger = new ZoneLedger({
    objectOf: () => ({
      record: async (_, maxWrong, given) => {
        state.calls.push(given.length);
        if (state.isDown) throw new Error("down");
        for (const label of given) addLabel(labels, label, maxWrong);
        return structuredClone(labels.zones);
      },
      families: async () => [{ name: family.name, labels }],
      audited: async () => 0,
      spend: async () => undefined,
    }),
    now: () => state.now,
    defer: (work) => state.deferred.push(work),
  });
  return { ledger, labels, state };
}

let next = 0;
const label = (isRight = true, isAudit = false): Label => {
  next++;
  return { asked: `a${next}`, stored: `s${next}`, pRight: 0.65, isRight, isAudit, isRevoked: false };
};
function taught(labels = emptyFamily()) {
  for (let n = 0; n < 400; n++) addLabel(labels, label(), family.maxWrong);
  return labels;
}

describe("what an isolate knows of zones", () => {
  test("is nothing before it has sent a label, and then what the reply says", async () => {
    const { ledger } = createLedger(taught());
    expect(ledger.lowestServed(family, 0.01)).toBeNull();
    await ledger.add(family, label());
    expect(ledger.lowestServed(family, 0.01)).toBe(0.6);
    expect(ledger.lowestServed({ ...family, tenant: "bolt" }, 0.01)).toBeNull();
    expect(ledger.lowestServed({ ...family, name: "classification@2 local" }, 0.01)).toBeNull();
  });

  test("holds for a question with a stricter budget of its own", async () => {
    const { ledger } = createLedger(taught());
    await ledger.add(family, label());
    expect([0.0001, 0.005, 0.01].map((own) => ledger.lowestServed(family, own))).toEqual([null, null, 0.6]);
  });

  test("is read again in the background: after a zone has closed, one question is still served", async () => {
    const { ledger, labels, state } = createLedger(taught());
    await ledger.add(family, label());
    for (let n = 0; n < 50; n++) addLabel(labels, label(false), family.maxWrong);
    state.now += 25_000;
    expect(ledger.lowestServed(family, 0.01)).toBe(0.6);
    await Promise.all(state.deferred);
    expect(ledger.lowestServed(family, 0.01)).toBeNull();
  });

  test("is nothing again when it was not read for ten minutes", async () => {
    const { ledger, state } = createLedger(taught());
    await ledger.add(family, label());
    state.now += 601_000;
    expect(ledger.lowestServed(family, 0.01)).toBeNull();
  });

  test("is nothing with a budget of nothing, and costs no call", async () => {
    const { ledger, state } = createLedger(taught());
    await ledger.add({ ...family, maxWrong: 0 }, label());
    expect(state.calls).toEqual([]);
  });
});

describe("labels of an isolate", () => {
  test("are sent together: 160 in ten calls and the first", async () => {
    const { ledger, state } = createLedger();
    for (let n = 0; n < 161; n++) await ledger.add(family, label());
    expect(state.calls).toEqual([1, ...Array.from({ length: 10 }, () => 16)]);
  });

  test("are sent at once when an audit found a wrong answer", async () => {
    const { ledger, state } = createLedger();
    for (const each of [label(), label(), label(true, true), label(false, true)]) await ledger.add(family, each);
    expect(state.calls).toEqual([1, 3]);
  });

  test("wait, up to a number, while the object does not answer", async () => {
    const { ledger, labels, state } = createLedger();
    state.isDown = true;
    for (let n = 0; n < 200; n++) await ledger.add(family, label());
    expect(state.calls).toEqual([1]);
    state.isDown = false;
    state.now += 30_000;
    await ledger.add(family, label());
    expect(labels.labels.right).toBe(64);
  });
});
