// Topics of the embedded log whose pollers have the settings of a test: their own objects have those of the test's Worker.
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { KafkaPoller } from "../../../durable-objects/kafka-poller.ts";
import { createServices } from "../../../src/composition/services.ts";
import { type PollerShare, pollerName } from "../../../src/kafka/event-topic.ts";
import type { PollerStatus, Seek } from "../../../src/kafka/poller-status.ts";

export const plainTopic = "datos_crudos";
const variables = (KAFKA_TOPICS: string, more: Record<string, string> = {}) =>
  Object.assign({}, env, { KAFKA_TOPICS, LOG_LEVEL: "error", ...more }) as Env;
export const nameOf = (share: PollerShare) => pollerName(share, plainTopic);

/** One alarm of the poller under these settings, in its own object, after a seek if one is given. */
export function poll(share: PollerShare, KAFKA_TOPICS: string, seek?: Seek): Promise<PollerStatus> {
  return runInDurableObject(env.KAFKA_POLLER.getByName(nameOf(share)), async (_, state) => {
    const poller = new KafkaPoller(state, variables(KAFKA_TOPICS));
    await poller.status(share);
    if (seek) await poller.seek(share, seek);
    await poller.alarm();
    // The object itself has the settings of the test's Worker.
    await state.storage.deleteAlarm();
    return poller.status(share);
  });
}

/** As `poll`, by the first poller of KAFKA_TOPIC while this is the only topic. */
export function pollOnly(KAFKA_TOPIC: string): Promise<PollerStatus> {
  const share = { topic: KAFKA_TOPIC, poller: 0 };
  return runInDurableObject(env.KAFKA_POLLER.getByName(pollerName(share, KAFKA_TOPIC)), async (_, state) => {
    const poller = new KafkaPoller(state, variables("", { KAFKA_TOPIC }));
    await poller.status(share);
    await poller.alarm();
    await state.storage.deleteAlarm();
    return poller.status(share);
  });
}

export async function produce(
  tenant: string,
  topic: string,
  values: readonly string[],
  settings: string,
): Promise<void> {
  const log = createServices(variables(settings)).api().eventLogOf(tenant);
  const record = { topic, partition: 0, key: null, headers: [], timestamp: Date.now() };
  const produced = await log.produce(values.map((value) => ({ ...record, value })));
  if (!produced.ok) throw new Error(produced.error.message);
}
