// `npm run simulate` simulates 10^6, 10^8 and 10^9 tasks a day at their peak, and what their days cost. With `--tasks` it simulates one
// plan: `npm run simulate -- --tasks 1e8 --model 2s --shards 96 --queues 8`.
import { parseArgs } from "node:util";
import * as z from "zod";
import { costOf, pricesReadOn } from "../prices.ts";
import { usageOfDay } from "./day-usage.ts";
import { cloudflare, type ModelName, models, type Plan, planOf } from "./plan.ts";
import { rowOf, textTable } from "./report.ts";
import { type Duration, simulate } from "./simulate.ts";
import { peakFactor, perSecond } from "./sizes.ts";
import { type DayPlan, dayPlans, surgePlans, tooSmallPlans } from "./standard-plans.ts";

const count = z.coerce.number().int().positive();
const options = z.object({
  tasks: z.coerce.number().positive().optional(),
  model: z.custom<ModelName>((name) => typeof name === "string" && Object.hasOwn(models, name), {
    message: `the models are ${Object.keys(models).join(", ")}`,
  }),
  shards: count.optional(),
  queues: count,
  slots: count.optional(),
  "messages-in-flight": count.optional(),
  "consumers-at-start": count,
  peak: z.coerce.number().positive(),
  warmup: z.coerce.number().nonnegative(),
  seconds: count,
  seed: count,
});
const { values } = parseArgs({
  options: {
    tasks: { type: "string" },
    model: { type: "string", default: "2s" },
    shards: { type: "string" },
    queues: { type: "string", default: "1" },
    slots: { type: "string" },
    "messages-in-flight": { type: "string" },
    "consumers-at-start": { type: "string", default: String(cloudflare.consumers) },
    peak: { type: "string", default: String(peakFactor) },
    warmup: { type: "string", default: "60" },
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
  },
});
const given = options.parse(values);
const steady: Duration = { warmUpSeconds: given.warmup, measuredSeconds: given.seconds };
/** From the first task on. */
const surge: Duration = { warmUpSeconds: 0, measuredSeconds: 600 };
const tableOf = (plans: readonly Plan[], duration = steady) =>
  textTable(plans.map((plan) => rowOf(simulate(plan, duration, given.seed))));

function chosenPlan(tasks: number): Plan {
  return planOf({
    name: `${tasks} a day`,
    tasksPerSecond: perSecond(tasks, given.peak),
    model: given.model,
    queues: given.queues,
    ...(given.shards && { shards: given.shards }),
    ...(given.slots && { slots: given.slots }),
    ...(given["messages-in-flight"] && { messagesInFlight: given["messages-in-flight"] }),
    platform: { ...cloudflare, consumersAtStart: given["consumers-at-start"] },
  });
}

function priceRow({ plan, tasksPerDay }: DayPlan): Record<string, string> {
  const meanHour = simulate({ ...plan, tasksPerSecond: perSecond(tasksPerDay, 1) }, steady, given.seed);
  const { byMeter, total } = costOf(usageOfDay(meanHour, tasksPerDay));
  const dollars = (value: number) => value.toFixed(2);
  return {
    day: plan.name,
    model: plan.model,
    requests: dollars(byMeter.workerRequests),
    CPU: dollars(byMeter.workerCpuMs),
    queues: dollars(byMeter.queueOperations),
    "object calls": dollars(byMeter.objectRequests),
    "object time": dollars(byMeter.objectGbSeconds),
    rows: dollars(byMeter.rowsWritten + byMeter.rowsRead),
    total: dollars(total),
    "a million tasks": dollars((total * 1e6) / tasksPerDay),
  };
}

if (given.tasks === undefined) {
  console.log(
    `The peak of a day, ${peakFactor} times its mean. Waiting is from the arrival until a worker takes the task.\n`,
  );
  console.log(tableOf(dayPlans.map(({ plan }) => plan)));
  console.log("\nThe same peak with too little:\n");
  console.log(tableOf(tooSmallPlans));
  console.log(
    "\nThe first ten minutes, when the platform begins with one invocation and doubles them as batches end:\n",
  );
  console.log(tableOf(surgePlans, surge));
  console.log(`\nA day, in US dollars at the list prices of ${pricesReadOn}, without models and the semantic cache:\n`);
  console.log(textTable(dayPlans.map(priceRow)));
} else console.log(tableOf([chosenPlan(given.tasks)]));
