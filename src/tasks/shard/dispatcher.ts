// Decides which task is next, and hands it to a worker: one that asks for tasks, or one whose free slots wait for them. For tasks that
// no worker takes it sends messages, which wake workers. What waits is in memory only: the shard reports each task whose state changed,
// and after a restart every open task is read again.
import { fail, ok, type Result } from "../../kernel/result.ts";
import type { ClaimedTask, IdleTurn, Refusal, Turn, TurnReply } from "../submission.ts";
import { isSettled, type Task } from "../task.ts";
import type { WorkerIdentity } from "../worker-identity.ts";
import { Backlog } from "./backlog.ts";
import { IdleSlots } from "./idle-slots.ts";
import { lingerBatchSize, lingerMs, lostMessageMs, retryMs } from "./message-policy.ts";
import { MessageSender, type MessageSenderPorts } from "./message-sender.ts";
import type { OpenTask } from "./open-tasks.ts";
import type { TaskLedger } from "./task-ledger.ts";

export interface DispatcherPorts extends Pick<MessageSenderPorts, "queues" | "waitUntil"> {
  /** The present ledger: a failed commit replaces it. */
  ledger: () => TaskLedger;
  /** The shard must call `send` at this time at the latest, Unix milliseconds. */
  wakeBy: (at: number) => void;
  /** A claim is in the ledger's memory and must be written soon. */
  onClaimed: (id: string) => void;
  /** Whether somebody watches the task, which is about to be claimed. */
  isWatched: (task: Task) => boolean;
  /** Messages in flight, for each queue. */
  inFlight: number;
  /** How many tasks a worker takes at once. */
  tasksPerMessage: number;
  /** While tasks wait, lost messages are looked for at this interval. */
  repairMs: number;
}

export class Dispatcher {
  readonly backlog: Backlog;
  readonly #ports: DispatcherPorts;
  readonly #sender: MessageSender;
  readonly #idleSlots = new IdleSlots();
  #isBacklogComplete = false;

  constructor(ports: DispatcherPorts) {
    const { queues, waitUntil, wakeBy, inFlight, tasksPerMessage } = ports;
    this.#ports = ports;
    this.backlog = new Backlog({
      inFlight,
      tasksPerMessage,
      lostMs: lostMessageMs,
      batchSize: lingerBatchSize,
      lingerMs,
    });
    const onRefused = () => wakeBy(Date.now() + retryMs);
    this.#sender = new MessageSender({ backlog: this.backlog, queues, lingerMs, waitUntil, onRefused });
  }

  /** Gives a worker the named tasks, and then those whose turn it is. */
  give({ worker, queue, named, wanted, isLast }: Turn): Omit<TurnReply, "settled"> {
    const tasks: ClaimedTask[] = [];
    const refused: TurnReply["refused"] = {};
    for (const id of named) {
      this.backlog.arrived(id, queue);
      if (tasks.length === wanted) continue;
      const claim = this.#claim(id, worker);
      if (claim.ok) tasks.push(claim.value);
      else refused[id] = claim.error;
    }
    while (tasks.length < wanted) {
      const id = this.backlog.take(queue);
      if (id === null) break;
      const claim = this.#claim(id, worker);
      if (claim.ok) tasks.push(claim.value);
    }
    if (isLast && tasks.length === 0) this.#idleSlots.end(worker.name);
    this.send();
    return { tasks, refused, waiting: this.backlog.waitingIn(queue) };
  }

  async waitForTasks(turn: IdleTurn): Promise<ClaimedTask[]> {
    return this.backlog.waitingIn(turn.queue) > 0 ? [] : this.#idleSlots.wait(turn);
  }

  /** The task is now in this state, and that is on disk. */
  follow({ id, state, queue }: Task): void {
    if (state !== "PENDING") this.backlog.remove(id, queue);
    this.offer(id);
  }

  /** When the task waits for a worker, or its follow-up does: a free slot gets it, or it is put in line. */
  offer(id: string): void {
    const task = this.#ports.ledger().open.get(id);
    if (!task?.isWaiting) return;
    const worker = isSettled(task.state) ? null : this.#idleSlots.next(task.queue);
    const claim = worker && this.#claim(id, worker);
    if (claim?.ok) {
      this.#idleSlots.give(task.queue, claim.value);
      return;
    }
    this.#putInLine(task);
    this.#ports.wakeBy(Date.now() + this.#ports.repairMs);
  }

  endFollowUp(id: string): void {
    this.backlog.arrived(id, "default");
    this.backlog.remove(id, "default");
    this.send();
  }

  /** Sends what may be sent now. A message that counts as lost by now is sent again. */
  send(): void {
    this.#sender.send();
  }

  /** When `send` must look for lost messages; null when no task waits. */
  nextRepair(): number | null {
    return this.backlog.isEmpty() ? null : Date.now() + this.#ports.repairMs;
  }

  /** The ledger was replaced after a failed commit: the backlog may miss tasks whose claims were lost with it. */
  missesTasks(): void {
    this.#isBacklogComplete = false;
  }

  /** Puts in line what may be missing: all that waits in a shard that starts. */
  fillBacklog(): void {
    if (this.#isBacklogComplete) return;
    this.#isBacklogComplete = true;
    for (const task of this.#ports.ledger().open.values()) if (task.isWaiting) this.#putInLine(task);
  }

  #putInLine(task: OpenTask): void {
    this.backlog.add(task, isSettled(task.state) ? "default" : task.queue);
  }

  #claim(id: string, worker: WorkerIdentity): Result<ClaimedTask, Refusal> {
    const now = Date.now();
    const ledger = this.#ports.ledger();
    const task = ledger.tasks.find(id, now);
    const payload = ledger.tasks.payload(id);
    const queue = task?.queue ?? ledger.open.get(id)?.queue;
    if (queue) this.backlog.remove(id, queue);
    if (!task || !payload) return fail("unknown");
    const isWatched = payload.stream === true || this.#ports.isWatched(task);
    const leaseId = crypto.randomUUID();
    const claimed = ledger.claim(task, worker, leaseId, now);
    if (!claimed.ok) {
      const { reason } = claimed.error;
      return fail(reason === "not_due" || reason === "leased" ? reason : "settled");
    }
    this.#ports.onClaimed(id);
    const { tenant, attempt, createdAt, deadlineAt } = claimed.value;
    return ok({ id, tenant, payload, leaseId, attempt, createdAt, deadlineAt, isWatched });
  }
}
