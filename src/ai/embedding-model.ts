// The port to an embedder, which maps a text to a vector.
import { fail, ok, type Result } from "../kernel/result.ts";
import type { OnProviderCall } from "./model-call.ts";
import type { ModelError } from "./model-error.ts";

export interface EmbeddingRequest {
  text: string;
  onProviderCall: OnProviderCall;
}

export interface EmbeddingModel {
  /** Part of the cache partition: vectors of different ids are never compared. */
  readonly id: string;
  /** Length of every vector. */
  readonly dimension: number;
  /** The text's vector, with length 1. Aborting `signal` ends the call with `aborted`. */
  embed(request: EmbeddingRequest, signal: AbortSignal): Promise<Result<Float32Array, ModelError>>;
}

/** The embedding with length 1, if it has the expected dimension and a direction. A `Float32Array` is scaled in place. */
export function unitVector(
  values: readonly number[] | Float32Array,
  dimension: number,
): Result<Float32Array, ModelError> {
  if (values.length === 0) return fail({ reason: "unavailable", message: "the answer has no embedding" });
  if (values.length !== dimension) {
    const message = `the embedding has ${values.length} dimensions instead of ${dimension}: set EMBEDDING_DIMENSION to ${values.length}`;
    return fail({ reason: "bad_request", message });
  }
  // Loops over the index, because `Math.hypot(...values)` and a callback for each value take twenty times as long.
  let squares = 0;
  for (let at = 0; at < dimension; at++) squares += (values[at] ?? 0) ** 2;
  const length = Math.sqrt(squares);
  if (!(length > 0) || !Number.isFinite(length)) {
    return fail({ reason: "malformed", message: "the embedding is zero or not finite, so it has no direction" });
  }
  const unit = values instanceof Float32Array ? values : new Float32Array(dimension);
  for (let at = 0; at < dimension; at++) unit[at] = (values[at] ?? 0) / length;
  return ok(unit);
}

/** Reports a finished call of an embedder, and returns its outcome. */
export function reported<T extends Result<Float32Array, ModelError>>(
  embedded: T,
  { onProviderCall }: EmbeddingRequest,
  call: { provider: string; model: string; inputTokens: number },
): T {
  onProviderCall({ ...call, outputTokens: 0, error: embedded.ok ? null : embedded.error.reason });
  return embedded;
}
