// Shows the semantic layer's candidates for a question without serving any: each with its score and the decision about it.
import { type Cosine, cosineOfScore } from "../storage/score.ts";
import type { Candidate } from "./candidates.ts";
import { likeliestRefused } from "./find-similar.ts";
import type { Verdict } from "./judgement.ts";

export interface NearEntry extends Candidate {
  cosine: Cosine;
  /** Good enough, but: `nearer_served`: a nearer entry is served; `not_considered`: a task does not look so far. */
  decision: "served" | "nearer_served" | "not_considered" | "answer_gone" | Exclude<Verdict, "serve">;
}

interface DecidedBy {
  /** The lowest P(right) that labels allow to serve; null for none. */
  lowestLearned: number | null;
  /** Whether a reranker is asked. */
  isReranked: boolean;
}

/** `candidates` are those that a task would compare, in their order, best first; `others` come behind them. */
export function decideNearest(
  candidates: readonly Candidate[],
  others: readonly Candidate[],
  { lowestLearned, isReranked }: DecidedBy,
): NearEntry[] {
  const gated = candidates.find(({ judgement }) => judgement?.verdict === "serve");
  const likeliest = gated ? null : likeliestRefused(candidates, isReranked);
  const isLearned = lowestLearned !== null && (likeliest?.judgement?.pRight ?? 0) >= lowestLearned;
  const served = gated ?? (isLearned ? likeliest : null);
  return [...candidates, ...others].map((candidate, index) => ({
    ...candidate,
    cosine: cosineOfScore(candidate.score),
    decision: candidate === served ? "served" : refusalOf(candidate, index < candidates.length),
  }));
}

function refusalOf({ judgement }: Candidate, isCompared: boolean): Exclude<NearEntry["decision"], "served"> {
  if (judgement === null) return "answer_gone";
  if (judgement.verdict !== "serve") return judgement.verdict;
  return isCompared ? "nearer_served" : "not_considered";
}
