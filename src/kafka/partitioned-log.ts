// The embedded log as a whole: topics of partitions, each an object of its own. A key's records keep their order, because
// they share a partition; keyless records of one request share one too, picked anew for each request.

import { fail, ok, type Result } from "../kernel/result.ts";
import { scatter } from "../kernel/scatter.ts";
import type { ObjectNamespace } from "../storage/object-namespace.ts";
import type { LogSlice, NewRecord } from "./log-record.ts";
import { partitionOf } from "./murmur2.ts";

/** What `EventLog` answers over RPC. */
export interface EventLogObject {
  append(records: readonly NewRecord[]): Promise<number>;
  read(offset: number, maxRecords: number, maxBytes: number, waitMs: number): Promise<LogSlice>;
  bounds(): Promise<{ start: number; end: number }>;
  offsetAt(timestamp: number): Promise<number>;
}

export interface Message extends NewRecord {
  topic: string;
  /** Null lets the key decide. */
  partition: number | null;
}

export interface Placed {
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

  /** One answer per message, in their order; one commit per partition. Nothing is written when one is misplaced. */
  async produce(messages: readonly Message[]): Promise<Result<Placed[], string>> {
    const keyless = this.#random();
    const routed: { topic: string; partition: number; log: EventLogObject; record: NewRecord }[] = [];
    for (const { topic, partition, ...record } of messages) {
      const { key } = record;
      const count = this.topics.get(topic);
      if (count === undefined)
        return fail(`topic: there is no ${topic}; there are ${[...this.topics.keys()].join(", ")}`);
      const chosen = partition ?? (key === null ? Math.floor(keyless * count) : partitionOf(key, count));
      const log = this.partition(topic, chosen);
      if (!log) return fail(`partition: must be from 0 to ${count - 1} in ${topic}`);
      routed.push({ topic, partition: chosen, log, record });
    }
    const placed = await scatter(
      routed,
      ({ topic, partition }) => `${topic}/${partition}`,
      async (_, ofPartition) => {
        const first = await ofPartition[0]?.log.append(ofPartition.map(({ record }) => record));
        return ofPartition.map(({ topic, partition, record: { timestamp } }, n) => ({
          topic,
          partition,
          offset: (first ?? 0) + n,
          timestamp,
        }));
      },
    );
    return ok(placed.filter((record) => record !== undefined));
  }
}
