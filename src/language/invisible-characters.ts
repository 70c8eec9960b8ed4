// Removes characters that nobody sees: tags, bidirectional marks, zero-width characters and selectors of variants. They can hide
// text from a reader that a model reads. What a script or an emoji needs to look right stays (docs/decisions/0016).
// Source: Unicode, property Default_Ignorable_Code_Point; the emoji sequences of UTS #51.

/** Scripts whose letters join, so that a joiner or non-joiner between them changes how they look. */
const joining = "Arab Syrc Mand Nkoo Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Mymr Khmr"
  .split(" ")
  .map((script) => `\\p{Script=${script}}`)
  .join("");
const joins = `(?<=(?!\\p{DI})[${joining}])`;

const needed = [
  // The flags of England, Scotland and Wales.
  "(?<=\\u{1F3F4})\\u{E0067}\\u{E0062}(?:\\u{E0065}\\u{E006E}\\u{E0067}|\\u{E0073}\\u{E0063}\\u{E0074}|\\u{E0077}\\u{E006C}\\u{E0073})\\u{E007F}",
  // A joiner within an emoji, and one selector after an emoji.
  "(?<=\\p{ExtPict}\\uFE0F?|\\p{Emoji_Modifier})\\u200D(?=\\p{ExtPict})",
  "(?<=[0-9#*])\\uFE0F(?=\\u20E3)",
  "(?<=(?![0-9#*])\\p{Emoji})[\\uFE0E\\uFE0F]",
  // A joiner or non-joiner between letters.
  `${joins}\\u200D`,
  `${joins}\\u200C(?=\\p{DI}*(?!\\p{DI})[${joining}])`,
  // One selector after an ideograph or a Mongolian letter. More selectors than these could carry a text, a byte each.
  "(?<=\\p{Script=Han})[\\u{E0100}-\\u{E0103}]",
  "(?<=(?=\\p{Script=Mong})\\p{L})[\\u180B-\\u180D\\u180F]",
  "(?<=(?=\\p{Script=Mong})\\p{L})\\u180E(?=\\p{Script=Mong})",
].join("|");

const invisible = /\p{Default_Ignorable_Code_Point}/u;
const rightToLeft = /[\p{Script=Hebr}\p{Script=Arab}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]/u;
const neededOrInvisible = new RegExp(`(${needed})|\\p{DI}`, "gu");
/** Among letters of both directions, single marks of direction are needed too. */
const neededWithDirections = new RegExp(`(${needed}|(?<!\\p{DI})\\p{Bidi_Control})|\\p{DI}`, "gu");

/** The text that a reader sees. Applied twice, it changes nothing more. */
export function withoutInvisible(text: string): string {
  if (!invisible.test(text)) return text;
  const removed = rightToLeft.test(text) ? neededWithDirections : neededOrInvisible;
  return text.replace(removed, (_, kept: string | undefined) => kept ?? "");
}
