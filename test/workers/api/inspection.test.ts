import { expect, test, vi } from "vitest";
import * as z from "zod";
import { patience } from "../../patience.ts";
import { ApiUnderTest } from "./api-under-test.ts";
import { echoModel, failingModel, HeldModel } from "./stub-models.ts";

const inspection = z.object({
  task: z.object({ status: z.string(), result: z.object({ response: z.string() }).nullable() }),
  payload: z.object({ text: z.string(), metadata: z.record(z.string(), z.unknown()) }),
  events: z.array(z.object({ state: z.string() })),
  worker: z.string().nullable(),
  why: z.object({ headline: z.string(), details: z.array(z.string()), next_at: z.string().nullable() }),
});
const inspect = async (api: ApiUnderTest, id: string) => inspection.parse((await api.get(`/task/${id}/inspect`)).body);

test("an answered task is shown with its payload, timeline, worker and answer", async () => {
  const api = new ApiUnderTest({ languageModel: echoModel() });
  const text = "<img src=x onerror=alert(1)>";
  const id = await api.submit({ text, metadata: { order: 7 } });
  await api.settled(id);
  const found = await inspect(api, id);
  expect(found).toMatchObject({
    task: { status: "SUCCESS" },
    payload: { text, metadata: { order: 7 } },
    worker: expect.stringMatching(/^worker-/),
    why: { headline: "The task has succeeded.", next_at: null },
  });
  expect(found.task.result?.response).toContain(text);
  expect(found.events.map(({ state }) => state)).toEqual(["PENDING", "STARTED", "SUCCESS"]);
});

test("a started task names its worker and the end of its lease", async () => {
  const model = new HeldModel();
  const api = new ApiUnderTest({ languageModel: model });
  const id = await api.submit({ text: "held" });
  await vi.waitFor(() => expect(model.started).toBe(1), patience);
  const { why, worker } = await inspect(api, id);
  expect(why.headline).toContain(`${worker} has been processing it for`);
  expect(why.next_at).not.toBe(null);
  model.open = true;
  await api.settled(id);
});

test("a failed task shows the reason", async () => {
  const api = new ApiUnderTest({ languageModel: failingModel("bad") });
  const id = await api.submit({ text: "bad" });
  await api.settled(id);
  const { why, task } = await inspect(api, id);
  expect(why.details).toEqual(["refused: the model refused"]);
  expect(task).toEqual({ status: "FAILURE", result: null });
});

test("the tasks that have been unsettled longest come first with the reason, without other tenants' and settled tasks", async () => {
  const stuck = z.object({ tasks: z.array(z.object({ task_id: z.string(), age_ms: z.number(), why: z.unknown() })) });
  const model = new HeldModel();
  const api = new ApiUnderTest({ languageModel: model });
  const list = async (asker = api, query = "") => stuck.parse((await asker.get(`/tasks/stuck${query}`)).body).tasks;
  expect(await list()).toEqual([]);
  const ids: string[] = [];
  for (const text of ["one", "two", "three"]) ids.push(await api.submit({ text }));
  await vi.waitFor(() => expect(model.started).toBeGreaterThan(0), patience);
  const listed = await list();
  expect(listed.map(({ task_id }) => task_id).sort()).toEqual(ids.toSorted());
  const ages = listed.map(({ age_ms }) => age_ms);
  expect(ages).toEqual(ages.toSorted((a, b) => b - a));
  expect(JSON.stringify(listed)).toContain("has been processing it for");
  expect(await list(api, "?limit=2")).toHaveLength(2);
  expect(await list(new ApiUnderTest())).toEqual([]);
  model.open = true;
  for (const id of ids) await api.settled(id);
  expect(await list()).toEqual([]);
});

test("the list shows each task's worker, model and cache decision", async () => {
  const api = new ApiUnderTest({ languageModel: echoModel() });
  await api.settled(await api.submit({ text: "Where is my order?" }));
  await api.process({ text: "Where is my order?" });
  const listed = await api.get("/tasks");
  expect(listed.body).toMatchObject({
    tasks: [
      { model: "test/stub", worker: null, cache: { layer: "exact" } },
      { model: "test/stub", worker: expect.stringMatching(/^worker-/), tokens: 7, cache: { reason: "no_candidate" } },
    ],
  });
});

test("GET /whoami returns tenant and role, and no key id in a deployment without keys", async () => {
  const api = new ApiUnderTest();
  expect((await api.get("/whoami")).body).toEqual({ tenant: api.tenant, role: "admin", key_id: null });
  const tenant = `acme-${crypto.randomUUID().slice(0, 8)}`;
  const keyed = new ApiUnderTest({ vars: { API_KEYS: `${tenant}:reader:acme-reader-key-00001` } });
  const reply = await keyed.get("/whoami", { key: "acme-reader-key-00001" });
  expect(reply.body).toEqual({ tenant, role: "reader", key_id: expect.stringMatching(/^[0-9a-f]{8}$/) });
});
