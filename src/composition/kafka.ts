// Which event source and sink stand behind the ports, and the embedded log, from parsed settings.
import type { Config } from "../config/config.ts";
import { kafkaTopics } from "../config/kafka-settings.ts";
import type { ConsumerGroups } from "../kafka/consumer-groups.ts";
import { EmbeddedEventSink, EmbeddedEventSource } from "../kafka/embedded-event-source.ts";
import type { EventSink, EventSource } from "../kafka/event-source.ts";
import { KafkaPollers } from "../kafka/kafka-pollers.ts";
import { PartitionedLog } from "../kafka/partitioned-log.ts";
import { RestClient } from "../kafka/rest-client.ts";
import { dialects } from "../kafka/rest-dialects.ts";
import { RestEventSink } from "../kafka/rest-event-sink.ts";
import { RestEventSource } from "../kafka/rest-event-source.ts";
import { UpstashEventSink, UpstashEventSource } from "../kafka/upstash-kafka.ts";
import type { Probe } from "../monitoring/probe.ts";

/** The log in this system, which also serves other clients. */
export const createEventLog = (env: Env, config: Config): PartitionedLog =>
  new PartitionedLog(kafkaTopics(config), env.EVENT_LOG, Math.random);

export const createPollers = (env: Env, config: Config): KafkaPollers =>
  new KafkaPollers(config, (poller) => env.KAFKA_POLLER.getByName(`poller-${poller}`));

/** Asks a broker outside for the topic of events; null when the topics are in this system. */
export function createTopicProbe(config: Config): Probe["run"] | null {
  const { KAFKA_TOPIC: topic, KAFKA_GROUP: group } = config;
  const missing = { ok: false, told: `has no topic ${topic}`, remedy: `Create ${topic}, or set KAFKA_TOPIC.` } as const;
  const told = `has the topic ${topic}`;
  switch (config.KAFKA_DRIVER) {
    case "embedded":
      return null;
    case "upstash":
      return async () => {
        const place = { topic, group, instance: "probe" };
        const found = await new UpstashEventSource({ ...upstashAccess(config), ...place }).offsets([0], "latest");
        if (found.ok) return found.value.size > 0 ? { ok: true, told } : missing;
        const remedy = "Are UPSTASH_KAFKA_REST_URL, _USERNAME and _PASSWORD right, and is the server up?";
        return { ok: false, told: found.error.message, remedy };
      };
    case "rest":
      return async () => {
        const listed = await new RestClient(restAccess(config)).call("/topics");
        const remedy = "Are KAFKA_REST_URL, _USERNAME and _PASSWORD right, and is the bridge up?";
        if (!listed.ok) return { ok: false, told: listed.error.message, remedy };
        return Array.isArray(listed.value) && listed.value.includes(topic) ? { ok: true, told } : missing;
      };
    default:
      return config.KAFKA_DRIVER satisfies never;
  }
}

/** For the poller with this number. */
export function createEventSource(env: Env, config: Config, poller: number): EventSource {
  const place = { topic: config.KAFKA_TOPIC, group: config.KAFKA_GROUP, instance: `poller-${poller}` };
  switch (config.KAFKA_DRIVER) {
    case "embedded":
      return new EmbeddedEventSource(createEventLog(env, config), createGroups(env), place.topic, place.group);
    case "upstash":
      return new UpstashEventSource({ ...upstashAccess(config), ...place });
    case "rest":
      return new RestEventSource({
        client: new RestClient(restAccess(config)),
        dialect: dialects[config.KAFKA_REST_DIALECT],
        ...place,
      });
    default:
      return config.KAFKA_DRIVER satisfies never;
  }
}

/** Where results are published. */
export function createSink(env: Env, config: Config): EventSink {
  const topic = config.KAFKA_RESULTS_TOPIC;
  switch (config.KAFKA_DRIVER) {
    case "embedded":
      return new EmbeddedEventSink(createEventLog(env, config), topic, Date.now);
    case "upstash":
      return new UpstashEventSink({ ...upstashAccess(config), topic, group: config.KAFKA_GROUP, instance: "sink" });
    case "rest":
      return new RestEventSink(new RestClient(restAccess(config)), dialects[config.KAFKA_REST_DIALECT], topic);
    default:
      return config.KAFKA_DRIVER satisfies never;
  }
}

/** Consumer groups of the embedded log. */
export function createGroups(env: Env): ConsumerGroups {
  // Anew for each request: a stub belongs to the one that made it.
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
