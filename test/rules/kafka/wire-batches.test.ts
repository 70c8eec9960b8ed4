/// <reference path="./untyped-codecs.d.ts" />
import { describe, expect, it } from "vitest";
import type { EventRecord } from "../../../src/kafka/event-source.ts";
import { recordsOf } from "../../../src/kafka/wire/batch-records.ts";
import { ByteReader } from "../../../src/kafka/wire/byte-reader.ts";
import { ByteWriter } from "../../../src/kafka/wire/byte-writer.ts";
import { decompress } from "../../../src/kafka/wire/codecs.ts";
import { crc32c } from "../../../src/kafka/wire/crc32c.ts";
import { encodeBatch, noStamp } from "../../../src/kafka/wire/encode-batch.ts";
import { type AbortedTransaction, readBatches } from "../../../src/kafka/wire/record-batch.ts";
import { expectWithinCpuMs } from "../cpu-time.ts";
import { batchesOfJava, batchesOfKcat, transactions } from "./fetched-batches.ts";

const text = (value: EventRecord["value"]) => (value === null ? null : Buffer.from(value).toString());
const read = (bytes: Uint8Array, aborted: AbortedTransaction[] = []) => readBatches(bytes, aborted, "t/0");
async function recordsIn(bytes: Uint8Array, aborted: AbortedTransaction[] = []): Promise<EventRecord[]> {
  const records = read(bytes, aborted).visible.map((batch) => recordsOf(0, batch));
  return (await Promise.all(records)).flat();
}
const longText = (codec: string, n: number) => `${codec} ${"ñandú ".repeat(20)}${n}`;
const aBatch = (values: string[], key: string | null = null) =>
  encodeBatch(
    values.map((value) => ({ key, value, headers: [] })),
    1_790_000_000_000,
    noStamp,
  );
/** With its checksum put right. */
function changed(batch: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = batch.slice();
  const view = new DataView(copy.buffer);
  change(view);
  view.setUint32(17, crc32c(copy.subarray(21)));
  return copy;
}
const codecAt = 21;
const countAt = 57;

describe("record batches", () => {
  it("of Kafka's Java client are read in each codec, with keys, headers and times", async () => {
    const records = await recordsIn(batchesOfJava);
    const codecs = ["none", "gzip", "snappy", "lz4", "zstd"];
    expect(records.map(({ offset }) => offset)).toEqual([...Array(15).keys()]);
    for (const [index, codec] of codecs.entries()) {
      const [first, second, third] = records.slice(index * 3);
      expect(first).toMatchObject({ key: null, headers: [], timestamp: 1_790_000_000_000, unreadable: null });
      expect(text(first?.value ?? null)).toBe(longText(codec, 0));
      expect(text(second?.key ?? null)).toBe("k1");
      expect(second).toMatchObject({
        timestamp: 1_790_000_000_001,
        headers: [
          { key: "h", value: "v" },
          { key: "empty", value: "" },
        ],
      });
      expect(third).toMatchObject({ value: null });
    }
  });

  it("of librdkafka are read, whose snappy has no framing", async () => {
    const values = (await recordsIn(batchesOfKcat)).map(({ value }) => text(value));
    expect(values).toEqual([0, 1, 2, 0, 1, 2].map((n) => longText("kcat", n)));
  });

  it("of aborted transactions are left out, as markers are, and the offset after them is known", async () => {
    const { records, aborted } = transactions;
    expect((await recordsIn(records, aborted)).map(({ value }) => text(value))).toEqual(["commit"]);
    expect((await recordsIn(records)).map(({ value }) => text(value))).toEqual(["abort", "commit", "abort"]);
    expect(read(records, aborted).next).toBe(6);
  });

  it("are left out when the reply ends within them, wherever it ends", () => {
    const whole = read(batchesOfJava).visible;
    for (let length = 0; length < batchesOfJava.length; length += 7) {
      const { visible } = read(batchesOfJava.subarray(0, length));
      expect(visible).toEqual(whole.slice(0, visible.length));
      expect(visible.length).toBeLessThan(whole.length);
    }
  });

  it("are written as they are read", async () => {
    const headers = [{ key: "traceparent", value: "00-ñ" }];
    const key = Uint8Array.of(0, 255);
    const written = encodeBatch(
      [
        { key, value: "ñ".repeat(5000), headers },
        { key: "k", value: "", headers: [] },
      ],
      5,
      noStamp,
    );
    const [first, second] = await recordsIn(written);
    expect(first).toMatchObject({ offset: 0, timestamp: 5, headers, unreadable: null });
    expect([first?.key, text(first?.value ?? null)]).toEqual([key, "ñ".repeat(5000)]);
    expect([second?.offset, text(second?.key ?? null), text(second?.value ?? null)]).toEqual([1, "k", ""]);
  });

  it("with a damaged byte are an error that names partition and offset, for they may be whole when they are fetched again", () => {
    for (const at of [21, 30, 60, 80]) {
      const damaged = aBatch(["a".repeat(100)]);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(() => read(damaged)).toThrow(/record batch of t\/0 at offset 0 does not match its checksum/);
    }
  });
});

describe("a batch that cannot be read", () => {
  it.each([
    ["says that it is compressed and is not", changed(aBatch(["a", "b"]), (view) => view.setInt16(codecAt, 4)), "a"],
    ["has a codec that is not known", changed(aBatch(["a", "b"]), (view) => view.setInt16(codecAt, 7)), "codec 7"],
    ["has fewer records than it says", changed(aBatch(["a", "b"]), (view) => view.setInt32(countAt, 3)), "2 of 3"],
  ])(
    "because it %s is one dead letter at its last offset, after the records that can be read",
    async (_, batch, why) => {
      const records = await recordsIn(batch);
      const last = records.at(-1);
      expect(last).toMatchObject({ offset: 1, unreadable: expect.stringContaining("offsets 0 to 1: ") });
      expect(last?.unreadable).toContain(why);
      expect(records.slice(0, -1).every(({ unreadable }) => unreadable === null)).toBe(true);
    },
  );

  it("because it is of a format before Kafka 0.11 is a dead letter that says so", async () => {
    const message = new ByteWriter().long(7).int32(14).int32(0).int8(1).int8(0).int32(-1).int32(-1).written;
    expect(await recordsIn(message)).toMatchObject([{ offset: 7, unreadable: expect.stringContaining("format 1") }]);
    expect(read(message).next).toBe(8);
  });
});

describe("a codec", () => {
  const small = 10_000;
  const zeros = new Uint8Array(1_000_000);
  const gzipped = async () => {
    const compressed = new Blob([zeros]).stream().pipeThrough(new CompressionStream("gzip"));
    return new Uint8Array(await new Response(compressed).arrayBuffer());
  };
  it.each([
    ["gzip", 1, gzipped],
    ["snappy", 2, async () => (await import("snappyjs")).compress(zeros)],
    ["lz4", 3, async () => (await import("lz4js")).compress(zeros)],
  ])("%s refuses what becomes larger than allowed", async (_, codec, compressed) => {
    await expect(decompress(codec, await compressed(), small)).rejects.toThrow();
    expect(await decompress(codec, await compressed(), 8_000_000)).toHaveLength(zeros.length);
  });

  const texts = [
    new Uint8Array(0),
    Uint8Array.of(7),
    zeros,
    Uint8Array.from({ length: 200_000 }, (_, n) => (n * n * 31) >> 3),
    new TextEncoder().encode("El servicio fue excelente. ".repeat(3000)),
  ];
  it("unpacks what the libraries pack, also in the blocks of Java's Snappy", async () => {
    const [snappy, lz4] = [await import("snappyjs"), await import("lz4js")];
    for (const text of texts) {
      const packed = snappy.compress(text);
      expect(await decompress(2, packed, 8_000_000)).toEqual(text);
      const block = new ByteWriter().int32(packed.length).raw(packed).written;
      const xerial = [0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0, 0, 0, 0, 1, 0, 0, 0, 1];
      const java = new Uint8Array(Buffer.concat([Uint8Array.from(xerial), block, block]));
      expect(Buffer.compare(await decompress(2, java, 8_000_000), Buffer.concat([text, text]))).toBe(0);
      if (text.length > 0) expect(await decompress(3, lz4.compress(text), 8_000_000)).toEqual(text);
    }
  });

  const lz4Frame = (flag: number, ...rest: number[]) => [0x04, 0x22, 0x4d, 0x18, flag, 0x70, 0, ...rest];
  const zstdFrame = (...rest: number[]) => [0x28, 0xb5, 0x2f, 0xfd, ...rest];
  it.each([
    ["snappy", "literals of 4 GB", 2, [0x05, 0xfc, 0xff, 0xff, 0xff, 0xff]],
    ["snappy", "a length of 4 GB", 2, [0xff, 0xff, 0xff, 0xff, 0x0f]],
    ["snappy", "a length that is not its own", 2, [0x05, 0x00, 0x41]],
    ["snappy", "a repeat from before its beginning", 2, [0x05, 0x00, 0x41, 0x01, 0x09]],
    [
      "snappy",
      "a block of Java's that ends early",
      2,
      [0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0xff, 0xff, 0xff, 0xfc, 1],
    ],
    ["lz4", "a block of 2 GB", 3, lz4Frame(0x60, 0xff, 0xff, 0xff, 0x7f, 1)],
    ["lz4", "a block without an end", 3, lz4Frame(0x60, 2, 0, 0, 0, 0x10, 0x41)],
    ["lz4", "a repeat from before its beginning", 3, lz4Frame(0x60, 5, 0, 0, 0, 0x10, 0x41, 9, 0, 0, 0, 0, 0, 0)],
    ["lz4", "a repeat of a distance of nothing", 3, lz4Frame(0x60, 5, 0, 0, 0, 0x10, 0x41, 0, 0, 0, 0, 0, 0, 0)],
    ["lz4", "a dictionary", 3, lz4Frame(0x61, 0, 0, 0, 0)],
    ["zstd", "a window of 1 GB", 4, zstdFrame(0x00, 0xa0, 1, 0, 0)],
    ["zstd", "a content of 2 GB", 4, zstdFrame(0xa0, 0, 0, 0, 0x80, 1, 0, 0)],
    [
      "zstd",
      "a second frame with a window of 1 GB",
      4,
      zstdFrame(0x00, 0x58, 1, 0, 0, ...zstdFrame(0x00, 0xa0, 1, 0, 0)),
    ],
    ["zstd", "no last block", 4, zstdFrame(0x00, 0x58, 0, 0, 0)],
  ])("%s refuses %s at once", async (_, __, codec, bytes) => {
    const refused = () => expect(decompress(codec, Uint8Array.from(bytes), 40_000_000)).rejects.toThrow();
    await expectWithinCpuMs(500, refused);
  });

  it.each([1, 2, 3, 4])("%i refuses what is none of it, and does not hang", async (codec) => {
    for (let seed = 0; seed < 50; seed++) {
      const noise = Uint8Array.from({ length: seed * 7 }, (_, n) => (n * n * 31 + seed * 17) & 0xff);
      await decompress(codec, noise, small).catch((error: unknown) => expect(error).toBeInstanceOf(Error));
    }
  });
});

describe("the primitive types", () => {
  it.each([0, 1, -1, 63, -64, 64, 300, 2 ** 31 - 1, -(2 ** 31), 1_790_000_000_000, -1_790_000_000_000])(
    "write and read the number %i with variable length",
    (value) => expect(new ByteReader(new ByteWriter().varint(value).written).varint()).toBe(value),
  );

  it("end with a sentence when the bytes do", () => {
    expect(() => new ByteReader(Uint8Array.of(0, 9, 1)).string()).toThrow("Kafka: a reply ends early, at byte 3");
  });

  it("have the checksum of Castagnoli", () => {
    expect(crc32c(Buffer.from("123456789"))).toBe(0xe3069283);
  });
});
