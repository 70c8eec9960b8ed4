// E-mail: what its writer wrote. Headers, quoted lines with the line that announces them, and the signature are not; in a forwarded
// mail the text that was forwarded is what is to be read.
import { mailBody } from "./mail-body.ts";
import { headerLine, headersOf } from "./mail-headers.ts";
import { joinBlocks, type Reading } from "./reading.ts";

/** No emoticon: `>:(`, `>_<`, `>.<`. */
const quoted = /^\s{0,3}(?:>(?![:;=]['-]?[()[\]|/\\DOoPp@]|[_.]{1,3}<)\s?){1,20}/;
const announced = /^.{0,200}(?:\bwrote|\bescribi[óo]|\ba écrit|\bschrieb|\bha scritto|\bescreveu)\s?:$/i;
const announces = /^(?:On|El|Am|Le|Il|Em)\s.{0,200}$/;
/** A date or an address: what a mail program names in the line above a quote. */
const named = /\d{4}|\d{1,2}:\d{2}|[\w.+-]@[\w-]/;
const original = /^\s{0,3}[-_]{2,20}\s?(?:original (?:message|appointment)|mensaje original)\s?[-_]{2,20}$/i;
const forwarded =
  /^\s{0,3}(?:[-_]{2,20}\s?(?:forwarded message|mensaje reenviado|mensaje reenviado \(fwd\))\s?[-_]{2,20}|(?:begin forwarded message|inicio del mensaje reenviado):)$/i;
const signature = /^--[ \t]?$/;
const program =
  /^(?:sent from (?:my|outlook|mail|yahoo|gmail)|enviado desde (?:mi|outlook|correo|yahoo|gmail)|get outlook for|obtener outlook para)\b.{0,60}$/i;
/** Lines of a signature; with more, the dashes are a line between two parts. */
const longestSignature = 12;

/** `keepsQuotes`: the text has signs of another markup in which `>` begins a quotation. null for a text that is no mail. */
export function readMail(text: string, keepsQuotes: boolean): Reading | null {
  const headers = headersOf(text);
  const body = headers === null ? text : mailBody(text.slice(headers.end), headers.fields);
  const parts = partsOf(body.replace(/\r\n?/g, "\n").split("\n"), headers !== null, keepsQuotes);
  if (headers === null && !parts.isMail) return null;
  const said = [headers?.subject ?? "", ...parts.said];
  const shown = [...(headers?.shown ?? []), ...parts.shown];
  return { said: joinBlocks(said), shown: joinBlocks(shown) };
}

interface Parts {
  said: string[];
  shown: string[];
  /** Something in it is written by mail programs only. */
  isMail: boolean;
}

function partsOf(lines: readonly string[], hasHeaders: boolean, keepsQuotes: boolean): Parts {
  const said: string[] = [];
  const shown: string[] = [];
  let isMail = false;
  const isQuoting = !keepsQuotes && hasQuotes(lines, hasHeaders);
  const sign = signatureAt(lines, hasHeaders || isQuoting);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const start = announcementLength(lines, at);
    if (forwarded.test(line)) {
      isMail = true;
      // The forwarded mail has headers of its own.
      while (headerLine.test(lines[at + 1] ?? "") || (lines[at + 1] ?? "x").trim() === "") {
        at++;
        if (at + 1 >= lines.length) break;
        shown.push(...withoutMarks(lines[at] ?? ""));
      }
      said.push("");
    } else if (original.test(line) || isHeaderBlock(lines, at) || (start > 0 && !isQuotedAfter(lines, at + start))) {
      isMail = true;
      shown.push("", ...lines.slice(original.test(line) ? at + 1 : at).flatMap(withoutMarks));
      break;
    } else if (start > 0 || (isQuoting && quoted.test(line))) {
      isMail = true;
      const end = at + Math.max(1, start);
      for (let each = at; each < end; each++) shown.push(...withoutMarks(lines[each] ?? ""));
      at = end - 1;
    } else if (at === sign || (program.test(line.trim()) && isLast(lines, at))) {
      isMail = true;
      const rest = sign === at ? lines.slice(at + 1) : [line];
      shown.push("", ...rest.flatMap(withoutMarks));
      if (sign === at) break;
    } else {
      said.push(line);
      shown.push(line);
    }
  }
  return { said: paragraphs(said), shown: paragraphs(shown), isMail };
}

/** A line of a quoted mail; what a header says stands alone, as in the headers of the mail itself. */
function withoutMarks(line: string): string[] {
  const bare = line.replace(quoted, "");
  return headerLine.test(bare) ? ["", bare.replace(headerLine, ""), ""] : [bare];
}

const paragraphs = (lines: readonly string[]): string[] =>
  lines
    .map((line) => line.trimEnd())
    .join("\n")
    .split(/\n{2,}/);

/** A single line that begins with `>` before a number compares; a quote is several lines, or one with words. */
function hasQuotes(lines: readonly string[], hasHeaders: boolean): boolean {
  const marked = lines.filter((line) => quoted.test(line));
  const isCompared = marked.every((line) => /^\s{0,3}>\s?[-+$€]?\d/.test(line));
  return marked.length > 0 && (hasHeaders || !isCompared);
}

/** How many lines announce a quote, from this line on: mail programs break the line when it is long. */
function announcementLength(lines: readonly string[], at: number): number {
  const [first = "", second = "", third = ""] = lines.slice(at, at + 3).map((line) => line.trim());
  if (!announces.test(first) && !(announced.test(first) && isQuotedAfter(lines, at + 1))) return 0;
  for (const [extra, joined] of [first, `${first} ${second}`, `${first} ${second} ${third}`].entries()) {
    if (announced.test(joined)) return named.test(joined) || isQuotedAfter(lines, at + extra + 1) ? extra + 1 : 0;
  }
  return 0;
}

function isQuotedAfter(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at, at + 3).find((line) => line.trim() !== "");
  return next !== undefined && quoted.test(next);
}

/** Outlook puts the headers of the mail below it, and no mark. */
const isHeaderBlock = (lines: readonly string[], at: number): boolean =>
  at > 0 &&
  /^\s?\*?(?:From|De)\*?:/.test(lines[at] ?? "") &&
  lines.slice(at, at + 4).every((line) => headerLine.test(line.replaceAll("*", "")));

function signatureAt(lines: readonly string[], isMail: boolean): number {
  const at = lines.findLastIndex((line) => signature.test(line));
  const rest = lines.slice(at + 1).filter((line) => line.trim() !== "");
  if (at <= 0 || rest.length === 0 || rest.length > longestSignature) return -1;
  // RFC 3676: two dashes and a blank. Without the blank they are a signature only in what is a mail.
  return lines[at] === "-- " || isMail ? at : -1;
}

const isLast = (lines: readonly string[], at: number): boolean =>
  at > 0 && lines.slice(at + 1).every((line) => line.trim() === "" || quoted.test(line));
