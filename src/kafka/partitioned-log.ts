// The whole embedded log: topics of partitions, each partition in its own object. Records with the same key keep their order,
// because they share a partition. Records of one request without a key share one too, chosen at random for each request.

import { fail, ok, type Result } from "../kernel/result.ts";
import { scatter } from "../kernel/scatter.ts";
import type { ObjectNamespace } from "../storage/object-namespace.ts";
import type { LogSlice, NewRecord } from "./log-record.ts";
import { partitionOf } from "./murmur2.ts";

/** The RPC interface of `EventLog`. */
export interface EventLogObject {
  append(records: readonly NewRecord[]): Promise<number>;
  read(offset: number, maxRecords: number, maxBytes: number, waitMs: number): Promise<LogSlice>;
  bounds(): Promise<{ start: number; end: number }>;
  offsetAt(timestamp: number): Promise<number>;
}

export interface Message extends NewRecord {
  topic: string;
  /** Null when the key decides. */
  partition: number | null;
}

export interface RecordMetadata {
  topic: string;
  partition: number;
  offset: number;
  timestamp: number;
}

export class PartitionedLog {
  /** Topic → number of partitions. */
  readonly topics: ReadonlyMap<string, number>;
  readonly #partitions: ObjectNamespace<EventLogObject>;
  readonly #random: () => number;

  constructor(topics: ReadonlyMap<string, number>, partitions: ObjectNamespace<EventLogObject>, random: () => number) {
    this.topics = topics;
    this.#partitions = partitions;
    this.#random = random;
  }

  /** Null when there is no such partition. */
  partition(topic: string, partition: number): EventLogObject | null {
    const count = this.topics.get(topic) ?? 0;
    return partition >= 0 && partition < count ? this.#partitions.getByName(`${topic}/${partition}`) : null;
  }

  /** One result per message, in their order; one commit per partition. Writes nothing when a topic or partition does not exist. */
  async produce(messages: readonly Message[]): Promise<Result<RecordMetadata[], string>> {
    const keyless = this.#random();
    const routed: { topic: string; partition: number; log: EventLogObject; record: NewRecord }[] = [];
    for (const { topic, partition, ...record } of messages) {
      const { key } = record;
      const count = this.topics.get(topic);
      if (count === undefined)
        return fail(`topic: there is no ${topic}; the topics are ${[...this.topics.keys()].join(", ")}`);
      const chosen = partition ?? (key === null ? Math.floor(keyless * count) : partitionOf(key, count));
      const log = this.partition(topic, chosen);
      if (!log) return fail(`partition: must be from 0 to ${count - 1} in ${topic}`);
      routed.push({ topic, partition: chosen, log, record });
    }
    const produced = await scatter(
      routed,
      ({ topic, partition }) => `${topic}/${partition}`,
      async (_, partitionMessages) => {
        const first = await partitionMessages[0]?.log.append(partitionMessages.map(({ record }) => record));
        return partitionMessages.map(({ topic, partition, record: { timestamp } }, n) => ({
          topic,
          partition,
          offset: (first ?? 0) + n,
          timestamp,
        }));
      },
    );
    return ok(produced.filter((record) => record !== undefined));
  }
}
