// Calls a settled task's callback URL, at least once, signed as the Standard Webhooks specification says when a secret is
// set. A receiver that fails is tried again with growing pauses, then given up; the timeline tells which.
import type { Services } from "../services.ts";
import { readResult } from "../tasks/read-task.ts";
import { viewOf } from "../tasks/task-result.ts";
import type { Verdict } from "./verdict.ts";
import { signWebhook } from "./webhook-signature.ts";

const maxAttempts = 4;
const answerMs = 10_000;

export async function callBack(taskId: string, attempts: number, services: Services): Promise<Verdict> {
  const shard = services.shards.holding(taskId);
  const owed = await shard?.owedCallback(taskId);
  if (!shard || !owed) return { outcome: "nothing owed", retryAfterSeconds: null };
  const result = await readResult(owed.task, services.results);
  if (!result.ok) return { outcome: "result unreadable", retryAfterSeconds: 5 };

  const body = JSON.stringify(viewOf(owed.task, result.value));
  const failure = await post(owed.url, taskId, body, services);
  if (failure === null) {
    await shard.closeFollowUp(taskId, "done", null);
    return { outcome: "called", retryAfterSeconds: null };
  }
  if (attempts < maxAttempts) return { outcome: failure, retryAfterSeconds: 5 * 4 ** (attempts - 1) };
  await shard.closeFollowUp(taskId, "abandoned", failure);
  return { outcome: `given up: ${failure}`, retryAfterSeconds: null };
}

/** Null when the receiver took it, else why not. */
async function post(url: string, taskId: string, body: string, services: Services): Promise<string | null> {
  const timestamp = Math.floor(services.now() / 1000).toString();
  const secret = services.config.CALLBACK_SECRET;
  const headers: Record<string, string> = {
    "content-type": "application/json",
    "webhook-id": taskId,
    "webhook-timestamp": timestamp,
  };
  if (secret) headers["webhook-signature"] = await signWebhook(secret, taskId, timestamp, body);
  try {
    const signal = AbortSignal.timeout(answerMs);
    const response = await fetch(url, { method: "POST", headers, body, redirect: "manual", signal });
    await response.body?.cancel();
    return response.ok ? null : `the receiver answered ${response.status}`;
  } catch (error) {
    return `the receiver did not answer: ${error instanceof Error ? error.name : "unknown"}`;
  }
}
