// What the exit code says to scripts. docs/cli.md documents them.
import { ApiError, ConnectionError, WaitTimeoutError } from "../typescript/src/index.ts";

export const exitCodes = {
  done: 0,
  /** A task failed or was revoked, an item was refused, or what was looked at does not work. */
  failed: 1,
  usage: 2,
  notReachable: 3,
  keyRefused: 4,
  requestRefused: 5,
  /** The server cannot do it now. */
  serverFailed: 6,
  stillWaiting: 7,
  interrupted: 130,
} as const;

/** A reason not to begin, which the user can mend. */
export class UsageError extends Error {}

export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return exitCodes.usage;
  if (error instanceof ConnectionError) return exitCodes.notReachable;
  if (error instanceof WaitTimeoutError) return exitCodes.stillWaiting;
  if (!(error instanceof ApiError)) return exitCodes.failed;
  if (error.status === 401 || error.status === 403) return exitCodes.keyRefused;
  return error.status === 429 || error.status >= 500 || error.code === "not_json"
    ? exitCodes.serverFailed
    : exitCodes.requestRefused;
}

/** What happened, and what to do where that is known. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ConnectionError) {
    return `${error.message}\n  → Start it, or set AES_URL or the profile's "url" to where it is.`;
  }
  if (!(error instanceof ApiError)) return error instanceof Error ? error.message : String(error);
  const { status, message, code, requestId, retryAfterMs } = error;
  const remedies: Record<number, string> = {
    401: `Set AES_API_KEY, or "api_key" in the profile, to one of the system's API_KEYS.`,
    403: "Use the key of a role that may do this.",
    429: `Try again${retryAfterMs === null ? " later" : ` in ${Math.ceil(retryAfterMs / 1000)} s`}.`,
  };
  const remedy = remedies[status];
  return `${message} (${[code, ...(requestId ? [`request ${requestId}`] : [])].join(", ")})${remedy ? `\n  → ${remedy}` : ""}`;
}

/** For scripts, on stderr. */
export function jsonOf(error: unknown): object {
  const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
  if (!(error instanceof ApiError)) return { code: name, message };
  const { code, status, fields, requestId, retryAfterMs } = error;
  return { code, message, status, fields, request_id: requestId, retry_after_ms: retryAfterMs };
}
