// Runs work within its trace, and records it as a span if the trace is sampled. An incoming trace is propagated even when this
// system records nothing, but then no new trace begins. The system that begins a trace decides whether it is sampled.
import { activeTrace, withinTrace } from "./active-trace.ts";
import { type FinishedSpan, noSpan, RecordedSpan, type Span, type SpanDefinition } from "./span.ts";
import { beginTrace, isSampled, type TraceContext } from "./trace-context.ts";

/** Receives the spans of sampled traces. */
export interface SpanExporter {
  add(span: FinishedSpan): void;
  /** Sends all queued spans. Never rejects. */
  flush(): Promise<void>;
  /** Sends the queued spans after a short time, together with those added until then. */
  flushLater(): void;
}

interface TracerOptions {
  /** Null records nothing. */
  exporter: SpanExporter | null;
  /** The share of the traces that begin here that is sampled, 0 to 1. */
  ratio: number;
  now: () => number;
  /** Returns that many random bytes as hexadecimal digits. */
  randomHex: (bytes: number) => string;
}

export class Tracer {
  readonly #options: TracerOptions;

  constructor(options: TracerOptions) {
    this.#options = options;
  }

  /** Whether spans are recorded at all. */
  get records(): boolean {
    return this.#options.exporter !== null;
  }

  /** For an entry point of the system: continues the caller's trace, or begins a new one. */
  enter<T>(incoming: TraceContext | null, definition: SpanDefinition, work: (span: Span) => Promise<T>): Promise<T> {
    const { exporter, ratio, randomHex } = this.#options;
    if (incoming || !exporter) return this.resume(incoming, definition, work);
    const newTrace = beginTrace(ratio, randomHex);
    return isSampled(newTrace)
      ? this.#record(exporter, newTrace, null, definition, work)
      : runUnrecorded(newTrace, work);
  }

  /** Continues a trace that was stored or sent by other code. */
  resume<T>(parent: TraceContext | null, definition: SpanDefinition, work: (span: Span) => Promise<T>): Promise<T> {
    const { exporter, randomHex } = this.#options;
    if (!parent) return work(noSpan);
    if (!exporter || !isSampled(parent)) return runUnrecorded(parent, work);
    return this.#record(exporter, { ...parent, spanId: randomHex(8) }, parent.spanId, definition, work);
  }

  /** A span within the active trace. */
  span<T>(definition: SpanDefinition, work: (span: Span) => Promise<T>): Promise<T> {
    return this.records ? this.resume(activeTrace(), definition, work) : work(noSpan);
  }

  async flush(): Promise<void> {
    await this.#options.exporter?.flush();
  }

  flushLater(): void {
    this.#options.exporter?.flushLater();
  }

  async #record<T>(
    exporter: SpanExporter,
    context: TraceContext,
    parentSpanId: string | null,
    definition: SpanDefinition,
    work: (span: Span) => Promise<T>,
  ): Promise<T> {
    const span = new RecordedSpan(definition, context, parentSpanId, this.#options.now);
    try {
      return await withinTrace(context, () => work(span));
    } catch (error) {
      span.fail(error instanceof Error ? error.name : "unknown");
      throw error;
    } finally {
      const finished = span.finish();
      if (finished) exporter.add(finished);
    }
  }
}

const runUnrecorded = <T>(trace: TraceContext, work: (span: Span) => Promise<T>): Promise<T> =>
  withinTrace(trace, () => work(noSpan));
