// The providers and models that the settings name, in their order.
import type { ModelPrice } from "./known-models/known-model.ts";
import { parsePrices, priceOf } from "./model-price.ts";

export const providerNames = ["openai", "gemini", "workers-ai", "local"] as const;
export type ProviderName = (typeof providerNames)[number];
export const isProvider = (name: string): name is ProviderName => providerNames.some((known) => known === name);

export const listOf = (text: string): string[] =>
  text
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);

interface ProviderSettings {
  AI_PROVIDERS: string;
  OPENAI_API_KEY: string;
  GEMINI_API_KEY: string;
}

/** The key that makes a provider one to ask when AI_PROVIDERS is empty; null for those that are asked only when they are named. */
const keySettings: Record<ProviderName, Exclude<keyof ProviderSettings, "AI_PROVIDERS"> | null> = {
  openai: "OPENAI_API_KEY",
  gemini: "GEMINI_API_KEY",
  "workers-ai": null,
  local: null,
};

interface ModelSettings extends ProviderSettings {
  OPENAI_MODEL: string;
  GEMINI_MODEL: string;
  WORKERS_AI_MODEL: string;
  EMBEDDING_PROVIDER: ProviderName;
  EMBEDDING_MODEL: string;
  MODEL_PRICES: string;
}

/** Providers in the order they are called. */
export function providersOf(settings: ProviderSettings): ProviderName[] {
  const named = listOf(settings.AI_PROVIDERS).filter(isProvider);
  if (named.length > 0) return named;
  const withKeys = providerNames.filter((provider) => {
    const key = keySettings[provider];
    return key !== null && settings[key] !== "";
  });
  return withKeys.length > 0 ? withKeys : ["local"];
}

export interface ConfiguredModel {
  setting: "OPENAI_MODEL" | "GEMINI_MODEL" | "WORKERS_AI_MODEL" | "EMBEDDING_MODEL";
  provider: Exclude<ProviderName, "local">;
  model: string;
  price: ModelPrice | null;
}

const chatSettings = { openai: "OPENAI_MODEL", gemini: "GEMINI_MODEL", "workers-ai": "WORKERS_AI_MODEL" } as const;

/** The models of the providers that answer, in order, then that of the embedder. `local` has no model. */
export function configuredModels(settings: ModelSettings, now: number): ConfiguredModel[] {
  const prices = parsePrices(settings.MODEL_PRICES) ?? new Map();
  const configured = (setting: ConfiguredModel["setting"], provider: ConfiguredModel["provider"]): ConfiguredModel => {
    const model = settings[setting];
    return { setting, provider, model, price: priceOf(provider, model, prices, now) };
  };
  const answering = providersOf(settings).flatMap((provider) =>
    provider === "local" ? [] : [configured(chatSettings[provider], provider)],
  );
  const { EMBEDDING_PROVIDER: embedder } = settings;
  return embedder === "local" ? answering : [...answering, configured("EMBEDDING_MODEL", embedder)];
}

/** Whether the price of a model that a request names is known. Such a model is one of the first provider. */
export function hasPrice(model: string, settings: ModelSettings, now: number): boolean {
  const [first = "local"] = providersOf(settings);
  return priceOf(first, model, parsePrices(settings.MODEL_PRICES) ?? new Map(), now) !== null;
}
