// Asks the reranker about stored questions that only the probability gate refuses. Its score is one more feature of P(right), so it opens
// no other gate. A failure, a timeout or an open circuit breaker leaves the decision as it was.
import { CircuitBreaker } from "../ai/circuit-breaker.ts";
import type { OnProviderCall } from "../ai/model-call.ts";
import type { ModelError } from "../ai/model-error.ts";
import type { Reranker } from "../ai/reranker.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import type { CacheEvent } from "./cache-event.ts";
import type { RerankedCoefficients } from "./coefficients/coefficients.ts";
import { rerankedCoefficientsOf } from "./p-right.ts";

/** The score of each stored question, in their order; null when there are none. Never rejects. */
type Rerank = (
  asked: string,
  stored: readonly string[],
  signal: AbortSignal,
  onProviderCall: OnProviderCall,
) => Promise<readonly number[] | null>;

/** A reranker, and what its scores count. */
export interface Reranking {
  ask: Rerank;
  coefficients: RerankedCoefficients;
}

interface RerankOptions {
  reranker: Reranker;
  coefficients: RerankedCoefficients;
  now: () => number;
  onEvent: (event: CacheEvent) => void;
}

export function rerankBy({ reranker, coefficients, now, onEvent }: RerankOptions): Reranking {
  const breaker = new CircuitBreaker();
  const ask: Rerank = async (query, documents, signal, onProviderCall) => {
    if (!breaker.mayCall(now())) return null;
    const answered = await reranker.rerank({ query, documents, onProviderCall }, signal);
    const scores = answered.ok ? onScale(answered.value, coefficients) : answered;
    if (scores.ok || scores.error.reason !== "aborted") breaker.record(scores.ok, now());
    if (scores.ok) return scores.value;
    onEvent({ event: "reranking_failed", error: scores.error });
    return null;
  };
  return { ask, coefficients };
}

/** Another model behind the same name may have another scale, on which every score would be certain. */
function onScale(scores: number[], { reranker, isProbability }: RerankedCoefficients): Result<number[], ModelError> {
  if (!isProbability || scores.every((score) => score >= 0 && score <= 1)) return ok(scores);
  const message = `a score of ${reranker} is not from 0 to 1, as those were that P(right) was fitted with`;
  return fail({ reason: "malformed", message });
}

/** Says that the scores of the configured reranker do not count, and what to do; null when they do, or when there is none. */
export function unfittedReranker(embedder: { id: string }, reranker: { id: string } | null): string | null {
  if (reranker === null || rerankedCoefficientsOf(embedder.id, reranker.id)) return null;
  return `RERANKER_MODEL: P(right) was not fitted with ${reranker.id} and the embedder ${embedder.id}, so the reranker is not asked. Run \`npm run fit:cache\` with --embedder, --reranker and --pairs, and deploy; or set RERANKER_MODEL to nothing.`;
}
