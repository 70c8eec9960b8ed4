// Text without the difference of upper and lower case, in every script, for searches. Each character becomes exactly one, so a pattern
// of single characters can stand for all texts that fold to the same.

/** Like `toLowerCase`, but İ becomes i, without the dot as a second character, and ς, a σ at the end of a word, becomes σ. */
export const foldCase = (text: string): string => text.replaceAll("İ", "i").toLowerCase().replaceAll("ς", "σ");

/** The characters that fold to this one: itself first, if it is folded, and most often one other. */
export function charactersFoldedTo(character: string): readonly string[] {
  foldedFrom ??= readFolding();
  return foldedFrom.get(character) ?? [character];
}

let foldedFrom: Map<string, string[]> | null = null;

/** The planes of Unicode in which letters have a case. Reading them takes milliseconds, so it waits for the first search. */
const planesWithCase = 0x1ffff;

function readFolding(): Map<string, string[]> {
  const folding = new Map<string, string[]>();
  for (let point = 0; point <= planesWithCase; point++) {
    const character = String.fromCodePoint(point);
    const folded = foldCase(character);
    if (folded !== character) folding.set(folded, [...(folding.get(folded) ?? [folded]), character]);
  }
  return folding;
}
