// `npm run bench:cost` counts what Cloudflare bills for over the whole life of a task, its removal included, in the real objects, and says
// what a million tasks and a month of a mix of them cost. Exits with 1 when a path of a task costs more than its bar. The counts are
// measured; what cannot be measured here are options: `npm run bench:cost -- --cpu-ms 3 --tasks-a-day 1e6 --call-ms 20`.
import { parseArgs } from "node:util";
import * as z from "zod";
import { buildAssets } from "../scripts/build/assets.ts";
import { isMet, type Measured, table } from "./bars.ts";
import { measureDays } from "./cost/idle.ts";
import { type Life, type Load, loads, measureLife } from "./cost/measure.ts";
import { monthsReport } from "./cost/months-report.ts";
import { differentQuestions, type Path, paths } from "./cost/paths.ts";
import { type Assumed, type Priced, priceOf } from "./cost/price-of.ts";
import { meters, pricesReadOn } from "./prices.ts";
import { textTable } from "./simulate/report.ts";

const count = z.coerce.number().int().positive().max(differentQuestions);
const options = z.object({
  alone: count,
  spread: count,
  together: count,
  "cpu-ms": z.coerce.number().nonnegative(),
  "tasks-a-day": z.coerce.number().positive(),
  "call-ms": z.coerce.number().nonnegative(),
  "active-seconds": z.coerce.number().nonnegative(),
  "kafka-consumers": z.string(),
});
const { values } = parseArgs({
  options: {
    alone: { type: "string", default: "120" },
    spread: { type: "string", default: "1200" },
    together: { type: "string", default: "2000" },
    "cpu-ms": { type: "string", default: "3" },
    "tasks-a-day": { type: "string", default: "1e6" },
    "call-ms": { type: "string", default: "20" },
    "active-seconds": { type: "string", default: "2" },
    "kafka-consumers": { type: "string", default: "3" },
  },
});
const given = options.parse(values);
const assumed: Assumed = { cpuMs: given["cpu-ms"], tasksADay: given["tasks-a-day"], callMs: given["call-ms"] };

interface Counted extends Priced {
  path: Path;
  load: Load;
  life: Life;
}

async function measure(path: Path, load: Load): Promise<Counted> {
  const tasksPerSecond = assumed.tasksADay / 86_400;
  const life = await measureLife(path, { load, tasks: given[load], tasksPerSecond });
  const priced = priceOf(life, assumed);
  console.error(`${path.name}, ${load}: ${(priced.cost.total * 1e6).toFixed(2)} dollars`);
  return { path, load, life, ...priced };
}

function rowOf({ path, load, life, perTask, cost }: Counted): Record<string, string> {
  const { billed, tasks, cpuMsPerTask } = life;
  return {
    path: path.name,
    tasks: `${tasks} ${load}`,
    "object calls": (perTask.objectRequests - billed.alarms / tasks).toFixed(3),
    alarms: (billed.alarms / tasks).toFixed(3),
    "rows written": perTask.rowsWritten.toFixed(3),
    "rows read": perTask.rowsRead.toFixed(1),
    "queue operations": perTask.queueOperations.toFixed(2),
    "Redis, Vector": (billed.outsideRequests / tasks).toFixed(0),
    "Worker requests": perTask.workerRequests.toFixed(3),
    "GB-s": perTask.objectGbSeconds.toFixed(4),
    "CPU ms here": cpuMsPerTask.toFixed(2),
    "log lines": (billed.logLines / tasks).toFixed(2),
    "log bytes": (billed.logBytes / tasks).toFixed(0),
    "$ a million": (cost.total * 1e6).toFixed(2),
  };
}

function dollarsOf({ path, load, cost }: Counted): Record<string, string> {
  const names = Object.keys(meters) as (keyof typeof meters)[];
  const dollars = names.map((name) => [name, (cost.byMeter[name] * 1e6).toFixed(2)]);
  return { path: path.name, tasks: load, ...Object.fromEntries(dollars) };
}

const barOf = ({ path, load, cost }: Counted): Measured => ({
  name: `$ for a million tasks: ${path.name}, ${load}`,
  value: cost.total * 1e6,
  // Six shards cannot have a million tasks a day of which each is alone in its second, so this is the most and has no bar.
  ...(load !== "alone" && { bar: { atMost: path.bar } }),
  from: `aim ${path.aim}: ${cost.total * 1e6 <= path.aim ? "reached" : "not reached"}`,
});

await buildAssets();
const all: Counted[] = [];
const days = measureDays(given["kafka-consumers"]);
for (const load of loads) {
  console.error(`${load} …`);
  // Except in batches, tasks come so seldom that the servers are idle for most of the time.
  if (load !== "together") all.push(...(await Promise.all(paths.map((path) => measure(path, load)))));
  else for (const path of paths) all.push(await measure(path, load));
}
console.log(`Counted in the real objects, for each task over its whole life, its removal included:\n\n${textTable(all.map(rowOf))}
\nDollars for a million tasks, by meter:\n\n${textTable(all.map(dollarsOf))}
\nList prices of ${pricesReadOn}, as if nothing were included:`);
for (const [name, { perMillion, source }] of Object.entries(meters))
  console.log(`  ${name}: ${perMillion} a million, ${source}`);
console.log(`Assumed, since it cannot be measured here: ${assumed.cpuMs} ms of billed CPU a task (--cpu-ms; measured here, with the objects and the
runtime: the column "CPU ms here"). An object is active for ${assumed.callMs} ms with each call (--call-ms); shards, which have timers and calls
that wait, are active all day, and ${assumed.tasksADay} tasks a day share that (--tasks-a-day). A client reads each result once. No model, no
callback, no daily budget. The log is billed apart: see docs/scaling.md.\n`);
console.log(monthsReport(all, await days, assumed, given["active-seconds"]));
const bars = all.map(barOf);
console.log(table(bars));
process.exitCode = bars.every(isMet) ? 0 : 1;
