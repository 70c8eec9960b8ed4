// A connection to one broker: it matches answers to requests, ends what is not answered in time, and waits when the broker asks
// for it. It closes itself when nothing was asked for a while, so that the object that holds it can be unloaded.
import { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";
import { apiVersions } from "./cluster-requests.ts";
import { readFrames } from "./frames.ts";
import type { Api } from "./request.ts";
import type { Address, Transport } from "./transport.ts";
import { refuseCode, WireError } from "./wire-error.ts";

/** For an answer, besides the time that the request lets the broker wait. */
const answerMs = 10_000;
const idleMs = 3000;
/** A broker mutes a client that it throttles, so a longer wait than this gains nothing. */
const maxThrottleMs = 10_000;
const clientId = "ai-eventstream";

interface Waiting {
  resolve(reader: ByteReader): void;
  reject(error: Error): void;
}

export class Connection {
  readonly #address: Address;
  readonly #transport: Transport;
  readonly #waiting = new Map<number, Waiting>();
  #correlation = 0;
  #closedBy: Error | null = null;
  #mutedUntil = 0;
  #speaks: ReadonlyMap<number, { min: number; max: number }> | null = null;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(address: Address, transport: Transport) {
    this.#address = address;
    this.#transport = transport;
    this.#read().catch((error: unknown) => this.#close(error));
  }

  /** Nothing is asked for now. */
  get isIdle(): boolean {
    return this.#waiting.size === 0;
  }

  get isClosed(): boolean {
    return this.#closedBy !== null;
  }

  /** Asks the broker which versions it speaks. Later requests in other versions are refused. */
  async negotiate(): Promise<void> {
    const { error, ranges } = await this.call(apiVersions, null);
    refuseCode(error, `ApiVersions at ${this.#where}`);
    this.#speaks = ranges;
  }

  speaks({ key, version }: Api<never, unknown>): boolean {
    const range = this.#speaks?.get(key);
    return range !== undefined && range.min <= version && version <= range.max;
  }

  /** `waitMs`: how long the request lets the broker wait. */
  async call<Request, Answer>(api: Api<Request, Answer>, request: Request, waitMs = 0): Promise<Answer> {
    if (api.newer && this.speaks(api.newer)) return this.call(api.newer, request, waitMs);
    if (this.#speaks && !this.speaks(api)) throw this.#unsupported(api);
    const mutedMs = this.#mutedUntil - Date.now();
    if (mutedMs > 0) await new Promise((resolve) => setTimeout(resolve, mutedMs));
    const reader = await this.#exchange(api, request, waitMs + answerMs);
    if (api.hasTaggedFields) reader.skipTags();
    const answer = api.read(reader);
    const throttleMs = Math.min(throttleOf(answer), maxThrottleMs);
    if (throttleMs > 0) this.#mutedUntil = Date.now() + throttleMs;
    return answer;
  }

  close(): void {
    this.#close(new Error("closed"));
  }

  async #exchange<Request>(api: Api<Request, unknown>, request: Request, timeoutMs: number): Promise<ByteReader> {
    if (this.#closedBy) throw this.#broken(this.#closedBy);
    clearTimeout(this.#idleTimer);
    const correlation = this.#correlation++;
    const answered = Promise.withResolvers<ByteReader>();
    this.#waiting.set(correlation, answered);
    const timer = setTimeout(
      () => this.#close(new Error(`${api.name} was not answered within ${timeoutMs} ms`)),
      timeoutMs,
    );
    try {
      // A failed write closes the connection, which rejects what waits.
      this.#transport.send(frameOf(api, request, correlation)).catch((error: unknown) => this.#close(error));
      return await answered.promise;
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(correlation);
      if (this.#waiting.size === 0 && !this.#closedBy) this.#idleTimer = setTimeout(() => this.close(), idleMs);
    }
  }

  async #read(): Promise<void> {
    for await (const frame of readFrames(this.#transport.received)) {
      const reader = new ByteReader(frame);
      const correlation = reader.int32();
      this.#waiting.get(correlation)?.resolve(reader);
    }
    throw new Error("the broker closed the connection");
  }

  #close(cause: unknown): void {
    if (this.#closedBy) return;
    this.#closedBy = cause instanceof Error ? cause : new Error(String(cause));
    clearTimeout(this.#idleTimer);
    for (const { reject } of this.#waiting.values()) reject(this.#broken(this.#closedBy));
    // It may be broken already, which is why it is closed.
    this.#transport.close().catch(() => undefined);
  }

  #unsupported({ name, key, version }: Api<never, unknown>): WireError {
    const range = this.#speaks?.get(key);
    const spoken = range ? `versions ${range.min} to ${range.max} of ${name}` : `no ${name}`;
    const needed = `this client needs version ${version}, as Apache Kafka 2.1 to 4.x and Redpanda speak it`;
    return new WireError("unsupported", `Kafka: the broker at ${this.#where} speaks ${spoken}, and ${needed}`);
  }

  get #where(): string {
    return `${this.#address.host}:${this.#address.port}`;
  }

  #broken(cause: Error): WireError {
    if (cause instanceof WireError) return cause;
    return new WireError("unavailable", `Kafka: the connection to ${this.#where} ended: ${cause.message}`);
  }
}

function frameOf<Request>(api: Api<Request, unknown>, request: Request, correlation: number): Uint8Array {
  const writer = new ByteWriter().int32(0).int16(api.key).int16(api.version).int32(correlation).string(clientId);
  if (api.hasTaggedFields) writer.noTags();
  api.write(writer, request);
  writer.setInt32(0, writer.length - 4);
  return writer.written;
}

/** Not every answer has one: see `Throttled`. */
const throttleOf = (answer: unknown): number =>
  typeof answer === "object" && answer !== null && "throttleMs" in answer ? Number(answer.throttleMs) : 0;
