// Shows the semantic layer's candidates for a question without serving any: each with its score and the decision about it.
import { type Cosine, cosineOfScore } from "../storage/score.ts";
import type { Candidate } from "./candidates.ts";
import { likeliestRefused } from "./find-similar.ts";
import type { Verdict } from "./judgement.ts";

export interface NearEntry extends Candidate {
  cosine: Cosine;
  /** `nearer_served`: this entry is good enough, but a nearer entry is served. */
  decision: "served" | "nearer_served" | "answer_gone" | Exclude<Verdict, "serve">;
}

interface DecidedBy {
  /** The lowest P(right) that labels allow to serve; null for none. */
  lowestLearned: number | null;
  /** Whether a reranker is asked. */
  isReranked: boolean;
}

/** `candidates` are in their order, best first. */
export function decideNearest(candidates: readonly Candidate[], { lowestLearned, isReranked }: DecidedBy): NearEntry[] {
  const gated = candidates.find(({ judgement }) => judgement?.verdict === "serve");
  const likeliest = gated ? null : likeliestRefused(candidates, isReranked);
  const isLearned = lowestLearned !== null && (likeliest?.judgement?.pRight ?? 0) >= lowestLearned;
  const served = gated ?? (isLearned ? likeliest : null);
  return candidates.map((candidate) => ({
    ...candidate,
    cosine: cosineOfScore(candidate.score),
    decision: decisionOf(candidate, candidate === served),
  }));
}

function decisionOf({ judgement }: Candidate, isServed: boolean): NearEntry["decision"] {
  if (judgement === null) return "answer_gone";
  if (isServed) return "served";
  return judgement.verdict === "serve" ? "nearer_served" : judgement.verdict;
}
