// Java programs under test: their jars from Maven, their processes, and an end by their own pid.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "ai-eventstream-kafka-"));
let files = 0;

/** A name in a folder of this run. */
export const newFile = (name: string): string => join(folder, `${++files}-${name}`);

/** Throws a sentence when Java 17 or Maven is not there. */
export async function requireJava(): Promise<void> {
  for (const [program, ...args] of [
    ["java", "-version"],
    ["mvn", "-v"],
  ] as const) {
    await run(program, args).catch(() => {
      throw new Error(
        `${program} is needed for tests with a real Kafka: apt-get install openjdk-17-jdk-headless maven`,
      );
    });
  }
}

/** The class path of a pom's dependencies, fetched on first use; null when the registry does not have them. */
export async function classPathOf(pom: string): Promise<string | null> {
  const output = newFile("class-path");
  const args = ["-q", "-B", "-f", pom, "dependency:build-classpath", `-Dmdep.outputFile=${output}`];
  try {
    await run("mvn", args, { maxBuffer: 10_000_000 });
    return readFileSync(output, "utf8").trim();
  } catch {
    return null;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return address.port;
}

export class JavaProcess {
  readonly #process: ChildProcess;
  #output = "";

  private constructor(process: ChildProcess) {
    this.#process = process;
    for (const stream of [process.stdout, process.stderr]) {
      stream?.on("data", (chunk) => {
        this.#output = (this.#output + chunk).slice(-4000);
      });
    }
  }

  /** Started, and listening on the port. */
  static async start(args: readonly string[], port: number): Promise<JavaProcess> {
    const started = new JavaProcess(spawn("java", args, { stdio: ["ignore", "pipe", "pipe"] }));
    const giveUpAt = Date.now() + 60_000;
    while (!(await started.#listensOn(port))) {
      if (Date.now() > giveUpAt) throw new Error(`java does not listen on ${port}: ${started.#output}`);
      await setTimeout(100);
    }
    return started;
  }

  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const exited = once(this.#process, "exit");
    this.#process.kill("SIGKILL");
    await exited;
  }

  async #listensOn(port: number): Promise<boolean> {
    if (this.#process.exitCode !== null) throw new Error(`java ended with ${this.#process.exitCode}: ${this.#output}`);
    const socket = connect(port, "127.0.0.1");
    try {
      await once(socket, "connect");
      return true;
    } catch {
      return false;
    } finally {
      socket.destroy();
    }
  }
}
