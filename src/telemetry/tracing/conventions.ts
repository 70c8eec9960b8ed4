// Span attributes that several folders use: OpenTelemetry's semantic conventions of messaging.
import type { Attributes, SpanDefinition } from "./span.ts";

type MessagingSystem = "cloudflare_queues" | "kafka";

/** A message that is sent, or one that is worked on. */
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
