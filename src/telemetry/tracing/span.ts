// One span: a piece of work of a trace, with its times and what the semantic conventions say of it. Attributes never hold a
// text, a key or an answer.
import type { TraceContext } from "./trace-context.ts";

export type SpanKind = "internal" | "server" | "client" | "producer" | "consumer";
/** A whole number goes out as an integer: `{ double }` is a measure that may just happen to be whole. */
export type AttributeValue = string | number | boolean | { double: number };
/** Those without a value are left out. */
export type Attributes = Record<string, AttributeValue | null | undefined>;

export interface SpanDefinition {
  name: string;
  kind: SpanKind;
  attributes?: Attributes;
  /** Unix milliseconds, when the work began before its trace was known. */
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

/** What the work of a span may tell of it. */
export interface Span {
  set(attributes: Attributes): void;
  /** `type` is the convention's `error.type`: one of a few words. */
  fail(type: string): void;
  /** Fixes the end of a span whose outcome is told later. */
  end(): void;
  /** Nobody is to hear of it. */
  drop(): void;
}

/** Of work that nobody records. */
const nothing = () => undefined;
export const noSpan: Span = { set: nothing, fail: nothing, end: nothing, drop: nothing };

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

  /** Null when it was dropped. */
  finish(): FinishedSpan | null {
    this.end();
    if (this.#dropped) return null;
    return { ...this.#finished, endedAt: this.#endedAt ?? this.#finished.startedAt };
  }
}
