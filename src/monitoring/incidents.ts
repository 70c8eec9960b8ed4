// Incidents for the Health screen: logged warnings and errors, and the slowest commands to the stores. Each isolate buffers them
// and sends them together after a second; what an isolate still holds when it ends is lost.
import * as z from "zod";
import type { LogLine } from "../telemetry/log.ts";

export const slowCommand = z
  .object({
    at: z.number().describe("Unix milliseconds."),
    store: z.string(),
    command: z.string(),
    items: z.number().describe("Keys, entries or vectors."),
    ms: z.number(),
  })
  .meta({ id: "SlowCommand" });
export type SlowCommand = z.infer<typeof slowCommand>;

export interface Incidents {
  errors: LogLine[];
  slow: SlowCommand[];
}

/** Collects the incidents of all isolates. */
export interface IncidentLogObject {
  add(incidents: Incidents): Promise<void>;
  /** Errors newest first, commands slowest first. */
  read(): Promise<Incidents>;
}

/** How long incidents are buffered before one call sends them. */
const bufferMs = 1000;
/** After this long, a flush is assumed lost with the request that was to do it. */
const flushLostMs = 5000;
/** When there are more, only the last ones are kept. */
const maxBuffered = 50;

interface BufferPorts {
  log: IncidentLogObject;
  /** Accepts work that continues after the response, as `ctx.waitUntil` does. */
  defer: (work: Promise<unknown>) => void;
  wait: (ms: number) => Promise<unknown>;
  now: () => number;
}

export class IncidentBuffer {
  readonly #ports: BufferPorts;
  #buffered: Incidents = { errors: [], slow: [] };
  #flushScheduledAt: number | null = null;

  constructor(ports: BufferPorts) {
    this.#ports = ports;
  }

  error(line: LogLine): void {
    pushBounded(this.#buffered.errors, line);
    this.#scheduleFlush();
  }

  slow(command: SlowCommand): void {
    pushBounded(this.#buffered.slow, command);
    this.#scheduleFlush();
  }

  #scheduleFlush(): void {
    const { defer, now } = this.#ports;
    const isScheduled = this.#flushScheduledAt !== null && now() - this.#flushScheduledAt < flushLostMs;
    if (isScheduled) return;
    this.#flushScheduledAt = now();
    // A failure is not logged, because that log line would be the next incident.
    defer(this.#flush().catch(() => undefined));
  }

  async #flush(): Promise<void> {
    await this.#ports.wait(bufferMs);
    this.#flushScheduledAt = null;
    const incidents = this.#buffered;
    this.#buffered = { errors: [], slow: [] };
    if (incidents.errors.length + incidents.slow.length > 0) await this.#ports.log.add(incidents);
  }
}

function pushBounded<T>(list: T[], item: T): void {
  list.push(item);
  if (list.length > maxBuffered) list.shift();
}
