// What `npm start` promises to a user: it is ready soon, prints a line that works, explains a failure in one sentence, and ends cleanly.

import { execFile } from "node:child_process";
import { once } from "node:events";
import { globSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { isRunning } from "../../scripts/local-server/running-process.ts";
import { newStateFolder, StartedServer } from "./started-server.ts";

const hasIpv6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === "::1"),
);
const run = promisify(execFile);
const soon = { timeout: 10_000 };

const started: StartedServer[] = [];
function start(environment: Record<string, string> = {}): StartedServer {
  const server = new StartedServer({ STATE_DIR: newStateFolder(), ...environment });
  started.push(server);
  return server;
}
afterEach(async () => {
  for (const server of started.splice(0)) if (server.process.exitCode === null) await server.end("SIGTERM");
});

function runtimePid(stateDir: string): number {
  return Number(readFileSync(join(stateDir, "runtime.pid"), "utf8"));
}

function watchdogOf(runtime: number): number {
  const commandLine = globSync("/proc/[0-9]*/cmdline").find((file) => {
    try {
      return readFileSync(file, "utf8").endsWith(`runtime-watchdog\0${runtime}\0`);
    } catch {
      // A process that ended between the listing and the reading.
      return false;
    }
  });
  return Number(commandLine?.split("/")[2]);
}

describe("a start", () => {
  test("is ready within ten seconds, names the adapter behind each port, and prints a curl line that works", async () => {
    const startedAt = Date.now();
    const server = start();
    const url = await server.ready();
    expect(Date.now() - startedAt).toBeLessThan(10_000);

    const health: { ports: Record<string, string> } = JSON.parse(await (await fetch(`${url}/health`)).text());
    await vi.waitFor(() => expect(server.output.stdout).toContain("Ctrl-C stops it"), soon);
    for (const behind of Object.values(health.ports)) expect(server.output.stdout).toContain(behind);
    expect(server.output.stdout).toContain('everybody is served as tenant "local"');
    expect(server.output.stdout).toContain(`${url}/docs`);

    const line = server.output.stdout.split("\n").find((text) => text.trim().startsWith("curl "));
    const { stdout } = await run("sh", ["-c", line ?? "exit 1"]);
    expect(JSON.parse(stdout)).toMatchObject({ status: "SUCCESS", result: { output: { label: "positive" } } });
  });

  test("makes the README's curl line work as printed", async () => {
    const url = await start().ready();
    const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
    const command = /^\$ (curl (?:.*\\\n)*.*)/m.exec(readme)?.[1] ?? "exit 1";
    const { stdout } = await run("sh", ["-c", command.replace("http://127.0.0.1:8787", url)]);
    expect(JSON.parse(stdout)).toMatchObject({ status: "SUCCESS", result: { output: { label: "positive" } } });
  });

  test("reads settings of the Worker from the environment; with API_KEYS, a request without a key is refused", async () => {
    const server = start({ API_KEYS: "acme:writer:0123456789abcdef" });
    const url = await server.ready();
    const post = (headers: Record<string, string>) =>
      fetch(`${url}/process`, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...headers },
        body: JSON.stringify({ text: "hola" }),
      });
    expect((await post({})).status).toBe(401);
    expect((await post({ Authorization: "Bearer 0123456789abcdef" })).status).toBe(200);
  });

  test("serves the API reference from its own files, without an inline script and without another host", async () => {
    const url = await start().ready();
    const page = await fetch(`${url}/docs`);
    const html = await page.text();
    expect({ status: page.status, inline: html.match(/<script>/) }).toEqual({ status: 200, inline: null });
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = ""]) => new URL(path, page.url));
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      expect(file.origin).toBe(url);
      expect((await fetch(file)).status, file.pathname).toBe(200);
    }
  });

  test.runIf(hasIpv6)("serves an IPv6 address", async () => {
    const url = await start({ STATE_DIR: newStateFolder(), HOST: "::1" }).ready();
    expect(url).toContain("[::1]");
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  test("writes one JSON line for a request", async () => {
    const server = start();
    const url = await server.ready();
    await fetch(`${url}/task/of-nobody`);
    await vi.waitFor(() => {
      const lines = server.output.stdout.split("\n").filter((line) => line.includes('"path":"/task/of-nobody"'));
      expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ event: "request", method: "GET", status: 404 }]);
    }, soon);
  });
});

describe("a start that fails says why in one sentence and has exit code 1:", () => {
  async function refusal(environment: Record<string, string>): Promise<string> {
    const { code, stdout, stderr } = await start(environment).exited;
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
    return stderr;
  }

  test("it is given an argument", async () => {
    const command: [string, ...string[]] = [process.execPath, "scripts/start.mjs", "--port", "8801"];
    const { code, stdout, stderr } = await new StartedServer({ STATE_DIR: newStateFolder() }, command).exited;
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/takes no arguments, and was given --port 8801\. .*PORT=8801 npm start/);
  });

  test("the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address ? String(address.port) : "";
    expect(await refusal({ PORT: port })).toMatch(`PORT: 127.0.0.1:${port} is taken by another program.`);
    other.close();
  });

  test.each([
    [{ PORT: "http" }, /^PORT: "http" is not a port/],
    [{ HEALTH_DEADLINE_SECONDS: "soon" }, /^HEALTH_DEADLINE_SECONDS: "soon" is no deadline/],
    [{ TASK_SHARDS: "0" }, /^TASK_SHARDS: .*>=1/],
    [{ CACHE_THRESHOLD: "high" }, /^CACHE_THRESHOLD: .*number/],
    [{ API_KEYS: "acme:writer:short" }, /^API_KEYS: entry 1: the key must have at least 16 characters/],
    [{ HOST: "192.0.2.1" }, /^PORT: 192\.0\.2\.1:\d+ is no address of this machine/],
  ])("the setting %j is wrong", async (environment, sentence) => {
    expect(await refusal(environment)).toMatch(sentence);
  });

  test("the state folder cannot be created", async () => {
    const file = join(newStateFolder(), "file");
    writeFileSync(file, "");
    expect(await refusal({ STATE_DIR: join(file, "state") })).toMatch(/^STATE_DIR: .*cannot be used/);
  });

  test("the state folder is in use by another server", async () => {
    const stateDir = newStateFolder();
    await start({ STATE_DIR: stateDir }).ready();
    expect(await refusal({ STATE_DIR: stateDir })).toMatch(/^STATE_DIR: .*is in use by another running server/);
  });
});

/** Ports of this machine that a process listens on over IPv4. */
function listeningPorts(pid: number): number[] {
  const inodes = new Set(
    globSync(`/proc/${pid}/fd/*`).flatMap((fd) => /socket:\[(\d+)\]/.exec(readlinkSync(fd))?.[1] ?? []),
  );
  const rows = readFileSync("/proc/net/tcp", "utf8").trim().split("\n").slice(1);
  const sockets = rows.map((row) => row.trim().split(/\s+/)).filter(([, , , state]) => state === "0A");
  return sockets.flatMap(([, local = "", , , , , , , , inode = ""]) =>
    inodes.has(inode) ? Number.parseInt(local.split(":")[1] ?? "", 16) : [],
  );
}

test.runIf(process.platform === "linux")("no socket of the runtime fires a cron for another process", async () => {
  const stateDir = newStateFolder();
  await start({ STATE_DIR: stateDir }).ready();
  const ports = listeningPorts(runtimePid(stateDir));
  expect(ports).toHaveLength(3);
  const body = JSON.stringify({ cron: "* * * * *", scheduledTime: Date.now() });
  const ask = async (port: number) =>
    (await fetch(`http://127.0.0.1:${port}/scheduled`, { method: "POST", body }).catch(() => undefined))?.status;
  const statuses = await Promise.all(ports.map(ask));
  expect(statuses.filter((status) => status !== undefined && status < 400)).toEqual([]);
  expect(statuses).toContain(401);
});

describe("the end", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "after %s has exit code 0 and leaves no runtime running",
    async (signal) => {
      const stateDir = newStateFolder();
      const server = start({ STATE_DIR: stateDir });
      await server.ready();
      const pid = runtimePid(stateDir);
      expect(isRunning(pid, "workerd")).toBe(true);
      expect(await server.end(signal)).toMatchObject({ code: 0 });
      await vi.waitFor(() => expect(isRunning(pid, "workerd")).toBe(false), soon);
    },
  );

  test("after SIGTERM to npm, whose shell passes no signal on, leaves no process running", async () => {
    const environment = { STATE_DIR: newStateFolder() };
    const npm = new StartedServer(environment, ["npm", "start"]);
    await npm.ready();
    const pid = runtimePid(environment.STATE_DIR);
    await npm.end("SIGTERM");
    await vi.waitFor(() => expect(isRunning(pid, "workerd")).toBe(false), soon);
  });

  test("of the runtime alone makes the server start a new runtime with the same port and state", async () => {
    const environment = { STATE_DIR: newStateFolder() };
    const url = await start(environment).ready();
    const crashed = runtimePid(environment.STATE_DIR);
    process.kill(crashed, "SIGKILL");
    await vi.waitFor(() => expect(runtimePid(environment.STATE_DIR)).not.toBe(crashed), soon);
    await vi.waitFor(async () => expect((await fetch(`${url}/health`)).status).toBe(200), soon);
  });

  test("of the server, with exit code 1 and one line, follows when the runtime no longer answers", async () => {
    const stateDir = newStateFolder();
    const server = start({ STATE_DIR: stateDir, HEALTH_DEADLINE_SECONDS: "2" });
    await server.ready();
    const pid = runtimePid(stateDir);
    process.kill(pid, "SIGSTOP");
    const { code, stderr } = await server.exited;
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "The runtime has not answered /health for 2 s and is ended. Start the server again.\n",
    });
    expect(isRunning(pid, "workerd")).toBe(false);
  });

  test("does not follow when the whole server was stopped for longer than the runtime may be silent", async () => {
    const server = start({ HEALTH_DEADLINE_SECONDS: "2" });
    const url = await server.ready();
    const healthLines = () => server.output.stdout.split('"path":"/health"').length - 1;
    for (let times = 1; times <= 2; times++) {
      const before = healthLines();
      server.process.kill("SIGSTOP");
      await wait(3000);
      server.process.kill("SIGCONT");
      await vi.waitFor(() => expect(healthLines()).toBeGreaterThan(before + 1), soon);
    }
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect(server.process.exitCode).toBe(null);
  });

  test("after SIGKILL leaves no runtime running, and the next start continues with the same tasks", async () => {
    const environment = { STATE_DIR: newStateFolder() };
    const server = start(environment);
    const url = await server.ready();
    const pid = runtimePid(environment.STATE_DIR);
    const accepted = await fetch(`${url}/process`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Prefer: "wait=10" },
      body: JSON.stringify({ text: "El envío llegó tarde" }),
    });
    const task: { task_id: string } = JSON.parse(await accepted.text());

    await server.end("SIGKILL");
    await vi.waitFor(() => expect(isRunning(pid, "workerd")).toBe(false), soon);

    const again = await start(environment).ready();
    const read = await fetch(`${again}/task/${task.task_id}`);
    expect(JSON.parse(await read.text())).toMatchObject({ task_id: task.task_id, status: "SUCCESS" });
  });

  test.runIf(process.platform === "linux")(
    "by SIGKILL of the watchdog too: the next start ends the runtime that is left and takes its port",
    async () => {
      const stateDir = newStateFolder();
      const server = start({ STATE_DIR: stateDir });
      const { port } = new URL(await server.ready());
      const pid = runtimePid(stateDir);
      process.kill(watchdogOf(pid), "SIGKILL");
      await server.end("SIGKILL");
      expect(isRunning(pid, "workerd")).toBe(true);

      expect(await start({ STATE_DIR: stateDir, PORT: port }).ready()).toContain(port);
      expect(isRunning(pid, "workerd")).toBe(false);
    },
  );
});
