// What a shard knows in memory of each open task: one that is not settled, or whose follow-up is pending. It says which tasks wait for
// a worker, when the next one is due, and where the row of each is. When the shard wakes, it is loaded from the rows.
import type { TenantObservation } from "../shard-observation.ts";
import { waitingDueAt } from "../state-machine.ts";
import { isSettled, mightBeginAt, type QueueName, type Task, type TaskState } from "../task.ts";
import { rowNumberAt } from "../task-id.ts";
import type { OpenRange, OpenRow, TaskRow } from "./open-rows.ts";

export interface OpenTask {
  id: string;
  tenant: string;
  queue: QueueName;
  priority: number;
  state: TaskState;
  mightBeginAt: number;
  /** When it expires or its deadline passes. */
  waitsUntil: number;
  worker: string | null;
  /** It, or its follow-up, waits for a worker. */
  isWaiting: boolean;
  row: TaskRow;
}

type Waiting = Pick<TenantObservation, "oldestWaiting" | "scheduled">;
export const noneWaiting = (): Waiting => ({ oldestWaiting: {}, scheduled: {} });

const maxListed = 1000;
/** A task whose id was made this long ago may still arrive; one that arrives later has `OpenRange` saved again. */
const lateIdMs = 2000;
/** How long a task that cannot be read is put off. */
const unreadableDelayMs = 3_600_000;

export class OpenTasks {
  readonly #tasks = new Map<string, OpenTask>();
  /** Also of tasks whose row cannot be read. */
  readonly #dueAt = new Map<string, number>();
  /** Numbers of the rows that cannot be read. */
  readonly #unreadable = new Map<string, number>();

  constructor(rows: readonly OpenRow[], now: number) {
    for (const { task, row, priority } of rows) {
      if (task !== null) this.follow(task, row, priority);
      else this.#unreadable.set(row.id, row.seq);
      this.#dueAt.set(row.id, task?.dueAt ?? now + unreadableDelayMs);
      const isPaused = task?.state === "RETRY" || (task?.state === "PENDING" && task.startAt !== null);
      if (isPaused && task.dueAt <= now) this.mayBegin(row.id);
    }
  }

  get size(): number {
    return this.#dueAt.size;
  }

  get(id: string): OpenTask | null {
    return this.#tasks.get(id) ?? null;
  }

  values(): Iterable<OpenTask> {
    return this.#tasks.values();
  }

  /** The task entered the state that it has now. */
  follow(task: OpenFields, row: TaskRow, priority: number): void {
    const { id, tenant, queue, state, worker } = task;
    if (isSettled(state) && task.followUp !== "pending") {
      this.delete(id);
      return;
    }
    const isWaiting = (state === "PENDING" && task.startAt === null) || isSettled(state);
    const waitsUntil = waitingDueAt(task);
    const since = mightBeginAt(task);
    this.#tasks.set(id, {
      id,
      tenant,
      queue,
      priority,
      state,
      mightBeginAt: since,
      waitsUntil,
      worker,
      isWaiting,
      row,
    });
    this.#dueAt.set(id, task.dueAt);
  }

  delete(id: string): void {
    this.#tasks.delete(id);
    this.#dueAt.delete(id);
    this.#unreadable.delete(id);
  }

  /** The time at which it may begin has come, or the pause before its next attempt is over. */
  mayBegin(id: string): void {
    const task = this.#tasks.get(id);
    if (!task) return;
    task.isWaiting = true;
    this.#dueAt.set(id, task.waitsUntil);
  }

  postpone(id: string, until: number): void {
    this.#dueAt.set(id, until);
  }

  postponeUnreadable(id: string, now: number): void {
    this.postpone(id, now + unreadableDelayMs);
  }

  due(now: number, limit: number): string[] {
    const ids: string[] = [];
    for (const [id, at] of this.#dueAt) {
      if (at > now) continue;
      ids.push(id);
      if (ids.length === limit) break;
    }
    return ids;
  }

  nextDue(): number | null {
    let next: number | null = null;
    for (const at of this.#dueAt.values()) if (next === null || at < next) next = at;
    return next;
  }

  /** The oldest rows are listed, so that a few old tasks do not make the shard read all rows since them when it wakes. */
  range(now: number): OpenRange {
    const rows = [...this.#unreadable.values(), ...this.#tasks.values().map(({ row }) => row.seq)];
    const numbers = Float64Array.from(rows).sort();
    const before = Math.min(rowNumberAt(now - lateIdMs), numbers[maxListed] ?? Number.MAX_SAFE_INTEGER);
    return { before, tasks: [...numbers.subarray(0, maxListed)].filter((number) => number < before) };
  }

  /** The tenant's unsettled tasks that might have begun by now, oldest first. */
  unsettled(tenant: string): OpenTask[] {
    const tasks = [...this.#tasks.values()].filter(
      (task) => task.tenant === tenant && !isSettled(task.state) && !isAhead(task),
    );
    return tasks.sort((one, other) => one.mightBeginAt - other.mightBeginAt);
  }

  /** What is observed of the tasks that have not begun, by tenant. */
  waiting(): Map<string, Waiting> {
    const byTenant = new Map<string, Waiting>();
    for (const task of this.#tasks.values()) {
      if (task.state !== "PENDING") continue;
      const ofTenant = byTenant.get(task.tenant) ?? noneWaiting();
      byTenant.set(task.tenant, ofTenant);
      const { oldestWaiting, scheduled } = ofTenant;
      if (isAhead(task)) scheduled[task.queue] = (scheduled[task.queue] ?? 0) + 1;
      else oldestWaiting[task.queue] = Math.min(task.mightBeginAt, oldestWaiting[task.queue] ?? Infinity);
    }
    return byTenant;
  }
}

/** Its eta has not come. */
const isAhead = ({ state, isWaiting }: OpenTask): boolean => state === "PENDING" && !isWaiting;

type OpenFields = Pick<
  Task,
  | "id"
  | "tenant"
  | "queue"
  | "state"
  | "createdAt"
  | "startAt"
  | "expiresAt"
  | "deadlineAt"
  | "dueAt"
  | "worker"
  | "followUp"
>;
