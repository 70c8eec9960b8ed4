// The contract suites of both model ports over the local twin and over every provider: the real SDKs before servers that
// answer as the providers do, and a stand-in for the binding of Workers AI.
import { afterAll, beforeAll } from "vitest";
import { GeminiChat, GeminiEmbedder } from "../../../src/ai/gemini.ts";
import { LocalEmbeddingModel } from "../../../src/ai/local/embedder.ts";
import { LocalLanguageModel } from "../../../src/ai/local/language-model.ts";
import { OpenAiChat, OpenAiEmbedder } from "../../../src/ai/openai.ts";
import { TypedLanguageModel } from "../../../src/ai/typed-language-model.ts";
import { WorkersAiChat, WorkersAiEmbedder } from "../../../src/ai/workers-ai.ts";
import { embeddingModelContract } from "./embedding-model.contract.ts";
import { languageModelContract } from "./language-model.contract.ts";
import { ProviderServer } from "./provider-server.ts";

const openAi = new ProviderServer();
const gemini = new ProviderServer();
let openAiUrl = "";
let geminiUrl = "";
beforeAll(async () => {
  openAiUrl = `${await openAi.listen()}/v1`;
  geminiUrl = await gemini.listen();
});
afterAll(() => {
  openAi.close();
  gemini.close();
});

const vector = [3, 0, 4];
const timeoutMs = 2000;
const openAiAccess = () => ({ apiKey: "k", baseUrl: openAiUrl, timeoutMs, auth: "bearer" }) as const;
const geminiAccess = () => ({ apiKey: "k", baseUrl: geminiUrl, timeoutMs });
let workersAiSays = "";
const binding = {
  run: async (_: string, inputs: Record<string, unknown>) =>
    "text" in inputs
      ? { data: [vector] }
      : { response: workersAiSays, usage: { prompt_tokens: 9, completion_tokens: 5 } },
};

languageModelContract("local", () => ({ model: new LocalLanguageModel(), says: () => undefined }));
languageModelContract("openai", () => ({
  model: new TypedLanguageModel(new OpenAiChat(openAiAccess()), "gpt-test"),
  says: (content) => {
    const choices = [{ finish_reason: "stop", message: { content } }];
    openAi.answerBy(() => ({ body: { choices, usage: { prompt_tokens: 9, completion_tokens: 5 } } }));
  },
}));
languageModelContract("gemini", () => ({
  model: new TypedLanguageModel(new GeminiChat(geminiAccess()), "gemini-test"),
  says: (text) => {
    const candidates = [{ finishReason: "STOP", content: { parts: [{ text }] } }];
    const usageMetadata = { promptTokenCount: 9, candidatesTokenCount: 5 };
    gemini.answerBy(() => ({ body: { candidates, usageMetadata } }));
  },
}));
languageModelContract("workers-ai", () => ({
  model: new TypedLanguageModel(new WorkersAiChat(binding, timeoutMs), "@cf/test"),
  says: (text) => {
    workersAiSays = text;
  },
}));

embeddingModelContract("local", () => new LocalEmbeddingModel());
embeddingModelContract("openai", () => {
  openAi.answerBy(() => ({ body: { data: [{ embedding: vector }], usage: { prompt_tokens: 2 } } }));
  return new OpenAiEmbedder(openAiAccess(), "embed-test", vector.length);
});
embeddingModelContract("gemini", () => {
  gemini.answerBy(() => ({ body: { embedding: { values: vector } } }));
  return new GeminiEmbedder(geminiAccess(), "embed-test", vector.length);
});
embeddingModelContract("workers-ai", () => new WorkersAiEmbedder(binding, "@cf/embed", vector.length, timeoutMs));
