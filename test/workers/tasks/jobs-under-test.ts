// A tenant's jobs through the API, and their object, whose turns a test can take.
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, vi } from "vitest";
import * as z from "zod";
import { patience } from "../../patience.ts";
import type { ApiUnderTest } from "../api/api-under-test.ts";

export const job = z.object({
  id: z.string(),
  state: z.string(),
  matched: z.number(),
  done: z.number(),
  skipped: z.number(),
  failed: z.number(),
  reasons: z.array(z.object({ outcome: z.string(), reason: z.string(), count: z.number() })),
  per_second: z.number(),
  waiting: z.object({ reason: z.string(), until: z.string() }).nullable(),
  message: z.string().nullable(),
  ended_at: z.string().nullable(),
});
type JobSeen = z.infer<typeof job>;

export async function createJob(api: ApiUnderTest, body: object): Promise<JobSeen> {
  const { status, body: created } = await api.call("POST", "/jobs", {
    body: { per_second: 100, start_in_seconds: 0, filter: {}, ...body },
  });
  expect(status).toBe(202);
  return job.parse(created);
}
export const readJob = async (api: ApiUnderTest, id: string) => job.parse((await api.get(`/jobs/${id}`)).body);
export const untilJob = (api: ApiUnderTest, id: string, state: string) =>
  vi.waitFor(async () => {
    const seen = await readJob(api, id);
    if (seen.state !== state) throw new Error(`the job is ${JSON.stringify(seen)}`);
    return seen;
  }, patience);
export const statesOf = async (api: ApiUnderTest, ids: readonly string[]) =>
  Promise.all(
    ids.map(async (id) => z.object({ status: z.string() }).parse((await api.get(`/task/${id}`)).body).status),
  );
export const submit = (api: ApiUnderTest, texts: readonly string[], more: object = {}) =>
  Promise.all(texts.map((text) => api.submit({ text, use_cache: false, ...more })));
export const objectOf = (api: ApiUnderTest) => env.TASK_JOBS.getByName(api.tenant);
/** Takes the turn that is due next, and no other: the alarm does not run by itself, also if the object leaves the memory meanwhile. */
export async function takeTurn(api: ApiUnderTest): Promise<void> {
  await runInDurableObject(objectOf(api), async (jobs, { storage }) => {
    storage.sql.exec("UPDATE jobs SET next_at = 0, job = json_set(job, '$.nextAt', 0) WHERE next_at IS NOT NULL");
    const set = storage.setAlarm.bind(storage);
    const held = vi.spyOn(storage, "setAlarm").mockImplementation(() => set(Date.now() + 3_600_000));
    await jobs.alarm?.().finally(() => held.mockRestore());
  });
}
