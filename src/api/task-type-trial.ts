// Tries a draft or a version of a tenant's own task type on tasks that were answered before.
import * as z from "zod";
import { recordSpending } from "../access/record-spending.ts";
import { mostCostOf } from "../ai/configured-models.ts";
import { type PricedCall, totalCost } from "../ai/model-call.ts";
import type { ApiServices } from "../composition/services.ts";
import { wholeNumber } from "../kernel/whole-number.ts";
import { taskTypeDefinition } from "../task-types/own/definition.ts";
import { ownTaskType } from "../task-types/own/own-task-type.ts";
import type { TaskType } from "../task-types/task-type.ts";
import { readResult } from "../tasks/read-task.ts";
import { runTrial, type TrialRow, type TriedTask } from "../tasks/trial.ts";
import { budgetClosedUntil, budgetProblem } from "./access.ts";
import { invalidField, Problem } from "./problem.ts";
import { route } from "./route.ts";
import { listTasks } from "./task-listing.ts";
import { checkFields } from "./task-type-fields.ts";

const trialBody = z
  .strictObject({
    definition: taskTypeDefinition.optional().describe("A draft."),
    version: z.number().int().min(1).optional().describe("A version that there is; instead of `definition`."),
    last: wholeNumber(1, 100).default(20).describe("How many of the newest tasks that succeeded are tried."),
    budget_usd: z.number().positive().max(1000).describe("The trial never spends more."),
  })
  .refine(({ definition, version }) => (definition === undefined) !== (version === undefined), {
    path: ["definition"],
    message: "must be sent, or else version: one of the two",
  });

const trialRow = z.object({
  task_id: z.string(),
  outcome: z.enum(["agreed", "differed", "failed", "not_run"]),
  before: z.unknown().describe("The output that the task has."),
  after: z.unknown().describe("The output of the draft; null when it failed or was not run."),
  reason: z.string().nullable().describe("Why it failed or was not run."),
  cost_usd: z.number(),
  latency_ms: z.number().nullable(),
});

const trialResult = z
  .object({
    counts: z.object({ agreed: z.number(), differed: z.number(), failed: z.number(), not_run: z.number() }),
    cost_usd: z.number(),
    tasks: z.array(trialRow),
  })
  .meta({ id: "TaskTypeTrial" });

type TrialServices = Pick<
  ApiServices,
  "ownTaskTypes" | "shards" | "results" | "languageModel" | "costOf" | "budget" | "config" | "now" | "defer"
>;

export const tryTaskType = route<z.infer<typeof trialBody>>({
  method: "POST",
  path: "/task-types/{name}/trial",
  summary: "Try a draft or a version on tasks that were answered before",
  description: "Nothing is stored or changed. The answer comes when every task was tried.",
  role: "admin",
  audit: "task_type.trial",
  body: trialBody,
  responses: {
    200: { description: "Each task with both outputs, newest first.", schema: trialResult },
    404: { description: "There is no such task type of your own." },
    429: { description: "Today's budget is spent." },
  },
  handle: async ({ params: { name = "" }, body, caller: { tenant }, request }, services: TrialServices) => {
    const draft = await draftOf(name, body, tenant, services);
    const closedUntil = await budgetClosedUntil(tenant, services);
    if (closedUntil) throw budgetProblem(closedUntil, services);
    const { languageModel, costOf, now, config } = services;
    const mostOf = (model: string | null, inputTokens: number, outputTokens: number) =>
      mostCostOf(model, inputTokens, outputTokens, config, now());
    const tasks = await answeredTasks(name, tenant, body.last, services);
    const onCalls = (calls: readonly PricedCall[]) => services.defer(recordSpending(tenant, calls, services));
    const ports = { languageModel, costOf, mostOf, onCalls, now, signal: request.signal };
    const { rows, calls } = await runTrial(draft, tasks, body.budget_usd, ports);
    const cost_usd = totalCost(calls) ?? 0;
    const count = (outcome: TrialRow["outcome"]) => rows.filter((row) => row.outcome === outcome).length;
    return Response.json({
      counts: {
        agreed: count("agreed"),
        differed: count("differed"),
        failed: count("failed"),
        not_run: count("not_run"),
      },
      cost_usd,
      tasks: rows.map(({ id, costUsd, latencyMs, ...row }) => ({
        task_id: id,
        ...row,
        cost_usd: costUsd,
        latency_ms: latencyMs,
      })),
    });
  },
});

async function draftOf(
  name: string,
  { definition, version }: z.infer<typeof trialBody>,
  tenant: string,
  { ownTaskTypes }: Pick<ApiServices, "ownTaskTypes">,
): Promise<TaskType> {
  const isDefined = (await ownTaskTypes.current(tenant)).some((type) => type.name === name);
  if (!isDefined) throw new Problem("not_found", `There is no task type ${name} of your own. See GET /task-types.`);
  if (definition) {
    checkFields(definition, "definition.");
    return ownTaskType({ name, version: 0, definition });
  }
  const stored = await ownTaskTypes.version(tenant, name, version ?? 0);
  if (!stored) throw invalidField("version", `${name} has no version ${version}`);
  return stored;
}

/** Those whose results have expired are left out. */
async function answeredTasks(
  taskType: string,
  tenant: string,
  limit: number,
  { shards, results }: Pick<ApiServices, "shards" | "results">,
): Promise<TriedTask[]> {
  const filter = { tenant, state: "SUCCESS", taskType, queue: null, since: null, until: null, search: null } as const;
  const { tasks } = await listTasks(filter, null, limit, shards);
  const read = await Promise.all(
    tasks.map(async ({ task: { id, taskTypeVersion } }) => {
      // Before the task type was defined, its name led to a general analysis.
      if (taskTypeVersion === null) return [];
      const inspection = await shards.holding(id)?.inspect(id, tenant);
      if (!inspection) return [];
      const result = await readResult(inspection.task, results);
      return result.ok && result.value ? [{ id, payload: inspection.payload, output: result.value.output }] : [];
    }),
  );
  return read.flat();
}
