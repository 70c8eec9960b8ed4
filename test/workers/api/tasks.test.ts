import { afterEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { metricsView } from "../../../src/monitoring/metrics.ts";
import { patience } from "../../patience.ts";
import { ShardUnderTest } from "../tasks/shard-under-test.ts";
import { ApiUnderTest, quickWorkers } from "./api-under-test.ts";
import { echoModel, failingModel, HeldModel } from "./stub-models.ts";

const timeline = z.object({
  task_id: z.string(),
  events: z.array(
    z.object({
      state: z.string(),
      at: z.number(),
      attempt: z.number(),
      worker: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
});
const eventsOf = async (api: ApiUnderTest, id: string) =>
  timeline.parse((await api.get(`/task/${id}/events`)).body).events;

// The queue waits for a held call, so a call that a test leaves held would delay the next test.
const held: HeldModel[] = [];
function holdingApi(): { api: ApiUnderTest; model: HeldModel } {
  const model = new HeldModel();
  held.push(model);
  return { api: new ApiUnderTest({ languageModel: model }), model };
}
afterEach(() => {
  for (const model of held.splice(0)) model.open = true;
});

describe("GET /task/{id}", () => {
  test("shows every state of a task with its time, attempt, worker and reason", async () => {
    const api = new ApiUnderTest({ languageModel: failingModel("bad") });
    const id = await api.submit({ text: "bad" });
    expect(await api.settled(id)).toMatchObject({
      status: "FAILURE",
      error: "refused: the model refused",
      result: null,
      result_expired: false,
      message: "The task failed; its dead letter can be replayed.",
    });
    const events = await eventsOf(api, id);
    expect(events).toMatchObject([
      { state: "PENDING", attempt: 0, worker: null, reason: null },
      { state: "STARTED", attempt: 1, worker: expect.stringMatching(/^worker-/), reason: null },
      { state: "FAILURE", attempt: 1, worker: expect.stringMatching(/^worker-/), reason: "refused: the model refused" },
    ]);
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  test("says that the result has expired, and keeps the rest of the task", async () => {
    const api = new ApiUnderTest({ languageModel: echoModel() });
    const id = await api.submit({ text: "soon forgotten" });
    await api.settled(id);
    const hourAgo = Date.now() - 3_600_000;
    const shard = new ShardUnderTest(id.slice(0, 4));
    await shard.rows("UPDATE tasks SET settled_at = ? WHERE id = ?", hourAgo, id);
    await shard.restart();
    const reply = await api.get(`/task/${id}`);
    expect(reply).toMatchObject({ status: 200, body: { status: "SUCCESS", result: null, result_expired: true } });
    expect(reply.body).toMatchObject({ message: "The task succeeded; its result has expired." });
  });

  test.each(["na00-00000000-0000-4000-8000-000000000000", "zz99-nonsense", "%E0%A4%A", "..%2Fmetrics"])(
    "of the unknown task %s is a 404 with the usual error, on every route",
    async (id) => {
      const api = new ApiUnderTest();
      for (const [method, path] of [
        ["GET", `/task/${id}`],
        ["GET", `/task/${id}/events`],
        ["DELETE", `/task/${id}`],
      ] as const) {
        expect(await api.call(method, path)).toMatchObject({ status: 404, body: { error: { code: "not_found" } } });
      }
    },
  );
});

describe("DELETE /task/{id}", () => {
  test("revokes a waiting task at once, and no worker starts it", async () => {
    const { api, model } = holdingApi();
    const running = await api.submit({ text: "first" });
    await vi.waitFor(() => expect(model.started).toBe(1), patience);
    const waiting = await api.submit({ text: "second" });
    const revoked = await api.call("DELETE", `/task/${waiting}`);
    expect(revoked).toMatchObject({ status: 200, body: { status: "REVOKED", progress: { percent: 100 }, attempt: 0 } });
    expect((await eventsOf(api, waiting)).at(-1)?.reason).toBe(`revoked by admin of ${api.tenant}`);
    expect(await api.call("DELETE", `/task/${waiting}`)).toMatchObject({ status: 200, body: revoked.body });

    model.open = true;
    expect(await api.settled(running)).toMatchObject({ status: "SUCCESS" });
    // A later task is answered, so the queue has delivered the message of the revoked task.
    expect(await api.settled(await api.submit({ text: "third" }))).toMatchObject({ status: "SUCCESS" });
    expect(model.calls).toBe(2);
    expect((await api.get(`/task/${waiting}`)).body).toEqual(revoked.body);
  });

  test("of a started task answers at once and aborts the model call; a late answer changes nothing", async () => {
    const { api, model } = holdingApi();
    const id = await api.submit({ text: "long" });
    await vi.waitFor(() => expect(model.started).toBe(1), patience);
    const revoked = await api.call("DELETE", `/task/${id}`);
    expect(revoked).toMatchObject({ status: 200, body: { status: "REVOKED" } });
    await vi.waitFor(() => expect(model.aborted).toBe(1), patience);
    model.open = true;
    await api.settled(await api.submit({ text: "next" }));
    expect((await eventsOf(api, id)).map(({ state }) => state)).toEqual(["PENDING", "STARTED", "REVOKED"]);
    expect((await api.get(`/task/${id}`)).body).toEqual(revoked.body);
  });

  test("does not change a settled task or its result", async () => {
    const api = new ApiUnderTest({ languageModel: echoModel() });
    const id = await api.submit({ text: "done" });
    const settled = await api.settled(id);
    expect(await api.call("DELETE", `/task/${id}`)).toMatchObject({ status: 200, body: settled });
  });
});

describe("GET /tasks", () => {
  test("lists the newest task first, with each filter alone and with several", async () => {
    const api = new ApiUnderTest({ languageModel: failingModel("bad") });
    const first = await api.submit({ text: "one" });
    await api.settled(first);
    const bad = await api.submit({ text: "bad" });
    await api.settled(bad);
    await vi.waitFor(
      async () => expect(Date.now()).toBeGreaterThan(Date.parse((await api.settled(bad)).created_at)),
      patience,
    );
    const between = new Date().toISOString();
    const summary = await api.submit({ text: "bad too", task_type: "summarization" });
    await api.settled(summary);

    const table: [string, string[]][] = [
      ["", [summary, bad, first]],
      ["?limit=2", [summary, bad]],
      ["?state=FAILURE", [summary, bad]],
      ["?state=SUCCESS", [first]],
      ["?state=PENDING", []],
      ["?task_type=summarization", [summary]],
      ["?task_type=sentiment", []],
      ["?queue=ai_processing", [summary, bad, first]],
      ["?queue=kafka_events", []],
      [`?since=${between}`, [summary]],
      [`?until=${between}`, [bad, first]],
      [`?since=${between}&state=SUCCESS`, []],
      [`?until=${between}&state=FAILURE&task_type=general_analysis&queue=ai_processing`, [bad]],
    ];
    for (const [query, ids] of table) expect([query, (await api.listed(query)).ids]).toEqual([query, ids]);
  });

  test("pages over all shards and shows each task once, while new tasks are accepted", async () => {
    const api = new ApiUnderTest({ languageModel: echoModel(), vars: quickWorkers });
    const batch = async (name: string) => {
      const items = Array.from({ length: 8 }, (_, index) => ({ text: `${name} ${index}`, use_cache: false }));
      const reply = await api.call("POST", "/process/batch", { body: { items } });
      return z
        .object({ items: z.array(z.object({ task_id: z.string() })) })
        .parse(reply.body)
        .items.map(({ task_id }) => task_id);
    };
    // Tasks of a batch have the same time and shard; batches of the same moment have the same time and several shards.
    const before = (await Promise.all(Array.from({ length: 12 }, (_, index) => batch(`batch ${index}`)))).flat();
    expect(new Set(before.map((id) => id.slice(0, 4))).size).toBeGreaterThan(1);

    const seen: string[] = [];
    const arrived: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
      const page = await api.listed(`?limit=7${query}`);
      seen.push(...page.ids);
      cursor = page.cursor;
      arrived.push(...(await batch("late")));
    } while (cursor !== null);
    expect(seen.toSorted()).toEqual(before.toSorted());
    const newest = await api.listed("?limit=8");
    expect(newest.ids.toSorted()).toEqual(arrived.slice(-8).toSorted());
    // The next tests need not wait behind these tasks.
    const completed_tasks = before.length + arrived.length;
    await vi.waitFor(async () => expect((await api.get("/metrics")).body).toMatchObject({ completed_tasks }), patience);
  });
});

test("GET /task-types lists each name with the JSON schemas of its options and output", async () => {
  const schema = z.object({ properties: z.record(z.string(), z.unknown()).optional() });
  const types = z
    .object({
      task_types: z.array(
        z.object({ name: z.string(), alias_of: z.string().nullable(), options: schema, output: schema }),
      ),
    })
    .parse((await new ApiUnderTest().get("/task-types")).body).task_types;
  const named = new Map(types.map((type) => [type.name, type]));
  expect(named.get("sentiment_analysis")?.alias_of).toBe("sentiment");
  expect(named.get("classification")?.options.properties).toHaveProperty("labels.default");
  expect(named.get("question_answering")?.output.properties).toHaveProperty("answer");
});

describe("dead letters", () => {
  const letters = z.object({
    dead_letters: z.array(
      z.object({
        id: z.string(),
        reason: z.string(),
        attempts: z.number(),
        replayed_as: z.string().nullable(),
        payload: z.object({ text: z.string(), metadata: z.record(z.string(), z.unknown()) }),
      }),
    ),
    next_cursor: z.string().nullable(),
  });
  const replayed = z.object({ task_id: z.string() });

  test("contain failed tasks with the reason, and are replayed unchanged or edited", async () => {
    const api = new ApiUnderTest({ languageModel: failingModel("bad") });
    const metadata = { order: 7, note: "\u0000 ñ 😀" };
    const id = await api.submit({ text: "bad \u0000 ‏שלום‎ 😀", metadata });
    await api.settled(id);
    const [letter] = letters.parse((await api.get("/dead-letters")).body).dead_letters;
    expect(letter).toMatchObject({
      id,
      reason: "refused: the model refused",
      attempts: 1,
      replayed_as: null,
      payload: { text: "bad \u0000 ‏שלום‎ 😀", metadata },
    });

    const same = await api.call("POST", `/dead-letters/${id}/replay`, { body: {} });
    expect(same.status).toBe(202);
    const sameId = replayed.parse(same.body).task_id;
    expect(same.headers.get("Location")).toBe(`/task/${sameId}`);
    expect(await api.settled(sameId)).toMatchObject({ status: "FAILURE" });

    const edited = await api.call("POST", `/dead-letters/${id}/replay`, { body: { payload: { text: "good" } } });
    const editedId = replayed.parse(edited.body).task_id;
    expect(await api.settled(editedId)).toMatchObject({ status: "SUCCESS", result: { output: { summary: "good" } } });
    const after = letters.parse((await api.get("/dead-letters")).body).dead_letters;
    expect(after.map((each) => [each.id, each.replayed_as])).toEqual([
      [sameId, null],
      [id, editedId],
    ]);
    expect(metricsView.parse((await api.get("/metrics")).body).dead_letters).toBe(2);
  });

  test("are paged without skipping tasks that failed in the same millisecond", async () => {
    const api = new ApiUnderTest({ languageModel: failingModel("bad"), vars: quickWorkers });
    const items = Array.from({ length: 20 }, (_, index) => ({ text: `bad ${index}`, use_cache: false }));
    await api.call("POST", "/process/batch", { body: { items } });
    await vi.waitFor(
      async () => expect(metricsView.parse((await api.get("/metrics")).body).dead_letters).toBe(20),
      patience,
    );
    const ids: string[] = [];
    let path: string | null = "/dead-letters?limit=3";
    while (path !== null) {
      const page: z.infer<typeof letters> = letters.parse((await api.get(path)).body);
      ids.push(...page.dead_letters.map(({ id }) => id));
      path = page.next_cursor && `/dead-letters?limit=3&cursor=${encodeURIComponent(page.next_cursor)}`;
    }
    expect(ids).toHaveLength(20);
    expect(new Set(ids).size).toBe(20);
  });

  test.each([
    ["a bad edit", { payload: { text: "" } }, 422],
    ["an unknown field", { text: "x" }, 422],
  ])("refuse a replay with %s", async (_, body, status) => {
    const api = new ApiUnderTest({ languageModel: failingModel("bad") });
    const id = await api.submit({ text: "bad" });
    await api.settled(id);
    expect(await api.call("POST", `/dead-letters/${id}/replay`, { body })).toMatchObject({ status });
  });

  test("do not contain a task that did not fail", async () => {
    const api = new ApiUnderTest({ languageModel: echoModel() });
    const id = await api.submit({ text: "fine" });
    await api.settled(id);
    expect(await api.call("POST", `/dead-letters/${id}/replay`, { body: {} })).toMatchObject({ status: 404 });
  });
});
