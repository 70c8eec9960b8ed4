// A task shard: the real backlog behind an object that handles one call after the other, as many in a second as the platform allows.
// It mirrors src/tasks/shard/dispatcher.ts and message-sender.ts, which need the platform.
import { Backlog } from "../../src/tasks/shard/backlog.ts";
import {
  lingerBatchSize,
  lingerMs,
  lostMessageMs,
  messagesPerBatch,
  retryMs,
} from "../../src/tasks/shard/message-policy.ts";
import type { MessageQueue } from "./message-queue.ts";
import type { SimulatedTask } from "./task.ts";
import type { World } from "./world.ts";

const lane = "ai_processing";
const priority = 5;

export interface SimulatedTurn {
  settled: SimulatedTask | null;
  named: readonly string[];
  wanted: number;
}

export interface SimulatedReply {
  tasks: SimulatedTask[];
  waiting: number;
}

export class SimulatedShard {
  readonly #world: World;
  readonly #queue: MessageQueue;
  readonly #backlog: Backlog;
  readonly #tasks = new Map<string, SimulatedTask>();
  /** When the object has handled every call that has arrived. */
  #freeAt = 0;
  #isSending = false;
  #hasTimer = false;

  constructor(world: World, queue: MessageQueue) {
    this.#world = world;
    this.#queue = queue;
    this.#backlog = new Backlog({
      inFlight: world.plan.messagesInFlight,
      tasksPerMessage: world.plan.slots,
      lostMs: lostMessageMs,
      batchSize: lingerBatchSize,
      lingerMs,
    });
  }

  submit(task: SimulatedTask): void {
    this.#call(() => {
      this.#tasks.set(task.id, task);
      this.#backlog.add({ id: task.id, tenant: task.tenant, priority }, lane);
      this.#send();
    });
  }

  /** A call that takes its time and changes nothing: a client reads a result, or a worker watches its task. */
  read(): void {
    this.#call(() => undefined);
  }

  turn({ settled, named, wanted }: SimulatedTurn, then: (reply: SimulatedReply) => void): void {
    this.#call(() => {
      if (settled) this.#settle(settled);
      const tasks: SimulatedTask[] = [];
      for (const id of named) {
        this.#backlog.arrived(id, lane);
        if (tasks.length < wanted) this.#take(id, tasks);
      }
      while (tasks.length < wanted) {
        const id = this.#backlog.take(lane);
        if (id === null) break;
        this.#take(id, tasks);
      }
      this.#send();
      return { tasks, waiting: this.#backlog.waitingIn(lane) };
    }, then);
  }

  #call<Reply>(handle: () => Reply, then: (reply: Reply) => void = () => undefined): void {
    const { clock, measures, plan, random } = this.#world;
    const { callMs, callsPerSecond } = plan.platform;
    measures.objectCalls += 1;
    const oneWayMs = callMs(random) / 2;
    clock.after(oneWayMs, () => {
      this.#freeAt = Math.max(this.#freeAt, clock.now) + 1000 / callsPerSecond;
      clock.after(this.#freeAt - clock.now, () => {
        const reply = handle();
        clock.after(oneWayMs, () => then(reply));
      });
    });
  }

  #take(id: string, into: SimulatedTask[]): void {
    const task = this.#tasks.get(id);
    this.#backlog.remove(id, lane);
    if (!task || task.takenAt !== null) return;
    task.takenAt = this.#world.clock.now;
    this.#world.measures.taken += 1;
    into.push(task);
  }

  #settle(task: SimulatedTask): void {
    if (!this.#tasks.delete(task.id)) throw new Error(`task ${task.id} was settled twice`);
    task.settledAt = this.#world.clock.now;
    this.#world.measures.settled += 1;
    this.#world.measures.tasks.add(-1);
  }

  #send(): void {
    const { clock, plan, random } = this.#world;
    if (this.#isSending) return;
    const batch = this.#backlog.nextMessages(messagesPerBatch, clock.now);
    if (!batch) {
      this.#sendLater();
      return;
    }
    this.#isSending = true;
    clock.after(plan.platform.sendMs(random), () => {
      this.#isSending = false;
      if (this.#queue.accept(batch.taskIds.map((taskId) => ({ taskId, shard: this })))) {
        this.#send();
        return;
      }
      this.#backlog.notSent(batch.queue, batch.taskIds);
      clock.after(retryMs, () => this.#send());
    });
  }

  #sendLater(): void {
    if (this.#hasTimer || !this.#backlog.isLingering()) return;
    this.#hasTimer = true;
    this.#world.clock.after(lingerMs, () => {
      this.#hasTimer = false;
      this.#send();
    });
  }
}
