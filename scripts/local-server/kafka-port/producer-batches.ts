// Recognises batches that an idempotent producer sends again, by the sequence numbers of its last ones in each partition. They are in
// memory: a batch that is sent again after a restart of the server, or after an answer of the log was lost, is stored twice.
import { randomInt } from "node:crypto";
import type { ProducerStamp } from "../../../src/kafka/wire/encode-batch.ts";
import { codes } from "./codes.ts";

/** A producer has at most this many batches of a partition under way. */
const batchesKept = 5;
/** Producers times partitions. The one that was silent longest is forgotten. */
const statesKept = 10_000;
const sequences = 0x8000_0000;

interface StoredBatch {
  sequence: number;
  count: number;
  baseOffset: number;
}

interface State {
  epoch: number;
  last: StoredBatch[];
  /** What a batch that failed midway has stored: `count` of its records. */
  partial: StoredBatch | null;
}

export type Reception =
  | { kind: "new"; stored: number; baseOffset: number | null }
  | { kind: "duplicate"; baseOffset: number }
  | { kind: "refused"; code: number };

export class ProducerBatches {
  readonly #states = new Map<string, State>();
  readonly #turns = new Map<bigint, Promise<unknown>>();

  /** Other than those of earlier starts of the server. */
  newId(): bigint {
    return BigInt(randomInt(2 ** 47));
  }

  /** Batches of one producer come one after another, also over two connections. */
  async inTurn<T>(id: bigint, work: () => Promise<T>): Promise<T> {
    if (id < 0n) return work();
    const before = this.#turns.get(id);
    const turn = (async () => {
      await before?.catch(() => undefined);
      return work();
    })();
    this.#turns.set(id, turn);
    try {
      return await turn;
    } finally {
      if (this.#turns.get(id) === turn) this.#turns.delete(id);
    }
  }

  receive({ id, epoch, sequence }: ProducerStamp, count: number, partition: string): Reception {
    const state = this.#states.get(keyOf(id, partition));
    const fresh: Reception = { kind: "new", stored: 0, baseOffset: null };
    if (id < 0n || !state) return fresh;
    if (epoch < state.epoch) return { kind: "refused", code: codes.invalidProducerEpoch };
    if (epoch > state.epoch) return sequence === 0 ? fresh : { kind: "refused", code: codes.outOfOrderSequence };
    const same = state.last.find((batch) => batch.sequence === sequence && batch.count === count);
    if (same) return { kind: "duplicate", baseOffset: same.baseOffset };
    const newest = state.last.at(-1);
    const next = newest && (newest.sequence + newest.count) % sequences;
    if (next !== undefined && sequence !== next) return { kind: "refused", code: codes.outOfOrderSequence };
    const { partial } = state;
    if (partial?.sequence !== sequence) return fresh;
    return { kind: "new", stored: partial.count, baseOffset: partial.baseOffset };
  }

  /** `stored` of the batch's `count` records are in the log. */
  keep(stamp: ProducerStamp, partition: string, batch: { stored: number; count: number; baseOffset: number }): void {
    if (stamp.id < 0n || batch.stored === 0) return;
    const key = keyOf(stamp.id, partition);
    const before = this.#states.get(key);
    const last = before?.epoch === stamp.epoch ? before.last : [];
    const kept = { sequence: stamp.sequence, count: batch.stored, baseOffset: batch.baseOffset };
    const isWhole = batch.stored === batch.count;
    this.#states.delete(key);
    this.#states.set(key, {
      epoch: stamp.epoch,
      last: isWhole ? [...last, kept].slice(-batchesKept) : last,
      partial: isWhole ? null : kept,
    });
    const [oldest] = this.#states.size > statesKept ? this.#states.keys() : [];
    if (oldest !== undefined) this.#states.delete(oldest);
  }
}

const keyOf = (id: bigint, partition: string): string => `${id}/${partition}`;
