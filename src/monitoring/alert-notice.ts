// What is posted to ALERT_WEBHOOK_URL when an alert begins or ends, in the format of its receiver.
import type { Config } from "../config/config.ts";
import { alertKey } from "./alert.ts";
import type { AlertTransition } from "./alerts.ts";

/** Slack shows a longer text in parts; PagerDuty refuses a longer summary, and a longer key. */
const [maxTextLength, maxSummaryLength, maxKeyLength] = [3000, 1024, 255];

/** Only PagerDuty knows what it is that somebody takes care of an alert. */
export const tellsOf = (status: AlertTransition["status"], format: Config["ALERT_WEBHOOK_FORMAT"]): boolean =>
  status !== "acknowledged" || format === "pagerduty";

/** The message of a Slack incoming webhook. Mattermost and other receivers read it too. */
export function slackNotice({ status, at, alert }: AlertTransition): object {
  const { message, since } = alert;
  const ended = status === "resolved";
  const heading = `${ended ? "Resolved" : status === "unsilenced" ? "Still firing" : "Firing"}: *${titleOf(alert)}*`;
  const times = ended ? `It fired from ${since} to ${at}.` : `It fires since ${since}.`;
  return { text: slackText(`${heading}\n${ended ? "" : `${message}\n`}${times}`) };
}

/** Slack reads these three characters as markup. */
const slackText = (text: string): string =>
  text.slice(0, maxTextLength).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * An event of PagerDuty's Events API v2. The end of an alert has the key of its beginning, which resolves the incident, and so has its
 * acknowledgement. `source` names the deployment, so that two deployments may share a key of PagerDuty.
 */
export function pagerDutyNotice(
  { status, at, alert }: AlertTransition,
  { routingKey, source }: { routingKey: string; source: string },
): object {
  const { tenant, message, rule, subject } = alert;
  const dedup_key = `${source}/${tenant ?? ""}/${alertKey(alert)}`.slice(0, maxKeyLength);
  const event_action = actions[status];
  if (event_action !== "trigger") return { routing_key: routingKey, event_action, dedup_key };
  return {
    routing_key: routingKey,
    event_action,
    dedup_key,
    payload: {
      summary: `${titleOf(alert)}: ${message}`.slice(0, maxSummaryLength),
      source,
      severity: "error",
      timestamp: at,
      component: subject ?? undefined,
      group: tenant ?? undefined,
      class: rule,
      custom_details: alert,
    },
  };
}

const actions = { firing: "trigger", unsilenced: "trigger", acknowledged: "acknowledge", resolved: "resolve" } as const;

function titleOf({ rule, subject, tenant }: AlertTransition["alert"]): string {
  return `${rule.replaceAll("_", " ")}${subject ? ` (${subject})` : ""}${tenant ? ` of ${tenant}` : ""}`;
}
