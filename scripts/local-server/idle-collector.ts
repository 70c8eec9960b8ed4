// Full garbage collections while nobody waits for an answer. This runs in the local runtime: in the Worker's isolate and in that of
// the simulated queue. What a request leaves behind is freed by full collections alone; left to V8 they come in the midst of a
// burst, and every request waits for them. Under a load that never pauses they still do.

/** A collection stops its isolate for about 25 ms: after so many requests and batches it is worth it. */
const enoughRuns = 200;
/** Requests that come closer together than this belong to one burst. */
const idleMs = 10;

interface RequestContext {
  waitUntil(promise: Promise<unknown>): void;
}

export interface IdleCollector {
  /** Runs what somebody waits for. */
  request<T>(context: RequestContext, run: () => T | Promise<T>): Promise<T>;
  /** Runs what nobody waits for. */
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
    if (runs < enoughRuns || waiting > 0 || isBurst()) return;
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
        if (runs >= enoughRuns && waiting === 0 && !watching) context.waitUntil(watch());
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
