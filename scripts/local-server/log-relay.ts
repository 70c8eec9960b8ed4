// Hands the runtime's log to the reader of this process's output. The runtime stops at a full pipe, so its log is always read:
// lines that the reader does not take are kept up to a bound, and above it whole lines are dropped and counted. Their number is
// written in their place, once the reader takes lines again. A reader that has closed its end does not stop the server either.
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

/** About 30 s of the busiest log, so that a slow reader loses nothing. */
const maxWaitingBytes = 8 * 1024 * 1024;
const newline = 10;
/**
 * How long a source is left alone after a small chunk. Without this rest, the runtime wakes this process with nearly every line, which
 * costs the runtime more than making the line. Its pipe holds what the busiest log writes meanwhile, several times over.
 */
const restMs = 5;
/** A chunk of this size comes from a burst, whose rest is read at once so that the runtime does not wait. */
const burstBytes = 8 * 1024;

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
  #isClosed = false;

  constructor(target: Writable, maxBytes = maxWaitingBytes) {
    this.#target = target;
    this.#maxWaitingBytes = maxBytes;
    target.on("error", () => {
      this.#isClosed = true;
    });
  }

  /** Hands the lines of a source on until it ends; each line is written whole. */
  follow(source: Readable): void {
    this.#sources.add(source);
    let beginningOfLine: Buffer[] = [];
    source.on("data", (chunk: Buffer) => {
      if (chunk.length < burstBytes) rest(source);
      const end = chunk.lastIndexOf(newline) + 1;
      if (end > 0) {
        this.#write(Buffer.concat([...beginningOfLine, chunk.subarray(0, end)]));
        beginningOfLine = [];
      }
      if (end < chunk.length) beginningOfLine.push(chunk.subarray(end));
    });
    source.once("close", () => {
      if (beginningOfLine.length > 0) this.#write(Buffer.concat([...beginningOfLine, Buffer.from("\n")]));
      this.#sources.delete(source);
    });
  }

  writeLine(line: string): void {
    this.#write(Buffer.from(`${line}\n`));
  }

  /** Settles when every source has ended and the reader has taken all lines, or after `maxMs`. */
  async end(maxMs: number): Promise<void> {
    const signal = AbortSignal.timeout(maxMs);
    try {
      for (const source of this.#sources) if (!source.closed) await once(source, "close", { signal });
      if (!this.#isClosed) await Promise.race([this.#taken(), once(signal, "abort")]);
    } catch {
      // The time is over, and the lines that wait are lost.
    }
  }

  #write(lines: Buffer): void {
    if (this.#isClosed) return;
    doNotBlock(this.#target);
    const waiting = this.#target.writableLength;
    const isDropping = this.#droppedLines > 0;
    if (!isDropping && waiting + lines.length <= this.#maxWaitingBytes) {
      this.#target.write(lines);
      return;
    }
    this.#droppedLines += lines.reduce((count, byte) => (byte === newline ? count + 1 : count), 0);
    if (!isDropping) void this.#taken().then(() => this.#writeDroppedLines());
  }

  /** Settles when the reader has taken all lines written so far. */
  #taken(): Promise<void> {
    return new Promise((resolve) => {
      this.#target.write("", () => resolve());
    });
  }

  #writeDroppedLines(): void {
    if (this.#droppedLines === 0 || this.#isClosed) return;
    const lines = this.#droppedLines;
    this.#droppedLines = 0;
    const entry = { level: "warn", at: new Date().toISOString(), event: "log_dropped", lines };
    this.#target.write(`${JSON.stringify(entry)}\n`);
  }
}

/** Reads nothing from a pipe for a while. `pause` does not suffice, because a paused stream still fills its buffer line by line. */
function rest(source: Readable): void {
  const handle: unknown = Reflect.get(source, "_handle");
  if (typeof handle !== "object" || handle === null) return;
  const [readStop, readStart]: unknown[] = [Reflect.get(handle, "readStop"), Reflect.get(handle, "readStart")];
  if (typeof readStop !== "function" || typeof readStart !== "function") return;
  readStop.call(handle);
  setTimeout(() => {
    if (!source.destroyed) readStart.call(handle);
  }, restMs);
}

/**
 * A blocking write to a full pipe or terminal would stop the main thread. In Node, writes to a terminal block, and a process that
 * shares the pipe makes writes block again when it ends. So this is set before each write.
 */
function doNotBlock(target: Writable): void {
  const handle: unknown = Reflect.get(target, "_handle");
  if (typeof handle !== "object" || handle === null) return;
  const setBlocking: unknown = Reflect.get(handle, "setBlocking");
  if (typeof setBlocking === "function") setBlocking.call(handle, false);
}
