// A partition of the embedded log. Records are on disk when `append` returns. The records of a call share a commit and have consecutive
// offsets. A read can wait for new records. Records are ordered within the partition only, as in Kafka.
import { DurableObject } from "cloudflare:workers";
import { createConfig } from "../src/composition/config.ts";
import type { LogSlice, NewRecord } from "../src/kafka/log-record.ts";
import { PartitionLog, partitionLogMigrations } from "../src/kafka/partition-log.ts";
import type { EventLogObject } from "../src/kafka/partitioned-log.ts";
import { migrate } from "../src/storage/migrations.ts";

/** How often old records are deleted. A record may stay this much longer than its retention. */
const retentionEveryMs = 600_000;

export class EventLog extends DurableObject<Env> implements EventLogObject {
  static readonly migrations = partitionLogMigrations;
  readonly #config = createConfig(this.env);
  readonly #log: PartitionLog;
  readonly #waiters = new Set<() => void>();
  #alarmIsSet = false;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, "EventLog", EventLog.migrations);
    this.#log = new PartitionLog(ctx.storage.sql);
  }

  async append(records: readonly NewRecord[]): Promise<number> {
    const first = this.#log.append(records);
    if (!this.#alarmIsSet) {
      this.#alarmIsSet = true;
      // Not awaited, so that it joins the commit of the records; the reply waits for that commit.
      void this.ctx.storage.setAlarm(Date.now() + retentionEveryMs);
    }
    for (const wake of this.#waiters) wake();
    return first;
  }

  /** Waits up to `waitMs` for a record at or after `offset`. */
  async read(offset: number, maxRecords: number, maxBytes: number, waitMs: number): Promise<LogSlice> {
    const slice = this.#log.read(offset, maxRecords, maxBytes);
    if (slice.records.length > 0 || waitMs <= 0) return slice;
    await new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#waiters.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, waitMs);
      this.#waiters.add(wake);
    });
    return this.#log.read(offset, maxRecords, maxBytes);
  }

  async bounds(): Promise<{ start: number; end: number }> {
    return { start: this.#log.start, end: this.#log.end };
  }

  async offsetAt(timestamp: number): Promise<number> {
    return this.#log.offsetAt(timestamp);
  }

  override async alarm(): Promise<void> {
    const { KAFKA_RETENTION_SECONDS, KAFKA_RETENTION_BYTES } = this.#config;
    const now = Date.now();
    this.#log.retain({ maxAgeMs: KAFKA_RETENTION_SECONDS * 1000, maxBytes: KAFKA_RETENTION_BYTES }, now);
    this.#alarmIsSet = this.#log.start < this.#log.end;
    if (this.#alarmIsSet) await this.ctx.storage.setAlarm(now + retentionEveryMs);
  }
}
