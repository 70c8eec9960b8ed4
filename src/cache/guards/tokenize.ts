// Splits a text into words and expands contractions. Takes linear time.
import { meantByLetter } from "./chat-letters.ts";
import type { GuardLanguage } from "./guard-language.ts";
import type { RawWord } from "./raw-word.ts";

/** A word as it stands in the text, with what stands between it and the word before. */
export interface FoundWord extends RawWord {
  gap: string;
  /** Where the text goes on after the word. */
  end: number;
}

// A word may contain signs ("c++", "v1.2", "a@b.c"), so that identifiers and numbers stay whole. A minus belongs to its number.
// "--force" is one word. Signs that compare or assign ("<=", "!=", "+=") or stand between numbers are words.
const wordPattern =
  /(?:(?<![^\s(=,])(?:-(?=\p{Sc}?\d)|--(?=\p{L})))?[\p{Sc}#@]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,60}(?:['._@/+#:,-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]{1,60}){0,12}(?:\+\+|#)?|\p{Sc}|%%?|\|{1,2}|&&|&(?!\p{L})|(?<![\p{L}\p{N}!?.])!(?=\p{L})|[<>=!+*/-]=+|(?<![-=])[<>]|(?<=\d ?)[-+*/×÷^](?= ?\d)/gu;
const clauseEnd = /[.!?;:,¿¡"()\n]/;

export function* rawWords(text: string): Generator<FoundWord> {
  let end = 0;
  for (const match of text.matchAll(wordPattern)) {
    const gap = text.slice(end, match.index);
    const opensClause = end === 0 || clauseEnd.test(text.slice(end, Math.min(match.index, end + 8)));
    end = match.index + match[0].length;
    for (const [index, part] of partsOf(match[0]).entries()) {
      const isFirst = index === 0;
      yield {
        written: part,
        word: part.toLowerCase(),
        opensClause: opensClause && isFirst,
        gap: isFirst ? gap : "",
        end,
      };
    }
  }
}

/** The name of a file or of a site. */
const address =
  /^[\p{L}.-]+\.(?:csv|json|txt|pdf|docx?|xlsx?|md|js|ts|py|html?|xml|ya?ml|sql|sh|exe|zip|png|jpe?g|log|com|org|net|io)$/u;

const hasJoint = /[-/,:.]/;

/** "well-known" and "and/or" are two words; "covid-19" and "10:30" are one. */
function partsOf(written: string): readonly string[] {
  if (!hasJoint.test(written)) return [written];
  if (address.test(written)) return [written];
  if (/^[\p{L}']+(?:[-/,:.][\p{L}']+)+$/u.test(written) && !/^(?:\p{L}\.)+\p{L}?$/u.test(written)) {
    return written.split(/[-/,:.]/);
  }
  return [written.replace(/^(\p{L}\.(?:\p{L}\.?)+)$/u, (initials) => initials.replaceAll(".", ""))];
}

export function* expanded(words: readonly RawWord[], language: GuardLanguage): Generator<RawWord> {
  for (const [at, raw] of words.entries()) {
    const letter = meantByLetter(words, at, language);
    const parts = letter === null ? partsMeant(raw.word, language) : [letter];
    if (parts === null) yield raw;
    else {
      for (const [index, word] of parts.entries()) {
        yield {
          written: index === 0 ? raw.written.slice(0, word.length) : "",
          word,
          opensClause: raw.opensClause && index === 0,
          isOwner: parts.length === 1 && /['’]s?$/.test(raw.word),
        };
      }
    }
  }
}

const partsMeant = (word: string, language: GuardLanguage): readonly string[] | null =>
  language.expand(word) ?? (hasDigit.test(word) ? partsOfNumber(word, language) : null);

const hasDigit = /\d/;

const partsOfNumber = (word: string, language: GuardLanguage): readonly string[] | null =>
  currencyAndNumber(word) ?? numberAndUnit(word, language.units) ?? partsOfDate(word, language);

/** "2024-01-05" and, in a language that writes the day first, "05/01/2024". */
function partsOfDate(word: string, { months, isDayFirst }: GuardLanguage): readonly string[] | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word);
  const written = iso ? null : /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(word);
  const [, year, month, day] = iso ?? (written && isDayFirst ? [written[0], written[3], written[2], written[1]] : []);
  const name = months[Number(month) - 1];
  if (name === undefined || year === undefined || Number(day) < 1 || Number(day) > 31) return null;
  return [name, String(Number(day)), year];
}

/** "$5" and "5$" are the same two words. */
function currencyAndNumber(word: string): readonly string[] | null {
  const [, minus = "", currency, number] = /^(-?)(\p{Sc})(\d.*)$/u.exec(word) ?? [];
  return currency !== undefined && number !== undefined ? [minus + number, currency] : null;
}

/** "5km" and "3pm" are two words; "2x4" and "mp3" are one. */
function numberAndUnit(word: string, units: GuardLanguage["units"]): readonly string[] | null {
  const [, number, unit] = /^(\d[\d.,]{0,20})([a-z]{1,4})$/.exec(word) ?? [];
  return number !== undefined && unit !== undefined && units.has(unit) ? [number, unit] : null;
}
