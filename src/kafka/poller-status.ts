// The status of a poller and the calls that it accepts. Plain data, because RPC carries it.
import type { Result } from "../kernel/result.ts";
import type { PublishedRecord, SourceError } from "./event-source.ts";
import type { EventTopic, PollerShare } from "./event-topic.ts";

interface PartitionStatus {
  partition: number;
  /** Offset to read next; null before the first poll. */
  position: number | null;
  committed: number | null;
  /** Offset after the last record that can be read; null when the broker does not report it. */
  end: number | null;
  lag: number | null;
}

export interface PollerStatus {
  poller: string;
  topic: string;
  source: string;
  partitions: PartitionStatus[];
  paused_by: string | null;
  /** The poller does not read, because too many tasks wait. */
  resting: boolean;
  /** Unix milliseconds when reading continues; null while the budget is not spent. */
  budget_spent_until: number | null;
  /** Unix milliseconds. */
  last_poll_at: number | null;
  next_poll_at: number | null;
  last_error: { message: string; at: number } | null;
  stuck: StuckPoller | null;
  /** How many partitions the topic has; null while the broker has not told it. */
  topic_partitions: number | null;
  /** Since the poller was last loaded. */
  records: number;
  created: number;
  refused: number;
}

/** A poller that has failed at the same positions for two minutes. */
export interface StuckPoller {
  /** Unix milliseconds. */
  since: number;
  partitions: { partition: number; position: number; since: number }[];
  /** What to do. */
  remedy: string;
}

/** What is wrong with a poller, as far as it knows without a call to the broker. */
export interface PollerCondition {
  poller: string;
  topic: string;
  stuck: StuckPoller | null;
  /** How many partitions the topic has; null while the broker has not told it. */
  topicPartitions: number | null;
}

/**
 * Whether nothing happens in any of the pollers, and nothing is wrong. Where records wake their pollers, each lag must be known to be
 * nothing; another broker may not report it.
 */
export function areIdle(statuses: readonly PollerStatus[], isWokenByRecords: boolean): boolean {
  return statuses.every(({ partitions, paused_by, resting, last_error, stuck }) => {
    const isCaughtUp = partitions.every(({ position, lag }) =>
      isWokenByRecords ? lag === 0 : position !== null && (lag ?? 0) === 0,
    );
    const isWell = !resting && last_error === null && stuck === null;
    return isCaughtUp && isWell && (isWokenByRecords || paused_by === null);
  });
}

/** For `/health`, which anybody may read. */
export function pollerWarnings(
  conditions: readonly PollerCondition[],
  {
    eventTopics,
    KAFKA_TOPICS,
  }: { eventTopics: readonly Pick<EventTopic, "topic" | "partitions">[]; KAFKA_TOPICS: string },
): string[] {
  const stuck = conditions.flatMap(({ poller, stuck }) =>
    stuck
      ? [
          `Kafka: ${poller} has failed at the same position since ${new Date(stuck.since).toISOString()}. ${stuck.remedy}`,
        ]
      : [],
  );
  const told = eventTopics.flatMap(({ topic, partitions: set }) => {
    const counts = new Set(conditions.flatMap((each) => (each.topic === topic ? (each.topicPartitions ?? []) : [])));
    const setting = KAFKA_TOPICS === "" ? "KAFKA_PARTITIONS" : `partitions= of ${topic} in KAFKA_TOPICS`;
    return [...counts]
      .filter((count) => count !== set)
      .map(
        (count) =>
          `Kafka: ${topic} has ${count} partitions and ${KAFKA_TOPICS === "" ? setting : "partitions="} is ${set}. All ${count} are read. Set ${setting} to ${count}.`,
      );
  });
  return [...stuck, ...told];
}

/** Null when no partition reports a lag. */
export function totalLag(pollers: readonly PollerStatus[]): number | null {
  const lags = pollers.flatMap(({ partitions }) => partitions.flatMap(({ lag }) => (lag === null ? [] : [lag])));
  return lags.length === 0 ? null : lags.reduce((sum, lag) => sum + lag, 0);
}

export interface Seek {
  partition: number;
  to: "earliest" | "latest" | { timestamp: number } | { offset: number };
  /** Records that became tasks before become new tasks. */
  force: boolean;
}

/** The RPC interface of `KafkaPoller`. */
export interface KafkaPollerObject {
  /** There are records: polls now, unless the poller is paused or polls already. Delays begin anew. */
  wake(share: PollerShare): Promise<void>;
  /** Polls once when no poll is due, as after a lost alarm. False while the poller is paused or its last poll failed. */
  rouse(share: PollerShare): Promise<boolean>;
  /** Polls now when the poller has not polled since its object was loaded. */
  start(share: PollerShare): Promise<void>;
  status(share: PollerShare): Promise<PollerStatus>;
  condition(share: PollerShare): Promise<PollerCondition>;
  pause(by: string): Promise<void>;
  resume(share: PollerShare): Promise<void>;
  /** The new position. */
  seek(share: PollerShare, seek: Seek): Promise<Result<number, SourceError>>;
  /** Writes results to the topic, over a connection that the object keeps for the next. */
  publish(topic: string, records: readonly PublishedRecord[]): Promise<Result<void, SourceError>>;
}
