/** Why a model gave no usable answer. `message` never holds a prompt, a key or the answer. */
export type ModelError =
  | {
      reason: "rate_limited" | "unavailable" | "timeout";
      message: string;
      /** When it asked to be asked again. */
      retryAfterMs?: number | null;
    }
  | {
      /**
       * `malformed`: asked for once more already, with what was wrong. `no_such_model`: of the id that was asked for.
       * `budget_spent`: no provider was asked.
       */
      reason:
        | "malformed"
        | "aborted"
        | "bad_request"
        | "no_such_model"
        | "unauthorized"
        | "quota_exhausted"
        | "refused"
        | "truncated"
        | "budget_spent";
      message: string;
      /** What an answer that cannot be used has cost all the same. */
      usage?: { inputTokens: number; outputTokens: number };
    };

export const retryAfterOf = (error: ModelError): number | null =>
  ("retryAfterMs" in error ? error.retryAfterMs : null) ?? null;

/** Whether the same request may succeed later without anybody changing anything. */
export function isRetryable(error: ModelError): boolean {
  switch (error.reason) {
    case "rate_limited":
    case "unavailable":
    case "timeout":
      return true;
    case "malformed":
    case "aborted":
    case "bad_request":
    case "no_such_model":
    case "unauthorized":
    case "quota_exhausted":
    case "refused":
    case "truncated":
    case "budget_spent":
      return false;
    default:
      return error satisfies never;
  }
}
