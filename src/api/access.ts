// Checks the key, the write limit and the daily budget of a request. When a check cannot be made, the request is refused.
import { authenticate, type Caller, isAuthorized } from "../access/caller.ts";
import { budgetSpentMessage } from "../access/daily-budget.ts";
import type { ApiServices } from "../composition/services.ts";
import { log } from "../telemetry/log.ts";
import { Problem, unavailable } from "./problem.ts";
import type { Route } from "./route.ts";

const anonymous: Caller = { tenant: "", role: "reader", keyId: null };

/** The caller, if the route is open to it; throws otherwise. */
export async function authorize(
  request: Request,
  { role, tenants }: Pick<Route, "role" | "tenants">,
  { config }: Pick<ApiServices, "config">,
): Promise<Caller> {
  const isClosed = config.API_KEYS.length === 0 && config.OPEN_TENANT === "";
  if (role === "always" || (role === "open" && !isClosed)) return anonymous;
  if (role === "open") throw refusal("no_keys_configured", request);
  const authorization = request.headers.get("authorization") ?? undefined;
  const caller = await authenticate(authorization, config.API_KEYS, config.OPEN_TENANT);
  if (!caller.ok) throw refusal(caller.error.reason, request);
  if (!isAuthorized(caller.value, role)) {
    throw new Problem("forbidden", `This needs the role ${role}, but the key has the role ${caller.value.role}.`);
  }
  if (tenants && !tenants(config).includes(caller.value.tenant)) {
    const setting = config.KAFKA_TOPICS === "" ? "tenant in the setting KAFKA_TENANT" : "tenants in KAFKA_TOPICS";
    throw new Problem("forbidden", `Kafka serves only the ${setting}.`);
  }
  return caller.value;
}

/** Uses `units` writes of the limit and returns the headers that report what is left. */
export async function useWriteLimit(
  tenant: string,
  units: number,
  { config, rateLimiter }: Pick<ApiServices, "config" | "rateLimiter">,
): Promise<Record<string, string>> {
  const limit = config.RATE_LIMIT_PER_MINUTE;
  if (limit === 0) return {};
  const decision = await rateLimiter.take(tenant, units).catch((error: unknown) => {
    log("error", { event: "rate_limiter_failed", error: String(error) });
    throw unavailable("The rate limiter did not answer.");
  });
  const headers: Record<string, string> = {
    "RateLimit-Limit": String(limit),
    "RateLimit-Reset": String(decision.resetSeconds),
  };
  if (decision.remaining !== null) headers["RateLimit-Remaining"] = String(decision.remaining);
  if (decision.allowed) return headers;
  const message = `The limit of ${limit} writes a minute is reached. The next minute begins in ${decision.resetSeconds} s.`;
  throw new Problem("rate_limited", message, { headers: { ...headers, "Retry-After": String(decision.resetSeconds) } });
}

/** Unix milliseconds until which the tenant's budget is spent; null while some of it is left. */
export function budgetClosedUntil(tenant: string, { budget }: Pick<ApiServices, "budget">): Promise<number | null> {
  return budget.exhaustedUntil(tenant).catch((error: unknown) => {
    log("error", { event: "budget_unreachable", tenant, error: String(error) });
    throw unavailable("The daily budget could not be read.");
  });
}

/** The error for a request that only a model could answer. */
export function budgetProblem(until: number, { budget, now }: Pick<ApiServices, "budget" | "now">): Problem {
  const seconds = Math.ceil((until - now()) / 1000);
  return new Problem(
    "budget_spent",
    `${budgetSpentMessage(budget.limitUsd, until)}. Answers from the cache are still served.`,
    {
      headers: { "Retry-After": String(seconds) },
    },
  );
}

function refusal(reason: "no_keys_configured" | "key_missing" | "key_unknown", { headers }: Request): Problem {
  // A browser that is asked for Basic authentication opens a dialog over the page, and then sends the key also for other sites' pages.
  const isBrowser = headers.get("user-agent")?.startsWith("Mozilla/") ?? false;
  const schemes = isBrowser ? ["Bearer"] : ["Bearer", "Basic"];
  const challenge = {
    headers: { "WWW-Authenticate": schemes.map((scheme) => `${scheme} realm="ai-eventstream"`).join(", ") },
  };
  switch (reason) {
    case "no_keys_configured":
      return new Problem(reason, "No API keys are set. Run `wrangler secret put API_KEYS` and enter tenant:role:key.");
    case "key_missing":
      return new Problem(
        reason,
        "Send an API key: Authorization: Bearer <key>, or Basic with the key as the password.",
        challenge,
      );
    case "key_unknown":
      return new Problem(reason, "The API key is not known.", challenge);
    default:
      return reason satisfies never;
  }
}
