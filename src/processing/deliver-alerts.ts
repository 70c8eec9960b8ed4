// Sends the alerts that began and ended to ALERT_WEBHOOK_URL, in their order. When a delivery fails, the rest waits until the next
// minute, so the receiver never gets the end of an alert before its beginning.
import type { CronServices } from "../composition/services.ts";
import { log } from "../telemetry/log.ts";
import { postWebhook } from "./post-webhook.ts";

export async function deliverAlerts(
  services: Pick<CronServices, "alerts" | "config" | "now" | "tracer">,
): Promise<void> {
  const { alerts, now } = services;
  const { ALERT_WEBHOOK_URL: url, ALERT_WEBHOOK_SECRET: secret } = services.config;
  if (!url) return;
  const delivered: string[] = [];
  let failed: { id: string; error: string } | null = null;
  const transitions = await alerts.beginDelivery(now());
  for (const { id, status, at, alert } of transitions) {
    const body = JSON.stringify({ type: `alert.${status}`, timestamp: at, data: alert });
    const error = await postWebhook({ url, id, body, secret }, services);
    if (error !== null) {
      failed = { id, error };
      break;
    }
    delivered.push(id);
  }
  if (transitions.length === 0) return;
  await alerts.endDelivery(delivered, failed);
  const line = { event: "alerts_delivered", delivered: delivered.length, error: failed?.error ?? null };
  log(failed ? "warn" : "info", line);
}
