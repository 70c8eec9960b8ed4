import { fail, ok, type Result } from "../kernel/result.ts";
import type { ModelError } from "./model-error.ts";

/** The embedding at length one, if it has the dimension that was asked for and a direction. */
export function unitVector(values: readonly number[], dimension: number): Result<Float32Array, ModelError> {
  if (values.length !== dimension) {
    const message = `the embedding has ${values.length} dimensions instead of ${dimension}: set the dimension of the model`;
    return fail({ reason: "bad_request", message });
  }
  const length = Math.hypot(...values);
  if (!(length > 0) || !Number.isFinite(length))
    return fail({ reason: "malformed", message: "the embedding is no vector" });
  return ok(Float32Array.from(values, (value) => value / length));
}
