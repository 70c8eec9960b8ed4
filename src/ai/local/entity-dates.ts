// The spellings of dates and times, in English and Spanish, and which of their numbers can be a day, a month, an hour or a minute.
import { isDay, monthOf, monthWords, wholeMonthWords } from "./calendar.ts";
import { smallNumberWords } from "./number-words.ts";

const days =
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miércoles|jueves|viernes|sábado|domingo";
const weekday = `(?:(?:${days}),?\\s(?:(?:the|el|día)\\s)?)?`;
const zone = "(?:\\s?(?:UTC|GMT|CET|CEST|EST|EDT|PST|PDT)(?!\\p{L}))?";

/** A month alone is a date after such a word only: "may" is a verb, "March" an order, and both are names. */
const beforeMonth =
  "in|since|until|till|by|during|last|next|this|from|of|early|mid|late|every|for|through|en|desde|hasta|de|para|este|próximo|pasado|a finales de|principios de";
const beforeYear =
  "until|by|from|of|hasta|del|de|spring|summer|autumn|fall|winter|christmas|easter|primavera|verano|otoño|invierno|navidad|pascua";

export const datePatterns: readonly RegExp[] = [
  /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/g,
  /(?<![\d/])(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?![\d/])/g,
  /(?<![\d/])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4}|\d{2})(?![\d/])/g,
  /(?<![\d.-])(?<first>\d{1,2})(?<mark>[.-])(?<second>\d{1,2})\k<mark>(?<year>\d{4})(?![\d-]|\.\d)/g,
  new RegExp(
    `(?<!\\p{L})${weekday}(?<month>${monthWords})\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(?<year>\\d{4})(?!\\d))?(?![\\p{L}\\d:])`,
    "giu",
  ),
  new RegExp(
    `(?<![\\p{L}\\d.,/:-])${weekday}(?<day>\\d{1,2})(?:st|nd|rd|th|º)?\\s(?:de\\s|of\\s)?(?<month>${monthWords})(?!\\p{L})\\.?(?:,?\\s(?:de\\s|del\\s)?(?<year>\\d{4})(?!\\d))?`,
    "giu",
  ),
  new RegExp(`(?<!\\p{L})(?:${monthWords})\\.?,?\\s(?:of\\s|de\\s|del\\s)?\\d{4}(?!\\d)`, "giu"),
  new RegExp(`(?<=(?<!\\p{L})(?:${beforeMonth})\\s)(?:${wholeMonthWords})(?!\\p{L})`, "giu"),
  new RegExp(`(?<=(?<!\\p{L})(?:${beforeYear})\\s)(?:1[0-9]|20)\\d{2}(?![\\d\\p{L}%]|[.,:/-]\\d|\\s\\p{Ll})`, "giu"),
  /(?<=(?<!\p{L})(?:in|en|since|desde|año|year)\s)(?:1[0-9]|20)\d{2}(?![\d\p{L}%€$]|[.,:/-]\d|\s[€$£])/giu,
  new RegExp(`(?<!\\p{L})(?:${days})(?!\\p{L})`, "giu"),
];

const smallNumber = `(?:${smallNumberWords})`;

export const timePatterns: readonly RegExp[] = [
  /(?<!\p{L})(?:noon|midday|midnight|mediodía|medianoche)(?!\p{L})/giu,
  // "a las nueve y media", "a las 9 h"; "a las 9 personas" is no time.
  new RegExp(
    `(?<=(?<!\\p{L})a\\slas?\\s)(?:${smallNumber}|(?<half>\\d{1,2}))(?:\\s(?:y|menos)\\s(?:media|cuarto|${smallNumber}))?` +
      "(?:\\sen punto)?(?:\\sde la (?:mañana|tarde|noche|madrugada))?(?=\\s{0,3}(?:$|[.,;:!?)\\n](?!\\d)|y\\s|en\\s|del\\s|de\\s(?:hoy|mañana|ayer)))",
    "giu",
  ),
  /(?<=(?<!\p{L})a\slas?\s)(?<hour>\d{1,2})\s?(?:h|hrs|horas)(?!\p{L})/giu,
  new RegExp(
    `(?<!\\p{L})(?:(?:half|quarter|${smallNumber})\\s(?:past|to)\\s${smallNumber}|${smallNumber}\\so['’]clock)(?!\\p{L})`,
    "giu",
  ),
  /(?<=(?<!\p{L})(?:at|a las|a la)\s)(?<hour>\d{1,2})\.(?<minute>\d{2})(?![\p{L}\d%€$£]|[.,]\d|\s?[ap]\.?m)/giu,
  new RegExp(
    "(?<![\\d:.,])(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2}(?:\\.\\d{1,6})?)?" +
      `(?:\\s?(?:[ap]m|[ap]\\.\\s?m\\.?)(?!\\p{L})|\\s?(?:h|hrs|horas)(?!\\p{L})|\\sde la (?:mañana|tarde|noche|madrugada))?${zone}(?![\\d:])`,
    "giu",
  ),
  /(?<![\d:.,])(?<half>\d{1,2})(?:\.(?<minute>\d{2}))?\s?(?:[ap]m|[ap]\.\s?m\.?)(?!\p{L})/giu,
  /(?<![\d:.,])(?<hour>\d{1,2})h(?<minute>\d{2})?(?![\p{L}\d])/giu,
  /(?<![\d:.,])(?<half>\d{1,2})\s(?:o['’]clock|de la (?:mañana|tarde|noche|madrugada))(?!\p{L})/giu,
];

const within = (written: string | undefined, least: number, most: number): boolean =>
  written === undefined || (Number(written) >= least && Number(written) <= most);

/** Whether the calendar has that day; a match without a day has none to check. */
export function isDate({ groups = {} }: RegExpExecArray): boolean {
  const { day, month, year, first, second } = groups;
  const inYear = year === undefined || year.length < 4 ? null : Number(year);
  // Day and month, or month and day.
  if (first !== undefined && second !== undefined)
    return isDay(Number(second), monthOf(first), inYear) || isDay(Number(first), monthOf(second), inYear);
  return day === undefined || month === undefined || isDay(Number(day), monthOf(month), inYear);
}

export function isTime({ 0: written, groups = {} }: RegExpExecArray): boolean {
  const { hour, half, minute } = groups;
  // "16:9" and "3:20" look alike; a ratio is never written with "am".
  const most = /[ap]\.?\s?m/i.test(written) ? 12 : 23;
  return within(hour, 0, most) && within(half, 1, 12) && within(minute, 0, 59);
}
