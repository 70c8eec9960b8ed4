import { fail, type Result } from "../kernel/result.ts";

/** The same request may succeed later without any change. */
const retryableReasons = ["rate_limited", "unavailable", "timeout"] as const;

/** Why a model gave no usable answer. `message` never contains a prompt, a key or the answer. */
export type ModelError = {
  message: string;
  /** A filter in front of the model refused the text, and the model was not asked. */
  isFiltered?: true;
  /** Usage of an answer that cannot be used but was paid for. */
  usage?: { inputTokens: number; outputTokens: number };
} & (
  | {
      reason: (typeof retryableReasons)[number];
      /** How long the provider asked to wait. */
      retryAfterMs?: number | null;
    }
  | {
      /**
       * `malformed`: the model was asked a second time, with what was wrong. `no_such_model`: the provider does not know the model id.
       * `too_long`, `unsupported`: the model cannot take such a request, which another may. `budget_spent`: no provider was called.
       */
      reason:
        | "malformed"
        | "aborted"
        | "bad_request"
        | "too_long"
        | "unsupported"
        | "no_such_model"
        | "unauthorized"
        | "quota_exhausted"
        | "refused"
        | "truncated"
        | "budget_spent";
    }
);

export const retryAfterOf = (error: ModelError): number | null =>
  ("retryAfterMs" in error ? error.retryAfterMs : null) ?? null;

/** Whether the same request may succeed later without any change. */
export const isRetryable = ({ reason }: ModelError): boolean => retryableReasons.some((known) => known === reason);

const aborted: ModelError = { reason: "aborted", message: "the call was aborted" };

/** A call for SDKs without a deadline: it gets a signal that aborts with `signal` or after `timeoutMs`. Thrown errors become values. */
export async function callWithin<T>(
  provider: string,
  timeoutMs: number,
  signal: AbortSignal,
  call: (ended: AbortSignal) => Promise<Result<T, ModelError>>,
  errorOf: (error: unknown) => ModelError,
): Promise<Result<T, ModelError>> {
  if (signal.aborted) return fail(aborted);
  const deadline = AbortSignal.timeout(timeoutMs);
  try {
    return await call(AbortSignal.any([signal, deadline]));
  } catch (error) {
    if (signal.aborted) return fail(aborted);
    if (deadline.aborted) return fail({ reason: "timeout", message: `${provider} did not answer in time` });
    return fail(errorOf(error));
  }
}
