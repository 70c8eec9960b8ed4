// `CACHE_MAX_WRONG`: how probable a wrong answer may be, for all task types and for single ones: "0.01, summarization=0.05".
import { fail, ok, type Result } from "../result.ts";

/** Task type → highest probability. */
export type WrongBudget = (taskType: string) => number;

const share = /^(?:0|0?\.\d{1,6})$/;

/** The error names the part and the rule. */
export function parseWrongBudget(text: string): Result<WrongBudget, string> {
  let all = 0.01;
  const byTaskType = new Map<string, number>();
  for (const part of text.split(",").map((each) => each.trim())) {
    if (part === "") continue;
    const [name, value] = part.includes("=") ? part.split("=").map((side) => side.trim()) : [null, part];
    if (!share.test(value ?? "") || Number(value) > 0.5) {
      return fail(`"${part}" must be a probability from 0 to 0.5, or <task type>=<probability>`);
    }
    if (name) byTaskType.set(name, Number(value));
    else all = Number(value);
  }
  return ok((taskType) => byTaskType.get(taskType) ?? all);
}
