// Files of newline-delimited JSON, written and read a piece at a time, with the number of rows and the SHA-256 of the bytes.
// Lines end at "\n" only: node:readline would also break them at U+2028, which JSON leaves as it is inside a string.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

const flushAtCharacters = 1 << 18;
const newline = 0x0a;

export class NdjsonWriter {
  readonly #file: FileHandle;
  readonly #hash = createHash("sha256");
  #pending = "";
  #rows = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async create(path: string): Promise<NdjsonWriter> {
    return new NdjsonWriter(await open(path, "wx"));
  }

  async write(row: unknown): Promise<void> {
    this.#pending += `${JSON.stringify(row)}\n`;
    this.#rows += 1;
    if (this.#pending.length >= flushAtCharacters) await this.#flush();
  }

  /** What is on disk when this answers stays there. */
  async finish(): Promise<{ rows: number; sha256: string }> {
    await this.#flush();
    await this.#file.sync();
    return { rows: this.#rows, sha256: this.#hash.digest("hex") };
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.from(this.#pending);
    this.#pending = "";
    this.#hash.update(bytes);
    await this.#file.writeFile(bytes);
  }
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}

/** The lines as text, without their ends; a last one without its "\n" too. Throws on what is not UTF-8. */
export async function* readLines(path: string): AsyncGenerator<string> {
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let begun: Buffer[] = [];
  for await (const chunk of createReadStream(path, { highWaterMark: flushAtCharacters })) {
    const bytes: Buffer = chunk;
    let from = 0;
    for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, from)) {
      yield utf8.decode(Buffer.concat([...begun, bytes.subarray(from, at)]));
      begun = [];
      from = at + 1;
    }
    if (from < bytes.length) begun.push(bytes.subarray(from));
  }
  if (begun.length > 0) yield utf8.decode(Buffer.concat(begun));
}
