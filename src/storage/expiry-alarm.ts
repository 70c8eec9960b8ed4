// When an object's alarm must wake it to delete expired entries. The time is rounded up to the minute: an expired entry is not served
// anyway, setting an alarm is a billed write, and after the rounding most new entries need no new alarm.
const GRAIN_MS = 60_000;

export const alarmFor = (endsAt: number): number => Math.ceil(endsAt / GRAIN_MS) * GRAIN_MS;

/**
 * The alarm to set when an entry that expires at `newEnd` is written, or null when the current alarm is early enough. `earliestEnd` is
 * the first expiry of the other entries. The platform gives up an alarm that is long overdue, so such an alarm is set again.
 */
export function earlierAlarm(earliestEnd: number | null, newEnd: number, now: number): number | null {
  if (earliestEnd !== null) {
    const current = alarmFor(earliestEnd);
    if (current <= alarmFor(newEnd) && current + GRAIN_MS > now) return null;
  }
  return alarmFor(newEnd);
}
