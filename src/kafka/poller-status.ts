// The status of a poller and the calls that it accepts. Plain data, because RPC carries it.
import type { Result } from "../kernel/result.ts";
import type { PublishedRecord, SourceError } from "./event-source.ts";

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

interface TopicSettings {
  KAFKA_TOPIC: string;
  KAFKA_PARTITIONS: number;
}

/** For `/health`, which anybody may read. */
export function pollerWarnings(conditions: readonly PollerCondition[], settings: TopicSettings): string[] {
  const { KAFKA_TOPIC: topic, KAFKA_PARTITIONS: set } = settings;
  const stuck = conditions.flatMap(({ poller, stuck }) =>
    stuck
      ? [
          `Kafka: ${poller} has failed at the same position since ${new Date(stuck.since).toISOString()}. ${stuck.remedy}`,
        ]
      : [],
  );
  const counts = new Set(conditions.flatMap(({ topicPartitions }) => topicPartitions ?? []));
  const differing = [...counts].filter((count) => count !== set);
  const told = differing.map(
    (count) =>
      `Kafka: ${topic} has ${count} partitions and KAFKA_PARTITIONS is ${set}. All ${count} are read. Set KAFKA_PARTITIONS to ${count}.`,
  );
  return [...stuck, ...told];
}

/** The lag of the tenant's pollers; null when no partition reports one. */
export interface KafkaLag {
  tenant: string;
  lag: number | null;
}

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
  wake(poller: number): Promise<void>;
  /** Polls once when no poll is due, as after a lost alarm. False while the poller is paused or its last poll failed. */
  rouse(poller: number): Promise<boolean>;
  /** Polls now when the poller has not polled since its object was loaded. */
  start(poller: number): Promise<void>;
  status(poller: number): Promise<PollerStatus>;
  condition(poller: number): Promise<PollerCondition>;
  pause(by: string): Promise<void>;
  resume(poller: number): Promise<void>;
  /** The new position. */
  seek(poller: number, seek: Seek): Promise<Result<number, SourceError>>;
  /** Writes results, over a connection that the object keeps for the next. */
  publish(records: readonly PublishedRecord[]): Promise<Result<void, SourceError>>;
}
