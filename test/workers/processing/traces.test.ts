// A request's trace in the Worker, without an exporter and with one.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { patience } from "../../patience.ts";
import { ApiUnderTest, accepted } from "../api/api-under-test.ts";
import { echoModel, failingModel } from "../api/stub-models.ts";

const callback_url = "https://receiver.example/hook";
const endpoint = "https://collector.example";
const traceId = "0af7651916cd43dd8448eb211c80319c";
const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
const otherId = "1bf7651916cd43dd8448eb211c80319c";
const otherTraceparent = traceparent.replace(traceId, otherId);
const inspected = z.object({ trace_id: z.string().nullable(), payload: z.object({ trace: z.unknown() }).partial() });
const exported = z.object({
  resourceSpans: z.array(
    z.object({
      scopeSpans: z.array(z.object({ spans: z.array(z.object({ name: z.string(), traceId: z.string() })) })),
    }),
  ),
});

/** Requests that the Worker sent. */
let sent: { url: string; method: string; headers: Headers; body: string }[];
beforeEach(() => {
  sent = [];
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    const { url, method, headers } = request;
    sent.push({ url, method, headers, body: await request.text() });
    return Response.json({});
  });
});
afterEach(() => vi.restoreAllMocks());

const sentTo = (start: string) => sent.filter(({ url }) => url.startsWith(start));
const until = (check: () => void | Promise<void>) => vi.waitFor(check, patience);
const inspect = async (api: ApiUnderTest, id: string) => inspected.parse((await api.get(`/task/${id}/inspect`)).body);
const spansSent = () =>
  sentTo(endpoint)
    .flatMap(({ body }) => exported.parse(JSON.parse(body)).resourceSpans)
    .flatMap(({ scopeSpans }) => scopeSpans)
    .flatMap(({ spans }) => spans);

describe("without an endpoint", () => {
  it("a caller's trace is propagated unchanged to the callback, and a request without a trace gets none", async () => {
    const api = new ApiUnderTest({ languageModel: echoModel() });
    const body = { text: "hello", callback_url };
    const traced = await api.submit(body, { headers: { traceparent, tracestate: "a=1" } });
    await until(() => expect(sentTo(callback_url)).toHaveLength(1));
    expect(sent[0]?.headers.get("traceparent")).toBe(traceparent);
    expect(sent[0]?.headers.get("tracestate")).toBe("a=1");
    expect(await inspect(api, traced)).toMatchObject({ trace_id: traceId });
    const plain = await api.submit({ ...body, text: "hello again" });
    await until(() => expect(sentTo(callback_url)).toHaveLength(2));
    expect(sent[1]?.headers.has("traceparent")).toBe(false);
    expect(await inspect(api, plain)).toEqual({ trace_id: null, payload: {} });
    expect(sent).toHaveLength(2);
  });
});

describe("with an endpoint", () => {
  const vars = { OTEL_EXPORTER_OTLP_ENDPOINT: `${endpoint}/`, OTEL_EXPORTER_OTLP_HEADERS: "x-key=a%20b" };

  it("spans are sent to a path below it, with its headers", async () => {
    const api = new ApiUnderTest({ languageModel: echoModel(), vars });
    await api.settled(await api.submit({ text: "hello" }, { headers: { traceparent } }));
    await until(() =>
      expect(new Set(spansSent().map(({ name }) => name))).toEqual(
        new Set([
          ...["POST /process", "cache lookup", "send ai-processing", "process ai-processing", "attempt"],
          ...["embeddings hash-1", "chat stub"],
        ]),
      ),
    );
    for (const { url, method, headers } of sent) {
      expect({ url, method }).toEqual({ url: `${endpoint}/v1/traces`, method: "POST" });
      expect(headers.get("x-key")).toBe("a b");
    }
  });

  it("calls of the embedding model are counted as they are without", async () => {
    const embedding = {
      EMBEDDING_PROVIDER: "openai",
      OPENAI_API_KEY: "k",
      OPENAI_BASE_URL: "https://openai.example/v1",
    };
    const api = new ApiUnderTest({ languageModel: echoModel(), vars: { ...vars, ...embedding } });
    await api.settled(await api.submit({ text: "hello" }));
    expect(sentTo("https://openai.example/v1/embeddings")).toHaveLength(1);
    expect((await api.get("/metrics")).body).toMatchObject({ providers: { openai: { calls: 1 } } });
  });

  it("each task of a batch belongs to the trace of its request", async () => {
    const api = new ApiUnderTest({ languageModel: echoModel(), vars });
    const items = [{ text: "one" }, { text: "" }, { text: "two" }];
    const reply = await api.call("POST", "/process/batch", { body: { items }, headers: { traceparent } });
    const outcomes = z.object({ items: z.array(z.object({ task_id: z.string().nullable() })) }).parse(reply.body).items;
    for (const { task_id } of outcomes.filter((item) => item.task_id !== null)) {
      await api.settled(task_id ?? "");
      expect(await inspect(api, task_id ?? "")).toMatchObject({ trace_id: traceId });
    }
    await until(async () => {
      const names = spansSent().map(({ name }) => name);
      expect(names.filter((name) => name === "send ai-processing")).toHaveLength(1);
      expect(names.filter((name) => name === "process ai-processing")).toHaveLength(2);
    });
  });

  it("only a submission begins a trace; a caller's own trace is recorded for every route", async () => {
    const api = new ApiUnderTest({ languageModel: echoModel(), vars });
    const id = await api.submit({ text: "hello" });
    await api.settled(id);
    await api.get("/health");
    await api.get("/task/no-such-task", { headers: { traceparent } });
    await until(async () => {
      const requestSpans = spansSent().filter(({ name }) => /^(GET|POST)/.test(name));
      expect(requestSpans).toEqual([
        { name: "POST /process", traceId: (await inspect(api, id)).trace_id },
        { name: "GET /task/{id}", traceId },
      ]);
    });
  });

  it("an unauthenticated request records no span", async () => {
    const key = "0123456789abcdef-writer";
    const api = new ApiUnderTest({
      languageModel: echoModel(),
      vars: { ...vars, OPEN_TENANT: "", API_KEYS: `acme:writer:${key}` },
    });
    const stranger = await api.process({ text: "hello" }, { headers: { traceparent }, key: "not-a-key-0123456789" });
    expect(stranger.status).toBe(401);
    expect((await api.get("/health", { headers: { traceparent } })).status).toBe(200);
    await api.settled(await api.submit({ text: "hello" }, { headers: { traceparent: otherTraceparent }, key }), {
      key,
    });
    await until(() => expect(spansSent().map(({ name }) => name)).toContain("POST /process"));
    expect(spansSent().filter((span) => span.traceId === traceId)).toEqual([]);
  });

  it("a request repeated with its Idempotency-Key is the same task, in the trace of the first request", async () => {
    const api = new ApiUnderTest({ languageModel: echoModel(), vars });
    const call = (parent: string) => ({ headers: { traceparent: parent, "Idempotency-Key": "k" } });
    const first = await api.process({ text: "hello", use_cache: false }, call(traceparent));
    const id = accepted.parse(first.body).task_id;
    await api.settled(id);
    const second = await api.process({ text: "hello", use_cache: false }, call(otherTraceparent));
    expect(second).toMatchObject({ status: 200, body: { task_id: id } });
    expect(await inspect(api, id)).toMatchObject({ trace_id: traceId });
  });

  it("the replay of a dead letter belongs to the trace of the request that replays it", async () => {
    const api = new ApiUnderTest({ languageModel: failingModel("bad"), vars });
    const id = await api.submit({ text: "bad" }, { headers: { traceparent } });
    await api.settled(id);
    const replay = await api.call("POST", `/dead-letters/${id}/replay`, {
      body: {},
      headers: { traceparent: otherTraceparent },
    });
    expect(await inspect(api, accepted.parse(replay.body).task_id)).toMatchObject({ trace_id: otherId });
  });
});
