// A running server with one tenant and a key for each role. Tests send real traffic over HTTP.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import * as z from "zod";
import { newStateFolder } from "../e2e/started-server.ts";

export const keys = {
  admin: "acme-admin-key-000001",
  writer: "acme-writer-key-00001",
  reader: "acme-reader-key-00001",
};
const settings = {
  API_KEYS: Object.entries(keys)
    .map(([role, key]) => `acme:${role}:${key}`)
    .join(),
  RATE_LIMIT_PER_MINUTE: "0",
  LOG_LEVEL: "error",
};

const accepted = z.object({ task_id: z.string() });
const outcomes = z.object({ items: z.array(z.object({ task_id: z.string() })) });

export class SystemUnderLook {
  #url: string;
  #process: ChildProcess;
  readonly #stateDir: string;

  private constructor(stateDir: string, { url, server }: { url: string; server: ChildProcess }) {
    this.#stateDir = stateDir;
    this.#url = url;
    this.#process = server;
  }

  get url(): string {
    return this.#url;
  }

  static async start(more: Record<string, string> = {}): Promise<SystemUnderLook> {
    const stateDir = newStateFolder();
    return new SystemUnderLook(stateDir, await serve(stateDir, more));
  }

  /** The same state with other settings, as after a deploy. */
  async restart(more: Record<string, string>): Promise<void> {
    await this.stop();
    const { url, server } = await serve(this.#stateDir, more);
    this.#url = url;
    this.#process = server;
  }

  async stop(): Promise<void> {
    const exited = once(this.#process, "exit");
    this.#process.disconnect();
    await exited;
  }

  /** Runs the cron trigger of the minute now. */
  async minutePasses(): Promise<void> {
    const done = once(this.#process, "message");
    this.#process.send("a minute passes");
    await done;
  }

  /** Sends a request as admin and returns the body of the successful response. */
  async call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<unknown> {
    const response = await fetch(this.url + path, {
      method,
      headers: { Authorization: `Bearer ${keys.admin}`, "Content-Type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text);
  }

  async submit(text: string, more: Record<string, unknown> = {}): Promise<string> {
    return accepted.parse(await this.call("POST", "/process", { text, ...more })).task_id;
  }

  /** Submits and waits until the task is settled. */
  async settle(text: string, more: Record<string, unknown> = {}): Promise<string> {
    const id = await this.submit(text, more);
    await this.call("GET", `/task/${id}?wait=20`);
    return id;
  }

  async submitMany(texts: readonly string[], more: Record<string, unknown> = {}): Promise<string[]> {
    const items = texts.map((text) => ({ text, ...more }));
    return outcomes.parse(await this.call("POST", "/process/batch", { items })).items.map(({ task_id }) => task_id);
  }
}

async function serve(stateDir: string, more: Record<string, string>): Promise<{ url: string; server: ChildProcess }> {
  const given = JSON.stringify({ ...settings, ...more });
  const server = fork(join(import.meta.dirname, "serve-looked-at-worker.ts"), [stateDir, given]);
  const ended = once(server, "exit").then(() => {
    throw new Error("the server did not start");
  });
  const [url] = await Promise.race([once(server, "message"), ended]);
  return { url: z.string().parse(url), server };
}
