import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../src/config/config.ts";
import { kafkaTenants, logTopics, resultsTopicOf } from "../../../src/config/kafka-settings.ts";
import { ConfigError } from "../../../src/kernel/config-error.ts";

const read = (KAFKA_TOPICS: string, more: Record<string, string> = {}) => parseConfig({ KAFKA_TOPICS, ...more });

function complaintAbout(KAFKA_TOPICS: string, more: Record<string, string> = {}): string {
  try {
    read(KAFKA_TOPICS, more);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error("the setting was accepted");
}

describe("KAFKA_TOPICS", () => {
  it("says of each topic the tenant, the task type, the priority, where results go and the partitions", () => {
    const given =
      "raw=acme:sentiment_analysis,\n tickets=bolt:triage  priority=8 results=triaged partitions=6, plain=acme";
    expect(read(given, { KAFKA_RESULTS_TOPIC: "done", KAFKA_PARTITIONS: "2" }).eventTopics).toEqual([
      {
        topic: "raw",
        tenant: "acme",
        taskType: "sentiment_analysis",
        priority: null,
        resultsTopic: "done",
        partitions: 2,
      },
      { topic: "tickets", tenant: "bolt", taskType: "triage", priority: 8, resultsTopic: "triaged", partitions: 6 },
      { topic: "plain", tenant: "acme", taskType: null, priority: null, resultsTopic: "done", partitions: 2 },
    ]);
  });

  it("that is not set leaves the one topic of the old settings, with its tenant", () => {
    const old = { KAFKA_TOPIC: "in", KAFKA_RESULTS_TOPIC: "out", KAFKA_PARTITIONS: "4" };
    const topic = { topic: "in", taskType: null, priority: null, resultsTopic: "out", partitions: 4 };
    expect(read("", { ...old, API_KEYS: "acme:writer:acme-writer-key-0123456789" }).eventTopics).toEqual([
      { ...topic, tenant: "acme" },
    ]);
    expect(read("", { ...old, KAFKA_TENANT: "bolt" }).eventTopics).toEqual([{ ...topic, tenant: "bolt" }]);
  });

  it.each([
    ["raw", 'entry 1, "raw": must be topic=tenant or topic=tenant:task_type'],
    ["a=acme, =acme", 'entry 2, "=acme": the topic must be'],
    ["a b=acme", 'entry 1, "a b=acme": must be topic=tenant'],
    ["r/w=acme", "the topic must be 1-249"],
    ["..=acme", "the topic must be 1-249"],
    ["raw=acme results=.", "results must be a topic, and its name must be 1-249"],
    ["raw=:triage", "the tenant must be 1 to 40"],
    ["raw=Acme", "the tenant must be 1 to 40"],
    ["raw=acme:", "the task type must be one of"],
    ["raw=acme:sentiment_analysys", "did you mean sentiment_analysis?"],
    ["raw=acme:triage priority=10", "priority must be a whole number from 0 to 9"],
    ["raw=acme:triage priority=", "priority must be a whole number from 0 to 9"],
    ["raw=acme:triage priority=1 priority=2", "priority must be said once"],
    ["raw=acme partitions=0", "partitions must be a whole number from 1 to 64"],
    ["raw=acme partitions=65", "partitions must be a whole number from 1 to 64"],
    ["raw=acme results=a/b", "results must be a topic"],
    ["raw=acme retries=3", '"retries" is not known'],
    ["raw=acme, raw=acme results=x", 'entry 2, "raw=acme results=x": the topic raw must be named once'],
    ["raw=acme results=raw", "and raw is read"],
    ["raw=acme, more=acme results=raw", "and raw is read"],
    ["raw=acme results=more, more=acme", "more gets results, so it cannot be read"],
    [
      "raw=acme, more=bolt",
      "results would go to datos_procesados, as those of raw do, which belongs to another tenant",
    ],
    [" , ", "names no topic"],
  ])("refuses %j and says what is wrong", (given, rule) => {
    expect(complaintAbout(given)).toContain(rule);
    expect(complaintAbout(given)).toMatch(/^KAFKA_TOPICS: /);
  });

  it("takes at most 256 pollers", () => {
    const topics = Array.from({ length: 5 }, (_, n) => `t${n}=acme`).join();
    expect(complaintAbout(topics, { KAFKA_CONSUMERS: "64" })).toContain("are 320 pollers, and at most 256 are allowed");
  });

  it("gives each tenant its own topics of the log", () => {
    const config = read("raw=acme partitions=2, tickets=bolt results=triaged");
    expect(kafkaTenants(config)).toEqual(["acme", "bolt"]);
    expect([...logTopics(config, "bolt")]).toEqual([
      ["tickets", 3],
      ["triaged", 3],
    ]);
    expect([...logTopics(config, null).keys()]).toEqual(["raw", "datos_procesados", "tickets", "triaged"]);
    expect([...logTopics(config, "corp")]).toEqual([]);
  });

  it("sends no result of a tenant to the topic of another", () => {
    const config = read("raw=acme, tickets=bolt results=triaged");
    expect(resultsTopicOf({ topic: "tickets", tenant: "bolt" }, config)).toBe("triaged");
    expect(resultsTopicOf({ topic: "tickets", tenant: "acme" }, config)).toBe(null);
    expect(resultsTopicOf({ topic: "gone", tenant: "acme" }, config)).toBe(null);
    expect(resultsTopicOf({ topic: "gone", tenant: "acme" }, read(""))).toBe("datos_procesados");
  });
});
