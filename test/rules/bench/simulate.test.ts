import { describe, expect, it } from "vitest";
import { cloudflare, type Plan, planOf } from "../../../bench/simulate/plan.ts";
import { bottleneckOf, rowOf, textTable } from "../../../bench/simulate/report.ts";
import { simulate } from "../../../bench/simulate/simulate.ts";
import { sizedPlan } from "../../../bench/simulate/sizes.ts";

const minute = { warmUpSeconds: 30, measuredSeconds: 60 };
const quiet = planOf({ name: "quiet", tasksPerSecond: 30, model: "300ms" });
const busy = planOf({ name: "busy", tasksPerSecond: 350, model: "2s" });
const overloaded = planOf({ name: "overloaded", tasksPerSecond: 600, model: "2s" });
const narrow: Plan = { ...quiet, name: "narrow", platform: { ...cloudflare, messagesPerSecond: 5 } };
const plans: [string, Plan][] = [quiet, busy, overloaded, narrow].map((plan) => [plan.name, plan]);

describe.each(plans)("a simulated %s system", (_, plan) => {
  const outcome = simulate(plan, minute, 7);

  it("settles every task that arrived, once", () => {
    expect(outcome.arrived).toBeGreaterThan(2000);
    expect(outcome.settled).toBe(outcome.arrived);
  });

  it("uses no more than there is", () => {
    const { slotUtilisation, workerUtilisation, takenSlots, shardUtilisation, queueUtilisation } = outcome;
    for (const part of [slotUtilisation, workerUtilisation, takenSlots, queueUtilisation]) {
      expect(part).toBeGreaterThan(0);
      expect(part).toBeLessThanOrEqual(1 + 1e-9);
    }
    // Calls that have arrived at a shard and are not handled yet are counted too.
    expect(shardUtilisation).toBeLessThan(1);
    expect(outcome.mostWorkers).toBeLessThanOrEqual(plan.platform.consumers);
  });

  it("prints the same for the same seed", () => {
    const printed = (seed: number) => textTable([rowOf(simulate(plan, minute, seed))]);
    expect(printed(7)).toBe(textTable([rowOf(outcome)]));
    expect(simulate(plan, minute, 8).waitingMs).not.toEqual(outcome.waitingMs);
  });
});

describe("Little's law", () => {
  it.each(plans.slice(0, 2))("holds in a %s system: tasks = rate × stay", (_, plan) => {
    const { meanTasks, settledPerSecond, meanStayMs } = simulate(plan, { warmUpSeconds: 60, measuredSeconds: 240 }, 7);
    const byLaw = (settledPerSecond * meanStayMs) / 1000;
    expect(Math.abs(meanTasks / byLaw - 1)).toBeLessThan(0.03);
  });
});

describe("what the simulation finds", () => {
  it("is that slots limit a slow model: 250 workers of 4 slots do no more than 1,000 calls of the mean duration", () => {
    const outcome = simulate(overloaded, minute, 7);
    expect(outcome.settledPerSecond).toBeLessThan((250 * 4 * 1000) / (2000 * Math.exp(0.125)));
    expect(outcome.settledPerSecond).toBeGreaterThan(400);
    expect(bottleneckOf(outcome)).toBe("slots (full)");
  });

  it("is that a shard limits short tasks: it does at most its calls a second", () => {
    const plan = planOf({ name: "one shard", tasksPerSecond: 200, model: "50ms", shards: 1 });
    const outcome = simulate(plan, minute, 7);
    expect(outcome.settledPerSecond).toBeLessThan(200);
    expect(bottleneckOf(outcome)).toBe("shards (full)");
  });

  it("is that a worker has at most six model calls at once, however many slots it has", () => {
    const throughput = (slots: number) => simulate({ ...overloaded, slots }, minute, 7).settledPerSecond;
    expect(throughput(8) / throughput(4)).toBeLessThan(1.55);
  });

  it("is that a queue refuses messages above its rate, and the tasks wait in their shards", () => {
    const outcome = simulate(narrow, minute, 7);
    expect(outcome.refusedMessages).toBeGreaterThan(0);
    expect(outcome.queueUtilisation).toBeLessThanOrEqual(1);
  });

  it("is that a busy system needs fewer messages for a task than a quiet one", () => {
    const perTask = (plan: Plan) => simulate(plan, minute, 7).perTask.messages;
    expect(perTask(busy)).toBeLessThan(perTask(quiet) / 2);
  });

  it("is that a plan sized by arithmetic keeps up with the peak", () => {
    const plan = sizedPlan("a day", 1e8, "2s");
    const outcome = simulate(plan, minute, 7);
    expect(outcome.settledPerSecond / plan.tasksPerSecond).toBeGreaterThan(0.97);
    expect(outcome.waitingMs.p95).toBeLessThan(1000);
  });
});
