// Every task type, by the names a request may use. An alias is an older name of the same task type, so both names share
// their cache entries.
import * as z from "zod";
import { classification } from "./classification.ts";
import { entities } from "./entities.ts";
import { generalAnalysis } from "./general-analysis.ts";
import { generation } from "./generation.ts";
import { keywords } from "./keywords.ts";
import { languageDetection } from "./language-detection.ts";
import { moderation } from "./moderation.ts";
import { questionAnswering } from "./question-answering.ts";
import { sentiment } from "./sentiment.ts";
import { summarization } from "./summarization.ts";
import type { TaskType } from "./task-type.ts";

const all: readonly TaskType[] = [
  generalAnalysis,
  sentiment,
  summarization,
  classification,
  questionAnswering,
  generation,
  keywords,
  entities,
  languageDetection,
  moderation,
];

const aliases: ReadonlyMap<string, TaskType> = new Map<string, TaskType>([
  ["sentiment_analysis", sentiment],
  ["keyword_extraction", keywords],
  ["entity_extraction", entities],
]);

export const taskTypes: ReadonlyMap<string, TaskType> = new Map([
  ...all.map((taskType) => [taskType.name, taskType] as const),
  ...aliases,
]);

/** Every name a request may use, aliases included. */
export const taskTypeNames: readonly string[] = [...taskTypes.keys()];

/** The task type of a request that names none. */
export const defaultTaskTypeName = generalAnalysis.name;

export function findTaskType(name: string): TaskType | null {
  return taskTypes.get(name) ?? null;
}

/** A query's parameter. */
export const knownTaskType = z.string().refine((name) => findTaskType(name) !== null, "is not a known task type");
