// OpenAI's models. Each figure was read twice on 2026-11-28: prices and contexts in the lists of litellm 1.110.2 and genai-prices 0.2.3
// (both of November 2026; litellm gives a context without the room for output), ends and efforts of reasoning in litellm's and in the
// source that the comment names, with the day of its text if it has one.
import { ended, type KnownModel, model, price } from "../../known-model.ts";

// Temperature: from gpt-5.1 on only without reasoning, so models without `none` never take one. github.com/vercel/ai/issues/10932 and
// github.com/tmc/langchaingo/issues/1497 quote OpenAI's guide for 5.1 and 5.4; litellm has the same rule for all.
const small = { contextTokens: 400_000, reasoning: "none" } as const;
const large = { contextTokens: 1_050_000, reasoning: "none" } as const;
const thoughtful = { contextTokens: 1_050_000, reasoning: "low", fixedTemperature: true } as const;
// github.com/anomalyco/models.dev (2026-07-02) has the same efforts and no temperature.
const gpt5 = { contextTokens: 400_000, reasoning: "minimal", fixedTemperature: true, endsOn: "2026-12-11" } as const;
const until2027 = { endsOn: "2027-01-14", replacement: "gpt-6-luna" } as const;

export const models: Record<string, KnownModel> = {
  // developers.openai.com/api/docs/models/gpt-6.1-terra, docs.litellm.ai/blog/gpt-6-1-terra (2026-10-26)
  "gpt-6.1-terra": model({ price: price(1, 5), ...large }),
  // docs.litellm.ai/blog/gpt_6_1_sol, docs.laozhang.ai/en/announcements/gpt-6-1-sol-2026-10
  "gpt-6.1-sol": model({ price: price(2, 10), ...thoughtful }),
  // developers.openai.com/api/docs/models/gpt-6-luna, vercel.com/ai-gateway/models/openai/gpt-6-luna, runware.ai/docs/models
  "gpt-6-luna": model({ price: price(0.1, 0.5), ...large }),
  // docs.litellm.ai/blog/gpt_6_sol_luna
  "gpt-6-sol": model({ price: price(2, 10), ...large }),
  // github.com/bolna-ai/bolna/pull/1019 and github.com/BerriAI/litellm-docs/pull/1173 (2026-09): tried at the API
  "gpt-6-astra": model({ price: price(10, 50), ...thoughtful }),
  // docs.laozhang.ai/en/announcements/gpt-5-6-pricing-2026-07, github.com/mnfst/modelparams.dev/issues/86 (2026-07-09)
  "gpt-5.6-luna": model({ price: price(0.2, 1.2), ...large }),
  "gpt-5.6-terra": model({ price: price(2, 12), ...large }),
  "gpt-5.6-sol": model({ price: price(4, 20), ...large }),
  // models.dev (2026-07-02)
  "gpt-5.5": model({ price: price(5, 30), ...large }),
  "gpt-5.4": model({ price: price(2.5, 15), ...large }),
  "gpt-5.4-mini": model({ price: price(0.75, 4.5), ...small }),
  "gpt-5.2": model({ price: price(1.75, 14), ...small }),
  // Ends: dev.to/aidriftline, dev.to/max_bob (2026-10-28). Only litellm names replacements.
  "gpt-5.4-nano": model({ price: price(0.2, 1.25), ...small, endsOn: "2027-04-01" }),
  "gpt-5.1": model({ price: price(1.25, 10), ...small, endsOn: "2027-04-01" }),
  // developers.openai.com/api/docs/deprecations, announced on 2026-06-11, with its later replacements,
  // which dev.to/sunnatulla_dev quotes; prices: github.com/simonw/llm-prices (2026-08-05)
  "gpt-5": model({ price: price(1.25, 10), ...gpt5, replacement: "gpt-6.1-sol" }),
  "gpt-5-mini": model({ price: price(0.25, 2), ...gpt5, replacement: "gpt-6.1-terra" }),
  "gpt-5-nano": model({ price: price(0.05, 0.4), ...gpt5, replacement: "gpt-6-luna" }),
  // developers.openai.com/api/docs/deprecations, announced on 2026-10-14
  "gpt-4o": model({ price: price(2.5, 10), contextTokens: 128_000, ...until2027 }),
  "gpt-4o-mini": model({ price: price(0.15, 0.6), contextTokens: 128_000, ...until2027 }),
  // models.dev (2026-07-02) has the same context
  "gpt-4.1": model({ price: price(2, 8), contextTokens: 1_047_576, ...until2027 }),
  "gpt-4.1-mini": model({ price: price(0.4, 1.6), contextTokens: 1_047_576, ...until2027 }),
  // dev.to/importstatic (2026-10-15)
  "gpt-4.1-nano": ended("2026-10-23"),
  "gpt-4o-2024-05-13": ended("2026-10-23"),
  "gpt-4-turbo": ended("2026-10-23"),
  "gpt-3.5-turbo": ended("2026-10-23"),
  "o4-mini": ended("2026-10-23"),
  // github.com/orgs/cometapi-dev/discussions/71
  "chatgpt-4o-latest": ended("2026-02-17"),
  // models.dev (2026-07-02) has the same context
  "text-embedding-3-small": model({ price: price(0.02, 0), contextTokens: 8191, dimension: 1536 }),
  "text-embedding-3-large": model({ price: price(0.13, 0), contextTokens: 8191, dimension: 3072 }),
};
