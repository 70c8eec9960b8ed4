// Collects one tenant's metrics for every consumer: the JSON, Prometheus and Flower's API. A scrape takes one call per shard,
// one per poller and one for what the cache has learned; requests within a second share a scrape.
import type { DailyBudget } from "../access/daily-budget.ts";
import type { CacheZonesObject, FamilyRecord } from "../cache/zones/zone-ledger.ts";
import type { KafkaPollers } from "../kafka/kafka-pollers.ts";
import type { PollerStatus } from "../kafka/poller-status.ts";
import { ShortLivedCache } from "../kernel/short-lived-cache.ts";
import type { TenantObservation } from "../tasks/shard-observation.ts";
import type { TaskShards } from "../tasks/task-shards.ts";
import type { WorkerSeen } from "../tasks/worker-identity.ts";
import { log } from "../telemetry/log.ts";
import type { Alert, AlertLogObject } from "./alerts.ts";
import { emptyObservation, surveyShards } from "./survey.ts";

export interface Scrape {
  at: number;
  observed: TenantObservation;
  workers: WorkerSeen[];
  /** Of the tenant's topics; null when it has none, empty when the pollers did not all answer. */
  pollers: PollerStatus[] | null;
  /** Today's budget; null without a limit, or when it cannot be read. */
  budget: { limitUsd: number; spentUsd: number; renewedAt: number } | null;
  alerts: Alert[];
  /** What the cache has learned, over all families; null when it cannot be read. */
  learned: LearnedTotals | null;
}

interface LearnedTotals {
  labels: { right: number; wrong: number };
  audits: { right: number; wrong: number };
  revoked: number;
}

interface ScrapePorts {
  shards: TaskShards;
  pollers: Pick<KafkaPollers, "statusWithin">;
  budget: Pick<DailyBudget, "limitUsd" | "spentToday" | "nextDay">;
  alerts: AlertLogObject;
  cacheLabelsOf: (tenant: string) => Pick<CacheZonesObject, "families">;
  now: () => number;
  defer: (work: Promise<unknown>) => void;
}

const sharedMs = 1000;
/** A page waits for the answer, and metrics without Kafka's are better than none. */
const pollersMs = 2000;

/** A scrape is exact at its time `at`, and at most a second old when returned. */
export function createScrape(ports: ScrapePorts): (tenant: string) => Promise<Scrape> {
  const shared = new ShortLivedCache<Scrape>(sharedMs, ports.now, ports.defer);
  return (tenant) => shared.get(tenant, () => scrape(tenant, ports));
}

async function scrape(tenant: string, ports: ScrapePorts): Promise<Scrape> {
  const { shards, pollers, budget, alerts, cacheLabelsOf, now } = ports;
  // When the budget or the alert log does not answer, the other metrics must still be shown.
  const fallback =
    <T>(missing: string, value: T) =>
    (error: unknown): T => {
      log("warn", { event: "scrape_incomplete", without: missing, error: String(error) });
      return value;
    };
  const [survey, status, spentUsd, firing, families] = await Promise.all([
    surveyShards(shards, tenant),
    pollers.statusWithin(pollersMs, tenant),
    budget.limitUsd === 0 ? null : budget.spentToday(tenant).catch(fallback("budget", null)),
    alerts.firing(tenant).catch(fallback("alerts", [])),
    cacheLabelsOf(tenant).families().catch(fallback("labels of the cache", null)),
  ]);
  const observed = survey.tenants.get(tenant) ?? emptyObservation(tenant);
  return {
    at: now(),
    observed,
    workers: [...survey.workers.values()],
    pollers: status,
    budget: spentUsd === null ? null : { limitUsd: budget.limitUsd, spentUsd, renewedAt: budget.nextDay() },
    alerts: firing,
    learned: families && totalOf(families),
  };
}

function totalOf(families: readonly FamilyRecord[]): LearnedTotals {
  const total: LearnedTotals = { labels: { right: 0, wrong: 0 }, audits: { right: 0, wrong: 0 }, revoked: 0 };
  for (const { labels } of families) {
    for (const kind of ["labels", "audits"] as const) {
      total[kind].right += labels[kind].right;
      total[kind].wrong += labels[kind].wrong;
    }
    total.revoked += labels.revoked;
  }
  return total;
}
