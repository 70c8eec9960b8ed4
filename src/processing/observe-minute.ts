// Runs each minute, whether or not a page is open. It reads all shards, with one call each, adds the minute to each tenant's history
// and judges the alerts. If a shard does not answer, every number would be wrong, so it does nothing then.
import type { CronServices } from "../composition/services.ts";
import { kafkaTenant } from "../config/kafka-settings.ts";
import { modelEnds } from "../config/model-end.ts";
import { type KafkaLag, type PollerCondition, totalLag } from "../kafka/poller-status.ts";
import { evaluateDeploymentRules, evaluateTenantRules } from "../monitoring/alert-rules.ts";
import type { RuleResult } from "../monitoring/alerts.ts";
import { readingOf } from "../monitoring/history.ts";
import { emptyObservation, type Survey, surveyShards } from "../monitoring/survey.ts";
import { log } from "../telemetry/log.ts";
import { deliverAlerts } from "./deliver-alerts.ts";

/** No request waits for this run. It must only end before the next minute. */
const pollersTimeoutMs = 20_000;

export async function observeMinute(services: Omit<CronServices, "indexMisfit">): Promise<void> {
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
  await recordHistory(survey, kafkaLag, services);
  const judgements = await judgeAll(survey, kafkaLag, conditions, services);
  await alerts.record(judgements, now(), config.ALERT_WEBHOOK_URL !== "");
  await deliverAlerts(services);
}

async function judgeAll(
  { tenants, workers }: Survey,
  kafkaLag: KafkaLag,
  conditions: readonly PollerCondition[],
  { config, history, budget, now: clock }: Pick<CronServices, "config" | "history" | "budget" | "now">,
): Promise<RuleResult[]> {
  const now = clock();
  const counts = [...tenants.values()].flatMap(({ counters }) => Object.values(counters.current));
  const started = counts.reduce((sum, { STARTED }) => sum + STARTED, 0);
  const ofTenants = await Promise.all(
    [...tenants.values()].map(async (observed) => {
      const since = now - config.ALERT_WINDOW_MINUTES * 60_000;
      const [minutes, spentUsd] = await Promise.all([
        history(observed.tenant)
          .list(since)
          .catch(() => null),
        budget.limitUsd === 0 ? null : budget.spentToday(observed.tenant).catch(() => null),
      ]);
      const lag = lagOf(observed.tenant, kafkaLag);
      const isKafkaTenant = observed.tenant === kafkaLag.tenant;
      const kafkaPollers = isKafkaTenant ? (conditions.length === 0 ? null : conditions) : [];
      return evaluateTenantRules({ now, observed, minutes, kafkaLag: lag, kafkaPollers, spentUsd }, config);
    }),
  );
  const models = modelEnds(config, now);
  const ofDeployment = evaluateDeploymentRules({ now, started, workers: [...workers.values()], models }, config);
  return [...ofTenants.flat(), ...ofDeployment];
}

/** Only the tenant of the events topic has a lag. */
const lagOf = (tenant: string, kafkaLag: KafkaLag): number | null => (tenant === kafkaLag.tenant ? kafkaLag.lag : null);

/** Adds the minute to every tenant's history. A history that does not answer loses its own minute only. */
async function recordHistory(
  { tenants }: Survey,
  kafkaLag: KafkaLag,
  { history, now }: Pick<CronServices, "history" | "now">,
): Promise<void> {
  const at = now();
  await Promise.all(
    [...tenants.values()].map(({ tenant, counters }) =>
      history(tenant)
        .record(readingOf(counters, lagOf(tenant, kafkaLag), at))
        .catch((error: unknown) => log("error", { event: "history_failed", tenant, error: String(error) })),
    ),
  );
}
