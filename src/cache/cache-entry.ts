// A cache entry: the JSON of an answer, both for the store and for requests that wait for it.
// It holds what decides whether the answer may be served: when it expires, its generation, and how similar the question it was
// computed for is to the question it is stored for. Stored entries are validated when they are read.

import * as z from "zod";
import { parseJson } from "../kernel/parse-json.ts";
import { asScore, cosineOfScore } from "../storage/score.ts";
import type { CachedAnswer } from "./cache-types.ts";

const cacheEntry = z.object({
  /** The question that the answer was computed for. The guards compare it. */
  text: z.string(),
  /** Null when the store failed: such an entry is shared with waiting requests but not stored. */
  generation: z.number().nullable(),
  /** Where its vector is, in a store where the answer and its vector are apart; answers of earlier versions do not say. */
  partition: z.string().optional(),
  task_id: z.string(),
  written_at: z.number(),
  expires_at: z.number(),
  /** Similarity of the question it was computed for and the question it is stored for; 1 for the question's own answer. */
  score: z.number(),
  /** Whether it comes from a similar question. The score does not show that: questions that differ in a comma score 1 too. */
  taken_over: z.boolean(),
  /** P(right) for the question it is stored for; null for the question's own answer. */
  p_right: z.number().nullable(),
  output: z.unknown(),
  model: z.string(),
  usage: z.object({ inputTokens: z.number(), outputTokens: z.number(), costUsd: z.number().nullish() }),
});
export type CacheEntry = z.infer<typeof cacheEntry>;

// A request that waited for an equal text had an exact match, unless that answer came from a similar question.
const LAYER = {
  exact_match: "exact",
  similar_question: "semantic",
  reranked: "semantic",
  learned_zone: "semantic",
  verified: "semantic",
  shared_in_flight: null,
} as const;

export function parseEntry(text: string | null): CacheEntry | null {
  return text === null ? null : (cacheEntry.safeParse(parseJson(text)).data ?? null);
}

/** Whether the entry exists, has this generation and has not expired. */
export const isAlive = (entry: CacheEntry | null, generation: number, now: number): entry is CacheEntry =>
  entry !== null && entry.generation === generation && entry.expires_at > now;

/** Only a question's own answer may be a candidate: matching answers of similar questions would drift from hit to hit. */
export const isOwnAnswer = (entry: CacheEntry): boolean => !entry.taken_over;

export function answerOf(entry: CacheEntry, reason: keyof typeof LAYER, now: number): CachedAnswer {
  const { output, model, usage, score, task_id, written_at, p_right } = entry;
  return {
    generation: { output, model, usage },
    cache: {
      layer: LAYER[reason] ?? (isOwnAnswer(entry) ? "exact" : "semantic"),
      score,
      cosine: cosineOfScore(asScore(score)),
      matched_task_id: task_id,
      age_ms: Math.max(0, now - written_at),
      guard: null,
      p_right,
      shadow: null,
      reason,
    },
  };
}
