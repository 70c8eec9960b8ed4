// The record of one call to a provider: its usage and its outcome. Every call is reported, also when its answer cannot be used, because
// it is paid for anyway.
import * as z from "zod";
import type { ModelError } from "./model-error.ts";

/** A count of tokens as a provider tells it. What is no count is 0, which makes the cost unknown; it would be stored and added up. */
export const tokenCount = z.int().min(0).catch(0);

export interface ModelCall {
  provider: string;
  model: string;
  inputTokens: number;
  outputTokens: number;
  /** Null when the answer was used. `circuit_open`: the provider was not called. */
  error: ModelError["reason"] | "circuit_open" | null;
}

/** `costUsd` is null when the price or the usage is not known. */
export type PricedCall = ModelCall & { costUsd: number | null };

/** Gets every call to a provider, also a failed one. Requests must have it, so that no wrapper can lose it. */
export type OnProviderCall = (call: ModelCall) => void;

/** For calls that belong to no task, such as those of a probe. */
export const ignoreProviderCall: OnProviderCall = () => undefined;

/** Null when the cost of any call is not known. */
export const totalCost = (calls: readonly PricedCall[]): number | null =>
  calls.reduce<number | null>((sum, { costUsd }) => (sum === null || costUsd === null ? null : sum + costUsd), 0);
