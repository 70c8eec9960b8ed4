// Signed feature hashing: every feature has a pseudo-random axis and sign, so collisions cancel on average instead of adding up.

/** FNV-1a, 32 bit. */
export const fnvOffset = 0x811c9dc5 | 0;
export const fnvPrime = 0x01000193;

export function hashOf(text: string): number {
  let hash = fnvOffset;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), fnvPrime);
  return hash;
}

/** Adds `weight` on the axis of `feature`. FNV alone puts similar inputs in neighbouring buckets; murmur3's finaliser scatters them. */
export function addHashed(vector: Float32Array, feature: number, weight: number): void {
  let hash = feature;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 16;
  const axis = (hash & 0x7fffffff) % vector.length;
  vector[axis] = (vector[axis] ?? 0) + (hash < 0 ? -weight : weight);
}

/** Scales the vector to length 1, in place. A vector of zeros stays as it is. */
export function normalize(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return vector;
  const scale = 1 / Math.sqrt(squares);
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) * scale;
  return vector;
}
