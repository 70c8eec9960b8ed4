// One call of a webhook, as Standard Webhooks says: the same id whenever it is tried again.
import { signWebhook } from "./webhook-signature.ts";

const answerMs = 10_000;

interface Webhook {
  url: string;
  id: string;
  body: string;
  /** Empty sends it unsigned. */
  secret: string;
}

/** Null when the receiver took it, else why not. `now` is in Unix milliseconds. */
export async function postWebhook({ url, id, body, secret }: Webhook, now: number): Promise<string | null> {
  const timestamp = Math.floor(now / 1000).toString();
  const headers: Record<string, string> = {
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": timestamp,
  };
  if (secret) headers["webhook-signature"] = await signWebhook(secret, id, timestamp, body);
  try {
    const signal = AbortSignal.timeout(answerMs);
    const response = await fetch(url, { method: "POST", headers, body, redirect: "manual", signal });
    await response.body?.cancel();
    return response.ok ? null : `the receiver answered ${response.status}`;
  } catch (error) {
    return `the receiver did not answer: ${error instanceof Error ? error.name : "unknown"}`;
  }
}
