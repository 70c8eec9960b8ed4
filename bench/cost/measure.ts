// Sends tasks of a path to a server of their own and lets time pass until everything of them has expired. What is counted belongs to these
// tasks alone: those that come before them are settled in another hour, so that they are removed apart and not counted.
import * as z from "zod";
import { BenchServer, connections } from "../bench-server.ts";
import { type Billed, billed } from "./billed.ts";
import type { Path } from "./paths.ts";

/** `alone`: a task comes when the one before it has settled and its shard has saved its counters. `together`: batches of 100 at once. */
export type Load = "alone" | "together";

export interface Life {
  tasks: number;
  billed: Billed;
  /** Of the runtime here, which contains the Worker, the objects and the queue. */
  cpuMsPerTask: number;
}

const minute = 60_000;
const perRequest = 100;
const requestsAtOnce = 4;
/** A shard saves its counters a second after they changed. */
const savedAfterMs = 1200;
/** So many tasks that each shard has had some: a shard's first task pays for its tables. */
const warmUpTasks = 60;

const settledTask = z.object({
  status: z.string(),
  task_id: z.string(),
  settled_at: z.string().nullish(),
  result: z.object({ cache: z.object({ layer: z.string() }) }).nullish(),
});
const outcomes = z.object({ items: z.array(z.object({ task_id: z.string() })) });
const clock = z.object({ now: z.number() });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function measureLife(path: Path, load: Load, tasks: number): Promise<Life> {
  const server = await BenchServer.start("cost", { MODEL_DELAY_MS: "300", RATE_LIMIT_PER_MINUTE: "1000000" });
  try {
    // Twenty minutes before the hour ends: tasks are removed by the hour in which they settled.
    const { now } = await server.get("/bench/clock", clock);
    const start = (Math.floor(now / (60 * minute)) + 1) * 60 * minute + 40 * minute;
    const pass = (minutes: number, of: "TaskShard" | "EmbeddedAnswers", counting: boolean) =>
      server.post(`/bench/pass?until=${start + minutes * minute}&of=${of}&counting=${counting}`, {}, clock);
    await pass(0, "TaskShard", false);
    const { before } = path;
    const warmUp = (n: number) => ({ ...path.request(n), text: `Warm-up ${n}` });
    await together(
      server,
      Array.from({ length: warmUpTasks }, (_, n) => warmUp(n)),
      1,
    );
    if (before)
      await together(
        server,
        Array.from({ length: tasks }, (_, n) => before(n)),
        perRequest,
      );
    await pause(savedAfterMs);
    await pass(25, "TaskShard", false);
    await server.get("/bench/take", billed);

    const requests = Array.from({ length: tasks }, (_, n) => path.request(n));
    const cpuBefore = server.cpuMs();
    const layers = await (load === "alone" ? alone(server, requests) : together(server, requests, perRequest));
    const cpuMsPerTask = (server.cpuMs() - cpuBefore) / tasks;
    const others = layers.filter((layer) => layer !== path.layer);
    if (others.length > 0) throw new Error(`${others.length} of ${tasks} tasks did not take the path ${path.name}`);

    await pause(savedAfterMs);
    // Answers are kept for up to an hour and removed within 20 minutes: first those from before.
    await pass(78, "EmbeddedAnswers", false);
    await pass(240, "EmbeddedAnswers", true);
    // Tasks are kept for a day and removed at the end of the hour.
    await pass(240, "TaskShard", true);
    await pass(25 * 60 - 10, "TaskShard", false);
    await pass(72 * 60, "TaskShard", true);
    await pause(savedAfterMs);
    return { tasks, billed: await server.get("/bench/take", billed), cpuMsPerTask };
  } finally {
    await server.stop();
  }
}

/** The layer that answered each. A task that is not answered at once is read once, when it has settled. */
async function alone(server: BenchServer, requests: readonly object[]): Promise<string[]> {
  const layers: string[] = [];
  for (const request of requests) {
    const submitted = await server.post("/process", request, settledTask);
    layers.push(submitted.result ? submitted.result.cache.layer : await layerOf(server, submitted.task_id));
    await pause(savedAfterMs);
  }
  return layers;
}

async function together(server: BenchServer, requests: readonly object[], itemsPerRequest: number): Promise<string[]> {
  const chunks = Array.from({ length: Math.ceil(requests.length / itemsPerRequest) }, (_, n) =>
    requests.slice(n * itemsPerRequest, (n + 1) * itemsPerRequest),
  );
  const ids: string[] = [];
  await inParallel(requestsAtOnce, chunks, async (items) => {
    const accepted = await server.post("/process/batch", { items }, outcomes);
    ids.push(...accepted.items.map(({ task_id }) => task_id));
  });
  const layers: string[] = [];
  await inParallel(connections, ids, async (id) => void layers.push(await layerOf(server, id)));
  return layers;
}

async function layerOf(server: BenchServer, id: string): Promise<string> {
  for (;;) {
    const { status, result } = await server.get(`/task/${id}?wait=30`, settledTask);
    if (result) return result.cache.layer;
    if (status === "FAILURE" || status === "REVOKED") throw new Error(`task ${id} is ${status}`);
  }
}

async function inParallel<T>(lanes: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const lane = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
