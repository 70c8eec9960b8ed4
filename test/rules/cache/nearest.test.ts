import { expect, test } from "vitest";
import type { Candidate } from "../../../src/cache/candidates.ts";
import type { Verdict } from "../../../src/cache/judgement.ts";
import { decideNearest } from "../../../src/cache/nearest.ts";
import { asScore } from "../../../src/storage/score.ts";

const gates = { lowestLearned: null, isReranked: false };

function candidate(verdict: Verdict, pRight = 0.5): Candidate {
  const judgement = { verdict, findings: [], unexplained: { asked: [], stored: [] }, pRight };
  return { id: "x", score: asScore(0.9), endsAt: 0, entry: null, judgement, rerankScore: null };
}
const decisions = (...given: Parameters<typeof decideNearest>) =>
  decideNearest(...given).map(({ decision }) => decision);

test("an entry that a task does not compare is never said to be served", () => {
  const compared = [candidate("guard_refused"), candidate("improbable"), candidate("below_threshold")];
  expect(decisions(compared, [candidate("serve"), candidate("improbable")], gates)).toEqual([
    "guard_refused",
    "improbable",
    "below_threshold",
    "not_considered",
    "improbable",
  ]);
});

test("of the entries that are good enough, the nearest is served", () => {
  const compared = [candidate("improbable"), candidate("serve"), candidate("serve")];
  expect(decisions(compared, [candidate("serve")], gates)).toEqual([
    "improbable",
    "served",
    "nearer_served",
    "not_considered",
  ]);
});

test("what labels have opened serves the likeliest that a task compares, and none behind it", () => {
  const compared = [candidate("improbable", 0.4), candidate("improbable", 0.7), candidate("improbable", 0.6)];
  const learned = { lowestLearned: 0.5, isReranked: false };
  const expected = ["improbable", "served", "improbable", "improbable"];
  expect(decisions(compared, [candidate("improbable", 0.9)], learned)).toEqual(expected);
});
