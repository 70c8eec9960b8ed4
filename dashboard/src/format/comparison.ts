// Compares a figure with the same figure of the range before.
import { texts } from "../texts/texts.ts";
import { number, wholePercent } from "./numbers.ts";

/** `12 in the hour before (+25%)` */
export function comparison(
  now: number | null,
  before: number | null,
  write: (value: number) => string,
  when: string,
): string {
  const { nothing, figure } = texts.value.comparison;
  return before === null ? nothing(when) : figure(write(before), when, now === null ? "" : changeOf(now, before));
}

/** Empty where a share has no meaning: from nothing. */
function changeOf(now: number, before: number): string {
  const { same, aboutSame, times } = texts.value.comparison;
  if (now === before) return same;
  if (before === 0) return "";
  const share = Math.round((now / before - 1) * 100);
  if (share === 0) return aboutSame;
  if (share >= 900) return times(number(Math.round(now / before)));
  return `${share > 0 ? "+" : "−"}${wholePercent(Math.abs(share))}`;
}
