// Reads a JSON body up to a limit. The limit is checked while reading, because Content-Length may be wrong.
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
  const early = whenEmpty === undefined ? null : await readBytes(request, maxBytes);
  if (early?.length === 0) return whenEmpty;
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  // A page of another site could make a browser send a form, but it cannot say without permission that the form is JSON.
  const mayBeOther = hasAnyContentType && !request.headers.has("origin");
  if (type !== "application/json" && !mayBeOther) {
    const got = type ? `, not ${type}` : ". It is missing";
    throw new Problem("unsupported_media_type", `Content-Type must be application/json${got}.`);
  }
  const bytes = early ?? (await readBytes(request, maxBytes));
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message : "it is not UTF-8";
    throw new Problem("malformed_json", `The body is not JSON: ${why.replaceAll(/"[^"]*"\.{3}|'[^']*'/g, "…")}`);
  }
}

/**
 * A client that still sends its body when the answer arrives sees a reset connection instead of the answer. So up to this many
 * bytes are read and dropped.
 */
const maxDroppedBytes = 16_000_000;

async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
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
  if (declared !== null || size > maxBytes)
    throw new Problem("body_too_large", `The body must be at most ${maxBytes} bytes.`);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
