// Calls of Upstash's clients. Their errors quote commands with values, so only the code of an error is passed on, which may be logged.
import { fail, ok, type Result } from "../kernel/result.ts";
import type { StorageError } from "./storage-error.ts";

export interface UpstashAccess {
  url: string;
  token: string;
  /** After this time a call fails. */
  timeoutMs: number;
}

/** Calls the service; an error that its client throws becomes a value. */
export async function callService<T>(store: string, call: () => Promise<T>): Promise<Result<T, StorageError>> {
  try {
    return ok(await call());
  } catch (error) {
    return fail(failureOf(store, error));
  }
}

/** The code at the beginning of an error of Redis, such as `WRONGPASS`. */
const codePattern = /(?:^|failed: )([A-Z]{3,})\b/;

function failureOf(store: string, error: unknown): StorageError {
  const { name, message } = error instanceof Error ? error : { name: "", message: "" };
  if (name === "TimeoutError" || name === "AbortError") {
    return { reason: "timeout", store, message: `${store} did not answer in time` };
  }
  const dimension = /Invalid vector dimension: (\d+), expected: (\d+)/.exec(message);
  if (dimension) {
    const [, got, expected] = dimension;
    const remedy = `create an index with dimension ${got} and COSINE, or choose an embedding model of ${expected} dimensions`;
    const message = `the index takes ${expected} dimensions, the embedder gives ${got}: ${remedy}`;
    return { reason: "rejected", store, message };
  }
  const code = codePattern.exec(message)?.[1];
  if (code === "WRONGPASS" || code === "NOAUTH" || /unauthorized/i.test(message)) {
    return { reason: "rejected", store, message: `${store} refused the token: set the one of this database` };
  }
  if (code) return { reason: "rejected", store, message: `${store} answered ${code}` };
  return { reason: "unavailable", store, message: `${store} did not answer (${name || "no reason given"})` };
}
