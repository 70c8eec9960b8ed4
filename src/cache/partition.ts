// A partition holds the questions that may share answers. It is a hash of everything but the text, so questions that differ in
// any of that never share an exact key or a namespace of the vector index. Only the text is ever embedded.

import { canonicalJson } from "../kernel/canonical-json.ts";
import { textHash } from "../kernel/text-hash.ts";
import type { Question } from "./cache-types.ts";
import { normalise } from "./normalise.ts";

interface EmbedderIdentity {
  readonly id: string;
  readonly dimension: number;
}

export interface QuestionKeys {
  /** Hash of everything but the text. */
  partition: string;
  /** Id of the question's vector: hash of partition and normalised text. */
  id: string;
  /** Key of the exact entry. */
  exact: string;
  tenant: string;
  taskType: string;
}

// An isolate sees a few partitions often; long identities (options with a context) rarely repeat and are not kept.
const MAX_KEPT_HASHES = 500;
const MAX_KEPT_LENGTH = 2_000;
const hashByIdentity = new Map<string, string>();

async function partitionOf(question: Question, embedder: EmbedderIdentity): Promise<string> {
  const { tenant, taskType, version, model, temperature, maxTokens, options, language } = question;
  const identity = canonicalJson([
    tenant,
    taskType,
    version,
    model,
    temperature,
    maxTokens,
    options,
    language,
    embedder.id,
    embedder.dimension,
  ]);
  const known = hashByIdentity.get(identity);
  if (known !== undefined) return known;
  const hash = await textHash(identity);
  if (identity.length <= MAX_KEPT_LENGTH) {
    if (hashByIdentity.size >= MAX_KEPT_HASHES) hashByIdentity.clear();
    hashByIdentity.set(identity, hash);
  }
  return hash;
}

export async function questionKeys(question: Question, embedder: EmbedderIdentity): Promise<QuestionKeys> {
  const partition = await partitionOf(question, embedder);
  const id = await textHash(`${partition}\n${normalise(question.text)}`);
  return {
    partition,
    id,
    exact: `cache:${id}:${question.taskType}`,
    tenant: question.tenant,
    taskType: question.taskType,
  };
}

/** Key of the generation, which `clear` raises. */
export const generationKey = (tenant: string, taskType: string): string => `cache_generation:${tenant}:${taskType}`;

/** Raising the generation moves the partition to a new namespace. Vectors of the old namespace expire with their TTL. */
export const namespaceOf = (partition: string, generation: number): string => `${partition}.${generation}`;
