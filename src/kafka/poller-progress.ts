// Counts what a poller did since its object was loaded, for its status, and notices when it fails at the same positions again and
// again. What fails is plain data, so that a poller can store it: an object that polls twice a minute is unloaded in between.
import * as z from "zod";
import type { Positions, SourceError } from "./event-source.ts";
import type { Round } from "./poll-once.ts";
import type { PollerStatus, StuckPoller } from "./poller-status.ts";

type Progress = Pick<PollerStatus, "records" | "created" | "refused" | "last_poll_at" | "last_error">;

/** What fails: partitions with the position that rounds fail at and since when, and the last error. */
export const pollerTrouble = z.object({
  failing: z.array(z.object({ partition: z.number(), position: z.number(), since: z.number() })),
  lastError: z.object({ message: z.string(), at: z.number() }).nullable(),
});
export type PollerTrouble = z.infer<typeof pollerTrouble>;

/** A broker that restarts is back sooner. */
export const stuckSeconds = 120;

export class PollerProgress {
  #progress: Progress = { records: 0, created: 0, refused: 0, last_poll_at: null, last_error: null };
  /** Partition → the position that rounds fail at, and since when. */
  #failing = new Map<number, { position: number; since: number }>();

  constructor(trouble: PollerTrouble | null = null) {
    this.#progress.last_error = trouble?.lastError ?? null;
    for (const { partition, ...failing } of trouble?.failing ?? []) this.#failing.set(partition, failing);
  }

  /** Null when nothing fails. */
  trouble(): PollerTrouble | null {
    const { last_error: lastError } = this.#progress;
    if (this.#failing.size === 0 && lastError === null) return null;
    return { failing: [...this.#failing].map(([partition, failing]) => ({ partition, ...failing })), lastError };
  }

  polled(round: Pick<Round, "records" | "created" | "refused" | "error" | "isRead" | "positions">, at: number): void {
    for (const count of ["records", "created", "refused"] as const) this.#progress[count] += round[count];
    this.#progress.last_poll_at = at;
    if (!round.error) this.#progress.last_error = null;
    if (round.isRead) this.#failing.clear();
    else this.failedAt(round.positions, at);
  }

  failed({ message }: SourceError, at: number): void {
    this.#progress.last_error = { message, at };
  }

  failedAt(positions: Positions, at: number): void {
    for (const [partition, position] of positions) {
      if (this.#failing.get(partition)?.position !== position) this.#failing.set(partition, { position, since: at });
    }
  }

  /** The poller no longer tries. */
  endFailure(): void {
    this.#failing.clear();
    this.#progress.last_error = null;
  }

  /** Null unless the poller has failed at one position for two minutes. The remedy names `topic`, unless it is the only one. */
  stuck(now: number, topic: string | null = null): StuckPoller | null {
    const partitions = [...this.#failing].flatMap(([partition, { position, since }]) =>
      now - since < stuckSeconds * 1000 ? [] : [{ partition, position, since }],
    );
    if (partitions.length === 0) return null;
    return {
      since: Math.min(...partitions.map(({ since }) => since)),
      partitions,
      remedy: remedyOf(partitions, topic),
    };
  }

  read(): Readonly<Progress> {
    return this.#progress;
  }
}

function remedyOf(partitions: StuckPoller["partitions"], topic: string | null): string {
  const [first] = partitions;
  const to = { offset: (first?.position ?? 0) + 1 };
  const seek = JSON.stringify({ ...(topic !== null && { topic }), partition: first?.partition, to });
  const where = partitions.map(({ partition, position }) => `partition ${partition} at ${position}`).join(", ");
  return `If the broker is up, a record that it cannot send may be in the way (${where}): seek past it with POST /kafka/seek ${seek}. That leaves the record out.`;
}
