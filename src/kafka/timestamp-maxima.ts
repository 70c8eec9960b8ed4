// Finds the first record at or after a time without reading them all, though timestamps need not rise. The record at the end of a block
// has the highest timestamp of the block in its row. The block that ends before offset `end` is as long as the highest power of two that
// divides `end`: of 8 records, those at 0, 2, 4 and 6 end a block of one, 1 and 5 of two, 3 of four, and 7 of eight.
interface Block {
  length: number;
  max: number;
}
type Row = { timestamp: number; max_timestamp: number | null };

export class TimestampMaxima {
  readonly #sql: SqlStorage;
  /** Blocks that cover the records before `#end`, the longest first. */
  #blocks: Block[] = [];
  #end = 0;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The highest timestamp of each block that one of the next records ends. Records without a row count as infinitely old. */
  append(end: number, timestamps: readonly number[]): number[] {
    if (this.#end !== end) this.#blocks = this.#blocksBefore(end);
    this.#end = end + timestamps.length;
    return timestamps.map((timestamp) => {
      const block = { length: 1, max: timestamp };
      while (this.#blocks.at(-1)?.length === block.length) {
        block.max = Math.max(block.max, this.#blocks.pop()?.max ?? timestamp);
        block.length *= 2;
      }
      this.#blocks.push(block);
      return block.max;
    });
  }

  /**
   * The first offset from `from` on whose timestamp is `timestamp` or later; `end` if there is none. A block may begin before `from`:
   * if its highest timestamp is too low, so are those that are wanted; otherwise, its half is looked at.
   */
  firstAtLeast(timestamp: number, from: number, end: number): number {
    let at = from;
    let length = longestBlockFrom(at, end);
    while (at < end) {
      const row = this.#row(at + length - 1);
      const highest = length === 1 ? row?.timestamp : row?.max_timestamp;
      if ((highest ?? Number.NEGATIVE_INFINITY) < timestamp) {
        at += length;
        length = longestBlockFrom(at, end);
      } else if (length === 1) return at;
      else length /= 2;
    }
    return end;
  }

  #blocksBefore(end: number): Block[] {
    const blocks: Block[] = [];
    for (let rest = end; rest > 0; ) {
      const length = longestBlockBefore(rest);
      blocks.unshift({ length, max: this.#row(rest - 1)?.max_timestamp ?? Number.NEGATIVE_INFINITY });
      rest -= length;
    }
    return blocks;
  }

  #row(at: number): Row | undefined {
    return this.#sql.exec<Row>("SELECT timestamp, max_timestamp FROM records WHERE at = ?", at).toArray()[0];
  }
}

function longestBlockBefore(end: number): number {
  let length = 1;
  while (end % (length * 2) === 0) length *= 2;
  return length;
}

/** The longest that may begin at `at` and ends at `end` at the latest. */
function longestBlockFrom(at: number, end: number): number {
  let length = 1;
  while (at % (length * 2) === 0 && at + length * 2 <= end) length *= 2;
  return length;
}
