// Finds entities by their spelling: addresses, dates, times, amounts, numbers, in English and Spanish notation.
// Every repetition in the patterns is bounded, so the search takes linear time.
import type { EntityType } from "../../task-types/output-fields.ts";

export interface Span {
  text: string;
  type: EntityType;
  start: number;
  confidence: number;
}

const months =
  "january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|" +
  "junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec";
const days =
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miércoles|jueves|viernes|sábado|domingo";
const amount = "\\d{1,15}(?:[.,]\\d{1,6}){0,6}";
const scale = "(?:\\s?(?:thousand|million|billion|trillion|mil|millón|millones|billones))?";
const currency = "(?:USD|EUR|GBP|MXN|ARS|COP|CLP|PEN|dollars?|euros?|pounds?|pesos?|dólares|libras|soles)";

/** Tried in this order. A pattern skips text that an earlier pattern has matched. */
const patterns: readonly (readonly [EntityType, RegExp])[] = [
  ["url", /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"'()]{1,500}[^\s<>"'().,;:!?]/giu],
  ["email", /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu],
  ["date", /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g],
  ["date", /(?<![\d/])\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?![\d/])/g],
  ["date", new RegExp(`(?<!\\p{L})(?:${months})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?(?![\\p{L}\\d])`, "giu")],
  [
    "date",
    new RegExp(
      `(?<![\\p{L}\\d])\\d{1,2}(?:st|nd|rd|th)?\\s(?:de\\s|of\\s)?(?:${months})(?:,?\\s(?:de\\s|del\\s)?\\d{4})?(?!\\p{L})`,
      "giu",
    ),
  ],
  ["date", new RegExp(`(?<!\\p{L})(?:${months})\\s(?:de\\s|del\\s)?\\d{4}(?!\\d)`, "giu")],
  ["date", new RegExp(`(?<!\\p{L})(?:${days})(?!\\p{L})`, "giu")],
  ["time", /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?(?![\d:])/gi],
  ["time", /(?<!\d)\d{1,2}\s?[ap]\.?m\b/gi],
  ["percentage", new RegExp(`(?<![\\d.,])${amount}\\s?(?:%|percent\\b|per cent\\b|por ciento\\b)`, "gi")],
  ["money", new RegExp(`(?:US\\$|[$€£¥])\\s?${amount}${scale}`, "gi")],
  ["money", new RegExp(`(?<![\\d.,])${amount}${scale}\\s?(?:[$€£¥]|(?:de\\s)?${currency}(?!\\p{L}))`, "giu")],
  ["phone", /(?<![\d+])\+\d{1,3}(?:[ .-]?\(?\d{2,4}\)?){2,5}(?!\d)/g],
  ["phone", /(?<!\d)\(?\d{3}\)?[ .-]\d{3}[ .-]\d{3,4}(?!\d)/g],
  ["number", new RegExp(`(?<![\\p{L}\\d.,-])${amount}${scale}(?![\\p{L}\\d])`, "giu")],
];

export function patternEntities(text: string): Span[] {
  const taken = new Uint8Array(text.length);
  const spans: Span[] = [];
  for (const [type, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (taken[match.index] === 1 || taken[end - 1] === 1) continue;
      taken.fill(1, match.index, end);
      spans.push({ text: match[0].trim(), type, start: match.index, confidence: type === "number" ? 0.8 : 0.9 });
    }
  }
  return spans;
}
