// Reads events over Kafka REST v2. The server keeps a consumer for us, but its position is not trusted: after anything but a
// complete reply the consumer seeks to our position again, and a consumer that the server forgot is created again.
import * as z from "zod";
import { bytesOfBase64 } from "../kernel/base64.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import type { EventRecord, EventSource, FetchLimits, Positions, SourceError } from "./event-source.ts";
import type { RestClient, RestError } from "./rest-client.ts";
import type { Dialect } from "./rest-dialects.ts";

const binary = "application/vnd.kafka.binary.v2+json";
const decoder = new TextDecoder();
const instanceBody = z.object({ instance_id: z.string() });
const bounds = z.object({ beginning_offset: z.int(), end_offset: z.int() });
const records = z.array(
  z.object({
    partition: z.int(),
    offset: z.int(),
    key: z.string().nullish(),
    value: z.string().nullish(),
    headers: z.array(z.object({ key: z.string(), value: z.string() })).nullish(),
  }),
);

export interface RestEventSourceSettings {
  client: RestClient;
  dialect: Dialect;
  topic: string;
  group: string;
  /** Name of the group's instance; each poller has its own. */
  instance: string;
}

export class RestEventSource implements EventSource {
  readonly name = "kafka-rest";
  readonly #settings: RestEventSourceSettings;
  /** Path of the consumer on the server, once it is created. */
  #consumer: string | null = null;
  /** The consumer's positions; null when they are not known. */
  #consumerPositions: Map<number, number> | null = null;

  constructor(settings: RestEventSourceSettings) {
    this.#settings = settings;
  }

  async fetch(positions: Positions, limits: FetchLimits): Promise<Result<EventRecord[], SourceError>> {
    const ready = await this.#consumerAt(positions);
    if (!ready.ok) return fail(this.#forget(ready.error));
    const query = `timeout=${limits.waitMs}&max_bytes=${limits.maxBytes}`;
    const path = `${ready.value}/records?${query}`;
    const read = await this.#settings.client.call(path, { accept: binary, waitMs: limits.waitMs });
    if (!read.ok) {
      const error = this.#forget(read.error);
      return fail(read.error.status === 422 ? { ...error, reason: "oversize" } : error);
    }
    const parsed = records.safeParse(read.value);
    if (!parsed.success)
      return fail(this.#forget({ reason: "unavailable", status: 200, message: "not a list of records" }));
    const consumerPositions = new Map(positions);
    for (const { partition, offset } of parsed.data) consumerPositions.set(partition, offset + 1);
    this.#consumerPositions = consumerPositions;
    const { canAssign } = this.#settings.dialect;
    const events = parsed.data.map(eventOf);
    // A consumer that cannot seek begins where the server decides: records before our position are left out.
    return ok(canAssign ? events : events.filter(({ partition, offset }) => offset >= (positions.get(partition) ?? 0)));
  }

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
        offsets.set(partition, at === "earliest" ? parsed.data.beginning_offset : parsed.data.end_offset);
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

  /** Creates the consumer if needed and makes it seek to the positions; returns its path. */
  async #consumerAt(positions: Positions): Promise<Result<string, RestError>> {
    const { client, dialect, topic } = this.#settings;
    let consumer = this.#consumer;
    if (consumer === null) {
      const created = await this.#create([...positions.keys()]);
      if (!created.ok) return created;
      consumer = created.value;
      this.#consumer = consumer;
      this.#consumerPositions = null;
    }
    const misplaced = [...positions].filter(
      ([partition, position]) => this.#consumerPositions?.get(partition) !== position,
    );
    if (misplaced.length > 0 && dialect.canAssign) {
      const offsets = misplaced.map(([partition, offset]) => ({ topic, partition, offset }));
      const sought = await client.call(`${consumer}/positions`, { method: "POST", body: { offsets } });
      if (!sought.ok) return sought;
    }
    return ok(consumer);
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
    if (status === 404 || !this.#settings.dialect.canAssign) this.#consumer = null;
    return { reason, message };
  }
}

function eventOf({ partition, offset, key, value, headers }: z.infer<typeof records>[number]): EventRecord {
  return {
    partition,
    offset,
    key: key == null ? null : decoder.decode(bytesOfBase64(key)),
    value: value == null ? null : bytesOfBase64(value),
    headers: (headers ?? []).map((header) => ({ key: header.key, value: decoder.decode(bytesOfBase64(header.value)) })),
  };
}
