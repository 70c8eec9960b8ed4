// Which task holds a name. An Idempotency-Key and an event id are names of one kind, so that a request that comes through both doors is
// one task. The first task of a record has the id that its name is hashed to, and needs no row to be found by; other tasks have a row. A
// task that fails frees its name.
import type { FormerAnswer, Submission, Submitted } from "../submission.ts";
import { isSettled, type Task, type TaskPayload } from "../task.ts";
import { isSameContent, isSameRecord } from "../task-content.ts";
import type { IdempotencyKeys } from "./idempotency-keys.ts";
import type { TaskStore } from "./task-store.ts";

interface NamePeriods {
  /** How long a request's key is remembered. */
  keyMs: number;
  /** How long a settled task is kept. An event id is a name for as long, whatever the other is. */
  historyMs: number;
}

export class TaskNames {
  readonly #keys: IdempotencyKeys;
  readonly #tasks: TaskStore;

  constructor(keys: IdempotencyKeys, tasks: TaskStore) {
    this.#keys = keys;
    this.#tasks = tasks;
  }

  /** The answer to a submission that makes no task, because its name is taken; null when it makes one. */
  answerTo({ id, idempotency, payload, refused }: Submission, now: number): Submitted | null {
    if (!idempotency) return null;
    const { key, fingerprint } = idempotency;
    const isRecord = payload.source !== null;
    const withId = isRecord ? this.#tasks.find(id, now) : null;
    if (withId && this.#matches(withId, (stored) => isSameRecord(stored, payload)))
      return submitted("existing", withId);
    const held = this.#keys.find(key, now);
    const areHashed = held !== null && held.fingerprint !== "" && fingerprint !== null;
    if (areHashed && held.fingerprint !== fingerprint) return { outcome: "key_reused", id: held.task_id };
    const holder =
      (held && this.#tasks.find(held.task_id, now)) ?? this.#firstOf(key, withId?.id === key ? withId : null, now);
    if (holder) {
      const isSame =
        refused === null &&
        ((areHashed && holder.id === held.task_id) ||
          this.#matches(holder, (stored) => isSameContent(stored, payload) || isSameRecord(stored, payload)));
      return isSame ? submitted("existing", holder) : { outcome: "key_reused", id: holder.id };
    }
    return withId ? { outcome: "id_taken", id } : null;
  }

  /** The answer to a request whose key was stored as a hash. */
  formerAnswer(key: string, fingerprint: string, now: number): FormerAnswer {
    const held = this.#keys.find(key, now);
    const task = held && this.#tasks.find(held.task_id, now);
    const until = this.#keys.formerUntil();
    if (held && held.fingerprint !== fingerprint)
      return { submitted: { outcome: "key_reused", id: held.task_id }, until };
    return { submitted: task && submitted("existing", task), until };
  }

  /** After the task was stored. A refused record holds no name. */
  remember({ id, idempotency, refused, payload }: Submission, now: number, { keyMs, historyMs }: NamePeriods): void {
    if (!idempotency || idempotency.key === id || refused !== null) return;
    const lastsMs = payload.source === null ? keyMs : keyMs + historyMs;
    this.#keys.remember(idempotency.key, id, idempotency.fingerprint ?? "", now + lastsMs);
  }

  /** The id of the task that holds the name; when none does, that of the latest that had it and failed. */
  holderOf(key: string, now: number): string {
    const held = this.#keys.find(key, now);
    if (held) return held.task_id;
    const failedId = this.#keys.lastFailed(key, now);
    const failed = failedId === null ? null : this.#tasks.find(failedId, now);
    const first = failed && this.#tasks.find(key, now);
    return failed && (!first || first.createdAt < failed.createdAt) ? failed.id : key;
  }

  /** The first task of a record with the name, unless it failed. */
  #firstOf(key: string, known: Task | null, now: number): Task | null {
    const first = known ?? this.#tasks.find(key, now);
    return first?.state === "FAILURE" ? null : first;
  }

  /** True also for a payload that cannot be read, so that nothing is processed twice. */
  #matches({ id }: Task, isMatch: (stored: TaskPayload) => boolean): boolean {
    const stored = this.#tasks.payload(id);
    return stored === null || isMatch(stored);
  }
}

export const submitted = (outcome: "created" | "existing", task: Task): Submitted => ({
  outcome,
  id: task.id,
  state: task.state,
  settled: isSettled(task.state) ? task : null,
});
