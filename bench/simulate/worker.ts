// A worker: it mirrors src/processing/pull-tasks.ts and worker-shards.ts, which cannot run on a simulated clock. Each slot works on a
// task, and settles it and takes the next in one call. The calls of a worker to its model share the connections of an invocation.
import { WorkerCapacity } from "../../src/processing/worker-capacity.ts";
import type { WorkerSeat } from "../../src/processing/worker-seats.ts";
import { models } from "./plan.ts";
import type { SimulatedReply, SimulatedShard } from "./shard.ts";
import type { SimulatedTask } from "./task.ts";
import type { World } from "./world.ts";

export interface WakingMessage {
  taskId: string;
  shard: SimulatedShard;
}

/** As in src/processing/watch-attempt.ts: a longer attempt makes one call more to its shard. */
const watchAfterMs = 500;

export class SimulatedWorker {
  readonly #world: World;
  readonly #onEnd: () => void;
  readonly #capacity: WorkerCapacity;
  /** Shard → how many tasks waited there when it was last asked; null when it was not asked yet. */
  readonly #shards = new Map<SimulatedShard, number | null>();
  readonly #waitForConnection: (() => void)[] = [];
  #freeConnections: number;
  /** Calls and tasks that are not finished. */
  #unfinished = 0;

  constructor(world: World, seat: WorkerSeat, onEnd: () => void) {
    this.#world = world;
    this.#onEnd = onEnd;
    const { slots, workerSeconds } = world.plan;
    this.#capacity = new WorkerCapacity(slots, workerSeconds * 1000, seat, () => world.clock.now);
    this.#freeConnections = world.plan.platform.connections;
  }

  run(messages: readonly WakingMessage[]): void {
    const byShard = [...Map.groupBy(messages, ({ shard }) => shard)];
    let freeSlots = this.#world.plan.slots;
    for (const [index, [shard, named]] of byShard.entries()) {
      const slots = Math.ceil(freeSlots / (byShard.length - index));
      freeSlots -= this.#capacity.wanted(slots);
      const ids = named.map(({ taskId }) => taskId);
      this.#turn(shard, null, ids, slots, ({ tasks }) => this.#workOn(shard, tasks));
    }
  }

  #workOn(shard: SimulatedShard, tasks: readonly SimulatedTask[]): void {
    for (const task of tasks) this.#work(shard, task);
  }

  #work(shard: SimulatedShard, task: SimulatedTask): void {
    const { clock, measures, plan, random } = this.#world;
    const latencyMs = models[plan.model].latency(random);
    this.#unfinished += 1;
    measures.busySlots.add(1);
    const free = this.#capacity.occupy();
    this.#whenConnected(() => {
      if (latencyMs > watchAfterMs) clock.after(watchAfterMs, () => shard.read());
      clock.after(latencyMs, () => {
        this.#disconnect();
        measures.busySlots.add(-1);
        measures.takenSlots.add(-1);
        free();
        this.#turn(shard, task, [], plan.slots, ({ tasks }) => {
          this.#workOn(shard, tasks);
          if (tasks.length > 0) return;
          this.#addSiblings();
          this.#takeElsewhere([...this.#shards.keys()]);
        });
        this.#finish();
      });
    });
  }

  #addSiblings(): void {
    if (!this.#capacity.hasMetBacklog || !this.#capacity.isHeldUp) return;
    for (const shard of this.#shards.keys()) {
      for (const sibling of this.#world.siblingsOf(shard)) {
        if (!this.#shards.has(sibling)) this.#shards.set(sibling, null);
      }
    }
  }

  /** The shard of the last task has none left; others may have. */
  #takeElsewhere([shard, ...others]: readonly SimulatedShard[]): void {
    if (!shard) return;
    if (this.#shards.get(shard) === 0 || this.#capacity.wanted() === 0) {
      this.#takeElsewhere(others);
      return;
    }
    this.#turn(shard, null, [], this.#world.plan.slots, ({ tasks }) => {
      this.#workOn(shard, tasks);
      if (tasks.length === 0) this.#takeElsewhere(others);
    });
  }

  #turn(
    shard: SimulatedShard,
    settled: SimulatedTask | null,
    named: readonly string[],
    slots: number,
    then: (reply: SimulatedReply) => void,
  ): void {
    const { takenSlots } = this.#world.measures;
    const wanted = this.#capacity.wanted(slots);
    const end = this.#capacity.reserve(wanted);
    takenSlots.add(wanted);
    this.#unfinished += 1;
    shard.turn({ settled, named, wanted }, (reply) => {
      end(reply.tasks.length);
      takenSlots.add(reply.tasks.length - wanted);
      this.#shards.set(shard, reply.waiting);
      then(reply);
      this.#finish();
    });
  }

  #whenConnected(run: () => void): void {
    if (this.#freeConnections === 0) {
      this.#waitForConnection.push(run);
      return;
    }
    this.#freeConnections -= 1;
    run();
  }

  #disconnect(): void {
    const next = this.#waitForConnection.shift();
    if (next) next();
    else this.#freeConnections += 1;
  }

  #finish(): void {
    this.#unfinished -= 1;
    if (this.#unfinished === 0) this.#onEnd();
  }
}
