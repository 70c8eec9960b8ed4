// When two texts are the same question word for word: Unicode form, white space and closing punctuation do not count.
// Case and digits do. A text of punctuation only is kept, or "?" and "!" would be one question.
const CLOSING = new Set(".!?…。！？,;:¡¿ ");

export function normalise(text: string): string {
  const collapsed = text.normalize("NFC").replace(/\s+/g, " ").trim();
  // Walked from the end: a pattern anchored there takes quadratic time on long runs of punctuation elsewhere.
  let end = collapsed.length;
  while (end > 0 && CLOSING.has(collapsed.charAt(end - 1))) end--;
  return end === 0 ? collapsed : collapsed.slice(0, end);
}
