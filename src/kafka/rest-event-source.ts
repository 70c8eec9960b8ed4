// Reads events over Kafka REST v2. The server keeps a consumer for us, but its position is not trusted: after anything but a
// complete reply the consumer is placed at our position again, and a consumer that the server forgot is created again. A reply that
// may have left out records is read once more by a consumer that was just placed; what that one leaves out does not exist.
import * as z from "zod";
import { fail, ok, type Result } from "../kernel/result.ts";
import type { EventRecord, EventSource, FetchLimits, Positions, SourceError } from "./event-source.ts";
import type { RestClient, RestError } from "./rest-client.ts";
import type { Dialect } from "./rest-dialects.ts";
import { recordsOf } from "./wire-record.ts";

const binary = "application/vnd.kafka.binary.v2+json";
const instanceBody = z.object({ instance_id: z.string() });
const bounds = z.object({ beginning_offset: z.int(), end_offset: z.int() });
export interface RestEventSourceSettings {
  client: RestClient;
  dialect: Dialect;
  topic: string;
  group: string;
  /** Name of the group's instance; each poller has its own. */
  instance: string;
}

interface Reply {
  events: EventRecord[];
  wasPlaced: boolean;
}

export class RestEventSource implements EventSource {
  readonly name = "kafka-rest";
  readonly #settings: RestEventSourceSettings;
  /** Path of the consumer on the server, once it is created. */
  #consumer: string | null = null;
  /** The partitions that the consumer was created for. */
  #assigned = "";
  /** The consumer's positions; null when they are not known. */
  #consumerPositions: Map<number, number> | null = null;
  /** Partition → the position after which a reader found nothing, and where the partition ended then: markers of transactions. */
  readonly #empty = new Map<number, { position: number; end: number }>();

  constructor(settings: RestEventSourceSettings) {
    this.#settings = settings;
  }

  async partitions(): Promise<Result<number | null, SourceError>> {
    const { client, dialect, topic } = this.#settings;
    if (!dialect.reportsOffsets) return ok(null);
    const answer = await client.call(`/topics/${topic}/partitions`);
    if (!answer.ok) return answer.error.status === 404 ? ok(0) : answer;
    const parsed = z.array(z.unknown()).safeParse(answer.value);
    return parsed.success
      ? ok(parsed.data.length)
      : fail({ reason: "unavailable", message: "not a list of partitions" });
  }

  async fetch(positions: Positions, limits: FetchLimits): Promise<Result<EventRecord[], SourceError>> {
    const read = await this.#read(positions, limits);
    if (!read.ok) return read;
    const { events, wasPlaced } = read.value;
    const beyond = events.length === 0 ? await this.#endsBeyond(positions) : null;
    const mayMiss = beyond ? beyond.length > 0 : !wasPlaced && this.#beginsBeyond(events, positions);
    if (!mayMiss) return ok(events);
    this.#consumerPositions = null;
    // Confluent answers nothing when the next record does not fit, so the second read allows more.
    const again = await this.#read(positions, { ...limits, maxBytes: limits.maxBytes * 4 });
    if (!again.ok) return again;
    if (beyond && again.value.events.length === 0) {
      for (const [partition, end] of beyond)
        this.#empty.set(partition, { position: positions.get(partition) ?? 0, end });
    }
    return ok(again.value.events);
  }

  /** `wasPlaced`: the consumer was placed at the positions just before. */
  async #read(positions: Positions, limits: FetchLimits): Promise<Result<Reply, SourceError>> {
    const { client, dialect } = this.#settings;
    const ready = await this.#consumerAt(positions);
    if (!ready.ok) return fail(this.#forget(ready.error));
    const { consumer, wasPlaced } = ready.value;
    const waitMs = Math.max(limits.waitMs, dialect.minWaitMs);
    const path = `${consumer}/records?timeout=${waitMs}&max_bytes=${limits.maxBytes}`;
    const read = await client.call(path, { accept: binary, waitMs });
    if (!read.ok) {
      const error = this.#forget(read.error);
      return fail(read.error.status === 422 ? { ...error, reason: "oversize" } : error);
    }
    const events = recordsOf(read.value, positions, "base64");
    if (events === null)
      return fail(this.#forget({ reason: "unavailable", status: 200, message: "not a list of records" }));
    const consumerPositions = new Map(positions);
    for (const { partition, offset } of events) consumerPositions.set(partition, offset + 1);
    this.#consumerPositions = dialect.dropsRecords ? null : consumerPositions;
    // A consumer that cannot seek begins where the server decides: records before our position are left out.
    const isWanted = ({ partition, offset }: EventRecord) =>
      dialect.canAssign || offset >= (positions.get(partition) ?? 0);
    return ok({ events: events.filter(isWanted), wasPlaced });
  }

  /** The ends of the partitions that have something after our position, as far as the server tells. */
  async #endsBeyond(positions: Positions): Promise<[partition: number, end: number][]> {
    if (!this.#settings.dialect.reportsOffsets) return [];
    const ends = await this.offsets([...positions.keys()], "latest");
    return ends.ok ? [...ends.value].filter(([partition, end]) => end > (positions.get(partition) ?? 0)) : [];
  }

  /** Whether the first record of a partition comes after our position, so that records may be missing between them. */
  #beginsBeyond(events: readonly EventRecord[], positions: Positions): boolean {
    const seen = new Set<number>();
    return events.some(({ partition, offset }) => {
      const isFirst = !seen.has(partition);
      seen.add(partition);
      const position = positions.get(partition) ?? 0;
      const empty = this.#empty.get(partition);
      return isFirst && offset > (empty?.position === position ? empty.end : position);
    });
  }

  /** The latest is after the last record that can be read: markers of transactions after it do not count. */
  async offsets(partitions: readonly number[], at: "earliest" | "latest" | number) {
    const { client, dialect, topic } = this.#settings;
    const unsupported = (message: string) => fail({ reason: "unsupported", message } as const);
    if (typeof at === "number") return unsupported("Kafka REST v2 cannot find offsets by time: seek to an offset");
    if (!dialect.reportsOffsets && at === "latest")
      return unsupported("this server does not report where a partition ends");
    const offsets = new Map<number, number>();
    for (const partition of partitions) {
      if (!dialect.reportsOffsets) offsets.set(partition, 0);
      else {
        const answer = await client.call(`/topics/${topic}/partitions/${partition}/offsets`);
        if (!answer.ok) return answer;
        const parsed = bounds.safeParse(answer.value);
        if (!parsed.success) return fail({ reason: "unavailable", message: "not the bounds of a partition" } as const);
        const { beginning_offset, end_offset } = parsed.data;
        const empty = this.#empty.get(partition);
        const latest = empty?.end === end_offset ? empty.position : end_offset;
        offsets.set(partition, at === "earliest" ? beginning_offset : latest);
      }
    }
    return ok(offsets);
  }

  async commit(positions: Positions): Promise<Result<void, SourceError>> {
    const { client, dialect, topic } = this.#settings;
    if (!this.#consumer) return fail({ reason: "unavailable", message: "there is no consumer to commit with" });
    const offsets = [...positions]
      .filter(([, next]) => next > 0)
      .map(([partition, next]) => ({ topic, partition, offset: dialect.offsetToCommit(next) }));
    if (offsets.length === 0) return ok(undefined);
    const body = { [dialect.commitKey]: offsets };
    const committed = await client.call(`${this.#consumer}/offsets`, { method: "POST", body });
    return committed.ok ? ok(undefined) : fail(this.#forget(committed.error));
  }

  /** Creates the consumer if needed and places it at the positions. */
  async #consumerAt(positions: Positions): Promise<Result<{ consumer: string; wasPlaced: boolean }, RestError>> {
    const { client, dialect, topic } = this.#settings;
    // Of a consumer that begins where the server decides, records before our position are left out.
    const isAt = (at: number | undefined, position: number) =>
      at === position || (!dialect.canAssign && at !== undefined && at < position);
    const assigned = [...positions.keys()].join();
    if (assigned !== this.#assigned) this.#consumer = null;
    const misplaced = [...positions].filter(
      ([partition, position]) => !isAt(this.#consumerPositions?.get(partition), position),
    );
    if (this.#consumer !== null && misplaced.length === 0) return ok({ consumer: this.#consumer, wasPlaced: false });
    if (this.#consumer === null || !dialect.canSeekAgain) {
      const created = await this.#create([...positions.keys()]);
      if (!created.ok) return created;
      this.#consumer = created.value;
      this.#assigned = assigned;
      misplaced.splice(0, misplaced.length, ...positions);
    }
    if (dialect.canAssign) {
      const offsets = misplaced.map(([partition, offset]) => ({ topic, partition, offset }));
      const sought = await client.call(`${this.#consumer}/positions`, { method: "POST", body: { offsets } });
      if (!sought.ok) return sought;
    }
    return ok({ consumer: this.#consumer, wasPlaced: true });
  }

  async #create(partitions: readonly number[]): Promise<Result<string, RestError>> {
    const { client, dialect, topic, group, instance } = this.#settings;
    const path = `/consumers/${group}/instances/${instance}`;
    const body = { name: instance, format: "binary", ...dialect.consumer };
    let created = await client.call(`/consumers/${group}`, { method: "POST", body });
    if (!created.ok && created.error.status === 409) {
      // The consumer is from an earlier run. Its state is not known, so it is created again.
      await client.call(path, { method: "DELETE" });
      created = await client.call(`/consumers/${group}`, { method: "POST", body });
    }
    if (!created.ok) return created;
    if (!instanceBody.safeParse(created.value).success) {
      return fail({ reason: "unavailable", status: 200, message: "not a consumer instance" });
    }
    const assigned = dialect.canAssign
      ? await client.call(`${path}/assignments`, {
          method: "POST",
          body: { partitions: partitions.map((partition) => ({ topic, partition })) },
        })
      : await client.call(`${path}/subscription`, { method: "POST", body: { topics: [topic] } });
    return assigned.ok ? ok(path) : assigned;
  }

  /** After a failure the consumer's position is not known. A 404 means that the server forgot the consumer. */
  #forget({ status, reason, message }: RestError): SourceError {
    this.#consumerPositions = null;
    if (status === 404) this.#consumer = null;
    return { reason, message };
  }
}
