// How the embedded adapters call their Durable Objects.
import { fail, ok, type Result } from "../kernel/result.ts";
import { logOncePerMinute } from "../telemetry/log.ts";
import { newerStorageOf } from "./migrations.ts";
import type { StorageError } from "./storage-error.ts";

/** The part of a Durable Object namespace that adapters use. `Stub` names the methods called over RPC. */
export interface ObjectNamespace<Stub> {
  getByName(name: string): Stub;
}

const objectNames = {
  "embedded-key-value": "embedded key-value object",
  "embedded-vector-index": "embedded vector index object",
  "embedded-answers": "object of the cache",
} as const;

/** The text of an RPC error may quote the call, so it goes to the log and not to the caller. */
export async function callObject<T>(
  store: keyof typeof objectNames,
  call: () => Promise<T>,
): Promise<Result<T, StorageError>> {
  try {
    return ok(await call());
  } catch (error) {
    logOncePerMinute({ event: `${store.replaceAll("-", "_")}_failed`, error: String(error) });
    const message = newerStorageOf(error) ?? `the ${objectNames[store]} did not answer`;
    return fail({ reason: "unavailable", store, message });
  }
}
