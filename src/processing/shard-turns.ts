// The calls of a worker to one shard: its slots settle tasks and take tasks there, and free slots wait there for tasks. A call keeps the
// slots reserved that it may fill.
import { within } from "../kernel/deadline.ts";
import type { ClaimedTask, Settlement, TurnReply } from "../tasks/submission.ts";
import type { QueueName } from "../tasks/task.ts";
import type { TaskShardObject } from "../tasks/task-shards.ts";
import type { WorkerIdentity } from "../tasks/worker-identity.ts";
import { CallGroup } from "./call-group.ts";
import type { WorkerCapacity } from "./worker-capacity.ts";

export interface CallingWorker {
  identity: WorkerIdentity;
  lane: QueueName;
  capacity: WorkerCapacity;
}

/** What a slot's turn gave it. */
export interface SlotTurn {
  isSettled: boolean;
  tasks: ClaimedTask[];
}

export class ShardTurns {
  readonly object: TaskShardObject;
  /** How many tasks waited there when it was last asked; null when it was not asked yet. */
  waiting: number | null = null;
  readonly #worker: CallingWorker;
  readonly #answerMs: number | null;
  readonly #slots: CallGroup<Settlement | null, SlotTurn>;

  /** A turn that is not answered within `answerMs` fails, and what it gives later is lost: those leases end. Null is no limit. */
  constructor(object: TaskShardObject, worker: CallingWorker, answerMs: number | null) {
    this.object = object;
    this.#worker = worker;
    this.#answerMs = answerMs;
    this.#slots = new CallGroup((finished) => this.#slotTurns(finished));
  }

  /** A slot settles its task, if it had one, and takes the next. Slots that do so at once share a call; the first gets the tasks of all. */
  next(settlement: Settlement | null): Promise<SlotTurn> {
    return this.#slots.add(settlement);
  }

  async turn(settlements: readonly Settlement[], named: readonly string[], slots: number): Promise<TurnReply> {
    const { identity: worker, lane: queue, capacity } = this.#worker;
    const wanted = capacity.wanted(slots);
    const turn = { worker, queue, settlements, named, wanted, isLast: !capacity.isBusy };
    const reply = await this.#reserved(
      wanted,
      () => this.#answered(this.object.turn(turn)),
      ({ tasks }) => tasks,
    );
    this.waiting = reply.waiting;
    return reply;
  }

  /** The free slots wait here. Returns none when nothing came in time, or the worker told the shard that it ends. */
  waitForTasks(maxMs: number): Promise<ClaimedTask[]> {
    const { identity: worker, lane: queue, capacity } = this.#worker;
    const wanted = capacity.wanted();
    const turn = { worker, queue, wanted, waitMs: Math.min(maxMs, capacity.timeLeft) };
    return this.#reserved(
      wanted,
      () => this.object.waitForTasks(turn),
      (tasks) => tasks,
    );
  }

  /** The slots stay reserved until the call ends. */
  async #reserved<T>(slots: number, call: () => Promise<T>, tasksOf: (reply: T) => readonly ClaimedTask[]): Promise<T> {
    const end = this.#worker.capacity.reserve(slots);
    let given = 0;
    try {
      const reply = await call();
      given = tasksOf(reply).length;
      return reply;
    } finally {
      end(given);
    }
  }

  async #slotTurns(finished: readonly (Settlement | null)[]): Promise<SlotTurn[]> {
    const settlements = finished.filter((settlement) => settlement !== null);
    const { settled, tasks } = await this.turn(settlements, [], this.#worker.capacity.slots);
    let position = 0;
    return finished.map((settlement, index) => ({
      isSettled: settlement !== null && settled[position++] === true,
      tasks: index === 0 ? tasks : [],
    }));
  }

  async #answered(reply: Promise<TurnReply>): Promise<TurnReply> {
    if (this.#answerMs === null) return reply;
    const answer = await within(this.#answerMs, reply, () => null);
    if (!answer) throw new Error(`the shard did not answer within ${this.#answerMs} ms`);
    return answer;
  }
}
