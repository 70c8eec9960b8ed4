// Span attributes for what the cache did. We chose the names, because OpenTelemetry has no conventions for a semantic cache.
import type { Attributes } from "../telemetry/tracing/span.ts";
import type { CacheExplanation } from "./cache-types.ts";

export const cacheAttributes = ({
  layer,
  score,
  reason,
}: Pick<CacheExplanation, "layer" | "score" | "reason">): Attributes => ({
  "ai_eventstream.cache.layer": layer,
  "ai_eventstream.cache.score": score === null ? null : { double: score },
  "ai_eventstream.cache.reason": reason,
});
