// What a client sees of a task: the result as the result store holds it, and the view of `GET /task/{id}`.
import * as z from "zod";
import { type PricedCall, totalCost } from "../ai/model-call.ts";
import { type CachedAnswer, cacheExplanation } from "../cache/cache-types.ts";
import type { TaskType } from "../task-types/task-type.ts";
import { isSettled, type ResultSummary, type Task, taskStates } from "./task.ts";

const storedMetadata = z.object({
  tokens_used: z.number().describe("Tokens of the answer; on a hit, those used when it was computed."),
  input_tokens: z.number(),
  output_tokens: z.number(),
  // Results that an earlier version stored lack these three fields.
  cost_usd: z
    .number()
    .nullable()
    .default(null)
    .describe("What this attempt's calls cost; null when a price is not known."),
  provider: z
    .string()
    .default("unknown")
    .describe("The provider that answered, also for answers from the cache; `local` is not an LLM."),
  attempts: z
    .number()
    .default(0)
    .describe("How many calls the answer needed, including failed ones; 0 from the cache."),
  passed_over: z
    .array(z.object({ model: z.string(), reason: z.string() }))
    .optional()
    .describe("Models that were tried or skipped before this one, and why they gave no answer."),
});

/** A result without the fields that follow from others. */
export const taskResult = z.object({
  response: z.string().describe("The answer as text."),
  output: z.unknown().describe("The answer as the task type's typed output."),
  model: z.string().describe("The model that answered; `local/…` are the built-in rules, not an LLM."),
  processing_time: z.number().describe("Seconds from the start of work to the answer."),
  from_cache: z.boolean(),
  similarity: z.number().nullable().describe("Similarity of the matched question on a hit, (1 + cosine) / 2."),
  metadata: storedMetadata,
  cache: cacheExplanation,
});

/** Clients of the old stack read the task type in the result, and the tokens under these names. */
const resultView = taskResult
  .extend({
    task_type: z.string().describe("The task type of the request."),
    metadata: storedMetadata.extend({
      prompt_tokens: z.number().describe("The same as `input_tokens`."),
      completion_tokens: z.number().describe("The same as `output_tokens`."),
    }),
  })
  .meta({ id: "TaskResult" });
export type TaskResult = z.infer<typeof resultView>;

/** From what a store returned, also of an earlier version. Throws when it is no result. */
export const parseResult = (stored: unknown, taskType: string): TaskResult =>
  completed(taskResult.parse(stored), taskType);

/** From the JSON that a key-value store returned; null without one. */
export const resultIn = (json: string | null | undefined, taskType: string): TaskResult | null =>
  json ? parseResult(JSON.parse(json), taskType) : null;

function completed(result: z.infer<typeof taskResult>, taskType: string): TaskResult {
  const { input_tokens: prompt_tokens, output_tokens: completion_tokens } = result.metadata;
  return { ...result, metadata: { ...result.metadata, prompt_tokens, completion_tokens }, task_type: taskType };
}

/** The fields of a result that `parseResult` cannot fill in. */
export function storedFormOf({ task_type: _, metadata, ...result }: TaskResult): z.infer<typeof taskResult> {
  const { prompt_tokens: __, completion_tokens: ___, ...rest } = metadata;
  return { ...result, metadata: rest };
}

export const taskView = z
  .object({
    task_id: z.string(),
    status: z.enum(taskStates),
    task_type: z.string(),
    task_type_version: z
      .number()
      .nullable()
      .describe("The version of the tenant's own task type; null for a built-in one."),
    queue: z.string(),
    attempt: z.number().describe("Attempts begun."),
    progress: z.object({ percent: z.number().describe("In three steps: 0 waiting, 50 started, 100 settled.") }),
    result: resultView.nullable(),
    result_expired: z.boolean().describe("The task succeeded, but its result's time to live is over."),
    error: z.string().nullable(),
    created_at: z.iso.datetime(),
    started_at: z.iso.datetime().nullable(),
    settled_at: z.iso.datetime().nullable(),
    message: z.string(),
  })
  .meta({ id: "Task" });
export type TaskView = z.infer<typeof taskView>;

/** `name` is the task type as the request named it. */
export function resultOf(
  type: TaskType,
  name: string,
  answer: CachedAnswer,
  processingMs: number,
  calls: readonly PricedCall[],
): TaskResult {
  const { generation, cache } = answer;
  const { inputTokens, outputTokens } = generation.usage;
  const result = {
    response: generation.unanswered ?? type.render(generation.output),
    output: generation.output,
    model: generation.model,
    processing_time: processingMs / 1000,
    from_cache: cache.layer !== "none",
    similarity: cache.score,
    metadata: {
      tokens_used: inputTokens + outputTokens,
      input_tokens: inputTokens,
      output_tokens: outputTokens,
      cost_usd: totalCost(calls),
      provider: generation.model.split("/")[0] ?? "",
      attempts: generation.attempts ?? 0,
      ...(generation.passedOver && { passed_over: [...generation.passedOver] }),
    },
    cache,
  };
  return completed(result, name);
}

export const summaryOf = (result: TaskResult, { generation }: CachedAnswer): ResultSummary => ({
  model: result.model,
  tokens: result.metadata.tokens_used,
  cache: result.cache,
  saved_usd: result.from_cache ? (generation.usage.costUsd ?? null) : null,
});

export function viewOf(task: Task, result: TaskResult | null): TaskView {
  const expired = task.state === "SUCCESS" && result === null;
  return {
    task_id: task.id,
    status: task.state,
    task_type: task.taskType,
    task_type_version: task.taskTypeVersion,
    queue: task.queue,
    attempt: task.attempt,
    progress: { percent: isSettled(task.state) ? 100 : task.state === "PENDING" ? 0 : 50 },
    result,
    result_expired: expired,
    error: task.error,
    created_at: isoTime(task.createdAt),
    started_at: task.startedAt === null ? null : isoTime(task.startedAt),
    settled_at: task.settledAt === null ? null : isoTime(task.settledAt),
    message: expired ? "The task succeeded; its result has expired." : messages[task.state],
  };
}

const messages: Record<Task["state"], string> = {
  PENDING: "The task has not begun.",
  STARTED: "A worker is processing the task.",
  RETRY: "The last attempt failed; the next one is planned.",
  SUCCESS: "The task succeeded.",
  FAILURE: "The task failed; its dead letter can be replayed.",
  REVOKED: "The task was revoked.",
};

export const isoTime = (ms: number): string => new Date(ms).toISOString();
