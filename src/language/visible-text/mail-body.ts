// The body of a mail as it is sent (MIME): of several parts the plain text, or else the HTML; decoded.
import { readHtml } from "./html.ts";
import { decodeBytes, fromBase64, fromQuotedPrintable } from "./mail-headers.ts";

/** Parts within parts. */
const deepest = 4;

export function mailBody(body: string, fields: ReadonlyMap<string, string>, depth = 0): string {
  const type = fields.get("content-type") ?? "";
  const boundary = /boundary\s?=\s?"?([^"\s;]{1,100})/i.exec(type)?.[1];
  if (boundary !== undefined && depth < deepest) return partOf(body, boundary, depth);
  const encoding = fields.get("content-transfer-encoding")?.trim().toLowerCase();
  const charset = /charset\s?=\s?"?([\w-]{1,40})/i.exec(type)?.[1] ?? "utf-8";
  const bytes =
    encoding === "base64" ? fromBase64(body) : encoding === "quoted-printable" ? fromQuotedPrintable(body) : null;
  const text = bytes === null ? body : (decodeBytes(bytes, charset) ?? bytes);
  return /^\s?text\/html/i.test(type) ? (readHtml(text)?.said ?? text) : text;
}

function partOf(body: string, boundary: string, depth: number): string {
  const parts = body
    .split(`--${boundary}`)
    .slice(1, 20)
    .map((part) => {
      const blank = /\r?\n\r?\n/.exec(part);
      const head = part.slice(0, blank?.index ?? part.length);
      const fields = new Map(
        [...head.replace(/\r?\n[ \t]+/g, " ").matchAll(/^([\w-]{1,60}):[ \t]?(.*)$/gm)].map(
          ([, name = "", value = ""]) => [name.toLowerCase(), value] as const,
        ),
      );
      return {
        fields,
        content: blank === null ? "" : part.slice(blank.index + blank[0].length),
        type: fields.get("content-type") ?? "text/plain",
      };
    });
  const found = ["text/plain", "multipart/", "text/html"]
    .map((kind) => parts.find(({ type, content }) => type.toLowerCase().startsWith(kind) && content.trim() !== ""))
    .find((part) => part !== undefined);
  return found === undefined ? body : mailBody(found.content, found.fields, depth + 1);
}
