// The port to whatever turns text into a vector.
import type { Result } from "../kernel/result.ts";
import type { TellCall } from "./model-call.ts";
import type { ModelError } from "./model-error.ts";

export interface EmbeddingModel {
  /** Part of the cache identity: vectors of two ids are never compared. */
  readonly id: string;
  /** Length of every vector. */
  readonly dimension: number;
  /** The text's unit vector. `tell` hears of a call to a provider. */
  embed(text: string, signal: AbortSignal, tell?: TellCall): Promise<Result<Float32Array, ModelError>>;
}
