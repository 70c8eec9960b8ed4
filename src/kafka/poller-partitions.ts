// The partitions that a poller reads, and from where: its share of those that the topic has, which grow.
import { fail, ok, type Result } from "../kernel/result.ts";
import { log } from "../telemetry/log.ts";
import type { EventSource, Positions, SourceError } from "./event-source.ts";
import type { PollerShare } from "./event-topic.ts";
import { noReplay, type PollerRows } from "./poller-rows.ts";

const countMs = 60_000;
/** Until the topic's partitions are known. */
const firstCountMs = 10_000;

export interface PollerPartitionsOptions {
  rows: PollerRows;
  config: { KAFKA_CONSUMERS: number; KAFKA_START: "group" | "reset"; KAFKA_OFFSET_RESET: "earliest" | "latest" };
  shareOf: () => PollerShare;
  /** How many the topic has according to the settings. */
  configured: () => number;
  sourceOf: () => EventSource;
}

export class PollerPartitions {
  readonly #options: PollerPartitionsOptions;
  /** When the topic's partitions were last counted. */
  #countedAt = 0;

  constructor(options: PollerPartitionsOptions) {
    this.#options = options;
  }

  /**
   * Counts the topic's partitions. Those by which a known topic has grown are read from their first record, and so are all of a topic that
   * was deleted and made anew.
   */
  async follow(now: number): Promise<void> {
    const { rows, shareOf, sourceOf } = this.#options;
    const before = rows.topicPartitions();
    if (now - this.#countedAt < (before === null ? firstCountMs : countMs)) return;
    this.#countedAt = now;
    const found = await sourceOf().partitions();
    if (!found.ok || !found.value) return;
    await this.#beginAnew(found.value);
    if (found.value === before) return;
    const added = this.#shareOf(found.value).filter((partition) => before !== null && partition >= before);
    const starts = added.length === 0 ? ok(new Map()) : await sourceOf().offsets(added, "earliest");
    if (!starts.ok) return;
    for (const [partition, position] of starts.value) rows.save(partition, { position, committed: null, ...noReplay });
    rows.saveTopicPartitions(found.value);
    log("info", { event: "partitions_counted", ...shareOf(), partitions: found.value, before });
  }

  async #beginAnew(partitions: number): Promise<void> {
    const { rows, shareOf, sourceOf } = this.#options;
    const [id, before] = [sourceOf().topicId?.() ?? null, rows.topicId()];
    if (id === null || id === before) return;
    if (before !== null) {
      const read = this.#shareOf(partitions).filter((partition) => rows.positions().has(partition));
      const starts = await sourceOf().offsets(read, "earliest");
      if (!starts.ok) return;
      for (const [partition, position] of starts.value)
        rows.save(partition, { position, committed: null, ...noReplay });
      log("warn", { event: "topic_made_anew", ...shareOf(), positions: Object.fromEntries(starts.value) });
    }
    rows.saveTopicId(id);
  }

  /** The next offset of each partition. The source gives it for a partition that was never read: see KAFKA_START. */
  async positions(): Promise<Result<Map<number, number>, SourceError>> {
    const positions = this.saved();
    const unknown = this.all().filter((partition) => !positions.has(partition));
    if (unknown.length === 0) return ok(positions);
    const committed = await this.#committed(unknown);
    if (!committed.ok) return committed;
    const rest = unknown.filter((partition) => !committed.value.has(partition));
    if (rest.length === 0) return ok(new Map([...positions, ...committed.value]));
    const found = await this.#options.sourceOf().offsets(rest, this.#options.config.KAFKA_OFFSET_RESET);
    if (!found.ok) return fail(found.error);
    return ok(new Map([...positions, ...committed.value, ...found.value]));
  }

  /** Where the group was, for a partition that this poller has never read: another poller's, or another system's. */
  async #committed(partitions: readonly number[]): Promise<Result<Positions, SourceError>> {
    const { config, shareOf, sourceOf } = this.#options;
    const found = config.KAFKA_START === "group" ? await sourceOf().committed?.(partitions) : undefined;
    if (!found) return ok(new Map());
    if (found.ok && found.value.size > 0) {
      log("info", { event: "begun_at_committed", ...shareOf(), positions: Object.fromEntries(found.value) });
    }
    return found;
  }

  /** Those of the partitions that were read. */
  saved(): Map<number, number> {
    const saved = this.#options.rows.positions();
    return new Map(
      this.all().flatMap((partition) => {
        const row = saved.get(partition);
        return row ? [[partition, row.position] as const] : [];
      }),
    );
  }

  /** A broker that does not tell how many there are sends records of all of them. */
  all(): number[] {
    const { rows, configured } = this.#options;
    const seen = [...rows.positions().keys()].map((partition) => partition + 1);
    return this.#shareOf(rows.topicPartitions() ?? Math.max(configured(), ...seen));
  }

  #shareOf(partitions: number): number[] {
    const { config, shareOf } = this.#options;
    return Array.from({ length: partitions }, (_, partition) => partition).filter(
      (partition) => partition % config.KAFKA_CONSUMERS === shareOf().poller,
    );
  }
}
