// Calls of Kafka REST v2, with a deadline each. Errors carry the server's own code and message.
import * as z from "zod";
import { parseJson } from "../kernel/parse-json.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import type { SourceError } from "./event-source.ts";

/** Beyond what the server itself was asked to wait. */
const answerMs = 10_000;
const control = "application/vnd.kafka.v2+json";
const problem = z.object({ error_code: z.number(), message: z.string() });

export interface RestError extends SourceError {
  /** HTTP status; null when there was no answer. */
  status: number | null;
}

export interface RestAccess {
  url: string;
  username: string;
  password: string;
}

interface Call {
  method?: "GET" | "POST" | "DELETE";
  body?: unknown;
  contentType?: string;
  accept?: string;
  waitMs?: number;
}

export class RestClient {
  readonly #access: RestAccess;

  constructor(access: RestAccess) {
    this.#access = access;
  }

  /** The answer's JSON; null when it is empty. */
  async call(path: string, { method = "GET", body, ...more }: Call = {}): Promise<Result<unknown, RestError>> {
    const { url, username, password } = this.#access;
    const headers = new Headers({ accept: more.accept ?? control });
    // An empty POST must not name a type (Strimzi), a DELETE must (Redpanda).
    if (body !== undefined || method === "DELETE") headers.set("content-type", more.contentType ?? control);
    if (username) headers.set("authorization", `Basic ${btoa(`${username}:${password}`)}`);
    try {
      const response = await fetch(`${url.replace(/\/+$/, "")}${path}`, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(answerMs + (more.waitMs ?? 0)),
      });
      const text = await response.text();
      if (response.ok) return ok(text === "" ? null : JSON.parse(text));
      return fail(refusal(path, response.status, text));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return fail({ reason: "unavailable", status: null, message: `Kafka REST ${path} did not answer: ${why}` });
    }
  }
}

function refusal(path: string, status: number, text: string): RestError {
  const told = problem.safeParse(parseJson(text)).data;
  const message = `Kafka REST ${path} answered ${status}${told ? `: ${told.error_code} ${told.message}` : ""}`;
  const isClientsFault = status >= 400 && status < 500 && status !== 404 && status !== 408 && status !== 429;
  return { reason: isClientsFault ? "refused" : "unavailable", status, message };
}
