// Parses `CACHE_MAX_WRONG`, the wrong budget: the highest probability of a wrong answer, for all task types or for single ones,
// for example "0.01, summarization=0.05".
import { fail, ok, type Result } from "../kernel/result.ts";
import { taskTypeNames, taskTypes } from "../task-types/task-types.ts";

/** Task type → highest probability. */
export type WrongBudget = (taskType: string) => number;

const entry = /^(?:(?<name>\w+)\s*=\s*)?(?<share>0|0?\.\d{1,6})$/;

/** The error names the invalid part and the rule. */
export function parseWrongBudget(text: string): Result<WrongBudget, string> {
  let all = 0.01;
  const byTaskType = new Map<string, number>();
  for (const part of text.split(",").map((each) => each.trim())) {
    if (part === "") continue;
    const { name, share } = entry.exec(part)?.groups ?? {};
    if (Number(share ?? 1) > 0.5) {
      return fail(`"${part}" must be a probability from 0 to 0.5, or <task type>=<probability>`);
    }
    if (name === undefined) {
      all = Number(share);
      continue;
    }
    const taskType = taskTypes.get(name);
    if (!taskType) return fail(`"${part}" names no known task type; the task types are ${taskTypeNames.join(", ")}`);
    byTaskType.set(taskType.name, Number(share));
  }
  return ok((taskType) => byTaskType.get(taskType) ?? all);
}
