import { describe, expect, it } from "vitest";
import type { PollerShare } from "../../../src/kafka/event-topic.ts";
import { KafkaPollers } from "../../../src/kafka/kafka-pollers.ts";
import type { KafkaPollerObject, PollerStatus } from "../../../src/kafka/poller-status.ts";
import { aPoller } from "../monitoring/a-scrape.ts";

const eventTopics = [{ topic: "events", tenant: "acme" }];
const config = { KAFKA_CONSUMERS: 2, KAFKA_DRIVER: "rest", eventTopics } as const;

/** Two pollers. `second` answers the status call of the second poller. */
function pollersWhere(second: () => Promise<PollerStatus>): KafkaPollers {
  const answers = [async () => aPoller([{ partition: 0, lag: 1 }]), second];
  const pollerObject = ({ poller }: PollerShare) => ({ status: answers[poller] }) as unknown as KafkaPollerObject;
  return new KafkaPollers(config, pollerObject);
}

describe("the pollers' status with a deadline", () => {
  it("contains each poller when all answer", async () => {
    const pollers = pollersWhere(async () => aPoller([{ partition: 1, lag: 2 }]));
    expect(
      (await pollers.statusWithin(10_000, null)).flatMap(({ partitions }) => partitions.map(({ lag }) => lag)),
    ).toEqual([1, 2]);
  });

  it.each([
    ["hangs", () => new Promise<PollerStatus>(() => undefined)],
    ["fails", () => Promise.reject(new Error("no broker"))],
  ])("is empty when one poller %s, so that the caller does not wait for it", async (_, second) => {
    expect(await pollersWhere(second).statusWithin(5, null)).toEqual([]);
  });
});
