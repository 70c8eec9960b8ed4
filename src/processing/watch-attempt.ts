// Aborts an attempt when its deadline has passed, or when the task was revoked and the lease no longer holds it. An attempt that
// takes a while makes one request to the shard, which answers as soon as the lease is lost.
import type { ConsumerServices } from "../composition/services.ts";
import type { ClaimedTask } from "../tasks/submission.ts";
import type { TaskShardObject } from "../tasks/task-shards.ts";

/** A shorter attempt ends before an abort could save anything, so it makes no request. */
const watchAfterMs = 500;

export interface AttemptWatch {
  signal: AbortSignal;
  timedOut(): boolean;
  end(): void;
}

export function watchAttempt(
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
