// `npm run bench [scenario …]`: the spine against the floor Worker, on the same runtime, queue settings and disk.
// Prints bar, measured and verdict, keeps the numbers in bench/results, and exits with 1 when a bar is missed.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { buildAssets } from "../scripts/build/assets.ts";
import { isMet, type Measured, table } from "./bars.ts";
import { measureBatch } from "./scenarios/batch.ts";
import { measureExactHit } from "./scenarios/exact-hit.ts";
import { measureFlood } from "./scenarios/flood.ts";
import { measureMemory } from "./scenarios/memory.ts";
import { measureOneAtATime } from "./scenarios/one-at-a-time.ts";
import { measureSlowModel } from "./scenarios/slow-model.ts";

const scenarios = new Map<string, () => Promise<Measured[]>>([
  ["flood", measureFlood],
  ["one-at-a-time", measureOneAtATime],
  ["slow-model", measureSlowModel],
  ["exact-hit", measureExactHit],
  ["batch", measureBatch],
  ["memory", measureMemory],
]);

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !scenarios.has(name));
if (unknown) {
  console.error(`No scenario ${unknown}. There are: ${[...scenarios.keys()].join(", ")}.`);
  process.exit(1);
}

await buildAssets();
const rows: Measured[] = [];
for (const [name, measure] of scenarios) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`${name} …`);
  rows.push(...(await measure()));
}
console.log(table(rows));

const results = join(import.meta.dirname, "results");
mkdirSync(results, { recursive: true });
const at = new Date().toISOString();
const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version };
writeFileSync(join(results, `${at.replaceAll(":", "-")}.json`), `${JSON.stringify({ at, machine, rows }, null, 2)}\n`);
process.exitCode = rows.every(isMet) ? 0 : 1;
