// Tries a version of a task type on tasks that were answered before, without changing anything: each task's text goes to the model with the
// draft, and the output is compared with the one that the task has. The trial never spends more than its budget, because a call begins only
// when the most that it can cost is left.
import type * as z from "zod";
import type { GenerationRequest, LanguageModel } from "../ai/language-model.ts";
import { type ModelCall, type PricedCall, totalCost } from "../ai/model-call.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import type { TaskType } from "../task-types/task-type.ts";
import { sameAnswer } from "./same-answer.ts";
import type { TaskPayload } from "./task.ts";

/** A task with the output that it has. */
export interface TriedTask {
  id: string;
  payload: TaskPayload;
  output: unknown;
}

type TrialOutcome = "agreed" | "differed" | "failed" | "not_run";

export interface TrialRow {
  id: string;
  outcome: TrialOutcome;
  before: unknown;
  /** Null when it failed or was not run. */
  after: unknown;
  /** Why it failed or was not run. */
  reason: string | null;
  costUsd: number;
  latencyMs: number | null;
}

export interface TrialPorts {
  languageModel: LanguageModel;
  /** US dollars; null when the price is not known. */
  costOf: (call: ModelCall) => number | null;
  /** The most that a call with so many tokens can cost, whichever model answers; null when a price is not known. */
  mostOf: (model: string | null, inputTokens: number, outputTokens: number) => number | null;
  /** Gets the calls of each task as soon as it was tried, so that they are charged whatever becomes of the trial. */
  onCalls: (calls: readonly PricedCall[]) => void;
  now: () => number;
  signal: AbortSignal;
}

/** As many calls at once as a worker has slots by default. */
const concurrency = 4;

export async function runTrial(
  draft: TaskType,
  tasks: readonly TriedTask[],
  budgetUsd: number,
  ports: TrialPorts,
): Promise<{ rows: TrialRow[]; calls: PricedCall[] }> {
  const rows = new Array<TrialRow>(tasks.length);
  const calls: PricedCall[] = [];
  const running = new Set<Promise<void>>();
  let left = budgetUsd;
  for (const [index, task] of tasks.entries()) {
    const request = requestFor(draft, task.payload);
    const most = request.ok ? mostCost(draft, request.value, ports) : 0;
    // What a call did not cost is left again when it ends.
    while (running.size > 0 && (running.size >= concurrency || (most ?? 0) > left)) await Promise.race(running);
    const reason = request.ok ? (most === null ? unknownPrice : most > left ? tooDear(most) : null) : request.error;
    if (!request.ok || most === null || reason !== null) {
      rows[index] = { ...notRun(task), reason };
      continue;
    }
    left -= most;
    const run = tryOne(draft, task, request.value, calls, ports).then((row) => {
      rows[index] = row;
      left += most - row.costUsd;
      running.delete(run);
    });
    running.add(run);
  }
  await Promise.all(running);
  return { rows, calls };
}

type TrialRequest = Omit<GenerationRequest, "onProviderCall">;

const unknownPrice = "the price of a model is not known, so a budget cannot be kept: add it to MODEL_PRICES";
const tooDear = (usd: number): string =>
  `it may cost $${usd.toFixed(6)}, which is more than what is left of budget_usd`;
const notRun = ({ id, output }: TriedTask): TrialRow => ({
  id,
  outcome: "not_run",
  before: output,
  after: null,
  reason: null,
  costUsd: 0,
  latencyMs: null,
});

/** An issue of the request as a whole has no path. */
const issueText = ({ path, message }: z.core.$ZodIssue): string =>
  path.length === 0 ? message : `${path.join(".")}: ${message}`;

/** The request with what the draft fills in; the error says why its fields do not fit the draft. */
function requestFor(
  draft: TaskType,
  { text, options, model, temperature, max_tokens, language }: TaskPayload,
): Result<TrialRequest, string> {
  const parsed = draft.options.safeParse(options);
  if (!parsed.success) {
    return fail(parsed.error.issues.map(issueText).join("; "));
  }
  const defaults = draft.own?.defaults;
  return ok({
    taskType: draft,
    text,
    options: parsed.data,
    model: defaults?.model ?? model,
    temperature: defaults?.temperature ?? temperature,
    maxTokens: defaults?.max_tokens ?? max_tokens,
    language,
    listener: null,
  });
}

/** A token is at least a byte. An answer that does not fit is sent back once, with the reason. */
function mostCost(draft: TaskType, request: TrialRequest, { mostOf }: TrialPorts): number | null {
  const { text, options, language, maxTokens, model } = request;
  const { system, user } = draft.prompt(text, options, language);
  const bytes = new TextEncoder().encode(system + user + JSON.stringify(draft.outputSchema ?? {})).length + 2000;
  return mostOf(model, 2 * (bytes + maxTokens), 2 * maxTokens);
}

async function tryOne(
  draft: TaskType,
  task: TriedTask,
  request: TrialRequest,
  calls: PricedCall[],
  { languageModel, costOf, onCalls, now, signal }: TrialPorts,
): Promise<TrialRow> {
  const own: PricedCall[] = [];
  const onProviderCall = (call: ModelCall) => own.push({ ...call, costUsd: costOf(call) });
  const begun = now();
  const generated = await languageModel.generate({ ...request, onProviderCall }, signal);
  const measured = { id: task.id, before: task.output, costUsd: totalCost(own) ?? 0, latencyMs: now() - begun };
  calls.push(...own);
  onCalls(own);
  if (!generated.ok) {
    const { reason, message } = generated.error;
    return { ...measured, outcome: "failed", after: null, reason: `${reason}: ${message}` };
  }
  const { output, unanswered = null } = generated.value;
  const agrees = unanswered === null && sameAnswer(draft, task.output, output);
  return { ...measured, outcome: agrees ? "agreed" : "differed", after: output, reason: unanswered };
}
