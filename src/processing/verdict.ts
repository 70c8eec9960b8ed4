/** What happens to a message: it is acknowledged (null) or retried after a pause. `outcome` is for the log. */
export interface Verdict {
  outcome: string;
  retryAfterSeconds: number | null;
  /** The trace of the task, when it has one. */
  traceId?: string | undefined;
}
