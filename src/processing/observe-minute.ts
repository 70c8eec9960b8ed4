// Runs each minute, whether or not a page is open. It reads all shards, with one call each, adds the minute to each tenant's history
// and judges the alerts, and exports the figures. If a shard does not answer, every number would be wrong, so it does nothing then. It says whether the deployment
// is idle: nothing is there to do, nothing happened in the window of the alerts, and no notice is to be delivered.
import type { CronServices } from "../composition/services.ts";
import { kafkaTenant } from "../config/kafka-settings.ts";
import { modelEnds } from "../config/model-end.ts";
import { areIdle, type KafkaLag, type PollerCondition, totalLag } from "../kafka/poller-status.ts";
import { evaluateDeploymentRules, evaluateTenantRules } from "../monitoring/alert-rules.ts";
import type { RuleResult } from "../monitoring/alerts.ts";
import { type HistoryPoint, readingOf } from "../monitoring/history.ts";
import type { Looked } from "../monitoring/rest.ts";
import { emptyObservation, type Survey, surveyShards } from "../monitoring/survey.ts";
import { log } from "../telemetry/log.ts";
import { deliverAlerts } from "./deliver-alerts.ts";
import { exportMetrics } from "./export-metrics.ts";

/** No request waits for this run. It must only end before the next minute. */
const pollersTimeoutMs = 20_000;

/** What the rules need of a tenant, beside what was observed. The minutes are null when they could not be read. */
type Read = Map<string, { minutes: HistoryPoint[] | null; spentUsd: number | null }>;

export async function observeMinute(
  services: Omit<CronServices, "indexMisfit" | "watch">,
): Promise<{ isIdle: boolean; looked: Looked }> {
  const { shards, pollers, alerts, config, now } = services;
  const [survey, statuses, conditions] = await Promise.all([
    surveyShards(shards, null),
    pollers.statusWithin(pollersTimeoutMs),
    pollers.conditionsWithin(pollersTimeoutMs),
  ]);
  const kafkaLag: KafkaLag = { tenant: kafkaTenant(config), lag: totalLag(statuses) };
  if (kafkaLag.tenant && !survey.tenants.has(kafkaLag.tenant)) {
    survey.tenants.set(kafkaLag.tenant, emptyObservation(kafkaLag.tenant));
  }
  const isRecorded = await recordHistory(survey, kafkaLag, services);
  const read = await readAll(survey, services);
  const judgements = judgeAll(survey, read, kafkaLag, conditions, services);
  const undelivered = await alerts.record(judgements, now(), config.ALERT_WEBHOOK_URL !== "");
  await deliverAlerts(services);
  await exportMetrics(survey, { tenant: kafkaLag.tenant, pollers: statuses }, services);
  const [consumers, partitions] = [config.KAFKA_CONSUMERS, statuses.flatMap((status) => status.partitions).length];
  const isKafkaIdle = statuses.length === consumers && areIdle(statuses, config.KAFKA_DRIVER === "embedded");
  const nothingHappened = isRecorded && [...read.values()].every(({ minutes }) => minutes?.length === 0);
  return {
    isIdle: survey.isIdle && nothingHappened && isKafkaIdle && undelivered === 0,
    looked: { shards: survey.shards, pollers: consumers, partitions, tenants: survey.tenants.size },
  };
}

async function readAll(
  { tenants }: Survey,
  { config, history, budget, now }: Pick<CronServices, "config" | "history" | "budget" | "now">,
): Promise<Read> {
  const since = now() - config.ALERT_WINDOW_MINUTES * 60_000;
  const read = await Promise.all(
    [...tenants.keys()].map(async (tenant) => {
      const [minutes, spentUsd] = await Promise.all([
        history(tenant)
          .list(since)
          .catch(() => null),
        budget.limitUsd === 0 ? null : budget.spentToday(tenant).catch(() => null),
      ]);
      return [tenant, { minutes, spentUsd }] as const;
    }),
  );
  return new Map(read);
}

function judgeAll(
  { tenants, workers }: Survey,
  read: Read,
  kafkaLag: KafkaLag,
  conditions: readonly PollerCondition[],
  { config, now: clock }: Pick<CronServices, "config" | "now">,
): RuleResult[] {
  const now = clock();
  const counts = [...tenants.values()].flatMap(({ counters }) => Object.values(counters.current));
  const started = counts.reduce((sum, { STARTED }) => sum + STARTED, 0);
  const ofTenants = [...tenants.values()].map((observed) => {
    const { minutes, spentUsd } = read.get(observed.tenant) ?? { minutes: null, spentUsd: null };
    const lag = lagOf(observed.tenant, kafkaLag);
    const isKafkaTenant = observed.tenant === kafkaLag.tenant;
    const kafkaPollers = isKafkaTenant ? (conditions.length === 0 ? null : conditions) : [];
    return evaluateTenantRules({ now, observed, minutes, kafkaLag: lag, kafkaPollers, spentUsd }, config);
  });
  const models = modelEnds(config, now);
  const ofDeployment = evaluateDeploymentRules({ now, started, workers: [...workers.values()], models }, config);
  return [...ofTenants.flat(), ...ofDeployment];
}

/** Only the tenant of the events topic has a lag. */
const lagOf = (tenant: string, kafkaLag: KafkaLag): number | null => (tenant === kafkaLag.tenant ? kafkaLag.lag : null);

/** Adds the minute to every tenant's history. A history that does not answer loses its own minute only; the answer is false then. */
async function recordHistory(
  { tenants }: Survey,
  kafkaLag: KafkaLag,
  { history, now }: Pick<CronServices, "history" | "now">,
): Promise<boolean> {
  const at = now();
  const recorded = await Promise.all(
    [...tenants.values()].map(({ tenant, counters }) =>
      history(tenant)
        .record(readingOf(counters, lagOf(tenant, kafkaLag), at))
        .then(
          () => true,
          (error: unknown) => {
            log("error", { event: "history_failed", tenant, error: String(error) });
            return false;
          },
        ),
    ),
  );
  return recorded.every((isRecorded) => isRecorded);
}
