// The semantic layer: finds an answer of a question so similar that it may be served for this one. A failure of any part is a
// miss with its reason. A vector whose answer has expired is a miss too and is removed, so the next search does not find it.
import type { OnProviderCall } from "../ai/model-call.ts";
import { cosineOfScore, type Score } from "../storage/score.ts";
import type { CacheEntry } from "./cache-entry.ts";
import type { CacheExplanation } from "./cache-types.ts";
import { type Candidate, type CandidatePorts, findCandidates, type SimilarSearch } from "./candidates.ts";
import { type Judgement, refusedBy } from "./judgement.ts";

const topK = 3;

export interface SimilarFound {
  /** The answer to serve, or null for a miss. */
  hit: { entry: CacheEntry; score: Score; pRight: number | null; reason: "similar_question" | "verified" } | null;
  vector: Float32Array | null;
  bestScore: Score | null;
  reason: CacheExplanation["reason"];
  /** The judgement of the best candidate that has an answer. */
  judgement: Judgement | null;
}

/** Decides about a candidate that only the probability gate refuses. Never rejects. */
export type Verify = (
  asked: string,
  entry: CacheEntry,
  signal: AbortSignal,
  onProviderCall: OnProviderCall,
) => Promise<boolean>;

interface SimilarPorts extends CandidatePorts {
  defer: (work: Promise<unknown>) => void;
  /** Null when no verifier is configured. */
  verify: Verify | null;
}

export async function findSimilar(
  search: SimilarSearch,
  ports: SimilarPorts,
  signal: AbortSignal,
  onProviderCall: OnProviderCall,
): Promise<SimilarFound> {
  const { vector, bestScore, found } = await findCandidates(search, topK, false, ports, signal, onProviderCall);
  const miss = (reason: CacheExplanation["reason"], judgement: Judgement | null = null): SimilarFound => ({
    hit: null,
    vector,
    bestScore,
    reason,
    judgement,
  });
  if (!found.ok) return miss(found.error);
  if (found.value.length === 0) return miss(bestScore === null ? "no_candidate" : "below_threshold");
  const served = found.value.find(({ judgement }) => judgement?.verdict === "serve");
  const gone = found.value.slice(0, served ? found.value.indexOf(served) : undefined).filter(({ entry }) => !entry);
  if (gone.length > 0) ports.defer(removeVectors(gone));
  if (served) return hit(served, "similar_question");

  const doubtful = found.value.find(({ judgement }) => judgement?.verdict === "improbable");
  if (doubtful?.entry && ports.verify && (await ports.verify(search.text, doubtful.entry, signal, onProviderCall))) {
    return hit(doubtful, "verified");
  }
  const judgement = found.value.find(({ entry }) => entry)?.judgement ?? null;
  return judgement && judgement.verdict !== "serve" ? miss(judgement.verdict, judgement) : miss("answer_gone");

  function hit({ entry, score, judgement }: Candidate, reason: "similar_question" | "verified"): SimilarFound {
    const pRight = judgement?.pRight ?? null;
    return { hit: entry && { entry, score, pRight, reason }, vector, bestScore, reason, judgement };
  }

  async function removeVectors(candidates: readonly Candidate[]): Promise<void> {
    const removed = await ports.index.remove(
      search.namespace,
      candidates.map(({ id }) => id),
    );
    ports.onEvent(removed.ok ? { event: "vector_repaired" } : { event: "index_failed", error: removed.error });
  }
}

/** The explanation of a freshly computed answer. */
export function explainMiss({ bestScore, reason, judgement }: SimilarFound): CacheExplanation {
  return {
    layer: "none",
    score: bestScore,
    cosine: bestScore === null ? null : cosineOfScore(bestScore),
    matched_task_id: null,
    age_ms: null,
    guard: judgement && refusedBy(judgement),
    p_right: judgement?.pRight ?? null,
    shadow: null,
    reason,
  };
}
