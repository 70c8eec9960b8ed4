// Generates the load: one POST for each text, all texts different, on all connections at once.
import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";
import { type BenchServer, connections } from "./bench-server.ts";
import { inParallel } from "./in-parallel.ts";

const accepted = z.object({ task_id: z.string() });
const metrics = z.object({ completed_tasks: z.number() });
const settledPollMs = 50;

export interface Submission {
  /** Milliseconds of each request, ascending. */
  latencies: number[];
  acceptedPerSecond: number;
}

let texts = 0;
/** A new text of the length of a short review. */
export function newText(): string {
  texts += 1;
  return `Review ${texts} ${crypto.randomUUID()}: the parcel came on day ${texts % 30}, the box was open and nobody answered.`;
}

export function taskBody(useCache: boolean) {
  return { text: newText(), task_type: "general_analysis", use_cache: useCache };
}

export async function submitTasks(server: BenchServer, count: number, useCache: boolean): Promise<Submission> {
  const latencies: number[] = [];
  // The garbage of this process is collected now. With the young space that `npm run bench` sets, the next collection comes
  // after these tasks, so a pause of the client is not measured as a pause of the server.
  globalThis.gc?.();
  const start = performance.now();
  await inParallel(count, connections, async () => {
    const sentAt = performance.now();
    await server.post("/process", taskBody(useCache), accepted);
    latencies.push(performance.now() - sentAt);
  });
  const seconds = (performance.now() - start) / 1000;
  return { latencies: latencies.sort((a, b) => a - b), acceptedPerSecond: count / seconds };
}

export async function completedTasks(server: BenchServer): Promise<number> {
  return (await server.get("/metrics", metrics)).completed_tasks;
}

export async function untilCompleted(server: BenchServer, total: number): Promise<void> {
  const giveUpAt = performance.now() + 180_000;
  while ((await completedTasks(server)) < total) {
    if (performance.now() > giveUpAt) throw new Error(`${await completedTasks(server)} of ${total} tasks are done`);
    await pause(settledPollMs);
  }
}
