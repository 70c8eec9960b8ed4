import { describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { metricsView } from "../../../src/monitoring/metrics.ts";
import { taskView } from "../../../src/tasks/task-result.ts";
import { patience } from "../../patience.ts";
import { ApiUnderTest, accepted, problem, quickWorkers } from "./api-under-test.ts";
import { echoModel, failingModel, HeldModel } from "./stub-models.ts";

const batchAnswer = z.object({
  items: z.array(
    z.object({
      index: z.number(),
      status: z.number(),
      task_id: z.string().nullable(),
      error: z.object({ code: z.string(), message: z.string() }).nullable(),
    }),
  ),
});
const sentiment = (text: string) => ({ text, task_type: "sentiment_analysis" });
const idsOf = (items: readonly { task_id: string | null }[]) => items.flatMap(({ task_id }) => task_id ?? []);
const metricsOf = async (api: ApiUnderTest, key?: string) =>
  metricsView.parse((await api.get("/metrics", key ? { key } : {})).body);

describe("POST /process", () => {
  test("answers a preference with 202 and the address of the task, where its typed answer appears", async () => {
    const api = new ApiUnderTest();
    const headers = { Prefer: "respond-async" };
    const reply = await api.process(sentiment("El servicio fue excelente y muy rápido"), { headers });
    const { task_id, status } = accepted.parse(reply.body);
    expect({ code: reply.status, location: reply.headers.get("Location"), status }).toEqual({
      code: 202,
      location: `/task/${task_id}`,
      status: "PENDING",
    });
    const task = await api.settled(task_id);
    expect(task).toMatchObject({ task_id, status: "SUCCESS", progress: { percent: 100 }, attempt: 1, error: null });
    expect(task.result).toMatchObject({
      output: { label: "positive", language: "es" },
      model: "local/sentiment",
      from_cache: false,
      cache: { layer: "none", reason: "no_candidate" },
      metadata: { tokens_used: 0 },
    });
    expect(task.result?.response).toContain("positive");
  });

  test("says plainly that the built-in rules know no facts, and asks again the next time", async () => {
    const api = new ApiUnderTest();
    const open = { text: "¿Cuál es el mejor lenguaje de programación para IA?", task_type: "question_answering" };
    for (let turn = 0; turn < 2; turn++) {
      const task = await api.settled(accepted.parse((await api.process(open)).body).task_id);
      expect(task).toMatchObject({
        status: "SUCCESS",
        result: { output: { answer: null }, from_cache: false, cache: { reason: "no_candidate" } },
      });
      expect(task.result?.response).toMatch(/know no facts.*OPENAI_API_KEY.*context/);
    }
  });

  test("answers 200 with the task when it settles within the wait, and 202 otherwise", async () => {
    const model = new HeldModel();
    const api = new ApiUnderTest({ languageModel: model });
    const late = await api.process({ text: "held" }, { headers: { Prefer: "respond-async, wait=1" } });
    expect(late.status).toBe(202);
    model.open = true;
    const soon = await api.process({ text: "let go" }, { headers: { Prefer: "wait=30" } });
    expect(soon.status).toBe(200);
    expect(taskView.parse(soon.body)).toMatchObject({
      status: "SUCCESS",
      result: { response: expect.stringMatching(/let go/) },
    });
    expect(soon.headers.get("Location")).toBe(`/task/${taskView.parse(soon.body).task_id}`);
    await api.settled(accepted.parse(late.body).task_id);
  });

  test.each(["wait=0", "wait=31", "wait=999999999999", "foo; wait=9"])("does not wait for %s", async (prefer) => {
    const model = new HeldModel();
    const api = new ApiUnderTest({ languageModel: model });
    const reply = await api.process({ text: "held" }, { headers: { Prefer: prefer } });
    expect(reply.status).toBe(202);
    model.open = true;
    await api.settled(accepted.parse(reply.body).task_id);
  });

  test("answers an equal text at once and without the model, as a task that can be read, listed and counted", async () => {
    const model = echoModel();
    const api = new ApiUnderTest({ languageModel: model });
    const first = await api.submit({ text: "Where is my order?" });
    await api.settled(first);
    const reply = await api.process({ text: " Where is  my order ?! " });
    expect(reply.status).toBe(200);
    const hit = taskView.parse(reply.body);
    expect(hit).toMatchObject({ status: "SUCCESS", attempt: 0, started_at: null, message: "The task succeeded." });
    expect(hit.result).toMatchObject({
      from_cache: true,
      similarity: 1,
      cache: { layer: "exact", reason: "exact_match", matched_task_id: first, guard: null },
    });
    expect(hit.result?.cache.age_ms).toBeGreaterThanOrEqual(0);

    expect((await api.get(`/task/${hit.task_id}`)).body).toEqual(reply.body);
    expect((await api.get(`/task/${hit.task_id}/events`)).body).toMatchObject({
      events: [{ state: "SUCCESS", worker: null, reason: "answered from the exact cache" }],
    });
    expect((await api.listed()).ids.toSorted()).toEqual([first, hit.task_id].toSorted());
    expect(await metricsOf(api)).toMatchObject({
      total_tasks: 2,
      completed_tasks: 2,
      active_tasks: 0,
      cache_hit_rate: 50,
      cache: { by_layer: { none: 1, exact: 1 }, tokens_saved: 7 },
      tokens_used: 7,
    });
    expect(model.calls).toBe(1);
    const fresh = await api.submit({ text: "Where is my order?", use_cache: false });
    expect((await api.settled(fresh)).result?.cache.reason).toBe("bypassed");
    expect(model.calls).toBe(2);
  });

  test.each([
    ["classification", "The team won the match with a goal", { label: "sports" }],
    ["question_answering", "Marie Curie was born in Warsaw. Where was Marie Curie born?", { answer: "Warsaw" }],
    ["question_answering", "Where was Marie Curie born?", { answer: null }],
    ["summarization", "The parcel came late. Nobody answered.", { summary: expect.any(String) }],
    [undefined, "The parcel came late.", { language: "en" }],
  ])("serves clients of the old stack, who send only a text, for task type %s: %j", async (task_type, text, output) => {
    const reply = await new ApiUnderTest().process({ text, task_type }, { headers: { Prefer: "wait=30" } });
    expect(reply.body).toMatchObject({ status: "SUCCESS", result: { output, response: expect.any(String) } });
  });
});

describe("an Idempotency-Key", () => {
  const keyed = (key: string) => ({ headers: { "Idempotency-Key": key } });

  test("gives the same request, sent 20 times at once and again later, the same task", async () => {
    const model = echoModel();
    const api = new ApiUnderTest({ languageModel: model });
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => api.process({ text: "one", use_cache: false }, keyed("k"))),
    );
    const ids = new Set(replies.map(({ body }) => accepted.parse(body).task_id));
    expect(ids.size).toBe(1);
    const [id = ""] = ids;
    await api.settled(id);
    const later = await api.process({ use_cache: false, text: "one", temperature: 0.7 }, keyed("k"));
    expect(later).toMatchObject({
      status: 200,
      body: { task_id: id, status: "SUCCESS", result: { from_cache: false } },
    });
    expect(model.calls).toBe(1);
    expect(await metricsOf(api)).toMatchObject({ total_tasks: 1 });
  });

  test("with another body is a 409 and creates no task", async () => {
    const api = new ApiUnderTest();
    const id = await api.submit({ text: "one" }, keyed("k"));
    const reply = await api.process({ text: "two" }, keyed("k"));
    expect(reply.status).toBe(409);
    expect(problem.parse(reply.body).error.code).toBe("idempotency_key_reused");
    expect((await api.listed()).ids).toEqual([id]);
  });

  test("belongs to its tenant", async () => {
    const keys = { acme: "acme-key-0123456789", bolt: "bolt-key-0123456789" };
    const API_KEYS = Object.entries(keys).map(([tenant, key]) => `${tenant}-idem:writer:${key}`);
    const api = new ApiUnderTest({ vars: { API_KEYS: API_KEYS.join() } });
    const acme = await api.submit({ text: "one" }, { ...keyed("k"), key: keys.acme });
    const bolt = await api.submit({ text: "two" }, { ...keyed("k"), key: keys.bolt });
    expect(bolt).not.toBe(acme);
  });

  test("can be used again after its task failed", async () => {
    const api = new ApiUnderTest({ languageModel: failingModel("bad") });
    const id = await api.submit({ text: "bad" }, keyed("k"));
    expect(await api.settled(id)).toMatchObject({ status: "FAILURE", error: "refused: the model refused" });
    const again = await api.submit({ text: "good now" }, keyed("k"));
    expect(again).not.toBe(id);
    expect(await api.settled(again)).toMatchObject({ status: "SUCCESS" });
  });

  test.each(["", "with space", "é", "x".repeat(201)])(
    "that is %j is refused, and the error names the header",
    async (key) => {
      const reply = await new ApiUnderTest().process({ text: "x" }, keyed(key));
      expect(reply.status).toBe(422);
      expect(problem.parse(reply.body).error.details?.[0]?.field).toBe("Idempotency-Key");
    },
  );
});

describe("POST /process/batch", () => {
  const batch = async (api: ApiUnderTest, items: unknown[], headers: Record<string, string> = {}) => {
    const reply = await api.call("POST", "/process/batch", { body: { items }, headers });
    expect(reply.status).toBe(200);
    return batchAnswer.parse(reply.body).items;
  };

  test("accepts 100 items of which one is invalid: that item gets an error and the others are answered", async () => {
    const api = new ApiUnderTest({ languageModel: echoModel(), vars: quickWorkers });
    const items: unknown[] = Array.from({ length: 100 }, (_, index) => ({ text: `text ${index}`, use_cache: false }));
    items[57] = { text: "", task_type: "sentimant" };
    const outcomes = await batch(api, items);
    expect(outcomes.map(({ index }) => index)).toEqual([...items.keys()]);
    expect(outcomes[57]).toMatchObject({ status: 422, task_id: null, error: { code: "validation_failed" } });
    expect(outcomes[57]?.error?.message).toMatch(/text: .*task_type: must be one of /);
    const taken = idsOf(outcomes);
    expect(taken).toHaveLength(99);
    expect(outcomes.filter(({ status }) => status === 202)).toHaveLength(99);
    await vi.waitFor(async () => expect(await metricsOf(api)).toMatchObject({ completed_tasks: 99 }), patience);
    const last = await api.settled(taken.at(-1) ?? "");
    expect(last.result?.output).toMatchObject({ summary: "text 99" });
    // All items are in the same shard and commit, so they have the same time.
    const page = z
      .object({ tasks: z.array(taskView.pick({ task_id: true, created_at: true })) })
      .parse((await api.get("/tasks?limit=200")).body);
    expect(new Set(page.tasks.map(({ task_id }) => task_id.slice(0, 4))).size).toBe(1);
    expect(new Set(page.tasks.map(({ created_at }) => created_at)).size).toBe(1);
  });

  test.each([
    ["no item", { items: [] }, "items"],
    ["101 items", { items: Array.from({ length: 101 }, () => ({ text: "x" })) }, "items"],
    ["no list", { items: { text: "x" } }, "items"],
    ["a list alone", [{ text: "x" }], ""],
    ["a field we do not know", { items: [{ text: "x" }], queue: "default" }, "queue"],
  ])("with %s is refused as a whole", async (_, body, field) => {
    const api = new ApiUnderTest();
    const reply = await api.call("POST", "/process/batch", { body });
    expect(reply.status).toBe(422);
    expect(problem.parse(reply.body).error.details?.[0]?.field).toBe(field);
    expect((await api.listed()).ids).toEqual([]);
  });

  test("has an idempotency key for each item: a repeated batch gets the same tasks, and only a changed item is a 409", async () => {
    const api = new ApiUnderTest();
    const items = ["one", "two", "three"].map((text) => ({ text }));
    const headers = { "Idempotency-Key": "batch" };
    const first = await batch(api, items, headers);
    const again = await batch(api, items.with(1, { text: "changed" }), headers);
    expect(again.map(({ task_id }) => task_id)).toEqual([first[0]?.task_id, null, first[2]?.task_id]);
    expect(again[1]).toMatchObject({ status: 409, error: { code: "idempotency_key_reused" } });
  });

  test("answers cached items at once", async () => {
    const model = echoModel();
    const api = new ApiUnderTest({ languageModel: model });
    await api.settled(await api.submit({ text: "Where is my order?" }));
    const [hit, miss] = await batch(api, [{ text: "Where is my order?" }, { text: "Is it raining in Lima today?" }]);
    expect([hit?.status, miss?.status]).toEqual([200, 202]);
    expect(await api.settled(hit?.task_id ?? "")).toMatchObject({ result: { cache: { layer: "exact" } } });
  });
});
