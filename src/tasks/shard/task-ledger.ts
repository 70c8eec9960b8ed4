// The writes of a shard. A transaction writes tasks by the rules of the state machine and, in the same commit, the counters, dead letters
// and idempotency keys. `commit` returns the changed tasks; the ledger sends no messages.
import * as z from "zod";
import type { PricedCall } from "../../ai/model-call.ts";
import { readStored } from "../../storage/stored-value.ts";
import { newTask } from "../new-task.ts";
import { countCall } from "../provider-counters.ts";
import type { ShardObservation } from "../shard-observation.ts";
import {
  endsAfterMs,
  isExpired,
  type LifecyclePolicy,
  type TaskEvent,
  transition,
  waitingDueAt,
} from "../state-machine.ts";
import type { Submission, Submitted, TaskFilter } from "../submission.ts";
import { isSettled, type QueueName, type Task } from "../task.ts";
import { countTransition, emptyCounters, type TaskCounters, taskCounters } from "../task-counters.ts";
import { type WorkerIdentity, type WorkerSeen, workerSeen } from "../worker-identity.ts";
import { TaskStore } from "./task-store.ts";

/** A worker that claimed no task for this long is not listed any more. */
const workerListedMs = 3_600_000;

export interface LedgerSettings {
  DEAD_LETTER_RETENTION_SECONDS: number;
  IDEMPOTENCY_SECONDS: number;
  KAFKA_PUBLISH_RESULTS: boolean;
  LEASE_SECONDS: number;
  MAX_RETRIES: number;
  OUTBOX_REPAIR_SECONDS: number;
  RESULT_TTL_SECONDS: number;
  RETRY_BASE_MS: number;
  RETRY_MAX_MS: number;
  TASK_DEADLINE_SECONDS: number;
  TASK_RETENTION_SECONDS: number;
}

export class TaskLedger {
  readonly store: TaskStore;
  readonly counters = new Map<string, TaskCounters>();
  readonly workers = new Map<string, WorkerSeen>();
  readonly #storage: DurableObjectStorage;
  readonly #config: LedgerSettings;
  readonly #policy: LifecyclePolicy;
  #changed: Task[] = [];
  readonly #dirty = new Set<string>();

  constructor(storage: DurableObjectStorage, config: LedgerSettings) {
    this.#storage = storage;
    this.#config = config;
    this.store = new TaskStore(storage.sql);
    this.#policy = {
      leaseMs: config.LEASE_SECONDS * 1000,
      maxRetries: config.MAX_RETRIES,
      retryBaseMs: config.RETRY_BASE_MS,
      retryMaxMs: config.RETRY_MAX_MS,
      retentionMs: config.TASK_RETENTION_SECONDS * 1000,
      resultTtlMs: config.RESULT_TTL_SECONDS * 1000,
      outboxRepairMs: config.OUTBOX_REPAIR_SECONDS * 1000,
      publishResults: config.KAFKA_PUBLISH_RESULTS,
    };
    this.#load();
  }

  /** Runs `work` as one commit. If it throws, nothing is written but memory has changed: replace the ledger then. */
  commit<T>(work: () => T): { value: T; changed: readonly Task[] } {
    const value = this.#storage.transactionSync(() => {
      const result = work();
      this.store.writeDeferred();
      for (const tenant of this.#dirty) this.store.saveFact(`counters:${tenant}`, this.counters.get(tenant));
      this.#dirty.clear();
      return result;
    });
    const changed = this.#changed;
    this.#changed = [];
    return { value, changed };
  }

  /** A claim is valid at once and written with the next commit. If a crash loses it, the task is claimed again. */
  claim(task: Task, worker: WorkerIdentity, leaseId: string, now: number): ReturnType<typeof transition> {
    const event = { type: "claimed", worker: worker.name, leaseId } as const;
    const next = transition(task, event, now, this.#policy, Math.random);
    if (next.ok) {
      this.store.defer(next.value);
      this.#recordTransition(task, next.value, now);
      this.#countWorker(worker, now);
    }
    return next;
  }

  accept(submission: Submission, now: number): Submitted {
    const { id, idempotency } = submission;
    const known = idempotency && this.store.findKey(idempotency.key, now);
    if (known && known.fingerprint !== idempotency.fingerprint) return { outcome: "key_reused", id: known.task_id };
    const task = newTask(submission, now, this.#config.TASK_DEADLINE_SECONDS * 1000, this.#policy);
    const existing = known && this.store.find(known.task_id);
    if (existing) return submitted("existing", existing);
    if (!this.store.insert(task, submission.payload)) return submitted("existing", this.store.find(id) ?? task);
    if (idempotency) {
      const expiresAt = now + this.#config.IDEMPOTENCY_SECONDS * 1000;
      this.store.rememberKey(idempotency.key, id, idempotency.fingerprint, expiresAt);
    }
    this.#recordTransition(null, task, now);
    return submitted("created", task);
  }

  move(task: Task, event: TaskEvent, now: number): ReturnType<typeof transition> {
    const next = transition(task, event, now, this.#policy, Math.random);
    if (next.ok) {
      this.store.update(next.value);
      this.#recordTransition(task, next.value, now);
    }
    return next;
  }

  countCalls(tenant: string, calls: readonly PricedCall[]): void {
    if (calls.length === 0) return;
    const { providers } = this.#countersOf(tenant);
    for (const call of calls) countCall(providers, call);
  }

  #countWorker(worker: WorkerIdentity, now: number): void {
    const processed = (this.workers.get(worker.name)?.processed ?? 0) + 1;
    this.workers.set(worker.name, { ...worker, processed, lastSeenAt: now });
  }

  observe(tenant: string | null, now: number): ShardObservation {
    const counted = [...this.counters].filter(([name]) => tenant === null || name === tenant);
    const waits = counted.some(([, { current }]) => Object.values(current).some(({ PENDING }) => PENDING > 0));
    const oldest = waits ? this.store.oldestWaiting(now + this.#config.TASK_DEADLINE_SECONDS * 1000) : [];
    const tenants = counted.map(([name, counters]) => {
      const waiting = oldest.filter((wait) => wait.tenant === name).map(({ queue, at }) => [queue, at]);
      return { tenant: name, counters, oldestWaiting: Object.fromEntries(waiting) };
    });
    return { tenants, workers: [...this.workers.values()] };
  }

  unsettled(tenant: string): number {
    const queues = Object.values(this.counters.get(tenant)?.current ?? {});
    return queues.reduce((sum, { PENDING, STARTED, RETRY }) => sum + PENDING + STARTED + RETRY, 0);
  }

  /** At most this many tasks match the filter. For unsettled states it is a count, so that a listing can stop early. */
  maxTasksIn({ tenant, state }: TaskFilter): number {
    if (state !== "PENDING" && state !== "STARTED" && state !== "RETRY") return Number.MAX_SAFE_INTEGER;
    const queues = Object.values(this.counters.get(tenant)?.current ?? {});
    return queues.reduce((sum, counts) => sum + counts[state], 0);
  }

  /** Handles a task that is due. True when it waits for a worker, or its follow-up does. */
  serveDue(task: Task, now: number): boolean {
    if (isSettled(task.state)) {
      const endsAt = (task.settledAt ?? 0) + this.#policy.retentionMs;
      if (task.followUp !== "pending" || endsAt <= now) {
        if (task.result === null || endsAt <= now) this.store.delete(task.id);
        else this.store.update({ ...task, result: null, dueAt: endsAt });
        return false;
      }
    } else if (now >= task.deadlineAt) {
      this.move(task, { type: "deadline_passed" }, now);
      return false;
    } else if (isExpired(task, now)) {
      this.move(task, { type: "expired" }, now);
      return false;
    } else if (task.state === "STARTED") {
      this.move(task, { type: "lease_expired" }, now);
      return false;
    }
    const wait = this.#policy.outboxRepairMs * 2 ** Math.min(task.sends, 10);
    const dueAt = isSettled(task.state) ? now + wait : waitingDueAt({ ...task, startAt: null }, now + wait);
    this.store.update({ ...task, sends: task.sends + 1, dueAt });
    return true;
  }

  closeFollowUp(task: Task, followUp: "done" | "abandoned", reason: string | null, now: number): void {
    const { state, attempt, timeline } = task;
    const kind = this.store.payload(task.id)?.callback_url ? "callback" : "publication";
    const outcome = `${kind} ${followUp}${reason ? `: ${reason}` : ""}`;
    this.store.update({
      ...task,
      followUp,
      dueAt: (task.settledAt ?? now) + endsAfterMs(task, this.#policy),
      timeline: [...timeline, { state, at: now, attempt, worker: null, reason: outcome }],
    });
  }

  expire(now: number): void {
    for (const { tenant, queue } of this.store.expire(now)) this.#countDeadLetter(tenant, queue, -1);
    for (const [name, worker] of this.workers) if (now - worker.lastSeenAt > workerListedMs) this.workers.delete(name);
    this.store.saveFact("workers", [...this.workers.values()]);
  }

  #recordTransition(before: Task | null, after: Task, now: number): void {
    const counters = this.#countersOf(after.tenant);
    countTransition(counters, before, after);
    if (after.state === "FAILURE") {
      this.store.saveDeadLetter(after, after.error ?? "", now, now + this.#config.DEAD_LETTER_RETENTION_SECONDS * 1000);
      this.store.freeKeyOf(after.id);
      this.#countDeadLetter(after.tenant, after.queue, 1);
    }
    this.#changed.push(after);
  }

  #countDeadLetter(tenant: string, queue: QueueName, change: 1 | -1): void {
    const counters = this.#countersOf(tenant);
    counters.deadLetters += change;
    counters.deadLettersByQueue[queue] += change;
  }

  #countersOf(tenant: string): TaskCounters {
    this.#dirty.add(tenant);
    const counters = this.counters.get(tenant) ?? emptyCounters();
    this.counters.set(tenant, counters);
    return counters;
  }

  #load(): void {
    for (const [name, value] of this.store.facts()) {
      if (name.startsWith("counters:")) {
        this.counters.set(name.slice(9), readStored(taskCounters, value, name) ?? emptyCounters());
      }
      if (name !== "workers") continue;
      for (const worker of readStored(z.array(workerSeen), value, name) ?? []) this.workers.set(worker.name, worker);
    }
  }
}

const submitted = (outcome: "created" | "existing", task: Task): Submitted => ({
  outcome,
  id: task.id,
  state: task.state,
  settled: isSettled(task.state) ? task : null,
});
