// Runs counted-worker.ts in its own process; the state folder outlives the process.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { vi } from "vitest";
import * as z from "zod";
import type { ModelServer } from "./model-server.ts";
import { newStateFolder } from "./started-server.ts";

const started = z.object({ url: z.string(), runtime: z.number() });
const task = z.object({
  task_id: z.string(),
  status: z.string(),
  attempt: z.number(),
  settled_at: z.string().nullable(),
  result: z.object({ output: z.unknown(), cache: z.object({ layer: z.string(), reason: z.string() }) }).nullish(),
});
export type TaskSeen = z.infer<typeof task>;
const accepted = z.object({ task_id: z.string() });
const outcomes = z.object({ items: z.array(z.object({ status: z.number(), task_id: z.string() })) });
const metrics = z.object({ completed_tasks: z.number(), total_tasks: z.number(), active_tasks: z.number() });
const page = z.object({ tasks: z.array(task), next_cursor: z.string().nullable() });

/** A short lease, so that the task of a killed worker soon goes to another. */
const settings = {
  OPEN_TENANT: "local",
  RATE_LIMIT_PER_MINUTE: "0",
  LEASE_SECONDS: "4",
  MODEL_DEADLINE_SECONDS: "3",
  RETRY_BASE_MS: "50",
  OUTBOX_REPAIR_SECONDS: "1",
};

export class CountedServer {
  readonly #model: ModelServer;
  readonly #settings: Record<string, string>;
  readonly #stateDir = newStateFolder();
  #process: ChildProcess | undefined;
  #runtime = 0;
  #url = "";
  #log = "";

  constructor(model: ModelServer, more: Record<string, string> = {}) {
    this.#model = model;
    this.#settings = { ...settings, ...more };
  }

  /** The first time and again after `kill`. */
  async start(): Promise<void> {
    const given = JSON.stringify({ ...this.#settings, MODEL_URL: this.#model.url });
    const child = fork(join(import.meta.dirname, "serve-counted-worker.ts"), [this.#stateDir, given], {
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    });
    this.#process = child;
    child.stdout?.on("data", (chunk) => {
      this.#log += chunk;
    });
    const ended = once(child, "exit").then(() => {
      throw new Error(`the server did not start: ${this.#log}`);
    });
    const [message] = await Promise.race([once(child, "message"), ended]);
    const { url, runtime } = started.parse(message);
    this.#url = url;
    this.#runtime = runtime;
  }

  /** `kill -9` of the runtime and of the process that would start it again. */
  async kill(): Promise<void> {
    if (!this.#process) return;
    const exited = once(this.#process, "exit");
    process.kill(this.#runtime, "SIGKILL");
    this.#process.kill("SIGKILL");
    await exited;
  }

  async stop(): Promise<void> {
    if (!this.#process || this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const exited = once(this.#process, "exit");
    this.#process.disconnect();
    await exited;
  }

  /** Log lines of an event, in their order. */
  logged(event: string): Record<string, unknown>[] {
    const lines = this.#log.split("\n").filter((line) => line.startsWith("{") && line.endsWith("}"));
    return lines.map((line) => JSON.parse(line)).filter((line) => line.event === event);
  }

  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    const sent = { "Content-Type": "application/json", ...headers };
    const reply = await fetch(this.#url + path, { method, headers: sent, ...init });
    return { status: reply.status, body: JSON.parse(await reply.text()) };
  }

  async submit(body: unknown): Promise<string> {
    const reply = await this.ask("POST", "/process", body);
    return accepted.parse(reply.body).task_id;
  }

  /** Ids in the order of the items. */
  async submitBatch(items: readonly unknown[]): Promise<string[]> {
    const reply = await this.ask("POST", "/process/batch", { items });
    return outcomes.parse(reply.body).items.map(({ task_id }) => task_id);
  }

  async task(id: string, query = ""): Promise<TaskSeen> {
    return task.parse((await this.ask("GET", `/task/${id}${query}`)).body);
  }

  async metrics(): Promise<z.infer<typeof metrics>> {
    return metrics.parse((await this.ask("GET", "/metrics")).body);
  }

  async counts(): Promise<Record<string, number>> {
    return z.record(z.string(), z.number()).parse((await this.ask("GET", "/test/counts")).body);
  }

  async untilCompleted(total: number): Promise<void> {
    const done = async () => {
      const { completed_tasks, active_tasks } = await this.metrics();
      if (completed_tasks < total || active_tasks > 0) throw new Error(`${completed_tasks} of ${total} are done`);
    };
    await vi.waitFor(done, { timeout: 45_000, interval: 100 });
  }

  /** Every task there is, by id. */
  async allTasks(): Promise<Map<string, TaskSeen>> {
    const tasks: TaskSeen[] = [];
    let path: string | null = "/tasks?limit=200";
    while (path !== null) {
      const { tasks: more, next_cursor }: z.infer<typeof page> = page.parse((await this.ask("GET", path)).body);
      tasks.push(...more);
      path = next_cursor && `/tasks?limit=200&cursor=${encodeURIComponent(next_cursor)}`;
    }
    return new Map(tasks.map((each) => [each.task_id, each]));
  }
}
