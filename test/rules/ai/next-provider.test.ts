// What a provider refuses but another may take is asked of the next one, over the wire of both.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ignoreProviderCall } from "../../../src/ai/model-call.ts";
import { ProviderChain } from "../../../src/ai/provider-chain.ts";
import { AnthropicChat } from "../../../src/ai/providers/anthropic/client.ts";
import { GeminiChat } from "../../../src/ai/providers/gemini/client.ts";
import { OpenAiChat } from "../../../src/ai/providers/openai/client.ts";
import { TypedLanguageModel } from "../../../src/ai/typed-language-model.ts";
import { sentiment } from "../../../src/task-types/sentiment.ts";
import { patienceMs } from "../../patience.ts";
import { type Planned, ProviderServer } from "./provider-server.ts";

const openAi = new ProviderServer();
const gemini = new ProviderServer();
const anthropic = new ProviderServer();
let anthropicModel: TypedLanguageModel;
let openAiModel: TypedLanguageModel;
let geminiModel: TypedLanguageModel;
beforeAll(async () => {
  const [openAiUrl, geminiUrl] = [await openAi.listen(), await gemini.listen()];
  const access = { apiKey: "k", timeoutMs: patienceMs, auth: "bearer" } as const;
  openAiModel = new TypedLanguageModel(new OpenAiChat({ ...access, baseUrl: openAiUrl }), "m");
  geminiModel = new TypedLanguageModel(new GeminiChat({ ...access, baseUrl: geminiUrl }), "gemini-unsupported");
  anthropicModel = new TypedLanguageModel(
    new AnthropicChat({ ...access, baseUrl: await anthropic.listen() }),
    "claude",
  );
});
afterAll(() => {
  openAi.close();
  gemini.close();
  anthropic.close();
});

const output = { label: "positive", score: 0.9, confidence: 0.8, language: "en" };
const text = JSON.stringify(output);
const openAiAnswer = { body: { choices: [{ finish_reason: "stop", message: { content: text } }] } };
const geminiAnswer = { body: { candidates: [{ finishReason: "STOP", content: { parts: [{ text }] } }] } };
const refused = (status: number, error: object = {}) => ({ status, body: { error: { message: "no", ...error } } });
const geminiRefused = (status: number, message: string): Planned => ({
  status,
  body: { error: { code: status, message } },
});

function ask(...models: TypedLanguageModel[]) {
  const request = { taskType: sentiment, text: "x", options: {}, model: null, temperature: 0, maxTokens: 100 };
  const asked = { ...request, language: null, listener: null, onProviderCall: ignoreProviderCall };
  return new ProviderChain(models, { deadlineMs: 10_000, now: Date.now }).generate(asked, new AbortController().signal);
}

describe("Gemini answers what OpenAI's model refuses for", () => {
  const location = { code: "unsupported_country_region_territory", message: "Country not supported" };
  it.each<[string, Planned, string]>([
    ["a text too long", refused(400, { code: "context_length_exceeded", param: "messages" }), "too_long"],
    [
      "a text too long, in words",
      refused(400, { message: "This model's maximum context length is 8192." }),
      "too_long",
    ],
    ["a body too large", refused(413), "too_long"],
    ["a filter", refused(400, { code: "content_filter", param: "prompt" }), "refused"],
    ["a schema", refused(400, { message: "json_schema is not supported" }), "unsupported"],
    [
      "a parameter of which we know no other",
      refused(400, { code: "unsupported_parameter", param: "seed" }),
      "unsupported",
    ],
    ["a field that is not permitted", { status: 422, body: { detail: "extra fields not permitted" } }, "unsupported"],
    ["an empty purse", refused(402), "quota_exhausted"],
    ["its location", refused(403, location), "unauthorized"],
    ["its location, by law", refused(451), "unsupported"],
  ])("%s", async (_, refusal, reason) => {
    openAi.answerBy(() => refusal);
    gemini.plan(geminiAnswer);
    expect(await ask(openAiModel, geminiModel)).toMatchObject({
      ok: true,
      value: { output, passedOver: [{ model: "openai/m", reason }] },
    });
    expect(await ask(openAiModel)).toMatchObject({ ok: false, error: { reason } });
  });

  it.each<[string, Planned, string]>([
    ["a bad request", refused(400, { code: "invalid_request_error" }), "bad_request"],
    ["the model's own refusal", { body: { choices: [{ message: { refusal: "I cannot" } }] } }, "refused"],
  ])("but not %s", async (_, refusal, reason) => {
    openAi.plan(refusal);
    gemini.plan(geminiAnswer);
    expect(await ask(openAiModel, geminiModel)).toMatchObject({ ok: false, error: { reason } });
    expect(gemini.asked).toHaveLength(0);
  });
});

describe("OpenAI answers what Gemini refuses for", () => {
  it.each<[string, Planned, string]>([
    ["its location", geminiRefused(400, "User location is not supported for the API use."), "unsupported"],
    [
      "a text too long",
      geminiRefused(400, "The input token count (9) exceeds the maximum number of tokens"),
      "too_long",
    ],
    ["a field", geminiRefused(400, 'Invalid JSON payload received. Unknown name "thinkingConfig"'), "unsupported"],
    ["a body too large", geminiRefused(413, "no"), "too_long"],
    ["an empty purse", geminiRefused(402, "no"), "quota_exhausted"],
  ])("%s", async (_, refusal, reason) => {
    gemini.plan(refusal);
    openAi.plan(openAiAnswer);
    expect(await ask(geminiModel, openAiModel)).toMatchObject({
      ok: true,
      value: { output, passedOver: [{ reason }] },
    });
  });

  it("but not a bad request, though its model's name says something else", async () => {
    gemini.plan(geminiRefused(400, "Request contains an invalid argument."));
    expect(await ask(geminiModel, openAiModel)).toMatchObject({ ok: false, error: { reason: "bad_request" } });
  });
});

describe("OpenAI answers what Claude refuses for", () => {
  const claudeRefused = (status: number, type: string, message = "no"): Planned => ({
    status,
    body: { type: "error", error: { type, message } },
  });
  it.each<[string, Planned, string]>([
    ["a text too long", claudeRefused(400, "invalid_request_error", "prompt is too long: 9 > 8 maximum"), "too_long"],
    ["a body too large", claudeRefused(413, "request_too_large"), "too_long"],
    ["an empty purse", claudeRefused(402, "billing_error"), "quota_exhausted"],
    ["an empty purse, in words", claudeRefused(400, "x", "Your credit balance is too low"), "quota_exhausted"],
    ["its location", claudeRefused(403, "forbidden"), "unauthorized"],
    ["an unknown model", claudeRefused(404, "not_found_error", "model: claude"), "no_such_model"],
    ["an overload", claudeRefused(529, "overloaded_error"), "unavailable"],
    [
      "an answer that fills its context",
      { body: { content: [], stop_reason: "model_context_window_exceeded" } },
      "too_long",
    ],
  ])("%s", async (_, refusal, reason) => {
    anthropic.plan(refusal);
    openAi.plan(openAiAnswer);
    expect(await ask(anthropicModel, openAiModel)).toMatchObject({
      ok: true,
      value: { output, passedOver: [{ model: "anthropic/claude", reason }] },
    });
  });

  it.each<[string, Planned, string]>([
    ["a bad request", claudeRefused(400, "invalid_request_error", "messages: at least one"), "bad_request"],
    ["its own refusal", { body: { content: [], stop_reason: "refusal" } }, "refused"],
  ])("but not %s", async (_, refusal, reason) => {
    anthropic.plan(refusal);
    openAi.plan(openAiAnswer);
    expect(await ask(anthropicModel, openAiModel)).toMatchObject({ ok: false, error: { reason } });
    expect(openAi.asked).toHaveLength(0);
  });
});
