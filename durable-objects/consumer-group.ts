// One consumer group of the embedded log. Committed offsets are stored; instances and where they are lie in memory, so a
// restart sends every instance back to what was committed: delivery is at least once.
import { DurableObject } from "cloudflare:workers";
import { createConfig } from "../src/composition/config.ts";
import { kafkaTopics } from "../src/config/kafka-settings.ts";
import type {
  Assignment,
  ConsumerGroupObject,
  Instance,
  InstanceOptions,
  TopicPartition,
  TopicPartitionOffset,
} from "../src/kafka/consumer-groups.ts";
import { partitionsFor } from "../src/kafka/group-membership.ts";
import { migrate } from "../src/storage/migrations.ts";

interface Live {
  name: string;
  topics: string[];
  options: InstanceOptions;
  seenAt: number;
  autoCommittedAt: number;
  /** `topic/partition` → offset of the next record to deliver. */
  positions: Map<string, number>;
}

export class ConsumerGroup extends DurableObject<Env> implements ConsumerGroupObject {
  static readonly migrations = [
    "CREATE TABLE IF NOT EXISTS commits (topic TEXT, partition INTEGER, at INTEGER NOT NULL, PRIMARY KEY (topic, partition)) WITHOUT ROWID",
  ];
  readonly #topics = kafkaTopics(createConfig(this.env));
  readonly #instances = new Map<string, Live>();

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, "ConsumerGroup", ConsumerGroup.migrations);
  }

  /** Keeps the instance alive and tells what it is to read. `options` count when it is new. */
  async join(name: string, topics: string[], options: InstanceOptions): Promise<Assignment[]> {
    const now = Date.now();
    const live = this.#instances.get(name) ?? {
      name,
      topics,
      options,
      seenAt: now,
      autoCommittedAt: now,
      positions: new Map(),
    };
    this.#instances.set(name, live);
    live.seenAt = now;
    live.topics = topics;
    this.#dropSilent(now);
    if (live.options.autoCommit && now - live.autoCommittedAt >= live.options.autoCommitMs) {
      live.autoCommittedAt = now;
      await this.commit(name, []);
    }
    const members = [...this.#instances.values()];
    const assigned = topics.flatMap((topic) =>
      partitionsFor(name, topic, this.#topics.get(topic) ?? 0, members).map((partition) => ({ topic, partition })),
    );
    const mine = new Set(assigned.map(keyOf));
    for (const key of live.positions.keys()) if (!mine.has(key)) live.positions.delete(key);
    return assigned.map((place) => ({
      ...place,
      position: live.positions.get(keyOf(place)) ?? this.#committed(place),
      reset: live.options.reset,
    }));
  }

  /** Where the instance goes on: after what was delivered to it. */
  async advance(name: string, positions: readonly TopicPartitionOffset[]): Promise<void> {
    const live = this.#instances.get(name);
    for (const place of positions) live?.positions.set(keyOf(place), place.offset);
  }

  /** Stores the offsets as they are; none of them means all that were delivered. False when there is no such instance. */
  async commit(name: string, offsets: readonly TopicPartitionOffset[]): Promise<boolean> {
    const live = this.#instances.get(name);
    if (!live && offsets.length === 0) return false;
    const delivered = [...(live?.positions ?? [])].map(([key, offset]) => ({ ...placeOf(key), offset }));
    for (const { topic, partition, offset } of offsets.length > 0 ? offsets : delivered) {
      this.ctx.storage.sql.exec("INSERT OR REPLACE INTO commits VALUES (?,?,?)", topic, partition, offset);
    }
    return true;
  }

  /** Of those that have a commit. */
  async committed(places: readonly TopicPartition[]): Promise<TopicPartitionOffset[]> {
    return places.flatMap((place) => {
      const offset = this.#committed(place);
      return offset === null ? [] : [{ ...place, offset }];
    });
  }

  async instances(): Promise<Instance[]> {
    this.#dropSilent(Date.now());
    const members = [...this.#instances.values()];
    return members.map(({ name, topics }) => ({
      name,
      topics: topics.map((topic) => ({
        topic,
        partitions: partitionsFor(name, topic, this.#topics.get(topic) ?? 0, members),
      })),
    }));
  }

  /** False when there is no such instance. */
  async remove(name: string): Promise<boolean> {
    return this.#instances.delete(name);
  }

  #committed({ topic, partition }: TopicPartition): number | null {
    const query = "SELECT at FROM commits WHERE topic = ? AND partition = ?";
    return this.ctx.storage.sql.exec<{ at: number }>(query, topic, partition).toArray()[0]?.at ?? null;
  }

  #dropSilent(now: number): void {
    for (const { name, seenAt, options } of this.#instances.values()) {
      if (now - seenAt > options.sessionMs) this.#instances.delete(name);
    }
  }
}

const keyOf = ({ topic, partition }: TopicPartition): string => `${topic}/${partition}`;

function placeOf(key: string): TopicPartition {
  const slash = key.lastIndexOf("/");
  return { topic: key.slice(0, slash), partition: Number(key.slice(slash + 1)) };
}
