// Calls a Kafka REST v2 server, with a deadline for each call. Errors carry the server's own code and message.
import * as z from "zod";
import { parseJson } from "../kernel/parse-json.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import type { SourceError } from "./event-source.ts";

/** Added to the time that the server is asked to wait. */
const answerMs = 10_000;
const control = "application/vnd.kafka.v2+json";
const errorBody = z.object({ error_code: z.number(), message: z.string() });

export interface RestError extends SourceError {
  /** HTTP status; null when there was no answer. */
  status: number | null;
}

export interface RestConnection {
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
  readonly #connection: RestConnection;

  constructor(connection: RestConnection) {
    this.#connection = connection;
  }

  /** The answer's JSON; null when it is empty. */
  async call(path: string, { method = "GET", body, ...options }: Call = {}): Promise<Result<unknown, RestError>> {
    const { url, username, password } = this.#connection;
    const headers = new Headers({ accept: options.accept ?? control });
    // Strimzi refuses an empty POST with a content type; Redpanda refuses a DELETE without one.
    if (body !== undefined || method === "DELETE") headers.set("content-type", options.contentType ?? control);
    if (username) headers.set("authorization", `Basic ${btoa(`${username}:${password}`)}`);
    try {
      const response = await fetch(`${url.replace(/\/+$/, "")}${path}`, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(answerMs + (options.waitMs ?? 0)),
      });
      const text = await response.text();
      if (response.ok) return ok(text === "" ? null : JSON.parse(text));
      return fail(httpError(path, response.status, text));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return fail({ reason: "unavailable", status: null, message: `Kafka REST ${path} did not answer: ${why}` });
    }
  }
}

function httpError(path: string, status: number, text: string): RestError {
  const serverError = errorBody.safeParse(parseJson(text)).data;
  const message = `Kafka REST ${path} answered ${status}${serverError ? `: ${serverError.error_code} ${serverError.message}` : ""}`;
  const isClientError = status >= 400 && status < 500 && status !== 404 && status !== 408 && status !== 429;
  return { reason: isClientError ? "refused" : "unavailable", status, message };
}
