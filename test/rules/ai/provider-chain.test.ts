import { describe, expect, it, vi } from "vitest";
import type { GenerationRequest, LanguageModel } from "../../../src/ai/language-model.ts";
import { ignoreProviderCall } from "../../../src/ai/model-call.ts";
import type { ModelError } from "../../../src/ai/model-error.ts";
import { ProviderChain } from "../../../src/ai/provider-chain.ts";
import { WorkersAiChat, WorkersAiEmbedder } from "../../../src/ai/providers/workers-ai/client.ts";
import { fail, ok } from "../../../src/kernel/result.ts";
import { sentiment } from "../../../src/task-types/sentiment.ts";

class Provider implements LanguageModel {
  readonly asked: GenerationRequest[] = [];
  error: ModelError | null = null;
  hangs = false;
  readonly id: string;
  constructor(id: string) {
    this.id = id;
  }

  async generate(request: GenerationRequest, signal: AbortSignal) {
    this.asked.push(request);
    if (this.hangs) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    if (this.hangs) return fail(error("aborted"));
    if (this.error) return fail(this.error);
    return ok({ output: {}, model: this.id, usage: { inputTokens: 1, outputTokens: 1 } });
  }
}

const request: GenerationRequest = {
  taskType: sentiment,
  text: "x",
  options: {},
  model: "theirs",
  temperature: 0,
  maxTokens: 10,
  language: null,
  listener: null,
  onProviderCall: ignoreProviderCall,
};
const error = (reason: Exclude<ModelError["reason"], "rate_limited">): ModelError => ({ reason, message: reason });
const limited: ModelError = { reason: "rate_limited", message: "slow down", retryAfterMs: 1000 };

function chainOfTwo() {
  const [first, second] = [new Provider("a/1"), new Provider("b/2")];
  const clock = { now: 0 };
  const chain = new ProviderChain([first, second], { deadlineMs: 60_000, now: () => clock.now });
  return {
    first,
    second,
    clock,
    chain,
    ask: (signal = new AbortController().signal) => chain.generate(request, signal),
  };
}

describe("a chain of providers", () => {
  it("calls only the first provider while it answers, with the requested model", async () => {
    const { first, second, ask } = chainOfTwo();
    expect(await ask()).toMatchObject({ ok: true, value: { model: "a/1" } });
    expect(first.asked[0]?.model).toBe("theirs");
    expect(second.asked).toHaveLength(0);
  });

  it.each(["2", "b/2"])("calls the provider first whose configured model the request names: %s", async (model) => {
    const { first, second, chain } = chainOfTwo();
    const named = () => chain.generate({ ...request, model }, new AbortController().signal);
    expect(await named()).toMatchObject({ ok: true, value: { model: "b/2" } });
    expect(first.asked).toHaveLength(0);
    second.error = limited;
    expect(await named()).toMatchObject({ ok: true, value: { model: "a/1", passedOver: [{ model: "b/2" }] } });
    expect(first.asked[0]?.model).toBe(null);
  });

  it.each([
    error("unavailable"),
    error("timeout"),
    limited,
    error("quota_exhausted"),
    error("unauthorized"),
    error("malformed"),
    error("too_long"),
    error("unsupported"),
    { ...error("refused"), isFiltered: true as const },
  ])("calls the next provider after $reason, and names the model that was passed over", async (trouble) => {
    const { first, second, ask } = chainOfTwo();
    first.error = trouble;
    expect(await ask()).toMatchObject({
      ok: true,
      value: { model: "b/2", passedOver: [{ model: "a/1", reason: trouble.reason }] },
    });
    expect(second.asked[0]?.model).toBe(null);
  });

  it("calls the next provider when the configured model is gone, but not when the caller named an unknown model", async () => {
    const { first, second, ask } = chainOfTwo();
    first.error = error("no_such_model");
    expect(await ask()).toMatchObject({ ok: false, error: { reason: "no_such_model" } });
    expect(second.asked).toHaveLength(0);
    request.model = null;
    expect(await ask()).toMatchObject({ ok: true, value: { passedOver: [{ model: "a/1", reason: "no_such_model" }] } });
    request.model = "theirs";
  });

  it.each([error("bad_request"), error("refused"), error("truncated"), error("aborted")])(
    "does not on $reason, which another would only repeat",
    async (trouble) => {
      const { first, second, ask } = chainOfTwo();
      first.error = trouble;
      expect(await ask()).toEqual({ ok: false, error: trouble });
      expect(second.asked).toHaveLength(0);
    },
  );

  it("skips a provider that failed five times in a row, tries it once after 30 seconds, and calls it again when it answers", async () => {
    const { first, clock, ask } = chainOfTwo();
    first.error = error("unavailable");
    for (let n = 0; n < 8; n++) await ask();
    expect(first.asked).toHaveLength(5);
    expect(await ask()).toMatchObject({ value: { passedOver: [{ model: "a/1", reason: "circuit_open" }] } });
    clock.now = 30_000;
    await ask();
    await ask();
    expect(first.asked).toHaveLength(6);
    clock.now = 60_000;
    first.error = null;
    expect(await ask()).toMatchObject({ value: { model: "a/1" } });
    expect(await ask()).toMatchObject({ value: { model: "a/1" } });
  });

  it("reports each time that a provider was skipped", async () => {
    const { first, ask } = chainOfTwo();
    const told: unknown[] = [];
    first.error = error("unavailable");
    for (let n = 0; n < 5; n++) await ask();
    request.onProviderCall = (call) => told.push(call);
    await ask();
    request.onProviderCall = ignoreProviderCall;
    expect(told).toEqual([{ provider: "a", model: "1", inputTokens: 0, outputTokens: 0, error: "circuit_open" }]);
  });

  it("fails, when no provider answers, with the retryable error of the shortest wait, or else with a permanent error", async () => {
    const { first, second, ask } = chainOfTwo();
    const later: ModelError = { ...limited, retryAfterMs: 60_000 };
    [first.error, second.error] = [later, limited];
    expect(await ask()).toEqual({ ok: false, error: limited });
    [first.error, second.error] = [limited, error("unauthorized")];
    expect(await ask()).toEqual({ ok: false, error: limited });
    [first.error, second.error] = [error("quota_exhausted"), error("unauthorized")];
    expect(await ask()).toEqual({ ok: false, error: error("unauthorized") });
  });

  it("says, when every circuit breaker is open, when the first provider may be tried again", async () => {
    const { first, second, clock, ask } = chainOfTwo();
    first.error = error("unavailable");
    second.error = error("timeout");
    for (let n = 0; n < 5; n++) await ask();
    clock.now = 10_000;
    expect(await ask()).toMatchObject({ ok: false, error: { reason: "unavailable", retryAfterMs: 20_000 } });
    expect(first.asked).toHaveLength(5);
  });

  it("leaves a provider that hangs after its share of the time, so that the next still answers", async () => {
    vi.useFakeTimers();
    const { first, second } = chainOfTwo();
    first.hangs = true;
    const chain = new ProviderChain([first, second], { deadlineMs: 8000, now: Date.now });
    const started = Date.now();
    const answer = chain.generate(request, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(4000);
    expect(await answer).toMatchObject({ ok: true, value: { passedOver: [{ model: "a/1", reason: "timeout" }] } });
    expect(Date.now() - started).toBe(4000);
    const controller = new AbortController();
    const revoked = chain.generate(request, controller.signal);
    controller.abort();
    expect(await revoked).toMatchObject({ ok: false, error: { reason: "aborted" } });
    vi.useRealTimers();
  });
});

describe("Workers AI", () => {
  const { signal } = new AbortController();
  const chat = {
    system: "s",
    user: "u",
    model: "@cf/m",
    temperature: 0,
    maxTokens: 10,
    schema: { name: "n", json: {} },
    misfit: null,
    listener: null,
  };
  const answering = (run: () => Promise<unknown>) => new WorkersAiChat({ run }, 100).ask(chat, signal);

  it("answers with text or an object, and with its usage", async () => {
    const usage = { prompt_tokens: 4, completion_tokens: 2 };
    expect(await answering(async () => ({ response: '{"a":1}', usage }))).toEqual({
      ok: true,
      value: { text: '{"a":1}', inputTokens: 4, outputTokens: 2 },
    });
    expect(await answering(async () => ({ choices: [{ message: { content: '{"a":1}' } }], usage }))).toEqual({
      ok: true,
      value: { text: '{"a":1}', inputTokens: 4, outputTokens: 2 },
    });
    expect(await answering(async () => ({ response: { a: 1 } }))).toMatchObject({
      ok: true,
      value: { text: '{"a":1}' },
    });
  });

  it.each([
    ["has an unknown id", async () => Promise.reject(new Error("3042: The model name is invalid")), "no_such_model"],
    ["needs a paid plan", async () => Promise.reject(new Error("5035: upgrade")), "unauthorized"],
    ["is too late for the platform", async () => Promise.reject(new Error("3007: Request timeout")), "timeout"],
    ["is to a request too large", async () => Promise.reject(new Error("3006: Request is too large")), "too_long"],
    ["fits no window", async () => Promise.reject(new Error("5021: exceeded this model context window")), "too_long"],
    [
      "has no schema",
      async () => Promise.reject(new Error("5025: This model doesn't support JSON Schema")),
      "unsupported",
    ],
    ["has a bad input", async () => Promise.reject(new Error("5006: required properties are missing")), "bad_request"],
    [
      "ends early in OpenAI's form",
      async () => ({ choices: [{ message: { content: "{" }, finish_reason: "length" }] }),
      "truncated",
    ],
    ["is cut off", async () => ({ response: "{", usage: { completion_tokens: 10 } }), "truncated"],
    ["is unreadable", async () => ({}), "malformed"],
    [
      "is out of capacity",
      async () => Promise.reject(new Error("3040: Capacity temporarily exceeded")),
      "rate_limited",
    ],
    [
      "has spent the allotment",
      async () => Promise.reject(new Error("3036: daily free allocation")),
      "quota_exhausted",
    ],
    ["knows no such model", async () => Promise.reject(new Error("5007: No such model")), "no_such_model"],
    [
      "cannot keep to the schema",
      async () => Promise.reject(new Error("5024: JSON Mode couldn't be met")),
      "malformed",
    ],
    ["breaks", async () => Promise.reject(new Error("oh")), "unavailable"],
    ["does not come in time", () => new Promise(() => undefined), "timeout"],
  ])("whose answer %s gives that reason", async (_, run, reason) => {
    expect(await answering(run)).toMatchObject({ ok: false, error: { reason } });
  });

  it("returns embeddings of length 1", async () => {
    const embedder = new WorkersAiEmbedder({ run: async () => ({ data: [[0, 3]] }) }, "@cf/e", 2, 100);
    const embedded = await embedder.embed({ text: "x", onProviderCall: ignoreProviderCall }, signal);
    expect(embedded.ok && [...embedded.value]).toEqual([0, 1]);
  });
});
