// The contract tests of both model ports with the local twin and with every provider: the real SDKs call servers that answer like the
// providers, and a stand-in replaces the binding of Workers AI. Each model is tested with and without its wrappers.
import { afterAll, beforeAll } from "vitest";
import { LocalEmbeddingModel } from "../../../src/ai/local/embedder.ts";
import { LocalLanguageModel } from "../../../src/ai/local/language-model.ts";
import { ProviderChain } from "../../../src/ai/provider-chain.ts";
import { AnthropicChat } from "../../../src/ai/providers/anthropic/client.ts";
import { GeminiChat, GeminiEmbedder } from "../../../src/ai/providers/gemini/client.ts";
import { OpenAiChat, OpenAiEmbedder } from "../../../src/ai/providers/openai/client.ts";
import { WorkersAiChat, WorkersAiEmbedder } from "../../../src/ai/providers/workers-ai/client.ts";
import type { EmbedderName, ProviderName } from "../../../src/ai/providers.ts";
import { TracedEmbeddingModel, TracedLanguageModel } from "../../../src/ai/traced-models.ts";
import { TypedLanguageModel } from "../../../src/ai/typed-language-model.ts";
import { Tracer } from "../../../src/telemetry/tracing/tracer.ts";
import { patienceMs } from "../../patience.ts";
import { answerStreamContract } from "./answer-stream.contract.ts";
import { type Breakdown, embeddingModelContract } from "./embedding-model.contract.ts";
import { languageModelContract } from "./language-model.contract.ts";
import { type Planned, ProviderServer } from "./provider-server.ts";
import { anthropicWire, geminiWire, openAiWire, streamed, workersAiWire } from "./provider-streams.ts";

const openAi = new ProviderServer();
const gemini = new ProviderServer();
const anthropic = new ProviderServer();
let openAiUrl = "";
let geminiUrl = "";
let anthropicUrl = "";
beforeAll(async () => {
  openAiUrl = `${await openAi.listen()}/v1`;
  geminiUrl = await gemini.listen();
  anthropicUrl = await anthropic.listen();
});
afterAll(() => {
  openAi.close();
  gemini.close();
  anthropic.close();
});

const vector = [3, 0, 4];
const timeoutMs = patienceMs;
const openAiAccess = () => ({ apiKey: "k", baseUrl: openAiUrl, timeoutMs, auth: "bearer" }) as const;
const geminiAccess = () => ({ apiKey: "k", baseUrl: geminiUrl, timeoutMs });
const breaks = (server: ProviderServer) => (how: Breakdown) =>
  server.answerBy(() => ({ status: how === "error" ? 500 : 200, body: {} }));
/** A whole answer, or the same as a stream for who asks for one. */
const either = (server: ProviderServer, whole: object, stream: Planned) =>
  server.answerBy((path, { stream: isAsked }) => (isAsked || path.includes("stream") ? stream : { body: whole }));
let workersAiSays = "";
let workersAiStreams: Planned | null = null;
let workersAiBroken: Breakdown | null = null;
const binding = {
  run: async (_: string, inputs: Record<string, unknown>) => {
    await workersAiStreams?.before?.();
    if (workersAiBroken === "error") throw new Error("3043: internal server error");
    if (workersAiBroken === "empty") return {};
    if ("text" in inputs) return { data: [vector] };
    if (inputs.stream) return streamOf(workersAiStreams ?? streamed(workersAiWire, workersAiSays));
    return { response: workersAiSays, usage: { prompt_tokens: 9, completion_tokens: 5 } };
  },
};
function streamOf({ stream = [], end }: Planned): ReadableStream<Uint8Array> {
  const chunks = stream.map((chunk) => (typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk));
  return new ReadableStream({
    pull: (controller) => {
      const chunk = chunks.shift();
      if (chunk) return controller.enqueue(chunk);
      if (end === "cut") return controller.error(new Error("3043: internal server error"));
      return end === "hang" ? new Promise(() => {}) : controller.close();
    },
  });
}
const workersAiBreaks = (how: Breakdown) => {
  workersAiBroken = how;
};

const languageModels = {
  local: () => ({ model: new LocalLanguageModel(), says: () => undefined, breaks: null }),
  openai: () => ({
    model: new TypedLanguageModel(new OpenAiChat(openAiAccess()), "gpt-test"),
    says: (content: string) => {
      const choices = [{ finish_reason: "stop", message: { content } }];
      const usage = { prompt_tokens: 9, completion_tokens: 5 };
      either(openAi, { choices, usage }, streamed(openAiWire, content));
    },
    breaks: breaks(openAi),
  }),
  gemini: () => ({
    model: new TypedLanguageModel(new GeminiChat(geminiAccess()), "gemini-test"),
    says: (text: string) => {
      const candidates = [{ finishReason: "STOP", content: { parts: [{ text }] } }];
      const usageMetadata = { promptTokenCount: 9, candidatesTokenCount: 5 };
      either(gemini, { candidates, usageMetadata }, streamed(geminiWire, text));
    },
    breaks: breaks(gemini),
  }),
  anthropic: () => ({
    model: new TypedLanguageModel(new AnthropicChat({ apiKey: "k", baseUrl: anthropicUrl, timeoutMs }), "claude-test"),
    says: (text: string) => {
      const content = [{ type: "text", text }];
      const usage = { input_tokens: 9, output_tokens: 5 };
      either(anthropic, { content, stop_reason: "end_turn", usage }, streamed(anthropicWire, text));
    },
    breaks: breaks(anthropic),
  }),
  "workers-ai": () => ({
    model: new TypedLanguageModel(new WorkersAiChat(binding, timeoutMs), "@cf/test"),
    says: (text: string) => {
      workersAiSays = text;
      workersAiStreams = null;
      workersAiBroken = null;
    },
    breaks: workersAiBreaks,
  }),
} satisfies Record<ProviderName, unknown>;

const embeddingModels = {
  local: () => ({ model: new LocalEmbeddingModel(), breaks: null }),
  openai: () => {
    openAi.answerBy(() => ({ body: { data: [{ embedding: vector }], usage: { prompt_tokens: 2 } } }));
    return { model: new OpenAiEmbedder(openAiAccess(), "embed-test", vector.length), breaks: breaks(openAi) };
  },
  gemini: () => {
    gemini.answerBy(() => ({ body: { embedding: { values: vector } } }));
    return { model: new GeminiEmbedder(geminiAccess(), "embed-test", vector.length), breaks: breaks(gemini) };
  },
  "workers-ai": () => {
    workersAiBroken = null;
    return { model: new WorkersAiEmbedder(binding, "@cf/embed", vector.length, timeoutMs), breaks: workersAiBreaks };
  },
} satisfies Record<EmbedderName, unknown>;

const tracer = new Tracer({
  exporter: { add: () => undefined, flush: async () => undefined, flushLater: () => undefined },
  ratio: 1,
  now: Date.now,
  randomHex: (bytes) => "a".repeat(bytes * 2),
});

for (const [provider, createTwin] of Object.entries(languageModels)) {
  languageModelContract(provider, provider, createTwin);
  languageModelContract(`traced ${provider}`, provider, () => {
    const twin = createTwin();
    return { ...twin, model: new TracedLanguageModel(twin.model, tracer) };
  });
  languageModelContract(`a chain of ${provider} alone`, provider, () => {
    const twin = createTwin();
    return { ...twin, model: new ProviderChain([twin.model], { deadlineMs: 10_000, now: Date.now }) };
  });
}

for (const [provider, createTwin] of Object.entries(embeddingModels)) {
  embeddingModelContract(provider, provider, createTwin);
  embeddingModelContract(`traced ${provider}`, provider, () => {
    const twin = createTwin();
    return { ...twin, model: new TracedEmbeddingModel(twin.model, tracer) };
  });
}

const answering = (server: ProviderServer) => (planned: Planned) => server.answerBy(() => planned);

answerStreamContract("openai", openAiWire, (timeoutMs = patienceMs) => ({
  chat: new OpenAiChat({ ...openAiAccess(), timeoutMs }),
  answers: answering(openAi),
}));
answerStreamContract("gemini", geminiWire, (timeoutMs = patienceMs) => ({
  chat: new GeminiChat({ ...geminiAccess(), timeoutMs }),
  answers: answering(gemini),
}));
answerStreamContract("anthropic", anthropicWire, (timeoutMs = patienceMs) => ({
  chat: new AnthropicChat({ apiKey: "k", baseUrl: anthropicUrl, timeoutMs }),
  answers: answering(anthropic),
}));
for (const [form, wire] of Object.entries({ "in its own form": workersAiWire, "in OpenAI's form": openAiWire })) {
  answerStreamContract(`workers-ai ${form}`, wire, (timeoutMs = patienceMs) => ({
    chat: new WorkersAiChat(binding, timeoutMs),
    answers: (planned) => {
      workersAiBroken = null;
      workersAiStreams = planned;
    },
  }));
}
