// The headers at the beginning of a mail: as it is sent, and as mail programs show them in English and Spanish.

export interface MailHeaders {
  /** By name, in lower case. */
  fields: ReadonlyMap<string, string>;
  subject: string;
  /** What a mail program shows: who wrote to whom, when and about what. */
  shown: string[];
  /** Where the body begins. */
  end: number;
}

const seenNames = "from|to|cc|date|sent|subject|de|para|fecha|enviado|enviado el|asunto";
const otherNames =
  "bcc|cco|reply-to|sender|received|return-path|message-id|in-reply-to|references|mime-version|content-type|content-transfer-encoding|" +
  "content-disposition|content-language|delivered-to|dkim-signature|authentication-results|user-agent|importance|attachments|adjuntos|" +
  "list-[a-z-]{1,30}|x-[a-z\\d-]{1,40}|arc-[a-z-]{1,40}";
const name = new RegExp(`^\\s?(${seenNames}|${otherNames}):(?:\\s(.*)|$)`, "i");
/** A line that is a header, in a mail below another. */
export const headerLine = new RegExp(`^\\s?(?:${seenNames}|cc|reply-to):\\s`, "i");

/** null when the text does not begin with at least two headers, of which one says who wrote or about what. */
export function headersOf(text: string): MailHeaders | null {
  if (!name.test(text.slice(0, 400).split("\n", 1)[0] ?? "")) return null;
  const fields = new Map<string, string>();
  const shown: string[] = [];
  let last = "";
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf("\n", at);
    const end = next === -1 ? text.length : next;
    const line = text.slice(at, end).trimEnd();
    const match = name.exec(line);
    if (match !== null) {
      last = (match[1] ?? "").toLowerCase();
      fields.set(last, decodeWords(match[2] ?? ""));
    } else if (/^[ \t]+\S/.test(line) && last !== "") fields.set(last, `${fields.get(last) ?? ""} ${line.trim()}`);
    else break;
    at = end + 1;
  }
  const subject = fields.get("subject") ?? fields.get("asunto");
  const writer = fields.get("from") ?? fields.get("de");
  if (fields.size < 2 || (subject === undefined && writer === undefined)) return null;
  for (const [key, value] of fields) if (new RegExp(`^(?:${seenNames})$`).test(key) && value !== "") shown.push(value);
  return { fields, subject: subject ?? "", shown, end: Math.min(at, text.length) };
}

/** RFC 2047: `=?UTF-8?Q?Reuni=C3=B3n?=`. */
function decodeWords(value: string): string {
  return value.replace(
    /=\?([\w-]{1,40})\?([bq])\?([^?\s]{0,200})\?=(?:\s(?==\?))?/gi,
    (written, charset, kind, data) => {
      const encoded = /b/i.test(String(kind))
        ? fromBase64(String(data))
        : fromQuotedPrintable(String(data).replaceAll("_", " "));
      return decodeBytes(encoded, String(charset)) ?? written;
    },
  );
}

/** Each character of the result is a byte. */
export const fromQuotedPrintable = (text: string): string =>
  text
    .replace(/=\r?\n/g, "")
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

export function fromBase64(text: string): string {
  try {
    return atob(text.replace(/\s+/g, ""));
  } catch {
    return "";
  }
}

/** null for a character set that the platform does not know, and for characters that are no bytes. */
export function decodeBytes(bytes: string, charset: string): string | null {
  if (/[^\0-\xff]/.test(bytes)) return null;
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return null;
  }
}
