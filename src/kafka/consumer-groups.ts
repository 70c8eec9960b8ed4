// What the embedded log's consumer groups are asked over RPC, and the list of groups there are.

export interface TopicPartition {
  topic: string;
  partition: number;
}

export interface TopicPartitionOffset extends TopicPartition {
  offset: number;
}

export interface InstanceOptions {
  autoCommit: boolean;
  autoCommitMs: number;
  /** Where a partition without a commit begins. */
  reset: "earliest" | "latest" | "none";
  /** An instance silent for longer is dropped, and its partitions fall to the others. */
  sessionMs: number;
}

export interface Assigned extends TopicPartition {
  /** Offset to read next; null when nothing was delivered nor committed yet. */
  position: number | null;
  reset: InstanceOptions["reset"];
}

export interface Instance {
  name: string;
  topics: { topic: string; partitions: number[] }[];
}

/** What `ConsumerGroup` answers over RPC. */
export interface ConsumerGroupObject {
  join(name: string, topics: readonly string[], options: InstanceOptions): Promise<Assigned[]>;
  advance(name: string, positions: readonly TopicPartitionOffset[]): Promise<void>;
  commit(name: string, offsets: readonly TopicPartitionOffset[]): Promise<boolean>;
  committed(places: readonly TopicPartition[]): Promise<TopicPartitionOffset[]>;
  instances(): Promise<Instance[]>;
  remove(name: string): Promise<boolean>;
}

export interface ConsumerGroups {
  named(group: string): ConsumerGroupObject;
  /** Remembers that the group exists, so that a listing finds it. */
  register(group: string): Promise<void>;
  list(): Promise<string[]>;
}
