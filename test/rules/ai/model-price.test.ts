import { describe, expect, it } from "vitest";
import { configuredModels, hasPrice, mostCostOf } from "../../../src/ai/configured-models.ts";
import type { KnownModel } from "../../../src/ai/known-model.ts";
import { totalCost } from "../../../src/ai/model-call.ts";
import { costOf, parsePrices, priceOf } from "../../../src/ai/model-price.ts";
import { knownModel, providerNames, providers } from "../../../src/ai/providers.ts";
import { parseConfig } from "../../../src/config/config.ts";
import { settings } from "../../../src/config/settings.ts";

const none = new Map();
const today = Date.parse("2026-11-28");
const call = { provider: "openai", model: "gpt-6-luna", inputTokens: 1_000_000, outputTokens: 2_000_000, error: null };

describe("a call's cost", () => {
  it.each([
    ["of a known model is its tokens at its price", {}, 0.1 + 1],
    ["of a dated snapshot is its model's", { model: "gpt-4o-2024-08-06" }, 2.5 + 20],
    [
      "of a snapshot that is dated without dashes is its model's",
      { provider: "anthropic", model: "claude-haiku-4-5-20251001" },
      1 + 10,
    ],
    ["of an answer that was of no use is the same", { error: "truncated" }, 1.1],
    ["of an unknown model is unknown, not zero", { model: "llama3.3" }, null],
    ["of a model that ended without a known price is unknown", { provider: "gemini", model: "gemini-2.0-flash" }, null],
    ["of an answer without usage is unknown", { inputTokens: 0, outputTokens: 0 }, null],
    ["of a call that was refused is nothing", { inputTokens: 0, outputTokens: 0, error: "rate_limited" }, 0],
    ["of the local rules is nothing", { provider: "local", inputTokens: 0, outputTokens: 0 }, 0],
  ] as const)("%s", (_, change, expected) => {
    const cost = costOf({ ...call, ...change }, none, today);
    if (expected === null) expect(cost).toBe(null);
    else expect(cost).toBeCloseTo(expected, 9);
  });

  it("uses the operator's own price when it is set", () => {
    const own = parsePrices("openai/gpt-6-luna=1:2, openai/my-deployment=0.5:4") ?? none;
    expect(costOf(call, own, today)).toBe(5);
    expect(costOf({ ...call, model: "my-deployment" }, own, today)).toBe(8.5);
  });

  it("changes on the day from which a new price is announced", () => {
    const price = (day: string) => priceOf("gemini", "gemini-3.8-flash", none, Date.parse(day))?.inputUsd;
    expect([price("2026-12-31"), price("2027-01-01")]).toEqual([0.75, 1.5]);
  });

  it("is unknown in total when one cost is unknown", () => {
    const priced = (costUsd: number | null) => ({ ...call, costUsd });
    expect(totalCost([])).toBe(0);
    expect(totalCost([priced(1), priced(0.5)])).toBe(1.5);
    expect(totalCost([priced(1), priced(null), priced(2)])).toBe(null);
  });
});

it("the facts about each model are plausible: prices are positive, days exist, replacements do not end", () => {
  const day = /^20\d\d-\d\d-\d\d$/;
  for (const provider of providers) {
    for (const [id, known] of Object.entries<KnownModel>(provider.models)) {
      const { price, laterPrice, contextTokens, endsOn, replacement } = known;
      const name = `${provider.name}/${id}`;
      for (const each of [price, laterPrice]) if (each) expect(each.inputUsd, name).toBeGreaterThan(0);
      if (contextTokens !== null) expect(contextTokens, name).toBeGreaterThan(1000);
      for (const at of [endsOn, laterPrice?.from]) {
        if (!at) continue;
        expect(at, name).toMatch(day);
        expect(new Date(at).toISOString().slice(0, 10), name).toBe(at);
      }
      if (replacement) expect(knownModel(provider.name, replacement)?.endsOn, name).toBe(null);
    }
  }
});

it.each(["gpt-4o=1:2", "openai/gpt-4o=1", "openai/gpt-4o=1:-2", "openai/gpt-4o", "=1:2"])(
  "%s is not accepted as a price",
  (text) => {
    expect(parsePrices(text)).toBe(null);
    expect(settings.safeParse({ MODEL_PRICES: text }).error?.issues[0]?.path).toEqual(["MODEL_PRICES"]);
  },
);

it("the default models are known, have a price, and no end is announced for them", () => {
  const embedders = providers.filter(({ name, embedding }) => embedding && name !== "local").map(({ name }) => name);
  const models = embedders.flatMap((EMBEDDING_PROVIDER) =>
    configuredModels(parseConfig({ AI_PROVIDERS: providerNames.join(), EMBEDDING_PROVIDER }), today),
  );
  expect(models.length).toBeGreaterThan(embedders.length);
  for (const { provider, model } of models) {
    const known = knownModel(provider, model);
    expect(known?.price, model).not.toBe(null);
    expect(known?.contextTokens, model).toBeGreaterThan(0);
    expect(known?.endsOn, model).toBe(null);
  }
});

describe("the most that an answer can cost", () => {
  const config = parseConfig({
    AI_PROVIDERS: "openai,gemini",
    OPENAI_API_KEY: "sk",
    GEMINI_API_KEY: "k",
    OPENAI_MODEL: "dear",
    GEMINI_MODEL: "cheap",
    MODEL_PRICES: "openai/dear=10:20,gemini/cheap=1:2,openai/other=100:200",
  });
  it.each([
    ["no model: every provider with its own", null, 33],
    ["the first provider's model", "dear", 33],
    ["the second provider's model, which changes no call", "cheap", 33],
    ["a model with its provider", "gemini/cheap", 33],
    ["another model of the first provider", "other", 303],
    ["a model without a price", "unknown", null],
  ])("is known when a request names %s", (_, named, usd) => {
    expect(mostCostOf(named, 1_000_000, 1_000_000, config, today)).toBe(usd);
    if (named !== null) expect(hasPrice(named, config, today)).toBe(usd !== null);
  });
});
