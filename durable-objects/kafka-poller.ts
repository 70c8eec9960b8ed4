// Reads its share of an events topic and creates tasks from the records. It polls in rounds inside an alarm, which sets itself again:
// at once while there is data, and after growing delays while there is none. Of the embedded log a record wakes its poller, which
// therefore rests after two minutes without any. Positions, delays and what fails are on disk. The cron wakes a poller that has stopped.
import { DurableObject } from "cloudflare:workers";
import { createKafkaPollerServices } from "../src/composition/objects.ts";
import { BacklogLimit } from "../src/kafka/backlog-limit.ts";
import type { EventRecord, EventSink, EventSource, PublishedRecord, SourceError } from "../src/kafka/event-source.ts";
import { resubmissionOf, submissionOf } from "../src/kafka/event-task.ts";
import { type EventTopic, type PollerShare, pollerName } from "../src/kafka/event-topic.ts";
import { pollOnce } from "../src/kafka/poll-once.ts";
import { PollPace, usualMaxDelayMs } from "../src/kafka/poll-pace.ts";
import { PollerPartitions } from "../src/kafka/poller-partitions.ts";
import { PollerProgress } from "../src/kafka/poller-progress.ts";
import { noReplay, PollerRows, pollerMigrations } from "../src/kafka/poller-rows.ts";
import type { KafkaPollerObject, PollerCondition, PollerStatus, Seek } from "../src/kafka/poller-status.ts";
import { submitTraced } from "../src/kafka/submit-traced.ts";
import { fail, ok, type Result } from "../src/kernel/result.ts";
import { migrate } from "../src/storage/migrations.ts";
import { ActivityReport } from "../src/tasks/deployment-watch.ts";
import { log } from "../src/telemetry/log.ts";

/** An alarm may run for 15 minutes, but a shorter one has less to repeat after an interruption. */
const alarmMs = 20_000;
const restMs = 250;
/** A daily budget may be raised before the day ends. */
const budgetCheckMs = 10_000;
/** An object may be unloaded after 10 s without a call, so a shorter delay need not be stored. */
const storedIdleMs = 6000;
/** The platform gives up an alarm that is overdue for longer. */
const lostAlarmMs = 60_000;

export class KafkaPoller extends DurableObject<Env> implements KafkaPollerObject {
  static readonly migrations = pollerMigrations;
  readonly #services = createKafkaPollerServices(this.env, (work) => this.ctx.waitUntil(work));
  readonly #config = this.#services.config;
  readonly #rows: PollerRows;
  readonly #shards = this.#services.shards;
  readonly #tracer = this.#services.tracer;
  readonly #budget = this.#services.budget;
  readonly #backlog = new BacklogLimit(this.#config.KAFKA_MAX_BACKLOG, () => this.#shards.backlogOf("kafka_events"));
  readonly #activity = new ActivityReport(() => this.#services.watch.stir());
  readonly #pace: PollPace;
  readonly #progress: PollerProgress;
  readonly #partitions: PollerPartitions;
  #source: EventSource | null = null;
  readonly #sinks = new Map<string, EventSink | null>();
  #share: PollerShare;
  #budgetSpentUntil: number | null = null;
  #isPolling = false;
  #wasWoken = false;
  /** An alarm is set that runs at once. */
  #isAlarmDue = false;
  /** Counts the seeks, so that a round that began before a seek does not overwrite its position. */
  #seeks = 0;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, "KafkaPoller", KafkaPoller.migrations);
    this.#rows = new PollerRows(ctx.storage.sql);
    const { topic, poller } = this.#rows.share();
    this.#share = { topic: topic ?? this.#config.KAFKA_TOPIC, poller };
    this.#rows.readTopic(this.#share.topic);
    const maxDelayMs = this.#services.isWokenByRecords ? usualMaxDelayMs : this.#config.KAFKA_IDLE_POLL_SECONDS * 1000;
    this.#pace = new PollPace(this.#config.KAFKA_MAX_FETCH_BYTES, maxDelayMs, this.#rows.idleMs());
    this.#progress = new PollerProgress(this.#rows.trouble());
    this.#partitions = new PollerPartitions({
      rows: this.#rows,
      config: this.#config,
      shareOf: () => this.#share,
      configured: () => this.#topic?.partitions ?? this.#config.KAFKA_PARTITIONS,
      sourceOf: () => this.#sourceOf(),
    });
  }

  async wake(share: PollerShare): Promise<void> {
    this.#remember(share);
    if (this.#rows.pausedBy() !== null) return;
    this.#wasWoken = true;
    this.#pace.reset();
    this.ctx.waitUntil(this.#activity.report());
    await this.#pollNow();
  }

  async rouse(share: PollerShare): Promise<boolean> {
    this.#remember(share);
    if (this.#rows.pausedBy() !== null) return false;
    const alarmAt = await this.ctx.storage.getAlarm();
    if (alarmAt === null || alarmAt < Date.now() - lostAlarmMs) await this.#pollNow();
    return this.#progress.trouble() === null;
  }

  /** The delays stay as they are, because every isolate calls it. */
  async start(share: PollerShare): Promise<void> {
    this.#remember(share);
    if (this.#rows.pausedBy() === null && this.#progress.read().last_poll_at === null) await this.#pollNow();
  }

  override async alarm(): Promise<void> {
    this.#isPolling = true;
    this.#isAlarmDue = false;
    let delay: number | null = null;
    try {
      delay = await this.#rounds(Date.now() + alarmMs);
    } catch (error) {
      this.#fail({ reason: "unavailable", message: String(error) });
      this.#progress.failedAt(this.#partitions.saved(), Date.now());
      delay = this.#pace.backOffFailed();
    } finally {
      this.#isPolling = false;
    }
    this.#rows.saveIdleMs(this.#pace.idleMs < storedIdleMs ? 0 : this.#pace.idleMs);
    this.#rows.saveTrouble(this.#progress.trouble());
    if (this.#wasWoken && this.#rows.pausedBy() === null) delay = 0;
    if (delay !== null) await this.ctx.storage.setAlarm(Date.now() + delay);
  }

  async status(share: PollerShare): Promise<PollerStatus> {
    this.#remember(share);
    this.#activity.looked();
    const partitions = this.#partitions.all();
    const saved = this.#rows.positions();
    const ends = await this.#sourceOf().offsets(partitions, "latest");
    const nextPollAt = await this.ctx.storage.getAlarm();
    return {
      poller: this.#name,
      topic: share.topic,
      source: this.#sourceOf().name,
      partitions: partitions.map((partition) => {
        const row = saved.get(partition);
        const end = (ends.ok && ends.value.get(partition)) ?? null;
        const known = row && typeof end === "number";
        return {
          partition,
          position: row?.position ?? null,
          committed: row?.committed ?? null,
          end: typeof end === "number" ? end : null,
          lag: known ? Math.max(0, end - row.position) : null,
        };
      }),
      paused_by: this.#rows.pausedBy(),
      resting: this.#backlog.isReached,
      budget_spent_until: this.#budgetSpentUntil,
      next_poll_at: nextPollAt,
      ...this.#progress.read(),
      stuck: this.#stuck(),
      topic_partitions: this.#rows.topicPartitions(),
    };
  }

  async condition(share: PollerShare): Promise<PollerCondition> {
    this.#remember(share);
    const topicPartitions = this.#rows.topicPartitions();
    return { poller: this.#name, topic: share.topic, stuck: this.#stuck(), topicPartitions };
  }

  async pause(by: string): Promise<void> {
    this.#rows.pause(by);
    this.#progress.endFailure();
    this.#rows.saveTrouble(this.#progress.trouble());
    this.ctx.waitUntil(this.#activity.report());
  }

  async resume(share: PollerShare): Promise<void> {
    this.#rows.pause(null);
    await this.wake(share);
  }

  async seek(share: PollerShare, { partition, to, force }: Seek): Promise<Result<number, SourceError>> {
    this.#remember(share);
    const before = this.#rows.positions().get(partition);
    let position: number;
    if (typeof to === "object" && "offset" in to) position = to.offset;
    else {
      const found = await this.#sourceOf().offsets([partition], typeof to === "string" ? to : to.timestamp);
      if (!found.ok) return fail(found.error);
      position = found.value.get(partition) ?? 0;
    }
    this.#seeks += 1;
    const replay = force ? { replayUntil: before?.position ?? 0, replay: crypto.randomUUID() } : noReplay;
    this.#rows.save(partition, { position, committed: before?.committed ?? null, ...replay });
    await this.wake(share);
    return ok(position);
  }

  async publish(topic: string, records: readonly PublishedRecord[]): Promise<Result<void, SourceError>> {
    const unsupported = { reason: "unsupported", message: "this driver writes its results elsewhere" } as const;
    const sink = this.#sinks.get(topic) ?? this.#services.sinkOf(topic);
    this.#sinks.set(topic, sink);
    return sink?.publish(records) ?? fail(unsupported);
  }

  async #pollNow(): Promise<void> {
    if (this.#isPolling || this.#isAlarmDue) return;
    this.#isAlarmDue = true;
    await this.ctx.storage.setAlarm(Date.now()).catch((error: unknown) => {
      this.#isAlarmDue = false;
      throw error;
    });
  }

  /**
   * Polls until there is nothing to do. Returns the delay until the next poll in milliseconds; null while the poller is paused or rests, and
   * when the settings no longer name its topic.
   */
  async #rounds(until: number): Promise<number | null> {
    while (Date.now() < until) {
      this.#wasWoken = false;
      const topic = this.#topic;
      if (topic === null || this.#rows.pausedBy() !== null) return null;
      // A poll that will hardly find a record asks only when it found one.
      const limitMs = this.#isIdle ? null : await this.#limitedMs(topic);
      if (limitMs !== null) return limitMs;
      await this.#partitions.follow(Date.now());
      const positions = await this.#partitions.positions();
      if (!positions.ok) {
        this.#fail(positions.error);
        this.#progress.failedAt(this.#partitions.saved(), Date.now());
        return this.#pace.backOffFailed();
      }
      const outcome = await this.#round(positions.value, topic);
      if (outcome === "more" || outcome === "held") this.#pace.reset();
      else if (this.#wasWoken) continue;
      else if (outcome === "nothing" && this.#services.isWokenByRecords && this.#pace.mayRest) return null;
      else return outcome === "failed" ? this.#pace.backOffFailed() : this.#pace.backOff();
    }
    return 0;
  }

  /** The last poll found nothing. */
  get #isIdle(): boolean {
    return this.#pace.idleMs > 0;
  }

  /** When a poller that may read no records now looks again, in milliseconds; null when it may read. */
  async #limitedMs({ tenant }: EventTopic): Promise<number | null> {
    if (await this.#backlog.check(Date.now())) return restMs;
    this.#budgetSpentUntil = await this.#budget.exhaustedUntil(tenant);
    return this.#budgetSpentUntil === null ? null : Math.min(budgetCheckMs, this.#budgetSpentUntil - Date.now());
  }

  async #round(positions: Map<number, number>, topic: EventTopic): Promise<"more" | "nothing" | "held" | "failed"> {
    const seeks = this.#seeks;
    const saved = this.#rows.positions();
    const committed = new Map(
      [...saved].flatMap(([partition, row]) => (row.committed === null ? [] : [[partition, row.committed] as const])),
    );
    const config = this.#config;
    const context = {
      ...topic,
      maxBytes: config.MAX_BODY_BYTES,
      ownTaskTypes: this.#services.ownTaskTypes,
    };
    const replayOf = ({ partition, offset }: EventRecord) => {
      const row = saved.get(partition);
      return row && offset < row.replayUntil ? row.replay : null;
    };
    const source = this.#sourceOf();
    let isHeld = false;
    const round = await pollOnce(
      {
        source: {
          fetch: async (from, limits) => {
            const fetched = await source.fetch(from, limits);
            isHeld = this.#isIdle && fetched.ok && fetched.value.length > 0 && (await this.#limitedMs(topic)) !== null;
            // They are read again when there is room for them.
            return isHeld ? ok([]) : fetched;
          },
          moved: (from) => source.moved?.(from) ?? new Map(),
          commit: (offsets) => source.commit(offsets),
        },
        submit: (shard, submissions) =>
          submitTraced(submissions, config.KAFKA_GROUP, this.#tracer, () =>
            this.#shards.named(shard).submitMany(submissions),
          ),
        submissionOf: (record) => submissionOf(record, { ...context, replay: replayOf(record) }),
        resubmissionOf: (record, before, taken) => resubmissionOf(record, before, taken, topic),
        autoCommit: config.KAFKA_AUTO_COMMIT,
        skipTombstones: config.KAFKA_TOMBSTONES === "skip",
      },
      { positions, committed },
      {
        maxRecords: config.KAFKA_MAX_FETCH_RECORDS,
        maxBytes: this.#pace.fetchBytes,
        waitMs: config.KAFKA_FETCH_WAIT_MS,
      },
    );
    this.#progress.polled(round, Date.now());
    this.#tracer.flushLater();
    if (this.#seeks === seeks) this.#rows.saveRound(round.positions, round.committed);
    if (round.records > 0) {
      const { records, created, refused } = round;
      log("info", { event: "poll", ...this.#share, records, created, refused });
    }
    if (isHeld) return "held";
    const mayFetchMore = this.#pace.adaptFetch(round.error);
    if (!round.error) return round.records > 0 ? "more" : "nothing";
    this.#fail(round.error);
    return mayFetchMore ? "more" : "failed";
  }

  #sourceOf(): EventSource {
    this.#source ??= this.#services.sourceOf(this.#share, this.#topic?.tenant ?? "");
    return this.#source;
  }

  get #name(): string {
    return pollerName(this.#share, this.#config.KAFKA_TOPIC);
  }

  /** What the settings say of the topic; null when they no longer name it. */
  get #topic(): EventTopic | null {
    return this.#config.eventTopics.find(({ topic }) => topic === this.#share.topic) ?? null;
  }

  #stuck(): PollerStatus["stuck"] {
    return this.#progress.stuck(Date.now(), this.#config.eventTopics.length > 1 ? this.#share.topic : null);
  }

  #remember(share: PollerShare): void {
    if (share.poller === this.#share.poller && share.topic === this.#share.topic) return;
    this.#share = share;
    this.#source = null;
    this.#rows.saveShare({ ...share, topic: share.topic === this.#config.KAFKA_TOPIC ? null : share.topic });
    this.#rows.readTopic(share.topic);
  }

  #fail(error: SourceError): void {
    this.#progress.failed(error, Date.now());
    log("warn", { event: "poll_failed", ...this.#share, reason: error.reason, error: error.message });
  }
}
