// A span: one piece of work in a trace, with its times and the attributes that the semantic conventions define. Attributes never
// contain a text, a key or an answer.
import type { TraceContext } from "./trace-context.ts";

export type SpanKind = "internal" | "server" | "client" | "producer" | "consumer";
/** A whole number is sent as an integer. `{ double }` is always sent as a double, even when it is whole. */
export type AttributeValue = string | number | boolean | { double: number };
/** Attributes without a value are left out. */
export type Attributes = Record<string, AttributeValue | null | undefined>;

export interface SpanDefinition {
  name: string;
  kind: SpanKind;
  attributes?: Attributes;
  /** Unix milliseconds; set when the work began before its trace was known. */
  startedAt?: number;
}

export interface FinishedSpan {
  context: TraceContext;
  parentSpanId: string | null;
  name: string;
  kind: SpanKind;
  /** Unix milliseconds. */
  startedAt: number;
  endedAt: number;
  attributes: Attributes;
  failed: boolean;
}

/** What the work inside a span can record. */
export interface Span {
  set(attributes: Attributes): void;
  /** `type` is the convention's `error.type`, with few distinct values. */
  fail(type: string): void;
  /** Sets the end time of a span whose outcome is recorded later. */
  end(): void;
  /** The span is not exported. */
  drop(): void;
}

/** The span of work that is not recorded. */
const ignore = () => undefined;
export const noSpan: Span = { set: ignore, fail: ignore, end: ignore, drop: ignore };

export class RecordedSpan implements Span {
  readonly #finished: Omit<FinishedSpan, "endedAt">;
  readonly #now: () => number;
  #endedAt: number | null = null;
  #dropped = false;

  constructor(definition: SpanDefinition, context: TraceContext, parentSpanId: string | null, now: () => number) {
    const { name, kind, attributes = {}, startedAt = now() } = definition;
    this.#finished = { context, parentSpanId, name, kind, startedAt, attributes: { ...attributes }, failed: false };
    this.#now = now;
  }

  set(attributes: Attributes): void {
    Object.assign(this.#finished.attributes, attributes);
  }

  fail(type: string): void {
    this.set({ "error.type": type });
    this.#finished.failed = true;
  }

  end(): void {
    this.#endedAt ??= this.#now();
  }

  drop(): void {
    this.#dropped = true;
  }

  /** Null when the span was dropped. */
  finish(): FinishedSpan | null {
    this.end();
    if (this.#dropped) return null;
    return { ...this.#finished, endedAt: this.#endedAt ?? this.#finished.startedAt };
  }
}
