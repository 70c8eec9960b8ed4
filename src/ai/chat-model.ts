// The port to one provider's chat: it maps a prompt to a complete text, or to an error. A JSON schema tells the model which form the
// text must have; the caller checks whether it has that form.
import { fail, ok, type Result } from "../kernel/result.ts";
import type { ChatMessage, ChatParameters, ResponseFormat } from "../task-types/conversation.ts";
import type { Prompt, SaidAnswer } from "../task-types/task-type.ts";
import type { ModelError } from "./model-error.ts";
import type { TextListener } from "./text-listener.ts";

export interface Chat extends Prompt {
  model: string;
  temperature: number;
  maxTokens: number;
  /** Form of the answer; null for plain text. */
  schema: AnswerSchema | null;
  /** An earlier answer to this prompt that did not fit the schema, and why it did not. */
  misfit: { answer: string; problem: string } | null;
  /** Hears the text as the provider sends it; null where nobody watches, and then the provider is asked for the whole text. */
  listener: TextListener | null;
}

export interface AnswerSchema {
  name: string;
  json: Record<string, unknown>;
  /** Of a schema that the caller gave: what it is for, and whether it asked for strict mode. */
  description?: string | undefined;
  strict?: boolean | undefined;
}

export interface ChatAnswer extends SaidAnswer {
  inputTokens: number;
  outputTokens: number;
}

export interface ChatModel {
  /** The provider's name, as in `openai/…` of a result. */
  readonly provider: string;
  ask(chat: Chat, signal: AbortSignal): Promise<Result<ChatAnswer, ModelError>>;
}

/**
 * An answer that came to its end, or in a conversation to the limit of tokens. When it is empty, the service is in trouble: asked again,
 * the model usually says something.
 */
export function completeAnswer(
  service: string,
  said: SaidAnswer,
  usage: Omit<ChatAnswer, keyof SaidAnswer>,
  { conversation }: Pick<Chat, "conversation">,
): Result<ChatAnswer, ModelError> {
  if (said.finish === "length" && !conversation)
    return fail({ reason: "truncated", message: "the answer was cut off at max_tokens", usage });
  if (said.text.trim() !== "" || said.finish !== undefined) return ok({ ...said, ...usage });
  return fail({ reason: "unavailable", message: `${service} answered with an empty text`, usage });
}

/** For a provider that gave the whole text although it was asked for a stream. */
export function heardWhole(answer: Result<ChatAnswer, ModelError>, { listener }: Chat): Result<ChatAnswer, ModelError> {
  if (answer.ok) listener?.onText(answer.value.text);
  return answer;
}

/** The chat as messages. After an answer that did not fit, the last message asks the model to repair it. */
export function messagesOf({ system, user, conversation, misfit }: Chat): ChatMessage[] {
  const messages: ChatMessage[] = [
    ...(system === "" ? [] : [{ role: "system", content: system } as const]),
    ...(conversation?.earlier ?? []),
    { role: "user", content: user },
    ...(conversation?.later ?? []),
  ];
  if (!misfit) return messages;
  const repair = `That answer does not fit: ${misfit.problem}. Answer again, with one JSON object that fits and nothing else.`;
  return [...messages, { role: "assistant", content: misfit.answer }, { role: "user", content: repair }];
}

interface Turn {
  role: "user" | "assistant";
  content: string;
}

/** The chat of a provider that takes instructions apart from the turns, and no tools: wherever they stand, they come first. */
export function turnsOf(chat: Chat): { system: string; turns: Turn[] } {
  const messages = messagesOf(chat);
  const system = messages.filter(({ role }) => role === "system").map(({ content }) => content);
  const turns = messages.flatMap(({ role, content }): Turn[] =>
    role === "user" || role === "assistant" ? [{ role, content: content ?? "" }] : [],
  );
  return { system: system.join("\n\n"), turns };
}

/** What a prompt of the system's own says anyway: the form of the answer, for models that cannot be given a schema. */
export function formInWords({ conversation }: Chat): string | null {
  const format = conversation?.format;
  if (!format) return null;
  const words = "Answer with one JSON object and nothing else";
  return format.type === "json_object" ? `${words}.` : `${words}, by this JSON schema: ${wordsOf(format)}`;
}

const wordsOf = ({ json_schema }: Extract<ResponseFormat, { type: "json_schema" }>) =>
  JSON.stringify(json_schema.schema);

/** The error for what a conversation has and the service does not take, by its name in the request; null when it takes all. */
export function notTaken(
  service: string,
  { conversation }: Chat,
  taken: readonly (keyof ChatParameters)[],
): ModelError | null {
  if (!conversation) return null;
  const { earlier, later, parameters } = conversation;
  const hasCalls = [...earlier, ...later].some((message) => message.role === "tool" || "tool_calls" in message);
  const sent = [...Object.keys(parameters), ...(hasCalls ? ["tools"] : [])];
  const name = sent.find((each) => !taken.some((known) => known === each));
  return name === undefined ? null : { reason: "unsupported", message: `${name} is not taken by ${service}` };
}
