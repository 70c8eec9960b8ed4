// What Anthropic's errors mean, as the body of an error or inside a 200.
import * as z from "zod";
import { type ErrorBody, errorIn, failureInside, failureOf } from "../../error-body.ts";
import type { ModelError } from "../../model-error.ts";

export const service = "Anthropic";

/** Of each type of error, for an answer 200 that tells of one. */
const statuses: Readonly<Record<string, number>> = {
  invalid_request_error: 400,
  authentication_error: 401,
  billing_error: 402,
  permission_error: 403,
  not_found_error: 404,
  request_too_large: 413,
  rate_limit_error: 429,
  api_error: 500,
  timeout_error: 504,
  overloaded_error: 529,
};

const told = z.object({
  error: z.object({
    type: z.unknown(),
    code: z.unknown().optional(),
    message: z.unknown(),
    details: z.object({ error_code: z.string() }).nullable().catch(null),
  }),
});

/** Anthropic says in `type` what others say in `code`, and some errors have a code of their own. */
export function anthropicErrorIn(body: unknown): ErrorBody | null {
  const { error } = told.safeParse(body).data ?? {};
  if (!error) return errorIn(body);
  const { type, code, message, details } = error;
  return errorIn({ error: { code: details?.error_code ?? code ?? type, message } });
}

/** A limit of spending that the operator has set is a 400. */
const spentCode = /spend_limit|billing/;
const spentWords = /credit balance|usage limits|spend limit/i;
const closed = /organization_on_hold|organization has been disabled/i;

export function anthropicFailure(status: number, error: ErrorBody, waitMs: number | null): ModelError {
  const failure = failureOf(service, status, error, waitMs);
  const { message } = failure;
  if (status < 500 && spentCode.test(error.code)) return { reason: "quota_exhausted", message };
  if (status !== 400) return failure;
  if (spentWords.test(error.message)) return { reason: "quota_exhausted", message };
  return closed.test(`${error.code} ${error.message}`) ? { reason: "unauthorized", message } : failure;
}

/** The failure that a 200 tells of; null when it tells of none. */
export function failureToldBy(body: unknown): ModelError | null {
  const error = anthropicErrorIn(body);
  const status = error && statuses[error.code];
  return error && status ? anthropicFailure(status, error, null) : failureInside(service, body);
}
