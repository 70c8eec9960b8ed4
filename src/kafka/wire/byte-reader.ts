// Reads Kafka's primitive types, big-endian. It throws when the bytes end early, which only a broken reply does.
import { WireError } from "./wire-error.ts";

const decoder = new TextDecoder();

export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get at(): number {
    return this.#at;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  int8(): number {
    return this.#view.getInt8(this.#take(1));
  }

  int16(): number {
    return this.#view.getInt16(this.#take(2));
  }

  int32(): number {
    return this.#view.getInt32(this.#take(4));
  }

  uint32(): number {
    return this.#view.getUint32(this.#take(4));
  }

  int64(): bigint {
    return this.#view.getBigInt64(this.#take(8));
  }

  /** An offset or a time, which are below 2^53. */
  long(): number {
    return Number(this.int64());
  }

  boolean(): boolean {
    return this.int8() !== 0;
  }

  /** Zigzag, at most 64 bits. */
  varint(): number {
    let low = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.#view.getUint8(this.#take(1));
      low |= (byte & 0x7f) << shift;
      if (byte < 0x80) return (low >>> 1) ^ -(low & 1);
    }
    return Number(this.#longVarint(BigInt(low)));
  }

  string(): string {
    return this.nullableString() ?? "";
  }

  nullableString(): string | null {
    const length = this.int16();
    return length < 0 ? null : decoder.decode(this.take(length));
  }

  /** A string of the versions with tagged fields. */
  compactString(): string | null {
    const length = this.#unsignedVarint() - 1;
    return length < 0 ? null : decoder.decode(this.take(length));
  }

  compactArray<T>(item: (reader: ByteReader) => T): T[] {
    const length = this.#unsignedVarint() - 1;
    const items: T[] = [];
    for (let n = 0; n < length; n++) items.push(item(this));
    return items;
  }

  skipTags(): void {
    for (let left = this.#unsignedVarint(); left > 0; left--) {
      this.#unsignedVarint();
      this.take(this.#unsignedVarint());
    }
  }

  bytes(): Uint8Array {
    const length = this.int32();
    return length < 0 ? new Uint8Array(0) : this.take(length);
  }

  /** Null when the length is -1. */
  varintBytes(): Uint8Array | null {
    const length = this.varint();
    return length < 0 ? null : this.take(length);
  }

  take(length: number): Uint8Array {
    const at = this.#take(length);
    return this.#bytes.subarray(at, at + length);
  }

  array<T>(item: (reader: ByteReader) => T): T[] {
    const length = this.int32();
    const items: T[] = [];
    for (let n = 0; n < length; n++) items.push(item(this));
    return items;
  }

  #unsignedVarint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#view.getUint8(this.#take(1));
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new WireError("unavailable", "Kafka: a number in the reply is too long");
  }

  #longVarint(low: bigint): bigint {
    let value = low;
    for (let shift = 28n; shift < 70n; shift += 7n) {
      const byte = this.#view.getUint8(this.#take(1));
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return (value >> 1n) ^ -(value & 1n);
    }
    throw new WireError("unavailable", "Kafka: a number in the reply is too long");
  }

  #take(length: number): number {
    const at = this.#at;
    if (length < 0 || at + length > this.#bytes.length) {
      throw new WireError("unavailable", `Kafka: a reply ends early, at byte ${this.#bytes.length}`);
    }
    this.#at += length;
    return at;
  }
}
