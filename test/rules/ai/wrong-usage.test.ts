// What a provider says about its usage is stored and added up, so a wrong value must not get further than its adapter.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Chat } from "../../../src/ai/chat-model.ts";
import type { ModelCall } from "../../../src/ai/model-call.ts";
import { AnthropicChat } from "../../../src/ai/providers/anthropic/client.ts";
import { GeminiChat, GeminiEmbedder } from "../../../src/ai/providers/gemini/client.ts";
import { OpenAiChat, OpenAiEmbedder } from "../../../src/ai/providers/openai/client.ts";
import { WorkersAiChat } from "../../../src/ai/providers/workers-ai/client.ts";
import { patienceMs } from "../../patience.ts";
import { ProviderServer } from "./provider-server.ts";

const server = new ProviderServer();
let url = "";
beforeAll(async () => {
  url = await server.listen();
});
afterAll(() => server.close());

const { signal } = new AbortController();
const schema = { name: "n", json: {} };
const chat: Chat = {
  system: "s",
  user: "u",
  model: "m",
  temperature: 0,
  maxTokens: 50,
  schema,
  misfit: null,
  listener: null,
};
const openAiAccess = () => ({ apiKey: "k", baseUrl: url, timeoutMs: patienceMs, auth: "bearer" }) as const;
const access = () => ({ apiKey: "k", baseUrl: url, timeoutMs: patienceMs });

/** Each wrong count of input beside a right one of output. */
const wrong: [string, unknown][] = [
  ["text", "11"],
  ["negative", -1],
  ["a fraction", 1.5],
  ["null", null],
  ["a list", [11]],
  ["larger than any integer", 1e300],
];

describe("a count of tokens that is none counts as 0, and the answer is kept:", () => {
  it.each(wrong)("%s, from OpenAI", async (_, count) => {
    const choices = [{ finish_reason: "stop", message: { content: "{}" } }];
    server.plan({ body: { choices, usage: { prompt_tokens: count, completion_tokens: 7 } } });
    const answer = await new OpenAiChat(openAiAccess()).ask(chat, signal);
    expect(answer).toEqual({ ok: true, value: { text: "{}", inputTokens: 0, outputTokens: 7 } });
  });

  it.each(wrong)("%s, from Gemini, also of its thoughts", async (_, count) => {
    const candidates = [{ finishReason: "STOP", content: { parts: [{ text: "{}" }] } }];
    const usageMetadata = { promptTokenCount: count, candidatesTokenCount: 7, thoughtsTokenCount: count };
    server.plan({ body: { candidates, usageMetadata } });
    const answer = await new GeminiChat(access()).ask(chat, signal);
    expect(answer).toEqual({ ok: true, value: { text: "{}", inputTokens: 0, outputTokens: 7 } });
  });

  it.each(wrong)("%s, from Anthropic, also of its cache", async (_, count) => {
    const content = [{ type: "text", text: "{}" }];
    const usage = { input_tokens: count, cache_creation_input_tokens: count, output_tokens: 7 };
    server.plan({ body: { content, stop_reason: "end_turn", usage } });
    const answer = await new AnthropicChat(access()).ask(chat, signal);
    expect(answer).toEqual({ ok: true, value: { text: "{}", inputTokens: 0, outputTokens: 7 } });
  });

  it.each(wrong)("%s, from Workers AI", async (_, count) => {
    const run = async () => ({ response: "{}", usage: { prompt_tokens: count, completion_tokens: 7 } });
    const answer = await new WorkersAiChat({ run }, patienceMs).ask(chat, signal);
    expect(answer).toEqual({ ok: true, value: { text: "{}", inputTokens: 0, outputTokens: 7 } });
  });

  it.each([null, "much", 7])("the whole usage is %j", async (usage) => {
    const choices = [{ finish_reason: "stop", message: { content: "{}" } }];
    server.plan({ body: { choices, usage } });
    const nothing = { ok: true, value: { text: "{}", inputTokens: 0, outputTokens: 0 } };
    expect(await new OpenAiChat(openAiAccess()).ask(chat, signal)).toEqual(nothing);
    const candidates = [{ finishReason: "STOP", content: { parts: [{ text: "{}" }] } }];
    server.plan({ body: { candidates, usageMetadata: usage } });
    expect(await new GeminiChat(access()).ask(chat, signal)).toEqual(nothing);
    server.plan({ body: { content: [{ type: "text", text: "{}" }], stop_reason: "end_turn", usage } });
    expect(await new AnthropicChat(access()).ask(chat, signal)).toEqual(nothing);
    const run = async () => ({ response: "{}", usage });
    expect(await new WorkersAiChat({ run }, patienceMs).ask(chat, signal)).toEqual(nothing);
  });

  it.each(wrong)("%s, from embedders", async (_, count) => {
    const calls: ModelCall[] = [];
    const request = { text: "x", onProviderCall: (call: ModelCall) => calls.push(call) };
    server.plan({ body: { data: [{ embedding: [1] }], usage: { prompt_tokens: count } } });
    expect((await new OpenAiEmbedder(openAiAccess(), "e", 1).embed(request, signal)).ok).toBe(true);
    server.plan({ body: { embedding: { values: [1] }, usageMetadata: { promptTokenCount: count } } });
    expect((await new GeminiEmbedder(access(), "e", 1).embed(request, signal)).ok).toBe(true);
    expect(calls.map(({ inputTokens }) => inputTokens)).toEqual([0, 0]);
  });
});
