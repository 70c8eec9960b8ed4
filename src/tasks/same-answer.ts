// Decides whether two outputs of a task type mean the same: by the type's own comparison, or else by their words.
import { haveSameWords } from "../language/same-words.ts";
import type { TaskType } from "../task-types/task-type.ts";

export function sameAnswer(type: TaskType | null, a: unknown, b: unknown): boolean {
  if (!type) return false;
  const [left, right] = [type.output.safeParse(a), type.output.safeParse(b)];
  if (!left.success || !right.success) return false;
  if (type.agree) return type.agree(left.data, right.data);
  return haveSameWords(type.render(left.data), type.render(right.data));
}

/** By the type's own comparison alone; null when it has none or an output is not of the type. */
export function exactAgreement(type: TaskType | null, a: unknown, b: unknown): boolean | null {
  const [left, right] = [type?.output.safeParse(a), type?.output.safeParse(b)];
  return type?.agree && left?.success && right?.success ? type.agree(left.data, right.data) : null;
}
