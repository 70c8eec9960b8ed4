// `npm run bench:kafka` measures the embedded log and the pollers on this machine's disk: records written per second, records
// processed per second, and the effect of a flood on a client of the API; then the port for Kafka's clients, and a real broker. The model answers a constant.
import * as z from "zod";
import { buildAssets } from "../scripts/build/assets.ts";
import { isMet, type Measured, table } from "./bars.ts";
import { BenchServer } from "./bench-server.ts";
import { inParallel } from "./in-parallel.ts";
import { measureKafkaPort } from "./scenarios/kafka-port.ts";
import { measureRealKafka } from "./scenarios/real-kafka.ts";
import { median, percentile } from "./statistics.ts";
import { completedTasks, taskBody, untilCompleted } from "./submit-tasks.ts";

const records = 4000;
/** Enough for a flood that lasts longer than the requests beside it, also on a busy machine. */
const floodRecords = 24_000;
const perRequest = 100;
const clients = 4;
const requests = 300;
const authorization = `Basic ${btoa("bench:bench")}`;
const produced = z.array(z.object({ offset: z.number() }));

function events(count: number) {
  return Array.from({ length: count }, () => {
    const value = JSON.stringify({ event_id: crypto.randomUUID(), ...taskBody(false) });
    return { topic: "datos_crudos", value, key: crypto.randomUUID() };
  });
}

async function produce(server: BenchServer, count: number): Promise<void> {
  await inParallel(count / perRequest, clients, () =>
    server.post("/kafka/produce", events(perRequest), produced, { authorization }),
  );
}

async function recordsPerSecond(): Promise<{ in: number; done: number }> {
  const server = await BenchServer.start("ours");
  await produce(server, 1000);
  await untilCompleted(server, 1000);
  const before = await completedTasks(server);
  const start = performance.now();
  await produce(server, records);
  const producedMs = performance.now() - start;
  await untilCompleted(server, before + records);
  const doneMs = performance.now() - start;
  await server.stop();
  return { in: (records / producedMs) * 1000, done: (records / doneMs) * 1000 };
}

/** Median of `POST /process`, one at a time, in milliseconds. */
async function postMs(server: BenchServer): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < requests; n++) {
    const start = performance.now();
    await server.post("/process", taskBody(false), z.object({ task_id: z.string() }));
    times.push(performance.now() - start);
  }
  return percentile(
    times.sort((a, b) => a - b),
    0.5,
  );
}

async function floodRatio(): Promise<{ quiet: number; flooded: number }> {
  const server = await BenchServer.start("ours");
  await postMs(server);
  const quiet = await postMs(server);
  await produce(server, floodRecords);
  const flooded = await postMs(server);
  const accepted = 3 * requests + floodRecords;
  if ((await completedTasks(server)) >= accepted)
    throw new Error("the flood ended before the last request; raise `floodRecords`");
  await server.stop();
  return { quiet, flooded };
}

await buildAssets();
const speeds = [await recordsPerSecond(), await recordsPerSecond(), await recordsPerSecond()];
const doneInLog = median(speeds.map(({ done }) => done));
const flood = await floodRatio();
const rows: Measured[] = [
  {
    name: "embedded log, records/s in, batches of 100",
    value: median(speeds.map((speed) => speed.in)),
    bar: { atLeast: 1000 },
    from: `${records} records, ${clients} clients`,
  },
  {
    name: "embedded log, records/s to SUCCESS",
    value: doneInLog,
    bar: { atLeast: 400 },
    from: "from the first produce to the last SUCCESS",
  },
  {
    name: "POST /process p50 in a flood of records / without",
    value: flood.flooded / flood.quiet,
    bar: { atMost: 1.5 },
    from: `${flood.flooded.toFixed(2)} / ${flood.quiet.toFixed(2)} ms`,
  },
];
rows.push(await measureKafkaPort(), ...(await measureRealKafka(doneInLog)));
console.log(table(rows));
process.exitCode = rows.every(isMet) ? 0 : 1;
