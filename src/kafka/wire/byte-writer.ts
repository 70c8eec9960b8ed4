// Writes Kafka's primitive types, big-endian, into a buffer that grows.
const encoder = new TextEncoder();

export class ByteWriter {
  #bytes = new Uint8Array(256);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** What was written so far. */
  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  int8(value: number): this {
    const at = this.#grow(1);
    this.#view.setInt8(at, value);
    return this;
  }

  int16(value: number): this {
    const at = this.#grow(2);
    this.#view.setInt16(at, value);
    return this;
  }

  int32(value: number): this {
    const at = this.#grow(4);
    this.#view.setInt32(at, value);
    return this;
  }

  int64(value: bigint): this {
    const at = this.#grow(8);
    this.#view.setBigInt64(at, value);
    return this;
  }

  long(value: number): this {
    return this.int64(BigInt(value));
  }

  /** Zigzag. */
  varint(value: number): this {
    let rest = (BigInt(value) << 1n) ^ (BigInt(value) >> 63n);
    for (; rest > 0x7fn; rest >>= 7n) this.int8(Number(rest & 0x7fn) | 0x80);
    return this.int8(Number(rest));
  }

  string(value: string | null): this {
    if (value === null) return this.int16(-1);
    const bytes = encoder.encode(value);
    return this.int16(bytes.length).raw(bytes);
  }

  /** A string of the versions with tagged fields. */
  compactString(value: string): this {
    const bytes = encoder.encode(value);
    return this.#unsignedVarint(bytes.length + 1).raw(bytes);
  }

  compactArray<T>(items: readonly T[], write: (writer: this, item: T) => void): this {
    this.#unsignedVarint(items.length + 1);
    for (const item of items) write(this, item);
    return this;
  }

  noTags(): this {
    return this.int8(0);
  }

  bytes(value: Uint8Array): this {
    return this.int32(value.length).raw(value);
  }

  varintBytes(value: Uint8Array | null): this {
    return value === null ? this.varint(-1) : this.varint(value.length).raw(value);
  }

  raw(bytes: Uint8Array): this {
    const at = this.#grow(bytes.length);
    this.#bytes.set(bytes, at);
    return this;
  }

  array<T>(items: Iterable<T>, write: (writer: this, item: T) => void): this {
    const list = [...items];
    this.int32(list.length);
    for (const item of list) write(this, item);
    return this;
  }

  /** Overwrites four bytes that were written before. */
  setInt32(at: number, value: number): void {
    this.#view.setInt32(at, value);
  }

  #unsignedVarint(value: number): this {
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.int8((rest & 0x7f) | 0x80);
    return this.int8(rest);
  }

  /** Where the bytes are to be written. The view may be another one afterwards. */
  #grow(length: number): number {
    const at = this.#length;
    this.#length += length;
    if (this.#length > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(this.#length, this.#bytes.length * 2));
      grown.set(this.#bytes.subarray(0, at));
      this.#bytes = grown;
      this.#view = new DataView(grown.buffer);
    }
    return at;
  }
}
