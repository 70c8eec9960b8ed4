import { expect, it } from "vitest";
import { DailyBudget } from "../../../src/access/daily-budget.ts";
import { parseConfig } from "../../../src/config/config.ts";

function budgetOf(limitUsd: number) {
  const days = new Map<string, number>();
  const clock = { now: Date.parse("2026-11-26T23:59:00Z") };
  const asked: string[] = [];
  const ledgerOf = (tenant: string) => {
    asked.push(tenant);
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
  return { budget: new DailyBudget(limitUsd, ledgerOf, () => clock.now), clock, asked };
}

it("a budget is open until it is reached, for each tenant apart, and anew on the next day", async () => {
  const { budget, clock } = budgetOf(1);
  const midnight = Date.parse("2026-11-27T00:00:00Z");
  await budget.record("acme", 0.5);
  expect(await budget.closedUntil("acme")).toBe(null);
  await budget.record("acme", 0.5);
  expect(await budget.closedUntil("acme")).toBe(midnight);
  expect(await budget.closedUntil("other")).toBe(null);
  clock.now = midnight;
  expect(await budget.closedUntil("acme")).toBe(null);
  expect(await budget.spentToday("acme")).toBe(0);
});

it("without a limit nobody is asked", async () => {
  const { budget, asked } = budgetOf(0);
  await budget.record("acme", 100);
  expect(await budget.closedUntil("acme")).toBe(null);
  expect(asked).toEqual([]);
});

it("a budget needs the price of each model that is set, and says which is missing", () => {
  const vars = { DAILY_BUDGET_USD: "5", AI_PROVIDERS: "openai,local", OPENAI_MODEL: "llama3.3" };
  expect(() => parseConfig(vars)).toThrow(/DAILY_BUDGET_USD.*openai\/llama3\.3.*MODEL_PRICES/);
  expect(parseConfig({ ...vars, MODEL_PRICES: "openai/llama3.3=0:0" }).DAILY_BUDGET_USD).toBe(5);
  expect(() => parseConfig({ ...vars, OPENAI_MODEL: "", DAILY_BUDGET_USD: "-1" })).toThrow(/DAILY_BUDGET_USD/);
  expect(parseConfig({ DAILY_BUDGET_USD: "" }).DAILY_BUDGET_USD).toBe(0);
});
