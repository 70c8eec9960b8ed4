// Asks GET /health regularly and reports a runtime that does not answer. Only the time in which this process runs is counted: after
// a laptop has slept, or this process was stopped, its timer is late, and the delay says nothing about the runtime.

/** Each request writes a line to the log, so requests are not sent more often. */
const requestIntervalMs = 15_000;
const tickMs = 250;
/** The longest time that one tick adds: more than its delay on a busy machine, and short compared with the deadline. */
const maxTickMs = 4 * tickMs;

export interface HealthWatch {
  /** Sends the request; settles with any answer. */
  ask: (signal: AbortSignal) => Promise<unknown>;
  /** How long the runtime may leave requests without an answer while this process runs. */
  deadlineMs: number;
  onSilent: () => void;
  now?: () => number;
}

/** Returns the function that ends the watch. */
export function watchHealth({ ask, deadlineMs, onSilent, now = () => performance.now() }: HealthWatch): () => void {
  const intervalMs = Math.min(requestIntervalMs, deadlineMs / 2);
  const ended = new AbortController();
  let tickedAt = now();
  let sinceRequestMs = 0;
  /** Since the first request after the last answer. */
  let silentMs = 0;
  let isWaiting = false;

  const sendRequest = () => {
    isWaiting = true;
    sinceRequestMs = 0;
    // Earlier requests stay open, since a late answer counts as well.
    ask(ended.signal).then(
      () => {
        isWaiting = false;
        silentMs = 0;
      },
      () => undefined,
    );
  };
  const timer = setInterval(() => {
    const tick = Math.min(now() - tickedAt, maxTickMs);
    tickedAt = now();
    sinceRequestMs += tick;
    if (isWaiting) silentMs += tick;
    if (silentMs >= deadlineMs) {
      stop();
      onSilent();
    } else if (sinceRequestMs >= intervalMs) {
      sendRequest();
    }
  }, tickMs);
  timer.unref();
  function stop(): void {
    clearInterval(timer);
    ended.abort();
  }
  return stop;
}
