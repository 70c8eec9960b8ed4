// Both rerankers: one behind HTTP, asked over a real socket, and Workers AI, whose binding a stand-in replaces.
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { HttpReranker } from "../../../src/ai/http-reranker.ts";
import type { ModelCall } from "../../../src/ai/model-call.ts";
import { WorkersAiReranker } from "../../../src/ai/providers/workers-ai/reranker.ts";
import type { Reranker } from "../../../src/ai/reranker.ts";
import { TracedReranker } from "../../../src/ai/traced-models.ts";
import { Tracer } from "../../../src/telemetry/tracing/tracer.ts";
import { patienceMs } from "../../patience.ts";
import { never, ProviderServer } from "./provider-server.ts";

const server = new ProviderServer();
let url = "";
beforeAll(async () => {
  url = `${await server.listen()}/v1/rerank`;
});
afterAll(() => server.close());

const documents = ["How do I pay?", "Where can I pay?"];

async function rerank(reranker: Reranker, signal = new AbortController().signal) {
  const calls: ModelCall[] = [];
  const request = { query: "How can I pay?", documents, onProviderCall: (call: ModelCall) => calls.push(call) };
  return { scores: await reranker.rerank(request, signal), calls };
}

const http = (more: { apiKey?: string; timeoutMs?: number } = {}) =>
  new HttpReranker({ url, apiKey: "", model: "bge", timeoutMs: patienceMs, ...more });
let bindingAnswers: () => Promise<unknown> = never;
const asked: unknown[] = [];
const binding = {
  run: (...call: unknown[]) => {
    asked.push(call);
    return bindingAnswers();
  },
};
const workersAi = (timeoutMs = patienceMs) => new WorkersAiReranker(binding, "@cf/baai/bge-reranker-base", timeoutMs);

interface Twin {
  create: (timeoutMs?: number) => Reranker;
  /** Answers these scores by index, in this order. */
  scores: (results: [index: number, score: number][]) => void;
  answers: (body: unknown) => void;
  fails: () => void;
  hangs: () => void;
}

const twins: Record<string, Twin> = {
  reranker: {
    create: (timeoutMs) => http(timeoutMs === undefined ? {} : { timeoutMs }),
    scores: (results) =>
      server.answerBy(() => ({
        body: { results: results.map(([index, relevance_score]) => ({ index, relevance_score })) },
      })),
    answers: (body) => server.answerBy(() => ({ body })),
    fails: () => server.answerBy(() => ({ status: 503, body: {} })),
    hangs: () => server.answerBy(() => ({ body: {}, before: never })),
  },
  "workers-ai": {
    create: workersAi,
    scores: (results) => {
      bindingAnswers = async () => ({ response: results.map(([id, score]) => ({ id, score })) });
    },
    answers: (body) => {
      bindingAnswers = async () => body;
    },
    fails: () => {
      bindingAnswers = async () => {
        throw new Error("3043: internal server error");
      };
    },
    hangs: () => {
      bindingAnswers = never;
    },
  },
};

const tracer = new Tracer({
  exporter: { add: () => undefined, flush: async () => undefined, flushLater: () => undefined },
  ratio: 1,
  now: Date.now,
  randomHex: (bytes) => "a".repeat(bytes * 2),
});
const wrapped = Object.entries(twins).flatMap(([provider, twin]): [string, string, Twin][] => [
  [provider, provider, twin],
  [`${provider}, traced`, provider, { ...twin, create: (ms) => new TracedReranker(twin.create(ms), tracer) }],
]);

describe.each(wrapped)("the reranker %s", (_, provider, twin) => {
  it("gives the scores in the order of the documents, whatever the order of its answer", async () => {
    twin.scores([
      [1, -2.5],
      [0, 0.75],
    ]);
    const { scores, calls } = await rerank(twin.create());
    expect(scores).toEqual({ ok: true, value: [0.75, -2.5] });
    expect(calls).toMatchObject([{ provider, error: null, outputTokens: 0 }]);
  });

  it.each([
    ["a document without a score", [[0, 0.5]]],
    [
      "an index that no document has, in the place of one",
      [
        [0, 0.5],
        [2, 0.5],
      ],
    ],
    [
      "an index below 0",
      [
        [0, 0.5],
        [-1, 0.5],
      ],
    ],
  ] as [string, [number, number][]][])("takes no answer with %s", async (_, results) => {
    twin.scores(results);
    const { scores, calls } = await rerank(twin.create());
    expect(scores).toMatchObject({ ok: false, error: { reason: "malformed" } });
    expect(calls).toMatchObject([{ error: "malformed" }]);
  });

  it.each([[null], [{}], [[]], [{ results: "x", response: "x" }], ["<html>"]])(
    "takes no answer of another form: %j",
    async (body) => {
      twin.answers(body);
      expect((await rerank(twin.create())).scores).toMatchObject({ ok: false, error: { reason: "malformed" } });
    },
  );

  it("says that it failed, or did not answer in time", async () => {
    twin.fails();
    const { scores, calls } = await rerank(twin.create());
    expect(scores).toMatchObject({ ok: false, error: { reason: "unavailable" } });
    expect(calls).toMatchObject([{ provider, error: "unavailable" }]);
    twin.hangs();
    expect((await rerank(twin.create(50))).scores).toMatchObject({ ok: false, error: { reason: "timeout" } });
  });

  it("ends with `aborted` when it was aborted before it began", async () => {
    twin.scores([]);
    const { scores } = await rerank(twin.create(), AbortSignal.abort());
    expect(scores).toMatchObject({ ok: false, error: { reason: "aborted" } });
  });

  it("has the id of its provider and model", () => {
    expect(twin.create().id).toMatch(new RegExp(`^${provider}/.+`));
  });
});

const results = documents.map((_, index) => ({ index, relevance_score: 0.5 }));

test("a reranker behind HTTP is asked in the form of Cohere and Jina, with the key as a bearer token", async () => {
  server.plan({ body: { results, usage: { total_tokens: 17 } } }, { body: { results } });
  const { calls } = await rerank(http({ apiKey: "secret" }));
  expect(calls).toMatchObject([{ model: "bge", inputTokens: 17 }]);
  await rerank(http());
  const [first, second] = server.asked;
  expect(first).toMatchObject({
    path: "/v1/rerank",
    headers: { authorization: "Bearer secret" },
    body: { model: "bge", query: "How can I pay?", documents, top_n: 2 },
  });
  expect(second?.headers.authorization).toBeUndefined();
});

test.each([
  [401, "unauthorized"],
  [402, "quota_exhausted"],
  [404, "no_such_model"],
  [429, "rate_limited"],
  [422, "bad_request"],
  [500, "unavailable"],
])("a reranker that answers %i is %s", async (status, reason) => {
  server.answerBy(() => ({ status, body: { error: "no" } }));
  const { scores } = await rerank(http());
  expect(scores).toMatchObject({ ok: false, error: { reason, message: `the reranker answered ${status}` } });
});

test("a reranker that cannot be reached is unavailable", async () => {
  const closed = new HttpReranker({ url: "http://127.0.0.1:9/rerank", apiKey: "", model: "m", timeoutMs: patienceMs });
  expect((await rerank(closed)).scores).toMatchObject({ ok: false, error: { reason: "unavailable" } });
});

test("Workers AI gets the query and the contexts", async () => {
  asked.length = 0;
  twins["workers-ai"]?.scores([
    [0, 1],
    [1, 2],
  ]);
  await rerank(workersAi());
  const inputs = { query: "How can I pay?", contexts: documents.map((text) => ({ text })) };
  expect(asked).toEqual([["@cf/baai/bge-reranker-base", inputs]]);
});
