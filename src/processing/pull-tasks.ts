// A worker: messages wake it, and it works on as many tasks at once as it has slots. A slot that has finished a task settles it and
// takes the next one in a single call to the shard, and never waits for the other slots. The worker keeps to the shards whose messages
// woke it; when these have no task left and a slow task holds it up, it takes from their siblings. After its share of tasks or time it takes no
// more, finishes what it holds, and ends; other messages wake fresh workers.
import type { ConsumerServices } from "../composition/services.ts";
import type { StoredResult } from "../tasks/result-store.ts";
import type { ClaimedTask, Settlement, TurnReply } from "../tasks/submission.ts";
import type { QueueName } from "../tasks/task.ts";
import { siblingShards } from "../tasks/task-id.ts";
import type { TaskShardObject } from "../tasks/task-shards.ts";
import { log } from "../telemetry/log.ts";
import { parseTraceFields } from "../telemetry/tracing/trace-context.ts";
import { CallGroup } from "./call-group.ts";
import { runTask } from "./run-task.ts";
import { slowTaskMs, WorkerCapacity } from "./worker-capacity.ts";
import type { WorkerSeat } from "./worker-seats.ts";

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

interface KnownShard {
  object: TaskShardObject;
  turns: CallGroup<Settlement | null, SlotTurn>;
  /** How many tasks waited there when it was last asked; null when it was not asked yet. */
  waiting: number | null;
}

/** What a slot's turn gave it. */
interface SlotTurn {
  isSettled: boolean;
  tasks: ClaimedTask[];
}

/** After a turn that failed because the shard was unreachable, or an attempt that threw. */
const retryAfterErrorSeconds = 5;
/** A worker whose tasks are shorter than this ends before its free slots wait for tasks, which costs a call more. */
const waitAfterMs = 400;
const waitForTasksMs = 25_000;

export class PullingWorker {
  readonly #services: ConsumerServices;
  readonly #queue: TaskQueue;
  readonly #seat: WorkerSeat;
  readonly #capacity: WorkerCapacity;
  readonly #shards = new Map<string, KnownShard>();
  /** The shards whose messages woke it. */
  #homes: string[] = [];
  readonly #messages = new Map<string, TaskMessage["message"]>();
  readonly #results: CallGroup<StoredResult, Awaited<ReturnType<ConsumerServices["results"]["write"]>>[number]>;
  /** Work that the worker does not end before. */
  readonly #open = new Set<Promise<void>>();
  /** The shard where the free slots wait for tasks. */
  #waitingAt: KnownShard | null = null;

  constructor(services: ConsumerServices, queue: TaskQueue, seat: WorkerSeat) {
    const { config, results, now } = services;
    this.#services = services;
    this.#queue = queue;
    this.#seat = seat;
    this.#capacity = new WorkerCapacity(config.WORKER_CONCURRENCY, config.WORKER_SECONDS * 1000, seat, now);
    this.#results = new CallGroup((items) => results.write(items));
  }

  /** Returns when every task that it took is settled. It acknowledges a message when the task that it names needs no more work. */
  async run(messages: readonly TaskMessage[]): Promise<void> {
    const byShard = [...Map.groupBy(messages, ({ shardName }) => shardName)];
    this.#homes = byShard.map(([name]) => name);
    for (const [index, [name, named]] of byShard.entries()) {
      this.#opens(this.#begin(name, named, Math.ceil(this.#capacity.wanted() / (byShard.length - index))));
    }
    const timer = setInterval(() => this.#opens(this.#useFreeSlots()), slowTaskMs);
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
    let shard: KnownShard;
    let turn: TurnReply;
    try {
      shard = this.#addShard(shardName);
      turn = await this.#turn(shard, [], ids, slots);
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

  async #workOn(shard: KnownShard, tasks: readonly ClaimedTask[]): Promise<void> {
    await Promise.all(tasks.map((task) => this.#work(shard, task)));
  }

  /** Works on the task, settles it, and goes on with what the slot takes next. */
  async #work(shard: KnownShard, task: ClaimedTask): Promise<void> {
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
      const settlement = await this.#capacity.occupy(() =>
        runTask(task, shard.object, this.#queue.name, this.#services, store),
      );
      next = await shard.turns.add(settlement);
      message?.ack();
      const { outcome } = settlement;
      const cache = outcome.type === "succeeded" && { cache: outcome.summary.cache };
      logAttempt(next.isSettled ? outcome.type : "too_late", { ...cache });
    } catch (error) {
      // The lease ends and the shard schedules the next attempt.
      message?.retry({ delaySeconds: retryAfterErrorSeconds });
      logAttempt(`failed: ${error}`);
      await this.#endWaiting(null);
      return;
    }
    await this.#workOn(shard, next.tasks);
    if (next.tasks.length === 0) await this.#takeElsewhere();
    await this.#endWaiting(shard);
  }

  /** The shard of the last task has none left; others may have. */
  async #takeElsewhere(): Promise<void> {
    this.#addSiblings();
    for (const shard of this.#shards.values()) {
      if (shard.waiting === 0 || this.#capacity.wanted() === 0) continue;
      try {
        const { tasks } = await shard.turns.add(null);
        this.#opens(this.#workOn(shard, tasks));
      } catch (error) {
        // Its messages bring other workers; this one would ask several times a second.
        shard.waiting = 0;
        this.#logUnreachable(error);
      }
    }
  }

  /** Tasks are spread evenly over sibling shards, so when one had a backlog, the others are likely to have one. */
  #addSiblings(): void {
    if (!this.#capacity.hasMetBacklog || !this.#capacity.isHeldUp) return;
    for (const name of this.#homes) {
      for (const sibling of siblingShards(name, this.#services.config.TASK_SHARDS)) {
        if (!this.#shards.has(sibling)) this.#addShard(sibling);
      }
    }
  }

  async #useFreeSlots(): Promise<void> {
    if (!this.#capacity.isHeldUp) return;
    await this.#takeElsewhere();
    if (this.#capacity.longestRunMs >= waitAfterMs) this.#waitWithFreeSlots();
  }

  /** While a slot works on a slow task, the free ones wait at a shard, which gives them tasks without a message. */
  #waitWithFreeSlots(): void {
    const [shard] = this.#shards.values();
    const wanted = this.#capacity.wanted();
    if (!shard || this.#waitingAt || !this.#capacity.isBusy || wanted === 0) return;
    this.#waitingAt = shard;
    const waitMs = Math.min(waitForTasksMs, this.#capacity.timeLeft);
    const request = { worker: this.#seat.identity, queue: this.#queue.lane, wanted, waitMs };
    const waiting = this.#capacity
      .reserve(
        wanted,
        () => shard.object.waitForTasks(request),
        (tasks) => tasks,
      )
      .catch((error: unknown) => {
        this.#logUnreachable(error);
        return [];
      })
      .finally(() => {
        this.#waitingAt = null;
      });
    const working = waiting.then(async (tasks) => {
      const work = this.#workOn(shard, tasks);
      if (tasks.length > 0) this.#waitWithFreeSlots();
      await work;
    });
    this.#opens(working);
  }

  /** The worker has no task left, so its free slots need not wait. The last turn at `toldShard` has said so there already. */
  async #endWaiting(toldShard: KnownShard | null): Promise<void> {
    if (this.#capacity.isBusy || !this.#waitingAt || this.#waitingAt === toldShard) return;
    await this.#turn(this.#waitingAt, [], [], 0).catch((error: unknown) => this.#logUnreachable(error));
  }

  async #turn(
    shard: KnownShard,
    settlements: readonly Settlement[],
    named: readonly string[],
    slots: number,
  ): Promise<TurnReply> {
    const wanted = this.#capacity.wanted(slots);
    const worker = this.#seat.identity;
    const turn = { worker, queue: this.#queue.lane, settlements, named, wanted, isLast: !this.#capacity.isBusy };
    const reply = await this.#capacity.reserve(
      wanted,
      () => shard.object.turn(turn),
      ({ tasks }) => tasks,
    );
    shard.waiting = reply.waiting;
    return reply;
  }

  #addShard(name: string): KnownShard {
    const object = this.#services.shards.named(name);
    const shard: KnownShard = {
      object,
      waiting: null,
      turns: new CallGroup(async (finished) => {
        const settlements = finished.filter((settlement) => settlement !== null);
        const { settled, tasks } = await this.#turn(shard, settlements, [], this.#capacity.slots);
        let position = 0;
        return finished.map((settlement, index) => ({
          isSettled: settlement !== null && settled[position++] === true,
          tasks: index === 0 ? tasks : [],
        }));
      }),
    };
    this.#shards.set(name, shard);
    return shard;
  }

  #log(event: "message" | "attempt", task_id: string, fields: Record<string, unknown>): void {
    log("info", { event, queue: this.#queue.name, task_id, worker: this.#seat.identity.name, ...fields });
  }

  #logUnreachable(error: unknown): void {
    log("warn", { event: "shard_unreachable", queue: this.#queue.name, error: String(error) });
  }
}
