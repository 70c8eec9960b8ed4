// Puts work into its trace and records it as a span where the trace is sampled. A trace that came from outside is carried on
// even when nothing is recorded; none begins here then. Where a trace is sampled is decided once, by whoever began it.
import { activeTrace, withinTrace } from "./active-trace.ts";
import { type FinishedSpan, noSpan, RecordedSpan, type Span, type SpanDefinition } from "./span.ts";
import { beginTrace, isSampled, type TraceContext } from "./trace-context.ts";

/** Takes the spans of sampled traces. */
export interface SpanExporter {
  add(span: FinishedSpan): void;
  /** Sends what is there. Never rejects. */
  flush(): Promise<void>;
  /** Sends it after a while, with whatever comes until then. */
  flushLater(): void;
}

interface TracerOptions {
  /** Null records nothing. */
  exporter: SpanExporter | null;
  /** Of the traces that begin here, how many are sampled: 0 to 1. */
  ratio: number;
  now: () => number;
  /** So many random bytes, as hexadecimal digits. */
  randomHex: (bytes: number) => string;
}

export class Tracer {
  readonly #options: TracerOptions;

  constructor(options: TracerOptions) {
    this.#options = options;
  }

  /** Whether anything is recorded at all. */
  get records(): boolean {
    return this.#options.exporter !== null;
  }

  /** For a door: goes on with the caller's trace, or begins one. */
  enter<T>(incoming: TraceContext | null, definition: SpanDefinition, work: (span: Span) => Promise<T>): Promise<T> {
    const { exporter, ratio, randomHex } = this.#options;
    if (incoming || !exporter) return this.resume(incoming, definition, work);
    const begun = beginTrace(ratio, randomHex);
    return isSampled(begun) ? this.#record(exporter, begun, null, definition, work) : carryOn(begun, work);
  }

  /** Goes on with a trace that was left elsewhere. */
  resume<T>(parent: TraceContext | null, definition: SpanDefinition, work: (span: Span) => Promise<T>): Promise<T> {
    const { exporter, randomHex } = this.#options;
    if (!parent) return work(noSpan);
    if (!exporter || !isSampled(parent)) return carryOn(parent, work);
    return this.#record(exporter, { ...parent, spanId: randomHex(8) }, parent.spanId, definition, work);
  }

  /** A part of the running work. */
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

const carryOn = <T>(trace: TraceContext, work: (span: Span) => Promise<T>): Promise<T> =>
  withinTrace(trace, () => work(noSpan));
