// What a settled task still owes: its callback URL, and the topic of results if it came from an event. At least once; what
// fails is tried again with growing pauses, then given up, and the timeline tells which.
import type { Services } from "../services.ts";
import { readResult } from "../tasks/read-task.ts";
import type { EventOrigin } from "../tasks/task.ts";
import { type TaskView, viewOf } from "../tasks/task-result.ts";
import { postWebhook } from "./post-webhook.ts";
import type { Verdict } from "./verdict.ts";

const maxAttempts = 4;

export async function followUp(taskId: string, attempts: number, services: Services): Promise<Verdict> {
  const shard = services.shards.holding(taskId);
  const owed = await shard?.owedFollowUp(taskId);
  if (!shard || !owed) return { outcome: "nothing owed", retryAfterSeconds: null };
  const result = await readResult(owed.task, services.results);
  if (!result.ok) return { outcome: "result unreadable", retryAfterSeconds: 5 };

  const view = viewOf(owed.task, result.value);
  const { source, callback_url } = owed.payload;
  const published = source && services.config.KAFKA_PUBLISH_RESULTS ? await publish(view, source, services) : null;
  const called = callback_url ? await call(callback_url, view, services) : null;
  const failure = published ?? called;
  if (failure === null) {
    await shard.closeFollowUp(taskId, "done", null);
    return { outcome: "done", retryAfterSeconds: null };
  }
  if (attempts < maxAttempts) return { outcome: failure, retryAfterSeconds: 5 * 4 ** (attempts - 1) };
  await shard.closeFollowUp(taskId, "abandoned", failure);
  return { outcome: `given up: ${failure}`, retryAfterSeconds: null };
}

/** Null when the topic has it. A consumer tells a repeated result by its `task_id`. */
async function publish(view: TaskView, source: EventOrigin, { kafka }: Services): Promise<string | null> {
  const { topic, partition, offset, key, event_id } = source;
  const value = JSON.stringify({ ...view, event_id, source: { topic, partition, offset } });
  const headers = [{ key: "task_id", value: view.task_id }];
  const published = await kafka.sink.publish([{ key, value, headers }]);
  return published.ok ? null : published.error.message;
}

const call = (url: string, view: TaskView, { config, now }: Services): Promise<string | null> =>
  postWebhook({ url, id: view.task_id, body: JSON.stringify(view), secret: config.CALLBACK_SECRET }, now());
