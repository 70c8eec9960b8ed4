// Splits a text into sentences at end marks followed by white space and at blank lines, but not after abbreviations and initials.
// The scan is written by hand, because a regular expression for this takes quadratic time on a long run of dots.

export interface Sentence {
  /** Trimmed, never empty. */
  text: string;
  start: number;
}

const abbreviations = new Set(
  "mr mrs ms dr prof sr sra srta dra st av avda no núm num vs etc inc ltd corp co jr ud uds pág art fig approx ej".split(
    " ",
  ),
);
const endMarks = ".!?…。！？";
const closers = "\"'”’»)]";

export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const cut = (end: number) => {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed !== "") sentences.push({ text: trimmed, start: start + piece.indexOf(trimmed) });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\n") {
      if (text.charAt(at + 1) === "\n" || text.charAt(at + 1) === "\r") cut(at + 1);
      continue;
    }
    if (!endMarks.includes(character)) continue;
    let end = at + 1;
    while (end < text.length && (endMarks.includes(text.charAt(end)) || closers.includes(text.charAt(end)))) end++;
    const isWide = character > "\u3000";
    if (isWide || end === text.length || (isSpace(text.charAt(end)) && !isAbbreviation(text, at, end))) cut(end);
    at = end - 1;
  }
  cut(text.length);
  return sentences;
}

/** The beginning of a text, with at most so many sentences. */
export function firstSentences(text: string, max: number): string {
  const next = sentencesOf(text)[max];
  return next ? text.slice(0, next.start).trim() : text;
}

const isSpace = (character: string): boolean => character.trim() === "";

function isAbbreviation(text: string, dot: number, end: number): boolean {
  if (text.charAt(dot) !== "." || end !== dot + 1) return false;
  let from = dot;
  // Eight letters are more than the longest abbreviation has: anything longer is a word.
  while (from > 0 && dot - from < 8 && /\p{L}/u.test(text.charAt(from - 1))) from--;
  const word = text.slice(from, dot);
  // "J.", "e.g."
  const isLetter = word.length === 1 && (word !== word.toLowerCase() || text.charAt(from - 1) === ".");
  return isLetter || abbreviations.has(word.toLowerCase());
}
