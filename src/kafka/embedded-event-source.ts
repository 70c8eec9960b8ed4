// Reads events from the embedded log and writes results to it. Offsets are committed to a consumer group of the log, so that
// its clients see how far the pollers have read.
import { fail, ok, type Result } from "../kernel/result.ts";
import { log as writeLog } from "../telemetry/log.ts";
import type { ConsumerGroups } from "./consumer-groups.ts";
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
import type { LogRecord } from "./log-record.ts";
import type { EventLogObject, PartitionedLog } from "./partitioned-log.ts";
import { catchUnavailable } from "./source-failure.ts";

export class EmbeddedEventSource implements EventSource {
  readonly name = "embedded";
  readonly #log: PartitionedLog;
  readonly #groups: ConsumerGroups;
  readonly #topic: string;
  readonly #group: string;

  constructor(log: PartitionedLog, groups: ConsumerGroups, topic: string, group: string) {
    this.#log = log;
    this.#groups = groups;
    this.#topic = topic;
    this.#group = group;
  }

  async partitions(): Promise<Result<number, SourceError>> {
    return catchUnavailable("the embedded log", async () => {
      await this.#log.learn([this.#topic]);
      return this.#log.topics.get(this.#topic) ?? 0;
    });
  }

  /** Does not wait for records: the poller is woken when a record is produced. */
  async fetch(positions: Positions, limits: FetchLimits): Promise<Result<EventRecord[], SourceError>> {
    return catchUnavailable("the embedded log", async () => {
      const read = async (partition: number, position: number) => {
        const log = await this.#partition(partition);
        let slice = await log.read(position, limits.maxRecords, limits.maxBytes, 0);
        if (position > slice.end) slice = await log.read(slice.start, limits.maxRecords, limits.maxBytes, 0);
        return slice.records.map((record) => ({ ...eventOf(record), partition }));
      };
      const reads = [...positions].map(([partition, position]) => read(partition, position));
      const answers = await Promise.allSettled(reads);
      const records = answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
      // The poller comes again until nothing is left, and then it learns what fails.
      const failed = answers.find((answer) => answer.status === "rejected");
      if (failed && records.length === 0) throw failed.reason;
      if (failed) writeLog("warn", { event: "partition_not_read", topic: this.#topic, error: String(failed.reason) });
      return records;
    });
  }

  async offsets(partitions: readonly number[], at: "earliest" | "latest" | number) {
    return catchUnavailable("the embedded log", async () => {
      const offset = async (partition: number) => {
        const log = await this.#partition(partition);
        if (typeof at === "number") return log.offsetAt(at);
        const { start, end } = await log.bounds();
        return at === "earliest" ? start : end;
      };
      const found = partitions.map(async (partition) => [partition, await offset(partition)] as const);
      return new Map(await Promise.all(found));
    });
  }

  async commit(positions: Positions): Promise<Result<void, SourceError>> {
    return catchUnavailable("the embedded log", async () => {
      const offsets = [...positions].map(([partition, offset]) => ({ topic: this.#topic, partition, offset }));
      await this.#groups.register(this.#group);
      await this.#groups.named(this.#group).commit("pollers", offsets);
    });
  }

  async committed(partitions: readonly number[]): Promise<Result<Positions, SourceError>> {
    return catchUnavailable("the embedded log", async () => {
      const asked = partitions.map((partition) => ({ topic: this.#topic, partition }));
      const found = await this.#groups.named(this.#group).committed(asked);
      return new Map(found.map(({ partition, offset }) => [partition, offset]));
    });
  }

  async #partition(partition: number): Promise<EventLogObject> {
    await this.#log.learn([this.#topic]);
    const log = this.#log.partition(this.#topic, partition);
    if (!log) throw new Error(`${this.#topic} has no partition ${partition}`);
    return log;
  }
}

export class EmbeddedEventSink implements EventSink {
  readonly name = "embedded";
  readonly #log: PartitionedLog;
  readonly #topic: string;
  readonly #now: () => number;

  constructor(log: PartitionedLog, topic: string, now: () => number) {
    this.#log = log;
    this.#topic = topic;
    this.#now = now;
  }

  async publish(records: readonly PublishedRecord[]): Promise<Result<void, SourceError>> {
    const published = await catchUnavailable("the embedded log", () =>
      this.#log.produce(
        records.map((record) => ({
          ...record,
          key: textKey(record.key),
          topic: this.#topic,
          partition: null,
          timestamp: this.#now(),
        })),
      ),
    );
    if (!published.ok) return published;
    if (published.value.ok) return ok(undefined);
    const { reason, message } = published.value.error;
    return fail({ reason: reason === "invalid" ? "refused" : reason, message });
  }
}

const eventOf = (record: LogRecord) => ({ ...record, unreadable: null });
