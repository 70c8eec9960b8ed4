// `npm run bench:growth` measures whether the system stays fast as what it stores grows: a search that finds nothing among 100,000 kept
// tasks, the p99 of `POST /process` beside them, and the first answer of a partition of the embedded log with 1,000,000 records. It
// serves what `npm start` serves, and exits with 1 when a bar is missed. A number divides both sizes: `npm run bench:growth -- 10`.
import * as z from "zod";
import { buildAssets } from "../scripts/build/assets.ts";
import { isMet, type Measured, table } from "./bars.ts";
import { BenchServer } from "./bench-server.ts";
import { median, percentile } from "./statistics.ts";
import { taskBody } from "./submit-tasks.ts";

const divisor = z.coerce
  .number()
  .positive()
  .parse(process.argv[2] ?? 1);
const keptTasks = Math.round(100_000 / divisor / 100) * 100;
const storedRecords = Math.round(1_000_000 / divisor / 1000) * 1000;
const clients = 8;
const postsPerSecond = 80;
/** More than a minute, because some work is done once a minute. */
const posts = 5_600;
const searches = 15;

const outcomes = z.object({ items: z.array(z.object({ status: z.literal(202) })) });
const accepted = z.object({ task_id: z.string() });
const metrics = z.object({ completed_tasks: z.number() });
const listed = z.object({ tasks: z.array(z.unknown()) });
const produced = z.array(z.object({ offset: z.number() }));
const offsets = z.array(z.object({ offset: z.number() }));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const body = () => ({ text: taskBody(false).text });

/** Runs `work` for each number below `count`, `width` at a time. */
async function sideBySide(count: number, width: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const client = async () => {
    while (next < count) {
      next += 1;
      await work(next - 1);
    }
  };
  await Promise.all(Array.from({ length: width }, client));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Keeps tasks that were answered, each with a text of its own. */
async function fill(server: BenchServer): Promise<void> {
  const start = performance.now();
  const completed = async () => (await server.get("/metrics", metrics)).completed_tasks;
  let submitted = 0;
  while (submitted < keptTasks) {
    const batches = Math.min(50, (keptTasks - submitted) / 100);
    await sideBySide(batches, 4, async () => {
      const items = Array.from({ length: 100 }, () => ({ ...body(), use_cache: false }));
      await server.post("/process/batch", { items }, outcomes);
    });
    submitted += batches * 100;
    while ((await completed()) < submitted - 2500) await pause(200);
  }
  while ((await completed()) < submitted) await pause(200);
  console.error(`${submitted} tasks are kept after ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

const threeOf = (times: readonly number[]) =>
  [0.5, 0.99, 1].map((share) => `${percentile(times, share).toFixed(1)} ms`).join(" / ");

/** Ascending milliseconds of the POSTs, which begin at even distances. */
async function postTimes(server: BenchServer): Promise<number[]> {
  const times: number[] = [];
  const start = performance.now();
  await sideBySide(posts, clients, async (index) => {
    await pause(start + (index * 1000) / postsPerSecond - performance.now());
    times.push(await timed(() => server.post("/process", body(), accepted)));
  });
  return times.sort((a, b) => a - b);
}

async function measurePosts(): Promise<Measured[]> {
  const server = await BenchServer.start("whole", { TASK_SHARDS: "1" });
  try {
    await sideBySide(200, clients, async () => void (await server.post("/process", body(), accepted)));
    const before = await postTimes(server);
    await fill(server);
    const after = await postTimes(server);
    const name = "POST p99 ms";
    return [
      {
        name: `${name}, few kept tasks`,
        value: percentile(before, 0.99),
        from: `p50 / p99 / most: ${threeOf(before)}`,
      },
      {
        name: `${name}, ${keptTasks} kept tasks`,
        value: percentile(after, 0.99),
        bar: { atMost: 20 },
        from: `p50 / p99 / most: ${threeOf(after)}; ${postsPerSecond}/s from ${clients} clients, one shard`,
      },
    ];
  } finally {
    await server.stop();
  }
}

async function measureSearches(): Promise<Measured[]> {
  const server = await BenchServer.start("whole", { TASK_SHARDS: "6" });
  try {
    await fill(server);
    const rows: Measured[] = [];
    const words = ["nothing-like-it", "args:ñandú", "kwargs:model=gpt-x", "result:zebra", "uuid:zzzz"];
    for (const [name, search, bar] of [
      ...words.map((word) => [word, word, 150] as const),
      ["temperature, a word of all payloads", "temperature", null] as const,
    ]) {
      const times: number[] = [];
      for (let n = 0; n < searches; n++) {
        times.push(
          await timed(async () => {
            const { tasks } = await server.get(`/tasks?search=${encodeURIComponent(search)}`, listed);
            if (tasks.length > 0) throw new Error(`the search ${search} found ${tasks.length} tasks`);
          }),
        );
      }
      times.sort((a, b) => a - b);
      const from = `p50 / p99 / most: ${threeOf(times)}; ${keptTasks} kept tasks in six shards`;
      rows.push({
        name: `search ${name}, median ms`,
        value: median(times),
        from,
        ...(bar && { bar: { atMost: bar } }),
      });
    }
    return rows;
  } finally {
    await server.stop();
  }
}

async function measureLog(): Promise<Measured[]> {
  const variables = { KAFKA_CONSUMERS: "0" };
  const headers = { authorization: `Basic ${btoa("bench:bench")}` };
  let server = await BenchServer.start("whole", variables);
  try {
    const firstTimestamp = Date.now();
    const start = performance.now();
    await sideBySide(storedRecords / 1000, 2, async (request) => {
      const records = Array.from({ length: 1000 }, (_, index) => ({
        topic: "datos_crudos",
        partition: 0,
        timestamp: firstTimestamp + request * 1000 + index,
        value: JSON.stringify(body()),
      }));
      await server.post("/kafka/produce", records, produced, headers);
    });
    console.error(`${storedRecords} records are stored after ${((performance.now() - start) / 1000).toFixed(0)} s`);
    server = await server.restarted(variables);
    const offsetsAt = (at: number | string, partition: number) =>
      timed(() => server.post(`/kafka/offsets/${at}`, [{ topic: "datos_crudos", partition }], offsets, headers));
    await offsetsAt("latest", 2);
    const empty = await offsetsAt("latest", 1);
    const full = await offsetsAt("latest", 0);
    const times: number[] = [];
    for (let n = 0; n < 100; n++)
      times.push(await offsetsAt(firstTimestamp + Math.floor(Math.random() * storedRecords), 0));
    times.sort((a, b) => a - b);
    return [
      { name: "log: first answer of an empty partition, ms", value: empty, from: "after a restart of the server" },
      {
        name: `log: first answer with ${storedRecords} records, ms`,
        value: full,
        bar: { atMost: 20 },
        from: "after the same restart",
      },
      {
        name: "log: offset by time, p99 ms",
        value: percentile(times, 0.99),
        bar: { atMost: 20 },
        from: `p50 / p99 / most: ${threeOf(times)}`,
      },
    ];
  } finally {
    await server.stop();
  }
}

await buildAssets();
const rows = [...(await measureLog()), ...(await measureSearches()), ...(await measurePosts())];
console.log(table(rows));
process.exitCode = rows.every(isMet) ? 0 : 1;
