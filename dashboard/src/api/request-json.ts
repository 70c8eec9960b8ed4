// Sends every request of the page. A failure is a value, and each response is validated before the page shows it.
import type { ZodMiniType } from "zod/mini";
import * as z from "zod/mini";
import { apiKey } from "../state/session.ts";
import { texts } from "../texts/texts.ts";

export interface Failure {
  /** `refused`: the API returned an error. `offline`: it did not answer. `misunderstood`: its answer has another shape. */
  kind: "key" | "refused" | "offline" | "misunderstood";
  status: number;
  /** The API writes English; the other two kinds are in the language of the page. */
  message: string;
  /** The error code of the API. */
  code: string;
  /** The fields that the API names, each with the rule that it breaks. */
  fields: readonly FieldProblem[];
}
export interface FieldProblem {
  field: string;
  rule: string;
}
export type Reply<T> = { ok: true; value: T } | { ok: false; failure: Failure };

const fieldProblem = z.object({ field: z.string(), rule: z.string() });
const envelope = z.object({
  error: z.object({ code: z.string(), message: z.string(), details: z._default(z.array(fieldProblem), []) }),
});
/** Longer than any response takes, including one that uses `wait`. A request that may take longer has its own signal. */
const timeoutMs = 40_000;

export async function requestJson<T>(schema: ZodMiniType<T>, path: string, init: RequestInit = {}): Promise<Reply<T>> {
  const headers = new Headers(init.headers);
  if (apiKey.value && !headers.has("Authorization")) headers.set("Authorization", `Bearer ${apiKey.value}`);
  let response: Response;
  let body: unknown;
  try {
    const signal = init.signal ?? AbortSignal.timeout(timeoutMs);
    response = await fetch(path, { ...init, headers, signal, cache: "no-store" });
    body = await response.json();
  } catch {
    return fail("offline", 0, "offline", texts.value.api.offline);
  }
  const problem = envelope.safeParse(body).data?.error;
  if (problem && !response.ok) {
    const kind = response.status === 401 ? "key" : "refused";
    return fail(kind, response.status, problem.code, problem.message, problem.details);
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return { ok: true, value: parsed.data };
  const where = parsed.error.issues[0]?.path.join(".") ?? "";
  return fail("misunderstood", response.status, "misunderstood", texts.value.api.misunderstood(path, where));
}

/** Sends a POST, PUT or DELETE with a JSON body. */
export function sendJson<T>(
  schema: ZodMiniType<T>,
  method: string,
  path: string,
  body?: unknown,
  signal: AbortSignal | null = null,
): Promise<Reply<T>> {
  const json =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
  return requestJson(schema, path, { method, signal, ...json });
}

const fail = (
  kind: Failure["kind"],
  status: number,
  code: string,
  message: string,
  fields: readonly FieldProblem[] = [],
): Reply<never> => ({
  ok: false,
  failure: { kind, status, code, message, fields },
});
