// Calls to models that no task waits for. They count in the tenant's daily budget as other calls do.
import type { Generation } from "../../ai/language-model.ts";
import type { OnProviderCall } from "../../ai/model-call.ts";
import type { ModelError } from "../../ai/model-error.ts";
import type { Result } from "../../kernel/result.ts";

export interface BackgroundModel {
  /** Asks the model as for the task; an error when the daily budget is spent. */
  ask(onProviderCall: OnProviderCall): Promise<Result<Generation, ModelError>>;
  /** Charges the calls that `work` reports. `costUsd` is null when a price is not known. Rejects only when `work` does. */
  charged<T>(work: (onProviderCall: OnProviderCall) => Promise<T>): Promise<{ value: T; costUsd: number | null }>;
}
