// The ports to Kafka: events come from an EventSource, results go to an EventSink. The poller keeps the positions and each fetch
// names them, so a reply that was lost, failed or was too large is fetched again, and no record is skipped.
import { base64Of } from "../kernel/base64.ts";
import type { Result } from "../kernel/result.ts";
import type { Header } from "./log-record.ts";

export interface EventRecord {
  partition: number;
  offset: number;
  /** Unix milliseconds; null when the protocol does not carry it. */
  timestamp: number | null;
  /** Bytes when the protocol carries bytes. */
  key: Uint8Array | string | null;
  /** Bytes when the protocol carries bytes; null is a tombstone. */
  value: Uint8Array | string | null;
  headers: readonly Header[];
  /** Which rule of the protocol the record breaks; null when it was understood. `value` is then what came. */
  unreadable: string | null;
}

/** Partition → offset of the record to read next. */
export type Positions = ReadonlyMap<number, number>;

export interface FetchLimits {
  maxRecords: number;
  maxBytes: number;
  /** How long to wait for the first record. */
  waitMs: number;
}

export type SourceError =
  /** `oversize`: the reply was larger than `maxBytes`, so the server did not send it. */
  { reason: "unavailable" | "refused" | "oversize" | "unsupported"; message: string };

export interface EventSource {
  readonly name: string;
  /** How many partitions the topic has; 0 when there is no such topic, null when the broker does not tell. */
  partitions(): Promise<Result<number | null, SourceError>>;
  /** What the topic's log was called when its partitions were last counted: a topic that is deleted and made anew has another id. Null where the broker has none. */
  topicId?(): string | null;
  /** Oldest first within a partition. A position outside of the log reads from the oldest record. */
  fetch(positions: Positions, limits: FetchLimits): Promise<Result<EventRecord[], SourceError>>;
  /** For those of the positions that a fetch did not find in the log: where it goes on. */
  moved?(positions: Positions): Positions;
  /** `at` is Unix milliseconds, or one of the two ends of the log. */
  offsets(partitions: readonly number[], at: "earliest" | "latest" | number): Promise<Result<Positions, SourceError>>;
  /** Reports the positions to the broker, for its dashboards. */
  commit(positions: Positions): Promise<Result<void, SourceError>>;
  /** What the group has committed, for those partitions that have it. Absent where the protocol does not tell it. */
  committed?(partitions: readonly number[]): Promise<Result<Positions, SourceError>>;
}

export interface PublishedRecord {
  /** A protocol of texts carries bytes as Base64. */
  key: Uint8Array | string | null;
  value: string;
  headers: readonly Header[];
}

export const textKey = (key: PublishedRecord["key"]): string | null =>
  key === null || typeof key === "string" ? key : base64Of(key);

export interface EventSink {
  readonly name: string;
  /** Delivers at least once. When it fails, some of the records may have been written. */
  publish(records: readonly PublishedRecord[]): Promise<Result<void, SourceError>>;
}
