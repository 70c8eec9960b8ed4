// Chooses the event source and sink from parsed settings, and constructs the embedded log.
import type { Config } from "../config/config.ts";
import { kafkaTenant, kafkaTenants, logTopics } from "../config/kafka-settings.ts";
import type { ConsumerGroups } from "../kafka/consumer-groups.ts";
import { CreatedTopics } from "../kafka/created-topics.ts";
import { EmbeddedEventSink, EmbeddedEventSource } from "../kafka/embedded-event-source.ts";
import type { EventSink, EventSource } from "../kafka/event-source.ts";
import { type EventTopic, type PollerShare, pollerName } from "../kafka/event-topic.ts";
import { KafkaPollers } from "../kafka/kafka-pollers.ts";
import { PartitionCounts } from "../kafka/partition-counts.ts";
import { PartitionedLog } from "../kafka/partitioned-log.ts";
import { PollerEventSink } from "../kafka/poller-event-sink.ts";
import { RestClient } from "../kafka/rest-client.ts";
import { dialects } from "../kafka/rest-dialects.ts";
import { RestEventSink } from "../kafka/rest-event-sink.ts";
import { RestEventSource } from "../kafka/rest-event-source.ts";
import { UpstashEventSink, UpstashEventSource } from "../kafka/upstash-kafka.ts";
import { parseBrokers } from "../kafka/wire/broker-list.ts";
import { KafkaEventSink } from "../kafka/wire/kafka-event-sink.ts";
import { KafkaEventSource } from "../kafka/wire/kafka-event-source.ts";
import { isPrivateHost } from "../kafka/wire/private-host.ts";
import type { Dial } from "../kafka/wire/transport.ts";
import type { Finding, Probe } from "../monitoring/probe.ts";
import { platformDial } from "./platform-dial.ts";

/**
 * The embedded log, which other clients can also use: the topics of a tenant, or all when it is null. Clients create topics only where
 * all belong to one tenant, since a created topic would be everybody's.
 */
export const createEventLog = (env: Env, config: Config, tenant: string | null): PartitionedLog =>
  new PartitionedLog({
    topics: logTopics(config, tenant),
    counts: new PartitionCounts(() => env.SHARD_DIRECTORY.getByName("kafka-partitions"), createdTopics(env)),
    created: kafkaTenants(config).length === 1 ? new CreatedTopics(createdTopics(env), config.KAFKA_MAX_TOPICS) : null,
    partitions: env.EVENT_LOG,
    random: Math.random,
  });

const createdTopics = (env: Env) => () => env.SHARD_DIRECTORY.getByName("kafka-topics");

export const createPollers = (env: Env, config: Config): KafkaPollers =>
  new KafkaPollers(config, (share) => env.KAFKA_POLLER.getByName(pollerName(share, config.KAFKA_TOPIC)));

/** Ask an external broker how many partitions each events topic has; none when the topics are in the embedded log. */
export function createTopicProbes(config: Config, dial: Dial): Probe[] {
  const { KAFKA_DRIVER: driver, eventTopics } = config;
  if (driver === "embedded") return [];
  const service = (topic: string) => `Kafka (${driver})${eventTopics.length > 1 ? `, topic ${topic}` : ""}`;
  return eventTopics.map((topic) => ({
    service: service(topic.topic),
    run: () => probeTopic(config, driver, topic, dial),
  }));
}

async function probeTopic(
  config: Config,
  driver: keyof typeof remedies,
  { topic, partitions: set }: EventTopic,
  dial: Dial,
): Promise<Finding> {
  const found = await createExternalSource(config, driver, topic, "probe", dial).partitions();
  const remedy = remedies[driver];
  if (!found.ok) return { ok: false, told: found.error.message, remedy };
  if (found.value === 0) return noTopic(topic, config);
  const given = config.KAFKA_TOPICS === "" ? "KAFKA_PARTITIONS" : "partitions=";
  if (found.value === null) return listsTopic(config, topic, `${given} is ${set}`, remedy);
  const counted = `has the topic ${topic} with ${found.value} partitions${privateBrokers(config)}`;
  if (found.value === set) return { ok: true, told: counted };
  return { ok: true, told: `${counted}; all are read, though ${given} is ${set}` };
}

const noTopic = (topic: string, { KAFKA_TOPICS }: Config): Finding => ({
  ok: false,
  told: `has no topic ${topic}`,
  remedy: `Create ${topic}, or set ${KAFKA_TOPICS === "" ? "KAFKA_TOPIC" : "KAFKA_TOPICS"}.`,
});

/** What works under `npm start` and not on Cloudflare. */
function privateBrokers(config: Config): string {
  if (config.KAFKA_DRIVER !== "kafka") return "";
  const { brokers } = clusterAccess(config, platformDial);
  const unreachable = brokers.filter(({ host }) => isPrivateHost(host)).map(({ host }) => host);
  return unreachable.length > 0 ? ` (${unreachable.join(", ")} can be reached from here, and not on Cloudflare)` : "";
}

const remedies = {
  rest: "Check KAFKA_REST_URL, _USERNAME and _PASSWORD, and that the bridge is up.",
  upstash: "Check UPSTASH_KAFKA_REST_URL, _USERNAME and _PASSWORD, and that the server is up.",
  kafka:
    "Check KAFKA_BROKERS, KAFKA_TLS and KAFKA_SASL_MECHANISM, and that each broker advertises a reachable address.",
};

/** For a server that does not tell the partitions of a topic. */
async function listsTopic(config: Config, topic: string, isSet: string, remedy: string): Promise<Finding> {
  const listed = await new RestClient(restAccess(config)).call("/topics");
  if (!listed.ok) return { ok: false, told: listed.error.message, remedy };
  if (!Array.isArray(listed.value) || !listed.value.includes(topic)) return noTopic(topic, config);
  return { ok: true, told: `has the topic ${topic}, but does not tell how many partitions; ${isSet}` };
}

/** For the poller of this share. */
export function createEventSource(env: Env, config: Config, share: PollerShare, tenant: string): EventSource {
  const { KAFKA_DRIVER: driver, KAFKA_GROUP: group } = config;
  const instance = pollerName(share, config.KAFKA_TOPIC);
  if (driver !== "embedded") return createExternalSource(config, driver, share.topic, instance, platformDial);
  const log = createEventLog(env, config, tenant);
  return new EmbeddedEventSource(log, createGroups(env, config, tenant), share.topic, group);
}

function createExternalSource(
  config: Config,
  driver: Exclude<Config["KAFKA_DRIVER"], "embedded">,
  topic: string,
  instance: string,
  dial: Dial,
): EventSource {
  if (driver === "kafka") {
    const { KAFKA_GROUP: group, KAFKA_OFFSET_RESET: reset } = config;
    return new KafkaEventSource({ ...clusterAccess(config, dial), topic, group, reset });
  }
  const consumer = { topic, group: config.KAFKA_GROUP, instance };
  if (driver === "upstash") return new UpstashEventSource({ ...upstashAccess(config), ...consumer });
  const dialect = dialects[config.KAFKA_REST_DIALECT];
  return new RestEventSource({ client: new RestClient(restAccess(config)), dialect, ...consumer });
}

/** Publishes results in the topic. */
export function createSink(env: Env, config: Config, topic: string): EventSink {
  switch (config.KAFKA_DRIVER) {
    case "embedded":
      return new EmbeddedEventSink(createEventLog(env, config, null), topic, Date.now);
    case "upstash":
      return new UpstashEventSink({ ...upstashAccess(config), topic, group: config.KAFKA_GROUP, instance: "sink" });
    case "rest":
      return new RestEventSink(new RestClient(restAccess(config)), dialects[config.KAFKA_REST_DIALECT], topic);
    case "kafka":
      return new PollerEventSink(topic, () => env.KAFKA_POLLER.getByName("results"));
    default:
      return config.KAFKA_DRIVER satisfies never;
  }
}

/** What writes results inside of an object; null for a driver whose results any invocation can write. */
export function createObjectSink(config: Config, topic: string): EventSink | null {
  if (config.KAFKA_DRIVER !== "kafka") return null;
  return new KafkaEventSink({ ...clusterAccess(config, platformDial), topic, now: Date.now, random: Math.random });
}

/** Consumer groups of the embedded log. Groups of the same name of two tenants are two groups; a group's own name has no slash. */
export function createGroups(env: Env, config: Config, tenant: string): ConsumerGroups {
  const prefix = tenant === kafkaTenant(config) ? "" : `${tenant}/`;
  // A stub belongs to the request that made it, so each call makes a new one.
  const directory = () => env.SHARD_DIRECTORY.getByName(`${prefix}consumer-groups`);
  const registered = new Set<string>();
  return {
    named: (group) => env.CONSUMER_GROUP.getByName(`${prefix}${group}`),
    register: async (group) => {
      if (!registered.has(group)) await directory().add(group);
      registered.add(group);
    },
    list: () => directory().list(),
  };
}

function clusterAccess(config: Config, dial: Dial) {
  const brokers = parseBrokers(config.KAFKA_BROKERS);
  const { KAFKA_SASL_MECHANISM: mechanism, KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = config;
  return {
    // The settings are refused when the list is not right.
    brokers: brokers.ok ? brokers.value : [],
    dial,
    isEncrypted: config.KAFKA_TLS === "on",
    credentials: mechanism === "none" ? null : { mechanism, username, password },
  };
}

const upstashAccess = (config: Config) => ({
  url: config.UPSTASH_KAFKA_REST_URL,
  username: config.UPSTASH_KAFKA_REST_USERNAME,
  password: config.UPSTASH_KAFKA_REST_PASSWORD,
});

const restAccess = (config: Config) => ({
  url: config.KAFKA_REST_URL,
  username: config.KAFKA_REST_USERNAME,
  password: config.KAFKA_REST_PASSWORD,
});
