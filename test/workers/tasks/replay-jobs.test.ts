// Jobs that let tasks be attempted again: their limits, and what a crash between two writes leaves.
import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import type { LanguageModel } from "../../../src/ai/language-model.ts";
import { createServices } from "../../../src/composition/services.ts";
import { fail } from "../../../src/kernel/result.ts";
import { patience } from "../../patience.ts";
import { ApiUnderTest } from "../api/api-under-test.ts";
import { createJob, objectOf, readJob, statesOf, submit, takeTurn, untilJob } from "./jobs-under-test.ts";

/** Objects that begin later have these settings. */
function set(vars: Record<string, string>): void {
  Object.assign(env, vars);
  // The parsed settings are kept until those of another environment are parsed.
  createServices(Object.assign({}, env));
}

// Each message brings one slot, so every waiting task has its own.
beforeEach(() => set({ RATE_LIMIT_PER_MINUTE: "0", DAILY_BUDGET_USD: "0", WORKER_CONCURRENCY: "1" }));

describe("a job that retries", () => {
  it("lets tasks in RETRY be attempted at once", async () => {
    let isUp = false;
    const languageModel: LanguageModel = {
      id: "test/down",
      generate: async () =>
        fail(
          isUp
            ? { reason: "refused", message: "no" }
            : { reason: "unavailable", message: "down", retryAfterMs: 3_600_000 },
        ),
    };
    const api = new ApiUnderTest({ languageModel });
    const ids = await submit(api, ["one", "two"], { deadline_seconds: 86_000 });
    await vi.waitFor(async () => expect(await statesOf(api, ids)).toEqual(["RETRY", "RETRY"]), patience);
    isUp = true;
    const { id, matched } = await createJob(api, { action: "retry", filter: { error: "Down" } });
    expect(matched).toBe(2);
    expect(await untilJob(api, id, "COMPLETED")).toMatchObject({ done: 2 });
    for (const task of ids) expect(await api.settled(task)).toMatchObject({ status: "FAILURE", attempt: 2 });
    expect((await api.get(`/task/${ids[0]}/events`)).text).toContain(`tried now: job ${id}`);
  });
});

/** Refuses with the text as its reason, or answers once it is told to. */
class FickleModel implements LanguageModel {
  readonly id = "test/fickle";
  isUp = false;
  readonly texts: string[] = [];

  async generate({ text }: Parameters<LanguageModel["generate"]>[0]): ReturnType<LanguageModel["generate"]> {
    if (!this.isUp) return fail({ reason: "refused", message: text });
    this.texts.push(text);
    const output = {
      summary: text,
      sentiment: { label: "neutral", score: 0 },
      keywords: [],
      entities: [],
      language: "en",
    };
    return { ok: true, value: { output, model: "test/fickle", usage: { inputTokens: 1, outputTokens: 1 } } };
  }
}

async function deadLetters(model: FickleModel, texts: readonly string[]) {
  const api = new ApiUnderTest({ languageModel: model });
  const ids = await submit(api, texts);
  for (const id of ids) expect(await api.settled(id)).toMatchObject({ status: "FAILURE" });
  return { api, ids };
}
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `limit ${index}`);

describe("a job that replays", () => {
  it("submits the dead letters of a cause once each, and counts what it may cost before", async () => {
    const model = new FickleModel();
    const { api } = await deadLetters(model, [...numbered(5), "other"]);
    const scope = { action: "replay", filter: { cause: "refused: limit N" } };
    expect((await api.call("POST", "/jobs/count", { body: scope })).body).toEqual({
      matched: 5,
      is_whole_count: true,
      most_model_calls: 30,
    });
    model.isUp = true;
    const { id } = await createJob(api, scope);
    expect(await untilJob(api, id, "COMPLETED")).toMatchObject({ matched: 5, done: 5, failed: 0 });
    await vi.waitFor(() => expect([...model.texts].sort()).toEqual(numbered(5)), patience);
    const again = await createJob(api, scope);
    expect(again.matched).toBe(0);
    expect(await untilJob(api, again.id, "COMPLETED")).toMatchObject({ done: 0, skipped: 0 });
    const { body } = await api.get("/audit?limit=20");
    const entries = z.object({
      entries: z.array(z.object({ action: z.string(), target: z.string(), status: z.number().nullable() })),
    });
    expect(entries.parse(body).entries).toContainEqual({
      action: "job.replay",
      target: `/jobs/${id}?cause=refused%3A+limit+N`,
      status: 200,
    });
  });

  it("submits those that failed in a period, whenever they were accepted", async () => {
    const model = new FickleModel();
    const api = new ApiUnderTest({ languageModel: model });
    const failedAt: string[] = [];
    for (const text of ["first", "second", "third"]) {
      const [id = ""] = await submit(api, [text]);
      await api.settled(id);
      const { body } = await api.get("/dead-letters?limit=1");
      const page = z.object({ dead_letters: z.array(z.object({ failed_at: z.string() })) }).parse(body);
      failedAt.push(page.dead_letters[0]?.failed_at ?? "");
      // No two fail in the same millisecond.
      await scheduler.wait(5);
    }
    const [, second, third] = failedAt;
    const counted = async (filter: object) =>
      (await api.call("POST", "/jobs/count", { body: { action: "replay", filter } })).body;
    expect(await counted({ failed_since: second })).toMatchObject({ matched: 2 });
    expect(await counted({ failed_until: third })).toMatchObject({ matched: 2 });
    model.isUp = true;
    const { id } = await createJob(api, { action: "replay", filter: { failed_since: second, failed_until: third } });
    expect(await untilJob(api, id, "COMPLETED")).toMatchObject({ matched: 1, done: 1 });
    await vi.waitFor(() => expect(model.texts).toEqual(["second"]), patience);
  });

  it("does each step once, although the object dies before it has noted what the shard did", async () => {
    const model = new FickleModel();
    const { api, ids } = await deadLetters(model, numbered(6));
    model.isUp = true;
    const { id } = await createJob(api, { action: "replay", per_second: 2, start_in_seconds: 600 });
    for (let turn = 0; turn < 20 && (await readJob(api, id)).state !== "COMPLETED"; turn++) {
      const before = await runInDurableObject(objectOf(api), (_, { storage }) =>
        storage.sql.exec<{ job: string }>("SELECT job FROM jobs WHERE id = ?", id).one(),
      );
      await takeTurn(api);
      // As if the turn had ended before its first write, with all that it did in the shards.
      await runInDurableObject(objectOf(api), (_, { storage }) => {
        storage.sql.exec("UPDATE jobs SET next_at = 1, job = ? WHERE id = ?", before.job, id);
        // The last turn deletes the alarm. Without one the new object would take a turn by itself, beside the test's.
        return storage.setAlarm(Date.now() + 3_600_000);
      });
      await evictDurableObject(objectOf(api));
      await takeTurn(api);
    }
    expect(await readJob(api, id)).toMatchObject({ state: "COMPLETED", done: 6, skipped: 0, failed: 0 });
    await vi.waitFor(() => expect([...model.texts].sort()).toEqual(numbered(6)), patience);
    const page = z.object({ tasks: z.array(z.unknown()) }).parse((await api.get("/tasks?limit=200")).body);
    expect(page.tasks).toHaveLength(2 * ids.length);
  });

  it("stops by itself when three replays have failed the same way", async () => {
    const { api } = await deadLetters(new FickleModel(), numbered(12));
    const { id } = await createJob(api, { action: "replay", per_second: 3 });
    const { done, message } = await untilJob(api, id, "FAILED");
    expect(message).toMatch(/^3 replays failed the same way again: refused: limit \d+$/);
    expect(done).toBeLessThan(12);
    expect((await api.get("/audit?limit=50")).text).toContain('"status":500');
  });

  it("waits when the write limit is reached, and says so", async () => {
    const model = new FickleModel();
    const { api } = await deadLetters(model, numbered(5));
    model.isUp = true;
    const { id } = await createJob(api, { action: "replay", start_in_seconds: 600 });
    set({ RATE_LIMIT_PER_MINUTE: "3" });
    await evictDurableObject(objectOf(api));
    await vi.waitFor(async () => {
      await takeTurn(api);
      expect((await readJob(api, id)).waiting).toMatchObject({ reason: "rate_limit" });
    }, patience);
    expect((await readJob(api, id)).done).toBe(3);
  });

  it("waits while the day's budget is spent", async () => {
    const model = new FickleModel();
    const { api } = await deadLetters(model, numbered(2));
    model.isUp = true;
    set({ DAILY_BUDGET_USD: "0.1" });
    await createServices(env).cron().budget.record(api.tenant, 1);
    const { id } = await createJob(api, { action: "replay" });
    await vi.waitFor(
      async () => expect((await readJob(api, id)).waiting).toMatchObject({ reason: "budget" }),
      patience,
    );
    expect(await readJob(api, id)).toMatchObject({ state: "RUNNING", done: 0 });
    set({ DAILY_BUDGET_USD: "2" });
    await evictDurableObject(objectOf(api));
    await vi.waitFor(async () => {
      await takeTurn(api);
      expect(await readJob(api, id)).toMatchObject({ state: "COMPLETED", done: 2, waiting: null });
    }, patience);
  });
});
