// Charges the tenant's daily budget with what calls to providers cost.
import type { PricedCall } from "../ai/model-call.ts";
import { log } from "../telemetry/log.ts";
import type { DailyBudget } from "./daily-budget.ts";

/** When this fails, the tenant can spend the amount again; the shard counts it in any case. */
export async function recordSpending(
  tenant: string,
  providerCalls: readonly PricedCall[],
  { budget }: { budget: DailyBudget },
): Promise<void> {
  const usd = providerCalls.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0);
  await budget
    .record(tenant, usd)
    .catch((error: unknown) => log("error", { event: "spending_not_recorded", tenant, usd, error: String(error) }));
}
