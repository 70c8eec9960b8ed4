// Every way a request can fail, and the one envelope that says so: { error: { code, message, request_id, details? } }.
import * as z from "zod";

export interface FieldProblem {
  field: string;
  rule: string;
}

export type ProblemReason =
  | "malformed_json"
  | "unsupported_media_type"
  | "body_too_large"
  | "validation_failed"
  | "key_missing"
  | "key_unknown"
  | "forbidden"
  | "not_found"
  | "method_not_allowed"
  | "idempotency_key_reused"
  | "rate_limited"
  | "budget_spent"
  | "no_keys_configured"
  | "misconfigured"
  | "store_unavailable"
  | "internal_error";

/** Thrown at the HTTP edge only. */
export class Problem extends Error {
  readonly reason: ProblemReason;
  readonly details: readonly FieldProblem[] | null;
  readonly headers: Record<string, string>;

  constructor(
    reason: ProblemReason,
    message: string,
    {
      details = null,
      headers = {},
    }: { details?: readonly FieldProblem[] | null; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.reason = reason;
    this.details = details;
    this.headers = headers;
  }

  get status(): number {
    return statusOf(this.reason);
  }
}

function statusOf(reason: ProblemReason): number {
  switch (reason) {
    case "malformed_json":
      return 400;
    case "key_missing":
    case "key_unknown":
      return 401;
    case "forbidden":
      return 403;
    case "not_found":
      return 404;
    case "method_not_allowed":
      return 405;
    case "idempotency_key_reused":
      return 409;
    case "body_too_large":
      return 413;
    case "unsupported_media_type":
      return 415;
    case "validation_failed":
      return 422;
    case "rate_limited":
    case "budget_spent":
      return 429;
    case "internal_error":
      return 500;
    case "no_keys_configured":
    case "misconfigured":
    case "store_unavailable":
      return 503;
    default:
      return reason satisfies never;
  }
}

export const errorEnvelope = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      request_id: z.string(),
      details: z.array(z.object({ field: z.string(), rule: z.string() })).optional(),
    }),
  })
  .meta({ id: "Error" });

export function problemResponse(problem: Problem, requestId: string): Response {
  const { reason, message, details, headers, status } = problem;
  const error = { code: reason, message, request_id: requestId, ...(details && { details }) };
  return Response.json({ error }, { status, headers });
}

/** What did not answer may answer in a moment. */
export const unavailable = (message: string): Problem =>
  new Problem("store_unavailable", message, { headers: { "Retry-After": "1" } });

export const invalidField = (field: string, rule: string): Problem =>
  new Problem("validation_failed", `${field}: ${rule}`, { details: [{ field, rule }] });

/** Every wrong field with its rule. `at` names where the value stood when it was not the body. */
export function validationProblem(error: z.ZodError, at = ""): Problem {
  const details = error.issues.flatMap((issue) => {
    const unknown = issue.code === "unrecognized_keys" ? issue.keys : null;
    const fieldOf = (...last: string[]) => [at, ...issue.path, ...last].filter((part) => part !== "").join(".");
    return unknown
      ? unknown.map((key) => ({ field: fieldOf(key), rule: "is not a field of this request" }))
      : [{ field: fieldOf(), rule: issue.message }];
  });
  const told = details.map(({ field, rule }) => (field ? `${field}: ${rule}` : rule)).join("; ");
  return new Problem("validation_failed", told, { details });
}
