// The months that docs/costs.md shows, as text: three volumes of a mix of paths, and what the free plan allows in a day.
import { type MeterName, meters, planAMonth, pricesReadOn, type Usage } from "../prices.ts";
import { textTable } from "../simulate/report.ts";
import type { Billed } from "./billed.ts";
import { type Days, idleDayOf } from "./idle.ts";
import type { Life, Load } from "./measure.ts";
import { freeTasksADay, mixOf, monthOf } from "./month.ts";
import { type Assumed, priceOf } from "./price-of.ts";

export interface CountedLife {
  path: { name: string };
  load: Load;
  life: Pick<Life, "tasks" | "billed">;
}

/** Of ten tasks with the cache on, six are new, three equal and one similar to an earlier question. */
const mix: Record<string, number> = { "new cached text": 6, "exact hit": 3, "semantic hit": 1 };
const uncached: Record<string, number> = { uncached: 1 };
/** At its mean rate a task of the first two is alone in its second. */
const volumes: readonly { tasks: number; load: Load }[] = [
  { tasks: 1e4, load: "alone" },
  { tasks: 1e6, load: "alone" },
  { tasks: 1e8, load: "spread" },
];
const shards = 6;
const names = Object.keys(meters) as MeterName[];

export function monthsReport(
  lives: readonly CountedLife[],
  days: Days,
  assumed: Assumed,
  activeSecondsPerTask: number,
): string {
  const perTask = (shares: Record<string, number>, load: Load): Usage =>
    mixOf(
      lives
        .filter((counted) => counted.load === load && counted.path.name in shares)
        .map(({ path, life }) => ({
          share: shares[path.name] ?? 0,
          // The active time of shards is of a month and not of a task.
          perTask: priceOf(life, { ...assumed, tasksADay: Number.POSITIVE_INFINITY }).perTask,
        })),
    );
  const [resting, wakeful] = [idleDayOf(days.resting, assumed), idleDayOf(days.wakeful, assumed)];
  const months = [mix, uncached].flatMap((shares) =>
    [{ tasks: 0, load: "alone" as const }, ...volumes].map(({ tasks, load }) => ({
      of: shares === mix ? "the mix" : "uncached",
      ...monthOf({
        tasks,
        perTask: perTask(shares, load),
        idleDay: tasks === 0 ? resting : wakeful,
        activeSecondsPerTask,
        shards,
      }),
    })),
  );
  const rows = months.map(({ of, tasks, dollars, beyond, aboveFree }) => ({
    "tasks a month": tasks.toExponential(0),
    of,
    "$ a month": dollars.toFixed(2),
    ...Object.fromEntries(names.map((name) => [name, beyond[name].toFixed(2)])),
    "above the free plan": aboveFree.join(", ") || "nothing",
  }));
  const free = [mix, uncached].map((shares) => {
    const of = { perTask: perTask(shares, "alone"), idleDay: wakeful, activeSecondsPerTask, shards };
    const { tasks, first } = freeTasksADay(of);
    return `${shares === mix ? "the mix" : "uncached"}: ${tasks}, then ${first} end`;
  });
  const callsOn = ({ objectCalls, alarms }: Billed) =>
    [...Object.entries(objectCalls).map(([name, number]) => `${name} ${number}`), `${alarms} alarms`].join(", ");
  return `A month on the Workers Paid plan, in dollars: ${planAMonth} for the plan, and by meter what is above the included amounts (${pricesReadOn}).
The mix: of ten tasks ${Object.entries(mix)
    .map(([name, share]) => `${share} ${name}`)
    .join(
      ", ",
    )}. A task keeps its shard active for ${activeSecondsPerTask} s (--active-seconds), six shards at most all day.\n
${textTable(rows)}\n
A day without a task, and a day on which the deployment never rests without what its tasks use (--kafka-consumers 0 is without pollers):\n
${textTable(names.map((name) => ({ meter: name, "without a task": resting[name].toFixed(0), "never resting": wakeful[name].toFixed(0), free: String(meters[name].freeADay ?? "by invocation") })))}
Calls of the first: ${callsOn(days.resting)}; of the second: ${callsOn(days.wakeful)}.\n
Tasks that the free plan allows in a day beside that: ${free.join("; ")}.\n`;
}
