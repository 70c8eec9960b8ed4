// Unpacks frames of zstd. The library makes room for as large a window as a frame asks for, up to 2 GB, so each frame is looked at before.
// Source: https://github.com/facebook/zstd/blob/dev/doc/zstd_compression_format.md
import { PackedBytes, refuseLarge, UnpackedBytes } from "./unpacked-bytes.ts";

const magic = 0xfd2fb528;
/** Of sixteen frames that are to be skipped. */
const skippable = 0x184d2a50;
const flags = { singleSegment: 0x20, checksum: 0x04, dictionary: 0x03 };
const dictionaryBytes = [0, 1, 2, 4];
const sizeBytes = [0, 2, 4, 8];
const runOfOneByte = 1;

/** Throws an `Error` when the bytes are not zstd, or become too large. */
export async function unzstd(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  refuseLargeWindows(bytes, maxBytes);
  const { Decompress } = await import("fzstd");
  const unpacked = new UnpackedBytes(maxBytes);
  new Decompress((chunk) => unpacked.add(chunk)).push(bytes, true);
  return unpacked.written;
}

function refuseLargeWindows(bytes: Uint8Array, maxBytes: number): void {
  const packed = new PackedBytes(bytes);
  while (packed.left > 0) {
    const start = packed.number(4);
    if (start - (start % 16) === skippable) packed.take(packed.number(4));
    else if (start === magic) refuseLarge(passFrame(packed), maxBytes);
    else throw new Error("it is no zstd frame");
  }
}

/** The bytes of its window. */
function passFrame(packed: PackedBytes): number {
  const flag = packed.byte();
  const isSingle = (flag & flags.singleSegment) !== 0;
  const descriptor = isSingle ? 0 : packed.byte();
  packed.take(dictionaryBytes[flag & flags.dictionary] ?? 0);
  const contentSize = packed.number(isSingle && flag < 0x40 ? 1 : (sizeBytes[flag >> 6] ?? 0));
  for (let isLast = false; !isLast; ) {
    const header = packed.number(3);
    isLast = (header & 1) === 1;
    packed.take(((header >> 1) & 3) === runOfOneByte ? 1 : header >> 3);
  }
  if (flag & flags.checksum) packed.take(4);
  if (isSingle) return contentSize;
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}
