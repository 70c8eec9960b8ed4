// The server as a user starts it: a child process with a free port and a state folder of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const projectRoot = join(import.meta.dirname, "../..");
/** What `npm start` runs, without npm's own output. */
const withoutNpm: Command = [process.execPath, "scripts/start.mjs"];

type Command = [program: string, ...args: string[]];

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export class StartedServer {
  readonly process: ChildProcess;
  readonly exited: Promise<Exit>;
  #stdout = "";
  #stderr = "";

  constructor(environment: Record<string, string>, [program, ...args]: Command = withoutNpm) {
    this.process = spawn(program, args, {
      cwd: projectRoot,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: "0", KAFKA_PORT: "0", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.process.stdout?.on("data", (chunk) => {
      this.#stdout += chunk;
    });
    this.process.stderr?.on("data", (chunk) => {
      this.#stderr += chunk;
    });
    this.exited = once(this.process, "exit").then(([code, signal]) => ({ code, signal, ...this.output }));
  }

  get output(): { stdout: string; stderr: string } {
    return { stdout: this.#stdout, stderr: this.#stderr };
  }

  /** The server's origin, once it says that it is ready. */
  async ready(): Promise<string> {
    const url = (): string | undefined => /is ready on (http:\S+)/.exec(this.#stdout)?.[1];
    const stream = this.process.stdout;
    while (stream && url() === undefined) {
      const ended = await Promise.race([once(stream, "data").then(() => undefined), this.exited]);
      if (ended) throw new Error(`the server ended with ${ended.code}: ${ended.stderr}`);
    }
    return url() ?? "";
  }

  async end(signal: NodeJS.Signals): Promise<Exit> {
    this.process.kill(signal);
    return this.exited;
  }
}

export function newStateFolder(): string {
  return mkdtempSync(join(tmpdir(), "ai-eventstream-"));
}
