// The shards that a worker takes from, and what its free slots do while a slow task holds it up: they take from the siblings of the
// shards that woke the worker, and when nothing waits there either, they wait at a shard, which gives them tasks without a message.
import type { ConsumerServices } from "../composition/services.ts";
import type { ClaimedTask } from "../tasks/submission.ts";
import { siblingShards } from "../tasks/task-id.ts";
import { log } from "../telemetry/log.ts";
import { type CallingWorker, ShardTurns } from "./shard-turns.ts";

/** A worker whose tasks are shorter than this ends before its free slots wait for tasks, which costs a call more. */
const waitAfterMs = 400;
const waitForTasksMs = 25_000;
/** A shard that did not wake the worker keeps its free slots no longer than this. */
const siblingAnswerMs = 10_000;

export interface WorkerShardsPorts {
  services: Pick<ConsumerServices, "shards" | "config">;
  worker: CallingWorker;
  queueName: string;
  /** Returns when the tasks, and those that their slots took after them, are settled. */
  workOn: (shard: ShardTurns, tasks: readonly ClaimedTask[]) => Promise<void>;
  /** The worker does not end before this work. */
  opens: (work: Promise<void>) => void;
}

export class WorkerShards {
  readonly #ports: WorkerShardsPorts;
  readonly #shards = new Map<string, ShardTurns>();
  /** The shards whose messages woke the worker. */
  readonly #homes = new Set<string>();
  /** The shard where the free slots wait for tasks. */
  #waitingAt: ShardTurns | null = null;

  constructor(ports: WorkerShardsPorts) {
    this.#ports = ports;
  }

  /** A message of this shard woke the worker. */
  addHome(name: string): ShardTurns {
    this.#homes.add(name);
    return this.#add(name);
  }

  /** Call at times while the worker runs. */
  async useFreeSlots(): Promise<void> {
    const { capacity } = this.#ports.worker;
    if (!capacity.isHeldUp) return;
    await this.takeElsewhere();
    if (capacity.longestRunMs >= waitAfterMs) this.#waitWithFreeSlots();
  }

  /** The shard of the last task has none left; others may have. */
  async takeElsewhere(): Promise<void> {
    const { worker, opens, workOn } = this.#ports;
    this.#addSiblings();
    for (const shard of this.#shards.values()) {
      if (shard.waiting === 0 || worker.capacity.wanted() === 0) continue;
      try {
        const { tasks } = await shard.next(null);
        opens(workOn(shard, tasks));
      } catch (error) {
        // Its messages bring other workers; this one would ask several times a second.
        shard.waiting = 0;
        this.#logUnreachable(error);
      }
    }
  }

  /** When the worker has no task left, its free slots need not wait. The last turn at `toldShard` has said so there already. */
  async endWaiting(toldShard: ShardTurns | null): Promise<void> {
    if (this.#ports.worker.capacity.isBusy || !this.#waitingAt || this.#waitingAt === toldShard) return;
    await this.#waitingAt.turn([], [], 0).catch((error: unknown) => this.#logUnreachable(error));
  }

  #waitWithFreeSlots(): void {
    const { worker, opens, workOn } = this.#ports;
    const [shard] = this.#shards.values();
    if (!shard || this.#waitingAt || !worker.capacity.isBusy || worker.capacity.wanted() === 0) return;
    this.#waitingAt = shard;
    const waiting = shard
      .waitForTasks(waitForTasksMs)
      .catch((error: unknown) => {
        this.#logUnreachable(error);
        return [];
      })
      .finally(() => {
        this.#waitingAt = null;
      });
    const working = waiting.then(async (tasks) => {
      const work = workOn(shard, tasks);
      if (tasks.length > 0) this.#waitWithFreeSlots();
      await work;
    });
    opens(working);
  }

  /** Tasks are spread evenly over sibling shards, so when one had a backlog, the others are likely to have one. */
  #addSiblings(): void {
    const { services, worker } = this.#ports;
    if (!worker.capacity.hasMetBacklog || !worker.capacity.isHeldUp) return;
    for (const name of this.#homes) {
      for (const sibling of siblingShards(name, services.config.TASK_SHARDS)) {
        if (!this.#shards.has(sibling)) this.#add(sibling);
      }
    }
  }

  #add(name: string): ShardTurns {
    const { services, worker } = this.#ports;
    const answerMs = this.#homes.has(name) ? null : siblingAnswerMs;
    const shard = new ShardTurns(services.shards.named(name), worker, answerMs);
    this.#shards.set(name, shard);
    return shard;
  }

  #logUnreachable(error: unknown): void {
    log("warn", { event: "shard_unreachable", queue: this.#ports.queueName, error: String(error) });
  }
}
