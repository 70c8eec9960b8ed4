import { describe, expect, it } from "vitest";
import { LocalEmbeddingModel } from "../../../src/ai/local/embedder.ts";
import { ignoreProviderCall } from "../../../src/ai/model-call.ts";
import type { AnswerStore } from "../../../src/cache/answer-store.ts";
import type { Question } from "../../../src/cache/cache-types.ts";
import { SemanticCache } from "../../../src/cache/semantic-cache.ts";
import { ok } from "../../../src/kernel/result.ts";
import { composedAnswers, embeddedAnswers } from "./answer-stores.ts";

/** The cache of an isolate, as the service creates it. */
function createCache(createAnswers: () => AnswerStore) {
  const deferred: Promise<unknown>[] = [];
  const cache = new SemanticCache({
    answers: createAnswers(),
    embedder: new LocalEmbeddingModel(),
    settings: {
      minScore: 0.85,
      explainedScore: 0.75,
      maxWrongOf: () => 0.01,
      mode: "on",
      ttlSeconds: 3600,
      maxAnswerBytes: 65_536,
    },
    now: Date.now,
    random: Math.random,
    defer: (work) => deferred.push(work),
    onEvent: () => undefined,
    reranking: null,
    verifier: null,
    sameAnswer: () => true,
    learning: null,
  });
  return { cache, settled: () => Promise.all(deferred.splice(0)) };
}

const question = (tenant: string, text: string): Question => ({
  tenant,
  taskType: "question_answering",
  version: 1,
  model: "m",
  temperature: 0,
  maxTokens: 100,
  options: {},
  language: null,
  text,
  minScore: null,
});

function counting() {
  const counter = { computes: 0 };
  const compute = async () => {
    counter.computes++;
    return ok({ output: { n: counter.computes }, model: "m", usage: { inputTokens: 1, outputTokens: 1 } });
  };
  return { counter, compute };
}
const signal = new AbortController().signal;
const context = { taskId: "task", generation: null, signal, onProviderCall: ignoreProviderCall, background: null };

const stores: [string, () => AnswerStore][] = [
  ["the answer objects", embeddedAnswers],
  ["the embedded key-value store and vector index", composedAnswers],
];

describe.each(stores)("the semantic cache over %s", (name, answers) => {
  const isolate = () => createCache(answers);
  const tenant = (what: string) => `${what} over ${name}`;

  it("serves a paraphrase, and serves the exact text in another isolate", async () => {
    const { counter, compute } = counting();
    const local = isolate();
    await local.cache.answer(question(tenant("paraphrase"), "Where is my order?"), context, compute);
    await local.settled();
    const similar = await local.cache.answer(question(tenant("paraphrase"), "Where are my orders?"), context, compute);
    expect(similar.ok && similar.value.cache).toMatchObject({ layer: "semantic", matched_task_id: "task" });
    const elsewhere = isolate();
    const [exact] = await elsewhere.cache.lookupMany([question(tenant("paraphrase"), "where is  my order?")]);
    expect(exact?.hit).toBe(null);
    const [equal] = await elsewhere.cache.lookupMany([question(tenant("paraphrase"), " Where is my order ?")]);
    expect(equal?.hit?.generation.output).toEqual({ n: 1 });
    expect(counter.computes).toBe(1);
  });

  it("computes once for 200 equal questions at once in four isolates", async () => {
    const { counter, compute } = counting();
    const caches = Array.from({ length: 4 }, isolate);
    const answers = await Promise.all(
      caches.flatMap(({ cache }) =>
        Array.from({ length: 50 }, () => cache.answer(question(tenant("stampede"), "How many?"), context, compute)),
      ),
    );
    expect(counter.computes).toBe(1);
    expect(new Set(answers.map((answer) => answer.ok && JSON.stringify(answer.value.generation)))).toHaveProperty(
      "size",
      1,
    );
  });

  it("does not serve a cleared answer in any isolate", async () => {
    const { counter, compute } = counting();
    const local = isolate();
    await local.cache.answer(question(tenant("clear"), "How many?"), context, compute);
    await local.settled();
    expect(await local.cache.clear(tenant("clear"), ["question_answering"])).toEqual({ ok: true, value: undefined });
    const elsewhere = isolate();
    const answer = await elsewhere.cache.answer(question(tenant("clear"), "How many?"), context, compute);
    expect(answer.ok && answer.value.cache.layer).toBe("none");
    expect(counter.computes).toBe(2);
  });
});
