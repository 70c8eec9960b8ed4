/** What `Retry-After` asks for, in milliseconds: seconds or an HTTP date, or OpenAI's own `retry-after-ms`; null without. */
export function retryAfterMs(headers: Headers | undefined, now: number): number | null {
  const milliseconds = Number(headers?.get("retry-after-ms") ?? Number.NaN);
  if (milliseconds >= 0) return milliseconds;
  const told = headers?.get("retry-after") ?? "";
  if (told === "") return null;
  const seconds = Number(told);
  if (seconds >= 0) return seconds * 1000;
  const date = Date.parse(told);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
