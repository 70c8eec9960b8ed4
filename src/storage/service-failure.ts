// What a storage service's client throws, as an error that may be logged: its words quote commands with their values, so only
// its code is passed on.
import type { StorageError } from "./storage-error.ts";

/** The code that Redis begins an error with, such as `WRONGPASS`. */
const codePattern = /(?:^|failed: )([A-Z]{3,})\b/;

export function serviceFailure(store: string, error: unknown): StorageError {
  const { name, message } = error instanceof Error ? error : { name: "", message: "" };
  if (name === "TimeoutError" || name === "AbortError") {
    return { reason: "timeout", store, message: `${store} did not answer in time` };
  }
  const dimension = /Invalid vector dimension: (\d+), expected: (\d+)/.exec(message);
  if (dimension) {
    const [, got, expected] = dimension;
    const remedy = `create an index with dimension ${got} and COSINE, or choose an embedding model of ${expected} dimensions`;
    return {
      reason: "rejected",
      store,
      message: `the index takes ${expected} dimensions, the embedder gives ${got}: ${remedy}`,
    };
  }
  const code = codePattern.exec(message)?.[1];
  if (code === "WRONGPASS" || code === "NOAUTH" || /unauthorized/i.test(message)) {
    return { reason: "rejected", store, message: `${store} refused the token: set the one of this database` };
  }
  if (code) return { reason: "rejected", store, message: `${store} answered ${code}` };
  return { reason: "unavailable", store, message: `${store} did not answer (${name || "no reason given"})` };
}
