// How many partitions the topics of the settings had when records were written to them. As in Kafka the number never falls: records of the
// partitions beyond would be read no more, and keys would change their partitions. A list on disk has each topic with each of its numbers.
import type { ShardDirectoryObject } from "../tasks/task-shards.ts";

type TopicList = Pick<ShardDirectoryObject, "list" | "add">;

/** An entry of a list of topics. */
const topicEntry = (topic: string, partitions: number): string => `${topic}/${partitions}`;

export function parseTopicEntry(entry: string): { topic: string; partitions: number } {
  const slash = entry.indexOf("/");
  return { topic: entry.slice(0, slash), partitions: Number(entry.slice(slash + 1)) };
}

export class PartitionCounts {
  readonly #list: () => TopicList;
  readonly #created: () => Pick<TopicList, "list">;
  readonly #most = new Map<string, number>();
  #isLearnt = false;

  /** `created`: the topics that clients have created, which the settings may name later. */
  constructor(list: () => TopicList, created: () => Pick<TopicList, "list">) {
    this.#list = list;
    this.#created = created;
  }

  /** Once; the settings are the same for as long. */
  async learn(): Promise<void> {
    if (this.#isLearnt) return;
    const entries = await Promise.all([this.#list().list(), this.#created().list()]);
    for (const { topic, partitions } of entries.flat().map(parseTopicEntry)) this.#note(topic, partitions);
    this.#isLearnt = true;
  }

  /** The higher of the two numbers: of the settings and of what was written. */
  atLeast(topic: string, partitions: number): number {
    return Math.max(partitions, this.#most.get(topic) ?? 0);
  }

  /** Before records are written to the topic. */
  async keep(topic: string, partitions: number): Promise<void> {
    if ((this.#most.get(topic) ?? 0) >= partitions) return;
    await this.#list().add(topicEntry(topic, partitions));
    this.#note(topic, partitions);
  }

  #note(topic: string, partitions: number): void {
    this.#most.set(topic, this.atLeast(topic, partitions));
  }
}
