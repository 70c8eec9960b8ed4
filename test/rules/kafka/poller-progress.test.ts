import { describe, expect, it } from "vitest";
import type { Positions } from "../../../src/kafka/event-source.ts";
import { PollerProgress } from "../../../src/kafka/poller-progress.ts";
import { pollerWarnings } from "../../../src/kafka/poller-status.ts";

const at = (...offsets: number[]): Positions => new Map(offsets.map((offset, partition) => [partition, offset]));
const down = { reason: "unavailable", message: "the broker is down" } as const;
const settings = { eventTopics: [{ topic: "events", partitions: 3 }], KAFKA_TOPICS: "" };
const topic = "events";
const round = { records: 0, created: 0, refused: 0, error: null, isRead: true, positions: at(6, 2) };
const failed = { ...round, error: down, isRead: false };

describe("a poller", () => {
  it("is stuck after two minutes of failures at one position, and says how to seek past it", () => {
    const progress = new PollerProgress();
    for (let second = 0; second < 120; second += 30) progress.polled(failed, second * 1000);
    expect(progress.stuck(119_999)).toBe(null);
    const stuck = progress.stuck(120_000);
    expect(stuck).toMatchObject({
      since: 0,
      partitions: [
        { partition: 0, position: 6 },
        { partition: 1, position: 2 },
      ],
    });
    expect(stuck?.remedy).toContain('POST /kafka/seek {"partition":0,"to":{"offset":7}}');
    const condition = { poller: "poller-0", topic, stuck, topicPartitions: 3 };
    expect(pollerWarnings([condition], settings)).toEqual([expect.stringContaining("poller-0 has failed")]);
  });

  it("warns once when the topic has another number of partitions than the setting", () => {
    const conditions = [0, 1].map((n) => ({ poller: `poller-${n}`, topic, stuck: null, topicPartitions: 5 }));
    expect(pollerWarnings(conditions, settings)).toEqual([
      "Kafka: events has 5 partitions and KAFKA_PARTITIONS is 3. All 5 are read. Set KAFKA_PARTITIONS to 5.",
    ]);
    expect(pollerWarnings([{ poller: "poller-0", topic, stuck: null, topicPartitions: null }], settings)).toEqual([]);
  });

  it("of several topics is named with its topic in the remedy, and each topic with its own number of partitions", () => {
    const progress = new PollerProgress();
    progress.failedAt(at(6), 0);
    const stuck = progress.stuck(120_000, "tickets");
    expect(stuck?.remedy).toContain('POST /kafka/seek {"topic":"tickets","partition":0,"to":{"offset":7}}');
    const eventTopics = ["raw", "tickets"].map((topic) => ({ topic, partitions: 3 }));
    const conditionOf = (topic: string, topicPartitions: number) => ({
      poller: topic,
      topic,
      stuck: null,
      topicPartitions,
    });
    const several = { eventTopics, KAFKA_TOPICS: "raw=acme, tickets=acme" };
    expect(pollerWarnings([conditionOf("raw", 3), conditionOf("tickets", 5)], several)).toEqual([
      "Kafka: tickets has 5 partitions and partitions= is 3. All 5 are read. Set partitions= of tickets in KAFKA_TOPICS to 5.",
    ]);
  });

  it("is not stuck in a partition whose position moved meanwhile", () => {
    const progress = new PollerProgress();
    progress.polled(failed, 0);
    progress.polled({ ...failed, positions: at(7, 2) }, 60_000);
    expect(progress.stuck(130_000)?.partitions).toEqual([{ partition: 1, position: 2, since: 0 }]);
  });

  it("is not stuck once a round reads, though a commit failed", () => {
    const progress = new PollerProgress();
    progress.polled(failed, 0);
    progress.polled({ ...round, error: down }, 119_000);
    expect(progress.stuck(300_000)).toBe(null);
  });

  it("is stuck when it cannot even learn where its partitions begin", () => {
    const progress = new PollerProgress();
    progress.failedAt(at(3), 0);
    progress.failedAt(at(3), 100_000);
    expect(progress.stuck(120_000)?.partitions).toEqual([{ partition: 0, position: 3, since: 0 }]);
  });

  it("is stuck although its object is unloaded between the rounds that fail", () => {
    let progress = new PollerProgress();
    for (let second = 0; second <= 120; second += 30) {
      progress.polled(failed, second * 1000);
      progress.failed(down, second * 1000);
      progress = new PollerProgress(progress.trouble());
    }
    expect(progress.stuck(120_000)).toMatchObject({ since: 0 });
    expect(progress.read().last_error).toEqual({ message: down.message, at: 120_000 });
    progress.polled(round, 150_000);
    expect(progress.trouble()).toBe(null);
  });
});
