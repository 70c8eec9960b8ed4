// Runs full garbage collections while no request waits for an answer. It is part of the local runtime, in the Worker's isolate and
// in that of the simulated queue. Only full collections free what a request leaves behind. V8 starts them during a burst, and then
// every request waits for them; under a load without pauses this still happens.

/** A collection stops its isolate for about 25 ms and may delay a request, so it runs once in this many requests and batches. */
const runsPerCollection = 1000;
/** Requests with a shorter pause between them belong to one burst. */
const idleMs = 10;

interface RequestContext {
  waitUntil(promise: Promise<unknown>): void;
}

export interface IdleCollector {
  /** Runs a request, whose client waits. */
  request<T>(context: RequestContext, run: () => T | Promise<T>): Promise<T>;
  /** Runs a batch of messages, for which no client waits. */
  batch<T>(run: () => T | Promise<T>): Promise<T>;
}

/** For one isolate, all of whose work goes through it. V8's `gc` is there when its flags expose it. */
export function createIdleCollector(collect: () => void = globalThis.gc ?? (() => {})): IdleCollector {
  let waiting = 0;
  let answeredAt = 0;
  let runs = 0;
  let watching = false;

  const isBurst = () => Date.now() - answeredAt < idleMs;

  function collectIfIdle(): void {
    if (runs < runsPerCollection || waiting > 0 || isBurst()) return;
    runs = 0;
    collect();
  }

  async function watch(): Promise<void> {
    watching = true;
    // A request that is open now begins the watch anew when it is answered.
    do {
      await new Promise((resolve) => setTimeout(resolve, idleMs));
    } while (waiting === 0 && isBurst());
    watching = false;
    collectIfIdle();
  }

  return {
    async request(context, run) {
      waiting += 1;
      try {
        return await run();
      } finally {
        waiting -= 1;
        runs += 1;
        answeredAt = Date.now();
        if (runs >= runsPerCollection && waiting === 0 && !watching) context.waitUntil(watch());
      }
    },
    async batch(run) {
      try {
        return await run();
      } finally {
        runs += 1;
        collectIfIdle();
      }
    },
  };
}
