// The contract of answer stores. It runs for each adapter. Stores with the same name of a deployment stand for isolates.
import { describe, expect, it, vi } from "vitest";
import type { ModelError } from "../../../src/ai/model-error.ts";
import type { AnswerStore, Begun, Lead } from "../../../src/cache/answer-store.ts";
import type { CacheEntry } from "../../../src/cache/cache-entry.ts";
import { type QuestionKeys, questionKeys } from "../../../src/cache/partition.ts";
import { asScore } from "../../../src/storage/score.ts";
import { patience } from "../../patience.ts";

const hour = 3_600_000;
const error: ModelError = { reason: "unavailable", message: "the model is down" };
const noSignal = new AbortController().signal;

export async function keysOf(tenant: string, text: string, taskType = "sentiment", model = "m"): Promise<QuestionKeys> {
  const identity = { version: 1, model, temperature: 0, maxTokens: 100, options: {}, language: null, minScore: null };
  return questionKeys({ ...identity, tenant, taskType, text }, { id: "e", dimension: 4 });
}

export const entryOf = (text: string, more: Partial<CacheEntry> = {}): CacheEntry => ({
  text,
  generation: 0,
  task_id: `task of ${text}`,
  written_at: Date.now(),
  expires_at: Date.now() + hour,
  score: 1,
  taken_over: false,
  p_right: null,
  output: { n: 1 },
  model: "m",
  usage: { inputTokens: 1, outputTokens: 2 },
  ...more,
});

interface Asked {
  generation?: number | null;
  vector?: number[] | null;
  minScore?: number;
  signal?: AbortSignal;
}

function begin(store: AnswerStore, keys: QuestionKeys, asked: Asked = {}): Promise<Begun> {
  const { generation = 0, vector = null, minScore = 0.85, signal = noSignal } = asked;
  const embed = async () => vector && Float32Array.from(vector);
  return store.begin({ keys, generation, minScore: asScore(minScore), topK: 3, embed, signal });
}

async function leadOf(begun: Promise<Begun>): Promise<Extract<Begun, { role: "leader" }>> {
  const answer = await begun;
  if (answer.role !== "leader") throw new Error(`the request is ${answer.role}`);
  return answer;
}

const complete = (store: AnswerStore, lead: Lead, entry: CacheEntry, vector: number[] | null, isKept = true) =>
  store.complete(lead, { entry, text: JSON.stringify(entry), vector: vector && Float32Array.from(vector), isKept });

/** Answers a question that nobody has asked before. */
export async function store(answers: AnswerStore, keys: QuestionKeys, entry: CacheEntry, vector: number[] | null) {
  const [found] = await matchesOf(answers, [keys]);
  const { lead } = await leadOf(begin(answers, keys, { generation: found?.generation ?? 0, vector }));
  await complete(answers, lead, { ...entry, generation: lead.generation }, vector);
}

export async function matchesOf(answers: AnswerStore, keys: QuestionKeys[]) {
  const found = await answers.lookup(keys);
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
}

export function answerStoreContract(name: string, createStore: () => AnswerStore): void {
  describe(`${name} as a store of answers`, () => {
    it("serves nothing of a revoked answer: not to its question, not to those that took it, not as a candidate", async () => {
      const answers = createStore();
      const vector = [1, 0, 0, 0];
      const [own, taker, late, other] = (await Promise.all(
        ["own", "taker", "late", "other"].map((text) => keysOf("revoked", text)),
      )) as [QuestionKeys, QuestionKeys, QuestionKeys, QuestionKeys];
      const wrong = entryOf("own", { task_id: "eu03-wrong" });
      const taken = { ...wrong, taken_over: true, score: 0.9 };
      await store(answers, own, wrong, vector);
      await store(answers, taker, taken, null);
      await store(answers, other, entryOf("other", { task_id: "eu03-other" }), [0, 1, 0, 0]);
      const { lead } = await leadOf(begin(answers, late, { vector }));
      expect((await answers.revoke(own, wrong)).ok).toBe(true);
      // It began before, and completes after.
      await complete(answers, lead, { ...taken, generation: lead.generation }, null);
      for (const isolate of [answers, createStore()]) {
        const found = await matchesOf(isolate, [own, taker, late, other]);
        expect(found.map(({ entry }) => entry?.task_id ?? null)).toEqual([null, null, null, "eu03-other"]);
        const near = await isolate.nearest(late, Float32Array.from(vector), 3);
        expect(near.ok && near.value.flatMap(({ entry }) => entry?.task_id ?? [])).toEqual(["eu03-other"]);
        expect(found[0]?.generation).toBe(0);
      }
      expect((await begin(answers, own, { vector })).role).toBe("leader");
    });

    it("finds the answers of many questions in their order, and nothing for the others", async () => {
      const answers = createStore();
      const questions = await Promise.all(["one", "two", "three"].map((text) => keysOf("many", text)));
      const [one, two, three] = questions as [QuestionKeys, QuestionKeys, QuestionKeys];
      await store(answers, one, entryOf("one"), null);
      await store(answers, three, entryOf("three"), [1, 0, 0, 0]);
      const found = await matchesOf(createStore(), [three, two, one, three]);
      expect(found.map(({ entry }) => entry?.text ?? null)).toEqual(["three", null, "one", "three"]);
      expect(found.map(({ generation }) => generation)).toEqual([0, 0, 0, 0]);
    });

    it("shares nothing between tenants, task types and models", async () => {
      const answers = createStore();
      await store(answers, await keysOf("mine", "text"), entryOf("text"), [1, 0, 0, 0]);
      for (const keys of [
        await keysOf("other", "text"),
        await keysOf("mine", "text", "keywords"),
        await keysOf("mine", "text", "sentiment", "other"),
      ]) {
        expect((await matchesOf(answers, [keys]))[0]?.entry).toBe(null);
        expect(await answers.nearest(keys, Float32Array.from([1, 0, 0, 0]), 3)).toEqual({ ok: true, value: [] });
      }
    });

    it("gives the leader the nearest questions with their answers, best first, and no answer below the minimum score", async () => {
      const answers = createStore();
      await store(answers, await keysOf("near", "same"), entryOf("same"), [3, 0, 0, 0]);
      await store(answers, await keysOf("near", "close"), entryOf("close"), [0.8, 0.6, 0, 0]);
      await store(answers, await keysOf("near", "far"), entryOf("far"), [0, 0, 1, 0]);
      await store(answers, await keysOf("near", "without a vector"), entryOf("without a vector"), null);
      const asked = await keysOf("near", "asked");
      const { near } = await leadOf(begin(createStore(), asked, { vector: [2, 0, 0, 0] }));
      if (!near.ok) throw new Error(near.error.message);
      expect(near.value.map(({ entry }) => entry?.text ?? null)).toEqual(["same", "close", null]);
      [1, 0.9, 0.5].forEach((score, index) => {
        expect(near.value[index]?.score).toBeCloseTo(score, 4);
      });
      const shown = await answers.nearest(asked, Float32Array.from([2, 0, 0, 0]), 3);
      expect(shown.ok && shown.value.map(({ entry }) => entry?.text)).toEqual(["same", "close", "far"]);
    });

    it("stores the answer of a similar question for this question, but not as a candidate", async () => {
      const answers = createStore();
      const taken = entryOf("original", { taken_over: true, score: 0.97 });
      await store(answers, await keysOf("taken", "rewording"), taken, null);
      const [found] = await matchesOf(answers, [await keysOf("taken", "rewording")]);
      expect(found?.entry).toMatchObject({ text: "original", score: 0.97, taken_over: true });
      const near = await answers.nearest(await keysOf("taken", "x"), Float32Array.from([1, 0, 0, 0]), 3);
      expect(near).toEqual({ ok: true, value: [] });
    });

    it("answers 50 equal requests of two isolates with the answer of one, also when it is not stored", async () => {
      const isolates = [createStore(), createStore()];
      const keys = await keysOf("stampede", "question");
      const begun = Array.from({ length: 50 }, async (_, index) => {
        const answers = isolates[index % 2] ?? createStore();
        const answer = await begin(answers, keys, { vector: [1, 0, 0, 0] });
        if (answer.role === "leader") await complete(answers, answer.lead, entryOf("question"), null, false);
        return answer;
      });
      const roles = (await Promise.all(begun)).map(({ role }) => role);
      expect(roles.filter((role) => role === "leader")).toHaveLength(1);
      expect(roles.filter((role) => role === "answered")).toHaveLength(49);
      expect((await matchesOf(createStore(), [keys]))[0]?.entry).toBe(null);
    });

    it("has a new leader after a failure, and passes the second failure to all", async () => {
      const answers = createStore();
      const keys = await keysOf("failing", "question");
      let led = 0;
      const begun = Array.from({ length: 20 }, async () => {
        const answer = await begin(answers, keys);
        if (answer.role === "leader") {
          led++;
          await answers.release(answer.lead, error);
        }
        return answer;
      });
      const ended = await Promise.all(begun);
      expect(led).toBe(2);
      expect(ended.filter((answer) => answer.role === "failed" && answer.error.reason === error.reason)).toHaveLength(
        18,
      );
    });

    it("has a new leader in another isolate when the leader is aborted, and lets a waiting request leave", async () => {
      const [first, second] = [createStore(), createStore()];
      const keys = await keysOf("aborted", "question");
      const { lead } = await leadOf(begin(first, keys));
      const leaving = new AbortController();
      const leaver = begin(second, keys, { signal: leaving.signal });
      const waiting = begin(createStore(), keys);
      leaving.abort();
      expect(await leaver).toMatchObject({ role: "failed", error: { reason: "aborted" } });
      await first.release(lead, { reason: "aborted", message: "aborted" });
      expect((await waiting).role).toBe("leader");
    });

    it("does not share an answer with a request that asks for a higher score", async () => {
      const answers = createStore();
      const keys = await keysOf("strict", "question");
      const lenient = await leadOf(begin(answers, keys));
      const strict = await leadOf(begin(answers, keys, { minScore: 0.99 }));
      await complete(answers, lenient.lead, entryOf("x", { score: 0.9, taken_over: true }), null);
      const again = begin(createStore(), keys, { minScore: 0.99 });
      await complete(answers, strict.lead, entryOf("question"), null);
      expect(await again).toMatchObject({ role: "answered", entry: { score: 1 } });
    });

    it("finds nothing from before a clear, also when its request ends after the clear, and finds later answers", async () => {
      const answers = createStore();
      const [known, slow] = [await keysOf("cleared", "known"), await keysOf("cleared", "slow")];
      await store(answers, known, entryOf("known"), [1, 0, 0, 0]);
      const { lead } = await leadOf(begin(answers, slow, { vector: [1, 0, 0, 0] }));
      expect(await answers.clear("cleared", ["sentiment", "keywords"])).toEqual({ ok: true, value: undefined });
      await complete(answers, lead, entryOf("slow"), [1, 0, 0, 0]);
      const found = await matchesOf(createStore(), [known, slow]);
      expect(found.map(({ entry }) => entry)).toEqual([null, null]);
      const generation = found[0]?.generation ?? 0;
      expect(generation).toBeGreaterThan(0);
      expect(await answers.nearest(known, Float32Array.from([1, 0, 0, 0]), 3)).toEqual({ ok: true, value: [] });
      const later = await leadOf(begin(answers, slow, { generation, vector: [1, 0, 0, 0] }));
      expect(later.near).toEqual({ ok: true, value: [] });
      await complete(answers, later.lead, entryOf("slow", { generation: later.lead.generation }), [1, 0, 0, 0]);
      expect((await matchesOf(createStore(), [slow]))[0]?.entry?.text).toBe("slow");
    });

    it("finds no expired answer, neither by its question nor by a similar one", async () => {
      const answers = createStore();
      const keys = await keysOf("expired", "question");
      const soon = Date.now() + 1_000;
      await store(answers, keys, entryOf("question", { expires_at: soon }), [1, 0, 0, 0]);
      await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(soon), patience);
      expect((await matchesOf(createStore(), [keys]))[0]?.entry).toBe(null);
      const { near } = await leadOf(begin(createStore(), await keysOf("expired", "asked"), { vector: [1, 0, 0, 0] }));
      expect(near).toEqual({ ok: true, value: [] });
      // An answer that ended a moment ago is kept for waiting requests, but must not be used.
      expect((await begin(answers, keys, { vector: [1, 0, 0, 0] })).role).toBe("leader");
    });

    it("removes forgotten candidates", async () => {
      const answers = createStore();
      await store(answers, await keysOf("forgotten", "a"), entryOf("a"), [1, 0, 0, 0]);
      await store(answers, await keysOf("forgotten", "b"), entryOf("b"), [0.8, 0.6, 0, 0]);
      const { lead, near } = await leadOf(begin(answers, await keysOf("forgotten", "c"), { vector: [1, 0, 0, 0] }));
      const [nearest] = near.ok ? near.value : [];
      expect(await answers.forget(lead, [nearest?.id ?? ""])).toEqual({ ok: true, value: undefined });
      const left = await answers.nearest(lead.keys, Float32Array.from([1, 0, 0, 0]), 3);
      expect(left.ok && left.value.map(({ entry }) => entry?.text)).toEqual(["b"]);
    });
  });
}
