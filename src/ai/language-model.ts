// The port to whatever writes answers: a provider's LLM or the local rules.
import type { Result } from "../kernel/result.ts";
import type { TaskType } from "../task-types/task-type.ts";
import type { OnProviderCall } from "./model-call.ts";
import type { ModelError } from "./model-error.ts";

export interface GenerationRequest {
  taskType: TaskType;
  text: string;
  /** The task type's own options (labels, context, …), already validated by `taskType.options`. */
  options: Record<string, unknown>;
  /** A provider's model id the caller asked for, or null for the configured one. */
  model: string | null;
  temperature: number;
  maxTokens: number;
  /** BCP 47 language of the answer, or null for the language of the text. */
  language: string | null;
  onProviderCall: OnProviderCall;
}

/** A complete answer. An incomplete, refused or malformed one is a `ModelError`. */
export interface Generation {
  /** Fits `taskType.output`. */
  output: unknown;
  /** What answered, as the result shows it: `local/…`, `openai/…`. */
  model: string;
  /** `costUsd` is null when not known, and left out until it is reckoned. */
  usage: { inputTokens: number; outputTokens: number; costUsd?: number | null | undefined };
  /** Calls that it took, failed ones included; left out for an answer from the cache. */
  attempts?: number;
  /** Models that were to answer before this one, and why they did not. */
  passedOver?: readonly { model: string; reason: string }[];
}

export interface LanguageModel {
  /** Part of the cache identity and of `/health`: provider and configured model. */
  readonly id: string;
  /** Aborting `signal` ends the call with `aborted`. Never rejects for an expected failure. */
  generate(request: GenerationRequest, signal: AbortSignal): Promise<Result<Generation, ModelError>>;
}
