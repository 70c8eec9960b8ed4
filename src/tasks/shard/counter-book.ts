// The counters of a shard, in memory and saved. They are saved at most once a second, together with what the shard must know when it
// wakes: the commit that saved them, the range of the open tasks, and the workers. What was written since is counted again from the
// rows, so the counters are exact after a crash too. Tasks that come in, are claimed or succeed are counted later; all else at once.
import * as z from "zod";
import type { PricedCall } from "../../ai/model-call.ts";
import { readStored } from "../../storage/stored-value.ts";
import { countCall } from "../provider-counters.ts";
import type { QueueName, Task } from "../task.ts";
import { countTransition, emptyCounters, type TaskCounters, taskCounters } from "../task-counters.ts";
import { type WorkerIdentity, type WorkerSeen, workerSeen } from "../worker-identity.ts";
import { countAgain, type UncountedTask } from "./counted-events.ts";
import type { OpenRange } from "./open-rows.ts";

/** A worker that claimed no task for this long is not listed any more. */
const workerListedMs = 3_600_000;

/** In the saved counters of each tenant; those of the last commit are valid. */
const savedWith = z.object({
  commit: z.number().default(0).catch(0),
  open: z.object({ before: z.number(), tasks: z.array(z.number()) }).catch({ before: 0, tasks: [] }),
  workers: z.array(workerSeen).catch([]),
});
const prefix = "counters:";

export class CounterBook {
  readonly counters = new Map<string, TaskCounters>();
  /** The commit that saved the counters last, and the range of the open tasks then. */
  savedIn = 0;
  savedRange: OpenRange = { before: 0, tasks: [] };
  /** The running commit must save them. */
  mustSave = false;
  readonly #workers = new Map<string, WorkerSeen>();
  readonly #dirty = new Set<string>();

  constructor(facts: ReadonlyMap<string, unknown>) {
    const workers = [...(readStored(z.array(workerSeen), facts.get("workers") ?? [], "workers") ?? [])];
    for (const [name, value] of facts) {
      if (!name.startsWith(prefix)) continue;
      this.counters.set(name.slice(prefix.length), readStored(taskCounters, value, name) ?? emptyCounters());
      const saved = savedWith.safeParse(value).data;
      if (!saved || saved.commit <= this.savedIn) continue;
      this.savedIn = saved.commit;
      this.savedRange = saved.open;
      workers.push(...saved.workers);
    }
    for (const worker of workers) this.#workers.set(worker.name, worker);
  }

  get isSaved(): boolean {
    return this.#dirty.size === 0;
  }

  countAgain(uncounted: readonly UncountedTask[]): void {
    for (const missed of uncounted) countAgain(this.#of(missed.task.tenant), missed);
  }

  /** `before` is null for a new task. */
  count(before: Task | null, after: Task): void {
    countTransition(this.#of(after.tenant), before, after);
    if (after.state === "FAILURE" || after.state === "RETRY" || after.state === "REVOKED") this.mustSave = true;
  }

  /** `inRow`: the calls are in the task's row, from which they can be counted again. */
  countCalls(tenant: string, calls: readonly PricedCall[], inRow: boolean): void {
    if (calls.length === 0) return;
    const { providers } = this.#of(tenant);
    for (const call of calls) countCall(providers, call);
    if (!inRow) this.mustSave = true;
  }

  countDeadLetter(tenant: string, queue: QueueName, change: 1 | -1): void {
    const counters = this.#of(tenant);
    counters.deadLetters += change;
    counters.deadLettersByQueue[queue] += change;
    this.mustSave = true;
  }

  countWorker(worker: WorkerIdentity, now: number): void {
    const processed = (this.#workers.get(worker.name)?.processed ?? 0) + 1;
    this.#workers.set(worker.name, { ...worker, processed, lastSeenAt: now });
  }

  workers(now: number): WorkerSeen[] {
    for (const [name, worker] of this.#workers)
      if (now - worker.lastSeenAt > workerListedMs) this.#workers.delete(name);
    return [...this.#workers.values()];
  }

  /** What a commit saves, by the names of the facts: one for each tenant whose counters changed. */
  save(commit: number, open: OpenRange, now: number): [string, unknown][] {
    this.mustSave = false;
    if (this.isSaved) return [];
    const workers = this.workers(now);
    const tenants = [...this.#dirty];
    this.savedIn = commit;
    this.savedRange = open;
    this.#dirty.clear();
    return tenants.map((tenant, index) => {
      const counters = this.counters.get(tenant);
      return [`${prefix}${tenant}`, index === 0 ? { ...counters, commit, open, workers } : counters];
    });
  }

  #of(tenant: string): TaskCounters {
    this.#dirty.add(tenant);
    const counters = this.counters.get(tenant) ?? emptyCounters();
    this.counters.set(tenant, counters);
    return counters;
  }
}
