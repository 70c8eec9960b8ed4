import { expect, test } from "vitest";
import * as z from "zod";
import { ApiUnderTest } from "./api-under-test.ts";
import { literalEval } from "./python-literal.ts";
import { echoModel, failingModel, HeldModel } from "./stub-models.ts";

const started = z.object({ "task-id": z.string(), state: z.string() });
const info = z.object({ args: z.string(), kwargs: z.string(), eta: z.string().nullable() });

test("POST /api/task/apply/{name} submits a text and waits for its answer", async () => {
  const api = new ApiUnderTest({ languageModel: failingModel("bad") });
  const apply = (body: unknown) => api.call("POST", "/api/task/apply/general_analysis", { body });
  const done = await apply({ args: ["one"], kwargs: { use_cache: false } });
  expect(done).toMatchObject({ status: 200, body: { state: "SUCCESS", result: expect.stringContaining("one") } });
  expect(await apply({ args: ["bad"] })).toMatchObject({
    status: 200,
    body: { state: "FAILURE", result: expect.stringContaining("refused"), traceback: null },
  });
  const waiting = await apply({ args: ["later"], countdown: 600, timeout: "0.05" });
  expect(waiting.body).toEqual({ "task-id": expect.any(String), state: "PENDING" });
});

test.each(["async-apply", "send-task"])("POST /api/task/%s/{name} submits a text", async (route) => {
  const api = new ApiUnderTest({ languageModel: echoModel() });
  const submit = async (body: unknown, headers = {}) =>
    started.parse((await api.call("POST", `/api/task/${route}/general_analysis`, { body, headers })).body);
  // This is how curl sends what `-d` says.
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  const { "task-id": id, state } = await submit(JSON.stringify({ args: ["one"] }), form);
  expect(state).toBe("PENDING");
  expect((await api.settled(id)).result?.response).toContain("one");
  expect((await api.get(`/api/task/result/${id}?timeout=5`)).body).toEqual({
    "task-id": id,
    state: "SUCCESS",
    result: expect.stringContaining("one"),
  });

  const eta = new Date(Date.now() + 3_600_000).toISOString();
  const scheduled = await submit({
    kwargs: { text: "two", metadata: { a: 1 }, max_retries: 1 },
    eta: `${eta.replace("T", " ").replace("Z", "")}000`,
    expires: "7200.5",
    priority: 7,
    queue: "ai_processing",
    serializer: "json",
    link: null,
  });
  const shown = info.parse((await api.get(`/api/task/info/${scheduled["task-id"]}`)).body);
  expect(shown.eta).toBe(eta.replace(/(\.\d{3})Z/, (_, ms) => (ms === ".000" ? "+00:00" : `${ms}000+00:00`)));
  expect(literalEval(shown.kwargs)).toMatchObject({ metadata: { a: 1 }, priority: 7, expires: 7200.5 });
  expect((await api.get(`/api/task/result/${scheduled["task-id"]}`)).body).toEqual(scheduled);
});

test("what Flower shows of a task can be submitted again", async () => {
  const api = new ApiUnderTest({ languageModel: echoModel() });
  const body = { text: "Where?", task_type: "question_answering", context: "It is here.", metadata: { a: [1] } };
  const first = info.parse((await api.get(`/api/task/info/${await api.submit(body)}`)).body);
  const again = { args: literalEval(first.args), kwargs: literalEval(first.kwargs) };
  const reply = await api.call("POST", "/api/task/async-apply/question_answering", { body: again });
  const { "task-id": id } = started.parse(reply.body);
  expect(info.parse((await api.get(`/api/task/info/${id}`)).body)).toEqual(first);
});

test.each([
  ["sentiment", { args: "text" }, 400, /args: must be an array/],
  ["sentiment", { args: ["one", "two"] }, 400, /args: /],
  ["sentiment", { args: ["one"], kwargs: { text: "two" } }, 400, /kwargs.text: /],
  ["sentiment", { args: ["one"], kwargs: { task_type: "keywords" } }, 400, /kwargs.task_type: /],
  ["sentiment", { args: ["one"], kwargs: { unheard_of: 1 } }, 400, /unheard_of: /],
  ["sentiment", { args: [1] }, 400, /text: /],
  ["sentiment", {}, 400, /text: /],
  ["sentiment", { args: ["one"], eta: "tomorrow" }, 400, /eta: /],
  ["sentiment", { args: ["one"], timeout: "soon" }, 400, /timeout: /],
  ["sentiment", [], 400, /object/],
  ["sentiment", "{", 400, /not JSON/],
  ["unheard_of", { args: ["one"] }, 404, /Unknown task 'unheard_of'/],
  ["sentiment", { args: ["one"], queue: "celery" }, 501, /queue .* ai_processing/],
  ["sentiment", { args: ["one"], task_id: "mine" }, 501, /task_id/],
  ["sentiment", { args: ["one"], link: ["tasks.add"] }, 501, /link/],
])("a call of %s with %j is a %i", async (name, body, status, message) => {
  const api = new ApiUnderTest();
  for (const route of ["apply", "async-apply", "send-task"]) {
    const reply = await api.call("POST", `/api/task/${route}/${name}`, { body });
    expect(reply).toMatchObject({ status, body: { error: { message: expect.stringMatching(message) } } });
  }
  expect((await api.listed()).ids).toEqual([]);
});

test("a page of another site cannot submit a form as a call", async () => {
  const headers = { "Content-Type": "text/plain", Origin: "https://evil.test" };
  const body = JSON.stringify({ args: ["one"] });
  const reply = await new ApiUnderTest().call("POST", "/api/task/async-apply/sentiment", { body, headers });
  expect(reply).toMatchObject({ status: 415 });
});

test("a call counts against the write limit", async () => {
  const api = new ApiUnderTest({ vars: { RATE_LIMIT_PER_MINUTE: "1" }, languageModel: echoModel() });
  const call = () => api.call("POST", "/api/task/async-apply/general_analysis", { body: { args: ["one"] } });
  expect([(await call()).status, (await call()).status]).toEqual([200, 429]);
});

test("POST /api/task/abort/{id} revokes a task that runs or waits, and leaves a settled one", async () => {
  const model = new HeldModel();
  const api = new ApiUnderTest({ languageModel: model });
  const id = await api.submit({ text: "one", countdown: 600 });
  const abort = async () => (await api.call("POST", `/api/task/abort/${id}`)).body;
  expect(await abort()).toEqual({ message: `Aborted '${id}'` });
  expect((await api.settled(id)).status).toBe("REVOKED");
  expect((await api.get(`/api/task/result/${id}`)).body).toMatchObject({ state: "REVOKED", traceback: null });
  const { "task-id": done } = started.parse(
    (await api.call("POST", "/api/task/async-apply/general_analysis", { body: { args: ["two"] } })).body,
  );
  model.open = true;
  await api.settled(done);
  const late = await api.call("POST", `/api/task/abort/${done}?terminate=true`);
  expect(late.body).toEqual({ message: `'${done}' is SUCCESS already` });
});

test("GET /api/task/result/{id} of an unknown task is a 404, and of a wrong timeout a 400", async () => {
  const api = new ApiUnderTest();
  expect((await api.get("/api/task/result/none")).status).toBe(404);
  expect((await api.get("/api/task/result/none?timeout=soon")).status).toBe(400);
});

test.each([
  ["worker/shutdown/celery@worker1", /isolate/],
  ["worker/pool/restart/celery@worker1", /isolate/],
  ["worker/pool/grow/celery@worker1?n=3", /WORKER_CONCURRENCY/],
  ["worker/pool/shrink/celery@worker1?n=3", /WORKER_CONCURRENCY/],
  ["worker/pool/autoscale/celery@worker1?min=3&max=10", /isolate/],
  ["worker/queue/add-consumer/celery@worker1?queue=q", /wrangler.toml/],
  ["worker/queue/cancel-consumer/celery@worker1?queue=q", /wrangler.toml/],
  ["task/timeout/sentiment", /deadline_seconds/],
  ["task/rate-limit/sentiment", /RATE_LIMIT_PER_MINUTE/],
])("POST /api/%s has no meaning here: it is a 501 with the reason", async (path, reason) => {
  expect(await new ApiUnderTest().call("POST", `/api/${path}`)).toMatchObject({
    status: 501,
    body: { error: { code: "not_implemented", message: expect.stringMatching(reason) } },
  });
});
