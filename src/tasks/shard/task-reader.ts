// The questions to a shard about its tasks. They write nothing.
import type { ShardObservation } from "../shard-observation.ts";
import type { ListedTask, TaskFilter, TaskInspection } from "../submission.ts";
import { isSettled, type Task, type TaskPayload } from "../task.ts";
import type { TaskCounters } from "../task-counters.ts";
import type { WorkerSeen } from "../worker-identity.ts";
import type { Backlog } from "./backlog.ts";
import { noneWaiting } from "./open-tasks.ts";
import type { TaskLedger } from "./task-ledger.ts";
import type { TaskWaiters } from "./task-waiters.ts";

/** A read of a task younger than this waits up to `youngTaskWaitMs` for the task to settle, so that the client need not ask again. */
const youngTaskMs = 50;
const youngTaskWaitMs = 5;

export interface TaskReaderPorts {
  /** The present ledger: a failed commit replaces it. */
  ledger: () => TaskLedger;
  backlog: Backlog;
  waiters: TaskWaiters;
}

export class TaskReader {
  readonly #ports: TaskReaderPorts;

  constructor(ports: TaskReaderPorts) {
    this.#ports = ports;
  }

  /** Null when the tenant has no such task. Throws when the task's row cannot be read. */
  read(id: string, tenant: string): Task | null {
    const task = this.#ledger.tasks.read(id, Date.now());
    return task?.tenant === tenant ? task : null;
  }

  /** Waits up to `waitMs` for the task to settle. */
  async settled(id: string, tenant: string, waitMs: number): Promise<Task | null> {
    const task = this.read(id, tenant);
    if (!task || isSettled(task.state)) return task;
    const until = Date.now() + Math.max(waitMs, Date.now() - task.createdAt < youngTaskMs ? youngTaskWaitMs : 0);
    while (Date.now() < until) {
      await this.#ports.waiters.changed(id, until - Date.now());
      const now = this.read(id, tenant);
      if (!now || isSettled(now.state)) return now;
    }
    return this.read(id, tenant);
  }

  /** Returns when the lease no longer holds the task, with the reason; null when it still does after `waitMs`. */
  async released(id: string, leaseId: string, waitMs: number): Promise<string | null> {
    const reason = () => {
      const task = this.#ledger.tasks.find(id, Date.now());
      if (task?.state === "STARTED" && task.leaseId === leaseId) return null;
      return task?.timeline.at(-1)?.reason ?? "the task is no longer held";
    };
    if (reason() === null) await this.#ports.waiters.changed(id, waitMs);
    return reason();
  }

  inspect(id: string, tenant: string): TaskInspection | null {
    const task = this.read(id, tenant);
    const payload = this.#ledger.tasks.payload(id);
    return task && payload && { task, payload, position: this.#ports.backlog.positionOf(id) };
  }

  /** The tenant's tasks that have been unsettled longest. */
  longestUnsettled(tenant: string, limit: number): TaskInspection[] {
    const inspections: TaskInspection[] = [];
    for (const { id } of this.#ledger.open.unsettled(tenant)) {
      const task = this.#ledger.tasks.find(id, Date.now());
      const payload = task && this.#ledger.tasks.payload(id);
      if (payload) inspections.push({ task, payload, position: this.#ports.backlog.positionOf(id) });
      if (inspections.length === limit) break;
    }
    return inspections;
  }

  list(filter: TaskFilter, beforeSeq: number | null, limit: number): ListedTask[] {
    const maxTasks = this.#maxTasksIn(filter);
    return maxTasks === 0 ? [] : this.#ledger.tasks.list(filter, beforeSeq, Math.min(limit, maxTasks), Date.now());
  }

  /** The counters of a tenant, or of all tenants when `tenant` is null. */
  counts(tenant: string | null): TaskCounters[] {
    return this.#countersOf(tenant).map(([, counters]) => counters);
  }

  observe(tenant: string | null): ShardObservation {
    const waiting = this.#ledger.open.waiting();
    const tenants = this.#countersOf(tenant).map(([name, counters]) => ({
      tenant: name,
      counters,
      ...(waiting.get(name) ?? noneWaiting()),
    }));
    return { tenants, workers: this.#ledger.book.workers(Date.now()), isIdle: this.#ledger.open.size === 0 };
  }

  /** All workers, but only those started tasks that belong to the tenant. */
  seenWorkers(tenant: string): { workers: WorkerSeen[]; started: { worker: string; id: string }[] } {
    const started = [...this.#ledger.open.values()].flatMap((task) =>
      task.state === "STARTED" && task.tenant === tenant ? { worker: task.worker ?? "", id: task.id } : [],
    );
    return { workers: this.#ledger.book.workers(Date.now()), started };
  }

  settledErrors(ids: readonly string[], tenant: string): Record<string, string | null> {
    const tasks = ids.flatMap((id) => this.#ledger.tasks.find(id, Date.now()) ?? []);
    const settled = tasks.filter((task) => task.tenant === tenant && isSettled(task.state));
    return Object.fromEntries(settled.map(({ id, error }) => [id, error]));
  }

  /** The task, if it is settled and its follow-up is pending. */
  pendingFollowUp(id: string): { task: Task; payload: TaskPayload } | null {
    const task = this.#ledger.tasks.find(id, Date.now());
    const payload = this.#ledger.tasks.payload(id);
    return task?.followUp === "pending" && isSettled(task.state) && payload ? { task, payload } : null;
  }

  /** At most this many tasks match the filter. For unsettled states it is a count, so that a listing can stop early. */
  #maxTasksIn({ tenant, state }: TaskFilter): number {
    if (state !== "PENDING" && state !== "STARTED" && state !== "RETRY") return Number.MAX_SAFE_INTEGER;
    const queues = Object.values(this.#ledger.book.counters.get(tenant)?.current ?? {});
    return queues.reduce((sum, counts) => sum + counts[state], 0);
  }

  #countersOf(tenant: string | null): [tenant: string, TaskCounters][] {
    return [...this.#ledger.book.counters].filter(([name]) => tenant === null || name === tenant);
  }

  get #ledger(): TaskLedger {
    return this.#ports.ledger();
  }
}
