// Two texts with the same normal form are the same question. Forms of a character, runs of blanks and a final full stop do not
// count; case, digits, line breaks and indentation do, and so does punctuation that may carry meaning: "5!", "A+", ":)", "?".
import { foldForms } from "../language/character-forms.ts";

/** A text may end in these. */
const closing = new Set(".!?。！ ");

export function normalise(text: string): string {
  const lines = foldForms(text)
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => {
      const content = line.trim();
      return content === "" ? "" : line.slice(0, line.indexOf(content)) + content.replace(/[\t ]+/g, " ");
    });
  const first = lines.findIndex((line) => line !== "");
  const last = lines.findLastIndex((line) => line !== "");
  const kept = lines.slice(Math.max(0, first), last + 1);
  // The indentation of a text with a single line shows nothing.
  return withoutEnd(kept.length === 1 ? (kept[0] ?? "").trim() : kept.join("\n"));
}

function withoutEnd(text: string): string {
  // A regular expression anchored at the end would take quadratic time on long runs of punctuation elsewhere.
  let end = text.length;
  while (end > 0 && closing.has(text.charAt(end - 1))) end--;
  const [kept, closed] = [text.slice(0, end), text.slice(end)];
  const isAfterWord = /\p{L}\p{M}*\p{L}\p{M}*$/u.test(kept.slice(-8));
  // After a number, a letter or a sign, "!" and "." may belong to it.
  if (!isAfterWord && !/^(?:[? ]+|[. ]+)$/.test(closed)) return text;
  if (closed.includes("?")) return `${kept}?`;
  return isAfterWord || /[\d)"']$/.test(kept) ? kept : text;
}
