// An idempotent producer whose batches a test can send again under the same number, also to a server that was started anew: no client
// lets a program choose them.
import { once } from "node:events";
import { connect } from "node:net";
import { nodeDial } from "../../scripts/node-dial.ts";
import type { ByteReader } from "../../src/kafka/wire/byte-reader.ts";
import { ByteWriter } from "../../src/kafka/wire/byte-writer.ts";
import { Connection } from "../../src/kafka/wire/connection.ts";
import { encodeBatch, noStamp, type ProducerStamp } from "../../src/kafka/wire/encode-batch.ts";
import { initProducerId, produce } from "../../src/kafka/wire/publish-requests.ts";
import type { Api } from "../../src/kafka/wire/request.ts";
import { events } from "./kafka-port.ts";

type ProducerNumber = Pick<ProducerStamp, "id" | "epoch">;
type Batches = Parameters<typeof produce.write>[1];

/** The client's own request, with the offset of the answer. */
const produceAt: Api<Batches, { error: number; offset: number }> = {
  name: produce.name,
  key: produce.key,
  version: produce.version,
  write: produce.write,
  read(reader: ByteReader) {
    const [first] = reader.array((item) => {
      item.string();
      return item.array((each) => {
        each.int32();
        const found = { error: each.int16(), offset: each.long() };
        each.take(16);
        return found;
      });
    });
    return first?.[0] ?? { error: -1, offset: -1 };
  },
};

/** Sends a batch that does not match its checksum, and waits for no answer. Resolves when the connection ends. */
export async function sendDamaged(broker: string): Promise<void> {
  const [host = "", port] = broker.split(":");
  const batch = encodeBatch([{ key: null, value: "x", headers: [] }], Date.now(), noStamp);
  batch.set([255], batch.length - 1);
  const request = new ByteWriter().int16(produce.key).int16(3).int32(1).string("test");
  request.string(null).int16(0).int32(5000);
  request.array([events], (item, topic) =>
    item.string(topic).array([batch], (each, bytes) => each.int32(0).bytes(bytes)),
  );
  const frame = new ByteWriter().int32(request.written.length).raw(request.written).written;
  const socket = connect(Number(port), host);
  socket.resume().write(frame);
  await once(socket, "close");
}

export async function rawProducer(broker: string, given?: ProducerNumber) {
  const [host = "", port] = broker.split(":");
  const address = { host, port: Number(port) };
  const transport = await nodeDial(address, false);
  await transport.opened;
  const connection = new Connection(address, transport);
  const stamp = given ?? (await connection.call(initProducerId, null));
  return {
    stamp,
    /** To partition 0. */
    send({ sequence, values }: { sequence: number; values: readonly string[] }) {
      const records = values.map((value) => ({ key: null, value, headers: [] }));
      const batch = encodeBatch(records, Date.now(), { id: stamp.id, epoch: stamp.epoch, sequence });
      return connection.call(produceAt, { topic: events, batches: [[0, batch]], timeoutMs: 5000 });
    },
  };
}
