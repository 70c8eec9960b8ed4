// The answer of a chat: the settled task, and what the routes in OpenAI's form say of it.
import * as z from "zod";
import type { Config } from "../../config/config.ts";
import { type ChatOptions, type ChatOutput, chatOutput } from "../../task-types/chat.ts";
import { readTask } from "../../tasks/read-task.ts";
import { isSettled } from "../../tasks/task.ts";
import type { TaskResult, TaskView } from "../../tasks/task-result.ts";
import { log } from "../../telemetry/log.ts";
import type { Submitting } from "../process.ts";
import { problemOfTask, stillWorking, unreadable } from "./errors.ts";

export interface SubmittedChat {
  id: string;
  usesCache: boolean;
  /** When the task is settled already, as after an exact match in the cache. */
  settled: TaskView | null;
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
    const read = await readTask(id, tenant, Math.min(leftMs, 30_000), services).catch((error: unknown) => {
      log("error", { event: "answer_unreadable", task_id: id, error: String(error) });
      return null;
    });
    if (!read?.ok || !read.value) throw unreadable(id);
    if (isSettled(read.value.status)) task = read.value;
  }
  return answeredChat(task);
}

export const maxWaitMs = ({ MODEL_DEADLINE_SECONDS }: Pick<Config, "MODEL_DEADLINE_SECONDS">): number =>
  MODEL_DEADLINE_SECONDS * 2000;

export function answeredChat(task: TaskView): AnsweredChat {
  const { result, status } = task;
  if (status !== "SUCCESS") throw problemOfTask(task);
  if (!result) throw unreadable(task.task_id);
  return { task, result, output: chatOutput.parse(result.output) };
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

export const taskHeaders = (taskId: string): Record<string, string> => ({
  "x-task-id": taskId,
  "x-task-mode": "durable",
});

/** The model as its provider names it. The built-in rules keep their prefix, so that nobody takes them for an LLM. */
export const modelName = ({ model }: TaskResult): string =>
  model.startsWith("local/") ? model : model.slice(model.indexOf("/") + 1);

export interface SaidChat {
  content: string | null;
  refusal: string | null;
}

/** What is said. Where nothing here can write texts, the reason is: as a refusal when the client expects JSON. */
export function saidIn({ output, result }: AnsweredChat, { options }: { options: ChatOptions }): SaidChat {
  if (output.content !== null || output.tool_calls) return { content: output.content, refusal: null };
  const why = result.response;
  return options.response_format ? { content: null, refusal: why } : { content: why, refusal: null };
}

export const usage = z.object({ prompt_tokens: z.number(), completion_tokens: z.number(), total_tokens: z.number() });

/** Of an answer from the cache, the usage of its computation; the header `x-cost-usd` says what this call cost. */
export function usageIn({ result: { metadata } }: AnsweredChat): z.infer<typeof usage> {
  const { prompt_tokens, completion_tokens } = metadata;
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}
