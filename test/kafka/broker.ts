// Apache Kafka on loopback: one process that is broker and controller (KRaft), with its log in a folder of this run.
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Kafka, logLevel } from "kafkajs";
import { classPathOf, freePort, JavaProcess, newFile, requireJava } from "./java.ts";
import type { SecuredListeners } from "./secured-listeners.ts";

const run = promisify(execFile);

export class Broker {
  readonly address: string;
  readonly classPath: string;
  readonly kafka: Kafka;
  /** Listeners that ask for a login; null when there are none. */
  readonly secured: SecuredListeners | null;
  readonly #args: readonly string[];
  #process: JavaProcess | null;

  private constructor(
    address: string,
    classPath: string,
    secured: SecuredListeners | null = null,
    args: readonly string[] = [],
    process: JavaProcess | null = null,
  ) {
    this.address = address;
    this.classPath = classPath;
    this.secured = secured;
    this.#args = args;
    this.#process = process;
    this.kafka = new Kafka({ brokers: [address], logLevel: logLevel.ERROR });
  }

  /** The one at KAFKA_BOOTSTRAP_SERVERS, or a new one. */
  static async start(): Promise<Broker> {
    const there = process.env.KAFKA_BOOTSTRAP_SERVERS;
    return there ? new Broker(there, "") : Broker.startNew(null);
  }

  /** With listeners that ask for a login, if they are given. */
  static async startNew(secured: SecuredListeners | null): Promise<Broker> {
    await requireJava();
    const classPath = await classPathOf(join(import.meta.dirname, "pom.xml"));
    if (!classPath)
      throw new Error("Maven could not fetch Apache Kafka: see mvn -f test/kafka/pom.xml dependency:tree");
    const [port, controller] = [await freePort(), await freePort()];
    const config = newFile("server.properties");
    writeFileSync(
      config,
      [
        "process.roles=broker,controller",
        "node.id=1",
        `controller.quorum.voters=1@127.0.0.1:${controller}`,
        `listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controller}${secured?.listeners ?? ""}`,
        `listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT${secured?.protocols ?? ""}`,
        ...(secured?.config ?? []),
        "controller.listener.names=CONTROLLER",
        `log.dirs=${newFile("log")}`,
        "offsets.topic.replication.factor=1",
        "transaction.state.log.replication.factor=1",
        "transaction.state.log.min.isr=1",
        "group.initial.rebalance.delay.ms=0",
        "auto.create.topics.enable=false",
      ].join("\n"),
    );
    const java = ["-Xmx512m", "-cp", classPath];
    // An id may begin with a minus, which a value of its own may not.
    const id = `--cluster-id=${clusterId()}`;
    await run("java", [...java, "kafka.tools.StorageTool", "format", id, "-c", config, ...(secured?.users ?? [])]);
    const args = [...java, "kafka.Kafka", config];
    return new Broker(`127.0.0.1:${port}`, classPath, secured, args, await JavaProcess.start(args, port));
  }

  /** `kill -9`. */
  async kill(): Promise<void> {
    await this.#process?.kill();
  }

  /** After a kill, on the same port, with the log that is on disk. */
  async startAgain(): Promise<void> {
    this.#process = await JavaProcess.start(this.#args, Number(this.address.split(":")[1]));
  }

  async createTopics(...names: readonly string[]): Promise<void> {
    const admin = this.kafka.admin();
    await admin.connect();
    await admin.createTopics({ waitForLeaders: true, topics: names.map((topic) => ({ topic, numPartitions: 3 })) });
    await admin.disconnect();
  }

  async stop(): Promise<void> {
    await this.#process?.kill();
  }
}

const clusterId = (): string => randomBytes(16).toString("base64url");
