// Turns an exception of a client into an error value that a poller can act on.
import { fail, ok, type Result } from "../kernel/result.ts";
import type { SourceError } from "./event-source.ts";

export async function catchUnavailable<T>(what: string, work: () => Promise<T>): Promise<Result<T, SourceError>> {
  try {
    return ok(await work());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail({ reason: "unavailable", message: `${what} did not answer: ${why}` });
  }
}
