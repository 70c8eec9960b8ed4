// What a call to a broker fails with. The ports turn it into an error value: see `settle`.
import { fail, ok, type Result } from "../../kernel/result.ts";
import type { SourceError } from "../event-source.ts";
import { errorOf } from "./error-codes.ts";

export class WireError extends Error {
  override readonly name = "WireError";
  readonly reason: SourceError["reason"];
  /** Kafka's code; null when no broker gave one. */
  readonly code: number | null;

  constructor(reason: SourceError["reason"], message: string, code: number | null = null) {
    super(message);
    this.reason = reason;
    this.code = code;
  }
}

/** Throws when a broker's answer has an error code. */
export function refuseCode(code: number, what: string, detail: string | null = null): void {
  if (code !== 0) throw errorFor(code, what, detail);
}

export function errorFor(code: number, what: string, detail: string | null = null): WireError {
  const { name, reason, remedy } = errorOf(code);
  const end = remedy ? `. ${remedy}` : "";
  return new WireError(reason, `Kafka: ${what}: ${name} (${code})${detail ? `: ${detail}` : ""}${end}`, code);
}

export async function settle<T>(work: () => Promise<T>): Promise<Result<T, SourceError>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof WireError) return fail({ reason: error.reason, message: error.message });
    throw error;
  }
}
