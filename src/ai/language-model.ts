// The port to a language model: a provider's LLM, or the local rules.
import type { Result } from "../kernel/result.ts";
import type { TaskType } from "../task-types/task-type.ts";
import type { OnProviderCall } from "./model-call.ts";
import type { ModelError } from "./model-error.ts";
import type { TextListener } from "./text-listener.ts";

export interface GenerationRequest {
  taskType: TaskType;
  text: string;
  /** The task type's own options (labels, context, …), already validated by `taskType.options`. */
  options: Record<string, unknown>;
  /** The model id that the request names, or null for the configured model. */
  model: string | null;
  temperature: number;
  maxTokens: number;
  /** BCP 47 language of the answer, or null for the language of the text. */
  language: string | null;
  onProviderCall: OnProviderCall;
  /** Hears the answer as the model says it; null where nobody watches. Required, so that no wrapper can lose it. */
  listener: TextListener | null;
}

/** A complete answer. An incomplete, refused or malformed answer is a `ModelError`. */
export interface Generation {
  /** Fits `taskType.output`. */
  output: unknown;
  /** The model that answered, as the result shows it: `local/…`, `openai/…`. */
  model: string;
  /** `costUsd` is null when the cost is not known, and absent until it is computed. */
  usage: { inputTokens: number; outputTokens: number; costUsd?: number | null | undefined };
  /** Why there is no answer, when another model would have one: it is the response, and the answer is not cached. */
  unanswered?: string | undefined;
  /** The fields that the model said in another way than the schema has them, without any value. */
  mended?: readonly string[];
  /** Number of provider calls, with failed ones; absent for an answer from the cache. */
  attempts?: number;
  /** Models that come before this one in the chain, and why they did not answer. */
  passedOver?: readonly { model: string; reason: string }[];
}

export interface LanguageModel {
  /** Provider and configured model. It is part of the cache partition, and `/health` shows it. */
  readonly id: string;
  /** Aborting `signal` ends the call with `aborted`. An expected failure never rejects. */
  generate(request: GenerationRequest, signal: AbortSignal): Promise<Result<Generation, ModelError>>;
}
