// The embedded log over the server's HTTP API, with connections that stay open. Bytes that are not UTF-8 travel as Base64.
import { isUtf8 } from "node:buffer";
import { type Agent, request } from "node:http";
import { text } from "node:stream/consumers";
import * as z from "zod";
import type { EventRecord } from "../../../src/kafka/event-source.ts";

/** The API's answer, when it is no success; status 0 when there was none. */
export class LogRefusal extends Error {
  override readonly name = "LogRefusal";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }

  /** What the API says, without the JSON around it. */
  get sentence(): string {
    const parsed = refusal.safeParse(parsedJson(this.message));
    return parsed.success ? parsed.data.error : this.message;
  }
}

interface Answer {
  status: number;
  body: string;
}

export interface PartitionOffset {
  topic: string;
  partition: number;
  offset: number;
}

/** Records for the partition that their producer chose. */
export interface ProducedBatch {
  topic: string;
  partition: number;
  /** Null when it is not recognised by sequence numbers. */
  producer: { id: string; epoch: number; sequence: number } | null;
  records: readonly Pick<EventRecord, "timestamp" | "key" | "value" | "headers">[];
}

const refusal = z.object({ error: z.string() });
const created = z.object({ partitions: z.number() });
// A record of zod has no `__proto__`, which is the name of a topic like any other.
const topics = z.preprocess(
  (value) => (typeof value === "object" && value !== null ? Object.entries(value) : value),
  z.array(z.tuple([z.string(), z.number()])),
);
const appended = z.array(
  z.object({
    offset: z.number().nullable(),
    refused: z.enum(["out_of_order", "old_epoch", "unknown_partition", "unavailable"]).nullable(),
  }),
);
export type Appended = z.infer<typeof appended>[number];
const groups = z.array(z.object({ name: z.string() }));
const whoami = z.object({ tenant: z.string() });
const offsets = z.array(z.object({ topic: z.string(), partition: z.number(), offset: z.number() }));
const content = z.union([
  z.string(),
  z.object({ base64: z.string() }).transform(({ base64 }) => Buffer.from(base64, "base64")),
]);
const slices = z.array(
  z.object({
    topic: z.string(),
    partition: z.number(),
    start: z.number(),
    end: z.number(),
    records: z.array(
      z.object({
        offset: z.number(),
        // Earlier versions stored parts of milliseconds as well.
        timestamp: z.number().transform(Math.trunc),
        key: content.nullable(),
        value: content.nullable(),
        headers: z.array(z.object({ key: z.string(), value: z.string() })),
      }),
    ),
  }),
);
export type Slice = z.infer<typeof slices>[number];

/** The API takes no others: producers that know no time send an earlier one. */
const [firstMillisecond, lastMillisecond] = [1_000_000_000_000, 8_640_000_000_000_000];
/** The name of this port among the instances of a group, which commits need. */
const instance = "kafka-port";

export class EventLogClient {
  readonly #url: string;
  readonly #agent: Agent;
  readonly #key: string | null;
  #topics: ReadonlyMap<string, number> | undefined;

  constructor(url: string, agent: Agent, key: string | null) {
    this.#url = url;
    this.#agent = agent;
    this.#key = key;
  }

  withKey(key: string): EventLogClient {
    return new EventLogClient(this.#url, this.#agent, key);
  }

  /** Of the key. */
  async tenant(): Promise<string> {
    return whoami.parse(await this.#ask("GET", "/whoami")).tenant;
  }

  /** Topic → number of partitions. They are asked for again when some of these are not known, since others may have created them. */
  async topics(wanted: Iterable<string> = []): Promise<ReadonlyMap<string, number>> {
    const known = this.#topics;
    return known && [...wanted].every((topic) => known.has(topic)) ? known : this.allTopics();
  }

  /** As they are now. */
  async allTopics(): Promise<ReadonlyMap<string, number>> {
    this.#topics = new Map(topics.parse(await this.#ask("GET", "/kafka/topics")));
    return this.#topics;
  }

  /** Returns its number of partitions. Null leaves the number to the log. */
  async create(topic: string, partitions: number | null): Promise<number> {
    const answer = created.parse(await this.#ask("POST", "/kafka/topics", { topic, partitions }));
    this.#topics = undefined;
    return answer.partitions;
  }

  async append(batches: readonly ProducedBatch[]): Promise<Appended[]> {
    const body = batches.map(({ records, ...batch }) => ({
      ...batch,
      records: records.map(({ timestamp, key, value, headers }) => ({
        ...(timestamp !== null && isTaken(timestamp) && { timestamp }),
        key: wireContent(key),
        value: wireContent(value),
        headers,
      })),
    }));
    return appended.parse(await this.#ask("POST", "/kafka/batches", body));
  }

  async read(positions: readonly PartitionOffset[], timeout: number, maxBytes: number): Promise<Slice[]> {
    return slices.parse(await this.#ask("POST", "/kafka/slices", { positions, timeout, max_bytes: maxBytes }));
  }

  /** `at`: Unix milliseconds, or one of the two ends. */
  async offsetAt(topic: string, partition: number, at: "earliest" | "latest" | number): Promise<number> {
    const found = await this.#ask(
      "POST",
      `/kafka/offsets/${typeof at === "number" ? Math.max(at, firstMillisecond) : at}`,
      [{ topic, partition }],
    );
    const [first] = offsets.parse(found);
    if (!first) throw new LogRefusal(404, `there is no ${topic}/${partition}`);
    return first.offset;
  }

  /** Names of the groups that have committed. */
  async groups(): Promise<string[]> {
    return groups.parse(await this.#ask("GET", "/kafka/consumers")).map(({ name }) => name);
  }

  async commit(group: string, positions: readonly PartitionOffset[]): Promise<void> {
    if (positions.length > 0) await this.#ask("POST", `/kafka/commit/${group}/${instance}`, positions);
  }

  async committed(
    group: string,
    partitions: readonly { topic: string; partition: number }[],
  ): Promise<PartitionOffset[]> {
    if (partitions.length === 0) return [];
    return offsets.parse(await this.#ask("POST", `/kafka/committed/${group}/${instance}`, partitions));
  }

  async #ask(method: "GET" | "POST", path: string, body?: unknown): Promise<unknown> {
    const answer = await this.#send(method, path, body === undefined ? undefined : JSON.stringify(body)).catch(
      (error) => {
        throw new LogRefusal(0, error instanceof Error ? error.message : String(error));
      },
    );
    if (answer.status !== 200) throw new LogRefusal(answer.status, answer.body);
    return JSON.parse(answer.body);
  }

  /** Once more when the server closed an idle connection just as it was used again: it has not read the request. */
  #send(method: string, path: string, body: string | undefined, isAgain = false): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const headers = {
        "content-type": "application/json",
        ...(body !== undefined && { "content-length": Buffer.byteLength(body) }),
        ...(this.#key !== null && { authorization: `Bearer ${this.#key}` }),
      };
      const sent = request(`${this.#url}${path}`, { method, agent: this.#agent, headers }, (response) => {
        text(response).then((answered) => resolve({ status: response.statusCode ?? 0, body: answered }), reject);
      });
      sent.once("error", (error: NodeJS.ErrnoException) => {
        const isIdle = sent.reusedSocket && error.code === "ECONNRESET" && !isAgain;
        if (isIdle) this.#send(method, path, body, true).then(resolve, reject);
        else reject(error);
      });
      sent.end(body);
    });
  }
}

const isTaken = (timestamp: number): boolean => timestamp >= firstMillisecond && timestamp <= lastMillisecond;

function parsedJson(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return null;
  }
}

function wireContent(content: EventRecord["value"]): string | { base64: string } | null {
  if (content === null || typeof content === "string") return content;
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return isUtf8(bytes) ? bytes.toString() : { base64: bytes.toString("base64") };
}
