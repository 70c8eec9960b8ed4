// A measured Worker: it runs in its own process, gets requests over 32 connections, and keeps its state on this disk.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Dispatcher, errors, Pool } from "undici";
import * as z from "zod";
import { cpuMs, residentMib, waitedMs } from "./process-usage.ts";

export const connections = 32;
/** Connections that are idle this long are not used again: the server closes them after 5 s, at times just when a request is sent. */
const idleMs = 1000;
/** Both Workers spread their tasks over this number of objects. */
const TASK_SHARDS = "6";

const started = z.object({ url: z.string(), pid: z.number() });
const stateRoot = join(import.meta.dirname, "../.state/bench");

type Which = "floor" | "ours" | "whole" | "cost";

export class BenchServer {
  readonly #process: ChildProcess;
  readonly #stateDir: string;
  readonly url: string;
  readonly #pool: Pool;
  readonly #pid: number;

  private constructor(child: ChildProcess, stateDir: string, url: string, pid: number) {
    this.#process = child;
    this.#stateDir = stateDir;
    this.url = url;
    this.#pool = new Pool(url, { connections, keepAliveTimeout: idleMs });
    this.#pid = pid;
  }

  /** `whole` is what `npm start` serves, but with the shards and limits of the bench. */
  static async start(which: Which, variables: Record<string, string> = {}): Promise<BenchServer> {
    mkdirSync(stateRoot, { recursive: true });
    return BenchServer.#open(which, mkdtempSync(join(stateRoot, `${which}-`)), variables);
  }

  static async #open(which: Which, stateDir: string, variables: Record<string, string>): Promise<BenchServer> {
    const all = { TASK_SHARDS, OPEN_TENANT: "bench", RATE_LIMIT_PER_MINUTE: "0", LOG_LEVEL: "warn", ...variables };
    const child = fork(join(import.meta.dirname, "serve.ts"), [which, stateDir, JSON.stringify(all)], {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    const exited = once(child, "exit").then(() => {
      throw new Error(`the ${which} server did not start`);
    });
    const [message] = await Promise.race([once(child, "message"), exited]);
    const { url, pid } = started.parse(message);
    return new BenchServer(child, stateDir, url, pid);
  }

  /** Ends this server, and starts the whole Worker on what it stored. */
  async restarted(variables: Record<string, string>): Promise<BenchServer> {
    await this.#end();
    return BenchServer.#open("whole", this.#stateDir, variables);
  }

  async get<T>(path: string, schema: z.ZodType<T>, headers: Record<string, string> = {}): Promise<T> {
    const { body } = await this.#request({ method: "GET", path, headers });
    return schema.parse(await body.json());
  }

  async text(path: string): Promise<string> {
    const { body } = await this.#request({ method: "GET", path });
    return body.text();
  }

  /** Throws unless the status is below 300. */
  async post<T>(
    path: string,
    content: unknown,
    schema: z.ZodType<T>,
    headers: Record<string, string> = {},
  ): Promise<T> {
    const { statusCode, body } = await this.#request({
      method: "POST",
      path,
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(content),
    });
    if (statusCode >= 300) throw new Error(`POST ${path}: ${statusCode} ${await body.text()}`);
    return schema.parse(await body.json());
  }

  /** On a busy machine the server's end of a connection may close just when a request is sent; it was not read then. */
  async #request(options: Dispatcher.RequestOptions): Promise<Dispatcher.ResponseData> {
    return this.#pool.request(options).catch((error: unknown) => {
      if (error instanceof errors.SocketError) return this.#pool.request(options);
      throw error;
    });
  }

  cpuMs(): number {
    return cpuMs(this.#pid);
  }

  waitedMs(): number {
    return waitedMs(this.#pid);
  }

  residentMib(): number {
    return residentMib(this.#pid);
  }

  async #end(): Promise<void> {
    await this.#pool.destroy();
    const exited = once(this.#process, "exit");
    this.#process.disconnect();
    await exited;
  }

  async stop(): Promise<void> {
    await this.#end();
    rmSync(this.#stateDir, { recursive: true, force: true, maxRetries: 5 });
  }
}
