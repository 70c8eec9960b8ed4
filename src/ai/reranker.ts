// The port to a reranker: a model that reads two texts together (a cross-encoder) and says how near they are.
import { fail, ok, type Result } from "../kernel/result.ts";
import type { OnProviderCall } from "./model-call.ts";
import type { ModelError } from "./model-error.ts";

export interface RerankRequest {
  query: string;
  /** At least one. */
  documents: readonly string[];
  onProviderCall: OnProviderCall;
}

export interface Reranker {
  /** `provider/model`. Scores of different ids are never compared. */
  readonly id: string;
  /**
   * The score of each document, in their order; more is nearer. Its scale is the model's: 0 to 1, or any number. Aborting `signal`
   * ends the call with `aborted`.
   */
  rerank(request: RerankRequest, signal: AbortSignal): Promise<Result<number[], ModelError>>;
}

/** The scores in the order of the documents, which an answer may have in any order; an error unless each document has one. */
export function scoresInOrder(
  service: string,
  scored: readonly { index: number; score: number }[] | undefined,
  count: number,
): Result<number[], ModelError> {
  const byIndex = new Map(scored?.map(({ index, score }) => [index, score]));
  const scores = Array.from({ length: count }, (_, index) => byIndex.get(index));
  return scores.every((score) => score !== undefined)
    ? ok(scores)
    : fail({ reason: "malformed", message: `${service} did not answer a score for each text` });
}
