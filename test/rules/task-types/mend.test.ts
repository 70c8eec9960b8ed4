// What models write in another coat than the schema wants is mended by the task type; what is not certain is left, so the model is asked
// again.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mendedFields } from "../../../src/ai/mended-fields.ts";
import { firstSentences } from "../../../src/language/sentences.ts";
import { languageTag, sideLanguageTag } from "../../../src/task-types/language-tag.ts";
import { moderationCategories } from "../../../src/task-types/moderation.ts";
import { spanOf } from "../../../src/task-types/span-of.ts";
import type { TaskType } from "../../../src/task-types/task-type.ts";
import { findTaskType } from "../../../src/task-types/task-types.ts";
import { expectWithinCpuMs } from "../cpu-time.ts";

/** The output that is made of what a model said; null when it does not fit, and the model is asked again. */
function outputOf(name: string, said: unknown, given: Record<string, unknown> = {}): unknown {
  const taskType = findTaskType(name) as TaskType;
  const options = taskType.options.parse(given);
  const { data } = taskType.output.safeParse(taskType.mend?.(said, options) ?? said);
  return data !== undefined && (taskType.fits?.(data, options) ?? true) ? data : null;
}

const labels = ["Praise", "Complaint (urgent)", "other"];
const whole = { label: "positive", score: 0.5, confidence: 0.9, language: "en" };
const categories = Object.fromEntries(moderationCategories.map((category) => [category, 0]));
const context = "La garantía dura\n  cinco años. El precio es “5 €”\nal mes. Ana's cafe\u0301 is in the US.";
const qa = (answer: unknown, evidence: unknown = null) => ({ answer, evidence, confidence: 0.9 });
const of = (answer: unknown, text = context) => ({ answer, given: { context: text } });

describe("sentiment", () => {
  it.each<[string, object, object | null]>([
    ["a capital letter", { label: "Positive" }, {}],
    ["a final stop", { label: "POSITIVE." }, {}],
    ["stars and quotes", { label: ' **"positive"** ' }, {}],
    ["numbers as text", { score: "0.5", confidence: " 0,9 " }, {}],
    ["percentages", { score: 50, confidence: 90 }, {}],
    ["percentages as text", { score: "50%", confidence: "90 %" }, {}],
    ["a negative percentage", { score: -80 }, { score: -0.8 }],
    ["a small percentage that says so", { confidence: "4%" }, { confidence: 0.04 }],
    ["a language's name", { language: "English" }, {}],
    ["a language told in a sentence", { language: "The language of this text is English, I think." }, {}],
    ["a language in Spanish", { language: "Español" }, { language: "es" }],
    ["a language in capitals", { language: "EN_us" }, { language: "en-US" }],
    ["no language", { language: null }, { language: "und" }],
    ["a number of another scale", { confidence: 4 }, null],
    ["a number above 100", { confidence: 950 }, null],
    ["a word for a number", { confidence: "high" }, null],
    ["another label", { label: "glad" }, null],
  ])("with %s", (_, change, expected) => {
    expect(outputOf("sentiment", { ...whole, ...change })).toEqual(expected && { ...whole, ...expected });
  });
});

describe("classification", () => {
  it.each<[string, object, object | null]>([
    ["other letters", { label: "praise", confidence: 1, scores: [] }, { label: "Praise", scores: [] }],
    ["a final stop", { label: "complaint (urgent).", confidence: 1, scores: [] }, { label: "Complaint (urgent)" }],
    ["no scores", { label: "Praise", confidence: 0.8 }, { scores: [{ label: "Praise", score: 0.8 }] }],
    [
      "percentages, of which one is 1",
      { label: "other", confidence: 95, scores: ["other", "praise"].map((label, n) => ({ label, score: [95, 1][n] })) },
      {
        confidence: 0.95,
        scores: [
          { label: "other", score: 0.95 },
          { label: "Praise", score: 0.01 },
        ],
      },
    ],
    [
      "a score of no label",
      {
        label: "other",
        confidence: 1,
        scores: [
          { label: "OTHER", score: 1 },
          { label: "none", score: 0 },
        ],
      },
      { scores: [{ label: "other", score: 1 }] },
    ],
    ["a label of its own", { label: "anger", confidence: 1, scores: [] }, null],
    ["scores of no label", { label: "other", confidence: 1, scores: [{ label: "none", score: 0 }] }, null],
  ])("with %s", (_, said, expected) => {
    const output = outputOf("classification", said, { labels });
    if (expected === null) expect(output).toBe(null);
    else expect(output).toMatchObject(expected);
  });

  it("chooses no label where two would do", () => {
    const given = { labels: ["yes", "yes."] };
    expect(outputOf("classification", { label: "YES", confidence: 1, scores: [] }, given)).toBe(null);
    expect(outputOf("classification", { label: "yes.", confidence: 1, scores: [] }, given)).toMatchObject({
      label: "yes.",
    });
  });
});

describe("entities", () => {
  const entity = (text: unknown, type: unknown, confidence: unknown = 0.9) => ({ text, type, confidence });
  it.each<[string, unknown, unknown]>([
    ["types in capitals", [entity("Ana", "PERSON")], [entity("Ana", "person")]],
    [
      "other names of types",
      [entity("ONU", "ORG"), entity("Lima", "GPE")],
      [entity("ONU", "organization"), entity("Lima", "location")],
    ],
    [
      "a type that is none",
      [entity("Ana", "person"), entity("Golf", "vehicle")],
      [entity("Ana", "person"), entity("Golf", "other")],
    ],
    ["a bad entry", [entity("Ana", "person"), entity("", "person"), null, "x"], [entity("Ana", "person")]],
    ["percentages", [entity("Ana", "person", 90)], [entity("Ana", "person")]],
    ["null", null, []],
    ["bad entries alone", [entity("", "person")], null],
  ])("with %s", (_, list, expected) => {
    const output = outputOf("entities", { entities: list, language: "en" });
    expect(output).toEqual(expected && { entities: expected, language: "en" });
  });
});

describe("keywords and summaries", () => {
  it("have at most as many keywords as wanted, the best of them", () => {
    const list = Array.from({ length: 40 }, (_, n) => ({ keyword: `k${n}`, score: n === 30 ? 0.9 : 0.5 }));
    expect(outputOf("keywords", { keywords: list, language: "en" }, { max_keywords: 3 })).toMatchObject({
      keywords: [{ keyword: "k30" }, { keyword: "k0" }, { keyword: "k1" }],
    });
    const few = {
      keywords: [
        { keyword: "a", score: 0.1 },
        { keyword: "b", score: 1 },
      ],
      language: "en",
    };
    expect(outputOf("keywords", few, { max_keywords: 2 })).toEqual(few);
  });

  it.each([
    [1, "One. Two. Three.", "One."],
    [2, "¿Uno? ¡Dos! Tres.", "¿Uno? ¡Dos!"],
    [
      2,
      "Dr. Smith met Mr. B. Jones in No. 5. They spoke. They left.",
      "Dr. Smith met Mr. B. Jones in No. 5. They spoke.",
    ],
    [
      1,
      "It grew by 3.5 % to approx. five units, e.g. here. It fell.",
      "It grew by 3.5 % to approx. five units, e.g. here.",
    ],
    [1, "The firm grew\nby five. It fell.", "The firm grew\nby five."],
    [2, "第一。第二。第三。", "第一。第二。"],
    [3, "One. Two.", "One. Two."],
  ])("have at most %i sentences: %j", (max, summary, expected) => {
    expect(
      outputOf("summarization", { summary, key_points: [], language: "en" }, { max_sentences: max }),
    ).toMatchObject({
      summary: expected,
    });
  });

  it("are cut in a short time", async () => {
    await expectWithinCpuMs(2000, () => {
      for (const text of [".".repeat(100_000), "a. ".repeat(30_000), "A. ".repeat(30_000)]) firstSentences(text, 20);
    });
  });
});

describe("an answer to a question", () => {
  it.each<[string, ReturnType<typeof of>, unknown]>([
    ["as it stands there", of("cinco años"), "cinco años"],
    ["over a line break", of("La garantía dura cinco años"), "La garantía dura\n  cinco años"],
    ["with straight quotes", of('El precio es "5 €" al mes'), "El precio es “5 €”\nal mes"],
    ["in quotes of its own", of("'cinco años'"), "cinco años"],
    ["with a final stop", of("5 €."), "5 €"],
    ["with a capital", of("Cinco años"), "cinco años"],
    ["in another normal form", of("café"), "cafe\u0301"],
    ["with a typographic apostrophe", of("Ana’s café"), "Ana's cafe\u0301"],
    ["of another letter", of("cafe"), null],
    ["of half a word", of("Garant"), null],
    ["that is not there", of("seis años"), null],
    ["of signs that patterns use", of("A (B) [C]", "see a (b)\n[c]*"), "a (b)\n[c]"],
  ])("%s is the span of the context", (_, { answer, given }, expected) => {
    const output = outputOf("question_answering", qa(answer), given);
    // "cafe" is in the context as it stands, before its mark, as ever.
    if (answer === "cafe") expect(output).toMatchObject({ answer: "cafe" });
    else expect(output).toEqual(expected === null ? null : qa(expected));
  });

  it.each(["null", "None", "N/A.", "", null])("%j is none, as is evidence that is not given", (answer) => {
    expect(outputOf("question_answering", { answer, confidence: 0.5 }, { context: "No price." })).toEqual({
      answer: null,
      evidence: null,
      confidence: 0.5,
    });
  });

  it("null is a word where the context has it, and an answer that is missing is none", () => {
    const given = { context: "The value is null." };
    expect(outputOf("question_answering", qa("null"), given)).toMatchObject({ answer: "null" });
    expect(outputOf("question_answering", { evidence: null, confidence: 1 }, given)).toBe(null);
    expect(spanOf("us", "We must go.")).toBe("us");
    expect(spanOf("US", "We must go.")).toBe(null);
  });
});

describe("other task types", () => {
  it("mend moderation's words and shares", () => {
    const said = { ...categories, "Self-Harm": "90%", self_harm: undefined };
    const { self_harm: _, ...rest } = said;
    expect(outputOf("moderation", { flagged: "True", categories: rest, language: "English" })).toEqual({
      flagged: true,
      categories: { ...categories, self_harm: 0.9 },
      language: "en",
    });
    expect(outputOf("moderation", { flagged: true, categories: { ...categories, hate: 8 }, language: "en" })).toBe(
      null,
    );
  });

  it("mend a general analysis", () => {
    const entities = [{ text: "Ana", type: "PERSON" }, { text: 5 }];
    const said = { summary: "S.", sentiment: { label: "Mixed.", score: "-40%" }, keywords: ["a", "", 5], entities };
    expect(outputOf("general_analysis", { ...said, language: "en" })).toEqual({
      summary: "S.",
      sentiment: { label: "mixed", score: -0.4 },
      keywords: ["a"],
      entities: [{ text: "Ana", type: "person" }],
      language: "en",
    });
  });

  it("mend a detected language, but do not make one up", () => {
    const alternatives = [
      { language: "French", confidence: 20 },
      { language: "Klingonese or so", confidence: "x" },
    ];
    expect(outputOf("language_detection", { language: "Spanish.", confidence: "98%", alternatives })).toEqual({
      language: "es",
      confidence: 0.98,
      alternatives: [{ language: "fr", confidence: 0.2 }],
    });
    const unknown = "The words of this text are of no tongue that I would know";
    expect(outputOf("language_detection", { language: unknown, confidence: 1, alternatives: [] })).toBe(null);
    expect(sideLanguageTag(unknown)).toBe("und");
    expect(languageTag("x".repeat(100_000))).toHaveLength(100_000);
  });
});

describe("a good answer", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const confidence = share;
  const language = fc.constantFrom("en", "es", "pt-BR", "zh-Hant", "und", "yue");
  const text = fc.string({ minLength: 1 });
  const type = fc.constantFrom("person", "other");
  const label = fc.constantFrom(...labels);
  it.each<[string, fc.Arbitrary<unknown>, Record<string, unknown>]>([
    ["sentiment", fc.record({ label: fc.constantFrom("positive", "mixed"), score: share, confidence, language }), {}],
    [
      "classification",
      fc.record({ label, confidence, scores: fc.array(fc.record({ label, score: share })) }),
      { labels },
    ],
    ["entities", fc.record({ entities: fc.array(fc.record({ text, type, confidence })), language }), {}],
    [
      "keywords",
      fc.record({ keywords: fc.array(fc.record({ keyword: text, score: share }), { maxLength: 10 }), language }),
      {},
    ],
    [
      "language_detection",
      fc.record({ language, confidence, alternatives: fc.array(fc.record({ language, confidence })) }),
      {},
    ],
    [
      "question_answering",
      fc.record({ answer: fc.constantFrom(null, "US", "cinco"), evidence: fc.constant(null), confidence }),
      { context },
    ],
  ])("of %s is never changed", (name, answers, given) => {
    fc.assert(
      fc.property(answers, (answer) => {
        expect(outputOf(name, answer, given)).toEqual(answer);
      }),
    );
  });

  it("has no mended fields; another has their names, and no values", () => {
    expect(mendedFields(whole, whole)).toEqual([]);
    expect(mendedFields({ ...whole, more: 1 }, whole)).toEqual([]);
    const said = { label: "X", scores: [{ score: "1" }, { score: 0 }], list: [1, 2, 3] };
    expect(mendedFields(said, { label: "x", scores: [{ score: 1 }, { score: 0 }], list: [1], nothing: null })).toEqual([
      "label",
      "scores.score",
      "list (2 of 3 left out)",
      "nothing",
    ]);
  });
});
