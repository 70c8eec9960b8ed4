import { describe, expect, test } from "vitest";
import { codes } from "../../../scripts/local-server/kafka-port/codes.ts";
import { ProducerBatches } from "../../../scripts/local-server/kafka-port/producer-batches.ts";

const partition = "topic/0";
const stamp = (sequence: number, epoch = 0) => ({ id: 7n, epoch, sequence });
const fresh = { kind: "new", stored: 0, baseOffset: null };

describe("batches of an idempotent producer", () => {
  test("that were stored are recognised with their offset, and the next one is new", () => {
    const producers = new ProducerBatches();
    expect(producers.receive(stamp(0), 3, partition)).toEqual(fresh);
    producers.keep(stamp(0), partition, { stored: 3, count: 3, baseOffset: 40 });
    expect(producers.receive(stamp(0), 3, partition)).toEqual({ kind: "duplicate", baseOffset: 40 });
    expect(producers.receive(stamp(3), 2, partition)).toEqual(fresh);
    expect(producers.receive(stamp(3), 2, "topic/1")).toEqual(fresh);
  });

  test("that skip a number, or are of an earlier epoch, are refused", () => {
    const producers = new ProducerBatches();
    producers.keep(stamp(0, 1), partition, { stored: 3, count: 3, baseOffset: 0 });
    expect(producers.receive(stamp(5, 1), 1, partition)).toEqual({ kind: "refused", code: codes.outOfOrderSequence });
    expect(producers.receive(stamp(3, 0), 1, partition)).toEqual({ kind: "refused", code: codes.invalidProducerEpoch });
    expect(producers.receive(stamp(0, 2), 1, partition)).toEqual(fresh);
  });

  test("whose numbers reach the largest go on at 0", () => {
    const producers = new ProducerBatches();
    producers.keep(stamp(2 ** 31 - 2), partition, { stored: 2, count: 2, baseOffset: 0 });
    expect(producers.receive(stamp(0), 1, partition)).toEqual(fresh);
  });

  test("that failed midway go on with the record after the last that was stored", () => {
    const producers = new ProducerBatches();
    producers.keep(stamp(0), partition, { stored: 1000, count: 2500, baseOffset: 10 });
    expect(producers.receive(stamp(0), 2500, partition)).toEqual({ kind: "new", stored: 1000, baseOffset: 10 });
    producers.keep(stamp(0), partition, { stored: 2500, count: 2500, baseOffset: 10 });
    expect(producers.receive(stamp(0), 2500, partition)).toEqual({ kind: "duplicate", baseOffset: 10 });
  });

  test("come one after another", async () => {
    const producers = new ProducerBatches();
    const done: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    const first = producers.inTurn(7n, async () => {
      await promise;
      done.push("first");
    });
    const second = producers.inTurn(7n, async () => void done.push("second"));
    await producers.inTurn(8n, async () => void done.push("of another"));
    resolve();
    await Promise.all([first, second]);
    expect(done).toEqual(["of another", "first", "second"]);
  });
});
