// The timer by which shards save their counters and claims, a second after they changed.
import { vi } from "vitest";

/** Of the timer in task-shard.ts. */
const saveMs = 1000;

export interface HeldSaves {
  release(): void;
}

type Timer = (work: () => void, ms?: number) => unknown;

function replaceSaveTimer(replacement: (work: () => void, setTimer: Timer) => unknown): HeldSaves {
  const setTimer = globalThis.setTimeout;
  const timers = vi
    .spyOn(globalThis, "setTimeout")
    .mockImplementation(((work: () => void, ms?: number) =>
      ms === saveMs ? replacement(work, setTimer) : setTimer(work, ms)) as unknown as typeof setTimeout);
  return { release: () => timers.mockRestore() };
}

/** Shards do not save by their timer, so that the end of a shard is a crash before they saved. */
export const holdSaves = (): HeldSaves => replaceSaveTimer(() => 0);

/** The second of each shard's timer is over when the test calls `pass`. A shard cannot be restarted before. */
export function delaySaves(): HeldSaves & { pass(): void } {
  let isOver = false;
  // Each shard asks in its own context.
  const wait = (work: () => void, setTimer: Timer): unknown =>
    setTimer(() => (isOver ? work() : wait(work, setTimer)), 20);
  const { release } = replaceSaveTimer(wait);
  const pass = () => {
    isOver = true;
  };
  return {
    pass,
    release: () => {
      pass();
      release();
    },
  };
}
