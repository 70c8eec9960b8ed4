import { describe, expect, test } from "vitest";
import { AppendQueue, type Part } from "../../../scripts/local-server/kafka-port/append-queue.ts";
import { codes } from "../../../scripts/local-server/kafka-port/codes.ts";
import {
  type Appended,
  LogRefusal,
  type ProducedBatch,
} from "../../../scripts/local-server/kafka-port/event-log-client.ts";
import { noStamp } from "../../../src/kafka/wire/encode-batch.ts";

const part = (partition: number, value: string, records = 1): Part => ({
  topic: "t",
  partition,
  bytes: new Uint8Array(0),
  stamp: noStamp,
  records: Array.from({ length: records }, (_, offset) => ({
    partition,
    offset,
    timestamp: null,
    key: null,
    value,
    headers: [],
    unreadable: null,
  })),
  error: codes.none,
  baseOffset: -1,
});

/** Each call is answered when the test says so. */
function queueAndCalls() {
  const calls: {
    shown: string[];
    answer: (refused?: Appended["refused"][]) => void;
    refuse: (status: number) => void;
  }[] = [];
  const said: string[] = [];
  const append = (batches: readonly ProducedBatch[]) => {
    const { promise, resolve, reject } = Promise.withResolvers<Appended[]>();
    calls.push({
      shown: batches.map(({ partition, records }) => `${partition}:${records[0]?.value}`),
      answer: (refused = []) =>
        resolve(batches.map((_, n) => ({ offset: refused[n] ? null : 0, refused: refused[n] ?? null }))),
      refuse: (status) => reject(new LogRefusal(status, "refused")),
    });
    return promise;
  };
  const queue = new AppendQueue({ append }, (_, line) => said.push(line));
  return { queue, calls, said, shown: () => calls.map((call) => call.shown) };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("requests to write", () => {
  test("go at once while no call for their partition is under way, and otherwise together after it", async () => {
    const { queue, calls, shown } = queueAndCalls();
    const first = queue.append([part(0, "a")]);
    void queue.append([part(1, "b")]);
    void queue.append([part(0, "c")]);
    void queue.append([part(0, "d")]);
    expect(shown()).toEqual([["0:a"], ["1:b"]]);
    calls[0]?.answer();
    await first;
    await settled();
    expect(shown().slice(2)).toEqual([["0:c", "0:d"]]);
  });

  test("overtake no other that waits for the same partition", async () => {
    const { queue, calls, shown } = queueAndCalls();
    void queue.append([part(0, "a")]);
    void queue.append([part(0, "b"), part(1, "b")]);
    void queue.append([part(1, "c")]);
    void queue.append([part(2, "d")]);
    expect(shown()).toEqual([["0:a"], ["2:d"]]);
    calls[0]?.answer();
    await settled();
    expect(shown().slice(2)).toEqual([["0:b", "1:b", "1:c"]]);
  });

  test("are as many in a call as one takes, and the others follow", async () => {
    const { queue, calls, shown } = queueAndCalls();
    void queue.append([part(0, "a")]);
    for (const value of ["b", "c", "d"]) void queue.append([part(0, value, 400)]);
    calls[0]?.answer();
    await settled();
    expect(shown().slice(1)).toEqual([["0:b", "0:c"]]);
    calls[1]?.answer();
    await settled();
    expect(shown().slice(2)).toEqual([["0:d"]]);
  });

  test("are refused each for itself when the log refuses a call", async () => {
    const { queue, calls, said, shown } = queueAndCalls();
    const [good, bad] = [part(1, "good"), part(0, "bad")];
    void queue.append([part(0, "a"), part(1, "a")]);
    const both = [queue.append([good]), queue.append([bad])];
    calls[0]?.answer();
    await settled();
    calls[1]?.refuse(400);
    await settled();
    calls[2]?.answer();
    await settled();
    calls[3]?.refuse(400);
    await Promise.all(both);
    expect(shown().slice(1)).toEqual([["1:good", "0:bad"], ["1:good"], ["0:bad"]]);
    expect([good.error, bad.error]).toEqual([codes.none, codes.invalidRecord]);
    expect(said).toEqual(["Kafka port: records were refused: LogRefusal: refused"]);
  });

  test("may be sent again where their partition did not answer, and are stored where it did", async () => {
    const { queue, calls } = queueAndCalls();
    const [stored, failed, other] = [part(0, "a"), part(1, "b"), part(2, "c")];
    const both = queue.append([stored, failed, other]);
    calls[0]?.answer([null, "unavailable", null]);
    await both;
    expect([stored.error, failed.error, other.error]).toEqual([codes.none, codes.notLeader, codes.none]);
    expect([stored.baseOffset, failed.baseOffset]).toEqual([0, -1]);
  });

  test("may be sent again after a call without an answer, and the next call goes out", async () => {
    const { queue, calls, shown } = queueAndCalls();
    const lost = part(0, "a");
    const first = queue.append([lost]);
    void queue.append([part(0, "b")]);
    calls[0]?.refuse(0);
    await first;
    await settled();
    expect(lost.error).toBe(codes.notLeader);
    expect(shown()).toEqual([["0:a"], ["0:b"]]);
  });
});
