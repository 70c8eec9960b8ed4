// What a month costs on the paid plan, from the usage of a task and of an idle day, with what the plan includes; and whether its days fit
// into the free plan.
import { costOf, gbSecondsOf, type MeterName, meters, planAMonth, type Usage, usageBy } from "../prices.ts";

export interface Month {
  tasks: number;
  usage: Usage;
  /** The plan and what is used beyond the included amounts. */
  dollars: number;
  /** Of them, by meter. */
  beyond: Usage;
  /** What a day of the month needs more of than the free plan allows. */
  aboveFree: MeterName[];
}

export interface MonthOf {
  tasks: number;
  /** Without the active time of shards. */
  perTask: Usage;
  idleDay: Usage;
  /** How long a task that is alone keeps its shard active; no shard can be active for more than all day. */
  activeSecondsPerTask: number;
  shards: number;
}

const days = 30;
const secondsADay = 86_400;
const names = Object.keys(meters) as MeterName[];

export function monthOf({ tasks, perTask, idleDay, activeSecondsPerTask, shards }: MonthOf): Month {
  const shardSeconds = Math.min(tasks * activeSecondsPerTask, shards * secondsADay * days);
  const usage = usageBy(
    (name) =>
      tasks * perTask[name] + days * idleDay[name] + (name === "objectGbSeconds" ? gbSecondsOf(shardSeconds) : 0),
  );
  const { byMeter, total } = costOf(usageBy((name) => Math.max(0, usage[name] - meters[name].includedAMonth)));
  return {
    tasks,
    usage,
    dollars: planAMonth + total,
    beyond: byMeter,
    aboveFree: names.filter((name) => usage[name] / days > (meters[name].freeADay ?? Number.POSITIVE_INFINITY)),
  };
}

/** How many tasks of a kind the free plan allows in a day, and what ends first. */
export function freeTasksADay(of: Omit<MonthOf, "tasks">): { tasks: number; first: MeterName } {
  const perTask = { ...of.perTask };
  perTask.objectGbSeconds += gbSecondsOf(of.activeSecondsPerTask);
  const bounds = names.map((first) => {
    const left = (meters[first].freeADay ?? Number.POSITIVE_INFINITY) - of.idleDay[first];
    return {
      first,
      tasks: perTask[first] > 0 ? Math.max(0, Math.floor(left / perTask[first])) : Number.POSITIVE_INFINITY,
    };
  });
  return bounds.reduce((least, bound) => (bound.tasks < least.tasks ? bound : least));
}

/** The usage of a task of a mix: each path's usage by its share. */
export function mixOf(parts: readonly { share: number; perTask: Usage }[]): Usage {
  const whole = parts.reduce((sum, { share }) => sum + share, 0);
  return usageBy((name) => parts.reduce((sum, { share, perTask }) => sum + (share / whole) * perTask[name], 0));
}
