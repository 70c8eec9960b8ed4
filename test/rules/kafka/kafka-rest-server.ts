// A test server that speaks Kafka REST v2 over real HTTP and is as strict as each real server: one topic, consumers in memory,
// commits by the server's own convention. Tests write to its log, remove its consumers, or let it refuse a reply as too large.
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import * as z from "zod";
import { type DialectName, dialects } from "../../../src/kafka/rest-dialects.ts";

interface Stored {
  partition: number;
  offset: number;
  key: string | null;
  value: string | null;
  headers: { key: string; value: string }[];
  timestamp: number;
  /** Members that the reply shows instead. */
  odd: object;
  /** Records of an aborted transaction are for readers of uncommitted ones; its marker takes an offset and is for none. */
  transaction: "none" | "aborted" | "marker";
}

interface Consumer {
  partitions: number[];
  positions: Map<number, number>;
  /** Records that Confluent's server has read from the broker and not answered yet. A seek does not empty it. */
  cache: Stored[];
  readsCommitted: boolean;
}

const topicPartitions = z.array(z.object({ topic: z.string(), partition: z.number() }));
const offsets = z.array(z.object({ topic: z.string(), partition: z.number(), offset: z.number() }));
const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString("base64");

export class KafkaRestServer {
  readonly log: Stored[] = [];
  readonly produced: unknown[] = [];
  /** Partition → offset at which a member of the group would continue. */
  readonly committed = new Map<number, number>();
  readonly consumers = new Map<string, Consumer>();
  /** Replies that Strimzi refused because of `max_bytes`, after the consumer's position advanced. */
  refusedReplies = 0;
  /** How many partitions the topic has. */
  partitions = 3;
  /** Whether every request is answered with 500. */
  broken = false;
  readonly #dialect: DialectName;
  readonly #server: Server;

  constructor(dialect: DialectName) {
    this.#dialect = dialect;
    this.#server = createServer((request, response) => {
      void this.#serve(request).then(({ status, body }) => {
        response.statusCode = status;
        response.end(body === undefined ? "" : JSON.stringify(body));
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  write(
    partition: number,
    value: string | Uint8Array | null,
    key: string | Uint8Array | null = null,
    odd: object = {},
    transaction: Stored["transaction"] = "none",
  ): void {
    const offset = this.#end(partition);
    const headers = [{ key: "h", value: base64("ñ") }];
    const encoded = value === null ? null : base64(value);
    const timestamp = 1_800_000_000_000 + offset;
    this.log.push({
      partition,
      offset,
      key: key === null ? null : base64(key),
      value: encoded,
      headers,
      timestamp,
      odd,
      transaction,
    });
  }

  #end(partition: number): number {
    return Math.max(0, ...this.log.filter((record) => record.partition === partition).map(({ offset }) => offset + 1));
  }

  async #serve(request: IncomingMessage): Promise<{ status: number; body?: unknown }> {
    let text = "";
    for await (const chunk of request) text += chunk;
    const { method, headers } = request;
    const url = new URL(request.url ?? "", "http://kafka");
    const errorReply = (status: number, error_code: number, message: string) => ({
      status,
      body: { error_code, message },
    });
    if (this.broken) return errorReply(500, 50002, "Kafka error");
    if (method === "POST" && text === "" && headers["content-type"]) return errorReply(400, 400, "no body, but a type");
    if (method === "DELETE" && this.#dialect === "redpanda" && !headers["content-type"])
      return errorReply(415, 415, "no type");
    const body: unknown = text === "" ? null : JSON.parse(text);
    const steps = url.pathname.split("/").slice(1);
    if (steps[0] === "topics") return this.#topic(method ?? "", steps, body);
    const name = steps[3];
    if (steps.length === 2 && method === "POST") {
      const parsedBody = z
        .object({ name: z.string(), format: z.literal("binary") })
        .loose()
        .parse(body);
      for (const [setting, value] of Object.entries(dialects[this.#dialect].consumer)) {
        if (parsedBody[setting] !== value) return errorReply(422, 42204, `${setting}: wrong`);
      }
      // librdkafka, on which Karapace is built, reads committed records unless it is told otherwise.
      const readsCommitted = this.#dialect === "karapace" || parsedBody["isolation.level"] === "read_committed";
      if (this.consumers.has(parsedBody.name)) return errorReply(409, 40902, "exists");
      this.consumers.set(parsedBody.name, { partitions: [], positions: new Map(), cache: [], readsCommitted });
      return { status: 200, body: { instance_id: parsedBody.name, base_uri: `http://internal/${parsedBody.name}` } };
    }
    const consumer = this.consumers.get(name ?? "");
    if (!consumer) return errorReply(404, 40403, "Consumer instance not found.");
    if (method === "DELETE") return this.consumers.delete(name ?? "") ? { status: 204 } : { status: 204 };
    const maxBytes = Number(url.searchParams.get("max_bytes") ?? Number.POSITIVE_INFINITY);
    return this.#consumer(consumer, `${method} ${steps[4]}`, body, { accept: headers.accept ?? "", maxBytes });
  }

  #topic(method: string, steps: readonly string[], body: unknown): { status: number; body?: unknown } {
    if (method === "GET") {
      if (steps.length === 1) return { status: 200, body: ["events", "datos_crudos"] };
      if (!dialects[this.#dialect].reportsOffsets)
        return { status: 404, body: { error_code: 404, message: "no route" } };
      if (this.partitions === 0) return { status: 404, body: { error_code: 40401, message: "no such topic" } };
      const numbers = Array.from({ length: this.partitions }, (_, partition) => partition);
      if (steps[3] === undefined)
        return { status: 200, body: numbers.map((partition) => ({ partition, replicas: [] })) };
      if (!numbers.includes(Number(steps[3])))
        return { status: 404, body: { error_code: 40402, message: "no such partition" } };
      return { status: 200, body: { beginning_offset: 0, end_offset: this.#end(Number(steps[3])) } };
    }
    const { records } = z.object({ records: z.array(z.unknown()) }).parse(body);
    this.produced.push(...records);
    return { status: 200, body: { offsets: records.map((_, offset) => ({ partition: 0, offset })) } };
  }

  #consumer(
    consumer: Consumer,
    call: string,
    body: unknown,
    { accept, maxBytes }: { accept: string; maxBytes: number },
  ): { status: number; body?: unknown } {
    const { canAssign, commitKey } = dialects[this.#dialect];
    const addedToOffset = this.#dialect === "confluent" || this.#dialect === "karapace" ? 1 : 0;
    switch (call) {
      case "POST assignments":
        if (!canAssign) return { status: 404, body: { error_code: 404, message: "no route" } };
        consumer.partitions = z
          .object({ partitions: topicPartitions })
          .parse(body)
          .partitions.map(({ partition }) => partition);
        return { status: 204 };
      case "POST subscription":
        consumer.partitions = Array.from({ length: this.partitions }, (_, partition) => partition);
        return { status: 204 };
      case "POST positions":
        for (const { partition, offset } of z.object({ offsets }).parse(body).offsets) {
          consumer.positions.set(partition, offset);
        }
        return { status: 204 };
      case "POST offsets":
        for (const { partition, offset } of z
          .object({ [commitKey]: offsets })
          .strict()
          .parse(body)[commitKey] ?? []) {
          this.committed.set(partition, offset + addedToOffset);
        }
        return addedToOffset ? { status: 200, body: [] } : { status: 204 };
      case "GET records": {
        if (accept !== "application/vnd.kafka.binary.v2+json") return { status: 406 };
        return this.#records(consumer, maxBytes);
      }
      default:
        return { status: 404, body: { error_code: 404, message: call } };
    }
  }

  /** In each of them the consumer's position passes all records that the broker has, whatever of them is in the reply. */
  #records(consumer: Consumer, maxBytes: number): { status: number; body?: unknown } {
    // As `auto.offset.reset` says, a position outside of the log becomes the earliest.
    for (const [partition, position] of consumer.positions) {
      if (position > this.#end(partition)) consumer.positions.set(partition, 0);
    }
    const polled = this.log.filter(
      ({ partition, offset }) =>
        consumer.partitions.includes(partition) && offset >= (consumer.positions.get(partition) ?? 0),
    );
    const seen = polled.filter(
      ({ transaction }) => transaction === "none" || (transaction === "aborted" && !consumer.readsCommitted),
    );
    for (const { partition, offset } of polled) consumer.positions.set(partition, offset + 1);
    const answer = (records: readonly Stored[]) => ({
      status: 200,
      body: records.map(({ odd, transaction: _, ...record }) => ({ topic: "events", ...record, ...odd })),
    });
    switch (this.#dialect) {
      case "strimzi":
        if (JSON.stringify(answer(seen).body).length <= maxBytes) return answer(seen);
        this.refusedReplies += 1;
        return { status: 422, body: { error_code: 422, message: "Response exceeds the maximum number of bytes" } };
      case "confluent":
        consumer.cache.push(...seen);
        return answer(consumer.cache.splice(0, fitting(consumer.cache, maxBytes)));
      case "karapace":
        // It stops after the limit and drops what else the client gave it.
        return answer(seen.slice(0, fitting(seen, maxBytes) + 1));
      case "redpanda":
        return answer(seen);
      default:
        return this.#dialect satisfies never;
    }
  }
}

/** How many of the records, from the first, have fewer bytes than the limit. */
function fitting(records: readonly Stored[], maxBytes: number): number {
  let bytes = 0;
  const end = records.findIndex(({ key, value }) => {
    bytes += bytesOf(key) + bytesOf(value);
    return bytes >= maxBytes;
  });
  return end < 0 ? records.length : end;
}

const bytesOf = (text: string | null): number => Buffer.from(text ?? "", "base64").length;
