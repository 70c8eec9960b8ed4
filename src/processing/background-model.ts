// What the cache asks of models after a task has its answer: nobody waits for it, it counts in the tenant's daily budget, and no client
// hears it. The calls are not those of the task, which has settled.
import { recordSpending } from "../access/record-spending.ts";
import { type ModelCall, type PricedCall, totalCost } from "../ai/model-call.ts";
import type { BackgroundModel } from "../cache/zones/background-model.ts";
import type { ConsumerServices } from "../composition/services.ts";
import { fail } from "../kernel/result.ts";
import type { TaskType } from "../task-types/task-type.ts";
import type { ClaimedTask } from "../tasks/submission.ts";
import { checkBudget } from "./spending.ts";

type Services = Pick<ConsumerServices, "languageModel" | "budget" | "config" | "costOf" | "now">;

export function backgroundModel(task: ClaimedTask, taskType: TaskType, services: Services): BackgroundModel {
  return {
    ask: async (onProviderCall) => {
      const refusal = await checkBudget(task, services);
      if (refusal) return fail(refusal);
      const signal = AbortSignal.timeout(services.config.MODEL_DEADLINE_SECONDS * 1000);
      const request = { ...modelRequestOf(task.payload, taskType), onProviderCall, listener: null };
      return services.languageModel.generate(request, signal);
    },
    charged: async (work) => {
      const calls: PricedCall[] = [];
      const add = (call: ModelCall) => calls.push({ ...call, costUsd: services.costOf(call) });
      try {
        const value = await work(add);
        return { value, costUsd: totalCost(calls) };
      } finally {
        await recordSpending(task.tenant, calls, services);
      }
    },
  };
}

export const modelRequestOf = (
  { text, options, model, temperature, language, max_tokens: maxTokens }: ClaimedTask["payload"],
  taskType: TaskType,
) => ({ taskType, text, options, model, temperature, language, maxTokens });
