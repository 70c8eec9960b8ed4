// Errors in OpenAI's form, `{ error: { message, type, param, code } }`, with its statuses. Its SDKs repeat a request after 409, 429 and 5xx
// unless `x-should-retry` says otherwise.
import * as z from "zod";
import { type ModelError, retryAfterOf } from "../../ai/model-error.ts";
import type { TaskView } from "../../tasks/task-result.ts";
import { Problem, type ProblemReason } from "../problem.ts";
import type { Wire } from "../route.ts";

interface Kind {
  type: string;
  code: string | null;
  /** Replaces the problem's own status. */
  status?: number;
}

const invalid = (code: string | null, status?: number): Kind => ({
  type: "invalid_request_error",
  code,
  ...(status !== undefined && { status }),
});
const kinds: Record<ProblemReason, Kind> = {
  malformed_json: invalid(null),
  key_missing: invalid(null),
  key_unknown: invalid("invalid_api_key"),
  forbidden: invalid("insufficient_permissions"),
  not_found: invalid("model_not_found"),
  method_not_allowed: invalid(null),
  idempotency_key_reused: invalid("idempotency_key_reused"),
  too_many_jobs: invalid("too_many_jobs"),
  body_too_large: invalid(null),
  unsupported_media_type: invalid(null),
  validation_failed: invalid(null, 400),
  rate_limited: { type: "requests", code: "rate_limit_exceeded" },
  budget_spent: { type: "insufficient_quota", code: "insufficient_quota" },
  internal_error: { type: "server_error", code: null },
  not_implemented: { type: "server_error", code: null },
  no_keys_configured: { type: "server_error", code: "no_keys_configured" },
  misconfigured: { type: "server_error", code: "misconfigured" },
  store_unavailable: { type: "server_error", code: "unavailable" },
};

/** What waits for tomorrow, or would be the same again, is not worth another request. */
const isFinal = (reason: ProblemReason): boolean => reason === "budget_spent" || reason === "idempotency_key_reused";

export interface OpenAiError {
  message: string;
  type: string;
  param: string | null;
  code: string | null;
}

/** A failure that has no reason among those of a Problem. */
export class OpenAiProblem extends Problem {
  readonly error: OpenAiError;

  constructor(status: number, error: OpenAiError, headers: Record<string, string> = {}) {
    super(status < 500 ? "validation_failed" : "internal_error", error.message, { status, headers });
    this.error = error;
  }
}

export function openAiErrorOf(problem: Problem): OpenAiError {
  if (problem instanceof OpenAiProblem) return problem.error;
  const { type, code } = kinds[problem.reason];
  const fields = (problem.details ?? []).map(({ field, rule }) => ({ param: paramOf(field), rule }));
  const message = fields.map(({ param, rule }) => (param ? `${param}: ${rule}` : rule)).join("; ");
  return { message: message || problem.message, type, param: fields[0]?.param ?? null, code };
}

export const openAiWire: Wire = {
  errorResponse: (problem) => {
    const { reason, headers: own } = problem;
    const status = problem instanceof OpenAiProblem ? problem.status : (kinds[reason].status ?? problem.status);
    const headers = { ...own, ...(isFinal(reason) && { "x-should-retry": "false" }) };
    return Response.json({ error: openAiErrorOf(problem) }, { status, headers });
  },
  errorSchema: z
    .object({
      error: z.object({
        message: z.string(),
        type: z.string(),
        param: z.string().nullable(),
        code: z.string().nullable(),
      }),
    })
    .meta({ id: "OpenAiError" }),
};

/** `messages.0.content` as OpenAI writes it: `messages[0].content`. Null for the body as a whole. */
const paramOf = (field: string): string | null => field.replaceAll(/\.(\d+)(?=\.|$)/g, "[$1]") || null;

export const modelNotFound = (model: string): Problem =>
  new OpenAiProblem(404, {
    message: `The model '${model}' is not one of this deployment. GET /v1/models lists them.`,
    type: "invalid_request_error",
    param: "model",
    code: "model_not_found",
  });

/** The statuses of failed tasks, by the reason in a task's error. */
const failures: Record<string, [status: number, code: string | null]> = {
  bad_request: [400, null],
  unsupported: [400, "unsupported_parameter"],
  too_long: [400, "context_length_exceeded"],
  refused: [400, "content_filter"],
  no_such_model: [404, "model_not_found"],
  budget_spent: [429, "insufficient_quota"],
  malformed: [500, "malformed_answer"],
  unauthorized: [503, "provider_unauthorized"],
  quota_exhausted: [503, "provider_quota_exhausted"],
  rate_limited: [503, "provider_rate_limited"],
  unavailable: [503, "provider_unavailable"],
  timeout: [504, "provider_timeout"],
};

/** What stands before the reason when a task was attempted again, or could not be in time. */
const afterRetries = /^(?:gave up after \d+ attempts|the next attempt would be in [^:]*): /;

/** The error of a task that is settled without an answer. The task was retried already, so another request would only begin anew. */
export function problemOfTask({ task_id, status: state, error }: TaskView): Problem {
  const headers = { "x-task-id": task_id, "x-should-retry": "false" };
  const reason = /^(\w+): /.exec((error ?? "").replace(afterRetries, ""))?.[1] ?? "";
  const [status, code] = state === "REVOKED" ? [409, "task_revoked"] : (failures[reason] ?? [500, null]);
  const type = status < 500 ? (code === "insufficient_quota" ? code : "invalid_request_error") : "server_error";
  const message = `${error ?? "The task was revoked."} (task ${task_id})`;
  const param = code === "model_not_found" ? "model" : code === "unsupported_parameter" ? parameterIn(message) : null;
  return new OpenAiProblem(status, { message, type, param, code }, headers);
}

/** The error of a call that belongs to no task. It was not retried, so another request may help. */
export function problemOfCall(error: ModelError): Problem {
  const [status, code] = failures[error.reason] ?? [500, null];
  const type = status < 500 ? "invalid_request_error" : "server_error";
  const waitMs = retryAfterOf(error);
  const headers: Record<string, string> = waitMs === null ? {} : { "Retry-After": String(Math.ceil(waitMs / 1000)) };
  return new OpenAiProblem(status, { message: error.message, type, param: null, code }, headers);
}

/** The parameter that no provider takes. */
const parameterIn = (message: string): string | null => /^unsupported: (\w+) is not taken/.exec(message)?.[1] ?? null;

/** The answer of a task that goes on after the client has waited long enough. */
export const stillWorking = (taskId: string): Problem =>
  withoutAnswer(504, taskId, "There is no answer yet, and the task goes on", "timeout");

/** A part of the system did not answer; the task has or will have an answer all the same. */
export const unreadable = (taskId: string): Problem =>
  withoutAnswer(503, taskId, "The answer cannot be read now", "unavailable");

/** Another request would pay for another answer. */
const withoutAnswer = (status: number, taskId: string, why: string, code: string): Problem =>
  new OpenAiProblem(
    status,
    { message: `${why}: GET /task/${taskId} will have it.`, type: "server_error", param: null, code },
    { "x-task-id": taskId, "x-should-retry": "false" },
  );
