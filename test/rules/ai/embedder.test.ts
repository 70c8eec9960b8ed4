import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedText, LocalEmbeddingModel } from "../../../src/ai/local/embedder.ts";
import { ignoreProviderCall } from "../../../src/ai/model-call.ts";
import { expectWithinCpuMs } from "../cpu-time.ts";

/** The score that the cache uses: (1 + cosine) / 2. */
function score(a: string, b: string): number {
  const left = embedText(a);
  const right = embedText(b);
  let cosine = 0;
  for (let at = 0; at < left.length; at++) cosine += (left[at] ?? 0) * (right[at] ?? 0);
  return (1 + cosine) / 2;
}

const near: readonly (readonly [string, string])[] = [
  ["How do I reset my password?", "How can I reset my password?"],
  ["How do I reset my password?", "how to reset my pasword"],
  ["Where is my order?", "Where are my orders?"],
  ["The delivery was late and the box was damaged", "The box was damaged and the delivery was late"],
  ["What is the capital of France?", "what's the capital of france"],
  ["I want to return this item", "I would like to return these items"],
  ["The battery does not last long", "The battery doesn't last very long"],
  ["Summarize the quarterly report", "Summarise the quarterly reports"],
  ["I can't log in to my account", "I cannot log into my account"],
  ["Me encanta este producto, funciona de maravilla", "Me encanta este producto: funciona a las mil maravillas"],
  ["¿Dónde está mi pedido?", "donde esta mi pedido"],
  ["¿Cómo puedo cancelar mi suscripción?", "¿Cómo cancelo mi suscripción?"],
  ["¿Cuánto cuesta el envío a México?", "Cuánto cuestan los envíos a México"],
  ["Quiero devolver este artículo", "Quisiera devolver estos artículos"],
  ["El servicio al cliente fue excelente", "Fue excelente el servicio al cliente"],
  ["La aplicación se cierra sola al abrirla", "La aplicacion se cierra sola cuando la abro"],
];

const unrelated: readonly (readonly [string, string])[] = [
  ["How do I reset my password?", "How do I cancel my order?"],
  ["How do I reset my password?", "What is the weather like today?"],
  ["What is the capital of France?", "What is the population of Germany?"],
  ["What is the capital of France?", "What is the capital of Spain?"],
  ["The food was cold", "The phone is fast"],
  ["How are you?", "How old is the universe?"],
  ["I want a refund", "I want a raise"],
  ["Summarize this article", "Translate this book"],
  ["Order 12345 has not arrived", "Invoice 99881 was paid twice"],
  ["Me encanta este producto", "¿Dónde está mi pedido?"],
  ["¿Cómo puedo cancelar mi suscripción?", "¿Cómo puedo cambiar mi contraseña?"],
  ["El hotel estaba sucio", "El vuelo salió puntual"],
  ["¿Qué hora es?", "¿Qué día es hoy?"],
  ["La película fue aburrida", "La comida fue excelente"],
  ["¿Cuánto cuesta el envío?", "¿Quién ganó el partido de ayer?"],
];

describe("the local embedder", () => {
  it.each(near)("finds %j near %j", (a, b) => {
    expect(score(a, b)).toBeGreaterThanOrEqual(0.85);
  });

  it.each(unrelated)("keeps %j away from %j", (a, b) => {
    expect(score(a, b)).toBeLessThan(0.85);
  });

  it("distinguishes a sentence from the same words in other roles, a little", () => {
    expect(score("man bites dog", "dog bites man")).toBeLessThan(0.99);
  });

  it("returns a finite vector of length 1 for any text, the same every time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const vector = embedText(text);
        expect(vector).toHaveLength(1536);
        expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
        expect(embedText(text)).toEqual(vector);
      }),
      { numRuns: 200 },
    );
  });

  it("distinguishes texts without words", () => {
    expect(score("???", "!!!")).toBeLessThan(0.85);
  });

  it("embeds 100,000 characters of different words within a fifth of a second", async () => {
    const text = Array.from({ length: 20_000 }, (_, index) => (index * 7919).toString(36))
      .join(" ")
      .slice(0, 100_000);
    embedText(text);
    await expectWithinCpuMs(200, () => embedText(text));
  });

  it("returns an error for an aborted call", async () => {
    const result = await new LocalEmbeddingModel().embed(
      { text: "hello", onProviderCall: ignoreProviderCall },
      AbortSignal.abort(),
    );
    expect(result).toMatchObject({ ok: false, error: { reason: "aborted" } });
  });
});
