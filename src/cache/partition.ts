// Which questions may share an answer. Everything but the text goes into one hash: two questions that differ in any of it
// never meet, neither in exact keys nor in the vector index, and none of it is ever embedded.

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
  /** Key of the number that `clear` raises. */
  generation: string;
}

// An isolate sees few partitions again and again; a long one (options with a context) is rarely seen twice.
const REMEMBERED = 500;
const REMEMBERED_LENGTH = 2_000;
const remembered = new Map<string, string>();

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
  const known = remembered.get(identity);
  if (known !== undefined) return known;
  const hash = await textHash(identity);
  if (identity.length <= REMEMBERED_LENGTH) {
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(identity, hash);
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
    generation: generationKey(question.tenant, question.taskType),
  };
}

export const generationKey = (tenant: string, taskType: string): string => `cache_generation:${tenant}:${taskType}`;

/** Raising the generation moves the partition to a fresh namespace; the old one's vectors run out with their time to live. */
export const namespaceOf = (partition: string, generation: number): string => `${partition}.${generation}`;
