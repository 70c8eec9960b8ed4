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

describe("the pollers of several topics", () => {
  const topics = [
    { topic: "raw", tenant: "acme" },
    { topic: "tickets", tenant: "bolt" },
  ];
  const asked: string[] = [];
  const several = new KafkaPollers(
    { KAFKA_CONSUMERS: 2, KAFKA_DRIVER: "embedded", eventTopics: topics },
    ({ topic, poller }) => {
      const ask = async () => void asked.push(`${topic}/${poller}`);
      return { status: ask, wake: ask, pause: ask, resume: ask, seek: ask } as unknown as KafkaPollerObject;
    },
  );
  const askedBy = async (call: () => Promise<unknown>) => {
    asked.length = 0;
    const answer = await call();
    return { asked: [...asked].sort(), answer };
  };

  it("are asked by tenant, and there are none of a tenant without a topic", async () => {
    expect(several.count).toBe(4);
    expect((await askedBy(() => several.statusWithin(1000, "bolt"))).asked).toEqual(["tickets/0", "tickets/1"]);
    expect((await askedBy(() => several.statusWithin(1000, null))).asked).toHaveLength(4);
    expect(await askedBy(() => several.statusWithin(1000, "corp"))).toEqual({ asked: [], answer: null });
  });

  it("are woken by the records of their share of their topic", async () => {
    const record = { offset: 0, timestamp: 0 };
    const produced = [
      { ...record, topic: "raw", partition: 3 },
      { ...record, topic: "tickets", partition: 2 },
      { ...record, topic: "results", partition: 0 },
    ];
    expect((await askedBy(() => several.wakeFor(produced))).asked).toEqual(["raw/1", "tickets/0"]);
  });

  it("are paused and resumed by topic or all together, and moved in their own topic", async () => {
    expect((await askedBy(() => several.pause("somebody", "raw"))).asked).toEqual(["raw/0", "raw/1"]);
    expect((await askedBy(() => several.resume("raw"))).asked).toEqual(["raw/0", "raw/1"]);
    expect((await askedBy(() => several.pause("somebody"))).asked).toHaveLength(4);
    const seek = { partition: 5, to: "latest", force: false } as const;
    expect((await askedBy(() => several.seek("tickets", seek))).asked).toEqual(["tickets/1"]);
  });
});
