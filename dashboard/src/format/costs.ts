// What an action will do and cost, before it is done.
import { texts } from "../texts/texts.ts";

/** `records`: at most so many are read again; null when nobody knows. */
export function seekCost({ topic, partition }: { topic: string; partition: number }, records: number | null): string {
  const { seek, seekUnknown } = texts.value.costs;
  const from = `${topic}/${partition}`;
  return records === null ? seekUnknown(from) : seek(from, records);
}
