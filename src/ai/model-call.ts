// One call to a provider as it is counted: what it used and how it ended. Every call is told of, also one whose answer could
// not be used, because it was paid for all the same.
import type { ModelError } from "./model-error.ts";

export interface ModelCall {
  provider: string;
  model: string;
  inputTokens: number;
  outputTokens: number;
  /** Null for an answer that was used. `circuit_open`: the provider was not asked. */
  error: ModelError["reason"] | "circuit_open" | null;
}

/** US dollars; null when the price or the usage is not known. */
export type PricedCall = ModelCall & { costUsd: number | null };

/** Hears of every call to a provider, also of one that failed. Always asked for, so that no wrapper can leave it out. */
export type OnProviderCall = (call: ModelCall) => void;

/** For calls that are counted for no task: a probe, a look at the cache. */
export const ignoreProviderCall: OnProviderCall = () => undefined;

/** Null as soon as one of them is not known. */
export const totalCost = (calls: readonly PricedCall[]): number | null =>
  calls.reduce<number | null>((sum, { costUsd }) => (sum === null || costUsd === null ? null : sum + costUsd), 0);
