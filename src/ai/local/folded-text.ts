// Turns a text into code units for hashing: lower case, without accents and apostrophes, each separator written as 0.

/** Code units of the last folded text, between zeros: `codes[0]` and `codes[length + 1]` are boundaries. */
let codes: Uint16Array = new Uint16Array(1024);

const asciiWord = new Uint8Array(128);
for (const character of "0123456789abcdefghijklmnopqrstuvwxyz") asciiWord[character.charCodeAt(0)] = 1;

/** Separators outside ASCII: Latin-1 signs, general punctuation, CJK punctuation, full-width punctuation that NFKD leaves. */
const isSeparator = (code: number): boolean =>
  (code >= 0x80 && code <= 0xbf) || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f);

/** Combining accents and apostrophes are dropped, so that the letters around them stay one word. */
const isDropped = (code: number): boolean => (code >= 0x300 && code <= 0x36f) || code === 0x27 || code === 0x2019;

/** Folds `text`. The result is a shared buffer: the next call overwrites it. */
export function foldText(text: string): { codes: Uint16Array; length: number } {
  const folded = text.normalize("NFKD").toLowerCase();
  if (codes.length < folded.length + 2) codes = new Uint16Array(folded.length * 2 + 2);
  let length = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (code < 128 ? code === 0x27 : isDropped(code)) continue;
    const isWord = code < 128 ? asciiWord[code] === 1 : !isSeparator(code);
    length++;
    codes[length] = isWord ? code : 0;
  }
  codes[length + 1] = 0;
  return { codes, length };
}
