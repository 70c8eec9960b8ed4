// OpenAI, and whoever speaks its API.
import { choice, text, url } from "../../kernel/setting.ts";
import { provider } from "../provider.ts";
import { TypedLanguageModel } from "../typed-language-model.ts";
import { type OpenAiAccess, OpenAiChat, OpenAiEmbedder } from "./openai/client.ts";
import { models } from "./openai/models.ts";

const settings = {
  OPENAI_API_KEY: text().describe("Secret. For the provider `openai`."),
  OPENAI_BASE_URL: url.default("https://api.openai.com/v1").describe("Base URL of OpenAI or of a compatible API."),
  OPENAI_AUTH: choice(["bearer", "api-key"], "bearer").describe(
    "How the key is sent: as a bearer token, or in Azure's header `api-key`.",
  ),
  OPENAI_MODEL: text("gpt-6-luna").describe("Model id of the provider `openai`."),
};

interface Values {
  OPENAI_API_KEY: string;
  OPENAI_BASE_URL: string;
  OPENAI_AUTH: OpenAiAccess["auth"];
  PROVIDER_TIMEOUT_MS: number;
}
const accessOf = (values: Values): OpenAiAccess => ({
  apiKey: values.OPENAI_API_KEY,
  baseUrl: values.OPENAI_BASE_URL,
  auth: values.OPENAI_AUTH,
  timeoutMs: values.PROVIDER_TIMEOUT_MS,
});

export const openAi = provider({
  name: "openai",
  settings,
  keySetting: "OPENAI_API_KEY",
  urlSetting: "OPENAI_BASE_URL",
  modelSetting: "OPENAI_MODEL",
  binding: null,
  models,
  languageModel: (values) => new TypedLanguageModel(new OpenAiChat(accessOf(values)), values.OPENAI_MODEL),
  embedding: {
    model: "text-embedding-3-small",
    dimension: 1536,
    create: (values, _bindings, model, dimension) => new OpenAiEmbedder(accessOf(values), model, dimension),
  },
});
