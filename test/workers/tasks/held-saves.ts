// Keeps shards from saving their counters and claims by their timer, so that the end of a shard is a crash before they were saved.
import { vi } from "vitest";

/** Of the timer in task-shard.ts. */
const saveMs = 1000;

export interface HeldSaves {
  /** The second of each shard's timer is over. */
  pass(): void;
  release(): void;
}

export function holdSaves(): HeldSaves {
  const setTimer = globalThis.setTimeout;
  let isHeld = true;
  // Each shard asks in its own context whether its second is over.
  const wait = (work: () => void): unknown => setTimer(() => (isHeld ? wait(work) : work()), 20);
  const timers = vi
    .spyOn(globalThis, "setTimeout")
    .mockImplementation(((work: () => void, ms?: number) =>
      ms === saveMs ? wait(work) : setTimer(work, ms)) as unknown as typeof setTimeout);
  const pass = () => {
    isHeld = false;
  };
  return {
    pass,
    release: () => {
      pass();
      timers.mockRestore();
    },
  };
}
