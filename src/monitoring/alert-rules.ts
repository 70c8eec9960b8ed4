// The alert rules: one table for alerts of a tenant, one for alerts of the whole deployment. A rule that cannot decide, because its input
// is missing, measures null, and its alerts stay as they are. A threshold of 0 turns a rule off.

import type { Config } from "../config/config.ts";
import { endSentence, type ModelEnd } from "../config/model-end.ts";
import { stuckSeconds } from "../kafka/poller-progress.ts";
import type { PollerCondition } from "../kafka/poller-status.ts";
import type { TenantObservation } from "../tasks/shard-observation.ts";
import { type QueueName, queueNames } from "../tasks/task.ts";
import type { WorkerSeen } from "../tasks/worker-identity.ts";
import { hitRateRule } from "./alert-hit-rate.ts";
import { judge, type Rule } from "./alert-rule.ts";
import type { RuleResult } from "./alerts.ts";
import type { HistoryPoint } from "./history.ts";

export interface TenantFacts {
  now: number;
  observed: TenantObservation;
  /** The minutes of ALERT_WINDOW_MINUTES; null when they could not be read. */
  minutes: readonly HistoryPoint[] | null;
  /** Null when no lag is known. */
  kafkaLag: number | null;
  /** Empty for a tenant to whom no records from Kafka belong; null when the pollers did not all answer. */
  kafkaPollers: readonly PollerCondition[] | null;
  /** US dollars spent today; null without a limit, or when it could not be read. */
  spentUsd: number | null;
}

export interface DeploymentFacts {
  now: number;
  /** How many tasks workers are processing. */
  started: number;
  workers: readonly WorkerSeen[];
  /** The models that the settings name. */
  models: readonly ModelEnd[];
}

/** A worker that claimed no task for this long may no longer exist. */
const activeMs = 300_000;

/** Covers the last two minutes of history, at whatever second of a minute the rules run. */
const circuitWindowMs = 130_000;

const tenantRules: readonly Rule<TenantFacts>[] = [
  {
    name: "queue_length",
    threshold: ({ ALERT_QUEUE_LENGTH }) => ALERT_QUEUE_LENGTH,
    fires: "above",
    measure: ({ observed: { counters, scheduled } }, { ALERT_WINDOW_MINUTES: window_minutes }) =>
      queueNames.map((queue) => {
        const value = counters.current[queue].PENDING - (scheduled[queue] ?? 0);
        return { subject: queue, value, facts: { window_minutes } };
      }),
    message: ({ subject, value }, threshold) =>
      `${value} tasks wait in ${subject}, more than ${threshold}. The platform adds workers by itself; while this lasts, look at the providers' limits and at max_concurrency.`,
  },
  {
    name: "oldest_message",
    threshold: ({ ALERT_OLDEST_SECONDS }) => ALERT_OLDEST_SECONDS,
    fires: "above",
    measure: ({ observed, now }) =>
      queueNames.map((queue) => ({ subject: queue, value: ageSeconds(observed, queue, now) })),
    message: ({ subject, value }, threshold) =>
      `A task has waited ${value} s in ${subject}, longer than ${threshold} s. GET /tasks/stuck shows why.`,
  },
  hitRateRule,
  {
    name: "dead_letters",
    threshold: ({ ALERT_DEAD_LETTERS }) => ALERT_DEAD_LETTERS,
    fires: "from",
    measure: ({ minutes }, { ALERT_WINDOW_MINUTES: window_minutes }) =>
      minutes && [{ subject: null, value: sumOf(minutes, (minute) => minute.failed), facts: { window_minutes } }],
    message: ({ value, facts }, threshold) =>
      `${value} tasks became dead letters in ${facts?.window_minutes} minutes, ${threshold} or more. GET /dead-letters shows the errors; you can replay the tasks.`,
  },
  {
    name: "kafka_lag",
    threshold: ({ ALERT_KAFKA_LAG }) => ALERT_KAFKA_LAG,
    fires: "above",
    measure: ({ minutes, kafkaLag }, { ALERT_WINDOW_MINUTES: window_minutes }) => {
      if (minutes === null || kafkaLag === null) return null;
      const lag_before = minutes.at(0)?.kafka_lag ?? 0;
      return [
        { subject: null, value: kafkaLag, facts: { window_minutes, lag_before }, isHarmless: kafkaLag <= lag_before },
      ];
    },
    message: ({ value, facts }, threshold) =>
      `Kafka's pollers are ${value} records behind, more than ${threshold}, and were ${facts?.lag_before} behind ${facts?.window_minutes} minutes ago. GET /kafka/status shows whether they rest, are paused or fail.`,
  },
  {
    name: "kafka_stuck",
    threshold: () => stuckSeconds,
    fires: "from",
    measure: ({ kafkaPollers, now }) =>
      kafkaPollers?.flatMap(({ poller, topic, stuck }) => {
        if (!stuck) return [];
        const [first] = stuck.partitions;
        const facts = { topic, partition: first?.partition ?? null, position: first?.position ?? null };
        const value = Math.floor((now - stuck.since) / 1000);
        return [{ subject: poller, value, facts, sentence: stuck.remedy }];
      }) ?? null,
    message: ({ subject, value, sentence }) =>
      `${subject} has failed at the same position for ${value} s. GET /kafka/status shows the error. ${sentence}`,
  },
  {
    name: "provider_circuit",
    threshold: ({ ALERT_PASSED_OVER }) => ALERT_PASSED_OVER,
    fires: "from",
    measure: ({ minutes, now }) => {
      if (minutes === null) return null;
      const recent = minutes.filter(({ at }) => now - at < circuitWindowMs);
      const providers = new Set(recent.flatMap(({ passed_over }) => Object.keys(passed_over)));
      return [...providers].map((provider) => {
        const value = sumOf(recent, ({ passed_over }) => passed_over[provider] ?? 0);
        return { subject: provider, value, facts: { window_minutes: 2 } };
      });
    },
    message: ({ subject, value }) =>
      `${subject} failed repeatedly, so it was skipped ${value} times in the last minutes. See its status page; until it works again, the next provider in AI_PROVIDERS answers, if there is one.`,
  },
  {
    name: "daily_budget",
    threshold: ({ ALERT_BUDGET_PERCENT }) => ALERT_BUDGET_PERCENT,
    fires: "from",
    measure: ({ spentUsd }, { DAILY_BUDGET_USD: budget_usd }) => {
      if (budget_usd === 0) return [];
      if (spentUsd === null) return null;
      return [{ subject: null, value: Math.round((spentUsd / budget_usd) * 1000) / 10, facts: { budget_usd } }];
    },
    message: ({ value, facts }, threshold) =>
      `${value}% of today's budget of $${facts?.budget_usd} is spent, ${threshold}% or more. When all of it is spent, only the cache answers until the day (UTC) ends. To raise the budget, set DAILY_BUDGET_USD.`,
  },
];

const deploymentRules: readonly Rule<DeploymentFacts>[] = [
  {
    name: "worker_saturation",
    threshold: ({ ALERT_SATURATION_PERCENT }) => ALERT_SATURATION_PERCENT,
    fires: "above",
    measure: ({ now, started, workers }, { WORKER_MAX_TASKS, WORKER_CONCURRENCY, ALERT_WINDOW_MINUTES }) => {
      const activeWorkers = workers.filter(
        ({ processed, lastSeenAt }) => processed < WORKER_MAX_TASKS && now - lastSeenAt < activeMs,
      );
      const slots = Math.max(1, activeWorkers.length) * WORKER_CONCURRENCY;
      const value = Math.round((Math.min(started, slots) / slots) * 100);
      return [{ subject: null, value, facts: { started, slots, window_minutes: ALERT_WINDOW_MINUTES } }];
    },
    message: ({ facts }, threshold) =>
      `Workers process ${facts?.started} tasks in ${facts?.slots} slots, more than ${threshold}% of them. The platform adds workers by itself; while this lasts, answers take as long as the model.`,
  },
  {
    name: "model_retiring",
    threshold: ({ ALERT_MODEL_DAYS }) => ALERT_MODEL_DAYS,
    fires: "to",
    measure: ({ models }) =>
      models
        .filter(({ days }) => Number.isFinite(days))
        .map((end) => {
          const { setting, model, endsOn: ends_on, days, instead } = end;
          const facts = { setting, model, ends_on, instead };
          return { subject: `${end.provider}/${model}`, value: days, facts, sentence: endSentence(end) };
        }),
    message: ({ sentence }) => sentence ?? "",
  },
];

export const evaluateTenantRules = (facts: TenantFacts, config: Config): RuleResult[] =>
  judge(tenantRules, facts, config, facts.observed.tenant);

export const evaluateDeploymentRules = (facts: DeploymentFacts, config: Config): RuleResult[] =>
  judge(deploymentRules, facts, config, null);

function ageSeconds({ oldestWaiting }: TenantObservation, queue: QueueName, now: number): number {
  const since = oldestWaiting[queue];
  return since === undefined ? 0 : Math.floor((now - since) / 1000);
}

const sumOf = (minutes: readonly HistoryPoint[], select: (minute: HistoryPoint) => number): number =>
  minutes.reduce((sum, minute) => sum + select(minute), 0);
