// The English texts, a section for each screen. Names in backticks are shown as code. `es.ts` has the same keys.
import { duration, number, percent, usd } from "../format/numbers.ts";
import type { AlertWords } from "./alert-words.ts";
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
  alerts: {
    title: "Alerts",
    /** By rule. */
    names: {
      queue_length: "queue length",
      oldest_message: "oldest message",
      cache_hit_rate: "cache hit rate",
      dead_letters: "dead letters",
      kafka_lag: "kafka lag",
      kafka_stuck: "kafka stuck",
      provider_circuit: "provider circuit",
      daily_budget: "daily budget",
      worker_saturation: "worker saturation",
      model_retiring: "model retiring",
    },
    /** What is wrong, and what to do. */
    messages: {
      queue_length: ({ value, subject, threshold }: AlertWords) =>
        `${count(value, "task waits", "tasks wait")} in ${subject}, more than ${number(threshold)}. The platform adds workers by itself; while this lasts, look at the providers' limits and at max_concurrency.`,
      oldest_message: ({ value, subject, threshold }: AlertWords) =>
        `A task has waited ${duration(value * 1000)} in ${subject}, longer than ${duration(threshold * 1000)}.`,
      cache_hit_rate: ({ value, threshold, facts }: AlertWords) =>
        `The cache answered ${percent(value)} of ${count(Number(facts.asked), "task that asked", "tasks that asked")} it in ${facts.window_minutes} minutes, less than ${percent(threshold)}.`,
      hitRateGuards: ({ facts }: AlertWords, near: number) =>
        `Guards refused ${number(Number(facts.refused))} of ${count(near, "near miss", "near misses")}, most often ${facts.guard} (${number(Number(facts.refused_by_guard))}): those questions ask for something else, and another threshold does not change that.`,
      hitRateThreshold: ({ facts }: AlertWords, near: number) =>
        `${number(Number(facts.below_threshold))} of ${count(near, "near miss was", "near misses were")} below the threshold: review CACHE_THRESHOLD (now ${facts.cache_threshold}) with the threshold explorer.`,
      hitRateNew: "None of the others had a similar question in the cache: they were new.",
      dead_letters: ({ value, threshold, facts }: AlertWords) =>
        `${count(value, "task became a dead letter", "tasks became dead letters")} in ${facts.window_minutes} minutes; the alert begins at ${number(threshold)}. Look at the errors; the tasks can be replayed.`,
      kafka_lag: ({ value, threshold, facts }: AlertWords) =>
        `Kafka's pollers are ${count(value, "record", "records")} behind, more than ${number(threshold)}, and were ${number(Number(facts.lag_before))} behind ${facts.window_minutes} minutes ago. Look whether they rest, are paused or fail.`,
      kafka_stuck: ({ subject, value, facts }: AlertWords) =>
        `${subject} has failed at the same position for ${duration(value * 1000)}: offset ${facts.position} of ${facts.topic}/${facts.partition}. If the broker is up, a record that it cannot send may be in the way. To leave it out, seek past it.`,
      provider_circuit: ({ subject, value }: AlertWords) =>
        `${subject} failed repeatedly, so it was skipped ${count(value, "time", "times")} in the last minutes. See its status page; until it works again, the next provider in AI_PROVIDERS answers, if there is one.`,
      daily_budget: ({ value, threshold, facts }: AlertWords) =>
        `${percent(value)} of today's budget of ${usd(Number(facts.budget_usd))} is spent; the alert begins at ${percent(threshold)}. When all of it is spent, only the cache answers until the day (UTC) ends. To raise the budget, set DAILY_BUDGET_USD.`,
      worker_saturation: ({ threshold, facts }: AlertWords) =>
        `Workers process ${count(Number(facts.started), "task", "tasks")} in ${count(Number(facts.slots), "slot", "slots")}, more than ${percent(threshold)} of them. The platform adds workers by itself; while this lasts, answers take as long as the model.`,
      model_retiring: ({ value, facts }: AlertWords) =>
        `${facts.setting}: ${facts.model} ${value > 0 ? `ends on ${facts.ends_on}, in ${count(value, "day", "days")}` : `ended on ${facts.ends_on}`}. Replace it with ${facts.instead}.`,
    },
    firingFor: (time: string) => `for ${time}`,
    /** Figures of `recovery`; `now` is empty when nothing is measured. */
    recovering: (now: string, endsAt: string) =>
      `The value is back${now && `, now ${now}`}. If it stays so, the alert ends at ${endsAt}.`,
    between: (now: string, end: string) =>
      `The value is now ${now}. The alert ends when it is back at ${end} for some minutes.`,
    acknowledgedBy: (who: string, at: string, note: string) => `Acknowledged by ${who} at ${at}${note && `: ${note}`}`,
    silencedBy: (who: string, until: string, reason: string) => `Silenced until ${until} by ${who}: ${reason}`,
    /** A role, and the start of a key's hash. */
    who: (role: string, key: string) => `${role}${key && ` (key ${key})`}`,
    links: {
      tasks: "Tasks",
      decisions: "Decisions of the cache",
      stuck_tasks: "What they wait for",
      dead_letters: "Dead letters",
      pollers: "Pollers",
      workers: "Workers",
      health: "Health",
      explorer: "Threshold explorer",
    },
    acknowledge: "Acknowledge",
    acknowledgeNote: "The others see that you take care of it. It ends with the alert.",
    acknowledged: "The alert is acknowledged.",
    notAcknowledged: "The alert was not acknowledged",
    note: "Note",
    noteHint: "Optional: what you do about it.",
    silence: "Silence",
    silenceNote:
      "Until then no notices are sent. The alert stays listed, and if it still fires at the end, a notice is sent.",
    silenceDone: "The notices are held back.",
    notSilenced: "The alert was not silenced",
    rule: "Rule",
    ruleHint: "Its alerts send no notices.",
    subject: "Subject",
    subjectHint: "A queue, provider, poller or model; empty for every alert of the rule.",
    howLong: "For how long",
    howLongHint: (until: string) => `Until ${until}.`,
    times: { "30": "30 minutes", "60": "1 hour", "240": "4 hours", "1440": "1 day", "10080": "7 days" },
    reason: "Reason",
    reasonHint: "For whoever sees the silence later.",
    silences: "Silences",
    silencesNote: "Alerts that send no notices until a time, also before they fire, as for maintenance.",
    newSilence: "New silence",
    noSilence: "No alert is silenced.",
    until: "Until",
    by: "By",
    everySubject: "every subject",
    end: "End",
    endQuestion: "The alerts that it holds back and that still fire are notified.",
    ended: "The silence is ended.",
    notEnded: "The silence was not ended",
    feed: "alerts",
    historyNote:
      "Alerts that began and ended, and whether ALERT_WEBHOOK_URL received them. The rules are checked once a minute.",
    none: "There has been no alert yet.",
    when: "When",
    status: "Status",
    statuses: {
      firing: "firing",
      resolved: "resolved",
      acknowledged: "acknowledged",
      unsilenced: "silence ended",
    },
    alert: "Alert",
    message: "Message",
    webhook: "Webhook",
    notices: {
      none: "nothing to send",
      pending: "not sent yet",
      delivered: "delivered",
      given_up: "given up",
      silenced: "held back",
    },
  },
  tasks: {},
  deadLetters: {},
  cache: {},
};

export type Texts = typeof en;
