// Alerts: what is wrong now, since when, and which notifications were sent. An alert belongs to one tenant, or to the whole
// deployment, in which case every tenant sees it.
import * as z from "zod";

export const alertRuleNames = [
  "queue_length",
  "oldest_message",
  "cache_hit_rate",
  "dead_letters",
  "kafka_lag",
  "kafka_stuck",
  "provider_circuit",
  "daily_budget",
  "worker_saturation",
  "model_retiring",
] as const;
export type AlertRuleName = (typeof alertRuleNames)[number];

/** A condition that a rule found. */
const breach = z.object({
  rule: z.enum(alertRuleNames),
  subject: z
    .string()
    .nullable()
    .describe("The queue, provider or model concerned; null when the rule is about none of these."),
  value: z.number(),
  threshold: z.number(),
  message: z.string().describe("What is wrong, and what to do."),
});
export type Breach = z.infer<typeof breach>;

export const alertView = breach
  .extend({
    tenant: z.string().nullable().describe("Null for an alert of the whole deployment."),
    since: z.iso.datetime(),
  })
  .meta({ id: "Alert" });
export type Alert = z.infer<typeof alertView>;

export const alertTransition = z
  .object({
    id: z.string(),
    status: z.enum(["firing", "resolved"]),
    at: z.iso.datetime(),
    alert: alertView,
    notice: z
      .enum(["none", "pending", "delivered", "given_up"])
      .describe("The state of the notification to ALERT_WEBHOOK_URL; none when no address was set."),
    error: z.string().nullable().describe("Why the last notification attempt failed."),
  })
  .meta({ id: "AlertTransition" });
export type AlertTransition = z.infer<typeof alertTransition>;

/** The result of one rule for one scope. A rule that could not decide has no result, and its alerts stay as they are. */
export interface RuleResult {
  /** Null is the whole deployment. */
  tenant: string | null;
  rule: AlertRuleName;
  breaches: Breach[];
}

/** Stores the alerts that fire, the transitions so far, and which of these are still to be delivered. */
export interface AlertLogObject {
  /** `notify`: whether the transitions are to be delivered. Returns how many transitions, of now or before, are still to be delivered. */
  record(results: readonly RuleResult[], at: number, notify: boolean): Promise<number>;
  /** The alerts that fire for a tenant, including the deployment's, oldest first. */
  firing(tenant: string): Promise<Alert[]>;
  /** Newest first. */
  transitions(tenant: string, limit: number): Promise<AlertTransition[]>;
  /**
   * The transitions to deliver, oldest first. Other callers get none until `endDelivery`, or until the lease of a caller that
   * never ended its delivery expires.
   */
  beginDelivery(at: number): Promise<AlertTransition[]>;
  /** Records which transitions were delivered, and which one failed. */
  endDelivery(delivered: readonly string[], failed: { id: string; error: string } | null): Promise<void>;
}

/** Identifies an alert within its scope. */
export const alertKey = ({ rule, subject }: Pick<Breach, "rule" | "subject">): string => `${rule} ${subject ?? ""}`;

export interface AlertChange {
  started: Alert[];
  continuing: Alert[];
  ended: Alert[];
}

/** Compares a rule's new result with its alerts in the same scope. An alert that continues keeps `since` and gets its new value. */
export function updateAlerts(known: readonly Alert[], { tenant, breaches }: RuleResult, at: number): AlertChange {
  const before = new Map(known.map((alert) => [alertKey(alert), alert]));
  const now = new Set(breaches.map(alertKey));
  const alertOf = (current: Breach): Alert => ({
    ...current,
    tenant,
    since: before.get(alertKey(current))?.since ?? new Date(at).toISOString(),
  });
  return {
    started: breaches.filter((current) => !before.has(alertKey(current))).map(alertOf),
    continuing: breaches.filter((current) => before.has(alertKey(current))).map(alertOf),
    ended: known.filter((alert) => !now.has(alertKey(alert))),
  };
}
