// Anthropic's Messages API. A request is one POST, so it needs no SDK, which would be larger than the room that is left in a Worker.
import * as z from "zod";
import { parseJson } from "../../../kernel/parse-json.ts";
import { fail, type Result } from "../../../kernel/result.ts";
import { retryAfterMs } from "../../../kernel/retry-after.ts";
import { traceHeaders } from "../../../telemetry/tracing/active-trace.ts";
import { type Chat, type ChatAnswer, type ChatModel, completeAnswer, heardWhole, notTaken } from "../../chat-model.ts";
import { noErrorBody } from "../../error-body.ts";
import { endedEarly, eventsIn, isEventStream } from "../../event-stream.ts";
import { tokenCount } from "../../model-call.ts";
import { callWithin, type ModelError } from "../../model-error.ts";
import type { TextListener } from "../../text-listener.ts";
import { anthropicErrorIn, anthropicFailure, failureToldBy, service } from "./errors.ts";
import { type ChatForm, firstForm, formWithout, requestIn } from "./form.ts";

export interface AnthropicAccess {
  apiKey: string;
  /** With or without `/v1` at its end. */
  baseUrl: string;
  timeoutMs: number;
}

export class AnthropicChat implements ChatModel {
  readonly provider = "anthropic";
  readonly #access: AnthropicAccess;
  readonly #url: string;
  /** By model, the form in which it answered after it had refused another. */
  readonly #forms = new Map<string, ChatForm>();

  constructor(access: AnthropicAccess) {
    this.#access = access;
    this.#url = `${access.baseUrl.replace(/(?:\/v1)?\/*$/, "")}/v1/messages`;
  }

  async ask(chat: Chat, signal: AbortSignal): Promise<Result<ChatAnswer, ModelError>> {
    const { timeoutMs } = this.#access;
    const refusal = notTaken(service, chat, ["stop", "top_p"]);
    if (refusal) return fail(refusal);
    return callWithin(service, timeoutMs, signal, (ended) => this.#askInForms(chat, ended), unreachable);
  }

  async #askInForms(chat: Chat, signal: AbortSignal): Promise<Result<ChatAnswer, ModelError>> {
    const known = this.#forms.get(chat.model) ?? firstForm(chat.model);
    let form = known;
    for (let wasRefused = false; ; wasRefused = true) {
      const response = await this.#post(requestIn(form, chat), signal);
      const { status, headers } = response;
      // The schema of a conversation is its caller's: that it was refused says nothing of another.
      if (response.ok && wasRefused)
        this.#forms.set(chat.model, chat.conversation ? { ...form, schema: known.schema } : form);
      if (response.ok && chat.listener && isEventStream(response))
        return answerOfEvents(eventsIn(response.body, signal), chat.listener, chat);
      const body = parseJson(await response.text());
      if (response.ok) return heardWhole(answerOf(body, chat), chat);
      const error = anthropicErrorIn(body) ?? noErrorBody;
      const next = status === 400 || status === 422 ? formWithout(form, error.message) : null;
      if (!next) return fail(anthropicFailure(status, error, retryAfterMs(headers, Date.now())));
      form = next;
    }
  }

  #post(request: Record<string, unknown>, signal: AbortSignal): Promise<Response> {
    const headers = {
      "content-type": "application/json",
      "x-api-key": this.#access.apiKey,
      // The next version, 2026-10-21, takes no temperature from any model, and compatible servers know this one.
      "anthropic-version": "2023-06-01",
      ...traceHeaders(),
    };
    return fetch(this.#url, { method: "POST", headers, body: JSON.stringify(request), signal });
  }
}

const unreachable = (): ModelError => ({ reason: "unavailable", message: `${service} could not be reached` });

/** `input_tokens` counts neither what the provider's cache was given nor what was read from it. */
const usage = z
  .object({
    input_tokens: tokenCount,
    cache_creation_input_tokens: tokenCount,
    cache_read_input_tokens: tokenCount,
    output_tokens: tokenCount,
  })
  .transform((counts) => ({
    inputTokens: counts.input_tokens + counts.cache_creation_input_tokens + counts.cache_read_input_tokens,
    outputTokens: counts.output_tokens,
  }))
  .catch({ inputTokens: 0, outputTokens: 0 });

/** Blocks of thoughts and of tools have no text that is an answer. */
const block = z.object({ type: z.literal("text"), text: z.string() });
const message = z.object({
  content: z.array(z.unknown()).transform((blocks) => blocks.map((each) => block.safeParse(each).data?.text ?? "")),
  stop_reason: z.string().catch(""),
});
const paidFor = z.object({ usage });

function answerOf(body: unknown, chat: Chat): Result<ChatAnswer, ModelError> {
  const usage = paidFor.safeParse(body).data?.usage ?? { inputTokens: 0, outputTokens: 0 };
  const failure = failureToldBy(body);
  if (failure) return fail({ ...failure, usage });
  const { data } = message.safeParse(body);
  if (!data) return fail({ reason: "unavailable", message: `${service}'s answer could not be read`, usage });
  switch (data.stop_reason) {
    case "end_turn":
    case "stop_sequence":
    case "":
      return completeAnswer(service, { text: data.content.join("") }, usage, chat);
    case "max_tokens":
      return completeAnswer(service, { text: data.content.join(""), finish: "length" }, usage, chat);
    case "refusal":
      return fail({ reason: "refused", message: "the model refused to answer", usage });
    case "model_context_window_exceeded":
      return fail({ reason: "too_long", message: "the text and the answer exceed the model's context", usage });
    default:
      return fail({ reason: "unavailable", message: `${service} ended with another reason than end_turn`, usage });
  }
}

const counts = z.record(z.string(), z.unknown()).catch({});
const event = z.object({
  type: z.string(),
  message: z.object({ usage: counts }).catch({ usage: {} }),
  delta: z
    .object({ type: z.string().catch(""), text: z.string().catch(""), stop_reason: z.string().catch("") })
    .catch({ type: "", text: "", stop_reason: "" }),
  usage: counts,
});

/** The first event tells the usage of the prompt, one of the last that of the answer. A count that is not told there keeps its value. */
const usageOfBoth = (earlier: object, later: object): object => ({
  ...earlier,
  ...Object.fromEntries(Object.entries(later).filter(([, count]) => typeof count === "number" && count > 0)),
});

async function answerOfEvents(
  events: AsyncIterable<string>,
  listener: TextListener,
  chat: Chat,
): Promise<Result<ChatAnswer, ModelError>> {
  const said = { text: "", stop_reason: "", usage: {} };
  let isComplete = false;
  for await (const data of events) {
    const body = parseJson(data);
    const failure = failureToldBy(body);
    if (failure) return fail({ ...failure, usage: usage.parse(said.usage) });
    const { type, message, delta, usage: told } = event.safeParse(body).data ?? {};
    said.usage = usageOfBoth(said.usage, message?.usage ?? {});
    said.usage = usageOfBoth(said.usage, told ?? {});
    said.stop_reason = delta?.stop_reason || said.stop_reason;
    isComplete ||= type === "message_stop";
    if (isComplete) break;
    if (delta?.type !== "text_delta" || delta.text === "") continue;
    said.text += delta.text;
    listener.onText(delta.text);
  }
  if (!isComplete && said.stop_reason === "") return fail({ ...endedEarly(service), usage: usage.parse(said.usage) });
  return answerOf({ ...said, content: [{ type: "text", text: said.text }] }, chat);
}
