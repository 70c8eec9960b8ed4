// Sends the alerts that began and ended to ALERT_WEBHOOK_URL, in their order. When a delivery fails, the rest waits until the next
// minute, so the receiver never gets the end of an alert before its beginning.
import type { CronServices } from "../composition/services.ts";
import { pagerDutyNotice, slackNotice, tellsOf } from "../monitoring/alert-notice.ts";
import type { AlertTransition } from "../monitoring/alerts.ts";
import { log } from "../telemetry/log.ts";
import { postJson, postWebhook } from "./post-webhook.ts";

type DeliveryServices = Pick<CronServices, "alerts" | "config" | "now" | "tracer">;

export async function deliverAlerts(services: DeliveryServices): Promise<void> {
  const { alerts, now, config } = services;
  if (!config.ALERT_WEBHOOK_URL) return;
  const delivered: string[] = [];
  let failed: { id: string; error: string } | null = null;
  const transitions = await alerts.beginDelivery(now());
  for (const transition of transitions) {
    const { id } = transition;
    const error = await notify(transition, services);
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

/** Null when the receiver accepted the notice, or its format has none; otherwise the reason why not. */
async function notify(transition: AlertTransition, services: DeliveryServices): Promise<string | null> {
  const { ALERT_WEBHOOK_URL: url, ALERT_WEBHOOK_FORMAT, ALERT_WEBHOOK_SECRET: secrets } = services.config;
  const { ALERT_PAGERDUTY_KEY: routingKey, OTEL_SERVICE_NAME: source } = services.config;
  const { id, status, at: timestamp, alert: data } = transition;
  const type = status === "resolved" ? "alert.resolved" : "alert.firing";
  if (!tellsOf(status, ALERT_WEBHOOK_FORMAT)) return null;
  switch (ALERT_WEBHOOK_FORMAT) {
    case "standard":
      return postWebhook({ url, id, event: { type, timestamp, data }, secrets }, services);
    case "slack":
      return postJson(url, JSON.stringify(slackNotice(transition)), {}, services);
    case "pagerduty":
      return postJson(url, JSON.stringify(pagerDutyNotice(transition, { routingKey, source })), {}, services);
    default:
      return ALERT_WEBHOOK_FORMAT satisfies never;
  }
}
