// The RPC interface of the embedded log's consumer groups, and the list of all groups.

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
  /** Where reading begins in a partition without a committed offset. */
  reset: "earliest" | "latest" | "none";
  /** An instance that is silent for longer is removed, and the rest of the group reads its partitions. */
  sessionMs: number;
}

export interface Assignment extends TopicPartition {
  /** Offset to read next; null before anything was delivered or committed. */
  position: number | null;
  reset: InstanceOptions["reset"];
}

export interface Instance {
  name: string;
  topics: { topic: string; partitions: number[] }[];
}

/** What `ConsumerGroup` answers over RPC. */
export interface ConsumerGroupObject {
  join(name: string, topics: readonly string[], options: InstanceOptions): Promise<Assignment[]>;
  advance(name: string, positions: readonly TopicPartitionOffset[]): Promise<void>;
  commit(name: string, offsets: readonly TopicPartitionOffset[]): Promise<boolean>;
  committed(partitions: readonly TopicPartition[]): Promise<TopicPartitionOffset[]>;
  instances(): Promise<Instance[]>;
  remove(name: string): Promise<boolean>;
}

export interface ConsumerGroups {
  named(group: string): ConsumerGroupObject;
  /** Remembers that the group exists, so that a listing finds it. */
  register(group: string): Promise<void>;
  list(): Promise<string[]>;
}
