// POST /v1/responses, as OpenAI's clients call it: text in, text out.
import * as z from "zod";
import { documentedAs } from "../../kernel/documented-as.ts";
import { namedSchema, parameterShape, type ResponseFormat } from "../../task-types/conversation.ts";
import type { Submitting } from "../process.ts";
import { route } from "../route.ts";
import { answerHeaders, awaitChat } from "./answered-chat.ts";
import {
  answerTokens,
  type ChatOrder,
  defaultAnswerTokens,
  defaultTemperature,
  failures,
  isTask,
  metadata,
  modelAsked,
  optionsOf,
  refuseUnstorable,
  requestHeaders,
  submitChat,
  user,
} from "./chat-order.ts";
import { openAiWire } from "./errors.ts";
import { eventResponse } from "./event-response.ts";
import { heardChat, streamHeaders } from "./heard-chat.ts";
import { content, readMessages } from "./messages.ts";
import { type Refusals, refuseOthers } from "./refusals.ts";
import { ResponseEvents } from "./response-events.ts";
import { begunResponse, completedResponse, responseView } from "./response-view.ts";

const refused: Refusals = {
  background: { why: "every call goes on when its client goes away", harmless: ["false"] },
  conversation: { why: "send the earlier messages as input" },
  previous_response_id: { why: "send the earlier messages as input" },
  include: { why: "there is nothing more to include", harmless: ["[]"] },
  max_tool_calls: { why: "tools are, in /v1/chat/completions" },
  parallel_tool_calls: { why: "tools are, in /v1/chat/completions", harmless: ["true", "false"] },
  tools: { why: "they are in /v1/chat/completions", harmless: ["[]"] },
  tool_choice: { why: "tools are, in /v1/chat/completions", harmless: ['"auto"', '"none"'] },
  prompt: { why: "send its text" },
  reasoning: { why: "the deployment decides it" },
  service_tier: { why: "there is one", harmless: ['"auto"', '"default"'] },
  top_logprobs: { why: "not every provider has them", harmless: ["0"] },
  truncation: { why: "nothing is left out", harmless: ['"disabled"'] },
  // An answer is kept as the task that it is, whatever this says.
  store: { why: "it must be true or false", harmless: ["true", "false"] },
};

const itemShape = {
  type: z
    .literal("message", { error: ({ input }) => `input of the type '${input}' is not supported: only messages are` })
    .nullish(),
  role: z.enum(["system", "developer", "user", "assistant"]),
  content,
  // Of a message that is sent back as it came.
  id: z.string().nullish(),
  status: z.string().nullish(),
};
const item = z.looseObject(itemShape).superRefine(refuseOthers(itemShape, {}));
const inputItems = z.array(item, "must be a text, or a list of messages").min(1).max(1000);
const asMessages = (input: unknown): unknown =>
  typeof input === "string" ? [{ role: "user", content: input }] : input;

const { name, schema, description, strict } = namedSchema.shape;
const jsonSchema = z.strictObject({
  type: z.literal("json_schema"),
  name,
  schema,
  description: description.unwrap().nullish(),
  strict: strict.unwrap().nullish(),
});
const format = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text") }),
  z.strictObject({ type: z.literal("json_object") }),
  jsonSchema,
]);

const shape = {
  model: z.string().min(1).max(200).describe("A model of GET /v1/models, `default`, or any of the first provider."),
  input: documentedAs(
    z.union([z.string(), inputItems]).describe("A text, or a list of messages."),
    z.preprocess(asMessages, inputItems),
  ),
  instructions: z.string().max(100_000).nullish(),
  stream: z.boolean().nullish(),
  stream_options: z.strictObject({ include_obfuscation: z.literal(false).nullish() }).nullish(),
  temperature: z.number().min(0).max(2).nullish().describe(`${defaultTemperature} when it is not sent.`),
  top_p: parameterShape.top_p.unwrap().nullish(),
  max_output_tokens: answerTokens.nullish().describe(`${defaultAnswerTokens} when it is not sent.`),
  text: z.strictObject({ format: format.nullish() }).nullish(),
  metadata: metadata.nullish(),
  user: user.nullish(),
};

const body = z
  .looseObject(shape)
  .superRefine(refuseOthers(shape, refused))
  .superRefine(refuseUnstorable)
  .transform((given, context): ChatOrder => {
    const { input, instructions, text } = given;
    const read = readMessages(input, "input", context);
    const system = instructions ? [{ role: "system" as const, content: instructions }] : [];
    const earlier = [...system, ...(read?.earlier ?? [])];
    const options = optionsOf(
      {
        ...(earlier.length > 0 && { earlier_messages: earlier }),
        ...(read && read.later.length > 0 && { later_messages: read.later }),
        response_format: formatOf(text?.format ?? null),
        top_p: given.top_p,
      },
      "input",
      context,
    );
    if (!read || !options) return z.NEVER;
    return {
      text: read.text,
      options,
      model: given.model,
      temperature: given.temperature ?? defaultTemperature,
      maxTokens: given.max_output_tokens ?? defaultAnswerTokens,
      metadata: { ...given.metadata, ...(given.user && { user: given.user }) },
      stream: given.stream ?? false,
    };
  })
  .meta({ id: "OpenAiResponseRequest" });

/** The form as chat completions have it. */
function formatOf(given: z.infer<typeof format> | null): ResponseFormat | null {
  if (given?.type !== "json_schema") return given?.type === "json_object" ? given : null;
  const { name, schema, description, strict } = given;
  const json_schema = { name, schema, ...(description && { description }), ...(strict && { strict }) };
  return { type: "json_schema", json_schema };
}

export const responses = route<ChatOrder>({
  method: "POST",
  path: "/v1/responses",
  summary: "OpenAI: a response to a text or a conversation",
  description: `Text in, text out. ${isTask} Fields that are not supported are refused by their names.`,
  role: "writer",
  wire: openAiWire,
  invalidStatus: 400,
  body,
  headers: requestHeaders,
  writes: () => 1,
  responses: {
    200: { description: "The response; with `stream`, its events.", schema: responseView },
    ...failures,
  },
  handle: async (exchange, services: Submitting) => {
    const { body: order, caller } = exchange;
    const submitted = await submitChat(order, exchange, services);
    const createdAt = Math.floor(services.now() / 1000);
    const begun = begunResponse(submitted.id, createdAt, order, modelAsked(order, services));
    if (order.stream) {
      const events = new ResponseEvents(submitted.id, begun, order);
      return eventResponse(heardChat(submitted, caller.tenant, services), {
        write: (heard) => events.write(heard),
        writeError: (error) => events.writeError(error),
        headersOf: (first) => streamHeaders(submitted, first),
      });
    }
    const answered = await awaitChat(submitted, caller.tenant, services);
    return Response.json(completedResponse(begun, answered, order), { headers: answerHeaders(answered) });
  },
});
