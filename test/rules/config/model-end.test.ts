import { expect, it } from "vitest";
import { parseConfig } from "../../../src/config/config.ts";
import { endingModels } from "../../../src/config/model-end.ts";

const on = (day: string, vars: Record<string, string>) => endingModels(parseConfig(vars), Date.parse(day));
const openAi = (OPENAI_MODEL: string) => ({ AI_PROVIDERS: "openai", OPENAI_MODEL });

it("the warning about a model that ends begins 60 days before and says what to set", () => {
  expect(on("2026-11-14", openAi("gpt-4o-mini"))).toEqual([]);
  expect(on("2026-11-15", openAi("gpt-4o-mini"))).toEqual([
    "OPENAI_MODEL: gpt-4o-mini ends on 2027-01-14, in 60 days. Set OPENAI_MODEL to gpt-6-luna.",
  ]);
  expect(on("2027-01-13", openAi("gpt-4o-2024-11-20"))[0]).toContain("in 1 day.");
});

it("the warning about a model that has ended never stops", () => {
  expect(on("2026-11-26", openAi("gpt-3.5-turbo"))).toEqual([
    "OPENAI_MODEL: gpt-3.5-turbo ended on 2026-10-23. Set OPENAI_MODEL to gpt-6-luna.",
  ]);
  expect(on("2026-11-28", { AI_PROVIDERS: "gemini", GEMINI_MODEL: "gemini-3.5-flash" })).toEqual([
    "GEMINI_MODEL: gemini-3.5-flash ended on 2026-10-08. Set GEMINI_MODEL to gemini-3.6-flash.",
  ]);
  const embedder = { EMBEDDING_PROVIDER: "gemini", EMBEDDING_MODEL: "text-embedding-004" };
  expect(on("2026-11-26", embedder)).toEqual([
    "EMBEDDING_MODEL: text-embedding-004 ended on 2026-01-14. Set EMBEDDING_MODEL to gemini-embedding-2.",
  ]);
});

it("there is no warning about unknown models and about models of providers that are not in use", () => {
  expect(on("2026-11-26", { OPENAI_MODEL: "gpt-3.5-turbo" })).toEqual([]);
  expect(on("2026-11-26", openAi("llama3.3"))).toEqual([]);
});
