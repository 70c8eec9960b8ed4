// Retries that wait minutes, always the same: the platform's own alarm must not ring before the test does.
import { env } from "cloudflare:workers";
import { vi } from "vitest";

/** For shards opened from now on. Answers what ends it. */
export function steadyRetries(): () => void {
  const chance = vi.spyOn(Math, "random").mockReturnValue(0.5);
  Object.assign(env, { RETRY_BASE_MS: "300000" });
  return () => {
    chance.mockRestore();
    Object.assign(env, { RETRY_BASE_MS: "1000" });
  };
}
