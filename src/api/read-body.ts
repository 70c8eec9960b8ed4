// Reads a JSON body up to a limit, also one that is compressed with gzip. The limit holds for the body as it is sent and for what it is
// decoded to. It is checked while reading, because Content-Length may be wrong, and a small body may be decoded to a huge one.
import { parseExactJson } from "../kernel/exact-json.ts";
import { Problem } from "./problem.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

interface JsonBody {
  maxBytes: number;
  /** What an empty body, which then needs no Content-Type, is read as; it is an error when this is undefined. */
  whenEmpty: unknown;
  /** Flower's clients send JSON as what their tool sends by default, such as a form. */
  hasAnyContentType: boolean;
}

export async function readJson(
  request: Request,
  { maxBytes, whenEmpty, hasAnyContentType }: JsonBody,
): Promise<unknown> {
  const isGzip = isGzipped(request);
  const read = async () => {
    const bytes = await readBytes(request, maxBytes);
    return isGzip && bytes.length > 0 ? gunzip(bytes, maxBytes) : bytes;
  };
  const early = whenEmpty === undefined ? null : await read();
  if (early?.length === 0) return whenEmpty;
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  // A page of another site could make a browser send a form, but it cannot say without permission that the form is JSON.
  const mayBeOther = hasAnyContentType && !request.headers.has("origin");
  if (type !== "application/json" && !mayBeOther) {
    const got = type ? `, not ${type}` : ". It is missing";
    throw new Problem("unsupported_media_type", `Content-Type must be application/json${got}.`);
  }
  const bytes = early ?? (await read());
  try {
    return parseExactJson(utf8.decode(bytes));
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message : "it is not UTF-8";
    throw new Problem("malformed_json", `The body is not JSON: ${why.replaceAll(/"[^"]*"\.{3}|'[^']*'/g, "…")}`);
  }
}

/** Throws a 415 for any other encoding, with the header that RFC 9110 asks for. */
function isGzipped({ headers }: Request): boolean {
  const encoding = headers.get("content-encoding")?.trim().toLowerCase() ?? "";
  if (encoding === "" || encoding === "identity") return false;
  if (encoding === "gzip" || encoding === "x-gzip") return true;
  const message = `Content-Encoding must be gzip or be left out, not ${encoding}.`;
  throw new Problem("unsupported_media_type", message, { headers: { "Accept-Encoding": "gzip" } });
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))) {
      size += chunk.byteLength;
      if (size > maxBytes) break;
      chunks.push(chunk);
    }
  } catch {
    throw new Problem("malformed_json", "The body is not gzip, although Content-Encoding says so.");
  }
  if (size > maxBytes) throw tooLarge(maxBytes, " after decoding");
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

const tooLarge = (maxBytes: number, when = ""): Problem =>
  new Problem("body_too_large", `The body must be at most ${maxBytes} bytes${when}.`);

/**
 * A client that still sends its body when the answer arrives sees a reset connection instead of the answer. So up to this many
 * bytes are read and dropped.
 */
const maxDroppedBytes = 16_000_000;

async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const declared = request.headers.get("content-length");
  // HTTP ends a body at its declared length, so a body within the limit cannot become longer.
  if (declared !== null && Number(declared) <= maxBytes) return new Uint8Array(await request.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxDroppedBytes) break;
    if (size <= maxBytes) chunks.push(chunk);
  }
  if (declared !== null || size > maxBytes) throw tooLarge(maxBytes);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
