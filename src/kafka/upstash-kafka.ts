// Reads events and publishes results over the Upstash Kafka REST protocol, with its own client. That client has no deadline and
// tries six times whatever happens, so each call is abandoned after a while; an abandoned publish may still arrive.
import { Kafka } from "@upstash/kafka";
import * as z from "zod";
import { within } from "../kernel/deadline.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import {
  type EventRecord,
  type EventSink,
  type EventSource,
  type FetchLimits,
  type Positions,
  type PublishedRecord,
  type SourceError,
  textKey,
} from "./event-source.ts";
import { catchUnavailable } from "./source-failure.ts";
import { recordsOf } from "./wire-record.ts";

const answerMs = 20_000;
const topicCounts = z.record(z.string(), z.int().min(0));
const serviceName = "the Upstash Kafka endpoint";

export interface UpstashKafkaSettings {
  url: string;
  username: string;
  password: string;
  topic: string;
  group: string;
  /** Name of the group's instance; each poller has its own. */
  instance: string;
}

export class UpstashEventSource implements EventSource {
  readonly name = "upstash";
  readonly #settings: UpstashKafkaSettings;
  readonly #kafka: Kafka;

  constructor(settings: UpstashKafkaSettings) {
    this.#settings = settings;
    this.#kafka = new Kafka(settings);
  }

  async partitions(): Promise<Result<number, SourceError>> {
    const topics = await withDeadline(() => this.#kafka.admin().topics());
    if (!topics.ok) return topics;
    const counts = topicCounts.safeParse(topics.value);
    if (!counts.success) return fail({ reason: "unavailable", message: `${serviceName} answered no list of topics` });
    return ok(counts.data[this.#settings.topic] ?? 0);
  }

  async fetch(positions: Positions, limits: FetchLimits): Promise<Result<EventRecord[], SourceError>> {
    const { topic } = this.#settings;
    const topicPartitionOffsets = [...positions].map(([partition, offset]) => ({ topic, partition, offset }));
    const fetched = await withDeadline(() =>
      this.#kafka.consumer().fetch({ topicPartitionOffsets, timeout: limits.waitMs }, { parallel: false }),
    );
    if (!fetched.ok) return fetched;
    const events = recordsOf(fetched.value, positions, "text");
    if (events === null) return fail({ reason: "unavailable", message: `${serviceName} answered no list of records` });
    // The protocol reports a missing key as an empty key.
    return ok(events.map((event) => ({ ...event, key: event.key || null })));
  }

  async offsets(partitions: readonly number[], at: "earliest" | "latest" | number) {
    const { topic } = this.#settings;
    const topicPartitions = partitions.map((partition) => ({ topic, partition }));
    const found = await withDeadline(() =>
      this.#kafka.admin().topicPartitionOffsets({ timestamp: at, topicPartitions }),
    );
    return found.ok ? ok(new Map(found.value.map(({ partition, offset }) => [partition, offset]))) : found;
  }

  async commit(positions: Positions): Promise<Result<void, SourceError>> {
    const { topic, group, instance } = this.#settings;
    const offset = [...positions].map(([partition, offset]) => ({ topic, partition, offset }));
    const committed = await withDeadline(() =>
      this.#kafka.consumer().commit({ consumerGroupId: group, instanceId: instance, offset }),
    );
    return committed.ok ? ok(undefined) : committed;
  }
}

export class UpstashEventSink implements EventSink {
  readonly name = "upstash";
  readonly #settings: UpstashKafkaSettings;

  constructor(settings: UpstashKafkaSettings) {
    this.#settings = settings;
  }

  async publish(records: readonly PublishedRecord[]): Promise<Result<void, SourceError>> {
    const { topic } = this.#settings;
    const messages = records.map(({ key, value, headers }) => ({
      topic,
      value,
      headers: [...headers],
      ...(key !== null && { key: textKey(key) ?? "" }),
    }));
    const published = await withDeadline(() => new Kafka(this.#settings).producer().produceMany(messages));
    return published.ok ? ok(undefined) : published;
  }
}

function withDeadline<T>(work: () => Promise<T>): Promise<Result<T, SourceError>> {
  const message = `${serviceName} did not answer within ${answerMs / 1000} s`;
  return within(answerMs, catchUnavailable(serviceName, work), () => fail({ reason: "unavailable", message }));
}
