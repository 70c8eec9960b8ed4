// The whole embedded log: topics of partitions, each partition in its own object. Records with the same key keep their order,
// because they share a partition. Records of one request without a key share one too, chosen at random for each request.

import { fail, ok, type Result } from "../kernel/result.ts";
import { scatter } from "../kernel/scatter.ts";
import type { ObjectNamespace } from "../storage/object-namespace.ts";
import { log as writeLog } from "../telemetry/log.ts";
import type { CreatedTopics } from "./created-topics.ts";
import type { LogSlice, NewRecord } from "./log-record.ts";
import { partitionOf } from "./murmur2.ts";
import type { PartitionCounts } from "./partition-counts.ts";
import type { ProducerOfBatch, RefusedBatch } from "./producer-states.ts";

/** The RPC interface of `EventLog`. */
export interface EventLogObject {
  /** Offset of the first record. */
  append(records: readonly NewRecord[]): Promise<number>;
  /** As above, and records that their producer has written before are not written again. */
  appendOnce(records: readonly NewRecord[], producer: ProducerOfBatch): Promise<number | RefusedBatch>;
  read(offset: number, maxRecords: number, maxBytes: number, waitMs: number): Promise<LogSlice>;
  bounds(): Promise<{ start: number; end: number }>;
  offsetAt(timestamp: number): Promise<number>;
}

export interface Message extends NewRecord {
  topic: string;
  /** Null when the key decides. */
  partition: number | null;
}

/** Records for one partition. */
export interface Batch {
  topic: string;
  partition: number;
  /** Null when their producer is not recognised by sequence numbers. */
  producer: ProducerOfBatch | null;
  records: readonly NewRecord[];
}

export interface RecordMetadata {
  topic: string;
  partition: number;
  offset: number;
  timestamp: number;
}

/**
 * The offset of the batch's first record, or why it has none. What became of a batch whose partition did not answer is not known: one of a
 * numbered producer can be sent again without harm.
 */
export type AppendOutcome = number | RefusedBatch | "unknown_partition" | "unavailable";

/** `written`: the records of the other partitions. */
export type ProduceError =
  | { reason: "invalid"; message: string }
  | { reason: "unavailable"; message: string; written: RecordMetadata[] };

interface PartitionedLogOptions {
  /** Topic → number of partitions, by the settings. */
  topics: ReadonlyMap<string, number>;
  counts: PartitionCounts;
  /** Null when clients create none. */
  created: CreatedTopics | null;
  partitions: ObjectNamespace<EventLogObject>;
  random: () => number;
}

export class PartitionedLog {
  /** Those of the settings. */
  readonly #topics: ReadonlyMap<string, number>;
  readonly #counts: PartitionCounts;
  readonly #created: CreatedTopics | null;
  readonly #partitions: ObjectNamespace<EventLogObject>;
  readonly #random: () => number;

  constructor({ topics, counts, created, partitions, random }: PartitionedLogOptions) {
    this.#topics = topics;
    this.#counts = counts;
    this.#created = created;
    this.#partitions = partitions;
    this.#random = random;
  }

  /** Topic → number of partitions, as far as it was learnt. */
  get topics(): ReadonlyMap<string, number> {
    const named = [...this.#topics].map(([topic, count]) => [topic, this.#counts.atLeast(topic, count)] as const);
    return new Map([...(this.#created?.known ?? []), ...named]);
  }

  /** Finds out how many partitions the topics have, and whether clients have created those that are not known. */
  async learn(topics: Iterable<string>): Promise<void> {
    await this.#counts.learn();
    const known = this.topics;
    if ([...topics].some((topic) => !known.has(topic))) await this.#created?.learn();
  }

  /** Every topic. */
  async allTopics(): Promise<ReadonlyMap<string, number>> {
    await Promise.all([this.#counts.learn(), this.#created?.learn()]);
    return this.topics;
  }

  /** Its number of partitions, which is another when the topic was there; null when clients have created too many. */
  async create(topic: string, partitions: number): Promise<number | null> {
    if (!this.#topics.has(topic)) return (await this.#created?.create(topic, partitions)) ?? null;
    await this.#counts.learn();
    return this.topics.get(topic) ?? null;
  }

  /** Null when there is no such partition. */
  partition(topic: string, partition: number): EventLogObject | null {
    const named = this.#topics.get(topic);
    const count = named === undefined ? (this.#created?.known.get(topic) ?? 0) : this.#counts.atLeast(topic, named);
    return partition >= 0 && partition < count ? this.#partitions.getByName(`${topic}/${partition}`) : null;
  }

  /** Each batch has its own outcome: one partition that fails refuses none of the others. */
  async append(batches: readonly Batch[]): Promise<AppendOutcome[]> {
    await this.#prepare(new Set(batches.map(({ topic }) => topic)));
    // Calls keep their order when they are made on one stub.
    const logs = new Map<string, EventLogObject | null>();
    return Promise.all(
      batches.map(async ({ topic, partition, producer, records }) => {
        const name = `${topic}/${partition}`;
        const log = logs.get(name) ?? this.partition(topic, partition);
        logs.set(name, log);
        if (!log) return "unknown_partition";
        try {
          return await (producer ? log.appendOnce(records, producer) : log.append(records));
        } catch (error) {
          reportFailure(name, error);
          return "unavailable";
        }
      }),
    );
  }

  /**
   * One result per message, in their order; one commit per partition. Nothing is written when a topic or partition does not exist; when a
   * partition fails, the records of the others are written.
   */
  async produce(messages: readonly Message[]): Promise<Result<RecordMetadata[], ProduceError>> {
    await this.#prepare(new Set(messages.map(({ topic }) => topic)));
    const { topics } = this;
    const invalid = (message: string) => fail<ProduceError>({ reason: "invalid", message });
    const keyless = this.#random();
    const routed: { topic: string; partition: number; log: EventLogObject; record: NewRecord }[] = [];
    for (const { topic, partition, ...record } of messages) {
      const { key } = record;
      const count = topics.get(topic);
      if (count === undefined)
        return invalid(`topic: there is no ${topic}; the topics are ${[...topics.keys()].join(", ")}`);
      const chosen = partition ?? (key === null ? Math.floor(keyless * count) : partitionOf(key, count));
      const log = this.partition(topic, chosen);
      if (!log) return invalid(`partition: must be from 0 to ${count - 1} in ${topic}`);
      routed.push({ topic, partition: chosen, log, record });
    }
    const failed = new Set<string>();
    const produced = await scatter(
      routed,
      ({ topic, partition }) => `${topic}/${partition}`,
      async (name, partitionMessages) => {
        const records = partitionMessages.map(({ record }) => record);
        const first = await partitionMessages[0]?.log.append(records).catch((error: unknown) => {
          reportFailure(name, error);
          failed.add(name);
        });
        if (first === undefined) return [];
        return partitionMessages.map(({ topic, partition, record: { timestamp } }, n) => ({
          topic,
          partition,
          offset: first + n,
          timestamp,
        }));
      },
    );
    const written = produced.filter((record) => record !== undefined);
    if (failed.size === 0) return ok(written);
    const message = `${[...failed].join(", ")} did not answer, so it is not known whether records are stored there. ${written.length} of ${messages.length} records are stored, in other partitions.`;
    return fail({ reason: "unavailable", message, written });
  }

  /** Before records are written. */
  async #prepare(topics: ReadonlySet<string>): Promise<void> {
    await this.learn(topics);
    const named = [...topics].filter((topic) => this.#topics.has(topic));
    await Promise.all(named.map((topic) => this.#counts.keep(topic, this.#topics.get(topic) ?? 0)));
  }
}

const reportFailure = (partition: string, error: unknown): void =>
  writeLog("error", { event: "append_failed", partition, error: String(error) });
