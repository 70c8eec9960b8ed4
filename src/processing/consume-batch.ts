// Consumes every queue. The messages of the task queues wake a worker; for the others it runs the queue's job, and acknowledges or
// retries the message as the job's verdict says. Each message is decided alone, so a bad message never makes the others come again.
import * as z from "zod";
import type { ConsumerServices } from "../composition/services.ts";
import type { QueueName } from "../tasks/task.ts";
import { shardOf } from "../tasks/task-id.ts";
import { log } from "../telemetry/log.ts";
import { followUp } from "./follow-up.ts";
import { PullingWorker, type TaskMessage, type TaskQueue } from "./pull-tasks.ts";
import { type QueueKind, queueKind } from "./queue-kind.ts";
import type { Verdict } from "./verdict.ts";
import type { WorkerSeats } from "./worker-seats.ts";

type Job = (taskId: string, attempts: number, services: ConsumerServices) => Promise<Verdict>;

/** The queues whose messages wake workers. */
const lanes: Partial<Record<QueueKind, QueueName>> = {
  "ai-processing": "ai_processing",
  "kafka-events": "kafka_events",
};
const jobs: Partial<Record<QueueKind, Job>> = {
  default: followUp,
  "ai-processing-dlq": (id, _, services) => abandonTask(id, services),
  "kafka-events-dlq": (id, _, services) => abandonTask(id, services),
  "default-dlq": (id, _, services) => abandonFollowUp(id, services),
};
const messageBody = z.object({ task_id: z.string() });
/** After a job that threw, for example because a shard was unreachable. */
const retryAfterErrorSeconds = 5;

export async function consumeBatch(batch: MessageBatch, services: ConsumerServices, seats: WorkerSeats): Promise<void> {
  const queue = queueKind(batch.queue);
  if (!queue) throw new Error(`no consumer for queue ${batch.queue}`);
  const lane = lanes[queue];
  const job = jobs[queue];
  if (lane) await wakeWorker(batch.messages, { name: queue, lane }, services, seats);
  if (job) await Promise.all(batch.messages.map((message) => consume(message, queue, job, services)));
  await services.tracer.flush();
}

async function wakeWorker(
  delivered: readonly Message[],
  queue: TaskQueue,
  services: ConsumerServices,
  seats: WorkerSeats,
): Promise<void> {
  const messages: TaskMessage[] = [];
  for (const message of delivered) {
    const taskId = taskIdOf(message);
    const shardName = taskId && shardOf(taskId);
    if (taskId && shardName) {
      messages.push({ taskId, shardName, message });
      continue;
    }
    message.ack();
    const outcome = taskId ? "the id is no task id" : "the message has no task id";
    log("info", { event: "message", queue: queue.name, task_id: taskId, attempts: message.attempts, outcome });
  }
  if (messages.length === 0) return;
  const seat = seats.take(services.config.WORKER_MAX_TASKS);
  try {
    await new PullingWorker(services, queue, seat).run(messages);
  } finally {
    seats.leave(seat);
  }
}

async function consume(message: Message, queue: QueueKind, job: Job, services: ConsumerServices): Promise<void> {
  const started = services.now();
  const task_id = taskIdOf(message);
  const verdict = task_id
    ? await job(task_id, message.attempts, services).catch(
        (error: unknown): Verdict => ({ outcome: `failed: ${error}`, retryAfterSeconds: retryAfterErrorSeconds }),
      )
    : { outcome: "the message has no task id", retryAfterSeconds: null };
  if (verdict.retryAfterSeconds === null) message.ack();
  else message.retry({ delaySeconds: verdict.retryAfterSeconds });
  const { outcome, traceId } = verdict;
  const ms = services.now() - started;
  const trace = traceId && { trace_id: traceId };
  log("info", { event: "message", queue, task_id, attempts: message.attempts, outcome, ms, ...trace });
}

const taskIdOf = (message: Message): string | null => messageBody.safeParse(message.body).data?.task_id ?? null;

/** The platform dead-lettered a task's message after its last retry. The shard keeps the task with this reason for a replay. */
async function abandonTask(taskId: string, { shards }: Pick<ConsumerServices, "shards">): Promise<Verdict> {
  await shards.holding(taskId)?.abandon(taskId, "its message was dead-lettered: every consumer of it failed");
  return { outcome: "abandoned", retryAfterSeconds: null };
}

async function abandonFollowUp(taskId: string, { shards }: Pick<ConsumerServices, "shards">): Promise<Verdict> {
  await shards.holding(taskId)?.closeFollowUp(taskId, "abandoned", "its message was dead-lettered");
  return { outcome: "abandoned", retryAfterSeconds: null };
}
