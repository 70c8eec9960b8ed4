// A cluster that speaks Kafka's protocol over TCP, with one topic. Its brokers lead partitions, which can move, and each can refuse,
// throttle, hang up, or speak older versions. What it cannot show is tested against Apache Kafka in test/kafka.
import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import type { PublishedRecord } from "../../../src/kafka/event-source.ts";
import { ByteReader } from "../../../src/kafka/wire/byte-reader.ts";
import { ByteWriter } from "../../../src/kafka/wire/byte-writer.ts";
import { encodeBatch, noStamp } from "../../../src/kafka/wire/encode-batch.ts";
import { readFrames } from "../../../src/kafka/wire/frames.ts";
import { type AbortedTransaction, readBatches } from "../../../src/kafka/wire/record-batch.ts";

const api = {
  produce: 0,
  fetch: 1,
  listOffsets: 2,
  metadata: 3,
  offsetCommit: 8,
  offsetFetch: 9,
  findCoordinator: 10,
  apiVersions: 18,
  initProducerId: 22,
};
type ApiName = keyof typeof api;
/** Of Metadata; the others of it are answered as version 7. */
const versionWithIds = 11;

interface Stored {
  base: number;
  next: number;
  bytes: Uint8Array;
  time: number;
}

interface Seen {
  node: number;
  name: ApiName;
  at: number;
}

export class KafkaCluster {
  readonly #topic: string;
  /** By partition. */
  leaders: number[];
  logs: Stored[][];
  /** First offset of each log that was not removed. */
  starts: number[];
  aborted: AbortedTransaction[] = [];
  readonly committed = new Map<number, number>();
  readonly seen: Seen[] = [];
  /** Codes that the next answers of an API have. */
  readonly errors = new Map<ApiName, number[]>();
  /** Another one when the topic is deleted and made anew. */
  topicId = new Uint8Array(16).fill(1);
  newestVersions: Partial<Record<ApiName, number>> = {};
  throttleMs = 0;
  /** The next request of this API is carried out and its connection ended without an answer. */
  hangUpAfter: ApiName | null = null;
  readonly #servers: (Server | null)[] = [];
  readonly #ports: number[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #waiting = new Set<() => void>();
  #producers = 0n;
  /** Producer and partition → sequence number of its next record. */
  readonly #sequences = new Map<string, number>();

  constructor(nodes: number, partitions: number, topic = "events") {
    this.#topic = topic;
    this.#servers = Array.from({ length: nodes }, () => null);
    this.leaders = Array.from({ length: partitions }, (_, partition) => partition % nodes);
    this.logs = this.leaders.map(() => []);
    this.starts = this.leaders.map(() => 0);
  }

  async listen(): Promise<{ host: string; port: number }[]> {
    for (const node of this.#servers.keys()) await this.start(node);
    return this.#ports.map((port) => ({ host: "127.0.0.1", port }));
  }

  /** On its port, when it had one before. */
  async start(node: number): Promise<void> {
    const server = createServer((socket) => this.#serve(node, socket));
    server.listen(this.#ports[node] ?? 0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (typeof address !== "object" || address === null) throw new Error("no port");
    this.#ports[node] = address.port;
    this.#servers[node] = server;
  }

  async stop(node: number): Promise<void> {
    const server = this.#servers[node];
    this.#servers[node] = null;
    for (const socket of this.#sockets) if (socket.localPort === this.#ports[node]) socket.destroy();
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  async close(): Promise<void> {
    for (const node of this.#servers.keys()) await this.stop(node);
  }

  end(partition: number): number {
    return this.logs[partition]?.at(-1)?.next ?? this.starts[partition] ?? 0;
  }

  /** As one batch. */
  write(partition: number, ...records: (string | PublishedRecord)[]): void {
    const time = Date.now();
    const list = records.map((record) =>
      typeof record === "string" ? { key: null, value: record, headers: [] } : record,
    );
    this.#append(partition, encodeBatch(list, time, noStamp), list.length, time);
  }

  calls(name: ApiName): number[] {
    return this.seen.filter((seen) => seen.name === name).map(({ node }) => node);
  }

  #append(partition: number, batch: Uint8Array, count: number, time: number): void {
    const bytes = batch.slice();
    const base = this.end(partition);
    new DataView(bytes.buffer).setBigInt64(0, BigInt(base));
    this.logs[partition]?.push({ base, next: base + count, bytes, time });
    for (const wake of this.#waiting) wake();
  }

  async #serve(node: number, socket: Socket): Promise<void> {
    this.#sockets.add(socket);
    socket.on("error", () => undefined);
    try {
      for await (const frame of readFrames(socket)) {
        const reader = new ByteReader(frame);
        const [key, version, correlation] = [reader.int16(), reader.int16(), reader.int32()];
        reader.nullableString();
        const name = (Object.keys(api) as ApiName[]).find((each) => api[each] === key);
        if (!name) throw new Error(`request ${key} of version ${version}`);
        this.seen.push({ node, name, at: Date.now() });
        const answer = new ByteWriter().int32(0).int32(correlation);
        if (name === "metadata" && version === versionWithIds) this.#metadataWithId(reader, answer);
        else await this.#answer(node, name, reader, answer);
        if (reader.left !== 0) throw new Error(`${reader.left} bytes after ${name}`);
        if (this.hangUpAfter === name) {
          this.hangUpAfter = null;
          break;
        }
        answer.setInt32(0, answer.length - 4);
        socket.write(answer.written);
      }
    } catch (error) {
      if (!socket.destroyed) console.error(error);
    }
    socket.destroy();
    this.#sockets.delete(socket);
  }

  #error(name: ApiName): number {
    return this.errors.get(name)?.shift() ?? 0;
  }

  async #answer(node: number, name: ApiName, reader: ByteReader, answer: ByteWriter): Promise<void> {
    switch (name) {
      case "apiVersions":
        answer.int16(0).array(Object.entries(api), (item, [each, key]) => {
          item
            .int16(key)
            .int16(0)
            .int16(this.newestVersions[each as ApiName] ?? 12);
        });
        return;
      case "metadata":
        return this.#metadata(reader, answer);
      case "findCoordinator":
        reader.string();
        reader.int8();
        answer.int32(this.throttleMs).int16(this.#error(name)).string(null).int32(0);
        answer.string("127.0.0.1").int32(this.#ports[0] ?? 0);
        return;
      case "listOffsets":
        return this.#listOffsets(node, reader, answer);
      case "fetch":
        return this.#fetch(node, reader, answer);
      case "offsetCommit":
        return this.#commit(reader, answer);
      case "offsetFetch":
        return this.#committedOffsets(reader, answer);
      case "initProducerId":
        reader.nullableString();
        reader.int32();
        answer
          .int32(0)
          .int16(this.#error(name))
          .int64(this.#producers++)
          .int16(0);
        return;
      case "produce":
        return this.#produce(node, reader, answer);
      default:
        name satisfies never;
    }
  }

  #metadata(reader: ByteReader, answer: ByteWriter): void {
    reader.array((item) => item.string());
    reader.int8();
    answer.int32(this.throttleMs);
    const up = [...this.#ports.entries()].filter(([node]) => this.#servers[node]);
    answer.array(up, (item, [node, port]) => item.int32(node).string("127.0.0.1").int32(port).string(null));
    answer.string("cluster").int32(0);
    answer.array([this.#topic], (item, topic) => {
      item
        .int16(this.#error("metadata") || (this.leaders.length ? 0 : 3))
        .string(topic)
        .int8(0);
      item.array(this.leaders.entries(), (each, [partition, leader]) => {
        each.int16(0).int32(partition).int32(leader).int32(0);
        for (let list = 0; list < 3; list++) each.array([], () => undefined);
      });
    });
  }

  #metadataWithId(reader: ByteReader, answer: ByteWriter): void {
    reader.skipTags();
    reader.compactArray((item) => {
      item.take(16);
      item.compactString();
      item.skipTags();
    });
    reader.int8();
    reader.int8();
    reader.skipTags();
    answer.noTags().int32(this.throttleMs);
    const up = [...this.#ports.entries()].filter(([node]) => this.#servers[node]);
    answer.compactArray(up, (item, [node, port]) =>
      item.int32(node).compactString("127.0.0.1").int32(port).compactString("a").noTags(),
    );
    answer.compactString("cluster").int32(0);
    answer.compactArray([this.#topic], (item, topic) => {
      item.int16(this.#error("metadata") || (this.leaders.length ? 0 : 3));
      item.compactString(topic).raw(this.topicId).int8(0);
      item.compactArray([...this.leaders.entries()], (each, [partition, leader]) => {
        each.int16(0).int32(partition).int32(leader).int32(0);
        for (let list = 0; list < 3; list++) each.compactArray([leader], (replica, node) => replica.int32(node));
        each.noTags();
      });
      item.int32(0).noTags();
    });
    answer.noTags();
  }

  #codeFor(node: number, partition: number, name: ApiName): number {
    const error = this.#error(name);
    if (error !== 0) return error;
    if (this.leaders[partition] === undefined) return 3;
    return this.leaders[partition] === node ? 0 : 6;
  }

  #listOffsets(node: number, reader: ByteReader, answer: ByteWriter): void {
    reader.int32();
    reader.int8();
    const topics = reader.array((item) => {
      const topic = item.string();
      return { topic, asked: item.array((each) => ({ partition: each.int32(), timestamp: each.long() })) };
    });
    answer.int32(this.throttleMs).array(topics, (item, { topic, asked }) =>
      item.string(topic).array(asked, (each, { partition, timestamp }) => {
        const younger = this.logs[partition]?.find(({ time }) => time >= timestamp);
        const at = { [-1]: this.end(partition), [-2]: this.starts[partition] ?? 0 }[timestamp] ?? younger?.base ?? -1;
        each
          .int32(partition)
          .int16(this.#codeFor(node, partition, "listOffsets"))
          .long(-1)
          .long(at);
      }),
    );
  }

  async #fetch(node: number, reader: ByteReader, answer: ByteWriter): Promise<void> {
    reader.int32();
    const [waitMs] = [reader.int32(), reader.int32()];
    const maxBytes = reader.int32();
    reader.int8();
    reader.int32();
    reader.int32();
    const topics = reader.array((item) => {
      const topic = item.string();
      const asked = item.array((each) => {
        const partition = each.int32();
        each.int32();
        const offset = each.long();
        each.long();
        each.int32();
        return { partition, offset };
      });
      return { topic, asked };
    });
    reader.array(() => undefined);
    const asked = topics.flatMap((topic) => topic.asked);
    const isReady = () =>
      asked.some(
        ({ partition, offset }) => this.#codeOf(node, partition, offset) || this.#from(partition, offset).length,
      );
    if (!isReady() && !this.errors.get("fetch")?.length) await this.#untilWritten(waitMs, isReady);
    answer.int32(this.throttleMs).int16(0).int32(0);
    answer.array(topics, (item, { topic }) =>
      item.string(topic).array(asked, (each, { partition, offset }) => {
        const code = this.#error("fetch") || this.#codeOf(node, partition, offset);
        const writer = new ByteWriter();
        for (const { bytes } of code ? [] : this.#from(partition, offset)) {
          if (writer.length > 0 && writer.length + bytes.length > maxBytes) break;
          writer.raw(bytes);
        }
        each.int32(partition).int16(code).long(0).long(0).long(0);
        each.array(code ? [] : this.aborted, (one, { producerId, firstOffset }) =>
          one.int64(producerId).long(firstOffset),
        );
        each.bytes(writer.written);
      }),
    );
  }

  #codeOf(node: number, partition: number, offset: number): number {
    if (this.leaders[partition] !== node) return 6;
    return offset < (this.starts[partition] ?? 0) || offset > this.end(partition) ? 1 : 0;
  }

  #from(partition: number, offset: number): Stored[] {
    return this.logs[partition]?.filter(({ next }) => next > offset) ?? [];
  }

  async #untilWritten(waitMs: number, isReady: () => boolean): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, waitMs);
      const wake = () => {
        if (!isReady()) return;
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      this.#waiting.add(wake);
    });
  }

  #commit(reader: ByteReader, answer: ByteWriter): void {
    reader.string();
    reader.int32();
    reader.string();
    const topics = reader.array((item) => {
      const topic = item.string();
      const offsets = item.array((each) => {
        const offset = [each.int32(), each.long()] as const;
        each.int32();
        each.nullableString();
        return offset;
      });
      return { topic, offsets };
    });
    answer.int32(this.throttleMs).array(topics, (item, { topic, offsets }) =>
      item.string(topic).array(offsets, (each, [partition, offset]) => {
        const code = this.#error("offsetCommit");
        if (code === 0) this.committed.set(partition, offset);
        each.int32(partition).int16(code);
      }),
    );
  }

  #committedOffsets(reader: ByteReader, answer: ByteWriter): void {
    reader.string();
    const topics = reader.array((item) => ({ topic: item.string(), asked: item.array((each) => each.int32()) }));
    answer.int32(this.throttleMs).array(topics, (item, { topic, asked }) =>
      item.string(topic).array(asked, (each, partition) => {
        const offset = this.committed.get(partition) ?? -1;
        each.int32(partition).long(offset).int32(-1).string("").int16(0);
      }),
    );
    answer.int16(this.#error("offsetFetch"));
  }

  #produce(node: number, reader: ByteReader, answer: ByteWriter): void {
    reader.nullableString();
    reader.int16();
    reader.int32();
    const topics = reader.array((item) => {
      const topic = item.string();
      return { topic, batches: item.array((each) => ({ partition: each.int32(), bytes: each.bytes() })) };
    });
    answer.array(topics, (item, { topic, batches }) =>
      item.string(topic).array(batches, (each, { partition, bytes }) => {
        const code = this.#codeFor(node, partition, "produce") || this.#store(partition, bytes);
        each.int32(partition).int16(code).long(0).long(-1).long(0);
      }),
    );
    answer.int32(this.throttleMs);
  }

  /** A producer's batch whose sequence number is not the next is refused, as a duplicate when it was there before. */
  #store(partition: number, bytes: Uint8Array): number {
    const [batch] = readBatches(bytes, [], "produce").visible;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const [producer, sequence] = [view.getBigInt64(43), view.getInt32(53)];
    const name = `${producer}/${partition}`;
    const expected = this.#sequences.get(name) ?? 0;
    if (producer >= 0n && sequence !== expected) return sequence < expected ? 46 : 45;
    if (!batch) return 87;
    this.#sequences.set(name, expected + batch.count);
    this.#append(partition, bytes, batch.count, Date.now());
    return 0;
  }
}
