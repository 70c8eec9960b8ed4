import { describe, expect, it } from "vitest";
import { analyzeSentiment } from "../../../src/ai/local/sentiment.ts";

describe("local sentiment", () => {
  it.each([
    ["I love this phone, it works great", "positive"],
    ["This is the worst service I have ever had", "negative"],
    ["This is not good", "negative"],
    ["This is not bad at all", "positive"],
    ["I had no problems with the delivery", "positive"],
    ["It doesn't work", "negative"],
    ["I would not recommend this place", "negative"],
    ["Highly recommended 👍", "positive"],
    ["The meeting is at three", "neutral"],
    ["", "neutral"],
    ["Me encanta este producto, funciona de maravilla", "positive"],
    ["No me gusta nada, es muy malo", "negative"],
    ["No está mal", "positive"],
    ["No tuve ningún problema con el envío", "positive"],
    ["No lo recomiendo", "negative"],
    ["La película es aburridísima y el final es terrible", "negative"],
    ["El servicio fue lento y la comida estaba fría", "negative"],
    ["Nunca volveré a comprar aquí", "negative"],
    ["La reunión es a las tres", "neutral"],
  ])("labels %j as %s", (text, label) => {
    expect(analyzeSentiment(text).label).toBe(label);
  });

  it.each([
    ["This is extremely good", "This is good"],
    ["GOOD! The food is GREAT!", "Good. The food is great."],
    ["Este hotel es muy bueno", "Este hotel es bueno"],
    ["El servicio es excelente", "El servicio es correcto"],
  ])("scores %j above %j", (stronger, weaker) => {
    expect(analyzeSentiment(stronger).score).toBeGreaterThan(analyzeSentiment(weaker).score);
  });

  it.each([
    ["The food was good but the service was terrible", -1],
    ["The service was terrible but the food was good", 1],
    ["La comida era buena pero el servicio fue pésimo", -1],
  ])("weighs the clause after the contrast more in %j", (text, sign) => {
    expect(Math.sign(analyzeSentiment(text).score)).toBe(sign);
  });

  it("labels a text with equal praise and blame as mixed", () => {
    expect(analyzeSentiment("I love the camera. I hate the battery.").label).toBe("mixed");
  });
});
