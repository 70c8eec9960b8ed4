// Apache Kafka's own console tools, as `kafka-topics.sh` and the like start them.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { classPathOf, requireJava } from "./java.ts";

const classes = {
  topics: "org.apache.kafka.tools.TopicCommand",
  producer: "org.apache.kafka.tools.ConsoleProducer",
  consumer: "org.apache.kafka.tools.consumer.ConsoleConsumer",
  groups: "org.apache.kafka.tools.consumer.group.ConsumerGroupCommand",
  elections: "org.apache.kafka.tools.LeaderElectionCommand",
};

/** Returns the lines that the tool writes. Throws when it fails. */
type Tool = (name: keyof typeof classes, args: readonly string[], lines?: readonly string[]) => Promise<string[]>;

export async function consoleTools(broker: string): Promise<Tool> {
  await requireJava();
  const classPath = await classPathOf(join(import.meta.dirname, "pom.xml"));
  if (!classPath) throw new Error("Maven could not fetch Apache Kafka's tools: see test/kafka/pom.xml");
  return async (name, args, lines = []) => {
    const java = ["-Xmx256m", "-cp", classPath, classes[name], "--bootstrap-server", broker, ...args];
    const tool = spawn("java", java, { stdio: ["pipe", "pipe", "pipe"] });
    tool.stdin.end(lines.map((line) => `${line}\n`).join(""));
    const [out, error, [code]] = await Promise.all([text(tool.stdout), text(tool.stderr), once(tool, "exit")]);
    if (code !== 0) throw new Error(`${name} ${args.join(" ")} ended with ${code}: ${out}${error}`);
    return out.split("\n").filter((line) => line.trim() !== "");
  };
}
