import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../src/config/config.ts";
import { modelEnds } from "../../../src/config/model-end.ts";
import type { Breach } from "../../../src/monitoring/alert.ts";
import { evaluateDeploymentRules, evaluateTenantRules, type TenantFacts } from "../../../src/monitoring/alert-rules.ts";
import type { RuleResult } from "../../../src/monitoring/alerts.ts";
import type { HistoryPoint } from "../../../src/monitoring/history.ts";
import { emptyCounters } from "../../../src/tasks/task-counters.ts";

const now = 1_800_000_000_000;
const config = parseConfig({});
const minute = (given: Partial<HistoryPoint>): HistoryPoint => ({
  at: now,
  seconds: 60,
  succeeded: 0,
  failed: 0,
  from_cache: 0,
  asked_cache: 0,
  below_threshold: 0,
  refused_by_guard: {},
  tokens: 0,
  cost_usd: 0,
  passed_over: {},
  waiting: 0,
  started: 0,
  between_attempts: 0,
  kafka_lag: null,
  p50_ms: null,
  p95_ms: null,
  ...given,
});

const answered = (asked: number, served: number, more: Partial<HistoryPoint> = {}) =>
  minute({ succeeded: asked, asked_cache: asked, from_cache: served, ...more });

interface Situation {
  waiting?: number;
  scheduled?: number;
  oldestAgeMs?: number;
  minutes?: HistoryPoint[] | null;
  kafkaLag?: number | null;
  spentUsd?: number | null;
  kafkaPollers?: TenantFacts["kafkaPollers"];
}

function evaluateRules(
  {
    waiting = 0,
    scheduled = 0,
    oldestAgeMs,
    minutes = [],
    kafkaLag = null,
    spentUsd = null,
    kafkaPollers = [],
  }: Situation,
  settings = config,
): RuleResult[] {
  const counters = emptyCounters();
  counters.current.ai_processing.PENDING = waiting;
  const oldestWaiting = oldestAgeMs === undefined ? {} : { ai_processing: now - oldestAgeMs };
  const facts: TenantFacts = {
    now,
    observed: { tenant: "acme", counters, oldestWaiting, scheduled: { ai_processing: scheduled } },
    minutes,
    kafkaLag,
    kafkaPollers,
    spentUsd,
  };
  return evaluateTenantRules(facts, settings);
}

const breaches = (results: RuleResult[]): Breach[] => results.flatMap(({ breaches }) => breaches);
const firingRules = (situation: Situation) => breaches(evaluateRules(situation)).map(({ rule }) => rule);

describe("an alert of a tenant", () => {
  it.each<[string, Situation, string[]]>([
    ["100 tasks wait", { waiting: 100 }, []],
    ["101 tasks wait", { waiting: 101 }, ["queue_length"]],
    ["100 tasks wait for a worker and 5000 for their eta", { waiting: 5100, scheduled: 5000 }, []],
    ["101 tasks wait for a worker and 5000 for their eta", { waiting: 5101, scheduled: 5000 }, ["queue_length"]],
    ["a task waits for 120 s", { oldestAgeMs: 120_999 }, []],
    ["a task waits for 121 s", { oldestAgeMs: 121_000 }, ["oldest_message"]],
    ["the cache gave half of the answers", { minutes: [answered(200, 100)] }, []],
    ["the cache gave fewer, over all minutes", { minutes: [answered(100, 60), answered(100, 39)] }, ["cache_hit_rate"]],
    ["the cache gave fewer, but there are too few answers to decide", { minutes: [answered(99, 0)] }, []],
    ["nobody asked the cache", { minutes: [minute({ succeeded: 1000 })] }, []],
    [
      "most tasks did not ask the cache, and it gave most others their answers",
      { minutes: [minute({ succeeded: 1000, asked_cache: 100, from_cache: 60 })] },
      [],
    ],
    [
      "so many tasks answered each would be enough, but too few of them asked the cache",
      { minutes: [minute({ succeeded: 1000, asked_cache: 99 })] },
      [],
    ],
    ["9 tasks failed", { minutes: [minute({ failed: 9 })] }, []],
    ["10 tasks failed", { minutes: [minute({ failed: 4 }), minute({ failed: 6 })] }, ["dead_letters"]],
    ["the lag is large and shrinks", { kafkaLag: 1500, minutes: [minute({ kafka_lag: 1600 })] }, []],
    ["the lag is large and grows", { kafkaLag: 1500, minutes: [minute({ kafka_lag: 1400 })] }, ["kafka_lag"]],
    [
      "no poller is stuck",
      { kafkaPollers: [{ poller: "poller-0", topic: "events", stuck: null, topicPartitions: 3 }] },
      [],
    ],
    [
      "a poller is stuck",
      {
        kafkaPollers: [
          {
            poller: "poller-0",
            topic: "events",
            stuck: { since: now - 130_000, partitions: [], remedy: "Seek." },
            topicPartitions: 3,
          },
        ],
      },
      ["kafka_stuck"],
    ],
    ["the lag grew while no history was stored", { kafkaLag: 1001, minutes: [] }, ["kafka_lag"]],
    ["a provider was skipped", { minutes: [minute({ passed_over: { openai: 3 } })] }, ["provider_circuit"]],
    [
      "a provider was skipped some time ago",
      { minutes: [minute({ at: now - 180_000, passed_over: { openai: 3 } })] },
      [],
    ],
    ["the lag is small", { kafkaLag: 1000, minutes: [] }, []],
  ])("fires or not when %s", (_, situation, rules) => {
    expect(firingRules(situation)).toEqual(rules);
  });

  it("names its subject, value, threshold and what to do", () => {
    expect(breaches(evaluateRules({ waiting: 140 }))).toEqual([
      {
        rule: "queue_length",
        subject: "ai_processing",
        value: 140,
        threshold: 100,
        end_threshold: 90,
        facts: { window_minutes: 15 },
        message: expect.stringMatching(
          /140 tasks wait in ai_processing, more than 100\. The platform adds workers by itself/,
        ),
      },
    ]);
  });

  it("is not evaluated when its input is unknown, so that it neither begins nor ends", () => {
    const rules = evaluateRules({ minutes: null, kafkaLag: 5000, kafkaPollers: null }).map(({ rule }) => rule);
    expect(rules).toEqual(["queue_length", "oldest_message", "daily_budget"]);
    expect(evaluateRules({ kafkaLag: null }).map(({ rule }) => rule)).not.toContain("kafka_lag");
  });

  it("has its own threshold, and is off at 0", () => {
    const settings = parseConfig({ ALERT_QUEUE_LENGTH: "5", ALERT_OLDEST_SECONDS: "0" });
    expect(breaches(evaluateRules({ waiting: 6, oldestAgeMs: 999_000 }, settings)).map(({ rule }) => rule)).toEqual([
      "queue_length",
    ]);
  });
});

describe("the message about the hit rate", () => {
  const messageOf = (more: Partial<HistoryPoint>) => {
    const [alert] = breaches(evaluateRules({ minutes: [answered(100, 10), answered(100, 20, more)] }));
    return alert;
  };

  it.each<[string, Partial<HistoryPoint>, RegExp]>([
    [
      "guards refused most near misses",
      { below_threshold: 5, refused_by_guard: { numbers: 21, entities: 9 } },
      /Guards refused 30 of 35 near misses, most often numbers \(21\): those questions ask for something else/,
    ],
    [
      "most near misses were below the threshold",
      { below_threshold: 40, refused_by_guard: { numbers: 2 } },
      /40 of 42 near misses were below the threshold: review CACHE_THRESHOLD \(now 0\.85\)/,
    ],
    ["there was no near miss", {}, /they were new\./],
  ])("says what stands in the way when %s", (_, more, expected) => {
    const alert = messageOf(more);
    expect(alert?.message).toMatch(
      /^The cache answered 15% of 200 tasks that asked it in 15 minutes, less than 50%\. /,
    );
    expect(alert?.message).toMatch(expected);
    if (!more.below_threshold || more.below_threshold < 30) expect(alert?.message).not.toContain("CACHE_THRESHOLD");
  });

  it("has its figures as facts, added up over the minutes", () => {
    const refused_by_guard = { numbers: 2, negation: 3 };
    const minutes = [
      answered(100, 10, { refused_by_guard }),
      answered(100, 20, { refused_by_guard, below_threshold: 4 }),
    ];
    expect(breaches(evaluateRules({ minutes }))[0]?.facts).toEqual({
      ...{ window_minutes: 15, asked: 200, served: 30, below_threshold: 4 },
      ...{ refused: 10, guard: "negation", refused_by_guard: 6, cache_threshold: 0.85 },
    });
  });
});

describe("a value that is not beyond its threshold", () => {
  const others = (situation: Situation, settings = config) =>
    evaluateRules(situation, settings).flatMap(({ rule, others }) => others.map((other) => ({ rule, ...other })));
  const isBack = (situation: Situation, rule: string, settings = config) =>
    others(situation, settings).find((other) => other.rule === rule)?.isBack;

  it.each<[string, Situation, string, boolean]>([
    ["91 of 100 tasks", { waiting: 91 }, "queue_length", false],
    ["90 of 100 tasks", { waiting: 90 }, "queue_length", true],
    ["9 of 10 dead letters", { minutes: [minute({ failed: 9 })] }, "dead_letters", false],
    ["8 of 10 dead letters", { minutes: [minute({ failed: 8 })] }, "dead_letters", true],
    ["a hit rate of 54%", { minutes: [answered(100, 54)] }, "cache_hit_rate", false],
    ["a hit rate of 55%", { minutes: [answered(100, 55)] }, "cache_hit_rate", true],
    ["a lag that is large and shrinks", { kafkaLag: 1500, minutes: [minute({ kafka_lag: 1600 })] }, "kafka_lag", true],
    ["a lag just below its threshold that grows", { kafkaLag: 950, minutes: [] }, "kafka_lag", false],
  ])("is back only beyond the margin: %s", (_, situation, rule, expected) => {
    expect(isBack(situation, rule)).toBe(expected);
  });

  it("has the margin of the settings, and always some value that is back", () => {
    expect(isBack({ waiting: 100 }, "queue_length", parseConfig({ ALERT_MARGIN_PERCENT: "0" }))).toBe(true);
    const strict = parseConfig({ ALERT_HIT_RATE_PERCENT: "98", ALERT_MARGIN_PERCENT: "50" });
    expect(isBack({ minutes: [answered(100, 98)] }, "cache_hit_rate", strict)).toBe(false);
    expect(isBack({ minutes: [answered(100, 99)] }, "cache_hit_rate", strict)).toBe(true);
  });
});

describe("the daily budget", () => {
  const settings = parseConfig({ DAILY_BUDGET_USD: "5" });

  it("fires near its end, has no result while it cannot be read, and never fires without a limit", () => {
    expect(breaches(evaluateRules({ spentUsd: 3.99 }, settings))).toEqual([]);
    expect(breaches(evaluateRules({ spentUsd: 4 }, settings))).toMatchObject([{ rule: "daily_budget", value: 80 }]);
    expect(evaluateRules({ spentUsd: null }, settings).map(({ rule }) => rule)).not.toContain("daily_budget");
    expect(evaluateRules({ spentUsd: null })).toContainEqual({
      tenant: "acme",
      rule: "daily_budget",
      breaches: [],
      others: [],
    });
  });
});

describe("a model's end", () => {
  const settings = parseConfig({
    AI_PROVIDERS: "openai,gemini",
    OPENAI_MODEL: "gpt-4o",
    GEMINI_MODEL: "gemini-3.8-flash",
  });
  const ending = (on: string) => {
    const now = Date.parse(on);
    return breaches(
      evaluateDeploymentRules({ now, started: 0, workers: [], models: modelEnds(settings, now) }, settings),
    );
  };

  it("fires some days before, names the setting and the successor, and still fires after it", () => {
    expect(ending("2026-12-14T00:00:00Z")).toEqual([]);
    expect(ending("2026-12-15T00:00:00Z")).toEqual([
      {
        rule: "model_retiring",
        subject: "openai/gpt-4o",
        value: 30,
        threshold: 30,
        end_threshold: 33,
        facts: {
          setting: "OPENAI_MODEL",
          model: "gpt-4o",
          ends_on: "2027-01-14",
          instead: "gpt-6-luna",
        },
        message: "OPENAI_MODEL: gpt-4o ends on 2027-01-14, in 30 days. Set OPENAI_MODEL to gpt-6-luna.",
      },
    ]);
    expect(ending("2027-02-14T00:00:00Z")).toMatchObject([{ message: expect.stringContaining("ended on 2027-01-14") }]);
  });
});

describe("the workers' saturation", () => {
  const worker = (processed: number, ageMs: number) => ({
    name: `worker-${processed}`,
    generation: 1,
    processed,
    lastSeenAt: now - ageMs,
  });
  const saturation = (started: number, workers: ReturnType<typeof worker>[]) =>
    breaches(evaluateDeploymentRules({ now, started, workers, models: [] }, config));

  it("is the share of slots in use, with WORKER_CONCURRENCY slots for each worker that is active and not retired", () => {
    expect(saturation(6, [worker(10, 1000), worker(99, 2000)])).toEqual([]);
    expect(saturation(7, [worker(10, 1000), worker(99, 2000)])).toMatchObject([{ value: 88, threshold: 80 }]);
    expect(saturation(4, [worker(10, 1000), worker(100, 1000), worker(5, 300_000)])).toMatchObject([{ value: 100 }]);
    expect(saturation(0, [])).toEqual([]);
  });
});
