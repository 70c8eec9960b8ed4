// Stores a part of all tasks and decides which is next. When a method returns, its changes are on disk. Messages that wake workers are
// sent after the commit and repeated until the task is claimed, so no task exists only in a queue. A message may be delivered twice.
// A settled task never changes. A single alarm serves everything that becomes due.
import { DurableObject } from "cloudflare:workers";
import { createTaskShardServices } from "../src/composition/objects.ts";
import { migrate } from "../src/storage/migrations.ts";
import { defaultPriority } from "../src/tasks/schedule.ts";
import { Backlog } from "../src/tasks/shard/backlog.ts";
import { EarliestAlarm } from "../src/tasks/shard/earliest-alarm.ts";
import { GroupCommit, type Transact } from "../src/tasks/shard/group-commit.ts";
import { IdleSlots } from "../src/tasks/shard/idle-slots.ts";
import { lingerBatchSize, lingerMs, lostMessageMs, retryMs } from "../src/tasks/shard/message-policy.ts";
import { MessageSender } from "../src/tasks/shard/message-sender.ts";
import { TaskLedger } from "../src/tasks/shard/task-ledger.ts";
import { taskMigrations } from "../src/tasks/shard/task-migrations.ts";
import { TaskWaiters } from "../src/tasks/shard/task-waiters.ts";
import type { ShardObservation } from "../src/tasks/shard-observation.ts";
import type {
  Claim,
  ClaimedTask,
  DeadLetter,
  IdleTurn,
  ListedTask,
  Outcome,
  Settlement,
  Submission,
  Submitted,
  TaskFilter,
  TaskInspection,
  Turn,
  TurnReply,
} from "../src/tasks/submission.ts";
import { isSettled, type Task, type TaskPayload } from "../src/tasks/task.ts";
import type { TaskCounters } from "../src/tasks/task-counters.ts";
import { shardOf } from "../src/tasks/task-id.ts";
import type { TaskShardObject } from "../src/tasks/task-shards.ts";
import type { WorkerIdentity, WorkerSeen } from "../src/tasks/worker-identity.ts";
import { log } from "../src/telemetry/log.ts";

/** Due tasks that one alarm handles before other calls get their turn. */
const duePerAlarm = 500;
/** A claim waits this long for another commit to join; then it gets its own. */
const claimWriteMs = 100;
/** A read of a task younger than this waits up to `youngTaskWaitMs` for the task to settle, so that the client need not ask again. */
const youngTaskMs = 50;
const youngTaskWaitMs = 5;

export class TaskShard extends DurableObject<Env> implements TaskShardObject {
  static readonly migrations = taskMigrations;
  readonly #services = createTaskShardServices(this.env);
  readonly #config = this.#services.config;
  #ledger: TaskLedger;
  readonly #alarm = new EarliestAlarm(this.ctx.storage, (promise) => this.ctx.waitUntil(promise));
  readonly #backlog = new Backlog({
    inFlight: this.#config.OUTBOX_IN_FLIGHT,
    tasksPerMessage: this.#config.WORKER_CONCURRENCY,
    lostMs: lostMessageMs,
    batchSize: lingerBatchSize,
    lingerMs,
  });
  readonly #sender = new MessageSender({
    backlog: this.#backlog,
    queues: this.#services.queues,
    lingerMs,
    waitUntil: (promise) => this.ctx.waitUntil(promise),
    onRefused: () => this.#alarm.bringForwardTo(Date.now() + retryMs),
  });
  readonly #commits = new GroupCommit((writes) => this.#commit(writes));
  readonly #waiters = new TaskWaiters();
  readonly #idleSlots = new IdleSlots();
  #hasClaimTimer = false;
  #isInDirectory: boolean;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, "TaskShard", TaskShard.migrations);
    this.#ledger = new TaskLedger(ctx.storage, this.#config);
    this.#isInDirectory = this.#store.facts().has("enlisted");
    ctx.blockConcurrencyWhile(() => this.#alarm.load());
  }

  async submitMany(submissions: readonly Submission[]): Promise<Submitted[]> {
    if (!this.#isInDirectory) await this.#joinDirectory(submissions);
    return this.#commits.runInBurst((now) => submissions.map((submission) => this.#ledger.accept(submission, now)));
  }

  async turn({ worker, queue, settlements, named, wanted, isLast }: Turn): Promise<TurnReply> {
    const settled = settlements.length > 0 ? await this.#commits.run((now) => this.#settle(settlements, now)) : [];
    const tasks: ClaimedTask[] = [];
    const refused: TurnReply["refused"] = {};
    for (const id of named) {
      this.#backlog.arrived(id, queue);
      if (tasks.length === wanted) continue;
      const claim = this.#claim(id, crypto.randomUUID(), worker);
      if (claim.outcome === "claimed") tasks.push(claim.task);
      else refused[id] = claim.outcome;
    }
    while (tasks.length < wanted) {
      const id = this.#backlog.take(queue);
      if (id === null) break;
      const claim = this.#claim(id, crypto.randomUUID(), worker);
      if (claim.outcome === "claimed") tasks.push(claim.task);
    }
    if (isLast && tasks.length === 0) this.#idleSlots.end(worker.name);
    this.#sender.send();
    return { settled, tasks, refused, waiting: this.#backlog.waitingIn(queue) };
  }

  async waitForTasks(turn: IdleTurn): Promise<ClaimedTask[]> {
    return this.#backlog.waitingIn(turn.queue) > 0 ? [] : this.#idleSlots.wait(turn);
  }

  /** The message of the task arrived at a worker. */
  async claim(id: string, leaseId: string, worker: WorkerIdentity): Promise<Claim> {
    const task = this.#store.find(id);
    if (task) this.#backlog.arrived(id, task.queue);
    return this.#claim(id, leaseId, worker);
  }

  #claim(id: string, leaseId: string, worker: WorkerIdentity): Claim {
    const task = this.#store.find(id);
    const payload = this.#store.payload(id);
    if (!task || !payload) return { outcome: "unknown" };
    const claimed = this.#ledger.claim(task, worker, leaseId, Date.now());
    this.#backlog.remove(id, task.queue);
    if (!claimed.ok) {
      const { reason } = claimed.error;
      return { outcome: reason === "not_due" || reason === "leased" ? reason : "settled" };
    }
    this.#writeClaimLater();
    const { tenant, attempt, createdAt, deadlineAt } = claimed.value;
    return { outcome: "claimed", task: { id, tenant, payload, leaseId, attempt, createdAt, deadlineAt } };
  }

  async settleMany(settlements: readonly Settlement[]): Promise<boolean[]> {
    return this.#commits.run((now) => this.#settle(settlements, now));
  }

  #settle(settlements: readonly Settlement[], now: number): boolean[] {
    return settlements.map(({ id, leaseId, outcome, calls }) => {
      const task = this.#store.find(id);
      if (task) this.#ledger.countCalls(task.tenant, calls);
      return task !== null && this.#ledger.move(task, { ...outcome, leaseId }, now).ok;
    });
  }

  async settle(id: string, leaseId: string, outcome: Outcome): Promise<boolean> {
    const [settled] = await this.settleMany([{ id, leaseId, outcome, calls: [] }]);
    return settled ?? false;
  }

  /** A dead-letter queue delivered the task's message. */
  async abandon(id: string, message: string): Promise<void> {
    await this.#commits.run((now) => {
      const task = this.#store.find(id);
      if (!task) return;
      this.#backlog.arrived(id, task.queue);
      this.#ledger.move(task, { type: "abandoned", message }, now);
    });
  }

  /** The task as it is now: REVOKED, or settled before. */
  async revoke(id: string, tenant: string, by: string): Promise<Task | null> {
    return this.#commits.run((now) => {
      const task = this.#findOf(id, tenant);
      if (!task) return null;
      const next = this.#ledger.move(task, { type: "revoked", by }, now);
      return next.ok ? next.value : task;
    });
  }

  /** Waits up to `waitMs` for the task to settle. Writes nothing. */
  async get(id: string, tenant: string, waitMs: number): Promise<Task | null> {
    const task = this.#readOf(id, tenant);
    if (!task || isSettled(task.state)) return task;
    const until = Date.now() + Math.max(waitMs, Date.now() - task.createdAt < youngTaskMs ? youngTaskWaitMs : 0);
    while (Date.now() < until) {
      await this.#waiters.changed(id, until - Date.now());
      const now = this.#readOf(id, tenant);
      if (!now || isSettled(now.state)) return now;
    }
    return this.#readOf(id, tenant);
  }

  async owned(ids: readonly string[], tenant: string): Promise<string[]> {
    return ids.filter((id) => this.#findOf(id, tenant) !== null);
  }

  /** The tenant's tasks that have been unsettled longest. */
  async longestUnsettled(tenant: string, limit: number): Promise<TaskInspection[]> {
    if (this.#ledger.unsettled(tenant) === 0) return [];
    await this.#writeDeferred();
    const lastDeadline = Date.now() + this.#config.TASK_DEADLINE_SECONDS * 1000;
    const tasks = this.#store.longestUnsettled(tenant, lastDeadline, limit);
    return tasks.flatMap((task) => {
      const payload = this.#store.payload(task.id);
      return payload ? [{ task, payload, position: this.#backlog.positionOf(task.id) }] : [];
    });
  }

  async inspect(id: string, tenant: string): Promise<TaskInspection | null> {
    const task = this.#readOf(id, tenant);
    const payload = this.#store.payload(id);
    return task && payload && { task, payload, position: this.#backlog.positionOf(id) };
  }

  /** Returns when the lease no longer holds the task, with the reason; null when it still does after `waitMs`. */
  async released(id: string, leaseId: string, waitMs: number): Promise<string | null> {
    const reason = () => {
      const task = this.#store.find(id);
      if (task?.state === "STARTED" && task.leaseId === leaseId) return null;
      return task?.timeline.at(-1)?.reason ?? "the task is no longer held";
    };
    if (reason() === null) await this.#waiters.changed(id, waitMs);
    return reason();
  }

  async list(filter: TaskFilter, beforeSeq: number | null, limit: number): Promise<ListedTask[]> {
    await this.#writeDeferred();
    const maxTasks = this.#ledger.maxTasksIn(filter);
    return maxTasks === 0 ? [] : this.#store.list(filter, beforeSeq, Math.min(limit, maxTasks));
  }

  /** The counters of a tenant, or of all tenants when `tenant` is null. */
  async counts(tenant: string | null): Promise<TaskCounters[]> {
    return [...this.#ledger.counters]
      .filter(([name]) => tenant === null || name === tenant)
      .map(([, counts]) => counts);
  }

  /** Observes a tenant, or all tenants when `tenant` is null. */
  async observe(tenant: string | null): Promise<ShardObservation> {
    await this.#writeDeferred();
    return this.#ledger.observe(tenant, Date.now());
  }

  /** All workers, but only those started tasks that belong to the tenant. */
  async seenWorkers(tenant: string): Promise<{ workers: WorkerSeen[]; started: { worker: string; id: string }[] }> {
    await this.#writeDeferred();
    return { workers: [...this.#ledger.workers.values()], started: this.#store.started(tenant) };
  }

  /** The newest dead letters before the time `before`, and those of exactly that time whose id is before `beforeId`. */
  async deadLetters(tenant: string, before: number, limit: number, beforeId: string): Promise<DeadLetter[]> {
    return this.#store.deadLetters(tenant, before, limit, beforeId);
  }

  async deadLetter(id: string, tenant: string): Promise<DeadLetter | null> {
    return this.#store.deadLetter(id, tenant);
  }

  /** Submits the replacement and marks the dead letter as replayed, in one commit. */
  async replay(id: string, replacement: Submission): Promise<Submitted | null> {
    return this.#commits.run((now) => {
      if (!this.#store.deadLetter(id, replacement.tenant)) return null;
      this.#store.markReplayed(id, replacement.id);
      return this.#ledger.accept(replacement, now);
    });
  }

  /** The task, if it is settled and its follow-up is pending. */
  async pendingFollowUp(id: string): Promise<{ task: Task; payload: TaskPayload } | null> {
    const task = this.#store.find(id);
    const payload = this.#store.payload(id);
    return task?.followUp === "pending" && isSettled(task.state) && payload ? { task, payload } : null;
  }

  async closeFollowUp(id: string, followUp: "done" | "abandoned", reason: string | null): Promise<void> {
    await this.#commits.run((now) => {
      const task = this.#store.find(id);
      if (task?.followUp === "pending") this.#ledger.closeFollowUp(task, followUp, reason, now);
    });
    this.#backlog.arrived(id, "default");
    this.#backlog.remove(id, "default");
    this.#sender.send();
  }

  /** Sets the alarm again if it was lost. The watchdog calls this. */
  async wake(): Promise<void> {
    await this.#alarm.load();
    this.#alarm.bringForwardTo(this.#store.nextDue());
  }

  async checkStorage(): Promise<boolean> {
    const checkedAt = await this.#commits.run((now) => {
      this.#store.saveFact("checked_at", now);
      return now;
    });
    return this.#store.facts().get("checked_at") === checkedAt;
  }

  override async alarm(): Promise<void> {
    this.#alarm.started();
    try {
      await this.#commits.run((now) => {
        this.#store.writeDeferred();
        for (const task of this.#store.due(now, duePerAlarm)) {
          if (this.#ledger.serveDue(task, now)) this.#waits(task);
        }
        this.#ledger.expire(now);
      });
      this.#alarm.bringForwardTo(this.#store.nextDue());
    } catch (error) {
      log("error", { event: "shard_alarm_failed", error: String(error) });
      this.#alarm.bringForwardTo(Date.now() + retryMs);
    }
  }

  /** Runs a transaction of the ledger, then sends the messages of the changed tasks and notifies their waiters. */
  #commit(writes: Parameters<Transact>[0]): ReturnType<Transact> {
    try {
      const { value, changed } = this.#ledger.commit(writes);
      for (const task of changed) this.#follow(task);
      return value;
    } catch (error) {
      log("error", { event: "shard_commit_failed", error: String(error) });
      // The ledger's memory has changes that are not on disk, so it is replaced. Aborting the object here would drop the microtasks of the
      // whole isolate.
      this.#ledger = new TaskLedger(this.ctx.storage, this.#config);
      throw error;
    } finally {
      this.#sender.send();
    }
  }

  /** Sets the alarm, adds the task to the backlog or removes it, and notifies waiters, as its committed state requires. */
  #follow(task: Task): void {
    this.#alarm.bringForwardTo(task.dueAt);
    if (task.state !== "PENDING") this.#backlog.remove(task.id, task.queue);
    if (task.state !== "PENDING" && task.state !== "STARTED") this.#waiters.notify(task.id);
    const mayBegin = task.state === "PENDING" && task.startAt === null;
    if (mayBegin || (isSettled(task.state) && task.followUp === "pending")) this.#waits(task);
  }

  /** The task waits for a worker, or its follow-up does. */
  #waits({ id, tenant, state, queue }: Task): void {
    const worker = isSettled(state) ? null : this.#idleSlots.next(queue);
    const claim = worker && this.#claim(id, crypto.randomUUID(), worker);
    if (claim?.outcome === "claimed") {
      this.#idleSlots.give(queue, claim.task);
      return;
    }
    const priority = this.#store.payload(id)?.priority ?? defaultPriority;
    this.#backlog.add({ id, tenant, priority }, isSettled(state) ? "default" : queue);
  }

  /** Writes the claims that are in memory only, so that SQL queries see them. */
  async #writeDeferred(): Promise<void> {
    if (this.#store.hasDeferred()) await this.#commits.run(() => undefined);
  }

  #writeClaimLater(): void {
    if (this.#hasClaimTimer) return;
    this.#hasClaimTimer = true;
    setTimeout(() => {
      this.#hasClaimTimer = false;
      if (this.#store.hasDeferred()) this.#commits.flush();
    }, claimWriteMs);
  }

  /** The directory must know the shard before its first task is accepted, or a listing would miss it. */
  async #joinDirectory(submissions: readonly Submission[]): Promise<void> {
    const shard = shardOf(submissions[0]?.id ?? "");
    if (!shard) throw new Error("the id of the submission names no shard");
    await this.#services.directory.add(shard);
    this.#store.saveFact("enlisted", true);
    this.#isInDirectory = true;
  }

  get #store(): TaskLedger["store"] {
    return this.#ledger.store;
  }

  #findOf(id: string, tenant: string): Task | null {
    const task = this.#store.find(id);
    return task?.tenant === tenant ? task : null;
  }

  /** Throws when the task's row cannot be read. */
  #readOf(id: string, tenant: string): Task | null {
    const task = this.#store.read(id);
    return task?.tenant === tenant ? task : null;
  }
}
