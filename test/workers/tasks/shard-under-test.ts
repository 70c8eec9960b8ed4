// One task shard inside workerd. Tests call it over RPC like the service does, and move its rows in time instead of waiting.
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { vi } from "vitest";
import { createServices } from "../../../src/composition/services.ts";
import { uuidV7Source } from "../../../src/kernel/uuid-v7.ts";
import { parseSearch } from "../../../src/tasks/search-terms.ts";
import type { ClaimedTask, Outcome, Settlement, Submission, Turn, TurnReply } from "../../../src/tasks/submission.ts";
import type { QueueName, ResultSummary, TaskPayload } from "../../../src/tasks/task.ts";
import type { TaskShardObject } from "../../../src/tasks/task-shards.ts";

export const tenant = "acme";
export const worker = { name: "worker-00000001", generation: 1 };
export const summary: ResultSummary = {
  model: "stub/model",
  tokens: 7,
  cache: {
    layer: "none",
    score: null,
    cosine: null,
    matched_task_id: null,
    age_ms: null,
    guard: null,
    p_right: null,
    shadow: null,
    reason: "no_candidate",
  },
};
export const succeeded = { type: "succeeded", summary, result: null } as const;
export const failed = (retryable: boolean, retryAfterMs: number | null = null) =>
  ({ type: "failed", message: "unavailable: the model is down", retryable, retryAfterMs }) as const;
/** Settles nothing and takes nothing. */
const plainTurn: Turn = { worker, queue: "ai_processing", settlements: [], named: [], wanted: 0, isLast: false };
type Lease = Pick<ClaimedTask, "id" | "leaseId">;

const newUuidSource = () => uuidV7Source(Date.now, Math.random, () => crypto.randomUUID());
let newUuid = newUuidSource();
const everything = { tenant, state: null, taskType: null, queue: null, since: null, until: null, search: null };

let opened = 0;
/** A region has 256 shards, and shrinking a failed property opens many. */
function nextName(): string {
  const region = ["af", "as", "eu", "na", "oc", "sa"][opened >> 8];
  return `${region}${(opened++ & 255).toString(16).padStart(2, "0")}`;
}

export class ShardUnderTest {
  readonly name: string;
  readonly shard: TaskShardObject;
  readonly #stub: DurableObjectStub;

  /** A new shard of this test file, or an existing one by its name. */
  constructor(name = nextName()) {
    this.name = name;
    this.shard = createServices(env).cron().shards.named(this.name);
    this.#stub = env.TASK_SHARD.getByName(this.name);
  }

  submission(wishes: Partial<Omit<Submission, "payload">> & { payload?: Partial<TaskPayload> } = {}): Submission {
    const { payload, ...rest } = wishes;
    return {
      id: `${this.name}-${newUuid()}`,
      tenant,
      queue: "ai_processing",
      payload: { ...plainPayload, ...payload },
      answered: null,
      refused: null,
      idempotency: null,
      ...rest,
    };
  }

  /** Submits one task and returns its id. */
  async accept(wishes: Parameters<ShardUnderTest["submission"]>[0] = {}): Promise<string> {
    const submission = this.submission(wishes);
    await this.shard.submitMany([submission]);
    return submission.id;
  }

  /** The turn of a worker that the task's message woke, and that has one slot. If the task is refused, it takes what waits. */
  turnFor(id: string, queue: QueueName = "ai_processing"): Promise<TurnReply> {
    return this.shard.turn({ ...plainTurn, queue, named: [id], wanted: 1 });
  }

  async claim(id: string, queue?: QueueName): Promise<ClaimedTask> {
    const { tasks, refused } = await this.turnFor(id, queue);
    const [task] = tasks;
    if (task?.id !== id) throw new Error(`the claim was refused: ${refused[id]}`);
    return task;
  }

  /** Why a worker does not get the task; null when it gets it. */
  async refusal(id: string): Promise<string | null> {
    return (await this.turnFor(id)).refused[id] ?? null;
  }

  /** False when the outcome came too late. */
  async settle({ id, leaseId }: Lease, outcome: Outcome, calls: Settlement["calls"] = []): Promise<boolean> {
    const settlements = [{ id, leaseId, outcome, calls }];
    const { settled } = await this.shard.turn({ ...plainTurn, settlements });
    return settled[0] ?? false;
  }

  /** A worker takes the task and succeeds. */
  async succeed(id: string): Promise<void> {
    await this.settle(await this.claim(id), succeeded);
  }

  /** A worker takes the task and fails with an error that is not retryable. */
  async fail(id: string, queue?: QueueName): Promise<void> {
    await this.settle(await this.claim(id, queue), failed(false));
  }

  read(id: string) {
    return this.shard.get(id, tenant, 0);
  }

  /** The newest tasks, or those that a search finds. */
  list(search?: string) {
    return this.shard.list({ ...everything, search: search ? parseSearch(search) : null }, null, 50);
  }

  /** Rows of a query, after all earlier calls have committed. */
  async rows(query: string, ...values: unknown[]): Promise<Record<string, SqlStorageValue>[]> {
    await this.list();
    return runInDurableObject(this.#stub, (_, state) => state.storage.sql.exec(query, ...values).toArray());
  }

  /** Makes an open task due now: its lease or retry delay has ended. The shard reads that when it wakes again. */
  async makeDue(id: string): Promise<void> {
    await this.rows("UPDATE tasks SET due_at = ? WHERE id = ?", Date.now(), id);
    await this.restart();
  }

  async passDeadline(id: string): Promise<void> {
    await this.rows("UPDATE tasks SET due_at = ?1, deadline_at = ?1 WHERE id = ?2", Date.now(), id);
    await this.restart();
  }

  /** Does the work as if it were so long ago. Its tasks are then as old. */
  async ago<T>(ms: number, work: () => Promise<T>): Promise<T> {
    const now = Date.now;
    const clock = vi.spyOn(Date, "now").mockImplementation(() => now() - ms);
    const presentUuid = newUuid;
    newUuid = newUuidSource();
    try {
      return await work();
    } finally {
      clock.mockRestore();
      newUuid = presentUuid;
    }
  }

  /** Runs the alarm now, as the platform does when it is due. False when no alarm was set. */
  runAlarm(): Promise<boolean> {
    return runDurableObjectAlarm(this.#stub);
  }

  alarmAt(): Promise<number | null> {
    return runInDurableObject(this.#stub, (_, state) => state.storage.getAlarm());
  }

  /** From now on no alarm runs by itself, however long the test takes. */
  async holdAlarms(): Promise<void> {
    await runInDurableObject(this.#stub, (_, state) => {
      vi.spyOn(state.storage, "setAlarm").mockResolvedValue();
      return state.storage.deleteAlarm();
    });
  }

  loseAlarm(): Promise<void> {
    return runInDurableObject(this.#stub, (_, state) => state.storage.deleteAlarm());
  }

  /** Ends the object, which loses everything that it had in memory. */
  async restart(): Promise<void> {
    // Only a running object can be ended.
    await this.alarmAt();
    return evictDurableObject(this.#stub);
  }

  /** Storage transactions during the work. */
  async commitsDuring(work: () => Promise<unknown>): Promise<number> {
    const commits = await runInDurableObject(this.#stub, (_, state) => vi.spyOn(state.storage, "transactionSync"));
    await work();
    const { length } = commits.mock.calls;
    commits.mockRestore();
    return length;
  }

  /** How often an alarm was set during the work, which is a billed write. */
  async alarmsSetDuring(work: () => Promise<unknown>): Promise<number> {
    const alarms = await runInDurableObject(this.#stub, (_, state) => vi.spyOn(state.storage, "setAlarm"));
    await work();
    const { length } = alarms.mock.calls;
    alarms.mockRestore();
    return length;
  }

  /** Inserts copies of a task below it in the list, as if it had been submitted that often. */
  async multiply(id: string, times: number): Promise<void> {
    const columns =
      "tenant, queue, task_type, state, attempt, created_at, started_at, settled_at, deadline_at, due_at, follow_up, timeline, payload";
    await this.rows(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
       INSERT INTO tasks (id, ${columns}) SELECT id || '-' || i, ${columns} FROM tasks, n WHERE id = ?`,
      times,
      id,
    );
  }

  /** How many rows SQLite read during the work. */
  rowsReadDuring(work: () => Promise<unknown>): Promise<number> {
    return this.#rowsDuring(work, "rowsRead");
  }

  /** How many rows were written during the work, which Cloudflare bills; an entry of an index is a row too. */
  rowsWrittenDuring(work: () => Promise<unknown>): Promise<number> {
    return this.#rowsDuring(work, "rowsWritten");
  }

  async #rowsDuring(work: () => Promise<unknown>, counter: "rowsRead" | "rowsWritten"): Promise<number> {
    const queries = await runInDurableObject(this.#stub, (_, state) => vi.spyOn(state.storage.sql, "exec"));
    await work();
    const rows = queries.mock.results.map(({ value }) => Number(value[counter]));
    queries.mockRestore();
    return rows.reduce((sum, count) => sum + count, 0);
  }

  /** Makes the next commit fail before it writes anything. */
  failNextCommit(): Promise<void> {
    return runInDurableObject(this.#stub, (_, state) => {
      vi.spyOn(state.storage, "transactionSync").mockImplementationOnce(() => {
        throw new Error("the disk is full");
      });
    });
  }

  /** How many rows this connection ever changed; a read does not change it. */
  async rowsChanged(): Promise<SqlStorageValue | undefined> {
    return runInDurableObject(this.#stub, (_, state) => state.storage.sql.exec("SELECT total_changes() AS n").one().n);
  }
}

const plainPayload: TaskPayload = {
  text: "The service was excellent.",
  task_type: "sentiment",
  options: {},
  use_cache: false,
  cache_threshold: null,
  model: null,
  temperature: 0.7,
  max_tokens: 1000,
  language: null,
  metadata: {},
  callback_url: null,
  cache_generation: null,
  request_id: null,
  source: null,
};
