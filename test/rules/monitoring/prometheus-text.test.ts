import { describe, expect, it } from "vitest";
import { prometheusText } from "../../../src/monitoring/prometheus-text.ts";
import { countCall } from "../../../src/tasks/provider-counters.ts";
import { emptyCounters } from "../../../src/tasks/task-counters.ts";
import { record } from "../../../src/telemetry/histogram.ts";
import { aPoller, aScrape } from "./a-scrape.ts";

function samples(text: string): Map<string, number> {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ") + 1))]),
  );
}

const call = { provider: "openai", model: "gpt-6-luna", inputTokens: 10, outputTokens: 3 };

describe("the counters for Prometheus", () => {
  it("hold every count under its label, and the lag of each partition that has one", () => {
    const counters = emptyCounters();
    counters.entered.SUCCESS = 7;
    counters.current.ai_processing.PENDING = 3;
    counters.layers.exact = 2;
    counters.tokens = 11;
    counters.zones["0.4"] = 3;
    const learned = { labels: { right: 5, wrong: 1 }, audits: { right: 2, wrong: 1 }, revoked: 1 };
    countCall(counters.providers, { ...call, error: null, costUsd: 0.5 });
    countCall(counters.providers, { ...call, error: "truncated", costUsd: 0.25 });
    countCall(counters.providers, { ...call, provider: "gemini", error: null, costUsd: null });
    countCall(counters.providers, { ...call, inputTokens: 0, outputTokens: 0, error: "circuit_open", costUsd: 0 });
    const found = samples(
      prometheusText(
        aScrape({
          counters,
          learned,
          pollers: [
            aPoller([
              { partition: 0, lag: 5 },
              { partition: 1, lag: null },
            ]),
          ],
        }),
      ),
    );
    expect(found.get('aes_task_states_total{state="SUCCESS"}')).toBe(7);
    expect(found.get('aes_tasks{queue="ai_processing",state="PENDING"}')).toBe(3);
    expect(found.get('aes_cache_answers_total{layer="exact"}')).toBe(2);
    expect(found.get('aes_cache_zone_answers_total{p_right="0.4"}')).toBe(3);
    expect(found.get('aes_cache_labels_total{outcome="right"}')).toBe(5);
    expect(found.get('aes_cache_audits_total{outcome="wrong"}')).toBe(1);
    expect(found.get("aes_cache_revoked_total")).toBe(1);
    expect(found.get("aes_tokens_total")).toBe(11);
    expect(found.get('aes_provider_calls_total{provider="openai"}')).toBe(2);
    expect(found.get('aes_provider_errors_total{provider="openai",reason="truncated"}')).toBe(1);
    expect(found.get('aes_provider_passed_over_total{provider="openai"}')).toBe(1);
    expect(found.get('aes_provider_tokens_total{provider="openai",direction="input"}')).toBe(20);
    expect(found.get('aes_provider_cost_usd_total{provider="openai"}')).toBe(0.75);
    expect(found.get('aes_provider_unpriced_calls_total{provider="gemini"}')).toBe(1);
    expect(found.get('aes_kafka_lag_records{topic="events",partition="0"}')).toBe(5);
    expect(found.has('aes_kafka_lag_records{topic="events",partition="1"}')).toBe(false);
  });

  it("give latencies as histograms: rising to the count, each value below its bound", () => {
    const counters = emptyCounters();
    const values = [1, 5, 40, 900, 900, 1_000_000];
    for (const ms of values) record(counters.totalMs, ms);
    const found = samples(prometheusText(aScrape({ counters })));
    const buckets = [...found].filter(([name]) => name.startsWith("aes_task_total_seconds_bucket"));
    const counts = buckets.map(([, count]) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(found.get('aes_task_total_seconds_bucket{le="+Inf"}')).toBe(6);
    expect(found.get("aes_task_total_seconds_count")).toBe(6);
    for (const [name, count] of buckets) {
      const bound = Number(/le="([^"]+)"/.exec(name)?.[1]?.replace("+Inf", "Infinity"));
      expect(values.filter((ms) => ms / 1000 <= bound / 1.2).length).toBeLessThanOrEqual(count);
      expect(values.filter((ms) => ms / 1000 <= bound).length).toBeGreaterThanOrEqual(count);
    }
    const sum = values.reduce((total, ms) => total + ms / 1000, 0);
    expect(found.get("aes_task_total_seconds_sum")).toBeGreaterThanOrEqual(sum);
    expect(found.get("aes_task_total_seconds_sum")).toBeLessThan(sum * 1.2);
  });

  it("name each family once, with a help and a type, before its samples", () => {
    const counters = emptyCounters();
    record(counters.queuedMs, 3);
    const lines = prometheusText(aScrape({ counters })).split("\n");
    const types = lines.filter((line) => line.startsWith("# TYPE ")).map((line) => line.split(" ")[2]);
    expect(new Set(types).size).toBe(types.length);
    for (const name of types) expect(lines.filter((line) => line.startsWith(`# HELP ${name} `))).toHaveLength(1);
  });
});
