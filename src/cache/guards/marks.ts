// Finds the marks of a text: every sign that is neither part of a word nor the punctuation of a sentence, such as emoji, operators,
// brackets and quotes, and the words that a mark is attached to. The full stop in ".env" and the "!" in "5!" are marks.
import type { RawWord } from "./raw-word.ts";

export interface Mark {
  sign: string;
  /** The nearest words, in lower case, or "" at the ends of the text. */
  before: string;
  after: string;
  /** Whether no blank stands between the mark and the word. */
  touchesBefore: boolean;
  touchesAfter: boolean;
}

/** A sign with what is combined with it, or an emoji of several characters. */
const signs = /\p{RI}{2}|\P{M}(?:[\p{M}\p{Emoji_Modifier}]|[\u{E0020}-\u{E007F}]|\u200D\p{ExtPict})*/gu;
/** A line of dashes or the like separates parts of a text. */
const ruler = /(?<!\S)(?:-{3,}|={3,}|_{3,}|\*{3,})(?!\S)/g;

/** The marks between two words, of which `previous` or `next` is null at the ends of the text. */
export function* marksBetween(between: string, previous: RawWord | null, next: RawWord | null): Generator<Mark> {
  const gap = between.replace(ruler, "");
  const firstBlank = positionOr(gap.length, gap.search(/\s/));
  const lastBlank = gap.length - 1 - positionOr(gap.length, [...gap].toReversed().findIndex(isBlank));
  for (const { 0: sign, index } of gap.matchAll(signs)) {
    const end = index + sign.length;
    if (isBlank(sign) || isPunctuation(sign, gap, index, previous, next)) continue;
    yield {
      sign,
      before: previous?.word ?? "",
      after: next?.word ?? "",
      touchesBefore: previous !== null && index < firstBlank,
      touchesAfter: next !== null && end > lastBlank,
    };
  }
}

const positionOr = (otherwise: number, position: number): number => (position < 0 ? otherwise : position);
const isBlank = (sign: string | undefined): boolean => sign === undefined || /^\s$/.test(sign);
/** Enough to see how a run of punctuation ends. */
const lookahead = 12;

function isPunctuation(
  sign: string,
  gap: string,
  index: number,
  previous: RawWord | null,
  next: RawWord | null,
): boolean {
  if (/^[¿¡]$/.test(sign)) return true;
  const isAfterBlank = index === 0 ? previous === null : isBlank(gap[index - 1]);
  const right = gap.slice(index + 1, index + 1 + lookahead);
  if (sign === "-") return isAfterBlank && isBlank(right[0]) && right !== "";
  if (!/^[.,;:!?]$/.test(sign)) return false;
  // "So ?Why" lacks a blank.
  if (right === "" && next !== null) return /^[!?,;]$/.test(sign) && /^\p{Lu}/u.test(next.written);
  if (!/^[.,;:!?¿¡]*["')\]]*(?:\s|$)/.test(right)) return false;
  // In "5!" and "n!" it may be a factorial.
  if (index === 0 && sign === "!" && /(?:^|[^\p{L}\p{M}])\p{L}$|\d$/u.test(previous?.written ?? "")) return false;
  // Some people write a blank before "?"; in ":)" and ": (" there is more.
  return !isAfterBlank || /^[.,;:!?\s]*$/.test(right);
}
