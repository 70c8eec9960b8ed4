import type { CacheExplanation } from "../cache/cache-types.ts";

/** What becomes of a message: done and never again (null), or again after a while. `outcome` is for the log. */
export interface Verdict {
  outcome: string;
  retryAfterSeconds: number | null;
  /** The trace of the task, when it has one. */
  traceId?: string | undefined;
  /** What the cache decided, when the task succeeded. */
  cache?: CacheExplanation | undefined;
}
