// Requests about the cluster: what a broker speaks, who leads which partition, who coordinates a group.
import type { ByteReader } from "./byte-reader.ts";
import type { Api, Throttled } from "./request.ts";

export interface Broker {
  host: string;
  port: number;
}

export interface TopicMetadata {
  error: number;
  /** Null from a broker that knows topics by their names only. */
  id: string | null;
  partitions: { error: number; partition: number; leader: number }[];
}

interface ClusterMetadata extends Throttled {
  brokers: Map<number, Broker>;
  /** Null when the answer does not name the topic. */
  topic: TopicMetadata | null;
}

export const apiVersions: Api<null, { error: number; ranges: Map<number, { min: number; max: number }> }> = {
  name: "ApiVersions",
  key: 18,
  version: 0,
  write: () => undefined,
  read: (reader) => ({
    error: reader.int16(),
    ranges: new Map(reader.array((item) => [item.int16(), { min: item.int16(), max: item.int16() }] as const)),
  }),
};

const noTopicId = "0".repeat(32);

/** Tells the topic's id too: Apache Kafka from 2.8 on. */
const metadataWithId: Api<{ topic: string }, ClusterMetadata> = {
  name: "Metadata",
  key: 3,
  version: 11,
  hasTaggedFields: true,
  write: (writer, { topic }) => {
    const [mayCreate, withOperations] = [0, 0];
    writer.compactArray([topic], (item, name) => item.raw(new Uint8Array(16)).compactString(name).noTags());
    writer.int8(mayCreate).int8(withOperations).noTags();
  },
  read: (reader) => {
    const throttleMs = reader.int32();
    const brokers = new Map(
      reader.compactArray((item) => {
        const node = item.int32();
        const broker = { host: item.compactString() ?? "", port: item.int32() };
        item.compactString();
        item.skipTags();
        return [node, broker] as const;
      }),
    );
    reader.compactString();
    reader.int32();
    const [topic = null] = reader.compactArray((item) => {
      const error = item.int16();
      item.compactString();
      const id = Array.from(item.take(16), (byte) => byte.toString(16).padStart(2, "0")).join("");
      item.boolean();
      const partitions = item.compactArray(readCompactPartition);
      item.int32();
      item.skipTags();
      return { error, id: id === noTopicId ? null : id, partitions };
    });
    return { throttleMs, brokers, topic };
  },
};

export const metadata: Api<{ topic: string }, ClusterMetadata> = {
  name: "Metadata",
  key: 3,
  version: 7,
  newer: metadataWithId,
  write: (writer, { topic }) => {
    const mayCreate = 0;
    writer.array([topic], (item, name) => item.string(name)).int8(mayCreate);
  },
  read: (reader) => {
    const throttleMs = reader.int32();
    const brokers = new Map(
      reader.array((item) => {
        const node = item.int32();
        const broker = { host: item.string(), port: item.int32() };
        item.nullableString();
        return [node, broker] as const;
      }),
    );
    reader.nullableString();
    reader.int32();
    const [topic = null] = reader.array((item) => {
      const error = item.int16();
      item.string();
      item.boolean();
      return { error, id: null, partitions: item.array(readPartition) };
    });
    return { throttleMs, brokers, topic };
  },
};

function readCompactPartition(reader: ByteReader): TopicMetadata["partitions"][number] {
  const partition = { error: reader.int16(), partition: reader.int32(), leader: reader.int32() };
  reader.int32();
  for (let list = 0; list < 3; list++) reader.compactArray((item) => item.int32());
  reader.skipTags();
  return partition;
}

function readPartition(reader: ByteReader): TopicMetadata["partitions"][number] {
  const partition = { error: reader.int16(), partition: reader.int32(), leader: reader.int32() };
  reader.int32();
  // Replicas, those in sync, those offline.
  for (let list = 0; list < 3; list++) reader.array((item) => item.int32());
  return partition;
}

interface Coordinator extends Throttled {
  error: number;
  message: string | null;
  node: number;
  broker: Broker;
}

export const findCoordinator: Api<{ group: string }, Coordinator> = {
  name: "FindCoordinator",
  key: 10,
  version: 2,
  write: (writer, { group }) => {
    const ofGroup = 0;
    writer.string(group).int8(ofGroup);
  },
  read: (reader) => ({
    throttleMs: reader.int32(),
    error: reader.int16(),
    message: reader.nullableString(),
    node: reader.int32(),
    broker: { host: reader.string(), port: reader.int32() },
  }),
};
