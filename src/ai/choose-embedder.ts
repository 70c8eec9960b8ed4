// Which model embeds the questions of the semantic cache: that of EMBEDDING_PROVIDER, or else of the first provider that can be used as the
// system is configured. So whoever has a key for answers compares questions by their meaning too.
import { knownModel, type ProviderName, providerOf, providers } from "./providers.ts";

export interface EmbedderSettings {
  EMBEDDING_PROVIDER: ProviderName | "";
  EMBEDDING_MODEL: string;
  /** 0 is that of the model. */
  EMBEDDING_DIMENSION: number;
}

export interface Embedder {
  provider: ProviderName;
  /** Model id. */
  model: string;
  /** Length of its vectors. */
  dimension: number;
  /** Why it was chosen, as the rest of a sentence. */
  reason: string;
}

/** `given` holds the values of all settings, and the bindings. */
export function chooseEmbedder(settings: EmbedderSettings, given: object): Embedder {
  const { provider, reason } = chosenProvider(settings, given);
  const { embedding } = providerOf(provider);
  if (!embedding) throw new Error(`${provider} embeds nothing`);
  const model = provider === "local" ? embedding.model : settings.EMBEDDING_MODEL || embedding.model;
  const ownDimension = knownModel(provider, model)?.dimension ?? embedding.dimension;
  const dimension = provider === "local" ? ownDimension : settings.EMBEDDING_DIMENSION || ownDimension;
  return { provider, model, dimension, reason };
}

type Chosen = Pick<Embedder, "provider" | "reason">;

function chosenProvider({ EMBEDDING_PROVIDER, EMBEDDING_MODEL }: EmbedderSettings, given: object): Chosen {
  if (EMBEDDING_PROVIDER !== "") return { provider: EMBEDDING_PROVIDER, reason: "EMBEDDING_PROVIDER names it" };
  const usable = providers.flatMap(({ name, embedding, keySetting, binding }): Chosen[] => {
    if (!embedding) return [];
    if (keySetting && Reflect.get(given, keySetting)) return [{ provider: name, reason: `${keySetting} is set` }];
    if (binding && Reflect.get(given, binding)) return [{ provider: name, reason: `there is the binding ${binding}` }];
    return [];
  });
  // A key for each of two providers, and a model that only the second one has.
  const ofModel = usable.find(({ provider }) => Object.hasOwn(providerOf(provider).models, EMBEDDING_MODEL));
  if (ofModel) return { ...ofModel, reason: `${ofModel.reason}, and it has EMBEDDING_MODEL` };
  return usable[0] ?? { provider: "local", reason: "no provider that embeds has a key or a binding" };
}
