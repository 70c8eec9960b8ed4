// What the cache is asked and what it says. Shapes are on the wire: `cache` of every result.
import * as z from "zod";
import type { Generation } from "../ai/language-model.ts";

/** Everything that makes two equal texts different questions. */
export interface Question {
  tenant: string;
  taskType: string;
  /** Prompt and output version of the task type. */
  version: number;
  /** Id of the model that would answer, including the caller's choice. */
  model: string;
  temperature: number;
  maxTokens: number;
  /** The task type's options (labels, context, …). */
  options: Record<string, unknown>;
  /** Language asked for, or null. */
  language: string | null;
  text: string;
  /** The caller's own lowest score; can only tighten the configured one. */
  minScore: number | null;
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
    .describe("Probability that the best candidate's answer is right here; null where it was not looked at."),
  shadow: z
    .enum(["agreed", "differed"])
    .nullable()
    .default(null)
    .describe("In shadow mode: whether the answer that would have been served says the same as the model's."),
  reason: z
    .enum([
      "exact_match",
      "similar_question",
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
    .describe("Why this layer."),
});
export type CacheExplanation = z.infer<typeof cacheExplanation>;

export interface CachedAnswer {
  generation: Generation;
  cache: CacheExplanation;
}
