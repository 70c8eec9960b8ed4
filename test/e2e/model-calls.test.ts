// How often the model, the embedder and the stores are called when equal requests arrive together: over the real queue and Durable
// Objects, in one isolate, where equal requests share an answer.
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { CountedServer } from "./counted-server.ts";
import { ModelServer } from "./model-server.ts";

const answered = z.object({
  status: z.literal("SUCCESS"),
  result: z.object({ output: z.object({ summary: z.string() }), cache: z.object({ reason: z.string() }) }),
});
const wait = { timeout: 15_000, interval: 20 };

let model: ModelServer;
let server: CountedServer;
beforeAll(async () => {
  model = await ModelServer.start();
  // A lease that holds while a call is held.
  server = new CountedServer(model, { LEASE_SECONDS: "60", MODEL_DEADLINE_SECONDS: "40" });
  await server.start();
});
afterEach(() => {
  model.letGo();
  model.delayMs = 0;
});
afterAll(async () => {
  await server.stop();
  await model.stop();
});

test("200 identical concurrent requests need one model call and get 200 equal answers", async () => {
  model.delayMs = 200;
  const text = `stampede ${crypto.randomUUID()}`;
  const ask = () => server.ask("POST", "/process", { text }, { Prefer: "wait=30" });
  const replies = await Promise.all(Array.from({ length: 200 }, ask));
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
  const results = replies.map(({ body }) => answered.parse(body).result);
  expect(new Set(results.map(({ output }) => JSON.stringify(output))).size).toBe(1);
  expect(results[0]?.output.summary).toBe(text);
  expect(model.callsOf(text)).toHaveLength(1);
  expect(results.filter(({ cache }) => cache.reason === "no_candidate")).toHaveLength(1);
});

test("50 equal texts at once need one embedding, one search, one model call, one write in the cache, and at most three calls of a shard each", async () => {
  model.delayMs = 50;
  const text = `counted ${crypto.randomUUID()}`;
  const { completed_tasks } = await server.metrics();
  const before = await server.counts();
  await Promise.all(Array.from({ length: 50 }, () => server.submit({ text })));
  await server.untilCompleted(completed_tasks + 50);
  const after = await server.counts();
  const cost = (what: string) => (after[what] ?? 0) - (before[what] ?? 0);
  expect({
    lookups: cost("answers.lookup"),
    embeddings: cost("embeddings"),
    searches: cost("answers.begin"),
    modelCalls: model.callsOf(text).length,
    writes: cost("answers.complete"),
  }).toEqual({ lookups: 50, embeddings: 1, searches: 1, modelCalls: 1, writes: 1 });
  expect(cost("queue.messages")).toBeLessThanOrEqual(50);
  const shardCalls = ["submitMany", "claim", "settle", "released"].reduce(
    (sum, method) => sum + cost(`shard.${method}`),
    0,
  );
  expect(shardCalls).toBeLessThanOrEqual(150);
});

test("a call to the model goes to it straight, through no other Worker, which would add its header", async () => {
  const text = `straight ${crypto.randomUUID()}`;
  const id = await server.submit({ text });
  await server.task(id, "?wait=20");
  const [call] = model.callsOf(text);
  expect(call?.headers).toContain("content-type");
  expect(call?.headers).not.toContain("cf-worker");
});

test("a batch of 100 different texts gets 100 answers, each to its own text", async () => {
  const texts = Array.from({ length: 100 }, (_, index) => `item ${index} ${crypto.randomUUID()}`);
  const { completed_tasks } = await server.metrics();
  const ids = await server.submitBatch(texts.map((text) => ({ text, use_cache: false })));
  await server.untilCompleted(completed_tasks + 100);
  for (const [index, id] of ids.entries()) {
    expect(await server.task(id)).toMatchObject({ status: "SUCCESS", result: { output: { summary: texts[index] } } });
    expect(model.callsOf(texts[index] ?? "")).toHaveLength(1);
  }
});

describe("revoking a task whose model call runs", () => {
  test("closes the connection to the model at once", async () => {
    model.hold();
    const text = `revoked ${crypto.randomUUID()}`;
    const id = await server.submit({ text, use_cache: false });
    await vi.waitFor(() => expect(model.callsOf(text)).toMatchObject([{ end: "open" }]), wait);
    expect(await server.ask("DELETE", `/task/${id}`)).toMatchObject({ status: 200, body: { status: "REVOKED" } });
    await vi.waitFor(() => expect(model.callsOf(text)).toMatchObject([{ end: "hung_up" }]), wait);
    expect(await server.task(id)).toMatchObject({ status: "REVOKED", attempt: 1 });
  });

  test("leaves it REVOKED when the model ignores the abort and answers late", async () => {
    model.hold();
    const text = `deaf ${crypto.randomUUID()}`;
    const id = await server.submit({ text, use_cache: false });
    await vi.waitFor(() => expect(model.callsOf(text)).toHaveLength(1), wait);
    const revoked = await server.ask("DELETE", `/task/${id}`);
    expect(revoked.body).toMatchObject({ status: "REVOKED" });
    model.letGo();
    await vi.waitFor(() => expect(model.callsOf(text)).toMatchObject([{ end: "answered" }]), wait);
    const outcome = () => server.logged("attempt").find(({ task_id }) => task_id === id)?.outcome;
    await vi.waitFor(() => expect(outcome()).toBe("too_late"), wait);
    expect((await server.ask("GET", `/task/${id}`)).body).toEqual(revoked.body);
  });

  test("keeps the answer for another task that waits for it, whichever of the two called the model", async () => {
    model.hold();
    const text = `shared ${crypto.randomUUID()}`;
    const [revoked = "", other = ""] = await server.submitBatch([{ text }, { text }]);
    for (const id of [revoked, other]) {
      await vi.waitFor(async () => expect((await server.task(id)).status).toBe("STARTED"), wait);
    }
    await vi.waitFor(() => expect(model.callsOf(text)).toHaveLength(1), wait);
    await server.ask("DELETE", `/task/${revoked}`);
    model.letGo();
    expect(await server.task(other, "?wait=20")).toMatchObject({ status: "SUCCESS", attempt: 1 });
    expect(await server.task(revoked)).toMatchObject({ status: "REVOKED" });
    expect(model.callsOf(text).length).toBeLessThanOrEqual(2);
  });
});
