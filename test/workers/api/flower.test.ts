import { expect, test } from "vitest";
import * as z from "zod";
import { ApiUnderTest } from "./api-under-test.ts";
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
    args: '["bad"]',
    routing_key: "ai_processing",
  });
  const keysOf = async (query: string) => Object.keys(byName.parse((await api.get(`/api/tasks?${query}`)).body));
  expect(await keysOf("state=FAILURE")).toEqual([bad]);
  expect(await keysOf("sort_by=received&limit=2")).toEqual([first, bad]);
  expect(await keysOf("offset=1&limit=1")).toEqual([bad]);
  expect(await keysOf("search=third")).toEqual([third]);
  expect(await keysOf("search=state:FAILURE%20args:first")).toEqual([bad, first]);
  expect(await api.get("/api/tasks?search=kwargs:model")).toMatchObject({
    status: 422,
    body: { error: { details: [{ field: "query.search", rule: expect.stringContaining("key=value") }] } },
  });
  expect(await keysOf("taskname=unheard_of")).toEqual([]);
  expect(await keysOf(`workername=${body[bad]?.worker}&state=FAILURE`)).toEqual([bad]);
  expect(await keysOf("received_start=2020-01-01%2000:00&received_end=2020-01-02%2000:00")).toEqual([]);
  expect(await api.get("/api/tasks?received_start=yesterday")).toMatchObject({ status: 422 });
});

test("GET /api/task/info/{id} reads a task and POST /api/task/revoke/{id} revokes it", async () => {
  const api = new ApiUnderTest({ languageModel: echoModel() });
  const id = await api.submit({ text: "one" });
  await api.settled(id);
  const info = await api.get(`/api/task/info/${id}`);
  expect(info.body).toMatchObject({
    "task-id": id,
    state: "SUCCESS",
    args: '["one"]',
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
