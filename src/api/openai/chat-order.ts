// What the routes in OpenAI's form ask for: a task of the type `chat`, submitted like any other and awaited.
import type * as z from "zod";
import { configuredModels } from "../../ai/configured-models.ts";
import type { Config } from "../../config/config.ts";
import { wholeNumber } from "../../kernel/whole-number.ts";
import { type ChatOptions, type ChatOutput, chat } from "../../task-types/chat.ts";
import { readTask } from "../../tasks/read-task.ts";
import { storageProblems } from "../../tasks/storable.ts";
import { submitTasks } from "../../tasks/submit.ts";
import { isSettled, type TaskPayload } from "../../tasks/task.ts";
import { type TaskResult, type TaskView, viewOf } from "../../tasks/task-result.ts";
import { Problem, unavailable } from "../problem.ts";
import { acceptingOf, idempotencyKeyOf, originOf, type Submitting, submittedTask } from "../process.ts";
import type { Exchange } from "../route.ts";
import { problemOfTask, stillWorking } from "./errors.ts";

/** Above what POST /process takes: what a model of today writes at most. When nothing is sent, a model may write this much of it. */
export const answerTokens = wholeNumber(1, 128_000);
export const defaultAnswerTokens = 4000;
/** The temperature at which OpenAI answers when none is sent. */
export const defaultTemperature = 1;

export interface ChatOrder {
  text: string;
  options: ChatOptions;
  /** As the request names it. */
  model: string;
  temperature: number;
  maxTokens: number;
  metadata: Record<string, string>;
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
  const noStore = /\bno-store\b/i.test(request.headers.get("cache-control") ?? "");
  return {
    text,
    task_type: chat.name,
    options,
    use_cache: !noStore && (chat.isCacheable?.(options) ?? true),
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
  };
}

export interface SubmittedChat {
  id: string;
  /** When the task is settled already, as after an exact match in the cache. */
  settled: TaskView | null;
}

/** Throws a Problem when the task was not accepted. */
export async function submitChat(
  order: ChatOrder,
  exchange: Exchange<unknown, unknown>,
  services: Submitting,
): Promise<SubmittedChat> {
  const submission = {
    payload: payloadOf(order, exchange, services),
    idempotencyKey: idempotencyKeyOf(exchange.request),
  };
  const [acceptance] = await submitTasks([submission], originOf(exchange), acceptingOf(services));
  const submitted = submittedTask(acceptance, services);
  if (submitted instanceof Problem) throw submitted;
  const { id, settled } = submitted;
  const result = acceptance?.result ?? null;
  return { id, settled: settled && result ? viewOf(settled, result) : null };
}

export interface AnsweredChat {
  task: TaskView;
  result: TaskResult;
  output: ChatOutput;
}

/** Throws a Problem when the task fails, or does not settle within the time for two attempts; then it goes on. */
export async function awaitChat(
  { id, settled }: SubmittedChat,
  tenant: string,
  services: Pick<Submitting, "shards" | "results" | "config" | "now">,
): Promise<AnsweredChat> {
  const endsAt = services.now() + maxWaitMs(services.config);
  let task = settled;
  while (!task) {
    const leftMs = endsAt - services.now();
    if (leftMs <= 0) throw stillWorking(id);
    const read = await readTask(id, tenant, Math.min(leftMs, 30_000), services);
    if (!read.ok) throw unavailable(`The answer cannot be read now. GET /task/${id} will have it.`);
    if (read.value && isSettled(read.value.status)) task = read.value;
  }
  return answeredChat(task);
}

export const maxWaitMs = ({ MODEL_DEADLINE_SECONDS }: Pick<Config, "MODEL_DEADLINE_SECONDS">): number =>
  MODEL_DEADLINE_SECONDS * 2000;

export function answeredChat(task: TaskView): AnsweredChat {
  const { result, status } = task;
  if (status !== "SUCCESS") throw problemOfTask(task);
  if (!result) throw unavailable("The answer has expired.");
  return { task, result, output: chat.output.parse(result.output) };
}

/** The headers of an answer: its task, and what the cache decided. */
export function answerHeaders({ task, result }: Pick<AnsweredChat, "task" | "result">): Record<string, string> {
  const { layer, reason } = result.cache;
  const { cost_usd } = result.metadata;
  return {
    ...taskHeaders(task.task_id),
    "x-cache": layer !== "none" ? "hit" : reason === "bypassed" ? "bypass" : "miss",
    "x-cache-reason": reason,
    ...(cost_usd !== null && { "x-cost-usd": String(cost_usd) }),
  };
}

/** Those of a stream. What the cache decided is among them only when it is known before the stream begins. */
export function streamHeaders({ id, settled }: SubmittedChat): Record<string, string> {
  return settled?.result ? answerHeaders({ task: settled, result: settled.result }) : taskHeaders(id);
}

const taskHeaders = (taskId: string): Record<string, string> => ({
  "x-task-id": taskId,
  "x-task-mode": "durable",
});

/** The model of a stream, which begins before a model has answered. */
export function modelAsked({ model }: ChatOrder, { config, now }: Pick<Submitting, "config" | "now">): string {
  if (model !== "default") return model;
  return configuredModels(config, now())[0]?.model ?? `local/${chat.name}`;
}

/** The model as its provider names it. The built-in rules keep their prefix, so that nobody takes them for an LLM. */
export const modelName = ({ model }: TaskResult): string =>
  model.startsWith("local/") ? model : model.slice(model.indexOf("/") + 1);

/** What is said. Where nothing here can write texts, the reason is: as a refusal when the client expects JSON. */
export function saidIn(
  { output, result }: AnsweredChat,
  expectsJson: boolean,
): { content: string | null; refusal: string | null } {
  if (output.content !== null || output.tool_calls) return { content: output.content, refusal: null };
  return expectsJson ? { content: null, refusal: result.response } : { content: result.response, refusal: null };
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
