// The server never waits for a reader of its log, and a reader that keeps reading gets all of it.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Pool } from "undici";
import { afterEach, expect, test, vi } from "vitest";
import { newStateFolder, StartedServer } from "./started-server.ts";

const started: StartedServer[] = [];
let talkative: ChildProcess | undefined;
afterEach(async () => {
  talkative?.kill("SIGKILL");
  for (const server of started.splice(0)) if (server.process.exitCode === null) await server.end("SIGKILL");
});

function start(environment: Record<string, string>): StartedServer {
  const server = new StartedServer({ STATE_DIR: newStateFolder(), ...environment });
  started.push(server);
  return server;
}

async function submitted(pool: Pool): Promise<number> {
  const body = JSON.stringify({ text: `Message ${crypto.randomUUID()}`, use_cache: false });
  const headers = { "content-type": "application/json" };
  const response = await pool.request({ method: "POST", path: "/process", headers, body });
  await response.body.dump();
  return response.statusCode;
}

const isHealthy = async (url: string) => (await fetch(`${url}/health`, { signal: AbortSignal.timeout(10_000) })).ok;

interface Line {
  event: string;
  path?: string;
  lines?: number;
}
function logged(server: StartedServer): Line[] {
  const lines = server.output.stdout.split("\n").filter((line) => line.startsWith("{"));
  return lines.map((line) => JSON.parse(line));
}
const tasksPosted = (server: StartedServer) => logged(server).filter(({ path }) => path === "/process").length;

function startTalkative(): ChildProcess {
  talkative = fork(join(import.meta.dirname, "serve-talkative-worker.ts"), [newStateFolder()], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  return talkative;
}

test("a cron that writes more than a pipe holds does not stop the server that fires it", async () => {
  const server = startTalkative();
  let log = "";
  server.stdout?.on("data", (chunk) => {
    log += chunk;
  });
  const [url] = await once(server, "message");
  for (let minute = 1; minute <= 2; minute++) {
    server.send("* * * * *");
    await once(server, "message", { signal: AbortSignal.timeout(20_000) });
    await vi.waitFor(() => expect(log.match(/^9999 a line/gm)).toHaveLength(minute), { timeout: 10_000 });
  }
  const numbers = log.match(/^\d+(?= a line)/gm) ?? [];
  expect(numbers.map(Number)).toEqual(Array.from({ length: 20_000 }, (_, n) => n % 10_000));
  expect(await isHealthy(String(url))).toBe(true);
});

test("a reader of standard error that stops reading does not stop the server, and reads all of it later", async () => {
  const server = startTalkative();
  let errors = "";
  server.stdout?.resume();
  server.stderr?.on("data", (chunk) => {
    errors += chunk;
  });
  server.stderr?.pause();
  const [url] = await once(server, "message");
  server.send("errors");
  await once(server, "message", { signal: AbortSignal.timeout(20_000) });
  for (let n = 0; n < 3; n++) expect(await isHealthy(String(url))).toBe(true);
  expect(errors).toBe("");
  server.stderr?.resume();
  await vi.waitFor(() => expect(errors.match(/\d+(?= a line)/g)).toHaveLength(10_000), { timeout: 10_000 });
});

test("the cron runs under load for a full minute, and every request is answered", async () => {
  const server = start({ LOG_LEVEL: "debug" });
  const url = await server.ready();
  const pool = new Pool(url, { connections: 32, headersTimeout: 15_000 });
  const minuteMs = 60_000;
  const leadMs = 3000;
  await wait((2 * minuteMs - leadMs - (Date.now() % minuteMs)) % minuteMs);
  const end = Date.now() + 2 * leadMs;
  const statuses = new Set<number>();
  await Promise.all(
    Array.from({ length: 32 }, async () => {
      while (Date.now() < end) statuses.add(await submitted(pool));
    }),
  );
  expect([...statuses]).toEqual([200]);
  expect(await isHealthy(url)).toBe(true);
  await vi.waitFor(() => expect(logged(server).map(({ event }) => event)).toContain("watchdog"), { timeout: 15_000 });
  await pool.destroy();
}, 110_000);

test("a reader that stops reading does not stop the server, and later reads how many lines it missed", async () => {
  const server = start({ LOG_LEVEL: "debug" });
  const url = await server.ready();
  const pool = new Pool(url, { connections: 32, headersTimeout: 15_000 });
  server.process.stdout?.pause();
  server.process.stderr?.pause();
  // A path that is in the log: so much is more than pipes hold, and more than the server keeps.
  const path = `/task/${"x".repeat(8000)}`;
  const asked = 3000;
  let sent = 0;
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (sent < asked) {
        sent += 1;
        await (await pool.request({ method: "GET", path })).body.dump();
      }
    }),
  );
  expect(await isHealthy(url)).toBe(true);
  server.process.stdout?.resume();
  server.process.stderr?.resume();

  const missed = () => logged(server).filter(({ event }) => event === "log_dropped");
  await vi.waitFor(() => expect(missed()).toHaveLength(1), { timeout: 15_000 });
  const read = logged(server).filter((line) => line.path === path).length;
  expect(read).toBeGreaterThan(100);
  // The health check is among what was dropped.
  expect(read + (missed()[0]?.lines ?? 0)).toBe(asked + 1);
  expect(await submitted(pool)).toBe(200);
  await vi.waitFor(() => expect(tasksPosted(server)).toBe(1), { timeout: 10_000 });
  await pool.destroy();
});

test("a reader that ends does not stop the server", async () => {
  const server = start({});
  const url = await server.ready();
  server.process.stdout?.destroy();
  server.process.stderr?.destroy();
  for (let n = 0; n < 3; n++) expect(await isHealthy(url)).toBe(true);
  expect(await server.end("SIGTERM")).toMatchObject({ code: 0 });
});

test("everything that was logged before the end is read, in its order", async () => {
  const server = start({});
  const url = await server.ready();
  const asked = Array.from({ length: 300 }, (_, n) => `/task/of-nobody-${n}`);
  for (const path of asked) await (await fetch(url + path)).text();
  server.process.kill("SIGTERM");
  await once(server.process, "close");
  expect(server.process.exitCode).toBe(0);
  expect(logged(server).flatMap(({ path }) => (path?.startsWith("/task/") ? path : []))).toEqual(asked);
});
