// Unpacks a frame of LZ4. Checksums are not compared: a batch of Kafka has its own.
// Source: https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md and lz4_Block_format.md
import { PackedBytes, UnpackedBytes } from "./unpacked-bytes.ts";

const magic = 0x184d2204;
const flags = { version: 0xc0, blockChecksum: 0x10, contentSize: 0x08, contentChecksum: 0x04, dictionary: 0x01 };
const version = 0x40;
const uncompressed = 0x8000_0000;
/** A length as large as its four bits goes on in the next bytes. */
const more = 15;
const smallestRepeat = 4;

/** Throws an `Error` when the bytes are no such frame, or become too large. */
export function unlz4(bytes: Uint8Array, maxBytes: number): Uint8Array {
  const packed = new PackedBytes(bytes);
  if (packed.number(4) !== magic) throw new Error("it is no LZ4 frame");
  const flag = packed.byte();
  packed.byte();
  if ((flag & flags.version) !== version) throw new Error("its LZ4 frame has another version");
  if (flag & flags.dictionary) throw new Error("its LZ4 frame needs a dictionary");
  if (flag & flags.contentSize) packed.take(8);
  packed.byte();
  const unpacked = new UnpackedBytes(maxBytes);
  for (let size = packed.number(4); size !== 0; size = packed.number(4)) {
    const block = packed.take(size % uncompressed);
    if (size >= uncompressed) unpacked.add(block);
    else unpackBlock(new PackedBytes(block), unpacked);
    if (flag & flags.blockChecksum) packed.take(4);
  }
  if (flag & flags.contentChecksum) packed.take(4);
  return unpacked.written;
}

function unpackBlock(packed: PackedBytes, unpacked: UnpackedBytes): void {
  while (packed.left > 0) {
    const token = packed.byte();
    unpacked.add(packed.take(lengthOf(token >> 4, packed)));
    // The last literals have no repeat.
    if (packed.left === 0) return;
    const distance = packed.number(2);
    unpacked.repeat(distance, lengthOf(token & 0x0f, packed) + smallestRepeat);
  }
}

function lengthOf(bits: number, packed: PackedBytes): number {
  let length = bits;
  if (bits < more) return length;
  for (let byte = 255; byte === 255; ) {
    byte = packed.byte();
    length += byte;
  }
  return length;
}
