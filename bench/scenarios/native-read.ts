// Reads a real Apache Kafka over its own protocol with the client of the pollers alone, as fast as it can: from the request to records
// that could become tasks. Limits are those of a poller by default.
import { nodeDial } from "../../scripts/node-dial.ts";
import { KafkaEventSource } from "../../src/kafka/wire/kafka-event-source.ts";
import type { Broker } from "../../test/kafka/broker.ts";
import type { Measured } from "../bars.ts";
import { taskBody } from "../submit-tasks.ts";

const records = 60_000;
const perSend = 1000;
const limits = { maxRecords: 200, maxBytes: 4_000_000, waitMs: 1000 };

export async function measureNativeRead(broker: Broker): Promise<Measured> {
  const topic = `read-${crypto.randomUUID().slice(0, 8)}`;
  await broker.createTopics(topic);
  const producer = broker.kafka.producer();
  await producer.connect();
  for (let sent = 0; sent < records; sent += perSend) {
    const messages = Array.from({ length: perSend }, () => ({ value: JSON.stringify(taskBody(false)) }));
    await producer.send({ topic, messages });
  }
  await producer.disconnect();
  const [host = "", port] = broker.address.split(":");
  const source = new KafkaEventSource({
    dial: nodeDial,
    isEncrypted: false,
    credentials: null,
    brokers: [{ host, port: Number(port) }],
    topic,
    group: topic,
    reset: "earliest",
  });
  const positions = new Map([0, 1, 2].map((partition) => [partition, 0]));
  let read = 0;
  const start = performance.now();
  while (read < records) {
    const fetched = await source.fetch(positions, limits);
    if (!fetched.ok) throw new Error(fetched.error.message);
    for (const { partition, offset } of fetched.value) positions.set(partition, offset + 1);
    read += fetched.value.length;
  }
  const perSecond = (read / (performance.now() - start)) * 1000;
  source.close();
  return {
    name: "real broker over Kafka's own protocol, records/s read",
    value: perSecond,
    bar: { atLeast: 20_000 },
    from: `${records} records of 3 partitions, the client alone`,
  };
}
