// The reranker in the cache: its score is a feature of P(right), and it opens no other gate.
import { describe, expect, test } from "vitest";
import type { ModelError } from "../../../src/ai/model-error.ts";
import type { Reranker } from "../../../src/ai/reranker.ts";
import type { Question } from "../../../src/cache/cache-types.ts";
import type { RerankedCoefficients } from "../../../src/cache/coefficients/coefficients.ts";
import { countedScore } from "../../../src/cache/p-right.ts";
import { rerankBy, unfittedReranker } from "../../../src/cache/rerank.ts";
import type { BackgroundModel } from "../../../src/cache/zones/background-model.ts";
import type { ZoneLearning } from "../../../src/cache/zones/zone-learning.ts";
import { fail, ok } from "../../../src/kernel/result.ts";
import { CacheUnderTest, question, START } from "./cache-under-test.ts";

/** The score alone decides: P is 0.5 at 0.5 and 0.999 at 0.999. */
const byScore: RerankedCoefficients = {
  reranker: "test/cross",
  isProbability: true,
  intercept: 0,
  weights: {},
  scoreWeight: 1,
};

const stored = "Can I bring my large dog on the train?";
/** Refused by P(right) alone. */
const doubtful = "Can I bring my large cat on the train?";

type Score = (asked: string, stored: string) => number | ModelError["reason"];

function setupWith(score: Score, more: { learning?: ZoneLearning; background?: BackgroundModel } = {}) {
  const asked: { query: string; documents: readonly string[] }[] = [];
  const reranker: Reranker = {
    id: "test/cross",
    rerank: async ({ query, documents }) => {
      asked.push({ query, documents });
      const scores = documents.map((document) => score(query, document));
      const reason = scores.find((each) => typeof each === "string");
      return reason ? fail({ reason, message: "no" }) : ok(scores.filter((each) => typeof each === "number"));
    },
  };
  const reranking = rerankBy({
    reranker,
    coefficients: byScore,
    now: () => setup.now,
    onEvent: ({ event }) => setup.events.push(event),
  });
  const setup: CacheUnderTest = new CacheUnderTest({}, undefined, { ...more, reranking });
  return { setup, asked };
}

const asking = (text: string, more: Partial<Question> = {}): Question => ({ ...question, ...more, text });

async function decided(setup: CacheUnderTest, text: string, more: Partial<Question> = {}) {
  const answer = await setup.ask(asking(text, more));
  await setup.settled();
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value.cache;
}

async function storing(setup: CacheUnderTest, ...texts: string[]) {
  for (const text of texts) {
    await setup.ask(asking(text, { minScore: 1 }), text);
    await setup.settled();
  }
  setup.resetCounts();
}

describe("a candidate that only the probability gate refuses", () => {
  test("is served when the reranker's score makes it probable enough", async () => {
    const { setup, asked } = setupWith(() => 0.995);
    await storing(setup, stored);
    const cache = await decided(setup, doubtful);
    expect(cache).toMatchObject({ layer: "semantic", reason: "reranked", matched_task_id: stored });
    expect(cache.p_right).toBeCloseTo(0.995, 6);
    expect(asked).toEqual([{ query: doubtful, documents: [stored] }]);
    expect(setup.counts.computes).toBe(0);
  });

  test("is refused below the budget, with the probability that counts its score", async () => {
    const { setup } = setupWith(() => 0.98);
    await storing(setup, stored);
    const cache = await decided(setup, doubtful);
    expect(cache).toMatchObject({ layer: "none", reason: "improbable" });
    expect(cache.p_right).toBeCloseTo(0.98, 6);
  });

  test.each<[string, number | ModelError["reason"]]>([
    ["is down", "unavailable"],
    ["refuses the key", "unauthorized"],
    ["answers nonsense", "malformed"],
    ["gives a score above 1, although it was fitted with scores from 0 to 1", 1.2],
    ["gives a score below 0, although it was fitted with scores from 0 to 1", -3],
  ])(
    "is decided as before when the reranker %s, which is told, and not asked again after five failures for 30 s",
    async (_, answer) => {
      const { setup, asked } = setupWith(() => answer);
      await storing(setup, stored);
      const animals = ["cat", "horse", "parrot", "snake", "goat", "rabbit", "sheep"];
      const other = (animal: string) => `Can I bring my large ${animal} on the train?`;
      for (const animal of animals) {
        expect(await decided(setup, other(animal))).toMatchObject({ layer: "none", reason: "improbable" });
      }
      expect(asked).toHaveLength(5);
      expect(setup.events.filter((event) => event === "reranking_failed")).toHaveLength(5);
      setup.now = START + 31_000;
      await decided(setup, other("hamster"));
      expect(asked).toHaveLength(6);
    },
  );

  test("is scored together with the others, in one call, and the nearest that passes is served", async () => {
    const other = "Can I bring my large fox on the train?";
    const { setup, asked } = setupWith((_, document) => (document === other ? 0.999 : 0.1));
    await storing(setup, stored, other);
    expect(await decided(setup, doubtful)).toMatchObject({ reason: "reranked", matched_task_id: other });
    expect(asked).toHaveLength(1);
    expect(new Set(asked[0]?.documents)).toEqual(new Set([stored, other]));
  });
});

describe("the reranker is not asked", () => {
  test.each([
    ["when the gates serve an answer", "can I bring my large dog on the train"],
    ["about a candidate with a hard finding", "Can I not bring my large dog on the train?"],
    ["about a text that is like none", "What is the capital of Peru?"],
  ])("%s", async (_, text) => {
    const { setup, asked } = setupWith(() => 0.999);
    await storing(setup, stored);
    expect(await decided(setup, text)).not.toMatchObject({ reason: "reranked" });
    expect(asked).toEqual([]);
  });

  test("below the caller's own threshold", async () => {
    const { setup, asked } = setupWith(() => 0.999);
    await storing(setup, stored);
    expect(await decided(setup, doubtful, { minScore: 0.999 })).toMatchObject({ layer: "none" });
    expect(asked).toEqual([]);
  });
});

describe("what labels have opened with a reranker", () => {
  const opened = (lowest: number) => {
    const zonesOf = async () => ({ lowest_p_right: lowest });
    const learning = { lowestServed: () => lowest, zonesOf, audit: async () => {}, learn: async () => {} };
    return learning as unknown as ZoneLearning;
  };

  test("is served by the P(right) that counts its score", async () => {
    const { setup } = setupWith(() => 0.6, { learning: opened(0.5) });
    await storing(setup, stored);
    expect(await decided(setup, doubtful)).toMatchObject({ reason: "learned_zone", matched_task_id: stored });
  });

  test("is not served while the reranker does not answer: the other P(right) was not what the labels are about", async () => {
    const { setup } = setupWith(() => "timeout", { learning: opened(0.01) });
    await storing(setup, stored);
    const near = await setup.cache.nearest(asking(doubtful), 10, new AbortController().signal);
    expect(near).toMatchObject({ value: [{ decision: "improbable" }] });
    expect(await decided(setup, doubtful)).toMatchObject({ layer: "none", reason: "improbable" });
  });
});

test("an operator sees the score in the candidates, and the same decision", async () => {
  const { setup } = setupWith(() => 0.995);
  await storing(setup, stored);
  const near = await setup.cache.nearest(asking(doubtful), 10, new AbortController().signal);
  if (!near.ok) throw new Error(near.error);
  expect(near.value).toMatchObject([{ rerankScore: 0.995, decision: "served" }]);
});

describe("a score", () => {
  test.each([
    [0.5, 0],
    [0.9, Math.log(9)],
    [0, -10],
    [1, 10],
  ])("from 0 to 1, %d, counts as its bounded log odds", (score, counted) => {
    expect(countedScore(score, true)).toBeCloseTo(counted, 9);
  });

  test("of another scale counts as it is", () => {
    expect(countedScore(-7.25, false)).toBe(-7.25);
  });
});

test("a reranker that was not fitted is told with the remedy, and none is no problem", () => {
  expect(unfittedReranker({ id: "local/hash-1" }, null)).toBeNull();
  expect(unfittedReranker({ id: "local/hash-1" }, { id: "reranker/x" })).toMatch(
    /^RERANKER_MODEL: .*reranker\/x.*local\/hash-1.*npm run fit:cache/,
  );
});
