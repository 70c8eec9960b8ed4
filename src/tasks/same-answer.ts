// Decides whether two outputs of a task type mean the same: by the type's own comparison, or else by their words.
import type { TaskType } from "../task-types/task-type.ts";

/** The share of common words from which two texts count as the same. */
const minCommonShare = 0.6;

export function sameAnswer(type: TaskType | null, a: unknown, b: unknown): boolean {
  if (!type) return false;
  const [left, right] = [type.output.safeParse(a), type.output.safeParse(b)];
  if (!left.success || !right.success) return false;
  if (type.agree) return type.agree(left.data, right.data);
  const [leftWords, rightWords] = [wordsOf(type.render(left.data)), wordsOf(type.render(right.data))];
  const common = [...leftWords].filter((word) => rightWords.has(word)).length;
  const all = leftWords.size + rightWords.size - common;
  return all === 0 || common / all >= minCommonShare;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
