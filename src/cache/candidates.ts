// The candidates for a question: stored questions near it, each with its answer and the judgement of the gates. Best first.
import type { EmbeddingModel } from "../ai/embedding-model.ts";
import type { OnProviderCall } from "../ai/model-call.ts";
import { fail, type Result } from "../kernel/result.ts";
import { findTaskType } from "../task-types/task-types.ts";
import type { NearMatch } from "./answer-store.ts";
import type { CacheEvent } from "./cache-event.ts";
import type { Question } from "./cache-types.ts";
import type { Finding } from "./guards/finding.ts";
import type { Limits } from "./judge.ts";
import type { Judgement } from "./judgement.ts";
import type { RerankedPair } from "./p-right.ts";
import type { Reranking } from "./rerank.ts";

export interface Candidate extends NearMatch {
  /** Null when there is no entry. */
  judgement: Judgement | null;
  /** The reranker's score; null when it was not asked. */
  rerankScore: number | null;
}

export type NotEmbedded = "too_long" | "embedding_failed";

interface EmbedPorts {
  embedder: EmbeddingModel;
  onEvent: (event: CacheEvent) => void;
}

/** UTF-16 units. Longer texts only match equal ones, because the similarity of long texts says little about details. */
const longestCompared = 4_000;

export async function embedQuestion(
  text: string,
  { embedder, onEvent }: EmbedPorts,
  signal: AbortSignal,
  onProviderCall: OnProviderCall,
): Promise<Result<Float32Array, NotEmbedded>> {
  if (text.length > longestCompared) return fail("too_long");
  const embedded = await embedder.embed({ text, onProviderCall }, signal);
  if (embedded.ok) return embedded;
  onEvent({ event: "embedding_failed", error: embedded.error });
  return fail("embedding_failed");
}

interface JudgePorts {
  embedderId: string;
  limits: Limits;
  /** Null when no reranker is configured, or none was fitted. */
  reranking: Reranking | null;
  signal: AbortSignal;
  onProviderCall: OnProviderCall;
}

export async function judgeMatches(
  question: Question,
  matches: readonly NearMatch[],
  { embedderId, limits, reranking, signal, onProviderCall }: JudgePorts,
): Promise<Candidate[]> {
  if (matches.length === 0) return [];
  // Loaded on first use, so that the guards' word lists do not slow the Worker's start.
  const { Judge } = await import("./judge.ts");
  const judge = new Judge(question.text, embedderId, limits);
  const judged = (match: NearMatch, reranked: RerankedPair | null): Candidate => {
    const rerankScore = reranked?.score ?? null;
    const judgement = match.entry && judge.judge(match.entry.text, match.score, reranked);
    const isRefused = judgement !== null && judgement.verdict !== "serve" && judgement.verdict !== "improbable";
    if (judgement === null || isRefused || copiesOnlyAsked(question, match))
      return { ...match, judgement, rerankScore };
    return { ...match, rerankScore, judgement: { ...judgement, verdict: "guard_refused", findings: [strangeSpan] } };
  };
  const candidates = matches.map((match) => judged(match, null));
  if (!reranking || candidates.some(({ judgement }) => judgement?.verdict === "serve")) return candidates;
  const doubtful = candidates.filter(({ judgement }) => judgement?.verdict === "improbable" && judgement.pRight !== 0);
  const texts = doubtful.flatMap(({ entry }) => entry?.text ?? []);
  const scores = texts.length > 0 ? await reranking.ask(question.text, texts, signal, onProviderCall) : null;
  if (!scores) return candidates;
  return candidates.map((candidate) => {
    const score = scores[doubtful.indexOf(candidate)];
    return score === undefined ? candidate : judged(candidate, { score, coefficients: reranking.coefficients });
  });
}

/** The answer contains a span that the text does not have. */
const strangeSpan: Finding = { kind: "span", a: [], b: [] };

function copiesOnlyAsked({ own, taskType, text, options }: Question, { entry }: NearMatch): boolean {
  const type = own ?? findTaskType(taskType);
  if (!type?.holds || entry === null) return true;
  const { data } = type.output.safeParse(entry.output);
  return data === undefined || type.holds(data, text, entry.text, options);
}
