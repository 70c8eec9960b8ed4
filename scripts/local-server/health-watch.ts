// Judges by GET /health whether the runtime still answers. Time counts only while this process is awake: a laptop that slept, or
// a process that was stopped, wakes to a timer that is late, and what it is late by is no time of silence.

/** A question is a line of the log: so it is asked no oftener. */
const askEveryMs = 15_000;
const tickMs = 250;
/** What one tick can count for: more than it is late by on a busy machine, little beside the deadline. */
const longestTickMs = 4 * tickMs;

export interface HealthWatch {
  /** Asks the runtime; settles with whatever it answers. */
  ask: (signal: AbortSignal) => Promise<unknown>;
  /** How long a question may stay without an answer while we are awake. */
  deadlineMs: number;
  onSilent: () => void;
  now?: () => number;
}

/** Returns the function that ends the watch. */
export function watchHealth({ ask, deadlineMs, onSilent, now = () => performance.now() }: HealthWatch): () => void {
  const intervalMs = Math.min(askEveryMs, deadlineMs / 2);
  const ended = new AbortController();
  let tickedAt = now();
  let sinceAskedMs = 0;
  /** Since the first question after the last answer. */
  let silentMs = 0;
  let isAsked = false;

  const askAgain = () => {
    isAsked = true;
    sinceAskedMs = 0;
    // A late answer counts as well: questions stay open beside each other.
    ask(ended.signal).then(
      () => {
        isAsked = false;
        silentMs = 0;
      },
      () => undefined,
    );
  };
  const timer = setInterval(() => {
    const tick = Math.min(now() - tickedAt, longestTickMs);
    tickedAt = now();
    sinceAskedMs += tick;
    if (isAsked) silentMs += tick;
    if (silentMs >= deadlineMs) {
      stop();
      onSilent();
    } else if (sinceAskedMs >= intervalMs) {
      askAgain();
    }
  }, tickMs);
  timer.unref();
  function stop(): void {
    clearInterval(timer);
    ended.abort();
  }
  return stop;
}
