// A scrape as Prometheus reads it (text format 0.0.4). Labels are bounded: states, queues, layers, reasons and rules are ours, task
// types are a list, findings of guards are capped, partitions are a setting; no series is about a single task.
import type { PollerStatus } from "../kafka/poller-status.ts";
import { inUsd } from "../tasks/provider-counters.ts";
import { queueNames } from "../tasks/task.ts";
import { alertRuleNames } from "./alerts.ts";
import { flowerFamilies } from "./flower-metrics.ts";
import {
  by,
  family,
  histogram,
  one,
  type Sample,
  type Series,
  sumOfBounds,
  timeBounds,
  timed,
} from "./prometheus-families.ts";
import { providerFamilies } from "./provider-metrics.ts";
import type { Scrape } from "./scrape.ts";

export const prometheusType = "text/plain; version=0.0.4; charset=utf-8";

export function prometheusText({ at, observed, pollers, alerts }: Scrape): string {
  const { counters, oldestWaiting } = observed;
  const ofQueue = (value: (queue: (typeof queueNames)[number]) => number): Sample[] =>
    queueNames.map((queue) => ({ labels: { queue }, value: value(queue) }));
  const current = Object.entries(counters.current).flatMap(([queue, states]) =>
    Object.entries(states).map(([state, value]) => ({ labels: { queue, state }, value })),
  );
  const firing = alertRuleNames.map((rule) => ({
    labels: { rule },
    value: alerts.filter((alert) => alert.rule === rule).length,
  }));
  return [
    family("aes_task_states_total", "counter", "Times each state was entered.", by("state", counters.entered)),
    family("aes_tasks", "gauge", "Tasks in an unsettled state now.", current),
    family(
      "aes_queue_oldest_seconds",
      "gauge",
      "Age of the task that has waited longest; 0 when none waits.",
      ofQueue((queue) => Math.max(0, at - (oldestWaiting[queue] ?? at)) / 1000),
    ),
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
    family(
      "aes_cache_guard_refusals_total",
      "counter",
      "Candidates that a guard refused, by what it found.",
      by("guard", counters.guards),
    ),
    family(
      "aes_cache_shadow_total",
      "counter",
      "In shadow mode, answers that would have been served, by whether they agree with the model's.",
      by("outcome", counters.shadow),
    ),
    histogram("aes_cache_similarity", "Score of the best candidate.", similarityBounds, [
      similarity(counters.similarity),
    ]),
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
    family(
      "aes_dead_letters",
      "gauge",
      "Dead letters that are kept.",
      ofQueue((queue) => counters.deadLettersByQueue[queue]),
    ),
    ...kafkaFamilies(pollers ?? []),
    family("aes_alerts_firing", "gauge", "Alerts that fire, by rule.", firing),
    histogram("aes_task_queued_seconds", "From acceptance to the first attempt.", timeBounds, [
      timed(counters.queuedMs),
    ]),
    histogram("aes_task_running_seconds", "Of the attempt that succeeded.", timeBounds, [
      timed(counters.runningMs, counters.runningSumMs),
    ]),
    histogram("aes_task_total_seconds", "From acceptance to the end.", timeBounds, [timed(counters.totalMs)]),
    ...flowerFamilies(counters),
  ].join("");
}

const similarityBounds = Array.from({ length: 11 }, (_, nth) => (50 + 5 * nth) / 100);

function similarity(counts: Record<string, number>): Series {
  const buckets = Object.entries(counts).map(([bound, count]) => ({ bound: Number(bound), count }));
  return { labels: {}, buckets, sum: sumOfBounds(buckets) };
}

function kafkaFamilies(pollers: readonly PollerStatus[]): string[] {
  const partitions = pollers.flatMap(({ partitions: mine, last_poll_at }) =>
    mine.map((partition) => ({ ...partition, polledAt: last_poll_at === null ? null : last_poll_at / 1000 })),
  );
  const each = (value: (of: (typeof partitions)[number]) => number | null): Sample[] =>
    partitions.flatMap((of) => {
      const told = value(of);
      return told === null ? [] : [{ labels: { partition: of.partition }, value: told }];
    });
  return [
    family(
      "aes_kafka_lag_records",
      "gauge",
      "Records of a partition that are not tasks yet.",
      each(({ lag }) => lag),
    ),
    family(
      "aes_kafka_position",
      "gauge",
      "Offset of a partition that is read next.",
      each(({ position }) => position),
    ),
    family(
      "aes_kafka_last_poll_timestamp_seconds",
      "gauge",
      "When a partition was read last.",
      each(({ polledAt }) => polledAt),
    ),
  ];
}
