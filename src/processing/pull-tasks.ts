// A worker: messages wake it, and it works on as many tasks at once as it has slots. A slot that has finished a task settles it and
// takes the next one in a single call to the shard, and never waits for the other slots. The worker keeps to the shards whose messages
// woke it. After its share of tasks or time it takes no more, finishes what it holds, and ends; other messages wake fresh workers.
import type { ConsumerServices } from "../composition/services.ts";
import type { StoredResult } from "../tasks/result-store.ts";
import type { ClaimedTask, Settlement, TurnReply } from "../tasks/submission.ts";
import type { QueueName } from "../tasks/task.ts";
import type { TaskShardObject } from "../tasks/task-shards.ts";
import { log } from "../telemetry/log.ts";
import { parseTraceFields } from "../telemetry/tracing/trace-context.ts";
import { CallGroup } from "./call-group.ts";
import { runTask } from "./run-task.ts";
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

interface WokenShard {
  object: TaskShardObject;
  turns: CallGroup<Settlement | null, SlotTurn>;
  /** How many tasks waited there when it was last asked. */
  waiting: number;
}

/** What a slot's turn gave it. */
interface SlotTurn {
  isSettled: boolean;
  tasks: ClaimedTask[];
}

/** After a turn that failed because the shard was unreachable, or an attempt that threw. */
const retryAfterErrorSeconds = 5;

export class PullingWorker {
  readonly #services: ConsumerServices;
  readonly #queue: TaskQueue;
  readonly #seat: WorkerSeat;
  readonly #endsAt: number;
  readonly #shards = new Map<string, WokenShard>();
  readonly #messages = new Map<string, TaskMessage["message"]>();
  readonly #results: CallGroup<StoredResult, Awaited<ReturnType<ConsumerServices["results"]["write"]>>[number]>;
  #freeSlots: number;

  constructor(services: ConsumerServices, queue: TaskQueue, seat: WorkerSeat) {
    const { config, results, now } = services;
    this.#services = services;
    this.#queue = queue;
    this.#seat = seat;
    this.#freeSlots = config.WORKER_CONCURRENCY;
    this.#endsAt = now() + config.WORKER_SECONDS * 1000;
    this.#results = new CallGroup((items) => results.write(items));
  }

  /** Returns when every task that it took is settled. It acknowledges a message when the task that it names needs no more work. */
  async run(messages: readonly TaskMessage[]): Promise<void> {
    const byShard = [...Map.groupBy(messages, ({ shardName }) => shardName)];
    const shares = byShard.map(([name, named], index) => {
      const slots = Math.ceil(this.#freeSlots / (byShard.length - index));
      return this.#begin(name, named, slots);
    });
    await Promise.all(shares);
  }

  /** The first turn at a shard. */
  async #begin(shardName: string, messages: readonly TaskMessage[], slots: number): Promise<void> {
    const ids = [...new Set(messages.map(({ taskId }) => taskId))];
    let shard: WokenShard;
    let turn: TurnReply;
    try {
      shard = this.#wokenShard(shardName);
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

  async #workOn(shard: WokenShard, tasks: readonly ClaimedTask[]): Promise<void> {
    await Promise.all(tasks.map((task) => this.#work(shard, task)));
  }

  /** Works on the task, settles it, and goes on with what the slot takes next. */
  async #work(shard: WokenShard, task: ClaimedTask): Promise<void> {
    const startedAt = this.#services.now();
    const message = this.#messages.get(task.id);
    const logAttempt = (outcome: string, more: Record<string, unknown> = {}) =>
      this.#log("attempt", task.id, { attempt: task.attempt, outcome, ms: this.#services.now() - startedAt, ...more });
    const trace = parseTraceFields(task.payload.trace);
    let next: SlotTurn;
    try {
      const settlement = await runTask(task, shard.object, this.#queue.name, this.#services, (result) =>
        this.#results.add(result),
      ).finally(() => {
        this.#freeSlots += 1;
      });
      next = await shard.turns.add(settlement);
      message?.ack();
      const { outcome } = settlement;
      logAttempt(next.isSettled ? outcome.type : "too_late", {
        ...(outcome.type === "succeeded" && { cache: outcome.summary.cache }),
        ...(trace && { trace_id: trace.traceId }),
      });
    } catch (error) {
      // The lease ends and the shard schedules the next attempt.
      message?.retry({ delaySeconds: retryAfterErrorSeconds });
      logAttempt(`failed: ${error}`);
      return;
    }
    await this.#workOn(shard, next.tasks);
    if (next.tasks.length === 0) await this.#takeElsewhere();
  }

  /** The shard of the last task has none left; another shard that woke this worker may have. */
  async #takeElsewhere(): Promise<void> {
    for (const shard of this.#shards.values()) {
      if (shard.waiting === 0 || this.#wanted(this.#freeSlots) === 0) continue;
      try {
        const { tasks } = await shard.turns.add(null);
        await this.#workOn(shard, tasks);
      } catch (error) {
        log("warn", { event: "shard_unreachable", queue: this.#queue.name, error: String(error) });
      }
    }
  }

  async #turn(
    shard: WokenShard,
    settlements: readonly Settlement[],
    named: readonly string[],
    slots: number,
  ): Promise<TurnReply> {
    const wanted = this.#wanted(slots);
    this.#freeSlots -= wanted;
    this.#seat.tasksLeft -= wanted;
    let taken = 0;
    try {
      const { identity } = this.#seat;
      const reply = await shard.object.turn({ worker: identity, queue: this.#queue.lane, settlements, named, wanted });
      taken = reply.tasks.length;
      shard.waiting = reply.waiting;
      return reply;
    } finally {
      this.#freeSlots += wanted - taken;
      this.#seat.tasksLeft += wanted - taken;
    }
  }

  #wanted(slots: number): number {
    if (this.#services.now() >= this.#endsAt) return 0;
    return Math.max(0, Math.min(slots, this.#freeSlots, this.#seat.tasksLeft));
  }

  #wokenShard(name: string): WokenShard {
    const object = this.#services.shards.named(name);
    const shard: WokenShard = {
      object,
      waiting: 0,
      turns: new CallGroup(async (finished) => {
        const settlements = finished.filter((settlement) => settlement !== null);
        const { settled, tasks } = await this.#turn(shard, settlements, [], this.#freeSlots);
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
}
