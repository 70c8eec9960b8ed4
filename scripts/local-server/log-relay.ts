// Hands the runtime's log to whoever reads ours. The runtime stops at a full pipe, so its log is read whatever our reader does:
// what a reader does not take is kept up to a bound, then dropped in whole lines and counted. The count is written where the
// lines are missing, once the reader takes them again. A reader that is gone does not stop the server either.
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

/** Some 30 s of the busiest log: a reader that is only slow loses nothing. */
const maxWaitingBytes = 8 * 1024 * 1024;
const newline = 10;

/** Where the runtime's two streams go. */
export interface Relays {
  stdout: LogRelay;
  stderr: LogRelay;
}

export const ourRelays = (): Relays => ({ stdout: new LogRelay(process.stdout), stderr: new LogRelay(process.stderr) });

export class LogRelay {
  readonly #target: Writable;
  readonly #maxWaitingBytes: number;
  readonly #sources = new Set<Readable>();
  #droppedLines = 0;
  #isGone = false;

  constructor(target: Writable, maxBytes = maxWaitingBytes) {
    this.#target = target;
    this.#maxWaitingBytes = maxBytes;
    target.on("error", () => {
      this.#isGone = true;
    });
  }

  /** Hands on what comes, in whole lines, until the source ends. */
  follow(source: Readable): void {
    this.#sources.add(source);
    let begun: Buffer[] = [];
    source.on("data", (chunk: Buffer) => {
      const end = chunk.lastIndexOf(newline) + 1;
      if (end > 0) {
        this.#write(Buffer.concat([...begun, chunk.subarray(0, end)]));
        begun = [];
      }
      if (end < chunk.length) begun.push(chunk.subarray(end));
    });
    source.once("close", () => {
      if (begun.length > 0) this.#write(Buffer.concat([...begun, Buffer.from("\n")]));
      this.#sources.delete(source);
    });
  }

  writeLine(line: string): void {
    this.#write(Buffer.from(`${line}\n`));
  }

  /** Settles when every source has ended and the reader has taken what came, or after so long. */
  async end(maxMs: number): Promise<void> {
    const signal = AbortSignal.timeout(maxMs);
    try {
      for (const source of this.#sources) if (!source.closed) await once(source, "close", { signal });
      if (!this.#isGone) await Promise.race([this.#taken(), once(signal, "abort")]);
    } catch {
      // The reader does not read: the rest is for nobody.
    }
  }

  #write(lines: Buffer): void {
    if (this.#isGone) return;
    doNotBlock(this.#target);
    const waiting = this.#target.writableLength;
    const isDropping = this.#droppedLines > 0;
    if (!isDropping && waiting + lines.length <= this.#maxWaitingBytes) {
      this.#target.write(lines);
      return;
    }
    this.#droppedLines += lines.reduce((count, byte) => (byte === newline ? count + 1 : count), 0);
    if (!isDropping) void this.#taken().then(() => this.#tellDropped());
  }

  /** Settles when the reader has taken all that was written so far. */
  #taken(): Promise<void> {
    return new Promise((resolve) => {
      this.#target.write("", () => resolve());
    });
  }

  #tellDropped(): void {
    if (this.#droppedLines === 0 || this.#isGone) return;
    const lines = this.#droppedLines;
    this.#droppedLines = 0;
    const told = { level: "warn", at: new Date().toISOString(), event: "log_dropped", lines };
    this.#target.write(`${JSON.stringify(told)}\n`);
  }
}

/**
 * A write to a full pipe or terminal that blocks would stop our main thread. Node lets writes to a terminal block, and any process
 * that shares the pipe with us makes it block again when it ends: so this is said before each write.
 */
function doNotBlock(target: Writable): void {
  const handle: unknown = Reflect.get(target, "_handle");
  if (typeof handle !== "object" || handle === null) return;
  const setBlocking: unknown = Reflect.get(handle, "setBlocking");
  if (typeof setBlocking === "function") setBlocking.call(handle, false);
}
