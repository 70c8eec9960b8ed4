// Runs one queue of a plan with its shards; other queues share nothing with it. Tasks arrive at random times (Poisson). After a warm-up
// the simulation is measured, and then it runs on without new tasks until every task is settled.

import { mostSiblings } from "../../src/tasks/task-id.ts";
import { seededRandom } from "../seeded-random.ts";
import { percentile } from "../statistics.ts";
import { Clock } from "./clock.ts";
import { exponential } from "./distributions.ts";
import { Measures } from "./measures.ts";
import { MessageQueue } from "./message-queue.ts";
import type { Plan } from "./plan.ts";
import { SimulatedShard } from "./shard.ts";
import type { SimulatedTask } from "./task.ts";

export interface Duration {
  warmUpSeconds: number;
  measuredSeconds: number;
}

export interface Outcome {
  plan: Plan;
  /** Of the whole system. */
  arrivedPerSecond: number;
  settledPerSecond: number;
  /** From its arrival until a worker takes it, milliseconds. */
  waitingMs: { p50: number; p95: number; p99: number };
  /** Mean milliseconds from a task's arrival until it is settled. */
  meanStayMs: number;
  /** Mean number of tasks that have arrived and are not settled. */
  meanTasks: number;
  /** Part of the slots of running workers that run a task. */
  slotUtilisation: number;
  /** Invocations at once in a queue, and part of those that the platform allows. */
  meanWorkers: number;
  mostWorkers: number;
  workerUtilisation: number;
  /** Part of the slots that all allowed workers would have which run a task or wait for the answer to a turn. */
  takenSlots: number;
  /** Part of the calls that the shards can handle. */
  shardUtilisation: number;
  /** Part of the messages that the queue accepts. */
  queueUtilisation: number;
  refusedMessages: number;
  perTask: { messages: number; queueOperations: number; objectCalls: number; invocations: number };
  /** Of all tasks that arrived. */
  arrived: number;
  settled: number;
  /** From the last arrival until all were settled. */
  drainSeconds: number;
}

const drainStepMs = 1000;
const mostDrainSeconds = 3600;

export function simulate(plan: Plan, { warmUpSeconds, measuredSeconds }: Duration, seed: number): Outcome {
  const random = seededRandom(seed);
  const clock = new Clock();
  const measures = new Measures(clock);
  const siblings = new Map<SimulatedShard, SimulatedShard[]>();
  const siblingsOf = (shard: SimulatedShard) => siblings.get(shard) ?? [];
  const world = { plan, clock, random, measures, siblingsOf };
  const queue = new MessageQueue(world);
  const shards = Array.from({ length: plan.shards / plan.queues }, () => new SimulatedShard(world, queue));
  for (const [index, shard] of shards.entries()) {
    const others = [...shards.slice(index + 1), ...shards.slice(0, index)];
    siblings.set(shard, others.slice(0, mostSiblings));
  }
  const endsAt = (warmUpSeconds + measuredSeconds) * 1000;
  const gap = exponential((1000 * plan.queues) / plan.tasksPerSecond);
  const tasks: SimulatedTask[] = [];

  const arrive = () => {
    if (clock.now >= endsAt) return;
    const task: SimulatedTask = {
      id: `task-${tasks.length}`,
      tenant: `tenant-${Math.floor(random() * plan.tenants)}`,
      arrivedAt: clock.now,
      takenAt: null,
      settledAt: null,
    };
    tasks.push(task);
    measures.tasks.add(1);
    const shard = shards[Math.floor(random() * shards.length)];
    shard?.submit(task);
    for (let reads = 0; reads < plan.readsPerTask; reads++) clock.after(1000, () => shard?.read());
    clock.after(gap(random), arrive);
  };
  clock.after(gap(random), arrive);
  clock.runUntil(warmUpSeconds * 1000);
  measures.reset();
  clock.runUntil(endsAt);

  const measuredMs = measuredSeconds * 1000;
  const { messages, objectCalls, invocations, settled, refusedMessages } = measures;
  const workerMs = measures.workers.integral();
  const during = {
    arrivedPerSecond: plan.tasksPerSecond,
    settledPerSecond: (settled * plan.queues) / measuredSeconds,
    meanTasks: measures.tasks.integral() / measuredMs,
    slotUtilisation: measures.busySlots.integral() / Math.max(1, workerMs * plan.slots),
    meanWorkers: workerMs / measuredMs,
    mostWorkers: measures.workers.most,
    workerUtilisation: workerMs / (measuredMs * plan.platform.consumers),
    takenSlots: measures.takenSlots.integral() / (measuredMs * plan.platform.consumers * plan.slots),
    shardUtilisation: objectCalls / (measuredSeconds * plan.platform.callsPerSecond * shards.length),
    queueUtilisation: messages / (measuredSeconds * plan.platform.messagesPerSecond),
    refusedMessages,
    perTask: {
      messages: messages / settled,
      queueOperations: (3 * messages) / settled,
      objectCalls: objectCalls / settled,
      invocations: invocations / settled,
    },
  };
  while (measures.tasks.value > 0 && clock.now < endsAt + mostDrainSeconds * 1000)
    clock.runUntil(clock.now + drainStepMs);

  const measured = tasks.filter(({ arrivedAt }) => arrivedAt >= warmUpSeconds * 1000);
  const waits = measured.flatMap((task) => (task.takenAt === null ? [] : [task.takenAt - task.arrivedAt]));
  const stays = measured.flatMap((task) => (task.settledAt === null ? [] : [task.settledAt - task.arrivedAt]));
  waits.sort((a, b) => a - b);
  return {
    plan,
    ...during,
    waitingMs: { p50: percentile(waits, 0.5), p95: percentile(waits, 0.95), p99: percentile(waits, 0.99) },
    meanStayMs: stays.reduce((sum, stay) => sum + stay, 0) / stays.length,
    arrived: tasks.length,
    settled: tasks.filter(({ settledAt }) => settledAt !== null).length,
    drainSeconds: (clock.now - endsAt) / 1000,
  };
}
