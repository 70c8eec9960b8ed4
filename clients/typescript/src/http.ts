// Calls with retries. Only a call that can be made twice without harm is made again after an unknown outcome; one that was refused with
// 429 was not done, so any call may follow it.
import { AiEventStreamError, ApiError, apiErrorOf, ConnectionError } from "./errors.ts";

export interface ClientOptions {
  /** Where the system is, such as `https://ai.example.com`. */
  url: string;
  /** One of its API_KEYS; a system that is open needs none. */
  apiKey?: string | undefined;
  /** How often a call is made again after a failure that may pass. Default 3. */
  maxRetries?: number | undefined;
  /** A longer `Retry-After` is not waited for: the call fails with `retryAfterMs`. Default 30 s. */
  maxRetryAfterMs?: number | undefined;
  /** Of one attempt; of a stream, until it begins. Default 60 s. */
  timeoutMs?: number | undefined;
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
}

export interface Call {
  method?: "GET" | "POST" | "DELETE";
  path: string;
  query?: object;
  headers?: Record<string, string>;
  body?: unknown;
  /** Two of it do what one does. */
  isRepeatable: boolean;
  signal?: AbortSignal | undefined;
}

const firstPauseMs = 500;
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Only an operator can change what these say. */
const lasting = new Set(["no_keys_configured", "misconfigured"]);

export class Http {
  readonly #options: ClientOptions;
  readonly #origin: string;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#origin = new URL(options.url).href.replace(/\/$/, "");
    // The platform's own error would quote the key.
    if (/[^\x21-\x7e]/.test(options.apiKey ?? ""))
      throw new AiEventStreamError("The API key has a character that no key has.");
  }

  async json<T>(call: Call): Promise<T> {
    return this.#repeat(call, async (response) => {
      const text = await response.text();
      try {
        return JSON.parse(text);
      } catch {
        const { status, headers } = response;
        const requestId = headers.get("x-request-id");
        const message = `${this.#origin} answered something else than JSON. Is it AI-EventStream?`;
        throw new ApiError(message, { status, code: "not_json", requestId });
      }
    });
  }

  /** Once its headers are here. Then only `signal` ends it. */
  open(call: Call): Promise<Response> {
    return this.#repeat(call, async (response) => response);
  }

  async #repeat<T>(call: Call, read: (response: Response) => Promise<T>): Promise<T> {
    for (let failures = 0; ; failures += 1) {
      try {
        return await this.#attempt(call, read);
      } catch (error) {
        const waitMs = this.#pauseAfter(error, failures, call);
        if (waitMs === null || call.signal?.aborted) throw error;
        await pause(waitMs, call.signal);
      }
    }
  }

  async #attempt<T>(call: Call, read: (response: Response) => Promise<T>): Promise<T> {
    const { method = "GET", path, query = {}, body, signal } = call;
    const { apiKey, timeoutMs = 60_000, fetch: send = (url, init) => fetch(url, init) } = this.#options;
    const pairs = Object.entries(query).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]]));
    const search = pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : "";
    // What is wrong with these is the caller's error, and no failure of a connection.
    const headers = new Headers(call.headers);
    if (apiKey) headers.set("Authorization", `Bearer ${apiKey}`);
    if (body !== undefined) headers.set("Content-Type", "application/json");
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), timeoutMs);
    try {
      const signals = AbortSignal.any([timeout.signal, ...(signal ? [signal] : [])]);
      const response = await send(`${this.#origin}${path}${search}`, { ...init, signal: signals });
      if (!response.ok) throw await apiErrorOf(response, Date.now());
      return await read(response);
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof ApiError) throw error;
      const why = timeout.signal.aborted ? `did not answer within ${timeoutMs / 1000} s` : "cannot be reached";
      throw new ConnectionError(`${this.#origin} ${why}.`, { cause: error });
    } finally {
      clearTimeout(timer);
    }
  }

  /** Null when the call is not made again. */
  #pauseAfter(error: unknown, failures: number, { isRepeatable }: Call): number | null {
    const { maxRetries = 3, maxRetryAfterMs = 30_000 } = this.#options;
    if (failures >= maxRetries) return null;
    const backoffMs = firstPauseMs * 2 ** failures * (0.5 + Math.random() / 2);
    if (error instanceof ConnectionError) return isRepeatable ? backoffMs : null;
    if (!(error instanceof ApiError) || !passing.has(error.status) || lasting.has(error.code)) return null;
    if (!isRepeatable && error.status !== 429) return null;
    const { retryAfterMs } = error;
    if (retryAfterMs === null) return backoffMs;
    return retryAfterMs <= maxRetryAfterMs ? retryAfterMs : null;
  }
}

/** Ends early, with the reason of the abort. */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    if (signal?.aborted) onAbort();
    else signal?.addEventListener("abort", onAbort, { once: true });
  });
}
