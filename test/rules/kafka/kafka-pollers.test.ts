import { describe, expect, it } from "vitest";
import { KafkaPollers } from "../../../src/kafka/kafka-pollers.ts";
import type { KafkaPollerObject, PollerStatus } from "../../../src/kafka/poller-status.ts";
import { aPoller } from "../monitoring/a-scrape.ts";

const config = { KAFKA_CONSUMERS: 2, KAFKA_DRIVER: "rest", KAFKA_TOPIC: "events" } as const;

/** Two pollers. `second` answers the status call of the second poller. */
function pollersWhere(second: () => Promise<PollerStatus>): KafkaPollers {
  const answers = [async () => aPoller([{ partition: 0, lag: 1 }]), second];
  const pollerObject = (poller: number) => ({ status: answers[poller] }) as unknown as KafkaPollerObject;
  return new KafkaPollers(config, pollerObject);
}

describe("the pollers' status with a deadline", () => {
  it("contains each poller when all answer", async () => {
    const pollers = pollersWhere(async () => aPoller([{ partition: 1, lag: 2 }]));
    expect((await pollers.statusWithin(10_000)).flatMap(({ partitions }) => partitions.map(({ lag }) => lag))).toEqual([
      1, 2,
    ]);
  });

  it.each([
    ["hangs", () => new Promise<PollerStatus>(() => undefined)],
    ["fails", () => Promise.reject(new Error("no broker"))],
  ])("is empty when one poller %s, so that the caller does not wait for it", async (_, second) => {
    expect(await pollersWhere(second).statusWithin(5)).toEqual([]);
  });
});
