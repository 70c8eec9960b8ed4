// The port to what lets equal requests in flight share one answer. Best effort: it may name two leaders (a lease ran out,
// the object was restarted or cannot be reached), never none. Answers are strings and come back exactly as given.
import type { ModelError } from "../ai/model-error.ts";

/** Proof of leadership. */
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
  /** Waiting requests of this isolate have the answer when this returns; the promise ends when all others can have it too. */
  complete(key: string, token: LeaderToken, answer: string): Promise<void>;
  /** The leader failed: one waiting request is made leader, and a second failure is everybody's. */
  release(key: string, token: LeaderToken, error: ModelError): Promise<void>;
}
