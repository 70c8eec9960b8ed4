// Consumes every queue: it parses each message, runs the queue's job, and acknowledges or retries the message as the job's verdict
// says. Each message is decided alone, so a bad message never makes the others come again.
import * as z from "zod";
import type { ConsumerServices } from "../composition/services.ts";
import type { WorkerIdentity } from "../tasks/worker-identity.ts";
import { log } from "../telemetry/log.ts";
import { BatchCalls } from "./batch-calls.ts";
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
const messageBody = z.object({ task_id: z.string() });
/** After a job that threw, for example because a shard was unreachable. */
const retryAfterErrorSeconds = 5;

export async function consumeBatch(
  batch: MessageBatch,
  services: ConsumerServices,
  worker: () => WorkerIdentity,
): Promise<void> {
  const job = jobs[batch.queue];
  if (!job) throw new Error(`no consumer for queue ${batch.queue}`);
  const work = { services, calls: new BatchCalls(services), worker };
  await Promise.all(batch.messages.map((message) => consume(message, batch.queue, job, work)));
  await services.tracer.flush();
}

async function consume(message: Message, queue: string, job: Job, work: Work): Promise<void> {
  const { services } = work;
  const started = services.now();
  const body = messageBody.safeParse(message.body);
  const task_id = body.data?.task_id ?? null;
  const verdict = task_id
    ? await job(task_id, message.attempts, work).catch(
        (error: unknown): Verdict => ({ outcome: `failed: ${error}`, retryAfterSeconds: retryAfterErrorSeconds }),
      )
    : { outcome: "the message has no task id", retryAfterSeconds: null };
  if (verdict.retryAfterSeconds === null) message.ack();
  else message.retry({ delaySeconds: verdict.retryAfterSeconds });
  const { outcome, traceId, cache } = verdict;
  log("info", {
    event: "message",
    queue,
    task_id,
    attempts: message.attempts,
    outcome,
    ms: services.now() - started,
    ...(cache && { cache }),
    ...(traceId && { trace_id: traceId }),
  });
}

/** The platform dead-lettered a task's message after its last retry. The shard keeps the task with this reason for a replay. */
async function abandonTask(taskId: string, { shards }: Pick<ConsumerServices, "shards">): Promise<Verdict> {
  await shards.holding(taskId)?.abandon(taskId, "its message was dead-lettered: every consumer of it failed");
  return { outcome: "abandoned", retryAfterSeconds: null };
}

async function abandonFollowUp(taskId: string, { shards }: Pick<ConsumerServices, "shards">): Promise<Verdict> {
  await shards.holding(taskId)?.closeFollowUp(taskId, "abandoned", "its message was dead-lettered");
  return { outcome: "abandoned", retryAfterSeconds: null };
}
