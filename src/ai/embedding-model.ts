// The port to whatever turns text into a vector.
import type { Result } from "../kernel/result.ts";
import type { OnProviderCall } from "./model-call.ts";
import type { ModelError } from "./model-error.ts";

export interface EmbeddingRequest {
  text: string;
  onProviderCall: OnProviderCall;
}

export interface EmbeddingModel {
  /** Part of the cache identity: vectors of two ids are never compared. */
  readonly id: string;
  /** Length of every vector. */
  readonly dimension: number;
  /** The text's unit vector. Aborting `signal` ends the call with `aborted`. */
  embed(request: EmbeddingRequest, signal: AbortSignal): Promise<Result<Float32Array, ModelError>>;
}
