// Reads a JSON body within its limit. The limit holds while reading, whatever Content-Length says.
import { Problem } from "./problem.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/** `whenEmpty` stands for a body of no bytes, which then needs no type; undefined makes it an error. */
export async function readJson(request: Request, maxBytes: number, whenEmpty: unknown): Promise<unknown> {
  if (whenEmpty !== undefined && (await request.clone().text()) === "") return whenEmpty;
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type !== "application/json") {
    const got = type ? `not ${type}` : "and it is missing";
    throw new Problem("unsupported_media_type", `Content-Type must be application/json, ${got}.`);
  }
  const bytes = await readBytes(request, maxBytes);
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message : "it is not UTF-8";
    throw new Problem("malformed_json", `The body is not JSON: ${why.replaceAll(/"[^"]*"\.{3}|'[^']*'/g, "…")}`);
  }
}

/** A client that is still sending when the answer comes sees a reset connection instead: up to this much is read and dropped. */
const mostDroppedBytes = 16_000_000;

async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  const declared = request.headers.get("content-length");
  // A declared length that is within the limit cannot be exceeded: HTTP ends the body there.
  if (declared !== null && Number(declared) <= maxBytes) return new Uint8Array(await request.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > mostDroppedBytes) break;
    if (size <= maxBytes) chunks.push(chunk);
  }
  if (declared !== null || size > maxBytes)
    throw new Problem("body_too_large", `The body must be at most ${maxBytes} bytes.`);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
