// Counts what a poller did since its object was loaded, for its status. Kept in memory only.
import type { SourceError } from "./event-source.ts";
import type { Round } from "./poll-once.ts";
import type { PollerStatus } from "./poller-status.ts";

type Progress = Pick<PollerStatus, "records" | "created" | "refused" | "last_poll_at" | "last_error">;

export class PollerProgress {
  #progress: Progress = { records: 0, created: 0, refused: 0, last_poll_at: null, last_error: null };

  polled(round: Pick<Round, "records" | "created" | "refused" | "error">, at: number): void {
    for (const count of ["records", "created", "refused"] as const) this.#progress[count] += round[count];
    this.#progress.last_poll_at = at;
    if (!round.error) this.#progress.last_error = null;
  }

  failed({ message }: SourceError, at: number): void {
    this.#progress.last_error = { message, at };
  }

  read(): Readonly<Progress> {
    return this.#progress;
  }
}
