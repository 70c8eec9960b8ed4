// One road for every queue: parse each message, do its work, and let the value that comes back decide. Each message stands
// alone, so one bad message never makes the others come again.
import * as z from "zod";
import type { ConsumerServices } from "../composition/services.ts";
import type { WorkerIdentity } from "../tasks/worker-identity.ts";
import { log } from "../telemetry/log.ts";
import { BatchCalls } from "./batch-calls.ts";
import { abandonFollowUp, abandonTask } from "./dead-letter.ts";
import { followUp } from "./follow-up.ts";
import { runTask } from "./run-task.ts";
import type { Verdict } from "./verdict.ts";

type Job = (taskId: string, attempts: number, work: Work) => Promise<Verdict>;

interface Work {
  services: ConsumerServices;
  calls: BatchCalls;
  worker: () => WorkerIdentity;
}

const jobs: Record<string, Job> = {
  "ai-processing": (id, _, { services, calls, worker }) => runTask(id, "ai-processing", services, calls, worker()),
  "kafka-events": (id, _, { services, calls, worker }) => runTask(id, "kafka-events", services, calls, worker()),
  default: (id, attempts, { services }) => followUp(id, attempts, services),
  "ai-processing-dlq": (id, _, { services }) => abandonTask(id, services),
  "kafka-events-dlq": (id, _, { services }) => abandonTask(id, services),
  "default-dlq": (id, _, { services }) => abandonFollowUp(id, services),
};
const message = z.object({ task_id: z.string() });
/** When the work could not even be looked at, such as an unreachable shard. */
const setbackSeconds = 5;

export async function consumeBatch(
  batch: MessageBatch,
  services: ConsumerServices,
  worker: () => WorkerIdentity,
): Promise<void> {
  const job = jobs[batch.queue];
  if (!job) throw new Error(`no consumer for queue ${batch.queue}`);
  const work = { services, calls: new BatchCalls(services), worker };
  await Promise.all(batch.messages.map((one) => consume(one, batch.queue, job, work)));
  await services.tracer.flush();
}

async function consume(one: Message, queue: string, job: Job, work: Work): Promise<void> {
  const { services } = work;
  const started = services.now();
  const body = message.safeParse(one.body);
  const task_id = body.data?.task_id ?? null;
  const verdict = task_id
    ? await job(task_id, one.attempts, work).catch(
        (error: unknown): Verdict => ({ outcome: `failed: ${error}`, retryAfterSeconds: setbackSeconds }),
      )
    : { outcome: "not a message of ours", retryAfterSeconds: null };
  if (verdict.retryAfterSeconds === null) one.ack();
  else one.retry({ delaySeconds: verdict.retryAfterSeconds });
  const { outcome, traceId, cache } = verdict;
  log("info", {
    event: "message",
    queue,
    task_id,
    attempts: one.attempts,
    outcome,
    ms: services.now() - started,
    ...(cache && { cache }),
    ...(traceId && { trace_id: traceId }),
  });
}
