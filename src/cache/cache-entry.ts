// A cached answer as it is stored and as it is handed to waiting requests: one text for both.
// It carries what decides whether it may be served: when it ends, the generation it was written under, and how similar
// the question it was computed for is to the one it is stored for. Stored rows are checked, never trusted.

import * as z from "zod";
import { parseJson } from "../kernel/parse-json.ts";
import { asScore, cosineOfScore } from "../storage/score.ts";
import type { CachedAnswer } from "./cache-types.ts";

const cacheEntry = z.object({
  /** The question it was computed for, which the guards compare. */
  text: z.string(),
  /** Null when the store could not be asked: such an entry is shared, not stored. */
  generation: z.number().nullable(),
  task_id: z.string(),
  written_at: z.number(),
  expires_at: z.number(),
  /** Of the question it was computed for with the one it is stored for; 1 for the question's own answer. */
  score: z.number(),
  /** From a similar question. The score does not tell: one that differs in a comma alone scores 1 too. */
  taken_over: z.boolean(),
  /** Of serving it for the question it is stored for; null for the question's own answer. */
  p_right: z.number().nullable(),
  output: z.unknown(),
  model: z.string(),
  usage: z.object({ inputTokens: z.number(), outputTokens: z.number(), costUsd: z.number().nullish() }),
});
export type CacheEntry = z.infer<typeof cacheEntry>;

// Waiting for an equal text is an exact match, unless what came was itself taken over.
const LAYER = {
  exact_match: "exact",
  similar_question: "semantic",
  verified: "semantic",
  shared_in_flight: null,
} as const;

export function parseEntry(text: string | null): CacheEntry | null {
  return text === null ? null : (cacheEntry.safeParse(parseJson(text)).data ?? null);
}

/** Whether the entry is there for this generation and moment. */
export const isAlive = (entry: CacheEntry | null, generation: number, now: number): entry is CacheEntry =>
  entry !== null && entry.generation === generation && entry.expires_at > now;

/** Only a question's own answer may be matched by similarity: taken-over ones would let similarity drift from hit to hit. */
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
