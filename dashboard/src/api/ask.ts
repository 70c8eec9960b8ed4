// Every request of the page. What can go wrong is a value; what the API says is checked before anything shows it.
import type { ZodMiniType } from "zod/mini";
import * as z from "zod/mini";
import { apiKey } from "../state/session.ts";

export interface Trouble {
  /** `refused` is what the API answered with; `offline` that it did not; `misunderstood` that its answer has another shape. */
  kind: "key" | "refused" | "offline" | "misunderstood";
  status: number;
  message: string;
  /** The API's own name for what is wrong. */
  code: string;
}
export type Asked<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };

const envelope = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
/** Longer than any answer takes, `wait` included. */
const timeoutMs = 40_000;

export async function ask<T>(schema: ZodMiniType<T>, path: string, init: RequestInit = {}): Promise<Asked<T>> {
  const headers = new Headers(init.headers);
  if (apiKey.value && !headers.has("Authorization")) headers.set("Authorization", `Bearer ${apiKey.value}`);
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(path, { ...init, headers, signal: AbortSignal.timeout(timeoutMs), cache: "no-store" });
    body = await response.json();
  } catch {
    return fail("offline", 0, "offline", "The API did not answer.");
  }
  const problem = envelope.safeParse(body).data?.error;
  if (problem && !response.ok) {
    return fail(response.status === 401 ? "key" : "refused", response.status, problem.code, problem.message);
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return { ok: true, value: parsed.data };
  const where = parsed.error.issues[0]?.path.join(".") ?? "";
  return fail("misunderstood", response.status, "misunderstood", `${path} answered something unexpected at ${where}.`);
}

/** A POST, PUT or DELETE with a JSON body. */
export function tell<T>(schema: ZodMiniType<T>, method: string, path: string, body?: unknown): Promise<Asked<T>> {
  const json =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
  return ask(schema, path, { method, ...json });
}

const fail = (kind: Trouble["kind"], status: number, code: string, message: string): Asked<never> => ({
  ok: false,
  trouble: { kind, status, code, message },
});
