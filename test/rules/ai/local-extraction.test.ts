import { describe, expect, it } from "vitest";
import { extractEntities } from "../../../src/ai/local/entities.ts";
import { extractKeywords } from "../../../src/ai/local/keywords.ts";
import { summarize } from "../../../src/ai/local/summarize.ts";
import { sentencesOf } from "../../../src/language/sentences.ts";

const english =
  "Renewable energy is growing fast. Solar panels and wind turbines now supply a third of the electricity. " +
  "The cost of solar panels has fallen by 90 percent. Critics say that renewable energy needs storage. My cat likes tuna.";
const spanish =
  "El cambio climático amenaza a las ciudades costeras. Las ciudades costeras deben invertir en defensas contra el mar. " +
  "El nivel del mar subirá un metro. Los expertos piden reducir las emisiones. El Sr. Pérez comió paella.";

describe("local entities", () => {
  it.each([
    ["We met Tim Cook in San Francisco.", "Tim Cook", "person"],
    ["We met Tim Cook in San Francisco.", "San Francisco", "location"],
    ["She works for Acme Corp in Boston.", "Acme Corp", "organization"],
    ["It happened on March 3, 2024.", "March 3, 2024", "date"],
    ["Let us meet at 5pm.", "5pm", "time"],
    ["It cost $3.5 million in total.", "$3.5 million", "money"],
    ["Sales rose 12.5% last year.", "12.5%", "percentage"],
    ["Write to ana@example.com now.", "ana@example.com", "email"],
    ["See https://example.com/a?b=1.", "https://example.com/a?b=1", "url"],
    ["Call +1 415 555 0199 today.", "+1 415 555 0199", "phone"],
    ["El presidente Pedro Sánchez habló ayer.", "Pedro Sánchez", "person"],
    ["Viajamos a Madrid en tren.", "Madrid", "location"],
    ["Trabaja en la Universidad de Buenos Aires.", "Universidad de Buenos Aires", "organization"],
    ["Ocurrió el 3 de marzo de 2024.", "3 de marzo de 2024", "date"],
    ["Pagó 3,5 millones de euros por la casa.", "3,5 millones de euros", "money"],
    ["Trabaja para Telefónica S.A. desde 2010.", "Telefónica S.A.", "organization"],
  ])("finds in %j the entity %j as %s", (text, mention, type) => {
    expect(extractEntities(text).entities).toContainEqual(expect.objectContaining({ text: mention, type }));
  });

  it("finds no name in a word that has a capital only because it begins a sentence", () => {
    expect(extractEntities("Yesterday it rained. The dog slept. Ayer llovió mucho.").entities).toEqual([]);
  });

  it("lists a repeated mention once", () => {
    expect(extractEntities("I saw Paris. You saw Paris.").entities).toHaveLength(1);
  });
});

describe("local keywords", () => {
  it.each([
    [english, ["Renewable energy", "Solar panels"]],
    [spanish, ["ciudades costeras", "mar"]],
  ])("puts the most frequent terms first", (text, expected) => {
    const found = extractKeywords(text, { max_keywords: 2 }).keywords.map(({ keyword }) => keyword);
    expect(found).toEqual(expected);
  });

  it.each([
    [
      "de",
      "Das Hotel war sauber, aber der Kellner war nicht sehr freundlich und das Essen war kalt.",
      ["Hotel", "Kellner"],
      ["war", "und", "nicht", "das"],
    ],
    [
      "fr",
      "La chambre était propre mais le petit déjeuner était froid et nous avons attendu une heure.",
      ["chambre", "propre"],
      ["était", "et", "nous", "mais"],
    ],
    [
      "it",
      "La camera era pulita ma la colazione era fredda e non ci hanno dato il caffè.",
      ["camera", "colazione"],
      ["era", "la", "non", "ma"],
    ],
    ["pt", "O quarto estava limpo mas o almoço não estava bom.", ["quarto", "almoço"], ["estava", "mas", "não"]],
    [
      "nl",
      "De kamer was schoon, maar het ontbijt was niet warm.",
      ["kamer", "ontbijt"],
      ["was", "maar", "niet", "het"],
    ],
    ["ru", "Номер был чистым, но завтрак был холодным и мы долго ждали.", ["завтрак"], ["был", "но", "и", "мы"]],
    ["zh", "房间很干净，但是早餐不好吃，服务员的态度也很差。", ["房间", "早餐", "态度"], ["很", "也", "的", "但是"]],
    ["ja", "部屋はとても清潔でしたが、朝食は冷たかったです。", ["部屋", "朝食"], ["は", "とても", "です"]],
    ["th", "ห้องสะอาดมากและอาหารเช้าอร่อย", ["สะอาด"], ["และ", "มาก"]],
  ])("are words of the subject and no words of grammar in a text in %s", (language, text, some, none) => {
    const found = extractKeywords(text, { max_keywords: 20 });
    const words = found.keywords.map(({ keyword }) => keyword);
    expect(found.language).toBe(language);
    expect(words).toEqual(expect.arrayContaining(some));
    for (const word of none) expect(words).not.toContain(word);
  });

  it("join words without spaces where the language writes none", () => {
    const text = "智能手机电池坏了。智能手机电池很贵。";
    const words = extractKeywords(text, { max_keywords: 5 }).keywords.map(({ keyword }) => keyword);
    expect(words).toContain("智能手机");
    expect(words.filter((word) => /\s/.test(word))).toEqual([]);
  });

  it("are found in 100,000 characters without spaces", () => {
    expect(
      extractKeywords("房间很干净，早餐也很好吃。".repeat(7_700), { max_keywords: 5 }).keywords.length,
    ).toBeGreaterThan(1);
  });

  it("finds none among stop words", () => {
    expect(extractKeywords("it is what it is", { max_keywords: 5 }).keywords).toEqual([]);
  });
});

describe("local summaries", () => {
  it.each([english, spanish])("quote whole sentences in their order and at most max_sentences of them", (text) => {
    const { summary, key_points } = summarize(text, { max_sentences: 2 });
    const all = sentencesOf(text).map((sentence) => sentence.text);
    const quoted = sentencesOf(summary).map((sentence) => sentence.text);
    expect(quoted).toHaveLength(2);
    expect(quoted.map((sentence) => all.indexOf(sentence))).toEqual(
      quoted.map((sentence) => all.indexOf(sentence)).toSorted((a, b) => a - b),
    );
    expect(all).toEqual(expect.arrayContaining(key_points));
    expect(summary).not.toMatch(/tuna|paella/);
  });
});

describe("splitting into sentences", () => {
  it.each([
    ["Dr. Smith left. He slept.", ["Dr. Smith left.", "He slept."]],
    ["J. K. Rowling writes. Yes!", ["J. K. Rowling writes.", "Yes!"]],
    ["El Sr. Pérez vino. ¿Y tú? Bien…", ["El Sr. Pérez vino.", "¿Y tú?", "Bien…"]],
    ["Version 2.5 is out", ["Version 2.5 is out"]],
    ["Title\n\nBody text.", ["Title", "Body text."]],
    ["一つ。二つ。", ["一つ。", "二つ。"]],
    ["   ", []],
  ])("splits %j into %j", (text, expected) => {
    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(expected);
  });
});
