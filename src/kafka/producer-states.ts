// Recognises what an idempotent producer writes again, by the sequence numbers of what it has written to this partition. They are kept with
// the records, so it is recognised after a crash as well. Source: Kafka's ProducerStateManager.
import * as z from "zod";
import { jsonColumn, readStored } from "../storage/stored-value.ts";

/** Under which number a producer writes, and where in its sequence the batch begins. Kafka's numbers have 64 bits. */
export interface ProducerOfBatch {
  id: string;
  epoch: number;
  sequence: number;
}

const range = z.object({ sequence: z.number(), count: z.number(), offset: z.number() });
type Range = z.infer<typeof range>;
const storedRanges = jsonColumn(z.array(range));
type Row = { epoch: number; ranges: string };

const sequences = 0x8000_0000;
/** Batches of a producer whose records do not follow each other in the log. Kafka keeps five batches; some are stored in parts here. */
const rangesKept = 32;
/** Of the latest range. */
const recordsKept = 10_000_000;
/** The one that was silent longest is forgotten. */
const producersKept = 1000;
/** As Kafka's `producer.id.expiration.ms`. */
const silentMs = 86_400_000;

export type RefusedBatch = "out_of_order" | "old_epoch";
/** `stored`: how many of the batch's records are in the log, the first of them at `offset`, which is null when there are none. */
type Reception = { stored: number; offset: number | null } | RefusedBatch;

interface Kept {
  stored: number;
  count: number;
  offset: number;
  /** Unix milliseconds. */
  now: number;
}

export const producerStatesMigration = `CREATE TABLE producers (
     id TEXT PRIMARY KEY, epoch INTEGER NOT NULL, ranges TEXT NOT NULL, seen INTEGER NOT NULL) WITHOUT ROWID`;

export class ProducerStates {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  receive({ id, epoch, sequence }: ProducerOfBatch, count: number): Reception {
    const state = this.#state(id);
    const newest = state?.ranges.at(-1);
    if (!state || !newest) return { stored: 0, offset: null };
    if (epoch < state.epoch) return "old_epoch";
    if (epoch > state.epoch) return sequence === 0 ? { stored: 0, offset: null } : "out_of_order";
    const next = (newest.sequence + newest.count) % sequences;
    if (sequence === next) return { stored: 0, offset: null };
    const stored = Math.min(count, distance(sequence, next));
    const holding = state.ranges.find((each) => distance(each.sequence, sequence) < each.count);
    if (!holding) return "out_of_order";
    return { stored, offset: holding.offset + distance(holding.sequence, sequence) };
  }

  /** Further `count` records of the batch, of which `stored` were there already, are in the log from `offset` on. */
  keep({ id, epoch, sequence }: ProducerOfBatch, { stored, count, offset, now }: Kept): void {
    const state = this.#state(id);
    const before = state?.epoch === epoch ? state.ranges : [];
    const ranges = joined(before, { sequence: (sequence + stored) % sequences, count, offset });
    if (!state) this.#makeRoom();
    const query = "INSERT OR REPLACE INTO producers VALUES (?,?,?,?)";
    this.#sql.exec(query, id, epoch, JSON.stringify(ranges), now);
  }

  forgetSilent(now: number): void {
    this.#sql.exec("DELETE FROM producers WHERE seen < ?", now - silentMs);
  }

  #state(id: string): { epoch: number; ranges: Range[] } | null {
    const [row] = this.#sql.exec<Row>("SELECT epoch, ranges FROM producers WHERE id = ?", id).toArray();
    return row ? { epoch: row.epoch, ranges: readStored(storedRanges, row.ranges, `producer ${id}`) ?? [] } : null;
  }

  #makeRoom(): void {
    const count = this.#sql.exec<{ count: number }>("SELECT count(*) AS count FROM producers").one().count;
    if (count < producersKept) return;
    this.#sql.exec("DELETE FROM producers WHERE id = (SELECT id FROM producers ORDER BY seen LIMIT 1)");
  }
}

/** How many numbers after `from` the number `to` comes. After the largest comes 0. */
const distance = (from: number, to: number): number => (to - from + sequences) % sequences;

/** What follows the latest range both in its sequence and in the log becomes a part of it. */
function joined(ranges: readonly Range[], { sequence, count, offset }: Range): Range[] {
  const newest = ranges.at(-1);
  const follows =
    newest && distance(newest.sequence, sequence) === newest.count && newest.offset + newest.count === offset;
  if (!follows) return [...ranges, { sequence, count, offset }].slice(-rangesKept);
  const excess = Math.max(0, newest.count + count - recordsKept);
  const longer = {
    sequence: (newest.sequence + excess) % sequences,
    count: newest.count + count - excess,
    offset: newest.offset + excess,
  };
  return [...ranges.slice(0, -1), longer];
}
