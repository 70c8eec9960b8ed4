// What the port does with records that no client should send: over its real sockets, before an API that keeps what it is given.
import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, connect, createServer } from "node:net";
import { json } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import * as z from "zod";
import { codes } from "../../../scripts/local-server/kafka-port/codes.ts";
import { connectionServer } from "../../../scripts/local-server/kafka-port/serve-connections.ts";
import { ByteReader } from "../../../src/kafka/wire/byte-reader.ts";
import { ByteWriter } from "../../../src/kafka/wire/byte-writer.ts";
import { crc32c } from "../../../src/kafka/wire/crc32c.ts";
import { readFrames } from "../../../src/kafka/wire/frames.ts";

const topic = "orders";
const batches = z.array(z.object({ records: z.array(z.unknown()) }));
const ends: (() => unknown)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

async function startPort() {
  const stored: number[] = [];
  const api = createHttpServer(async (request, response) => {
    if (request.method === "GET") return response.end(JSON.stringify({ [topic]: 3 }));
    const sent = batches.parse(await json(request));
    stored.push(...sent.map(({ records }) => records.length));
    response.end(JSON.stringify(sent.map(() => ({ offset: 0, refused: null }))));
  });
  api.listen(0, "127.0.0.1");
  await once(api, "listening");
  const said: string[] = [];
  const url = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
  const serve = connectionServer({ url, isOpen: true, say: (line) => said.push(line) });
  const port = createServer((socket) => void serve(socket));
  port.listen(0, "127.0.0.1");
  await once(port, "listening");
  ends.push(
    () => port.close(),
    () => api.close(),
    () => api.closeAllConnections(),
  );
  const socketTo = async () => {
    const socket = connect((port.address() as AddressInfo).port, "127.0.0.1");
    ends.push(() => socket.destroy());
    await once(socket, "connect");
    return socket;
  };
  return { stored, said, socketTo };
}

interface Shape {
  codec?: number;
  flags?: number;
  /** How many records the batch says it has. */
  said?: number;
  valueBytes?: number;
  headers?: number;
}

function batchOf(count: number, { codec = 0, flags = 0, said = count, valueBytes = 1, headers = 0 }: Shape = {}) {
  const records = new ByteWriter();
  for (let n = 0; n < count; n++) {
    const record = new ByteWriter().int8(0).varint(0).varint(n).varint(-1).varint(valueBytes);
    record.raw(new Uint8Array(valueBytes).fill(97)).varint(headers);
    for (let header = 0; header < headers; header++) record.varint(0).varint(0);
    records.varint(record.length).raw(record.written);
  }
  const packed = codec === 1 ? gzipSync(records.written) : records.written;
  const body = new ByteWriter()
    .int16(codec | flags)
    .int32(count - 1)
    .long(0)
    .long(0)
    .int64(-1n)
    .int16(-1)
    .int32(-1);
  body.int32(said).raw(packed);
  const rest = new ByteWriter().int32(-1).int8(2).int32(crc32c(body.written)).raw(body.written);
  return new ByteWriter().long(0).bytes(rest.written).written;
}

async function produce(port: Awaited<ReturnType<typeof startPort>>, parts: readonly Uint8Array[]) {
  const request = new ByteWriter().int16(0).int16(7).int32(1).string("test").string(null).int16(1).int32(1000);
  request
    .int32(1)
    .string(topic)
    .array(parts, (item, bytes) => item.int32(0).bytes(bytes));
  const socket = await port.socketTo();
  socket.write(new ByteWriter().bytes(request.written).written);
  for await (const frame of readFrames(socket)) {
    const reader = new ByteReader(frame);
    reader.int32();
    return reader
      .array((item) => {
        item.string();
        return item.array((each) => {
          each.int32();
          const error = each.int16();
          each.take(24);
          return error;
        });
      })
      .flat();
  }
  return "closed";
}

test.each([
  ["says fewer records than it has", batchOf(3, { said: 2 }), codes.invalidRecord],
  ["says more", batchOf(3, { said: 5 }), codes.invalidRecord],
  ["says that it has none", batchOf(3, { said: 0 }), codes.invalidRecord],
  ["says a negative number", batchOf(3, { said: -1 }), codes.invalidRecord],
  ["is cut off", batchOf(3).subarray(0, 60), codes.invalidRecord],
  ["is followed by other bytes", Uint8Array.of(...batchOf(3), 1, 2, 3), codes.invalidRecord],
  ["is not there", new Uint8Array(0), codes.invalidRecord],
  ["is a marker of a transaction", batchOf(1, { flags: 0x30 }), codes.invalidRecord],
  ["has two million headers", batchOf(1, { codec: 1, headers: 2_000_000 }), codes.invalidRecord],
  ["has records of more than a row of the log", batchOf(1, { valueBytes: 1_100_000 }), codes.messageTooLarge],
])("a batch is refused and not answered as stored when it %s", async (_, batch, code) => {
  const port = await startPort();
  expect(await produce(port, [batch, batchOf(2)])).toEqual([code, codes.none]);
  expect(port.stored).toEqual([2]);
});

test("many records of a few bytes are stored, and more than a client waits for are refused", async () => {
  const port = await startPort();
  expect(await produce(port, [batchOf(150_000, { codec: 1 })])).toEqual([codes.none]);
  expect(port.stored.reduce((sum, count) => sum + count, 0)).toBe(150_000);
  expect(await produce(port, [batchOf(250_000, { codec: 1 })])).toEqual([codes.invalidRecord]);
});

test("what compressed batches become is bounded for all of a request, and the rest is refused", async () => {
  const port = await startPort();
  const packed = batchOf(39, { codec: 1, valueBytes: 1_000_000 });
  expect(
    await produce(
      port,
      Array.from({ length: 20 }, () => packed),
    ),
  ).toEqual(Array.from({ length: 20 }, (_, n) => (n < 2 ? codes.none : codes.invalidRecord)));
});

test("half a frame of 60 MB on each of 200 connections takes no memory and holds nobody up", async () => {
  const port = await startPort();
  const before = process.memoryUsage().arrayBuffers;
  for (let n = 0; n < 200; n++) {
    const socket = await port.socketTo();
    socket.write(new ByteWriter().int32(60_000_000).raw(new Uint8Array(100)).written);
  }
  expect(await produce(port, [batchOf(1)])).toEqual([codes.none]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200_000_000);
});
