// What every embedding model promises; each model runs these tests.
import { describe, expect, it } from "vitest";
import type { EmbeddingModel } from "../../../src/ai/embedding-model.ts";
import type { ModelCall } from "../../../src/ai/model-call.ts";

export type Breakdown = "error" | "empty";

interface Twin {
  model: EmbeddingModel;
  /** From now on the provider answers an error, or an answer without anything in it; null where no provider is asked. */
  breaks: ((how: Breakdown) => void) | null;
}

/** The provider's vector has the model's dimension and any length. */
export function embeddingModelContract(name: string, provider: string, createTwin: () => Twin): void {
  const embed = async (model: EmbeddingModel, text: string, signal = new AbortController().signal) => {
    const calls: ModelCall[] = [];
    return { answer: await model.embed({ text, onProviderCall: (call) => calls.push(call) }, signal), calls };
  };

  describe(`${name} as an embedding model`, () => {
    it("returns vectors of its dimension and of length 1, equal for equal texts", async () => {
      const { model } = createTwin();
      const { answer: one } = await embed(model, "Good morning");
      const { answer: again } = await embed(model, "Good morning");
      if (!one.ok || !again.ok) throw new Error("no vector");
      expect(one.value).toHaveLength(model.dimension);
      expect(Math.hypot(...one.value)).toBeCloseTo(1, 5);
      expect(again.value).toEqual(one.value);
    });

    it("has an id that differs when its vectors differ", () => {
      expect(createTwin().model.id).toMatch(new RegExp(`^${provider}/.+`));
    });

    it.each(["error", "empty"] as const)(
      "reports every call to its provider once, also one that failed: %s",
      async (how) => {
        const { model, breaks } = createTwin();
        const reported = breaks ? [{ provider, error: null }] : [];
        expect((await embed(model, "x")).calls).toMatchObject(reported);
        breaks?.(how);
        const { answer, calls } = await embed(model, "x");
        expect(answer.ok).toBe(breaks === null);
        expect(calls).toMatchObject(answer.ok ? [] : [{ provider, error: answer.error.reason }]);
      },
    );

    it("ends with `aborted` when it was aborted before it began", async () => {
      const { answer } = await embed(createTwin().model, "x", AbortSignal.abort());
      expect(answer).toMatchObject({ ok: false, error: { reason: "aborted" } });
    });
  });
}
