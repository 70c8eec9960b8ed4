// Google's Gemini.
import { text, url } from "../../kernel/setting.ts";
import { provider } from "../provider.ts";
import { TypedLanguageModel } from "../typed-language-model.ts";
import { type GeminiAccess, GeminiChat, GeminiEmbedder } from "./gemini/client.ts";
import { models } from "./gemini/models.ts";

const settings = {
  GEMINI_API_KEY: text().describe("Secret. For the provider `gemini`."),
  GEMINI_BASE_URL: url.describe("Another address of Gemini's API; empty is Google's."),
  GEMINI_MODEL: text("gemini-3.6-flash").describe("Model id of the provider `gemini`."),
};

interface Values {
  GEMINI_API_KEY: string;
  GEMINI_BASE_URL: string;
  PROVIDER_TIMEOUT_MS: number;
}
const accessOf = (values: Values): GeminiAccess => ({
  apiKey: values.GEMINI_API_KEY,
  baseUrl: values.GEMINI_BASE_URL,
  timeoutMs: values.PROVIDER_TIMEOUT_MS,
});

export const gemini = provider({
  name: "gemini",
  telemetryName: "gcp.gemini",
  settings,
  keySetting: "GEMINI_API_KEY",
  urlSetting: "GEMINI_BASE_URL",
  modelSetting: "GEMINI_MODEL",
  binding: null,
  models,
  languageModel: (values) => new TypedLanguageModel(new GeminiChat(accessOf(values)), values.GEMINI_MODEL),
  embedding: {
    model: "gemini-embedding-2",
    dimension: 1536,
    create: (values, _bindings, model, dimension) => new GeminiEmbedder(accessOf(values), model, dimension),
  },
});
