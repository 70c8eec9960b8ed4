// The tenant's daily budget: it is checked before an attempt calls a model. What the calls cost is recorded after it.
import { budgetSpentMessage } from "../access/daily-budget.ts";
import { hasPrice } from "../ai/configured-models.ts";
import type { ModelError } from "../ai/model-error.ts";
import type { ConsumerServices } from "../composition/services.ts";
import type { ClaimedTask } from "../tasks/submission.ts";
import { log } from "../telemetry/log.ts";

/** The reason why the task may not spend anything; null when it may. */
export async function checkBudget(
  { tenant, payload }: ClaimedTask,
  { budget, config, now }: Pick<ConsumerServices, "budget" | "config" | "now">,
): Promise<ModelError | null> {
  if (budget.limitUsd === 0) return null;
  if (payload.model !== null && !hasPrice(payload.model, config, now())) {
    const message = `model: the price of ${payload.model} is not known, and a daily budget is set. Leave the model out, or add it to MODEL_PRICES`;
    return { reason: "bad_request", message };
  }
  try {
    const until = await budget.exhaustedUntil(tenant);
    return until === null ? null : { reason: "budget_spent", message: budgetSpentMessage(budget.limitUsd, until) };
  } catch (error) {
    log("error", { event: "budget_unreachable", tenant, error: String(error) });
    return { reason: "unavailable", message: "the daily budget could not be read" };
  }
}
