// The port to one provider's chat: a prompt in, its text out, complete or an error. What the text must look like is told as a
// JSON schema; whether it does is checked by the caller.
import type { Result } from "../kernel/result.ts";
import type { Prompt } from "../task-types/task-type.ts";
import type { ModelError } from "./model-error.ts";

export interface Chat extends Prompt {
  model: string;
  temperature: number;
  maxTokens: number;
  schema: { name: string; json: Record<string, unknown> };
  /** An answer to this very prompt that did not fit, and why. */
  misfit: { answer: string; problem: string } | null;
}

export interface ChatAnswer {
  text: string;
  inputTokens: number;
  outputTokens: number;
}

export interface ChatModel {
  /** As in `openai/…` of a result. */
  readonly provider: string;
  ask(chat: Chat, signal: AbortSignal): Promise<Result<ChatAnswer, ModelError>>;
}

/** Said to a model whose answer did not fit. */
export const repairRequest = (problem: string): string =>
  `That answer does not fit: ${problem}. Answer again, with one JSON object that fits and nothing else.`;
