// The client: one verb for each thing that can be done with tasks. What may fail for a moment is tried again (http.ts).
import { type SubmitOptions, submitBatch } from "./batch.ts";
import { ApiError } from "./errors.ts";
import { followTask, type StreamOptions } from "./follow-task.ts";
import { type ClientOptions, Http } from "./http.ts";
import { newKey } from "./new-key.ts";
import { pagesOf } from "./pages.ts";
import type {
  Accepted,
  BatchOutcome,
  CacheDecision,
  Caller,
  DeadLetter,
  DeadLetterPage,
  Health,
  KafkaStatus,
  ListedTask,
  Task,
  TaskEvent,
  TaskInspection,
  TaskPage,
  TaskQuery,
  TaskRequest,
} from "./types.ts";
import { idOf, type TaskRef, type WaitOptions, waitForTask } from "./wait-for-task.ts";

export interface TaskFilter extends Omit<TaskQuery, "limit" | "cursor"> {
  /** How many tasks one call reads, at most 200. */
  pageSize?: number;
  signal?: AbortSignal | undefined;
}

interface CallOptions {
  signal?: AbortSignal | undefined;
}

export class AiEventStream {
  readonly #http: Http;

  constructor(options: ClientOptions) {
    this.#http = new Http(options);
  }

  /** Stores a text as a task. The answer is the whole task if it is settled already, as when the cache answered it. */
  submit(request: TaskRequest, options: SubmitOptions = {}): Promise<Task | Accepted> {
    return this.#process(request, "respond-async", options);
  }

  /** The task when it is settled: SUCCESS, FAILURE or REVOKED. */
  wait(task: TaskRef, options: WaitOptions = {}): Promise<Task> {
    return waitForTask(this.#http, task, options);
  }

  /** Submits a text and waits for the task. */
  async run(request: TaskRequest, options: SubmitOptions & WaitOptions = {}): Promise<Task> {
    return waitForTask(this.#http, await this.#process(request, "wait=10", options), options);
  }

  /** A task's events as they happen, from its first one, until it is settled. */
  stream(task: TaskRef, options: StreamOptions = {}): AsyncGenerator<TaskEvent, void> {
    return followTask(this.#http, idOf(task), options);
  }

  /** Submits any number of texts. Each is accepted or refused on its own; the outcomes are in the texts' order. */
  batch(requests: readonly TaskRequest[], options: SubmitOptions = {}): Promise<BatchOutcome[]> {
    return submitBatch(this.#http, requests, options);
  }

  get(task: TaskRef, { signal }: CallOptions = {}): Promise<Task> {
    return this.#http.json({ path: pathOf(task), isRepeatable: true, signal });
  }

  /** All tasks, newest first. The next page is read when it is needed. */
  tasks({ pageSize, signal, ...filter }: TaskFilter = {}): AsyncGenerator<ListedTask, void> {
    const query = { ...filter, limit: pageSize };
    return pagesOf<TaskPage, ListedTask>(this.#http, "/tasks", query, (page) => page.tasks, signal);
  }

  /** A task with its payload and timeline, and why it is in its state. */
  inspect(task: TaskRef, { signal }: CallOptions = {}): Promise<TaskInspection> {
    return this.#http.json({ path: `${pathOf(task)}/inspect`, isRepeatable: true, signal });
  }

  revoke(task: TaskRef, { signal }: CallOptions = {}): Promise<Task> {
    return this.#http.json({ method: "DELETE", path: pathOf(task), isRepeatable: true, signal });
  }

  /** Submits a failed task again, as it was or with `request` in its place, as a new task. It is not tried again: two calls are two tasks. */
  retry(task: TaskRef, request?: TaskRequest, { signal }: CallOptions = {}): Promise<Accepted> {
    const path = `/dead-letters/${encodeURIComponent(idOf(task))}/replay`;
    const body = request ? { payload: request } : {};
    return this.#http.json({ method: "POST", path, body, isRepeatable: false, signal });
  }

  /** The tasks that failed for good, newest first. */
  deadLetters({ pageSize, signal }: Pick<TaskFilter, "pageSize" | "signal"> = {}): AsyncGenerator<DeadLetter, void> {
    const lettersOf = (page: DeadLetterPage) => page.dead_letters;
    return pagesOf(this.#http, "/dead-letters", { limit: pageSize }, lettersOf, signal);
  }

  /** What the cache would decide for a text, and why. Submits nothing. */
  explain(request: TaskRequest, { signal }: CallOptions = {}): Promise<CacheDecision> {
    return this.#http.json({ method: "POST", path: "/cache/explain", body: request, isRepeatable: true, signal });
  }

  kafkaStatus({ signal }: CallOptions = {}): Promise<KafkaStatus> {
    return this.#http.json({ path: "/kafka/status", isRepeatable: true, signal });
  }

  /** Tenant and role of the key. */
  whoami({ signal }: CallOptions = {}): Promise<Caller> {
    return this.#http.json({ path: "/whoami", isRepeatable: true, signal });
  }

  /** Also of an unhealthy system. `deep` calls each external service, which needs an admin's key. Nothing is tried again. */
  async health({ deep = false, signal }: CallOptions & { deep?: boolean } = {}): Promise<Health> {
    try {
      return await this.#http.json({ path: "/health", query: { deep: deep ? 1 : 0 }, isRepeatable: false, signal });
    } catch (error) {
      if (error instanceof ApiError && isHealth(error.body)) return error.body;
      throw error;
    }
  }

  #process(body: TaskRequest, prefer: string, options: SubmitOptions): Promise<Task | Accepted> {
    const { idempotencyKey = newKey(), signal } = options;
    const headers = { Prefer: prefer, "Idempotency-Key": idempotencyKey };
    return this.#http.json({ method: "POST", path: "/process", body, headers, isRepeatable: true, signal });
  }
}

const pathOf = (task: TaskRef) => `/task/${encodeURIComponent(idOf(task))}`;

const isHealth = (body: unknown): body is Health =>
  typeof body === "object" && body !== null && "status" in body && body.status === "unhealthy";
