// An error in OpenAI's form, as a body of its own or inside a 200, and what it means. Its text may quote the prompt or the key, so it is
// only compared, and nothing but status, code and parameter is passed on.
import * as z from "zod";
import { parseJson } from "../kernel/parse-json.ts";
import type { ModelError } from "./model-error.ts";

/** Codes and names of parameters; anything else might be a sentence. */
const identifier = z.preprocess(
  (value) => (typeof value === "number" ? String(value) : value),
  z
    .string()
    .regex(/^[\w.[\]-]{1,80}$/)
    .catch(""),
);
const errorBody = z.object({
  code: identifier,
  status: identifier,
  param: identifier,
  message: z.string().catch(""),
});
/** Fields without a value are empty. */
export type ErrorBody = z.infer<typeof errorBody>;

export const noErrorBody: ErrorBody = { code: "", status: "", param: "", message: "" };

/** The body of a 200: some servers send JSON under another content type, which their SDK hands over as text. */
export const bodyOf = (body: unknown): unknown => (typeof body === "string" ? parseJson(body) : body);

const holder = z.object({ error: z.unknown().optional() });
const bare = z.object({ object: z.literal("error") });

/** The error that an answer contains: an object or a sentence in `error`, or the answer itself; null when it contains none. */
export function errorIn(body: unknown): ErrorBody | null {
  const error = holder.safeParse(body).data?.error;
  if (typeof error === "string") return { ...noErrorBody, message: error };
  return errorBody.safeParse(error).data ?? (bare.safeParse(body).success ? errorBody.parse(body) : null);
}

/** The failure that a 200 tells of; null when it tells of none. Without a status it is an outage. */
export function failureInside(service: string, body: unknown): ModelError | null {
  const error = errorIn(body);
  if (!error) return null;
  const told = [error.code, error.status].map(Number).find((number) => number >= 400 && number < 600);
  return failureOf(service, told ?? (/rate.?limit|too.?many/i.test(error.code) ? 429 : 500), error, null);
}

/** Codes of filters in front of a model. */
const filtered = new Set(["content_filter", "content_policy_violation", "ResponsibleAIPolicyViolation"]);

/** `waitMs` is how long the service asked to wait. */
export function failureOf(service: string, status: number, body: ErrorBody, waitMs: number | null): ModelError {
  const { code, param } = body;
  const told = [String(status), code === String(status) ? "" : code, param].filter(Boolean);
  const message = `${service} answered ${told.join(" ")}`;
  if (code === "insufficient_quota" || status === 402) return { reason: "quota_exhausted", message };
  if (filtered.has(code))
    return { reason: "refused", message: `${service} refused the text: ${told.join(" ")}`, isFiltered: true };
  if (status === 429) return { reason: "rate_limited", message, retryAfterMs: waitMs };
  if (status === 401 || status === 403) return { reason: "unauthorized", message };
  if (status === 408) return { reason: "timeout", message };
  if (status >= 500 || status === 409) return { reason: "unavailable", message, retryAfterMs: waitMs };
  if (status === 404) return { reason: "no_such_model", message };
  return { reason: refusedFor(status, `${code} ${param} ${body.message}`), message };
}

const tooLong =
  /context.?(?:length|window|size|limit)|maximum context|too.?(?:long|large.*request)|request.*too.?large|token count.*exceed|string_above_max/i;
const notSupported = /unsupported|not.{0,20}support|unknown (?:field|name|parameter)|response_?format|schema|location/i;

/** What a refused request was refused for: the model or its place cannot take it, or it is wrong for any. */
export function refusedFor(status: number, words: string): "too_long" | "unsupported" | "bad_request" {
  if (status === 413 || tooLong.test(words)) return "too_long";
  return status === 422 || status === 451 || notSupported.test(words) ? "unsupported" : "bad_request";
}
