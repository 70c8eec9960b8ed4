// An idempotent producer whose batches a test can send again under the same number, also to a server that was started anew: no client
// lets a program choose them.
import { nodeDial } from "../../scripts/node-dial.ts";
import type { ByteReader } from "../../src/kafka/wire/byte-reader.ts";
import { Connection } from "../../src/kafka/wire/connection.ts";
import { encodeBatch, type ProducerStamp } from "../../src/kafka/wire/encode-batch.ts";
import { initProducerId, produce } from "../../src/kafka/wire/publish-requests.ts";
import type { Api } from "../../src/kafka/wire/request.ts";
import { events } from "./kafka-port.ts";

type ProducerNumber = Pick<ProducerStamp, "id" | "epoch">;
type Batches = Parameters<typeof produce.write>[1];

/** The client's own request, with the offset of the answer. */
const produceAt: Api<Batches, { error: number; offset: number }> = {
  ...produce,
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
