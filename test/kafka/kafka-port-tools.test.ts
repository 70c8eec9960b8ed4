// The port for Kafka's own protocol with Apache Kafka's own clients for Java, which are behind its console tools.
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { event, events, type PortServer, results, startPort, untilSucceeded } from "../e2e/kafka-port.ts";
import { consoleTools } from "./console-tools.ts";

let port: PortServer;
let tool: Awaited<ReturnType<typeof consoleTools>>;
beforeAll(async () => {
  port = await startPort();
  tool = await consoleTools(port.broker);
}, 300_000);
afterAll(() => port?.server.end("SIGKILL"));

const ids = Array.from({ length: 50 }, (_, n) => `console-${n}`);
const words = (line: string) => line.trim().split(/\s+/);

test("kafka-console-producer writes events that succeed, and kafka-console-consumer reads their results in a group", async () => {
  await tool("producer", ["--topic", events], ids.map(event));
  await untilSucceeded(port.url, ids);
  await vi.waitFor(async () => {
    const all = ["--topic", results, "--from-beginning", "--timeout-ms", "5000"];
    const read = await tool("consumer", [...all, "--group", `tools-${crypto.randomUUID()}`]);
    expect(new Set(read.map((line) => JSON.parse(line).event_id))).toEqual(new Set(ids));
  }, 60_000);
  const some = ["--topic", results, "--group", "tools", "--from-beginning", "--max-messages", String(ids.length)];
  expect(await tool("consumer", some)).toHaveLength(ids.length);
  expect(await tool("consumer", ["--topic", results, "--group", "tools", "--timeout-ms", "3000"])).toEqual([]);
}, 180_000);

test("kafka-topics lists, describes and creates topics", async () => {
  expect(await tool("topics", ["--list"])).toEqual([events, results]);
  await tool("topics", ["--create", "--topic", "orders", "--partitions", "2", "--replication-factor", "1"]);
  expect(await tool("topics", ["--list"])).toEqual([events, results, "orders"]);
  const [head, ...partitions] = await tool("topics", ["--describe", "--topic", "orders"]);
  expect(head).toMatch(/^Topic: orders\s.*PartitionCount: 2\s+ReplicationFactor: 1/);
  expect(partitions.map((line) => /Partition: \d+\tLeader: \d+\tReplicas: \d+\tIsr: \d+/.exec(line)?.[0])).toEqual([
    "Partition: 0\tLeader: 1\tReplicas: 1\tIsr: 1",
    "Partition: 1\tLeader: 1\tReplicas: 1\tIsr: 1",
  ]);
  await expect(tool("topics", ["--create", "--topic", "many", "--partitions", "65"])).rejects.toThrow("1 to 64");
}, 180_000);

test("kafka-consumer-groups lists groups, shows their lag and moves their offsets", async () => {
  expect(await tool("groups", ["--list"])).toEqual(expect.arrayContaining(["ai_eventstream_consumers", "tools"]));
  const lagOf = async (group: string) => {
    const lines = await tool("groups", ["--describe", "--group", group]);
    const rows = lines.map(words).filter(([name]) => name === group);
    expect(rows).toHaveLength(3);
    return rows.reduce((sum, [, , , , , lag]) => sum + Number(lag), 0);
  };
  expect(await lagOf("tools")).toBe(0);
  await tool("groups", ["--reset-offsets", "--to-earliest", "--group", "tools", "--topic", results, "--execute"]);
  expect(await lagOf("tools")).toBe(ids.length);
}, 180_000);
