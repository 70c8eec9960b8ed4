// `npm run bench:growth` measures whether the system stays fast as what it stores grows: a search that finds nothing among 100,000 kept
// tasks, the p99 of `POST /process` beside them, and the first answer of a partition of the embedded log with 1,000,000 records. It
// serves what `npm start` serves, and exits with 1 when a bar is missed. A number divides both sizes: `npm run bench:growth -- 10`.
import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";
import { buildAssets } from "../scripts/build/assets.ts";
import { isMet, type Measured, table } from "./bars.ts";
import { BenchServer } from "./bench-server.ts";
import { inParallel } from "./in-parallel.ts";
import { percentile } from "./statistics.ts";
import { completedTasks, newText } from "./submit-tasks.ts";

const divisor = z.coerce
  .number()
  .positive()
  .parse(process.argv[2] ?? 1);
const keptTasks = Math.round(100_000 / divisor / 100) * 100;
const storedRecords = Math.round(1_000_000 / divisor / 1000) * 1000;
const clients = 8;
const postsPerSecond = 40;
/** They take more than a minute, because some work is done once a minute. */
const posts = 2800;
const searches = 15;
const words = ["nothing-like-it", "ñandú", "дом", "args:ñandú", "kwargs:model=gpt-x", "result:zebra", "uuid:zzzz"];
/** It is in the JSON of every task, so only the parsed text tells that nothing is found. It has no bar. */
const wordOfAllRows = "temperature";
const [topic, authorization] = ["datos_crudos", `Basic ${btoa("bench:bench")}`];

const outcomes = z.object({ items: z.array(z.object({ status: z.literal(202) })) });
const accepted = z.object({ task_id: z.string() });
const noTasks = z.object({ tasks: z.array(z.unknown()).length(0) });
const offsets = z.array(z.object({ offset: z.number() }));
const body = () => ({ text: newText() });

/** Milliseconds of each piece of work, ascending. */
async function timesOf(count: number, work: (index: number) => Promise<unknown>, width = 1, everyMs = 0) {
  const times: number[] = [];
  const start = performance.now();
  await inParallel(count, width, async (index) => {
    await pause(Math.max(0, start + index * everyMs - performance.now()));
    const sentAt = performance.now();
    await work(index);
    times.push(performance.now() - sentAt);
  });
  return times.sort((a, b) => a - b);
}

const textOf = (times: readonly number[]) =>
  `p50 / p99 / most: ${[0.5, 0.99, 1].map((share) => percentile(times, share).toFixed(1)).join(" / ")} ms`;

async function serving<T>(variables: Record<string, string>, measure: (server: BenchServer) => Promise<T>): Promise<T> {
  const server = await BenchServer.start("whole", variables);
  try {
    return await measure(server);
  } finally {
    await server.stop();
  }
}

/** Keeps tasks that were answered, each with a text of its own. */
async function fill(server: BenchServer): Promise<void> {
  const start = performance.now();
  const before = await completedTasks(server);
  let submitted = 0;
  while (submitted < keptTasks) {
    await inParallel(Math.min(50, (keptTasks - submitted) / 100), 4, async () => {
      submitted += 100;
      const items = Array.from({ length: 100 }, () => ({ ...body(), use_cache: false }));
      await server.post("/process/batch", { items }, outcomes);
    });
    while ((await completedTasks(server)) < before + submitted - (submitted < keptTasks ? 2500 : 0)) await pause(200);
  }
  console.error(`${submitted} tasks are kept after ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

async function measurePosts(server: BenchServer): Promise<Measured[]> {
  const post = () => server.post("/process", body(), accepted);
  const measured = async () => {
    const [waitedMs, start] = [server.waitedMs(), performance.now()];
    const times = await timesOf(posts, post, clients, 1000 / postsPerSecond);
    // On a machine that does other work, the numbers say little.
    const waited = (100 * (server.waitedMs() - waitedMs)) / (performance.now() - start);
    return {
      value: percentile(times, 0.99),
      from: `${textOf(times)}; ${waited.toFixed(0)}% of the time without a core`,
    };
  };
  await inParallel(500, clients, post);
  const few = await measured();
  await fill(server);
  const many = await measured();
  return [
    { name: "POST beside 500 kept tasks, p99 ms", ...few },
    { name: `POST beside ${keptTasks} kept tasks, p99 ms`, ...many, bar: { atMost: 20 } },
  ];
}

async function measureSearches(server: BenchServer): Promise<Measured[]> {
  await fill(server);
  const rows: Measured[] = [];
  for (const word of [...words, wordOfAllRows]) {
    const times = await timesOf(searches, () => server.get(`/tasks?search=${encodeURIComponent(word)}`, noTasks));
    const [name, value] = [`search ${word}, p50 ms`, percentile(times, 0.5)];
    const from = `${textOf(times)}; ${keptTasks} kept tasks in six shards`;
    rows.push({ name, value, from, ...(word !== wordOfAllRows && { bar: { atMost: 150 } }) });
  }
  return rows;
}

async function storeRecords(server: BenchServer, firstTimestamp: number): Promise<void> {
  const start = performance.now();
  await inParallel(storedRecords / 1000, 2, (request) => {
    const records = Array.from({ length: 1000 }, (_, index) => {
      const timestamp = firstTimestamp + request * 1000 + index;
      return { topic, partition: 0, timestamp, value: JSON.stringify(body()) };
    });
    return server.post("/kafka/produce", records, offsets, { authorization });
  });
  console.error(`${storedRecords} records are stored after ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

async function measureLog(): Promise<Measured[]> {
  const variables = { KAFKA_CONSUMERS: "0" };
  let server = await BenchServer.start("whole", variables);
  try {
    const firstTimestamp = Date.now();
    await storeRecords(server, firstTimestamp);
    server = await server.restarted(variables);
    const ask = (at: number | string, partition: number) =>
      server.post(`/kafka/offsets/${at}`, [{ topic, partition }], offsets, { authorization });
    await ask("latest", 2);
    const [empty = 0] = await timesOf(1, () => ask("latest", 1));
    const [full = 0] = await timesOf(1, () => ask("latest", 0));
    const byTime = await timesOf(200, () => ask(firstTimestamp + Math.floor(Math.random() * storedRecords), 0));
    const bar = { atMost: 20 };
    return [
      { name: "log: first answer of an empty partition, ms", value: empty, from: "after a restart of the server" },
      { name: `log: first answer with ${storedRecords} records, ms`, value: full, bar, from: "after the same restart" },
      { name: "log: offset at a time, p99 ms", value: percentile(byTime, 0.99), bar, from: textOf(byTime) },
    ];
  } finally {
    await server.stop();
  }
}

await buildAssets();
const rows = [
  ...(await measureLog()),
  ...(await serving({ TASK_SHARDS: "6" }, measureSearches)),
  ...(await serving({ TASK_SHARDS: "1" }, measurePosts)),
];
console.log(table(rows));
process.exitCode = rows.every(isMet) ? 0 : 1;
