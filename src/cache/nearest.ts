// Shows the semantic layer's candidates for a question without serving any: each with its score and the decision about it.
import { ignoreProviderCall } from "../ai/model-call.ts";
import { ok, type Result } from "../kernel/result.ts";
import { type Cosine, cosineOfScore } from "../storage/score.ts";
import { type Candidate, type CandidatePorts, findCandidates, type SimilarSearch } from "./candidates.ts";
import type { Verdict } from "./judgement.ts";

export interface NearEntry extends Candidate {
  cosine: Cosine;
  /** `nearer_served`: this entry is good enough, but a nearer entry is served. */
  decision: "served" | "nearer_served" | "answer_gone" | Exclude<Verdict, "serve">;
}

export async function findNearest(
  search: SimilarSearch,
  topK: number,
  ports: CandidatePorts,
  signal: AbortSignal,
): Promise<Result<NearEntry[], "too_long" | "embedding_failed" | "store_failed">> {
  const { found } = await findCandidates(search, topK, true, ports, signal, ignoreProviderCall);
  if (!found.ok) return found;
  const first = found.value.findIndex(({ judgement }) => judgement?.verdict === "serve");
  return ok(
    found.value.map((candidate, index) => ({
      ...candidate,
      cosine: cosineOfScore(candidate.score),
      decision: decisionOf(candidate, index === first),
    })),
  );
}

function decisionOf({ judgement }: Candidate, isFirst: boolean): NearEntry["decision"] {
  if (judgement === null) return "answer_gone";
  if (judgement.verdict !== "serve") return judgement.verdict;
  return isFirst ? "served" : "nearer_served";
}
