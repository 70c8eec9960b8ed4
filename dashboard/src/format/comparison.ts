// Compares a figure with the same figure of the range before.

/** `12 in the hour before (+25%)` */
export function comparison(
  now: number | null,
  before: number | null,
  write: (value: number) => string,
  when: string,
): string {
  if (before === null) return `none in ${when}`;
  const change = now === null ? "" : changeOf(now, before);
  return `${write(before)} in ${when}${change && ` (${change})`}`;
}

/** Empty where a share has no meaning: from nothing. */
function changeOf(now: number, before: number): string {
  if (now === before) return "the same";
  if (before === 0) return "";
  const share = Math.round((now / before - 1) * 100);
  if (share === 0) return "about the same";
  if (share >= 900) return `${Math.round(now / before)} times as much`;
  return `${share > 0 ? "+" : "−"}${Math.abs(share)}%`;
}
