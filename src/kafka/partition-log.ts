// Stores one partition of the embedded log as rows. Offsets rise by one and are never used twice; a record does not change until
// retention deletes it, oldest first. The newest row is never deleted, because the next offset follows from it.
import * as z from "zod";
import { jsonColumn, readStored } from "../storage/stored-value.ts";
import type { LogRecord, LogSlice, NewRecord } from "./log-record.ts";

const storedHeaders = jsonColumn(z.array(z.object({ key: z.string(), value: z.string() })));
type Row = { at: number; timestamp: number; key: string | null; value: string; headers: string };

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
];

export class PartitionLog {
  readonly #sql: SqlStorage;
  #start: number;
  #end: number;
  #bytes: number;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    const { last, bytes } = sql
      .exec<{ last: number | null; bytes: number | null }>("SELECT max(at) AS last, sum(bytes) AS bytes FROM records")
      .one();
    const [bounds] = sql.exec<{ start: number }>("SELECT start FROM bounds").toArray();
    this.#start = bounds?.start ?? 0;
    this.#end = last === null ? 0 : last + 1;
    this.#bytes = bytes ?? 0;
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
    for (const [index, { key, value, headers, timestamp }] of records.entries()) {
      const headersJson = JSON.stringify(headers);
      // A count of UTF-16 units is close enough for a limit on space, and costs nothing.
      const bytes = (key?.length ?? 0) + value.length + headersJson.length;
      this.#sql.exec(
        "INSERT INTO records (at, timestamp, key, value, headers, bytes) VALUES (?,?,?,?,?,?)",
        first + index,
        timestamp,
        key,
        value,
        headersJson,
        bytes,
      );
      this.#bytes += bytes;
    }
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
        bytes += value.length;
        if (bytes > maxBytes && records.length > 0) break;
        records.push({
          offset: at,
          timestamp,
          key,
          value,
          headers: readStored(storedHeaders, headers, `headers of offset ${at}`) ?? [],
        });
      }
    }
    return { records, start: this.#start, end: this.#end };
  }

  /** Offset of the first record at or after `timestamp`; the end when there is none. Scans the whole partition. */
  offsetAt(timestamp: number): number {
    const query = "SELECT min(at) AS at FROM records WHERE at >= ? AND timestamp >= ?";
    return this.#sql.exec<{ at: number | null }>(query, this.#start, timestamp).one().at ?? this.#end;
  }

  /** Deletes the records that are too old, and the oldest records above the size limit. */
  retain({ maxAgeMs, maxBytes }: Retention, now: number): void {
    const start = Math.max(this.#firstNotBefore(now - maxAgeMs), this.#firstWithin(maxBytes));
    if (start <= this.#start) return;
    this.#start = start;
    this.#sql.exec("DELETE FROM bounds");
    this.#sql.exec("INSERT INTO bounds VALUES (?)", start);
    this.#sql.exec("DELETE FROM records WHERE at < ? AND at < ?", start, this.#end - 1);
    this.#bytes = this.#sql.exec<{ bytes: number | null }>("SELECT sum(bytes) AS bytes FROM records").one().bytes ?? 0;
  }

  /** Kafka deletes whole segments; this log deletes up to the first record that is young enough. */
  #firstNotBefore(time: number): number {
    return this.offsetAt(time);
  }

  #firstWithin(maxBytes: number): number {
    let excess = this.#bytes - maxBytes;
    if (excess <= 0) return this.#start;
    const rows = this.#sql.exec<{ at: number; bytes: number }>("SELECT at, bytes FROM records ORDER BY at");
    for (const { at, bytes } of rows) {
      if (excess <= 0) return at;
      excess -= bytes;
    }
    return this.#end;
  }
}
