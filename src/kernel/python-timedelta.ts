/** `4:30:00`, `1 day, 0:00:05`, `2 days, 4:30:00`: a duration as Python writes it. Whole seconds, not negative. */
export function pythonTimedelta(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  const twoDigits = (count: number) => String(Math.floor(count) % 60).padStart(2, "0");
  const time = `${Math.floor(seconds / 3600) % 24}:${twoDigits(seconds / 60)}:${twoDigits(seconds)}`;
  return days === 0 ? time : `${days} day${days === 1 ? "" : "s"}, ${time}`;
}
