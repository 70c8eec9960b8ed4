// What takes the batches of the queues: the Worker of the test that runs. A file ends when its batches have: a reset of the storage leaves
// out an object that is at work, and the next file would find there what this one left.
import { vi } from "vitest";
import entry from "../../src/index.ts";
import { patience } from "../patience.ts";

let running = 0;

type Handler = NonNullable<typeof entry.queue>;

export function consumeBatchesWith(handler: (...delivery: Parameters<Handler>) => unknown): void {
  entry.queue = async (batch, env, context) => {
    running += 1;
    try {
      await handler(batch, env, context);
    } finally {
      running -= 1;
    }
  };
}

/** Later messages of this file are acknowledged without any work. */
export async function endOfBatches(): Promise<void> {
  entry.queue = () => undefined;
  await vi.waitUntil(() => running === 0, patience);
}
