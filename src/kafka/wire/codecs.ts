// Decompresses the records of a batch. The number of each codec is Kafka's. What becomes larger than allowed is refused before it
// fills the memory.
import { unlz4 } from "./lz4.ts";
import { unsnap } from "./snappy.ts";
import { UnpackedBytes } from "./unpacked-bytes.ts";
import { unzstd } from "./zstd.ts";

const codecNames = ["none", "gzip", "snappy", "lz4", "zstd"] as const;

/** Throws an `Error` when the bytes are not of this codec, or become too large. */
export async function decompress(codec: number, bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const name = codecNames[codec];
  switch (name) {
    case "none":
      return bytes;
    case "gzip":
      return gunzip(bytes, maxBytes);
    case "snappy":
      return unsnap(bytes, maxBytes);
    case "lz4":
      return unlz4(bytes, maxBytes);
    case "zstd":
      return unzstd(bytes, maxBytes);
    default:
      throw new Error(`codec ${codec} is not known`);
  }
}

async function gunzip(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const unpacked = new UnpackedBytes(maxBytes);
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  for await (const chunk of inflated) unpacked.add(chunk);
  return unpacked.written;
}
