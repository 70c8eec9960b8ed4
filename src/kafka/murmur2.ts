// Chooses the partition of a key in the same way as Kafka's own clients.
// Source: org.apache.kafka.common.utils.Utils.murmur2 and BuiltInPartitioner.partitionForKey.

const seed = 0x9747b28c;
const m = 0x5bd1e995;
const encoder = new TextEncoder();

/** A signed 32-bit hash. */
export function murmur2(data: Uint8Array): number {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const whole = data.length & ~3;
  let hash = seed ^ data.length;
  for (let index = 0; index < whole; index += 4) {
    let word = Math.imul(view.getInt32(index, true), m);
    word = Math.imul(word ^ (word >>> 24), m);
    hash = Math.imul(hash, m) ^ word;
  }
  if (whole < data.length) {
    for (let index = data.length - 1; index >= whole; index--) hash ^= view.getUint8(index) << (8 * (index - whole));
    hash = Math.imul(hash, m);
  }
  hash = Math.imul(hash ^ (hash >>> 13), m);
  return hash ^ (hash >>> 15);
}

export const partitionOf = (key: Uint8Array | string, partitions: number): number =>
  (murmur2(typeof key === "string" ? encoder.encode(key) : key) & 0x7fffffff) % partitions;
