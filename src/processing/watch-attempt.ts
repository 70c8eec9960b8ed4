// Ends an attempt that is no longer wanted: its deadline has passed, or its lease no longer holds the task because that was
// revoked. Only an attempt that takes a while is watched, by one request to the shard that waits for the word.
import type { ConsumerServices } from "../composition/services.ts";
import type { ClaimedTask } from "../tasks/submission.ts";
import type { TaskShardObject } from "../tasks/task-shards.ts";

/** A shorter attempt is over before the word could matter, and not worth a call. */
const watchAfterMs = 500;

export interface AttemptWatch {
  signal: AbortSignal;
  timedOut(): boolean;
  end(): void;
}

export function watchOverAttempt(
  task: ClaimedTask,
  shard: TaskShardObject,
  { config, now }: Pick<ConsumerServices, "config" | "now">,
): AttemptWatch {
  const controller = new AbortController();
  const allowedMs = Math.min(config.MODEL_DEADLINE_SECONDS * 1000, task.deadlineAt - now());
  let timedOut = false;
  const timeOut = () => {
    timedOut = true;
    controller.abort("no answer within the deadline");
  };
  const watch = async () => {
    timer = setTimeout(timeOut, allowedMs - watchAfterMs);
    const reason = await shard.released(task.id, task.leaseId, config.LEASE_SECONDS * 1000).catch(() => null);
    if (reason !== null) controller.abort(reason);
  };
  let timer = allowedMs <= watchAfterMs ? setTimeout(timeOut, allowedMs) : setTimeout(watch, watchAfterMs);
  return { signal: controller.signal, timedOut: () => timedOut, end: () => clearTimeout(timer) };
}
