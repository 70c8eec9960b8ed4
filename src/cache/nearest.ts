// Shows the semantic layer's candidates for a question without serving any: each with its score and the decision about it.
import { type Cosine, cosineOfScore } from "../storage/score.ts";
import type { Candidate } from "./candidates.ts";
import type { Verdict } from "./judgement.ts";

export interface NearEntry extends Candidate {
  cosine: Cosine;
  /** `nearer_served`: this entry is good enough, but a nearer entry is served. */
  decision: "served" | "nearer_served" | "answer_gone" | Exclude<Verdict, "serve">;
}

/** `candidates` are in their order, best first. */
export function decideNearest(candidates: readonly Candidate[]): NearEntry[] {
  const first = candidates.findIndex(({ judgement }) => judgement?.verdict === "serve");
  return candidates.map((candidate, index) => ({
    ...candidate,
    cosine: cosineOfScore(candidate.score),
    decision: decisionOf(candidate, index === first),
  }));
}

function decisionOf({ judgement }: Candidate, isFirst: boolean): NearEntry["decision"] {
  if (judgement === null) return "answer_gone";
  if (judgement.verdict !== "serve") return judgement.verdict;
  return isFirst ? "served" : "nearer_served";
}
