// When an alert begins, goes on and ends. It begins in the minute in which its value is beyond the threshold. It ends when the value has
// been back beyond a margin for some minutes, so that a value around the threshold makes one alert and not twenty.
import { alertKey, type Breach, type StoredAlert } from "./alert.ts";
import type { RuleResult } from "./alerts.ts";

export interface AlertChange {
  started: StoredAlert[];
  continuing: StoredAlert[];
  ended: StoredAlert[];
}

/** Two runs of a minute are not exactly a minute apart. */
const jitterMs = 10_000;

/** Compares a rule's new result with its alerts in the same scope. An alert that continues keeps `since` and who takes care of it. */
export function updateAlerts(
  known: readonly StoredAlert[],
  { tenant, breaches, others }: RuleResult,
  at: number,
  recoveryMs: number,
): AlertChange {
  const before = new Map(known.map((alert) => [alertKey(alert), alert]));
  const found = new Map(breaches.map((breach) => [alertKey(breach), breach]));
  const measured = new Map(others.map((other) => [other.subject, other]));
  const alertOf = (current: Breach): StoredAlert => {
    const alert = before.get(alertKey(current));
    const since = alert?.since ?? iso(at);
    return { ...current, tenant, since, recovery: null, acknowledged: alert?.acknowledged ?? null };
  };
  const change: AlertChange = { started: [], continuing: [], ended: [] };
  for (const current of breaches) {
    change[before.has(alertKey(current)) ? "continuing" : "started"].push(alertOf(current));
  }
  for (const alert of known) {
    if (found.has(alertKey(alert))) continue;
    const { value = null, isBack = true } = measured.get(alert.subject) ?? {};
    const since = isBack ? (alert.recovery?.since ?? iso(at)) : null;
    const endsAt = since === null ? null : Date.parse(since) + recoveryMs;
    const recovery = { value, since, ends_at: endsAt === null ? null : iso(endsAt) };
    change[endsAt !== null && at >= endsAt - jitterMs ? "ended" : "continuing"].push({ ...alert, recovery });
  }
  return change;
}

const iso = (at: number): string => new Date(at).toISOString();
