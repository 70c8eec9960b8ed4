// Constructs the semantic cache over the stores and models of this deployment, and makes the question for a task.
import { waitUntil } from "cloudflare:workers";
import type { LanguageModel } from "../ai/language-model.ts";
import { answerComparison } from "../cache/answer-comparison.ts";
import type { Question } from "../cache/cache-types.ts";
import { lowestExplainedCosine, rerankedCoefficientsOf } from "../cache/p-right.ts";
import { rerankBy } from "../cache/rerank.ts";
import { SemanticCache } from "../cache/semantic-cache.ts";
import { verifierOf } from "../cache/verifier.ts";
import { parseWrongBudget, type WrongBudget } from "../cache/wrong-budget.ts";
import { ZoneLearning } from "../cache/zones/zone-learning.ts";
import { type CacheZonesObject, ZoneLedger } from "../cache/zones/zone-ledger.ts";
import type { Config } from "../config/config.ts";
import { scoreOfCosine } from "../storage/score.ts";
import type { TaskType } from "../task-types/task-type.ts";
import { findTaskType } from "../task-types/task-types.ts";
import { exactAgreement, sameAnswer } from "../tasks/same-answer.ts";
import type { TaskPayload } from "../tasks/task.ts";
import { logCacheEvent } from "./answers.ts";
import type { Models } from "./models.ts";
import type { Stores } from "./storage.ts";

/** The services are made anew when the isolate retires as a worker, but what it has read holds. */
let zoneLedger: ZoneLedger | undefined;

export function createCache(
  env: Env,
  config: Config,
  { store, answers, embeddingModel, verifierModel, reranker }: Pick<Stores, "store" | "answers"> & Models,
): SemanticCache {
  const coefficients = reranker && rerankedCoefficientsOf(embeddingModel.id, reranker.id);
  const reranking =
    reranker && coefficients && rerankBy({ reranker, coefficients, now: Date.now, onEvent: logCacheEvent });
  const scoredBy = reranking ? `${embeddingModel.id} ${coefficients.reranker}` : embeddingModel.id;
  const verifier = verifierOf({
    model: verifierModel,
    store,
    timeoutMs: config.CACHE_VERIFIER_TIMEOUT_MS,
    ttlSeconds: config.CACHE_TTL_SECONDS,
  });
  return new SemanticCache({
    answers,
    embedder: embeddingModel,
    settings: {
      minScore: config.CACHE_THRESHOLD,
      explainedScore: config.isThresholdGiven ? config.CACHE_THRESHOLD : scoreOfCosine(lowestExplainedCosine),
      maxWrongOf: wrongBudgetOf(config),
      mode: config.CACHE_MODE,
      ttlSeconds: config.CACHE_TTL_SECONDS,
      maxAnswerBytes: config.CACHE_MAX_ANSWER_BYTES,
    },
    now: Date.now,
    random: Math.random,
    defer: waitUntil,
    sameAnswer: ({ own, taskType }, a, b) => sameAnswer(own ?? findTaskType(taskType), a, b),
    onEvent: logCacheEvent,
    reranking,
    verifier: config.CACHE_VERIFIER ? verifier : null,
    learning: config.CACHE_LEARNING === "on" ? createLearning(env, config, verifierModel, scoredBy) : null,
  });
}

export const createCacheLabels =
  (env: Env) =>
  (tenant: string): CacheZonesObject =>
    env.CACHE_ZONES.getByName(tenant);

function createLearning(env: Env, config: Config, verifierModel: LanguageModel, scoredBy: string): ZoneLearning {
  zoneLedger ??= new ZoneLedger({
    objectOf: createCacheLabels(env),
    now: Date.now,
    defer: waitUntil,
  });
  const asksModel = config.CACHE_VERIFIER ? answerComparison(verifierModel, config.CACHE_VERIFIER_TIMEOUT_MS) : null;
  return new ZoneLearning({
    ledger: zoneLedger,
    scoredBy,
    compareFor: ({ own, taskType }) => {
      const type = own ?? findTaskType(taskType);
      if (type?.agree) return async (_, stored, output) => exactAgreement(type, stored.output, output);
      // Answers in free text are seldom equal and often the same: comparing their words would label only the right ones.
      return asksModel && (({ text }, stored, output, onCall) => asksModel(text, stored.output, output, onCall));
    },
    audits: { share: config.CACHE_AUDIT, usdADay: config.CACHE_AUDIT_USD },
    random: Math.random,
  });
}

/** The question to the cache for a task that this model would answer. */
export function questionOf(payload: TaskPayload, tenant: string, own: TaskType | null, modelId: string): Question {
  const type = own ?? findTaskType(payload.task_type);
  return {
    tenant,
    taskType: type?.name ?? payload.task_type,
    version: type?.version ?? 0,
    model: payload.model ? `${modelId} as ${payload.model}` : modelId,
    temperature: payload.temperature,
    maxTokens: payload.max_tokens,
    options: payload.options,
    language: payload.language,
    text: payload.text,
    minScore: payload.cache_threshold,
    ...(own && { own }),
  };
}

/** The text is valid, because the settings have been parsed. */
function wrongBudgetOf({ CACHE_MAX_WRONG: text }: Config): WrongBudget {
  const budget = parseWrongBudget(text);
  if (!budget.ok) throw new Error(budget.error);
  return budget.value;
}
