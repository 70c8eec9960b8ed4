// Formats numbers and times for the page.

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });

export const number = (value: number): string =>
  Math.abs(value) >= 100_000 ? short.format(value) : whole.format(value);

export const percent = (value: number): string => `${value.toFixed(value === 0 || value === 100 ? 0 : 1)}%`;

const dollars = new Intl.NumberFormat("en", { style: "currency", currency: "USD" });
const cents = new Intl.NumberFormat("en", { style: "currency", currency: "USD", maximumSignificantDigits: 2 });

/** A call may cost less than a cent, so small amounts keep two significant digits. */
export const usd = (value: number): string => (value === 0 || value >= 1 ? dollars : cents).format(value);

/** Writes milliseconds in the largest suitable unit. Each unit is chosen after rounding, so no part of it is as large as the next unit. */
export function duration(ms: number | null): string {
  if (ms === null) return "–";
  if (Math.round(ms) < 1000) return `${Math.round(ms)} ms`;
  const tenths = Math.round(ms / 100);
  if (tenths < 100) return `${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1440) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  const hours = Math.round(ms / 3_600_000);
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

const dayAndSeconds = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

const isToday = (date: Date): boolean => date.toDateString() === new Date().toDateString();

/** The time of day for today; the date and the time for any other day. */
export function moment(time: string | number): string {
  const date = new Date(time);
  return (isToday(date) ? clock : day).format(date);
}

/** Also on another day. */
export const momentWithSeconds = (time: number): string =>
  (isToday(new Date(time)) ? clock : dayAndSeconds).format(time);

export const between = (from: string, to: string | null): number | null =>
  to === null ? null : Date.parse(to) - Date.parse(from);

export function bytes(count: number): string {
  if (count < 1024) return `${count} B`;
  if (count < 1_048_576) return `${(count / 1024).toFixed(1)} KiB`;
  return `${(count / 1_048_576).toFixed(1)} MiB`;
}
