// A consumer group of the embedded log. Committed offsets are on disk; the instances and their positions are in memory only. After a
// restart every instance continues at the committed offsets, so delivery is at least once.
import { DurableObject } from "cloudflare:workers";
import { createConsumerGroupServices } from "../src/composition/objects.ts";
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

interface Member {
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
  readonly #log = createConsumerGroupServices(this.env).eventLog;
  readonly #instances = new Map<string, Member>();

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, "ConsumerGroup", ConsumerGroup.migrations);
  }

  /** Keeps the instance alive and returns the partitions that it must read. `options` apply when the instance is new. */
  async join(name: string, topics: string[], options: InstanceOptions): Promise<Assignment[]> {
    await this.#log.learn(topics);
    const known = this.#log.topics;
    const now = Date.now();
    const member = this.#instances.get(name) ?? {
      name,
      topics,
      options,
      seenAt: now,
      autoCommittedAt: now,
      positions: new Map(),
    };
    this.#instances.set(name, member);
    member.seenAt = now;
    member.topics = topics;
    this.#dropSilent(now);
    if (member.options.autoCommit && now - member.autoCommittedAt >= member.options.autoCommitMs) {
      member.autoCommittedAt = now;
      await this.commit(name, []);
    }
    const members = [...this.#instances.values()];
    const assigned = topics.flatMap((topic) =>
      partitionsFor(name, topic, known.get(topic) ?? 0, members).map((partition) => ({ topic, partition })),
    );
    const assignedKeys = new Set(assigned.map(keyOf));
    for (const key of member.positions.keys()) if (!assignedKeys.has(key)) member.positions.delete(key);
    return assigned.map((topicPartition) => ({
      ...topicPartition,
      position: member.positions.get(keyOf(topicPartition)) ?? this.#committed(topicPartition),
      reset: member.options.reset,
    }));
  }

  /** Sets the positions after the records that were delivered to the instance. */
  async advance(name: string, positions: readonly TopicPartitionOffset[]): Promise<void> {
    const member = this.#instances.get(name);
    for (const position of positions) member?.positions.set(keyOf(position), position.offset);
  }

  /** Stores the offsets; without any it stores all delivered offsets. False when there is no such instance. */
  async commit(name: string, offsets: readonly TopicPartitionOffset[]): Promise<boolean> {
    const member = this.#instances.get(name);
    if (!member && offsets.length === 0) return false;
    const delivered = [...(member?.positions ?? [])].map(([key, offset]) => ({ ...topicPartitionOf(key), offset }));
    for (const { topic, partition, offset } of offsets.length > 0 ? offsets : delivered) {
      this.ctx.storage.sql.exec("INSERT OR REPLACE INTO commits VALUES (?,?,?)", topic, partition, offset);
    }
    return true;
  }

  /** The offsets of those partitions that have a commit. */
  async committed(partitions: readonly TopicPartition[]): Promise<TopicPartitionOffset[]> {
    return partitions.flatMap((topicPartition) => {
      const offset = this.#committed(topicPartition);
      return offset === null ? [] : [{ ...topicPartition, offset }];
    });
  }

  async instances(): Promise<Instance[]> {
    this.#dropSilent(Date.now());
    const members = [...this.#instances.values()];
    const known = this.#log.topics;
    return members.map(({ name, topics }) => ({
      name,
      topics: topics.map((topic) => ({
        topic,
        partitions: partitionsFor(name, topic, known.get(topic) ?? 0, members),
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

function topicPartitionOf(key: string): TopicPartition {
  const slash = key.lastIndexOf("/");
  return { topic: key.slice(0, slash), partition: Number(key.slice(slash + 1)) };
}
