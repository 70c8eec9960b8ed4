// A partition of the embedded log. Records are on disk when `append` returns. The records of a call share a commit and have consecutive
// offsets. A read can wait for new records. Records are ordered within the partition only, as in Kafka.
import { DurableObject } from "cloudflare:workers";
import { createEventLogServices } from "../src/composition/objects.ts";
import type { LogSlice, NewRecord } from "../src/kafka/log-record.ts";
import { PartitionLog, partitionLogMigrations } from "../src/kafka/partition-log.ts";
import type { EventLogObject } from "../src/kafka/partitioned-log.ts";
import { type ProducerOfBatch, ProducerStates, type RefusedBatch } from "../src/kafka/producer-states.ts";
import { migrate } from "../src/storage/migrations.ts";
import { ActivityReport } from "../src/tasks/deployment-watch.ts";

/** How often records are deleted while some are appended or expire. A record may stay this much longer than its retention. */
const retentionEveryMs = 600_000;
/** How soon a report to the watch that failed is made again: no cron may look for hours. */
const reportAgainMs = 10_000;

export class EventLog extends DurableObject<Env> implements EventLogObject {
  static readonly migrations = partitionLogMigrations;
  readonly #services = createEventLogServices(this.env);
  readonly #log: PartitionLog;
  readonly #producers: ProducerStates;
  readonly #waiters = new Set<() => void>();
  readonly #activity = new ActivityReport(() => this.#services.watch.stir());
  /** Unix milliseconds; null when no alarm is set. */
  #alarmAt: number | null = null;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, "EventLog", EventLog.migrations);
    this.#log = new PartitionLog(ctx.storage.sql);
    this.#producers = new ProducerStates(ctx.storage.sql);
    ctx.blockConcurrencyWhile(async () => {
      this.#alarmAt = await ctx.storage.getAlarm();
    });
  }

  async append(records: readonly NewRecord[]): Promise<number> {
    const first = this.#allOrNone(() => this.#log.append(records));
    await this.#appended();
    return first;
  }

  /** What the log has already is not appended again. That it has it shares a commit with the records. */
  async appendOnce(records: readonly NewRecord[], producer: ProducerOfBatch): Promise<number | RefusedBatch> {
    const reception = this.#producers.receive(producer, records.length);
    if (typeof reception === "string") return reception;
    const { stored, offset } = reception;
    const rest = records.slice(stored);
    if (rest.length === 0) return offset ?? this.#log.end;
    const first = this.#allOrNone(() => {
      const at = this.#log.append(rest);
      this.#producers.keep(producer, { stored, count: rest.length, offset: at, now: Date.now() });
      return at;
    });
    await this.#appended();
    return offset ?? first;
  }

  /** A record that cannot be stored leaves none of those before it behind, whose offsets the next records get. */
  #allOrNone<T>(write: () => T): T {
    return this.ctx.storage.transactionSync(write);
  }

  /** The cron knows of the record before the writer does: it wakes the poller if nobody else does. */
  async #appended(): Promise<void> {
    const retainAt = Date.now() + retentionEveryMs;
    // The platform gives up an alarm that is long overdue.
    if (this.#alarmAt === null || this.#alarmAt > retainAt || this.#alarmAt < retainAt - 2 * retentionEveryMs) {
      // Not awaited, so that it joins the commit of the records; the reply waits for that commit.
      void this.#setAlarm(retainAt);
    }
    for (const wake of this.#waiters) wake();
    if (!(await this.#activity.report())) await this.#setAlarm(Date.now() + reportAgainMs);
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
    this.#activity.looked();
    return { start: this.#log.start, end: this.#log.end };
  }

  async offsetAt(timestamp: number): Promise<number> {
    return this.#log.offsetAt(timestamp);
  }

  override async alarm(): Promise<void> {
    if (this.#activity.isOwed) await this.#activity.report();
    const { KAFKA_RETENTION_SECONDS, KAFKA_RETENTION_BYTES } = this.#services.config;
    const [now, maxAgeMs] = [Date.now(), KAFKA_RETENTION_SECONDS * 1000];
    this.#log.retain({ maxAgeMs, maxBytes: KAFKA_RETENTION_BYTES }, now);
    this.#producers.forgetSilent(now);
    // The size grows only by what is appended. A record whose time is in the future is looked at again.
    const oldest = this.#log.oldestTimestamp();
    const expiresIn = oldest === null ? null : Math.max(retentionEveryMs, Math.min(maxAgeMs, oldest + maxAgeMs - now));
    this.#alarmAt = null;
    if (this.#activity.isOwed) await this.#setAlarm(now + reportAgainMs);
    else if (expiresIn !== null) await this.#setAlarm(now + expiresIn);
  }

  #setAlarm(at: number): Promise<void> {
    this.#alarmAt = at;
    return this.ctx.storage.setAlarm(at);
  }
}
