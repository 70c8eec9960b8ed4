// Span attributes that several folders use: OpenTelemetry's semantic conventions of messaging.
import type { Attributes, SpanDefinition } from "./span.ts";

type MessagingSystem = "cloudflare_queues" | "kafka";

/** The span of a message that is sent or processed. */
export function messagingSpan(
  operation: "send" | "process",
  system: MessagingSystem,
  destination: string,
  attributes: Attributes,
): SpanDefinition {
  return {
    name: `${operation} ${destination}`,
    kind: operation === "send" ? "producer" : "consumer",
    attributes: {
      "messaging.system": system,
      "messaging.operation.type": operation,
      "messaging.operation.name": operation,
      "messaging.destination.name": destination,
      ...attributes,
    },
  };
}
