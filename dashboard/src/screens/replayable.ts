import type { DeadLetter } from "../api/shapes-of-tasks.ts";

/** Not replayed yet, and no record that was refused unread: that one must be edited first. */
export const mayBeReplayedAsIs = ({ replayed_as, attempts, payload }: DeadLetter): boolean =>
  replayed_as === null && !(attempts === 0 && payload.source !== null);
