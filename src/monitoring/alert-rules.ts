// When something is an alert: one table for what is a tenant's, one for what is the whole deployment's. A rule that cannot tell
// from what it is given says null, and nothing changes. A threshold of 0 turns its rule off.

import type { Config } from "../config/config.ts";
import { endSentence, type ModelEnd } from "../config/model-end.ts";
import type { TenantObservation } from "../tasks/shard-observation.ts";
import { type QueueName, queueNames } from "../tasks/task.ts";
import type { WorkerSeen } from "../tasks/worker-identity.ts";
import type { AlertRuleName, Breach, Judgement } from "./alerts.ts";
import type { HistoryPoint } from "./history.ts";

export interface TenantFacts {
  now: number;
  observed: TenantObservation;
  /** The minutes of ALERT_WINDOW_MINUTES; null when they could not be read. */
  minutes: readonly HistoryPoint[] | null;
  /** Null where no lag is known. */
  kafkaLag: number | null;
  /** US dollars spent today; null without a limit, or when it could not be read. */
  spentUsd: number | null;
}

export interface DeploymentFacts {
  now: number;
  /** Tasks that workers hold. */
  started: number;
  workers: readonly WorkerSeen[];
  /** Those that the settings ask for. */
  models: readonly ModelEnd[];
}

type Found = Omit<Breach, "rule" | "threshold">;
interface Rule<Facts> {
  name: AlertRuleName;
  threshold: (config: Config) => number;
  find: (facts: Facts, threshold: number, config: Config) => Found[] | null;
}

/** `max_batch_size` of the task queues in wrangler.toml: what a worker takes at once. */
const tasksPerWorker = 4;
/** A worker that took nothing for this long may be gone. */
const presentMs = 300_000;

/** Minutes are read on the minute: the last two, wherever in a minute this is. */
const circuitMs = 130_000;

const tenantRules: readonly Rule<TenantFacts>[] = [
  {
    name: "queue_length",
    threshold: ({ ALERT_QUEUE_LENGTH }) => ALERT_QUEUE_LENGTH,
    find: ({ observed }, threshold) =>
      queueNames.flatMap((queue) => {
        const waiting = observed.counters.current[queue].PENDING;
        const message = `${waiting} tasks wait in ${queue}, more than ${threshold}. The platform adds workers by itself; while this lasts, look at the providers' limits and at max_concurrency.`;
        return waiting > threshold ? [{ subject: queue, value: waiting, message }] : [];
      }),
  },
  {
    name: "oldest_message",
    threshold: ({ ALERT_OLDEST_SECONDS }) => ALERT_OLDEST_SECONDS,
    find: ({ observed, now }, threshold) =>
      queueNames.flatMap((queue) => {
        const seconds = ageSeconds(observed, queue, now);
        const message = `A task has waited ${seconds} s in ${queue}, longer than ${threshold} s. GET /tasks/stuck says why.`;
        return seconds > threshold ? [{ subject: queue, value: seconds, message }] : [];
      }),
  },
  {
    name: "cache_hit_rate",
    threshold: ({ ALERT_HIT_RATE_PERCENT }) => ALERT_HIT_RATE_PERCENT,
    find: ({ minutes }, threshold, { ALERT_HIT_RATE_ANSWERS, ALERT_WINDOW_MINUTES, CACHE_THRESHOLD }) => {
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
    find: ({ minutes }, threshold, { ALERT_WINDOW_MINUTES }) => {
      if (minutes === null) return null;
      const failed = sumOf(minutes, (minute) => minute.failed);
      const message = `${failed} tasks became dead letters in ${ALERT_WINDOW_MINUTES} minutes, ${threshold} or more. GET /dead-letters says of what; they can be replayed.`;
      return failed >= threshold ? [{ subject: null, value: failed, message }] : [];
    },
  },
  {
    name: "kafka_lag",
    threshold: ({ ALERT_KAFKA_LAG }) => ALERT_KAFKA_LAG,
    find: ({ minutes, kafkaLag }, threshold, { ALERT_WINDOW_MINUTES }) => {
      if (minutes === null || kafkaLag === null) return null;
      const before = minutes.at(0)?.kafka_lag ?? 0;
      const message = `Kafka's pollers are ${kafkaLag} records behind, more than ${threshold}, and were ${before} behind ${ALERT_WINDOW_MINUTES} minutes ago. GET /kafka/status says whether they rest, are paused or fail.`;
      return kafkaLag > threshold && kafkaLag > before ? [{ subject: null, value: kafkaLag, message }] : [];
    },
  },
  {
    name: "provider_circuit",
    threshold: ({ ALERT_PASSED_OVER }) => ALERT_PASSED_OVER,
    find: ({ minutes, now }, threshold) => {
      if (minutes === null) return null;
      const lately = minutes.filter(({ at }) => now - at < circuitMs);
      const providers = new Set(lately.flatMap(({ passed_over }) => Object.keys(passed_over)));
      return [...providers].flatMap((provider) => {
        const times = sumOf(lately, ({ passed_over }) => passed_over[provider] ?? 0);
        const message = `${provider} failed again and again, so it was passed over ${times} times in the last minutes. Its status page says whether it is down; meanwhile the next of AI_PROVIDERS answers, if there is one.`;
        return times >= threshold ? [{ subject: provider, value: times, message }] : [];
      });
    },
  },
  {
    name: "daily_budget",
    threshold: ({ ALERT_BUDGET_PERCENT }) => ALERT_BUDGET_PERCENT,
    find: ({ spentUsd }, threshold, { DAILY_BUDGET_USD }) => {
      if (DAILY_BUDGET_USD === 0) return [];
      if (spentUsd === null) return null;
      const percent = Math.round((spentUsd / DAILY_BUDGET_USD) * 1000) / 10;
      const message = `${percent}% of today's budget of $${DAILY_BUDGET_USD} is spent, ${threshold}% or more. When all of it is, only the cache answers until the day (UTC) is over; DAILY_BUDGET_USD raises it.`;
      return percent >= threshold ? [{ subject: null, value: percent, message }] : [];
    },
  },
];

const deploymentRules: readonly Rule<DeploymentFacts>[] = [
  {
    name: "worker_saturation",
    threshold: ({ ALERT_SATURATION_PERCENT }) => ALERT_SATURATION_PERCENT,
    find: ({ now, started, workers }, threshold, { WORKER_MAX_TASKS }) => {
      const present = workers.filter(
        ({ processed, lastSeenAt }) => processed < WORKER_MAX_TASKS && now - lastSeenAt < presentMs,
      );
      const places = Math.max(1, present.length) * tasksPerWorker;
      const percent = Math.round((Math.min(started, places) / places) * 100);
      const message = `Workers are at ${started} tasks and have ${places} places, more than ${threshold}% of them. The platform adds workers by itself; while this lasts, answers take as long as the model.`;
      return percent > threshold ? [{ subject: null, value: percent, message }] : [];
    },
  },
  {
    name: "model_retiring",
    threshold: ({ ALERT_MODEL_DAYS }) => ALERT_MODEL_DAYS,
    find: ({ models }, threshold) =>
      models
        .filter(({ days }) => days <= threshold)
        .map((end) => ({ subject: `${end.provider}/${end.model}`, value: end.days, message: endSentence(end) })),
  },
];

export const judgeTenant = (facts: TenantFacts, config: Config): Judgement[] =>
  apply(tenantRules, facts, config, facts.observed.tenant);

export const judgeDeployment = (facts: DeploymentFacts, config: Config): Judgement[] =>
  apply(deploymentRules, facts, config, null);

function apply<Facts>(rules: readonly Rule<Facts>[], facts: Facts, config: Config, tenant: string | null): Judgement[] {
  return rules.flatMap(({ name: rule, threshold: thresholdOf, find }) => {
    const threshold = thresholdOf(config);
    const found = threshold === 0 ? [] : find(facts, threshold, config);
    return found === null ? [] : [{ tenant, rule, breaches: found.map((one) => ({ ...one, rule, threshold })) }];
  });
}

function ageSeconds({ oldestWaiting }: TenantObservation, queue: QueueName, now: number): number {
  const since = oldestWaiting[queue];
  return since === undefined ? 0 : Math.floor((now - since) / 1000);
}

const sumOf = (minutes: readonly HistoryPoint[], of: (minute: HistoryPoint) => number): number =>
  minutes.reduce((sum, minute) => sum + of(minute), 0);
