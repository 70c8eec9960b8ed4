// When an object's alarm must ring so that ended entries are deleted. Ends are rounded up to the minute: setting an alarm
// is a billed write, ended entries are not served anyway, and most new entries then fall behind the alarm that is set.
const GRAIN_MS = 60_000;

export const alarmFor = (endsAt: number): number => Math.ceil(endsAt / GRAIN_MS) * GRAIN_MS;

/** The alarm to set after writing, or null when the one already set rings early enough. */
export function earlierAlarm(before: number | null, after: number | null): number | null {
  if (after === null) return null;
  return before === null || alarmFor(after) < alarmFor(before) ? alarmFor(after) : null;
}
