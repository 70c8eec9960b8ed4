// A Bloom filter: knows which words are in a list with a few bits for each. A word of the list is always found; of other words, the
// share that is found by mistake depends on the bits. It is decoded on first use.
import { bytesOfBase64 } from "../../kernel/base64.ts";

export interface PackedWords {
  /** Bits that a word sets. */
  hashes: number;
  bits: number;
  base64: string;
}

export function wordFilter({ hashes, bits, base64 }: PackedWords): (word: string) => boolean {
  let bytes: Uint8Array | null = null;
  return (word) => {
    bytes ??= bytesOfBase64(base64);
    for (const at of positionsOf(word, hashes, bits)) {
      if (((bytes[at >>> 3] ?? 0) & (1 << (at & 7))) === 0) return false;
    }
    return true;
  };
}

export function* positionsOf(word: string, hashes: number, bits: number): Generator<number> {
  const [first, step] = [hashOf(word, 2166136261), hashOf(word, 40389) | 1];
  for (let nth = 0; nth < hashes; nth++) yield ((first + Math.imul(nth, step)) >>> 0) % bits;
}

/** FNV-1a, whose last bits are mixed. */
function hashOf(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
