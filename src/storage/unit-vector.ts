// Vectors of length 1: the dot product of two is their cosine.
import { asCosine, type Cosine } from "./score.ts";

/** The vector with length 1, or null when that is impossible (all zero, or not finite). */
export function toUnit(vector: Float32Array): Float32Array | null {
  // Loops, because `reduce` and `map` take three times as long.
  let squares = 0;
  for (let i = 0; i < vector.length; i++) squares += (vector[i] ?? 0) ** 2;
  const length = Math.sqrt(squares);
  if (!Number.isFinite(length) || length === 0) return null;
  const unit = new Float32Array(vector.length);
  for (let i = 0; i < vector.length; i++) unit[i] = (vector[i] ?? 0) / length;
  return unit;
}

/** Both have length 1 and the same dimension. */
export function cosineOf(unit: Float32Array, stored: Float32Array): Cosine {
  let even = 0;
  let odd = 0;
  // Two sums, because they do not wait for each other.
  for (let i = 0; i < unit.length; i += 2) {
    even += (unit[i] ?? 0) * (stored[i] ?? 0);
    odd += (unit[i + 1] ?? 0) * (stored[i + 1] ?? 0);
  }
  // Rounding may give a sum a little above 1.
  return asCosine(Math.max(-1, Math.min(1, even + odd)));
}
