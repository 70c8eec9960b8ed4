// The providers and models that the settings name, in their order.

import { listOf } from "../kernel/setting.ts";
import type { Embedder } from "./choose-embedder.ts";
import type { ModelPrice } from "./known-model.ts";
import { parsePrices, priceOf } from "./model-price.ts";
import { isProvider, type ProviderName, type ProviderValues, providerOf, providers } from "./providers.ts";

interface AnsweringSettings extends ProviderValues {
  AI_PROVIDERS: string;
}

interface ModelSettings extends AnsweringSettings {
  MODEL_PRICES: string;
  embedder: Embedder;
}

/** Providers in the order they are called. */
export function providersOf(settings: AnsweringSettings): ProviderName[] {
  const named = listOf(settings.AI_PROVIDERS).filter(isProvider);
  if (named.length > 0) return named;
  const withKeys = providers.filter(({ keySetting }) => keySetting !== null && settings[keySetting] !== "");
  return withKeys.length > 0 ? withKeys.map(({ name }) => name) : ["local"];
}

type Named<Provider> = Provider extends { modelSetting: infer Setting } ? Extract<Setting, string> : never;
type ModelSetting = Named<(typeof providers)[number]> | "EMBEDDING_MODEL";

export interface ConfiguredModel {
  setting: ModelSetting;
  provider: ProviderName;
  model: string;
  price: ModelPrice | null;
}

/** The models of the providers that answer, in order, then that of the embedder. `local` has no model. */
export function configuredModels(settings: ModelSettings, now: number): ConfiguredModel[] {
  const prices = parsePrices(settings.MODEL_PRICES) ?? new Map();
  const configured = (setting: ModelSetting, provider: ProviderName, model: string): ConfiguredModel => ({
    setting,
    provider,
    model,
    price: priceOf(provider, model, prices, now),
  });
  const answering = providersOf(settings).flatMap((name) => {
    const { modelSetting: setting } = providerOf(name);
    return setting ? [configured(setting, name, settings[setting])] : [];
  });
  const { provider, model } = settings.embedder;
  return provider === "local" ? answering : [...answering, configured("EMBEDDING_MODEL", provider, model)];
}

/** Whether the price of a model that a request names is known. One that is not configured is of the first provider. */
export function hasPrice(named: string, settings: Omit<ModelSettings, "embedder">, now: number): boolean {
  const [first = "local", ...others] = providersOf(settings);
  const configured = [first, ...others].flatMap((provider) => {
    const { modelSetting } = providerOf(provider);
    return modelSetting ? [{ provider, model: settings[modelSetting] }] : [];
  });
  const isNamed = ({ provider, model }: { provider: ProviderName; model: string }) =>
    named === model || named === `${provider}/${model}`;
  const { provider, model } = configured.find(isNamed) ?? { provider: first, model: named };
  return priceOf(provider, model, parsePrices(settings.MODEL_PRICES) ?? new Map(), now) !== null;
}

/**
 * US dollars that an answer costs at most, if every provider in turn is asked with so many tokens; null when a price is not known. `model` is
 * the model that a request names.
 */
export function mostCostOf(
  model: string | null,
  inputTokens: number,
  outputTokens: number,
  settings: Omit<ModelSettings, "embedder">,
  now: number,
): number | null {
  const prices = parsePrices(settings.MODEL_PRICES) ?? new Map();
  return providersOf(settings).reduce<number | null>((sum, name, index) => {
    const { modelSetting } = providerOf(name);
    const asked = (index === 0 && model) || (modelSetting ? settings[modelSetting] : "");
    const price = priceOf(name, asked, prices, now);
    if (sum === null || price === null) return null;
    return sum + (inputTokens * price.inputUsd + outputTokens * price.outputUsd) / 1_000_000;
  }, 0);
}
