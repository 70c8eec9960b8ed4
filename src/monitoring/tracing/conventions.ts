// The words that spans of more than one place share: OpenTelemetry's semantic conventions of messaging, and our own of the cache.
import type { CacheExplanation } from "../../cache/cache-types.ts";
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

export const cacheAttributes = ({
  layer,
  score,
  reason,
}: Pick<CacheExplanation, "layer" | "score" | "reason">): Attributes => ({
  "ai_eventstream.cache.layer": layer,
  "ai_eventstream.cache.score": score === null ? null : { double: score },
  "ai_eventstream.cache.reason": reason,
});
