// The response object of OpenAI's Responses API: one message, which is a text or a refusal.
import * as z from "zod";
import { type AnsweredChat, modelName, saidIn, usageIn } from "./answered-chat.ts";
import type { ChatOrder } from "./chat-order.ts";

const textPart = z.object({
  type: z.literal("output_text"),
  text: z.string(),
  annotations: z.array(z.unknown()),
  logprobs: z.array(z.unknown()),
});
const part = z.union([textPart, z.object({ type: z.literal("refusal"), refusal: z.string() })]);
export type Part = z.infer<typeof part>;

const item = z.object({
  id: z.string(),
  type: z.literal("message"),
  status: z.enum(["in_progress", "completed", "incomplete"]),
  role: z.literal("assistant"),
  content: z.array(part),
});
type Item = z.infer<typeof item>;

const usage = z.object({
  input_tokens: z.number(),
  input_tokens_details: z.object({ cached_tokens: z.number(), cache_write_tokens: z.number() }),
  output_tokens: z.number(),
  output_tokens_details: z.object({ reasoning_tokens: z.number() }),
  total_tokens: z.number(),
});

export const responseView = z
  .object({
    id: z.string(),
    object: z.literal("response"),
    created_at: z.number(),
    status: z.enum(["in_progress", "completed", "incomplete"]),
    error: z.null(),
    incomplete_details: z.object({ reason: z.literal("max_output_tokens") }).nullable(),
    model: z.string(),
    output: z.array(item),
    usage: usage.nullable(),
    metadata: z.record(z.string(), z.string()),
    temperature: z.number(),
    max_output_tokens: z.number(),
    text: z.object({ format: z.unknown() }),
  })
  .loose()
  .meta({ id: "OpenAiResponse" });
type ResponseView = z.infer<typeof responseView>;

export const textOf = (text: string): Part => ({ type: "output_text", text, annotations: [], logprobs: [] });

export const itemOf = (taskId: string, status: Item["status"], content: Part[]): Item => ({
  id: `msg_${taskId}`,
  type: "message",
  status,
  role: "assistant",
  content,
});

/** What is known before there is an answer. */
export function begunResponse(taskId: string, createdAt: number, order: ChatOrder, model: string): ResponseView {
  const { options, metadata, temperature, maxTokens } = order;
  const { response_format: format } = options;
  return {
    id: `resp_${taskId}`,
    object: "response",
    created_at: createdAt,
    status: "in_progress",
    error: null,
    incomplete_details: null,
    instructions: null,
    model,
    output: [],
    parallel_tool_calls: true,
    previous_response_id: null,
    tool_choice: "auto",
    tools: [],
    truncation: "disabled",
    usage: null,
    metadata,
    temperature,
    top_p: options.top_p ?? 1,
    max_output_tokens: maxTokens,
    text: {
      format:
        format?.type === "json_schema" ? { type: format.type, ...format.json_schema } : (format ?? { type: "text" }),
    },
  };
}

export function completedResponse(begun: ResponseView, answered: AnsweredChat, order: ChatOrder): ResponseView {
  const { content, refusal } = saidIn(answered, order);
  const status = answered.output.finish_reason === "length" ? "incomplete" : "completed";
  const { prompt_tokens, completion_tokens, total_tokens } = usageIn(answered);
  const part: Part = refusal === null ? textOf(content ?? "") : { type: "refusal", refusal };
  return {
    ...begun,
    status,
    incomplete_details: status === "incomplete" ? { reason: "max_output_tokens" } : null,
    model: modelName(answered.result),
    output: [itemOf(answered.task.task_id, status, [part])],
    usage: {
      input_tokens: prompt_tokens,
      input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
      output_tokens: completion_tokens,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens,
    },
  };
}
