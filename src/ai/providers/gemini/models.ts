// Models of the Gemini API; Vertex AI has other ends. Each figure was read twice on 2026-11-28: prices in the lists of litellm 1.110.2 and
// genai-prices 0.2.3 (both of November 2026), the rest in litellm's, or in two pages of Google, and in the source that the comment names, with
// the day of its text if it has one.
import { ended, type KnownModel, model, price } from "../../known-model.ts";

const minimal = { contextTokens: 1_048_576, reasoning: "minimal" } as const;
// Temperature: ignored from 3.6 and 3.5-flash-lite on. github.com/anomalyco/opencode/pull/38924 (2026-07-26) quotes
// ai.google.dev/gemini-api/docs/latest-model; litellm leaves it out too.
const lite = { ...minimal, fixedTemperature: true } as const;
const low = { contextTokens: 1_048_576, reasoning: "low", fixedTemperature: true } as const;
// ai.google.dev/gemini-api/docs/pricing (2026-10-07): half price until the end of 2026
const flash = { price: price(0.75, 3.75), laterPrice: { ...price(1.5, 7.5), from: "2027-01-01" } } as const;

export const models: Record<string, KnownModel> = {
  // docs.laozhang.ai/announcements/gemini-4-hydrogen-2026-11, apidog.com/blog/gemini-4-hydrogen-api (2026-11-13)
  "gemini-4-hydrogen": model({ price: price(1.5, 7.5), ...low }),
  // ai.google.dev/gemini-api/docs/generate-content/latest-model, github.com/BerriAI/litellm/discussions/46238
  "gemini-4-argon": model({ price: price(2, 10), laterPrice: { ...price(4, 20), from: "2026-12-01" }, ...low }),
  // Least thinking: docs.cloud.google.com/gemini-enterprise-agent-platform/models/guides/gemini-3-8-flash, and
  // github.com/dzivkovi/video-intel/releases/tag/v2.7.1 (2026-09-19), whose request with `minimal` was refused
  "gemini-3.8-flash": model({ ...flash, ...low }),
  // Least thinking: docs.cloud.google.com/…/guides/gemini-3-6-flash, docs.apiyi.com/api-capabilities/gemini-3-6-flash (2026-07-22)
  "gemini-3.6-flash": model({ ...flash, ...lite }),
  // github.com/simstudioai/sim/pull/5812 (2026-07-21)
  "gemini-3.5-flash-lite": model({ price: price(0.3, 2.5), ...lite }),
  // ai.google.dev/gemini-api/docs/changelog, 2026-10-08: deprecated, and requests are routed to the replacement. No source says at which
  // price; this is its own, the higher. qiita.com/picnic/items/54cd70948168472291b4
  "gemini-3.5-flash": model({ price: price(1.5, 9), ...lite, endsOn: "2026-10-08", replacement: "gemini-3.6-flash" }),
  "gemini-3.7-flash": model({ ...flash, ...low, endsOn: "2026-10-08", replacement: "gemini-3.8-flash" }),
  // ai.google.dev/gemini-api/docs/deprecations; least thinking: github.com/Zoo-Code-Org/Zoo-Code/pull/331
  "gemini-3.1-flash-lite": model({ price: price(0.25, 1.5), ...minimal, endsOn: "2027-05-07" }),
  // dev.to/aideprecations quotes ai.google.dev/gemini-api/docs/deprecations (2026-11-10): requests are then routed to the replacement, at
  // its price; flash-lite "is not deprecated".
  "gemini-2.5-flash": model({
    price: price(0.3, 2.5),
    contextTokens: 1_048_576,
    endsOn: "2026-12-01",
    replacement: "gemini-3.5-flash-lite",
  }),
  "gemini-2.5-pro": model({
    price: price(1.25, 10),
    contextTokens: 1_048_576,
    endsOn: "2026-12-01",
    replacement: "gemini-3.8-flash",
  }),
  "gemini-2.5-flash-lite": model({ price: price(0.1, 0.4), contextTokens: 1_048_576 }),
  // firebase.google.com/docs/ai-logic, ai.google.dev/gemini-api/docs/changelog
  "gemini-2.0-flash": ended("2026-06-01"),
  "gemini-2.0-flash-lite": ended("2026-06-01"),
  // ai.google.dev/gemini-api/docs/pricing
  "gemini-embedding-2": model({ price: price(0.2, 0), contextTokens: 8192 }),
  // developers.googleblog.com/en/gemini-embedding-available-gemini-api. Only litellm names an end.
  "gemini-embedding-001": model({ price: price(0.15, 0), contextTokens: 2048 }),
  // ai.google.dev/gemini-api/docs/changelog
  "text-embedding-004": ended("2026-01-14"),
};
