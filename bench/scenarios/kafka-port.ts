// Writes to the port for Kafka's own protocol of the embedded log, in batches of 100 as a producer's buffer makes them. Producer and port
// run in this process, and pollers read meanwhile.
import { Kafka, logLevel, Partitioners } from "kafkajs";
import { openKafkaPort } from "../../scripts/local-server/kafka-port/open-port.ts";
import type { Measured } from "../bars.ts";
import { BenchServer } from "../bench-server.ts";
import { inParallel } from "../in-parallel.ts";
import { median } from "../statistics.ts";
import { taskBody } from "../submit-tasks.ts";

const records = 10_000;
const perBatch = 100;
const clients = 4;
const firstPort = 29_092;

export async function measureKafkaPort(): Promise<Measured> {
  const speeds = [await recordsPerSecond(), await recordsPerSecond(), await recordsPerSecond()];
  return {
    name: "port 9092, records/s in, batches of 100",
    value: median(speeds),
    bar: { atLeast: 5000 },
    from: `${records} records, ${clients} batches at once; ${speeds.map((speed) => speed.toFixed(0)).join(", ")}`,
  };
}

async function recordsPerSecond(): Promise<number> {
  const server = await BenchServer.start("ours");
  const port = await openKafkaPort(firstPort, {
    driver: "embedded",
    url: server.url,
    isOpen: true,
    say: console.error,
  });
  if (!port.ok) throw new Error(port.error);
  const [address = ""] = port.value.address.split(",");
  const kafka = new Kafka({ brokers: [address], logLevel: logLevel.NOTHING });
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  const send = (partition: number) => {
    const values = Array.from({ length: perBatch }, () => JSON.stringify(taskBody(false)));
    return producer.send({ topic: "datos_crudos", messages: values.map((value) => ({ value, partition })) });
  };
  for (let warmUp = 0; warmUp < 10; warmUp++) await send(warmUp % 3);
  const start = performance.now();
  await inParallel(records / perBatch, clients, (index) => send(index % 3));
  const perSecond = (records / (performance.now() - start)) * 1000;
  await producer.disconnect();
  port.value.close();
  await server.stop();
  return perSecond;
}
