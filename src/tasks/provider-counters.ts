// Counts the calls, errors, tokens and cost of each provider. Counters only increase and merge by adding. The names of providers
// and reasons are fixed lists, so both are few.
import * as z from "zod";
import type { PricedCall } from "../ai/model-call.ts";

const counter = z.number().default(0).catch(0);

/** As a shard stores it: what an earlier version did not count begins at nothing. */
export const providerCounters = z.object({
  calls: counter,
  /** By reason. */
  errors: z.record(z.string(), counter).prefault({}),
  /** How often it was skipped because its circuit was open. */
  passedOver: counter,
  inputTokens: counter,
  outputTokens: counter,
  /** US dollars of the calls whose cost is known. */
  costUsd: counter,
  /** Calls whose cost is not known. */
  unpricedCalls: counter,
});
export type ProviderCounters = z.infer<typeof providerCounters>;

export type ByProvider = Record<string, ProviderCounters>;

/** What is counted of a call, in memory or from a row. */
export type CountedCall = Omit<PricedCall, "error" | "model"> & { error: string | null; model?: string };

const emptyProvider = (): ProviderCounters => providerCounters.parse({});

export function countCall(providers: ByProvider, call: CountedCall): void {
  providers[call.provider] ??= emptyProvider();
  const counters = providers[call.provider] ?? emptyProvider();
  if (call.error === "circuit_open") {
    counters.passedOver += 1;
    return;
  }
  counters.calls += 1;
  if (call.error !== null) counters.errors[call.error] = (counters.errors[call.error] ?? 0) + 1;
  counters.inputTokens += call.inputTokens;
  counters.outputTokens += call.outputTokens;
  if (call.costUsd === null) counters.unpricedCalls += 1;
  else counters.costUsd += call.costUsd;
}

export function mergeProviders(into: ByProvider, from: ByProvider): void {
  for (const [provider, { errors, ...numbers }] of Object.entries(from)) {
    const merged = into[provider] ?? emptyProvider();
    into[provider] = merged;
    for (const [reason, count] of Object.entries(errors)) merged.errors[reason] = (merged.errors[reason] ?? 0) + count;
    for (const name of Object.keys(numbers) as (keyof typeof numbers)[]) merged[name] += numbers[name];
  }
}

export const totalUsd = (providers: ByProvider): number =>
  Object.values(providers).reduce((sum, { costUsd }) => sum + costUsd, 0);

export const providerView = z.object({
  calls: z.number(),
  errors: z.record(z.string(), z.number()).describe("Calls that gave no usable answer, by reason."),
  passed_over: z.number().describe("How often it was skipped because it had failed repeatedly."),
  input_tokens: z.number(),
  output_tokens: z.number(),
  cost_usd: z.number().nullable().describe("Cost of the calls whose cost is known; null when it is known of none."),
  calls_of_unknown_cost: z.number(),
});

export const providerViewOf = (counters: ProviderCounters): z.infer<typeof providerView> => ({
  calls: counters.calls,
  errors: counters.errors,
  passed_over: counters.passedOver,
  input_tokens: counters.inputTokens,
  output_tokens: counters.outputTokens,
  cost_usd: counters.costUsd === 0 && counters.unpricedCalls > 0 ? null : inUsd(counters.costUsd),
  calls_of_unknown_cost: counters.unpricedCalls,
});

/** Rounds away the error of adding floats: a billionth of a dollar is below any price. */
export const inUsd = (amount: number): number => Math.round(amount * 1e9) / 1e9;
