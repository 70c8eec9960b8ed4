// Runs each minute, whether or not a page is open. It reads all shards, with one call each, adds the minute to each tenant's history,
// judges the alerts and exports the figures. If a shard does not answer, every number would be wrong, so it does nothing then. It says
// whether the deployment is idle: nothing is there to do, nothing happened in the window of the alerts, no alert is about to end, and no
// notice is to be delivered; and when the next silence of alerts ends, after which notices may be sent.
import type { CronServices } from "../composition/services.ts";
import { kafkaTenants } from "../config/kafka-settings.ts";
import { modelEnds } from "../config/model-end.ts";
import { areIdle, type PollerCondition, totalLag } from "../kafka/poller-status.ts";
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

/** Tenant → the lag of its topics, null when none is known, and what is wrong with their pollers, null when they did not all answer. */
type KafkaFacts = ReadonlyMap<string, { lag: number | null; pollers: readonly PollerCondition[] | null }>;

/** What the rules need of a tenant, beside what was observed. The minutes are null when they could not be read. */
type Read = Map<string, { minutes: HistoryPoint[] | null; spentUsd: number | null }>;

export async function observeMinute(
  services: Omit<CronServices, "indexMisfit" | "watch">,
): Promise<{ isIdle: boolean; silenceEndsAt: number | null; looked: Looked }> {
  const { shards, pollers, alerts, config, now } = services;
  const [survey, statuses, conditions] = await Promise.all([
    surveyShards(shards, null),
    pollers.statusWithin(pollersTimeoutMs, null),
    pollers.conditionsWithin(pollersTimeoutMs),
  ]);
  const topicsOf = (tenant: string) => config.eventTopics.flatMap((each) => (each.tenant === tenant ? each.topic : []));
  const tenants = kafkaTenants(config).map((tenant) => [tenant, new Set(topicsOf(tenant))] as const);
  for (const [tenant] of tenants) {
    if (tenant && !survey.tenants.has(tenant)) survey.tenants.set(tenant, emptyObservation(tenant));
  }
  const pollersOf = new Map(
    tenants.map(([tenant, topics]) => [tenant, statuses.filter(({ topic }) => topics.has(topic))]),
  );
  const kafka: KafkaFacts = new Map(
    tenants.map(([tenant, topics]) => [
      tenant,
      {
        lag: totalLag(pollersOf.get(tenant) ?? []),
        pollers: conditions.length === 0 ? null : conditions.filter(({ topic }) => topics.has(topic)),
      },
    ]),
  );
  const isRecorded = await recordHistory(survey, kafka, services);
  const read = await readAll(survey, services);
  const judgements = judgeAll(survey, read, kafka, services);
  const { undelivered, isEnding, silenceEndsAt } = await alerts.record(judgements, now(), {
    notify: config.ALERT_WEBHOOK_URL !== "",
    recoveryMs: config.ALERT_RECOVERY_MINUTES * 60_000,
  });
  await deliverAlerts(services);
  await exportMetrics(survey, pollersOf, services);
  const partitions = statuses.flatMap((status) => status.partitions).length;
  const isKafkaIdle = statuses.length === pollers.count && areIdle(statuses, config.KAFKA_DRIVER === "embedded");
  const nothingHappened = isRecorded && [...read.values()].every(({ minutes }) => minutes?.length === 0);
  return {
    isIdle: survey.isIdle && nothingHappened && isKafkaIdle && undelivered === 0 && !isEnding,
    silenceEndsAt,
    looked: { shards: survey.shards, pollers: pollers.count, partitions, tenants: survey.tenants.size },
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
  kafka: KafkaFacts,
  { config, now: clock }: Pick<CronServices, "config" | "now">,
): RuleResult[] {
  const now = clock();
  const counts = [...tenants.values()].flatMap(({ counters }) => Object.values(counters.current));
  const started = counts.reduce((sum, { STARTED }) => sum + STARTED, 0);
  const ofTenants = [...tenants.values()].map((observed) => {
    const { minutes, spentUsd } = read.get(observed.tenant) ?? { minutes: null, spentUsd: null };
    const { lag: kafkaLag, pollers: kafkaPollers } = kafka.get(observed.tenant) ?? { lag: null, pollers: [] };
    return evaluateTenantRules({ now, observed, minutes, kafkaLag, kafkaPollers, spentUsd }, config);
  });
  const models = modelEnds(config, now);
  const ofDeployment = evaluateDeploymentRules({ now, started, workers: [...workers.values()], models }, config);
  return [...ofTenants.flat(), ...ofDeployment];
}

/** Adds the minute to every tenant's history. A history that does not answer loses its own minute only; the answer is false then. */
async function recordHistory(
  { tenants }: Survey,
  kafka: KafkaFacts,
  { history, now }: Pick<CronServices, "history" | "now">,
): Promise<boolean> {
  const at = now();
  const recorded = await Promise.all(
    [...tenants.values()].map(({ tenant, counters }) =>
      history(tenant)
        .record(readingOf(counters, kafka.get(tenant)?.lag ?? null, at))
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
