// What every embedding model promises, run over each of them.
import { describe, expect, it } from "vitest";
import type { EmbeddingModel } from "../../../src/ai/embedding-model.ts";

/** The provider's vector has the model's dimension and any length. */
export function embeddingModelContract(name: string, createModel: () => EmbeddingModel): void {
  describe(`${name} as an embedding model`, () => {
    const { signal } = new AbortController();

    it("gives vectors of its dimension and of length one, the same for the same text", async () => {
      const model = createModel();
      const [one, again] = [await model.embed("Good morning", signal), await model.embed("Good morning", signal)];
      if (!one.ok || !again.ok) throw new Error("no vector");
      expect(one.value).toHaveLength(model.dimension);
      expect(Math.hypot(...one.value)).toBeCloseTo(1, 5);
      expect(again.value).toEqual(one.value);
    });

    it("names itself and what tells its vectors from another's", () => {
      expect(createModel().id).toMatch(new RegExp(`^${name}/.+`));
    });

    it("ends with `aborted` when it was called off before it began", async () => {
      const answer = await createModel().embed("x", AbortSignal.abort());
      expect(answer).toMatchObject({ ok: false, error: { reason: "aborted" } });
    });
  });
}
