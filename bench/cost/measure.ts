// Sends tasks of a path to a server of their own and lets time pass until everything of them has expired. What is counted belongs to these
// tasks alone: tasks that come before them settle in another hour, so that they are removed apart and not counted, and what it takes to
// remove the answers from before is counted in a second run without the tasks and subtracted.
import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";
import { BenchServer, connections } from "../bench-server.ts";
import { inParallel } from "../in-parallel.ts";
import { type Billed, billed } from "./billed.ts";
import type { Path } from "./paths.ts";

/**
 * `alone`: a task comes when the one before it has settled and its shard has saved its counters, the worst case. `spread`: tasks come at
 * the mean rate of a day. `together`: batches of 100 at once.
 */
export const loads = ["alone", "spread", "together"] as const;
export type Load = (typeof loads)[number];

export interface Sending {
  load: Load;
  tasks: number;
  /** Of `spread`. */
  tasksPerSecond: number;
}

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

/** The limit is never reached, and the log has the lines that it has on Cloudflare. */
const settings = { MODEL_DELAY_MS: "300", RATE_LIMIT_PER_MINUTE: "1000000", LOG_LEVEL: "info" };

const settledTask = z.object({
  status: z.string(),
  task_id: z.string(),
  result: z.object({ cache: z.object({ layer: z.string() }) }).nullish(),
});
const outcomes = z.object({ items: z.array(z.object({ task_id: z.string() })) });
const clock = z.object({ now: z.number() });

export async function measureLife(path: Path, sending: Sending): Promise<Life> {
  const whole = await run(path, sending, true);
  const { answers } = await run(path, sending, false);
  const { alarms, rowsRead, rowsWritten } = whole.answers;
  const counts = {
    ...whole.counts,
    alarms: whole.counts.alarms + alarms - answers.alarms,
    rowsRead: whole.counts.rowsRead + rowsRead - answers.rowsRead,
    rowsWritten: whole.counts.rowsWritten + rowsWritten - answers.rowsWritten,
  };
  return { tasks: sending.tasks, billed: counts, cpuMsPerTask: whole.cpuMs / sending.tasks };
}

interface Run {
  counts: Billed;
  /** For the removal of all cached answers. */
  answers: Billed;
  cpuMs: number;
}

/** With `isSending` false, only what the path needs before is there. */
async function run(path: Path, sending: Sending, isSending: boolean): Promise<Run> {
  const { tasks } = sending;
  const server = await BenchServer.start("cost", settings);
  try {
    // Twenty minutes before the hour ends: tasks are removed by the hour in which they settled.
    const { now } = await server.get("/bench/clock", clock);
    const start = (Math.floor(now / (60 * minute)) + 1) * 60 * minute + 40 * minute;
    const pass = (minutes: number, of: "TaskShard" | "EmbeddedAnswers", counting: boolean) =>
      server.post(`/bench/pass?until=${start + minutes * minute}&of=${of}&counting=${counting}`, {}, clock);
    const take = () => server.get("/bench/take", billed);
    await pass(0, "TaskShard", false);
    const warmUp = Array.from({ length: warmUpTasks }, (_, n) => ({ ...path.request(n), text: `Warm-up ${n}` }));
    await together(server, warmUp, 1);
    const { before } = path;
    if (before)
      await together(
        server,
        Array.from({ length: tasks }, (_, n) => before(n)),
        perRequest,
      );
    await pause(savedAfterMs);
    await pass(25, "TaskShard", false);
    await take();

    const cpuBefore = server.cpuMs();
    if (isSending) await send(server, path, sending);
    const cpuMs = server.cpuMs() - cpuBefore;
    await pause(savedAfterMs);
    // What belongs to the minutes after the tasks; then those from before are removed, and then these.
    await pass(240, "TaskShard", true);
    const counts = await take();
    await pass(240, "EmbeddedAnswers", true);
    const answers = await take();
    await pass(25 * 60 - 10, "TaskShard", false);
    await pass(72 * 60, "TaskShard", true);
    await pause(savedAfterMs);
    return { counts: sumOf(counts, await take()), answers, cpuMs };
  } finally {
    await server.stop();
  }
}

async function send(server: BenchServer, path: Path, { load, tasks, tasksPerSecond }: Sending): Promise<void> {
  const requests = Array.from({ length: tasks }, (_, n) => path.request(n));
  const read = path.isWatched ? watchedLayer : layerOf;
  const layers = await {
    alone: () => alone(server, requests, read),
    spread: () => spread(server, requests, tasksPerSecond, read),
    together: () => together(server, requests, perRequest, read),
  }[load]();
  const others = layers.filter((layer) => layer !== path.layer);
  if (others.length > 0) throw new Error(`${others.length} of ${tasks} tasks did not take the path ${path.name}`);
}

function sumOf(one: Billed, other: Billed): Billed {
  const objectCalls = { ...one.objectCalls };
  for (const [name, calls] of Object.entries(other.objectCalls)) objectCalls[name] = (objectCalls[name] ?? 0) + calls;
  return {
    workerRequests: one.workerRequests + other.workerRequests,
    objectCalls,
    alarms: one.alarms + other.alarms,
    rowsRead: one.rowsRead + other.rowsRead,
    rowsWritten: one.rowsWritten + other.rowsWritten,
    queueOperations: one.queueOperations + other.queueOperations,
    outsideRequests: one.outsideRequests + other.outsideRequests,
    logLines: one.logLines + other.logLines,
    logBytes: one.logBytes + other.logBytes,
  };
}

/** The layer that answered a request. A task that is not answered at once is read once, when it has settled. */
async function answer(server: BenchServer, request: object, read: ReadLayer): Promise<string> {
  const { result, task_id } = await server.post("/process", request, settledTask);
  return result ? result.cache.layer : read(server, task_id);
}

async function alone(server: BenchServer, requests: readonly object[], read: ReadLayer): Promise<string[]> {
  const layers: string[] = [];
  for (const request of requests) {
    layers.push(await answer(server, request, read));
    await pause(savedAfterMs);
  }
  return layers;
}

async function spread(
  server: BenchServer,
  requests: readonly object[],
  perSecond: number,
  read: ReadLayer,
): Promise<string[]> {
  const startedAt = performance.now();
  const layers: Promise<string>[] = [];
  for (const [n, request] of requests.entries()) {
    await pause(Math.max(0, startedAt + (n * 1000) / perSecond - performance.now()));
    layers.push(answer(server, request, read));
  }
  return Promise.all(layers);
}

async function together(
  server: BenchServer,
  requests: readonly object[],
  itemsPerRequest: number,
  read: ReadLayer = layerOf,
): Promise<string[]> {
  const ids: string[] = [];
  await inParallel(Math.ceil(requests.length / itemsPerRequest), requestsAtOnce, async (n) => {
    const items = requests.slice(n * itemsPerRequest, (n + 1) * itemsPerRequest);
    const accepted = await server.post("/process/batch", { items }, outcomes);
    ids.push(...accepted.items.map(({ task_id }) => task_id));
  });
  const layers: string[] = [];
  await inParallel(ids.length, connections, async (n) => layers.push(await read(server, ids[n] ?? "")));
  return layers;
}

type ReadLayer = (server: BenchServer, id: string) => Promise<string>;

/** Reads the stream of the task to its end. */
async function watchedLayer(server: BenchServer, id: string): Promise<string> {
  const events = await server.text(`/task/${id}/stream`);
  const [, result = "{}"] = /^event: result\ndata: (.*)$/m.exec(events) ?? [];
  return settledTask.parse(JSON.parse(result)).result?.cache.layer ?? "none";
}

async function layerOf(server: BenchServer, id: string): Promise<string> {
  for (;;) {
    const { status, result } = await server.get(`/task/${id}?wait=30`, settledTask);
    if (result) return result.cache.layer;
    if (status === "FAILURE" || status === "REVOKED") throw new Error(`task ${id} is ${status}`);
  }
}
