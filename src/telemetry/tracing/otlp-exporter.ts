// Sends spans over OTLP/HTTP in JSON, many in one request. Best effort and bounded: while the receiver is out spans wait in
// memory and the oldest of too many are lost; nothing that is traced ever fails or waits for it, and the log says so once a
// while. What a dying isolate still had is lost.

import * as z from "zod";
import { parseJson } from "../../kernel/parse-json.ts";
import { retryAfterMs } from "../../kernel/retry-after.ts";
import { log } from "../log.ts";
import { otlpRequest } from "./otlp.ts";
import type { Attributes, FinishedSpan } from "./span.ts";
import type { SpanExporter } from "./tracer.ts";

/** OpenTelemetry's own defaults for a batch and for what waits. */
const batchSpans = 512;
const keptSpans = 2048;
/** Spans of requests that close together share a call. */
const gatheredMs = 1000;
/** A request that was to send them and was cut off is no longer waited for. */
const lostMs = 5000;
/** A queue's batch ends only when its export has. */
const answerMs = 3000;
/** A receiver that is out is asked again after this time, or when it says. */
const pauseMs = { least: 30_000, most: 300_000 };
const logEveryMs = 60_000;
/** What the protocol calls retryable. */
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
  /** Takes work that goes on after the answer, as `ctx.waitUntil` does. */
  defer: (work: Promise<unknown>) => void;
  wait: (ms: number) => Promise<unknown>;
  now: () => number;
}

export class OtlpExporter implements SpanExporter {
  readonly #options: OtlpExporterOptions;
  #waiting: FinishedSpan[] = [];
  #gatheringSince: number | null = null;
  #pausedUntil = 0;
  #loggedAt = Number.NEGATIVE_INFINITY;
  /** Since the last line of the log. */
  #lost = 0;

  constructor(options: OtlpExporterOptions) {
    this.#options = options;
  }

  add(span: FinishedSpan): void {
    this.#keep([span]);
  }

  async flush(): Promise<void> {
    while (this.#waiting.length > 0 && this.#options.now() >= this.#pausedUntil) {
      await this.#send(this.#waiting.splice(0, batchSpans));
    }
  }

  flushLater(): void {
    const { defer, wait, now } = this.#options;
    const isGathering = this.#gatheringSince !== null && now() - this.#gatheringSince < lostMs;
    if (this.#waiting.length >= batchSpans) defer(this.flush());
    else if (this.#waiting.length > 0 && !isGathering) {
      this.#gatheringSince = now();
      defer(
        wait(gatheredMs).then(() => {
          this.#gatheringSince = null;
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
      if (response.ok) this.#readAnswer(text);
      else if (retryableStatus.has(response.status)) this.#pause(spans, `status ${response.status}`, response.headers);
      else this.#lose(spans.length, `status ${response.status}`);
    } catch (error) {
      this.#pause(spans, error instanceof Error ? error.name : "unknown");
    }
  }

  /** A receiver may take a part. */
  #readAnswer(text: string): void {
    const told = text === "" ? {} : parseJson(text);
    if (told === undefined) this.#tell("the answer is no JSON");
    const part = partialSuccess.safeParse(told).data?.partialSuccess;
    if (part && (part.rejectedSpans > 0 || part.errorMessage !== ""))
      this.#lose(part.rejectedSpans, `partial success: ${part.errorMessage}`);
  }

  #pause(spans: FinishedSpan[], reason: string, headers?: Headers): void {
    const { now } = this.#options;
    const asked = retryAfterMs(headers, now()) ?? 0;
    this.#pausedUntil = now() + Math.min(pauseMs.most, Math.max(pauseMs.least, asked));
    this.#waiting.unshift(...spans);
    this.#keep([]);
    this.#tell(reason);
  }

  #keep(spans: FinishedSpan[]): void {
    this.#waiting.push(...spans);
    const tooMany = this.#waiting.length - keptSpans;
    if (tooMany > 0) this.#lost += this.#waiting.splice(0, tooMany).length;
  }

  #lose(spans: number, reason: string): void {
    this.#lost += spans;
    this.#tell(reason);
  }

  #tell(reason: string): void {
    const at = this.#options.now();
    if (at - this.#loggedAt < logEveryMs) return;
    this.#loggedAt = at;
    const lost = this.#lost;
    this.#lost = 0;
    log("warn", { event: "traces_not_exported", reason, lost, waiting: this.#waiting.length });
  }
}
