// What a reader sees of a text that is HTML, Markdown, an e-mail, CSV, a log or JSON. A text that is none of them, or only looks
// like one, stays as it is, character by character; each format's file says what makes it sure. Takes linear time for any text.
import { csvRecords } from "./csv.ts";
import { readRecords } from "./fields.ts";
import { readHtml } from "./html.ts";
import { jsonRecords } from "./json.ts";
import { readLog } from "./log.ts";
import { readMail } from "./mail.ts";
import { readMarkdown } from "./markdown.ts";
import type { Reading } from "./reading.ts";

export type TextFormat = "plain" | "json" | "csv" | "log" | "mail" | "html" | "markdown";
export interface VisibleText extends Reading {
  format: TextFormat;
}

/** A value of JSON may be a text of any format, also JSON again. */
const deepest = 3;
/** Every format is written with at least one of these. */
const marks = /[<>&[{#*_`|,;:\t\n]/;

export function visibleText(text: string): VisibleText {
  const found = marks.test(text) ? read(text, 0) : null;
  if (found === null) return { format: "plain", said: text, shown: text };
  // Where nothing is seen, as in a page that is only a script, the text is all there is.
  const shown = found.shown.trim() === "" ? text : found.shown;
  return { format: found.format, shown, said: found.said.trim() === "" ? shown : found.said };
}

function read(text: string, depth: number): VisibleText | null {
  const fenced = depth < deepest ? wholeFence(text) : null;
  if (fenced !== null) return read(fenced, depth + 1) ?? { format: "markdown", said: fenced, shown: fenced };
  const json = jsonRecords(text);
  if (json !== null) return { format: "json", ...readRecords(json, (value) => inner(value, depth)) };
  const log = readLog(text);
  if (log !== null) return { format: "log", ...log };
  const isHtml = /^\s*</.test(text);
  const mail = isHtml ? null : readMail(text, /^ {0,3}>/m.test(text) && readMarkdown(text) !== null);
  if (mail !== null) {
    return {
      format: "mail",
      said: markup(mail.said)?.said ?? mail.said,
      shown: markup(mail.shown)?.shown ?? mail.shown,
    };
  }
  const csv = isHtml ? null : csvRecords(text);
  if (csv !== null) return { format: "csv", ...readRecords(csv, (value) => inner(value, depth)) };
  return markup(text);
}

/** What is in a text that is one code block from beginning to end. */
function wholeFence(text: string): string | null {
  const trimmed = text.trim();
  const start = /^```[\w-]{0,20}\r?\n/.exec(trimmed)?.[0].length ?? 0;
  const end = trimmed.indexOf("\n```", Math.max(0, start - 1));
  return start > 0 && end >= start && end + 4 === trimmed.length ? trimmed.slice(start, end) : null;
}

function inner(value: string, depth: number): Reading {
  const found = marks.test(value) && depth < deepest ? read(value, depth + 1) : null;
  return found ?? { said: value, shown: value };
}

function markup(text: string): VisibleText | null {
  const markdown = /^\s*</.test(text) ? null : readMarkdown(text);
  if (markdown !== null) return { format: "markdown", ...markdown };
  const html = readHtml(text);
  return html === null ? null : { format: "html", ...html };
}
