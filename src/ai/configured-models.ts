// The providers and models that the settings name, in their order.

import { listOf } from "../kernel/setting.ts";
import type { Embedder } from "./choose-embedder.ts";
import type { ModelPrice } from "./known-model.ts";
import { parseModelName } from "./model-name.ts";
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

interface AllModelSettings extends ModelSettings {
  CACHE_VERIFIER: boolean;
  CACHE_VERIFIER_MODEL: string;
  RERANKER_URL: string;
  RERANKER_MODEL: string;
}

type Named<Provider> = Provider extends { modelSetting: infer Setting } ? Extract<Setting, string> : never;
type ModelSetting = Named<(typeof providers)[number]> | "EMBEDDING_MODEL";

/** A model of a provider. */
interface ProviderModel {
  setting: ModelSetting | "CACHE_VERIFIER_MODEL";
  provider: ProviderName;
  model: string;
  price: ModelPrice | null;
}

/** A reranker behind an address has no provider. */
type RerankingModel = Omit<ProviderModel, "setting" | "provider"> & {
  setting: "RERANKER_MODEL";
  provider: "workers-ai" | "reranker";
};

export type ConfiguredModel = ProviderModel | RerankingModel;

/** The models of the providers that answer, in order, then that of the embedder. `local` has no model. */
export function configuredModels(settings: ModelSettings, now: number): ProviderModel[] {
  const prices = parsePrices(settings.MODEL_PRICES) ?? new Map();
  const configured = (setting: ModelSetting, provider: ProviderName, model: string): ProviderModel => ({
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

/** All that may be called and paid for: also the verifier and the reranker of the cache. */
export function modelsInUse(settings: AllModelSettings, now: number): ConfiguredModel[] {
  const prices = parsePrices(settings.MODEL_PRICES) ?? new Map();
  const priced = (provider: string, model: string) => ({ model, price: priceOf(provider, model, prices, now) });
  const models: ConfiguredModel[] = configuredModels(settings, now);
  const verifier = settings.CACHE_VERIFIER ? parseModelName(settings.CACHE_VERIFIER_MODEL) : null;
  if (verifier) {
    const { provider, model } = verifier;
    models.push({ setting: "CACHE_VERIFIER_MODEL", provider, ...priced(provider, model) });
  }
  if (settings.RERANKER_MODEL !== "") {
    const provider = settings.RERANKER_URL === "" ? "workers-ai" : "reranker";
    models.push({ setting: "RERANKER_MODEL", provider, ...priced(provider, settings.RERANKER_MODEL) });
  }
  return models;
}

/** The provider and model of each call of a chain, in order. One that is named and not configured is of the first provider. */
function askedModels(named: string | null, settings: AnsweringSettings) {
  const configured = providersOf(settings).map((provider) => {
    const { modelSetting } = providerOf(provider);
    return { provider, model: modelSetting ? settings[modelSetting] : "" };
  });
  const isNamed = configured.map(({ provider, model }) => named === model || named === `${provider}/${model}`);
  const at = Math.max(0, isNamed.indexOf(true));
  return configured.map((each, index) => ({
    ...each,
    model: index === at && named && !isNamed[index] ? named : each.model,
    isNamed: index === at,
  }));
}

/** Whether the price of a model that a request names is known. One that is not configured is of the first provider. */
export function hasPrice(named: string, settings: Omit<ModelSettings, "embedder">, now: number): boolean {
  const prices = parsePrices(settings.MODEL_PRICES) ?? new Map();
  return askedModels(named, settings).some(
    ({ provider, model, isNamed }) => isNamed && priceOf(provider, model, prices, now) !== null,
  );
}

/**
 * US dollars that an answer costs at most, if every provider in turn is asked with so many tokens; null when a price is not known. `named` is
 * the model that a request names.
 */
export function mostCostOf(
  named: string | null,
  inputTokens: number,
  outputTokens: number,
  settings: Omit<ModelSettings, "embedder">,
  now: number,
): number | null {
  const prices = parsePrices(settings.MODEL_PRICES) ?? new Map();
  return askedModels(named, settings).reduce<number | null>((sum, { provider, model }) => {
    const price = priceOf(provider, model, prices, now);
    if (sum === null || price === null) return null;
    return sum + (inputTokens * price.inputUsd + outputTokens * price.outputUsd) / 1_000_000;
  }, 0);
}
