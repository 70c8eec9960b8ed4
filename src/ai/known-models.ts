// Facts about providers' models: price in US dollars per million tokens, size of the context in tokens, and the day they end. A value
// is null when no source gives it. Prices are for the standard tier and a short context, without discounts for cached input; OpenAI
// doubles its input price above 272,000 tokens.
// Read on 2026-11-26 from copies of the named pages. A provider may change anything; `MODEL_PRICES` then corrects a price.

export interface ModelPrice {
  inputUsd: number;
  outputUsd: number;
}

export interface KnownModel {
  price: ModelPrice | null;
  /** A price announced for a later day, `YYYY-MM-DD`. */
  laterPrice?: ModelPrice & { from: string };
  contextTokens: number | null;
  /** The day the model ends, or the earliest announced day: `YYYY-MM-DD`. */
  endsOn: string | null;
  /** The model that the provider recommends instead. */
  replacement: string | null;
  /** The lowest effort of reasoning that it accepts. Reasoning is billed as output and counts towards max_tokens. */
  reasoning?: "none" | "minimal" | "low";
  /** The model refuses a request with a temperature. */
  fixedTemperature?: true;
}

const price = (inputUsd: number, outputUsd: number): ModelPrice => ({ inputUsd, outputUsd });
const model = (known: Partial<KnownModel> & Pick<KnownModel, "price">): KnownModel => ({
  contextTokens: null,
  endsOn: null,
  replacement: null,
  ...known,
});
const ended = (endsOn: string, replacement: string | null = null): KnownModel =>
  model({ price: null, endsOn, replacement });
const ending = (inputUsd: number, outputUsd: number): KnownModel =>
  model({ price: price(inputUsd, outputUsd), endsOn: "2027-01-14", replacement: "gpt-6-luna" });

// gpt-5.6 and gpt-6 accept a temperature only without reasoning; gpt-6.1-sol and gpt-6-astra never accept one.
const luna = { contextTokens: 1_050_000, reasoning: "none" } as const;

const openAi: Record<string, KnownModel> = {
  // developers.openai.com/api/docs/models/gpt-6-luna, …/pricing; vercel.com/ai-gateway/models/openai/gpt-6-luna
  "gpt-6-luna": model({ price: price(0.1, 0.5), ...luna }),
  // docs.litellm.ai/blog/gpt_6_sol_luna
  "gpt-6-sol": model({ price: price(2, 10), ...luna }),
  // docs.litellm.ai/blog/gpt_6_1_sol, docs.laozhang.ai/en/announcements/gpt-6-1-sol-2026-10
  "gpt-6.1-sol": model({ price: price(2, 10), contextTokens: 1_050_000, reasoning: "low", fixedTemperature: true }),
  // github.com/TheKrush/PromptFuel/releases/tag/v1.0.19
  "gpt-6-astra": model({ price: price(10, 50), fixedTemperature: true }),
  // docs.venice.ai/es/models/gpt-5-6-luna, docs.laozhang.ai/en/announcements/gpt-5-6-pricing-2026-07
  "gpt-5.6-luna": model({ price: price(0.2, 1.2), ...luna }),
  // docs.laozhang.ai/en/announcements/gpt-5-6-pricing-2026-07
  "gpt-5.6-terra": model({ price: price(2, 12), reasoning: "none" }),
  // developers.openai.com/api/docs/deprecations, announced on 2026-10-14; prices: docs.rs/crate/openai-models
  "gpt-4o": ending(2.5, 10),
  "gpt-4o-mini": ending(0.15, 0.6),
  // gist.github.com/t3dotgg/a4bb252e590320e223e71c595e60e6be
  "gpt-4.1": ending(2, 8),
  "gpt-4.1-mini": ending(0.4, 1.6),
  "gpt-4o-2024-05-13": ended("2026-10-23"),
  "gpt-4-turbo": ended("2026-10-23"),
  "gpt-3.5-turbo": ended("2026-10-23"),
  "chatgpt-4o-latest": ended("2026-02-17"),
  // developers.openai.com/api/docs/models/text-embedding-3-large; docs.praison.ai/docs/embeddings/providers/openai
  "text-embedding-3-small": model({ price: price(0.02, 0), contextTokens: 8191 }),
  "text-embedding-3-large": model({ price: price(0.13, 0), contextTokens: 8191 }),
};

const flash = { contextTokens: 1_048_576, reasoning: "minimal" } as const;

const gemini: Record<string, KnownModel> = {
  // ai.google.dev/gemini-api/docs/pricing as of 2026-10-07; the earliest end is Vertex's, because the Gemini API's page names none.
  // Least thinking: github.com/Zoo-Code-Org/Zoo-Code/pull/331, github.com/simstudioai/sim/pull/5812
  "gemini-3.5-flash": model({ price: price(1.5, 9), ...flash, endsOn: "2027-05-19" }),
  "gemini-3.5-flash-lite": model({ price: price(0.3, 2.5), ...flash }),
  "gemini-3.8-flash": model({
    price: price(0.75, 3.75),
    laterPrice: { ...price(1.5, 7.5), from: "2027-01-01" },
    contextTokens: 1_048_576,
  }),
  // vercel.com/ai-gateway/models/gemini-3.1-flash-lite; ai.google.dev/gemini-api/docs/deprecations
  "gemini-3.1-flash-lite": model({ price: price(0.25, 1.5), ...flash, endsOn: "2027-05-07" }),
  // docs.cloud.google.com, model versions
  "gemini-2.5-flash": ended("2026-10-16"),
  "gemini-2.5-flash-lite": ended("2026-10-16"),
  "gemini-2.5-pro": ended("2026-10-16"),
  // firebase.google.com/docs/ai-logic
  "gemini-2.0-flash": ended("2026-06-01"),
  "gemini-2.0-flash-lite": ended("2026-06-01"),
  // ai.google.dev/gemini-api/docs/pricing
  "gemini-embedding-2": model({ price: price(0.2, 0) }),
  // developers.googleblog.com/en/gemini-embedding-available-gemini-api
  "gemini-embedding-001": model({ price: price(0.15, 0), contextTokens: 2048 }),
  "text-embedding-004": ended("2026-01-14"),
};

// developers.cloudflare.com/workers-ai/platform/pricing and the models' own pages
const workersAi: Record<string, KnownModel> = {
  "@cf/meta/llama-3.3-70b-instruct-fp8-fast": model({ price: price(0.293, 2.253), contextTokens: 24_000 }),
  "@cf/meta/llama-3.1-8b-instruct-fp8-fast": model({ price: price(0.045, 0.384) }),
  "@cf/meta/llama-3.2-3b-instruct": model({ price: price(0.051, 0.335) }),
  "@cf/zai-org/glm-4.7-flash": model({ price: price(0.06, 0.4), contextTokens: 131_072 }),
  // developers.cloudflare.com/changelog/post/2026-05-08-planned-model-deprecations
  "@cf/meta/llama-3-8b-instruct": ended("2026-05-30", "@cf/zai-org/glm-4.7-flash"),
  "@cf/meta/llama-3.1-8b-instruct": ended("2026-05-30", "@cf/zai-org/glm-4.7-flash"),
  "@cf/meta/llama-3.1-70b-instruct": ended("2026-05-30", "@cf/zai-org/glm-4.7-flash"),
  "@cf/mistral/mistral-7b-instruct-v0.1": ended("2026-05-30", "@cf/zai-org/glm-4.7-flash"),
  "@cf/google/gemma-3-12b-it": ended("2026-05-30", "@cf/google/gemma-4-26b-a4b-it"),
  "@cf/google/gemma-4-26b-a4b-it": model({ price: null }),
  "@cf/baai/bge-small-en-v1.5": model({ price: price(0.02, 0) }),
  "@cf/baai/bge-base-en-v1.5": model({ price: price(0.067, 0) }),
  "@cf/baai/bge-large-en-v1.5": model({ price: price(0.204, 0) }),
};

export const knownModels: Record<string, Record<string, KnownModel>> = {
  openai: openAi,
  gemini,
  "workers-ai": workersAi,
};

/** A dated snapshot has the facts of its model, unless the snapshot itself is listed. */
export function knownModel(provider: string, id: string): KnownModel | null {
  const models = knownModels[provider] ?? {};
  return models[id] ?? models[id.replace(/-\d{4}-\d{2}-\d{2}$/, "")] ?? null;
}
