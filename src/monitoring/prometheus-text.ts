// The families of a scrape, and their text in Prometheus' format 0.0.4. The number of series is bounded: states, queues, layers, reasons, rules and task
// types are fixed lists, guard findings are capped, and partitions are a setting. No series is about a single task.
import type { PollerStatus } from "../kafka/poller-status.ts";
import { inUsd } from "../tasks/provider-counters.ts";
import { queueNames } from "../tasks/task.ts";
import { alertRuleNames } from "./alert.ts";
import { flowerFamilies } from "./flower-metrics.ts";
import {
  durationBounds,
  durationSeries,
  type Family,
  family,
  histogram,
  type Sample,
  type Series,
  samplesBy,
  sumOfBounds,
  textOf,
  unlabeled,
} from "./prometheus-families.ts";
import { providerFamilies } from "./provider-metrics.ts";
import type { Scrape } from "./scrape.ts";

export const prometheusType = "text/plain; version=0.0.4; charset=utf-8";

export const prometheusText = (scrape: Scrape): string => metricFamilies(scrape).map(textOf).join("");

export function metricFamilies({
  at,
  observed,
  pollers,
  alerts,
  learned = null,
}: Pick<Scrape, "at" | "observed" | "pollers" | "alerts"> & Partial<Pick<Scrape, "learned">>): Family[] {
  const { counters, oldestWaiting } = observed;
  const perQueue = (value: (queue: (typeof queueNames)[number]) => number): Sample[] =>
    queueNames.map((queue) => ({ labels: { queue }, value: value(queue) }));
  const current = Object.entries(counters.current).flatMap(([queue, states]) =>
    Object.entries(states).map(([state, value]) => ({ labels: { queue, state }, value })),
  );
  const firing = alertRuleNames.map((rule) => ({
    labels: { rule },
    value: alerts.filter((alert) => alert.rule === rule).length,
  }));
  return [
    family("aes_task_states_total", "counter", "Times each state was entered.", samplesBy("state", counters.entered)),
    family(
      "aes_task_type_states_total",
      "counter",
      "Times each state was entered by tasks of your own task types.",
      Object.entries(counters.versions).flatMap(([name, entered]) => {
        const [task_type = "", version = ""] = name.split("@");
        return Object.entries(entered).map(([state, value]) => ({ labels: { task_type, version, state }, value }));
      }),
    ),
    family("aes_tasks", "gauge", "Tasks in an unsettled state now.", current),
    family(
      "aes_queue_oldest_seconds",
      "gauge",
      "Age of the task that has waited longest; 0 when none waits.",
      perQueue((queue) => Math.max(0, at - (oldestWaiting[queue] ?? at)) / 1000),
    ),
    family(
      "aes_cache_answers_total",
      "counter",
      "Successes by the cache layer that answered; `none` means a model.",
      samplesBy("layer", counters.layers),
    ),
    family(
      "aes_cache_reasons_total",
      "counter",
      "Successes by the reason why the cache did or did not answer.",
      samplesBy("reason", counters.reasons),
    ),
    family(
      "aes_cache_guard_refusals_total",
      "counter",
      "Candidates that a guard refused, by what the guard found.",
      samplesBy("guard", counters.guards),
    ),
    family(
      "aes_cache_shadow_total",
      "counter",
      "In shadow mode, answers that would have been served, by whether they agree with the model's.",
      samplesBy("outcome", counters.shadow),
    ),
    family(
      "aes_cache_zone_answers_total",
      "counter",
      "Answers that labels allowed to serve, by the lowest P(right) of the zone.",
      samplesBy("p_right", counters.zones),
    ),
    ...learnedFamilies(learned),
    histogram("aes_cache_similarity", "Score of the best candidate.", similarityBounds, [
      similarity(counters.similarity),
    ]),
    family("aes_tokens_total", "counter", "Tokens of the answers that models gave.", unlabeled(counters.tokens)),
    family(
      "aes_cache_saved_tokens_total",
      "counter",
      "Tokens of the answers from the cache.",
      unlabeled(counters.tokensSaved),
    ),
    family(
      "aes_cache_saved_usd_total",
      "counter",
      "What it cost to compute the answers from the cache, as far as known.",
      unlabeled(inUsd(counters.savedUsd)),
    ),
    ...providerFamilies(counters.providers),
    family(
      "aes_dead_letters",
      "gauge",
      "Dead letters that are stored.",
      perQueue((queue) => counters.deadLettersByQueue[queue]),
    ),
    ...kafkaFamilies(pollers ?? []),
    family("aes_alerts_firing", "gauge", "Alerts that fire, by rule.", firing),
    histogram("aes_task_queued_seconds", "Time from acceptance to the first attempt.", durationBounds, [
      durationSeries(counters.queuedMs),
    ]),
    histogram("aes_task_running_seconds", "Duration of the attempt that succeeded.", durationBounds, [
      durationSeries(counters.runningMs, counters.runningSumMs),
    ]),
    histogram("aes_task_total_seconds", "Time from acceptance to the end.", durationBounds, [
      durationSeries(counters.totalMs),
    ]),
    ...flowerFamilies(counters),
  ];
}

/** None when what the cache has learned could not be read: a counter never falls to 0 for a moment. */
function learnedFamilies(learned: Scrape["learned"]): Family[] {
  if (learned === null) return [];
  const { labels, audits, revoked } = learned;
  return [
    family(
      "aes_cache_labels_total",
      "counter",
      "Near misses that a model answered anyway, by whether the stored answer was right.",
      samplesBy("outcome", labels),
    ),
    family(
      "aes_cache_audits_total",
      "counter",
      "Served answers that a model answered again, by whether they were right.",
      samplesBy("outcome", audits),
    ),
    family("aes_cache_revoked_total", "counter", "Wrong answers that are not served any more.", unlabeled(revoked)),
  ];
}

const similarityBounds = Array.from({ length: 11 }, (_, nth) => (50 + 5 * nth) / 100);

function similarity(counts: Record<string, number>): Series {
  const buckets = Object.entries(counts).map(([bound, count]) => ({ bound: Number(bound), count }));
  return { labels: {}, buckets, sum: sumOfBounds(buckets) };
}

function kafkaFamilies(pollers: readonly PollerStatus[]): Family[] {
  const polled = pollers.flatMap(({ topic, partitions, last_poll_at }) =>
    partitions.map((partition) => ({
      ...partition,
      topic,
      polledAt: last_poll_at === null ? null : last_poll_at / 1000,
    })),
  );
  const samplesOf = (value: (partition: (typeof polled)[number]) => number | null): Sample[] =>
    polled.flatMap((partition) => {
      const reported = value(partition);
      return reported === null
        ? []
        : [{ labels: { topic: partition.topic, partition: partition.partition }, value: reported }];
    });
  return [
    family(
      "aes_kafka_lag_records",
      "gauge",
      "Records of a partition that are not tasks yet.",
      samplesOf(({ lag }) => lag),
    ),
    family(
      "aes_kafka_position",
      "gauge",
      "Offset at which a partition is read next.",
      samplesOf(({ position }) => position),
    ),
    family(
      "aes_kafka_last_poll_timestamp_seconds",
      "gauge",
      "When a partition was read last.",
      samplesOf(({ polledAt }) => polledAt),
    ),
  ];
}
