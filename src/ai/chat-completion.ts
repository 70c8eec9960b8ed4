// A chat completion in OpenAI's form, which many services and models speak. What a service says is checked here before anything is made
// of it: a gateway may answer 200 with an error, without a choice or with a page, and that is trouble of the service, not of the model.
import * as z from "zod";
import { parseJson } from "../kernel/parse-json.ts";
import { fail, type Result } from "../kernel/result.ts";
import { type Chat, type ChatAnswer, completeAnswer } from "./chat-model.ts";
import { bodyOf, failureInside } from "./error-body.ts";
import { endedEarly } from "./event-stream.ts";
import { tokenCount } from "./model-call.ts";
import type { ModelError } from "./model-error.ts";
import type { TextListener } from "./text-listener.ts";

/** The usage of any answer; 0 where the service gives no count. */
export const completionUsage = z
  .object({ prompt_tokens: tokenCount, completion_tokens: tokenCount })
  .catch({ prompt_tokens: 0, completion_tokens: 0 })
  .transform(({ prompt_tokens, completion_tokens }) => ({
    inputTokens: prompt_tokens,
    outputTokens: completion_tokens,
  }));

/** Models that show their thoughts send parts; only those of type `text` are the answer. */
const textPart = z.object({ type: z.literal("text"), text: z.string() });
const textOf = (part: unknown): string => textPart.safeParse(part).data?.text ?? "";
const content = z.union([z.string(), z.array(z.unknown()).transform((parts) => parts.map(textOf).join(""))]).catch("");

const calledTool = z.object({
  id: z.string(),
  type: z.literal("function").catch("function"),
  function: z.object({ name: z.string(), arguments: z.string() }),
});
const message = z.object({
  content,
  refusal: z.string().nullable().catch(null),
  tool_calls: z.array(calledTool).catch([]),
});
const choice = z.object({
  message: message.catch({ content: "", refusal: null, tool_calls: [] }),
  finish_reason: z.string().nullable().catch(null),
  error: z.unknown().optional(),
});
const completion = z.object({ choices: z.array(choice).min(1), usage: completionUsage });

export function answerOfCompletion(
  service: string,
  body: unknown,
  chat: Pick<Chat, "conversation">,
): Result<ChatAnswer, ModelError> {
  const read = bodyOf(body);
  const { data } = completion.safeParse(read);
  const [first] = data?.choices ?? [];
  const usage = data?.usage ?? { inputTokens: 0, outputTokens: 0 };
  const failure = failureInside(service, first) ?? failureInside(service, read);
  if (failure) return fail({ ...failure, usage });
  if (!first) return fail({ reason: "unavailable", message: `${service} answered without a choice`, usage });
  const { finish_reason, message } = first;
  if (finish_reason === "error")
    return fail({ reason: "unavailable", message: `${service} ended with an error`, usage });
  if (message.refusal || finish_reason === "content_filter")
    return fail({ reason: "refused", message: "the model refused to answer", usage });
  const { content: text, tool_calls: toolCalls } = message;
  if (finish_reason === "length") return completeAnswer(service, { text, finish: "length" }, usage, chat);
  if (toolCalls.length > 0) return completeAnswer(service, { text, toolCalls, finish: "tool_calls" }, usage, chat);
  return completeAnswer(service, { text }, usage, chat);
}

const delta = z.object({ content, refusal: z.string().catch("") }).catch({ content: "", refusal: "" });
const choiceOfChunk = z.object({ delta, finish_reason: z.string().nullable().catch(null) });
const chunk = z.object({
  choices: z.array(choiceOfChunk).catch([]),
  usage: z.record(z.string(), z.unknown()).nullable().catch(null),
});

/** The answer of a stream, each of whose events is a chunk of a completion. It is complete with a reason for its end, or with `[DONE]`. */
export async function answerOfChunks(
  service: string,
  events: AsyncIterable<string>,
  listener: TextListener,
  chat: Pick<Chat, "conversation">,
): Promise<Result<ChatAnswer, ModelError>> {
  const said = { content: "", refusal: "" };
  let finish_reason: string | null = null;
  let usage: unknown;
  let isComplete = false;
  for await (const event of events) {
    isComplete ||= event === "[DONE]";
    if (isComplete) break;
    const body = parseJson(event);
    const failure = failureInside(service, body);
    if (failure) return fail({ ...failure, usage: completionUsage.parse(usage) });
    const { choices, usage: told } = chunk.parse(body ?? {});
    usage = told ?? usage;
    const [first] = choices;
    if (!first) continue;
    said.content += first.delta.content;
    said.refusal += first.delta.refusal;
    finish_reason = first.finish_reason ?? finish_reason;
    if (first.delta.content) listener.onText(first.delta.content);
  }
  if (!isComplete && finish_reason === null)
    return fail({ ...endedEarly(service), usage: completionUsage.parse(usage) });
  return answerOfCompletion(service, { choices: [{ message: said, finish_reason }], usage }, chat);
}
