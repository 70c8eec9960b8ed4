// Finds in a context the span that a model copied with other line breaks, quotes, letter case or normal form.

const same = new Map<string, string>([
  ...[..."‘’‚‛′`´"].map((quote) => [quote, "'"] as const),
  ...[..."“”„‟«»″"].map((quote) => [quote, '"'] as const),
  ...[..."‐‑‒–—―−"].map((dash) => [dash, "-"] as const),
]);

/** Each character as it is compared, and where in the text it begins and ends. White space in a row is one blank. */
function fold(text: string): { folded: string; starts: number[]; ends: number[] } {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const blank = /\s/.test(character);
    if (blank && folded.endsWith(" ")) ends[ends.length - 1] = end;
    else {
      const read = blank ? " " : (same.get(character) ?? character).normalize("NFD").toLowerCase();
      folded += read;
      for (let n = 0; n < read.length; n++) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { folded, starts, ends };
}

/** The span of the context as the context writes it, of whole words; null when it has none. */
export function spanOf(said: string, context: string): string | null {
  if (context.includes(said)) return said;
  const { folded, starts, ends } = fold(context);
  const trimmed = fold(said.trim()).folded;
  for (const wanted of [trimmed, trimmed.replaceAll(/^["'\s]+|["'\s.,;:]+$/g, "")]) {
    if (wanted === "") continue;
    // A mark that follows belongs to the last letter, which is then another one.
    const literal = wanted.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    const from = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}\\p{M}])`, "u").exec(folded)?.index;
    if (from !== undefined) return context.slice(starts[from], ends[from + wanted.length - 1]);
  }
  return null;
}
