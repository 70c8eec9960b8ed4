// Measures the CPU time of parts of a task in the runtime: calls to an OpenAI-compatible provider, the built-in rules, and log lines.
// The provider answers from this process, whose time is not counted. Run: node bench/cpu.ts [part…]

import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLocalServer } from "../scripts/local-server/local-server.ts";
import { readWranglerConfig } from "../scripts/local-server/wrangler-config.ts";
import { cpuMs } from "./process-usage.ts";

/** Calls in a round by part. A round takes about half a second, because the kernel counts CPU time in steps of 10 ms. */
const parts: Record<string, number> = {
  "fetch-embedding": 1000,
  embedding: 1000,
  "fetch-chat": 1000,
  chat: 1000,
  "local-rules": 400,
  "log-line": 40_000,
  "log-below": 1_000_000,
};
const rounds = 5;

const vector = Float32Array.from({ length: 1536 }, (_, at) => Math.sin(at + 1));
const embedding = Buffer.from(vector.buffer).toString("base64");
const content = JSON.stringify({
  summary: "A constant.",
  sentiment: { label: "neutral", score: 0 },
  keywords: [],
  entities: [],
  language: "en",
});
const answers: Record<string, string> = {
  "/v1/embeddings": JSON.stringify({
    object: "list",
    model: "m",
    data: [{ object: "embedding", index: 0, embedding }],
    usage: { prompt_tokens: 10, total_tokens: 10 },
  }),
  "/v1/chat/completions": JSON.stringify({
    id: "c",
    object: "chat.completion",
    created: 1,
    model: "m",
    choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content } }],
    usage: { prompt_tokens: 50, completion_tokens: 20, total_tokens: 70 },
  }),
};

const provider = createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(answers[request.url ?? ""] ?? "{}");
  });
});
await new Promise<void>((resolve) => provider.listen(0, "127.0.0.1", resolve));
const baseUrl = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/v1`;

const stateDir = mkdtempSync(join(tmpdir(), "bench-cpu-"));
const server = await startLocalServer({
  wrangler: readWranglerConfig(join(import.meta.dirname, "../wrangler.toml")),
  main: join(import.meta.dirname, "cpu-worker.ts"),
  host: "127.0.0.1",
  port: 0,
  stateDir,
  vars: {},
  crons: false,
});

function usedMs(): number {
  const pid = server.runtimePid();
  if (pid === undefined) throw new Error("the runtime has ended");
  return cpuMs(pid);
}

/** Microseconds of a call. */
async function run(part: string, calls: number): Promise<number> {
  const before = usedMs();
  const response = await fetch(`${server.url}/bench/cpu/${part}?calls=${calls}`, { method: "POST", body: baseUrl });
  if (!response.ok) throw new Error(`${part}: ${response.status} ${await response.text()}`);
  return ((usedMs() - before) * 1000) / calls;
}

const chosen = process.argv.slice(2);
for (const [part, calls] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(part)) continue;
  await run(part, calls);
  const microseconds: number[] = [];
  for (let round = 0; round < rounds; round++) microseconds.push(await run(part, calls));
  const [median = 0] = microseconds.sort((a, b) => a - b).slice(Math.floor(rounds / 2));
  console.log(`${part.padEnd(16)} ${median.toPrecision(3).padStart(6)} µs of CPU a call`);
}

await server.stop();
provider.closeAllConnections();
provider.close();
rmSync(stateDir, { recursive: true, force: true });
