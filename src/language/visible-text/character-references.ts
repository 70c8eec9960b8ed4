// Character references of HTML: `&amp;`, `&eacute;`, `&#39;`, `&#x1F600;`. Only complete ones, with a semicolon, are read.
import { characterEntitiesHtml4 } from "character-entities-html4";

const named = new Map([...Object.entries(characterEntitiesHtml4), ["apos", "'"]]);
const pattern = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/g;

/** A reference inside a word, or between two names, is there to be read; one with blanks around it may be spoken of. */
const inText =
  /(?<=[\p{L}\p{N}])&(?:#\d{2,7}|#[xX][\da-fA-F]{2,6}|[A-Za-z]{2,8}\d?);|&(?:#\d{2,7}|#[xX][\da-fA-F]{2,6}|[A-Za-z]{2,8}\d?);(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}] )&amp;(?= [\p{Lu}\p{N}])/gu;

/** Whether a text without tags was written for HTML. */
export const hasReferences = (text: string): boolean =>
  text.includes("&") && (text.match(inText) ?? []).some((reference) => decodeReferences(reference) !== reference);

export function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(pattern, (reference, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? reference;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter || code === 9 || code === 10 || code === 13 ? String.fromCodePoint(code) : reference;
  });
}
