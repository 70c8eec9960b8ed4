// Every task type, by the names a request may use. An alias is an older name of the same task type, so both names share
// their cache entries. Clients of the old stack may use any other name for a general analysis, but not a name that is likely
// a misspelling: its sender would get the answer of another task type.
import * as z from "zod";
import { meantName } from "../kernel/one-edit-away.ts";
import { chat } from "./chat.ts";
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
  chat,
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

/** Every name of a built-in task type, aliases included. */
export const taskTypeNames: readonly string[] = [...taskTypes.keys()];

/** The task type of a request that names none. */
export const defaultTaskTypeName = generalAnalysis.name;

const maxNameLength = 100;

/** The task type that processes the name; null for a misspelling of a built-in one, and for a name that is empty or too long. */
export function findTaskType(name: string): TaskType | null {
  const builtIn = taskTypes.get(name);
  if (builtIn) return builtIn;
  if (name.length === 0 || name.length > maxNameLength) return null;
  return meantName(name, taskTypeNames) === null ? generalAnalysis : null;
}

/** The name under which a task type is counted: its own or that of the general analysis, so that there are few. */
export const countedTaskType = (name: string, isOwn: boolean): string =>
  isOwn || taskTypes.has(name) ? name : generalAnalysis.name;

/** In a request or a filter. The message names what was meant. */
export const taskTypeName = z.string().refine((name) => findTaskType(name) !== null, {
  error: ({ input }) => {
    const meant = meantName(String(input), taskTypeNames);
    const rule = `must be one of ${taskTypeNames.join(", ")}`;
    return meant === null
      ? `${rule}, or any other name of at most ${maxNameLength} characters`
      : `${rule}; did you mean ${meant}?`;
  },
});
