// The models that providers are known to have, with facts and their sources. A provider may change anything; `MODEL_PRICES` then corrects
// a price.
import { gemini } from "./known-models/gemini.ts";
import type { KnownModel } from "./known-models/known-model.ts";
import { openAi } from "./known-models/openai.ts";
import { workersAi } from "./known-models/workers-ai.ts";

export const knownModels: Record<string, Record<string, KnownModel>> = {
  openai: openAi,
  gemini,
  "workers-ai": workersAi,
};

/** A dated snapshot has the facts of its model, unless the snapshot itself is listed. */
export function knownModel(provider: string, id: string): KnownModel | null {
  const models = knownModels[provider] ?? {};
  return models[id] ?? models[id.replace(/-\d{4}-\d{2}-\d{2}$/, "")] ?? null;
}
