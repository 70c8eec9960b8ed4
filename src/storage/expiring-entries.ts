// The rows of one embedded key-value object: strings with an expiry, bounded in size; the least recently used are dropped first.
// An expired entry is never returned, even before it is deleted. Values are returned exactly as written. The order of use is exact to
// the minute and kept in memory, so a read never writes; it may be lost when the object is evicted.
import { exceedsBytes } from "../kernel/exceeds-bytes.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import { parseGlob } from "./glob.ts";
import type { KeyPage, StoredKey } from "./key-browser.ts";
import type { KeyValueEntry } from "./key-value-store.ts";

const MINUTE_MS = 60_000;
// A SQLite-backed object refuses rows above 2 MB; the other columns need the rest.
const MAX_ROW_BYTES = 1_999_000;
const MAX_TOUCHED_KEYS = 10_000;
// Each eviction frees a tenth of the space, so that evictions are rare.
const ROOM_AFTER_EVICTION = 0.9;
// Measuring costs two pragmas, so it is done only after writing this part of the maximum size.
const MEASURED_EVERY = 1 / 64;
// Each row that is read for a page costs time, also when its key does not match.
const MAX_BROWSED_ROWS = 20_000;
// Greater than any continuation of a key, so it ends the range of all keys with a common prefix.
const LAST_CHARACTER = "\u{10ffff}";

// The index covers the columns that deletion and eviction need, so neither reads a value.
export const entryMigrations = [
  `CREATE TABLE IF NOT EXISTS entries (
     key TEXT PRIMARY KEY, expires_at INTEGER NOT NULL, used_minute INTEGER NOT NULL, value TEXT NOT NULL
   ) WITHOUT ROWID;
   CREATE INDEX IF NOT EXISTS entries_by_end ON entries (expires_at, used_minute)`,
];

export class ExpiringEntries {
  readonly #sql: SqlStorage;
  readonly #maxBytes: number;
  readonly #touched = new Map<string, number>();
  #unmeasured = Number.POSITIVE_INFINITY;

  constructor(sql: SqlStorage, maxBytes: number) {
    this.#sql = sql;
    this.#maxBytes = maxBytes;
  }

  read(keys: readonly string[], now: number): (string | null)[] {
    const minute = Math.floor(now / MINUTE_MS);
    return keys.map((key) => {
      const [row] = this.#sql
        .exec<{ value: string; used_minute: number }>(
          "SELECT value, used_minute FROM entries WHERE key = ? AND expires_at > ?",
          key,
          now,
        )
        .toArray();
      if (row === undefined) return null;
      if (row.used_minute < minute) this.#touch(key, minute);
      return row.value;
    });
  }

  /** Writes all entries or none. The error names the rule that an entry breaks. */
  write(entries: readonly KeyValueEntry[], now: number): Result<void, string> {
    let units = 0;
    for (const { key, value } of entries) {
      if (!key.isWellFormed() || !value.isWellFormed()) return fail("a key or value contains half of a surrogate pair");
      if (exceedsBytes(key + value, MAX_ROW_BYTES)) return fail(`an entry has more than ${MAX_ROW_BYTES} bytes`);
      units += key.length + value.length;
    }
    const minute = Math.floor(now / MINUTE_MS);
    for (const { key, value, ttlSeconds } of entries) {
      this.#touched.delete(key);
      this.#sql.exec(
        `INSERT INTO entries (key, expires_at, used_minute, value) VALUES (?, ?, ?, ?)
         ON CONFLICT (key) DO UPDATE SET expires_at = excluded.expires_at, used_minute = excluded.used_minute, value = excluded.value`,
        key,
        Math.ceil(now + ttlSeconds * 1000),
        minute,
        value,
      );
    }
    this.#unmeasured += units;
    if (this.#unmeasured > this.#maxBytes * MEASURED_EVERY) this.#makeRoom(now);
    return ok(undefined);
  }

  /** Returns how many of the keys existed. */
  remove(keys: readonly string[], now: number): number {
    let removed = 0;
    for (const key of keys) {
      this.#touched.delete(key);
      const [row] = this.#sql
        .exec<{ expires_at: number }>("DELETE FROM entries WHERE key = ? RETURNING expires_at", key)
        .toArray();
      if (row !== undefined && row.expires_at > now) removed++;
    }
    return removed;
  }

  /** Returns how many of the keys existed. */
  expire(keys: readonly string[], ttlSeconds: number, now: number): number {
    const update = "UPDATE entries SET expires_at = ? WHERE key = ? AND expires_at > ?";
    const end = Math.ceil(now + ttlSeconds * 1000);
    return keys.filter((key) => this.#sql.exec(`${update} RETURNING key`, end, key, now).toArray().length > 0).length;
  }

  /** It reads the index of every entry, and no value. */
  figures(now: number): { keys: number; bytes: number } {
    const query = "SELECT count(*) AS keys FROM entries WHERE expires_at > ?";
    return { ...this.#sql.exec<{ keys: number }>(query, now).one(), bytes: this.#sql.databaseSize };
  }

  /** One page of the keys after `after`, in the order of the keys. */
  browse(pattern: string, after: string, limit: number, now: number): KeyPage {
    const glob = parseGlob(pattern);
    const rows = this.#sql.exec<{ key: string; expires_at: number }>(
      "SELECT key, expires_at FROM entries WHERE key > ? AND key >= ? AND key < ? ORDER BY key LIMIT ?",
      after,
      glob.prefix,
      glob.prefix + LAST_CHARACTER,
      MAX_BROWSED_ROWS,
    );
    const found: Omit<StoredKey, "bytes">[] = [];
    let readRows = 0;
    let next: string | null = null;
    for (const { key, expires_at } of rows) {
      readRows++;
      if (expires_at > now && glob.matches(key)) found.push({ key, ttlSeconds: Math.ceil((expires_at - now) / 1000) });
      if (found.length === limit || readRows === MAX_BROWSED_ROWS) {
        next = key;
        break;
      }
    }
    const query = "SELECT length(CAST(value AS BLOB)) AS bytes FROM entries WHERE key = ?";
    return {
      keys: found.map((entry) => ({ ...entry, ...this.#sql.exec<{ bytes: number }>(query, entry.key).one() })),
      next,
    };
  }

  /** Deletes expired entries. */
  sweep(now: number): void {
    this.#sql.exec("DELETE FROM entries WHERE expires_at <= ?", now);
    this.#writeAccessOrder();
  }

  /** Unix milliseconds of the first expiry, or null when there is no entry. */
  earliestEnd(): number | null {
    return this.#sql.exec<{ end: number | null }>("SELECT min(expires_at) AS end FROM entries").one().end;
  }

  #touch(key: string, minute: number): void {
    this.#touched.set(key, minute);
    if (this.#touched.size >= MAX_TOUCHED_KEYS) this.#writeAccessOrder();
  }

  #writeAccessOrder(): void {
    for (const [key, minute] of this.#touched) {
      this.#sql.exec("UPDATE entries SET used_minute = ? WHERE key = ?", minute, key);
    }
    this.#touched.clear();
  }

  #makeRoom(now: number): void {
    this.#unmeasured = 0;
    if (this.#sql.databaseSize <= this.#maxBytes) return;
    this.sweep(now);
    const target = this.#maxBytes * ROOM_AFTER_EVICTION;
    for (let size = this.#sql.databaseSize; size > target; size = this.#sql.databaseSize) {
      const { rows } = this.#sql.exec<{ rows: number }>("SELECT count(*) AS rows FROM entries").one();
      if (rows === 0) return;
      this.#sql.exec(
        "DELETE FROM entries WHERE key IN (SELECT key FROM entries INDEXED BY entries_by_end ORDER BY used_minute LIMIT ?)",
        Math.ceil((rows * (size - target)) / size),
      );
    }
  }
}
