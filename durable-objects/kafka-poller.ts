// Reads its share of the events topic and makes tasks of it, in rounds inside one alarm that arms itself again: at once while
// there is data, later and later when there is none. Its positions are on disk; the minute's cron wakes one that stopped.
import { DurableObject } from "cloudflare:workers";
import { createKafkaPollerServices } from "../src/composition/objects.ts";
import { kafkaTenant } from "../src/config/kafka-settings.ts";
import { mustRest } from "../src/kafka/backpressure.ts";
import type { EventRecord, EventSource, SourceError } from "../src/kafka/event-source.ts";
import { submissionOf } from "../src/kafka/event-task.ts";
import { pollOnce } from "../src/kafka/poll-once.ts";
import { PollerRows } from "../src/kafka/poller-rows.ts";
import type { KafkaPollerObject, PollerStatus, Seek } from "../src/kafka/poller-status.ts";
import { submitTraced } from "../src/kafka/submit-traced.ts";
import { fail, ok, type Result } from "../src/kernel/result.ts";
import { log } from "../src/telemetry/log.ts";

/** An alarm may run 15 minutes; a shorter one leaves less to repeat when it is cut off. */
const roundsMs = 20_000;
const idleMs = { first: 100, last: 30_000 };
const restMs = 250;
/** A budget may be raised before its day is over. */
const closedMs = 10_000;
/** Half of what an isolate has. */
const mostBytes = 64_000_000;
/** How often the backlog is counted, which takes a call to each shard of derived ids. */
const backlogEveryMs = 250;

export class KafkaPoller extends DurableObject<Env> implements KafkaPollerObject {
  readonly #services = createKafkaPollerServices(this.env);
  readonly #config = this.#services.config;
  readonly #rows = new PollerRows(this.ctx.storage.sql);
  readonly #shards = this.#services.shards;
  readonly #tracer = this.#services.tracer;
  readonly #budget = this.#services.budget;
  #closedUntil: number | null = null;
  #source: EventSource | null = null;
  #poller = this.#rows.number();
  #polling = false;
  #wokenMeanwhile = false;
  /** An alarm for now is set. */
  #called = false;
  /** Rises with each seek, so that a round under way does not undo it. */
  #seeks = 0;
  #resting = false;
  #backlogAt = 0;
  #idleMs = idleMs.first;
  #maxBytes = this.#config.KAFKA_MAX_FETCH_BYTES;
  #seen = { records: 0, created: 0, refused: 0 };
  #lastPollAt: number | null = null;
  #lastError: { message: string; at: number } | null = null;

  async wake(poller: number): Promise<void> {
    this.#remember(poller);
    if (this.#rows.pausedBy() !== null) return;
    this.#wokenMeanwhile = true;
    this.#idleMs = idleMs.first;
    if (this.#polling || this.#called) return;
    this.#called = true;
    await this.ctx.storage.setAlarm(Date.now());
  }

  override async alarm(): Promise<void> {
    this.#polling = true;
    this.#called = false;
    let delay: number | null = null;
    try {
      delay = await this.#rounds(Date.now() + roundsMs);
    } catch (error) {
      this.#fail({ reason: "unavailable", message: String(error) });
      delay = this.#backOff();
    } finally {
      this.#polling = false;
    }
    if (delay !== null) await this.ctx.storage.setAlarm(Date.now() + (this.#wokenMeanwhile ? 0 : delay));
  }

  async status(poller: number): Promise<PollerStatus> {
    this.#remember(poller);
    const partitions = this.#partitions();
    const places = this.#rows.places();
    const ends = await this.#sourceOf().offsets(partitions, "latest");
    const nextPollAt = await this.ctx.storage.getAlarm();
    return {
      poller: `poller-${poller}`,
      source: this.#sourceOf().name,
      partitions: partitions.map((partition) => {
        const place = places.get(partition);
        const end = (ends.ok && ends.value.get(partition)) ?? null;
        const known = place && typeof end === "number";
        return {
          partition,
          position: place?.position ?? null,
          committed: place?.committed ?? null,
          end: typeof end === "number" ? end : null,
          lag: known ? Math.max(0, end - place.position) : null,
        };
      }),
      paused_by: this.#rows.pausedBy(),
      resting: this.#resting,
      budget_spent_until: this.#closedUntil,
      last_poll_at: this.#lastPollAt,
      next_poll_at: nextPollAt,
      last_error: this.#lastError,
      ...this.#seen,
    };
  }

  async pause(by: string): Promise<void> {
    this.#rows.pause(by);
  }

  async resume(poller: number): Promise<void> {
    this.#rows.pause(null);
    await this.wake(poller);
  }

  async seek(poller: number, { partition, to, force }: Seek): Promise<Result<number, SourceError>> {
    this.#remember(poller);
    const before = this.#rows.places().get(partition);
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
    await this.wake(poller);
    return ok(position);
  }

  /** Polls until there is nothing to do. How long until the next try; null when nobody is to try. */
  async #rounds(until: number): Promise<number | null> {
    while (Date.now() < until) {
      this.#wokenMeanwhile = false;
      if (this.#rows.pausedBy() !== null) return null;
      if (await this.#mustRest()) return restMs;
      this.#closedUntil = await this.#budget.closedUntil(kafkaTenant(this.#config));
      if (this.#closedUntil !== null) return Math.min(closedMs, this.#closedUntil - Date.now());
      const positions = await this.#positions();
      if (!positions.ok) {
        this.#fail(positions.error);
        return this.#backOff();
      }
      const more = await this.#round(positions.value);
      if (more === "more") this.#idleMs = idleMs.first;
      else if (!this.#wokenMeanwhile) return this.#backOff();
    }
    return 0;
  }

  async #round(positions: Map<number, number>): Promise<"more" | "nothing" | "failed"> {
    const seeks = this.#seeks;
    const places = this.#rows.places();
    const committed = new Map(
      [...places].flatMap(([partition, place]) =>
        place.committed === null ? [] : [[partition, place.committed] as const],
      ),
    );
    const config = this.#config;
    const context = { tenant: kafkaTenant(config), topic: config.KAFKA_TOPIC, maxBytes: config.MAX_BODY_BYTES };
    const replayOf = ({ partition, offset }: EventRecord) => {
      const place = places.get(partition);
      return place && offset < place.replayUntil ? place.replay : null;
    };
    const round = await pollOnce(
      {
        source: this.#sourceOf(),
        submit: (shard, submissions) =>
          submitTraced(submissions, config.KAFKA_GROUP, this.#tracer, () =>
            this.#shards.named(shard).submitMany(submissions),
          ),
        submissionOf: (record) => submissionOf(record, { ...context, replay: replayOf(record) }),
        autoCommit: config.KAFKA_AUTO_COMMIT,
      },
      { positions, committed },
      { maxRecords: config.KAFKA_MAX_FETCH_RECORDS, maxBytes: this.#maxBytes, waitMs: config.KAFKA_FETCH_WAIT_MS },
    );
    this.#lastPollAt = Date.now();
    this.#tracer.flushLater();
    for (const count of ["records", "created", "refused"] as const) this.#seen[count] += round[count];
    if (this.#seeks === seeks) this.#save(round.positions, round.committed);
    if (round.records > 0) {
      const { records, created, refused } = round;
      log("info", { event: "poll", poller: this.#poller, records, created, refused });
    }
    this.#adaptBytes(round.error);
    if (round.error) this.#fail(round.error);
    else this.#lastError = null;
    if (round.error?.reason === "oversize") return this.#maxBytes < mostBytes ? "more" : "failed";
    return round.error ? "failed" : round.records > 0 ? "more" : "nothing";
  }

  #save(positions: ReadonlyMap<number, number>, committed: ReadonlyMap<number, number>): void {
    const places = this.#rows.places();
    for (const [partition, position] of positions) {
      const before = places.get(partition);
      const told = committed.get(partition) ?? null;
      if (before?.position === position && before.committed === told) continue;
      const replay = before && position < before.replayUntil ? before : noReplay;
      const { replayUntil, replay: id } = replay;
      this.#rows.save(partition, { position, committed: told, replayUntil, replay: id });
    }
  }

  /** Where each of its partitions goes on; asked of the source where it never was. */
  async #positions(): Promise<Result<Map<number, number>, SourceError>> {
    const places = this.#rows.places();
    const mine = this.#partitions();
    const positions = new Map(
      mine.flatMap((partition) => {
        const place = places.get(partition);
        return place ? [[partition, place.position] as const] : [];
      }),
    );
    const unknown = mine.filter((partition) => !positions.has(partition));
    if (unknown.length === 0) return ok(positions);
    const found = await this.#sourceOf().offsets(unknown, this.#config.KAFKA_OFFSET_RESET);
    if (!found.ok) return fail(found.error);
    return ok(new Map([...positions, ...found.value]));
  }

  /** What a reply may weigh is no bound on what the bridge polls: one that was refused is allowed more, then less again. */
  #adaptBytes(error: SourceError | null): void {
    if (error?.reason === "oversize") this.#maxBytes = Math.min(mostBytes, this.#maxBytes * 4);
    else if (!error) this.#maxBytes = Math.max(this.#config.KAFKA_MAX_FETCH_BYTES, Math.floor(this.#maxBytes / 2));
  }

  async #mustRest(): Promise<boolean> {
    const now = Date.now();
    if (!this.#resting && now - this.#backlogAt < backlogEveryMs) return false;
    this.#backlogAt = now;
    const backlog = await this.#shards.backlogOf("kafka_events");
    this.#resting = mustRest(this.#resting, backlog, this.#config.KAFKA_MAX_BACKLOG);
    return this.#resting;
  }

  #partitions(): number[] {
    const { KAFKA_PARTITIONS, KAFKA_CONSUMERS } = this.#config;
    return Array.from({ length: KAFKA_PARTITIONS }, (_, partition) => partition).filter(
      (partition) => partition % KAFKA_CONSUMERS === this.#poller,
    );
  }

  #sourceOf(): EventSource {
    this.#source ??= this.#services.sourceOf(this.#poller);
    return this.#source;
  }

  #remember(poller: number): void {
    if (poller === this.#poller) return;
    this.#poller = poller;
    this.#rows.saveNumber(poller);
  }

  #backOff(): number {
    const delay = this.#idleMs;
    this.#idleMs = Math.min(idleMs.last, delay * 2);
    return delay;
  }

  #fail({ reason, message }: SourceError): void {
    this.#lastError = { message, at: Date.now() };
    log("warn", { event: "poll_failed", poller: this.#poller, reason, error: message });
  }
}

const noReplay = { replayUntil: 0, replay: null };
