import { expect, test } from "vitest";
import * as z from "zod";
import { ApiUnderTest } from "./api-under-test.ts";
import { literalEval } from "./python-literal.ts";
import { echoModel, failingModel } from "./stub-models.ts";

const byName = z.record(z.string(), z.record(z.string(), z.unknown()));

test("GET /api/tasks lists tasks by id with Flower's fields, filters, sorting and paging", async () => {
  const api = new ApiUnderTest({ languageModel: failingModel("bad") });
  const ids: string[] = [];
  for (const text of ["first", "bad", "third"]) {
    const id = await api.submit({ text });
    await api.settled(id);
    ids.push(id);
  }
  const [first = "", bad = "", third = ""] = ids;
  const body = byName.parse((await api.get("/api/tasks")).body);
  expect(Object.keys(body)).toEqual([third, bad, first]);
  expect(body[bad]).toMatchObject({
    uuid: bad,
    name: "general_analysis",
    state: "FAILURE",
    received: expect.any(Number),
    failed: expect.any(Number),
    succeeded: null,
    retries: 0,
    worker: expect.stringMatching(/^worker-/),
    exception: expect.any(String),
    args: "['bad']",
    routing_key: "ai_processing",
  });
  const keysOf = async (query: string) => Object.keys(byName.parse((await api.get(`/api/tasks?${query}`)).body));
  expect(await keysOf("state=FAILURE")).toEqual([bad]);
  expect(await keysOf("sort_by=received&limit=2")).toEqual([first, bad]);
  expect(await keysOf("offset=1&limit=1")).toEqual([bad]);
  expect(await keysOf("search=third")).toEqual([third]);
  expect(await keysOf("search=state:FAILURE%20args:first")).toEqual([bad, first]);
  expect(await api.get("/api/tasks?search=kwargs:model")).toMatchObject({
    status: 400,
    body: { error: { details: [{ field: "query.search", rule: expect.stringContaining("key=value") }] } },
  });
  expect(await keysOf("taskname=unheard_of")).toEqual([]);
  expect(await keysOf(`workername=${body[bad]?.worker}&state=FAILURE`)).toEqual([bad]);
  expect(await keysOf("received_start=2020-01-01%2000:00&received_end=2020-01-02%2000:00")).toEqual([]);
  expect(await api.get("/api/tasks?received_start=yesterday")).toMatchObject({ status: 400 });
});

test("GET /api/task/info/{id} reads a task and POST /api/task/revoke/{id} revokes it", async () => {
  const api = new ApiUnderTest({ languageModel: echoModel() });
  const id = await api.submit({ text: "one" });
  await api.settled(id);
  const info = await api.get(`/api/task/info/${id}`);
  expect(info.body).toMatchObject({
    "task-id": id,
    state: "SUCCESS",
    args: "['one']",
    result: expect.stringContaining("one"),
    runtime: expect.any(Number),
  });
  expect(await api.get("/api/task/info/none")).toMatchObject({ status: 404 });
  const revoked = await api.call("POST", `/api/task/revoke/${id}`);
  expect(revoked).toMatchObject({ status: 200, body: { message: `'${id}' is SUCCESS already` } });
});

test("GET /api/workers lists workers and /api/queues/length counts waiting tasks", async () => {
  const api = new ApiUnderTest({ languageModel: echoModel() });
  await api.settled(await api.submit({ text: "one" }));
  const workers = await api.get("/api/workers");
  const [worker] = Object.values(byName.parse(workers.body));
  expect(worker).toMatchObject({ active: [], active_queues: [{ name: "ai_processing" }, { name: "kafka_events" }] });
  expect((await api.get("/api/queues/length")).body).toEqual({
    active_queues: [
      { name: "ai_processing", messages: 0 },
      { name: "kafka_events", messages: 0 },
    ],
  });
});

/** A deployment with `count` tasks that wait, oldest first. */
async function withWaiting(count: number, vars: Record<string, string> = {}) {
  const api = new ApiUnderTest({ vars: { TASK_SHARDS: "3", ...vars }, languageModel: echoModel() });
  const items = Array.from({ length: count }, (_, index) => ({ text: `text ${index}`, countdown: 600 }));
  for (let at = 0; at < count; at += 100) {
    const { status } = await api.call("POST", "/process/batch", { body: { items: items.slice(at, at + 100) } });
    expect(status).toBe(200);
  }
  const list = async (query: string) => {
    const { status, body } = await api.get(`/api/tasks${query}`);
    return status === 200 ? Object.values(byName.parse(body)) : status;
  };
  return { api, list };
}

test("GET /api/tasks lists all tasks unless there is a limit, however many there are", async () => {
  const { list } = await withWaiting(2300);
  const all = await list("");
  const argsOf = (found: unknown) =>
    z
      .array(z.object({ args: z.string() }))
      .parse(found)
      .map(({ args }) => args)
      .toSorted();
  expect(argsOf(all)).toEqual(Array.from({ length: 2300 }, (_, index) => `['text ${index}']`).toSorted());
  for (const [query, expected] of [
    ["?limit=10000", 2300],
    ["?limit=2100&offset=1100", 1200],
    ["?limit=1500&sort_by=-received", 1500],
    ["?offset=2299", 1],
    ["?offset=2300", 0],
  ] as const) {
    expect([query, Object.values(await list(query)).length]).toEqual([query, expected]);
  }
  const receivedOf = (found: unknown) =>
    z
      .array(z.object({ received: z.number() }))
      .parse(found)
      .map(({ received }) => received);
  const newestFirst = receivedOf(all).toSorted((one, other) => other - one);
  expect(receivedOf(all)).toEqual(newestFirst);
  expect(receivedOf(await list("?sort_by=received&limit=2000"))).toEqual(newestFirst.toReversed().slice(0, 2000));
});

test.each([
  ["limit=0", 0],
  ["limit=-3", 0],
  ["limit=", 5],
  ["limit=%202%20", 2],
  ["limit=99999999999999999999", 5],
  ["limit=two", 400],
  ["limit=1.5", 400],
  ["offset=-1", 5],
  ["offset=4", 1],
  ["offset=4&limit=1", 1],
  ["offset=x", 400],
  ["state=RECEIVED", 5],
  ["state=received", 5],
  ["state=PENDING", 5],
  ["state=All&taskname=All&workername=All&search=&received_start=&received_end=&sort_by=", 5],
  ["state=REJECTED", 0],
  ["state=PROGRESS", 0],
  ["taskname=GENERAL_ANALYSIS", 5],
  ["workername=celery@nobody", 0],
  ["sort_by=--name", 5],
  ["sort_by=args", 400],
  ["received_start=2020-01-01%2000:00", 5],
  ["received_end=2020-01-01%2000:00", 0],
  ["received_end=2020-13-01%2000:00", 400],
])("GET /api/tasks?%s of five waiting tasks finds %i, or is an error, as in Flower", async (query, expected) => {
  const { list } = await withWaiting(5);
  const found = await list(`?${query}`);
  expect(typeof found === "number" ? found : found.length).toBe(expected);
});

test("a task that waits is PENDING, and a client that asks for RECEIVED sees it as such", async () => {
  const { list } = await withWaiting(1);
  expect(await list("?state=RECEIVED")).toMatchObject([{ state: "RECEIVED" }]);
  expect(await list("")).toMatchObject([{ state: "PENDING" }]);
});

/** Those of `Task` in celery/events/state.py. */
const celeryFields = [
  ...["args", "children", "client", "clock", "eta", "exception", "exchange", "expires", "failed", "kwargs", "name"],
  ...["parent", "parent_id", "received", "rejected", "result", "retried", "retries", "revoked", "root", "root_id"],
  ...["routing_key", "runtime", "sent", "started", "state", "succeeded", "timestamp", "traceback", "uuid", "worker"],
];
const record = z.record(z.string(), z.unknown());

test("a task has every field of Celery's Task, in the list as by itself", async () => {
  const api = new ApiUnderTest({ languageModel: failingModel("bad") });
  const hour = Math.ceil(Date.now() / 1000) * 1000 + 3_600_000;
  const schedule = { eta: new Date(hour + 250).toISOString(), expires: new Date(hour + 1000).toISOString() };
  const done = await api.submit({ text: "fine" });
  const failed = await api.submit({ text: "bad" });
  const waiting = await api.submit({ text: "later", ...schedule });
  for (const id of [done, failed]) await api.settled(id);
  const listed = byName.parse((await api.get("/api/tasks")).body);
  for (const id of [done, failed, waiting]) {
    const { "task-id": taskId, ...info } = record.parse((await api.get(`/api/task/info/${id}`)).body);
    expect(taskId).toBe(id);
    expect(info).toEqual(listed[id]);
    expect(Object.keys(info).toSorted()).toEqual(celeryFields);
    expect(info).toMatchObject({ root: id, root_id: id, parent: null, parent_id: null, children: [], client: null });
    expect(info).toMatchObject({ sent: info.received, rejected: null, exchange: null, clock: expect.any(Number) });
  }
  expect(listed[done]).toMatchObject({ eta: null, expires: null, retried: null, traceback: null, retries: 0 });
  expect(listed[done]).toMatchObject({ timestamp: listed[done]?.succeeded });
  expect(listed[failed]).toMatchObject({ timestamp: listed[failed]?.failed, result: null });
  expect(listed[waiting]).toMatchObject({
    eta: schedule.eta.replace(".250Z", ".250000+00:00"),
    expires: schedule.expires.replace(".000Z", "+00:00"),
    state: "PENDING",
    started: null,
  });
});

test("Python can evaluate args, kwargs and result, however long and whatever characters they contain", async () => {
  const api = new ApiUnderTest({ languageModel: echoModel() });
  const text = 'it\'s "here"\n\0 C:\\ árbol 👍 \u2028';
  const metadata = { note: "x".repeat(700), "it's": [true, null, 0.5, -1e-7, { deep: [] }], more: "\\'".repeat(1000) };
  const id = await api.submit({ text, metadata });
  await api.settled(id);
  const long = await api.submit({ text: `${text}${"é'".repeat(40_000)}`, metadata });
  await api.settled(long);
  const listed = byName.parse((await api.get("/api/tasks")).body);
  for (const task of [listed[id], record.parse((await api.get(`/api/task/info/${id}`)).body)]) {
    const { args, kwargs, result } = z.object({ args: z.string(), kwargs: z.string(), result: z.string() }).parse(task);
    expect(literalEval(args)).toEqual([text]);
    expect(literalEval(kwargs)).toMatchObject({
      metadata,
      task_type: "general_analysis",
      use_cache: true,
      model: null,
    });
    expect(literalEval(result)).toContain(text);
  }
  const cut = listed[long] ?? {};
  expect(literalEval(String(cut.args))).toEqual([expect.stringMatching(/^it's .*é'?\.\.\.$/s)]);
  expect(literalEval(String(cut.kwargs))).toMatchObject({ metadata });
  expect(literalEval(String(cut.result))).toMatch(/\.\.\.$/);
  const whole = record.parse((await api.get(`/api/task/info/${long}`)).body);
  expect(literalEval(String(whole.args))).toEqual([`${text}${"é'".repeat(40_000)}`]);
});

test("GET /api/task/types, /healthcheck and one worker are as in Flower", async () => {
  const api = new ApiUnderTest({ languageModel: echoModel() });
  const types = z.object({ "task-types": z.array(z.string()) }).parse((await api.get("/api/task/types")).body);
  expect(types["task-types"]).toEqual(expect.arrayContaining(["general_analysis", "sentiment", "sentiment_analysis"]));
  expect(types["task-types"]).toEqual(types["task-types"].toSorted());
  expect(await api.get("/healthcheck")).toMatchObject({ status: 200, text: "OK" });

  await api.settled(await api.submit({ text: "one" }));
  const workers = byName.parse((await api.get("/api/workers?refresh=true")).body);
  const [name = ""] = Object.keys(workers);
  expect((await api.get(`/api/workers?workername=${name}`)).body).toMatchObject({
    [name]: { registered: expect.any(Array) },
  });
  expect((await api.get("/api/workers?status=true")).body).toMatchObject({ [name]: true });
  expect(await api.get("/api/workers?workername=celery@nobody")).toMatchObject({ status: 404 });
});
