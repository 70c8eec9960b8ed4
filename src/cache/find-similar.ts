// The semantic layer: chooses an answer of a question so similar that it may be served for this one. A failure of any part is a
// miss with its reason. A vector whose answer has expired is a miss too and is removed, so the next search does not find it.
import type { OnProviderCall } from "../ai/model-call.ts";
import { cosineOfScore, type Score } from "../storage/score.ts";
import type { NearMatch } from "./answer-store.ts";
import type { CacheEntry } from "./cache-entry.ts";
import type { CacheExplanation, HitReason, Question } from "./cache-types.ts";
import { type Candidate, judgeMatches } from "./candidates.ts";
import { type Judgement, refusedBy } from "./judgement.ts";
import type { Reranking } from "./rerank.ts";
import type { Comparable } from "./zones/zone-learning.ts";

export interface SimilarFound {
  /** The answer to serve, or null for a miss. */
  hit: { entry: CacheEntry; score: Score; pRight: number | null; reason: HitReason } | null;
  /** Score of the best match, even when it has no answer any more. */
  bestScore: Score | null;
  reason: CacheExplanation["reason"];
  /** The judgement of the best candidate that has an answer. */
  judgement: Judgement | null;
  /** On a miss, the likeliest candidate that only the probability gate refuses. */
  nearMiss: Comparable | null;
}

/** Decides about a candidate that only the probability gate refuses. Never rejects. */
export type Verify = (
  asked: string,
  entry: CacheEntry,
  signal: AbortSignal,
  onProviderCall: OnProviderCall,
) => Promise<boolean>;

interface Search {
  question: Question;
  embedderId: string;
  minScore: Score;
  /** Lower than `minScore`, or equal: what a question in other words must reach. */
  explainedScore: Score;
  maxWrong: number;
  /** The lowest P(right) that labels allow to serve; null for none below the probability gate. */
  lowestLearned: number | null;
  /** Null when no reranker is configured, or none was fitted. */
  reranking: Reranking | null;
  /** Null when no verifier is configured. */
  verify: Verify | null;
  /** Gets the ids of the matches that have no answer any more. */
  forget: (ids: readonly string[]) => void;
}

/** `matches` are in their order, best first. */
export async function findSimilar(
  matches: readonly NearMatch[],
  search: Search,
  signal: AbortSignal,
  onProviderCall: OnProviderCall,
): Promise<SimilarFound> {
  const { question, embedderId, reranking, verify } = search;
  const bestScore = matches[0]?.score ?? null;
  const miss = (
    reason: CacheExplanation["reason"],
    judgement: Judgement | null = null,
    nearMiss: Comparable | null = null,
  ): SimilarFound => ({ hit: null, bestScore, reason, judgement, nearMiss });
  const considered = matches.filter(({ score }) => score >= search.explainedScore);
  if (considered.length === 0) return miss(bestScore === null ? "no_candidate" : "below_threshold");
  const ports = { embedderId, limits: search, reranking, signal, onProviderCall };
  const candidates = await judgeMatches(question, considered, ports);
  const served = candidates.find(({ judgement }) => judgement?.verdict === "serve");
  const gone = candidates.slice(0, served ? candidates.indexOf(served) : undefined).filter(({ entry }) => !entry);
  if (gone.length > 0) search.forget(gone.map(({ id }) => id));
  if (served) return hit(served, served.rerankScore === null ? "similar_question" : "reranked");

  const likeliest = likeliestRefused(candidates, reranking !== null);
  const probability = likeliest?.judgement?.pRight ?? 0;
  if (likeliest && search.lowestLearned !== null && probability >= search.lowestLearned) {
    return hit(likeliest, "learned_zone");
  }
  const doubtful = candidates.find(({ judgement }) => judgement?.verdict === "improbable");
  if (doubtful?.entry && verify && (await verify(question.text, doubtful.entry, signal, onProviderCall))) {
    return hit(doubtful, "verified");
  }
  const judgement = candidates.find(({ entry }) => entry)?.judgement ?? null;
  const nearMiss = likeliest?.entry ? { entry: likeliest.entry, pRight: probability } : null;
  return judgement && judgement.verdict !== "serve"
    ? miss(judgement.verdict, judgement, nearMiss)
    : miss("answer_gone");

  function hit({ entry, score, judgement }: Candidate, reason: HitReason): SimilarFound {
    const pRight = judgement?.pRight ?? null;
    return { hit: entry && { entry, score, pRight, reason }, bestScore, reason, judgement, nearMiss: null };
  }
}

/**
 * Of the candidates that only the probability gate refuses, the one most likely right; with equal ones, the nearest. With a reranker, only
 * those that it scored: what labels say of one P(right) says nothing of the other.
 */
export function likeliestRefused<T extends Pick<Candidate, "judgement" | "rerankScore">>(
  candidates: readonly T[],
  isReranked: boolean,
): T | null {
  let likeliest: T | null = null;
  for (const candidate of candidates) {
    if (candidate.judgement?.verdict !== "improbable" || (isReranked && candidate.rerankScore === null)) continue;
    if ((candidate.judgement.pRight ?? 0) > (likeliest?.judgement?.pRight ?? 0)) likeliest = candidate;
  }
  return likeliest;
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
