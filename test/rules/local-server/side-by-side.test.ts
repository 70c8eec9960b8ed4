import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deliverSideBySide } from "../../../scripts/local-server/side-by-side.ts";

const minute = 60_000;

/** A queue as Miniflare's: a message asks for a delivery when none is planned, and a delivery takes the first messages. */
class Queue {
  readonly batches: string[][] = [];
  readonly #waiting: string[] = [];
  readonly #consume: (batch: string[]) => Promise<void>;
  readonly #setTimeout: ReturnType<typeof deliverSideBySide>;
  readonly #batchSize: number;
  #isPlanned = false;

  constructor(
    consume: (batch: string[]) => Promise<void>,
    { maxConcurrency = 2, maxBatchSize = 4, maxBatchTimeout = 0 } = {},
  ) {
    this.#consume = consume;
    this.#batchSize = maxBatchSize;
    this.#setTimeout = deliverSideBySide(() => ({ maxConcurrency, maxBatchSize, maxBatchTimeout }));
  }

  send(...names: string[]): void {
    for (const name of names) {
      this.#setTimeout(() => {
        this.#waiting.push(name);
        this.#plan();
      }, 0);
    }
  }

  #plan(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    this.#setTimeout(this.#deliver, 0);
  }

  readonly #deliver = async () => {
    const batch = this.#waiting.splice(0, this.#batchSize);
    this.batches.push(batch);
    await this.#consume(batch);
    this.#isPlanned = false;
    if (this.#waiting.length > 0) this.#plan();
  };
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("the batches of a queue", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("are no more than max_concurrency at a time, and the next one leaves when one has ended", async () => {
    const queue = new Queue(([name]) => wait(name === "slow" ? minute : 1000), { maxBatchSize: 1 });
    queue.send("slow", "a", "b", "c");
    await pass(10);
    expect(queue.batches).toEqual([["slow"], ["a"]]);
    await pass(1000);
    expect(queue.batches).toEqual([["slow"], ["a"], ["b"]]);
    await pass(1000);
    expect(queue.batches).toEqual([["slow"], ["a"], ["b"], ["c"]]);
  });

  it("wait for max_batch_timeout unless they are full, also while another one is out", async () => {
    const queue = new Queue(() => wait(minute), { maxBatchSize: 2, maxBatchTimeout: 5 });
    queue.send("a", "b");
    await pass(10);
    expect(queue.batches).toEqual([["a", "b"]]);
    queue.send("c");
    await pass(4900);
    expect(queue.batches).toHaveLength(1);
    await pass(200);
    expect(queue.batches).toEqual([["a", "b"], ["c"]]);
  });

  it("are never empty, and hold each message once, however many are sent together", async () => {
    const queue = new Queue(() => wait(10), { maxConcurrency: 3 });
    const names = Array.from({ length: 50 }, (_, n) => `message ${n}`);
    queue.send(...names.slice(0, 30));
    await pass(15);
    queue.send(...names.slice(30));
    await pass(1000);
    expect(queue.batches.flat()).toEqual(names);
    expect(queue.batches.filter((batch) => batch.length === 0)).toEqual([]);
  });
});
