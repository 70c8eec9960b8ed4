// Sends the minute's figures of every tenant over OTLP/HTTP in JSON, as best effort: a failure is logged, and the next minute sends
// the figures anew, because counters are sent as what they are since counting began.
import type { CronServices } from "../composition/services.ts";
import type { PollerStatus } from "../kafka/poller-status.ts";
import type { AlertLogObject } from "../monitoring/alerts.ts";
import { otlpMetricsRequest, type TenantFamilies } from "../monitoring/otlp-metrics.ts";
import { metricFamilies } from "../monitoring/prometheus-text.ts";
import type { Survey } from "../monitoring/survey.ts";
import type { TenantObservation } from "../tasks/shard-observation.ts";
import { log } from "../telemetry/log.ts";
import { postJson } from "./post-webhook.ts";

/** Bounds the size of a request: a busy tenant has up to a few hundred kilobytes. */
const tenantsInRequest = 10;

/** Of the topics of each tenant that has some. */
type PollersOfTenants = ReadonlyMap<string, PollerStatus[]>;
type Services = Pick<CronServices, "metricsReceiver" | "tracer" | "now"> & { alerts: Pick<AlertLogObject, "firing"> };

export async function exportMetrics(
  { tenants }: Survey,
  pollersOf: PollersOfTenants,
  services: Services,
): Promise<void> {
  const { metricsReceiver: receiver } = services;
  if (receiver === null) return;
  const observed = [...tenants.values()];
  for (let first = 0; first < observed.length; first += tenantsInRequest) {
    const reason = await send(observed.slice(first, first + tenantsInRequest), receiver);
    if (reason === null) continue;
    log("warn", { event: "metrics_not_exported", reason, tenants: observed.length - first });
    return;
  }

  async function send(some: TenantObservation[], { url, headers, resource, scope }: NonNullable<typeof receiver>) {
    try {
      const figures = await Promise.all(some.map((each) => familiesOf(each, pollersOf, services)));
      return await postJson(url, JSON.stringify(otlpMetricsRequest(figures, resource, scope)), headers, services);
    } catch (error) {
      return String(error);
    }
  }
}

async function familiesOf(
  observed: TenantObservation,
  pollersOf: PollersOfTenants,
  { alerts, now }: Services,
): Promise<TenantFamilies> {
  const { tenant, counters } = observed;
  const at = now();
  const pollers = pollersOf.get(tenant) ?? null;
  const families = metricFamilies({ at, observed, pollers, alerts: await alerts.firing(tenant, at) });
  return { tenant, since: counters.since ?? at, at, families };
}
