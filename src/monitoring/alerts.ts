// The alerts as callers see them, and the log that stores them. An alert belongs to one tenant, or to the whole deployment, in which case
// every tenant sees it.
import * as z from "zod";
import { type AlertRuleName, acknowledgement, type Breach, type StoredAlert, storedAlert } from "./alert.ts";
import { alertLink, linksOf } from "./alert-links.ts";
import { type Operator, operatorView, seenBy } from "./alert-operator.ts";
import { type Silence, type SilenceView, silenceOf, silenceSeenBy, silenceView } from "./alert-silence.ts";

export const alertView = storedAlert
  .extend({
    acknowledged: acknowledgement
      .extend({ by: operatorView })
      .nullable()
      .describe("Who takes care of the alert; null when nobody said so. It ends with the alert."),
    silenced: silenceView.nullable().describe("The silence that holds back its notices; null when none does."),
    links: z.array(alertLink).describe("Where its tasks, dead letters, decisions or pollers are listed."),
  })
  .meta({ id: "Alert" });
export type Alert = z.infer<typeof alertView>;

export const alertTransition = z
  .object({
    id: z.string(),
    status: z
      .enum(["firing", "resolved", "acknowledged", "unsilenced"])
      .describe("`unsilenced`: its silence ended while it fires."),
    at: z.iso.datetime(),
    alert: alertView,
    notice: z
      .enum(["none", "pending", "delivered", "given_up", "silenced"])
      .describe("The state of the notification to ALERT_WEBHOOK_URL; none when there is none to be sent."),
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
  /** The other values that were measured, and whether they are so far from the threshold that an alert may end. */
  others: { subject: string | null; value: number; isBack: boolean }[];
}

export interface Recorded {
  /** How many transitions, of now or before, are still to be delivered. */
  undelivered: number;
  /** An alert fires whose value is back, and will end soon. */
  isEnding: boolean;
  /** When the next silence ends, Unix milliseconds; null without one. */
  silenceEndsAt: number | null;
}

/** Names a firing alert. */
export interface AlertName {
  tenant: string | null;
  rule: AlertRuleName;
  subject: string | null;
}

/** Stores the alerts that fire, the silences, the transitions so far, and which of these are still to be delivered. */
export interface AlertLogObject {
  /** `notify`: whether the transitions are to be delivered. */
  record(
    results: readonly RuleResult[],
    at: number,
    options: { notify: boolean; recoveryMs: number },
  ): Promise<Recorded>;
  /** The alerts that fire for a tenant, including the deployment's, oldest first. */
  firing(tenant: string, at: number): Promise<Alert[]>;
  /** Newest first. */
  transitions(tenant: string, limit: number): Promise<AlertTransition[]>;
  /** The silences for a tenant, including the deployment's, those that end first at the beginning. */
  silences(tenant: string, at: number): Promise<SilenceView[]>;
  /** Null when no such alert fires. An alert that is acknowledged again gets the new name and note. */
  acknowledge(
    alert: AlertName,
    acknowledgement: { by: Operator; note: string },
    at: number,
    notify: boolean,
  ): Promise<Alert | null>;
  /** Replaces a silence of the same rule and subject. Null when the tenant has too many. */
  silence(silence: Silence, at: number): Promise<SilenceView | null>;
  /** Null when no scope that is given has such a silence. */
  endSilence(
    id: string,
    scopes: readonly (string | null)[],
    at: number,
    notify: boolean,
  ): Promise<{ rule: AlertRuleName; subject: string | null } | null>;
  /**
   * The transitions to deliver, oldest first. Other callers get none until `endDelivery`, or until the lease of a caller that
   * never ended its delivery expires.
   */
  beginDelivery(at: number): Promise<AlertTransition[]>;
  /** Records which transitions were delivered, and which one failed. */
  endDelivery(delivered: readonly string[], failed: { id: string; error: string } | null): Promise<void>;
}

/** The alert as a tenant sees it, or anybody when `viewer` is null; `endedAt` is null while it fires. */
export function seenAlert(
  alert: StoredAlert,
  { viewer, silences, endedAt }: { viewer: string | null; silences: readonly Silence[]; endedAt: string | null },
): Alert {
  const { acknowledged } = alert;
  const silenced = silenceOf(alert, silences);
  return {
    ...alert,
    acknowledged: acknowledged && { ...acknowledged, by: seenBy(viewer, acknowledged.by) },
    silenced: silenced && silenceSeenBy(viewer, silenced),
    links: linksOf(alert, endedAt),
  };
}
