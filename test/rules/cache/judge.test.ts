import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conservative } from "../../../src/cache/coefficients/conservative.ts";
import { localHash } from "../../../src/cache/coefficients/local-hash.ts";
import { featuresOf } from "../../../src/cache/guards/features.ts";
import { findDifferences } from "../../../src/cache/guards/find-differences.ts";
import { isHard } from "../../../src/cache/guards/finding.ts";
import { readText } from "../../../src/cache/guards/reading.ts";
import { Judge, type Limits } from "../../../src/cache/judge.ts";
import { refusedBy } from "../../../src/cache/judgement.ts";
import { coefficientsOf, lowestExplainedCosine, pRight } from "../../../src/cache/p-right.ts";
import { asCosine, asScore, scoreOfCosine } from "../../../src/storage/score.ts";

const near = asScore(0.99);
const limits: Limits = { minScore: asScore(0.85), maxWrong: 0.01 };
const local = "local/hash-1";
const judged = (asked: string, stored: string, score = near, by = limits, embedder = local) =>
  new Judge(asked, embedder, by).judge(stored, score);

describe("the gates, in their order", () => {
  test("the minimum score refuses first, and then no words are compared", () => {
    expect(judged("is it 5 km", "is it not 6 miles", asScore(0.8499))).toEqual({
      verdict: "below_threshold",
      findings: [],
      unexplained: { asked: [], stored: [] },
      pRight: null,
    });
  });

  test("a hard finding refuses next, and the judgement still holds the rest", () => {
    const judgement = judged("can I pay with a card", "can I pay without a card");
    expect(judgement).toMatchObject({
      verdict: "guard_refused",
      findings: [{ kind: "negation", a: [], b: ["without card"] }],
      unexplained: { asked: [], stored: [] },
    });
    expect(judgement.pRight).toBeGreaterThan(0.99);
    expect(refusedBy(judgement)).toBe("negation");
  });

  test.each([
    ["the last word, beyond those compared", `${"a b ".repeat(400)}cats`, `${"a b ".repeat(400)}dogs`],
    [
      "two words that changed places after seventy others",
      `${Array.from({ length: 70 }, (_, nth) => `shelf${"abcdefghij"[nth % 10]}${"klmnopqrst"[Math.floor(nth / 10)]}`).join(" ")} did Kelly help Jose`,
      `${Array.from({ length: 70 }, (_, nth) => `shelf${"abcdefghij"[nth % 10]}${"klmnopqrst"[Math.floor(nth / 10)]}`).join(" ")} did Jose help Kelly`,
    ],
  ])("a long text that differs in %s is not served", (_, asked, stored) => {
    expect(judged(asked, stored).verdict).not.toBe("serve");
    expect(judged(asked, asked).findings).toEqual([]);
  });

  test("the probability refuses last, and the reason is a finding or the wording", () => {
    const soft = judged("is my son covered abroad", "is my daughter covered abroad");
    expect(soft).toMatchObject({ verdict: "improbable", unexplained: { asked: ["son"], stored: ["daughter"] } });
    expect(refusedBy(soft)).toBe("opposites");
    const wording = judged("can I bring my cat", "can I bring my parrot");
    expect(wording).toMatchObject({ verdict: "improbable", findings: [] });
    expect(refusedBy(wording)).toBe("wording");
  });

  test("an answer that passes all gates is served without a reason for refusal", () => {
    const judgement = judged("How do I reset my password?", "how can i reset my password");
    expect(judgement).toMatchObject({ verdict: "serve", findings: [] });
    expect(judgement.pRight).toBeGreaterThanOrEqual(0.99);
    expect(refusedBy(judgement)).toBe(null);
    expect(refusedBy(judged("a", "a", asScore(0)))).toBe(null);
  });

  test("a hard finding is named before a soft one that comes first", () => {
    const judgement = judged("is all of order 12 paid", "is some of order 13 paid");
    expect(judgement.findings.map(({ kind }) => kind)).toContain("quantities");
    expect(refusedBy(judgement)).toBe("numbers");
  });
});

describe("the minimum score of the same question in other words", () => {
  const open: Limits = { ...limits, explainedScore: asScore(0.75) };
  const inOtherWords = ["How do I reset my password?", "how can i reset my password"] as const;

  test("is enough where every word is explained and nothing is found", () => {
    expect(judged(...inOtherWords, asScore(0.76), open)).toMatchObject({ verdict: "serve", findings: [] });
    expect(judged(...inOtherWords, asScore(0.74), open)).toMatchObject({ verdict: "below_threshold", pRight: null });
    expect(judged(...inOtherWords, asScore(0.76))).toMatchObject({ verdict: "below_threshold", pRight: null });
  });

  test.each([
    ["a word is unexplained", "can I bring my cat", "can I bring my parrot"],
    ["a finding refuses", "can I pay with a card", "can I pay without a card"],
    ["a soft finding counts", "is my son covered abroad", "is my daughter covered abroad"],
  ])("is not enough where %s, and then the pair is below the threshold", (_, asked, stored) => {
    expect(judged(asked, stored, asScore(0.84), open)).toMatchObject({ verdict: "below_threshold", pRight: null });
    expect(judged(asked, stored, asScore(0.86), open).verdict).not.toBe("below_threshold");
  });

  test("serves with no larger probability than just above the lowest cosine of the training data", () => {
    const at = (score: number) => judged(...inOtherWords, asScore(score), open).pRight;
    expect(at(0.76)).toBe(at(0.849));
    expect(at(0.99)).toBeGreaterThan(at(0.76) ?? 1);
  });
});

describe("guards and limits", () => {
  test.each([
    ["is it 5 km", "is it 6 km"],
    ["I like it", "I do not like it"],
    ["who wrote Emma", "who wrote Ulysses"],
  ])("a hard finding refuses %j for %j with any wrong budget", (asked, stored) => {
    expect(judged(asked, stored, asScore(1), { minScore: asScore(0), maxWrong: 0.5 }).verdict).toBe("guard_refused");
  });

  const pairs: [string, string][] = [
    ["how do I pay", "how can I pay"],
    ["how do I pay my rent", "how do I pay my monthly rent"],
    ["is tea good", "is tea bad"],
    ["how do I pay 5 euros", "how do I pay 5 dollars"],
    ["cómo pago", "cómo puedo pagar"],
    ["sale hoy", "sale mañana"],
  ];
  test("findings never make an answer more probable than equal words do", () => {
    const best = judged("how do I pay", "how do I pay").pRight ?? 0;
    for (const [asked, stored] of pairs.slice(1, 4)) expect(judged(asked, stored).pRight).toBeLessThan(best);
  });

  test("a higher minimum score or a smaller wrong budget never serves more", () => {
    const isServed = ([asked, stored]: [string, string], by: Limits) =>
      judged(asked, stored, asScore(0.95), by).verdict === "serve";
    const steps = [0.5, 0.1, 0.05, 0.01, 0.001, 0].flatMap((maxWrong) =>
      [0, 0.9, 0.96].map((minScore) => ({ maxWrong, minScore: asScore(minScore) })),
    );
    for (const pair of pairs) {
      for (const loose of steps) {
        for (const tight of steps) {
          if (tight.maxWrong > loose.maxWrong || tight.minScore < loose.minScore) continue;
          if (isServed(pair, tight)) expect(isServed(pair, loose)).toBe(true);
        }
      }
    }
  });

  test("a wrong budget of 0 serves nothing, not even the same text", () => {
    expect(judged("how do I pay", "how do I pay", near, { ...limits, maxWrong: 0 }).verdict).toBe("improbable");
  });
});

describe("the probability", () => {
  const same = findDifferences(readText("how do I pay"), readText("how do I pay"));

  const other = findDifferences(readText("how do I pay"), readText("how do I pay rent"));

  test.each([conservative, localHash])(
    "is 0 below the lowest cosine of the $family coefficients, if a word is unexplained",
    (coefficients) => {
      const below = featuresOf(other, asCosine(coefficients.lowestCosine - 0.001));
      const at = featuresOf(other, asCosine(coefficients.lowestCosine));
      expect(pRight(below, coefficients)).toBe(0);
      expect(pRight(at, coefficients)).toBeGreaterThan(0);
    },
  );

  test.each([conservative, localHash])(
    "of an explained pair is 0 only below its own lowest cosine, with the $family coefficients",
    (coefficients) => {
      const lowest = Math.min(lowestExplainedCosine, coefficients.lowestCosine);
      expect(pRight(featuresOf(same, asCosine(lowest - 0.001)), coefficients)).toBe(0);
      expect(pRight(featuresOf(same, asCosine(lowest)), coefficients)).toBeGreaterThan(0.5);
    },
  );

  test("a score below the lowest cosine is not served even when the operator's minimum score allows it", () => {
    const open = { minScore: asScore(0), maxWrong: 0.5 };
    const score = scoreOfCosine(asCosine(localHash.lowestCosine - 0.01));
    const asked = "how do I pay rent";
    expect(judged(asked, "how do I pay", score, open)).toMatchObject({ verdict: "improbable", pRight: 0 });
    const lowest = scoreOfCosine(asCosine(lowestExplainedCosine - 0.01));
    expect(judged(asked, asked, lowest, open)).toMatchObject({ verdict: "improbable", pRight: 0 });
  });

  test.each([
    ["local/hash-1", "local-hash"],
    ["local/hash-1/256", "local-hash"],
    ["openai/text-embedding-3-small/1536", "conservative"],
    ["somebody's/local/hash-1", "conservative"],
    ["", "conservative"],
  ])("of the embedder %j uses the coefficients of the family %s", (embedder, family) => {
    expect(coefficientsOf(embedder).family).toBe(family === "conservative" ? conservative.family : family);
  });

  test("of an unknown embedder does not depend on its cosine, because its scale is unknown", () => {
    const at = (score: number) =>
      judged("how do I pay it", "how can I pay it", asScore(score), limits, "unknown/model").pRight;
    expect(at(0.9)).toBe(at(0.999));
  });
});

// Any two of these words are different things.
const things = ["order", "parcel", "invoice", "ticket", "garden", "laptop", "passport", "kitchen"];
const names = ["Alice", "Berlin", "Toyota", "Marta", "Lisbon", "Nokia", "Pedro", "Kenya"];
const asks = ["where is", "how do I pay for", "who can see", "when will they send", "can I cancel"];
const sentence = fc
  .record({
    ask: fc.constantFrom(...asks),
    thing: fc.constantFrom(...things),
    number: fc.integer({ min: 2, max: 99_999 }),
    name: fc.constantFrom(...names),
    tail: fc.constantFrom("", "please", "in my town", "before the summer"),
  })
  .map((parts) => ({
    ...parts,
    text: `${parts.ask} the ${parts.thing} ${parts.number} of ${parts.name} ${parts.tail}`.trim(),
  }));
const loosest: Limits = { minScore: asScore(0), maxWrong: 0.5 };

describe("for any question", () => {
  test("a text compared with itself has no finding and no unmatched word", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          sentence.map(({ text }) => text),
          fc.string({ unit: "grapheme", maxLength: 300 }),
        ),
        (text) => {
          const { findings, alignment } = findDifferences(readText(text), readText(text));
          expect(findings).toEqual([]);
          expect([...alignment.left, ...alignment.right]).toEqual([]);
        },
      ),
    );
  });

  test("the hard findings do not depend on which text was stored", () => {
    const free = fc.array(
      fc.constantFrom(...things, ...names, ...asks, "not", "never", "7", "5km", "may", "no", "él", "de", "B2"),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          sentence.map(({ text }) => text),
          free.map((words) => words.join(" ")),
        ),
        free,
        (first, words) => {
          const second = words.join(" ");
          const hardKinds = (a: string, b: string) =>
            findDifferences(readText(a), readText(b))
              .findings.map(({ kind }) => kind)
              .filter(isHard);
          expect(hardKinds(second, first)).toEqual(hardKinds(first, second));
        },
      ),
    );
  });

  test("a text with another number is never served", () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 2, max: 99_999 }), ({ text, number }, other) => {
        fc.pre(number !== other);
        expect(judged(text.replace(` ${number} `, ` ${other} `), text, asScore(1), loosest).verdict).not.toBe("serve");
      }),
    );
  });

  test("a text with another name is never served", () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(...names), ({ text, name }, other) => {
        fc.pre(name !== other);
        expect(judged(text.replace(name, other), text, asScore(1), loosest).verdict).not.toBe("serve");
      }),
    );
  });

  test("a text with an added negation is never served", () => {
    fc.assert(
      fc.property(sentence, fc.nat({ max: 12 }), fc.constantFrom("not", "never"), ({ text }, at, negator) => {
        const words = text.split(" ");
        const negated = words.toSpliced(Math.min(at, words.length), 0, negator).join(" ");
        expect(judged(negated, text, asScore(1), loosest).verdict).not.toBe("serve");
        expect(judged(text, negated, asScore(1), loosest).verdict).not.toBe("serve");
      }),
    );
  });
});
