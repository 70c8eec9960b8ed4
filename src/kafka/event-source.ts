// Where events are read from, and where results go. Positions are ours: each fetch says where to read, so a reply that was
// lost, failed or too large is asked for again, and no record is skipped.
import type { Result } from "../kernel/result.ts";
import type { Header } from "./log-record.ts";

export interface EventRecord {
  partition: number;
  offset: number;
  key: string | null;
  /** Bytes where the wire carries bytes; null is a tombstone. */
  value: Uint8Array | string | null;
  headers: readonly Header[];
}

/** Partition → offset of the record to read next. */
export type Positions = ReadonlyMap<number, number>;

export interface FetchLimits {
  maxRecords: number;
  maxBytes: number;
  /** How long to wait for a first record. */
  waitMs: number;
}

export type SourceError =
  /** `oversize`: the reply would not fit in `maxBytes`, and the server keeps it. */
  { reason: "unavailable" | "refused" | "oversize" | "unsupported"; message: string };

export interface EventSource {
  readonly name: string;
  /** Oldest first within a partition. A position outside of the log reads from the oldest record. */
  fetch(positions: Positions, limits: FetchLimits): Promise<Result<EventRecord[], SourceError>>;
  /** `at` is Unix milliseconds, or an end of the log. */
  offsets(partitions: readonly number[], at: "earliest" | "latest" | number): Promise<Result<Positions, SourceError>>;
  /** Tells the broker, for its dashboards. */
  commit(positions: Positions): Promise<Result<void, SourceError>>;
}

export interface PublishedRecord {
  key: string | null;
  value: string;
  headers: readonly Header[];
}

export interface EventSink {
  readonly name: string;
  /** At least once. Not all of them may be there when it fails. */
  publish(records: readonly PublishedRecord[]): Promise<Result<void, SourceError>>;
}
