import type { DeadLetter } from "../api/shapes-of-tasks.ts";

/** Not replayed yet, and not a Kafka record that could not be read as a task: such a record must be edited first. */
export const mayBeReplayedAsIs = ({ replayed_as, attempts, payload }: DeadLetter): boolean =>
  replayed_as === null && !(attempts === 0 && payload.source !== null);
