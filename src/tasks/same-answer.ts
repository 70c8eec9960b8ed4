// Whether two outputs of a task type say the same, as far as a rule can tell: by the type's own measure, else by their words.
import { findTaskType } from "../task-types/task-types.ts";

/** Share of words in common at which two texts are taken to say the same. */
const sameWords = 0.6;

export function sameAnswer(taskTypeName: string, a: unknown, b: unknown): boolean {
  const type = findTaskType(taskTypeName);
  if (!type) return false;
  const [one, other] = [type.output.safeParse(a), type.output.safeParse(b)];
  if (!one.success || !other.success) return false;
  if (type.agree) return type.agree(one.data, other.data);
  const [left, right] = [wordsOf(type.render(one.data)), wordsOf(type.render(other.data))];
  const common = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - common;
  return all === 0 || common / all >= sameWords;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
