import { describe, expect, it } from "vitest";
import type { Question } from "../../../src/cache/cache-types.ts";
import { namespaceOf, questionKeys } from "../../../src/cache/partition.ts";

const embedder = { id: "embedder", dimension: 8 };
const question: Question = {
  tenant: "acme",
  taskType: "sentiment",
  version: 1,
  model: "local/rules",
  temperature: 0,
  maxTokens: 100,
  options: { labels: ["a", "b"], context: "c" },
  language: null,
  text: "Was it good?",
  minScore: null,
};

/** A change of each part of the identity. */
const changes: [string, Partial<Question>][] = [
  ["tenant", { tenant: "acme2" }],
  ["task type", { taskType: "summarization" }],
  ["version", { version: 2 }],
  ["model", { model: "openai/x" }],
  ["temperature", { temperature: 0.1 }],
  ["maximum of tokens", { maxTokens: 101 }],
  ["labels", { options: { labels: ["b", "a"], context: "c" } }],
  ["context", { options: { labels: ["a", "b"], context: "d" } }],
  ["language", { language: "es" }],
];

describe("the identity of a question", () => {
  it("differs in exact key and namespace for every pair of changes over an equal text", async () => {
    const variants = [question, ...changes.map(([, change]) => ({ ...question, ...change }))];
    const keys = await Promise.all(variants.map((variant) => questionKeys(variant, embedder)));
    expect(new Set(keys.map(({ exact }) => exact)).size).toBe(variants.length);
    expect(new Set(keys.map(({ partition }) => partition)).size).toBe(variants.length);
  });

  it("differs by embedder and by its dimension", async () => {
    const keys = await Promise.all(
      [embedder, { ...embedder, id: "other" }, { ...embedder, dimension: 9 }].map((by) => questionKeys(question, by)),
    );
    expect(new Set(keys.map(({ exact }) => exact)).size).toBe(3);
    expect(new Set(keys.map(({ partition }) => partition)).size).toBe(3);
  });

  it("does not differ by the order of options, the caller's own score or closing punctuation", async () => {
    const same = {
      ...question,
      options: { context: "c", labels: ["a", "b"] },
      minScore: 0.9,
      text: " Was it  good ?! ",
    };
    expect(await questionKeys(same, embedder)).toEqual(await questionKeys(question, embedder));
  });

  it("keeps neighbouring parts separate", async () => {
    const [a, b] = await Promise.all([
      questionKeys({ ...question, tenant: "ab", taskType: "c" }, embedder),
      questionKeys({ ...question, tenant: "a", taskType: "bc" }, embedder),
    ]);
    expect(a.partition).not.toBe(b.partition);
  });

  it("moves to another namespace when cleared, while exact keys stay", async () => {
    const { partition, exact } = await questionKeys(question, embedder);
    expect(namespaceOf(partition, 1)).not.toBe(namespaceOf(partition, 2));
    expect(exact).toMatch(/^cache:[0-9a-f]{64}:sentiment$/);
    expect(namespaceOf(partition, 1)).toMatch(/^[A-Za-z0-9._-]+$/);
  });
});
