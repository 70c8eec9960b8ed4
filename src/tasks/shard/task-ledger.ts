// The writes of a shard. A transaction writes tasks by the rules of the state machine and, in the same commit, dead letters and
// idempotency keys, and at times the counters. `commit` returns the changed tasks; the ledger sends no messages.
import type { PricedCall } from "../../ai/model-call.ts";
import { newTask } from "../new-task.ts";
import { defaultPriority } from "../schedule.ts";
import { isExpired, type LifecyclePolicy, type TaskEvent, transition } from "../state-machine.ts";
import type { HeardText, Settlement, Submission, Submitted } from "../submission.ts";
import { isSettled, type Task } from "../task.ts";
import { rowNumberAt } from "../task-id.ts";
import type { WorkerIdentity } from "../worker-identity.ts";
import { AnswerChunks } from "./answer-chunks.ts";
import { readUncounted, stampRow } from "./counted-events.ts";
import { CounterBook } from "./counter-book.ts";
import { DeadLetters } from "./dead-letters.ts";
import { bucketEnd } from "./expiry.ts";
import { Facts } from "./facts.ts";
import { IdempotencyKeys } from "./idempotency-keys.ts";
import { JobReplies } from "./job-replies.ts";
import { type LedgerSettings, lifecyclePolicyOf } from "./ledger-settings.ts";
import { readOpenRows } from "./open-rows.ts";
import { OpenTasks } from "./open-tasks.ts";
import { submitted, TaskNames } from "./task-names.ts";
import { TaskStore } from "./task-store.ts";

/** Tasks that are deleted at once when their retention has ended. */
const maxDeletedTasks = 5000;

export class TaskLedger {
  readonly tasks: TaskStore;
  readonly chunks: AnswerChunks;
  readonly open: OpenTasks;
  readonly book: CounterBook;
  readonly deadLetters: DeadLetters;
  readonly facts: Facts;
  readonly names: TaskNames;
  readonly jobReplies: JobReplies;
  readonly #keys: IdempotencyKeys;
  readonly #storage: DurableObjectStorage;
  readonly #config: LedgerSettings;
  readonly #policy: LifecyclePolicy;
  #changed: Task[] = [];
  /** The number of the running commit, or of the last one. */
  #commit: number;

  constructor(storage: DurableObjectStorage, config: LedgerSettings, now: number) {
    const { sql } = storage;
    this.#storage = storage;
    this.#config = config;
    this.tasks = new TaskStore(sql, config.RESULT_TTL_SECONDS * 1000);
    this.chunks = new AnswerChunks(sql);
    this.deadLetters = new DeadLetters(sql);
    this.#keys = new IdempotencyKeys(sql);
    this.names = new TaskNames(this.#keys, this.tasks);
    this.facts = new Facts(sql);
    this.jobReplies = new JobReplies(sql);
    this.#policy = lifecyclePolicyOf(config);
    this.book = new CounterBook(this.facts.all());
    const { savedIn, savedRange } = this.book;
    this.open = new OpenTasks(readOpenRows(sql, savedRange), now);
    const uncounted = readUncounted(sql, savedRange, savedIn);
    this.book.countAgain(uncounted);
    this.#commit = Math.max(savedIn, uncounted.at(-1)?.changedIn ?? 0);
  }

  /** Runs `work` as one commit. If it throws, nothing is written but memory has changed: replace the ledger then. */
  commit<T>(work: () => T, now: number): { value: T; changed: readonly Task[] } {
    const value = this.#storage.transactionSync(() => {
      this.#commit += 1;
      const result = work();
      if (this.book.mustSave) this.#saveCounters(now);
      return result;
    });
    const changed = this.#changed;
    this.#changed = [];
    return { value, changed };
  }

  /** A claim is valid at once and written later. If a crash loses it, the task is claimed again. */
  claim(task: Task, worker: WorkerIdentity, leaseId: string, now: number): ReturnType<typeof transition> {
    const event = { type: "claimed", worker: worker.name, leaseId } as const;
    const next = transition(task, event, now, this.#policy, Math.random);
    const open = this.open.get(task.id);
    if (next.ok && open) {
      this.tasks.defer(next.value);
      this.open.follow(next.value, open.row, open.priority);
      this.book.count(task, next.value);
      this.book.countWorker(worker, now);
      this.#changed.push(next.value);
    }
    return next;
  }

  /** Writes the claims that are in memory only. */
  writeClaims(): void {
    for (const task of this.tasks.deferred()) this.#update(task, null);
  }

  accept(submission: Submission, now: number): Submitted {
    const { id, payload } = submission;
    const answer = this.names.answerTo(submission, now);
    if (answer) return answer;
    const task = newTask(submission, now, this.#config.TASK_DEADLINE_SECONDS * 1000, this.#policy);
    const seq = this.tasks.insert(task, payload, this.#commit);
    if (seq === null) return submitted("existing", this.tasks.find(id, now) ?? task);
    if (seq < this.book.savedRange.before) this.book.mustSave = true;
    this.open.follow(
      task,
      { seq, changedIn: this.#commit, counted: 0, events: task.timeline.length },
      payload.priority ?? defaultPriority,
    );
    const keyMs = this.#config.IDEMPOTENCY_SECONDS * 1000;
    this.names.remember(submission, now, { keyMs, historyMs: this.#policy.retentionMs });
    this.#recordTransition(null, task, now);
    return submitted("created", task);
  }

  /** Submits the replacement and marks the dead letter as replayed. */
  replay(id: string, replacement: Submission, now: number): Submitted | null {
    if (!this.deadLetters.find(id, replacement.tenant)) return null;
    this.deadLetters.markReplayed(id, replacement.id);
    this.book.mustSave = true;
    return this.accept(replacement, now);
  }

  /** False when there is no such dead letter. */
  discard(id: string, tenant: string): boolean {
    const letter = this.deadLetters.find(id, tenant);
    if (!letter) return false;
    this.deadLetters.delete(id);
    this.book.countDeadLetter(tenant, letter.queue, -1);
    return true;
  }

  move(task: Task, event: TaskEvent, now: number, calls: readonly PricedCall[] = []): ReturnType<typeof transition> {
    const next = transition(task, event, now, this.#policy, Math.random);
    const isSuccess = next.ok && next.value.state === "SUCCESS";
    if (next.ok) {
      this.#update(next.value, isSuccess && calls.length > 0 ? calls : null);
      this.#recordTransition(task, next.value, now);
    }
    this.book.countCalls(task.tenant, calls, isSuccess);
    return next;
  }

  /** False when it came too late. Its calls are counted all the same. */
  settle({ id, leaseId, outcome, calls }: Settlement, now: number): boolean {
    const task = this.tasks.find(id, now);
    if (!task) return false;
    const row = this.open.get(id)?.row;
    const { ok } = this.move(task, { ...outcome, leaseId }, now, calls);
    // Whoever watched heard the worker that holds the task now.
    if (ok && row && outcome.type === "succeeded" && task.leaseId !== leaseId) this.chunks.void(row.seq, task.attempt);
    return ok;
  }

  /** False when the lease does not hold the task. The claim is written first: chunks belong to an attempt that is not begun twice. */
  hear({ id, leaseId, chunks }: HeardText, now: number): boolean {
    const task = this.tasks.find(id, now);
    const open = this.open.get(id);
    if (!open || task?.state !== "STARTED" || task.leaseId !== leaseId) return false;
    if (this.tasks.isDeferred(id)) this.#update(task, null);
    for (const chunk of chunks) this.chunks.add(open.row.seq, { ...chunk, attempt: task.attempt });
    return true;
  }

  closeFollowUp(id: string, followUp: "done" | "abandoned", reason: string | null, now: number): void {
    const task = this.tasks.find(id, now);
    if (task?.followUp !== "pending") return;
    const { state, attempt, timeline } = task;
    const kind = this.tasks.payload(id)?.callback_url ? "callback" : "publication";
    const outcome = `${kind} ${followUp}${reason ? `: ${reason}` : ""}`;
    const event = { state, at: now, attempt, worker: null, reason: outcome };
    this.#update({ ...task, followUp, timeline: [...timeline, event] }, null);
  }

  /** Handles open tasks that are due, at most `limit`. Returns those that may begin now: their time or their retry has come. */
  serveDue(now: number, limit: number): string[] {
    return this.open.due(now, limit).flatMap((id) => {
      const task = this.tasks.find(id, now);
      if (!task) this.open.postponeUnreadable(id, now);
      else if (isSettled(task.state)) this.#endFollowUp(task, now);
      else if (now >= task.deadlineAt) this.move(task, { type: "deadline_passed" }, now);
      else if (isExpired(task, now)) this.move(task, { type: "expired" }, now);
      else if (task.state === "STARTED") this.move(task, { type: "lease_expired" }, now);
      else {
        this.open.mayBegin(id);
        return [id];
      }
      return [];
    });
  }

  /** A follow-up that is still pending at the end of its task's retention is given up with the task. */
  #endFollowUp(task: Task, now: number): void {
    const endsAt = (task.settledAt ?? 0) + this.#policy.retentionMs;
    const row = this.open.get(task.id)?.row;
    if (endsAt > now || !row) {
      this.open.postpone(task.id, endsAt);
      return;
    }
    this.tasks.delete(task.id, row.seq);
    this.chunks.delete(row.seq);
    this.open.delete(task.id);
  }

  expire(now: number): void {
    for (const { tenant, queue } of this.deadLetters.expire(now)) this.book.countDeadLetter(tenant, queue, -1);
    this.#keys.expire(now);
    const tasksAt = this.#tasksExpireAt();
    if (tasksAt === null || tasksAt > now) return;
    this.tasks.expire(now, this.#policy.retentionMs, maxDeletedTasks);
    this.chunks.expire(rowNumberAt(now - this.#policy.retentionMs));
    // What is deleted cannot be counted again.
    if (!this.book.isSaved) this.book.mustSave = true;
  }

  /** When `expire` has something to do next. */
  nextExpiry(): number | null {
    const { IDEMPOTENCY_SECONDS, DEAD_LETTER_RETENTION_SECONDS } = this.#config;
    const letterAt = this.deadLetters.nextExpiry();
    const keyAt = this.#keys.nextExpiry();
    return earliest(
      this.#tasksExpireAt(),
      letterAt && bucketEnd(letterAt, DEAD_LETTER_RETENTION_SECONDS * 1000),
      keyAt && bucketEnd(keyAt, IDEMPOTENCY_SECONDS * 1000),
    );
  }

  /** When a task that is settled now, at `settledAt`, is removed with all of its bucket. */
  expiryOf(settledAt: number): number {
    return bucketEnd(settledAt + this.#policy.retentionMs, this.#policy.retentionMs);
  }

  #tasksExpireAt(): number | null {
    const settledAt = this.tasks.oldestSettled();
    return settledAt === null ? null : this.expiryOf(settledAt);
  }

  #saveCounters(now: number): void {
    this.writeClaims();
    for (const [name, value] of this.book.save(this.#commit, this.open.range(now), now)) this.facts.save(name, value);
  }

  /** Writes the row of an open task. */
  #update(task: Task, calls: readonly PricedCall[] | null): void {
    const open = this.open.get(task.id);
    if (!open) throw new Error(`task ${task.id} is written but not open`);
    stampRow(open.row, this.#commit, this.book.savedIn, task.timeline.length);
    this.tasks.update(task, open.row, calls);
    this.open.follow(task, open.row, open.priority);
  }

  #recordTransition(before: Task | null, after: Task, now: number): void {
    this.book.count(before, after);
    if (after.state === "FAILURE") {
      this.deadLetters.save(after, now, now + this.#config.DEAD_LETTER_RETENTION_SECONDS * 1000);
      this.#keys.freeOf(after.id);
      this.book.countDeadLetter(after.tenant, after.queue, 1);
    }
    this.#changed.push(after);
  }
}

export function earliest(...times: readonly (number | null)[]): number | null {
  const known = times.filter((at) => at !== null);
  return known.length === 0 ? null : Math.min(...known);
}
