// The models that the cache alone asks: the verifier's and the reranker.
import { describe, expect, test } from "vitest";
import { configuredModels, modelsInUse } from "../../../src/ai/configured-models.ts";
import type { GenerationRequest, LanguageModel } from "../../../src/ai/language-model.ts";
import { ignoreProviderCall } from "../../../src/ai/model-call.ts";
import { createReranker, withModel } from "../../../src/composition/models.ts";
import { parseConfig } from "../../../src/config/config.ts";
import { ok } from "../../../src/kernel/result.ts";
import { languageDetection } from "../../../src/task-types/language-detection.ts";

const bge = "@cf/baai/bge-reranker-base";
const url = "http://127.0.0.1:8080/v1/rerank";
const now = Date.parse("2026-11-29");

describe("settings of the verifier and the reranker are refused with the name and what to do", () => {
  test.each([
    [{ RERANKER_URL: url }, /^RERANKER_MODEL: must be set with RERANKER_URL/],
    [
      { RERANKER_MODEL: "bge-reranker-v2-m3" },
      /^RERANKER_URL: must be set for a RERANKER_MODEL that is none of Workers AI/,
    ],
    [{ RERANKER_URL: "localhost:8080", RERANKER_MODEL: "m" }, /^RERANKER_URL: /],
    [{ RERANKER_TIMEOUT_MS: "49" }, /^RERANKER_TIMEOUT_MS: .*>=50/],
    [{ CACHE_VERIFIER_MODEL: "gpt-nano" }, /^CACHE_VERIFIER_MODEL: must be provider\/model/],
    [{ CACHE_VERIFIER_MODEL: "local/rules" }, /^CACHE_VERIFIER_MODEL: .*not of `local`/],
    [{ CACHE_VERIFIER_MODEL: "openai/" }, /^CACHE_VERIFIER_MODEL: /],
    [
      { CACHE_VERIFIER: "true", CACHE_VERIFIER_MODEL: "gemini/gemini-3.5-flash-lite" },
      /^GEMINI_API_KEY: must be set for CACHE_VERIFIER_MODEL gemini/,
    ],
  ])("%j", (variables, complaint) => {
    expect(() => parseConfig(variables)).toThrow(complaint);
  });

  test("with a daily budget, while their price is not known", () => {
    const budget = { DAILY_BUDGET_USD: "5", RERANKER_URL: url, RERANKER_MODEL: "mine" };
    expect(() => parseConfig(budget)).toThrow(/reranker\/mine.*MODEL_PRICES/);
    expect(parseConfig({ ...budget, MODEL_PRICES: "reranker/mine=0:0" }).RERANKER_MODEL).toBe("mine");
    const verifier = { CACHE_VERIFIER: "true", CACHE_VERIFIER_MODEL: "openai/next", OPENAI_API_KEY: "k" };
    expect(() => parseConfig({ ...verifier, DAILY_BUDGET_USD: "5" })).toThrow(/openai\/next.*MODEL_PRICES/);
  });
});

test("the verifier's model and the reranker are in use, and no caller may name them as configured", () => {
  const config = parseConfig({
    OPENAI_API_KEY: "k",
    CACHE_VERIFIER: "true",
    CACHE_VERIFIER_MODEL: "workers-ai/@cf/meta/llama-3.2-3b-instruct",
    RERANKER_MODEL: bge,
  });
  const more = modelsInUse(config, now).slice(configuredModels(config, now).length);
  expect(more).toMatchObject([
    { setting: "CACHE_VERIFIER_MODEL", provider: "workers-ai", model: "@cf/meta/llama-3.2-3b-instruct" },
    { setting: "RERANKER_MODEL", provider: "workers-ai", model: bge, price: { inputUsd: 0.003, outputUsd: 0 } },
  ]);
  expect(modelsInUse(parseConfig({ CACHE_VERIFIER_MODEL: "openai/x" }), now)).toEqual([]);
});

describe("the reranker", () => {
  test.each([
    [{}, null],
    [{ RERANKER_MODEL: bge }, `workers-ai/${bge}`],
    [{ RERANKER_MODEL: "m", RERANKER_URL: url }, "reranker/m"],
    [{ RERANKER_MODEL: bge, RERANKER_URL: url }, `reranker/${bge}`],
  ])("of %j is %s", (variables, id) => {
    const bindings = { AI: { run: async () => ({}) } };
    expect(createReranker(bindings, parseConfig(variables))?.id ?? null).toBe(id);
  });

  test("of Workers AI needs the binding", () => {
    expect(() => createReranker({}, parseConfig({ RERANKER_MODEL: bge }))).toThrow(/^AI: .*binding.*wrangler\.toml/);
  });
});

test("the verifier asks its own model, whichever a request names", async () => {
  const asked: (string | null)[] = [];
  const provider: LanguageModel = {
    id: "openai/large",
    generate: async ({ model }) => {
      asked.push(model);
      return ok({ output: {}, model: "openai/small", usage: { inputTokens: 1, outputTokens: 1 } });
    },
  };
  const small = withModel(provider, "small");
  expect(small.id).toBe("openai/small");
  const request: GenerationRequest = {
    taskType: languageDetection,
    text: "x",
    options: {},
    model: "large",
    temperature: 0,
    maxTokens: 1,
    language: null,
    listener: null,
    onProviderCall: ignoreProviderCall,
  };
  await small.generate(request, new AbortController().signal);
  expect(asked).toEqual(["small"]);
});
