import { expect, it } from "vitest";
import { DailyBudget } from "../../../src/access/daily-budget.ts";
import { parseConfig } from "../../../src/config/config.ts";

function budgetOf(limitUsd: number) {
  const days = new Map<string, number>();
  const clock = { now: Date.parse("2026-11-26T23:59:00Z") };
  const requestedLedgers: string[] = [];
  const ledgerOf = (tenant: string) => {
    requestedLedgers.push(tenant);
    const key = (day: string) => `${tenant} ${day}`;
    const spent = async (day: string) => days.get(key(day)) ?? 0;
    return {
      spent,
      add: async (day: string, usd: number) => {
        days.set(key(day), (await spent(day)) + usd);
        return spent(day);
      },
    };
  };
  return { budget: new DailyBudget(limitUsd, ledgerOf, () => clock.now), clock, requestedLedgers };
}

it("a budget can be spent until it is exhausted, by each tenant separately, and is renewed the next day", async () => {
  const { budget, clock } = budgetOf(1);
  const midnight = Date.parse("2026-11-27T00:00:00Z");
  await budget.record("acme", 0.5);
  expect(await budget.exhaustedUntil("acme")).toBe(null);
  await budget.record("acme", 0.5);
  expect(await budget.exhaustedUntil("acme")).toBe(midnight);
  expect(await budget.exhaustedUntil("other")).toBe(null);
  clock.now = midnight;
  expect(await budget.exhaustedUntil("acme")).toBe(null);
  expect(await budget.spentToday("acme")).toBe(0);
});

it("without a limit, no spending is read or recorded", async () => {
  const { budget, requestedLedgers } = budgetOf(0);
  await budget.record("acme", 100);
  expect(await budget.exhaustedUntil("acme")).toBe(null);
  expect(requestedLedgers).toEqual([]);
});

it("a budget needs the price of each configured model, and the error names the missing price", () => {
  const vars = { DAILY_BUDGET_USD: "5", AI_PROVIDERS: "openai,local", OPENAI_MODEL: "llama3.3" };
  expect(() => parseConfig(vars)).toThrow(/DAILY_BUDGET_USD.*openai\/llama3\.3.*MODEL_PRICES/);
  expect(parseConfig({ ...vars, MODEL_PRICES: "openai/llama3.3=0:0" }).DAILY_BUDGET_USD).toBe(5);
  expect(() => parseConfig({ ...vars, OPENAI_MODEL: "", DAILY_BUDGET_USD: "-1" })).toThrow(/DAILY_BUDGET_USD/);
  expect(parseConfig({ DAILY_BUDGET_USD: "" }).DAILY_BUDGET_USD).toBe(0);
});

it("a budget works with a provider's key alone, whose usual model has a price, and the built-in embedder, which costs nothing", () => {
  const vars = { DAILY_BUDGET_USD: "5", ANTHROPIC_API_KEY: "key" };
  expect(parseConfig(vars)).toMatchObject({ DAILY_BUDGET_USD: 5, embedder: { provider: "local" } });
  const unlisted = { ...vars, ANTHROPIC_MODEL: "claude-next" };
  expect(() => parseConfig(unlisted)).toThrow(/DAILY_BUDGET_USD.*anthropic\/claude-next.*MODEL_PRICES/);
  expect(parseConfig({ ...unlisted, MODEL_PRICES: "anthropic/claude-next=1:5" }).DAILY_BUDGET_USD).toBe(5);
});
