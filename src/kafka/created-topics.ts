// The topics of the embedded log that clients have created, besides those of the settings. There are at most so many, and none is removed:
// their records go by the log's retention. A list on disk has their names, each with its number of partitions.
import type { ShardDirectoryObject } from "../tasks/task-shards.ts";
import { parseTopicEntry } from "./partition-counts.ts";

type TopicList = Pick<ShardDirectoryObject, "list" | "addUnder">;

/** As for KAFKA_PARTITIONS. */
export const mostPartitions = 64;

export class CreatedTopics {
  readonly #list: () => TopicList;
  readonly #most: number;
  readonly #known = new Map<string, number>();

  constructor(list: () => TopicList, most: number) {
    this.#list = list;
    this.#most = most;
  }

  /** Topic → partitions, as far as they were learnt. */
  get known(): ReadonlyMap<string, number> {
    return this.#known;
  }

  async learn(): Promise<void> {
    for (const entry of await this.#list().list()) this.#note(entry);
  }

  /** Its number of partitions, which is another when the topic was there; null when there are too many topics. */
  async create(topic: string, partitions: number): Promise<number | null> {
    const entry = await this.#list().addUnder(`${topic}/`, String(partitions), this.#most);
    if (entry !== null) this.#note(entry);
    return this.#known.get(topic) ?? null;
  }

  #note(entry: string): void {
    const { topic, partitions } = parseTopicEntry(entry);
    this.#known.set(topic, partitions);
  }
}
