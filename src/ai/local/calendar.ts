// Which days there are: the number of a month by its name, in English and Spanish, and how many days it has.

const monthNames: readonly (readonly string[])[] = [
  ["january", "jan", "enero"],
  ["february", "feb", "febrero"],
  ["march", "mar", "marzo"],
  ["april", "apr", "abril"],
  ["may", "mayo"],
  ["june", "jun", "junio"],
  ["july", "jul", "julio"],
  ["august", "aug", "agosto"],
  ["september", "sept", "sep", "septiembre", "setiembre"],
  ["october", "oct", "octubre"],
  ["november", "nov", "noviembre"],
  ["december", "dec", "diciembre"],
];
const monthByName = new Map(monthNames.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));

/** Longer names come first, so that a pattern of them takes the whole name. */
export const monthWords = [...monthByName.keys()].sort((a, b) => b.length - a.length).join("|");
export const wholeMonthWords = [...monthByName.keys()]
  .filter((name) => name.length > 4 || name === "may" || name === "june" || name === "july" || name === "mayo")
  .sort((a, b) => b.length - a.length)
  .join("|");

/** 1 to 12, from a name in any letter case or digits; null when it is no month. */
export function monthOf(written: string): number | null {
  const month = monthByName.get(written.toLowerCase()) ?? Number(written);
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : null;
}

/** Whether the month has such a day. Without a year, February has 29. */
export function isDay(day: number, month: number | null, year: number | null): boolean {
  if (month === null || day < 1) return false;
  const days = new Date(Date.UTC(year ?? 2000, month, 0));
  if (year !== null) days.setUTCFullYear(year, month, 0);
  return day <= days.getUTCDate();
}
