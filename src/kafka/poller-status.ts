// The status of a poller and the calls that it accepts. Plain data, because RPC carries it.
import type { Result } from "../kernel/result.ts";
import type { SourceError } from "./event-source.ts";

interface PartitionStatus {
  partition: number;
  /** Offset to read next; null before the first poll. */
  position: number | null;
  committed: number | null;
  /** Offset of the next record to be written; null when the broker does not report it. */
  end: number | null;
  lag: number | null;
}

export interface PollerStatus {
  poller: string;
  source: string;
  partitions: PartitionStatus[];
  paused_by: string | null;
  /** The poller does not read, because too many tasks wait. */
  resting: boolean;
  /** Unix milliseconds when reading continues; null while the budget is not spent. */
  budget_spent_until: number | null;
  /** Unix milliseconds. */
  last_poll_at: number | null;
  next_poll_at: number | null;
  last_error: { message: string; at: number } | null;
  /** Since the poller was last loaded. */
  records: number;
  created: number;
  refused: number;
}

/** The lag of the tenant's pollers; null when no partition reports one. */
export interface KafkaLag {
  tenant: string;
  lag: number | null;
}

export function totalLag(pollers: readonly PollerStatus[]): number | null {
  const lags = pollers.flatMap(({ partitions }) => partitions.flatMap(({ lag }) => (lag === null ? [] : [lag])));
  return lags.length === 0 ? null : lags.reduce((sum, lag) => sum + lag, 0);
}

export interface Seek {
  partition: number;
  to: "earliest" | "latest" | { timestamp: number } | { offset: number };
  /** Records that became tasks before become new tasks. */
  force: boolean;
}

/** The RPC interface of `KafkaPoller`. */
export interface KafkaPollerObject {
  /** Polls now, unless the poller is paused or polls already. */
  wake(poller: number): Promise<void>;
  status(poller: number): Promise<PollerStatus>;
  pause(by: string): Promise<void>;
  resume(poller: number): Promise<void>;
  /** The new position. */
  seek(poller: number, seek: Seek): Promise<Result<number, SourceError>>;
}
