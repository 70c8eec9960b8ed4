// The ways that a task can take, each with the requests that take it, and what a million tasks may cost.
import { newText } from "../submit-tasks.ts";

export interface Path {
  name: string;
  /** Dollars for a million tasks: what must be met, and what is aimed at. */
  bar: number;
  aim: number;
  layer: "none" | "exact" | "semantic";
  /** The nth request of the path, all different. */
  request: (n: number) => object;
  /** What must have been answered before for the nth request; null when nothing must. */
  before: ((n: number) => object) | null;
  /** A client reads the task's stream to its end, and the model speaks for three seconds. */
  isWatched?: true;
}

const verbs = ["repair", "paint", "rent", "insure", "clean", "deliver", "photograph", "weigh", "pack", "sell"];
const things = ["piano", "bicycle", "garden", "carpet", "boat", "kitchen", "violin", "tractor", "mirror", "lamp"];
const towns = ["Lisbon", "Oslo", "Vienna", "Dublin", "Prague", "Athens", "Warsaw", "Zurich", "Malaga", "Turin"];
const seasons = ["spring", "summer", "autumn", "winter"];
export const differentQuestions = verbs.length * things.length * towns.length * seasons.length;

function subject(n: number): string {
  const [verb, thing, town] = [verbs, things, towns].map((words, digit) => words[Math.floor(n / 10 ** digit) % 10]);
  return `${verb} a ${thing} in ${town} in ${seasons[Math.floor(n / 1000) % seasons.length]}`;
}

const task = (text: string) => ({ text, task_type: "general_analysis" });
const question = (n: number) => task(`How do I ${subject(n)}?`);
const rewording = (n: number) => task(`How can I ${subject(n)}?`);

export const paths: readonly Path[] = [
  {
    name: "uncached",
    bar: 8,
    aim: 7,
    layer: "none",
    request: (n) => ({ ...question(n), use_cache: false }),
    before: null,
  },
  {
    name: "watched, 3 s",
    bar: 34,
    aim: 25,
    layer: "none",
    request: (n) => ({ ...question(n), use_cache: false, stream: true }),
    before: null,
    isWatched: true,
  },
  { name: "new cached text", bar: 14, aim: 12, layer: "none", request: () => task(newText()), before: null },
  { name: "exact hit", bar: 4.5, aim: 3, layer: "exact", request: question, before: question },
  { name: "semantic hit", bar: 11, aim: 9, layer: "semantic", request: rewording, before: question },
];
