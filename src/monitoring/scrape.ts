// Everything that a look at one tenant's numbers needs, whoever looks: the JSON, Prometheus, Flower's API. One call per shard and
// one per poller, shared by all who look within a second.
import type { DailyBudget } from "../access/daily-budget.ts";
import type { KafkaPollers } from "../kafka/kafka-pollers.ts";
import type { PollerStatus } from "../kafka/poller-status.ts";
import { ShortLivedCache } from "../kernel/short-lived-cache.ts";
import type { TenantObservation } from "../tasks/shard-observation.ts";
import type { TaskShards } from "../tasks/task-shards.ts";
import type { WorkerSeen } from "../tasks/worker-identity.ts";
import { log } from "../telemetry/log.ts";
import type { Alert, AlertLogObject } from "./alerts.ts";
import { nothingObserved, surveyShards } from "./survey.ts";

export interface Scrape {
  at: number;
  observed: TenantObservation;
  workers: WorkerSeen[];
  /** Null for a tenant whose records Kafka's are not; empty when no poller answered. */
  pollers: PollerStatus[] | null;
  /** Of today; null without a limit, or when it does not answer. */
  budget: { limitUsd: number; spentUsd: number; renewedAt: number } | null;
  alerts: Alert[];
}

interface ScrapePorts {
  shards: TaskShards;
  pollers: Pick<KafkaPollers, "statusWithin">;
  budget: Pick<DailyBudget, "limitUsd" | "spentToday" | "nextDay">;
  alerts: AlertLogObject;
  /** Whose records Kafka's are. */
  kafkaTenant: string;
  now: () => number;
  defer: (work: Promise<unknown>) => void;
}

const sharedMs = 1000;
/** A page waits for the answer: numbers without Kafka's are better than none. */
const pollersMs = 2000;

/** The answer is exact when it was read, and at most a second old. */
export function createScrape(ports: ScrapePorts): (tenant: string) => Promise<Scrape> {
  const shared = new ShortLivedCache<Scrape>(sharedMs, ports.now, ports.defer);
  return (tenant) => shared.get(tenant, () => scrape(tenant, ports));
}

async function scrape(tenant: string, ports: ScrapePorts): Promise<Scrape> {
  const { shards, pollers, budget, alerts, kafkaTenant, now } = ports;
  // A budget or an alert log that does not answer must not hide the rest.
  const without =
    <T>(what: string, instead: T) =>
    (error: unknown): T => {
      log("warn", { event: "scrape_incomplete", without: what, error: String(error) });
      return instead;
    };
  const [survey, status, spentUsd, firing] = await Promise.all([
    surveyShards(shards, tenant),
    tenant === kafkaTenant ? pollers.statusWithin(pollersMs) : null,
    budget.limitUsd === 0 ? null : budget.spentToday(tenant).catch(without("budget", null)),
    alerts.firing(tenant).catch(without("alerts", [])),
  ]);
  const observed = survey.tenants.get(tenant) ?? nothingObserved(tenant);
  return {
    at: now(),
    observed,
    workers: [...survey.workers.values()],
    pollers: status,
    budget: spentUsd === null ? null : { limitUsd: budget.limitUsd, spentUsd, renewedAt: budget.nextDay() },
    alerts: firing,
  };
}
