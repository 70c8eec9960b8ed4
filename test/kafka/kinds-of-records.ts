// Records of all kinds, as kcat and kafkajs write them: in five codecs, with keys and without, with headers without a value, in
// transactions that end either way, without a value, of 900 kB, and some that are no events.
import { vi } from "vitest";
import { patience } from "../patience.ts";
import type { Broker } from "./broker.ts";
import { codecs, consumeWithKcat, produceWithKcat } from "./kcat.ts";

interface Produced {
  /** The text of each record that must be answered. */
  good: string[];
  /** How many must become dead letters. */
  bad: number;
  /** All that were written, those of aborted transactions among them. */
  total: number;
}

/** Transactions in their order, and the records of each. */
const ends = ["abort", "commit", "commit", "abort", "commit", "commit", "commit", "abort", "commit", "commit"] as const;
const inTransaction = 30;
/** A new cluster's coordinators of transactions take a while. */
const retry = { retries: 20 };
/** One record of so many is no event. */
const everyBad = 26;

/** `ofCodec`: records in each codec. The transactions have 210 committed records and 90 aborted ones. */
export async function produceAllKinds(broker: Broker, topic: string, ofCodec: number): Promise<Produced> {
  const good: string[] = [];
  let bad = 1;
  const event = (text: string, more = {}) => {
    good.push(text);
    return JSON.stringify({ text, use_cache: false, ...more });
  };
  const badEvent = (text: string) => {
    bad += 1;
    return `not an event ${text}`;
  };
  for (const codec of codecs) {
    const lines = Array.from({ length: ofCodec }, (_, n) =>
      n % everyBad === everyBad / 2 ? badEvent(`${codec} ${n}`) : event(`${codec} ${n} ${"ñ".repeat(n)}`),
    );
    const half = Math.floor(ofCodec / 2);
    const keyed = lines.slice(0, half).map((line, n) => `key-${n}\t${line}`);
    await produceWithKcat(broker.address, topic, keyed, { codec, keys: true, headers: ["empty", "a=b"] });
    await produceWithKcat(broker.address, topic, lines.slice(half), { codec, keys: false });
  }
  for (const [nth, end] of ends.entries()) {
    // Under an id of its own: a transaction that begins before the last one of its id is written down is refused in part, and kafkajs
    // then writes again what another broker has taken.
    const producer = broker.kafka.producer({
      transactionalId: `${topic}-${nth}`,
      idempotent: true,
      maxInFlightRequests: 1,
      retry,
    });
    await producer.connect();
    const transaction = await producer.transaction();
    const messages = Array.from({ length: inTransaction }, (_, n) => {
      const text = `${end} ${nth} ${n}`;
      return { partition: n % 3, value: end === "commit" ? event(text) : JSON.stringify({ text }) };
    });
    await transaction.send({ topic, messages });
    await transaction[end]();
    await producer.disconnect();
  }
  const others = [
    { partition: 1, key: "tombstone", value: null },
    { partition: 1, value: event("large", { padding: "x".repeat(890_000) }) },
    { partition: 0, key: "", value: event("with an empty key") },
    { partition: 2, key: "key", value: event("with a header of no bytes"), headers: { none: "" } },
    { partition: 2, key: null, value: event("without a key") },
  ];
  const plain = broker.kafka.producer();
  await plain.connect();
  await plain.send({ topic, messages: others });
  await plain.disconnect();
  // What kcat reads has no record of an aborted transaction, and none without a value; the end of the last transaction may still come.
  const expected = good.length + bad - 1;
  await vi.waitFor(async () => {
    const written = (await consumeWithKcat(broker.address, topic)).length;
    if (written !== expected) throw new Error(`the producers wrote ${written} records, not ${expected}`);
  }, patience);
  return { good, bad, total: ofCodec * codecs.length + ends.length * inTransaction + others.length };
}
