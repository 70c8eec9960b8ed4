import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Chat } from "../../../src/ai/chat-model.ts";
import { ignoreProviderCall } from "../../../src/ai/model-call.ts";
import { GeminiChat, GeminiEmbedder, geminiSchema } from "../../../src/ai/providers/gemini/client.ts";
import { patienceMs } from "../../patience.ts";
import { never, ProviderServer } from "./provider-server.ts";

const server = new ProviderServer();
let access: { apiKey: string; baseUrl: string; timeoutMs: number };
beforeAll(async () => {
  access = { apiKey: "g-secret", baseUrl: await server.listen(), timeoutMs: patienceMs };
});
afterAll(() => server.close());

const chat: Chat = {
  system: "Judge.",
  user: "<text>hello</text>",
  model: "gemini-test",
  temperature: 0.1,
  maxTokens: 50,
  schema: {
    name: "s",
    json: { type: "object", properties: { label: { type: "string", minLength: 1 } }, additionalProperties: false },
  },
  misfit: null,
  listener: null,
};
const candidate = (text: string | null, finishReason = "STOP") => ({
  body: {
    candidates: [{ finishReason, content: { role: "model", parts: text === null ? [] : [{ text }] } }],
    usageMetadata: { promptTokenCount: 5, candidatesTokenCount: 3 },
  },
});
const refusal = (status: number, details: unknown[] = []) => ({
  status,
  body: { error: { code: status, message: "my prompt, quoted", status: "X", details } },
});
const ask = (signal = new AbortController().signal) => new GeminiChat(access).ask(chat, signal);

describe("Gemini", () => {
  it("is asked for the least thinking that its model supports, and for no temperature where it is ignored; thinking counts as output", async () => {
    const thoughtful = candidate('{"label":"x"}');
    Object.assign(thoughtful.body.usageMetadata, { thoughtsTokenCount: 40 });
    for (const [model, thinkingLevel, temperature] of [
      ["gemini-3.6-flash", "minimal", undefined],
      ["gemini-3.8-flash", "low", undefined],
      ["gemini-3.5-flash", "minimal", undefined],
      ["gemini-3.1-flash-lite", "minimal", 0.1],
      ["gemini-2.5-flash", undefined, 0.1],
      ["gemini-test", undefined, 0.1],
    ] as const) {
      server.plan(thoughtful);
      const answer = await new GeminiChat(access).ask({ ...chat, model }, new AbortController().signal);
      expect(answer).toMatchObject({ ok: true, value: { inputTokens: 5, outputTokens: 43 } });
      const sent = server.asked[0]?.body.generationConfig as Record<string, unknown> | undefined;
      expect(sent?.thinkingConfig, model).toEqual(thinkingLevel && { thinkingLevel });
      expect(sent?.temperature, model).toBe(temperature);
    }
  });

  it("gets a schema that it accepts and the key in a header, and its usage is counted", async () => {
    server.plan(candidate('{"label":"x"}'));
    expect(await ask()).toEqual({ ok: true, value: { text: '{"label":"x"}', inputTokens: 5, outputTokens: 3 } });
    const [asked] = server.asked;
    expect(asked?.path).toBe("/v1beta/models/gemini-test:generateContent");
    expect(asked?.headers["x-goog-api-key"]).toBe("g-secret");
    expect(asked?.body).toMatchObject({
      systemInstruction: { parts: [{ text: "Judge." }] },
      contents: [{ role: "user", parts: [{ text: "<text>hello</text>" }] }],
      generationConfig: { responseSchema: { type: "object", properties: { label: { type: "string" } } } },
    });
    expect(JSON.stringify(asked?.body)).not.toMatch(/minLength|additionalProperties/);
  });

  it.each([
    ["was blocked for safety", candidate(null, "SAFETY"), "refused"],
    ["recites", candidate("x", "RECITATION"), "refused"],
    ["refuses the prompt", { body: { promptFeedback: { blockReason: "SAFETY" } } }, "refused"],
    ["is cut off, even at nothing", candidate(null, "MAX_TOKENS"), "truncated"],
    ["is empty", candidate(null), "unavailable"],
    ["has no candidate", { body: {} }, "unavailable"],
    ["is 400", refusal(400), "bad_request"],
    [
      "is a wrong key",
      refusal(400, [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "API_KEY_INVALID" }]),
      "unauthorized",
    ],
    ["is 403", refusal(403), "unauthorized"],
    ["is 500", refusal(500), "unavailable"],
  ])("that %s gives that reason, without the prompt or the key", async (_, planned, reason) => {
    server.plan(planned);
    const answer = await ask();
    expect(answer).toMatchObject({ ok: false, error: { reason } });
    expect(JSON.stringify(answer)).not.toMatch(/quoted|secret/);
  });

  it("that limits the rate says in its body how long to wait", async () => {
    server.plan(refusal(429, [{ "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "35s" }]));
    expect(await ask()).toMatchObject({ ok: false, error: { reason: "rate_limited", retryAfterMs: 35_000 } });
  });

  it("that does not answer in time is a timeout; a call that was aborted before it began is not sent", async () => {
    server.plan({ ...candidate("{}"), before: never });
    access.timeoutMs = 100;
    expect(await ask()).toMatchObject({ ok: false, error: { reason: "timeout" } });
    access.timeoutMs = patienceMs;
    server.plan(candidate("{}"));
    expect(await ask(AbortSignal.abort())).toMatchObject({ ok: false, error: { reason: "aborted" } });
    expect(server.asked).toHaveLength(0);
  });

  it("returns embeddings of the requested dimension", async () => {
    server.plan({ body: { embedding: { values: [0, 2] } } });
    const embedded = await new GeminiEmbedder(access, "embed-test", 2).embed(
      { text: "x", onProviderCall: ignoreProviderCall },
      new AbortController().signal,
    );
    expect(embedded.ok && [...embedded.value]).toEqual([0, 1]);
    expect(server.asked[0]?.body).toMatchObject({ outputDimensionality: 2 });
  });
});

describe("a schema for Gemini", () => {
  it("keeps what it knows, all the way down, and makes a null of a union a nullable", () => {
    const json = {
      type: "object",
      $schema: "x",
      required: ["a"],
      properties: {
        a: { type: "array", items: { type: "number", minimum: 0 } },
        b: { anyOf: [{ type: "string" }, { type: "null" }] },
      },
    };
    expect(geminiSchema(json)).toEqual({
      type: "object",
      required: ["a"],
      properties: { a: { type: "array", items: { type: "number" } }, b: { type: "string", nullable: true } },
    });
  });
});
