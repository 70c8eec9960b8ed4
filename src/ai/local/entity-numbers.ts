// Finds numbers. Digits with commas may be one number or a row of them, as in a table: they are one only when a notation allows it.

interface NumberSpan {
  text: string;
  start: number;
}

const digits = /(?<![\p{L}\p{N}_.,/:-])[+-]?\d{1,20}(?:(?:[.'’]|,[+-]?)\d{1,20}){0,30}/gu;
/** "5-7 items"; not a part of a code, a date or a phone number. */
const range = /(?<![\p{L}\p{N}_.,/:–-])(?<from>\d{1,3})[–-](?<to>\d{1,3})(?![\p{L}\p{N}_/:–-]|[.,]\d)/gu;
const scaled = /^\s(?:thousand|million|billion|trillion|mil\smillones|mil|millón|millones|billones)(?!\p{L})/iu;

/** `number` matches a whole number without its sign. */
export function* numberSpans(text: string, number: RegExp): Generator<NumberSpan> {
  for (const { index, groups: { from = "", to = "" } = {} } of text.matchAll(range)) {
    if (Number(from) >= Number(to)) continue;
    yield { text: from, start: index };
    yield { text: to, start: index + from.length + 1 };
  }
  for (const match of text.matchAll(digits)) {
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 16);
    // "12th", "5kg" and "550e8400-e29b" are words; "1-2" and "1/2" are ranges and dates.
    if (/^(?:[\p{L}\p{N}_]|[/:-]\d|-\p{L})/u.test(after)) continue;
    const isNumber = (written: string) => number.test(written.replace(/^[+-]/, ""));
    if (isNumber(match[0])) {
      yield { text: match[0] + (scaled.exec(after)?.[0] ?? ""), start: match.index };
      continue;
    }
    const parts = match[0].split(",");
    if (!parts.every(isNumber)) continue;
    let start = match.index;
    for (const part of parts) {
      yield { text: part, start };
      start += part.length + 1;
    }
  }
}
