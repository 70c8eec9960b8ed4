// What an alert says: a rule's finding, and what was decided about it since it began.
import * as z from "zod";
import { operator } from "./alert-operator.ts";

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

/** These are about the deployment; all others are about one tenant. */
export const isOfDeployment = (rule: AlertRuleName): boolean =>
  rule === "worker_saturation" || rule === "model_retiring";

/** What the message says beside value and threshold, for readers that write it in another language. */
const alertFacts = z.record(z.string(), z.union([z.number(), z.string(), z.null()]));
export type AlertFacts = z.infer<typeof alertFacts>;

/** A condition that a rule found. Alerts of earlier versions have no facts, and end at their threshold. */
export const breach = z.object({
  rule: z.enum(alertRuleNames),
  subject: z
    .string()
    .nullable()
    .describe("The queue, provider, poller or model concerned; null when the rule is about none of these."),
  value: z.number().describe("In the last minute in which it was beyond the threshold."),
  threshold: z.number(),
  end_threshold: z
    .number()
    .nullable()
    .default(null)
    .describe("The value must have been back beyond this for ALERT_RECOVERY_MINUTES until the alert ends."),
  message: z.string().describe("What is wrong, and what to do."),
  facts: alertFacts
    .prefault({})
    .describe("What the message says beside value and threshold, by name: figures, names and settings."),
});
export type Breach = z.infer<typeof breach>;

export const acknowledgement = z.object({ by: operator, at: z.iso.datetime(), note: z.string() });

/** How an alert is stored while it fires. */
export const storedAlert = breach.extend({
  tenant: z.string().nullable().describe("Null for an alert of the whole deployment."),
  since: z.iso.datetime(),
  recovery: z
    .object({
      value: z.number().nullable().describe("The value now; null when there is none to be measured."),
      since: z.iso
        .datetime()
        .nullable()
        .describe("Since when the value has been back beyond `end_threshold`; null while it is between the two."),
      ends_at: z.iso.datetime().nullable().describe("When the alert ends, if the value stays there."),
    })
    .nullable()
    .default(null)
    .describe("Null while the value is beyond the threshold."),
  acknowledged: acknowledgement.nullable().default(null),
});
export type StoredAlert = z.infer<typeof storedAlert>;

/** Identifies an alert within its scope. */
export const alertKey = ({ rule, subject }: Pick<Breach, "rule" | "subject">): string => `${rule} ${subject ?? ""}`;
