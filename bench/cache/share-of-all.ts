// What would happen if the wrong budget were the share of all answers that are served, and not the highest probability of each: a gate
// that is chosen on some kinds of questions, and met by a kind that it has not seen. Each file is such a kind.
import { isWithin } from "../../src/cache/zones/wrong-share.ts";
import { crossValidated, fitModel, probabilityOf } from "./fit-model.ts";
import type { ScoredPair } from "./scored-pairs.ts";

interface Served {
  right: number;
  wrong: number;
}

/** For each budget: what such a gate serves of the kinds that it was chosen on, and of those that were left out. */
export function byShareOfAll(scored: readonly ScoredPair[], budgets: readonly number[]) {
  const files = [...new Set(scored.map(({ file }) => file))];
  const seen = judgedBy(scored, crossValidated(scored));
  const unseen = files.map((file) => {
    const others = scored.filter((pair) => pair.file !== file);
    const model = fitModel(others);
    const left = scored.filter((pair) => pair.file === file);
    return {
      others: judgedBy(others, crossValidated(others)),
      left: judgedBy(
        left,
        left.map((pair) => probabilityOf(model, pair)),
      ),
    };
  });
  return budgets.map((budget) => {
    const known = servedFrom(seen, gateFor(seen, budget));
    const strange = unseen.map(({ others, left }) => servedFrom(left, gateFor(others, budget)));
    return { budget, "of known kinds": shown([known]), "of kinds left out": shown(strange) };
  });
}

interface Judged {
  isRight: boolean;
  p: number;
}

/** The likeliest first. */
const judgedBy = (pairs: readonly ScoredPair[], probabilities: readonly number[]): Judged[] =>
  pairs
    .map(({ isRight }, index) => ({ isRight, p: probabilities[index] ?? 0 }))
    .filter(({ p }) => p > 0)
    .sort((a, b) => b.p - a.p);

/** The lowest probability from which on the share of wrong ones is proven, with 95% confidence, to be within the budget. */
function gateFor(judged: readonly Judged[], budget: number): number {
  let [wrong, gate] = [0, Number.POSITIVE_INFINITY];
  for (const [index, { isRight, p }] of judged.entries()) {
    if (!isRight) wrong++;
    const isLastOfP = judged[index + 1]?.p !== p;
    if (isLastOfP && isWithin(budget, wrong, index + 1)) gate = p;
  }
  return gate;
}

function servedFrom(judged: readonly Judged[], gate: number): Served {
  const served = judged.filter(({ p }) => p >= gate);
  const right = served.filter(({ isRight }) => isRight).length;
  return { right, wrong: served.length - right };
}

function shown(parts: readonly Served[]): string {
  const [right, wrong] = [
    parts.reduce((sum, each) => sum + each.right, 0),
    parts.reduce((sum, each) => sum + each.wrong, 0),
  ];
  return `${right} right, ${wrong} wrong (${((100 * wrong) / Math.max(1, right + wrong)).toFixed(1)}%)`;
}
