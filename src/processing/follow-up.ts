// What remains to be done after a task has settled: a call of its callback URL and, if the task came from an event, a record in the
// results topic. Both happen at least once. A failed follow-up is tried again with growing pauses and then abandoned; the task's
// timeline shows the outcome.
import type { ConsumerServices } from "../composition/services.ts";
import { resultsTopicOf } from "../config/kafka-settings.ts";
import { bytesOfBase64 } from "../kernel/base64.ts";
import { readResult } from "../tasks/read-task.ts";
import type { EventOrigin, Task, TaskPayload } from "../tasks/task.ts";
import { type TaskView, viewOf } from "../tasks/task-result.ts";
import type { TaskShardObject } from "../tasks/task-shards.ts";
import { traceHeaders } from "../telemetry/tracing/active-trace.ts";
import { messagingSpan } from "../telemetry/tracing/conventions.ts";
import { parseTraceFields } from "../telemetry/tracing/trace-context.ts";
import { postWebhook } from "./post-webhook.ts";
import type { Verdict } from "./verdict.ts";

type FollowUpServices = Pick<ConsumerServices, "shards" | "results" | "sinkOf" | "tracer" | "config" | "now">;

const maxAttempts = 4;

export async function followUp(taskId: string, attempts: number, services: FollowUpServices): Promise<Verdict> {
  const startedAt = services.now();
  const shard = services.shards.holding(taskId);
  const pending = await shard?.pendingFollowUp(taskId);
  if (!shard || !pending) return { outcome: "no follow-up is pending", retryAfterSeconds: null };
  const trace = parseTraceFields(pending.payload.trace);
  const message = messagingSpan("process", "cloudflare_queues", "default", { "messaging.message.id": taskId });
  return services.tracer.resume(trace, { ...message, startedAt }, async () => ({
    ...(await deliver(pending, shard, attempts, services)),
    traceId: trace?.traceId,
  }));
}

async function deliver(
  { task, payload }: { task: Task; payload: TaskPayload },
  shard: TaskShardObject,
  attempts: number,
  services: FollowUpServices,
): Promise<Verdict> {
  const result = await readResult(task, services.results);
  if (!result.ok) return { outcome: "the result cannot be read", retryAfterSeconds: 5 };

  const view = viewOf(task, result.value);
  const { source, callback_url } = payload;
  const published =
    source && services.config.KAFKA_PUBLISH_RESULTS
      ? await publish(view, { ...source, tenant: task.tenant }, services)
      : null;
  const called = callback_url ? await call(callback_url, view, services) : null;
  const failure = published ?? called;
  if (failure === null) {
    await shard.closeFollowUp(task.id, "done", null);
    return { outcome: "done", retryAfterSeconds: null };
  }
  if (attempts < maxAttempts) return { outcome: failure, retryAfterSeconds: 5 * 4 ** (attempts - 1) };
  await shard.closeFollowUp(task.id, "abandoned", failure);
  return { outcome: `abandoned: ${failure}`, retryAfterSeconds: null };
}

/** Null when the record is in the topic. A consumer recognises a repeated result by its `task_id`. */
async function publish(
  view: TaskView,
  source: EventOrigin & { tenant: string },
  { sinkOf, tracer, config }: FollowUpServices,
): Promise<string | null> {
  const { topic, partition, offset, event_id } = source;
  const resultsTopic = resultsTopicOf(source, config);
  if (resultsTopic === null) return `KAFKA_TOPICS has no topic ${topic} of the tenant ${source.tenant}`;
  const key = source.key !== null && source.key_encoding ? bytesOfBase64(source.key) : source.key;
  const value = JSON.stringify({ ...view, event_id, source: { topic, partition, offset } });
  const message = messagingSpan("send", "kafka", resultsTopic, {});
  return tracer.span(message, async (span) => {
    const recordHeaders = { task_id: view.task_id, ...traceHeaders() };
    const headers = Object.entries(recordHeaders).map(([key, value]) => ({ key, value }));
    const published = await sinkOf(resultsTopic).publish([{ key, value, headers }]);
    if (published.ok) return null;
    span.fail(published.error.reason);
    return published.error.message;
  });
}

function call(url: string, view: TaskView, services: FollowUpServices): Promise<string | null> {
  const { task_id: id, status, settled_at, created_at } = view;
  const event = { type: `task.${status.toLowerCase()}`, timestamp: settled_at ?? created_at, data: view };
  return postWebhook({ url, id, event, secrets: services.config.CALLBACK_SECRET }, services);
}
