// Sends spans in batches over OTLP/HTTP in JSON, as best effort. While the receiver is down, spans wait in memory; above a limit
// the oldest are dropped, and the log reports it at most once a minute. Traced work never fails or waits because of the export.
// Spans that an isolate still holds when it ends are lost.

import * as z from "zod";
import { parseJson } from "../../kernel/parse-json.ts";
import { retryAfterMs } from "../../kernel/retry-after.ts";
import { log } from "../log.ts";
import { otlpRequest } from "./otlp.ts";
import type { Attributes, FinishedSpan } from "./span.ts";
import type { SpanExporter } from "./tracer.ts";

/** OpenTelemetry's own defaults for the sizes of a batch and of the queue. */
const batchSpans = 512;
const maxQueuedSpans = 2048;
/** How long spans wait, so that requests close together share a call. */
const lingerMs = 1000;
/** After this long, a flush is assumed lost with the request that was to do it. */
const flushLostMs = 5000;
/** A batch of a queue ends only when its export has ended. */
const answerMs = 3000;
/** How long to pause after a failure; the receiver's Retry-After may set a longer pause within the maximum. */
const pauseMs = { min: 30_000, max: 300_000 };
const logEveryMs = 60_000;
/** The statuses that the protocol calls retryable. */
const retryableStatus = new Set([429, 502, 503, 504]);
const partialSuccess = z.object({
  partialSuccess: z.object({
    rejectedSpans: z.coerce.number().default(0),
    errorMessage: z.string().default(""),
  }),
});

interface OtlpExporterOptions {
  url: string;
  headers: Record<string, string>;
  resource: Attributes;
  scope: string;
  /** Accepts work that continues after the response, as `ctx.waitUntil` does. */
  defer: (work: Promise<unknown>) => void;
  wait: (ms: number) => Promise<unknown>;
  now: () => number;
}

export class OtlpExporter implements SpanExporter {
  readonly #options: OtlpExporterOptions;
  #queue: FinishedSpan[] = [];
  #flushScheduledAt: number | null = null;
  #pausedUntil = 0;
  #loggedAt = Number.NEGATIVE_INFINITY;
  /** Spans dropped since the last log line. */
  #dropped = 0;

  constructor(options: OtlpExporterOptions) {
    this.#options = options;
  }

  add(span: FinishedSpan): void {
    this.#enqueue([span]);
  }

  async flush(): Promise<void> {
    while (this.#queue.length > 0 && this.#options.now() >= this.#pausedUntil) {
      await this.#send(this.#queue.splice(0, batchSpans));
    }
  }

  flushLater(): void {
    const { defer, wait, now } = this.#options;
    const isScheduled = this.#flushScheduledAt !== null && now() - this.#flushScheduledAt < flushLostMs;
    if (this.#queue.length >= batchSpans) defer(this.flush());
    else if (this.#queue.length > 0 && !isScheduled) {
      this.#flushScheduledAt = now();
      defer(
        wait(lingerMs).then(() => {
          this.#flushScheduledAt = null;
          return this.flush();
        }),
      );
    }
  }

  async #send(spans: FinishedSpan[]): Promise<void> {
    const { url, headers, resource, scope } = this.#options;
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify(otlpRequest(spans, resource, scope)),
        signal: AbortSignal.timeout(answerMs),
      });
      const text = await response.text();
      if (response.ok) this.#readResponse(text);
      else if (retryableStatus.has(response.status)) this.#pause(spans, `status ${response.status}`, response.headers);
      else this.#drop(spans.length, `status ${response.status}`);
    } catch (error) {
      this.#pause(spans, error instanceof Error ? error.name : "unknown");
    }
  }

  /** A receiver may accept only some of the spans. */
  #readResponse(text: string): void {
    const answer = text === "" ? {} : parseJson(text);
    if (answer === undefined) this.#report("the answer is no JSON");
    const partial = partialSuccess.safeParse(answer).data?.partialSuccess;
    if (partial && (partial.rejectedSpans > 0 || partial.errorMessage !== ""))
      this.#drop(partial.rejectedSpans, `partial success: ${partial.errorMessage}`);
  }

  #pause(spans: FinishedSpan[], reason: string, headers?: Headers): void {
    const { now } = this.#options;
    const requestedMs = retryAfterMs(headers, now()) ?? 0;
    this.#pausedUntil = now() + Math.min(pauseMs.max, Math.max(pauseMs.min, requestedMs));
    this.#queue.unshift(...spans);
    this.#enqueue([]);
    this.#report(reason);
  }

  #enqueue(spans: FinishedSpan[]): void {
    this.#queue.push(...spans);
    const excess = this.#queue.length - maxQueuedSpans;
    if (excess > 0) this.#dropped += this.#queue.splice(0, excess).length;
  }

  #drop(spans: number, reason: string): void {
    this.#dropped += spans;
    this.#report(reason);
  }

  #report(reason: string): void {
    const at = this.#options.now();
    if (at - this.#loggedAt < logEveryMs) return;
    this.#loggedAt = at;
    const dropped = this.#dropped;
    this.#dropped = 0;
    log("warn", { event: "traces_not_exported", reason, lost: dropped, waiting: this.#queue.length });
  }
}
