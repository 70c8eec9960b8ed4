// The ways in which a request can fail, and the JSON that reports them: { error: { code, message, request_id, details? }, detail }.
// `detail` is what FastAPI writes, which clients of the old stack read.
import * as z from "zod";
import { notAField } from "../tasks/task-request.ts";

export interface FieldProblem {
  field: string;
  rule: string;
}

/** Every reason for which a request can fail, with its HTTP status. */
const statuses = {
  malformed_json: 400,
  key_missing: 401,
  key_unknown: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  idempotency_key_reused: 409,
  too_many_jobs: 409,
  body_too_large: 413,
  unsupported_media_type: 415,
  validation_failed: 422,
  rate_limited: 429,
  budget_spent: 429,
  internal_error: 500,
  not_implemented: 501,
  no_keys_configured: 503,
  misconfigured: 503,
  store_unavailable: 503,
} as const;

export type ProblemReason = keyof typeof statuses;

interface ProblemOptions {
  details?: readonly FieldProblem[] | null;
  headers?: Record<string, string>;
  /** Replaces the status of the reason, for clients of another API. */
  status?: number | undefined;
}

/** Thrown at the HTTP edge only. */
export class Problem extends Error {
  readonly reason: ProblemReason;
  readonly details: readonly FieldProblem[] | null;
  readonly headers: Record<string, string>;
  readonly status: number;

  constructor(
    reason: ProblemReason,
    message: string,
    { details = null, headers = {}, status = statuses[reason] }: ProblemOptions = {},
  ) {
    super(message);
    this.reason = reason;
    this.details = details;
    this.headers = headers;
    this.status = status;
  }
}

const fastApiProblem = z.object({
  loc: z.array(z.union([z.string(), z.number()])),
  msg: z.string(),
  type: z.string(),
});

export const errorEnvelope = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      request_id: z.string(),
      details: z.array(z.object({ field: z.string(), rule: z.string() })).optional(),
    }),
    detail: z
      .union([z.string(), z.array(fastApiProblem)])
      .describe("For clients of FastAPI: the message, or one entry for each of `details`."),
  })
  // Not `Error`: generators make a class of that name, which hides the language's own.
  .meta({ id: "ApiError" });

export function problemResponse(problem: Problem, requestId: string): Response {
  const { reason, message, details, headers, status } = problem;
  const error = { code: reason, message, request_id: requestId, ...(details && { details }) };
  return Response.json({ error, detail: details?.map(asFastApi) ?? message }, { status, headers });
}

/** `loc` begins with the part of the request: `["query", "limit"]`, `["body", "labels", 0]`. */
function asFastApi({ field, rule }: FieldProblem): z.infer<typeof fastApiProblem> {
  const path = field.split(".").filter((part) => part !== "");
  const [first] = path;
  const part = first === "query" ? [] : [first === "Idempotency-Key" ? "header" : "body"];
  const loc = [...part, ...path].map((name) => (/^\d{1,9}$/.test(name) ? Number(name) : name));
  return { loc, msg: rule, type: "value_error" };
}

/** For a service that did not answer now and may answer soon. */
export const unavailable = (message: string): Problem =>
  new Problem("store_unavailable", message, { headers: { "Retry-After": "1" } });

export const invalidField = (field: string, rule: string, status?: number): Problem =>
  invalidFields([{ field, rule }], status);

export function invalidFields(details: readonly FieldProblem[], status?: number): Problem {
  const message = details.map(({ field, rule }) => (field ? `${field}: ${rule}` : rule)).join("; ");
  return new Problem("validation_failed", message, { details, status });
}

/** Reports every wrong field with its rule. */
export const validationProblem = (error: z.ZodError, status?: number): Problem =>
  invalidFields(fieldProblems(error), status);

/** Every wrong field with its rule. `at` names where the value was, if it was not in the body. */
export function fieldProblems(error: z.ZodError, at = ""): FieldProblem[] {
  return error.issues.flatMap((issue) => {
    const unknown = issue.code === "unrecognized_keys" ? issue.keys : null;
    const fieldOf = (...last: string[]) => [at, ...issue.path, ...last].filter((part) => part !== "").join(".");
    return unknown
      ? unknown.map((key) => ({ field: fieldOf(key), rule: notAField }))
      : [{ field: fieldOf(), rule: issue.message }];
  });
}
