// Reads the header `Prefer` (RFC 7240). A preference is a wish: one that is unknown or that cannot be met is ignored.

/** A preference's name and value, and its parameters after semicolons, which are no preferences. */
const word = String.raw`[!#$%&'*+.^_\`|~0-9A-Za-z-]+`;
const value = String.raw`(?:\s*=\s*(?:(${word})|"((?:\\.|[^"\\])*)"))?`;
const preference = new RegExp(String.raw`(${word})${value}(?:\s*;[^,"]*(?:"(?:\\.|[^"\\])*"[^,"]*)*)?`, "g");

/** The seconds of `wait=N`; 0 when it is not sent, or is not a whole number from 1 to `maxSeconds`. */
export function preferredWait(prefer: string | null, maxSeconds: number): number {
  for (const [, name = "", token, quoted] of (prefer ?? "").matchAll(preference)) {
    if (name.toLowerCase() !== "wait") continue;
    // Only the first of several counts.
    const text = token ?? quoted ?? "";
    const seconds = /^\d{1,9}$/.test(text) ? Number(text) : 0;
    return seconds <= maxSeconds ? seconds : 0;
  }
  return 0;
}
