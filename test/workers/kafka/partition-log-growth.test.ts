// What a partition of the log reads does not grow with the log, and what it finds is what a reading of all records finds.
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { PartitionLog, partitionLogMigrations } from "../../../src/kafka/partition-log.ts";
import { migrate } from "../../../src/storage/migrations.ts";
import { withStorage } from "../storage/empty-storage.ts";

const record = (value: string, timestamp: number) => ({ key: null, value, headers: [], timestamp });
const [first = ""] = partitionLogMigrations;

/** Writes rows as the first version did. */
function writeEarlier({ sql }: DurableObjectStorage, timestamps: readonly number[], from = 0): void {
  sql.exec(first);
  for (const [index, timestamp] of timestamps.entries()) {
    sql.exec("INSERT INTO records VALUES (?,?,NULL,'v','[]',?)", from + index, timestamp, 3 + (index % 5));
  }
}

function opened(storage: DurableObjectStorage): PartitionLog {
  migrate(storage, "EventLog", partitionLogMigrations);
  return new PartitionLog(storage.sql);
}

function rowsReadDuring({ sql }: DurableObjectStorage, work: () => unknown): number {
  const queries = vi.spyOn(sql, "exec");
  work();
  const read = queries.mock.results.reduce((sum, { value }) => sum + Number(value.rowsRead), 0);
  queries.mockRestore();
  return read;
}

/** A log of 50,000 records. */
function fill(storage: DurableObjectStorage, timestampOf: (at: number) => number): PartitionLog {
  const log = opened(storage);
  for (let at = 0; at < 50_000; at += 1000) {
    log.append(Array.from({ length: 1000 }, (_, index) => record("value", timestampOf(at + index))));
  }
  return log;
}

describe("a log of 50,000 records", () => {
  it("wakes, appends and finds an offset by time with a few dozen rows", () =>
    withStorage((storage) => {
      // Rising, but each up to a second late, and some from a clock that is far behind.
      const timestampOf = (at: number) => (at % 97 === 0 ? 5 : at * 100 - ((at * 7919) % 1000));
      fill(storage, timestampOf);
      let log: PartitionLog | null = null;
      expect(rowsReadDuring(storage, () => (log = new PartitionLog(storage.sql)))).toBeLessThanOrEqual(3);
      const woken: PartitionLog = log ?? opened(storage);
      expect(woken.end).toBe(50_000);
      for (const at of [0, 1, 777, 25_000, 31_999, 32_768, 49_998, 49_999, 60_000]) {
        let found = 0;
        const read = rowsReadDuring(storage, () => (found = woken.offsetAt(at * 100)));
        const expected = Array.from({ length: 50_000 }, (_, index) => index).find((n) => timestampOf(n) >= at * 100);
        expect({ at, found }).toEqual({ at, found: expected ?? 50_000 });
        expect(read, `rows read for ${at}`).toBeLessThanOrEqual(60);
      }
      expect(rowsReadDuring(storage, () => woken.append([record("value", 1)]))).toBeLessThanOrEqual(20);
      expect(rowsReadDuring(storage, () => woken.append([record("value", 2)]))).toBeLessThanOrEqual(1);
      const retention = { maxAgeMs: 5_000_000, maxBytes: 1_000_000 };
      expect(rowsReadDuring(storage, () => woken.retain(retention, 5_000_000))).toBeLessThanOrEqual(60);
    }));

  it("finds an offset with few rows even when its timestamps fall, or were deleted with a far later one", () =>
    withStorage((storage) => {
      const log = fill(storage, (at) => (at === 10_000 ? 9_000_000 : (at * 7919) % 50_000));
      log.retain({ maxAgeMs: 100_000, maxBytes: 7 * 39_000 }, 0);
      expect(log.start).toBe(11_000);
      for (const timestamp of [49_999, 50_000, 8_000_000]) {
        let found = 0;
        const read = rowsReadDuring(storage, () => (found = log.offsetAt(timestamp)));
        const query = "SELECT min(at) AS at FROM records WHERE at >= ? AND timestamp >= ?";
        const { at } = storage.sql.exec<{ at: number | null }>(query, log.start, timestamp).one();
        expect(found).toBe(at ?? 50_000);
        expect(read).toBeLessThanOrEqual(160);
      }
    }));
});

/** The log as an array: every question is answered by reading all of it. */
class PlainLog {
  readonly rows: { at: number; timestamp: number; bytes: number }[] = [];
  start = 0;
  end = 0;

  append(timestamps: readonly number[], bytesOf: (index: number) => number): void {
    for (const [index, timestamp] of timestamps.entries()) {
      this.rows.push({ at: this.end, timestamp, bytes: bytesOf(index) });
      this.end += 1;
    }
  }

  offsetAt(wanted: number): number {
    return this.rows.find(({ at, timestamp }) => at >= this.start && timestamp >= wanted)?.at ?? this.end;
  }

  retain(maxAgeMs: number, maxBytes: number, now: number): void {
    let excess = this.rows.reduce((sum, { bytes }) => sum + bytes, 0) - maxBytes;
    let within = excess <= 0 ? this.start : this.end;
    for (const { at, bytes } of excess <= 0 ? [] : this.rows) {
      if (excess <= 0) {
        within = at;
        break;
      }
      excess -= bytes;
    }
    const start = Math.max(this.offsetAt(now - maxAgeMs), within);
    if (start <= this.start) return;
    this.start = start;
    const kept = this.rows.filter(({ at }) => at >= start || at >= this.end - 1);
    this.rows.splice(0, this.rows.length, ...kept);
  }
}

const time = fc.nat(40);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ append: fc.array(time, { minLength: 1, maxLength: 12 }) }) },
  { weight: 1, arbitrary: fc.record({ maxAgeMs: fc.integer({ min: -5, max: 60 }), maxBytes: fc.nat(250) }) },
  { weight: 1, arbitrary: fc.record({ restart: fc.constant(true) }) },
);

it("a log finds, deletes and counts what a reading of all records does, also a log that the first version began", () =>
  withStorage((storage) => {
    fc.assert(
      fc.property(
        fc.array(time, { maxLength: 20 }),
        fc.nat(9),
        fc.array(step, { maxLength: 15 }),
        (earlier, from, steps) => {
          for (const { name, type } of storage.sql
            .exec<{ name: string; type: string }>(
              "SELECT name, type FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
            )
            .toArray())
            storage.sql.exec(`DROP ${type} ${name}`);
          const plain = new PlainLog();
          plain.end = earlier.length > 0 ? from : 0;
          plain.start = plain.end;
          writeEarlier(storage, earlier, from);
          if (plain.start > 0) storage.sql.exec("INSERT INTO bounds VALUES (?)", plain.start);
          plain.append(earlier, (index) => 3 + (index % 5));
          let log = opened(storage);
          for (const each of steps) {
            if ("append" in each) {
              expect(log.append(each.append.map((timestamp, index) => record("x".repeat(index), timestamp)))).toBe(
                plain.end,
              );
              plain.append(each.append, (index) => index + 2);
            } else if ("restart" in each) log = new PartitionLog(storage.sql);
            else {
              log.retain(each, 40);
              plain.retain(each.maxAgeMs, each.maxBytes, 40);
            }
            expect([log.start, log.end]).toEqual([plain.start, plain.end]);
            for (const wanted of [0, 7, 20, 33, 40, 41]) expect(log.offsetAt(wanted)).toBe(plain.offsetAt(wanted));
            expect(storage.sql.exec("SELECT at FROM records ORDER BY at").toArray()).toEqual(
              plain.rows.map(({ at }) => ({ at })),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  }));
