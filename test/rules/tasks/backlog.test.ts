import { describe, expect, it } from "vitest";
import { Backlog, type BacklogLimits, type MessageQueue } from "../../../src/tasks/shard/backlog.ts";

const limits: BacklogLimits = { inFlight: 10, tasksPerMessage: 1, lostMs: 600_000, batchSize: 1, lingerMs: 20 };

function backlogOf(change: Partial<BacklogLimits>, ...taskIds: string[]): Backlog {
  const backlog = new Backlog({ ...limits, ...change });
  add(backlog, "ai_processing", ...taskIds);
  return backlog;
}

function add(backlog: Backlog, queue: MessageQueue, ...taskIds: string[]): void {
  for (const id of taskIds) backlog.add({ id, tenant: "acme", priority: 5 }, queue);
}

const batch = (...taskIds: string[]) => ({ queue: "ai_processing", taskIds });

describe("the messages of a backlog", () => {
  it("name tasks oldest first, each once, and there is none when no task waits", () => {
    const backlog = backlogOf({}, "a", "b", "c", "a");
    expect(backlog.nextMessages(2, 0)).toEqual(batch("a", "b"));
    expect(backlog.nextMessages(2, 0)).toEqual(batch("c"));
    expect(backlog.nextMessages(2, 0)).toBe(null);
  });

  it("are as many as it takes to bring a slot for each waiting task", () => {
    const backlog = backlogOf({ tasksPerMessage: 4 }, "a", "b", "c", "d", "e");
    expect(backlog.nextMessages(100, 0)).toEqual(batch("a", "b"));
    add(backlog, "ai_processing", "f", "g", "h");
    expect(backlog.nextMessages(100, 0)).toBe(null);
    add(backlog, "ai_processing", "i");
    expect(backlog.nextMessages(100, 0)).toEqual(batch("c"));
  });

  it("of follow-ups name each of them", () => {
    const backlog = backlogOf({ tasksPerMessage: 4 });
    add(backlog, "default", "a", "b");
    expect(backlog.nextMessages(100, 0)).toEqual({ queue: "default", taskIds: ["a", "b"] });
  });

  it("are at most the limit, and go on as they arrive while tasks wait", () => {
    const backlog = backlogOf({ inFlight: 2 }, "a", "b", "c", "d");
    expect(backlog.nextMessages(100, 0)).toEqual(batch("a", "b"));
    expect(backlog.nextMessages(100, 0)).toBe(null);
    backlog.arrived("a", "ai_processing");
    backlog.remove("a", "ai_processing");
    expect(backlog.nextMessages(100, 0)).toEqual(batch("c"));
    expect(backlog.nextMessages(100, 0)).toBe(null);
  });

  it("are not needed for tasks that workers take, until those on the way are used up", () => {
    const backlog = backlogOf({}, "a", "b");
    expect(backlog.nextMessages(100, 0)).toEqual(batch("a", "b"));
    expect([backlog.take("ai_processing"), backlog.take("ai_processing")]).toEqual(["a", "b"]);
    add(backlog, "ai_processing", "c", "d");
    expect(backlog.nextMessages(100, 0)).toBe(null);
    backlog.arrived("a", "ai_processing");
    expect(backlog.nextMessages(100, 0)).toEqual(batch("c"));
  });

  it("of a full queue never delay another", () => {
    const backlog = backlogOf({ inFlight: 2 });
    add(backlog, "kafka_events", "a", "b", "c");
    backlog.nextMessages(100, 0);
    add(backlog, "ai_processing", "d");
    add(backlog, "default", "e");
    expect(backlog.nextMessages(100, 0)).toEqual(batch("d"));
    expect(backlog.nextMessages(100, 0)).toEqual({ queue: "default", taskIds: ["e"] });
    expect(backlog.nextMessages(100, 0)).toBe(null);
  });

  it("that the queue refused are sent again", () => {
    const backlog = backlogOf({ inFlight: 2 }, "a", "b", "c");
    backlog.nextMessages(2, 0);
    backlog.notSent("ai_processing", ["a", "b"]);
    expect(backlog.nextMessages(2, 0)).toEqual(batch("c", "a"));
  });

  it("that did not arrive in time count as lost, and are sent again", () => {
    const backlog = backlogOf({ inFlight: 2 }, "a", "b");
    backlog.nextMessages(2, 1000);
    expect(backlog.nextMessages(2, 1000 + limits.lostMs - 1)).toBe(null);
    expect(backlog.nextMessages(2, 1000 + limits.lostMs)).toEqual(batch("a", "b"));
  });

  it("that arrive without their task being taken are sent again", () => {
    const backlog = backlogOf({}, "a");
    backlog.nextMessages(2, 0);
    backlog.arrived("a", "ai_processing");
    expect(backlog.nextMessages(2, 0)).toEqual(batch("a"));
  });
});

describe("a backlog", () => {
  it("gives each task to one worker, from the queue that it waits in", () => {
    const backlog = backlogOf({}, "a", "b");
    add(backlog, "kafka_events", "c");
    expect([1, 2, 3].map(() => backlog.take("ai_processing"))).toEqual(["a", "b", null]);
    expect(backlog.waitingIn("kafka_events")).toBe(1);
    expect(backlog.take("kafka_events")).toBe("c");
  });

  it("forgets a task that does not wait any more", () => {
    const backlog = backlogOf({ inFlight: 1 }, "a", "b");
    backlog.nextMessages(1, 0);
    backlog.remove("a", "ai_processing");
    backlog.remove("b", "ai_processing");
    backlog.remove("never seen", "kafka_events");
    expect([backlog.holds("a"), backlog.holds("b"), backlog.take("ai_processing")]).toEqual([false, false, null]);
  });

  it("keeps the follow-up of a settled task when a late message of the task arrives", () => {
    const backlog = backlogOf({});
    add(backlog, "default", "a");
    backlog.arrived("a", "ai_processing");
    backlog.remove("a", "ai_processing");
    expect(backlog.nextMessages(10, 0)).toEqual({ queue: "default", taskIds: ["a"] });
  });

  it("reports a task's position and the messages on their way", () => {
    const backlog = backlogOf({ inFlight: 1 }, "a", "b", "c");
    backlog.nextMessages(10, 5000);
    expect(backlog.positionOf("c")).toEqual({ before: 2, priority: 5, inFlight: 1, limit: 1 });
    expect(backlog.positionOf("d")).toBe(null);
  });
});

describe("while messages are in flight, a backlog", () => {
  const withMessage = (change: Partial<BacklogLimits> = {}) => {
    const backlog = backlogOf({ batchSize: 3, ...change }, "first");
    expect(backlog.nextMessages(100, 0)).toEqual(batch("first"));
    add(backlog, "ai_processing", "a");
    return backlog;
  };

  it("lingers with fewer tasks than a batch until there are enough", () => {
    const backlog = withMessage();
    expect(backlog.nextMessages(100, 0)).toBe(null);
    expect(backlog.isLingering()).toBe(true);
    add(backlog, "ai_processing", "b", "c");
    expect(backlog.nextMessages(100, 1)).toEqual(batch("a", "b", "c"));
    expect(backlog.isLingering()).toBe(false);
  });

  it("lingers no longer than `lingerMs`, counted from the first task without a message", () => {
    const backlog = withMessage();
    expect(backlog.nextMessages(100, 5)).toBe(null);
    add(backlog, "ai_processing", "b");
    expect(backlog.nextMessages(100, 24)).toBe(null);
    expect(backlog.nextMessages(100, 25)).toEqual(batch("a", "b"));
  });

  it("sends a message as soon as the last one in flight has arrived", () => {
    const backlog = withMessage();
    expect(backlog.nextMessages(100, 0)).toBe(null);
    backlog.arrived("first", "ai_processing");
    backlog.remove("first", "ai_processing");
    expect(backlog.nextMessages(100, 0)).toEqual(batch("a"));
  });

  it("does not linger any more when the task was revoked, taken, or needs no message", () => {
    for (const end of [
      (backlog: Backlog) => backlog.remove("a", "ai_processing"),
      (backlog: Backlog) => [backlog.take("ai_processing"), backlog.take("ai_processing")],
    ]) {
      const backlog = withMessage();
      expect(backlog.nextMessages(100, 0)).toBe(null);
      end(backlog);
      backlog.nextMessages(100, 1);
      expect(backlog.isLingering()).toBe(false);
    }
    const enough = withMessage({ tasksPerMessage: 4 });
    expect(enough.nextMessages(100, 0)).toBe(null);
    expect(enough.isLingering()).toBe(false);
  });
});
