// Keeps shards from saving their counters by their timer, so that the end of a shard is a crash before they were saved.
import { vi } from "vitest";

/** Of the timer in task-shard.ts. */
const saveMs = 1000;

export function holdSaves(): { release(): void } {
  const setTimer = globalThis.setTimeout;
  const timers = vi
    .spyOn(globalThis, "setTimeout")
    .mockImplementation(((work: () => void, ms?: number) =>
      ms === saveMs ? 0 : setTimer(work, ms)) as unknown as typeof setTimeout);
  return { release: () => timers.mockRestore() };
}
