// Two texts with the same normal form are the same question: Unicode form, white space and closing punctuation do not count;
// case and digits do. A text of only punctuation is kept as it is, because "?" and "!" must stay different questions.
const CLOSING = new Set(".!?…。！？,;:¡¿ ");

export function normalise(text: string): string {
  const collapsed = text.normalize("NFC").replace(/\s+/g, " ").trim();
  // A regular expression anchored at the end would take quadratic time on long runs of punctuation elsewhere.
  let end = collapsed.length;
  while (end > 0 && CLOSING.has(collapsed.charAt(end - 1))) end--;
  return end === 0 ? collapsed : collapsed.slice(0, end);
}
