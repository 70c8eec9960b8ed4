// POST /v1/chat/completions, as OpenAI's clients call it.
import * as z from "zod";
import { chatOutput } from "../../task-types/chat.ts";
import { parameterShape, responseFormat } from "../../task-types/conversation.ts";
import type { Submitting } from "../process.ts";
import { route } from "../route.ts";
import { type AnsweredChat, answerHeaders, awaitChat, modelName, saidIn, usage, usageIn } from "./answered-chat.ts";
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
import { completionEvents, errorChunk } from "./completion-events.ts";
import { openAiWire } from "./errors.ts";
import { eventResponse } from "./event-response.ts";
import { heardChat, streamHeaders } from "./heard-chat.ts";
import { openAiMessages, readMessages } from "./messages.ts";
import { type Refusals, refuseOthers } from "./refusals.ts";

const refused: Refusals = {
  n: { why: "each call has one answer", harmless: ["1"] },
  functions: { why: "use tools" },
  function_call: { why: "use tool_choice" },
  logprobs: { why: "not every provider has them", harmless: ["false"] },
  top_logprobs: { why: "not every provider has them", harmless: ["0"] },
  logit_bias: { why: "models differ in their tokens", harmless: ["{}"] },
  audio: { why: "only text is" },
  modalities: { why: "only text is", harmless: ['["text"]'] },
  prediction: { why: "not every provider has it" },
  reasoning_effort: { why: "the deployment decides it" },
  verbosity: { why: "say it in a message" },
  web_search_options: { why: "only text is" },
  service_tier: { why: "there is one", harmless: ['"auto"', '"default"'] },
  // An answer is kept as the task that it is, whatever this says.
  store: { why: "it must be true or false", harmless: ["true", "false"] },
};

const streamOptions = z.strictObject({
  include_usage: z.boolean().nullish(),
  include_obfuscation: z.literal(false).nullish(),
});
const text = z.strictObject({ type: z.literal("text") });

const shape = {
  model: z.string().min(1).max(200).describe("A model of GET /v1/models, `default`, or any of the first provider."),
  messages: openAiMessages,
  stream: z.boolean().nullish(),
  stream_options: streamOptions.nullish(),
  temperature: z.number().min(0).max(2).nullish().describe(`${defaultTemperature} when it is not sent.`),
  max_tokens: answerTokens.nullish(),
  max_completion_tokens: answerTokens.nullish().describe(`${defaultAnswerTokens} when neither limit is sent.`),
  response_format: z.discriminatedUnion("type", [text, responseFormat]).nullish(),
  stop: z.union([z.string().min(1).max(500), parameterShape.stop.unwrap()]).nullish(),
  seed: parameterShape.seed.unwrap().nullish(),
  top_p: parameterShape.top_p.unwrap().nullish(),
  presence_penalty: parameterShape.presence_penalty.unwrap().nullish(),
  frequency_penalty: parameterShape.frequency_penalty.unwrap().nullish(),
  tools: parameterShape.tools.unwrap().nullish(),
  tool_choice: parameterShape.tool_choice.unwrap().nullish(),
  parallel_tool_calls: parameterShape.parallel_tool_calls.unwrap().nullish(),
  metadata: metadata.nullish(),
  user: user.nullish(),
};

interface Asked extends ChatOrder {
  includeUsage: boolean;
}

const body = z
  .looseObject(shape)
  .superRefine(refuseOthers(shape, refused))
  .superRefine(refuseUnstorable)
  .superRefine(({ stream, stream_options, max_tokens, max_completion_tokens }, context) => {
    const issue = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
    if (stream_options && !stream) issue("stream_options", "may be sent only with stream: true");
    if (max_tokens && max_completion_tokens)
      issue("max_tokens", "must not be sent together with max_completion_tokens");
  })
  .transform((given, context): Asked => {
    const read = readMessages(given.messages, "messages", context);
    const { response_format: format, stop } = given;
    const options = optionsOf(
      {
        ...(read && read.earlier.length > 0 && { earlier_messages: read.earlier }),
        ...(read && read.later.length > 0 && { later_messages: read.later }),
        response_format: format?.type === "text" ? null : format,
        stop: typeof stop === "string" ? [stop] : stop,
        seed: given.seed,
        top_p: given.top_p,
        presence_penalty: given.presence_penalty,
        frequency_penalty: given.frequency_penalty,
        tools: given.tools,
        tool_choice: given.tool_choice,
        parallel_tool_calls: given.parallel_tool_calls,
      },
      "messages",
      context,
    );
    if (!read || !options) return z.NEVER;
    return {
      text: read.text,
      options,
      model: given.model,
      temperature: given.temperature ?? defaultTemperature,
      maxTokens: given.max_completion_tokens ?? given.max_tokens ?? defaultAnswerTokens,
      metadata: { ...given.metadata, ...(given.user && { user: given.user }) },
      stream: given.stream ?? false,
      includeUsage: given.stream_options?.include_usage ?? false,
    };
  })
  .meta({ id: "ChatCompletionRequest" });

const message = z.object({
  role: z.literal("assistant"),
  content: z.string().nullable(),
  refusal: z.string().nullable(),
  tool_calls: chatOutput.shape.tool_calls,
});
const completion = z
  .object({
    id: z.string(),
    object: z.literal("chat.completion"),
    created: z.number(),
    model: z.string(),
    choices: z.array(z.object({ index: z.number(), message, logprobs: z.null(), finish_reason: z.string() })),
    usage,
  })
  .meta({ id: "ChatCompletion" });

export const chatCompletions = route<Asked>({
  method: "POST",
  path: "/v1/chat/completions",
  summary: "OpenAI: the next message of a conversation",
  description: `${isTask} Fields that are not supported are refused by their names.`,
  role: "writer",
  wire: openAiWire,
  invalidStatus: 400,
  body,
  headers: requestHeaders,
  writes: () => 1,
  responses: {
    200: { description: "The completion; with `stream`, its chunks as server-sent events.", schema: completion },
    ...failures,
  },
  handle: async (exchange, services: Submitting) => {
    const { body: asked, caller } = exchange;
    const submitted = await submitChat(asked, exchange, services);
    const head = { id: `chatcmpl-${submitted.id}`, created: Math.floor(services.now() / 1000) };
    const said = (answered: AnsweredChat) => saidIn(answered, asked);
    if (asked.stream) {
      const { includeUsage } = asked;
      const streamed = { ...head, model: modelAsked(asked, services), includeUsage, said };
      return eventResponse(heardChat(submitted, caller.tenant, services), {
        write: (heard) => completionEvents(heard, streamed),
        writeError: errorChunk,
        headersOf: (first) => streamHeaders(submitted, first),
      });
    }
    const answered = await awaitChat(submitted, caller.tenant, services);
    const { tool_calls, finish_reason } = answered.output;
    const message = { role: "assistant", ...said(answered), ...(tool_calls && { tool_calls }) };
    const choices = [{ index: 0, message, logprobs: null, finish_reason }];
    return Response.json(
      { ...head, object: "chat.completion", model: modelName(answered.result), choices, usage: usageIn(answered) },
      { headers: answerHeaders(answered) },
    );
  },
});
