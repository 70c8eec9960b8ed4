// The counters as Prometheus reads them (text format 0.0.4). Labels are bounded: states, queues, layers and reasons are ours,
// partitions are a setting; no series is about a single task.
import { bucketBoundMs, type Histogram } from "./histogram.ts";
import { type ByProvider, inUsd, type ProviderCounters } from "./provider-counters.ts";
import type { TaskCounters } from "./task-counters.ts";

export const prometheusType = "text/plain; version=0.0.4; charset=utf-8";

export interface PartitionLag {
  partition: number;
  lag: number | null;
}

/** Every fifth bucket, up to a quarter of an hour. */
const bounds = Array.from({ length: 16 }, (_, nth) => nth * 5);

interface Sample {
  labels: Record<string, string | number>;
  value: number;
}

export function prometheusText(counters: TaskCounters, lags: readonly PartitionLag[]): string {
  const by = (label: string, counts: Record<string, number>): Sample[] =>
    Object.entries(counts).map(([name, value]) => ({ labels: { [label]: name }, value }));
  const current = Object.entries(counters.current).flatMap(([queue, states]) =>
    Object.entries(states).map(([state, value]) => ({ labels: { queue, state }, value })),
  );
  const lag = lags.flatMap(({ partition, lag }) => (lag === null ? [] : [{ labels: { partition }, value: lag }]));
  const one = (value: number): Sample[] => [{ labels: {}, value }];
  return [
    family("aes_task_states_total", "counter", "Times each state was entered.", by("state", counters.entered)),
    family("aes_tasks", "gauge", "Tasks in an unsettled state now.", current),
    family(
      "aes_cache_answers_total",
      "counter",
      "Successes by the cache layer that answered; none is a model.",
      by("layer", counters.layers),
    ),
    family(
      "aes_cache_reasons_total",
      "counter",
      "Successes by why the cache did or did not answer.",
      by("reason", counters.reasons),
    ),
    family("aes_tokens_total", "counter", "Tokens of the answers that models gave.", one(counters.tokens)),
    family(
      "aes_cache_saved_tokens_total",
      "counter",
      "Tokens of the answers from the cache.",
      one(counters.tokensSaved),
    ),
    family(
      "aes_cache_saved_usd_total",
      "counter",
      "What computing the answers from the cache has cost, as far as known.",
      one(inUsd(counters.savedUsd)),
    ),
    ...providerFamilies(counters.providers),
    family("aes_dead_letters", "gauge", "Dead letters that are kept.", one(counters.deadLetters)),
    family("aes_kafka_lag_records", "gauge", "Records of a partition that are not tasks yet.", lag),
    histogram("aes_task_queued_seconds", "From acceptance to the first attempt.", counters.queuedMs),
    histogram("aes_task_running_seconds", "Of the attempt that succeeded.", counters.runningMs),
    histogram("aes_task_total_seconds", "From acceptance to the end.", counters.totalMs),
  ].join("");
}

function providerFamilies(providers: ByProvider): string[] {
  const all = Object.entries(providers);
  const each = (value: (counters: ProviderCounters) => number): Sample[] =>
    all.map(([provider, counters]) => ({ labels: { provider }, value: value(counters) }));
  const errors = all.flatMap(([provider, counters]) =>
    Object.entries(counters.errors).map(([reason, value]) => ({ labels: { provider, reason }, value })),
  );
  const tokens = all.flatMap(([provider, { inputTokens, outputTokens }]) => [
    { labels: { provider, direction: "input" }, value: inputTokens },
    { labels: { provider, direction: "output" }, value: outputTokens },
  ]);
  return [
    family(
      "aes_provider_calls_total",
      "counter",
      "Calls to a provider.",
      each(({ calls }) => calls),
    ),
    family("aes_provider_errors_total", "counter", "Calls that gave no answer to use, by reason.", errors),
    family(
      "aes_provider_passed_over_total",
      "counter",
      "Times a provider was not asked because its circuit was open.",
      each(({ passedOver }) => passedOver),
    ),
    family("aes_provider_tokens_total", "counter", "Tokens of all calls, failed ones included.", tokens),
    family(
      "aes_provider_cost_usd_total",
      "counter",
      "Of the calls whose cost is known.",
      each(({ costUsd }) => inUsd(costUsd)),
    ),
    family(
      "aes_provider_unpriced_calls_total",
      "counter",
      "Calls whose cost is not known.",
      each(({ unpricedCalls }) => unpricedCalls),
    ),
  ];
}

function family(name: string, type: "counter" | "gauge", help: string, samples: readonly Sample[]): string {
  if (samples.length === 0) return "";
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${samples.map((sample) => line(name, sample)).join("")}`;
}

/** Its sum is made of the buckets' upper bounds, so it is up to a fifth too high. */
function histogram(name: string, help: string, counts: Histogram): string {
  const buckets = Object.entries(counts).map(([bucket, count]) => ({ bucket: Number(bucket), count }));
  const upTo = (bound: number) => buckets.reduce((sum, { bucket, count }) => sum + (bucket <= bound ? count : 0), 0);
  const total = upTo(Number.POSITIVE_INFINITY);
  const sumMs = buckets.reduce((sum, { bucket, count }) => sum + count * bucketBoundMs(bucket), 0);
  const lines = bounds.map((bound) =>
    line(`${name}_bucket`, { labels: { le: bucketBoundMs(bound) / 1000 }, value: upTo(bound) }),
  );
  lines.push(line(`${name}_bucket`, { labels: { le: "+Inf" }, value: total }));
  lines.push(
    line(`${name}_sum`, { labels: {}, value: sumMs / 1000 }),
    line(`${name}_count`, { labels: {}, value: total }),
  );
  return `# HELP ${name} ${help}\n# TYPE ${name} histogram\n${lines.join("")}`;
}

function line(name: string, { labels, value }: Sample): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${text}"`);
  return `${name}${pairs.length > 0 ? `{${pairs.join(",")}}` : ""} ${value}\n`;
}
