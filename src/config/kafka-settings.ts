// What the settings mean for Kafka: its topics, and the tenant whose tasks its records become.
import type { Config } from "./config.ts";

/** Topic → number of partitions, of the embedded log. */
export const kafkaTopics = (config: Config): ReadonlyMap<string, number> =>
  new Map([
    [config.KAFKA_TOPIC, config.KAFKA_PARTITIONS],
    [config.KAFKA_RESULTS_TOPIC, config.KAFKA_PARTITIONS],
  ]);

/** Kafka's records carry no key of ours, so all of them belong to one tenant. Empty when the system is closed. */
export const kafkaTenant = (config: Config): string =>
  config.KAFKA_TENANT || config.API_KEYS[0]?.tenant || config.OPEN_TENANT;
