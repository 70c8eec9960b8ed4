// Times searches, and the load of all vectors, in a partition inside the runtime.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { startLocalServer } from "../scripts/local-server/local-server.ts";
import { readWranglerConfig } from "../scripts/local-server/wrangler-config.ts";
import { percentile } from "./statistics.ts";
import type { VectorSet } from "./vector-sets.ts";

/** A request to the runtime has a few megabytes. */
const vectorsInRequest = 500;
/** Queries that are not timed, because code is compiled on its first use. */
const warmUp = 500;
const timed = 2000;
const milliseconds = z.array(z.number());

export interface Timing {
  p50: number;
  p95: number;
  loadMs: number;
}

/** One timing for each number of vectors. */
export async function measureTimings(set: VectorSet, sizes: readonly number[]): Promise<Timing[]> {
  const wrangler = readWranglerConfig(join(import.meta.dirname, "vectors.toml"));
  const stateDir = mkdtempSync(join(tmpdir(), "vector-bench-"));
  const server = await startLocalServer({ wrangler, host: "127.0.0.1", port: 0, stateDir, vars: {} });
  const timings: Timing[] = [];
  for (const size of sizes) timings.push(await measurePartition(server.url, set, size));
  await server.stop();
  rmSync(stateDir, { recursive: true, force: true, maxRetries: 5 });
  return timings;
}

async function measurePartition(serverUrl: string, { stored, queries }: VectorSet, size: number): Promise<Timing> {
  const url = `${serverUrl}/partition-${size}/${stored[0]?.length ?? 0}`;
  await send(`${url}/add`, stored.slice(0, size));
  await send(`${url}/search`, queries.slice(0, warmUp));
  const times = await send(`${url}/search`, queries.slice(warmUp, warmUp + timed));
  const loads: number[] = [];
  for (let nth = 0; nth < 3; nth++) loads.push(...(await post(`${url}/load`, [])));
  times.sort((a, b) => a - b);
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), loadMs: Math.min(...loads) };
}

async function send(url: string, vectors: readonly Float32Array[]): Promise<number[]> {
  const answers: number[] = [];
  for (let first = 0; first < vectors.length; first += vectorsInRequest) {
    answers.push(...(await post(url, vectors.slice(first, first + vectorsInRequest))));
  }
  return answers;
}

async function post(url: string, vectors: readonly Float32Array[]): Promise<number[]> {
  const body = await new Blob(vectors.map((vector) => Uint8Array.from(new Uint8Array(vector.buffer)))).bytes();
  const response = await fetch(url, { method: "POST", body });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return milliseconds.parse(await response.json());
}
