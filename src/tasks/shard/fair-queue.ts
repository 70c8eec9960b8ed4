// The order in which waiting tasks are taken: by priority, and within a priority the tenants take turns, so that a tenant with many
// waiting tasks delays another tenant's task by a single task of each tenant. Each eighth task is the one that has waited longest,
// whatever its priority, so that nothing starves.

export interface WaitingTask {
  id: string;
  tenant: string;
  /** 0 to 9; 9 is taken first. */
  priority: number;
}

const oldestOneIn = 8;

export class FairQueue {
  /** In the order in which the tasks began to wait. */
  readonly #tasks = new Map<string, WaitingTask>();
  /** Priority → tenant whose turn is next, first → ids of its tasks, oldest first. */
  readonly #levels = new Map<number, Map<string, Set<string>>>();
  #taken = 0;

  get size(): number {
    return this.#tasks.size;
  }

  has(id: string): boolean {
    return this.#tasks.has(id);
  }

  /** Does nothing when the task waits already. */
  add(task: WaitingTask): void {
    if (this.#tasks.has(task.id)) return;
    this.#tasks.set(task.id, task);
    const tenants = this.#levels.get(task.priority) ?? new Map<string, Set<string>>();
    this.#levels.set(task.priority, tenants);
    const ids = tenants.get(task.tenant) ?? new Set<string>();
    tenants.set(task.tenant, ids.add(task.id));
  }

  delete(id: string): void {
    const task = this.#tasks.get(id);
    if (!task) return;
    this.#tasks.delete(id);
    const tenants = this.#levels.get(task.priority);
    const ids = tenants?.get(task.tenant);
    ids?.delete(id);
    if (ids?.size === 0) tenants?.delete(task.tenant);
    if (tenants?.size === 0) this.#levels.delete(task.priority);
  }

  /** Removes and returns the task whose turn it is; null when no task waits. */
  take(): string | null {
    if (this.#tasks.size === 0) return null;
    this.#taken += 1;
    const id = this.#taken % oldestOneIn === 0 ? this.#oldest() : this.#firstOfHighestLevel();
    if (id !== null) this.delete(id);
    return id;
  }

  /** How many tasks are taken before this one, if none is added and none is taken for its age. Null when it does not wait. */
  positionOf(id: string): { before: number; priority: number } | null {
    const task = this.#tasks.get(id);
    if (!task) return null;
    let before = 0;
    for (const [priority, tenants] of this.#levels) {
      if (priority < task.priority) continue;
      if (priority > task.priority) for (const ids of tenants.values()) before += ids.size;
      else before += positionInTurns(tenants, task);
    }
    return { before, priority: task.priority };
  }

  #oldest(): string | null {
    const [id] = this.#tasks.keys();
    return id ?? null;
  }

  #firstOfHighestLevel(): string | null {
    const tenants = this.#levels.get(Math.max(...this.#levels.keys()));
    const [turn] = tenants ?? [];
    if (!tenants || !turn) return null;
    const [tenant, ids] = turn;
    tenants.delete(tenant);
    tenants.set(tenant, ids);
    const [id] = ids;
    return id ?? null;
  }
}

/** Every tenant whose turn is before this one's has taken one task more when the turn comes. */
function positionInTurns(tenants: ReadonlyMap<string, ReadonlySet<string>>, { id, tenant }: WaitingTask): number {
  const rounds = [...(tenants.get(tenant) ?? [])].indexOf(id);
  let isBeforeOwnTurn = true;
  let before = rounds;
  for (const [name, ids] of tenants) {
    if (name === tenant) isBeforeOwnTurn = false;
    else before += Math.min(ids.size, rounds + (isBeforeOwnTurn ? 1 : 0));
  }
  return before;
}
