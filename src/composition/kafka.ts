// Chooses the event source and sink from parsed settings, and constructs the embedded log.
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

/** The embedded log, which other clients can also use. */
export const createEventLog = (env: Env, config: Config): PartitionedLog =>
  new PartitionedLog(kafkaTopics(config), env.EVENT_LOG, Math.random);

export const createPollers = (env: Env, config: Config): KafkaPollers =>
  new KafkaPollers(config, (poller) => env.KAFKA_POLLER.getByName(`poller-${poller}`));

/** Asks an external broker whether it has the events topic; null when the topics are in the embedded log. */
export function createTopicProbe(config: Config): Probe["run"] | null {
  const { KAFKA_TOPIC: topic, KAFKA_GROUP: group } = config;
  const missing = { ok: false, told: `has no topic ${topic}`, remedy: `Create ${topic}, or set KAFKA_TOPIC.` } as const;
  const present = { ok: true, told: `has the topic ${topic}` } as const;
  switch (config.KAFKA_DRIVER) {
    case "embedded":
      return null;
    case "upstash":
      return async () => {
        const consumer = { topic, group, instance: "probe" };
        const found = await new UpstashEventSource({ ...upstashAccess(config), ...consumer }).offsets([0], "latest");
        if (found.ok) return found.value.size > 0 ? present : missing;
        const remedy = "Check UPSTASH_KAFKA_REST_URL, _USERNAME and _PASSWORD, and that the server is up.";
        return { ok: false, told: found.error.message, remedy };
      };
    case "rest":
      return async () => {
        const listed = await new RestClient(restAccess(config)).call("/topics");
        const remedy = "Check KAFKA_REST_URL, _USERNAME and _PASSWORD, and that the bridge is up.";
        if (!listed.ok) return { ok: false, told: listed.error.message, remedy };
        return Array.isArray(listed.value) && listed.value.includes(topic) ? present : missing;
      };
    default:
      return config.KAFKA_DRIVER satisfies never;
  }
}

/** For the poller with this number. */
export function createEventSource(env: Env, config: Config, poller: number): EventSource {
  const consumer = { topic: config.KAFKA_TOPIC, group: config.KAFKA_GROUP, instance: `poller-${poller}` };
  switch (config.KAFKA_DRIVER) {
    case "embedded":
      return new EmbeddedEventSource(createEventLog(env, config), createGroups(env), consumer.topic, consumer.group);
    case "upstash":
      return new UpstashEventSource({ ...upstashAccess(config), ...consumer });
    case "rest":
      return new RestEventSource({
        client: new RestClient(restAccess(config)),
        dialect: dialects[config.KAFKA_REST_DIALECT],
        ...consumer,
      });
    default:
      return config.KAFKA_DRIVER satisfies never;
  }
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
    default:
      return config.KAFKA_DRIVER satisfies never;
  }
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
