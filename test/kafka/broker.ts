// Apache Kafka on loopback: one process that is broker and controller (KRaft), with its log in a folder of this run. A pair is such a
// process and a second one that is only a broker, so that the leaders of partitions can move.
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
    const controller = await freePort();
    return Broker.#startNode({ id: 1, cluster: clusterId(), controller, classPath: await kafkaClassPath(), secured });
  }

  /** Two of one cluster, which hold every partition both. The first is the controller too, so only the second may be killed. */
  static async startPair(): Promise<{ first: Broker; second: Broker }> {
    const cluster = { cluster: clusterId(), controller: await freePort(), classPath: await kafkaClassPath() };
    const first = await Broker.#startNode({ id: 1, ...cluster, secured: null, replicas: 2 });
    return { first, second: await Broker.#startNode({ id: 2, ...cluster, secured: null, replicas: 2 }) };
  }

  static async #startNode({ id, cluster, controller, classPath, secured, replicas = 1 }: Node): Promise<Broker> {
    const port = await freePort();
    const config = newFile("server.properties");
    const isController = id === 1;
    writeFileSync(
      config,
      [
        `process.roles=${isController ? "broker,controller" : "broker"}`,
        `node.id=${id}`,
        `controller.quorum.voters=1@127.0.0.1:${controller}`,
        `listeners=PLAINTEXT://127.0.0.1:${port}${isController ? `,CONTROLLER://127.0.0.1:${controller}` : ""}${secured?.listeners ?? ""}`,
        `listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT${secured?.protocols ?? ""}`,
        ...(secured?.config ?? []),
        "controller.listener.names=CONTROLLER",
        `log.dirs=${newFile("log")}`,
        `default.replication.factor=${replicas}`,
        `offsets.topic.replication.factor=${replicas}`,
        `transaction.state.log.replication.factor=${replicas}`,
        "transaction.state.log.min.isr=1",
        "group.initial.rebalance.delay.ms=0",
        "auto.create.topics.enable=false",
        // Leaders move only when a test moves them, or when their broker is away for so long.
        "auto.leader.rebalance.enable=false",
        "broker.session.timeout.ms=6000",
      ].join("\n"),
    );
    const java = ["-Xmx512m", "-cp", classPath];
    // An id may begin with a minus, which a value of its own may not.
    const format = ["format", `--cluster-id=${cluster}`, "-c", config, ...(secured?.users ?? [])];
    await run("java", [...java, "kafka.tools.StorageTool", ...format]);
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

interface Node {
  id: number;
  cluster: string;
  /** Port of the controller, which is node 1. */
  controller: number;
  classPath: string;
  secured: SecuredListeners | null;
  /** Of topics that are created without saying how many. */
  replicas?: number;
}

async function kafkaClassPath(): Promise<string> {
  await requireJava();
  const classPath = await classPathOf(join(import.meta.dirname, "pom.xml"));
  if (classPath) return classPath;
  throw new Error("Maven could not fetch Apache Kafka: see mvn -f test/kafka/pom.xml dependency:tree");
}

const clusterId = (): string => randomBytes(16).toString("base64url");
