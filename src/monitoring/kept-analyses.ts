// What is kept of an analysis of the stores, at most one an hour, so that a later one can say what has grown since and how often the
// stores were asked in between.
import * as z from "zod";
import type { StoreActivity } from "../storage/key-browser.ts";
import type { TaskCounters } from "../tasks/task-counters.ts";
import { familySize } from "./store-analysis.ts";

const counted = z.object({
  exact: z.number(),
  similar: z.number(),
  computed: z.number(),
  /** Of a service, with what other tenants and programs asked; null where the store does not count. */
  service: z.object({ commands: z.number(), hits: z.number(), misses: z.number() }).nullable(),
});
export type Counted = z.infer<typeof counted>;

export const keptAnalysis = z.object({
  /** Unix milliseconds. */
  at: z.number(),
  keys: z.number(),
  bytes: z.number(),
  memory_bytes: z.number().nullable(),
  families: z.array(familySize),
  counted,
});
export type KeptAnalysis = z.infer<typeof keptAnalysis>;

/** Those of one tenant. */
export interface KeptAnalyses {
  /** Only the first one of an hour is kept, so that those that follow in the hour have something to compare with. */
  keep(analysis: KeptAnalysis): Promise<void>;
  /** Those after the moment `since`, oldest first. */
  kept(since: number): Promise<KeptAnalysis[]>;
}

export const cacheActivity = z.object({
  since: z.iso.datetime().nullable().describe("The earlier analysis; null: since the first task."),
  exact_hits: z.number().describe("Answers of tasks to the same text as before."),
  similar_hits: z.number().describe("Answers of tasks to a similar question."),
  misses: z.number().describe("Answers that a model computed."),
  hit_ratio: z.number().nullable().describe("From 0 to 1; null without answers."),
  operations_per_second: z.number().nullable().describe("Null without an earlier analysis."),
  operations_of: z
    .enum(["service", "tasks"])
    .describe(
      "Whether the service counted the operations, with those of other programs, or they follow from the answered tasks.",
    ),
  service: z
    .object({
      hits: z.number().describe("Reads of answers and results that found their key."),
      misses: z.number(),
      hit_ratio: z.number().nullable(),
      commands_per_second_now: z.number(),
    })
    .nullable()
    .describe(
      "What the service counts, over the same time, or since it started where that is not known; null where it does not say. Embedded stores count no reads.",
    ),
});
export type CacheActivity = z.infer<typeof cacheActivity>;

export function countedOf({ layers }: Pick<TaskCounters, "layers">, activity: StoreActivity | null): Counted {
  const { exact = 0, semantic = 0, none = 0 } = layers;
  const service = activity && { commands: activity.commands, hits: activity.hits, misses: activity.misses };
  return { exact, similar: semantic, computed: none, service };
}

/** An answer of the exact layer is one call of the store; another is a lookup, a search and a write. */
const callsOf = ({ exact, similar, computed }: Counted): number => exact + 3 * (similar + computed);

/** `now`: Unix milliseconds. */
export function activityBetween(
  earlier: KeptAnalysis | null,
  after: Counted,
  activity: StoreActivity | null,
  now: number,
): CacheActivity {
  const before = earlier?.counted ?? { exact: 0, similar: 0, computed: 0, service: null };
  const increase = (of: "exact" | "similar" | "computed") => Math.max(0, after[of] - before[of]);
  const [exact, similar, misses] = [increase("exact"), increase("similar"), increase("computed")];
  const service = serviceBetween(before.service, after.service);
  const reads = service ?? after.service;
  const calls = service?.commands ?? callsOf({ exact, similar, computed: misses, service: null });
  const seconds = earlier && Math.max(1, (now - earlier.at) / 1000);
  const isCounted = after.service !== null;
  return {
    since: earlier && new Date(earlier.at).toISOString(),
    exact_hits: exact,
    similar_hits: similar,
    misses,
    hit_ratio: ratio(exact + similar, misses),
    operations_per_second: seconds === null || (isCounted && !service) ? null : calls / seconds,
    operations_of: isCounted ? "service" : "tasks",
    service: reads && {
      hits: reads.hits,
      misses: reads.misses,
      hit_ratio: ratio(reads.hits, reads.misses),
      commands_per_second_now: activity?.commandsPerSecond ?? 0,
    },
  };
}

/** Null when the service counts anew, because it was started again, or was not asked before. */
function serviceBetween(before: Counted["service"], after: Counted["service"]): Counted["service"] {
  if (!before || !after || after.commands < before.commands) return null;
  return {
    commands: after.commands - before.commands,
    hits: after.hits - before.hits,
    misses: after.misses - before.misses,
  };
}

const ratio = (hits: number, misses: number): number | null => (hits + misses === 0 ? null : hits / (hits + misses));
