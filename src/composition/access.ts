// The limits of a tenant: its writes per minute, and the daily cost of its calls to models.
import { CloudflareRateLimiter } from "../access/cloudflare-rate-limiter.ts";
import { DailyBudget } from "../access/daily-budget.ts";
import { EmbeddedRateLimiter } from "../access/embedded-rate-limiter.ts";
import type { RateLimiter } from "../access/rate-limiter.ts";
import type { Config } from "../config/config.ts";

export function createRateLimiter(env: Env, config: Config): RateLimiter {
  if (config.RATE_LIMITER === "cloudflare") return new CloudflareRateLimiter(env.RATE_LIMIT);
  return new EmbeddedRateLimiter((tenant) => env.RATE_LIMIT_WINDOW.getByName(tenant), config.RATE_LIMIT_PER_MINUTE);
}

export function createDailyBudget(env: Env, config: Config): DailyBudget {
  return new DailyBudget(config.DAILY_BUDGET_USD, (tenant) => env.DAILY_SPEND.getByName(tenant), Date.now);
}
