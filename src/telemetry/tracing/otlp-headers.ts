import { fail, ok, type Result } from "../../kernel/result.ts";

/** `OTEL_EXPORTER_OTLP_HEADERS`: `name=value` separated by commas, values percent-encoded, as OpenTelemetry specifies. */
export function parseOtlpHeaders(text: string): Result<Record<string, string>, string> {
  const headers: Record<string, string> = {};
  for (const pair of text.split(",").filter((part) => part.trim() !== "")) {
    const [name = "", ...rest] = pair.split("=");
    const value = decode(rest.join("=").trim());
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name.trim()) || value === null || !/^[\x20-\x7e]+$/.test(value)) {
      return fail("must be name=value pairs separated by commas, values percent-encoded");
    }
    headers[name.trim()] = value;
  }
  return ok(headers);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
