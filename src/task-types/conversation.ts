// What a conversation has beside the user's last message: its other messages, and parameters under their names in OpenAI's API.
import * as z from "zod";
import { jsonText } from "../kernel/json-text.ts";
import { plainSchema } from "./own/plain-schema.ts";

/** Characters of all messages but the last of the user; of one schema; of all tools. */
const maxMessagesLength = 400_000;
const maxSchemaLength = 50_000;
const maxToolsLength = 100_000;
const maxMessages = 1000;
const maxTools = 128;

const name = z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/, "must be 1 to 64 letters, digits, _ or -");
/** Characters as JSON, endless when it is nested too deeply. What cannot be stored is refused elsewhere, as an integer that no number can hold. */
const lengthOf = (value: unknown): number => jsonText(value)?.length ?? Number.POSITIVE_INFINITY;

const jsonSchema = z.record(z.string(), z.unknown()).refine((schema) => lengthOf(schema) <= maxSchemaLength, {
  error: `must be at most ${maxSchemaLength} characters as JSON`,
});

const toolCall = z.strictObject({
  id: z.string().min(1).max(200),
  type: z.literal("function"),
  function: z.strictObject({ name, arguments: z.string().max(maxMessagesLength) }),
});
export type ToolCall = z.infer<typeof toolCall>;

export const toolCalls = z.array(toolCall).min(1).max(maxTools);

const content = z.string().max(maxMessagesLength);
const chatMessage = z.discriminatedUnion("role", [
  z.strictObject({ role: z.literal("system"), content }),
  z.strictObject({ role: z.literal("user"), content }),
  z.strictObject({
    role: z.literal("assistant"),
    content: content.nullable(),
    tool_calls: toolCalls.exactOptional(),
  }),
  z.strictObject({ role: z.literal("tool"), content, tool_call_id: z.string().min(1).max(200) }),
]);
export type ChatMessage = z.infer<typeof chatMessage>;
const messages = z.array(chatMessage).max(maxMessages).exactOptional();

export const namedSchema = z.strictObject({
  name,
  description: z.string().max(10_000).exactOptional(),
  // The answer is checked here, so it must be one that can be checked in a short time.
  schema: z.record(z.string(), z.unknown()).superRefine((schema, context) => {
    const plain = plainSchema(schema);
    for (const { path, rule } of plain.ok ? [] : plain.error) context.addIssue({ code: "custom", path, message: rule });
  }),
  strict: z.boolean().exactOptional(),
});
/** The form that an answer must have; plain text when there is none. */
export const responseFormat = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("json_object") }),
  z.strictObject({ type: z.literal("json_schema"), json_schema: namedSchema }),
]);
export type ResponseFormat = z.infer<typeof responseFormat>;

const tool = z.strictObject({
  type: z.literal("function"),
  function: z.strictObject({
    name,
    description: z.string().max(10_000).exactOptional(),
    parameters: jsonSchema.exactOptional(),
    strict: z.boolean().exactOptional(),
  }),
});
const namedTool = z.strictObject({ type: z.literal("function"), function: z.strictObject({ name }) });

export const parameterShape = {
  stop: z.array(z.string().min(1).max(500)).min(1).max(4).exactOptional().describe("Texts at which the answer ends."),
  seed: z.int().exactOptional().describe("Asks for the same answer to the same request, as far as the provider can."),
  top_p: z.number().min(0).max(1).exactOptional(),
  presence_penalty: z.number().min(-2).max(2).exactOptional(),
  frequency_penalty: z.number().min(-2).max(2).exactOptional(),
  tools: z
    .array(tool)
    .min(1)
    .max(maxTools)
    .refine((tools) => lengthOf(tools) <= maxToolsLength, {
      error: `must be at most ${maxToolsLength} characters as JSON`,
    })
    .exactOptional()
    .describe("Functions that the model may ask for. Such a task does not use the cache."),
  tool_choice: z.union([z.enum(["none", "auto", "required"]), namedTool]).exactOptional(),
  parallel_tool_calls: z.boolean().exactOptional(),
};
const parameters = z.strictObject(parameterShape);
export type ChatParameters = z.infer<typeof parameters>;

export const conversationShape = {
  earlier_messages: messages.describe("The messages before `text`, oldest first."),
  later_messages: messages.describe("The messages after `text`: calls of tools and their results."),
  response_format: responseFormat.exactOptional().describe("The form of the answer; plain text without it."),
  ...parameterShape,
};

interface Messages {
  earlier_messages?: readonly ChatMessage[] | undefined;
  later_messages?: readonly ChatMessage[] | undefined;
}

/** What is wrong with the messages together; null when nothing is. */
export function messagesProblem({ earlier_messages = [], later_messages = [] }: Messages): string | null {
  const length = lengthOf([...earlier_messages, ...later_messages]);
  return length <= maxMessagesLength ? null : `must be at most ${maxMessagesLength} characters together, as JSON`;
}

/** What a model is given of a conversation. */
export interface Conversation {
  earlier: readonly ChatMessage[];
  later: readonly ChatMessage[];
  format: ResponseFormat | null;
  /** Only those that were sent. */
  parameters: ChatParameters;
}
