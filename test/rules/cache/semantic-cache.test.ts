import { describe, expect, it } from "vitest";
import { ignoreProviderCall } from "../../../src/ai/model-call.ts";
import type { Question } from "../../../src/cache/cache-types.ts";
import { fail } from "../../../src/kernel/result.ts";
import { CacheUnderTest, paraphrase, question, START } from "./cache-under-test.ts";

const outputOf = (answer: Awaited<ReturnType<CacheUnderTest["ask"]>>) =>
  answer.ok ? answer.value.generation.output : answer;
const cacheOf = (answer: Awaited<ReturnType<CacheUnderTest["ask"]>>) => (answer.ok ? answer.value.cache : answer);
const none = { reads: 0, writes: 0, embeddings: 0, queries: 0, upserts: 0, removals: 0, computes: 0 };

async function asked(setup = new CacheUnderTest(), first: Question = question) {
  await setup.ask(first, "first task");
  await setup.settled();
  setup.resetCounts();
  return setup;
}

describe("the cost of an answer", () => {
  it("is one call of each port for a miss", async () => {
    const setup = new CacheUnderTest();
    const answer = await setup.ask(question);
    await setup.settled();
    expect(setup.counts).toEqual({ ...none, reads: 1, embeddings: 1, queries: 1, computes: 1, writes: 1, upserts: 1 });
    expect(cacheOf(answer)).toEqual({
      layer: "none",
      score: null,
      cosine: null,
      matched_task_id: null,
      age_ms: null,
      guard: null,
      p_right: null,
      shadow: null,
      reason: "no_candidate",
    });
    expect(setup.events).toEqual(["answer_stored"]);
  });

  it("is one read for an equal question", async () => {
    const setup = await asked();
    setup.now += 5000;
    const answer = await setup.ask({ ...question, text: "  How do I reset   my password ?!" });
    await setup.settled();
    expect(setup.counts).toEqual({ ...none, reads: 1 });
    expect(outputOf(answer)).toEqual({ n: 1 });
    expect(cacheOf(answer)).toEqual({
      layer: "exact",
      score: 1,
      cosine: 1,
      matched_task_id: "first task",
      age_ms: 5000,
      guard: null,
      p_right: null,
      shadow: null,
      reason: "exact_match",
    });
  });

  it("is one embedding, one query and one exact write for a similar question, and one read the next time", async () => {
    const setup = await asked();
    const answer = await setup.ask(paraphrase);
    await setup.settled();
    // The second read is the answer that the vector points to.
    expect(setup.counts).toEqual({ ...none, reads: 2, embeddings: 1, queries: 1, writes: 1 });
    expect(outputOf(answer)).toEqual({ n: 1 });
    const cache = cacheOf(answer);
    expect(cache).toMatchObject({ layer: "semantic", reason: "similar_question", matched_task_id: "first task" });
    if (!("score" in cache) || cache.score === null) throw new Error("a hit has a score");
    expect(cache.score).toBeLessThan(1);
    expect(cache.cosine).toBeCloseTo(2 * cache.score - 1, 10);
    setup.resetCounts();
    const again = await setup.ask(paraphrase);
    expect(setup.counts).toEqual({ ...none, reads: 1 });
    expect(cacheOf(again)).toMatchObject({ layer: "exact", score: cache.score, matched_task_id: "first task" });
  });

  it("is that of a semantic hit when only a comma differs, and the entry of such a hit is no candidate", async () => {
    const setup = new CacheUnderTest();
    await setup.ask({ ...question, text: "Where is my order?" });
    await setup.settled();
    const comma = { ...question, text: "Where is, my order?" };
    const [lookup] = await setup.cache.lookupMany([comma]);
    const context = {
      taskId: "t",
      generation: lookup?.generation ?? null,
      signal: new AbortController().signal,
      onProviderCall: ignoreProviderCall,
      background: null,
    };
    const answers = await Promise.all([comma, comma].map((each) => setup.cache.answer(each, context, setup.compute)));
    await setup.settled();
    expect(answers.map(cacheOf)).toMatchObject([
      { layer: "semantic", reason: "similar_question", score: 1 },
      { layer: "semantic", reason: "shared_in_flight", score: 1 },
    ]);
    // The entry that the first question's vector points to now comes from a similar question, so it must not be served again.
    const [first, taken] = setup.values.keys();
    setup.values.set(first ?? "", setup.values.get(taken ?? "") ?? { value: "", endsAt: 0 });
    const similar = await setup.ask({ ...question, text: "Where are my orders?" });
    expect(cacheOf(similar)).toMatchObject({ layer: "none", reason: "answer_gone" });
  });

  it("is one call of each port for 200 equal questions at once, which all get the same answer", async () => {
    const setup = new CacheUnderTest();
    const lookups = await setup.cache.lookupMany(Array.from({ length: 200 }, () => question));
    const signal = new AbortController().signal;
    const answers = await Promise.all(
      lookups.map(({ generation }, i) =>
        setup.cache.answer(
          question,
          { taskId: `${i}`, generation, signal, onProviderCall: ignoreProviderCall, background: null },
          setup.compute,
        ),
      ),
    );
    await setup.settled();
    expect(setup.counts).toEqual({ ...none, reads: 1, embeddings: 1, queries: 1, computes: 1, writes: 1, upserts: 1 });
    expect(new Set(answers.map((answer) => JSON.stringify(outputOf(answer))))).toEqual(new Set(['{"n":1}']));
    expect(answers.filter((answer) => answer.ok && answer.value.cache.reason === "shared_in_flight")).toHaveLength(199);
    expect(cacheOf(answers[1] ?? fail({ reason: "malformed", message: "" }))).toMatchObject({
      layer: "exact",
      matched_task_id: "0",
      age_ms: 0,
    });
  });

  it("is one exact read when no lookup was made before", async () => {
    const setup = await asked();
    const signal = new AbortController().signal;
    const answer = await setup.cache.answer(
      question,
      { taskId: "t", generation: null, signal, onProviderCall: ignoreProviderCall, background: null },
      setup.compute,
    );
    expect(setup.counts).toEqual({ ...none, reads: 1 });
    expect(cacheOf(answer)).toMatchObject({ reason: "exact_match" });
  });
});

describe("sharing an answer", () => {
  const variants: Question[] = [
    question,
    { ...question, tenant: "other" },
    { ...question, taskType: "sentiment" },
    { ...question, version: 2 },
    { ...question, model: "n" },
    { ...question, temperature: 0.5 },
    { ...question, maxTokens: 99 },
    { ...question, options: { context: "x" } },
    { ...question, language: "es" },
  ];

  it("does not happen with an equal text under another identity, in any order", async () => {
    const setup = new CacheUnderTest();
    for (const variant of [...variants, ...variants.toReversed()]) {
      await setup.ask(variant);
      await setup.settled();
    }
    expect(setup.counts.computes).toBe(variants.length);
  });

  it("does not happen with a similar text under another identity", async () => {
    const setup = await asked();
    for (const variant of variants.slice(1)) {
      const answer = await setup.ask({ ...variant, text: paraphrase.text });
      expect(cacheOf(answer)).toMatchObject({ layer: "none", reason: "no_candidate" });
    }
  });

  it("does not happen with an unrelated question of the same partition, which gets the best score", async () => {
    const setup = await asked();
    const answer = await setup.ask({ ...question, text: "What is the weather like today?" });
    const cache = cacheOf(answer);
    expect(cache).toMatchObject({ layer: "none", reason: "below_threshold", matched_task_id: null });
    expect("score" in cache && cache.score).toBeLessThan(0.85);
  });

  it("does not happen with a caller who asks for a higher score, neither by vector nor through the entry of another hit", async () => {
    const setup = await asked();
    const strict = { ...paraphrase, minScore: 0.999 };
    expect(cacheOf(await setup.ask(strict))).toMatchObject({ layer: "none", reason: "below_threshold" });
    await setup.settled();
    const other = await asked();
    await other.ask(paraphrase);
    await other.settled();
    expect(cacheOf(await other.ask(strict))).toMatchObject({ layer: "none", reason: "below_threshold" });
    expect(outputOf(await other.ask({ ...question, minScore: 1 }))).toEqual({ n: 1 });
  });

  it("keeps to the operator's minimum score when the caller asks for a lower one", async () => {
    const setup = await asked(new CacheUnderTest({ minScore: 0.999 }));
    expect(cacheOf(await setup.ask({ ...paraphrase, minScore: 0 }))).toMatchObject({ layer: "none" });
  });

  it("does not happen through a chain of similar questions: only computed answers are candidates", async () => {
    const setup = await asked();
    await setup.ask(paraphrase);
    await setup.settled();
    const [vectors] = setup.vectors.values();
    expect(vectors?.size).toBe(1);
  });
});

describe("the life of an answer", () => {
  it("ends after its time to live, to the millisecond, in both layers", async () => {
    const setup = await asked();
    setup.now = START + 3_599_999;
    expect(cacheOf(await setup.ask(question))).toMatchObject({ layer: "exact" });
    setup.now = START + 3_600_000;
    expect(cacheOf(await setup.ask(paraphrase))).toMatchObject({ layer: "none" });
    expect(cacheOf(await setup.ask({ ...question, minScore: 1 }))).toMatchObject({ layer: "none" });
  });

  it("is shorter by a random time of up to a tenth", async () => {
    const setup = new CacheUnderTest();
    setup.random = 1;
    await asked(setup);
    setup.now = START + 3_240_000;
    expect(cacheOf(await setup.ask(question))).toMatchObject({ layer: "none" });
  });

  it("is never extended by a hit, however often similar questions are asked", async () => {
    const setup = await asked();
    for (let minute = 5; minute < 60; minute += 5) {
      setup.now = START + minute * 60_000;
      expect(outputOf(await setup.ask({ ...paraphrase, minScore: null }))).toEqual({ n: 1 });
      await setup.settled();
    }
    setup.now = START + 3_600_000;
    setup.resetCounts();
    expect(cacheOf(await setup.ask(paraphrase))).toMatchObject({ layer: "none" });
    expect(setup.counts.computes).toBe(1);
  });

  it("ends at once when cleared, for these task types of this tenant only", async () => {
    const setup = new CacheUnderTest();
    const others = [
      { ...question, tenant: "other" },
      { ...question, taskType: "sentiment" },
    ];
    for (const each of [question, ...others]) await setup.ask(each);
    await setup.settled();
    setup.resetCounts();
    expect(await setup.cache.clear("acme", ["question_answering"])).toEqual({ ok: true, value: undefined });
    expect(setup.counts).toEqual({ ...none, reads: 1, writes: 1 });
    expect(cacheOf(await setup.ask(paraphrase))).toMatchObject({ layer: "none", reason: "no_candidate" });
    expect(cacheOf(await setup.ask({ ...question, minScore: 1 }))).toMatchObject({ layer: "none" });
    for (const other of others) expect(cacheOf(await setup.ask(other))).toMatchObject({ layer: "exact" });
  });

  it("ends with the second of two clears in the same millisecond", async () => {
    const setup = new CacheUnderTest();
    await setup.cache.clear("acme", ["question_answering"]);
    await asked(setup);
    await setup.cache.clear("acme", ["question_answering"]);
    expect(cacheOf(await setup.ask(question))).toMatchObject({ layer: "none" });
  });

  it("does not begin again when the generation expires", async () => {
    const setup = await asked();
    await setup.cache.clear("acme", ["question_answering"]);
    setup.now += 2 * 3_600_000 + 1;
    expect(cacheOf(await setup.ask(question))).toMatchObject({ layer: "none" });
  });

  it("is not ended by a clear that could not be stored, and the clear returns the error", async () => {
    const setup = new CacheUnderTest();
    setup.broken.add("store");
    expect(await setup.cache.clear("acme", ["question_answering"])).toMatchObject({ ok: false });
  });
});

describe("a cache that fails", () => {
  it("removes a vector whose answer has expired, and finds it only once", async () => {
    const setup = await asked();
    setup.values.clear();
    expect(cacheOf(await setup.ask(paraphrase))).toMatchObject({ layer: "none", reason: "answer_gone" });
    await setup.settled();
    expect(setup.counts.removals).toBe(1);
    expect(setup.events).toContain("vector_repaired");
    expect(cacheOf(await setup.ask({ ...question, text: "How could I reset my password?" }))).toMatchObject({
      layer: "semantic",
    });
    expect(setup.counts.removals).toBe(1);
  });

  it("keeps the vector when the store cannot say whether the answer has expired", async () => {
    const setup = await asked();
    const [lookup] = await setup.cache.lookupMany([paraphrase]);
    setup.broken.add("store");
    const context = {
      taskId: "t",
      generation: lookup?.generation ?? null,
      signal: new AbortController().signal,
      onProviderCall: ignoreProviderCall,
      background: null,
    };
    expect(cacheOf(await setup.cache.answer(paraphrase, context, setup.compute))).toMatchObject({
      reason: "store_failed",
    });
    await setup.settled();
    expect(setup.counts.removals).toBe(0);
  });

  it.each([
    ["store", "store_failed"],
    ["index", "store_failed"],
    ["embedder", "embedding_failed"],
  ] as const)("computes when the %s is down, and says why", async (part, reason) => {
    const setup = new CacheUnderTest();
    setup.broken.add(part);
    expect(cacheOf(await setup.ask(question))).toMatchObject({ layer: "none", reason });
    await setup.settled();
    expect(setup.counts.computes).toBe(1);
  });

  it("still stores the exact entry when the embedder is down", async () => {
    const setup = new CacheUnderTest();
    setup.broken.add("embedder");
    await asked(setup);
    expect(cacheOf(await setup.ask(question))).toMatchObject({ layer: "exact" });
  });

  it("treats a stored value that is not an entry as a miss", async () => {
    const setup = await asked();
    for (const broken of ["", "null", "123", "[]", "{", '{"generation":0,"score":1}']) {
      for (const [key, { endsAt }] of setup.values) setup.values.set(key, { value: broken, endsAt });
      const [lookup] = await setup.cache.lookupMany([question]);
      expect(lookup?.hit).toBe(null);
    }
  });

  it("stores nothing for a failed answer, and passes its error on", async () => {
    const setup = new CacheUnderTest();
    const error = { reason: "truncated", message: "cut off" } as const;
    expect(await setup.ask(question, "t", async () => fail(error))).toEqual({ ok: false, error });
    await setup.settled();
    expect(setup.values.size).toBe(0);
    expect(setup.vectors.size).toBe(0);
  });

  it("stores and shares nothing when there was no answer: who waited for it asks too", async () => {
    const setup = new CacheUnderTest();
    const usage = { inputTokens: 0, outputTokens: 0 };
    const none = { output: { answer: null }, unanswered: "nobody knows", model: "m", usage };
    let asked = 0;
    const compute = async () => {
      asked += 1;
      return { ok: true as const, value: none };
    };
    const answers = await Promise.all(["t", "u", "v"].map((id) => setup.ask(question, id, compute)));
    await setup.settled();
    for (const answer of answers)
      expect(answer).toMatchObject({ ok: true, value: { generation: none, cache: { reason: "no_candidate" } } });
    expect(asked).toBe(answers.length);
    expect(setup.values.size).toBe(0);
    expect(setup.vectors.size).toBe(0);
  });

  it("serves an answer above the size limit and does not store it", async () => {
    const setup = new CacheUnderTest({ maxAnswerBytes: 200 });
    const large = { output: "é".repeat(200), model: "m", usage: { inputTokens: 1, outputTokens: 1 } };
    const answer = await setup.ask(question, "t", async () => ({ ok: true, value: large }));
    await setup.settled();
    expect(outputOf(answer)).toBe(large.output);
    expect(setup.counts).toMatchObject({ writes: 0, upserts: 0 });
    expect(setup.events).toEqual(["answer_too_large"]);
  });
});
