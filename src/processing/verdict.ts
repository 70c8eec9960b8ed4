/** What becomes of a message: done and never again (null), or again after a while. `outcome` is for the log. */
export interface Verdict {
  outcome: string;
  retryAfterSeconds: number | null;
  /** The trace of the task, when it has one. */
  traceId?: string | undefined;
}
