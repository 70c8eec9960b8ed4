import { describe, expect, it } from "vitest";
import { FairQueue } from "../../../src/tasks/shard/fair-queue.ts";

function queueOf(...tasks: [id: string, tenant: string, priority?: number][]): FairQueue {
  const queue = new FairQueue();
  for (const [id, tenant, priority = 5] of tasks) queue.add({ id, tenant, priority });
  return queue;
}

const takeAll = (queue: FairQueue) => Array.from({ length: queue.size }, () => queue.take());
const many = (count: number, tenant: string, priority = 5) =>
  Array.from({ length: count }, (_, index): [string, string, number] => [`${tenant}${index}`, tenant, priority]);

describe("the order in which tasks are taken", () => {
  it("is the order of arrival within a tenant and a priority", () => {
    expect(takeAll(queueOf(["a", "acme"], ["b", "acme"], ["c", "acme"]))).toEqual(["a", "b", "c"]);
  });

  it("puts a higher priority first, whenever it arrived", () => {
    expect(takeAll(queueOf(["low", "acme", 0], ["usual", "acme"], ["high", "acme", 9]))).toEqual([
      "high",
      "usual",
      "low",
    ]);
  });

  it("lets tenants take turns, so that a flood delays another tenant's task by a single task", () => {
    const queue = queueOf(...many(20_000, "flood"), ["b", "other"]);
    expect(queue.positionOf("b")).toEqual({ before: 1, priority: 5 });
    expect([queue.take(), queue.take(), queue.take()]).toEqual(["flood0", "b", "flood1"]);
  });

  it("takes a tenant's next task only after every other tenant's", () => {
    const queue = queueOf(...many(3, "a"), ...many(2, "b"), ...many(1, "c"));
    expect(takeAll(queue)).toEqual(["a0", "b0", "c0", "a1", "b1", "a2"]);
  });

  it("starves no task: each eighth is the one that has waited longest", () => {
    const queue = queueOf(["old", "acme", 0], ...many(100, "urgent", 9));
    const first = Array.from({ length: 8 }, () => queue.take());
    expect(first.slice(0, 7)).not.toContain("old");
    expect(first[7]).toBe("old");
  });

  it("does not let old tasks of a low priority displace the usual ones", () => {
    const queue = queueOf(...many(1000, "old", 0), ...many(70, "new"));
    const taken = Array.from({ length: 80 }, () => queue.take());
    expect(taken.filter((id) => id?.startsWith("new"))).toHaveLength(70);
  });

  it("forgets a removed task, and takes each once", () => {
    const queue = queueOf(["a", "acme"], ["b", "acme"], ["a", "acme"]);
    queue.delete("b");
    queue.delete("never seen");
    expect([queue.size, queue.has("a"), queue.has("b")]).toEqual([1, true, false]);
    expect([queue.take(), queue.take()]).toEqual(["a", null]);
  });
});

describe("a task's position", () => {
  it("counts the tasks that are taken before it", () => {
    const queue = queueOf(...many(4, "a"), ...many(2, "b"), ["high", "c", 9], ["low", "c", 1]);
    const order = takeAll(queueOf(...many(4, "a"), ...many(2, "b"), ["high", "c", 9]));
    for (const [index, id] of order.entries()) expect([id, queue.positionOf(id ?? "")?.before]).toEqual([id, index]);
    expect(queue.positionOf("low")).toEqual({ before: 7, priority: 1 });
    expect(queue.positionOf("unknown")).toBe(null);
  });

  it("knows whose turn is next", () => {
    const queue = queueOf(...many(2, "a"), ...many(2, "b"));
    queue.take();
    expect(["b0", "a1", "b1"].map((id) => queue.positionOf(id)?.before)).toEqual([0, 1, 2]);
  });
});
