// What a codec of literals and repeats unpacks, as Snappy and LZ4. Each step is checked before it is made: the libraries for both believe
// every length, so that a few bytes keep them busy for minutes.

const firstBytes = 65_536;

export class UnpackedBytes {
  readonly #maxBytes: number;
  #bytes: Uint8Array;
  #length = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
    this.#bytes = new Uint8Array(Math.min(firstBytes, maxBytes));
  }

  get length(): number {
    return this.#length;
  }

  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  add(literals: Uint8Array): void {
    const at = this.#grow(literals.length);
    this.#bytes.set(literals, at);
  }

  /** `length` bytes from `distance` bytes ago. They may reach into what they write. */
  repeat(distance: number, length: number): void {
    if (distance < 1 || distance > this.#length) throw new Error("it repeats bytes from before its beginning");
    const at = this.#grow(length);
    const bytes = this.#bytes;
    if (distance >= length) bytes.copyWithin(at, at - distance, at - distance + length);
    else if (distance === 1) bytes.fill(bytes[at - 1] ?? 0, at, at + length);
    else for (let n = at; n < at + length; n++) bytes[n] = bytes[n - distance] ?? 0;
  }

  /** Where the bytes are to be written. */
  #grow(length: number): number {
    const at = this.#length;
    this.#length += length;
    refuseLarge(this.#length, this.#maxBytes);
    if (this.#length > this.#bytes.length) {
      const grown = new Uint8Array(Math.min(this.#maxBytes, Math.max(this.#length, this.#bytes.length * 2)));
      grown.set(this.#bytes.subarray(0, at));
      this.#bytes = grown;
    }
    return at;
  }
}

/** The next bytes of what is packed. Throws when they end early. */
export class PackedBytes {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new Error("it ends early");
    return byte;
  }

  take(length: number): Uint8Array {
    if (length > this.left) throw new Error("it ends early");
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** The lowest byte first. */
  number(bytes: number): number {
    let value = 0;
    for (let n = 0; n < bytes; n++) value += this.byte() * 256 ** n;
    return value;
  }
}

export function refuseLarge(length: number, maxBytes: number): void {
  if (length > maxBytes) throw new Error(`its records are larger than ${maxBytes} bytes when decompressed`);
}
