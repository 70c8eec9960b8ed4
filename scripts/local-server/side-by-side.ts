// Delivers up to `max_concurrency` batches of a simulated queue side by side, as Cloudflare does.
// Miniflare's queue has one function that takes the next messages, calls the consumer and then acknowledges them, retries them or moves
// them to the dead-letter queue. It may run several times at once, but its timer starts it again only when it has ended. So this
// function stands in for `setTimeout` of the queue's timers, which gets callbacks of two kinds: each message's, which adds the message
// and asks for a delivery meanwhile, and that function, which is recognized by being asked for then.

/** Of the queue's isolate: `max_concurrency` by queue. */
export const concurrencyBinding = "QUEUE_MAX_CONCURRENCY";

interface Consumer {
  /** Batches at once. */
  maxConcurrency: number;
  maxBatchSize: number;
  /** Seconds that messages wait while they are fewer than a batch may hold. */
  maxBatchTimeout: number;
}

/** What the queue gets instead of a timer; it may clear it. */
const noTimer = 0;

/** For one queue, which knows its name, and so its consumer, from the first message on. */
export function deliverSideBySide(consumerOf: () => Consumer) {
  let deliver: (() => unknown) | undefined;
  let isAdding = false;
  let waiting = 0;
  let deliveries = 0;
  let next: { timer: ReturnType<typeof setTimeout>; delayMs: number } | undefined;

  function add(message: () => unknown): void {
    waiting += 1;
    isAdding = true;
    try {
      message();
    } finally {
      isAdding = false;
    }
    plan();
  }

  /** A timer even without a delay, so that messages that were sent together leave together. */
  function plan(): void {
    const { maxConcurrency, maxBatchSize, maxBatchTimeout } = consumerOf();
    if (waiting === 0 || deliveries >= maxConcurrency) return;
    const delayMs = waiting < maxBatchSize ? maxBatchTimeout * 1000 : 0;
    if (next) {
      if (next.delayMs <= delayMs) return;
      clearTimeout(next.timer);
    }
    next = { timer: setTimeout(deliverWaiting, delayMs), delayMs };
  }

  function deliverWaiting(): void {
    next = undefined;
    const { maxConcurrency, maxBatchSize } = consumerOf();
    while (waiting > 0 && deliveries < maxConcurrency) {
      waiting -= Math.min(waiting, maxBatchSize);
      void deliverBatch();
    }
  }

  async function deliverBatch(): Promise<void> {
    deliveries += 1;
    try {
      await deliver?.();
    } finally {
      deliveries -= 1;
      plan();
    }
  }

  return (callback: () => unknown, delayMs: number): unknown => {
    if (isAdding) deliver = callback;
    return callback === deliver ? noTimer : setTimeout(add, delayMs, callback);
  };
}
