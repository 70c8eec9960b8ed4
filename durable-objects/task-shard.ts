// Stores a part of all tasks and hands them to workers. When a method returns, its changes are on disk, except for claims. Messages that
// wake workers are sent after the commit, and sent again while their tasks wait, so no task exists only in a queue. A message may be
// delivered twice. A settled task never changes. A single alarm serves everything that becomes due.
import { DurableObject } from "cloudflare:workers";
import { createTaskShardServices } from "../src/composition/objects.ts";
import { migrate } from "../src/storage/migrations.ts";
import type { StreamPosition } from "../src/tasks/answer-events.ts";
import type { DeadLetterGroup } from "../src/tasks/cause-of.ts";
import { ActivityReport } from "../src/tasks/deployment-watch.ts";
import type { JobMatches, JobScope, JobStep, JobStepReply } from "../src/tasks/jobs/task-jobs.ts";
import { AnswerStreams } from "../src/tasks/shard/answer-streams.ts";
import { Dispatcher } from "../src/tasks/shard/dispatcher.ts";
import { EarliestAlarm } from "../src/tasks/shard/earliest-alarm.ts";
import { GroupCommit, type Transact } from "../src/tasks/shard/group-commit.ts";
import { countJobMatches, doJobStep } from "../src/tasks/shard/job-work.ts";
import { retryMs } from "../src/tasks/shard/message-policy.ts";
import { earliest, TaskLedger } from "../src/tasks/shard/task-ledger.ts";
import { taskMigrations } from "../src/tasks/shard/task-migrations.ts";
import { TaskReader } from "../src/tasks/shard/task-reader.ts";
import { TaskWaiters } from "../src/tasks/shard/task-waiters.ts";
import type { ShardObservation } from "../src/tasks/shard-observation.ts";
import type {
  ClaimedTask,
  DeadLetter,
  FormerAnswer,
  HeardText,
  IdleTurn,
  ListedTask,
  Submission,
  Submitted,
  TaskFilter,
  TaskInspection,
  Turn,
  TurnReply,
  WatchedTask,
} from "../src/tasks/submission.ts";
import { isSettled, type Task, type TaskPayload } from "../src/tasks/task.ts";
import type { TaskCounters } from "../src/tasks/task-counters.ts";
import { shardOf } from "../src/tasks/task-id.ts";
import type { TaskShardObject } from "../src/tasks/task-shards.ts";
import type { WorkerSeen } from "../src/tasks/worker-identity.ts";
import { log } from "../src/telemetry/log.ts";

/** Due tasks that one alarm handles before other calls get their turn. */
const duePerAlarm = 500;
/** Counters are saved this long after they changed, and claims are written with them. */
const saveMs = 1000;
/** How soon a report to the watch that failed is made again. */
const reportAgainMs = 10_000;

export class TaskShard extends DurableObject<Env> implements TaskShardObject {
  static readonly migrations = taskMigrations;
  readonly #services = createTaskShardServices(this.env);
  readonly #config = this.#services.config;
  #ledger: TaskLedger;
  readonly #alarm = new EarliestAlarm(this.ctx.storage, (promise) => this.ctx.waitUntil(promise));
  readonly #dispatcher = new Dispatcher({
    ledger: () => this.#ledger,
    queues: this.#services.queues,
    inFlight: this.#config.OUTBOX_IN_FLIGHT,
    tasksPerMessage: this.#config.WORKER_CONCURRENCY,
    repairMs: this.#config.OUTBOX_REPAIR_SECONDS * 1000,
    wakeBy: (at) => this.#alarm.bringForwardTo(at),
    onClaimed: (id) => {
      this.#streams.changed(id, false);
      this.#saveLater();
    },
    isWatched: (task) => this.#streams.isWatched(task),
    waitUntil: (promise) => this.ctx.waitUntil(promise),
  });
  readonly #commits = new GroupCommit((writes) => this.#commit(writes));
  readonly #waiters = new TaskWaiters();
  readonly #reader = new TaskReader({
    ledger: () => this.#ledger,
    backlog: this.#dispatcher.backlog,
    waiters: this.#waiters,
  });
  readonly #streams = new AnswerStreams({
    ledger: () => this.#ledger,
    read: (id, tenant) => this.#reader.read(id, tenant),
    resultTtlMs: this.#config.RESULT_TTL_SECONDS * 1000,
  });
  readonly #activity = new ActivityReport(() => this.#services.watch.stir());
  #hasSaveTimer = false;
  #isInDirectory: boolean;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, "TaskShard", TaskShard.migrations);
    this.#ledger = new TaskLedger(ctx.storage, this.#config, Date.now());
    this.#isInDirectory = this.#ledger.facts.all().has("enlisted");
    this.#dispatcher.fillBacklog();
    ctx.blockConcurrencyWhile(() => this.#alarm.load());
  }

  async submitMany(submissions: readonly Submission[]): Promise<Submitted[]> {
    if (!this.#isInDirectory) await this.#joinDirectory(submissions);
    return this.#commits.submit((now) => submissions.map((submission) => this.#ledger.accept(submission, now)));
  }

  async turn(turn: Turn): Promise<TurnReply> {
    const settle = (now: number) => turn.settlements.map((settlement) => this.#ledger.settle(settlement, now));
    const settled = turn.settlements.length > 0 ? await this.#commits.settle(settle) : [];
    return { settled, ...this.#dispatcher.give(turn) };
  }

  async waitForTasks(turn: IdleTurn): Promise<ClaimedTask[]> {
    return this.#dispatcher.waitForTasks(turn);
  }

  async hear(heard: HeardText): Promise<boolean> {
    const isHeld = await this.#commits.run((now) => this.#ledger.hear(heard, now));
    if (isHeld) this.#streams.changed(heard.id, false);
    return isHeld;
  }

  async watch(id: string, tenant: string, after: StreamPosition, waitMs: number): Promise<WatchedTask | null> {
    return this.#streams.watch(id, tenant, after, waitMs);
  }

  async abandon(id: string, message: string): Promise<void> {
    await this.#commits.run((now) => {
      const task = this.#ledger.tasks.find(id, now);
      if (!task) return;
      this.#dispatcher.backlog.arrived(id, task.queue);
      this.#ledger.move(task, { type: "abandoned", message }, now);
    });
  }

  async revoke(id: string, tenant: string, by: string): Promise<Task | null> {
    return this.#commits.run((now) => {
      const task = this.#ledger.tasks.find(id, now);
      if (task?.tenant !== tenant) return null;
      const next = this.#ledger.move(task, { type: "revoked", by }, now);
      return next.ok ? next.value : task;
    });
  }

  async get(id: string, tenant: string, waitMs: number): Promise<Task | null> {
    return this.#reader.settled(id, tenant, waitMs);
  }

  async formerAnswer(key: string, fingerprint: string): Promise<FormerAnswer> {
    return this.#ledger.names.formerAnswer(key, fingerprint, Date.now());
  }

  async holderOf(name: string): Promise<string> {
    return this.#ledger.names.holderOf(name, Date.now());
  }

  async getHolder(name: string, tenant: string, waitMs: number): Promise<Task | null> {
    return this.get(await this.holderOf(name), tenant, waitMs);
  }

  async owned(ids: readonly string[], tenant: string): Promise<string[]> {
    return ids.filter((id) => this.#ledger.tasks.find(id, Date.now())?.tenant === tenant);
  }

  async longestUnsettled(tenant: string, limit: number): Promise<TaskInspection[]> {
    return this.#reader.longestUnsettled(tenant, limit);
  }

  async inspect(id: string, tenant: string): Promise<TaskInspection | null> {
    return this.#reader.inspect(id, tenant);
  }

  async released(id: string, leaseId: string, waitMs: number): Promise<string | null> {
    return this.#reader.released(id, leaseId, waitMs);
  }

  /** Claims are written before, because the rows are queried. */
  async list(filter: TaskFilter, beforeSeq: number | null, limit: number): Promise<ListedTask[]> {
    if (this.#ledger.tasks.deferred().length > 0) await this.#commits.run(() => this.#ledger.writeClaims());
    return this.#reader.list(filter, beforeSeq, limit);
  }

  async counts(tenant: string | null): Promise<TaskCounters[]> {
    return this.#reader.counts(tenant);
  }

  async observe(tenant: string | null): Promise<ShardObservation> {
    if (tenant === null) this.#activity.looked();
    return this.#reader.observe(tenant);
  }

  async seenWorkers(tenant: string): Promise<{ workers: WorkerSeen[]; started: { worker: string; id: string }[] }> {
    return this.#reader.seenWorkers(tenant);
  }

  async deadLetters(
    tenant: string,
    before: number,
    limit: number,
    beforeId: string,
    cause?: string,
  ): Promise<DeadLetter[]> {
    return this.#ledger.deadLetters.list(tenant, before, limit, beforeId, cause);
  }

  async deadLetterGroups(tenant: string, since: number, until: number): Promise<DeadLetterGroup[]> {
    return this.#ledger.deadLetters.groups(tenant, since, until);
  }

  async discard(id: string, tenant: string): Promise<boolean> {
    return this.#commits.run(() => this.#ledger.discard(id, tenant));
  }

  async deadLetter(id: string, tenant: string): Promise<DeadLetter | null> {
    return this.#ledger.deadLetters.find(id, tenant);
  }

  async replay(id: string, replacement: Submission): Promise<Submitted | null> {
    return this.#commits.run((now) => this.#ledger.replay(id, replacement, now));
  }

  async countJobMatches(scope: Omit<JobScope, "madeBy">): Promise<JobMatches> {
    return countJobMatches(this.#ledger, scope, Date.now(), this.#config.MAX_RETRIES);
  }

  async doJobStep(step: JobStep): Promise<JobStepReply> {
    return this.#commits.run((now) => doJobStep(this.#ledger, step, now, this.#config.MAX_RETRIES));
  }

  async settledErrors(ids: readonly string[], tenant: string): Promise<Record<string, string | null>> {
    return this.#reader.settledErrors(ids, tenant);
  }

  async pendingFollowUp(id: string): Promise<{ task: Task; payload: TaskPayload } | null> {
    return this.#reader.pendingFollowUp(id);
  }

  async closeFollowUp(id: string, followUp: "done" | "abandoned", reason: string | null): Promise<void> {
    await this.#commits.run((now) => this.#ledger.closeFollowUp(id, followUp, reason, now));
    this.#dispatcher.endFollowUp(id);
  }

  async wake(): Promise<void> {
    await this.#alarm.load();
    this.#alarm.bringForwardTo(this.#nextAlarm());
  }

  async checkStorage(): Promise<boolean> {
    const checkedAt = await this.#commits.run((now) => {
      this.#ledger.facts.save("checked_at", now);
      return now;
    });
    return this.#ledger.facts.all().get("checked_at") === checkedAt;
  }

  override async alarm(): Promise<void> {
    this.#alarm.started();
    try {
      const retries = await this.#commits.run((now) => {
        const ids = this.#ledger.serveDue(now, duePerAlarm);
        this.#ledger.expire(now);
        return ids;
      });
      for (const id of retries) this.#dispatcher.offer(id);
      this.#dispatcher.fillBacklog();
      this.#dispatcher.send();
      // Also after a restart that lost the report.
      if (this.#ledger.open.size > 0 || this.#activity.isOwed) this.#report();
      this.#alarm.bringForwardTo(this.#nextAlarm());
    } catch (error) {
      log("error", { event: "shard_alarm_failed", error: String(error) });
      this.#alarm.bringForwardTo(Date.now() + retryMs);
    }
  }

  #nextAlarm(): number | null {
    return earliest(this.#ledger.open.nextDue(), this.#dispatcher.nextRepair(), this.#ledger.nextExpiry());
  }

  /** Runs a transaction of the ledger, then sends the messages of the changed tasks and notifies their waiters. */
  #commit(writes: Parameters<Transact>[0]): ReturnType<Transact> {
    try {
      const { value, changed } = this.#ledger.commit(writes, Date.now());
      for (const task of changed) this.#follow(task);
      if (changed.length > 0) this.#report();
      return value;
    } catch (error) {
      log("error", { event: "shard_commit_failed", error: String(error) });
      // The ledger's memory has changes that are not on disk, so it is replaced. Aborting the object here would drop the microtasks of the
      // whole isolate.
      this.#ledger = new TaskLedger(this.ctx.storage, this.#config, Date.now());
      this.#dispatcher.missesTasks();
      this.#alarm.bringForwardTo(Date.now() + retryMs);
      throw error;
    } finally {
      this.#dispatcher.send();
      this.#saveLater();
    }
  }

  /** Again after a while, when the watch did not answer: the shard may have nothing else to do, and no cron may look for hours. */
  #report(): void {
    const reported = this.#activity.report().then((isReported) => {
      if (!isReported) this.#alarm.bringForwardTo(Date.now() + reportAgainMs);
    });
    this.ctx.waitUntil(reported);
  }

  /** Sets the alarm, notifies waiters, and offers the task to workers, as its committed state requires. */
  #follow(task: Task): void {
    const isKept = isSettled(task.state) && task.followUp !== "pending";
    this.#alarm.bringForwardTo(isKept ? this.#ledger.expiryOf(task.settledAt ?? 0) : task.dueAt);
    if (task.state !== "PENDING" && task.state !== "STARTED") this.#waiters.notify(task.id);
    this.#streams.changed(task.id, isSettled(task.state));
    this.#dispatcher.follow(task);
  }

  #saveLater(): void {
    if (this.#hasSaveTimer || this.#ledger.book.isSaved) return;
    this.#hasSaveTimer = true;
    setTimeout(() => {
      this.#hasSaveTimer = false;
      if (this.#ledger.book.isSaved) return;
      this.#ledger.book.mustSave = true;
      this.#commits.flush();
    }, saveMs);
  }

  /** The directory must know the shard before its first task is accepted, or a listing would miss it. */
  async #joinDirectory(submissions: readonly Submission[]): Promise<void> {
    const shard = shardOf(submissions[0]?.id ?? "");
    if (!shard) throw new Error("the id of the submission names no shard");
    await this.#services.directory.add(shard);
    this.#ledger.facts.save("enlisted", true);
    this.#isInDirectory = true;
  }
}
