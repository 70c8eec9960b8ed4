// Sorts Flower's list of tasks, which can be longer than memory allows to hold. So the tasks are read several times if necessary, and
// each time the next ones in the order are kept.
import type { SortKey } from "./flower-query.ts";
import type { FlowerTask } from "./flower-view.ts";

/** At about 1.2 KB of a task, 24 MB of the 128 MB that an isolate has. */
const maxHeld = 20_000;
const pageSize = 1000;

/** The first `wanted` tasks in the order. A task without the value comes before those that have it, as in Flower. */
export async function* firstSorted(
  read: () => AsyncGenerator<FlowerTask[], void>,
  { key, isDescending }: { key: SortKey; isDescending: boolean },
  wanted: number,
  held = maxHeld,
): AsyncGenerator<FlowerTask[], void> {
  const compare = (one: FlowerTask, other: FlowerTask) =>
    (isDescending ? -1 : 1) * (compareValues(one[key], other[key]) || compareValues(one.uuid, other.uuid));
  let last: FlowerTask | undefined;
  for (let left = wanted; left > 0; left -= held) {
    let next: FlowerTask[] = [];
    for await (const page of read()) {
      const later = page.filter((task) => !last || compare(task, last) > 0);
      next = [...next, ...later].sort(compare).slice(0, Math.min(left, held));
    }
    for (let at = 0; at < next.length; at += pageSize) yield next.slice(at, at + pageSize);
    if (next.length < held) return;
    last = next.at(-1);
  }
}

function compareValues(one: string | number | null, other: string | number | null): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  return one < other ? -1 : one > other ? 1 : 0;
}
