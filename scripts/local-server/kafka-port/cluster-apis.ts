// What a client asks about the cluster, which is this port alone.
import { ByteWriter } from "../../../src/kafka/wire/byte-writer.ts";
import { codeOf, codes, ofTopic } from "./codes.ts";
import type { ServedApi, Session } from "./session.ts";
import { createOnFirstUse } from "./topic-apis.ts";

/** Of the one broker. */
const node = 1;

export const metadata: ServedApi = {
  name: "Metadata",
  key: 3,
  min: 0,
  max: 7,
  async answer({ version, body }, session) {
    const count = body.int32();
    const asked = Array.from({ length: Math.max(0, count) }, () => body.string());
    const isAll = version === 0 ? count === 0 : count < 0;
    const mayCreate = version >= 4 ? body.boolean() : true;
    const writer = new ByteWriter();
    if (version >= 3) writer.int32(0);
    writer.array([session.address], (item, { host, port }) => {
      item.int32(node).string(host).int32(port);
      if (version >= 1) item.string(null);
    });
    if (version >= 2) writer.string("ai-eventstream");
    if (version >= 1) writer.int32(node);
    const { topics, errors } = await topicsOf(isAll ? null : asked, mayCreate, session);
    return writer.array(isAll ? topics.keys() : asked, (item, topic) => {
      const partitions = topics.get(topic) ?? 0;
      item.int16(partitions > 0 ? codes.none : (errors.get(topic) ?? codes.unknownTopicOrPartition)).string(topic);
      if (version >= 1) item.int8(0);
      item.array(Array(partitions).keys(), (each, partition) => writePartition(each, partition, version));
    });
  },
};

function writePartition(writer: ByteWriter, partition: number, version: number): void {
  const nodes = [node];
  writer.int16(codes.none).int32(partition).int32(node);
  if (version >= 7) writer.int32(0);
  for (const replicas of [nodes, nodes]) writer.array(replicas, (item, replica) => item.int32(replica));
  if (version >= 5) writer.int32(0);
}

interface Topics {
  topics: ReadonlyMap<string, number>;
  /** Why a topic that was asked for is not there. */
  errors: ReadonlyMap<string, number>;
}

/** Those that are asked for and not there are created, if the client allows it. */
async function topicsOf(asked: readonly string[] | null, mayCreate: boolean, session: Session): Promise<Topics> {
  const errors = new Map<string, number>();
  try {
    if (asked === null) return { topics: await session.log.allTopics(), errors };
    const there = await session.log.topics(asked);
    const missing = new Set(asked.filter((topic) => !there.has(topic)));
    if (missing.size === 0 || !mayCreate) return { topics: there, errors };
    for (const topic of missing) errors.set(topic, await createOnFirstUse(topic, session));
    return { topics: await session.log.topics(), errors };
  } catch (error) {
    const code = codeOf(error, ofTopic);
    return { topics: new Map(), errors: new Map(asked?.map((topic) => [topic, code])) };
  }
}

/** Of any group. One of a transaction is named too, since not every client shows the code of a refusal here. */
export const findCoordinator: ServedApi = {
  name: "FindCoordinator",
  key: 10,
  min: 0,
  max: 2,
  answer({ version }, session) {
    const { host, port } = session.address;
    const writer = new ByteWriter();
    if (version >= 1) writer.int32(0);
    writer.int16(codes.none);
    if (version >= 1) writer.string(null);
    return writer.int32(node).string(host).int32(port);
  },
};
