const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|sr|sra|srta|dra|st|av|avda|no|núm|vs|inc|ltd|jr|fig|\p{L})\.\s*$/iu;

/** The beginning of a text, with at most so many sentences. It takes linear time. */
export function firstSentences(text: string, max: number): string {
  let sentences = 0;
  let previous = "";
  for (const { segment, index } of segmenter.segment(text)) {
    // A segment begins a sentence unless it goes on in small letters or comes after an abbreviation.
    const goesOn = index > 0 && (/^\p{Ll}/u.test(segment) || abbreviation.test(previous.slice(-12)));
    if (segment.trim() !== "" && !goesOn) sentences++;
    if (sentences > max) return text.slice(0, index).trim();
    previous = segment;
  }
  return text;
}
