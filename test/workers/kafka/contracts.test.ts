// The contracts of both ports to Kafka with the embedded log.
import { env } from "cloudflare:workers";
import { createConfig } from "../../../src/composition/config.ts";
import { createGroups } from "../../../src/composition/kafka.ts";
import { EmbeddedEventSink, EmbeddedEventSource } from "../../../src/kafka/embedded-event-source.ts";
import { eventSinkContract } from "./event-sink.contract.ts";
import { eventSourceContract } from "./event-source.contract.ts";
import { logOfTopics } from "./log-of-topics.ts";

function newLog() {
  const topic = `events-${crypto.randomUUID()}`;
  return { topic, log: logOfTopics({ [topic]: 3 }) };
}

eventSourceContract("the embedded log", async () => {
  const { topic, log } = newLog();
  return {
    source: new EmbeddedEventSource(log, createGroups(env, createConfig(env), "acme"), topic, topic),
    async write(events) {
      const written = await log.produce(
        events.map((event) => ({ ...event, topic, headers: [], timestamp: Date.now() })),
      );
      if (!written.ok) throw new Error(written.error.message);
    },
  };
});

eventSinkContract("the embedded log", async () => {
  const { topic, log } = newLog();
  return {
    sink: new EmbeddedEventSink(log, topic, Date.now),
    async written() {
      const slices = [0, 1, 2].map(async (partition) => {
        const slice = await log.partition(topic, partition)?.read(0, 1000, 1_000_000, 0);
        return (slice?.records ?? []).map(({ key, value }) => ({
          partition,
          key: text(key),
          value: text(value) ?? "",
        }));
      });
      return (await Promise.all(slices)).flat();
    },
  };
});

const text = (content: Uint8Array | string | null) =>
  content === null || typeof content === "string" ? content : new TextDecoder().decode(content);
