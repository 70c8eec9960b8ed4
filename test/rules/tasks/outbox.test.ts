import { describe, expect, it } from "vitest";
import { Outbox } from "../../../src/tasks/shard/outbox.ts";

const limits = { inFlight: 10, lostMs: 600_000, batchSize: 1, lingerMs: 20 };

function outboxOf(limit: number, ...taskIds: string[]): Outbox {
  const outbox = new Outbox({ ...limits, inFlight: limit });
  for (const id of taskIds) outbox.add(id, "ai_processing");
  return outbox;
}

const batch = (...taskIds: string[]) => ({ queue: "ai_processing", taskIds });

describe("the outbox", () => {
  it("returns batches oldest first, each task once, and null when no task waits", () => {
    const outbox = outboxOf(10, "a", "b", "c", "a");
    expect(outbox.take(2, 0)).toEqual(batch("a", "b"));
    expect(outbox.take(2, 0)).toEqual(batch("c"));
    expect(outbox.take(2, 0)).toBe(null);
  });

  it("has no more messages in flight than its limit, and continues as messages are claimed", () => {
    const outbox = outboxOf(2, "a", "b", "c", "d");
    expect(outbox.take(100, 0)).toEqual(batch("a", "b"));
    expect(outbox.take(100, 0)).toBe(null);
    outbox.forget("a", "ai_processing");
    expect(outbox.take(100, 0)).toEqual(batch("c"));
    expect(outbox.take(100, 0)).toBe(null);
  });

  it("never lets a full queue delay another", () => {
    const outbox = new Outbox({ ...limits, inFlight: 2 });
    for (const id of ["a", "b", "c"]) outbox.add(id, "kafka_events");
    outbox.take(100, 0);
    outbox.add("d", "ai_processing");
    outbox.add("e", "default");
    expect(outbox.take(100, 0)).toEqual(batch("d"));
    expect(outbox.take(100, 0)).toEqual({ queue: "default", taskIds: ["e"] });
    expect(outbox.take(100, 0)).toBe(null);
  });

  it("accepts a batch back that the queue refused, and returns it again", () => {
    const outbox = outboxOf(2, "a", "b", "c");
    outbox.take(2, 0);
    outbox.putBack("ai_processing", ["a", "b"]);
    expect(outbox.holds("a", limits.lostMs * 2)).toBe(true);
    expect(outbox.take(2, 0)).toEqual(batch("c", "a"));
  });

  it("forgets a task that needs no message, waiting or in flight", () => {
    const outbox = outboxOf(1, "a", "b");
    outbox.take(1, 0);
    outbox.forget("a", "ai_processing");
    outbox.forget("b", "ai_processing");
    outbox.forget("never seen", "kafka_events");
    expect(outbox.take(1, 0)).toBe(null);
    expect([outbox.holds("a", 0), outbox.holds("b", 0)]).toEqual([false, false]);
  });

  it("keeps the callback of a settled task when a late message of the task arrives", () => {
    const outbox = new Outbox({ ...limits, inFlight: 10 });
    outbox.add("a", "default");
    outbox.forget("a", "ai_processing");
    expect(outbox.take(10, 0)).toEqual({ queue: "default", taskIds: ["a"] });
  });

  it("reports where a message is: in the shard behind how many others, in the queue since when, or nowhere", () => {
    const outbox = outboxOf(1, "a", "b", "c");
    outbox.take(10, 5000);
    expect(outbox.positionOf("a")).toEqual({ at: "queue", sentAt: 5000 });
    expect(outbox.positionOf("c")).toEqual({ at: "shard", before: 1, inFlight: 1, limit: 1 });
    expect(outbox.positionOf("d")).toBe(null);
  });

  it("holds a sent task until its message counts as lost", () => {
    const outbox = outboxOf(10, "a");
    expect(outbox.holds("a", 0)).toBe(true);
    outbox.take(1, 1000);
    expect(outbox.holds("a", 1000 + limits.lostMs - 1)).toBe(true);
    expect(outbox.holds("a", 1000 + limits.lostMs)).toBe(false);
  });

  it("is not blocked for ever by lost messages that fill its limit", () => {
    const outbox = outboxOf(2, "a", "b");
    outbox.take(2, 0);
    // The alarm does this with a task that the outbox does not hold any more.
    expect(outbox.holds("a", limits.lostMs)).toBe(false);
    outbox.add("a", "ai_processing");
    expect(outbox.take(2, limits.lostMs)).toEqual(batch("a"));
    expect(outbox.take(2, limits.lostMs)).toBe(null);
  });

  describe("while messages are in flight", () => {
    const outboxInFlight = () => {
      const outbox = new Outbox({ ...limits, batchSize: 3 });
      outbox.add("first", "ai_processing");
      expect(outbox.take(100, 0)).toEqual(batch("first"));
      outbox.add("a", "ai_processing");
      return outbox;
    };

    it("lingers with fewer messages than a batch until there are enough", () => {
      const outbox = outboxInFlight();
      expect(outbox.take(100, 0)).toBe(null);
      expect(outbox.isLingering()).toBe(true);
      outbox.add("b", "ai_processing");
      outbox.add("c", "ai_processing");
      expect(outbox.take(100, 1)).toEqual(batch("a", "b", "c"));
      expect(outbox.isLingering()).toBe(false);
    });

    it("lingers no longer than `lingerMs`, counted from the first waiting message", () => {
      const outbox = outboxInFlight();
      expect(outbox.take(100, 5)).toBe(null);
      outbox.add("b", "ai_processing");
      expect(outbox.take(100, 24)).toBe(null);
      expect(outbox.take(100, 25)).toEqual(batch("a", "b"));
    });

    it("sends the waiting messages as soon as the last message in flight is claimed", () => {
      const outbox = outboxInFlight();
      expect(outbox.take(100, 0)).toBe(null);
      outbox.forget("first", "ai_processing");
      expect(outbox.take(100, 0)).toEqual(batch("a"));
    });

    it("does not linger any more when the waiting message was revoked", () => {
      const outbox = outboxInFlight();
      expect(outbox.take(100, 0)).toBe(null);
      outbox.forget("a", "ai_processing");
      expect(outbox.isLingering()).toBe(false);
    });
  });
});
