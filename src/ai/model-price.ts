// The cost of a call: its tokens at the price in MODEL_PRICES, or else at the known price.
import type { ModelPrice } from "./known-model.ts";
import type { ModelCall } from "./model-call.ts";
import { knownModel } from "./providers.ts";

const pattern = /^([^=\s/]+\/[^=\s]+)=(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/;

/** Parses `provider/model=in:out`, separated by commas, in US dollars per million tokens. Null when the text has another form. */
export function parsePrices(text: string): Map<string, ModelPrice> | null {
  const entries = text.split(",").flatMap((entry) => (entry.trim() === "" ? [] : [pattern.exec(entry.trim())]));
  const prices = new Map<string, ModelPrice>();
  for (const entry of entries) {
    const [, name = "", input, output] = entry ?? [];
    if (name === "") return null;
    prices.set(name, { inputUsd: Number(input), outputUsd: Number(output) });
  }
  return prices;
}

/** US dollars per million tokens; null when the price is not known. */
export function priceOf(
  provider: string,
  model: string,
  own: ReadonlyMap<string, ModelPrice>,
  now: number,
): ModelPrice | null {
  if (provider === "local") return { inputUsd: 0, outputUsd: 0 };
  const ownPrice = own.get(`${provider}/${model}`);
  if (ownPrice) return ownPrice;
  const known = knownModel(provider, model);
  const { laterPrice = null } = known ?? {};
  return laterPrice && now >= Date.parse(laterPrice.from) ? laterPrice : (known?.price ?? null);
}

/** US dollars; null when the price is not known, or when the answer did not report its usage. */
export function costOf(call: ModelCall, own: ReadonlyMap<string, ModelPrice>, now: number): number | null {
  const { provider, model, inputTokens, outputTokens, error } = call;
  const price = priceOf(provider, model, own, now);
  const isFree = price?.inputUsd === 0 && price.outputUsd === 0;
  if (inputTokens + outputTokens === 0) return error !== null || isFree ? 0 : null;
  return price && (inputTokens * price.inputUsd + outputTokens * price.outputUsd) / 1_000_000;
}
