// Formats numbers and times for the page, in its language.
import { inEachLanguage, type Language } from "../texts/language.ts";
import { zone } from "./zone.ts";

const formatOf = (options: Intl.NumberFormatOptions) => inEachLanguage((name) => new Intl.NumberFormat(name, options));

const whole = formatOf({ maximumFractionDigits: 0 });
const short = formatOf({ notation: "compact", maximumFractionDigits: 1 });
const tenths = formatOf({ minimumFractionDigits: 1, maximumFractionDigits: 1 });

const thousandths = formatOf({ minimumFractionDigits: 3, maximumFractionDigits: 3 });
const threshold = formatOf({ minimumFractionDigits: 2, maximumFractionDigits: 3 });

/** A score, or a cosine. */
export const scoreText = (value: number): string => thousandths().format(value);

export const thresholdText = (value: number): string => threshold().format(value);

export const number = (value: number): string => (Math.abs(value) >= 100_000 ? short : whole)().format(value);

const percents = formatOf({ style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
const wholePercents = formatOf({ style: "percent", maximumFractionDigits: 0 });

export const percent = (value: number): string =>
  (value === 0 || value === 100 ? wholePercents : percents)().format(value / 100);

export const wholePercent = (value: number): string => wholePercents().format(value / 100);

/** `0.5/s` */
export const rate = (value: number): string => `${(value < 10 ? tenths : whole)().format(value)}/s`;

const dollars = formatOf({ style: "currency", currency: "USD", currencyDisplay: "narrowSymbol" });
const cents = formatOf({
  style: "currency",
  currency: "USD",
  currencyDisplay: "narrowSymbol",
  maximumSignificantDigits: 2,
});

/** A call may cost less than a cent, so small amounts keep two significant digits. */
export const usd = (value: number): string => (value === 0 || value >= 1 ? dollars : cents)().format(value);

/** Writes milliseconds in the largest suitable unit. Each unit is chosen after rounding, so no part of it is as large as the next unit. */
export function duration(ms: number | null): string {
  if (ms === null) return "–";
  if (Math.round(ms) < 1000) return `${Math.round(ms)} ms`;
  const roundedTenths = Math.round(ms / 100);
  if (roundedTenths < 100) return `${tenths().format(roundedTenths / 10)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1440) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  const hours = Math.round(ms / 3_600_000);
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** English with days before months and 24 hours. */
const dateLocales: Record<Language, string> = { en: "en-GB", es: "es" };
const timeOf = (options: Intl.DateTimeFormatOptions) => {
  const local = inEachLanguage((name) => new Intl.DateTimeFormat(dateLocales[name], options));
  const utc = inEachLanguage((name) => new Intl.DateTimeFormat(dateLocales[name], { ...options, timeZone: "UTC" }));
  return () => (zone.value === "utc" ? utc : local)();
};
const minutes = { hour: "2-digit", minute: "2-digit" } as const;
const seconds = { ...minutes, second: "2-digit" } as const;
const date = { day: "numeric", month: "short" } as const;

const clock = timeOf(seconds);
const clockOfMinutes = timeOf(minutes);
const day = timeOf({ ...date, ...minutes });
const dayAndSeconds = timeOf({ ...date, ...seconds });

const exact = timeOf({
  ...{ year: "numeric", month: "2-digit", day: "2-digit" },
  ...{ ...seconds, fractionalSecondDigits: 3, timeZoneName: "short" },
});

const isToday = (time: Date): boolean => dayOf(time) === dayOf(new Date());
const dayOf = (time: Date): string => (zone.value === "utc" ? time.toISOString().slice(0, 10) : time.toDateString());

/** The time of day for today; the date and the time for any other day. */
export function moment(time: string | number): string {
  const at = new Date(time);
  return (isToday(at) ? clock : day)().format(at);
}

/** With date, milliseconds and time zone. */
export const exactMoment = (time: string | number): string => exact().format(new Date(time));

/** Also on another day. */
export const momentWithSeconds = (time: number): string =>
  (isToday(new Date(time)) ? clock : dayAndSeconds)().format(time);

/** `09:30`, and the seconds where they are not zero. */
export const timeOfDay = (unixSeconds: number): string =>
  (unixSeconds % 60 === 0 ? clockOfMinutes : clock)().format(unixSeconds * 1000);

export const between = (from: string, to: string | null): number | null =>
  to === null ? null : Date.parse(to) - Date.parse(from);

export function bytes(count: number): string {
  if (count < 1024) return `${count} B`;
  if (count < 1_048_576) return `${tenths().format(count / 1024)} KiB`;
  return `${tenths().format(count / 1_048_576)} MiB`;
}
