// Batches that were fetched and not yet read. A broker sends whole batches, up to the size of a reply, and the poller takes a limited
// number of records at a time, so the rest waits here. It is compressed until it is needed.
import type { EventRecord, FetchLimits } from "../event-source.ts";
import { recordsOf } from "./batch-records.ts";
import type { RecordBatch } from "./record-batch.ts";

interface Ahead {
  /** The position that the poller has when it takes the next record. */
  position: number;
  /** Offset that was fetched from. A batch may begin before it. */
  from: number;
  /** Offset after all batches. */
  next: number;
  batches: RecordBatch[];
  /** Of the batch that is being read, the last first. */
  records: EventRecord[];
}

export class FetchedAhead {
  readonly #ahead = new Map<number, Ahead>();
  /** Partition → the poller's position, and where its next record is: what lies between is no record that it may see. */
  readonly #passed = new Map<number, { position: number; next: number }>();

  /** Where to fetch from for the poller to go on at its position. */
  fetchFrom(partition: number, position: number): number {
    const passed = this.#passed.get(partition);
    return passed?.position === position ? passed.next : position;
  }

  /** Whether records for this position are here. Those of another position are dropped. */
  has(partition: number, position: number): boolean {
    const ahead = this.#ahead.get(partition);
    if (ahead && ahead.position !== position) this.#ahead.delete(partition);
    return ahead?.position === position;
  }

  /** What a fetch for this position brought. `next`: offset after it. */
  add(partition: number, position: number, batches: RecordBatch[], next: number): void {
    const from = this.fetchFrom(partition, position);
    if (batches.length > 0) this.#ahead.set(partition, { position, from, next, batches, records: [] });
    else this.pass(partition, position, next);
  }

  clear(): void {
    this.#ahead.clear();
    this.#passed.clear();
  }

  /** There is no record for the poller from its position up to `next`. */
  pass(partition: number, position: number, next: number): void {
    this.#passed.set(partition, { position, next });
  }

  /** Where the partition ends for the poller: markers of transactions at its end do not count. */
  endFor(partition: number, end: number): number {
    const passed = this.#passed.get(partition);
    return passed?.next === end ? Math.min(end, passed.position) : end;
  }

  /** At most `maxRecords` of each partition, and none after `maxBytes` bytes of all. */
  async take(positions: Iterable<readonly [number, number]>, limits: FetchLimits): Promise<EventRecord[]> {
    const taken: EventRecord[] = [];
    let bytes = 0;
    for (const [partition, position] of positions) {
      if (!this.has(partition, position)) continue;
      for (let n = 0; n < limits.maxRecords && bytes < limits.maxBytes; n++) {
        const record = await this.#next(partition);
        if (!record) break;
        bytes += (record.value?.length ?? 0) + (record.key?.length ?? 0);
        taken.push(record);
      }
    }
    return taken;
  }

  async #next(partition: number): Promise<EventRecord | null> {
    const ahead = this.#ahead.get(partition);
    if (!ahead) return null;
    while (ahead.records.length === 0) {
      const batch = ahead.batches.shift();
      if (!batch) {
        this.#ahead.delete(partition);
        this.pass(partition, ahead.position, ahead.next);
        return null;
      }
      const records = await recordsOf(partition, batch);
      ahead.records = records.filter(({ offset }) => offset >= ahead.from).reverse();
    }
    const record = ahead.records.pop() ?? null;
    if (record) ahead.position = record.offset + 1;
    return record;
  }
}
