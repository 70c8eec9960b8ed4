// Finds what a misspelt name was meant to be.

/** The first name that differs from `given` only in case, in spaces or hyphens for underscores, or by one edit; null without one. */
export function meantName(given: string, names: Iterable<string>): string | null {
  const written = given
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");
  for (const name of names) if (isOneEditAway(written, name)) return name;
  return null;
}

/** Whether one letter is added, missing or another, or two neighbours are exchanged, or nothing differs. */
function isOneEditAway(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (longer.length - shorter.length > 1) return false;
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start += 1;
  const rest = (text: string, from: number) => text.slice(start + from);
  if (shorter.length < longer.length) return rest(shorter, 0) === rest(longer, 1);
  const isExchanged = shorter[start] === longer[start + 1] && shorter[start + 1] === longer[start];
  return rest(shorter, 1) === rest(longer, 1) || (isExchanged && rest(shorter, 2) === rest(longer, 2));
}
