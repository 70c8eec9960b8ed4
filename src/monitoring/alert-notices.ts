// What a receiver is told when a silence ends.
import { alertKey, type StoredAlert } from "./alert.ts";
import type { AlertTransition } from "./alerts.ts";

type PastTransition = Pick<AlertTransition, "id" | "status" | "notice"> & { alert: StoredAlert };

/**
 * Of the alerts that a silence held back: those that still fire, and the ids of the ends that a receiver waits for, because it was told of
 * the beginning. An alert that began and ended in the silence was never told of. An alert that begins at `at` is told of as any other.
 */
export function afterSilence(
  firing: readonly StoredAlert[],
  past: readonly PastTransition[],
  at: number,
): { unsilenced: StoredAlert[]; overdue: string[] } {
  const began = new Date(at).toISOString();
  const fires = new Set(firing.map(alertKey));
  const unsilenced = firing.filter(({ since }) => since !== began);
  const overdue = [...Map.groupBy(past, ({ alert }) => alertKey(alert))].flatMap(([key, transitions]) => {
    const end = transitions.findLast(({ status }) => status === "resolved");
    const told = transitions.findLast(({ notice }) => notice === "pending" || notice === "delivered");
    const isAwaited = told !== undefined && told.status !== "resolved";
    return !fires.has(key) && isAwaited && end?.notice === "silenced" ? [end.id] : [];
  });
  return { unsilenced, overdue };
}
