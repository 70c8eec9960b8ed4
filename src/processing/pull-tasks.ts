// A worker: messages wake it, and it works on as many tasks at once as it has slots. A slot that has finished a task settles it and
// takes the next one in a single call to the shard, and never waits for the other slots. The worker keeps to the shards whose messages
// woke it; when these have no task left and a slow task holds it up, it takes from their siblings. After its share of tasks or time it takes no
// more, finishes what it holds, and ends; other messages wake fresh workers.
import type { ConsumerServices } from "../composition/services.ts";
import type { StoredResult } from "../tasks/result-store.ts";
import type { ClaimedTask, TurnReply } from "../tasks/submission.ts";
import type { QueueName } from "../tasks/task.ts";
import type { WorkerIdentity } from "../tasks/worker-identity.ts";
import { log } from "../telemetry/log.ts";
import { parseTraceFields } from "../telemetry/tracing/trace-context.ts";
import { CallGroup } from "./call-group.ts";
import { runTask } from "./run-task.ts";
import type { ShardTurns, SlotTurn } from "./shard-turns.ts";
import { slowTaskMs, WorkerCapacity } from "./worker-capacity.ts";
import type { WorkerSeat } from "./worker-seats.ts";
import { WorkerShards } from "./worker-shards.ts";

/** A queue whose messages wake workers, and the lane of the shards that it is for. */
export interface TaskQueue {
  name: string;
  lane: QueueName;
}

/** A message that names a task. */
export interface TaskMessage {
  taskId: string;
  shardName: string;
  message: Pick<Message, "ack" | "retry" | "attempts">;
}

/** After a turn that failed because the shard was unreachable, or an attempt that threw. */
const retryAfterErrorSeconds = 5;

export class PullingWorker {
  readonly #services: ConsumerServices;
  readonly #queue: TaskQueue;
  readonly #identity: WorkerIdentity;
  readonly #capacity: WorkerCapacity;
  readonly #shards: WorkerShards;
  readonly #messages = new Map<string, TaskMessage["message"]>();
  readonly #results: CallGroup<StoredResult, Awaited<ReturnType<ConsumerServices["results"]["write"]>>[number]>;
  /** Work that the worker does not end before. */
  readonly #open = new Set<Promise<void>>();

  constructor(services: ConsumerServices, queue: TaskQueue, seat: WorkerSeat) {
    const { config, results, now } = services;
    this.#services = services;
    this.#queue = queue;
    this.#identity = seat.identity;
    this.#capacity = new WorkerCapacity(config.WORKER_CONCURRENCY, config.WORKER_SECONDS * 1000, seat, now);
    this.#shards = new WorkerShards({
      services,
      worker: { identity: seat.identity, lane: queue.lane, capacity: this.#capacity },
      queueName: queue.name,
      workOn: (shard, tasks) => this.#workOn(shard, tasks),
      opens: (work) => this.#opens(work),
    });
    this.#results = new CallGroup((items) => results.write(items));
  }

  /** Returns when every task that it took is settled. It acknowledges a message when the task that it names needs no more work. */
  async run(messages: readonly TaskMessage[]): Promise<void> {
    const byShard = [...Map.groupBy(messages, ({ shardName }) => shardName)];
    for (const [index, [name, named]] of byShard.entries()) {
      this.#opens(this.#begin(name, named, Math.ceil(this.#capacity.wanted() / (byShard.length - index))));
    }
    const timer = setInterval(() => this.#opens(this.#shards.useFreeSlots()), slowTaskMs);
    try {
      while (this.#open.size > 0) await Promise.race(this.#open);
    } finally {
      clearInterval(timer);
    }
  }

  #opens(work: Promise<void>): void {
    this.#open.add(work);
    const close = () => this.#open.delete(work);
    void work.then(close, close);
  }

  /** The first turn at a shard. */
  async #begin(shardName: string, messages: readonly TaskMessage[], slots: number): Promise<void> {
    const ids = [...new Set(messages.map(({ taskId }) => taskId))];
    let shard: ShardTurns;
    let turn: TurnReply;
    try {
      shard = this.#shards.addHome(shardName);
      turn = await shard.turn([], ids, slots);
    } catch (error) {
      for (const { taskId, message } of messages) {
        message.retry({ delaySeconds: retryAfterErrorSeconds });
        this.#log("message", taskId, { attempts: message.attempts, outcome: `failed: ${error}` });
      }
      return;
    }
    const taken = new Set(turn.tasks.map(({ id }) => id));
    for (const { taskId, message } of messages) {
      if (taken.has(taskId) && !this.#messages.has(taskId)) {
        this.#messages.set(taskId, message);
        continue;
      }
      message.ack();
      const outcome = taken.has(taskId) ? "leased" : (turn.refused[taskId] ?? "not_needed");
      this.#log("message", taskId, { attempts: message.attempts, outcome });
    }
    await this.#workOn(shard, turn.tasks);
  }

  async #workOn(shard: ShardTurns, tasks: readonly ClaimedTask[]): Promise<void> {
    await Promise.all(tasks.map((task) => this.#work(shard, task)));
  }

  /** Works on the task, settles it, and goes on with what the slot takes next. */
  async #work(shard: ShardTurns, task: ClaimedTask): Promise<void> {
    const startedAt = this.#services.now();
    const message = this.#messages.get(task.id);
    const trace = parseTraceFields(task.payload.trace);
    const logAttempt = (outcome: string, more: Record<string, unknown> = {}) => {
      const ms = this.#services.now() - startedAt;
      const fields = { attempt: task.attempt, outcome, ms, ...more, ...(trace && { trace_id: trace.traceId }) };
      this.#log("attempt", task.id, fields);
    };
    let next: SlotTurn;
    try {
      const store = (result: StoredResult) => this.#results.add(result);
      const free = this.#capacity.occupy();
      const settlement = await runTask(task, shard.object, this.#queue.name, this.#services, store).finally(free);
      next = await shard.next(settlement);
      message?.ack();
      const { outcome } = settlement;
      const cache = outcome.type === "succeeded" && { cache: outcome.summary.cache };
      logAttempt(next.isSettled ? outcome.type : "too_late", { ...cache });
    } catch (error) {
      // The lease ends and the shard schedules the next attempt.
      message?.retry({ delaySeconds: retryAfterErrorSeconds });
      logAttempt(`failed: ${error}`);
      await this.#shards.endWaiting(null);
      return;
    }
    await this.#workOn(shard, next.tasks);
    if (next.tasks.length === 0) await this.#shards.takeElsewhere();
    await this.#shards.endWaiting(shard);
  }

  #log(event: "message" | "attempt", task_id: string, fields: Record<string, unknown>): void {
    log("info", { event, queue: this.#queue.name, task_id, worker: this.#identity.name, ...fields });
  }
}
