// `npm run bench [scenario …]` compares our Worker with the floor Worker, on the same runtime, queue settings and disk.
// It prints a table, keeps the numbers in bench/results, and exits with 1 when a number misses its bar.
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
import { measureOneShard } from "./scenarios/one-shard.ts";
import { measureSlowModel } from "./scenarios/slow-model.ts";

const scenarios = new Map<string, () => Promise<Measured[]>>([
  ["flood", measureFlood],
  ["one-at-a-time", measureOneAtATime],
  ["slow-model", measureSlowModel],
  ["exact-hit", measureExactHit],
  ["batch", measureBatch],
  ["memory", measureMemory],
  ["one-shard", measureOneShard],
]);

const requested = process.argv.slice(2);
const unknown = requested.find((name) => !scenarios.has(name));
if (unknown) {
  console.error(`Unknown scenario ${unknown}. The scenarios are ${[...scenarios.keys()].join(", ")}.`);
  process.exit(1);
}

await buildAssets();
const rows: Measured[] = [];
for (const [name, measure] of scenarios) {
  if (requested.length > 0 && !requested.includes(name)) continue;
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
