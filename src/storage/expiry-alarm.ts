// When an object's alarm must ring so that ended entries are deleted. Ends are rounded up to the minute: setting an alarm
// is a billed write, ended entries are not served anyway, and most new entries then fall behind the alarm that is set.
const GRAIN_MS = 60_000;

export const alarmFor = (endsAt: number): number => Math.ceil(endsAt / GRAIN_MS) * GRAIN_MS;

/**
 * The alarm to set when an entry with this end is written, or null when the one already set rings early enough.
 * `earliestEnd` is that of the entries before. An alarm long overdue was given up by the platform and is set anew.
 */
export function earlierAlarm(earliestEnd: number | null, newEnd: number, now: number): number | null {
  if (earliestEnd !== null) {
    const current = alarmFor(earliestEnd);
    if (current <= alarmFor(newEnd) && current + GRAIN_MS > now) return null;
  }
  return alarmFor(newEnd);
}
