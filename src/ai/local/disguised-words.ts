// Undoes the disguises of offensive words: letters written apart ("f.u.c.k"), digits and signs for letters ("sh1t"), stretched letters
// ("fuuuck") and stars ("f*ck"). Numbers, codes and initials are left as they are.

/** A single letter again and again, always with the same sign between: "f u c k", "s-h-i-t". */
const apart = /(?<![\p{L}\p{N}])\p{L}(?:([ .*_-])\p{L}(?![\p{L}\p{N}]))(?:\1\p{L}(?![\p{L}\p{N}])){1,30}/gu;
const lookalikes: ReadonlyMap<string, string> = new Map([
  ["0", "o"],
  ["1", "i"],
  ["3", "e"],
  ["4", "a"],
  ["5", "s"],
  ["7", "t"],
  ["@", "a"],
  ["$", "s"],
  ["!", "i"],
]);
/** Between letters, or before two of them: a code has its digits at the end or side by side. */
const lookalike = /(?<=\p{L})[013457@$!](?=\p{L})|(?<![\p{L}\p{N}])[5$@](?=\p{L}{2})/gu;
const stretched = /(\p{L})\1{2,}/gu;
const starred = /(?<![\p{L}\p{N}*])(\p{L}{1,10})(\*{1,4})(\p{L}{1,10})(?![\p{L}\p{N}*])/gu;

/** `terms`: the words that stars may hide. `isJoined` tells which words were written apart, as they may be two words. */
export function undisguise(text: string, terms: readonly string[]): { text: string; joined: ReadonlySet<string> } {
  const joined = new Set<string>();
  const plain = text
    .replace(apart, (letters) => {
      const word = letters.replace(/[^\p{L}]/gu, "");
      joined.add(word.toLowerCase());
      return word;
    })
    .replace(starred, (word, start: string, stars: string, end: string) => {
      const length = start.length + stars.length + end.length;
      const [from, to] = [start.toLowerCase(), end.toLowerCase()];
      return terms.find((term) => term.length === length && term.startsWith(from) && term.endsWith(to)) ?? word;
    })
    .replace(lookalike, (sign) => lookalikes.get(sign) ?? sign)
    .replace(stretched, (letters, letter: string, at: number, whole: string) =>
      // "xxx" and "www" are words of one letter.
      /[\p{L}\p{N}]/u.test(whole.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(whole.charAt(at + letters.length))
        ? letter
        : letters,
    );
  return { text: plain, joined };
}
