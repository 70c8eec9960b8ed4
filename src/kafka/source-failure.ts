// Turns what a client throws into an error that a poller decides on.
import { fail, ok, type Result } from "../kernel/result.ts";
import type { SourceError } from "./event-source.ts";

export async function unavailable<T>(what: string, work: () => Promise<T>): Promise<Result<T, SourceError>> {
  try {
    return ok(await work());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail({ reason: "unavailable", message: `${what} did not answer: ${why}` });
  }
}
