// `npm run bench:fair` measures whether a tenant with many waiting tasks delays another. The model takes 100 ms. Tenant A has 20,000
// waiting tasks; tenant B sends one task a second for a minute and waits for each. Exits with 1 when B waits too much longer beside A.
// There is one shard, as under `npm start`. Arguments are settings of the server: `npm run bench:fair -- TASK_SHARDS=6`.
import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";
import { buildAssets } from "../scripts/build/assets.ts";
import { isMet, type Measured, table } from "./bars.ts";
import { BenchServer } from "./bench-server.ts";
import { inParallel } from "./in-parallel.ts";
import { percentile } from "./statistics.ts";
import { completedTasks, taskBody } from "./submit-tasks.ts";

const waitingTasks = 20_000;
const perRequest = 100;
const atATime = 4;
const tasksOfB = 60;
const keys = { a: "key-of-tenant-a-for-the-bench", b: "key-of-tenant-b-for-the-bench" };
const settings = process.argv.slice(2).map((argument) => z.tuple([z.string(), z.string()]).parse(argument.split("=")));
const variables = {
  TASK_SHARDS: "1",
  ...Object.fromEntries(settings),
  MODEL_DELAY_MS: "100",
  API_KEYS: `a:writer:${keys.a},b:writer:${keys.b}`,
};
const accepted = z.object({ task_id: z.string(), status: z.string() });
const task = z.object({ status: z.string() });
const outcomes = z.object({ items: z.array(z.object({ status: z.literal(202) })).length(perRequest) });
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

/** Milliseconds from the POST to the reading of a SUCCESS. */
async function successMs(server: BenchServer): Promise<number> {
  const startedAt = performance.now();
  const { task_id } = await server.post("/process", taskBody(false), accepted, bearer(keys.b));
  let status = "PENDING";
  while (status !== "SUCCESS") {
    ({ status } = await server.get(`/task/${task_id}?wait=30`, task, bearer(keys.b)));
    if (status === "FAILURE" || status === "REVOKED") throw new Error(`task ${task_id} of tenant B is ${status}`);
  }
  return performance.now() - startedAt;
}

/** The tasks start a second apart, also when an earlier one still waits. Ascending. */
async function measureB(server: BenchServer): Promise<number[]> {
  const times: Promise<number>[] = [];
  for (let sent = 0; sent < tasksOfB; sent++) {
    times.push(successMs(server));
    await pause(1000);
  }
  return (await Promise.all(times)).sort((a, b) => a - b);
}

async function submitForA(server: BenchServer, count: number): Promise<void> {
  await inParallel(count / perRequest, atATime, () => {
    const items = Array.from({ length: perRequest }, () => taskBody(false));
    return server.post("/process/batch", { items }, outcomes, bearer(keys.a));
  });
}

/** While B is measured, A's tasks never fall below half: a server that is fast enough gets more of them. */
async function measureBeside(server: BenchServer): Promise<{ times: number[]; perSecond: number }> {
  const before = await completedTasks(server);
  await submitForA(server, waitingTasks);
  let submitted = waitingTasks;
  let isMeasured = false;
  const startedAt = performance.now();
  const completedAtStart = await completedTasks(server);
  const keepWaiting = async () => {
    while (!isMeasured) {
      const waiting = submitted - ((await completedTasks(server)) - before);
      if (waiting < waitingTasks / 2) {
        await submitForA(server, waitingTasks / 2);
        submitted += waitingTasks / 2;
      }
      await pause(500);
    }
  };
  const measuring = measureB(server).finally(() => {
    isMeasured = true;
  });
  const [times] = await Promise.all([measuring, keepWaiting()]);
  const completed = (await completedTasks(server)) - completedAtStart;
  return { times, perSecond: (completed * 1000) / (performance.now() - startedAt) };
}

const text = (times: readonly number[]) =>
  [0.5, 0.95, 1].map((share) => `${percentile(times, share).toFixed(0)} ms`).join(" / ");

await buildAssets();
const server = await BenchServer.start("ours", variables);
let rows: Measured[];
try {
  await successMs(server);
  const alone = await measureB(server);
  const { times: beside, perSecond } = await measureBeside(server);
  rows = [
    { name: "B alone, p95 ms", value: percentile(alone, 0.95), from: `p50 / p95 / most: ${text(alone)}` },
    { name: "B beside A, p95 ms", value: percentile(beside, 0.95), from: `p50 / p95 / most: ${text(beside)}` },
    {
      name: "B's p95 beside A / alone",
      value: percentile(beside, 0.95) / percentile(alone, 0.95),
      bar: { atMost: 3 },
      from: `A had ${waitingTasks / 2} to ${waitingTasks} waiting tasks; ${perSecond.toFixed(0)} tasks/s of both were done`,
    },
  ];
} finally {
  await server.stop();
}
console.log(table(rows));
process.exitCode = rows.every(isMet) ? 0 : 1;
