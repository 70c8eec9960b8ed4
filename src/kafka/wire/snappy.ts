// Unpacks Snappy, with and without the blocks of Java's library.
// Source: https://github.com/google/snappy/blob/main/format_description.txt
import { PackedBytes, refuseLarge, UnpackedBytes } from "./unpacked-bytes.ts";

/** Java's library writes blocks behind a header of its own: 0x82, "SNAPPY", 0, and two versions. */
const xerial = Uint8Array.of(0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0);
const xerialHeader = 16;

/** Throws an `Error` when the bytes are not Snappy, or become too large. */
export function unsnap(bytes: Uint8Array, maxBytes: number): Uint8Array {
  const unpacked = new UnpackedBytes(maxBytes);
  const packed = new PackedBytes(bytes);
  if (xerial.some((byte, index) => bytes[index] !== byte)) unpackBlock(packed, unpacked, maxBytes);
  else {
    packed.take(xerialHeader);
    while (packed.left > 0) {
      const lengthBytes = packed.take(4);
      const length = new DataView(lengthBytes.buffer, lengthBytes.byteOffset).getUint32(0);
      unpackBlock(new PackedBytes(packed.take(length)), unpacked, maxBytes);
    }
  }
  return unpacked.written;
}

function unpackBlock(packed: PackedBytes, unpacked: UnpackedBytes, maxBytes: number): void {
  const end = unpacked.length + readVarint(packed);
  refuseLarge(end, maxBytes);
  while (packed.left > 0) {
    const tag = packed.byte();
    const high = tag >> 2;
    switch (tag & 3) {
      case 0:
        unpacked.add(packed.take(high < 60 ? high + 1 : packed.number(high - 59) + 1));
        break;
      case 1:
        unpacked.repeat((tag >> 5) * 256 + packed.byte(), (high & 7) + 4);
        break;
      case 2:
        unpacked.repeat(packed.number(2), high + 1);
        break;
      default:
        unpacked.repeat(packed.number(4), high + 1);
    }
    if (unpacked.length > end) break;
  }
  if (unpacked.length !== end) throw new Error("its Snappy block has another length than it says");
}

function readVarint(packed: PackedBytes): number {
  let value = 0;
  for (let n = 0; n < 5; n++) {
    const byte = packed.byte();
    value += (byte & 0x7f) * 128 ** n;
    if (byte < 0x80) return value;
  }
  throw new Error("its Snappy block has no length");
}
