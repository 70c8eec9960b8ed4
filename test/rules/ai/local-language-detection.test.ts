import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/ai/local/detect-language.ts";
import { plainSentences } from "./plain-sentences.ts";

const sentences = Object.entries(plainSentences).flatMap(([language, all]) => all.map((text) => ({ language, text })));

describe("local language detection", () => {
  it.each([
    ["the battery died", "en"],
    ["not good", "en"],
    ["La batería murió", "es"],
    ["muy bueno", "es"],
    ["no me gusta", "es"],
    ["Das ist ein gutes Produkt", "de"],
    ["O produto é muito bom e chegou rápido", "pt"],
    ["12345", "und"],
    ["", "und"],
    ["Guten Abend", "de"],
    ["Buongiorno a tutti", "it"],
    ["Boa noite", "pt"],
    ["Der er ikke plads på bordet", "da"],
    ["Vlak do Prahy odjíždí v devět hodin.", "cs"],
    ["Trenul spre București pleacă la nouă.", "ro"],
    ["A vonat nyolckor indul, és délben érkezik.", "hu"],
  ])("detects %j as %s", (text, language) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it.each([
    ["日本語のテキスト", "ja"],
    ["東京駅はどこですか", "ja"],
    ["한국어 문장입니다", "ko"],
    ["我的包裹在哪里?", "zh"],
    ["Πού είναι το δέμα μου;", "el"],
    ["איפה החבילה שלי?", "he"],
    ["मेरा पार्सल कहाँ है?", "hi"],
    ["พัสดุของฉันอยู่ที่ไหน", "th"],
    ["Де моє замовлення? Ще не отримав.", "uk"],
    ["Поїзд до Києва відправляється о дев'ятій.", "uk"],
    ["Къде е моята поръчка?", "bg"],
    ["Где је моја пошиљка? Још није стигла.", "sr"],
    ["Где мой заказ? Я жду уже неделю.", "ru"],
    ["أين طلبي؟ لم يصل بعد", "ar"],
    ["سفارش من کجاست؟ هنوز نرسیده", "fa"],
    ["میرا پارسل کہاں ہے؟", "ur"],
    ["سلام، حال شما چطور است؟", "fa"],
    ["پدرم آمد", "fa"],
    ["Gói hàng của tôi ở đâu?", "vi"],
  ])("detects %j, in a script or with letters of its own, as %s", (text, language) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it("names the right language of at least 95% of 200 plain sentences, 40 of them short, and else none", () => {
    expect(sentences).toHaveLength(200);
    expect(sentences.filter(({ text }) => text.split(" ").length < 5).length).toBeGreaterThanOrEqual(40);
    const answers = sentences.map(({ language, text }) => ({ language, text, answer: detectLanguage(text) }));
    const missed = answers.filter(({ language, answer }) => answer.language !== language);
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(10);
    expect(missed.filter(({ answer }) => answer.language !== "und")).toEqual([]);
  });

  it("names a language with a confidence of at least 0.4, and below that none but its candidates", () => {
    for (const { text } of sentences) {
      const { language, confidence } = detectLanguage(text);
      expect(confidence >= 0.4, text).toBe(language !== "und");
    }
    const open = detectLanguage("excelente");
    expect(open.language).toBe("und");
    expect(open.alternatives[0]?.language).toBe("pt");
  });

  it("never answers with a language of another script", () => {
    const cyrillic = new Set(["ru", "uk", "bg", "be", "sr", "mk"]);
    for (const { language, text } of sentences) {
      const { language: answer, alternatives } = detectLanguage(text);
      for (const each of [answer, ...alternatives.map((alternative) => alternative.language)]) {
        if (each !== "und") expect(cyrillic.has(each), `${text} ${each}`).toBe(language === "ru");
      }
    }
  });

  it.each([
    "https://example.com/es/productos",
    "ana.garcia@example.com",
    "TSpaTXZ3BvhdhpACSta9o0Ab6cjLzMk19s0fYSJq4VM4rho0AE0zug0kasBMgbG68j47",
    "550e8400-e29b-41d4-a716-446655440000",
    "/usr/local/bin/node",
    "xkcd qwrtz bnmpl",
    "★★★★★ 5/5",
  ])("finds no language in %j", (text) => {
    expect(detectLanguage(text).language).toBe("und");
  });

  it("gives confidences that sum to at most 1, the highest first, and higher ones to more words", () => {
    for (const { text } of sentences) {
      const { language, confidence, alternatives } = detectLanguage(text);
      const all = [...(language === "und" ? [] : [confidence]), ...alternatives.map((each) => each.confidence)];
      expect(all.reduce((total, each) => total + each, 0)).toBeLessThanOrEqual(1);
      expect(all).toEqual(all.toSorted((a, b) => b - a));
    }
    expect(detectLanguage("the battery died at once").confidence).toBeGreaterThan(
      detectLanguage("the battery").confidence,
    );
  });
});
