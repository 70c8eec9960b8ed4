// Publishes over Kafka's own protocol, to the leader of each partition, and waits for all replicas that are in sync. Calls that come
// while one is under way are written together. Where the cluster gives a producer number, a batch that is sent again because its
// answer was lost is stored once; a call that failed and is repeated by its caller may be stored twice.
import { ok, type Result } from "../../kernel/result.ts";
import type { EventSink, PublishedRecord, SourceError } from "../event-source.ts";
import { murmur2 } from "../murmur2.ts";
import { Cluster, type ClusterOptions, whileLeadersChange } from "./cluster.ts";
import { encodeBatch } from "./encode-batch.ts";
import { codes, isLostProducer, isStaleLeader } from "./error-codes.ts";
import { ProducerNumber } from "./producer-number.ts";
import { produce } from "./publish-requests.ts";
import { errorFor, settle, WireError } from "./wire-error.ts";

export interface KafkaEventSinkOptions extends ClusterOptions {
  now: () => number;
  /** At least 0 and below 1. */
  random: () => number;
}

interface Call {
  records: readonly PublishedRecord[];
  resolve(published: Promise<Result<void, SourceError>>): void;
}

/** A topic takes batches of 1 MB unless its settings say otherwise. */
const togetherBytes = 500_000;
const produceMs = 10_000;
const encoder = new TextEncoder();

const mayPass = ({ reason, code }: WireError): boolean => reason === "unavailable" && !isLostProducer(code);

export class KafkaEventSink implements EventSink {
  readonly name = "kafka";
  readonly #cluster: Cluster;
  readonly #producer: ProducerNumber;
  readonly #now: () => number;
  readonly #random: () => number;
  readonly #waiting: Call[] = [];
  #isPublishing = false;

  constructor({ now, random, ...cluster }: KafkaEventSinkOptions) {
    this.#cluster = new Cluster(cluster);
    this.#producer = new ProducerNumber(this.#cluster);
    this.#now = now;
    this.#random = random;
  }

  async publish(records: readonly PublishedRecord[]): Promise<Result<void, SourceError>> {
    if (records.length === 0) return ok(undefined);
    const published = Promise.withResolvers<Result<void, SourceError>>();
    this.#waiting.push({ records, resolve: published.resolve });
    if (!this.#isPublishing) this.#publishWaiting();
    return published.promise;
  }

  /** Ends the connections. A later call opens them again. */
  close(): void {
    this.#cluster.close();
  }

  async #publishWaiting(): Promise<void> {
    this.#isPublishing = true;
    while (this.#waiting.length > 0) {
      const calls = this.#waiting.splice(0, this.#howManyTogether());
      const published = settle(() => this.#write(calls.flatMap(({ records }) => records)));
      for (const { resolve } of calls) resolve(published);
      // Its callers see why it failed.
      await published.catch(() => undefined);
    }
    this.#isPublishing = false;
  }

  #howManyTogether(): number {
    let bytes = 0;
    const tooMany = this.#waiting.findIndex(({ records }) => {
      for (const { value } of records) bytes += value.length;
      return bytes > togetherBytes;
    });
    return tooMany < 0 ? this.#waiting.length : Math.max(1, tooMany);
  }

  async #write(records: readonly PublishedRecord[]): Promise<void> {
    const count = await whileLeadersChange(() => this.#cluster.knownPartitions());
    if (count === 0) throw new WireError("refused", `Kafka: there is no topic ${this.#cluster.topic}: create it`);
    const byPartition = Map.groupBy(records, ({ key }) => this.#partitionOf(key, count));
    const batches = new Map<number, Uint8Array>();
    for (const [partition, batch] of byPartition) {
      const stamp = await this.#producer.stamp(partition, batch.length);
      batches.set(partition, encodeBatch(batch, this.#now(), stamp));
    }
    try {
      // Under a producer's number a batch is stored once, however often it is sent.
      if (this.#producer.isKnown) await whileLeadersChange(() => this.#send(batches), mayPass);
      else await whileLeadersChange(() => this.#send(batches));
    } catch (error) {
      // What was stored is not known, so its sequence numbers must not be used again.
      this.#producer.renew();
      throw error;
    }
  }

  /** Takes out those that are stored. */
  async #send(batches: Map<number, Uint8Array>): Promise<void> {
    const leaders = await this.#cluster.leaders(batches.keys());
    const sent = await Promise.allSettled(
      [...leaders].map(async ([node, partitions]) => {
        const led = [...batches].filter(([partition]) => partitions.includes(partition));
        const request = { topic: this.#cluster.topic, batches: led, timeoutMs: produceMs };
        const answer = await this.#cluster.callBroker(node, "ask", produce, request, produceMs);
        for (const { partition, error } of answer.partitions) {
          if (isStaleLeader(error)) this.#cluster.forget();
          if (error !== 0 && error !== codes.duplicateSequence)
            throw errorFor(error, `write to ${this.#cluster.topic}/${partition}`);
          batches.delete(partition);
        }
      }),
    );
    for (const outcome of sent) if (outcome.status === "rejected") throw outcome.reason;
  }

  /** As Kafka's own clients choose it. */
  #partitionOf(key: PublishedRecord["key"], partitions: number): number {
    if (key === null) return Math.floor(this.#random() * partitions);
    const bytes = typeof key === "string" ? encoder.encode(key) : key;
    return (murmur2(bytes) & 0x7fffffff) % partitions;
  }
}
