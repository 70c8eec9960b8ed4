// What is a provider's own about streams, and what becomes of what was heard when another model is asked.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Chat, ChatModel } from "../../../src/ai/chat-model.ts";
import { ignoreProviderCall } from "../../../src/ai/model-call.ts";
import { ProviderChain } from "../../../src/ai/provider-chain.ts";
import { AnthropicChat } from "../../../src/ai/providers/anthropic/client.ts";
import { GeminiChat } from "../../../src/ai/providers/gemini/client.ts";
import { OpenAiChat } from "../../../src/ai/providers/openai/client.ts";
import { WorkersAiChat } from "../../../src/ai/providers/workers-ai/client.ts";
import { TypedLanguageModel } from "../../../src/ai/typed-language-model.ts";
import { generation } from "../../../src/task-types/generation.ts";
import { patienceMs } from "../../patience.ts";
import { ProviderServer } from "./provider-server.ts";
import { anthropicWire, openAiWire, streamed } from "./provider-streams.ts";

const server = new ProviderServer();
const second = new ProviderServer();
let heard: string[] = [];
let openAi: OpenAiChat;
let anthropic: AnthropicChat;
let gemini: GeminiChat;
beforeAll(async () => {
  const access = { apiKey: "k", baseUrl: await server.listen(), timeoutMs: patienceMs };
  openAi = new OpenAiChat({ ...access, auth: "bearer" });
  gemini = new GeminiChat(access);
  anthropic = new AnthropicChat({ ...access, baseUrl: await second.listen() });
});
beforeEach(() => {
  heard = [];
});
afterAll(() => {
  server.close();
  second.close();
});

const listener = { onText: (piece: string) => heard.push(piece), onVoid: () => heard.push("(void)") };
const asked = { system: "", user: "Say it.", temperature: 0, maxTokens: 50, schema: null, misfit: null, listener };
const ask = (chat: ChatModel, change: Partial<Chat> = {}) =>
  chat.ask({ ...asked, model: "m", ...change }, new AbortController().signal);
const refusal = (param: string | null, message: string) => ({ status: 400, body: { error: { param, message } } });
const completion = (content: string) => ({ choices: [{ finish_reason: "stop", message: { content } }] });
const sent = () => server.asked.map(({ body }) => [body.stream, body.stream_options]);

describe("a service of OpenAI's API", () => {
  it("is asked for a stream only when somebody listens", async () => {
    server.plan({ body: completion("whole") });
    await ask(openAi, { listener: null });
    expect(sent()).toEqual([[undefined, undefined]]);
  });

  it("that refuses to tell the usage of a stream is asked for a stream without it, from then on", async () => {
    const words = "Unrecognized request argument supplied: stream_options";
    server.plan(refusal(null, words), streamed(openAiWire, "one"), streamed(openAiWire, "two"));
    expect(await ask(openAi)).toMatchObject({ value: { text: "one" } });
    expect(await ask(openAi)).toMatchObject({ value: { text: "two" } });
    expect(sent()).toEqual([
      [true, { include_usage: true }],
      [true, undefined],
      [true, undefined],
    ]);
  });

  it("that refuses to stream its model is asked for the whole answer, which is heard as one piece", async () => {
    const words = "Your organization must be verified to stream this model.";
    server.plan(refusal("stream", words), { body: completion("one") });
    expect(await ask(openAi, { model: "large" })).toMatchObject({ value: { text: "one" } });
    expect(sent()).toEqual([
      [true, { include_usage: true }],
      [undefined, undefined],
    ]);
    expect(heard).toEqual(["one"]);
  });

  it("that answers with the whole answer although it was asked for a stream is heard as one piece", async () => {
    server.plan({ body: completion("one") });
    expect(await ask(openAi)).toMatchObject({ value: { text: "one" } });
    expect(heard).toEqual(["one"]);
  });

  it.each([
    ["length", "truncated"],
    ["content_filter", "refused"],
    ["error", "unavailable"],
  ])("that ends its stream with %s has not answered", async (finish_reason, reason) => {
    const end = openAiWire.end.replace('"stop"', JSON.stringify(finish_reason));
    server.plan({ body: null, stream: [openAiWire.piece("The "), end] });
    const usage = { inputTokens: 9, outputTokens: 5 };
    expect(await ask(openAi)).toMatchObject({ ok: false, error: { reason, usage } });
  });

  it("that sends no reason for the end but its mark has answered", async () => {
    server.plan({ body: null, stream: [openAiWire.piece("one"), "data: [DONE]\n"] });
    expect(await ask(openAi)).toMatchObject({ value: { text: "one" } });
  });
});

describe("Anthropic", () => {
  it("that answers with the whole answer although it was asked for a stream is heard as one piece", async () => {
    second.plan({ body: { content: [{ type: "text", text: "one" }], stop_reason: "end_turn" } });
    expect(await ask(anthropic)).toMatchObject({ value: { text: "one" } });
    expect(second.asked[0]?.body.stream).toBe(true);
    expect(heard).toEqual(["one"]);
  });

  it("that stops at max_tokens has not answered", async () => {
    const end = anthropicWire.end.replace("end_turn", "max_tokens");
    second.plan({ body: null, stream: [anthropicWire.begin, anthropicWire.piece("The "), end] });
    expect(await ask(anthropic)).toMatchObject({ ok: false, error: { reason: "truncated" } });
  });

  it("counts its cache as input, and keeps the count of the prompt when the last event tells none", async () => {
    const begin = anthropicWire.begin.replace('"input_tokens":9', '"input_tokens":9,"cache_read_input_tokens":100');
    const end = anthropicWire.end.replace('"output_tokens":5', '"input_tokens":0,"output_tokens":5');
    second.plan({ body: null, stream: [begin, anthropicWire.piece("one"), end] });
    expect(await ask(anthropic)).toMatchObject({ value: { inputTokens: 109, outputTokens: 5 } });
  });
});

describe("Gemini", () => {
  it("that blocks the text says so in a stream too", async () => {
    server.plan({ body: null, stream: [`data: {"promptFeedback":{"blockReason":"SAFETY"}}\r\n\r\n`] });
    expect(await ask(gemini)).toMatchObject({ ok: false, error: { reason: "refused" } });
    expect(server.asked[0]?.path).toContain(":streamGenerateContent?alt=sse");
  });
});

describe("Workers AI", () => {
  it("is not asked for a stream of JSON, which it refuses, and is heard as one piece", async () => {
    const inputs: Record<string, unknown>[] = [];
    const run = async (_: string, input: Record<string, unknown>) => {
      inputs.push(input);
      return { response: { label: "x" } };
    };
    await ask(new WorkersAiChat({ run }, patienceMs), { schema: { name: "s", json: {} } });
    expect(inputs).toMatchObject([{ response_format: { type: "json_schema" } }]);
    expect(inputs[0]).not.toHaveProperty("stream");
    expect(heard).toEqual(['{"label":"x"}']);
  });
});

it("what was heard of a model that breaks off is void before the next model begins", async () => {
  server.plan({ body: null, stream: [openAiWire.piece("The "), openAiWire.piece("ans")], end: "cut" });
  second.plan(streamed(anthropicWire, "Another answer."));
  const models = [new TypedLanguageModel(openAi, "m"), new TypedLanguageModel(anthropic, "m")];
  const chain = new ProviderChain(models, { deadlineMs: patienceMs, now: Date.now });
  const text = { taskType: generation, text: "Say it.", options: {}, model: null, temperature: 0, maxTokens: 50 };
  const request = { ...text, language: null, onProviderCall: ignoreProviderCall, listener };
  const answer = await chain.generate(request, new AbortController().signal);
  expect(answer).toMatchObject({ value: { output: { answer: "Another answer." } } });
  expect(heard.join("")).toBe("The ans(void)Another answer.");
});
