// A table of pairs: whether the gates serve the answer to one text for the other, in both orders. The score is high, so that only
// the guards can refuse.
import { expect, test } from "vitest";
import { Judge } from "../../../../src/cache/judge.ts";
import { asScore } from "../../../../src/storage/score.ts";

const score = asScore(0.97);
const limits = { minScore: asScore(0.85), maxWrong: 0.01 };

const decide = (stored: string, asked: string) => {
  const { verdict, findings, unexplained } = new Judge(asked, "local/hash-1", limits).judge(stored, score);
  return { served: verdict === "serve", findings, unexplained };
};

type Pairs = readonly (readonly [string, string])[];

/** Each answers the other. */
export function serves(pairs: Pairs): void {
  test.each(pairs)("%j answers %j", (first, second) => {
    for (const decision of [decide(first, second), decide(second, first)]) {
      expect(decision).toMatchObject({ served: true });
    }
  });
}

/** Neither answers the other. */
export function refuses(pairs: Pairs): void {
  test.each(pairs)("%j does not answer %j", (first, second) => {
    for (const decision of [decide(first, second), decide(second, first)]) {
      expect(decision).toMatchObject({ served: false });
    }
  });
}
