// The contract of what changes stored answers. It runs for each adapter, together with its store.
import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerEditor, RemovedAnswers } from "../../../src/cache/answer-editor.ts";
import type { AnswerStore } from "../../../src/cache/answer-store.ts";
import type { QuestionKeys } from "../../../src/cache/partition.ts";
import type { Result } from "../../../src/kernel/result.ts";
import { entryOf, keysOf, matchesOf, store } from "./answer-store.contract.ts";

const east = [1, 0, 0, 0];
const north = [0, 1, 0, 0];
const removed = (count: number, takenOver = 0): Result<RemovedAnswers, never> => ({
  ok: true,
  value: { removed: count, takenOver, searchedAll: true },
});

export function answerEditorContract(
  name: string,
  createStores: () => { answers: AnswerStore; editor: AnswerEditor },
): void {
  describe(`${name} as an editor of answers`, () => {
    let answers: AnswerStore;
    let editor: AnswerEditor;
    beforeAll(() => {
      ({ answers, editor } = createStores());
    });
    const newTenant = () => `tenant-${crypto.randomUUID()}`;
    const textsOf = async (...keys: QuestionKeys[]) =>
      (await matchesOf(answers, keys)).map(({ entry }) => entry?.text ?? null);
    /** How many stored questions a search near this vector finds. */
    const near = async (keys: QuestionKeys, vector: number[]) => {
      const found = await answers.nearest(keys, Float32Array.from(vector), 10);
      if (!found.ok) throw new Error(found.error.message);
      return found.value.length;
    };

    it("deletes an answer with its vector and the exact entries that took it over, and no other", async () => {
      const tenant = newTenant();
      const [one, similar, two, other] = await Promise.all([
        keysOf(tenant, "one"),
        keysOf(tenant, "one, in other words"),
        keysOf(tenant, "two"),
        keysOf(newTenant(), "one"),
      ]);
      const answer = entryOf("one", { task_id: `task of ${tenant}` });
      await store(answers, one, answer, east);
      await store(answers, similar, { ...answer, taken_over: true, score: 0.9 }, null);
      await store(answers, two, entryOf("two"), north);
      await store(answers, other, entryOf("one"), east);
      expect(await editor.remove(tenant, [one.exact])).toEqual(removed(1, 1));
      expect(await textsOf(one, similar, two, other)).toEqual([null, null, "two", "one"]);
      expect([await near(one, east), await near(other, east)]).toEqual([1, 1]);
      expect(await editor.remove(tenant, [one.exact])).toEqual(removed(0));
    });

    it("deletes an exact entry that took an answer over, and leaves the answer", async () => {
      const tenant = newTenant();
      const [one, similar] = await Promise.all([keysOf(tenant, "one"), keysOf(tenant, "one, in other words")]);
      await store(answers, one, entryOf("one"), east);
      await store(answers, similar, entryOf("one", { taken_over: true, score: 0.9 }), null);
      expect(await editor.remove(tenant, [similar.exact])).toEqual(removed(1));
      expect(await textsOf(one, similar)).toEqual(["one", null]);
      expect(await near(one, east)).toBe(1);
    });

    it("gives answers another time to live, longer or shorter, and leaves their vectors", async () => {
      const tenant = newTenant();
      const [one, absent] = await Promise.all([keysOf(tenant, "one"), keysOf(tenant, "absent")]);
      await store(answers, one, entryOf("one"), east);
      expect(await near(one, east)).toBe(1);
      for (const seconds of [7200, 1200]) {
        const before = Date.now();
        expect(await editor.expire(tenant, [one.exact, absent.exact], seconds)).toEqual({ ok: true, value: 1 });
        const [match] = await matchesOf(answers, [one]);
        const end = match?.entry?.expires_at ?? 0;
        expect(end).toBeGreaterThanOrEqual(before + seconds * 1000);
        expect(end).toBeLessThanOrEqual(Date.now() + seconds * 1000);
        expect(await near(one, east)).toBe(1);
      }
    });

    it("gives a cleared answer no new time to live", async () => {
      const tenant = newTenant();
      const one = await keysOf(tenant, "one");
      await store(answers, one, entryOf("one"), east);
      await answers.clear(tenant, ["sentiment"]);
      expect(await editor.expire(tenant, [one.exact], 7200)).toEqual({ ok: true, value: 0 });
      expect(await textsOf(one)).toEqual([null]);
    });
  });
}
