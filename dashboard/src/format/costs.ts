// What an action will do and cost, in one sentence, before it is done.
import { number } from "./numbers.ts";

const tasks = (count: number): string => (count === 1 ? "1 task" : `${number(count)} tasks`);
const calls = (count: number): string => (count === 1 ? "1 model call" : `${number(count)} model calls`);

/** `mostAttempts`: of all the tasks together. */
export const replayCost = (count: number, hasOlder: boolean, mostAttempts: number, perSecond: number): string =>
  hasOlder
    ? `At least ${tasks(count)} and all older ones with this cause are submitted again, ${perSecond} a second, and those shown alone may take ${calls(mostAttempts)} with their retries.`
    : `${tasks(count)} ${count === 1 ? "is" : "are"} submitted again, ${perSecond} a second, which takes at most ${calls(mostAttempts)} with their retries.`;

/** `records`: at most so many are read again; null when nobody knows. */
export function seekCost({ topic, partition }: { topic: string; partition: number }, records: number | null): string {
  if (records === null)
    return `Every record of ${topic}/${partition} from there on becomes a new task with model calls of its own, also if it was a task before, and how many there are is not known.`;
  return `Every record of ${topic}/${partition} from there on becomes a new task, also if it was a task before: at most ${tasks(records)}, and as many model calls, with more for retries.`;
}
