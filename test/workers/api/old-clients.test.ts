// What clients of the old stack (FastAPI, Celery) read. They check the status 200, poll until the task has settled and know no header.
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { taskView } from "../../../src/tasks/task-result.ts";
import { ApiUnderTest, accepted, problem } from "./api-under-test.ts";
import { echoModel, failingModel, HeldModel } from "./stub-models.ts";

/** The models of the old stack's own API. */
const oldTask = z.object({
  task_id: z.string(),
  status: z.enum(["PENDING", "STARTED", "RETRY", "SUCCESS", "FAILURE", "REVOKED"]),
  result: z.record(z.string(), z.unknown()).nullish(),
  error: z.string().nullish(),
  progress: z.record(z.string(), z.unknown()).nullish(),
});
const oldMetrics = z.object({
  total_tasks: z.int(),
  active_tasks: z.int(),
  completed_tasks: z.int(),
  failed_tasks: z.int(),
  cache_hit_rate: z.number(),
  avg_processing_time: z.number(),
  uptime: z.string().regex(/^(\d+ days?, )?\d{1,2}:\d\d:\d\d$/),
});
const oldHealth = z.object({
  status: z.literal("healthy"),
  redis: z.literal("connected"),
  celery_workers: z.int().min(1),
  timestamp: z.string(),
});
const oldResult = z.object({
  response: z.string(),
  task_type: z.string(),
  model: z.string(),
  processing_time: z.number(),
  from_cache: z.boolean(),
  metadata: z.object({ tokens_used: z.int(), prompt_tokens: z.int(), completion_tokens: z.int() }),
});

describe("POST /process", () => {
  test("answers a waiting task with 200 without Prefer, and with 202 to a client that sends it", async () => {
    const model = new HeldModel();
    const api = new ApiUnderTest({ languageModel: model });
    const plain = await api.process({ text: "held" });
    const { task_id, status } = accepted.parse(plain.body);
    expect({ code: plain.status, location: plain.headers.get("Location"), status }).toEqual({
      code: 200,
      location: `/task/${task_id}`,
      status: "PENDING",
    });
    for (const prefer of ["respond-async", "wait=1", "respond-async, wait=1"]) {
      const asked = await api.process({ text: `held ${prefer}` }, { headers: { Prefer: prefer } });
      expect(asked.status, prefer).toBe(202);
    }
    const cached = { text: "held", use_cache: true };
    model.open = true;
    await api.settled(task_id);
    const hit = await api.process(cached, { headers: { Prefer: "respond-async" } });
    expect({ status: hit.status, task: taskView.parse(hit.body).status }).toEqual({ status: 200, task: "SUCCESS" });
  });

  test("ignores fields that it does not know, and a header names them and what may have been meant", async () => {
    const api = new ApiUnderTest();
    const reply = await api.process({ text: "x", max_token: 5, 'quo"te ñ': 1, "\ud800": 2 });
    expect(reply.status).toBe(200);
    expect(reply.headers.get("Warning")).toBe(
      '299 - "The unknown field \\"max_token\\" is ignored. Did you mean \\"max_tokens\\"?", ' +
        '299 - "The unknown field \\"quo\\"te ?\\" is ignored.", 299 - "The unknown field \\"?\\" is ignored."',
    );
    const { task_id } = accepted.parse(reply.body);
    const { text } = await api.get(`/task/${task_id}/inspect`);
    expect(text).not.toContain('max_token"');
  });

  test("names at most ten of many unknown fields, and has no header when there is nothing to say", async () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`field_${n}_${"x".repeat(30)}`, n]));
    const warned = (await new ApiUnderTest().process({ text: "x", ...many })).headers.get("Warning") ?? "";
    expect(warned.split("299 - ")).toHaveLength(12);
    expect(warned).toMatch(/"4990 more unknown fields are ignored\."$/);
    expect((await new ApiUnderTest().process({ text: "x" })).headers.has("Warning")).toBe(false);
  });

  test("an unknown field does not make a retried request another one", async () => {
    const api = new ApiUnderTest();
    const headers = { "Idempotency-Key": "one" };
    const first = accepted.parse((await api.process({ text: "x", client: "a" }, { headers })).body);
    const again = await api.process({ text: "x", client: "b" }, { headers });
    expect(again.status).toBe(200);
    expect(z.object({ task_id: z.string() }).parse(again.body).task_id).toBe(first.task_id);
  });

  test("processes any task type as a general analysis under its own name, and counts it as one", async () => {
    const api = new ApiUnderTest({ languageModel: echoModel() });
    const reply = await api.process({ text: "Un poema", task_type: "poetry" });
    expect(reply.headers.get("Warning")).toBe(
      '299 - "The task type \\"poetry\\" is not built in, so it is processed as general_analysis."',
    );
    const task = await api.settled(accepted.parse(reply.body).task_id);
    expect(task).toMatchObject({
      task_type: "poetry",
      result: { task_type: "poetry", output: { summary: "Un poema" } },
    });
    expect((await api.listed("?task_type=poetry")).ids).toEqual([task.task_id]);
    const { text } = await api.get("/metrics/prometheus");
    expect(text).toMatch(/flower_events_total\{.*general_analysis/);
    expect(text).not.toContain("poetry");
  });

  test("ignores options of other task types for a task type that is not built in, and says so", async () => {
    const api = new ApiUnderTest({ languageModel: echoModel() });
    const reply = await api.process({ text: "Hola", task_type: "chat", system: "Be kind.", labels: ["a", "b"] });
    expect(reply.headers.get("Warning")).toContain(
      '"system\\" is ignored, because it is an option of another task type.',
    );
    expect((await api.settled(accepted.parse(reply.body).task_id)).status).toBe("SUCCESS");
    expect((await api.process({ text: "Hola", task_type: "sentiment", system: "Be kind." })).status).toBe(422);
  });

  test("takes null for an option that is not set", async () => {
    const api = new ApiUnderTest();
    const asked = { text: "The tower was built in 1889. When was the tower built?", task_type: "question_answering" };
    const reply = await api.process({ ...asked, context: null });
    const task = await api.settled(accepted.parse(reply.body).task_id);
    expect(task.result?.output).toMatchObject({ answer: "1889" });
  });

  test("an item of a batch carries its own warnings", async () => {
    const items = [{ text: "x", surprise: 1 }, { text: "y" }];
    const { body } = await new ApiUnderTest().call("POST", "/process/batch", { body: { items } });
    expect(body).toMatchObject({ items: [{ warnings: ['The unknown field "surprise" is ignored.'] }, { index: 1 }] });
    expect(JSON.stringify(body).match(/warnings/g)).toHaveLength(1);
  });
});

describe("the models of the old stack read", () => {
  test("a task in every state, its result from the model and from the cache", async () => {
    const model = new HeldModel();
    const api = new ApiUnderTest({ languageModel: model });
    const id = await api.submit({ text: "held", task_type: "poetry" });
    expect(oldTask.parse((await api.get(`/task/${id}`)).body)).toMatchObject({
      progress: { percent: expect.any(Number) },
    });
    model.open = true;
    const settled = oldTask.parse(await api.settled(id));
    expect(settled.progress).toEqual({ percent: 100 });
    const { metadata } = oldResult.parse(settled.result);
    expect(metadata.prompt_tokens + metadata.completion_tokens).toBe(metadata.tokens_used);
    const hit = oldTask.parse((await api.process({ text: "held", task_type: "general_analysis" })).body);
    expect(oldResult.parse(hit.result)).toMatchObject({ from_cache: true, task_type: "general_analysis" });
  });

  test("a failure", async () => {
    const api = new ApiUnderTest({ languageModel: failingModel("x") });
    const failed = oldTask.parse(await api.settled(await api.submit({ text: "x" })));
    expect(failed).toMatchObject({ status: "FAILURE", error: expect.any(String), result: null });
  });

  test("metrics and health", async () => {
    const api = new ApiUnderTest();
    await api.settled(await api.submit({ text: "x" }));
    expect(oldMetrics.parse((await api.get("/metrics")).body).completed_tasks).toBe(1);
    oldHealth.parse((await api.get("/health")).body);
  });

  test.each([
    ["GET", "/task/nope", undefined, 404, "There is no such task."],
    ["PUT", "/process", undefined, 405, "This route allows POST."],
    ["POST", "/process", "{", 400, expect.stringContaining("not JSON")],
    ["POST", "/process", { text: "" }, 422, [{ loc: ["body", "text"], msg: expect.any(String), type: "value_error" }]],
    [
      "POST",
      "/process",
      { text: "x", task_type: "classification", labels: ["a", ""] },
      422,
      [{ loc: ["body", "labels", 1], msg: expect.any(String), type: "value_error" }],
    ],
    [
      "GET",
      "/tasks?limit=0",
      undefined,
      422,
      [{ loc: ["query", "limit"], msg: expect.any(String), type: "value_error" }],
    ],
  ])("the detail of an error: %s %s", async (method, path, body, status, detail) => {
    const reply = await new ApiUnderTest().call(method, path, {
      body,
      headers: { "Content-Type": "application/json" },
    });
    expect({ status: reply.status, detail: problem.parse(reply.body).detail }).toEqual({ status, detail });
  });
});

test("/redoc leads to the reference page", async () => {
  const reply = await new ApiUnderTest().get("/redoc");
  expect({ status: reply.status, location: reply.headers.get("Location") }).toEqual({
    status: 302,
    location: "/docs/",
  });
});

test("health names settings that have names of the old stack", async () => {
  const { body } = await new ApiUnderTest({ vars: { CACHE_TTL: "60", REDIS_URL: "redis://x" } }).get("/health");
  expect(body).toMatchObject({
    warnings: [
      expect.stringMatching(/^CACHE_TTL .*CACHE_TTL_SECONDS/),
      expect.stringMatching(/^REDIS_URL has no effect/),
    ],
  });
});
