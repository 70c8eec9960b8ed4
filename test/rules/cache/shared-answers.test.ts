// Counts shared answers: equal prompts under every pair of different identities, and paraphrases within each identity.
import { describe, expect, test } from "vitest";
import type { Question } from "../../../src/cache/cache-types.ts";
import { namespaceOf, questionKeys } from "../../../src/cache/partition.ts";
import { CacheUnderTest, question } from "./cache-under-test.ts";

const verbs =
  "renew,lock,paint,sell,insure,repair,measure,donate,rent,clean,ship,open,copy,print,store,weigh,move,heat,share,trim,label,seal,fold,wash,tune";
const objects =
  "garden,laptop,passport,kitchen,bicycle,invoice,ticket,violin,blanket,boat,camera,fence,oven,carpet,piano,tractor,helmet,mirror,saddle,statue";
const prompts = verbs
  .split(",")
  .flatMap((verb) => objects.split(",").map((object) => `How do I ${verb} my ${object}?`));
const paraphraseOf = (prompt: string): string => prompt.replace("How do I", "How can I");

interface Identity {
  name: string;
  of: Partial<Question>;
  embedder: { id?: string; dimension?: number };
}
const changes: readonly Identity[] = [
  { name: "tenant", of: { tenant: "other" }, embedder: {} },
  { name: "task type", of: { taskType: "summarization" }, embedder: {} },
  { name: "version", of: { version: 2 }, embedder: {} },
  { name: "model", of: { model: "n" }, embedder: {} },
  { name: "temperature", of: { temperature: 0.5 }, embedder: {} },
  { name: "maximum of tokens", of: { maxTokens: 101 }, embedder: {} },
  { name: "options", of: { options: { context: "x" } }, embedder: {} },
  { name: "language", of: { language: "es" }, embedder: {} },
  { name: "embedder", of: {}, embedder: { id: "local/hash-1/other" } },
  { name: "dimension", of: {}, embedder: { dimension: 9 } },
];
const own: Identity = { name: "none", of: {}, embedder: {} };
const single = [own, ...changes];
const paired = changes.flatMap((a, index) =>
  changes.slice(index + 1).map((b) => ({
    name: `${a.name} and ${b.name}`,
    of: { ...a.of, ...b.of },
    embedder: { ...a.embedder, ...b.embedder },
  })),
);

describe("500 equal prompts under 56 identities that differ in up to two parts", () => {
  test("have 28,000 exact keys and 56 namespaces, so no two of them can share an answer", async () => {
    const exact = new Set<string>();
    const namespaces = new Set<string>();
    for (const { of, embedder } of [...single, ...paired]) {
      const identity = { id: "e", dimension: 8, ...embedder };
      const all = prompts.map((text) => questionKeys({ ...question, ...of, text }, identity));
      for (const keys of await Promise.all(all)) {
        exact.add(keys.exact);
        namespaces.add(namespaceOf(keys.partition, 0));
      }
    }
    expect(prompts).toHaveLength(500);
    expect(exact.size).toBe(28_000);
    expect(namespaces.size).toBe(56);
  });
});

/** A fifth of the prompts, because the index of this test compares with every vector. */
const asked = prompts.filter((_, index) => index % 5 === 0);

describe("100 prompts under each single difference over the same store and index", () => {
  test("have no hits across identities, and within each identity the same number of paraphrases hit their own prompt", async () => {
    const first = new CacheUnderTest();
    const crossHits = new Map<string, number>();
    const hits = new Map<string, number>();
    for (const { name, of, embedder } of single) {
      const setup = new CacheUnderTest({}, undefined, { sharesStoresWith: first, embedder });
      const asking = (text: string): Question => ({ ...question, ...of, text, minScore: null });
      let crossed = 0;
      for (const [number, text] of asked.entries()) {
        const answer = await setup.ask({ ...asking(text), minScore: 1 }, `${name} ${number}`);
        if (answer.ok && answer.value.cache.layer !== "none") crossed++;
      }
      await setup.settled();
      crossHits.set(name, crossed);
      let met = 0;
      for (const [number, text] of asked.entries()) {
        if (number % 2 !== 0) continue;
        const answer = await setup.ask(asking(paraphraseOf(text)), "paraphrase");
        if (!answer.ok || answer.value.cache.layer !== "semantic") continue;
        expect(answer.value.cache.matched_task_id).toBe(`${name} ${number}`);
        met++;
      }
      hits.set(name, met);
    }
    expect(Object.fromEntries(crossHits)).toEqual(Object.fromEntries(single.map(({ name }) => [name, 0])));
    expect(new Set(hits.values())).toEqual(new Set([50]));
  });
});
