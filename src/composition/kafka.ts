// Chooses the event source and sink from parsed settings, and constructs the embedded log.
import type { Config } from "../config/config.ts";
import { kafkaTopics } from "../config/kafka-settings.ts";
import type { ConsumerGroups } from "../kafka/consumer-groups.ts";
import { CreatedTopics } from "../kafka/created-topics.ts";
import { EmbeddedEventSink, EmbeddedEventSource } from "../kafka/embedded-event-source.ts";
import type { EventSink, EventSource } from "../kafka/event-source.ts";
import { KafkaPollers } from "../kafka/kafka-pollers.ts";
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

/** The embedded log, which other clients can also use. */
export const createEventLog = (env: Env, config: Config): PartitionedLog =>
  new PartitionedLog({
    topics: kafkaTopics(config),
    created: new CreatedTopics(() => env.SHARD_DIRECTORY.getByName("kafka-topics"), config.KAFKA_MAX_TOPICS),
    partitions: env.EVENT_LOG,
    random: Math.random,
  });

export const createPollers = (env: Env, config: Config): KafkaPollers =>
  new KafkaPollers(config, (poller) => env.KAFKA_POLLER.getByName(`poller-${poller}`));

/** Asks an external broker how many partitions the events topic has; null when the topics are in the embedded log. */
export function createTopicProbe(config: Config, dial: Dial): Probe["run"] | null {
  const { KAFKA_DRIVER: driver, KAFKA_TOPIC: topic, KAFKA_PARTITIONS: set } = config;
  if (driver === "embedded") return null;
  return async () => {
    const found = await createExternalSource(config, driver, "probe", dial).partitions();
    const remedy = remedies[driver];
    if (!found.ok) return { ok: false, told: found.error.message, remedy };
    if (found.value === 0) {
      return { ok: false, told: `has no topic ${topic}`, remedy: `Create ${topic}, or set KAFKA_TOPIC.` };
    }
    if (found.value === null) return listsTopic(config, remedy);
    const counted = `has the topic ${topic} with ${found.value} partitions${privateBrokers(config)}`;
    if (found.value === set) return { ok: true, told: counted };
    return { ok: true, told: `${counted}; all are read, though KAFKA_PARTITIONS is ${set}` };
  };
}

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
async function listsTopic(config: Config, remedy: string): Promise<Finding> {
  const { KAFKA_TOPIC: topic, KAFKA_PARTITIONS: set } = config;
  const listed = await new RestClient(restAccess(config)).call("/topics");
  if (!listed.ok) return { ok: false, told: listed.error.message, remedy };
  if (!Array.isArray(listed.value) || !listed.value.includes(topic)) {
    return { ok: false, told: `has no topic ${topic}`, remedy: `Create ${topic}, or set KAFKA_TOPIC.` };
  }
  const told = `has the topic ${topic}, but does not tell how many partitions; KAFKA_PARTITIONS is ${set}`;
  return { ok: true, told };
}

/** For the poller with this number. */
export function createEventSource(env: Env, config: Config, poller: number): EventSource {
  const { KAFKA_DRIVER: driver, KAFKA_TOPIC: topic, KAFKA_GROUP: group } = config;
  if (driver !== "embedded") return createExternalSource(config, driver, `poller-${poller}`, platformDial);
  return new EmbeddedEventSource(createEventLog(env, config), createGroups(env), topic, group);
}

function createExternalSource(
  config: Config,
  driver: Exclude<Config["KAFKA_DRIVER"], "embedded">,
  instance: string,
  dial: Dial,
): EventSource {
  if (driver === "kafka") {
    const { KAFKA_TOPIC: topic, KAFKA_GROUP: group, KAFKA_OFFSET_RESET: reset } = config;
    return new KafkaEventSource({ ...clusterAccess(config, dial), topic, group, reset });
  }
  const consumer = { topic: config.KAFKA_TOPIC, group: config.KAFKA_GROUP, instance };
  if (driver === "upstash") return new UpstashEventSource({ ...upstashAccess(config), ...consumer });
  const dialect = dialects[config.KAFKA_REST_DIALECT];
  return new RestEventSource({ client: new RestClient(restAccess(config)), dialect, ...consumer });
}

/** The topic that results are published in. */
export function createSink(env: Env, config: Config): EventSink {
  const topic = config.KAFKA_RESULTS_TOPIC;
  switch (config.KAFKA_DRIVER) {
    case "embedded":
      return new EmbeddedEventSink(createEventLog(env, config), topic, Date.now);
    case "upstash":
      return new UpstashEventSink({ ...upstashAccess(config), topic, group: config.KAFKA_GROUP, instance: "sink" });
    case "rest":
      return new RestEventSink(new RestClient(restAccess(config)), dialects[config.KAFKA_REST_DIALECT], topic);
    case "kafka":
      return new PollerEventSink(() => env.KAFKA_POLLER.getByName("results"));
    default:
      return config.KAFKA_DRIVER satisfies never;
  }
}

/** What writes results inside of an object; null for a driver whose results any invocation can write. */
export function createObjectSink(config: Config): EventSink | null {
  if (config.KAFKA_DRIVER !== "kafka") return null;
  const topic = config.KAFKA_RESULTS_TOPIC;
  return new KafkaEventSink({ ...clusterAccess(config, platformDial), topic, now: Date.now, random: Math.random });
}

/** Consumer groups of the embedded log. */
export function createGroups(env: Env): ConsumerGroups {
  // A stub belongs to the request that made it, so each call makes a new one.
  const directory = () => env.SHARD_DIRECTORY.getByName("consumer-groups");
  const registered = new Set<string>();
  return {
    named: (group) => env.CONSUMER_GROUP.getByName(group),
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
