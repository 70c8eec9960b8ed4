// The port to one provider's chat: it maps a prompt to a complete text, or to an error. A JSON schema tells the model which form the
// text must have; the caller checks whether it has that form.
import { fail, ok, type Result } from "../kernel/result.ts";
import type { Prompt } from "../task-types/task-type.ts";
import type { ModelError } from "./model-error.ts";
import type { TextListener } from "./text-listener.ts";

export interface Chat extends Prompt {
  model: string;
  temperature: number;
  maxTokens: number;
  /** Form of the answer; null for plain text. */
  schema: { name: string; json: Record<string, unknown> } | null;
  /** An earlier answer to this prompt that did not fit the schema, and why it did not. */
  misfit: { answer: string; problem: string } | null;
  /** Hears the text as the provider sends it; null where nobody watches, and then the provider is asked for the whole text. */
  listener: TextListener | null;
}

export interface ChatAnswer {
  text: string;
  inputTokens: number;
  outputTokens: number;
}

export interface ChatModel {
  /** The provider's name, as in `openai/…` of a result. */
  readonly provider: string;
  ask(chat: Chat, signal: AbortSignal): Promise<Result<ChatAnswer, ModelError>>;
}

/** An answer that came to its end. When it is empty, the service is in trouble: asked again, the model usually says something. */
export function completeAnswer(
  service: string,
  text: string,
  usage: Omit<ChatAnswer, "text">,
): Result<ChatAnswer, ModelError> {
  if (text.trim() !== "") return ok({ text, ...usage });
  return fail({ reason: "unavailable", message: `${service} answered with an empty text`, usage });
}

/** For a provider that gave the whole text although it was asked for a stream. */
export function heardWhole(answer: Result<ChatAnswer, ModelError>, { listener }: Chat): Result<ChatAnswer, ModelError> {
  if (answer.ok) listener?.onText(answer.value.text);
  return answer;
}

interface ChatMessage {
  role: "system" | "user" | "assistant";
  content: string;
}

/** The chat as messages. After an answer that did not fit, the last message asks the model to repair it. */
export function messagesOf({ system, user, misfit }: Chat): ChatMessage[] {
  const messages: ChatMessage[] = [
    ...(system === "" ? [] : [{ role: "system", content: system } as const]),
    { role: "user", content: user },
  ];
  if (!misfit) return messages;
  const repair = `That answer does not fit: ${misfit.problem}. Answer again, with one JSON object that fits and nothing else.`;
  return [...messages, { role: "assistant", content: misfit.answer }, { role: "user", content: repair }];
}
