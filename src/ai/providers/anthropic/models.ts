// Anthropic's models on its own API; Amazon, Google and Microsoft have other ids and ends. Each figure was read twice on 2026-11-28: prices
// and contexts in the lists of litellm 1.110.2 and genai-prices 0.2.3 (both of November 2026), the rest in litellm's and in the source that
// the comment names, with the day of its text if it has one.
import { ended, type KnownModel, model, price } from "../../known-model.ts";

// Temperature: refused from Opus 4.7 on. github.com/dimagi/open-chat-studio/issues/3371 (2026-05-19) quotes the API's reference,
// github.com/earendil-works/pi/pull/7961 (2026-08-11) tried three models; litellm has the same rule for all.
const silent = { contextTokens: 1_000_000, fixedTemperature: true } as const;
// Thinking (docs.apiyi.com/en/live/2026-11/claude-thinking-guide-refresh, 2026-11-09, and the pages of platform.claude.com/docs/en/models):
// `none` turns it off, `minimal` is thinking only between the calls of tools, `low` is where it cannot be turned off.
const switchable = { ...silent, reasoning: "none" } as const;
const thoughtful = { ...silent, reasoning: "low" } as const;

export const models: Record<string, KnownModel> = {
  // …/haiku-5-5/overview: five times the price for a prompt above 100,000 tokens. It thinks unless thinking is turned off.
  "claude-haiku-5-5": model({ price: price(0.1, 0.5), ...switchable }),
  // …/sonnet-5-5/whats-new-sonnet-5-5
  "claude-sonnet-5-5": model({ price: price(2, 10), ...silent, reasoning: "minimal" }),
  // …/opus-5-5/whats-new-opus-5-5
  "claude-opus-5-5": model({ price: price(4, 20), ...thoughtful }),
  // Not in litellm's list: github.com/null-lnp/aix-code-releases/releases/tag/cli-v2.25.1 (2026-11-09)
  "claude-fable-5-2": model({ price: price(8, 40), ...thoughtful }),
  "claude-fable-5-1": model({ price: price(10, 50), ...thoughtful }),
  "claude-fable-5": model({ price: price(10, 50), ...thoughtful }),
  "claude-opus-5": model({ price: price(5, 25), ...switchable }),
  "claude-sonnet-5": model({ price: price(2, 10), ...switchable }),
  // These think only when they are asked to.
  "claude-opus-4-8": model({ price: price(5, 25), ...silent }),
  "claude-opus-4-7": model({ price: price(5, 25), ...silent }),
  "claude-opus-4-6": model({ price: price(5, 25), contextTokens: 1_000_000 }),
  "claude-sonnet-4-6": model({ price: price(3, 15), contextTokens: 1_000_000 }),
  "claude-haiku-4-5": model({ price: price(1, 5), contextTokens: 200_000 }),
  // Ends: the list of Anthropic's SDK, @anthropic-ai/sdk 1.14.0 (2026-11-24), and its changelog
  "claude-opus-4-5": model({ price: price(5, 25), contextTokens: 200_000, endsOn: "2027-01-22" }),
  "claude-sonnet-4-5": model({ price: price(3, 15), contextTokens: 200_000, endsOn: "2026-11-30" }),
  // github.com/dimagi/open-chat-studio/issues/3169 (2026-04-15), github.com/ottto-ai/ai-provider-watch (2026-06-17)
  "claude-sonnet-4-20250514": ended("2026-06-15", "claude-sonnet-4-6"),
  "claude-opus-4-20250514": ended("2026-06-15"),
};
