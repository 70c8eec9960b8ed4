// What the routes in OpenAI's form ask for: a task of the type `chat_completion`, submitted like any other.
import * as z from "zod";
import { configuredModels } from "../../ai/configured-models.ts";
import type { Config } from "../../config/config.ts";
import { wholeNumber } from "../../kernel/whole-number.ts";
import { type ChatOptions, chat } from "../../task-types/chat.ts";
import { storageProblems } from "../../tasks/storable.ts";
import { submitTasks } from "../../tasks/submit.ts";
import type { TaskPayload } from "../../tasks/task.ts";
import { viewOf } from "../../tasks/task-result.ts";
import { Problem } from "../problem.ts";
import { acceptingOf, idempotencyKeyOf, originOf, type Submitting, submittedTask } from "../process.ts";
import type { Exchange } from "../route.ts";
import type { SubmittedChat } from "./answered-chat.ts";

/** Above what POST /process takes: what a model of today writes at most. When nothing is sent, a model may write this much of it. */
export const answerTokens = wholeNumber(1, 128_000);
export const defaultAnswerTokens = 4000;
/** The temperature at which OpenAI answers when none is sent. */
export const defaultTemperature = 1;

/** OpenAI's bounds. */
export const metadata = z
  .record(z.string().max(64), z.string().max(512))
  .refine((pairs) => Object.keys(pairs).length <= 16, "must have at most 16 pairs");
export const user = z.string().max(512);

export interface ChatOrder {
  text: string;
  options: ChatOptions;
  /** As the request names it. */
  model: string;
  temperature: number;
  maxTokens: number;
  metadata: Record<string, string>;
  stream: boolean;
}

/** Reports what a shard could not return as it was sent. */
export function refuseUnstorable(given: Record<string, unknown>, context: z.core.$RefinementCtx): void {
  for (const [field, value] of Object.entries(given))
    for (const { path, rule } of storageProblems(value))
      context.addIssue({ code: "custom", path: [field, ...path], message: rule });
}

/** The options without fields that are not there. What is wrong with all messages together is reported as of `field`; then null. */
export function optionsOf(
  given: { [Name in keyof ChatOptions]?: ChatOptions[Name] | null | undefined },
  field: string,
  context: z.core.$RefinementCtx,
): ChatOptions | null {
  const sent = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  const parsed = chat.options.safeParse(Object.fromEntries(sent));
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) {
    const [first, ...rest] = path;
    const itsPath = first === "earlier_messages" || first === "later_messages" ? [field] : [String(first), ...rest];
    context.addIssue({ code: "custom", path: itsPath, message });
  }
  return null;
}

/** The model that answers unasked needs no name, so that both ways to ask for it share their answers. */
function modelOf(name: string, config: Config, now: number): string | null {
  const [first] = configuredModels(config, now);
  return name === "default" || name === first?.model ? null : name;
}

function payloadOf(
  order: ChatOrder,
  { request, requestId }: Exchange<unknown, unknown>,
  services: Submitting,
): TaskPayload {
  const { text, options, temperature, maxTokens, metadata } = order;
  return {
    text,
    task_type: chat.name,
    options,
    use_cache: usesCache(order, request),
    cache_threshold: null,
    model: modelOf(order.model, services.config, services.now()),
    temperature,
    max_tokens: maxTokens,
    language: null,
    metadata,
    callback_url: null,
    cache_generation: null,
    request_id: requestId,
    source: null,
    ...(order.stream && { stream: true }),
  };
}

/** Whether the cache may answer: not with tools, and not when the client says no-store. */
const usesCache = ({ options }: ChatOrder, { headers }: Request): boolean =>
  !/\bno-store\b/i.test(headers.get("cache-control") ?? "") && (chat.isCacheable?.(options) ?? true);

/** Throws a Problem when the task was not accepted. */
export async function submitChat(
  order: ChatOrder,
  exchange: Exchange<unknown, unknown>,
  services: Submitting,
): Promise<SubmittedChat> {
  const payload = payloadOf(order, exchange, services);
  const submission = { payload, own: null, idempotencyKey: idempotencyKeyOf(exchange.request) };
  const [acceptance] = await submitTasks([submission], originOf(exchange), acceptingOf(services));
  const submitted = submittedTask(acceptance, services);
  if (submitted instanceof Problem) throw submitted;
  const { id, settled } = submitted;
  const result = acceptance?.result ?? null;
  return { id, usesCache: payload.use_cache, settled: settled && result ? viewOf(settled, result) : null };
}

/** The model of a stream, which begins before a model has answered. */
export function modelAsked({ model }: ChatOrder, { config, now }: Pick<Submitting, "config" | "now">): string {
  if (model !== "default") return model;
  return configuredModels(config, now())[0]?.model ?? `local/${chat.name}`;
}

/** What the routes have in common, for the API document. */
export const isTask =
  "The call is a task, and the header `x-task-id` names it: a client that goes away finds the answer at GET /task/{id}. `x-cache` says hit, miss or bypass, and `x-cache-reason` why.";
export const requestHeaders = {
  "Idempotency-Key": "A request with the same key and body gets the same answer.",
  "Cache-Control": "With `no-store`, the answer is neither read from the cache nor written to it.",
  "x-task-mode": "`durable`, which every call is.",
};
export const failures = {
  400: { description: "A field is wrong or not supported." },
  404: { description: "There is no such model." },
  429: { description: "The write limit is reached, or today's budget is spent and the cache has no answer." },
  504: { description: "There is no answer yet; the task goes on." },
};
