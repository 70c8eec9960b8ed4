// Requests about the cluster: what a broker speaks, who leads which partition, who coordinates a group.
import type { ByteReader } from "./byte-reader.ts";
import type { Api, Throttled } from "./request.ts";

export interface Broker {
  host: string;
  port: number;
}

export interface TopicMetadata {
  error: number;
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

export const metadata: Api<{ topic: string }, ClusterMetadata> = {
  name: "Metadata",
  key: 3,
  version: 7,
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
      return { error, partitions: item.array(readPartition) };
    });
    return { throttleMs, brokers, topic };
  },
};

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
