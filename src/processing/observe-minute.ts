// Runs each minute, with or without a page open: one look at everything, one call per shard. It makes the minute of each
// tenant's history and judges what is an alert. Without one of the shards every number would be wrong, so then it does nothing.

import type { CronServices } from "../composition/services.ts";
import { kafkaTenant } from "../config/kafka-settings.ts";
import { modelEnds } from "../config/model-end.ts";
import { type KafkaLag, totalLag } from "../kafka/poller-status.ts";
import { evaluateDeploymentRules, evaluateTenantRules } from "../monitoring/alert-rules.ts";
import type { RuleResult } from "../monitoring/alerts.ts";
import { emptyObservation, type Survey, surveyShards } from "../monitoring/survey.ts";
import { deliverAlerts } from "./deliver-alerts.ts";
import { recordHistory } from "./record-history.ts";

/** Nobody waits for the minute; it must only be over before the next. */
const pollersMs = 20_000;

export async function observeMinute(services: Omit<CronServices, "indexMisfit">): Promise<void> {
  const { shards, pollers, alerts, config, now } = services;
  const [survey, statuses] = await Promise.all([surveyShards(shards, null), pollers.statusWithin(pollersMs)]);
  const behind = { tenant: kafkaTenant(config), lag: totalLag(statuses) };
  if (behind.tenant && !survey.tenants.has(behind.tenant)) {
    survey.tenants.set(behind.tenant, emptyObservation(behind.tenant));
  }
  await recordHistory(survey, behind, services);
  const judgements = await judgeAll(survey, behind, services);
  await alerts.record(judgements, now(), config.ALERT_WEBHOOK_URL !== "");
  await deliverAlerts(services);
}

async function judgeAll(
  { tenants, workers }: Survey,
  behind: KafkaLag,
  { config, history, budget, now: clock }: Pick<CronServices, "config" | "history" | "budget" | "now">,
): Promise<RuleResult[]> {
  const now = clock();
  const started = [...tenants.values()].flatMap(({ counters }) =>
    Object.values(counters.current).map(({ STARTED }) => STARTED),
  );
  const total = started.reduce((sum, count) => sum + count, 0);
  const ofTenants = await Promise.all(
    [...tenants.values()].map(async (observed) => {
      const since = now - config.ALERT_WINDOW_MINUTES * 60_000;
      const [minutes, spentUsd] = await Promise.all([
        history(observed.tenant)
          .list(since)
          .catch(() => null),
        budget.limitUsd === 0 ? null : budget.spentToday(observed.tenant).catch(() => null),
      ]);
      const kafkaLag = observed.tenant === behind.tenant ? behind.lag : null;
      return evaluateTenantRules({ now, observed, minutes, kafkaLag, spentUsd }, config);
    }),
  );
  const models = modelEnds(config, now);
  const ofDeployment = evaluateDeploymentRules({ now, started: total, workers: [...workers.values()], models }, config);
  return [...ofTenants.flat(), ...ofDeployment];
}
