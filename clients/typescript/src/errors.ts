// Everything that this client throws on its own account. A call that its caller aborts throws the reason of the abort.

export class AiEventStreamError extends Error {
  override name = "AiEventStreamError";
}

export interface FieldError {
  field: string;
  rule: string;
}

/** The server refused the call, or could not do it. */
export class ApiError extends AiEventStreamError {
  override name = "ApiError";
  readonly status: number;
  /** Such as `validation_failed`, `key_unknown` or `rate_limited`; `http_502` when the answer is not the system's own. */
  readonly code: string;
  /** Names the request in the system's log. */
  readonly requestId: string | null;
  /** Every wrong field of the request, with the rule that it breaks. */
  readonly fields: readonly FieldError[];
  /** When the call may succeed, if the server says it. */
  readonly retryAfterMs: number | null;
  /** The answer as the server sent it, if it was JSON. */
  readonly body: unknown;

  constructor(
    message: string,
    details: Pick<ApiError, "status" | "code" | "requestId"> &
      Partial<Pick<ApiError, "fields" | "retryAfterMs" | "body">>,
  ) {
    super(message);
    this.status = details.status;
    this.code = details.code;
    this.requestId = details.requestId;
    this.fields = details.fields ?? [];
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.body = details.body;
  }

  /** The first wrong field. */
  get field(): string | null {
    return this.fields[0]?.field ?? null;
  }
}

/** No whole answer came: the server is not there, the connection broke, or it took too long. */
export class ConnectionError extends AiEventStreamError {
  override name = "ConnectionError";
}

/** The task is not settled yet. It goes on, and can be waited for again. */
export class WaitTimeoutError extends AiEventStreamError {
  override name = "WaitTimeoutError";
  readonly taskId: string;
  readonly status: string;

  constructor(taskId: string, status: string, timeoutMs: number) {
    super(`The task ${taskId} is ${status} after ${timeoutMs / 1000} s. It goes on.`);
    this.taskId = taskId;
    this.status = status;
  }
}

/** The call is not from the system, or it was changed, or it is too old. */
export class WebhookVerificationError extends AiEventStreamError {
  override name = "WebhookVerificationError";
}

export async function apiErrorOf(response: Response, now: number): Promise<ApiError> {
  const body = await bodyOf(response);
  const { error, detail } = body;
  const { status } = response;
  const fallback = typeof detail === "string" ? detail : `The server answered ${status}.`;
  return new ApiError(error?.message ?? fallback, {
    status,
    code: error?.code ?? `http_${status}`,
    requestId: error?.request_id ?? response.headers.get("x-request-id"),
    retryAfterMs: retryAfterMs(response.headers.get("retry-after"), now),
    body,
    ...(error?.details && { fields: error.details }),
  });
}

interface ErrorBody {
  error?: { code?: string; message?: string; request_id?: string; details?: FieldError[] };
  detail?: unknown;
}

/** Empty when it is not JSON, as a proxy's page. */
async function bodyOf(response: Response): Promise<ErrorBody> {
  try {
    const body: unknown = JSON.parse(await response.text());
    return body && typeof body === "object" ? body : {};
  } catch {
    return {};
  }
}

/** Seconds or an HTTP date; null for anything else, such as a negative number. */
function retryAfterMs(value: string | null, now: number): number | null {
  if (!value) return null;
  const seconds = Number(value);
  if (!Number.isNaN(seconds)) return seconds < 0 ? null : seconds * 1000;
  const ms = Date.parse(value) - now;
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}
