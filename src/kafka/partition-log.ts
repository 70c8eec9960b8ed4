// Stores one partition of the embedded log as rows. Offsets rise by one and are never used twice; a record does not change until
// retention deletes it, oldest first. The newest row is never deleted, because the next offset follows from it.
import * as z from "zod";
import { jsonColumn, readStored } from "../storage/stored-value.ts";
import type { Content, LogRecord, LogSlice, NewRecord } from "./log-record.ts";
import { producerStatesMigration } from "./producer-states.ts";
import { TimestampMaxima } from "./timestamp-maxima.ts";

const storedHeaders = jsonColumn(z.array(z.object({ key: z.string(), value: z.string() })));
type Column = ArrayBuffer | string;
type Row = { at: number; timestamp: number; key: Column | null; value: Column; headers: string };

/** Stands for no value, because the column may not be null: bytes that are not UTF-8 are never empty. */
const noValue = new ArrayBuffer(0);
/** Text stays text; bytes are copied, since the buffer behind them may hold more. */
const columnOf = (content: Content): Column => (typeof content === "string" ? content : content.slice().buffer);
const noHeaders = "[]";
const lengthOf = (column: Column | null): number =>
  column === null ? 0 : typeof column === "string" ? column.length : column.byteLength;
const contentOf = (column: Column): Content => (typeof column === "string" ? column : new Uint8Array(column));
const storedValue = (column: Column): Content | null =>
  typeof column === "string" || column.byteLength > 0 ? contentOf(column) : null;

export interface Retention {
  maxAgeMs: number;
  /** Bytes of keys, values and headers. */
  maxBytes: number;
}

export const partitionLogMigrations = [
  `CREATE TABLE IF NOT EXISTS records (
     at INTEGER PRIMARY KEY, timestamp INTEGER NOT NULL, key TEXT, value TEXT NOT NULL, headers TEXT NOT NULL,
     bytes INTEGER NOT NULL);
   CREATE TABLE IF NOT EXISTS bounds (start INTEGER NOT NULL)`,
  // The last record knows the bytes of all, and records know the highest timestamp of their block. Those that are stored already get no
  // such timestamp, because that would rewrite them all: `summed_from` is the first that has it.
  `ALTER TABLE records ADD COLUMN total_bytes INTEGER;
   ALTER TABLE records ADD COLUMN max_timestamp INTEGER;
   CREATE TABLE log_bounds (start INTEGER NOT NULL, bytes_before INTEGER NOT NULL, summed_from INTEGER NOT NULL);
   INSERT INTO log_bounds SELECT ifnull((SELECT start FROM bounds), 0), 0, ifnull((SELECT max(at) + 1 FROM records), 0);
   DROP TABLE bounds;
   UPDATE records SET total_bytes = (SELECT sum(bytes) FROM records) WHERE at = (SELECT max(at) FROM records)`,
  producerStatesMigration,
];
type Bounds = { start: number; bytes_before: number; summed_from: number };

export class PartitionLog {
  readonly #sql: SqlStorage;
  #start: number;
  #end: number;
  /** Bytes of all records that were ever appended since the bytes are counted. */
  #totalBytes: number;
  /** The part of them that was deleted. */
  #bytesBefore: number;
  /** Records before this offset have no maxima. */
  readonly #summedFrom: number;
  readonly #maxima: TimestampMaxima;

  /** Reads the last record only, however many there are. */
  constructor(sql: SqlStorage) {
    this.#sql = sql;
    const [last] = sql
      .exec<{ at: number; total_bytes: number }>("SELECT at, total_bytes FROM records ORDER BY at DESC LIMIT 1")
      .toArray();
    const bounds = sql.exec<Bounds>("SELECT start, bytes_before, summed_from FROM log_bounds").one();
    this.#start = bounds.start;
    this.#end = last ? last.at + 1 : 0;
    this.#totalBytes = last?.total_bytes ?? 0;
    this.#bytesBefore = bounds.bytes_before;
    this.#summedFrom = bounds.summed_from;
    this.#maxima = new TimestampMaxima(sql);
  }

  get start(): number {
    return this.#start;
  }

  get end(): number {
    return this.#end;
  }

  /** Returns the offset of the first record; the next records follow without a gap. */
  append(records: readonly NewRecord[]): number {
    const first = this.#end;
    const timestamps = records.map(({ timestamp }) => timestamp);
    const maxima = this.#maxima.append(first, timestamps);
    let totalBytes = this.#totalBytes;
    for (const [index, { key, value, headers, timestamp }] of records.entries()) {
      const headersJson = JSON.stringify(headers);
      // A count of UTF-16 units is close enough for a limit on space, and costs nothing.
      const bytes = (key?.length ?? 0) + (value?.length ?? 0) + headersJson.length;
      totalBytes += bytes;
      this.#sql.exec(
        `INSERT INTO records (at, timestamp, key, value, headers, bytes, total_bytes, max_timestamp)
           VALUES (?,?,?,?,?,?,?,?)`,
        first + index,
        timestamp,
        key === null ? null : columnOf(key),
        value === null ? noValue : columnOf(value),
        headersJson,
        bytes,
        totalBytes,
        maxima[index] ?? timestamp,
      );
    }
    this.#totalBytes = totalBytes;
    this.#end = first + records.length;
    return first;
  }

  /** Reads from `offset` or the oldest record, whichever is later. Returns at least one record if there is any, whatever its size. */
  read(offset: number, maxRecords: number, maxBytes: number): LogSlice {
    const from = Math.max(offset, this.#start);
    const records: LogRecord[] = [];
    let bytes = 0;
    const query = "SELECT at, timestamp, key, value, headers FROM records WHERE at >= ? ORDER BY at LIMIT ?";
    if (from < this.#end) {
      for (const { at, timestamp, key, value, headers } of this.#sql.exec<Row>(query, from, maxRecords)) {
        bytes += lengthOf(key) + lengthOf(value) + (headers === noHeaders ? 0 : headers.length);
        if (bytes > maxBytes && records.length > 0) break;
        records.push({
          offset: at,
          timestamp,
          key: key === null ? null : contentOf(key),
          value: storedValue(value),
          headers: readStored(storedHeaders, headers, `headers of offset ${at}`) ?? [],
        });
      }
    }
    return { records, start: this.#start, end: this.#end };
  }

  /** Offset of the first record at or after `timestamp`; the end when there is none. Reads a few records for each doubling of the log. */
  offsetAt(timestamp: number): number {
    const query = "SELECT at FROM records WHERE at >= ? AND at < ? AND timestamp >= ? ORDER BY at LIMIT 1";
    const isSummed = this.#start >= this.#summedFrom;
    const [unsummed] = isSummed
      ? []
      : this.#sql.exec<{ at: number }>(query, this.#start, this.#summedFrom, timestamp).toArray();
    if (unsummed) return unsummed.at;
    return this.#maxima.firstAtLeast(timestamp, Math.max(this.#start, this.#summedFrom), this.#end);
  }

  /**
   * Deletes the records that are too old, and the oldest records above the size limit. Kafka deletes whole segments; this log deletes up
   * to the first record that is young enough. It reads the records that it deletes.
   */
  retain({ maxAgeMs, maxBytes }: Retention, now: number): void {
    const start = Math.max(this.offsetAt(now - maxAgeMs), this.#firstWithin(maxBytes));
    if (start <= this.#start) return;
    this.#start = start;
    const deleted = Math.min(start, this.#end - 1);
    const sum = "SELECT ifnull(sum(bytes), 0) AS bytes FROM records WHERE at < ?";
    this.#bytesBefore += this.#sql.exec<{ bytes: number }>(sum, deleted).one().bytes;
    this.#sql.exec("UPDATE log_bounds SET start = ?, bytes_before = ?", start, this.#bytesBefore);
    this.#sql.exec("DELETE FROM records WHERE at < ?", deleted);
  }

  /** Of the first record that can be read, Unix milliseconds; null when there is none. */
  oldestTimestamp(): number | null {
    const query = "SELECT timestamp FROM records WHERE at >= ? AND at < ? ORDER BY at LIMIT 1";
    return this.#sql.exec<{ timestamp: number }>(query, this.#start, this.#end).toArray()[0]?.timestamp ?? null;
  }

  #firstWithin(maxBytes: number): number {
    const excess = this.#totalBytes - this.#bytesBefore - maxBytes;
    if (excess <= 0) return this.#start;
    const sums = "SELECT at, sum(bytes) OVER (ORDER BY at ROWS UNBOUNDED PRECEDING) - bytes AS before FROM records";
    const query = `SELECT at FROM (${sums}) WHERE before >= ? ORDER BY at LIMIT 1`;
    return this.#sql.exec<{ at: number }>(query, excess).toArray()[0]?.at ?? this.#end;
  }
}
