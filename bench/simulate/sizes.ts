// How many shards and queues a number of tasks a day needs, by arithmetic; the simulation then shows whether that is enough.
import { batchSize, type ModelName, models, type Plan, planOf } from "./plan.ts";

/** The busiest minutes of a day have this many times the tasks of its mean minute. */
export const peakFactor = 3;
/** The part of a shard or of the slots that is planned for; the rest is for chance. */
const plannedPart = 0.7;
const secondsADay = 86_400;
/** Settling a task and receiving the next takes a slot this long, beside the model. */
const slotOverheadMs = 60;

export const perSecond = (tasksPerDay: number, factor: number): number => (tasksPerDay * factor) / secondsADay;

export function sizedPlan(name: string, tasksPerDay: number, model: ModelName): Plan {
  const rate = perSecond(tasksPerDay, peakFactor);
  const plan = planOf({ name, tasksPerSecond: rate, model });
  const { mean, overHalfSecond } = models[model];
  const slots = (rate * (mean + slotOverheadMs)) / 1000 / plannedPart;
  const queues = Math.max(1, Math.ceil(slots / plan.slots / plan.platform.consumers));
  // Submitted, settled, read once, perhaps watched, and at least one call for each batch of messages.
  const callsPerTask = 3 + overHalfSecond + 1 / batchSize;
  const shards = Math.max(plan.shards, (rate * callsPerTask) / plan.platform.callsPerSecond / plannedPart);
  return { ...plan, queues, shards: Math.ceil(shards / queues) * queues };
}
