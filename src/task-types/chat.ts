// Continues a conversation, as OpenAI's chat completions do: `text` is the user's last message. The other messages and the parameters are
// options, so two questions share an answer only where all of them are equal. An answer that was cut off at max_tokens is an answer.
import * as z from "zod";
import { answerLanguage } from "./build-prompt.ts";
import { conversationShape, messagesProblem, type ToolCall } from "./conversation.ts";
import type { TaskType } from "./task-type.ts";

const options = z.strictObject(conversationShape).superRefine((given, context) => {
  const problem = messagesProblem(given);
  if (problem) context.addIssue({ code: "custom", path: ["earlier_messages"], message: problem });
  if (given.tool_choice !== undefined && !given.tools)
    context.addIssue({ code: "custom", path: ["tool_choice"], message: "may be sent only together with tools" });
  if (given.parallel_tool_calls !== undefined && !given.tools)
    context.addIssue({
      code: "custom",
      path: ["parallel_tool_calls"],
      message: "may be sent only together with tools",
    });
});
const calledTool = z.object({
  id: z.string(),
  type: z.literal("function"),
  function: z.object({ name: z.string(), arguments: z.string() }),
}) satisfies z.ZodType<ToolCall>;
export const chatOutput = z.object({
  /** Null when the model calls tools instead, or when nothing that answers here can write texts. */
  content: z.string().nullable(),
  tool_calls: z.array(calledTool).exactOptional(),
  finish_reason: z.enum(["stop", "length", "tool_calls"]),
});
export type ChatOptions = z.infer<typeof options>;
export type ChatOutput = z.infer<typeof chatOutput>;

export const chat: TaskType<ChatOptions, ChatOutput> = {
  name: "chat_completion",
  description: "The next message of a conversation, whose last message of the user is `text`.",
  options,
  output: chatOutput,
  version: 1,
  isCacheable: ({ tools }) => tools === undefined,
  prompt: (text, { earlier_messages, later_messages, response_format, ...parameters }, language) => ({
    system: language === null ? "" : `Answer in ${answerLanguage(language)}.`,
    user: text,
    conversation: {
      earlier: earlier_messages ?? [],
      later: later_messages ?? [],
      format: response_format ?? null,
      parameters,
    },
  }),
  ofAnswer: ({ text, finish, toolCalls = [] }) => ({
    content: text === "" && toolCalls.length > 0 ? null : text,
    ...(toolCalls.length > 0 && { tool_calls: [...toolCalls] }),
    finish_reason: finish ?? "stop",
  }),
  render: ({ content, tool_calls = [] }) =>
    content ||
    tool_calls.map(({ function: { name } }) => `The model calls ${name}.`).join(" ") ||
    "There is no answer.",
};
