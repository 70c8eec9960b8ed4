// What is wrong right now, since when, and what is told of it. Alerts belong to a tenant, or to the whole deployment and then
// to everybody.
import * as z from "zod";

export const alertRuleNames = [
  "queue_length",
  "oldest_message",
  "cache_hit_rate",
  "dead_letters",
  "kafka_lag",
  "provider_circuit",
  "daily_budget",
  "worker_saturation",
  "model_retiring",
] as const;
export type AlertRuleName = (typeof alertRuleNames)[number];

/** What a rule found. */
const breach = z.object({
  rule: z.enum(alertRuleNames),
  subject: z.string().nullable().describe("Which one, where there are several: a queue, a provider, a model."),
  value: z.number(),
  threshold: z.number(),
  message: z.string().describe("What is wrong, and what to do."),
});
export type Breach = z.infer<typeof breach>;

export const alertView = breach
  .extend({
    tenant: z.string().nullable().describe("Null for what is about the whole deployment."),
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
      .describe("What became of the call to ALERT_WEBHOOK_URL; none when there was no such address."),
    error: z.string().nullable().describe("Why the last call failed."),
  })
  .meta({ id: "AlertTransition" });
export type AlertTransition = z.infer<typeof alertTransition>;

/** What a rule said about a scope. A rule that could not tell is left out, and what it said before stays. */
export interface Judgement {
  /** Null is the whole deployment. */
  tenant: string | null;
  rule: AlertRuleName;
  breaches: Breach[];
}

/** The state of all alerts: since when each fires, what was told, and what is still to be told. */
export interface AlertLogObject {
  /** `notify`: transitions are to be delivered. */
  record(judgements: readonly Judgement[], at: number, notify: boolean): Promise<void>;
  /** What fires for a tenant, the deployment's own included; the longest first. */
  firing(tenant: string): Promise<Alert[]>;
  /** Newest first. */
  transitions(tenant: string, limit: number): Promise<AlertTransition[]>;
  /**
   * What is to be delivered, oldest first. Nobody else is given anything until `endDelivery`, or until the time of one who
   * never ended is over.
   */
  beginDelivery(at: number): Promise<AlertTransition[]>;
  /** What was delivered, and where it stopped. */
  endDelivery(delivered: readonly string[], failed: { id: string; error: string } | null): Promise<void>;
}

/** Tells one alert of a scope from another. */
export const alertKey = ({ rule, subject }: Pick<Breach, "rule" | "subject">): string => `${rule} ${subject ?? ""}`;

export interface AlertChange {
  began: Alert[];
  stays: Alert[];
  ended: Alert[];
}

/** What a judgement changes of the alerts that its rule had in its scope. What stays keeps its beginning and tells its new value. */
export function judge(known: readonly Alert[], { tenant, breaches }: Judgement, at: number): AlertChange {
  const before = new Map(known.map((alert) => [alertKey(alert), alert]));
  const now = new Set(breaches.map(alertKey));
  const alertOf = (found: Breach): Alert => ({
    ...found,
    tenant,
    since: before.get(alertKey(found))?.since ?? new Date(at).toISOString(),
  });
  return {
    began: breaches.filter((found) => !before.has(alertKey(found))).map(alertOf),
    stays: breaches.filter((found) => before.has(alertKey(found))).map(alertOf),
    ended: known.filter((alert) => !now.has(alertKey(alert))),
  };
}
