// Sorts Flower's list of tasks. Only the tasks that can be in the answer are held in memory.
import type { SortKey } from "./flower-query.ts";
import type { FlowerTask } from "./flower-view.ts";

/** At about 1.2 KB of a task, 24 MB of the 128 MB that an isolate has. */
const maxSorted = 20_000;
const pageSize = 1000;

/** The first `wanted` tasks in the order, at most 20,000. A task without the value comes before those that have it, as in Flower. */
export async function* firstSorted(
  pages: AsyncGenerator<FlowerTask[], void>,
  { key, isDescending }: { key: SortKey; isDescending: boolean },
  wanted: number,
): AsyncGenerator<FlowerTask[], void> {
  const compare = (one: FlowerTask, other: FlowerTask) =>
    (isDescending ? -1 : 1) * (compareValues(one[key], other[key]) || compareValues(one.uuid, other.uuid));
  let first: FlowerTask[] = [];
  for await (const page of pages) first = [...first, ...page].sort(compare).slice(0, Math.min(wanted, maxSorted));
  for (let at = 0; at < first.length; at += pageSize) yield first.slice(at, at + pageSize);
}

function compareValues(one: string | number | null, other: string | number | null): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  return one < other ? -1 : one > other ? 1 : 0;
}
