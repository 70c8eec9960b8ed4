import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../../src/ai/local/answer-question.ts";
import { classify } from "../../../src/ai/local/classify.ts";

describe("local classification", () => {
  it.each([
    ["I was charged twice on my card this month", ["billing", "shipping", "technical support"], "billing"],
    [
      "The app crashes when I open it after the update",
      ["billing", "shipping", "technical support"],
      "technical support",
    ],
    ["The team won the match with a goal in the last minute", ["politics", "sports", "business"], "sports"],
    ["I hate it", ["positive", "negative"], "negative"],
    ["El paquete llegó tarde y roto", ["facturación", "envíos", "soporte técnico"], "envíos"],
    ["El equipo ganó el partido con un gol", ["política", "deportes", "economía"], "deportes"],
    ["El parlamento aprobó la ley del gobierno", ["política", "deportes", "economía"], "política"],
    ["Me encanta", ["positivo", "negativo", "neutro"], "positivo"],
    ["We saw a giraffe and a zebra", ["zebras", "lions"], "zebras"],
  ])("labels %j, given %j, as %s", (text, labels, expected) => {
    expect(classify(text, { labels }).label).toBe(expected);
  });

  it("gives every label a low score when there is no evidence for any", () => {
    expect(classify("qwerty", { labels: ["a1", "b2", "c3", "d4"] }).confidence).toBeLessThan(0.4);
  });
});

describe("local answers", () => {
  const english =
    "Marie Curie was born in Warsaw on 7 November 1867. She won the Nobel Prize in 1903. " +
    "Radium is a chemical element. The laboratory cost $3 million.";
  const spanish =
    "La empresa fue fundada por Amancio Ortega en La Coruña. El envío cuesta 5 euros. El plazo de devolución es de treinta días.";

  it.each([
    ["Where was Marie Curie born?", english, "Warsaw"],
    ["When was Marie Curie born?", english, "7 November 1867"],
    ["Who was born in Warsaw?", english, "Marie Curie"],
    ["What is radium?", english, "a chemical element"],
    ["How much did the laboratory cost?", english, "$3 million"],
    ["¿Quién fundó la empresa?", spanish, "Amancio Ortega"],
    ["¿Cuánto cuesta el envío?", spanish, "5 euros"],
    ["¿Cuál es el plazo de devolución?", spanish, "de treinta días"],
  ])("answers %j", (question, context, expected) => {
    const { answer, evidence } = answerQuestion(question, { context });
    expect(answer).toBe(expected);
    expect(context).toContain(evidence);
  });

  it.each([
    [`${english} Where was Marie Curie born?`, "Warsaw"],
    [`¿Cuánto cuesta el envío? ${spanish}`, "5 euros"],
    ["Where was Marie Curie born?", null],
    ["Marie Curie was born in Warsaw.", null],
  ])("answers %j from the sentences beside the question", (text, expected) => {
    expect(answerQuestion(text, {}).answer).toBe(expected);
  });

  it.each([
    ["What is the price of bread in Tokyo?", english],
    ["¿Dónde está la luna?", spanish],
    ["???", english],
  ])("gives no answer to %j when the context holds none", (question, context) => {
    expect(answerQuestion(question, { context }).answer).toBeNull();
  });
});
