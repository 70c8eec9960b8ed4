// The Prometheus metrics of providers: calls, errors, tokens and cost, by provider.

import { type ByProvider, inUsd, type ProviderCounters } from "../tasks/provider-counters.ts";
import { type Family, family, type Sample } from "./prometheus-families.ts";

export function providerFamilies(providers: ByProvider): Family[] {
  const all = Object.entries(providers);
  const samplesOf = (value: (counters: ProviderCounters) => number): Sample[] =>
    all.map(([provider, counters]) => ({ labels: { provider }, value: value(counters) }));
  const errors = all.flatMap(([provider, counters]) =>
    Object.entries(counters.errors).map(([reason, value]) => ({ labels: { provider, reason }, value })),
  );
  const tokens = all.flatMap(([provider, { inputTokens, outputTokens }]) => [
    { labels: { provider, direction: "input" }, value: inputTokens },
    { labels: { provider, direction: "output" }, value: outputTokens },
  ]);
  return [
    family(
      "aes_provider_calls_total",
      "counter",
      "Calls to a provider.",
      samplesOf(({ calls }) => calls),
    ),
    family("aes_provider_errors_total", "counter", "Calls that gave no usable answer, by reason.", errors),
    family(
      "aes_provider_passed_over_total",
      "counter",
      "How often a provider was skipped because its circuit was open.",
      samplesOf(({ passedOver }) => passedOver),
    ),
    family("aes_provider_tokens_total", "counter", "Tokens of all calls, failed ones included.", tokens),
    family(
      "aes_provider_cost_usd_total",
      "counter",
      "Cost of the calls whose cost is known.",
      samplesOf(({ costUsd }) => inUsd(costUsd)),
    ),
    family(
      "aes_provider_unpriced_calls_total",
      "counter",
      "Calls whose cost is not known.",
      samplesOf(({ unpricedCalls }) => unpricedCalls),
    ),
  ];
}
