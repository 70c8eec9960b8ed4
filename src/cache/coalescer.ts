// The port for coalescing: equal requests in flight share one answer. Best effort: there may be two leaders (a lease ran out,
// the object restarted or cannot be reached), but never none. Answers are strings and come back unchanged.
import type { ModelError } from "../ai/model-error.ts";

/** Proves that its holder is the leader. */
export interface LeaderToken {
  readonly id: string;
}

export type Joined =
  /** Compute the answer, then call `complete` or `release`. */
  | { role: "leader"; token: LeaderToken }
  | { role: "follower"; answer: string }
  /** The shared attempts failed, or the caller's own signal aborted. */
  | { role: "failed"; error: ModelError };

export interface Coalescer {
  /** Waits while another request computes the same key. Never rejects. */
  join(key: string, signal: AbortSignal): Promise<Joined>;
  /** Waiting requests of this isolate get the answer at once; the promise resolves when those of other isolates can get it. */
  complete(key: string, token: LeaderToken, answer: string): Promise<void>;
  /** The leader failed: one waiting request becomes leader, and a second failure goes to all waiting requests. */
  release(key: string, token: LeaderToken, error: ModelError): Promise<void>;
}
