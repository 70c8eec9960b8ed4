// A service that is in trouble may answer 200. That is told apart from a model that says nonsense: the task is tried again later.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ignoreProviderCall } from "../../../src/ai/model-call.ts";
import { isRetryable } from "../../../src/ai/model-error.ts";
import { AnthropicChat } from "../../../src/ai/providers/anthropic/client.ts";
import { GeminiChat } from "../../../src/ai/providers/gemini/client.ts";
import { OpenAiChat, OpenAiEmbedder } from "../../../src/ai/providers/openai/client.ts";
import { WorkersAiChat } from "../../../src/ai/providers/workers-ai/client.ts";
import { TypedLanguageModel } from "../../../src/ai/typed-language-model.ts";
import { sentiment } from "../../../src/task-types/sentiment.ts";
import { patienceMs } from "../../patience.ts";
import { type Planned, ProviderServer } from "./provider-server.ts";

const server = new ProviderServer();
let url = "";
beforeAll(async () => {
  url = await server.listen();
});
afterAll(() => server.close());

const openAi = () => new OpenAiChat({ apiKey: "k", baseUrl: url, timeoutMs: patienceMs, auth: "bearer" });
const gemini = () => new GeminiChat({ apiKey: "k", baseUrl: url, timeoutMs: patienceMs });
const anthropic = () => new AnthropicChat({ apiKey: "k", baseUrl: url, timeoutMs: patienceMs });
const workersAi = (answer: unknown) => new WorkersAiChat({ run: async () => answer }, patienceMs);

function generate(chat: ConstructorParameters<typeof TypedLanguageModel>[0]) {
  const asked = { taskType: sentiment, text: "I love it", options: {}, model: null, temperature: 0, maxTokens: 100 };
  const request = { ...asked, language: null, listener: null, onProviderCall: ignoreProviderCall };
  return new TypedLanguageModel(chat, "m").generate(request, new AbortController().signal);
}

const fits = { label: "positive", score: 0.9, confidence: 0.8, language: "en" };
const json = JSON.stringify(fits);
const choice = (content: unknown, more: object = {}) => ({
  choices: [{ finish_reason: "stop", message: { content }, ...more }],
});
const candidate = (parts: object[], finishReason = "STOP") => ({ candidates: [{ finishReason, content: { parts } }] });
const blocks = (content: object[], stop_reason = "end_turn") => ({ type: "message", content, stop_reason });

describe("OpenAI's answer 200", () => {
  it.each<[string, unknown, string]>([
    ["with an error of a rate limit", { error: { code: 429, message: "slow down" } }, "rate_limited"],
    ["with its code as text", { error: { code: "429", message: "slow down" } }, "rate_limited"],
    ["with a rate limit's name", { error: { code: "rate_limit_exceeded", message: "x" } }, "rate_limited"],
    ["with an outage behind a gateway", { error: { code: 502, message: "bad gateway" } }, "unavailable"],
    ["with a sentence for an error", { error: "the model is loading" }, "unavailable"],
    ["that is an error", { object: "error", message: "x", code: 503 }, "unavailable"],
    ["with an error beside the choice", choice("", { finish_reason: "error", error: { code: 502 } }), "unavailable"],
    ["whose choice ended with an error", choice('{"lab', { finish_reason: "error" }), "unavailable"],
    ["without a choice", { choices: [] }, "unavailable"],
    ["with null for choices", { choices: null }, "unavailable"],
    ["with a choice without a message", { choices: [{ finish_reason: "stop" }] }, "unavailable"],
    ["with an empty text", choice(""), "unavailable"],
    ["with null for a text", choice(null), "unavailable"],
    ["with a page", "<html>busy</html>", "unavailable"],
    ["with nothing", "", "unavailable"],
    ["whose body was cut", JSON.stringify(choice(json)).slice(0, 60), "unavailable"],
    ["with a spent quota", { error: { code: "insufficient_quota" } }, "quota_exhausted"],
  ])("%s is that trouble, after one call, without its words", async (_, body, reason) => {
    server.plan({ body });
    const answer = await generate(openAi());
    expect(answer).toMatchObject({ ok: false, error: { reason } });
    expect(server.asked).toHaveLength(1);
    expect(JSON.stringify(answer)).not.toMatch(/slow down|bad gateway|loading|busy/);
  });

  it("of a page under its own content type is trouble, and JSON under another is read", async () => {
    const headers = { "content-type": "text/html" };
    server.plan({ headers, body: "<html>busy</html>" });
    expect(await generate(openAi())).toMatchObject({ ok: false, error: { reason: "unavailable" } });
    for (const type of ["text/plain", "application/octet-stream"]) {
      server.plan({ headers: { "content-type": type }, body: choice(json) });
      expect(await generate(openAi())).toMatchObject({ ok: true, value: { output: fits } });
    }
  });

  it("that is trouble is the same for an embedder", async () => {
    const embedder = new OpenAiEmbedder({ apiKey: "k", baseUrl: url, timeoutMs: patienceMs, auth: "bearer" }, "e", 1);
    const embed = async (planned: Planned) => {
      server.plan(planned);
      const request = { text: "x", onProviderCall: ignoreProviderCall };
      return embedder.embed(request, new AbortController().signal);
    };
    const limited = { error: { code: 429, message: "slow down" } };
    expect(await embed({ body: limited })).toMatchObject({ error: { reason: "rate_limited" } });
    expect(await embed({ body: '{"data":[{' })).toMatchObject({ error: { reason: "unavailable" } });
    expect(await embed({ body: { data: [] } })).toMatchObject({ error: { reason: "unavailable" } });
    const headers = { "content-type": "text/plain" };
    expect(await embed({ headers, body: { data: [{ embedding: [2] }] } })).toMatchObject({ ok: true });
  });
});

describe("Gemini's answer 200", () => {
  it.each<[string, unknown, string]>([
    ["with an error", { error: { code: 503, message: "overloaded", status: "UNAVAILABLE" } }, "unavailable"],
    ["with a rate limit", { error: { code: 429, message: "x" } }, "rate_limited"],
    ["without a candidate", { candidates: [] }, "unavailable"],
    ["that stopped at nothing", candidate([]), "unavailable"],
    ["that stopped at an empty text", candidate([{ text: "" }]), "unavailable"],
    ["with thoughts alone", candidate([{ text: "Let me think", thought: true }]), "unavailable"],
    ["without parts", { candidates: [{ finishReason: "STOP", content: {} }] }, "unavailable"],
    ["that ended for another reason", candidate([{ text: "{" }], "OTHER"), "unavailable"],
    ["whose body was cut", JSON.stringify(candidate([{ text: json }])).slice(0, 60), "unavailable"],
    ["that was refused", candidate([], "PROHIBITED_CONTENT"), "refused"],
  ])("%s is that trouble, after one call", async (_, body, reason) => {
    server.plan({ body });
    expect(await generate(gemini())).toMatchObject({ ok: false, error: { reason } });
    expect(server.asked).toHaveLength(1);
  });
});

describe("Anthropic's answer 200", () => {
  const error = (type: string) => ({ type: "error", error: { type, message: "my words" } });
  it.each<[string, unknown, string]>([
    ["with an overload", error("overloaded_error"), "unavailable"],
    ["with an outage", error("api_error"), "unavailable"],
    ["with an error of a later day", error("new_error"), "unavailable"],
    ["with a rate limit", error("rate_limit_error"), "rate_limited"],
    ["with a spent purse", error("billing_error"), "quota_exhausted"],
    ["with a refused key", error("authentication_error"), "unauthorized"],
    ["with a gateway's rate limit", { error: { code: 429, message: "my words" } }, "rate_limited"],
    ["with a sentence for an error", { error: "my words" }, "unavailable"],
    ["without content", { type: "message", stop_reason: "end_turn" }, "unavailable"],
    ["with null for content", { type: "message", content: null, stop_reason: "end_turn" }, "unavailable"],
    ["with no blocks", blocks([]), "unavailable"],
    ["with an empty text", blocks([{ type: "text", text: "" }]), "unavailable"],
    ["with thoughts alone", blocks([{ type: "thinking", thinking: "my words" }]), "unavailable"],
    ["with blocks that are none", blocks([{ type: "text", text: 7 }]), "unavailable"],
    ["with a page", "<html>my words</html>", "unavailable"],
    ["with nothing", "", "unavailable"],
    ["whose body was cut", JSON.stringify(blocks([{ type: "text", text: json }])).slice(0, 60), "unavailable"],
  ])("%s is that trouble, after one call, without its words", async (_, body, reason) => {
    server.plan({ body });
    const answer = await generate(anthropic());
    expect(answer).toMatchObject({ ok: false, error: { reason } });
    expect(server.asked).toHaveLength(1);
    expect(JSON.stringify(answer)).not.toMatch(/my words/);
  });
});

it("Workers AI's empty answers are trouble, also in OpenAI's form", async () => {
  for (const answer of [{ response: "" }, { choices: [] }, choice(null)]) {
    const failed = await generate(workersAi(answer));
    expect(!failed.ok && isRetryable(failed.error)).toBe(true);
  }
});

describe("an answer with more than its JSON is read:", () => {
  const draft = '{"label":"neutral","score":0,"confidence":0.1,"language":"en"}';
  it.each([
    ["thoughts before it", `<think>Perhaps ${draft}? No.</think>\n\n${json}`],
    ["thoughts of another tag", `<reasoning>{ "a": {</reasoning>${json}`],
    ["a sentence around a fence", `Here it is:\n\`\`\`json\n${json}\n\`\`\`\nI hope it helps {really}!`],
    ["a sentence before it", `Sure! The answer is ${json}`],
    ["a draft before it", `First ${draft}, then better ${json}`],
    ["a stop token behind it", `${json}<|im_end|>`],
    ["an end of a turn and another object behind it", `${json}\n{"note":"done"}`],
    ["a list around it", `[${json}]`],
    ["braces in its thoughts", `${"{x}{ ".repeat(50)}</think>${json}`],
  ])("%s", async (_, text) => {
    server.plan({ body: choice(text) });
    expect(await generate(openAi())).toMatchObject({ ok: true, value: { output: fits } });
    expect(server.asked).toHaveLength(1);
  });

  it("a coat, which is mended, with one call and with the names of the fields", async () => {
    server.plan({ body: choice(JSON.stringify({ ...fits, label: "Positive.", score: "90%" })) });
    expect(await generate(openAi())).toMatchObject({ ok: true, value: { output: fits, mended: ["label", "score"] } });
    expect(server.asked).toHaveLength(1);
  });

  it("parts of a content, without those of thoughts", async () => {
    const thoughts = { type: "thinking", thinking: [{ type: "text", text: draft }] };
    const halves = [json.slice(0, 20), json.slice(20)].map((text) => ({ type: "text", text }));
    server.plan({ body: choice([thoughts, ...halves]) });
    expect(await generate(openAi())).toMatchObject({ ok: true, value: { output: fits } });
    server.plan({
      body: candidate([{ text: draft, thought: true }, { text: halves[0]?.text }, { text: halves[1]?.text }]),
    });
    expect(await generate(gemini())).toMatchObject({ ok: true, value: { output: fits } });
    server.plan({ body: blocks([{ type: "thinking", thinking: draft }, ...halves]) });
    expect(await generate(anthropic())).toMatchObject({ ok: true, value: { output: fits } });
    expect(await generate(workersAi(choice([thoughts, ...halves])))).toMatchObject({
      ok: true,
      value: { output: fits },
    });
  });
});
