// The tag of a language that a model named: with capitals, by its name, or in a sentence.
import type { Mender } from "./mend.ts";

const tag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** A BCP 47 tag; what names no language is left. */
export const languageTag: Mender = (said) => {
  if (typeof said !== "string" || tag.test(said)) return said;
  const written = said.trim().replace(/\.$/, "").replaceAll("_", "-");
  return canonical(written) ?? named(written.slice(0, 500)) ?? said;
};

/** The same where the language is not what was asked for: `und` when it is not known. */
export const sideLanguageTag: Mender = (said) => {
  const found = languageTag(said);
  return typeof found === "string" && tag.test(found) ? found : "und";
};

function canonical(text: string): string | null {
  if (!tag.test(text.toLowerCase())) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

/** The language whose English or Spanish name comes first in the text. */
function named(text: string): string | null {
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const found = names().get(word);
    if (found) return found;
  }
  return null;
}

let known: Map<string, string> | null = null;

/** Made at the first use: tags of two letters by the platform's names for them. */
function names(): Map<string, string> {
  if (known) return known;
  known = new Map();
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  for (const locale of ["en", "es"]) {
    const display = new Intl.DisplayNames([locale], { type: "language", fallback: "none" });
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = display.of(code)?.toLowerCase() ?? "";
      // "Ido" is a language and a word.
      if (name.length > 3 && !known.has(name)) known.set(name, code);
    }
  }
  return known;
}
