// Reads events over Kafka's own protocol, from the leader of each partition. The poller's positions are the truth: every fetch names
// them, there are no members of a group, and the offsets that are committed are for dashboards and for a poller that begins. Records of
// aborted transactions and markers are left out. Leaders are asked side by side, and the first that has records ends the wait: what the others answer is kept.
import type { Result } from "../../kernel/result.ts";
import { log } from "../../telemetry/log.ts";
import type { EventRecord, EventSource, FetchLimits, Positions, SourceError } from "../event-source.ts";
import { Cluster, type ClusterOptions, whileLeadersChange } from "./cluster.ts";
import { codes, isStaleCoordinator, isStaleLeader } from "./error-codes.ts";
import { FetchedAhead } from "./fetched-ahead.ts";
import {
  endsOfLog,
  type FetchedPartition,
  fetchRecords,
  listOffsets,
  offsetCommit,
  offsetFetch,
} from "./read-requests.ts";
import { readBatches } from "./record-batch.ts";
import { errorFor, refuseCode, settle } from "./wire-error.ts";

export interface KafkaEventSourceOptions extends ClusterOptions {
  group: string;
  /** Where a poller goes on whose position is no longer in the log. */
  reset: "earliest" | "latest";
}

export class KafkaEventSource implements EventSource {
  readonly name = "kafka";
  readonly #cluster: Cluster;
  readonly #group: string;
  readonly #reset: "earliest" | "latest";
  readonly #ahead = new FetchedAhead();
  /** Broker → the fetch that it has not answered yet, which becomes its error. */
  readonly #inFlight = new Map<number, Promise<unknown>>();
  /** Partition → a position that is not in the log, and where to go on instead. */
  readonly #moved = new Map<number, { position: number; next: number }>();
  /** Of the log that `#ahead` and `#moved` are about. */
  #topicId: string | null = null;
  #turn = 0;

  constructor({ group, reset, ...cluster }: KafkaEventSourceOptions) {
    this.#cluster = new Cluster(cluster);
    this.#group = group;
    this.#reset = reset;
  }

  partitions(): Promise<Result<number, SourceError>> {
    return settle(async () => {
      const count = await this.#cluster.partitions();
      if (this.#cluster.topicId !== this.#topicId) {
        this.#topicId = this.#cluster.topicId;
        this.#ahead.clear();
        this.#moved.clear();
      }
      return count;
    });
  }

  topicId(): string | null {
    return this.#topicId;
  }

  fetch(positions: Positions, limits: FetchLimits): Promise<Result<EventRecord[], SourceError>> {
    return settle(async () => {
      // Another partition is first each time, so that a full one does not hold up the others.
      const turn = this.#turn++ % Math.max(1, positions.size);
      const inTurn = [...positions].slice(turn).concat([...positions].slice(0, turn));
      if (!this.#hasAny(inTurn)) await whileLeadersChange(() => this.#fetch(inTurn, limits));
      return this.#ahead.take(inTurn, limits);
    });
  }

  moved(positions: Positions): Positions {
    const moved = [...this.#moved].filter(([partition, { position }]) => positions.get(partition) === position);
    return new Map(moved.map(([partition, { next }]) => [partition, next]));
  }

  offsets(partitions: readonly number[], at: "earliest" | "latest" | number): Promise<Result<Positions, SourceError>> {
    return settle(async () => {
      const found = await whileLeadersChange(() => this.#offsets(partitions, at));
      if (at !== "latest") return found;
      return new Map([...found].map(([partition, end]) => [partition, this.#ahead.endFor(partition, end)] as const));
    });
  }

  commit(positions: Positions): Promise<Result<void, SourceError>> {
    const [group, topic] = [this.#group, this.#cluster.topic];
    return settle(() =>
      whileLeadersChange(async () => {
        const answer = await this.#cluster.callCoordinator(group, offsetCommit, { group, topic, offsets: positions });
        for (const { partition, error } of answer.partitions) {
          if (isStaleCoordinator(error)) this.#cluster.forget();
          refuseCode(error, `commit of ${topic}/${partition} for group ${group}`);
        }
      }),
    );
  }

  committed(partitions: readonly number[]): Promise<Result<Positions, SourceError>> {
    const [group, topic] = [this.#group, this.#cluster.topic];
    return settle(() =>
      whileLeadersChange(async () => {
        const answer = await this.#cluster.callCoordinator(group, offsetFetch, { group, topic, partitions });
        const error = answer.error || (answer.partitions.find((each) => each.error !== 0)?.error ?? 0);
        if (isStaleCoordinator(error)) this.#cluster.forget();
        refuseCode(error, `offsets of ${topic} that group ${group} has committed`);
        const known = answer.partitions.filter(({ offset }) => offset >= 0);
        return new Map(known.map(({ partition, offset }) => [partition, offset]));
      }),
    );
  }

  /** Ends the connections. A later call opens them again. */
  close(): void {
    this.#cluster.close();
  }

  #hasAny(positions: readonly (readonly [number, number])[]): boolean {
    // Each is looked at, because those of other positions are dropped.
    return positions.filter(([partition, position]) => this.#ahead.has(partition, position)).length > 0;
  }

  /** Until one broker has brought records, or all have answered. */
  async #fetch(positions: readonly (readonly [number, number])[], limits: FetchLimits): Promise<void> {
    const at = new Map(positions);
    const leaders = await this.#cluster.leaders(at.keys());
    const share = { ...limits, maxBytes: Math.ceil(limits.maxBytes / leaders.size) };
    for (const [node, partitions] of leaders) {
      if (this.#inFlight.has(node)) continue;
      const wanted = partitions.map((partition) => [partition, at.get(partition) ?? 0] as const);
      const fetching = this.#fetchFrom(node, wanted, share)
        .then(
          () => null,
          (error: unknown) => error,
        )
        .finally(() => this.#inFlight.delete(node));
      this.#inFlight.set(node, fetching);
    }
    const fetches = [...this.#inFlight.values()];
    const all = Promise.all(fetches);
    await Promise.race([all, ...fetches.map((fetching) => this.#untilAny(fetching, positions))]);
    if (this.#hasAny(positions)) return;
    const error = (await all).find((failure) => failure !== null);
    if (error && !this.#hasAny(positions)) throw error;
  }

  /** Never ends when the fetch brought no records. */
  async #untilAny(fetching: Promise<unknown>, positions: readonly (readonly [number, number])[]): Promise<void> {
    await fetching;
    if (!this.#hasAny(positions)) await new Promise<never>(() => undefined);
  }

  async #fetchFrom(
    node: number,
    positions: readonly (readonly [number, number])[],
    { maxBytes, waitMs }: FetchLimits,
  ): Promise<void> {
    const topic = this.#cluster.topic;
    const offsets = positions.map(
      ([partition, position]) => [partition, this.#ahead.fetchFrom(partition, position)] as const,
    );
    const request = { topic, offsets, waitMs, maxBytes };
    const answer = await this.#cluster.callBroker(node, "read", fetchRecords, request, waitMs);
    refuseCode(answer.error, `fetch from ${topic}`);
    const at = new Map(positions);
    const failures: unknown[] = [];
    for (const fetched of answer.partitions) {
      try {
        await this.#keep(fetched, at.get(fetched.partition) ?? 0);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  async #keep({ partition, error, aborted, records }: FetchedPartition, position: number): Promise<void> {
    const what = `${this.#cluster.topic}/${partition}`;
    if (error === codes.offsetOutOfRange) return this.#resetPosition(partition, position);
    if (isStaleLeader(error)) this.#cluster.forget();
    if (error !== 0) throw errorFor(error, `fetch from ${what}`);
    const { visible, next } = readBatches(records, aborted, what);
    if (next !== null) this.#ahead.add(partition, position, visible, next);
  }

  async #resetPosition(partition: number, position: number): Promise<void> {
    const found = await this.#offsets([partition], this.#reset);
    const next = found.get(partition) ?? 0;
    this.#ahead.pass(partition, position, next);
    this.#moved.set(partition, { position, next });
    log("warn", { event: "position_out_of_range", partition, position, to: this.#reset, next });
  }

  async #offsets(partitions: readonly number[], at: "earliest" | "latest" | number): Promise<Map<number, number>> {
    const topic = this.#cluster.topic;
    const timestamp = typeof at === "number" ? at : endsOfLog[at];
    const leaders = await this.#cluster.leaders(partitions);
    const answers = await Promise.all(
      [...leaders].map(([node, led]) =>
        this.#cluster.callBroker(node, "ask", listOffsets, { topic, partitions: led, timestamp }),
      ),
    );
    const listed = answers.flatMap((answer) => answer.partitions);
    for (const { partition, error } of listed) {
      if (isStaleLeader(error)) this.#cluster.forget();
      refuseCode(error, `offsets of ${topic}/${partition}`);
    }
    const isAfterAll = ({ offset }: (typeof listed)[number]) => offset < 0 && at !== "latest";
    const after = listed.filter(isAfterAll).map(({ partition }) => partition);
    const ends = after.length > 0 ? await this.#offsets(after, "latest") : new Map<number, number>();
    return new Map(listed.map(({ partition, offset }) => [partition, ends.get(partition) ?? offset]));
  }
}
