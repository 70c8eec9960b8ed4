// Anthropic's Claude, and whoever speaks its Messages API. It embeds nothing.
import { text, url } from "../../kernel/setting.ts";
import { provider } from "../provider.ts";
import { TypedLanguageModel } from "../typed-language-model.ts";
import { AnthropicChat } from "./anthropic/client.ts";
import { models } from "./anthropic/models.ts";

const settings = {
  ANTHROPIC_API_KEY: text().describe("Secret. For the provider `anthropic`."),
  ANTHROPIC_BASE_URL: url
    .default("https://api.anthropic.com")
    .describe("Base URL of Anthropic or of a compatible API; `/v1/messages` is added."),
  ANTHROPIC_MODEL: text("claude-haiku-5-5").describe("Model id of the provider `anthropic`."),
};

export const anthropic = provider({
  name: "anthropic",
  settings,
  keySetting: "ANTHROPIC_API_KEY",
  urlSetting: "ANTHROPIC_BASE_URL",
  modelSetting: "ANTHROPIC_MODEL",
  binding: null,
  models,
  languageModel: ({ ANTHROPIC_API_KEY, ANTHROPIC_BASE_URL, ANTHROPIC_MODEL, PROVIDER_TIMEOUT_MS }) => {
    const access = { apiKey: ANTHROPIC_API_KEY, baseUrl: ANTHROPIC_BASE_URL, timeoutMs: PROVIDER_TIMEOUT_MS };
    return new TypedLanguageModel(new AnthropicChat(access), ANTHROPIC_MODEL);
  },
  embedding: null,
});
