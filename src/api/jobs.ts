// Bulk work on tasks: a job revokes, retries or replays all that match its filter. The object of its tenant runs it.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import { wholeNumber } from "../kernel/whole-number.ts";
import {
  type Job,
  type JobAction,
  type JobFilter,
  jobActions,
  jobFilter,
  jobStates,
  statesOf,
} from "../tasks/jobs/job.ts";
import type { JobMatches } from "../tasks/jobs/task-jobs.ts";
import { shardOf } from "../tasks/task-id.ts";
import { isoTime } from "../tasks/task-result.ts";
import { checkPeriod } from "./period.ts";
import { invalidField, Problem } from "./problem.ts";
import { route } from "./route.ts";

const action = z
  .enum(jobActions)
  .describe(
    "`revoke`: unsettled tasks. `retry`: tasks in RETRY are attempted now instead of when they are due. `replay`: dead letters that were not replayed are submitted again.",
  );
const perSecond = wholeNumber(1, 100).describe("Tasks a second.");
const countBody = z.strictObject({ action, filter: jobFilter }).meta({ id: "JobScope" });
const newJobBody = countBody
  .extend({
    per_second: perSecond.default(5),
    start_in_seconds: wholeNumber(0, 3600).default(10).describe("Until then `DELETE /jobs/{id}` undoes everything."),
  })
  .meta({ id: "NewJob" });

const jobView = z
  .object({
    id: z.string(),
    action: z.enum(jobActions),
    filter: jobFilter,
    state: z
      .enum(jobStates)
      .describe(
        "CANCELLED: stopped before it began, so nothing has happened. STOPPED: stopped later. FAILED: it stopped by itself, and `message` says why.",
      ),
    matched: z.number().describe("How many tasks matched when the job was made."),
    is_whole_count: z.boolean().describe("False when more may match than were counted."),
    done: z.number(),
    skipped: z.number(),
    failed: z.number(),
    reasons: z.array(z.object({ outcome: z.enum(["skipped", "failed"]), reason: z.string(), count: z.number() })),
    per_second: z.number(),
    created_at: z.iso.datetime(),
    starts_at: z.iso.datetime(),
    started_at: z.iso.datetime().nullable(),
    ended_at: z.iso.datetime().nullable(),
    by: z.object({ role: z.string(), key_id: z.string().nullable() }).describe("As in the audit log."),
    waiting: z
      .object({ reason: z.enum(["rate_limit", "budget", "unreachable"]), until: z.iso.datetime() })
      .nullable()
      .describe("Why it does nothing until a time."),
    message: z.string().nullable(),
  })
  .meta({ id: "Job" });

const countsOf = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
const reasonsOf = (outcome: "skipped" | "failed", counts: Record<string, number>) =>
  Object.entries(counts).map(([reason, count]) => ({ outcome, reason, count }));
const timeOrNull = (time: number | null) => (time === null ? null : isoTime(time));

const viewOf = (job: Job): z.infer<typeof jobView> => ({
  id: job.id,
  action: job.action,
  filter: job.filter,
  state: job.state,
  matched: job.matched,
  is_whole_count: job.isWholeCount,
  done: job.done,
  skipped: countsOf(job.skipped),
  failed: countsOf(job.failed),
  reasons: [...reasonsOf("skipped", job.skipped), ...reasonsOf("failed", job.failed)],
  per_second: job.perSecond,
  created_at: isoTime(job.createdAt),
  starts_at: isoTime(job.startsAt),
  started_at: timeOrNull(job.startedAt),
  ended_at: timeOrNull(job.endedAt),
  by: { role: job.by.role, key_id: job.by.key_id },
  waiting: job.waiting && { reason: job.waiting.reason, until: isoTime(job.waiting.until) },
  message: job.message,
});

const noSuchJob = { 404: { description: "There is no such job." } };
const existing = (job: Job | null): Response => {
  if (!job) throw new Problem("not_found", noSuchJob[404].description);
  return Response.json(viewOf(job));
};

function checkFilter(wanted: JobAction, filter: JobFilter): void {
  const { state, since, until, failed_since: failedSince, failed_until: failedUntil } = filter;
  checkPeriod({ since, until }, "filter");
  checkPeriod({ since: failedSince, until: failedUntil }, "filter", "failed_");
  if (state !== undefined && !statesOf[wanted].includes(state)) {
    throw invalidField("filter.state", `must be ${statesOf[wanted].join(" or ")}: ${wanted} acts on no other state`);
  }
  if (wanted === "replay") return;
  for (const field of ["cause", "failed_since", "failed_until"] as const) {
    if (filter[field] !== undefined) throw invalidField(`filter.${field}`, "belongs to the action replay");
  }
}

/** Counts in all shards, or in those that store the named tasks. */
async function matchesOf(
  { action: wanted, filter }: z.infer<typeof countBody>,
  tenant: string,
  { shards, now }: Pick<ApiServices, "shards" | "now">,
): Promise<Omit<JobMatches, "countedAt"> & { madeBy: number; shards: string[] }> {
  checkFilter(wanted, filter);
  const inUse = await shards.list();
  const named = filter.ids && new Set(filter.ids.map(shardOf));
  const names = inUse.filter((name) => named?.has(name) ?? true);
  const scope = { action: wanted, tenant, filter };
  const counts = await Promise.all(names.map((name) => shards.named(name).countJobMatches(scope)));
  return {
    // A shard's clock may be ahead: the job takes each task that was accepted before it.
    madeBy: Math.max(now(), ...counts.map(({ countedAt }) => countedAt)),
    shards: names,
    matched: counts.reduce((sum, { matched }) => sum + matched, 0),
    isWholeCount: counts.every(({ isWholeCount }) => isWholeCount),
    mostModelCalls: counts.reduce((sum, { mostModelCalls }) => sum + mostModelCalls, 0),
  };
}

export const countJob = route<z.infer<typeof countBody>>({
  method: "POST",
  path: "/jobs/count",
  summary: "Count what a job would act on, and what it may cost",
  role: "reader",
  body: countBody,
  responses: {
    200: {
      description: "As it is now. Nothing is done.",
      schema: z.object({
        matched: z.number(),
        is_whole_count: z.boolean().describe("False when more may match than were counted."),
        most_model_calls: z.number().describe("How often a model is called at most for those that were counted."),
      }),
    },
  },
  handle: async ({ body, caller }, services: Pick<ApiServices, "shards" | "now">) => {
    const { matched, isWholeCount, mostModelCalls } = await matchesOf(body, caller.tenant, services);
    return Response.json({ matched, is_whole_count: isWholeCount, most_model_calls: mostModelCalls });
  },
});

export const createJob = route<z.infer<typeof newJobBody>>({
  method: "POST",
  path: "/jobs",
  summary: "Revoke, retry or replay all tasks that match a filter, at a pace",
  description:
    "The job begins after `start_in_seconds` and takes only tasks from before it was made. Replays are writes of the limit and stop while today's budget is spent. A job of replays ends by itself when three of them fail the same way.",
  role: "writer",
  audit: "job.create",
  body: newJobBody,
  writes: () => 1,
  responses: {
    202: { description: "The job.", schema: jobView },
    409: { description: "Five jobs have not ended yet." },
  },
  handle: async ({ body, caller, requestId }, services: Pick<ApiServices, "shards" | "now" | "newId" | "jobsOf">) => {
    const { madeBy, shards, matched, isWholeCount } = await matchesOf(body, caller.tenant, services);
    const job = await services.jobsOf(caller.tenant).create({
      id: services.newId(),
      tenant: caller.tenant,
      action: body.action,
      filter: body.filter,
      perSecond: body.per_second,
      ...{ matched, isWholeCount, shards },
      createdAt: madeBy,
      startsAt: madeBy + body.start_in_seconds * 1000,
      by: { role: caller.role, key_id: caller.keyId, request_id: requestId },
    });
    if (!job) throw new Problem("too_many_jobs", "Five jobs have not ended yet. Wait for one, or stop it.");
    return Response.json(viewOf(job), { status: 202, headers: { Location: `/jobs/${job.id}` } });
  },
});

const listQuery = z.object({ limit: z.coerce.number().int().min(1).max(100).default(20) });

export const listJobs = route<unknown, z.infer<typeof listQuery>>({
  method: "GET",
  path: "/jobs",
  summary: "List jobs, newest first",
  description: "The newest 100 are kept.",
  role: "reader",
  query: listQuery,
  responses: { 200: { description: "The newest jobs.", schema: z.object({ jobs: z.array(jobView) }) } },
  handle: async ({ query, caller }, { jobsOf }: Pick<ApiServices, "jobsOf">) => {
    const jobs = await jobsOf(caller.tenant).list(query.limit);
    return Response.json({ jobs: jobs.map(viewOf) });
  },
});

export const getJob = route({
  method: "GET",
  path: "/jobs/{id}",
  summary: "Read a job and its progress",
  role: "reader",
  responses: { 200: { description: "The job.", schema: jobView }, ...noSuchJob },
  handle: async ({ params, caller }, { jobsOf }: Pick<ApiServices, "jobsOf">) =>
    existing(await jobsOf(caller.tenant).get(params.id ?? "")),
});

const paceBody = z.strictObject({ per_second: perSecond });

export const changeJob = route<z.infer<typeof paceBody>>({
  method: "PUT",
  path: "/jobs/{id}",
  summary: "Change the pace of a job",
  role: "writer",
  audit: "job.change",
  body: paceBody,
  responses: { 200: { description: "The job. One that has ended keeps its pace.", schema: jobView }, ...noSuchJob },
  handle: async ({ params, body, caller }, { jobsOf }: Pick<ApiServices, "jobsOf">) =>
    existing(await jobsOf(caller.tenant).setPace(params.id ?? "", body.per_second)),
});

export const stopJob = route({
  method: "DELETE",
  path: "/jobs/{id}",
  summary: "Cancel or stop a job",
  description: "Before it begins, nothing has happened. Later, what it has done stays done.",
  role: "writer",
  audit: "job.stop",
  responses: { 200: { description: "The job as it is then.", schema: jobView }, ...noSuchJob },
  handle: async ({ params, caller }, { jobsOf }: Pick<ApiServices, "jobsOf">) =>
    existing(await jobsOf(caller.tenant).stop(params.id ?? "")),
});
