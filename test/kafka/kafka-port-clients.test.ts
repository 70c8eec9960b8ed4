// Port 9092 of `npm start` with the clients that old stacks have: kafka-python, confluent-kafka and kcat, unchanged.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { event, events, type PortServer, results, startPort, untilSucceeded } from "../e2e/kafka-port.ts";
import { codecs, consumeWithKcat, produceWithKcat } from "./kcat.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "ai-eventstream-python-"));
const python = join(folder, "bin/python");
const script = (name: string) => join(import.meta.dirname, name);

let port: PortServer;
beforeAll(async () => {
  await run("python3", ["-m", "venv", folder]);
  const packages = ["kafka-python==3.0.12", "confluent-kafka==2.16.1"];
  await run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...packages]);
  port = await startPort();
}, 300_000);
afterAll(async () => {
  await port?.server.end("SIGKILL");
  rmSync(folder, { recursive: true });
});

const fromPython = Array.from({ length: 100 }, (_, n) => `python-${n}`);
const fromKcat = codecs.flatMap((codec) => Array.from({ length: 20 }, (_, n) => `${codec}-${n}`));

test("every event of a producer with kafka-python is a task that succeeds", async () => {
  await run(python, [script("kafka-port-producer.py"), port.broker, events, String(fromPython.length)]);
  await untilSucceeded(port.url, fromPython);
});

test("kcat writes in five codecs, and reads every result", async () => {
  for (const codec of codecs) {
    const lines = fromKcat.filter((id) => id.startsWith(codec)).map(event);
    await produceWithKcat(port.broker, events, lines, { codec, keys: false });
  }
  await untilSucceeded(port.url, fromKcat);
  const all = fromPython.length + fromKcat.length;
  await vi.waitFor(async () => expect(await consumeWithKcat(port.broker, results)).toHaveLength(all), {
    timeout: 20_000,
    interval: 500,
  });
});

test("two consumers of confluent-kafka share the partitions through a rebalance, and one that assigns itself reads all", async () => {
  const all = fromPython.length + fromKcat.length;
  const { stdout } = await run(python, [script("kafka-port-group.py"), port.broker, results, String(all)]);
  const { both, ...read } = JSON.parse(stdout);
  expect(read).toEqual({ alone: [0, 1, 2], left: [0, 1, 2], read: all, times: all, assigned: all });
  expect(both.flat().sort()).toEqual([0, 1, 2]);
  expect(both.every((partitions: number[]) => partitions.length > 0)).toBe(true);
});
