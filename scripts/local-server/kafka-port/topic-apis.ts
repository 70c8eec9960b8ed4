// Topics that a client creates, by a request or by the first use of their name. Source of the rules: Kafka's ReplicationControlManager.

import { mostPartitions } from "../../../src/kafka/created-topics.ts";
import { isTopicName, topicNameRule } from "../../../src/kafka/topic-name.ts";
import type { ByteReader } from "../../../src/kafka/wire/byte-reader.ts";
import { ByteWriter } from "../../../src/kafka/wire/byte-writer.ts";
import { codeOf, codes, ofTopic } from "./codes.ts";
import { LogRefusal } from "./event-log-client.ts";
import type { ServedApi, Session } from "./session.ts";

/** The API's answer when there are too many topics. */
const tooMany = 409;

interface Wanted {
  topic: string;
  /** -1 leaves it to the broker. */
  partitions: number;
  /** Of each partition; -1 leaves it to the broker. */
  replicas: number;
  /** How many partitions are assigned to brokers by the client. */
  assigned: number;
  /** Names of settings of the topic. */
  configs: string[];
}

export const createTopics: ServedApi = {
  name: "CreateTopics",
  key: 19,
  min: 2,
  max: 4,
  async answer({ body }, session) {
    const wanted = body.array(readWanted);
    body.int32();
    const isDryRun = body.boolean();
    const answers = [];
    for (const each of wanted) answers.push({ topic: each.topic, ...(await createOne(each, isDryRun, session)) });
    return new ByteWriter()
      .int32(0)
      .array(answers, (item, { topic, error, message }) => item.string(topic).int16(error).string(message));
  },
};

function readWanted(item: ByteReader): Wanted {
  const [topic, partitions, replicas] = [item.string(), item.int32(), item.int16()];
  const assignments = item.array((each) => {
    each.int32();
    return each.array((broker) => broker.int32());
  });
  const configs = item.array((each) => {
    const name = each.string();
    each.nullableString();
    return name;
  });
  return { topic, partitions, replicas, assigned: assignments.length, configs };
}

interface Outcome {
  error: number;
  message: string | null;
}

async function createOne(wanted: Wanted, isDryRun: boolean, session: Session): Promise<Outcome> {
  const broken = brokenRule(wanted);
  if (broken) return broken;
  const { topic, partitions } = wanted;
  try {
    if ((await session.log.topics([topic])).has(topic)) {
      return { error: codes.topicAlreadyExists, message: `Topic '${topic}' already exists.` };
    }
    if (!isDryRun) await session.log.create(topic, partitions < 0 ? null : partitions);
    return { error: codes.none, message: null };
  } catch (error) {
    if (error instanceof LogRefusal && error.status === tooMany) {
      return { error: codes.policyViolation, message: error.sentence };
    }
    return { error: codeOf(error, ofTopic), message: null };
  }
}

function brokenRule({ topic, partitions, replicas, assigned, configs }: Wanted): Outcome | null {
  if (!isTopicName(topic)) return { error: codes.invalidTopic, message: `The name ${topicNameRule}.` };
  if (partitions !== -1 && !(partitions >= 1 && partitions <= mostPartitions) && assigned === 0) {
    return { error: codes.invalidPartitions, message: `A topic has 1 to ${mostPartitions} partitions here.` };
  }
  if (assigned > 0) return { error: codes.invalidReplicaAssignment, message: "There is one broker: assign nothing." };
  if (replicas > 1)
    return { error: codes.invalidReplicationFactor, message: "There is one broker: ask for 1 replica." };
  const [config] = configs;
  if (config === undefined) return null;
  const message = `The log has no settings for one topic, so leave ${config} out. KAFKA_RETENTION_SECONDS and KAFKA_RETENTION_BYTES are those of all.`;
  return { error: codes.invalidConfig, message };
}

/** By the first use of its name. Kafka answers a topic that it may not create as one that it does not know. */
export async function createOnFirstUse(topic: string, session: Session): Promise<number> {
  if (!isTopicName(topic)) return codes.invalidTopic;
  try {
    const partitions = await session.log.create(topic, null);
    session.say(
      `Kafka port: created the topic ${topic} with ${partitions} partitions, because a client asked for it. Its records become no tasks.`,
    );
    return codes.none;
  } catch (error) {
    if (!(error instanceof LogRefusal) || error.status !== tooMany) return codeOf(error, ofTopic);
    session.sayOnce("topic", `Kafka port: a client asked for the topic ${topic}. ${error.sentence}`);
    return codes.unknownTopicOrPartition;
  }
}
