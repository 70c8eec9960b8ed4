// Finds entities by their spelling: addresses, dates, times, amounts, versions, numbers, in English and Spanish notation.
// Every repetition in the patterns is bounded, so the search takes linear time.
import type { EntityType } from "../../task-types/output-fields.ts";
import { datePatterns, isDate, isTime, timePatterns } from "./entity-dates.ts";
import { numberSpans } from "./entity-numbers.ts";
import { numberWords } from "./number-words.ts";

export interface Span {
  text: string;
  type: EntityType;
  start: number;
  confidence: number;
}

/** Thousands in groups, each notation with its own decimal sign; or digits without groups. */
const amount =
  "(?:\\d{1,2}(?:,\\d{2}){1,5},\\d{3}(?:\\.\\d{1,8})?|\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,8})?|\\d{1,3}(?:\\.\\d{3}){1,5}(?:,\\d{1,8})?|" +
  "\\d{1,3}(?:['’ \\u00a0\\u202f\\u2009]\\d{3}){1,5}(?:[.,]\\d{1,8})?|\\d{1,15}(?:[.,]\\d{1,8})?)(?![.,]?\\d)";
const scale =
  "(?:\\s?(?:thousand|million|billion|trillion|mil\\smillones|mil|millón|millones|billones|bn|mn|tn|[kmb](?![\\p{L}\\d]))(?!\\p{L}))?";
const code = "(?:USD|EUR|GBP|CHF|JPY|CAD|AUD|MXN|ARS|COP|CLP|PEN|BRL|INR|CNY)";
const currency =
  `(?:${code}|(?:us\\s|canadian\\s|australian\\s)?dollars?|euros?|pounds?|pesos?|cents?|d[óo]lar(?:es)?|libras|soles|francos|yenes|céntimos|centavos)` +
  "(?:\\s(?:mexicanos|argentinos|colombianos|chilenos|esterlinas|estadounidenses))?";
const sign = "(?:US\\$|[ACR]\\$|S/|[$€£¥₹])";
const capital = "\\p{Lu}[\\p{L}'’.-]{1,30}";
const street =
  "(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square|Way|Court|Place|Terrace|Highway|Parkway)\\b\\.?(?:\\s(?:N|S|E|W|NE|NW|SE|SW)\\b)?";
const calle = "(?:Calle|C/|Avenida|Avda\\.?|Paseo|Plaza|Camino|Ronda|Travesía|Carretera|Carrer)";

/** Tried in this order. A pattern skips text that an earlier pattern has matched. Text that fails its check is no entity at all. */
const patterns: readonly (readonly [EntityType, RegExp, ((match: RegExpExecArray) => boolean)?])[] = [
  ["url", /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)(?:[^\s<>"'()]|\([^\s<>"'()]{0,80}\)){1,500}(?<![.,;:!?])/giu],
  ["email", /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu],
  // Machines: addresses with port or mask, also of version 6; versions and builds.
  ["other", /(?<![\p{L}\d.:])\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5}|\/\d{1,2})?(?![\d.]*\d)/gu],
  ["other", /(?<![\p{L}\d:.])(?=[\d:]{0,20}[a-f]|[\da-f:]{0,30}::)[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?![\p{L}\d:])/giu],
  ...datePatterns.map((pattern) => ["date", pattern, isDate] as const),
  ["other", /(?<![\p{L}\d.-])v\d{1,5}(?:\.\d{1,5}){0,4}(?:-[a-z\d]{1,12}(?:\.[a-z\d]{1,8}){0,3})?(?![\p{L}\d])/giu],
  ["other", /(?<=\b(?:version|versión|release|build)\s)\d{1,5}(?:\.\d{1,5}){1,4}(?:-[a-z\d.]{1,16})?(?![\p{L}\d])/giu],
  ["other", /(?<![\p{L}\d.,-])\d{1,4}(?:\.\d{1,2}){2,4}(?:-[a-z][a-z\d]{1,12}(?:\.\d{1,4})?)?(?![\p{L}\d]|\.\d)/giu],
  ...timePatterns.map((pattern) => ["time", pattern, isTime] as const),
  ["percentage", new RegExp(`(?<![\\d.,])[-−]?${amount}\\s?(?:%|percent\\b|per cent\\b|por ciento\\b)`, "giu")],
  [
    "money",
    new RegExp(
      `(?<!\\d\\s?)(?:(?<![\\p{L}\\d])[-−])?(?:(?<![\\p{L}])${code}\\s?|${sign}\\s?)(?:(?<=[^\\d\\s]\\s?)[-−])?${amount}${scale}(?:,-)?`,
      "giu",
    ),
  ],
  ["money", new RegExp(`(?<![\\d.,])${amount}${scale}(?:,-)?\\s?(?:${sign}|¢|(?:de\\s)?${currency}(?!\\p{L}))`, "giu")],
  ["money", new RegExp(`(?<!\\p{L})${numberWords}\\s(?:de\\s)?${currency}(?!\\p{L})`, "giu")],
  [
    "location",
    new RegExp(
      `(?<![\\p{L}\\d])\\d{1,5}\\p{L}?\\s(?:(?:\\d{1,3}(?:st|nd|rd|th)|${capital})\\s){1,4}${street}(?:,?\\s(?:Apt|Suite|Unit|Floor)\\.?\\s?\\w{1,5})?`,
      "gu",
    ),
  ],
  [
    "location",
    new RegExp(
      `(?<![\\p{L}\\d])${calle}\\s?(?:(?:de|del|la|las|los|el)\\s){0,3}${capital}(?:\\s(?:(?:de|del|la|las|los|y)\\s){0,3}${capital}){0,4}` +
        "(?:,?\\s(?:n[.º°]{0,2}\\s?|núm\\.?\\s)?\\d{1,5}(?!\\d)(?:,\\s\\d{1,2}[.º°ª]{1,2}\\s?\\p{L}{0,4})?)",
      "giu",
    ),
  ],
  ["phone", /(?<![\d+])\+\d{1,3}(?:[ .-]?\(?\d{2,4}\)?){2,5}(?!\d)/g],
  ["phone", /(?<![\d.,])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{3,4}(?!\d)/g],
  ["phone", /(?<![\d.,])(?:\d{2}[ .-]\d{3}|\d{3}[ .-]\d{2})[ .-]\d{2}[ .-]\d{2}(?!\d)/g],
];

export function patternEntities(text: string): Span[] {
  const taken = new Uint8Array(text.length);
  const spans: Span[] = [];
  const add = (type: EntityType, start: number, found: string, confidence: number) => {
    if (taken[start] === 1 || taken[start + found.length - 1] === 1) return;
    taken.fill(1, start, start + found.length);
    if (confidence > 0) spans.push({ text: found.trim(), type, start, confidence });
  };
  for (const [type, pattern, isValid = () => true] of patterns) {
    for (const match of text.matchAll(pattern)) {
      add(type, match.index, match[0], isValid(match) ? (type === "other" ? 0.7 : 0.9) : 0);
    }
  }
  for (const { start, text: found } of numberSpans(text, new RegExp(`^${amount}$`, "u")))
    add("number", start, found, 0.8);
  return spans;
}
