// Kafka REST v2 in front of the broker: the one at KAFKA_REST_URL, or Strimzi Kafka Bridge from Maven Central, or, where the registry does not have it, the
// folder of jars in STRIMZI_BRIDGE_LIB, or else a stand-in over Kafka's own consumer that keeps the same contract.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Broker } from "./broker.ts";
import { classPathOf, freePort, JavaProcess, newFile } from "./java.ts";

const here = import.meta.dirname;

export class Bridge {
  readonly name: string;
  readonly url: string;
  readonly #args: readonly string[];
  readonly #port: number;
  #process: JavaProcess | null;

  private constructor(name: string, url: string, args: readonly string[], port: number, process: JavaProcess | null) {
    this.name = name;
    this.#args = args;
    this.#port = port;
    this.#process = process;
    this.url = url;
  }

  static async start(broker: Broker): Promise<Bridge> {
    const there = process.env.KAFKA_REST_URL;
    if (there) return new Bridge(`the bridge at ${there}`, there, [], 0, null);
    const port = await freePort();
    const given = process.env.STRIMZI_BRIDGE_LIB;
    const strimzi = given && existsSync(given) ? join(given, "*") : await classPathOf(join(here, "bridge-pom.xml"));
    const [name, args] = strimzi
      ? ["Strimzi Kafka Bridge", await strimziArgs(strimzi, broker, port)]
      : ["a stand-in for Strimzi Kafka Bridge", standInArgs(broker, port)];
    return new Bridge(name, `http://127.0.0.1:${port}`, args, port, await JavaProcess.start(args, port));
  }

  /** `kill -9`, and again on the same port. Its consumers are gone. A bridge that is not ours stays as it is. */
  async restart(): Promise<void> {
    if (!this.#process) return;
    await this.stop();
    this.#process = await JavaProcess.start(this.#args, this.#port);
  }

  async stop(): Promise<void> {
    await this.#process?.kill();
  }
}

async function strimziArgs(classPath: string, broker: Broker, port: number): Promise<string[]> {
  const config = newFile("bridge.properties");
  const lines = [
    "bridge.id=under-test",
    `kafka.bootstrap.servers=${broker.address}`,
    "http.host=127.0.0.1",
    `http.port=${port}`,
    `http.management.port=${await freePort()}`,
    "http.timeoutSeconds=-1",
  ];
  writeFileSync(config, lines.join("\n"));
  return ["-Xmx512m", "-cp", classPath, "io.strimzi.kafka.bridge.Application", `--config-file=${config}`];
}

const standInArgs = (broker: Broker, port: number): string[] => [
  "-Xmx512m",
  "-cp",
  broker.classPath,
  join(here, "StandInBridge.java"),
  broker.address,
  String(port),
];
