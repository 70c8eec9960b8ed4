// Keeps many tasks. When a method answers, what it did is durable. Messages go out after the commit and are repeated until
// the task is claimed, so a task is never only in a queue; a message may come twice, a settled task never changes.
// One alarm serves everything that becomes due.
import { DurableObject } from "cloudflare:workers";
import { createTaskShardServices } from "../src/composition/objects.ts";
import { Crowd } from "../src/tasks/shard/crowd.ts";
import { Outbox, type OutboxQueue } from "../src/tasks/shard/outbox.ts";
import { TaskLedger } from "../src/tasks/shard/task-ledger.ts";
import { TaskAudience } from "../src/tasks/shard/task-waiters.ts";
import type { ShardObservation } from "../src/tasks/shard-observation.ts";
import type {
  Claim,
  ClaimRequest,
  DeadLetter,
  ListedTask,
  Outcome,
  Settlement,
  Submission,
  Submitted,
  TaskFilter,
  TaskInspection,
} from "../src/tasks/submission.ts";
import { isSettled, type Task, type TaskPayload } from "../src/tasks/task.ts";
import type { TaskCounters } from "../src/tasks/task-counters.ts";
import { shardOf } from "../src/tasks/task-id.ts";
import type { WorkerIdentity, WorkerSeen } from "../src/tasks/worker-identity.ts";
import { log } from "../src/telemetry/log.ts";

/** sendBatch takes at most 100 messages. */
const sendBatchSize = 100;
/** A queue keeps a message for days; what was sent and not claimed this long is sent again all the same. */
const lostMessageMs = 600_000;
/** Several times `max_batch_size` of the task queues, so that few of a consumer's batches hold messages of two shards. */
const companySize = 16;
/** What a message may lose by waiting for others: little beside a model's call. */
const companyMs = 20;
/** Due tasks handled before other calls get their turn. */
const duePerAlarm = 500;
/** A claim that no other commit has taken along by then gets one of its own. */
const claimWriteMs = 100;
/** What was accepted so lately may be settled in a moment: who asks for it is answered then, instead of asking again. */
const youngMs = 50;
const momentMs = 5;
/** What a crowd waits for one commit: longer than it takes to hand over what the others of the same moment sent. */
const crowdCommitMs = 5;
/** How soon a queue that refused a batch, or an alarm that failed, is tried again. */
const setbackMs = 2000;

interface Write {
  run: (now: number) => () => void;
  reject: (error: unknown) => void;
}

export class TaskShard extends DurableObject<Env> {
  readonly #services = createTaskShardServices(this.env);
  readonly #config = this.#services.config;
  #ledger = new TaskLedger(this.ctx.storage, this.#config);
  #store = this.#ledger.store;
  readonly #outbox = new Outbox({
    inFlight: this.#config.OUTBOX_IN_FLIGHT,
    lostMs: lostMessageMs,
    company: companySize,
    companyMs,
  });
  readonly #audience = new TaskAudience();
  #writes: Write[] = [];
  #flushing = false;
  readonly #crowd = new Crowd();
  #claimTimer = false;
  #sending = false;
  #companyTimer = false;
  #enlisted = this.#store.facts().has("enlisted");
  #alarmAt: number | null = null;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.blockConcurrencyWhile(async () => {
      this.#alarmAt = await ctx.storage.getAlarm();
    });
  }

  async submitMany(submissions: readonly Submission[]): Promise<Submitted[]> {
    if (!this.#enlisted) await this.#enlist(submissions);
    // A crowd shares a commit. Answered without this pause, clients that ask again at once keep the local runtime from ever looking
    // at its timers and at other connections. Who comes alone does not pay for it.
    const isCrowded = this.#crowd.join(Date.now());
    return this.#write((now) => submissions.map((submission) => this.#ledger.accept(submission, now)), isCrowded);
  }

  async claim(id: string, leaseId: string, worker: WorkerIdentity): Promise<Claim> {
    return this.#claim({ id, leaseId, worker });
  }

  async claimMany(requests: readonly ClaimRequest[]): Promise<Claim[]> {
    const claims = requests.map((request) => this.#claim(request));
    this.#sendWaiting();
    return claims;
  }

  async settleMany(settlements: readonly Settlement[]): Promise<boolean[]> {
    return this.#write((now) =>
      settlements.map(({ id, leaseId, outcome, calls }) => {
        const task = this.#store.find(id);
        if (task) this.#ledger.countCalls(task.tenant, calls);
        return task !== null && this.#ledger.move(task, { ...outcome, leaseId }, now).ok;
      }),
    );
  }

  #claim({ id, leaseId, worker }: ClaimRequest): Claim {
    const task = this.#store.find(id);
    const payload = this.#store.payload(id);
    if (!task || !payload) return { outcome: "unknown" };
    const claimed = this.#ledger.claim(task, worker, leaseId, Date.now());
    this.#outbox.forget(id, task.queue);
    if (!claimed.ok) {
      const { reason } = claimed.error;
      return { outcome: reason === "not_due" || reason === "leased" ? reason : "settled" };
    }
    this.#flushClaimLater();
    const { tenant, attempt, createdAt, deadlineAt } = claimed.value;
    return { outcome: "claimed", task: { id, tenant, payload, leaseId, attempt, createdAt, deadlineAt } };
  }

  async settle(id: string, leaseId: string, outcome: Outcome): Promise<boolean> {
    const [settled] = await this.settleMany([{ id, leaseId, outcome, calls: [] }]);
    return settled ?? false;
  }

  /** A dead-letter queue delivered the task's message. */
  async abandon(id: string, message: string): Promise<void> {
    await this.#write((now) => {
      const task = this.#store.find(id);
      if (task) this.#ledger.move(task, { type: "abandoned", message }, now);
    });
  }

  /** The task as it is now: REVOKED, or settled before. */
  async revoke(id: string, tenant: string, by: string): Promise<Task | null> {
    return this.#write((now) => {
      const task = this.#findOf(id, tenant);
      if (!task) return null;
      const next = this.#ledger.move(task, { type: "revoked", by }, now);
      return next.ok ? next.value : task;
    });
  }

  /** Waits up to `waitMs` for the task to settle, and a moment in any case when it is young. Writes nothing. */
  async get(id: string, tenant: string, waitMs: number): Promise<Task | null> {
    const task = this.#findOf(id, tenant);
    if (!task || isSettled(task.state)) return task;
    const until = Date.now() + Math.max(waitMs, Date.now() - task.createdAt < youngMs ? momentMs : 0);
    while (Date.now() < until) {
      await this.#audience.changed(id, until - Date.now());
      const now = this.#findOf(id, tenant);
      if (!now || isSettled(now.state)) return now;
    }
    return this.#findOf(id, tenant);
  }

  async owned(ids: readonly string[], tenant: string): Promise<string[]> {
    return ids.filter((id) => this.#findOf(id, tenant) !== null);
  }

  /** The tenant's tasks that have been unsettled longest. */
  async longestUnsettled(tenant: string, limit: number): Promise<TaskInspection[]> {
    if (this.#ledger.unsettled(tenant) === 0) return [];
    if (this.#store.hasDeferred()) await this.#write(() => undefined);
    const lastDeadline = Date.now() + this.#config.TASK_DEADLINE_SECONDS * 1000;
    const tasks = this.#store.longestUnsettled(tenant, lastDeadline, limit);
    return tasks.flatMap((task) => {
      const payload = this.#store.payload(task.id);
      return payload ? [{ task, payload, message: this.#outbox.placeOf(task.id) }] : [];
    });
  }

  async inspect(id: string, tenant: string): Promise<TaskInspection | null> {
    const task = this.#findOf(id, tenant);
    const payload = this.#store.payload(id);
    return task && payload && { task, payload, message: this.#outbox.placeOf(id) };
  }

  /** Returns when the lease no longer holds the task, with the reason; null when it still does after `waitMs`. */
  async released(id: string, leaseId: string, waitMs: number): Promise<string | null> {
    const reason = () => {
      const task = this.#store.find(id);
      if (task?.state === "STARTED" && task.leaseId === leaseId) return null;
      return task?.timeline.at(-1)?.reason ?? "the task is no longer held";
    };
    if (reason() === null) await this.#audience.changed(id, waitMs);
    return reason();
  }

  async list(filter: TaskFilter, beforeSeq: number | null, limit: number): Promise<ListedTask[]> {
    if (this.#store.hasDeferred()) await this.#write(() => undefined);
    const most = this.#ledger.mostOf(filter);
    return most === 0 ? [] : this.#store.list(filter, beforeSeq, Math.min(limit, most));
  }

  /** Counters of one tenant, or of each. */
  async counts(tenant: string | null): Promise<TaskCounters[]> {
    return [...this.#ledger.counters]
      .filter(([name]) => tenant === null || name === tenant)
      .map(([, counts]) => counts);
  }

  /** Of one tenant, or of each. */
  async observe(tenant: string | null): Promise<ShardObservation> {
    if (this.#store.hasDeferred()) await this.#write(() => undefined);
    return this.#ledger.observe(tenant, Date.now());
  }

  /** All workers; of the tasks they hold only the tenant's. */
  async seenWorkers(tenant: string): Promise<{ workers: WorkerSeen[]; started: { worker: string; id: string }[] }> {
    if (this.#store.hasDeferred()) await this.#write(() => undefined);
    return { workers: [...this.#ledger.workers.values()], started: this.#store.started(tenant) };
  }

  /** Newest first, before the moment `before`; of that very moment, those before `beforeId`. */
  async deadLetters(tenant: string, before: number, limit: number, beforeId = ""): Promise<DeadLetter[]> {
    return this.#store.deadLetters(tenant, before, limit, beforeId);
  }

  async deadLetter(id: string, tenant: string): Promise<DeadLetter | null> {
    return this.#store.deadLetter(id, tenant);
  }

  /** Submits the replacement and marks the dead letter with it, in one commit. */
  async replay(id: string, replacement: Submission): Promise<Submitted | null> {
    return this.#write((now) => {
      if (!this.#store.deadLetter(id, replacement.tenant)) return null;
      this.#store.markReplayed(id, replacement.id);
      return this.#ledger.accept(replacement, now);
    });
  }

  /** The settled task whose follow-up is owed, or null. */
  async owedFollowUp(id: string): Promise<{ task: Task; payload: TaskPayload } | null> {
    const task = this.#store.find(id);
    const payload = this.#store.payload(id);
    return task?.followUp === "pending" && isSettled(task.state) && payload ? { task, payload } : null;
  }

  async closeFollowUp(id: string, followUp: "done" | "abandoned", reason: string | null): Promise<void> {
    await this.#write((now) => {
      const task = this.#store.find(id);
      if (task?.followUp === "pending") this.#ledger.closeFollowUp(task, followUp, reason, now);
    });
    this.#outbox.forget(id, "default");
  }

  /** For the watchdog: sets the alarm again if it was lost. */
  async wake(): Promise<void> {
    this.#alarmAt = await this.ctx.storage.getAlarm();
    this.#wakeBy(this.#store.nextDue());
  }

  override async alarm(): Promise<void> {
    this.#alarmAt = null;
    try {
      await this.#write((now) => {
        this.#store.writeDeferred();
        for (const task of this.#store.due(now, duePerAlarm)) {
          const queue = isSettled(task.state) ? "default" : task.queue;
          if (this.#ledger.serveDue(task, now, this.#outbox.holds(task.id, now))) this.#outbox.add(task.id, queue);
        }
        this.#ledger.expire(now);
      });
      this.#wakeBy(this.#store.nextDue());
    } catch (error) {
      log("error", { event: "shard_alarm_failed", error: String(error) });
      this.#wakeBy(Date.now() + setbackMs);
    }
  }

  /** What is asked before the commit shares it: in the same turn, or a crowd's within a timer's. Settles when that is done. */
  #write<T>(work: (now: number) => T, isCrowded = false): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = (now: number) => {
        const value = work(now);
        return () => resolve(value);
      };
      this.#writes.push({ run, reject });
      this.#flushSoon(isCrowded);
    });
  }

  #flushSoon(isCrowded = false): void {
    if (this.#flushing) return;
    this.#flushing = true;
    if (isCrowded) setTimeout(() => this.#flush(), crowdCommitMs);
    else queueMicrotask(() => this.#flush());
  }

  #flushClaimLater(): void {
    if (this.#claimTimer) return;
    this.#claimTimer = true;
    setTimeout(() => {
      this.#claimTimer = false;
      if (this.#store.hasDeferred()) this.#flushSoon();
    }, claimWriteMs);
  }

  #flush(): void {
    this.#flushing = false;
    const writes = this.#writes;
    this.#writes = [];
    const now = Date.now();
    this.#crowd.leave(now);
    try {
      const { value: answers, changed } = this.#ledger.commit(() => writes.map(({ run }) => run(now)));
      for (const task of changed) this.#follow(task);
      for (const answer of answers) answer();
    } catch (error) {
      log("error", { event: "shard_commit_failed", error: String(error) });
      // What is in memory was not written. Aborting the object from here would drop the microtasks of its whole isolate.
      this.#ledger = new TaskLedger(this.ctx.storage, this.#config);
      this.#store = this.#ledger.store;
      for (const { reject } of writes) reject(error);
    }
    this.#sendWaiting();
  }

  /** What a change asks for, once it is committed. */
  #follow(task: Task): void {
    this.#wakeBy(task.dueAt);
    if (task.state === "PENDING") this.#outbox.add(task.id, task.queue);
    else this.#outbox.forget(task.id, task.queue);
    if (task.state !== "PENDING" && task.state !== "STARTED") this.#audience.tell(task.id);
    if (isSettled(task.state) && task.followUp === "pending") this.#outbox.add(task.id, "default");
  }

  #sendWaiting(): void {
    if (this.#sending) return;
    const batch = this.#outbox.take(sendBatchSize, Date.now());
    if (!batch) {
      this.#sendLater();
      return;
    }
    this.#sending = true;
    this.ctx.waitUntil(this.#send(batch.queue, batch.taskIds));
  }

  #sendLater(): void {
    if (this.#companyTimer || !this.#outbox.isHolding()) return;
    this.#companyTimer = true;
    setTimeout(() => {
      this.#companyTimer = false;
      this.#sendWaiting();
    }, companyMs);
  }

  async #send(queue: OutboxQueue, taskIds: readonly string[]): Promise<void> {
    try {
      await this.#services.queues[queue].sendBatch(taskIds.map((task_id) => ({ body: { task_id } })));
    } catch (error) {
      this.#outbox.putBack(queue, taskIds);
      log("warn", { event: "queue_refused", queue, messages: taskIds.length, error: String(error) });
      this.#wakeBy(Date.now() + setbackMs);
      return;
    } finally {
      this.#sending = false;
    }
    this.#sendWaiting();
  }

  /** The directory must know the shard before its first task is accepted, or a listing would miss it. */
  async #enlist(submissions: readonly Submission[]): Promise<void> {
    const shard = shardOf(submissions[0]?.id ?? "");
    if (!shard) throw new Error("a submission whose id names no shard");
    await this.#services.directory.add(shard);
    this.#store.saveFact("enlisted", true);
    this.#enlisted = true;
  }

  /** Setting an alarm is a billed write: only an earlier one is worth it. */
  #wakeBy(at: number | null): void {
    if (at === null || (this.#alarmAt !== null && this.#alarmAt <= at)) return;
    this.#alarmAt = at;
    this.ctx.waitUntil(this.ctx.storage.setAlarm(at));
  }

  #findOf(id: string, tenant: string): Task | null {
    const task = this.#store.find(id);
    return task?.tenant === tenant ? task : null;
  }
}
