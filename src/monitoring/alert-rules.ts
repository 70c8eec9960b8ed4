// The alert rules: one table for alerts of a tenant, one for alerts of the whole deployment. A rule that cannot decide, because
// its input is missing, returns null, and its alerts stay as they are. A threshold of 0 turns a rule off.

import type { Config } from "../config/config.ts";
import { endSentence, type ModelEnd } from "../config/model-end.ts";
import { stuckSeconds } from "../kafka/poller-progress.ts";
import type { PollerCondition } from "../kafka/poller-status.ts";
import type { TenantObservation } from "../tasks/shard-observation.ts";
import { type QueueName, queueNames } from "../tasks/task.ts";
import type { WorkerSeen } from "../tasks/worker-identity.ts";
import type { AlertRuleName, Breach, RuleResult } from "./alerts.ts";
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

type RuleBreach = Omit<Breach, "rule" | "threshold">;
interface Rule<Facts> {
  name: AlertRuleName;
  threshold: (config: Config) => number;
  evaluate: (facts: Facts, threshold: number, config: Config) => RuleBreach[] | null;
}

/** A worker that claimed no task for this long may no longer exist. */
const activeMs = 300_000;

/** Covers the last two minutes of history, at whatever second of a minute the rules run. */
const circuitWindowMs = 130_000;

const tenantRules: readonly Rule<TenantFacts>[] = [
  {
    name: "queue_length",
    threshold: ({ ALERT_QUEUE_LENGTH }) => ALERT_QUEUE_LENGTH,
    evaluate: ({ observed }, threshold) =>
      queueNames.flatMap((queue) => {
        const waiting = observed.counters.current[queue].PENDING - (observed.scheduled[queue] ?? 0);
        const message = `${waiting} tasks wait in ${queue}, more than ${threshold}. The platform adds workers by itself; while this lasts, look at the providers' limits and at max_concurrency.`;
        return waiting > threshold ? [{ subject: queue, value: waiting, message }] : [];
      }),
  },
  {
    name: "oldest_message",
    threshold: ({ ALERT_OLDEST_SECONDS }) => ALERT_OLDEST_SECONDS,
    evaluate: ({ observed, now }, threshold) =>
      queueNames.flatMap((queue) => {
        const seconds = ageSeconds(observed, queue, now);
        const message = `A task has waited ${seconds} s in ${queue}, longer than ${threshold} s. GET /tasks/stuck shows why.`;
        return seconds > threshold ? [{ subject: queue, value: seconds, message }] : [];
      }),
  },
  {
    name: "cache_hit_rate",
    threshold: ({ ALERT_HIT_RATE_PERCENT }) => ALERT_HIT_RATE_PERCENT,
    evaluate: ({ minutes }, threshold, { ALERT_HIT_RATE_ANSWERS, ALERT_WINDOW_MINUTES, CACHE_THRESHOLD }) => {
      if (minutes === null) return null;
      const answers = sumOf(minutes, ({ succeeded }) => succeeded);
      if (answers < ALERT_HIT_RATE_ANSWERS) return [];
      const percent = Math.round((sumOf(minutes, ({ from_cache }) => from_cache) / answers) * 1000) / 10;
      const message = `The cache answered ${percent}% of ${answers} tasks in ${ALERT_WINDOW_MINUTES} minutes, less than ${threshold}%. Review CACHE_THRESHOLD (now ${CACHE_THRESHOLD}) in the page's threshold explorer.`;
      return percent < threshold ? [{ subject: null, value: percent, message }] : [];
    },
  },
  {
    name: "dead_letters",
    threshold: ({ ALERT_DEAD_LETTERS }) => ALERT_DEAD_LETTERS,
    evaluate: ({ minutes }, threshold, { ALERT_WINDOW_MINUTES }) => {
      if (minutes === null) return null;
      const failed = sumOf(minutes, (minute) => minute.failed);
      const message = `${failed} tasks became dead letters in ${ALERT_WINDOW_MINUTES} minutes, ${threshold} or more. GET /dead-letters shows the errors; you can replay the tasks.`;
      return failed >= threshold ? [{ subject: null, value: failed, message }] : [];
    },
  },
  {
    name: "kafka_lag",
    threshold: ({ ALERT_KAFKA_LAG }) => ALERT_KAFKA_LAG,
    evaluate: ({ minutes, kafkaLag }, threshold, { ALERT_WINDOW_MINUTES }) => {
      if (minutes === null || kafkaLag === null) return null;
      const before = minutes.at(0)?.kafka_lag ?? 0;
      const message = `Kafka's pollers are ${kafkaLag} records behind, more than ${threshold}, and were ${before} behind ${ALERT_WINDOW_MINUTES} minutes ago. GET /kafka/status shows whether they rest, are paused or fail.`;
      return kafkaLag > threshold && kafkaLag > before ? [{ subject: null, value: kafkaLag, message }] : [];
    },
  },
  {
    name: "kafka_stuck",
    threshold: () => stuckSeconds,
    evaluate: ({ kafkaPollers, now }) =>
      kafkaPollers?.flatMap(({ poller, stuck }) => {
        if (!stuck) return [];
        const seconds = Math.floor((now - stuck.since) / 1000);
        const message = `${poller} has failed at the same position for ${seconds} s. GET /kafka/status shows the error. ${stuck.remedy}`;
        return [{ subject: poller, value: seconds, message }];
      }) ?? null,
  },
  {
    name: "provider_circuit",
    threshold: ({ ALERT_PASSED_OVER }) => ALERT_PASSED_OVER,
    evaluate: ({ minutes, now }, threshold) => {
      if (minutes === null) return null;
      const recent = minutes.filter(({ at }) => now - at < circuitWindowMs);
      const providers = new Set(recent.flatMap(({ passed_over }) => Object.keys(passed_over)));
      return [...providers].flatMap((provider) => {
        const times = sumOf(recent, ({ passed_over }) => passed_over[provider] ?? 0);
        const message = `${provider} failed repeatedly, so it was skipped ${times} times in the last minutes. See its status page; until it works again, the next provider in AI_PROVIDERS answers, if there is one.`;
        return times >= threshold ? [{ subject: provider, value: times, message }] : [];
      });
    },
  },
  {
    name: "daily_budget",
    threshold: ({ ALERT_BUDGET_PERCENT }) => ALERT_BUDGET_PERCENT,
    evaluate: ({ spentUsd }, threshold, { DAILY_BUDGET_USD }) => {
      if (DAILY_BUDGET_USD === 0) return [];
      if (spentUsd === null) return null;
      const percent = Math.round((spentUsd / DAILY_BUDGET_USD) * 1000) / 10;
      const message = `${percent}% of today's budget of $${DAILY_BUDGET_USD} is spent, ${threshold}% or more. When all of it is spent, only the cache answers until the day (UTC) ends. To raise the budget, set DAILY_BUDGET_USD.`;
      return percent >= threshold ? [{ subject: null, value: percent, message }] : [];
    },
  },
];

const deploymentRules: readonly Rule<DeploymentFacts>[] = [
  {
    name: "worker_saturation",
    threshold: ({ ALERT_SATURATION_PERCENT }) => ALERT_SATURATION_PERCENT,
    evaluate: ({ now, started, workers }, threshold, { WORKER_MAX_TASKS, WORKER_CONCURRENCY }) => {
      const activeWorkers = workers.filter(
        ({ processed, lastSeenAt }) => processed < WORKER_MAX_TASKS && now - lastSeenAt < activeMs,
      );
      const slots = Math.max(1, activeWorkers.length) * WORKER_CONCURRENCY;
      const percent = Math.round((Math.min(started, slots) / slots) * 100);
      const message = `Workers process ${started} tasks in ${slots} slots, more than ${threshold}% of them. The platform adds workers by itself; while this lasts, answers take as long as the model.`;
      return percent > threshold ? [{ subject: null, value: percent, message }] : [];
    },
  },
  {
    name: "model_retiring",
    threshold: ({ ALERT_MODEL_DAYS }) => ALERT_MODEL_DAYS,
    evaluate: ({ models }, threshold) =>
      models
        .filter(({ days }) => days <= threshold)
        .map((end) => ({ subject: `${end.provider}/${end.model}`, value: end.days, message: endSentence(end) })),
  },
];

export const evaluateTenantRules = (facts: TenantFacts, config: Config): RuleResult[] =>
  apply(tenantRules, facts, config, facts.observed.tenant);

export const evaluateDeploymentRules = (facts: DeploymentFacts, config: Config): RuleResult[] =>
  apply(deploymentRules, facts, config, null);

function apply<Facts>(
  rules: readonly Rule<Facts>[],
  facts: Facts,
  config: Config,
  tenant: string | null,
): RuleResult[] {
  return rules.flatMap(({ name: rule, threshold: thresholdOf, evaluate }) => {
    const threshold = thresholdOf(config);
    const breaches = threshold === 0 ? [] : evaluate(facts, threshold, config);
    return breaches === null
      ? []
      : [{ tenant, rule, breaches: breaches.map((breach) => ({ ...breach, rule, threshold })) }];
  });
}

function ageSeconds({ oldestWaiting }: TenantObservation, queue: QueueName, now: number): number {
  const since = oldestWaiting[queue];
  return since === undefined ? 0 : Math.floor((now - since) / 1000);
}

const sumOf = (minutes: readonly HistoryPoint[], select: (minute: HistoryPoint) => number): number =>
  minutes.reduce((sum, minute) => sum + select(minute), 0);
