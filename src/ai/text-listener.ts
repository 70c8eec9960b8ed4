// Who hears an answer while a model says it. A provider is asked for a stream only when somebody listens.
import type { TaskType } from "../task-types/task-type.ts";

export interface TextListener {
  /** The next piece of the text, as the provider sends it; never empty. */
  onText(piece: string): void;
  /** What was heard so far is void: the same model or the next one begins again. */
  onVoid(): void;
}

/** What a listener hears of an answer that nobody heard a model say, as one from the cache. A model says JSON where the task type wants it. */
export const textOfAnswer = (
  { ofText, ofAnswer }: Pick<TaskType, "ofText" | "ofAnswer">,
  { output, response }: { output: unknown; response: string },
): string => (ofText || ofAnswer ? response : JSON.stringify(output));
