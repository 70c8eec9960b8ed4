// What an action will do and cost, before it is done.
import { texts } from "../texts/texts.ts";

/** `mostAttempts`: of all the tasks together. */
export function replayCost(count: number, hasOlder: boolean, mostAttempts: number, perSecond: number): string {
  const { replay, replayWithOlder } = texts.value.costs;
  return (hasOlder ? replayWithOlder : replay)(count, perSecond, mostAttempts);
}

/** `records`: at most so many are read again; null when nobody knows. */
export function seekCost({ topic, partition }: { topic: string; partition: number }, records: number | null): string {
  const { seek, seekUnknown } = texts.value.costs;
  const from = `${topic}/${partition}`;
  return records === null ? seekUnknown(from) : seek(from, records);
}
