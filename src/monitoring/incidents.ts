// What went wrong or took long, for the Health screen: the warnings and errors that are logged, and the slowest commands to the
// stores. Gathered in each isolate and handed on together after a second; what a dying isolate still had is lost.
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

/** Where all isolates' incidents come together. */
export interface IncidentLogObject {
  add(incidents: Incidents): Promise<void>;
  /** Errors newest first, commands slowest first. */
  read(): Promise<Incidents>;
}

/** Incidents of this long share a call. */
const gatheredMs = 1000;
/** A request that was to hand them on and was cut off is no longer waited for. */
const lostMs = 5000;
/** A flood keeps its last ones. */
const keptInMemory = 50;

interface GatheringPorts {
  log: IncidentLogObject;
  /** Takes work that goes on after the answer, as `ctx.waitUntil` does. */
  defer: (work: Promise<unknown>) => void;
  wait: (ms: number) => Promise<unknown>;
  now: () => number;
}

export class IncidentGathering {
  readonly #ports: GatheringPorts;
  #waiting: Incidents = { errors: [], slow: [] };
  #gatheringSince: number | null = null;

  constructor(ports: GatheringPorts) {
    this.#ports = ports;
  }

  error(line: LogLine): void {
    keep(this.#waiting.errors, line);
    this.#gather();
  }

  slow(command: SlowCommand): void {
    keep(this.#waiting.slow, command);
    this.#gather();
  }

  #gather(): void {
    const { defer, now } = this.#ports;
    const isGathering = this.#gatheringSince !== null && now() - this.#gatheringSince < lostMs;
    if (isGathering) return;
    this.#gatheringSince = now();
    // Not logged when it fails: that line would be the next incident.
    defer(this.#handOn().catch(() => undefined));
  }

  async #handOn(): Promise<void> {
    await this.#ports.wait(gatheredMs);
    this.#gatheringSince = null;
    const incidents = this.#waiting;
    this.#waiting = { errors: [], slow: [] };
    if (incidents.errors.length + incidents.slow.length > 0) await this.#ports.log.add(incidents);
  }
}

function keep<T>(list: T[], item: T): void {
  list.push(item);
  if (list.length > keptInMemory) list.shift();
}
