import { env } from "cloudflare:test";
import { describe, expect, test, vi } from "vitest";
import { taskView } from "../../../src/tasks/task-result.ts";
import { patience } from "../../patience.ts";
import { ApiUnderTest } from "./api-under-test.ts";
import { EventReader, lineOf } from "./read-events.ts";
import { HeldModel, TalkingModel } from "./stub-models.ts";

const answered = { ends: "answered" } as const;
const down = { ends: { reason: "unavailable", message: "the provider broke off" } } as const;
const poem = { text: "Write a poem.", task_type: "generation", use_cache: false };

async function open(api: ApiUnderTest, id: string, lastEventId?: string): Promise<EventReader> {
  const headers = lastEventId === undefined ? {} : { "Last-Event-ID": lastEventId };
  return new EventReader(await api.open("GET", `/task/${id}/stream`, { headers }));
}
const readAll = async (api: ApiUnderTest, id: string, lastEventId?: string) =>
  (await open(api, id, lastEventId)).toEnd();

describe("GET /task/{id}/stream", () => {
  test("shows the states, the tokens as the model says them, and the result, and the same to who comes later", async () => {
    const languageModel = new TalkingModel();
    const api = new ApiUnderTest({ languageModel });
    const id = await api.submit({ ...poem, stream: true });
    const live = await open(api, id);
    languageModel.steps.push("Rain ");
    expect((await live.until("tokens")).data).toEqual({ attempt: 1, text: "Rain " });
    languageModel.steps.push("falls.", answered);
    const events = await live.toEnd();
    expect(events.map(lineOf)).toEqual([
      ...["state PENDING", "state STARTED", "tokens Rain", "tokens falls.", "result SUCCESS"],
    ]);
    const view = taskView.parse(events.at(-1)?.data);
    expect(view).toEqual(await api.settled(id));
    expect(view.result?.response).toBe("Rain falls.");
    expect(await readAll(api, id)).toEqual(events);
  });

  test("goes on after Last-Event-ID, whichever it is, without loss and without doubling", async () => {
    const languageModel = new TalkingModel("Rain ", "falls", " softly.", answered);
    const api = new ApiUnderTest({ languageModel });
    const id = await api.submit({ ...poem, stream: true });
    const all = await readAll(api, id);
    expect(all.length).toBeGreaterThan(5);
    for (const [index, event] of all.slice(0, -1).entries())
      expect(await readAll(api, id, event.id)).toEqual(all.slice(index + 1));
    expect(await readAll(api, id, "99.1")).toEqual(all);
    const headers = { "Last-Event-ID": all.at(-1)?.id ?? "" };
    expect((await api.get(`/task/${id}/stream`, { headers })).status).toBe(204);
  });

  test("is resumed in the middle by a client that went away", async () => {
    const languageModel = new TalkingModel("Rain ");
    const api = new ApiUnderTest({ languageModel });
    const id = await api.submit({ ...poem, stream: true });
    const first = await open(api, id);
    const { id: lastEventId } = await first.until("tokens");
    await first.leave();
    languageModel.steps.push("falls.", answered);
    const rest = await readAll(api, id, lastEventId);
    expect(rest.map(lineOf)).toEqual(["tokens falls.", "result SUCCESS"]);
  });

  test("says when an attempt failed in the middle, and the next attempt begins anew", async () => {
    // Of the shard, which decides when a task is tried again.
    Object.assign(env, { RETRY_BASE_MS: "1" });
    const languageModel = new TalkingModel("The ", "ans", down, "Another.", answered);
    const api = new ApiUnderTest({ languageModel });
    const id = await api.submit({ ...poem, stream: true });
    const events = await readAll(api, id);
    expect(events.map(({ event }) => event).filter((name) => name !== "tokens")).toEqual([
      ...["state", "state", "attempt_failed", "state", "result"],
    ]);
    const failedAt = events.findIndex(({ event }) => event === "attempt_failed");
    expect(events[failedAt]?.data).toMatchObject({ state: "RETRY", attempt: 1, reason: /the provider broke off/ });
    const tokensOf = (attempt: number) =>
      events.flatMap(({ event, data }) => (event === "tokens" && data.attempt === attempt ? data.text : []));
    expect("The ans").toContain(tokensOf(1).join(""));
    expect(tokensOf(1)).not.toEqual([]);
    expect(tokensOf(2).join("")).toBe("Another.");
  });

  test("says when the tokens of an attempt are void, because a model is asked again", async () => {
    const languageModel = new TalkingModel("The ", "ans", { begins: "anew" }, "Another ", "answer.", answered);
    const api = new ApiUnderTest({ languageModel });
    const events = await readAll(api, await api.submit({ ...poem, stream: true }));
    const voidAt = events.findIndex(({ event }) => event === "void");
    expect(events[voidAt]?.data).toEqual({ attempt: 1 });
    const text = events.slice(voidAt).flatMap(({ event, data }) => (event === "tokens" ? data.text : []));
    expect(text.join("")).toBe("Another answer.");
  });

  test("ends with `revoked` when the task is revoked in the middle, and no token comes after it", async () => {
    const languageModel = new TalkingModel("Rain ");
    const api = new ApiUnderTest({ languageModel });
    const id = await api.submit({ ...poem, stream: true });
    const live = await open(api, id);
    await live.until("tokens");
    await api.call("DELETE", `/task/${id}`);
    languageModel.steps.push("falls.");
    const events = await live.toEnd();
    expect(events.map(lineOf)).toEqual(["state PENDING", "state STARTED", "tokens Rain", "revoked REVOKED"]);
    expect(await readAll(api, id)).toEqual(events);
  });

  test("ends with `failed` when the task failed for good", async () => {
    const refusal = { ends: { reason: "refused", message: "the model refused" } } as const;
    const api = new ApiUnderTest({ languageModel: new TalkingModel(refusal) });
    const events = await readAll(api, await api.submit(poem));
    expect(events.map(lineOf)).toEqual(["state PENDING", "state STARTED", "failed FAILURE"]);
    expect(events.at(-1)?.data.error).toContain("the model refused");
  });

  test("has the same shape for answers from the cache and for shared answers", async () => {
    const languageModel = new TalkingModel();
    const api = new ApiUnderTest({ languageModel });
    const request = { text: "Write a poem about rain.", task_type: "generation", stream: true };
    const ids = [await api.submit(request), await api.submit(request)];
    languageModel.steps.push("Rain falls.", answered);
    for (const id of ids) await api.settled(id);
    ids.push(taskView.parse((await api.process(request)).body).task_id);
    expect(languageModel.calls).toBe(1);
    for (const id of ids) {
      const events = await readAll(api, id);
      expect(events.filter(({ event }) => event !== "state").map(lineOf)).toEqual([
        ...["tokens Rain falls.", "result SUCCESS"],
      ]);
    }
  });

  test("costs nothing when nobody watches: the model is asked for the whole answer, which comes as one piece", async () => {
    const languageModel = new TalkingModel("Rain ", "falls.", answered);
    const api = new ApiUnderTest({ languageModel });
    const id = await api.submit(poem);
    await api.settled(id);
    expect(languageModel.wasHeard).toEqual([false]);
    const events = await readAll(api, id);
    expect(events.map(lineOf)).toEqual([...["state PENDING", "state STARTED", "tokens Rain falls.", "result SUCCESS"]]);
  });

  test("that is opened while the model answers shows no tokens of this attempt until it has answered", async () => {
    const languageModel = new TalkingModel();
    const api = new ApiUnderTest({ languageModel });
    const id = await api.submit(poem);
    await vi.waitUntil(() => languageModel.calls === 1, patience);
    const live = await open(api, id);
    languageModel.steps.push("Rain ", "falls.", answered);
    expect((await live.toEnd()).map(lineOf)).toEqual([
      ...["state PENDING", "state STARTED", "tokens Rain falls.", "result SUCCESS"],
    ]);
    expect(languageModel.wasHeard).toEqual([false]);
  });

  test("says that the result has expired", async () => {
    const api = new ApiUnderTest({ languageModel: new TalkingModel("Rain falls.", answered) });
    const id = await api.submit(poem);
    await api.settled(id);
    const now = Date.now;
    const clock = vi.spyOn(Date, "now").mockImplementation(() => now() + 3_601_000);
    const events = await readAll(api, id).finally(() => clock.mockRestore());
    expect(events.map(({ event }) => event)).toEqual(["state", "state", "result"]);
    expect(events.at(-1)?.data).toMatchObject({ status: "SUCCESS", result: null, result_expired: true });
  });

  test("is a 404 for an unknown task and for a task of another tenant, and has the headers of every answer", async () => {
    const languageModel = new HeldModel();
    const api = new ApiUnderTest({ languageModel });
    const id = await api.submit({ text: "x" });
    const other = new ApiUnderTest();
    expect((await other.get(`/task/${id}/stream`)).status).toBe(404);
    expect((await api.get("/task/unknown/stream")).status).toBe(404);
    const response = await api.open("GET", `/task/${id}/stream`, { headers: { "X-Request-Id": "mine" } });
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store, no-transform");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("x-request-id")).toBe("mine");
    await response.body?.cancel();
    languageModel.open = true;
  });
});
