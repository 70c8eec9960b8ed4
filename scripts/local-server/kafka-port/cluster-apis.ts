// What a client asks about the cluster, which is this port alone.
import { ByteWriter } from "../../../src/kafka/wire/byte-writer.ts";
import { codeOf, codes, ofTopic } from "./codes.ts";
import type { ServedApi, Session } from "./session.ts";

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
    const writer = new ByteWriter();
    if (version >= 3) writer.int32(0);
    writer.array([session.address], (item, { host, port }) => {
      item.int32(node).string(host).int32(port);
      if (version >= 1) item.string(null);
    });
    if (version >= 2) writer.string("ai-eventstream");
    if (version >= 1) writer.int32(node);
    const { topics, error } = await topicsOf(session);
    return writer.array(isAll ? topics.keys() : asked, (item, topic) => {
      const partitions = topics.get(topic) ?? 0;
      const isKnown = knownTopic(topics, topic, session);
      item.int16(error || (isKnown ? codes.none : codes.unknownTopicOrPartition)).string(topic);
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

async function topicsOf(session: Session): Promise<{ topics: ReadonlyMap<string, number>; error: number }> {
  try {
    return { topics: await session.log.topics(), error: codes.none };
  } catch (error) {
    return { topics: new Map(), error: codeOf(error, ofTopic) };
  }
}

/** The log holds the topics of the settings, so none is created by its first use. */
function knownTopic(topics: ReadonlyMap<string, number>, topic: string, { sayOnce }: Session): boolean {
  if (topics.has(topic) || topics.size === 0) return true;
  const names = [...topics.keys()].join(" and ");
  sayOnce(
    "topic",
    `Kafka port: a client asked for the topic ${topic}; the topics are ${names}. Set KAFKA_TOPIC or KAFKA_RESULTS_TOPIC to it.`,
  );
  return false;
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
