// The English texts, a section for each screen. Names in backticks are shown as code. `es.ts` has the same keys.
import { countIn } from "./plural.ts";

const count = countIn("en");
const tasks = (value: number): string => count(value, "task", "tasks");
const calls = (value: number): string => count(value, "model call", "model calls");

export const en = {
  screens: {
    overview: "Overview",
    tasks: "Tasks",
    types: "Types",
    workers: "Workers and queues",
    kafka: "Kafka",
    cache: "Cache",
    "dead-letters": "Dead letters",
    health: "Health",
  },
  frame: {
    skip: "Skip to the content",
    screens: "Screens",
    forgetKey: "Forget key",
    changeColours: (theme: string) => `Colours: ${theme}. Change`,
    themes: { system: "system", light: "light", dark: "dark" },
    caller: "your tenant and role",
    system: "system",
    alerts: (value: number) => count(value, "alert", "alerts"),
    connecting: "Connecting…",
    live: "Live",
    stale: (age: string) => `Stale: last read ${age} ago.`,
  },
  keyForm: {
    label: "API key",
    unknown: "The API does not know this key. Check it and try again.",
    explanation:
      "Enter a key of `API_KEYS` without its tenant and role. A reader may look at everything except Kafka, incidents and settings. A writer may also revoke and replay tasks, and an admin may also clear the cache. The key is kept until you close this tab.",
    open: "Open",
  },
  api: {
    offline: "The API did not answer.",
    misunderstood: (path: string, where: string) => `The answer of ${path} has an unexpected value at ${where}.`,
  },
  parts: {
    question: (action: string) => `${action}?`,
    overTime: (name: string) => `${name} over time`,
    copy: "Copy",
    copied: "Copied",
    close: "Close",
    cancel: "Cancel",
    dismiss: "Dismiss",
    typeToContinue: (word: string) => `Type \`${word}\` to continue`,
    /** `what`: a noun without its article. */
    reading: (what: string) => `Reading ${what}`,
    notRead: (what: string) => `The ${what} cannot be read.`,
    tryAgain: "Try again",
    sortBy: "Sort by",
    originalOrder: "original order",
    taskType: "Task type",
    allTaskTypes: "all",
    notJson: (problem: string) => `This is not JSON: ${problem}`,
  },
  waterfall: { waiting: "waiting", attempt: (attempt: number) => `attempt ${attempt}`, pause: "pause" },
  range: {
    show: "Show",
    "60": { name: "last hour", before: "the hour before" },
    "180": { name: "last 3 hours", before: "the 3 hours before" },
    "1440": { name: "last 24 hours", before: "the 24 hours before" },
    live: { name: "since opened", before: "the hour before" },
  },
  lines: {
    succeeded: "succeeded",
    failed: "failed",
    waiting: "waiting",
    started: "started",
    ofTheAnswers: "of the answers",
    tokens: "tokens",
    spent: "spent",
    allPartitions: "all partitions",
    partition: (partition: string) => `partition ${partition}`,
  },
  comparison: {
    nothing: (when: string) => `none in ${when}`,
    figure: (figure: string, when: string, change: string) => `${figure} in ${when}${change && ` (${change})`}`,
    same: "the same",
    aboutSame: "about the same",
    times: (times: number) => `${times} times as much`,
    notStored: (when: string) =>
      `Minutes of ${when} are no longer stored, so there is nothing to compare with. The setting HISTORY_HOURS says how long minutes are kept.`,
  },
  costs: {
    replay: (value: number, perSecond: number, attempts: number) =>
      `${tasks(value)} ${value === 1 ? "is" : "are"} submitted again, ${perSecond} a second, which takes at most ${calls(attempts)} with their retries.`,
    replayWithOlder: (value: number, perSecond: number, attempts: number) =>
      `At least ${tasks(value)} and all older ones with this cause are submitted again, ${perSecond} a second, and those shown alone may take ${calls(attempts)} with their retries.`,
    seek: (from: string, records: number) =>
      `Every record of ${from} from there on becomes a new task, also if it was a task before: at most ${tasks(records)}, and as many model calls, with more for retries.`,
    seekUnknown: (from: string) =>
      `Every record of ${from} from there on becomes a new task with model calls of its own, also if it was a task before, and how many there are is not known.`,
  },
  overview: {},
  tryIt: {},
  workers: {},
  providers: {},
  health: {},
  incidents: {},
  kafka: {},
  types: {},
  alerts: {},
  tasks: {},
  deadLetters: {},
  cache: {},
};

export type Texts = typeof en;
