import { WaitTimeoutError } from "./errors.ts";
import type { Http } from "./http.ts";
import type { Accepted, Task } from "./types.ts";

/** A task, or its id. The id of an event that Kafka brought works too. */
export type TaskRef = string | Pick<Task, "task_id">;

export interface WaitOptions {
  /** How long to wait in all. Default 10 minutes. */
  timeoutMs?: number | undefined;
  /** Called with the task whenever the server was asked and it is not settled. */
  onWaiting?: ((task: Task) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** The longest that one call waits: the server's bound. */
const longestCallSeconds = 30;
const isOpen = ({ status }: Pick<Accepted, "status">) => ["PENDING", "STARTED", "RETRY"].includes(status);

export const idOf = (task: TaskRef): string => (typeof task === "string" ? task : task.task_id);

export async function waitForTask(
  http: Http,
  task: TaskRef | Task | Accepted,
  { timeoutMs = 600_000, onWaiting, signal }: WaitOptions,
): Promise<Task> {
  if (typeof task === "object" && "result" in task && !isOpen(task)) return task;
  const endsAt = Date.now() + timeoutMs;
  const path = `/task/${encodeURIComponent(idOf(task))}`;
  for (;;) {
    const left = Math.ceil((endsAt - Date.now()) / 1000);
    const wait = Math.min(longestCallSeconds, Math.max(1, left));
    const found: Task = await http.json({ path, query: { wait }, isRepeatable: true, signal });
    if (!isOpen(found)) return found;
    onWaiting?.(found);
    if (Date.now() >= endsAt) throw new WaitTimeoutError(found.task_id, found.status, timeoutMs);
  }
}
