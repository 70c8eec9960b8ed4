// Builds the JSON body of an OTLP/HTTP request: opentelemetry-proto 1.x, `ExportTraceServiceRequest`, with ids in hexadecimal
// and 64-bit numbers as strings, as the OTLP specification requires.
import type { Attributes, AttributeValue, FinishedSpan, SpanKind } from "./span.ts";

/** `Span.SpanKind` */
const kinds: Record<SpanKind, number> = { internal: 1, server: 2, client: 3, producer: 4, consumer: 5 };
const statusError = 2;

export function otlpRequest(spans: readonly FinishedSpan[], resource: Attributes, scope: string) {
  const scopeSpans = [{ scope: { name: scope }, spans: spans.map(spanOf) }];
  return { resourceSpans: [{ resource: { attributes: attributesOf(resource) }, scopeSpans }] };
}

function spanOf({ context, parentSpanId, name, kind, startedAt, endedAt, attributes, failed }: FinishedSpan) {
  return {
    traceId: context.traceId,
    spanId: context.spanId,
    ...(context.tracestate !== null && { traceState: context.tracestate }),
    ...(parentSpanId !== null && { parentSpanId }),
    flags: context.flags,
    name,
    kind: kinds[kind],
    startTimeUnixNano: nanoseconds(startedAt),
    endTimeUnixNano: nanoseconds(Math.max(startedAt, endedAt)),
    attributes: attributesOf(attributes),
    status: failed ? { code: statusError } : {},
  };
}

export const nanoseconds = (ms: number): string => `${Math.trunc(ms)}000000`;

export function attributesOf(attributes: Attributes) {
  return Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [{ key, value: wireValueOf(value) }],
  );
}

function wireValueOf(value: AttributeValue) {
  if (typeof value === "string") return { stringValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  if (typeof value === "object") return { doubleValue: value.double };
  return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
}
