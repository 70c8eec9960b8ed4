// A question that is similar to stored questions: the decision of the gates, as each answer explains it.
import { describe, expect, test } from "vitest";
import type { Question } from "../../../src/cache/cache-types.ts";
import type { Verify } from "../../../src/cache/find-similar.ts";
import { findTaskType } from "../../../src/task-types/task-types.ts";
import { sameAnswer } from "../../../src/tasks/same-answer.ts";
import { CacheUnderTest, question } from "./cache-under-test.ts";

type Asked = Awaited<ReturnType<CacheUnderTest["ask"]>>;
const cacheOf = (answer: Asked) => (answer.ok ? answer.value.cache : answer);
const outputOf = (answer: Asked) => (answer.ok ? answer.value.generation.output : answer);
const asking = (text: string, more: Partial<Question> = {}): Question => ({ ...question, ...more, text });

/** A cache that has answered these texts, the first as `task 0`. */
async function answered(texts: readonly string[], setup = new CacheUnderTest()): Promise<CacheUnderTest> {
  for (const [number, text] of texts.entries()) {
    await setup.ask(asking(text, { minScore: 1 }), `task ${number}`);
    await setup.settled();
  }
  setup.resetCounts();
  return setup;
}

describe("a refused candidate", () => {
  test.each([
    ["numbers", "What is the fee for 3 transfers?", "What is the fee for 4 transfers?"],
    ["negation", "Can I pay for it with a card?", "Can I pay for it without a card?"],
    ["entities", "Is the card accepted in Norway?", "Is the card accepted in Sweden?"],
    ["units", "Is 20 kg of luggage allowed?", "Is 20 lb of luggage allowed?"],
    ["identifiers", "What is new in version v1.2 of it?", "What is new in version v1.3 of it?"],
    ["dates", "Is the branch near my office open on saturday too?", "Is the branch near my office open on sunday too?"],
  ])("is a miss that names its hard finding (%s) and its probability", async (guard, stored, asked) => {
    const setup = await answered([stored]);
    const cache = cacheOf(await setup.ask(asking(asked)));
    expect(cache).toMatchObject({ layer: "none", reason: "guard_refused", guard, matched_task_id: null });
    if (!("p_right" in cache)) throw new Error("the answer has no cache explanation");
    expect(cache.p_right).toBeGreaterThan(0);
    expect(cache.p_right).toBeLessThan(1);
    expect(cache.score).toBeGreaterThanOrEqual(0.85);
    expect(setup.counts.computes).toBe(1);
  });

  test.each([
    ["opposites", "How do I lock my card again?", "How do I unlock my card again?"],
    ["roles", "Convert pounds to euros today", "Convert euros to pounds today"],
    ["wording", "Can I bring my large dog on the train?", "Can I bring my large cat on the train?"],
  ])("is improbable because of a soft finding (%s)", async (guard, stored, asked) => {
    const setup = await answered([stored]);
    expect(cacheOf(await setup.ask(asking(asked)))).toMatchObject({ layer: "none", reason: "improbable", guard });
  });

  test("gives way to the next candidate, which is served", async () => {
    const stored = ["Is the fee 4 euros for each transfer I make?", "what is the fee for each transfer I make"];
    const setup = await answered(stored);
    const answer = await setup.ask(asking("What is the fee for each transfer that I make?"));
    expect(cacheOf(answer)).toMatchObject({ layer: "semantic", reason: "similar_question", matched_task_id: "task 1" });
    const other = await answered(["Can I pay for it without my card?", "can I pay for it with my credit card today"]);
    const asked = asking("Can I pay for it with my credit card today?!", { minScore: null });
    await other.ask(asking("Can I pay for it without my credit card today?", { minScore: 1 }), "denied");
    await other.settled();
    expect(cacheOf(await other.ask(asked))).toMatchObject({ layer: "semantic", matched_task_id: "task 1" });
  });
});

describe("the wrong budget", () => {
  const maxWrongOf = (taskType: string) => (taskType === "summarization" ? 0.5 : 0);

  test("depends on the task type", async () => {
    const [stored, asked] = ["How do I reset my password?", "How can I reset my password?"];
    for (const [taskType, layer] of [
      ["summarization", "semantic"],
      ["question_answering", "none"],
    ]) {
      const setup = new CacheUnderTest({ maxWrongOf });
      await setup.ask(asking(stored, { taskType: taskType ?? "" }));
      await setup.settled();
      expect(cacheOf(await setup.ask(asking(asked, { taskType: taskType ?? "" })))).toMatchObject({ layer });
    }
  });

  test("does not allow a hard finding", async () => {
    const setup = new CacheUnderTest({ maxWrongOf });
    await setup.ask(asking("What is the fee for 3 transfers?", { taskType: "summarization" }));
    await setup.settled();
    const asked = asking("What is the fee for 4 transfers?", { taskType: "summarization" });
    expect(cacheOf(await setup.ask(asked))).toMatchObject({ layer: "none", reason: "guard_refused" });
  });
});

describe("a text that is too long to compare", () => {
  const longestCompared = 4_000;
  const long = "the tide is high ".repeat(longestCompared).slice(0, longestCompared - 9);

  test("is neither embedded nor searched, and the explanation says so", async () => {
    const setup = new CacheUnderTest();
    const tooLong = long.padEnd(longestCompared + 1, "x");
    expect(cacheOf(await setup.ask(asking(tooLong)))).toMatchObject({ layer: "none", reason: "too_long" });
    await setup.settled();
    expect(setup.counts).toMatchObject({ embeddings: 0, queries: 0, upserts: 0, computes: 1 });
    expect(cacheOf(await setup.ask(asking(tooLong)))).toMatchObject({ layer: "exact" });
  });

  test("has more units than the limit allows", async () => {
    const setup = new CacheUnderTest();
    await setup.ask(asking(long.padEnd(longestCompared, "x")));
    expect(setup.counts).toMatchObject({ embeddings: 1, queries: 1 });
  });
});

describe("in shadow mode", () => {
  const createShadowCache = () =>
    new CacheUnderTest({ mode: "shadow" }, undefined, {
      sameAnswer: ({ taskType }, a, b) => sameAnswer(findTaskType(taskType), a, b),
    });
  const span = (answer: string) => async () =>
    ({
      ok: true,
      value: {
        output: { answer, evidence: answer, confidence: 1 },
        model: "m",
        usage: { inputTokens: 1, outputTokens: 1 },
      },
    }) as const;

  test.each([
    ["agreed", "in the account settings", "In the account settings."],
    ["differed", "in the account settings", "by calling the branch on Main Street"],
  ] as const)("a similar answer is not served, and `shadow` says that the two %s", async (shadow, stored, computed) => {
    const setup = createShadowCache();
    await setup.ask(asking("How do I reset my password?"), "first", span(stored));
    await setup.settled();
    const answer = await setup.ask(asking("How can I reset my password?"), "second", span(computed));
    expect(cacheOf(answer)).toMatchObject({
      layer: "none",
      reason: "similar_question",
      shadow,
      matched_task_id: null,
    });
    expect(outputOf(answer)).toMatchObject({ answer: computed });
    await setup.settled();
    expect(cacheOf(await setup.ask(asking("How can I reset my password?")))).toMatchObject({
      layer: "exact",
      matched_task_id: "second",
    });
  });

  test("a refused candidate is not compared, and an equal question is still served", async () => {
    const setup = createShadowCache();
    await setup.ask(asking("What is the fee for 3 transfers?"), "first", span("none"));
    await setup.settled();
    const refused = await setup.ask(asking("What is the fee for 4 transfers?"), "second", span("none"));
    expect(cacheOf(refused)).toMatchObject({ reason: "guard_refused", shadow: null });
    const equal = await setup.ask(asking("What is the fee for 3 transfers?"));
    expect(cacheOf(equal)).toMatchObject({ layer: "exact", shadow: null });
  });
});

describe("an answer with copied spans", () => {
  const says = (output: unknown) => async () =>
    ({ ok: true, value: { output, model: "m", usage: { inputTokens: 1, outputTokens: 1 } } }) as const;
  const entities = (...texts: string[]) => ({
    entities: texts.map((text) => ({ text, type: "other", confidence: 1 })),
    language: "en",
  });
  const keywords = (...texts: string[]) => ({
    keywords: texts.map((keyword) => ({ keyword, score: 1 })),
    language: "en",
  });
  const answer = (evidence: string | null) => ({ answer: "yes", evidence, confidence: 1 });
  const [near, far] = ["Is the shop in Quito 5 km from here?", "Is the shop in Quito 5 kilometers from here?"];

  async function secondAnswer(taskType: string, output: unknown, options = {}, verifier?: () => () => Verify) {
    const setup = new CacheUnderTest({}, undefined, verifier ? { verifier } : {});
    await setup.ask(asking(near, { taskType, options }), "first", says(output));
    await setup.settled();
    return cacheOf(await setup.ask(asking(far, { taskType, options }), "second", says(output)));
  }

  test.each([
    ["entities", entities("Quito", "5 km")],
    ["entity_extraction", entities("5 km")],
    ["keywords", keywords("shop", "5 km")],
    ["question_answering", answer("the shop in Quito 5 km from here")],
  ])("is not served where the asked text lacks one (%s)", async (taskType, output) => {
    const verifier = () => () => async () => true;
    const missed = { layer: "none", reason: "guard_refused", guard: "span", matched_task_id: null };
    expect(await secondAnswer(taskType, output, {}, verifier)).toMatchObject(missed);
  });

  test.each([
    ["entities", entities("Quito")],
    ["entities", entities()],
    ["keywords", keywords("Shop", "quito")],
    ["question_answering", answer(null)],
    ["question_answering", answer("Quito is the capital of Ecuador.")],
    ["sentiment", { sentiment: "neutral" }],
  ])("is served where the asked text has them all (%s)", async (taskType, output) => {
    expect(await secondAnswer(taskType, output)).toMatchObject({ layer: "semantic", matched_task_id: "first" });
  });

  test("is served where they are from a context of both requests", async () => {
    const context = "The shop in Quito is 5 km from here.";
    const served = { layer: "semantic", matched_task_id: "first" };
    expect(await secondAnswer("question_answering", answer(context), { context })).toMatchObject(served);
  });
});

describe("the nearest questions", () => {
  const signal = new AbortController().signal;

  test("show the decision about each, best first, and change nothing", async () => {
    const setup = await answered([
      "What is the fee for 3 transfers?",
      "what is the fee for 2 transfers?",
      "Where is my parcel?",
    ]);
    const stored = new Map(setup.values);
    const found = await setup.cache.nearest(asking("What is the fee for two transfers?"), 10, signal);
    if (!found.ok) throw new Error(found.error);
    expect(found.value.map(({ entry, decision }) => [entry?.task_id, decision])).toEqual(
      expect.arrayContaining([
        ["task 1", "served"],
        ["task 0", "guard_refused"],
        ["task 2", "below_threshold"],
      ]),
    );
    expect(found.value.map(({ score }) => score)).toEqual(
      found.value.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    await setup.settled();
    expect(setup.values).toEqual(stored);
    expect(setup.counts).toMatchObject({ writes: 0, upserts: 0, removals: 0, computes: 0 });
  });

  test("name the entry that is served, and the entries that are good enough but less near", async () => {
    const setup = await answered(["How do I pay my rent?", "how can I pay my rent?", "how could I pay my rents"]);
    const found = await setup.cache.nearest(asking("How to pay my rent"), 10, signal);
    const decisions = found.ok ? found.value.map(({ decision }) => decision) : [];
    expect(decisions.filter((decision) => decision === "served")).toHaveLength(1);
    expect(decisions.slice(decisions.indexOf("served") + 1)).toContain("nearer_served");
  });

  test("show that an answer has expired, and keep its vector", async () => {
    const setup = await answered(["Where is my parcel?"]);
    setup.values.clear();
    const found = await setup.cache.nearest(asking("Where are my parcels?"), 10, signal);
    expect(found.ok && found.value).toMatchObject([{ decision: "answer_gone", entry: null, judgement: null }]);
    expect(setup.counts.removals).toBe(0);
  });

  test.each([
    ["embedder", "embedding_failed"],
    ["index", "store_failed"],
    ["store", "store_failed"],
  ] as const)("say that the %s is down", async (part, error) => {
    const setup = await answered(["Where is my parcel?"]);
    setup.broken.add(part);
    expect(await setup.cache.nearest(asking("Where are my parcels?"), 10, signal)).toEqual({ ok: false, error });
  });
});

describe("the same question in other words, with another vector", () => {
  const [stored, other] = ["Can I pay 200 euros?", "Can I pay two hundred euros?"] as const;

  test("is served below the minimum score of other pairs", async () => {
    const setup = await answered([stored]);
    const cache = cacheOf(await setup.ask(asking(other)));
    expect(cache).toMatchObject({ layer: "semantic", reason: "similar_question", matched_task_id: "task 0" });
    expect("score" in cache && cache.score).toBeLessThan(0.85);
  });

  test("is served again from the exact layer, to the same limits", async () => {
    const setup = await answered([stored]);
    await setup.ask(asking(other));
    await setup.settled();
    expect(cacheOf(await setup.ask(asking(other)))).toMatchObject({ layer: "exact" });
    expect(cacheOf(await setup.ask(asking(other, { minScore: 0.85 })))).toMatchObject({ layer: "none" });
  });

  test.each([
    ["the request", {}, { minScore: 0.85 }],
    ["the operator", { minScore: 0.85 }, {}],
  ])("is below the threshold that %s set", async (_, settings, more) => {
    const setup = await answered([stored], new CacheUnderTest(settings));
    expect(cacheOf(await setup.ask(asking(other, more)))).toMatchObject({ layer: "none", reason: "below_threshold" });
  });

  test("is not served with one word more", async () => {
    const setup = await answered([stored]);
    expect(cacheOf(await setup.ask(asking(`${other} twice`)))).toMatchObject({ layer: "none" });
  });
});
