// One road for every queue: parse each message, do its work, and let the value that comes back decide. Each message stands
// alone, so one bad message never makes the others come again.
import { z } from "zod";
import { log } from "../monitoring/log.ts";
import type { Services } from "../services.ts";
import type { WorkerIdentity } from "../tasks/worker-identity.ts";
import { abandonCallback, abandonTask } from "./dead-letter.ts";
import { callBack } from "./follow-up.ts";
import { runTask } from "./run-task.ts";
import type { Verdict } from "./verdict.ts";

type Job = (taskId: string, attempts: number, services: Services, worker: () => WorkerIdentity) => Promise<Verdict>;

const jobs: Record<string, Job> = {
  "ai-processing": (id, _, services, worker) => runTask(id, services, worker()),
  "kafka-events": (id, _, services, worker) => runTask(id, services, worker()),
  default: callBack,
  "ai-processing-dlq": abandonTask,
  "kafka-events-dlq": abandonTask,
  "default-dlq": abandonCallback,
};
const message = z.object({ task_id: z.string() });
/** When the work could not even be looked at, such as an unreachable shard. */
const setbackSeconds = 5;

export async function consumeBatch(
  batch: MessageBatch,
  services: Services,
  worker: () => WorkerIdentity,
): Promise<void> {
  const job = jobs[batch.queue];
  if (!job) throw new Error(`no consumer for queue ${batch.queue}`);
  await Promise.all(batch.messages.map((one) => consume(one, batch.queue, job, services, worker)));
}

async function consume(
  one: Message,
  queue: string,
  job: Job,
  services: Services,
  worker: () => WorkerIdentity,
): Promise<void> {
  const started = services.now();
  const body = message.safeParse(one.body);
  const task_id = body.data?.task_id ?? null;
  const verdict = task_id
    ? await job(task_id, one.attempts, services, worker).catch(
        (error: unknown): Verdict => ({ outcome: `failed: ${error}`, retryAfterSeconds: setbackSeconds }),
      )
    : { outcome: "not a message of ours", retryAfterSeconds: null };
  if (verdict.retryAfterSeconds === null) one.ack();
  else one.retry({ delaySeconds: verdict.retryAfterSeconds });
  const { outcome } = verdict;
  log("info", { event: "message", queue, task_id, attempts: one.attempts, outcome, ms: services.now() - started });
}
