// Folds the forms of a character that mean the same, before texts are compared: typographic quotes, dashes, blanks, full-width
// forms and ligatures. Source: Unicode, properties Quotation_Mark, Dash, Space_Separator, Variation_Selector and Bidi_Control; the forms of the
// last row by their compatibility mappings (<wide>, <narrow>, <compat>). "²" and "½" are no forms of "2" and "1/2".
import { withoutInvisible } from "./invisible-characters.ts";

const forms: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [/[‘’‚‛‹›ʼ´]/g, "'"],
  [/[“”„‟«»〝〞〟]/g, '"'],
  [/\p{Zs}*[—―⸺⸻]\p{Zs}*/gu, " - "],
  [/[‐‑‒–−﹘﹣－]/g, "-"],
  [/…/g, "..."],
  [/\p{Zs}/gu, " "],
  [/[\p{Variation_Selector}\p{Bidi_Control}]/gu, ""],
  [/[\uFB00-\uFB06\uFF01-\uFFEE]+/g, (found) => found.normalize("NFKC")],
];

/** ASCII, and letters of European languages. */
const hasOneForm = /^[\t\n\r -~¡¿À-ɏ]*$/;

export function foldForms(text: string): string {
  if (hasOneForm.test(text)) return text;
  let folded = withoutInvisible(text).normalize("NFC");
  for (const [found, form] of forms)
    folded = typeof form === "string" ? folded.replace(found, form) : folded.replace(found, form);
  return folded;
}

/** Without the accents that a chat leaves out; "ñ" is another letter than "n". */
export const withoutAccents = (text: string): string =>
  hasNoAccent.test(text)
    ? text
    : text
        .normalize("NFD")
        .replace(/[\u0300-\u0302\u0308]/g, "")
        .normalize("NFC");

const hasNoAccent = /^[\0-~]*$/;
