// Adds the minute to every tenant's history. One that does not answer loses its minute, not the others theirs.

import type { CronServices } from "../composition/services.ts";
import type { KafkaLag } from "../kafka/poller-status.ts";
import { readingOf } from "../monitoring/history.ts";
import type { Survey } from "../monitoring/survey.ts";
import { log } from "../telemetry/log.ts";

export async function recordHistory(
  { tenants }: Survey,
  behind: KafkaLag,
  { history, now }: Pick<CronServices, "history" | "now">,
): Promise<void> {
  const at = now();
  await Promise.all(
    [...tenants.values()].map(({ tenant, counters }) =>
      history(tenant)
        .record(readingOf(counters, tenant === behind.tenant ? behind.lag : null, at))
        .catch((error: unknown) => log("error", { event: "history_failed", tenant, error: String(error) })),
    ),
  );
}
