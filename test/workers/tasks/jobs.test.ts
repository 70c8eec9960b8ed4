// Jobs: what they act on, at which pace, and how they end.
import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiUnderTest, problem } from "../api/api-under-test.ts";
import { type HeldQueues, holdQueues } from "./held-queues.ts";
import { createJob, job, objectOf, readJob, statesOf, submit, takeTurn, untilJob } from "./jobs-under-test.ts";

describe("a job that revokes", () => {
  let queues: HeldQueues;
  beforeEach(() => {
    queues = holdQueues();
  });
  afterEach(() => queues.release());

  it("revokes the unsettled tasks that match, and none that came later or belong to another tenant", async () => {
    const api = new ApiUnderTest();
    const other = new ApiUnderTest();
    const ids = await submit(api, ["one", "two", "three"]);
    const [kept = ""] = await submit(api, ["another type"], { task_type: "keywords" });
    const [foreign = ""] = await submit(other, ["another tenant"]);
    const { id, matched } = await createJob(api, {
      action: "revoke",
      filter: { task_type: "general_analysis" },
      start_in_seconds: 1,
    });
    expect(matched).toBe(3);
    await scheduler.wait(5);
    const [late = ""] = await submit(api, ["came later"]);
    expect(await untilJob(api, id, "COMPLETED")).toMatchObject({ done: 3, skipped: 0, failed: 0, waiting: null });
    expect(await statesOf(api, ids)).toEqual(["REVOKED", "REVOKED", "REVOKED"]);
    expect(await statesOf(api, [kept, late])).toEqual(["PENDING", "PENDING"]);
    expect(await statesOf(other, [foreign])).toEqual(["PENDING"]);
    expect((await api.get(`/task/${ids[0]}/events`)).text).toContain(`revoked by job ${id} of a admin`);
    expect(await other.get(`/jobs/${id}`)).toMatchObject({ status: 404 });
    expect(await other.call("DELETE", `/jobs/${id}`)).toMatchObject({ status: 404 });
  });

  it("has done nothing when it is cancelled before it begins", async () => {
    const api = new ApiUnderTest();
    const ids = await submit(api, ["one", "two"]);
    const { id } = await createJob(api, { action: "revoke", start_in_seconds: 60 });
    expect(job.parse((await api.call("DELETE", `/jobs/${id}`)).body)).toMatchObject({ state: "CANCELLED", done: 0 });
    await runDurableObjectAlarm(objectOf(api));
    expect(await statesOf(api, ids)).toEqual(["PENDING", "PENDING"]);
    expect(job.parse((await api.call("DELETE", `/jobs/${id}`)).body)).toMatchObject({ state: "CANCELLED" });
  });

  it("acts at its pace, which can be changed, and stops when it is stopped", async () => {
    const api = new ApiUnderTest();
    await submit(api, ["one", "two", "three", "four", "five"]);
    const { id } = await createJob(api, { action: "revoke", per_second: 1, start_in_seconds: 600 });
    // However long it takes, the next turn is not due yet.
    const clock = vi.spyOn(Date, "now").mockReturnValue(Date.now());
    await takeTurn(api);
    expect(await readJob(api, id)).toMatchObject({ state: "RUNNING", done: 1 });
    await runDurableObjectAlarm(objectOf(api));
    expect(await readJob(api, id)).toMatchObject({ done: 1 });
    await api.call("PUT", `/jobs/${id}`, { body: { per_second: 2 } });
    await takeTurn(api);
    clock.mockRestore();
    expect(await readJob(api, id)).toMatchObject({ done: 3, per_second: 2 });
    expect(job.parse((await api.call("DELETE", `/jobs/${id}`)).body)).toMatchObject({ state: "STOPPED", done: 3 });
    await takeTurn(api);
    expect(await readJob(api, id)).toMatchObject({ state: "STOPPED", done: 3 });
  });

  it("says of named tasks why it left them alone", async () => {
    const api = new ApiUnderTest();
    const [first = "", second = ""] = await submit(api, ["one", "two"]);
    await api.call("DELETE", `/task/${first}`);
    const named = await createJob(api, {
      action: "revoke",
      filter: { ids: [first, second, `${first.slice(0, -1)}x`] },
    });
    expect(named.matched).toBe(1);
    expect(await untilJob(api, named.id, "COMPLETED")).toMatchObject({
      done: 1,
      skipped: 2,
      reasons: [
        { outcome: "skipped", reason: "it does not match", count: 1 },
        { outcome: "skipped", reason: "it is settled already", count: 1 },
      ],
    });
  });

  it("counts a task that is named twice once", async () => {
    const api = new ApiUnderTest();
    const [id = ""] = await submit(api, ["one"]);
    const named = await createJob(api, { action: "revoke", filter: { ids: [id, id] } });
    expect(named.matched).toBe(1);
    expect(await untilJob(api, named.id, "COMPLETED")).toMatchObject({ done: 1, skipped: 0 });
  });

  it("says of named tasks that cannot exist that it left them alone", async () => {
    const api = new ApiUnderTest();
    const [id = ""] = await submit(api, ["one"]);
    const named = await createJob(api, { action: "revoke", filter: { ids: ["junk", `zz99${id.slice(4)}`, id] } });
    expect(await untilJob(api, named.id, "COMPLETED")).toMatchObject({
      done: 1,
      reasons: [{ outcome: "skipped", reason: "it does not match", count: 2 }],
    });
    const unknown = await createJob(api, { action: "revoke", filter: { ids: ["junk"] } });
    expect(await untilJob(api, unknown.id, "COMPLETED")).toMatchObject({ done: 0, skipped: 1 });
  });

  it.each([
    ["a state that it does not act on", { filter: { state: "SUCCESS" } }, "filter.state"],
    ["a cause", { filter: { cause: "x" } }, "filter.cause"],
    ["a time of failure", { filter: { failed_since: "2026-11-02T00:00:00Z" } }, "filter.failed_since"],
    [
      "a last failure before the first",
      {
        action: "replay",
        filter: { failed_since: "2026-11-02T00:00:00Z", failed_until: "2026-11-01T00:00:00Z" },
      },
      "filter.failed_until",
    ],
    ["an unknown field of the filter", { filter: { tasktype: "keywords" } }, "filter.tasktype"],
    ["no filter", {}, "filter"],
    ["a search without a word", { filter: { search: '  ""' } }, "filter.search"],
    ["a search whose term is empty", { filter: { search: "name:" } }, "filter.search"],
    ["a search for a blank", { filter: { search: 'args:" " " "' } }, "filter.search"],
    ["blank words of an error", { filter: { error: " \n " } }, "filter.error"],
    [
      "an end before the beginning",
      { filter: { since: "2026-11-02T00:00:00Z", until: "2026-11-01T00:00:00Z" } },
      "filter.until",
    ],
    ["a pace above 100", { filter: {}, per_second: 101 }, "per_second"],
  ])("is refused with %s", async (_, body, field) => {
    const reply = await new ApiUnderTest().call("POST", "/jobs", { body: { action: "revoke", ...body } });
    expect(reply.status).toBe(422);
    expect(problem.parse(reply.body).error.details?.map((detail) => detail.field)).toEqual([field]);
  });

  it("is refused while five jobs are open, and old ones are deleted", async () => {
    const api = new ApiUnderTest();
    const body = { action: "revoke", filter: {}, start_in_seconds: 60 };
    for (let count = 0; count < 5; count++) await createJob(api, body);
    expect(await api.call("POST", "/jobs", { body })).toMatchObject({
      status: 409,
      body: { error: { code: "too_many_jobs" } },
    });
    await runInDurableObject(objectOf(api), (_, { storage }) => {
      storage.sql.exec("UPDATE jobs SET next_at = NULL");
      storage.sql.exec(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120) INSERT INTO jobs (id, next_at, job) SELECT 'copy' || i, NULL, job FROM jobs, n WHERE seq = 1",
      );
    });
    await createJob(api, body);
    const count = await runInDurableObject(objectOf(api), (_, { storage }) =>
      storage.sql.exec<{ count: number }>("SELECT count(*) AS count FROM jobs").one(),
    );
    expect(count).toEqual({ count: 100 });
  });
});
