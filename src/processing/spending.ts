// The tenant's daily budget around an attempt: looked at before a model is asked, charged with what the calls cost.

import { budgetSpentMessage } from "../access/daily-budget.ts";
import { hasPrice } from "../ai/configured-models.ts";
import type { PricedCall } from "../ai/model-call.ts";
import type { ModelError } from "../ai/model-error.ts";
import type { ConsumerServices } from "../composition/services.ts";
import type { ClaimedTask } from "../tasks/submission.ts";
import { log } from "../telemetry/log.ts";

/** Why nothing may be spent on the task; null when it may. */
export async function closedBudget(
  { tenant, payload }: ClaimedTask,
  { budget, config, now }: Pick<ConsumerServices, "budget" | "config" | "now">,
): Promise<ModelError | null> {
  if (budget.limitUsd === 0) return null;
  if (payload.model !== null && !hasPrice(payload.model, config, now())) {
    const message = `model: what ${payload.model} costs is not known, and a daily budget is set. Leave it out, or add it to MODEL_PRICES`;
    return { reason: "bad_request", message };
  }
  try {
    const until = await budget.exhaustedUntil(tenant);
    return until === null ? null : { reason: "budget_spent", message: budgetSpentMessage(budget.limitUsd, until) };
  } catch (error) {
    log("error", { event: "budget_unreachable", tenant, error: String(error) });
    return { reason: "unavailable", message: "the daily budget could not be looked at" };
  }
}

/** The shard counts it in any case; what the budget does not learn of can be spent once more. */
export async function recordSpending(
  tenant: string,
  made: readonly PricedCall[],
  { budget }: Pick<ConsumerServices, "budget">,
): Promise<void> {
  const usd = made.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0);
  await budget
    .record(tenant, usd)
    .catch((error: unknown) => log("error", { event: "spending_not_recorded", tenant, usd, error: String(error) }));
}
