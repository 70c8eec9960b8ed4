/// <reference path="./untyped-codecs.d.ts" />
// Decompresses the records of a batch. The number of each codec is Kafka's. What becomes larger than allowed is refused before it
// fills the memory. The libraries are loaded when the first batch needs them.

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

class Chunks {
  readonly #chunks: Uint8Array[] = [];
  readonly #maxBytes: number;
  #length = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  add(chunk: Uint8Array): void {
    this.#length += chunk.length;
    refuseLarge(this.#length, this.#maxBytes);
    this.#chunks.push(chunk);
  }

  joined(): Uint8Array {
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }
}

function refuseLarge(length: number, maxBytes: number): void {
  if (length > maxBytes) throw new Error(`its records are larger than ${maxBytes} bytes when decompressed`);
}

async function gunzip(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const chunks = new Chunks(maxBytes);
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  for await (const chunk of inflated) chunks.add(chunk);
  return chunks.joined();
}

/** Java's library writes blocks behind a header of its own: 0x82, "SNAPPY", 0, and two versions. */
const xerial = Uint8Array.of(0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0);
const xerialHeader = 16;

async function unsnap(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const { uncompress } = await import("snappyjs");
  if (xerial.some((byte, index) => bytes[index] !== byte)) return uncompress(bytes, maxBytes);
  const chunks = new Chunks(maxBytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = xerialHeader; at < bytes.length; ) {
    const length = view.getInt32(at);
    chunks.add(uncompress(bytes.subarray(at + 4, at + 4 + length), maxBytes));
    at += 4 + length;
  }
  return chunks.joined();
}

/** Bit of the frame's descriptor. The library misreads such frames, which no client of Kafka writes. */
const hasBlockChecksums = 0x10;

async function unlz4(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const { decompress, decompressBound } = await import("lz4js");
  if ((bytes[4] ?? 0) & hasBlockChecksums)
    throw new Error("its LZ4 frame has checksums of blocks, which are not supported");
  const bound = decompressBound(bytes);
  refuseLarge(bound, maxBytes * 2);
  const all = decompress(bytes, bound);
  refuseLarge(all.length, maxBytes);
  return all;
}

async function unzstd(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const { Decompress } = await import("fzstd");
  const chunks = new Chunks(maxBytes);
  // The library goes on with the chunk that it handed out, so it is copied.
  new Decompress((chunk) => chunks.add(chunk.slice())).push(bytes, true);
  return chunks.joined();
}
