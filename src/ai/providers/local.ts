// The built-in rules and the built-in embedder: they need nothing from outside.
import { LocalEmbeddingModel, localDimension } from "../local/embedder.ts";
import { LocalLanguageModel } from "../local/language-model.ts";
import { provider } from "../provider.ts";

export const local = provider({
  name: "local",
  settings: {},
  keySetting: null,
  urlSetting: null,
  modelSetting: null,
  binding: null,
  models: {},
  languageModel: () => new LocalLanguageModel(),
  embedding: { model: "hash", dimension: localDimension, create: () => new LocalEmbeddingModel() },
});
