// The question that the cache answers, and the explanation it gives. The explanation is on the wire: `cache` of every result.
import * as z from "zod";
import type { Generation } from "../ai/language-model.ts";
import type { TaskType } from "../task-types/task-type.ts";

/** A text, and everything else that the answer depends on. */
export interface Question {
  tenant: string;
  taskType: string;
  /** Prompt and output version of the task type. */
  version: number;
  /** Id of the model that would answer; it includes the caller's choice. */
  model: string;
  temperature: number;
  maxTokens: number;
  /** The task type's options (labels, context, …). */
  options: Record<string, unknown>;
  /** Language that the caller asked for, or null. */
  language: string | null;
  text: string;
  /** The caller's own minimum score. It can raise the configured minimum but not lower it. */
  minScore: number | null;
  /** The tenant's own task type, with its rules for the cache. */
  own?: TaskType;
}

export const cacheExplanation = z.object({
  layer: z.enum(["exact", "semantic", "none"]).describe("Which layer answered."),
  score: z.number().nullable().describe("Similarity of the matched question, (1 + cosine) / 2."),
  cosine: z.number().nullable(),
  matched_task_id: z.string().nullable().describe("The task whose answer was served."),
  age_ms: z.number().nullable().describe("Age of the served answer."),
  guard: z.string().nullable().describe("The guard that refused the best candidate: numbers, negation, entities, …"),
  // What an earlier version stored has neither of these two.
  p_right: z
    .number()
    .nullable()
    .default(null)
    .describe("Probability that the best candidate's answer is right here; null when it was not computed."),
  shadow: z
    .enum(["agreed", "differed"])
    .nullable()
    .default(null)
    .describe("In shadow mode: whether the cached answer that was not served says the same as the model's answer."),
  reason: z
    .enum([
      "exact_match",
      "similar_question",
      "reranked",
      "learned_zone",
      "shared_in_flight",
      "no_candidate",
      "below_threshold",
      "answer_gone",
      "guard_refused",
      "improbable",
      "verified",
      "too_long",
      "bypassed",
      "embedding_failed",
      "store_failed",
    ])
    .describe(
      "Why this layer answered. `reranked`: the reranker's score raised P(right) enough. `learned_zone`: labels of your own questions allowed a lower P(right).",
    ),
});
export type CacheExplanation = z.infer<typeof cacheExplanation>;

/** Why the answer of a similar question is served. */
export type HitReason = Extract<
  CacheExplanation["reason"],
  "similar_question" | "reranked" | "learned_zone" | "verified"
>;

export interface CachedAnswer {
  generation: Generation;
  cache: CacheExplanation;
}
