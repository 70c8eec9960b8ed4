// The Worker over HTTP inside workerd, with the bindings of wrangler.toml and the test's own settings and models. The queues deliver to
// the entry, which passes the batches to the Worker that was created last.
import { createExecutionContext, env } from "cloudflare:test";
import { vi } from "vitest";
import * as z from "zod";
import type { LanguageModel } from "../../../src/ai/language-model.ts";
import { createServices } from "../../../src/composition/services.ts";
import entry from "../../../src/index.ts";
import { type TaskView, taskView } from "../../../src/tasks/task-result.ts";
import { createWorker } from "../../../src/worker.ts";
import { patience } from "../../patience.ts";

interface Setup {
  /** Replaces [vars] of wrangler.toml and the defaults of tests: an open tenant of its own and no write limit. */
  vars?: Record<string, string>;
  /** Replaces bindings of wrangler.toml, for example with broken ones. */
  bindings?: Partial<Env>;
  languageModel?: LanguageModel;
}

interface Call {
  /** A string or stream is sent unchanged, any other value as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  key?: string;
}

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  body: unknown;
}

export const accepted = z.object({ task_id: z.string(), status: z.string(), message: z.string() });
export const problem = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    request_id: z.string(),
    details: z.array(z.object({ field: z.string(), rule: z.string() })).optional(),
  }),
  detail: z.union([z.string(), z.array(z.object({ loc: z.array(z.unknown()), msg: z.string(), type: z.string() }))]),
});
const taskPage = z.object({ tasks: z.array(z.object({ task_id: z.string() })), next_cursor: z.string().nullable() });

/** Of a test with many tasks that waits for all of them: a worker takes more than the task of its message. */
export const quickWorkers = { WORKER_CONCURRENCY: "4", WORKER_MAX_TASKS: "100" };

export class ApiUnderTest {
  readonly tenant = `tenant-${crypto.randomUUID().slice(0, 8)}`;
  readonly #env: Env;
  readonly #worker: ReturnType<typeof createWorker>;

  constructor({ vars = {}, bindings = {}, languageModel }: Setup = {}) {
    // A worker takes only the task of its message, so none takes tasks of a test that began later, with another model.
    const alone = { WORKER_CONCURRENCY: "1", WORKER_MAX_TASKS: "1" };
    const defaults = { OPEN_TENANT: this.tenant, RATE_LIMIT_PER_MINUTE: "0", LOG_LEVEL: "error", ...alone };
    this.#env = { ...env, ...defaults, ...vars, ...bindings } as Env;
    this.#worker = createWorker(() => createServices(this.#env, languageModel ? { languageModel } : {}));
    entry.queue = (batch, _, context) => this.#worker.queue?.(batch, this.#env, context);
  }

  async call(method: string, path: string, call: Call = {}): Promise<Reply> {
    const response = await this.open(method, path, call);
    const text = new TextDecoder().decode(await response.arrayBuffer());
    const isJson = response.headers.get("content-type")?.startsWith("application/json") && text !== "";
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : null };
  }

  /** The response as it comes, with a body that is not read yet. */
  async open(method: string, path: string, { body, headers = {}, key }: Call = {}): Promise<Response> {
    const sent = new Headers(headers);
    if (key) sent.set("Authorization", `Bearer ${key}`);
    if (body !== undefined && !sent.has("Content-Type")) sent.set("Content-Type", "application/json");
    const isRaw = typeof body === "string" || body instanceof ReadableStream || body instanceof Uint8Array;
    const init = body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body) };
    const request = new Request(`http://api.test${path}`, { method, headers: sent, redirect: "manual", ...init });
    const response = await this.#worker.fetch?.(request as never, this.#env, createExecutionContext());
    if (!response) throw new Error("the Worker has no fetch handler");
    return response;
  }

  get(path: string, call: Call = {}): Promise<Reply> {
    return this.call("GET", path, call);
  }

  process(body: unknown, call: Call = {}): Promise<Reply> {
    return this.call("POST", "/process", { ...call, body });
  }

  /** Submits a task and returns its id. */
  async submit(body: unknown, call: Call = {}): Promise<string> {
    const reply = await this.process(body, { ...call, headers: { Prefer: "respond-async", ...call.headers } });
    if (reply.status !== 202) throw new Error(`POST /process: ${reply.status} ${reply.text}`);
    return accepted.parse(reply.body).task_id;
  }

  /** Waits for the task to settle and returns it. */
  async settled(id: string, call: Call = {}): Promise<TaskView> {
    return vi.waitFor(async () => {
      const view = taskView.parse((await this.get(`/task/${id}?wait=30`, call)).body);
      if (view.settled_at === null) throw new Error(`task ${id} is still ${view.status}`);
      return view;
    }, patience);
  }

  async listed(query = "", call: Call = {}): Promise<{ ids: string[]; cursor: string | null }> {
    const page = taskPage.parse((await this.get(`/tasks${query}`, call)).body);
    return { ids: page.tasks.map(({ task_id }) => task_id), cursor: page.next_cursor };
  }
}
